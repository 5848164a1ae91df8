import type { Story } from './story.ts';

/** What happened in the project "field-notes": here the person's habits show, more than the project's rules. */
export const notesStories: readonly Story[] = [
  {
    name: 'october',
    when: { daysAgo: 15, hour: 19 },
    turns: [
      [
        { user: 'これからは日本語で回答してください。十月の鳥を一覧にして。' },
        {
          run: 'cat notes/2026-10.md',
          exit: 0,
          output: '# October\n\nFirst redwings on the 9th.\nTwo kingfishers at the sluice.\n',
        },
        { final: '十月は二つです。九日の最初のワキアカツグミと、水門のカワセミ二羽です。' },
      ],
    ],
  },
  {
    name: 'one sentence a line',
    when: { daysAgo: 10, hour: 20 },
    originator: 'codex_exec',
    turns: [
      [
        { user: 'Sort the sightings by day.' },
        {
          change: 'notes/2026-10.md',
          diff: '@@ -3,2 +3,2 @@\n-Two kingfishers at the sluice. First redwings on the 9th.\n+First redwings on the 9th. Two kingfishers at the sluice.\n',
        },
        { final: 'Sorted. In short: I read the file, I sorted its sentences by day, and I wrote it back.' },
      ],
      [
        { user: 'One sentence per line in all notes, please. And stop summarising what you just did.' },
        {
          change: 'notes/2026-10.md',
          diff: '@@ -3 +3,2 @@\n-First redwings on the 9th. Two kingfishers at the sluice.\n+First redwings on the 9th.\n+Two kingfishers at the sluice.\n',
        },
        { final: 'Done.' },
      ],
    ],
  },
  {
    name: 'november',
    when: { daysAgo: 1, hour: 18 },
    turns: [
      [
        { user: '日本語で回答してください。十一月のファイルを作って。' },
        { add: 'notes/2026-11.md', content: '# November\n' },
        { final: '`notes/2026-11.md` を作りました。見出しだけを書き、まだ記録はありません。' },
      ],
      [{ user: 'Stop summarising what you just did.' }, { final: 'はい。' }],
    ],
  },
];
