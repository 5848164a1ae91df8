import type { HostEvent } from './host-events.ts';
import type { HostRunResult } from './run-in-host.ts';

/** Prints what the tests and mocha's reporter print inside the extension host. */
export function printEvent(event: HostEvent): void {
  if (event.kind === 'started') console.log(`VS Code ${event.vscode}, Node ${event.node}`);
  if (event.kind === 'log') console.log(event.text);
}

/** Prints the counts, and what stopped a run that mocha could not report on. */
export function printSummary(result: HostRunResult): void {
  if (!result.complete) for (const { title, error } of result.failures) console.log(`${title}\n${error}`);
  console.log(`${result.passed} passed, ${result.failed} failed in VS Code ${result.vscode}`);
}
