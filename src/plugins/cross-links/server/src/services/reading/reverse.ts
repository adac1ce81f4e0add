import type { Core } from '@strapi/strapi';
import type { OfferingSettings, ReverseAnswer, ReverseLink, Settings } from '../../../../core/src';

import { contentTypeOf, isLocalized } from '../../repositories/entries';
import type { LinkPages, SourceOfOffering } from '../../repositories/link-pages';
import { textOf, type Row } from '../../repositories/rows';
import type { Auth, Host } from '../host';
import { sourceTypes } from '../source-types';
import type { HostDocuments, Version } from './host-documents';
import {
  narrowShape,
  readShape,
  rejectUnknown,
  type AskedShape,
  type NarrowedShape,
} from './named-attributes';
import type { OpenOfferings } from './open-offerings';
import { settleLinks, type Settled } from './settle-links';

/** Candidate sources that are looked at for one offering; those beyond it match it less well. */
const LOOKED_AT = 200;

export interface ReverseRequest extends AskedShape {
  readonly own: OfferingSettings;
  readonly documentId: string;
  readonly version: Version;
  readonly limit: number;
  readonly auth: Auth;
}

interface Parts {
  readonly host: Host;
  readonly pages: LinkPages;
  readonly offerings: OpenOfferings;
  readonly documents: HostDocuments;
}

interface Shown extends Settled {
  readonly documentId: string;
  readonly position: number;
}

interface Placed {
  readonly position: number;
  readonly score: number | null;
}

/** Those that name the offering first come first, and of them the better match; a pin without a score is an editor's. */
const byPosition = (a: Placed, b: Placed): number =>
  a.position - b.position || (b.score ?? 1) - (a.score ?? 1);

/** Which sources lead their readers to an offering now. */
export const createReverse = (
  strapi: Core.Strapi,
  settings: Settings,
  { host, pages, offerings, documents }: Parts,
) => {
  /** Sources of one type among whose links the offering is, as a reader would see them now. */
  const shownOn = async (
    uid: string,
    sources: readonly SourceOfOffering[],
    request: ReverseRequest,
  ): Promise<Shown[]> => {
    const { own, documentId, version, auth } = request;
    const documentIds = sources.map((source) => source.documentId);
    const stored = await pages.read(
      { uid, documentIds, locale: sources[0]?.locale ?? '', state: version.state },
      { withMatch: false },
    );
    const lists = documentIds.map((id) => {
      const page = stored.get(id);
      return { links: page?.links ?? [], verdict: page?.summary?.verdict ?? 'unknown' };
    });
    const look = offerings.glance({ version, auth, now: new Date() });
    const settled = await settleLinks(lists, look, {
      limit: settings.limit,
      quotas: settings.quotas,
    });
    return documentIds.flatMap((id, at): Shown[] => {
      const links = settled[at] ?? [];
      const found = links.findIndex(
        ({ link }) => link.offeringUid === own.uid && link.offeringDocumentId === documentId,
      );
      const link = links[found];
      return link ? [{ ...link, documentId: id, position: found + 1 }] : [];
    });
  };

  const ofType = async (
    uid: string,
    sources: readonly SourceOfOffering[],
    { asked, ...request }: ReverseRequest & { readonly asked: NarrowedShape },
  ): Promise<ReverseLink<Row>[]> => {
    const type = contentTypeOf(strapi, uid);
    if (!type || !(await host.may(request.auth, `${uid}.find`))) return [];
    const shape = await documents.allow(type, narrowShape(asked, type), request.auth);
    const shown = (await shownOn(uid, sources, request))
      .map((one) => ({ ...one, score: one.link.score }))
      .sort(byPosition);
    const found: ReverseLink<Row>[] = [];
    // What the host keeps from this caller leaves its place to the next one.
    for (let at = 0; at < shown.length && found.length < request.limit; at += request.limit) {
      const part = shown.slice(at, at + request.limit);
      const ids = part.map(({ documentId }) => documentId);
      const raw = await documents.find(type, ids, request.version, shape);
      const rows = await documents.clean(type, raw, request.auth);
      const byId = new Map(rows.map((row) => [textOf(row, 'documentId'), row]));
      for (const { documentId, position, score, link } of part) {
        const source = byId.get(documentId);
        if (!source) continue;
        found.push({ type: type.info.pluralName, position, origin: link.origin, score, source });
      }
    }
    return found;
  };

  return async (request: ReverseRequest): Promise<ReverseAnswer<Row>> => {
    const { own, documentId, version, limit } = request;
    const asked = readShape(request);
    rejectUnknown(asked, sourceTypes(strapi));
    const sources = await pages.sourcesOf(
      { uid: own.uid, documentId },
      { ...version, limit: LOOKED_AT },
    );
    const data: ReverseLink<Row>[] = [];
    for (const uid of [...new Set(sources.map((source) => source.uid))].sort()) {
      const ofThis = sources.filter((source) => source.uid === uid);
      data.push(...(await ofType(uid, ofThis, { ...request, asked })));
    }
    const type = contentTypeOf(strapi, own.uid);
    return {
      data: data.sort(byPosition).slice(0, limit),
      meta: {
        offering: {
          uid: own.uid,
          documentId,
          locale: type && isLocalized(type) ? version.locale : null,
          status: version.state,
        },
      },
    };
  };
};

export type Reverse = ReturnType<typeof createReverse>;
