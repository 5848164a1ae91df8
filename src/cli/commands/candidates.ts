import path from 'node:path';
import * as z from 'zod';
import { type Candidate, candidateKindSchema } from '../../shared/model.ts';
import { type Context, defineCommand } from '../command.ts';
import { receiptsOf, shortIds } from '../ids.ts';
import { listText } from '../labels.ts';
import { projectHere } from '../project.ts';
import { age, count, fit, oneLine, pad, width } from '../text.ts';

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
    here: { help: "Only this project's, and those for everywhere." },
  },
  schema: z.strictObject({
    all: z.boolean().default(false),
    kind: z.enum(kinds, { error: `--kind takes one of ${kinds.join(', ')}.` }).optional(),
    here: z.boolean().default(false),
  }),
  async run(context, { all, kind, here }) {
    const project = await projectHere(context, here);
    const api = await context.engine();
    const found = await api.candidates({
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
      const { lastScan } = await api.status();
      await context.out.lines([
        lastScan === null
          ? 'Nothing waits. Your sessions have not been read yet: run "carryover scan".'
          : `Nothing waits. Your sessions were last read ${lastRead(lastScan, context.now())}.`,
      ]);
      return 0;
    }
    await context.out.lines(listLines(context, shown));
    return 0;
  },
});

function lastRead(time: number, now: number): string {
  const ago = age(time, now);
  return ago === 'now' ? 'just now' : `${ago} ago`;
}

interface Group {
  title: string;
  candidates: Candidate[];
}

/** By project, then everywhere, then what may not be approved; the groups of the Inbox. */
function groups(candidates: readonly Candidate[]): Group[] {
  const projects = new Map<string, Group>();
  const everywhere: Group = { title: 'Everywhere', candidates: [] };
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
  return groups(candidates).flatMap((group, index) => {
    const number = String(group.candidates.length);
    const rows = group.candidates.map((candidate) => {
      const id = pad(oneLine(ids.get(candidate.id) ?? candidate.id), idWidth);
      const facts = candidateFacts(candidate, now);
      const room = columns - idWidth - 6 - width(facts);
      const text = pad(fit(oneLine(listText(candidate)), room), room);
      return `  ${style.faint(id)}  ${text}  ${style.faint(facts)}`;
    });
    const title = fit(oneLine(group.title), columns - number.length - 2);
    return [...(index === 0 ? [] : ['']), `${style.strong(title)}  ${number}`, ...rows];
  });
}

function candidateFacts(candidate: Candidate, now: number): string {
  const facts = [count(candidate.sessions, 'session'), age(candidate.lastSeen, now)];
  if (candidate.status !== 'open')
    facts.push(candidate.putAway?.type === 'retire' ? 'retired' : candidate.status);
  else if (candidate.verdict === 'blocked') facts.push(candidate.findings[0]?.rule ?? 'blocked');
  else if (candidate.verdict === 'review') facts.push('look closely');
  return oneLine(facts.join(' · '));
}
