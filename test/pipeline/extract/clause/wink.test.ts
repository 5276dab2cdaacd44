import { expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { loadWink } from '../../../../pipeline/extract/clause/wink.js';

const nlp = winkNlp(model, ['pos']);
const { its } = nlp;

/** Each token with its tag and lemma, as wink-nlp itself says it. */
function saidByWink(text: string): string[] {
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as Parameters<typeof tokens.out>[0]) as string[];
  return (tokens.out() as string[]).map((word, at) => `${word}/${tags[at]}/${lemmas[at]?.toLowerCase()}`);
}

const wink = loadWink();

function saidByUs(text: string): string[] {
  const lexemes = text.split(' ').flatMap(wink.cut);
  const tags = wink.tag(lexemes);
  return lexemes.map((lexeme, at) => {
    const tag = tags[at] as number;
    return `${lexeme.text}/${wink.names[tag]}/${wink.lemma(lexeme, tag)}`;
  });
}

it.each([
  'Kenya sent 1,200 soldiers to Haiti, and they are to stay until May.',
  "The minister didn't say that they couldn't leave; he'll be back.",
  'Iran-backed fighters (about 40) shelled the U.S. base at Al-Qaim — "again", Gen. Smith said.',
  'To strike first would mean a strike  on the strike force.',
  'A Zorblaxian spokesman, Qwert Uiopson, denied re-arming the anti-junta militia.\nSee http://example.org/a-b or mail a@example.org.',
  'Saturday’s raid… wasn’t the first\u00a0one;  cannot gonna.',
  '',
])('tags as wink-nlp does: %s', (text) => expect(saidByUs(text)).toEqual(saidByWink(text)));
