import type * as z from 'zod';
import { type EngineApi, engineParams, engineResults } from './engine-api.ts';
import { CarryoverError, type ErrorCode } from './errors.ts';

/**
 * How the engine is called across a thread or a socket: one function, `call(method, params)`, that always answers with a
 * `Reply`. Errors travel as code and message, because structured clone would drop an error's code.
 */
export type Reply = { ok: true; value: unknown } | { ok: false; code: ErrorCode; message: string };

export interface EngineFunctions {
  call(method: string, params: readonly unknown[]): Promise<Reply>;
}

export type EngineMethod = keyof typeof engineParams;

function isMethod(name: string): name is EngineMethod {
  return Object.hasOwn(engineParams, name);
}

/** Parses what comes in and passes it on to the engine, which may still be opening. `onBug` hears of every error that is not plain refusal. */
export function serveEngine(
  engine: () => Promise<EngineApi>,
  onBug: (error: unknown) => void,
): EngineFunctions {
  return {
    async call(method, params) {
      if (!isMethod(method))
        return refusal('bad-input', 'Carryover was asked for something it does not know.');
      const parsed = engineParams[method].safeParse(params);
      if (!parsed.success) return refusal('bad-input', `Carryover could not read the request "${method}".`);
      try {
        const api = await engine();
        const ask: (...args: never[]) => Promise<unknown> = api[method].bind(api);
        return { ok: true, value: await Reflect.apply(ask, api, parsed.data) };
      } catch (error) {
        if (!(error instanceof CarryoverError) || error.cause !== undefined) onBug(error);
        if (error instanceof CarryoverError) return refusal(error.code, error.message);
        return refusal('internal', 'Carryover met an error of its own. The log has the detail.');
      }
    },
  };
}

export function refusal(code: ErrorCode, message: string): Reply {
  return { ok: false, code, message };
}

/** The engine as seen from afar. `call` carries the question over; answers are parsed before anyone sees them. */
export function engineClient(
  call: (method: EngineMethod, params: readonly unknown[]) => Promise<Reply>,
): EngineApi {
  const ask = async <T>(
    method: EngineMethod,
    result: z.ZodType<T>,
    ...params: readonly unknown[]
  ): Promise<T> => {
    const reply = await call(method, params);
    if (!reply.ok) throw new CarryoverError(reply.code, reply.message);
    const parsed = result.safeParse(reply.value);
    if (parsed.success) return parsed.data;
    throw new CarryoverError('internal', `Carryover could not read the engine's answer to "${method}".`, {
      cause: parsed.error,
    });
  };
  const results = engineResults;
  return {
    status: () => ask('status', results.status),
    scan: () => ask('scan', results.scan),
    rebuild: () => ask('rebuild', results.rebuild),
    stopRebuild: () => ask('stopRebuild', results.stopRebuild),
    countOpen: () => ask('countOpen', results.countOpen),
    candidates: (filter) => ask('candidates', results.candidates, filter),
    candidate: (id) => ask('candidate', results.candidate, id),
    preview: (id, change) => ask('preview', results.preview, id, change),
    approve: (id, approval) => ask('approve', results.approve, id, approval),
    archive: (id) => ask('archive', results.archive, id),
    previewRetire: (rule) => ask('previewRetire', results.previewRetire, rule),
    retire: (rule) => ask('retire', results.retire, rule),
    undo: (id) => ask('undo', results.undo, id),
    decisions: (page) => ask('decisions', results.decisions, page),
    recall: (query) => ask('recall', results.recall, query),
    sessions: (filter) => ask('sessions', results.sessions, filter),
    transcript: (thread, place) => ask('transcript', results.transcript, thread, place),
    memory: (folder) => ask('memory', results.memory, folder),
    brief: (folder, query) => ask('brief', results.brief, folder, query),
    journey: (folder) => ask('journey', results.journey, folder),
    projectOf: (folder) => ask('projectOf', results.projectOf, folder),
    check: (text) => ask('check', results.check, text),
    explain: (text) => ask('explain', results.explain, text),
    scanMemory: (folder) => ask('scanMemory', results.scanMemory, folder),
    newMemorySecrets: (folder) => ask('newMemorySecrets', results.newMemorySecrets, folder),
    ignoreMemorySecrets: (files) => ask('ignoreMemorySecrets', results.ignoreMemorySecrets, files),
    reportSecrets: (what) => ask('reportSecrets', results.reportSecrets, what),
  };
}
