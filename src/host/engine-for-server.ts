import type { EngineApi } from '../shared/engine-api.ts';
import { type EngineFunctions, type Reply, serveEngine } from '../shared/engine-rpc.ts';
import { engineRequestSchema } from '../shared/language-protocol.ts';

/** Answers the read-only questions and refuses the rest. */
export function engineForServer(
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
