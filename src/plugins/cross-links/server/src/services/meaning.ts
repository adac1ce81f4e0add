import type { Core } from '@strapi/strapi';
import {
  createRanker,
  heldOutPairs,
  passagesOf,
  selfCheck,
  speaks,
  type OfferingDocument,
  type PassageVectors,
  type SourceDocument,
} from '../../../core/src';

import { createHelpedLanguages } from '../repositories/helped-languages';
import { createEmbeddingModel, type Model } from './embedding-model';

/** Passages embedded before the worker looks at the outbox again: a second or two with the offline model. */
const STEP = 16;
/** Offerings that the self-check holds out: enough for its verdict, seconds at most. */
const CHECKED = 40;
/** After a failure the model is left alone for this long; words alone decide meanwhile. */
const RETRY_MS = 60_000;

/** An editor's suggestions wait this long for vectors; what comes later counts at the next look. */
const LIVE_MS = 150;

type Documents = readonly (OfferingDocument | SourceDocument)[];

const textsOf = (documents: Documents): string[] => [
  ...new Set(documents.flatMap(passagesOf).map(({ text }) => text)),
];

/**
 * Sentence vectors, worked out in the background in a worker thread and never while anybody waits. A language is
 * ranked with them once all its passages have one and the self-check has shown that they help there. What it has shown is
 * kept: a restart, another instance and the command line score as the one that leads did, until its next check says otherwise.
 */
export const createMeaning = (strapi: Core.Strapi, name: string) => {
  const { find, open, opened } = createEmbeddingModel(strapi, name);
  const kept = createHelpedLanguages(strapi);
  let notBefore = 0;
  /** Languages that are ranked with vectors. */
  let helped: ReadonlySet<string> = new Set();
  let isLoaded = false;
  /** Vectors of another instance came in since rankers were made. */
  let hasNews = false;
  /** What this process has found itself. */
  const verdicts = new Map<string, boolean>();
  /** Documents whose passages all have a vector. */
  const complete = new WeakSet<OfferingDocument | SourceDocument>();

  const lookup = (text: string): Float32Array | undefined =>
    opened()?.cache.lookup(text) ?? opened()?.live.lookup(text);

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
  const check = async (model: Model, locale: string, offerings: readonly OfferingDocument[]) => {
    const sample = [...offerings].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, CHECKED);
    const { offerings: rest, cases } = heldOutPairs(sample);
    await embed(model, textsOf([...rest, ...cases.map(({ source }) => source)]));
    const plain = createRanker({ locale, offerings: rest, sources: [] });
    const helped = createRanker({
      locale,
      offerings: rest,
      sources: [],
      vectors: model.cache.lookup,
    });
    const { helps, because } = selfCheck(helped, plain, cases);
    strapi.log.info(
      `cross-links: ${model.embedder.id} is ${helps ? 'used' : 'kept off'} for ${locale}: ${because}`,
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

  /** The model, where it has not been found to be of no help in this language. */
  const speakingOf = async (locale: string): Promise<Model | undefined> => {
    if (verdicts.get(locale) === false) return undefined;
    const model = await open();
    return model && speaks(model.embedder, locale) ? model : undefined;
  };

  /** The same, but not while it fails. */
  const activeFor = async (locale: string): Promise<Model | undefined> =>
    Date.now() < notBefore ? undefined : speakingOf(locale);

  /** Lets the model do something; one that fails is left alone for a minute, and never fails a link. */
  const attempt = async <T>(
    locale: string,
    work: (model: Model) => Promise<T>,
  ): Promise<T | undefined> => {
    try {
      const model = await activeFor(locale);
      return model && (await work(model));
    } catch (error) {
      noteFailure(error);
      return undefined;
    }
  };

  /** Embeds up to a step of passages that have no vector yet; false where these documents have all of theirs. */
  const embedMissing = (locale: string, documents: Documents): Promise<boolean | undefined> =>
    attempt(locale, async (model) => {
      const texts = new Set<string>();
      for (const document of documents) {
        if (texts.size >= STEP) break;
        for (const text of missingOf(model, document)) texts.add(text);
      }
      if (texts.size > 0) await embed(model, [...texts].slice(0, STEP));
      return texts.size > 0;
    });

  const use = async (locale: string, isUsed: boolean): Promise<void> => {
    const next = new Set(helped);
    if (isUsed) next.add(locale);
    else next.delete(locale);
    await kept.write(opened()?.embedder.id ?? '', next);
    helped = next;
  };

  /** Finds out whether vectors help in a language, once; true where it is ranked otherwise from now on. */
  const conclude = async (
    locale: string,
    offerings: readonly OfferingDocument[],
  ): Promise<boolean> => {
    if (verdicts.has(locale)) return false;
    const helps = await attempt(locale, (model) => check(model, locale, offerings));
    if (helps === undefined) return false;
    const isOther = helps !== helped.has(locale);
    if (isOther) await use(locale, helps);
    verdicts.set(locale, helps);
    return isOther;
  };

  /**
   * Takes over what is kept, and the vectors that go with it; the languages whose rankers are to be made anew: at once
   * where vectors came into use, and for the sake of late ones by the instance that leads.
   */
  const adopt = async (isLeading: boolean): Promise<string[]> => {
    const { embedder } = find();
    if (!embedder) return [];
    const next = await kept.read(embedder.id);
    const model = next.size > 0 ? await open() : undefined;
    if (model && (await model.refresh()) > 0) hasNews = true;
    const all = [...new Set([...next, ...helped])];
    const others = all.filter((locale) => next.has(locale) !== helped.has(locale));
    // Another instance has found otherwise: this one looks again when it leads.
    for (const locale of others) verdicts.delete(locale);
    helped = next;
    isLoaded = true;
    if (!isLeading || !hasNews) return others;
    hasNews = false;
    return all;
  };

  /** Waits for the vectors of a text that is being written, but no longer than an editor would. */
  const embedLive = async (source: SourceDocument): Promise<void> => {
    const model = opened();
    if (!model || !helped.has(source.locale) || Date.now() < notBefore) return;
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
      const model = await speakingOf(locale);
      return model !== undefined && missingOf(model, document).length > 0;
    },
    embedMissing,
    conclude,
    embedLive,
    adopt,
    /** Resolves when it is known where vectors are in use. */
    loaded: async (): Promise<void> => {
      if (!isLoaded) await adopt(false);
    },
    /** Vectors to rank this language with, where they help. */
    vectorsFor: (locale: string): PassageVectors | undefined =>
      helped.has(locale) ? lookup : undefined,
    /** Asks the model for one vector; a failure is told, not noted, for it is the doctor who asks. */
    examine: async (locale: string): Promise<'answers' | 'silent' | { error: string }> => {
      try {
        const { embedder, error } = find();
        if (error !== undefined) throw error as Error;
        if (!embedder || !speaks(embedder, locale)) return 'silent';
        await embedder.embed(['A sentence to try the model with.']);
        return 'answers';
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    },
    /** Names the model in the engine's version, where it is used. */
    modelFor: (locale: string): string =>
      helped.has(locale) ? `+${opened()?.embedder.id ?? ''}` : '',
    close: async (): Promise<void> => {
      await find().embedder?.close?.();
    },
  };
};

export type Meaning = ReturnType<typeof createMeaning>;
