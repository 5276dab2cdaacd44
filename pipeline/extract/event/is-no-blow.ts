import type { Clause } from '../clause/clause.js';
import { warNouns } from '../event-nouns.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { Roles } from './verb-roles.js';

/** Whether a verb of armed force tells of no blow of its own: an aim, a warning, the toll of a whole war. */
export const isNoBlow = (reading: Reading, clause: Clause, roles: Roles): boolean =>
  isAim(clause) ||
  isPoliceWork(reading, clause, roles) ||
  isAccident(reading, clause) ||
  isWarLedToday(clause) ||
  isWarningShot(reading, roles) ||
  isTollOfWar(reading, clause) ||
  isKilledInWar(reading, clause);

/** "*Customs officers* raided a warehouse", "Police raided a club and seized *cocaine*": for the courts, not for a war. */
const isPoliceWork = ({ words }: Reading, { verb }: Clause, { agent }: Roles): boolean =>
  /^(?:raid|storm)$/.test(verb.lemma) &&
  agent !== null &&
  (words
    .slice(agent.from, agent.to)
    .some(({ lower }) => /^(?:customs|tax|inspectors|detectives|narcotics)$/.test(lower)) ||
    (words[agent.head]?.lower === 'police' &&
      words.some(({ lower }) => /^(?:drugs?|cocaine|heroin|dealers?|brothel|nightclub|gambling)$/.test(lower))));

/** "would let us *target* the gangs": whom one means to strike has not been struck. */
const isAim = ({ verb, governor }: Clause): boolean =>
  verb.lemma === 'target' && (verb.modal !== null || /^(?:let|allow|enable|help)$/.test(governor?.verb.lemma ?? ''));

/** "*fight* the jihadists in Mali", "are fighting": goes on without a blow of its own (codebook section 4); they "fought near Gao on Monday". */
const isWarLedToday = ({ verb }: Clause): boolean =>
  verb.lemma === 'fight' && (verb.tense !== 'past' || verb.progressive || verb.perfect);

/** What happens to vehicles by nobody's act. Source: FrameNet, frames Impact and Moving_in_place; EM-DAT, transport accidents. */
const accidents: ReadonlySet<string> = wordSet('collide overturn capsize derail skid');

/** "Two helicopters *collided*, killing nine", "A plane *crashed*, killing nine": nobody struck them. */
const isAccident = ({ words }: Reading, { verb, governor }: Clause): boolean =>
  verb.form === 'gerund' &&
  governor !== null &&
  (accidents.has(governor.verb.lemma) ||
    (governor.verb.lemma === 'crash' &&
      /^(?:aircraft|planes?|jets?|helicopters?)$/.test(words[governor.subject?.head ?? -1]?.lower ?? '') &&
      !governor.complements.some(({ preposition }) => preposition === 'into')));

/** "fired *warning shots*". */
const isWarningShot = ({ words }: Reading, { patient }: Roles): boolean =>
  patient !== null && /^shots?$/.test(words[patient.head]?.lower ?? '') && words[patient.head - 1]?.lower === 'warning';

/** "Some 900 people have been killed *since fighting broke out*", "*Fighting* has killed 900": the toll of a war, which is no attack (codebook section 4). */
export const isTollOfWar = ({ words, clauses }: Reading, { verb, subject }: Clause): boolean =>
  (verb.perfect && verb.lemma === 'kill' && warring.has(words[subject?.head ?? -1]?.lower ?? '')) ||
  (verb.passive &&
    (verb.perfect || verb.form === 'infinitive') &&
    clauses.some(
      ({ link, from, subject }) =>
        link === 'since' && from >= verb.to && warring.has(words[subject?.head ?? -1]?.lower ?? ''),
    ));

/** "a war *in which* 900 were killed": what the whole of it cost. */
const isKilledInWar = ({ words }: Reading, { relation, link, governor }: Clause): boolean =>
  relation === 'relative' && link === 'which' && wars.test(words[governor?.object?.head ?? -1]?.lower ?? '');

const wars = /^(?:wars?|conflicts?)$/;

const warring: ReadonlySet<string> = new Set([...warNouns, 'fighting', 'violence', 'hostilities', 'unrest']);
