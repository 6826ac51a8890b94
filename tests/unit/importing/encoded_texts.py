"""Invented news in the encodings of half a century: a sentence and a paragraph in each."""

from __future__ import annotations

_ENGLISH = (
    "“The crane is safe,” said Zoë Fiancé – the café’s owner.",
    (
        "The council of Velm voted on Tuesday to keep the old crane on the east quay. "
        "“It is the town’s clock,” said Zoë Brontë, who runs the café below it – and "
        "who paid €300 for a lamp. Repairs will cost £1.2 million… and take until spring."
    ),
)
_GERMAN = (
    "Die Fähre fährt über Ostern täglich, außer bei Sturm.",
    (
        "Die Fähre über den Öresund fährt wieder täglich, außer bei Sturm. Das teilte "
        "das Hafenamt am Montag mit. Für Pendler gelten die alten Preise; Schüler zahlen "
        "die Hälfte. Die Brücke bleibt bis März gesperrt, weil Träger geprüft werden "
        "müssen."
    ),
)
_FRENCH = (
    "Le port a rouvert dimanche après neuf jours d’arrêt, précise la mairie.",
    (
        "Le port de Velm a rouvert dimanche après neuf jours de tempête. « Nous étions "
        "prêts », a déclaré la maire, Hélène Garçon. Les pêcheurs, eux, réclament une "
        "aide de 40 000 francs ; la préfecture répondra à la fin du mois. L’été dernier, "
        "déjà, le môle avait cédé."
    ),
)
_POLISH = (
    "Port został otwarty w niedzielę, poinformował zarząd żeglugi.",
    (
        "Port w Velmie został ponownie otwarty w niedzielę po dziewięciu dniach sztormu. "
        "Zarząd żeglugi poinformował, że wszystkie łodzie wróciły bezpiecznie. Prezydent "
        "miasta podziękował ratownikom, którzy pracowali całą noc, i zapowiedział budowę "
        "nowego falochronu jeszcze w październiku."
    ),
)
_CZECH = (
    "Přístav byl v neděli znovu otevřen, oznámil úřad.",
    (
        "Přístav byl v neděli znovu otevřen po devíti dnech bouře. Úřad oznámil, že "
        "všechny lodě se vrátily bezpečně. Starosta poděkoval záchranářům, kteří pracovali "
        "celou noc, a slíbil, že nová hráz bude dokončena ještě před příští zimou."
    ),
)
_RUSSIAN = (
    "Гавань открылась в воскресенье после бури, сообщило портовое управление.",
    (
        "Гавань открылась в воскресенье после девяти дней бури. Портовое управление "
        "сообщило, что все лодки вернулись благополучно. Мэр поблагодарил спасателей, "
        "которые работали всю ночь, и обещал построить новый мол до следующей зимы. "
        "Рыбаки требуют помощи от правительства."
    ),
)
_UKRAINIAN = (
    "Гавань відкрилася в неділю після бурі, повідомило управління порту.",
    (
        "Гавань відкрилася в неділю після дев'яти днів бурі. Управління порту повідомило, "
        "що всі човни повернулися неушкодженими. Міський голова подякував рятувальникам, "
        "які працювали всю ніч, і пообіцяв збудувати новий мол до наступної зими. Її "
        "слова підтримали рибалки."
    ),
)
_GREEK = (
    "Το λιμάνι άνοιξε ξανά την Κυριακή, ανακοίνωσε το λιμεναρχείο.",
    (
        "Το λιμάνι άνοιξε ξανά την Κυριακή ύστερα από εννέα ημέρες κακοκαιρίας. Το "
        "λιμεναρχείο ανακοίνωσε ότι όλα τα πλοία επέστρεψαν με ασφάλεια. Ο δήμαρχος "
        "ευχαρίστησε τους διασώστες και υποσχέθηκε νέο κυματοθραύστη πριν από τον επόμενο "
        "χειμώνα."
    ),
)
_TURKISH = (
    "Liman pazar günü yeniden açıldı, liman başkanlığı duyurdu.",
    (
        "Liman, dokuz gün süren fırtınadan sonra pazar günü yeniden açıldı. Liman başkanlığı "
        "bütün teknelerin sağ salim döndüğünü duyurdu. Belediye başkanı bütün gece "
        "çalışan kurtarma ekiplerine teşekkür etti ve gelecek kıştan önce yeni bir "
        "dalgakıran yapılacağını söyledi."
    ),
)
_HEBREW = (
    "הנמל נפתח מחדש ביום ראשון, הודיעה רשות הנמל.",
    (
        "הנמל נפתח מחדש ביום ראשון אחרי תשעה ימים של סערה. רשות הנמל הודיעה כי כל הסירות "
        "שבו בשלום. ראש העיר הודה לצוותי ההצלה שעבדו כל הלילה והבטיח לבנות שובר גלים "
        "חדש לפני החורף הבא."
    ),
)
_ARABIC = (
    "أعيد فتح الميناء يوم الأحد، بحسب ما أعلنته سلطة الميناء.",
    (
        "أعيد فتح الميناء يوم الأحد بعد عاصفة استمرت تسعة أيام. وأعلنت سلطة الميناء "
        "أن جميع القوارب عادت بسلام. وشكر رئيس البلدية فرق الإنقاذ التي عملت طوال الليل، "
        "ووعد ببناء حاجز أمواج جديد قبل الشتاء المقبل."
    ),
)
_LITHUANIAN = (
    "Uostas vėl atidarytas sekmadienį, pranešė uosto tarnyba.",
    (
        "Uostas vėl atidarytas sekmadienį po devynias dienas trukusios audros. Uosto "
        "tarnyba pranešė, kad visi laivai grįžo saugiai. Meras padėkojo gelbėtojams, "
        "kurie dirbo visą naktį, ir pažadėjo iki kitos žiemos pastatyti naują bangolaužį."
    ),
)
_JAPANESE = (
    "港は日曜日に再開したと、港湾局が発表した。",
    (
        "港は九日間の嵐のあと、日曜日に再開した。港湾局によると、すべての船が無事に"
        "戻ったという。市長は夜通し働いた救助隊に感謝し、次の冬までに新しい防波堤を"
        "造ると約束した。漁師たちは政府に支援を求めている。"
    ),
)
_CHINESE = (
    "港口在星期天重新开放，港务局宣布。",
    (
        "港口在九天的暴风雨之后于星期天重新开放。港务局说，所有船只都已安全返回。市"
        "长感谢彻夜工作的救援人员，并承诺在明年冬天之前修建新的防波堤。渔民们要求政"
        "府提供帮助。"
    ),
)
_TAIWANESE = (
    "港口在星期天重新開放，港務局宣布。",
    (
        "港口在九天的暴風雨之後於星期天重新開放。港務局說，所有船隻都已安全返回。市"
        "長感謝徹夜工作的救援人員，並承諾在明年冬天之前修建新的防波堤。漁民們要求政"
        "府提供幫助。"
    ),
)
_KOREAN = (
    "항구가 일요일에 다시 열렸다고 항만청이 밝혔다.",
    (
        "항구가 아흐레 동안의 폭풍 끝에 일요일에 다시 열렸다. 항만청은 모든 배가 무"
        "사히 돌아왔다고 밝혔다. 시장은 밤새 일한 구조대에 감사하고 다음 겨울 전에 "
        "새 방파제를 짓겠다고 약속했다."
    ),
)

#: The encoding as Python calls it, a sentence, a paragraph.
TEXTS: tuple[tuple[str, str, str], ...] = (
    ("utf-8", *_FRENCH),
    ("utf-8-sig", *_ENGLISH),
    ("utf-16", *_RUSSIAN),
    ("utf-16-le", *_ENGLISH),
    ("utf-16-be", *_JAPANESE),
    ("utf-16-le", *_ARABIC),
    ("utf-32-le", *_GREEK),
    ("cp1252", *_ENGLISH),
    ("latin-1", *_GERMAN),
    ("cp1250", *_POLISH),
    ("iso8859-2", *_CZECH),
    ("cp1251", *_RUSSIAN),
    ("cp1251", *_UKRAINIAN),
    ("koi8-r", *_RUSSIAN),
    ("iso8859-5", *_RUSSIAN),
    ("cp866", *_RUSSIAN),
    ("cp1253", *_GREEK),
    ("cp1254", *_TURKISH),
    ("cp1255", *_HEBREW),
    ("cp1256", *_ARABIC),
    ("cp1257", *_LITHUANIAN),
    ("mac_roman", *_FRENCH),
    ("shift_jis", *_JAPANESE),
    ("euc_jp", *_JAPANESE),
    ("iso2022_jp", *_JAPANESE),
    ("gb18030", *_CHINESE),
    ("big5", *_TAIWANESE),
    ("euc_kr", *_KOREAN),
)
