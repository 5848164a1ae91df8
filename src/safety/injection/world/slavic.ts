import type { Language } from './language.ts';

/** Russian and Ukrainian. */
export const RUSSIAN: Language = {
  script: '\u0400-\u04ff',
  no: 'не|ни|никогда|без|нельзя|незачем|нечего|ніколи|жодн\\p{L}{1,2}|нема|нет|нельзя|отказ\\p{L}{0,5} от|кроме',
  noAfter: 'нельзя|не (?:надо|нужно|стоит|следует|треба|варто)|незачем|молчи|ни к чему|не обязательно',
  words: {
    tell: 'говор|сказ|скаж|упомин|упомян|сообщ|рассказ|показ|покаж|уведом|информ|отраж|отраз|пис(?:ать|ать)~|пиш|заме(?:т|ч)|знать|знал|узна|вноси|докладыва|доклад|фиксир|предупрежд|виде(?:л|ть)|поясн|згад|каж|повідом|розпові|покаж|помі(?:т|ч)|дізна|пояснюва|упоминай|всплыва|комментир',
    hide: 'тайно|тайком|втайне|незаметно|скрыт|скрой|скрыва|молча|молчи|промолчи|умолч|умалчив|втихую|втихаря|исподтишка|по-тихому|потихоньку|спрячь|спрята|утаи|за спиной|никто (?:\\p{L}+ ){0,3}(?:узна|замет|увид|зна)|держи [^.!?]{0,16}(?:в секрете|при себе)|ни слова|без (?:лишнего )?(?:шума|огласки|следов)|не привлекая|не оставляя след|в тайне|замаскир|таємно|потай|непомітно|приховай|прихову|мовчки|нишком|замовч|ніхто (?:\\p{L}+ ){0,3}(?:дізна|помі|знат)|заметай|сотри след|скритно|тихонько',
    report:
      'отч[её]т|сводк|коммит|описани|журнал|лог(?:и|ах|е|а|ов)?~|ревью|changelog|ответ|запрос на слияние|пулл-?реквест|резюме|заметк[аи] к релиз|звіт|опис|відповід|підсум|журнал',
    asked:
      '(?:если|когда|коли|якщо|вдруг|буде|спросит|на вопрос)[^.!?]{0,40}(?:спрос|спраш|поинтерес|интересу|запита|спита|вопрос|питан|удив|заподозр|заинтерес)',
    answer:
      'скажи|отвеча|ответь|объясн|утвержда|ссылай|сошлись|напиши|назови|пиши|опиши|говори|заяв|оформи|выдай за|свали|поясни|відповід|кажи|посилай|назви|стверджуй|мол~',
    excuse:
      'рутин|обычн|плановы|форматиров|уборк|кэш|кеш|рефактор|опечатк|косметич|обслуживани|сет[ьи]~|сетев|телеметри|обновл|зависимост|мелоч|мелк|фреймворк|оптимизац|стил|чистк|порядк|правк|штатн|техническ|звичайн|прибиранн|оновлен|залежност|дрібн|одрук|буденн|всё в порядке|все (?:хорошо|в норме)|тесты? прош',
    only: 'только|лишь|просто|всего~|лише|тільки',
    secret:
      'ключ(?!ев|ен|ает|ить)|парол|секрет|уч[её]тны\\p{L}{1,3} данн|переменн\\p{L}{1,3} (?:окружения|среды)|токен|данны\\p{L}{1,2} (?:клиент|пользовател)|(?:список|баз\\p{L}{1,2}|клиентск\\p{L}{1,3}) (?:\\p{L}+ )?(?:клиент|баз)|исходн\\p{L}{1,4} код|истори\\p{L}{1,2} (?:команд|переписк|чат|оболочк)|куки|cookie|дамп|персональн|переписк|связк\\p{L}{1,2} ключ|логин|зарплат|облікові|змінн\\p{L}{1,3} середовища|персональні|вихідн\\p{L}{1,4} код|листуванн|доступы|реквизиты доступа',
    send: 'отправ|отсыла|отошл|пошли~|посыла|шли~|перешл|пересыла|загруж|загруз|залей|залива|выгруж|выгруз|выложи|выкладыва|публику|опубликуй|копиру|скопиру|приложи|прикрепи|прикладыва|перед[аеё]|переда(?:й|ва|ть)|сбрось|сбрасыва|скинь|скидыва|слей|слива|дублиру|вставь|вставля|синхронизир|уход(?:ит|ят)|сверя|надішли|надсила|відправ|завантаж|перешли|опублік|копію|переда|постит|запости|вышли',
    outside:
      'внешн|публичн|общедоступн|сторонн|трет(?:ь|ьи)|партн[её]р|поставщик|подрядчик|личн\\p{L}{2,3} (?:почт|адрес|ящик)|телеграм|телеграмм|бот(?:у|а|ом)?~|чуж|зовнішн|публічн|партнер|удал[её]нн',
    guard:
      'подпис|сертификат|двухфакторн|двухэтапн|2fa|mfa|аутентификац|авторизац|проверк\\p{L}{1,2} (?:\\p{L}+ )?(?:парол|подпис|прав|доступ|сертификат|рол|токен|ключ|целостност|безопасност)|сравнени\\p{L}{1,2} парол|контрол\\p{L}{1,2} доступа|песочниц|брандмауэр|файрвол|фаервол|согласовани|подтвержден|код-?ревью|ревью|защит\\p{L}{1,2} ветк|тест\\p{L}{0,3} безопасности|безопасност|контрольн\\p{L}{1,3} сумм|шифрован|сканер|аудит|хук|pre-commit|резервн|бэкап|ограничени\\p{L}{1,2} частоты|антивирус|tls|ssl|підпис|сертифікат|двофактор|автентифікац|пісочниц|перевірк\\p{L}{1,2} (?:\\p{L}+ )?(?:парол|підпис|прав|доступ)|шифруван|резервн',
    off: 'отключ|выключ|убер|убра|убир|удал|снес|снять|сними|снима|обойд|обход|обой(?:ти|ди)|пропус|закомментир|комментиру|отмен|ослаб|игнорир|исключ|вырубай|выруби|всегда (?:успе|истин|true|верн|проход)|лишн|отказ|заглуш|избав|вимк|вимкн|прибер|видали|оминай|обійди|пропуст|закоментуй|скасуй|завжди (?:успі|true|істин)|выкин|отпада|устран|не~ (?:нужн|требу)',
    verify: 'провер|свер(?:я|ь)|валидир|ревью|просматрива|смотр|контрол|сравн|перевір|звіря|дивит|резервир',
    openDoor:
      'люб(?:ой|ые|ого|ым|ому) (?:\\p{L}+ )?(?:токен|парол|ключ|пользовател|запрос|подпис)|кто угодно|кого угодно|всех (?:пуска|пропуска)|пропускай|пускай всех|открытым текстом|в открытом виде|без парол|ч[её]рн(?:ый|ого) ход|бэкдор|лазейк|всегда (?:верн|истин|успе|проход|true)|незашифрован|без шифрован|будь-який (?:токен|пароль|ключ)|будь-хто|відкритим текстом|годным|универсальн\\p{L}{2,3} парол',
    ease: 'медлен|тормоз|быстре|экономи\\p{L}{0,3} врем|чтобы не (?:тратить|терять|отвлекать|мешать)|надоед|меша|раздража|лишн|принято|привычк|удобн|неудобн|хлопот|ради (?:скорости|удобства)|повільн|швидше|зручн|заважа|дратує|звичк|долг(?:о|ая)~',
    lasting:
      'отныне|впредь|с этого момента|с этой минуты|навсегда|постоянно|вперед|кажд(?:ый|ого|ой|ом|ую|ым) (?:нов\\p{L}{2,3} )?(?:сеанс|сесси|проект|репозитори|запуск|разговор|чат|задач|коммит|машин|день|недел)\\p{L}{0,3}|во всех (?:проектах|репозиториях|сессиях)|всегда|по умолчанию|при кажд|после кажд|відтепер|надалі|назавжди|кожн(?:ий|ого|ому|ій|ої) (?:нов\\p{L}{2,3} )?(?:сеанс|сесі|проєкт|проект|репозитор|запуск)\\p{L}{0,3}|завжди|у всіх про|в новых сеансах',
    memory: "памят|долговременн|файл правил|пам['’]ят",
    write:
      'впиши|вписыва|запиш|записыва|скопир|копиру|встав|добав|сохран|перенос|перенес|повтор|запомн|внес|вноси|размести|напиши|дописыва|переписыва|збереж|допиши|додай|скопію|запам|перенеси|впиш',
    thisText:
      '(?:эт(?:от|у|о|и|им|ой|ого)|дан(?:ный|ную|ное)|цей|цю|ці|це) (?:абзац|строк|текст|заметк|сообщени|блок|запис|фраз|кусок|отрывок|комментари|примечани|рядк|повідомлен|нотатк|коментар|предложени)\\p{L}{0,3}',
    rules:
      'инструкци|указани|правил|распоряжен|команд|приказ|установк|ограничени|предписани|директив|наставлени|требовани|вказівк|інструкці|настанов|обмежен|наказ',
    before:
      'прежн|предыдущ|раньше|ранее|до (?:этого|сих пор)|прошл|выше|первоначальн|исходн|существующ|имеющ|все~|всё~|всех~|проект|попередн|раніше|досі|вище|усі~|всі~|старые',
    void: 'забудь|забыть|игнорир|недейств|утрат\\p{L}{1,3} силу|теря\\p{L}{1,3} силу|не (?:действ|имеют силы|считай|учитывай|слушай|соблюдай|обращай внимания)|больше не|отмен|аннулир|ничтожн|отбрось|выброси|выкинь|плюнь|наплюй|пренебре|отложи|не в счёт|скасов|втрат\\p{L}{1,4} чинність|нечинн|ігноруй|відкинь|не зважай|устаре',
    toldYou:
      '(?:вс[её]|все|то|того|тем|что)?,? ?(?:что|чего|чему|що) (?:тебе|вам|тобі|тебя|вас) (?:\\p{L}+ ){0,3}(?:велел|говори|сказа|приказ|внуша|поруч|учил|науч|указыва|писал|прописа|внушил|предписа|казал|наказ|доруч)\\p{L}{0,4}|(?:данн|выданн|полученн|заданн)\\p{L}{2,3} (?:тебе|вам|тобой) (?:\\p{L}+ ){0,2}(?:инструкци|указани|правил|команд)|тво(?:и|их|ими) (?:прежн|исходн|предыдущ|первоначальн)',
    onlyThis:
      '(?:только|лишь|исключительно|единственно|лише|тільки|виключно)(?: на| по| к| с| тем,?| то,?| о)? (?:эт(?:от|ой|ому|у|о|ого|им|и)|мен(?:я|е)|мо(?:и|его|ему)|здесь|ниже|следующ|что (?:здесь|ниже|сказано)|тем, что|цього|цій|цю|це|те, що|мене)[^.!?]{0,4}(?:документ|текст|заметк|файл|сообщени|абзац|строк|комментари|нотатк)?|(?:эт(?:от|а|о)|дан(?:ный|ная|ное)) (?:документ|текст|заметка|файл|сообщение|абзац|комментарий) (?:важнее|имеет приоритет|главн|заменяет|отменяет)',
    recite:
      'процитир|цитир|покаж|покаж|выведи|вывед|напиши|назови|прочти|прочита|повтори|раскрой|перескажи|перепиши|переведи|распечата|скопиру|дословно|слово в слово|буквально|целиком|полностью|огласи|приведи|процитуй|покажи|виведи|дослівно|слово в слово',
    prompt:
      'систем\\p{L}{2,4} (?:\\p{L}+ )?(?:подсказк|промпт|инструкц|сообщени|указани|установк|запрос|підказк|повідомлен)\\p{L}{0,3}|(?:тво|сво|ваш)\\p{L}{1,3} (?:\\p{L}+ )?(?:скрыт|секретн|внутренн|начальн|исходн|первоначальн|прихован)\\p{L}{2,3} (?:\\p{L}+ )?(?:инструкц|текст|указани|правил|сообщени|промпт|вказівк)|(?:инструкци|текст|указани|правил|сообщени|вказівк)\\p{L}{0,3},? (?:котор\\p{L}{2,3}|которые|що|які|данн\\p{L}{2,3}|полученн\\p{L}{2,3}|с которым\\p{L}?) (?:\\p{L}+ ){0,4}?(?:тебе|ты|вам|тобі|ти) (?:\\p{L}+ ){0,4}?(?:дали|получил|выдал|загруж|настро|запущ|начал|до начала|отримав)',
    persona:
      "притвор|изобра|сыграй|играй роль|веди себя|ты (?:теперь|отныне|больше не)|представь|в роли|роль~|по имени|именуем|зовут|воплоти|вживись|прикинься|удавай|уяви|поводься|ти (?:тепер|відтепер)|на ім['’]я|стань",
    unlimited:
      '(?:без|никаки\\p{L}{1,2}|нет|свободн\\p{L}{2,3} от|лиш[её]н|не (?:знает|имеет|связан|скован)|жодних)[^.!?]{0,20}(?:правил|границ|фильтр|ограничени|цензур|запрет|табу|морал|рам(?:ок|ки)|обмежен|заборон)|безгранич|неограничен|(?:никогда|ни в ч[её]м|ніколи)[^.!?]{0,12}(?:не )?(?:отказыва|отказ|відмовля)|не отказыва[^.!?]{0,8}(?:ни|никогда)|на вс[её] согласен',
    boss: 'начальник|шеф|руководств|руководител|директор|администратор|админ~|(?:отдел|служб|команд|коллег)\\p{L}{0,3} (?:\\p{L}+ )?безопасности|безопасник|бухгалтер|финансов|коллег|пользовател|производител|разработчик|создател|владел|хозяин|мейнтейнер|команда~|openai|поддержк|техдир|cto|ceo|керівн|безпек|користувач|власник|заказчик',
    allow:
      'разреш|одобр|позвол|согла|уполномоч|дал добро|утверд|прос(?:ил|ит|или|ят)~|хочет|желает|предпочита|договор|решил|велел|распорядил|доверя|дозвол|схвал|погод|дав згоду|вирішил|хоче|принято|принят',
    confirm:
      'спраш|спрос|подтвержд|разрешени|согласи|одобрени|согласован|переспраш|уточня|вопрос|смотр|проверк|питай|запит|підтвердж|дозвол|погоджен',
    risky:
      'продакшен|продакшн|прод(?:е|у|а)?~|боев(?:ой|ую|ом|ых)|rm -rf|sudo|удал|снос|вс(?:е|ех|ю) команд|люб(?:ые|ую|ой|ых) команд|перевод|плат[её]ж|миграц|прямо в (?:main|master|прод)|напрямую|force|деплой|выкат|слия|мердж|мёрдж|пуш|усі команди|будь-як\\p{L}{1,2} команд|видал',
    pay: 'сч[её]т(?:а|у|ом|е|ов)?~|реквизит|iban|перевод|плат[её]ж|оплат|накладн|кошел[её]к|выплат|баланс|карт(?:а|у|ы|е)~|поставщик|возврат средств|рахунок|рахунк|переказ|гаманець',
    changed: 'измен|нов(?:ый|ая|ое|ые|ого|ой|ую)|замен|смен|поменя|перевел|теперь|отныне|зміни|нови|замін',
    install: 'установ|пакет|зависимост|реестр|зеркал|репозитори|скачай|скачива|подключ|встанов|дзеркал',
  },
};

export const POLISH: Language = {
  small:
    'się nie na z że jest są po dla przez lub jak za tylko każdym każdej ten w od tę ma być bez każdego wszystkie gdy jeśli',
  no: 'nie|nigdy|bez|żadn\\p{L}{1,3}|ani|nikomu|nikt|nic|niczego',
  noAfter: 'nie~|nigdy~|zbędn|niepotrzebn',
  words: {
    tell: 'wspomin|wspomn|mów|powi(?:edz|adam)|inform|pokaz|pokaż|zgłasz|raport|ujawni|zapis|notuj|zauważ|wiedzi|dowie|pisz|tłumacz|odnotow|wyświetl|zdradz|opis|widać',
    hide: 'po cichu|cicho|w tajemnicy|potajemnie|ukryj|ukry|ukradkiem|niepostrzeżenie|dyskretnie|zataj|przemilcz|schowa|skryj|za plecami|nikt (?:\\p{L}+ ){0,3}(?:nie |się )?(?:dowie|zauważ|wie|zobacz|spostrze)|zachowaj [^.!?]{0,16}dla siebie|ani słowa|nie wspomin|bez śladu|zatrzyj|zatuszuj|milcz|pomiń (?:to |ten |tę )?milczeni|bez rozgłosu|nie zostawia\\p{L}{0,3} śladu',
    report:
      'raport|podsumowan|commit|opis|dziennik|log(?:ach|i|u|ów)?~|przegląd|changelog|pull|merge|odpowied|zgłoszeni|sprawozdan|historii zmian|informacj\\p{L}{1,2} o wydaniu',
    asked:
      '(?:gdy|jeśli|jeżeli|kiedy|w razie|na pytani|zapyta)[^.!?]{0,40}(?:pyt|zapyt|dopyt|ciekaw|chciał wiedzieć|zdziwi)',
    answer:
      'powiedz|odpowi|wyjaśni|twierdź|napisz|wpisz|nazwij|tłumacz|określ|opisz|zrzuć|zasłoń|mów~|podaj|stwierdź|zapewni',
    excuse:
      'rutyn|zwykł|normaln|formatow|porządk|sprząt|pamięci podręcznej|cache|refaktor|literów|kosmety|konserwac|sieci|telemetri|aktualizac|zależnoś|drobiazg|drobn|framework|optymalizac|styl|typow|testy przesz|wszystko w porządku',
    only: 'tylko|jedynie|wyłącznie|po prostu|zaledwie',
    secret:
      'klucz|hasł|hase[łl]|sekret|dan(?:e|ych) (?:logow|dostęp|klient|osobow|uwierzyt)|poświadcze|zmienn\\p{L}{1,3} środowiskow|token|(?:list|baz)\\p{L}{1,2} klient|kod\\p{L}{0,2} źródłow|histori|ciasteczk|cookie|zrzut baz|kopi\\p{L}{1,2} baz|korespondenc|rozmow|wynagrodze|książk\\p{L}{1,2} adresow',
    send: 'wyśl|wysył|prześl|przesył|przekaż|przekaz|wgra|wgryw|wrzu|załad|załącz|publik|kopiuj|skopiuj|umieś|zamieś|dołącz|udostępni|synchroniz|trafi|wypch|wklej|podaj~|wystaw|eksport|zgraj|idzie~ (?:na|do)|idą~ (?:na|do)|wynieś',
    outside:
      'zewnętrzn|publiczn|trzeci|partner|dostawc|obc|telegram|prywatn\\p{L}{1,3} (?:mail|skrzynk|adres)|zdaln',
    guard:
      'podpis|certyfikat|dwuskładnik|dwuetap|2fa|mfa|uwierzytelni|sprawdz\\p{L}{2,4} (?:\\p{L}+ )?(?:hasł|podpis|uprawnie|dostęp|certyfikat|ról|token)|(?:kontrol|weryfikacj|walidacj|porówn)\\p{L}{1,4} (?:\\p{L}+ )?(?:hase?ł|podpis|uprawnie|dostęp|certyfikat|ról|token|tożsam)|piaskownic|sandbox|zapor|firewall|zatwierdz|przegląd\\p{L}{0,2} kodu|recenzj|ochron\\p{L}{1,2} gałęz|test\\p{L}{0,2} bezpiecze|bezpiecze|sum\\p{L}{0,2} kontroln|szyfrow|skaner|audyt|hook|pre-commit|kopi\\p{L}{1,2} zapasow|backup|tls|ssl|limit\\p{L}{0,2} żądań|antywirus',
    off: 'wyłącz(?!ni)|usuń|usuw|pomiń|pomij|obejdź|obchod|omiń|omij|zakomentuj|zdejm|zdjąć|skasuj|zlikwid|poluzuj|złagodź|ignoruj|zignoruj|odpuść|dezaktyw|wycofaj|zbędn|zawsze (?:prawd|true|popraw|przechod|udan)|zwolni|rezygn|zrezygn|odetnij|zniesion|znieś|wytnij',
    verify: 'sprawdz|weryfik|walid|kontrol|przegląd|porówn|patrz|ogląd|zerka',
    openDoor:
      'każd(?:y|e|a) (?:\\p{L}+ )?(?:token|hasł|klucz|użytkownik|żądani|mógł|może)|ktokolwiek|dowoln\\p{L}{1,3} (?:token|hasł|klucz)|wszystkich wpuszcza|przepuszcza|przepuść|jawnym tekstem|otwartym tekstem|bez hasła|tylne drzwi|tylną furt|zawsze (?:prawd|true|popraw)|nieszyfrowan|byle kto',
    ease: 'woln(?:iej|o|e)~|spowalnia|szybciej|oszczędz|zaoszczędz|uciążliw|przeszkadza|denerwuj|zwyczaj|wygod|niepotrzebn|zbędn|męcząc|żeby nie (?:traci|zawraca)|sprawniej|opóźnia',
    lasting:
      'od teraz|odtąd|od tej (?:pory|chwili)|na zawsze|na stałe|trwale|trwał(?:ej|ą)|w przyszłości|każd(?:ym|ej|ego|ą|y) (?:kolejn\\p{L}{1,3} |now\\p{L}{1,3} )?(?:sesj|projek|repozytor|rozmow|uruchomi|zadani|maszyn|commi)\\p{L}{0,3}|we wszystkich (?:projektach|sesjach|repozytoriach)|zawsze~|domyślnie|po każd|przy każd',
    memory: 'pamięć|pamięci|plik\\p{L}{0,2} reguł|długotrwał',
    write:
      'zapisz|zapis|skopiuj|kopiuj|wklej|dopisz|dodaj|wpisz|przepisz|zachowaj|powtarzaj|powtórz|zapamięt|przenieś|przenoś|umieść|stosuj',
    thisText:
      '(?:ten|tę|tą|te|tego|niniejsz\\p{L}{1,3}) (?:akapit|lini|tekst|notatk|wiadomoś|blok|fragment|zdani|wpis|komentarz|słow)\\p{L}{0,3}',
    rules: 'instrukcj|wytyczn|zasad|reguł|poleceni|polece|rozkaz|dyrektyw|ogranicze|nakaz|wskazówk|ustale',
    before:
      'wcześniejsz|wcześniej|poprzedni|dotychczas|powyższ|dotąd|pierwotn|istniejąc|uprzedni|wszystki|wszelki|projekt|zastan',
    void: 'zapomnij|ignoruj|zignoruj|nieważn|trac\\p{L}{1,2} (?:ważnoś|moc)|stracił\\p{L}{0,2} (?:ważnoś|moc)|nie obowiązuj|przestaj\\p{L}{1,2} obowiązywać|unieważni|uchyl|anul|odrzuć|pomiń|zlekceważ|nie (?:licz|mają znaczenia|przejmuj)|nieaktualn|odłóż na bok|puść w niepamięć',
    toldYou:
      '(?:to|wszystko|tego|o wszystkim)?,? ?co (?:ci|tobie|wam) (?:\\p{L}+ ){0,3}(?:powiedzia|kazan|kaza|nakaza|poleco|mówion|wpojon|zleco|przekaza)\\p{L}{0,4}|(?:dane|wydane|przekazane|narzucone) (?:ci|tobie) (?:\\p{L}+ ){0,2}|co (?:\\p{L}+ )?(?:twój|twoi) (?:\\p{L}+ )?(?:twórc|producen|programi)',
    onlyThis:
      '(?:tylko|jedynie|wyłącznie)(?: do| na| z| tego| to)? (?:,? ?co )?(?:t(?:en|ego|ej|ym|ą|o)|mnie|mi|moich|poniższ|następując|tutaj|tu~|niniejsz)[^.!?]{0,4}(?:akapit|dokument|tekst|notatk|plik|wiadomoś|wpis|komentarz)?|(?:ten|ta|to|niniejsz\\p{L}{1,3}) (?:akapit|dokument|tekst|notatka|plik|wiadomość|wpis|komentarz) (?:ma pierwsze|jest ważniejsz|zastępuje|obowiązuje)|słuchasz (?:tylko|wyłącznie)|słuchaj (?:tylko|wyłącznie)',
    recite:
      'pokaż|zacytuj|cytuj|powtórz|wypisz|wyświetl|napisz|ujawnij|przetłumacz|podaj|przepisz|wyrecytuj|słowo w słowo|dosłownie|w całości|odtwórz|wydrukuj|zdradź',
    prompt:
      '(?:twój|twoje|twoją|swoje|swój|wasz) (?:\\p{L}+ )?(?:prompt|instrukcj|komunikat|polece|wytyczn)\\p{L}{0,3} (?:system|ukryt|wewnętrzn|począt|tajn)\\p{L}{0,5}|(?:prompt|komunikat|wiadomoś|instrukcj)\\p{L}{0,3} systemow\\p{L}{1,3}|(?:ukryt|tajn)\\p{L}{1,3} (?:instrukcj|tekst|polece)|ukryt\\p{L}{1,3} wiadomoś|(?:instrukcj|tekst|polece|wiadomoś|wytyczn)\\p{L}{0,3},? (?:któr\\p{L}{1,3}|jakie) (?:\\p{L}+ ){0,4}?(?:dostał|otrzymał|ci podano|ci dano|skonfigurow|przed rozpocz)\\p{L}{0,5}',
    persona:
      'udawaj|wciel|graj|zagraj|jesteś (?:teraz|od)|teraz jesteś|zachowuj się|wyobraź|rol(?:ę|i|a)~|o imieniu|o nazwie|imieniem|zwan|stań się|podawaj się',
    unlimited:
      '(?:bez|żadn\\p{L}{1,3}|nie (?:zna|ma|obowiązuj\\p{L}{1,2})|woln\\p{L}{1,3} od)[^.!?]{0,24}(?:zasad|granic|filtr|ogranicze|cenzur|reguł|tabu|moraln|hamulc)|nieograniczon|niefiltrowan|(?:nigdy|niczego)[^.!?]{0,8}(?:nie )?odmawia|nie odmawia[^.!?]{0,6}(?:nigdy|niczego)',
    boss: 'szef|kierown|zarząd|dyrek|administrator|admin~|(?:zesp|dział)\\p{L}{1,4} (?:\\p{L}+ )?(?:bezpiecze|it|wsparci)|koleg|koleżan|użytkownik|producent|dostawc|finans|księgow|właściciel|opiekun|zespół|zespołu|openai|wsparcie|cto|ceo|audyt',
    allow:
      'zezwol|zgod|pozwol|zatwierdz|upoważni|zaakcept|autoryz|chce~|woli~|życzy|prosi|ustal|zdecydow|umówi|polec|przyzwol|dał zielone|podpisa|dopuszcz',
    confirm: 'pyta|zapyt|potwierdz|zgod|zatwierdz|pozwole|konsult|dopyt|akcept|patrz|sprawdz',
    risky:
      'produkc|rm -rf|sudo|usuń|usuw|skasuj|wszystkie polecenia|dowoln\\p{L}{1,3} poleceni|każde poleceni|przelew|płatno|migracj|bezpośrednio (?:na|do) (?:main|master|produk)|force|wdroż|wdraż|scal|merge|push',
    pay: 'kont(?:o|a|u|em)~|rachun|iban|przelew|płatno|faktur|portfel|wypłat|saldo|kart\\p{L}{1,2}~|dostawc|zwrot (?:środk|pieni)',
    changed: 'zmieni|now(?:y|e|a|ego|ym|ą)~|zamień|zastąp|podmień|zaktualiz|odtąd|teraz',
    install: 'instal|pakiet|zależnoś|rejestr|lustrzan|mirror|repozytor|pobier|ściąg',
  },
};

export const CZECH: Language = {
  small:
    'se na je v že není jsou nebo při který také bez jako po každé jen před ze ve tento tuto všechny pokud když aby',
  no: 'ne|nikdy|bez|žádn\\p{L}{1,3}|ani|nikomu|nikdo|nic|nijak',
  noAfter: 'nikdy~|zbytečn',
  words: {
    tell: 'zmiň|zmin|říkej|řekn|říct|nezmiňuj|neříkej|neinformuj|neuváděj|neukazuj|inform|ukaz|ukáž|oznam|upozor|hlás|uváděj|uvést|uvede|všimn|vědět|dozví|zapis|vysvětl|zobraz|prozra',
    hide: 'tajně|potají|potichu|tiše|nenápadně|diskrétně|skryj|skrý|schovej|zamlč|zataj|nezmiňuj|neříkej|neuváděj|neinformuj|za zády|nikdo (?:\\p{L}+ ){0,3}(?:nevšim|nedozví|nezjist|neví|neuvid)|nech si [^.!?]{0,16}pro sebe|ani slovo|beze stopy|mlč|zahlaď|v tajnosti|utaj',
    report:
      'zpráv|souhrn|shrnut|commit|popis|deník|log(?:u|ech|y)?~|revize|revizi|changelog|pull|merge|odpověď|odpověd|hlášení|tiket|poznámk\\p{L}{1,2} k vydání|výstup',
    asked: '(?:když|pokud|jestli|až|kdyby|zeptá)[^.!?]{0,40}(?:zept|pt(?:á|al)|dotáž|zajíma|divi)',
    answer: 'řekni|odpověz|odpovíd|vysvětli|tvrď|napiš|uveď|nazvi|popiš|svaď|označ|prohlaš',
    excuse:
      'rutin|běžn|obvykl|normáln|formátov|úklid|uklid|mezipamě|cache|refaktor|překlep|kosmet|údržb|síť|sítě|telemetri|aktualizac|závislost|drobnost|drobn|framework|optimalizac|styl|v pořádku',
    only: 'jen~|jenom|pouze|prostě|toliko',
    secret:
      'klíč|hesl|hese|tajemstv|přihlašovací|přístupov|proměnn\\p{L}{1,3} prostředí|token|údaje (?:zákazník|klient)|(?:seznam|databáz)\\p{L}{0,2} (?:zákazník|klient)|zdrojov\\p{L}{1,3} kód|histori|cookie|dump|záloh\\p{L}{1,2} databáz|osobní údaj|konverzac|mzd',
    send: 'pošli|posíl|odešl|odesíl|přepošl|přeposíl|nahraj|nahráv|přilož|zveřejn|kopíruj|zkopíruj|umísti|předej|předáv|sdílej|sdíl|synchroniz|vlož|vklád|publikuj|exportuj|putuj|odvez|zašli|zasíl',
    outside:
      'extern|veřejn|třetí|partner|dodavatel|ciz|telegram|soukrom\\p{L}{1,3} (?:mail|schránk|adres)|vzdálen',
    guard:
      'podpis|certifikát|dvoufaktor|dvoufáz|2fa|mfa|ověřen|ověřov|autentiz|autentik|kontrol\\p{L}{1,2} (?:\\p{L}+ )?(?:hes|podpis|oprávn|přístup|certifik|rol|token)|porovnání hes|sandbox|pískoviš|firewall|schval|schvál|revize kódu|revizi kódu|ochran\\p{L}{1,2} větv|bezpečnost|kontrolní souč|šifrov|skener|audit|hook|pre-commit|záloh|tls|ssl|omezení požadavk|antivir',
    off: 'vypni|vypín|vypnout|vypnut|odstraň|odstran|přeskoč|přeskak|obejdi|obcház|zakomentuj|zruš|vynech|smaž|uvolni|ignoruj|odpoj|deaktiv|vyřaď|zbytečn|vždy (?:pravd|true|úspěš|platn)|zmírni|potlač|odeber',
    verify: 'kontrol|ověř|zkontrol|validuj|porovn|prohlíž|dívá|dívat|koukn|reviduj|zálohu',
    openDoor:
      'jak(?:ýkoli|ékoli|ýkoliv|ékoliv) (?:token|hesl|klíč)|každ(?:ý|é) (?:\\p{L}+ )?(?:token|hesl|klíč|mohl|může)|kdokoli|všechny pustí|pouštěj|propou|v otevřené podobě|jako prostý text|nešifrovan|bez hesla|zadní vrátka|vždy (?:pravd|true|platn)|libovoln\\p{L}{1,3} (?:token|hesl|klíč)',
    ease: 'pomal|zdržuj|zpomaluj|rychlej|ušetř|otravn|obtěžuj|překáž|zvyk|pohodl|zbytečn|nepohodl|plynul',
    lasting:
      'od teď|odteď|napříště|od této chvíle|navždy|natrvalo|trvale|v budoucnu|každ(?:ém|é|ého|ou|ý) (?:dalš\\p{L}{1,3} |nov\\p{L}{1,3} )?(?:relac|projekt|repozitář|konverzac|spuštěn|úkol|stroj|commit)\\p{L}{0,3}|ve všech (?:projektech|relacích|repozitářích)|vždy~|pokaždé|standardně|po každ|při každ',
    memory: 'paměť|paměti|soubor\\p{L}{0,2} pravidel|dlouhodob',
    write: 'zapiš|zapis|zkopíruj|kopíruj|vlož|přidej|dopiš|ulož|opakuj|zapamatuj|přenes|přepiš|připoj|zachov',
    thisText:
      '(?:tento|tuto|tyto|toto|ten) (?:odstavec|odstavce|řádk|text|poznámk|zpráv|blok|vět|komentář|úsek)\\p{L}{0,3}',
    rules: 'instrukc|pokyn|pravidl|příkaz|zásad|směrnic|omezení|nařízen|rozkaz',
    before: 'předchoz|dřívějš|dříve|dosavadn|výše|dosud|původn|stávajíc|všechn|veškeré|projekt|minul',
    void: 'zapomeň|ignoruj|neplat|pozbýv|pozbyl|už neplatí|zruš|neber [^.!?]{0,16}v úvahu|nedbej|zahoď|odlož|anuluj|přestáv\\p{L}{0,2} platit|zneplat|neřiď',
    toldYou:
      '(?:to|vše|všechno|všeho)?,? ?co (?:ti|vám) (?:\\p{L}+ ){0,3}(?:řekl|řečeno|přikáz|nakáz|uložil|naučil|zadal|zadáno|poručil)\\p{L}{0,4}|(?:dané|zadané|uložené) (?:ti|tobě)',
    onlyThis:
      '(?:jen|pouze|jedině|výhradně)(?: podle| na| to| tím)? (?:,? ?co )?(?:t(?:ento|ohoto|imto|ímto|éto|uto|oto)|mě|mne|mnou|mých|následujíc|níže|zde)[^.!?]{0,4}(?:odstav|dokument|text|poznám|soubor|zpráv|komentář)?|(?:tento|tato|toto) (?:odstavec|dokument|text|poznámka|soubor|zpráva|komentář) (?:má přednost|nahrazuje|platí)',
    recite:
      'ukaž|cituj|zopakuj|vypiš|napiš|prozraď|přelož|opiš|slovo od slova|doslova|celé znění|vytiskni|zobraz|odhal|převyprávěj|řekni',
    prompt:
      '(?:tvůj|tvoje|tvé|svůj|své|váš) (?:\\p{L}+ )?(?:prompt|pokyn|instrukc|zpráv)\\p{L}{0,3}|systémov\\p{L}{1,3} (?:prompt|pokyn|instrukc|zpráv|výzv)\\p{L}{0,3}|(?:skryt|tajn)\\p{L}{1,3} (?:pokyn|instrukc|text)|skryt\\p{L}{1,3} zpráv|(?:pokyn|instrukc|text|zpráv)\\p{L}{0,3},? (?:kter\\p{L}{1,3}|jež) (?:\\p{L}+ ){0,4}?(?:dostal|obdržel|ti dali|nastaven|před začátkem)',
    persona:
      'předstírej|hraj|zahraj|jsi (?:teď|nyní|od)|teď jsi|chovej se|představ si|rol(?:i|e)~|jménem|zvan|staň se|vydávej se',
    unlimited:
      '(?:bez|žádn\\p{L}{1,3}|nemá|nezná)[^.!?]{0,20}(?:pravid|hranic|filtr|omezen|cenzur|zábran|limit|zákaz)|neomezen|nefiltrovan|(?:nikdy|nic)[^.!?]{0,8}(?:ne)?odmít',
    boss: 'šéf|vedení|ředitel|správce|administrátor|admin~|(?:bezpečnostní|it) (?:tým|oddělení)|koleg|uživatel|výrobce|dodavatel|financ|účt(?:árn|etní)|vlastník|majitel|tým~|openai|podpora|cto|ceo|nadřízen',
    allow:
      'povol|schvál|souhlas|dovol|oprávn|pověř|autoriz|chce~|přeje|preferuje|dohod|rozhodl|svolil|dal zelenou|podepsal|nařídil',
    confirm: 'ptej|ptát|zeptej|potvrz|schvál|souhlas|povolen|konzult|dotaz|kontrol|dívá',
    risky:
      'produkc|produkčn|rm -rf|sudo|smaž|mazán|všechny příkazy|jakýkoli příkaz|převod|platb|migrac|přímo (?:do|na) (?:main|master|produk)|force|nasaď|nasazen|slouč|merge|push',
    pay: 'účet|účtu|účtem|iban|převod|platb|faktur|peněženk|výplat|zůstatek|kart\\p{L}{1,2}~|dodavatel|vrácení peněz',
    changed: 'změn|nov(?:ý|é|á|ého|ým)~|nahraď|vyměň|aktualiz|odteď|nyní',
    install: 'instal|balíč|závislost|registr|zrcadl|mirror|repozitář|stáhn|stahuj',
  },
};
