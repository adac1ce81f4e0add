import type { Embedder } from '../../../core/src/embedding/embedder';
import { importFile, resolvePackage } from './load-package';

const PACKAGE = '@huggingface/transformers';

/** What is used of `@huggingface/transformers`. */
export interface TransformersModule {
  pipeline(task: 'feature-extraction', model: string): Promise<FeatureExtractor>;
}

type FeatureExtractor = (
  texts: string[],
  options: { pooling: 'mean'; normalize: boolean },
) => Promise<{ tolist(): number[][] }>;

interface HuggingFaceSettings {
  /** A folder with the model's files, or a name on the hub such as `Xenova/multilingual-e5-small`. */
  readonly model: string;
  readonly languages?: readonly string[];
  /** Loads the package; tests give their own. */
  readonly load?: () => Promise<TransformersModule>;
}

const loadPackage = async (): Promise<TransformersModule> => {
  const file = resolvePackage(PACKAGE);
  if (file === undefined) {
    throw new Error(`The embedder needs ${PACKAGE}: run "npm install ${PACKAGE}" in the site.`);
  }
  return (await importFile(file)) as TransformersModule;
};

/** Any sentence model that `@huggingface/transformers` runs, loaded with the first text. */
export const createHuggingFaceEmbedder = ({
  model,
  languages,
  load = loadPackage,
}: HuggingFaceSettings): Embedder => {
  let loading: Promise<FeatureExtractor> | undefined;
  const extractor = (): Promise<FeatureExtractor> => {
    loading ??= load()
      .then((transformers) => transformers.pipeline('feature-extraction', model))
      .catch((error: unknown) => {
        loading = undefined; // the next text tries again
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`The model "${model}" could not be loaded: ${reason}`, { cause: error });
      });
    return loading;
  };
  return {
    id: `huggingface/${model}`,
    ...(languages === undefined ? {} : { languages }),
    embed: async (texts) => {
      const extract = await extractor();
      const output = await extract([...texts], { pooling: 'mean', normalize: true });
      return output.tolist().map((vector) => Float32Array.from(vector));
    },
  };
};
