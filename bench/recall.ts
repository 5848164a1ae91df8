/**
 * Asks the index that bench/indexing.ts made: as words are typed, and for what people remember. Beside it ripgrep over
 * the same session files, where there is one. Arguments: the folder of the corpus and the state folder.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureRipgrep } from '../scripts/tools/ripgrep.ts';
import { parseQuery } from '../src/recall/query.ts';
import { searchMessages } from '../src/recall/search.ts';
import type { Database } from '../src/store/database.ts';
import { openStore } from '../src/store/store.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { keep, milliseconds, percentile, printTable } from './tables.ts';

/** Words that stand in very many messages. */
const COMMON = ['test', 'error', 'file', 'const', 'build', 'request'];
const RIPGREP_QUERIES = 3;

interface Kind {
  name: string;
  queries: string[];
  /** How ripgrep is asked for the same: a shell command that gets the texts as arguments. */
  ripgrep: string;
}

function kinds({ samples }: Corpus): Kind[] {
  const fixed = 'rg -c -i -F -- "$1" .';
  const three = 'rg --no-filename -i -F -- "$1" . | rg -i -F -- "$2" | rg -c -i -F -- "$3"';
  return [
    { name: 'term', queries: samples.terms.map((text) => `${text} `), ripgrep: fixed },
    { name: 'common term', queries: COMMON.map((text) => `${text} `), ripgrep: fixed },
    { name: 'phrase', queries: samples.phrases.map((text) => `"${text}"`), ripgrep: fixed },
    { name: 'three terms', queries: samples.threeTerms.map((text) => `${text} `), ripgrep: three },
    { name: 'rare identifier', queries: samples.identifiers.map((text) => `${text} `), ripgrep: fixed },
    { name: 'Chinese, Japanese', queries: samples.cjk, ripgrep: fixed },
    { name: 'as it is typed', queries: [...samples.terms, ...COMMON].flatMap(beginnings), ripgrep: fixed },
    {
      name: 'term, one project',
      queries: [...samples.terms, ...COMMON].map((text) => `${text} repo:/home/dev/blog `),
      ripgrep: '',
    },
  ];
}

/** What stands in the box while a word is typed. */
function beginnings(word: string): string[] {
  return Array.from({ length: Math.min(6, word.length) }, (_, index) => word.slice(0, index + 1));
}

const [folder = '', stateDir = ''] = process.argv.slice(2);
const corpus = await readCorpus(folder);
/** With the ripgrep that the tests' VS Code has, before any of the machine's own. */
const ripgrepEnv = await ensureRipgrep().then(
  (file) => ({ ...process.env, PATH: [path.dirname(file), process.env['PATH']].join(path.delimiter) }),
  () => process.env,
);
// The first time loads and translates the code, which stays in a worker. What a new thread takes is a figure of its own (indexing.ts).
const loading = await openStore(stateDir);
ask(loading.db, 'harbour ');
loading.close();
const started = performance.now();
const store = await openStore(stateDir);
try {
  ask(store.db, 'checkout ');
  const firstAnswer = performance.now() - started;
  const messages = store.db.get('SELECT count(*) FROM message', [], (row) => row.integer(0)) ?? 0;
  console.log(
    `\nRecall over ${messages.toLocaleString('en')} messages; first answer ${milliseconds(firstAnswer)} after opening`,
  );
  keep([
    { what: 'messages', measured: messages.toLocaleString('en'), reach: '' },
    { what: 'reopening to the first answer', measured: milliseconds(firstAnswer), reach: '50 ms' },
  ]);
  const rows = kinds(corpus).map(({ name, queries, ripgrep }) => {
    const times = queries.map((query) => time(() => ask(store.db, query))).sort((a, b) => a - b);
    const hits = queries.map((query) => ask(store.db, query).total).sort((a, b) => a - b);
    const middle = percentile(times, 0.5);
    const theirs = ripgrep === '' ? undefined : askRipgrep(ripgrep, queries);
    const reach = name === 'as it is typed' ? 'p95 120 ms' : 'p50 15 ms, p95 60 ms';
    const measured = `p50 ${milliseconds(middle)}, p95 ${milliseconds(percentile(times, 0.95))}`;
    keep([{ what: `recall: ${name}`, measured, reach }]);
    return [
      ...[name, String(queries.length), String(percentile(hits, 0.5)), milliseconds(middle)],
      ...[milliseconds(percentile(times, 0.95)), milliseconds(times.at(-1) ?? 0)],
      ...[
        theirs === undefined ? '' : milliseconds(theirs),
        theirs === undefined ? '' : `${Math.round(theirs / middle)}x`,
      ],
    ];
  });
  printTable(['query', 'asked', 'hits', 'p50', 'p95', 'worst', 'ripgrep', 'ratio'], rows);
} finally {
  store.close();
}

function ask(db: Database, query: string): { total: number } {
  return searchMessages(db, {
    query: parseQuery(query),
    project: undefined,
    limit: 50,
    now: Date.UTC(2026, 10, 21),
    gathered: false,
  });
}

/** The best of three: what else the machine does only ever adds time. */
function time(work: () => unknown): number {
  const once = (): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  return Math.min(once(), once(), once());
}

/** The middle of a few; undefined without ripgrep. */
function askRipgrep(command: string, queries: readonly string[]): number | undefined {
  const times: number[] = [];
  for (const query of queries.slice(0, RIPGREP_QUERIES)) {
    const plain = query.replaceAll('"', '').trim();
    const args = command.includes('$2') ? plain.split(' ') : [plain];
    const start = performance.now();
    try {
      execFileSync('sh', ['-c', command, 'sh', ...args], {
        cwd: corpus.codexHome,
        env: ripgrepEnv,
        stdio: 'ignore',
      });
    } catch (error) {
      // 1 means that nothing was found; anything else that there is no ripgrep.
      if (!(error instanceof Error && 'status' in error && error.status === 1)) return undefined;
    }
    times.push(performance.now() - start);
  }
  return percentile(
    times.sort((a, b) => a - b),
    0.5,
  );
}
