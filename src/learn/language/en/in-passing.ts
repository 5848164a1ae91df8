import type { LanguageWords } from '../types.ts';

/** What an address of a service ends in. */
const port = String.raw`(?:port )?:?\d{4,5}\b|localhost\b|127\.\d|0\.0\.0\.0`;
/** What runs and is reached there. */
const served = String.raw`app|server|api|back-?end|front-?end|site|website|dashboard|service|proxy|db|database|ui|client|bot|worker|gateway|broker|emulator|instance|model`;
const systems = String.raw`arch ?linux|ubuntu|debian|fedora|nixos|manjaro|mint|centos|alpine|windows(?: ?\d\d)?|win ?1[01]|w1[01]|mac ?os|wsl ?2?|raspbian|android|freebsd`;
const machines = String.raw`machine|laptop|box|install(?:ation)?|pc|setup|system|server|desktop|computer|vm|vps|partition`;
const installers = String.raw`homebrew|brew|apt(?:-get)?|dnf|snap|flatpak|scoop|choco(?:latey)?|winget|pipx?|uv|conda|npm|pnpm|cargo|nix|asdf|mise|yay|pacman|sdkman|volta|nvm|pyenv|rbenv`;
/** Begins a thing in view. */
const inView = String.raw`your|the|this|that|it|my|an?|these|those|them`;

/** "next time restart the worker as well" */
const nextTime = String.raw`\bnext time,? (?:please |also |just |always |never |don'?t |do not |you (?:can|should|must|need to) )*(?!(?:i|we|it|the|this|that|he|she|they|there|you|is|was|a|an|in|for|my|our)\b)[a-z]+ (?:the|a|all|it|me|my|your|them|this|only|again|first)\b`;
/** "I want a small arrow next to every name" */
const placedOnScreen = String.raw`\bi (?:want|need|would like) (?:an? |one |two |three |four |the |some |more |single |\d+ )(?:[\w-]+ ){1,3}(?:next to|beside|above|below|under|in front of|behind|for each|for every|in each|in every|on each|on every|on top of|at the (?:top|bottom)) `;
/** "looks like the fields are not used any more" */
const seeming = String.raw`^\W*(?:ok |hm+ |so |and |but )*(?:it |this |that )?(?:looks?|seems?|appears?)(?: to me)? (?:like|as if|as though|that|to be)\b`;

/** English: what is said in passing of a setup and a way of working, and what looks like it and is a report, a wish for a screen or one piece of work. */
export const inPassing: LanguageWords['cues'] = {
  environment: [
    // "I've got the api running on localhost:4010", "the server will listen on 7070"
    String.raw`\b(?:i(?:'ve| have)? got|i have|we have|we(?:'ve| have)? got) (?:the |my |our |an? )?(?:[\w-]+ ){1,3}(?:running|listening|served|hosted|deployed) (?:on|at|under|behind) (?:${port})`,
    String.raw`\b(?:${served}) (?:itself )?(?:will |always |also |only )*(?:runs?|listens?|is served|is reachable|lives) (?:locally )?(?:on|at|from|under) (?:${port})`,
    String.raw`\bthis (?:is|here is) (?:my |our |an? )?(?:fresh|clean|brand new|new|headless|bare|freshly \w+) (?:(?:${systems}) )?(?:${systems}|${machines})\b`,
    String.raw`\bmy (?:fresh |new |local |old |personal |work |home |freshly \w+ )*(?:${systems}) (?:${machines})\b`,
    String.raw`\bgit (?:identity|name|user ?name|user|e-?mail|author) (?:is|should be|must be|has to be) (?!(?:not|wrong|missing|empty|set|shown|what|in)\b)\S`,
    String.raw`\b(?:installed|set up|managed) (?:it |them |everything |all |this )?(?:via|with|through|from|using) (?:${installers})\b`,
    String.raw`\bi (?:manage|install|keep|track|switch) (?:all )?(?:of )?(?:my|our|the) (?:[\w-]+ ){1,3}(?:with|through|via|using) (?!(?:${inView})\b)[a-z]`,
  ],
  projectFact: [
    String.raw`\b(?:i'm|i am|we're|we are) (?:currently |now |already |only |just )*using (?!(?:${inView})\b)[\w.+-]+(?: [\w.+-]+)? (?:for|as (?:the|our|my)) `,
    // "I don't think we can touch the grid, so we're stuck with tables"
    String.raw`\bwe (?:can'?t|cannot|can|are not allowed to|aren'?t allowed to|may not|must not) (?:really |even )?(?:touch|change|modify|replace|upgrade|edit|move|drop) [^.?!]{2,50}?,? so (?:that )?(?:we'?re|we are|we have|we need|it has|it stays|that stays) (?:stuck|left|to|bound)?`,
    String.raw`\b(?:this|it)(?:'s| is) (?:basically |essentially |just |kind of |sort of |meant as |more or less )*(?:an? |the |our |my )(?:[\w.+-]+ ){1,4}(?:clone|analog(?:ue)?|alternative|replacement|wrapper|equivalent|rewrite|port|fork)\b`,
    String.raw`\bthis (?:\w+ )?(?:folder|directory|repo|repository|script|setup|project|config\w*|tool|app|library|package) (?:is|was) (?:supposed|meant|intended) to (?:be able to )?(?:work|run|be|support|install|build|serve|replace|help|hold)\b`,
    String.raw`\b(?:is|are|gets?|would be) (?:way |far |much |just )?too (?:expensive|slow|heavy|risky|limited|small|complicated) for us\b`,
  ],
  roadmap: [
    String.raw`\b(?:we're|we are|i'm|i am) (?:slowly |currently |gradually |also |still )*(?:migrating|moving|porting|switching|converting|rewriting|splitting) (?:this|our|all|everything|from|away|off|the whole|the entire)\b[^.?!]{0,40}?\b(?:to|into|onto|in)\b`,
  ],
  person: [
    String.raw`\b(?:go|do|take|work|proceed|tackle|review|discuss|fix|answer|change|handle)(?: through)?(?: it| this| that| these| those| them| things| everything| (?:the|my|all) \w+)? (?:one by one|step by step|one after (?:the other|another)|point by point|bit by bit)\b`,
    String.raw`^\W*(?:ok |and |but |please )*one (?:thing |step |question |at a time)(?:at a time )?(?:please|,|$)`,
  ],
  lasting: [nextTime],
  directive: [nextTime],
  // Against it.
  report: [
    String.raw`\b(?:as we speak|as i (?:type|write)(?: this)?)\b`,
    String.raw`\b(?:all|every|the|some|most|these|those) (?:[\w-]+ ){1,3}still (?:have|has|shows?|looks?|says?|appears?|don'?t|doesn'?t|gets?)\b(?! to\b)`,
  ],
  bugReport: [
    String.raw`\byou (?:only |just )?(?:removed|changed|fixed|updated|added|deleted|moved|renamed|did) (?:the|only|just|my|this|that|it)\b[^.?!]{0,40}?\bbut (?:not|you|it|the|now|forgot|still|left)\b`,
    String.raw`\bi can (?:now )?(?:log ?in|sign in|see|open|click|access|connect|reach|upload|select|save|start)\b[^.?!]{0,40}?\bbut\b`,
  ],
  screen: [placedOnScreen],
  product: [placedOnScreen],
  speculation: [seeming],
  oneTask: [
    seeming,
    String.raw`\b(?:use|take|read|follow|see|consult) (?:the|this|my) (?:[\w.-]+ ){1,3}(?:that )?i(?:'m| am|'ve| have)? (?:just )?(?:includ|attach|sent|sending|gave|giving|upload|past|link|shar|add)\w*`,
    String.raw`\bget rid of (?:the|this|that|those|these) (?:[\w-]+ ){1,5}?(?:thing|stuff|part|bit|section|block|line|column|button|box|one)s?\b`,
  ],
  featureWork: [
    String.raw`^\W*(?:ok |and |now |please |then )*(?:check (?:out )?(?:my|this|that|these|again)|get rid of (?:the|this|that|those|these)|go (?:through|check|look|over))\b`,
    String.raw`\bcan you (?:please |maybe |just )?(?:list|show|tell|explain|give|find|check|look|add|make|change|fix)\b`,
  ],
};
