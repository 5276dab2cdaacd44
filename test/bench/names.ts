const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** What the slots of the template sentences are filled with. Persons, towns and companies are put together from parts. */
export const givenNames = words(`
  Ada Ahmed Aiko Alan Amina Andrea Anita Anton Astrid Ben Beatriz Boris Carla Cem Chiara Chloe Daniel Deepa Dmitri Elena
  Emeka Erik Fatima Felix Femi Gabriel Grace Hana Hassan Helena Ibrahim Ines Ivan Jack Jana Jelena Joao Jonas Julia Kamal
  Karen Kofi Laila Lars Leo Lucia Magda Malik Maria Mei Milan Mohammed Nadia Naomi Nikolai Nina Olga Omar Paolo Petra Priya
  Quentin Rachel Rafael Rania Rosa Samir Sara Sofia Stefan Susan Tariq Tomas Uma Vera Viktor Walter Xenia Yusuf Zoe`);

export const surnames = words(`
  Abbas Adler Almeida Anders Baker Barros Becker Berg Bianchi Brown Cardoso Castro Chen Cole Costa Dalton Danso Diaz Dubois
  Eriksen Farouk Fischer Flores Fontaine Garcia Georgiou Gomez Gupta Haddad Hale Hansen Hoffman Horvat Ito Ivanov Jansen
  Johnson Kaya Keller Khan Kim Klein Kovacs Kumar Larsen Lehmann Lopez Lund Mahdi Marin Martens Mbeki Meyer Mishra Morales
  Moreau Nakamura Ndiaye Nguyen Novak Okafor Olsen Ortega Osei Park Patel Pereira Petrov Popescu Quinn Rahman Ramos Richter
  Rossi Saleh Santos Sato Schmid Silva Singh Smith Sokolov Stone Suzuki Tanaka Taylor Torres Usman Vargas Vogel Wagner Walsh
  Weber White Wong Yilmaz Young Zhang Zimmer`);

export const cities = phrases(`
  Lyon, Leeds, Porto, Graz, Ghent, Turin, Aarhus, Bergen, Tartu, Kaunas, Split, Izmir, Tangier, Oran, Sfax, Kumasi, Kano,
  Mombasa, Durban, Lusaka, Cairo, Aleppo, Basra, Mosul, Erbil, Baghdad, Kabul, Kandahar, Herat, Lahore, Pune, Kochi, Dhaka,
  Mandalay, Hanoi, Cebu, Osaka, Busan, Harbin, Perth, Hobart, Tauranga, Lima, Cali, Quito, Rosario, Recife, Tampa, Denver,
  Omaha, Halifax, Calgary, Kharkiv, Odesa, Minsk, Tbilisi, Yerevan, Mogadishu, Juba, Bamako, Gao, Port Said, San Juan,
  New Haven, Santa Fe`);

export const townEndings = words('ville ford burg stad wick minster haven field moor dorf grad abad pur shire mouth');

export const countries = phrases(`
  Norway, Sweden, Poland, France, Germany, Spain, Italy, Greece, Turkey, Syria, Iraq, Iran, Kuwait, Qatar, Jordan, Egypt,
  Libya, Mali, Niger, Chad, Sudan, Kenya, Somalia, Angola, Ghana, Nigeria, Afghanistan, Pakistan, India, Nepal, Thailand,
  Vietnam, Japan, South Korea, Australia, Canada, Mexico, Colombia, Peru, Chile, Brazil, Ukraine, Georgia, Latvia, Cyprus`);

export const demonyms = words(
  'American British French German Turkish Russian Iraqi Syrian Afghan Malian Polish Ukrainian',
);
export const forces = phrases(
  'The United States, Britain, France, Turkey, NATO, The coalition, Germany, Russia, Poland',
);
export const companyEndings = phrases('Group, Holding, & Sons, Industries, Foods, Air, Systems, Bank, Energy, Motors');
export const streets = phrases(
  'Mill Street, Station Road, High Street, Harbour Lane, Church Road, Long Acre, Castle Hill',
);
export const teams = phrases('United, Rovers, City, Athletic, Wanderers, Dynamo, Olympic, Racing, Albion, Victoria');
export const months = words('January February March April May June July August September October November December');
export const weekdays = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const ordinals = words('second third fourth fifth sixth seventh eighth ninth tenth');
export const distances = phrases('100 metres, 400 metres, 1,500 metres, 10-kilometre, half marathon, marathon');
