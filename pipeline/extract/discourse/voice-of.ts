import type { Span } from '../../stage.js';
import { actorInfo } from '../force/actor-info.js';
import { overlapping } from '../quotations.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { locatedCountries } from './located-countries.js';

/** A text that says "we" of itself: a release, a letter, a speech, an opinion; never "World War I". */
const self = /\b(?:[Ww]e|[Oo]ur|[Mm]y)\b|(?<!\b(?:War|Part|Phase) )\bI(?= [a-z])/gu;
/** A line of a ministry's own paper. */
const release =
  /^.{0,40}\b(?:Media|News|Press) (?:Release|Statement)\b.{0,20}$|^(?:Hon\.? .*|(?:the )?Minister (?:of|for) Defence)[ \t]*$/im;
const ownForces =
  /\b[Oo]ur (?:own |armed |brave |combat |deployed |ground |military |service )?(?:troops|forces|soldiers|military|army|personnel|marines|servicemen|servicewomen|people|men|boys|contingent|mission|operations)\b/u;

/**
 * Whose "we" and "the Government" it is where no one is quoted: the state or organization that the text names most, the one named first before
 * others, but not where its forces are.
 * @param quotations what stands in quotation marks: there somebody else speaks.
 * @param home the country whose own forces the article is about, where it is about forces at home.
 * @param theatre the country that the article is about.
 * @returns null where the text does not speak of itself, or names nobody.
 */
export function voiceOf(
  readings: readonly Reading[],
  { quotations, home, theatre }: { quotations: readonly Span[]; home: string | null; theatre: string | null },
): Discourse['voice'] {
  const text = readings[0]?.document.text ?? '';
  if (!speaksOfItself(text, quotations) && !release.test(text)) return null;
  const actor = home ?? mostNamed(readings, theatre);
  return actor === null ? null : { actors: [actor], quotations, sends: ownForces.test(text) };
}

/** Who is named most often, but not as a place; the first of several, who leads by one. */
function mostNamed(readings: readonly Reading[], except: string | null): string | null {
  const counts = new Map<string, number>();
  for (const reading of readings) {
    const located = locatedCountries(reading);
    // "Marine David Marsh" may be of any marines.
    const speakers = reading.actors.filter(
      ({ end, start }) => end - start !== 'Marine'.length || !isMarine(reading, start),
    );
    for (const code of speakers.flatMap(({ actors }) => actors).filter(canSpeak)) {
      const start = counts.size === 0 && code !== except && !located.includes(code) ? leadOfFirst : 0;
      counts.set(code, (counts.get(code) ?? start) + 1);
    }
    for (const code of located) counts.set(code, (counts.get(code) ?? 0) - 1);
  }
  const [first] = [...counts].filter(([code, count]) => code !== except && count > 0).sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

const leadOfFirst = 1;

const isMarine = ({ document }: Reading, start: number): boolean => document.text.startsWith('Marine', start);

function speaksOfItself(text: string, quotations: readonly Span[]): boolean {
  for (const { index } of text.matchAll(self))
    if (overlapping(quotations, { start: index, end: index + 1 }).length === 0) return true;
  return false;
}

const canSpeak = (code: string): boolean => {
  const { kind } = actorInfo(code);
  return kind === 'state' || kind === 'alliance' || kind === 'international_organization';
};
