/** Offerings as JSON lines. */
import { z } from 'zod';

import type { DimensionVector, OfferingDocument, TextSegment } from '../documents';
import { dimensionsOfFacts } from '../need/offering-facts';
import { segmentsFromPlainText } from '../text/extract/plain-text';
import { type NamedText, readJsonLines, requireUniqueIds } from './read-lines';

const textList = z.array(z.string());

/** The facts that the need understands have to be of their type; others may be anything. */
const factsObject = z.looseObject({
  engagementMonths: z.number().optional(),
  durationDays: z.number().optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  assessment: z.union([z.string(), z.boolean()]).optional(),
  certificate: z.union([z.string(), z.boolean()]).optional(),
});

/** `summary` or `text`, `skills` or `tags`: whichever a collection has. */
const offeringLine = z.object({
  id: z.string().min(1, 'must not be empty'),
  kind: z
    .enum(['mentor', 'trainer'], { error: 'must be "mentor" or "trainer", or left out' })
    .optional(),
  title: z.string({ error: 'must be text' }),
  headline: z.string().optional(),
  summary: z.string().optional(),
  text: z.string().optional(),
  skills: textList.optional(),
  tags: textList.optional(),
  topics: textList.optional(),
  facts: factsObject.optional(),
});

type OfferingLine = z.infer<typeof offeringLine>;

const LETTER = /\p{L}/u;
const DATE = /^\d{4}-\d{2}-\d{2}/u;

/** Texts among the facts; numbers, dates and yes or no are for the need, not for words. */
const factTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return LETTER.test(value) && !DATE.test(value) ? [value] : [];
  return Array.isArray(value) ? value.flatMap(factTexts) : [];
};

const tagSegments = (field: string, tags: readonly string[] = []): TextSegment[] =>
  tags.map((text) => ({ field, role: 'tags', text }));

const segmentsOf = (line: OfferingLine): TextSegment[] => [
  { field: 'title', role: 'title', text: line.title },
  ...(line.headline ? [{ field: 'headline', role: 'headline', text: line.headline } as const] : []),
  ...segmentsFromPlainText(
    line.summary ?? line.text ?? '',
    line.summary === undefined ? 'text' : 'summary',
  ),
  ...tagSegments('skills', line.skills),
  ...tagSegments('tags', line.tags),
  ...tagSegments('topics', line.topics),
  ...Object.values(line.facts ?? {})
    .flatMap(factTexts)
    .map((text): TextSegment => ({ field: 'facts', role: 'facts', text })),
];

const dimensionsOf = ({ facts, kind }: OfferingLine): DimensionVector => {
  const { engagementMonths, durationDays, startDate, endDate, assessment, certificate } =
    facts ?? {};
  return dimensionsOfFacts(
    {
      ...(engagementMonths === undefined ? {} : { engagementMonths }),
      ...(durationDays === undefined ? {} : { durationDays }),
      ...(startDate === undefined ? {} : { startDate }),
      ...(endDate === undefined ? {} : { endDate }),
      ...(assessment === undefined ? {} : { assessment }),
      ...(certificate === undefined ? {} : { certificate }),
    },
    kind,
  );
};

const MS_A_DAY = 86_400_000;

/** A programme is over when its last day is. */
const isOver = ({ facts }: OfferingLine, now: Date | undefined): boolean =>
  now !== undefined &&
  facts?.endDate !== undefined &&
  Date.parse(facts.endDate) + MS_A_DAY <= now.getTime();

/**
 * Reads offerings, without those that are over by `now` where it is given; throws naming file, line and field where one
 * does not fit.
 */
export const readOfferings = (file: NamedText, locale: string, now?: Date): OfferingDocument[] => {
  const lines = readJsonLines(file, offeringLine);
  requireUniqueIds(file.name, lines);
  return lines
    .filter((line) => !isOver(line, now))
    .map((line) => ({
      id: line.id,
      locale,
      segments: segmentsOf(line),
      ...(line.kind === undefined ? {} : { kind: line.kind }),
      ...(line.facts === undefined ? {} : { dimensions: dimensionsOf(line) }),
    }));
};
