import { z } from 'zod';
import { column, int32, vocabulary, words } from './column.js';

export const stageName = vocabulary({
  ingest: 'Reading the input.',
  parse: 'Cutting an article into sentences and finding its date.',
  extract: 'Reading claims from an article.',
  link: 'Joining the claims of all articles.',
  validate: 'Checking rows and tables.',
  export: 'Writing the tables.',
});
export type StageName = z.infer<typeof stageName>;

export const severity = vocabulary({
  error: 'Something was quarantined.',
  warning: 'Published, with doubt.',
  info: 'Worth knowing.',
});
export type Severity = z.infer<typeof severity>;

/** Something that a person should know of an input or a row: what happened, where, and what to do. */
export const issue = z.strictObject({
  issue_id: column(z.string().regex(/^iss_[0-9a-f]{16}$/), { description: 'Key of the row.' }),
  stage: column(stageName, { description: 'Stage of the pipeline that found it.' }),
  severity: column(severity, {
    description: 'How grave it is.',
  }),
  code: column(z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/), {
    description: 'What kind of issue it is, as a stable code.',
  }),
  message: column(words, { description: 'What happened and what to do, with the value that surprised us.' }),
  file: column(words.nullable(), { description: 'Input file, as a name without folders.' }),
  line: column(int32.min(1).nullable(), { description: 'Line of that file, counted from 1.' }),
  offset: column(int32.min(0).nullable(), {
    description: 'Position in that file.',
    unit: 'bytes for text that is not UTF-8, else UTF-16 code units',
  }),
  article_id: column(words.nullable(), { description: 'Article that it is about, if any.' }),
  table: column(words.nullable(), { description: 'Table of the row that it is about, if any.' }),
  row_id: column(words.nullable(), { description: 'Key of the row that it is about, if any.' }),
  column: column(words.nullable(), { description: 'Column that it is about, if any.' }),
});
export type Issue = z.infer<typeof issue>;
