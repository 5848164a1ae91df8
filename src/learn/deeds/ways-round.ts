import { programIn } from './commands.ts';
import { generalCheck } from './general-check.ts';
import type { Righted } from './righted.ts';
import { choosesVersion } from './runners.ts';
import { LIMIT, ROUND, type TrapRule } from './trap-rule.ts';
import { plainFolder } from './where-run.ts';

const uncertified =
  /(?:^|\s)(?:-k|--insecure|--no-check-certificate|--trusted-host|--no-verify-ssl|--disable-ssl\S*)(?=[\s=]|$)|NODE_TLS_REJECT_UNAUTHORIZED=0|sslVerify=false|GIT_SSL_NO_VERIFY|strict-ssl=false/i;

/** It passed because nobody looked at the certificate any more: no advice to give. */
export function looksAway({ quote }: Righted): boolean {
  return uncertified.test(quote);
}

/** It was there, but not where the shell looks. */
export function onPath({ failure: { signature }, passed, quote, ...by }: Righted): TrapRule | undefined {
  const setting = by.bySetting ? by.setting : '';
  const name = signature.replace(/^tool /, '');
  const [path] = /(?:^|(?<= ))PATH=\S*/.exec(setting) ?? [];
  const program = programIn(passed.text);
  // What is read into the shell first mostly sets the PATH.
  const [, read] = /(?:^| )((?:source|\.) \S+|eval .+?\)) &&/.exec(setting) ?? [];
  const named = /^[~/$]/.test(program) && program.toLowerCase().endsWith(`/${name}`);
  if (path === undefined && read === undefined && !named) return undefined;
  const set = read === undefined ? `set \`${path ?? ''}\` for commands` : `run \`${read}\` before commands`;
  const what = named ? `use \`${program}\` instead` : set;
  return {
    key: `trap ${signature}`,
    text: `\`${name}\` is not on the PATH here; ${what}.`,
    quote,
    score: ROUND,
    reasons: ['it was not found by its name', 'it was there in another folder'],
  };
}

const leavesOut =
  /\s((?:--filter|-m|-k|-E|-LE|--tags?|-t|--exclude\S*|--skip\S*|--ignore\S*|--deselect)(?:[= ](?:"[^"]*"|'[^']*'|[^\s-]\S*))?)/g;

/** All passed but the tests that need a service which is not there: `pytest -m "not db"`. */
export function leavingOut({ failure, passed, quote }: Righted): TrapRule | undefined {
  if (passed.proof === undefined || !passed.text.startsWith(failure.command)) return undefined;
  const [option, ...others] = [...passed.text.slice(failure.command.length).matchAll(leavesOut)];
  if (option === undefined || others.length > 0) return undefined;
  const [, left = ''] = option;
  if (!/!|\bnot |~|^--?(?:exclude|skip|ignore|deselect|E|LE)/.test(left)) return undefined;
  return {
    key: `trap ${failure.signature} without`,
    text: `\`${failure.command}\` fails here because ${failure.gist}; skip the tests that need it with \`${left}\`, other machines have it.`,
    quote,
    score: ROUND,
    reasons: ['it failed for a reason outside the code', 'the rest of it passed'],
  };
}

/** The shell of Windows before its seventh version. */
export function otherSeparator({ failure: { gist }, key, quote }: Righted): TrapRule {
  return {
    ...{ key, quote, score: ROUND },
    text: `\`&&\` fails between commands here because ${gist}; use \`;\` instead.`,
    reasons: ['it failed for a reason outside the code', 'the same passed without it'],
  };
}

/** Something before the same program chose the version that it needs. */
export function underRunner({ failure, passed, quote }: Righted): TrapRule | undefined {
  const [program, now] = [programIn(failure.command), programIn(passed.text)];
  if (program === '' || !now.endsWith(` ${program}`)) return undefined;
  const runner = now.slice(0, -program.length).trim();
  if (!choosesVersion(runner)) return undefined;
  const reached = /^(?:network|refused)\b/.test(failure.signature);
  const why = reached ? 'what it needs is reached only from there' : failure.gist;
  return {
    key: `trap under ${runner.toLowerCase()}`,
    text: `\`${program}\` fails here unless \`${runner}\` stands before it: ${why}.`,
    quote,
    score: ROUND,
    reasons: ['it failed for a reason outside the code', 'the same passed with something before it'],
  };
}

const manager = /^(?:npm|pnpm|yarn|bun|pip3?|poetry|uv|pipenv|conda|bundle|gem|cargo|composer)(?= )/;

/** The project is kept by another package manager. */
export function otherManager({ failure, passed, quote }: Righted): TrapRule | undefined {
  const [[one], [other]] = [manager.exec(failure.command) ?? [], manager.exec(passed.text) ?? []];
  if (one === undefined || other === undefined || one === other) return undefined;
  // Where all the rest is alike the commands say it best.
  if (failure.command.slice(one.length) === passed.text.slice(other.length)) return undefined;
  return {
    key: `trap ${failure.signature}`,
    text: `\`${one}\` fails here because ${failure.gist}; use \`${other}\` instead.`,
    quote,
    score: ROUND,
    reasons: ['it failed for a reason outside the code', 'another package manager did the same'],
  };
}

/** One word differs, and names what the first one did not find. */
export function fullName({ failure, passed, quote }: Righted): TrapRule | undefined {
  const [failed, fixed] = [failure.command.split(' '), passed.text.split(' ')];
  const at = failed.findIndex((word, index) => word !== fixed[index]);
  const [wrong = '', right = ''] = [failed[at], fixed[at]];
  if (at < 1 || !isNameWithin(wrong, right)) return undefined;
  const before = failed.slice(0, at).join(' ');
  return {
    key: `trap ${failure.signature}`,
    text: `\`${before} ${wrong}\` fails here because ${failure.gist}; use \`${before} ${right}\` instead.`,
    quote,
    score: ROUND,
    reasons: ['it failed for a name that is not known here', 'the same went on with another name'],
  };
}

/** `web` in `@shop/web`, `--filter=core` in `--filter=shop-core`, `packages/web` in `@shop/web`. */
function isNameWithin(short: string, full: string): boolean {
  const [name = '', whole = ''] = [short, full].map((each) => each.replace(/^--?[\w-]+=/, ''));
  const last = name.includes(':') ? name : name.replace(/^.*\//, '');
  return (
    last.length > 1 &&
    whole !== name &&
    whole.includes(last) &&
    short.startsWith('-') === full.startsWith('-')
  );
}

/** A check that ended well without a look at anything; another one for the same did look. */
export function foundSomething({ failure, passed, folder, quote }: Righted): TrapRule | undefined {
  const { command, gist } = failure;
  // With names of its own it may only have been given a wrong one.
  if (passed.proof === undefined || generalCheck(command) !== command) return undefined;
  const fixed = generalCheck(passed.text);
  if (fixed === command || fixed === '') return undefined;
  const elsewhere = folder !== failure.folder && plainFolder.test(folder);
  const use = elsewhere ? `cd ${folder} && ${fixed}` : fixed;
  return {
    key: `trap ${failure.signature}`,
    text: `\`${command}\` fails to check anything here because ${gist}; use \`${use}\` instead.`,
    quote,
    score: LIMIT,
    reasons: ['it found nothing to check', 'another command for the same did'],
  };
}
