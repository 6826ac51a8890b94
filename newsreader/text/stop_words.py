"""The commonest words of the languages of Europe: they tell a language and carry no news."""

from __future__ import annotations

_LISTS = {
    "en": (
        "the of and to in a is that for it on was with as by at be he his from are this have has "
        "had an but not they their which or were been will would there who its she her said we "
        "you all if more when can also after about into than them out up one some i could no over "
        "what so just him other do did my our your me us then because only while such these those "
        "it's being through during before between under how where should may might"
    ),
    "de": (
        "der die das und in den von zu mit ist im des für auf dem sich nicht ein eine als auch es "
        "an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen "
        "so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich wir ihr seine "
        "ihre kann wenn was gegen schon unter sagte diese habe"
    ),
    "fr": (
        "le la les de des du et en un une à au aux que qui dans pour pas sur par est il elle ce "
        "se ne plus son sa ses avec sont été ont mais ou comme cette ces leur leurs fait nous "
        "vous on être avait aussi entre sans deux même après d'un d'une c'est qu'il n'est était "
        "dont tout ils a y je"
    ),
    "es": (
        "de la que el en y a los del se las por un para con no una su al lo como más pero sus le "
        "ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien "
        "desde todo nos durante ha es son fue han está según tras había ser dos"
    ),
    "it": (
        "di e il la che in a un per è una del non con i da si le della sono al dei nel alla più "
        "gli ha ma come delle anche lo su dal nella ed o se questo suo sua dalla tra stato essere "
        "loro cui hanno dopo era sulla degli due l'ha dell'italia perché ci ai solo già"
    ),
    "pt": (
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele "
        "das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois "
        "sem mesmo aos seus foi são está ser tem há era"
    ),
    "nl": (
        "de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar bij "
        "nog uit door over naar heeft hij ze wordt tot was of hebben werd worden deze meer al kan "
        "geen zich wel onder tegen na hun"
    ),
    "sv": (
        "och i att det som en på är av för med till den har de inte om ett han var men sig från "
        "vi så kan när år säger också hade nu efter ska vid där mot ut eller hon under blir "
        "skulle man alla kommer"
    ),
    "da": (
        "og i at det er en til af på for med de den som har der ikke et han var men sig fra vi så "
        "kan når år siger også havde nu efter skal ved om mod ud eller hun blev bliver ville man "
        "meget mere være dette"
    ),
    "no": (
        "og i det er en til av på for med de den som har ikke et han var men seg fra vi så kan "
        "når år sier også hadde nå etter skal ved om mot ut eller hun ble blir ville man mye mer "
        "være dette at fordi noe"
    ),
    "is": (
        "og í að á sem er til um við var en með hann það ekki því fyrir eru af hefur frá þess "
        "segir þá hafa vera þetta eftir hún upp þar sé verið þeir"
    ),
    "fi": (
        "ja on ei se että oli hän ovat myös mutta kun niin kuin ole sen joka olla mukaan tai jo "
        "vain vuoden hänen nyt sanoo jos ollut noin voi sekä mitä siitä tämä kanssa tämän jotka "
        "olisi"
    ),
    "et": (
        "ja on ei et see ka oli kui ning aga mis oma kes siis või seda selle veel ta tema pärast "
        "mida nad juba olid kuid ütles nende välja üle"
    ),
    "lv": (
        "un ir ka no uz par ar arī kas bet tika lai nav pie kā pēc vai to tā viņš bija savu jau "
        "līdz tiek gan tikai"
    ),
    "lt": (
        "ir kad yra į iš su tai bet buvo apie dėl ar kaip tik jau per po už nuo ne savo jo taip "
        "bus jis būti kuris dar"
    ),
    "pl": (
        "i w na z się do nie że to jest o od za po jak przez ale który dla co czy tym są jego "
        "oraz przy już tylko było być może ich tak został która które będzie pod jej także też ze "
        "był"
    ),
    "cs": (
        "a v se na je že s z do o to i k ve by si pro jako po za ale jsem od jeho které také "
        "který podle už až ze jsou bude při nebo však byl bylo jen má tak aby roku není"
    ),
    "sk": (
        "a v sa na je že s z do o to aj k vo by si pre ako po za ale som od jeho ktoré tiež ktorý "
        "podľa už až zo sú bude pri alebo však bol bolo len má tak aby roku nie"
    ),
    "sl": (
        "in je v da se na so za pa z ki s bi bo ne tudi po kot od do pri še o že ali iz ter lahko "
        "ni če bil bilo"
    ),
    "hr": (
        "i je u da se na su za od s koji a o će to ne iz kako bi što koja ali nije do sam po kao "
        "ili biti te samo koje već nakon zbog bio bilo još kada"
    ),
    "hu": (
        "a az és hogy nem is egy ez volt azt de meg csak már még ki el van mint vagy ha szerint "
        "azonban lesz volna ezt pedig majd után során amely között"
    ),
    "ro": (
        "și de în a la că cu pe o nu din un să este care mai au pentru sunt ce fi se prin după "
        "fost iar dar le al ale cele această lui sau avea ar"
    ),
    "sq": (
        "e të në i që për me një nga dhe është ka se nuk më do u si por janë ai kjo ky duke edhe "
        "kanë këtë"
    ),
    "tr": (
        "ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ancak ne var o ama ise "
        "olduğunu olduğu değil dedi göre her iki"
    ),
    "ca": (
        "de la i que el en a els les per un amb una del al no és es va més ha com dels però han "
        "són aquest aquesta seva també fins sobre entre"
    ),
    "ga": (
        "an na agus ar go a i ag is le do bhí sé leis níl sin ach tá chuig nach gur seo don raibh "
        "siad faoi"
    ),
    "mt": (
        "li ta u il ma f'għal għal kien dan din fuq minn kienet qal hu jew biex kif wara bejn "
        "huma għandu"
    ),
    "el": (
        "και το να του η της με που την από για τα είναι ο στο οι τη των σε ότι δεν στην στη τους "
        "θα τον ένα μια αλλά όπως έχει αυτό μετά"
    ),
    "ru": (
        "и в не на что с по он как это а из у за то от но для его к о же все так было только был "
        "бы мы или еще до после при она они также который уже сказал"
    ),
    "uk": (
        "і в не на що з у та за до як це про від по але для його він із є також було які який або "
        "був ми так року після щоб при вже ще"
    ),
    "bg": (
        "и на да се в за не от е са с по че до как но като той това към след ще си или има при "
        "още бе които който беше може само също"
    ),
    "sr": (
        "и је у да се на су за од са који а о ће то не из како би што која али није до сам по као "
        "или бити те само"
    ),
    "mk": (
        "и на во да се од за не е со што ги го ќе по но до како или има беше дека тоа кои ова "
        "само при"
    ),
    "be": ("і ў не на што з у да як гэта за па але для яго ён ад каб было таксама які або быў мы"),
}

#: ISO 639-1 code → its commonest words, case folded.
STOP_WORDS: dict[str, frozenset[str]] = {
    code: frozenset(listed.split()) for code, listed in _LISTS.items()
}
