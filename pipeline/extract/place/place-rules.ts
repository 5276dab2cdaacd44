import type { Rule } from '../rule.js';

/** A place as a rule reads it: the words, the canonical name (null for a whole country) and the country. */
export interface PlaceReading {
  readonly words: string;
  readonly place: string | null;
  readonly country: string | null;
}

export type PlaceRule = Rule<readonly PlaceReading[]>;

const reading = (words: string, place: string | null, country: string | null): PlaceReading => ({
  words,
  place,
  country,
});

/** Every rule that reads places. */
export const placeRules = [
  {
    id: 'place/country',
    description: 'Names of countries and territories, told from persons, papers and seas of the same name.',
    examples: {
      reads: [
        {
          text: 'The last convoy left Turkey for Jordan.',
          yields: [reading('Turkey', null, 'TUR'), reading('Jordan', null, 'JOR')],
        },
        {
          text: 'Troops from Chad crossed into Niger.',
          yields: [reading('Chad', null, 'TCD'), reading('Niger', null, 'NER')],
        },
        {
          text: 'Russia kept peacekeepers in Georgia, Tbilisi said.',
          yields: [
            reading('Russia', null, 'RUS'),
            reading('Georgia', null, 'GEO'),
            reading('Tbilisi', 'Tbilisi', 'GEO'),
          ],
        },
      ],
      skips: [
        'They ate turkey while Michael Jordan and Chad Smith sang.',
        'The paper was the Washington Post.',
        'It sailed into the South China Sea and the Indian Ocean.',
        'The Iran-backed and US-led sides met.',
        'Units from Atlanta and Fort Stewart, Georgia, trained there.',
      ],
    },
  },
  {
    id: 'place/group-of-states',
    description: 'Each of the states that one name stands for.',
    examples: {
      reads: [
        {
          text: 'Denmark sent jets to the Baltic states.',
          yields: [
            reading('Denmark', null, 'DNK'),
            reading('Baltic states', null, 'EST'),
            reading('Baltic states', null, 'LTU'),
            reading('Baltic states', null, 'LVA'),
          ],
        },
      ],
      skips: ['The fleet left the Baltic Sea for the Balkans.'],
    },
  },
  {
    id: 'place/gazetteer',
    description:
      'Regions, provinces, cities, bases, sites and seas of the gazetteer by their canonical names, homonyms settled by the places around them.',
    examples: {
      reads: [
        {
          text: 'Rockets hit Ain Assad air base.',
          yields: [reading('Ain Assad air base', 'Ain al-Asad Airbase', 'IRQ')],
        },
        {
          text: 'He flew from Irbil to Nassiriyah.',
          yields: [reading('Irbil', 'Erbil', 'IRQ'), reading('Nassiriyah', 'Nasiriyah', 'IRQ')],
        },
        {
          text: 'A drone flew toward Khamis Mushait.',
          yields: [reading('Khamis Mushait', 'Khamis Mushait', 'SAU')],
        },
        { text: 'Patrols went through Helmand province.', yields: [reading('Helmand province', 'Helmand', 'AFG')] },
        {
          text: 'A ship was struck in the Bab el-Mandeb.',
          yields: [reading('Bab el-Mandeb', 'Bab al-Mandeb Strait', null)],
        },
        {
          text: 'Units from Atlanta and Fort Stewart, Georgia, trained there.',
          yields: [
            reading('Atlanta', 'Atlanta', 'USA'),
            reading('Fort Stewart', 'Fort Stewart', 'USA'),
            reading('Georgia', 'Georgia (U.S. state)', 'USA'),
          ],
        },
        {
          text: 'Fighting in Tripoli spread across northern Lebanon.',
          yields: [reading('Tripoli', 'Tripoli, Lebanon', 'LBN'), reading('Lebanon', null, 'LBN')],
        },
      ],
      skips: ['Mr. Clark hit the ball.', 'Gen. Jackson and Lt. Stanley agreed.', 'They hit back and bore the cost.'],
    },
  },
  {
    id: 'place/airport',
    description: 'An airport, airfield or base named after a place of the gazetteer.',
    examples: {
      reads: [{ text: 'Planes landed at Bunia airport.', yields: [reading('Bunia airport', 'Bunia Airport', 'COD')] }],
      skips: ['Planes landed at the airport.'],
    },
  },
  {
    id: 'place/named-by-kind',
    description: 'A name that the text itself calls a camp, base, town, village, district or province.',
    examples: {
      reads: [
        { text: 'Two were killed in Qurghal district.', yields: [reading('Qurghal district', 'Qurghal', null)] },
        { text: 'The army took the village of Beit Nuwar.', yields: [reading('Beit Nuwar', 'Beit Nuwar', null)] },
        { text: 'They left Camp Harrow.', yields: [reading('Camp Harrow', 'Camp Harrow', null)] },
        {
          text: 'They left the Tolvana Valley for West Karzan Province.',
          yields: [
            reading('Tolvana Valley', 'Tolvana Valley', null),
            reading('West Karzan Province', 'West Karzan', null),
          ],
        },
        { text: 'They left Tolvana state on Friday.', yields: [reading('Tolvana state', 'Tolvana', null)] },
        { text: 'They left Tolvana Air Base.', yields: [reading('Tolvana Air Base', 'Tolvana Air Base', null)] },
        { text: 'Shells fell on the outskirts of San Telvo.', yields: [reading('San Telvo', 'San Telvo', null)] },
      ],
      skips: [
        'Capital city life goes on.',
        'The Justice department agreed.',
        'The school district closed.',
        'They left the camp at dawn.',
        'The Kurdish province was calm.',
        'Army Retakes Key District',
        'They heard Tolvana state television.',
        'The Capital Region Authority agreed.',
      ],
    },
  },
  {
    id: 'place/of-its-people',
    description: 'A town, island, port or soil that is called by the people of its country.',
    examples: {
      reads: [
        { text: 'Rebels took a northern Chadian town.', yields: [reading('Chadian town', null, 'TCD')] },
        { text: 'They landed on Cypriot soil.', yields: [reading('Cypriot soil', null, 'CYP')] },
      ],
      skips: [
        'Chadian soldiers took the town.',
        'They landed in the former Portuguese territory.',
        'They dug in along the Chadian border.',
      ],
    },
  },
  {
    id: 'place/described-behind',
    description: 'An unknown name behind which the text says how far it lies from another place, or that it is a town.',
    examples: {
      reads: [
        {
          text: 'The bridge at Tolvana, 25 miles north of Goma, burned.',
          yields: [reading('Tolvana', 'Tolvana', 'COD'), reading('Goma', 'Goma', 'COD')],
        },
        { text: 'Rebels held Tolvana, a mining town.', yields: [reading('Tolvana', 'Tolvana', null)] },
        { text: 'They met in the second city, Tolvana.', yields: [reading('Tolvana', 'Tolvana', null)] },
        { text: 'It rained in some towns, including Tolvana.', yields: [reading('Tolvana', 'Tolvana', null)] },
      ],
      skips: [
        'Tolvana, a former city manager, resigned.',
        'They met some friends, including Tolvana.',
        'Tolvana, 25, was buried.',
      ],
    },
  },
  {
    id: 'place/taken',
    description:
      'An unknown name alone by words that say what only places suffer from forces, or that forces move to it or leave it.',
    examples: {
      reads: [
        { text: 'Rebels overran Tolvana on Friday.', yields: [reading('Tolvana', 'Tolvana', null)] },
        { text: 'The army withdrew 300 men from Tolvana.', yields: [reading('Tolvana', 'Tolvana', null)] },
        { text: 'They lost control of Beit Nuwar.', yields: [reading('Beit Nuwar', 'Beit Nuwar', null)] },
        { text: 'Troops patrol Tolvana.', yields: [reading('Tolvana', 'Tolvana', null)] },
        { text: 'Rockets hit Tolvana.', yields: [reading('Tolvana', 'Tolvana', null)] },
        { text: 'Tolvana was shelled.', yields: [reading('Tolvana', 'Tolvana', null)] },
        { text: "Shells hit Tolvana's airport.", yields: [reading('Tolvana', 'Tolvana', null)] },
      ],
      skips: [
        'Rebels captured Tolvana.',
        'Police seized Tolvana Bank shares.',
        'They sent a letter to Tolvana.',
        'A call came from Tolvana.',
        'He hit Tolvana.',
        'Tolvana was buried.',
        "They saw Tolvana's brother.",
      ],
    },
  },
  {
    id: 'place/listed',
    description: 'An unknown name that is listed with a place.',
    examples: {
      reads: [
        {
          text: 'Shells fell near Tolvana, Beit Nuwar and Karzan on Monday.',
          yields: [
            reading('Tolvana', 'Tolvana', null),
            reading('Beit Nuwar', 'Beit Nuwar', null),
            reading('Karzan', 'Karzan', null),
          ],
        },
      ],
      skips: ['In the mountains, Tolvana and Karzan met.', 'They ate and Tolvana paid.'],
    },
  },
  {
    id: 'place/named-before',
    description: 'A name without an entry in the gazetteer, which the text before said to be that of a town.',
    examples: {
      reads: [
        {
          text: 'The army took the village of Tolvana when shells fell on Tolvana.',
          yields: [reading('Tolvana', 'Tolvana', null), reading('Tolvana', 'Tolvana', null)],
        },
      ],
      skips: ['Shells fell on Tolvana.'],
    },
  },
  {
    id: 'place/behind-locative',
    description:
      'An unknown name alone behind "in", "at" or "near", unless it is that of a body, a faith, a language or a machine.',
    examples: {
      reads: [
        {
          text: 'A gunfight broke out at Tolvana and Karzan.',
          yields: [reading('Tolvana', 'Tolvana', null), reading('Karzan', 'Karzan', null)],
        },
        { text: 'Shells fell near Beit Nuwar.', yields: [reading('Beit Nuwar', 'Beit Nuwar', null)] },
      ],
      skips: [
        'He spoke in Parliament, in Arabic and at Tolvana University.',
        'They died in Operation Anvil and in Humvees.',
        'He has lost faith in Tolvana.',
      ],
    },
  },
  {
    id: 'place/with-its-country',
    description:
      'An unknown name after "in", "at" or "near" that is set off by a comma from the country or province it lies in.',
    examples: {
      reads: [
        {
          text: 'Shells fell in Tolvana, in eastern Ukraine.',
          yields: [reading('Tolvana', 'Tolvana', 'UKR'), reading('Ukraine', null, 'UKR')],
        },
        {
          text: 'Shells fell in Tolvana, northern Yemen.',
          yields: [reading('Tolvana', 'Tolvana', 'YEM'), reading('Yemen', null, 'YEM')],
        },
        {
          text: 'He was wounded near Karzan, Afghanistan.',
          yields: [reading('Karzan', 'Karzan', 'AFG'), reading('Afghanistan', null, 'AFG')],
        },
      ],
      skips: ['They trust in Providence, which is far away.', 'He was born in March, a cold month.'],
    },
  },
] as const satisfies readonly PlaceRule[];

export type PlaceRuleId = (typeof placeRules)[number]['id'];
