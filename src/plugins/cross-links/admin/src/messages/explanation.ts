import { message } from './message';

export const explanationMessages = {
  why: message('why.open', 'Why?'),
  whyOf: message('why.openOf', 'Why {title}?'),
  whyNot: message('why.not', 'Why not?'),
  whyNotOf: message('why.notOf', 'Why not {title}?'),
  covers: message('why.covers', 'covers {words}'),
  chosen: message('why.chosen', 'chosen by an editor'),
  score: message('why.score', 'Score {score} of 100'),
  total: message('why.total', 'Together'),
  sentences: message('why.sentences', 'Where your text says so'),
  passages: message('why.passages', 'Closest passages'),
  inArticle: message('why.inArticle', 'Your text'),
  inOffering: message('why.inOffering', 'The offering'),
  rules: message('why.rules', 'What else counted'),
  keptOut: message('why.keptOut', 'Why readers do not see it'),
  notScored: message(
    'why.notScored',
    'It was not scored: readers of this language cannot see it, or the text says too little.',
  ),
  fits: message('why.fits', 'It is among the links.'),
};

/** The parts of a score; a signal that the site adds has its own name. */
export const partMessages = {
  topic: message('why.topic', 'Topic'),
  need: message('why.need', 'Reader’s need'),
  availability: message('why.availability', 'Availability'),
  quality: message('why.quality', 'Quality'),
  curation: message('why.curation', 'Editor’s choice'),
};

export const strengthMessages = {
  strong: message('strength.strong', 'Strong'),
  good: message('strength.good', 'Good'),
  fair: message('strength.fair', 'Fair'),
  weak: message('strength.weak', 'Weak'),
};

/** Why an offering is not shown; the same words head the field when nothing is. */
export const keptOutMessages = {
  hidden: message('keptOut.hidden', 'You have hidden it here.'),
  unavailable: message('keptOut.unavailable', 'It cannot be taken up now: {because}.'),
  mode: message('keptOut.mode', 'The kind of help chosen above leaves this kind out.'),
  topic: message('keptOut.topic', 'It is not close enough to what the text is about.'),
  'other-kind': message(
    'keptOut.otherKind',
    'The reader needs the other kind of help; one link of this kind is enough.',
  ),
  limit: message('keptOut.limit', 'Others fit better, and the list is full.'),
  house: message('keptOut.house', 'Enough links already lead to who offers it.'),
  'same-text': message('keptOut.sameText', 'A link that says nearly the same is shown.'),
  'mode-none': message('keptOut.modeNone', 'You have chosen to show no links.'),
  'no-text': message('keptOut.noText', 'There is no text to go by yet.'),
  restrained: message(
    'keptOut.restrained',
    'The text touches on something where an offer would be out of place.',
  ),
  'need-neither': message(
    'keptOut.needNeither',
    'Its reader needs neither a mentor nor a trainer.',
  ),
  'nothing-fits': message('keptOut.nothingFits', 'No offering is close enough to the text.'),
  'no-offerings': message('keptOut.noOfferings', 'There is no offering in this language yet.'),
  'none-available': message('keptOut.noneAvailable', 'What fits cannot be taken up now.'),
};

/** What an editor can do about it. */
export const adviceMessages = {
  'mode-none': message('advice.modeNone', 'Choose another kind of help to get links again.'),
  'no-text': message('advice.noText', 'Write a few sentences, and suggestions come by themselves.'),
  restrained: message('advice.restrained', 'Pin an offering if you are sure that it helps.'),
  'need-neither': message('advice.needNeither', 'Choose a kind of help, or pin an offering.'),
  'nothing-fits': message(
    'advice.nothingFits',
    'Search below and pin one, or add tags that say what the text is about.',
  ),
  'no-offerings': message('advice.noOfferings', 'Publish a mentor or a program in this language.'),
  'none-available': message(
    'advice.noneAvailable',
    'See “Next in line” for what fits, and pin another one.',
  ),
};
