import { sharingRefusals as cy } from './cy/sharing-refusals';
import { sharingRefusals as en } from './en/sharing-refusals';
import { inEach } from './languages';

export const sharingRefusals = inEach({ en, cy });
