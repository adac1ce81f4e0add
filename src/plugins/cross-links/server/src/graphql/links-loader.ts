import type { Core } from '@strapi/strapi';
import type { Kind, LinksAnswer } from '../../../core/src';

import { contentTypeOf, hasDraftAndPublish } from '../repositories/entries';
import { isRow, textOf, type Row, type State } from '../repositories/rows';
import { crossLinks } from '../services';
import type { Auth } from '../services/host';

/** What a query asks of one article's links. */
export interface LinksArguments {
  readonly kind?: Kind | undefined;
  readonly limit?: number | undefined;
}

interface Group {
  readonly waiting: Map<string, ((answer: LinksAnswer<Row> | undefined) => void)[]>;
  readonly fail: ((error: unknown) => void)[];
}

/** Collects what one request asks for and reads it in one go: however many articles, one round of queries. */
export const createLinksLoader = (strapi: Core.Strapi) => {
  const groups = new WeakMap<object, Map<string, Group>>();

  const run = async (
    { waiting, fail }: Group,
    request: { uid: string; locale: string; state: State; auth: Auth } & LinksArguments,
  ): Promise<void> => {
    try {
      const type = contentTypeOf(strapi, request.uid);
      const answers = type
        ? await crossLinks(strapi).reader.readMany([...waiting.keys()], { ...request, type })
        : new Map<string, LinksAnswer<Row>>();
      for (const [documentId, resolves] of waiting) {
        for (const resolve of resolves) resolve(answers.get(documentId));
      }
    } catch (error) {
      for (const reject of fail) reject(error);
    }
  };

  const stateOf = (uid: string, source: Row): State => {
    const type = contentTypeOf(strapi, uid);
    return type && hasDraftAndPublish(type) && !source.publishedAt ? 'draft' : 'published';
  };

  return (
    uid: string,
    source: Row,
    asked: LinksArguments,
    context: object & { readonly state?: unknown },
  ): Promise<LinksAnswer<Row> | undefined> => {
    const auth: Auth = isRow(context.state) ? context.state.auth : undefined;
    const locale = textOf(source, 'locale') || crossLinks(strapi).locales.default();
    const request = { uid, locale, state: stateOf(uid, source), ...asked };
    const open = groups.get(context) ?? new Map<string, Group>();
    groups.set(context, open);
    const name = JSON.stringify(request);
    const group = open.get(name) ?? { waiting: new Map(), fail: [] };
    if (!open.has(name)) {
      open.set(name, group);
      // After every resolver of this level has asked: their promises are settled before the next turn of the loop.
      setImmediate(() => {
        open.delete(name);
        void run(group, { ...request, auth });
      });
    }
    const documentId = textOf(source, 'documentId');
    return new Promise((resolve, reject) => {
      group.waiting.set(documentId, [...(group.waiting.get(documentId) ?? []), resolve]);
      group.fail.push(reject);
    });
  };
};

export type LinksLoader = ReturnType<typeof createLinksLoader>;
