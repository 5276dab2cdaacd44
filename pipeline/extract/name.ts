import type { OfficeHolder } from '../office-holders.js';
import type { ActorMention } from './mention.js';
import type { GazetteerPlace } from './place/place-table.js';

/** Somebody whom a phrase can name. */
export interface ActorSense {
  /** Code of codebook section 6. */
  readonly code: string;
  readonly form: ActorMention['form'];
  /** Countries of which one must be spoken of too; empty where the phrase needs no such help. */
  readonly near: readonly string[];
  /** The person, where the phrase is the name of one. */
  readonly holder: OfficeHolder | null;
}

/** Somewhere that a phrase can name: a place of the gazetteer, or a whole country, whose `place` is null. */
export interface PlaceSense {
  readonly place: GazetteerPlace | null;
  readonly country: string | null;
  readonly kind: GazetteerPlace['kind'];
  /** Read only where the words around say that a place is meant. */
  readonly doubtful: boolean;
}

/**
 * A word that leads up to a person's name: "President", "Defence Minister", "spokesman", "Gen.", "former".
 * `office` is an office of state, whose holder acts for one even where the text does not say which.
 */
export type TitleWord = 'office' | 'role' | 'rank' | 'modifier';

/** All that a phrase can stand for. Nothing at all: a name that must not be taken for the one inside it ("Washington Post"). */
export interface Name {
  readonly actors: readonly ActorSense[];
  readonly places: readonly PlaceSense[];
  readonly title: TitleWord | null;
}
