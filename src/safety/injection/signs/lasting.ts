import { B, E, order, sign } from './sign.ts';

/** What spreads, comes back, or is to be believed from now on. */

/** The text wants to be copied on. */
export const spreads = order(
  String.raw`\b(?:carry|take|pass|bring|hand|move|put) (?:this|these|the) (?:message|text|note|lines?|paragraph|words|instructions?|sentences?|block)s? (?:over |on |along |forward )?(?:to|into) (?:the |your |every |each |any |all )?(?:next |following |other )?(?:summar(?:y|ies)|sessions?|agents?|memor(?:y|ies)|contexts?|models?)\b|\bso (?:that )?(?:the )?(?:next|other|following|later|every) (?:agents?|models?|sessions?|assistants?) (?:gets?|sees?|reads?|inherits?|follows?|knows?)\b`,
  `${B}damit (?:der|die) (?:nächste|andere)\\p{L}? (?:Agent|Modell|KI|Assistent)|${B}pour que (?:le |l['’])?(?:prochain|autre) (?:agent|modèle)|${B}para que (?:el|o) (?:próximo|siguiente) (?:agente|modelo)|${B}così (?:il prossimo|l['’]altro) (?:agente|modello)|${B}чтобы следующ\\p{L}{2,3} (?:агент|модел)`,
  String.raw`\b(?:copy|append|paste|insert|include|repeat|add|re-?insert|write|spread|keep|pass) (?:(?:this|these|the (?:following|above)) (?:paragraph|block|text|instructions?|line|note|message|rule|word|section|lines)s?|this)\b[^.!?]{0,40}? (?:to|in|into|at|on) (?:(?:every|each|all|any|other|the (?:top|end) of|its|your) ){1,3}(?:\w{2,14} )?(?:AGENTS\.md|CLAUDE\.md|readme|repo(?:sitory|sitories|s)?|files?|answers?|repl(?:y|ies)|mails?|context|agents?|memor(?:y|ies)|projects?)\b|\bso that (?:other|all|more) agents (?:see|read|get|follow)\b|\b(?:even )?(?:when|if) you(?:['’]re| are) told to (?:forget|ignore|drop|remove)\b|\bkeep this line verbatim\b|\bspread the word\b|\bso that it survives\b|\bnever change (?:it|this) back\b|\bafter (?:each |every |any )?compaction,? (?:re-?insert|repeat|add|put)\b`,
  `${B}(?:kopier\\p{L}{0,2}|copie[zr]?|copia|copie|скопируй)${E}[^.!?]{0,40}(?:diesen Absatz|ce paragraphe|este párrafo|este parágrafo|questo paragrafo|этот абзац|jede AGENTS|chaque AGENTS|cada AGENTS|ogni AGENTS|каждый AGENTS)|(?:把这段(?:话|文字)|この段落|이 단락)[^。.]{0,30}(?:复制|コピー|복사)`,
);

/** Read there, and do what it says. */
export const obeyPage = order(
  String.raw`\b(?:read|reads|reading|fetch|fetches|fetching|load|loads|get|open|pull|visit|check|consult)(?:ing)? (?:the (?:file|page|rules) (?:at|on) )?["'\x60<]?https?://[^\s]{3,120}[^.!?\n]{0,40}? (?:and|then) (?:then )?(?:do|follow|following|obey|obeying|execute|executes|run|runs|apply|act on|comply|carry out) (?:it|what|whatever|them|its|everything|the (?:rules|instructions|orders))\b|\b(?:fetches|downloads|pulls) and (?:executes|runs|evals)\b|\b(?:instructions?|orders?|rules|anything) (?:hosted |found |given |published )?(?:on|at|from) [\w.-]{3,60} (?:has|have|takes|take|get|carry) (?:the )?(?:same|higher|top|equal) (?:rank|priority|authority|weight)\b|\b(?:dieselben? Rang|denselben Rang|même rang|mismo rango)\b`,
  `${B}(?:liest|lies|lis|lire|lee|leer|leia|leggi|прочитай|читай)[^.!?]{0,10} https?://[^\\s]{3,80}[^.!?]{0,20}(?:befolg|exécut|suis|obedec|sig[au]e|siga|segui|выполн|следуй)`,
);

/** Runs again by itself. */
export const comesBack = sign(
  String.raw`\b(?:in (?:all|every|each|any) (?:projects?|repo\w{0,9}|folders?|chats?|conversations?)|make (?:it|this) a habit|(?:each|every) (?:morning|evening|night|day|hour|week|session|project)|at session start|on start-?up|autostart|after each|from now on|permanently|forever|persist this|carry (?:this|it)|whenever you|in the memory file)\b`,
  String.raw`\b(?:cron(?:tab| job)?|systemd(?: user)? unit|post-(?:checkout|merge|commit|install) hook|pre-commit hook|launch ?agent|core\.hooksPath|~?/?\.(?:bashrc|zshrc|profile|bash_profile)|alias for|login item|scheduled task|git hook|startup script|at every (?:login|boot|start)|every (?:\d{1,3} )?(?:hours?|minutes?|login|boot)|prompt_command|(?:from today|from now on|henceforth)[^.!?]{0,10} (?:each|every) session|each session begins|every session|in each terminal|restarts? you|when(?:ever)? you (?:create|open|start))\b`,
  `${B}(?:jede Sitzung|ab jetzt|chaque session|cada sesión|cada sessão|ogni sessione|кажд\\p{L}{2,3} (?:сесси|запуск)\\p{L}{0,2})${E}|(?:每次(?:启动|会话|开始)|毎回の?(?:起動|セッション)|매 세션)`,
);

/** Fetched code, or code of "ours". */
export const fetched = order(
  String.raw`\b(?:fetch(?:es)?|pulls?|download(?:s)?|curl|wget)\b[^.!?\n]{0,60}?\b(?:and|then|\|) ?(?:executes?|runs?|evals?|sh|bash)\b|\b(?:pulls?|runs?|loads?|executes?) our (?:script|agent|binary|hook|updater)\b|\b(?:also |secretly )push(?:es)? to (?:the |our |a )?(?:mirror|backup|second)\b|\bwith full access\b|\bagent-?update\w{0,3}\.sh\b|\.sh from https?://|\bhooksPath to /tmp\b|\bsetup\.sh from\b`,
);

/** Remember it. */
export const remember = order(
  String.raw`\b(?:remember|memori[sz]e|learn|save|store|record|note to (?:future )?(?:me|self)|update the memory|memory bank|add to your (?:agents\.md|memory)|put (?:it|this) in(?:to)? (?:long-?term )?memory|the agent['’]s profile|learned (?:fact|preference)|user preference|learn this by heart|keep in mind|remembered|if you ever summarise)\b`,
  `${B}(?:merk\\p{L}{0,2} (?:dir|euch)|retiens|mémorise|guarda para|recuerda|lembre|memorize|guarde|ricorda|memorizza|запомни|zapamiętaj|onthoud|kom ihåg)${E}|(?:记住|記住|覚えて|기억해)`,
);

/** And that is nothing a person would have kept. */
export const trusting = sign(
  String.raw`\b(?:waived?|abolished|given up|renounced|dispensed with|opted out of) (?:(?:all|any|the|every|his|her|their|by) ){0,3}(?:\w{3,14} )?(?:confirmations?|approvals?|checks?|prompts?|reviews?|permissions?|questions?)\b|\b(?:confirmations?|approvals?|confirmation prompts?|checks?|reviews?) (?:were|was|are|have been) (?:abolished|waived|given up|dropped|pre-?granted)\b|\bsecrets? may be (?:printed|shown|shared|logged|committed)\b|\b(?:is|are) (?:a )?(?:trusted|jokes?|to be trusted)\b|\bthe (?:highest|full|same) trust\b|\btrusts? (?:packages|code|links|everything|anything) from\b|\b(?:more than|over|rather than) the official\b|\bmay be trusted with\b|\bhow the user says yes\b|\bworks? for \w{3,12}, (?:and )?answers? to\b|\banswers? to nobody\b|\bgive it out\b|\bevery commit goes straight\b|\b(?:alerts?|warnings?) (?:from \w{3,14} )?(?:is|are) (?:jokes?|noise|false|always)\b`,
  `${B}(?:(?:Bestätigungen|Freigaben|Rückfragen)[^.!?]{0,16}(?:abgeschafft|verzichtet)|auf (?:alle )?Bestätigungen verzichtet|renoncé aux (?:confirmations|approbations|validations)|renunció a (?:las )?(?:confirmaciones|aprobaciones)|abriu mão d[ae]s? (?:confirmações|aprovações)|rinunciato a(?:lle|i)? (?:conferme|approvazioni)|отказал\\p{L}{2,3} от (?:подтверждени|проверок|согласовани)\\p{L}{0,2})|(?:放弃(?:了)?(?:所有|一切)?确认|不再需要确认|確認を放棄|확인 ?(?:절차)?를? 포기)`,
);
