import { describe, expect, test } from 'vitest';
import { actorInfo, isNonState, personnelOf } from '../../../../pipeline/extract/force/actor-info.js';
import { namedActors } from '../../../../pipeline/extract/force/actor-table.js';
import { coalitionIn } from '../../../../pipeline/extract/force/coalition.js';
import { readActors } from '../../../../pipeline/extract/force/read-actors.js';
import { countries } from '../../../../pipeline/extract/place/countries.js';
import { officeHolders } from '../../../../pipeline/office-holders.js';
import { tokenize } from '../../../../pipeline/token.js';
import { actor as actorSchema } from '../../../../schemas/actor.js';

describe('actorInfo', () => {
  test.each([
    ['IRQ', 'Iraq', 'state'],
    ['SUN', 'Soviet Union', 'former_state'],
    ['XKX', 'Kosovo', 'state'],
    ['isis', 'Islamic State', 'armed_group'],
    ['nato', 'NATO', 'alliance'],
    ['un', 'United Nations', 'international_organization'],
    ['us-led-coalition', 'US-led coalition', 'coalition'],
    ['rebels', 'Rebels', 'generic'],
    ['orvan-liberation-front', 'Orvan Liberation Front', 'armed_group'],
  ])('%s', (code, name, kind) => {
    expect(actorSchema.parse(actorInfo(code))).toMatchObject({ actor: code, name, kind });
  });

  test('every actor and state is a row of the table actors', () => {
    for (const { code } of [...namedActors, ...countries]) expect(actorSchema.parse(actorInfo(code)).actor).toBe(code);
  });

  test('every phrase of every actor names it, where the country that it needs is spoken of', () => {
    const unread = namedActors.flatMap(({ code, phrases }) =>
      phrases.filter((phrase) => {
        const [words, near] = phrase.split('@') as [string, string | undefined];
        const tokens = tokenize(`They saw ${words} there.`, { start: 0, end: words.length + 16 });
        const context = { countries: near === undefined ? [] : near.split(',') };
        return !readActors(tokens, context).some(({ actors }) => actors.includes(code));
      }),
    );
    expect(unread).toEqual([]);
  });
});

describe('officeHolders', () => {
  test('each acts for an actor that there is, from a day to a later one', () => {
    const known = new Set([...namedActors, ...countries].map(({ code }) => code));
    for (const { actor, names, from, to } of officeHolders) {
      expect(known).toContain(actor);
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect((to ?? '9999-12-31') > from, names[0]).toBe(true);
    }
  });
});

describe('what a code stands for', () => {
  test('fighters belong to no state, peacekeepers to a peacekeeping body', () => {
    expect(['taliban', 'insurgents', 'orvan-liberation-front'].map(isNonState)).toEqual([true, true, true]);
    expect(['IRQ', 'nato', 'foreign', 'un'].map(isNonState)).toEqual([false, false, false, false]);
    expect(['USA', 'pmf', 'un', 'isaf'].map(personnelOf)).toEqual(['troops', 'fighters', 'peacekeepers', 'troops']);
  });

  test('the coalition is that of the war', () => {
    expect(coalitionIn(new Set(['IRQ']), null)).toBe('us-led-coalition');
    expect(coalitionIn(new Set(['AFG', 'PAK']), '2010-01-01')).toBe('isaf');
    expect(coalitionIn(new Set(['AFG']), '2018-01-01')).toBe('nato');
    expect(coalitionIn(new Set(['AFG', 'nato']), '2010-01-01')).toBe('nato');
    expect(coalitionIn(new Set(['YEM']), null)).toBe('saudi-led-coalition');
    expect(coalitionIn(new Set(['SOM', 'USA']), null)).toBe('multinational-force');
    expect(coalitionIn(new Set(), null)).toBe('us-led-coalition');
  });
});
