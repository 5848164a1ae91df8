import { classes } from './classes.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';
import { unlessAsked } from '../unless-asked.ts';

const { candidates, changes, noBan, workThings } = classes;

/** "Show me only the diff". */
const onlyDiff = String.raw`\b(?:me )?(?:mostr[ae]|manda|envi[ae])(?:-me)? (?:so|somente|apenas) (?:o |as )?(?:diff|mudancas|alteracoes|codigo)\b`;

/** By what Portuguese says that something holds, or that it does not. Without accents: text is folded first. */
export const cues: LanguageWords['cues'] = {
  durable: [
    String.raw`^(?:\W*(?:e|mas|ok)[,.]? )*(?:nada de|nenhum|nenhuma) [\w-]+(?: [\w-]+)? sem \w+`,
    String.raw`\b(?:(?<!\bcomo )sempre|nunca(?! (?:usei|fiz|vi|mexi|entendi|programei|trabalhei|tinha)\b)|jamais|de agora em diante|daqui (?:em|pra|para) (?:diante|frente)|a partir de agora|no futuro|em geral|por padrao|em hipotese alguma|em todos os casos)\b`,
  ],
  eachTime: [
    String.raw`\b(?:quando|sempre que|se) (?:for )?(?:corrig|consert|arrum|resolv|ach|encontr)\w* (?:um|algum) (?:bug|erro)\b`,
    // "When something looks odd: reproduce it, write a test, fix it"
    String.raw`^(?:\W*(?:em geral|como regra|e|tambem),? )*(?:quando|se) (?:algo|alguem|uma?|algum\w*)\b[^:,?]{2,45}: ?[a-z][^:,?]{2,50}, ?[a-z][^:,?]{2,60}(?:, | e )`,
    String.raw`^(?:quando|se) (?:mudar|alterar|modificar|adicionar|mexer|renomear)\w* .{2,50}\b(?:tambem)\b`,
    String.raw`\b(?:toda vez|sempre que|apos cada|depois de cada|antes de cada|a cada|para cada|em cada|antes de qualquer|ao (?:final|fim) de cada)\b`,
  ],
  quantifier: [
    String.raw`\btudo (?:o )?que\b`,
    String.raw`\b(?:cada|tod[oa]s (?:os|as)|qualquer|nenhum|nenhuma|em todo lugar|tudo)\b`,
  ],
  prohibition: [
    String.raw`\b(?:aqui|nos|a gente|neste (?:projeto|repo|time)),? (?:a gente )?(?:ja )?(?:nao|nunca) \w+(?:amos|emos|imos|a|e)\b`,
    String.raw`^(?:\W*(?:e|mas|por favor|ok|sim|nao|entao)[,.]? )*(?:nao|nunca|jamais|evite|pare de|proibido|nada de|sem) (?!(?:${noBan})\b)\w+`,
    String.raw`\b(?:nao (?:se )?(?:deve|devem|pode|podem|deveria|precisa)|e proibido|nao e permitido|sem (?:minha|perguntar|permissao))\b`,
  ],
  obligation: [
    String.raw`\b(?:deve|devem|deveria|precisa|precisam|tem que|tem de|e obrigatorio|e necessario)\b`,
  ],
  directive: [
    String.raw`^(?:\W*(?:e|mas|por favor|ok|sim|nao)[,.]? )*(?:(?:tod[oa]s )?(?:[oa]s|noss[oa]s) )?(?:migracoes|componentes|funcoes|metodos|classes|modulos|commits|branches|prs|scripts|endpoints|consultas|queries|comentarios|dependencias|pacotes|imports|tipos|segredos|playbooks|templates|releases) (?:devem|tem que|precisam|deveriam) (?!(?:agora|ainda|passar|funcionar)\b)\w`,
    String.raw`^(?:\W*(?:e|mas|por favor|ok|sim|nao|entao|tambem|melhor)[,.]? )*(?:use|usa|utilize|prefira|siga|respeite|mantenha|salve|guarde|aplique|coloque|deixe|baseie-se|priorize|responda|escreva|trabalhe)\b`,
  ],
  ensure: [
    String.raw`\bnao (?:se )?esqueca\b`,
    String.raw`\b(?:certifique-se|garanta|assegure|tenha certeza)\b`,
  ],
  contrast: [
    String.raw`\b(?:so|somente|apenas) (?:via|por|pelo|pela|pelos|pelas|atraves) (?!enquanto\b|ora\b)(?:o |a )?\w+`,
    String.raw`, nao (?!precisa|e)\w+`,
    String.raw`\b(?:em vez de|ao inves de|em lugar de|e nao|mas nao|e sim)\b`,
  ],
  habit: [
    String.raw`\b(?:nao podemos|a gente nao pode) (?:mudar|usar|mexer|atualizar|instalar|migrar|alterar|depender|limpar|apagar|mover|renomear|quebrar|perder|enviar|mandar|guardar|reiniciar|publicar|compartilhar|contar|confiar|esperar|parar|desligar|ter|colocar|pedir|subir)\b`,
    String.raw`\b(?!vamos|podemos|devemos|estamos|temos um (?:bug|problema)|seguimos|somos)(?:nao )?\w{3,}(?:amos|emos|imos)\b(?! a\b| para a proxima)`,
    String.raw`\ba gente (?!(?:nao )?(?:pode|consegue|ta|vai|viu|tem um)\b)\w+\b|^aqui (?!vai\b|vao\b|esta\b|estao\b|tem\b|ta\b|segue|veio|falta|sai)\w+`,
    String.raw`\b(?:usamos|utilizamos|nao usamos|preferimos|trabalhamos|mantemos|seguimos|guardamos|temos|fazemos|evitamos|suportamos|escrevemos|a gente (?:usa|nao usa|prefere|mantem|faz|trabalha))\b`,
    String.raw`\b(?:nosso|nossa|nossos|nossas) \w+ (?:e|sao|usa|deve|esta|roda)\b`,
    String.raw`\b(?:nao precisa(?:mos)?(?!(?: nao)? *(?:[,.;!?]|$))|nao e necessario|nao ha necessidade|desnecessari\w+)\b`,
  ],
  want: [String.raw`\b(?:quero|nao quero|preciso|gostaria)\b`],
  prefer: [
    String.raw`\bnao sou (?:\w+ )?(?:programador|desenvolvedor|dev|tecnic)\w*\b|\bestou aprendendo\b|\bto aprendendo\b|\bnao (?:entendo|sei) (?:nada|muito) de\b|\bsou (?:iniciante|nov[oa] (?:em|no|na))\b`,
    String.raw`\b(?:prefiro (?!${candidates})|gosto mais (?!d?(?:${candidates}))|nao gosto (?!do jeito que ficou|d)|minha preferencia|odeio|preferiria)\b`,
  ],
  lifecycle: [
    String.raw`\bmorreu\b|\b(?:trocamos|substituimos) (?:por|pel[oa])\b|\bmigramos (?:do|da|de|para)\b|\bninguem (?:usa|utiliza)\b|\bnao (?:usamos|damos|suportamos) mais\b|\bnao esta em producao\b`,
    String.raw`\b(?:obsolet\w+|depreciad\w+|descontinuad\w+|arquivad\w+|nao (?:e|esta|sao|usamos|existe) mais|substituid\w+|migra(?:do|da|dos|das|mos|ram)|abandonad\w+|foi (?:removid|renomead|movid)\w+|deixamos de usar)\b`,
    String.raw`\b(?:retrocompatib\w+|ainda nao (?:ha|temos|tem|esta)|sem usuarios|(?:esta|estao|ainda nao|ja|vai) (?:ja |ainda |so )*em producao)\b`,
  ],
  roadmap: [
    String.raw`\b(?:vamos (?:migrar|adotar|usar|deixar|substituir|passar)|a longo prazo|o objetivo e|a ideia (?:d(?:ess|est|[oa])[ea]?s? [\w-]+ )?e|o plano e)\b`,
  ],
  recollection: [
    // "já te expliquei", "você não tinha dito que ...?"
    String.raw`\b(?:te|lhe) (?:disse|falei|contei|expliquei|avisei|pedi|(?:tinha|havia) (?:dito|falado|contado|explicado|avisado|pedido))\b|\b(?:voce|vc) nao (?:tinha (?:dito|falado)|disse que|falou que)\b`,
    String.raw`\b(?:e|ja e) a (?:segunda|terceira|quarta|quinta|enesima) vez (?:que (?:eu|voce|vc|tu|te|peco|falo)|ja)|\bquantas vezes (?:eu|vou|tenho|preciso|ja|te)\b`,
    String.raw`\b(?:voce|vc) (?:ja )?(?:testou|rodou|verificou|conferiu)\b|\b(?:a gente|nos) tinh\w+ (?:combinado|dito)\b|\beu te (?:disse|falei)\b|\bpensei que\b`,
    String.raw`\b(?:voce (?:ja )?(?:testou|rodou|verificou|executou|leu|conferiu|validou|esqueceu)|testou\?|rodou os|esqueceu de|deveria ter|voce nao (?:testou|rodou|leu|seguiu))\b`,
  ],
  correcting: [
    String.raw`\b(?:eu quis dizer|quero dizer|me refiro|esta errado|nao e isso|nao existe|nao tem nada a ver|voce se enganou|voce inventou)\b`,
    String.raw`^(?:nao|espera|pera|na verdade)\b[,.!]+ *\w+`,
  ],
  complaint: [
    String.raw`\b(?:voce|vc) (?:voltou a \w+[aei]r\b|\w+(?:ou|eu|iu|ez) (?:\S+ ){0,6}?(?:de novo|outra vez|novamente)(?= sem\b))`,
    String.raw`\b(?:pare de|para de|nao (?:me )?(?:pergunte|invente|assuma|suponha|adivinhe|repita|explique)|sem perguntar|por que voce (?:continua|sempre|insiste)|(?:muito|demais) verbos[oa]|(?:respostas?|explica\w+|resumos?) (?:\w+ )?(?:muito|longas? demais|grandes? demais)|seja (?:mais )?(?:honesto|direto|critico|conciso|breve)|pense bem)\b`,
  ],
  answerStyle: [
    onlyDiff,
    // How the person is to be called.
    String.raw`\b(?:me chama|me chame|chama-me|chame-me) (?:so |apenas )?de \w+`,
    String.raw`\bme (?:explica|explique|responde|responda|mostra|mostre|avisa|avise|fala|fale) (?:antes|sempre|primeiro)\b|\bpalavras simples\b|\bsem (?:enrolacao|rodeios)\b|\bso (?:o codigo|o que mudou|as mudancas|o diff)\b`,
    String.raw`^(?:\W*(?:e|mas|ok|tambem)[,.]? )*(?:as |os |a )?(?:mensagens de commit|commits?|comentarios?|documentacao|readme|nomes? de variaveis|changelog)\b.{0,20}\bem (?:portugues|ingles)\b`,
    String.raw`\b(?:sem|nada de|nao use|nao coloque) emojis?\b`,
    String.raw`\b(?:respostas?|(?:su[ao]s|tu[ao]s|seus|teus) [a-z]+s) (?:\w+ ){0,3}?em (?:portugues|ingles|espanhol|frances|italiano|alemao|pt(?:-br)?)\b`,
    String.raw`\brespostas? mais (?:curtas?|breves?)|\bseja mais (?:breve|direto|conciso)`,
    String.raw`^(?:por favor )?em (?:portugues|ingles|pt-br)(?: por favor)?[ .!]*$`,
    String.raw`\b(?:respostas? (?:curtas?|breves?|concisas?)|seja breve|sem emojis?|passo a passo|uma (?:pergunta|coisa) por vez|va direto ao ponto)\b`,
  ],
  environment: [
    String.raw`\b(?:estou|trabalho|estamos|trabalhamos|roda|rodamos|uso) (?:em|com|no|na|atras de|sob)\b.{0,15}(?:windows|mac\w*|linux|wsl|ubuntu|docker|proxy|vpn|node|python|porta|localhost)`,
    String.raw`\b(?:localhost|127\.0\.0\.1):\d+|\b(?:ja esta (?:instalad|configurad|rodand)\w+|sem (?:internet|acesso|rede))\b`,
  ],
  pointer: [
    String.raw`\b(?:consulte|veja(?!,|,? (?:quero|que|se|so|bem|como|o que)\b)|olhe|leia|siga|segundo|de acordo com|conforme|baseie-se|respeite)\b.{0,40}(?:\.md\b|\bdocs?\b|readme|agents|claude|documentacao|guia|wiki|especificacao|convenc\w+|repo\b|repositorio)`,
  ],
  authority: [String.raw`\b(?:fonte (?:da|de) verdade|canonic\w+|de referencia|autoritativ\w+)\b`],
  location: [
    String.raw`\b(?:vai|vao|ficam?|estao) (?:sempre )?em [\w.@-]+\/[\w./-]*`,
    String.raw`\b(?:coloque|coloca|salv\w+|guard\w+|vai|vao|fica|ficam|deve (?:ficar|ir)|devem (?:ficar|ir)|crie|armazen\w+)\b.{0,40}\b(?:em|no|na|dentro de|sob)\b.{0,30}(?:\/|\bpasta|\bdiretorio|\brepo\w*|\bbranch|\.md\b|\.json\b|\.ya?ml\b)`,
  ],
  matter: [
    String.raw`\b(?:o codigo|no codigo|comentarios|arquivos|mensagens de commit|commits|componentes|funcoes|testes|variaveis|tipos|migracoes|classes|modulos|dependencias)\b`,
  ],
  naming: [
    String.raw`\b(?:nomenclatura|prefixo|sufixo|snake_?case|camel_?case|convenc\w+|minuscul\w+|maiuscul\w+|indentacao|mensage(?:m|ns) de commit|nomes? de (?:branch|variave\w+|arquivo)s?)\b`,
  ],
  consistency: [
    String.raw`\b(?:consisten\w+|coeren\w+|mesm[oa] (?:estilo|forma|maneira|formato|estrutura|padrao)|alinhad\w+|boas praticas|padrao existente|igual (?:a|ao)s? outr\w+)\b`,
  ],
  value: [
    String.raw`\bnumeros magicos\b|\bfuncoes puras\b|\blegibilidade\b`,
    String.raw`\b(?:simples|minim\w+|leve|hardcod\w*|reutilizave\w+|generic\w+|limpo|gambiarra\w*|causa raiz|fallback\w*|divida tecnica|codigo morto|robust\w+|manutenive\w+|modular\w*|acessib\w+)\b`,
  ],
  memory: [
    String.raw`\b(?:lembre(?:-se)?|tenha em mente|memorize|documente (?:isso|isto)|anote|(?:adicion[ae]|coloque|coloca|ponha|escrev[ae]|salv[ae]|atualiz[ae]).{0,30}(?:agents|claude|regras|memoria))\b`,
  ],
  moment: [
    String.raw`\b(?:antes de (?:fazer|subir|commit\w*|push\w*|terminar|alterar|modificar|criar|mudar)|depois de (?:fazer|alterar|modificar|terminar|implementar)|apos (?:fazer|alterar|terminar|implementar)|quando (?:voce )?(?:fizer|terminar|adicionar|criar|modificar|alterar)|ao terminar)\b`,
  ],
  steps: [String.raw`\b(?:e depois|em seguida|apos isso|primeiro .{3,60} depois|nesta ordem|seguido de)\b`],
  proof: [String.raw`\b(?:testes?|teste|lint\w*|cobertura|ci\b|verifi\w*|valid\w*|regressao)\b`],
  review: [
    unlessAsked.pt,
    String.raw`\bme pergunte antes|\b(?:sempre )?me mostre (?:sempre )?o plano|\beu faco isso`,
    String.raw`\b(?:me pergunte|pergunte (?:antes|primeiro)|(?:minha|com minha) (?:aprovacao|permissao|confirmacao)|espere (?:minha|eu)|antes .{0,20}me pergunte)\b`,
  ],
  domainFact: [
    String.raw`\bso (?:os|as|o|a) \w+ (?:veem|podem|tem|ve|pode)\b`,
    String.raw`\b(?:so (?:um|uma|ha|pode|existe)|apenas (?:um|uma)|um unico|uma unica|unicamente|nao ha|exatamente um\w*|no maximo um\w*|um\w* \w+ por \w+)\b`,
  ],
  projectFact: [
    String.raw`\b(?:e|sao|esta|estao) (?:gerid|mantid|administrad|compartilhad|bloquead|congelad|certificad|sobrescrit|sincronizad)[oa]s?\b|\b(?:outro|outra) (?:time|equipe|setor)\b|\bquem (?:cuida|mantem|gerencia|mexe|roda)\b|\bso (?:o|a) \w+ (?:mexe|roda|aprova|altera)\b`,
    String.raw`\b(?:o|a) (?:backend|frontend|api|app|servidor|site|banco) (?:e|esta|roda|ainda) (?:em|com|no|nao|feit\w+)\b`,
    String.raw`\b(?:este (?:projeto|repo|repositorio|site)|est[ae] (?:app|aplicacao|aplicativo|biblioteca)|o (?:projeto|repo|backend|frontend|app)|a (?:aplicacao)) (?:e|usa|utiliza|deve|roda|tem|nao)\b`,
    String.raw`\b(?:e|sao) (?:public\w+|privad\w+|open[- ]source|intern\w+|somente leitura|gerad\w+)\b`,
  ],
  decision: [
    String.raw`\b(?:vamos (?:manter|ficar com)|fiquemos com|mantenhamos|definitivamente|e (?:pensado|projetado|feito) para|e responsavel por|serve (?:para|de|como)|pode(?:mos)? assumir|prioriz\w+|decidimos)\b`,
  ],
  therefore: [
    String.raw`^(?:\W*(?:e|mas|ok|sim|nao|cuidado|atencao)[,.:]? )*(?!(?:eu|voce|isso|isto|que|por que|se|quando|como|pode)\b)[^.?!]{10,100}?,? (?:entao|por isso|logo|portanto) (?:\w+ ){0,2}?(?:nao|nunca|so|sempre|usa|use|le|leia|deixa|deixe|mantem|tem que|nada|vai|vao|deve)\b`,
  ],
  replies: [onlyDiff, String.raw`\b(?:suas|tuas) (?:respostas|explicacoes)\b|\brespostas mais\b`],
  secrecy: [
    String.raw`\bdados (?:dos|de) (?:clientes?|pacientes?|usuarios?)\b`,
    String.raw`\b(?:segredos?|senhas?|chaves? (?:api|de api|privada)|credenciais|tokens?|dados (?:pessoais|sensiveis)|confidencia\w+)\b`,
  ],
  because: [String.raw`\b(?:porque|ja que|pois|visto que|dado que|senao|caso contrario|para que|entao)\b`],
  product: [
    ahead(
      String.raw`^(?:a partir de agora|de agora em diante|agora),? (?:o|a|os|as|um|uma) (?!(?:\w+ )?(?:codigo|testes?|commits?|branches?|mensagens|funcoes|componentes?|api|endpoints?|documentacao|dependencias|textos?)\b)\w+`,
    ),
    String.raw`^(?:\W*(?:e|y|ma|mas|pero)[,.]? )*(?:o|a) (?!(?:${workThings})\b)\w+(?: \w+)? (?:nunca |sempre |nao )?(?:deve|devera|pode|tem que|precisa) `,
    ahead(
      String.raw`^(?:o|a|os|as|cada|um|uma) (?:botao|menu|janela|pagina|card|usuario|usuarios|jogador|inimigo|formulario|lista|tabela|app|modal)\b.{0,10}\b(?:deve\w*|precisa|tem que|pode\w*|nao deve)\b`,
    ),
  ],
  building: [
    String.raw`^(?:\W*(?:e|mas|agora|tambem|ok)[,.]? )*(?:faz|faca|cria|crie|monta|monte|adiciona|adicione) (?:uma?|o|a|outr[oa]) `,
    String.raw`^(?:\W*(?:e|mas|por favor|ok|tambem)[,.]? )*(?:(?:voce pode|quero|preciso) )?(?:adicion\w+|cri[ae]\w*|implement\w+|faca|escrev\w+|coloque|me de) (?:um|uma|o|a|os|testes?) `,
  ],
  question: [
    String.raw`\?\s*$`,
    String.raw`^(?:e |mas |entao |ok )*(?:por que|como|qual|quais|quando|onde|quem|voce pode|pode|podemos|tem|ha)\b.*\?`,
  ],
  speculation: [
    String.raw`\b(?:talvez|acho que|penso que|me pergunto|poderiamos|sera que|nao tenho certeza|o que (?:acha|voce acha))\b`,
  ],
  thisWork: [
    String.raw`\b(?:neste|nesta|nesse|nessa|para este|para esta|durante esta|durante este) (?:pr|mr|commit|ticket|branch|passo|tarefa|refator\w*|mudanca|fase|migracao)\b`,
  ],
  report: [
    String.raw`\btestes? (?:passam?|rodam?|falham?) (?:na minha|aqui|local\w*|no meu)\b`,
    ahead(
      String.raw`\b(?:sempre|nunca) (?:me )?(?:aparece|da erro|retorna|volta) (?:pra mim|o mesmo|um|uma)\b`,
    ),
  ],
  oneTask: [
    String.raw`^(?:\W*(?:ok|bom|e|mas)[,.]? )*(?:no fim|no final|afinal|no fim das contas)\b(?! d)`,
    ahead(
      String.raw`\bnao (?:escreva|mude|mexa|altere|implemente|faca|programe) (?:nada|codigo|em nada)\b|\bsem (?:mexer|mudar|alterar) (?:em )?nada\b`,
    ),
    String.raw`\b(?:mais nada|nada mais)\b|\bo resto\b`,
    String.raw`(?<!\bninguem \w+ (?:\w+ )?)\bainda\b(?! nao)`,
    String.raw`\b(?:por enquanto|por ora|agora|desta vez|dessa vez|ainda nao|hoje|amanha|primeiro(?! (?:me )?(?:expli|mostr|conta|fala|diz|propo))|so (?:este|esta|isso)|temporari\w+|neste (?:pr|passo|commit))\b`,
  ],
  progress: [
    // "no need"
    String.raw`^\W*nao precisa(?: nao)?(?=[,.;!?]|\W*$)`,
    String.raw`^\W*(?:(?:ok|sim|beleza|bom|otimo|perfeito|obrigad\w|legal|isso)[,.! ]*)*(?:continu\w+|prossiga|pode (?:seguir|fazer|continuar)|faca|faz|commit|push|proximo|aplique|comece|manda)\b.{0,25}$`,
  ],
  featureWork: [
    // An order with its tool first: "use pandas to make a script that ..."
    String.raw`^\W*us[ea]r? [\w./-]+(?: [\w./-]+){0,4} (?:para|pra) (?:fazer|criar|escrever|gerar) (?:uma?|o|a|os|as) `,
    String.raw`^(?:remov\w+|exclu\w+|mude|explique|me de|troque)\b`,
    ahead(
      String.raw`^(?:\W*(?:e|mas|por favor|ok|sim|nao|entao|tambem|agora|primeiro)[,.]? )*(?:(?:voce pode|pode|poderia|quero(?: que)?|preciso(?: que)?|vamos) )?(?:${changes})\b`,
    ),
  ],
  screen: [
    ahead(
      String.raw`\b(?:bota\w+|botoes|modal|menu|pagina|tela|cor|cores|clic\w*|aba|icone\w*|janela|pixel\w*|margem|fonte|fundo|borda|cabecalho|cartao|banner|barrinha|carrossel|em cima|embaixo)\b`,
    ),
  ],
  bugReport: [
    String.raw`\b(?:mostra|mostram|da|sai|diz|aparece|retorna|marca) (?:\S+ ){1,2}(?:em vez d|ao inves d)`,
    String.raw`\bnunca (?:chega|aparece|funciona|carrega|termina|responde)m?\b`,
    ahead(
      String.raw`\b(?:(?<!mensage(?:m|ns) de )erro\w*|excecao|falh\w+|nao funciona|(?<!\b(?:cuando|siempre que|quando|sempre que|si|se) (?:for )?[a-z]+ (?:un|um|algun|algum) )bug\w*|quebrad\w+|problema|errad[oa]s?|testes? (?:ta|tao|esta|estao|fica|continua) (?:em )?vermelh\w|sumiu|sumiram|trav(?:a|ou|ando|am|ad[oa])\b|404|500(?! (?!quando|depois|para|desde)[a-z]{4,}))\b`,
    ),
  ],
  reference: [
    String.raw`\b(?:(?!(?:utf|iso|sha|cp|ean|usb|a)-\d)[a-z]{1,6}-\d{1,5}|#\d+|linha \d+|passo \d+|fase \d+|secao \d+)\b`,
  ],
  pointing: [String.raw`\b(?:isto|isso|aquilo|acima|abaixo|aqui|esse|essa)\b`],
};
