import type { PreviewAnswer, PreviewLink } from '../../../core/src/contracts/preview';

/** A mentor that fits; what is given replaces what is here. */
export const link = (documentId: string, given: Partial<PreviewLink> = {}): PreviewLink => ({
  uid: 'api::mentor-profile.mentor-profile',
  documentId,
  kind: 'mentor',
  title: `Mentor ${documentId}`,
  origin: 'automatic',
  state: 'open',
  because: 'open now',
  shown: true,
  keptOut: [],
  score: 0.68,
  parts: { topic: 0.39, need: 0.29, availability: 0, quality: 0, curation: 0 },
  words: ['feedback', 'team'],
  sentences: [{ field: 'body', text: 'Giving feedback was hard.', marks: [[7, 15]] }],
  passages: null,
  rules: [],
  ...given,
});

export const answer = (given: Partial<PreviewAnswer> = {}): PreviewAnswer => ({
  links: [link('a'), link('b'), link('c')],
  next: [link('d', { shown: false, keptOut: [{ code: 'limit' }] })],
  hidden: [],
  asked: [],
  need: {
    text: {
      verdict: 'mentor',
      probability: { mentor: 0.8, trainer: 0.2 },
      confidence: 0.8,
      sure: true,
      evidence: [
        {
          sentence: 'I needed someone to talk to.',
          field: 'body',
          mentor: 0.9,
          trainer: -0.2,
          dimensions: [],
          words: ['someone to talk to'],
        },
      ],
      gates: [],
      dimensions: {},
      decidedBy: 'text',
    },
    inUse: 'mentor',
    warnings: [],
  },
  emptyReason: null,
  ...given,
});
