import { agreeRefusals as cy } from './cy/agree-refusals';
import { agreeRefusals as en } from './en/agree-refusals';
import { inEach } from './languages';

export const agreeRefusals = inEach({ en, cy });
