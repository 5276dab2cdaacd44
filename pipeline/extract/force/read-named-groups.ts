import { monthNumber, weekdayNames } from '../../calendar.js';
import { isStateCode } from '../is-state-code.js';
import type { ActorMention } from '../mention.js';
import { mayBeCapital, type NameView } from '../name-view.js';
import type { ForceRuleId } from './force-rules.js';
import { codeOf, groupHeads } from './group-names.js';

/** Without one of these a name that ends so is as likely a party, a charity or a unit. */
const causes =
  /^(?:Liberation|Revolutionary|Revolution|People's|Peoples|People’s|Popular|Patriotic|Resistance|Freedom|Independence|Salvation|Islamic|Defense|Defence|Mujahideen|Mujahedeen|Armed|Guerrilla|Martyrs|Martyrs'|Separatist|Self-Defense|Self-Defence|Volunteer|Democratic|Republican|National|Free|United|Jihad)$/;

/** With these it is a party, a charity, a unit or a state's own. */
const others =
  /^(?:Labor|Labour|Rights|Civil|Eastern|Western|Northern|Southern|Home|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Women's|Peace|Trade|Students|Student|European|Security|Supreme|Military|Cooperation|Credit|Soviet|Task|Air|Police|Special|Conference|Olympic|Nations)$/;

/** It feeds the poor. */
const isCharity = /^(?:\S+ )?Salvation Army$/;

const lowercaseLinks = /^(?:of|for|the|and|de|in)$/;

/** Names of groups that the lexicon lacks; the code is the name in kebab case (codebook, section 6). */
export function readNamedGroups({ tokens, names, context }: NameView): ActorMention[] {
  const mentions: ActorMention[] = [];
  tokens.forEach((token, index) => {
    const known = context.abbreviations?.get(token.text);
    if (known !== undefined) {
      const { start, end } = token;
      mentions.push({
        rule: 'force/abbreviation' satisfies ForceRuleId,
        start,
        end,
        actors: [known],
        form: isStateCode(known) ? 'armed_force' : 'group',
      });
      return;
    }
    const introduced = introducedAt({ tokens, context }, index);
    if (introduced !== null) mentions.push(introduced);
    if (!mayBeCapital(token.text) || !groupHeads.has(token.text)) return;
    const run = { from: nameStart(tokens, index), to: nameEnd({ tokens, names }, index) };
    const words = wordsOf(tokens.slice(run.from, run.to));
    if (
      words.length < 3 ||
      !words.some((word) => causes.test(word)) ||
      words.some((word) => others.test(word)) ||
      isCharity.test(words.join(' '))
    )
      return;
    const place = { start: tokens[run.from]?.start ?? token.start, end: tokens[run.to - 1]?.end ?? token.end };
    const state = isServiceOf.test(words.join(' ')) ? stateBefore(names, run.from) : null;
    mentions.push(
      state === null
        ? { rule: 'force/named-by-kind' satisfies ForceRuleId, ...place, actors: [codeOf(words)], form: 'group' }
        : { rule: 'force/armed-service' satisfies ForceRuleId, ...place, actors: [state], form: 'armed_force' },
    );
  });
  return mentions.filter((mention, index) => mentions[index + 1]?.start !== mention.start);
}

/** "*Jund al-Kasra* attacked a post", where the article has said that it is a militant group; null elsewhere. */
function introducedAt({ tokens, context }: Pick<NameView, 'tokens' | 'context'>, index: number): ActorMention | null {
  const first = tokens[index];
  const group = context.introduced
    ?.get(first?.text ?? '')
    ?.find(({ words }) => words.every((word, at) => tokens[index + at]?.text === word));
  const last = group === undefined ? undefined : tokens[index + group.words.length - 1];
  return first === undefined || group === undefined || last === undefined
    ? null
    : {
        rule: 'force/introduced' satisfies ForceRuleId,
        start: first.start,
        end: last.end,
        actors: [group.code],
        form: 'group',
      };
}

/** "Orvan Defence Forces", "Orvan National Army": what a state calls its own. */
const isServiceOf = /\b(?:Defen[cs]e|Armed) Forces?$|^\S+ (?:National )?(?:Army|Armed Forces)$/;

/** The state whose name opens the name of the group. */
const stateBefore = (names: NameView['names'], from: number): string | null =>
  names.find((name) => name.from === from)?.value.actors.find(({ form }) => form === 'country' || form === 'demonym')
    ?.code ?? null;

/** The words of a name, its possessives whole: "People's". */
function wordsOf(tokens: NameView['tokens']): string[] {
  const words: string[] = [];
  for (const { text, lower } of tokens) {
    if (lower === "'s") words.push(`${words.pop() ?? ''}'s`);
    else words.push(text);
  }
  return words;
}

const isCapitalised = (text: string | undefined) => text !== undefined && /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(text);

const articles =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Thousands|Several|Some|Many|About|Armed|The|A|An|But|And|In|When|While|After|Before|As|If|Since|Both|Other|Its|Their|On|At|By|For|From|To|With|Of|Under|Until|Meanwhile|Last)$/;

/** "said Friday Free Galu Army rebels had left". */
const isDay = (text: string) =>
  weekdayNames.some((name) => name.toLowerCase() === text.toLowerCase()) || monthNumber(text) !== null;

const ownersInNames = /^(?:People|Peoples|Women|Men|Children|Youth|Citizen|Worker|Farmer|Soldier|Martyr|Lord|God)$/;

function nameStart(tokens: NameView['tokens'], head: number): number {
  let from = head;
  for (;;) {
    const before = tokens[from - 1]?.text;
    // "the People's Army", but "Ogan's Liberation Army" is that of somebody.
    if (before === "'s" && ownersInNames.test(tokens[from - 2]?.text ?? '')) from -= 2;
    else if (isCapitalised(before) && !articles.test(before as string) && !isDay(before as string)) from -= 1;
    else return from;
  }
}

/** "People's Army of Kessan", "Front for the Liberation of Ogan": what follows belongs to the name while it is capitalised or links. */
function nameEnd({ tokens, names }: Pick<NameView, 'tokens' | 'names'>, head: number): number {
  let to = head + 1;
  for (let at = to; lowercaseLinks.test(tokens[at]?.text ?? '') && tokens[at]?.text !== 'and'; ) {
    let next = at;
    while (lowercaseLinks.test(tokens[next]?.text ?? '') && next - at < 2) next += 1;
    if (!/^(?:of|for)$/.test(tokens[at]?.text ?? '') || !isCapitalised(tokens[next]?.text)) break;
    to = names.find(({ from }) => from === next)?.to ?? next + 1;
    at = to;
  }
  return to;
}
