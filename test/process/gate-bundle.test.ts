import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';
import { withoutForge } from '../../scripts/build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const redactSchema = z.object({
  redact: z.function({ input: [z.string()], output: z.promise(z.string()) }),
});

describe('the gate in a bundle', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-gate-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('finds the key of a service account without the library that opens certificates', async () => {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      stdin: {
        contents:
          "import { createGate } from './src/safety/gate.ts'; export const redact = createGate().redact;",
        resolveDir: root,
      },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      plugins: [withoutForge],
    });
    const parts = Object.entries(metafile.inputs).filter(([name]) => name.includes('preset-recommend'));
    assert.equal(
      parts.every(([, { bytes }]) => bytes < 300_000),
      true,
    );
    const file = path.join(folder, 'gate.mjs');
    await writeFile(file, outputFiles[0]?.contents ?? '');
    const gate = redactSchema.parse(await import(pathToFileURL(file).href));
    const lines = Array.from({ length: 4 }, (_line, at) => `aB3dE5gH7jK9mN1pQ${at}`.repeat(3));
    const begin = '-----BEGIN PRIVATE ' + 'KEY-----';
    const account = {
      type: 'service_account',
      project_id: 'shop',
      private_key_id: '0123456789abcdef0123456789abcdef01234567',
      private_key: [begin, ...lines, begin.replace('BEGIN', 'END'), ''].join('\n'),
      client_email: 'bot@shop.iam.gserviceaccount.com',
    };
    for (const text of [JSON.stringify(account), JSON.stringify(account, null, 2)]) {
      const redacted = await gate.redact(text);
      for (const line of lines) assert.equal(redacted.includes(line), false);
      assert.match(redacted, /"private_key": ?"\[REDACTED:private-key\]/u);
    }
  });
});
