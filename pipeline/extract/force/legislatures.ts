/**
 * Parliaments by the state whose they are: names that need no country beside them, and words for members that other parliaments lack:
 * code | the parliament, its houses and committees | its members.
 * Source: Inter-Parliamentary Union, Parline database: names of parliaments and of their chambers; words for members and parties as news agencies use them.
 */
export const legislatures = `
USA | Congress;U.S. Congress;US Congress;the House;The House;House and Senate;House of Representatives;U.S. House;US House;U.S. Senate;US Senate;Senate;House Armed Services Committee;Senate Armed Services Committee;House Foreign Affairs Committee;Senate Foreign Relations Committee;House Intelligence Committee;Senate Intelligence Committee;House Appropriations Committee;Senate Appropriations Committee;Republicans in Congress;Democrats in Congress | senator;senators;congressman;congressmen;congresswoman;congresswomen;republican;republicans;democrat;democrats;sen;rep
GBR | House of Commons;House of Lords;Westminster;Parliament at Westminster | backbencher;backbenchers;tory;tories
CAN | House of Commons@CAN |
AFG | Loya Jirga;loya jirga;Wolesi Jirga;Meshrano Jirga |
ALB | Kuvendi |
AUT | Nationalrat |
AZE | Milli Majlis;Milli Mejlis |
BGD | Jatiya Sangsad;Jatiya Sansad |
CHN | National People's Congress |
CUB | National Assembly of People's Power |
DDR | Volkskammer |
DEU | Bundestag;Bundesrat;Reichstag |
DNK | Folketing;Folketinget |
ESP | Cortes Generales |
EST | Riigikogu |
FIN | Eduskunta |
FRA | Assemblée Nationale |
HRV | Sabor |
IDN | People's Consultative Assembly |
IND | Lok Sabha;Rajya Sabha |
IRL | Dail;Dáil;Dail Eireann;Dáil Éireann;Oireachtas;Seanad |
IRN | Majlis;Majles;Islamic Consultative Assembly |
IRQ | Council of Representatives |
ISL | Althing;Althingi |
ISR | Knesset |
JPN | Diet@JPN;Japanese Diet |
KAZ | Mazhilis;Majilis |
KGZ | Jogorku Kenesh |
LTU | Seimas |
LVA | Saeima |
MDV | People's Majlis |
MMR | Pyithu Hluttaw;Amyotha Hluttaw;Hluttaw |
MNG | State Great Khural;Great Khural |
MYS | Dewan Rakyat;Dewan Negara |
NLD | Tweede Kamer;Eerste Kamer |
NOR | Storting |
PAK | Majlis-e-Shoora |
POL | Sejm |
PRK | Supreme People's Assembly |
RUS | Duma;State Duma;Russian Duma;Federation Council |
SUN | Supreme Soviet;Congress of People's Deputies |
SWE | Riksdag |
TJK | Majlisi Oli |
TUR | Grand National Assembly |
TWN | Legislative Yuan |
UKR | Verkhovna Rada;Rada@UKR |
UZB | Oliy Majlis |
`;
