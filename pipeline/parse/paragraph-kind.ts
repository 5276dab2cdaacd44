import type { SentenceKind } from '../document.js';

const byline =
  /^(?:By|BY|by) (?:the )?\p{Lu}[^.!?]{2,90}$|^\p{Lu}[\p{L}.'’ -]{3,60}, (?:Associated Press|Reuters|AFP|UPI)(?: \p{Lu}\p{L}+)*$/u;
const credit =
  /\b(?:contributed (?:to (?:this|the) (?:report|article|story)|reporting)|reported from|reporting (?:by|from)|editing by|writing by|contains material from|is based on|with (?:AP|AFP|Reuters))\b|^\(?(?:©|Copyright\b|All rights reserved)/i;
const furniture =
  /^(?:click (?:here|for|on)|read (?:more|also|next|the full)|see also|sign up|subscribe|get the .{0,60}(?:inbox|newsletter)|just watched|must watch|replay|watch(?: now|:| more)|advertisement|related(?: articles| stories|:)|follow us|share (?:this|on)|download (?:the|our)|photo(?:s|graph)?(?: by|:)|image(?:s)?:|file photo|\\?#{2,}|contact:|media contact|for (?:more|further) information|back to top|\[ )|by signing up, you agree|delivered to your inbox|privacy policy|terms of (?:use|service)|\((?:[\p{L} .'-]+\/)+[\p{L} .'-]+\)$/iu;
const finalMark = /[.!?:;,…]["'”’)\]]*$/;
const longestHeading = 120;

/** What a paragraph is for, judged by its words alone. */
export function paragraphKind(words: string, sentenceCount: number): SentenceKind {
  if (words.length <= 400) {
    if (furniture.test(words)) return 'furniture';
    if (words.length <= 250 && credit.test(words)) return 'credit';
  }
  if (words.length > longestHeading || sentenceCount > 1) return 'body';
  if (byline.test(words)) return 'byline';
  return finalMark.test(words) ? 'body' : 'heading';
}
