import type { EventRefusal } from './record-event.server';

export const statusOf: Record<EventRefusal, number> = {
  unseen: 404,
  not_permitted: 403,
  conflict: 409,
  unknown_part: 404,
  somebody_else: 409,
  say_why: 400,
};
