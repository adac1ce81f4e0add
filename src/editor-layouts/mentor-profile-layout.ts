import type { EditorLayout } from './editor-layout';
import { mentorProfileFields } from './mentor-profile-fields';

// The order follows an editor's questions: who, may readers come, what for, how long, how, with what result.
export const mentorProfileLayout: EditorLayout = {
  uid: 'api::mentor-profile.mentor-profile',
  mainField: 'displayName',
  sortBy: 'displayName',
  sortOrder: 'ASC',
  pageSize: 20,
  list: ['displayName', 'headline', 'listingState', 'acceptingMentees', 'currentMentees'],
  rows: [
    [
      ['displayName', 6],
      ['slug', 6],
    ],
    [['headline', 12]],
    [['summary', 12]],
    [['story', 12]],
    [
      ['photo', 6],
      ['author', 6],
    ],
    [
      ['listingState', 4],
      ['acceptingMentees', 4],
      ['featured', 4],
    ],
    [
      ['maxMentees', 4],
      ['currentMentees', 4],
      ['yearsExperience', 4],
    ],
    [
      ['tags', 6],
      ['categories', 6],
    ],
    [
      ['focusScope', 6],
      ['supportScope', 6],
    ],
    [['audience', 12]],
    [
      ['engagementType', 4],
      ['typicalMonths', 4],
      ['minCommitmentMonths', 4],
    ],
    [
      ['cadence', 6],
      ['sessionMinutes', 6],
    ],
    [
      ['formality', 6],
      ['personalization', 6],
    ],
    [['approaches', 12]],
    [
      ['relationshipStyle', 6],
      ['mentoringFormat', 6],
    ],
    [
      ['menteeLed', 4],
      ['confidential', 4],
      ['betweenSessions', 4],
    ],
    [
      ['matchingProcess', 6],
      ['successMeasure', 6],
    ],
    [['outcomes', 12]],
    [['channels', 12]],
    [['availability', 12]],
    [['languages', 12]],
    [
      ['country', 4],
      ['timezone', 8],
    ],
    [['credentials', 12]],
    [['pricing', 12]],
    [['rating', 12]],
    [['testimonials', 12]],
    [
      ['bookingUrl', 6],
      ['contactEmail', 6],
    ],
    [['links', 12]],
    [['editorNotes', 12]],
    [['seo', 12]],
  ],
  fields: mentorProfileFields,
};
