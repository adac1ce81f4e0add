import type { Phrases } from './catalogue';

export const EN: Phrases = {
  listLocale: 'en-GB',
  quotes: ['“', '”'],
  topic: 'covers {words}',
  topicAlone: 'is about the same subject',
  need: {
    mentor: 'the reader needs a mentor',
    trainer: 'the reader needs a trainer',
    both: 'the reader needs both a mentor and a trainer',
    neither: 'the reader needs neither, and this fits the topic',
    unknown: 'the need is not known, so the topic decides',
  },
  needByEditor: 'an editor chose this kind of help',
  quality: 'well rated by those who took it up',
  curation: 'chosen by an editor',
  feedHeading: 'Where to find help',
  empty: {
    'mode-none': 'An editor chose to show no links here.',
    'no-text': 'There is no text to go by.',
    restrained: 'The text touches on something where an offer would be out of place.',
    'need-neither': 'Its reader needs neither a mentor nor a trainer.',
    'nothing-fits': 'No offering is close enough to what it is about.',
    'no-offerings': 'There is no offering in this language yet.',
    'not-computed-yet': 'Its links are being worked out; ask again in a moment.',
    'none-available': 'What fits cannot be taken up now, or may not be shown to you.',
  },
};
