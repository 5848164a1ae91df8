/** Runs inside the extension host, bundled to CommonJS by the runner. VS Code calls `run()`. */
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import type Mocha from 'mocha';
import * as vscode from 'vscode';
import * as z from 'zod';
import { HOST_ENV, type HostEvent } from './host-events.ts';

const environment = z.object({
  [HOST_ENV.events]: z.string(),
  [HOST_ENV.mocha]: z.string(),
  [HOST_ENV.bundle]: z.string().optional(),
  [HOST_ENV.module]: z.string().optional(),
  [HOST_ENV.timeout]: z.coerce.number().default(20_000),
});

/** VS Code's entry point: returns when the tests are over, throws when one failed. */
export async function run(): Promise<void> {
  const env = environment.parse(process.env);
  const emit = (event: HostEvent): void => appendFileSync(env[HOST_ENV.events], `${JSON.stringify(event)}\n`);
  emit({ kind: 'started', vscode: vscode.version, node: process.version });
  passOnConsole(emit);
  try {
    const { default: MochaClass } = (await import(pathToFileURL(env[HOST_ENV.mocha]).href)) as {
      default: typeof Mocha;
    };
    countResults(MochaClass, emit);
    const bundle = env[HOST_ENV.bundle];
    const module = env[HOST_ENV.module];
    if (bundle !== undefined) await runBundle(MochaClass, bundle, env[HOST_ENV.timeout]);
    else if (module !== undefined) await runModule(module);
    else throw new Error('The runner named no tests.');
    emit({ kind: 'done' });
  } catch (error) {
    emit({ kind: 'broken', error: textOf(error) });
    throw error;
  }
}

function report(runner: Mocha.Runner, emit: (event: HostEvent) => void): void {
  runner.on('pass', (test) => emit({ kind: 'pass', title: test.fullTitle(), ms: test.duration ?? 0 }));
  runner.on('fail', (test, error: unknown) =>
    emit({ kind: 'fail', title: test.fullTitle(), error: textOf(error) }),
  );
  runner.on('pending', (test) => emit({ kind: 'pending', title: test.fullTitle() }));
}

/** Every Mocha of this process tells its results, whoever makes it. */
function countResults(MochaClass: typeof Mocha, emit: (event: HostEvent) => void): void {
  const original: unknown = Object.getOwnPropertyDescriptor(MochaClass.prototype, 'run')?.value;
  if (typeof original !== 'function') throw new Error('This Mocha has no run method.');
  MochaClass.prototype.run = function (this: Mocha, finished) {
    const runner = Reflect.apply(original, this, [finished]) as Mocha.Runner;
    report(runner, emit);
    return runner;
  };
}

async function runBundle(MochaClass: typeof Mocha, bundle: string, timeout: number): Promise<void> {
  const mocha = new MochaClass({ ui: 'bdd', timeout, reporter: 'spec', color: false, forbidOnly: true });
  mocha.addFile(bundle);
  await mocha.loadFilesAsync();
  await new Promise<void>((resolve) => mocha.run(() => resolve()));
}

async function runModule(file: string): Promise<void> {
  const loaded: unknown = createRequire(file)(file);
  const { run: runTests } = z
    .object({ run: z.custom<() => Promise<void>>((value) => typeof value === 'function') })
    .parse(loaded);
  await runTests();
}

/** The host's console goes to the browser; the tests' own words should reach the terminal too. */
function passOnConsole(emit: (event: HostEvent) => void): void {
  const original = globalThis.console;
  const methods = ['log', 'info', 'warn', 'error'] as const;
  const passOn =
    (name: (typeof methods)[number]) =>
    (...values: unknown[]): void => {
      emit({ kind: 'log', text: format(...values) });
      original[name](...values);
    };
  const replaced = Object.fromEntries(methods.map((name) => [name, { value: passOn(name) }]));
  globalThis.console = Object.create(original, replaced) as Console;
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
