import { MODEL_EN } from './model-en';
import { readNeedModel } from './need-model';
import type { NeedModel, SerialisedNeedModel } from './need-model';

/** A model a base language; others are judged by hints and editors alone. */
const SHIPPED: Readonly<Record<string, SerialisedNeedModel>> = { en: MODEL_EN };

const read = new Map<string, NeedModel>();

/** The need model of a locale, by its base language (`en-GB` → `en`); read on first use. */
export function needModelFor(locale: string): NeedModel | undefined {
  const language = (locale.split(/[-_]/)[0] ?? '').toLowerCase();
  const known = read.get(language);
  if (known !== undefined) return known;
  const shipped = Object.hasOwn(SHIPPED, language) ? SHIPPED[language] : undefined;
  if (shipped === undefined) return undefined;
  const model = readNeedModel(shipped);
  read.set(language, model);
  return model;
}

/** Names the models in use; part of the engine version. */
export const NEED_MODEL_VERSION = Object.values(SHIPPED)
  .map(({ version }) => version)
  .join(' ');
