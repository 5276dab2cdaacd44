import { type RuleEntry, rulesOf } from '../rules-of.js';

/** Every way to tell who is meant where the words themselves name nobody, or name somebody else than who acts. */
const entries = {
  'discourse/pronoun': {
    description: '"it", "they", "its": who was spoken of last, before all as a subject.',
    reads: [['The Taliban hold the valley. They attacked a convoy.', 'taliban']],
    skips: ['The Taliban attacked a convoy.'],
  },
  'discourse/speaker': {
    description: '"we", "our", "he": whoever speaks, where a name says for whom.',
    reads: [['“We will withdraw,” Canadian Defence Minister John Adams said. “We attacked a convoy,” he said.', 'CAN']],
    skips: ['Canada will withdraw its soldiers.'],
  },
  'discourse/voice': {
    description:
      '"we", "our", "the Government" of a text that says "we" of itself, where it quotes nobody: the state or organization that it speaks for.',
    reads: [['Danish soldiers serve in Mali. The villages are poor. We attacked a convoy.', 'DNK']],
    skips: ['Danish soldiers serve in Mali. Danish Defence Minister Jane Holm said: “We attacked a convoy.”'],
  },
  'discourse/description': {
    description: '"the alliance", "the officials", "the president": who was spoken of last of that kind.',
    reads: [['The NATO alliance met. The alliance attacked the port.', 'nato']],
    skips: ['NATO will withdraw its soldiers.'],
  },
  'discourse/group-named-before': {
    description: '"the militants", "the group": the armed group that was named last.',
    reads: [['The Taliban hold the valley. The militants attacked a convoy.', 'taliban']],
    skips: ['The militants attacked a convoy.'],
  },
  'discourse/only-group': {
    description: '"rebels", "guerrilla leaders", before any is named: the one armed group that the article names.',
    reads: [['Guerrillas attacked a convoy. The soldiers and the Taliban fought on.', 'taliban']],
    skips: ['Guerrillas attacked a convoy. The Taliban and the Tamil Tigers did not.'],
  },
  'discourse/voters': {
    description: '"parliament", "537 deputies", or nobody named: the state whose parliament the article names.',
    reads: [['Soldiers serve in Mali. Rebels fled in Mali. Danish MPs met. Parliament voted for the mission.', 'DNK']],
    skips: ['Soldiers serve in Mali. Parliament voted for the mission.'],
  },
  'discourse/two-states': {
    description:
      '"the two countries", "both governments", "the two leaders": the two states that were named together, or last.',
    reads: [['Kenya and Chad trade. The two countries signed an accord on troops.', 'KEN;TCD']],
    skips: ['Kenya and Chad signed an accord on troops.'],
  },
  'discourse/sides-of-war': {
    description:
      '"both sides", before any talked: the government of the country that the article is about, and the one armed group that it names.',
    reads: [['Soldiers and the Taliban died in Mali. Both sides signed an accord.', 'MLI;taliban']],
    skips: ['Kenya and Somalia held talks. Both sides signed an accord.'],
  },
  'discourse/presidency': {
    description: '"the President" in a release of a presidency: of the White House, the Elysee, the Kremlin.',
    reads: [
      ['The White House\n\nThe President urged the rebels to disarm.', 'USA'],
      ['Elysee Palace\n\nThe President urged the rebels to disarm.', 'FRA'],
    ],
    skips: ['The President urged the rebels to disarm.'],
  },
  'discourse/peacekeepers': {
    description: 'Peacekeepers without a name: of the organization spoken of last, else of the United Nations.',
    reads: [['Clashes spread in Mali. Two peacekeepers attacked a convoy.', 'un']],
    skips: ['Nepalese peacekeepers left Mali.'],
  },
  'discourse/person-introduced-before': {
    description: 'A surname that was given with an office before.',
    reads: [['Kenyan Defence Minister Jane Otieno spoke. Otieno urged the rebels to disarm.', 'KEN']],
    skips: ['Kenya urged the rebels to disarm.'],
  },
  'discourse/officer-at-home': {
    description:
      'A minister or president without a country, of the one that the report is written from, where it is about its forces or about itself.',
    reads: [['BAMAKO, Mali — Soldiers died in Mali. Defence Minister Jane Holm urged the rebels to disarm.', 'MLI']],
    skips: ['BAMAKO, Mali — Kenya urged the rebels to disarm.'],
  },
  'discourse/theatre': {
    description: '"the government", "the parliament": of the country that the article is about.',
    reads: [['Soldiers died in Mali. Rebels fled in Mali. The government attacked the rebels.', 'MLI']],
    skips: ['The Malian government attacked the rebels.'],
  },
  'discourse/main-force': {
    description:
      '"the troops", "lawmakers", or nobody named: the force that the article is about, and those who vote on it.',
    reads: [
      ['Danish soldiers serve in Mali. The villages are poor. The troops will leave in May.', 'DNK'],
      ['Danish soldiers serve in Mali. Norway sent blankets. Lawmakers urged the rebels to disarm.', 'DNK'],
    ],
    skips: [
      'The Danish troops will leave in May.',
      'Danish soldiers serve in Mali. Norway sent blankets. Senators urged the rebels to disarm.',
    ],
  },
  'discourse/counted-before': {
    description: 'A number without a noun, and without anybody who has or moves them: of those who were counted last.',
    reads: [['Soldiers of Denmark serve in Mali. Kenya had 900 soldiers there. Some 400 are still there.', 'KEN']],
    skips: ['Denmark has 400 soldiers in Mali.'],
  },
  'discourse/parties-of-talks-before': {
    description: 'Talks and agreements without their parties: those who negotiated last.',
    reads: [['Kenya held talks with Somalia on the soldiers. The talks ended on Friday.', 'KEN;SOM']],
    skips: ['Kenya held talks with Somalia.'],
  },
  'discourse/claimed-behind': {
    description: 'Whoever owns up to an attack in one of the next sentences.',
    reads: [['A bomb killed nine soldiers in Kabul. The Taliban claimed responsibility.', 'taliban']],
    skips: ['A bomb killed nine soldiers in Kabul. The Taliban claimed responsibility for a raid in Herat.'],
  },
  'discourse/parties-of-article': {
    description:
      'Talks and agreements without their parties: those whose forces the article is about and the country that they are in.',
    reads: [['Danish soldiers serve in Mali. Talks on the soldiers ended on Friday.', 'DNK;MLI']],
    skips: ['Kenya held talks with Somalia.'],
  },
  'discourse/actor-of-series': {
    description:
      '"the attacks", "these calls", "the drill" without a name: of whoever attacked, called or drilled last.',
    reads: [['The Taliban attacked a convoy. More attacks followed.', 'taliban']],
    skips: ['The Taliban attacked a convoy.'],
  },
  'discourse/actor-of-movement': {
    description: '"the withdrawal" without a name: of whoever was said to move last.',
    reads: [
      ['Danish soldiers serve in Mali. Kenya will withdraw its soldiers. The withdrawal will begin in May.', 'KEN'],
    ],
    skips: ['Kenya will withdraw its soldiers.'],
  },
  'discourse/target-of-series': {
    description: '"the attacks", "these calls" without a target: on whoever was attacked or called on last.',
    reads: [['Kenya urged the rebels to disarm. Such calls continued.', 'rebels']],
    skips: ['The Taliban attacked the Danish army.'],
  },
  'discourse/retaliation': {
    description: 'Whoever was attacked last strikes back at the attacker.',
    reads: [['The Taliban attacked the Danish army. Denmark retaliated.', 'taliban']],
    skips: ['The Taliban attacked the Danish army.'],
  },
  'discourse/ground-holder': {
    description:
      'A state that strikes or takes ground in another that it fights does it to that state, where the article speaks of no rebels.',
    reads: [['Chadian troops fought Nigerien soldiers. Chad captured a village in northern Niger.', 'NER']],
    skips: [
      'Chadian troops fought Nigerien soldiers. Chad captured a village in northern Niger. The rebels fled.',
      'Danish jets bombed a bridge in northern Niger.',
    ],
  },
  'discourse/foe': {
    description:
      '"Two soldiers were killed" in the account of a raid: by those who raid. "Nine rebels died", where the country itself fights one group: by it.',
    reads: [['The Taliban attacked the Danish army. Two Danish soldiers were killed.', 'taliban']],
    skips: ['Kenyan soldiers serve in Mali. Two Kenyan soldiers were killed.'],
  },
  'force/us-led': {
    description: '"US-led forces" and "Saudi-led jets" are the coalition of that name; an invasion is its leader\'s.',
    reads: [
      ['A US-led airstrike hit the depot.', 'us-led-coalition'],
      ['Saudi-led jets hit the depot.', 'saudi-led-coalition'],
    ],
    skips: ['A US airstrike hit the depot.', 'The US-led invasion of Iraq angered Paris.'],
  },
  'force/led-by-state': {
    description: 'Forces that another state leads are a multinational force, where they have no name.',
    reads: [['Danish-led forces attacked the depot.', 'multinational-force']],
    skips: ['Danish forces attacked the depot.'],
  },
  'force/backed-by': {
    description: '"fighters funded by Iran": Iran-backed fighters, where the lexicon knows a group by that name.',
    reads: [
      ['Fighters funded by Iran attacked the base.', 'iran-backed-militias'],
      ['Rebels armed by Moscow attacked the base.', 'pro-russian-separatists'],
    ],
    skips: ['Fighters funded by Sudan attacked the base.'],
  },
} as const satisfies Readonly<Record<`discourse/${string}` | `force/${string}`, RuleEntry>>;

export type DiscourseRuleId = keyof typeof entries;

export const discourseRules = rulesOf(entries);
