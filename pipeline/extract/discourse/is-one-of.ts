import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "across five countries -- *Mali*, *Niger* and *Chad*", "in two nations: *Chad* and *Mali*": a list that says in which. */
export function isOneOf({ words, groups }: Pick<Reading, 'words' | 'groups'>, group: NounGroup): boolean {
  if (group.coordinatedWith !== null) return isOneOf({ words, groups }, group.coordinatedWith);
  const at = group.from - 1;
  if (!/^(?:[-–—:,(]|--)$/.test(words[at]?.text ?? '')) return false;
  const whole = groups.find(({ to }) => to === at);
  return (
    /^(?:in|to|into|from|across)$/.test(whole?.preposition ?? '') &&
    /^(?:countries|nations|states)$/.test(words[whole?.head ?? -1]?.lower ?? '')
  );
}
