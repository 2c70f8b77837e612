import type { PostedEvent } from './event-schema.server';

/** Where the page of an incident goes back to after an event: where it was tapped. */
export function placeOf(event: PostedEvent): string {
  switch (event.type) {
    case 'strategy_tried':
      return `#item-${event.itemId}`;
    case 'restriction_started':
    case 'position_changed':
      return `#use-${event.eventId}`;
    case 'restriction_stopped':
    case 'kind_given':
    case 'reason_given':
    case 'use_described':
    case 'after_care_over':
    case 'checked':
      return `#use-${event.useId}`;
    case 'note':
    case 'corrected':
      return '#so-far';
    case 'signed':
      return '/record#sign';
    case 'told':
      return '/record#told';
    default:
      return '';
  }
}
