import { itemSaid as cy } from './cy/item-said';
import { itemSaid as en } from './en/item-said';
import { inEach } from './languages';

export const itemSaidWords = inEach({ en, cy });
