/**
 * Families of words that mean much the same to the need model, written by situation rather than by keyword: what a
 * text says of teaching, testing, deadlines, identity, decisions, company, closure. A rare word ("drilled") then speaks
 * with the voice of its family, and two families in one sentence ("nobody" + "showed") speak together. They carry no
 * weights: training gives them theirs. Patterns as in the cue list.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  negation:
    "not|no|never|nobody|no one|none|nothing|without|neither|nor|hardly|cannot|can't|don't|doesn't|didn't|wasn't|isn't|aren't|won't|couldn't|wouldn't|hasn't|haven't|hadn't|lack*|missing",
  instruction:
    'taught|teach|teaches|teaching|train|trained|training|instruct*|drill*|coached|tutored|shown|showed|show me|show us|show how|show you|demonstrat*|lesson|lessons|class|classes|course|courses|workshop*|module*|curricul*|syllabus|seminar*|masterclass|tutorial*|bootcamp|refresher|induction|learn|learned|learnt|learning',
  instructor: 'instructor*|trainer*|tutor|tutors|teacher*|examiner*|assessor*|demonstrator*',
  practice:
    'practis*|practice|practiced|rehears*|repeat*|exercise*|drill*|simulat*|mock|hands-on|over and over|again and again|attempt*|supervised|dummy|timed|stopwatch|role play|role-play',
  test: 'test|tests|tested|exam*|assess*|marked|pass|passed|passing|fail|failed|fails|score*|graded|sign* off|certif*|licen*|qualif*|accredit*|audit*|inspection|inspector*|pass mark|competen*|pass rate',
  month: 'january|february|march|april|june|july|august|september|october|november|december',
  deadline:
    'deadline*|due|by the end of|by then|from monday|go live|goes live|go-live|takes effect|in force|before the|until then|next month|next term|this autumn|this spring|this summer|this winter|in time for',
  'short-time':
    '@num days|@num day|@num hours|@num hour|@num weeks|@num week|@num minutes|afternoon*|evenings|weekend*|mornings|an hour|half a day|a day|fortnight|saturdays|sessions|session|evening a week',
  'long-time':
    'year|years|months|decade*|lifetime|long time|a while|season*|slowly|gradually|over time|for good',
  skill:
    'skill*|technique*|method*|how to|procedure*|craft|tricks|grip|posture|tool|tools|software|spreadsheet*|formula*|machine*|instrument*|equipment|syntax|grammar|routine|steps|by hand',
  error:
    'error*|mistake*|wrong|wrongly|incorrect*|misread*|fault*|defect*|rejected|redo|spoil*|waste*|wasted|scrap*|accident*|injur*|near miss*|botch*|guess*|guessing|guesswork',
  unable:
    "don't know how|do not know how|doesn't know how|didn't know how|no idea how|never learn*|never been shown|never been taught|never shown|never taught|can't do|unable to|never done|self-taught|videos|video|youtube|trial and error|copied|copying|by watching|picked up|nobody ever|no one ever",
  able: 'know how to|knows how to|knew how to|fluent*|competent|fully trained|already|in my sleep|in her sleep|in his sleep|full marks|on paper|technically|all the information|good at|know the|knows the|perfectly|up to date|nothing wrong with|is fine|are fine|went well|can recite|have read|has read',
  identity:
    'who i am|who he is|who she is|who they are|who you are|what i am|what he is|what she is|who am i|myself|herself|himself|themselves|yourself|identity|become|becoming|kind of person|sort of person|belong*|impost?r*|fraud|pretend*|stranger|self',
  decision:
    'whether|decide*|deciding|decision*|choose|choice*|choosing|torn|stay|leave|leaving|quit|resign*|turn down|say yes|say no|crossroads|should i|what if|regret*|unsure|doubt*|either way|what to do|which way',
  wanting: 'want|wants|wanted|wanting|wish|wishes|hope|hoping|dream*|long for|would like',
  emotion:
    'afraid|fear*|asham*|shame|lonely|alone|guilt*|cry|cried|crying|dread*|anxious|nerv*|panic*|grief|angry|anger|tired|exhaust*|relie*|proud|jealous|envy|hurt|embarrass*|confidence|scared|frighten*|terrif*|sad|tears|heart|sleep',
  experienced:
    "someone who|somebody who|someone who's|somebody who's|anyone who|people who have|who had been|who has been|who's been|who has done|who had done|who's done|been through|gone through|gone before|ahead of|further along|older|elder*|retired|predecessor|veteran*|experienced|same position|same boat|same road|been there|did it before|years before|came before|outside the|from outside",
  talk: 'talk*|conversation*|coffee|tea|lunch|walk|walks|walked|pint|phone|listen*|ask|asks|asked|asking|question*|confide*|out loud|aloud|chat*|sit with|sat with|company|sounding board',
  regular:
    'once a month|every month|monthly|every few weeks|every other|from time to time|now and then|keep in touch|quarterly|all year|over the year|through the year|once a fortnight|every six weeks|a year or two|for a year|a whole year',
  trust:
    'trust*|honest*|honestly|judg*|no stake|nothing to gain|private|privately|in confidence|off the record|on my side|safe|boss of|not my boss|report to|appraisal',
  authority:
    'promot*|boss|manager*|in charge|head of|lead|leading|leader*|took over|take over|taking over|former colleague*|team|deputy|chair|director|owner|captain|principal|handing over|hand over|succession|inherit*|staff',
  transition:
    'return*|came back|come back|new country|moved|redundan*|retire*|retirement|career*|chapter|start again|starting again|start over|divorce*|transition*|new job|new role|first year|grown up|left home',
  stuck:
    "stuck|lost|drift*|adrift|can't tell|cannot tell|don't know what|do not know what|don't know whether|not sure|put off|putting off|frozen|circles|nothing changes|can't decide|cannot decide|keep asking|nobody to ask|no one to ask|who to ask",
  'other-remedy':
    'lawyer*|solicitor*|legal advice|ombudsman|tribunal|union|doctor*|gp|nurse|hospital|clinic|physio*|refund*|grant*|loan|benefit*|money|insurance|helpline|hotline|police|council|replacement|spare*|landlord*|court|therap*|counsell*',
  fixed:
    'fixed|fix|solved|resolved|repaired|replaced|worked|works now|completed|finished|no action|nothing else|no further|all clear|as planned|sorted|cured|restored|in place',
  content:
    'thank*|thanks|happy|happily|content|enjoy*|laugh*|celebrat*|congratulat*|delight*|pleasure|fun|funny|lovely|wonderful|favourite|favorite|joke*|cake',
  info: 'announc*|release*|opening hours|tickets|eligible|notice|published|figures|per cent|percent|results|survey*|study|studies|researchers|respondents|findings|sample|statistics|average|website|page',
  past: 'century|centuries|founded|museum*|history|historian*|archive*|ancient|war|built|old days|tradition*',
  recommend:
    "recommend*|suggest*|should|needs|need|needed|would help|gap|propose*|request*|looking for|look for|seek|book|enrol*|sign up|what is missing|what's missing|answer is|places",
  obligation:
    'must|have to|has to|had to|required|requires|mandatory|compulsory|rule|rules|regulation*|law|standard*|comply|complian*|policy',
  help: 'help|helps|helped|helping|support*|advice|advise*|guide*|guidance|mentor*|coach|coaching|role model*',
  you: "you|your|you're|you've|yours|you'll|you'd",
  i: "i|i'm|i've|i'd|i'll|me|my|mine",
  we: "we|us|our|we're|we've|we'll|ours",
  they: "he|she|they|him|her|them|his|their|he's|she's|they're",
  often: 'always|every time|again|still|each time|keeps|keep|usually|often',
  amount:
    '@num times|@num of|@num out of|half of|most of|percent|per cent|number of|how many|times',
};
