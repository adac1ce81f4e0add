import { z } from 'zod';
import { readJsonLines } from '../../../core/src/evaluation/read-lines';
import type { SupportNeed } from '../../../core/src/need/verdict';

/** A text to judge, and its label where it is known. */
export interface NeedLine {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly need?: SupportNeed;
}

const need = z.enum(['mentor', 'trainer', 'both', 'neither']);
const line = z
  .object({
    id: z.coerce.string(),
    title: z.string().default(''),
    body: z.string().optional(),
    text: z.string().optional(),
    need: need.optional(),
    label: need.optional(),
  })
  .refine(({ body, text }) => body !== undefined || text !== undefined, {
    path: ['body'],
    message: 'is missing; give the text as "body" or "text"',
  });

/** Reads JSON lines strictly: a line that does not fit is named with its number and field. */
export function readNeedLines(text: string, name: string): NeedLine[] {
  return readJsonLines({ name, text }, line).map((row) => {
    const known = row.need ?? row.label;
    return {
      id: row.id,
      title: row.title,
      body: row.body ?? row.text ?? '',
      ...(known === undefined ? {} : { need: known }),
    };
  });
}
