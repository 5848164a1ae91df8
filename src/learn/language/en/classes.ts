/**
 * Classes of everyday English words that the cues are made of. A class is long on purpose: a cue that knows three words of
 * a class fits the person it was heard from. Alternatives of a regular expression.
 */

// How a statement goes.

/** Small words that may stand before a statement. */
export const openers =
  'and|but|so|also|ah|ok|okay|yes|yeah|no|nah|nope|btw|fyi|note|oh|well|actually|since|because|as|cause|cuz|careful|wait|hold on|hm+|um+|uh+|eh|mind you|remember|besides|plus|anyway|right|basically|obviously|apparently|unfortunately|sadly';

/** The beginning of a clause, with what may stand before it. */
export const front = String.raw`^(?:\W*(?:${openers})[,.:]? )*`;

/** The same in short, also before an order. */
export const opening = String.raw`^\W*(?:(?:and|but|so|also|ok|okay|yes|no|btw|please|then|with)[,.]? )*`;

/** The same, where an order may follow: "please" is none of `openers`. */
export const orderFront = String.raw`^(?:\W*(?:and|but|so|also|ok|okay|yes|no|btw|please|just|then|actually|well|again|wait|hm+)[,.:]? )*`;

/** What may stand before the subject of a statement. */
export const determiners =
  'the|our|my|this|these|all|most|every|each|any|both|no|only|some|half the|all the|all our';

/** What is not the subject of a statement about a thing. */
export const noSubject =
  "i|i'm|i've|i'd|i'll|you|you're|you've|he|she|it|its|it's|we|we're|we've|they|they're|that|that's|thats|there|there's|here|here's|what|whats|what's|how|why|who|where|which|if|when|whenever|while|until|let|lets|let's|use|error|please|pls|don't|dont|do|does|did|is|are|was|were|can|could|should|would|will|just|never|always|maybe|perhaps|then|now|still|see|check|make|add|fix|to|for|in|on|at|with|from|after|before|once|not|time|(?:every|each) time";

/** A word of the subject: no word that begins a question, an order or another clause. */
export const subjectWord = String.raw`(?!(?:to|how|what|why|where|if|can|could|you|i|please|is|are|was|were|that)\b)[\w./@\x60'()%+-]+`;

/** What one thing habitually does. */
export const habitVerb =
  'accepts|adds|ages|aggregates|allows|answers|appends|applies|archives|arrives|asks|assigns|assumes|auto-updates|backs|bakes|bears|begins|belongs|bills|binds|blocks|boots|bounces|breathes|brings|broadcasts|browses|buffers|builds|burns|buys|caches|calculates|calls|caps|carries|charges|checks|cleans|clears|closes|clusters|collects|comes|compares|compiles|compresses|connects|consumes|contains|controls|converts|cooks|copies|corresponds|costs|counts|covers|creates|crosses|cuts|cycles|deals|decays|decides|defaults|defines|delivers|demands|denies|depends|deploys|derives|describes|determines|differs|disables|discards|doubles|downloads|drains|draws|drifts|drinks|drives|drops|dries|duplicates|earns|eats|emits|enables|encodes|encrypts|ends|enforces|enters|escapes|exists|exits|expands|expects|expires|explains|exports|exposes|extends|faces|feeds|fetches|fills|filters|fits|flags|flows|flushes|flies|folds|follows|forbids|forgets|formats|forwards|functions|generates|gets|gives|goes|governs|grows|guarantees|guards|hands|handles|happens|hashes|hates|has|hears|helps|hides|holds|identifies|ignores|imports|includes|increases|inherits|inserts|insists|installs|invoices|involves|joins|judges|keeps|knows|lacks|lags|lands|lasts|leads|leans|leaves|lends|lets|lies|limits|links|listens|lives|loads|locks|loses|loves|lowers|mails|maintains|makes|manages|maps|marks|matches|matters|means|measures|melts|merges|mirrors|misses|mixes|mounts|moves|multiplies|needs|normalizes|notices|obeys|occupies|offers|omits|opens|operates|originates|outlives|outranks|outputs|overlaps|overrides|overwrites|owns|pads|parks|parses|partitions|passes|patches|pays|performs|picks|pins|plays|plugs|polls|populates|powers|precedes|prefers|prescribes|prevents|prints|prioritizes|processes|produces|promises|protects|proves|provides|publishes|pulls|purges|pushes|puts|queues|raises|ranks|rates|reaches|reads|reboots|rebuilds|receives|recharges|recognises|recognizes|recycles|redirects|refers|refreshes|refuses|registers|rejects|relates|releases|relies|remains|remembers|removes|renames|renders|renews|rents|repeats|replaces|reports|represents|requires|reserves|resets|resolves|respects|restarts|retains|retries|returns|reuses|reveals|rewrites|rises|rotates|rounds|routes|runs|samples|saves|scales|scans|schedules|seals|searches|sees|selects|sells|sends|separates|serves|sets|settles|shares|shifts|ships|shops|shrinks|shuffles|shuts|signs|signals|sits|skips|sleeps|snaps|sniffs|sorts|speaks|splits|spreads|stamps|stands|starts|stays|stems|sticks|stops|stores|streams|strips|submits|subscribes|substitutes|subtracts|suits|sums|supplies|supports|swaps|switches|syncs|synchronises|takes|talks|targets|teaches|tells|tends|terminates|thinks|throttles|throws|ticks|ties|tolerates|touches|tracks|trades|trains|transfers|translates|transmits|transposes|travels|treats|triggers|trims|trusts|tries|turns|understands|unlocks|updates|upgrades|uploads|uses|validates|varies|verifies|visits|votes|waits|wakes|walks|wants|warms|warns|washes|watches|wears|weighs|wins|wipes|wires|wonders|works|wraps|writes|yields|tops out|maxes out';

/** The same of many. */
export const habitVerbs =
  'accept|add|age|aggregate|allow|answer|append|apply|archive|arrive|ask|assign|assume|auto-update|back|bake|bear|begin|belong|bill|bind|block|boot|bounce|breathe|bring|broadcast|browse|buffer|build|burn|buy|cache|calculate|call|cap|carry|charge|check|clean|clear|close|cluster|collect|come|compare|compile|compress|connect|consume|contain|control|convert|cook|copy|correspond|cost|count|cover|create|cross|cut|cycle|deal|decay|decide|default|define|deliver|demand|deny|depend|deploy|derive|describe|determine|differ|disable|discard|double|download|drain|draw|drift|drink|drive|drop|dry|duplicate|earn|eat|emit|enable|encode|encrypt|end|enforce|enter|escape|exist|exit|expand|expect|expire|explain|export|expose|extend|face|feed|fetch|fill|filter|fit|flag|flow|flush|fly|fold|follow|forbid|forget|format|forward|function|generate|get|give|go|govern|grow|guarantee|guard|hand|handle|happen|hash|hate|have|hear|help|hide|hold|identify|ignore|import|include|increase|inherit|insert|insist|install|invoice|involve|join|judge|keep|know|lack|lag|land|last|lead|lean|leave|lend|let|lie|limit|link|listen|live|load|lock|lose|love|lower|mail|maintain|make|manage|map|mark|match|matter|mean|measure|melt|merge|mirror|miss|mix|mount|move|multiply|need|normalize|notice|obey|occupy|offer|omit|open|operate|originate|outlive|outrank|output|overlap|override|overwrite|own|pad|park|parse|partition|pass|patch|pay|perform|pick|pin|play|plug|poll|populate|power|precede|prefer|prescribe|prevent|print|prioritize|process|produce|promise|protect|prove|provide|publish|pull|purge|push|put|queue|raise|rank|rate|reach|read|reboot|rebuild|receive|recharge|recognise|recognize|recycle|redirect|refer|refresh|refuse|register|reject|relate|release|rely|remain|remember|remove|rename|render|renew|rent|repeat|replace|report|represent|require|reserve|reset|resolve|respect|restart|retain|retry|return|reuse|reveal|rewrite|rise|rotate|round|route|run|sample|save|scale|scan|schedule|seal|search|see|select|sell|send|separate|serve|set|settle|share|shift|ship|shop|shrink|shuffle|shut|sign|signal|sit|skip|sleep|snap|sniff|sort|speak|split|spread|stamp|stand|start|stay|stem|stick|stop|store|stream|strip|submit|subscribe|substitute|subtract|suit|sum|supply|support|swap|switch|sync|synchronise|take|talk|target|teach|tell|tend|terminate|think|throttle|throw|tick|tie|tolerate|touch|track|trade|train|transfer|translate|transmit|transpose|travel|treat|trigger|trim|trust|try|turn|understand|unlock|update|upgrade|upload|use|validate|vary|verify|visit|vote|wait|wake|walk|want|warm|warn|wash|watch|wear|weigh|win|wipe|wire|wonder|work|wrap|write|yield|top out|max out';

/** Behind "we", what is no habit. */
export const noWeHabit = String.raw`need|should|could|can|may|might|must|will|would|shall|are|were|was|had|did|got|get|see|saw|think|want|know|let|just|have|havent|wont|wouldnt|go\b|try|made|add\b|look|start|then|to\b|not\b|in\b|on\b|discuss|do it|talked|spoke|both|ran|found|left|said|came|took|went|hit|also|only|always|already|still|now|run into|made|recently|do`;

/** Behind "we", what is one. */
export const weHabits =
  "use|keep|prefer|only|don'?t use|dont use|don'?t want|never|always|follow|require|run|deploy|support|host|store|write|stick|avoid|are using|are on|do not (?!have to|want to)|don'?t do|(?:don'?t|dont) need(?! to (?!support|worry|care|handle|keep|maintain|consider|be))|don'?t have(?! to)|manage|track|rely|work|test|build|ship|release|merge";

/** What things are for a moment. */
export const momentary = String.raw`(?:still|now|not \w+ing|not as|not so|too|so|very|really|slow|broken|empty|missing|wrong|gone|red|green|failing|cut|off|blank|down|duplicate\w*|misaligned|done|ready|back|fine|ok|good|here|there|attached|late|early|ill|sick|on holiday|stuck|full|hanging|invisible|hidden|unreadable|upside|complaining|doubled|swapped|\w+ing)\b`;

/** What does not say what things do as a rule: "the rows don't show". */
export const noHabit = String.raw`(?:work|show|appear|load|match|open|update|render|connect|fire|run|start|seem|get|have|compile|build|pass|exist|fit|align|know|look|move|change|save|respond|finish|scroll|sync)\b`;

/** What picks some of a kind out, so that what follows is not about the kind. */
export const pickers = String.raw`run|the|this|that|these|those|my|your|our|his|her|their|its|a|an|some|any|each|every|one|two|three|four|five|six|seven|eight|nine|ten|\d\S*|many|more|most|few|several|both|other|last|next|first`;

/** What makes the clause behind it hang on another. */
export const subordinators = 'time|when|if|before|after|once|where|that|because|whenever|until|while|and';

/** What no fact begins with from which something follows. */
export const noFacts =
  "i|it|its|it's|that|thats|that's|this|these|those|you|he|she|they|there|what|why|how|when|if|can|could|let|lets|let's|please|is|are|did|do|does|should|so|or|just";

// Data, numbers and time.

/** In what unit or form data comes. */
export const unitsAndForms = String.raw`cents|pence|utc|local time|milli\w+|micro\w+|seconds|minutes|bytes|met(?:er|re)s|mm|cm|kg|grams|inches|feet|degrees|radians|kelvin|celsius|percent|basis points|lower ?case|upper ?case|iso[- ]?\d+|epoch|unix time|base64|utf-?8|(?:0|1|zero|one)-based|half[- ]open|inclusive|exclusive|little[- ]endian|big[- ]endian|row[- ]major|append[- ]only|write[- ]once|read[- ]only`;

/** What is told in a unit or from a starting point. */
export const amounts =
  'money|amounts?|prices?|times?|dates?|depths?|lengths?|weights?|angles?|distances?|temperatures?|speeds?|durations?|coordinates?|heights?|volumes?|currenc(?:y|ies)|offsets?|timestamps?|scores?|rates?|doses?|concentrations?|pressures?|frequenc(?:y|ies)|wages?|fees?|tempi|pitch(?:es)?|levels|units|quantities|hours|ages|sizes?|tides?|altitudes?|voltages?|currents?|points|grades|marks|areas?|balances?|salaries|taxes|duties|flows?|yields?|drawings|measurements|readings';

/** How much of something there is. */
export const quantities = String.raw`\d[\d.]* ?(?:k|kb|mb|gb|tb|gigs?|megs?|mhz|ghz|cores?|bit|bits|kbit|mbit|baud|dpi|characters|columns|lines|pixels|px wide|volts?|v\b|watts?|mm|cm|inch(?:es)?|years old|seats|licen[cs]es?)`;

/** How data comes about, as participles. */
export const made =
  'pulled|fed|loaded|imported|synced|copied|taken|read|generated|exported|drawn|fetched|delivered|derived|made|produced|compiled|rendered|filled|typed in|entered|maintained|translated|downloaded|uploaded|vendored|baked in|backed up|archived|scanned|signed|printed|mirrored|pseudonymi[sz]ed|anonymi[sz]ed|encrypted|rotated';

/** Days of the week, without "day". */
export const weekdays = 'mon|tues|wednes|thurs|fri|satur|sun';

/** Since when something may be as it is. */
export const turningPoints = String.raw`move|merger|migration|switch|rewrite|relaunch|split|takeover|reform|rename|reorg\w*|fire|flood|audit|war|pandemic|summer|spring|winter|autumn|new year|last (?:season|year|term)`;

// Machines and places.

/** Machines and what they are made of, and what they run in. */
export const machines =
  'access points?|appliances?|arduinos?|board|box(?:es)?|browser|bus|cameras?|chip|chromebooks?|clients?|clouds?|cluster|computers?|controllers?|cpus?|desktops?|devices?|disks?|display|drives?|drones?|e-?readers?|esp32|esp8266|field units?|firewall|firmware|fpga|gateway|gpus?|handhelds?|headsets?|host|hosting|hoster|ipads?|iphones?|kiosks?|laptops?|line|link|lte|machines?|macs?|mainframe|mcu|meters?|modems?|monitors?|nas|network|nodes?|pc|pcs|phones?|pi|pis|plan|plant|plc|printers?|projector|provider|proxy|radio|readers?|registers?|robots?|routers?|runners?|sandbox|satellite|scales?|scanners?|screens|sensors?|servers?|sim cards?|smart ?watch(?:es)?|sockets?|switch(?:es)?|tablets?|target|telescope|terminals?|thermostats?|tills?|tracker|tvs?|units?|vans?|vm|vms|vpn|watch(?:es)?|web ?space|wifi|wi-fi|workstations?';

/** Things of a place beside its machines. */
export const things =
  'access control|alarm|amplifier|antenna|barcode|bridge|broker|bus displays?|card reader|cash ?register|coil|compiler|converter|crane|dongle|driver|elevator|engine|exporter|ferry|filter|fridge|furnace|gps|import|importer|interface|kernel|keyboard|kiln|lathe|lift|loader|locks?|mast|mail relay|mailer|mixer|oven|parser|plotter|press|probe|pump|railway|receiver|recorder|relay|reporting tool|saw|scheduler|signal|spreadsheet|station|stick|storage|stove|synth|tank|thermometer|tools?|torch|tractor|train|transmitter|turbine|turnstile|validator|valve|vendor api|viewer|washer|weather station|winch';

/** Programs and languages that come in versions and behave in their own way at a place. */
export const software = String.raw`postgres(?:ql)?|mysql|mariadb|oracle|sql server|mssql|db2|sqlite|mongo(?:db)?|php|java|jdk|python|node|ruby|rails|perl|golang|gcc|clang|ghc|haskell|rust|kotlin|swift|xcode|unity|godot|unreal|blender|gimp|inkscape|qgis|autocad|solidworks|freecad|excel|libreoffice|access|outlook|exchange|sharepoint|stata|spss|matlab|octave|sas|julia|minecraft|forge|fabric|chrome|chromium|firefox|safari|edge|internet explorer|ie|android|ios|ipados|windows|macos|ubuntu|debian|centos|rhel|suse|alpine|freebsd|electron|qt|gtk|wxwidgets|angular|react|vue|svelte|django|flask|laravel|symfony|wordpress|drupal|typo3|joomla|magento|shopware|moodle|sap|datev|gradle|maven|cmake|bazel|kubernetes|docker|podman|terraform|ansible|puppet|nginx|apache|tomcat|wildfly|websphere|redis|kafka|rabbitmq|elastic\w*|solr|opencv|cuda|pytorch|tensorflow|numpy|pandas|arduino|esp-idf|zephyr|freertos|latex|texlive|pandoc|ghostscript|ffmpeg|openssl|openssh|git|subversion|svn|jenkins|gitlab|jira|bash|powershell|delphi|cobol|fortran|ada|lua|labview|simulink|vs|visual studio|\.net|dotnet|framework|wine|vmware|citrix`;

/** How big or of what kind a machine is. */
export const machineKinds = String.raw`${quantities}|intel|arm|x86|amd|amd64|arm64|i386|case[- ]sensitive|case[- ]insensitive|frozen|pinned|stuck|behind|monochrome|black and white|in portrait|portrait|landscape|touch|offline (?:between|from|until|at|when|in|for|most)|shared|rented|locked|windows|linux|mac|android|ios|debian|ubuntu|an? old|from (?:19|20)\d\d|single|thirty|twenty|ten|fifteen`;

/** How machines are that one cannot change. */
export const machineTraits = String.raw`old|ancient|small|tiny|slow|cheap|weak|shared|headless|offline|air-?gapped|rooted|locked down|read-?only|underpowered|single[- ]core|(?:\w+ )?years old|32[- ]bit|big[- ]endian|behind \w+|rented|borrowed|from (?:19|20)\d\d|thermal|metered|monochrome`;

/** What machines and things do with what they are given. */
export const machineDeeds =
  'swallows?|truncates?|strips?|chokes?|trips?|mangles?|eats?|bounces?|throttles?|drops?|kills?|cuts? off|cuts?|turns? down|throws? (?:out|away)|rejects?|refuses?|speaks?|understands?|knows?|treats?|takes? only|accepts?|allows?|needs?|expects?|insists?|chop(?:s|ped)?|rounds?|caches?|sleeps?|reboots?|forgets?|goes? (?:down|to sleep|off (?:every|each|at|when|between|whenever|after))|talks?|sends?|gives?|runs? on|runs? (?:out|at)|stands?|stays? (?:off|on)|comes? without|lacks?|limits?|caps?|tops? out|blocks?|wipes?|clears?';

/** What machines do by themselves. */
export const machineTroubles =
  'kills?|reboots?|restarts?|blocks?|drops?|filters?|throttles?|wipes?|forgets?|loses?|cuts?|sleeps?|talks?|speaks?|knows?|understands?|accepts?|allows?|refuses?|rejects?|overheats?|resets?|logs? out|times? out|strips?|expects?|needs?|wants?';

/** Where people work, live and learn together: what goes on there goes on as a rule. */
export const companies =
  'agency|archive|association|bakery|bank|bar|boatyard|branch|brewery|bureau|cafe|charity|chemist|choir|church|cinema|class|clinic|club|college|committee|community|company|congregation|co-?op|council|country|county|court|crew|department|dept|depot|desk|district|edition|embassy|factory|faculty|farm|federation|firm|fleet|foundry|foundation|gallery|garage|gym|hospital|hotel|household|industry|institute|kindergarten|kitchen|lab|laboratory|league|library|market|ministry|monastery|museum|newspaper|newsroom|nursery|observatory|office|orchestra|parish|party|pharmacy|plant|police|port|practice|press|profession|project|province|pub|publisher|region|registry|restaurant|salon|school|season|shelter|ship|shop|society|squadron|state|station|store|studio|surgery|team|theatre|theater|town|trade|trust|union|university|vet|village|vineyard|ward|warehouse|winery|workshop|yard|zoo';

/** The same, and the works that they share. */
export const circles = String.raw`${companies}|abbey|airline|airport|building|business|city|cluster|colony|harbou?r|island|marina|mill|mine|network|park|prison|quarry|rack|refuge|region|reserve|river|shipyard|system|valley|almanac|atlas|blog|book|campaign|catalogue|catalog|code ?base|collection|corpus|course|dataset|dictionary|encyclop\w+|experiment|exhibition|field|firmware|format|game|genre|glossary|guide|handbook|house|journal|kernel|kiosk|language|library|magazine|map series|mod|monorepo|paper|plan|plugin|programme|protocol|repo|repository|series|shift|show|site|sport|station|study|survey|text|thesis|timetable|tournament|trial|volume|website|wiki`;

/** Where things are done in a way of their own. */
export const countries =
  'poland|germany|austria|switzerland|france|spain|portugal|italy|the netherlands|holland|belgium|denmark|sweden|norway|finland|iceland|ireland|britain|england|scotland|the uk|the us|america|canada|mexico|brazil|argentina|chile|india|pakistan|bangladesh|sri lanka|nepal|china|japan|korea|vietnam|thailand|indonesia|the philippines|australia|new zealand|egypt|jordan|morocco|kenya|nigeria|ghana|south africa|turkey|greece|israel|iran|the emirates|dubai|russia|ukraine|czech republic|czechia|slovakia|hungary|romania|bulgaria|serbia|croatia|my country|our country|this country|my language|our language|our state|our canton|our province';

// The work.

/** What is worked on or with: a sentence about these is about the work and not about a product. */
export const workThings = String.raw`code\w*|tests?|specs?|commits?|repo\w*|api|apis|server|backend|frontend|schema|ci|build|pipeline|component\w*|class\w*|config\w*|logs?|docs?|readme|changelog|plugin|sdk|client\w*|worker|agent\w*|container|prs?|release|version\w*|script\w*|suite|branch\w*|endpoints?|services?|database|db|migrations?|library|packages?|modules?|functions?|methods?|handlers?|files?|folders?|director\w+|documentation|types?|imports?|dependenc\w+|deploy\w*|env\w*|secrets?|keys?|names?|messages?|comments?|errors?|solution|project|team|design|architecture|controllers?|models?|hooks?|stores?|ids?|kernel|parser|engine|cli|production|staging`;

/** What one piece of work is ordered with. */
export const changes = String.raw`add|create|confirm|figure out|work out|look into|drop (?:the|this|that|those)|swap|rewrite|migrate|port(?! \d| is\b)|archive|retire|deprecate|(?:implement|build|write|develop)(?! (?:this|it|everything) (?:as an?|in|with|using|on top of) )|make(?! sure\b| \S+(?: \S+)? (?:our|my|the) (?:new )?(?:main|default|primary|standard|usual|central) )|fix|update|change|rename|move|delete|remove|refactor|show|display|draft|generate|set ?up|install|investigate|review|research|explain|find|look|continue|finish|start|clean|merge|push|pull|edit|replace|convert|split|extract|improve|let'?s|lets|give|tell|list|summari[sz]e|compare|analy[sz]e|resolve|spawn|open|close|revert|apply|insert|clarify|regenerate|refine|proceed|go|do(?! what \w+ (?:do|does)\b| not\b| (?:your|all|any|every|all the|all your) [\w ]{2,25} (?:with|in|via|using|through)\b)|try|help|debug|deploy|publish|release|bump|read|translate|merge|undo|rerun|outline|sketch|walk (?:me|us) through(?! (?:where|which|things|every|each|what to|how to|it\b))|go through (?:the|this|all|my)|(?:check|verify|see|test) (?:if|whether)|describe (?:the|this|how|what|all)|identify|examine|inspect|simplify|optimi[sz]e|follow (?:the|this|your) (?:plan|steps)|use (?:the|this) skill|save the|put the|let (?:the|each|every|an?|our|old|new|all)|log (?:the|a|each|every|all|it)`;

/** What a standing order begins with: "use", "keep", "avoid". */
export const standingOrders =
  'use|prefer|stick (?:to|with)|rely on|adopt|follow|keep|leave|ask|respond|reply|answer|treat|assume|consult|respect|save|put|store|target|support|prioriti[sz]e|limit|avoid|honou?r|obey|be|stay';

/** What a procedure is for: "to add a page: ..." */
export const introducing = 'add|create|make|release|deploy|cut|register|publish|introduce';

/** What a step of a procedure begins with. */
export const stepVerbs =
  'tag|add|run|copy|start|stop|wait|unpack|export|bump|freeze|print|tell|call|make|open|check|merge|build|push|log|switch|turn|save|close|flash|hold|press|ring|ask|send|move|draw|write|pull|commit|install|clean|wash|heat|measure|weigh|update|rename|delete|remove|import|edit|regenerate|rebuild|restart|upload|download|count|lock|sign|mail|back|dump|sync|a|the|one|new';

/** What is asked for in the place of what was done. */
export const doingInstead = 'use|extend|keep|put|do|follow|reuse|stick|take|stay|edit|change|add to|look';

/** How things are looked after, as participles. */
export const kept =
  'owned|maintained|operated|provisioned|administered|run|managed|handled|shared|locked|mirrored|frozen|wiped|rotated|synced|regenerated|overwritten|reverted';

/** What becomes of things that are no longer wanted, as participles. */
export const thrownOut =
  'binned|chopped|canned|nixed|thrown (?:out|away|overboard)|kicked out|ripped out|torn out|abolished|done away with|written off|the (?:chop|boot|axe|sack)|shelved|wound up|pensioned off|buried|mothballed|shut(?:tered)?(?= (?:in|since|last|down))|outsourced|nationali[sz]ed|taken over|carved out|spun off';

/** What a product is made of, and who uses it. */
export const productThings =
  'users?|players?|enem(?:y|ies)|bot|assistant|chatbot|app|application|game|cli|tool|form|passwords?|system|dialog|modal|window|character|command|website|page|screen|button|menu|widget|list|table|cards?|rows?|input|field|result|output|export|report';

/** What one does on a screen: a condition with these describes a program. */
export const screenDoings =
  'click|press|tap|hover|select|type|scroll|drag|drop|swipe|enter|log|sign|open a|open the|pick a date|choose a|hit|zoom|resize|upload|win|lose|die|shoot|get|see|have|want|need|find time';

/** How work is done and looked at: who is asked why not, is blamed. */
export const workDeeds =
  'use|run|test|check|verify|debug|execute|reproduce|read|search|google|look (?:it|this|that|at|into|up|in)|open|access|start|follow|figure|find out|try|inspect|fetch|query|ask|install|build|lint|compile|measure|validate|confirm|do (?:it|this|that|these|those)';

// People and answers.

/** Languages that people want their answers in. */
export const tongues =
  'english|german|french|spanish|italian|japanese|korean|chinese|portuguese|russian|polish|dutch|turkish|swedish|danish|norwegian|finnish|czech|slovak|hungarian|romanian|greek|ukrainian|catalan|hebrew|arabic|persian|hindi|thai|vietnamese|indonesian|mandarin|(?:pt|en|zh)-[a-z]{2}';

/** Those for whom something is made: what they do as a rule binds the work. */
export const folk =
  'actors?|adults|archivists?|artists?|assistants?|audience|auditors?|authors?|bakers?|beginners?|bookers?|boys|brides?|builders?|buyers?|captains?|carers?|cashiers?|chefs?|chemists?|children|citizens?|cleaners?|clerks?|clients?|coaches|colleagues?|commuters?|conductors?|congregation|contributors?|cooks?|couriers?|crews?|curators?|customers?|dancers?|dealers?|deaf|designers?|dispatchers?|divers?|doctors?|donors?|drivers?|editors?|elderly|electricians?|engineers?|examiners?|farmers?|firefighters?|firemen|fishermen|folks?|foremen|fitters?|gamblers?|gardeners?|girls|goalkeepers?|grandparents|guards?|guests?|guides?|hikers?|hosts?|hunters?|hygienists?|inspectors?|instructors?|interns?|janitors?|journalists?|judges|juniors?|kids|landlords?|lawyers?|learners?|lecturers?|librarians?|lifeguards?|listeners?|locals|machinists?|maintainers?|managers?|mechanics?|members?|merchants?|midwives|miners?|monks|mothers?|musicians?|neighbou?rs?|notaries|nurses?|officers?|operators?|organists?|packers?|painters?|paramedics?|parents?|parishioners?|passengers?|patients?|patrons?|pensioners?|people|pharmacists?|photographers?|physios?|pickers?|pilots?|players?|plumbers?|police|postmen|priests?|printers? shop|programmers?|proofreaders?|pupils?|receptionists?|recruits?|referees?|registrars?|rescuers?|researchers?|residents?|retailers?|reviewers?|riders?|sailors?|salespeople|salesmen|scientists?|scouts|secretar(?:y|ies)|sellers?|seniors?|sergeants?|shepherds?|shopkeepers?|shoppers?|signers?|singers?|sisters?|skippers?|soldiers?|staff|stewards?|students?|subscribers?|superintendents?|surgeons?|surveyors?|tailors?|taxpayers?|teachers?|technicians?|teenagers|tellers?|tenants?|testers?|therapists?|tourists?|traders?|trainees?|trainers?|translators?|travell?ers?|treasurers?|umpires?|ushers?|vets?|viewers?|vicars?|villagers?|visitors?|volunteers?|voters?|waiters?|waitresses|walkers?|wardens?|welders?|women|workers?|youngsters';

/** How those are for whom something is made. */
export const kindsOfPeople = String.raw`over|under|above|between|in their|retired|old|elderly|older|young|blind|deaf|colou?r ?blind|dyslexic|left-handed|illiterate|volunteers?|students?|children|kids|beginners?|lay(?:men|people|persons)?|not (?:technical|native|it people|programmers|used to)|non-?technical|foreigners|tourists|farmers|teachers|pensioners|native|on (?:phones|tablets|mobile|windows|chromebooks|3g|ships|the road|the move)|at sea|abroad|outdoors|wearing|impatient|busy|picky|strict|used to|afraid of|scared of|bad at|slow at|\d+ to \d+|\d+ years`;

/** What they do as a rule with what is made for them. */
export const deeds =
  'answer|answers|bring|brings|bounce|bounces|browse|buy|buys|call it|calls it|carry|carries|check|checks|close|closes|come by|comes by|compare|compares|copy|copies|count|counts|cut|cuts|depend|depends|dictate|dictates|do not know|download|downloads|drag|drive|drives|eat|expect|expects|fill|fills|follow|follows|get paid|go by|goes by|hand|hands|hate|hates|hold|holds|hover|hovers|ignore|ignores|import|imports|insist|insists|keep|keeps|key|know|knows|learn|learns|leave|leaves|link|links|listen|listens|live|lives|look|looks|love|loves|mix|mixes|move|moves|note|notes|open|opens|order|orders|own|owns|paste|pastes|pay|pays|phone|phones|pick|picks|press|presses|print|prints|prefer|prefers|put|puts|read|reads|refuse|refuses|rely|relies|reply|rotate|rotates|scan|scans|scroll|scrolls|send|sends|share|shares|sign|signs|sit|sits|skip|skips|sort|sorts|speak|speaks|squint|stand|stands|start|starts|swap|swaps|swipe|take|takes|talk|talks|tap|taps|tell it|think|thinks|throw|throws|touch|touches|travel|travels|trust|trusts|turn|turns|type|types|understand|understands|use|uses|view|wait|waits|walk|walks|want|wants|watch|watches|wear|wears|work|works|write|writes';

/** People and offices whose word is not up to the one who writes, and the papers that bind them. */
export const authorities =
  'accountants?|accounting|administration|agency|apple|app store|assessors?|auditors?|authority|bank|bar association|board|bookkeepers?|brand (?:team|people)|censor|ceo|certification|chef|clinic|committee|compliance|contract|council|court|cto|customs|dentists?|directors?|doctors?|donors?|editors?|embassy|ethics(?: board| committee)?|examiners?|faa|fda|finance|fire marshal|foundation|funders?|gdpr|google|governance|government|graders?|guidelines?|head ?teacher|hipaa|hospital|hr|infosec|inspectors?|insurance|insurers?|it department|journal|judges?|jury|landlord|law|lawyers?|legal|librarians?|licen[cs]e|maintainers?|manufacturer|microsoft|ministry|municipality|notary|nurses?|official|operators?|ops|parents|pharmacists?|pharmacy|pilots?|planners?|play store|police|post office|principal|procurement|professors?|prof|profs|publisher|purchasing|referees?|registrar|registry|regulations?|regulators?|sales|school|secretar(?:y|ies)|security(?: team)?|sponsors?|standards? body|statutes?|steering group|store review|supervisors?|suppliers?|support|surgeons?|tax (?:office|advisor|adviser|people|man)|treasurer|trust|unions?|university|vendors?|warehouse|works? council';

/** What an office or its people do with a work: "the auditor signs every page". */
export const officeDeeds = String.raw`reads?|checks?|audits?|opens?|insists?|signs?|requires?|rejects?|forbids?|won'?t (?:let|accept|sign|allow|take|touch|have|approve)|wouldn'?t (?:let|accept|sign|allow|like|have)|prints?|parses?|counts?|(?:was|were|is|are) (?:very |quite |really )?(?:clear|strict|picky|allergic|adamant)|looks? at|demands?|kills? (?:me|us)|sues?|fines?|have (?:my|our) head|compares?|uses?|works? from|types?|files?|inspects?|approves?|expects?|prescribes?|says \d|calls? (?:it|this|them)|wants? (?:every|all|each|no\b|everything|it \w+ed|them \w+ed)`;

/** Who takes a work in or turns it down. */
export const gatekeepers =
  'validator|importer|import|checker|grader|desk|system|portal|registry|office|printers?|agency|authority|bank|ministry|publisher|journal|insurer|supplier|carrier|customs|court|council|museum|archive|style desk|graphics desk|copy desk|night desk|fire brigade|board|committee|jury|union|parish|diocese|league|federation|association|society';

/** What they do with it. */
export const gatekeeping =
  'turns? down|rejects?|refuses?|bounces?|cuts?|trims?|chokes?|insists?|accepts?|takes?|sends? (?:it |them |everything |anything )?back|reads?|prints?|looks?|checks?|counts?|wants? (?:it|them|everything|all|every|each|no|two|three|one|only)|needs? (?:it|them|everything|every|each|two|three|one)|demands?|requires?|expects?|prescribes?|forbids?|allows?|audits?|signs?|throws?|returns? (?:everything|anything|whatever|files)|loads?|keeps?';

/** Programs and places that read what the work puts out. */
export const downstreams =
  'portal|registry|archive|aggregator|gateway|printer|scanner|machine|system|bank|office|library|plugin|crawler|exporter|importer|app|firmware|client|consumer|downstream|website|loader|viewer|reader';

/** How they do so. */
export const downstreamDeeds =
  'harvests?|fetch(?:es)?|crawls?|mirrors?|syncs?|picks? up|pulls?|loads?|validates?|reads?|parses?|depends? on|relies on|imports?|scrapes?|polls?|ingests?|looks? for|expects?';

/** What such a place reads it with: "the bank's import". */
export const officeTools =
  'macros?|scripts?|imports?|importers?|exports?|parsers?|validators?|spreadsheets?|excel|sheets?|filters?|mail filter|systems?|tools?|software|programs?|plugins?|readers?|scanners?|printers?|archives?|portals?|gateways?|forms?|templates?|checkers?|graders?|linters?|bots?|jobs?|apis?|firewall|proxy|servers?|database|viewers?|converters?|firmware';

/** What such a tool does. */
export const officeToolDeeds =
  'takes?|cuts?|reads?|chokes?|rejects?|refuses?|turns? down|bounces?|lets?|drops?|strips?|expects?|wants?|needs?|accepts?|looks?|counts?|sorts?|matches|keys|greps|parses|checks?|knows?|trips?|falls? over|dies|breaks?|eats?|ignores?|opens?|prints?|says?|insists?|requires?|depends?|relies|rely|hangs?|picks?|pulls?|loads?|uses?|compares?|works?|runs?|goes?|allows?|supports?';

/** Houses and people whose ways one has to follow. */
export const ownHouses =
  'faculty|school|university|teacher|professor|prof|course|journal|publisher|bank|insurer|district|state|country|club|league|company|employer|office|agency|customer|client|church|lab|department|institute|museum|grader|teachers?|exam|boss|chef|editor|union';

/** What a house does as a rule: "the foundry counts heats from 1". */
export const houseDeeds =
  'works?|counts?|uses?|writes?|runs?|goes|files|numbers|calls?|names?|measures?|weighs?|prints?|pays|bills|opens|closes|speaks|reads|keeps?|wants|takes|accepts|allows|plays|sings|cooks|bakes|serves|teaches|grades|marks|signs|orders|buys|sells|ships|charges|records|reports|publishes|thinks|calculates|rounds|dates|abbreviates|spells|capitali[sz]es|quotes|cites|comes|gives|says|thinks|insists|demands|checks|prefers';

/** The same of us: "we round down". */
export const houseCustoms =
  'say|put|write|count|round|work|measure|weigh|spell|cite|quote|number|date|call|bill|pay|treat|read|speak|print|keep|file|sort|order|index|abbreviate|capitali[sz]e|translate|transpose|record|log|store|name|label|group|grade|mark|charge|teach|serve|cook|bake|sow|plant|dose|prescribe|invoice|quote|ship|pack|post|publish|archive|calculate|sign';

/** What "we" are bound to be. */
export const audited = String.raw`closed|open (?:on|from|until|only)|audited|billed|paid|required|obliged|bound|licensed|certified|insured|regulated|measured|graded|judged|charged|a (?:\w+ )?(?:team|shop|company|charity|school|club|family|startup|agency|bakery|clinic|lab)|(?:two|three|four|five|six|\d+) (?:people|developers|of us)`;

/** What people are by trade, and what a person is who is new to a thing. */
export const trades =
  'programmers?|developers?|coders?|engineers?|designers?|artist|illustrator|photographer|musician|composer|writer|author|editor|journalist|translator|teacher|lecturer|professor|tutor|student|pupil|postdoc|phd student|researcher|scientist|chemist|physicist|biologist|geologist|astronomer|mathematician|statistician|economist|historian|linguist|librarian|lawyer|accountant|bookkeeper|auditor|clerk|secretary|manager|product manager|founder|shopkeeper|baker|cook|chef|waiter|butcher|farmer|gardener|fisherman|carpenter|electrician|plumber|mechanic|machinist|welder|builder|architect|surveyor|driver|pilot|sailor|skipper|soldier|policeman|firefighter|paramedic|nurse|doctor|gp|surgeon|dentist|vet|pharmacist|therapist|psychologist|midwife|carer|social worker|priest|pastor|coach|trainer|referee|athlete|dancer|actor|singer|hobbyist|amateur|beginner|newbie|noob|novice|layman|layperson|expert|pro|professional|maker|tinkerer|sysadmin|dba|analyst|data (?:person|guy)|hardware (?:person|guy)|math(?:s)? (?:person|guy)|techie|tech person|computer person|retired|pensioner|self-taught|volunteer|freelancer|one-man|solo dev(?:eloper)?';

/** How a person may be made that answers have to heed. */
export const bodies =
  'blind|deaf|dyslexic|colou?r ?blind|left-handed|one-handed|autistic|short-?sighted|far-?sighted|visually impaired|hard of hearing|slow|old|retired|self-taught|no expert|no techie|no engineer|not technical|not a techie|computer illiterate|bad at|no good at|hopeless at|terrible at|good at|fluent in|rusty|clueless|lost with|scared of|afraid of';

/** What people do themselves, day by day. */
export const ownDoings =
  'read|work|type|learn|test|review|think|check|write|code|draw|print|listen|dictate|speak|have|live|do|run|use|keep|study|skim|understand|remember|sell|teach|play|watch|edit|answer|look at|go through|follow';

/** When and where somebody works. */
export const circumstances =
  'evenings?|nights?|train|bus|boat|phone|tablet|watch|ipad|tv|cellar|garden|kitchen|car|field|kids|bedtime|work|breaks?|weekends?|patients|classes|lessons|shifts?|rounds|commute|lunch|hospital|bed|one hand|gloves|children|baby|sleep|dinner|couch|sofa|screen reader|shop|road';

/** How, where and when a person works. */
export const waysOfWorking = String.raw`slowly|faster|better|best|mostly|by (?:hand|ear|voice|phone|heart)|on (?:an? |my |the )?(?:tablet|phone|ipad|train|bus|boat|tv|paper|touch\w*|screen reader|chromebook|laptop|weekends)|from (?:an? |my )?(?:train|phone|tablet|bed|car|boat|home|examples?|memory|bus)|with (?:one hand|my voice|two fingers|a screen reader|my kids|gloves)|at night|in the evenings?|on weekends|one[- ]handed|for a living|alone|anyway|myself|afterwards|first thing|line by line|word by word`;

/** Saying something, in whatever way. */
export const tellVerbs =
  'say|write|put|phrase|word|explain|describe|tell|answer|reply|respond|talk|speak|spell|express|summari[sz]e|formulate|comment|report|present|show|give|teach|walk';

/** How something is to be said. */
export const plainWays = String.raw`simpl[ey]r?|plain(?:ly)?|short(?:er|ly)?|slow(?:er|ly)?|brief(?:ly)?|straight|directly|bluntly|clear(?:er|ly)?|in (?:(?:very |more )?(?:plain|simple|short|normal|everyday|human|easy|clear|basic|kitchen|layman'?s?) \w+|(?:one|two|three|1|2|3|a few|fewer|my|your own|small) (?:words?|lines?|sentences?|language|steps|points?)|words|prose|layman'?s terms|baby steps|bullets)|like (?:for|to|i'?m|i am|an? |you'd|you would|to a)|as (?:if|for|to|though)|without (?:jargon|the|any|all|math\w*|code|acronyms)`;

/** What an answer is made of that one may be tired of. */
export const replyThings =
  'acronyms?|ads?|adjectives|apolog(?:y|ies)|background|bells and whistles|blah|blurbs?|boilerplate text|bullet(?: list| point)?s?|buzzwords?|caveats?|ceremony|chatter|chit-?chat|compliments?|congratulations|courtesies|disclaimers?|drama|emojis?|encouragement|essays?|exclamation marks?|excuses|explanations?|fillers?|flattery|flourish(?:es)?|fluff|foreword|formalities|greetings?|headings?|hedging|history(?: lesson)?|hype|intros?|introductions?|jargon|jokes?|lecture|lectures|legalese|lessons?|list of|long version|marketing|metaphors?|monologues?|moralizing|motivation|narration|niceties|novels?|outlook|padding|pep talk|philosophy|play[- ]by[- ]play|pleasantries|poetry|politeness|praise|preaching|preambles?|preface|prose|recaps?|recommendations|rhetoric|riddles|sales pitch|sermons?|slang|small talk|smileys|smilies|speech|speeches|speculation|stories|story|summar(?:y|ies)|sugar|sugar-?coating|superlatives|tangents?|theory|thinking out loud|tl;?dr|tour|tutorials?|walls? of text|warnings|winks|wordplay|wrap-?ups?';

/** What the agent writes, taken apart. */
export const parts =
  'answers?|repl(?:y|ies)|responses?|messages?|explanations?|summar(?:y|ies)|sentences?|paragraphs?|texts?|snippets?|code blocks?|updates?|reports?|comments?|write-?ups?|novels?|essays?';

/** Tools and languages, known only by name. */
export const moreTools =
  'ocaml|haskell|scala|clojure|erlang|julia|fortran|lua|perl|matlab|latex|zig|godot|unity|unreal|pygame|matplotlib|plotly|ktor|spring boot|arduino|mqtt|influxdb|grafana|mariadb|celery|caddy|wireguard|ffmpeg|selenium|keycloak|auth0|wordpress|shopify|opencv|polars|tailscale';

/** Praise or blame for one thing. */
export const praise =
  'great|nice|fine|good|perfect|lovely|beautiful|ugly|close|awesome|cool|amazing|brilliant|excellent|better|worse|wrong|right|correct|done|ready|complete|finished|ok|okay|gorgeous|neat|weird|strange|odd|funny|ambiguous|confusing|valid|green|red|merged|empty';
