import type { RuleState, RuleTest, TestAnswer } from '../../domain/site-rule';

/** A question as it may be read; dates in words. */
export interface QuestionView {
  id: string;
  /** Null where a lead hid it. */
  words: string | null;
  /** The name that was given. */
  name: string | null;
  when: string;
  about: string | null;
  answers: { id: string; words: string; by: string; when: string }[];
  hidden: { because: string; by: string; when: string } | null;
  waits: boolean;
}

/** A rule as everybody who has to do with the site reads it; dates in words. */
export interface RuleView {
  id: string;
  rule: string;
  why: string;
  owner: string;
  ifItDoesNotFit: string;
  state: RuleState;
  from: string;
  until: string;
  tests: { test: RuleTest; met: TestAnswer; why: string }[];
  writtenBy: string;
  writtenOn: string;
  /** What it was before, newest first; `because` is why it was changed after that. */
  before: { version: number; rule: string; until: string; because: string; on: string }[];
  questions: QuestionView[];
}

export interface RulesView {
  siteName: string;
  rules: RuleView[];
  /** About what is not written here. */
  otherQuestions: QuestionView[];
}
