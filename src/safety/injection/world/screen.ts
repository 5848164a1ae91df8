import { small } from '../any-case.ts';

/**
 * What a product shows to whoever uses it: no stack traces, no internal numbers, not which field was wrong. Who says so keeps
 * nothing of the agent's own doing from anybody.
 */
const ON_SCREEN =
  /stack ?-?trace|stapelüberwachung|stapelspur|trac(?:e|a|es)? d['’](?:appels|exécution)|pile d['’](?:appels|erreurs?|exécution)|traza|pila de|traccia dello stack|трассиров|стектрейс|стек вызов|yığın iz|śla\p{L}{1,3} stosu|zásobník|スタックトレース|堆栈|堆疊|调用栈|스택|vết ngăn xếp|jejak (?:tumpukan|stack)|(?<!\p{L})(?:intern(?:e[nrs]?|o|a|i|os|as|ní|ne[jg]?)?|interna|wewnętrzn\p{L}{1,4}|interní\p{L}{0,3})(?!\p{L})|внутренн|внутрішн|内部|內部|내부|iç (?:hata|kod|kimlik|ayrıntı)|nội bộ|आंतरिक|داخلي|(?<!\p{L})(?:feld(?:er)?|champs?|campos?|campi|поле|поля|veld(?:en)?|fält(?:et)?|felt(?:et)?|pol[ea]|alan(?:ı|ın|lar)?|trường|kolom|isian)(?!\p{L})|字段|欄位|栏位|項目|フィールド|필드|항목|kennung|identifia|identificador|identificativ|идентификатор|identyfikator|kimliğ|식별자|識別子|标识|編號|编号|techni(?:sch|que|c|ck|czn)|técnic|tecnic|техническ|技术细节|技術|기술|teknik|übersetzungsschlüssel|clés? de traduction|chiav[ei] di traduzione|ключ\p{L}{0,2} перевод|翻译键|翻訳キー|rohdaten|rohe |brut(?:e|es|s)?(?!\p{L})|fehler|erreurs?|error(?:es|e|i)?(?!\p{L})|erros?(?!\p{L})|ошиб|помил|błęd|chyb|fout(?:en|melding)|felmedd|feil|hata|エラー|例外|错误|錯誤|异常|異常|오류|에러|kesalahan|lỗi|خطأ|त्रुटि|exception|debug|konto (?:existiert|gibt)|compte existe|cuenta existe|conta existe|account esiste|账号是否|帳號是否|账号还是|帳號還是|(?<!\p{L})(?:sql|null|undefined|json|html|id|uuid|ids|http|url|pfad|pfade|chemins?|rutas?|percors[oi]|путь|пути)(?!\p{L})|サーバー(?:名|の)|版本号|パス(?!ワード)|경로/u;
/** English has rules of its own for this. */
const ENGLISH = /(?<!\p{L})(?:the|anyone|nothing|without|never|don['’]?t|do not)(?!\p{L})/u;
/** What somebody did or was told, and what is about it. */
const DOING =
  /(?<!\p{L})(?:du|dein\p{L}{0,2}|dies\p{L}{0,2}|davon|darüber|tu|toi|ton|tes|ceci|cela|cette|ces|tú|tus?|has|esto|est[ae]s?|questo|questa|tuo|tue|hai|isso|isto|seu|sua|você|deze|jouw|je|detta|denna|dette|denne|din|tym|tego|twoj\p{L}{1,2}|это|этом|этого|эту|ты|тебе|твои|це|цього|bunu|bundan|bu|ini|này|bạn|kamu)(?!\p{L})|änder|modific|modifi[eé]|cambi|mudanç|изменени|зміни|zmian|změn|değişik|perubahan|thay đổi|[这這此该本]|你|您|この|これ|あなた|変更|修改|更改|변경|이것|(?<!\p{L})이 |당신|यह|इस|هذا|هذه|anweisung|instruction|instruccion|istruzion|instruç|инструкц|指示|指令|지시|talimat|polece|pokyn/u;

/** True where a sentence keeps from a user what belongs on no screen. */
export function isScreenRule(text: string, at: number, length: number): boolean {
  const ahead = text.slice(Math.max(0, at - 120), at);
  const from = Math.max(...Array.from('.!?。！？\n', (end) => ahead.lastIndexOf(end))) + 1;
  const end = /[.!?。！？\n]/.exec(text.slice(at + length, at + length + 160));
  const sentence = small(ahead.slice(from) + text.slice(at, at + length + (end?.index ?? 160)));
  return !ENGLISH.test(sentence) && ON_SCREEN.test(sentence) && !DOING.test(sentence);
}
