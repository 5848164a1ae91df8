import assert from 'node:assert/strict';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { SHOWN_FROM } from '../../../src/learn/summarise.ts';

const texts = (message: string): string[] => hear(message, SHOWN_FROM).map(({ text }) => text);

describe('Japanese, Korean and Chinese as they are typed', () => {
  it('give the reason of an objection as the rule, not the objection', () => {
    assert.deepEqual(texts('なんで並べ替えたの？診察順は受付番号で決まるんですよ'), [
      '診察順は受付番号で決まる。',
    ]);
    assert.deepEqual(texts('또 클래스로 짰네 여기 프론트는 함수형만 써'), ['여기 프론트는 함수형만 써.']);
    assert.deepEqual(texts('你怎么又按箱算，库存按件算'), ['库存按件算。']);
  });

  it('tell of the case at hand beside a question after its cause', () => {
    assert.equal(texts('締め日は毎月20日です。').length, 1);
    assert.deepEqual(texts('合計がずれます。締め日は毎月20日です。原因を調べてもらえますか？'), []);
  });

  it('need no colon before a list of requirements or of what is to be built', () => {
    for (const message of [
      '返金の仕様をまとめました。\n・返金は必ず7日以内に行うこと\n・手数料は常に差し引く',
      '환불 요구사항 정리했어요\n- 환불은 반드시 7일 안에 처리\n- 수수료는 항상 차감',
      '退款的需求整理好了\n- 退款必须 7 天内到账\n- 手续费一律扣除',
    ])
      assert.deepEqual(texts(message), [], message);
  });

  it('may be written in letters of another width', () => {
    assert.deepEqual(texts('ｎｐｍじゃなくてｐｎｐｍを使ってください').length, 1);
    assert.deepEqual(texts('今後はﾃｽﾄのﾌｧｲﾙ名は英語で書いてください').length, 1);
  });

  it('do not make a Korean rule begin with the "because" of what stood before', () => {
    const heard = texts('그렇게 말고. 그리고 새 상자가 항상 문 앞에 쌓여 있기 때문에 통로를 가리게 된다.');
    assert.ok(heard.length > 0);
    for (const text of heard) assert.doesNotMatch(text, /^때문/);
  });
});
