import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../pipeline/parse/language.js';

describe('languages', () => {
  test.each([
    'Les soldats français ont quitté la base, et le ministre a dit qu’ils ne reviendront pas dans le pays.',
    'Die Truppen haben das Lager verlassen, und der Minister sagte, dass sie nicht zurückkehren werden.',
    'Las tropas salieron de la base y el ministro dijo que no volverán al país por ahora.',
    'Le truppe hanno lasciato la base e il ministro ha detto che non torneranno nel paese.',
    'As tropas deixaram a base e o ministro disse que não voltarão ao país por causa dos ataques.',
    'De troepen hebben het kamp verlaten en de minister zegt dat ze niet terugkeren naar het land.',
    'Pasukan itu telah meninggalkan pangkalan dan menteri mengatakan mereka tidak akan kembali dengan cepat.',
    'Askerler üssü terk etti ve bakan bir daha geri dönmeyeceklerini söyledi, bu ülke için iyi olarak görüldü.',
    'Wojska opuściły bazę, a minister powiedział, że nie wrócą do kraju przez rok, bo jest tam się ciężko.',
    'Войска покинули базу, и министр сказал, что они не вернутся.',
    'غادرت القوات القاعدة وقال الوزير إنها لن تعود إلى البلاد.',
    '部队已经离开基地，部长说他们不会回来。',
    '軍は基地を去り、大臣は戻らないと述べた。',
    'سربازان پایگاه را ترک کردند.',
    'सैनिकों ने अड्डा छोड़ दिया।',
    `${'Joukot lähtivät tukikohdasta ja ministeri sanoi etteivät ne palaa maahan enää koskaan. '.repeat(5)}`,
  ])('not English: %s', (text) => {
    expect(languageOf(text, 0)).toBe('other');
  });

  test.each([
    'Troops leave Mali base',
    'THE LAST OF THE TROOPS HAVE LEFT THE BASE AND IT WAS HANDED OVER TO THE ARMY OF THE NEIGHBOURS. '.repeat(5),
    'Macron: last soldiers gone',
    'La Paz sends 300 soldiers',
    'Gen. de la Cruz, Lt. Col. van der Meer, Cpl. del Rio',
    'U.S. out of Niger',
    'Bundeswehr general quits Mali mission as troops leave',
    'The 2e REP, le Régiment étranger de parachutistes, left Calvi on Monday. It was sent to the north of the country.',
    'Москва (AP)? No: the troops were in Omsk.',
    '“Nous partons,” he said. They had come to help, and now they were asked to go.',
    'Abdul-Rahman al-Shammari, Hassan Ali, Omar Khalid, Ziad Haddad',
  ])('English: %s', (text) => {
    expect(languageOf(text, 0)).toBe('english');
  });

  test('a text in another language with an English beginning is judged by its middle too', () => {
    const french =
      'Les soldats ont quitté la base et le ministre a dit que les troupes ne reviendront pas dans le pays. ';
    expect(languageOf(`Read the story here. ${french.repeat(20)}`, 0)).toBe('other');
  });

  test.each(['', ' \n ', '123 456', '--- *** ---'])('no words: "%s"', (text) => {
    expect(languageOf(text, 0)).toBe('no words');
  });
});
