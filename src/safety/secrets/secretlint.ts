import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { beginningsOf, matchesAny } from '../../shared/sieve/places.ts';
import type { Sieve } from '../../shared/sieve/sieve.ts';
import type {
  SecretLintRuleContext,
  SecretLintRuleReportDescriptor,
  SecretLintRuleReportHandler,
  SecretLintSourceCode,
} from '@secretlint/types';
import * as z from 'zod';
import { isStandIn } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';

/**
 * secretlint's recommended rules as a second pair of eyes. They cost more than all of our own together, so they see
 * only texts that hold one of the literals that every one of their patterns needs. A test runs each rule's own shape
 * through this filter; a rule that is new in an update and needs another literal fails that test's count of rules.
 */
const NEEDED =
  /A(?:3T[A-Z0-9]|KIA|GPA|IDA|ROA|IPA|NPA|NVA|SIA)[A-Z0-9]{16}|(?:SECRET|[Ss]ecret)_?(?:ACCESS|[Aa]ccess)_?(?:KEY|[Kk]ey)|PRIVATE KEY|x-oauth-basic|_authToken=|npm_[A-Za-z0-9_]{8}|x(?:ox[abepors]|app)-|:\/\/[^\s/@]{1,520}@|sk-(?:(?:proj|svcacct|admin)-|ant-api|[A-Za-z0-9]{20}T3)|lin_api_|SG\.\w|shp(?:pa|ca|at|ss)_|gh[pousr]_[A-Za-z0-9]|github_pat_|ops_ey/;
const NEEDED_IN_ANY_CASE = /hooks\.slack\.com|(?:mongodb|mysql|postgres)[^\s]{0,12}:\/\//i;

export const LINTED_PLACES = beginningsOf(NEEDED, NEEDED_IN_ANY_CASE);
const NEEDED_HERE = new RegExp(NEEDED, 'y');
const NEEDED_HERE_IN_ANY_CASE = new RegExp(NEEDED_IN_ANY_CASE, 'iy');

/**
 * Left out: the filter, since a comment in the text must not be able to switch the check off, and two rules that report
 * a header or a whole file where our own take the body.
 */
const LEFT_OUT = ['filter-comments', 'privatekey', 'gcp'];

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

/** The opposite of `canSkipSecretlint`, for a text that the sieve has read. */
export function mayBeLinted(text: string, sieve: Sieve): boolean {
  const places = sieve.placesOf(LINTED_PLACES);
  return matchesAny(NEEDED_HERE, text, places) || matchesAny(NEEDED_HERE_IN_ANY_CASE, text, places);
}

/** True when no rule of secretlint can match the text. */
export function canSkipSecretlint(text: string): boolean {
  return !NEEDED.test(text) && !NEEDED_IN_ANY_CASE.test(text);
}

/** Finds secrets with secretlint's rules, narrowed to the value where a range holds the whole address or setting. */
export type SecretLinter = (text: string) => SecretSpan[];

interface Report {
  rule: string;
  from: number;
  data: unknown;
}

/**
 * Runs the rules without secretlint's own core: that keeps a record of every run for as long as the process lives,
 * which an engine that runs for weeks cannot afford. The rules answer at once; a test makes sure of it.
 */
export function createSecretLinter(): SecretLinter {
  let reports: Report[] = [];
  const handlers = ruleHandlers((report) => reports.push(report));
  return (text) => {
    if (canSkipSecretlint(text)) return [];
    reports = [];
    const source = sourceOf(text);
    for (const handler of handlers) void handler.file?.(source);
    const found = reports;
    reports = [];
    return found.flatMap(({ rule, from, data }) => {
      const span = narrowed(text, from, data);
      const kind = KINDS.find(([part]) => rule.includes(part))?.[1] ?? 'secret';
      return span === undefined ? [] : [{ kind, ...span, rank: RANK.linter }];
    });
  };
}

/** The rules that are run, ready to be shown a source. */
export function ruleHandlers(report: (report: Report) => void): SecretLintRuleReportHandler[] {
  return rules
    .filter((rule) => !LEFT_OUT.some((part) => rule.meta.id.endsWith(part)))
    .map((rule) => {
      const context: SecretLintRuleContext = {
        sharedOptions: {},
        createTranslator: () => (messageId, props) => ({
          message: '',
          messageId: String(messageId),
          data: props,
        }),
        report: ({ message, range }: SecretLintRuleReportDescriptor) =>
          report({ rule: rule.meta.id, from: range[0], data: message.data }),
        ignore: () => undefined,
      };
      return rule.create(context, {});
    });
}

/** A text as the rules want to see it. Places in lines are never asked for by the rules that are run. */
export function sourceOf(content: string): SecretLintSourceCode {
  const start = { line: 1, column: 0 };
  return {
    hasBOM: false,
    content,
    filePath: 'text.txt',
    physicalFilePath: undefined,
    contentType: 'text',
    ext: '.txt',
    getFilePath: () => 'text.txt',
    getPhysicalFilePath: () => undefined,
    locationToRange: () => [0, 0],
    rangeToLocation: () => ({ start, end: start }),
    positionToIndex: () => 0,
    indexToPosition: () => start,
  };
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
