/** A text on one line that breaks no table of Markdown and is no markup there: articles are hostile. */
export const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~@#!&]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An id as code; one that is not plain as text. */
export const markdownCode = (id: string): string => (/^[\w.:/-]+$/.test(id) ? `\`${id}\`` : markdownText(id));
