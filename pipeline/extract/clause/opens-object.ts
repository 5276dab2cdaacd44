/** Parts of speech that the object behind a verb opens with. */
export const opensObject: ReadonlySet<string | undefined> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON']);

/** Those of them that no word before describes: behind "fighting *the* rebels" a verb, behind "fighting *forces*" one or an adjective. */
export const opensOnlyObject: ReadonlySet<string | undefined> = new Set(['PROPN', 'NUM', 'DET', 'PRON']);
