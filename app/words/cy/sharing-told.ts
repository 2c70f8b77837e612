import type { sharingTold as en } from '../en/sharing-told';

export const sharingTold: typeof en = {
  my_card: 'Fy ngherdyn nawr',
  the_card: 'Y cerdyn nawr',
};
