"""Verbs of saying of the languages in which they stand before their subject after a quotation."""

from __future__ import annotations

from newsreader.text.word_lists import listed

_GERMAN = (
    "sagt sagte sagten erklärt erklärte betont betonte meint meinte schreibt schrieb warnt warnte "
    "fordert forderte ergänzt ergänzte fügte kündigte teilte berichtet berichtete kritisiert "
    "kritisierte fragt fragte antwortet antwortete erzählt erzählte"
)
_FRENCH = (
    "dit déclare déclaré déclarait explique expliqué expliquait affirme affirmé affirmait ajoute "
    "ajouté ajoutait assure assuré estime estimé précise précisé souligne souligné indique indiqué "
    "lance lancé raconte raconté regrette confie confié insiste insisté rappelle rappelé annoncé "
    "dénonce dénoncé prévient répond répondu demande demandé conclut résume témoigne juge jugé"
)
_SPANISH = (
    "dijo dice afirmó afirma declaró declara explicó explica añadió añade aseguró asegura señaló "
    "señala subrayó subraya indicó insistió insiste apuntó apunta advirtió advierte manifestó "
    "destacó contó cuenta relató sostuvo sostiene comentó preguntó respondió concluyó agregó"
)
_POLISH = (
    "mówi mówił mówiła powiedział powiedziała dodał dodała dodaje stwierdził stwierdziła "
    "podkreślił podkreśliła podkreśla tłumaczy tłumaczył wyjaśnił wyjaśniła wyjaśnia zaznaczył "
    "argumentował argumentowała ocenił oceniła ocenia przyznał przyznała pytał zapytał "
    "odpowiedział wskazał wskazała napisał napisała zapewnił zapewniła poinformował poinformowała"
)
_RUSSIAN = (
    "сказал сказала сказали говорит говорил заявил заявила отметил отметила добавил добавила "
    "пояснил пояснила объяснил объяснила подчеркнул подчеркнула сообщил сообщила рассказал "
    "рассказала спросил спросила ответил ответила попросил продолжил считает уточнил"
)
_NORDIC = (
    "säger sade sa berättar menar förklarar skriver tillägger konstaterar sier fortalte forteller "
    "mener forklarer skriver uttalte siger sagde fortæller forklarede udtalte"
)
_ITALIAN_PORTUGUESE = (
    "detto dichiarato spiegato aggiunto afferma spiega aggiunge dichiara disse afirmou explicou "
    "acrescentou declarou contou"
)
_OTHERS = (
    "zei zeiden zegt vertelt vertelde verklaart verklaarde stelt stelde schrijft schreef aldus "
    "řekl řekla uvedl uvedla dodal dodala sanoo sanoi kertoo kertoi toteaa totesi "
    "сказав сказала заявив заявила зазначив зазначила додав додала"
)
#: Forms of verbs of saying; a form that two languages share stands in both for saying.
VERBS = listed(
    f"{_GERMAN} {_FRENCH} {_SPANISH} {_POLISH} {_RUSSIAN} {_NORDIC} {_ITALIAN_PORTUGUESE} {_OTHERS}"
)
