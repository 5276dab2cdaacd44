// The parts of wink-nlp that its readDoc is made of, as far as we use them. They are not in its own types; its version is pinned, and a test
// holds what we make of them beside what readDoc says.

declare module 'wink-nlp/src/cache.js' {
  /** The words of the model and those met since, by number. */
  interface Cache {
    value(word: number): string;
    normal(word: number): number;
    nox(expansion: number): number;
    mappedSpelling(word: number): number;
    posOf(word: number): number;
    property(word: number, name: string): number;
    isMemberPOS(word: number, pos: number): boolean;
  }
  function makeCache(core: unknown, features: unknown): Cache;
  export = makeCache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  function compilePatterns(patterns: unknown): unknown;
  export = compilePatterns;
}

declare module 'wink-nlp/src/tokenizer.js' {
  function makeTokenizer(
    patterns: unknown,
    categories: unknown,
    preserve: unknown,
  ): (to: unknown, text: string) => void;
  export = makeTokenizer;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  /** What a tokenizer writes to: four numbers a token (word, expansion, lemma and part of speech, negation). */
  function wrap(data: { cache: unknown; tokens: number[]; nonBreakingSpaces: object }): unknown;
  export = wrap;
}

declare module 'wink-nlp/src/its.js' {
  const its: { lemma(index: number, data: { cache: unknown; tokens: readonly number[] }, addons: unknown): string };
  export = its;
}
