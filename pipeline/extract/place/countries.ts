import { phrasesOf } from '../../phrases.js';

/** A state or territory with its code, what it and its people are called, and where it is. */
export interface Country {
  /** ISO 3166-1 alpha-3, ISO 3166-3 for states that are no more, XKX for Kosovo. */
  readonly code: string;
  /** Usual English name. */
  readonly name: string;
  /** Every way to write it, the usual name first. */
  readonly names: readonly string[];
  /** Adjectives and words for its people. */
  readonly demonyms: readonly string[];
  /** Every way to write its capital, the usual one first; none for territories, whose capital is no metonym. */
  readonly capitals: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** How far it reaches from that point, in kilometres. */
  readonly precision: number;
  readonly former: boolean;
}

/** Codes from ISO 3166-1 and 3166-3; demonyms, capitals and coordinates from the CIA World Factbook (public domain). */
export const countriesSource = 'ISO 3166; CIA World Factbook (public domain)';

// code | name | other names | demonyms (plural in -s is added where it is regular) | capital and other spellings | latitude, longitude, kilometres
const states = `
AFG | Afghanistan | Islamic Emirate of Afghanistan | Afghan;Afghani | Kabul | 33.9 67.7 600
ALB | Albania | | Albanian | Tirana | 41.1 20.1 170
DZA | Algeria | | Algerian | Algiers | 28.0 2.6 1100
AND | Andorra | | Andorran | Andorra la Vella | 42.5 1.6 20
AGO | Angola | | Angolan | Luanda | -12.3 17.5 750
ATG | Antigua and Barbuda | Antigua | Antiguan | Saint John's;St. John's | 17.1 -61.8 40
ARG | Argentina | the Argentine | Argentine;Argentinian;Argentinean | Buenos Aires | -34.9 -64.8 1900
ARM | Armenia | | Armenian | Yerevan | 40.3 44.9 180
AUS | Australia | Commonwealth of Australia | Australian;Aussie | Canberra | -25.7 134.5 2200
AUT | Austria | | Austrian | Vienna | 47.6 14.1 300
AZE | Azerbaijan | Azerbaidzhan | Azerbaijani;Azeri | Baku | 40.3 47.8 280
BHS | Bahamas | | Bahamian | Nassau | 24.7 -78.0 400
BHR | Bahrain | | Bahraini | Manama | 26.0 50.5 25
BGD | Bangladesh | | Bangladeshi | Dhaka;Dacca | 23.9 90.2 350
BRB | Barbados | | Barbadian | Bridgetown | 13.2 -59.6 20
BLR | Belarus | Byelorussia;Belorussia | Belarusian;Belarussian;Byelorussian | Minsk | 53.5 28.0 330
BEL | Belgium | | Belgian | Brussels | 50.6 4.7 150
BLZ | Belize | British Honduras | Belizean | Belmopan | 17.2 -88.7 140
BEN | Benin | Dahomey | Beninese;Beninois | Porto-Novo | 9.6 2.3 350
BTN | Bhutan | | Bhutanese | Thimphu | 27.4 90.4 160
BOL | Bolivia | | Bolivian | La Paz;Sucre | -16.7 -64.7 800
BIH | Bosnia and Herzegovina | Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina;Bosnia & Herzegovina;B&H;BiH | Bosnian;Bosniak;Herzegovinian | Sarajevo | 44.2 17.8 170
BWA | Botswana | Bechuanaland | Botswanan;Batswana;Motswana | Gaborone | -22.2 23.8 550
BRA | Brazil | | Brazilian | Brasilia;Brasília | -10.8 -53.1 2200
BRN | Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan | 4.5 114.6 60
BGR | Bulgaria | | Bulgarian | Sofia | 42.8 25.2 260
BFA | Burkina Faso | Upper Volta;Burkina | Burkinabe;Burkinabé;Burkinabè | Ouagadougou | 12.3 -1.7 430
BDI | Burundi | | Burundian | Bujumbura;Gitega | -3.4 29.9 120
CPV | Cape Verde | Cabo Verde | Cape Verdean | Praia | 15.9 -23.9 150
KHM | Cambodia | Kampuchea | Cambodian;Kampuchean | Phnom Penh;Phnom-Penh | 12.7 104.9 280
CMR | Cameroon | Cameroun | Cameroonian | Yaounde;Yaoundé | 5.7 12.7 600
CAN | Canada | | Canadian | Ottawa | 61.4 -98.3 2700
CAF | Central African Republic | Central Africa Republic;C.A.R. | Central African | Bangui | 6.6 20.5 650
TCD | Chad | | Chadian | N'Djamena;Ndjamena;N'djamena | 15.4 18.6 850
CHL | Chile | | Chilean | Santiago | -37.7 -71.4 2100
CHN | China | People's Republic of China;Communist China;Red China;mainland China;PRC | Chinese | Beijing;Peking | 36.6 103.8 2400
COL | Colombia | | Colombian | Bogota;Bogotá | 3.9 -73.1 900
COM | Comoros | Comoro Islands | Comoran;Comorian | Moroni | -11.9 43.7 120
COG | Republic of the Congo | Congo-Brazzaville;Congo Republic;Republic of Congo;Congo (Brazzaville) | | Brazzaville | -0.8 15.2 600
COD | Democratic Republic of the Congo | Democratic Republic of Congo;Democratic Congo;Democratic Republic of Congo-Kinshasa;Congo;Zaire;DR Congo;D.R. Congo;DRC;Congo-Kinshasa;RDC;Belgian Congo | Congolese;Zairian;Zairean;Zairois | Kinshasa | -2.9 23.6 1100
CRI | Costa Rica | | Costa Rican | San José;San Jose, Costa Rica | 10.0 -84.2 200
CIV | Ivory Coast | Cote d'Ivoire;Côte d'Ivoire;Cote d’Ivoire | Ivorian;Ivoirian | Yamoussoukro | 7.6 -5.6 350
HRV | Croatia | | Croatian;Croat | Zagreb | 45.1 16.4 250
CUB | Cuba | | Cuban | Havana | 21.6 -79.0 600
CYP | Cyprus | | Cypriot;Greek Cypriot | Nicosia | 35.0 33.2 100
CZE | Czech Republic | Czechia | Czech;Czechs | Prague | 49.7 15.3 250
DNK | Denmark | | Danish;Dane | Copenhagen | 56.0 10.0 220
DJI | Djibouti | | Djiboutian | Djibouti City | 11.7 42.6 90
DMA | Dominica | | | Roseau | 15.4 -61.4 25
DOM | Dominican Republic | | Dominican | Santo Domingo | 18.9 -70.5 180
ECU | Ecuador | | Ecuadorian;Ecuadorean;Ecuadoran | Quito | -1.4 -78.8 400
EGY | Egypt | United Arab Republic | Egyptian | Cairo | 26.6 29.8 650
SLV | El Salvador | | Salvadoran;Salvadorean;Salvadorian | San Salvador | 13.7 -88.9 110
GNQ | Equatorial Guinea | | Equatorial Guinean;Equatoguinean | Malabo | 1.7 10.3 250
ERI | Eritrea | | Eritrean | Asmara | 15.4 38.8 350
EST | Estonia | | Estonian | Tallinn | 58.7 25.5 170
SWZ | Eswatini | Swaziland | Swazi | Mbabane | -26.6 31.5 80
ETH | Ethiopia | | Ethiopian | Addis Ababa | 8.6 39.6 750
FJI | Fiji | | Fijian | Suva | -17.8 178.0 200
FIN | Finland | | Finnish;Finn | Helsinki | 64.5 26.3 500
FRA | France | | French;Frenchman;Frenchmen;Frenchwoman | Paris | 46.6 2.4 500
GAB | Gabon | | Gabonese | Libreville | -0.6 11.8 350
GMB | Gambia | the Gambia | Gambian | Banjul | 13.4 -15.4 170
GEO | Georgia | Republic of Georgia | Georgian | Tbilisi | 42.2 43.5 280
DEU | Germany | West Germany;Federal Republic of Germany | German;West German | Berlin;Bonn | 51.1 10.4 430
GHA | Ghana | | Ghanaian | Accra | 8.0 -1.2 350
GRC | Greece | | Greek | Athens | 39.1 22.9 380
GRD | Grenada | | Grenadian | St. George's;Saint George's | 12.1 -61.7 20
GTM | Guatemala | | Guatemalan | Guatemala City | 15.7 -90.4 230
GIN | Guinea | Guinea-Conakry;Republic of Guinea | Guinean | Conakry | 10.4 -10.9 350
GNB | Guinea-Bissau | Guinea Bissau | Bissau-Guinean | Bissau | 12.0 -14.9 140
GUY | Guyana | | Guyanese | Georgetown | 4.8 -58.9 400
HTI | Haiti | | Haitian | Port-au-Prince | 18.9 -72.7 150
HND | Honduras | | Honduran | Tegucigalpa | 14.8 -86.6 280
HUN | Hungary | | Hungarian | Budapest | 47.2 19.4 230
ISL | Iceland | | Icelandic;Icelander | Reykjavik;Reykjavík | 65.0 -18.6 250
IND | India | Republic of India | Indian | New Delhi;Delhi | 22.9 79.6 1500
IDN | Indonesia | | Indonesian | Jakarta;Djakarta | -2.2 117.3 2500
IRN | Iran | Islamic Republic of Iran;Persia | Iranian;Persian | Tehran;Teheran | 32.6 54.3 950
IRQ | Iraq | Republic of Iraq | Iraqi | Baghdad;Bagdad | 33.0 43.7 480
IRL | Ireland | Irish Republic;Republic of Ireland;Eire | Irish;Irishman;Irishmen | Dublin | 53.2 -8.1 220
ISR | Israel | State of Israel;Jewish state | Israeli | Jerusalem;Tel Aviv;Tel-Aviv | 31.5 34.9 200
ITA | Italy | | Italian | Rome | 42.8 12.1 600
JAM | Jamaica | | Jamaican | Kingston | 18.2 -77.3 120
JPN | Japan | | Japanese | Tokyo;Tōkyō | 37.6 138.0 1000
JOR | Jordan | Hashemite Kingdom of Jordan;Hashemite Kingdom | Jordanian | Amman | 31.2 36.8 220
KAZ | Kazakhstan | Kazakstan | Kazakh;Kazakhstani;Kazak | Astana;Nur-Sultan;Almaty;Alma-Ata | 48.2 67.3 1400
KEN | Kenya | | Kenyan | Nairobi | 0.5 37.9 500
KIR | Kiribati | | I-Kiribati | Tarawa | 1.4 173.0 4000
PRK | North Korea | Democratic People's Republic of Korea;N. Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea (DPRK) | North Korean;N. Korean | Pyongyang;P'yongyang | 40.2 127.2 320
KOR | South Korea | Republic of Korea;Korea;S. Korea;S.Korea;ROK | South Korean;Korean;S. Korean | Seoul | 36.4 127.8 280
KWT | Kuwait | | Kuwaiti | Kuwait City | 29.3 47.6 110
KGZ | Kyrgyzstan | Kyrgyz Republic;Kirghizia;Kirgizia | Kyrgyz;Kirghiz;Kyrgyzstani | Bishkek;Frunze | 41.5 74.6 400
LAO | Laos | Lao People's Democratic Republic | Laotian;Lao | Vientiane | 18.5 103.8 450
LVA | Latvia | | Latvian;Latvians | Riga | 56.9 24.9 200
LBN | Lebanon | | Lebanese | Beirut | 33.9 35.9 100
LSO | Lesotho | Basutoland | Basotho;Mosotho | Maseru | -29.6 28.2 120
LBR | Liberia | | Liberian | Monrovia | 6.4 -9.3 250
LBY | Libya | Libyan Arab Jamahiriya;Libyan Jamahiriya | Libyan | Tripoli | 27.0 18.0 900
LIE | Liechtenstein | | Liechtensteiner | Vaduz | 47.1 9.5 15
LTU | Lithuania | | Lithuanian | Vilnius | 55.3 23.9 180
LUX | Luxembourg | | Luxembourger;Luxembourgish | Luxembourg City | 49.8 6.1 50
MDG | Madagascar | Malagasy Republic | Malagasy;Madagascan | Antananarivo | -19.4 46.7 750
MWI | Malawi | Nyasaland | Malawian | Lilongwe | -13.2 34.3 430
MYS | Malaysia | Malaya | Malaysian;Malayan | Kuala Lumpur | 3.8 109.7 1000
MDV | Maldives | | Maldivian | Male, Maldives | 3.2 73.2 430
MLI | Mali | | Malian | Bamako | 17.3 -3.5 850
MLT | Malta | | Maltese | Valletta | 35.9 14.4 20
MHL | Marshall Islands | | Marshallese | Majuro | 7.1 171.1 550
MRT | Mauritania | | Mauritanian | Nouakchott | 20.3 -10.3 700
MUS | Mauritius | | Mauritian | Port Louis | -20.3 57.6 40
MEX | Mexico | | Mexican | Mexico City | 23.9 -102.5 1500
FSM | Micronesia | Federated States of Micronesia | Micronesian | Palikir | 7.5 153.0 1300
MDA | Moldova | Moldavia | Moldovan;Moldavian | Chisinau;Chişinău;Kishinev | 47.2 28.5 200
MCO | Monaco | | Monegasque | | 43.7 7.4 2
MNG | Mongolia | | Mongolian;Mongol | Ulaanbaatar;Ulan Bator;Ulan-Bator | 46.8 103.1 1200
MNE | Montenegro | | Montenegrin | Podgorica | 42.8 19.2 90
MAR | Morocco | | Moroccan | Rabat | 31.9 -6.3 650
MOZ | Mozambique | | Mozambican;Mozambiquan | Maputo | -17.3 35.5 1000
MMR | Myanmar | Burma | Burmese | Naypyidaw;Nay Pyi Taw;Naypyitaw;Yangon;Rangoon | 21.2 96.5 900
NAM | Namibia | South-West Africa;South West Africa;Southwest Africa | Namibian | Windhoek | -22.1 17.2 650
NRU | Nauru | | Nauruan | Yaren | -0.5 166.9 4
NPL | Nepal | | Nepalese;Nepali | Kathmandu;Katmandu | 28.2 83.9 430
NLD | Netherlands | Holland | Dutch;Dutchman;Dutchmen;Dutchwoman | The Hague;Amsterdam | 52.2 5.6 150
NZL | New Zealand | Aotearoa | New Zealander | Wellington | -41.8 171.5 800
NIC | Nicaragua | | Nicaraguan | Managua | 12.8 -85.0 260
NER | Niger | | Nigerien | Niamey | 17.4 9.4 800
NGA | Nigeria | | Nigerian | Abuja;Lagos | 9.6 8.1 600
MKD | North Macedonia | Macedonia;Former Yugoslav Republic of Macedonia;FYROM;Republic of Macedonia | Macedonian;North Macedonian | Skopje | 41.6 21.7 110
NOR | Norway | | Norwegian | Oslo | 64.5 14.0 900
OMN | Oman | Sultanate of Oman | Omani | Muscat | 20.6 56.1 450
PAK | Pakistan | Islamic Republic of Pakistan | Pakistani | Islamabad | 29.9 69.3 800
PLW | Palau | | Palauan | Ngerulmud | 7.3 134.4 100
PSE | Palestine | Palestinian territories;Palestinian Territories;Occupied Territories;occupied Palestinian territory;Palestinian territory;occupied territories;Palestinian Authority;Palestinian National Authority;PNA;State of Palestine | Palestinian | | 31.9 35.2 80
PAN | Panama | | Panamanian | Panama City | 8.5 -80.1 320
PNG | Papua New Guinea | Papua-New Guinea;PNG | Papua New Guinean | Port Moresby | -6.5 145.2 750
PRY | Paraguay | | Paraguayan | Asuncion;Asunción | -23.2 -58.4 450
PER | Peru | | Peruvian | Lima | -9.2 -74.4 1000
PHL | Philippines | Republic of the Philippines | Filipino;Philippine;Filipina | Manila | 11.8 122.9 900
POL | Poland | | Polish;Pole | Warsaw | 52.1 19.4 380
PRT | Portugal | | Portuguese | Lisbon | 39.6 -8.5 300
QAT | Qatar | | Qatari | Doha | 25.3 51.2 90
ROU | Romania | Rumania | Romanian;Rumanian | Bucharest | 45.9 25.0 350
RUS | Russia | Russian Federation | Russian;Russians | Moscow | 61.9 96.7 3600
RWA | Rwanda | | Rwandan;Rwandese | Kigali | -2.0 29.9 110
KNA | Saint Kitts and Nevis | St. Kitts and Nevis;St. Kitts | Kittitian;Nevisian | Basseterre | 17.3 -62.7 25
LCA | Saint Lucia | St. Lucia | Saint Lucian | Castries | 13.9 -61.0 25
VCT | Saint Vincent and the Grenadines | St. Vincent and the Grenadines;St. Vincent | Vincentian | Kingstown | 13.2 -61.2 60
WSM | Samoa | Western Samoa | Samoan | Apia | -13.8 -172.2 90
SMR | San Marino | | Sammarinese | | 43.9 12.5 7
STP | Sao Tome and Principe | São Tomé and Príncipe;Sao Tome | Sao Tomean | São Tomé | 0.4 6.7 90
SAU | Saudi Arabia | Kingdom of Saudi Arabia;KSA | Saudi;Saudi Arabian | Riyadh;Riyad | 24.1 44.5 1000
SEN | Senegal | | Senegalese | Dakar | 14.4 -14.5 330
SRB | Serbia | | Serbian;Serb | Belgrade | 44.2 20.8 220
SYC | Seychelles | | Seychellois | | -4.7 55.5 600
SLE | Sierra Leone | | Sierra Leonean;Sierra Leonian | Freetown | 8.6 -11.8 180
SGP | Singapore | | Singaporean | | 1.4 103.8 25
SVK | Slovakia | Slovak Republic | Slovak;Slovakian | Bratislava | 48.7 19.5 220
SVN | Slovenia | | Slovenian;Slovene | Ljubljana | 46.1 14.8 120
SLB | Solomon Islands | Solomons | Solomon Islander | Honiara | -8.9 159.6 600
SOM | Somalia | | Somali;Somalian | Mogadishu | 4.8 45.7 800
ZAF | South Africa | Republic of South Africa;S. Africa | South African;S. African | Pretoria;Cape Town | -29.0 25.1 800
SSD | South Sudan | Republic of South Sudan | South Sudanese | Juba | 7.3 30.3 550
ESP | Spain | | Spanish;Spaniard | Madrid | 40.2 -3.6 550
LKA | Sri Lanka | Ceylon | Sri Lankan;Ceylonese | Colombo | 7.6 80.7 220
SDN | Sudan | Republic of Sudan | Sudanese | Khartoum | 16.0 30.0 900
SUR | Suriname | Surinam | Surinamese | Paramaribo | 4.1 -55.9 250
SWE | Sweden | | Swedish;Swede | Stockholm | 62.8 16.7 800
CHE | Switzerland | Swiss Confederation | Swiss | Bern;Berne | 46.8 8.2 180
SYR | Syria | Syrian Arab Republic | Syrian | Damascus | 35.0 38.5 380
TJK | Tajikistan | Tadzhikistan | Tajik;Tadzhik;Tajikistani | Dushanbe | 38.5 71.0 350
TZA | Tanzania | Tanganyika | Tanzanian | Dodoma;Dar es Salaam;Dar-es-Salaam | -6.3 34.8 650
THA | Thailand | Siam | Thai | Bangkok | 15.1 101.0 800
TLS | East Timor | Timor-Leste;Timor Leste;Portuguese Timor | East Timorese;Timorese | Dili | -8.8 126.0 140
TGO | Togo | | Togolese | Lome;Lomé | 8.5 1.0 280
TON | Tonga | | Tongan | Nuku'alofa | -20.4 -174.8 300
TTO | Trinidad and Tobago | Trinidad | Trinidadian | Port of Spain;Port-of-Spain | 10.5 -61.3 60
TUN | Tunisia | | Tunisian | Tunis | 34.1 9.6 400
TUR | Turkey | Türkiye;Turkiye | Turkish;Turk | Ankara | 39.1 35.2 800
TKM | Turkmenistan | | Turkmen;Turkmenistani | Ashgabat;Ashkhabad | 39.1 59.4 600
TUV | Tuvalu | | Tuvaluan | Funafuti | -7.5 178.5 300
UGA | Uganda | | Ugandan | Kampala | 1.3 32.4 330
UKR | Ukraine | the Ukraine | Ukrainian;Ukranian | Kyiv;Kiev | 49.0 31.4 650
ARE | United Arab Emirates | UAE;U.A.E.;Emirates | Emirati | Abu Dhabi | 23.9 54.3 250
GBR | United Kingdom | UK;U.K.;Britain;Great Britain;England;Scotland;Wales | British;Briton;Britons;Brit;English;Englishman;Englishmen;Scottish;Scot;Welsh;Welshman | London | 54.0 -2.5 550
USA | United States | United States of America;U.S.;US;USA;U.S.A.;U.S;U . S.;America;the States;Uncle Sam | American | Washington;Washington, D.C.;Washington D.C.;Washington DC;Washington, DC | 39.8 -98.6 2300
URY | Uruguay | | Uruguayan | Montevideo | -32.8 -56.0 280
UZB | Uzbekistan | | Uzbek;Uzbekistani | Tashkent | 41.8 63.2 650
VUT | Vanuatu | | Ni-Vanuatu | Port Vila | -16.2 167.7 400
VAT | Vatican | Vatican City;Holy See | | | 41.9 12.5 1
VEN | Venezuela | | Venezuelan | Caracas | 7.1 -66.2 700
VNM | Vietnam | Viet Nam;North Vietnam;South Vietnam;Socialist Republic of Vietnam;Republic of Vietnam;Democratic Republic of Vietnam | Vietnamese;North Vietnamese;South Vietnamese | Hanoi;Saigon | 16.6 106.3 850
YEM | Yemen | North Yemen;Republic of Yemen;Yemen Arab Republic | Yemeni;Yemenite;North Yemeni | Sanaa;Sana'a;San'a | 15.9 47.6 600
ZMB | Zambia | Northern Rhodesia | Zambian | Lusaka | -13.5 27.8 650
ZWE | Zimbabwe | Rhodesia;Southern Rhodesia | Zimbabwean;Rhodesian | Harare | -19.0 29.9 430
TWN | Taiwan | Republic of China;Formosa;Chinese Taipei | Taiwanese | Taipei | 23.8 121.0 200
XKX | Kosovo | Kosova | Kosovar;Kosovan | Pristina;Prishtina | 42.6 20.9 80
`;

const territories = `
ABW | Aruba | | Aruban | | 12.5 -70.0 20
AIA | Anguilla | | Anguillan | | 18.2 -63.1 20
ALA | Aland Islands | Åland | | | 60.2 20.0 60
ASM | American Samoa | | American Samoan | | -14.3 -170.7 60
ATA | Antarctica | | Antarctic | | -80.5 20.0 2800
ATF | French Southern Territories | Kerguelen Islands | | | -49.3 69.5 700
BES | Bonaire, Sint Eustatius and Saba | Bonaire | | | 12.2 -68.3 30
BLM | Saint Barthelemy | St. Barts | | | 17.9 -62.8 6
BMU | Bermuda | | Bermudian;Bermudan | | 32.3 -64.8 15
BVT | Bouvet Island | | | | -54.4 3.4 6
CCK | Cocos Islands | Keeling Islands | | | -12.2 96.8 10
COK | Cook Islands | | Cook Islander | | -19.4 -159.8 700
CUW | Curacao | Curaçao | Curacaoan | | 12.2 -69.0 30
CXR | Christmas Island | | | | -10.4 105.7 10
CYM | Cayman Islands | Caymans | Caymanian | | 19.4 -80.9 90
ESH | Western Sahara | Spanish Sahara | Sahrawi;Saharawi;Sahraoui | | 24.2 -12.2 420
FLK | Falkland Islands | Falklands;Malvinas;Malvinas Islands | Falkland Islander | | -51.7 -59.4 130
FRO | Faroe Islands | Faeroe Islands | Faroese | | 62.0 -6.9 60
GGY | Guernsey | | | | 49.5 -2.6 10
GIB | Gibraltar | | Gibraltarian | | 36.1 -5.3 4
GLP | Guadeloupe | | Guadeloupean | | 16.2 -61.5 40
GRL | Greenland | | Greenlandic;Greenlander | | 74.7 -41.3 1300
GUF | French Guiana | | French Guianese | | 3.9 -53.2 220
GUM | Guam | | Guamanian | | 13.4 144.8 25
HKG | Hong Kong | Hongkong | Hong Konger | | 22.4 114.1 30
HMD | Heard Island and McDonald Islands | Heard Island | | | -53.1 73.5 25
IMN | Isle of Man | | Manx | | 54.2 -4.5 25
IOT | British Indian Ocean Territory | | | | -7.3 72.4 40
JEY | Jersey | | | | 49.2 -2.1 10
MAC | Macau | Macao | Macanese | | 22.2 113.5 6
MAF | Saint Martin | | | | 18.1 -63.1 8
MNP | Northern Mariana Islands | Northern Marianas | | | 15.2 145.7 250
MSR | Montserrat | | Montserratian | | 16.7 -62.2 8
MTQ | Martinique | | | | 14.7 -61.0 35
MYT | Mayotte | | Mahoran | | -12.8 45.2 20
NCL | New Caledonia | | New Caledonian | | -21.3 165.7 250
NFK | Norfolk Island | | | | -29.0 168.0 5
NIU | Niue | | Niuean | | -19.1 -169.9 10
PCN | Pitcairn Islands | Pitcairn Island | | | -24.4 -128.3 200
PRI | Puerto Rico | | Puerto Rican | | 18.2 -66.5 100
PYF | French Polynesia | Tahiti | Tahitian | | -17.7 -149.4 900
REU | Réunion | | | | -21.1 55.5 40
SGS | South Georgia and the South Sandwich Islands | South Georgia | | | -54.4 -36.7 100
SHN | Saint Helena | St. Helena;Ascension Island;Tristan da Cunha | | | -15.9 -5.7 1300
SJM | Svalbard and Jan Mayen | Svalbard;Spitsbergen | | | 78.8 16.0 300
SPM | Saint Pierre and Miquelon | St. Pierre and Miquelon | | | 46.9 -56.3 20
SXM | Sint Maarten | | | | 18.0 -63.1 6
TCA | Turks and Caicos Islands | Turks and Caicos | | | 21.8 -71.8 60
TKL | Tokelau | | Tokelauan | | -9.2 -171.8 80
UMI | United States Minor Outlying Islands | Wake Island;Midway Atoll;Johnston Atoll | | | 19.3 166.6 3000
VGB | British Virgin Islands | | | | 18.5 -64.5 30
VIR | U.S. Virgin Islands | US Virgin Islands;Virgin Islands | | | 18.0 -64.8 40
WLF | Wallis and Futuna | | | | -13.9 -177.3 120
`;

const formerStates = `
SUN | Soviet Union | USSR;U.S.S.R.;Soviet Russia;Union of Soviet Socialist Republics | Soviet;Soviets | | 61.9 90.0 4000
YUG | Yugoslavia | Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia;rump Yugoslavia | Yugoslav;Yugoslavian | | 44.2 18.8 400
SCG | Serbia and Montenegro | Serbia-Montenegro | | | 43.9 20.6 260
CSK | Czechoslovakia | Czecho-Slovakia | Czechoslovak;Czechoslovakian | | 49.3 17.4 380
DDR | East Germany | German Democratic Republic;GDR;Communist East Germany | East German | East Berlin | 52.3 12.5 230
YMD | South Yemen | People's Democratic Republic of Yemen;Democratic Yemen | South Yemeni | | 15.0 47.5 500
`;

/** "Iraqis", "Americans"; "British", "Chinese" and "Frenchmen" are their own plurals. */
const withPlural = (demonym: string) =>
  /(?:[ai]n|[iokt]|[^sz]e|er|ng|ard|ek|ab|ole|ane|urk|inn|erb)$/.test(demonym) && !/ese$/.test(demonym)
    ? [demonym, `${demonym}s`]
    : [demonym];

function readRow(line: string, former: boolean): Country {
  const cells = line.split('|').map((cell) => cell.trim());
  const [code, name, others, demonyms, capitals, where] = cells;
  const [latitude, longitude, precision] = (where ?? '').split(' ').map(Number);
  if (!code || !name || cells.length !== 6 || latitude === undefined || longitude === undefined || !precision) {
    throw new Error(`country needs code, name and coordinates: "${line}"`);
  }
  return {
    code,
    name,
    names: [name, ...phrasesOf(others ?? '')],
    demonyms: phrasesOf(demonyms ?? '').flatMap(withPlural),
    capitals: phrasesOf(capitals ?? ''),
    latitude,
    longitude,
    precision,
    former,
  };
}

const readTable = (table: string, former: boolean) =>
  table
    .trim()
    .split('\n')
    .map((line) => readRow(line, former));

/** Every country and territory of ISO 3166-1, Kosovo, and the states that are no more. */
export const countries: readonly Country[] = [
  ...readTable(states, false),
  ...readTable(territories, false),
  ...readTable(formerStates, true),
];
