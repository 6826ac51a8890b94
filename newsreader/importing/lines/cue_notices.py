"""Lines in which a site speaks of itself: outside content, earnings, origins, pointers.

One alternative a line, as in cue_phrases; each is what sites say in general.
"""

from __future__ import annotations

from newsreader.importing.lines.cue_forms import alternatives, phrases

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
    ^bitte (?:aktivieren|aktualisieren|verwenden|erlauben) sie\b
    ^(?:deine|ihre) (?:privatsphäre|cookie|datenschutz)-?einstellungen\b
    ^(?:um|zum) (?:eingebettete|externe) inhalte\b
    ^you have a preview view of this article\b
    ^(?:new)?you can (?:now )?listen to\b.{0,40}\b(?:articles?|stor(?:y|ies))\b
    ^(?:\d\. )?(?:how relevant is th(?:is|e) ad|did you encounter any technical issues)\b
    ^(?:video player was slow|video content never|ad (?:froze|never|prevented|was)|audio on ad)\b
    ^your effort and contribution in providing\b
    ^this (?:advertisement|ad) has not loaded\b
    ^this (?:material|content) may not be (?:published|broadcast|reproduced|copied|rewritten)\b
    ^(?:all )?(?:quotes|market data|data) (?:is|are)? ?(?:displayed|delayed|provided|a real-time)\b
    ^th(?:is|e) audio (?:version )?(?:of this (?:article|story) )?(?:is|was) .{0,30}\bgenerated\b
    ^diese audioversion wurde\b
    ^(?:[\w-]+[- ])?inhalte? (?:anzeigen|erlauben|laden|freigeben|aktivieren)$
    ^(?:ein klick für den datenschutz|player wird geladen|video wird geladen)
    ^(?:ce contenu (?:est bloqué|n[’']est pas)|pour (?:afficher|voir|visualiser) ce contenu)\b
    ^(?:para ver (?:este|el) contenido|este contenido no está|per visualizzare (?:questo|il))\b
    ^(?:para visualizar este|deze inhoud|om deze (?:inhoud|video|content)|innehållet)\b
        .{0,90}\bcookie
    """
)
#: What a site says about how it earns, chooses and prices.
DISCLOSURES = phrases(
    r"""
    \baffiliate[- ]?(?:links?|partner|programm?e?s?|commissions?)\b
    \b(?:may|might|can) (?:earn|receive|get|make) (?:an? )?(?:small |affiliate |portion |share )*
        (?:commission|of (?:the )?(?:sales|revenue))
    ^(?:all|our) (?:products|recommendations|picks) .{0,60}\bindependently\b
    ^prices? (?:and availability )?(?:are|were|is|was) (?:correct|accurate) (?:at|as of|when)\b
    ^(?:the )?(?:views?|opinions?)(?:,? (?:and|or) (?:opinions?|views?|thoughts))? (?:expressed
        |presented|stated|in this|here|are|is)\b.{0,200}\b(?:own|author|writer|reflect|represent
        |position|policy|those of|necessarily)
    ^(?:all |your |reader )?comments (?:are|will be|may be|must|should|that)\b.{0,120}
        \b(?:moderat|review|rules|policy|guideline|remov|delet|publish|subject|approv)
    ^(?:please )?(?:be (?:respectful|civil|kind)|keep (?:your )?comments|stay on topic)\b
    ^we (?:welcome|value|encourage|moderate|review|reserve the right)\b.{0,80}
        \b(?:comments?|feedback|letters|opinion|delete|remove)
    ^(?:the )?(?:content|information|material) (?:provided |contained |published )?(?:is|on this
        |in this|here)\b.{0,90}\b(?:purposes? only|not (?:intended|constitute)|advice)
    ^disclaimer\s?[:–—-]
    ^by (?:clicking|providing|submitting|continuing|subscribing|signing|registering|using
        |entering)\b.{0,160}\b(?:agree|accept|consent|acknowledge)
    ^(?:you have successfully|something went wrong|an error (?:has )?occurred
        |oops)\b
    ^(?:please )?(?:check your inbox|try again later|enter a valid|provide a valid|fill (?:in|out)
        |confirm your|verify your|update your browser|wait while)\b
    ^(?:invalid e-?mail|this site is protected by recaptcha|protected by recaptcha)\b
    \b(?:erhalten wir|bekommen wir) (?:ggf\. |gegebenenfalls )?eine (?:kleine )?provision\b
    """
)
#: Who wrote, translated or first published it, in a sentence.
ORIGINS = alternatives(
    r"""
    ^(?:this|the) (?:article|story|text|content|version|translation) (?:was|has been|is) (?:machine
        |automatically|ai)[- ](?:translated|generated)\b
    ^[(\[]?(?:except for|apart from|besides) the headline, this (?:story|article|report|content)\b
    ^a version of this (?:article|story) (?:appears|appeared|was published|ran) in\b
    ^an earlier version of this (?:article|story|report|post|headline|piece)\b
    ^(?:originally|first) (?:published|posted|appeared|reported) (?:by|on|in|at)\b.{0,60}$
    ^(?:this|it) is an? (?:developing|breaking|evolving) (?:news )?(?:story|situation|event)
        (?:[.,;:!–—-]| and (?:will|more))
    ^(?:check back|refresh (?:this|the) page) (?:later |soon |here |often )?for (?:more|updates
        |the latest|further)\b
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
#: Points to another story: the line begins like this and goes on.
POINTERS = alternatives(
    r"""
    ^(?:zum (?:artikel|thema|nachlesen|liveblog|newsblog|video|interview)|mehr dazu|dazu mehr
        |hier geht[’']?s? (?:es )?zu[rm]?|alle (?:infos|informationen|entwicklungen))\b.{0,4}[:»>|-]
    ^mehr (?:über|zu|zum|von) .{0,60}\b(?:lesen sie|finden sie|gibt es|hier)\b
    ^(?:>>|››)
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
