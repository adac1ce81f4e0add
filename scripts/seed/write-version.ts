import type { Core } from '@strapi/strapi';

import { DRAFTABLE_UIDS } from './content-uids';
import type { PlannedDocument, PlannedVersion, SeedRef } from './planned-document';
import { isPortrait, uploadPortrait } from './portraits';
import { resolveDates } from './seed-dates';

/** What writing needs to know of the run. */
export interface WriteContext {
  readonly strapi: Core.Strapi;
  readonly today: Date;
  /** The document a ref stands for, unless an editor has deleted it. */
  readonly documentIdOf: (ref: SeedRef) => string | undefined;
}

/** The part of a document service that the seed uses; its own types know one content type each. */
interface DocumentWriter {
  create(params: WriteParams): Promise<{ documentId: string }>;
  update(params: WriteParams & { documentId: string }): Promise<{ documentId: string } | null>;
}

interface WriteParams {
  locale: string;
  data: Record<string, unknown>;
  status?: 'published';
}

function isList(value: SeedRef | readonly SeedRef[]): value is readonly SeedRef[] {
  return Array.isArray(value);
}

function relationData(context: WriteContext, version: PlannedVersion): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(version.relations).map(([name, value]): [string, unknown] => {
      if (!isList(value)) return [name, context.documentIdOf(value) ?? null];
      return [name, value.map(context.documentIdOf).filter((id) => id !== undefined)];
    }),
  );
}

async function pictureData(
  strapi: Core.Strapi,
  fields: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (isPortrait(value)) data[name] = await uploadPortrait(strapi, value);
  }
  return data;
}

/**
 * Writes one language of a document through the document service, so that validation, events and
 * middlewares see it as if an editor had saved and published it.
 */
export async function writeVersion(
  context: WriteContext,
  document: PlannedDocument,
  version: PlannedVersion,
  documentId: string | undefined,
): Promise<string> {
  const service = context.strapi.documents(document.uid) as unknown as DocumentWriter;
  const fields = resolveDates(version.fields, context.today) as Record<string, unknown>;
  const params: WriteParams = {
    locale: version.locale,
    data: {
      ...fields,
      ...(await pictureData(context.strapi, fields)),
      ...relationData(context, version),
    },
  };
  if (document.published && DRAFTABLE_UIDS.has(document.uid)) params.status = 'published';
  if (documentId === undefined) return (await service.create(params)).documentId;
  await service.update({ ...params, documentId });
  return documentId;
}
