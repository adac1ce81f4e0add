import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NeedLabel } from './need-label';

/** A labelled text, whatever file it came from. */
export interface LabelledText {
  readonly id: string;
  /** One author and field; validation leaves out a whole batch. */
  readonly batch: string;
  readonly title: string;
  readonly body: string;
  readonly need: NeedLabel;
  /** Sentences, verbatim, that carry the label; empty where nobody marked them. */
  readonly evidence: readonly string[];
}

/** Short texts flatter every method, and guides say outright what they are about: learned from, never measured on. */
export const TRAIN_ONLY: ReadonlySet<string> = new Set(['cases', 'guides']);

interface Line {
  readonly id: string;
  readonly batch?: string;
  readonly title: string;
  readonly body?: string;
  readonly text?: string;
  readonly need?: NeedLabel;
  readonly label?: NeedLabel;
  readonly evidence?: readonly string[];
}

/** Reads every labelled text below the data folder, in a fixed order. */
export function readLabelled(folder: string): LabelledText[] {
  const batches = join(folder, 'batches');
  const files = existsSync(batches)
    ? readdirSync(batches)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
    : [];
  return [
    ...readLines(join(folder, 'articles.jsonl'), 'articles'),
    ...readLines(join(folder, 'relevance-articles.jsonl'), 'relevance'),
    ...readLines(join(folder, 'cases.jsonl'), 'cases'),
    ...readLines(join(folder, 'guides.jsonl'), 'guides'),
    ...files.flatMap((name) => readLines(join(batches, name), name.replace('.jsonl', ''))),
  ];
}

function readLines(file: string, batch: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Line;
      const need = row.need ?? row.label;
      if (need === undefined) throw new Error(`${file}: ${row.id} has no label`);
      return {
        id: row.id,
        batch: row.batch ?? batch,
        title: row.title,
        body: row.body ?? row.text ?? '',
        need,
        evidence: row.evidence ?? [],
      };
    });
}
