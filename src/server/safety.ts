import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../shared/model.ts';
import { messageInFile } from '../shared/safety-reports.ts';

/** Codes stay the same, so that people can filter by them. */
export const safetyCodes = {
  secret: 'carryover.secret',
  instruction: 'carryover.instruction',
  hiddenCharacters: 'carryover.hidden-characters',
  power: 'carryover.power',
  leftover: 'carryover.leftover',
} as const;

const SOURCE = 'Carryover';
/** The gate names hidden characters as instructions; a person looks for them in another way. */
const HIDDEN = /^injection\/(?:bidi|zero-width|tag-characters|variation-selectors|terminal-codes)$/;
const MAX_SHOWN = 100;

/**
 * What the gate says about a file that Codex reads, as far as a person has to do something about it. Hosts, mail addresses
 * and folders are theirs to write down.
 */
export function safetyDiagnostics(text: TextDocument, findings: readonly Finding[]): Diagnostic[] {
  return findings
    .flatMap((finding) => {
      const code = codeOf(finding.rule);
      if (code === undefined) return [];
      return [
        {
          code,
          source: SOURCE,
          severity: severityOf(code, finding),
          range: { start: text.positionAt(finding.start), end: text.positionAt(finding.end) },
          message: messageInFile(finding),
        },
      ];
    })
    .slice(0, MAX_SHOWN);
}

function codeOf(rule: string): string | undefined {
  if (rule.startsWith('secret/')) return safetyCodes.secret;
  if (HIDDEN.test(rule)) return safetyCodes.hiddenCharacters;
  if (rule.startsWith('injection/')) return safetyCodes.instruction;
  if (rule.startsWith('leftover/')) return safetyCodes.leftover;
  return rule.startsWith('power/') ? safetyCodes.power : undefined;
}

function severityOf(code: string, { verdict }: Finding): DiagnosticSeverity {
  if (code === safetyCodes.power || code === safetyCodes.leftover) return DiagnosticSeverity.Information;
  return verdict === 'blocked' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
}
