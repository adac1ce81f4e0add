import type { Core } from '@strapi/strapi';
import {
  capSegments,
  dimensionsOfOffering,
  keyOf,
  segmentsOfValue,
  type OfferingDocument,
  type OfferingFields,
  type OfferingSettings,
  type TextSegment,
} from '../../../core/src';

import { siteHooks } from '../hooks/site-hooks';
import { isRow, textOf, type Row } from '../repositories/rows';
import { headOf, inWords, valuesAt } from './field-path';
import { attributesOf, populateOf } from './populate';
import { publicValues } from './public-values';
import { qualityOf } from './quality';
import { namesIn } from './related-names';

const LEVELS = ['introductory', 'intermediate', 'advanced', 'mixed'] as const;
const MANY = new Set(['outcomes', 'approaches', 'teachingMethods']);

/** All attributes that the settings name beyond plain values: where they lead elsewhere, that is read with the offering. */
export const offeringAttributes = (settings: OfferingSettings): string[] => {
  const { text, skills, topics, facts, audience, dimensions, quality, availability } = settings;
  const paths = [
    ...text,
    ...skills,
    ...topics,
    ...facts,
    ...Object.values(dimensions),
    audience,
    settings.house,
    quality.rating,
    availability.runs?.field,
  ];
  const heads = paths.filter((path): path is string => path !== undefined).map(headOf);
  return [...new Set(heads)];
};

export const offeringPopulate = (strapi: Core.Strapi, settings: OfferingSettings): object =>
  populateOf(strapi, settings.uid, offeringAttributes(settings));

const one = (field: string, role: TextSegment['role'], text: string): TextSegment[] =>
  text.trim() === '' ? [] : [{ field, role, text }];

const factSegments = (row: Row, field: string): TextSegment[] =>
  valuesAt(row, field).flatMap((value) => {
    if (typeof value === 'string') return one(field, 'facts', inWords(value));
    if (!isRow(value)) return [];
    return Object.values(value)
      .filter((item): item is string => typeof item === 'string')
      .flatMap((item) => one(field, 'facts', inWords(item)));
  });

/** The structured fields that place the offering on the six dimensions. */
const fieldsOf = (row: Row, mapping: OfferingSettings['dimensions']): OfferingFields => {
  const read = Object.entries(mapping).flatMap(([name, path]): [string, unknown][] => {
    if (path === undefined) return [];
    const values = valuesAt(row, path);
    if (MANY.has(name)) return [[name, values]];
    if (name === 'mandatoryAssessment') return [[name, values.includes(true)]];
    return values.length > 0 ? [[name, values[0]]] : [];
  });
  return Object.fromEntries(read);
};

/** Names longer than this are compared by their beginning: they are kept in a column of 255. */
const HOUSE_LENGTH = 100;

/** The name of the house, be it text or what a relation leads to; told apart without case and outer space. */
const houseIn = (shown: Row, field: string): string | undefined =>
  namesIn(shown, field)[0]?.text.trim().toLowerCase().slice(0, HOUSE_LENGTH) || undefined;

/** Reads a populated row as an offering; `locale` is the language its text is analysed in. */
export const offeringDocumentOf = (
  strapi: Core.Strapi,
  settings: OfferingSettings,
  row: Row,
  locale: string,
): OfferingDocument => {
  const { uid, kind, title, headline, text, skills, topics, facts, audience, level } = settings;
  const attributes = attributesOf(strapi, uid);
  const shown = publicValues(strapi, uid, row);
  const segments = [
    ...one(title, 'title', textOf(shown, title)),
    ...(headline === undefined ? [] : one(headline, 'headline', textOf(shown, headline))),
    ...[...new Set([...skills, ...topics])].flatMap((field) => namesIn(shown, field)),
    ...text.flatMap((field) => segmentsOfValue(shown[field], field, attributes[field]?.type)),
    ...facts.flatMap((field) => factSegments(shown, field)),
  ];
  const levelValue = LEVELS.find((value) => level !== undefined && row[level] === value);
  const stages = audience === undefined ? [] : valuesAt(row, audience);
  const house = settings.house === undefined ? undefined : houseIn(shown, settings.house);
  const quality = qualityOf(row, settings.quality);
  const document: OfferingDocument = {
    id: keyOf({ uid, documentId: textOf(row, 'documentId') }),
    kind,
    locale,
    segments: capSegments(segments),
    dimensions: dimensionsOfOffering(fieldsOf(row, settings.dimensions)),
    audience: stages.filter((stage): stage is string => typeof stage === 'string'),
    ...(levelValue === undefined ? {} : { level: levelValue }),
    ...(quality === undefined ? {} : { quality }),
    ...(house === undefined ? {} : { house }),
  };
  return siteHooks(strapi).describe(uid, row, document);
};
