'use strict';

const paragraph = (words) => ({ __component: 'story.paragraph', words });

exports.topics = [
  'careers in research',
  'statistics',
  'leadership',
  'pottery',
  'scientific writing',
];

exports.coaches = [
  {
    name: 'Ana Duarte',
    about:
      'I left a laboratory after twelve years and sit with researchers who wonder whether to stay in academia or to leave it. We meet every month for as long as it takes, and talk about doubt, trust and what you want.',
    strengths: ['careers in research'],
    open: true,
    places: 4,
    taken: 1,
  },
  {
    name: 'Jonas Keller',
    about: 'For new heads of a research group: delegation, hiring and the loneliness of leading.',
    strengths: ['leadership'],
    open: true,
    places: 3,
    taken: 0,
  },
  {
    name: 'Wim de Boer',
    about: 'A potter for forty years. Clay, glazes and kilns.',
    strengths: ['pottery'],
    open: false,
    places: 3,
    taken: 0,
  },
];

exports.courses = [
  {
    title: 'Statistics with R in six evenings',
    description: [
      {
        type: 'paragraph',
        children: [
          {
            type: 'text',
            text: 'Regression, mixed models and honest figures, with exercises each week and a certificate.',
          },
        ],
      },
    ],
    skills: ['statistics'],
    units: [
      { heading: 'Regression', notes: [{ words: 'Linear models, contrasts and residuals in R.' }] },
    ],
    dates: [{ start: '2090-03-01', end: '2090-04-05', seats: 12, booked: 3 }],
  },
  {
    title: 'Writing a paper step by step',
    description: [
      {
        type: 'paragraph',
        children: [
          {
            type: 'text',
            text: 'A structured course on scientific writing, from outline to cover letter.',
          },
        ],
      },
    ],
    skills: ['scientific writing'],
    units: [{ heading: 'Outline', notes: [{ words: 'Sections, figures and the abstract.' }] }],
    dates: [{ start: '2090-05-01', end: '2090-05-20', seats: 20, booked: 0 }],
  },
];

exports.posts = [
  {
    headline: 'Should I stay in academia or leave?',
    slug: 'stay-or-leave',
    subjects: ['careers in research'],
    parts: [
      paragraph(
        'After two postdocs I am not sure whether I want a career in research at all. I feel stuck and alone with the doubt, nobody told me the unwritten rules, and I would like somebody I trust to talk to for a while about what I want and whether I should leave academia.',
      ),
      {
        __component: 'story.interview',
        question: 'What would have helped you?',
        answer: {
          name: 'Mira',
          says: 'Encouragement from someone who had made the same decision, and confidence.',
        },
      },
    ],
  },
  {
    headline: 'How to fit your first mixed model in R',
    slug: 'mixed-model',
    subjects: ['statistics'],
    parts: [
      paragraph(
        'This post shows step by step how to fit a mixed model in R. You will learn the syntax, practise with exercises, check residuals and read the table of coefficients. A short course with worksheets and an instructor brings you from the basics of regression to statistics you can defend.',
      ),
    ],
  },
  {
    headline: 'The cormorants of the old harbour',
    slug: 'cormorants',
    subjects: [],
    parts: [
      paragraph(
        'At dawn the cormorants stand on the stones of the old harbour and dry their wings. The ferry leaves, the water closes behind it, and for an hour there is nothing but gulls, a bell and the smell of tar. Fishermen used to mend their nets here until the quay was sold.',
      ),
    ],
  },
];
