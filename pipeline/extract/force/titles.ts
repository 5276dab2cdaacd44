// Words before a person's name. Source: AP Stylebook and Reuters Handbook of Journalism, chapters on titles.

/** Offices of state: who holds one acts for a state. */
export const officeTitles = `
president;vice president;prime minister;deputy prime minister;premier;chancellor;king;queen;emir;amir;sultan;crown prince;
defense minister;defence minister;deputy defense minister;deputy defence minister;minister of defense;minister of defence;foreign minister;deputy foreign minister;minister of foreign affairs;interior minister;minister of interior;information minister;security minister;finance minister;oil minister;justice minister;prime minister-designate;president-elect;
national security adviser;national security advisor;foreign secretary;defence secretary;defense secretary;secretary of state;secretary of defense;first secretary;head of state;supreme leader;army chief;military chief;chief of staff;chief of the general staff;chief of general staff;armed forces chief;commander in chief;commander-in-chief;minister of state;minister
`;

/** Other things that a person is called before the name. */
export const roleTitles = `
spokesman;spokeswoman;spokesperson;ambassador;envoy;special envoy;special representative;commander;deputy commander;leader;ruler;strongman;dictator;chief;deputy;adviser;advisor;negotiator;chief negotiator;secretary;undersecretary;assistant secretary;general secretary;secretary-general;secretary general;press secretary;lawmaker;senator;congressman;congresswoman;representative;diplomat;official;officer;governor;mayor;head;director;chairman;warlord;cleric;army spokesman;military spokesman;government spokesman;foreign ministry spokesman;foreign ministry spokeswoman;defense ministry spokesman;defence ministry spokesman;ministry spokesman;chief of police;police chief;attorney general;special rapporteur;charge d'affaires;inspector general;chief prosecutor;prosecutor;judge;soldier;pilot
`;

/** Ranks and forms of address. */
export const ranks = `
Gen.;General;Lt. Gen.;Lieutenant General;Maj. Gen.;Maj Gen;Major General;Brig. Gen.;Brig Gen;Brigadier General;Brigadier;Brig.;Lt Gen;Lt Col;Lt.;Lieutenant;Lt. Col.;Lieutenant Colonel;Col.;Colonel;Maj.;Major;Capt.;Captain;Sgt.;Sergeant;Staff Sgt.;Sgt. 1st Class;Master Sgt.;Cpl.;Corporal;Lance Cpl.;Pfc.;Pvt.;Private;Spc.;Adm.;Admiral;Rear Adm.;Vice Adm.;Rear Admiral;Vice Admiral;Cmdr.;Lt. Cmdr.;Commodore;Air Marshal;Air Chief Marshal;Field Marshal;Marshal;Air Vice Marshal;Group Captain;Wing Commander;Mr.;Mrs.;Ms.;Miss;Dr.;Sir;Lord;Sen.;Rep.;Gov.;Prof.;Mullah;Ayatollah;Grand Ayatollah;Sheikh;Sheik;Imam;Maulana;Comandante;Mr;Mrs;Ms;Dr;Gen;Col;Lt;Sgt;Capt;Adm;Hajji;Haji;Comrade;Archbishop;Bishop;Cardinal;Sayyed;Sayyid;Shaikh
`;

/** What may stand between a country and a title, or between titles. */
export const titleModifiers = `
former;deputy;acting;interim;outgoing;incoming;top;senior;chief;then;late;new;hard-line;ousted;deposed;exiled;military;army;navy;air force;police;defense;defence;foreign;government;ministry;armed forces;security forces;marine;presidential;state;general;national security;intelligence;rebel;guerrilla;opposition;caretaker;transitional;longtime;army's;first;foreign ministry;defense ministry;defence ministry;interior ministry;national security council;command;joint chiefs;special
`;
