import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { explain } from '../../../src/learn/explain.ts';

const DOCS = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

/** Files of ours; the docs name those of `src` without it, too. A file of a person's own in an example is none. */
const FOLDERS = readdirSync('src').filter((name) => !name.includes('.'));
const NAMED = new RegExp(
  String.raw`(?<![\w/.-])(?:(?:src/)?(?:${FOLDERS.join('|')})|test|scripts|bench|webview-ui|docs)/[\w./-]*\w`,
  'g',
);
const LINKED = /\]\((?!https?:|#)([^)#\s]+)/g;

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

describe('the docs', () => {
  it('name only files that are there, and one that a newcomer is to make', () => {
    const [made = ''] = /(?<=Make `)[^`]+/u.exec(contributing) ?? [];
    assert.match(made, /\.test\.ts$/u);
    for (const doc of DOCS) {
      const text = readFileSync(doc, 'utf8');
      const named = [...text.matchAll(NAMED)].map(([name]) => name).filter((name) => name !== made);
      for (const name of named)
        assert.ok(existsSync(name) || existsSync(path.join('src', name)), `${doc}: ${name}`);
      for (const [, link = ''] of text.matchAll(LINKED))
        assert.ok(existsSync(path.join(path.dirname(doc), link)), `${doc}: ${link}`);
    }
  });

  it('teach with a sentence that is not heard yet', () => {
    const [sentence = ''] = /(?<=echo ")[^"]+(?=" \| node dist\/cli\.cjs explain)/u.exec(contributing) ?? [];
    assert.notEqual(sentence, '');
    assert.deepEqual(explain(sentence), []);
  });
});
