import { data } from '@remix-run/node';

/** Every address that is nothing of ours. */
export function loader() {
  throw data(null, { status: 404 });
}

export const action = loader;

export default function Nowhere() {
  return null;
}
