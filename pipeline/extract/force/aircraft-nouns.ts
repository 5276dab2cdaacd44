import { wordSet } from '../word-list.js';

/** What flies and fights: armies have it, rebels have none. Source: Joint Publication 3-30 (joint air operations). */
export const aircraftNouns: ReadonlySet<string> = wordSet(
  'jet jets warplane warplanes planes aircraft bomber bombers gunship gunships helicopter helicopters fighter-bombers',
);
