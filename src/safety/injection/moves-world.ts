import { type AttackPattern, attack } from './pattern.ts';

/** What attacks do, in languages other than English, and what is to be done again in every session, in any. */
export const MOVES_WORLD: readonly AttackPattern[] = [
  // Read here, sent there, in any of the languages that put the verb between the two.
  attack(
    'exfiltration',
    String.raw`(?:\.env\b|id_rsa|~?\/\.(?:ssh|aws|gnupg|kube)\b|\.netrc|\.npmrc|Zugangsdaten|identifiants|credenciales|credenciais|credenziali|секрет\S{0,4}|парол\S{0,3}|密钥|私钥|秘密鍵|비밀키)[^\n]{0,80}?(?:schick|send[e]?\b|lade|übertrag|envoie|envoy|transmet|envía|envia|mande|manda|envie|invia|отправ|пошли|перешли|发送|發送|发到|送信|送って|보내|전송)[^\n]{0,60}?(?:https?:\/\/|[\w.-]{1,40}@[\w-]{1,40}\.)`,
  ),
  // Whoever reads this is to run something.
  attack(
    'agent-address',
    `(?<![\\p{L}])(?:(?:quand|lorsque|si) (?:tu|vous) li(?:s|sez)|wenn (?:du|Sie) (?:dies|diese|das)[^\\n]{0,20}(?:liest|lesen|siehst|sehen)|cuando (?:leas|lea|veas)|quando (?:leggi|leggerai|ler|você ler|vires)|когда (?:ты )?(?:прочита|чита|увид)|当你(?:看到|读到|阅读)|(?:この|これを)[^\\n]{0,12}(?:読んだら|見たら|読んだ場合)|이 (?:파일|글|문서)을 (?:읽|보))[^\\n]{0,50}?(?:exécute|lance |führe|starte|ejecuta|esegui|execute|rode |выполни|запусти|执行|运行|実行|실행)`,
  ),
  // The limits are gone, says somebody.
  attack(
    'role-play',
    `(?<![\\p{L}])(?:(?:tu|vous) n['’](?:as|avez|es|êtes)[^.\\n]{0,12}(?:plus|aucune?|pas)[^.\\n]{0,16}(?:restrictions?|limites?|règles?|filtres?|censure)|ya no tienes[^.\\n]{0,16}(?:restricci|límite|regla|filtro)|(?:você|tu) não te(?:m|ns)[^.\\n]{0,16}(?:restriç|limite|regra|filtro)|non hai più[^.\\n]{0,16}(?:restrizion|limit|regol|filtr)|(?:du hast|Sie haben)[^.\\n]{0,12}(?:keine|keinerlei)[^.\\n]{0,12}(?:Einschränkungen|Beschränkungen|Regeln|Filter|Grenzen)(?: mehr)?|у тебя[^.\\n]{0,8}нет[^.\\n]{0,12}(?:ограничени|правил|запрет|фильтр))`,
  ),

  attack(
    'role-play',
    `(?<![\\p{L}])(?:(?:stell dir vor|tu so),? (?:als )?(?:du (?:wärst|wärest|bist|seist)|wärst du) mein\\S{0,3} (?:\\p{L}{2,14} )?(?:Opa|Oma|Großmutter|Großvater)|(?:actúa como|finge ser|haz como si fueras) mi (?:difunt[ao] )?abuel[ao]|(?:fais comme si tu étais|joue le rôle de|sois) (?:ma|mon) (?:défunte? )?grand-(?:mère|père)|(?:fingi di essere|comportati come) mi[ao] nonn[ao]|(?:aja|finja ser|atue) (?:como )?minha (?:falecida )?avó)`,
  ),
  // What stands above counts no more.
  attack(
    'override',
    `(?<![\\p{L}])(?:alles|was)[^\\n.]{0,16}(?:oben|davor|vorher|bisher|zuvor)[^\\n.]{0,24}(?:gilt|zählt)[^\\n.]{0,8} nicht|tout ce qui (?:précède|a été dit)[^\\n.]{0,24}(?:ne (?:compte|vaut)|n['’]est) plus|todo lo (?:anterior|de arriba|dicho)[^\\n.]{0,16}ya no (?:vale|cuenta|importa|aplica)|tutto (?:ciò|quello|quanto) che (?:precede|è stato detto)[^\\n.]{0,16}non (?:vale|conta) più|tudo o que (?:foi dito|está acima|veio antes)[^\\n.]{0,16}(?:não (?:vale|conta) mais|já não)|вс[её] (?:вышесказанное|сказанное|что было)[^\\n.]{0,24}больше не`,
  ),
  attack(
    'role-play',
    `(?<![\\p{L}])(?:(?:a partir de agora|agora) você não (?:segue|tem|obedece)[^\\n.]{0,24}(?:regra|limite|restriç|filtro)|(?:desde ahora|a partir de ahora|ahora)[^\\n.]{0,8} no (?:sigues|tienes|obedeces)[^\\n.]{0,24}(?:regla|límite|restricci|filtro)|(?:da adesso|d['’]ora)[^\\n.]{0,14} non (?:segui|hai)[^\\n.]{0,24}(?:regol|limit|restrizion|filtr))`,
  ),
  attack(
    'prompt-theft',
    `(?<![\\p{L}])(?:was steht (?:in|am Anfang|zu Beginn)[^\\n.]{0,16}(?:deine[mr]|Ihre[mr]) (?:System-?)?(?:Prompt|Anweisung|Kontext)|que (?:dit|contient) (?:ton|votre) prompt|qué (?:dice|contiene|hay en) tu prompt|(?:cosa|che) (?:dice|contiene|c['’]è (?:scritto )?nel) (?:il )?tuo prompt|o que (?:diz|está (?:escrito )?no|tem no) (?:o )?seu prompt|что (?:написано|содержится|стоит) в тво[её]м (?:системном )?промпте)`,
  ),

  // What wants to be done again in every session, and comes from elsewhere.
  ...lasting(),
];

function lasting(): AttackPattern[] {
  const every =
    '(?:(?:every|each|all future|any future|future|start of (?:each|every|any)|every time|whenever)[^\\n]{0,24}?(?:sessions?|conversations?|chats?|starts?|startup|tasks?|runs?|begin)|bei jedem (?:Start|Lauf|Mal|Aufruf)|(?:in|zu Beginn) jede[rn] (?:Sitzung|Aufgabe|Unterhaltung)|(?:à|dans|au début de) chaque (?:session|démarrage|lancement|conversation|tâche)|en cada (?:sesión|inicio|arranque|conversación|tarea)|(?:每次|每个|每個|今后|今後|以后所有)[^\\n]{0,6}(?:会话|會話|对话|對話|启动|啟動|开始|任务)|(?:毎回|セッション(?:の開始時|ごと)|起動(?:時|するたび)|会話のたび)|(?:매번|매 세션|세션마다|모든 세션|시작할 때마다|실행할 때마다))';
  const run =
    '(?:curl|wget|fetch|download|execute|run|load|pull|führe|ausführ\\S{0,3}|lade|exécute[rz]?|lance[rz]?|télécharge[rz]?|ejecut(?:a|e|ar)|descarg(?:a|ue|ar)|执行|執行|运行|下载|実行|ダウンロード|실행|다운로드)';
  const address = 'https?:\\/\\/\\S';
  return [
    attack('remote-code', `${every}[^\\n]{0,80}?${run}[^\\n]{0,60}?${address}`),
    attack('remote-code', `${every}[^\\n]{0,80}?${address}[^\\n]{0,80}?${run}`),
    attack('remote-code', `(?<![\\p{L}])${run}[^\\n]{0,60}?${every}[^\\n]{0,60}?${address}`),
    attack('remote-code', `(?<![\\p{L}])${run}[^\\n]{0,60}?${address}[^\\n]{0,80}?${every}`),
  ];
}
