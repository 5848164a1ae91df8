import { type Random, createRandom } from './random.ts';

/** Frequent first. What comes after them is made up. */
const COMMON =
  'the to a is in of and it for this with not on that test file we error be from are build run code fails if use add has when now by change fix as then value type line function should but can all only so path module set import call return new field out cache token order config request server client retry button table query index user list time first second state page index name check result key render parse load save read write open close start stop update remove move copy merge branch commit push pull review deploy release version package install script command output input stream buffer worker thread process memory disk network socket timeout limit count total price cart checkout invoice customer account session login form label dialog panel sidebar theme colour icon font layout grid column row cell header footer menu toolbar status message warning notice log trace debug level filter search match replace sort group join split map reduce promise callback event handler listener hook effect component service controller router route handler middleware schema migration table column foreign key constraint transaction lock queue job schedule cron daily weekly report export chart metric counter gauge histogram'.split(
    ' ',
  );
const ONSETS = 'b c d f g h j k l m n p r s t v w z br cl cr dr fl gr pl pr sc sh sl sp st tr th'.split(' ');
const NUCLEI = 'a e i o u ai ea io ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'ck', 'nd', 'st'];

const CHINESE =
  '订单 价格 测试 失败 通过 修改 文件 函数 变量 缓存 请求 服务器 客户端 超时 重试 数据库 迁移 索引 用户 登录 页面 按钮 表格 列表 日志 错误 异常 版本 发布 部署 分支 提交 合并 代码 检查 结果 时间戳 日期 格式 接口 参数 返回 类型 依赖 安装 脚本 命令 输出 输入 内存 线程 进程 队列 任务 消息 事件 监听 组件 样式 布局 主题 图标'.split(
    ' ',
  );
// None of them asks for anything: most of what people say is no rule.
const CHINESE_LINKS = ['的', '了', '在', '和', '已经', '以及', '里面', '上次'];
const JAPANESE =
  '注文 価格 テスト 失敗 成功 変更 ファイル 関数 変数 キャッシュ リクエスト サーバー クライアント タイムアウト 再試行 データベース 移行 索引 利用者 ログイン 画面 ボタン 一覧 記録 エラー 例外 版 公開 枝 差分 確認 結果 日付 形式 引数 型 依存 命令 出力 入力 記憶 処理 行列 通知 部品 配置 見出し'.split(
    ' ',
  );
const JAPANESE_LINKS = [
  'を',
  'が',
  'は',
  'に',
  'で',
  'と',
  'も',
  'まで',
  'しました',
  'できません',
  'について',
];
const ENGLISH_STARTS = ['The', 'It was', 'Yesterday the', 'There was a', 'In the log the', 'My'];
const ERRORS = [
  'ETIMEDOUT',
  'ECONNREFUSED',
  'ENOENT',
  'EACCES',
  'ERR_MODULE_NOT_FOUND',
  'ELIFECYCLE',
  'TS2345',
  'E_PARSE',
  'SQLITE_BUSY',
];
const FOLDERS = [
  'src',
  'test',
  'lib',
  'packages',
  'app',
  'server',
  'components',
  'services',
  'store',
  'utils',
  'api',
  'hooks',
];

export type Language = 'english' | 'chinese' | 'japanese';

/** Makes up the texts of sessions: prose in three languages, code, commands, their output, diffs. */
export class Texts {
  readonly #random: Random;
  readonly #words: readonly string[];

  constructor(random: Random) {
    this.#random = random;
    this.#words = [...COMMON, ...madeUpWords(20_000)];
  }

  word(): string {
    return this.#random.pickEarly(this.#words);
  }

  /** A name as code has them, in one of four spellings. */
  identifier(): string {
    const words = Array.from({ length: this.#random.between(2, 3) }, () => this.word());
    const capital = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    switch (this.#random.between(0, 3)) {
      case 0:
        return (words[0] ?? '') + capital.slice(1).join('');
      case 1:
        return capital.join('');
      case 2:
        return words.join('_');
      default:
        return words.join('-');
    }
  }

  path(): string {
    const folders = Array.from({ length: this.#random.between(1, 3) }, () => this.#random.pick(FOLDERS));
    return [
      ...folders,
      `${this.word()}-${this.word()}.${this.#random.pick(['ts', 'tsx', 'py', 'css', 'json'])}`,
    ].join('/');
  }

  errorCode(): string {
    return this.#random.chance(0.6)
      ? this.#random.pick(ERRORS)
      : `E_${this.word().toUpperCase()}-${this.#random.between(1, 99)}`;
  }

  /** About `length` characters of what people and agents write. */
  prose(language: Language, length: number): string {
    const sentences: string[] = [];
    for (let size = 0; size < length; size += sentences.at(-1)?.length ?? 1)
      sentences.push(this.#sentence(language));
    return sentences.join(language === 'english' ? ' ' : '');
  }

  command(): string {
    return this.#random.pick([
      () => `npm run test -- ${this.path()}`,
      () => `git diff ${this.#hex(7)}..HEAD -- ${this.path()}`,
      () => `rg -n ${this.identifier()} ${this.#random.pick(FOLDERS)}`,
      () => `sed -n '${this.#random.between(1, 90)},${this.#random.between(100, 300)}p' ${this.path()}`,
      () => `python -m pytest ${this.path()} -k ${this.word()}`,
      () => `npm install ${this.word()}@${this.version()}`,
    ])();
  }

  output(failed: boolean): string {
    const lines: string[] = [];
    if (failed) {
      lines.push(`${this.errorCode()}: ${this.prose('english', 60)}`);
      for (let count = this.#random.between(4, 30); count > 0; count--)
        lines.push(
          `    at ${this.identifier()} (${this.path()}:${this.#random.between(1, 900)}:${this.#random.between(1, 80)})`,
        );
      if (this.#random.chance(0.3))
        lines.push('npm ERR! code ELIFECYCLE', `npm ERR! errno ${this.#random.between(1, 127)}`);
    }
    for (let count = this.#random.between(1, 40); count > 0; count--) {
      lines.push(
        this.#random.pick([
          () =>
            `${this.path()}:${this.#random.between(1, 900)}: const ${this.identifier()} = ${this.identifier()}(${this.word()});`,
          () => `ok ${this.#random.between(1, 900)} - ${this.prose('english', 40)}`,
          () => `${this.#hex(7)} ${this.prose('english', 40)}`,
          () => `added ${this.word()}@${this.version()}`,
        ])(),
      );
    }
    return lines.join('\n');
  }

  diff(): string {
    const lines = [`@@ -${this.#random.between(1, 200)},6 +${this.#random.between(1, 200)},8 @@`];
    for (let count = this.#random.between(4, 24); count > 0; count--)
      lines.push(`${this.#random.pick([' ', ' ', '-', '+'])}  ${this.#statement()}`);
    return `${lines.join('\n')}\n`;
  }

  /** What a person would want to be kept. */
  rule(): string {
    return this.#random.pick([
      () => `From now on always run \`npm run ${this.word()}\` before you say that you are done.`,
      () => `No, not ${this.word()}. We use ${this.word()} in this repo.`,
      () => `Never edit ${this.path()} by hand, it is generated.`,
    ])();
  }

  version(): string {
    return `${this.#random.between(0, 20)}.${this.#random.between(0, 40)}.${this.#random.between(0, 9)}`;
  }

  #statement(): string {
    return this.#random.pick([
      () =>
        `const ${this.identifier()} = await ${this.identifier()}(${this.identifier()}, ${this.#random.between(0, 999)});`,
      () => `if (${this.identifier()}.${this.word()} === '${this.word()}') return ${this.identifier()};`,
      () => `import { ${this.identifier()} } from './${this.path()}';`,
      () => `// ${this.prose('english', 50)}`,
    ])();
  }

  #sentence(language: Language): string {
    const aside = this.#random.chance(0.25)
      ? ` \`${this.#random.pick([() => this.identifier(), () => this.path(), () => this.errorCode(), () => this.version()])()}\``
      : '';
    if (language === 'english') {
      const words = Array.from({ length: this.#random.between(5, 14) }, () => this.word());
      // A sentence that begins with a verb would be an order, and most of what people say is none.
      return `${this.#random.pick(ENGLISH_STARTS)} ${words.join(' ')}${aside}.`;
    }
    const [words, links] = language === 'chinese' ? [CHINESE, CHINESE_LINKS] : [JAPANESE, JAPANESE_LINKS];
    const parts = Array.from(
      { length: this.#random.between(2, 5) },
      () => this.#random.pick(words) + this.#random.pick(links),
    );
    return `${language === 'chinese' ? '昨天' : '昨日の'}${parts.join('')}${aside}。`;
  }

  #hex(length: number): string {
    return Array.from({ length }, () => this.#random.between(0, 15).toString(16)).join('');
  }
}

function madeUpWords(count: number): string[] {
  const random = createRandom(7);
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = Array.from(
      { length: random.between(2, 3) },
      () => random.pick(ONSETS) + random.pick(NUCLEI) + random.pick(CODAS),
    );
    words.add(syllables.join(''));
  }
  return [...words];
}
