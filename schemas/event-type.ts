import type { z } from 'zod';
import { vocabulary } from './column.js';

/** Codebook section 4: the sixteen types of event. */
export const eventType = vocabulary({
  withdrawal: 'Forces leave, pull out, draw down, are reduced, or end their presence.',
  deployment: 'Forces are sent, arrive, return, are reinforced, build up, or start to be stationed.',
  redeployment: 'The same forces move from one named place to another, or are regrouped.',
  base_transfer: 'A base is closed, left or handed over.',
  mission_change: 'A mission or operation starts, ends, or changes its task.',
  agreement: 'An agreement, deal, memorandum or plan between parties is reached or signed.',
  negotiation: 'Parties talk, meet or confer on security or forces.',
  demand: 'Someone calls for, urges, demands or presses for withdrawal, for more troops, or for an end to attacks.',
  vote: 'A parliament, council or congress votes or passes something.',
  attack: 'Armed force is used: strike, bombing, rocket or drone fire, raid, ambush, clash, siege, assassination.',
  ceasefire: 'A truce or ceasefire starts or holds.',
  ceasefire_end: 'A truce or ceasefire is broken or ends.',
  territorial_change: 'Territory, a city or a base is seized, retaken or lost.',
  invasion: 'Forces of a state enter another state to take it or to topple its government.',
  defeat: 'A force is defeated, surrenders, or victory over it is declared.',
  exercise: 'A military exercise is held, planned, scaled or called off.',
});
export type EventType = z.infer<typeof eventType>;
