import { wordList } from '../word-list.js';

/**
 * Series of manoeuvres that the news tells of by name alone: "are taking part in *Steadfast Defender*". Words of a name are joined by hyphens here.
 * Source: press releases of NATO, of the Department of Defense of the United States and of the Ministries of Defence of Russia, the United Kingdom, India and Australia.
 */
const names: readonly string[] = wordList(
  'Able-Archer African-Lion Anatolian-Eagle Anakonda Arctic-Forge Austere-Challenge Baltops Balikatan Brilliant-Jump Bright-Star Cobra-Gold Cold-Response Cope-Tiger Cutlass-Express Defender-Europe Dynamic-Manta Eager-Lion Flintlock Foal-Eagle Formidable-Shield Fuerzas-Comando Garuda-Shield Gulf-Shield Iron-Wolf Joint-Sea Joint-Warrior Juniper-Cobra Kamandag Kavkaz Keen-Edge Keen-Sword Key-Resolve Khaan-Quest Malabar Max-Thunder Noble-Dina Noble-Partner Nordic-Response Obangame-Express Okean Orient-Shield Pacific-Vanguard Pitch-Black Rapid-Trident Red-Flag Reforger Rimpac Saber-Guardian Saber-Strike Saxon-Warrior Sea-Breeze Sea-Shield Ssangyong Steadfast-Defender Steadfast-Jazz Steadfast-Noon Swift-Response Talisman-Sabre Talisman-Saber Team-Spirit Tiger-Triumph Trident-Juncture Tsentr Ulchi-Freedom-Guardian Ulchi-Freedom-Shield Ulchi-Focus-Lens Valiant-Shield Vigilant-Ace Vigilant-Storm Vostok Yudh-Abhyas Zapad',
);

/** Every name, in lower case, its words parted by spaces. */
export const exerciseNames: ReadonlySet<string> = new Set(names.map((name) => name.toLowerCase().replaceAll('-', ' ')));
