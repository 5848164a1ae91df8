/** Nothing was checked although the command passed. */
const nothing =
  /\b0 (?:tests?|specs?|files?|suites?|examples?|passing|passed|items?)\b(?! (?:failed|failing|failures?|errors?|skipped|todo|with))|\bno (?:tests?|specs?|test files?|files?|tests files?) (?:were |was )?(?:found|ran|run|to run|matched|collected|matching|executed|discovered)|\bno examples found|\bNo test (?:is available|matches)|\bcollected 0 items|\bRan 0 tests|\[no test files\]|\bnothing to (?:do|lint|check)\b/i;
/** Beside it something was checked: the empty package stands among others. */
const something =
  /(?<![\d.]|[Cc]ollected |[Ff]ound |[Dd]iscovered )[1-9]\d* (?:tests?|specs?|examples?|passed|passing|files?(?! checked)|suites?|assertions?|items?|offenses?|warnings?|errors?)\b|\btests? passed\b.{0,40}\bout of [1-9]|^ok[ \t]+\S|[✓✔√]|^PASS\b|\bpassed[: ]+[1-9]|\btotal[: ]+[1-9]/im;

/** Whether a check says that it found nothing to look at. Its exit status mostly says that all is well. */
export function checkedNothing(output: string): boolean {
  return nothing.test(output) && !something.test(output);
}
