import type { Core, Schema } from '@strapi/strapi';
import { keyOf, type Settings } from '../../../core/src';

import { offeringAttributes } from '../documents/offering-document';
import { attributesOf } from '../documents/populate';
import { sourceAttributes } from '../documents/source-document';
import { sourceSettingsOf } from '../documents/text-attributes';
import { contentTypeOf } from '../repositories/entries';
import type { LinkRows } from '../repositories/link-rows';
import { table, textOf, type VersionKey } from '../repositories/rows';
import type { Breath } from './breath';
import type { Corpus } from './corpus';
import type { OfferingChange } from './corpus/offering-store';
import type { ReadSource } from './corpus/source-reader';
import { findLinks } from './find-links';
import { readableCuration } from './readable-curation';
import { sourceTypes } from './source-types';
import { nameOf, slicesOf, unique, type Target } from './targets';

/** Sources read at once. */
const READ_AT_ONCE = 50;

/** A version of a source that may be shown an offering. */
interface Prospect {
  readonly source: VersionKey;
  readonly id: string;
}

/** A relation by which documents of a type carry others: tags, categories, a company. */
export interface CarryingRelation {
  readonly uid: string;
  readonly attribute: string;
  readonly target: string;
  /** The attribute of the other side, where it has one, through which it can be written as well. */
  readonly inverse?: string;
}

const sidesOf = (
  attribute: Schema.Attribute.AnyAttribute | undefined,
): Omit<CarryingRelation, 'uid' | 'attribute'> | undefined => {
  if (attribute?.type !== 'relation' || !('target' in attribute)) return undefined;
  // Strapi finds nothing by a relation of this kind.
  if ('morphBy' in attribute) return undefined;
  const { inversedBy, mappedBy } = attribute as { inversedBy?: string; mappedBy?: string };
  const inverse = inversedBy ?? mappedBy;
  return { target: attribute.target, ...(inverse === undefined ? {} : { inverse }) };
};

/** Which saves matter, and which documents a change of one can affect. */
export const createDependents = (
  strapi: Core.Strapi,
  settings: Settings,
  { corpus, linkRows, breath }: { corpus: Corpus; linkRows: LinkRows; breath: Breath },
) => {
  /** The relations that are read as part of a source or an offering, by the type that has them. */
  const relations = (): CarryingRelation[] => {
    const sources = sourceTypes(strapi).map(({ uid }) => ({
      uid,
      names: sourceAttributes(sourceSettingsOf(strapi, uid, settings.sources)),
    }));
    const offerings = settings.offerings
      .filter(({ uid }) => contentTypeOf(strapi, uid))
      .map((type) => ({ uid: type.uid, names: offeringAttributes(type) }));
    return [...sources, ...offerings].flatMap(({ uid, names }) =>
      names.flatMap((attribute) => {
        const sides = sidesOf(attributesOf(strapi, uid)[attribute]);
        return sides ? [{ uid, attribute, ...sides }] : [];
      }),
    );
  };

  const isSource = (uid: string): boolean => sourceTypes(strapi).some((type) => type.uid === uid);
  const isOffering = (uid: string): boolean => settings.offerings.some((type) => type.uid === uid);

  /** Every type whose saves go to the outbox. */
  const watched = (): ReadonlySet<string> =>
    new Set([
      ...sourceTypes(strapi).map(({ uid }) => uid),
      ...settings.offerings.map(({ uid }) => uid),
      ...relations().map(({ target }) => target),
    ]);

  /** By what documents of this type are carried. */
  const relationsTo = (uid: string): CarryingRelation[] =>
    relations().filter(({ target }) => target === uid);

  /** The sources and offerings that carry a tag, category or the like. */
  const carriersOf = async ({ uid, documentId }: Target): Promise<Target[]> => {
    const found: Target[] = [];
    for (const relation of relationsTo(uid)) {
      const rows = await table(strapi, relation.uid).find({
        where: { [relation.attribute]: { documentId } },
        select: ['id', 'documentId'],
      });
      found.push(
        ...rows.map((row) => ({ uid: relation.uid, documentId: textOf(row, 'documentId') })),
      );
    }
    return found;
  };

  /** Of sources that may be shown an offering now, those that are. Each is read once, for whatever number of offerings. */
  const shownTo = async (prospects: readonly Prospect[]): Promise<Target[]> => {
    const offeringsFor = new Map<string, string[]>();
    for (const { source, id } of prospects) {
      const name = JSON.stringify(source);
      offeringsFor.set(name, [...(offeringsFor.get(name) ?? []), id]);
    }
    const shown = new Map<string, Target>();
    for (const { uid, documentIds } of slicesOf(
      prospects.map(({ source }) => source),
      READ_AT_ONCE,
    )) {
      for (const source of await corpus.sources.read(uid, documentIds)) {
        const target = { uid, documentId: source.key.documentId };
        for (const id of offeringsFor.get(JSON.stringify(source.key)) ?? []) {
          if (!shown.has(nameOf(target)) && (await isShown(source, id)))
            shown.set(nameOf(target), target);
          await breath.breathe();
        }
      }
    }
    return [...shown.values()];
  };

  const isShown = async ({ key, document, choices }: ReadSource, id: string): Promise<boolean> => {
    const locale = corpus.sources.languageOf(key);
    const { offerings } = settings;
    const curation = readableCuration(choices);
    const ranker = await corpus.rankerFor(
      { locale, state: key.state },
      [document],
      curation.pinned.map(keyOf),
    );
    // Most sources that may be shown it are not: that costs a tenth of working out all that they are shown.
    const isPinned = curation.pinned.some((pin) => keyOf(pin) === id);
    if (!isPinned && ranker.match(document, id)?.passes !== true) return false;
    const hasOfferings = corpus.hasOfferings(locale, key.state);
    const { candidates } = findLinks({ ranker, offerings, hasOfferings }, document, curation);
    return candidates.some((candidate) => candidate.key === id);
  };

  /** The versions of sources that may be shown a changed offering, by what each of them looks for. */
  const prospectsOf = async ({ key, id }: OfferingChange): Promise<Prospect[]> => {
    const { state } = key;
    const found: Prospect[] = [];
    for (const locale of key.locale === '' ? corpus.languages() : [key.locale]) {
      await corpus.traces.fill(locale);
      const couldShow = await corpus.reachOf({ locale, state }, id);
      const near = await corpus.traces.reached({ locale, state }, couldShow);
      found.push(...near.map((source) => ({ source, id })));
    }
    return found;
  };

  /**
   * The sources whose links changed offerings change: those that hold one, and those that are shown one now. The second
   * are found by what every source looks for, then worked out.
   */
  const sourcesAffectedBy = async (changes: readonly OfferingChange[]): Promise<Target[]> => {
    const holding = await linkRows.sourcesOf(unique(changes.map(({ key }) => key)));
    const held = new Set(holding.map(nameOf));
    const prospects: Prospect[] = [];
    for (const change of changes) {
      if (!change.after) continue;
      const found = await prospectsOf(change);
      prospects.push(...found.filter(({ source }) => !held.has(nameOf(source))));
    }
    return [...holding, ...(await shownTo(prospects))];
  };

  return { watched, isSource, isOffering, relationsTo, carriersOf, sourcesAffectedBy };
};

export type Dependents = ReturnType<typeof createDependents>;
