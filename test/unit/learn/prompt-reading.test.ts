import assert from 'node:assert/strict';
import { fitPrompts } from '../../../scripts/prompts/fit.ts';
import { isCanned } from '../../../src/learn/prompts/canned.ts';
import { explain } from '../../../src/learn/explain.ts';
import { type Mark, readPrompt } from '../../../src/learn/prompts/prompt-reading.ts';
import { DOUBT, weights } from '../../../src/learn/prompts/prompt-weights.ts';
import { cannedMessages } from './canned-messages.ts';

const known = (name: string): number => cannedMessages(name).filter(({ text }) => isCanned(text)).length;

describe('prompts that tools send', () => {
  it('are known though each of them has another form', () => {
    assert.ok(cannedMessages('worded').length >= 52 && known('worded') >= 50);
    assert.ok(cannedMessages('genres-prompts').length >= 79 && known('genres-prompts') >= 70);
    assert.ok(cannedMessages('wild-prompts').length >= 48 && known('wild-prompts') >= 36);
  });

  it('are known when nothing like them was fitted', () => {
    assert.ok(cannedMessages('aside-prompts').length >= 47);
    assert.ok(known('aside-prompts') >= 38, `${known('aside-prompts')}`);
    assert.ok(cannedMessages('aside-wild-prompts').length >= 44);
    assert.ok(known('aside-wild-prompts') >= 36, `${known('aside-wild-prompts')}`);
  });

  it('are not the briefs, complaints and lists of rules that people type', () => {
    for (const name of ['briefs', 'own-rules', 'genres-typed'])
      for (const { text } of cannedMessages(name)) assert.equal(isCanned(text), false, text);
    assert.ok(cannedMessages('aside-typed').length >= 50);
    assert.ok(known('aside-typed') <= 2, `${known('aside-typed')}`);
    assert.ok(cannedMessages('long-typed').length >= 38 && known('long-typed') <= 1);
    assert.ok(cannedMessages('aside-long-typed').length >= 30);
    assert.ok(known('aside-long-typed') <= 2, `${known('aside-long-typed')}`);
  });

  it('hide nothing that is to be heard in a brief', () => {
    const heard = cannedMessages('briefs').filter((message) => message.heard);
    assert.ok(heard.length >= 60);
    const missed = heard.filter(({ text }) => explain(text).length === 0);
    assert.ok(missed.length <= 1, missed.map(({ text }) => text).join('\n\n'));
  });
});

describe('the weights of a prompt’s marks', () => {
  it('are those that the prompts and messages of these tests come to', () => {
    const { doubt, of } = fitPrompts();
    assert.ok(Math.abs(doubt - DOUBT) <= 0.02, `${doubt}`);
    for (const mark of Object.keys(weights) as Mark[])
      assert.ok(Math.abs(of[mark] - weights[mark]) <= 0.02, `${mark}: ${of[mark]}`);
  });
});

const task = 'Summarize the meeting notes for the newsletter.';
const nothing = 'If nothing was decided, return an empty file. ';
const form = ' Output only the text.';
const prompt = `${task}\n\nThe title is the date. Sections follow the agenda. ${nothing}Names are never mentioned.${form}`;

describe('what speaks for a prompt', () => {
  it('is many small things together', () => {
    assert.equal(isCanned(prompt), true);
    assert.equal(isCanned(prompt.replace(form, '').replace(nothing, '')), false);
    assert.equal(isCanned(prompt.replace(nothing, '').replace(`${task}\n\n`, '')), false);
  });

  it('is less than a person who speaks in it', () => {
    for (const own of [
      'I told you yesterday that we do it like this, and my boss and I still wait for it.',
      'You forgot it again today, why did you change it now? I want it in this repo by noon, my team waits.',
      'ich warte seit gestern darauf, mir und meinem Team hilft das jetzt nicht, sag mir warum',
      "j'ai déjà attendu, moi je veux mon texte, quand je reviens je dois partir",
      'yo lo necesito hoy, mi jefe ya no tiene tiempo, quiero que me sirva',
      'мне это нужно сегодня, я с вчера жду, у меня опять стоит мой отчёт',
    ])
      assert.equal(isCanned(`${own}\n\n${prompt}`), false, own);
  });

  it('is not undone by code and names that look like a person', () => {
    const loop = 'for i in range(9): me = i; my = i; we = i; us = i';
    assert.equal(isCanned(`${prompt}\n\n\`\`\`\n${loop}\n\`\`\``), true);
    assert.equal(isCanned(`${prompt} ${loop.replaceAll(/[=;:]/g, ',')}`), false);
    assert.equal(
      isCanned(`${prompt}\n\nsrc/we/our/my.ts and lib/us/me/i.ts of the US, the EU and the US`),
      true,
    );
  });

  it('is not undone by a program or a part that says "I"', () => {
    const own = 'I collect the notes every evening, and I send them myself in the morning.';
    assert.equal(isCanned(`${own} ${prompt}`), false);
    for (const sender of [
      'Newsletter bot here.',
      'This is the newsletter bot.',
      'Good evening, this message was sent by a job.',
    ])
      assert.equal(isCanned(`${sender} ${own} ${prompt}`), true, sender);
    assert.equal(readPrompt('I want you to act as an editor. I send my text.').self, 0);
    assert.equal(readPrompt('I want you to look at it. I send my text.').self, 3);
  });

  it('is there in a single line, too', () => {
    const line = prompt.replaceAll('\n', ' ');
    assert.equal(isCanned(line), true);
    assert.equal(isCanned(`I think so, and my boss says I am right. ${line}`), false);
  });

  it('is undone by an order to make something, and by "we"', () => {
    for (const own of [
      'Add the notes page.',
      'Bau die Seite mit den Notizen.',
      'Ajoute la page des notes.',
      'Añade la página de notas.',
      'Aggiungi la pagina delle note.',
      'Adicione a página de notas.',
      'Добавь страницу заметок.',
      '一覧に検索を追加して。',
      '메모 화면을 만들어 줘.',
      '给列表加一个按钮。',
    ])
      assert.equal(readPrompt(own).making, 1, own);
    for (const other of ['Review the notes page.', 'Prüfe die Seite.', '差分を確認する。', '检查改动。'])
      assert.equal(readPrompt(other).making, 0, other);
    assert.ok(weights.making < 0 && weights.we < 0);
  });

  it('has no person in the Italian article, in a list of terms and in names among wide letters', () => {
    assert.equal(readPrompt('Converti i file e conserva i commenti della cartella.').self, 0);
    assert.equal(readPrompt('yes i convert the files and i keep my comments.').self, 3);
    assert.equal(readPrompt('Choose one.\nkeep = somebody answered.\nclose = it was fixed.').careless, 0);
    assert.equal(readPrompt('Choose one.\nkeep it when somebody answered.').careless, 1);
    assert.equal(readPrompt('형식은 `타입: 제목`입니다. feat, fix, docs 중 하나만 씁니다.').careless, 0);
  });

  it('is not a person who begins small where a line goes on below', () => {
    const lines = 'Read the log and\nname the step that failed, with the commit,\nand its author.\n';
    assert.equal(readPrompt(lines).careless, 0);
    assert.equal(readPrompt(`${lines}\nthe log is long. it is read from its end.`).careless, 2);
  });

  it('is no variable in a path, but one that stands alone', () => {
    assert.equal(readPrompt('Append it to $CONFIG_HOME/config.toml.').hole, 0);
    assert.equal(readPrompt('Append it to $TARGET and stop.').hole, 1);
  });

  it('is read in the same way in every language', () => {
    for (const [mark, texts] of [
      [
        'role',
        [
          'You are the release captain.',
          'Du bist eine Lektorin.',
          'Eres un revisor.',
          'あなたは校正者です。',
        ],
      ],
      [
        'sender',
        [
          'Hier meldet sich der Wochenbot.',
          'Ici le robot du matin.',
          'Это дежурный скрипт.',
          '我是值班机器人。',
        ],
      ],
      [
        'machine',
        ['Nobody reads it.', 'Rückfragen sind nicht möglich.', 'Отвечать некому.', '자동 실행입니다.'],
      ],
      [
        'edge',
        [
          'Never invent a date.',
          'Im Zweifel nichts.',
          'No inventes nada.',
          '推測せず残す。',
          '拿不准的写上。',
        ],
      ],
      [
        'fate',
        [
          'Merge commits are ignored.',
          'Der Branch bleibt unberührt.',
          'Los ficheros se omiten o se descartan.',
          'Le righe vuote si ignorano.',
          'Дубликаты не учитываются.',
          '人名は載せない。',
          '이미 번역된 키는 그대로 둔다.',
          '私有函数忽略。',
        ],
      ],
      [
        'handing',
        [
          'Explain the code I paste.',
          'Ich gebe dir gleich einen Text.',
          'Je vais te coller un extrait.',
          'Te daré un problema.',
          'Ti incollo una pagina.',
          'Vou colar um enunciado.',
          'Дождись моего ответа.',
          'これから私が貼るコードです。',
          '제가 붙여넣는 로그입니다.',
          '我接下来粘贴的代码',
        ],
      ],
      [
        'title',
        [
          'Daily dependency watch.',
          'Nächtlicher Prüflauf.',
          'Contrôle des liens.',
          'Revisión automática de la rama.',
          'Verifica dei backup.',
          'Rotina das 3h:',
          'Проверка ссылок.',
          '/standup\n\nDone, doing, blocked.',
        ],
      ],
      [
        'measure',
        [
          'At most three sentences.',
          'Höchstens zehn Zeilen.',
          'Au plus trois phrases.',
          'Como máximo cinco líneas.',
          'Не больше десяти строк.',
          '三十字以内。',
          '세 줄, 10자 이내.',
          '不超过十条。',
        ],
      ],
      ['open', ['Fix the grammar. My text:', 'Erklär das. Fehlermeldung:', '要約する。本文：']],
      ['hole', ['{{name}}', '${FILE}', 'for $SPEC', 'in {locale}', '[AUDIENCE]']],
      ['wrapped', ['<task id="1">\nGo.\n</task>', '{"task": "go"}', '---\nname: go\n---\nGo.']],
    ] as const)
      for (const text of texts) assert.ok(readPrompt(text)[mark] > 0, `${mark}: ${text}`);
  });
});
