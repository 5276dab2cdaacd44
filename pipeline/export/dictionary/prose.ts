/** The parts of the data dictionary that are written by hand. Lists of columns, values, rules and checks are generated, so none stands here. */

export const introduction = `# Data dictionary

What the tables of Drawdown hold: every table, column and value, and the rules and checks that made them. This file is generated
with the tables, so it is true of the version that it lies beside.

## How to read the tables

**A row is a claim.** An article makes claims; each stands here as one row with the words that carry it. A quantity said twice is two
rows, and two articles that disagree are two rows. The tables events, troop_levels, contradictions and audits are derived
from claims, list the claims that they stand on, and never state a value that no claim states.

**Every quote can be checked.** **start** and **end** are offsets in the article's text as captured, decoded from UTF-8, in UTF-16 code units (as JavaScript and Java
count), **end** exclusive, before any markup was removed. The slice is the quote, but for markup inside it and characters that nobody sees, such as soft
hyphens. **sha256** in the table articles says which bytes were read.

**Every cell can be followed.** The table evidence has a row for each cell of a claim that the text decides: its words, their offsets and the rule
that read them. What the text states and what was filled in from elsewhere are told apart, there in **basis** and in the row itself in **filled_in**.

**An empty cell is null**: not said, not known or not applicable, and never zero. No text is ever empty.

**A cell may hold several values**, joined by ";", sorted by code units unless its description says otherwise.

**Days** are ISO 8601 calendar days. Intervals are inclusive on both ends; one empty bound is an open one ("by September": only the end), two
mean that the text does not say.

**Keys** begin with a letter, stay the same from run to run as long as the row stands for the same, and are never given to anything else.`;

export const threeKindsOfNothing = `## Three kinds of nothing

| the article says | what is published |
| --- | --- |
| that there is none ("no troops remain") | a row of troop_figures with **value** 0 |
| that the number is kept back ("declined to say how many") | a row of withheld |
| nothing at all | no row |

None of the three is ever written as another.`;

export const figures = `## What is a troop figure

A stated quantity of armed personnel of any side: soldiers, service members, marines, advisers, trainers, peacekeepers, contractors who work for a force,
police, militiamen, fighters. Not in the table: civilians, vehicles, bases, strikes, units whose people are not counted ("two brigades"), totals that mix
soldiers with civilians, and quantities without a number or an order of magnitude ("some", "several", "a handful").

- **value** is the number as stated, **low** and **high** the bounds that the text names; **comparator** says which of them are given.
- Orders of magnitude are **vague** and have bounds: dozens 24 to 99, scores 40 to 99, hundreds 200 to 999, thousands 2,000 to 9,999, tens of
  thousands 20,000 to 99,999, hundreds of thousands 200,000 to 999,999. "A dozen" is exactly 12, "two dozen" 24, "half a dozen" 6.
- "From 5,200 to 3,000" where a level changes is two figures, the level before and the level after; "between 800 and 1,000" is one range.
- "Another 300 troops" is a deployment of 300. "Cut by 2,200, to 3,000" is a withdrawal of 2,200 and a presence of 3,000.
- A whole level that moves ("withdraw the 2,000 troops") is a presence; an amount that moves ("withdraw about 600 troops") is the flow.
- "A third of" is 33.3 percent, "half" 50 percent: **unit** says percent.
- A figure that quantifies an event mention carries its **mention_id**.`;

export const events = `## What is an event mention

A clause that says that an event happened, goes on, will, may or did not: one row for each sentence and event. It needs a verb or noun that asserts, plans, demands or
denies the event; a noun that only refers back to it makes no row, nor does a state ("is based in").

- A decision or order to do something is that event, planned. An agreement to withdraw is two events, an agreement and a planned withdrawal. A demand for
  withdrawal is a demand only; talks on withdrawal are a negotiation only.
- Ending or reducing a mission is a mission_change; ending or reducing forces or a presence is a withdrawal; a base that is left or handed over is a base_transfer where
  the clause is about the base.
- A war as such is no event; its battles and strikes are. Forces that enter a state uninvited are an invasion where the text says invade, occupy
  or topple, else a deployment.
- **actor** is who the clause names as doing it; for agreements, negotiations and ceasefires all parties. **target** is the attacked, the one a demand is addressed
  to, the defeated, or the receiver of a base.
- **country** is where the event happens, where forces leave from (withdrawal) or go to (deployment). At sea it is empty and **place** names the sea.
- The type never depends on the modality: an announced, a finished and a denied withdrawal are all of type withdrawal.
- An attribution ("officials said") reaches every clause of its own sentence and the rest of the same quotation.`;

export const actors = `## Forces and actors

States are ISO 3166-1 alpha-3 codes and stand for the state, its government, its capital as a word for it ("Baghdad agreed"), its armed forces and officials who act as
such. States that are no more have ISO 3166-3 codes (SUN, YUG, CSK, DDR); Kosovo is XKX. Others have a slug, listed in the table actors; a group that is not in our
lexicon takes its English name as written, in kebab case. Actors that an article does not name are **generic** ones: foreign, insurgents, militants, rebels.`;

export const times = `## Times

All times are resolved against the day of publication and written as an interval of days. **published_basis** says what that day rests on; where it is known only within
bounds, times that depend on it widen.

| the article says (published Monday 2018-02-05) | interval |
| --- | --- |
| on Friday (past tense) | 2018-02-02 |
| August 2014 | 2014-08-01 to 2014-08-31 |
| last year, this year, next year | the whole of 2017, 2018, 2019 |
| last month | 2018-01-01 to 2018-01-31 |
| last week | 2018-01-29 to 2018-02-04, Monday to Sunday |
| this week | 2018-02-05 to 2018-02-11 |
| early, mid, late September | 1 to 10, 11 to 20, 21 to 30 September |
| in early, mid, late 2017 | January to March, May to August, October to December 2017 |
| by September 2025 | empty to 2025-09-30 |
| since 2003 | 2003-01-01 to empty |
| before 2014, after 2014 | empty to 2013-12-31, 2015-01-01 to empty |
| in the summer of 2014 | 2014-06-01 to 2014-08-31 |
| a decade ago | the whole of 2008 |
| three months ago | the whole of November 2017 |
| within 30 days | 2018-02-05 to 2018-03-07 |
| now, currently, a level in the present tense | 2018-02-05 |
| for two years, recently, in the coming months | both empty |

A time belongs to the clause that it stands in. The time of a plan is when it is to happen, not when it was decided. An event without a time has none: the day of
publication bounds it and does not date it.`;

export const crosswalk = `## Crosswalk to PLOVER, CAMEO and ACLED

**plover**, **cameo** and **acled** give each event mention the class that it has in three other ontologies, by type, modality, means and actor; empty where an ontology has no
such class. The first line that fits decides. CAMEO codes are text: their leading zeros count.`;
