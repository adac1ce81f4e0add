import { assessesWhatItCertifies, namesItsCertificate } from '../checks/certification';
import { modulesAddUp, weightsAddUp } from '../checks/curriculum';
import {
  hasPriceIfPaid,
  listsLanguagesOnce,
  namesTimeZones,
  quotesWithConsent,
} from '../checks/offer';
import { promisesSkill } from '../checks/outcomes';
import {
  hasPossibleGroup,
  hasPossibleHours,
  hasRunIfDated,
  introducesWithoutPrerequisites,
  looksLikeTraining,
  saysWhere,
} from '../checks/program';
import {
  hasRunToCome,
  runsCanBeEnrolledInTime,
  runsEndAfterTheyStart,
  runsHaveSeatsForAll,
  sessionsAreWithinTheirRun,
} from '../checks/runs';
import { hasPlainStructuredData } from '../checks/seo';
import { isPinnedNowhereOnceRetired } from '../lookups/pins';
import { hasOwnSlug } from '../lookups/taken-slug';
import type { TypeRules } from '../type-rules';

export const trainerProgramRules: TypeRules = {
  uid: 'api::trainer-program.trainer-program',
  checks: [
    promisesSkill,
    hasRunIfDated,
    runsEndAfterTheyStart,
    runsCanBeEnrolledInTime,
    runsHaveSeatsForAll,
    sessionsAreWithinTheirRun,
    saysWhere,
    hasPossibleGroup,
    hasPossibleHours,
    modulesAddUp,
    namesItsCertificate,
    assessesWhatItCertifies,
    hasPriceIfPaid,
    quotesWithConsent,
    weightsAddUp,
    namesTimeZones,
    hasPlainStructuredData,
    hasRunToCome,
    looksLikeTraining,
    introducesWithoutPrerequisites,
    listsLanguagesOnce,
  ],
  lookups: [isPinnedNowhereOnceRetired, hasOwnSlug('program')],
};
