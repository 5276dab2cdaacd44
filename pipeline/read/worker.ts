import { workerData } from 'node:worker_threads';
import type { Article } from '../article.js';
import type { ArticleClaims } from '../claims.js';
import type { Context, Outcome } from '../stage.js';
import { readBatch } from './read-batch.js';

/** Tinypool puts what it needs itself before what the pool was given. */
const [, context] = workerData as [unknown, Context];

/** What a thread of the pool does. */
export const readInThread = (articles: readonly Article[]): Outcome<ArticleClaims[]> => readBatch(articles, context);
