import { MAPPABLE } from '../../../../core/src/settings/mappable';
import type { SourceSettings } from '../../../../core/src/settings/settings';

import { mappingMessages as messages } from '../../messages/settings';
import { withKey } from '../draft';
import { namesOfType } from './attributes';
import type { ManyField, MappingField } from './mapping-field';

const lists = (
  key: 'tags' | 'topics',
  label: ManyField<SourceSettings>['label'],
): ManyField<SourceSettings> => ({
  name: key,
  label,
  isMany: true,
  options: ({ attributes }) => namesOfType(attributes, MAPPABLE.lists),
  read: (own) => own[key],
  write: (own, values) => ({ ...own, [key]: [...values] }),
});

/** What is read of an entry that gets links. */
export const SOURCE_FIELDS: readonly MappingField<SourceSettings>[] = [
  {
    name: 'title',
    label: messages.titleField,
    isMany: false,
    options: ({ attributes }) => namesOfType(attributes, MAPPABLE.names),
    read: ({ title }) => title,
    write: (own, value) => withKey(own, 'title', value),
  },
  {
    name: 'text',
    label: messages.text,
    isMany: true,
    whenEmpty: messages.everyText,
    options: ({ attributes }) => namesOfType(attributes, MAPPABLE.prose),
    read: ({ text }) => text ?? [],
    write: (own, values) => withKey(own, 'text', values.length === 0 ? undefined : [...values]),
  },
  lists('tags', messages.tags),
  lists('topics', messages.topics),
];
