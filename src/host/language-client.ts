import '../shared/zod-config.ts';
import { Disposable, type LogOutputChannel, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { EngineApi } from '../shared/engine-api.ts';
import { type EngineFunctions, type Reply, serveEngine } from '../shared/engine-rpc.ts';
import { CHANGED_NOTIFICATION, ENGINE_REQUEST, engineRequestSchema } from '../shared/language-protocol.ts';
import type { EngineFeed } from './engine-feed.ts';
import { describeError } from '../shared/log.ts';
import { CODEX_MEMORIES } from '../shared/codex-memories.ts';

export interface LanguageParts {
  /** The language server's bundle. */
  server: string;
  engine: EngineApi;
  feed: EngineFeed;
  log: LogOutputChannel;
}

/** The server looks no further at a memory that is not Codex's. */
const PATTERNS = [
  ...['**/AGENTS.md', '**/AGENTS.override.md', '**/SKILL.md'],
  ...CODEX_MEMORIES.map((store) => `**/${store}/**/*.md`),
];

/** Runs the language server in a process of its own and answers its questions from the one engine. */
export function startLanguageClient({ server, engine, feed, log }: LanguageParts): Disposable {
  const client = new LanguageClient(
    'carryover',
    'Carryover',
    { module: server, transport: TransportKind.ipc },
    {
      documentSelector: PATTERNS.map((pattern) => ({ scheme: 'file', pattern })),
      outputChannel: log,
      initializationOptions: { trusted: workspace.isTrusted },
    },
  );
  const ask = engineForServer(engine, (error) => log.error(`language server: ${describeError(error)}`));
  const request = client.onRequest(ENGINE_REQUEST, ask);
  const changed = feed.onChanged((parts) => {
    if (client.isRunning()) void client.sendNotification(CHANGED_NOTIFICATION, { parts });
  });
  void client.start().catch((error: unknown) => {
    log.error(`the language server did not start: ${describeError(error)}`);
  });
  return Disposable.from(request, changed, {
    dispose: () => void client.dispose().catch(() => undefined),
  });
}

/** Answers the read-only questions and refuses the rest. */
function engineForServer(
  engine: EngineApi,
  onBug: (error: unknown) => void,
): (raw: unknown) => Promise<Reply> {
  const served: EngineFunctions = serveEngine(() => Promise.resolve(engine), onBug);
  return async (raw) => {
    const parsed = engineRequestSchema.safeParse(raw);
    if (!parsed.success)
      return {
        ok: false,
        code: 'bad-input',
        message: 'The language server asked for something it may not have.',
      };
    return served.call(parsed.data.method, parsed.data.params);
  };
}
