/**
 * What was read of an object, kept on the object itself where no copy and no comparison sees it, so that it goes with the object. In a WeakMap it
 * would stay: an old one keeps what it was given, and all that this refers to, until V8 collects everything, so the analyses of a hundred articles
 * were in memory at once.
 */
export class KeptOn<Key extends object, Value> {
  readonly #place = Symbol();

  get(key: Key): Value | undefined {
    return (key as { readonly [place: symbol]: Value })[this.#place];
  }

  set(key: Key, value: Value): void {
    Object.defineProperty(key, this.#place, { value });
  }
}
