import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explain } from '../../../src/learn/explain.ts';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { SHOWN_FROM } from '../../../src/learn/summarise.ts';
import { durable, passing, plainRules, plainWork } from './sentences.ts';

function texts(message: string): string[] {
  return hear(message, SHOWN_FROM).map(({ text }) => text);
}

describe('what is heard', () => {
  it('is not "always" by itself, where it points at something in view', () => {
    for (const message of ['as always that took an hour', 'always a pleasure to read these'])
      assert.deepEqual(texts(message), [], message);
  });

  it('is nothing in a template of any length that has no place for words of a person', () => {
    const rule = 'Never commit generated files.';
    const text = `${'It was a long day with many meetings and little sun.\n'.repeat(12)}${rule}`;
    assert.deepEqual(texts(text), [rule]);
    const role = 'You are a senior code reviewer agent. Review the diff.\n\n## Role\n\n';
    assert.deepEqual(texts(`${role}${text}`), []);
  });

  it('may name a standard by its number', () => {
    assert.deepEqual(texts('we target ECMA-262 strictly'), ['We target ECMA-262 strictly.']);
  });

  it('is told without how it was found', () => {
    for (const message of [
      'プログラミングは初めてなので、やさしく説明して',
      'We never commit generated files.',
    ])
      for (const heard of hear(message, SHOWN_FROM))
        assert.deepEqual(
          Object.keys(heard).sort(),
          'end key kind quote reasons scope score start text'.split(' '),
        );
  });

  for (const [phenomenon, sentences] of Object.entries(durable)) {
    it(`is ${phenomenon}, in ${Object.keys(sentences).join(', ')}`, () => {
      for (const [language, sentence] of Object.entries(sentences)) {
        assert.notEqual(explain(sentence).length, 0, `${language}: ${sentence}`);
      }
    });
  }

  for (const [language, sentences] of Object.entries(passing)) {
    it(`is nothing of the moment, in ${language}`, () => {
      for (const sentence of sentences) assert.deepEqual(explain(sentence), [], sentence);
    });
  }

  for (const [language, sentences] of Object.entries(plainRules)) {
    it(`is a plain short rule, in ${language}`, () => {
      for (const sentence of sentences) assert.equal(explain(sentence).length, 1, sentence);
    });
  }

  for (const [language, sentences] of Object.entries(plainWork)) {
    it(`is no feature, question or approval, in ${language}`, () => {
      for (const sentence of sentences) assert.deepEqual(explain(sentence), [], sentence);
    });
  }

  const beside = 'remove the export button, since we no longer support csv exports';

  it('is the clause, not the task around it', () => {
    const [heard] = hear(`ok. ${beside}`, SHOWN_FROM);
    assert.ok(heard !== undefined);
    assert.equal(`ok. ${beside}`.slice(heard.start, heard.end), 'since we no longer support csv exports');
    assert.equal(heard.text, 'We no longer support csv exports.');
  });

  it('is shown with the whole sentence that it was said in, where that is short', () => {
    const shown = (message: string): string[] =>
      explain(message).map(({ start, end }) => message.slice(start, end));
    assert.deepEqual(shown(`ok. ${beside}. thanks`), [`${beside}.`]);
    const long = `remove the button ${'that nobody on the whole team has ever once pressed '.repeat(6)}, since we no longer support csv exports`;
    assert.deepEqual(shown(long), ['since we no longer support csv exports']);
  });

  it('is found in a clause of another language than the message', () => {
    assert.equal(explain('ログイン画面を直して。we always use pnpm, never npm.').length, 1);
  });

  it('gives reasons in words', () => {
    const [span] = explain('from now on run the linter before you commit');
    assert.ok(span?.reasons.includes('says it holds from now on'));
  });

  it('gives offsets inside any text and never throws', () => {
    const word = fc.constantFrom(
      'always',
      'we use',
      'never',
      '`code`',
      'なので',
      '不要',
      '\n',
      '. ',
      '```',
      '> ',
      '“',
      'é',
      '🙂',
      'İ',
      '- ',
      'src/a.ts',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end, text: rule } of hear(text, 0)) {
          assert.ok(start >= 0 && start < end && end <= text.length);
          assert.doesNotMatch(rule, /\n/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what nobody typed', () => {
  it('is not heard: quotes, fences, logs and shell prompts', () => {
    assert.deepEqual(texts('> we always use tabs here\n> never use spaces'), []);
    assert.deepEqual(texts('```\nalways run the tests before each commit\n```'), []);
    assert.deepEqual(texts('2026-01-05 10:00:00 WARN we no longer support this format'), []);
    assert.deepEqual(texts('$ echo "always use yarn in this project"'), []);
  });

  it('is not heard: an expanded slash command', () => {
    const template = [
      '## User Input',
      '',
      '$ARGUMENTS',
      '',
      '## Outline',
      '',
      '1. **Load** the plan. You **MUST** never skip a step.',
      '2. Always write tests before code for every task.',
    ].join('\n');
    assert.deepEqual(texts(template), []);
  });

  it('is not heard: a prompt that gives the agent a role', () => {
    assert.deepEqual(
      texts(
        'You are a senior security reviewer agent. Always report findings as JSON. Never edit files. Report back to the parent.',
      ),
      [],
    );
    assert.deepEqual(
      texts(
        'あなたはテスト担当です。必ず毎回テストを実行してください。コードは絶対に変更しないでください。本タスク以外は触らないこと。報告は日本語で回答してください。',
      ),
      [],
    );
    assert.deepEqual(
      texts(
        '你是一名资深代码审查专家。必须始终用中文回答。禁止修改任何文件。每次审查之后都要给出结论,所有结论都要写明依据,不要遗漏任何问题，否则视为未完成。',
      ),
      [],
    );
  });
});

describe('a rule’s text', () => {
  const cases: [string, string][] = [
    ['yes, and please always use pnpm instead of npm', 'Always use pnpm instead of npm.'],
    ['did you run the tests?', 'Run the tests before saying that the work is done.'],
    ['I thought we no longer use the redis cache', 'We no longer use the redis cache.'],
    [
      'no need for backwards compatibility, there are no users yet',
      'No need for backwards compatibility, there are no users yet.',
    ],
    ['tu as bien lancé les tests ?', "Lance les tests avant de dire que c'est fini."],
    ['hast du die Tests laufen lassen?', 'Führe die Tests aus, bevor du sagst, dass du fertig bist.'],
    ['動作確認した？', '完了と報告する前に動作確認を実行する。'],
    ['以后不要提交自动生成的文件', '不要提交自动生成的文件。'],
    ['앞으로는 자동 생성된 파일은 절대 커밋하지 마', '자동 생성된 파일은 절대 커밋하지 마.'],
    ['did you run it?', 'Run your changes before saying that the work is done.'],
    [
      'have you tested this on a tablet?',
      'Test your changes on a tablet before saying that the work is done.',
    ],
    ['non yarn, usiamo pnpm', 'Usiamo pnpm, non yarn.'],
    ['não yarn, a gente usa pnpm', 'A gente usa pnpm, não yarn.'],
    ['jestじゃなくて、うちはvitestを使っています', 'jestではなくvitestを使う。'],
    ['jest 말고 우리는 vitest 써', 'jest 말고 vitest 사용.'],
    ['不是 jest，我们用 vitest', '用 vitest，不用 jest。'],
    ["that's the third time you deleted the fixtures", 'Do not delete the fixtures.'],
  ];
  for (const [said, rule] of cases) {
    it(`stands by itself: ${said}`, () => assert.deepEqual(texts(said), [rule]));
  }
});

describe('the meaning key', () => {
  const key = (message: string): string => hear(message, 0)[0]?.key ?? '';

  it('is the same for other politeness, case, order and small words', () => {
    assert.equal(
      key('please always run the tests before each commit'),
      key('Always run tests before each commit!'),
    );
    assert.equal(key('always answer in English please'), key('in English always answer'));
  });

  it('is different for other content', () => {
    assert.notEqual(key('always use tabs for indentation'), key('always use spaces for indentation'));
    assert.notEqual(key('we use pnpm, not npm'), key('we never use pnpm in this project'));
  });
});

describe('kind and scope', () => {
  const first = (message: string): [string, string] | undefined => {
    const [heard] = hear(message, SHOWN_FROM);
    return heard === undefined ? undefined : [heard.kind, heard.scope];
  };

  it('tell ways of working from rules of a project', () => {
    assert.deepEqual(first('stop asking me before every edit'), ['preference', 'global']);
    assert.deepEqual(first('réponds en français'), ['preference', 'global']);
    assert.deepEqual(first('put every migration in db/migrations/'), ['project-rule', 'project']);
    assert.deepEqual(first('I thought we no longer use the redis cache'), ['correction', 'project']);
    assert.deepEqual(first('did you run the tests?'), ['correction', 'global']);
  });

  it('know a procedure by its steps', () => {
    assert.deepEqual(first('before each release run the smoke tests, then tag the commit and push the tag'), [
      'procedure',
      'project',
    ]);
  });
});
