/** Pairs that share no stem: only their vectors say that they mean the same. */
export const MEANINGS = [
  ['quilting', 'patchwork'],
  ['welding', 'soldering'],
  ['baking', 'pastry'],
  ['sailing', 'yachting'],
  ['budgeting', 'bookkeeping'],
  ['gardening', 'horticulture'],
  ['drawing', 'sketches'],
  ['singing', 'choirs'],
  ['coding', 'software'],
  ['riding', 'equestrian'],
  ['chess', 'gambits'],
  ['cycling', 'velodrome'],
  ['hiking', 'trekking'],
  ['pottery', 'ceramics'],
  ['knitting', 'crochet'],
  ['fishing', 'angling'],
  ['acting', 'theatre'],
  ['surveying', 'cartography'],
  ['brewing', 'fermentation'],
  ['weaving', 'looms'],
  ['beekeeping', 'apiary'],
  ['carpentry', 'joinery'],
] as const;

/** A course that is told in both words of a pair. */
export const summaryOf = (one: string, other: string): string =>
  `A course on ${one} for a group of beginners. We take up ${other} with a group of beginners.`;
