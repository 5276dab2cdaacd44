import { expect, test } from 'vitest';
import { phraseVariants } from '../../../../pipeline/extract/force/phrase-variants.js';

test('a phrase stands for each of its choices', () => {
  expect(phraseVariants('the fleet')).toEqual(['the fleet']);
  expect(phraseVariants('{armed ,}{group,groups}')).toEqual(['armed group', 'armed groups', 'group', 'groups']);
});
