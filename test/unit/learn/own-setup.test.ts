import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';
import type { ExplainedSpan } from '../../../src/shared/model.ts';

function first(text: string): ExplainedSpan {
  const [span] = explain(text);
  assert.ok(span !== undefined, text);
  return span;
}
const everywhere = (...texts: string[]): void => {
  for (const text of texts) assert.equal(first(text).scope, 'global', text);
};
const here = (...texts: string[]): void => {
  for (const text of texts) assert.equal(first(text).scope, 'project', text);
};

describe('what a person has beside any project', () => {
  it('is theirs: what they set up for their agent, and their keys', () => {
    everywhere(
      'always put new skills into my personal skills folder',
      'ignore .idea in the global gitignore, never in a project',
      '以后所有技能都保存在我个人目录',
    );
    here('all feature flags live in config/global.yml, never in the database');
  });

  it('is their machine, whatever project is named beside it', () => {
    everywhere(
      "I'm using this machine as a build runner",
      'my old windows laptop has no docker for this repo',
    );
    here('the build runner has no docker for this repo');
  });

  it('is what they like better, with nothing said of where', () => {
    everywhere('I prefer deno to node.', "I don't want to paste an API token here, ever");
    here('I prefer unit tests in the module under test, next to the code');
  });
});

describe('how to work with a person', () => {
  it('is theirs: in which portions, and who says when', () => {
    everywhere(
      "don't change everything at once, take breaks in between and ask before you go on",
      'never apply changes by yourself, you apply them when I tell you',
    );
    here('never load all rows at the start of the import, the server dies');
  });

  it('holds anywhere when more was done than asked for, or nothing was looked at', () => {
    everywhere('solo te pedí un comando', 'always verify the changes after you make them');
  });

  it('is a correction of this project when a short question names something of it', () => {
    here('why not using pg-promise?');
  });
});

describe('what sets something right', () => {
  it('follows an outright no', () => {
    assert.equal(first("No that's not right, use the gateway for all lookups").kind, 'correction');
    assert.equal(first('no no, in the archive there is a second index.').kind, 'correction');
    assert.equal(first('訂正すると、請求先は本社ではなく支店です').kind, 'correction');
  });

  it('is not who says who does what', () => {
    const { kind, scope } = first('i want to push everything myself okay, you never push anything');
    assert.deepEqual([kind, scope], ['preference', 'global']);
  });
});

describe('a prompt that reads as if nobody typed it', () => {
  const prompt = [
    'Задача:',
    '1. Сравни два файла: src/a.py и src/b.py',
    '2. Скажи, какой из них более полный.',
    '3. Предложи простое решение.',
    '',
    'Ответь коротко и ясно. Не начинай редактировать файлы. Жди моего подтверждения.',
  ].join('\n');

  it('still tells in which language to answer, in a line ahead of it', () => {
    const [span, ...rest] = explain(`Говори только по-русски.\n\n${prompt}`);
    assert.equal(span?.start, 0);
    assert.equal(span.end, 'Говори только по-русски.'.length);
    assert.deepEqual(rest, []);
  });

  it('tells nothing by itself', () => {
    assert.deepEqual(explain(prompt), []);
    for (const sent of [
      'Please analyze this codebase and create a CLAUDE.md file, which will be given to future instances of Claude Code to operate in this repository.\n\nInclude the commands to run a single test, always with the linter.',
      'Generate a file named AGENTS.md that serves as a contributor guide for this repository.\nAlways use a professional tone.',
      'Dark mode\n\nImplement the plan as specified, it is attached for your reference. Do NOT edit the plan file itself.\n\nNever stop before all tests pass.',
    ])
      assert.deepEqual(explain(sent), [], sent);
  });
});

describe('what is told of a fault', () => {
  it('is the case at hand, in all clauses that go on with it', () => {
    for (const text of [
      'the problem is that we never close the connection',
      'das Problem ist, dass wir die Verbindung nie schließen',
      'проблема в том, что мы никогда не закрываем соединение',
      'le problème c’est qu’on ne ferme jamais la connexion',
    ])
      assert.deepEqual(explain(text), [], text);
  });

  it('may be followed by what is to be done about it', () => {
    assert.equal(explain('the build fails on arm, so never use that image here').length, 1);
  });
});

describe('what was asked for', () => {
  it('and did not come out is nothing by itself', () => {
    for (const text of [
      'The layout is not what I asked for.',
      'eso no es lo que te pedí',
      'não é o que eu pedi',
      'non è quello che ti ho chiesto',
    ])
      assert.deepEqual(explain(text), [], text);
  });
});
