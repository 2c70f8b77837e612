import type { FormRefusal } from './form';

/** A form that was not posted yet. */
export const noRefusal: FormRefusal = { errors: {}, typed: {}, ticked: {} };
