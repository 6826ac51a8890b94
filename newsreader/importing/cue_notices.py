"""Lines in which a site speaks of itself: outside content, earnings, origins, appeals.

One alternative a line, as in cue_phrases; each is what sites say in general.
"""

from __future__ import annotations

from newsreader.importing.cue_forms import alternatives

#: Where outside content would stand, and what a player or a browser without scripts shows.
PLACEHOLDERS = alternatives(
    r"""
    ^we need your (?:permission|consent) (?:to (?:load|show|display)|before)\b
    ^th(?:is|e) (?:article|content|story|page|post) (?:includes|contains) content (?:provided|hosted
        |from|supplied)\b
    ^to (?:view|see|watch|show|display) this (?:content|video|post|tweet|embed|element)\b
    ^(?:this|external|third[- ]party) (?:content|video|element|embed)s? (?:is hosted|cannot
        |could not|is not available|is unavailable|may track|is blocked|can[’']t)\b
    ^(?:your browser (?:does not|doesn[’']t) support|please enable javascript|javascript is)\b
    ^(?:video (?:player is loading|unavailable)|this is a modal window|player is loading)\b
    ^(?:allow|accept|show|load|view) .{2,30} (?:content|cookies)\??$
    ^(?:an dieser stelle|hier) (?:findest du|finden sie|steht|wird|ist|haben wir)\b
        .{0,80}\b(?:extern|eingebettet|eingebunden)
    ^ich bin (?:damit )?einverstanden, dass\b
    ^(?:mit (?:ihrer|deiner) zustimmung|wir benötigen (?:ihre|deine) (?:zustimmung|einwilligung))\b
    ^(?:damit (?:können|werden) )?personenbezogene daten\b.{0,60}\b(?:dritt|anbieter|übermittelt)
    ^empfohlener (?:redaktioneller|externer) inhalt$
    ^(?:[\w-]+[- ])?inhalte? (?:anzeigen|erlauben|laden|freigeben|aktivieren)$
    ^(?:ein klick für den datenschutz|player wird geladen|video wird geladen)
    ^(?:ce contenu (?:est bloqué|n[’']est pas)|pour (?:afficher|voir|visualiser) ce contenu)\b
    ^(?:para ver (?:este|el) contenido|este contenido no está|per visualizzare (?:questo|il))\b
    ^(?:para visualizar este|deze inhoud|om deze (?:inhoud|video|content)|innehållet)\b
        .{0,90}\bcookie
    """
)
#: What a site says about how it earns, chooses and prices.
DISCLOSURES = alternatives(
    r"""
    \baffiliate[- ]?(?:links?|partner|programm?e?s?|commissions?)\b
    \b(?:may|might|can) (?:earn|receive|get|make) (?:an? )?(?:small |affiliate |portion |share )*
        (?:commission|of (?:the )?(?:sales|revenue))
    ^(?:all|our) (?:products|recommendations|picks) .{0,60}\bindependently\b
    ^prices? (?:and availability )?(?:are|were|is|was) (?:correct|accurate) (?:at|as of|when)\b
    \b(?:erhalten wir|bekommen wir) (?:ggf\. |gegebenenfalls )?eine (?:kleine )?provision\b
    """
)
#: Who wrote, translated or first published it, in a sentence.
ORIGINS = alternatives(
    r"""
    ^(?:this|the) (?:article|story|text|content|version|translation) (?:was|has been|is) (?:machine
        |automatically|ai)[- ](?:translated|generated)\b
    ^(?:dies(?:er|e|es)?) .{0,60}\b(?:maschinell|automatisiert|automatisch) (?:erstellt|übersetzt)\b
    ^dies ist eine (?:maschinelle|automatische) übersetzung\b
    ^(?:dieser (?:artikel|text|beitrag)|diese (?:meldung|nachricht|geschichte)|dieses (?:interview
        |stück)) (?:wurde|erschien|ist|stammt|entstand)\b
        .{0,160}\b(?:veröffentlicht|übersetzt|erschienen|aktualisiert|erstellt|verfasst
        |auf englisch)
    ^(?:dieser (?:artikel|text|beitrag) erschien|zuerst (?:veröffentlicht|erschienen))\b
    ^mit (?:informationen|material) (?:der|des|von)\b
    ^(?:redaktion|bearbeitung|übersetzung|mitarbeit|redazione|rédaction|redacción)\s*:\s.{2,80}$
    ^über dieses thema berichte\w+\b
    ^(?:cet article|este artículo|questo articolo|dit artikel) (?:a été|est|ha sido|fue|è stato|is
        |werd)\b.{0,120}\b(?:publi|tradu|trado|verscheen|vertaald|gepubliceerd)
    """
)
#: Asks readers for money, tips, opinions or to come back.
APPEALS = alternatives(
    r"""
    ^(?:do you have|have you got|got|have) (?:an? |any )?(?:news )?(?:tips?|story|stories
        |information|something to say|a view)\b.{0,120}(?:\?|contact|e-?mail|send|tell|touch)
    ^if you have (?:an? |any )?(?:story|stories|tips?|information|questions?|concerns)\b
        .{0,120}\b(?:contact|e-?mail|touch|reach|write|send)\b
    ^(?:send|share|submit) (?:us )?(?:your|news|a) (?:\w+ )?(?:tips?|story|stories|letters?|thoughts
        |feedback|views)\b
    ^(?:did|have) you (?:like|enjoy|find|liked|enjoyed)\b.{0,20}\b(?:article|story|piece|post)\b
    ^for more (?:stories|news|articles|content) (?:like this|from|about|on)\b
    ^(?:stay (?:up[- ]to[- ]date|informed|tuned|ahead)|never miss|don[’']t miss (?:a|out|the))\b
    ^(?:click|tap) here\b
    ^(?:hat (?:ihnen|dir) (?:dieser|der|das)|gefällt (?:ihnen|dir)|ihre meinung ist)\b
    ^(?:unterstützen sie|unterstütze|helfen sie|spenden sie|folgen sie|folge) (?:uns|unser|unsere)\b
    ^(?:melden sie (?:uns|sich)|schreiben sie uns|haben sie hinweise)\b
    ^(?:vous avez (?:aimé|apprécié)|soutenez[- ]|suivez[- ]nous|síguenos|síganos|seguici)\b
    ^(?:volg ons|steun ons|obserwuj nas|följ oss|følg oss|følg os|ikuti kami|bizi takip)\b
    """
)
#: Points to another story: the line begins like this and goes on.
POINTERS = alternatives(
    r"""
    ^(?:zum (?:artikel|thema|nachlesen|liveblog|newsblog|video|interview)|mehr dazu|dazu mehr
        |hier geht[’']?s? (?:es )?zu[rm]?|alle (?:infos|informationen|entwicklungen))\b.{0,4}[:»>|-]
    ^(?:lesen sie|lies|mehr) .{0,60}\b(?:im|in unserem) (?:live-?blog|newsblog|ticker|podcast)\b
    ^(?:aktuelle (?:meldungen|nachrichten|entwicklungen)|mehr artikel|weitere (?:artikel|themen))\b
        .{0,120}(?::|hier|liveblog)
    ^(?:noticias? relacionadas?|para saber más|te puede interesar|más información|relacionado)\s*:?$
    ^(?:lea|lee|leer|ver|vea|mira) (?:también|además|más)\s*[:|»>]
    ^(?:pour aller plus loin|à voir aussi|voir aussi|lire (?:la suite|également|plus))\b
    ^(?:leggi (?:pure|di più)|guarda anche|potrebbe interessarti|vedi anche)\b
    ^(?:lees (?:verder|meer)|bekijk ook|luister ook|meer lezen)\b
    ^(?:läs mer|läs mera|les mer|les mere|læs mere|se også|se også|lue (?:myös|lisää))\s*[:|»>]?
    ^(?:przeczytaj (?:też|także|również|więcej)|czytaj dalej|polecamy|zobacz więcej)\b
    ^(?:čtěte (?:také|více)|přečtěte si|mohlo by vás|olvass[ae]|citește și|skaitykite|lesa meira)\b
    ^(?:прочитайте|читайте (?:також|ещё|еще)|см\. также|смотрите также|διαβάστε)\b
    ^(?:ilginizi çekebilir|bunlar da|baca (?:lainnya|selengkapnya)|xem thêm|đọc thêm)\b
    ^tin liên quan\b
    ^(?:関連(?:記事|リンク)|続きを読む|延伸閱讀|相關(?:新聞|報導)|延伸阅读|더보기|관련\s?기사)
    """
)
