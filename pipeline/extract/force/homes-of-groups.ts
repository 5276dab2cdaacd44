/** Where each armed group of the lexicon fights its war, where that is one country. Source: UCDP Actor Dataset 24.1 (CC BY 4.0), location of the conflict. */
// country | groups
const table = `
AFG | taliban haqqani-network northern-alliance hezb-i-islami
PAK | pakistani-taliban balochistan-liberation-army lashkar-e-jhangvi
IND | ulfa naxalites naga-rebels khalistan-commando-force hizbul-mujahideen jammu-kashmir-liberation-front
LKA | tamil-tigers janatha-vimukthi-peramuna
BGD | mukti-bahini
KHM | khmer-rouge funcinpec khmer-peoples-national-liberation-front
LAO | pathet-lao
MMR | karen-national-union kachin-independence-army arakan-army arakan-rohingya-salvation-army taang-national-liberation-army myanmar-national-democratic-alliance-army peoples-defence-force three-brotherhood-alliance
PHL | new-peoples-army moro-islamic-liberation-front moro-national-liberation-front abu-sayyaf maute-group
THA | patani-separatists
IDN | free-aceh-movement free-papua-movement
TLS | fretilin falintil aitarak east-timor-militias
PNG | bougainville-revolutionary-army
TJK | united-tajik-opposition
NGA | ansaru movement-for-the-emancipation-of-the-niger-delta biafra civilian-joint-task-force
MLI | ansar-dine mnla
SOM | al-shabab islamic-courts-union somali-national-alliance hizbul-islam ahlu-sunna-waljamaa
IRQ | asaib-ahl-al-haq badr-organization islamic-resistance-in-iraq pmf mahdi-army peshmerga kurdistan-regional-government ansar-al-islam sons-of-iraq
SYR | sdf ypg jabhat-al-nusra hayat-tahrir-al-sham free-syrian-army syrian-national-army ahrar-al-sham jaish-al-islam northern-storm-brigade
PSE | hamas palestinian-islamic-jihad al-aqsa-martyrs-brigades
LBN | fatah-al-islam amal south-lebanon-army lebanese-forces druse-militia
YEM | houthis southern-transitional-council
OMN | dhofar-rebels
XKX | kosovo-liberation-army kosovo-albanians kosovo-serbs
BIH | bosnian-serbs bosnian-croats bosnian-muslims
HRV | croatian-serbs
MKD | national-liberation-army
CYP | eoka turkish-cypriots
RUS | chechen-rebels
ESP | eta
GBR | ira ulster-volunteer-force ulster-defence-association
UKR | pro-russian-separatists donetsk-peoples-republic luhansk-peoples-republic azov-battalion right-sector
GEO | abkhazia south-ossetia
MDA | transnistria
AZE | nagorno-karabakh
LBY | libyan-national-army libya-dawn misrata-militias
DZA | armed-islamic-group islamic-salvation-front national-liberation-front-of-algeria
SDN | janjaweed rsf justice-and-equality-movement sudan-liberation-army splm-north
SSD | splm-io white-army
ETH | tplf fano oromo-liberation-army ogaden-national-liberation-front
RWA | rwandan-patriotic-front interahamwe
COD | m23 cndp afdl rally-for-congolese-democracy movement-for-the-liberation-of-congo mai-mai codeco banyamulenge raia-mutomboki wazalendo twirwaneho union-of-congolese-patriots
BDI | fnl cndd-fdd red-tabara
CAF | seleka convention-of-patriots-for-justice-and-peace union-of-democratic-forces-for-unity anti-balaka coalition-of-patriots-for-change
COG | ninjas cobras
CMR | anglophone-separatists
AGO | unita mpla fnla flec
NAM | swapo
MOZ | renamo frelimo
ZWE | zanu zapu
KEN | mau-mau
SLE | revolutionary-united-front west-side-boys kamajors armed-forces-revolutionary-council
LBR | national-patriotic-front-of-liberia lurd ulimo
CIV | new-forces
SEN | movement-of-democratic-forces-of-casamance
COL | farc eln auc m-19 clan-del-golfo popular-liberation-army
PER | shining-path tupac-amaru-revolutionary-movement
SLV | fmln
NIC | contras sandinistas
GTM | urng
MEX | zapatistas
HTI | tonton-macoutes g9 viv-ansanm
PAN | dignity-battalions
`;

const homes: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', groups = ''] = line.split(' | ');
      return groups.split(' ').map((group) => [group, country] as const);
    }),
);

/** The country whose war an armed group fights, as ISO 3166-1 alpha-3 code; null where it fights in several, or is none. */
export const homeOfGroup = (code: string): string | null => homes.get(code) ?? null;
