import { classes } from './classes.ts';
import { common } from './frames.ts';
import { type FrameClasses, fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { type RomanceWay, romanceWays } from '../romance/ways.ts';
import type { LanguageWords } from '../types.ts';

const { authorities } = classes;

/** What people do with what was made for them. */
const using = String.raw`usam?|utilizam?|abrem?|abre|mexem?|mexe|consultam?|preenchem?|leem`;

/** Sending only what is new. */
const partOnly = {
  send: 'manda|mande|me manda|envia|envie|passa|mostra|mostre|cola|cole|me da|escreve|devolve',
  only: 'so|apenas|somente',
  the: 'o |a |os |as |um ',
  piece: 'pedacos?|trechos?|partes?|linhas?|blocos?|que',
  changing: String.raw`mud\w+|alter\w+|modific\w+|mexeu|importa\w*`,
};

const frames: FrameClasses<RomanceWay> = {
  beforeYouAct: {
    howMany: 'quant\\w+|qual|quais|se',
    tellMe: String.raw`(?:quero|prefiro|preciso|gostaria de) (?:\w+ )?(?:entender|saber|ver|ler|revisar)|me (?:fala|fale|diz|diga|conta|conte|mostra|mostre|explica|explique|avisa|avise)|(?:diga|fala|mostra|explica|avisa)-me`,
    before: 'antes (?:de|que)',
    acting: String.raw`(?:voce |vc )?(?:faz|faca|mex|mud|alter|escrev|comec|program|apag|edit|rod|sub|instal|sair)\w*`,
  },
  explainFirst: {
    first: 'primeiro|antes',
    explain: 'expli|mostr|conta|propo|fala|diz',
    and: 'e',
    then: 'depois|ai|entao',
    code: 'program|escrev|mex|codifi|coda|faz|mud|alter|codigo',
  },
  partOnly,
  partOfReply: partOnly,
  readsOnly: {
    iRead: '(?:eu )?(?:so|apenas) (?:leio|olho)|(?:leio|olho) (?:so|apenas|somente)',
    the: 'a |o |as |os ',
    outer: String.raw`ultim\w+|primeir\w+|duas primeir\w+|duas ultim\w+`,
    parts: 'linhas?|frases?|paragrafos?|palavras?',
  },
  enough: {
    toDescribe: 'pra|para',
    sentence: '(?:uma|duas|tres|um) (?:frases?|linhas?|palavras|paragrafo)',
    suffices: 'bastam?|chega|chegam|e suficiente|sao suficientes|da e sobra',
    with: 'com',
  },
  notEven: {
    notEven: '(?:voce|vc|tu) nem(?: sequer)?|nem (?:sequer )?(?:voce|vc)|(?:voce|vc|tu) nunca',
    looked: String.raw`(?:abriu|leu|olhou|rodou|testou|conferiu|executou|verificou|compilou|viu|procurou|le|abre|olha)\b`,
  },
  claims: {
    youSay: '(?:voce|vc) (?:me )?(?:diz|fala|disse|falou|jura|garante)',
    works: String.raw`compila\w*|funciona\w*|passa\w*|pronto|terminado|corrigido|verde|roda\b`,
    unproven: String.raw`sem (?:ter |rodar|testar|compilar|abrir)|e nao (?:rodou|testou|abriu)|mas nao (?:rodou|testou|abriu)`,
  },
  nextTime: {
    nextTime: '(?:d?a|na) proxima(?: vez)?|das proximas vezes|outra vez que',
    noOrder: String.raw`(?:que|e|sera|eu|semana|versao|reuniao|fase)\b`,
  },
  worksFirst: {
    first: 'primeiro|antes de tudo',
    thatItWorks: String.raw`(?:que |tem que |e |faz )?(?:funcion\w+|rodar|simples|rode)`,
    and: 'e',
    thenWe: String.raw`(?:depois|ai |a gente (?:mede|otimiza|melhora|ve))`,
  },
  onlyThey: {
    onlyThey: String.raw`(?:so|apenas|somente) quem (?:${using}) (?:isso |isto |nisso |nele |nela |ele |esse \w+ |essa \w+ |o \w+ |a \w+ )?(?:e|sao) |(?:so|apenas|somente) (?:o |a |os |as )[\w-]+(?: [\w-]+)? (?:${using}) (?:isso|isto|nisso|ele|ela|esse|essa)|quem usa (?:isso |isto |o \w+ |a \w+ )?(?:e|sao) (?:so |principalmente |quase sempre )?[\w-]+`,
  },
  shareOf: {
    share:
      '(?:metade|um terco|a maioria|muit[oa]s|quase tod[oa]s) (?:os |as |de |d[oa]s? )?(?:nossos |nossas |meus )?',
    things: 'linhas|colunas|testes|paginas|imagens|arquivos|dados|commits|tempo',
    live: String.raw`nao (?:tem|sabem?|le|leem|ve|veem|usam?|falam?|entendem?)|(?:le|leem|fala|falam|trabalham?|escrevem?) (?:mal|pouco|so|pelo|no|com)|fazem tudo`,
  },
  notOurs: {
    notOurs: String.raw`(?:isso |isto )?(?:e|vem|depende|sai) (?:do|da|dos|de) (?:\w+ )?(?:fabricante|fornecedor|ministerio|receita|banco|editora|norma|protocolo|cliente|matriz|governo)|nao vai mudar(?! nada)|(?:a gente|nos) nao (?:pode mexer|manda|controla|decide)|nao da pra (?:a gente )?(?:mudar|mexer) n?|quem (?:define|manda|decide|fixa|dita) e (?:o |a |os )?[\w-]+`,
  },
  weCannot: {
    weCannot:
      '(?:a gente nao pode|nao podemos|a gente nao deve|nao da pra|nao dá pra)(?: se dar ao luxo de)?',
    fumbling: String.raw`clic|apert|ver\b|abrir\b|entrar\b|acessar\b|selecion|salvar\b|continuar\b|achar\b|digitar`,
    reason: String.raw`tem|ha|os|as|o|a|porque|senao|noss\w+|ja que`,
  },
  beginsWith: {
    beginsWith:
      '(?:nao )?(?:comeca|comecam|inicia|iniciam|termina|terminam|acaba|acabam) (?:sempre |todos |todas )?(?:com|por|em)',
    a: 'um |uma |a letra |o ',
    letters: '(?:duas|dois|tres|quatro) (?:letras|digitos|numeros)',
  },
  mustRunOn: {
    must: '(?:tem que|tem de|precisa|precisam|deve|devem)',
    run: String.raw`rodar|funcionar|caber|abrir`,
    on: 'no|na|em|com|sem',
    inView: 'celular|mobile|pagina|tela|botao|tod[oa]s?|ess[ae]|est[ae]',
  },
  theyWant: {
    theyWant: String.raw`(?:e|foi|sao) (?:o |a |os |as )?(?:${authorities}) (?:que|quem) (?:quer|pede|exige|manda|decid|impoe|defin)|quem (?:quer|pede|exige) (?:assim |isso )?e `,
  },
  notOurConcern: {
    notOurConcern: '(?:pra gente |pra nos )?tanto faz|nao (?:nos|me) (?:importa|interessa)|a gente nao liga',
    now: 'por enquanto|agora',
  },
  sole: {
    isTheOnly: '(?<!\\b(?:esse|essa|este|esta|isso) )(?:e|sou) [oa] unic[oa] (?:que|com|a)',
    fails: String.raw`tem o (?:erro|problema)|(?:falha|quebra|funciona|muda|fica|falta|passa|nao|da erro)\b`,
  },
  leaveToMe: {
    leaveToMe: String.raw`deixa (?:que eu (?:faco|cuido|mando|subo)|comigo|pra mim|(?:os|as) [\w-]+ (?:comigo|pra mim))|(?:os|as|o|a) [\w-]+(?: [\w-]+){0,2}? (?:sou eu (?:que|quem)|eu (?:mesm[oa] )?(?:faco|cuido|mando|subo|rodo))`,
  },
  mayOnly: {
    mayOnly: String.raw`(?:so|apenas|somente) (?:o |a |os |as )[\w-]+(?: (?:de |d[oa] )?\w+){0,2}? (?:pode|podem|tem|consegue) (?:mexer|acess|alterar|mudar|publicar|subir|entrar|permiss)`,
  },
  countsOnly: {
    countsOnly: String.raw`(?:so|apenas|somente) (?:valem?|contam?|servem?) (?:o |a |os |as )?[\w-]+|(?:a gente |so )?(?:so )?confia(?:mos)? (?:so |apenas )n?`,
  },
  leaving: {
    leaving: String.raw`(?:a gente |nos )?(?:ta|esta|estamos|vamos|vai) (?:esvaziando|abandonando|migrando|tirando|aposentando|desmontando|largando)|ninguem (?:usa|conhece|instalou|tem) (?:isso |isto |ele |ela |essa \w+ |esse \w+ )?ainda|ainda ninguem (?:usa|conhece|instalou)`,
  },
  forEach: {
    to: String.raw`(?:pra|para) \w+(?:ar|er|ir|or)`,
    one: '(?:um|uma|a|o|os|as|cada|nossa?) ',
    youDo: '(?:voce|vc|a gente|eu|tu|tem que|precisa)',
    and: 'e',
    then: 'depois|so depois|em seguida|por fim',
  },
  whenNew: {
    when: 'quando|toda vez que|sempre que',
    one: 'uma? (?:nov\\w+ )?|tem uma? ',
    inView: String.raw`(?:\w+ )?(?:usuari|client|jogador|visitant|teste|botao|erro)`,
    youDo: '(?:voce|vc|a gente|tem que|precisa)',
    then: 'depois|em seguida|por fim',
  },
  noneIn: {
    noneOf: '(?:nada de|nenhum|nenhuma|nunca) ',
    nothingThere: String.raw`respost|erro|resultad|mudanc|problema|dados|reacao|noticia|rastro|falha|se\b|me\b`,
    inside: '(?:em|no|na|nos|nas|dentro d[oa]|com) (?:as? |os? )?',
    inView: 'pagina|lista|menu|tela|tabela|coluna|mudanca|formulario|ess[ae]|est[ae]',
  },
  onlyInTests: {
    inTests: '(?:nos|nas|pros|para os) (?:dados de teste|fixtures|exemplos|demos|prints)',
    only: 'so|somente|apenas',
  },
  volume: {
    lately: 'essa semana|esta semana|esse mes|desde|ontem|hoje',
    arrive: String.raw`cheg\w+|entr\w+|receb\w+|process\w+|atend\w+|sa[ei]m|mand\w+|vend\w+|fazemos`,
    faults: 'erro|falha|vezes|vez',
    perDay: '(?:por|ao|a cada|cada) (?:dia|semana|mes|hora|noite)|todo (?:dia|mes)',
  },
  staysHere: {
    neverLeaves:
      '(?:nao|nunca|jamais) (?:sa[ei]m?|podem? sair|devem? sair)(?: de| d[oa]| dess[ea]| dest[ea]| daqui)?',
    this: 'ess[ea] |est[ea] |o |a |noss[oa] ',
    homes: String.raw`computador|maquina|notebook|servidor|predio|empresa|laboratorio|rede|pais|escritorio|sala|hospital|escola|casa|pc`,
  },
  noFan: {
    noFan: 'nao sou (?:muito |la |nada |um grande )*(?:fa|adepto|amigo|chegad[oa]) (?:em |a |d[oae]s? )?',
    inView: 'ess[ae]|est[ae]|isso|seu|sua|aqui',
  },
  inContract: {
    stands: '(?:ta|esta|consta|vem|diz|e)(?: escrito| previsto| assinado)?',
    inPapers:
      '(?:no|na|em|por) (?:nosso )?(?:contrato|lei|convenio|regulamento|edital|estatuto|norma|licitacao)',
  },
  until: {
    until: 'ate(?: o fim de| o| a)?',
    both: '(?:os|as) (?:dois|duas|tres|velh\\w+|antig\\w+)|ambos|ambas',
  },
  needs: {
    builds: String.raw`testes?(?: de \w+)?|build|ci|compilacao|deploy|scripts?`,
    need: 'precisam? d[aeo]|exigem?|requerem?|pedem?',
    things: 'rede|base|licenca|chave|proxy|certificado',
  },
  fewer: {
    dontGive: '(?:nao|para de) me (?:da|de|dar|propoe|manda|mandar|lista|joga)',
    many: 'dez|vinte|cem|mil|varias|um monte de|tantas|quinze',
  },
  unasked: { unasked: '(?:o|no|nada) que (?:eu )?nao (?:te )?(?:pedi|falei|mandei|tinha pedido)' },
};

/** Portuguese: how this person works with the agent, who uses what is made, and what is not up to them. */
export const ways: LanguageWords['cues'] = joinCues(fillFrames(romanceWays, frames, common), {
  complaint: [String.raw`\bquando (?:voce )?nao souber\b.{0,12}\b(?:fala|diz|diga|pergunta|avisa)`],
});
