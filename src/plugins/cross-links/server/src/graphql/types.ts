import { isRow } from '../repositories/rows';
import type { Nexus } from './nexus';

export const KIND_TYPE = 'CrossLinkKind';

/** A row that says of which GraphQL type it is. */
export const typenameOf = (item: unknown): string | undefined =>
  isRow(item) && typeof item.__typename === 'string' ? item.__typename : undefined;

/** The types that are the same on every site; `offerings` are the GraphQL names of what can be linked to. */
export const linkTypes = (nexus: Nexus, offerings: readonly string[]): unknown[] => [
  nexus.enumType({ name: KIND_TYPE, members: ['mentor', 'trainer'] }),
  nexus.enumType({ name: 'CrossLinkOrigin', members: ['pinned', 'automatic'] }),
  nexus.unionType({
    name: 'CrossLinkOffering',
    description: 'What a reader is led to: the site’s own types.',
    definition: (t) => {
      t.members(...offerings);
    },
    resolveType: typenameOf,
  }),
  nexus.objectType({
    name: 'CrossLinkReason',
    definition: (t) => {
      t.nonNull.string('part', { description: 'topic, need, quality or curation' });
      t.nonNull.float('value', { description: 'What this part added to the score' });
      t.nonNull.list.nonNull.string('words');
      t.nonNull.string('text', { description: 'The same as a sentence' });
    },
  }),
  nexus.objectType({
    name: 'CrossLink',
    definition: (t) => {
      t.nonNull.field('kind', { type: KIND_TYPE });
      t.nonNull.int('position', { description: 'From 1, in the order to show' });
      t.nonNull.field('origin', { type: 'CrossLinkOrigin' });
      t.float('score', {
        description: '0..1; null for a pinned offering that could not be scored',
      });
      t.nonNull.list.nonNull.field('reasons', { type: 'CrossLinkReason' });
      t.nonNull.field('offering', { type: 'CrossLinkOffering' });
    },
  }),
];
