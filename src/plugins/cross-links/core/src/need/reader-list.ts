/** Words by which a text shows whom it is about or for; patterns as in the cue list. */

/** Career stages, by the values of `offer.audience-stage` (domain-model §4). */
export const STAGES: Readonly<Record<string, string>> = {
  student: "undergraduate*|bachelor*|master's student*|first-year student*|freshers",
  doctoral: 'phd|phds|doctoral|doctorate|thesis|viva|dissertation',
  postdoc: 'postdoc*|post-doc*|research fellow*',
  earlyCareer:
    'early career|first job|new graduate*|graduate scheme|newly qualified|trainee*|apprentice*|junior',
  midCareer: 'midcareer|mid-career|second decade|middle of my career|halfway through a career',
  senior: 'professor*|director*|chief executive|head of department|dean|senior partner*|retire*',
  founder: 'founder*|cofounder*|start-up*|startup*|my company|own company|spin-out*|spinout*',
  newManager:
    'new manager*|newly promoted|first team|made head|promoted to|first management|line manager*|new head',
  careerChanger:
    'career change*|changing careers|second career|retrain*|leave academia|leaving academia|left academia',
  returner:
    'returner*|returning to work|return to work|career break|maternity|parental leave|years away',
};

/** How much a text takes for granted. */
export const LEVELS: Readonly<Record<'introductory' | 'advanced', string>> = {
  introductory:
    'beginner*|never programmed|no experience|no previous experience|from scratch|the basics|first steps|introduction to|never used|new to',
  advanced:
    'advanced|expert users|experienced users|in depth|beyond the basics|fine points|edge cases',
};
