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
import { siteHooks } from '../hooks/site-hooks';
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
  const open = async (): Promise<Model | undefined> => {
    if (isOpened) return model;
    isOpened = true;
    const embedder = siteHooks(strapi).embedder() ?? findEmbedder(name);
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

  /** The model, where it is to be used for this language: not while it fails, nor where it does not help. */
  const activeFor = async (locale: string): Promise<Model | undefined> => {
    if (name === 'none' || Date.now() < notBefore || verdicts.get(locale) === false)
      return undefined;
    const opened = await open();
    return opened && speaks(opened.embedder, locale) ? opened : undefined;
  };

  /** Lets the model do something; one that fails is left alone for a minute, and never fails a link. */
  const attempt = async <T>(
    locale: string,
    work: (opened: Model) => Promise<T>,
  ): Promise<T | undefined> => {
    try {
      const opened = await activeFor(locale);
      return opened && (await work(opened));
    } catch (error) {
      noteFailure(error);
      return undefined;
    }
  };

  /** Embeds up to a step of passages that have no vector yet; false where these documents have all of theirs. */
  const embedMissing = (locale: string, documents: Documents): Promise<boolean | undefined> =>
    attempt(locale, async (opened) => {
      const texts = new Set<string>();
      for (const document of documents) {
        if (texts.size >= STEP) break;
        for (const text of missingOf(opened, document)) texts.add(text);
      }
      if (texts.size > 0) await embed(opened, [...texts].slice(0, STEP));
      return texts.size > 0;
    });

  /** Finds out whether vectors help in a language, once; true where they are in use from now on. */
  const conclude = async (
    locale: string,
    offerings: readonly OfferingDocument[],
  ): Promise<boolean> => {
    if (verdicts.has(locale)) return false;
    const helps = await attempt(locale, (opened) => check(opened, locale, offerings));
    if (helps !== undefined) verdicts.set(locale, helps);
    return helps === true;
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
    /** Whether there is anything to embed with in this language. */
    isActive: async (locale: string): Promise<boolean> => (await activeFor(locale)) !== undefined,
    /** Whether a passage of the document has no vector yet. */
    lacks: async (
      locale: string,
      document: OfferingDocument | SourceDocument,
    ): Promise<boolean> => {
      const opened = await activeFor(locale);
      return opened !== undefined && missingOf(opened, document).length > 0;
    },
    embedMissing,
    conclude,
    embedLive,
    /** Vectors to rank this language with, where they help. */
    vectorsFor: (locale: string): PassageVectors | undefined =>
      verdicts.get(locale) === true ? lookup : undefined,
    /** Asks the model for one vector; a failure is told, not noted, for it is the doctor who asks. */
    examine: async (locale: string): Promise<'answers' | 'silent' | { error: string }> => {
      try {
        const opened = await open();
        if (!opened || !speaks(opened.embedder, locale)) return 'silent';
        await opened.embedder.embed(['A sentence to try the model with.']);
        return 'answers';
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    },
    /** Names the model in the engine's version, where it is used. */
    modelFor: (locale: string): string =>
      verdicts.get(locale) === true ? `+${model?.embedder.id ?? ''}` : '',
    close: async (): Promise<void> => {
      await model?.embedder.close?.();
    },
  };
};

export type Meaning = ReturnType<typeof createMeaning>;
