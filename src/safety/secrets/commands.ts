import { beginningsOf, matchesAt } from '../../shared/sieve/places.ts';
import type { Sieve } from '../../shared/sieve/sieve.ts';
import { findInCookieList } from './cookies.ts';
import { isStandIn } from './shape.ts';
import { RANK, type SecretSpan } from './span.ts';
import { isSecretValue } from './values.ts';

/** Programs that take a password behind a short flag or at a fixed place. `flag` ends right before the value. */
interface ProgramRule {
  program: RegExp;
  flag: RegExp;
}

const END_OF_WORD = String.raw`(?:\\?'([^'\n]{1,200}?)\\?'|\\?"([^"\n]{1,200}?)\\?"|([^\s'"\x60;|&>]{1,200}))`;
const at = (flag: string): RegExp => new RegExp(`(?<=^|\\s)${flag}${END_OF_WORD}`, 'g');

const PROGRAM_RULES: readonly ProgramRule[] = [
  { program: /^(?:mysql|mariadb)/, flag: at('-p(?![ar]\\w{6})') },
  { program: /^sshpass$/, flag: at('-p[ ]?') },
  { program: /^redis-cli$/, flag: at('(?:-a|--pass)[ =]') },
  {
    program: /^(?:curl|http|https|xh)$/,
    flag: at('(?:-u|-U|--user|--proxy-user|-a|--auth)[ =]?["\']?[^\\s:"\']{1,100}:'),
  },
  {
    program: /^(?:docker|podman|nerdctl|helm|skopeo|buildah|oras|az|oc|cf|crane|heroku)$/,
    flag: at('-p[ =]?'),
  },
  { program: /^mongo/, flag: at('-p[ ]?') },
  { program: /^ldap/, flag: at('-w[ ]?') },
  {
    program: /^(?:smbclient|rpcclient|net|crackmapexec|rdesktop)$/,
    flag: at('-U[ ]?["\']?[^\\s%"\']{1,60}%'),
  },
  { program: /^(?:crackmapexec|rdesktop|evil-winrm|hydra|psexec)$/, flag: at('-p[ ]?') },
  { program: /^(?:ssh-keygen)$/, flag: at('-[NP][ ]?') },
  { program: /^7za?$/, flag: at('-p') },
  { program: /^(?:zip|unzip|unrar)$/, flag: at('-P[ ]?') },
  // With `n` it prints, and takes no file.
  {
    program: /^htpasswd$/,
    flag: at(
      '(?=(?:-\\S{1,8}[ ]){0,4}-\\w{0,5}b)(?:(?=(?:-\\S{1,8}[ ]){0,4}-\\w{0,5}n)(?:-\\S{1,8}[ ]){1,5}|(?:-\\S{1,8}[ ]){1,5}(?!-)\\S{1,120}[ ])(?!-)\\S{1,60}[ ](?=\\S+\\s*$)',
    ),
  },
  { program: /^(?:sqlcmd|bcp|isql)$/, flag: at('-P[ ]?') },
  { program: /^(?:xfreerdp|wfreerdp|mstsc)$/, flag: at('/p:') },
  { program: /^(?:openssl)$/, flag: at('(?:-\\w{1,10}[ ]["\']?pass:|-k[ ])') },
  { program: /^user(?:add|mod)$/, flag: at('-p[ ]') },
  { program: /^snmp/, flag: at('-[AX][ ]?') },
  { program: /^(?:w?erl|iex|elixir)$/, flag: at('--?(?:set)?cookie[ ]') },
  { program: /^security /, flag: at('-[pPwk][ ]') },
  { program: /^(?:twine|conan|ipmitool|mosquitto)/, flag: at('-[pP][ ]') },
  { program: /^lftp$/, flag: at('-u[ ]?[\'"]?[^\\s,]{1,60},') },
  { program: /^(?:cqlsh|clickhouse|influx|neo4j)/, flag: at('-p(?!assword)[ ]?') },
];
const PROGRAMS =
  /(?<![\w.-])(?:mysql\w{0,10}|mariadb[\w-]{0,10}|sshpass|redis-cli|curl|https?(?= -)|xh|docker|podman|nerdctl|helm|skopeo|buildah|oras|az|oc|cf|crane|heroku|mongo\w{0,8}|ldap\w{3,8}|smbclient|rpcclient|crackmapexec|rdesktop|evil-winrm|psexec|ssh-keygen|7za?|zip|unzip|unrar|htpasswd|sqlcmd|bcp|isql|[xw]freerdp|openssl|snmp\w{3,9}|w?erl|iex|elixir|cqlsh|clickhouse[\w-]{0,8}|influx|useradd|usermod|lftp|twine|conan(?= user)|security (?:unlock-keychain|create-keychain|set-keychain-password|set-key-partition-list|import|add-(?:generic|internet)-password))(?=[ \t]+\S)/y;
export const PROGRAM_PLACES = beginningsOf(PROGRAMS);
const NEEDS_LOGIN = /^(?:docker|podman|nerdctl|helm|skopeo|buildah|oras|az|oc|cf|crane|heroku)$/;
/** `-b` of curl; without a `=` it names a file. */
const COOKIES =
  /(?<=\s)(?:-b|--cookie)[ =]?\\?\$?["']?((?<=["'])[^"'\n]{3,500}|[^\s"'=]{1,100}=[^\s"']{3,500})/g;
const COMMAND_LENGTH = 600;

/** Passwords behind the short flags of known programs: `mysql -pX`, `curl -u me:X`, `docker login -p X`. */
export function findCommandFlags(text: string, spans: SecretSpan[], sieve: Sieve): void {
  const hits = matchesAt(PROGRAMS, text, sieve.placesOf(PROGRAM_PLACES));
  for (const [index, hit] of hits.entries()) {
    const program = hit[0];
    const from = hit.index + program.length;
    // Up to the next program, so that a line of nothing but programs costs no more than any other.
    const rest = commandRest(text, from, hits[index + 1]?.index ?? text.length);
    if (NEEDS_LOGIN.test(program) && !rest.includes('login')) continue;
    for (const rule of PROGRAM_RULES) {
      if (rule.program.test(program)) pushFlags(rest, from, rule.flag, spans);
    }
    if (program === 'curl') findCookieFlags(text, from, hits[index + 1]?.index ?? text.length, spans);
  }
}

/** Cookies are parted by `;`, which ends a command elsewhere. */
function findCookieFlags(text: string, from: number, next: number, spans: SecretSpan[]): void {
  const rest = text.slice(from, Math.min(next, from + COMMAND_LENGTH));
  const end = rest.search(/(?<!\\)\n/);
  for (const found of (end === -1 ? rest : rest.slice(0, end)).matchAll(COOKIES)) {
    const list = found[1] ?? '';
    findInCookieList(list, from + found.index + found[0].length - list.length, spans);
  }
}

function commandRest(text: string, from: number, next: number): string {
  const rest = text.slice(from, Math.min(next, from + COMMAND_LENGTH));
  const end = rest.search(/(?<!\\)\n|[|;]|&&/);
  return end === -1 ? rest : rest.slice(0, end);
}

function pushFlags(rest: string, base: number, flag: RegExp, spans: SecretSpan[]): void {
  for (const found of rest.matchAll(flag)) {
    const value = found[1] ?? found[2] ?? found[3] ?? '';
    if (value.startsWith('-') || isStandIn(value)) continue;
    // What stands in quotes behind a password's flag may be a phrase.
    const isPhrase = found[3] === undefined && /\w\s+\w/.test(value) && !/[$<{%]/.test(value);
    if (!isPhrase && !isSecretValue(value, 'password', 'flag')) continue;
    const start = base + found.index + found[0].lastIndexOf(value);
    spans.push({ kind: 'password', start, end: start + value.length, rank: RANK.structure });
  }
}
