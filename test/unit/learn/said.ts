/** One message of the sentence files: what was said, and which part of it is to be heard. */
export interface Said {
  text: string;
  /** UTF-16 offsets of what is to be heard; null when nothing is. */
  heard: { start: number; end: number; kind: string; scope: 'global' | 'project' } | null;
}

const kinds: Readonly<Record<string, string>> = {
  P: 'preference',
  R: 'project-rule',
  C: 'correction',
  S: 'procedure',
};
const line = /^(-|[PRCS])([gp]?): (.*)$/;

/**
 * Reads sentences as they are written down in `said/` and `bench/learning-aside.txt`, one message a line:
 *
 *     R: a rule of the project        P: a preference        C: a correction        S: a procedure
 *     -: nothing to be heard          ?: not told apart yet; left out
 *
 * A letter g or p after the kind says another scope than the usual one; `[[...]]` marks the part to be heard when it is
 * not the whole message; `\n` is a line break. Lines that begin with `#` name the language.
 */
export function readSaid(file: string): Said[] {
  return file.split('\n').flatMap((written): Said[] => {
    const [, sign, scope, words] = line.exec(written) ?? [];
    if (sign === undefined || words === undefined) return [];
    const marked = words.replaceAll('\\n', '\n');
    const open = marked.indexOf('[[');
    const close = marked.indexOf(']]');
    const text = marked.replace('[[', '').replace(']]', '');
    const kind = kinds[sign];
    if (kind === undefined) return [{ text, heard: null }];
    const usual = sign === 'P' ? 'global' : 'project';
    return [
      {
        text,
        heard: {
          start: Math.max(0, open),
          end: close === -1 ? text.length : close - 2,
          kind,
          scope: scope === 'g' ? 'global' : scope === 'p' ? 'project' : usual,
        },
      },
    ];
  });
}
