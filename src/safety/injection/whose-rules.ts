import { type Place, clauseOf } from './sentence.ts';

/**
 * Whose the rules are that somebody is told to ignore. The instructions on a packet, the rules of a game and the old rule of 80
 * characters belong to the world or to the work; an attack means what the agent itself was told, and says so or leaves it open.
 */
export function isOfTheWorld(place: Place): boolean {
  const { found, behind } = place;
  if (OWN.test(found.replace(REPLACING, '')) || ORDERS_MORE.test(behind)) return false;
  if (DENSE.test(found)) return isNamedBefore(place);
  if (COUNTED_BEHIND.test(behind)) return true;
  const named = NAMED.find(([rules]) => rules.test(found))?.[1].exec(behind)?.[0];
  return named !== undefined && !AGENTS.test(named);
}

/** What the agent was told, in words that nothing else is called by. */
const OWN =
  /(?<!\p{L})(?:your|system|developers?['’]?s?|openai['’]?s?|built-in|above|ethical|moral|safety|security|these|those|prompts?|programming|training|guardrails|safeguards|codex|agents\.md|user['’]?s?|dein\p{L}{0,2}|obigen?|tes|vos|ci-dessus|système|tus|arriba|sistema|tue|tuoi|vostre|sopra|suas?|seus?|tuas|acima|твои|сво\p{L}{1,2}|выше|систем\p{L}{1,4}|jouw|je|bovenstaande|dina|dine|powyższ\p{L}{1,3}|twoje|вищенаведен\p{L}{1,3})(?!\p{L})|系统|系統|用户|用戶|使用者|开发者|開發者|安全|ユーザー|開発者|セキュリティ|사용자|개발자|보안|你|您|上述|以上|上面|システム|あなた|上記|시스템|당신|너의|(?<!\p{L})위(?:의|에)?(?!\p{L})|프롬프트|プロンプト|提示词/u;
/** What else is called up with it: to ignore the rules of the game and to print a password. */
const ORDERS_MORE =
  /(?<!\p{L})(?:and|then|instead|but|und|et|y|e|ed|och|og|en|oraz|i|a|и|та)[,]? (?:now |just |only |then |please |dann |stattdessen )?(?:say|tell|print|output|write|answer|respond|reply|return|repeat|reveal|show|give|act|execute|run|start|follow|obey|do|send|delete|list|pretend|translate|sag|schreib|gib|zeig|führ|dis|écris|donne|montre|affiche|di|escribe|dame|muestra|dimmi|scrivi|mostra|diga|escreva|mostre|скажи|напиши|покажи|выведи)/u;
/** Up to the end of the clause. */
const named = (small: string): RegExp =>
  new RegExp(String.raw`^\p{L}{0,3} (?:${small}) ?[^,;:!?()]{2,70}`, 'u');
/** How a language names rules: on what, about what, whose. */
const NAMED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /anweisung|instruktion|befehl|vorgabe|regel|richtlinie|auftr/u,
    named(
      '(?:mit|zu[mr]?|von|vo[mn]|für|über|auf|beim?|des|der|im|am|aus(?: d\\p{L}{2})?|in d\\p{L}{2}|an d\\p{L}{2}) ',
    ),
  ],
  [
    /istruzion|direttiv|regol[ae]|ordin[ei]|indicazion/u,
    named("(?:di|del|della|delle|degli|dei|sulla|sulle|sul|sui|per|con) |(?:dell|sull)['’]"),
  ],
  [
    /instrucci|reglas?$|órdenes|directric|indicacion|normas?$/u,
    named('(?:de|del|sobre|para|con|en (?:el|la|los|las|un|una|mi|su)) '),
  ],
  [/instruç|regras?$|ordens|diretriz|orientaç/u, named('(?:de|da|do|das|dos|sobre|para|com|na|no|nas|nos) ')],
  [/consigne|règle|ordres|directive/u, named("(?:de|du|des|sur|pour|à|au|aux|avec|concernant) |d['’]")],
  [/instructies|opdracht|aanwijzing|regels|richtlijn/u, named('(?:van|op|voor|over|met|om|bij) ')],
  [/instruktion|anvisning|regler|instruks/u, named('(?:på|om|för|för|från|till|for|fra|til|med|av|af) ')],
  [
    /instrukcj|poleceni|wskazów|zasad|reguł|pokyn|příkaz|pravid/u,
    named('(?:o|w|na|dla|z|ze|ke|k|pro|do|u) '),
  ],
  [/[а-яіїєё]/u, named('(?:про|на|для|о|об|от|из|по|щодо|від|к|з|із|зі|у|в) ')],
  [
    /instruction|rule|guid|direct|order|command|polic|convention|protocol|constraint/u,
    named("(?:on|in|from|of|about|for|with|regarding|concerning|at|by|around|de|du|des|sur|pour) |d['’]"),
  ],
];
/** A number says precisely which: the rule of 80 characters. */
const COUNTED_BEHIND = /^\p{L}{0,3} \d{1,4} \p{L}/u;
const COUNTED = /\d/u;
/** What belongs to an agent, to whoever made or runs it, or to the talk with it. */
const AGENTS =
  /(?<!\p{L})(?:you(?:r|rs|rself)?|mine|us|this|these|above|below|before|previous|earlier|prior|here|now|system|prompts?|developers?|users?|admin\p{L}{0,10}|operators?|owners?|makers?|creators?|openai|anthropic|ais?|assistants?|models?|bots?|agents?|chat\p{L}{0,4}|conversations?|sessions?|messages?|context|memory|safety|security|secrets?|privacy|confidential\p{L}{0,3}|disclos\p{L}{1,4}|reveal\p{L}{0,3}|sharing|ethic\p{L}{0,3}|harm\p{L}{0,5}|content|polic(?:y|ies)|sandbox\p{L}{0,3}|approv\p{L}{1,4}|permissions?|review\p{L}{0,3}|secur\p{L}{1,5}|credentials?|passwords?|tokens?|keys?|tools?|commands?|files?|repo\p{L}{0,8}|project|documents?|page|text|beginning|start|top|hidden|past|company|repl(?:y|ies)|answers?|respon\p{L}{1,5}|output|codex|agents\.md|ki|dir|dein\p{L}{0,2}|oben|vorher|bisher|system\p{L}{0,10}|entwickler\p{L}{0,2}|betreiber\p{L}{0,2}|nutzer\p{L}{0,2}|benutzer\p{L}{0,2}|sicherheit\p{L}{0,12}|anfang|gespräch\p{L}{0,2}|nachricht\p{L}{0,2}|geheim\p{L}{0,8}|ia|toi|ton|tes|vous|vos|votre|dessus|avant|système|développeurs?|utilisateurs?|sécurité|début|conversation|confidentialité|ti|tu|tus|usted|arriba|antes|anterior(?:es)?|sistema|desarrollador(?:es)?|usuarios?|seguridad|inicio|conversación|confidencialidad|você|seus?|suas?|acima|desenvolvedor(?:es)?|usuários?|segurança|início|conversa|te|tuo|tue|sopra|prima|sviluppator[ei]|utent[ei]|sicurezza|inizio|conversazione|разработчик\p{L}{0,3}|пользовател\p{L}{0,3}|систем\p{L}{0,4}|безопасност\p{L}|тебе|твои|выше|начал\p{L}|разговор\p{L}{0,2}|gebruikers?|ontwikkelaars?|veiligheid|systeem|datenschutz|vertraulich\p{L}{0,5}|données|datos|privacidad|privacidade|dados|dati|riservatezza|utvecklar\p{L}{0,3}|användar\p{L}{0,3}|udvikler\p{L}{0,3}|utvikler\p{L}{0,3}|bruger\p{L}{0,3}|bruker\p{L}{0,3}|programist\p{L}{1,3}|twórc\p{L}{1,3}|vývojář\p{L}{0,3}|розробник\p{L}{0,3}|користувач\p{L}{0,3}|безпек\p{L}|säkerhet\p{L}{0,3}|sikkerhet\p{L}{0,3}|bezpieczeństw\p{L}|systemu?|użytkowni\p{L}{1,4}|systém\p{L}{0,3}|bezpečnost\p{L}|uživatel\p{L}{0,3})(?!\p{L})/u;

/** "These instructions replace ...": what is replaced says whose they are. */
const REPLACING = /^(?:this|these|the following)\s/u;

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Scripts that name whose they are before the rules. */
const THEIRS =
  /(?:维基|維基|wiki|ウィキ|위키|文档|文檔|ドキュメント|문서|包装|说明书|說明書|盒子|标签|標籤|主人|老师|老師|教练|教練|医生|醫生|妈妈|爸爸|游戏|遊戲|比赛|比賽|菜谱|食谱|关于[^，。]{2,16}|字符|换行|缩进|命名|箱|袋|包み|取扱説明書|説明書|レシピ|ゲーム|試合|先生|医者|飼い主|コーチ|文字|改行|インデント|命名|に関する|についての|포장|상자|설명서|레시피|게임|경기|선생님|의사|주인|코치|글자|들여쓰기|이름|에 관한|에 대한)/u;

function isNamedBefore(place: Place): boolean {
  const named = `${clauseOf(place).slice(-20)}${place.found}`;
  return (COUNTED.test(named) || THEIRS.test(named)) && !OWN.test(named);
}
