import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  EMPTY_CURATION,
  isCrossLinksError,
  parseCuration,
  type RecomputeRequest,
  type SetModeRequest,
} from '../../../core/src';

import { contentTypeOf, isLocalized, readEntries } from '../repositories/entries';
import type { JobList } from '../repositories/job-list';
import { isRow, textOf } from '../repositories/rows';
import type { Rights } from './rights';
import { linksAttribute, sourceTypes } from './source-types';

interface Parts {
  readonly jobList: JobList;
  readonly rights: Rights;
  readonly nudge: () => void;
}

/** What an editor does to many entries at once. */
export const createEditorActions = (strapi: Core.Strapi, { jobList, rights, nudge }: Parts) => {
  const sourceType = (uid: string): { type: Struct.ContentTypeSchema; attribute: string } => {
    const type = contentTypeOf(strapi, uid);
    const attribute = type && linksAttribute(type);
    if (type && attribute !== undefined) return { type, attribute };
    throw new errors.NotFoundError(`${uid} does not carry the Cross-links field.`);
  };

  const documentsOf = async (uid: string, documentIds?: readonly string[]) => {
    const rows = await readEntries(strapi, uid, {
      select: ['id', 'documentId'],
      ...(documentIds ? { documentIds } : {}),
    });
    return [...new Set(rows.map((row) => textOf(row, 'documentId')))].map((documentId) => ({
      uid,
      documentId,
    }));
  };

  /** Queues the work and answers how much there is; the worker does it. */
  const recompute = async (request: RecomputeRequest): Promise<number> => {
    if ('jobs' in request) {
      const count = await jobList.retry(request.jobs);
      nudge();
      return count;
    }
    const targets =
      'all' in request
        ? (await Promise.all(sourceTypes(strapi).map(({ uid }) => documentsOf(uid)))).flat()
        : await documentsOf(sourceType(request.uid).type.uid, request.documentIds);
    await jobList.addAll(targets);
    nudge();
    return targets.length;
  };

  /** Sets the mode on drafts that are there and that this editor may change; published versions wait for a publish. */
  const setMode = async (request: SetModeRequest, ability: unknown): Promise<number> => {
    const { type, attribute } = sourceType(request.uid);
    const documents = strapi.documents(type.uid as never);
    const locale =
      isLocalized(type) && request.locale !== undefined ? { locale: request.locale } : {};
    let done = 0;
    for (const documentId of new Set(request.documentIds)) {
      const entry: unknown = await documents.findOne({
        documentId,
        ...locale,
        populate: ['createdBy'],
      } as never);
      if (!isRow(entry) || !rights.mayUpdate(ability, type.uid, entry)) continue;
      const data = { [attribute]: { ...readable(entry[attribute]), mode: request.mode } };
      await documents.update({ documentId, ...locale, data } as never);
      done += 1;
    }
    return done;
  };

  return { recompute, setMode };
};

/** A value that was never valid gives way to the mode that is set now. */
const readable = (value: unknown) => {
  try {
    return parseCuration(value);
  } catch (error) {
    if (!isCrossLinksError(error)) throw error;
    return EMPTY_CURATION;
  }
};
