import type { CommandRan, PersonSaid, SessionEvent } from '../../codex/events.ts';
import { type Deeds, MAX_NAMES } from '../learner-state.ts';
import type { Observation } from '../observation.ts';
import { putsBack } from './patches.ts';
import { marksInDiff, namesOneOf, takesOver } from './taken-over.ts';
import { observe } from './teaching.ts';

// A correction by deed: what was done is taken back or done over, by the agent after an objection or by the person. What the person says
// beside it is worth more; without words of theirs there is nothing.

type Said = Deeds['objection'][number];

/** How much of the doubt about the person's words goes when what was done was taken back. */
const CONFIRMED = 0.4;
/** After the person said that they had changed something, so many messages may tell what they want. */
const WAITS = 3;

function kept(heard: readonly Observation[]): Said[] {
  return heard.slice(0, 2).map(({ kind, scope, key, text, score, reasons, line, prompt }) => ({
    ...{ kind, scope, key: key.slice(0, 300), text: text.slice(0, 800), score, reasons, line },
    ...(prompt !== undefined && { prompt }),
  }));
}

function confirmed(
  said: readonly Said[],
  event: SessionEvent,
  { cwd, quote, why }: { cwd: string; quote: string; why: string },
): Observation[] {
  return said.map(({ kind, scope, key, text, score, reasons, line, prompt }): Observation => ({
    ...observe(event, cwd, {
      kind: kind === 'project-rule' ? 'correction' : kind,
      ...{ key, text, quote },
      score: 1 - (1 - score) * (1 - CONFIRMED),
      reasons: [why, ...reasons].slice(0, 8),
    }),
    ...{ scope, line, prompt },
  }));
}

/** The agent took back what it had done, so the person's words were a correction. */
export function confirm(deeds: Deeds, event: SessionEvent, where: string, cwd: string): Observation[] {
  const { objection } = deeds;
  deeds.objection = [];
  return confirmed(objection, event, {
    ...{ cwd, quote: `took back what it had done${where}` },
    why: 'the agent took back what it had done',
  });
}

const DEED = 'took back or changed what the agent had done';
const BY_PERSON = { quote: DEED, why: `the person ${DEED}` };

/**
 * Takes in what the person says, with what was heard in it as rules; each message replaces what the one before said. Gives the corrections
 * that it is by what the person did before it.
 */
export function hearPerson(
  deeds: Deeds,
  event: PersonSaid,
  heard: readonly Observation[],
  cwd: string,
): Observation[] {
  const { undone, over } = deeds;
  const rules = kept(heard.filter(({ kind }) => kind === 'project-rule' || kind === 'correction'));
  const took = deeds.patches.added.length > 0 ? takesOver(event.text) : undefined;
  deeds.objection = kept(heard);
  deeds.acted = false;
  deeds.undone = false;
  deeds.over =
    took === undefined ? { ...over, left: Math.max(0, over.left - 1) } : { left: WAITS, names: [] };
  if (undone || took === 'back') return confirmed(rules, event, { cwd, ...BY_PERSON });
  const about = over.left > 0 ? rules.filter(({ text }) => namesOneOf(text, over.names)) : [];
  if (about.length > 0) deeds.over = { left: 0, names: [] };
  return confirmed(about, event, { cwd, ...BY_PERSON });
}

/** Takes in a command that passed: one by which the person takes back what the agent did, or a look at what they did over. */
export function afterPersonsDeed(deeds: Deeds, event: CommandRan, cwd: string): Observation[] {
  if (event.byPerson === true && putsBack(event)) return takenBackBy(deeds, event, cwd);
  const { left, names } = deeds.over;
  if (left > 0 && names.length < MAX_NAMES && /\bgit (?:-\S+ \S+ )?(?:diff|show)\b/.test(event.command))
    deeds.over = {
      left,
      names: [...new Set([...names, ...marksInDiff(event.output, MAX_NAMES)])].slice(0, MAX_NAMES),
    };
  return [];
}

/** All there is, and no single file. */
const takesAll =
  /\b(?:checkout|restore)\s(?:[^;&|]{0,80}\s)?\.(?:\s|$)|\breset\s+--hard|\bstash\b|\brevert\b/;

function takenBackBy(deeds: Deeds, event: CommandRan, cwd: string): Observation[] {
  const file = deeds.patches.added.find(({ path }) => event.command.includes(path.replace(/^.*\//, '')));
  if (file === undefined && (deeds.patches.added.length === 0 || !takesAll.test(event.command))) return [];
  const said = deeds.acted ? [] : deeds.objection;
  deeds.undone = said.length === 0;
  deeds.objection = [];
  return confirmed(said, event, { cwd, ...BY_PERSON });
}
