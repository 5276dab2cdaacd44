import type { SourceKind } from '../../../schemas/source-kind.js';
import type { Span } from '../../stage.js';
import { type Cell, filledIn, stated } from '../cell.js';
import type { SentenceContext } from '../context.js';
import { attributionOf } from './attribution.js';

/** Who says what stands in a run of words. */
export interface SourceCells {
  readonly source_kind: Cell<SourceKind>;
  readonly source: Cell<string | null>;
}

/** Who says what stands at a span: the cells `source_kind` and `source`. */
export function sourceCells(span: Span, { reading, attributions, quotations }: SentenceContext): SourceCells {
  const attribution = attributionOf(span, reading.sentence, { attributions, quotations });
  if (attribution === null) {
    return { source_kind: stated('none', 'source/own-voice', null), source: stated(null, 'source/own-voice', null) };
  }
  const { start, end } = attribution.source;
  const words = reading.document.text.slice(start, end).replaceAll(/\s+/gu, ' ');
  const cell = start >= reading.sentence.start && end <= reading.sentence.end ? stated : filledIn;
  return {
    source_kind: cell(attribution.kind, attribution.rule, attribution.source),
    source: cell(words, attribution.rule, attribution.source),
  };
}
