import { describe, expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { type Deed, wordings } from './wording-cases.js';

/** Deeds by who does them, the verb's forms, what it is done to, and what they are: type and actor. */
const deeds: readonly Deed[] = (
  [
    ['rebels', 'ambush ambushing ambushed ambushed', 'an army convoy near Gao', 'attack', 'rebels'],
    ['Turkish jets', 'bomb bombing bombed bombed', 'the port of Latakia', 'attack', 'TUR'],
    ['gunmen', 'raid raiding raided raided', 'a police post in Mindanao', 'attack', 'militants'],
    [
      'government troops',
      'recapture recapturing recaptured recaptured',
      'the town of Gao',
      'territorial_change',
      'MLI',
    ],
    ['Norway', 'close closing closed closed', 'its base in Faryab', 'base_transfer', 'NOR'],
    ['Kenya', 'withdraw withdrawing withdrew withdrawn', '400 soldiers from Somalia', 'withdrawal', 'KEN'],
    ['Togo and Benin', 'sign signing signed signed', 'a peace agreement in Lagos', 'agreement', 'BEN;TGO'],
    ['Indian and Nepalese troops', 'hold holding held held', 'a joint exercise in Pokhara', 'exercise', 'IND;NPL'],
  ] as const
).map(([who, forms, whom, type, actor]) => {
  const [base, ing, past, done] = forms.split(' ').map((verb) => `${verb} ${whom}`) as [string, string, string, string];
  return { who, isOne: who === 'Norway' || who === 'Kenya', base, ing, past, done, type, actor };
});

const sentence = (words: string): string => (words[0] ?? '').toUpperCase() + words.slice(1);

describe.each(Object.entries(wordings))('%s', (modality, own) => {
  it.each(own.map((wording) => [wording(deeds[0] as Deed), wording] as const))('%s', (_, wording) => {
    for (const deed of deeds) {
      const text = sentence(wording(deed));
      const mentions = claimsIn(text).mentions.map((row) => [text, row.event_type, row.modality, row.actor]);
      expect(mentions).toContainEqual([text, deed.type, modality, deed.actor]);
    }
  });
});
