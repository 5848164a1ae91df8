import type { LanguageWords } from '../types.ts';

/** Korean: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = {
  lifecycle: [
    // "we sold them in 2019", "changed with the plan of 2022"
    String.raw`(?:19|20)\d\d년[^.?!]{0,16}(?:바뀌었|바뀜|변경됐|팔았|매각|폐지|통합됐|없어졌|문 ?닫)`,
  ],
  projectFact: [
    // "rooms get their colours from rooms.yml", "there are three of us", "it costs us a pallet"
    String.raw`[\w-]+\.\w+에서 (?:가져|읽|불러|받|뽑)(?:와|어|아|오|옵)|(?:여기|우리|저희)(?:는|엔)? ?[^.?!]{0,8}(?:둘|셋|넷|[두세네\d] ?명)(?:밖에 ?없|뿐|이서|이라|이야|이에요)|통째로 (?:날려|날리|버려|버리|물어)`,
    // "the word is taken"
    `(?:이라는|란) (?:말|단어|이름|용어)(?:은|는) [^.?!]{0,14}(?:쓰고 ?있|이미|예약)`,
    // "a ticket without a stamp does not count", "a crash in the parser is a bug"
    `^[^.?!,]{1,10} ?없는 [가-힣]{1,6}(?:은|는) [^.?!]{0,14}(?:아니|안 ?쳐|무효|인정 ?안)`,
  ],
  environment: [
    // "they give us nothing but PHP", "the bridge is limited to 3.5 tons"
    String.raw`만 (?:준다|주거든|들여보내|허용해|열어 ?줘)|(?:업체|회사|학교|병원|본사)(?:가|는|에서) [^ ]{1,10}만 줘|[\d.]+ ?(?:톤|명|건|회|kg|mb|gb|%) ?(?:까지)?(?:제한|한도|상한)`,
  ],
  division: [
    // "the crane is driven by Pavel alone"
    `(?:은|는) [가-힣a-z]{1,8}만 (?:몰아|몬다|열어|연다|켜|만져|승인해|서명해|운전해|다뤄)(?:요)?[.]?$`,
  ],
  answerStyle: [
    // "stop praising me", "how it works inside I need not know", "your answers are too long"
    `(?:칭찬|사과|감사 ?인사|아부)(?:는|은|도)? ?(?:그만|됐|필요 ?없|안 ?해도)|(?:어떻게|왜) [^.?!]{1,14}(?:몰라도|알 ?필요)[^.?!]{0,4}(?:돼|없)|(?:답장|답변|대답|설명)(?:이|은) ?[^.?!]{0,8}너무 (?:길|짧|복잡)`,
  ],
};
