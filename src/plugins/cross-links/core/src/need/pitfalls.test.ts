import { assessNeed } from './assess';
import { sourceOfCase } from './case-source';
import type { Verdict } from './verdict';

/** The pitfalls of domain-model §12, in texts of our own that no model was trained on. */

const verdictOn = (title: string, body: string): Verdict =>
  assessNeed(sourceOfCase({ id: 'a', title, body })).verdict;

describe('pitfall 1: about mentoring is not in need of a mentor', () => {
  it.each([
    [
      'Call for nominations: mentor of the year',
      'Nominations for the faculty award are open until the end of May. The prize honours a member of staff whose mentoring has been outstanding. Send two letters and a short statement to the office. The jury meets in June, the winner is announced in July and the ceremony takes place in the old library, with music. Last year there were forty nominees. Recipients of earlier years are listed below.',
    ],
    [
      'How we run our mentoring scheme',
      'Our mentoring program is in its fourth year, and this page is for HR teams who would like to launch a mentoring program of their own. The matching algorithm takes location and function into account. A program manager sends three reminders a year. We publish the participation figures each spring; 81 per cent of pairs met at least four times. The template for the agreement can be downloaded here.',
    ],
    [
      'The first meeting with your mentee',
      'Your mentee will be more nervous than you are. Find a quiet table, put the telephone away and let them talk first. As a mentor you need not have an answer to everything. Agree how often you will meet and what stays between you. That is all the first hour has to do. Afterwards write two lines in your calendar, and enjoy your walk home.',
    ],
    [
      'Billing: how do I cancel my plan?',
      'Open your dashboard and choose settings, then billing. Press cancel and confirm. Your subscription runs until the end of the month that has been paid for; you will not be charged again. A refund for the current month can be had within fourteen days. Sessions that have been booked with your mentor stay in the calendar. If the button is grey, your plan is managed by your company.',
    ],
  ])('%s', (title, body) => {
    expect(verdictOn(title, body)).toBe('neither');
  });
});

describe('pitfall 2: training and trainers in another sense', () => {
  it.each([
    [
      'Eleven weeks with a puppy',
      'She came in a cardboard crate and slept in my shoe. We had treats in every pocket, a leash by every door and a book about obedience, of which she ate the cover. By March she could sit. By April she could sit when she was asked. The other dogs in the park regard her as a comedian. Last night she brought me the leash herself, and we went out and looked at the moon.',
    ],
    [
      'Why our language model forgot French',
      'The training run had been going for six days when the loss on French jumped. We looked at the training data first, and then at the learning rate. It was the tokens: a change in the tokenizer had split every accent in two. The checkpoint from Tuesday was sound, so we went back to it. The GPUs were busy again by noon. Fine-tuning starts tomorrow, and the graph is pretty.',
    ],
    [
      'By night train to Narvik',
      'The sleeper leaves Stockholm at six in the evening. I shared my carriage with a family and their cello. Outside it never quite got dark. Somewhere after Boden the railway turns west and the trains grow shorter; reindeer stand on the platform as if they were waiting for a connection. In the morning there was coffee, and a lake, and nothing to do but to look at it until noon.',
    ],
    [
      'Four trainers on a wet road: a test of running shoes',
      'We ran forty kilometres in each pair. The cheapest shoe has the firmest midsole and the best grip; the dearest has a carbon plate and a squeak. Cushioning is softer in the blue model, which weighs eleven grams more. The outsole of the red one came loose in week two. If you run mostly on grass, buy the green sneakers and spend the rest of the money on socks.',
    ],
    [
      'What a personal trainer costs in five cities',
      'An hour at the gym with a personal trainer costs between thirty and ninety pounds. London is dearest and Cardiff is cheapest. Half of the studios offer a free first workout. Fitness chains pay their staff less and charge the same. Prices rose by six per cent last year. The table gives the middle price for each city, and the number of studios in our sample.',
    ],
  ])('%s', (title, body) => {
    expect(verdictOn(title, body)).toBe('neither');
  });
});

describe('pitfall 3: names both kinds of help but needs one', () => {
  it('needs a trainer where mentors are there and the skill is missing', () => {
    expect(
      verdictOn(
        'Plenty of advice, no one to show us the instrument',
        'I have two mentors, and I could not wish for kinder ones. They have time for me, they know my worries, and we talk every month. But the mass spectrometer arrives in September and none of us has ever been shown how to run it. Nobody in the building can calibrate it. We have been copying settings from a video. What is missing is a course with exercises: three days, hands-on, taught by somebody who knows the machine, with a test at the end, before the first samples are due on 1 October.',
      ),
    ).toBe('trainer');
  });

  it('needs a mentor where courses were taken and did not touch the question', () => {
    expect(
      verdictOn(
        'Another certificate',
        'I have taken the course on leadership and the course on careers, and I passed both. I know the techniques. What I do not know is whether I want to be the person who uses them. For months I have been putting off the answer. I cannot talk about it at work, since everybody there wants something from me, and at home they only want me to be happy. I think what I would like is someone older, who once stood where I stand and did not know either, and with whom I could talk now and then, over a year or two, until I can hear what I want.',
      ),
    ).toBe('mentor');
  });
});

describe('pitfall 4: words inside other words', () => {
  it('sees no course, no lesson and no thread to lose in what only sounds like them', () => {
    expect(
      verdictOn(
        'Lessons learned on the way to the glacier',
        'Of course it rained. On the third day the ship was altering course for the bay when the fog came in, and over the course of an hour we lost the thread of the coast and found it again. The lessons learned are few: dry socks, of course, and more biscuits. The crew trained the searchlight on the ice, and a train of small waves ran before us. In due course the anchor held. In the evening somebody read to us from a book about trainspotting, and we slept.',
      ),
    ).toBe('neither');
  });

  it('keeps its verdict where such words are added', () => {
    const mentor =
      'I keep asking myself whether to stay in research or to leave it, and there is nobody I can ask. At work everyone wants something from me. I would like someone older, who has stood where I stand, to talk to now and then over a year or two, in confidence, until I can hear what I want myself. I feel alone with it.';
    const added =
      ' Of course there are lessons learned, and in due course there will be more. There is a hidden curriculum in every department, of course, and over the course of the years one reads it.';
    expect(verdictOn('Should I stay or leave?', mentor)).toBe('mentor');
    expect(verdictOn('Should I stay or leave?', mentor + added)).toBe('mentor');
  });
});

describe('pitfall 5: job titles of the laboratory', () => {
  it('does not read a supervisor and an adviser in the acknowledgements as a need', () => {
    expect(
      verdictOn(
        'A map of the peat below the bog',
        'The survey was finished in August and the map is now on our website. It shows the depth of the peat at 4,100 points. My supervisor, Dr Hale, drew the coastline; my adviser, Professor Lund, found the funding; the mentor of our seminar lent us her boat. The deepest point, at eleven metres, lies under the car park. The data are open, and a printed copy hangs in the village hall, where people look for their houses and laugh.',
      ),
    ).toBe('neither');
  });
});

describe('pitfall 6: fear around a skill', () => {
  it('sees that practice is the cure', () => {
    expect(
      verdictOn(
        'Eight minutes at the lectern',
        'I dread it for weeks. My hands shake, I read from the page, I hear my own voice go flat. I had thought that I was just not made for it. Then a colleague recorded me and we watched it together. Nobody had ever taught me how to breathe, where to pause, how to open without notes. These are techniques. There is a two-day workshop in March: you rehearse aloud, you are filmed, you get feedback and do it again until it works, and at the end three people score you. My talk is on 14 April.',
      ),
    ).toBe('trainer');
  });
});

describe('pitfall 7: a story without a need', () => {
  it('leaves an expedition diary alone', () => {
    expect(
      verdictOn(
        'Six weeks on the ice shelf',
        'The vessel left us on the second of December with nine tonnes of food and a piano that nobody had ordered. The field season was short. We drilled four holes, lost one drill and found it again. Penguins came to look at the antenna. On Christmas Day there was a blizzard and we played cards with the expedition doctor, who cheats. When the ship came back we stood on the edge and waved, a little sorry, and then we went aboard and had a bath.',
      ),
    ).toBe('neither');
  });
});

describe('pitfall 8: titles carry part of the signal', () => {
  it('lets a title move the verdict towards it', () => {
    const body =
      'The last four weeks went by quickly. There were meetings in the morning and visitors in the afternoon, and the heating failed on the day of the inspection. I wrote everything down, as one should. Some of it was funny, some of it was not. The others have been patient with me. Tomorrow is Monday, and the list is long.';
    const oddsOf = (title: string): number =>
      assessNeed(sourceOfCase({ id: 'a', title, body })).sum?.logOdds.mentor ?? 0;
    expect(oddsOf('Should I stay or leave? I have nobody to ask')).toBeGreaterThan(
      oddsOf('The minutes of the month of May'),
    );
  });
});

describe('pitfall 9: spellings', () => {
  it('gives British and American spellings and curly quotes the same verdict', () => {
    const british =
      'I don’t know who I am in this organisation any more. I’ve specialised for years and I recognise nobody. I’d like someone who has been through it to talk to, once a month, for a year, about whether to stay or leave. My programme is finished and my colour has gone. I keep asking myself whether I want any of it, and there is no one I can ask.';
    const american = british
      .replaceAll('’', "'")
      .replace('organisation', 'organization')
      .replace('specialised', 'specialized')
      .replace('recognise', 'recognize')
      .replace('programme', 'program')
      .replace('colour', 'color');
    expect(verdictOn('Doubt', british)).toBe('mentor');
    expect(verdictOn('Doubt', american)).toBe('mentor');
  });
});
