"""Whole lines of buttons and menus in languages other than English.

One alternative a line, as in cue_phrases; each is what sites print in general.
"""

from __future__ import annotations

from newsreader.importing.lines.cue_forms import alternatives

#: To share, save, copy, skip, search, close; how long reading takes.
BUTTONS = alternatives(
    r"""
    (?:teilen|(?:artikel |beitrag )?(?:teilen|drucken|merken|speichern|vorlesen|anhören)|partager
        |compartir|compartilhar|partilhar|condividi|delen|dela|udostępnij|podziel się|sdílet
        |поделиться|поширити|paylaş|bagikan|chia sẻ|megosztás|distribuie|jaa|κοινοποίηση
        |مشاركة|شارك|שיתוף|שתפו|シェア(?:する)?|分享|分享到|공유(?:하기)?|साझा करें|शेयर करें)\s*:?
    (?:link kopieren|kopiere den (?:aktuellen )?link|link kopiert|copier le lien|lien copié
        |copiar (?:el )?(?:enlace|link)|enlace copiado|copia (?:il )?link|link copiato
        |link kopiëren|kopier link|kopier lenke|kopiera länk|kopiuj link|zkopírovat odkaz
        |скопировать ссылку|ссылка скопирована|копіювати посилання|bağlantıyı kopyala|salin (?:link
        |tautan)|sao chép liên kết|リンクをコピー(?:する)?|复制链接|複製連結|링크 복사)[.!]?
    (?:artikel|artikkel|artículo|article|articolo|artigo) (?:teilen|speichern|drucken|delen|opslaan)
    (?:del|gem|lagre|dela|spara) (?:artikkelen|artiklen|artikeln|artikkel|artikel).{0,10}
    (?:condividi|salva) (?:questo )?(?:l[’'])?articolo.{0,10}
    (?:guardar|compartir) (?:este |el )?artículo.{0,10}
    (?:zum (?:haupt)?inhalt springen|aller au (?:contenu|menu)|(?:ir|saltar) al contenido
        |vai al contenuto|ga naar (?:de )?inhoud|hopp til (?:hoved)?innhold
        |gå til (?:hoved)?indhold|hoppa till (?:huvud)?innehåll|przejdź do treści
        |přejít (?:k|na) obsah|перейти к содержани).{0,40}
    (?:本文へ|コンテンツへ)(?:スキップ|移動).{0,8}
    본문 바로가기
    (?:menü|suche|suchen|startseite|anmelden|abmelden|merkliste|schließen|rechercher|accueil|fermer
        |buscar|menú|cerrar|cerca|chiudi|zoeken|sluiten|søk|søg|sök|lukk|luk|stäng|szukaj|zamknij
        |hledat|поиск|меню|ara|kapat|cari|検索|閉じる|搜索|검색|닫기|전체메뉴)\s*[:>»]?
    (?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd
        |lesetid|læsetid|lästid|czas czytania|doba čtení|время чтения|okuma süresi)\s*:?.{0,20}
    (?:ca\. )?\d{1,2} ?(?:min(?:uten?)? lesezeit|min(?:utes?)? de lecture
        |min(?:uti)? di lettura|min(?:utos)? de (?:lectura|leitura)|min\.? czytania
        |dakikada okunur|мин(?:ут)? чтения)\.?
    (?:schriftgröße|taille du texte|tamaño de (?:letra|texto)|文字サイズ|글자 ?크기
        |字號)\b.{0,20}
    (?:a[-+–]? ?){2,3}
    (?:permalink|kurzlink|short ?url|shortlink)\s*:?\s*\S*
    (?:この記事の)?(?:画像|写真)を見る.{0,10}
    """
)
