import {
  CodeLensRefreshRequest,
  type Connection,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import { type Reply, engineClient } from '../shared/engine-rpc.ts';
import { CarryoverError } from '../shared/errors.ts';
import { CHANGED_NOTIFICATION, ENGINE_REQUEST } from '../shared/language-messages.ts';
import { type EngineRequest, serverMethodSchema } from '../shared/language-protocol.ts';
import { asRulesDocument, asSkillDocument } from './documents.ts';
import { createLanguageService } from './language-service.ts';
import type { RealPath } from './rules-file.ts';

/** How long typing must pause before a document is looked at again, in milliseconds. */
const PAUSE = 200;

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

/** Ties the language service to a connection. The engine is asked through the client. */
export function serve(connection: Connection, realPath: RealPath): void {
  const documents = new TextDocuments(TextDocument);
  const engine = engineClient((method, params) => askClient(connection, method, params));
  const service = createLanguageService({ engine, realPath });
  const waiting = new Map<string, NodeJS.Timeout>();
  let canRefresh = false;

  const report = (error: unknown): void => {
    // The client writes this to the log, which never holds the text of a file.
    connection.console.warn(
      error instanceof CarryoverError ? error.message : `The language server failed: ${String(error)}`,
    );
  };

  const validate = async (document: TextDocument): Promise<void> => {
    const rules = asRulesDocument(document);
    const { version, uri } = document;
    try {
      const read = rules ?? asSkillDocument(document) ?? (await service.codexMemory(document));
      if (read === null) return;
      const reach = rules === null ? [] : await service.diagnostics(rules);
      // What the gate cannot say must not keep back what else is known.
      const safety = await service.safety(read).catch((error: unknown) => {
        report(error);
        return [];
      });
      const found = [...reach, ...safety];
      // Typed on or closed in the meantime: a later look will tell.
      if (documents.get(uri)?.version === version)
        await connection.sendDiagnostics({ uri, version, diagnostics: found });
    } catch (error) {
      report(error);
    }
  };

  const stopWaiting = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };

  const validateSoon = (document: TextDocument): void => {
    stopWaiting(document.uri);
    waiting.set(
      document.uri,
      setTimeout(() => {
        waiting.delete(document.uri);
        void validate(document);
      }, PAUSE),
    );
  };

  const refresh = (): void => {
    service.engineChanged();
    if (canRefresh) connection.sendRequest(CodeLensRefreshRequest.type).catch(report);
    for (const document of documents.all()) void validate(document);
  };

  connection.onInitialize(({ capabilities }) => {
    canRefresh = capabilities.workspace?.codeLens?.refreshSupport === true;
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeLensProvider: { resolveProvider: false },
      },
    };
  });

  connection.onCodeLens(async ({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    const rules = document === undefined ? null : asRulesDocument(document);
    if (rules === null) return [];
    try {
      return await service.codeLenses(rules);
    } catch (error) {
      report(error);
      return [];
    }
  });

  connection.onNotification(CHANGED_NOTIFICATION, refresh);
  // Also fires when a document opens.
  documents.onDidChangeContent(({ document }) => validateSoon(document));
  // The engine hears of the file a little later; asking again now shows the new state at once.
  documents.onDidSave(refresh);
  documents.onDidClose(({ document }) => {
    stopWaiting(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  documents.listen(connection);
  connection.onShutdown(() => {
    for (const uri of [...waiting.keys()]) stopWaiting(uri);
  });
}

async function askClient(connection: Connection, method: string, params: readonly unknown[]): Promise<Reply> {
  const request: EngineRequest = { method: serverMethodSchema.parse(method), params: [...params] };
  const answer: unknown = await connection.sendRequest(ENGINE_REQUEST, request);
  const parsed = replySchema.safeParse(answer);
  if (!parsed.success) {
    return {
      ok: false,
      code: 'internal',
      message: 'The language server could not read what the extension answered.',
    };
  }
  return parsed.data.ok ? parsed.data : { ...parsed.data, code: 'internal' };
}
