import { z } from 'zod';
import { column, vocabulary, words } from './column.js';

const persons = z.number().min(0).max(2_147_483_647);

/** What sum the claims imply. */
export const auditRelation = vocabulary({
  cut_leaves_rest: 'A level less the people who leave is the level after.',
  share_leaves_rest: 'A level less a share of it is the level after.',
  addition_makes_total: 'A level and the people who are added are the level after.',
  parts_make_whole: 'The parts of a list are together its total.',
});
export type AuditRelation = z.infer<typeof auditRelation>;

/** Whether a sum comes out as stated. */
export const auditVerdict = vocabulary({
  holds: 'Computed and stated bounds meet as written.',
  holds_roughly: 'They meet only if numbers are taken as rounded and "about" as ten percent either way.',
  fails: 'They do not meet, even so.',
});
export type AuditVerdict = z.infer<typeof auditVerdict>;

/** A sum that the claims imply, worked out with their bounds and compared with what is said. */
export const audit = z.strictObject({
  audit_id: column(z.string().regex(/^aud_[0-9a-f]{16}$/), {
    description: 'Key of the row, made from its relation and its claims.',
  }),
  relation: column(auditRelation, {
    description: 'What sum the claims imply.',
  }),
  claims: column(words, {
    description: 'Figures of the sum in its order, joined by ";": level, change, result; or the parts, then the whole.',
  }),
  computed_low: column(persons.nullable(), {
    description: 'Smallest result that the bounds of the first claims allow; empty is none.',
    unit: 'persons',
  }),
  computed_high: column(persons.nullable(), {
    description: 'Largest result that the bounds of the first claims allow; empty is none.',
    unit: 'persons',
  }),
  stated_low: column(persons.nullable(), {
    description: 'Smallest result that the last claim states; empty is none.',
    unit: 'persons',
  }),
  stated_high: column(persons.nullable(), {
    description: 'Largest result that the last claim states; empty is none.',
    unit: 'persons',
  }),
  verdict: column(auditVerdict, {
    description: 'Whether the sum comes out as stated.',
  }),
  explanation: column(words, { description: 'The sum in words and numbers.' }),
  rules: column(words, { description: 'Id of the rule that found it.' }),
});
export type Audit = z.infer<typeof audit>;
