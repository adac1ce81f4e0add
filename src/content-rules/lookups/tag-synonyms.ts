import { cannotBeSaved, type Entry, type Problem } from '../problem';
import { textOf } from '../values';
import { type Lookup, othersOf } from './lookup';

const MOST_SYNONYMS = 20;
const LONGEST = 60;

const refusal = (message: string): Problem => cannotBeSaved('R24', 'synonyms', message);

const shapeProblems = (value: unknown): Problem[] => {
  if (!Array.isArray(value)) return [refusal('Synonyms are a list of words: ["long-term"].')];
  if (value.length > MOST_SYNONYMS)
    return [refusal(`At most ${MOST_SYNONYMS} synonyms; there are ${value.length}.`)];
  const wrong = value.findIndex(
    (item) => typeof item !== 'string' || item.trim() === '' || item.length > LONGEST,
  );
  return wrong < 0
    ? []
    : [refusal(`Synonym ${wrong + 1} must be a text of 1 to ${LONGEST} characters.`)];
};

/** R24: a list of words, none of which is the name of another tag. */
export const hasFreeSynonyms: Lookup = async (strapi, version) => {
  const value = version.entry['synonyms'];
  if (value === null || value === undefined) return [];
  const shape = shapeProblems(value);
  if (shape.length > 0 || (value as string[]).length === 0) return shape;
  const synonyms = (value as string[]).map((synonym) => synonym.trim());
  const taken = (await strapi.db.query(version.uid).findMany({
    where: {
      ...othersOf(version),
      $or: synonyms.map((synonym) => ({ name: { $eqi: synonym } })),
    },
    select: ['name'],
  })) as Entry[];
  const names = new Set(taken.map((tag) => textOf(tag, 'name').toLowerCase()));
  return synonyms
    .filter((synonym) => names.has(synonym.toLowerCase()))
    .map((synonym) => refusal(`'${synonym}' is already the name of a tag.`));
};
