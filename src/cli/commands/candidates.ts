import path from 'node:path';
import * as z from 'zod';
import { age, ago, count } from '../../shared/amounts.ts';
import type { CandidateFilter, EngineApi } from '../../shared/engine-api.ts';
import { blockedReason, capital, rulesName } from '../../shared/labels.ts';
import { MOST_CANDIDATES } from '../../shared/limits.ts';
import { type Candidate, candidateKindSchema } from '../../shared/model.ts';
import { type Context, defineCommand } from '../command.ts';
import { receiptsOf, shortIds } from '../ids.ts';
import { neverRead } from '../last-read.ts';
import { listText } from '../labels.ts';
import { projectHere } from '../project.ts';
import { oneLine, pad } from '../text.ts';
import { fit, width } from '../../shared/line-width.ts';

const kinds = candidateKindSchema.options;

export const candidates = defineCommand({
  name: 'candidates',
  summary: 'List what waits for your review, strongest first.',
  operands: [],
  notes: [
    'Nothing here is memory yet: "carryover show ID" tells where it comes from, "approve" and "archive" decide.',
  ],
  options: {
    all: { help: 'Also what was approved or archived.' },
    kind: { value: 'KIND', help: `Only one kind: ${kinds.join(', ')}.` },
    here: { help: "Only this project's, and those for the global rules." },
  },
  schema: z.strictObject({
    all: z.boolean().default(false),
    kind: z.enum(kinds, { error: `--kind takes one of ${kinds.join(', ')}.` }).optional(),
    here: z.boolean().default(false),
  }),
  async run(context, { all, kind, here }) {
    const project = await projectHere(context, here);
    const api = await context.engine();
    const found = await everyCandidate(api, {
      ...(all ? {} : { status: 'open' }),
      ...(project === undefined ? {} : { project }),
    });
    const shown = kind === undefined ? found : found.filter((candidate) => candidate.kind === kind);
    if (context.json) {
      const receipts = await receiptsOf(api, shown);
      const told = shown.map((candidate) => {
        const receipt = receipts.get(candidate.id);
        return receipt === undefined ? candidate : { ...candidate, receipt };
      });
      await context.out.json(told, 2);
      return 0;
    }
    if (shown.length === 0) {
      const status = await api.status();
      await context.out.lines([
        status.lastScan === null
          ? ['Nothing waits.', ...neverRead(status)].join(' ')
          : `Nothing waits. Your sessions were last read ${ago(status.lastScan, context.now())}.`,
      ]);
      return 0;
    }
    await context.out.lines(listLines(context, shown));
    return 0;
  },
});

/** All that there are, strongest first: the engine gives them in lists. */
async function everyCandidate(api: EngineApi, filter: CandidateFilter): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (let from = 0; ; from += MOST_CANDIDATES) {
    const list = await api.candidates({ ...filter, from });
    for (const candidate of list) found.set(candidate.id, candidate);
    if (list.length < MOST_CANDIDATES) return [...found.values()];
  }
}

interface Group {
  title: string;
  candidates: Candidate[];
}

/** By project, then the global rules, then what may not be approved; the groups of the Inbox. */
function groups(candidates: readonly Candidate[]): Group[] {
  const projects = new Map<string, Group>();
  const everywhere: Group = { title: capital(rulesName('global')), candidates: [] };
  const blocked: Group = { title: 'Blocked', candidates: [] };
  for (const candidate of candidates) {
    const { project, destination, verdict } = candidate;
    if (verdict === 'blocked') blocked.candidates.push(candidate);
    else if (destination === 'global-rules') everywhere.candidates.push(candidate);
    else {
      const key = project ?? '';
      const title = project === null ? 'No project' : `${path.basename(project)} (${project})`;
      const group = projects.get(key) ?? { title, candidates: [] };
      group.candidates.push(candidate);
      projects.set(key, group);
    }
  }
  return [...projects.values(), everywhere, blocked].filter((group) => group.candidates.length > 0);
}

function listLines(context: Context, candidates: readonly Candidate[]): string[] {
  const { style, columns } = context;
  const ids = shortIds(candidates.map(({ id }) => id));
  const idWidth = Math.max(...[...ids.values()].map((id) => id.length));
  const now = context.now();
  const facts = new Map(candidates.map((candidate) => [candidate.id, candidateFacts(candidate, now)]));
  const widest = (of: readonly Candidate[], at: 0 | 1 | 2): number =>
    Math.max(0, ...of.map(({ id }) => width(facts.get(id)?.[at] ?? '')));
  const widths = [widest(candidates, 0), widest(candidates, 1)] as const;
  return groups(candidates).flatMap((group, index) => {
    const number = String(group.candidates.length);
    // What few groups have makes no room in the others.
    const told = widest(group.candidates, 2);
    const room = columns - idWidth - 6 - widths[0] - 3 - widths[1] - (told === 0 ? 0 : told + 3);
    const rows = group.candidates.map((candidate) => {
      const id = pad(oneLine(ids.get(candidate.id) ?? candidate.id), idWidth);
      const [sessions = '', heard = '', state = ''] = facts.get(candidate.id) ?? [];
      const cells = [pad(sessions, widths[0]), state === '' ? heard : pad(heard, widths[1])];
      const text = pad(fit(oneLine(listText(candidate)), room), room);
      return `  ${style.faint(id)}  ${text}  ${style.faint([...cells, ...(state === '' ? [] : [state])].join(' · '))}`;
    });
    const title = fit(oneLine(group.title), columns - number.length - 2);
    return [...(index === 0 ? [] : ['']), `${style.strong(title)}  ${number}`, ...rows];
  });
}

/** How often, when last, and what else there is to know, if anything. */
function candidateFacts(candidate: Candidate, now: number): readonly [string, string, string] {
  return [count(candidate.sessions, 'session'), age(candidate.lastSeen, now), oneLine(stateWord(candidate))];
}

function stateWord(candidate: Candidate): string {
  const { status, putAway, verdict } = candidate;
  if (status !== 'open') return putAway?.type === 'retire' ? 'retired' : status;
  if (verdict === 'blocked') return blockedReason(candidate);
  return verdict === 'review' ? 'look closely' : '';
}
