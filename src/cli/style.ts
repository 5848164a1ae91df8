/** Colours of the terminal, by what they mean. All are plain text where colours are off. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly hit: (text: string) => string;
}

const plain = (text: string): string => text;

function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
}

/** Colours only on a terminal that can show them, and never against NO_COLOR (no-color.org). */
export function createStyle(isTTY: boolean, env: NodeJS.ProcessEnv): Style {
  const wanted = isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  if (!wanted) {
    return { strong: plain, faint: plain, added: plain, removed: plain, warning: plain, hit: plain };
  }
  return {
    strong: sgr(1, 22),
    faint: sgr(2, 22),
    added: sgr(32, 39),
    removed: sgr(31, 39),
    warning: sgr(33, 39),
    hit: sgr(1, 22),
  };
}
