import type { EditorLayout } from './editor-layout';
import { trainerProgramFields } from './trainer-program-fields';

// The order follows an editor's questions: what, is it open, for whom, when, how, with what result.
export const trainerProgramLayout: EditorLayout = {
  uid: 'api::trainer-program.trainer-program',
  mainField: 'title',
  sortBy: 'title',
  sortOrder: 'ASC',
  pageSize: 20,
  list: ['title', 'programKind', 'scheduleType', 'listingState', 'enrolledCount'],
  rows: [
    [['title', 12]],
    [
      ['slug', 6],
      ['code', 6],
    ],
    [['headline', 12]],
    [['summary', 12]],
    [['description', 12]],
    [
      ['listingState', 4],
      ['featured', 4],
      ['enrolledCount', 4],
    ],
    [
      ['programKind', 6],
      ['level', 6],
    ],
    [
      ['skills', 6],
      ['tags', 6],
    ],
    [['categories', 6]],
    [['audience', 12]],
    [['prerequisites', 12]],
    [
      ['scheduleType', 6],
      ['pacing', 6],
    ],
    [
      ['durationDays', 3],
      ['totalHours', 3],
      ['hoursPerWeekMin', 3],
      ['hoursPerWeekMax', 3],
    ],
    [['runs', 12]],
    [
      ['deliveryMode', 6],
      ['location', 6],
    ],
    [
      ['deliveryGroup', 4],
      ['groupSizeMin', 4],
      ['groupSizeMax', 4],
    ],
    [
      ['formality', 6],
      ['relationshipStyle', 6],
    ],
    [['modules', 12]],
    [['teachingMethods', 12]],
    [['instructors', 12]],
    [['outcomes', 12]],
    [['assessments', 12]],
    [['certification', 12]],
    [['successMeasure', 6]],
    [
      ['supportKind', 6],
      ['supportWindowDays', 6],
    ],
    [['channels', 12]],
    [['languages', 12]],
    [
      ['providerName', 6],
      ['providerUrl', 6],
    ],
    [['pricing', 12]],
    [['rating', 12]],
    [['testimonials', 12]],
    [
      ['enrolUrl', 6],
      ['contactEmail', 6],
    ],
    [['editorNotes', 12]],
    [['seo', 12]],
  ],
  fields: trainerProgramFields,
};
