import { describe, expect, test } from 'vitest';
import { readActors } from '../../../../pipeline/extract/force/read-actors.js';
import type { NameContext } from '../../../../pipeline/extract/name-view.js';
import { tokenize } from '../../../../pipeline/token.js';
import { fc } from '../../../tools/fast-check.js';

const read = (text: string, context: NameContext = {}) =>
  readActors(tokenize(text, { start: 0, end: text.length }), context).map(
    ({ start, end, actors }) => `${text.slice(start, end)}=${actors.join(';')}`,
  );

/** Wars since 1945 in sentences of our own: every actor, in the order of the text. */
const wars: readonly (readonly [string, readonly string[]])[] = [
  ['Argentine troops landed near Port Stanley before the Royal Marines came.', ['Argentine=ARG', 'Royal Marines=GBR']],
  ['Bosnian Serb gunners shelled UNPROFOR posts.', ['Bosnian Serb=bosnian-serbs', 'UNPROFOR=un']],
  [
    'The KLA and Yugoslav army units clashed while KFOR watched.',
    ['KLA=kosovo-liberation-army', 'Yugoslav=YUG', 'KFOR=nato'],
  ],
  ['Chechen fighters ambushed Russian soldiers.', ['Chechen fighters=chechen-rebels', 'Russian=RUS']],
  [
    'U.S. Rangers and Malaysian peacekeepers fought militiamen in Mogadishu.',
    ['U.S.=USA', 'Malaysian=MYS', 'militiamen=militias'],
  ],
  [
    'The RPF drove Rwandan government forces out of Kigali.',
    ['RPF=rwandan-patriotic-front', 'Rwandan=RWA', 'Kigali=RWA'],
  ],
  ['American troops left Haiti to MINUSTAH.', ['American=USA', 'Haiti=HTI', 'MINUSTAH=un']],
  ['Noriega surrendered to the Army Rangers.', ['Noriega=PAN', 'Army Rangers=USA']],
  [
    'Hezbollah guerrillas fought Israeli troops and the South Lebanon Army.',
    ['Hezbollah guerrillas=hezbollah', 'Israeli=ISR', 'South Lebanon Army=south-lebanon-army'],
  ],
  ['Iraqi divisions met the Iranian Revolutionary Guards.', ['Iraqi=IRQ', 'Iranian Revolutionary Guards=IRN']],
  ['Cuban soldiers and UNITA rebels withdrew from southern Angola.', ['Cuban=CUB', 'UNITA rebels=unita', 'Angola=AGO']],
  [
    'South African forces and SWAPO guerrillas observed it under UNTAG.',
    ['South African=ZAF', 'SWAPO guerrillas=swapo', 'UNTAG=un'],
  ],
  ['Renamo attacked; Zimbabwean troops answered.', ['Renamo=renamo', 'Zimbabwean=ZWE']],
  ['Vietnamese troops fought the Khmer Rouge.', ['Vietnamese=VNM', 'Khmer Rouge=khmer-rouge']],
  ['Viet Cong units and the ARVN met near Saigon.', ['Viet Cong=viet-cong', 'ARVN=VNM']],
  ['Pro-Indonesian militias fled InterFET.', ['Pro-Indonesian militias=east-timor-militias', 'InterFET=interfet']],
  ['Indonesian marines hunted the Free Aceh Movement.', ['Indonesian=IDN', 'Free Aceh Movement=free-aceh-movement']],
  ['The LTTE, or Tamil Tigers, fired on the IPKF.', ['LTTE=tamil-tigers', 'Tamil Tigers=tamil-tigers', 'IPKF=IND']],
  ['Nepalese police fought Maoist rebels.', ['Nepalese=NPL', 'Maoist rebels=maoists']],
  ['Colombian soldiers freed hostages from the FARC and the ELN.', ['Colombian=COL', 'FARC=farc', 'ELN=eln']],
  [
    'Contra rebels crossed from Honduras against the Sandinistas.',
    ['Contra rebels=contras', 'Honduras=HND', 'Sandinistas=sandinistas'],
  ],
  [
    'Janjaweed militiamen attacked before UNAMID arrived in Sudan.',
    ['Janjaweed militiamen=janjaweed', 'UNAMID=un', 'Sudan=SDN'],
  ],
  ['The RSF and the Sudanese army fought in Khartoum.', ['RSF=rsf', 'Sudanese=SDN']],
  [
    'France ended Barkhane as Wagner mercenaries came to Mali.',
    ['France=FRA', 'Barkhane=FRA', 'Wagner mercenaries=wagner-group', 'Mali=MLI'],
  ],
  ['Seleka fighters met anti-Balaka militias.', ['Seleka=seleka', 'anti-Balaka militias=anti-balaka']],
  [
    'M23 rebels, backed by Rwanda, beat the FARDC and MONUSCO.',
    ['M23 rebels=m23', 'Rwanda=RWA', 'FARDC=COD', 'MONUSCO=un'],
  ],
  ['Gadhafi faced NATO jets and Libyan rebels.', ['Gadhafi=LBY', 'NATO=nato', 'Libyan rebels=rebels']],
  [
    'Houthi rebels hit Saudi-led coalition forces.',
    ['Houthi rebels=houthis', 'Saudi-led coalition=saudi-led-coalition'],
  ],
  [
    'Pro-Russian separatists shot at Ukrainian soldiers.',
    ['Pro-Russian separatists=pro-russian-separatists', 'Ukrainian=UKR'],
  ],
  ['Georgian troops shelled South Ossetian positions.', ['Georgian=GEO', 'South Ossetian=south-ossetia']],
  [
    'Armenian and Azerbaijani forces exchanged fire; Russian peacekeepers left.',
    ['Armenian=ARM', 'Azerbaijani=AZE', 'Russian=RUS'],
  ],
  [
    'Lashkar-e-Taiba and Jaish-e-Mohammad deny it, Indian officials said.',
    ['Lashkar-e-Taiba=lashkar-e-taiba', 'Jaish-e-Mohammad=jaish-e-mohammed', 'Indian=IND'],
  ],
  [
    'Abu Sayyaf and the MILF signed with Philippine negotiators.',
    ['Abu Sayyaf=abu-sayyaf', 'MILF=moro-islamic-liberation-front', 'Philippine=PHL'],
  ],
  ['The Arakan Army took posts from the Tatmadaw.', ['Arakan Army=arakan-army', 'Tatmadaw=MMR']],
  ['Tigrayan forces and Eritrean troops fought on.', ['Tigrayan forces=tplf', 'Eritrean=ERI']],
  [
    'The IDF struck Hamas and Palestinian Islamic Jihad in Gaza.',
    ['IDF=ISR', 'Hamas=hamas', 'Palestinian Islamic Jihad=palestinian-islamic-jihad'],
  ],
  ['Al-Shabaab attacked AMISOM.', ['Al-Shabaab=al-shabab', 'AMISOM=african-union']],
  ['Boko Haram and ISWAP fought in Nigeria.', ['Boko Haram=boko-haram', 'ISWAP=isis', 'Nigeria=NGA']],
  [
    'Daesh, ISIL and the so-called Islamic State group are one.',
    ['Daesh=isis', 'ISIL=isis', 'Islamic State group=isis'],
  ],
  [
    'Kataib Hezbollah, an Iran-backed militia, joined the Popular Mobilization Forces.',
    [
      'Kataib Hezbollah=kataib-hezbollah',
      'Iran-backed militia=iran-backed-militias',
      'Popular Mobilization Forces=pmf',
    ],
  ],
  ['The East German army dissolved; Czechoslovak units stayed.', ['East German=DDR', 'Czechoslovak=CSK']],
  ['The Warsaw Pact invaded.', ['Warsaw Pact=warsaw-pact']],
  [
    'ECOMOG troops fought the RUF and the NPFL.',
    ['ECOMOG=ecomog', 'RUF=revolutionary-united-front', 'NPFL=national-patriotic-front-of-liberia'],
  ],
  ['The CSTO sent peacekeepers to Kazakhstan.', ['CSTO=csto', 'Kazakhstan=KAZ']],
  ['British soldiers shot two IRA men in Northern Ireland.', ['British=GBR', 'IRA=ira']],
  ['Turkish Cypriot police and Greek Cypriots met.', ['Turkish Cypriot=turkish-cypriots', 'Greek Cypriots=CYP']],
  ['PKK fighters left for Iraqi Kurdistan, Turkey said.', ['PKK=pkk', 'Turkey=TUR']],
  ['The SDF and the YPG are Kurdish-led.', ['SDF=sdf', 'YPG=ypg', 'Kurdish-led=kurdish-forces']],
];

describe('readActors', () => {
  test.each(wars)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('persons act for the state named before them, and only there for nobody', () => {
    expect(read("Iraqi Prime Minister Salim Hadi met Turkey's Defence Minister Orhan Demir.")).toEqual([
      'Iraqi Prime Minister Salim Hadi=IRQ',
      "Turkey's Defence Minister Orhan Demir=TUR",
    ]);
    expect(read('NATO Secretary-General Pieter Vane and Taliban spokesman Noor Jalal talked.')).toEqual([
      'NATO Secretary-General Pieter Vane=nato',
      'Taliban spokesman Noor Jalal=taliban',
    ]);
    expect(read('Secretary of State Mike Pompeo called Foreign Minister Ana Lopes.')).toEqual([
      'Secretary of State Mike Pompeo=USA',
      'Foreign Minister Ana Lopes=',
    ]);
  });

  test('what the article speaks of decides whose name it is', () => {
    expect(read('The coalition left and Moscow objected.', { countries: ['AFG'], day: '2012-05-01' })).toEqual([
      'The coalition=isaf',
      'Moscow=RUS',
    ]);
    expect(read('The coalition left.', { countries: ['AFG'], day: '2016-05-01' })).toEqual(['The coalition=nato']);
    expect(read('Moscow objected.', { day: '1987-05-01' })).toEqual(['Moscow=SUN']);
    expect(read('Coalition troops took the town.', { countries: ['SOM'] })).toEqual([
      'Coalition troops=multinational-force',
    ]);
    expect(read('The Serbs seized hostages.', { countries: ['BIH'] })).toEqual(['Serbs=bosnian-serbs']);
    expect(read('The SDF helped.', { countries: ['JPN'] })).toEqual(['SDF=JPN']);
    expect(read('The Tigers lost again.')).toEqual([]);
    expect(read('The Tigers lost again.', { countries: ['LKA'] })).toEqual(['Tigers=tamil-tigers']);
    expect(read('Eduard Shevardnadze spoke.', { day: '1988-01-01' })).toEqual(['Eduard Shevardnadze=SUN']);
    expect(read('Eduard Shevardnadze spoke.', { day: '1995-01-01' })).toEqual(['Eduard Shevardnadze=GEO']);
  });

  test('a name inside a hyphenated word says what stands around it', () => {
    const text = 'Yemen-based men in anti-ISIS, US-trained units';
    expect(readActors(tokenize(text, { start: 0, end: text.length })).map(({ compound }) => compound)).toEqual([
      { before: '', after: 'based' },
      { before: 'anti', after: '' },
      { before: '', after: 'trained' },
    ]);
  });

  test('mentions are in order, disjoint and have sorted codes, whatever the text', () => {
    const words = wars.flatMap(([text]) => text.split(' '));
    const word = fc.oneof(fc.constantFrom(...words, 'President', 'Gen.', "'s", 'of', '-', '"'), fc.string());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const mention of readActors(tokenize(text, { start: 0, end: text.length }))) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect([...mention.actors].sort()).toEqual(mention.actors);
          end = mention.end;
        }
      }),
    );
  });
});
