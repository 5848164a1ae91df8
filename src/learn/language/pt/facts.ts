import { command } from '../command.ts';
import { classes } from './classes.ts';
import { common, frames } from './frames.ts';
import { fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { romanceFrames } from '../romance/frames.ts';
import type { LanguageWords } from '../types.ts';

const { front, many, verb } = common;
const { counted, deciding, momentary, noSubject } = classes;

/** What Portuguese states of things as such, of machines, of who does what, of the person. */
export const facts: LanguageWords['cues'] = joinCues(fillFrames(romanceFrames, frames, common), {
  statement: [
    // "desconto aqui é só no carrinho", "log não vai pra stdout"
    String.raw`${front}(?!(?:${noSubject})\b)[\w-]{3,}(?: [\w-]+)?,? (?:aqui |la |nao |quem )+(?:${verb}) (?!${momentary})\w`,
  ],
  generic: [
    String.raw`${front}${many}(?:nao|nunca|jamais) (?:se )?(?!carreg|funcion|aparec|abr|mostr|ve\b|veem|cheg|respond|salv|fech|exist|compil|entr|bat|rod|pass|esta|ta\b|e\b|sao\b|vai\b|vao\b|sa[ie])\w{3,}m?[.,]*$`,
  ],
  environment: [
    `${front}(?:os |o )?(?:testes?|build|deploy|migracoes) (?:sempre |so )?(?:com|via|pelo|por) ${command}`,
  ],
  domainFact: [
    String.raw`\b(?:se )?(?:sao|e|esta|estao|vao|vai) (?:${counted}) (?:\w+ ){0,2}?(?:por|pelo|pela|a|ao|em|no|na|segundo|durante|desde|para|so|sempre|com|de|tod[oa])\b|\bse (?:identific\w+|numer\w+|cobr\w+|calcul\w+|cont\w+|med\w+|pes\w+|classific\w+|orden\w+|arquiv\w+|engol\w+) (?:por|pelo|pela|a|ao|em|no|na|segundo|com|de)\b|\b(?:sao|e) (?:descartad\w+|destruid\w+|arquivad\w+|devolvid\w+|jogad\w+ fora)(?=[.,]|$)`,
    String.raw`\b(?:valem?|contam?|consider\w*) (?:como|por|em dobro|zero) \w+|\bnao (?:vencem?|prescrevem?|expiram?|se repetem?|se herdam?|se prorrogam?|se acumulam?)(?=[.,]|$)`,
    String.raw`\bnao (?:todos|todas|sempre|qualquer um) (?:os |as )?\w+ (?:tem|sao|podem?)\b|\bnem tod[oa]s? (?:os |as )?\w+ (?:tem|e|sao|pode\w*)\b|\bnao tem [\w ]{2,20} (?:e sim|mas|so)\b|\bpodem? (?:ter (?:varios|varias|dois|duas|zero)|existir sem|pertencer a|voltar a|mudar de)\b`,
  ],
  contrast: [String.raw`\bnao [\w ]{3,25} e sim \w`],
  prohibition: [
    String.raw`\b(?:nao|nunca) se (?:mexe|mexem|modifica|altera|alteram|muda|mudam|edita|renomeia|apaga|apagam|commita|compartilha|mistura|instala|engole|arredonda|comprime|comprimem|move|envia|publica|sobrescreve|reutiliza|guarda|loga|mocka|formata|usa|faz)\b|\bnao (?:podem?|devem?) ser (?:mexid|alterad|mudad|editad|renomead|apagad|commitad|compartilhad|comprimid|arredondad|movid|publicad)\w+`,
    String.raw`\bnao (?:vai|vao|sai|saem|entra|entram) (?:pra|para|pro|no|na|em|do|da|de|daqui) ?(?:o |a )?(?:stdout|main|master|prod\w*|vendor|raiz|repo\w*|git|nuvem|rede|casa|predio|empresa|pais|release|logs?|slack|terceiros)?\b(?! (?:certo|direito|bem))`,
    String.raw`^(?:\W*(?:e|mas|por favor|ok|sim|nao|cuidado)[,.:!]? )*(?:chega|nunca mais|nenhum|nenhuma|fora|nada) (?:de |com |o |a )?(?!respost|erro|resultad|reacao|efeito|rastro|mudanc|noticia)[\w-]+`,
    String.raw`\b(?:esta|estao|ta|tao|fica|ficam) (?:\w+ )?(?:bloquead\w+|travad\w+|protegid\w+|congelad\w+|intocave\w+|proibid\w+)\b(?! (?:desde|por|de novo))`,
    String.raw`\bnao (?:aceita\w*|autoriza\w*|tolera\w*|quer|querem|permite\w*|admite\w*|deixa|deixam) (?!que (?:entre|carregue)|entrar|carregar|selecionar|abrir|salvar)\w+`,
  ],
  directive: [
    String.raw`\b(?:o|a|os|as) [\w./-]+(?: [\w./-]+){0,3} nao se (?:mexe|altera|edita|renomeia|apaga|muda|move|sobrescreve|formata)m?\b|\bnao (?:mexe|mexa|muda|mude|altera|altere|edita|apaga|apague) (?:em )?nada (?:em|no|na|dentro) [\w./]+`,
  ],
  division: [
    String.raw`\b(?:voce|vc|tu) (?:so |somente |apenas )(?:mex\w+|edit\w+|faz|alter\w+|escrev\w+|prepar\w+|le|mud\w+)\b|\b(?:voce|vc|tu) (?:prepar\w+|escrev\w+|faz|propo\w+|redig\w+|entreg\w+|planej\w+|list\w+|test\w+|mont\w+)\b[^.?!]{1,60}(?:,| e) (?:\w+ ){0,4}?(?:quem )?(?:apert\w+|clic\w+|valid\w+|sub\w+|deploy\w+|public\w+|envi\w+|assin\w+|revis\w+|decid\w+|merge\w*|pag\w+|lanc\w+) (?:sou )?(?:eu|a gente|nos)\b`,
    String.raw`\bquem (?:${deciding}) (?:\w+ ){0,2}?(?:e|sao|sou|somos) (?:so |sempre )?(?:o|a|os|as|eu|nos|um|uma|[a-z]{3,})\b|\b(?:o|a|os|as) \w+ (?:mantem|cuida|faz|controla|preenche|edita|define|decide) (?:\w+ )?(?:na mao|a mao|manualmente|pelo \w+|no (?:excel|indesign|figma|word|papel))\b`,
    String.raw`\b(?:e|sao) (?:coisa|assunto|tarefa|trabalho|decisao|responsabilidade) (?:d[oae]|minha|meu|noss\w|sua)\b|\b(?:nos|a gente) (?:ai |la )?so (?:le|lemos|consulta|consome)\b|\b(?:nao (?:escreve|mexe|faz|traduz)) (?:voce|vc|tu)\b`,
  ],
  person: [
    String.raw`\b(?:to|estou) (?:te )?(?:ouvindo|lendo|ditando|escutando|falando) (?:\w+ )?(?:no (?:carro|onibus|trem|metro|celular)|na (?:rua|oficina|obra)|dirigindo|com uma mao|por voz)\b|\b(?:trabalho|programo|escrevo|leio|desenvolvo|estudo) (?:\w+ ){0,3}?(?:de noite|a noite|nos fins de semana|no celular|pelo celular|com uma mao|por voz|sozinh[oa]|com lupa|com leitor de tela|nas horas vagas)\b`,
    String.raw`\b(?:enxergo|vejo|ouco|distingo|leio) (?:muito )?(?:mal|pouco|embacado|quase nada)\b|\bnao (?:enxergo|distingo|vejo|ouco) (?:bem |as |o |quase |nada )+(?:cores|vermelho|verde|de|nada|bem)?\b`,
  ],
  answerStyle: [
    String.raw`\b(?:sempre |so |em |com )(?:frases) (?:completas|curtas|simples|inteiras)\b|\b(?:me explica|me explique|explica|explique|me diz|descreve|me conta|resume)\b (?:\w+ ){0,4}?(?:em palavras|com (?:palavras|exemplos|desenhos)|em portugues claro|sem (?:jargao|tecnicismos|siglas)|passo a passo|como (?:se|pra) )`,
    String.raw`\b(?:primeiro|sempre|comeca com|comece com) (?:me da |me diz )?(?:o|a|os) (?:resultado|conclusao|resposta|numeros?|solucao|resumo|veredito)\b.{0,6}\b(?:depois|e depois|em seguida)\b`,
    String.raw`\b(?:quando|se|toda vez que) (?:voce |vc )?(?:me )?(?:der|disser|citar|mencionar|puser|explicar|usar|mudar) .{3,45}, (?:poe|ponha|coloca|diz|diga|indica|cita|adiciona|explica|inclui)\w*\b|\b(?:so|apenas) (?:dicas|pistas)\b|\bnao me (?:da|diz|de|diga) (?:nunca )?(?:a|o) (?:solucao|resposta)\b|\b(?:me trate|me chame|me trata) (?:de|por) (?:senhor\w*|voce|tu)\b`,
  ],
  complaint: [
    String.raw`\bse (?:voce |vc )?nao (?:sabe|souber|achar|entender|tiver certeza)\b.{0,12}\b(?:fala|diz|diga|pergunta\w*|avisa\w*|nao (?:chuta|invente|inventa|adivinh\w+))`,
    String.raw`\bnao (?:me )?(?:reescreve|refaz|muda|altera|apaga|chuta|inventa|assume|programa|instala|commita|sobe|mexe)\w? (?:tudo|nada sem|as cegas|de uma vez|por conta|toda vez|sem (?:avisar|perguntar|me dizer)|no chute|de cara)\b`,
    String.raw`\b(?:me mostra|me mostre|me diz|me diga|me explica|me fala|diz|fala) (?:primeiro |antes |sempre )*(?:o que (?:voce |vc )?(?:vai|ta errado|esta errado)|o plano|como (?:voce |vc )?vai|o que nao)\b`,
  ],
  recollection: [
    String.raw`\b(?:eu |ja |ja te |te )(?:falei|disse|avisei|pedi|expliquei|escrevi|repeti|comentei)\b (?!obrigad)|\b(?:tinha|tinhamos|a gente|nos) (?:ja )?(?:combinou|combinamos|combinado|acertado|falado|dito|decidido|decidiu)\b`,
    String.raw`\b(?:e|ja e|pela|to falando pela) (?:a )?(?:segunda|terceira|quarta|quinta|sexta|enesima|ultima|milesima|\d+a?) vez\b|\bvou repetir\b`,
    String.raw`\b(?:voce |vc )?(?:rodou|executou|abriu|subiu|compilou|testou|jogou|rodaste|testaste) (?:isso|o|a|os|as|pelo menos)\b[^?.!]{0,40}\?|\b(?:ja )?temos (?:um|uma|o|a|noss\w+) [\w ]{2,25} (?:pra|para) isso\b|\b(?:mexeu|mudou|apagou|trocou|botou|esqueceu) .{2,40} de novo\b`,
  ],
  review: [
    String.raw`\b(?:me avisa|me avise|avisa|avise|me pergunta|pergunta|consulta|me consulte|me diz) (?:sempre |bem )?antes\b|\bantes de (?:apagar|instalar|commitar|subir|deployar|renomear|alterar|mudar|sobrescrever|enviar|publicar|migrar|mexer|rodar|adicionar)\b.{0,40}\b(?:avisa\w*|pergunta\w*|mostra\w*|espera|consulta\w*)|\bsem (?:o )?(?:meu|nosso|minha) (?:ok|aval|permissao|aprovacao|assinatura)\b`,
  ],
  lifecycle: [
    String.raw`\bnao (?:se )?(?:fabrica\w*|vende\w*|usa\w*|imprime\w*|altera\w*|aceita\w*|emite\w*|muda\w*|vale\w*|existe\w*|tem|ta\w*|esta\w*|e|sao) (?:\w+ )?mais\b(?! (?:nada|de|que|um|uma))|\bja nao (?:se )?\w+\b|\b(?:agora|desde \w+) se chama\w*\b`,
  ],
  product: [
    String.raw`^(?:\W*(?:e|mas|tambem)[,.]? )*(?:um|uma|o|a|os|as|cada|so os|so as) (?:soci|usuari|client|jogador|visitant|membr|hosped|alun|estudant|pa[i]s|participant|vendedor|comprador|leitor|motorist|admin|gestor|voluntari|professor|crianc|inimig|pacient|assinant|passageir|inquilin|inscrit|convidad)\w* (?:nao )?(?:pode|podem|deve|devem|podera|tem direito|compra|compram|recebe|ve|paga|pagam) `,
    String.raw`\b(?:aparece|some|mostra|mostrar|exibe|exibir|fica|pisca|abre|fecha)\b.{0,20}\b(?:sempre|nunca)\b|\b(?:sempre|nunca) (?:mostra|mostrar|exibe|exibir|aparece|some|pisca)\w*\b`,
  ],
});
