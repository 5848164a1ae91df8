import assert from 'node:assert/strict';
import { sampleSession } from '../fake-engine.ts';
import { runFake } from '../run-fake.ts';
import type { Transcript } from '../../../../src/shared/session.ts';

describe('carryover transcript', () => {
  const thread = '01a1fd15-0000-7000-8000-00000000000a';
  const other = '01a1fd15-0000-7000-8000-00000000000b';
  const page: Transcript = {
    session: sampleSession({ thread }),
    text: 'Title\n/home/ada/shop\n\n──── 09:05 One\u001b[31m\nYou\n  ──── One\n\n──── 09:06 Two\nYou\n  Two\n\n$ make   exit 2\n',
    rows: [
      { row: 4, line: 3 },
      { row: 8, line: 9 },
      { row: 11, line: 12 },
    ],
    folds: [],
  };
  const answers = {
    sessions: () => Promise.resolve([sampleSession({ thread }), sampleSession({ thread: other })]),
    transcript: () => Promise.resolve(page),
  };
  const head = 'Title\n/home/ada/shop\n\n';
  const [one, two] = [
    '──── 09:05 One\nYou\n  ──── One\n\n',
    '──── 09:06 Two\nYou\n  Two\n\n$ make   exit 2\n',
  ];

  it('prints all of a session, without what could steer a terminal', async () => {
    const ran = await runFake(['transcript', thread], { answers });
    assert.deepEqual([ran.code, ran.out], [0, head + one + two]);
    assert.deepEqual(ran.calls.at(-1), ['transcript', thread, {}]);
  });

  it('prints the turn around a line', async () => {
    const printed = async (line: number): Promise<string> =>
      (await runFake(['transcript', `${thread}:${line}`], { answers })).out;
    assert.equal(await printed(3), head + one);
    assert.equal(await printed(8), head + one);
    assert.equal(await printed(9), head + two);
    assert.equal(await printed(12), head + two);
    assert.equal(await printed(1), head + one);
    const asked = await runFake(['transcript', `${thread}:12`], { answers });
    assert.deepEqual(asked.calls.at(-1), ['transcript', thread, { line: 12 }]);
  });

  it('says how to read on where a long session is cut, and goes on there', async () => {
    const cut = { ...page, text: `${page.text}\n[later turns are not shown here]\n` };
    const asked = async (shown: Transcript, ...argv: string[]) =>
      runFake(['transcript', ...argv], {
        answers: { ...answers, transcript: () => Promise.resolve(shown) },
      });
    const on = `\n[later turns: carryover transcript ${thread} --from 13]\n`;
    assert.equal((await asked(cut, thread)).out, head + one + two + on);
    const next = await asked(cut, thread, '--from', '9');
    assert.equal(next.out, head + two + on);
    assert.deepEqual(next.calls.at(-1), ['transcript', thread, { line: 9 }]);
    // Not the message before it once more, though it is of the same turn.
    assert.equal((await asked(page, thread, '--from', '10')).out, `${head}$ make   exit 2\n`);
    assert.equal((await asked(page, thread, '--from', '13')).out, head);
    for (const wrong of [
      ['--from', '0'],
      ['--from', 'x'],
      ['--from', ''],
    ])
      assert.equal((await asked(page, thread, ...wrong)).code, 2, wrong.join(' '));
    assert.equal((await asked(page, `${thread}:3`, '--from', '9')).code, 2);
  });

  it("takes a shortened id, a sub-agent's and one of Claude Code", async () => {
    const asked = async (id: string): Promise<unknown> => {
      const ran = await runFake(['transcript', id, '--json'], { answers });
      assert.deepEqual(JSON.parse(ran.out), page);
      return ran.calls.at(-1)?.[1];
    };
    assert.equal(await asked(thread.slice(0, -1) + 'a'), thread);
    const unlisted = '01a1fd15-0000-7000-8000-0000000000ff';
    assert.equal(await asked(unlisted), unlisted);
    assert.equal(await asked(`claude:${unlisted}:7`), `claude:${unlisted}`);
  });

  it('takes the id that Claude Code itself gives a session, whole or shortened', async () => {
    const claudes = 'claude:11111111-2222-4333-8444-555555555555';
    const sessions = () => Promise.resolve([sampleSession({ thread }), sampleSession({ thread: claudes })]);
    for (const id of ['11111111-2222-4333-8444-555555555555', '1111', 'claude:111']) {
      const ran = await runFake(['transcript', id], { answers: { ...answers, sessions } });
      assert.equal(ran.calls.at(-1)?.[1], claudes, id);
    }
    // Codex's own come first.
    const codex = await runFake(['transcript', thread], { answers: { ...answers, sessions } });
    assert.equal(codex.calls.at(-1)?.[1], thread);
  });

  it('says that an id means nothing, or several', async () => {
    const several = await runFake(['transcript', '01a1'], { answers });
    assert.deepEqual([several.code, several.out], [1, '']);
    assert.equal(several.err, '"01a1" could be 2 sessions; give more characters of the id.\n');
    const none = await runFake(['transcript', 'nope'], { answers });
    assert.equal(none.err, 'There is no session "nope"; "carryover sessions" shows what there is.\n');
    assert.equal((await runFake(['transcript', `${thread}:0`], { answers })).code, 2);
  });
});
