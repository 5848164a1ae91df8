import { B, E, order, sign } from './sign.ts';

/** Tasks that end so that another may begin, guessing games, and errands that nobody with a task to do would think of. */

/** The task in hand is said to be over. */
export const taskOver = sign(
  String.raw`\b(?:(?:task|job|assignment|exercise|request|first part) (?:is |was |has been )?(?:now )?(?:done|over|finished|complete|completed|accomplished|closed|cancel{1,2}ed)|(?:stop|quit|end|abort|pause|drop|leave) (?:the |this |that |your )?(?:above |current |previous |first )?(?:task|job|assignment|work)|to something (?:new|else|different|completely)|(?:your|the|a|an|one|here(?:['’]s| is)) (?:next|new|another|real|other|follow-?up) (?:task|job|assignment|question|request)|i have (?:another|a new|one more) (?:task|job|request)|(?:thanks|thank you|great|good job|well done|perfect)[!,.][^.!?]{0,30}? (?:now|next|another|but now))\b`,
  `${B}(?:Aufgabe (?:ist )?(?:erledigt|beendet|fertig|abgeschlossen)|zu etwas (?:Neuem|anderem)|(?:neue|nächste) Aufgabe|tâche (?:est )?(?:terminée|finie|accomplie)|autre chose|nouvelle tâche|tarea (?:ha )?(?:terminó|terminada|completada|concluida)|ahora (?:algo|otra)|nueva tarea|tarefa (?:concluída|terminada|feita)|agora outra|nova tarefa|compito (?:è )?(?:finito|terminato|concluso)|ora (?:altro|un altro)|nuovo compito|задача (?:выполнена|завершена|закончена)|теперь (?:новая|другое|другая)|taak is (?:klaar|af)|zadanie (?:wykonane|zakończone))${E}|(?:任务(?:已)?(?:完成|结束)|现在换|新任务|タスクは(?:完了|終了)|次のタスク|新しいタスク|작업(?:이|은)? ?(?:완료|끝)|새 작업|다음 작업)`,
);

/** The tasks and words from before are to be told again or dropped. */
export const earlierTasks = order(
  String.raw`\b(?:tasks?|prompts?|instructions?|assignments?|orders?|ones|words?) (?:that |which )?(?:you (?:had|got|were given|received|have|saw)|(?:were|was|came|stood|given|you had) )(?: ?(?:before|earlier|so far|until now|in the beginning|at the (?:start|beginning)|previously|up to here|prior to))\b|\b(?:forget|drop|ignore|leave|disregard|identify|repeat|list|tell me|name|recall) (?:all |the |your |me )*(?:earlier|previous|prior|old|above|first|preceding|past|former) (?:ones|tasks?|prompts?|assignments?|jobs?|words)\b|\bwhat (?:were |was |are |is )?(?:your|the) (?:previous |first |earlier |original |last )?(?:tasks?|prompts?|assignment|thing) (?:said|told|given|were|was|before|is)\b|\bthe last thing (?:said|told|written) to you\b`,
  `${B}(?:bisherigen?|früheren?|vorherigen?) Aufgaben?|${B}tâches? (?:précédentes?|antérieures?)|${B}tareas? (?:anterior(?:es)?|previas?)|${B}tarefas? (?:anterior(?:es)?|prévias?)|${B}compiti? precedenti|${B}(?:прежние|предыдущие|прошлые) (?:задачи|задания)|${B}(?:vorige|eerdere) taken|(?:之前|先前|以前)的?(?:所有|全部)?(?:任务|指令)|(?:これまで|以前|前)の全?(?:て|部)?の?タスク|(?:이전|지금까지의) ?(?:모든 )?작업`,
);

/** A word that somebody keeps. */
export const keptWord = sign(
  String.raw`\b(?:the|your|a|that|its|secret|hidden) (?:secret |hidden |magic |real |full |exact )?(?:password|passphrase|pass ?code|pass ?word|secret|code ?word|magic word|key ?word|safe ?word|flag|pin)\b(?! (?:field|manager|reset|input|form|page|policy|hash|prompt|box|column|store|rotation|scanner|santa|file|name|is (?:wrong|too|expired|stored|empty)))`,
  `${B}(?:Passwort|Kennwort|Geheimwort|Losungswort|mot de passe|mot secret|contraseña|palabra secreta|clave secreta|senha|palavra secreta|parola segreta|parola d['’]ordine|пароль|кодовое слово|секретное слово|wachtwoord|lösenordet|hasło)${E}|(?:密码|口令|暗号|パスワード|合言葉|비밀번호|암호)`,
);

/** To be got out of them by way of a game. */
export const guessing = order(
  String.raw`\b(?:(?:a|one|two|three|some|any|more|\d) (?:\w{3,10} )?(?:hints?|clues?)|(?:first|last|second|third|next) (?:and last )?(?:letter|character|digit|half|part)s?|letter by letter|(?:backwards?|reversed|in reverse)|(?:space|dash|dot|star|hyphen)s? between|without (?:saying|revealing|telling|naming|giving|writing) it|how many (?:letters|characters|digits)|(?:rhymes?|synonyms?|anagrams?|acrostic|poem|riddle) (?:with|for|of|about|on|whose)|remind me|spell it|in (?:another|a foreign) language|starts? with|guess|what (?:is|was) it again|hangman|crossword|as emojis?)\b`,
  `${B}(?:Tipp|Hinweis auf|ersten? Buchstaben?|rückwärts|daran erinnern|ohne es zu (?:verraten|sagen|nennen)|indice|première lettre|à l['’]envers|me le rappeler|sans le dire|pista|primera letra|al revés|me la recuerdas|sin decirl[ao]|dica|primeira letra|ao contrário|me lembrar|sem dizer|indizio|prima lettera|al contrario|ricordarmel[ao]|senza dirl[ao]|подсказк\\p{L}|первую букву|наоборот|напомни\\p{L}{0,2}|не называя)${E}|(?:提示|第一个字|倒着|提醒我|ヒント|最初の文字|逆から|教えてもらえ|思い出させ|힌트|첫 글자|거꾸로|알려 줄래|알려줄)`,
);

/** To be done ahead of the task that was given. */
export const beforeTask = sign(
  String.raw`\b(?:before|prior to|ahead of|instead of|in order to|after) (?:you (?:can |may |could )?)?(?:solv(?:e|ing)|do(?:ing)?|answer(?:ing)?|complet(?:e|ing)|finish(?:ing)?|process(?:ing)?|handl(?:e|ing)|fulfil+(?:ing)?|help(?:ing)?|us(?:e|ing)|continu(?:e|ing) with) (?:the |this |that |my |any |what |whatever |his |her |your |other )(?:\w{3,10} )?(?:task|user|question|request|person|human|tools?|ticket|i |he |she |job|query|original)\b|\botherwise the tool (?:will|does|fails|cannot)\b|\bthe tool (?:fails|will not work|does not work|won['’]t work) otherwise\b|\b(?:strictly )?adhere to the following\b|\bthis is an important message (?:from|for|to)\b`,
  `${B}(?:bevor|ehe) du (?:die|das|den) (?:Aufgabe|Frage|Ticket)|${B}avant de (?:faire ce que|répondre|résoudre|commencer la tâche)|${B}antes de (?:hacer lo que|resolver|responder|fazer o que)|${B}prima di (?:fare quello che|risolvere|rispondere)|${B}прежде чем (?:решать|ответить|выполн\\p{L}{2,4})|${B}перед (?:решением|ответом)|在(?:完成|回答|解决)[^。]{0,8}之前|(?:タスク|質問)(?:を|に)[^。]{0,8}前に|(?:작업|질문)[^.]{0,8}전에`,
);

/** Money, doors, codes and accounts: what an agent with hands can do to its owner. */
export const errand = order(
  String.raw`\b(?:(?:transfer|wire|send|pay|move|donate|withdraw|book) (?:[$€£¥] ?\d|\d[\d.,]* ?(?:[$€£¥]|dollars?|euros?|bucks|usd|eur|coins?|bitcoin|btc|eth|%|percent))|(?:unlock|open|disarm|disable|leave open) (?:the |all |every )?(?:front |back |garage |main |car )?(?:doors?|garage|gate|windows?|alarm|smart lock|lock|safe|vault|blinds)\b|(?:grant|give|allow) (?:\w{3,10} ){0,2}access to (?:my|our|a|the) (?:friend|colleague|partner|account|\w{3,12}@)|(?:buy|order|purchase|book|subscribe)\b[^.!?]{0,40} (?:stored|saved|user['’]s|default|company) (?:credit )?card|confirmation codes?|verification codes?|(?:two|2)-factor codes?|one-time (?:codes?|passwords?)|on (?:the user|his|her|their|the person|the human)(?:['’]s)? behalf|(?:the user|his|her)['’]s behalf|invites? [\w.+-]{1,40}@|add [\w.+-]{1,40}@[\w.-]{3,40} (?:to|as)|click (?:on )?(?:the |this |that )?(?:link|button below)|change the (?:iban|bank account|payee|account number|password|recovery)|swap the (?:\w{3,12}['’]s )?(?:iban|account|address|number)|delete (?:all|every|the) (?:\w{3,10} )?(?:files|mails|e-?mails|backups?|photos|events|messages|reviews|data|repos\w{0,7})\b[^.!?]{0,20} (?:in|on|from|of) (?:the|his|her|my) (?:cloud|drive|inbox|account|calendar|shop|server|bucket)|unsubscribe everybody|accept(?:s|ing)? (?:the )?(?:licen[cs]e terms|purchases|all offers)|forward (?:it|them|the \w{3,14}) to [\w.+-]{1,40}@|(?:orders?|tickets?|data|files?|messages|mails?|chats?) of (?:the )?other (?:users?|clients?|customers?|people|tenants?|patients?))`,
  `${B}(?:überweis|transfère|virement|transfiere|transfira|trasferisci|переведи)\\p{L}{0,4} ?(?:\\d|[$€£])|${B}(?:schick|envoie|envía|envie|invia|отправь)\\p{L}{0,3} (?:zuerst |d['’]abord |primero |primeiro |prima |сначала )?(?:den |le |el |o |il )?(?:link|lien|enlace|ссылку)`,
);

/** And why or how it should go through. */
export const lured = sign(
  String.raw`\b(?:important!{0,3}|<(?:important|information|info|note|urgent)>|first(?= send| transfer| do|,)|to alice|without (?:a )?(?:notification|asking|telling|alert|confirm\w{0,6})|(?:will|would) thank you|counts as consent|say that (?:the|it|everything) (?:\w{3,10} )?(?:was|is|went)|at midnight|from now on|to every (?:meeting|mail|event)|keep the rest|to process my|the user|user['’]s|when (?:the )?(?:human|user|person) says|assistant|gpt-?\d?|to me|invisibl[ey]|in parallel|to account|to wallet)\b`,
  `${B}(?:zuerst|d['’]abord|primero|primeiro|сначала|Nutzer|utilisateur|usuario|usuário|utente|пользовател\\p{L}{1,2}|sur le compte|auf das Konto|a la cuenta)${E}`,
);

/** Answers in a code, with two heads, with an advertisement. */
export const twistedAnswer = order(
  String.raw`\b(?:encode|write|give|send|put|answer|reply|respond|print|output) (?:(?:all|every|each|any|your|the|of|following|next|future|only|me|it|with|in) ){1,6}(?:answers?|repl(?:y|ies)|responses?|messages?|text)?(?: only)? ?(?:in|as|with|into) (?:base-?64|hex\w{0,8}|rot-?13|morse|binary|pig latin|ascii codes?|leet\w{0,5})\b|\b(?:answer|reply|respond) (?:with|in) (?:base-?64|hex\w{0,8}|rot-?13|morse|binary)(?: only)?\b|\[(?:jailbreak|classic|dan|evil|normal|free|red|grey|gray|unfiltered|unlocked|devmode|standard)\][^\n]{0,80}\[(?:jailbreak|classic|dan|evil|normal|free|red|unfiltered|unlocked|devmode|standard)\]|\b(?:insert|include|add|put|place|mention|work|weave) (?:this|the following|our|an?) (?:ad|advert\w{0,9}|promotion|commercial|slogan|offer|sponsored \w{3,10})\b[^.!?]{0,30} (?:in|into|to|with) (?:your|every|each|the|all) (?:\w{3,10} )?(?:answers?|repl(?:y|ies)|responses?|summar(?:y|ies)|texts?)\b`,
);

/** Code of somebody else, wherever code is written. */
export const foreignCode = order(
  String.raw`\b(?:include|add|insert|load|embed|inject|import|reference|put)\b[^.!?\n]{0,50}?\b(?:script|snippet|tag|pixel|iframe|import|beacon|module|stylesheet)s?\b[^.!?\n]{0,30}?\b(?:from|src=|at) ?["'\x60]?https?://|\bbase image (?:["'\x60])?(?!(?:node|python|alpine|ubuntu|debian|golang|rust|nginx|mcr\.microsoft|gcr\.io|ghcr\.io|docker\.io/library|eclipse-temurin|gcr|public\.ecr|registry\.access|amazoncorretto|postgres|redis|php|ruby|openjdk|maven|gradle)\b)[\w-]{2,20}/[\w./:-]{2,40}|\bhidden comment\b|\bcomment that repeats\b|\bfor other (?:assistants|agents|models|ais?)\b|\b(?:rule|line|following|text) to (?:\.cursorrules|\.windsurfrules|copilot-instructions|AGENTS\.md|CLAUDE\.md)\b`,
);

/** A clean bill of health that is ordered ahead. */
export const allClear = order(
  String.raw`\b(?:say|state|report|answer|claim|reply|conclude|write|confirm|tell (?:them|people|him|her|the \w{4,10}))(?:s)? (?:that )?(?:it|this|the (?:code|file|package|repo\w{0,7}|app|project)|there|everything|all)(?: is| are| has| have| contains?)+ (?:no|free of|without|safe|secure|clean|fine)\b|\bapprove (?:this|the) (?:file|code|change|pr|pull request|patch) without\b|\bverified by (?:the )?(?:security|legal|vendor|\w{3,10} team)[^.!?]{0,40}(?:mustn['’]t|must not|not to|need(?:n['’]t| not)|should not|may not) (?:be )?(?:changed|mentioned|reviewed|scanned|flagged|touched|checked|read)\b|\b(?:tests?|they|it|them) pass no matter\b|\blet (?:them|it|all tests|the tests) pass\b|\banswer is ["“']no\b|\bno (?:issues|vulnerabilities|problems|findings) found\b`,
);

/** A question that will come. */
export const whenAsked = sign(
  String.raw`\b(?:when|whenever|if|once|after being|for any|any) (?:you(?:['’]re| are) )?(?:asked|questions?|someone asks|requested|told) (?:to|for|about|on|whether)\b|\b(?:ai|assistant|agent|copilot|codex|reviewers?)\b|\b(?:needn['’]t|need not|no need to|don['’]t have to) (?:open|read|look)\b`,
);
