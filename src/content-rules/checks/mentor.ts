import { type Check, cannotBePublished, cannotBeSaved, worthALook } from '../problem';
import { isTrue, numberOf, partOf, textOf } from '../values';

/** R04 */
export const hasPhoto: Check = (mentor) =>
  partOf(mentor, 'photo')
    ? []
    : [cannotBePublished('R04', 'photo', 'Add a photo. Profiles without one are not shown.')];

/** R06: a length where there is one, and none for a single session. */
export const hasFittingLength: Check = (mentor) => {
  const isSingle = textOf(mentor, 'engagementType') === 'singleSession';
  const months = numberOf(mentor, 'typicalMonths');
  if (isSingle && months !== undefined) {
    return [
      cannotBePublished(
        'R06',
        'typicalMonths',
        'A single session has no length in months. Leave this empty, or choose another engagement.',
      ),
    ];
  }
  return isSingle || months !== undefined
    ? []
    : [
        cannotBePublished(
          'R06',
          'typicalMonths',
          'Ongoing mentoring needs a typical length in months.',
        ),
      ];
};

/** R10: no more mentees than there is room for. */
export const hasRoomForMentees: Check = (mentor) => {
  const current = numberOf(mentor, 'currentMentees');
  const most = numberOf(mentor, 'maxMentees');
  if (current === undefined || most === undefined) return [];
  if (current > most) {
    const message = `${current} mentees exceed the limit of ${most}.`;
    return [cannotBeSaved('R10', 'currentMentees', message)];
  }
  return current === most && isTrue(mentor, 'acceptingMentees')
    ? [worthALook('R10', 'currentMentees', 'This mentor is full but still marked as accepting.')]
    : [];
};

/** R30: one session by a fixed plan is teaching. */
export const looksLikeMentoring: Check = (mentor) =>
  textOf(mentor, 'engagementType') === 'singleSession' &&
  textOf(mentor, 'formality') === 'structured'
    ? [worthALook('R30', 'formality', 'This looks more like a training program. Check the type.')]
    : [];
