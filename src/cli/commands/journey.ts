import { count } from '../../shared/amounts.ts';
import type { Milestone } from '../../shared/journey.ts';
import type { Context, ExitCode } from '../command.ts';
import { dateTime, oneLine } from '../text.ts';
import { fit } from '../../shared/line-width.ts';

/** `report journey`: what was done in this project, day by day. */
export async function reportJourney(context: Context): Promise<ExitCode> {
  const api = await context.engine();
  const { days, more, ...journey } = await api.journey(context.cwd);
  if (context.json) {
    await context.out.json({ ...journey, days, more }, 2);
    return 0;
  }
  const lines = days.flatMap(({ day, milestones }) => [
    day,
    ...milestones.flatMap((milestone) => milestoneLines(context, milestone)),
  ]);
  if (lines.length === 0) lines.push('No finished work is known of this project yet.');
  if (more) lines.push('Older work is not listed.');
  await context.out.lines(lines);
  return 0;
}

const notProven = { ended: 'not proven', interrupted: 'interrupted', open: 'not finished yet' };

function milestoneLines({ columns, style }: Context, milestone: Milestone): string[] {
  const { ended, task, outcome, checks, turns, attempts, fileCount, corrections, lessons } = milestone;
  const facts = [
    outcome === 'proven' ? `proven by ${checks.map(oneLine).join(', ')}` : notProven[outcome],
    count(turns, 'turn'),
    ...(attempts > 1 ? [count(attempts, 'attempt')] : []),
    ...(corrections > 0 ? [count(corrections, 'correction')] : []),
    count(fileCount, 'file'),
  ];
  const time = dateTime(ended).slice(-5);
  return [
    fit(`  ${time}  ${oneLine(task) || 'work that nobody named'}`, columns),
    style.faint(fit(`         ${facts.join(' · ')}`, columns)),
    ...lessons.map((lesson) => fit(`         learned: ${oneLine(lesson)}`, columns)),
  ];
}
