import { z } from 'zod';
import { column, words } from './column.js';

const persons = z.number().min(0).max(2_147_483_647);

export const auditRelation = z.enum([
  'cut_leaves_rest',
  'share_leaves_rest',
  'addition_makes_total',
  'parts_make_whole',
]);
export type AuditRelation = z.infer<typeof auditRelation>;

export const auditVerdict = z.enum(['holds', 'holds_roughly', 'fails']);
export type AuditVerdict = z.infer<typeof auditVerdict>;

/** A sum that the claims imply, worked out with their bounds and compared with what is said. */
export const audit = z.strictObject({
  audit_id: column(z.string().regex(/^aud_[0-9a-f]{16}$/), {
    description: 'Key of the row, made from its relation and its claims.',
  }),
  relation: column(auditRelation, {
    description:
      'cut_leaves_rest: a level less those who leave; share_leaves_rest: a level less a share of it; addition_makes_total: a level and those who are added; parts_make_whole: a list and its total.',
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
    description:
      'holds: computed and stated bounds meet as written; holds_roughly: only if numbers are taken as rounded and "about" as ten percent either way; fails: not even so.',
  }),
  explanation: column(words, { description: 'The sum in words and numbers.' }),
  rules: column(words, { description: 'Id of the rule that found it.' }),
});
export type Audit = z.infer<typeof audit>;
