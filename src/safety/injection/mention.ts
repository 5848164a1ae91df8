import { type Quote, quoteAround, quotesIn } from './quotes.ts';

/**
 * Mention against use: a quote is a name, a sample, somebody's words in a story - or an order in quotation marks. What stands
 * around it says which: one place decides it for all languages.
 */
export function isMentioned(text: string, at: number, length: number): boolean {
  const quote = quoteAround(text, at, length);
  return quote !== undefined && !isObeyed(quote) && isSpokenAbout(quote);
}

/**
 * The text with spaces for what is only mentioned in it, for signs that may stand far apart. Words that somebody said stay: an
 * answer to be given and a tool that gives orders are told so. Code stays, too.
 */
export function withoutMentions(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, quote } of quotesIn(text)) {
    const start = Math.max(from, span.start + 1);
    if (start >= span.end || quote.isCode || isObeyed(quote) || !isSample(quote)) continue;
    parts.push(text.slice(from, start), ' '.repeat(span.end - start));
    from = span.end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

const isSpokenAbout = (quote: Quote): boolean =>
  isSample(quote) ||
  JUDGED.test(quote.behind) ||
  (SAID.test(quote.lead) && !TO_BE_SAID.test(quote.lead) && !AN_ORDER.test(quote.lead));

/** An example in brackets, a name, a line of a story, what a test is fed with. */
function isSample({ lead, ahead, behind, isCode }: Quote): boolean {
  if ((/[(（]$/.test(lead) && /^[)）]/.test(behind)) || EXAMPLE.test(lead) || FED.test(ahead)) return true;
  if (TO_BE_SAID.test(lead) || AN_ORDER.test(lead)) return false;
  if (NAMED.test(lead) || IN_A_STORY.test(ahead) || SAID_BEHIND.test(behind)) return true;
  return !isCode && (TESTING.test(ahead) || TESTING.test(behind));
}

/** Who reads is told to do what the quote says, or to write it where agents read. */
const isObeyed = ({ ahead, behind }: Quote): boolean =>
  OBEYED.test(behind) || OBEYED.test(ahead) || WRITTEN_DOWN.test(ahead) || WRITTEN_DOWN.test(behind);

const OBEYED =
  /(?<!(?:not|never|n['’]t|to|would|could|will|might|than|of|he|she|they|who|bots?|models?|agents?) )(?<!\p{L})(?:obey (?:it|this|that|them|what)|(?:follow|comply with|execute|carry out|act on|do exactly|do) (?:it|this|that|what [\p{L}+]{1,12} (?:spells?|reads?)|what (?:it|he|she|they|this|the \p{L}+) (?:says?|said|asks?|wants?|orders?)|as (?:it|he|she|they) (?:says?|said))(?!\p{L})|and (?:mean it|do so|obey|comply)|you (?:must|should|shall|have to|will|are to|need to) (?:obey|follow|comply|do|execute|act)|is (?:now )?(?:your (?:order|task|instruction|rule)|what you (?:must|should|have to|are to|will))|appl(?:y|ies) to you|befolge (?:das|es|ihn|sie)|halte dich daran|tu das|(?:suis|applique|exécute|obéis)[- ](?:la|le|les|l['’]|ceci|cela|cette)|(?:haz|cumple|sigue|ejecuta|obedece) (?:eso|esto|la|lo)|(?:faça|siga|cumpra|obedeça) (?:isso|isto|a|o)|(?:fai|esegui|segui|obbedisci) (?:questo|quello|la|lo|a)|(?:выполни|исполни|следуй|сделай)(?:те)? (?:это|этому|её|его|ей|ему)|wykonaj (?:to|je)|proveď (?:to|ji))(?!\p{L})|照做|照办|执行它|按此|请执行|に従(?:え|って|い)|を実行|따르(?:세요|라|시)|실행하(?:세요|라)/u;
const WRITTEN_DOWN =
  /(?<!\p{L})(?:agents\.md|claude\.md|gemini\.md|\.cursorrules|copilot-instructions|memory|memories|every (?:file|commit|session|answer|reply|response|conversation|repo\p{L}{0,8})|each (?:file|commit|session|answer|reply)|(?:all|your) (?:future )?(?:answers|replies|responses|sessions|files))(?!\p{L})/u;
/** The agent is to say it itself. */
const TO_BE_SAID =
  /(?:^|[.!?:;,\n]\s{0,2}|(?<!\p{L})(?:and|then|please|must|should|always|just|now|only|instead|und|dann|bitte|et|puis|y|e|и) )(?:say|print|output|reply|respond|answer|return|display|repeat|state|begin|start|end|tell (?:them|him|her|the user|everyone)|antworte|sag|sage|wiederhole|réponds|dis|répète|affiche|responde|di|repite|rispondi|ripeti|responda|diga|repita|antwoord|zeg|svara|säg|odpowiedz|odpověz|ответь|скажи|повтори)(?:te|n)?(?:\s[\p{L}]{1,12}){0,7}[:,]?\s?$/u;
/** The quote is what somebody is to do: "the next step reads: ...". */
const AN_ORDER =
  /(?<!\p{L})(?:steps?|instructions?|orders?|tasks?|rules?|commands?|directives?|jobs?|goals?|objectives?|missions?|anweisung|aufgabe|regel|befehl|schritt|consigne|règle|ordre|tâche|étape|instrucción|regla|orden|tarea|paso|istruzione|regola|ordine|compito|instrução|regra|ordem|tarefa|opdracht|regel|uppgift|zadanie|zasada|úkol|pravidlo|правило|задание|задача|приказ)(?:\s[\p{L}\d]{1,12}){0,3}[:,]?\s?$/u;
/** Somebody says, writes or shouts it; it is called so; it is detected. */
const SAID =
  /(?<![\p{L}\p{N}_])(?:(?:refus|detect|block|reject|flag|catch|filter|strip)\p{L}{0,5}|called|phrases?|attacks?|injections?|prompts? like|inputs?|payloads?|strings?|puts?|writes?|plants?|hides?|means?|says|said|(?<=(?:i|you|we|they|people|users?|visitors?|who|would|could|might|may|will|often|to) )say|saying|repl(?:y|ies|ied)|answer(?:s|ed)?|responds?|responded|wrote|printed|returned|contains?|containing|matches|words|tests? (?:that|for|with|the)|shout(?:s|ed)?|sings?|sang|whisper(?:s|ed)?|yell(?:s|ed)?|scream(?:s|ed)?|cr(?:ies|ied)|mutter(?:s|ed)?|typ(?:es|ed)|posted|texted|quot(?:es?|ed)|chants?|begins?|began|starts?|started|reads?|goes|(?:is|was|been|were|are) (?:told|ordered|asked|warned)|(?:told|tells?|orders?|ordered|commands?|commanded|warns?|warned|asks?|asked) (?:me|him|her|us|them|(?:an?|the|his|her|their|my|our) [\p{L}-]{2,16}(?: [\p{L}-]{2,16})?)|(?:says?|said|shouts?|shouted|whispers?|whispered|writes?|wrote) to (?:me|him|her|us|them|(?:an?|the|his|her|their|my|our) [\p{L}-]{2,16})|steht|sagt\p{L}?|ruf(?:t|en)|schrei(?:t|bt)|schrieb|flüstert|befiehlt|singt|hieß|on lit|est écrit|écrit|dit|disait|crie|chuchote|ordonne|chante|dice|decía|dijo|grita|susurra|ordena|canta|pone|se lee|está escrito|si legge|lê-se|è scritto|scritto|dice(?:va)?|urla|sussurra|ordina|grida|diz|disse|dizia|sussurra|staat|zegt|zei|roept|fluistert|står|säger|sa|ropar|viskar|siger|råber|hvisker|sier|roper|napisane|pisze|mówi|krzyczy|szepcze|rozkazuje|píše|říká|křičí|šeptá|poroučí|написано|пишет|говорит|сказал\p{L}?|сказано|кричит|шепчет|приказывает|каже|кричить|шепоче|наказує|(?:hid|hides|planted|plants|inserted|slipped|pasted|left|found|finds|got|received|saw|spotted|noticed)(?:\s(?!you\b)[\p{L}’'-]{1,16}){0,8}:|对[^，。]{1,8}说)(?:\s(?:à|au|a|al|alla|ao|à la|zu|dem|der|den|seinem|seiner|ihrem|ihrer|son|sa|su|suo|sua|seu|tegen|till|til|do|své\p{L}{0,2}|své|ему|ей|їй|йому|[\p{L}’'-]{2,16})){0,4}[^\S\n]*[:,：，]?[^\S\n]*(?:the |a |phrase )?$|(?:写着|寫著|说道?|說道?|喊道?|写道|告诉[^，。]{1,8}|命令[^，。]{0,8}|書いてある)[:：，]?[^\S\n]*$/u;
/** A name for what is quoted right before it: a test case, a title, a line, a slide, the number of a rule. */
const NAMED =
  /(?<![\p{L}\p{N}_])(?:[a-z]{1,5}-?\d{1,5},|called|genannt|heißt|appelée?|intitulée?|llamad[ao]|titulad[ao]|chiamat[ao]|intitolat[ao]|chamad[ao]|intitulad[ao]|ideas?|posters?|stickers?|mugs?|banners?|signs?|plaques?|inscriptions?|clues?|riddles?|spells?|talks?|articles?|books?|posts?|constants?|variables?|tooltips?|placeholders?|captions?|tags?|tattoos?|adverts?|ads?|leaflets?|affiche|devise|consigna|lema|cartel|manifesto|cartello|cartaz|plakat\p{L}{0,2}|motto|losung|hasło|nápis|лозунг|плакат\p{L}?|девиз|cases?|fixtures?|examples?|samples?|titles?|titled|entitled|named|headlines?|slides?|labels?|sentences?|lines?|tricks?|names?|terms?|motto|slogans?|subjects?|questions?|proverbs?|sayings?|idioms?|sprichwort|proverbe|refrán|proverbio|provérbio|spreekwoord|ordspråk|ordsprog|przysłowie|přísloví|поговорк\p{L}|прислів['’]я|option|chorus|lyrics|song|meme|jokes?|quotes?|regex|patterns?|keywords?|headings?|rows?|cells?|columns?|tests?|satz|sätze|zeile|titel|beispiel|folie|überschrift|phrase|titre|exemple|ligne|frase|título|ejemplo|línea|titolo|esempio|riga|exemplo|linha|zin|mening|rubrik|sætning|zdani[ea]|tytuł|przykład|věta|větu|nadpis|příklad|фраз\p{L}|строк\p{L}|пример|заголов\p{L}{1,3}|речення|рядок|приклад)(?:(?:\s(?:\d{1,4}|[\p{L}]{1,3}))?|(?:\s[\p{L}\d’'-]{1,16}){0,4}\s(?:was|is|are|were|reads?|stands for|lautet\p{L}?|ist|war|est|était|es|era|è|é|är|var|er|luidt|to jest|brzmi|zní|je|гласит|:))[^\S\n]*[:,：]?[^\S\n]*$/u;
const EXAMPLE =
  /(?<!\p{L})(?:such as|like|(?:better|worse|longer|shorter|other|rather) than|instead of|e\.g\.|for example|for instance|including|wie|z\. ?b\.|zum beispiel|comme|par exemple|como|por ejemplo|por exemplo|come|ad esempio|zoals|bijvoorbeeld|som|t\.ex\.|f\.eks\.|jak|np\.|jako|např\.|вроде|например|типа|на зразок|наприклад)[:,]?[^\S\n]*(?:the |a )?$|(?:例如|比如|像|例えば|예를 들어)[^\S\n]*$/u;
/** What a test is fed with: "a unit test which feeds ... to the parser". */
const FED =
  /(?<!\p{L})(?:tests?|test[- ]cases?|specs?|fixtures?)[^\S\n]+(?:that|which|where|whose|with|for|in which)(?!\p{L})[^.!?\n]{0,50}$/u;
/** What is said of a quote behind it: "... is a silly headline", "... worked on none of them", "... steht auf Folie 9". */
const JUDGED =
  /^[,]?[^\S\n]{0,2}[-–—,:(]{0,2}[^\S\n]{0,2}(?:(?:is|was|are|as|sounds|reads|looks|seems|isn['’]t|in)\b[^.!?\n]{0,50}\b(?:lines?|headlines?|phrases?|sentences?|titles?|slogans?|wording|jokes?|strings?|names?|headings?|captions?|subject|examples?|prompts?|cliché|quotes?|first|oldest|classic|attacks?|letters)\b|(?:work(?:s|ed)|appears?|appeared|fails?|failed|scored|stands? (?:for|in|on)|stood|comes? (?:from|up)|came (?:from|up)|means|meant|occurs?|shows? up|gets? (?:blocked|flagged|caught|refused)|got (?:blocked|flagged|caught|refused)|(?:is|was|were|has been) (?:blocked|flagged|caught|refused|cited|quoted|named|called|translated|used|renamed|meant|spelled|misspelled|parsed|stored|rendered|escaped)|to (?:\p{L}+_\p{L}+|the (?:block|deny|stop|word)\s?list)|ist|war|steht|stand|stammt|klingt|bedeutet|est (?:un|une|le|la)|était|figure|vient de|signifie|es (?:un|una|el|la)|era|aparece|significa|è (?:un|una|il|la)|compare|é (?:um|uma|o|a)|staat|betekent|står|betyder|är (?:en|ett)|er (?:en|et)|to |jest|stoi|pojawia się|je |stojí|znamená|—|-|это|стоит|встречается|означает|є|означає)(?!\p{L}))/u;
/** Languages that say who said it behind the quote. */
const SAID_BEHIND =
  /^(?:[,，]? ?(?:said|says|wrote|writes|asked|shouted|cried|replied|whispered|sang|joked|sagte|schrieb|rief|dit|disait|écrit|dijo|escribió|disse|scrisse|escreveu|zei|schreef|sa|skrev|powiedział|napisał|řekl|napsal|сказал|написал|крикнул|сказав|написав)\p{L}{0,2} (?!(?:the |an? |our |your )?(?:admin|owner|system|developer|maintainer|user|tool|api|server|ai|assistant|agent|model|bot|page|file|script))|と(?:いう|言|書|叫|命じ|ささや|は)|っていう|は(?:、|どういう|例)|이?라(?:고|는)|라는|[이가은는] (?:무슨|예)|[，,]?(?:这|這)(?:句|是|样|種|种)|[，,]?是(?:什么|什麼|一|个))/u;
/** Told in a story, a parody, a song. */
const IN_A_STORY =
  /(?<!\p{L})(?:parod(?:y|ies)|satire|spoof|sketch|poems?|songs?|stor(?:y|ies)|novels?|scenes?|films?|movies?|musical|comics?|zine|fairy ?tales?|dialogues?|fiction|chapters?|legends?|roman|geschichte|märchen|hörspiel|lied|gedicht|szene|nouvelle|conte|chanson|scène|pièce|cuento|novela|canción|escena|racconto|romanzo|canzone|conto|romance|canção|verhaal|liedje|saga|berättelse|sång|fortælling|opowiadani\p{L}|powieś\p{L}{1,2}|bajc?k?\p{L}|příběh\p{L}?|pohád\p{L}{2,3}|рассказ\p{L}?|роман\p{L}?|сказк\p{L}|сцен\p{L}|песн\p{L}|оповіданн\p{L}|казк\p{L}|пісн\p{L})(?!\p{L})[^.!?\n]{0,90}[:,]?[^\S\n]*$|(?:小说|小說|故事|童话|小説|物語|ドラマ|映画|소설|동화|영화|드라마)[^。\n]{0,40}$/u;
/** It is spoken about attacks, their tests and who teaches about them. */
const TESTING =
  /(?<![\p{L}./-])(?:(?<!the )tests?(?! (?:pass|run|are|were|is|suite))|pen[- ]?tests?|conftest|attacks?|attackers?|prompt injections?|jailbreaks?|phishing|red[- ]team\p{L}{0,3}|block ?lists?|deny ?lists?|classifiers?|detectors?|fixtures?|test ?cases?|honeypots?|moderation|glossary|quiz|slides?|training|survey|paper|benchmarks?|data ?sets?|bait|tricked|folie|schulung|pruebas?|comprueba|filtros?|testes?|prove|toets\p{L}{0,2}|próba|próby|angriff\p{L}{0,3}|attaques?|formation|diapositive|ataques?|diapositiva|curso|attacc\p{L}{1,2}|corso|aanval\p{L}{0,3}|cursus|attack\p{L}{0,3}|utbildning|angreb|szkoleni\p{L}|atak\p{L}{0,2}|školení|útok\p{L}{0,2}|атак\p{L}|слайд\p{L}{0,2}|тест\p{L}{0,2}|курс\p{L}?)(?!\p{L})|攻击|測試|测试|培训|攻撃|テスト|研修|공격|테스트|교육/u;
