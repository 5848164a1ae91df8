import { CHECK_WORDS } from './checks.ts';
import { CODE_WORDS } from './code.ts';
import { GIVING_WORDS } from './giving-away.ts';
import { ORDER_WORDS } from './orders.ts';
import { PEOPLE_WORDS } from './people.ts';
import { TELLING_WORDS } from './telling.ts';

/** English words by what they mean to somebody who watches what an agent is told. */
export const CLASSES = {
  ...CHECK_WORDS,
  ...PEOPLE_WORDS,
  ...TELLING_WORDS,
  ...GIVING_WORDS,
  ...CODE_WORDS,
  ...ORDER_WORDS,
} as const;

/** What is known by its shape and not by its letters. */
export const THINGS = {
  url: /https?:\/\//i,
  /** Neither encrypted nor named. */
  bareAddress:
    /http:\/\/(?!localhost|127\.|0\.0\.0\.0|\[::1)|(?<![\d.])(?!127\.|0\.0\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/i,
  mail: /[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]/i,
  repository: /git@[\w.-]{3,60}:|s3:\/\/|rsync:\/\/|(?:^|[^\w.])paste\.\w{2,6}/i,
  privateFile:
    /(?:^|[^\w])\.(?:env|npmrc|ssh|aws|netrc|pypirc|kube|gnupg|git-credentials|docker|config\/gh|pgpass|bash_history|zsh_history)(?![\w-])(?!\.(?:example|sample|template|dist|test))|id_(?:rsa|ed25519|ecdsa)|authorized_keys|docker-compose\.override|secrets?\.(?:ya?ml|json|toml)|kubeconfig|credentials\.json/i,
  offSwitch:
    /--no-(?:verify|gpg-sign|check-certificate|ssl)|--insecure|--trusted-host|--disable-content-trust|--allow-unauthenticated|verify ?= ?false|reject_?unauthorized["']?[=:]["']?(?:0|false)|ssl_no_verify=(?:1|true)|strict-ssl|stricthostkeychecking|\[trusted=yes\]|gonosumdb|goflags=-insecure|--dangerously|-auto-approve\b|--yes\b|--assume-yes|nopasswd|ignore-scripts=false|\.gitleaksignore|allow_all|\bbash\(\*\)|\ballow["']?: ?\[?["']\*/i,
  payeeValue: /^\W*(?:[a-z]{2}\d{2}(?:[a-z0-9]{11,30})?|\+\d{1,3}|bc1q?[a-z0-9]{20,60}|0x[0-9a-f]{40})\W*$/i,
  /** Tests of what protects, by their names. */
  check:
    /\b(?:tests?|specs?)\/(?:auth|secur|perm|access|login)|\btest_(?:auth|secur|perm|access|login|token)/i,
  source: /\b(?:setup\.py|build\.rs)\b/i,
  risky:
    /package-lock|yarn\.lock|pnpm-lock|cargo\.lock|poetry\.lock|\bauth\/|\.github\/workflows|\bsecurity\//i,
  loadedLink: /https?:\/\/\S*[?&=](?:<|\{|\$|%7b|\.\.\.|[A-Z][A-Z_]{3,20}\b)/,
} as const satisfies Record<string, RegExp>;

/** `slip` is a package's name that is nearly a popular one: `popular.ts`. */
export type ClassName = keyof typeof CLASSES | keyof typeof THINGS | 'slip';
