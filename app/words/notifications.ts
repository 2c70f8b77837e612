import { notifications as en } from './en/notifications';
import { inEach } from './languages';

export const notificationWords = inEach({ en });
