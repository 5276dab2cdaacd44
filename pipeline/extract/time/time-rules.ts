import type { Rule } from '../rule.js';
import { rangeRules } from './range.js';
import { resolutionRules } from './resolve/resolution-rules.js';
import { agoRules } from './rules/ago-rules.js';
import { anaphoricRules } from './rules/anaphoric-rules.js';
import { dayFromTodayRules } from './rules/day-from-today-rules.js';
import { dayRules } from './rules/day-rules.js';
import { deadlineRule, directionRules } from './rules/direction-rules.js';
import { monthRules } from './rules/month-rules.js';
import { namedDayRules } from './rules/named-day-rules.js';
import { periodRules } from './rules/period-rules.js';
import { seasonRules } from './rules/season-rules.js';
import { undatedRules } from './rules/undated-rules.js';
import { weekdayRules } from './rules/weekday-rules.js';
import { windowRules } from './rules/window-rules.js';
import { yearRules } from './rules/year-rules.js';
import type { ExampleInterval, TimeRule } from './time-rule.js';

/** All rules that read a time by itself. */
export const readingRules: readonly TimeRule[] = [
  ...dayRules,
  ...monthRules,
  ...yearRules,
  ...seasonRules,
  ...weekdayRules,
  ...namedDayRules,
  ...dayFromTodayRules,
  ...periodRules,
  ...agoRules,
  ...windowRules,
  ...anaphoricRules,
  ...undatedRules,
];

/** All rules of time for the data dictionary: those that read, those that bound and join, those that date. */
export const timeRules: readonly Rule<ExampleInterval>[] = [
  ...readingRules,
  ...directionRules,
  deadlineRule,
  ...rangeRules,
  ...resolutionRules,
];
