/**
 * Questions that a rule answers one way or the other. Two rules that answer one of them differently contradict each other if
 * they are about the same thing. Words as in concepts.ts.
 */
export interface Slot {
  values: Readonly<Record<string, string>>;
  /** Things that belong to the question itself and narrow nothing: names from concepts.ts. */
  own: readonly string[];
  /** What one does with it, which goes without saying too. */
  deeds?: readonly string[];
  /** A rule that names nothing but the value holds for everything ("Use pnpm"), and so against rules about one thing too. */
  general: boolean;
}

/** "As PNG", "als PNG"; Asian languages have the word behind it, and there it chooses nothing. */
const asKind = ['as', 'to', 'als', 'au_format', 'como', 'come', 'в_формате'];
/** "In PDF", "en PDF". In YAML one writes. */
const inKind = [...asKind, 'in', 'im', 'en', 'em', 'в'];

function kindsKept(kinds: string, ahead: readonly string[]): [kind: string, words: string][] {
  return kinds
    .split(' ')
    .map((kind) => [kind, ahead.map((word) => `${word}_${kind.toLowerCase()}`).join(' ')]);
}

/** A choice among several. */
export const choices: Readonly<Record<string, Slot>> = {
  'package manager': {
    values: { npm: 'npm npx', pnpm: 'pnpm pnpx', yarn: 'yarn', bun: 'bun bunx' },
    own: ['package', 'dependency'],
    deeds: ['install', 'add', 'run'],
    general: true,
  },
  'Python packages': {
    values: { pip: 'pip pip3', uv: 'uv', poetry: 'poetry', conda: 'conda mamba', pipenv: 'pipenv' },
    own: ['package', 'dependency'],
    deeds: ['install', 'add', 'run'],
    general: true,
  },
  indentation: {
    values: {
      tabs: 'tab tabs tabulator* tabulation* tabulacion* tabulazion* tabulador* onglet* タブ 制表符 탭 таб табы табами табуляци*',
      spaces:
        'space spaces leerzeichen espace espaces espacio espacios spazi spazio espaco espacos スペース 空格 스페이스 공백 пробел*',
    },
    own: ['indentation', 'code', 'file', 'format', 'line'],
    general: true,
  },
  quotes: {
    values: {
      single:
        'single_quote* einfache_anfuhrungszeichen guillemets_simples comillas_simples virgolette_singole aspas_simples シングルクォート 单引号 작은따옴표',
      double:
        'double_quote* doppelte_anfuhrungszeichen guillemets_doubles comillas_dobles virgolette_doppie aspas_duplas ダブルクォート 双引号 큰따옴표',
    },
    own: ['code', 'file', 'format'],
    general: true,
  },
  'language of answers': {
    values: {
      English:
        'english englisch* anglais ingles inglese 英語 英语 英文 영어 영문 английск* по-английски англ',
      French:
        'french franzosisch* francais frances francese フランス語 法语 프랑스어 французск* по-французски',
      German: 'german deutsch* allemand aleman tedesco alemao ドイツ語 德语 독일어 немецк* по-немецки',
      Spanish:
        'spanish spanisch* espagnol espanol spagnolo espanhol スペイン語 西班牙语 스페인어 испанск* по-испански',
      Italian:
        'italian italienisch* italien italiano イタリア語 意大利语 이탈리아어 итальянск* по-итальянски',
      Portuguese:
        'portuguese portugiesisch* portugais portugues portoghese ポルトガル語 葡萄牙语 포르투갈어 португальск*',
      Japanese: 'japanese japanisch* japonais japones giapponese 日本語 日语 日文 일본어 японск*',
      Korean: 'korean koreanisch* coreen coreano 韓国語 韩语 한국어 한글 корейск*',
      Chinese: 'chinese chinesisch* chinois chino cinese chines 中国語 中文 汉语 중국어 китайск*',
      Russian: 'russian russisch* russe russes ruso rusa russo russa русск* по-русски ロシア語 俄语 러시아어',
    },
    own: [],
    general: false,
  },
  'test runner': {
    values: { jest: 'jest', vitest: 'vitest', mocha: 'mocha', ava: 'ava' },
    own: ['test', 'unit'],
    general: true,
  },
  'Python tests': {
    values: { pytest: 'pytest', unittest: 'unittest' },
    own: ['test', 'unit'],
    general: true,
  },
  formatter: {
    values: { prettier: 'prettier', biome: 'biome', dprint: 'dprint' },
    own: ['format', 'code', 'file'],
    general: true,
  },
  'source language': {
    values: {
      TypeScript: 'typescript 타입스크립트',
      JavaScript: 'javascript 자바스크립트',
    },
    own: ['code', 'file'],
    general: false,
  },
  'module system': {
    values: { ESM: 'esm es_modules', CommonJS: 'commonjs cjs' },
    own: ['code', 'file'],
    general: true,
  },
  containers: {
    values: { Docker: 'docker', Podman: 'podman' },
    own: ['build'],
    general: true,
  },
  'database engine': {
    values: {
      Postgres: 'postgres postgresql',
      MySQL: 'mysql mariadb',
      SQLite: 'sqlite sqlite3',
      MongoDB: 'mongodb mongo',
    },
    own: ['database'],
    general: false,
  },
  'joining branches': {
    values: {
      merge:
        'merge merges merged merging mergen gemergt mergez fusionn* fusiona* マージ 合并 머지 병합 мерж*',
      rebase: 'rebase rebases rebasing rebasen リベース 变基 리베이스 ребейз*',
    },
    own: ['branch', 'commit', 'request'],
    general: true,
  },
  'spelling of names': {
    values: {
      camelCase: 'camelcase camel_case 驼峰 キャメルケース 카멜케이스',
      snake_case: 'snakecase snake_case 下划线命名 蛇形 スネークケース 스네이크케이스',
      'kebab-case': 'kebabcase kebab-case kebab_case',
      PascalCase: 'pascalcase pascal_case',
    },
    own: ['name', 'file', 'function', 'code'],
    general: false,
  },
  'web framework': {
    values: {
      React: 'react react.js reactjs next.js nextjs',
      Vue: 'vue vue.js vuejs nuxt',
      Angular: 'angular',
      Svelte: 'svelte sveltekit',
    },
    own: ['frontend', 'component'],
    general: true,
  },
  styling: {
    values: {
      Tailwind: 'tailwind tailwindcss',
      'CSS modules': 'css_module*',
      'styled components': 'styled_component* styled-component*',
    },
    own: ['style', 'component', 'frontend'],
    general: true,
  },
  'browser tests': {
    values: { Playwright: 'playwright', Cypress: 'cypress', Selenium: 'selenium' },
    own: ['test', 'frontend'],
    general: true,
  },
  'spelling of English': {
    values: {
      British:
        'british uk_english uk_spelling en-gb en_gb britisch* britannique* britanic* イギリス英語 英式英语 영국식',
      American:
        'american us_english us_spelling en-us en_us amerikanisch* americain* americano* アメリカ英語 美式英语 미국식',
    },
    own: [],
    general: true,
  },
  exports: {
    values: {
      default:
        'default_export* export_par_defaut exports_par_defaut export_por_defecto exports_por_defecto export_predefinit* export_padrao exports_padrao デフォルトエクスポート 默认导出',
      named:
        'named_export* benannte_export* benannten_export* exports_nommes export_nomme exports_nombrados exports_con_nombre export_nominat* export_con_nome exports_nomeados 名前付きエクスポート 命名导出 具名导出',
    },
    own: ['export', 'code', 'file', 'module', 'component'],
    general: true,
  },
  'time zone': {
    values: {
      UTC: 'utc gmt 世界标准时间 協定世界時 협정세계시',
      'local time':
        'local_time local_times local_timezone ortszeit lokalzeit lokaler_zeit lokale_zeit heure_locale hora_local ora_locale 現地時間 ローカル時間 ローカルタイム 本地时间 当地时间 현지시간 местном_времени местное_время',
    },
    own: [],
    general: false,
  },
  // The words are those of `plainly`: whoever commits often speaks of commits, too.
  'how many commits': {
    values: { several: 'commits_often', one: 'commits_once' },
    own: ['commit', 'request', 'branch'],
    general: true,
  },
  // The words are those of `sayDates`.
  'how dates are written': {
    values: {
      'YYYY-MM-DD': 'date_ymd_dash',
      'YYYY/MM/DD': 'date_ymd_slash',
      'YYYY.MM.DD': 'date_ymd_dot',
      YYYYMMDD: 'date_ymd_bare',
      YYYY年MM月DD日: 'date_ymd_letters',
      'DD.MM.YYYY': 'date_dmy_dot',
      'DD/MM/YYYY': 'date_dmy_slash',
      'DD-MM-YYYY': 'date_dmy_dash',
      DDMMYYYY: 'date_dmy_bare',
      'MM/DD/YYYY': 'date_mdy_slash',
      'MM-DD-YYYY': 'date_mdy_dash',
      'MM.DD.YYYY': 'date_mdy_dot',
      MMDDYYYY: 'date_mdy_bare',
    },
    own: ['date', 'format'],
    deeds: ['write'],
    general: true,
  },
  // Only where it is what something is kept as: "validate JSON" chooses no format.
  'kind of file': {
    values: Object.fromEntries([
      ...kindsKept('PNG SVG JPEG WebP GIF PDF', inKind),
      ...kindsKept('HTML Markdown JSON YAML TOML XML CSV Parquet', asKind),
    ]),
    own: ['file', 'format'],
    general: false,
  },
  'line endings': { values: { LF: 'lf', CRLF: 'crlf' }, own: ['line', 'file'], general: true },
};

/** Opposites: they contradict each other only where all the rest is the same. */
export const opposites: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  order: {
    before:
      'before beforehand bevor vor vorher vorm avant antes prima 前に 前 之前 전에 하기_전 перед прежде',
    after:
      'after afterwards nach nachdem danach apres despues luego dopo depois 後に 後 てから 之后 以後 후에 다음에 после',
  },
  size: {
    short:
      'short shorter brief briefly concise terse to_the_point auf_den_punkt droit_au_but al_grano dritto_al_punto direto_ao_ponto plus_court* plus_bref* plus_breve* piu_cort* piu_brev* mais_curt* mais_brev* mas_brev* kurz* knapp* court* bref brievement breve* brevi concis* corto* corta* corte corti curt* 短く 短い 要短 短小 很短 短一点 短点 短些 짧은 簡潔 简短 简洁 짧게 간결 коротк* кратк* короче короткие',
    long: 'long longer verbose detailed lengthy lang* ausfuhrlich* long detail* longue* largo* larga* dettagliat* detalhad* detallad* detalle* dettaglio detalhe* 長く 長い 長すぎ 很长 太长 过长 冗长 긴 길어 詳しく 详细 길게 자세히 длинн* подробн*',
  },
  extent: {
    small:
      'small smaller tiny klein kleine kleiner kleinen kleines petit petite petits petites pequen* piccol* 小さ 작은 작게 маленьк* небольш* мелк*',
    big: 'big bigger large larger huge gross grosse gros grose groser grosen groses grand grande grands grandes 大き 큰 크게 больш* крупн*',
  },
  limit: { most: 'at_most', least: 'at_least' },
  leave: {
    allow: 'allow* permit* erlaub* autoris* permit* consent* 許す 允许 허용 разреш*',
    forbid: 'forbid* forbidden prohibit* verbiet* verboten interdi* prohib* vietat* proib* 禁止 금지 запрещ*',
  },
  switch: {
    on: 'enable* aktivier* active activer activa activar attiv* ativ* 有効 启用 활성화 включ*',
    off: 'disable* deaktivier* desactiv* disattiv* desativ* 無効 禁用 비활성화 выключ* отключ*',
  },
  timing: {
    sync: 'sync synchron* sincron* 同期 同步 동기 синхрон*',
    async: 'async asynchron* asincron* assincron* 非同期 异步 비동기 асинхрон*',
  },
  end: {
    first: 'first erst zuerst premier premiere primero сначала сперва',
    last: 'last zuletzt dernier derniere ultimo',
  },
  letters: {
    upper: 'uppercase grossbuchstaben majuscule* mayuscul* maiuscol* 大文字 大写 대문자 заглавн*',
    lower: 'lowercase kleinbuchstaben minuscule* minuscul* minuscol* 小文字 小写 소문자 строчн*',
  },
  view: {
    public:
      'public publics publique publiques publica publicas publicos offentlich* publico pubblic* 公開 公开 공개 публичн*',
    private:
      'private privat* prive prives privee privees privado privada privados privadas 非公開 私有 비공개 приватн*',
  },
  /** How people are spoken to. */
  address: {
    formal: 'formal formell* foermlich* siez* vouvoie* vouvoy* usted 敬語 です・ます 존댓말 敬语',
    informal: 'informal informell* duz* tutoie* tutoy* tutea* タメ口 반말',
  },
  theme: {
    dark: 'dark_mode dark_theme dunkelmodus mode_sombre theme_sombre modo_oscuro modo_escuro tema_scuro ダークモード 深色模式 다크모드',
    light:
      'light_mode light_theme hellmodus mode_clair theme_clair modo_claro tema_chiaro ライトモード 浅色模式 라이트모드',
  },
  number: {
    one: 'one single einzeln* einzige* seul seule unico single_commit 一つ 単一 单个 하나 один одна одно',
    several:
      'several many multiple mehrere plusieurs varios varias diversi varios muitos 複数 多个 여러 несколько',
  },
};
