import { vocabulary } from './column.js';

/** What a figure counts: people, or a share of them. */
export const unit = vocabulary({
  persons: 'People.',
  percent: 'A share of people, in hundredths.',
});
