import { LongExpression } from '../../../shared/anchors/expression.ts';
import { command as typedCommand } from '../command.ts';

// How a thing is done, step by step. All languages together, on the words as typed.

/** Steps that every project has: a chain of them is a way of working. */
export const processWords = new LongExpression(
  /\b(?:commit|push|merge|rebase|squash|branch|worktree|pull request|pr|prs|deploy|release|tag|changelog|publish|ci|lint|tests?|review|smoke|screenshots?|issue|ticket)(?:s|ed|es|ing)?(?![\w\u00c0-\u024f])|コミット|プッシュ|マージ|ブランチ|プルリク|デプロイ|リリース|レビュー|テスト|커밋|푸시|머지|브랜치|배포|리뷰|테스트|提交|推送|合并|分支|部署|发布|评审|测试/gi,
);

/** A command to be run at a step of the work. */
export const command = new LongExpression(
  /\b(?:re-?run|run|execute|ejecuta|lance[rz]?|relance[rz]?|esegui|lancia|roda|rode)\b.{0,40}\b(?:make|npm|pnpm|yarn|cargo|go|gen\w*|script\w*|migrat\w*|build)\b|\b(?:make|npm|pnpm|yarn|cargo)\b.{0,30}(?:laufen|ausführen|を実行|돌려|실행)|跑.{0,4}(?:make|npm|pnpm|yarn)/i,
);

/** How a thing is done, by the command that does it ("to test: `make unit`"), or the order in which. */
export const howTo = new LongExpression(
  [
    `^\\W*(?:\\p{L}+[,:]? ){0,2}(?:um|zum|zur|pour|para|pra|per|чтобы|для) .{2,50}${typedCommand}`,
    `\\b(?:nur mit|que avec|solo con|só com|somente com|только через) ${typedCommand}`,
    `^.{0,14}(?:するには|するときは|하려면|测试|启动|部署|编译|登录|打包).{0,12}${typedCommand}`,
    `\\b(?:\\w*ge\\w+(?:t|en)|(?:be|ver|er|ent|uber)\\w+t|\\w+iert) (?:wird|werden) .{0,24}${typedCommand}`,
    `\\b(?:laufen|geht|gehen|baut man|bauen wir|startet man|starten wir) .{0,16}(?:uber|über|mit|per|via) (?:den |das )?${typedCommand}`,
    '(?:순서|절차)(?:로|는|대로)|(?:流程|顺序|順序|步骤)(?:是|为)|(?:手順|段取り|流れ)(?:です|だ|で|に)',
  ].join('|'),
  'iu',
);

/** Says that what follows are things in their order, and no deeds: "the lock order is tenant, then invoice". */
export const orderOfThings = new LongExpression(
  /\b(?:\w+ )?(?:order|precedence|priorit(?:y|ies)|hierarchy|ranking|reihenfolge|rangfolge|priorit[aä]t\w*|ordre|priorit[eé]s?|orden|prioridad(?:es)?|precedencia|ordine|priorit[aà]|precedenza|ordem|prioridades?|precedência)\b[^.:,;]{0,40}(?:\b(?:is|are|goes|was|ist|sind|est|sont|es|son|è|sono|é|são)\b|:|\b(?:bei|für|of|de|di|for)\b[^.:,;]{0,30}:)|(?<!\p{L})(?:порядок|приоритет\p{L}*|очер[её]дность)(?!\p{L})|(?:優先)?順(?:位|序)(?:は|で)|우선 ?순위|(?:优先级|先后顺序)/iu,
);

/** What is done to a thing, so that an order of it is one of deeds. */
export const deeds = new LongExpression(
  /\b(?:copy|read|consult\w*|lis(?:ez)?|lies|lee[rd]?|leggi|leia|run|rerun|build|compile|test|tag|sign|upload|download|push|pull|commit|merge|deploy|release|publish|write|edit|add|remove|delete|create|update|import|export|register|restart|start|stop|convert|check|review|ask|send|mail|install|migrate|generate|regenerate|bump|flash|open|close|freeze|move|rename|clean|clear|reset|back ?up|verify|fix|kopier\w*|bau\w*|teste\w*|lad\w*|schreib\w*|eintrag\w*|\w+ieren|lanc\w+|relanc\w+|copi\w+|met\w*|ejecut\w+|subir\w*|compil\w+|import\w+|esegu\w+|carica\w*|rod\w+)\b|(?<!\p{L})(?:запуст|собра|провер|залить|печат)\p{L}*|する|して|作|起動|実行|하고|한다|실행|빌드|运行|提交|构建|上传|执行/iu,
);

/** Behind these, a list gives the steps of something that comes again. */
export const onOccasion = new LongExpression(
  /^\W*(?:\p{L}+[,:]? ){0,2}(?:when|whenever|before|after|for each|for every|on (?:each|every)|each time|every time|wenn|bei|vor|nach|jedes|quand|avant|après|à chaque|cuando|antes|después|cada|quando|prima|dopo|ogni|sempre que|depois|когда|перед|после|если|при)(?!\p{L})|(?:とき|時|前|後|たび|場合)(?:は|に|、)|(?:때|전|후|마다)(?:는|에)?|(?:时|前|后|之前|之后)[，,：:先]/iu,
);

/** Finding a fault and mending it, who of several agents does what, how the two of us take turns and what comes before the code: that is done alike in any project. */
export const anyWork = new LongExpression(
  /\b(?:(?:show|tell|give|send|ask) me (?:your |the |an? |what |how |which |why )[^.]{2,60}\b(?:then|before)\b|first (?:you )?(?:show|tell|explain|ask|sketch|propose|describe|summari[sz]e|plan)\b|(?:you|i) (?:sketch|propose|plan|ask questions|ask you)\b|reproduc\w*|repro\b|(?:failing|red) tests?|tests? first|flaky|bisect\w*|root cause|tdd|test-?driven|(?:sub-?)?agents? (?:writes?|does|do|reviews?|checks?|tests?|plans?)|looks? odd|(?:something|anything) (?:breaks|fails|looks|goes wrong)|smallest case|minimal (?:example|case)|for the cause|(?:for|on) bugs?|nachstell\w*|reproduzier\w*|rote[nr]? test|reprodui\w+|test rouge|reprodu[cz]\w+|riproduc\w+|riprodurr\w+)\b|(?:you|du|tu|ты) [^,.]{2,30},? (?:and )?(?:i|ich|je|yo|io|eu|я) [^,.]{2,40},|\bi (?:send|show|tell|give|paste|post) [^.]{2,50}\b(?:tell|show|send|ask|answer|give) me\b|(?<!\p{L})(?:воспроизв|падающ|красн\p{L}+ тест)\p{L}*|再現(?:さ|し|手)|失敗するテスト|エージェントに(?:任|やら)|재현(?:하|부터)|실패하는 테스트|에이전트(?:가|에게)|复现|失败的测试|智能体|agent(?:来|负责)/iu,
);

/** What says that one thing comes after another. */
export const inTurn = new LongExpression(
  /\b(?:first|then|afterwards|zuerst|erst|dann|danach|d['’]abord|puis|ensuite|primero|luego|después|prima|poi|primeiro|depois)(?!\p{L})|(?<!\p{L})(?:сначала|потом|затем)(?!\p{L})|まず|それから|次に|その後|먼저|그다음|그 다음|然后|接着/giu,
);
