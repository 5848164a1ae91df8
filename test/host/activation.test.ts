import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as vscode from 'vscode';
import * as z from 'zod';
import {
  COMMANDS,
  INTERNAL_COMMANDS,
  REPORT_LANGUAGE,
  SETTINGS,
  TRANSCRIPT_LANGUAGE,
  VIEWS,
} from '../../src/host/ids.ts';
import { until } from './until.ts';

const EXTENSION = 'carryover.carryover';
const ACTIVATION_LIMIT_MS = 50;

const manifestSchema = z.object({
  contributes: z.object({
    commands: z.array(z.object({ command: z.string() })),
    views: z.object({ carryover: z.array(z.object({ id: z.string() })) }),
    keybindings: z.array(z.object({ command: z.string(), when: z.string() })),
    menus: z.record(z.string(), z.array(z.object({ command: z.string() }))),
    configuration: z.object({ properties: z.record(z.string(), z.unknown()) }),
    languages: z.array(z.object({ id: z.string() })),
  }),
});

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(EXTENSION);
  assert.ok(found, 'the extension is installed');
  return found;
}

function manifest() {
  return manifestSchema.parse(extension().packageJSON).contributes;
}

/** Bundles of ours that this process has loaded. */
function loadedBundles(): string[] {
  const dist = path.join(extension().extensionPath, 'dist');
  return Object.keys(createRequire(__filename).cache)
    .filter((file) => path.dirname(file) === dist)
    .map((file) => path.basename(file));
}

describe('activation', () => {
  it('takes less than 50 ms', async () => {
    const { activationMs } = z.object({ activationMs: z.number() }).parse(await extension().activate());
    assert.ok(activationMs < ACTIVATION_LIMIT_MS, `it took ${activationMs} ms`);
  });

  it('loads neither the language client nor the engine on the extension host’s thread', async () => {
    await extension().activate();
    assert.ok(loadedBundles().includes('extension.cjs'));
    assert.ok(!loadedBundles().includes('language-client.cjs'));
    assert.ok(!loadedBundles().includes('engine.cjs'));
  });

  it('loads the language client when an AGENTS.md opens', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'AGENTS.md'));
    await until(() => loadedBundles().includes('language-client.cjs'));
    assert.ok(!loadedBundles().includes('engine.cjs'));
  });
});

describe('package.json', () => {
  it('names every command that the code has, and no other', () => {
    const named = manifest().commands.map(({ command }) => command);
    assert.deepEqual(named.sort(), Object.values(COMMANDS).sort());
  });

  it('names the views, the setting and the language that the code has', () => {
    const { views, configuration, languages } = manifest();
    assert.deepEqual(views.carryover.map(({ id }) => id).sort(), Object.values(VIEWS).sort());
    const settings = [SETTINGS.codexHome, SETTINGS.claudeHistory].map(
      (name) => `${SETTINGS.section}.${name}`,
    );
    assert.deepEqual(Object.keys(configuration.properties), settings);
    assert.deepEqual(
      languages.map(({ id }) => id),
      [TRANSCRIPT_LANGUAGE, REPORT_LANGUAGE],
    );
  });

  it('uses only known commands in menus, and binds keys only inside our views and documents', () => {
    const { menus, keybindings } = manifest();
    const known = new Set<string>(Object.values(COMMANDS));
    for (const { command } of [...Object.values(menus).flat(), ...keybindings])
      assert.ok(known.has(command), command);
    const ours = /^focusedView == carryover\.|^editorTextFocus && resourceScheme == '?carryover-/;
    for (const { command, when } of keybindings) assert.match(when, ours, `${command}: ${when}`);
  });

  it('finds every command registered', async () => {
    await extension().activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const id of [...Object.values(COMMANDS), ...Object.values(INTERNAL_COMMANDS)])
      assert.ok(registered.has(id), id);
  });
});
