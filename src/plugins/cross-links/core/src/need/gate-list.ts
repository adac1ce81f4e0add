/** A gate: words that say that a text is not what its cue words suggest. */
export interface GateEntry {
  readonly gate: string;
  /** As in the cue list: `*` any ending, `|` alternatives; each alternative is a word of its own. */
  readonly words: string;
  /** Different words that must occur before it fires. */
  readonly different: number;
  /** Nothing may be offered; fires on fewer words where the text does not surely ask for help. */
  readonly restrains?: { readonly differentIfUnsure: number };
}

const wrongSense = { different: 2 } as const;
const announcement = { different: 2 } as const;
const helper = { different: 1 } as const;

/**
 * Grief and crisis are told quietly: five different words of a list are plain, two are enough where the model does not
 * surely see a need. Counts are a judgement on the labelled articles, where sober texts about a crematorium or a ward
 * hold three or four such words and do ask for help.
 */
const restraint = {
  different: 5,
  restrains: { differentIfUnsure: 2 },
} as const;

/** Gates of domain-model §9, words as published there, and the restraints of the founding issue. */
export const GATES: readonly GateEntry[] = [
  {
    gate: 'animal-training',
    words: 'puppy|puppies|dog|dogs|crate|leash|treats|obedience',
    ...wrongSense,
  },
  {
    gate: 'machine-learning',
    words:
      'gpu|gpus|language model*|model training|train* a model|training run*|training data|fine-tun*|parameters|checkpoint*|tokens|tokeni*|learning rate',
    ...wrongSense,
  },
  {
    gate: 'rail-travel',
    words:
      'railway*|interrail*|sleeper|night train*|train journey*|train station*|rail pass*|carriage*|platform|eurostar|trains',
    ...wrongSense,
  },
  {
    gate: 'footwear',
    words: 'running shoe*|shoe*|midsole|cushion*|sneaker*|carbon plate|outsole',
    ...wrongSense,
  },
  {
    gate: 'fitness',
    words: 'personal trainer*|gym|workout*|lose weight|weight loss|fitness',
    ...wrongSense,
  },
  {
    gate: 'award-news',
    words: 'award|awards|nominat*|nominee*|recipient*|honoured|honored|prize|winner*|ceremony',
    ...announcement,
  },
  {
    gate: 'program-owner',
    words:
      'mentoring program*|mentorship program*|mentoring scheme*|matching algorithm*|hr leader*|hr team*|program manager*|launch* a mentor*',
    ...helper,
  },
  {
    gate: 'advice-to-mentors',
    words:
      'your mentee*|as a mentor|good mentor|better mentor|great mentor|mentoring junior*|mentoring others|become a mentor|becoming a mentor|being a mentor',
    ...helper,
  },
  {
    gate: 'news',
    words: 'announced|announces|press release|funding round|seed round|raises|venture|investors',
    ...announcement,
  },
  {
    gate: 'expedition-diary',
    words:
      'expedition*|iceberg*|penguin*|aboard|on board|voyage|vessel|telescope*|planet*|exoplanet*|field season|at sea',
    different: 3,
  },
  {
    gate: 'platform-help',
    words: 'billing|refund*|charged|subscription|your dashboard|settings',
    ...announcement,
  },
  {
    gate: 'bereavement',
    words:
      'funeral*|passed away|condolence*|bereave*|grief|griev*|mourn*|in memory of|in loving memory|memorial|obituar*|coffin|burial|buried|cremat*|eulog*|hospice|widow*|his death|her death|their death|the death of|died|miscarr*|stillb*|sorry for your loss|we lost him|we lost her|will be missed|late husband|late wife|late father|late mother',
    ...restraint,
  },
  {
    gate: 'layoffs',
    words:
      'layoff*|lay offs|laid off|redundan*|job cuts|job losses|severance|being let go|were let go|was let go|letting go of|lose their jobs|lost their jobs|lose your job|lost your job|losing your job|lost his job|lost her job|lost my job|your last day|notice period|dismissal*|closing our doors|will close for good|final pay|last pay*|rapid response|works council',
    ...restraint,
  },
  {
    gate: 'illness',
    words:
      'diagnos*|cancer|tumour*|tumor*|chemo*|oncolog*|biops*|remission|terminal*|palliative|dementia|alzheimer*|intensive care|ventilator|prognosis|relapse*|sepsis|transplant*|neonatal|incubator|sick leave|consultant said|radiotherap*|metasta*|stroke unit|waiting for results|test results',
    ...restraint,
  },
  {
    gate: 'crisis',
    words:
      "suicid*|self harm*|overdose*|domestic abuse|abuser|assaulted|rape|raped|women's refuge|crisis line|helpline|hotline|samaritans|emergency services|search and rescue|rescue team*|still missing|missing person*|evacuat*|earthquake|wildfire*|bombing|shelling|air raid*|refugees|homeless|stabbed|shooting|in shock|casualt*|next of kin",
    ...restraint,
  },
];
