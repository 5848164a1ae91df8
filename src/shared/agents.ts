/** How Claude Code's sessions are named as the client that led them. */
export const CLAUDE_CODE = 'Claude Code';

/** Begins the thread ids of Claude Code's sessions. Codex's are of letters, digits and dashes, so the two never meet. */
export const CLAUDE_THREADS = 'claude:';

/** Whether a session is one of Claude Code's: searched and shown, and never learned from. */
export function isClaudeThread(thread: string): boolean {
  return thread.startsWith(CLAUDE_THREADS);
}

/** Who spoke in a session beside the person. */
export function agentName(thread: string): string {
  return isClaudeThread(thread) ? 'Claude' : 'Codex';
}
