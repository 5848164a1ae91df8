/**
 * A process that owns or follows a state folder and takes over when its owner goes. It prints a JSON line for each
 * change of its role. Arguments: state folder, platform.
 */
import fs from 'node:fs';
import * as z from 'zod';
import { claimOwnership } from '../../src/engine/ownership/ownership.ts';

const platformSchema = z.enum(['linux', 'darwin', 'win32']);

function say(event: Record<string, unknown>): void {
  fs.writeSync(1, `${JSON.stringify({ pid: process.pid, time: Date.now(), ...event })}\n`);
}

async function live(stateDir: string, platform: NodeJS.Platform): Promise<void> {
  const claim = await claimOwnership(stateDir, { platform });
  if (claim.role === 'owner') {
    say({ role: 'owner' });
    claim.accept((connection) => {
      connection.onMessage((message) => connection.send({ owner: process.pid, message }));
    });
    return;
  }
  claim.connection.onMessage((message) => {
    const { owner } = z.object({ owner: z.number() }).parse(message);
    say({ role: 'follower', owner });
  });
  claim.connection.send('who are you?');
  claim.connection.onClose(() => {
    say({ role: 'none' });
    void live(stateDir, platform);
  });
}

void live(process.argv[2] ?? '', platformSchema.parse(process.argv[3]));
