import path from 'node:path';

/**
 * Where Claude Code keeps its files: `CLAUDE_CONFIG_DIR`, else `~/.claude` (code.claude.com/docs/en/sessions). Always an
 * absolute path; says nothing about whether it is there.
 */
export function findClaudeHome(env: Readonly<Record<string, string | undefined>>, homedir: string): string {
  return path.resolve(homedir, env['CLAUDE_CONFIG_DIR']?.trim() || '.claude');
}

/** The folder with one folder for each folder that Claude Code was started in. */
export function claudeProjects(claudeHome: string): string {
  return path.join(claudeHome, 'projects');
}
