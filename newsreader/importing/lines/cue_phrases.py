"""Lines that their words give away: links to other stories, forms, offers, menus.

One alternative a line; each is what sites print around articles in general, never the wording of
one site.  Other languages follow English.
"""

from __future__ import annotations

from newsreader.importing.lines.cue_forms import alternatives, phrases

#: Whole lines after which a list of other stories follows.
RELATED_OPENS = alternatives(
    r"""
    (?:read|see|more|watch|listen|view)(?: also| more| on| next| related| this next)?\s*:
    (?:also |further |related |recommended |suggested |similar )(?:read(?:ing|s)?|articles?
        |stories)\s*:?
    (?:also |further |related |recommended |suggested |similar )(?:news|posts?|topics?|content)\s*:?
    (?:also |further |related |recommended |suggested |similar )(?:coverage|links?|videos?)\s*:?
    related\s*:?
    (?:you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|must[ -]reads?
        |up next)\s*:?
    (?:what to read next|keep reading|in case you missed it|more to read|for you|in other news)\s*:?
    (?:recommended(?: for you)?|trending(?: now)?|popular(?: now)?|read next|read also
        |also read)\s*:?
    (?:most|more) (?:read|popular|viewed|shared|commented|stories|news|articles|headlines)\b.{0,30}
    more (?:from|on|about|in|by|like) .{2,50}
    recommended (?:from|by|in) .{2,30}
    (?:latest|top|breaking|recent|featured|popular|trending|other) (?:news|stories
        |articles)\b.{0,30}
    .{2,40} latest (?:news|stories|articles|headlines)
    (?:latest|top|breaking|recent|featured|popular|trending|other) (?:posts|headlines
        |videos?)\b.{0,30}
    (?:our|editors?[’']?s?[’']?|staff|reader) (?:picks?|choice|selections?|recommendations?)
    (?:mehr zum thema|das könnte sie auch interessieren|auch interessant|weitere artikel)\s*:?
    (?:lesen sie (?:auch|mehr|weiter)|meistgelesen(?:e artikel)?|empfehlungen|empfohlen)\s*:?
    (?:à lire aussi|lire aussi|à lire également|sur le même (?:sujet|thème)|les plus lus)\s*:?
    (?:lea también|(?:le|te) puede interesar|más (?:noticias|información|leídas))\s*:?
    (?:noticias relacionadas|leggi anche|ti potrebbe interessare|articoli correlati)\s*:?
    (?:leia (?:também|mais)|veja também|notícias relacionadas|lees ook|meer over)\s*:?
    (?:läs (?:också|mer)|les også|les mer|læs også|czytaj (?:też|także|więcej))\s*:?
    (?:zobacz (?:też|także)|читайте также|материалы по теме|по теме|baca juga)\s*:?
    (?:関連記事|あわせて読みたい|【関連記事】|相关阅读|相关新闻|관련기사|ilgili haberler)\s*:?
    """
)
#: A single link to another story: the line begins like this and goes on.
RELATED = alternatives(
    r"""
    ^(?:see also|read also|also read|also see|read more|read on|read next|read)\s*[:|»>→]\s*\S
    ^(?:watch(?: live)?|listen|related|more|must read|don[’']t miss|recommended)\s*[:|»>→]\s*\S
    ^(?:opinion|explainer|live|editorial|in pictures|in pics|photos)\s*[|»>→]\s*\S
    ^(?:see also|read also|also read|read more(?: about| on)?)\b(?!\s(?:in|to)\b)
    ^related (?:article|story|stories|coverage)\b(?!\s(?:in|to)\b)
    ^(?:>>>|▶|►|→|➡)
    ^click here (?:to|for)\b
    ^for more (?:news|stories|on|information)\b.{0,30}(?:click|visit|follow|see)\b
    ^(?:mehr zum thema|lesen sie (?:auch|hier|mehr)|mehr lesen|auch interessant|à lire aussi)\b
    ^(?:lire aussi|le[ae] también|leer más|leggi anche|leia (?:também|mais)|veja também)\b
    ^(?:lees ook|läs också|les også|læs også|czytaj (?:też|także|również)|zobacz (?:też|także))\b
    ^(?:читайте также|baca juga)\b
    """
)
#: Whole lines of forms and headings of readers' comments.
COMMENTS = alternatives(
    r"""
    (?:leave|post|write|add|submit|make) (?:an? |your |us a )?(?:reply|comments?|response)\b.{0,40}
    (?:please )?enter your (?:comment|name)\b.{0,30}
    your e-?mail address will not be published.*
    required fields are marked.*
    (?:\d[\d.,]* |all |show |view |hide |read |load |see )*comments?\s?(?:\(?\d+\)?)?
    comments? (?:are|have been|is) (?:now )?(?:closed|disabled|turned off|off).{0,40}
    (?:load|show|view|see|read) (?:more|all|\d+) comments.{0,20}
    (?:no|be the first to|log ?in to|sign in to) (?:post a )?comments?\b.{0,40}
    you must be logged in to (?:post a )?comments?\b.{0,40}
    (?:join|start|follow) the (?:conversation|discussion|debate)\b.{0,40}
    save my name,? e-?mail.*
    (?:have your say|tell us what you think|what do you think\?).{0,40}
    (?:name|e-?mail|website|comment)\s*(?::|\*|\(required\))+
    (?:post comment|cancel reply|reply|\d+ repl(?:y|ies)|notify me of .{0,60})
    comment (?:policy|guidelines?|rules)
    (?:this site uses akismet|commenting on this article).{0,90}
    (?:kommentare?(?: schreiben| lesen| anzeigen)?|kommentare? hinterlassen)\s?\(?\d*\)?
    (?:commentaires?|laisser un commentaire|comentarios?|deja (?:un comentario
        |una respuesta))\s?\(?\d*\)?
    (?:commenti|lascia un commento|comentários|deixe um comentário|reacties)\s?\(?\d*\)?
    (?:kommentarer|komentarze|комментарии|komentar|yorumlar|コメント|评论|댓글)\s?\(?\d*\)?
    """
)
#: Offers of subscriptions and accounts.
SIGNUP = phrases(
    r"""
    ^(?:please )?(?:sign[ -]?up|subscribe|register|log ?in|sign ?in|join (?:us|now|our))\b
    ^(?:become an? (?:member|subscriber)|create an? (?:free )?account|start reading)\b
    ^(?:exclusive articles (?:by|from)|daily puzzles|support local journalism|access articles)\b
    ^(?:start (?:your )?(?:free )?trial|continue reading|support (?:us|our|independent)|donate)\b
    ^(?:try (?:it|us|one month|free)|unlock|upgrade|activate your|forgot (?:your )?password)\b
    ^(?:manage (?:your )?(?:account|subscription)|(?:please )?enter your e-?mail|download (?:the
        |our) .{0,20}app)\b
    ^get (?:the (?:latest|best|day)|our|all (?:your|the)|unlimited|full access|instant|daily
        |alerts?|breaking|news)\b
    ^(?:already|not (?:yet )?|are you) an? (?:existing )?(?:member|subscriber|registered)\b
    ^(?:already have|don[’']t have|need) an account
    ^this (?:article|story|content) is (?:for|exclusive|only|available|reserved)\b
    ^(?:to (?:continue|keep) reading|you have (?:reached|read|used|\w+ free)|want to (?:read
        |see) more)\b
    ^(?:enjoying (?:this|our)|thank you for (?:reading|subscribing|signing))\b
    \b(?:free trial|(?:days?|weeks?|months?) free|cancel any ?time|no credit card)\b
    \b(?:unlimited (?:\w+ )?access|with one account|one membership|subscriber[- ]only
        |by (?:signing up|subscribing))\b
    \bpremium (?:content|titles|access|articles)\b
    \b(?:to|in) your inbox\b
    \b(?:our newsletters?|e-?mail newsletter|newsletter sign)\b
    \bnewsletter\b.{0,160}\b(?:sign up|subscribe|get it) (?:here|now|today|to|for|free|below)\b
    ^get (?:the|our) [\w ’'-]{2,40} newsletter\b
    ^newsletters?\b
    ^(?:jetzt (?:abonnieren|anmelden|registrieren|testen|weiterlesen)|abonnieren|abo testen
        |anmelden)\b
    ^(?:bereits abonnent|s[’']abonner|abonnez-vous|déjà abonné|suscríbete|regístrate|inicia sesión)
    ^(?:nog geen abonnee|al abonnee|als abonnee|word abonnee|hai già un account|sei già abbonato
        |ya (?:eres|soy) suscriptor|hazte (?:socio|suscriptor)|suscripción|já é assinante|vous êtes
        |déjà abonnés?|cet article est réservé|contenu réservé|artículo (?:solo|exclusivo) para
        |contenuto riservato|for abonnenter|kun for abonnenter|køb abonnement|bestill abonnement
        |(?:log|logg|logga) ind?\b|bli (?:abonnent|prenumerant)|dla prenumeratorów|kup dostęp
        |wykup|předplatné|předplaťte|оформите подписку|abone ol|berlangganan|đăng nhập)
    ^(?:この記事は(?:会員|有料)|残り\d+文字|有料会員|無料会員|新規登録|会員限定|续费|登录|登入)
    ^(?:mehr lesekomfort|jetzt (?:kostenlos|gratis|downloaden|herunterladen)|hier gratis)\b
    ^(?:abbonati|accedi|registrati|assine|cadastre-se|abonneer|inloggen|prenumerera|logga in
        |logg inn)\b
    ^(?:zaloguj|prenumerata|подпи(?:шитесь|саться)|войти|会員登録|ログイン|로그인|구독)
    """
)
_PLACES = "facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|youtube"
#: Whole lines of menus, buttons, share bars, advertisements, legal notices.
NAVIGATION = alternatives(
    rf"""
    (?:back|go|scroll|return|skip) to (?:the )?(?:top|home ?page|(?:main )?content|navigation)\.?
    (?:main )?(?:menu|home|search|close|open|next|prev(?:ious)?)\s*[:>»]?
    (?:next|previous) (?:article|story|post)\s*[:>»]?
    (?:more|less|show more|load more|see (?:all|more)|view all|loading(?:\.\.\.|…)?)\s*[:>»+]?
    (?:advertise?ment|advertising|ads?|sponsored(?: content)?|promoted|(?:paid
        |partner) content)\s*:?
    skip ad(?:vertisement)?
    (?:live|video|play|pause|mute|watch|listen|print|e-?mail|share|tweet|pin|copy(?: link)?)\s*:?
    (?:link copied!?|save|bookmark|follow|gift|like|translate|sections|editions?|weather)\s*:?
    (?:topics?|tags?|sitemap|rss|font size|text size|dark mode)\s*:?
    [-–—*\s]*(?:advertisement|advertising|anzeige|werbung|publicité|publicidad
        |pubblicità)[-–—*\s]*\S{{0,12}}
    [-–—*\s]*(?:advertentie|annons|reklame?a?|реклама|広告|광고)[-–—*\s]*\S{{0,12}}
    (?:article|story|text|page) continues (?:below|after).*
    continue reading below.*
    scroll (?:down )?(?:to continue|for more).*
    (?:share|save|print|tweet|send|follow)(?: (?:this|us|me|it|on|via|by|with|to|the|article
        |story|page|{_PLACES}|google|news|friends?|e-?mail|link)){{1,6}}[:.]?
    (?:(?:share|{_PLACES}|pinterest|flipboard|messenger|e-?mail|print|copy(?: link)?|rss|tiktok
        |threads|bluesky|mastodon|google news|line|tumblr|pocket)[\s,|/·•]*)+
    (?:stay connected|follow us|find us|connect with us|get in touch|contact(?: us)?
        |about(?: us)?)\s*:?
    (?:advertise(?: with us)?|help|faqs?|careers|jobs|imprint|impressum|datenschutz|disclaimer)
    .{{0,90}}\|\s*(?:published|posted|(?:last )?updated)\s*:.{{0,90}}
    .{{0,90}}\b(?:published|posted|(?:last )?(?:updated|modified))\s*:.{{0,20}}\d.{{0,70}}
    (?:copy )?link copied!?|copied!?
    (?:today|yesterday|heute|gestern|vandaag|gisteren|hoy|ayer|aujourd[’']hui|hier|oggi|ieri|idag
        |i dag|hoje)[,\s]+(?:at |um |om |a las |à |alle |às |kl\.? )?\d\d?[:.h]\d\d.{{0,12}}
    last (?:changed|updated|modified|revised)\b.{{0,90}}
    advertise (?:with us|here|on this (?:site|page))\b.{{0,90}}
    (?:terms(?: of (?:use|service)| (?:and|&) conditions)?|privacy(?: (?:policy|notice))?
        |accessibility)
    (?:cookies?(?: (?:policy|settings|preferences|notice))?|accept(?: all)?(?: cookies)?)
    (?:manage (?:cookies|preferences|consent)|do not sell.*)
    (?:we use|this (?:web)?site uses) cookies.*
    (?:©|\(c\)\s?(?=(?:19|20)\d\d)|copyright\b)\s?.{{0,120}}
    .{{0,80}}\ball rights reserved\b.{{0,120}}
    (?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados).{{0,60}}
    (?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|themen|schlagworte)\s*:.{{0,160}}
    (?:temas|etiquetas|sujets|mots[- ]clés)\s*:.{{0,160}}
    (?:home|news|startseite|accueil|inicio)\s*[>»/›|]\s*.{{0,90}}
    (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[- ]?min(?:ute)?[ns]?\.?(?: read
        | lesezeit)?
    (?:reading|read) time:? .{{0,20}}
    listen to (?:this )?(?:article|story).{{0,40}}
    (?:make|add|set) (?:us|.{{2,30}}) (?:as )?(?:your |a )?preferred (?:on|source).{{0,30}}
    (?:[^\w\s]|\s)+
    """
)
