import type { Scope } from '../../shared/model.ts';
import type { CueName } from './cues.ts';
import { fold } from '../fold.ts';
import { command as typedCommand } from '../language/command.ts';
import { meaningOf } from '../near/meaning.ts';

/** Steps that every project has: a chain of them is a way of working. */
const processWords =
  /\b(?:commit|push|merge|rebase|squash|branch|worktree|pull request|pr|prs|deploy|release|tag|changelog|publish|ci|lint|tests?|review|smoke|screenshots?|issue|ticket)(?:s|ed|es|ing)?(?![\w\u00c0-\u024f])|コミット|プッシュ|マージ|ブランチ|プルリク|デプロイ|リリース|レビュー|テスト|커밋|푸시|머지|브랜치|배포|리뷰|테스트|提交|推送|合并|分支|部署|发布|评审|测试/gi;
/** A command to be run at a step of the work. */
const command =
  /\b(?:re-?run|run|execute|ejecuta|lance[rz]?|relance[rz]?|esegui|lancia|roda|rode)\b.{0,40}\b(?:make|npm|pnpm|yarn|cargo|go|gen\w*|script\w*|migrat\w*|build)\b|\b(?:make|npm|pnpm|yarn|cargo)\b.{0,30}(?:laufen|ausführen|を実行|돌려|실행)|跑.{0,4}(?:make|npm|pnpm|yarn)/i;

const wide = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** Longer texts tell more than how one thing is done. */
const MAX_STEPS = 600;

/** How a thing is done, by the command that does it ("to test: `make unit`"), or the order in which. */
const howTo = new RegExp(
  [
    `^\\W*(?:\\p{L}+[,:]? ){0,2}(?:um|zum|zur|pour|para|pra|per|чтобы|для) .{2,50}${typedCommand}`,
    `\\b(?:nur mit|que avec|solo con|só com|somente com|только через) ${typedCommand}`,
    `^.{0,14}(?:するには|するときは|하려면|测试|启动|部署|编译|登录|打包).{0,12}${typedCommand}`,
    `\\b(?:\\w*ge\\w+(?:t|en)|(?:be|ver|er|ent|uber)\\w+t|\\w+iert) (?:wird|werden) .{0,24}${typedCommand}`,
    `\\b(?:laufen|geht|gehen|baut man|bauen wir|startet man|starten wir) .{0,16}(?:uber|über|mit|per|via) (?:den |das )?${typedCommand}`,
    '(?:순서|절차)(?:로|는|대로)|(?:流程|顺序|順序|步骤)(?:是|为)|(?:手順|段取り|流れ)(?:です|だ|で|に)',
  ].join('|'),
  'iu',
);

/** What is done at a moment that comes again, one thing after the other: "when it looks odd: reproduce it, fix it, rerun all". */
const listOfDeeds = /^[^:：]{4,70}[:：] ?[^:：,，、]{3,}[,，、][^:：]{3,}/;

/** "Never commit without running the tests" is a step of the work, as it is without the two noes; asking somebody is none. */
export function isStep(text: string): boolean {
  const { conditional, features } = meaningOf(text);
  return conditional && !features.has('=asking');
}

/** A clause, and what is known of it. */
interface Said {
  text: string;
  sentence: string;
  /** How its language says steps in order. */
  steps: RegExp | null;
  found: ReadonlySet<CueName>;
  scope: Scope;
}

/** Whether a clause says how something is done: by which command, or in which order. */
export function isProcedure(said: Said): boolean {
  // "Never commit without running the tests" names one order of two steps, and asks for no routine.
  return saysHow(said) && !(said.found.has('prohibition') && isStep(said.text));
}

function saysHow({ text, sentence, steps, found, scope }: Said): boolean {
  const ordered = found.has('steps') || found.has('moment') || found.has('eachTime');
  if (
    howTo.test(text) ||
    (scope === 'project' && sentence.length < MAX_STEPS && steps?.test(fold(sentence)) === true)
  )
    return true;
  const states = (['statement', 'prohibition', 'therefore'] as const).some((name) => found.has(name));
  if (found.has('eachTime') && !states && listOfDeeds.test(sentence)) return true;
  // Steps in order, at each release or whenever something is changed.
  if (found.has('steps') && found.has('eachTime') && wide.test(text)) return true;
  const named = new Set(text.match(processWords)?.map((word) => word.toLowerCase()) ?? []);
  return (
    ordered && (named.size >= (found.has('steps') ? 2 : 3) || (found.has('eachTime') && command.test(text)))
  );
}
