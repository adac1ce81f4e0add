import type { Core, Struct } from '@strapi/strapi';
import type { Settings } from '../../../../core/src';

import { createPageNames } from './page-names';

/** A site whose offerings and sources keep their names in attributes of their own. */
const strapi = {
  contentType: (uid: string) => ({ uid, info: { pluralName: uid === COACH ? 'coaches' : 'x' } }),
} as unknown as Core.Strapi;
const COACH = 'api::coach.coach';
const STORY = { uid: 'api::story.story' } as unknown as Struct.ContentTypeSchema;
const coach = { uid: COACH, kind: 'mentor', title: 'fullName' };
const settings = {
  offerings: [coach],
  sources: [{ uid: STORY.uid, title: 'heading' }],
} as unknown as Settings;

const names = createPageNames(strapi, settings);

it('finds the name of a link’s offering, of an offering and of a source', () => {
  const ada = { documentId: 'a', fullName: 'Ada' };
  expect(names.ofLink({ type: 'coaches', offering: ada }).offering).toMatchObject({
    displayName: 'Ada',
  });
  expect(names.ofOffering(settings.offerings[0] as never, ada)).toMatchObject({
    displayName: 'Ada',
  });
  expect(names.ofSource(STORY, { heading: 'How it went' })).toMatchObject({ title: 'How it went' });
});

it('makes none up where the caller may not see it, or the type is not mapped', () => {
  expect(names.ofSource(STORY, { documentId: 's' })).toEqual({ documentId: 's' });
  const link = { type: 'others', offering: { fullName: 'Bo' } };
  expect(names.ofLink(link)).toBe(link);
});
