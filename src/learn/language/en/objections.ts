/**
 * How English finds fault with what the agent did. What is stated right before or behind it is mostly the reason, and that
 * holds beyond today.
 */
export const objections: readonly string[] = [
  String.raw`^i see (?:an? (?:new )?[\w./]+|you |that you )`,
  // "the labels again have ...", "again a new table", not "try again"
  String.raw`(?:^|[.!?,;] )(?:(?:[\w'-]+ ){1,6}again[.,!?]+(?= |$)|(?!(?:try|run|check|test|look|start|do|go|build|make|give|send|show|write|add|put|draw|print|export|upload|read|ask|please|pls|then|and|now|once)\b)(?:[\w'-]+ ){0,5}again (?:has|have|is|are|uses?|with|in|from|to|into|on|for|made|an?|all|no|this|that|the (?!\w+ (?:is|are|has|does)\b)|[\w-]+ [\w-]+ in)\b)`,
  String.raw`\bwhere (?:does|do|did) (?:your|this|that|these|those) [\w-]+ come from\b`,
  // "second time this month"
  String.raw`\b(?:second|third|fourth|fifth|tenth|umpteenth|nth|hundredth|\d+(?:nd|rd|th)) time (?:this|today|now|already|in a row|i\b|you\b|we\b)`,
  // "you've put", "you have used", "you just pasted"
  String.raw`\byou(?:'ve| have| had|'d)? (?:just |again |still |also |now |even |only |already )*(?:(?!need|feed|speed|proceed|succeed)[a-z]{2,}ed|put|used|wrote|written|made|took|taken|set|told|left|gave|given|sent|built|ran|broke|broken|chose|chosen|forgot|kept|cut|hit|read|got|went|did|lost|threw|brought|drew|built|hid|held|swapped|stuck|went)\b`,
  String.raw`\b(?:in )?your (?:last |latest |previous |new |first |second )?(?:script|code|commit|change|changes|version|patch|tests?|function|query|migration|branch|answer|plan|draft|example|class|helper|fix|diff|pr|loop|import|config|table|list|suggestion|idea)\b|\bdid your \w+ `,
  String.raw`\bwho (?:told|asked|said|put|made|wrote|set|took|[a-z]{2,}ed)\b|\bwhere (?:(?:did |do |have )?(?:you|u)|does this|does that|did that) (?:get|got|find|take|come|see|saw|seen|read)\b|\bsince when\b|\bwhy (?:tf |on earth |there (?:is|are)|(?:is|are) (?:there|this|these|yours|your)\b|(?:did |do |have |are |would )?(?:you|u)\b)`,
  String.raw`\bi (?:did not|didn'?t|never) ask(?:ed)?(?: you)? (?:for|to) |\b(?:undo|revert|redo|amend|restore) (?:the|that|this|those|these|it|all|them|any|your)\b|\b(?:put|change|switch|turn|set|roll) (?:it|that|them|this|the \w+) back\b`,
];

/** How English turns down what is proposed. The reason follows. */
export const dismissals: readonly string[] = [
  // "us-east??", "snprintf with %f?"
  String.raw`^(?!(?:what|why|how|when|where|who|which|is|are|was|were|do|does|did|can|could|should|would|will|has|have|any|anything|ready|done|ok|okay|right|and|or|ideas?|thoughts|really|sure|all|more|remember|maybe|did|yes|no)\b)[^\s?.!,]+(?: [^\s?.!,]+){0,3}\?+ `,
  // "nah", "oh no", "hm,"
  String.raw`(?:^|[.!?] )(?:oh no|no wait|nah(?!,? (?:it|that)'s (?:fine|ok|okay|good)\b)|nope|no way|wh?oah?|ouch|argh|ugh|hey|oi|eh|um+|uh+|hm+|er+|careful|hang on|hold on|wait|stop|please not|please no|not again|oh,? please)\b(?!\?)`,
  String.raw`\bno[,.!;:] (?!(?:that|it)(?:'s| is) (?:fine|ok|okay|good|alright)\b)`,
  // "can't go to", "won't fly", "is going to fail"
  String.raw`\b(?:can'?t|cannot|won'?t|wouldn'?t|couldn'?t|(?:not|never) going to|isn'?t going to|aren'?t going to|not gonna|ain'?t) (?:\w+ )?(?:go|fly|happen|use|do|live|have|rely|assume|just|be|put|move|switch|add|bring|pull|depend|ask|expect|touch|help|end well|cut it|stay|scale|survive)\b`,
  String.raw`\b(?:is|are|'s|'re) (?:going to|gonna) (?:fail|break|blow|hurt|bite|cost|hang|die|crash|choke|explode)\b`,
  String.raw`(?<!\b(?:i|we|they|you|users|people) (?:also |just |really )?)\b(?:don'?t|dont|do not) (?:worry|bother|use|add|go|rename|put|guess|assume|import|import|rely|install|hard-?code|invent|round|trust|bring|send|store|log|print|mock|cache)\b`,
  String.raw`(?<!\b(?:don'?t|dont|not|to|and|i|you|we|they|can|can'?t|cannot|could|may|must|should|never|will|would|won'?t|[a-z]+s) )\b(?:leave|forget|scrap|drop|skip|lose|kill|ditch|ignore|bin) (?:the|that|this|those|these|it|all|them|any|your)\b|\b(?:put|move|take|switch|turn) (?:it|that|them|this|the \w+) (?:out|off|away)\b`,
  String.raw`\b(?:is|are|'s|was) (?:not|n't) (?:right|correct|true|how|what|where|our|ours|an? bug|the same|my)\b|\b(?:isn|aren|wasn)'?t (?:right|correct|true|how|what|where|our|ours|an? (?:bug|thing|option)|possible|allowed)\b|\bnot (?:a|our|my|your) (?:bug|problem|fault|job|business)\b|\bthat'?s (?:wrong|the old|not)\b|\bthe old way\b`,
  String.raw`\bplease not\b|\bnot (?:that|this|another|again)\b`,
];

/** How English blames the agent beside that: looser, since it only tells a correction from a rule. */
export const reproaches: readonly string[] = [
  String.raw`\byou (?:told me|said|claimed|swore)\b|\byou (?:may|might|seem to) have [a-z]+|\bnot like (?:this|that)\b|\bthat(?:'?s| is) (?:not (?:right|correct|true)|wrong|the old)\b`,
  String.raw`\byour (?:\w+ )?(?:tests?|code|script|patch|commit|query|function|version|change|migration|branch|table|import)s? (?:is|are|has|have|\w+s)\b|\bthe old (?:way|style|one|\w+set|version)\b`,
  String.raw`\bdid (?:you|u) (?!(?:know|see|mean|say|get|read)\b)[a-z]+|\bi thought .{3,60}\?|\bwhy (?:is|are) .{2,40}\bin your\b|^(?:stop|hang on|hold it)[.,!]|\bagain\b.{0,12}[.,!?]`,
];

/** How English says outright that what was done is wrong. */
export const rebukes: readonly string[] = [
  // "no, that's not right", "no no, it is in the other one"
  String.raw`^(?:\W*(?:ok|wait|hm+|sorry)[,.]? )*(?:no[,.! ]+)+(?:(?:that|this|it)(?:'s| is) (?:not (?:right|correct|true|it)|wrong)|no[,.! ])`,
  String.raw`\byou(?:'re| are) (?:wrong|mistaken)\b|^\W*correction:`,
];
