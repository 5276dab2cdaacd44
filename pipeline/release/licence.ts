import { about } from '../export/about.js';

const [{ title: author }] = about.contributors;

/** `LICENSE` of the tables. */
export const licence = `${about.title}
Copyright ${author}

The tables in this folder, and the files that describe them, are licensed under the ${about.license.title}
licence (${about.license.name}). You may share and adapt them for any purpose, even commercially, if you give appropriate
credit, link to the licence, and say whether you changed something. They come without warranty of any kind.

The full text of the licence: ${about.license.path}legalcode

${about.rights} No licence is given for the articles.
`;
