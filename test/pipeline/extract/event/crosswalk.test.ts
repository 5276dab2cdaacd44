import { describe, expect, it } from 'vitest';
import { type Classified, crosswalk, crosswalkLines } from '../../../../pipeline/extract/event/crosswalk.js';

const claim = (changed: Partial<Classified>): Classified => ({
  type: 'withdrawal',
  modality: 'actual',
  means: null,
  byState: null,
  ...changed,
});

describe('crosswalk', () => {
  it('codes the same act by whether it has happened', () => {
    expect(crosswalk(claim({ modality: 'planned' }))).toEqual({ plover: 'CONCEDE', cameo: '0356', acled: null });
    expect(crosswalk(claim({ modality: 'ongoing' })).cameo).toBe('0874');
    expect(crosswalk(claim({ modality: 'negated' })).plover).toBe('REJECT/yield');
  });

  it('codes an attack by its means, and one without named means as such', () => {
    const codes = (['aerial', 'rockets', 'bomb', 'clash', null] as const).map(
      (means) => crosswalk(claim({ type: 'attack', means })).cameo,
    );
    expect(codes).toEqual(['195', '194', '183', '193', '190']);
  });

  it('never codes an attack that is only planned or denied', () => {
    for (const modality of ['planned', 'possible', 'negated'] as const) {
      expect(crosswalk(claim({ type: 'attack', modality }))).toEqual({ plover: null, cameo: null, acled: null });
    }
  });

  it('tells the state that takes territory from anybody else', () => {
    const acled = [true, false, null].map((byState) => crosswalk(claim({ type: 'territorial_change', byState })).acled);
    expect(acled).toEqual(['Government regains territory', 'Non-state actor overtakes territory', null]);
  });

  it('leaves empty what the other ontologies do not have', () => {
    expect(crosswalk(claim({ type: 'defeat' }))).toEqual({ plover: null, cameo: null, acled: null });
  });

  it('reaches every line', () => {
    const reached = new Set(
      crosswalkLines.flatMap((line) =>
        line.types.flatMap((type) =>
          line.modalities.map((modality) =>
            crosswalkLines.findIndex((other) => {
              const codes = crosswalk({ type, modality, means: line.means ?? null, byState: line.byState ?? null });
              return other.cameo === codes.cameo && other.acled === codes.acled && other.types.includes(type);
            }),
          ),
        ),
      ),
    );
    expect(reached.size).toBe(crosswalkLines.length);
  });
});
