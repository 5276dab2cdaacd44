/** A news agency: its name in the tables and how articles name it. */
export interface NewsAgency {
  readonly name: string;
  /** Whole names, as in running text. */
  readonly written: readonly string[];
  /** Where the agency says how it signs its reports. */
  readonly source: string;
}

/** News agencies of the world whose reports other outlets print. */
export const newsAgencies: readonly NewsAgency[] = [
  { name: 'AAP', written: ['Australian Associated Press', 'AAP'], source: 'aap.com.au' },
  { name: 'AFP', written: ['Agence France-Presse', 'Agence France Presse', 'AFP'], source: 'afp.com' },
  { name: 'ANI', written: ['Asian News International', 'ANI'], source: 'aninews.in' },
  { name: 'ANSA', written: ['ANSA'], source: 'ansa.it' },
  { name: 'AP', written: ['The Associated Press', 'Associated Press', 'AP'], source: 'ap.org' },
  { name: 'APA', written: ['Austria Press Agency', 'APA'], source: 'apa.at' },
  { name: 'Anadolu', written: ['Anadolu Agency', 'Anadolu', 'Anatolia News Agency'], source: 'aa.com.tr' },
  { name: 'Belga', written: ['Belga'], source: 'belga.be' },
  { name: 'Bernama', written: ['Bernama'], source: 'bernama.com' },
  { name: 'Bloomberg', written: ['Bloomberg News', 'Bloomberg'], source: 'bloomberg.com' },
  { name: 'CNA', written: ['Central News Agency'], source: 'focustaiwan.tw' },
  { name: 'CP', written: ['The Canadian Press', 'Canadian Press'], source: 'thecanadianpress.com' },
  { name: 'DPA', written: ['Deutsche Presse-Agentur', 'German Press Agency', 'DPA', 'dpa'], source: 'dpa.com' },
  { name: 'EFE', written: ['Agencia EFE', 'EFE'], source: 'efe.com' },
  { name: 'Fars', written: ['Fars News Agency'], source: 'farsnews.ir' },
  { name: 'IANS', written: ['Indo-Asian News Service', 'IANS'], source: 'ians.in' },
  { name: 'INA', written: ['Iraqi News Agency'], source: 'ina.iq' },
  { name: 'IPS', written: ['Inter Press Service', 'IPS'], source: 'ipsnews.net' },
  { name: 'IRNA', written: ['Islamic Republic News Agency', 'IRNA'], source: 'irna.ir' },
  { name: 'ITAR-TASS', written: ['ITAR-TASS', 'Itar-Tass'], source: 'tass.com (its name from 1992 to 2014)' },
  { name: 'Interfax', written: ['Interfax-Ukraine', 'Interfax'], source: 'interfax.com' },
  { name: 'KCNA', written: ['Korean Central News Agency', 'KCNA'], source: 'kcna.kp' },
  { name: 'KUNA', written: ['Kuwait News Agency', 'KUNA'], source: 'kuna.net.kw' },
  { name: 'Kyodo', written: ['Kyodo News', 'Kyodo'], source: 'english.kyodonews.net' },
  { name: 'MENA', written: ['Middle East News Agency'], source: 'mena.org.eg' },
  { name: 'NAN', written: ['News Agency of Nigeria'], source: 'nannews.ng' },
  { name: 'PA', written: ['Press Association', 'PA Media'], source: 'pa.media' },
  { name: 'PTI', written: ['Press Trust of India', 'PTI'], source: 'ptinews.com' },
  { name: 'RIA Novosti', written: ['RIA Novosti', 'RIA'], source: 'ria.ru' },
  {
    name: 'Reuters',
    written: ['Thomson Reuters', 'Reuters', 'REUTERS', 'Reuter'],
    source: 'reuters.com (Reuter until 1998)',
  },
  { name: 'SANA', written: ['Syrian Arab News Agency', 'SANA'], source: 'sana.sy' },
  { name: 'SPA', written: ['Saudi Press Agency', 'SPA'], source: 'spa.gov.sa' },
  { name: 'TASS', written: ['TASS', 'Tass'], source: 'tass.com' },
  { name: 'Tanjug', written: ['Tanjug'], source: 'tanjug.rs' },
  { name: 'UPI', written: ['United Press International', 'UPI'], source: 'upi.com' },
  { name: 'WAM', written: ['Emirates News Agency', 'WAM'], source: 'wam.ae' },
  { name: 'Xinhua', written: ['Xinhua News Agency', 'Xinhua'], source: 'xinhuanet.com' },
  { name: 'Yonhap', written: ['Yonhap News Agency', 'Yonhap'], source: 'yna.co.kr' },
];
