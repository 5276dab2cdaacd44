import { styleText } from 'node:util';

/** What sections are set in by. */
export const indent = '  ';

/** How parts of an explanation stand out: by colour on a terminal, by signs elsewhere. */
export interface Style {
  /** Columns that a line may have. */
  readonly width: number;
  title(text: string): string;
  heading(text: string): string;
  quote(text: string): string;
  value(text: string): string;
  aside(text: string): string;
}

const colour =
  (...format: Parameters<typeof styleText>[0][]) =>
  (text: string): string =>
    // What is given out decides, not the stream of this process.
    format.reduce((styled, one) => styleText(one, styled, { validateStream: false }), text);

const asIs = (text: string): string => text;

/**
 * The style of a terminal that shows colours.
 * @param width of its lines, in characters.
 */
export const onTerminal = (width: number): Style => ({
  width,
  title: colour('bold'),
  heading: colour('bold', 'cyan'),
  quote: colour('bold', 'yellow'),
  value: colour('bold'),
  aside: colour('dim'),
});

export const inPipe: Style = {
  width: 100,
  title: asIs,
  heading: asIs,
  quote: (text) => `⟦${text}⟧`,
  value: asIs,
  aside: asIs,
};
