import { analyse } from './analyse';
import { LANGUAGES, languagePack } from './languages';

const terms = (text: string, locale: string) => analyse(text, locale).map(({ term }) => term);

describe('analyse', () => {
  it('stems and leaves out stop words, with the places of the words', () => {
    expect(analyse('The supervising of students', 'en')).toEqual([
      { term: 'supervis', start: 4, end: 15, ordinal: 1 },
      { term: 'student', start: 19, end: 27, ordinal: 3 },
    ]);
  });

  it.each([
    ['en', 'mentors', 'mentor'],
    ['fr', 'chercheuses', 'chercheuse'],
    ['de', 'Forschungen', 'Forschung'],
    ['es', 'mentores', 'mentor'],
    ['it', 'ricerche', 'ricerca'],
    ['pt', 'pesquisas', 'pesquisa'],
    ['nl', 'onderzoeken', 'onderzoek'],
    ['sv', 'forskningen', 'forskning'],
    ['da', 'forskningen', 'forskning'],
    ['nb', 'forskningen', 'forskning'],
    ['fi', 'tutkimukset', 'tutkimuksen'],
    ['ru', 'исследования', 'исследование'],
    ['hu', 'kutatások', 'kutatás'],
    ['ro', 'mentorilor', 'mentorii'],
    ['tr', 'araştırmalar', 'araştırma'],
  ])('brings forms of one %s word together', (locale, first, second) => {
    expect(terms(first, locale)).toEqual(terms(second, locale));
  });

  it('segments Chinese, Japanese and Thai', () => {
    expect(terms('研究者のための訓練', 'ja')).toContain('研究者');
    expect(terms('学术导师培训', 'zh').length).toBeGreaterThan(1);
    expect(terms('การฝึกอบรมนักวิจัย', 'th').length).toBeGreaterThan(1);
  });

  it('drops what an apostrophe ties to a word', () => {
    expect(terms("l'étude qu'elle n'a pas", 'fr')).not.toContain('l');
    expect(terms("I don't, we couldn't, they've, a mentor's nerve", 'en')).toEqual([
      'mentor',
      'nerv',
    ]);
  });

  it('keeps one-letter names such as R', () => {
    expect(terms('R and C++', 'en')).toEqual(['r', 'c++']);
  });

  it('degrades to plain words in a language that it does not know', () => {
    expect(terms('Tlhingan Hol', 'tlh')).toEqual(['tlhingan', 'hol']);
    expect(terms('words', '')).toEqual(['words']);
    expect(terms('words', 'constructor')).toEqual(['words']);
  });

  it('gives composed and decomposed letters one term', () => {
    expect(terms('cafe\u0301', 'xx')).toEqual(terms('café', 'xx'));
  });

  it('has a stemmer or a segmenter for at least twelve languages', () => {
    const packs = LANGUAGES.map((language) => languagePack(language));
    expect(packs.filter((pack) => pack.stemmer ?? pack.segmented).length).toBeGreaterThanOrEqual(
      12,
    );
  });
});
