import type { Core } from '@strapi/strapi';
import type { Availability, OfferingSettings } from '../../../core/src';

import { availabilityOf, decidingFields } from '../hooks/availability';
import { contentTypeOf, versionWhere } from './entries';
import { table, textOf, type State } from './rows';

interface Asked {
  readonly documentIds: readonly string[];
  readonly locale: string;
  readonly state: State;
}

/**
 * Whether each of the offerings can be taken up now, by documentId; one that has no version in this language and
 * state is missing. Reads the raw rows: what decides may be private.
 */
export const readAvailability = async (
  strapi: Core.Strapi,
  settings: OfferingSettings,
  { documentIds, locale, state }: Asked,
  now: Date,
): Promise<Map<string, Availability>> => {
  const type = contentTypeOf(strapi, settings.uid);
  if (!type || documentIds.length === 0) return new Map();
  const runs = settings.availability.runs?.field;
  const rows = await table(strapi, settings.uid).find({
    where: { documentId: { $in: documentIds }, ...versionWhere(type, { locale, state }) },
    select: ['id', 'documentId', ...decidingFields(strapi, settings, type)],
    ...(runs === undefined ? {} : { populate: { [runs]: true } }),
  });
  return new Map(
    rows.map((row) => [textOf(row, 'documentId'), availabilityOf(strapi, settings, row, now)]),
  );
};
