import { ago } from '../shared/amounts.ts';
import type { Status } from '../shared/status.ts';
import { noHomeWords } from './no-home.ts';

type Looked = Pick<Status, 'state' | 'watching' | 'lastScan'> &
  Partial<Pick<Status, 'progress' | 'problems'>>;

/** What a list of facts says of how new the sessions in the index are. */
export function lookedFact({ state, progress, watching, lastScan }: Looked, now: number): string {
  if (progress?.what === 'hearing') return 'learning from all sessions again';
  if (state === 'indexing') return 'reading now';
  if (lastScan === null) return 'not read yet';
  const all = `looked through all ${ago(lastScan, now)}`;
  return watching === true ? `watching for new ones, ${all}` : `last ${all}`;
}

/** The same as a sentence, where nothing waits. */
export function lookedSentence(status: Looked | null, now: number): string {
  const nothing = noHomeWords(status ?? {});
  if (nothing !== undefined) return `${nothing}.`;
  if (status === null || status.lastScan === null) return 'Your sessions are being read.';
  if (status.watching === true) return 'Carryover is watching your sessions.';
  return `Last looked ${ago(status.lastScan, now)}.`;
}

/** The same in a word, beside a title; empty until they were read once. */
export function lookedWord(status: Looked | null, now: number): string {
  if (status === null || status.lastScan === null || noHomeWords(status) !== undefined) return '';
  return status.watching === true ? 'watching' : `looked ${ago(status.lastScan, now)}`;
}
