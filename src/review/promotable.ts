import type { Candidate, Scan } from '../shared/model.ts';
import { tidyRule } from './rule-text.ts';

/** What stands in place of a secret, with its kind. */
const CUT_OUT = /\[REDACTED:([\w-]+)\]/u;

/** Why a rule may not be written, in a sentence; null when it may. What is cut out of a text is never written in its place. */
export function whyBlocked(candidate: Candidate, rule: string, scan: Scan): string | null {
  if (scan.verdict === 'blocked') {
    const finding = scan.findings.find(({ verdict }) => verdict === 'blocked');
    return finding?.message ?? 'This text may not be kept. Change it first.';
  }
  if (candidate.verdict !== 'blocked') return null;
  if (scan.verdict === 'ok' && !rule.includes('[REDACTED') && rule !== tidied(candidate.text)) return null;
  const [, kind] = CUT_OUT.exec(rule) ?? CUT_OUT.exec(candidate.text) ?? [];
  return kind === undefined
    ? 'What was found here is blocked. Write the rule in your own words, without it.'
    : `A secret (${kind.replaceAll('-', ' ')}) stood here and was cut out. Write the rule in your own words, without it.`;
}

function tidied(text: string): string | null {
  try {
    return tidyRule(text);
  } catch {
    return null;
  }
}
