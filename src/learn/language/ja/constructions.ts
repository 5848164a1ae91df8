import type { LanguageWords } from '../types.ts';

/** Japanese: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = {
  lifecycle: [
    // "we sold them in 2019", "changed with the plan of 2022"
    String.raw`(?:19|20)\d\d年(?:度)?(?:の|に|から)(?!何)[^。、]{0,14}(?:変わ|売却|廃止|改名|統合|閉鎖|切り替|移行)`,
  ],
  projectFact: [
    // "rooms get their colours from rooms.yml", "there are three of us", "it costs us a pallet"
    String.raw`[\w-]+\.\w+から(?:取っ|引っ張っ|読ん|もらっ|拾っ)[てで]|(?:ここ|うち|現場|全部で)(?:は|には|で)[^。、]{0,6}[二三四五六\d]人(?:しか|だけ|です|なので|だから)|(?:と|ば|たら)[^。、]{0,12}分の損`,
    // "the word is taken", "we call a shift watch"
    `という(?:言葉|単語|名前|用語)は[^。]{0,10}(?:使われて|使って|予約)|のことを[^。、]{1,12}と(?:呼ぶ|呼び|言う|言い)`,
    // "a ticket without a stamp does not count", "a crash in the parser is a bug"
    `^[^、。]{0,6}(?:の)?ない[^、。は]{1,10}は[^。、]{0,14}(?:ではない|じゃない|無効|ではありません|認め(?:ない|ません))`,
  ],
  environment: [
    // "they let us use nothing but PHP", "the bridge is limited to 3.5 tons"
    String.raw`しか(?:使わせ|入れさせ|貸し|させ|くれ)[^。、]{0,6}(?:ない|ません)|[\d.]+ ?(?:トン|人|件|回|kg|mb|gb|%)(?:まで)?(?:の)?(?:制限|上限)`,
  ],
  division: [
    // "the crane is driven by Pavel alone"
    `[るすくつうむぶぐぬ]のは[^、。？?]{1,10}だけ(?:です|だ)?[。]?$|は[^、。？?]{1,10}だけが[^、。？?]{1,6}[るすくつうむぶぐぬ](?:[。、]|$)`,
  ],
  answerStyle: [
    // "you keep apologizing", "no need to praise me"
    `(?:謝って|褒めて|お礼)ばかり|(?:褒め|謝ら|お礼|お世辞)[^。、]{0,6}(?:なくて|言わなくて)いい`,
  ],
};
