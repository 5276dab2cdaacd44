import type { Dateline, Sentence } from '../document.js';
import type { Span } from '../stage.js';
import { agenciesIn } from './agencies.js';
import { paragraphs } from './paragraph.js';
import { isCredit, paragraphKind } from './paragraph-kind.js';
import { type ReadDateline, readDateline } from './read-dateline.js';
import { readPublishedLine } from './read-published-line.js';
import { sentences } from './sentences.js';

/** What stands where in an article. */
export interface Layout {
  readonly sentences: readonly Sentence[];
  readonly dateline: Dateline | null;
  /** The date of the dateline, or else of a line of its own above the text, as printed. */
  readonly date: string | null;
  /** Agencies that dateline, byline and credit line name, in the order of the text. */
  readonly agencies: readonly string[];
}

/** Dateline and date stand in one of the first paragraphs: headline, byline and photo caption may come before it. */
const deepestDateline = 8;
const anyWord = /[\p{L}\d]/u;

/**
 * Cuts a text into paragraphs and sentences and says what each is for. Every word is in one sentence, but for header and dateline.
 * @param start offset in `text` where the article begins, after its header
 * @param main where the story stands, if that is known: all around it is furniture
 */
export function layOut(text: string, start: number, main: Span | null): Layout {
  const found: Sentence[] = [];
  const agencies: string[] = [];
  let dateline: ReadDateline | null = null;
  let date: string | null = null;
  let paragraph = 0;
  let depth = 0;
  for (const whole of paragraphs(text, start)) {
    const isStory = main === null || (whole.start >= main.start && whole.end <= main.end);
    const isTop = isStory && depth++ < deepestDateline;
    const read: ReadDateline | null = isTop && dateline === null ? readDateline(text, whole) : null;
    dateline ??= read;
    const body = { start: read?.span.end ?? whole.start, end: whole.end };
    const words = text.slice(body.start, body.end);
    if (!anyWord.test(words)) continue;
    const spans = sentences(text, body);
    const kind = isStory ? paragraphKind(words, spans.length) : 'furniture';
    for (const span of spans) found.push({ start: span.start, end: span.end, index: found.length, kind, paragraph });
    if (isTop && kind !== 'body') date ??= readPublishedLine(words);
    if (kind === 'body' && spans.length > 1) markCredits(text, found, found.length - spans.length);
    if (found.at(-1)?.kind !== 'body') agencies.push(...agenciesCredited(text, found.slice(-spans.length)));
    paragraph++;
  }
  agencies.push(...(dateline?.agencies ?? []));
  return { sentences: found, dateline: dateline?.dateline ?? null, date: dateline?.date ?? date, agencies };
}

/** A paragraph may end with credits: "… Okafor contributed to this report." */
function markCredits(text: string, found: Sentence[], from: number): void {
  for (let index = found.length - 1; index >= from; index--) {
    const sentence = found[index] as Sentence;
    if (!isCredit(text.slice(sentence.start, sentence.end))) return;
    found[index] = { ...sentence, kind: 'credit' };
  }
}

function agenciesCredited(text: string, sentences: readonly Sentence[]): string[] {
  const credits = sentences.filter(({ kind }) => kind === 'credit' || kind === 'byline');
  return credits.flatMap(({ start, end }) => agenciesIn(text.slice(start, end)));
}
