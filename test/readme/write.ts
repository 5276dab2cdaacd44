import { readFileSync, writeFileSync } from 'node:fs';
import { withSections } from './sections.js';

writeFileSync('README.md', withSections(readFileSync('README.md', 'utf8')));
