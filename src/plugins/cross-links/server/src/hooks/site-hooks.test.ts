import type { Core } from '@strapi/strapi';
import type { Candidate } from '../../../core/src';

import type { SelectedFor } from './hooks';
import { siteHooks } from './site-hooks';

const MENTOR = 'api::mentor-profile.mentor-profile';
const NOW = new Date('2027-03-01T00:00:00Z');
const SOURCE: SelectedFor = {
  uid: 'api::article.article',
  documentId: 'a',
  locale: 'en',
  state: 'draft',
  verdict: 'mentor',
};
const candidate = (id: string, origin: Candidate['origin'] = 'automatic'): Candidate => ({
  key: `${MENTOR}:${id}`,
  kind: 'mentor',
  origin,
});
const document = { id: `${MENTOR}:m`, locale: 'en', segments: [] };

const start = () => {
  const said: string[] = [];
  const log = { error: (text: string) => said.push(text) };
  return { hooks: siteHooks({ log } as unknown as Core.Strapi), said };
};

const fail = (): never => {
  throw new Error('boom');
};

describe('a hook that throws', () => {
  it('is reported once and left out, whatever it is for', async () => {
    const { hooks, said } = start();
    hooks.add({
      name: 'bad',
      describeOffering: fail,
      availability: { decide: fail },
      rankingSignals: [{ name: 'mood', span: 1, value: fail }],
      afterSelect: fail,
      advice: { uid: MENTOR, advise: fail },
    });
    const open = { state: 'open', because: 'open now' } as const;
    expect(hooks.describe(MENTOR, {}, document)).toBe(document);
    expect(hooks.decide({ uid: MENTOR }, {}, open, NOW)).toBe(open);
    expect(hooks.signals()[0]?.value({ source: document, offering: document })).toBe(0);
    expect(hooks.select([candidate('x')], SOURCE)).toEqual([candidate('x')]);
    expect(await hooks.adviceOn(MENTOR, { documentId: 'm' })).toEqual([]);
    expect(said).toHaveLength(5);
    hooks.describe(MENTOR, {}, document);
    expect(said).toHaveLength(5);
    expect(said[0]).toBe(
      'cross-links: the hook bad.describeOffering failed and is left out: Error: boom',
    );
  });

  it('does not keep the next one from being heard', () => {
    const { hooks } = start();
    hooks.add({ name: 'bad', describeOffering: fail });
    hooks.add({ name: 'good', describeOffering: () => ({ quality: 1 }) });
    expect(hooks.describe(MENTOR, {}, document)).toEqual({ ...document, quality: 1 });
  });
});

describe('a hook that answers nonsense', () => {
  it('is left out', () => {
    const { hooks, said } = start();
    const nonsense = { quality: 'high' } as unknown as { quality: number };
    hooks.add({ name: 'odd', describeOffering: () => nonsense });
    expect(hooks.describe(MENTOR, {}, document)).toBe(document);
    expect(said[0]).toContain('odd.describeOffering');
  });
});

describe('afterSelect', () => {
  it('puts into another order and leaves out, and adds nothing', () => {
    const { hooks } = start();
    hooks.add({
      name: 'mine',
      afterSelect: (found) => [
        { uid: MENTOR, documentId: 'stranger' },
        ...[...found].reverse().filter(({ documentId }) => documentId !== 'x'),
      ],
    });
    const found = ['x', 'y', 'z'].map((id) => candidate(id));
    expect(hooks.select(found, SOURCE)).toEqual([candidate('z'), candidate('y')]);
  });

  it('leaves what an editor pinned, first and in order', () => {
    const { hooks } = start();
    hooks.add({ name: 'mine', afterSelect: () => [{ uid: MENTOR, documentId: 'y' }] });
    const found = [candidate('p', 'pinned'), candidate('x'), candidate('y')];
    expect(hooks.select(found, SOURCE)).toEqual([candidate('p', 'pinned'), candidate('y')]);
  });
});

describe('adding', () => {
  it('is for the beginning, and once a name', () => {
    const { hooks } = start();
    hooks.add({ name: 'mine' });
    expect(() => {
      hooks.add({ name: 'mine' });
    }).toThrow('added twice');
    hooks.close();
    expect(() => {
      hooks.add({ name: 'late' });
    }).toThrow('add them in register()');
  });

  it('names what changes links in their version, and nothing else', () => {
    const { hooks } = start();
    hooks.add({ name: 'looks', availability: { decide: () => undefined } });
    expect(hooks.version()).toBe('');
    hooks.add({ name: 'mine', version: '2', afterSelect: (found) => found });
    expect(hooks.version()).toBe('mine@2');
  });
});
