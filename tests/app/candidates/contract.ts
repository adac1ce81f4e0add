import type {
  CandidateQuery,
  CandidateSource,
  CatalogueVersion,
} from '../../../src/plugins/cross-links/server/src/candidates/candidate-source';

const MENTOR = 'api::mentor-profile.mentor-profile';
const PROGRAM = 'api::trainer-program.trainer-program';

interface Given {
  readonly id: string;
  readonly words: string;
  readonly uid?: string;
  readonly locale?: string;
  readonly state?: 'draft' | 'published';
}

const versionOf = ({
  id,
  words,
  uid = PROGRAM,
  locale = 'en',
  state = 'published',
}: Given): CatalogueVersion => ({
  key: { uid, documentId: id, locale, state },
  document: {
    id: `${uid}:${id}`,
    locale: locale || 'en',
    segments: [{ field: 'title', role: 'title', text: words }],
  },
  terms: words.split(' '),
});

const SOURCE = { id: 'source', locale: 'en', segments: [] };

/** Words with their weights: `statistics:3 regression`. */
const queryFor = (words: string, asked: Partial<CandidateQuery> = {}): CandidateQuery => ({
  uid: PROGRAM,
  locale: 'en',
  state: 'published',
  terms: words.split(' ').map((word) => {
    const [term = '', weight = '1'] = word.split(':');
    return { term, weight: Number(weight) };
  }),
  source: SOURCE,
  limit: 10,
  ...asked,
});

/** A candidate source under test, with what it was told. */
interface Bench {
  readonly source: CandidateSource;
  readonly put: (given: readonly Given[]) => Promise<void>;
  readonly find: (words: string, asked?: Partial<CandidateQuery>) => Promise<string[]>;
}

/** Runs a case and takes away what it has put in. */
export const runCase = async (
  source: CandidateSource,
  run: (bench: Bench) => Promise<void>,
): Promise<void> => {
  const known: CatalogueVersion[] = [];
  await run({
    source,
    put: async (given) => {
      const versions = given.map(versionOf);
      known.push(...versions);
      await source.put(versions);
    },
    find: async (words, asked = {}) => [...(await source.find(queryFor(words, asked)))],
  });
  await source.remove(known.map(({ key }) => key));
};

/** Many that share one word with what is asked, and one among them that shares three. */
const MANY: readonly Given[] = Array.from({ length: 1_500 }, (_, at) => ({
  id: `many${String(at).padStart(4, '0')}`,
  words: at === 700 ? 'statistics regression variance' : `statistics filler${at % 7}`,
}));

/** What every candidate source must do; each case begins with an empty one. */
export const CONTRACT: readonly (readonly [string, (bench: Bench) => Promise<void>])[] = [
  [
    'finds what shares a word, and more of them first',
    async ({ put, find }) => {
      await put([
        { id: 'one', words: 'statistics beginners evening course weekly rooms' },
        { id: 'both', words: 'statistics regression advanced course weekly rooms' },
        { id: 'none', words: 'pottery glaze kiln wheel weekly rooms' },
      ]);
      expect(await find('statistics:2 regression:2')).toEqual(['both', 'one']);
    },
  ],
  [
    'keeps types, languages and states apart; what has no language is in all',
    async ({ put, find }) => {
      await put([
        { id: 'here', words: 'statistics course' },
        { id: 'mentor', words: 'statistics course', uid: MENTOR },
        { id: 'french', words: 'statistics course', locale: 'fr' },
        { id: 'any', words: 'statistics course', locale: '' },
        { id: 'draft', words: 'statistics course', state: 'draft' },
      ]);
      expect((await find('statistics')).sort()).toEqual(['any', 'here']);
      expect((await find('statistics', { locale: 'fr' })).sort()).toEqual(['any', 'french']);
      expect(await find('statistics', { state: 'draft' })).toEqual(['draft']);
      expect(await find('statistics', { uid: MENTOR })).toEqual(['mentor']);
    },
  ],
  [
    'takes a version in anew in place of the old one',
    async ({ put, find }) => {
      await put([{ id: 'a', words: 'statistics course' }]);
      await put([{ id: 'a', words: 'pottery course' }]);
      await put([{ id: 'a', words: 'pottery course' }]);
      expect(await find('statistics')).toEqual([]);
      expect(await find('pottery')).toEqual(['a']);
    },
  ],
  [
    'forgets one version and leaves the others',
    async ({ put, find, source }) => {
      await put([
        { id: 'a', words: 'statistics course' },
        { id: 'a', words: 'statistics course', state: 'draft' },
        { id: 'b', words: 'statistics course' },
      ]);
      const key = { uid: PROGRAM, documentId: 'a', locale: 'en', state: 'published' } as const;
      await source.remove([key, { ...key, documentId: 'never-there' }]);
      expect(await find('statistics')).toEqual(['b']);
      expect(await find('statistics', { state: 'draft' })).toEqual(['a']);
    },
  ],
  [
    'gives as many as are wanted, the same every time, of many',
    async ({ put, find }) => {
      await put(MANY);
      const found = await find('statistics regression:4 variance:4', { limit: 300 });
      expect(found).toHaveLength(300);
      expect(new Set(found).size).toBe(300);
      expect(found[0]).toBe('many0700');
      expect(await find('statistics regression:4 variance:4', { limit: 300 })).toEqual(found);
    },
  ],
  [
    'finds words of one letter, of another script, and of common ones',
    async ({ put, find }) => {
      await put([{ id: 'a', words: 'r 統計 the über' }]);
      for (const word of ['r', '統計', 'the', 'über']) expect(await find(word)).toEqual(['a']);
      expect(await find('uber')).toEqual([]);
    },
  ],
  [
    'bears any word',
    async ({ put, find }) => {
      await put([{ id: 'a', words: 'statistics' }]);
      for (const word of [
        `'`,
        `"`,
        '*',
        'OR',
        'NOT',
        '(',
        '&',
        '|',
        '\\',
        '%',
        `');--`,
        '😀',
        'x'.repeat(5_000),
      ])
        expect(await find(`${word} statistics`)).toEqual(['a']);
    },
  ],
  [
    'finds nothing where nothing is asked or known',
    async ({ find, source }) => {
      expect(await source.find({ ...queryFor('x'), terms: [] })).toEqual([]);
      expect(await find('statistics')).toEqual([]);
    },
  ],
];
