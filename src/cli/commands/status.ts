import * as z from 'zod';
import { type Context, defineCommand } from '../command.ts';
import { count } from '../../shared/amounts.ts';
import type { Status } from '../../shared/status.ts';
import { toldProblem } from '../problems.ts';
import { dateTime, oneLine, wrap } from '../text.ts';

export const status = defineCommand({
  name: 'status',
  summary: 'Show what Carryover knows and whether all is well.',
  operands: [],
  notes: ['"carryover doctor" looks closer and says what to do.'],
  options: {},
  schema: z.strictObject({}),
  async run(context) {
    const api = await context.engine();
    const [now, open] = await Promise.all([api.status(), api.countOpen()]);
    if (context.json) await context.out.json({ ...now, open }, 2);
    else await context.out.lines(statusLines(context, now, open));
    return 0;
  },
});

function statusLines({ style, columns }: Context, status: Status, open: number): string[] {
  const fact = (name: string, value: string): string => `${style.faint(name.padEnd(12))} ${oneLine(value)}`;
  const { progress } = status;
  const percent =
    progress === null || progress.totalBytes === 0
      ? ''
      : `, ${Math.floor((100 * progress.doneBytes) / progress.totalBytes)} %`;
  return [
    fact('state', `${stateOf(status)}${percent}`),
    fact('to review', `${open} in all projects, blocked ones counted`),
    fact('sessions', `${count(status.sessions, 'session')}, ${count(status.messages, 'message')}`),
    fact('last read', lastRead(status)),
    fact('Codex home', status.codexHome),
    ...claudeLine(status).map((value) => fact('Claude Code', value)),
    fact('own files', status.stateDir),
    fact('owner', `process ${status.ownerPid}`),
    ...status.problems.flatMap((problem) => {
      const { message, advice } = toldProblem(problem, status.codexHome);
      const told = advice === null ? message : `${message} ${advice}`;
      return wrap(`! ${oneLine(told)}`, columns).map(style.warning);
    }),
  ];
}

/** After an update sessions are heard again, which takes nothing from recall. */
function stateOf({ state, progress }: Status): string {
  return progress?.what === 'hearing' ? 'learning from all sessions again' : state;
}

function lastRead({ lastScan, watching }: Status): string {
  if (lastScan === null) return 'never: run "carryover scan"';
  return `${dateTime(lastScan)}${watching === true ? ', and watching since' : ''}`;
}

/** What recall has of Claude Code's history; nothing where nobody asked for it. */
function claudeLine({ claude }: Status): string[] {
  if (claude === undefined || (claude.home === null && claude.sessions === 0)) return [];
  const from =
    claude.home === null
      ? 'nothing new is read'
      : claude.found
        ? claude.home
        : `no sessions in ${claude.home}`;
  return [`${count(claude.sessions, 'session')} of these, ${from}`];
}
