import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  keyOf,
  referenceOf,
  type Availability,
  type Candidate,
  type Embedder,
  type OfferingDocument,
  type OfferingSettings,
  type RankingSignal,
} from '../../../core/src';

import type { CandidateSource } from '../candidates/candidate-source';
import { checkHooks } from './check-hooks';
import { withDescription } from './described-offering';
import { createGuard } from './guarded';
import type { Advice, CrossLinksHooks, HostEntry, SelectedFor } from './hooks';

const availability = z.strictObject({
  state: z.enum(['open', 'unlisted', 'closed', 'full', 'over']),
  because: z.string().min(1),
});

const createSiteHooks = (strapi: Core.Strapi) => {
  const { run, runAsync } = createGuard(strapi);
  const added: CrossLinksHooks[] = [];
  let isClosed = false;

  const add = (given: CrossLinksHooks): void => {
    const hooks = checkHooks(given);
    if (isClosed) {
      throw new Error(
        `Cross-links hooks "${hooks.name}" come too late: add them in register(), not in bootstrap().`,
      );
    }
    if (added.some(({ name }) => name === hooks.name))
      throw new Error(`Cross-links hooks "${hooks.name}" are added twice.`);
    added.push(hooks);
  };

  const describe = (uid: string, entry: HostEntry, document: OfferingDocument): OfferingDocument =>
    added.reduce((before, { name, describeOffering }) => {
      if (!describeOffering) return before;
      const asked = { uid, entry, document: before };
      const work = () => withDescription(before, describeOffering(asked));
      return run(`${name}.describeOffering`, work) ?? before;
    }, document);

  const decide = (
    { uid }: Pick<OfferingSettings, 'uid'>,
    entry: HostEntry,
    first: Availability,
    now: Date,
  ): Availability =>
    added.reduce((before, { name, availability: hook }) => {
      if (!hook) return before;
      const work = (): Availability | undefined => {
        const said = hook.decide({ uid, entry, availability: before, now });
        return said === undefined ? undefined : availability.parse(said);
      };
      return run(`${name}.availability`, work) ?? before;
    }, first);

  const signals = (): RankingSignal[] =>
    added.flatMap(({ name, rankingSignals = [] }) =>
      rankingSignals.map((signal) => ({
        ...signal,
        value: (pair) => run(`${name}.${signal.name}`, () => signal.value(pair)) ?? 0,
      })),
    );

  /** Candidates as the hooks want them: never other ones, and what an editor pinned first and whole. */
  const select = (candidates: readonly Candidate[], source: SelectedFor): readonly Candidate[] =>
    added.reduce((before, { name, afterSelect }) => {
      if (!afterSelect) return before;
      const shown = before.map(({ key, kind, origin, match }) => ({
        ...referenceOf(key),
        ...{ kind, origin, score: match?.score ?? null },
      }));
      const wanted = run(`${name}.afterSelect`, () => afterSelect(shown, source).map(keyOf));
      if (!wanted) return before;
      const automatic = new Map(
        before.filter(({ origin }) => origin === 'automatic').map((own) => [own.key, own]),
      );
      return [
        ...before.filter(({ origin }) => origin === 'pinned'),
        ...[...new Set(wanted)].flatMap((key) => automatic.get(key) ?? []),
      ];
    }, candidates);

  const adviceOn = async (
    uid: string,
    asked: { documentId: string; locale?: string | undefined },
  ): Promise<Advice[]> => {
    const found: Advice[] = [];
    for (const { name, advice } of added) {
      if (advice?.uid !== uid) continue;
      found.push(...((await runAsync(`${name}.advice`, () => advice.advise(asked))) ?? []));
    }
    return found;
  };

  return {
    add,
    /** From here on everything is wired, and what comes would be overheard. */
    close: (): void => {
      isClosed = true;
    },
    describe,
    decide,
    /** Attributes that availability is decided by, beside those in the settings. */
    decidingFields: (): string[] => added.flatMap(({ availability: hook }) => hook?.fields ?? []),
    decidesAvailability: (): boolean => added.some((hooks) => hooks.availability !== undefined),
    signals,
    select,
    selects: (): boolean => added.some(({ afterSelect }) => afterSelect !== undefined),
    embedder: (): Embedder | undefined => added.find(({ embedder }) => embedder)?.embedder,
    /** The site's own search for candidates. */
    candidates: (): CandidateSource | undefined =>
      added.find(({ candidates }) => candidates)?.candidates,
    adviceOn,
    /** Types on whose pages advice is shown. */
    advisedTypes: (): string[] => [...new Set(added.flatMap(({ advice }) => advice?.uid ?? []))],
    /** Names what the hooks do to scores and links; empty where they do nothing to them. */
    version: (): string =>
      added
        .filter(
          ({ describeOffering, rankingSignals, afterSelect }) =>
            describeOffering ?? rankingSignals ?? afterSelect,
        )
        .map(({ name, version = '' }) => `${name}@${version}`)
        .join('+'),
  };
};

export type SiteHooks = ReturnType<typeof createSiteHooks>;

const known = new WeakMap<Core.Strapi, SiteHooks>();

/** The hooks of this Strapi. */
export const siteHooks = (strapi: Core.Strapi): SiteHooks => {
  const hooks = known.get(strapi) ?? createSiteHooks(strapi);
  known.set(strapi, hooks);
  return hooks;
};
