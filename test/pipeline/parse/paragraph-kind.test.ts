import { describe, expect, test } from 'vitest';
import { kinds } from './article.js';

const body = 'The last convoy crossed the border at dawn, officials said.';

/** The kind of a paragraph that stands in a story. */
function kindOf(paragraph: string): string | undefined {
  const found = kinds(`${body}\n\n${paragraph}\n\n${body}`).slice(1, -1);
  const all = new Set(found.map(([kind]) => kind));
  return all.size === 1 ? [...all][0] : `${[...all]}`;
}

describe('kinds of paragraphs', () => {
  test.each([
    ['body', 'Nobody was hurt.'],
    ['body', 'Fighting was reported from the town of Al Bab.'],
    ['body', 'Reuters reported from Abuja that the troops had left.'],
    ['body', 'The unit has contributed to the mission since 2013.'],
    ['body', 'By noon on Friday the guards had left the gate.'],
    ['body', 'According to reporting by the Daily Nation, four men died.'],
    ['body', 'Click beetles were all that was left, the farmer said.'],
    ['body', 'Watch towers were built along the river.'],
    ['body', 'Subscribers of the paper knew it first, the editor said.'],
    ['body', 'Loading the trucks took a week, the colonel said.'],
    ['body', 'More: that was all they asked for, and they got it in the end, he said.'],
    ['body', 'Officials in Ankara (the capital) said so.'],
    ['heading', 'A long goodbye'],
    ['heading', 'WHO WILL STAY'],
    ['heading', 'What happens next'],
    ['heading', 'Story highlights Ministers agreed on a date'],
    ['heading', '2,000 to stay'],
    ['byline', 'By Ama Okafor'],
    ['byline', 'By AMA OKAFOR and DAN LEE, Associated Press Writers'],
    ['byline', 'By Ama Okafor in Lagos'],
    ['byline', 'Ama Okafor, Associated Press'],
    ['byline', 'by Ama Okafor | The Daily Nation'],
    ['credit', 'Okafor reported from Abuja.'],
    ['credit', 'Okafor reported from Abuja and Lee from Oslo.'],
    ['credit', 'Associated Press writers Ama Okafor in Lagos and Dan Lee in Oslo contributed to this report.'],
    ['credit', 'The Associated Press contributed to this report'],
    ['credit', '(Reporting by Ama Okafor in Lagos; Editing by Dan Lee)'],
    ['credit', 'Additional reporting by Dan Lee.'],
    ['credit', 'With files from The Canadian Press'],
    ['furniture', 'Click here to get our app.'],
    ['furniture', 'Get the stories of the day delivered to your inbox.'],
    ['furniture', 'JUST WATCHED'],
    ['furniture', 'MUST WATCH Inside the last base 02:13'],
    ['furniture', 'Sign up for our newsletter'],
    ['furniture', 'Advertisement'],
    ['furniture', 'READ MORE: Four bases close in a week'],
    ['furniture', 'Guards lower the flag in Gao, May 2, 2019. (Ama Okafor/Reuters)'],
    ['furniture', '\\###'],
    ['furniture', 'Contact: Dan Lee 555 0134 221'],
    ['furniture', 'Dan Lee 0491 570 156'],
    ['furniture', '© 2019 The Daily Nation. All rights reserved.'],
  ])('%s: %s', (kind, paragraph) => {
    if (/[\p{L}\d]/u.test(paragraph)) expect(kindOf(paragraph)).toBe(kind);
    else expect(kindOf(paragraph)).toBe('');
  });

  test('a mark between paragraphs is no sentence', () => {
    expect(kinds(`${body}\n\n___\n\n* * *\n\n${body}`)).toHaveLength(2);
  });

  test('the credit at the end of an article in one paragraph is a sentence of its own kind', () => {
    expect(
      kinds(`${body} Nobody was hurt. Ama Okafor contributed to this report in Lagos`).map(([kind]) => kind),
    ).toEqual(['body', 'body', 'credit']);
  });
});

describe('paragraphs', () => {
  test('lines that were wrapped by hand are one', () => {
    const wrapped =
      'The last convoy of the peacekeeping force crossed the border\nat dawn and reached the port of Walvis Bay in the evening. The\nships are to leave on Monday.\nNobody was hurt.';
    expect(kinds(wrapped).map(([, words]) => words)).toEqual([
      'The last convoy of the peacekeeping force crossed the border\nat dawn and reached the port of Walvis Bay in the evening.',
      'The\nships are to leave on Monday.',
      'Nobody was hurt.',
    ]);
  });

  test('a headline above its text is one of its own', () => {
    expect(kinds(`Last convoy leaves\n${body}`).map(([kind]) => kind)).toEqual(['heading', 'body']);
  });

  test('long lines are paragraphs', () => {
    const line = `${body} ${body} ${body}`.replace(/\.$/, '');
    expect(kinds(`${line}\n${line}`)).toHaveLength(6);
  });
});
