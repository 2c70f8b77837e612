/** The plan and the card in Easy Read. `own` is said to the person. */
export const easy = {
  easy_read: 'Easy Read',
  usual_card: 'The card as usual',
  usual_plan: 'The plan as usual',
  you_can_print: 'You can print this page.',

  being_written: 'This is being written.',
  not_agreed_yet: 'It is not agreed yet.',
  agreed_by: (who: string) => `${who}.`,
  on_day: (when: string) => `It was on ${when}.`,
  that_is: (age: string) => `That is ${age}.`,
  we_look_again: (day: string) => `We look at it again on ${day}.`,

  when: (stage: string) => `When: ${stage}`,
  who: (who: string) => `Who: ${who}`,
  where: (place: string) => `Where: ${place}`,
  says_no_to: (restriction: string) => `It says no to this: ${restriction}.`,
  phone: (number: string) => `Phone: ${number}`,
  tell_them: 'Tell them after a restriction.',
  please_do_not_call: (name: string) => `Please do not call ${name}.`,
  they_say: (who: string, day: string) => `${who} said this on ${day}:`,
  if_i: (sign: string) => `If I ${sign}.`,
  let_go: 'Let go.',
  call_999: 'Call 999.',
  nothing_is_written: 'Nothing is written yet.',
};
