import type { CandidateKind, Scope } from '../shared/model.ts';
import type { CueName } from './cues.ts';
import type { RuleKind } from './judge.ts';

const named =
  /`[^`]+`|\b[\w-]+\/[\w./-]+|\b[\w-]+\.(?:md|ts|js|tsx|jsx|py|json|ya?ml|toml|sh|rs|go|java|css|html|lock|env)\b|https?:\/\//;
/** Where rules are written down says nothing about what they are about. */
const memoryFile = /\b(?:agents|claude)\.md\b/gi;
const thisProject =
  /\b(?:this|our|the) (?:repo|repository|project|codebase|app|monorepo|package)\b|(?:この|本)(?:プロジェクト|リポジトリ)|(?:이|우리) ?(?:프로젝트|레포|저장소)|(?:这个?|本|我们)(?:项目|仓库)|\b(?:ce|notre) (?:projet|dépôt|repo)\b|\b(?:dieses|unser) (?:projekt|repo)\b/i;
/** What belongs to a person's machine and not to a project. */
const machine =
  /\b(?:windows|mac|macos|osx|linux|ubuntu|debian|fedora|arch|nixos|wsl2?|powershell|zsh|fish|vim|emacs|proxy|vpn|this (?:machine|computer|laptop)|cette machine|diese[mr] (?:rechner|maschine)|esta m[aá]quina|questa macchina)\b|プロキシ|この(?:マシン|パソコン|端末)|代理|这台(?:机器|电脑)|프록시|윈도우|리눅스|이 ?(?:컴퓨터|노트북)/i;
/** What a person likes about work itself, in any project. */
const wayOfWorking =
  /\b(?:commits?|rebase|diffs?|plans?|functions?|returns|names?|comments?|steps?|co-?author\w*|assumptions?|funciones|fonctions|funktionen)\b|コミット|関数|커밋|함수|提交|函数/i;
/** Steps that every project has: a chain of them is a way of working. */
const processWords =
  /\b(?:commit|push|merge|rebase|squash|branch|worktree|pull request|pr|prs|deploy|release|tag|changelog|publish|ci|lint|tests?|review|smoke|screenshots?|issue|ticket)(?:s|ed|es|ing)?\b|コミット|プッシュ|マージ|ブランチ|プルリク|デプロイ|リリース|レビュー|テスト|커밋|푸시|머지|브랜치|배포|리뷰|테스트|提交|推送|合并|分支|部署|发布|评审|测试/gi;

/** So short, a question whether something was done names nothing of a project. */
const BARE_QUESTION = 24;

/** What kind of lesson a clause is, from its words and cues. */
export function kindOf(text: string, found: ReadonlySet<CueName>, scope: Scope): RuleKind {
  const ordered = found.has('steps') || found.has('moment') || found.has('eachTime');
  const steps = new Set(text.match(processWords)?.map((word) => word.toLowerCase()) ?? []);
  if (ordered && steps.size >= (found.has('steps') ? 2 : 3)) return 'procedure';
  if (found.has('recollection')) return 'correction';
  if (scope === 'global' && (found.has('complaint') || found.has('answerStyle') || found.has('prefer'))) {
    return 'preference';
  }
  if (found.has('correcting')) return 'correction';
  return scope === 'global' ? 'preference' : 'project-rule';
}

/** Whether a clause is about this project or about how the person works anywhere, and why. */
export function scopeOf(text: string, found: ReadonlySet<CueName>): { scope: Scope; reason: string } {
  if (named.test(text.replace(memoryFile, '')))
    return { scope: 'project', reason: 'names files, commands or tools of this project' };
  if (thisProject.test(text)) return { scope: 'project', reason: 'speaks of this project' };
  if (found.has('answerStyle')) return { scope: 'global', reason: 'is about how to answer anywhere' };
  if (found.has('complaint')) return { scope: 'global', reason: 'is about how to work with this person' };
  if (machine.test(text) && (found.has('environment') || found.has('because')))
    return { scope: 'global', reason: 'is about this machine' };
  if (found.has('review') && !found.has('habit') && !found.has('location'))
    return { scope: 'global', reason: 'is about who decides in the work' };
  if ((found.has('prefer') || found.has('prohibition')) && !found.has('habit') && wayOfWorking.test(text))
    return { scope: 'global', reason: 'is about how this person works anywhere' };
  if (
    found.has('recollection') &&
    !found.has('stack') &&
    (found.has('proof') || text.length < BARE_QUESTION)
  ) {
    return { scope: 'global', reason: 'is about proving work anywhere' };
  }
  return { scope: 'project', reason: 'was said about this project' };
}

/** A procedure that the person spelt out is a skill in the making. */
export function candidateKind(kind: RuleKind): CandidateKind {
  return kind === 'procedure' ? 'skill' : kind;
}
