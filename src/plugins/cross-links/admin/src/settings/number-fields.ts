import { settingsMessages as messages } from '../messages/settings';
import type { Message } from '../messages/message';
import { withKey, type SettingsDraft } from './draft';

/** A number of the settings: its words, its bounds, and where it stands. */
export interface NumberField {
  readonly name: string;
  readonly label: Message;
  readonly hint?: Message;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly read: (draft: SettingsDraft) => number;
  readonly write: (draft: SettingsDraft, value: number) => SettingsDraft;
}

type Bounds = Pick<NumberField, 'min' | 'max' | 'step'>;

const COUNT: Bounds = { min: 1, max: 20, step: 1 };
const SPAN: Bounds = { min: 0, max: 4, step: 0.1 };
const WEIGHT: Bounds = { min: 0, max: 10, step: 0.5 };

export const COUNT_FIELDS: readonly NumberField[] = [
  {
    name: 'limit',
    label: messages.limit,
    hint: messages.limitHint,
    ...COUNT,
    read: ({ limit }) => limit,
    write: (draft, value) => withKey(draft, 'limit', value),
  },
  {
    name: 'otherKind',
    label: messages.otherKind,
    hint: messages.otherKindHint,
    ...COUNT,
    min: 0,
    read: ({ quotas }) => quotas.otherKind,
    write: (draft, value) => ({ ...draft, quotas: { ...draft.quotas, otherKind: value } }),
  },
  {
    name: 'house',
    label: messages.house,
    hint: messages.houseHint,
    ...COUNT,
    read: ({ quotas }) => quotas.house,
    write: (draft, value) => ({ ...draft, quotas: { ...draft.quotas, house: value } }),
  },
];

type Weights = SettingsDraft['ranking']['weights'];
type Fields = SettingsDraft['ranking']['fields'];

const withRanking = (draft: SettingsDraft, part: Partial<SettingsDraft['ranking']>) => ({
  ...draft,
  ranking: { ...draft.ranking, ...part },
});

const weight = (name: keyof Weights): NumberField => ({
  name: `weight-${name}`,
  label: messages[`weight.${name}`],
  ...SPAN,
  read: ({ ranking }) => ranking.weights[name],
  write: (draft, value) =>
    withRanking(draft, { weights: { ...draft.ranking.weights, [name]: value } }),
});

const field = (name: keyof Fields): NumberField => ({
  name: `field-${name}`,
  label: messages[`field.${name}`],
  ...WEIGHT,
  read: ({ ranking }) => ranking.fields[name],
  write: (draft, value) =>
    withRanking(draft, { fields: { ...draft.ranking.fields, [name]: value } }),
});

const THRESHOLD: NumberField = {
  name: 'threshold',
  label: messages.threshold,
  hint: messages.thresholdHint,
  min: 0,
  max: 1,
  step: 0.05,
  read: ({ ranking }) => ranking.threshold,
  write: (draft, value) => withRanking(draft, { threshold: value }),
};

export const SCORE_FIELDS: readonly NumberField[] = [
  THRESHOLD,
  weight('need'),
  weight('availability'),
  weight('quality'),
];

export const WORD_FIELDS: readonly NumberField[] = [
  field('title'),
  field('headline'),
  field('tags'),
  field('body'),
  field('facts'),
];
