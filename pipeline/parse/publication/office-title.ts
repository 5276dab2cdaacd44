import type { OfficeHolder } from '../../office-holders.js';

export type Office = OfficeHolder['office'];

/** How news writes an office before the name of its holder. Source: AP Stylebook, "titles", and British usage of the Guardian style guide. */
export const officeTitles: ReadonlyMap<string, readonly Office[]> = new Map<string, readonly Office[]>([
  ['President', ['president']],
  ['Prime Minister', ['prime minister']],
  ['Premier', ['prime minister']],
  ['Chancellor', ['prime minister']],
  ['King', ['monarch']],
  ['Queen', ['monarch']],
  ['Shah', ['monarch']],
  ['Supreme Leader', ['leader']],
  ['Ayatollah', ['leader']],
  ['General Secretary', ['leader']],
  ['Secretary-General', ['leader']],
  ['Secretary General', ['leader']],
  ['secretary-general', ['leader']],
  ['secretary general', ['leader']],
  ['leader', ['leader', 'president']],
  ['Defense Secretary', ['defence']],
  ['Defence Secretary', ['defence']],
  ['Secretary of Defense', ['defence']],
  ['Secretary of War', ['defence']],
  ['Defense Minister', ['defence']],
  ['Defence Minister', ['defence']],
  ['Secretary of State', ['foreign']],
  ['Foreign Minister', ['foreign']],
  ['Foreign Secretary', ['foreign']],
]);

/** Words before a title that make it another office. */
export const otherOffice: readonly string[] = [
  'Vice',
  'vice',
  'Deputy',
  'deputy',
  'Assistant',
  'assistant',
  'Under',
  'Shadow',
  'shadow',
];

/** Words before a title that say that its holder may hold it no more. */
export const notInOffice: readonly string[] = [
  'former',
  'Former',
  'ex',
  'then',
  'late',
  'Late',
  'ousted',
  'deposed',
  'toppled',
  'slain',
  'under',
  'previous',
  'during',
  'When',
  'when',
];
