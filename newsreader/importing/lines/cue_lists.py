"""Headings over lists of other stories in the larger languages of Europe besides English.

One alternative a language, as in cue_phrases; each is what sites print in general.
"""

from __future__ import annotations

from newsreader.importing.lines.cue_forms import alternatives

#: Whole lines after which a list of other stories follows.
LISTS = alternatives(
    r"""
    (?:mehr aus (?:dem ressort|.{2,30})|aktuelle (?:themen|nachrichten)|top-?themen
        |neueste(?: artikel| nachrichten)?|am meisten gelesen|das interessiert andere
        |unsere (?:empfehlungen|topthemen)|passend zum thema|weiterführende links)\s*:?
    (?:à ne pas manquer|nos derniers articles|dernières? (?:actualités?|news|infos)
        |sur le même thème|(?:articles?|contenus?) (?:liés?|associés?|sponsorisés?)
        |les plus (?:lus|commentés|partagés)|vous aimerez aussi|dans la même rubrique
        |le choix de la rédaction|en ce moment)\s*:?
    (?:lo más (?:leído|visto|comentado)|últimas noticias|te recomendamos|en portada
        |temas relacionados|noticias destacadas|más en .{2,30}|archivado en|además
        |contenido (?:patrocinado|relacionado))\s*:?
    (?:i più letti|le ultime (?:notizie|news)|notizie (?:correlate|dal web)|ultime notizie
        |leggi di più|approfondimenti|argomenti|consigliati|contenuti sponsorizzati
        |potrebbero interessarti)\s*:?
    (?:meest gelezen|net binnen|gerelateerde? artikel(?:en)?|meer nieuws|aanbevolen
        |ook interessant|lees meer over|laatste nieuws|populair|uitgelicht)\s*:?
    (?:najczęściej czytane|najnowsze|najpopularniejsze|powiązane|podobne artykuły|polecane
        |więcej (?:na ten temat|o)\b.{0,30}|czytaj więcej|tematy|warto przeczytać)\s*:?
    (?:mais lidas|as mais lidas|últimas notícias|relacionad[ao]s?|artigos relacionados
        |recomendado\w*|sugerid\w+|em destaque|tópicos|leia mais sobre.{0,30}|saiba mais)\s*:?
    """
)
