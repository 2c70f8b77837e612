import { drafting as cy } from './cy/drafting';
import { drafting as en } from './en/drafting';
import { inEach } from './languages';

export const draftingWords = inEach({ en, cy });
