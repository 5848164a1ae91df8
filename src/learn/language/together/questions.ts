import { LongExpression } from '../../../shared/anchors/expression.ts';

// Asking to be told something, and asking for something to be done. All languages together, on folded text.

/** A question about things, not a request in the form of one. It changes nothing by itself, so it belongs to the work it follows. */
export const question = new LongExpression(
  /^(?:(?:and|so|but|ok|und|et|y|e)[, ]+)?(?:what|why|how|who|when|where|which|is|are|was|were|does|do|did|has|have|will|would|shouldn'?t|should|isn'?t|aren'?t|doesn'?t|can i|can we|could we|was|warum|wieso|wie|wer|wann|wo|welche\w*|ist|sind|hat|haben|gibt es|sollten|pourquoi|comment|qu'|que|quel\w*|ou|est-ce|y a-t-il|por que|como|cual\w*|donde|hay|es|esta|perche|come|quale|dove|c'e|qual|onde|ha) .*\?\s*$|(?:ですか|ますか|のか|かな|でしょうか|吗|呢|니까|나요|는지|까요|죠)[?？。\s]*$|^(?:а |и |но |ну )?(?:что|почему|зачем|как|кто|когда|где|какой|какая|какие|сколько|есть ли|можно ли|стоит ли|это|разве) .*\?\s*$/,
);

/** The same without a question mark, as people type it. */
export const asking = new LongExpression(
  /^(?:what(?:'?s| is| are| does| do| would| about)|why (?:is|are|does|do|did|not|would)|how (?:is|are|does|do|did|would|come|many|much)|who (?:is|does|uses)|where (?:is|are|does|do|did)|which (?:one|of)|(?:do|does|did|is|are|should|would) (?:we|you|i|it|this|that|there)|was (?:ist|sind|macht|bedeutet)|warum|wieso|wie (?:ist|wird|viele?)|wo (?:ist|sind|wird)|qu'?est-ce|c'?est quoi|pourquoi|comment (?:est|ca)|que (?:es|significa)|por que|como (?:es|se|funciona)|cos'?e|perche|come (?:e|si|funziona)|o que (?:e|significa))\b|(?:とは|の違いは?|ってどう|どういう意味|は何|什么意思|是什么|为什么|怎么回事|뭐야|무슨 뜻|왜 이런)/,
);

/** A question that asks for work: "can you ...". */
export const request = new LongExpression(
  /\b(?:(?:can|could|would|will) you|kannst du|konntest du|peux[- ]tu|pouvez[- ]vous|puedes|podrias|puoi|potresti|pode(?:s|ria)?)\b|くれ|もらえ|ください|いただけ|帮|能不能|可以|줄래|줄 ?수|주세요|주실/,
);

/** An order to tell something: "list all callers", "zeig mir ...". */
export const telling = new LongExpression(
  /^(?:please )?(?:list|show me|find out|explain|describe|tell me|look (?:at|for|into)|where|summari[sz]e|count)\b|^(?:bitte )?(?:zeig\w* mir|erklar\w*|list\w* (?:mir |bitte )?(?:alle|die)|erzahl\w*|such\w* (?:mir |bitte )?(?:alle|nach)|beschreib\w*|fass\w* .{1,60} zusammen)\b|^(?:montre|explique|decris|cherche|resume)(?:[- ]moi)?\b|^(?:muestra(?:me)?|explica(?:me)?|busca|describe|resume|dime)\b|^(?:mostrami|spiega(?:mi)?|elenca|cerca|descrivi|dimmi)\b|^(?:mostre|explique|liste|procure|descreva|resuma|diga)\b|(?:教えて|説明して|調べて|見せて)(?:ください|下さい)?[。！!]*$|^(?:请)?(?:解释|说明|列出|看看|看一下|找出|告诉我|介绍)|(?:알려|설명해|보여|찾아) ?(?:줘|주세요)[.!]*$|^(?:покажи|объясни|найди|расскажи|перечисли|опиши)(?![а-я])/,
);
