import path from 'node:path';
import * as z from 'zod';
import { type RecallHit, type RecallPage, messageRoleSchema } from '../../shared/session.ts';
import { type Context, UsageError, defineCommand } from '../command.ts';
import { whoSaid } from '../../shared/labels.ts';
import { parseLimit, projectHere } from '../project.ts';
import { clean, count, dateTime, fit, fitEnd, oneLine, width } from '../text.ts';

const MOST = 200;
const USUAL = 20;
/** Longest query that the engine takes, in characters. */
const QUERY = 1_000;

export const recall = defineCommand({
  name: 'recall',
  summary: 'Search in past sessions.',
  operands: [{ name: 'QUERY', required: true, many: true }],
  notes: [
    'Searches everywhere unless --here is given. Words are looked for as they stand; "deploy*" finds what begins so. "-word" leaves out what has it; put "--" before a word that begins with two dashes.',
  ],
  options: {
    here: { help: 'Only sessions of this project.' },
    all: { help: 'Sessions of every project (the default).' },
    limit: { value: 'N', help: `Hits to show, 1 to ${MOST}. Default: ${USUAL}.` },
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
    if (query.length > QUERY) throw new UsageError('The query is too long; 1,000 characters are enough.');
    const most = limit === undefined ? USUAL : parseLimit(limit, MOST);
    const project = await projectHere(context, here);
    const api = await context.engine();
    // Nobody is typing any more: with a blank behind it the last word counts as whole.
    const page = await api.recall({
      query: `${query} `.slice(0, QUERY),
      limit: most,
      ...(project === undefined ? {} : { project }),
    });
    if (context.json) await context.out.json(page, 2);
    else if (page.hits.length === 0) await context.err.lines([await nothingFound(context, query)]);
    else await context.out.lines(pageLines(context, page));
    return page.hits.length === 0 ? 1 : 0;
  },
});

async function nothingFound(context: Context, query: string): Promise<string> {
  const { lastScan } = await (await context.engine()).status();
  return lastScan === null
    ? 'Nothing found: your sessions have not been read yet. Run "carryover scan" first.'
    : /(?:^|\s)role:/iu.test(query)
      ? `Nothing found. Roles are ${messageRoleSchema.options.join(', ')}; another word after "role:" is looked for as it stands.`
      : 'Nothing found.';
}

function pageLines(context: Context, page: RecallPage): string[] {
  const more = page.total - page.hits.length;
  return [
    ...page.hits.flatMap((hit) => hitLines(context, hit)),
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
    whoSaid(hit).join(', ') + (hit.exit === null ? '' : `, exit ${hit.exit}`),
    hit.title,
  ];
  return [
    style.faint(fit(oneLine(where.join(' · ')), columns)),
    `  ${markedLine(hit, columns - 2, style.hit)}`,
    style.faint(`  ${oneLine(hit.thread)}:${hit.line}`),
    '',
  ];
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
