import type { pictureShown as en } from '../en/picture-shown';

export const pictureShown: typeof en = {
  picture: 'Llun',
  picture_for: (answer) => `Llun ar gyfer: ${answer}`,
  answer_with_a_picture: 'Ychwanegu ateb gyda llun',
  see_it_bigger: (picture) => `Ei weld yn fwy: ${picture}`,
  symbols_by: 'Symbolau:',
  licence: {
    alongside: { name: 'Alongside', licence: 'CC0 1.0' },
    openmoji: { name: 'OpenMoji', licence: 'CC BY-SA 4.0' },
    health_icons: { name: 'Health Icons', licence: 'MIT' },
  },
};
