import { parseArgs } from 'node:util';

import { BadInputError } from '../exit-codes';

/** Where the judged data come from. */
export interface FileInput {
  readonly from: 'files';
  readonly offerings: string;
  readonly articles: string;
  readonly qrels?: string;
}

/** The options of `evaluate`, checked. */
export interface EvaluateOptions {
  readonly input: FileInput | { readonly from: 'app'; readonly overrides?: string };
  readonly run?: string;
  readonly embedder: string;
  readonly locale: string;
  /** Offerings that were over by then are left out; absent: none are. */
  readonly now?: Date;
  readonly json: boolean;
}

/** What `--help` prints. */
export const EVALUATE_USAGE = `Usage: cross-links evaluate --offerings F.jsonl --articles F.jsonl [OPTIONS]
       cross-links evaluate --app [OPTIONS]

  --offerings FILE   JSON lines: id, kind?, title, headline?, summary|text, skills|tags?, topics?, facts?
  --articles FILE    JSON lines: id, title, body|text, tags?, category?; "need" is for scoring only, and "self"
                     names an offering that is the article itself and is left out of its results
  --qrels FILE       articleId TAB offeringId TAB grade; without it only times and counts are printed
  --app              take articles, offerings and editors' pins and hides from the site in this folder
  --overrides FILE   with --app: write the articles whose kind of help an editor chose, labelled with it, as JSON lines
                     to train the need model with
  --run FILE         write the rankings as a trec run
  --embedder NAME    none (default), auto, offline, huggingface:MODEL, or http(s)://HOST/v1#MODEL
  --locale CODE      language of the texts (default en)
  --now ISO          leave out offerings that were over by then
  --json             print figures as JSON`;

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: {
      app: { type: 'boolean', default: false },
      articles: { type: 'string' },
      embedder: { type: 'string', default: 'none' },
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      locale: { type: 'string', default: 'en' },
      now: { type: 'string' },
      offerings: { type: 'string' },
      qrels: { type: 'string' },
      overrides: { type: 'string' },
      run: { type: 'string' },
    },
  }).values;

type Values = ReturnType<typeof parse>;

const inputOf = ({
  app,
  offerings,
  articles,
  qrels,
  overrides,
}: Values): EvaluateOptions['input'] => {
  if (app) {
    if (offerings ?? articles ?? qrels) {
      throw new BadInputError(
        '--app reads the site; leave out --offerings, --articles and --qrels.',
      );
    }
    return { from: 'app', ...(overrides === undefined ? {} : { overrides }) };
  }
  if (overrides !== undefined) {
    throw new BadInputError('--overrides writes what editors of a site chose; use it with --app.');
  }
  if (offerings === undefined)
    throw new BadInputError('--offerings FILE is missing (or use --app).');
  if (articles === undefined) throw new BadInputError('--articles FILE is missing (or use --app).');
  return { from: 'files', offerings, articles, ...(qrels === undefined ? {} : { qrels }) };
};

const dateOf = (text: string): Date => {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) {
    throw new BadInputError(
      `--now "${text}" is no date; write it as 2026-11-22 or 2026-11-22T09:00:00Z.`,
    );
  }
  return date;
};

/** Reads the command line; undefined where help is asked for. Throws a {@link BadInputError} on what does not fit. */
export const parseEvaluateOptions = (argv: readonly string[]): EvaluateOptions | undefined => {
  const values = parse(argv);
  if (values.help) return undefined;
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/iu.test(values.locale)) {
    throw new BadInputError(
      `--locale "${values.locale}" is no language code; write it as en or fr-CA.`,
    );
  }
  return {
    input: inputOf(values),
    embedder: values.embedder,
    locale: values.locale,
    json: values.json,
    ...(values.run === undefined ? {} : { run: values.run }),
    ...(values.now === undefined ? {} : { now: dateOf(values.now) }),
  };
};
