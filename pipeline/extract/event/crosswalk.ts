import type { EventMention } from '../../../schemas/event-mention.js';
import type { EventType } from '../../../schemas/event-type.js';
import type { Modality } from '../../../schemas/modality.js';

/** With what an attack is made: from the air, by rockets, missiles or shells, by a bomb on the spot, in a clash; null where nothing says. */
export type Means = 'aerial' | 'rockets' | 'bomb' | 'clash';

export type Codes = Pick<EventMention, 'plover' | 'cameo' | 'acled'>;

/** What decides the codes of an event mention. */
export interface Classified {
  readonly type: EventType;
  readonly modality: Modality;
  /** Of attacks. */
  readonly means: Means | null;
  /** Of territorial changes: whether the one who takes it is a state; null where nobody is named. */
  readonly byState: boolean | null;
}

/** One line of the crosswalk; a missing condition is always met. */
export interface CrosswalkLine extends Codes {
  readonly types: readonly EventType[];
  readonly modalities: readonly Modality[];
  readonly means?: Means | null;
  readonly byState?: boolean;
}

const happens: readonly Modality[] = ['actual', 'ongoing'];
const notYet: readonly Modality[] = ['planned', 'possible'];
const said: readonly Modality[] = [...happens, ...notYet];

/**
 * Codebook section 8. PLOVER: Halterman and others, PLOVER and POLECAT (2023). CAMEO: Schrodt, CAMEO codebook 1.1b3 (2012). ACLED: ACLED codebook (2023).
 * Where the codebook names no modality, talks and demands hold unless denied, since to plan or threaten them is to talk; attacks and exercises
 * only where they happen, so that a planned strike is never counted as one.
 */
export const crosswalkLines: readonly CrosswalkLine[] = [
  { types: ['withdrawal'], modalities: notYet, plover: 'CONCEDE', cameo: '0356', acled: null },
  {
    types: ['withdrawal'],
    modalities: happens,
    plover: 'RETREAT/withdraw',
    cameo: '0874',
    acled: 'Change to group/activity',
  },
  { types: ['withdrawal'], modalities: ['negated'], plover: 'REJECT/yield', cameo: '1246', acled: null },
  { types: ['deployment'], modalities: notYet, plover: 'AGREE', cameo: '0332', acled: null },
  {
    types: ['deployment', 'redeployment'],
    modalities: happens,
    plover: 'MOBILIZE/troops',
    cameo: '154',
    acled: 'Change to group/activity',
  },
  {
    types: ['base_transfer'],
    modalities: ['actual'],
    plover: 'RETREAT/withdraw',
    cameo: '0874',
    acled: 'Non-violent transfer of territory',
  },
  { types: ['agreement'], modalities: ['actual'], plover: 'SUPPORT', cameo: '057', acled: 'Agreement' },
  { types: ['agreement'], modalities: notYet, plover: 'AGREE', cameo: '031', acled: null },
  { types: ['negotiation'], modalities: said, plover: 'CONSULT', cameo: '046', acled: 'Agreement' },
  { types: ['demand'], modalities: said, plover: 'REQUEST/yield', cameo: '1056', acled: null },
  attackBy('aerial', { plover: 'ASSAULT/aerial or drone', cameo: '195', acled: 'Air/drone strike' }),
  attackBy('rockets', {
    plover: 'ASSAULT/heavy-weapons',
    cameo: '194',
    acled: 'Shelling/artillery/missile attack',
  }),
  attackBy('bomb', { plover: 'ASSAULT/explosives', cameo: '183', acled: 'Remote explosive/landmine/IED' }),
  attackBy('clash', { plover: 'ASSAULT/firearms', cameo: '193', acled: 'Armed clash' }),
  attackBy(null, { plover: 'ASSAULT', cameo: '190', acled: 'Attack' }),
  { types: ['ceasefire'], modalities: ['actual'], plover: 'RETREAT/ceasefire', cameo: '0871', acled: 'Agreement' },
  seizure({ byState: true, acled: 'Government regains territory' }),
  seizure({ byState: false, acled: 'Non-state actor overtakes territory' }),
  seizure({ acled: null }),
  { types: ['exercise'], modalities: happens, plover: 'MOBILIZE', cameo: '150', acled: null },
];

const none: Codes = { plover: null, cameo: null, acled: null };

/** The codes of three other ontologies for an event mention: those of the first line that fits, null where they have no such class. */
export function crosswalk(claim: Classified): Codes {
  const line = linesOf.get(claim.type)?.find((candidate) => fits(candidate, claim));
  return line === undefined ? none : { plover: line.plover, cameo: line.cameo, acled: line.acled };
}

/** The lines by the types that they are for, in the order in which they are tried. */
const linesOf = new Map<EventType, CrosswalkLine[]>();
for (const line of crosswalkLines)
  for (const type of line.types) linesOf.set(type, [...(linesOf.get(type) ?? []), line]);

function fits(line: CrosswalkLine, { modality, means, byState }: Classified): boolean {
  return (
    line.modalities.includes(modality) &&
    (line.means === undefined || line.means === means) &&
    (line.byState === undefined || line.byState === byState)
  );
}

function attackBy(means: Means | null, codes: Codes): CrosswalkLine {
  return { types: ['attack'], modalities: happens, means, ...codes };
}

function seizure(line: { byState?: boolean; acled: string | null }): CrosswalkLine {
  return { types: ['territorial_change'], modalities: ['actual'], plover: 'COERCE/seize', cameo: '192', ...line };
}
