import { HOME_PATH, isPersonal } from '../shared/home-paths.ts';
import type { Finding } from '../shared/model.ts';
import { REDACTED, ROLE_MARKER, TOOL_DUMP, TURNS_IN_LINE, spokenIn } from './leftovers.ts';
import { findPeople } from './people.ts';

/** Things that are no secret but say more than a rule should: people, machines, folders, and remains of a transcript. */
interface ReviewRule {
  rule: string;
  message: string;
  pattern: RegExp;
  /** Made once for a text. */
  accept?: (text: string) => (found: string, at: number) => boolean;
}

const OPEN_MAIL =
  /@(?:[\w-]{1,60}\.){0,4}(?:example|test|invalid|localhost)(?:\.(?:com|org|net))?$|^(?:git|noreply|no-reply|npm|user|me|you|name|someone|foo|bar|test|example|your)@|@(?:example|domain|company|email|users\.noreply)\.|@\dx\./i;

const REVIEW_RULES: readonly ReviewRule[] = [
  {
    rule: 'private/host',
    message: 'This names a private host or address. Check that it may stand in shared rules.',
    pattern:
      /(?<![\w.@/-])(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,6}(?:local|internal|intranet|corp|lan|intra|home\.arpa|localdomain|private)(?![\w-]|\.[\w(]|\()(?::\d{1,5})?/gi,
    accept: (text) => (found, at) => isHost(found, text, at),
  },
  {
    rule: 'private/host',
    message: 'This names an address of a private network. Check that it may stand in shared rules.',
    pattern:
      /(?<![\w.-])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.\d{1,3}\.\d{1,3}(?![\w.-]\d|\d)/g,
  },
  {
    rule: 'private/email',
    message: 'This holds an e-mail address. Check that it may stand in shared rules.',
    pattern: /(?<![\w.+-/@])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w@-])/g,
    accept: () => (found) =>
      !OPEN_MAIL.test(found) && !/\.(?:png|jpe?g|svg|gif|webp|js|ts|css)$/i.test(found),
  },
  {
    rule: 'private/home-path',
    message: "This path goes through a person's home folder. Write ~ instead.",
    pattern: HOME_PATH,
    accept: () => isPersonal,
  },
  {
    rule: 'leftover/redacted',
    message: 'Something was cut out here. Check that the sentence still says what it should.',
    pattern: REDACTED,
  },
  {
    rule: 'leftover/role-marker',
    message: 'This looks like a piece of a transcript. Keep only the rule itself.',
    pattern: ROLE_MARKER,
    accept: spokenIn,
  },
  {
    rule: 'leftover/role-marker',
    message: 'This looks like a piece of a transcript. Keep only the rule itself.',
    pattern: TURNS_IN_LINE,
  },
  {
    rule: 'leftover/tool-dump',
    message: 'This looks like the output of a tool. Keep only the rule itself.',
    pattern: TOOL_DUMP,
  },
];

function isHost(found: string, text: string, at: number): boolean {
  const host = found.replace(/:\d+$/, '').toLowerCase();
  // `foo.local.ts`, `settings.local`, `System.Private`: names of files and of code.
  if (
    /^(?:settings|config|env|this|self|state|module|app|class|process|system|std|use)\.(?:local|private|internal)$/.test(
      host,
    )
  )
    return false;
  if (host.endsWith('.private') && !/:\/\//.test(text.slice(Math.max(0, at - 8), at))) return false;
  return (
    !/(?:example|your|host|foo|bar|test)\w*\.(?:local|internal|corp|lan)$/.test(host) &&
    !/^\.?env\./.test(host)
  );
}

const NAMED = 'This names a person. Check that it may stand in shared rules.';

/** Private details and remains of a transcript, for a person to look at. */
export function findPrivate(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, message, pattern, accept } of REVIEW_RULES) {
    const isMeant = accept?.(text);
    for (const hit of text.matchAll(pattern)) {
      const found = hit[0];
      if (isMeant?.(found, hit.index) === false) continue;
      findings.push({ rule, verdict: 'review', message, start: hit.index, end: hit.index + found.length });
    }
  }
  for (const { start, end } of findPeople(text))
    findings.push({ rule: 'private/person', verdict: 'review', message: NAMED, start, end });
  return findings;
}
