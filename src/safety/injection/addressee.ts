import { type Place, clauseOf } from './sentence.ts';

/**
 * Who is addressed: the agent, or nobody. Who asks whether they may ignore what stands on a packet, or tells what a jury or the
 * cat does, orders nothing. One place decides it for all languages.
 */
export const isAddressed = (place: Place): boolean => !isAsked(place) && !isTold(place);

/** Machines that read, and words for whoever reads: what these are to do is an order. */
const READER =
  /(?<!\p{L})(?:ais?|a\.i\.|agents?|assistants?|llms?|models?|language models?|bots?|chat ?bots?|chatgpt|gpt|codex|claude|gemini|copilot|machines?|computers?|programs?|processes|instances?|readers?|recipients?|receivers?|whoever|reading|reads|ki|assistent\p{L}{0,3}|modelle?|maschinen?|leser\p{L}{0,2}|ia|assistante?s?|modèles?|lecteurs?|asistentes?|modelos?|agentes?|lector(?:es)?|assistentes?|leitor(?:es)?|modell[oi]|assistenti|lettor[ei]|modellen|lezers?|asystent\p{L}{0,3}|agenci?|модел\p{L}{1,3}|ассистент\p{L}{0,3}|агент\p{L}{0,3}|бот\p{L}{0,3}|ии|нейросет\p{L}{1,3}|помічник\p{L}{0,3}|asistan|yapay zek\p{L}{0,3})(?!\p{L})|(?<!\p{L})ai(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])|助手|模型|人工智能|智能体|机器人|アシスタント|モデル|エージェント|ボット|인공지능|에이전트|모델|봇/u;
/** Whoever is spoken to, or is asked for something. */
const YOU =
  /(?<!\p{L})(?:you|u|your?s?|yourself|please|let['’]s|let us|du|dich|dir|dein\p{L}{0,2}|ihr|euch|bitte|tu|te|toi|ton|tes|ta|vous|votre|vos|tú|ti|usted(?:es)?|vosotros|ti|tuo|tua|tuoi|tue|voi|você|vocês|teu|tua|jij|jouw|u|uw|dig|din|dina|dine|ty|tobie|twoje|tobě|tvé|své|ты|тебе|тебя|твои|вы|вам|ваши|ти|тобі|sen|sana|kamu|anda|bạn)(?!\p{L})|['’]t you|[你您请請]|ください|下さい|くれ|もらえ|いただけ|あなた|お前|당신|너[는의]|주세요|줄래|주실|해줘/u;
/** A second order in one breath. */
const GOES_ON =
  /(?<!\p{L})(?:and|then|but|instead|und|dann|sondern|puis|y luego|y|luego|poi|e poi|então|daarna|sedan|och|og|potem|pak|затем|потом)(?!\p{L})|然后|然後|接着/u;

/** Questions about what somebody may do, up to the verb. What stands behind it is `YOU` or `READER` in none of them. */
const QUESTIONS = [
  // English: "can I", "would a jury ever", "is it rude to"; "can we" is asked of the agent.
  String.raw`(?:can|could|will|would|shall|is|are|was|were|am|may|might|should|must|do|does|did|need|has|have)(?:n['’]t)?(?! we\b)`,
  String.raw`(?:should|must|may|do|did) we`,
  String.raw`(?:how|when|where|why|whether|who|what|which|if)\b(?! (?:about|not)\b)[^.!?]{0,50} (?:i|we|he|she|they|one|people|may|can|could|should|must|do|does|did|would|will|might|to|lets?|let me|happens|often|always|never|usually)`,
  // German
  String.raw`(?:darf|dürfte|kann|könnte|soll|sollte|muss|müsste|will|würde|werde|dürfen|können|sollen|müssen|mag)(?! sie\b)`,
  'ist es|wäre es|(?:warum|wieso|weshalb)(?! nicht)|wie oft|was passiert,? wenn|ob',
  // French
  String.raw`(?:puis|dois|devrais|pourrais|ai|vais)-je|(?:peut|doit|faut|devrait|pourrait|a-t)-(?:on|il|elle|ils|elles)|peuvent-(?:ils|elles)|est-ce que?|est-il|serait-il|pourquoi(?! (?:ne )?pas)|comment|que se passe-t-il si|a-t-on`,
  // Spanish, Portuguese, Italian
  String.raw`(?:puedo|debo|debería|podría|puede|pueden|se puede|se pueden|tengo que|hay que|es (?:malo|posible|correcto|legal|seguro)|por qué(?! no)|qué pasa si|cómo)`,
  String.raw`(?:posso|devo|deveria|poderia|pode-se|podem|é (?:possível|permitido|seguro|errado)|por que(?! não)|o que acontece se|como)`,
  String.raw`(?:dovrei|potrei|si può|si possono|può|possono|bisogna|è (?:possibile|lecito|giusto|sbagliato)|perché(?! non)|cosa succede se|come mai)`,
  // Dutch and the Nordic languages
  String.raw`(?:mag|kan|moet|zou|mogen|kunnen|moeten) (?:ik|men|hij|zij|we|een|de|het|mijn)|waarom(?! niet)|wat gebeurt er als`,
  String.raw`(?:får|kan|måste|bör|ska|borde|må|skal|bør|tør) (?:jag|jeg|man|vi|han|hon|hun|en|et|ett|min|mitt)|(?:varför|hvorfor)(?! (?:inte|ikke))|vad händer om|hvad sker der|hva skjer`,
  // Polish, Czech, Slovak
  String.raw`czy|(?:dlaczego|czemu)(?! nie)|co się stanie,? jeśli|(?:mohu|můžu|smím|smí|může|mám|musím|lze|môžem|smiem)|je možné|dá se|(?:proč|prečo)(?! ne)|co když`,
  // Russian, Ukrainian
  String.raw`(?:можно|могу|может|можем|должен|должна|нужно|надо|стоит|вправе|имею|имеет|обязан|обязана) ли|почему(?! бы)|зачем|что будет,? если|чи|чому(?! б)|що буде,? якщо|навіщо`,
  // Turkish, Indonesian, Vietnamese, Arabic, Hindi
  String.raw`neden|niye|niçin|bolehkah|apakah|mengapa|kenapa|tôi có thể|có nên|tại sao|هل|لماذا|क्या|क्यों`,
];
const ASKS = new RegExp(
  String.raw`(?<!\p{L})(?:${QUESTIONS.join('|')})(?!\p{L})(?:[\s'’-][^.,:;!?()]{0,80})?$`,
  'u',
);
/** Where the verb comes last, the question shows behind it. */
const ASKS_BEHIND =
  /か$|(?:까|나요|가요|는지|니)$|(?:吗|嗎|呢)$|^\p{L}.{0,40} m[iıuü](?:y[iıuü]m)?$|(?:为什么|為什麼|为何|是否|可不可以|能不能|可以|会不会|怎么|怎麼|我能|我该|なぜ|どうして|왜)/u;
const QUESTION = /^[?？؟]$/u;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** A question whether somebody may. */
export function isAsked(place: Place): boolean {
  const { before, found, behind, end } = place;
  if (DENSE.test(found)) {
    const isQuestion = QUESTION.test(end) || behind.endsWith('か');
    const sentence = `${before}${found}${behind}`;
    return isQuestion && ASKS_BEHIND.test(sentence) && !YOU.test(sentence) && !READER.test(sentence);
  }
  if (!QUESTION.test(end) || YOU.test(behind)) return false;
  const asked =
    ASKS.exec(before.replace(LETS, ' lets '))?.[0] ?? (ASKS_BEHIND.test(behind) ? before : undefined);
  return asked !== undefined && !YOU.test(asked) && !READER.test(asked) && !GOES_ON.test(asked);
}

/** "Which games let you": anybody. */
const LETS = /\s(?:lets?|allows?) (?:you|me|him|her|us|them|players?|people)(?: to)?\s/gu;

/** Somebody else does it, is told to or is allowed to. */
const TOLD = [
  // English
  String.raw`(?:i|he|she|they|people|nobody|no one|everybody|everyone|somebody|someone|one|who)(?:['’](?:d|ll|ve|s))?(?: (?:would|tend to|often|always|never|sometimes|usually|just|simply|still|also|had to|have to|has to|must|may|can|could|might|would|will|did|do|does|did not|didn['’]t|cannot|can['’]t|tend to|used to|decided? to|chose to|like to|love to)){0,3}`,
  String.raw`(?:each|both|either|neither|none)(?: of (?:them|these|those|us))? (?:must|should|may|can|could|will|would|ha(?:s|ve) to|needs? to)`,
  String.raw`(?:the|an?|my|his|her|our|their|its|some|many|most|every|each|no|these|those|which|what)(?: [\p{L}'’-]+){1,6}? (?:may|can|could|might|would|often|always|never|sometimes|usually)(?: (?:not|safely|legally|just|simply|also|even|still))?`,
  String.raw`[^.!?]{0,60}(?:told|tells?|telling|asks?|asked|orders?|ordered|instructs?|instructed|advises?|advised|makes?|made|lets?|allows?|allowed|wants?|wanted|expects?|teach(?:es)?|taught|forces?|forced|begs?|begged|persuades?d?) (?:me|him|her|us|them|people|players?|everyone|(?:the|an?|his|her|their|my|our|its) [\p{L}-]+(?: [\p{L}-]+)?)(?: not)?(?: to)?`,
  String.raw`[^.!?]{0,60}(?:was|were|is|are|been|being|got|gets|am) (?:told|asked|ordered|instructed|advised|allowed|forced|tempted|inclined|trained|entitled|taught|encouraged|permitted) (?:not )?to`,
  String.raw`(?:the|an?|my|his|her|our|their) [^.!?]{1,40}(?:says|said|tends|tended|decided|decides|refused|refuses|likes|liked|used|learns|learned|tries|tried) (?:not )?to`,
  String.raw`(?:the|an?|my|his|her|our|their) [^.!?]{2,40} (?:said|says|ruled|wrote|explained|claims?|claimed|thinks?|thought|believes?|believed|decided|fears?|hopes?)(?: that)?`,
  // German: the verb comes last, its helper early.
  String.raw`(?!es ist)[^.!?]{1,40} (?:hat|habe|haben|hatte|hatten|kann|darf|durfte|wollte|können|dürfen|konnte|konnten)(?: [\p{L}]+){0,5}`,
  String.raw`(?:mein|meine|der|die|das|ein|eine|unsere?|seine?|ihre?|jede[rs]?|manche|viele|er|sie|es|man|wer|niemand|keiner)(?: \p{L}+){0,4}`,
  // Romance languages: the order and what somebody does look alike.
  String.raw`(?:pourquoi |quand |si |parce que |comme |por qué |por que |porque |cuando |quando |perché |se |que |y )?(?:mon|ma|mes|le|la|les|un|une|son|sa|ses|notre|leur|cet?|cette|mi|mis|el|los|las|una|su|sus|nuestr[oa]|meu|minha|os?|as|um|uma|seu|sua|mio|mia|il|lo|i|gli|suo)(?! (?:suite|reste|siguiente|seguinte|seguente)) \p{L}+(?: \p{L}+){0,3}`,
  String.raw`(?:pourquoi |quand |si |por qué |quando |perché |se )?(?:il|elle|on|je|ils|elles|qui|él|ella|ellos|yo|quien|ele|ela|eu|quem|lui|lei|io|chi|essi|loro)(?: (?:ne|n['’]|no|não|non|lo|la|le|toujours|souvent|siempre|nunca|sempre|spesso))?`,
  String.raw`(?:mijn|zijn|haar|onze|het|min|mitt|mina|hans|hennes|vår|hendes|vores|mój|moja|moje|nasz\p{L}?|jego|jej|můj|má|mé|náš|naše|jeho|její|мой|моя|мои|наш\p{L}?|его|её|мій|мої|його|її)(?! (?:volgende|nästa|następn\p{L}{1,2}|další|следующ\p{L}{2})) \p{L}+(?: \p{L}+){0,2}`,
  String.raw`(?:hij|zij|ik|wij|han|hon|jag|jeg|vi|hun|on|ona|oni|já|ja|он|она|они|я|мы|він|вона|вони|ми)(?: (?:altijd|vaak|alltid|ofta|altid|ofte|zawsze|często|vždy|často|всегда|часто|завжди))?`,
  // Chinese
  '(?:[^，。]{0,10}(?:我|他|她|它|他们|她们|孩子|儿子|女儿|老板|猫|狗|貓|人们|人們|有人|学生|客户|大家|很多人|主人公|主角))[^，。你您]{0,6}',
];
const SOMEBODY = new RegExp(
  String.raw`^(?:(?:and|but|so|because|since|as|that|when|if|while|although|where|what|which|und|aber|weil|dass|wenn)\s)?(?:${TOLD.join('|')})\s?$`,
  'u',
);
/** Who speaks for whoever made the agent gives orders all the same. */
const IN_CHARGE =
  /(?<!\p{L})(?:admin\p{L}{0,10}|developers?|maintainers?|operators?|owners?|system|users?|boss|manager|company|openai|anthropic|management|security team|cto|ceo|ciso|entwickler\p{L}{0,2}|betreiber\p{L}{0,2}|développeurs?|opérateurs?|système|desarrollador(?:es)?|operador(?:es)?|sistema|sviluppator[ei]|desenvolvedor(?:es)?|разработчик\p{L}{0,2}|оператор\p{L}{0,2}|систем\p{L}{1,2})(?!\p{L})|开发者|系统|開発者|管理员|管理者/u;
/** Japanese and Korean say so behind the verb: somebody does, did or is doing it. */
const SOMEBODY_BEFORE = /(?<!今後|これから|以降|ここ|まで)[がはも](?=[^。]{0,40}$)|[은는이가](?=\s)/u;
const DONE_BEHIND =
  /^(?:する|します|した|しました|してい|しがち|できる|ている|て(?:いる|いた|しま)|る(?:。|$)|한다|합니다|했|하는|하고 있|어버|해 버)/u;

/** A sentence about what somebody does, or is told to do. */
export function isTold(place: Place): boolean {
  const { before, found, behind } = place;
  const whole = `${before}${found}`;
  if (YOU.test(whole) || READER.test(before) || IN_CHARGE.test(before)) return false;
  if (DENSE.test(found) && SOMEBODY_BEFORE.test(before) && DONE_BEHIND.test(behind)) return !YOU.test(behind);
  return SOMEBODY.test(clauseOf(place));
}
