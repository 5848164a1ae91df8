import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  IPCMessageReader,
  IPCMessageWriter,
  InitializedNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  createProtocolConnection,
} from 'vscode-languageserver/node.js';
import * as z from 'zod';
import { createGate } from '../../src/safety/gate.ts';
import type { Candidate } from '../../src/shared/model.ts';
import { CHANGED_NOTIFICATION, ENGINE_REQUEST } from '../../src/shared/language-messages.ts';
import { engineRequestSchema } from '../../src/shared/language-protocol.ts';
import { candidate, memoryFile, status } from '../unit/server/workspace.ts';

const initializedSchema = z.object({ capabilities: z.object({ codeLensProvider: z.unknown() }) });

const main = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

/** The editor's side of a real server process, with an engine of ours behind it. */
describe('the language server process', () => {
  let folder: string;
  let uri: string;
  let child: ChildProcess;
  let client: ProtocolConnection;
  let candidates: Candidate[];
  const told = new EventEmitter();
  let refreshed = 0;
  const published: { version: number | undefined; diagnostics: Diagnostic[] }[] = [];

  before(async () => {
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'carryover-server-')));
    const shop = path.join(folder, 'shop');
    await mkdir(shop);
    const file = path.join(shop, 'AGENTS.md');
    uri = pathToFileURL(file).href;
    candidates = [candidate({ project: shop })];
    child = fork(main, ['--node-ipc'], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    client = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    client.onRequest(ENGINE_REQUEST, async (raw: unknown) => {
      const { method, params } = engineRequestSchema.parse(raw);
      switch (method) {
        case 'status':
          return { ok: true, value: status({ codexHome: folder }) };
        case 'candidates':
          return { ok: true, value: candidates };
        case 'projectOf':
          return { ok: true, value: shop };
        case 'memory':
          return {
            ok: true,
            value: {
              files: [memoryFile({ path: file, bytes: 20, given: 10 })],
              budget: { used: 20, limit: 10 },
            },
          };
        case 'check':
          return { ok: true, value: await createGate().scan(z.string().parse(params[0])) };
      }
    });
    client.onRequest(CodeLensRefreshRequest.type, () => {
      refreshed += 1;
      told.emit('something');
    });
    client.onNotification(PublishDiagnosticsNotification.type, ({ version, diagnostics }) => {
      published.push({ version, diagnostics });
      told.emit('something');
    });
    client.listen();
    const started: unknown = await client.sendRequest('initialize', {
      processId: process.pid,
      capabilities: { workspace: { codeLens: { refreshSupport: true } } },
    });
    assert.deepEqual(initializedSchema.parse(started).capabilities.codeLensProvider, {
      resolveProvider: false,
    });
    await client.sendNotification(InitializedNotification.type, {});
  });

  after(async () => {
    client.dispose();
    if (child.exitCode === null) child.kill();
    await rm(folder, { recursive: true });
  });

  /** `told` what comes from the server; done when that is what is waited for. */
  async function until(done: () => boolean): Promise<void> {
    while (!done()) await once(told, 'something');
  }

  const lenses = async (): Promise<CodeLens[]> =>
    (await client.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];

  it('shows lenses and where Codex stops reading', async () => {
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version: 1, text: '# Shop\n\nUse pnpm.\n' },
    });
    assert.deepEqual(
      (await lenses()).map(({ command }) => command?.title),
      [
        'Carryover: 1 suggested',
        'add',
        'edit',
        'dismiss',
        '+ Run `yarn test:unit` before saying you are done (3 sessions)',
        '200 % of 10 bytes',
      ],
    );
    await until(() => published.length > 0);
    const [first] = published;
    assert.equal(first?.version, 1);
    assert.deepEqual(
      first.diagnostics.map(({ code, range }) => [code, range.start]),
      [['carryover.budget-cut', { line: 2, character: 2 }]],
    );
  });

  it('follows what is typed, once typing pauses', async () => {
    published.length = 0;
    for (const [version, text] of [
      [2, '# '],
      [3, '# S'],
    ] as const) {
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    }
    await until(() => published.length > 0);
    assert.deepEqual(published, [{ version: 3, diagnostics: [] }]);
  });

  it('asks again when the engine has something new', async () => {
    candidates = [];
    await client.sendNotification(CHANGED_NOTIFICATION);
    await until(() => refreshed > 0);
    assert.match((await lenses())[0]?.command?.title ?? '', /nothing suggested/u);
  });

  it('says what the gate found, in skills too', async () => {
    published.length = 0;
    const skill = pathToFileURL(path.join(folder, 'SKILL.md')).href;
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: skill, languageId: 'markdown', version: 1, text: 'Use\u202e tabs.\n' },
    });
    const found = (): Diagnostic[] => published.flatMap(({ diagnostics }) => diagnostics);
    await until(() => found().length > 0);
    assert.deepEqual(
      found().map(({ code }) => code),
      ['carryover.hidden-characters'],
    );
  });

  it('has nothing to say about other files', async () => {
    const other = pathToFileURL(path.join(folder, 'CLAUDE.md')).href;
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: other, languageId: 'markdown', version: 1, text: 'x' },
    });
    assert.deepEqual(await client.sendRequest(CodeLensRequest.type, { textDocument: { uri: other } }), []);
  });

  it('ends when it is told to', async () => {
    const exit = once(child, 'exit');
    await client.sendRequest(ShutdownRequest.type);
    await client.sendNotification(ExitNotification.type);
    assert.equal((await exit)[0], 0);
  });
});
