/**
 * What the language server and the extension say to each other beside the Language Server Protocol. The server has no engine
 * of its own: it asks the extension, which asks the one engine. The answer to `ENGINE_REQUEST` is a `Reply` of engine-rpc.ts,
 * so `engineClient` serves the server too.
 */
export const ENGINE_REQUEST = 'carryover/engine';

/** Tells the server that the engine's answers may be different now. */
export const CHANGED_NOTIFICATION = 'carryover/changed';
