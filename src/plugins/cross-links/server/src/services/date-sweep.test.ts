import type { Core } from '@strapi/strapi';
import { resolveSettings, SCHEMA_PACK_SETTINGS } from '../../../core/src';

import type { LinkRows } from '../repositories/link-rows';
import type { Announcer } from './announcer';
import { createDateSweep } from './date-sweep';
import { createLiveSettings } from './settings/live-settings';

describe('createDateSweep', () => {
  it('looks at a type that was mapped after the start', async () => {
    const looked: string[] = [];
    const strapi = {
      contentType: () => ({ attributes: {} }),
      db: {
        query: (uid: string) => ({
          findMany: () => {
            looked.push(uid);
            return Promise.resolve([]);
          },
        }),
      },
      store: () => ({
        get: () => Promise.resolve('2090-01-01T00:00:00Z'),
        set: () => Promise.resolve(),
      }),
    };
    const whole = resolveSettings(undefined, SCHEMA_PACK_SETTINGS);
    const live = createLiveSettings({ ...whole, offerings: [] });
    const { sweep } = createDateSweep(strapi as unknown as Core.Strapi, live.settings, {
      linkRows: { sourcesOf: () => Promise.resolve([]) } as unknown as LinkRows,
      announcer: { tell: () => Promise.resolve() } as unknown as Announcer,
      isLeader: () => true,
    });
    await sweep(new Date('2090-01-02T00:00:00Z'));
    expect(looked).toEqual([]);
    live.replace(whole);
    await sweep(new Date('2090-01-03T00:00:00Z'));
    expect(looked).toContain('api::trainer-program.trainer-program');
  });
});
