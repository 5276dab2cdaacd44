/** Bases, airfields, ports and camps by the name that the news gives them; points are those of GeoNames, Wikidata and OurAirports, rounded to a tenth of a degree. */
export const basesSource = 'GeoNames (CC BY 4.0), Wikidata (CC0) and OurAirports (public domain), rounded';

// "= country kind kilometres" heads the rows below it; then: name and other spellings | latitude longitude [kilometres]
export const bases = `
= IRQ base 8
Ain al-Asad Airbase;Ain al-Asad Air Base;Ain al-Asad air base;Ain al-Asad airbase;Ain al-Asad base;Ain al-Asad;Ain Assad;Ain al-Assad;Ain al-Assad airbase;Ain al-Assad air base;Ain Asad;Ain Al-Assad base;Ayn al-Asad;al-Asad Airbase;al-Asad Air Base;al-Asad air base;al-Asad airbase;al-Asad base;Al Asad Air Base;Al Asad Airbase;al-Assad airbase;al-Assad air base;Al Assad Air Base;Asad air base;Ain Assad airbase;Ain Assad air base;Ain Assad base | 33.8 42.4
Balad Air Base;Balad air base;Balad airbase;Joint Base Balad;Camp Anaconda;Logistical Support Area Anaconda;LSA Anaconda | 33.9 44.4
Camp Taji;Taji base;Camp Cooke;Taji military base;Camp Taji base | 33.5 44.3
Camp Victory;Camp Victory Base Complex;Victory Base;Victory Base Complex;Camp Liberty;Camp Slayer | 33.3 44.3
Victoria Base;Camp Victoria in Baghdad;Baghdad Diplomatic Support Center;Baghdad Diplomatic Support Centre | 33.3 44.2
Union III;Camp Union III;Forward Operating Base Union III;FOB Union III | 33.3 44.4 2
Baghdad International Airport;Baghdad airport;Baghdad international airport;Baghdad Airport;Saddam International Airport;Saddam airport | 33.3 44.2 6
Erbil Air Base;Erbil airbase;Erbil air base;Erbil International Airport;Erbil airport;Irbil airport;Irbil international airport;Erbil Airport | 36.2 44.0 6
Harir Air Base;Harir air base;Harir airbase;al-Harir base;Harir;Al-Harir air base;Bashur airfield;Bashur | 36.5 44.3
Habbaniyah;Habbaniya;al-Taqaddum;Taqaddum;al-Taqaddum Air Base;Taqaddum Air Base;al-Taqaddum air base;Camp Taqaddum;Al-Taqaddum airbase;Habbaniyah air base | 33.4 43.6
Camp Speicher;Contingency Operating Base Speicher;COB Speicher;Forward Operating Base Speicher;Speicher base | 34.7 43.5
Qayyarah Airfield West;Q-West;Qayyarah air base;Qayyarah Air Base;Qayara air base;Qayyara airbase;Qayyarah airfield;Qayyarah West | 35.8 43.1
K-1 Air Base;K1 Air Base;K-1 base;K1 base;K1 military base;K-1 military base;Kirkuk Air Base;Kirkuk air base | 35.5 44.3
Al-Qaim Base;Al-Qaim base;al-Qaim base | 34.4 41.1
Camp Fallujah | 33.3 43.9
Camp Ramadi;Camp Blue Diamond | 33.4 43.3
Tallil Air Base;Tallil air base;Talil Air Base;Ali Air Base;Tallil;Camp Adder;Imam Ali Air Base;Imam Ali Base | 30.9 46.1
Camp Bucca | 30.0 47.9
Camp Ashraf | 33.9 44.5
Camp Mittica;White Horse base | 31.1 46.2
Basra Air Station;Basra airport;Basra International Airport | 30.5 47.7
Basra Palace | 30.5 47.8
Camp Abu Naji;Abu Naji | 31.8 47.1
Camp Smitty | 31.3 45.3
Camp Dogwood | 33.0 44.2
Besmaya;Besmaya base;Besmaya Range Complex;Camp Besmaya;Basmaya | 33.2 44.6
Camp Marez;Forward Operating Base Marez;FOB Marez | 36.3 43.1
Camp Nama | 33.3 44.2
Abu Ghraib Prison;Abu Ghraib prison | 33.3 44.1 3
Camp Echo | 32.0 44.9
Camp Delta, Kut | 32.5 45.8
Zlikan;Zilkan;Bashiqa camp;Bashiqa base | 36.5 43.4
Makhmur Base;Makhmur base;Fire Base Bell;Firebase Bell;Camp Swift | 35.8 43.6
Bamerni;Bamarni | 37.1 43.3
= SYR base 8
al-Tanf;al-Tanf garrison;Al Tanf;At Tanf;at-Tanf;Tanf;Tanf garrison;al-Tanf base;Al-Tanf Garrison;al-Tanf military base;Tanf base | 33.5 38.6
Hmeimim;Khmeimim;Hmeimim air base;Khmeimim Air Base;Hmeymim;Hemeimeem;Hmeimim airbase;Khmeimim airbase | 35.4 35.9
Tartus Naval Base;Tartus naval base;Tartus naval facility;Tartous naval base;port of Tartus | 34.9 35.9 4
Conoco?;Conoco base;Conoco gas field;Conoco field;Koniko;Mission Support Site Conoco | 35.3 40.3
al-Omar Oil Field;al-Omar oil field;al-Omar;Al-Omar base;al-Omar field;Omar oil field;Green Village;Mission Support Site Green Village;al-Omar oil field base | 35.1 40.6
Shaddadi Base;Shaddadi base;al-Shaddadi base | 36.1 40.7
Rmeilan;Rumeilan;Rmeilan airfield;Kharab al-Jir;Kharab al-Jir base | 37.0 42.0
Shayrat Airbase;Shayrat;Shayrat air base;al-Shayrat;Shayrat airfield | 34.5 36.9
T-4 Airbase;T4 airbase;T-4 air base;T4 air base;Tiyas;Tiyas Air Base;T-4 | 34.5 37.6
Taftanaz | 36.0 36.8
Abu al-Duhur;Abu Duhur;Abu al-Duhour | 35.7 37.1
Menagh;Menagh air base;Minnigh | 36.5 37.0
Wadi al-Deif | 35.6 36.7
Mezzeh;Mezzeh air base;Mezzeh military airport | 33.5 36.2
Kobani Landing Zone;Lafarge Cement Factory;Lafarge cement factory;Kharab Ashk | 36.5 38.6
Tabqa Air Base;Tabqa air base;Tabqa airbase | 35.8 38.6
Damascus International Airport;Damascus airport | 33.4 36.5
Rukban;Rukban camp | 33.3 38.7
= JOR base 8
Tower 22 | 33.3 38.7 3
Muwaffaq Salti Air Base;Muwaffaq Salti;Azraq air base;Azraq Air Base | 31.8 36.8
Prince Hassan Air Base;Prince Hassan airbase | 32.2 37.1
King Faisal Air Base | 29.9 36.3
= AFG base 8
Bagram;Bagram Airfield;Bagram Air Base;Bagram air base;Bagram airbase;Bagram airfield;Bagram Airbase;Bagram Air Field;Bagram base;Bagram military base;Baghram | 34.9 69.3
Kandahar Airfield;Kandahar Air Base;Kandahar air base;Kandahar airbase;Kandahar airfield;Kandahar Air Field;Kandahar airport | 31.5 65.8
Camp Bastion;Camp Leatherneck;Camp Shorabak;Camp Shorab;Bastion? | 31.9 64.2
Camp Eggers | 34.5 69.2 3
Camp Phoenix | 34.5 69.2 3
Camp Marmal;Camp Marmul | 36.7 67.2
Camp Julien | 34.5 69.1 3
Camp Dwyer;Forward Operating Base Dwyer | 31.1 64.1
Camp Chapman;Forward Operating Base Chapman;FOB Chapman | 33.3 70.0
Camp Salerno;Forward Operating Base Salerno;FOB Salerno | 33.4 70.0
Forward Operating Base Shank;FOB Shank | 33.9 69.1
Forward Operating Base Fenty;FOB Fenty;Jalalabad Airfield;Jalalabad airport;Jalalabad air base | 34.4 70.5
Forward Operating Base Lightning;FOB Lightning | 33.6 69.2
Shindand Air Base;Shindand air base;Shindand airbase | 33.4 62.3
Camp Holland;Kamp Holland | 32.6 65.9
Camp Arena;Camp Stone | 34.2 62.2
Camp Morehead | 34.4 69.1
Camp Warehouse | 34.6 69.3
Camp Souter | 34.5 69.2 3
Camp Integrity | 34.6 69.2 3
Camp Antonik;New Antonik | 31.9 64.2
Combat Outpost Keating;COP Keating;Outpost Keating | 35.4 71.3
Combat Outpost Restrepo;Restrepo? | 34.9 70.9
Kabul Airport;Kabul airport;Kabul International Airport;Hamid Karzai International Airport;Kabul's airport;Kabul's international airport;Kabul international airport;Abbey Gate | 34.6 69.2 4
Camp Pratt;Camp Mike Spann | 36.7 67.1
Camp Rhino | 30.5 64.5
Camp Gibson | 34.5 69.2 3
Camp Clark | 33.4 69.8
Pol-e-Charkhi;Pul-e-Charkhi;Pol-i-Charkhi | 34.5 69.4
= PAK base 8
Shamsi Airfield;Shamsi air base;Shamsi airbase;Shamsi? | 27.8 65.2
Jacobabad;Shahbaz Air Base | 28.3 68.5
Pasni | 25.3 63.3
Nur Khan Airbase;Nur Khan air base;Chaklala | 33.6 73.1
Sargodha;Mushaf Air Base | 32.0 72.7
= UZB base 8
Karshi-Khanabad;Karshi-Khanabad Air Base;Karshi-Khanabad air base;K-2 air base;K2 air base;Khanabad;Khanabad air base | 38.8 65.9
= KGZ base 8
Manas Air Base;Manas air base;Manas airbase;Manas;Ganci Air Base;Manas Transit Center;Transit Center at Manas;Manas transit center | 43.1 74.5
Kant Air Base;Kant air base;Kant airbase | 42.9 74.8
= TJK base 10
201st Military Base;201st base;201st military base | 38.6 68.8
Ayni Air Base;Ayni | 38.5 68.7
= KAZ base 40
Baikonur;Baikonur Cosmodrome | 45.9 63.3
= KWT base 8
Camp Arifjan | 28.9 48.1
Camp Doha | 29.4 47.8
Camp Buehring;Camp Udairi | 29.7 47.4
Ali Al Salem Air Base;Ali al-Salem Air Base;Ali al-Salem air base;Ali al-Salem | 29.3 47.5
Ahmed al-Jaber Air Base;al-Jaber Air Base;Ahmad al-Jaber air base | 28.9 47.8
Camp Virginia | 29.2 47.6
Camp New York | 29.6 47.5
Camp Patriot | 28.9 48.2
= SAU base 10
Prince Sultan Air Base;Prince Sultan air base;Prince Sultan airbase | 24.1 47.6
King Khalid Military City | 27.9 45.5
King Abdulaziz Air Base;Dhahran air base;Dhahran airbase | 26.3 50.2
Khobar Towers | 26.3 50.2 3
King Fahd Air Base;Taif air base | 21.5 40.5
King Khalid Air Base | 18.3 42.8
Eskan Village | 24.6 46.8
= QAT base 8
al-Udeid Air Base;Al Udeid Air Base;al-Udeid;Al Udeid;al-Udeid air base;al-Udeid airbase;Al-Udeid base;Udeid air base | 25.1 51.3
Camp As Sayliyah;As Sayliyah;Camp as-Sayliyah | 25.2 51.4
= BHR base 6
Naval Support Activity Bahrain;NSA Bahrain;Juffair;Mina Salman | 26.2 50.6
Isa Air Base;Sheikh Isa Air Base | 25.9 50.6
= ARE base 8
al-Dhafra Air Base;Al Dhafra Air Base;al-Dhafra;Al Dhafra;al-Dhafra air base | 24.2 54.5
Jebel Ali;Jebel Ali port | 25.0 55.1
= OMN base 8
Thumrait;Thumrait Air Base | 17.7 54.0
RAF Masirah;RAFO Masirah | 20.7 58.9
= DJI base 6
Camp Lemonnier;Camp Lemonier | 11.5 43.1
Chabelley Airfield;Chabelley | 11.5 43.1
Doraleh;Chinese base in Djibouti | 11.6 43.1
= SOM base 8
Bale Dogle;Baledogle;Baledogle Airfield;Baledogle airfield;Ballidogle | 2.7 44.8
Camp TURKSOM | 2.0 45.2
Kismayo Airport;Kismayo airport | -0.4 42.5
= KEN base 8
Camp Simba;Manda Bay Airfield | -2.2 40.9
Kulbiyow | 1.1 41.2
= NER base 8
Air Base 201;Airbase 201;Agadez air base;Agadez base;drone base in Agadez;Niger Air Base 201 | 16.9 8.0
Air Base 101;Airbase 101;Base 101 | 13.5 2.2
Madama | 22.0 13.7
= MLI base 8
Camp Bifo;Gao base | 16.2 0.0
Camp Castor | 16.2 0.0
Kati?;Kati military base;Kati camp | 12.7 -8.1
= TCD base 8
Camp Kossei;Base Kossei;Adji Kossei | 12.1 15.0
= SEN base 8
Camp Geille | 14.7 -17.4
= CIV base 8
Port-Bouet;Port-Bouët | 5.3 -3.9
= GAB base 8
Camp de Gaulle | 0.4 9.5
= TCD site 20
Wour | 21.4 16.0
= COD base 8
Kamina Base;Kamina base;Kamina air base | -8.6 25.3
Kitona Base;Kitona base;Kitona military base | -5.9 12.4
N'djili Airport;N'djili airport;Ndjili airport;N'Djili Airport | -4.4 15.4
Goma Airport;Goma airport | -1.7 29.2
= CAF base 8
M'Poko;M'poko airport;Bangui M'Poko airport;Bangui airport | 4.4 18.5
= LBY base 10
al-Watiya;al-Watiya air base;Watiya airbase;al-Watiya airbase;Watiya air base | 32.5 11.9
al-Jufra Air Base;Jufra air base;al-Jufra air base;Jufra airbase;Al Jufra | 29.2 16.0
Brak al-Shati;Brak al-Shatti;Brak air base | 27.7 14.3
Mitiga;Mitiga airport;Mitiga International Airport;Wheelus Air Base | 32.9 13.3
Bab al-Aziziya;Bab al-Aziziyah | 32.9 13.2 3
= EGY base 8
El Gorah;al-Gorah;North Camp, Sinai | 31.1 34.1
Cairo West Air Base;Cairo West | 30.1 30.9
Berenice;Ras Banas | 23.9 35.5
= TUR base 8
Incirlik Air Base;Incirlik;Incirlik air base;Incirlik airbase;Incirlik Airbase | 37.0 35.4
Izmir Air Station | 38.3 27.0
Kurecik;Kürecik | 38.3 37.8
Diyarbakir Air Base;Diyarbakir air base | 37.9 40.2
Konya Air Base;Konya air base | 38.0 32.6
= GRC base 8
Souda Bay;Suda Bay;Naval Support Activity Souda Bay | 35.5 24.1
Larissa Air Base;Larissa air base | 39.7 22.4
= CYP base 6
RAF Akrotiri;Akrotiri | 34.6 33.0
Dhekelia | 35.0 33.7
= ITA base 8
Aviano Air Base;Aviano;Aviano air base;Aviano airbase | 46.0 12.6
Camp Ederle;Caserma Ederle | 45.5 11.6
Camp Darby | 43.6 10.3
Naval Air Station Sigonella;Sigonella;Sigonella Naval Air Station | 37.4 14.9
Ghedi;Ghedi Air Base | 45.4 10.3
La Maddalena | 41.2 9.4
= ESP base 8
Naval Station Rota;Rota?;Rota naval base | 36.6 -6.3
Moron Air Base;Morón Air Base;Moron de la Frontera;Morón | 37.2 -5.6
Torrejon Air Base;Torrejon;Torrejón;Torrejon air base | 40.5 -3.4
Zaragoza Air Base | 41.7 -1.0
= PRT base 8
Lajes Field;Lajes | 38.8 -27.1
= DEU base 8
Ramstein Air Base;Ramstein;Ramstein air base;Ramstein airbase | 49.4 7.6
Landstuhl;Landstuhl Regional Medical Center | 49.4 7.6
Grafenwoehr;Grafenwöhr;Grafenwohr | 49.7 11.9
Vilseck;Rose Barracks | 49.6 11.8
Hohenfels | 49.2 11.9
Spangdahlem Air Base;Spangdahlem | 50.0 6.7
Rhein-Main Air Base;Rhein-Main;Rhein-Main air base | 50.0 8.6
Patch Barracks;Kelley Barracks | 48.7 9.1
Lucius D. Clay Kaserne;Wiesbaden Army Airfield | 50.0 8.3
Buechel Air Base;Büchel;Buechel | 50.2 7.1
Baumholder | 49.6 7.3
Fulda Gap | 50.6 9.7 30
Geilenkirchen | 51.0 6.0
Bitburg Air Base | 49.9 6.6
Wuensdorf;Wünsdorf | 52.2 13.5
Bergen-Hohne;Hohne | 52.8 9.9
= GBR base 8
RAF Lakenheath;Lakenheath | 52.4 0.6
RAF Mildenhall;Mildenhall | 52.4 0.5
RAF Fairford;Fairford | 51.7 -1.8
RAF Alconbury | 52.4 -0.2
RAF Brize Norton;Brize Norton | 51.8 -1.6
RAF Lossiemouth;Lossiemouth | 57.7 -3.3
RAF Marham | 52.6 0.6
RAF Coningsby | 53.1 -0.2
RAF Waddington | 53.2 -0.5
RAF Upper Heyford;Upper Heyford | 51.9 -1.3
Greenham Common;RAF Greenham Common | 51.4 -1.3
Faslane;HMNB Clyde | 56.1 -4.8
Holy Loch | 56.0 -4.9
Menwith Hill;RAF Menwith Hill | 54.0 -1.7
= ISL base 8
Keflavik;Keflavik Naval Air Station | 64.0 -22.6
= NOR base 10
Bodo;Bodø | 67.3 14.4
Vaernes;Værnes | 63.5 10.9
Orland?;Ørland | 63.7 9.6
= GRL base 15
Thule Air Base;Thule?;Pituffik;Pituffik Space Base | 76.5 -68.7
= POL base 10
Powidz;Powidz Air Base | 52.4 17.9
Drawsko Pomorskie;Drawsko | 53.5 15.8
Zagan;Żagań | 51.6 15.3
Orzysz | 53.8 21.9
Camp Kosciuszko;Poznan | 52.4 16.9
Lask Air Base;Lask? | 51.6 19.2
Jasionka | 50.1 22.0
= EST base 8
Amari Air Base;Amari?;Ämari | 59.3 24.2
Tapa?;Tapa Army Base | 59.3 26.0
= LVA base 8
Adazi;Ādaži;Adazi military base | 57.1 24.4
= LTU base 8
Siauliai Air Base;Siauliai;Šiauliai | 55.9 23.4
Rukla | 55.0 24.4
= ROU base 8
Mihail Kogalniceanu Air Base;Mihail Kogalniceanu;MK Air Base;Mihail Kogălniceanu | 44.4 28.5
Cincu | 45.9 24.8
= BGR base 8
Novo Selo;Novo Selo Training Area | 42.7 26.6
Bezmer Air Base;Bezmer | 42.5 26.4
Graf Ignatievo | 42.3 24.7
Burgas?;Sarafovo | 42.5 27.5
= HUN base 8
Taszar;Taszár | 46.4 17.9
Papa Air Base;Pápa | 47.4 17.5
= BIH base 8
Eagle Base;Tuzla Air Base;Tuzla air base;Camp Eagle;Tuzla airport | 44.5 18.7
Camp Butmir | 43.8 18.3
Camp McGovern | 44.8 18.7
Sarajevo Airport;Sarajevo airport | 43.8 18.3
= XKX base 6
Camp Bondsteel;Bondsteel | 42.4 21.3
Camp Monteith | 42.5 21.4
Film City;Camp Film City | 42.7 21.1
Pristina Airport;Slatina airport;Slatina Airport;Pristina airport;Slatina air base | 42.6 21.0
= MKD base 8
Camp Able Sentry | 42.0 21.6
Krivolak | 41.5 22.1
= UKR base 8
Sevastopol Naval Base;Sevastopol naval base | 44.6 33.5
Belbek;Belbek air base;Belbek airfield | 44.7 33.6
Saki Air Base;Saky;Saki air base;Saky air base;Novofedorivka | 45.1 33.6
Yavoriv training center;Yavoriv military base;International Peacekeeping and Security Center;Starychi | 50.0 23.5
Hostomel Airport;Hostomel airport;Antonov airport;Antonov Airport | 50.6 30.2
Starokostiantyniv | 49.7 27.3
Dzhankoi | 45.7 34.4
= RUS base 10
Engels Air Base;Engels?;Engels air base;Engels airbase | 51.5 46.2
Millerovo;Millerovo air base | 48.9 40.3
Morozovsk | 48.3 41.8
Dyagilevo | 54.6 39.6
Olenya;Olenegorsk | 68.2 33.5
Khankala;Khankala base | 43.3 45.8
Soltsy | 58.1 30.3
= ARM base 10
102nd Military Base;Gyumri base | 40.8 43.8
= GEO base 10
Vaziani Military Base;Vaziani military base;Vaziani base | 41.6 45.0
Senaki Base;Senaki base | 42.3 42.0
Gudauta Base;Gudauta base | 43.1 40.6
Krtsanisi | 41.6 44.9
= AZE base 10
Gabala Radar Station;Gabala radar station;Gabala | 40.9 47.8
= BLR base 12
Machulishchi;Machulishchi air base | 53.8 27.6
Baranovichi;Baranavichy | 53.1 26.0
= MDA base 10
Cobasna | 47.8 29.2
= ISR base 8
Nevatim Air Base;Nevatim;Nevatim air base;Nevatim airbase | 31.2 35.0
Ramon Air Base;Ramon air base | 30.8 34.7
Ramat David Air Base;Ramat David;Ramat David air base | 32.7 35.2
Tel Nof;Tel Nof Airbase | 31.8 34.8
Hatzerim | 31.2 34.7
Mount Meron | 33.0 35.4
Kirya?;Kirya military headquarters | 32.1 34.8 2
Ben Gurion Airport;Ben-Gurion International Airport;Ben Gurion International Airport;Ben-Gurion airport | 32.0 34.9
= LBN base 6
Beirut Airport;Beirut airport;Beirut International Airport;Rafik Hariri International Airport;Beirut international airport | 33.8 35.5
Burj al-Barajneh | 33.8 35.5 2
Beaufort Castle | 33.3 35.5 2
Khiam Prison;Khiam prison | 33.3 35.6 2
= YEM base 8
al-Anad Air Base;al-Anad air base;al-Anad;Al Anad;al-Anad airbase;Anad Air Base | 13.2 44.8
Riyan Airport;Riyan airport;Riyan | 14.7 49.4
Hodeida Port;Hodeida port;port of Hodeida;Hodeidah port | 14.8 42.9
Sanaa International Airport;Sanaa airport;Sanaa international airport | 15.5 44.2
= ERI base 8
Assab Base;Assab base | 13.0 42.6
= IRN base 8
Shahid Nojeh;Shahrokhi air base;Hamadan air base;Hamedan air base | 35.2 48.7
Bandar Abbas Naval Base;Bandar Abbas naval base | 27.1 56.2
= IND base 8
Pathankot Air Base;Pathankot air base;Pathankot Air Force Station | 32.2 75.6
Adampur | 31.4 75.8
Uri Base;Uri base;Uri army base | 34.1 74.0
= LKA base 8
Palaly;Palali;Palaly air base;Palali air base | 9.8 80.1
Pooneryn | 9.5 80.2
Katunayake;Katunayake air base | 7.2 79.9
= JPN base 5
Marine Corps Air Station Futenma;Futenma;Futenma air base;MCAS Futenma;Futenma base;Futenma Marine base | 26.3 127.8
Kadena Air Base;Kadena;Kadena air base;Kadena airbase | 26.4 127.8
Camp Schwab | 26.5 128.0
Camp Hansen | 26.5 127.9
Camp Foster | 26.3 127.8
Camp Kinser | 26.3 127.7
Camp Courtney | 26.4 127.9
Camp Zama | 35.5 139.4
Yokota Air Base;Yokota;Yokota air base | 35.7 139.3
Yokosuka Naval Base;Yokosuka naval base;Fleet Activities Yokosuka | 35.3 139.7
Naval Air Facility Atsugi;Atsugi | 35.5 139.5
Misawa Air Base;Misawa air base | 40.7 141.4
Marine Corps Air Station Iwakuni;MCAS Iwakuni;Iwakuni air station | 34.1 132.2
Sasebo Naval Base;Sasebo naval base;Fleet Activities Sasebo | 33.2 129.7
= KOR base 6
Camp Humphreys | 37.0 127.0
Yongsan Garrison;Yongsan;Yongsan garrison | 37.5 127.0
Osan Air Base;Osan;Osan air base | 37.1 127.0
Kunsan Air Base;Kunsan;Kunsan air base | 35.9 126.6
Camp Casey | 37.9 127.1
Camp Red Cloud | 37.8 127.0
Camp Hovey | 37.9 127.1
Camp Carroll | 36.0 128.4
Camp Walker | 35.8 128.6
Camp Bonifas | 37.9 126.7
Camp Stanley | 37.7 127.1
= PHL base 8
Clark Air Base;Clark Air Field;Clark?;Clark air base | 15.2 120.6
Subic Bay;Subic Bay Naval Base;Subic Bay naval base;Subic Bay Naval Station;Subic | 14.8 120.3
Antonio Bautista Air Base | 9.7 118.8
Basa Air Base | 15.0 120.5
Fort Magsaysay | 15.4 121.1
Lumbia Air Base | 8.4 124.6
Camp Aguinaldo | 14.6 121.1 3
Camp Abubakar | 7.6 124.3
Sangley Point | 14.5 120.9
Wallace Air Station | 16.6 120.3
= VNM base 6
Tan Son Nhut Air Base;Tan Son Nhut;Tan Son Nhut airport | 10.8 106.7
Da Nang Air Base;Danang air base;Da Nang air base | 16.0 108.2
Bien Hoa Air Base;Bien Hoa air base | 11.0 106.8
Chu Lai | 15.4 108.7
Long Binh | 10.9 106.9
Cam Ranh Bay Naval Base;Cam Ranh Bay naval base | 12.0 109.2
= THA base 8
U-Tapao;U-Tapao Royal Thai Navy Airfield;Utapao | 12.7 101.0
Udorn;Udon Thani air base | 17.4 102.8
Korat Royal Thai Air Force Base;Korat air base | 14.9 102.1
= KHM base 8
Ream Naval Base;Ream?;Ream naval base | 10.5 103.6
= SGP base 5
Changi Naval Base;Sembawang;Paya Lebar Air Base | 1.4 103.9
= AUS base 10
Robertson Barracks | -12.4 131.0
Pine Gap | -23.8 133.7
HMAS Stirling;Garden Island | -32.2 115.7
RAAF Base Tindal;Tindal;RAAF Tindal | -14.5 132.4
RAAF Base Darwin | -12.4 130.9
Lavarack Barracks | -19.3 146.8
Holsworthy Barracks;Holsworthy | -34.0 150.9
= GUM base 6
Andersen Air Force Base;Andersen?;Andersen air base | 13.6 144.9
Naval Base Guam;Apra Harbor | 13.4 144.7
Camp Blaz | 13.6 144.9
= IOT base 15
Naval Support Facility Diego Garcia | -7.3 72.4
= UMI base 10
Wake Island Airfield | 19.3 166.6
= CUB base 8
Guantanamo Bay;Guantánamo Bay;Guantanamo Bay Naval Base;Guantanamo naval base;Guantanamo Bay Naval Station;Naval Station Guantanamo Bay;Guantanamo;Guantánamo;Gitmo | 19.9 -75.1
Lourdes? | 23.0 -82.5
San Antonio de los Banos | 22.9 -82.5
= PAN base 6
Howard Air Force Base;Howard Air Base | 8.9 -79.6
Rodman Naval Station | 9.0 -79.6
Fort Clayton | 9.0 -79.6
Fort Amador | 8.9 -79.5
Quarry Heights | 9.0 -79.5
Albrook Air Force Station;Albrook? | 9.0 -79.6
Rio Hato;Río Hato | 8.4 -80.1
= HND base 6
Soto Cano Air Base;Soto Cano;Palmerola;Palmerola Air Base;Palmerola air base | 14.4 -87.6
Aguacate | 14.9 -85.8
= SLV base 6
Comalapa;Comalapa Air Base | 13.4 -89.1
Ilopango;Ilopango air base | 13.7 -89.1
= ECU base 6
Manta Air Base;Manta?;Eloy Alfaro Air Base;Manta air base | -0.9 -80.7
= COL base 10
Tres Esquinas | 0.7 -75.2
Palanquero;Palanquero Air Base | 5.5 -74.7
Tolemaida | 4.2 -74.6
Larandia | 1.5 -75.5
= PER base 8
Santa Lucia Base;Santa Lucia base | -8.3 -76.3
= HTI base 4
Camp d'Application | 18.5 -72.3
= FLK base 6
RAF Mount Pleasant;Mount Pleasant;Mount Pleasant airbase | -51.8 -58.4
= SHN base 8
Wideawake Airfield;Ascension Island base | -8.0 -14.4
= CAN base 10
CFB Petawawa;Petawawa? | 45.9 -77.3
CFB Trenton;Trenton, Ontario | 44.1 -77.5
CFB Gagetown | 45.8 -66.4
Goose Bay;CFB Goose Bay | 53.3 -60.4
CFB Valcartier;Valcartier | 46.9 -71.5
CFB Borden | 44.3 -79.9
CFB Edmonton | 53.7 -113.5
= FRA base 8
Istres;Istres air base | 43.5 4.9
Canjuers | 43.7 6.4
Brest Naval Base;Brest naval base;Ile Longue | 48.3 -4.5
= ISL site 20
GIUK Gap | 63.0 -20.0 500
= USA base 10
Fort Bragg;Fort Liberty | 35.1 -79.0
Pope Air Force Base;Pope Field;Pope Army Airfield | 35.2 -79.0
Fort Campbell | 36.7 -87.5
Fort Hood;Fort Cavazos | 31.1 -97.8
Fort Carson | 38.7 -104.8
Fort Drum | 44.1 -75.8
Fort Stewart;Hunter Army Airfield | 31.9 -81.6
Fort Benning;Fort Moore | 32.4 -84.9
Fort Riley | 39.1 -96.8
Fort Bliss | 31.8 -106.4
Fort Polk;Fort Johnson | 31.0 -93.2
Fort Irwin;National Training Center | 35.3 -116.7
Fort Lewis;Joint Base Lewis-McChord;McChord Air Force Base;Lewis-McChord | 47.1 -122.6
Fort Knox | 37.9 -86.0
Fort Dix;Joint Base McGuire-Dix-Lakehurst;McGuire Air Force Base | 40.0 -74.6
Fort Sill | 34.7 -98.4
Fort Leavenworth | 39.4 -94.9
Fort Eustis;Joint Base Langley-Eustis | 37.2 -76.6
Fort Belvoir | 38.7 -77.1
Fort Meade | 39.1 -76.7
Fort Wainwright | 64.8 -147.6
Fort Richardson;Joint Base Elmendorf-Richardson;Elmendorf Air Force Base | 61.3 -149.7
Fort McCoy | 44.1 -90.7
Fort Detrick | 39.4 -77.4
Fort Gordon;Fort Eisenhower | 33.4 -82.2
Fort Huachuca | 31.6 -110.3
Fort Ord | 36.7 -121.8
Fort Jackson | 34.0 -80.9
Schofield Barracks | 21.5 -158.1
Camp Lejeune | 34.7 -77.3
Camp Pendleton | 33.3 -117.4
Twentynine Palms;Marine Corps Air Ground Combat Center | 34.2 -116.1
Cherry Point;Marine Corps Air Station Cherry Point | 34.9 -76.9
Marine Corps Base Quantico;Quantico | 38.5 -77.3
Parris Island | 32.3 -80.7
Miramar;Marine Corps Air Station Miramar | 32.9 -117.1
Camp Smith;Camp H.M. Smith | 21.4 -157.9
Kaneohe Bay;Marine Corps Base Hawaii | 21.4 -157.8
Joint Base Pearl Harbor-Hickam;Hickam Air Force Base | 21.3 -158.0
Naval Station Norfolk;Norfolk Naval Station;Norfolk Naval Base | 36.9 -76.3
Naval Station Mayport;Mayport | 30.4 -81.4
Naval Base San Diego;Naval Station San Diego | 32.7 -117.1
Naval Base Coronado;Coronado? | 32.7 -117.2
Naval Base Kitsap;Bremerton | 47.6 -122.7
Little Creek;Naval Amphibious Base Little Creek | 36.9 -76.2
Kings Bay | 30.8 -81.5
MacDill Air Force Base;MacDill | 27.8 -82.5
Dover Air Force Base;Dover Air Force base | 39.1 -75.5
Joint Base Andrews;Andrews Air Force Base | 38.8 -76.9
Barksdale Air Force Base;Barksdale? | 32.5 -93.7
Whiteman Air Force Base;Whiteman? | 38.7 -93.5
Minot Air Force Base;Minot | 48.4 -101.4
Offutt Air Force Base;Offutt | 41.1 -95.9
Dyess Air Force Base;Dyess | 32.4 -99.9
Ellsworth Air Force Base;Ellsworth? | 44.1 -103.1
Nellis Air Force Base | 36.2 -115.0
Creech Air Force Base;Creech? | 36.6 -115.7
Edwards Air Force Base | 34.9 -117.9
Eglin Air Force Base;Eglin | 30.5 -86.5
Hurlburt Field | 30.4 -86.7
Holloman Air Force Base;Holloman | 32.9 -106.1
Cannon Air Force Base | 34.4 -103.3
Langley Air Force Base | 37.1 -76.4
Shaw Air Force Base | 34.0 -80.5
Seymour Johnson Air Force Base | 35.3 -77.9
Mountain Home Air Force Base | 43.0 -115.9
Travis Air Force Base | 38.3 -121.9
Vandenberg?;Vandenberg Air Force Base;Vandenberg Space Force Base | 34.7 -120.6
Scott Air Force Base | 38.5 -89.9
Tinker Air Force Base | 35.4 -97.4
Wright-Patterson Air Force Base;Wright-Patterson | 39.8 -84.0
Peterson Air Force Base;Peterson Space Force Base | 38.8 -104.7
Lackland Air Force Base;Joint Base San Antonio;Fort Sam Houston | 29.4 -98.6
Robins Air Force Base | 32.6 -83.6
Camp Shelby | 31.2 -89.2
Camp Atterbury | 39.4 -86.0
Arlington National Cemetery | 38.9 -77.1 3
West Point | 41.4 -74.0
Walter Reed;Walter Reed Army Medical Center | 39.0 -77.1
Fort McNair | 38.9 -77.0 3
Roosevelt Roads | 18.2 -65.6
= PRI base 15
Vieques | 18.1 -65.4
`;
