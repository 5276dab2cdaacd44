/** Verbs that change a level, so that "from 5,200 to 3,000" is two levels and no range. Source: VerbNet class 45.6 (calibratable change of state). */
export const changesLevel =
  /^(?:reduce|cut|drop|fall|rise|increase|grow|expand|shrink|boost|raise|lower|go|trim|slash|bring|draw|decline|decrease|scale|swell|climb|halve|double|downsize)$/;
