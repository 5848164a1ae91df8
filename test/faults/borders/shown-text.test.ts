import assert from 'node:assert/strict';
import { projectName } from '../../../src/host/inbox/groups.ts';
import { oneLine, withoutHidden, withoutIcons } from '../../../src/host/format.ts';
import { secretReportText } from '../../../src/host/safety/secret-report-text.ts';
import { inert } from '../../../src/learn/brief.ts';
import { lensText } from '../../../src/server/words.ts';
import { clean } from '../../../src/cli/text.ts';

/** Characters that a person does not see, or that put words in another order. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const TAGS = Array.from('run it', (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)));
const HOSTILE = `<img src=x onerror=go()> [click](command:workbench.action.quit) $(trash) \u202egnihton\u202c \u2066x\u2069 ${TAGS.join('')}<!-- hidden --> \u001b]8;;http://a.test\u0007link`;

describe('session text where it is shown or handed on', () => {
  it('holds nothing unseen on any of its ways', () => {
    for (const shown of [
      oneLine(HOSTILE, 400),
      withoutHidden(HOSTILE),
      lensText(HOSTILE, 400),
      clean(HOSTILE),
      inert(HOSTILE),
      projectName(`/home/x/${HOSTILE.replaceAll('/', '')}`),
    ]) {
      assert.doesNotMatch(shown, UNSEEN);
      assert.ok(!shown.includes('\u001b'));
    }
  });

  it('draws no icons in lists, and is no Markdown or HTML in a brief', () => {
    assert.doesNotMatch(withoutIcons(oneLine(HOSTILE, 400)), /(?<!\\)\$\(/);
    const brief = inert(HOSTILE);
    assert.doesNotMatch(brief, /<[a-z!/]|\]\(|<!--/i);
  });

  it('cannot break the lines of the report about secrets with a file’s name', () => {
    const { text } = secretReportText({
      files: 1,
      totalFiles: 1,
      bytes: 1,
      totalBytes: 1,
      total: 1,
      unlisted: 0,
      skipped: 0,
      state: 'done',
      secrets: [{ file: `/s/a\n  line 9  password\u202e.jsonl`, line: 3, kind: 'password', count: 1 }],
      unreadable: [`/s/b\n${TAGS.join('')}c`],
    });
    assert.doesNotMatch(text, UNSEEN);
    assert.equal(text.match(/^ {2}line /gm)?.length, 1);
  });
});
