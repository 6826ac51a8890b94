"""Lines in which a site asks something of its readers.

One alternative a line, as in cue_phrases; each is what sites say in general.
"""

from __future__ import annotations

from newsreader.importing.lines.cue_forms import alternatives

#: Asks readers for money, tips, opinions or to come back.
APPEALS = alternatives(
    r"""
    ^(?:do you have|have you got|got|have) (?:an? |any )?(?:news )?(?:tips?|story|stories
        |information|something to say|a view)\b.{0,120}(?:\?|contact|e-?mail|send|tell|touch)
    ^(?:have|has|are|were|do|did) your? .{3,120}\?.{0,40}\b(?:get in touch|e-?mail
        |contact (?:us|our|me)|let us know|tell us|send us|write to us)\b
    ^if you have (?:an? |any )?(?:story|stories|tips?|information|questions?|concerns)\b
        .{0,120}\b(?:contact|e-?mail|touch|reach|write|send)\b
    ^(?:send|share|submit) (?:us )?(?:your|news|a) (?:\w+ )?(?:tips?|story|stories|letters?|thoughts
        |feedback|views)\b
    ^(?:did|have) you (?:like|enjoy|find|liked|enjoyed)\b.{0,20}\b(?:article|story|piece|post)\b
    ^for more (?:stories|news|articles|content) (?:like this|from|about|on)\b
    ^(?:stay (?:up[- ]to[- ]date|updated|connected|informed|tuned|ahead)|never miss
        |don[’']t miss (?:a|out|the))\b
    ^(?:let us know|tell us|share your (?:thoughts|views|opinion|story)|have something to
        |comment below|leave (?:us )?a comment)\b.{0,90}(?:comments?|below|think|add|here|section)
    ^(?:please )?(?:consider (?:supporting|subscribing|donating|making)|support (?:the|local
        |quality|free|press|public|our|this|we))\b.{0,90}(?:journalis|donat|subscri|work|report
        |newsroom|herald|times|site|today|now)
    ^(?:if you (?:found|enjoyed|liked|value|appreciate|like)|help (?:us|keep|support))\b
        .{0,120}\b(?:support|donat|subscri|shar|journalis|newsletter|work|free|report)
    ^your (?:support|donation|subscription|contribution|gift|membership) (?:helps?|makes?|allows?
        |enables?|will|is|means|funds?|powers?|matters)\b
    ^we need your (?:support|help)\b
    ^our (?:journalists|reporters|newsroom|team|journalism|mission|readers)\b.{0,120}
        \b(?:bring you|support|depends?|work hard|you can|rely|committed|free)
    ^(?:sign[- ]?up|subscribe) (?:to|for) .{0,60}\bnewsletters?\b
    ^enjoy (?:the latest|unlimited|full|free) .{0,60}\b(?:news|access|articles)\b
    ^(?:create|use) (?:an|your|one) account\b.{0,60}\b(?:to|sign)\b
    ^(?:add yourself|join|register|save|get|book|grab|secure|buy)\b.{0,200}\b(?:tickets?|waitlist
        |passes|early bird|your (?:seat|spot|place))\b
    ^.{0,60}\bplay (?:the|our) .{0,60}\b(?:crosswords?|puzzles?|quiz|games?)\b
    ^we use your (?:sign-?up|data|information|e-?mail)\b
    ^.{0,90}\binvite you to join (?:our|the|us)\b
    ^i (?:would like|want|agree|wish) to (?:be emailed|receive|get)\b
    ^(?:join|follow) (?:us|our|thousands|more than|over|the \S+ (?:whatsapp|telegram|channel))\b
    ^(?:catch|get|read|find|check out|see|watch|explore|discover|browse) (?:all )?(?:the |our
        |more |your )*(?:latest|breaking|live|top|exclusive|recent|best) .{0,70}\b(?:news|updates?
        |headlines|stories|videos?|alerts?|coverage|photos|analysis|access|articles)\b
    ^(?:get|receive|enjoy) (?:exclusive|breaking|daily|weekly|instant|free|full|real-?time) \w+
    ^(?:your|a|the|our) (?:daily|weekly|morning|evening) (?:briefing|newsletter|digest|round-?up
        |dose|guide)\b
    ^(?:thanks|thank you) for (?:signing|reading|subscribing|joining|registering|sharing
        |your (?:interest|support|feedback))\b
    ^(?:to read|to see|to find|for|read|find|see|visit|watch|follow) .{0,60}\b(?:visit our
        |our (?:website|app|site|channel|page))\b
    ^visit (?:www\.|[\w-]+\.(?:com|org|net|co|news))\S* for\b
    ^(?:find|see|read|get) more (?:stories|news|articles|coverage|information|videos)\b.{0,60}$
    ^(?:you have|you[’']ve got) \d+ (?:free )?(?:articles?|stor(?:y|ies))\b
    ^not (?:an? |yet an? )(?:subscriber|member|registered user)\b
    ^try (?:\S+ )?(?:\d+ |one |two |three )?(?:months?|weeks?|days?|it)?\s?(?:for|only)? ?[$£€]\d
    ^(?:download|install|open|use) (?:the|our|this) (?:[\w’']+ ){0,4}app\b
    ^(?:click|tap) here\b
    ^add .{2,40} (?:to|on) (?:your )?google\b
    ^(?:send|submit|report) corrections?\b
    ^your subscription (?:supports|funds)\b
    ^privacy notice\s*:
    ^(?:hat (?:ihnen|dir) (?:dieser|der|das) (?:artikel|beitrag|text)|gefällt (?:ihnen
        |dir)|ihre meinung ist)\b
    ^(?:unterstützen sie|unterstütze|helfen sie|spenden sie|folgen sie|folge) (?:uns|unser|unsere)\b
    ^(?:folgst du|folgen sie|bist du schon|kennst du schon)\b.{0,60}\b(?:schon|whatsapp|instagram
        |kanal|newsletter|auf)\b
    \babonnier(?:e|en sie)\b.{0,60}\b(?:kanal|newsletter|podcast|uns)\b
    ^.{0,40}\bkostenlos (?:testen|lesen|abonnieren)\b.{0,30}$
    ^wir freuen uns (?:über|auf) (?:ihr|dein|eure?)\w*
    \bder .{0,30}newsletter (?:informiert|liefert|bringt|versorgt|hält)\b
    ^(?:tu suscripción|si continúas leyendo|¿quieres (?:añadir|seguir|recibir)|recibe (?:en|las|los
        |nuestra))\b
    ^(?:melden sie (?:uns|sich)|schreiben sie uns|haben sie hinweise)\b
    ^(?:vous avez (?:aimé|apprécié)|soutenez[- ]|suivez[- ]nous|síguenos|síganos|seguici)\b
    ^(?:volg ons|steun ons|obserwuj nas|följ oss|følg oss|følg os|ikuti kami|bizi takip)\b
    """
)
