import { addDays } from '../../pipeline/calendar.js';
import type { ArticleClaims } from '../../pipeline/claims.js';
import { eventType } from '../../schemas/event-type.js';
import type { ToldArticle, ToldSentence } from '../score/link-stories/story.js';
import { toldClaims } from '../score/told-claims.js';

const countries = 'AFG BIH COD HTI IRQ KWT LBN LBY MLI NER PHL SDN SOM SYR TCD UKR VNM XKX YEM ZWE'.split(' ');
const actors = 'FRA GBR IND ITA NOR POL RUS TUR USA foreign isis nato rebels taliban un us-led-coalition - -'.split(
  ' ',
);
const places = ['-', '-', '-', '-', 'Northern Base', 'Harbour Town', 'Old Fort'];
const modalities = ['actual', 'actual', 'actual', 'actual', 'ongoing', 'planned', 'planned', 'possible', 'negated'];
const claimsOfArticle = 12;

/** How wide the made-up news is spread: the fewer countries and days, the more claims fall into one block. */
export interface Spread {
  readonly countries: number;
  readonly days: number;
}

/** Numbers that look random and are the same in every run (Lehmer's generator of 1988). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Claims of made-up articles: a third of them figures, half of the rest without a time. */
export function madeUpClaims(count: number, spread: Spread): readonly ArticleClaims[] {
  const draw = chance(20_260_101);
  const articles = Math.ceil(count / claimsOfArticle);
  return toldClaims(Array.from({ length: articles }, (_, number) => articleOf(number, spread, draw))).claims;
}

type Draw = (below: number) => number;

function articleOf(number: number, spread: Spread, draw: Draw): ToldArticle {
  const on = addDays('2004-01-01', draw(spread.days));
  const country = pick(countries.slice(0, spread.countries), draw);
  return {
    id: `article-${String(number).padStart(6, '0')}`,
    on,
    outlet: `Outlet ${draw(200)}`,
    ...(draw(4) === 0 ? { agency: `Agency ${draw(4)}` } : {}),
    sentences: Array.from({ length: claimsOfArticle }, (_, index) =>
      sentenceOf(`claim ${number} ${index}`, { on, country, draw }),
    ),
  };
}

const pick = (from: readonly string[], draw: Draw): string => from[draw(from.length)] as string;

function sentenceOf(quote: string, { on, country, draw }: { on: string; country: string; draw: Draw }): ToldSentence {
  const where = `${country} @ ${pick(places, draw)}`;
  const when = timeOf(on, draw);
  if (draw(3) === 0) {
    const number = `${draw(90) * 100 + 100} ${pick(['exact', 'about', 'less', 'more'], draw)}`;
    const measure = pick(['presence', 'presence', 'withdrawal', 'deployment', 'killed'], draw);
    return [quote, `${quote} | # | ${number} | ${measure} actual | ${pick(actors, draw)} | ${where} | ${when}`];
  }
  const type = pick(eventType.options, draw);
  const who = `${pick(actors, draw)} > ${pick(actors, draw)}`;
  return [quote, `${quote} | - | ${type} ${pick(modalities, draw)} | ${who} | ${where} | ${when}`];
}

/** A day, month or year up to publication, or none. */
function timeOf(on: string, draw: Draw): string {
  const day = addDays(on, -draw(900));
  const [year, month] = day.split('-') as [string, string];
  return pick([day, `${year}-${month}-01..${year}-${month}-28`, `${year}-01-01..${year}-12-31`, '-', '-', '-'], draw);
}
