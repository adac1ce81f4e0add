import { emptyBecause, parseLinksQuery } from './links';

describe('parseLinksQuery', () => {
  it('reads what a front end sends as text', () => {
    expect(
      parseLinksQuery({ limit: '3', kind: 'mentor', locale: 'fr-CA', status: 'draft' }, true),
    ).toEqual({
      fallback: 'false',
      limit: 3,
      kind: 'mentor',
      locale: 'fr-CA',
      status: 'draft',
    });
  });

  it('answers for the published version unless asked otherwise', () => {
    expect(parseLinksQuery({}, true)).toEqual({ fallback: 'false', status: 'published' });
  });

  it('refuses an unknown parameter where the host does, and passes it over where the host does', () => {
    expect(() => parseLinksQuery({ nope: '1' }, true)).toThrow('nope');
    expect(parseLinksQuery({ nope: '1' }, false)).toEqual({
      fallback: 'false',
      status: 'published',
    });
  });

  it('names every parameter that is wrong', () => {
    expect(() => parseLinksQuery({ limit: '0', kind: 'x' }, true)).toThrow(
      /kind .*limit|limit .*kind/,
    );
  });
});

describe('emptyBecause', () => {
  it('says the code in words', () => {
    expect(emptyBecause('nothing-fits').text).toMatch(/close enough/);
  });
});
