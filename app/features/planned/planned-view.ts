import type { PlannedAnswer, PlannedNotice, PlannedState, WrittenDown } from '../../domain/planned-restriction';
import type { RestrictionType } from '../../domain/restriction';

/** One answer as it is read; `basis` in words where somebody decided for the person. */
export interface AnswerView {
  id: string;
  answer: PlannedAnswer;
  words: string;
  helpedBy: string | null;
  by: string;
  basis: string | null;
  basisReason: string | null;
  /** Of an answer that `by` wrote down for the person. */
  written: WrittenDown | null;
  when: string;
}

/** A planned restriction in a line, as every page says it. */
export interface PlannedLine {
  id: string;
  type: RestrictionType;
  state: PlannedState;
  wasAgreed: boolean;
  /** When it may be used, and by whom, as the notice says it. */
  when: string;
  who: string;
  objectBy: string;
  until: string;
  /** The person's own last "no" or "let's talk": it stands beside it for good. */
  objection: Objection | null;
}

export interface Objection {
  answer: PlannedAnswer;
  words: string;
  when: string;
  /** Who of the staff wrote it down for the person; nothing where the person said it here. */
  writtenBy: string | null;
}

/** The whole notice; days in words. */
export interface PlannedView extends PlannedLine {
  notice: Omit<PlannedNotice, 'objectBy' | 'until' | 'reviewOn'>;
  reviewOn: string;
  by: string;
  on: string;
  answers: AnswerView[];
  withdrawn: { words: string; by: string; when: string } | null;
  /** The red lines that it crosses, in the person's words. */
  redLines: string[];
  followedById: string | null;
}
