import { OFFERINGS, SOURCES, type HostType } from './host';

/** What a text is about; a source leads to the offerings of its topic and to no other. */
export type Topic = 'bees' | 'glass';

/** Few words, so that no need is judged; different ones, so that topics share nothing. */
export const TEXTS: Readonly<Record<Topic, { title: string; body: string }>> = {
  bees: {
    title: 'Beekeeping for the apiary',
    body: 'Hives, honeycomb, swarms and queens: how an apiary is kept through winter.',
  },
  glass: {
    title: 'Glassblowing with a blowpipe',
    body: 'Furnace, gather, annealing kiln and blowpipe: how a glassblower works.',
  },
};

type State = 'draft' | 'published';
const BOTH: readonly State[] = ['draft', 'published'];

/** A document as Strapi should have it: the topic of each version, by `locale|state`. */
export class ModelDocument {
  readonly #topics = new Map<string, Topic>();

  constructor(
    readonly type: HostType,
    readonly documentId: string,
  ) {}

  #locale(locale: string): string {
    return this.type.isLocalized ? locale : '';
  }

  /** Writes what editors see; of a type without drafts also what readers see. */
  write(locale: string, topic: Topic): this {
    for (const state of this.type.hasDrafts ? (['draft'] as const) : BOTH)
      this.#topics.set(`${this.#locale(locale)}|${state}`, topic);
    return this;
  }

  publish(locale: string): this {
    const topic = this.topicOf(locale, 'draft');
    if (topic) this.#topics.set(`${this.#locale(locale)}|published`, topic);
    return this;
  }

  unpublish(locale: string): this {
    this.#topics.delete(`${this.#locale(locale)}|published`);
    return this;
  }

  discard(locale: string): this {
    const topic = this.topicOf(locale, 'published');
    if (topic) this.#topics.set(`${this.#locale(locale)}|draft`, topic);
    return this;
  }

  remove(locale: string): this {
    for (const state of BOTH) this.#topics.delete(`${this.#locale(locale)}|${state}`);
    return this;
  }

  topicOf(locale: string, state: State): Topic | undefined {
    return this.#topics.get(`${this.#locale(locale)}|${state}`);
  }
}

/** All that a site holds, and what each source should lead to. */
export class Model {
  readonly documents: ModelDocument[] = [];

  add(document: ModelDocument): ModelDocument {
    this.documents.push(document);
    return document;
  }

  sources(): ModelDocument[] {
    return this.documents.filter(({ type }) => SOURCES.includes(type));
  }

  /** The offerings of the source's topic that are there in its language and state, by documentId, sorted. */
  linksOf(source: ModelDocument, locale: string, state: State): string[] {
    const topic = source.topicOf(locale, state);
    return this.documents
      .filter(({ type }) => OFFERINGS.includes(type))
      .filter((offering) => topic !== undefined && offering.topicOf(locale, state) === topic)
      .map(({ documentId }) => documentId)
      .sort();
  }
}
