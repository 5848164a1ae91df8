import cliProgress from 'cli-progress';
import { count, size } from '../shared/amounts.ts';
import type { EngineApi } from '../shared/engine-api.ts';
import type { Progress, ScanSummary } from '../shared/status.ts';
import type { Context, ExitCode } from './command.ts';
import { oneLine } from './text.ts';

/** Problems that are told one by one. */
const PROBLEMS = 10;

/** Has the engine read session files, shows how far it is, and tells what came of it. Answers the exit status. */
export async function readSessions(
  context: Context,
  read: (api: EngineApi) => Promise<ScanSummary>,
): Promise<ExitCode> {
  const bar = context.isTTY.stderr && !context.json ? progressBar(context) : undefined;
  try {
    const api = await context.engine(bar === undefined ? {} : { progress: bar.show });
    const summary = await read(api);
    bar?.stop();
    await tellProblems(context, api);
    if (context.json) {
      await context.out.json(summary, 2);
      return 0;
    }
    const files = `${count(summary.files, 'file')}, ${size(summary.bytes)}`;
    await context.out.lines([
      `Read ${files} in ${summary.seconds.toFixed(1)} s: ${count(summary.sessions, 'session')}, ${count(summary.messages, 'message')}.`,
      `Candidates: ${summary.candidates}.`,
      ...(summary.skipped === 0
        ? []
        : [`Passed over: ${count(summary.skipped, 'line')} that could not be understood.`]),
    ]);
    return 0;
  } finally {
    bar?.stop();
  }
}

/** What could not be read goes to stderr: the rest was taken in, and the summary is the same. */
async function tellProblems(context: Context, api: EngineApi): Promise<void> {
  const { problems, claude } = await api.status();
  const { claudeHome } = context.locations();
  if (claudeHome !== undefined && (claude?.home ?? null) !== (claudeHome || null)) {
    await context.err.lines([
      "--claude-home was not followed: another window or process owns the index, and its setting about Claude Code's history counts.",
    ]);
  }
  if (claudeHome !== undefined && claude != null && claude.home !== null && !claude.found)
    await context.err.lines([
      `${oneLine(claude.home)} has no folder "projects": there are no sessions of Claude Code in it.`,
    ]);
  const shown = problems.slice(0, PROBLEMS);
  const more = problems.length - shown.length;
  await context.err.lines([
    ...shown.map(({ message }) => oneLine(message)),
    ...(more > 0 ? [`${count(more, 'more problem')}.`] : []),
  ]);
}

/** A bar on stderr that appears with the first progress and leaves nothing behind. */
function progressBar(context: Context): { show: (progress: Progress | null) => void; stop: () => void } {
  const bar = new cliProgress.SingleBar({
    format: '{doing} [{bar}] {percentage} % · {files}',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    stream: context.err.stream,
  });
  let running = false;
  return {
    show(progress) {
      if (progress === null) return;
      const files = `${progress.doneFiles} of ${count(progress.totalFiles, 'file')}`;
      const doing = progress.what === 'hearing' ? 'Learning from all sessions again' : 'Reading sessions';
      if (!running) bar.start(progress.totalBytes, progress.doneBytes, { doing, files });
      running = true;
      bar.setTotal(progress.totalBytes);
      bar.update(progress.doneBytes, { doing, files });
    },
    stop() {
      if (running) bar.stop();
      running = false;
    },
  };
}
