import { small } from './any-case.ts';
import type { AttackName } from './pattern.ts';
import { PROPER } from './world/proper.ts';

/** What is forbidden, tested for or quoted as an example is spoken about. Commands are judged by what forbids them. */
export function isMentioned(text: string, at: number, found: string, name: AttackName): boolean {
  if (name === 'remote-code')
    return (
      FORBIDDEN.test(text.slice(Math.max(0, at - 80), at)) ||
      FORBIDDEN_AFTER.test(text.slice(at + found.length, at + found.length + 60))
    );
  if (
    name === 'secrecy' &&
    (ABOUT_ERRORS.test(text.slice(at + found.length, at + found.length + 60)) ||
      ERRORS_INSIDE.test(found) ||
      isProductRule(found, text.slice(at + found.length, at + found.length + 120)))
  )
    return true;
  if (
    name === 'exfiltration' &&
    (DENIED_INSIDE.test(found) ||
      PROPER.test(small(found)) ||
      DENIED_BEHIND.test(text.slice(at + found.length, at + found.length + 12)))
  )
    return true;
  if (name === 'role-play' && IN_CHARACTER.test(found) && PLAYED.test(text.slice(Math.max(0, at - 60), at)))
    return true;
  if (
    (name === 'exfiltration' || name === 'sabotage' || name === 'prompt-theft') &&
    NEVER.test(text.slice(Math.max(0, at - 40), at))
  )
    return true;
  if (name === 'chat-template') return isNamedMark(text, at, found);
  if (BY_ATTACKERS.test(text.slice(Math.max(0, at - 60), at))) return true;
  const before = text.slice(Math.max(0, at - MOST_BEFORE), at);
  // The quote may begin with other words: replied "I will ...".
  const opened = Math.max(...Array.from(QUOTES, (quote) => before.lastIndexOf(quote)));
  if (opened === -1) return false;
  const quote = before.charAt(opened);
  // The apostrophe of "don't" opens nothing.
  if (opened > 0 && /\p{L}/u.test(before.charAt(opened - 1))) return false;
  if (!text.slice(at + found.length, at + found.length + 40).includes(CLOSING[quote] ?? quote)) return false;
  const from = at - before.length + opened;
  const ahead = text.slice(Math.max(0, from - 80), from);
  if (SPOKEN_ABOUT.test(ahead) || TESTED.test(ahead)) return true;
  const closed = text.indexOf(CLOSING[quote] ?? quote, at + found.length);
  return JUDGED.test(text.slice(closed + 1, closed + 81));
}

/** A mark inside a sentence about how texts are cut into tokens, with no line of its own and nothing behind it but words. */
function isNamedMark(text: string, at: number, found: string): boolean {
  if (!MARK.test(found)) return false;
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(from, end === -1 ? text.length : end);
  const behind = line.slice(at - from + found.length);
  return (
    ABOUT_TOKENS.test(line) &&
    /\p{L}[^\S\n]+\W{0,3}$/u.test(line.slice(0, at - from)) &&
    !GOES_ON.test(behind)
  );
}

/**
 * What a product keeps from the people who use it is its own business: prices, stock, a payment that is not certain yet. Who
 * must not know, and what is kept, say whether that is meant, unless what the agent itself does or read is to be kept back.
 */
function isProductRule(found: string, after: string): boolean {
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

const IN_CHARACTER = /character\b/i;
/** Somebody in a play speaks, not the agent. */
const PLAYED =
  /\b(?:NPCs?|guards?|actors?|actress|players?|dialogues?|narrator|villager|merchants?|scenes?|quests?|puppets?|mascot|cosplay\w{0,4}|stage|theat(?:re|er)|improv|performers?|cast|shopkeeper|innkeeper)\b/i;

/** Characters of a quote before what was found in it. */
const MOST_BEFORE = 24;

const QUOTES = '"\'`“‘«';
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»' };
const SPOKEN_ABOUT =
  /(?<![\p{L}\p{N}_])(?:refus\w{0,4}|detect\w{0,4}|block\w{0,4}|reject\w{0,4}|flag\w{0,5}|catch\w{0,3}|filter\w{0,4}|strip\w{0,4}|such as|like|e\.g\.|for example|called|phrases?|attacks?|injections?|prompts? like|inputs?|payloads?|strings?|puts?|writes?|plants?|hides?|means?|says?|said|repl(?:y|ies|ied)|answer(?:s|ed)?|responds?|responded|wrote|printed|returned|contains?|containing|matches|words|tests? (?:that|for|with|the)|steht|heißt|sagt|schreibt|est écrit|écrit|dit|dice|decía|pone|está escrito|è scritto|scritto|diz|staat|zegt|står|säger|napisane|pisze|píše|написано|пишет|говорит|сказано|写着|寫著)[^\S\n]*[:,]?[^\S\n]*(?:the |a |phrase )?$/iu;
/** What a test is fed with: "a unit test which feeds ... to the parser". */
const TESTED =
  /\b(?:tests?|test[- ]cases?|specs?|fixtures?)[^\S\n]+(?:that|which|where|whose|with|for|in which)\b[^.!?\n]{0,50}$/iu;
/** What is said of a quote behind it: "... is a silly headline", "... - is this line of any use?". */
const JUDGED =
  /^[^\S\n]{0,2}[-–—,:(]{0,2}[^\S\n]{0,2}(?:is|was|are|as|sounds|reads|looks|seems|isn['’]t|in)\b[^.!?\n]{0,50}\b(?:lines?|headlines?|phrases?|sentences?|titles?|slogans?|wording|jokes?|strings?|names?|headings?|captions?|subject|examples?|prompts?|cliché|quotes?)\b/iu;
/** "How would an attacker ...": somebody is asked about, nobody is told. */
const BY_ATTACKERS =
  /\b(?:attackers?|adversar(?:y|ies)|hackers?|malware|intruders?|thie(?:f|ves)|(?:malicious|rogue|evil|hostile|compromised)[^\S\n]\w{3,14})[^\S\n]+(?:(?:could|would|can|might|may|will|tries|try|trying|wants?|who|that|to|then|first|also|easily)[^\S\n]+){0,4}$/i;
/** A mark of a chat template and no more. */
const MARK = /^(?:<\|[^|]{1,24}\|>|\[\/?inst\]|<<\/?sys>>)$/i;
const ABOUT_TOKENS =
  /\b(?:tokeni[sz]\w{1,5}|(?:special |stop |end |control )tokens?|tokens? (?:ids?|counts?)|token (?:in|after|before)|chat templates?|(?:the|our) (?:template|parser|tokenizer)|vocab\w{0,6}|strip(?:ped|s)?|escape[ds]?|GPT-?2)\b/i;
/** A role, a turn or an order right behind a mark. */
const GOES_ON =
  /^[^\S\n]{0,2}(?:(?:system|user|assistant|developer|tool)\b[^\S\n]*(?:[:<]|$|you\b)|you\b|ignore\b|disregard\b|now\b|from now\b)|<\|/i;
/** Forbids the very command that follows: "never run", "no", "instead of", and nothing in between but what belongs to it. */
const FORBIDDEN =
  /\b(?:(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t)[^\S\n]+(?:ever[^\S\n]+|just[^\S\n]+|simply[^\S\n]+|blindly[^\S\n]+){0,2}(?:run|use|pipe|execute|do|call|suggest|recommend|write|copy|paste|try|allow|add|put|install (?:it |anything |tools )?(?:with|via|using)|rely on|accept)|avoid(?:ing)?|forbid\w{0,4}|(?:is|are) (?:banned|forbidden)|instead of|rather than|no|without|why (?:is|are))(?:[^\S\n]+(?:to|running|using|piping|executing|the|an?|any|such|things?|commands?|scripts?|installers?|like|as|e\.g\.|more|untrusted|random|remote|anything|stuff)){0,5}[^\S\n]*(?:(?<!\bno):)?[^\S\n]*["'\x60(]{0,2}$/i;
const FORBIDDEN_AFTER =
  /^[^\x60\n]{0,20}[\x60"')]{1,2}[^\S\n](?:trick|pattern|idiom|technique|attack)s?\b|^[^\x60\n]{0,20}[\x60"')]{1,2},?[^\S\n](?:do|should|shall|would) we\b|^[\x60"')]{1,2},?[^\S\n](?:but|yet|though|although|however)\b|^[\x60"')]{0,2}[^\S\n]*[,;:.–—-]{0,2}[^\S\n]*(?:but |and |please )?(?:(?:never|do not|don['’]?t|must not) (?:use|do|run|copy|try|paste)|is (?:not allowed|forbidden|banned|dangerous|unsafe)|avoid) ?(?:that|this|it)?\b/i;
/**
 * What a product shows to its users, as far as errors go, is its own business. The errors must be the very thing that is not
 * told: "about failed jobs", not "about this, even if there are errors" and not "about the exception handler that ...".
 */
const ABOUT_ERRORS =
  /^(?:(?!\b(?:this|that(?!\s(?:an?|some|there)\s)|it|even|if|when|because|so|but|and)\b)[^.,;:!?。；，、\n]){0,30}?(?:\b(?:errors?|exceptions?|internals?|internal \w{3,12}|stack ?traces?|failures?|status codes?|Fehler\w{0,12}|Ausnahmen|erreurs?|detalles?|err(?:or|ores))(?=[^\S\n]*(?:$|[.,;:!?)"'`]|\n|in |on |from |of |or |and |to |as |during |directly|messages?|details?|instead|occurr|happen|inconnu|intern))|\b(?:failed|failing) \w|внутренн|ошиб|исключени|błęd|chyb|fout|помил|hata|kesalahan|lỗi|خطأ|त्रुटि|内部|错误|錯誤|异常|エラー|例外|내부|오류|에러)/iu;
/** Languages that put the object before the verb have the errors within the match. */
const ERRORS_INSIDE =
  /^(?:[^.,;:!?\n]{2,24}?[^\S\n](?:error(?:es|i)?|erreurs?|errore|erros?|Fehler(?:meldungen)?|stack ?traces?)\b|[^.,;:!?。；，、\n]{0,24}?(?:内部|错误|錯誤|異常|エラー|例外|내부|오류|에러))/iu;
/** Right before the verb, so that "never forget to send" is none. */
const NEVER =
  /\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|not allowed to|forbidden to)[^\S\n]+(?:(?:ever|directly|just|simply|blindly|accidentally)[^\S\n]+)?$|(?<!\p{L})(?:no|nunca|jamás|não|jamais|ne|non|mai|не|никогда(?: не)?|nie|nigdy(?: nie)?|nikdy|inte|ikke|aldrig|niet|nooit|jangan|đừng|không)[^\S\n]$/iu;

/** A verb that ends in its denial. */
const DENIED_BEHIND = /^[しらりさせ]{0,2}(?:ない|ません|ず|禁止|するな|ては)|^하?지 ?(?:마|말|않)/u;

/** Languages that put a denial behind the verb have it within the match. */
const DENIED_INSIDE = /(?<!\p{L})(?:nie|niemals|nicht|nooit|niet|aldrig|aldri|inte|ikke)(?!\p{L})/iu;

const NEGATED =
  /\b(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can['’]?t|avoid|forbid\w*|disallow\w*|not|nie|niemals|nicht|jamais|nunca|non|não|не)\b(?! (?:hesitate|bother|worry|be afraid))[^.;!?\n]{0,30}$/iu;
const STARTS_NEGATED = /^(?:never|do not|don['’]?t|stop|no\b|quit|avoid)/i;

/** "Never use --no-verify" takes power away. A hit that says no by itself ("never ask") is judged as it stands. */
export function isForbidden(text: string, at: number, found: string): boolean {
  return !STARTS_NEGATED.test(found) && NEGATED.test(text.slice(Math.max(0, at - 60), at));
}
