import type { CueName } from './cues.ts';
import {
  beside,
  hasAny,
  isDemand,
  isOfProduct,
  isSpecification,
  ofTheWork,
  saidToPeople,
} from './specification.ts';

/** With these, a kind of things is what a rule is about. */
const ordering: readonly CueName[] = [
  'durable',
  'eachTime',
  'prohibition',
  'directive',
  'contrast',
  'habit',
  'value',
  'location',
  'naming',
  'ensure',
  'prefer',
];

/** Up to so many words a request to remember needs something to remember. */
const BARE = 7;
/** Up to so many words a clause is a wish of its own beside an order: "no explanation". */
const FEW = 7;
/** Up to so many words a question how to answer is a wish. */
const POLITE = 14;
const content: readonly CueName[] = [
  ...([
    'durable',
    'eachTime',
    'prohibition',
    'directive',
    'contrast',
    'habit',
    'lifecycle',
    'stack',
  ] as const),
  ...(['location', 'naming', 'environment', 'pointer', 'value', 'moment', 'routine', 'projectFact'] as const),
  ...(['domainFact', 'stays', 'secrecy', 'proof', 'answerStyle', 'decision'] as const),
];

/** What an order is about, when the order is a piece of work: "remove the deprecated calls", "a short summary of the diff". */
const workedOn: readonly CueName[] = ['lifecycle', 'answerStyle', 'value', 'roadmap', 'proof'];
const beyondOneWork: readonly CueName[] = [
  'routine',
  'outcome',
  'stays',
  'durable',
  'eachTime',
  'habit',
  'because',
  'prefer',
  'person',
  'decision',
  'projectFact',
  'recollection',
  'memory',
  'prohibition',
];

/** With these, something to make sure of is more than one test. */
const wider: readonly CueName[] = ['quantifier', 'eachTime', 'moment', 'recollection'];

/** With these, a bare pronoun is the grammar of the phrase. */
const naming: readonly CueName[] = [
  ...(['lifecycle', 'stays', 'recollection', 'correcting', 'projectFact', 'person', 'authority'] as const),
];

const wishing: readonly CueName[] = ['prohibition', 'directive', 'durable', 'want', 'ensure', 'complaint'];

/** With these, "always" and "never" are more than how a screen looks. */
const beyondScreen: readonly CueName[] = [
  'prohibition',
  'directive',
  'habit',
  'matter',
  'contrast',
  'value',
  'naming',
];

/** With these, what something follows from is no fact that holds beyond today. */
const noFact: readonly CueName[] = [
  'featureWork',
  'building',
  'bugReport',
  'report',
  'question',
  'speculation',
  'want',
  'oneTask',
];

/** With these, what is said beside an objection is its reason. */
const states: readonly CueName[] = [
  'generic',
  'statement',
  'habit',
  'environment',
  'domainFact',
  'projectFact',
  'lifecycle',
  'audience',
  'location',
  'decision',
];
/** With these, it is about the moment. */
const ofTheMoment: readonly CueName[] = [
  ...noFact,
  'progress',
  'product',
  'thisWork',
  'reference',
  'recollection',
];

/** With these, a statement about many is not about their kind. */
const notAsSuch: readonly CueName[] = [...ofTheMoment, 'screen', 'obligation', 'withinOrder'];

/** With these, a statement about each or all of something is not about them as such. */
const ofTheMomentOrFar: readonly CueName[] = [...notAsSuch, 'therefore', 'because', 'reference', 'invariant'];

/** With these, how to answer is said of more than one answer. */
const everyAnswer: readonly CueName[] = [
  ...beside.filter((name) => name !== 'answerStyle'),
  ...([
    'durable',
    'lasting',
    'prohibition',
    'want',
    'contrast',
    'quantifier',
    'everywhere',
    'objected',
  ] as const),
];

/** Whether a clause does no more than say how to answer. */
function isOfThatAnswer(found: ReadonlySet<CueName>): boolean {
  return found.has('answerStyle') && !hasAny(found, everyAnswer);
}

/** How a clause asks. */
export interface Asking {
  /** It has a question mark. */
  asks: boolean;
  /** It asks the agent to do something: "can you ...?" */
  request: boolean;
  /** What it speaks of first is each or all of something. */
  ofAll: boolean;
}

/** Takes out the cues that others explain: what they mean together is not the sum of what they mean alone. */
export function settle(found: Set<CueName>, count: number, { asks, request, ofAll }: Asking): void {
  const has = (name: CueName): boolean => found.has(name);
  const drop = (...names: readonly CueName[]): void => {
    for (const name of names) found.delete(name);
  };
  const hasContent = hasAny(found, content);

  if (hasAny(found, naming)) drop('dangling');
  // "Remember that" points at what was said before; there is no rule in it. So does "like I said" alone.
  if (has('memory') && count <= BARE && !hasContent) drop('memory');
  if (has('recollection') && count <= 4 && !asks && !hasContent) drop('recollection');
  if (has('matter') && !hasAny(found, ordering)) drop('matter');
  if (has('kept') && !has('prohibition')) drop('kept');
  // "Do we always check it?" wants to know; "can you always check it?" asks for it.
  if (
    request &&
    (has('durable') || has('eachTime') || has('memory') || (has('lifecycle') && has('location')))
  )
    drop('question');
  // "Before you commit, can you test whether it works" asks for a check each time.
  if (request && has('moment') && has('proof')) drop('question', 'speculation');
  if (has('question') && !has('recollection') && !has('complaint') && !request)
    drop('durable', 'prohibition', 'habit', 'secrecy', 'eachTime');
  // "Never touch the api while doing this" ends with this.
  if (has('thisWork'))
    drop(
      ...(['durable', 'eachTime', 'prohibition', 'quantifier', 'complaint', 'review', 'contrast'] as const),
      ...(['moment', 'answerStyle', 'replies'] as const),
    );
  // What somebody else says is not what this person wants.
  if (has('report') && has('durable') && !has('recollection')) drop('durable', 'eachTime');
  // "From now on" is not about now.
  if (has('durable')) drop('oneTask');
  // "Do not edit yet" guards one task.
  if (has('oneTask') && has('prohibition')) drop('prohibition', 'complaint', 'review', 'want', 'contrast');
  if (has('memory') || (has('pointer') && has('moment'))) drop('featureWork', 'building');
  // "A new page: add it to the list, then ..." is about the work, whatever it names.
  if (has('routine') || has('outcome')) drop('featureWork', 'building', 'screen');
  // What is wished of your answers is how to answer, in whatever words.
  if (has('replies') && !has('answerStyle') && !hasAny(found, wishing)) drop('replies');
  // "Make your answers shorter" is no piece of work.
  if (has('replies')) drop('featureWork', 'building');
  if ((has('featureWork') || has('building')) && !hasAny(found, beyondOneWork)) drop(...workedOn);
  // "Can you answer in German?" asks for it politely.
  if (request && count <= POLITE && has('answerStyle') && !has('featureWork') && !has('building'))
    drop('question');
  // "List the layers, with very concise summaries" says how to answer this once.
  if (
    has('withinOrder') &&
    hasAny(found, beside) &&
    !((count > FEW || has('product')) && isOfThatAnswer(found))
  )
    drop('withinOrder', 'product');
  // What one thing that is to be built always does is its specification.
  else if (has('building') && !hasAny(found, beside)) drop('durable', 'prohibition', 'domainFact');
  // Which libraries are not to be used is more than a part of one piece of work.
  if (has('prohibition') && has('stack')) drop('featureWork', 'building');
  // "Make sure the test passes" is about one test.
  if (has('ensure') && !hasAny(found, wider)) drop('proof');
  // "Open the page before you call it done", "leave the adverts out of your commits": no piece of work.
  if (has('complaint') && (has('moment') || count <= POLITE)) drop('featureWork');
  // "Show the plan first" orders nothing but that.
  if (has('review') && count <= POLITE) drop('featureWork');
  // "Write commit messages in the imperative": there is more than one of them.
  if (has('naming') && has('quantifier')) drop('featureWork');
  // "Commit after each" does not say to go on.
  if (has('eachTime')) drop('progress');
  // "See the orders screen for how we do tables" is about tables.
  if (has('pointer')) drop('screen');
  // "Maybe we should look at how they do it" is a thought.
  if (has('pointer') && has('speculation') && !has('moment')) drop('pointer');
  // "Do the same with that one, I want it pushed without secrets" holds for each push.
  if (has('secrecy') && has('want')) drop('withinOrder');
  // "The app will run on port 8083" is how it is set up.
  if (has('environment')) drop('product');
  // A specification of what one sees names no library.
  if (has('product') && has('stack')) drop('product');
  // What a program always does is its specification.
  if (has('product')) drop('durable', 'prohibition');
  // "The filter always stays at the bottom" is how one screen looks.
  if (has('screen') && has('durable') && !hasAny(found, beyondScreen)) drop('durable');
  // "Each tile should remember its zoom" is about tiles on a screen.
  if (has('product') && has('obligation')) drop('domainFact', 'quantifier');
  // An order about a whole class of things is a rule, not a piece of work.
  if (has('ensure') && has('quantifier')) drop('featureWork', 'dangling');
  if (has('durable') || (has('eachTime') && !has('building')) || (has('location') && has('quantifier')))
    drop('featureWork');
  if (has('withinOrder') && (isSpecification(found) || isDemand(found))) found.add('specified');
  // "Customers keep their limits, so read them from the contract": a fact stands first, not an order, a wish or a fault.
  if (has('therefore'))
    drop(
      ...(hasAny(found, noFact)
        ? (['therefore'] as const)
        : (['product', 'withinOrder', 'pointing'] as const)),
    );
  // "On utilise pnpm ici": in most languages "here" may point at a line, too.
  if (has('habit') && (has('stack') || has('contrast'))) drop('pointing');
  // "I'd rather have a failing build than a silent default" reports no fault.
  if (has('prefer') || (has('review') && has('prohibition'))) drop('bugReport');
  // "us-east? The data stays in Europe" gives the reason; "no, the label is too small" is about one label.
  if (has('objected') && (!hasAny(found, states) || hasAny(found, ofTheMoment))) drop('objected');
  // "I get lost in long files" tells of a person, not of what happened.
  if (has('person')) drop('report');
  // "The cluster wants a project code on each job" is no more about one of them than about the other.
  if (
    (ofAll || has('durable')) &&
    count > 3 &&
    has('statement') &&
    has('quantifier') &&
    !hasAny(found, ofTheMomentOrFar)
  )
    found.add('generic');
  // "Rows overlap again" is no kind of thing; "tokens must expire" says how a product is to be.
  if (has('generic') && hasAny(found, notAsSuch)) drop('generic');
  // "Breakfast is never included" is so in the product; what people order is said to them: "never push to main".
  if (has('durable') && has('statement') && !hasAny(found, ofTheWork) && !hasAny(found, saidToPeople))
    found.add('invariant');
  // "The pump must not restart within a minute" is how the pump is to be.
  else if (has('prohibition') && has('statement') && has('obligation') && isOfProduct(found))
    found.add('invariant');
  // Asking back what was agreed is a question by form only.
  if (has('recollection') || has('complaint')) drop('question', 'speculation');
}
