import path from 'node:path';
import * as z from 'zod';
import { count } from '../../shared/amounts.ts';
import { CLAUDE_CODE, isClaudeThread } from '../../shared/agents.ts';
import { MOST_SESSIONS } from '../../shared/limits.ts';
import type { Session } from '../../shared/session.ts';
import { type Context, defineCommand } from '../command.ts';
import { neverRead, oldAnswer } from '../last-read.ts';
import { parseLimit } from '../limit.ts';
import { projectHere } from '../project.ts';
import { dateTime, oneLine, pad } from '../text.ts';
import { fit } from '../../shared/line-width.ts';

const USUAL = 50;

export const sessions = defineCommand({
  name: 'sessions',
  summary: 'List sessions, newest first.',
  operands: [],
  notes: ['A project\'s worktrees and sub-folders count as one. "carryover transcript ID" prints a session.'],
  options: {
    here: { help: 'Only sessions of this project.' },
    limit: { value: 'N', help: `Sessions to show, 1 to ${MOST_SESSIONS}. Default: ${USUAL}.` },
  },
  schema: z.strictObject({ here: z.boolean().default(false), limit: z.string().optional() }),
  async run(context, { here, limit }) {
    const most = limit === undefined ? USUAL : parseLimit(limit, MOST_SESSIONS);
    const project = await projectHere(context, here);
    const api = await context.engine();
    const listed = await api.sessions({
      limit: Math.min(MOST_SESSIONS, most + 1),
      ...(project === undefined ? {} : { project }),
    });
    const found = listed.slice(0, most);
    if (context.json) await context.out.json(found, 2);
    else if (found.length > 0) {
      const old = oldAnswer(context, await api.status(), 'something');
      await context.err.lines(old === undefined ? [] : [old]);
      await context.out.lines([
        ...found.map((session) => sessionLine(context, session)),
        ...(listed.length > most ? ['There are more; --limit N shows them.'] : []),
      ]);
    } else {
      const status = await api.status();
      await context.out.lines([
        status.lastScan === null
          ? neverRead(status).join(' ')
          : here
            ? 'There are no sessions of this project; leave out --here to see all.'
            : 'There are no sessions.',
      ]);
    }
    return 0;
  },
});

/** Time, project, title, facts; then the thread id on a line of its own, because it is long and meant to be copied. */
function sessionLine(context: Context, session: Session): string {
  const { style, columns } = context;
  const facts = [
    count(session.turns, 'turn'),
    ...(session.live ? ['live'] : []),
    ...(isClaudeThread(session.thread) ? [CLAUDE_CODE] : []),
    ...(session.subagent ? ['sub-agent'] : session.parent === null ? [] : ['fork']),
    ...(session.archived ? ['archived'] : []),
  ].join(' · ');
  const project = pad(fit(oneLine(path.basename(session.project ?? session.cwd)), 14), 14);
  const left = `${dateTime(session.updated)}  ${project}  `;
  const room = Math.max(10, columns - 16 - 2 - 14 - 2 - 2 - facts.length);
  const title = pad(fit(oneLine(session.title), room), room);
  return `${left}${title}  ${style.faint(facts)}\n  ${style.faint(oneLine(session.thread))}`;
}
