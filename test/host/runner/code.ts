/**
 * Takes the flags with which VS Code's test tools start the `code` binary, so that it can stand in for it:
 * `node --import tsx test/host/runner/code.ts --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [FOLDER]`.
 * CARRYOVER_VSCODE chooses `newest` or `floor`. Flags it does not know are passed over.
 */
import { ensureVscode } from '../../../scripts/tools/vscode.ts';
import { runInHost } from './run-in-host.ts';
import { printEvent, printSummary } from './print.ts';

const flags = process.argv.slice(2);
const valuesOf = (name: string): string[] =>
  flags.filter((flag) => flag.startsWith(`--${name}=`)).map((flag) => flag.slice(name.length + 3));

const testsModule = valuesOf('extensionTestsPath')[0];
const extensionDevelopmentPath = valuesOf('extensionDevelopmentPath');
const workspace = flags.findLast((flag) => !flag.startsWith('-'));
if (testsModule === undefined || extensionDevelopmentPath.length === 0) {
  process.stderr.write('Give --extensionDevelopmentPath=DIR and --extensionTestsPath=FILE.\n');
  process.exit(2);
}

const result = await runInHost({
  vscode: await ensureVscode(process.env['CARRYOVER_VSCODE'] === 'floor' ? 'floor' : 'newest'),
  extensionDevelopmentPath,
  testsModule,
  ...(workspace === undefined ? {} : { workspace }),
  // What the tools want the tests to know stands in our own environment.
  env: process.env,
  onEvent: printEvent,
});
printSummary(result);
process.exitCode = result.failed === 0 ? 0 : 1;
