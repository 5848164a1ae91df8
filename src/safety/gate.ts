import type { Finding, Scan, Verdict } from '../shared/model.ts';
import { createSecretFinder } from './secrets/find.ts';
import { type SecretSpan, applySpans } from './secrets/span.ts';

/** The one place that decides whether a text may be kept, stored, indexed, shown or handed on. */
export interface Gate {
  /** All that is wrong with a text that may become memory. */
  scan(text: string): Promise<Scan>;
  /** The text with every secret replaced by `[REDACTED:kind]`. Redacting twice changes nothing more. */
  redact(text: string): Promise<string>;
  /** `redact` for many texts, each on its own; the answers stand in the order of the texts. */
  redactMany(texts: readonly string[]): Promise<string[]>;
}

export function createGate(): Gate {
  const findSecrets = createSecretFinder();
  const redact = (text: string): string => applySpans(text, findSecrets(text));
  return {
    scan: (text) => {
      const secrets = findSecrets(text);
      const findings = secrets.map(secretFinding);
      return Promise.resolve({ verdict: worst(findings), findings, redacted: applySpans(text, secrets) });
    },
    redact: (text) => Promise.resolve(redact(text)),
    redactMany: (texts) => Promise.resolve(texts.map(redact)),
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

function worst(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.verdict === 'blocked')) return 'blocked';
  return findings.length > 0 ? 'review' : 'ok';
}
