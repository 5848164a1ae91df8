import type { Scope } from '../../shared/model.ts';
import type { CueName } from './cues.ts';
import { fold } from '../fold.ts';
import { areOwnProjects, isForAllProjects } from '../language/everywhere.ts';
import { leaveAsked, ownHabit, ownThings, publishes } from '../language/first-person.ts';
import { asked, claiming, doneTalk, talk } from '../language/together/spoken-to.ts';
import { isOverreach, isOwnPace, isOwnSetup, isProving } from '../language/together/own-setup.ts';
import { isBareQuestion, isGuesswork, isOwnDeed } from '../language/together/own-way.ts';
import { isStep } from './procedure.ts';
import {
  answersFirst,
  artefact,
  named,
  namesTongue,
  notHere,
  ownScript,
  readByOthers,
  self,
  spokenBan,
  thisProject,
  unasked,
  wayOfWorking,
} from '../language/together/scope-words.ts';
import { hasAny } from './specification.ts';
import { isMine, isOwnMachine, isSomeMachine } from '../language/together/whose-machine.ts';

/** With these, a reminder tells what is so here: "the tests run against the container, I said so". */
const facts: readonly CueName[] = ['statement', 'projectFact', 'habit', 'domainFact'];

const asking: readonly CueName[] = [
  'durable',
  'lasting',
  'eachTime',
  'prohibition',
  'moment',
  'directive',
  'want',
  'review',
];

/** With one of these a complaint gives its reason in this place: "stop proposing bundles, there are two of us". */
const ofThisPlace: readonly CueName[] = ['environment', 'projectFact', 'domainFact', 'habit'];

/** With one of these a person may keep something for themselves. */
const keeping: readonly CueName[] = ['division', 'prohibition', 'review', 'prefer', 'generic'];

/** With one of these "in every project" may speak of what a program calls its projects. */
const ofProduct: readonly CueName[] = [
  'product',
  'screen',
  'specified',
  'audience',
  'featureWork',
  'building',
];
/** So it does where something is stated of them, and nobody is told how to work. */
const stated: readonly CueName[] = ['domainFact', 'generic', 'statement'];
const toldToWork: readonly CueName[] = [
  ...(['habit', 'prohibition', 'directive', 'durable', 'moment', 'stack', 'contrast', 'lasting'] as const),
  ...(['kept', 'proof', 'prefer', 'answerStyle', 'review', 'naming', 'everywhere'] as const),
];

function speaksOfProduct(text: string, found: ReadonlySet<CueName>): boolean {
  return (
    hasAny(found, ofProduct) || (hasAny(found, stated) && !hasAny(found, toldToWork) && !areOwnProjects(text))
  );
}

/** A clause, and what is known of it. */
interface Said {
  text: string;
  /** The sentence that it is a part of. */
  sentence: string;
  found: ReadonlySet<CueName>;
}

/** Where a clause holds, and why there. */
export interface Held {
  scope: Scope;
  reason: string;
}

/** What tells where a clause holds. */
interface Sign extends Held {
  holds: (said: Said) => boolean;
}

/** Asked in this order: the first that holds says it. */
const signs: readonly Sign[] = [
  {
    ...{ scope: 'global', reason: 'is said of all your projects' },
    holds: ({ text, sentence, found }) => !speaksOfProduct(text, found) && isForAllProjects(text, sentence),
  },
  {
    ...{ scope: 'global', reason: 'is about what this person has and likes anywhere' },
    holds: ({ text }) => isOwnSetup(text),
  },
  {
    ...{ scope: 'project', reason: 'names files, commands or tools of this project' },
    holds: ({ text }) => named.test(text.replace(notHere, '')) || ownScript.test(text),
  },
  {
    ...{ scope: 'global', reason: 'is about this person' },
    holds: ({ text, found }) => (found.has('person') || found.has('answerStyle')) && self.test(text),
  },
  {
    ...{ scope: 'global', reason: 'is about this machine' },
    holds: ({ text, found }) => isMine(text, found.has('environment')),
  },
  {
    ...{ scope: 'project', reason: 'speaks of this project' },
    holds: ({ text }) => thisProject.test(text),
  },
  {
    ...{ scope: 'global', reason: 'is about how to work with this person' },
    holds: ({ text, found }) =>
      (found.has('recollection') && isOverreach(text)) || (isOwnPace(text) && hasAny(found, asking)),
  },
  {
    ...{ scope: 'global', reason: 'is about proving work anywhere' },
    holds: ({ text }) => isProving(text),
  },
  {
    ...{ scope: 'project', reason: 'is about what is written in this project' },
    holds: ({ text, sentence, found }) =>
      ((found.has('answerStyle') && !(found.has('prohibition') && wayOfWorking.test(text))) ||
        namesTongue(text)) &&
      artefact.test(text) &&
      !talk.test(sentence) &&
      !answersFirst.test(sentence),
  },
  {
    ...{ scope: 'project', reason: 'is about what others read here' },
    holds: ({ text, sentence, found }) =>
      found.has('answerStyle') && (found.has('audience') || readByOthers.test(text)) && !talk.test(sentence),
  },
  {
    ...{ scope: 'global', reason: 'is about how to answer anywhere' },
    holds: ({ found }) => found.has('answerStyle'),
  },
  {
    ...{ scope: 'global', reason: 'is about this person' },
    // "I deploy by dragging it into a window" tells how the product gets out.
    holds: ({ text, found }) => found.has('person') && !publishes.test(fold(text)),
  },
  {
    ...{ scope: 'global', reason: 'is about who decides in the work' },
    holds: ({ text, found }) => hasAny(found, keeping) && isOwnDeed(text) && !publishes.test(fold(text)),
  },
  {
    ...{ scope: 'project', reason: 'says who does what here' },
    holds: ({ found }) => found.has('division'),
  },
  {
    ...{ scope: 'global', reason: 'is about how to work with this person' },
    holds: ({ text, found }) => found.has('prohibition') && isGuesswork(text),
  },
  {
    ...{ scope: 'global', reason: 'is about how to work with this person' },
    holds: ({ found }) =>
      found.has('complaint') &&
      !(found.has('correcting') && found.has('contrast')) &&
      !hasAny(found, ofThisPlace),
  },
  {
    ...{ scope: 'global', reason: 'is about how to talk with this person' },
    holds: ({ text, found }) => (talk.test(text) || asked.test(text)) && hasAny(found, asking),
  },
  {
    ...{ scope: 'global', reason: 'is about proving work anywhere' },
    holds: ({ text, found }) =>
      doneTalk.test(text) &&
      hasAny(found, ['moment', 'prohibition', 'recollection']) &&
      (hasAny(found, ['proof', 'recollection']) || claiming.test(text)),
  },
  {
    ...{ scope: 'global', reason: 'is about what this person uses' },
    holds: ({ text }) => ownHabit.test(fold(text)),
  },
  {
    ...{ scope: 'global', reason: 'is about this person' },
    holds: ({ text }) => ownThings.test(fold(text)),
  },
  {
    ...{ scope: 'global', reason: 'is about who decides in the work' },
    holds: ({ text }) => leaveAsked.test(fold(text)),
  },
  {
    ...{ scope: 'global', reason: 'is about this person' },
    holds: ({ text }) => self.test(text),
  },
  {
    ...{ scope: 'global', reason: 'is about this machine' },
    holds: ({ text, sentence, found }) =>
      isOwnMachine(text, sentence) ||
      (isSomeMachine(text) && hasAny(found, ['environment', 'because', 'therefore'])),
  },
  {
    ...{ scope: 'global', reason: 'is about who decides in the work' },
    holds: ({ found }) => found.has('review') && !hasAny(found, ['habit', 'location']),
  },
  {
    ...{ scope: 'global', reason: 'is about how this person works anywhere' },
    holds: ({ text, found }) =>
      (hasAny(found, ['prefer', 'prohibition']) || spokenBan.test(text)) &&
      !found.has('habit') &&
      wayOfWorking.test(text) &&
      // "Physics runs at a fixed step and nothing looks at ..." says how a product is.
      !(found.has('generic') && found.has('statement')) &&
      !isStep(text),
  },
  {
    ...{ scope: 'global', reason: 'is about who decides in the work' },
    holds: ({ text, found }) => found.has('recollection') && unasked.test(text),
  },
  {
    ...{ scope: 'global', reason: 'is about proving work anywhere' },
    holds: ({ text, found }) =>
      found.has('recollection') &&
      !found.has('stack') &&
      !(found.has('correcting') && found.has('pointing')) &&
      ((found.has('proof') && !hasAny(found, facts)) || isBareQuestion(text.replace(notHere, ''))),
  },
];

const elsewise: Held = { scope: 'project', reason: 'was said about this project' };

/** Whether a clause is about this project or about how the person works anywhere, and why. */
export function scopeOf(said: Said): Held {
  const { scope, reason } = signs.find(({ holds }) => holds(said)) ?? elsewise;
  return { scope, reason };
}

/** Whether a text names what only one project has, or the project itself. */
export function namesProject(text: string): boolean {
  return named.test(text) || thisProject.test(text);
}
