import { phrasesOf } from '../../phrases.js';
import { wordList } from '../word-list.js';
import { legislatures } from './legislatures.js';

/** The names of one state's parliament, with `@` and countries where they need them near, and the words for its members alone. */
interface Legislature {
  readonly code: string;
  readonly names: readonly string[];
  readonly members: readonly string[];
}

/** The table of legislatures, read. */
export const legislatureRows: readonly Legislature[] = legislatures
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', members = ''] = line.split('|').map((cell) => cell.trim());
    return { code, names: phrasesOf(names), members: phrasesOf(members) };
  });

const manyMembers = wordList('lawmakers legislators parliamentarians mps');
/** Words for the members of any parliament. */
const members = [...wordList('lawmaker legislator parliamentarian mp'), ...manyMembers];

/** The names that are one word, in lower case. */
const oneWord = ({ names }: Legislature): string[] =>
  names.map((name) => name.replace(/@.*/, '').toLowerCase()).filter((name) => !name.includes(' '));

/** Nouns for any parliament and for those who vote in it, in lower case. Source: as the table of legislatures. */
export const parliamentNouns: ReadonlySet<string> = new Set([
  ...wordList('parliament house assembly council deputies senators lords commons cabinet legislature loya'),
  ...manyMembers,
  ...legislatureRows.flatMap(oneWord),
]);

const byState = new Map(
  legislatureRows.map((row) => [row.code, new Set([...members, ...oneWord(row), ...row.members])]),
);
const anyState: ReadonlySet<string> = new Set(members);
const everyState: ReadonlySet<string> = new Set([...byState.values()].flatMap((words) => [...words]));

/** Whether a word, in lower case, means a parliament, its members or a party in it. */
export const isParliamentary = (word: string): boolean => everyState.has(word);

/** Whether those of such a name or title vote on the forces of a state: lawmakers of any, senators only of one whose senate needs no country beside it. */
export const votesFor = (state: string, word: string): boolean => (byState.get(state) ?? anyState).has(word);
