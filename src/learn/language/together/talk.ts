import { LongExpression } from '../../../shared/anchors/expression.ts';

// A word in the talk that is going on. All languages together, on folded text.

/** A further step begins so: "also ...", "und ...". */
export const furthermore = new LongExpression(
  /^\W*(?:and|also|plus|additionally|one more thing|oh and|but|so|then|ok(?:ay)?|yes|yeah|because|since|maybe|perhaps|basically|actually|for example|i mean|what about|how about|once (?:done|that)|seems|same|und|auch|ausserdem|zusatzlich|aber|also|dann|ok|ja|weil|vielleicht|eigentlich|zum beispiel|ich meine|et|aussi|de plus|mais|donc|alors|oui|peut-etre|par exemple|y|tambien|ademas|pero|entonces|si|quizas|por ejemplo|e|anche|inoltre|ma|quindi|allora|forse|tambem|alem disso|mas|entao|talvez)\b(?!['’])(?=[, ])(?!,? (?:now|next|new|neu\w*|jetzt|maintenant|ahora|adesso|agora)\b)|^(?:あと|また|それと|ついでに|でも|じゃあ|では|つまり|另外|还有|而且|但是?|那么?|所以|그리고|또한?|추가로|하지만|그럼|그러면)|^(?:и|а|но|еще|также|тогда|кстати|потому что|может|вообще-то|например|а если|кроме того)(?=[, ])(?!,? (?:теперь|дальше|новая|новое))/,
);

/** What somebody thinks, has done or meant: a word in the talk that is going on. */
export const opinion = new LongExpression(
  /^\W*(?:(?:so|and|but|ok|well|yeah|yes|no|hmm+)[, ]+)?(?:i (?:think|thought|guess|suppose|believe|feel|agree|mean[t]?|just|already|did|still|see|like|prefer|don'?t (?:think|see|like|understand|want)|am not sure)|i'?(?:ve|m (?:not|fine|ok|thinking|wondering|confused))|when i (?:said|say|mean)|as i said|never ?mind|ignore (?:that|this|it)|sounds|looks|makes sense|got it|ich (?:denke|glaube|finde|meine?|meinte|habe|verstehe|wurde)|je (?:pense|crois|trouve|comprends|prefere|veux dire)|j'?ai|d'?accord|creo|pienso|prefiero|he |entiendo|penso|credo|preferisco|ho |capisco|acho|prefiro|entendi)\b|(?:と思(?:う|います|った)|気がする|かもしれない|我觉得|我认为|我想|明白了|了解了|인 것 같|라고 생각|것 같아)/,
);

/** Looked for at the beginning: later in a sentence they mostly point to what stands before them in it. */
export const pointing = new LongExpression(
  /\b(?:it|them|those|these|they|the same|both)\b|\b(?:this|that)(?=\s*(?:[.,!?;]|$|(?:to|into|in|as|with|for|instead|too|up|out|back|is|was|one)\b))|\b(?:damit|dabei|daraus|dafur|ihn|ihm|dasselbe|cela|ceci|ca|celui-ci|esto|eso|questo|quello|isso|isto)\b|(?:それ|これ|あれ)(?:を|は|も|で|に)|^(?:同じ|同样)|^(?:把)?(?:这个|那个|它)(?!项目|仓库|应用)|(?:그거|그것|이거|이것)/,
);
