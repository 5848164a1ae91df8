/** The rule that a check comes to. */
export function checkRule(command: string): string {
  return `Run \`${command}\` before saying that a change is done.`;
}

const checked = /^Run `([^`]+)` before saying that a change is done\.$/;

/** The command that such a rule names, or undefined where it is another rule. */
export function checkedBy(rule: string): string | undefined {
  return checked.exec(rule)?.[1];
}
