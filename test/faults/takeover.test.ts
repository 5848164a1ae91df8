import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';

/** How macOS does it works on Linux too. The named pipes of Windows do not. */
const platforms = process.platform === 'linux' ? (['linux', 'darwin'] as const) : [process.platform];
const eventSchema = z.object({
  pid: z.number(),
  time: z.number(),
  role: z.enum(['owner', 'follower', 'none']),
  owner: z.number().optional(),
});
type PeerEvent = z.infer<typeof eventSchema>;

describe('processes that share a state folder', () => {
  let parent: string;
  let bundle: string;
  const peers: ChildProcess[] = [];

  before(async () => {
    parent = fs.mkdtempSync(path.join(os.tmpdir(), 'carryover-takeover-'));
    bundle = path.join(parent, 'peer.cjs');
    await build({
      entryPoints: [fileURLToPath(new URL('./ownership-peer.ts', import.meta.url))],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
    });
  });

  after(() => fs.rmSync(parent, { recursive: true, force: true }));
  afterEach(() => {
    for (const peer of peers.splice(0)) peer.kill('SIGKILL');
  });

  for (const platform of platforms) {
    it(`have one owner at any time, and a new one at once when it is killed (${platform})`, async () => {
      const stateDir = fs.mkdtempSync(path.join(parent, 'shared-'));
      const events = new Events();
      for (let count = 0; count < 3; count++) {
        const peer = spawn(process.execPath, [bundle, stateDir, platform], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        peers.push(peer);
        createInterface({ input: peer.stdout }).on('line', (line) => events.add(line));
      }
      for (let alive = peers.length; alive > 0; alive--) {
        const owner = await events.next((event) => event.role === 'owner');
        for (let follower = 1; follower < alive; follower++) {
          const met = await events.next((event) => event.role === 'follower');
          assert.equal(met.owner, owner.pid);
        }
        const killed = Date.now();
        peers.find((peer) => peer.pid === owner.pid)?.kill('SIGKILL');
        if (alive === 1) break;
        const next = await events.peek((event) => event.role === 'owner');
        assert.ok(next.time - killed < 1_000, `the takeover took ${next.time - killed} ms`);
      }
      assert.equal(events.left.filter((event) => event.role === 'owner').length, 0);
    });
  }
});

/** What the peers printed, in the order of arrival. */
class Events {
  readonly left: PeerEvent[] = [];
  readonly #waiting: (() => void)[] = [];

  add(line: string): void {
    this.left.push(eventSchema.parse(JSON.parse(line)));
    for (const wake of this.#waiting.splice(0)) wake();
  }

  async peek(wanted: (event: PeerEvent) => boolean): Promise<PeerEvent> {
    for (;;) {
      const event = this.left.find(wanted);
      if (event) return event;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async next(wanted: (event: PeerEvent) => boolean): Promise<PeerEvent> {
    const event = await this.peek(wanted);
    this.left.splice(this.left.indexOf(event), 1);
    return event;
  }
}
