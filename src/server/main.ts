import { realpath } from 'node:fs/promises';
import { ProposedFeatures, createConnection } from 'vscode-languageserver/node.js';
import { serve } from './server.ts';

/** The language server's process. The client says by an argument how to talk: `--node-ipc` or `--stdio`. */
const connection = createConnection(ProposedFeatures.all);
serve(connection, (file) => realpath(file).catch(() => file));
connection.listen();
