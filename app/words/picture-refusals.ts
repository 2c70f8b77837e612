import { pictureRefusals as cy } from './cy/picture-refusals';
import { pictureRefusals as en } from './en/picture-refusals';
import { inEach } from './languages';

export const pictureRefusals = inEach({ en, cy });
