import type { Bans } from '../types.ts';

const head = '^(?:你)?(?:怎么|怎麼|为什么|为啥|干嘛)?(?:你)?又(?:一次)?';
const end = String.raw`(?:了|啊|吗|嗎|呢|吧|呀|的)*[\s。！!？?…]*$`;
/** What an agent does to something: behind them "了" says no more than that it was done. */
const deed =
  '(?<deed>修改|改动|改|删除|删|添加|新增|加|安装|装|提交|推送|推|动|碰|使用|用|覆盖|升级|更新|重命名|移动|创建|新建|写|跳过|忽略|格式化|重构|引入|硬编码|合并|发布|部署|回滚|翻译|打印)';
const what = '(?<what>[^，。！？!?]{1,30}?)';

/** How Chinese blames. Its verbs have one form. */
export const bans: Bans = {
  hint: '又|擅自|私自',
  frames: [
    {
      from: `${head}(?<not>(?:没有?|未|不)[^，。就]{1,20}?)就(?<what>[^，。！？!?]{1,20}?)${end}`,
      to: '$<not>不要$<what>',
    },
    { from: `${head}把${what}${deed}(?:掉|成[^，。]*)?${end}`, to: '不要{deed}$<what>' },
    { from: `${head}(?:忘了|忘记了?)(?:要)?${what}${end}`, to: '不要忘记$<what>' },
    { from: `${head}(?:擅自|私自|直接|偷偷)?${deed}(?:掉)?了${what}${end}`, to: '不要{deed}$<what>' },
    { from: `^(?:你)?(?<how>擅自|私自)${deed}(?:掉)?了${what}${end}`, to: '不要$<how>{deed}$<what>' },
  ],
  deeds: '',
  endings: [['$', '']],
};
