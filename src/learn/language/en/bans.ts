import { within } from '../bans.ts';
import type { Bans } from '../types.ts';

/** What an agent does, as a person blames it for it. */
const regular =
  'commit push merge rebase squash change edit modify alter touch delete remove rename move add use reuse skip ignore install update upgrade downgrade revert format reformat refactor rework restructure create deploy release publish ship start restart stop kill mock stub disable enable comment hardcode hard-code guess assume invent claim report answer reply translate overwrite replace copy duplicate paste import export log print open close drop truncate reset patch bump pin swap call launch execute trigger generate regenerate introduce include forget inline reorder sort convert cast swallow suppress silence bypass amend stage stash tag switch reword shorten weaken loosen lower raise increase round convert pull clone fork query seed migrate wipe clear clean reindent indent declare mark mention explain summarize summarise apologize apologise ask paraphrase post upload download email send touch leave expose cache retry wrap implement finish continue proceed approve resolve check test verify validate confirm look wait compare review document warn follow';
const irregular =
  'wrote write written write rewrote rewrite rewritten rewrite overwrote overwrite overwritten overwrite hidden hide thrown throw given give put put set set reset reset ran run run run done do made make broke break broken break forgot forget forgotten forget left leave built build rebuilt rebuild sent send told tell said say gave give took take taken take cut cut threw throw hid hide kept keep chose choose chosen choose read read split split undid undo redid redo drew draw';

/** The forms in which a regular verb is told: "commited" is how people type it. */
function pastOf(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  const doubled = /[^aeiou][aeiou][^aeiouwxy]$/.test(verb) ? [`${verb}${verb.slice(-1)}ed`] : [];
  return [`${verb}ed`, ...doubled];
}

const verbs = [...new Set(regular.split(' '))];
const baseForms = [...verbs, ...irregular.split(' ').filter((_, at) => at % 2 === 1)];

const you = String.raw`(?:and |but |so )?you(?:['’]ve|['’]d| have| had)?(?: just| also| simply| now| actually| went and)*`;
const oughtTo = 'you (?:should|could|might|ought to)';
const again = '(?:once |yet )?again';
const deed = String.raw`(?<deed>[a-z-]+)`;
/** That something works again is no reproach. A deed without anything it was done to says too little for a ban. */
const rest = String.raw`(?<rest>(?! (?:.* )?(?:works?|working|pass|passing|green|compiles?|fast|faster|up and running)\b) ${within}+?)`;
/** Without what ought to have come first, or without leave: that alone is a reproach. */
const unasked = String.raw`without (?:even |ever |first |once )*(?:asking|telling|running|checking|testing|looking|reading|building|linting|verifying|being|permission|approval|(?:a|any|my|the|our) )|unasked|on your own|by yourself`;
/** What a person adds to the reproach; it is no part of the rule. */
const end = String.raw`(?:,? (?:even though|although|though|despite|i |that['’]?s|this is|stop|please|never|and (?:now|that|i)|which|as i)\b.*)?[\s,;.!?…]*$`;
const to = 'Do not {deed}$<rest>.';
/** Nobody asks for these: who does them always, or again, is blamed. */
const faults = '(?:forget|ignore|skip|break|overwrite|lose|miss)';

/** How English blames, and what it means by it. */
export const bans: Bans = {
  hint: '\\byou\\b',
  frames: [
    {
      from: String.raw`^you (?:always|constantly|still|often) (?<base>${faults})${rest}${end}`,
      to: 'Do not $<base>$<rest>.',
    },
    {
      from: String.raw`^${you} ${again} (?:did not|didn['’]?t|never|have not|haven['’]?t) (?<base>(?:${baseForms.join('|')}))${rest}${end}`,
      to: 'Always $<base>$<rest>.',
    },
    {
      from: String.raw`^you (?:did not|didn['’]?t|never) (?<base>(?:${baseForms.join('|')}))${rest},? ${again}${end}`,
      to: 'Always $<base>$<rest>.',
    },
    {
      from: String.raw`^${oughtTo}(?: have|['’]ve| of) (?:at least |first |really |just |rather |better |also )*(?!(?:run|tested|checked|verified|read) )${deed}${rest}${end}`,
      to: '{deed}$<rest>.',
    },
    {
      from: String.raw`^you (?:(?:should|could|must)(?:n['’]?t| not)|ought not to)(?: have|['’]ve| of) ${deed}${rest}${end}`,
      to,
    },
    {
      from: String.raw`^you(?:['’]re| are| were) (?:not|never) (?:supposed|meant|allowed) to (?<base>[a-z]+)${rest}${end}`,
      to: 'Do not $<base>$<rest>.',
    },
    {
      from: String.raw`^you(?:['’]re| are| were) (?:supposed|meant) to (?<base>(?:${baseForms.join('|')}))${rest}${end}`,
      to: '$<base>$<rest>.',
    },
    { from: `^${you} ${again} ${deed}${rest}${end}`, to },
    { from: `^again,? ${you} ${deed}${rest}${end}`, to },
    { from: `^${you} ${deed}${rest},? ${again}${end}`, to },
    {
      from: `^${you} ${deed}(?:${rest})??,? ${again}(?<more> (?:without|before|after|instead of|to|in|on|with) ${within}+?)${end}`,
      to: 'Do not {deed}$<rest>$<more>.',
    },
    { from: `^${you} ${deed}(?<rest> (?:${within}+? )?(?:${unasked})${within}*?)(?:,? ${again})?${end}`, to },
    {
      from: String.raw`^(?:no,? )?(?:that['’]?s|this is|it['’]?s) (?:now |already )?the \w+ time (?:that )?${you} ${deed}${rest}${end}`,
      to,
    },
    {
      from: String.raw`^(?:ok |and |but |seriously,? )?why (?:did|do|would) you (?:just )?(?:${again} )?(?<base>(?:${baseForms.join('|')}))${rest} ${again}(?<more> without ${within}+?)?[\s,;.!?…]*$`,
      to: 'Do not $<base>$<rest>$<more>.',
    },
    {
      from: String.raw`^(?:ok |and |but |seriously,? )?(?:why )?did you (?:just |really |seriously )*(?:${again} )?(?<base>(?:${baseForms.join('|')}))(?<rest> (?:${within}+? )?(?:${unasked})${within}*?)(?: ${again})?[\s,;.!?…]*$`,
      to: 'Do not $<base>$<rest>.',
    },
  ],
  deeds: `${verbs.flatMap((verb) => pastOf(verb).map((past) => `${past} ${verb}`)).join(' ')} ${irregular}`,
  endings: [],
};
