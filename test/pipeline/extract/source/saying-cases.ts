/** A sentence that somebody is the source of, from what is said and who says it, each with and without a capital. */
export type Saying = (
  claim: string,
  speaker: string,
  lower: { readonly words: string; readonly speaker: string },
) => string;

/** Without the comma that closes a description: "said Ana Kolar, the minister." */
const open = (speaker: string): string => speaker.replace(/,$/, '');

/** All the ways to say who says it, where what is said is told in the past. */
export const sayings: Readonly<Record<string, Saying>> = {
  'before, with that': (_, by, { words }) => `${by} said that ${words}.`,
  'before, without that': (_, by, { words }) => `${by} said ${words}.`,
  'before, with a day': (_, by, { words }) => `${by} said on Tuesday that ${words}.`,
  'before, where it was heard': (_, by, { words }) => `${by} told reporters in a briefing that ${words}.`,
  'to a conference, without that': (_, by, { words }) => `${by} told a news conference ${words}.`,
  insisted: (_, by, { words }) => `${by} insisted ${words}.`,
  alleged: (_, by, { words }) => `${by.replace(/,.*/, '')} alleged ${words}.`,
  'has said': (_, by, { words }) => `${/sources|people/.test(by) ? `${by} have` : `${by} has`} said that ${words}.`,
  behind: (claim, _, { speaker }) => `${claim}, ${speaker} said.`,
  'behind, to an agency': (claim, _, { speaker }) => `${claim}, ${speaker} told Reuters.`,
  noted: (claim, _, { speaker }) => `${claim}, ${speaker} noted.`,
  'behind, inverted': (claim, _, { speaker }) => `${claim}, said ${open(speaker)}.`,
  'according to, behind': (claim, _, { speaker }) => `${claim}, according to ${open(speaker)}.`,
  'quoted as saying': (claim, _, { speaker }) =>
    `${claim}, ${speaker} ${/sources|people/.test(speaker) ? 'were' : 'was'} quoted as saying.`,
  adding: (_, by, { words }) => `${by} said the valley was quiet, adding that ${words}.`,
  'goes on with and': (_, by, { words }) => `${by} said the valley was quiet and that ${words}.`,
  'goes on with but': (_, by, { words }) => `${by} said the valley was quiet but ${words}.`,
};
