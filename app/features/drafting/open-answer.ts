import { later } from '../../platform/later';

/** What writing in the shared draft brings with it; the page has it before an answer opens. */
export const liveAnswer = later(async () => (await import('./live-answer')).LiveAnswer);

/** What stands with an answer that may have changed since the page was made. */
export const detailsNow = later(async () => (await import('./details-now')).DetailsNow);
