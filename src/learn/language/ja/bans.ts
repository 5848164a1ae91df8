import type { Bans } from '../types.ts';

/** How a past ends, plainly or politely, with regret or still going on. */
const ta =
  '(?:た|ました|てしまった|てしまいました|ちゃった|ちゃいました|てる|ている|てます|ています|てた|ていた)';
const noun = String.raw`(?:[\p{Script=Han}]{2}|[\p{Script=Katakana}ー]{2}|[A-Za-z])`;
/** What is said of the reproach, and not of the deed. */
const end = String.raw`(?:よ|ね|な|の|ん|です|でしょう?|じゃん|じゃないですか|だろう?|か|けど|ぞ)*[\s。！!？?…]*$`;

/** How Japanese blames. Verbs made of a noun and "する" are sure, and so are the endings below. */
export const bans: Bans = {
  hint: 'また|勝手に|せずに|無断で|確認なしに|ないで',
  frames: [
    {
      from: String.raw`^(?:(?:なんで|なぜ|どうして)、?)?また、?(?<deed>(?=[^。！？]*(?:[をにへでが]|ずに|まま))[^。、！？]{2,60}?)${end}`,
      to: '{deed}',
    },
    {
      from: String.raw`^(?:(?:なんで|なぜ|どうして)、?)?(?<deed>[^。、！？]{0,40}?(?:勝手に|せずに|無断で|確認なしに|ないで)[^。、！？]{1,30}?[ただる])${end}`,
      to: '{deed}',
    },
  ],
  deeds: '',
  endings: [
    [`(?<=${noun}を?)し(?:なかった|ていない|てない|ませんでした)$`, 'する'],
    [`(?<=${noun}を?)し${ta}$`, 'しない'],
    [String.raw`(?<=(?:^|[をにへでがは])\p{Script=Han}|[かがたなまやらわ])し${ta}$`, 'さない'],
    ['(?<=[えけげせねべめれ])(?:た|ました|てしまった|てしまいました|ちゃった)$', 'ない'],
    ['(?<=使)(?:った|いました|ってしまった|って(?:い)?る)$', 'わない'],
    ['(?<=[触作送])(?:った|りました|ってしまった)$', 'らない'],
    ['(?<=[書置聞])(?:いた|きました|いてしまった)$', 'かない'],
  ],
};
