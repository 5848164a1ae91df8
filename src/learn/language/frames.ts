import type { CueName } from '../cues.ts';
import type { LanguageWords } from './types.ts';

/**
 * A way of saying something that several languages share word for word: what differs are the classes of words it is made of. A class stands
 * as `{name}` in the regular expression and is given by each language.
 */
export interface Frame {
  cue: CueName;
  pattern: string;
}

/** Alternatives of a regular expression, by the name of the class. */
export type Classes = Readonly<Record<string, string>>;

/** What a language has: for each frame the classes that no other frame asks for. A frame that is not named is not said so there. */
export type FrameClasses<Name extends string> = Readonly<Partial<Record<Name, Classes>>>;

/** `own` goes before `common`. Throws when neither has a class, and when `own` has one that the frame does not ask for. */
export function fill(pattern: string, own: Classes, common: Classes): string {
  const unused = new Set(Object.keys(own));
  const filled = pattern.replace(/\{([a-z]\w*)\}/gi, (_, name: string) => {
    unused.delete(name);
    const words = own[name] ?? common[name];
    if (words === undefined) throw new Error(`No class ${name} for ${pattern}`);
    return words;
  });
  if (unused.size > 0) throw new Error(`No place for ${[...unused].join(', ')} in ${pattern}`);
  return filled;
}

/** The patterns of all frames that a language has, by cue. */
export function fillFrames<Name extends string>(
  frames: Readonly<Record<Name, Frame>>,
  classes: FrameClasses<Name>,
  common: Classes,
): LanguageWords['cues'] {
  const filled: Partial<Record<CueName, string[]>> = {};
  for (const name in frames) {
    const own = classes[name];
    const { cue, pattern } = frames[name];
    if (own !== undefined) (filled[cue] ??= []).push(fill(pattern, own, common));
  }
  return filled;
}
