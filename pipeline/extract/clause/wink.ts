import model from 'wink-eng-lite-web-model';
import makeCache from 'wink-nlp/src/cache.js';
import compilePatterns from 'wink-nlp/src/compile-trex.js';
import wrap from 'wink-nlp/src/dd-wrapper.js';
import its from 'wink-nlp/src/its.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import { findTagPatterns, readTagPatterns, symbolOfHint } from './tag-patterns.js';
import type { PartOfSpeech } from './word.js';

/** What wink knows of one of its tokens by itself, whatever stands around it. */
export interface Lexeme {
  readonly text: string;
  /** Number of the word in wink's cache, and of its form in lower case and usual spelling. */
  readonly word: number;
  readonly normal: number;
  /** Part of a contraction ("do" and "n't"): its expansion, and its tag with its lemma, which stand in the model; 0 for all others. */
  readonly expansion: number;
  readonly details: number;
  /** The tag that it has most often. */
  readonly tag: number;
  /** What the patterns take it for whatever its tag is ("that" for itself); 0 where they look at its tag. */
  readonly symbol: number;
  /** Its lemma with the tag that it had last: few words change theirs, and a list by tags for each was most of what is kept of them. */
  lemma: string;
  taggedLast: number;
}

/**
 * Tags as wink-nlp's `readDoc` does with its pipe `pos`, by wink's own parts and model. Unlike `readDoc` it lets words be cut and looked up once
 * for all sentences, so that what is left for a sentence are the patterns that choose tags by their neighbours.
 */
export interface Wink {
  /** Cuts letters without a space. */
  readonly cut: (letters: string) => Lexeme[];
  /** The tags of the tokens of a sentence, by number. */
  readonly tag: (sentence: readonly Lexeme[]) => number[];
  /** The dictionary form of a token with a tag, in lower case. */
  readonly lemma: (lexeme: Lexeme, tag: number) => string;
  /** The names of the tags. */
  readonly names: readonly PartOfSpeech[];
}

/** The model as wink-nlp reads it; its types say nothing of it. */
interface Model {
  readonly core: () => { trex: unknown; tcat: { hash: unknown }; preserve: unknown; pos: { list: PartOfSpeech[] } };
  readonly pos: () => { machines: string[] };
  readonly featureFn: unknown;
  readonly addons: unknown;
}

type Cache = ReturnType<typeof makeCache>;

// The layout of wink's tokens, from its constants.js and tokens-mappers.js.
const numbersPerToken = 4;
const bitsOfLemma = 20;
const bitsOfTag = 0x3f;
const isExpansion = 65_535;
const noun = 8;

/** Loads the model: about a sixth of a second. */
export function loadWink(): Wink {
  const { core: readCore, pos, featureFn, addons } = model as unknown as Model;
  const core = readCore();
  const cache = makeCache(core, featureFn);
  const tokenize = makeTokenizer(compilePatterns(core.trex), core.tcat.hash, core.preserve);
  const lemmaOf = ({ word, expansion, details }: Lexeme, tag: number) => {
    const tokens = [word, expansion, details === 0 ? tag << bitsOfLemma : details, 0];
    return its.lemma(0, { cache, tokens }, addons).toLowerCase();
  };
  return {
    cut: (letters) => {
      const tokens: number[] = [];
      tokenize(wrap({ cache, tokens, nonBreakingSpaces: {} }), letters);
      return lexemesOf(cache, tokens);
    },
    tag: tagger(cache, pos().machines),
    lemma: (lexeme, tag) => {
      if (lexeme.taggedLast !== tag) {
        lexeme.lemma = corrected(lemmaOf(lexeme, tag), lexeme.text);
        lexeme.taggedLast = tag;
      }
      return lexeme.lemma;
    },
    names: core.pos.list,
  };
}

/** Stems that the model cuts too short: "staged" → "stag". Source: every verb of the frames, read in its past tense and its gerund. */
const cutShort: ReadonlyMap<string, string> = new Map([
  ['stag', 'stage'],
  ['wad', 'wade'],
  ['par', 'pare'],
  ['rag', 'rage'],
  ['wag', 'wage'],
  ['alleg', 'allege'],
]);

const corrected = (lemma: string, text: string): string =>
  cutShort.has(lemma) && text.length > lemma.length + 1 ? (cutShort.get(lemma) ?? lemma) : lemma;

function lexemesOf(cache: Cache, tokens: readonly number[]): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length; at += numbersPerToken) {
    const [word, spaces, details] = tokens.slice(at) as [number, number, number];
    const hint = cache.property(word, 'posHint');
    lexemes.push({
      text: cache.value(word),
      word,
      normal: spaces > isExpansion ? cache.nox(spaces) : cache.normal(word),
      expansion: spaces > isExpansion ? spaces : 0,
      details,
      tag: details === 0 ? cache.posOf(cache.mappedSpelling(word)) || noun : (details >>> bitsOfLemma) & bitsOfTag,
      symbol: hint === 0 ? 0 : symbolOfHint(hint),
      lemma: '',
      taggedLast: -1,
    });
  }
  return lexemes;
}

/** The patterns of the model: each machine takes the tags that the one before it left. The parts of a contraction keep theirs. */
function tagger(cache: Cache, machines: readonly string[]): Wink['tag'] {
  const patterns = machines.map(readTagPatterns);
  return (lexemes) => {
    const tags: number[] = [];
    const symbols: number[] = [];
    for (const { tag } of lexemes) tags.push(tag);
    const give = (at: number, tag: number) => {
      if (tag < 0) tags[at] = -tag;
      else if (cache.isMemberPOS((lexemes[at] as Lexeme).normal, tag)) tags[at] = tag;
    };
    for (const machine of patterns) {
      for (let at = 0; at < tags.length; at++) symbols[at] = (lexemes[at] as Lexeme).symbol || (tags[at] as number);
      findTagPatterns(machine, symbols, give);
    }
    for (let at = 0; at < tags.length; at++) {
      const { details, tag } = lexemes[at] as Lexeme;
      if (details !== 0) tags[at] = tag;
    }
    return tags;
  };
}
