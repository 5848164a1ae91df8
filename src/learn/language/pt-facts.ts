import { command } from './command.ts';
import {
  authorities,
  forms,
  habitIrregular,
  habitStems,
  machines,
  momentary,
  noHabit,
  noSubject,
  openers,
  subjectWord,
} from './pt-classes.ts';
import type { LanguageWords } from './types.ts';

const front = String.raw`^(?:\W*(?:${openers})[,.:!]? )*`;
const determiners =
  '(?:(?:o|a|os|as|um|uma|uns|umas|noss[oa]s?|cada|tod[oa]|todos os|todas as|nenhum|nenhuma|est[ea]s?|ess[ea]s?) )';
/** A statement's subject, as far as its verb. */
const subject = `(?:${determiners})?(?!(?:${noSubject})\\b)(?:${subjectWord} ){1,6}?`;
/** Many of a kind, or any one of it. */
const many = `(?:(?:um|uma|cada)|(?:os|as|noss[oa]s|todos os|todas as)(?=(?: [^\\s,.;:!?]+){1,4}? (?:que|sem|com|antes|depois|apos|desde|ate|de mais de|de menos de|entre|fora|anterior\\w*|posterior\\w*|acima|abaixo|nao|ja nao|nunca|se)\\b)) (?!(?:outr[oa]s?|dois|duas|tres|quatro|cinco|mesm[oa]s?|ultim[oa]s?|primeir[oa]s?|nov[oa]s?|botoes|imagens|fotos|paginas|testes?|erros|colegas|usuarios|jogadores|clientes?|vez|pouco|coisa|bug|mensagem|warning|pequen[oa]s?|que|\\d\\S*)\\b)(?:${subjectWord} ){1,6}?`;
const not = '(?:nao |ja nao |se |nao se |lhes? |nos |nunca |sempre |so |tambem nao )*';
const verb = `(?:(?:${habitStems})[ae]m?|${habitIrregular})`;
const reflexive = String.raw`(?!(?:ve|veem|carrega|carregam|quebra|quebram|trava|travam|sobrepoe|duplica|abre|abrem|atualiza|perde|corta)\b)\w{3,}(?:am|em|a|e)`;

/** What Portuguese states of things as such, of machines, of who does what, of the person. */
export const facts: LanguageWords['cues'] = {
  statement: [
    `${front}${subject}${not}${verb} (?!${momentary}|${noHabit})`,
    `${front}${subject}(?:nao |ja nao |nunca |sempre |so )*se ${reflexive}(?:[,.]|$| (?!${momentary}))`,
    `${front}(?:em|no|na|nos|nas|por|pra|para|com|desde|segundo|sobre|sob|ao|do|da|pelo|pela) (?:o |a |os |as |um |uma |este |esta |noss[oa]s? )?(?!(?:agora|fim|favor|exemplo|certo|que|esquerda|direita|linha|pagina|seu|sua|lugar|vez|momento)\\b)[\\w./-]+(?: [\\w./-]+){0,3},? (?:nao |se |so |sempre |nunca |tud[oa] )*(?:${verb}|ha|temos|a gente) (?!${momentary})\\w`,
    // "desconto aqui é só no carrinho", "log não vai pra stdout"
    `${front}(?!(?:${noSubject})\\b)[\\w-]{3,}(?: [\\w-]+)?,? (?:aqui |la |nao |quem )+(?:${verb}) (?!${momentary})\\w`,
  ],
  generic: [
    `${front}${many}${not}${verb} (?!${momentary}|${noHabit}|nao \\w+[.,]?$)\\w`,
    `${front}${many}(?:nao |ja nao |nunca |sempre |so )*se ${reflexive}(?:[,.]|$| (?!${momentary}))`,
    `${front}${many}(?:nao|nunca|jamais) (?:se )?(?!carreg|funcion|aparec|abr|mostr|ve\\b|veem|cheg|respond|salv|fech|exist|compil|entr|bat|rod|pass|esta|ta\\b|e\\b|sao\\b|vai\\b|vao\\b|sa[ie])\\w{3,}m?[.,]*$`,
  ],
  habit: [
    String.raw`\b(?:temos|fazemos|recebemos|atendemos|vendemos|processamos|a gente (?:tem|faz|recebe|atende|vende|processa)|sao) (?:uns |umas |so |no maximo |apenas |cerca de |mais ou menos )*(?:\d+|dois|duas|tres|quatro|cinco|seis|dez|quinze|vinte|cem) ?[\w']+(?: [\w']+)? (?:por|ao|a cada|cada|no total)\b`,
  ],
  environment: [
    `^(?!.*\\b(?:deve|devem|devera|tem que|tem de)\\b).*\\b(?:${machines})\\b(?: [\\w./-]+){0,5}? ${not}(?:devolv\\w*|retorn\\w*|entreg\\w*|mand\\w*|envi\\w*|med\\w*|pes\\w*|fal\\w*|entend\\w*|le|leem|imprim\\w*|rod\\w*|cont\\w*|esper\\w*|faz|fazem|mostr\\w*|funcion\\w*|trabalh\\w*|usa|usam|tem|aguent\\w*|da|dao|suport\\w*|e|sao|esta|estao|ta|tao|vai|vao) (?:[\\w./-]+ ){0,3}?(?:${forms}|\\d[\\d.,]* ?(?:k|kbit|mbit|kbps|mbps|kb|mb|gb|gigas?|megas?|v|mv|ma|a|w|hz|khz|mhz|ghz|baud|dpi|bar|mm|cm|m|s|ms|seg\\w*|min\\w*|bits?|bytes?|caracteres|linhas|cinzas|cores|pixels|px|nucleos|graus|conexoes)|preto e branco|monocromatic\\w+|a pilha|pilhas)\\b`,
    `\\b(?:${machines})\\b(?: [\\w./-]+){0,4}? (?:so |apenas |somente )(?:tem|aguent\\w*|suport\\w*|aceit\\w*|rod\\w*|da|dao|entend\\w*|le|leem)|\\b(?:${machines})\\b(?: [\\w./-]+){0,4}? nao (?:tem|ha|suport\\w*|aceit\\w*|permit\\w*|entend\\w*|aguent\\w*|deix\\w*) (?!problema|erro|nada|nenhum problema|sentido)\\w`,
    `\\b(?:${machines})\\b(?: [\\w./-]+){0,5}? (?:e|sao|esta|estao|ta|tao|vem|vai) (?:\\w+ ){0,3}?(?:invertid\\w+|ao contrario|trocad\\w+|cruzad\\w+|montad\\w+|ligad\\w+|conectad\\w+|cabead\\w+|reservad\\w+|soldad\\w+|limitad\\w+|bloquead\\w+|lacrad\\w+|calibrad\\w+|alugad\\w+|emprestad\\w+|sem conexao|isolad\\w+|velh\\w+|antig\\w+|somente leitura|ativ\\w+ (?:baixo|alto|em baixo|em alto)|compartilhad\\w+|congelad\\w+)\\b`,
    `\\b(?:${machines})\\b(?: [\\w./-]+){0,4}? (?:se )?(?:reinici\\w*|deslig\\w*|dorm\\w*|cort\\w*|filtr\\w*|bloquei\\w*|limit\\w*|fech\\w*|esquent\\w*|perd\\w*|esquec\\w*|apag\\w*|recus\\w*|aceit\\w*|respond\\w*|desconect\\w*|acord\\w*|trav\\w*|derrub\\w*|cai|caem) (?:[\\w.]+ ){0,4}?(?:apos|depois de|a cada|tod[oa]s? (?:o |a |os |as )?(?:dia|noite|hora|semana|domingo|segunda)\\w*|de noite|a noite|aos domingos|sempre|so|nenhum\\w*|as \\d)\\b`,
    String.raw`\b(?:baixo|alto|low|high|zero|0|1|positivo|negativo|vermelho|verde|true|false) (?:=|quer dizer|significa|e|equivale a) (?:\w+ ){0,3}?(?:abert\w+|fechad\w+|ligad\w+|desligad\w+|frente|re|tras|marcha|livre|ocupad\w+|bloquead\w+|bomba|bo[am]|ruim|desconhecid\w+|invalid\w+|vazi\w+|direita|esquerda|cima|baixo|credito|debito|saida|entrada)\b`,
    `\\b(?:esta|estao|ta|tao|roda|rodam|escuta|fica) (?:aqui |em casa |local |sempre )*(?:no|na|em|sob) (?:porta )?(?:\\d{3,5}\\b|/\\w|com\\d|\\w+\\.\\w+\\.)`,
    `\\b(?:no|na|nos|nas|em) (?:meu |minha |noss[oa] |este |esta )?(?:${machines}|cluster|obra|fazenda|campo|consultorio|colegio|escola)\\b(?: [\\w-]+){0,3},? (?:so |nao |ainda |sempre |tudo )*(?:tem|ha|temos|tenho|roda|rodam|esta|e|se usa) (?:so |ainda |o |a |um |uma |com )*(?:windows|linux|mac\\w*|ubuntu|debian|wifi|internet|rede|\\d|modulo|python|php|java|node|gcc|libre ?office|excel|docker|tela|teclado|permissao|chrome|firefox|data)`,
    String.raw`\b(?:meu|minha|noss[oa]) (?:\w+ )?(?:pc|notebook|computador|maquina|celular|telefone|tablet|conexao|internet|placa|terminal|escritorio|oficina) (?:nao )?(?:tem|e|roda|vai|suporta|usa) (?:so|ainda|velh\w+|lent\w+|limitad\w+|com|no|windows|linux|mac|nenhum\w*|nvidia)\b|\b(?:eu )?nao tenho (?:\w+ )?(?:gpu|nvidia|cuda|mac|iphone|android|windows|linux|docker|internet|wifi|fibra|permissao|admin|sudo|licenca|mouse|tela|teclado)\b`,
    `\\b(?:firmware|biblioteca|lib|driver|sdk|api|interface|protocolo|framework|plugin|pacote)\\b(?: [\\w./-]+){0,5}? (?:nao )?(?:e|sao) (?:thread-?safe|reentrante|idempotente|deterministic\\w|assincron\\w+|compative\\w+|bloqueante|sincron\\w+|pag[oa])\\b`,
    `\\b(?:se|a gente|isso|tem que|precisa|o build|os testes|as migracoes|o deploy) (?:se |so |sempre )?(?:compil\\w*|flash\\w*|test\\w*|rod\\w*|lanc\\w*|sob\\w*|sub\\w*|deploy\\w*|instal\\w*|entreg\\w*|public\\w*|format\\w*|migr\\w*|carreg\\w*|assin\\w*|empacot\\w*|ger\\w*|execut\\w*|faz|constro\\w*|vai|vao) (?:\\w+ ){0,3}?(?:com|por|via|pelo|usando) (?:o |a |um |uma )?${command}`,
    `${front}(?:compila|roda|sobe|testa|executa|instala|deploya|grava) (?:sempre |so )?(?:com|via|pelo|por) ${command}`,
    `${front}(?:os |o )?(?:testes?|build|deploy|migracoes) (?:sempre |so )?(?:com|via|pelo|por) ${command}`,
    `${front}(?:pra|para) [^,.?]{3,40}? ?[:,] ?[^.?]{0,60}?(?:${command}|(?:roda|executa|copia) [./~\\w-]*[./][\\w./-]+)`,
  ],
  domainFact: [
    `\\b(?:e|sao|cheg\\w*|vem|fic\\w*|guard\\w*|med\\w*|cont\\w*|calcul\\w*|fatur\\w*|pes\\w*|express\\w*|vai|vao|esta|estao|codific\\w*|le|leem) (?:\\w+ ){0,3}?(?:em|a|ao|de|sempre) (?:${forms})\\b|\\b(?:separador|delimitador|decimal|fuso|codificacao|moeda|unidade|formato de data|arredondamento|precisao|limiar|teto|minimo|maximo|prazo|aviso previo|franquia|cota|limite|taxa|comissao) (?:[\\w-]+ ){0,5}?(?:e|sao|fica em|vale) (?!falso|mal|vazi|muito|errad)`,
    String.raw`\b(?:por|com) ["«“]?[\w-]+["»”]? (?:a gente entende|entendemos|queremos dizer|se entende)\b|["«“]?\b[\w'-]+["»”]? (?:quer dizer|significa|se refere a|equivale a)(?: aqui| sempre)? (?!que (?:isso|voce|e)\b)\w|\b(?:aqui|na (?:cooperativa|loja|empresa|area|escola|firma)|no (?:escritorio|nosso \w+|clube|ramo|jargao)|entre nos|em \w+ista|em \w{4,}) (?:se diz|a gente chama|chamamos|se chama|dizemos|significa|um .{2,20} e|uma .{2,20} e|e ["«“])`,
    String.raw`\b(?:semana|dia|jornada|mes|ano|temporada|turno|trimestre|semestre|exercicio|curso|periodo|noite|campanha|ciclo|quinzena|safra)\b(?: \w+){0,2}? (?:vai|vao|comeca|comecam|inicia|termina|acaba|corre|dura|fecha|conta|vira) (?:sempre |aqui )*(?:de|do|da|o|a|ao|em|no|na|desde|ate|por|as)\b`,
    String.raw`\b(?:e|sao|esta|estao) (?:\w+ )?(?:unic[oa]s?|irrepetive\w+|duas coisas (?:diferentes|distintas)|coisas diferentes|diferentes? d[eoa]|consecutiv\w+|sequencia\w+|imutave\w+|arredondad\w+|isent\w+|definitiv\w+ (?:desde|depois)|nul[oa]s? (?:desde|se))\b`,
    String.raw`\b(?:se )?(?:sao|e|esta|estao|vao|vai) (?:identificad\w+|numerad\w+|faturad\w+|cobrad\w+|calculad\w+|contad\w+|medid\w+|pesad\w+|dosad\w+|datad\w+|classificad\w+|acumulad\w+|controlad\w+|ordenad\w+|ratead\w+|descartad\w+|destruid\w+|arquivad\w+|conservad\w+|refeit\w+|recriad\w+|arredondad\w+|liquidad\w+|agrupad\w+|atribuid\w+) (?:\w+ ){0,2}?(?:por|pelo|pela|a|ao|em|no|na|segundo|durante|desde|para|so|sempre|com|de|tod[oa])\b|\bse (?:identific\w+|numer\w+|cobr\w+|calcul\w+|cont\w+|med\w+|pes\w+|classific\w+|orden\w+|arquiv\w+|engol\w+) (?:por|pelo|pela|a|ao|em|no|na|segundo|com|de)\b|\b(?:sao|e) (?:descartad\w+|destruid\w+|arquivad\w+|devolvid\w+|jogad\w+ fora)(?=[.,]|$)`,
    String.raw`\b(?:valem?|contam?|consider\w*) (?:como|por|em dobro|zero) \w+|\bnao (?:vencem?|prescrevem?|expiram?|se repetem?|se herdam?|se prorrogam?|se acumulam?)(?=[.,]|$)`,
    String.raw`\bnao (?:todos|todas|sempre|qualquer um) (?:os |as )?\w+ (?:tem|sao|podem?)\b|\bnem tod[oa]s? (?:os |as )?\w+ (?:tem|e|sao|pode\w*)\b|\bnao tem [\w ]{2,20} (?:e sim|mas|so)\b|\bpodem? (?:ter (?:varios|varias|dois|duas|zero)|existir sem|pertencer a|voltar a|mudar de)\b`,
  ],
  contrast: [
    String.raw`^(?:\W*(?:${openers})[,.:!]? )*nao (?:e|sao|se diz|vai) (?:um |uma |o |a )?["«“]?[\w./-]+["»”]?(?: [\w./-]+)?, (?:e|sao|se|na|no|em|aqui|vai|e sim|chamamos|a gente)\b`,
    String.raw`, nao (?:um|uma|o|a|os|as|em|no|na|por|pelo|com|para|pra|ao|de|do|da|sobre) [\w./-]+(?: [\w./-]+)?[.!]*$`,
    String.raw`\b(?:so|somente|apenas|unicamente) (?:no|na|nos|nas|em|por|pelo|com|ao|a|para|pra|via) (?:o |a |os |as |um |uma )?(?!celular|desktop|mobile|mim\b|voce|agora|hoje|hover|clique)[\w./-]+(?:,|[.!]*$)`,
    String.raw`\bnao [\w ]{3,25} e sim \w`,
  ],
  prohibition: [
    String.raw`\b(?:nao|nunca) se (?:mexe|mexem|modifica|altera|alteram|muda|mudam|edita|renomeia|apaga|apagam|commita|compartilha|mistura|instala|engole|arredonda|comprime|comprimem|move|envia|publica|sobrescreve|reutiliza|guarda|loga|mocka|formata|usa|faz)\b|\bnao (?:podem?|devem?) ser (?:mexid|alterad|mudad|editad|renomead|apagad|commitad|compartilhad|comprimid|arredondad|movid|publicad)\w+`,
    String.raw`\bnao (?:vai|vao|sai|saem|entra|entram) (?:pra|para|pro|no|na|em|do|da|de|daqui) ?(?:o |a )?(?:stdout|main|master|prod\w*|vendor|raiz|repo\w*|git|nuvem|rede|casa|predio|empresa|pais|release|logs?|slack|terceiros)?\b(?! (?:certo|direito|bem))`,
    String.raw`^(?:\W*(?:e|mas|por favor|ok|sim|nao|cuidado)[,.:!]? )*(?:chega|nunca mais|nenhum|nenhuma|fora|nada) (?:de |com |o |a )?[\w-]+`,
    String.raw`\b(?:esta|estao|ta|tao|fica|ficam) (?:\w+ )?(?:bloquead\w+|travad\w+|protegid\w+|congelad\w+|intocave\w+|proibid\w+)\b(?! (?:desde|por|de novo))`,
    String.raw`\bnao (?:aceita\w*|autoriza\w*|tolera\w*|quer|querem|permite\w*|admite\w*|deixa|deixam) (?!que (?:entre|carregue)|entrar|carregar|selecionar|abrir|salvar)\w+`,
  ],
  directive: [
    String.raw`\b(?:o|a|os|as) [\w./-]+(?: [\w./-]+){0,3} nao se (?:mexe|altera|edita|renomeia|apaga|muda|move|sobrescreve|formata)m?\b|\bnao (?:mexe|mexa|muda|mude|altera|altere|edita|apaga|apague) (?:em )?nada (?:em|no|na|dentro) [\w./]+`,
  ],
  division: [
    String.raw`\b(?:voce|vc|tu) (?:so |somente |apenas )(?:mex\w+|edit\w+|faz|alter\w+|escrev\w+|prepar\w+|le|mud\w+)\b|\b(?:voce|vc|tu) (?:prepar\w+|escrev\w+|faz|propo\w+|redig\w+|entreg\w+|planej\w+|list\w+|test\w+|mont\w+)\b[^.?!]{1,60}(?:,| e) (?:\w+ ){0,4}?(?:quem )?(?:apert\w+|clic\w+|valid\w+|sub\w+|deploy\w+|public\w+|envi\w+|assin\w+|revis\w+|decid\w+|merge\w*|pag\w+|lanc\w+) (?:sou )?(?:eu|a gente|nos)\b`,
    String.raw`\bquem (?:decid\w+|faz|revis\w+|valid\w+|cuida|fix\w+|escolh\w+|escrev\w+|redig\w+|desenh\w+|assin\w+|public\w+|pag\w+|aprov\w+|forne\w+|poe|entreg\w+|preench\w+|atribu\w+|mant\w+|traduz\w*|ilustr\w+|envi\w+|mand\w+|mexe|edit\w+|defin\w+|cobr\w+|autoriz\w+|apert\w+|sob\w+|gera) (?:\w+ ){0,2}?(?:e|sao|sou|somos) (?:so |sempre )?(?:o|a|os|as|eu|nos|um|uma|[a-z]{3,})\b|\b(?:o|a|os|as) \w+ (?:mantem|cuida|faz|controla|preenche|edita|define|decide) (?:\w+ )?(?:na mao|a mao|manualmente|pelo \w+|no (?:excel|indesign|figma|word|papel))\b`,
    String.raw`\b(?:vem|chega|chegam|sai|saem) (?:tod[oa]s |sempre |direto |diretamente )*(?:de|do|da|dos|das) (?:noss\w+ |meu )?(?:redacao|design\w*|agencia|marketing|comercial|contabilidade|cliente\w*|negocio|ti|fabrica|fabricante|fornecedor\w*|matriz|editora|tradutor\w*|colega\w*|chefe\w*|diretoria|prefeitura|ministerio|laboratorio|music\w+|ilustrador\w*|fotograf\w+|tecnic\w+|equipe|time|parceir\w+|grafica|cidade|autor\w*|professor\w*|filia\w+|delegac\w+|lojas)\b`,
    String.raw`\b(?:e|sao) (?:coisa|assunto|tarefa|trabalho|decisao|responsabilidade) (?:d[oae]|minha|meu|noss\w|sua)\b|\b(?:nos|a gente) (?:ai |la )?so (?:le|lemos|consulta|consome)\b|\b(?:nao (?:escreve|mexe|faz|traduz)) (?:voce|vc|tu)\b`,
  ],
  person: [
    String.raw`\b(?:to|estou) (?:te )?(?:ouvindo|lendo|ditando|escutando|falando) (?:\w+ )?(?:no (?:carro|onibus|trem|metro|celular)|na (?:rua|oficina|obra)|dirigindo|com uma mao|por voz)\b|\b(?:trabalho|programo|escrevo|leio|desenvolvo|estudo) (?:\w+ ){0,3}?(?:de noite|a noite|nos fins de semana|no celular|pelo celular|com uma mao|por voz|sozinh[oa]|com lupa|com leitor de tela|nas horas vagas)\b`,
    String.raw`\b(?:enxergo|vejo|ouco|distingo|leio) (?:muito )?(?:mal|pouco|embacado|quase nada)\b|\bnao (?:enxergo|distingo|vejo|ouco) (?:bem |as |o |quase |nada )+(?:cores|vermelho|verde|de|nada|bem)?\b`,
    String.raw`\b(?:nao )?(?:sou|fui|trabalho como) (?:um |uma |so |apenas |mais |de profissao )*(?:jardineir\w+|viticultor\w*|apicultor\w*|cervejeir\w+|padeir\w+|confeiteir\w+|marceneir\w+|carpinteir\w+|pedreir\w+|soldador\w*|encanador\w*|pintor\w*|pecuarista|agricultor\w*|agronom\w+|mecanic\w+|acougueir\w+|garcom|garconete|cozinheir\w+|chef|cabeleireir\w+|parteira|enfermeir\w+|dentista|veterinari\w+|psicolog\w+|fisio\w*|farmaceutic\w+|joalheir\w+|grafic\w+|arquivista|bibliotecari\w+|historiador\w*|geolog\w+|meteorolog\w+|astronom\w+|maestr\w+|organista|ator|atriz|bailarin\w+|treinador\w*|motorista|piloto|capitao|tabeli\w+|advogad\w+|contador\w*|professor\w*|educador\w*|zelador\w*|bombeir\w+|policial|autonom\w+|voluntari\w+|tecnic\w+|programador\w*|medic\w+|engenheir\w+|arquitet\w+|designer|music\w+|fotograf\w+|estudante|aposentad\w+|dalton\w+|dislexic\w+|canhot\w+|da area|de ti)\b`,
    String.raw`\bnao (?:sei|entendo|falo|leio|conheco|domino|manjo) (?:nada de |muito de |muito |bem |de |bulhufas de )*(?:sql|python|java\w*|c\b|c\+\+|rust|git|html|css|codigo|programar|programacao|ingles|matematica|estatistica|informatica|bash|linux|regex|partitura|excel)\b`,
  ],
  answerStyle: [
    String.raw`\b(?:sempre |so |em |com )(?:frases) (?:completas|curtas|simples|inteiras)\b|\b(?:me explica|me explique|explica|explique|me diz|descreve|me conta|resume)\b (?:\w+ ){0,4}?(?:em palavras|com (?:palavras|exemplos|desenhos)|em portugues claro|sem (?:jargao|tecnicismos|siglas)|passo a passo|como (?:se|pra) )`,
    String.raw`\b(?:nao me|nao|para de|pare de|chega de|poupa|poupe|guarda|sem|nada de|evita|evite|menos) ?(?:escreve\w*|manda\w*|faz\w*|me|bota\w*|de|usar|os|as|o|a|tant[oa]s?|esses|essas|seus|suas)* ?(?:romances?|textao|textoes|paragrafos|discursos?|biblias?|sermoes|elogios?|desculpas|floreios?|cortesias|introducoes|conclusoes|resumos|listas?|tabelas?|emojis?|carinhas|anglicismos|diagramas|enrolacao|encheção|siglas|formulas|jargao)\b(?! (?:na|no|do|da) (?:app|pagina|tela|banco|site))`,
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
    String.raw`\b(?:e|ja e|pela|to falando pela) (?:a )?(?:segunda|terceira|quarta|quinta|sexta|enesima|ultima|milesima|\d+a?) vez\b|\bquantas vezes\b|\bvou repetir\b`,
    String.raw`\b(?:voce |vc )?(?:rodou|executou|abriu|subiu|compilou|testou|jogou|rodaste|testaste) (?:isso|o|a|os|as|pelo menos)\b[^?.!]{0,40}\?|\b(?:ja )?temos (?:um|uma|o|a|noss\w+) [\w ]{2,25} (?:pra|para) isso\b|\b(?:mexeu|mudou|apagou|trocou|botou|esqueceu) .{2,40} de novo\b`,
  ],
  review: [
    String.raw`\b(?:me avisa|me avise|avisa|avise|me pergunta|pergunta|consulta|me consulte|me diz) (?:sempre |bem )?antes\b|\bantes de (?:apagar|instalar|commitar|subir|deployar|renomear|alterar|mudar|sobrescrever|enviar|publicar|migrar|mexer|rodar|adicionar)\b.{0,40}\b(?:avisa\w*|pergunta\w*|mostra\w*|espera|consulta\w*)|\bsem (?:o )?(?:meu|nosso|minha) (?:ok|aval|permissao|aprovacao|assinatura)\b`,
  ],
  audience: [
    `\\b(?:${authorities}) (?:\\w+ ){0,2}?(?:nao |nos |me |ja nao )?(?:quer\\w*|exig\\w*|ped\\w*|impo\\w*|proib\\w*|recus\\w*|rejeit\\w*|aceit\\w*|autoriz\\w*|toler\\w*|verific\\w*|confer\\w*|le|leem|abr\\w*|imprim\\w*|pag\\w*|esper\\w*|receb\\w*|assin\\w*|devolv\\w*|arquiv\\w*|usam?|entend\\w*|obrig\\w*|permit\\w*|deix\\w*|solicit\\w*|cobr\\w*) (?!me\\b|um (?:botao|logo|campo)|uma (?:pagina|coluna)|nov\\w+)(?:[\\w'-]+ ){0,6}?(?:cada|tod[oa]s?|nenhum\\w*|nao|que|sempre|nunca|mais|antes|em papel|por escrito|por correio|em pdf|sem|so|somente|por \\w+|estatistica\\w*)\\b`,
    String.raw`\b(?:segundo|por|pelo|pela|de acordo com|conforme|por causa d[oae]) (?:o |a |os |as |noss\w+ |meu )?(?:${authorities}|manual|ficha tecnica|datasheet|edital|estatuto|decreto|portaria|instrucao normativa)\b[^.?!]{0,20} (?:se|nao|tem que|deve|devem|pode|podem|e|sao|cada|tod[oa]s?|nenhum\w*|nada|o|a|os|as|um|uma)\b`,
  ],
  lifecycle: [
    String.raw`\bnao (?:se )?(?:fabrica\w*|vende\w*|usa\w*|imprime\w*|altera\w*|aceita\w*|emite\w*|muda\w*|vale\w*|existe\w*|tem|ta\w*|esta\w*|e|sao) (?:\w+ )?mais\b(?! (?:nada|de|que|um|uma))|\bja nao (?:se )?\w+\b|\b(?:agora|desde \w+) se chama\w*\b`,
  ],
  product: [
    String.raw`^(?:\W*(?:e|mas|tambem)[,.]? )*(?:um|uma|o|a|os|as|cada|so os|so as) (?:soci|usuari|client|jogador|visitant|membr|hosped|alun|estudant|pa[i]s|participant|vendedor|comprador|leitor|motorist|admin|gestor|voluntari|professor|crianc|inimig|pacient|assinant|passageir|inquilin|inscrit|convidad)\w* (?:nao )?(?:pode|podem|deve|devem|podera|tem direito|compra|compram|recebe|ve|paga|pagam) `,
    String.raw`\b(?:aparece|some|mostra|mostrar|exibe|exibir|fica|pisca|abre|fecha)\b.{0,20}\b(?:sempre|nunca)\b|\b(?:sempre|nunca) (?:mostra|mostrar|exibe|exibir|aparece|some|pisca)\w*\b`,
  ],
  therefore: [
    String.raw`^(?:\W*(?:${openers})[,.:!]? )*(?!(?:eu|voce|isso|isto|que|por que|se|quando|como|o teste)\b)[^.?!]{10,110}?,? (?:por isso|dai|de modo que|entao|com isso|logo) (?:o |a |os |as |seu |sua |esse |essa |qualquer |te |nao )\w+`,
  ],
};
