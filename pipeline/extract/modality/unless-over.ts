import type { VerbGroup } from '../clause/verb-group.js';
import type { ModalityReading } from './modality-of.js';

/** "*Having left* Mali, they …": what goes on in a participle is over in its perfect. */
export const unlessOver = ({ perfect }: Pick<VerbGroup, 'perfect'>, own: ModalityReading): ModalityReading =>
  perfect && own.modality === 'ongoing' ? { modality: 'actual', rule: 'modality/past' } : own;
