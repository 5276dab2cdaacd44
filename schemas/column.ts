import { z } from 'zod';

/** What a column says of itself beside its type: every one needs a description, numbers with a dimension a unit. */
export interface ColumnHints {
  /** One sentence for the reader of the tables. */
  description: string;
  /** What a number counts, or the scale of a code: `persons`, `UTF-16 code units`. */
  unit?: string;
  /** The standard or document that the values come from: `ISO 3166-1 alpha-3`. */
  source?: string;
}

/** Kept apart from zod's own metadata, whose unknown keys would leak into the JSON Schemas and fail strict validators. */
export const columnHints = z.registry<ColumnHints>();

/**
 * Makes a schema a column. Call it last, after `.nullable()`: zod loses metadata that is set inside.
 * @returns the same schema, described.
 */
export function column<S extends z.ZodType>(schema: S, hints: ColumnHints): S {
  const described = schema.meta({ description: hints.description }) as S;
  columnHints.add(described, hints);
  return described;
}

/** What each value of a closed vocabulary means, by the vocabulary. */
export const meanings = z.registry<Readonly<Record<string, string>>>();

/**
 * A closed vocabulary: its values, in published order, each with its meaning in one sentence for the reader of the tables.
 * @returns the enumeration of the values.
 */
export function vocabulary<const M extends Readonly<Record<string, string>>>(
  meaning: M,
): z.ZodEnum<{ [V in keyof M & string]: V }> {
  const values = z.enum(Object.keys(meaning)) as unknown as z.ZodEnum<{ [V in keyof M & string]: V }>;
  meanings.add(values, meaning);
  return values;
}

/** Some values of a vocabulary, with the meanings that they have there. */
export function narrowed<V extends string, const K extends V>(whole: z.ZodEnum<{ [W in V]: W }>, values: readonly K[]) {
  const part = z.enum(values);
  meanings.add(part, meanings.get(whole) ?? {});
  return part;
}

/** A calendar day, `2025-09-30`, that exists. */
export const day = z.iso.date();

/** Whole numbers that fit Arrow's Int32, which wraps larger ones in silence. */
export const int32 = z.int().min(-2_147_483_648).max(2_147_483_647);

/** ISO 3166 codes of countries, joined by ";". */
export const countries = z.string().regex(/^[A-Z]{3}(;[A-Z]{3})*$/);

/** Text that says something: an empty cell is null, never "". */
export const words = z.string().min(1);
