import type { Attachment } from './attachment.js';
import type { Sketch } from './read-clauses.js';

/** What stands before the subject of the first clause that has a finite verb of its own, or of one that begins anew. */
export function frontedOf(
  sketch: Sketch,
  { verb, relation, subject, from }: Attachment,
): { from: number; to: number } | null {
  if (verb.form !== 'finite') return null;
  const isLater = sketch.clauses.some((clause) => clause.relation === 'main' || clause.relation === 'complement');
  if (!isLater && relation !== 'main' && relation !== 'adverbial') return null;
  const to = Math.min(subject?.from ?? from, from);
  const begin = isLater ? beginOfFront(sketch, to) : 0;
  return begin !== null && to > begin ? { from: begin, to } : null;
}

/** "The army said: "*On Friday* rebels attacked", "was quiet but *on Friday* rebels attacked": what is quoted begins anew, and so does what "but" opposes. */
function beginOfFront({ words, clauses }: Sketch, to: number): number | null {
  const after = clauses.at(-1)?.verb.to ?? 0;
  for (let at = to - 1; at >= after; at--) {
    if (words[at]?.lower === 'but' || words[at]?.text === ';') return at + 1;
    if (/^(?:["“]|``)$/.test(words[at]?.text ?? '') && /^[,:]$/.test(words[at - 1]?.text ?? '')) return at + 1;
  }
  return null;
}
