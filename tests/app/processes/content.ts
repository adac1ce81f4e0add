import { articleData, mentorData, programData } from '../fixtures';
import { ARTICLE, MENTOR, PROGRAM } from '../fixtures';
import type { Instance } from './instance';

/** What other processes are told to write: the same entries as the fixtures make in this one. */
const creator =
  (uid: string, dataOf: () => object) =>
  (instance: Instance, data: object = {}): Promise<string> =>
    instance.tell<string>('create', {
      uid,
      locale: 'en',
      status: 'published',
      data: { ...dataOf(), ...data },
    });

export const article = creator(ARTICLE, articleData);
export const mentor = creator(MENTOR, mentorData);
export const program = creator(PROGRAM, programData);

interface Progress {
  readonly state: string;
  readonly differed: number;
  readonly failed: number;
}

/** Works everything out afresh and counts what is stored otherwise: none is what is wanted. */
export const countMistakes = async (instance: Instance, token: string): Promise<number> => {
  const ask = (method: 'get' | 'post', body?: object) =>
    instance.tell<{ body: { data: Progress } }>('request', {
      ...{ method, path: '/cross-links/rebuild', token },
      ...(body ? { body } : {}),
    });
  await ask('post', { dryRun: true });
  await instance.tell('settle');
  const { data } = (await ask('get')).body;
  if (data.state !== 'done' || data.failed > 0)
    throw new Error(`the check did not come to its end: ${JSON.stringify(data)}`);
  return data.differed;
};
