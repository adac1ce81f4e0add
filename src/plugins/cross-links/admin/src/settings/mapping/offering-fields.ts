import { MAPPABLE } from '../../../../core/src/settings/mappable';
import type { OfferingSettings } from '../../../../core/src/settings/settings';

import { mappingMessages as messages } from '../../messages/settings';
import { kindMessages } from '../../messages/states';
import { withKey } from '../draft';
import { everyName, namesOfType } from './attributes';
import type { ManyField, MappingField, OneField } from './mapping-field';

const one = (
  key: 'headline' | 'house' | 'level',
  label: OneField<OfferingSettings>['label'],
  types: readonly string[],
): OneField<OfferingSettings> => ({
  name: key,
  label,
  isMany: false,
  options: ({ attributes }) => namesOfType(attributes, types),
  read: (own) => own[key],
  write: (own, value) => withKey(own, key, value),
});

const many = (
  key: 'text' | 'skills' | 'topics',
  label: ManyField<OfferingSettings>['label'],
  types: readonly string[],
): ManyField<OfferingSettings> => ({
  name: key,
  label,
  isMany: true,
  options: ({ attributes }) => namesOfType(attributes, types),
  read: (own) => own[key],
  write: (own, values) => ({ ...own, [key]: [...values] }),
});

/** What is read of an offering. */
export const OFFERING_FIELDS: readonly MappingField<OfferingSettings>[] = [
  {
    name: 'kind',
    label: messages.kind,
    isMany: false,
    isRequired: true,
    words: kindMessages,
    options: () => ['mentor', 'trainer'],
    read: ({ kind }) => kind,
    write: (own, value) => ({ ...own, kind: value === 'trainer' ? 'trainer' : 'mentor' }),
  },
  {
    name: 'title',
    label: messages.titleField,
    isMany: false,
    isRequired: true,
    options: ({ attributes }) => namesOfType(attributes, MAPPABLE.names),
    read: ({ title }) => title,
    write: (own, value) => ({ ...own, title: value ?? own.title }),
  },
  one('headline', messages.headline, MAPPABLE.names),
  many('text', messages.text, MAPPABLE.prose),
  many('skills', messages.skills, MAPPABLE.lists),
  many('topics', messages.topics, MAPPABLE.lists),
  {
    name: 'facts',
    label: messages.facts,
    isMany: true,
    options: everyName,
    read: ({ facts }) => facts,
    write: (own, values) => ({ ...own, facts: [...values] }),
  },
  one('house', messages.provider, [...MAPPABLE.names, 'relation']),
  one('level', messages.level, MAPPABLE.choices),
];
