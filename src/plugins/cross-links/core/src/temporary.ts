import type { OfferingDocument, SourceDocument, TextSegment } from './documents';
import type { NeedAssessment } from './need/verdict';
import type { Match } from './ranking/match';
import type { Ranker, RankerInput } from './ranking/ranker';
import { analyse } from './text/analyse';

const plain = (v: unknown): string => {
  if (typeof v === 'string') return v;
  if (Array.isArray(v)) return v.map(plain).join(' ');
  if (v && typeof v === 'object')
    return Object.entries(v)
      .map(([k, x]) => (k === 'type' ? '' : plain(x)))
      .join(' ');
  return '';
};
export const segmentsOfValue = (value: unknown, field: string, _type?: string): TextSegment[] =>
  (Array.isArray(value) ? value : [value])
    .map(plain)
    .filter((t) => t.trim() !== '')
    .map((text) => ({ field, role: 'body', text }));

export const createRanker = ({ locale, offerings, sources }: RankerInput): Ranker => {
  const docs = new Map<
    string,
    { o: OfferingDocument; tf: Map<string, { n: number; field: string }> }
  >();
  const df = new Map<string, number>();
  const tfOf = (segs: readonly TextSegment[]) => {
    const tf = new Map<
      string,
      { n: number; field: string; seg: number; start: number; text: string }
    >();
    segs.forEach((s, seg) => {
      for (const t of analyse(s.text, locale)) {
        const have = tf.get(t.term);
        if (have) have.n += 1;
        else
          tf.set(t.term, {
            n: 1,
            field: s.field,
            seg,
            start: t.start,
            text: s.text.slice(t.start, t.end),
          });
      }
    });
    return tf;
  };
  const add = (o: OfferingDocument) => docs.set(o.id, { o, tf: tfOf(o.segments) });
  offerings.forEach(add);
  for (const d of docs.values()) for (const t of d.tf.keys()) df.set(t, (df.get(t) ?? 0) + 1);
  for (const s of sources) for (const t of tfOf(s.segments).keys()) df.set(t, (df.get(t) ?? 0) + 1);
  const N = docs.size + sources.length;
  const match = (source: SourceDocument, id: string, need?: NeedAssessment): Match | undefined => {
    const d = docs.get(id);
    if (!d) return undefined;
    const terms = [...tfOf(source.segments)]
      .flatMap(([t, q]) => {
        const x = d.tf.get(t);
        const idf = Math.log(1 + (N + 1) / ((df.get(t) ?? 0) + 0.5)) ** 1.3;
        return x ? [{ w: (q.n / (q.n + 8)) * 9 * (x.n / (x.n + 1.6)) * idf, q, f: x.field }] : [];
      })
      .sort((a, b) => b.w - a.w);
    const sum = terms.reduce((a, t) => a + t.w, 0);
    const topic = (sum / (sum + 60)) * 0.7;
    const p = d.o.kind && need && need.verdict !== 'unknown' ? need.probability[d.o.kind] * 0.3 : 0;
    return {
      offeringId: id,
      ...(d.o.kind ? { kind: d.o.kind } : {}),
      score: topic + p,
      parts: { topic, need: p, availability: 0, quality: 0, curation: 0 },
      terms: terms
        .slice(0, 12)
        .map((t) => ({
          text: t.q.text,
          share: t.w / sum,
          sourceField: t.q.field,
          sourceSegment: t.q.seg,
          sourceOffset: t.q.start,
          offeringField: t.f,
        })),
      rules: [],
      passes: sum > 1,
    };
  };
  return {
    version: `tmp-${locale}-${N}`,
    upsertOffering: add,
    removeOffering: (id) => {
      docs.delete(id);
    },
    match,
    rank: (s, n, o) =>
      [...docs.keys()]
        .flatMap((id) => match(s, id, n) ?? [])
        .sort((a, b) => b.score - a.score || (a.offeringId < b.offeringId ? -1 : 1))
        .slice(0, o?.limit ?? 50),
  };
};
