import assert from 'node:assert/strict';
import { PassThrough, Readable, Writable } from 'node:stream';
import type { TextTools } from '../../../src/engine/text-tools.ts';
import type { HomeSurvey } from '../../../src/engine/home-survey.ts';
import { type CliOptions, runCli } from '../../../src/cli/run.ts';
import type { EngineApi } from '../../../src/shared/engine-api.ts';
import { type Calls, NOW, fakeEngine } from './fake-engine.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
  calls: Calls;
  /** What the engine was connected with, one entry for each connection. */
  connections: Parameters<CliOptions['connect']>[0][];
  closed: number;
}

interface FakeRun {
  answers?: Partial<EngineApi>;
  options?: Partial<CliOptions>;
  input?: string | Readable;
  survey?: Partial<HomeSurvey>;
  tools?: Partial<TextTools>;
}

export function sampleSurvey(change: Partial<HomeSurvey> = {}): HomeSurvey {
  return {
    codexHome: 'ok',
    sessions: 'ok',
    files: {
      total: 5,
      bytes: 4_096_000,
      paginated: 3,
      legacy: 1,
      bare: 0,
      compressed: 1,
      other: 0,
      unreadable: 0,
      archived: 1,
    },
    state: 'writable',
    links: { codexHome: undefined, sessions: undefined, state: undefined },
    memories: { on: false, store: null },
    problems: [],
    ...change,
  };
}

/** A stream that keeps what is written to it. */
export function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

const secret = /hunter2/u;

/** A gate that knows one secret, and a learner that sees every "always". */
const usualTools: TextTools = {
  check: (text) => {
    const at = text.search(secret);
    if (at < 0) return Promise.resolve({ verdict: 'ok', findings: [], redacted: text });
    const finding = {
      rule: 'secret/password',
      verdict: 'blocked',
      message: 'A password.',
      start: at,
      end: at + 7,
    } as const;
    return Promise.resolve({
      verdict: 'blocked',
      findings: [finding],
      redacted: text.replace(secret, '[REDACTED:password]'),
    });
  },
  explain: (text) => {
    const start = text.indexOf('always');
    if (start < 0) return Promise.resolve([]);
    return Promise.resolve([
      {
        start,
        end: text.length,
        kind: 'preference',
        scope: 'global',
        score: 0.7,
        reasons: ['says "always"'],
      },
    ]);
  },
  quote: (text, places) =>
    Promise.resolve(
      places.map(({ start, end }) => text.slice(start, end).replace(secret, '[REDACTED:password]')),
    ),
};

/** Runs the command line with a fake engine and fake streams. */
export async function runFake(argv: readonly string[], fake: FakeRun = {}): Promise<Ran> {
  const { api, calls } = fakeEngine(fake.answers);
  const connections: Ran['connections'] = [];
  let closed = 0;
  const out = collector();
  const err = collector();
  const input = fake.input ?? '';
  const code = await runCli({
    argv,
    env: {},
    cwd: '/home/ada/shop',
    stdin: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input,
    stdout: out.stream,
    stderr: err.stream,
    isTTY: { stdin: false, stdout: false, stderr: false },
    columns: 80,
    version: '9.8.7',
    signal: new AbortController().signal,
    now: () => NOW,
    connect: (options) => {
      connections.push(options);
      return Promise.resolve({
        api,
        close: () => {
          closed += 1;
          return Promise.resolve();
        },
      });
    },
    locations: ({ codexHome, stateDir, claude }) => ({
      ...(claude !== undefined && { claudeHome: claude }),
      codexHome: codexHome ?? '/home/ada/.codex',
      stateDir: stateDir ?? `${codexHome ?? '/home/ada/.codex'}/carryover`,
    }),
    textTools: () => Promise.resolve({ ...usualTools, ...fake.tools }),
    surveyHome: () => Promise.resolve(sampleSurvey(fake.survey)),
    ...fake.options,
  });
  return { code, out: out.text(), err: err.text(), calls, connections, closed };
}

/** A terminal for stderr: what cli-progress needs to draw. */
export class FakeTerminal extends PassThrough {
  readonly isTTY = true;
  readonly columns = 80;
  readonly rows = 24;
}

/** No line is wider than a usual terminal. */
export function assertNarrow(text: string): void {
  for (const line of text.split('\n')) assert.ok(line.length <= 80, `too wide: ${line}`);
}
