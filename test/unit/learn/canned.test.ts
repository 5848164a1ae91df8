import assert from 'node:assert/strict';
import { isCanned } from '../../../src/learn/prompts/canned.ts';
import { explain } from '../../../src/learn/explain.ts';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { KEPT_FROM } from '../../../src/learn/summarise.ts';
import { cannedMessages } from './canned-messages.ts';

describe('prompts that nobody typed', () => {
  it('teach nothing, short ones too, in ten languages', () => {
    const prompts = cannedMessages('prompts');
    assert.ok(prompts.length >= 95);
    const heard = prompts.filter(({ text }) => hear(text, KEPT_FROM).length > 0);
    assert.ok(heard.length <= 2, heard.map(({ text }) => text).join('\n\n'));
  });

  it('are not what people type who word it alike', () => {
    const typed = cannedMessages('typed');
    assert.ok(typed.length >= 100);
    for (const { text, heard } of typed) {
      assert.equal(isCanned(text), false, text);
      if (heard) assert.ok(explain(text).length > 0, text);
    }
  });

  it('need more than a part that is given out', () => {
    for (const role of [
      'You are the release captain.',
      'Du bist eine strenge Lektorin.',
      'Tu es un relecteur juridique.',
      'あなたは経験豊富な校正者です。',
    ]) {
      assert.equal(
        isCanned(`${role}\nLet us begin with the shop that we built for my brother.`),
        false,
        role,
      );
      assert.equal(
        isCanned(`${role}\n\n- Go through it line by line.\n- Name the line.\n\nFile: docs/manual.md`),
        true,
        role,
      );
    }
  });

  it('are not told from people who speak of themselves', () => {
    const list = '1. Never rename a column.\n2. Always run the migration twice.\n\nModule: src/orders';
    assert.equal(isCanned(`Write the migration.\n\n${list}`), true);
    for (const own of [
      'I am new to this, and my boss is, too.',
      'Mir fehlt dafür die Zeit, und ich weiß nicht, ob mein Plan stimmt.',
      "moi je n'ai pas le temps, quand je peux j'en fais un",
      '我是新手，我刚来',
      '제가 처음이라 저는 몰라요',
    ])
      assert.equal(isCanned(`${own}\n\n${list}`), false, own);
  });

  it('are longer than a few words', () => {
    assert.equal(isCanned('You are a reviewer agent. Return only JSON.'), false);
    assert.equal(
      isCanned('You are a reviewer agent. Return only JSON, and report back to the parent.'),
      true,
    );
  });
});

describe('blocks that a program put into a message', () => {
  it('are nobody’s words, and what stands beside them is heard', () => {
    for (const [own, block] of [
      ['We never use tabs here.', '<system-reminder>\nNever revert these changes.\n</system-reminder>'],
      ['wir benutzen hier nie Tabs', '<ide_state at="9">\nImmer erst lesen.\n</ide_state>'],
      ['ここではタブを絶対に使わない', '<turn_aborted>必ず状態を確認すること</turn_aborted>'],
    ] as const)
      for (const text of [`${own}\n${block}`, `${block}\n${own}`]) {
        const heard = explain(text).map(({ start, end }) => text.slice(start, end).trim());
        assert.deepEqual(heard, [own], text);
      }
  });

  it('end where they are closed, and do not begin within a line or in HTML', () => {
    for (const text of [
      'never use <my-button>, always the plain one </my-button>',
      '<system-reminder>\nwe never use tabs here',
      '<p>\nwe never use tabs here\n</p>',
    ])
      assert.ok(explain(text).length > 0, text);
  });

  it('may hold what the person asked', () => {
    const text = '<user_query>\nwe never use tabs here\n</user_query>';
    assert.equal(explain(text).length, 1);
    assert.deepEqual(explain(text.replaceAll('user_query', 'user_state')), []);
  });
});

describe('what was put in for the argument of a command', () => {
  const command = (argument: string): string =>
    `# command: build\n\nARGUMENTS: ${argument}\n\nYou build one part.\n\n1. Read the notes first.\n2. Never touch generated files.\n\nEnd with a list of files.`;

  it('is typed, and heard where it is clear', () => {
    for (const own of [
      'we never use floats for money here',
      'ab jetzt immer auf Deutsch antworten',
      'réponds toujours en français',
    ]) {
      const text = command(own);
      assert.deepEqual(
        explain(text).map(({ start, end }) => text.slice(start, end)),
        [own],
      );
    }
  });

  it('is mostly a piece of work', () => {
    for (const own of [
      'late check-in with a door code',
      'the button must always be blue',
      'noch ein Filter, immer sichtbar',
    ])
      assert.deepEqual(explain(command(own)), [], own);
  });
});
