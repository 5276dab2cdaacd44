import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';

/**
 * Where a time can stand, by times of several kinds: what each says is counted here from the day of publication, Monday 2018-02-05.
 */
type Days = readonly [start: string | null, end: string | null];
type Time = readonly [words: string, days: Days];

const shifted = (days: number): string => new Date(Date.UTC(2018, 1, 5 + days)).toISOString().slice(0, 10);
const dayAt = (days: number): Days => [shifted(days), shifted(days)];
const from = (first: number, last: number): Days => [shifted(first), shifted(last)];
const monthOf = (year: number, month: number): Days => [
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10),
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
];
const none: Days = [null, null];

const past: readonly Time[] = [
  ['on Friday', dayAt(-3)],
  ['late Wednesday', dayAt(-5)],
  ['last week', from(-7, -1)],
  ['on the 3rd of November', ['2017-11-03', '2017-11-03']],
  ['in the past 24 hours', from(-1, 0)],
  ['shortly before 6 p.m. on Saturday', dayAt(-2)],
  ['at about 4:30 a.m. on Thursday', dayAt(-4)],
];
const weekdays: readonly Time[] = [
  ['Friday', dayAt(-3)],
  ['Last week', from(-7, -1)],
];
const coming: readonly Time[] = [
  ['on Friday', dayAt(4)],
  ['next month', monthOf(2018, 3)],
  ['by the end of the year', [null, '2018-12-31']],
  ['on or before March 6', [null, '2018-03-06']],
  ['by 6 p.m. on Thursday', [null, shifted(3)]],
];

type Found = readonly [kind: string, days: Days];

/** What is read, each kind of event with its days, each number with its own. */
const found = (text: string): Found[] => {
  const { mentions, figures } = claimsIn(text);
  return [
    ...mentions.map(({ event_type, date_start, date_end }): Found => [event_type, [date_start, date_end]]),
    ...figures.map(({ value, as_of_start, as_of_end }): Found => [`${value}`, [as_of_start, as_of_end]]),
  ];
};

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Each template by each time, and the kinds that it dates. */
const templates: readonly (readonly [template: string, times: readonly Time[], kinds: readonly string[]])[] = [
  ['The army said that {} rebels killed nine soldiers near Gao in Mali.', past, ['attack', '9']],
  ['Danish troops {} left Gao in Mali.', past, ['withdrawal']],
  ['Denmark closed its base {} in Gao.', past, ['base_transfer']],
  ['Rebels ambushed a convoy outside Gao, Mali {} and a curfew was imposed.', past, ['attack']],
  ["{}'s attack killed nine Malian soldiers in Gao.", weekdays, ['9']],
  ["{}'s attack on a Malian base near Gao was the worst this year.", weekdays, ['attack']],
  ["{}'s attack on Gao, in which nine Malian soldiers died, was claimed by the rebels.", weekdays, ['attack', '9']],
  [
    'The army is looking into {}’s raid near Gao in Mali in which a bomb missed its target and killed nine soldiers.',
    weekdays,
    ['attack', '9'],
  ],
  ['{}, Denmark is expected to send 900 soldiers to Mali.', coming, ['deployment', '900']],
  ['Denmark is due {} to send 900 soldiers to Mali.', coming, ['deployment', '900']],
  ['{}, Denmark plans to withdraw 900 soldiers from Mali.', coming, ['withdrawal', '900']],
  ['Mali and Denmark signed an agreement on Thursday on the withdrawal of Danish troops {}.', coming, ['withdrawal']],
  ['The ceasefire in Mali takes effect {}.', coming, ['ceasefire']],
];

it.each(
  templates.flatMap(([template, times, kinds]) =>
    times.map(([words, days]) => [capitalised(template.replace('{}', words)), kinds, days] as const),
  ),
)('%s', (text, kinds, days) => {
  expect(found(text)).toEqual(expect.arrayContaining(kinds.map((kind) => [kind, days])));
});

const told: readonly (readonly [text: string, expected: readonly Found[]])[] = [
  ['The Danish parliament on 18 May voted to leave Mali.', [['vote', ['2017-05-18', '2017-05-18']]]],
  ['Rebels in the 1990s seized Gao in Mali.', [['territorial_change', ['1990-01-01', '1999-12-31']]]],
  ['Some 900 Danish soldiers will reach Mali by the end of the day.', [['900', [null, '2018-02-05']]]],
  ['Danish troops have until midnight Friday to leave Mali.', [['withdrawal', [null, shifted(4)]]]],
  ['Danish troops will leave Gao on Feb. 14 - two days before the deadline.', [['withdrawal', dayAt(9)]]],
  ['Chad may withdraw its troops from Mali as early as May.', [['withdrawal', monthOf(2018, 5)]]],
  [
    'Some 400 soldiers reached Mali on Friday and 500 more are due on 10 October.',
    [['500', ['2018-10-10', '2018-10-10']]],
  ],
  ['The attack brought to 90 the number of Danish soldiers killed in Mali since 2014.', [['90', ['2014-01-01', null]]]],
  ['The attack, which occurred on Friday near Gao, killed nine Malian soldiers.', [['9', dayAt(-3)]]],
  ['A raid on Gao on Friday that killed nine Malian soldiers was claimed by the rebels.', [['9', dayAt(-3)]]],
  ['It was on Friday that Denmark withdrew its troops from Mali.', [['withdrawal', dayAt(-3)]]],
  ["Friday's attack in Gao came a day after Denmark withdrew its troops from Mali.", [['withdrawal', dayAt(-4)]]],
  ['Officials said overnight raids killed nine rebels near Gao in Mali.', [['attack', from(-1, 0)]]],
  [
    'Holm announced on Thursday the withdrawal of 900 soldiers from Mali by June.',
    [['withdrawal', [null, '2018-06-30']]],
  ],
  ['In Mali 90 rebels have been killed since the offensive began on Friday.', [['attack', [shifted(-3), null]]]],
  ['Danish troops left Gao in Mali late on January 21.', [['withdrawal', ['2018-01-21', '2018-01-21']]]],
  ['A day after rebels seized Gao in Mali, jets bombed it on Friday.', [['territorial_change', dayAt(-4)]]],
  ['Nine soldiers were wounded, two of them badly, in a raid near Gao on Friday.', [['9', dayAt(-3)]]],
  ['The last Danish soldiers are leaving Mali on Saturday.', [['withdrawal', dayAt(5)]]],
  ['A Danish patrol came under fire on Friday near Gao, and nine soldiers were wounded.', [['9', dayAt(-3)]]],
  // The hour of a day that the clause names itself
  ['Rebels seized Gao in Mali on Tuesday. On Friday, they attacked a base at dawn.', [['attack', dayAt(-3)]]],
  // The day is that of something else
  ['Danish troops left Gao in Mali, which rebels seized on Friday.', [['withdrawal', none]]],
  ['Chad accused Mali on Friday of breaking a truce by sending 900 soldiers over the border.', [['900', none]]],
  ['Envoys of Mali and Chad met on Friday to discuss the withdrawal of 900 soldiers.', [['900', none]]],
  ['President Holm on Feb. 4 ordered the withdrawal of Danish troops from Mali.', [['withdrawal', none]]],
  ['The rebels gave Denmark until Friday to withdraw its troops from Mali.', [['demand', none]]],
  ['Denmark has had troops in Mali since 2010 and now has 900 there.', [['900', dayAt(0)]]],
  ['Officials said on Thursday that nine soldiers killed near Gao in Mali were Danes.', [['attack', none]]],
  ['Officials said on Thursday that in all 500 additional soldiers will go to Mali.', [['500', none]]],
  ['Denmark, a member of the alliance since 2009, has 900 soldiers in Mali.', [['900', dayAt(0)]]],
  ['Rebels holding Gao in Mali since June attacked a base there.', [['attack', none]]],
  ['According to a report published on Friday, Denmark withdrew its troops from Mali.', [['withdrawal', none]]],
  ['According to a statement on Friday, nine soldiers were killed in Mali.', [['9', none]]],
  ['It was the first attack on Danish troops in Mali since December.', [['attack', none]]],
  // Who speaks counts from the day on which he speaks
  ['"This morning we struck the rebels near Gao in Mali," the army said on Wednesday.', [['attack', dayAt(-5)]]],
  ['The army said on Wednesday: "Last night we struck the rebels near Gao in Mali."', [['attack', dayAt(-6)]]],
  ['The army said on Wednesday that it struck the rebels near Gao in Mali last night.', [['attack', dayAt(-1)]]],
];

it.each(told)('%s', (text, expected) => {
  expect(found(text)).toEqual(expect.arrayContaining([...expected]));
});
