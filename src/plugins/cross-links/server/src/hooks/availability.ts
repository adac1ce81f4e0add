import type { Core, Struct } from '@strapi/strapi';
import {
  decideAvailability,
  fieldsOfAvailability,
  type Availability,
  type OfferingSettings,
} from '../../../core/src';

import type { HostEntry } from './hooks';
import { siteHooks } from './site-hooks';

/** Whether an offering can be taken up: by the settings, and then by the site's hooks. */
export const availabilityOf = (
  strapi: Core.Strapi,
  settings: OfferingSettings,
  entry: HostEntry,
  now: Date,
): Availability => {
  const first = decideAvailability(entry, settings.availability, now);
  return siteHooks(strapi).decide(settings, entry, first, now);
};

/** The attributes of a type that `availabilityOf` reads, apart from the component that holds the runs. */
export const decidingFields = (
  strapi: Core.Strapi,
  settings: OfferingSettings,
  { attributes }: Struct.ContentTypeSchema,
): string[] => [
  ...new Set([
    ...fieldsOfAvailability(settings.availability),
    ...siteHooks(strapi)
      .decidingFields()
      .filter((field) => field in attributes),
  ]),
];
