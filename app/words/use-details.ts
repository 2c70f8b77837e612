import { useDetails as en } from './en/use-details';
import { inEach } from './languages';

export const useDetailsWords = inEach({ en });
