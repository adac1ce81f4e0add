import { splitOpening } from './opening';
import { authorRef, categoryRef } from './plan-base';
import type { PlannedDocument, PlannedVersion } from './planned-document';
import {
  TRANSLATED_LOCALES,
  type OfferingSeed,
  type OfferingTranslation,
  type SeedFields,
  type SeedFiles,
} from './seed-shapes';
import { slugify } from './slugify';
import { localTagRefs, tagRef, type TagNames } from './tag-names';
import { textBlocks } from './text-blocks';

/** Where the two types of offering differ. */
interface OfferingType {
  readonly uid: 'api::mentor-profile.mentor-profile' | 'api::trainer-program.trainer-program';
  /** The field that continues the summary. */
  readonly longText: 'story' | 'description';
  /** Localized fields for which there is no translation, so that every language has a full entry. */
  readonly kept: readonly string[];
}

const MENTOR: OfferingType = {
  uid: 'api::mentor-profile.mentor-profile',
  longText: 'story',
  kept: [],
};

const PROGRAM: OfferingType = {
  uid: 'api::trainer-program.trainer-program',
  longText: 'description',
  kept: ['instructors', 'modules', 'assessments', 'certification', 'location'],
};

function textFields(type: OfferingType, text: string, practical?: string): SeedFields {
  const { opening, rest } = splitOpening(text);
  const paragraphs = [rest, practical ?? ''].filter((part) => part !== '');
  return { summary: opening, [type.longText]: textBlocks(paragraphs) };
}

// Kinds are the same in every language, so translated statements take them in order.
function outcomesOf(offering: OfferingSeed, statements: readonly string[] | undefined): unknown {
  const english = offering.fields['outcomes'];
  if (!statements?.length || !Array.isArray(english)) return english;
  const kinds = english.map((outcome: { kind: string }) => outcome.kind);
  return statements.map((statement, index) => ({ kind: kinds[index] ?? kinds[0], statement }));
}

function englishVersion(type: OfferingType, offering: OfferingSeed): PlannedVersion {
  return {
    locale: 'en',
    fields: {
      ...offering.fields,
      ...(type === MENTOR ? { photo: { portraitOf: offering.fields['displayName'] } } : {}),
      slug: offering.slug,
      ...textFields(type, offering.text, offering.practical),
    },
    relations: {
      tags: offering.tags.map(tagRef),
      ...(offering.skills ? { skills: offering.skills.map(tagRef) } : {}),
      categories: offering.categories.map(categoryRef),
      ...(offering.author ? { author: authorRef(offering.author) } : {}),
    },
  };
}

function translatedVersion(
  type: OfferingType,
  offering: OfferingSeed,
  text: OfferingTranslation,
  locale: 'fr' | 'de',
  names: TagNames,
): PlannedVersion {
  const english = englishVersion(type, offering);
  const kept = Object.entries(offering.fields).filter(([name]) => type.kept.includes(name));
  return {
    locale,
    fields: {
      ...Object.fromEntries(kept),
      ...(type === PROGRAM ? { title: text.title } : {}),
      slug: type === PROGRAM ? slugify(text.title) : offering.slug,
      headline: text.headline,
      ...textFields(type, text.summary),
      outcomes: outcomesOf(offering, text.outcomes),
    },
    relations: {
      ...english.relations,
      tags: localTagRefs(names[locale], offering.tags),
      ...(offering.skills ? { skills: localTagRefs(names[locale], offering.skills) } : {}),
    },
  };
}

function planType(
  type: OfferingType,
  offerings: readonly OfferingSeed[],
  files: SeedFiles,
  names: TagNames,
): PlannedDocument[] {
  return offerings.map((offering) => ({
    uid: type.uid,
    key: offering.key,
    published: offering.draft !== true,
    versions: [
      englishVersion(type, offering),
      ...TRANSLATED_LOCALES.flatMap((locale) => {
        const text = files.translations[locale].offerings.find(({ key }) => key === offering.key);
        return text ? [translatedVersion(type, offering, text, locale, names)] : [];
      }),
    ],
  }));
}

/** Mentors and programs with their translations. */
export function planOfferings(files: SeedFiles, names: TagNames): PlannedDocument[] {
  return [
    ...planType(MENTOR, files.mentors, files, names),
    ...planType(PROGRAM, files.programs, files, names),
  ];
}
