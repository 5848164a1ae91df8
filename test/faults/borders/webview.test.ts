import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { panelMessageSchema, snapshotSchema } from '../../../src/shared/panel-protocol.ts';
import { HUGE, POLLUTED, WRONG, assertUnpolluted, deep } from '../../support/hostile-values.ts';

const DRAFT = { type: 'draft', id: 'a', text: 'Use tabs.', destination: 'global-rules' };
const accepts = (message: unknown): boolean => panelMessageSchema.safeParse(message).success;

describe('messages of the webview', () => {
  it('are refused when a field is of the wrong kind, too long or unknown', () => {
    for (const type of ['select', 'archive', 'openEvidence', 'openFile', 'draft', 'approve'])
      for (const id of [...WRONG.filter((value) => typeof value !== 'string'), HUGE])
        assert.equal(accepts({ ...DRAFT, type, id, index: 0 }), false, type);
    assert.equal(accepts({ ...DRAFT, text: HUGE }), false);
    assert.equal(accepts({ ...DRAFT, destination: '../../etc/passwd' }), false);
    assert.equal(accepts({ type: 'ready', command: 'workbench.action.terminal.new' }), false);
    assert.equal(accepts({ type: 'openFile', id: 'a', path: '/etc/passwd' }), false);
    for (const index of [-1, 0.5, Number.NaN, Infinity, '0'])
      assert.equal(accepts({ type: 'openEvidence', id: 'a', index }), false);
    for (const type of ['__proto__', 'constructor', 'toString', '', null])
      assert.equal(accepts({ type }), false);
  });

  it('cannot reach the prototype of all objects', () => {
    for (const text of [...POLLUTED, `{"type":"ready","__proto__":{"polluted":true}}`, deep()]) {
      const value: unknown = JSON.parse(text);
      panelMessageSchema.safeParse(value);
      snapshotSchema.safeParse(value);
    }
    assertUnpolluted();
  });

  it('never make the parser throw', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 3 }), (message) => {
        assert.equal(typeof accepts(message), 'boolean');
      }),
    );
  });
});

describe('what is shown of a session', () => {
  const sources = async (folder: string): Promise<[string, string][]> => {
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
    return Promise.all(
      names.map(async (name): Promise<[string, string]> => [
        path.join(folder, name),
        await readFile(path.join(folder, name), 'utf8'),
      ]),
    );
  };

  it('is never HTML and never Markdown that may run commands', async () => {
    const all = [...(await sources('src')), ...(await sources('webview-ui'))].filter(
      ([file]) => !file.includes('node_modules'),
    );
    assert.ok(all.length > 100);
    for (const [file, text] of all) {
      assert.doesNotMatch(
        text,
        /\bunsafeHTML\b|\bunsafeSVG\b|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write/,
        file,
      );
      assert.doesNotMatch(
        text,
        /\bnew MarkdownString\b|isTrusted\s*=\s*true|supportHtml\s*=\s*true|MarkupKind\.Markdown/,
        file,
      );
    }
  });

  it('stands in a page that loads and runs nothing but the panel', async () => {
    const page = await readFile('src/host/panel/panel-html.ts', 'utf8');
    assert.match(page, /default-src 'none'/);
    assert.match(page, /script-src 'nonce-\$\{nonce\}'/);
    assert.doesNotMatch(page, /unsafe-inline|unsafe-eval|https?:|-src[^'`]*\*/);
  });
});
