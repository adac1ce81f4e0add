import type { OfferingDocument } from '../documents';
import { readSource } from './read-source';
import { readerOf, suits } from './reader';

const reader = (text: string): ReturnType<typeof readerOf> =>
  readerOf(
    readSource({ id: 'a', locale: 'en', segments: [{ field: 'body', role: 'body', text }] })
      .sentences,
  );
const course = (more: Partial<OfferingDocument>): OfferingDocument => ({
  id: 'c',
  locale: 'en',
  segments: [],
  ...more,
});

describe('readerOf', () => {
  it('names a career stage that is spoken of twice', () => {
    expect(reader('A PhD is long. My thesis was longer. Ask a founder.')).toEqual({
      stages: ['doctoral'],
    });
  });

  it('names the level that is spoken of more', () => {
    expect(reader('For beginners. We start from scratch, with nothing advanced.').level).toBe(
      'introductory',
    );
    expect(reader('For beginners, from scratch; advanced, in depth.').level).toBeUndefined();
  });
});

describe('suits', () => {
  it('does not lead an introductory text to an advanced course', () => {
    const { factor, because } = suits(
      { stages: [], level: 'introductory' },
      course({ level: 'advanced' }),
    );
    expect(factor).toBeLessThan(1);
    expect(because).toBe('it is advanced, the text is introductory');
  });

  it('prefers an offering for the career stage of the text', () => {
    const doctoral = { stages: ['doctoral'] };
    expect(suits(doctoral, course({ audience: ['doctoral', 'postdoc'] })).factor).toBe(1);
    expect(suits(doctoral, course({ audience: ['founder'] })).factor).toBeLessThan(1);
  });

  it('takes nothing off where one side says nothing', () => {
    expect(suits({ stages: [] }, course({ audience: ['founder'], level: 'mixed' })).factor).toBe(1);
    expect(suits({ stages: ['founder'], level: 'advanced' }, course({})).factor).toBe(1);
  });
});
