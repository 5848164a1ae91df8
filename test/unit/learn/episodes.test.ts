import assert from 'node:assert/strict';
import type { SessionEvent } from '../../../src/codex/events.ts';
import { type Episode, episodeSchema } from '../../../src/learn/episodes/episode.ts';
import { type Talk, readMessage, talkOf } from '../../../src/learn/episodes/talk.ts';
import { learnerStateSchema } from '../../../src/learn/learner-state.ts';
import { createSessionLearner } from '../../../src/learn/session-learner.ts';
import { decodeFixture } from '../codex/sessions.ts';
import { changed, ended, ran, said, started } from './events.ts';

const begun: SessionEvent = { ...ended(), kind: 'turn-started' };
const HOUR = 3_600_000;

/** One turn: what is said, what happens, and how it ends. */
function turn(text: string, ...events: SessionEvent[]): SessionEvent[] {
  return [begun, said(text), ...events, ended()];
}
function later<T extends SessionEvent>(event: T, hours: number): T {
  return { ...event, time: event.time + hours * HOUR };
}
function episodesOf(...events: SessionEvent[]): Episode[] {
  const learner = createSessionLearner();
  for (const event of [started(), ...events]) learner.push(event);
  return learner.takeEpisodes();
}
const tasks = (episodes: readonly Episode[]): string[] => episodes.map(({ task }) => task);

describe('episodes', () => {
  it('hold the task, what was tried, what was corrected, and what proved it', () => {
    const [episode, ...others] = episodesOf(
      ...turn('Round the cart total to whole cents', changed('src/cart.ts'), ran('npm test', 1, '1 failing')),
      ...turn(
        'no, round half up',
        changed('src/cart.ts'),
        changed('src/money.ts'),
        ran('npm test', 0, '9 passing'),
      ),
    );
    assert.deepEqual(others, []);
    assert.ok(episode);
    assert.equal(episode.task, 'Round the cart total to whole cents');
    assert.equal(episode.outcome, 'proven');
    assert.deepEqual([episode.turns, episode.attempts], [2, 2]);
    assert.deepEqual(episode.files, ['src/cart.ts', 'src/money.ts']);
    assert.deepEqual(episode.checks, ['npm test']);
    assert.deepEqual(
      episode.commands.map(({ command, result }) => `${result} ${command}`),
      ['failed npm test', 'passed npm test'],
    );
    assert.deepEqual(
      episode.corrections.map(({ words, byDeed }) => [words, byDeed]),
      [['no, round half up', false]],
    );
  });

  it('begin with another task', () => {
    const found = episodesOf(
      ...turn('Round the cart total to whole cents', changed()),
      ...turn('Write the release notes for March', changed('NOTES.md')),
    );
    assert.deepEqual(tasks(found), [
      'Round the cart total to whole cents',
      'Write the release notes for March',
    ]);
    assert.deepEqual(
      found.map(({ number, files }) => [number, files]),
      [
        [0, ['src/cart.ts']],
        [1, ['NOTES.md']],
      ],
    );
  });

  it('follow a discussion from one matter to the next by what was said before', () => {
    const found = episodesOf(
      ...turn('Where should the ledger of refunds live, in its own table or beside the carts?'),
      ...turn('A table of refunds would need the currency of each cart'),
      ...turn('Could the currency of a cart come from its warehouse'),
      ...turn('A warehouse has one currency, a column will do'),
      ...turn('Write the release notes for March'),
    );
    assert.deepEqual(
      found.map(({ turns }) => turns),
      [4, 1],
    );
  });

  it('take a rule as a word about the work, and begin with what is asked for after it', () => {
    const reminder = 'Again: always run `npm test` before you say that you are done.';
    const found = episodesOf(
      ...turn('We use pnpm in this repo, never npm.'),
      ...turn('Round the cart total to whole cents', changed()),
      ...turn(reminder, ran('npm test', 0, '9 passing')),
      ...turn('Write the release notes for March'),
    );
    assert.deepEqual(
      found.map(({ task, turns, outcome }) => [task, turns, outcome]),
      [
        ['Round the cart total to whole cents', 3, 'proven'],
        ['Write the release notes for March', 1, 'ended'],
      ],
    );
  });

  it('are named by a rule only where work was done with it and nothing else names it', () => {
    for (const rule of [
      'Indent all YAML files with two spaces in this repo.',
      'Wir rücken YAML in diesem Repo immer mit zwei Leerzeichen ein, nie mit Tabs.',
      'このリポジトリの YAML は必ずスペース2つでインデントする。',
    ]) {
      assert.deepEqual(tasks(episodesOf(...turn(rule, changed('tiles.yaml')))), [rule]);
      const named = [...turn(rule), ...turn('Round the cart total to whole cents', changed())];
      assert.deepEqual(tasks(episodesOf(...named)), ['Round the cart total to whole cents']);
    }
  });

  it('are named by what was ordered after something was only looked up', () => {
    for (const [asked, ordered] of [
      ['List all callers of geo.Parse.', 'Rename geo.Parse to geo.ParsePoint and update the callers.'],
      ['Wo steht die Rundung der Summe?', 'Zieh die Rundung der Summe in ein eigenes Modul.'],
      ['Explique le calcul du total du panier', 'Déplace le calcul du total du panier dans un module'],
      ['合計の計算を説明してください', '合計の計算を別のモジュールに移す'],
    ] as const) {
      assert.deepEqual(tasks(episodesOf(...turn(asked), ...turn(ordered, changed()))), [ordered]);
      // Once something was changed it has its name, and so has what was ordered first.
      const after = episodesOf(...turn(asked, changed()), ...turn(ordered, changed()));
      assert.equal(tasks(after)[0], asked);
      assert.equal(tasks(episodesOf(...turn(ordered), ...turn(asked, changed())))[0], ordered);
    }
  });

  it('count a ban on what was just done as a correction', () => {
    for (const ban of [
      "don't commit unless I ask you to",
      'Committe nie, ohne dass ich es sage.',
      '不要自己提交',
    ]) {
      const work = turn('Round the cart total', changed(), ran('git commit -am total', 0));
      const [episode] = episodesOf(...work, ...turn(ban, ran('git reset --soft HEAD~1', 0)));
      assert.deepEqual(
        episode?.corrections.map(({ words, byDeed }) => [words, byDeed]),
        [[ban, true]],
      );
    }
  });

  it('count what the agent is told that it did, beside a rule, as a correction', () => {
    for (const blame of [
      'you used unwrap() in there. never unwrap in library crates, return a Result',
      'You hard coded the port. All ports belong in config.toml.',
      'ugh, it made tabs. We indent with 4 spaces in this repo, never tabs.',
      'Du hast schon wieder unwrap benutzt. In Bibliotheken nie unwrap verwenden.',
      "Tu as mis des singletons. On n'utilise jamais de singletons dans ce projet.",
      'Pusiste el puerto a mano. Los puertos van siempre en config.toml.',
      'vc editou o schema.pb.go na mao? os arquivos gerados nunca se editam a mao',
      '文字列をコードに直接書かないで。文字列は必ず strings.xml に置いてください。',
    ]) {
      const [episode, ...others] = episodesOf(
        ...turn('Add an endpoint for the tide of a day', changed('src/tide.rs')),
        ...turn(blame, changed('src/tide.rs')),
      );
      assert.deepEqual(others, [], blame);
      assert.equal(episode?.corrections.length, 1, blame);
    }
    for (const other of [
      'You added the endpoint. Now write the release notes for March.',
      'Du hast das gut gemacht. Schreibe jetzt die Hinweise zur Version für März.',
      'Write the release notes for March. Never mention customers in them.',
    ])
      assert.equal(
        episodesOf(
          ...turn('Add an endpoint for the tide of a day', changed('src/tide.rs')),
          ...turn(other, changed('NOTES.md')),
        ).length,
        2,
        other,
      );
  });

  it('go on with a rule or a question behind an approval, and also where only a formatter changed files', () => {
    for (const more of [
      'great, thanks. Always use decimal for money, never float64.',
      'boa. sempre usa decimal pra dinheiro, nunca float64',
      'ok. Wie oft versucht Celery das bei einem SMTP-Fehler?',
      'Parfait. Comment est calculée la moyenne ?',
    ]) {
      const found = episodesOf(
        ...turn('Add an endpoint for the tide of a day', changed('src/tide.rs')),
        ...turn(more, changed('src/tide.rs')),
      );
      assert.equal(found.length, 1, more);
    }
    const [laidOut, ...others] = episodesOf(
      ...turn('Lay out the whole tree', ran('clang-format-15 -i src/*.cpp', 0)),
      ...turn('You made tabs of it. We never use tabs in this repo.', changed('.clang-format')),
    );
    assert.deepEqual([others, laidOut?.corrections.length], [[], 1]);
  });

  it('are named by the order behind a question, wherever in the message that stands', () => {
    const [episode] = episodesOf(
      ...turn('release build fails on the box with "no linker", what do I do there?'),
      ...turn('ok did that. now bump the version to 0.4.0 everywhere', changed('Cargo.toml')),
    );
    assert.equal(episode?.task, 'ok did that. now bump the version to 0.4.0 everywhere');
  });

  it('take steering in the middle of a turn as the same work, whatever it says', () => {
    const found = episodesOf(
      begun,
      said('Round the cart total to whole cents'),
      said('Use the banking library for that arithmetic'),
      changed(),
      ended(),
    );
    assert.deepEqual(
      found.map(({ turns, outcome }) => [turns, outcome]),
      [[1, 'ended']],
    );
  });

  it('go on after an interruption, and stay interrupted when nobody comes back', () => {
    const off = [begun, said('Migrate the orders table'), changed('db/1.sql'), ended('interrupted')];
    assert.equal(episodesOf(...off)[0]?.outcome, 'interrupted');
    const on = episodesOf(...off, ...turn('use a view for the old columns', changed('db/2.sql')));
    assert.deepEqual(
      on.map(({ outcome, turns, files }) => [outcome, turns, files]),
      [['ended', 2, ['db/1.sql', 'db/2.sql']]],
    );
    const other = episodesOf(...off, begun, later(said('Write the release notes for March'), 30), ended());
    assert.deepEqual(tasks(other), ['Migrate the orders table', 'Write the release notes for March']);
  });

  it('are open while their turn runs', () => {
    assert.equal(episodesOf(begun, said('Migrate the orders table'), changed())[0]?.outcome, 'open');
  });

  it('are proven only by a check after the last change', () => {
    const pass = ran('npm test', 0, '9 passing');
    assert.equal(episodesOf(...turn('Round the cart total', pass, changed()))[0]?.outcome, 'ended');
    assert.equal(episodesOf(...turn('Round the cart total', pass))[0]?.outcome, 'ended');
    assert.equal(
      episodesOf(...turn('Round the cart total', changed()), ...turn('run the tests', pass))[0]?.outcome,
      'proven',
    );
    const shell = ran("sed -i 's/a/b/' src/cart.ts", 0);
    assert.equal(episodesOf(...turn('Round the cart total', pass, shell))[0]?.outcome, 'ended');
    const [byShell] = episodesOf(...turn('Round the cart total', shell, pass));
    assert.deepEqual([byShell?.outcome, byShell?.files], ['proven', ['src/cart.ts']]);
  });

  it('hold what was changed by shell, also where no file is named', () => {
    for (const command of [
      "sed -i 's/0.3.0/0.4.0/' crates/*/Cargo.toml",
      'clang-format-15 -i src/*.cpp',
      'terraform fmt -recursive',
    ]) {
      const [episode] = episodesOf(
        ...turn('Make it all alike', ran(command, 0), ran('cargo test', 0, '9 passed')),
      );
      assert.deepEqual([episode?.fileCount, episode?.outcome], [1, 'proven'], command);
    }
    for (const command of [
      'terraform fmt -check -recursive',
      'gofmt -l .',
      "git log --format='%s'",
      'clang-format -n a.c',
    ]) {
      const [episode] = episodesOf(
        ...turn('Look whether it is all alike', ran(command, 0), ran('cargo test', 0, '9 passed')),
      );
      assert.equal(episode?.fileCount, 0, command);
    }
  });

  it('stay proven when what was changed is only laid out in another way', () => {
    const proved = (command: string): string[] | undefined =>
      episodesOf(...turn('Round the total', changed(), ran('cargo test', 0, '9 passed'), ran(command, 0)))[0]
        ?.checks;
    assert.deepEqual(proved('cargo fmt --all'), ['cargo test']);
    assert.deepEqual(proved('npx prettier --write src'), ['cargo test']);
    assert.deepEqual(proved('git merge main'), []);
    assert.deepEqual(proved("cargo fmt && sed -i 's/a/b/' src/lib.rs"), []);
  });

  it('are followed in old files that name no turns', () => {
    const answer: SessionEvent = { ...ended(), kind: 'agent', phase: 'final', text: 'Done.' };
    const found = episodesOf(
      said('Round the cart total'),
      changed(),
      said('Write the release notes for March'),
      answer,
    );
    assert.deepEqual(
      found.map(({ task, outcome }) => [task, outcome]),
      [
        ['Round the cart total', 'ended'],
        ['Write the release notes for March', 'ended'],
      ],
    );
  });

  it('take their name from the first words that name something', () => {
    assert.deepEqual(tasks(episodesOf(...turn('go on'), ...turn('ok'))), ['']);
    assert.deepEqual(tasks(episodesOf(...turn('weiter'), ...turn('und die Preise auch runden'))), [
      'und die Preise auch runden',
    ]);
  });

  it('hold nothing of what a sub-agent was told', () => {
    const learner = createSessionLearner();
    for (const event of [started({ subagent: true }), ...turn('Count the files', changed())])
      learner.push(event);
    assert.deepEqual(learner.takeEpisodes(), []);
  });

  it('come out the same wherever reading stopped and went on', () => {
    const events = [
      started(),
      ...turn('Round the cart total', changed(), ran('npm test', 1, '1 failing')),
      ...turn('still wrong', changed(), ran('npm test', 0, '9 passing')),
      ...turn('Write the release notes for March', changed('NOTES.md')),
    ];
    const stored = (cut: number): Map<number, Episode> => {
      const rows = new Map<number, Episode>();
      const keep = (learner: ReturnType<typeof createSessionLearner>): void => {
        for (const episode of learner.takeEpisodes()) rows.set(episode.number, episode);
      };
      const first = createSessionLearner();
      for (const event of events.slice(0, cut)) first.push(event);
      keep(first);
      const state = learnerStateSchema.parse(JSON.parse(JSON.stringify(first.state())));
      const second = createSessionLearner(state);
      for (const event of events.slice(cut)) second.push(event);
      keep(second);
      return rows;
    };
    const whole = stored(events.length);
    assert.equal(whole.size, 2);
    for (let cut = 0; cut < events.length; cut += 1) assert.deepEqual(stored(cut), whole);
  });

  it('stay small whatever a session does', () => {
    const events = Array.from({ length: 400 }, (_, n) => [
      ran(`tool${n} ${'x'.repeat(500)}`, n % 2, 'odd'),
      changed(`src/${'deep/'.repeat(60)}${n}.ts`),
      said(`no, that is wrong ${n} ${'y'.repeat(2_000)}`),
    ]).flat();
    const [episode, ...others] = episodesOf(begun, said('Round the cart total'), ...events);
    assert.deepEqual(others, []);
    assert.ok(JSON.stringify(episodeSchema.parse(episode)).length < 12_000);
    assert.equal(episode?.fileCount, 400);
  });
});

describe('a message about the work in hand', () => {
  const work = {
    said: '',
    task: 'Round the cart total to whole cents',
    about: ['round', 'cart', 'total', 'whole', 'cent'],
    files: ['src/cart.ts'],
    brokenOff: false,
    asked: false,
    idle: 0,
  };
  const cases: [Talk, string][] = [
    ...[
      'ok',
      'A',
      '1 2',
      'yes please',
      'continue',
      'run the tests',
      'commit',
      'also round the tax',
      'move it to utils',
    ]
      .concat([
        'ja, passt',
        'mach weiter',
        'und auch die Steuer',
        'vas-y',
        'merci',
        'sí, hazlo',
        'va bene',
        'obrigado',
      ])
      .concat([
        'お願いします',
        '続けて',
        'もう一度',
        '继续',
        '好的',
        '계속',
        '네',
        'rename the helper in cart.ts',
      ])
      .map((text): [Talk, string] => ['goes-on', text]),
    ...[
      'so that would be the banker kind',
      'maybe half to even then',
      'is there a faster way?',
      'which one is that?',
    ]
      .concat([
        'gibt es dafür eine Bibliothek?',
        'pourquoi pas un entier ?',
        '¿y el impuesto?',
        'それは速いですか？',
      ])
      .concat(['这样会更快吗？', '더 빠를까요?'])
      .map((text): [Talk, string] => ['goes-on', text]),
    // Asked without a question mark, said as an opinion, or what one does with work that is done.
    ...[
      'what is the difference between half up and half to even',
      'I think half to even is what the bank does',
      "I've already told the accountants",
      'push it and open a PR against main',
      'continue with the refunds, they are rounded the same way',
      'was ist der Unterschied zu abrunden',
      'ich finde kaufmännisch besser',
      "qu'est-ce que ça change pour les clients",
      'je pense que la banque arrondit autrement',
      'creo que el banco lo hace de otra manera',
      '銀行と同じ方がいいと思う',
      '我觉得和银行一样比较好',
      '은행과 같은 방식인 것 같아',
      'еще раз, пожалуйста',
      'да, давай',
    ].map((text): [Talk, string] => ['goes-on', text]),
    ...['no, half up', 'that is wrong', 'it still fails', 'did you test it?', 'why did you change the tax?']
      .concat([
        'nein, aufrunden',
        'das funktioniert nicht',
        'hast du das getestet?',
        'ça marche pas',
        'no funciona',
      ])
      .concat([
        'non funziona',
        'não funciona',
        'いや、切り上げで',
        'まだ動かない',
        '不对',
        '还是报错',
        '아니, 올림으로',
        'нет, вверх',
        'зачем ты это удалил',
      ])
      .map((text): [Talk, string] => ['objects', text]),
    // What was done once more, or the wrong one of two.
    ...[
      'inline styles again? CSS modules only, please',
      'the changelog again! it is written when we release',
      'schon wieder npm',
      'wieder ein Inline-Style?',
      "t'as encore mis du npm",
      'encore des styles en ligne ?',
      '¿otra vez estilos en línea?',
      'ancora gli stili in linea?',
      'de novo os estilos em linha?',
      'опять npm',
      'またインラインスタイル？',
      '怎么又用 npm 了',
      '또 인라인 스타일이야?',
      'pnpm, not npm!',
      'pnpm, nicht npm',
      'pnpm, pas npm !',
      'pnpm, no npm',
      'pnpm, а не npm',
      '用 pnpm，不是 npm',
      'npm 말고 pnpm',
    ]
      // What was done and is never to be done.
      .concat(["don't commit unless I ask you to", 'Committe nie, ohne dass ich es sage.'])
      .concat(['ne commite jamais sans mon accord', 'nunca subas nada sin preguntar'])
      .concat(['non committare mai senza chiedere', 'nunca commite sem perguntar'])
      .concat([
        'не коммить без спроса',
        '勝手にコミットしないでください',
        '不要自己提交',
        '마음대로 커밋하지 마세요',
      ])
      .map((text): [Talk, string] => ['objects', text]),
    ...['revert that', 'undo the last change', 'mach das rückgängig', 'annule ça', 'deshaz eso', 'annulla']
      .concat(['元に戻して', '撤销', '되돌려줘', 'откати это'])
      .map((text): [Talk, string] => ['takes-back', text]),
    ...[
      'Write the release notes for March',
      'Add a page that lists all orders',
      'Push notifications need a settings page',
      'Continue button on the sign-up form does nothing',
      'Commit messages should be checked by a hook',
      'Show the total of all carts of a day on the dashboard',
      "Don't forget the page for returned goods. It lists them by day.",
      'Add a page for returned goods, not a dialog. Show the reason of each.',
    ]
      .concat(['Schreibe die Hinweise zur Version für März', 'Ajoute une page avec les commandes'])
      .concat([
        'Añade una página con los pedidos',
        '3月のリリースノートを書いてください',
        '写一份三月的发布说明',
        '주문 목록 페이지를 만들어줘',
        'Сделай страницу со списком заказов',
      ])
      .map((text): [Talk, string] => ['task', text]),
  ];
  it('is known in the languages people use', () => {
    for (const [expected, text] of cases) assert.equal(talkOf(readMessage(text), work), expected, text);
  });

  it('is a fault found with the change, in plain words, where something was changed', () => {
    const faults = [
      ...['the list is empty now', 'tests are red', 'you changed the wrong file', 'it worked before'],
      ...[
        'that broke the export',
        "I didn't ask for a migration",
        'way too much code',
        'gone since your change',
      ],
      ...['die Liste ist jetzt leer', 'du hast die falsche Datei geändert', 'das lief vorher schneller'],
      ...[
        'ich wollte keine Migration',
        'du hast meine Kommentare gelöscht',
        'seit der Änderung fehlt der Fuß',
      ],
      ...['la liste est vide maintenant', 'tu as modifié le mauvais fichier', 'ça marchait très bien avant'],
      ...["je n'ai pas demandé de migration", 'trop long', 'maintenant le titre apparaît deux fois'],
      ...[
        'eso está mal',
        'has cambiado el archivo equivocado',
        'no he pedido una migración',
        'antes funcionaba',
      ],
      ...['hai modificato il file sbagliato', 'prima funzionava', 'adesso la lista è vuota'],
      ...['você mudou o arquivo errado', 'antes funcionava', 'agora a lista está vazia'],
      ...['ты поменял не тот файл', 'раньше работало', 'теперь список пустой', 'я этого не просил'],
      ...['違うファイルを変更しています', 'リストが空になった', 'さっきは動いていたのに', '頼んでいません'],
      ...['改错文件了', '列表变空了', '我没让你加迁移', '之前还能用的'],
      ...['다른 파일을 고쳤어', '목록이 비었어', '아까는 잘 됐는데', '부탁한 적 없어'],
    ];
    for (const text of faults) assert.equal(talkOf(readMessage(text), work), 'objects', text);
  });

  it('is other work where it asks for something beside the change, however broken that is', () => {
    for (const text of [
      'Show an error when the password is wrong',
      'The import page is empty for new customers, show a hint there',
      'Delete comments older than a year',
      'Next: write docs for the command line',
      'Zeig einen Fehler, wenn das Passwort falsch ist',
      'Die Suche ist zu langsam für große Kunden, bau einen Index',
      'Affiche une erreur si le mot de passe est faux',
      'Muestra un error si la contraseña está mal',
      'Mostra un errore se la password è sbagliata',
      'Mostre um erro quando a senha estiver errada',
      'Показывай ошибку, если пароль неверный',
      'パスワードが違うときはエラーを表示して',
      '密码错误时显示提示',
      '비밀번호가 틀리면 오류를 보여줘',
    ])
      assert.equal(talkOf(readMessage(text), work), 'task', text);
    // Nothing was changed that it could be about.
    assert.equal(talkOf(readMessage('die Suche ist jetzt kaputt'), { ...work, files: [] }), 'task');
  });

  it('is about the work where it does in part what was wanted', () => {
    for (const text of [
      'it boots. But the led blinks twice',
      'ok, it works now, but the second page stays blank',
      'The build passes, but there are two banners.',
      'es startet. Aber die LED blinkt zweimal',
      'Das läuft jetzt, aber die Summe stimmt nicht',
      'ça démarre. Mais la led clignote deux fois',
      "Ça marche, mais rien ne s'affiche sur mobile",
      '起動しました。でもLEDが2回点滅します',
      '動きますが、LEDが2回点滅します。',
      '能启动了，但是LED闪了两下',
      '编译通过了，但页面是空白的。',
    ])
      assert.equal(talkOf(readMessage(text), work), 'objects', text);
    for (const text of [
      'It works. But the importer needs a dark mode',
      'it boots, but now add a menu for the volume',
      'It runs, but there is another bug in the mailer',
      'it works, but can we support Windows in the installer?',
      'Every page loads, but the search stays for later',
      'es läuft, aber wir brauchen noch einen Export',
      'Das geht. Aber bau bitte noch eine Suche für Kunden',
      'ça marche, mais il faut ajouter une recherche de clients',
      'Ça tourne, mais tu peux ajouter un export pour Excel',
      '動きます。でも検索画面を追加してください',
      '動きますが、検索もほしいです',
      '能运行了，但我们需要一个导出功能',
      '可以启动了，不过请加一个搜索页面',
    ])
      assert.notEqual(talkOf(readMessage(text), work), 'objects', text);
  });

  it('finds no fault with what is not there, and takes an answer for one', () => {
    for (const text of [
      "don't commit unless I ask you to",
      'Committe nie, ohne dass ich es sage.',
      '不要自己提交',
    ])
      assert.equal(talkOf(readMessage(text), { ...work, files: [] }), 'goes-on', text);
    for (const text of ['pnpm, not npm', 'pnpm, nicht npm', 'npm 말고 pnpm'])
      assert.equal(talkOf(readMessage(text), { ...work, asked: true }), 'goes-on', text);
    for (const text of ['run it again?', 'please try that again!'])
      assert.notEqual(talkOf(readMessage(text), work), 'objects', text);
  });

  it('goes on when it answers the agent, and objects when it shows a failure', () => {
    const answer = 'the second one, with a ledger for refunds';
    assert.equal(talkOf(readMessage(answer), work), 'task');
    assert.equal(talkOf(readMessage(answer), { ...work, asked: true }), 'goes-on');
    assert.equal(talkOf(readMessage('250 ms'), work), 'goes-on');
    const pasted =
      'vite building for production\nx Build failed in 111ms\nTypeError: total is not a function';
    assert.equal(talkOf(readMessage(pasted), work), 'objects');
    assert.equal(talkOf(readMessage(pasted), { ...work, files: [] }), 'task');
  });

  it('goes on with what was talked about while nothing was changed, and less easily after that', () => {
    const talk = { ...work, files: [], about: ['round', 'cart', 'total', 'cent', 'ledger', 'refund'] };
    const further = 'Keep the refund and its ledger entry in separate rows per day';
    assert.equal(talkOf(readMessage(further), talk), 'goes-on');
    assert.equal(talkOf(readMessage(further), { ...talk, files: ['src/cart.ts'] }), 'task');
    assert.equal(talkOf(readMessage(further), { ...talk, idle: 20 * HOUR }), 'task');
    assert.equal(talkOf(readMessage('Put the opening hours on the contact page'), talk), 'task');
  });

  it('goes on when it is sent again, and begins other work when it is a template', () => {
    assert.equal(talkOf(readMessage('  Round the CART total to whole cents '), work), 'goes-on');
    const template = `# Task\n\nYou are an expert reviewer agent.\n\n## Rules\n\n- ALWAYS read the cart first.\n${'- check it\n'.repeat(20)}`;
    assert.equal(talkOf(readMessage(template), work), 'task');
  });
});

describe('episodes of sessions that Codex wrote', () => {
  const outline = (name: string): [string, string, number, string[]][] => {
    const learner = createSessionLearner();
    for (const event of decodeFixture(name).events) learner.push(event);
    return learner.takeEpisodes().map(({ task, outcome, turns, files }) => [task, outcome, turns, files]);
  };

  it('are the same in every format', () => {
    for (const version of ['0.142.3', '0.169.0', '0.169.0-legacy']) {
      assert.deepEqual(outline(`${version}/fail-change-pass.jsonl`), [
        ['Run the tests and fix what fails.', 'proven', 1, ['src/cart.ts']],
      ]);
      assert.deepEqual(outline(`${version}/correction.jsonl`), [
        ['Add a price field to the product.', 'ended', 2, ['src/product.ts']],
      ]);
      assert.deepEqual(outline(`${version}/interrupted.jsonl`), [['Start the dev server.', 'ended', 2, []]]);
      assert.deepEqual(outline(`${version}/failed-turn.jsonl`), [['Say hello.', 'ended', 2, []]]);
      assert.deepEqual(outline(`${version}/resume.jsonl`), [
        ['Name the branch feature/cart.', 'ended', 2, []],
      ]);
      // Both of its messages say how to work, and ask for none.
      assert.deepEqual(outline(`${version}/compacted.jsonl`), [['', 'ended', 2, []]]);
    }
    assert.deepEqual(outline('bare/fail-change-pass.jsonl'), [
      ['Run the tests and fix what fails.', 'proven', 1, ['src/cart.ts']],
    ]);
    assert.deepEqual(outline('0.169.0/sub-agent-child.jsonl'), []);
  });
});
