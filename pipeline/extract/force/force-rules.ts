import type { Rule } from '../rule.js';

/** An actor as a rule reads it: the words and its codes, sorted and joined by ";" (empty for a person whose state is not said). */
export interface ActorReading {
  readonly words: string;
  readonly actors: string;
}

export type ForceRule = Rule<readonly ActorReading[]>;

const reading = (words: string, actors: string): ActorReading => ({ words, actors });

/** Every rule that reads actors. */
export const forceRules = [
  {
    id: 'force/country',
    description: 'A state by its name, also inside a hyphenated word, told from persons and other names that hold it.',
    examples: {
      reads: [
        {
          text: 'The United States and Vietnam signed it.',
          yields: [reading('United States', 'USA'), reading('Vietnam', 'VNM')],
        },
        { text: 'A U.S.-led raid angered Iran.', yields: [reading('U.S.', 'USA'), reading('Iran', 'IRN')] },
        {
          text: 'Zaire and the Soviet Union were told.',
          yields: [reading('Zaire', 'COD'), reading('Soviet Union', 'SUN')],
        },
      ],
      skips: [
        'They ate turkey in the South China Sea.',
        'Mr. Jordan read the Washington Post.',
        'It came from non-US stocks, so join us.',
        'Fort Stewart, Georgia, is near Atlanta.',
      ],
    },
  },
  {
    id: 'force/demonym',
    description: 'A state by the adjective or the name of its people.',
    examples: {
      reads: [
        {
          text: 'Turkish jets helped the Americans.',
          yields: [reading('Turkish', 'TUR'), reading('Americans', 'USA')],
        },
        { text: 'U.S.-Iraqi talks began.', yields: [reading('U.S.', 'USA'), reading('Iraqi', 'IRQ')] },
        { text: 'Two Frenchmen and a Briton fell.', yields: [reading('Frenchmen', 'FRA'), reading('Briton', 'GBR')] },
      ],
      skips: ['They polish the brass.', 'Native Americans danced at the North Pole.'],
    },
  },
  {
    id: 'force/capital',
    description: 'A state by its capital, which is a place as well: the words around decide which is meant.',
    examples: {
      reads: [
        {
          text: 'Baghdad agreed and Pyongyang refused.',
          yields: [reading('Baghdad', 'IRQ'), reading('Pyongyang', 'PRK')],
        },
      ],
      skips: ['George Washington crossed the river.'],
    },
  },
  {
    id: 'force/office',
    description: 'A state by a house, ministry or body that speaks for it.',
    examples: {
      reads: [
        {
          text: 'The Pentagon and Downing Street declined.',
          yields: [reading('Pentagon', 'USA'), reading('Downing Street', 'GBR')],
        },
        { text: 'The Philippine Senate voted.', yields: [reading('Philippine Senate', 'PHL')] },
      ],
      skips: ['The pentagon has five sides.'],
    },
  },
  {
    id: 'force/armed-service',
    description: 'A state by one of its services, commands or formations, or a coalition by its forces.',
    examples: {
      reads: [
        {
          text: 'The Royal Navy met the Red Army.',
          yields: [reading('Royal Navy', 'GBR'), reading('Red Army', 'SUN')],
        },
        { text: "Syria's Republican Guard withdrew.", yields: [reading("Syria's Republican Guard", 'SYR')] },
        { text: 'Coalition forces left at dawn.', yields: [reading('Coalition forces', 'us-led-coalition')] },
        { text: 'Japan sent the SDF abroad.', yields: [reading('Japan', 'JPN'), reading('SDF', 'JPN')] },
      ],
      skips: ['A navy blue coat.'],
    },
  },
  {
    id: 'force/group',
    description:
      'An armed group by any of its names, with the words for its fighters and for the country that it is from.',
    examples: {
      reads: [
        {
          text: 'Taliban insurgents and Boko Haram fled.',
          yields: [reading('Taliban insurgents', 'taliban'), reading('Boko Haram', 'boko-haram')],
        },
        {
          text: 'Iranian-backed militias fired first.',
          yields: [reading('Iranian-backed militias', 'iran-backed-militias')],
        },
        {
          text: "Lebanon's Hezbollah and the rebel group M23 agreed.",
          yields: [reading("Lebanon's Hezbollah", 'hezbollah'), reading('rebel group M23', 'm23')],
        },
      ],
      skips: ['He is here.', 'The tigers slept.'],
    },
  },
  {
    id: 'force/organization',
    description: 'An alliance, coalition or international organisation, and its missions.',
    examples: {
      reads: [
        { text: 'NATO and MINUSMA stayed.', yields: [reading('NATO', 'nato'), reading('MINUSMA', 'un')] },
        {
          text: 'The Security Council heard the African Union.',
          yields: [reading('Security Council', 'un'), reading('African Union', 'african-union')],
        },
      ],
      skips: ['The labour union met.'],
    },
  },
  {
    id: 'force/unnamed',
    description: 'Fighters or troops without a name: rebels, insurgents, militants, foreign troops.',
    examples: {
      reads: [
        {
          text: 'Foreign troops fought guerrillas.',
          yields: [reading('Foreign troops', 'foreign'), reading('guerrillas', 'insurgents')],
        },
        { text: 'Colombian rebels surrendered.', yields: [reading('Colombian rebels', 'rebels')] },
      ],
      skips: ['They are free.', 'A rebellious child.'],
    },
  },
  {
    id: 'force/office-holder',
    description: 'A state or group by somebody who is known to have acted for it, with the titles before the name.',
    examples: {
      reads: [
        {
          text: 'President Obama spoke to Hamid Karzai.',
          yields: [reading('President Obama', 'USA'), reading('Hamid Karzai', 'AFG')],
        },
        { text: 'Rebel leader Jonas Savimbi refused.', yields: [reading('Rebel leader Jonas Savimbi', 'unita')] },
      ],
      skips: ['Laura Bush planted a bush.', 'Sharon Bates read at the Reagan Library.'],
    },
  },
  {
    id: 'force/title-and-name',
    description:
      'A person by name after a title, who acts for the state or body named before it; for nobody yet where none is named.',
    examples: {
      reads: [
        {
          text: 'Ruritanian and Iraqi Prime Minister Amal Jawad met.',
          yields: [reading('Iraqi Prime Minister Amal Jawad', 'IRQ')],
        },
        {
          text: 'Pentagon spokesman Lt. Col. Rob Marlow said so.',
          yields: [reading('Pentagon spokesman Lt. Col. Rob Marlow', 'USA')],
        },
        {
          text: 'Rebel spokesman Omar Vale refused.',
          yields: [reading('Rebel spokesman Omar Vale', 'rebels')],
        },
        {
          text: 'Defence Minister Karim Al Hadawi resigned.',
          yields: [reading('Defence Minister Karim Al Hadawi', '')],
        },
      ],
      skips: ['The prime minister resigned on Monday.', 'Officials said so.'],
    },
  },
  {
    id: 'force/named-by-kind',
    description:
      'A group that the lexicon lacks, by a capitalised name that ends in Front, Army, Movement and the like.',
    examples: {
      reads: [
        {
          text: 'The Orvan Liberation Front freed them.',
          yields: [reading('Orvan Liberation Front', 'orvan-liberation-front')],
        },
        {
          text: "The People's Army of Kessan attacked.",
          yields: [reading("People's Army of Kessan", 'peoples-army-of-kessan')],
        },
      ],
      skips: [
        'The Eastern Front froze.',
        'The Labour Party lost.',
        'The Salvation Army sang.',
        'The Third Army halted.',
      ],
    },
  },
  {
    id: 'force/introduced',
    description: 'A group that the lexicon lacks, by the name that the article gives where it says what it is.',
    examples: {
      reads: [
        {
          text: 'The militant group Jund al-Orva fled. Jund al-Orva returned.',
          yields: [
            reading('militant', 'militants'),
            reading('Jund al-Orva', 'jund-al-orva'),
            reading('Jund al-Orva', 'jund-al-orva'),
          ],
        },
        {
          text: 'Orva Front, a small rebel group, fled.',
          yields: [reading('Orva Front', 'orva-front'), reading('rebel group', 'rebels')],
        },
        {
          text: 'The Jaish-ul-Orva terrorist group fled.',
          yields: [reading('Jaish-ul-Orva', 'jaish-ul-orva'), reading('terrorist group', 'militants')],
        },
      ],
      skips: ['Jund al-Orva fled.', 'The youth group Jund al-Orva sang.'],
    },
  },
  {
    id: 'force/abbreviation',
    description: 'A group that the lexicon lacks, by the abbreviation that the article gives behind its name.',
    examples: {
      reads: [
        {
          text: 'The Orvan Freedom Front (OFRF) fled. OFRF fighters returned.',
          yields: [
            reading('Orvan Freedom Front', 'orvan-freedom-front'),
            reading('OFRF', 'orvan-freedom-front'),
            reading('OFRF', 'orvan-freedom-front'),
          ],
        },
      ],
      skips: ['OFRF fighters returned.', 'The Labour Party (LBP) lost. The LBP returned.'],
    },
  },
] as const satisfies readonly ForceRule[];

export type ForceRuleId = (typeof forceRules)[number]['id'];
