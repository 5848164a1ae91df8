import path from 'node:path';
import * as z from 'zod';
import { count } from '../../shared/amounts.ts';
import { LONGEST_QUERY, MOST_HITS } from '../../shared/limits.ts';
import { type FilterHint, RECALL_DAYS, filterHints, leftOutHint } from '../../shared/recall-filters.ts';
import { groupNotice } from '../../shared/recall-groups.ts';
import { type RecallHit, type RecallPage, messageRoleSchema } from '../../shared/session.ts';
import { type Context, UsageError, defineCommand } from '../command.ts';
import { neverRead, oldAnswer } from '../last-read.ts';
import { whoSaid } from '../../shared/labels.ts';
import { parseLimit } from '../limit.ts';
import { projectHere } from '../project.ts';
import { clean, dateTime, oneLine, wrap } from '../text.ts';
import { cutTo, fit, fitEnd, width } from '../../shared/line-width.ts';

const USUAL = 20;
/** Characters of a query that are said again. */
const MOST_QUOTED = 60;

export const recall = defineCommand({
  name: 'recall',
  summary: 'Search in past sessions.',
  operands: [{ name: 'QUERY', required: true, many: true }],
  notes: [
    'Each hit ends with its session and line; "carryover transcript SESSION:LINE" prints what stands around it.',
    'Searches everywhere unless --here is given. All words must be there, if in another form (migrations for migration); where no message has all, a turn that has is shown, else the sessions that have, then what has the most telling ones. "deploy*" finds what begins so, "-word" leaves out what has it, unless sessions have it as an option there (rm -rf); put "--" before a word that begins with two dashes. Words side by side are a phrase in quotation marks, which most shells want in quotes: \'"token refresh"\'.',
    `Filters: role:${messageRoleSchema.options.join('|')}, repo:PART of a folder that a session ran in, after:DAY and before:DAY (${RECALL_DAYS}, 6mo, 1y; 7d is seven days ago), failed: (what failed), exit:137 (commands that ended so), from:codex|claude. With a dash before it a filter leaves out.`,
  ],
  options: {
    here: { help: 'Only sessions of this project, its worktrees and sub-folders.' },
    all: { help: 'Sessions of every project (the default).' },
    limit: { value: 'N', help: `Hits to show, 1 to ${MOST_HITS}. Default: ${USUAL}.` },
  },
  schema: z
    .strictObject({
      here: z.boolean().default(false),
      all: z.boolean().default(false),
      limit: z.string().optional(),
    })
    .refine(({ here, all }) => !(here && all), 'Use either --here or --all.'),
  async run(context, { here, limit }, words) {
    const query = words.join(' ').trim();
    if (query === '') throw new UsageError('"carryover recall" needs something to look for.');
    const most = limit === undefined ? USUAL : parseLimit(limit, MOST_HITS);
    const project = await projectHere(context, here);
    const api = await context.engine();
    // Nobody is typing any more: with a blank behind it the last word counts as whole.
    const page = await api.recall({
      query: `${query.slice(0, LONGEST_QUERY - 1)} `,
      limit: most,
      ...(project === undefined ? {} : { project }),
    });
    if (context.json) await context.out.json(page, 2);
    else if (page.hits.length === 0) await context.err.lines([await nothingFound(context, query)]);
    else {
      const old = oldAnswer(context, await api.status(), 'something');
      await context.err.lines([...hintsFor(query).map(sentence), ...(old === undefined ? [] : [old])]);
      await context.out.lines(pageLines(context, page));
    }
    return page.hits.length === 0 ? 1 : 0;
  },
});

async function nothingFound(context: Context, query: string): Promise<string> {
  const status = await (await context.engine()).status();
  const { claude } = status;
  if (status.lastScan === null) return ['Nothing found.', ...neverRead(status)].join(' ');
  if (!/[\p{L}\p{N}]/u.test(query))
    return `Nothing found: there is no word in "${cutTo(oneLine(query), MOST_QUOTED)}".`;
  if (/(?:^|\s)from:claude/iu.test(query) && claude?.sessions === 0)
    return 'Nothing found: Claude Code\'s sessions were not taken in. "carryover scan --claude-home DIR" does that.';
  const leftOut = [leftOutHint(query)].filter((hint) => hint !== undefined);
  const old = oldAnswer(context, status, 'nothing');
  const more = [...hintsFor(query), ...leftOut].map(sentence);
  return ['Nothing found.', ...more, ...(old === undefined ? [] : [old])].join(' ');
}

/** Nobody is typing any more, so what stands behind the last filter is whole. */
function hintsFor(query: string): FilterHint[] {
  return filterHints(`${query} `);
}

function sentence({ takes, otherwise }: FilterHint): string {
  return `${takes}; ${otherwise}.`;
}

function pageLines(context: Context, page: RecallPage): string[] {
  const more = page.total - page.hits.length;
  const leftAside = oneLine((page.leftAside ?? []).join(', '));
  return [
    ...page.hits.flatMap((hit, at) => {
      const said = groupNotice(page, at, leftAside);
      return [...(said === undefined ? [] : [...wrap(said, context.columns), '']), ...hitLines(context, hit)];
    }),
    ...(more > 0
      ? [`${page.capped ? 'At least ' : ''}${count(more, 'more hit')}; another word or --limit shows others.`]
      : []),
  ];
}

function hitLines(context: Context, hit: RecallHit): string[] {
  const { style, columns } = context;
  const where = [
    dateTime(hit.time),
    ...(hit.project === null ? [] : [path.basename(hit.project)]),
    whoSaid(hit).join(', ') + exitText(hit),
    ...(hit.title === '' ? [] : [hit.title]),
  ];
  return [
    style.faint(fit(oneLine(where.join(' · ')), columns)),
    `  ${markedLine(hit, columns - 2, style.hit)}`,
    style.faint(`  ${oneLine(hit.thread)}:${hit.line}`),
    '',
  ];
}

function exitText({ exit, failed, role }: RecallHit): string {
  const told = exit === null ? '' : `, exit ${exit}`;
  // A change that failed says so in its text.
  return failed === true && role === 'command' ? `${told} but failed` : told;
}

/** The snippet on one line, hits marked, cut from the end. Cleaned piece by piece, so that the marks stay where they are. */
function markedLine({ snippet, marks }: RecallHit, columns: number, mark: (text: string) => string): string {
  const pieces: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start) continue;
    pieces.push(
      { text: snippet.slice(at, start), hit: false },
      { text: snippet.slice(start, end), hit: true },
    );
    at = end;
  }
  pieces.push({ text: snippet.slice(at).trimEnd(), hit: false });
  const safe = pieces.map(({ text, hit }) => ({ text: clean(text).replace(/\s+/gu, ' '), hit }));
  const [before, first] = safe;
  // Where letters are wide the hit may stand beyond the end of the line: then it starts later.
  if (before !== undefined && first?.hit === true) {
    const room = columns - 1 - Math.min(width(first.text), columns / 2);
    if (width(before.text) > room)
      before.text = fitEnd(before.text.replace(/^…/u, ''), Math.floor(columns / 3));
  }
  const shown = fit(safe.map(({ text }) => text).join(''), columns);
  let line = '';
  let done = 0;
  for (const { text, hit } of safe) {
    const part = shown.slice(done, done + text.length);
    line += hit ? mark(part) : part;
    done += text.length;
  }
  return line + shown.slice(done);
}
