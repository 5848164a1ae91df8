import { CancellationError, Disposable, commands, window } from 'vscode';
import { CarryoverError } from '../shared/errors.ts';
import { COMMANDS, type Command, type InternalCommand } from './ids.ts';
import { type Log, describeError } from '../shared/log.ts';

/** What each command does. Arguments come from menus, CodeLenses and keybindings: unknown until parsed. */
export type CommandHandlers = Record<
  Command | InternalCommand,
  (...args: readonly unknown[]) => Promise<void> | void
>;

/** Failures that a person only needs to hear about; nothing went wrong. */
const CALM = new Set(['nothing-to-undo', 'not-found', 'busy', 'codex-home-missing']);

/** Registers every command, each run by `runCommand`. */
export function registerCommands(handlers: CommandHandlers, log: Log): Disposable {
  const registered = Object.entries(handlers).map(([id, handler]) =>
    commands.registerCommand(id, (...args: unknown[]) => runCommand(id, () => handler(...args), log)),
  );
  return Disposable.from(...registered);
}

/**
 * Runs one command and tells its ends apart: done or cancelled says nothing, a `CarryoverError` is shown as its sentence,
 * anything else is a bug of ours and is shown as one.
 */
export async function runCommand(id: string, run: () => Promise<void> | void, log: Log): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (isCancellation(error)) return;
    const calm = error instanceof CarryoverError && CALM.has(error.code);
    if (calm) log.info(`${id}: ${describeError(error)}`);
    else log.error(`${id}: ${describeError(error)}`);
    // A command is over when it has done or refused its work, not when somebody closes the message: who called it may go on.
    // Without a button VS Code cuts all but the shortest sentences, and what to do stands at their end.
    if (calm)
      void window.showInformationMessage(error.message, ...(error.message.length > SHORT ? [OK] : []));
    else void showError(error);
  }
}

function isCancellation(error: unknown): boolean {
  return (
    error instanceof CancellationError || (error instanceof CarryoverError && error.code === 'cancelled')
  );
}

/** The sentence a person reads. */
export function sentenceOf(error: unknown): string {
  return error instanceof CarryoverError
    ? error.message
    : 'Carryover met an error of its own. The log has the detail.';
}

/** Characters that a message shows at its narrowest on the one line that it has without a button. */
const SHORT = 40;
const OK = 'OK';
const SHOW_LOG = 'Show Log';

async function showError(error: unknown): Promise<void> {
  const chosen = await window.showErrorMessage(sentenceOf(error), SHOW_LOG);
  if (chosen === SHOW_LOG) await commands.executeCommand(COMMANDS.showLog);
}
