import { restored } from './en/restored';
import { inEach } from './languages';

export const restoredWords = inEach({ en: restored });
