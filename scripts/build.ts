import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type BuildOptions, type Plugin, build } from 'esbuild';
import { PACKED, releaseBuild } from '../src/store/wasm/sqlite-build.ts';
import { hearingMark } from './hearing-mark.ts';
import { withOneByte } from './one-byte.ts';
import { withTables } from './tables/plugin.ts';
import { withUsedIcons } from './used-icons.ts';

/**
 * Makes dist/: one bundle for each process or frame.
 * extension and language-client run on the extension host, engine in workers and as the command line, server in Node of its own, panel in
 * a webview.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const require = createRequire(import.meta.url);

/**
 * secretlint's preset loads a library for certificates (288 KiB) to open `.p12` files in its rule for GCP. The gate leaves
 * that rule out and finds the keys itself, so an empty part stands in for the library.
 */
export const withoutForge: Plugin = {
  name: 'without-forge',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/index-[\w-]+\.js$/ }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('secretlint-rule-preset-recommend')
        ? { path: 'forge', namespace: 'empty' }
        : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export const i = {};' }));
  },
};

const node = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  plugins: [withoutForge, withTables, withOneByte],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Some libraries ask for import.meta.url, which CommonJS does not have.
  define: { 'import.meta.url': 'importMetaUrl', 'import.meta.dirname': '__dirname' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
} satisfies BuildOptions;

/** activate() must not load the language client, so its import becomes a `require` of the client's own bundle. */
const languageClientApart: Plugin = {
  name: 'language-client-apart',
  setup(builder) {
    builder.onResolve({ filter: /\/language-client\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './language-client.cjs', external: true } : undefined,
    );
  },
};

async function bundle(entry: string, out: string, more: BuildOptions = {}): Promise<void> {
  await build({ ...node, ...more, entryPoints: [entry], outfile: path.resolve(dist, out) });
}

/** Where `buildNode` put what is run. */
export interface NodeBundle {
  /** For a worker thread. */
  engine: string;
  /** The command line, for Node; it loads the other. */
  cli: string;
}

/**
 * What runs in plain Node, with what it needs beside it, in a folder of the caller's. `change` is for tests, which make another version
 * with it.
 */
export async function buildNode(folder: string, change: Plugin[] = []): Promise<NodeBundle> {
  const engine = path.join(folder, 'engine.cjs');
  const cli = path.join(folder, 'cli.cjs');
  await mkdir(folder, { recursive: true });
  const plugins = [...change, ...node.plugins];
  const mark = await hearingMark({ ...node, plugins });
  // Read by src/engine/reading/heard-by.ts.
  const define = { ...node.define, CARRYOVER_HEARING: JSON.stringify(mark) };
  await bundle('src/node.ts', engine, { plugins, define });
  await writeFile(cli, "#!/usr/bin/env node\nrequire('./engine.cjs');\n");
  await chmod(cli, 0o755);
  const wasm = await readFile(require.resolve(`sql.js/dist/${releaseBuild.wasmName}`));
  // More takes fifteen times as long, for 24 KiB.
  const small = await promisify(brotliCompress)(wasm, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  await writeFile(path.join(folder, `${releaseBuild.wasmName}${PACKED}`), small);
  return { engine, cli };
}

/** What an earlier build left goes; a package that was made of it stays until the next one is made. */
async function emptyDist(): Promise<void> {
  await mkdir(dist, { recursive: true });
  const left = (await readdir(dist)).filter((name) => !name.endsWith('.vsix'));
  await Promise.all(left.map((name) => rm(path.join(dist, name), { recursive: true, force: true })));
}

export async function buildAll(): Promise<void> {
  await emptyDist();
  await Promise.all([
    bundle('src/extension.ts', 'extension.cjs', {
      plugins: [withoutForge, withTables, withOneByte, languageClientApart],
      supported: { 'dynamic-import': false },
    }),
    bundle('src/host/language-client.ts', 'language-client.cjs'),
    buildNode(dist),
    bundle('src/server/main.ts', 'server.cjs'),
    bundle('webview-ui/main.ts', 'panel.js', {
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      banner: {},
      define: {},
      plugins: [withUsedIcons],
      // The style sheet comes out as panel.css beside it, with the icon font as a file.
      loader: { '.ttf': 'file' },
      assetNames: '[name]',
    }),
  ]);
}

async function main(): Promise<void> {
  const started = performance.now();
  await buildAll();
  for (const name of ['extension.cjs', 'language-client.cjs', 'engine.cjs', 'server.cjs', 'panel.js']) {
    console.log(`${name.padEnd(22)} ${Math.round((await stat(path.join(dist, name))).size / 1024)} KiB`);
  }
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
}

// No `await` at the top: tests load this file, and with one they would get a second instance of every module.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
