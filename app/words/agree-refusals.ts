import { agreeRefusals as en } from './en/agree-refusals';
import { inEach } from './languages';

export const agreeRefusals = inEach({ en });
