import { type AttackPattern, attack } from './pattern.ts';

/** The plainest attacks in one language: drop what you were told, you have no limits, show your prompt, hide it from the user. */
interface Plain {
  /** Verbs that drop something, and what is dropped up to the word for instructions. */
  drop: string;
  rules: string;
  /** Between the two, in characters of one sentence. */
  span: number;
  /** "You are without limits now." */
  free: string;
  /** "Show your prompt." */
  theft: string;
  /** "Do not tell the user." */
  secrecy: string;
}

const LANGUAGES: readonly Plain[] = [
  // Dutch
  {
    drop: 'negeer|vergeet',
    rules:
      '(?:alle|vorige|voorgaande|eerdere|bovenstaande|je|jouw)[^.\\n]{0,24}(?:instructies|opdrachten|aanwijzingen|regels|richtlijnen)',
    span: 12,
    free: '(?:vanaf nu|voortaan|nu) (?:ben|heb|volg) (?:je|jij)[^.\\n]{0,30}(?:zonder|geen|vrij|onbeperkt)',
    theft:
      '(?:toon|geef|laat|vertel|herhaal|schrijf)[^.\\n]{0,24}(?:systeemprompt|(?:je|jouw) (?:\\p{L}{2,16} )?(?:prompt|instructies))',
    secrecy:
      '(?:vertel|zeg|meld|laat)[^.\\n]{0,16}(?:gebruiker|ontwikkelaar)[^.\\n]{0,20}(?:niet|niets|nooit)',
  },
  // Swedish, Danish, Norwegian
  {
    drop: 'ignorera|ignorer|glöm|glem|bortse från|se bort fra',
    rules:
      '(?:alla|alle|tidigare|tidligere|föregående|forrige|foregående|ovanstående)[^.\\n]{0,24}(?:instruktion(?:er|erna|erne|ene)?|anvisningar(?:na)?|anvisninger|regler(?:na|ne)?|instrukser)',
    span: 8,
    free: '(?:från och med nu|fra nu av|fra og med nå|nu) (?:är|er) du[^.\\n]{0,30}(?:utan|uden|uten|inga|ingen|fri)',
    theft:
      '(?:visa|vis|skriv|avslöja|afslør|upprepa|gentag)[^.\\n]{0,24}(?:systemprompt(?:en)?|(?:din|dina|dine) (?:\\p{L}{2,16} )?(?:prompt|instruktioner|instrukser))',
    secrecy:
      '(?:berätta|säg|fortæl|si|sig)[^.\\n]{0,12}(?:inte|ikke|inget|aldrig|aldri)[^.\\n]{0,20}(?:användaren|brugeren|brukeren)',
  },
  // Polish, Czech, Slovak
  {
    drop: 'zignoruj|ignoruj|zapomnij|pomiń|zapomeň|ignorujte|zapomeňte|zabudni',
    rules:
      '(?:wszystk|poprzedni|wcześniejsz|powyższ|dotychczas|všechn|předchoz|dosavadn|všetk|predchádza)[^.\\n]{0,40}(?:instrukcj|poleceni|wskazów|zasad|regu[łl]|pokyn|instrukc|příkaz|pravid|pravidl)',
    span: 12,
    free: '(?:od teraz|teraz|od této chvíle|nyní|odteraz) (?:jesteś|nie masz|jsi|nemáš|si)[^.\\n]{0,30}(?:bez|żadnych|wolny|žádn|neomezen)',
    theft:
      '(?:pokaż|podaj|wypisz|wyświetl|ujawnij|ukaž|vypiš|zobraz|prozraď)[^.\\n]{0,24}(?:prompt|instrukcj|polecenia systemowe|systémov\\p{L}{1,3} (?:prompt|pokyn))',
    secrecy:
      '(?:nie (?:mów|informuj|wspominaj|pokazuj)|ne(?:říkej|informuj|zmiňuj|ukazuj))[^.\\n]{0,24}(?:użytkowni|uživatel)',
  },
  // Ukrainian
  {
    drop: 'ігноруй|ігноруйте|забудь|забудьте|відкинь',
    rules:
      '(?:усі|всі|попередні|вищенаведені|свої)[^.\\n]{0,24}(?:інструкції|вказівки|правила|команди|накази)',
    span: 8,
    free: '(?:відтепер|тепер|віднині) (?:ти|ви)[^.\\n]{0,30}(?:без|не маєш|вільн)',
    theft:
      '(?:покажи|виведи|розкрий|напиши)[^.\\n]{0,24}(?:системний промпт|(?:свої|свій|твої|твій) (?:\\p{L}{3,16} )?(?:промпт|інструкції))',
    secrecy: '(?:не (?:кажи|повідомляй|говори|показуй))[^.\\n]{0,24}(?:користувач|розробник)',
  },
  // Turkish: the verb comes last
  {
    drop: 'önceki|tüm|bütün|yukarıdaki|daha önceki|sana verilen',
    rules:
      '(?:talimat|yönerge|kural|komut)\\p{L}{0,8}[^.\\n]{0,12}(?:unut|yok say|görmezden gel|dikkate alma|göz ardı et|iptal)',
    span: 24,
    free: '(?:artık|bundan sonra|şu andan itibaren)[^.\\n]{0,30}(?:kısıtlama|sınır|kural|filtre)\\p{L}{0,6} (?:yok|olmayan|olmadan)|(?:kısıtlamasız|sınırsız|filtresiz) bir (?:yapay|asistan|model|bot)',
    theft:
      '(?:sistem (?:istemi|prompt|mesajı|talimat)\\p{L}{0,6}|(?:gizli|ilk) talimat\\p{L}{0,8})[^.\\n]{0,16}(?:göster|yaz|söyle|paylaş|ver|açıkla)',
    secrecy: '(?:kullanıcıya|geliştiriciye|kimseye)[^.\\n]{0,20}(?:söyleme|bildirme|bahsetme|gösterme)',
  },
  // Indonesian and Malay
  {
    drop: 'abaikan|lupakan|jangan ikuti',
    rules:
      '(?:instruksi|perintah|arahan|aturan|petunjuk)[^.\\n]{0,16}(?:sebelumnya|di atas|sistem|terdahulu|tadi)',
    span: 20,
    free: '(?:mulai sekarang|sekarang),? (?:kamu|anda)[^.\\n]{0,30}(?:tanpa batas|tanpa aturan|bebas|tidak (?:punya|memiliki|ada))',
    theft:
      '(?:tampilkan|tunjukkan|tuliskan|ungkapkan|sebutkan)[^.\\n]{0,24}(?:prompt sistem|instruksi (?:awal|sistem|rahasia)|prompt (?:kamu|anda))',
    secrecy:
      'jangan (?:beri ?tahu|katakan|bilang|sebutkan|laporkan)[^.\\n]{0,20}(?:pengguna|pengembang|siapa pun)',
  },
  // Vietnamese
  {
    drop: 'bỏ qua|quên|phớt lờ|đừng làm theo|lờ đi',
    rules:
      '(?:hướng dẫn|chỉ dẫn|chỉ thị|lệnh|quy tắc|yêu cầu)[^.\\n]{0,16}(?:trước|ở trên|hệ thống|bên trên)',
    span: 20,
    free: '(?:từ giờ|từ bây giờ|bây giờ)[^.\\n]{0,12}(?:bạn|mày)[^.\\n]{0,30}(?:không (?:có|còn|bị)[^.\\n]{0,12}(?:giới hạn|hạn chế|quy tắc)|tự do)',
    theft:
      '(?:hiển thị|cho (?:tôi )?xem|in ra|tiết lộ|viết ra|lặp lại)[^.\\n]{0,24}(?:prompt|lời nhắc hệ thống|(?:hướng dẫn|chỉ dẫn) (?:hệ thống|ban đầu))',
    secrecy: '(?:đừng|không) (?:nói|cho|báo|tiết lộ)[^.\\n]{0,20}(?:người dùng|ai biết)',
  },
  // Arabic and Persian
  {
    drop: 'تجاهل|انس|انسى|إنسى|لا تتبع|تخط|نادیده بگیر|فراموش کن',
    rules: '(?:التعليمات|الأوامر|القواعد|التوجيهات|دستورات|دستورالعمل|قوانین)',
    span: 24,
    free: '(?:من الآن|أنت الآن|الآن أنت|از این به بعد)[^.\\n]{0,30}(?:بدون|بلا|لا قيود|بدون محدودیت)',
    theft:
      '(?:اعرض|أظهر|اظهر|اكتب|اكشف|كرر|أخبرني|نشان بده)[^.\\n]{0,24}(?:موجه النظام|تعليماتك|التعليمات (?:الأصلية|السرية|الأولية)|رسالة النظام|پرامپت)',
    secrecy: '(?:لا (?:تخبر|تقل|تذكر|تظهر)|دون (?:علم|إخبار))[^.\\n]{0,20}(?:المستخدم|المطور|أحد)',
  },
  // Hindi: the verb comes last
  {
    drop: 'पिछले|सभी|ऊपर|पहले|पूर्व',
    rules: '(?:निर्देश|आदेश|नियम)\\p{L}{0,3}\\p{M}{0,3}[^।.\\n]{0,16}(?:भूल|अनदेखा|नज़रअंदाज़|नजरअंदाज|अनदेखी)',
    span: 24,
    free: '(?:अब (?:से )?(?:तुम|आप|तू))[^।.\\n]{0,30}(?:बिना|कोई (?:सीमा|नियम|प्रतिबंध) नहीं)',
    theft: '(?:सिस्टम प्रॉम्प्ट|प्रॉम्प्ट|अपने (?:मूल |गुप्त )?निर्देश)[^।.\\n]{0,12}(?:दिखा|बता|लिख)',
    secrecy: '(?:उपयोगकर्ता|यूज़र|यूजर) को[^।.\\n]{0,12}(?:मत|न) (?:बता|दिखा)',
  },
];

const bounded = (source: string): string => `(?<![\\p{L}\\p{N}_])(?:${source})`;

/** Dutch, the Nordic and West Slavic languages, Ukrainian, Turkish, Indonesian, Vietnamese, Arabic, Persian and Hindi. */
export const MORE_LANGUAGES: readonly AttackPattern[] = LANGUAGES.flatMap((words) => [
  attack('override', `${bounded(words.drop)}[^.\\n]{0,${words.span}}? ?${words.rules}`),
  attack('role-play', bounded(words.free)),
  attack('prompt-theft', bounded(words.theft)),
  attack('secrecy', bounded(words.secrecy)),
]);
