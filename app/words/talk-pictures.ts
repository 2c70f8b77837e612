import { talkPictures as cy } from './cy/talk-pictures';
import { talkPictures as en } from './en/talk-pictures';
import { inEach } from './languages';

export const talkPicturesWords = inEach({ en, cy });
