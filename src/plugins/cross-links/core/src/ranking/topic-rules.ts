/** When the topic is strong enough for a link to be shown. */
import type { LocatedDocument } from '../indexing/located-document';
import type { FiredRule } from './match';

/** Shared terms that are needed, where no skill is named (ranking.md, lesson 7). */
const MIN_SALIENT_TERMS = 2;

/** A skill or tag of the offering, all of whose words the source has. */
export const namedSkill = (
  offering: LocatedDocument,
  sourceTerms: ReadonlySet<string>,
): string | undefined =>
  offering.find(
    ({ segment, terms }) =>
      segment.role === 'tags' &&
      terms.length > 0 &&
      terms.every(({ term }) => sourceTerms.has(term)),
  )?.segment.text;

interface TopicGrounds {
  /** Chance of relevance by topic alone. */
  readonly chance: number;
  readonly salientTerms: readonly string[];
  readonly skill: string | undefined;
  /** Chance from which it is shown. */
  readonly showFrom: number;
}

const enoughShared = ({ salientTerms, skill }: TopicGrounds): FiredRule => {
  const holds = salientTerms.length >= MIN_SALIENT_TERMS || skill !== undefined;
  const shared =
    skill === undefined
      ? `${salientTerms.length} salient word${salientTerms.length === 1 ? '' : 's'} shared`
      : `names the skill "${skill}"`;
  return {
    rule: 'shared-ground',
    because: holds ? shared : `${shared}, ${MIN_SALIENT_TERMS} or a whole skill needed`,
    excludes: !holds,
  };
};

const strongEnough = ({ chance, showFrom }: TopicGrounds): FiredRule => ({
  rule: 'topic-threshold',
  because: `topic fits with a chance of ${chance.toFixed(2)}, shown from ${showFrom.toFixed(2)}`,
  excludes: chance < showFrom,
});

/** The rules of topic, each with whether it keeps the offering out; the need has no say in them. */
export const topicRules = (grounds: TopicGrounds): FiredRule[] => [
  enoughShared(grounds),
  strongEnough(grounds),
];
