import type { Office } from './office-holder.js';

/** How news writes an office before the name of its holder. Source: AP Stylebook, "titles", and British usage of the Guardian style guide. */
export const officeTitles: readonly { readonly office: Office; readonly titles: readonly string[] }[] = [
  { office: 'president', titles: ['President', 'Pres.'] },
  { office: 'prime-minister', titles: ['Prime Minister', 'Premier'] },
  { office: 'chancellor', titles: ['Chancellor'] },
  { office: 'monarch', titles: ['King', 'Queen', 'Shah'] },
  {
    office: 'leader',
    titles: ['Supreme Leader', 'Ayatollah', 'General Secretary', 'Party leader', 'leader', 'Chairman', 'Col.', 'Gen.'],
  },
  {
    office: 'secretary-general',
    titles: ['Secretary-General', 'Secretary General', 'secretary-general', 'secretary general', 'chief'],
  },
  {
    office: 'defense',
    titles: [
      'Defense Secretary',
      'Defence Secretary',
      'Secretary of Defense',
      'Secretary of War',
      'Defense Minister',
      'Defence Minister',
    ],
  },
  { office: 'foreign', titles: ['Secretary of State', 'Foreign Minister', 'Foreign Secretary'] },
];

/** Words before a title that say that its holder holds it no more, or holds another. */
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
  'Under',
  'Vice',
  'vice',
  'Deputy',
  'deputy',
  'Assistant',
  'assistant',
  'previous',
  'predecessor',
  'during',
  'When',
  'when',
];
