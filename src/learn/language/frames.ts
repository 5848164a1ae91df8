import type { CueName } from '../hearing/cues.ts';
import { isCue } from './join-cues.ts';
import type { LanguageWords } from './types.ts';

/**
 * Ways of saying something that several languages share word for word, by the cue they speak for: what differs are the classes of words they
 * are made of. A frame is a regular expression in which a class stands as `{name}`; each language gives it.
 */
export type FramesByCue = Readonly<Partial<Record<CueName, Readonly<Record<string, string>>>>>;

/** The names of all frames, whatever their cue. */
export type FrameName<Frames extends FramesByCue> = {
  [Cue in keyof Frames]: keyof Frames[Cue] & string;
}[keyof Frames];

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
export function fillFrames(
  frames: FramesByCue,
  classes: FrameClasses<string>,
  common: Classes,
): LanguageWords['cues'] {
  const filled: Partial<Record<CueName, string[]>> = {};
  for (const cue of Object.keys(frames).filter(isCue)) {
    for (const [name, pattern] of Object.entries(frames[cue] ?? {})) {
      const own = classes[name];
      if (own !== undefined) (filled[cue] ??= []).push(fill(pattern, own, common));
    }
  }
  return filled;
}
