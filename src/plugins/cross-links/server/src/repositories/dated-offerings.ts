import type { Core } from '@strapi/strapi';
import type { OfferingSettings } from '../../../core/src';

import { availabilityOf, decidingFields } from '../hooks/availability';
import { siteHooks } from '../hooks/site-hooks';
import { contentTypeOf, hasDraftAndPublish } from './entries';
import { table, textOf } from './rows';

/** Rows read at once, each with its runs. */
const PAGE = 500;

interface Span {
  readonly then: Date;
  readonly now: Date;
}

/** Documents of one offering type that could be taken up at one of two moments and cannot at the other. */
export const readTurnedByTime = async (
  strapi: Core.Strapi,
  settings: OfferingSettings,
  { then, now }: Span,
): Promise<string[]> => {
  const { uid, availability } = settings;
  const type = contentTypeOf(strapi, uid);
  const { runs } = availability;
  // Of all that decides, the dates of runs alone change by themselves, and whatever a hook looks at.
  if (!type || !(runs ?? siteHooks(strapi).decidesAvailability())) return [];
  const turned = new Set<string>();
  for (let last = 0; ;) {
    const rows = await table(strapi, uid).find({
      where: {
        id: { $gt: last },
        ...(hasDraftAndPublish(type) ? { publishedAt: { $notNull: true } } : {}),
      },
      select: ['id', 'documentId', ...decidingFields(strapi, settings, type)],
      ...(runs ? { populate: { [runs.field]: true } } : {}),
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    for (const row of rows) {
      const isOpen = (at: Date) => availabilityOf(strapi, settings, row, at).state === 'open';
      if (isOpen(then) !== isOpen(now)) turned.add(textOf(row, 'documentId'));
    }
    if (rows.length < PAGE) return [...turned];
    last = Number(rows.at(-1)?.id);
  }
};
