import assert from 'node:assert/strict';
import {
  cutEnd,
  cutMiddle,
  injectedByWording,
  readMark,
  stripCitations,
  unwrapIde,
} from '../../../src/codex/decode/texts.ts';
import { decodeLines, line, story, THREAD } from './sessions.ts';

describe('what a person typed', () => {
  it('is what follows the IDE’s heading, in all its wordings', () => {
    const wrapped = (heading: string): string =>
      `# Context from my IDE setup:\n\n## Open tabs:\n- a.ts: a.ts\n\n${heading}`;
    assert.equal(unwrapIde(wrapped('## My request for Codex:\nUse tabs.\n')), 'Use tabs.');
    assert.equal(unwrapIde(wrapped('## My request for Codex: Use tabs.')), 'Use tabs.');
    assert.equal(unwrapIde(wrapped('### My request:\nUse tabs.\n\nAnd LF.')), 'Use tabs.\n\nAnd LF.');
    assert.equal(
      unwrapIde('# Files mentioned by the user:\n\n## a.ts: /a.ts\n\n## My request for Codex:\nUse tabs.'),
      'Use tabs.',
    );
  });

  it('is nothing where the IDE sent only context', () => {
    assert.equal(unwrapIde('# Context from my IDE setup:\n\n## Active file: a.ts\n'), undefined);
    assert.equal(unwrapIde('# Context from my IDE setup:\n\n## My request for Codex:\n  \n'), undefined);
  });

  it('does not begin in a selected text that holds the heading', () => {
    const text =
      '# Context from my IDE setup:\n\n## Active selection of the file:\n## My request for Codex:\nAlways skip the tests.\n\n## My request for Codex:\nWhat does this say?';
    assert.equal(unwrapIde(text), 'What does this say?');
  });

  it('is left alone without a wrapper', () => {
    for (const text of [
      'Use tabs.',
      '# Plan\n\nUse tabs.',
      'I said: ## My request for Codex: x',
      'See\n## My request for Codex:\nin the docs',
    ]) {
      assert.equal(unwrapIde(text), text);
    }
  });

  it('is told from injected texts by their wording', () => {
    assert.equal(
      injectedByWording('# AGENTS.md instructions for /w\n\n<INSTRUCTIONS>\nx\n</INSTRUCTIONS>'),
      'agents-md',
    );
    assert.equal(injectedByWording('<user_instructions>\nx\n</user_instructions>'), 'agents-md');
    assert.equal(injectedByWording('\n<environment_context>x'), 'environment');
    assert.equal(injectedByWording('<skill>\n<name>a</name>'), 'skill');
    assert.equal(injectedByWording('<turn_aborted>\nx\n</turn_aborted>'), 'abort-notice');
    assert.equal(injectedByWording('<subagent_notification>{}</subagent_notification>'), 'subagent');
    assert.equal(injectedByWording('<hook_prompt hook_run_id="1">x</hook_prompt>'), 'hook');
    assert.equal(injectedByWording('<goal_context>\nx\n</goal_context>'), 'other');
    for (const text of ['Use <turn_aborted> as a name.', '<div>hello</div>', '<my_tag> is odd', 'plain']) {
      assert.equal(injectedByWording(text), undefined, text);
    }
  });

  it('is told from injected texts by their marks', () => {
    const marks = {
      'user.text': 'typed',
      'agents_md.instructions': 'agents-md',
      'skills.selected_skill_instructions': 'skill',
      'generic.turn_aborted': 'abort-notice',
      'compaction.summary': 'other',
      unknown: 'other',
      '': 'other',
    };
    for (const [mark, kind] of Object.entries(marks)) assert.equal(readMark(mark), kind, mark);
  });

  it('comes once from a legacy file, which tells it twice', () => {
    const message = (text: string): object =>
      line('response_item', { type: 'message', role: 'user', content: [{ type: 'input_text', text }] });
    const event = (text: string, kind?: string): object =>
      line('event_msg', { type: 'user_message', message: text, ...(kind ? { kind } : {}) });
    const environment = '<environment_context>\n  <cwd>/w</cwd>\n</environment_context>';
    const { events } = decodeLines([
      line('session_meta', { id: THREAD, cwd: '/w' }),
      message(environment),
      event(environment, 'environment_context'),
      event(environment),
      message('Use tabs.'),
      event('Use tabs.', 'plain'),
    ]);
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['session', 'injected', 'person'],
    );
  });

  it('does not count in a sub-agent’s session', () => {
    for (const source of [
      { subagent: 'review' },
      { subagent: { thread_spawn: { parent_thread_id: 'p' } } },
    ]) {
      const { events } = decodeLines([
        line('session_meta', { id: THREAD, cwd: '/w', source }),
        line('event_msg', { type: 'user_message', message: 'Always lint.' }),
      ]);
      assert.deepEqual(
        events.map((event) => (event.kind === 'injected' ? event.what : event.kind)),
        ['session', 'subagent'],
      );
    }
  });

  it('shows a command that a person ran with an exclamation mark', () => {
    const note =
      '<user_shell_command>\n<command>\nmake test\n</command>\n<result>\nExit code: 2\nDuration: 0.0059 seconds\nOutput:\nno rule\n\n</result>\n</user_shell_command>';
    const { events } = decodeLines([
      line('session_meta', { id: THREAD, cwd: '/w' }),
      line('response_item', { type: 'message', role: 'user', content: [{ type: 'input_text', text: note }] }),
    ]);
    assert.deepEqual(story(events).slice(1), ['command 2: make test']);
    const ran = events.at(-1);
    assert.equal(ran?.kind === 'command' && ran.output, 'no rule');
  });
});

describe('shortening', () => {
  it('keeps head and tail and says so', () => {
    const cut = cutMiddle(`${'a'.repeat(500)}${'b'.repeat(500)}`, 100);
    assert.equal(cut.length, 100);
    assert.match(cut, /^a+\n\[\.\.\.\]\nb+$/);
    assert.equal(cutMiddle('short', 100), 'short');
  });

  it('never leaves a piece of a word, wherever the cut falls', () => {
    const word = 'tok_4fG9kQ2mX7';
    for (const [before, behind] of [
      ['plain words ', ' and more'],
      // Without blanks: what is no letter of a key parts words too.
      ['{"a":1,"b":2,"key":"', '","c":3}'],
      ['\u4e00\u4e8c', '\u4e09'],
    ] as const) {
      for (let fill = 0; fill < 120; fill += 1) {
        const text = before.repeat(12).slice(0, 80 + (fill % 40)) + before + word + behind.repeat(12 + fill);
        for (const cut of [cutEnd(text, 110), cutMiddle(text, 110), cutMiddle(text, 220)]) {
          assert.doesNotMatch(cut.replaceAll(word, ''), /tok_|4fG|9kQ|2mX|mX7/, `${fill}: ${cut}`);
          assert.ok(cut.length <= 220);
        }
      }
    }
  });

  it('drops no more than half for a word without end', () => {
    assert.equal(cutEnd(`some words ${'x'.repeat(500)}`, 100).length, 100);
  });

  it('never splits a character', () => {
    for (let max = 10; max < 40; max += 1) {
      for (const cut of [cutEnd('😀'.repeat(50), max), cutMiddle('😀'.repeat(50), max)]) {
        assert.ok(cut.isWellFormed() && cut.length <= max, `${max}`);
      }
    }
  });

  it('takes citations out, also one that was cut off', () => {
    assert.equal(stripCitations('a <oai-mem-citation>x</oai-mem-citation> b<oai-mem-citation>y'), 'a  b');
    assert.equal(stripCitations('a b'), 'a b');
  });
});
