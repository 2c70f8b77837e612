import type { easy as en } from '../en/easy';

export const easy: typeof en = {
  easy_read: 'Hawdd ei Ddarllen',
  usual_card: 'Y cerdyn fel arfer',
  usual_plan: 'Y cynllun fel arfer',
  you_can_print: 'Gallwch argraffu’r dudalen hon.',

  being_written: 'Mae hwn yn cael ei ysgrifennu.',
  not_agreed_yet: 'Nid yw wedi’i gytuno eto.',
  agreed_by: (who) => `${who}.`,
  on_day: (when) => `Roedd hynny ar ${when}.`,
  that_is: (age) => `Mae hynny ${age}.`,
  we_look_again: (day) => `Byddwn yn edrych arno eto ar ${day}.`,

  when: (stage) => `Pryd: ${stage}`,
  who: (who) => `Pwy: ${who}`,
  where: (place) => `Ble: ${place}`,
  says_no_to: (restriction) => `Mae’n dweud na i hyn: ${restriction}.`,
  phone: (number) => `Ffôn: ${number}`,
  tell_them: 'Rhowch wybod iddyn nhw ar ôl cyfyngiad.',
  please_do_not_call: (name) => `Peidiwch â ffonio ${name}.`,
  they_say: (who, day) => `Dywedodd ${who} hyn ar ${day}:`,
  if_i: (sign) => `Os byddaf ${sign}.`,
  let_go: 'Gollyngwch.',
  call_999: 'Ffoniwch 999.',
  nothing_is_written: 'Does dim wedi’i ysgrifennu eto.',
};
