import { describe, expect, it } from 'vitest';
import type { ArticleClaims } from '../../../pipeline/claims.js';
import { link } from '../../../pipeline/extract/link/link.js';
import { checkCorpus } from '../../../pipeline/validate/check-corpus.js';
import { validate } from '../../../pipeline/validate/validate.js';
import { toldClaims } from '../../score/told-claims.js';

const context = { catalog: new Map(), maximumBytes: 1 };
const told = (id: string, on: string) => ({
  id,
  on,
  outlet: `The ${id}`,
  sentences: [
    [
      'Fiji had 400 soldiers in Sinai when it left on 3 May.',
      '400 soldiers | # | 400 exact | presence actual | FJI | EGY @ Sinai | 2013-05-03',
      'left | - | withdrawal actual | FJI | EGY @ Sinai | 2013-05-03',
    ],
  ] as const,
});
const { claims } = toldClaims([told('first', '2013-05-04'), told('second', '2013-05-05'), told('third', '2013-05-06')]);
const [first, second, third] = claims as readonly [ArticleClaims, ArticleClaims, ArticleClaims];

/** As `run` does: checks, links, checks what is to be published. */
function published(entries: readonly ArticleClaims[]) {
  const sound = checkCorpus(entries, claims);
  const checked = validate(link(sound.value, context).value, sound.issues, sound.value);
  return { ...checked.value, later: checked.issues };
}

const withLevel = (changed: object): ArticleClaims => ({
  ...second,
  figures: second.figures.map((figure) => ({ ...figure, ...changed })),
});

it('leaves sound claims alone', () => {
  expect(checkCorpus(claims, claims).value).toBe(claims);
  expect(published(claims).issues).toEqual([]);
});

it('looks at single rows only where they were made after reading', () => {
  const broken = withLevel({ low: 9, value: 5, high: 1 });
  const codesOf = (read: ArticleClaims) => checkCorpus([broken], [read]).issues.map(({ code }) => code);
  expect(codesOf(second)).toContain('bounds-in-order');
  expect(codesOf(broken)).not.toContain('bounds-in-order');
});

it('no row is changed in place by what comes after', () => {
  const before = JSON.stringify(published(claims));
  for (const { article, figures, mentions, withheld, evidence } of claims) {
    Object.freeze(article);
    for (const rows of [figures, mentions, withheld, evidence]) for (const row of rows) Object.freeze(row);
  }
  expect(JSON.stringify(published(claims))).toBe(before);
});

describe('a claim that falls', () => {
  it('leaves the level standing on the others', () => {
    const data = published([first, withLevel({ as_of_start: '2013-08-01', as_of_end: '2013-08-02' }), third]);
    expect(data.issues).toMatchObject([{ code: 'not-after-publication', table: 'troop_figures' }]);
    expect(data.troop_levels).toMatchObject([{ best: 400, claim_count: 2 }]);
    expect(data.events).toMatchObject([{ mentions: 3 }]);
    expect(data.later).toEqual([]);
  });

  it('leaves the event standing on the other mentions, and no mention without its event', () => {
    const broken = { ...second, mentions: second.mentions.map((mention) => ({ ...mention, date_end: '2013-05-01' })) };
    const data = published([first, broken, third]);
    expect(data.issues.map(({ code }) => code)).toContain('dates-in-order');
    expect(data.events).toMatchObject([{ mentions: 2, articles: 2 }]);
    expect(data.event_mentions.map(({ event_id }) => event_id)).not.toContain(null);
    expect(data.later).toEqual([]);
  });

  it('takes no row of another article with it', () => {
    const twin = { ...third, figures: first.figures.map((figure) => ({ ...figure, article_id: 'third' })) };
    const data = published([first, second, twin]);
    expect(data.issues).toMatchObject([{ code: 'keys-unique' }]);
    expect(data.troop_figures.map(({ article_id }) => article_id).sort()).toEqual(['first', 'second']);
    expect(data.later).toEqual([]);
  });

  it('takes the article with it whose own row is broken, and its part in what is linked', () => {
    const broken = { ...second, article: { ...second.article, published_latest: 'soon' } };
    const data = published([first, broken, third]);
    expect(data.events).toMatchObject([{ mentions: 2, articles: 2 }]);
    expect(data.later).toEqual([]);
  });
});
