import assert from 'node:assert/strict';
import path from 'node:path';
import { type VscodeRelease, ensureVscode } from '../../../scripts/tools/vscode.ts';
import type { ProfileOptions } from '../harness/profile.ts';
import { type OpenedVscode, openVscode } from '../harness/start.ts';

/** `publisher.name` in package.json. */
const EXTENSION_ID = 'carryover.carryover';

export interface Opening extends ProfileOptions {
  readonly workspace: string;
  readonly codexHome: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** One VS Code for a suite's tests. */
export interface SharedVscode {
  /** Only from within a test or hook. */
  readonly vscode: OpenedVscode;
  readonly release: VscodeRelease;
}

/**
 * Starts VS Code with the packaged extension before the suite's tests and ends it after them, whatever happened.
 * `opening` is asked once; `closed` is called at the end. After a failed test a picture of the window is kept.
 */
export function shareVscode(opening: () => Promise<Opening>, closed?: () => Promise<void>): SharedVscode {
  let opened: OpenedVscode | undefined;
  const release = releaseUnderTest();
  const shared: SharedVscode = {
    get vscode() {
      assert.ok(opened, 'VS Code is open');
      return opened;
    },
    release,
  };
  before(async function () {
    this.timeout(180_000);
    const { codexHome, ...options } = await opening();
    opened = await openVscode({
      ...options,
      vscode: await ensureVscode(release),
      vsix: vsixUnderTest(),
      extensionId: EXTENSION_ID,
      env: { ...options.env, CODEX_HOME: codexHome },
    });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await opened?.workbench.screenshot(`failed-${release}-${this.currentTest.fullTitle().slice(0, 120)}`);
  });
  after(async function () {
    this.timeout(60_000);
    await opened?.stop();
    await closed?.();
  });
  return shared;
}

/** The last test of every suite: what the suite did left no trace that a person's browser or network would have seen. */
export function itKeptToItself(shared: SharedVscode): void {
  it('met no page error, no policy violation and no missing file', () => {
    const { errors, policyViolations, missingResources } = shared.vscode.watch;
    assert.deepEqual(
      { errors, policyViolations, missingResources },
      { errors: [], policyViolations: [], missingResources: [] },
    );
  });
  it('asked nobody but this machine', async () => {
    const { watch, profile } = shared.vscode;
    const [refused, programs, watched] = await Promise.all([
      profile.network.refused(),
      profile.network.programs(),
      profile.network.watched(),
    ]);
    // Else the zeros would say nothing.
    assert.ok(
      watched.some((one) => one.includes('--type=extensionHost')),
      'the extension host is watched',
    );
    assert.deepEqual({ pages: watch.outsideRequests, programs: refused }, { pages: [], programs: [] });
    const ours = programs.filter((one) => one.includes(`/${EXTENSION_ID}-`));
    assert.deepEqual(
      ours.filter((one) => !/^\S+\/server\.cjs --node-ipc /u.test(one)),
      [],
      'the only program that Carryover starts is its language server, which is watched too',
    );
  });
}

function releaseUnderTest(): VscodeRelease {
  return process.env['CARRYOVER_VSCODE'] === 'floor' ? 'floor' : 'newest';
}

function vsixUnderTest(): string {
  return process.env['CARRYOVER_VSIX'] ?? path.resolve(import.meta.dirname, '../../../dist/carryover.vsix');
}
