import { lintSource } from '@secretlint/core';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintCoreConfig } from '@secretlint/types';
import * as z from 'zod';
import { isStandIn } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';

/**
 * secretlint's recommended rules as a second pair of eyes. They run asynchronously and one text at a time, so they see
 * only texts that hold one of the literals that every one of their patterns needs. A test runs each rule's own shape
 * through this filter; a rule that is new in an update and needs another literal fails that test's count of rules.
 */
const NEEDED =
  /A3T[A-Z0-9]|A(?:KIA|GPA|IDA|ROA|IPA|NPA|NVA|SIA)[A-Z0-9]|(?:SECRET|[Ss]ecret)_?(?:ACCESS|[Aa]ccess)_?(?:KEY|[Kk]ey)|PRIVATE KEY|x-oauth-basic|_authToken=|npm_[A-Za-z0-9_]{8}|x(?:ox[abepors]|app)-|hooks\.slack\.com|:\/\/[^\s/@]{1,520}@|(?:mongodb|mysql|postgres)[^\s]{0,12}:\/\/|sk-(?:proj|svcacct|admin|ant|[A-Za-z0-9]{8})|lin_api_|SG\.\w|shp(?:pa|ca|at|ss)_|gh[pousr]_[A-Za-z0-9]|github_pat_|ops_ey/i;

/**
 * Left out: the filter, since a comment in the text must not be able to switch the check off, and two rules that report
 * a header or a whole file where our own take the body.
 */
const LEFT_OUT = ['filter-comments', 'privatekey', 'gcp'];

const CONFIG: SecretLintCoreConfig = {
  rules: rules
    .filter((rule) => !LEFT_OUT.some((part) => rule.meta.id.endsWith(part)))
    .map((rule) => ({ id: rule.meta.id, rule })),
};

const dataSchema = z.record(z.string(), z.unknown());

const KINDS: readonly [string, string][] = [
  ['basicauth', 'password'],
  ['database-connection', 'password'],
  ['slack', 'slack-token'],
  ['npm', 'npm-token'],
  ['aws', 'aws-secret'],
  ['github', 'github-token'],
  ['openai', 'openai-key'],
  ['anthropic', 'anthropic-key'],
  ['sendgrid', 'sendgrid-key'],
  ['shopify', 'shopify-token'],
  ['linear', 'linear-key'],
  ['1password', '1password-token'],
];

/** True when no rule of secretlint can match the text. */
export function canSkipSecretlint(text: string): boolean {
  return !NEEDED.test(text);
}

/** What secretlint finds, narrowed to the value where its range holds the whole address or setting. */
export async function runSecretlint(text: string): Promise<SecretSpan[]> {
  if (canSkipSecretlint(text)) return [];
  const result = await lintSource({
    source: { filePath: 'text.txt', content: text, contentType: 'text', ext: '.txt' },
    options: { config: CONFIG, noPhysicFilePath: true },
  });
  return result.messages.flatMap((message) => {
    const rule = message.ruleId;
    const span = narrowed(text, message.range[0], message.data);
    if (span === undefined) return [];
    const kind = KINDS.find(([part]) => rule.includes(part))?.[1] ?? 'secret';
    return [{ kind, ...span, rank: RANK.linter }];
  });
}

const PASSWORD_IN_ADDRESS = /^[\w+:.-]{1,60}:\/\/[^:/\s@]{0,256}:([^@\s]{1,256})@/;
const DEFAULT_PASSWORD = /^(?:password|passwd|pass|pwd|secret|postgres|root|admin|user|test)$/i;

/** The value only. Ranges cannot be trusted (AWS secrets get the key's start with the value's length), so the value itself is looked up. */
function narrowed(text: string, from: number, data: unknown): { start: number; end: number } | undefined {
  const values = dataSchema.safeParse(data);
  if (!values.success) return undefined;
  const found = Object.values(values.data)
    .filter((value) => typeof value === 'string' && text.indexOf(value, from) !== -1)
    .map(String)
    .sort((a, b) => b.length - a.length)[0];
  if (found === undefined) return undefined;
  const isAddress = /^[\w+:.-]{1,60}:\/\//.test(found) && !found.includes('hooks.slack.com');
  const value = isAddress ? PASSWORD_IN_ADDRESS.exec(found)?.[1] : found.split(/[\s"'`]/, 1)[0];
  if (value === undefined || value.length < 3 || value.startsWith('[REDACTED') || isStandIn(value))
    return undefined;
  // Addresses are our own rule's work too: it knows the passwords that stand in manuals.
  if (isAddress && DEFAULT_PASSWORD.test(value)) return undefined;
  const start = text.indexOf(found, from) + found.indexOf(value);
  return { start, end: start + value.length };
}
