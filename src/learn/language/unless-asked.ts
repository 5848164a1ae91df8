import type { LanguageCode } from './types.ts';

/**
 * The agent is to wait until the person asks for it, says it or tells it to: "unless I ask", "ohne dass ich es sage", "私が言うまで". It is
 * one thing in whatever words. "Unless I say otherwise" can stand beside any rule, and is another. Regular expressions on folded text.
 */
export const unlessAsked: Readonly<Record<LanguageCode, string>> = {
  en: String.raw`\b(?:unless|until|before|without) (?:i(?:'ve| have|'m)?(?: explicitly| specifically| clearly| directly)* (?:ask(?:ed|ing)?|say(?:ing)?|said|tell|told|request(?:ed)?|order(?:ed)?)|(?:me|my) (?:asking|saying|telling)|(?:explicitly |specifically )?(?:told|asked|instructed|requested)|you(?:'re| are)(?: explicitly)? (?:told|asked))(?! (?:you )?(?:otherwise|differently|for (?!it\b|that\b)))(?: (?:so|you to|you|for it|for that|it|that|me|to|by me)\b)*`,
  de: String.raw`\b(?:ohne dass|ausser wenn|auser wenn|ausser|auser|es sei denn,?|bevor|bis|solange) ich (?:(?:es|das|dich|dir|dazu|darum|nicht|ausdrucklich|explizit|selbst) )*(?:sage?|verlange?|auffordere?|beauftrage?|gesagt habe?|verlangt habe?|darum bitte|dazu auffordere?)\b`,
  fr: String.raw`\b(?:sans que|a moins que|sauf si|tant que|avant que) je (?:(?:ne|n'|te|t'|le|l'|l|la) ?)*(?:demande|dise|dis|ai (?:pas )?(?:explicitement )?(?:demande|dit)|reclame|ordonne)(?: pas)?(?: explicitement)?(?: de le faire)?\b`,
  es: String.raw`\b(?:sin que|a menos que|salvo que|hasta que|a no ser que|antes de que)(?: yo)?(?: no)?(?: te)?(?: l[oae])? (?:pida|diga|ordene|solicite)(?: explicitamente)?\b|\bsi (?:yo )?no te lo pido\b`,
  it: String.raw`\b(?:senza che|a meno che|salvo che|finche|prima che)(?: io)?(?: non)?(?: te)?(?: l[oa])? ?(?:chieda|dica|chiedo|dico|ordini)(?: esplicitamente)?\b|\bse non te lo (?:chiedo|dico)\b`,
  pt: String.raw`\b(?:sem que|a menos que|ate que|a nao ser que|antes que)(?: eu)?(?: te)?(?: [oa])? (?:peca|diga|mande|solicite)(?: explicitamente)?\b|\b(?:sem eu|ate eu|antes de eu|se eu nao) (?:te )?(?:pedir|mandar|dizer|falar)\b`,
  ru: String.raw`(?<![а-я])(?:пока|если|без того чтобы)(?: я)?(?: сам[а]?)?(?: тебе)?(?: об этом| этого)? не (?:попрошу|скажу|просил[аи]?|сказал[аи]?|велю)(?![а-я])`,
  ja: String.raw`(?:私|僕|俺|こちら)(?:が|から)(?:明示的に|はっきり)?(?:言う|頼む|指示する|お願いする|言わない|頼まない|指示しない)(?:まで|うちは|限り|かぎり)(?:は)?、?|(?:言われ|頼まれ|指示され)(?:ない(?:限り|かぎり)|るまで)(?:は)?、?`,
  ko: String.raw`(?:내가|제가)\s?(?:직접 |명시적으로 )?(?:말하|부탁하|시키|요청하)(?:기 ?전(?:에|까지)(?:는)?|지 ?않(?:는 한|으면|았으면)),?|(?:내가|제가)\s?(?:말할|부탁할|시킬|요청할) ?때까지(?:는)?,?`,
  zh: String.raw`(?:除非|直到)我(?:明确|主动)?(?:要求|说|开口|让你|吩咐)(?:了|过)?(?:才|否则)?[，,]?(?:否则)?|我(?:没(?:有)?|不)(?:明确)?(?:说|要求|让你|吩咐)(?:过|之前|的话|时)?(?:就|[，,])?(?=不要|不能|不可|不许|不得|不准|别|勿|禁止)|没(?:有)?我(?:的)?(?:吩咐|指示|要求)(?:就|[，,])?`,
};
