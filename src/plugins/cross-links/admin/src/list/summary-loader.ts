import type { SourceSummary, SummariesAnswer } from '../../../core/src/contracts/summaries';

/** Cells that are drawn within this time are asked about together. */
const GATHER_MS = 25;
/** A page that is drawn again within this time is not asked about again. */
const KEPT_MS = 5_000;

type Ask = (path: string) => Promise<SummariesAnswer>;

interface Held {
  readonly asked: Promise<SourceSummary | undefined>;
  readonly at: number;
}

interface Waiting {
  readonly documentId: string;
  readonly resolve: (summary: SourceSummary | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/** Gathers what the cells of one page ask into one request. */
export const createSummaryLoader = (ask: Ask, now: () => number = Date.now) => {
  const held = new Map<string, Held>();
  const waiting = new Map<string, Waiting[]>();

  const send = async (list: string): Promise<void> => {
    const batch = waiting.get(list) ?? [];
    waiting.delete(list);
    const [uid = '', locale = ''] = list.split('|');
    const ids = [...new Set(batch.map(({ documentId }) => documentId))].join(',');
    const query = new URLSearchParams({ uid, ids, ...(locale === '' ? {} : { locale }) });
    try {
      const { data } = await ask(`summaries?${query.toString()}`);
      const byId = new Map(data.map((summary) => [summary.documentId, summary]));
      for (const { documentId, resolve } of batch) resolve(byId.get(documentId));
    } catch (error) {
      held.clear();
      for (const { reject } of batch) reject(error);
    }
  };

  const load = (
    uid: string,
    documentId: string,
    locale: string,
  ): Promise<SourceSummary | undefined> => {
    const key = `${uid}|${locale}|${documentId}`;
    const known = held.get(key);
    if (known && now() - known.at < KEPT_MS) return known.asked;
    const list = `${uid}|${locale}`;
    const asked = new Promise<SourceSummary | undefined>((resolve, reject) => {
      const batch = waiting.get(list);
      if (batch) batch.push({ documentId, resolve, reject });
      else {
        waiting.set(list, [{ documentId, resolve, reject }]);
        setTimeout(() => void send(list), GATHER_MS);
      }
    });
    held.set(key, { asked, at: now() });
    return asked;
  };

  return {
    load,
    forget: (): void => {
      held.clear();
    },
  };
};

export type SummaryLoader = ReturnType<typeof createSummaryLoader>;
