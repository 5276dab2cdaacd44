/**
 * Forms of irregular verbs whose past tense and past participle differ, so that "withdrew" is never read as a participle and
 * "withdrawn" never as a past tense. Source: any English grammar; only verbs of news reports.
 */
const forms: readonly (readonly [base: string, past: string, participle: string])[] = [
  ['arise', 'arose', 'arisen'],
  ['eat', 'ate', 'eaten'],
  ['beat', 'beat', 'beaten'],
  ['become', 'became', 'become'],
  ['begin', 'began', 'begun'],
  ['blow', 'blew', 'blown'],
  ['break', 'broke', 'broken'],
  ['come', 'came', 'come'],
  ['choose', 'chose', 'chosen'],
  ['do', 'did', 'done'],
  ['drink', 'drank', 'drunk'],
  ['draw', 'drew', 'drawn'],
  ['drive', 'drove', 'driven'],
  ['fall', 'fell', 'fallen'],
  ['fly', 'flew', 'flown'],
  ['forbid', 'forbade', 'forbidden'],
  ['forget', 'forgot', 'forgotten'],
  ['freeze', 'froze', 'frozen'],
  ['give', 'gave', 'given'],
  ['get', 'got', 'gotten'],
  ['grow', 'grew', 'grown'],
  ['hide', 'hid', 'hidden'],
  ['know', 'knew', 'known'],
  ['mistake', 'mistook', 'mistaken'],
  ['overcome', 'overcame', 'overcome'],
  ['overrun', 'overran', 'overrun'],
  ['overtake', 'overtook', 'overtaken'],
  ['overthrow', 'overthrew', 'overthrown'],
  ['run', 'ran', 'run'],
  ['redraw', 'redrew', 'redrawn'],
  ['retake', 'retook', 'retaken'],
  ['ride', 'rode', 'ridden'],
  ['rise', 'rose', 'risen'],
  ['sink', 'sank', 'sunk'],
  ['slay', 'slew', 'slain'],
  ['waylay', 'waylaid', 'waylaid'],
  ['see', 'saw', 'seen'],
  ['shake', 'shook', 'shaken'],
  ['speak', 'spoke', 'spoken'],
  ['steal', 'stole', 'stolen'],
  ['swim', 'swam', 'swum'],
  ['swear', 'swore', 'sworn'],
  ['throw', 'threw', 'thrown'],
  ['take', 'took', 'taken'],
  ['undertake', 'undertook', 'undertaken'],
  ['go', 'went', 'gone'],
  ['withdraw', 'withdrew', 'withdrawn'],
  ['wear', 'wore', 'worn'],
  ['write', 'wrote', 'written'],
];

export const pastTenses: ReadonlySet<string> = new Set(forms.map(([, past]) => past));
export const pastParticiples: ReadonlySet<string> = new Set(forms.map(([, , participle]) => participle));

/** Verbs whose base form is also their past tense: "hit", "cut". */
export const unchangingVerbs: ReadonlySet<string> = new Set([
  'bid',
  'burst',
  'cast',
  'cost',
  'cut',
  'hit',
  'hurt',
  'let',
  'put',
  'quit',
  'read',
  'set',
  'shed',
  'shut',
  'split',
  'spread',
  'thrust',
]);

/** Base forms that may be a past tense, whatever their participle is: "hit", "beat". */
export const basesLikePast: ReadonlySet<string> = new Set([
  ...unchangingVerbs,
  ...forms.filter(([base, past]) => base === past).map(([base]) => base),
]);

/** Verbs whose past tense is also their participle, where wink takes that form for a noun or for that of another verb ("slat"). */
const alike: readonly (readonly [base: string, past: string])[] = [
  ['shoot', 'shot'],
  ['strike', 'struck'],
  ['fight', 'fought'],
  ['cling', 'clung'],
  ['send', 'sent'],
  ['say', 'said'],
  ['lose', 'lost'],
  ['slate', 'slated'],
];

/** The dictionary form of each of those forms: "overthrew" → "overthrow". */
export const baseForms: ReadonlyMap<string, string> = new Map([
  ...forms.flatMap(([base, past, participle]) => [[past, base] as const, [participle, base] as const]),
  ...alike.map(([base, past]) => [past, base] as const),
]);
