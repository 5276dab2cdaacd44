// What belongs to one state and is named without it. Source: the ministries' own names, by way of Wikidata (country P17 of armed services and offices; CC0);
// IISS order-of-battle terms in common use.

/** Code | armed services, commands and formations. */
export const armedServices = `
USA | Marines;Marine;Marine Corps;U.S. Marine Corps;US Marine Corps;USMC;United States Marine Corps;Marine Expeditionary Unit;Marine Expeditionary Force;GIs;GI;Green Berets;Green Beret;Navy SEALs;Navy SEAL;Navy Seals;Navy Seal;SEAL Team Six;Delta Force;Army Rangers;Army Ranger;National Guard@USA;National Guardsmen@USA;Army National Guard;Air National Guard;Army Reserve;82nd Airborne;82nd Airborne Division;101st Airborne;101st Airborne Division;10th Mountain Division;1st Cavalry Division;1st Infantry Division;1st Marine Division;3rd Infantry Division;4th Infantry Division;25th Infantry Division;173rd Airborne;173rd Airborne Brigade;75th Ranger Regiment;2nd Infantry Division;1st Armored Division;XVIII Airborne Corps;Central Command;U.S. Central Command;US Central Command;United States Central Command;CENTCOM;Centcom;European Command;EUCOM;Africa Command;AFRICOM;Africom;Southern Command;SOUTHCOM;Pacific Command;Indo-Pacific Command;INDOPACOM;PACOM;Special Operations Command;SOCOM;Northern Command;Strategic Command;Transportation Command;Cyber Command;Air Mobility Command;Strategic Air Command;Military Assistance Command;U.S. Forces Korea;US Forces Korea;United States Forces Korea;USFK;U.S. Forces Japan;US Forces Japan;Eighth Army;8th Army;Seventh Fleet;7th Fleet;Sixth Fleet;6th Fleet;Fifth Fleet;5th Fleet;Pacific Fleet;Army Special Forces;Task Force Ranger;U.S. Army Special Forces;CIA;Central Intelligence Agency;National Security Agency;DIA@USA;Defense Intelligence Agency;US Navy;U.S. Navy;US Army;U.S. Army;US Air Force;U.S. Air Force;USAF;United States Army;United States Navy;United States Air Force;U.S. Coast Guard;US Coast Guard;FBI;Combined Security Transition Command
GBR | Royal Navy;Royal Air Force;RAF;Royal Marines;Royal Marine;Royal Marine Commandos;British Army of the Rhine;Black Watch;Special Air Service;SAS@GBR,AUS,NZL,AFG,IRQ,ARG;Special Boat Service;Parachute Regiment;Scots Guards;Welsh Guards;Irish Guards;Coldstream Guards;Gurkhas;Gurkha;Desert Rats;Royal Ulster Constabulary;RUC;Ulster Defence Regiment;Household Cavalry;MI6;Royal Irish Regiment
FRA | Foreign Legion;French Foreign Legion;Legionnaires;legionnaires;Barkhane;Operation Barkhane;Barkhane force;Serval@MLI,FRA;Sangaris;Operation Sangaris;Operation Serval;Operation Turquoise;Licorne@CIV,FRA;Licorne force;Légion étrangère;Legion etrangere;Epervier;Operation Epervier;French Legion
DEU | Bundeswehr;Luftwaffe;Bundesmarine;Wehrmacht
AUS | ADF;Australian Defence Force;Australian Defense Force;RAAF;Royal Australian Air Force;Royal Australian Navy;Royal Australian Regiment;SASR
NZL | NZDF;New Zealand Defence Force
CAN | Canadian Forces;Canadian Armed Forces;Royal Canadian Mounted Police;Princess Patricia's Canadian Light Infantry
ITA | Carabinieri;carabinieri;Alpini
ESP | Guardia Civil;Spanish Legion
JPN | SDF@JPN;Self-Defense Forces;Self-Defence Forces;Self Defense Forces;Self-Defense Force;Ground Self-Defense Force;Maritime Self-Defense Force;Air Self-Defense Force;GSDF;MSDF;ASDF;JGSDF;JMSDF
CHN | People's Liberation Army;PLA;People's Liberation Army Navy;PLA Navy;Chinese People's Volunteers;People's Armed Police
PRK | Korean People's Army;KPA
KOR | ROK Army;Capital Division
SUN | Red Army;KGB;K.G.B.;Soviet Red Army;Limited Contingent
RUS | Black Sea Fleet;Northern Fleet;Baltic Fleet;Rosgvardia;FSB;GRU;Spetsnaz;spetsnaz;OMON;Russian Ground Forces;Federal forces@RUS;federal forces@RUS;Federal troops@RUS;federal troops@RUS;Federal soldiers@RUS;federal soldiers@RUS;Kadyrovtsy;Kadyrovites;Storm Corps
UKR | Armed Forces of Ukraine;AFU@UKR;Ukrainian National Guard
ISR | IDF;I.D.F.;Israel Defense Forces;Israel Defence Forces;Israeli Defense Forces;Israeli Defence Forces;Israeli Defense Force;Mossad;Shin Bet;Golani Brigade;Golani@ISR,LBN,PSE,SYR;Givati Brigade
PSE | Palestinian security forces;Palestinian police
LBR | Armed Forces of Liberia;AFL@LBR
LBN | Lebanese Army;Lebanese Armed Forces;LAF
SYR | Syrian Arab Army;Fourth Armored Division;Tiger Forces;National Defence Forces;National Defense Forces
IRQ | Republican Guard;Republican Guards;Special Republican Guard;Fedayeen Saddam;Saddam Fedayeen;Counter Terrorism Service;Counter-Terrorism Service;Golden Division;Iraqi Security Forces;Iraqi Governing Council;Governing Council
IRN | Revolutionary Guard;Revolutionary Guards;Islamic Revolutionary Guard Corps;Islamic Revolutionary Guards Corps;Revolutionary Guard Corps;Revolutionary Guards Corps;IRGC;Quds Force;Qods Force;al-Quds Force;Pasdaran;Basij;Quds Force of Iran
TUR | Turkish Armed Forces;TSK@TUR
AFG | Afghan National Army;ANA@AFG;Afghan National Police;ANSF;Afghan National Security Forces;Afghan National Defense and Security Forces;ANDSF;Afghan Local Police
PAK | ISI@PAK,IND,AFG;Inter-Services Intelligence;Inter-Services Intelligence Directorate;Frontier Corps;Pakistan Rangers
IND | IPKF;Indian Peace-Keeping Force;Indian Peacekeeping Force;Indian Peace Keeping Force;Border Security Force;Assam Rifles;Central Reserve Police Force;CRPF;Rashtriya Rifles
LKA | Special Task Force
MMR | Tatmadaw;State Administration Council;SLORC
IDN | TNI@IDN;ABRI;Kopassus;Kostrad
PHL | Armed Forces of the Philippines
THA | Royal Thai Army;Royal Thai Navy
VNM | ARVN;Army of the Republic of Vietnam;NVA@VNM;North Vietnamese Army;People's Army of Vietnam;PAVN
CUB | Cuban Revolutionary Armed Forces
COD | FARDC;Armed Forces of the Democratic Republic of Congo;Forces Armees Zairoises;FAZ@COD
CAF | CAR@CAF;FACA@CAF
UGA | UPDF;Uganda People's Defence Force;Uganda People's Defence Forces;Ugandan People's Defence Forces
RWA | Rwanda Defence Force;Rwanda Defence Forces;Rwandan Defence Force;RDF@RWA
KEN | Kenya Defence Forces;KDF@KEN
SSD | South Sudan People's Defence Forces;SSPDF
SDN | Sudanese Armed Forces;Sudan Armed Forces;SAF@SDN;Popular Defence Forces
ETH | Ethiopian National Defence Force;Ethiopian National Defense Force;ENDF
SOM | Somali National Army;Danab@SOM;Transitional Federal Government;TFG@SOM
MLI | Malian Armed Forces;FAMa
ZAF | SADF;South African Defence Force;South African Defense Force;SANDF;South African National Defence Force;Koevoet;South West Africa Territorial Force;SWATF
AGO | FAPLA;Angolan Armed Forces
LBY | Government of National Accord;GNA@LBY;Government of National Unity
BIH | Army of Bosnia and Herzegovina;Armija;ARBiH
HRV | Croatian Army
YUG | Yugoslav People's Army;JNA;Yugoslav National Army;Federal Army;Federal army@YUG,HRV,SVN,BIH;federal army@YUG,HRV,SVN,BIH;Federal forces@YUG,HRV,SVN,BIH;federal forces@YUG,HRV,SVN,BIH;Federal troops@YUG,HRV,SVN,BIH;federal troops@YUG,HRV,SVN,BIH;Federal soldiers@YUG,HRV,SVN,BIH;federal soldiers@YUG,HRV,SVN,BIH;Federal jets@YUG,HRV,SVN,BIH;federal jets@YUG,HRV,SVN,BIH;Federal warplanes@YUG,HRV,SVN,BIH;federal warplanes@YUG,HRV,SVN,BIH;Yugoslav Army;VJ@YUG,XKX
PAN | Panama Defense Forces;Panamanian Defense Forces;PDF@PAN
NIC | Sandinista army;Sandinista People's Army;Sandinista government
SLV | Atlacatl Battalion
HTI | Haitian National Police;FRAPH@HTI
VEN | Bolivarian National Guard;Venezuelan National Guard
SAU | Saudi Arabian National Guard;Royal Saudi Air Force;Royal Saudi Land Forces
JOR | Arab Legion;Royal Jordanian Air Force
EGY | Egyptian Armed Forces
NGA | Joint Task Force in Maiduguri
GEO | Georgian Armed Forces
`;

// code | offices and bodies that speak or act for the state; parliaments stand among the legislatures
export const offices = `
USA | Pentagon;White House;State Department;U.S. State Department;US State Department;Defense Department;U.S. Defense Department;US Defense Department;Department of Defense;U.S. Department of Defense;US Department of Defense;Department of State;Department of Defence;Joint Chiefs of Staff;Joint Chiefs;Capitol Hill;Capitol@USA;Congressional;congressional;National Security Council;Oval Office;Homeland Security;Department of Homeland Security;Foggy Bottom;Bush administration;Clinton administration;Obama administration;Trump administration;Biden administration;Reagan administration;Nixon administration;Johnson administration;Carter administration;Kennedy administration;Ford administration;Secretary of State;Secretary of Defense;Secretary of Defence;Defense Secretary;Army Secretary;Navy Secretary;Air Force Secretary;Coalition Provisional Authority;Treasury Department;Justice Department
GBR | Downing Street;10 Downing Street;Number 10;No. 10;Whitehall;Foreign Office;Ministry of Defence;MoD;MOD;Foreign Secretary;Defence Secretary;Home Secretary;Buckingham Palace
FRA | Elysee;Élysée;Elysee Palace;Élysée Palace;Quai d'Orsay;Matignon
DEU | Chancellery
ITA | Palazzo Chigi;Farnesina
ESP | Moncloa
RUS | Kremlin
SUN | Politburo@SUN,VNM;Tass statement
CHN | Zhongnanhai;Politburo Standing Committee;Central Military Commission
JPN | Defense Agency
KOR | Blue House;South@PRK,KOR
PRK | North@PRK,KOR
PAK | Inter-Services Public Relations
IRN | Supreme National Security Council;Guardian Council
IRQ | Baath Party;Baathists;Baathist;Ba'ath Party;Ba'athists;Saddam loyalists
AFG | Arg Palace
SAU | House of Saud
EGY | Supreme Council of the Armed Forces
VAT | Vatican;Holy See;Pope;pope
CUB | Castro regime
PHL | Malacanang;Malacañang
YEM | Presidential Leadership Council;internationally recognized government
SDN | Transitional Military Council;Sovereign Council;Transitional Sovereignty Council
NIC | Sandinista regime
`;

/** Of these offices the seats of presidents, whose releases write "the President" for their own. Source: the presidencies' own sites. */
export const seatsOfPresidents =
  'White House;Elysee Palace;Élysée Palace;Elysee;Élysée;Kremlin;Blue House;Malacanang;Malacañang';
