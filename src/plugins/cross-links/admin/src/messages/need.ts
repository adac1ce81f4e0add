import { message } from './message';

export const needMessages = {
  mentorSide: message('need.mentorSide', 'Mentor'),
  trainerSide: message('need.trainerSide', 'Trainer'),
  meter: message('need.meter', 'Mentor {mentor} of 100, trainer {trainer} of 100'),
  evidence: message('need.evidence', 'Sentences behind it'),
  noEvidence: message('need.noEvidence', 'No sentence stands out.'),
  sure: message('need.sure', 'sure'),
  unsure: message('need.unsure', 'not sure'),
  byEditor: message('need.byEditor', 'chosen by an editor'),
  byHint: message('need.byHint', 'from its tags and categories'),
  forMentor: message('need.forMentor', 'speaks for a mentor'),
  forTrainer: message('need.forTrainer', 'speaks for a trainer'),
  forBoth: message('need.forBoth', 'speaks for both'),
  forNeither: message('need.forNeither', 'speaks for neither'),
  gates: message('need.gates', 'Held back by: {words}'),
  contradicts: message(
    'need.contradicts',
    'The text says something else: {verdict}. Keep your choice if you know better.',
  ),
  earlierText: message(
    'need.earlierText',
    'The kind of help was chosen for an earlier text. Check that it still holds.',
  ),
};

export const verdictMessages = {
  mentor: message('verdict.mentor', 'The reader needs a mentor'),
  trainer: message('verdict.trainer', 'The reader needs a trainer'),
  both: message('verdict.both', 'The reader needs a mentor and a trainer'),
  neither: message('verdict.neither', 'The reader needs neither'),
  unknown: message('verdict.unknown', 'Too little text to say; the topic decides'),
};

export const needReasonMessages = {
  mentor: message('needReason.mentor', 'reader needs a mentor'),
  trainer: message('needReason.trainer', 'reader needs a trainer'),
  both: message('needReason.both', 'reader needs both'),
  neither: message('needReason.neither', 'fits the topic alone'),
  unknown: message('needReason.unknown', 'by topic alone'),
};

export const modeMessages = {
  auto: message('mode.auto', 'Automatic: the text decides'),
  mentor: message('mode.mentor', 'Mentor'),
  trainer: message('mode.trainer', 'Trainer'),
  both: message('mode.both', 'Both'),
  none: message('mode.none', 'No links at all'),
};
