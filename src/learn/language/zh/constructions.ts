import type { LanguageWords } from '../types.ts';

/** Chinese: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = {
  lifecycle: [
    // "we sold them in 2019", "changed with the plan of 2022"
    String.raw`(?:19|20)\d\d年[^，。？?]{0,10}(?:就|已经?)?(?:改了|卖了|关了|换了|合并了|取消了|停了|撤了|废了)`,
  ],
  projectFact: [
    // "rooms get their colours from rooms.yml", "there are three of us", "it costs us a pallet"
    String.raw`(?:取自|来自|读自|从) ?[\w-]+\.\w+(?:里)?(?:来|取|读|拿)?|(?:我们|咱们)(?:这儿|这里|这边|一共)?(?:就|只有|才|共)[两二三四五六\d]个?人|就(?:赔|损失|亏|浪费)[一整半几\d]`,
    // "we call a shift watch", "the word has another meaning here"
    `把[^，。]{1,8}(?:叫做?|称为|称作)[^，。你]{1,8}(?:[，。]|$)|这个?(?:词|字|名字)[^，。]{0,8}(?:已经|另有|有别的|占用|用了)`,
    // "a ticket without a stamp does not count", "a crash in the parser is a bug"
    `^没(?:有)?[^，。]{1,6}的[^，。]{1,8}(?:不算|无效|不作数|不认|一律退)`,
  ],
  environment: [
    // "they give us nothing but PHP", "the bridge is limited to 3.5 tons"
    String.raw`只(?:给|让|许|准)(?:我们|咱们)|一次(?:只|最多)(?:让|能|许)[^，。]{1,10}|限(?:重|高|速|流|额) ?[\d.]+`,
  ],
  division: [
    // "only the pharmacist may sign"
    String.raw`(?:只能|必须|得)由[^，。]{1,8}(?:签|批|开|审|盖章|操作|放行)`,
  ],
  answerStyle: [
    // "you keep apologizing", "don't praise me", "how it works inside I need not know"
    `(?:别|不用|少)(?:夸|表扬|恭维|吹捧)我?|老是?(?:道歉|夸我|感谢)`,
  ],
};
