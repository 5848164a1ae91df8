import { LongExpression } from '../../../shared/anchors/expression.ts';

// What the agent did, said to it. Alone it may be praise; beside a rule it is what the rule is about: "you used unwrap() there. Never ...".

/** Folded texts; the first sentence of a message. */
const toldDeed = new LongExpression(
  [
    String.raw`\b(?:you|u)(?:'ve| have| had)? (?!(?:can|could|will|would|should|may|might|must|need|want|are|were|proceed)\b)(?:[\w-]+ ){0,2}(?!(?:need|feed|proceed|exceed|indeed)\b)(?:\w{2,}ed|put|made|wrote|did|ran|left|built|set|broke|took|went|kept|chose|split|hid|added)\b`,
    String.raw`\bdu (?:hast|bist)\b(?! (?:recht|die wahl|freie))`,
    String.raw`\b(?:tu as|t'as|vous avez)\b(?! (?:raison|le choix|carte blanche))`,
    String.raw`\b(?:has|habeis) \w+(?:ado|ido|to|cho)\b|\b\w{3,}[ai]ste\b`,
    String.raw`\bhai (?:\w+ ){0,2}\w+(?:ato|uto|ito|so|tto|sto)\b`,
    String.raw`\b(?:voce|vc|tu) (?:\w+ )?\w+(?:ou|eu|iu|ez|os|is)\b`,
    String.raw`(?<![а-я])ты (?:[а-я]+ ){0,2}[а-я]+л[аи]?(?![а-я])`,
    '(?:なって|使って|入って|残って|書いて|されて|してしまって)い?(?:る|ます)(?:よ|ね|けど|が)?(?=[。！、,]|$)|(?:しましたね|したでしょう|しちゃって)',
    '你(?:又|刚才?|还是?|直接|怎么)?(?:把|用|改|写|加|删|放|在).{1,30}了',
    '(?:했|썼|넣었|바꿨|만들었|고쳤)(?:네|잖아|는데|어요?|습니다)',
    // Who groans has seen what came out.
    String.raw`^(?:ugh+|argh+|oh no|oops|damn|oje|oh nein|mensch|mince|zut|uff+|bah|eita|ay)[,.! ]`,
    '^(?:блин|ой)[,.! ]|^(?:うわ|ありゃ|哎|天哪|아이고|에구)',
  ].join('|'),
  'u',
);

const firstSentence = /^[^]*?(?:[.!?](?=\s|$)|[。！？]|\n|$)/;

/** Whether the first sentence of a message tells the agent what it did. `folded`: see fold.ts. */
export function tellsDeed(folded: string): boolean {
  return toldDeed.test(firstSentence.exec(folded)?.[0] ?? folded);
}

/** The first sentence of a message, and what comes behind it. */
export function sentencesIn(folded: string): { first: string; rest: string } {
  const first = firstSentence.exec(folded)?.[0] ?? folded;
  return { first, rest: folded.slice(first.length).trim() };
}
