import type { Figures } from '../../../core/src/evaluation';

const show = (value: unknown): string => {
  if (typeof value !== 'number') return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
};

const line = (name: string, value: unknown): string => `${name.padEnd(14)} ${show(value)}`;

const group = (name: string, values: object): string =>
  `${name.padEnd(14)} ${Object.entries(values)
    .map(([key, value]) => `${key} ${show(value)}`)
    .join(' · ')}`;

/** The figures for people, one a line. */
export const formatFigures = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? group(name, value) : line(name, value),
    )
    .join('\n');
