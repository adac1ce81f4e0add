import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  applyMode,
  assessNeed,
  findCandidates,
  keyOf,
  needWarnings,
  parseCuration,
  referenceOf,
  type Curation,
  type Match,
  type NeedAssessment,
  type PreviewAnswer,
  type PreviewRequest,
  type Ranker,
  type Settings,
  type SourceDocument,
} from '../../../core/src';

import { formRow } from '../documents/form-row';
import { sourceDocumentOf, sourcePopulate } from '../documents/source-document';
import { sourceSettingsOf } from '../documents/text-attributes';
import { siteHooks } from '../hooks/site-hooks';
import { contentTypeOf, hasDraftAndPublish, isLocalized } from '../repositories/entries';
import { readOfferingCards } from '../repositories/offering-cards';
import { table, type Row } from '../repositories/rows';
import type { Corpus } from './corpus';
import type { Locales } from './locales';
import type { Meaning } from './meaning';
import { composePreview } from './preview-composition';
import type { Rights } from './rights';
import { linksAttribute } from './source-types';

/** Matches that are looked at: the links, those next to them, and room for what is full or hidden. */
const RANKED = 40;

interface Parts {
  readonly settings: Settings;
  readonly corpus: Corpus;
  readonly locales: Locales;
  readonly rights: Rights;
  readonly meaning: Meaning;
}

/** What readers would be led to, were the form published as it stands. Writes nothing. */
export const createPreview = (strapi: Core.Strapi, parts: Parts) => {
  const { settings, corpus, locales, rights, meaning } = parts;
  const kindOf = (uid: string) => settings.offerings.find((type) => type.uid === uid)?.kind;

  const sourceType = (uid: string): Struct.ContentTypeSchema => {
    const type = contentTypeOf(strapi, uid);
    if (type && linksAttribute(type) !== undefined) return type;
    throw new errors.NotFoundError(`${uid} does not carry the Cross-links field.`);
  };

  const localeOf = async (type: Struct.ContentTypeSchema, asked?: string): Promise<string> => {
    if (!isLocalized(type) || asked === undefined) return locales.default();
    const codes = await locales.codes();
    if (codes.includes(asked)) return asked;
    throw new errors.ValidationError(`locale ${asked} is not configured here`);
  };

  const savedDraft = async (
    type: Struct.ContentTypeSchema,
    documentId: string | undefined,
    locale: string,
  ): Promise<Row | undefined> => {
    if (documentId === undefined) return undefined;
    const own = sourceSettingsOf(strapi, type.uid, settings.sources);
    const rows = await table(strapi, type.uid).find({
      where: { documentId, ...(isLocalized(type) ? { locale } : {}) },
      populate: { ...sourcePopulate(strapi, own), createdBy: true },
    });
    const draft = rows.find((row) => !hasDraftAndPublish(type) || !row.publishedAt);
    if (draft) return draft;
    // A language that is being begun: the document is there, this version of it is not yet.
    if (isLocalized(type) && (await table(strapi, type.uid).count({ where: { documentId } })) > 0)
      return undefined;
    throw new errors.NotFoundError(`There is no ${type.info.singularName} ${documentId}.`);
  };

  /** The best matches, and those of offerings that the editor named whatever their rank. */
  const matchesOf = (
    ranker: Ranker,
    source: SourceDocument,
    { need, named }: { need: NeedAssessment; named: readonly string[] },
  ): Match[] => {
    const found = [...ranker.rank(source, need, { limit: RANKED })];
    const known = new Set(found.map(({ offeringId }) => offeringId));
    for (const key of named) {
      const match = known.has(key) ? undefined : ranker.match(source, key, need);
      if (match) found.push(match);
      known.add(key);
    }
    return found.sort((a, b) => b.score - a.score || (a.offeringId < b.offeringId ? -1 : 1));
  };

  const answer = async (
    source: SourceDocument,
    curation: Curation,
    context: { asked: readonly string[]; ability: unknown; before: NeedAssessment | undefined },
  ): Promise<PreviewAnswer> => {
    const text = assessNeed(source);
    const need = applyMode(text, curation.mode);
    const named = [...curation.pinned, ...curation.hidden].map(keyOf).concat(context.asked);
    const hasText = source.segments.some(({ role }) => role !== 'tags');
    const published = { locale: source.locale, state: 'published' } as const;
    const ranker = await corpus.rankerFor(published, hasText ? [source] : [], named);
    const matches = hasText ? matchesOf(ranker, source, { need, named }) : [];
    const all = findCandidates({
      ...{ matches, need, curation, hasText, kindOf },
      pinned: matches,
      resemblance: ranker.resemblance,
    });
    const { uid, documentId } = referenceOf(source.id);
    const { locale } = source;
    const version = { uid, documentId, locale, state: 'draft', verdict: need.verdict } as const;
    const found = { ...all, candidates: siteHooks(strapi).select(all.candidates, version) };
    const keys = [...new Set([...named, ...matches.map(({ offeringId }) => offeringId)])];
    const cards = await readOfferingCards(
      strapi,
      settings.offerings,
      { references: keys.map(referenceOf), locale: source.locale },
      new Date(),
    );
    const composed = composePreview({
      ...{ source, curation, matches, found, cards, asked: context.asked },
      limit: settings.limit,
      quotas: settings.quotas,
      verdict: need.verdict,
      mayRead: (uid) => rights.mayRead(context.ability, uid),
    });
    const warnings = needWarnings(curation.mode, text, context.before);
    return { ...composed, need: { text, inUse: need.verdict, warnings } };
  };

  const preview = async (request: PreviewRequest, ability: unknown): Promise<PreviewAnswer> => {
    const type = sourceType(request.uid);
    const locale = await localeOf(type, request.locale);
    const saved = await savedDraft(type, request.documentId, locale);
    rights.checkEntry(ability, type.uid, saved);
    const curation = parseCuration(request.values[linksAttribute(type) ?? '']);
    const row = await formRow(strapi, { uid: type.uid, locale, saved, values: request.values });
    const own = sourceSettingsOf(strapi, type.uid, settings.sources);
    const identified = { ...row, documentId: request.documentId ?? 'new' };
    const source = sourceDocumentOf(strapi, own, identified, locale);
    // Asked of a chosen mode alone: it is the second half of the work.
    const isChosen = saved !== undefined && curation.mode !== 'auto';
    const before = isChosen ? assessNeed(sourceDocumentOf(strapi, own, saved, locale)) : undefined;
    await meaning.embedLive(source);
    return answer(source, curation, { asked: request.asked, before, ability });
  };

  return { preview };
};

export type Preview = ReturnType<typeof createPreview>;
