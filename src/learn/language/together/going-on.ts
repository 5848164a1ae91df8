import { LongExpression } from '../../../shared/anchors/expression.ts';

// Going on with the work in hand. All languages together, on folded text. The words of talk.ts stand apart: whoever lists pieces of work asks for
// these before anything is learned.

/** Answers to a menu: "a", "1 2", "b and c". */
export const choice =
  /^[\s"'(]*(?:(?:option|variante|choix|opcion|opzione) )?[a-h1-9](?:[\s,.+&)/]*(?:and |und |et |y |e )?\b[a-h1-9])*[\s.!)"']*$/;

/** A short message of nothing but these approves: "ok thanks, looks good". */
export const approvals = new Set(
  (
    'ok okay k yes yep yeah yup sure good great nice fine perfect cool right correct exactly thanks thank you thx please pls lgtm approved agreed do it that ' +
    'go ahead done looks works now sounds very so much all awesome excellent brilliant wonderful sweet ' +
    'ja jo jawohl gut super prima passt danke bitte klar genau alles mach das so okey stimmt sehr dir perfekt klasse spitze toll ' +
    'oui ouais bien parfait merci vas y d accord c est bon super stp top genial nickel impec ' +
    'si vale claro bueno perfecto gracias por favor de acuerdo muy bien listo hazlo ' +
    'va bene perfetto grazie certo fallo esatto ottimo ' +
    'sim claro obrigado obrigada certo perfeito pode faz isso otimo beleza boa bom legal maravilha excelente ' +
    'да ага угу ок окей хорошо ладно спасибо супер отлично класс норм давай делай верно согласен согласна принято понял поняла го круто'
  ).split(' '),
);

/** The same in languages without spaces between words. */
export const approvalsElsewhere = new LongExpression(
  /^(?:はい|うん|ええ|了解|承知|いいね|いいです|良い|大丈夫|お願い(?:します)?|ありがとう(?:ございます)?|おk|네|넵|예|응|좋아요?|좋습니다|그래요?|고마워요?|감사합니다|부탁(?:해|합니다)|好的?|是的?|可以|行|对|没问题|谢谢|嗯|同意|[\s、。，！!.~ー])+$/,
);

/** The same once more, or the next step: "ok, try it again". What stands behind it may say what. */
export const again = new LongExpression(
  /^\W*(?:(?:ok|okay|yes|thanks|please|now|and|then|ja|bitte|oui|merci|si|gracias|grazie|sim)[,.! ]+)*(?:continue|carry on|go (?:on|ahead|for it)|keep going|proceed|resume|again|retry|try (?:it |that |this )?(?:again|once more|now)|once more|next(?: step| one)?\b(?!:)|finish (?:it|this|that|up)|do (?:it|that|the rest|both|all)|commit|push|merge|ship it|run (?:it|them|the tests?|all tests?)|remember (?:that|this)|mach(?:e)? (?:bitte )?weiter|weiter|nochmal|noch ?mal|noch einmal|versuch\w* (?:es )?(?:noch|erneut)|fahr fort|continue[rz]?|poursui\w+|reprends|encore|reessaye?\w*|vas[- ]y|allez|continua|sigue|prosigue|otra vez|de nuevo|intentalo|reintenta|riprova|ancora|prosegui|avanti|prossegu\w+|de novo|tenta de novo|outra vez)(?![\w-]*\/)\b/,
);

/** The same in languages without spaces between words. */
export const againElsewhere = new LongExpression(
  /^(?:じゃあ|では|次は?|それでは|请|那就?|그럼|이제)?[、,\s]*(?:続け|続き|進め|もう一度|再度|再実行|やり直|コミット|プッシュ|次(?:へ|に進)|继续|接着|再试|重试|再来|提交|推送|下一步|(?:(?:ок|да|хорошо|спасибо|ну|тогда|теперь)[,.! ]+)*(?:продолжай|дальше|еще раз|попробуй (?:еще|снова)|заново|повтори|поехали|коммить|закоммить|пушь|запушь|следующ[а-я]+)(?![а-я])|계속|다시|이어서|진행|재시도|커밋|푸시)/,
);

/** On with it, and nothing else: "continue", "weiter". */
export const onward = new LongExpression(
  /^\W*(?:continue|carry on|go (?:on|ahead)|keep going|proceed|resume|try again|again|retry|next|(?:mach )?(?:bitte )?weiter|weitermachen|poursuis|reprends|encore|continua|sigue|otra vez|riprova|avanti|prossiga|continuar?|続けて(?:ください)?|続き|もう一度|继续|接着|계속(?:해줘|해)?|продолжай|дальше|давай дальше|еще раз|заново)(?:[,.! ]+(?:please|пожалуйста|bitte|s'il te plait|por favor|per favore))?\W*$/,
);

/** Going on with what is named, and what one does with finished work, however much is said about how. */
export const carriesOn = new LongExpression(
  /^\W*(?:(?:ok|okay|yes|great|good|thanks|please|now|and|then|so)[,.! ]+)*(?:carry on|keep (?:going|working|on)|(?:continue|proceed|resume|commit|push)(?=\s*(?:$|[.,;:!]|(?:it|this|that|these|all|everything|the|your|my|changes?|to|and|then|now|with|on|from|where|until|up|origin|main|\w+ing)\b))|open (?:a |the )?(?:pr|pull request)|(?:create|make|submit|raise) (?:a |the )?(?:pr|pull request|commit)\b|do (?:both|\d|(?:step|option|item|number)s? \d)|mach(?:e)? (?:bitte )?weiter|fahr fort|poursui\w+|continue (?:avec|le|la|les)|sigue (?:con|el|la)|continua (?:con|il|la)|prosegui|continue com)\b|^(?:続けて|続きを|コミットして|プッシュして|PRを(?:作|出)|继续|提交(?!按钮|表单)|推送(?!通知|消息)|계속|이어서|커밋(?:하고|해))/,
);

/**
 * Having what was done checked, whatever the check is called: "verify and done", "lint + changelog", "jetzt make test". Nothing may
 * follow that says what else is meant: "tests for the cart" are other work.
 */
export const checking = new LongExpression(
  /^\W*(?:(?:ok|okay|yes|great|thanks|please|pls|now|and|then|so|ah|super|danke|ja|bitte|jetzt|dann|und|noch|stimmt|passt|oui|merci|maintenant|et|puis|si|gracias|ahora|y|luego|entonces|ora|poi|e|agora|entao|depois)[,.!: ]+)*(?:(?:run|do|lass|mach|starte?|fuhr\w*|lance[rz]?|relance|corre|ejecuta|pasa|esegui|lancia|roda|rode|executa) )?(?:(?:the|all|full|whole|die|den|das|alle|les?|la|el|los|las|i|gli|os?|as?|tous|toutes|todos|todas|tutti|everything) )*(?:make |npm (?:run )?|pnpm (?:run |-r )?|yarn |just |cargo |go |mix |rake |composer )?(?:verify|lint(?:er|ing)?|(?:unit ?|e2e ?|smoke ?)?tests?|test ?suite|type-?check|checks|check(?= (?:it )?again)|build|ci|specs?|vitest|jest|pytest|rspec|ctest|eslint|rubocop|mypy|clippy)(?: (?:suite|run))?(?:\W*$|\s*(?:[,.;:!+&]|(?:and|und|et|y|e|then|dann|again|nochmal|noch ?mal|once more|now|jetzt|please|pls|bitte|laufen|durchlaufen|laufen lassen|for all|for everything|too|first|before|fur alle|encore|de nuevo|otra vez|di nuovo|de novo)\b))/,
);

/** The same in languages without spaces between words. */
export const checkingElsewhere = new LongExpression(
  /^(?:じゃあ|では|次は?|最後に|全部|もう一度|那就?|再|그럼|다시)?[、,\s]*(?:(?:全部|テスト|lint|リント|型チェック|ビルド|spec)(?:を|も)?(?:もう一度|全部)?(?:流して|回して|実行して|通して|走らせて)|(?:跑|运行|执行)(?:一下|一遍|所有|全部)*(?:测试|检查|lint|构建)|(?:테스트|린트|빌드)(?:를|도|을)? ?(?:다시 )?(?:돌려|실행해))/,
);
