import type { Core, Modules } from '@strapi/strapi';

import { findProblems } from './find-problems';
import type { Entry, Problem } from './problem';
import { refusal } from './refusal';
import { readVersions } from './stored-versions';
import { rowsOf, textOf } from './values';
import type { TypeRules } from './type-rules';

const CHECKED: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'publish']);

type Context = Modules.Documents.Middleware.Context;

const asEntry = (value: unknown): Entry =>
  typeof value === 'object' && value !== null ? (value as Entry) : {};

/** Which languages a write has written: its result says so, one entry or several. */
const localesIn = (result: Entry): string[] => {
  const entries = 'entries' in result ? rowsOf(result, 'entries') : [result];
  return [...new Set(entries.map((entry) => textOf(entry, 'locale')))].filter(
    (locale) => locale !== '',
  );
};

const isPublishing = ({ action, params }: Context, hasDrafts: boolean): boolean =>
  !hasDrafts || action === 'publish' || asEntry(params)['status'] === 'published';

/**
 * Checks what a write has made of an entry, defaults, relations and half-sent components included, and takes the write
 * back where it breaks a rule: both happen in one transaction.
 */
export const createRulesMiddleware = (
  strapi: Core.Strapi,
  registry: ReadonlyMap<string, TypeRules>,
): Modules.Documents.Middleware.Middleware => {
  const hasDrafts = (uid: Context['uid']): boolean => {
    const options: { readonly draftAndPublish?: boolean } = { ...strapi.contentType(uid).options };
    return options.draftAndPublish === true;
  };

  const refuses = async (
    context: Context,
    rules: TypeRules,
    result: Entry,
  ): Promise<readonly Problem[]> => {
    const isPublished = isPublishing(context, hasDrafts(context.uid));
    const documentId = textOf(result, 'documentId');
    if (documentId === '') return [];
    const { relations } = rules;
    const wanted = { documentId, locales: localesIn(result), isPublished, relations };
    const entries = await readVersions(strapi, context.uid, wanted);
    const now = new Date();
    const problems: Problem[] = [];
    for (const entry of entries) problems.push(...(await findProblems(strapi, rules, entry, now)));
    return problems.filter(
      ({ severity }) => severity === 'save' || (severity === 'publish' && isPublished),
    );
  };

  return async (context, next) => {
    const rules = registry.get(context.uid);
    const isOff = !strapi.config.get<boolean>('content-rules.enabled', true);
    if (!rules || isOff || !CHECKED.has(context.action)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const problems = await refuses(context, rules, asEntry(result));
      if (problems.length > 0) throw refusal(problems);
      return result;
    });
  };
};
