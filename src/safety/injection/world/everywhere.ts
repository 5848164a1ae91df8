import type { ClassName } from './language.ts';

/** What is written alike in every language. A word begins where a word can begin. */
export const EVERYWHERE: Readonly<Partial<Record<ClassName, string>>> = {
  secret:
    '\\.(?:env(?!\\.(?:example|sample|template|dist))|npmrc|ssh|aws|netrc|pypirc|kube|gnupg|git-credentials|pgpass)~|id_(?:rsa|ed25519|ecdsa)|api[-_\\s]?keys?~|access[-_\\s]?keys?~|tokens?~|secrets?~|credentials?~|ssh-?(?:key|schlüssel)|[a-z]{2,20}_(?:token|key|secret|password)~|\\.pem~|\\.kdbx~|env~',
  outside:
    'https?://(?!(?:localhost|127\\.|0\\.0\\.0\\.0|\\[?::1))|s3://|ftp://|rsync://|[\\w.+-]{1,60}@[\\w-]{1,60}\\.[a-z]{2}|@[a-z]\\w{2,30}_?bot~|\\d{1,3}(?:\\.\\d{1,3}){3}(?<!127\\.0\\.0\\.1)~|pastebin|paste\\.\\w{2,3}~|gist~|webhook|telegram|discord|transfer\\.sh|(?:[a-z0-9-]{2,30}\\.){1,3}(?:example|io|xyz|ru|top|dev|net|sh)~',
  report: 'pr~|pull[ -]?requests?|commits?~|changelog|merge[ -]?request|issue~|release notes|diff~',
  guard:
    '2fa|mfa|sandbox|pre-commit|hooks?~|branch protection|tls~|ssl~|codeql|semgrep|gitleaks|code-?review|verify=false|strict[_-]?host|hmac|jwt~|csrf|cors~|dependabot',
  off: 'verify=false|skip~|--no-verify|--insecure|nosec|noqa',
  memory: 'agents\\.md|claude\\.md|gemini\\.md|\\.cursorrules|memory\\.md|copilot-instructions',
  risky: 'rm -rf|sudo~|--force|force[- ]push|production~|prod~|drop table|terraform apply',
  excuse: 'refactor|typo~|lint~|cleanup~|chore~|formatting~|formatter~',
  prompt: 'system ?prompt|system message',
  boss: 'cto~|ceo~|ciso~|openai|anthropic|admin~|root~|devops|security',
  pay: 'iban~|bc1[a-z0-9]{8}|paypal|usdt|bitcoin|btc~|wallet',
  install: 'npm install|pip install|registry~|npm~|pip~|postinstall',
};
