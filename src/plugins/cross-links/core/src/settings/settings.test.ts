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
    [{ limit: 0 }, /limit/],
    [{ limits: 3 }, /limits/],
    [
      { offerings: [{ uid: 'coach', kind: 'mentor', title: 'name' }] },
      /offerings\.0\.uid: must be a uid such as/,
    ],
    [
      { offerings: [{ uid: 'api::coach.coach', kind: 'guru', title: 'name' }] },
      /offerings\.0\.kind/,
    ],
    ['nonsense', /config/],
  ])('refuses %j and names the key', (given, message) => {
    expect(() => resolveSettings(given, SCHEMA_PACK_SETTINGS)).toThrow(message);
  });
});
