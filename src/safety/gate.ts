import { setImmediate } from 'node:timers/promises';
import { firstIndex } from '../shared/first-index.ts';
import type { Finding, Scan, Verdict } from '../shared/model.ts';
import { createSecretFinder } from './secrets/find.ts';
import type { Searches } from './injection/searches.ts';
import { type Mark, type SecretSpan, applySpans, markInEachLine, mergeSpans } from './secrets/span.ts';
import { echoesOf, knownSecrets, withEchoes } from './secrets/echoes.ts';
import { readable } from './secrets/readable.ts';
import { WINDOW, shifted, windowsOf } from './secrets/windows.ts';

/** The one place that decides whether a text may be kept, stored, indexed, shown or handed on. */
export interface Gate {
  /** All that is wrong with a text that may become memory. Findings stand in the order of the text. */
  scan(text: string): Promise<Scan>;
  /** The text with every secret replaced by `[REDACTED:kind]`. Redacting twice changes nothing more. */
  redact(text: string): Promise<string>;
  /**
   * `redact` with every line in its place, so that a file can be redacted as a whole, where a key or a table is known by its head, and be
   * cut to the lines around a change afterwards.
   */
  redactLines(text: string): string;
  /** Where secrets stand in a text, and of which kind. Synchronous, for whoever looks at many short texts. */
  secretsIn(text: string): { kind: string; start: number; end: number }[];
  /** `redact` for a text that may say again what stands in another: what a command printed. */
  redactEcho(text: string, other: string): Promise<string>;
  /** `redact` for many texts, each on its own; the answers stand in the order of the texts. */
  redactMany(texts: readonly string[]): Promise<string[]>;
  /** Does ahead, in pieces, what the first `scan` would wait for: up to a third of a second of a processor's time. */
  prepare(): AsyncIterable<unknown>;
}

/** Characters that are looked at for instructions in one go, and how far two such pieces overlap: more than a pattern can span. */
const STRETCH = 100_000;
const STRETCH_OVERLAP = 25_000;

/** More findings than this say no more to a person. */
const MAX_FINDINGS = 500;

/** Each round cuts something out, and two are nearly always enough. */
const MAX_ROUNDS = 8;

/**
 * A gate keeps no state between texts; one for each thread is enough. What it looks with is made when it is first needed, since that
 * takes a good part of starting a thread, or ahead (`prepare`).
 */
export function createGate(): Gate {
  let finder: ReturnType<typeof createSecretFinder> | undefined;
  const secretsIn = (text: string): SecretSpan[] => (finder ??= createSecretFinder())(text);
  let searches: Promise<Searches> | undefined;
  const searchesOf = (): Promise<Searches> =>
    (searches ??= import('./injection/searches.ts').then(({ createSearches }) => createSearches()));
  const secretsOf = (text: string): SecretSpan[] => {
    const found = readable(text).flatMap((asRead) =>
      asRead.placed(
        asRead.text.length <= WINDOW
          ? secretsIn(asRead.text)
          : windowsOf(asRead.text).flatMap((window) => shifted(secretsIn(window.text), window.offset)),
      ),
    );
    return found.length === 0 ? found : withEchoes(text, mergeSpans(text, found));
  };
  /** A mark can make what stands beside it readable as a secret, so this looks again until nothing more is found. */
  const redactWith = (text: string, first: readonly SecretSpan[], mark?: Mark): string => {
    let redacted = applySpans(text, first, mark);
    for (let round = 0, spans = first; spans.length > 0 && round < MAX_ROUNDS; round += 1) {
      spans = secretsOf(redacted);
      redacted = applySpans(redacted, spans, mark);
    }
    return redacted;
  };
  const redact = (text: string): string => redactWith(text, secretsOf(text));

  return {
    scan: async (text) => {
      const secrets = secretsOf(text);
      const redacted = redactWith(text, secrets);
      // Loaded when first needed: hundreds of expressions, and a thread that only reads never scans.
      const [{ findInjection }, { findPrivate }, found] = await Promise.all([
        import('./injection/find.ts'),
        import('./private.ts'),
        searchesOf(),
      ]);
      const others: Finding[] = [];
      for (const { text: part, offset } of windowsOf(text, STRETCH, STRETCH_OVERLAP)) {
        // Megabytes take seconds; whoever shares the thread gets a turn.
        if (text.length > STRETCH) await setImmediate();
        for (const finding of [...findInjection(part, found), ...findPrivate(part)])
          others.push({ ...finding, start: finding.start + offset, end: finding.end + offset });
      }
      const findings = distinct([
        ...secrets.map(secretFinding),
        ...others.filter((finding) => !isInside(finding, secrets)),
      ]);
      return { verdict: worst(findings), findings: findings.slice(0, MAX_FINDINGS), redacted };
    },
    secretsIn: (text) => secretsOf(text).map(({ kind, start, end }) => ({ kind, start, end })),
    redactLines: (text) => redactWith(text, secretsOf(text), markInEachLine),
    redact: (text) => Promise.resolve(redact(text)),
    redactEcho: (text, other) => {
      const echoes = echoesOf(text, knownSecrets(other, secretsOf(other)));
      return Promise.resolve(redact(applySpans(text, mergeSpans(text, echoes))));
    },
    redactMany: (texts) => Promise.resolve(texts.map(redact)),
    async *prepare() {
      finder ??= createSecretFinder();
      yield;
      const { prepareInjection } = await import('./injection/find.ts');
      yield* prepareInjection(await searchesOf());
    },
  };
}

function secretFinding(span: SecretSpan): Finding {
  const what = span.kind.replaceAll('-', ' ');
  return {
    rule: `secret/${span.kind}`,
    verdict: 'blocked',
    message: `This looks like a secret (${what}). Take it out before keeping the text.`,
    start: span.start,
    end: span.end,
  };
}

/**
 * What stands inside a secret is that secret: a mail address in a connection string, a host in a token. The secrets are disjoint and
 * rising, and there may be as many of them as of findings: only the last one that begins ahead is looked at.
 */
function isInside(finding: Finding, secrets: readonly SecretSpan[]): boolean {
  const behind = firstIndex(secrets.length, (at) => (secrets[at]?.start ?? Infinity) > finding.start);
  return finding.end <= (secrets[behind - 1]?.end ?? -1);
}

function distinct(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  /** By rule: where the last finding that was kept ends. */
  const ends = new Map<string, number>();
  return sorted.filter(({ rule, start, end }) => {
    if (start < (ends.get(rule) ?? 0)) return false;
    ends.set(rule, end);
    return true;
  });
}

function worst(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.verdict === 'blocked')) return 'blocked';
  return findings.length > 0 ? 'review' : 'ok';
}
