import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fill, perturb } from './fill.js';
import { between, pick, type Random, randomSource } from './random.js';

/** Real news is mostly about something else. */
const shareOnTopic = 0.1;
/** Of the articles on topic, how many are made from the seeds' own sentences. */
const shareFromSeeds = 0.3;
const onTopic = 'on-topic';

export interface Corpus {
  readonly file: string;
  readonly articles: number;
  readonly bytes: number;
}

interface Material {
  /** Template sentences of every subject but ours, one list a subject. */
  readonly offTopic: readonly (readonly string[])[];
  readonly onTopic: readonly string[];
  readonly seeds: readonly string[];
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function readMaterial(): Material {
  const folder = 'test/bench/sentences';
  const subjects = readdirSync(folder).filter((name) => name !== `${onTopic}.txt`);
  const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
  return {
    offTopic: subjects.sort().map((name) => readLines(join(folder, name))),
    onTopic: readLines(join(folder, `${onTopic}.txt`)),
    seeds: seeds.sort().flatMap((name) => readLines(join('seeds', name))),
  };
}

/**
 * Writes a corpus of made-up news as JSON Lines. The same size gives the same bytes.
 * @param megabytes the least size, in 1,000,000 bytes
 */
export function writeCorpus(file: string, megabytes: number): Corpus {
  const material = readMaterial();
  const random = randomSource(2026);
  const output = openSync(file, 'w');
  let articles = 0;
  let bytes = 0;
  while (bytes < megabytes * 1e6) {
    const lines = Array.from({ length: 200 }, () => `${JSON.stringify(makeArticle(articles++, material, random))}\n`);
    bytes += writeSync(output, lines.join(''));
  }
  closeSync(output);
  return { file, articles, bytes };
}

function makeArticle(number: number, material: Material, random: Random) {
  const sentences = random() < shareOnTopic ? onTopicSentences(material, random) : offTopicSentences(material, random);
  const day = `${between(random, 1990, 2025)}-${pad(between(random, 1, 12))}-${pad(between(random, 1, 28))}`;
  return {
    id: `made-${number}`,
    title: fill('{city}: {ordinal} {weekday} in {month}', random),
    text: fill('{city} - ', random) + inParagraphs(sentences, random),
    published_on: random() < 0.8 ? day : undefined,
  };
}

const pad = (number: number) => String(number).padStart(2, '0');

function offTopicSentences(material: Material, random: Random): string[] {
  const subject = pick(random, material.offTopic);
  const aside = pick(random, material.offTopic);
  return Array.from({ length: between(random, 8, 50) }, () =>
    fill(pick(random, random() < 0.85 ? subject : aside), random),
  );
}

function onTopicSentences(material: Material, random: Random): string[] {
  const aside = pick(random, material.offTopic);
  const fromSeeds = random() < shareFromSeeds;
  return Array.from({ length: between(random, 8, 50) }, () => {
    if (random() < 0.2) return fill(pick(random, aside), random);
    return fromSeeds ? perturb(pick(random, material.seeds), random) : fill(pick(random, material.onTopic), random);
  });
}

function inParagraphs(sentences: readonly string[], random: Random): string {
  return sentences.reduce((text, sentence) => `${text}${random() < 0.5 ? '\n\n' : ' '}${sentence}`);
}
