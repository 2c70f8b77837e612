import { draftingRefusals as cy } from './cy/drafting-refusals';
import { draftingRefusals as en } from './en/drafting-refusals';
import { inEach } from './languages';

export const draftingRefusals = inEach({ en, cy });
