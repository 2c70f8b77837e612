import type { SymbolSet } from '../../domain/picture';

const licence: Record<SymbolSet, { name: string; licence: string }> = {
  alongside: { name: 'Alongside', licence: 'CC0 1.0' },
  openmoji: { name: 'OpenMoji', licence: 'CC BY-SA 4.0' },
  health_icons: { name: 'Health Icons', licence: 'MIT' },
};

/** A picture where it stands, and the way to one. */
export const pictureShown = {
  picture: 'Picture',
  picture_for: (answer: string) => `Picture for: ${answer}`,
  answer_with_a_picture: 'Add an answer with a picture',
  see_it_bigger: (picture: string) => `See it bigger: ${picture}`,
  symbols_by: 'Symbols:',
  licence,
};
