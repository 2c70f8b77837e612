import { symbolPacks as en } from './en/symbol-packs';
import { inEach } from './languages';

export const symbolPacksWords = inEach({ en });
