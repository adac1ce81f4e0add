import type { Phrases } from './catalogue';

export const DE: Phrases = {
  listLocale: 'de',
  quotes: ['„', '“'],
  topic: 'behandelt {words}',
  topicAlone: 'behandelt dasselbe Thema',
  need: {
    mentor: 'wer das liest, braucht einen Mentor',
    trainer: 'wer das liest, braucht einen Trainer',
    both: 'wer das liest, braucht einen Mentor und einen Trainer',
    neither: 'wer das liest, braucht keines von beiden, und dies passt zum Thema',
    unknown: 'der Bedarf ist nicht bekannt, also entscheidet das Thema',
  },
  needByEditor: 'die Redaktion hat diese Art von Hilfe gewählt',
  quality: 'gut bewertet von denen, die es genutzt haben',
  curation: 'von der Redaktion ausgewählt',
  feedHeading: 'Wo es Hilfe gibt',
  empty: {
    'mode-none': 'Die Redaktion zeigt hier keine Links.',
    'no-text': 'Es gibt keinen Text, nach dem man gehen könnte.',
    restrained: 'Der Text berührt etwas, bei dem ein Angebot fehl am Platz wäre.',
    'need-neither': 'Wer das liest, braucht weder einen Mentor noch einen Trainer.',
    'nothing-fits': 'Kein Angebot liegt nah genug am Thema.',
    'no-offerings': 'In dieser Sprache gibt es noch kein Angebot.',
    'not-computed-yet': 'Die Links werden gerade berechnet; bitte gleich noch einmal fragen.',
    'none-available': 'Was passt, ist gerade nicht frei oder darf Ihnen nicht gezeigt werden.',
  },
};
