/** When the topic is strong enough for a link to be shown. */
import type { LocatedDocument } from '../indexing/located-document';
import type { FiredRule } from './match';

/** Chance of relevance from which a link is shown: more likely right than wrong. By cross-validation it keeps all
 * five articles that nothing fits empty, and 83 to 87 % of what is shown is relevant (eval/NOTES.md). */
export const SHOW_FROM = 0.5;

/** Shared terms that are needed, where no skill is named (ranking.md, lesson 7). */
const MIN_SALIENT_TERMS = 2;

/** A term is salient when it is rarer than one in the root of all texts: half of the largest log rarity. */
export const SALIENT_RARITY = 0.5;

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

const strongEnough = ({ chance }: TopicGrounds): FiredRule => ({
  rule: 'topic-threshold',
  because: `topic fits with a chance of ${chance.toFixed(2)}, shown from ${SHOW_FROM.toFixed(2)}`,
  excludes: chance < SHOW_FROM,
});

/** The rules of topic, each with whether it keeps the offering out; the need has no say in them. */
export const topicRules = (grounds: TopicGrounds): FiredRule[] => [
  enoughShared(grounds),
  strongEnough(grounds),
];
