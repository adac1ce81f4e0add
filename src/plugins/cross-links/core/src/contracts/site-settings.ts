import { z } from 'zod';

import type { Kind } from '../documents';
import type { Settings } from '../settings/settings';
import {
  parsePageSettings,
  type PageKey,
  type PageSettings,
  type SettingOrigin,
} from '../settings/page-settings';
import { parseRequest } from './parse-request';
import type { OfferingState } from './preview';
import type { SourceRow } from './reports';

/** An attribute of a content type as a mapping can name it; those of a component stand under it. */
export interface AttributeCard {
  readonly name: string;
  readonly type: string;
  /** Of an enumeration. */
  readonly values?: readonly string[];
  /** Of a component. */
  readonly attributes?: readonly AttributeCard[];
}

/** A content type of the site. */
export interface TypeCard {
  readonly uid: string;
  readonly name: string;
  /** Carries the Cross-links field. */
  readonly isSource: boolean;
  readonly attributes: readonly AttributeCard[];
}

/** One thing that somebody changed. */
export interface SettingsChange {
  readonly key: PageKey;
  /** As JSON, shortened: for people. */
  readonly from: string;
  readonly to: string;
}

/** Who changed the settings, when, and what. */
export interface SettingsAudit {
  readonly at: string;
  readonly by: string;
  readonly changes: readonly SettingsChange[];
}

/** `GET /cross-links/settings` */
export interface SettingsAnswer {
  /** In force. */
  readonly settings: Settings;
  /** Without what was set on the page. */
  readonly beneath: Settings;
  readonly page: PageSettings;
  readonly origins: Readonly<Record<PageKey, SettingOrigin>>;
  /** Rises with each change; a save names the one that it was made from. */
  readonly version: number;
  /** Set where what was stored is no longer valid and is left out. */
  readonly problem: string | null;
  readonly types: readonly TypeCard[];
  /** Latest first. */
  readonly history: readonly SettingsAudit[];
}

const save = z.strictObject({ version: z.int().min(0), page: z.unknown() });
const trial = z.strictObject({ page: z.unknown() });
const reading = z.strictObject({ page: z.unknown(), uid: z.string().max(200) });

/** `PUT /cross-links/settings`: all that is set on the page; what is left out goes back to what the code says. */
export const parseSettingsSave = (given: unknown): { version: number; page: PageSettings } => {
  const { version, page } = parseRequest(save, given);
  return { version, page: parsePageSettings(page) };
};

/** `POST /cross-links/settings/trial`: what would change. */
export const parseSettingsTrial = (given: unknown): PageSettings =>
  parsePageSettings(parseRequest(trial, given).page);

/** `POST /cross-links/settings/reading`: what would be read of the latest entries of a type. */
export const parseSettingsReading = (given: unknown): { uid: string; page: PageSettings } => {
  const { uid, page } = parseRequest(reading, given);
  return { uid, page: parsePageSettings(page) };
};

/** A source whose readers would see other links. */
export interface ChangedSource extends SourceRow {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How well the ranking agrees with what editors pinned and hid in one language. */
export interface TrialMeasures {
  readonly locale: string;
  readonly judged: number;
  readonly before: Readonly<Record<'ndcg@10' | 'recall@10' | 'mrr', number | null>>;
  readonly after: Readonly<Record<'ndcg@10' | 'recall@10' | 'mrr', number | null>>;
}

export interface TrialAnswer {
  /** Published sources that were tried, of all. */
  readonly tried: number;
  readonly all: number;
  readonly changed: readonly ChangedSource[];
  readonly measures: readonly TrialMeasures[];
}

/** An entry as a mapping reads it. */
export interface ReadEntry {
  readonly documentId: string;
  readonly title: string;
  readonly kind: Kind | null;
  /** null for a source. */
  readonly availability: { readonly state: OfferingState; readonly because: string } | null;
  readonly segments: readonly {
    readonly field: string;
    readonly role: string;
    readonly text: string;
  }[];
}

export interface ReadingAnswer {
  readonly data: readonly ReadEntry[];
}
