import { classes } from './classes.ts';
import type { LanguageWords } from '../types.ts';

const { work } = classes;

/** Portuguese: what is said in passing of the place of work, of how this person works and reads, and of how things are done here. */
export const passing: LanguageWords['cues'] = {
  environment: [
    String.raw`\b(?:ta|esta|estamos|tamos|e|fica) (?:\w+ )?(?:no|na|num|numa) (?:plano|tier|conta|hospedagem|instancia|versao|servidor|maquina) (?!de ferias|errad|cai)\w+`,
  ],
  habit: [
    String.raw`^(?:\W*(?:e|mas|olha|aqui)[,.]? )*(?:os|as|o|a|um|uma|cada|noss\w+)? ?[\w-]+(?: [\w-]+){0,3} (?:se |sao |e |fica |ficam )(?:guardad|medid|calculad|contad|anotad|gravad|escrit|lancad|testad|gerad|publicad|salv|arredondad|expresss?|tratad)\w* (?:em|com|no|na|por|pelo|pela|via)\b`,
  ],
  prohibition: [String.raw`\bnada (?:disso|disto|desse|daqui|dali) (?:sai|vai|entra|sobe|fica)\b`],
  contrast: [
    String.raw`\be nao [«"']?\w+|, (?:e )?nao (?:em|com|por|de|do|da|o|a|os|as|um|uma|ao|no|na) \w+`,
    String.raw`\bnao (?:tem|ha|aceita|suporta) .{2,30} nem \w+`,
  ],
  correcting: [
    String.raw`^(?:\W*)(?:nao nao|que nao|ue|opa|eita|negativo|nada disso)\b[,.! ]+(?:nao |e |o |a |isso )?\w+`,
  ],
  recollection: [
    String.raw`\b(?:a gente|nos) (?:ja )?(?:conversou|falou|discutiu|combinou|viu|acertou|conversamos|falamos|discutimos|combinamos)\b|\bja (?:conversamos|falamos|discutimos|combinamos)\b`,
    String.raw`\b(?:como|conforme|ja) (?:eu |te |lhe |vos )*(?:comentei|expliquei|mencionei|indiquei|avisei|pedi|tinha dito|havia dito|referi)\b`,
  ],
  complaint: [
    String.raw`\bnao (?:me )?(?:venha|fique|precisa ficar|fica) (?:com |me )?\w+ndo\b|\bnao me (?:mande|de|crie|gere|encha|explique|invente|complique|escreva|monte)\w* \w+`,
    String.raw`\b(?:sempre|toda hora|o tempo todo|toda vez) (?:voce |vc )?(?:muda|adiciona|apaga|coloca|quebra|reescreve|renomeia|inventa|supoe|mexe|esquece|deixa)\b|\b(?:voce|vc) (?:sempre|toda hora|vive|so) \w+`,
    String.raw`\b(?:sem (?:que )?eu (?:pedir|peca|ter pedido)|por conta propria|da sua cabeca|sem avisar)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:evite|evita|chega de|nada de|sem|menos|pare com|nao use|nao ponha|nao coloque|tira|dispenso) (?:com |de |as |os |a |o |tant\w+ |usar |por )*(?:listas|marcadores|tabelas|titulos|jargao|jargoes|anglicismos|estrangeirismos|termos tecnicos|palavras dificeis|textao|textoes|emojis?|carinhas|negrito|desculpas|elogios|introducoes|introducao|conclusoes|resumos|enrolacao|rodeios|juridiques|economes|tecniques)\b`,
    String.raw`\b(?:explica|explique|responde|responda|fala|fale|diz|diga|escreve|escreva|conta|conte)\w* (?:as coisas |tudo |isso |sempre |por favor |pra mim )*(?:mais |bem |muito )*(?:simples|curto|breve|curtinho|facil|devagar|claro|direto|em poucas palavras|em bom portugues|sem jargao|como (?:se|pra|para) (?:eu |um |uma )?(?:fosse|crianca|iniciante|leigo|leiga|nao soubesse))\b`,
    String.raw`\b(?:escrev|respond|fal|expliq|redig)\w* (?:\w+ ){0,2}?em (?:portugues|ingles|pt-br|pt-pt)\b`,
    String.raw`\b(?:so|somente|apenas) (?:o|a|os|as) (?:codigo|diff|comando|comandos|resposta|resultado|linhas)\b|\b(?:o|a) (?:codigo|diff|comando|resposta) (?:ja )?(?:me )?basta\b`,
  ],
  person: [
    String.raw`\b(?:senao|se nao|porque senao),? (?:eu )?(?:me |nao (?:me |o |a )?)(?:perco|entendo|acho|lembro|encontro|confundo|acompanho|leio)\b`,
    String.raw`\bvenho (?:do|da|de) (?!ferias)\w+|\bmeu (?:ingles|portugues) (?:e|nao e)\b|\b(?:leio|entendo|falo) (?:mal|pouco|melhor)\b|\b(?:tenho dificuldade|me ajuda|fica mais facil pra mim|me perco) \w+`,
    String.raw`\bassim (?:eu )?(?:reviso|entendo|leio|acompanho|confiro) (?:melhor|mais (?:facil|rapido))\b`,
  ],
  review: [
    String.raw`\bantes de .{3,50}\bme (?:mostr|mand|avis|pergunt|diz|fal)\w*|\bme (?:mostr|mand|avis|diz)\w* .{2,40} antes de \w+(?:ar|er|ir)\b`,
    String.raw`\b(?:se|quando) (?:tiver duvida|tiveres duvida|estiver em duvida|nao tiver certeza|nao souber|algo nao estiver claro|ficar em duvida)\w*\b`,
  ],
  projectFact: [
    String.raw`\b(?:isto|isso) (?:vai|e) (?:para|pra) (?:\w+ )?(?:relatorios?|publicacao|tribunal|ministerio|clientes?|impressao|producao)\b`,
  ],
  product: [
    String.raw`^(?:o|a) (?:usuari[oa]|client[ea]|jogador\w*|visitante|soci[oa]|assinante|membro) (?:recebe|ve|pode|escolhe|paga)\b`,
    String.raw`(?:^|[.;] )(?!.*(?:\b(?:${work})\b|[/_\x60]))(?:\W*(?:e|mas)[,.]? )*(?:nunca|sempre|jamais) (?:pode|deve|podem|devem) (?:ser|ter|haver|aparecer|ficar|passar)\b`,
    String.raw`^(?!.*(?:\b(?:${work})\b|[/_\x60]))so \w+ (?:pode|podem) \w+`,
    String.raw`^(?:\W*(?:e|mas)[,.]? )*se .{3,40}, (?:sempre |nunca |entao )*(?:deixar|manda|envia|mostra|bloqueia|cancela|rejeita|marca|fica|ficam)\b`,
  ],
  report: [
    String.raw`\b(?:nunca|jamais) (?:fiz|usei|trabalhei|mexi|programei|vi|tinha (?:feito|usado|visto))\b`,
  ],
  bugReport: [String.raw`\b(?:ontem|essa noite|hoje cedo)\b|\b(?:caiu|travou|quebrou|morreu|encheu|sumiu)\b`],
  division: [
    String.raw`\bquem (?:decide|define|aprova|cuida|manda|assina|publica|mantem|carrega|escolhe|preenche|mexe)\w* (?:n?[oa]s? |d?[oa]s? |isso |nisso )*.{0,30}(?:\be\b|sou|somos)|\b(?:isso|os?|as?) \w+ (?:e|sao) com (?:o|a|os|as) \w+`,
  ],
};
