import { formulaEscape } from '../formula.js';
import type { Reference } from '../reference.js';
import { escaped } from './markdown.js';
import { actors, events, figures, introduction, threeKindsOfNothing, times } from './prose.js';
import { checkSection, crosswalkSection, ruleSection } from './reference-sections.js';
import { tableSections } from './table-section.js';
import { vocabularySections } from './vocabularies.js';

/** The data dictionary, in Markdown: all that a reader of the tables needs, without our source. */
export function dataDictionary({ rules, checks, crosswalk }: Reference): string {
  const sections = [
    introduction,
    `**CSV files hold no formulas.** ${escaped(formulaEscape.description)}`,
    threeKindsOfNothing,
    tableSections(),
    vocabularySections(),
    figures,
    events,
    actors,
    times,
    crosswalkSection(crosswalk),
    ruleSection(rules),
    checkSection(checks),
  ];
  return `${sections.join('\n\n')}\n`;
}
