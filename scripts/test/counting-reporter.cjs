// mocha's spec reporter that also leaves what happened in a file, so that the runner adds up figures and not printed text.
const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

module.exports = class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    /** How many tests of a file passed, by the file. */
    const passed = {};
    const failures = [];
    runner.on('pass', ({ file }) => (passed[file ?? ''] = (passed[file ?? ''] ?? 0) + 1));
    runner.on('fail', (test, error) =>
      failures.push({
        file: test.file ?? '',
        title: test.fullTitle(),
        error: String(error?.stack ?? error?.message ?? error),
      }),
    );
    // A skipped test is a failed one: nothing is left out in silence.
    runner.on('pending', (test) =>
      failures.push({ file: test.file ?? '', title: test.fullTitle(), error: 'It was skipped.' }),
    );
    runner.once('end', () => {
      const file = process.env.TEST_COUNTS_FILE;
      if (file) writeFileSync(file, JSON.stringify({ passed, failures }));
    });
  }
};
