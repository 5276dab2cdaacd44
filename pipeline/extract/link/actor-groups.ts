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
    group: 'gulf-war-coalition',
    lead: 'USA',
    members: [
      'USA',
      'GBR',
      'FRA',
      'SAU',
      'EGY',
      'SYR',
      'ARE',
      'BHR',
      'QAT',
      'OMN',
      'KWT',
      'MAR',
      'PAK',
      'BGD',
      'ITA',
      'CAN',
    ],
    source: 'US Department of Defense, "Conduct of the Persian Gulf War", 1992',
  },
  {
    group: 'unitaf',
    lead: 'USA',
    members: ['USA', 'FRA', 'ITA', 'BEL', 'CAN', 'AUS', 'MAR', 'PAK', 'TUR', 'SAU', 'BWA', 'EGY', 'KWT', 'NGA', 'ZWE'],
    source: 'United Nations, "UNOSOM I: Background"',
  },
  {
    group: 'saudi-led-coalition',
    lead: 'SAU',
    members: ['SAU', 'ARE', 'BHR', 'KWT', 'EGY', 'JOR', 'MAR', 'SDN', 'QAT', 'SEN'],
    source: 'Saudi Press Agency, statement of 26 March 2015',
  },
  {
    group: 'interfet',
    lead: 'AUS',
    members: ['AUS', 'NZL', 'THA', 'PHL', 'ITA', 'KOR', 'GBR', 'USA', 'CAN', 'FRA', 'PRT', 'JOR', 'BRA', 'SGP'],
    source: 'Australian War Memorial, "East Timor (INTERFET)"',
  },
  {
    group: 'ecomog',
    lead: 'NGA',
    members: ['NGA', 'GHA', 'GIN', 'SLE', 'GMB', 'SEN', 'MLI', 'NER', 'BEN', 'TGO', 'BFA', 'CIV'],
    source: 'ECOWAS, Protocol A/SP.1/12/01 and communiqués on ECOMOG',
  },
  {
    group: 'kurdish-forces',
    lead: null,
    members: ['sdf', 'peshmerga', 'ypg'],
    source: 'codebook section 6',
  },
  {
    group: 'iran-backed-militias',
    lead: null,
    members: [
      'pmf',
      'hezbollah',
      'houthis',
      'kataib-hezbollah',
      'asaib-ahl-al-haq',
      'harakat-hezbollah-al-nujaba',
      'badr-organization',
      'islamic-resistance-in-iraq',
    ],
    source: 'US Congressional Research Service, "Iran-Supported Groups in the Middle East"',
  },
];
