import { type RuleEntry, rulesOf } from '../rules-of.js';

/** Every way to tell whether something is so (codebook section 5). */
const entries = {
  'modality/past': {
    description: 'The past tense and the present perfect: it happened, or it was so.',
    reads: [['The soldiers left Mali.', 'actual']],
    skips: ['The soldiers will leave Mali.'],
  },
  'modality/attempted': {
    description: 'Events: an attack that was tried: armed force was used, whatever came of it.',
    reads: [['Rebels tried to ambush the garrison.', 'actual']],
    skips: ['Rebels will try to ambush the garrison.', 'Rebels tried to seize Mali.'],
  },
  'modality/present': {
    description: 'The present tense: it goes on, or happens again and again.',
    reads: [['The rebels often withdraw from the garrison.', 'ongoing']],
    skips: ['The rebels withdrew from the garrison.'],
  },
  'modality/progressive': {
    description:
      '"is leaving", "have been leaving", and "were leaving" without a time or another event that ends it: under way.',
    reads: [
      ['The soldiers are leaving Mali.', 'ongoing'],
      ['The minister said that the soldiers were leaving Mali.', 'ongoing'],
    ],
    skips: ['The soldiers were leaving Mali when the mine exploded.', 'The soldiers were leaving Mali in 1999.'],
  },
  'modality/in-the-end': {
    description:
      'A participle after "eventually", "ultimately", "finally" or "later": what is under way is to lead to.',
    reads: [['France is leaving Mali, eventually closing its bases.', 'planned']],
    skips: ['France left Mali, closing its bases.', 'France left Mali, eventually closing its bases.'],
  },
  'modality/before': {
    description: '"before leaving", beside what is planned, asked or said: still to come.',
    reads: [['Denmark wants guarantees before withdrawing its soldiers from Mali.', 'planned']],
    skips: ['The soldiers shelled the port before leaving Mali.'],
  },
  'modality/future': {
    description: '"will", "is to", "is going to", "should be in place by May": not yet done.',
    reads: [['The soldiers will leave Mali.', 'planned']],
    skips: ['The soldiers left Mali.'],
  },
  'modality/scheduled': {
    description: 'A present tense of a day to come: it has yet to happen.',
    reads: [
      ['Danish troops leave Mali on Tuesday.', 'planned'],
      ['Denmark is withdrawing its soldiers from Mali next week.', 'planned'],
    ],
    skips: ['The last soldiers left Mali last week.', 'Denmark is withdrawing its soldiers from Mali this week.'],
  },
  'modality/likely': {
    description: 'A future that "likely", "probably" or "perhaps" leaves open.',
    reads: [['The soldiers will probably leave Mali.', 'possible']],
    skips: ['The soldiers will leave Mali.'],
  },
  'modality/unconfirmed': {
    description: '"could not confirm that", "was not convinced that", "doubted that": nobody vouches for what is told.',
    reads: [
      ['The ministry could not confirm that rebels attacked the port.', 'possible'],
      ['The president doubted that an army would attack the port.', 'possible'],
    ],
    skips: ['The ministry confirmed that rebels attacked the port.'],
  },
  'modality/would': {
    description: '"would" in the voice of the article: nobody has decided it.',
    reads: [['An army would attack the port.', 'possible']],
    skips: ['The minister said that an army would attack the port.'],
  },
  'modality/reported-future': {
    description: '"would" after a verb of the past, or told behind: the future of what was said then.',
    reads: [
      ['The minister said that the army would leave Mali.', 'planned'],
      ['The army would leave Mali, the minister said.', 'planned'],
    ],
    skips: ['The army would leave Mali.'],
  },
  'modality/plan-would': {
    description: '"would" of a plan, an order or a decision: what was planned.',
    reads: [['The plan would withdraw 500 soldiers from Mali.', 'planned']],
    skips: ['An army would attack the port.'],
  },
  'modality/plan-before': {
    description:
      'Figures and movements: "would" in the voice of the article, a sentence or two behind a plan: what was planned.',
    reads: [['Denmark ordered a pullout of its soldiers from Mali. The last soldiers would leave in May.', 'planned']],
    skips: ['An army would attack the port.'],
  },
  'modality/modal': {
    description: '"may", "might", "could", "can", "should", "must": possible.',
    reads: [['The soldiers may leave Mali.', 'possible']],
    skips: ['The soldiers left Mali.'],
  },
  'modality/imperative': {
    description: 'A bare verb that opens its sentence: what somebody wants done.',
    reads: [['Withdraw the soldiers from Mali.', 'possible']],
    skips: ['Soldiers withdraw from Mali.'],
  },
  'modality/counterfactual': {
    description: '"could have", "should have": it did not come to that.',
    reads: [['The soldiers could have left Mali.', 'possible']],
    skips: ['The soldiers may have left Mali.'],
  },
  'modality/negation': {
    description: '"not", "never", or a subject of none: said not to be so.',
    reads: [
      ['The soldiers did not leave Mali.', 'negated'],
      ['No soldiers left Mali.', 'negated'],
    ],
    skips: ['The soldiers left Mali.'],
  },
  'modality/double-negation': {
    description: '"did not refuse to leave": two negations.',
    reads: [['The soldiers did not refuse to leave Mali.', 'actual']],
    skips: ['The soldiers refused to leave Mali.'],
  },
  'modality/without': {
    description: '"without attacking", "against leaving": it is not done.',
    reads: [['The rebels crossed the river without attacking the garrison.', 'negated']],
    skips: ['The rebels crossed the river before attacking the garrison.'],
  },
  'modality/condition': {
    description: 'A clause of "if", "unless" or "whether".',
    reads: [['The soldiers will leave if the truce collapses.', 'possible']],
    skips: ['The soldiers will leave because the truce collapsed.'],
  },
  'modality/heading': {
    description: 'The present tense of a heading tells what happened.',
    reads: [['Denmark sends soldiers to Mali\n\nIt rained.', 'actual']],
    skips: ['Denmark sends soldiers to Mali.', 'Denmark will send soldiers to Mali\n\nIt rained.'],
  },
  'modality/heading-gerund': {
    description: 'A bare "-ing" of a heading that tells of a movement: about to be made.',
    reads: [['Denmark sending soldiers to Mali\n\nIt rained.', 'planned']],
    skips: ['Denmark sends soldiers to Mali\n\nIt rained.'],
  },
  'modality/temporal-clause': {
    description: 'The present tense in a temporal clause of something planned: planned as well.',
    reads: [['The envoy will return after the soldiers leave Mali.', 'planned']],
    skips: ['The envoy returned after the soldiers left Mali.'],
  },
  'modality/governing-verb': {
    description:
      'What a verb makes of the verb or noun that completes it: "decided to leave", "refused to leave", "proposed talks".',
    reads: [
      ['The army decided to leave Mali.', 'planned'],
      ['The army refused to leave Mali.', 'negated'],
      ['The army threatened to attack the port.', 'possible'],
    ],
    skips: ['The army managed to leave Mali.'],
  },
  'modality/governing-noun': {
    description:
      'What a noun makes of the verb or noun that completes it: "the decision to leave", "the threat of an attack".',
    reads: [['The decision to withdraw the soldiers angered Mali.', 'planned']],
    skips: ['The soldiers withdrew from Mali.'],
  },
  'modality/same-as-governor': {
    description: 'A participle or gerund is as real as the verb that it goes with.',
    reads: [['A bomb hit the barracks, killing two soldiers.', 'actual']],
    skips: ['A bomb killed two soldiers.'],
  },
  'modality/participle': {
    description: 'A participle that no verb decides: as it says itself.',
    reads: [['The garrison attacked by rebels lies in Mali.', 'actual']],
    skips: ['Rebels attacked the garrison.'],
  },
  'modality/infinitive': {
    description: 'An infinitive that nothing governs: planned, as in headings ("Army to leave Mali").',
    reads: [['Danish soldiers to leave Mali.', 'planned']],
    skips: ['The army left Mali.'],
  },
  'modality/gerund': {
    description: 'A gerund that nothing governs: planned.',
    reads: [],
    skips: ['The army left Mali.'],
  },
  'modality/purpose': {
    description: 'An infinitive of purpose: planned.',
    reads: [['Rebels crossed the river to kill 20 soldiers.', 'planned']],
    skips: ['Rebels killed 20 soldiers.'],
  },
  'modality/begun': {
    description: '"has begun to", "continues to": begun and not over.',
    reads: [['The army has begun to leave Mali.', 'ongoing']],
    skips: ['The army began to leave Mali in 1999.'],
  },
  'modality/begun-lately': {
    description: '"began weeks ago": begun lately and not over.',
    reads: [['The withdrawal of the soldiers began two weeks ago.', 'ongoing']],
    skips: ['The withdrawal of the soldiers began in 1999.'],
  },
  'modality/open-since': {
    description: '"since 2021 they have": begun long ago and not over.',
    reads: [['The rebels have attacked the port since 2015.', 'ongoing']],
    skips: ['The rebels attacked the port in 2015.'],
  },
  'modality/premodifier': {
    description: 'An adjective before an event noun: "the planned withdrawal", "daily attacks".',
    reads: [
      ['The planned withdrawal of the soldiers angered Mali.', 'planned'],
      ['Daily attacks on the garrison angered Mali.', 'ongoing'],
    ],
    skips: ['The attack on the garrison angered Mali.'],
  },
  'modality/noun': {
    description: 'An event noun that nothing else decides: it happened.',
    reads: [['The attack on the garrison angered Mali.', 'actual']],
    skips: ['The planned attack on the garrison angered Mali.'],
  },
  'modality/lasting': {
    description: 'Pressure, demands, and talks that do something now: they go on.',
    reads: [['The talks with the rebels cover the port.', 'ongoing']],
    skips: ['The talks with the rebels covered the port.'],
  },
} as const satisfies Readonly<Record<`modality/${string}`, RuleEntry>>;

export type ModalityRuleId = keyof typeof entries;

export const modalityRules = rulesOf(entries);
