"""The language of a text is told from its letters and commonest words, or not at all."""

from __future__ import annotations

import pytest

from newsreader.text.language import detect


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The ferry was late and the passengers had to wait for it on the quay."),
        ("de", "Die Fähre war zu spät und die Leute mussten auf dem Kai auf sie warten."),
        ("fr", "Le bateau est arrivé en retard et les passagers ont attendu sur le quai."),
        ("es", "El barco llegó tarde y los pasajeros esperaron en el muelle con la lluvia."),
        ("it", "La nave è arrivata in ritardo e i passeggeri hanno atteso sul molo per ore."),
        ("pt", "O barco chegou tarde e os passageiros não sabiam o que fazer com as malas."),
        ("nl", "De boot was te laat en de mensen moesten op de kade wachten tot het avond was."),
        ("sv", "Färjan var sen och det fanns inte plats för alla som ville åka med till ön."),
        ("da", "Færgen var forsinket, og der var ikke plads til alle, som ville med til øen af."),
        ("fi", "Lautta oli myöhässä ja se ei ole vielä tullut, mutta kaikki ovat niin iloisia."),
        ("pl", "Prom się spóźnił i nie było miejsca dla wszystkich, którzy chcieli na nim być."),
        ("cs", "Trajekt se opozdil a na palubě nebylo místo pro všechny, kteří by chtěli jet."),
        ("hu", "A komp késett, és nem volt hely azoknak, akik még el akartak menni a szigetre."),
        ("ro", "Feribotul a întârziat și nu a fost loc pentru toți cei care au vrut să plece."),
        ("ru", "Паром опоздал, и на борту не было места для всех, кто хотел уехать с острова."),
        ("uk", "Пором запізнився, і на ньому не було місця для всіх, хто хотів їхати до міста."),
        ("el", "Το πλοίο άργησε και δεν είχε θέση για όλους που ήθελαν να πάνε στο νησί."),
        ("tr", "Feribot geç kaldı ve bu adaya gitmek için daha çok yer yok gibi olduğu için."),
        ("zh", "渡轮晚点，乘客在码头等候。"),
        ("ja", "フェリーは遅れ、乗客は港で待った。"),
        ("ko", "배가 늦어 승객들은 부두에서 기다렸다."),
        ("ar", "تأخرت العبارة وانتظر الركاب على الرصيف."),
        ("he", "המעבורת איחרה והנוסעים חיכו על הרציף."),
    ],
)
def test_a_sentence_is_enough_to_tell(code: str, text: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize("text", ["", "12 345", "Xylo vrant plimo kesh druva", "!?"])
def test_what_cannot_be_told_is_left_open(text: str) -> None:
    assert detect(text) == ""
