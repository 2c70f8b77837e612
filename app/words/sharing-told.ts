import { sharingTold as cy } from './cy/sharing-told';
import { sharingTold as en } from './en/sharing-told';
import { inEach } from './languages';

export const sharingTold = inEach({ en, cy });
