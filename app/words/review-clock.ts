import { reviewClock as en } from './en/review-clock';
import { inEach } from './languages';

export const reviewClockWords = inEach({ en });
