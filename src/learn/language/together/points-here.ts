/** "This repo", "notre projet", "このプロジェクト": the project that it was said in, which elsewhere is another. */
const here = new RegExp(
  [
    '\\b(?:this|our) (?:repo(?:sitory)?|project|codebase|monorepo|package)\\b',
    '\\b(?:dies(?:es|em|er)|unser(?:e[mrs])?) (?:projekts?|repo(?:sitory)?s?|code-?basis|monorepo)\\b',
    '\\b(?:ce|notre) (?:projet|dépôt|repo)\\b',
    '\\b(?:este|nuestro) (?:proyecto|repo(?:sitorio)?)\\b',
    '\\b(?:quest[oa]|nostr[oa]) (?:progetto|repo(?:sitory)?)\\b',
    '\\b(?:[nd]?este|nosso) (?:projeto|repo(?:sitório)?)(?!\\p{L})',
    '(?<!\\p{L})(?:эт(?:от|ом|ого|ому)|наш(?:ем|его|ему)?) (?:проект|репозитори|репо)\\p{L}{0,2}(?!\\p{L})',
    '(?:この|本|当)(?:プロジェクト|リポジトリ|レポ)',
    '(?:이|우리) ?(?:프로젝트|레포|저장소|리포지토리)',
    '(?:这个?|本|我们的?|咱们的?)(?:项目|仓库|代码库)',
  ].join('|'),
  'iu',
);

/** The words of a rule that point at the project it was said in; null when it has none. */
export function pointsHere(rule: string): string | null {
  return here.exec(rule)?.[0] ?? null;
}
