import type { Mapping } from '../map/mapped-entry';
import { ROLES } from '../map/roles';
import { termPlaceOf } from '../map/term-place';
import { textTargetOf } from '../map/text-target';
import type { OpenSource } from '../record';
import type { Action } from './outcome';
import type { Tally } from './tally';

const FORMS = {
  blocks: 'blocks',
  markdown: 'Markdown',
  html: 'HTML',
  plain: 'plain text',
} as const;

/** `content (blocks)`, `author (api::author.author, by name)`. */
const describeAttribute = ({ schema, type }: Mapping, name: string): string => {
  const attribute = type.attributes[name];
  if (!attribute) return name;
  if (attribute.type === 'relation') {
    const place = termPlaceOf(schema, attribute);
    return place ? `${name} (${place.uid}, found or made by ${place.nameField})` : name;
  }
  const target = ['blocks', 'richtext', 'text', 'dynamiczone', 'component'].includes(attribute.type)
    ? textTargetOf(schema, attribute)
    : undefined;
  if (!target) return `${name} (${attribute.type})`;
  const within = target.within ? `, in ${target.within.component}.${target.within.attribute}` : '';
  return `${name} (${FORMS[target.form]}${within})`;
};

/** What goes where: the part of a plan that the owner may want to change. */
export const describeMappings = (
  source: OpenSource,
  mappings: ReadonlyMap<string, Mapping>,
  locale: string,
): string[] => {
  const lines = [`${source.title}: ${source.total} in all.`];
  for (const [name, mapping] of mappings) {
    const language = mapping.type.isLocalized ? `, in "${locale}"` : '';
    lines.push('', `${name} (${source.types.get(name) ?? 0}) → ${mapping.type.uid}${language}`);
    for (const role of ROLES) {
      const attribute = mapping.roles[role];
      const to =
        attribute === undefined
          ? '– (no field; --field says one)'
          : describeAttribute(mapping, attribute);
      lines.push(`  ${role.padEnd(10)} → ${to}`);
    }
    for (const [column, attribute] of mapping.columns) lines.push(`  ${column} → ${attribute}`);
  }
  const others = [...source.types].filter(([name]) => !mappings.has(name));
  if (others.length > 0) {
    const named = others.map(([name, count]) => `${name} (${count})`).join(', ');
    lines.push('', `Not imported: ${named}; --type NAME=UID adds one.`);
  }
  for (const { kind, detail } of source.notes)
    lines.push(`${kind}${detail === undefined ? '' : ` (${detail})`}.`);
  return lines;
};

const DONE: Readonly<Record<Action, string>> = {
  create: 'created',
  update: 'updated',
  unchanged: 'unchanged',
  skip: 'skipped',
  refused: 'refused',
};
const PLANNED: Readonly<Record<Action, string>> = {
  create: 'to create',
  update: 'to update',
  unchanged: 'unchanged',
  skip: 'to skip',
  refused: 'would be refused',
};

const ACTIONS = Object.keys(DONE) as Action[];

const counted = (
  heading: string,
  map: ReadonlyMap<string, { readonly count: number; readonly first: string }>,
): string[] =>
  map.size === 0
    ? []
    : [
        '',
        heading,
        ...[...map]
          .sort(([, a], [, b]) => b.count - a.count)
          .map(
            ([text, { count, first }]) =>
              `  ${count} × ${text} (${first}${count > 1 ? ', …' : ''})`,
          ),
      ];

/** What became of the entries, or would become of them. */
export const describeTally = (
  { actions, reasons, notes }: Tally,
  made: ReadonlyMap<string, number>,
  apply: boolean,
): string[] => {
  const words = apply ? DONE : PLANNED;
  const counts = ACTIONS.map((action) => `${actions.get(action) ?? 0} ${words[action]}`).join(
    ' · ',
  );
  const others = [...made].map(([uid, count]) => `${count} of ${uid}`).join(', ');
  return [
    '',
    counts,
    ...(others === '' ? [] : [`${apply ? 'Made' : 'To make'} by name: ${others}.`]),
    ...counted('Why:', reasons),
    ...counted('What is changed or lost on the way:', notes),
  ];
};
