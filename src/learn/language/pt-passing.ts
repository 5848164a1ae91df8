import { command } from './command.ts';
import type { LanguageWords } from './types.ts';

/** Where the work stands or runs: what one can or cannot do there lasts. */
const places =
  'servidor|servidores|maquinas?|computador|pc|notebook|vm|container|cluster|runner|ci|producao|prod|staging|homologacao|hospedagem|oficina|fabrica|planta|laboratorio|lab|escritorio|cliente|clientes|hospital|clinica|escola|faculdade|universidade|loja|caixas?|tablets?|celulares?|telefones?|raspberry|placa|clp|sensores?|gateway|nas|roteador|rede|intranet|vpn|site|campo|fazenda|sitio|galpao|deposito|conta|plano|nos|cartorio|tribunal|prefeitura|aqui|la|ai|onibus|navio|obra';

const means =
  'internet|rede|wifi|sinal|acesso|root|sudo|admin|permissao|permissoes|gpu|placa de video|docker|tela|teclado|ram|memoria|disco|espaco|vpn|ssh|shell|cron|node|python|java|git|make|composer|https|certificados?|backup|compilador|proxy|checkout|functions|custom|api|webhooks?|plugins?';

const people =
  'cliente|clientes|chefe|chefia|diretoria|diretor|diretora|gerente|gerencia|socio|socia|professor|professora|orientador|orientadora|banca|editora|contador|contadora|contabilidade|juridico|seguranca|auditoria|auditores|auditor|negocio|prefeitura|ministerio|fornecedor|parceiro|banco|receita|ine|anvisa|medicos?|voluntarios|marketing|designer|comercial|suporte|infra|operacoes|dono|dona|contrato|lei|norma|regulamento|tribunal|juiz|juiza|cartorio|advogados?|tj|trt|pje';

const trades =
  'dev|desenvolvedor\\w*|programador\\w*|designer|profe\\w+|medic[oa]|enfermeir\\w|advogad[oa]|estatistic[oa]|biolog[oa]|fisic[oa]|matematic[oa]|estudante|eletricista|mecanic[oa]|agronom[oa]|agricultor\\w*|music[oa]|tradutor\\w*|escritor\\w*|jornalista|contador\\w*|aposentad[oa]|iniciante|leig[oa]|daltonic\\w+|dislexic\\w+|ceg[oa]|surd[oa]|miope|canhot[oa]|autodidata|pesquisador\\w*|economista|engenheir[oa]|tecnic[oa]|fotograf[oa]|arquitet[oa]|veterinari[oa]|artista|ilustrador\\w*|analista|lojista|estagiari[oa]';

/** What is worked on or with: a sentence about these is about the work and not about what a product does. */
const work =
  'codigo|\\w*testes?|testar|commit\\w*|branch\\w*|repos?|repositorio\\w*|apis?|esquemas?|schema|migracao|migracoes|pipelines?|ci|builds?|deploy\\w*|releases?|docs?|documentacao|readme|comentarios?|funcao|funcoes|classes?|modulos?|componentes?|variavel|variaveis|arquivos?|ficheiros?|pastas?|scripts?|logs?|config\\w*|servidor\\w*|banco|bancos|base de dados|docker\\w*|pacotes?|dependencias?|versao|versoes|merges?|push\\w*|prs?|tickets?|agentes?|tipos?|interfaces?|imports?|endpoints?|consultas?|queries|query|sql|orm|ambientes?|lint\\w*|fixtures?|mocks?|chaves?|tokens?|git|staging|producao|bibliotecas?|framework|ingles|portugues|colunas|campos|nomes?|identificadores|ids|datas?|valores|precos?|mensagens de erro|excecoes|backend|frontend|dados|firmware|macros?|linhas|voce|vc|nos|a gente|eu|me|meu|minha|nosso|nossa|aqui';

const meddling =
  'mexa|mexe|mexer|altere|alterar|mude|mudar|modifique|use|usar|apague|apagar|renomeie|renomear|mova|mover|suba|subir|sobrescreva|misture|escreva|escrever|instale|instalar|adicione|adicionar|coloque|colocar|ponha|invente|inventar|assuma|assumir|suponha|adivinhe|reescreva|reescrever|formate|formatar|refatore|refatorar|otimize|crie|criar|gere|cole|mande|explique|repita|resuma|traduza|duplique|logue|publique|commite|commitar';

/** Portuguese: what is said in passing of the place of work, of how this person works and reads, and of how things are done here. */
export const passing: LanguageWords['cues'] = {
  environment: [
    String.raw`\b(?:escola|colegio|escritorio|empresa|firewall|operadora|hospedagem|banco|hospital|rede|proxy|prefeitura) (?:bloqueia|filtra|corta|proibe|limita)m? (?:os |as |o |a |tudo)`,
    `\\b(?:${places})\\b.{0,24}\\b(?:nao (?:ha|tem|temos|chega|existe|da)|sem|so (?:ha|tem|temos)|tem so|tem apenas|nao deixa|nao permite|nao suporta|nao aceita|nao aguenta|nao roda) (?:\\w+ ){0,2}?(?:${means}|\\d+ ?(?:gb|mb|kb|gigas?|megas?|nucleos?))\\b`,
    `\\b(?:nao (?:ha|tenho|temos|chega|tem)|sem) (?:acesso a )?(?:internet|rede|wifi|root|sudo|permissao de admin|gpu|tela|sinal)\\b`,
    `\\b(?:passa|passar|sair|sai|saem|passam) (?:\\w+ )?(?:por|pelo|pela) (?:um |uma |nosso )?(?:proxy|vpn|bastion|espelho|mirror|tunel)\\b`,
    `\\b(?:funciona|roda|vai|compila|sobe|anda) (?:\\w+ )?(?:so|somente|apenas) (?:com|em|no|na|sob|por|via|se)\\b|\\bso (?:funciona|roda|compila|sobe|anda) (?:com|em|no|na|sob|por|via|se)\\b`,
    `\\b(?:esta|estao|estamos|estou|ta|tao|tamos|to|continuamos|continua|fica|ficamos|preso|presos|limitad\\w+|suporta\\w*|suportar|roda|rodam|rodar|compativel) (?:\\w+ ){0,2}?(?:ainda |tambem )*(?:em|no|na|com|sobre|ate o?) (?!pagina|linha|passo|capitulo|as\\b|torno)[a-z][a-z.+#]* ?v?\\d[\\d.]*(?! ?(?:h|horas|minutos|dias|euros|reais|%|pessoas))`,
    `\\b(?:ta|esta|estamos|tamos|e|fica) (?:\\w+ )?(?:no|na|num|numa) (?:plano|tier|conta|hospedagem|instancia|versao|servidor|maquina) (?!de ferias|errad|cai)\\w+`,
    `^(?:\\W*(?:e|mas|ok|olha|alias)[,.:]? )*(?:para|pra) (?:\\w+ )?(?:testar|rodar|subir|iniciar|compilar|publicar|conectar|entrar|acessar|instalar|gravar|depurar|executar|verificar|migrar|regenerar|deployar|formatar|ver|trabalhar|logar)\\b.{0,40}?${command}`,
  ],
  habit: [
    String.raw`\b(?:aqui|la na empresa|na empresa|no time|na equipe|na equipa) (?:\w+ ){0,2}?(?:tudo|todos|todas|cada|nada|nenhum\w*|nunca|sempre|so|se|ninguem|os|as|o|a)\b`,
    String.raw`\btudo (?:passa|sai|vai|chega|entra|e feito|e gerido|vem|roda|sobe) (?:\w+ )?(?:por|pelo|pela|via|em|com|no|na|do|da|atraves)\b`,
    String.raw`\ba gente (?:conta|mede|calcula|guarda|salva|anota|escreve|testa|publica|grava|arredonda|lanca|versiona|nomeia|chama|trata|gera|separa|faz|cobra|considera) (?!um|uma|isso|agora|depois|hoje)\w+`,
    String.raw`^(?:\W*(?:e|mas|olha|aqui)[,.]? )*(?:os|as|o|a|um|uma|cada|noss\w+)? ?[\w-]+(?: [\w-]+){0,3} (?:se |sao |e |fica |ficam )(?:guardad|medid|calculad|contad|anotad|gravad|escrit|lancad|testad|gerad|publicad|salv|arredondad|expresss?|tratad)\w* (?:em|com|no|na|por|pelo|pela|via)\b`,
  ],
  domainFact: [
    String.raw`\b(?:conta|contamos|mede|medimos|calcula|calculamos|guarda|guardamos|salva|salvamos|considera|consideramos|arredonda|arredondamos) (?:\w+ ){0,2}?(?:em|por|como|com) (?:dias? uteis|dias? corridos|centavos|horas|segundos|metros|utc|inteiros?|quilos|hectares|\w+ util|o calendario|semanas)\b`,
  ],
  statement: [
    String.raw`^(?:\W*(?:e|mas|olha|nao|ah|opa)[,.!]* )*(?:o |a |os |as |noss\w+ |um |uma )[\w-]+(?: [\w-]+){0,4}? (?:vai|vao|vem|chega|chegam|comeca|comecam|usa|usam|contem|reescreve|sobrescreve|substitui|recebe|recebem|manda|mandam|envia|enviam|espera|le|leem|escreve|escrevem|aceita|aceitam|recusa|conhece|pede|dura|roda|rodam|termina|custa|passa|passam|devolve|fornece|mantem|cuida|bloqueia|bloqueiam|carrega|calcula|aplica|cobra|fecha|trazem|traz|tem) (?!mal|erro|lento)\w+`,
    String.raw`^(?:\W*(?:e|mas|olha|nao|ah|opa)[,.!]? )*(?:o|a|um|uma) [\w-]+(?: [\w-]+){0,4}? (?:e|contem|vale|comeca|corresponde|conta|representa|vem|depende|sai|chega|muda|tem|exige|recusa|ta|esta) (?!quebrad|errad|vazi|fora|mort|lent|dando)`,
  ],
  prohibition: [
    `\\b(?:nao|nunca|jamais|nem) (?:me |o |a |os |as |lhe |se |nos )*(?:${meddling})\\b`,
    String.raw`\bnada (?:disso|disto|desse|daqui|dali) (?:sai|vai|entra|sobe|fica)\b`,
  ],
  contrast: [
    String.raw`\b(?:nao e|nao sao|nao era) (?:um|uma|o|a|os|as|em|de|do|da)\b`,
    String.raw`\be nao [«"']?\w+|, (?:e )?nao (?:em|com|por|de|do|da|o|a|os|as|um|uma|ao|no|na) \w+`,
    String.raw`\bnao (?:tem|ha|aceita|suporta) .{2,30} nem \w+`,
  ],
  correcting: [
    String.raw`^(?:\W*)(?:nao nao|que nao|ue|opa|eita|negativo|nada disso)\b[,.! ]+(?:nao |e |o |a |isso )?\w+`,
  ],
  recollection: [
    String.raw`\b(?:a gente|nos) (?:ja )?(?:conversou|falou|discutiu|combinou|viu|acertou|conversamos|falamos|discutimos|combinamos)\b|\bja (?:conversamos|falamos|discutimos|combinamos)\b`,
    String.raw`\b(?:como|conforme|ja) (?:eu |te |lhe |vos )*(?:comentei|expliquei|mencionei|indiquei|avisei|pedi|tinha dito|havia dito|referi)\b`,
    String.raw`\b(?:de novo|outra vez|novamente) (?:voce |vc |tu )?(?:mudou|apagou|colocou|usou|deixou|quebrou|fez|tirou|esqueceu|mexeu)\b|\b(?:voce|vc) (?:mudou|apagou|colocou|usou|deixou|quebrou|fez|tirou|mexeu) (?:\w+ ){0,4}?(?:de novo|outra vez|novamente)\b`,
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
    String.raw`\b(?:leio|olho|reviso|trabalho|programo|escrevo) (?:\w+ ){0,3}?(?:no celular|pelo celular|no telemovel|no onibus|no metro|no trem|no terminal|por ssh|com leitor de tela)`,
    `\\b(?:nao )?sou (?:so |apenas |mais |na verdade |de profissao |um |uma |o |a )*(?:${trades})\\b`,
    String.raw`\bvenho (?:do|da|de) (?!ferias)\w+|\bmeu (?:ingles|portugues) (?:e|nao e)\b|\b(?:leio|entendo|falo) (?:mal|pouco|melhor)\b|\b(?:tenho dificuldade|me ajuda|fica mais facil pra mim|me perco) \w+`,
    String.raw`\bassim (?:eu )?(?:reviso|entendo|leio|acompanho|confiro) (?:melhor|mais (?:facil|rapido))\b`,
  ],
  review: [
    String.raw`\bantes de .{3,50}\bme (?:mostr|mand|avis|pergunt|diz|fal)\w*|\bme (?:mostr|mand|avis|diz)\w* .{2,40} antes de \w+(?:ar|er|ir)\b`,
    String.raw`\b(?:se|quando) (?:tiver duvida|tiveres duvida|estiver em duvida|nao tiver certeza|nao souber|algo nao estiver claro|ficar em duvida)\w*\b`,
  ],
  audience: [
    `\\b(?:${people}) (?:nao )?(?:quer|querem|exige|exigem|pede que|pedem que|proibe|proibem|aceita|aceitam|permite|permitem|paga|pagam|le|leem|usa|usam|entende|entendem|aprova|confere|insiste|impoe|recusa|recusam) (?!um botao|uma tela|o botao)(?:que|nada|nunca|sempre|so|pagar|mais|outr\\w+|nenhum\\w*|em|nem|tudo|alteracoes)\\b`,
  ],
  projectFact: [
    String.raw`\b(?:so|somente|apenas) (?:entende|aceita|le|imprime|suporta|conhece|reconhece|fala)m? \w+`,
    String.raw`\b\d+ (?:chamadas|requisicoes|pedidos|emails|mensagens) (?:por|ao) (?:segundo|minuto|hora|dia)\b`,
    String.raw`\b(?:toda (?:noite|madrugada|segunda|sexta|semana)|todo (?:domingo|sabado|fim de mes|fim de semana)|todas as noites|todos os (?:domingos|sabados)|de madrugada)\b.{0,40}\b(?:reinicia\w*|sobrescreve\w*|reescreve\w*|substitui\w*|sincroniza\w*|faz backup|limpa\w*|apaga|apagam|zera\w*|reseta\w*|importa\w*|recarrega\w*|regera\w*|bloqueia\w*|fecha\w*|chega\w*|entrega\w*|muda\w*|atualiza\w*|arquiva\w*)|\b(?:reinicia\w*|sobrescreve\w*|reescreve\w*|substitui\w*|sincroniza\w*|faz backup|limpa\w*|apaga|apagam|zera\w*|reseta\w*|importa\w*|recarrega\w*|regera\w*|bloqueia\w*|fecha\w*|chega\w*|entrega\w*|muda\w*|atualiza\w*|arquiva\w*)(?!.*(?:fehler|error|erreur)).{0,40}\b(?:toda (?:noite|madrugada|segunda|sexta|semana)|todo (?:domingo|sabado|fim de mes|fim de semana)|todas as noites|todos os (?:domingos|sabados)|de madrugada)\b`,
    String.raw`\btudo (?:passa|sai|vai|entra) (?:\w+ )?(?:por|pelo|pela|via)\b`,
    `\\b(?:${people}) (?:nao (?:quer|aceita|permite|paga|autoriza|deixa|le|entende)|exige|proibe|recusa|impoe|insiste)\\b`,
    String.raw`\b(?:e|foi|esta|sao|ta) (?:\w+ )?(?:de proposito|intencional|intencionais|proposital|propositado)\b|\bde proposito\b`,
    String.raw`\b(?:muda|entra em vigor|expira|vence|some|sai do ar|acaba) em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|20\d\d)\b`,
    String.raw`\b(?:e|isso e|isto e|sao) (?:so |apenas )?(?:uma |um )?(?:jam|hackathon|prototipo|rascunho|demo|piloto|experimento|tcc|tese|projeto (?:pessoal|escolar))\b(?!\?)`,
    String.raw`\b(?:sao|ha|tem) (?:\w+ )?(?:dados|processos|clientes|pacientes|autos) (?:reais|de verdade)\b`,
    String.raw`\b(?:isto|isso) (?:vai|e) (?:para|pra) (?:\w+ )?(?:relatorios?|publicacao|tribunal|ministerio|clientes?|impressao|producao)\b`,
  ],
  because: [String.raw`\b(?:entao (?:esse|isso|nao|so|o|a)|por isso|logo nao|visto que|uma vez que)\b`],
  product: [
    String.raw`^(?:o|a) (?:usuari[oa]|client[ea]|jogador\w*|visitante|soci[oa]|assinante|membro) (?:recebe|ve|pode|escolhe|paga)\b`,
    `(?:^|[.;] )(?!.*(?:\\b(?:${work})\\b|[/_\\x60]))(?:\\W*(?:e|mas)[,.]? )*(?:o |a |os |as |um |uma |cada |todo |toda |nenhum\\w* )?[\\w -]+? (?:nao )?(?:tem que|deve|devem|devera|deverao|pode|podem|e|sao|fica|ficam|aparece|recebe|recebem|se \\w+) (?:\\w+ ){0,3}?(?:sempre|nunca|jamais|automaticamente|imediatamente)\\b`,
    `(?:^|[.;] )(?!.*(?:\\b(?:${work})\\b|[/_\\x60]))(?:\\W*(?:e|mas)[,.]? )*(?:nunca|sempre|jamais) (?:pode|deve|podem|devem) (?:ser|ter|haver|aparecer|ficar|passar)\\b`,
    `^(?!.*(?:\\b(?:${work})\\b|[/_\\x60]))so \\w+ (?:pode|podem) \\w+`,
    `^(?:\\W*(?:e|mas)[,.]? )*se .{3,40}, (?:sempre |nunca |entao )*(?:deixar|manda|envia|mostra|bloqueia|cancela|rejeita|marca|fica|ficam)\\b`,
  ],
  report: [
    String.raw`\b(?:nunca|jamais) (?:fiz|usei|trabalhei|mexi|programei|vi|tinha (?:feito|usado|visto))\b`,
  ],
  bugReport: [String.raw`\b(?:ontem|essa noite|hoje cedo)\b|\b(?:caiu|travou|quebrou|morreu|encheu|sumiu)\b`],
  division: [
    String.raw`\bquem (?:decide|define|aprova|cuida|manda|assina|publica|mantem|carrega|escolhe|preenche|mexe)\w* (?:n?[oa]s? |d?[oa]s? |isso |nisso )*.{0,30}(?:\be\b|sou|somos)|\b(?:isso|os?|as?) \w+ (?:e|sao) com (?:o|a|os|as) \w+`,
  ],
};
