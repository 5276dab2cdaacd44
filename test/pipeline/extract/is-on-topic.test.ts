import { describe, expect, it } from 'vitest';
import { isOnTopic } from '../../../pipeline/extract/is-on-topic.js';

describe('an article', () => {
  it.each([
    'The last soldiers flew home on Friday.',
    'A cease-fire took hold in the valley.',
    'NATO will close its mission next year.',
    'The army crossed the river; the coalition did not follow.',
    'The navy fired two missiles.',
    'About 700 defence personnel live in the valley.',
    'The army keeps 300 personnel on the island.',
    'Separatists stopped the train.',
    'Raids went on after the clashes.',
  ])('is on topic: %s', (text) => expect(isOnTopic(text)).toBe(true));

  it.each([
    'A fire brigade was too late: the smoke had killed two cats.',
    'The striker announced his withdrawal from the cup, and the withdrawal was accepted.',
    'The coalition parties agreed on a budget.',
    'The hospital has no personnel for the night, its director said.',
    'An army of volunteers cleaned the beach.',
    '',
  ])('is about something else: %s', (text) => expect(isOnTopic(text)).toBe(false));

  it('is asked anew each time', () => {
    expect([isOnTopic('Soldiers left.'), isOnTopic('Soldiers left.')]).toEqual([true, true]);
  });
});
