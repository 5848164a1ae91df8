/** Letters of the traditional script, each followed by the simplified one: the everyday ones that differ. */
const pairs =
  '後后時时間间這这個个們们來来說说請请會会對对沒没還还過过讓让給给從从當当應应該该須须將将開开關关問问題题實实際际現现發发動动運运進进遠远連连選选擇择繼继續续結结論论總总統统複复雜杂簡简單单寫写讀读試试測测驗验證证檢检檔档' +
  '類类庫库專专業业務务員员設设計计劃划規规則则範范約约協协議议資资訊讯據据數数號号碼码編编譯译輸输參参變变異异錯错誤误報报導导調调構构機机記记錄录錶表頁页鍵键鈕钮圖图標标準准網网絡络線线電电腦脑視视螢荧畫画聲声語语詞词簽签' +
  '長长寬宽點点幾几為为於于與与無无麼么樣样種种兩两雙双邊边裡里裏里處处內内並并僅仅隻只隨随級级別别舊旧廢废棄弃換换轉转遷迁頭头層层蓋盖權权許许絕绝嚴严認认確确顯显隱隐佈布戶户帳账價价錢钱買买賣卖產产廠厂車车輛辆達达積积極极' +
  '態态狀状況况條条項项屬属邏逻輯辑靜静優优趕赶緊紧煩烦謝谢覺觉講讲話话罵骂詳详細细節节學学習习師师醫医書书筆笔紙纸張张歡欢親亲愛爱歲岁歷历曆历鐘钟週周製制備备組组團团隊队見见觀观聽听體体風风險险陸陆顧顾護护衛卫門门閉闭閃闪' +
  '陣阵階阶陳陈靈灵雲云霧雾韌韧鏈链鎖锁鏡镜銷销錨锚鋪铺針针釋释適适遞递遺遗較较載载軟软輕轻輪轮轄辖辦办農农豐丰貼贴賬账賴赖購购贈赠贊赞趨趋跡迹蹤踪觸触訂订訪访評评詢询誠诚誰谁課课諾诺謂谓譜谱豈岂負负財财責责貨货貫贯費费質质' +
  '贏赢趙赵躍跃築筑篩筛籤签粵粤納纳純纯紀纪紅红終终絲丝經经綁绑維维緒绪緩缓縮缩縱纵織织繪绘繫系罷罢義义聯联聰聪職职肅肃脈脉腳脚臉脸臨临舉举興兴艙舱艱艰蘋苹藝艺藥药螞蚂蠻蛮術术衝冲補补裝装襲袭誌志豎竖貝贝貓猫賽赛贓赃輔辅輝辉' +
  '輩辈轟轰違违遲迟鄰邻醜丑釘钉鈴铃銀银銳锐鋼钢鍋锅鎮镇鐵铁鑑鉴閱阅闊阔雖虽雞鸡離离難难響响頂顶順顺預预頻频顆颗額额顏颜願愿顛颠飛飞飲饮飯饭養养餘余館馆馬马駕驾駐驻騎骑驅驱驚惊驟骤髒脏鬆松鬧闹魚鱼鮮鲜鳥鸟鳴鸣麥麦黃黄齊齐齒齿' +
  '龍龙龜龟擴扩擷撷擊击擋挡擬拟擁拥擾扰攔拦攜携斷断歸归殘残毀毁氣气決决淚泪淨净減减湯汤溝沟滅灭滿满滾滚漢汉潔洁潤润濕湿濾滤灑洒災灾煙烟熱热燈灯燒烧爐炉爭争牆墙狹狭獎奖獨独獲获環环瑣琐畢毕療疗盜盗盡尽監监盤盘眾众睏困礎础禮礼' +
  '稱称穩稳窮穷競竞壓压壞坏奪夺婦妇媽妈孫孙寶宝寧宁審审島岛帶带幫帮廣广彈弹徵征徹彻恆恒悅悦惡恶惱恼慣惯慮虑憂忧憑凭憶忆懷怀懶懒戰战戲戏執执場场塊块壇坛夠够夢梦奮奋嗎吗嗚呜嘗尝噴喷嚇吓囑嘱圍围園园圓圆國国堅坚喚唤嗶哔啟启呂吕' +
  '卻却區区匯汇劇剧劉刘創创劑剂勁劲勝胜勞劳勢势勵励剛刚億亿儀仪償偿傷伤傳传傑杰僱雇儲储兒儿黨党冊册凍冻凱凯刪删倉仓倫伦偵侦側侧偽伪傢家佔占併并侖仑係系';

const simplifiedOf = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) simplifiedOf.set(pairs.charAt(at), pairs.charAt(at + 1));

const kanaOrHangul = /[\u3041-\u30ff\uac00-\ud7af]/;
const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g');

/**
 * Chinese in the simplified script, so that one table of words does for both. Keeps the length. Text with Japanese or Korean
 * letters stays as it is: Japanese writes some of these letters, too.
 */
export function simplified(text: string): string {
  if (kanaOrHangul.test(text)) return text;
  return text.replace(traditional, (letter) => simplifiedOf.get(letter) ?? letter);
}
