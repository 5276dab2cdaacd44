import type { WordKind } from './vocabulary.js';

/** Sets of classes as bits, 31 a number. */
export type ClassBits = readonly number[];

const bitsPerNumber = 31;

/** Numbers the unions of classes that rules require, so that what a run of words has and what a rule needs are compared by a few bits. */
export class Requirements {
  readonly #unions: (readonly string[])[] = [];
  readonly #indexes = new Map<string, number>();

  /** The bits of the unions that are all required. To be called for all rules before `bitsOf`. */
  needed(unions: readonly (readonly string[])[]): ClassBits {
    return toBits(unions.map((union) => this.#indexOf(union)));
  }

  /** The bits of all unions that a word satisfies. */
  bitsOf({ classes }: WordKind): ClassBits {
    return toBits(this.#unions.flatMap((union, index) => (union.some((name) => classes.has(name)) ? [index] : [])));
  }

  #indexOf(union: readonly string[]): number {
    const key = union.join('/');
    const known = this.#indexes.get(key) ?? this.#unions.length;
    if (known === this.#unions.length) {
      this.#unions.push(union);
      this.#indexes.set(key, known);
    }
    return known;
  }
}

function toBits(indexes: readonly number[]): number[] {
  const bits: number[] = [];
  for (const index of indexes) {
    const place = Math.floor(index / bitsPerNumber);
    while (bits.length <= place) bits.push(0);
    bits[place] = (bits[place] as number) | (1 << (index % bitsPerNumber));
  }
  return bits;
}

/** Whether all needed bits are there. */
export function hasAll(there: ClassBits, needed: ClassBits): boolean {
  for (let place = 0; place < needed.length; place++) {
    const bits = needed[place] as number;
    if (((there[place] ?? 0) & bits) !== bits) return false;
  }
  return true;
}
