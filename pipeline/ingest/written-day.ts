/** An instant in RFC 3339, or as databases print it: a space for the T, the zone in words or not at all. */
const instant = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

/** The day of an instant, in the time zone that it is written in, as the head of a web page is read; any other text as it is. */
export const writtenDay = (text: string): string => instant.exec(text)?.[1] ?? text;
