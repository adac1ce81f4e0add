import type { Core } from '@strapi/strapi';
import {
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

type Documents = readonly (OfferingDocument | SourceDocument)[];

interface Model {
  readonly embedder: Embedder;
  readonly cache: VectorCache;
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
  const ready = new Set<string>();

  const open = async (): Promise<Model | undefined> => {
    if (isOpened) return model;
    isOpened = true;
    const embedder = findEmbedder(name);
    if (!embedder) return undefined;
    const { store, save } = await openVectors(strapi, embedder.id);
    model = { embedder, save, cache: createVectorCache(embedder, store) };
    return model;
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

  /** Embeds a few missing passages; true where the links of this language have to be worked out anew. */
  const advance = async (
    locale: string,
    offerings: readonly OfferingDocument[],
    sources: readonly SourceDocument[],
  ): Promise<'embedded' | 'changed' | 'idle'> => {
    const opened = await open();
    if (!opened || !speaks(opened.embedder, locale) || verdicts.get(locale) === false)
      return 'idle';
    const { cache } = opened;
    const missing = textsOf([...offerings, ...sources]).filter((text) => !cache.lookup(text));
    if (missing.length > 0) {
      ready.delete(locale);
      await embed(opened, missing.slice(0, STEP));
      return 'embedded';
    }
    if (ready.has(locale)) return 'idle';
    const helps = verdicts.get(locale) ?? (await check(opened, locale, offerings));
    verdicts.set(locale, helps);
    ready.add(locale);
    return helps ? 'changed' : 'idle';
  };

  return {
    /** The same as `advance`; a model that fails is left alone for a minute, and never fails a link. */
    advance: async (
      ...given: Parameters<typeof advance>
    ): Promise<'embedded' | 'changed' | 'idle'> => {
      if (name === 'none' || Date.now() < notBefore) return 'idle';
      try {
        return await advance(...given);
      } catch (error) {
        notBefore = Date.now() + RETRY_MS;
        strapi.log.warn(
          `cross-links: words alone decide for now, the embedder failed: ${String(error)}`,
        );
        return 'idle';
      }
    },
    /** Vectors to rank this language with, where they help. */
    vectorsFor: (locale: string): PassageVectors | undefined =>
      verdicts.get(locale) === true ? model?.cache.lookup : undefined,
    /** Names the model in the engine's version, where it is used. */
    modelFor: (locale: string): string =>
      verdicts.get(locale) === true ? `+${model?.embedder.id ?? ''}` : '',
    close: async (): Promise<void> => {
      await model?.embedder.close?.();
    },
  };
};

export type Meaning = ReturnType<typeof createMeaning>;
