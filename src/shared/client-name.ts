const NAMES: Readonly<Record<string, string>> = {
  codex_vscode: 'editor',
  codex_exec: 'exec',
  'codex-tui': 'terminal',
  codex_cli_rs: 'terminal',
  'Codex Desktop': 'desktop',
};

/** A word for the client that led a session (its `originator`); an unknown one's own name, nothing for old files. */
export function clientName(originator: string): string {
  return NAMES[originator] ?? originator.slice(0, 30);
}
