import assert from 'node:assert/strict';
import type { CommandRan, FilesChanged, SessionEvent } from '../../../../src/codex/events.ts';
import type { Observation } from '../../../../src/learn/observation.ts';
import { changed, ran, said } from '../events.ts';
import { decodeLines, line, THREAD } from '../../codex/sessions.ts';
import { learn } from '../trap-cases.ts';

function wrote(path: string): FilesChanged {
  return { ...changed(path), changes: [{ path, how: 'update', diff: '+import { assert } from "testify"' }] };
}

/** What a person runs with `!`. */
function byHand(command: string): CommandRan {
  return { ...ran(command, 0), byPerson: true };
}

function byDeed(...events: SessionEvent[]): Observation[] {
  return learn(said('add the endpoint'), wrote('src/cart.ts'), ...events).filter(
    ({ kind, source }) => kind === 'correction' && source === 'observed',
  );
}

const rule = 'We never use testify in this repo.';

describe('what a person takes back by a command', () => {
  it('makes what they say right after it a correction', () => {
    for (const command of [
      'git checkout -- src/cart.ts',
      'git restore src/cart.ts',
      'git checkout HEAD src/cart.ts',
      'git restore .',
      'git reset --hard',
      'git stash',
      'git revert --no-edit HEAD',
    ]) {
      const [found, ...others] = byDeed(byHand(command), said(rule));
      assert.equal(found?.text, rule, command);
      assert.deepEqual(others, []);
      assert.ok(found.reasons.includes('the person took back or changed what the agent had done'));
      const [typed] = learn(said(rule));
      assert.ok(found.score > (typed?.score ?? 1) && found.key === typed?.key, 'the same rule, worth more');
    }
  });

  it('does so in any language, and for what they said right before it', () => {
    for (const words of [
      'Wir nehmen hier nie testify.',
      'On n’utilise jamais testify dans ce dépôt.',
      'Aquí nunca usamos testify.',
      'このリポジトリでは testify を使わないこと。',
    ]) {
      assert.equal(byDeed(byHand('git checkout -- src/cart.ts'), said(words)).length, 1, words);
      assert.equal(byDeed(said(words), byHand('git checkout -- src/cart.ts')).length, 1, words);
    }
  });

  it('says nothing without words, of other files, when the agent did it, or when other work came in between', () => {
    const back = byHand('git checkout -- src/cart.ts');
    assert.deepEqual(byDeed(back), []);
    assert.deepEqual(byDeed(back, said('ok, go on')), []);
    assert.deepEqual(byDeed(byHand('git checkout -- docs/other.md'), said(rule)), []);
    assert.deepEqual(byDeed(byHand('git status'), said(rule)), []);
    assert.deepEqual(byDeed(ran('git checkout -- src/cart.ts', 0), said(rule)), []);
    assert.deepEqual(byDeed({ ...back, exit: 1 }, said(rule)), []);
    assert.deepEqual(byDeed(back, wrote('src/b.ts'), said(rule)), []);
    // It was said before the work, and the work was done by it.
    assert.deepEqual(byDeed(said(rule), wrote('src/cart.ts'), back), []);
    // Nothing of the agent's was there to take back.
    assert.deepEqual(
      learn(said('look at it'), back, said(rule)).filter(({ source }) => source === 'observed'),
      [],
    );
  });

  it('is told from the agent’s commands in the files of Codex', () => {
    const item = (source: string) =>
      line('event_msg', {
        ...{ type: 'item_completed', thread_id: THREAD, turn_id: 't' },
        item: { type: 'CommandExecution', id: source, command: ['bash', '-lc', 'ls'], exit_code: 0, source },
      });
    const { events } = decodeLines([
      line('session_meta', { id: THREAD, cwd: '/w', history_mode: 'paginated' }),
      item('agent'),
      item('user_shell'),
    ]);
    const commands = events.filter((event) => event.kind === 'command');
    assert.deepEqual(
      commands.map(({ byPerson }) => byPerson),
      [undefined, true],
    );
    const note =
      '<user_shell_command>\n<command>\nls\n</command>\n<result>\nExit code: 0\nOutput:\na\n</result>\n</user_shell_command>';
    const older = decodeLines([
      line('session_meta', { id: THREAD, cwd: '/w' }),
      line('response_item', { type: 'message', role: 'user', content: [{ type: 'input_text', text: note }] }),
    ]).events.at(-1);
    assert.ok(older?.kind === 'command' && older.byPerson === true);
  });
});

describe('what a person did over and says so', () => {
  it('makes the reason beside it a correction', () => {
    for (const words of [
      'I reverted that. We never use testify in this repo.',
      'I put the old test back: we never use testify in this repo.',
      'Ich habe den Test wieder umgeschrieben. Wir nehmen hier nie testify.',
      'J’ai remis l’ancien test. On n’utilise jamais testify dans ce dépôt.',
      'Lo he revertido. Aquí nunca usamos testify.',
      'Ho riscritto il test. Qui non usiamo mai testify.',
      'Я откатил тест. Мы никогда не используем testify.',
      '元に戻しました。このリポジトリでは testify を使わないこと。',
    ])
      assert.equal(byDeed(said(words)).length, 1, words);
  });

  it('makes what they say later one, where it names something of what they changed', () => {
    const claims = [
      'I changed the test by the way, have a look',
      'ich hab da was umgebaut',
      'テストは直しといた',
    ];
    const diff = ran(
      'git diff src/cart.ts',
      0,
      '--- a/src/cart.ts\n+++ b/src/cart.ts\n-import "testify"\n+import "testing"',
    );
    for (const claim of claims) {
      assert.equal(byDeed(said(claim), diff, wrote('src/b.ts'), said(rule)).length, 1, claim);
      assert.deepEqual(byDeed(said(claim), diff, said('We never use luxon in this repo.')), []);
      assert.deepEqual(byDeed(said(claim), said(rule)), [], 'nobody saw what it was');
    }
    assert.deepEqual(byDeed(diff, said(rule)), [], 'nobody said so');
    const later = ['one', 'two', 'three'].map((word) => said(`look at part ${word}`));
    assert.deepEqual(
      byDeed(said('I changed the test by the way'), diff, ...later, said(rule)),
      [],
      'long ago',
    );
  });

  it('is none where they only ask for it, or only say that they did', () => {
    for (const words of [
      'Revert that. We never use testify in this repo.',
      'Mach das rückgängig. Wir nehmen hier nie testify.',
      'Remets l’ancien test. On n’utilise jamais testify dans ce dépôt.',
      '元に戻して。このリポジトリでは testify を使わないこと。',
      'I reverted that and wrote the test again by hand',
      'look at git diff, I moved things around, and then always do prod the same way',
    ])
      assert.deepEqual(byDeed(said(words)), [], words);
  });
});
