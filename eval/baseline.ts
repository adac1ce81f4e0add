/** The committed figures that a change is held against. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Figures } from '../src/plugins/cross-links/core/src/evaluation';

const FILE = join(__dirname, 'baseline.json');

/** A figure may fall by so much before the gate closes (issue B). */
export const TOLERANCE = 0.01;

/** Gated figures by name. */
export type GatedFigures = Readonly<Record<string, number>>;

/** Gated figures by run. */
export type Baseline = Readonly<Record<string, GatedFigures>>;

/** The figures that are gated, flat; what a set does not have is left out, and times are never gated. */
export const gatedFigures = (figures: Figures): GatedFigures => {
  const all: Record<string, number | null> = {
    'ndcg@10': figures['ndcg@10'],
    'ndcg@3': figures['ndcg@3'],
    'p@3': figures['p@3'],
    mrr: figures.mrr,
    map: figures.map,
    'recall@10': figures['recall@10'],
    kindAccuracy: figures.kindAccuracy,
    needMacroF1: figures.needMacroF1,
    'served.relevant': figures.served.relevant,
    'noLink.precision': figures.noLink.precision,
    'noLink.recall': figures.noLink.recall,
    'topicOnly.ndcg@10': figures.topicOnly['ndcg@10'],
    'topicOnly.ndcg@3': figures.topicOnly['ndcg@3'],
    'topicOnly.kindAccuracy': figures.topicOnly.kindAccuracy,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, number] => entry[1] !== null),
  );
};

/** The committed baseline. */
export const readBaseline = (): Baseline => JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;

/** Replaces the baseline; runs that were not made keep their figures. */
export const writeBaseline = (baseline: Baseline): void => {
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
};

/** Every figure that has fallen too far, in words. */
export const fallenFigures = (
  run: string,
  now: GatedFigures,
  before: GatedFigures | undefined,
): string[] =>
  Object.entries(before ?? {}).flatMap(([figure, value]) => {
    const found = now[figure];
    if (found !== undefined && found >= value - TOLERANCE) return [];
    return [`${run}: ${figure} fell from ${value.toFixed(4)} to ${found?.toFixed(4) ?? 'nothing'}`];
  });
