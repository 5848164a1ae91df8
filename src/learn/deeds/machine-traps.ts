/** A trap of the computer: whichever project it is met in, it is the same one. */
export interface MachineTrap {
  /** The same for the same trap, whatever commands met it. */
  key: string;
  /** In so many projects it has to be met before it is the computer's and not theirs. */
  from: number;
  /** The rule without the commands of one project; null where its own words name none. */
  general: string | null;
}

/** A program that is missing, or is another one than elsewhere, cannot be any project's doing. */
const SURELY = 2;
/** What may be chance in two projects. */
const PERHAPS = 3;

const missing =
  /^`([^`]+)` is not (?:installed|on the PATH) here; (?:(?:use|set|run) `([^`]+)` (?:instead|for commands|before commands)|run commands without it)\.$/;
const another =
  /^`([^`]+)` fails (?:here )?because ([^;`]+|it (?:does not know|may not use the socket) `[^`]+`); (?:use )?`([^`]+)` (?:instead|passes)\.$/;
const version = /^`[^`]+` fails when it needs another version of the runtime; run `([^`]+)` first\.$/;
const service = /^Run `([^`]+)` before `[^`]+`: it needs that service\.$/;
/** What starts something that is there for all projects. */
const ofComputer =
  /^(?:colima|orb|minikube|podman machine|open -a|brew services|systemctl|service|supabase) ?\b/;
const ofSocket = /^it may not use the socket `[^`]+`$/;
const unknownOption = /^it does not know `([^`]+)`$/;
/** Programs that a system brings along, and that differ from system to system. */
const ofSystem = new Set(
  'awk base64 cp cut date df du find grep head install ls make mktemp ps readlink sed sort stat tail tar timeout touch tr xargs'.split(
    ' ',
  ),
);
const settings = /^((?:[A-Z_][A-Z0-9_]*=\S* )+)(.+)$/;
/** Why a command fails for what the computer is like, as failure-patterns.ts says it, and how sure that is. */
const gists = new Map([
  ['the locale is not UTF-8', SURELY],
  ['the system manages this Python', SURELY],
  ['the port is taken', PERHAPS],
  ['the port cannot be opened', PERHAPS],
  ['permission is denied', PERHAPS],
  ['there is no network access', PERHAPS],
  ['the package registry or the network cannot be reached', PERHAPS],
  ['the sandbox does not allow it', PERHAPS],
]);

/** Reads what traps.ts has written: which trap of the computer that is, or null where it may be the project's. */
export function machineTrapOf(text: string): MachineTrap | null {
  const [, name, instead = ''] = missing.exec(text) ?? [];
  if (name !== undefined)
    return { key: `tool ${name} ${programOf(instead)}`.toLowerCase(), from: SURELY, general: null };
  const [, run] = version.exec(text) ?? [];
  if (run !== undefined)
    return {
      ...{ key: `version ${run}`, from: PERHAPS },
      general: `Run \`${run}\` first: commands fail when they need another version of the runtime.`,
    };
  const [, start] = service.exec(text) ?? [];
  if (start !== undefined && ofComputer.test(start))
    return {
      ...{ key: `service ${start}`, from: SURELY },
      general: `Run \`${start}\` before commands that need its service.`,
    };
  const [, failed, gist, fixed] = another.exec(text) ?? [];
  return failed === undefined || gist === undefined || fixed === undefined
    ? null
    : otherCommand(failed, gist, fixed);
}

function otherCommand(failed: string, gist: string, fixed: string): MachineTrap | null {
  const [program, now] = [failed, fixed].map(programOf);
  const option = unknownOption.exec(gist)?.[1];
  if (option !== undefined) {
    if (program === undefined || now === undefined || !ofSystem.has(program)) return null;
    const general =
      program === now ? null : `\`${program}\` does not know \`${option}\` here; use \`${now}\` instead.`;
    return { key: `option ${program} ${option} ${now}`, from: SURELY, general };
  }
  const from = ofSocket.test(gist) ? PERHAPS : gists.get(gist);
  if (from === undefined) return null;
  const [, set, rest] = settings.exec(fixed) ?? [];
  if (set !== undefined && rest === failed)
    return {
      ...{ key: `${gist} ${set.trim()}`, from },
      general: `Set \`${set.trim()}\` for commands: without it they fail because ${gist}.`,
    };
  return { key: `${gist} ${program} ${now}`, from, general: null };
}

function programOf(command: string): string {
  return /^\S*/.exec(command.replace(settings, '$2'))?.[0] ?? '';
}
