import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readHeader } from '../../pipeline/parse/read-header.js';
import { sentences } from '../../pipeline/parse/sentences.js';
import { fill, perturb } from './fill.js';
import { between, pick, type Random, randomSource } from './random.js';

/**
 * Real news is mostly about something else: of the 804,414 articles of Reuters's corpus of a year, 4 % are on wars and civil wars and 1 % on
 * defence (Lewis et al. 2004, RCV1, categories GVIO and GDEF). Twice that, since who runs the pipeline will have looked for such news.
 */
const shareOnTopic = 0.1;
/** Of the articles on topic, how many are made from the seeds' own sentences. */
const shareFromSeeds = 0.3;
/**
 * Of the sentences of such an article, how many carry no claim: background, reactions, people. Real articles on our topic have some five
 * claims in 1,000 characters (5.3 in the gold of 26 of them, optional ones included); of template sentences alone they would have ten.
 */
const shareOfBackground = 0.62;
/** In UTF-16 units; an article on any subject is as long as on another. */
const shortest = 800;
const longest = 4000;
const onTopic = 'on-topic';
const background = 'on-topic-background';

export interface Corpus {
  readonly file: string;
  readonly articles: number;
  readonly bytes: number;
}

interface Material {
  /** Template sentences of every subject but ours, one list a subject. */
  readonly offTopic: readonly (readonly string[])[];
  readonly onTopic: readonly string[];
  /** Templates of what else articles on our topic say. */
  readonly background: readonly string[];
  readonly seeds: readonly string[];
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function readMaterial(): Material {
  const folder = 'test/bench/sentences';
  const subjects = readdirSync(folder).filter((name) => !name.startsWith(onTopic));
  const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
  return {
    offTopic: subjects.sort().map((name) => readLines(join(folder, name))),
    onTopic: readLines(join(folder, `${onTopic}.txt`)),
    background: readLines(join(folder, `${background}.txt`)),
    seeds: seeds.sort().flatMap((name) => readLines(join('seeds', name)).flatMap(sentencesOf)),
  };
}

/** The sentences of a seed's paragraph, markup and all. */
function sentencesOf(line: string): string[] {
  const start = readHeader(line)?.span.end ?? 0;
  return sentences(line, { start, end: line.length }).map((span) => line.slice(span.start, span.end));
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
  const isOnTopic = random() < shareOnTopic;
  const next = isOnTopic ? onTopicSentences(material, random) : offTopicSentences(material, random);
  const day = `${between(random, 1990, 2025)}-${pad(between(random, 1, 12))}-${pad(between(random, 1, 28))}`;
  return {
    id: `made-${number}`,
    title: fill('{city}: {ordinal} {weekday} in {month}', random),
    text: fill('{city} - ', random) + inParagraphs(next, random),
    published_on: random() < 0.8 ? day : undefined,
  };
}

const pad = (number: number) => String(number).padStart(2, '0');

type NextSentence = () => string;

function offTopicSentences(material: Material, random: Random): NextSentence {
  const subject = pick(random, material.offTopic);
  const aside = pick(random, material.offTopic);
  return () => fill(pick(random, random() < 0.85 ? subject : aside), random);
}

function onTopicSentences(material: Material, random: Random): NextSentence {
  const fromSeeds = random() < shareFromSeeds;
  return () => {
    if (random() < shareOfBackground) return fill(pick(random, material.background), random);
    return fromSeeds ? perturb(pick(random, material.seeds), random) : fill(pick(random, material.onTopic), random);
  };
}

function inParagraphs(next: NextSentence, random: Random): string {
  const length = between(random, shortest, longest);
  let text = next();
  while (text.length < length) text += (random() < 0.5 ? '\n\n' : ' ') + next();
  return text;
}
