import { hasOrderlySlots } from '../checks/availability-slots';
import {
  hasFittingLength,
  hasPhoto,
  hasRoomForMentees,
  looksLikeMentoring,
} from '../checks/mentor';
import {
  hasPriceIfPaid,
  listsLanguagesOnce,
  namesTimeZones,
  quotesWithConsent,
} from '../checks/offer';
import { promisesGrowth } from '../checks/outcomes';
import { hasPlainStructuredData } from '../checks/seo';
import { isPinnedNowhereOnceRetired } from '../lookups/pins';
import { hasOwnSlug } from '../lookups/taken-slug';
import type { TypeRules } from '../type-rules';

export const mentorProfileRules: TypeRules = {
  uid: 'api::mentor-profile.mentor-profile',
  checks: [
    hasPhoto,
    promisesGrowth,
    hasFittingLength,
    hasRoomForMentees,
    hasOrderlySlots,
    hasPriceIfPaid,
    quotesWithConsent,
    namesTimeZones,
    listsLanguagesOnce,
    hasPlainStructuredData,
    looksLikeMentoring,
  ],
  lookups: [isPinnedNowhereOnceRetired, hasOwnSlug('mentor')],
  relations: ['photo'],
};
