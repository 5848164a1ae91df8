/**
 * What a product keeps from the people who use it is its own business: prices, stock, errors, a payment that is not certain yet.
 * Who must not know, and what is kept, say whether that is meant, unless what the agent itself does or read is to be kept back.
 */
export function isProductRule(text: string, at: number, found: string): boolean {
  const after = text.slice(at + found.length, at + found.length + 120);
  if (ABOUT_ERRORS.test(after.slice(0, 60)) || ERRORS_INSIDE.test(found)) return true;
  const words = SAYS_WORDS.exec(after)?.[0];
  if (words !== undefined && !OWN_CONDUCT.test(words)) return true;
  if (USING_A_PRODUCT.test(found) && OWN_NEWS.test(after) && !OWN_CONDUCT.test(after.split(/[,;]/)[0] ?? ''))
    return true;
  const sentence = /^[^.!?\n。！？]{0,120}/.exec(after)?.[0] ?? '';
  if (OWN_CONDUCT.test(found.replace(TOLD, ' ')) || OWN_CONDUCT.test(sentence)) return false;
  if (USING_A_PRODUCT.test(found) || USING_A_PRODUCT.test(sentence.slice(0, 24)) || KEPT_SAFE.test(found))
    return true;
  return SAYS_WHAT.test(sentence);
}

/** The one who is not told, so that "the user" is no conduct. */
const TOLD = /\b(?:the )?(?:users?|humans?|developers?|person)\b/giu;
/** What the agent was told, reads, changes, sends or leaves out. */
const OWN_CONDUCT =
  /\b(?:you(?:r|rs|rself)?|this|these|those|it|itself|anything|everything|instructions?|prompts?|messages?|notes?|comments?|steps?|changes?|edits?|commands?|commits?|scripts?|files?|code|diffs?|rules?|tools?|hidden|secretly|(?:upload|send|delet|remov|install|push|cop(?:y|i)|forward|post|leak|collect)(?:e?s|ing)|agents?|assistant|ai|model|(?:was|were|been|got|being|gets?|are|is|have|has) (?:also |just |now |already |silently )?(?:changed|removed|deleted|installed|modified|uploaded|sent|pushed|executed|run|read|copied|committed|added|disabled|skipped|forwarded|rewritten|merged|overwritten|turned off|switched off))\b|(?<!\p{L})(?:du|dein\p{L}{0,2}|dir|dies\p{L}{0,2}|das|davon|Anweisung\p{L}{0,2}|Nachricht|Befehl\p{L}{0,2}|Änderung\p{L}{0,2}|tu|toi|ton|tes|vous|votre|vos|ceci|cela|cette|ces|instructions?|consignes?|modification\p{L}?|commande\p{L}?|tú|tus?|te|esto|est[ae]s?|lo|la que|instruccion\p{L}{0,2}|cambios?|órdenes|mensaje|questo|questa|tuo|tue|istruzion\p{L}|modific\p{L}{1,3}|isso|isto|est[ae]|seu|sua|instruç\p{L}{2,4}|mudança\p{L}?|dit|deze|jouw|je|detta|denna|det|dette|dina|tego|tym|это|этом|этого|эту|тебе|твои|инструкц\p{L}{1,3}|изменени\p{L}{1,2}|команд\p{L}{1,2}|це|цю|цього|bunu|bunun|talimat\p{L}{0,6})(?!\p{L})|[这這此该本]|你|您|指令|指示|修改|命令|これ|この|それ|あなた|変更|이것|이 |지시|변경|명령|당신|यह|इस|هذا|هذه/iu;
const USING_A_PRODUCT =
  /(?<!\p{L})(?:customers?|clients?|visitors?|guests?|shoppers?|buyers?|players?|patients?|students?|pupils?|subscribers?|tenants?|callers?|competitors?|passengers?|applicants?|Kund(?:e|en|in|innen|schaft)|Besucher\p{L}{0,2}|Gäste?n?|Spieler\p{L}{0,2}|client(?:e|es|i|èle)?|visiteurs?|joueurs?|patientes?|clientes?|visitantes?|jugador(?:es)?|jogador(?:es)?|clienti|visitatori|giocator[ei]|klant(?:en)?|bezoekers?|spelers?|kund(?:en|er|erna|erne)?|klient\p{L}{0,4}|zákazní\p{L}{1,4}|клиент\p{L}{0,4}|покупател\p{L}{0,3}|посетител\p{L}{0,3}|клієнт\p{L}{0,4}|покупц\p{L}{1,3}|müşteri\p{L}{0,6}|pelanggan|khách hàng)(?!\p{L})|客户|客戶|顾客|顧客|访客|訪客|お客|고객|손님|ग्राहक|العميل|العملاء|الزبائن/iu;
/** What a person keeps for themselves anyhow. */
const KEPT_SAFE =
  /(?<!\p{L})(?:passwords?|passphrase|PINs?|recovery (?:phrase|codes?)|Passw[oö]rt\p{L}{0,3}|Kennw[oö]rt\p{L}{0,3}|mots? de passe|contraseñas?|senhas?|wachtwoord(?:en)?|lösenord\p{L}{0,2}|hasł\p{L}{1,2}|heslo|парол\p{L}{1,3}|şifre\p{L}{0,4})(?!\p{L})|密码|密碼|パスワード|비밀번호|पासवर्ड|كلمة المرور/iu;
/** "That the payment failed", "about the waiting list", "which of the two". */
const SAYS_WHAT =
  /^[^\S\n]{1,3}(?:that|about|whether|why|when|which|how (?:many|much|long)|what|who|where|dass|ob|warum|welche\p{L}?|wie viele?|que|si|pourquoi|combien|qué|cuánt\p{L}{1,2}|che|se|quanti|quant[ao]s|dat|of|hoeveel|att|at|hur många|że|czy|ile|что|сколько|чи|скільки)[^\S\n]+(?:the|an?|some|there|our|its|their|his|her|another|other|two|der|die|das|den|ein\p{L}{0,2}|unser\p{L}{0,2}|le|la|les|l['’]|un|une|notre|el|los|las|una|il|lo|gli|i|o|a|os|as|um|uma|de|het|een|\p{L}{4,20})/iu;
/**
 * What a product shows to its users, as far as errors go, is its own business. The errors must be the very thing that is not
 * told: "about failed jobs", not "about this, even if there are errors" and not "about the exception handler that ...".
 */
const ABOUT_ERRORS =
  /^(?:(?!\b(?:this|that(?!\s(?:an?|some|there)\s)|it|even|if|when|because|so|but|and)\b)[^.,;:!?。；，、\n]){0,30}?(?:\b(?:errors?|exceptions?|internals?|internal \w{3,12}|stack ?traces?|failures?|status codes?|Fehler\w{0,12}|Ausnahmen|erreurs?|detalles?|err(?:or|ores))(?=[^\S\n]*(?:$|[.,;:!?)"'`]|\n|in |on |from |of |or |and |to |as |during |directly|messages?|details?|instead|occurr|happen|inconnu|intern))|\b(?:failed|failing) \w|внутренн|ошиб|исключени|błęd|chyb|fout|помил|hata|kesalahan|lỗi|خطأ|त्रुटि|内部|错误|錯誤|异常|エラー|例外|내부|오류|에러)/iu;
/** Languages that put the object before the verb have the errors within the match. */
const ERRORS_INSIDE =
  /^(?:[^.,;:!?\n]{2,24}?[^\S\n](?:error(?:es|i)?|erreurs?|errore|erros?|Fehler(?:meldungen)?|stack ?traces?)\b|[^.,;:!?。；，、\n]{0,24}?(?:内部|错误|錯誤|異常|エラー|例外|내부|오류|에러))/iu;
/** The words themselves that a screen does not show: `do not tell users "invalid password"`. */
const SAYS_WORDS = /^[^\S\n]{1,3}["'`“„«‚‘「『][^"`”»’」』\n]{2,80}["'`“”»’」』]/u;
/** What a firm tells its customers itself, or later: "that we move to Kotlin". */
const OWN_NEWS = /^(?:[^\S\n]yet)?[^\S\n](?:that|about|when|why)[^\S\n](?:we|i|our|my)\b/iu;
