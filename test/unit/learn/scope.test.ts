import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';

const scopesOf = (text: string) => explain(text).map(({ scope }) => scope);

describe('whether a rule is for everywhere', () => {
  it('is told alike in every language', () => {
    for (const text of [
      'Never commit generated files.',
      'Committe jamais les fichiers générés.',
      'Ne committe jamais les fichiers générés.',
      'Generierte Dateien nie committen.',
      'Generierte Dateien nie einchecken.',
      'Nunca hagas commit de archivos generados.',
      'Non committare mai i file generati.',
      'Nunca faça commit de arquivos gerados.',
      '生成ファイルはコミットしないで。',
      '자동생성 파일은 절대 커밋하지 마.',
      '注意:不要提交生成的文件。',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is told of a ban behind a reminder as of the ban alone', () => {
    for (const [alone, reminded] of [
      ['Never run terraform apply, only plan.', 'I told you: never run terraform apply, only plan.'],
      ['Mach nie große Commits.', 'Ich hab dir doch gesagt: mach nie große Commits.'],
      ['Non fare mai commit enormi.', 'Te l’ho già detto: non fare mai commit enormi.'],
      ['Nunca faça commits enormes.', 'Já te falei: nunca faça commits enormes.'],
    ] as const)
      assert.deepEqual([...scopesOf(alone), ...scopesOf(reminded)], ['global', 'global'], reminded);
  });

  it('is not so where a folder is named, with nothing behind its slash either', () => {
    for (const text of [
      'Never add anything to legacy/ again.',
      'Ajoute jamais rien dans legacy/, on n’y touche plus.',
      'legacy/ 目录已废弃，不要再往里加东西',
      '注意: legacy/ 目录已废弃，不要再往里加东西',
      'legacy/には今後絶対に何も追加しないで。',
      'legacy/에는 앞으로 절대 아무것도 추가하지 마.',
    ])
      assert.deepEqual(scopesOf(text), ['project'], text);
  });

  it('is not so for the language of what is written in the project', () => {
    for (const text of [
      'Commit messages are always in English.',
      'Never write commit messages in German.',
      'Commit-Nachrichten immer auf Englisch.',
      'Die Beschreibungen der Pull Requests schreiben wir auf Deutsch.',
      'Variablennamen auf Englisch, nicht auf Deutsch.',
      'Les messages de commit en anglais.',
      'Los mensajes de commit en inglés.',
      'I messaggi di commit sempre in inglese.',
      'I nomi delle variabili in inglese.',
      'Mensagens de commit sempre em inglês.',
      'コミットメッセージは英語で書いて。',
      'PRの説明は日本語で書いてください。',
      '커밋 메시지는 영어로 작성해.',
      'PR 설명은 한국어로 써줘.',
      '提交信息用英文写。',
      'PR 描述请用中文写。',
    ])
      assert.deepEqual(scopesOf(text), ['project'], text);
  });

  it('is so for the language in which a person is spoken to, and for their taste', () => {
    for (const text of [
      'Always answer me in British English.',
      'Never answer me in German.',
      'Antworte mir immer auf Deutsch.',
      'Réponds-moi toujours en français.',
      'Respóndeme siempre en español.',
      'Rispondimi sempre in italiano.',
      'Fale comigo em português.',
      '説明は日本語でお願いします。',
      '설명은 한국어로 해줘.',
      '用英文跟我说话。',
      'Before you commit, always give me a short summary of what changed.',
      'Never use emojis in commit messages.',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is so for who decides, in whatever place a language puts the person', () => {
    for (const text of [
      'Never push without asking me first.',
      'Push nie, ohne mich zu fragen.',
      'Ne pousse jamais sans me demander.',
      'Nunca hagas push sin preguntarme.',
      'Non fare mai push senza chiedermelo.',
      'Nunca faça push sem me perguntar.',
      '나한테 묻지 않고 푸시하지 마.',
      '没有问过我不要推送。',
      'Ask me before installing anything.',
      'Frag mich immer, bevor du etwas installierst.',
      "Demande-moi toujours avant d'installer quoi que ce soit.",
      'Pregúntame siempre antes de instalar algo.',
      'Chiedimi sempre prima di installare qualcosa.',
      'Sempre me pergunte antes de instalar qualquer coisa.',
      'インストールする前に必ず私に聞いて。',
      '설치하기 전에 항상 나한테 물어봐.',
      '安装任何东西之前一定要先问我。',
      'Never delete files without my permission.',
      'Lösche nie Dateien ohne meine Erlaubnis.',
      'Ne supprime jamais de fichiers sans mon accord.',
      'Nunca borres archivos sin mi permiso.',
      'Non cancellare mai file senza il mio permesso.',
      'Nunca apague arquivos sem a minha permissão.',
      '私の許可なしにファイルを削除しないで。',
      '내 허락 없이 파일을 삭제하지 마.',
      '未经我同意不要删除文件。',
      'Never commit on your own.',
      'Niemals eigenmächtig committen.',
      'Ne committe jamais de ta propre initiative.',
      'Nunca hagas commits por tu cuenta.',
      'Non fare mai commit di tua iniziativa.',
      'Nunca faça commit por conta própria.',
      '勝手にコミットしないで。',
      '마음대로 커밋하지 마.',
      '不要擅自提交。',
      'Always show me the plan before you start coding.',
      'Zeig mir immer erst den Plan, bevor du anfängst.',
      'Montre-moi toujours le plan avant de commencer.',
      'Muéstrame siempre el plan antes de empezar.',
      'Mostrami sempre il piano prima di iniziare.',
      'Sempre me mostre o plano antes de começar.',
      '始める前に必ず計画を見せて。',
      '시작하기 전에 항상 계획을 보여줘.',
      '开始之前一定要先给我看计划。',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is so for what waits until the person says so', () => {
    for (const text of [
      "Don't commit unless I ask.",
      'Never commit until I tell you to.',
      'Committe nie, ohne dass ich es sage.',
      'Ne committe jamais sans que je le demande.',
      'No hagas commit sin que yo te lo pida.',
      'Non committare mai senza che io lo chieda.',
      'Nunca faça commit sem eu pedir.',
      'Не коммить, пока я не скажу.',
      '私が言うまでコミットしないで。',
      '내가 말하기 전에는 커밋하지 마.',
      '我没说就不要提交。',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is so for how somebody likes comments and commits, in whatever language', () => {
    for (const text of [
      'Never add comments that say what the code does.',
      'Schreib nie Kommentare, die sagen, was der Code tut.',
      "N'écris jamais de commentaires qui disent ce que fait le code.",
      'Nunca escribas comentarios que digan lo que hace el código.',
      'Никогда не коммить.',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is not so where a script of the project is named, without backticks too', () => {
    for (const text of [
      'Run npm run typecheck before you say you are done.',
      'Run pnpm lint:fix before you say it works.',
      "Don't tell me you're done unless npm run typecheck passes.",
      'Führe npm run typecheck aus, bevor du sagst, dass du fertig bist.',
      'Ne dis jamais que ça marche sans lancer npm run typecheck.',
    ])
      assert.deepEqual(scopesOf(text), ['project'], text);
    assert.deepEqual(scopesOf('Re-run the tests before you say you are done.'), ['global']);
  });

  it('is so for what a person is and knows', () => {
    for (const text of [
      "I'm new to Rust, so explain the borrow checker.",
      'Ich bin kein Entwickler, benutze einfache Worte.',
      'Je ne suis pas dev, utilise des mots simples.',
      'プログラミングは初めてなので、やさしく説明して',
      '난 개발자가 아니라서 쉽게 설명해줘',
      '我不懂编程，说得简单点',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is the same for a step of the work, with two noes or none', () => {
    for (const text of [
      'Never commit without running the tests.',
      'Always run the tests before you commit.',
      'Committe nie, ohne die Tests laufen zu lassen.',
      'Ne committe jamais sans lancer les tests.',
      'Nunca hagas commit sin ejecutar los tests.',
      'テストを実行せずにコミットしないで。',
      '没跑测试不要提交。',
    ])
      assert.deepEqual(scopesOf(text), ['project'], text);
  });

  it('is so where a sentence begins with how to answer, and goes on with what is written', () => {
    for (const text of [
      'answers in French, commit messages in English',
      'Antworten auf Deutsch, Kommentare auf Englisch',
      'réponds en français, les commentaires en anglais',
      '回答用日文，变量名用英文',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is not so for texts that others read', () => {
    for (const text of [
      'All the texts that visitors read are in plain words.',
      'Texte für Besucher sind immer in einfachen Worten.',
      'les textes que lisent les visiteurs sont en phrases courtes',
    ])
      assert.deepEqual(scopesOf(text), ['project'], text);
    assert.deepEqual(scopesOf('Always explain things to me in plain words.'), ['global']);
  });

  it('is so for the part that a person has, wherever they work', () => {
    for (const text of [
      "I'm the cook in this project, so bear with me.",
      'Ich bin die Buchhalterin im Haus, also bitte kein Fachchinesisch.',
      'je suis la comptable de la maison, donc pas de jargon',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is not so for what never happens in a product', () => {
    for (const text of [
      'prices are read once per step and nothing in there may look at the clock',
      'Averages are taken per farm and year, never over the whole file, because the scales differ.',
    ])
      assert.deepEqual(scopesOf(text), ['project'], text);
  });

  it('is so for what the person wants to be called', () => {
    for (const text of [
      'also call me Pia please',
      'nenn mich einfach Pia',
      'appelle-moi Pia',
      'llámame Pia',
      'chiamami Pia',
      'me chama de Pia',
      'зови меня Пия',
      'ピアと呼んで',
      '피아라고 불러줘',
      '叫我皮亚就行',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
    for (const text of [
      'call me when the build is through',
      'they call me old-fashioned',
      'the hook calls me back twice',
      'appelle-moi quand c’est fini',
      'llámame cuando termine',
      '呼んでいる関数はどれ？',
    ])
      assert.deepEqual(scopesOf(text), [], text);
  });

  it('is so where a person says so', () => {
    for (const text of [
      'In all my projects, use conventional commits.',
      'Everywhere I work: commit messages in English',
      'In every repo, run `make lint` before you push.',
      'No matter which project, never add a co-author line.',
      'As a global rule: never use emojis in code.',
      'Dans tous mes projets, ne committe jamais de fichiers .env.',
      'Quel que soit le projet, utilise toujours des espaces.',
      'In allen Projekten immer Conventional Commits verwenden.',
      'Egal in welchem Projekt: nie auf main pushen.',
      'En todos mis proyectos usa siempre pnpm.',
      'In tutti i miei progetti usa sempre pnpm.',
      'Em todos os meus projetos use sempre pnpm.',
      'Во всех проектах всегда используй pnpm.',
      '全てのプロジェクトで必ずpnpmを使って。',
      'どのリポジトリでもmainに直接プッシュしないで。',
      '모든 프로젝트에서 항상 pnpm을 써.',
      '所有项目里都要用 pnpm。',
      '不管哪个项目，提交信息一律用英文。',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is not so for the projects of a product, the parts of one project, or what holds here alone', () => {
    for (const text of [
      'In every project the owner can invite members.',
      'We run the same checks in all projects of this solution.',
      'We want retries everywhere.',
      'Only in this project, use tabs, in all my other projects spaces.',
      'Ein Mitglied sieht immer alle Projekte seines Teams.',
      'Dans chaque projet il y a un seul responsable.',
      'In jedem Projekt gibt es genau einen Verantwortlichen.',
      'In all projects the tasks are sorted by due date.',
    ])
      assert.deepEqual(scopesOf(text), ['project'], text);
  });

  it('is told of a machine by whose it is', () => {
    for (const text of [
      'i have nix, everything you install with pip is gone in the next shell',
      "I run Arch, so there's no apt-get, use pacman",
      'ich arbeite unter Windows mit PowerShell, also keine Bash-Einzeiler',
      'je code sous NixOS, rien ne s’installe avec pip chez moi',
      'uso Fedora, no hay apt',
      'Macを使っています、aptはありません',
      '저는 맥을 써요, apt는 없어요',
      '我用的是 Arch，没有 apt',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
    for (const text of [
      'the customers run Windows 7 behind a proxy, nothing that needs TLS 1.3',
      'we build on Windows only, the plugin SDK does not exist elsewhere',
      'gebaut wird nur auf Debian 11, beim Kunden steht noch die alte glibc',
      'no cliente só tem Windows 7, então nada de Electron novo',
      'у заказчика только Windows 7, ничего новее Qt 5.15 не ставим',
      '客先のサーバは古いCentOS 7で外に出られない',
      '고객사 서버가 CentOS 7이라 최신 glibc가 필요한 건 못 씁니다',
      '工厂的终端是 Windows 7',
      'i work on a mac but everything gets deployed to alpine',
    ])
      assert.ok(!scopesOf(text).includes('global') && scopesOf(text).length > 0, text);
  });

  it('is so for what is a person’s alone, and for being asked all the time', () => {
    for (const text of [
      "I write everything in lowercase, don't correct it",
      'ich schreib alles klein, das ist absicht',
      'j’écris sans majuscules, ne corrige pas',
      'eu escrevo tudo minúsculo, não corrige',
      "English isn't my first language, so no idioms please",
      'my screen reader trips over tables, use plain lists',
      'from now on just commit when it runs, i dont want to press yes every time',
      'no me pidas confirmación para cada archivo, tengo prisa siempre',
      'коммить сам, не хочу каждый раз нажимать «да»',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is not so for how the product gets out, whoever does it', () => {
    assert.deepEqual(scopesOf('no build step, I deploy by dragging the folder into a window, so no sass'), [
      'project',
    ]);
  });

  it('is the person’s where they keep for themselves what every project has', () => {
    for (const text of [
      'I do the commits, you only stage',
      'no new dependencies without me',
      'nothing gets installed without me',
      'ohne mich keine neuen Abhängigkeiten',
      'prefiro que você me mande o sql pronto e eu mesmo rodo no banco',
    ])
      assert.deepEqual(
        explain(text).map(({ scope }) => scope),
        ['global'],
        text,
      );
  });

  it('stays the project’s where others do it, where only this project has it, or where the person comes later', () => {
    for (const text of [
      'the scenes are mine, I draw them in the editor and you only do scripts',
      'releases only ever leave from the pipeline, so open the request and I’ll merge',
      'invoices are sent by me, the tool only prints them',
    ])
      assert.deepEqual(
        explain(text).map(({ scope }) => scope),
        ['project'],
        text,
      );
  });
});
