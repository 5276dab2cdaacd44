import { describe, expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

/** Type and modality of each event that a text tells of. */
const told = (text: string): string[] =>
  claimsIn(text).mentions.map(({ event_type, modality }) => `${event_type} ${modality}`);

/** What somebody does: the type of event, who, and the verb with what stands behind it in the past, the present, as infinitive and as gerund. */
const deeds = [
  ['withdrawal', 'Oman', 'halved|halves|halve|halving its force in Chad'],
  ['withdrawal', 'Omani troops', 'cleared|clear|clear|clearing out of Chad'],
  ['deployment', 'Oman', 'shipped|ships|ship|shipping 900 soldiers to Chad'],
  ['deployment', 'Omani troops', 'set|set|set|setting off for Chad'],
  ['redeployment', 'Oman', 'flew|flies|fly|flying 900 soldiers from Chad to Niger'],
  ['base_transfer', 'Oman', 'signed|signs|sign|signing over the base near Bol to the Chadian army'],
  ['mission_change', 'Oman', 'resumed|resumes|resume|resuming its training mission in Chad'],
  ['agreement', 'Oman and Chad', 'thrashed|thrash|thrash|thrashing out a deal on the base'],
  ['negotiation', 'Oman', 'hosted|hosts|host|hosting talks between the army and the rebels'],
  ['attack', 'The army', 'bombed|bombs|bomb|bombing rebel positions near Bol'],
  ['attack', 'Gunmen', 'threw|throw|throw|throwing grenades at a checkpoint near Bol'],
  ['territorial_change', 'The army', 'restored|restores|restore|restoring control over the town of Bol'],
  ['ceasefire_end', 'The rebels', 'tore|tear|tear|tearing up the truce'],
  ['defeat', 'The army', 'crushed|crushes|crush|crushing the rebellion'],
] as const;

/** How it is told, by the form of the verb, and what that makes of it. */
const forms = [
  [(who: string, deed: string) => `${who} ${deed} last month.`, 0, 'actual'],
  [(who: string, deed: string) => `Fear will grow if ${lower(who)} ${deed}.`, 1, 'possible'],
  [(who: string, deed: string) => `Fear is growing as ${lower(who)} ${deed}.`, 1, 'ongoing'],
  [(who: string, deed: string) => `${who} will ${deed} in May.`, 2, 'planned'],
  [(who: string, deed: string) => `${who} refused to ${deed}.`, 2, 'negated'],
  [(who: string, deed: string) => `${who} may consider ${deed}.`, 3, 'possible'],
  [(who: string, deed: string) => `After ${deed}, ${lower(who)} issued a statement.`, 3, 'actual'],
  [(who: string, deed: string) => `${who} rejected the offer, ${deed}.`, 3, 'actual'],
] as const;

const lower = (who: string): string => who.replace(/^(?:The|Gunmen)/, (word) => word.toLowerCase());

/** "set|set|set|setting off" → the verb in one of its forms, with the rest. */
function inForm(deed: string, form: number): string {
  const [verbs = '', ...rest] = deed.split(/(?<=\|\S*) /);
  return `${verbs.split('|')[form]} ${rest.join(' ')}`;
}

describe('an event', () => {
  it.each(
    deeds.flatMap(([type, who, deed]) =>
      forms
        // "when they set off": the present of some is their past.
        .filter(([, form]) => !(form === 1 && deed.startsWith('set|')))
        .map(([say, form, modality]) => ({ text: say(who, inForm(deed, form)), event: `${type} ${modality}` })),
    ),
  )('is told in any form of its verb: "$text"', ({ text, event }) => {
    expect(told(text)).toContain(event);
  });

  it.each([
    ['Denmark put an end to its mission in Mali.', 'mission_change actual'],
    ['Denmark is putting an end to its mission in Mali.', 'mission_change ongoing'],
    ['Denmark and Mali agreed on a ceasefire.', 'ceasefire actual'],
    ['Parliament agreed to send 900 soldiers to Mali.', 'vote actual'],
    ['Parliament agreed to the deployment of 900 soldiers to Mali.', 'deployment planned'],
    ['The ceasefire lapsed.', 'ceasefire_end actual'],
    ['The junta pressured Mali to withdraw its troops.', 'demand actual'],
    ['Rebels abided by the ceasefire.', 'ceasefire actual'],
    ['Fear will grow if Denmark occupies Mali.', 'invasion possible'],
    ['The capture of Qeldara by the rebels began in May.', 'territorial_change actual'],
    ['The fall of Qeldara to the rebels is expected in May.', 'territorial_change planned'],
    ['The landing of Danish troops in Mali was canceled.', 'deployment negated'],
    ['Talks between the rebels and the army are going to begin in Bol.', 'negotiation planned'],
    ['Talks between the rebels and the army have yet to begin in Bol.', 'negotiation negated'],
    ['The ceasefire is going to hold.', 'ceasefire planned'],
    ['The rebels slew nine soldiers near Bol.', 'attack actual'],
    ['Danish troops shipped home from Mali.', 'withdrawal actual'],
  ] as const)('is told by what only carries its noun, or in a rarer word: "%s"', (text, event) => {
    expect(told(text)).toContain(event);
  });
});

/** What is neither by arms nor about them. */
const idle = [
  'The finance ministers of Denmark and Mali met to discuss fish quotas.',
  'The two presidents held talks on trade in Bamako.',
  'Denmark and Mali signed a trade agreement on cotton.',
  'The two parties agreed on a tax reform.',
  'Parliament voted on the budget on Monday.',
  'Lawmakers passed a law on school meals.',
  'Voters called for lower taxes.',
  'Protesters demanded lower bread prices.',
  'The Danes defeated Mali in the final on Sunday.',
  'The striker withdrew from the squad.',
  'Customs officers raided a warehouse.',
  'Police raided a nightclub and arrested nine drug dealers.',
  'The film was shot in Mali.',
  'The book describes the siege of the city.',
  'Doctors recommend exercise in the morning.',
  'The children took part in a fire drill.',
  'The government fell after losing a vote of confidence.',
  'The doctors launched an operation to save his leg.',
  'Britain withdrew from the European Union in 2020.',
  'The agency withdrew its staff from Gao.',
  'Any foreign troops entering Mali are invaders.',
  'The capture of Qeldara by the photographer won a prize.',
] as const;

it.each(idle)('is none in what tells of trade, sport or crime: "%s"', (text) => {
  expect(told(text)).toEqual([]);
});
