import { Disposable, type LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Reply } from '../shared/engine-rpc.ts';
import { CHANGED_NOTIFICATION, ENGINE_REQUEST } from '../shared/language-messages.ts';
import type { EngineFeed } from './engine-feed.ts';
import { describeError } from '../shared/log.ts';
import { AGENTS_FILE, CODEX_MEMORIES, OVERRIDE_FILE, SKILL_FILE } from '../shared/codex-files.ts';

export interface LanguageParts {
  /** The language server's bundle. */
  server: string;
  /** Answers what the server asks the engine. */
  ask: (raw: unknown) => Promise<Reply>;
  feed: EngineFeed;
  log: LogOutputChannel;
}

/** The server looks no further at a memory that is not Codex's. */
const PATTERNS = [
  ...[AGENTS_FILE, OVERRIDE_FILE, SKILL_FILE].map((name) => `**/${name}`),
  ...CODEX_MEMORIES.map((store) => `**/${store}/**/*.md`),
];

/** Runs the language server in a process of its own and answers its questions from the one engine. */
export function startLanguageClient({ server, ask, feed, log }: LanguageParts): Disposable {
  const client = new LanguageClient(
    'carryover',
    'Carryover',
    { module: server, transport: TransportKind.ipc },
    {
      documentSelector: PATTERNS.map((pattern) => ({ scheme: 'file', pattern })),
      outputChannel: log,
    },
  );
  const request = client.onRequest(ENGINE_REQUEST, ask);
  const changed = feed.onChanged(() => {
    if (client.isRunning()) void client.sendNotification(CHANGED_NOTIFICATION);
  });
  void client.start().catch((error: unknown) => {
    log.error(`the language server did not start: ${describeError(error)}`);
  });
  return Disposable.from(request, changed, {
    dispose: () => void client.dispose().catch(() => undefined),
  });
}
