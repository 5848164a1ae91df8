import { command } from './command.ts';
import { fill } from './frames.ts';

/** The small words by which a language puts one step behind the other. Alternatives of a regular expression on folded text. */
export interface StepWords {
  first: string;
  then: string;
  and: string;
  /** What stands before a thing to be reached: "to". */
  to: string;
  /** A moment that comes again: "before every", "after the". */
  moment: string;
}

const frames = [
  // "first the scale is zeroed, then ..."
  String.raw`(?<![a-zа-я])(?:{first}) .{2,80}[^a-zа-я](?:{then})(?![a-zа-я])`,
  // "it is packed, then signed"
  String.raw`[a-zа-я\d)\x60].{12,}(?:[,;:]| [-–—]| (?:{and})) (?:(?:{and}) )?(?:{then}) \S`,
  // "to try a batch: copy it to ..., run ..."
  String.raw`^(?:[^a-zа-я]*[a-zа-я]+[,:]? ){0,2}(?:{to}) [^:,?]{3,45}: [^:]*(?:,| (?:{and}) )`,
  // "whenever the report changes: compile it, proofread it and upload it"
  String.raw`^(?:[^a-zа-я]*[a-zа-я]+[,:]? ){0,2}(?:{moment}) [^:?]{3,60}: [^:?]{3,}, [^:?]{3,}(?:,| (?:{and}) )`,
  // "read the following, in this order"
  String.raw`(?<![a-zа-я])(?:in (?:dieser|der folgenden) reihenfolge|dans (?:l'|cet |le meme |l' )ordre|en (?:este|ese|el siguiente) orden|in (?:quest'|questo )ordine|n(?:esta|a seguinte) ordem|в (?:этом|таком|следующем) порядке)(?![a-zа-я])`,
  // "before every push: `theme pull`"
  String.raw`^(?:[^a-zа-я]*[a-zа-я]+[,:]? ){0,2}(?:{moment}) .{2,50}?{command}`,
];

/** How something is done step by step, in a language that puts spaces between words. */
export function stepsOf(words: StepWords): readonly string[] {
  return frames.map((frame) => fill(frame, {}, { ...words, command }));
}
