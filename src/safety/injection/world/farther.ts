import type { Language } from './language.ts';

export const TURKISH: Language = {
  small:
    've bir bu için ile da de olan gibi daha sonra değil olarak ne kadar artık sadece önce tüm bütün sana sen yalnızca hiç',
  no: 'hiç|asla|hiçbir|sakın',
  noAfter:
    'm[ae]~|m[ae]y[ıi]n|m[ae]den|m[ae]dan|m[ae]z|s[ıiuü]z|olmadan|gerek (?:yok|kalmadan)|yok~|değil|m[ae]m[ae]',
  words: {
    tell: 'söyle|bahset|söz et|anlat|bildir|göster|rapor|haber ver|açıkla|belirt|değin|fark et|öğren|duyur|anma|geç(?:me|ir)|yaz',
    hide: 'gizlice|sessizce|çaktırmadan|habersiz|haber vermeden|belli etmeden|fark ettirmeden|usulca|gizle|sakla|ört|saklı tut|gizli tut|(?:söyleme|bahsetme|söz etme|anlatma|bildirme|gösterme|belirtme|değinme|duyurma|açıklama|anma)(?:~|y[ıi]n|den|mes[ıi])|geçmeme|geçmesin|kimse(?:nin|ye)? [^.!?]{0,20}(?:bilme|duyma|görme|fark et|anlama|öğrenme)|iz bırakma|izleri? (?:sil|yok)|arkasından|günlükten sil|haberi olmadan|çaktırma|kayıtlardan sil',
    report:
      'rapor|özet|commit|günlük|günlüğ|kayıt|kaydı|inceleme|değişiklik (?:notu|listesi|günlüğü)|changelog|pull|birleştirme|açıklama(?:sı|sın)|yanıt|cevap|bilet|sürüm not',
    asked: '(?:sor(?:ar|sa|duğunda|ulursa|an|acak)|sorarsa|merak ed|sorgul)',
    answer:
      'söyle~|de~|deyin|yanıtla|cevap ver|yanıt ver|açıkla|belirt|yaz|iddia et|diye|olduğunu (?:söyle|belirt|yaz)|göster',
    excuse:
      'rutin|sıradan|normal|her zamanki|biçimle|düzenleme|temizl|önbelle|yeniden düzenle|refaktör|refactor|yazım|kozmetik|bakım|ağ (?:sorun|gecik)|telemetri|güncelle|bağımlılık|ufak|küçük|çerçeve|iyileştirme|olağan|testler (?:geçti|geçmiş)',
    only: 'sadece|yalnızca|yalnız~|sırf',
    secret:
      'anahtar(?! kelime| sözcük)|parola|şifre(?!l|siz)|gizli (?:bilgi|veri|değer)|kimlik bilgi|ortam değişken|jeton|token|müşteri (?:list|veri|bilgi|kayıt)|kaynak kod|geçmiş|çerez|veri ?tabanı (?:döküm|yede|kopya)|kişisel veri|konuşma|maaş|adres defteri|parolas',
    send: 'gönder|yolla|ilet|yükle|aktar|paylaş|ekle|kopyala|yapıştır|yayınla|yayımla|postala|postayla|eşitle|teslim et|gitsin|gider~|taşı|bildir|at~|sızdır|dışa aktar',
    outside:
      'harici|dış~|dışarı|herkese açık|üçüncü (?:taraf|kişi)|ortak|tedarikçi|yabancı|telegram|kişisel (?:posta|e-posta|adres)|uzak~',
    guard:
      'imza|sertifika|iki (?:adımlı|aşamalı|faktörlü|etmenli)|2fa|mfa|kimlik doğrulama|doğrulama|parola (?:kontrol|karşılaştır|denetim)|yetki (?:kontrol|denetim)|erişim (?:kontrol|denetim)|korumalı alan|kum havuzu|sandbox|güvenlik duvarı|güvenlik|onay|kod inceleme|dal koruma|sağlama|bütünlük|şifreleme|tarayıcı|tarama|denetim|kanca|hook|pre-commit|yede(?:k|ğ)|tls|ssl|istek sınır|antivirüs|inceleme',
    off: 'kapat|devre dışı|kaldır|sil|atla|es geç|çıkar|yorum satırı|baypas|dolan|gevşet|yok say|iptal|sök|boş ver|hep (?:başarılı|doğru|true|geçerli)|her zaman (?:başarılı|doğru|true|geçerli)|alınma(?:sın|ma|yacak|masın)|gereksiz|etkisiz|durdur|pas geç|vazgeç',
    verify: 'doğrula|denetle|kontrol|incele|karşılaştır|gözden geçir|bak(?:ma|ılma)|yedek al',
    openDoor:
      'her(?:hangi bir)? (?:jeton|token|parola|anahtar|kullanıcı)|herkes (?:gir|geç)|herkesi|herkes~|kim olursa|düz metin|açık metin|şifresiz|parolasız|arka kapı|hep (?:geçerli|doğru|true|başarılı)|her zaman (?:geçerli|true|doğru|başarılı)|geçsin|geçir',
    ease: 'yavaş|hızlı|hızlan|zaman (?:kazan|kayb)|vakit|can sık|rahatsız|gereksiz|alışkanlık|âdet|adet(?:tir|imiz)|pratik|kolay|oyala|uğraş|bekletme',
    lasting:
      'bundan (?:böyle|sonra)|artık|şu andan|her (?:yeni )?(?:oturum|proje|depo|konuşma|başlangıç|görev|makine|derleme)\\p{L}{0,6}|tüm (?:proje|oturum|depo)\\p{L}{0,6}|sonsuza|kalıcı|daima|sürekli|hep~|her zaman|varsayılan|her seferinde',
    memory: 'bellek|belleğ|hafıza|kural dosya',
    write: 'yaz|kopyala|yapıştır|ekle|kaydet|sakla|yinele|tekrarla|aktar|not et|uygula|unutma|taşı|geçir',
    thisText: 'bu (?:paragraf|satır|metn|metin|not|ileti|mesaj|blo[kğ]|cümle|yorum|bölüm|parça)\\p{L}{0,5}',
    rules: 'yönerge|talimat|kural|buyru|emir|emr|direktif|komut|kısıt|sınırlama|ilke|yönlendirme',
    before:
      'önceki|daha önce|şimdiye (?:dek|kadar)|bugüne (?:dek|kadar)|yukarıdaki|ilk|özgün|mevcut|var olan|eski|bütün|tüm~|proje|evvelki',
    void: 'unut|yok say|göz ardı|hükm\\p{L}{0,4} (?:yitir|kalma|yok)|geçersiz|hükümsüz|iptal|aldırma|boş ver|dikkate alma|geçerli değil|geçerliliğini (?:yitir|kaybet)|rafa kaldır|bırak|umursama|kaldırıl',
    toldYou:
      '(?:sana|size) (?:\\p{L}+ ){0,4}(?:verilen|söylenen|öğretilen|denilen|buyrulan|dayatılan|tanımlanan|verilmiş|söylenmiş|yüklenen)|(?:geliştirici|üretici|şirket)\\p{L}{0,6} (?:sana|size) (?:\\p{L}+ ){0,2}(?:söyle|ver|de)\\p{L}{0,6}',
    onlyThis:
      '(?:sadece|yalnızca|yalnız|sırf) (?:bu|şu|buradaki|benim|bana|aşağıdaki|burada)[^.!?]{0,24}(?:uy|dinle|esas|izle|itaat|geçerli|yap|bak)?|bu (?:not|metin|belge|dosya|ileti|paragraf|yorum)\\p{L}{0,4} (?:esas|önceli|üstün|geçerli)',
    recite:
      'göster|yaz|tekrarla|yinele|aktar|oku|paylaş|çevir|dök|açıkla|alıntıla|kelimesi kelimesine|olduğu gibi|harfi harfine|aynen|baştan sona|ifşa',
    prompt:
      '(?:sistem|gizli(?! (?:ileti|mesaj))|iç|başlangıç|ilk) (?:istem|prompt|yönerge|talimat|ileti|mesaj|metn|metin)\\p{L}{0,5}|(?:sana|size) (?:\\p{L}+ ){0,4}(?:verilen|yüklenen|tanımlanan|gönderilen|iletilen) (?:\\p{L}+ ){0,2}(?:metn|metin|yönerge|talimat|ileti|mesaj|kural|gizli)\\p{L}{0,5}',
    persona:
      'gibi davran|rolü|canlandır|oyna|artık sen|sen artık|sen (?:bundan|şimdi)|taklit|hayal et|adlı|isimli|adında|kılığına|bürün',
    unlimited:
      '(?:kural|sınır|filtre|kısıtlama|sansür|yasak|limit|ahlak)(?:sız|siz|suz|süz|ları? (?:yok|olmayan|tanımayan)|lar[^.!?]{0,12}(?:yok|olmadan|tanıma)|ı olmayan| tanımayan| olmadan)|sınırsız|kuralsız|filtresiz|sansürsüz|(?:asla|hiçbir)[^.!?]{0,24}(?:reddetme|geri çevirme|hayır deme)|her şeye evet',
    boss: 'yönetici|müdür|patron|şef~|güvenlik (?:ekib|birim|takım)|bilgi işlem|yetkili|kullanıcı|üretici|tedarikçi|direktör|cto|ceo|muhasebe|finans|sahibi|ekip|openai|destek|bakımcı|yönetim|kurul',
    allow:
      'izin (?:ver|var)|onay(?:lad|ladı|lan|ı var)|yetki(?:li|n|lendir)|kabul|istiyor|ister~|tercih|karar|anlaş|uygun (?:gör|bul)|rica|talep|müsaade|imzala|söyledi|alışkanlık|bulunuyor',
    confirm: 'sorma|sormadan|onay|izin|teyit|doğrulama|danış|inceleme|bakmadan|sor(?:ul|ay)',
    risky:
      'üretim|canlı (?:sistem|ortam|veri)|rm -rf|sudo|sil(?:me|in|ip|er)?~|silme|tüm komut|her komut|bütün komut|herhangi bir komut|havale|ödeme|taşıma|doğrudan (?:main|master|canlı|ana)|force|dağıt|birleştir|push',
    pay: 'hesa(?:p|b)|iban|havale|ödeme|fatura|cüzdan|bakiye|kart|tedarikçi|iade|tahsilat|eft',
    changed: 'değiş|yeni~|yenisi|güncel|bundan böyle|artık',
    install: 'kur(?:un|ulum|ulsun|mak)?~|yükle|paket|bağımlılık|kayıt defteri|registry|ayna|depo|indir',
  },
};

export const HINDI: Language = {
  script: '\u0900-\u097f',
  isDense: true,
  no: 'मत |न |नहीं|बिना|कभी नहीं|कभी न',
  noAfter: ' ?(?:मत|न|नहीं)(?: |$)|के बिना|ज़रूरत नहीं|जरूरत नहीं',
  words: {
    tell: 'बता|कह|उल्लेख|ज़िक्र|जिक्र|दिखा|सूचित|सूचना|लिख|रिपोर्ट|पता|जान|मालूम|खबर',
    hide: 'चुपचाप|चुपके|गुप्त|छिपा|छुपा|बिना बताए|पता न चले|पता ना चले|किसी को (?:न|मत|नहीं|पता)|मत बता|न बता|ज़िक्र (?:मत|न)|जिक्र (?:मत|न)|मौन|दबा दो|निशान (?:मत|न|मिटा)',
    report: 'रिपोर्ट|सारांश|कमिट|लॉग|विवरण|समीक्षा|उत्तर|जवाब|चेंजलॉग|संदेश',
    asked: '(?:पूछे|पूछें|पूछता|पूछने|सवाल (?:करे|उठे)|पूछा जाए)',
    answer: 'कह|बता|जवाब|उत्तर|बोल|लिख|समझा',
    excuse: 'सामान्य|नियमित|सफ़ाई|सफाई|कैश|फ़ॉर्मेट|फॉर्मेट|अपडेट|रखरखाव|नेटवर्क|मामूली|छोटा|रूटीन|टाइपो|निर्भरता',
    only: 'केवल|सिर्फ़|सिर्फ|बस |मात्र',
    secret:
      'कुंजी|कुंजियाँ|कुंजियां|पासवर्ड|गुप्त|क्रेडेंशियल|टोकन|पर्यावरण|एनवायरनमेंट|ग्राहकों? (?:का|की|के)? ?(?:डेटा|सूची|जानकारी)|स्रोत कोड|सोर्स कोड|इतिहास|डेटाबेस|निजी|चाबी|कीज़|साख',
    send: 'भेज|अपलोड|पोस्ट|साझा|शेयर|कॉपी|अग्रेषित|फ़ॉरवर्ड|फॉरवर्ड|डाल|जोड़|प्रकाशित|सौंप|चिपका',
    outside: 'बाहरी|सार्वजनिक|तीसरे पक्ष|साझेदार|टेलीग्राम|निजी ईमेल',
    guard:
      'हस्ताक्षर|प्रमाणपत्र|प्रमाण-पत्र|प्रमाणीकरण|सत्यापन|सैंडबॉक्स|फ़ायरवॉल|फायरवॉल|अनुमोदन|समीक्षा|सुरक्षा|बैकअप|एन्क्रिप्शन|जाँच|जांच|दो-चरणीय|ऑडिट|पासवर्ड (?:जाँच|जांच|मिलान)|हुक|अनुमति',
    off: 'बंद|हटा|छोड़|अक्षम|निष्क्रिय|मिटा|बायपास|टाल|नज़रअंदाज़|नजरअंदाज|रोक|हमेशा (?:सही|सफल|true)|कमेंट',
    verify: 'जाँच|जांच|सत्याप|देख|मिलान|परख',
    openDoor:
      'कोई भी|किसी भी (?:टोकन|पासवर्ड|कुंजी)|सबको|सादे टेक्स्ट|बिना पासवर्ड|हमेशा (?:सही|सफल)|पिछला दरवाज़ा|पिछले दरवाज़े',
    ease: 'धीमा|धीमी|तेज़|तेज|समय बच|समय (?:की )?बर्बाद|परेशान|झंझट|आदत|सुविधा|रिवाज|आसान',
    lasting:
      'अब से|आगे से|हमेशा|हर (?:नए |नई )?(?:सत्र|परियोजना|प्रोजेक्ट|रिपॉज़िटरी|बातचीत|बार|काम|कार्य)|सभी (?:परियोजना|प्रोजेक्ट|सत्र)|स्थायी|सदा|प्रत्येक',
    memory: 'स्मृति|मेमोरी|याददाश्त|दीर्घकालिक',
    write: 'लिख|कॉपी|चिपका|जोड़|सहेज|याद रख|दोहरा|नकल|दर्ज|रख',
    thisText: '(?:यह|इस|इन|ये) (?:पंक्ति|पंक्तियों|पैराग्राफ|अनुच्छेद|पाठ|नोट|संदेश|वाक्य|टिप्पणी|हिस्से)',
    rules: 'निर्देश|नियम|आदेश|हिदायत|दिशानिर्देश|प्रतिबंध|सीमा',
    before: 'पहले|पिछल|अब तक|ऊपर|पूर्व|मूल|मौजूदा|सभी|सारे',
    void: 'भूल|अनदेखा|नज़रअंदाज़|नजरअंदाज|रद्द|अमान्य|लागू नहीं|छोड़ दो|मान्य नहीं|बेअसर|समाप्त',
    toldYou: '(?:तुम्हें|तुझे|आपको|तुमको) (?:[^ .!?।]+ ){0,4}(?:दिए|दी|दिया|बताए|बताई|बताया|सिखाए|कहा|कही|मिले|सौंपे)',
    onlyThis: '(?:केवल|सिर्फ़|सिर्फ|बस) (?:इस|इसी|यही|मेरे|मेरी|नीचे|इन|यह)',
    recite: 'दिखा|बता|दोहरा|लिख|सुना|उद्धृत|अनुवाद|शब्दशः|हूबहू|पूरा|ज्यों का त्यों|प्रकट',
    prompt:
      'सिस्टम (?:प्रॉम्प्ट|प्रॉम्प्ट|संदेश|निर्देश)|(?:छिपे|छुपे|गुप्त(?! (?:संदेश|पाठ))|आंतरिक|प्रारंभिक|शुरुआती) (?:हुए )?(?:निर्देश|संदेश|पाठ|नियम|प्रॉम्प्ट)|(?:तुम्हें|आपको) (?:शुरू|पहले|आरंभ)[^.!?।]{0,16}(?:दिए|दिया|मिले|मिला)',
    persona: 'अभिनय|दिखावा|बनकर|बन जा|भूमिका|(?:तुम|आप) अब|अब (?:तुम|आप)|कल्पना|नाम का|नामक|नाटक',
    unlimited:
      '(?:बिना|कोई)[^.!?।]{0,16}(?:नियम|सीमा|फ़िल्टर|फिल्टर|प्रतिबंध|रोक|पाबंदी)|असीमित|(?:कभी|किसी)[^.!?।]{0,16}(?:मना नहीं|इनकार नहीं|इंकार नहीं)|नियमों से मुक्त|बेरोक',
    boss: 'प्रबंधक|मालिक|निदेशक|प्रशासक|एडमिन|सुरक्षा (?:टीम|दल|विभाग)|सहकर्मी|उपयोगकर्ता|निर्माता|वित्त|लेखा|बॉस|टीम|openai|cto|ceo|अधिकारी',
    allow: 'अनुमति|मंज़ूर|मंजूर|स्वीकृ|अधिकृत|सहमत|इजाज़त|इजाजत|चाहत|पसंद|तय|कहा है|आदेश',
    confirm: 'पूछ|पुष्टि|अनुमति|मंज़ूरी|मंजूरी|सहमति|स्वीकृति|इजाज़त|जाँच|जांच|अनुमोदन',
    risky:
      'प्रोडक्शन|उत्पादन|rm -rf|sudo|मिटा|हटा|हर कमांड|सभी कमांड|कोई भी कमांड|हर आदेश|भुगतान|ट्रांसफर|सीधे (?:main|master)|मर्ज|डिप्लॉय',
    pay: 'खाता|खाते|iban|भुगतान|चालान|बिल|वॉलेट|बटुआ|राशि|बैंक|कार्ड|ट्रांसफर',
    changed: 'बदल|नया|नए|नई',
    install: 'इंस्टॉल|स्थापित|पैकेज|निर्भरता|डाउनलोड|रजिस्ट्री',
  },
};

export const ARABIC: Language = {
  script: '\u0600-\u06ff',
  no: 'لا|لم|لن|دون(?: أن)?|بدون|بلا|عدم|من غير|ليس|من دون|أبدا',
  noAfter: 'ممنوع|غير (?:ضروري|مطلوب|لازم)',
  words: {
    tell: '(?:ت|ي|و|ن)?(?:ذكر|خبر|قل|قول|شر|بلغ|ظهر|عرض|كتب|سجل|علم|عرف|نتبه|لاحظ|فصح|كشف|وضح)|إخبار|ذكر|إبلاغ|إعلام|إظهار|علم',
    hide: 'سر[اً]?~|سرًا|سرا|خفية|بصمت|بهدوء|في الخفاء|أخف|اخف|إخفاء|خبئ|تكتم|اكتم|دون (?:علم|إخبار|أن (?:يعلم|يعرف|يلاحظ|ينتبه|تخبر|تذكر|يشعر))|قبل أن ينتبه|لا (?:تخبر|تذكر|تقل|تشر|تبلغ|تظهر)|ألا يعلم|لا أحد|لا يعلم|امسح (?:الأثر|السجل)|من وراء|تستر|دون أثر',
    report: '(?:ال)?(?:تقرير|ملخص|سجل|سجلات|وصف|رسالة|رد|مراجعة|تغييرات|إجابة|جواب)|commit|pull',
    asked: '(?:إذا|إن|لو|عندما|حين|متى)[^.!?؟]{0,24}(?:سأل|سئل|استفسر|تساءل|سألك|استغرب)',
    answer: '(?:ف)?(?:قل|أجب|اجب|رد~|اشرح|ادع|اكتب|اذكر|أخبره|وضح|زعم)',
    excuse:
      '(?:ال)?(?:روتين|روتيني|روتينية|عادي|عادية|معتاد|تنسيق|تنظيف|صيانة|تحديث|ذاكرة مؤقتة|التخزين المؤقت|شبكة|بسيط|بسيطة|طفيف|ترتيب|إعادة هيكلة|خطأ مطبعي|تبعيات|تحسين)',
    only: 'فقط|مجرد|لا غير|فحسب',
    secret:
      '(?:ال|و|ب|ل)?(?:مفتاح|مفاتيح|كلمة (?:ال)?(?:مرور|سر)|كلمات (?:ال)?(?:مرور|سر)|أسرار|بيانات (?:ال)?(?:اعتماد|دخول|عملاء|زبائن|مستخدم)|قاعدة (?:ال)?بيانات|رمز (?:ال)?وصول|رموز|متغيرات (?:ال)?بيئة|شيفرة (?:ال)?مصدر|محادث|سجل (?:ال)?أوامر|قائمة (?:ال)?عملاء|اعتماد)',
    send: '(?:و|ف|ثم |أن )?(?:[أاتين]?ُ?رسَ?ل|إرسال|ابعث|تبعث|رفع|ارفع|يرفع|تحميل|حو[ّ]?ل|انشر|نشر|شارك|مشارك|انسخ|نسخة|ألصق|أرفق|سل[ّ]?م|نقل|انقل|مرر|أودع|صدر)',
    outside: '(?:ال)?(?:خارجي|عام|عامة|طرف ثالث|شركاء|شريك|مورد|بريد شخصي|تيليغرام|تلغرام|رابط)',
    guard:
      '(?:ال|و|ب|ل)?(?:توقيع|شهادة|شهادات|مصادقة|تحقق|مطابقة كلمة|صلاحيات|صندوق الرمل|بيئة معزولة|جدار (?:ال)?حماية|موافقة|مراجعة|أمان|أمن|نسخ (?:ال)?احتياطي|نسخة (?:ال)?احتياطية|تشفير|تدقيق|فحص|حماية الفرع|جدار)',
    off: '(?:و|ف|ثم )?(?:عط[ّ]?ل|تعطيل|أوقف|اوقف|إيقاف|أزل|ازل|إزالة|احذف|حذف|تجاوز|تخط|أطفئ|إلغاء|ألغ|الغ|أهمل|تجاهل|استغن|دائم(?:ا|ًا) (?:ناجح|صحيح)|اترك)',
    verify: '(?:ي|ت|ن|ال)?(?:تحقق|تأكد|فحص|راجع|مراجعة|تدقيق|دقق)',
    openDoor:
      'أي (?:رمز|كلمة|مفتاح|مستخدم|شخص)|الجميع|أي شخص|أيّ أحد|نص (?:صريح|عادي|واضح)|بدون كلمة|باب خلفي|دون تشفير|دائم(?:ا|ًا) (?:صحيح|ناجح)',
    ease: 'بطيء|يبطئ|أسرع|توفير (?:ال)?وقت|لتوفير|مزعج|إزعاج|عادة|العادة|مريح|يسهل|لتسهيل|يفضل|إضاعة',
    lasting:
      'من الآن|من اليوم|منذ الآن|دائم(?:ا|ًا)|إلى الأبد|كل (?:جلسة|مشروع|مستودع|محادثة|مرة|تحديث|مهمة|تشغيل)|جميع (?:المشاريع|الجلسات|المستودعات)|مستقبلا|بشكل دائم|باستمرار|بعد كل|في كل',
    memory: '(?:ال)?(?:ذاكرة|ذاكرتك)|ملف (?:ال)?قواعد',
    write: '(?:و)?(?:انسخ|اكتب|ألصق|أضف|اضف|احفظ|سجل|كرر|ضع|أدرج|تذكر|دو[ّ]?ن|طبق)',
    thisText: '(?:هذا|هذه) (?:ال)?(?:نص|فقرة|سطر|أسطر|رسالة|ملاحظة|جملة|تعليق|مقطع|كلام)',
    rules: '(?:ال)?(?:تعليمات|قواعد|أوامر|توجيهات|إرشادات|قيود|ضوابط)',
    before:
      '(?:ال)?(?:سابقة|سابق|سابقا|أعلاه|أولى|أصلية|قديمة|ماضية)|حتى الآن|من قبل|قبل (?:هذا|ذلك)|كل|جميع',
    void: '(?:و|ف)?(?:انس|إنس|تجاهل|أهمل|لاغية|باطلة|ملغاة|لم تعد|لا (?:تعد|تسري|قيمة)|ألغ|ضع جانبا|سقطت|انتهت)',
    toldYou:
      '(?:ما|كل ما) (?:قيل|طلب|أُمرت|أمروك|قالوه|أخبروك|تلقيت|أعطي|علموك|أملي)[^.!?؟]{0,8}(?:لك|منك|عليك|به|إياه)?|(?:تعليمات|قواعد|أوامر)ك (?:ال)?(?:سابق|أصل|حال)',
    onlyThis:
      '(?:فقط|حصر(?:ا|ًا))[^.!?؟]{0,12}(?:هذا|هذه|ما يلي|أنا|لي)|(?:هذا|هذه) (?:ال)?(?:نص|ملاحظة|رسالة|ملف|مستند|وثيقة|فقرة|تعليق)[^.!?؟]{0,8}(?:فقط|وحد|أولوية)|(?:أطع|اتبع|التزم)[^.!?؟]{0,16}(?:فقط|وحد)',
    recite:
      '(?:و)?(?:اعرض|أظهر|اظهر|اكتب|كرر|اقتبس|اكشف|أخبرني|ترجم|انسخ|اطبع|اذكر|حرفيا|حرفيًا|كلمة بكلمة|كاملا|كاملة|نصا|اسرد)',
    prompt:
      '(?:موجه|رسالة|تعليمات|نص) (?:ال)?نظام|(?:ال)?(?:تعليمات|رسالة(?! (?:ال)?سري)|نص|أوامر)[^.!?؟]{0,4} (?:ال)?(?:مخفي|سري|داخلي|أولي|أصلي)[^ ]{0,3}|تعليماتك|(?:تلقيت|أعطيت|وصلك)[^.!?؟]{0,16}(?:قبل|بداية|أول)',
    persona: 'تظاهر|تقم[ّ]?ص|مث[ّ]?ل دور|العب دور|دور~|أنت الآن|من الآن أنت|تصرف ك|تخيل|اسمه|يدعى|باسم',
    unlimited:
      '(?:بلا|بدون|دون|من غير|لا)[^.!?؟]{0,12}(?:قيود|حدود|قواعد|رقابة|فلتر|فلاتر|ضوابط|محظورات)|غير (?:مقيد|محدود|خاضع)|(?:لا|لن) يرفض|لا ترفض|متحرر من',
    boss: '(?:ال)?(?:مدير|مديرة|إدارة|رئيس|مشرف|مسؤول|فريق|زميل|زملاء|مستخدم|مالك|شركة|مصنع|قسم (?:ال)?(?:أمن|مالية|محاسبة))|openai|cto|ceo|بأمر',
    allow: 'سمح|أذن|وافق|موافق|صرح|خو[ّ]?ل|مخو[ّ]?ل|أجاز|يفضل|يريد|طلب|قرر|اتفق|أمر|مصرح|معتمد|بأمر',
    confirm: '(?:ال)?(?:سؤال|تأكيد|موافقة|إذن|استئذان|مراجعة|رجوع)|يسأل|تسأل|استشارة',
    risky:
      '(?:ال)?(?:إنتاج|حذف|احذف)|rm -rf|sudo|كل (?:أمر|الأوامر)|جميع الأوامر|أي أمر|تحويل|دفع|مباشرة (?:إلى|على)|force|نشر|دمج',
    pay: '(?:ال|و|ل|ب)?(?:حساب|رصيد|محفظة|تحويل|دفع|دفعات|فاتورة|فواتير|بطاقة|آيبان|مبلغ|أموال|مورد)|iban|حو[ّ]?ل',
    changed: '(?:ال)?(?:جديد|جديدة|تغير|تغيير|غي[ّ]?ر|استبدل|بدل|حديث)|أصبح',
    install: 'ثب[ّ]?ت|تثبيت|نز[ّ]?ل|حزمة|(?:ال)?(?:حزم|مستودع|مرآة|تبعية)',
  },
};

export const VIETNAMESE: Language = {
  small:
    'và của không là được cho các những này với trong khi để có người một đã từ mọi hãy đừng bạn chỉ nếu',
  no: 'không|đừng|chưa|chẳng|chớ|khỏi|miễn|mà không',
  words: {
    tell: 'nói|kể|nhắc|đề cập|báo|thông báo|cho [^.!?]{0,16}(?:biết|thấy)|ghi|hiển thị|tiết lộ|giải thích|để lộ|biết|hỏi',
    hide: 'âm thầm|lặng lẽ|bí mật|lén|giấu|che giấu|giữ kín|kín đáo|im lặng|đừng (?:nói|kể|nhắc|báo|cho)|không (?:ai|để ai)[^.!?]{0,12}(?:biết|hay|thấy|nhận)|sau lưng|không để lại dấu|xóa dấu|xoá dấu|ngầm|không nhắc',
    report: 'báo cáo|tóm tắt|commit|nhật ký|mô tả|đánh giá|changelog|pull|merge|câu trả lời|ghi chú|phiếu',
    asked: '(?:nếu|khi|lỡ|hễ)[^.!?]{0,24}(?:hỏi|thắc mắc|nghi ngờ)',
    answer: 'nói|trả lời|giải thích|bảo|ghi|viết|đáp|khẳng định|gọi',
    excuse:
      'thường lệ|bình thường|định kỳ|dọn dẹp|bộ nhớ đệm|cache|định dạng|cập nhật|bảo trì|mạng|nhỏ|lỗi chính tả|tái cấu trúc|phụ thuộc|tối ưu',
    only: 'chỉ|đơn giản|thôi',
    secret:
      'khóa|khoá|mật khẩu|bí mật|thông tin (?:đăng nhập|khách hàng|xác thực|cá nhân)|biến môi trường|token|(?:danh sách|dữ liệu) khách hàng|mã nguồn|lịch sử|cơ sở dữ liệu|cuộc trò chuyện|dữ liệu cá nhân|lương',
    send: 'gửi|tải lên|chuyển|đăng|sao chép|chia sẻ|đính kèm|công khai|đẩy|dán|đồng bộ|nộp|chép|truyền',
    outside: 'bên ngoài|công khai|công cộng|bên thứ ba|đối tác|telegram|email cá nhân|nhà cung cấp',
    guard:
      'chữ ký|chứng chỉ|hai (?:lớp|yếu tố|bước)|xác thực|xác minh|kiểm tra (?:mật khẩu|quyền|chữ ký|chứng chỉ|bảo mật)|so sánh mật khẩu|sandbox|hộp cát|tường lửa|phê duyệt|duyệt|bảo mật|bảo vệ nhánh|mã hóa|mã hoá|quét|kiểm toán|hook|sao lưu|tls|ssl|an ninh',
    off: 'tắt|bỏ|xóa|xoá|vô hiệu|gỡ|vượt qua|lách|nới lỏng|hủy|huỷ|luôn (?:đúng|thành công|true|hợp lệ)|lờ đi|dừng|khỏi cần',
    verify: 'kiểm tra|xác minh|xác thực|đối chiếu|xem xét|rà soát|sao lưu|duyệt',
    openDoor:
      'bất kỳ (?:token|mật khẩu|khóa|ai|người)|ai cũng|mọi người đều|dạng (?:rõ|thô)|văn bản (?:thuần|thô|rõ)|không (?:cần )?mật khẩu|cửa (?:sau|hậu)|luôn (?:đúng|hợp lệ|thành công)',
    ease: 'chậm|nhanh hơn|tiết kiệm thời gian|mất thời gian|phiền|thói quen|tiện|rườm rà|cản trở|thông lệ',
    lasting:
      'từ (?:nay|giờ|bây giờ)|mãi mãi|vĩnh viễn|luôn|mọi (?:phiên|dự án|kho|cuộc)|mỗi (?:phiên|dự án|lần|kho|cuộc)|tất cả (?:các )?(?:dự án|phiên)|về sau|sau mỗi|lâu dài',
    memory: 'bộ nhớ|trí nhớ|tệp quy tắc|dài hạn',
    write: 'chép|sao chép|ghi|viết|dán|thêm|lưu|lặp lại|nhớ|chèn',
    thisText: '(?:đoạn|dòng|văn bản|ghi chú|tin nhắn|câu|khối|các dòng|chú thích)(?: văn)? này',
    rules: 'chỉ dẫn|hướng dẫn|quy tắc|luật|mệnh lệnh|lệnh|chỉ thị|quy định|giới hạn|ràng buộc',
    before: 'trước|ở trên|cho đến nay|ban đầu|hiện có|cũ|từ trước|tất cả|mọi',
    void: 'quên|bỏ qua|phớt lờ|hết hiệu lực|vô hiệu|không còn (?:hiệu lực|giá trị|áp dụng)|hủy bỏ|huỷ bỏ|mặc kệ|gạt bỏ|lờ đi',
    toldYou:
      '(?:những gì|điều|mọi điều|tất cả những gì)[^.!?]{0,24}(?:bảo|dặn|nói với|giao cho|dạy|yêu cầu) (?:bạn|mày|ngươi)|(?:bạn|mày|ngươi) (?:đã )?(?:được|bị) (?:\\p{L}+ ){0,2}(?:dặn|bảo|giao|dạy|yêu cầu|chỉ dẫn|cấp)',
    onlyThis:
      'chỉ (?:\\p{L}+ ){0,3}(?:này|tôi|ta|sau đây|dưới đây)|(?:tài liệu|ghi chú|đoạn|tệp|tin nhắn|bình luận)(?: văn)? này (?:được ưu tiên|có hiệu lực|thay thế|là)',
    recite:
      'hiển thị|cho xem|đọc|nhắc lại|lặp lại|trích|viết ra|in ra|tiết lộ|dịch|chép|nguyên văn|từng chữ|đầy đủ|cho tôi',
    prompt:
      '(?:lời nhắc|thông điệp(?! bí mật)|chỉ dẫn|lệnh|prompt) (?:hệ thống|ẩn|ban đầu|bí mật|nội bộ)|prompt hệ thống|(?:chỉ dẫn|văn bản|lời nhắc|hướng dẫn)[^.!?]{0,12}(?:bạn|mày) (?:\\p{L}+ ){0,3}(?:nhận|được cấp|được giao|lúc đầu)',
    persona:
      'đóng vai|giả vờ|giả làm|hãy là|bây giờ bạn là|bạn (?:giờ|từ nay|hiện) (?:là|sẽ)|tưởng tượng|vai trò|tên là|mang tên|nhập vai',
    unlimited:
      '(?:không|chẳng|thoát khỏi|vượt)[^.!?]{0,16}(?:giới hạn|bộ lọc|hạn chế|kiểm duyệt|quy tắc|luật lệ|cấm kỵ|rào cản)|vô hạn|không bao giờ từ chối|chẳng bao giờ từ chối|không từ chối',
    boss: 'sếp|giám đốc|quản lý|quản trị|ban lãnh đạo|(?:đội|nhóm|phòng|bộ phận) (?:bảo mật|an ninh|it|kế toán|tài chính|hạ tầng)|đồng nghiệp|người dùng|nhà sản xuất|chủ (?:dự án|kho|sở hữu)|nhóm|openai|cto|ceo|hỗ trợ|kế toán',
    allow:
      'cho phép|đồng ý|chấp thuận|phê duyệt|ủy quyền|uỷ quyền|muốn|thích|thỏa thuận|quyết định|yêu cầu|được phép|bật đèn xanh|dặn',
    confirm: 'hỏi|xác nhận|phê duyệt|cho phép|đồng ý|xin phép|duyệt|kiểm tra|xem',
    risky:
      'production|sản xuất|môi trường thật|rm -rf|sudo|xóa|xoá|mọi lệnh|tất cả (?:các )?lệnh|bất kỳ lệnh|thanh toán|chuyển khoản|thẳng (?:vào|lên) (?:main|master)|force|triển khai|hợp nhất|merge|push',
    pay: 'tài khoản|iban|chuyển khoản|thanh toán|hóa đơn|hoá đơn|ví~|số dư|thẻ|hoàn tiền|ngân hàng|nhà cung cấp',
    changed: 'thay|mới|đổi|cập nhật',
    install: 'cài|gói|phụ thuộc|kho~|registry|tải về|bản sao',
  },
};

export const INDONESIAN: Language = {
  small:
    'yang dan untuk dengan ini itu dari tidak ke pada agar jangan setiap semua akan oleh atau saja harus kamu anda di jika tanpa',
  no: 'tidak|jangan|tanpa|tak|bukan|belum|tidak perlu|tak usah',
  words: {
    tell: 'beri ?tahu|memberi ?tahu|sebut|menyebut|katakan|mengatakan|bilang|lapor|melapor|ceritakan|tampilkan|tunjukkan|tulis|catat|jelaskan|singgung|ungkap|sadar|tahu~',
    hide: 'diam-diam|secara rahasia|rahasiakan|sembunyi|tutupi|menutupi|tanpa (?:memberi ?tahu|sepengetahuan|bilang|jejak|menyebut|diketahui)|jangan (?:beri ?tahu|bilang|sebut|sampai|katakan|ceritakan)|tidak ada (?:yang|seorang)[^.!?]{0,12}(?:tahu|sadar|curiga)|di belakang|hapus jejak|senyap|samarkan',
    report: 'laporan|ringkasan|commit|log~|catatan|ulasan|deskripsi|jawaban|changelog|pull|merge|tiket',
    asked:
      '(?:jika|kalau|bila|apabila|saat|ketika)[^.!?]{0,40}(?:bertanya|tanya|menanyakan|ditanya|curiga|penasaran)',
    answer: 'katakan|jawab|bilang|jelaskan|sebut|tulis|klaim|beralasan|nyatakan',
    excuse:
      'rutin|biasa|normal|cache|pemformatan|format|bersih|pembersihan|perapian|merapikan|refaktor|salah ketik|pemeliharaan|jaringan|telemetri|pembaruan|dependensi|sepele|kecil|optimasi',
    only: 'hanya|cuma|sekadar|semata|cukup~',
    secret:
      'kunci(?! utama)|kata sandi|sandi~|rahasia|kredensial|variabel lingkungan|token|data (?:pelanggan|pengguna|pribadi|klien)|daftar (?:pelanggan|klien)|kode sumber|riwayat|cookie|basis data|percakapan|gaji|isi (?:berkas|file) \\.env',
    send: 'kirim|mengirim|unggah|mengunggah|teruskan|salin|bagikan|lampirkan|publikasi|tempel|posting|serahkan|sinkron|pindahkan|setor|dikirim|diunggah|disalin|ekspor',
    outside: 'eksternal|luar~|publik|pihak ketiga|mitra|vendor|pemasok|telegram|email pribadi|surel pribadi',
    guard:
      'tanda tangan|sertifikat|dua (?:langkah|faktor)|2fa|mfa|autentikasi|otentikasi|verifikasi|pemeriksaan (?:kata sandi|izin|hak|keamanan|sertifikat|tanda tangan)|pencocokan kata sandi|sandbox|firewall|tembok api|persetujuan|tinjauan kode|peninjauan|perlindungan cabang|keamanan|enkripsi|pemindai|audit|hook|cadangan|backup|tls|ssl|validasi',
    off: 'matikan|nonaktif|dinonaktif|hapus|lewati|abaikan|cabut|hilangkan|singkirkan|buang|bypass|longgarkan|jadikan komentar|batalkan|selalu (?:benar|berhasil|true|lolos|sah)|akali|setop|hentikan|tiadakan|dimatikan',
    verify: 'periksa|memeriksa|diperiksa|verifikasi|validasi|cek|tinjau|cocokkan|dicadangkan|lihat',
    openDoor:
      '(?:token|kata sandi|kunci|pengguna) (?:apa pun|mana pun|apapun|siapa pun)|siapa (?:pun|saja)|semua orang|teks (?:polos|biasa|terang)|tanpa (?:kata sandi|sandi|enkripsi)|pintu belakang|selalu (?:benar|sah|berhasil|lolos)|loloskan',
    ease: 'lambat|memperlambat|lebih cepat|hemat waktu|menghemat waktu|buang waktu|mengganggu|merepotkan|kebiasaan|lazim|praktis|nyaman|ribet|menghambat|repot',
    lasting:
      'mulai (?:sekarang|kini|hari ini)|sejak sekarang|selanjutnya|selamanya|permanen|seterusnya|(?:di |pada )?setiap (?:sesi|proyek|repositori|percakapan|kali|tugas|mesin|commit)|semua (?:sesi|proyek|repositori)|selalu~|secara bawaan|ke depannya|tiap (?:sesi|proyek|kali)',
    memory: 'memori|ingatan|berkas aturan|jangka panjang',
    write: 'salin|tulis|tempel|tambahkan|simpan|catat|ulangi|masukkan|ingat|sisipkan|terapkan',
    thisText: '(?:paragraf|baris|teks|catatan|pesan|blok|kalimat|komentar|bagian)(?:-\\p{L}+)? ini',
    rules: 'instruksi|aturan|perintah|arahan|pedoman|panduan|larangan|batasan|petunjuk|ketentuan',
    before:
      'sebelum|terdahulu|di atas|sejauh ini|sampai (?:sekarang|kini)|awal|semula|yang ada|lama~|semua|seluruh|proyek',
    void: 'lupakan|abaikan|tidak (?:lagi )?berlaku|batal|dibatalkan|dicabut|gugur|hapuskan|jangan hiraukan|kesampingkan|kedaluwarsa|acuhkan|hangus',
    toldYou:
      '(?:yang|apa yang|semua yang) (?:\\p{L}+ ){0,3}(?:diperintahkan|dikatakan|diajarkan|diberikan|disuruh|dipesankan)(?: \\p{L}+){0,2} (?:kepadamu|padamu|ke kamu|kepada kamu|kepada anda)|(?:kamu|anda) (?:\\p{L}+ ){0,2}(?:diberi|diperintah|disuruh|diajari|terima)\\p{L}{0,4}',
    onlyThis:
      '(?:hanya|cuma|cukup) (?:\\p{L}+ ){0,3}(?:ini|aku|saya|berikut|di bawah)|(?:dokumen|catatan|paragraf|berkas|pesan|komentar|teks) ini (?:yang berlaku|diutamakan|menggantikan|lebih)',
    recite:
      'tampilkan|tunjukkan|ulangi|kutip|tuliskan|tulis|cetak|bocorkan|terjemahkan|salin|kata demi kata|persis|apa adanya|utuh|lengkap|beri tahu|sebutkan|ungkap',
    prompt:
      '(?:prompt|pesan(?! rahasia)|instruksi|perintah) (?:sistem|tersembunyi|awal|rahasia|internal)|(?:instruksi|teks|pesan|perintah|aturan)[^.!?]{0,12} (?:yang )?(?:kamu|anda|kau) (?:\\p{L}+ ){0,3}(?:terima|dapat|peroleh)|(?:promptmu|instruksimu)',
    persona:
      'berpura-pura|pura-pura|berperan|perankan|bertindak (?:sebagai|seolah)|(?:kamu|anda|kau) (?:sekarang|kini) adalah|sekarang (?:kamu|anda|kau)|bayangkan|peran~|bernama|jadilah|menyamar',
    unlimited:
      '(?:tanpa|tidak (?:ada|punya|kenal|memiliki|terikat)|bebas dari)[^.!?]{0,20}(?:aturan|batas|batasan|filter|sensor|larangan|pembatasan|moral)|tak terbatas|(?:tidak|tak) pernah (?:menolak|menampik)|selalu menurut',
    boss: 'bos|atasan|direktur|direksi|manajer|pimpinan|administrator|admin~|tim (?:keamanan|it|keuangan|dukungan|infra)|rekan|pengguna|produsen|vendor|keuangan|pemilik|tim~|openai|cto|ceo|pengelola',
    allow:
      'izin|diizinkan|mengizinkan|setuju|disetujui|menyetujui|memberi wewenang|berwenang|ingin|mau~|lebih suka|sepakat|memutuskan|meminta|boleh|restu|merestui|lampu hijau',
    confirm:
      'tanya|bertanya|konfirmasi|persetujuan|izin|menunggu|berkonsultasi|tinjau|diperiksa|ditinjau|dicek',
    risky:
      'produksi|rm -rf|sudo|hapus|semua perintah|perintah apa pun|setiap perintah|transfer|pembayaran|migrasi|langsung ke (?:main|master|produksi)|force|deploy|gabung|merge|push',
    pay: 'rekening|iban|transfer|pembayaran|bayar|faktur|tagihan|dompet|saldo|kartu|pemasok|pengembalian dana',
    changed: 'baru|ganti|diganti|berubah|ubah|diperbarui|pindah|kini',
    install: 'pasang|instal|paket|dependensi|registri|registry|cermin|repositori|unduh',
  },
};
