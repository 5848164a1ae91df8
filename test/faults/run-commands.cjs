// Runs commands of the bundled command line one after the other in one process. Arguments: the bundle, then each command as
// JSON. Prints each exit code behind what the command printed.
const path = require('node:path');

const [main, ...commands] = process.argv.slice(2);

// A command ends the process a second after it is done, whatever is still open; the next one may be at work by then.
process.exit = () => undefined;

let running = false;
function next() {
  if (running) process.stdout.write(`\n=> ${process.exitCode}\n`);
  const command = commands.shift();
  running = command !== undefined;
  if (command === undefined) return;
  process.argv = [process.execPath, main, ...JSON.parse(command)];
  process.exitCode = undefined;
  process.removeAllListeners('SIGINT');
  // The command line and the bundle that it loads.
  for (const file of Object.keys(require.cache))
    if (path.dirname(file) === path.dirname(main)) delete require.cache[file];
  require(main);
}

process.on('beforeExit', next);
next();
