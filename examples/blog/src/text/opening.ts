import type { Block } from '../strapi/types';

const LENGTH = 190;

const textOf = ({ text = '', children = [] }: Block): string =>
  text + children.map(textOf).join('');

/** The first words of a story, for one that has no excerpt. */
export const opening = (body: readonly Block[] = []): string | undefined => {
  const text = textOf(body.find(({ type }) => type === 'paragraph') ?? { type: 'none' }).trim();
  if (text.length <= LENGTH) return text || undefined;
  return `${text.slice(0, LENGTH).replace(/[\s,;:–]+\S*$/, '')} …`;
};
