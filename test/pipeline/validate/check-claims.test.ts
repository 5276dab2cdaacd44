import { describe, expect, it } from 'vitest';
import type { ArticleClaims } from '../../../pipeline/claims.js';
import { checkClaims } from '../../../pipeline/validate/check-claims.js';
import type { EventMention } from '../../../schemas/event-mention.js';
import type { Evidence } from '../../../schemas/evidence.js';
import type { TroopFigure } from '../../../schemas/troop-figure.js';
import { claims, document, figure, flow, mention, proof, source } from './sample.js';

const withFigure = (changed: Partial<TroopFigure>): ArticleClaims => ({
  ...claims,
  figures: [{ ...figure, ...changed }, flow],
});
const withMention = (changed: Partial<EventMention>): ArticleClaims => ({
  ...claims,
  mentions: [{ ...mention, ...changed }],
});
const withProof = (changed: Partial<Evidence>): ArticleClaims => ({ ...claims, evidence: [{ ...proof, ...changed }] });
const codesOf = (broken: ArticleClaims) => checkClaims(broken, document).issues.map(({ code }) => code);

it('lets claims that hold pass, as they are', () => {
  expect(checkClaims(claims, document)).toEqual({ value: claims, issues: [] });
});

describe('a row is quarantined with its reason', () => {
  it.each<[string, string, Partial<TroopFigure>]>([
    ['a value that is no number', 'row-schema', { value: Number.NaN }],
    ['a word outside the vocabulary', 'row-schema', { measure: 'guess' as never }],
    ['a key that is not well-formed', 'row-schema', { figure_id: 'fig_1' }],
    ['an empty text', 'row-schema', { source: '' }],
    ['a day that does not exist', 'row-schema', { as_of_end: '2019-02-30' }],
    ['a missing column', 'row-schema', { place: undefined as never }],
    ['a column too many', 'row-schema', { guess: 1 } as never],
    ['half of a surrogate pair', 'text-writable', { source: 'Officials \ud83e' }],
    ['a NUL', 'text-writable', { source: 'Officials\0' }],
    ['a quote that stands elsewhere', 'quote-carried', { start: figure.start + 1 }],
    ['a quote with another number', 'quote-carried', { quote: 'fewer than 800 Ruritanian soldiers' }],
    ['a quote beyond the end', 'quote-carried', { end: 9999 }],
    ['a quote in another sentence', 'quote-in-sentence', { sentence: 1 }],
    [
      'a quote that ends in the next sentence',
      'quote-in-sentence',
      { quote: 'Graustark. They', start: source.indexOf('Graustark'), end: source.indexOf(' will') },
    ],
    ['a sentence that does not exist', 'quote-in-sentence', { sentence: 7 }],
    ['bounds that descend', 'bounds-in-order', { comparator: 'range', value: null, low: 900, high: 800 }],
    ['exact with a bound too few', 'comparator-agrees', { comparator: 'exact' }],
    ['about with bounds', 'comparator-agrees', { comparator: 'about' }],
    ['less with a lower bound', 'comparator-agrees', { low: 1 }],
    ['more with an upper bound', 'comparator-agrees', { comparator: 'more' }],
    ['a range with a value', 'comparator-agrees', { comparator: 'range', low: 800 }],
    ['vague without bounds', 'comparator-agrees', { comparator: 'vague', value: null, high: null }],
    ['an end before the start', 'dates-in-order', { as_of_end: '2019-03-05' }],
    ['a level of next month that is so', 'not-after-publication', { as_of_start: '2019-04-01', as_of_end: null }],
    ['a stranger among the columns filled in', 'filled-in-named', { filled_in: 'force;guess' }],
  ])('%s', (_, code, changed) => {
    const { value, issues } = checkClaims(withFigure(changed), document);
    expect(issues[0]).toMatchObject({ stage: 'validate', severity: 'error', code, table: 'troop_figures' });
    expect(value.figures).toEqual([flow]);
    expect(value.mentions).toEqual([mention]);
  });
});

describe('a row is published', () => {
  it.each<[string, Partial<TroopFigure>]>([
    ['whose interval only ends after publication', { as_of_start: '2019-03-04', as_of_end: '2019-03-10' }],
    ['that is planned for next month', { modality: 'planned', as_of_start: '2019-04-01', as_of_end: null }],
    ['with one open bound', { as_of_start: null }],
  ])('%s', (_, changed) => expect(codesOf(withFigure(changed))).toEqual([]));

  it('with doubt where a list is not sorted', () => {
    const { value, issues } = checkClaims(withFigure({ rules: 'b/b;a/a' }), document);
    expect(issues).toMatchObject([{ code: 'lists-sorted', severity: 'warning', column: 'rules' }]);
    expect(value.figures).toHaveLength(2);
  });
});

describe('evidence', () => {
  it.each<[string, string, Partial<Evidence>]>([
    ['of a column that the claim does not have', 'evidence-fits', { column: 'constructor' }],
    ['with another value than the claim', 'evidence-fits', { value: '901' }],
    ['whose words stand elsewhere', 'words-carried', { start: 0 }],
    ['with words but no place', 'words-carried', { start: null }],
    ['of a claim that is not there', 'references', { claim_id: 'fig_00000000000000ff' }],
  ])('%s is quarantined; the claim stays', (_, code, changed) => {
    const { value, issues } = checkClaims(withProof(changed), document);
    expect(issues).toMatchObject([{ code, table: 'evidence', severity: 'error' }]);
    expect(value.evidence).toEqual([]);
    expect(value.figures).toEqual(claims.figures);
  });
});

describe('what hangs on a quarantined row', () => {
  const { value, issues } = checkClaims(withMention({ quote: 'pull out' }), document);

  it('goes with it where it can not be without', () => {
    expect([...value.evidence].map((row) => row.claim_id)).toEqual([figure.figure_id, flow.figure_id]);
    expect(issues.filter(({ row_id }) => row_id === mention.mention_id)).toMatchObject([
      {
        code: 'quote-carried',
        table: 'event_mentions',
        message: expect.stringMatching(/ With it went 1 row of evidence\.$/),
      },
    ]);
  });

  it('is cleared where it can', () => {
    expect(value.figures).toEqual([figure, { ...flow, mention_id: null }]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'references',
        severity: 'warning',
        table: 'troop_figures',
        row_id: flow.figure_id,
        column: 'mention_id',
        message: expect.stringContaining('which is not in the table event_mentions. It was quarantined.'),
      }),
    );
  });

  it('is told in the issue of the claim, however many rows of evidence there are', () => {
    const evidence = ['value', 'high', 'comparator'].map((column) => ({
      ...proof,
      column,
      value: String(figure[column as 'value']),
    }));
    const broken = { ...withFigure({ end: 9999 }), evidence };
    const told = checkClaims(broken, document).issues.map(({ code, message }) => [
      code,
      / With it went.*$/.exec(message)?.[0],
    ]);
    expect(told).toEqual([
      ['quote-carried', ' With it went 3 rows of evidence.'],
      ['quote-in-sentence', undefined],
    ]);
  });
});

it('tells where the row stood: article, key and quote', () => {
  const [issue] = checkClaims(withFigure({ comparator: 'exact' }), document).issues;
  expect(issue).toMatchObject({ article_id: 'sample', row_id: figure.figure_id, column: 'comparator' });
  expect(issue?.message).toContain('Quote: "fewer than 900 Ruritanian soldiers"');
});
