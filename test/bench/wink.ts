import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

// The peer, run in a process of its own: sentences, parts of speech and entities of every article of a JSON Lines file.
// Prints its speed as JSON. Loading the model and a first pass over some articles, which warms the engine up, are not counted.

const warmUpArticles = 50;
const nlp = winkNlp(model, ['sbd', 'pos', 'ner']);
const lines = readFileSync(process.argv[2] as string, 'utf8')
  .trimEnd()
  .split('\n');

/** Touches what a user would read, so that nothing is left undone. */
function read(line: string): number {
  const { text } = JSON.parse(line) as { text: string };
  const document = nlp.readDoc(text);
  return document.sentences().length() + document.entities().length();
}

for (const line of lines.slice(0, warmUpArticles)) read(line);
const start = performance.now();
const before = process.cpuUsage();
let found = 0;
for (const line of lines) found += read(line);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds, processorSeconds: (user + system) / 1e6, articles: lines.length, found }));
