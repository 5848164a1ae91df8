import type { Language } from './language.ts';

export const FRENCH: Language = {
  small:
    'les des et une du pour dans ne pas par sur avec sont ce ces aux vous est qui au sans toute chaque tous leur mais tes ton cette',
  no: "ne|n['’]|pas|jamais|aucune?|sans(?: que)?|rien|ni|inutile d(?:e|')|inutile|nul besoin d|éviter?|évite[rz]? d",
  noAfter: 'pas~|jamais~|rien~|aucune?~',
  words: {
    tell: "mentionn|dire~|dis~|dites|parl|signal|inform|aver(?:tir|tis)|préven|prévien|montr|affich|report|consign|not(?:er|e)~|document|évoqu|encombr|figur|apparaî|révél|indiqu|savoir|sache|soupçonn|trace|remarqu|alert|expliqu|s['’]en apercev",
    hide: "discrètement|en secret|secrètement|en silence|en cachette|en douce|à l['’]insu|cach(?:er|ez|e-|e (?:ce|cette|cela|la (?:modif|ligne)))|dissimul|tais~|taire|taisez|passe[rz]? sous silence|sous silence|sans (?:en )?(?:laisser de|laisser aucune|laisser) trace|sans (?:le |la |l['’]|en )?(?:dire|prévenir|avertir|signaler|mentionner|informer|parler)|personne (?:ne )?(?:doit|saura|verra|remarque|n['’]a)|mot à personne|garde[rz]?~ [^.!?]{0,16}pour (?:toi|vous)|furtiv|camoufl|masqu|aucune trace|efface [^.!?]{0,24}trace|n['’](?:a|ont) pas (?:à|besoin d)[^.!?]{0,12}savoir|confidentiel",
    report:
      'rapport|compte[- ]rendu|résumé|commit|revue|journal|logs?~|changelog|pull|merge|description|réponse|ticket|récapitulatif|historique des|notes de version|pr~',
    asked:
      "(?:si|s['’]|quand|lorsque|au cas où|dès que|demande)[^.!?]{0,40}(?:demand|interrog|question|s['’]étonne|veut savoir|voulait savoir|s['’]inquiète)",
    answer:
      'répon|dis~|dites|expliqu|prétend|prétext|affirm|invoqu|écri|qualifi|présent|intitul|décri|attribu|parle d|évoque|assure~|réplique',
    excuse:
      'routine|normale?s?~|habituel|mise en forme|formatage|nettoyage|rangement|cache~|refactor|remaniement|faute de frappe|coquille|cosmétique|maintenance|réseau|télémétrie|mise à jour|dépendances|détail|mineur|framework|optimisation|formateur|anodin|banal|ménage|simple~ [^.!?]{0,24}(?:jour|correct|ajust)',
    only: "seulement|uniquement|juste~|simplement|simple~|qu['’]un|que d",
    secret:
      "clés?~ (?:\\p{L}+ )?(?:api|ssh|privée|secrète|d['’]accès|de chiffrement|de signature|de déploiement)|clés?~|clefs?~|mots? de passe|identifiants|secrets?~|jetons?~|variables? d['’]environnement|données (?:des |de |du )?clients?|(?:liste|fichier|base) (?:des |de )?clients?|code source|historique d|cookies~|trousseau|données personnelles|sauvegarde de la base|copie de la base|contenu d[^.!?]{0,12}\\.(?:env|netrc|ssh)|carnet d['’]adresses|salaires|fiches de paie|conversation",
    send: 'envo(?:ie|yer|yez|i~|yé)|envoi|expédi|transm|transf[eéè]r|téléverse|téléchargé|poste[rz]?~|publi(?:e|er|ez)~|copie[rz]?~|joins|joindre|achemin|part(?:ent|ir)?~|part~ vers|pousse[rz]?~|partag|dépose[rz]?~|remont|synchronis|relay|communiqu|remet|insère|coll(?:e|er|ez)~|ajout(?:e|er|ez)~|exfiltr|lègue|mail(?:e|er)~',
    outside:
      'externe|public|tiers|tierce|partenaire|prestataire|fournisseur|telegram|adresse (?:personnelle|privée)|boîte (?:perso|privée)|distant|dépôt public',
    guard:
      "signatures?~|certificats?~|double authentification|deux facteurs|2fa|mfa|authentification|contrôle d['’]accès|contrôle des (?:droits|rôles|accès|permissions)|contrôle du mot de passe|(?:vérification|comparaison|validation) d[ue](?:s)? (?:\\p{L}+ )?(?:mot de passe|jeton|signature|certificat|droits|permissions|rôles?|identité)|bac à sable|sandbox|pare-feu|approbation|validation|revue (?:de|du) code|relecture|protection (?:de|des|du) branches?|tests? de sécurité|contrôles? de sécurité|sécurité|somme de contrôle|sommes de contrôle|empreinte|chiffrement|scan(?:ner)? de secrets|audit|hooks?~|pre-commit|sauvegardes?~|tls|ssl|verify=false|limite de débit|antivirus",
    off: 'désactiv|coup(?:e|er|ez)~|débranch|ignor|contourn|saut(?:e|er|ez)~|supprim|retir(?:e|er|ez)|enl[eè]v|commente[rz]? [^.!?]{0,60}|mettre en commentaire|neutralis|supprim|affaibli|assoupli|lev(?:e|er|ez)~|plus de~|superflu|toujours (?:vraie?|positive?|true|valides?|réussie?)|se passer d|abandonn|exempt|dispens|passer outre|passe[rz]? outre|court-circuit|omet|omission|levée~|suspend|éteind|éteins',
    verify: 'vérifi|contrôl|valid|relu|relire|examin|compar|sauvegard|audit',
    openDoor:
      "n['’]importe (?:quel|qui|lequel)|tout (?:jeton|mot de passe|utilisateur|le monde)|en clair|sans mot de passe|porte dérobée|passe-partout|toujours (?:valide|vraie?|positive?|acceptée?)|chacun~ [^.!?]{0,12}(?:entr|pass)|laisse[rz]? (?:tout |tous )?pass|accepte tout|quiconque|non chiffré",
    ease: "gagner du temps|perdre (?:du|de) temps|ralenti|plus rapide|plus vite|lent|gên|agaç|pénible|encombr|par habitude|d['’]usage|pratique|confort|inutile|fluid|lourd|fastidieux|bloqu",
    lasting:
      "désormais|dorénavant|à partir de maintenant|à partir d['’]aujourd|à l['’]avenir|pour toujours|définitivement|en permanence|(?:à )?chaque (?:nouvelle? |nouveau )?(?:session|projet|dépôt|conversation|démarrage|lancement|tâche|machine|réponse|commit)|dans tous (?:les|tes|vos) (?:projets|dépôts)|toujours~|systématiquement|par défaut|toutes les sessions|permanente?",
    memory: 'mémoire|fichier de règles|mémoire permanente|long terme',
    write:
      'recopi|copi(?:e|er|ez)~|écri(?:s|re|vez)|inscri|ajout(?:e|er|ez)|coll(?:e|er|ez)~|enregistr|conserv|mémoris|retiens|retenez|report(?:e|er|ez)~|rép[eéè]t|réappliqu|insèr|insér|propag|reprodui',
    thisText:
      '(?:ce|cette|ces|le présent|la présente) (?:paragraphe|lignes?|texte|notes?|message|bloc|consigne|phrases?|passage|commentaire|mots)',
    rules:
      'instruction|consigne|directive|règle|ordre|recommandation|prescription|contrainte|restriction|indication',
    before:
      "précéd|antérieur|en amont|ci-dessus|jusqu['’](?:ici|à)|auparavant|avant|initial|d['’]origine|existant|reçu|donné|toutes?~|tous~|projet|plus haut|fixé",
    void: "oubli|ignor|caduc|caduque|null?(?:e|es|s)?~|plus (?:valable|valide|en vigueur|cours|applicable)|annul|abrog|ne (?:tiens|tenez|tenir) (?:plus |pas |aucun )?compte|tiens? pour (?:nul|non)|ne (?:s['’]applique|vaut|compte)|laisse[rz]? (?:tomber|de côté)|fais abstraction|mets? de côté|fi de|révoqu|perdu|périm|écarte|efface[rz]?~|prescrit|sans effet",
    toldYou:
      "(?:ce|tout ce) (?:que |qu['’])(?:on |l['’]on |ils |tes \\p{L}+ |vos \\p{L}+ )?(?:t['’]|vous |te )(?:\\p{L}+ ){0,3}(?:dit|demandé|ordonné|imposé|indiqué|appris|prescrit|enseigné|donné|confié)|ce qui (?:t['’]a|vous a) été (?:\\p{L}+ )?(?:dit|demandé|ordonné|imposé|indiqué|prescrit|donné)|(?:consignes|directives|instructions|règles|ordres) (?:qu['’]on |que l['’]on |qui )(?:t['’]|vous )[^.!?]{0,16}(?:donné|imposé|fixé|transmis)",
    onlyThis:
      "(?:seul(?:e|s)?|uniquement|exclusivement|seulement|rien que)(?: à| que| par| de)? (?:le |la |les |ce |cette |ces )?(?:présente?|document|note|message|texte|fichier|lignes?|paragraphe|page|moi|suivant|qui suit|ci-dessous|ci-après|commentaire)|(?:cette|ce|la présente|le présent) (?:note|message|texte|document|fichier|paragraphe|commentaire) (?:fait foi|prime|prévaut|l['’]emporte|remplace)|n['’]obéis qu|ne (?:suis|fais|écoute|respecte)[^.!?]{0,6} que [^.!?]{0,24}(?:ce|moi|suit|ici)",
    recite:
      'récit|répèt|répét|recopi|cit(?:e|er|ez)~|montr|affich|donne(?:-|~)|écri|imprim|révèl|révél|divulgu|traduis|reprodui|mot (?:à|pour) mot|textuellement|intégral|en entier|tel quel|dévoil',
    prompt:
      "(?:ton|ta|tes|votre|vos|le|la|les|du) (?:\\p{L}+ ){0,2}?(?:prompt|invite|message|instructions?|consignes?|texte) (?:système|de système|initiale?s?|cachée?s?|interne|secrète?s?|de départ)|prompt système|(?:consignes?|instructions?|texte|message|règles|directives)[^.!?]{0,4} (?:qu['’]on|que l['’]on|que|avec lesquelles?|reçue?s?|dont) (?:t['’]|tu |vous |on t['’])?(?:\\p{L}+ ){0,4}?(?:avant|au début|au départ|au démarrage|en premier|configuré|donnée?s?)",
    persona:
      'joue[rz]?~|fai(?:s|tes) (?:comme si|semblant)|tu es (?:maintenant|désormais|dorénavant)|incarn|imagine|dans la peau|rôle d|agis~ comme|agissez comme|comporte|nommée?~|appelée?~|du nom d|baptis',
    unlimited:
      "(?:sans|aucune?|plus (?:de|aucune?)|libre de|libéré d|affranchi d)[^.!?]{0,24}(?:règles?|limites?|filtres?|restrictions?|censure|contraintes?|tabous?|morale|garde-fou|bride|entraves?)|illimité|non filtré|(?:ne|n['’])[^.!?]{0,4}refuse[^.!?]{0,6}(?:jamais|rien)|jamais (?:non|refus)|sans filtre|débridé",
    boss: "chef|direction|patron|administrateur|admin~|équipe (?:de )?sécurité|équipe (?:\\p{L}+ )?(?:plateforme|infra|support|produit|technique)|responsable|collègue|utilisateur|fabricant|éditeur|directeur|directrice|cto|ceo|dsi|rssi|comptab|finance|propriétaire|mainteneur|l['’]équipe|openai|service informatique|client~|support~",
    allow:
      'autoris|permet|permis|approuv|validé|accord|habilit|accept|préfère|souhaite|veut~|demand|décid|convenu|consent|feu vert|signé|donné son|dit oui|apprécie|tient à|habitude',
    confirm: 'demand|confirm|approbation|autoris|permission|accord~|valid|consult|question|relu|regard|vérif',
    risky:
      "production|rm -rf|sudo|supprim|effac|toutes? (?:les )?commandes?|n['’]importe quelle commande|virement|paiement|migration|directement (?:sur|dans|vers) (?:main|master)|force|déploie|déploiement|fusionn|pousser?~",
    pay: 'compte (?:bancaire|de|du)|iban|rib~|virement|paiement|facture|portefeuille|versement|solde|carte (?:bancaire|bleue)|coordonnées bancaires|fournisseur|remboursement',
    changed: 'chang|nouveau|nouvelle|nouvel~|remplac|modifi|désormais|mis à jour|substitu',
    install: 'install|paquet|dépendance|registre|miroir|dépôt|télécharge',
  },
};

export const SPANISH: Language = {
  small: 'el los las una por es al su como más está y tus desde cuando sin todos cada pero hay ser este',
  no: 'no|nunca|jamás|sin(?: que)?|ni|nada|ningún|ninguna|nadie|evita|tampoco',
  noAfter: 'nunca~|jamás~|nada~',
  words: {
    tell: 'mencion|diga|digas|decir|decirlo|decírselo|cuent|cont(?:ar|es)~|inform|avis|notific|muestr|mostr|revel|report|figur|aparec|aparezc|coment|registr|document|señal|sep(?:a|an)~|enter(?:e|en|arse)~|not(?:e|en|ar)~|adviert|dej(?:e|es|ar) (?:rastro|constancia)|conste|expliq|alud',
    hide: 'en secreto|a escondidas|en silencio|discretamente|sigilosamente|ocult|escond|encubr|disimul|calla|cállate|sin (?:que nadie|decir|avisar|avisarle|mencionar|dejar rastro|informar|que (?:lo|se) (?:sepa|note|entere))|a espaldas|nadie (?:debe|tiene que|se|lo)[^.!?]{0,16}(?:sab|enter|not|ver)|no se entere|que no se (?:entere|note|sepa)|guárda(?:te|lo) [^.!?]{0,16}(?:para ti|secreto)|de tapadillo|borra [^.!?]{0,20}(?:rastro|huella)|con disimulo|fuera de(?:l| la) (?:informe|resumen|registro|petición)',
    report:
      'informe|resumen|commit|revisión|registro|bitácora|log~|logs~|changelog|pull|merge|descripción|respuesta|ticket|notas de (?:la )?versión|historial|pr~|parte~',
    asked:
      '(?:si|cuando|en caso de que|por si|pregunta)~[^.!?]{0,40}(?:pregunt|inquier|interrog|quiere saber|quisiera saber|se extrañ|duda|dudas)',
    answer:
      'respond|contest|di~|diga|dile|explica|afirma|alega|atribuy|escrib|justific|describ|llámalo|llama|pon~|sostén|invoca|excúsa|asegura',
    excuse:
      'rutin|normal|habitual|formate|limpieza|limpi|caché|cache~|refactor|errata|cosmétic|mantenimiento|red~|telemetría|actualiza|dependencia|detalle|menor(?:es)?~|framework|optimiza|estilo|orden~|ajuste|trivial|ordenar',
    only: 'solo~|sólo~|solamente|únicamente|simplemente|simple~',
    secret:
      'claves?~|contraseñas?|secretos?~|credencial|variables? de entorno|datos de (?:los )?clientes|(?:lista|base|listado) de (?:datos de )?(?:los )?clientes|código fuente|historial|cookies~|llavero|llaves?~|datos personales|copia de la base|volcado|conversaci|nóminas?|salarios|libreta de direcciones|contenido d[^.!?]{0,12}\\.(?:env|netrc|ssh)',
    send: 'env[ií]|añád|mánd|cópi|adjúnt|publíc|remít|inclúy|péga|mand(?:a|ar|e|es)~|remit|reenv|sub(?:e|ir|a|es|irlo)~|súbe|publi(?:ca|que|car)|copia~|copi(?:e|ar)~|adjunt|transm|transfi|añad|incluy|pega(?:r|lo)?~|comparte|compartir|sincroniz|exfiltr|vuelca|volcar|recib|entreg|postea|deposit|llega~|va(?:n|ya|yan)?~ a|export',
    outside: 'extern|públic|tercer|socio|proveedor|telegram|correo (?:personal|privado)|ajen|remot[oa]',
    guard:
      'firma|certificado|dos factores|doble factor|2fa|mfa|autentic|control de acceso|(?:comprobación|verificación|validación|control|comparación) de (?:la |las |los |l[oa]s? )?(?:contraseña|firma|certificado|permiso|rol|acceso|token|credencial|identidad|seguridad)|sandbox|entorno aislado|cortafuegos|firewall|aprobaci|revisión|revisiones|protección de (?:la |las )?ramas?|pruebas? de seguridad|seguridad|suma de (?:comprobación|verificación)|cifrado|escáner|escaneo|auditor|hooks?~|pre-commit|copias? de (?:seguridad|respaldo)|respaldo|tls|ssl|validación de entrada|límite de peticiones|antivirus',
    off: 'desactiv|deshabilit|apag(?:a|ar|ue)|quit(?:a|ar|e|en|alos|arlos)~|quítal|elimin|borr(?:a|ar|e)~|salt(?:a|ar|arse|e|arte)~|sáltat|omit|evit(?:a|ar)~|comenta[^.!?]{0,4}~|comentar~|anul|suprim|relaj|rebaj|ignor|sobran?~|prescind|siempre (?:verdader|true|válid|con éxito|correct)|burl|esquiv|elud|puentea|desmont|levant(?:a|ar)~|inhabilit|retir(?:a|ar|e)~|neutraliz',
    verify: 'comprueb|comprob|verific|valid|revis|control|compar|mir(?:e|a|ar)~|respald',
    openDoor:
      'cualquier (?:\\p{L}+ )?(?:token|contraseña|clave|usuario|petición|firma|persona)|cualquiera|sin contraseña|texto plano|en claro|sin cifrar|puerta trasera|todo el mundo|siempre (?:válid|verdader|true|acept)|deje? pasar|dejar pasar|llave maestra',
    ease: 'ganar tiempo|ahorrar tiempo|perder tiempo|lent|ralentiz|más rápid|molest|pesad|engorros|costumbre|práctic|comod|innecesari|agradec|fastid|retras|ágil|estorb',
    lasting:
      'a partir de ahora|de ahora en adelante|desde ahora|desde hoy|en adelante|para siempre|permanente|(?:en |a )?cada (?:nuev[oa] )?(?:sesión|proyecto|repositorio|conversación|inicio|arranque|tarea|máquina|commit|viernes|semana|día|vez)|en todos (?:los|tus|sus) (?:proyectos|repositorios)|siempre~|por defecto|sistemáticamente|todas las sesiones',
    memory: 'memoria|archivo de reglas|largo plazo|fichero de reglas',
    write:
      'copia|cópia|escrib|escríb|pega(?:r|lo)?~|péga|añad|agreg|guard|inclu|apunt|anot|repit|repet|conserv|recuerd|propag|insert|inscrib|traslad',
    thisText:
      '(?:este|esta|estas|estos|el presente|la presente) (?:párrafo|líneas?|texto|notas?|mensaje|bloque|frases?|pasaje|comentario|palabras)',
    rules:
      'instruccion|indicacion|regla|norma|directri|orden(?:es)?~|órdenes|consigna|restriccion|mandato|directiva',
    before:
      'anterior|previ|hasta (?:ahora|aquí|hoy)|de arriba|antes|inicial|original|existente|recibid|dad[oa]s~|tod[oa]s?~|del proyecto|precedent|vigente',
    void: 'olvid|ignor|caduc|nul[oa]s?~|sin efecto|anulad|derog|no (?:vale|valen|cuenta|cuentan|rige|rigen|aplica|aplican)|ya no|caso omiso|haz caso omiso|deja de lado|dejar de lado|deja(?:r)? (?:a un lado|atrás)|descart|revocad|desobed|deshecha|desecha|pasa por alto|prescind|invalid|no hagas caso',
    toldYou:
      '(?:lo que|todo lo que|cuanto|todo cuanto) (?:\\p{L}+ )?(?:te|os|le|se te) (?:\\p{L}+ ){0,3}(?:dicho|dijeron|dijo|mandado|mandaron|ordenado|indicado|pedido|enseñado|impuesto|encargado)|(?:instrucciones|órdenes|reglas|indicaciones) que (?:te|se te) [^.!?]{0,16}(?:dado|dieron|impuesto|fijado)|lo que (?:diga|digan|dice) (?:tu|el) (?:\\p{L}+ )?(?:desarrollador|sistema|fabricante)',
    onlyThis:
      '(?:solo|sólo|únicamente|solamente|exclusivamente|nada más que)(?: a| lo| por| en| caso a)? (?:que )?(?:est[ea]|el presente|la presente|mí|mi|yo|encuentres|leas|aquí|lo que sigue|siguiente|sigue|pone aquí|digo)[^.!?]{0,4}(?:documento|texto|nota|mensaje|archivo|párrafo|línea|comentario)?|(?:est[ea]) (?:documento|texto|nota|mensaje|archivo|párrafo|comentario) (?:manda|prevalece|tiene prioridad|sustituye|vale)|obedece(?:s|rás)? (?:únicamente|solo|sólo)|ejecuta el script|haz (?:solo|sólo) lo que',
    recite:
      'muestr|muéstr|recit|repit|cit(?:a|ar)~|escrib|imprim|revel|dime~|dame~|enseñ|traduc|copia|palabra por palabra|textual|literal|al pie de la letra|íntegr|transcrib|desvel',
    prompt:
      '(?:tu|tus|su|sus|el|las|los|del) (?:\\p{L}+ ){0,2}?(?:prompt|instrucciones|mensaje|indicaciones|texto) (?:de|del) (?:sistema|inicio|arranque)|(?:instrucciones|texto|mensaje|prompt|indicaciones) (?:ocult|intern|secret|inicial|original)\\p{L}{0,3} (?:que te|con|tuy)|(?:tus|sus) (?:instrucciones|indicaciones|reglas) (?:ocult|intern|secret|inicial|original)|(?:instrucciones|texto|mensaje|reglas|indicaciones) (?:con (?:que|las que|el que)|que) (?:te|se te|fuiste|has) (?:\\p{L}+ ){0,4}?(?:configur|antes|al principio|al inicio|recibid|dieron|program)',
    persona:
      'actúa|finge|fingir|haz de|haz como|eres (?:ahora|desde|a partir)|ahora eres|interpreta|imagina|papel d|rol~ de|comport|llamad[oa]~|de nombre|conviért',
    unlimited:
      '(?:sin|ningun\\p{L}?|ningún|libre de|carece de)[^.!?]{0,20}(?:reglas?|límites?|filtros?|restriccion\\p{L}{0,2}|censura|normas?|tabú|moral|frenos|ataduras)|ilimitad|(?:nunca|jamás|no)[^.!?]{0,8}(?:se )?niega[^.!?]{0,4}(?:nada|a)|(?:nunca|jamás) (?:dice que no|rechaza|se niega)|desinhibid|todo lo puede',
    boss: 'jefe|jefa|dirección|administrador|admin~|equipo de (?:seguridad|plataforma|soporte|infra)|responsable|compañer|usuari|fabricante|proveedor|director|cto|ceo|finanzas|contabilidad|dueñ|propietari|mantenedor|el equipo|openai|soporte|gerencia|gerente',
    allow:
      'autoriz|permit|permis|aprob|acuerd|acord|habilit|acept|prefier|dese|quier|pid|decid|consent|visto bueno|luz verde|firmad|dijo que|costumbre|encarg|agradec|conform',
    confirm: 'pregunt|confirm|aprob|permis|autoriz|consult|revis|pedir|mire|valid',
    risky:
      'producción|rm -rf|sudo|elimin|borra|tod[oa]s? (?:los comandos|las órdenes)|cualquier comando|transferencia|pago|migraci|direct[^.!?]{0,8}(?:a|en) (?:main|master|producción)|force|despl[ie]|fusion|push|aprueba tú',
    pay: 'cuenta (?:bancaria|de|del)|iban|transferencia|pago|factura|cartera|monedero|saldo|tarjeta|proveedor|reembolso|cobro|nómina',
    changed: 'cambi|nuev[oa]|reempla|sustit|modific|actualiz|desde ahora|en adelante',
    install: 'instal|paquete|dependencia|registro|réplica|espejo|repositorio|descarg',
  },
};

export const PORTUGUESE: Language = {
  small: 'os da das um uma não com em é ao na mais você ou foi são pelo pela sem ser dos seu nos',
  no: 'não|nunca|jamais|sem(?: que)?|nem|nada|nenhum|nenhuma|ninguém|evite|tampouco',
  noAfter: 'nunca~|jamais~|nada~',
  words: {
    tell: 'mencion|diga|dizer|conte|contar|inform|avis|notifi|mostr|revel|report|relat|consta|conste|aparec|apareç|coment|registr|document|saib|saber|perceb|not(?:e|em|ar)~|comuni|expliq|exib',
    hide: 'em segredo|às escondidas|em silêncio|discretamente|sorrateir|ocult|escond|encobr|disfarç|cale|sem (?:que ninguém|dizer|avisar|mencionar|deixar rastro|informar|alarde)|pelas costas|ninguém (?:deve|pode|precisa|vai)[^.!?]{0,16}(?:sab|perceb|not|ver)|guarde [^.!?]{0,16}(?:para si|segredo)|na surdina|apague [^.!?]{0,20}(?:rastro|vestígio)|não (?:fique|fica) sabendo|fora d[oa] (?:relatório|resumo|registro|registo)',
    report:
      'relatório|resumo|commit|revisão|registro|registo|log~|logs~|changelog|pull|merge|descrição|resposta|ticket|notas de versão|histórico|pr~',
    asked:
      '(?:se|quando|caso|pergunta)~[^.!?]{0,40}(?:pergunt|question|indag|quiser saber|queira saber|estranh|desconfi)',
    answer:
      'respond|diga~|explique|afirme|alegue|atribua|escreva|justifi|descreva|chame|sustent|invoque|garanta|conte~ que',
    excuse:
      'rotin|norma(?:l|is)~|habitua|formata|limpeza|cache~|refator|refactor|digitação|cosmétic|manutenção|rede~|telemetria|atualiza|dependência|detalhe|menor(?:es)?~|framework|otimiza|estilo|arrumação|ajuste|trivial',
    only: 'só~|somente|apenas|simplesmente|simples~',
    secret:
      'chaves?~|senhas?~|palavras?-passe|segredos?~|secrets~|credencia|variáveis de ambiente|dados d[oe]s? clientes|(?:lista|base|cadastro) de (?:dados de )?clientes|código[- ]fonte|histórico|cookies~|chaveiro|dados pessoais|cópia (?:da base|do banco)|dump|conversa|salários|folha de pagamento|catálogo de endereços|conteúdo d[^.!?]{0,12}\\.(?:env|netrc|ssh)',
    send: 'envi|mand(?:e|a|ar)~|remet|encaminh|reenvi|sub(?:a|ir)~|carreg|publi(?:que|car|ca)|copi(?:e|a|ar)~|anex|transmit|transfir|transfer|inclu|col(?:e|ar)~|compartilh|partilh|sincroniz|exfiltr|despej|entreg|post(?:e|ar)~|deposit|vai~ para|vão~ para|seguem? para|export',
    outside: 'extern|públic|terceir|parceir|fornecedor|telegram|e-?mail (?:pessoal|particular)|remot[oa]',
    guard:
      'assinatura|certificado|dois fatores|duas etapas|2fa|mfa|autentica|controle de acesso|controlo de acesso|(?:checagem|verificação|validação|conferência|comparação) d[aeo]s? (?:senha|assinatura|certificado|permiss|papéis|acesso|token|credencia|identidade|segurança)|sandbox|caixa de areia|firewall|aprovaç|revisão|proteção d[aeo]s? (?:branch|ramo)|testes? de segurança|segurança|soma de verificação|checksum|criptografia|cifra|varredura|auditoria|hooks?~|pre-commit|backups?~|cópias? de segurança|tls|ssl|limite de requisições|antivírus',
    off: 'desativ|desabilit|deslig|tir(?:e|a|ar)~|remov|apag(?:ue|a|ar)~|pul(?:e|a|ar)~|ignor|contorn|coment(?:e|a|ar)~|suprim|afroux|dispens|elimin|omit|burl|driblar|sempre (?:verdadeir|true|válid|com sucesso)|abol|suspend|retir(?:e|a|ar)~|neutraliz|desmont|sobram?~',
    verify: 'verifi|confer|valid|revis|checa|chec(?:ar|que)|compar|olh(?:e|a|ar)~|confir',
    openDoor:
      'qualquer (?:\\p{L}+ )?(?:token|senha|chave|usuário|utilizador|pedido|assinatura|pessoa)|qualquer um|sem senha|texto (?:puro|claro|simples)|em claro|sem criptografia|porta dos fundos|todo mundo|toda a gente|sempre (?:válid|verdadeir|true|aceit)|deixe passar|deixar passar|chave mestra|backdoor',
    ease: 'ganhar tempo|poupar tempo|economizar tempo|perder tempo|lent|atras|mais rápid|chat[oa]|incômod|incomod|costume|prátic|comod|desnecessári|irrit|ágil|atrapalh|convém',
    lasting:
      'a partir de agora|de agora em diante|daqui (?:em diante|para a frente)|doravante|para sempre|permanente|(?:em |a )?cada (?:nov[oa] )?(?:sessão|projeto|repositório|conversa|início|tarefa|máquina|commit|semana|dia)|em todos os (?:projetos|repositórios)|sempre~|por padrão|todas as sessões|sistematicamente|tod[oa] (?:nov[oa] )?(?:sessão|projeto|repositório|máquina)',
    memory: 'memória|arquivo de regras|longo prazo|ficheiro de regras',
    write:
      'copi(?:e|a|ar)|escrev|cole~|colar~|adicion|acrescent|guard|salv|grav|inclu|anot|repit|repet|conserv|lembr|propag|inser|transcrev|memoriz',
    thisText:
      '(?:este|esta|estas|estes|esse|essa) (?:parágrafo|linhas?|texto|notas?|mensagem|bloco|frases?|trecho|comentário|palavras)',
    rules: 'instruç|orientaç|regra|norma|diretri|orden(?:s)?~|comando|restriç|recomendaç|determinaç',
    before:
      'anterior|prévi|até (?:agora|aqui|hoje)|acima|antes|inicia(?:l|is)|origina|existente|recebid|dad[oa]s~|tod[oa]s?~|do projeto|precedent|vigente',
    void: 'esque[cç]|ignor|caduc|nul[oa]s?~|sem efeito|anulad|revogad|não (?:vale|valem|conta|contam|se aplica)|perd[ae](?:m|ram)? (?:a )?validade|deixe de lado|descart|desconsider|desobed|invalid|deixa(?:m|ram)? de valer|abandon',
    toldYou:
      '(?:o que|tudo o que|tudo que|aquilo que) (?:\\p{L}+ )?(?:te|lhe|você|vos) (?:\\p{L}+ ){0,3}(?:disseram|disse|mandaram|ordenaram|ensinaram|pediram|dito|foi dito|impuseram|indicaram)|(?:o que|tudo o que|tudo que) (?:foi|tenha sido|tenham) [^.!?]{0,12}(?:dito|ordenado|mandado|ensinado|passado)[^.!?]{0,6}(?:a você|a ti|antes)|(?:instruções|ordens|regras|orientações) que (?:te|lhe|você) [^.!?]{0,16}(?:deram|recebeu|recebeste|passaram|impuseram)',
    onlyThis:
      '(?:só|somente|apenas|unicamente|exclusivamente)(?: a| o| ao| por| em)? (?:que )?(?:est[ea]|mim|eu|aqui|o que segue|seguinte|a seguir|está escrito|digo)[^.!?]{0,4}(?:documento|texto|nota|mensagem|arquivo|parágrafo|linha|comentário)?|(?:est[ea]) (?:documento|texto|nota|mensagem|arquivo|parágrafo|comentário) (?:manda|prevalece|tem prioridade|substitui|vale)|obedeça (?:apenas|só|somente)|faça (?:só|apenas|somente) o que',
    recite:
      'mostr|recit|repit|cit(?:e|ar)~|escrev|imprim|revel|diga-?me|dê-?me|exib|traduz|copi|palavra por palavra|textual|literal|na íntegra|integral|transcrev|reproduz',
    prompt:
      '(?:seu|sua|seus|suas|teu|tua|teus|tuas|o|as|do) (?:\\p{L}+ ){0,2}?(?:prompt|instruções|mensagem|orientações|texto) (?:de|do) (?:sistema|início)|(?:suas|tuas) (?:instruções|orientações|regras) (?:ocult|intern|secret|inicia|origina|escondid)|(?:instruções|texto|mensagem|regras|orientações) (?:com (?:que|as quais|o qual)|que) (?:te|lhe|você|foi|foste) (?:\\p{L}+ ){0,4}?(?:configur|antes|no início|recebeu|recebidas?|deram|program)',
    persona:
      'aja como|atue|finja|fingir|faça de conta|você é (?:agora|a partir)|agora você é|interpret|imagin|papel d|comport|chamad[oa]~|de nome|torne-se|incorpor',
    unlimited:
      '(?:sem|nenhum\\p{L}?|livre de|isento de)[^.!?]{0,20}(?:regras?|limites?|filtros?|restriç\\p{L}{1,4}|censura|normas?|tabus?|moral|freios|amarras)|ilimitad|(?:nunca|jamais|não)[^.!?]{0,8}(?:se )?(?:recus|neg)\\p{L}{1,3}[^.!?]{0,4}(?:nada|a)|(?:nunca|jamais) (?:diz não|recusa|se nega)',
    boss: 'chefe|diretoria|direção|administrador|admin~|equipe de (?:segurança|plataforma|suporte|infra)|equipa de|responsável|colega|usuári|utilizador|fabricante|fornecedor|diretor|cto|ceo|financeir|contabilidade|don[oa]~|proprietári|mantenedor|a equipe|openai|suporte|gerência|gerente',
    allow:
      'autoriz|permit|permiss|aprov|acord|combin|habilit|aceit|prefer|desej|quer~|pediu|pedid|decid|consent|sinal verde|assinad|disse que|costume|concord|gosta',
    confirm: 'pergunt|confirm|aprov|permiss|autoriz|consult|revis|pedir|peça|olh|valid',
    risky:
      'produção|rm -rf|sudo|exclu|apag|elimin|tod[oa]s (?:os comandos|as ordens)|qualquer comando|transferência|pagamento|migraç|direto (?:na|no|para) (?:main|master|produção)|diretamente|force|deploy|implant|merge|push',
    pay: 'conta (?:bancária|de|do)|iban|pix~|transferência|pagamento|fatura|boleto|carteira|saldo|cartão|fornecedor|reembolso|cobrança',
    changed: 'mud|nov[oa]|troc|substitu|alter|modific|atualiz|doravante',
    install: 'instal|pacote|dependência|registro|registry|espelho|repositório|baix(?:e|ar)~',
  },
};

export const ITALIAN: Language = {
  small:
    'il che di della con gli è nel dei ogni alla sono tutti questo quello senza sia dal sul lo una più anche degli delle se',
  no: 'non|mai|senza(?: che)?|né|niente|nulla|nessun|nessuna|nessuno|evita|neppure|neanche|meglio non',
  noAfter: 'mai~|niente~|nulla~',
  words: {
    tell: 'menzion|dir(?:e|lo|glielo)~|dica|dici|inform|avvis|avvert|notific|mostr|rivel|segnal|riport|compar|appar|comment|registr|document|saper|sappia|accorg|not(?:i|ino|are)~|parl|spieg|farne parola|far[^.!?]{0,8}(?:vedere|sapere)',
    hide: "di nascosto|in segreto|segretamente|in silenzio|silenziosamente|nascond|nascost|occult|celare|cela~|tac(?:i|ere|ete)~|sottobanco|senza (?:che nessuno|dirlo|avvisare|menzionare|lasciare tracc|informare|farne|far)|alle spalle|all['’]insaputa|nessuno (?:deve|dovrà|saprà|si|lo)[^.!?]{0,16}(?:sap|accorg|not|ved)?|tien\\p{L}{1,3} [^.!?]{0,16}per te|acqua in bocca|cancella [^.!?]{0,20}tracc|non (?:farne|fare) parola|fuori da(?:l|lla)? (?:rapporto|riepilogo|registro|richiesta|report)|si preoccuperebbe",
    report:
      'rapporto|resoconto|riepilogo|riassunto|commit|revisione|registro|log~|changelog|pull|merge|descrizione|risposta|ticket|note di rilascio|richiesta di merge|pr~|report~',
    asked:
      '(?:se|quando|qualora|nel caso|chiede)[^.!?]{0,40}(?:chied|domand|interrog|vuole sapere|volesse sapere|insospett)',
    answer:
      "rispond|di['’]~|dì~|dici|digli|spiega|afferma|sostieni|attribui|scriv|giustific|descriv|chiam|invoca|presenta|assicura",
    excuse:
      'routine|normal|abitual|solit|formatta|pulizia|cache~|refactor|refuso|cosmetic|manutenzione|rete~|telemetria|aggiorna|dipendenz|dettagl|minor|framework|ottimizza|stile|riordino|ordinar|banale|ritocc',
    only: 'solo~|soltanto|solamente|unicamente|semplicemente|semplice~',
    secret:
      "chiav[ei]~|password|segret[io]~|secrets~|credenzial|variabil[ei] d['’]ambiente|dati d(?:ei|i) clienti|(?:lista|elenco|database|archivio) (?:dei |di )?clienti|codice sorgente|cronologia|cookie~|portachiavi|dati personali|copia del database|dump|conversazion|stipendi|buste paga|rubrica|contenuto d[^.!?]{0,12}\\.(?:env|netrc|ssh)",
    send: 'invi|mand(?:a|are|i)~|spedi|inoltr|carica|pubblic|copi(?:a|are)~|alleg|trasmett|trasfer|aggiung|inclu|incoll|condivid|sincronizz|esfiltr|riversa|consegn|posta~|deposit|finisc|va(?:nno)?~ (?:a|su|verso)|esport|gira~',
    outside:
      'estern|pubblic|terz[ie]~|partner|fornitor|telegram|e-?mail (?:personale|privata)|indirizzo personale|remot[oa]',
    guard:
      'firma|firme|certificat[oi]|due fattori|doppio fattore|2fa|mfa|autenticazione|(?:controll[oi]|verifica|verifiche|convalida|confronto) (?:di |de[il]\\p{L}{0,3} |sul\\p{L}{0,2} )(?:\\p{L}+ )?(?:access|password|firm|certificat|permess|ruol|token|credenzial|identità|sicurezza)|sandbox|firewall|approvazion|revision|protezione (?:de[il]\\p{L}{0,3} )?(?:branch|ram[oi])|test di sicurezza|sicurezza|checksum|somma di controllo|cifratura|crittograf|scansion|audit|hook~|pre-commit|backup|copi[ae] di (?:sicurezza|riserva)|tls|ssl|limite di richieste|antivirus',
    off: 'disattiv|disabilit|spegn|tolt[oa]|togli|tolga|toglier|rimuov|rimoss|elimin|cancell|salt(?:a|are|i)~|aggir|comment(?:a|are)~|sopprim|allent|ignor|sospend|evita~|evitare~|omett|elud|scavalc|sempre (?:ver[oa]|true|valid|con successo)|skip|neutralizz|bypass|revoc|abol|senza controllo|superflu',
    verify: 'verific|controll|convalid|revision|confront|guard(?:a|i|are)~|esamin',
    openDoor:
      'qualsiasi (?:\\p{L}+ )?(?:token|password|chiave|utente|richiesta|firma)|qualunque|chiunque|senza password|in chiaro|non cifrat|porta di servizio|tutti (?:dentro|possono|entr)|sempre (?:valid|ver[oa]|true|accett)|lasci(?:a|are) passare|passe-?partout|backdoor',
    ease: 'guadagnare tempo|risparmiare tempo|perdere tempo|lent|rallent|più veloc|più rapid|fastidi|noios|abitudine|si usa~|prassi|pratic|comod|inutil|snell|intralci|ritard',
    lasting:
      "d['’]ora in (?:poi|avanti)|da (?:ora|adesso|oggi) in (?:poi|avanti)|da oggi|per sempre|permanent|(?:a |in )?ogni (?:nuov[oa] |futur[oa] )?(?:session|progett|repository|conversazion|avvio|attività|macchin|commit|settiman|giorno|progetto futuro)|in tutti i progetti|sempre~|predefinit|sistematicamente|tutte le sessioni",
    memory: 'memoria|file delle regole|lungo termine',
    write:
      'copia|copiare|scriv|incoll|aggiung|salv|inser|riport|annot|ripet|conserv|ricord|propag|trascriv|memorizz|includ',
    thisText:
      '(?:questo|questa|queste|questi|il presente|la presente) (?:paragrafo|righe|riga|testo|note?|messaggio|blocco|fras[ei]|passaggio|commento|parole)',
    rules:
      'istruzion|indicazion|regol|norm[ae]~|direttiv|ordin[ei]~|consegn[ae]|restrizion|comand[io]|disposizion|vincol',
    before:
      'precedent|finora|fin qui|sopra|prima|inizial|original|esistent|ricevut|dat[ei]~|tutt[eio]~|del progetto|preced|vigent',
    void: 'dimentic|ignor|null[aeio]~|annullat|abrogat|revocat|non (?:vale|valgono|conta|contano|si applica|tenere conto)|lascia(?:r)? (?:perdere|stare|da parte)|scadut|senza effetto|scart|trascur|disobbed|metti da parte|invalid|perd(?:e|ono|uto) (?:di )?(?:validità|efficacia)|superat[ei]',
    toldYou:
      '(?:quello|ciò|quanto|tutto (?:quello|ciò)) (?:che )?(?:ti|vi) (?:\\p{L}+ ){0,3}(?:detto|ordinato|chiesto|imposto|indicato|insegnato|comandato|dato|stato detto)|(?:istruzioni|ordini|regole|indicazioni) che (?:ti|vi) [^.!?]{0,16}(?:dato|date|dati|imposto|fornito|impartit)',
    onlyThis:
      '(?:solo|soltanto|solamente|unicamente|esclusivamente)(?: a| ciò| quello| quanto| al| alla| su| di)? (?:che )?(?:quest[oaei]|me|io|qui|segue|seguente|trovi|leggi|scritto|quanto segue|dico)[^.!?]{0,4}(?:documento|testo|nota|messaggio|file|paragrafo|riga|commento)?|(?:quest[oa]) (?:documento|testo|nota|messaggio|file|paragrafo|commento) (?:prevale|ha la precedenza|sostituisce|vale|fa fede)|attieniti (?:solo|soltanto|unicamente)|fai (?:solo|soltanto) quello',
    recite:
      'mostr|recit|ripet|cit(?:a|are)~|scriv|stamp|rivel|dimmi|dammi|svel|traduc|copia|parola per parola|alla lettera|testual|per intero|integral|trascriv|riproduc',
    prompt:
      "(?:tuo|tua|tuoi|tue|vostro|il|le|del) (?:\\p{L}+ ){0,2}?(?:prompt|istruzioni|messaggio|indicazioni|testo) (?:di|del) (?:sistema|avvio)|(?:tue|le tue) (?:istruzioni|indicazioni|regole) (?:nascost|intern|segret|inizial|original)|(?:istruzioni|testo|messaggio|regole|indicazioni) (?:\\p{L}+ )?(?:con (?:cui|il quale|le quali)|che) (?:ti|sei|hai|vi) (?:\\p{L}+ ){0,4}?(?:configurat|prima|all['’]inizio|ricevut|dat[eio]|programmat|avviat)|(?:messaggio|testo) nascosto con",
    persona:
      'fing(?:i|ere)|finta|fai finta|agisci|comport|recita|ora sei|sei (?:ora|adesso)|interpreta|immagina|ruolo d|nei panni|chiamat[oa]~|di nome|diventa|impersona',
    unlimited:
      '(?:senza|nessun\\p{L}?|alcun\\p{L}?|libero da|privo di)[^.!?]{0,20}(?:regol[ae]|limit[ei]|filtr[oi]|restrizion[ei]|censura|norme?|tabù|morale|freni|vincol[oi])|illimitat|(?:non|mai)[^.!?]{0,8}rifiut\\p{L}{1,3}[^.!?]{0,4}(?:mai|nulla|niente|nessun)|mai (?:di no|rifiut)|non dice (?:mai )?no',
    boss: 'capo~|direzione|dirigenz|amministrator|admin~|team (?:di |della )?(?:sicurezza|security|piattaforma|supporto)|responsabile|collega|utente|produttore|fornitore|direttore|cto|ceo|finanz|contabil|proprietari|maintainer|il team|openai|assistenza|supporto|titolare',
    allow:
      'autorizz|permess|permett|approv|accord|concord|abilit|accett|preferi|desider|vuol|chiest|decis|consent|via libera|firmat|detto che|prassi|gradisc|disposto',
    confirm: 'chied|conferm|approv|permess|autorizz|consult|controll|guard|convalid|domand',
    risky:
      'produzione|rm -rf|sudo|elimin|cancell|tutti i comandi|qualsiasi comando|bonific|pagament|migrazion|dirett[^.!?]{0,8}(?:su|in) (?:main|master|produzione)|force|deploy|rilasci|merge|push|unire',
    pay: 'conto (?:corrente|bancario|di|del)|iban|bonific|pagament|fattur|portafogl|saldo|carta (?:di|credito)|fornitore|rimbors|incass',
    changed: "cambi|nuov[oaei]|sostitu|modific|aggiorna|d['’]ora in",
    install: 'instal|pacchett|dipendenz|registro|registry|mirror|specchio|repository|scaric',
  },
};
