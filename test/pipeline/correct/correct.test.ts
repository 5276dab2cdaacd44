import { describe, expect, it } from 'vitest';
import { correct } from '../../../pipeline/correct/correct.js';
import type { Correction } from '../../../pipeline/correction.js';
import { CurationError } from '../../../pipeline/curation-error.js';
import { link } from '../../../pipeline/extract/link/link.js';
import { validate } from '../../../pipeline/validate/validate.js';
import { claims, figure, flow, mention } from '../validate/sample.js';

const correction: Correction = {
  place: 'corrections.csv, line 2',
  claim_id: figure.figure_id,
  article_id: null,
  quote: null,
  column: 'force',
  value: 'strelsau',
  reason: 'The article means the capital.',
  expect: 'ruritania',
};
const one = (changes: Partial<Correction> = {}) => correct([claims], [{ ...correction, ...changes }])[0];
const fails = (changes: Partial<Correction>, message: RegExp) => {
  expect(() => one(changes)).toThrow(CurationError);
  expect(() => one(changes)).toThrow(message);
};

describe('correct', () => {
  it('sets the cell, names the column in corrected, and changes nothing else', () => {
    expect(one()).toEqual({
      ...claims,
      figures: [{ ...figure, force: 'strelsau', corrected: 'force', rules: 'curator/correction;sample/one' }, flow],
      evidence: expect.arrayContaining([...claims.evidence]),
    });
    expect(claims.figures[0]).toBe(figure);
  });

  it('names every correction that does not fit, not the first alone', () => {
    const wrong = [
      { ...correction, expect: 'zenda' },
      { ...correction, column: 'place', value: 'Zenda', expect: null },
      { ...correction, place: 'corrections.csv, line 4', claim_id: 'fig_ffff' },
    ];
    expect(() => correct([claims], wrong)).toThrow(
      /^corrections\.csv, line 2: force .*\ncorrections\.csv, line 4: no claim/,
    );
  });

  it('gives the cell evidence of its own, in place of what was there', () => {
    const evidence = [...(one({ column: 'value', value: '800', expect: '900' })?.evidence ?? [])];
    expect(evidence.filter(({ column, claim_id }) => column === 'value' && claim_id === figure.figure_id)).toEqual([
      {
        claim_id: figure.figure_id,
        column: 'value',
        value: '800',
        basis: 'corrected',
        rule: 'curator/correction',
        words: null,
        start: null,
        end: null,
      },
    ]);
  });

  it('finds a claim by article and quote, too', () => {
    expect(one({ claim_id: null, article_id: 'sample', quote: figure.quote })?.figures[0]?.force).toBe('strelsau');
  });

  it('can empty a cell, and fill an empty one', () => {
    expect(one({ column: 'source', value: null, expect: 'Officials' })?.figures[0]?.source).toBeNull();
    expect(one({ column: 'place', value: 'Zenda', expect: null })?.figures[0]?.place).toBe('Zenda');
  });

  it('no longer calls a cell filled in that it sets', () => {
    const filled = { ...claims, figures: [{ ...figure, filled_in: 'country;force' }] };
    expect(correct([filled], [correction])[0]?.figures[0]?.filled_in).toBe('country');
  });

  it('sets the codes of other ontologies that follow', () => {
    const row = one({ claim_id: mention.mention_id, column: 'modality', value: 'actual', expect: 'planned' })
      ?.mentions[0];
    expect(row).toMatchObject({ modality: 'actual', plover: 'RETREAT/withdraw', cameo: '0874' });
  });

  it('makes rows that pass every check and reach the linked tables', () => {
    const context = { catalog: new Map(), maximumBytes: 1 };
    const corrected = correct([claims], [{ ...correction, value: 'USA' }]);
    const { value, issues } = validate(link(corrected, context).value, [], [claims]);
    expect(issues).toEqual([]);
    expect(value.troop_levels.map(({ force }) => force)).toEqual(['USA']);
  });
});

describe('a correction that does not hold fails', () => {
  it('when the pipeline reads something else than its guard', () =>
    fails({ expect: 'graustark' }, /line 2.*"ruritania".*"graustark"/));
  it('when the pipeline reads what it would set', () =>
    fails({ value: 'graustark', expect: 'graustark' }, /not "graustark"/));
  it('when the pipeline reads something where nothing is expected', () => fails({ expect: null }, /not empty/));
  it('when the claim is gone', () => fails({ claim_id: 'fig_ffffffffffffffff' }, /no claim fig_f+/));
  it('when the quote is gone', () => fails({ claim_id: null, article_id: 'sample', quote: 'some' }, /no claim "some"/));
  it('when it names no claim', () => fails({ claim_id: null, quote: 'some' }, /names no claim/));
  it('when the column is no column', () => fails({ column: 'forces' }, /has a column forces/));
  it('when the column is made from the text', () =>
    fails({ column: 'start', expect: String(figure.start) }, /can't be corrected/));
  it('when the column can not hold it', () => fails({ column: 'value', value: 'many', expect: '900' }, /number/));
  it('when the vocabulary has no such value', () =>
    fails({ column: 'measure', value: 'x', expect: 'presence' }, /can't be so/));
  it('when a quote fits several claims', () => {
    const twice = { ...claims, figures: [figure, { ...flow, quote: figure.quote }] };
    const named = { ...correction, claim_id: null, article_id: 'sample', quote: figure.quote };
    expect(() => correct([twice], [named])).toThrow(/several claims: fig_0+1, fig_0+2/);
  });
  it('when a cell is corrected twice', () => {
    expect(() => correct([claims], [correction, { ...correction, expect: 'strelsau' }])).toThrow(/as a line before/);
  });
});
