import type { SourceDocument } from '../documents';
import { createRanker } from './create-ranker';

const source = (id: string, locale: string, lines: readonly string[]): SourceDocument => ({
  id,
  locale,
  segments: lines.map((text, at) => ({ role: at === 0 ? 'title' : 'body', field: 'text', text })),
});

const ENGLISH = {
  article: [
    'The first year as a manager: giving feedback',
    'When I became a manager, giving feedback to my team was the hardest part.',
    'I had to reflect on the kind of manager I want to be and to decide with confidence.',
  ],
  offering: [
    'Giving feedback in the first year as a manager',
    'Ada talks with first-year managers about honest feedback to their team, what to reflect on, and confidence.',
  ],
};
const FRENCH = {
  article: [
    'Donner du feedback la première année',
    'Quand je suis devenu manager, donner du feedback à mon équipe était le plus dur.',
    'J’ai dû réfléchir au manager que je veux être, et décider avec confiance.',
  ],
  offering: [
    'Donner du feedback la première année',
    'Ada parle avec des managers débutants du feedback honnête à leur équipe et de la confiance.',
  ],
};

const isShown = (
  { article, offering }: typeof ENGLISH,
  { locale, copies }: { locale: string; copies: number },
): boolean | undefined => {
  const sources = Array.from({ length: copies }, (_, at) =>
    source(`article-${at}`, locale, article),
  );
  const ranker = createRanker({
    locale,
    sources,
    offerings: [{ ...source('ada', locale, offering), kind: 'mentor' }],
  });
  return sources[0] && ranker.match(sources[0], 'ada')?.passes;
};

describe('salience', () => {
  it.each([1, 3, 13, 40])('keeps the subject of a site of %i like articles salient', (copies) => {
    expect(isShown(ENGLISH, { locale: 'en', copies })).toBe(true);
  });

  it.each([1, 3, 8])('links on a site of %i articles in a language without a table', (copies) => {
    expect(isShown(FRENCH, { locale: 'fr', copies })).toBe(true);
  });
});
