import type { Discourse } from '../discourse/discourse.js';
import { isStateCode } from '../is-state-code.js';

/** "serve there since *a 1994 invasion*": of whoever's forces are in the country, where they are a state's and not its own. */
export const isForeignTo = ({ mainForce, land }: Pick<Discourse, 'mainForce' | 'land'>): boolean =>
  land !== null && mainForce !== land && isStateCode(mainForce);
