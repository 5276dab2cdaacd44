/** Words that tell a place from a person or a thing of the same name. */

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** After these a name is a place. */
export const locatives = list(`
in at near around outside inside into across throughout within toward towards from to through along via between off above over by north south east west northern southern eastern western central
`);

/** What is done to places: the name that follows is one. */
export const takenVerbs = list(`
capture captured captures capturing recapture recaptured recapturing seize seized seizes seizing retake retook retaken retaking take took taken takes taking liberate liberated liberating bomb bombed bombing bombs shell shelled shelling attack attacked attacking besiege besieged besieging leave leaving left enter entered entering reach reached reaching visit visited visiting hit overrun overran storm stormed storming abandon abandoned evacuate evacuated control controls controlled controlling hold holds held holding lost surround surrounded surrounding encircle encircled defend defending defended rocked struck strike of and or
`);

/** Common nouns whose "of" names a place: "the city of". */
export const placeNouns = list(`
city town village district province region port suburb capital area island hamlet governorate county state municipality outskirts camp base neighborhood neighbourhood battle siege fall liberation streets mayor bishop governor
`);

/** Capitalised words at the head of a sentence that are no given names. */
export const noGivenNames = list(`
the a an but and or so yet in on at after before when while with without for from to as if since although though because until by of under over between during both all most many some few several one two three four five this that these those his her its their our my your he she it they we you i there here where what who which how why not no also still even only just now then today yesterday tomorrow meanwhile however moreover earlier later last next first second finally according despite amid against among near inside outside across around like unlike said says mr mrs ms dr gen sen rep lt col maj sgt capt president minister prime secretary general king queen prince monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december north south east west northern southern eastern western central new old former greater upper lower is was are were has have had will would can could may might must should shall perhaps maybe possibly do does did be been
`);

/** Words that make a name of the place before them: "Washington Post", "Geneva Conventions". */
export const nameMakers = list(`
university college foundation library center centre tower towers doctrine presidential post times airlines airways hotel institute herald tribune journal globe examiner accord accords convention conventions treaty protocol protocols declaration pact communique press news radio television tv bank street avenue road boulevard stadium united fc museum school academy inc. corp. co. ltd. jr. sr. sun star mail gazette chronicle observer review agreement agreements award prize cup marathon syndrome exchange bulls yankees redskins dodgers cowboys
`);

/** Names of places and of office holders that are given names as well: neither beside an unknown capitalised word. */
export const personLike = list(`
Jordan Chad Georgia Israel Washington Paris London Sydney Houston Dallas Phoenix Sofia Lyon Valencia Santiago Cairo Lima Havana Chelsea Kenya India Ireland England Holland Berlin Vienna Milan Florence Virginia Rome Alexandria Boston Montana Dakota Carolina Lincoln Madison Stanley Austin Denver Troy Odessa Perry Nasir Aden Jos Seoul Mali Guinea Cuba Kent Chester Brazil Sharon Abe Clinton Hussein Nasser Abbas Castro
`);

/** Who can leave a town or be sent to one. */
export const movingForces = list(`
soldiers troops forces peacekeepers fighters militiamen rebels guerrillas insurgents militants marines paratroopers commandos reinforcements gunmen units unit battalion battalions brigade brigades regiment company division squadron contingent convoy personnel men
`);
