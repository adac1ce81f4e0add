import type { Core } from '@strapi/strapi';
import { keyOf, type OfferingSettings, type Settings } from '../../../../core/src';

import { availabilityOf, decidingFields } from '../../hooks/availability';
import { contentTypeOf } from '../../repositories/entries';
import { readAvailability } from '../../repositories/offerings';
import { textOf, type Row } from '../../repositories/rows';
import type { Auth, Host } from '../host';
import type { HostDocuments, Version } from './host-documents';
import { cardFields } from './card-fields';
import { createClosedLately } from './closed-lately';
import { narrowShape, readShape, rejectUnknown, type AskedShape } from './named-attributes';
import { dropDeciding, planReading, type ReadingPlan } from './reading-plan';

export interface Asking extends AskedShape {
  readonly version: Version;
  readonly auth: Auth;
  readonly now: Date;
  readonly asCards?: boolean;
}

/** Offerings to look at, by type. */
export type Wanted = readonly { readonly uid: string; readonly documentId: string }[];

export interface Look {
  /** Looks offerings up; those that are missing from the answer are closed, gone or not for this caller. */
  readonly find: (wanted: Wanted) => Promise<Map<string, Row>>;
  /** Whether an offering could not be had the last time: a guess at what will be missing. */
  readonly wasMissing: (offering: Wanted[number]) => boolean;
}

/** The offerings that can be taken up now, as one caller may see them. */
export const createOpenOfferings = (
  strapi: Core.Strapi,
  settings: Settings,
  host: Host,
  documents: HostDocuments,
) => {
  const closed = createClosedLately();
  const typesOf = () => settings.offerings.flatMap((own) => contentTypeOf(strapi, own.uid) ?? []);

  /** All types at once, but in a transaction: it has one connection, which takes one question at a time. */
  const forEachType = async <T>(ask: (own: OfferingSettings) => Promise<T>): Promise<T[]> => {
    if (!strapi.db.inTransaction()) return Promise.all(settings.offerings.map(ask));
    const answers: T[] = [];
    for (const own of settings.offerings) answers.push(await ask(own));
    return answers;
  };

  const idsOf = (own: OfferingSettings, wanted: Wanted): string[] =>
    wanted.filter(({ uid }) => uid === own.uid).map(({ documentId }) => documentId);

  const noteClosed = (
    { uid }: OfferingSettings,
    documentIds: readonly string[],
    version: Version,
    found: ReadonlyMap<string, Row>,
  ): void => {
    for (const documentId of documentIds) {
      const offering = { uid, documentId };
      closed.note(version, offering, found.has(keyOf(offering)));
    }
  };

  const readType = async (
    own: OfferingSettings,
    documentIds: readonly string[],
    { version, auth, now }: Asking,
    plan: ReadingPlan,
  ): Promise<Row[]> => {
    const type = contentTypeOf(strapi, own.uid);
    if (!type) return [];
    const raw = await documents.find(type, documentIds, version, plan.shape);
    const states = plan.decides
      ? new Map(
          raw.map((row) => [textOf(row, 'documentId'), availabilityOf(strapi, own, row, now)]),
        )
      : await readAvailability(strapi, own, { documentIds, ...version }, now);
    const open = raw.filter((row) => states.get(textOf(row, 'documentId'))?.state === 'open');
    // Before cleaning: what nobody gets to see need not be looked through.
    return documents.clean(
      type,
      open.map((row) => dropDeciding(row, plan)),
      auth,
    );
  };

  /**
   * Checks what the caller asked, once, and gives the look-up for its request: one query for each type, however many
   * offerings. Throws a 400 that names a field that no offering has.
   */
  const prepare = async (asking: Asking): Promise<Look> => {
    const shape = readShape(asking);
    rejectUnknown(shape, typesOf());
    const plans = new Map<string, ReadingPlan>();
    for (const own of settings.offerings) {
      const type = contentTypeOf(strapi, own.uid);
      if (!type || !(await host.may(asking.auth, `${own.uid}.find`))) continue;
      const allowed = await documents.allow(type, narrowShape(shape, type), asking.auth);
      const fields = asking.asCards === true ? cardFields(own, type) : allowed.fields;
      const full = fields === undefined ? allowed : { ...allowed, fields };
      plans.set(own.uid, planReading(own, decidingFields(strapi, own, type), full));
    }
    const findOf = async (own: OfferingSettings, wanted: Wanted): Promise<[string, Row][]> => {
      const plan = plans.get(own.uid);
      const documentIds = idsOf(own, wanted);
      if (!plan || documentIds.length === 0) return [];
      const rows = await readType(own, documentIds, asking, plan);
      const found = rows.map((row): [string, Row] => [
        keyOf({ uid: own.uid, documentId: textOf(row, 'documentId') }),
        row,
      ]);
      noteClosed(own, documentIds, asking.version, new Map(found));
      return found;
    };
    const find: Look['find'] = async (wanted) =>
      new Map((await forEachType((own) => findOf(own, wanted))).flat());
    return { find, wasMissing: (offering) => closed.has(asking.version, offering) };
  };

  /** Looks at whether offerings are open and readable, and at nothing else. */
  const glance = ({ version, auth, now }: Asking): Look => ({
    find: async (wanted) => {
      const found = new Map<string, Row>();
      for (const own of settings.offerings) {
        const documentIds = idsOf(own, wanted);
        if (documentIds.length === 0 || !(await host.may(auth, `${own.uid}.find`))) continue;
        const states = await readAvailability(strapi, own, { documentIds, ...version }, now);
        for (const [documentId, availability] of states) {
          if (availability.state === 'open') found.set(keyOf({ uid: own.uid, documentId }), {});
        }
        noteClosed(own, documentIds, version, found);
      }
      return found;
    },
    wasMissing: (offering) => closed.has(version, offering),
  });

  /** Plural names of the offering types, by uid. */
  const typeNames = (): Map<string, string> =>
    new Map(typesOf().map(({ uid, info }) => [uid, info.pluralName]));

  return { prepare, glance, typeNames };
};

export type OpenOfferings = ReturnType<typeof createOpenOfferings>;
