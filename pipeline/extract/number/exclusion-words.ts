/** Words that show that a number is no quantity of people. */

/** Nouns that a number names, in any case: "Article 51", "phase 2". Source: Chicago Manual of Style 8.180 and 9.1–9.26. */
// biome-ignore format: a list
export const numberedThings: readonly string[] = [
  'no.', 'nos.', 'article', 'articles', 'chapter', 'section', 'paragraph', 'annex', 'page', 'pages', 'phase', 'stage', 'tier', 'category', 'route',
  'highway', 'interstate', 'flight', 'room', 'resolution', 'resolutions', 'version', 'grade', 'magnitude', 'level', 'step', 'day', 'week',
  'checkpoint', 'exit', 'gate', 'pier', 'runway', 'fiscal', 'fy', 'fiscal year', 'the year', 'item', 'track', 'episode',
];

/** The same where they are part of a name: "Task Force 58", "Unit 731". Source: AP Stylebook, "military units", "aircraft names". */
// biome-ignore format: a list
export const numberedNames: readonly string[] = [
  'Article', 'Force', 'Team', 'Unit', 'Group', 'Company', 'Battalion', 'Regiment', 'Division', 'Brigade', 'Battery', 'Squadron', 'Platoon',
  'Detachment', 'Corps', 'Wing', 'Camp', 'Hill', 'Area', 'Zone', 'Sector', 'District', 'Region', 'Block', 'Channel', 'Radio', 'Type', 'Model',
  'Mark', 'Mk', 'Boeing', 'Airbus', 'Apollo', 'Soyuz', 'Title', 'Law', 'Act', 'Order', 'Directive', 'Protocol', 'Number', 'Station', 'Post',
  'Outpost', 'Building', 'Bill', 'Report', 'Case', 'Expedition', 'Catch', 'Group of', 'Gang of', 'Committee of', 'Army', 'Army Group', 'Navy',
  'Marine', 'One', 'Target', 'Objective', 'Point', 'Base', 'Fort', 'Line', 'Tower', 'Pier', 'Covid', 'Super Bowl', 'Top',
];

/** Units whose British names are a number and the noun: "3 Commando Brigade". Source: Chicago Manual of Style 9.46; British Army order of battle. */
// biome-ignore format: a list
export const numberedUnits: readonly string[] = [
  'Brigade', 'Battalion', 'Division', 'Regiment', 'Squadron', 'Commando', 'Para', 'Wing', 'Battery',
];

/** Signs and codes before an amount. Source: ISO 4217; Unicode block Currency Symbols. */
// biome-ignore format: a list
export const currencySigns: readonly string[] = [
  '$', '£', '€', '¥', '₹', '₽', '₪', '₩', '₺', 'USD', 'EUR', 'GBP', 'AUD', 'CAD', 'JPY', 'CNY', 'RMB', 'INR', 'Rs', 'Rs.', 'Tk',
];

/** Currencies after an amount, but for those that are English words ("won"). Source: ISO 4217, names of currencies. */
// biome-ignore format: a list
export const currencies: readonly string[] = [
  'dollar', 'dollars', 'cents', 'euro', 'euros', 'pound', 'pounds', 'yen', 'yuan', 'renminbi', 'ruble', 'rubles', 'rouble', 'roubles', 'rupee',
  'rupees', 'rupiah', 'franc', 'francs', 'dinar', 'dinars', 'dirham', 'dirhams', 'rial', 'rials', 'riyal', 'riyals', 'lira', 'liras', 'lire',
  'shekel', 'shekels', 'peso', 'pesos', 'kroner', 'kronor', 'marks', 'deutschmarks', 'zloty', 'zlotys', 'hryvnia', 'taka', 'naira', 'shillings',
  'baht', 'ringgit', 'afghanis', 'crore', 'crores',
];

/** Before a bare 1900 to 2099, these make it a year whatever follows. Source: Quirk et al. 1985, 8.51–8.63 (time position and duration). */
// biome-ignore format: a list
export const yearOpeners: readonly string[] = [
  'in', 'since', 'until', 'till', 'during', 'throughout', 'early', 'late', 'mid', 'summer', 'winter', 'spring', 'autumn', 'fall', 'january', 'year',
  'fiscal', 'into', 'end of', 'beginning of', 'start of', 'half of', 'middle of', 'quarter of', 'summer of', 'winter of', 'spring of', 'autumn of',
  'fall of', 'circa',
];

/** Before a bare 1900 to 2099, these make it a number where no noun follows. Source: the codebook's qualifiers, but for those that also date. */
// biome-ignore format: a list
export const countOpeners: readonly string[] = [
  'about', 'some', 'than', 'nearly', 'almost', 'least', 'up to', 'many as', 'another', 'roughly', 'approximately', 'estimated', 'additional',
  'further', 'over',
];

/** Words that end a noun group, so that a plural behind them is not what the number counts. Source: Quirk et al. 1985, 2.39 (closed classes). */
// biome-ignore format: a list
export const groupEnders: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'and', 'or', 'but', 'of', 'in', 'on', 'at', 'to', 'for', 'by', 'with', 'from', 'as', 'when', 'while', 'because', 'after',
  'before', 'since', 'until', 'that', 'which', 'who', 'is', 'was', 'has', 'does', 'its', 'his', 'this', 'these', 'those', 'their', 'it', 'he', 'she',
  'they', 'we', 'i', 'us', 'were', 'are', 'had', 'have', 'been', 'says', 'thus', 'plus', 'unless', 'whereas',
]);

/** Time zones after a clock time. Source: tz database abbreviations. */
// biome-ignore format: a list
export const timeZones: readonly string[] = [
  'GMT', 'UTC', 'EST', 'EDT', 'CET', 'CEST', 'BST', 'local time', 'a.m.', 'p.m.', 'am', 'pm', "o'clock", 'o’clock', 'Zulu',
];
