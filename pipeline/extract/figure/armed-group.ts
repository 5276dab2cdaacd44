import { namedActors } from '../force/actor-table.js';
import { peoples } from './head-words.js';

const phrases = new Set(namedActors.filter(({ kind }) => kind === 'armed_group').flatMap((actor) => actor.phrases));

/** Whether a name is that of an armed group, or of its people: "Taliban", "Viet Cong". */
export const isArmedGroup = (text: string): boolean => phrases.has(text) && !peoples.has(text);
