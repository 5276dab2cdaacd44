/** A code that stands for several actors, so that one article may name the group where another names the member. */
export interface ActorGroup {
  readonly group: string;
  readonly members: readonly string[];
  /** The member that a group is led by and often named for. */
  readonly lead: string | null;
  readonly source: string;
}

const nato = [
  'ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA',
  'MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA',
].flatMap((line) => line.split(' '));

/** Who belongs to whom. A coalition's list holds the members that send troops, as its own pages count them. */
export const actorGroups: readonly ActorGroup[] = [
  {
    group: 'us-led-coalition',
    lead: 'USA',
    members: [...nato, 'AUS', 'NZL', 'JOR', 'SAU', 'ARE', 'BHR'],
    source: 'Global Coalition Against Daesh, "Partners"; coalitions of 2001 and 2003: US Department of State',
  },
  {
    group: 'nato',
    lead: 'USA',
    members: [...nato, 'isaf'],
    source: 'NATO, "Member countries"',
  },
  {
    group: 'isaf',
    lead: 'USA',
    members: [...nato, 'AUS', 'NZL', 'GEO', 'nato'],
    source: 'NATO, "ISAF: Key Facts and Figures", 2013',
  },
  {
    group: 'kurdish-forces',
    lead: null,
    members: ['sdf', 'peshmerga'],
    source: 'codebook section 6',
  },
  {
    group: 'iran-backed-militias',
    lead: null,
    members: ['pmf', 'hezbollah', 'houthis', 'kataib-hezbollah'],
    source: 'US Congressional Research Service, "Iran-Supported Groups in the Middle East"',
  },
];

/** Words for armed people whose group is not named: any group that is no state may be meant. */
export const unnamedGroups: ReadonlySet<string> = new Set(['militants', 'insurgents', 'rebels', 'militias']);
