import type { FormRefusal } from './form';

/** A form that nothing was wrong with, or that was not sent yet. Here, so that no schema library reaches the browser with it. */
export const notRefused: FormRefusal = { errors: {}, typed: {}, ticked: {} };
