import { wordSet } from '../word-list.js';

/** The armed groups that news calls jihadists and extremists. Source: US State Department, Foreign Terrorist Organizations (those of Sunni jihadism); UN sanctions list 1267. */
export const jihadistGroups: ReadonlySet<string> = wordSet(
  'isis taliban pakistani-taliban haqqani-network al-qaeda aqim jnim ansar-dine mujao boko-haram ansaru al-shabab hizbul-islam jabhat-al-nusra hayat-tahrir-al-sham khorasan-group fatah-al-islam lashkar-e-taiba jaish-e-mohammed lashkar-e-jhangvi abu-sayyaf maute-group jemaah-islamiyah caucasus-emirate ansar-al-sharia ansar-al-islam armed-islamic-group islamic-movement-of-uzbekistan east-turkestan-islamic-movement',
);

/** Those of them that news never calls rebels, but the others they fight beside. */
export const neverRebels: ReadonlySet<string> = wordSet(
  'isis al-qaeda aqim jnim jabhat-al-nusra hayat-tahrir-al-sham khorasan-group ansar-al-sharia',
);
