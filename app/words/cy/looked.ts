import type { looked as en } from '../en/looked';

export const looked: typeof en = {
  back: 'Yn ôl',
  who_looked_at_my_plan: 'Pwy edrychodd ar fy nghynllun',
  who_looked_at: (name) => `Pwy edrychodd ar gynllun ${name}`,
  nobody_has_looked: 'Does neb wedi edrych eto.',
  nothing_earlier: 'Does dim byd cynharach.',
  today: 'Heddiw',
  week: 'Yr wythnos hon',
  earlier: 'Yn gynharach',
  show_earlier: 'Dangos rhai cynharach',
  your_own_reading: 'Nid yw eich darllen eich hun yn cael ei nodi.',
};
