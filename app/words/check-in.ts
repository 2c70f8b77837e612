import { checkIn } from './en/check-in';
import { inEach } from './languages';

export const checkInWords = inEach({ en: checkIn });
