import { toDo } from './en/to-do';
import { inEach } from './languages';

export const toDoWords = inEach({ en: toDo });
