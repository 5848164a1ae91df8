const NOTE =
  /^\s*<user_shell_command>\s*<command>\n?([^]*?)\n?<\/command>\s*<result>\s*(?:Exit code: (-?\d+)\n)?(?:Duration: [^\n]*\n)?(?:Output:\n)?([^]*?)\s*<\/result>\s*<\/user_shell_command>\s*$/;

/** What a person ran with `!`, from the note that tells the model of it; undefined for any other text. */
export function readShellNote(
  text: string,
): { command: string; exit: number | undefined; output: string } | undefined {
  const match = NOTE.exec(text);
  if (!match) return undefined;
  const [, command = '', code, output = ''] = match;
  return { command, exit: code === undefined ? undefined : Number(code), output };
}
