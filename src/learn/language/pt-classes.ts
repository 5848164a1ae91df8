/**
 * Classes of everyday Portuguese words that the cues are made of, without accents: text is folded first. A class is long on purpose:
 * one of three words fits the person it was heard from. Alternatives of a regular expression.
 */

/** Small words that may stand before a statement. */
export const openers =
  'e|mas|ou|ok|okay|ta|ta bom|beleza|sim|nao|ah|oh|eh|ih|opa|oi|ei|uai|eita|poxa|puts|putz|caramba|hm+|olha|olhe|veja|cuidado|atencao|espera|espere|pera|perai|calma|para|pare|alto|momento|um momento|que nada|nada disso|imagina|nem pensar|alias|nota|obs|ps|fyi|btw|na verdade|alem disso|como|porque|ja que|pois|dado que|visto que|lembra que|aqui|entao|errado|falso|mentira|desculpa|perdao|infelizmente|pena|ou seja|tipo|cara|mano|bicho|gente|pessoal|po|tche|rapaz|moco|ola|bom dia|sei la|so que|acontece que';

/** What is not the subject of a statement about a thing. */
export const noSubject =
  'nao|eu|tu|voce|voces|vc|vcs|ele e|ela e|eles|elas|nos|a gente|isto|isso|aquilo|me|te|se|lhe|que|quem|qual|quais|como|quando|onde|por|porque|pq|pra|para|tem|tinha|e|sao|esta|estao|ta|tao|era|foi|pode|poderia|podes|podemos|faz|faca|fazer|bota|bote|poe|ponha|coloca|coloque|adiciona|adicione|cria|crie|corrige|corrija|olha|ve|veja|mostra|mostre|tira|tire|remove|remova|apaga|apague|muda|mude|troca|troque|testa|teste|roda|rode|executa|verifica|deixa|deixe|usa|use|escreve|escreva|explica|explique|da|de|passa|passe|continua|diz|diga|fala|busca|arruma|arrume|sobe|suba|abre|abra|fecha|volta|volte|nada|ninguem|tudo|sempre|nunca|jamais|agora|hoje|ontem|amanha|talvez|sem|com|em|no|na|nos|nas|sobre|sob|desde|segundo|antes|depois|apos|mais|menos|melhor|pior|ja|ainda|tambem|so|apenas|meu|minha|meus|minhas|teu|tua|seu|sua|seus|suas|error|warning|erro|valeu|obrigad[oa]|perfeito|otimo|legal|show|bom|alguem|algum\\w*|varios|varias|quero|preciso|acho|ao|aos|do|da|dos|das|igual|quase|falta|faltam|parece|pelo|pela';

/** A word of the subject or of what belongs to it. */
export const subjectWord = '(?!(?:eu|tu|sao|porque|como|quando|se|obrigado|e)\\b)[\\w./@\\x60\'"()%+-]+';

/** Stems of verbs that say what things do as a rule; they take -a or -e, and an -m of many. */
export const habitStems =
  'acab|aceit|acess|acompanh|acord|acumul|admit|agrup|aguent|ajust|aliment|alug|anul|aparec|apag|aplic|apont|aprov|arm|armazen|arredond|arranc|arrecad|assin|assum|atend|atualiz|aument|autoriz|avis|baix|base|bat|bloquei|bloque|brig|busc|cab|cai|calcul|cancel|capt|carreg|cham|cheg|circul|classific|cobr|cobre|codific|coincid|começ|comec|compartilh|compil|complet|compreend|comprim|comunic|conect|confer|confirm|conhec|conserv|consider|consult|consom|cont|conté|contem|control|convert|copi|correspond|corr|cort|cost|cresc|cri|cruz|cumpr|cust|decid|declar|defin|deix|demor|depend|derruba|derrub|desc|descart|descarreg|deslig|desconect|desenh|desliga|devolv|diferenci|digit|dispar|distingu|distribu|divid|dobr|dorm|duplic|dur|elimin|emit|encaix|encerr|encripta|entend|entr|entreg|envi|envolv|equival|err|escal|escolh|escrev|escut|esper|esquec|evit|exig|exist|expir|export|extrai|fal|fatur|fech|fic|filtr|finaliz|firm|form|formata|fornec|funcion|ganh|ger|gir|grav|guard|herd|hosped|identific|ignor|import|imprim|inclu|indic|inici|inser|instal|integr|interpret|invert|jog|junt|lanc|lav|lembr|lev|libera|limit|limp|list|local|manda|mand|mant|marc|mastig|med|mescl|mex|mistur|mont|morr|mostr|mov|mud|multiplic|nasc|neg|nome|not|numer|obedec|obrig|ocup|ocorr|oper|orden|ouv|pag|par|particip|pass|peg|perd|permit|pertenc|pes|pint|pis|planej|possu|prefer|prend|prest|process|produz|proib|proteg|public|pul|pux|quebr|queim|reag|realiz|receb|recalcul|recarreg|reclam|reconhec|recus|redirecion|reduz|registr|reinici|rejeit|remet|renov|repass|repet|replic|repres|represent|requer|resist|resolv|respeit|respond|rest|resum|retorn|reutiliz|rod|romp|rot|sab|sa[ií]|salt|salv|segu|separ|serv|signific|simul|sincroniz|sobr|sobrescrev|sobreviv|solicit|som|sort|sub|substitu|suj|suport|tard|term|termin|tir|toc|toler|tom|trabalh|traduz|trait|transfer|transmit|trat|trav|troc|us|utiliz|val|valid|vari|venc|vend|verific|viaj|vig|visit|viv|vo|vot|zer|trava';

/** Other verbs. */
export const habitIrregular =
  'e|sao|esta|estao|ta|tao|tem|vai|vao|da|dao|ve|veem|vem|faz|fazem|diz|dizem|traz|trazem|sai|saem|cai|caem|le|leem|cre|poe|poem|contem|mantem|pertence|sabe|sabem|pode|podem|quer|querem|deve|devem|vale|valem|roda|rodam|fica|ficam|inclui|incluem|possui|possuem|exclui|distribui|segue|seguem|serve|servem|mede|medem|perde|perdem|sobe|sobem|dorme|some|cobre|produz|reduz|traduz|vence|vencem|bate|batem';

/** What things are for a moment. */
export const momentary =
  '(?:agora|ainda|ja (?:esta|ta|funciona|roda|vai)|aqui|ali|la\\b|vazi[oa]s?|quebrad[oa]s?|mal|bem|vermelh[oa]s?|verdes?|pront[oa]s?|otim[oa]s?|super|muito|demais|bastante|um pouco|meio|escur[oa]s?|lent[oa]s?|fei[oa]s?|igual|iguais|cortad[oa]s?|borrad[oa]s?|invisive\\w+|caid[oa]s?|travad[oa]s? (?:desde|de novo)|perdid[oa]s?|sumid[oa]s?|sumiu|duplicad[oa]s?|desalinhad[oa]s?|colad[oa]s?|incomplet[oa]s?|doente|de ferias|melhor|pior|erro|o mesmo|a mesma|como (?:antes|sempre)|de novo|culpa|pulando|falhando|rodando|dando|\\w+ando|\\w+endo|errad[oa]s?|legal|certo|certa|bom|boa|linda?|show)\\b';

/** What does not say what things do as a rule: "as imagens não carregam". */
export const noHabit = '(?:bem|mal|nada|igual|ainda|ja|tambem|mais|direito)(?=[.!,]|$)';

/** People and offices whose word is not up to the one who writes, and the papers that bind them. */
export const authorities =
  'acionistas|administracao|advogad\\w+|agencia\\w*|almoxarifado|anatel|anvisa|arbitr\\w+|arquitet\\w+|arquivo|assembleia|assessoria|associacao|associados|auditor\\w*|auditoria|autoridade\\w*|banco|banca|bibliotecari\\w+|bombeiros|camara|capitao|cartorio|chefe|chefia|cirurgi\\w+|cliente|clientes|comercial|comissao|comite|compliance|compras|condominio|conselho|construtora|contabilidade|contador\\w*|contrato|convenio|cooperativa|coordena\\w+|curador\\w*|delegac\\w+|departamento|desembargador\\w*|detran|diretor\\w*|diretoria|distribuidor\\w*|docentes|dono|dona|editor\\w*|editora|empresa|engenharia|escola|estado|etica|fabrica|fabricante|faculdade|familias|federacao|financeiro|fiscal\\w*|fisco|fornecedor\\w*|fundacao|gerencia|gerente|gestor\\w*|governo|hospital|ibge|igreja|imprensa|inmetro|inss|inspetor\\w*|instituto|juiz|juiza|juridico|juri|laboratorio|lei|lgpd|rgpd|licenca|loja|maestr\\w+|marca|marketing|matriz|medic\\w+|ministerio|museu|norma\\w*|notario|operador\\w*|orgao|orquestra|pais|padre|parceir\\w+|paroquia|patrocinador\\w*|patrao|perito\\w*|policia|prefeitura|presidencia|presidente|procuradoria|produtor\\w*|professor\\w*|prof|profs|proprietari\\w+|receita|recepcao|redacao|regulador\\w*|regulamento|reitoria|rh|secretari\\w+|seguradora|seguranca|seguro|sindicato|sindico|sede|socios|supervisor\\w*|suporte|sus|tcu|tecnic\\w+|tesour\\w+|ti|transportadora|tribunal|trt|universidade|usuarios finais|vendas|veterinari\\w+|vizinhos';

/** Machines, what they are made of and what they run in. */
export const machines =
  'alarme|ambiente|antena\\w*|aparelho\\w*|arduino|balanca\\w*|bancada|bateria\\w*|bomba\\w*|cabo\\w*|caixa\\w*|caldeira|camera\\w*|caminh\\w+|canal|cartao|catraca\\w*|celular\\w*|clp|cluster|compressor|computador\\w*|conexao|console|controlador\\w*|dispositivo\\w*|disco\\w*|drone\\w*|elevador|enlace|equipamento\\w*|esp32|estacao|firewall|fonte|forno|galpao|gateway|gpu|gps|guindaste|impressora\\w*|instrumento|interface|internet|leitor\\w*|leitora\\w*|linha|link|maquina\\w*|maquininha|medidor\\w*|microcontrolador|modem|monitor\\w*|motor\\w*|nas|nobreak|notebook\\w*|painel|paineis|pc|pcs|pi|pino\\w*|placa\\w*|porta|prensa|proxy|radar|radio|rede|regulador|rele|reles|relogio|robo\\w*|roteador\\w*|sala|salao|satelite|scanner|sensor\\w*|servidor\\w*|sonda\\w*|switch|tablet\\w*|tela|telas|telefone\\w*|telescopio|terminal|terminais|termica|termostato\\w*|torno|totem|trator\\w*|unidade|valvula\\w*|veiculo\\w*|ventilador|vpn|wifi';

/** In what form, unit or script data comes. */
export const forms =
  'fahrenheit|kelvin|celsius|graus|utc|gmt|hora (?:local|oficial|de brasilia|de verao)|horario de brasilia|centavos|centimos|gramas?|quilos|toneladas|libras|oncas|litros|metros|milimetros|centimetros|quilometros|polegadas|pes|milhas|nos nauticos|segundos|milissegundos|minutos|horas|volts|milivolts|amperes|watts|quilowatts|hertz|bar|pascal|hectopascal|porcentagem|decimos|milesimos|latin-?1|iso-?8859\\S*|utf-?8|utf-?16|cp1252|ebcdic|ascii|hexa\\w*|base64|csv|xml|json|soap|edifact|bcd|epoch|timestamp|little[- ]endian|big[- ]endian|maiuscul\\w+|minuscul\\w+|ponto e virgula|virgula|tabulacao|bruto|liquido|dia util|dias uteis|dias corridos';

/** Where the work stands or runs: what one can or cannot do there lasts. */
export const places =
  'servidor|servidores|maquinas?|computador|pc|notebook|vm|container|cluster|runner|ci|producao|prod|staging|homologacao|hospedagem|oficina|fabrica|planta|laboratorio|lab|escritorio|cliente|clientes|hospital|clinica|escola|faculdade|universidade|loja|caixas?|tablets?|celulares?|telefones?|raspberry|placa|clp|sensores?|gateway|nas|roteador|rede|intranet|vpn|site|campo|fazenda|sitio|galpao|deposito|conta|plano|nos|cartorio|tribunal|prefeitura|aqui|la|ai|onibus|navio|obra';

/** What such a place has or has not. */
export const means =
  'internet|rede|wifi|sinal|acesso|root|sudo|admin|permissao|permissoes|gpu|placa de video|docker|tela|teclado|ram|memoria|disco|espaco|vpn|ssh|shell|cron|node|python|java|git|make|composer|https|certificados?|backup|compilador|proxy|checkout|functions|custom|api|webhooks?|plugins?';

/** Whose word counts in the work. */
export const people =
  'cliente|clientes|chefe|chefia|diretoria|diretor|diretora|gerente|gerencia|socio|socia|professor|professora|orientador|orientadora|banca|editora|contador|contadora|contabilidade|juridico|seguranca|auditoria|auditores|auditor|negocio|prefeitura|ministerio|fornecedor|parceiro|banco|receita|ine|anvisa|medicos?|voluntarios|marketing|designer|comercial|suporte|infra|operacoes|dono|dona|contrato|lei|norma|regulamento|tribunal|juiz|juiza|cartorio|advogados?|tj|trt|pje';

/** What is worked on or with: a sentence about these is about the work and not about what a product does. */
export const work =
  'codigo|\\w*testes?|testar|commit\\w*|branch\\w*|repos?|repositorio\\w*|apis?|esquemas?|schema|migracao|migracoes|pipelines?|ci|builds?|deploy\\w*|releases?|docs?|documentacao|readme|comentarios?|funcao|funcoes|classes?|modulos?|componentes?|variavel|variaveis|arquivos?|ficheiros?|pastas?|scripts?|logs?|config\\w*|servidor\\w*|banco|bancos|base de dados|docker\\w*|pacotes?|dependencias?|versao|versoes|merges?|push\\w*|prs?|tickets?|agentes?|tipos?|interfaces?|imports?|endpoints?|consultas?|queries|query|sql|orm|ambientes?|lint\\w*|fixtures?|mocks?|chaves?|tokens?|git|staging|producao|bibliotecas?|framework|ingles|portugues|colunas|campos|nomes?|identificadores|ids|datas?|valores|precos?|mensagens de erro|excecoes|backend|frontend|dados|firmware|macros?|linhas|voce|vc|nos|a gente|eu|me|meu|minha|nosso|nossa|aqui';

/** Verbs that ask somebody not to do something. */
export const meddling =
  'mexa|mexe|mexer|altere|alterar|mude|mudar|modifique|use|usar|apague|apagar|renomeie|renomear|mova|mover|suba|subir|sobrescreva|misture|escreva|escrever|instale|instalar|adicione|adicionar|coloque|colocar|ponha|invente|inventar|assuma|assumir|suponha|adivinhe|reescreva|reescrever|formate|formatar|refatore|refatorar|otimize|crie|criar|gere|cole|mande|explique|repita|resuma|traduza|duplique|logue|publique|commite|commitar';
