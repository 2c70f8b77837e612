import type { SectionCode } from '../../domain/plan';

export interface Question {
  /** In the list of the plan and as a heading in what others read. */
  title: string;
  /** In the first person, as the person is asked. */
  question: string;
  /** A nudge to think with, under the question. */
  nudge: string;
}

/** The thirteen questions, from `plan_sections`, each on a page of its own (journey 1). */
export const questions: Record<SectionCode, Question> = {
  good_day: {
    title: 'A good day for me',
    question: 'What makes a good day for me?',
    nudge: 'Think of a day that went well. What was in it?',
  },
  important_people: {
    title: 'People who matter, and who to call',
    question: 'Who matters to me, and who should you call?',
    nudge: 'Who do I want with me? Who should you not call?',
  },
  communication: {
    title: 'How I communicate',
    question: 'How do I communicate?',
    nudge: 'When it is calm. And when my words go.',
  },
  adjustments: {
    title: 'My reasonable adjustments',
    question: 'What changes do I need from you?',
    nudge: 'Light and noise. Time. Information. What must be there for me?',
  },
  triggers: {
    title: 'What can upset me',
    question: 'What can upset me?',
    nudge: 'Think of a time it went wrong. What happened just before?',
  },
  signs: {
    title: 'How you can tell',
    question: 'How can you tell?',
    nudge: 'What do others see or hear first? And later?',
  },
  helps: {
    title: 'What helps',
    question: 'What helps?',
    nudge: 'What should you do? Who should do it, and where?',
  },
  avoid: {
    title: "What makes it worse: please don't",
    question: 'What should you never do to me?',
    nudge: 'What made it worse before? Say it as plainly as you like.',
  },
  really_hard: {
    title: 'If things get really hard',
    question: 'If things get really hard, what then?',
    nudge: 'First, the one line that everybody should see.',
  },
  health_risks: {
    title: 'Health things that make restraint dangerous',
    question: 'How could I be hurt if I am held?',
    nudge: 'Joints or breathing? Heart or fits? Medicine? What happened before?',
  },
  medicines: {
    title: 'Medicines I want and do not want',
    question: 'Which medicines do I want, and which not?',
    nudge: 'What helped before? What do I refuse, and why?',
  },
  afterwards: {
    title: 'Afterwards',
    question: 'What do I need afterwards?',
    nudge: 'Rest, food or company? Who should talk with me, and when?',
  },
  culture_identity: {
    title: 'My culture, faith and identity',
    question: 'What should you know about my culture, faith and identity?',
    nudge: 'Food and prayer. Language and names. Hair and clothes. What matters to me?',
  },
};
