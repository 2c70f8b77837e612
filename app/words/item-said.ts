import { itemSaid as en } from './en/item-said';
import { inEach } from './languages';

export const itemSaidWords = inEach({ en });
