import { pictureRefusals as en } from './en/picture-refusals';
import { inEach } from './languages';

export const pictureRefusals = inEach({ en });
