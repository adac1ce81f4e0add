import type { Match } from '../ranking/match';
import { keptOut } from './kept-out';

const match: Match = {
  offeringId: 'api::m.m:a',
  kind: 'mentor',
  score: 0.6,
  parts: { topic: 0.5, need: 0.1, availability: 0, quality: 0, curation: 0 },
  terms: [],
  rules: [],
  passes: true,
};
const standing = {
  kind: 'mentor' as const,
  match,
  isHidden: false,
  unavailable: undefined,
  lostTo: 'limit' as const,
  mode: 'auto' as const,
  heldBack: undefined,
};

describe('keptOut', () => {
  it('says that better ones took the room where nothing else is in the way', () => {
    expect(keptOut(standing)).toEqual([{ code: 'limit' }]);
    expect(keptOut({ ...standing, behind: 'it falls behind in topic' })).toEqual([
      { code: 'limit', because: 'it falls behind in topic' },
    ]);
    expect(keptOut({ ...standing, lostTo: 'other-kind', behind: 'x' })).toEqual([
      { code: 'other-kind' },
    ]);
  });

  it('names the editor’s choice before what the engine found', () => {
    const rules = [{ rule: 'topic', because: 'no shared word', excludes: true }];
    const weak = { ...match, passes: false, rules };
    expect(keptOut({ ...standing, match: weak, isHidden: true, mode: 'trainer' })).toEqual([
      { code: 'hidden' },
      { code: 'mode' },
      { code: 'topic', because: 'no shared word' },
    ]);
  });

  it('gives the value that closed it', () => {
    expect(keptOut({ ...standing, unavailable: 'all 3 places are taken' })).toEqual([
      { code: 'unavailable', because: 'all 3 places are taken' },
    ]);
  });

  it('passes on why nothing at all is linked', () => {
    expect(keptOut({ ...standing, heldBack: 'restrained' })).toEqual([{ code: 'restrained' }]);
  });
});
