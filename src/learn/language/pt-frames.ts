import * as classes from './pt-classes.ts';
import { habitIrregular, habitStems } from './pt-classes.ts';
import type { FrameClasses } from './frames.ts';
import { type RomanceFrame, withOpenings } from './romance-frames.ts';

/** What a statement begins with, and classes that several frames ask for. */
export const common = withOpenings(classes, {
  determiners:
    '(?:o|a|os|as|um|uma|uns|umas|noss[oa]s?|cada|tod[oa]|todos os|todas as|nenhum|nenhuma|est[ea]s?|ess[ea]s?) ',
  anyOne: 'um |uma |cada ',
  theMany: 'os|as|noss[oa]s|todos os|todas as',
  which: String.raw`que|sem|com|antes|depois|apos|desde|ate|de mais de|de menos de|entre|fora|anterior\w*|posterior\w*|acima|abaixo|nao|ja nao|nunca|se`,
  inView:
    'outr[oa]s?|dois|duas|tres|quatro|cinco|mesm[oa]s?|ultim[oa]s?|primeir[oa]s?|nov[oa]s?|botoes|imagens|fotos|paginas|testes?|erros|colegas|usuarios|jogadores|clientes?|vez|pouco|coisa|bug|mensagem|warning|pequen[oa]s?|que',
  not: '(?:nao |ja nao |se |nao se |lhes? |nos |nunca |sempre |so |tambem nao )*',
  verb: `(?:(?:${habitStems})[ae]m?|${habitIrregular})`,
  self: 'se',
  reflexive: String.raw`(?!(?:ve|veem|carrega|carregam|quebra|quebram|trava|travam|sobrepoe|duplica|abre|abrem|atualiza|perde|corta)\b)\w{3,}(?:am|em|a|e)`,
  adverbs: 'nao |ja nao |nunca |sempre |so ',
  all: 'tudo',
  lead: 'e|mas|olha|nao|ah|opa',
  no: 'nao',
  only: 'so|somente|apenas',
});

/** What Portuguese says in the frames it shares with its neighbours. */
export const frames: FrameClasses<RomanceFrame> = {
  statement: {},
  happensItself: {},
  thereIs: {
    at: 'em|no|na|nos|nas|por|pra|para|com|desde|segundo|sobre|sob|ao|do|da|pelo|pela',
    the: 'o |a |os |as |um |uma |este |esta |noss[oa]s? ',
    nowhere: 'agora|fim|favor|exemplo|certo|que|esquerda|direita|linha|pagina|seu|sua|lugar|vez|momento',
    between: 'nao |se |so |sempre |nunca |tud[oa] ',
    is: 'ha|temos|a gente',
  },
  thingIs: {
    the: 'o|a|um|uma',
    is: 'e|contem|vale|comeca|corresponde|conta|representa|vem|depende|sai|chega|muda|tem|exige|recusa|ta|esta',
    fault: 'quebrad|errad|vazi|fora|mort|lent|dando',
  },
  ofKind: {
    unless: String.raw`|nao \w+[.,]?$`,
  },
  ofKindItself: {},
  soMany: {
    weHave:
      'temos|fazemos|recebemos|atendemos|vendemos|processamos|a gente (?:tem|faz|recebe|atende|vende|processa)|sao',
    about: 'uns |umas |so |no maximo |apenas |cerca de |mais ou menos ',
    numbers: 'dois|duas|tres|quatro|cinco|seis|dez|quinze|vinte|cem',
    each: 'por|ao|a cada|cada|no total',
  },
  machineGives: {
    must: 'deve|devem|devera|tem que|tem de',
    gives: String.raw`devolv\w*|retorn\w*|entreg\w*|mand\w*|envi\w*|med\w*|pes\w*|fal\w*|entend\w*|le|leem|imprim\w*|rod\w*|cont\w*|esper\w*|faz|fazem|mostr\w*|funcion\w*|trabalh\w*|usa|usam|tem|aguent\w*|da|dao|suport\w*|e|sao|esta|estao|ta|tao|vai|vao`,
    units: String.raw`gigas?|megas?|baud|seg\w*|min\w*|bits?|bytes?|caracteres|linhas|cinzas|cores|pixels|nucleos|graus|conexoes`,
    kinds: String.raw`preto e branco|monocromatic\w+|a pilha|pilhas`,
  },
  machineIs: {
    is: 'e|sao|esta|estao|ta|tao|vem|vai',
    states: String.raw`invertid\w+|ao contrario|trocad\w+|cruzad\w+|montad\w+|ligad\w+|conectad\w+|cabead\w+|reservad\w+|soldad\w+|limitad\w+|bloquead\w+|lacrad\w+|calibrad\w+|alugad\w+|emprestad\w+|sem conexao|isolad\w+|velh\w+|antig\w+|somente leitura|ativ\w+ (?:baixo|alto|em baixo|em alto)|compartilhad\w+|congelad\w+`,
  },
  machineDoes: {
    deeds: String.raw`reinici\w*|deslig\w*|dorm\w*|cort\w*|filtr\w*|bloquei\w*|limit\w*|fech\w*|esquent\w*|perd\w*|esquec\w*|apag\w*|recus\w*|aceit\w*|respond\w*|desconect\w*|acord\w*|trav\w*|derrub\w*|cai|caem`,
    times: String.raw`apos|depois de|a cada|tod[oa]s? (?:o |a |os |as )?(?:dia|noite|hora|semana|domingo|segunda)\w*|de noite|a noite|aos domingos|sempre|so|nenhum\w*|as \d`,
  },
  level: {
    levels: 'baixo|alto|low|high|zero|0|1|positivo|negativo|vermelho|verde|true|false',
    says: 'quer dizer|significa|e|equivale a',
    positions: String.raw`abert\w+|fechad\w+|ligad\w+|desligad\w+|frente|re|tras|marcha|livre|ocupad\w+|bloquead\w+|bomba|bo[am]|ruim|desconhecid\w+|invalid\w+|vazi\w+|direita|esquerda|cima|baixo|credito|debito|saida|entrada`,
  },
  onPort: {
    stands: 'esta|estao|ta|tao|roda|rodam|escuta|fica',
    here: 'aqui |em casa |local |sempre ',
    on: 'no|na|em|sob',
    port: 'porta ',
  },
  atPlace: {
    on: 'no|na|nos|nas|em',
    our: 'meu |minha |noss[oa] |este |esta ',
    sites: 'cluster|obra|fazenda|campo|consultorio|colegio|escola',
    only: 'so |nao |ainda |sempre |tudo ',
    has: 'tem|ha|temos|tenho|roda|rodam|esta|e|se usa',
    the: 'so |ainda |o |a |um |uma |com ',
    tools: String.raw`wifi|internet|rede|\d|modulo|python|php|java|node|gcc|libre ?office|excel|docker|tela|teclado|permissao|chrome|firefox|data`,
  },
  myMachine: {
    my: 'meu|minha|noss[oa]',
    mine: 'pc|notebook|computador|maquina|celular|telefone|tablet|conexao|internet|placa|terminal|escritorio|oficina',
    is: 'tem|e|roda|vai|suporta|usa',
    only: String.raw`so|ainda|velh\w+|lent\w+|limitad\w+|com|no`,
    none: String.raw`nenhum\w*`,
    i: 'eu',
    haveNot: 'nao tenho',
    rights: 'permissao|admin|sudo|licenca|mouse|tela|teclado',
  },
  libraryIs: {
    libraries: 'firmware|biblioteca|lib|driver|sdk|api|interface|protocolo|framework|plugin|pacote',
    is: 'e|sao',
    traits: String.raw`thread-?safe|reentrante|idempotente|deterministic\w|assincron\w+|compative\w+|bloqueante|sincron\w+|pag[oa]`,
  },
  doneWith: {
    who: 'se|a gente|isso|tem que|precisa|o build|os testes|as migracoes|o deploy',
    adverb: 'se |so |sempre ',
    does: String.raw`compil\w*|flash\w*|test\w*|rod\w*|lanc\w*|sob\w*|sub\w*|deploy\w*|instal\w*|entreg\w*|public\w*|format\w*|migr\w*|carreg\w*|assin\w*|empacot\w*|ger\w*|execut\w*|faz|constro\w*|vai|vao`,
    using: 'com|por|via|pelo|usando',
    the: 'o |a |um |uma ',
  },
  runWith: {
    run: 'compila|roda|sobe|testa|executa|instala|deploya|grava',
    adverb: 'sempre |so ',
    using: 'com|via|pelo|por',
  },
  toDo: {
    to: 'pra|para',
    run: 'roda|executa|copia',
  },
  toDoIt: {
    lead: 'e|mas|ok|olha|alias',
    to: 'para|pra',
    it: String.raw`\w+ `,
    do: 'testar|rodar|subir|iniciar|compilar|publicar|conectar|entrar|acessar|instalar|gravar|depurar|executar|verificar|migrar|regenerar|deployar|formatar|ver|trabalhar|logar',
  },
  houseBlocks: {
    houses:
      'escola|colegio|escritorio|empresa|firewall|operadora|hospedagem|banco|hospital|rede|proxy|prefeitura',
    blocks: 'bloqueia|filtra|corta|proibe|limita|bloqueiam|filtram|cortam|proibem|limitam',
    what: 'os |as |o |a |tudo',
  },
  placeLacks: {
    lacks:
      'nao (?:ha|tem|temos|chega|existe|da)|sem|so (?:ha|tem|temos)|tem so|tem apenas|nao deixa|nao permite|nao suporta|nao aceita|nao aguenta|nao roda',
    units: 'kb|gigas?|megas?|nucleos?',
  },
  goesThrough: {
    goes: 'passa|passar|sair|sai|saem|passam',
    through: 'por|pelo|pela',
    the: 'um |uma |nosso ',
    gates: 'vpn|bastion|espelho|mirror|tunel',
  },
  worksOnly: {
    works: 'funciona|roda|vai|compila|sobe|anda',
    using: 'com|em|no|na|sob|por|via|se',
  },
  onVersion: {
    is: String.raw`esta|estao|estamos|estou|ta|tao|tamos|to|continuamos|continua|fica|ficamos|preso|presos|limitad\w+|suporta\w*|suportar|roda|rodam|rodar|compativel`,
    still: 'ainda |tambem ',
    on: 'em|no|na|com|sobre|ate o?',
    place: String.raw`pagina|linha|passo|capitulo|as\b|torno`,
    counts: 'h|horas|minutos|dias|euros|reais|%|pessoas',
  },
  inUnits: {
    comes: String.raw`e|sao|cheg\w*|vem|fic\w*|guard\w*|med\w*|cont\w*|calcul\w*|fatur\w*|pes\w*|express\w*|vai|vao|esta|estao|codific\w*|le|leem`,
    in: 'em|a|ao|de|sempre',
    measures:
      'separador|delimitador|decimal|fuso|codificacao|moeda|unidade|formato de data|arredondamento|precisao|limiar|teto|minimo|maximo|prazo|aviso previo|franquia|cota|limite|taxa|comissao',
    is: 'e|sao|fica em|vale',
    wrong: 'falso|mal|vazi|muito|errad',
  },
  term: {
    by: 'por|com',
    weMean: 'a gente entende|entendemos|queremos dizer|se entende',
    says: 'quer dizer|significa|se refere a|equivale a',
    here: ' aqui| sempre',
    asking: String.raw`que (?:isso|voce|e)\b`,
    amongUs: String.raw`aqui|na (?:cooperativa|loja|empresa|area|escola|firma)|no (?:escritorio|nosso \w+|clube|ramo|jargao)|entre nos|em \w+ista|em \w{4,}`,
    isCalled: String.raw`se diz|a gente chama|chamamos|se chama|dizemos|significa|um .{2,20} e|uma .{2,20} e|e ["«“]\w+`,
  },
  period: {
    periods:
      'semana|dia|jornada|mes|ano|temporada|turno|trimestre|semestre|exercicio|curso|periodo|noite|campanha|ciclo|quinzena|safra',
    runs: 'vai|vao|comeca|comecam|inicia|termina|acaba|corre|dura|fecha|conta|vira',
    always: 'sempre |aqui ',
    from: 'de|do|da|o|a|ao|em|no|na|desde|ate|por|as',
  },
  trait: {
    is: 'e|sao|esta|estao',
    traits: String.raw`unic[oa]s?|irrepetive\w+|duas coisas (?:diferentes|distintas)|coisas diferentes|diferentes? d[eoa]|consecutiv\w+|sequencia\w+|imutave\w+|arredondad\w+|isent\w+|definitiv\w+ (?:desde|depois)|nul[oa]s? (?:desde|se)`,
  },
  notButIs: {
    is: 'e|sao|se diz|vai',
    the: 'um |uma |o |a ',
    but: 'e|sao|se|na|no|em|aqui|vai|e sim|chamamos|a gente',
  },
  onlyThere: {
    only: 'so|somente|apenas|unicamente',
    in: 'no|na|nos|nas|em|por|pelo|com|ao|a|para|pra|via',
    the: 'o |a |os |as |um |uma ',
    inView: String.raw`celular|desktop|mobile|mim\b|voce|agora|hoje|hover|clique`,
  },
  isNoSuch: {
    isNot: 'nao e|nao sao|nao era',
    the: 'um|uma|o|a|os|as|em|de|do|da',
  },
  comesFrom: {
    comes: 'vem|chega|chegam|sai|saem',
    always: 'tod[oa]s |sempre |direto |diretamente ',
    from: 'de|do|da|dos|das',
    our: String.raw`noss\w+ |meu `,
    givers: String.raw`redacao|design\w*|agencia|marketing|comercial|contabilidade|cliente\w*|negocio|ti|fabrica|fabricante|fornecedor\w*|matriz|editora|tradutor\w*|colega\w*|chefe\w*|diretoria|prefeitura|ministerio|laboratorio|music\w+|ilustrador\w*|fotograf\w+|tecnic\w+|equipe|time|parceir\w+|grafica|cidade|autor\w*|professor\w*|filia\w+|delegac\w+|lojas`,
  },
  trade: {
    iAm: 'sou|fui|trabalho como',
    a: 'um |uma |so |apenas |mais |de profissao |na verdade |o |a ',
    trades: String.raw`jardineir\w+|viticultor\w*|apicultor\w*|cervejeir\w+|padeir\w+|confeiteir\w+|marceneir\w+|carpinteir\w+|pedreir\w+|soldador\w*|encanador\w*|pintor\w*|pecuarista|agricultor\w*|agronom\w+|mecanic\w+|acougueir\w+|garcom|garconete|cozinheir\w+|chef|cabeleireir\w+|parteira|enfermeir\w+|dentista|veterinari\w+|psicolog\w+|fisio\w*|farmaceutic\w+|joalheir\w+|grafic\w+|arquivista|bibliotecari\w+|historiador\w*|geolog\w+|meteorolog\w+|astronom\w+|maestr\w+|organista|ator|atriz|bailarin\w+|treinador\w*|motorista|piloto|capitao|tabeli\w+|advogad\w+|contador\w*|professor\w*|educador\w*|zelador\w*|bombeir\w+|policial|autonom\w+|voluntari\w+|tecnic\w+|programador\w*|medic\w+|engenheir\w+|arquitet\w+|designer|music\w+|fotograf\w+|estudante|aposentad\w+|dalton\w+|dislexic\w+|canhot\w+|da area|de ti|dev|desenvolvedor\w*|profe\w+|medic[oa]|enfermeir\w|advogad[oa]|estatistic[oa]|biolog[oa]|fisic[oa]|matematic[oa]|eletricista|mecanic[oa]|agronom[oa]|music[oa]|tradutor\w*|escritor\w*|jornalista|aposentad[oa]|iniciante|leig[oa]|daltonic\w+|ceg[oa]|surd[oa]|miope|canhot[oa]|autodidata|pesquisador\w*|economista|engenheir[oa]|tecnic[oa]|fotograf[oa]|arquitet[oa]|veterinari[oa]|artista|ilustrador\w*|analista|lojista|estagiari[oa]`,
  },
  noSkill: {
    know: 'sei|entendo|falo|leio|conheco|domino|manjo',
    much: 'nada de |muito de |muito |bem |de |bulhufas de ',
    skills:
      'codigo|programar|programacao|ingles|matematica|estatistica|informatica|bash|linux|regex|partitura|excel',
  },
  officeDemands: {
    nor: 'nao |nos |me |ja nao',
    demands: String.raw`quer\w*|exig\w*|ped\w*|impo\w*|proib\w*|recus\w*|rejeit\w*|aceit\w*|autoriz\w*|toler\w*|verific\w*|confer\w*|le|leem|abr\w*|imprim\w*|pag\w*|esper\w*|receb\w*|assin\w*|devolv\w*|arquiv\w*|usam?|entend\w*|obrig\w*|permit\w*|deix\w*|solicit\w*|cobr\w*`,
    wish: String.raw`me\b|um (?:botao|logo|campo)|uma (?:pagina|coluna)|nov\w+`,
    all: String.raw`cada|tod[oa]s?|nenhum\w*|nao|que|sempre|nunca|mais|antes|em papel|por escrito|por correio|em pdf|sem|so|somente|por \w+|estatistica\w*`,
  },
  bindingPaper: {
    by: 'segundo|por|pelo|pela|de acordo com|conforme|por causa d[oae]',
    the: String.raw`o |a |os |as |noss\w+ |meu `,
    papers: 'manual|ficha tecnica|datasheet|edital|estatuto|decreto|portaria|instrucao normativa',
    must: String.raw`se|nao|tem que|deve|devem|pode|podem|e|sao|cada|tod[oa]s?|nenhum\w*|nada|o|a|os|as|um|uma`,
  },
  peopleDemand: {
    demand:
      'quer|querem|exige|exigem|pede que|pedem que|proibe|proibem|aceita|aceitam|permite|permitem|paga|pagam|le|leem|usa|usam|entende|entendem|aprova|confere|insiste|impoe|recusa|recusam',
    wish: 'um botao|uma tela|o botao',
    what: String.raw`que|nada|nunca|sempre|so|pagar|mais|outr\w+|nenhum\w*|em|nem|tudo|alteracoes`,
  },
  peopleRefuse: {
    refuse: 'nao (?:quer|aceita|permite|paga|autoriza|deixa|le|entende)|exige|proibe|recusa|impoe|insiste',
  },
  follows: {
    talk: 'eu|voce|isso|isto|que|por que|se|quando|como|o teste',
    so: 'por isso|dai|de modo que|entao|com isso|logo',
    then: 'o |a |os |as |seu |sua |esse |essa |qualquer |te |nao ',
  },
  hereAll: {
    here: 'aqui|la na empresa|na empresa|no time|na equipe|na equipa',
    all: String.raw`tudo|todos|todas|cada|nada|nenhum\w*|nunca|sempre|so|se|ninguem|os|as|o|a`,
  },
  allGoes: {
    goes: 'passa|sai|vai|chega|entra|e feito|e gerido|vem|roda|sobe',
    by: 'por|pelo|pela|via|em|com|no|na|do|da|atraves',
  },
  allPasses: {
    goes: 'passa|sai|vai|entra',
    by: 'por|pelo|pela|via',
  },
  meddling: {
    never: 'nao|nunca|jamais|nem',
    it: 'me |o |a |os |as |lhe |se |nos ',
  },
  takesOnly: {
    takes:
      'entende|aceita|le|imprime|suporta|conhece|reconhece|fala|entendem|aceitam|leem|imprimem|suportam|conhecem|reconhecem|falam',
  },
  rate: {
    calls: 'chamadas|requisicoes|pedidos|emails|mensagens',
    per: 'por|ao',
    time: 'segundo|minuto|hora|dia',
  },
  nightly: {
    times:
      'toda (?:noite|madrugada|segunda|sexta|semana)|todo (?:domingo|sabado|fim de mes|fim de semana)|todas as noites|todos os (?:domingos|sabados)|de madrugada',
    deeds: String.raw`reinicia\w*|sobrescreve\w*|reescreve\w*|substitui\w*|sincroniza\w*|faz backup|limpa\w*|apaga|apagam|zera\w*|reseta\w*|importa\w*|recarrega\w*|regera\w*|bloqueia\w*|fecha\w*|chega\w*|entrega\w*|muda\w*|atualiza\w*|arquiva\w*`,
  },
  onPurpose: {
    is: 'e|foi|esta|sao|ta',
    purpose: 'de proposito|intencional|intencionais|proposital|propositado',
  },
  onDate: {
    changes: 'muda|entra em vigor|expira|vence|some|sai do ar|acaba',
    in: 'em',
    months: 'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  },
  isDraft: {
    is: 'e|isso e|isto e|sao',
    only: 'so |apenas ',
    a: 'uma |um ',
    drafts: 'prototipo|rascunho|demo|piloto|experimento|tcc|tese|projeto (?:pessoal|escolar)',
  },
  realData: {
    are: 'sao|ha|tem',
    records: 'dados|processos|clientes|pacientes|autos',
    real: 'reais|de verdade',
  },
  alwaysSo: {
    lead: 'e|mas',
    the: String.raw`o |a |os |as |um |uma |cada |todo |toda |nenhum\w* `,
    must: String.raw`tem que|deve|devem|devera|deverao|pode|podem|e|sao|fica|ficam|aparece|recebe|recebem|se \w+`,
    always: 'sempre|nunca|jamais|automaticamente|imediatamente',
  },
  partSpared: {
    parts: String.raw`resumos?|explicac\w+|introduc\w+|conclus\w+|desculpas|elogios|recapitulac\w+`,
    spare: String.raw`(?:voce |vc )?(?:pode|podes) (?:pular|dispensar|cortar|tirar|poupar|deixar)\w*|nao (?:precisa\w*|preciso|quero)|dispenso|e dispensavel`,
  },
  partNotNeeded: {
    noNeed: 'nao precisa|nao preciso|me poupa|me poupe|dispenso|sem',
    parts: String.raw`resumos?(?: final)?|introduc\w+|conclus\w+|recapitulac\w+`,
    inProduct: 'na|no|da|do',
  },
  tonguePlease: {
    in: 'em',
    tongues: 'portugues|ingles|espanhol|pt-br',
    please: 'por favor|pfv|pf|sempre|mesmo',
  },
  writtenIn: {
    writings: String.raw`(?:tudo|o codigo|os comentarios|(?:os )?commits|a documentacao|os nomes|os identificadores|os textos)(?: (?:e|sao|esta|estao|ta|tao|fica|ficam|deve\w*|tem que))?`,
    in: 'em',
    tongues: 'portugues|ingles|espanhol|pt-br',
  },
  newTo: {
    iAmNew:
      '(?:sou|to|estou) (?:ainda |bem |meio |muito )*(?:nov[oa]|novat[oa]|iniciante|inexperiente)|(?:to|estou) (?:so )?(?:comecando|aprendendo)|comecei agora|nao tenho experiencia',
    thisOne: 'ess[ea]s?|est[ea]s?|o|a|os|as',
    in: 'em|com|no|na',
  },
  onlyWho: {
    onlyOne: 'so|somente|apenas',
    the: 'o |a |os |as ',
    publishes: String.raw`(?:pode |podem )?(?:merge\w*|public\w+|aprov\w+|deploy\w*|mexe\w*|assina\w*|sob\w+)|faz (?:o |os )?(?:merge|deploy|releases?)`,
  },
  nobodyDoes: {
    nobody: 'ninguem',
    meddles: String.raw`(?:mexe|toca|poe a mao|entra|escreve|edita|altera|muda|sobe|commita)(?: (?!nada)\w+)?`,
  },
  forWhom: {
    itIsFor: 'e (?:pra|para)|vai (?:pra|para|pro)|sao (?:pra|para)',
    us: 'mim|ti|voce|isso|hoje|agora|testar|o|a',
    so: 'entao|por isso|logo|dai',
  },
  withMe: {
    onMine: 'na minha maquina|no meu (?:pc|notebook|mac|computador)|aqui comigo',
    itIs: 'e|tenho|uso|se chama|roda|ta (?:no|na|em)',
    same: String.raw`igual|quebrado|vazio|lento|bem|mal|ainda|assim|o mesmo|a mesma|ok\b|estranho|um (?:erro|bug|problema)`,
  },
  onlyIf: {
    only: 'so|somente|apenas',
    onCondition: 'se|quando|em caso|caso',
  },
  noUsersYet: {
    unused: String.raw`ninguem (?:ainda )?(?:usa|tem)(?: ainda)?|ainda ninguem (?:usa|tem)|(?:ainda )?nao (?:foi |foram )?(?:publicamos|lancamos|distribuimos|publicad\w+|lancad\w+|distribuid\w+)(?: ainda)?|ainda nao (?:saiu|lancou|tem usuarios?)`,
  },
};
