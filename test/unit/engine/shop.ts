import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Step, threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import { Engine } from '../../../src/engine/engine.ts';
import type { EngineApi } from '../../../src/shared/engine-api.ts';
import { silentLog } from '../../../src/engine/line-log.ts';

/** When the first session of a shop begins. */
export const AT = Date.UTC(2026, 10, 18, 9);

/** A Codex home and the project "shop" beside it, with the engines that look at them. Only from within a test or hook. */
export class Shop {
  /** What the engines take for the time. */
  now = AT;
  readonly #folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'carryover-shop-')));
  readonly codexHome = path.join(this.#folder, 'codex');
  readonly stateDir = path.join(this.codexHome, 'carryover');
  readonly root = path.join(this.#folder, 'shop');
  readonly rulesFile = path.join(this.root, 'AGENTS.md');
  readonly #engines = new Set<Engine>();

  constructor() {
    // An empty `.git` is what makes a project; starting git for it takes longer than the test.
    for (const each of [this.codexHome, path.join(this.root, '.git')]) mkdirSync(each, { recursive: true });
  }

  /** Another project beside it. */
  another(name: string): string {
    const root = path.join(this.#folder, name);
    mkdirSync(path.join(root, '.git'), { recursive: true });
    return root;
  }

  /** An engine that has taken in what is there. Closed with the shop, if it was not before. */
  async open(): Promise<Engine> {
    const { codexHome, stateDir } = this;
    const engine = await Engine.open({
      ...{ codexHome, stateDir, watch: false, log: silentLog },
      now: () => this.now,
    });
    this.#engines.add(engine);
    await engine.scan();
    return engine;
  }

  async close(engine: Engine): Promise<void> {
    this.#engines.delete(engine);
    await engine.close();
  }

  /** Writes a session of one turn in the project: what Codex was given, what the person said, and what was done. */
  async say(
    n: number,
    at: number,
    user: string,
    beside: { given?: Step[]; done?: Step[]; cwd?: string } = {},
  ): Promise<void> {
    const { given = [], done = [], cwd = this.root } = beside;
    await writeSession(this.codexHome, {
      ...{ thread: threadId(n), cwd, at },
      turns: [[...given, { user }, ...done, { final: 'I will.' }]],
    });
  }

  async remove(): Promise<void> {
    for (const engine of this.#engines) await this.close(engine);
    rmSync(this.#folder, { recursive: true });
  }
}

/** Approves a candidate once its change was shown, as a person does. */
export async function approveShown(
  engine: Engine,
  id: string,
  change: Parameters<EngineApi['preview']>[1] = {},
): ReturnType<EngineApi['approve']> {
  const { beforeHash } = await engine.preview(id, change);
  return engine.approve(id, { ...change, beforeHash });
}
