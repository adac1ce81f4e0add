import type { Core } from '@strapi/strapi';
import { isCrossLinksError, type Settings } from '../../../../core/src';

import { contentTypeOf } from '../../repositories/entries';
import { countDocuments } from '../../repositories/type-counts';
import { checkMapping } from '../settings/check-mapping';
import { sourceTypes } from '../source-types';
import { ok, problem, warning, type Finding } from './finding';

const checkSources = async (strapi: Core.Strapi): Promise<Finding[]> => {
  const types = sourceTypes(strapi);
  if (types.length === 0) {
    return [
      problem(
        'Sources',
        'no content type carries the Cross-links field',
        'Add it in the Content-Type Builder, or with: cross-links field add api::post.post',
      ),
    ];
  }
  return Promise.all(
    types.map(async ({ uid }) => {
      const count = await countDocuments(strapi, uid);
      return ok('Sources', `${uid}: ${count} document${count === 1 ? '' : 's'}`);
    }),
  );
};

const mappingFault = (strapi: Core.Strapi, own: Settings['offerings'][number]) => {
  try {
    checkMapping(strapi, { offerings: [own] });
    return undefined;
  } catch (error) {
    if (!isCrossLinksError(error)) throw error;
    return error.message.replaceAll('offerings.0.', '');
  }
};

const checkOffering = async (
  strapi: Core.Strapi,
  own: Settings['offerings'][number],
): Promise<Finding> => {
  const fault = mappingFault(strapi, own);
  if (fault !== undefined) {
    return problem(
      'Offerings',
      `${own.uid}: ${fault}`,
      'Correct the mapping under Settings, Cross-links, or in config/plugins.',
    );
  }
  const count = await countDocuments(strapi, own.uid);
  return count > 0
    ? ok('Offerings', `${own.uid}: ${count}, read as ${own.kind}s by their ${own.title}`)
    : warning('Offerings', `${own.uid}: none yet`, 'Write one and publish it.');
};

/** What is linked from and to, and whether the mapping names what is there. */
export const checkContent = async (strapi: Core.Strapi, settings: Settings): Promise<Finding[]> => {
  // The schema pack's types are among the defaults and need not be in every site.
  const present = settings.offerings.filter(({ uid }) => contentTypeOf(strapi, uid));
  const offerings =
    present.length === 0
      ? [
          problem(
            'Offerings',
            'no content type is read as an offering',
            'Choose one under Settings, Cross-links, or take the pack: cross-links schema add mentor-profile trainer-program',
          ),
        ]
      : await Promise.all(present.map((own) => checkOffering(strapi, own)));
  return [...(await checkSources(strapi)), ...offerings];
};
