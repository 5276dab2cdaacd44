import type { TroopFigure } from '../../../schemas/troop-figure.js';

/** The columns of a troop figure that its words decide; keys, place in the article and trust are added when the row is made. */
export type FigureColumns = Omit<
  TroopFigure,
  | 'figure_id'
  | 'article_id'
  | 'sentence'
  | 'quote'
  | 'start'
  | 'end'
  | 'mention_id'
  | 'rules'
  | 'filled_in'
  | 'corrected'
>;
