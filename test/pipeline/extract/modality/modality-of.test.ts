import { describe, expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { modalityCases } from './modality-cases.js';

/** What the events whose quotes touch the words between asterisks are. */
function modalitiesOf(marked: string): string[] {
  const [before, words, after] = marked.split('*') as [string, string, string];
  const header = ' date 2018-02-05 '.length;
  const [start, end] = [header + before.length, header + before.length + words.length];
  return claimsIn(before + words + after)
    .mentions.filter((mention) => mention.start < end && mention.end > start)
    .map(({ modality }) => modality);
}

describe.each(Object.entries(modalityCases))('%s', (modality, sentences) => {
  it.each(sentences)('%s', (sentence) => expect(modalitiesOf(sentence)).toEqual([modality]));
});
