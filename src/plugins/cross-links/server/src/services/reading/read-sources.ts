import type { Core, Struct } from '@strapi/strapi';
import type { Fallback, LinksAnswer, Settings } from '../../../../core/src';

import { isLocalized } from '../../repositories/entries';
import type { Epochs } from '../../repositories/epochs';
import { textOf, type Row } from '../../repositories/rows';
import type { Host } from '../host';
import type { Locales } from '../locales';
import type { Reader, ReadRequest } from '../reader';
import type { HostDocuments, Version } from './host-documents';

/** Reasons for an empty list that another language may mend. */
const MENDABLE = new Set(['no-offerings', 'nothing-fits', 'none-available']);

const label = (answer: LinksAnswer<Row>, fallback: Fallback): LinksAnswer<Row> => ({
  ...answer,
  meta: { ...answer.meta, fallback },
});

interface Parts {
  readonly host: Host;
  readonly reader: Reader;
  readonly documents: HostDocuments;
  readonly locales: Locales;
  readonly epochs: Epochs;
}

/** Links of sources that the host itself would show: checked here, since a link tells that its source exists. */
export const createReadSources = (
  strapi: Core.Strapi,
  settings: Settings,
  { host, reader, documents, locales, epochs }: Parts,
) => {
  const existing = async (
    type: Struct.ContentTypeSchema,
    documentIds: readonly string[],
    version: Version,
  ): Promise<string[]> => {
    const [only, ...others] = documentIds;
    if (only !== undefined && others.length === 0)
      return (await host.exists(type, only, version)) ? [only] : [];
    const rows = await documents.find(type, documentIds, version, { fields: ['documentId'] });
    const found = new Set(rows.map((row) => textOf(row, 'documentId')));
    return documentIds.filter((documentId) => found.has(documentId));
  };

  const read = async (
    documentIds: readonly string[],
    request: ReadRequest & { readonly fallback: boolean },
  ): Promise<Map<string, LinksAnswer<Row>>> => {
    const { type, state, fallback, epoch } = request;
    const locale = request.locale ?? locales.default();
    const unique = [...new Set(documentIds)];
    const here = await existing(type, unique, { locale, state, epoch });
    const answers = await reader.readMany(here, { ...request, locale });
    const served = locales.default();
    if (!fallback || locale === served || !isLocalized(type)) return answers;
    const isMendable = (documentId: string): boolean => {
      const code = answers.get(documentId)?.meta.reason?.code;
      return code === undefined ? !answers.has(documentId) : MENDABLE.has(code);
    };
    const mendable = unique.filter(isMendable);
    const there = await existing(type, mendable, { locale: served, state, epoch });
    const others = await reader.readMany(there, { ...request, locale: served, language: locale });
    for (const [documentId, answer] of others) {
      const because = answers.has(documentId) ? 'no-links' : 'no-version';
      if (because === 'no-links' && answer.data.length === 0) continue;
      answers.set(documentId, label(answer, { asked: locale, served, because }));
    }
    return answers;
  };

  /** By documentId; sources that this caller cannot read are missing. In one transaction where the reader has one. */
  const readTogether: typeof read = async (documentIds, request) => {
    const epoch = await epochs.current();
    const together = () => read(documentIds, { ...request, epoch });
    return settings.reading.through === 'rows' ? together() : strapi.db.transaction(together);
  };

  return readTogether;
};

export type ReadSources = ReturnType<typeof createReadSources>;
