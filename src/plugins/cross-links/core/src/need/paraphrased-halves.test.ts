import { assessNeed } from './assess';
import { sourceOfCase } from './case-source';

/**
 * The founding article compares mentors and trainers in six sections with a half for each. Its text is not ours to keep,
 * so these are paraphrases; the model was not trained on them.
 */
const SECTIONS: readonly (readonly [heading: string, mentor: string, trainer: string])[] = [
  [
    '1. What they are and what they attend to',
    'Somebody with more experience behind them who, over a good while, offers guidance, counsel and support. They care about a person growing at work and in life: finding their abilities, deciding well, getting through the hard parts of a career. By speaking of what they themselves have lived through they help the mentee to gain perspective and to form a larger vision.',
    'Somebody who supplies particular knowledge or skills so that people perform better in one area. The emphasis is on teaching a defined set of concepts within a shorter period. Through structured courses and programmes participants acquire new abilities, technical ones for example, such as the use of software, a language or a process, and competence in that domain goes up.',
  ],
  [
    '2. How long it takes',
    'As a rule this is a relationship for the long term, of many months and often years. It goes on: advice is given over time, as the mentee moves through her career and her private life. It has no fixed end, and what it looks at is growth and progress across a considerable stretch.',
    'Usually this is a matter of the short term, with a beginning and an end that are fixed in advance. Sessions are structured and bound in time: a workshop of a day, a course of a week, a training of a few months. It is over when the goal has been reached, such as mastering a skill or learning certain content.',
  ],
  [
    '3. How it is done',
    'It is rather informal, and it happens in regular conversations, in moments of advice and in experiences that are shared. By asking questions the mentor leads the mentee to find conclusions of her own. There is personal counsel, reflection and working on problems together, and everything is fitted to the individual: her needs, her way of learning, the stage of her career.',
    'It is formal, as a rule: there is a curriculum, there are structured sessions, and the outcomes can be measured. Lectures, presentations, role play and hands-on exercises are the methods by which the trainer gets knowledge and skills across to participants. With tests and evaluations the trainer follows their progress and makes sure that they learn the material.',
  ],
  [
    '4. How they stand to each other',
    'Between mentor and mentee there are trust, respect and understanding on both sides. The mentor guides; the mentee remains responsible for her own growth. There is hardly any hierarchy in it. One sees in the mentor a trusted adviser, who helps one to develop an approach of one’s own to whatever is hard.',
    'Here there is more of a hierarchy. The trainer is regarded as the expert, who passes knowledge on to a group or to an individual. While the training lasts the trainer has authority and is taken as the source of the knowledge and the expertise that the participants came for.',
  ],
  [
    '5. What they are after',
    'The mentee is to develop as a professional and as a person. Long-term career growth, decisions, leadership, relationships and personal development are the aims. Whether a mentor succeeds is seen in the whole progress of the mentee, in her self-confidence, and in how independently she finds her way through challenges.',
    'Participants are to acquire specific skills or knowledge within a short time. Success is measured by how well they perform in the competencies that were taught. The trainer is there to deliver particular outcomes: a skill acquired, a process understood, a certification passed.',
  ],
  [
    '6. What support there is',
    'For a long time the mentor stands by with professional advice and with personal encouragement. Choices in a career, obstacles to overcome and transitions are talked through. A mentor may say what she thinks about decisions in life, goals and challenges, over the years, and invites a broad view and growth of the whole person.',
    'The trainer’s support is short-term and practical and has to do with one area, mostly within a structured programme. It is a matter of delivering the content, of answering questions and of helping the learner to practise the skill until it is perfect.',
  ],
];

const verdictOn = (body: string): string => assessNeed(sourceOfCase({ id: 'a', body })).verdict;

describe('the founding article, in our words', () => {
  it.each(SECTIONS)('%s: mentor half', (heading, mentor) => {
    expect(verdictOn(`# ${heading}\n# Mentor\n${mentor}`)).toBe('mentor');
  });

  it.each(SECTIONS)('%s: trainer half', (heading, _, trainer) => {
    expect(verdictOn(`# ${heading}\n# Trainer\n${trainer}`)).toBe('trainer');
  });

  it('needs both as a whole', () => {
    const whole = SECTIONS.map(
      ([heading, mentor, trainer]) => `# ${heading}\n# Mentor\n${mentor}\n# Trainer\n${trainer}`,
    );
    expect(verdictOn(whole.join('\n'))).toBe('both');
  });
});
