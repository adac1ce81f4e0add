import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { LocaleSeed, SeedFiles } from './seed-shapes';

function readJson(directory: string, name: string): unknown {
  const file = join(directory, name);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`The seed file ${file} could not be read.`, { cause });
  }
}

function readOptionalList(directory: string, name: string): unknown {
  return existsSync(join(directory, name)) ? readJson(directory, name) : [];
}

function readLocale(directory: string, locale: string): LocaleSeed {
  return {
    articles: readOptionalList(directory, `${locale}/articles.json`) as LocaleSeed['articles'],
    offerings: readOptionalList(directory, `${locale}/offerings.json`) as LocaleSeed['offerings'],
  };
}

/**
 * Reads the seed files of a directory, normally `database/seeds`. They are ours, and tests/seed
 * holds them against the schemas, so their shape is not checked again here.
 */
export function readSeedFiles(directory: string): SeedFiles {
  const files: { [Name in keyof SeedFiles]: unknown } = {
    siteSetting: readJson(directory, 'site-setting.json'),
    categories: readJson(directory, 'categories.json'),
    tags: readJson(directory, 'tags.json'),
    authors: readJson(directory, 'authors.json'),
    mentors: readJson(directory, 'mentors.json'),
    programs: readJson(directory, 'programs.json'),
    articles: readJson(directory, 'articles.json'),
    foundingArticle: readJson(directory, 'founding-article.json'),
    translations: { fr: readLocale(directory, 'fr'), de: readLocale(directory, 'de') },
  };
  return files as SeedFiles;
}
