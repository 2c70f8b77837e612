import { pictureShown as cy } from './cy/picture-shown';
import { pictureShown as en } from './en/picture-shown';
import { inEach } from './languages';

export const pictureShownWords = inEach({ en, cy });
