import type { Bans } from '../types.ts';

/** What is said of the reproach, and not of the deed. */
const end = String.raw`(?:네요?|잖아요?|어요?|다|습니다|니|냐|나요|지|구나|군요?|는데|더라)?[\s.!?~…ㅋㅠㅜ]*$`;
const past = '[했꿨웠렸쳤졌켰였썼껐뒀놨줬뺐냈갔봤았었]';

/** How Korean blames. The past gives the stem of a verb away, but for a few of which none is an agent's deed. */
export const bans: Bans = {
  hint: '또|다시|않고|없이|마음대로|멋대로|임의로',
  frames: [
    {
      from: String.raw`^(?:왜 )?(?:또|다시) (?<what>[^.!?,]+?)(?:을|를|은|는|도)? ?안 (?:했|돌렸|했었)${end}`,
      to: '$<what> 빼먹지 마',
    },
    { from: String.raw`^(?:왜 )?(?:또|다시) (?<deed>[^.!?,]+? [^.!?,]*?${past})${end}`, to: '{deed}' },
    {
      from: String.raw`^(?:왜 )?(?<deed>[^.!?,]*?(?:묻지도? 않고|물어보지도? 않고|허락 없이|확인 없이|마음대로|멋대로|임의로) [^.!?,]*?${past})${end}`,
      to: '{deed}',
    },
  ],
  deeds: '',
  endings: [
    ['해 ?(?:버렸|놨|뒀)$', '하지 마'],
    ['했$', '하지 마'],
    ['꿨$', '꾸지 마'],
    ['웠$', '우지 마'],
    ['렸$', '리지 마'],
    ['쳤$', '치지 마'],
    ['졌$', '지지 마'],
    ['켰$', '키지 마'],
    ['였$', '이지 마'],
    ['썼$', '쓰지 마'],
    ['껐$', '끄지 마'],
    ['뒀$', '두지 마'],
    ['놨$', '놓지 마'],
    ['줬$', '주지 마'],
    ['뺐$', '빼지 마'],
    ['냈$', '내지 마'],
    ['갔$', '가지 마'],
    ['봤$', '보지 마'],
    ['[았었]$', '지 마'],
  ],
};
