import type { AgreementRefusal, AgreementStatus } from '../../domain/agreement';

interface Refused {
  field: string;
  message: string;
  code: 400 | 403 | 409;
}

const refusals: Record<AgreementRefusal | 'no-plan', Refused> = {
  'not-yours-to-give': { field: '', message: 'This answer is not yours to give. Nothing was changed.', code: 403 },
  'reason-missing': { field: 'note', message: 'Write the reason, and how they took part.', code: 400 },
  'nothing-written': { field: '', message: 'Nothing is written yet. Write an answer first.', code: 400 },
  'nothing-marked': {
    field: 'note',
    message: 'Tick "Not right yet" at the parts that are not right. Then answer again.',
    code: 400,
  },
  'nothing-agreed': {
    field: '',
    message: 'Every part is marked "Not right yet". Choose "I don\'t agree", or take a mark away.',
    code: 400,
  },
  'changed-since-read': {
    field: '',
    message: 'The plan changed while you were reading. Here it is as it stands now. Please read it again.',
    code: 409,
  },
  'no-plan': { field: '', message: 'There is no plan yet. Write an answer first.', code: 400 },
};

export function refusalInWords(reason: AgreementRefusal | 'no-plan'): Refused {
  return refusals[reason];
}

const answers: Record<AgreementStatus, string> = {
  i_agree: 'Last time, the answer was: I agree.',
  i_agree_with_some: 'Last time, the answer was: I agree with some of it.',
  i_do_not_agree: "Last time, the answer was: I don't agree.",
  i_have_not_been_asked_yet: 'This was not asked yet.',
  i_could_not_take_part_this_time: 'Last time, taking part was not possible.',
  agreed_best_interests: 'Last time, somebody decided this for you.',
};

/** What was answered before, as the first thing under the heading. */
export function answerInWords(last: AgreementStatus | null, person: { own: boolean; preferredName: string }): string {
  const read = person.own
    ? 'Read it slowly. Change what is not right.'
    : `Read it with ${person.preferredName}, at their pace.`;
  return last ? `${read} ${answers[last]}` : read;
}
