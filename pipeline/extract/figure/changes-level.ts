/** Verbs that change a level, so that "from 5,200 to 3,000" is two levels and no range. Source: VerbNet class 45.6 (calibratable change of state). */
export const changesLevel: ReadonlySet<string> = new Set(
  'reduce up cut drop fall rise increase grow expand shrink boost raise lower go trim slash bring draw decline decrease scale swell climb halve double downsize slim whittle'.split(
    ' ',
  ),
);

/** Verbs that do so only with the level that they lead to: "took the contingent to 16,000". Source: VerbNet class 11 (send and carry). */
export const leadsToLevel: ReadonlySet<string> = new Set('take get move'.split(' '));
