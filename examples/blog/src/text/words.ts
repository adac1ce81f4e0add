import type { Link, Links } from '../strapi/types';

/** `inPerson` in an enumeration of Strapi is "in person" on the page. */
export const words = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

export const plural = (count: number, one: string): string =>
  `${String(count)} ${count === 1 ? one : `${one}s`}`;

/** A list of facts on one line, without those that are not known. */
export const line = (...facts: (string | null | undefined | false)[]): string =>
  facts.filter(Boolean).join(' · ');

/** The first letters of the first two words: stands where a photo would. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toLocaleUpperCase('en');

/** Why a link is there, as one sentence: what it shares with the story, or that the editors chose it. */
export const whyOf = ({ reasons, origin }: Link): string | undefined => {
  const said = reasons.find(({ part }) => part === 'topic' || part === 'curation')?.text;
  if (said) return `${capital(said)}.`;
  return origin === 'pinned' ? 'Chosen by the editors.' : undefined;
};

export const ofKind = <K extends Link['kind']>(
  { data }: Links,
  kind: K,
): Extract<Link, { kind: K }>[] =>
  data.filter((link): link is Extract<Link, { kind: K }> => link.kind === kind);

/** Some text of rich text, for a reading time. */
export const minutesToRead = (blocks: readonly object[]): number => {
  const count =
    JSON.stringify(blocks)
      .match(/"text":"[^"]*/g)
      ?.join(' ')
      .split(/\s+/).length ?? 0;
  return Math.max(1, Math.round(count / 220));
};
