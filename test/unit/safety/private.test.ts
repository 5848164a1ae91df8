import assert from 'node:assert/strict';
import { createGate } from '../../../src/safety/gate.ts';
import { withTilde } from '../../../src/shared/home-paths.ts';

const gate = createGate();

describe('private details and leftovers', () => {
  const FOUND = [
    ['private/host', 'Deploy to build.shop.internal first.'],
    ['private/host', 'The printer is at http://10.12.0.7:8080/.'],
    ['private/host', 'Use 192.168.1.20 as the proxy.'],
    ['private/host', 'git.team.corp hosts the mirror.'],
    ['private/email', 'Ask jane.roe@shop-team.io about releases.'],
    ['private/home-path', 'Read /home/jane/work/notes.md first.'],
    ['private/home-path', 'Logs are in C:\\Users\\Jane\\AppData.'],
    ['private/home-path', 'Open /Users/jane/app.'],
    ['private/person', 'Ask Zadie Okonkwo before you change the invoices.'],
    ['private/person', "Use Katharina's script for releases."],
    ['private/person', 'Frau Brandt prüft jede Rechnung.'],
    ['private/person', 'Reviewed-by: Tove Nyqvist'],
    ['private/person', '田中さんに確認してから変更する。'],
    ['leftover/redacted', 'Use the token [REDACTED:github-token] for that.'],
    ['leftover/role-marker', 'user: fix it\nassistant: done'],
    ['leftover/role-marker', 'Assistant: I use pnpm now.'],
    ['leftover/role-marker', '### Assistant\nI use pnpm now.'],
    ['leftover/role-marker', '> user: use pnpm\n> assistant: done'],
    ['leftover/role-marker', '用户：请用 pnpm\n助手：好的'],
    ['leftover/role-marker', 'User: which one? Assistant: I use pnpm here.'],
    ['leftover/role-marker', 'Use pnpm. (Human: no npm please. AI: understood)'],
    ['leftover/role-marker', '用户：请用 pnpm。助手：好的'],
    ['private/person', 'Migrations need the approval of Zadie Okonkwo.'],
    ['private/person', 'Tove Nyqvist must approve each release.'],
    ['private/person', 'Löschen nur mit Freigabe von Imke Brandstätter.'],
    ['leftover/tool-dump', 'Chunk ID: 1a2b3c\nWall time: 0.2 seconds'],
    ['leftover/tool-dump', '@@ -1,2 +1,3 @@\n-a\n+b'],
    ['leftover/tool-dump', 'Use pnpm.\n    at pay (/srv/shop/pay.ts:12:7)'],
    ['leftover/tool-dump', 'src/pay.ts(3,9): error TS2322: no'],
    ['leftover/tool-dump', 'npm ERR! code ELIFECYCLE'],
    ['leftover/tool-dump', 'drwxr-xr-x 2 ada ada 4096 Nov 1 10:00 src'],
    ['leftover/redacted', 'Use <redacted> for the upload.'],
    ['private/home-path', 'Read /var/home/jane/notes.md and C:/Users/Jane/notes.md.'],
  ] as const;

  for (const [rule, text] of FOUND) {
    it(`asks a person to look (${rule}): ${JSON.stringify(text)}`, async () => {
      const scan = await gate.scan(text);
      assert.equal(scan.verdict, 'review');
      assert.ok(scan.findings.some((finding) => finding.rule === rule));
      assert.equal(scan.redacted, text);
    });
  }

  it('accepts public hosts, example addresses, shared folders and code', async () => {
    const fine = [
      'See https://docs.shop.dev/guide.',
      'Bind to 127.0.0.1 or 0.0.0.0.',
      'git@github.com:shop/app.git',
      'Write to someone@example.com.',
      'Version 10.2.3 of the tool.',
      'Use ~/work and /home/user/app.',
      'settings.local.json overrides settings.json.',
      'import { x } from "@shop/app"',
      'User: the person who types.',
      'User: may read, Assistant: may write',
      'The fields are User: string, Assistant: string.',
      'Every release needs approval from Platform Engineering.',
      'The Release Manager must approve it.',
      'Roles\nAdmin: may delete.\nEditor: may write.',
      'Exit code: 0 means that nothing was found.',
      'Order: a, b, ... and 20 more lines.',
      '/Users/runner/work',
      'Ask GitHub Copilot or the Platform Team.',
      'According to Google Cloud the limit is 10.',
      'Deploy with Jenkins, test with Jest, and write Ruby or Julia.',
      'In May we move to Next and the Red Hat image.',
      'The class Anna_Model and the file Thomas.ts stay.',
      '皆さんに知らせる。',
    ];
    for (const text of fine) assert.deepEqual((await gate.scan(text)).findings, [], text);
  });

  it('has ~ to offer for a home folder, after which nothing is left to look at', async () => {
    const offered = [
      ['Read /home/jane/work/notes.md first.', 'Read ~/work/notes.md first.'],
      [
        'Read /var/home/jane/notes.md, C:/Users/Jane/a.md and /c/Users/Jane/b.md.',
        'Read ~/notes.md, ~/a.md and ~/b.md.',
      ],
      ['Open /Users/jane/app and /Users/runner/app.', 'Open ~/app and /Users/runner/app.'],
      ['Logs are in C:\\Users\\Jane\\AppData.', 'Logs are in ~\\AppData.'],
      ['Use ~/work.', 'Use ~/work.'],
    ] as const;
    for (const [text, better] of offered) {
      assert.equal(withTilde(text), better);
      assert.deepEqual((await gate.scan(better)).findings, [], better);
    }
  });
});
