import { soldierWords } from '../force/soldier-words.js';
import type { ActorMention } from '../mention.js';

/** "*Chadian* MISCA troops", "a *German* ISAF soldier": those who serve under a flag are of whoever sent them. */
export function giverUnderFlag(mentions: readonly ActorMention[], noun: string): ActorMention | undefined {
  const flag = mentions.findIndex(({ form }) => form === 'organization');
  const giver = mentions[flag - 1];
  const isNation = giver?.compound === undefined && (giver?.form === 'demonym' || giver?.form === 'country');
  return soldierWords.has(noun) && isNation ? giver : undefined;
}
