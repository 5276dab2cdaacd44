import { flatCopy } from '../flat-copy.js';

/**
 * The id of an event is that of the mention that founded it, its first by publication. So later articles never change it, an older one
 * changes it only when it tells of this very event, and an id that is gone leads, through its mention, to the event that took it in.
 */
export const eventIdOf = (mentionId: string): string => flatCopy(`evt_${mentionId.slice('men_'.length)}`);
