"""A moved and an edited sentence are found in the languages of Europe; others do not fail."""

from __future__ import annotations

import pytest

from newsreader.compare.compare_steps import compare_texts
from newsreader.domain.comparison import LinkKind
from newsreader.text.language import detect
from newsreader.text.sentences import sentences

# Code, four sentences, the first of them as another outlet has it, and what became of what.
CASES = [
    (
        "de",
        [
            "Die Straße nach Orvik bleibt bis zum 3. Oktober zu, teilte die Stadt am Dienstag mit.",
            "Der Bürgermeister Karl Weiß sprach von einem schweren Schaden an der alten Brücke.",
            "Zweihundert Familien müssen jeden Morgen einen großen Umweg durch den Wald fahren.",
            "Niemand weiß, wer die Reparatur bezahlen wird.",
        ],
        "Die STRASSE nach Orvik bleibt bis zum 3. Oktober zu, teilte die Stadt am Mittwoch mit.",
        [("Dienstag", "Mittwoch")],
    ),
    (
        "fr",
        [
            "Le port d’Orvik restera fermé jusqu’au printemps, a annoncé mardi la municipalité.",
            "L’ancien pont a été gravement endommagé par la tempête de la semaine dernière.",
            "Deux cents familles doivent désormais traverser la forêt chaque matin.",
            "Personne ne sait qui paiera les réparations du quai.",
        ],
        "Le port d’Orvik restera fermé jusqu’à l’automne, a annoncé mardi la municipalité.",
        [("jusqu’au printemps", "jusqu’à l’automne")],
    ),
    (
        "es",
        [
            "El puerto de Orvik seguirá cerrado hasta la primavera, dijo el martes el alcalde.",
            "El viejo puente quedó gravemente dañado por la tormenta de la semana pasada.",
            "Doscientas familias tienen que cruzar ahora el bosque cada mañana.",
            "Nadie sabe quién pagará la reparación del muelle.",
        ],
        "El puerto de Orvik seguirá cerrado hasta el otoño, dijo el martes el alcalde.",
        [("la primavera", "el otoño")],
    ),
    (
        "pl",
        [
            "Port w Łącku pozostanie zamknięty do wiosny, ogłosiły we wtorek władze miasta.",
            "Stary most został poważnie uszkodzony przez burzę w zeszłym tygodniu.",
            "Dwieście rodzin musi teraz codziennie jeździć przez ciemny las.",
            "Nikt nie wie, kto zapłaci za naprawę nabrzeża.",
        ],
        "Port w Łącku pozostanie zamknięty do jesieni, ogłosiły we wtorek władze miasta.",
        [("wiosny", "jesieni")],
    ),
    (
        "cs",
        [
            "Přístav v Orvíku zůstane do 3. března zavřený, oznámila v úterý radnice.",
            "Starý most vážně poškodila bouře, která přišla minulý týden.",
            "Dvě stě rodin teď musí každé ráno jezdit přes temný les.",
            "Nikdo neví, kdo opravu nábřeží zaplatí.",
        ],
        "Přístav v Orvíku zůstane do 3. května zavřený, oznámila v úterý radnice.",
        [("března", "května")],
    ),
    (
        "hu",
        [
            "Az orviki kikötő tavaszig zárva marad, közölte kedden a városháza.",
            "A régi hidat súlyosan megrongálta a múlt heti vihar.",
            "Kétszáz családnak mostantól minden reggel a sötét erdőn át kell utaznia.",
            "Senki sem tudja, ki fizeti majd a rakpart javítását.",
        ],
        "Az orviki kikötő őszig zárva marad, közölte kedden a városháza.",
        [("tavaszig", "őszig")],
    ),
    (
        "ro",
        [
            "Portul din Orvik va rămâne închis până în primăvară, a anunțat marți primăria.",
            "Podul vechi a fost grav avariat de furtuna de săptămâna trecută.",
            "Două sute de familii trebuie acum să treacă prin pădure în fiecare dimineață.",
            "Nimeni nu știe cine va plăti reparația cheiului.",
        ],
        "Portul din Orvik va rămâne închis până în toamnă, a anunțat marți primăria.",
        [("primăvară", "toamnă")],
    ),
    (
        "el",
        [
            "Το λιμάνι του Όρβικ θα μείνει κλειστό μέχρι την άνοιξη, ανακοίνωσε την Τρίτη ο δήμος.",
            "Η παλιά γέφυρα έπαθε σοβαρές ζημιές από την καταιγίδα της περασμένης εβδομάδας.",
            "Διακόσιες οικογένειες πρέπει τώρα να περνούν κάθε πρωί από το δάσος.",
            "Κανείς δεν ξέρει ποιος θα πληρώσει την επισκευή της.",
        ],
        "ΤΟ ΛΙΜΑΝΙ του Όρβικ θα μείνει κλειστό μέχρι το φθινόπωρο, ανακοίνωσε την Τρίτη ο δήμος.",
        [("λιμάνι", "ΛΙΜΑΝΙ"), ("την άνοιξη", "το φθινόπωρο")],
    ),
    (
        "ru",
        [
            "Порт Орвика останется закрытым до весны, сообщила во вторник мэрия.",
            "Старый мост сильно повредила буря на прошлой неделе.",
            "Двести семей теперь вынуждены каждое утро ездить через тёмный лес.",
            "Никто не знает, кто заплатит за ремонт набережной.",
        ],
        "Порт Орвика останется закрытым до осени, сообщила во вторник мэрия.",
        [("весны", "осени")],
    ),
    (
        "uk",
        [
            "Порт Орвіка залишиться зачиненим до весни, повідомила у вівторок мерія.",
            "Старий міст сильно пошкодила буря минулого тижня.",
            "Двісті родин тепер мусять щоранку їздити через темний ліс.",
            "Ніхто не знає, хто заплатить за ремонт набережної.",
        ],
        "Порт Орвіка залишиться зачиненим до осені, повідомила у вівторок мерія.",
        [("весни", "осені")],
    ),
    (
        "tr",
        [
            "İstanbul limanı ilkbahara kadar kapalı kalacak, diye açıkladı belediye salı günü.",
            "Eski köprü geçen haftaki fırtınada ağır hasar gördü.",
            "İki yüz aile artık her sabah karanlık ormandan geçmek zorunda.",
            "Rıhtımın onarımını kimin ödeyeceğini kimse bilmiyor.",
        ],
        "İSTANBUL limanı sonbahara kadar kapalı kalacak, diye açıkladı belediye salı günü.",
        [("ilkbahara", "sonbahara")],
    ),
    (
        "sv",
        [
            "Hamnen i Orvik förblir stängd till våren, meddelade kommunen i tisdags.",
            "Den gamla bron skadades svårt av stormen förra veckan.",
            "Tvåhundra familjer måste nu köra genom skogen varje morgon.",
            "Ingen vet vem som ska betala reparationen av kajen.",
        ],
        "Hamnen i Orvik förblir stängd till hösten, meddelade kommunen i tisdags.",
        [("våren", "hösten")],
    ),
    (
        "fi",
        [
            "Orvikin satama pysyy suljettuna kevääseen asti, kertoi kaupunki tiistaina.",
            "Vanha silta vaurioitui pahasti viime viikon myrskyssä.",
            "Kaksisataa perhettä joutuu nyt ajamaan joka aamu metsän läpi.",
            "Kukaan ei tiedä, kuka laiturin korjauksen maksaa.",
        ],
        "Orvikin satama pysyy suljettuna syksyyn asti, kertoi kaupunki tiistaina.",
        [("kevääseen", "syksyyn")],
    ),
]


@pytest.mark.parametrize(("code", "told", "changed", "edits"), CASES, ids=[c[0] for c in CASES])
def test_a_moved_and_an_edited_sentence_are_found(
    code: str, told: list[str], changed: str, edits: list[tuple[str, str]]
) -> None:
    a, b = " ".join(told), " ".join([told[3], changed, told[1]])
    assert [span.of(a) for span in sentences(a, code)] == told
    assert detect(a) in {code, ""}
    comparison = compare_texts(a, b)
    found = [(link.kind, link.moved, link.a[0].of(a), link.b[0].of(b)) for link in comparison.links]
    assert found == [
        (LinkKind.EDITED, False, told[0], changed),
        (LinkKind.SAME, False, told[1], told[1]),
        (LinkKind.SAME, True, told[3], told[3]),
    ]
    assert [(e.a.of(a), e.b.of(b)) for e in comparison.links[0].edits] == edits
    assert [span.of(a) for span in comparison.only_a] == [told[2]]
    assert comparison.only_b == ()


def test_the_english_parts_are_off_elsewhere() -> None:
    a = "Der alte Wagen stand am Dienstag noch vor der Kirche, sagte die Frau des Bürgermeisters."
    b = a.replace("Wagen", "Bus").replace("Dienstag", "Mittwoch")
    comparison = compare_texts(a, b)
    assert len(comparison.links[0].edits) == 2
    assert comparison.facts == ()


@pytest.mark.parametrize(
    "told",
    [
        [
            "奥维克港口将关闭至春天，市政府周二宣布。",
            "旧桥在上周的暴风雨中严重受损。",
            "两百个家庭现在每天早上必须穿过森林。",
            "没有人知道谁来支付码头的修理费。",
        ],
        [
            "オルビク港は春まで閉鎖されると市が火曜日に発表した。",
            "古い橋は先週の嵐で大きな被害を受けた。",
            "二百世帯は毎朝森を通らなければならない。",
            "岸壁の修理費を誰が払うのか誰も知らない。",
        ],
        [
            "ท่าเรือออร์วิกจะปิดจนถึงฤดูใบไม้ผลิ เทศบาลประกาศเมื่อวันอังคาร",
            "สะพานเก่าได้รับความเสียหายหนักจากพายุเมื่อสัปดาห์ที่แล้ว",
            "สองร้อยครอบครัวต้องขับรถผ่านป่าทุกเช้า",
            "ไม่มีใครรู้ว่าใครจะจ่ายค่าซ่อมท่าเรือ",
        ],
        [
            "سيبقى ميناء أورفيك مغلقا حتى الربيع، كما أعلنت البلدية يوم الثلاثاء.",
            "تعرض الجسر القديم لأضرار كبيرة بسبب عاصفة الأسبوع الماضي.",
            "على مئتي عائلة الآن أن تعبر الغابة كل صباح.",
            "لا أحد يعرف من سيدفع تكاليف إصلاح الرصيف.",
        ],
    ],
    ids=["zh", "ja", "th", "ar"],
)
def test_scripts_without_spaces_or_from_right_to_left_do_not_fail(told: list[str]) -> None:
    a, b = "\n".join(told), "\n".join([told[3], told[1]])
    found = {(k.kind, k.a[0].of(a), k.b[0].of(b)) for k in compare_texts(a, b).links}
    assert {(LinkKind.SAME, told[n], told[n]) for n in (1, 3)} <= found
