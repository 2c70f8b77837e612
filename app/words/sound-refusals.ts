import { soundRefusals as cy } from './cy/sound-refusals';
import { soundRefusals as en } from './en/sound-refusals';
import { inEach } from './languages';

export const soundRefusals = inEach({ en, cy });
