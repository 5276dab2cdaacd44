/** Names from UCDP's actor list, ACLED's, and US and UK lists of proscribed organisations; slugs are the codebook's, else the usual English name. */
export const armedGroupsSource =
  'UCDP Actor Dataset 24.1 (CC BY 4.0) for the groups; spellings of news agencies; slugs of our own (codebook, section 6)';

/** Non-state groups that fight, by war: slug | usual English name | phrases, several at once with choices in braces, the slug's people as well; `TTP@PAK` only where Pakistan is spoken of. */
export const armedGroups = `
isis | Islamic State | Islamic State;Islamic State group;ISIS;Isis;ISIL;Isil;Daesh;DAESH;Da'esh;IS;Islamic State of Iraq;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;Islamic State in Iraq and Syria;Islamic State of Iraq and al-Sham;self-styled Islamic State;Islamic State in Syria;Islamic State in Iraq;ISIS-K;ISIS-Khorasan;Islamic State Khorasan;Islamic State in Khorasan;Islamic State Khorasan Province;Islamic State-Khorasan Province;IS-K;ISKP;Islamic State in the Greater Sahara;ISGS;Islamic State in West Africa Province;Islamic State West Africa Province;ISWAP;Islamic State Sinai Province
taliban | Taliban | Taliban;Taleban;Taliban movement;Talibs;Afghan Taliban;Islamic Emirate
pakistani-taliban | Pakistani Taliban | Pakistani Taliban;{Tehreek,Tehrik}-{e,i}-Taliban{, Pakistan};TTP@PAK
haqqani-network | Haqqani network | Haqqani network;Haqqani Network;Haqqanis;Haqqani group
al-qaeda | al-Qaeda | al-Qaeda;al-Qaida;al-Qa'ida;al-Qa'eda;al Qaeda;al Qaida;Qaeda;Qaida;al-Qaeda in Iraq;al-Qaida in Iraq;al-Qaeda in the Arabian Peninsula;al-Qaida in the Arabian Peninsula;AQAP;AQI
aqim | al-Qaeda in the Islamic Maghreb | AQIM;al-Qaeda in the Islamic Maghreb;al-Qaida in the Islamic Maghreb
jnim | JNIM | JNIM;Jama'at Nusrat al-Islam wal-Muslimin;Jamaat Nusrat al-Islam wal-Muslimin
ansar-dine | Ansar Dine | Ansar Dine;Ansar al-Dine;Ansar Eddine
mujao | Movement for Unity and Jihad in West Africa | MUJAO;Movement for Unity and Jihad in West Africa;Movement for Oneness and Jihad in West Africa
mnla | National Movement for the Liberation of Azawad | MNLA;National Movement for the Liberation of Azawad
tuareg-rebels | Tuareg rebels | Tuareg rebels;Tuareg separatists;Tuareg fighters;Tuaregs;Tuareg
boko-haram | Boko Haram | Boko Haram
ansaru | Ansaru | Ansaru
movement-for-the-emancipation-of-the-niger-delta | Movement for the Emancipation of the Niger Delta | MEND@NGA;Movement for the Emancipation of the Niger Delta
biafra | Biafra | Biafran;Biafrans;Biafran forces
al-shabab | al-Shabab | al-Shabab;al-Shabaab;al Shabaab;Shabab;Shabaab;Al-Shabab;al-Shebab;Shebab;Harakat al-Shabaab al-Mujahideen
islamic-courts-union | Islamic Courts Union | Islamic Courts Union;Union of Islamic Courts;Islamic Courts;Islamic courts@SOM,ETH,KEN,ERI,DJI;Council of Islamic Courts;Supreme Islamic Courts Council
somali-national-alliance | Somali National Alliance | Somali National Alliance
hizbul-islam | Hizbul Islam | Hizbul Islam;Hizb al-Islam
ahlu-sunna-waljamaa | Ahlu Sunna Waljamaa | Ahlu Sunna Waljamaa;Ahlu Sunna Wal Jamaa
hezbollah | Hezbollah | Hezbollah;Hizbollah;Hizbullah;Hezballah;Hizballah;Party of God;Lebanese Hezbollah
kataib-hezbollah | Kataib Hezbollah | Kataib Hezbollah;Kata'ib Hezbollah;Kata'ib Hizballah;Kataeb Hezbollah;Hezbollah Brigades;Ketaib Hezbollah
asaib-ahl-al-haq | Asaib Ahl al-Haq | Asaib Ahl al-Haq;Asa'ib Ahl al-Haq;Asaib Ahl al Haq;League of the Righteous
harakat-hezbollah-al-nujaba | Harakat Hezbollah al-Nujaba | Harakat Hezbollah al-Nujaba;Harakat al-Nujaba;Nujaba Movement;al-Nujaba
badr-organization | Badr Organization | Badr Organization;Badr Organisation;Badr Brigade;Badr Corps;Badr Brigades
islamic-resistance-in-iraq | Islamic Resistance in Iraq | Islamic Resistance in Iraq
iran-backed-militias | Iran-backed militias | {Iran,Iranian}-{backed,aligned,allied,linked,supported} {,Iraqi ,Shiite ,Shia ,non-state }{militias,militia,militia groups,armed groups,groups,factions,militants,militiamen,fighters,forces,proxies,paramilitaries,paramilitary groups};{pro-Iran,pro-Iranian} {,Shiite ,Shia }{militias,militia groups,armed groups,groups,factions,militants,militiamen,fighters};Tehran-{backed,aligned} {militias,militia groups,armed groups,groups,factions};{Iranian,Iran's} proxies;{,Iraqi ,Shiite ,Shia }{militias,militia groups,armed groups,groups,factions,fighters} {backed by,supported by,aligned with,allied with,linked to,loyal to,tied to} Iran
pmf | Popular Mobilisation Forces | Popular Mobilisation Forces;Popular Mobilization Forces;Popular Mobilisation Units;Popular Mobilization Units;Popular Mobilization;Popular Mobilisation;PMF;PMU;Hashed al-Shaabi;Hashd al-Shaabi;Hashd al-Sha'abi;Hashd Al Shaabi;Hashed al-Shabi;Hashd Shaabi;Hashed;Hashd
mahdi-army | Mahdi Army | Mahdi Army;Mehdi Army;al-Mahdi Army;Jaish al-Mahdi;Mahdi militia;Mehdi militia;Mahdi Army militia;Sadrists;Sadrist
peshmerga | Peshmerga | Peshmerga;peshmerga;peshmergas;Peshmergas;Pesh Merga;pesh merga;Iraqi Kurdish forces;Iraqi Kurdish fighters
kurdistan-regional-government | Kurdistan Regional Government | Kurdistan Regional Government;KRG;Kurdish regional government;Kurdistan regional government;Iraqi Kurds;Iraqi Kurd;Kurdistan Democratic Party;Patriotic Union of Kurdistan
kurdish-forces | Kurdish forces | Kurdish forces;Kurdish fighters;Kurdish troops;Kurdish-led forces;Kurdish militia;Kurdish militias;Kurdish militiamen;Kurdish militants;Kurdish guerrillas;Kurdish rebels;Kurdish insurgents;Syrian Kurds;Syrian Kurdish forces;Syrian Kurdish fighters;Syrian Kurdish militia;Kurdish;Kurds;Kurd;Syrian Kurdish;Iraqi Kurdish;Kurdish-led
sdf | Syrian Democratic Forces | Syrian Democratic Forces;SDF
ypg | People's Protection Units | YPG;People's Protection Units;Peoples Protection Units;Kurdish YPG;Kurdish People's Protection Units;YPJ
pkk | Kurdistan Workers' Party | PKK;Kurdish rebels@TUR;Kurdish guerrillas@TUR;Kurdish insurgents@TUR;Kurdish militants@TUR;Kurdish separatists;Kurdish separatist {rebels,guerrillas,militants,fighters};Kurdistan Workers' Party;Kurdistan Workers Party;Kurdish Workers Party;Kurdish Workers' Party;Kurdish PKK;Turkish Kurds
jabhat-al-nusra | Jabhat al-Nusra | Jabhat al-Nusra;al-Nusra Front;Nusra Front;Nusra;al-Nusra;Jabhat Fatah al-Sham
hayat-tahrir-al-sham | Hayat Tahrir al-Sham | Hayat Tahrir al-Sham;Hay'at Tahrir al-Sham;Tahrir al-Sham;HTS@SYR
free-syrian-army | Free Syrian Army | Free Syrian Army;FSA@SYR
syrian-national-army | Syrian National Army | Syrian National Army;SNA@SYR;Turkish-backed Syrian rebels
ahrar-al-sham | Ahrar al-Sham | Ahrar al-Sham
khorasan-group | Khorasan Group | Khorasan Group;Khorasan group
hamas | Hamas | Hamas;Ezzedine al-Qassam Brigades;Izz ad-Din al-Qassam Brigades;al-Qassam Brigades;Qassam Brigades;Izzedine al-Qassam Brigades
palestinian-islamic-jihad | Palestinian Islamic Jihad | Palestinian Islamic Jihad;Islamic Jihad;PIJ
al-aqsa-martyrs-brigades | Al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs' Brigades;Al Aqsa Martyrs Brigade
fatah | Fatah | Fatah;al-Fatah
plo | Palestine Liberation Organization | PLO;P.L.O.;Palestine Liberation Organization;Palestine Liberation Organisation
popular-front-for-the-liberation-of-palestine | Popular Front for the Liberation of Palestine | PFLP;Popular Front for the Liberation of Palestine
fatah-al-islam | Fatah al-Islam | Fatah al-Islam;Fatah Islam
amal | Amal | Amal militia;Amal Movement;Amal movement;Shiite Amal;Amal@LBN
south-lebanon-army | South Lebanon Army | South Lebanon Army;South Lebanese Army;SLA@LBN
lebanese-forces | Lebanese Forces | Lebanese Forces;Phalangists;Phalangist;Phalange;Christian militia;Christian militias;Christian militiamen
druse-militia | Druse militia | Druse militia;Druze militia;Druse militiamen;Druze militiamen;Progressive Socialist Party
houthis | Houthis | Houthis;Huthi;Huthis;{,Iran-backed ,Iranian-backed ,Iran-aligned ,Iran-allied }Houthi{, movement, rebels, militia, militias, militants, fighters, forces};{Iran,Iranian}-{backed,aligned,allied} Houthis;Ansar Allah;Ansarallah;Ansarullah;Yemen's Houthis
southern-transitional-council | Southern Transitional Council | Southern Transitional Council;STC@YEM;southern separatists
mujahedeen-e-khalq | Mujahedeen-e-Khalq | Mujahedeen-e-Khalq;Mujahedin-e Khalq;Mujahideen-e-Khalq;Mujahedin-e-Khalq;MEK@IRN,IRQ;People's Mujahedeen
northern-alliance | Northern Alliance | Northern Alliance;northern alliance;{anti,Anti}-{Taliban,Taleban} {forces,fighters,troops,soldiers,alliance,opposition,rebels,commanders,coalition,factions,militia,militias}
hezb-i-islami | Hezb-i-Islami | Hezb-i-Islami;Hezb-e-Islami;Hizb-i-Islami;Hezb-e Islami;Hizb-e-Islami;Hezb-e-Islami Gulbuddin;Hezb-i Islami
lashkar-e-taiba | Lashkar-e-Taiba | Lashkar-e-Taiba;Lashkar-e-Tayyaba;Lashkar-i-Taiba;Lashkar-e-Toiba
jaish-e-mohammed | Jaish-e-Mohammed | Jaish-e-Mohammed;Jaish-e-Mohammad;Jaish-e-Muhammad
hizbul-mujahideen | Hizbul Mujahideen | Hizbul Mujahideen;Hizb-ul-Mujahideen;Hizbul Mujahedeen
jammu-kashmir-liberation-front | Jammu Kashmir Liberation Front | Jammu Kashmir Liberation Front;Jammu and Kashmir Liberation Front;JKLF
balochistan-liberation-army | Balochistan Liberation Army | Balochistan Liberation Army;Baluchistan Liberation Army;Baloch Liberation Army;BLA@PAK;Baloch separatists;Baloch rebels
ulfa | United Liberation Front of Assam | ULFA;United Liberation Front of Assam;United Liberation Front of Asom
naxalites | Naxalites | Naxalites;Naxalite;Naxals;Maoist Naxalites
tamil-tigers | Liberation Tigers of Tamil Eelam | Tamil Tigers;Tamil Tiger;Liberation Tigers of Tamil Eelam;Liberation Tigers;LTTE;Tigers@LKA;Tiger@LKA;Tamil rebels;Tamil guerrillas;Tamil separatists;Tamil Tiger rebels
janatha-vimukthi-peramuna | Janatha Vimukthi Peramuna | Janatha Vimukthi Peramuna;People's Liberation Front@LKA;JVP@LKA
maoists | Maoist rebels | Maoists;Maoist rebels@NPL,IND;Maoist guerrillas@NPL,IND;Maoist insurgents@NPL,IND;Nepal's Maoists;Maoist@NPL,IND
khmer-rouge | Khmer Rouge | Khmer Rouge;Khmers Rouges;Party of Democratic Kampuchea
funcinpec | FUNCINPEC | FUNCINPEC;Funcinpec
khmer-peoples-national-liberation-front | Khmer People's National Liberation Front | Khmer People's National Liberation Front;KPNLF
viet-cong | Viet Cong | Viet Cong;Vietcong;Viet-Cong;VC@VNM;National Liberation Front of South Vietnam
viet-minh | Viet Minh | Viet Minh;Vietminh
pathet-lao | Pathet Lao | Pathet Lao
kuomintang | Kuomintang | Kuomintang;Nationalist Chinese
karen-national-union | Karen National Union | Karen National Union;Karen National Liberation Army;Karen rebels;KNU@MMR;KNLA;Karens@MMR
kachin-independence-army | Kachin Independence Army | Kachin Independence Army;KIA@MMR;Kachin rebels
arakan-army | Arakan Army | Arakan Army
arakan-rohingya-salvation-army | Arakan Rohingya Salvation Army | Arakan Rohingya Salvation Army;ARSA
taang-national-liberation-army | Ta'ang National Liberation Army | TNLA;Ta'ang National Liberation Army
myanmar-national-democratic-alliance-army | Myanmar National Democratic Alliance Army | MNDAA;Myanmar National Democratic Alliance Army;Kokang rebels
peoples-defence-force | People's Defence Force | People's Defence Force;People's Defence Forces;People's Defense Force;People's Defense Forces
three-brotherhood-alliance | Three Brotherhood Alliance | Three Brotherhood Alliance;Brotherhood Alliance
new-peoples-army | New People's Army | New People's Army;communist rebels@PHL;communist guerrillas@PHL;communist insurgents@PHL;NPA@PHL
moro-islamic-liberation-front | Moro Islamic Liberation Front | Moro Islamic Liberation Front;MILF@PHL
moro-national-liberation-front | Moro National Liberation Front | Moro National Liberation Front;MNLF
abu-sayyaf | Abu Sayyaf | Abu Sayyaf;Abu Sayyaf Group
maute-group | Maute group | Maute group;Maute Group;Maute@PHL
jemaah-islamiyah | Jemaah Islamiyah | Jemaah Islamiyah;Jemaah Islamiah
free-aceh-movement | Free Aceh Movement | Free Aceh Movement;GAM@IDN;Acehnese rebels;Aceh rebels
free-papua-movement | Free Papua Movement | Free Papua Movement;Free Papua Organization;OPM@IDN;West Papua National Liberation Army
fretilin | Fretilin | Fretilin;FRETILIN
falintil | Falintil | Falintil;FALINTIL
aitarak | Aitarak | Aitarak
bougainville-revolutionary-army | Bougainville Revolutionary Army | Bougainville Revolutionary Army
kosovo-liberation-army | Kosovo Liberation Army | Kosovo Liberation Army;KLA;UCK@XKX,SRB,YUG,MKD;Kosovo rebels
kosovo-albanians | Kosovo Albanians | Kosovo Albanians;Kosovo Albanian;ethnic Albanian rebels;ethnic Albanian guerrillas;ethnic Albanians;ethnic Albanian separatists;Kosovar Albanians
national-liberation-army | National Liberation Army | National Liberation Army@MKD,YUG,XKX,ALB;ethnic Albanian National Liberation Army;NLA@MKD
bosnian-serbs | Bosnian Serbs | Bosnian Serbs;Bosnian Serb;Bosnian Serb army;Bosnian Serb forces;Army of Republika Srpska;Republika Srpska;Serb rebels;rebel Serbs;Serb rebel;Serbs@BIH;Serb@BIH;Serb forces@BIH;Serb troops@BIH
bosnian-croats | Bosnian Croats | Bosnian Croats;Bosnian Croat;Croats@BIH;Croat@BIH;Croat forces@BIH;Croatian Defence Council;Croatian Defense Council;HVO
bosnian-muslims | Bosnian Muslims | Bosnian Muslims;Bosnian Muslim;Muslims@BIH;Muslim forces@BIH;Muslim troops@BIH
croatian-serbs | Croatian Serbs | Croatian Serbs;Croatian Serb;Krajina Serbs;Krajina Serb;rebel Croatian Serbs
kosovo-serbs | Kosovo Serbs | Kosovo Serbs;Kosovo Serb
chetniks | Chetniks | Chetniks
ira | Irish Republican Army | IRA@GBR,IRL;I.R.A.;Irish Republican Army;Provisional IRA;Real IRA;Continuity IRA;Provisional Irish Republican Army
ulster-volunteer-force | Ulster Volunteer Force | Ulster Volunteer Force;UVF
ulster-defence-association | Ulster Defence Association | Ulster Defence Association;Ulster Freedom Fighters
eta | ETA | ETA@ESP,FRA;Basque separatists;Basque separatist
eoka | EOKA | EOKA
red-army-faction | Red Army Faction | Red Army Faction;Baader-Meinhof
red-brigades | Red Brigades | Red Brigades
turkish-cypriots | Turkish Cypriots | Turkish Cypriots;Turkish Cypriot;Turkish Republic of Northern Cyprus
chechen-rebels | Chechen rebels | Chechen rebels;Chechen separatists;Chechen fighters;Chechen militants;Chechen guerrillas;Chechen forces;Chechens;Chechen;Chechen insurgents;Chechen gunmen
caucasus-emirate | Caucasus Emirate | Caucasus Emirate
abkhazia | Abkhazia | Abkhazian;Abkhazians;Abkhaz;Abkhaz separatists;Abkhazian separatists
south-ossetia | South Ossetia | South Ossetian;South Ossetians;South Ossetian separatists;South Ossetian forces;Ossetian;Ossetians
transnistria | Transnistria | Transnistrian;Trans-Dniester separatists;Transdniestrian
nagorno-karabakh | Nagorno-Karabakh | Karabakh Armenians;Karabakh forces;Artsakh Defence Army;Nagorno-Karabakh Defense Army;ethnic Armenian forces;ethnic Armenian separatists;Armenian separatists
pro-russian-separatists | Pro-Russian separatists | pro-Russian separatists;pro-Russian rebels;pro-Russian militants;pro-Russian fighters;pro-Russia rebels;pro-Russia separatists;pro-Russian separatist;pro-Russian insurgents;Russian-backed separatists;Russian-backed rebels;Russia-backed separatists;Russia-backed rebels;Moscow-backed separatists;Moscow-backed rebels;Russian-backed separatist forces;Kremlin-backed separatists;pro-Moscow separatists;pro-Moscow rebels;pro-Russian gunmen;pro-Russian forces;Russian separatists;Luhansk separatists;Donetsk separatists;Donbas separatists;Donbass separatists
donetsk-peoples-republic | Donetsk People's Republic | Donetsk People's Republic;Donetsk People’s Republic;DPR@UKR,RUS;DNR@UKR,RUS
luhansk-peoples-republic | Luhansk People's Republic | Luhansk People's Republic;Lugansk People's Republic;LPR@UKR,RUS;LNR@UKR,RUS
azov-battalion | Azov Battalion | Azov Battalion;Azov Regiment;Azov Brigade;Azov fighters;Azov soldiers
right-sector | Right Sector | Right Sector
wagner-group | Wagner Group | Wagner Group;Wagner group;Wagner@RUS,MLI,CAF,LBY,SYR,UKR,SDN,NER,BFA;Wagner mercenaries;PMC Wagner;Africa Corps;Russian mercenaries;Wagner fighters;Wagner troops;Wagner forces;Wagner soldiers;Wagner contractors;Wagner personnel
blackwater | Blackwater | Blackwater;Blackwater Worldwide;Blackwater USA
armed-forces-revolutionary-council | Armed Forces Revolutionary Council | Armed Forces Revolutionary Council;AFRC@SLE
kamajors | Kamajors | Kamajors;Kamajor;Kamajor militia;Kamajor militiamen
ninjas | Ninjas | Ninja militia;Ninja militiamen;Ninjas@COG;Ninja rebels
cobras | Cobras | Cobra militia;Cobra militiamen;Cobras@COG
anglophone-separatists | Anglophone separatists | Anglophone separatists;Ambazonia separatists;Ambazonian separatists;Amba boys;Ambazonia Defence Forces
volunteers-for-the-defense-of-the-homeland | Volunteers for the Defense of the Homeland | Volunteers for the Defense of the Homeland;Volunteers for the Defence of the Homeland;VDP@BFA
civilian-joint-task-force | Civilian Joint Task Force | Civilian Joint Task Force;CJTF@NGA
raia-mutomboki | Raia Mutomboki | Raia Mutomboki
wazalendo | Wazalendo | Wazalendo
twirwaneho | Twirwaneho | Twirwaneho
union-of-congolese-patriots | Union of Congolese Patriots | Union of Congolese Patriots;UPC@COD
red-tabara | RED-Tabara | RED-Tabara
cndd-fdd | CNDD-FDD | CNDD-FDD;FDD@BDI;Forces for the Defence of Democracy;Forces for the Defense of Democracy
national-resistance-army | National Resistance Army | National Resistance Army;NRA@UGA
jaish-al-islam | Jaish al-Islam | Jaish al-Islam;Jaysh al-Islam;Army of Islam@SYR
jundallah | Jundallah | Jundallah;Jundullah
clan-del-golfo | Clan del Golfo | Clan del Golfo;Gulf Clan;Gaitanistas
popular-liberation-army | Popular Liberation Army | EPL@COL;Popular Liberation Army@COL
viv-ansanm | Viv Ansanm | Viv Ansanm
academi | Academi | Academi;Academi contractors
dyncorp | DynCorp | DynCorp;DynCorp International
executive-outcomes | Executive Outcomes | Executive Outcomes
libyan-national-army | Libyan National Army | Libyan National Army;LNA@LBY;Libyan Arab Armed Forces;Haftar's forces;Hifter's forces
ansar-al-sharia | Ansar al-Sharia | Ansar al-Sharia;Ansar al-Shariah
libya-dawn | Libya Dawn | Libya Dawn;Fajr Libya
misrata-militias | Misrata militias | Misrata militias;Misrata brigades
polisario-front | Polisario Front | Polisario;Polisario Front;POLISARIO;Frente Polisario
armed-islamic-group | Armed Islamic Group | Armed Islamic Group;GIA@DZA
islamic-salvation-front | Islamic Salvation Front | Islamic Salvation Front;FIS@DZA
muslim-brotherhood | Muslim Brotherhood | Muslim Brotherhood
janjaweed | Janjaweed | Janjaweed;janjaweed;Janjawid
rsf | Rapid Support Forces | RSF;Rapid Support Forces;Rapid Support Force
justice-and-equality-movement | Justice and Equality Movement | Justice and Equality Movement;JEM@SDN,TCD
sudan-liberation-army | Sudan Liberation Army | Sudan Liberation Army;Sudan Liberation Movement;SLM@SDN;SLA@SDN;Sudanese Liberation Army
spla | Sudan People's Liberation Army | SPLA;SPLM;SPLA/M;SPLM/A;Sudan People's Liberation Army;Sudan People's Liberation Movement;Sudanese People's Liberation Army
splm-io | SPLM-IO | SPLM-IO;SPLA-IO;SPLM-in-Opposition;SPLA in Opposition
splm-north | SPLM-North | SPLM-North;SPLM-N;SPLA-North;SPLA-N
lords-resistance-army | Lord's Resistance Army | Lord's Resistance Army;LRA@UGA,COD,SDN,SSD,CAF;Lords Resistance Army
allied-democratic-forces | Allied Democratic Forces | Allied Democratic Forces;ADF rebels
tplf | Tigray People's Liberation Front | TPLF;Tigray People's Liberation Front;Tigrayan forces;Tigray forces;Tigrayan rebels;Tigrayan fighters;Tigrayans;Tigrayan;Tigray Defence Forces;Tigray Defense Forces;Tigrean rebels;Tigre People's Liberation Front
fano | Fano | Fano militia;Fano militias;Fano@ETH
oromo-liberation-army | Oromo Liberation Army | Oromo Liberation Army;OLA@ETH;Oromo Liberation Front;OLF@ETH
eritrean-peoples-liberation-front | Eritrean People's Liberation Front | Eritrean People's Liberation Front;EPLF;Eritrean rebels
ogaden-national-liberation-front | Ogaden National Liberation Front | Ogaden National Liberation Front;ONLF
rwandan-patriotic-front | Rwandan Patriotic Front | Rwandan Patriotic Front;Rwanda Patriotic Front;RPF@RWA;Rwandan Patriotic Army
interahamwe | Interahamwe | Interahamwe
fdlr | Democratic Forces for the Liberation of Rwanda | FDLR;Democratic Forces for the Liberation of Rwanda;Rwandan Hutu rebels
hutu-rebels | Hutu rebels | Hutu rebels;Hutu militia;Hutu militias;Hutu militiamen;Hutu extremists;Hutu fighters;Hutus;Hutu
tutsi-rebels | Tutsi rebels | Tutsi rebels;Tutsi-led rebels;Tutsi fighters;Tutsi militia
m23 | M23 | M23;March 23 Movement;M23 rebels;M-23
cndp | National Congress for the Defence of the People | CNDP;National Congress for the Defence of the People
afdl | Alliance of Democratic Forces for the Liberation of Congo | AFDL;Alliance of Democratic Forces for the Liberation of Congo;Alliance of Democratic Forces for the Liberation of Congo-Zaire
rally-for-congolese-democracy | Rally for Congolese Democracy | Rally for Congolese Democracy;Congolese Rally for Democracy;RCD@COD
movement-for-the-liberation-of-congo | Movement for the Liberation of Congo | Movement for the Liberation of Congo;Congolese Liberation Movement;MLC@COD
mai-mai | Mai-Mai | Mai-Mai;Mayi-Mayi;Mai Mai
codeco | CODECO | CODECO
banyamulenge | Banyamulenge | Banyamulenge
fnl | National Liberation Forces | National Liberation Forces;Forces for National Liberation;Forces of National Liberation;FNL@BDI
seleka | Seleka | Seleka;Séléka;ex-Seleka;Seleka rebels
convention-of-patriots-for-justice-and-peace | Convention of Patriots for Justice and Peace | Convention of Patriots for Justice and Peace;CPJP
union-of-democratic-forces-for-unity | Union of Democratic Forces for Unity | Union of Democratic Forces for Unity;UFDR
anti-balaka | Anti-balaka | anti-Balaka;anti-balaka;Anti-Balaka;antibalaka
coalition-of-patriots-for-change | Coalition of Patriots for Change | Coalition of Patriots for Change;CPC rebels
unita | UNITA | UNITA;Unita;National Union for the Total Independence of Angola
mpla | MPLA | MPLA;Popular Movement for the Liberation of Angola
fnla | FNLA | FNLA;National Front for the Liberation of Angola
flec | FLEC | FLEC;Front for the Liberation of the Enclave of Cabinda
swapo | SWAPO | SWAPO;Swapo;South West Africa People's Organization;South-West Africa People's Organization;South West Africa People's Organisation;South West African People's Organization;South West African People's Organisation;South-West African People's Organization
renamo | RENAMO | RENAMO;Renamo;Mozambique National Resistance;Mozambican National Resistance
frelimo | FRELIMO | FRELIMO;Frelimo
african-national-congress | African National Congress | African National Congress;ANC;Umkhonto we Sizwe
zanu | ZANU | ZANU;Zimbabwe African National Union
zapu | ZAPU | ZAPU;Zimbabwe African People's Union;Patriotic Front guerrillas
mau-mau | Mau Mau | Mau Mau
revolutionary-united-front | Revolutionary United Front | Revolutionary United Front;RUF
west-side-boys | West Side Boys | West Side Boys
national-patriotic-front-of-liberia | National Patriotic Front of Liberia | National Patriotic Front of Liberia;NPFL
lurd | Liberians United for Reconciliation and Democracy | LURD;Liberians United for Reconciliation and Democracy
ulimo | ULIMO | ULIMO
new-forces | New Forces | New Forces rebels;Forces Nouvelles;New Forces@CIV
movement-of-democratic-forces-of-casamance | Movement of Democratic Forces of Casamance | Movement of Democratic Forces of Casamance;Casamance rebels
farc | FARC | FARC;F.A.R.C.;Farc;Revolutionary Armed Forces of Colombia
eln | ELN | ELN@COL,VEN;National Liberation Army@COL,VEN;E.L.N.
auc | United Self-Defense Forces of Colombia | United Self-Defense Forces of Colombia;United Self-Defence Forces of Colombia;AUC@COL
m-19 | M-19 | M-19
shining-path | Shining Path | Shining Path;Sendero Luminoso
tupac-amaru-revolutionary-movement | Tupac Amaru Revolutionary Movement | Tupac Amaru Revolutionary Movement;MRTA;Tupac Amaru
fmln | FMLN | FMLN;Farabundo Marti National Liberation Front;Farabundo Martí National Liberation Front;Salvadoran rebels;Salvadoran guerrillas
contras | Contras | Contras;contras;Contra@NIC,HND,USA;Contra rebels;contra rebels;Nicaraguan rebels;Nicaraguan Resistance;Nicaraguan Contras
sandinistas | Sandinistas | Sandinistas;Sandinista;Sandinista National Liberation Front;FSLN
urng | Guatemalan National Revolutionary Unity | URNG;Guatemalan National Revolutionary Unity
zapatistas | Zapatistas | Zapatistas;Zapatista;Zapatista National Liberation Army;Zapatista Army of National Liberation;EZLN
tonton-macoutes | Tonton Macoutes | Tonton Macoutes
g9 | G9 | G9 gang;G9@HTI
dignity-battalions | Dignity Battalions | Dignity Battalions
white-army | White Army | White Army@SSD,SDN
lashkar-e-jhangvi | Lashkar-e-Jhangvi | Lashkar-e-Jhangvi
islamic-movement-of-uzbekistan | Islamic Movement of Uzbekistan | Islamic Movement of Uzbekistan;IMU@UZB,AFG,PAK,KGZ
east-turkestan-islamic-movement | East Turkestan Islamic Movement | East Turkestan Islamic Movement;ETIM;Turkistan Islamic Party
united-tajik-opposition | United Tajik Opposition | United Tajik Opposition;Tajik rebels
patani-separatists | Patani separatists | Barisan Revolusi Nasional;BRN@THA;Runda Kumpulan Kecil
naga-rebels | Naga rebels | Naga rebels;National Socialist Council of Nagaland;NSCN@IND
khalistan-commando-force | Khalistan Commando Force | Khalistan Commando Force;Sikh militants;Sikh extremists;Sikh separatists
mukti-bahini | Mukti Bahini | Mukti Bahini
dhofar-rebels | Dhofar rebels | Dhofar rebels
ansar-al-islam | Ansar al-Islam | Ansar al-Islam;Ansar al-Sunna;Ansar al-Sunnah
sons-of-iraq | Sons of Iraq | Sons of Iraq;Awakening Councils;Awakening Council;Sunni Awakening;Anbar Awakening;Sahwa@IRQ;Sahwa fighters;Awakening fighters
northern-storm-brigade | Northern Storm Brigade | Northern Storm Brigade
palmach | Haganah | Haganah;Palmach
irgun | Irgun | Irgun
stern-gang | Stern Gang | Stern Gang
national-liberation-front-of-algeria | National Liberation Front | National Liberation Front@DZA;FLN@DZA
east-timor-militias | Pro-Indonesian militias | pro-Indonesian militias;pro-Indonesia militias;pro-Jakarta militias;pro-Indonesian militia;pro-Jakarta militia;pro-Indonesian militiamen
`;
