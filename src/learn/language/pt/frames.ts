import { classes } from './classes.ts';
import type { FrameClasses } from '../frames.ts';
import { type RomanceFrame, withOpenings } from '../romance/frames.ts';

const { habitIrregular, habitStems } = classes;

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

/** What Portuguese says in the frames it shares with its neighbours, with the small words that hold each one together. */
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
  thingIs: { the: 'o|a|um|uma', fault: 'quebrad|errad|vazi|fora|mort|lent|dando' },
  ofKind: { unless: String.raw`|nao \w+[.,]?$` },
  ofKindItself: {},
  soMany: {
    about: 'uns |umas |so |no maximo |apenas |cerca de |mais ou menos ',
    each: 'por|ao|a cada|cada|no total',
  },
  machineGives: { must: 'deve|devem|devera|tem que|tem de' },
  machineDoes: {
    times: String.raw`apos|depois de|a cada|tod[oa]s? (?:o |a |os |as )?(?:dia|noite|hora|semana|domingo|segunda)\w*|de noite|a noite|aos domingos|sempre|so|nenhum\w*|as \d`,
  },
  onPort: {
    stands: 'esta|estao|ta|tao|roda|rodam|escuta|fica',
    here: 'aqui |em casa |local |sempre ',
    on: 'no|na|em|sob',
    port: 'porta ',
  },
  myMachine: {
    my: 'meu|minha|noss[oa]',
    is: 'tem|e|roda|vai|suporta|usa',
    only: String.raw`so|ainda|velh\w+|lent\w+|limitad\w+|com|no`,
    none: String.raw`nenhum\w*`,
    i: 'eu',
    haveNot: 'nao tenho',
  },
  runWith: { adverb: 'sempre |so ', using: 'com|via|pelo|por' },
  toDo: { to: 'pra|para', run: 'roda|executa|copia' },
  toDoIt: { lead: 'e|mas|ok|olha|alias', to: 'para|pra', it: String.raw`\w+ ` },
  houseBlocks: { what: 'os |as |o |a |tudo' },
  placeLacks: {
    lacks:
      'nao (?:ha|tem|temos|chega|existe|da)|sem|so (?:ha|tem|temos)|tem so|tem apenas|nao deixa|nao permite|nao suporta|nao aceita|nao aguenta|nao roda',
  },
  goesThrough: {
    goes: 'passa|passar|sair|sai|saem|passam',
    through: 'por|pelo|pela',
    the: 'um |uma |nosso ',
  },
  worksOnly: { using: 'com|em|no|na|sob|por|via|se' },
  onVersion: {
    is: String.raw`esta|estao|estamos|estou|ta|tao|tamos|to|continuamos|continua|fica|ficamos|preso|presos|limitad\w+|suporta\w*|suportar|roda|rodam|rodar|compativel`,
    still: 'ainda |tambem ',
    on: 'em|no|na|com|sobre|ate o?',
    place: String.raw`uns|umas|cerca|pagina|linha|passo|capitulo|as\b|torno`,
    counts: 'h|horas|minutos|dias|euros|reais|%|pessoas',
  },
  inUnits: { in: 'em|a|ao|de|sempre', is: 'e|sao|fica em|vale', wrong: 'falso|mal|vazi|muito|errad' },
  term: {
    by: 'por|com',
    weMean: 'a gente entende|entendemos|queremos dizer|se entende',
    says: 'quer dizer|significa|se refere a|equivale a',
    here: ' aqui| sempre',
    asking: String.raw`que (?:isso|voce|e)\b`,
    amongUs: String.raw`aqui|na (?:cooperativa|loja|empresa|area|escola|firma)|no (?:escritorio|nosso \w+|clube|ramo|jargao)|entre nos|em \w+ista|em \w{4,}`,
    isCalled: String.raw`se diz|a gente chama|chamamos|se chama|dizemos|significa|um .{2,20} e|uma .{2,20} e|e ["«“]\w+`,
  },
  period: { always: 'sempre |aqui ', from: 'de|do|da|o|a|ao|em|no|na|desde|ate|por|as' },
  trait: { is: 'e|sao|esta|estao' },
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
  isNoSuch: { isNot: 'nao e|nao sao|nao era', the: 'um|uma|o|a|os|as|em|de|do|da' },
  comesFrom: {
    comes: 'vem|chega|chegam|sai|saem',
    always: 'tod[oa]s |sempre |direto |diretamente ',
    from: 'de|do|da|dos|das',
    our: String.raw`noss\w+ |meu `,
  },
  trade: { iAm: 'sou|fui|trabalho como', a: 'um |uma |so |apenas |mais |de profissao |na verdade |o |a ' },
  noSkill: {
    know: 'sei|entendo|falo|leio|conheco|domino|manjo',
    much: 'nada de |muito de |muito |bem |de |bulhufas de ',
  },
  officeDemands: {
    nor: 'nao |nos |me |ja nao',
    wish: String.raw`me\b|um (?:botao|logo|campo)|uma (?:pagina|coluna)|nov\w+`,
    all: String.raw`cada|tod[oa]s?|nenhum\w*|nao|que|sempre|nunca|mais|antes|em papel|por escrito|por correio|em pdf|sem|so|somente|por \w+|estatistica\w*`,
  },
  peopleDemand: {
    wish: 'um botao|uma tela|o botao',
    what: String.raw`que|nada|nunca|sempre|so|pagar|mais|outr\w+|nenhum\w*|em|nem|tudo|alteracoes`,
  },
  peopleRefuse: {},
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
  allPasses: { goes: 'passa|sai|vai|entra', by: 'por|pelo|pela|via' },
  meddling: { never: 'nao|nunca|jamais|nem', it: 'me |o |a |os |as |lhe |se |nos ' },
  takesOnly: {},
  rate: { per: 'por|ao' },
  nightly: {},
  onPurpose: {
    is: 'e|foi|esta|sao|ta',
    purpose: 'de proposito|intencional|intencionais|proposital|propositado',
  },
  onDate: { changes: 'muda|entra em vigor|expira|vence|some|sai do ar|acaba', in: 'em' },
  isDraft: { is: 'e|isso e|isto e|sao', only: 'so |apenas ', a: 'uma |um ' },
  realData: { are: 'sao|ha|tem', real: 'reais|de verdade' },
  alwaysSo: {
    lead: 'e|mas',
    the: String.raw`o |a |os |as |um |uma |cada |todo |toda |nenhum\w* `,
    must: String.raw`tem que|deve|devem|devera|deverao|pode|podem|e|sao|fica|ficam|aparece|recebe|recebem|se \w+`,
    always: 'sempre|nunca|jamais|automaticamente|imediatamente',
  },
  partSpared: {
    spare: String.raw`(?:voce |vc )?(?:pode|podes) (?:pular|dispensar|cortar|tirar|poupar|deixar)\w*|nao (?:precisa\w*|preciso|quero)|dispenso|e dispensavel`,
  },
  partNotNeeded: {
    noNeed: 'nao precisa|nao preciso|me poupa|me poupe|dispenso|sem',
    inProduct: 'na|no|da|do',
  },
  tonguePlease: { in: 'em', please: 'por favor|pfv|pf|sempre|mesmo' },
  writtenIn: { in: 'em' },
  newTo: {
    iAmNew:
      '(?:sou|to|estou) (?:ainda |bem |meio |muito )*(?:nov[oa]|novat[oa]|iniciante|inexperiente)|(?:to|estou) (?:so )?(?:comecando|aprendendo)|comecei agora|nao tenho experiencia',
    thisOne: 'ess[ea]s?|est[ea]s?|o|a|os|as',
    in: 'em|com|no|na',
  },
  onlyWho: { onlyOne: 'so|somente|apenas', the: 'o |a |os |as ' },
  nobodyDoes: { nobody: 'ninguem' },
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
  onlyIf: { only: 'so|somente|apenas', onCondition: 'se|quando|em caso|caso' },
  noUsersYet: {
    unused: String.raw`ninguem (?:ainda )?(?:usa|tem)(?: ainda)?|ainda ninguem (?:usa|tem)|(?:ainda )?nao (?:foi |foram )?(?:publicamos|lancamos|distribuimos|publicad\w+|lancad\w+|distribuid\w+)(?: ainda)?|ainda nao (?:saiu|lancou|tem usuarios?)`,
  },
};
