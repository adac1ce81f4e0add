import { listMessages } from '../messages/panel';
import { LinksCell } from './LinksCell';

interface Row {
  readonly documentId?: string;
  readonly locale?: string | null;
}

interface ListView {
  readonly displayedHeaders: readonly unknown[];
  readonly layout: { readonly options?: { readonly crossLinks?: boolean } };
}

/** Adds the column to lists of sources; the server marks their types (see its `mark-sources`). */
export const addLinksColumn = (list: ListView): ListView => {
  if (list.layout.options?.crossLinks !== true) return list;
  const column = {
    name: 'cross-links',
    attribute: { type: 'custom' },
    label: listMessages.column,
    searchable: false,
    sortable: false,
    cellFormatter: (row: Row, _header: unknown, { model }: { model: string }) => (
      <LinksCell uid={model} documentId={row.documentId ?? ''} locale={row.locale ?? ''} />
    ),
  };
  const [first, ...others] = list.displayedHeaders;
  // Beside the title: further right it would be out of sight on most screens.
  return { ...list, displayedHeaders: [first, column, ...others] };
};
