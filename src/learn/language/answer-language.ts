/**
 * In which language to answer is the rule that people say most often and in fewest words, also in languages that no table knows: Dutch,
 * the Nordic and Slavic ones, Hungarian, Romanian, Greek, Turkish, Indonesian, Vietnamese, Thai, Arabic, Hebrew, Hindi, Persian, Catalan.
 * Only verbs of talking count, not "write": "write the readme in Dutch" is a piece of work. As folded texts are: no accents of Latin letters.
 */

/** The table by whose words a text is read that is in none of its languages: it shares the script and the most small words with it. */
type Near = 'de' | 'en' | 'es' | 'ru';

/** Ways of saying "answer" and of saying "in that language"; either may come first. */
const ways: readonly (readonly [near: Near, answer: string, language: string])[] = [
  [
    'de',
    String.raw`\b(?:antwoord(?:en)?|praat|spreek|reageer|communiceer)\b`,
    String.raw`\bin het (?:nederlands|engels|duits|frans|vlaams)\b`,
  ],
  ['de', String.raw`\b(?:svara|prata|tala|kommunicera)\b`, String.raw`\bpa (?:svenska|engelska|finska)\b`],
  [
    'de',
    String.raw`\b(?:svar|snak|snakk|kommuniker)\b`,
    String.raw`\bpa (?:dansk|norsk|engelsk|bokmal|nynorsk)\b`,
  ],
  [
    'en',
    String.raw`\b(?:vastaa|puhu|keskustele)\b`,
    String.raw`\b(?:suomeksi|englanniksi|ruotsiksi|suomen kielella)\b`,
  ],
  [
    'en',
    String.raw`\b(?:odpowiadaj|odpowiedz(?= (?:mi )?po)|odpisuj|mow|rozmawiaj(?:my)?)\b`,
    String.raw`\b(?:po (?:polsku|angielsku|niemiecku)|w jezyku (?:polskim|angielskim))\b`,
  ],
  [
    'en',
    String.raw`\b(?:odpovidej(?:te)?|odpovez(?:te)?(?= (?:mi )?(?:cesky|v cestine))|odpovedaj(?:te)?|mluv(?:te)?|hovor(?:te)?|komunikuj(?:te)?)\b`,
    String.raw`\b(?:cesky|slovensky|anglicky|nemecky|v (?:cestine|slovencine|anglictine))\b`,
  ],
  [
    'en',
    String.raw`\b(?:valaszolj(?:on|atok)?|beszelj(?:unk)?)\b`,
    String.raw`\b(?:magyarul|angolul|nemetul)\b`,
  ],
  [
    'es',
    String.raw`\b(?:raspunde(?:-mi|ti)?|vorbeste(?:-mi)?|sa raspunzi|comunica)\b`,
    String.raw`\b(?:in (?:limba )?(?:romana|engleza)|romaneste)\b`,
  ],
  [
    'es',
    String.raw`\b(?:respon(?:eu|-me|dre)?|contesta(?:'m)?|parla(?:'m)?)\b`,
    String.raw`\ben (?:catala|angles|castella)\b`,
  ],
  [
    'en',
    String.raw`\b(?:odgovaraj(?:te)?|pricaj|govori)\b`,
    String.raw`\bna (?:hrvatskom|srpskom|engleskom)\b`,
  ],
  [
    'en',
    String.raw`\b(?:cevap (?:ver|versin|verir)\w*|cevapla\w*|yan[iı]t (?:ver)\w*|yan[iı]tla\w*|konus(?:al[iı]m|un|ur)?)(?![a-zı])`,
    String.raw`\b(?:turkce|ingilizce)\b`,
  ],
  [
    'en',
    String.raw`\b(?:jawab(?:lah|an)?|balas(?:lah)?|bicara(?:lah)?|respon)\b`,
    String.raw`\bbahasa (?:indonesia|inggris|melayu|jawa)\b`,
  ],
  ['en', `(?:trả lời|nói chuyện|phản hồi|giải thích)`, `tiếng (?:việt|anh)`],
  [
    'ru',
    `(?:відповідай(?:те)?|відповідати|спілкуйся|говори|розмовляй)`,
    `(?:українською|англійською|російською)`,
  ],
  ['ru', `(?:отговаряй(?:те)?|отговори|говори)`, `на (?:български|английски)`],
  ['en', `(?:απάντα|απαντα|απάντησε|απαντήσεις|μίλα|μιλα)`, `(?:ελληνικά|ελληνικα|αγγλικά|αγγλικα)`],
  ['en', `(?:ตอบ|พูด|คุย|อธิบาย)`, `ภาษา(?:ไทย|อังกฤษ)`],
  [
    'en',
    `(?:اجب|أجب|أجبني|جاوب|رد|تحدث|تكلم|كلمني)`,
    `(?:بالعربية|بالعربي|بالإنجليزية|بالانجليزية|باللغة العربية)`,
  ],
  ['en', `(?:ענה|תענה|דבר|תדבר|השב)`, `ב?(?:עברית|אנגלית)`],
  ['en', `(?:जवाब|उत्तर|बात)`, `(?:हिंदी|हिन्दी|अंग्रेजी) में`],
  ['en', `(?:جواب|پاسخ|صحبت)`, `(?:فارسی|انگلیسی)`],
];

/** A language by its name and nothing else: "pt-br please", "auf Deutsch", "ภาษาไทย". */
const alone = [
  String.raw`^\W*(?:(?:in|em|en|auf|po|na|pa) )?(?:plain |simple )?(?:english|german|french|spanish|portuguese|italian|dutch|polish|russian|japanese|korean|chinese|turkish|arabic|hindi|czech|ukrainian|deutsch|espanol|francais|italiano|nederlands|polski|turkce|portugues(?: brasileiro)?|pt-?br|castellano)(?: only)?(?:,? (?:please|pls|plz|bitte|por favor|s'il te plait|per favore|prosze))?\W*$`,
  String.raw`^[\s"'.!()]*(?:ภาษาไทย|українською|بالعربي|بالعربية|עברית|בעברית|हिंदी में)[\s"'.!()]*$`,
];

/** How people ask for a language of answers in languages that have no table, for each table that may read them. */
export function answerLanguages(near: Near): readonly string[] {
  const asked = ways
    .filter(([table]) => table === near || (near === 'en' && table !== 'ru'))
    .flatMap(([, answer, language]) => [
      `${answer}[^.!?\\n]{0,32}?${language}`,
      `${language}[^.!?\\n]{0,24}?${answer}`,
    ]);
  return near === 'en' ? [...asked, ...alone] : asked;
}
