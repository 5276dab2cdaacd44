/** The commonest words of English that no other language of the list below has. Source: Leech, Rayson and Wilson 2001, "Word Frequencies in Written and Spoken English". */
export const englishWords: ReadonlySet<string> = new Set(
  (
    'the of and to that for with from by were is his he she they their them it its has have had been be will would which this these those not but are said says ' +
    'who what when where there than then into after before about against over under could should can may more most some other only also as at or if while'
  ).split(' '),
);

/** The commonest words of other languages in Latin letters, without those that are English too. Source: frequency lists of OpenSubtitles, first 50 of each language. */
export const otherWords: ReadonlySet<string> = new Set(
  (
    'le la les des du une dans est pour qui sur avec pas sont aux ont été cette leur plus ' + // French
    'der das und ist nicht ein eine den dem mit von für auf sich wurde werden nach auch als bei ' + // German
    'el los las una por con para del que es como pero sus fue entre ' + // Spanish
    'il gli della nel alla sono che non anche dei delle dal ' + // Italian
    'os uma não com foi dos das pelo pela são ao ' + // Portuguese
    'het een niet zijn voor ook wordt naar bij aan door ' + // Dutch
    'yang dan di dengan untuk dari ini itu pada tidak akan dalam telah oleh mereka ' + // Indonesian, Malay
    've bir bu için ile olarak daha olan sonra ' + // Turkish
    'nie jest się że przez oraz po do ' + // Polish
    'och att som på är för inte ett av ' + // Swedish
    'på og det som ikke til har med ' + // Danish, Norwegian
    'na za je se su iz od '
  ) // Serbian, Croatian, Slovene
    .split(/\s+/),
);
