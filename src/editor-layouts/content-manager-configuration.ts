import type { EditorLayout, LayoutCell } from './editor-layout';

/** The stored form of the Content Manager's configuration, as far as the layouts touch it. */
export interface ContentManagerConfiguration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldMetadata>;
  layouts: { list: string[]; edit: EditCell[][] };
}

interface FieldMetadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

interface EditCell {
  name: string;
  size: number;
}

const toCell = ([name, size]: LayoutCell): EditCell => ({ name, size });

/**
 * Lays a shipped arrangement over the configuration that Strapi made, which keeps what the
 * arrangement is silent about (main fields of relations, searchability).
 */
export function withLayout(
  current: ContentManagerConfiguration,
  layout: EditorLayout,
): ContentManagerConfiguration {
  const metadatas = { ...current.metadatas };
  for (const [name, text] of Object.entries(layout.fields)) {
    const known = metadatas[name];
    if (!known) continue;
    metadatas[name] = {
      edit: {
        ...known.edit,
        label: text.label,
        description: text.description ?? '',
        placeholder: text.placeholder ?? '',
      },
      list: { ...known.list, label: text.label },
    };
  }
  return {
    settings: {
      ...current.settings,
      mainField: layout.mainField,
      ...(layout.sortBy ? { defaultSortBy: layout.sortBy } : {}),
      ...(layout.sortOrder ? { defaultSortOrder: layout.sortOrder } : {}),
      ...(layout.pageSize ? { pageSize: layout.pageSize } : {}),
    },
    metadatas,
    layouts: {
      list: layout.list ? [...layout.list] : current.layouts.list,
      edit: layout.rows.map((row) => row.map(toCell)),
    },
  };
}

/**
 * The part of a configuration that concerns the given attributes. Strapi appends a new attribute
 * to a stored layout by itself; seen through this, such a layout is still the one we wrote.
 */
export function restrictedTo(
  configuration: ContentManagerConfiguration,
  attributes: readonly string[],
): ContentManagerConfiguration {
  const known = new Set(attributes);
  return {
    settings: configuration.settings,
    metadatas: Object.fromEntries(
      Object.entries(configuration.metadatas).filter(([name]) => known.has(name)),
    ),
    layouts: {
      list: configuration.layouts.list.filter((name) => known.has(name)),
      edit: configuration.layouts.edit
        .map((row) => row.filter((cell) => known.has(cell.name)))
        .filter((row) => row.length > 0),
    },
  };
}
