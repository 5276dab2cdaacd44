import type { Attachment } from './attachment.js';
import { finite } from './finite.js';
import { infinitive } from './infinitive.js';
import { gerund, reduced } from './participle.js';
import type { Sketch } from './read-clauses.js';
import { settleForm } from './settle-form.js';
import type { VerbGroup } from './verb-group.js';

/** Finds who does what a verb group says, and what the clause hangs on. */
export function findSubject(sketch: Sketch, verb: VerbGroup, index: number): Attachment {
  const settled = settleForm(sketch, verb, index);
  if (settled.form === 'infinitive') return infinitive(sketch, settled, index);
  if (settled.form === 'gerund') return gerund(sketch, settled, index);
  if (settled.form === 'participle') return reduced(sketch, settled);
  return finite(sketch, settled, index);
}
