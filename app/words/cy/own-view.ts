import type { ownView as en } from '../en/own-view';

export const ownView: typeof en = {
  put_your_own_view: 'Neu rhowch eich barn eich hun wrth ei ymyl',
  your_own_view: 'Eich barn eich hun',
  it_stands_beside: (preferredName) =>
    `Gallwch roi eich barn wrth ymyl geiriau ${preferredName}. Nid yw’n newid nac yn atal dim.`,
  stands_under: (label) => `Mae’n sefyll o dan “${label}”, gyda’r dyddiad.`,
  what_you_think: 'Beth rydych chi’n ei feddwl',
  put_it_beside: 'Ei roi wrth ymyl',
  it_no_longer_stands: 'Nid dyna fy marn mwyach',
  no_job: 'Nid ydym yn gwybod beth yw eich swydd. Gofynnwch i bwy bynnag a wnaeth eich cyfrif ei hysgrifennu gyntaf.',
  by_and_when: (label, when) => `${label}, ${when}`,
};
