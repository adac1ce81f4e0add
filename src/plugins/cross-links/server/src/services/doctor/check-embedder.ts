import type { Meaning } from '../meaning';
import { ok, warning, type Finding } from './finding';

const CHECK = 'Embedder';

/** Whether the configured model answers. */
export const checkEmbedder = async (
  meaning: Meaning,
  { name, locale }: { readonly name: string; readonly locale: string },
): Promise<Finding[]> => {
  if (name === 'none') return [ok(CHECK, 'none: words alone decide')];
  const found = await meaning.examine(locale);
  if (found === 'answers') return [ok(CHECK, `${name} answers`)];
  // `auto` takes what is installed: a site without a model lacks nothing.
  if (found === 'silent' && name === 'auto')
    return [ok(CHECK, `no model for ${locale} is installed: words alone decide`)];
  const unspoken = warning(
    CHECK,
    `${name} does not speak ${locale}`,
    'Words alone decide there. Configure a model for many languages if you want vectors.',
  );
  const failed = (error: string): Finding =>
    warning(
      CHECK,
      `${name}: ${error}`,
      'Words alone decide until it answers: see docs/site-owners.md, or configure embedder: "none".',
    );
  return [found === 'silent' ? unspoken : failed(found.error)];
};
