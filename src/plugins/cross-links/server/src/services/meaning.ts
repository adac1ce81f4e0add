import type { Core } from '@strapi/strapi';
import {
  createMemoryStore,
  createRanker,
  createVectorCache,
  heldOutPairs,
  passagesOf,
  selfCheck,
  speaks,
  type Embedder,
  type OfferingDocument,
  type PassageVectors,
  type SourceDocument,
  type VectorCache,
} from '../../../core/src';

import { findEmbedder } from '../embedders/find-embedder';
import { openVectors } from '../repositories/vectors';

/** Passages embedded before the worker looks at the outbox again: a second or two with the offline model. */
const STEP = 16;
/** Offerings that the self-check holds out: enough for its verdict, seconds at most. */
const CHECKED = 40;
/** After a failure the model is left alone for this long; words alone decide meanwhile. */
const RETRY_MS = 60_000;

/** An editor's suggestions wait this long for vectors; what comes later counts at the next look. */
const LIVE_MS = 150;
/** Passages of unsaved texts kept: those of some fifty articles. */
const LIVE_KEPT = 1_000;

/** What `advance` did: nothing, a part, or so much that links have to be worked out anew. */
export type Progress =
  | { readonly state: 'idle' | 'embedded' | 'changed' }
  | { readonly state: 'completed'; readonly documents: readonly string[] };

const IDLE: Progress = { state: 'idle' };

type Documents = readonly (OfferingDocument | SourceDocument)[];

interface Model {
  readonly embedder: Embedder;
  readonly cache: VectorCache;
  /** Passages of texts that are being written: in memory alone, for most of them are never saved. */
  readonly live: VectorCache;
  readonly save: () => Promise<void>;
}

const textsOf = (documents: Documents): string[] => [
  ...new Set(documents.flatMap(passagesOf).map(({ text }) => text)),
];

/**
 * Sentence vectors, worked out in the background in a worker thread and never while anybody waits. A language is
 * ranked with them once all its passages have one and the self-check has shown that they help there.
 */
export const createMeaning = (strapi: Core.Strapi, name: string) => {
  let model: Model | undefined;
  let isOpened = false;
  let notBefore = 0;
  const verdicts = new Map<string, boolean>();
  /** Documents whose passages all have a vector. */
  const complete = new WeakSet<OfferingDocument | SourceDocument>();
  /** Documents that changed after their language had come into use, with that language. */
  const late = new Map<string, string>();

  const open = async (): Promise<Model | undefined> => {
    if (isOpened) return model;
    isOpened = true;
    const embedder = findEmbedder(name);
    if (!embedder) return undefined;
    const { store, save } = await openVectors(strapi, embedder.id);
    const unsaved = createMemoryStore(LIVE_KEPT);
    model = {
      embedder,
      save,
      cache: createVectorCache(embedder, store),
      live: createVectorCache(embedder, unsaved),
    };
    return model;
  };

  const lookup = (text: string): Float32Array | undefined =>
    model?.cache.lookup(text) ?? model?.live.lookup(text);

  const noteFailure = (error: unknown): void => {
    notBefore = Date.now() + RETRY_MS;
    strapi.log.warn(
      `cross-links: words alone decide for now, the embedder failed: ${String(error)}`,
    );
  };

  const embed = async ({ cache, save }: Model, texts: readonly string[]): Promise<void> => {
    await cache.ensure(texts);
    await save();
  };

  /** Compares the engine with and without vectors on halves of the site's own offerings. */
  const check = async (opened: Model, locale: string, offerings: readonly OfferingDocument[]) => {
    const sample = [...offerings].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, CHECKED);
    const { offerings: kept, cases } = heldOutPairs(sample);
    await embed(opened, textsOf([...kept, ...cases.map(({ source }) => source)]));
    const plain = createRanker({ locale, offerings: kept, sources: [] });
    const helped = createRanker({
      locale,
      offerings: kept,
      sources: [],
      vectors: opened.cache.lookup,
    });
    const { helps, because } = selfCheck(helped, plain, cases);
    strapi.log.info(
      `cross-links: ${opened.embedder.id} is ${helps ? 'used' : 'kept off'} for ${locale}: ${because}`,
    );
    return helps;
  };

  /** Passages of a document that have no vector yet; a document is asked only until it has none. */
  const missingOf = ({ cache }: Model, document: OfferingDocument | SourceDocument): string[] => {
    if (complete.has(document)) return [];
    const missing = textsOf([document]).filter((text) => !cache.lookup(text));
    if (missing.length === 0) complete.add(document);
    return missing;
  };

  /** Embeds up to a step of missing passages, and remembers whose they were where the language is in use already. */
  const embedStep = async (opened: Model, locale: string, documents: Documents) => {
    const texts = new Set<string>();
    for (const document of documents) {
      if (texts.size >= STEP) break;
      const missing = missingOf(opened, document);
      for (const text of missing) texts.add(text);
      if (missing.length > 0 && verdicts.get(locale) === true) late.set(document.id, locale);
    }
    if (texts.size > 0) await embed(opened, [...texts].slice(0, STEP));
    return texts.size > 0;
  };

  const takeLate = (locale: string): string[] => {
    const ids = [...late].filter(([, own]) => own === locale).map(([id]) => id);
    for (const id of ids) late.delete(id);
    return ids;
  };

  const advance = async (
    locale: string,
    offerings: readonly OfferingDocument[],
    sources: readonly SourceDocument[],
  ): Promise<Progress> => {
    const opened = await open();
    if (!opened || !speaks(opened.embedder, locale) || verdicts.get(locale) === false) return IDLE;
    if (await embedStep(opened, locale, [...offerings, ...sources])) return { state: 'embedded' };
    if (verdicts.has(locale)) {
      const documents = takeLate(locale);
      return documents.length > 0 ? { state: 'completed', documents } : IDLE;
    }
    const helps = await check(opened, locale, offerings);
    verdicts.set(locale, helps);
    return helps ? { state: 'changed' } : IDLE;
  };

  /** Waits for the vectors of a text that is being written, but no longer than an editor would. */
  const embedLive = async (source: SourceDocument): Promise<void> => {
    if (!model || verdicts.get(source.locale) !== true || Date.now() < notBefore) return;
    const { live } = model;
    const texts = textsOf([source]).filter((text) => !lookup(text));
    if (texts.length === 0) return;
    // The timer is not let go: a request is waiting for it.
    const patience = new Promise<void>((resolve) => setTimeout(resolve, LIVE_MS));
    const work = live.ensure(texts.slice(0, STEP)).catch((error: unknown) => {
      noteFailure(error);
    });
    await Promise.race([work, patience]);
  };

  return {
    /**
     * Embeds a few missing passages, or says what has to be linked anew now that it has its vectors: everything in the
     * language, or the documents named. A model that fails is left alone for a minute, and never fails a link.
     */
    advance: async (...given: Parameters<typeof advance>): Promise<Progress> => {
      if (name === 'none' || Date.now() < notBefore) return IDLE;
      try {
        return await advance(...given);
      } catch (error) {
        noteFailure(error);
        return IDLE;
      }
    },
    embedLive,
    /** Vectors to rank this language with, where they help. */
    vectorsFor: (locale: string): PassageVectors | undefined =>
      verdicts.get(locale) === true ? lookup : undefined,
    /** Names the model in the engine's version, where it is used. */
    modelFor: (locale: string): string =>
      verdicts.get(locale) === true ? `+${model?.embedder.id ?? ''}` : '',
    close: async (): Promise<void> => {
      await model?.embedder.close?.();
    },
  };
};

export type Meaning = ReturnType<typeof createMeaning>;
