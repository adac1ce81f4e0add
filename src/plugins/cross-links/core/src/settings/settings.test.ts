import { SCHEMA_PACK_SETTINGS } from './schema-pack';
import { resolveSettings } from './settings';

describe('resolveSettings', () => {
  it.each([undefined, null, {}])('gives the shipped defaults for %p', (given) => {
    expect(resolveSettings(given, SCHEMA_PACK_SETTINGS)).toEqual(SCHEMA_PACK_SETTINGS);
  });

  it('puts what the owner wrote over the defaults', () => {
    const own = [{ uid: 'api::coach.coach', kind: 'mentor', title: 'name' }];
    const settings = resolveSettings({ limit: 5, offerings: own }, SCHEMA_PACK_SETTINGS);
    expect(settings.limit).toBe(5);
    expect(settings.offerings).toMatchObject([
      { uid: 'api::coach.coach', text: [], availability: {} },
    ]);
    expect(settings.sources).toEqual(SCHEMA_PACK_SETTINGS.sources);
  });

  it('accepts its own defaults', () => {
    expect(resolveSettings(SCHEMA_PACK_SETTINGS, SCHEMA_PACK_SETTINGS)).toEqual(
      SCHEMA_PACK_SETTINGS,
    );
  });

  it.each([
    [{ limit: 0 }, /^limit: must be at least 1, not 0$/],
    [{ limit: '3' }, /^limit: must be of type number, not "3"$/],
    [{ limits: 3 }, /^limits: is not a setting; remove it or check its spelling$/],
    [{ ranking: { threshold: 2 } }, /^ranking.threshold: must be at most 1, not 2$/],
    [
      { offerings: [{ uid: 'coach', kind: 'mentor', title: 'name' }] },
      /offerings\.0\.uid: must be a uid such as .*, not "coach"/,
    ],
    [
      { offerings: [{ uid: 'api::coach.coach', kind: 'guru', title: 'name' }] },
      /offerings\.0\.kind: must be one of: mentor, trainer, not "guru"/,
    ],
    ['nonsense', /config/],
  ])('refuses %j and names the key', (given, message) => {
    expect(() => resolveSettings(given, SCHEMA_PACK_SETTINGS)).toThrow(message);
  });
});
