import { createIntl } from 'react-intl';

import { ALL_MESSAGES } from '../messages/all';
import de from './de.json';
import es from './es.json';
import fr from './fr.json';

const LANGUAGES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['de', de],
  ['es', es],
  ['fr', fr],
];

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();

/** Named alike in a plural's branches or not: what counts is which values the text asks for. */
const asked = (text: string): string[] =>
  [...new Set(placeholders(text.replace(/\{#[^}]*\}/g, '')))].filter((name) =>
    /^(title|words|score|position|text|count|because|mentor|trainer|verdict|good|all|state)$/.test(
      name,
    ),
  );

it('has no key twice', () => {
  const ids = ALL_MESSAGES.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(LANGUAGES)('%s', (locale, texts) => {
  it('translates every text, and nothing that is gone', () => {
    const ids = ALL_MESSAGES.map(({ id }) => id);
    expect(Object.keys(texts).sort()).toEqual([...ids].sort());
  });

  it('asks for the same values as the English, and can be put into words', () => {
    const intl = createIntl({ locale, messages: { ...texts } });
    const values = Object.fromEntries(
      ALL_MESSAGES.flatMap(({ defaultMessage }) => placeholders(defaultMessage)).map((name) => [
        name,
        2,
      ]),
    );
    for (const message of ALL_MESSAGES) {
      expect([message.id, asked(texts[message.id] ?? '')]).toEqual([
        message.id,
        asked(message.defaultMessage),
      ]);
      expect(intl.formatMessage(message, values)).not.toMatch(/[{}]/);
    }
  });
});
