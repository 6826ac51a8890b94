<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Newsreader</source>
        <translation>Über Newsreader</translation>
    </message>
    <message>
        <source>Lays what several outlets wrote about one event side by side. Nothing leaves this machine. Free software under the Apache License 2.0.</source>
        <translation>Legt nebeneinander, was mehrere Medien über ein Ereignis schreiben. Nichts verlässt diesen Rechner. Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Licence of Newsreader: Apache 2.0</source>
        <translation>Lizenz von Newsreader: Apache 2.0</translation>
    </message>
    <message>
        <source>Licence text: {name}</source>
        <translation>Lizenztext: {name}</translation>
    </message>
    <message>
        <source>Newsreader {version}</source>
        <translation>Newsreader {version}</translation>
    </message>
    <message>
        <source>This text could not be read. {reason}</source>
        <translation>Dieser Text konnte nicht gelesen werden. {reason}</translation>
    </message>
    <message>
        <source>What Newsreader stands on, and under which licences</source>
        <translation>Worauf Newsreader aufbaut, und unter welchen Lizenzen</translation>
    </message>
    <message>
        <source>Which text is shown</source>
        <translation>Welcher Text gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Newsreader</source>
        <translation>Über &amp;Newsreader</translation>
    </message>
    <message>
        <source>&amp;Add a note</source>
        <translation>Notiz &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back to before</source>
        <translation>&amp;Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in both articles</source>
        <translation>In beiden Artikeln &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Link the words selected in A and B</source>
        <translation>Auswahl in &amp;A und B verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Merge with another story…</source>
        <translation>Mit einem anderen Thema &amp;zusammenlegen…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Paste as an article</source>
        <translation>Als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo the last change</source>
        <translation>Letzte Änderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Rename the story…</source>
        <translation>Thema &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Save a report of the story…</source>
        <translation>&amp;Bericht über das Thema speichern…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>A und B &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation>D&amp;rei Spalten</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Letzte Änderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Unlink the passage</source>
        <translation>Verknüpfung der Stelle lös&amp;en</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Add a &amp;note on this story</source>
        <translation>&amp;Notiz zum Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add a note on this &amp;pair</source>
        <translation>Notiz zu diesem &amp;Paar hinzufügen</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>Farben &amp;wie der Desktop</translation>
    </message>
    <message>
        <source>Dar&amp;k colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Differences in &amp;reading order</source>
        <translation>Unterschiede in &amp;Lesefolge</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>For&amp;ward again</source>
        <translation>Wieder v&amp;orwärts</translation>
    </message>
    <message>
        <source>He&amp;aviest differences first</source>
        <translation>&amp;Gewichtigste Unterschiede zuerst</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher Kontra&amp;st</translation>
    </message>
    <message>
        <source>How others &amp;tell this passage</source>
        <translation>Andere &amp;Fassungen dieser Stelle</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>L&amp;ink by hand again</source>
        <translation>Verknüpfung von Hand w&amp;iederholen</translation>
    </message>
    <message>
        <source>Last import &amp;report</source>
        <translation>Letzter Impo&amp;rtbericht</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>Me&amp;rged</source>
        <translation>&amp;Vereint</translation>
    </message>
    <message>
        <source>Mo&amp;ve articles to another story…</source>
        <translation>Artikel in ein anderes Thema &amp;verschieben…</translation>
    </message>
    <message>
        <source>Next &amp;conflicting fact</source>
        <translation>Nächster &amp;Widerspruch</translation>
    </message>
    <message>
        <source>Next &amp;moved passage</source>
        <translation>Nächste ver&amp;schobene Stelle</translation>
    </message>
    <message>
        <source>Next passage &amp;only here</source>
        <translation>Nächste Stelle n&amp;ur hier</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>N&amp;ormale Textgröße</translation>
    </message>
    <message>
        <source>On&amp;e column</source>
        <translation>&amp;Eine Spalte</translation>
    </message>
    <message>
        <source>Open the &amp;sample story</source>
        <translation>&amp;Beispielthema öffnen</translation>
    </message>
    <message>
        <source>Previous con&amp;flicting fact</source>
        <translation>Voriger Widersp&amp;ruch</translation>
    </message>
    <message>
        <source>Previous mo&amp;ved passage</source>
        <translation>Vorige verscho&amp;bene Stelle</translation>
    </message>
    <message>
        <source>Previous passage only &amp;here</source>
        <translation>Vorige Stelle nur &amp;hier</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>S&amp;plit articles off…</source>
        <translation>Artikel &amp;abtrennen…</translation>
    </message>
    <message>
        <source>Save a &amp;bundle of the story…</source>
        <translation>Pa&amp;ket des Themas speichern…</translation>
    </message>
    <message>
        <source>Save a bundle of the &amp;library…</source>
        <translation>Paket der Bib&amp;liothek speichern…</translation>
    </message>
    <message>
        <source>Side b&amp;y side</source>
        <translation>Nebene&amp;inander</translation>
    </message>
    <message>
        <source>Story &amp;overview</source>
        <translation>&amp;Themenübersicht</translation>
    </message>
    <message>
        <source>Ta&amp;ke back the last link by hand</source>
        <translation>Letzte Verknüpfung von Hand zurückneh&amp;men</translation>
    </message>
    <message>
        <source>Who &amp;else has these words?</source>
        <translation>Wer hat diesen Wortlaut no&amp;ch?</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>%1% of %2’s words have a counterpart in %3 · %4% only in %2</source>
        <translation>%1&#xa0;% der Wörter von %2 haben ein Gegenstück in %3 · %4&#xa0;% nur in %2</translation>
    </message>
    <message>
        <source>%1% shared · %4% only in %2</source>
        <translation>%1&#xa0;% gemeinsam · %4&#xa0;% nur in %2</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>Nothing to lay beside it yet. Drop another report, or right-click an article in the list: Open as B.</source>
        <translation>Noch liegt nichts daneben. Ziehen Sie einen weiteren Bericht herein, oder klicken Sie in der Liste mit der rechten Maustaste auf einen Artikel: Als B öffnen.</translation>
    </message>
    <message>
        <source>cut short: there may be more</source>
        <translation>abgebrochen: Es kann mehr geben</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>%1 lines of page furniture (%2)</source>
        <translation>%1 Zeilen Beiwerk (%2)</translation>
    </message>
    <message>
        <source>%1 lines of page furniture folded (%2)</source>
        <translation>%1 Zeilen Beiwerk eingeklappt (%2)</translation>
    </message>
    <message>
        <source>%1, linked by hand</source>
        <translation>%1, von Hand verknüpft</translation>
    </message>
    <message>
        <source>%1. Counterpart in %2: %3</source>
        <translation>%1. Gegenstück in %2: %3</translation>
    </message>
    <message>
        <source>1 line of page furniture (%2)</source>
        <translation>1 Zeile Beiwerk (%2)</translation>
    </message>
    <message>
        <source>1 line of page furniture folded (%2)</source>
        <translation>1 Zeile Beiwerk eingeklappt (%2)</translation>
    </message>
    <message>
        <source>A says “%1”, B says “%2”</source>
        <translation>A sagt „%1“, B sagt „%2“</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Edited: the same sentence with words changed. The changed words are boxed.</source>
        <translation>Bearbeitet: derselbe Satz mit geänderten Wörtern. Die geänderten Wörter sind umrahmt.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved and edited</source>
        <translation>Verschoben und bearbeitet</translation>
    </message>
    <message>
        <source>Moved and reworded</source>
        <translation>Verschoben und umformuliert</translation>
    </message>
    <message>
        <source>Moved, not changed</source>
        <translation>Verschoben, nicht geändert</translation>
    </message>
    <message>
        <source>Moved: in another place in the other article. A double arrow in the margin points there; it is broken where the words were changed as well.</source>
        <translation>Verschoben: im anderen Artikel an anderem Ort. Ein Doppelpfeil am Rand zeigt dorthin; er ist gestrichelt, wo auch Wörter geändert sind.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Only here: the other article does not say it. A bar stands in the margin.</source>
        <translation>Nur hier: Der andere Artikel sagt es nicht. Ein Balken steht am Rand.</translation>
    </message>
    <message>
        <source>Only in %1: %2</source>
        <translation>Nur in %1: %2</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Reworded: the same statement in other words. A dotted line runs below the words.</source>
        <translation>Umformuliert: dieselbe Aussage in anderen Worten. Eine gepunktete Linie läuft unter den Wörtern.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Same: the same words in both. The words are tinted, nothing more.</source>
        <translation>Gleich: dieselben Wörter in beiden. Die Wörter sind getönt, sonst nichts.</translation>
    </message>
    <message>
        <source>byline or author</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Quellenvermerk</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>other lines</source>
        <translation>andere Zeilen</translation>
    </message>
    <message>
        <source>photo caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>“See also”</source>
        <translation>„Siehe auch“</translation>
    </message>
</context>
<context>
    <name>BackupClock</name>
    <message>
        <source>No backup could be made. {reason}</source>
        <translation>Es konnte keine Sicherung angelegt werden. {reason}</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>(empty note)</source>
        <translation>(leere Notiz)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles lie here with the notes on them. Nothing is removed by itself.</source>
        <translation>Artikel liegen hier samt ihren Notizen. Nichts wird von selbst entfernt.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Title or words</source>
        <translation>Titel oder Wortlaut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>BundleSaving</name>
    <message>
        <source>Newsreader bundle ({pattern})</source>
        <translation>Newsreader-Paket ({pattern})</translation>
    </message>
    <message>
        <source>Newsreader library</source>
        <translation>Newsreader-Bibliothek</translation>
    </message>
    <message>
        <source>Save a bundle of the library</source>
        <translation>Paket der Bibliothek speichern</translation>
    </message>
    <message>
        <source>Save a bundle of the story</source>
        <translation>Paket des Themas speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Saving the bundle</source>
        <translation>Paket wird gespeichert</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>Text of article %1</source>
        <translation>Text von Artikel %1</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Comparison of two articles</source>
        <translation>Vergleich zweier Artikel</translation>
    </message>
    <message>
        <source>No passage that is shown has moved.</source>
        <translation>Keine der gezeigten Stellen ist verschoben.</translation>
    </message>
    <message>
        <source>No passage that is shown is in one article only.</source>
        <translation>Keine der gezeigten Stellen steht nur in einem Artikel.</translation>
    </message>
    <message>
        <source>Nothing is marked any more: all kinds are switched off.</source>
        <translation>Nichts ist mehr markiert: Alle Arten sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>The two articles do not differ in what is shown.</source>
        <translation>Im Gezeigten unterscheiden sich die beiden Artikel nicht.</translation>
    </message>
    <message>
        <source>The two articles tell no fact differently.</source>
        <translation>Die beiden Artikel widersprechen sich in keinem Fakt.</translation>
    </message>
</context>
<context>
    <name>CompareToolbar</name>
    <message>
        <source>Difference {n} of {all}</source>
        <translation>Unterschied {n} von {all}</translation>
    </message>
    <message>
        <source>Differences: {all}</source>
        <translation>Unterschiede: {all}</translation>
    </message>
    <message>
        <source>Differences; equal passages in the same place are not counted</source>
        <translation>Unterschiede; gleiche Stellen am selben Ort zählen nicht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Facts: what the two articles tell differently. A heavy line runs below the words. A click goes to the next one.</source>
        <translation>Fakten: was die beiden Artikel verschieden angeben. Eine kräftige Linie läuft unter den Wörtern. Ein Klick führt zum nächsten.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A new version of “{name}”.</source>
        <translation>Eine neue Version von „{name}“.</translation>
    </message>
    <message>
        <source>A part of the bundle is too large.</source>
        <translation>Ein Teil des Pakets ist zu groß.</translation>
    </message>
    <message>
        <source>Both have the same common words.</source>
        <translation>Beide haben dieselben geläufigen Wörter.</translation>
    </message>
    <message>
        <source>Both have {list}.</source>
        <translation>Beide haben {list}.</translation>
    </message>
    <message>
        <source>Hidden files are left out.</source>
        <translation>Versteckte Dateien werden ausgelassen.</translation>
    </message>
    <message>
        <source>It declares entities of its own, which could be used to do harm.</source>
        <translation>Die Datei erklärt eigene Entitäten, was zum Schaden genutzt werden könnte.</translation>
    </message>
    <message>
        <source>It has more than {n} parts; the others were not read.</source>
        <translation>Die Nachricht hat mehr als {n} Teile; die übrigen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds more than {mb} MB of text.</source>
        <translation>Die Datei enthält mehr als {mb} MB Text.</translation>
    </message>
    <message>
        <source>It holds more than {n} values; the others were not read.</source>
        <translation>Die Datei enthält mehr als {n} Werte; die übrigen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>It holds {n} articles.</source>
        <translation>Die Datei enthält {n} Artikel.</translation>
    </message>
    <message>
        <source>It is in no story.</source>
        <translation>Der Artikel gehört zu keinem Thema.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Die Datei ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>It is named as {what}, but it is none.</source>
        <translation>Dem Namen nach ist es {what}, tatsächlich aber nicht.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>Die Datei ist auf eine Weise gepackt, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>It is packed more than {n} files deep.</source>
        <translation>Die Datei ist mehr als {n}-fach verschachtelt gepackt.</translation>
    </message>
    <message>
        <source>It nests lists or quotes too deeply; its text was taken without its layout.</source>
        <translation>Listen oder Zitate sind zu tief verschachtelt; der Text wurde ohne Gestaltung übernommen.</translation>
    </message>
    <message>
        <source>It shares no telling words.</source>
        <translation>Er hat keine bezeichnenden Wörter mit anderen gemeinsam.</translation>
    </message>
    <message>
        <source>It unpacks to far more than an article holds.</source>
        <translation>Entpackt ist der Inhalt weit größer als ein Artikel.</translation>
    </message>
    <message>
        <source>Its JSON is damaged.</source>
        <translation>Das JSON ist beschädigt.</translation>
    </message>
    <message>
        <source>Its JSON is nested too deeply.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its XML has a part that is larger than any text.</source>
        <translation>Ein Teil des XML ist größer als jeder Text.</translation>
    </message>
    <message>
        <source>Its XML is damaged.</source>
        <translation>Das XML ist beschädigt.</translation>
    </message>
    <message>
        <source>Its XML is nested too deeply.</source>
        <translation>Das XML ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Die Teile sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Links inside folders are not followed.</source>
        <translation>Verknüpfungen in Ordnern wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>New: {articles} articles, {notes} notes, {decisions} decisions. Here before: {old_articles} articles, {old_notes} notes.</source>
        <translation>Neu: {articles} Artikel, {notes} Notizen, {decisions} Entscheidungen. Schon da: {old_articles} Artikel, {old_notes} Notizen.</translation>
    </message>
    <message>
        <source>No other article is on this event.</source>
        <translation>Kein anderer Artikel handelt von diesem Ereignis.</translation>
    </message>
    <message>
        <source>Not read: the import was stopped.</source>
        <translation>Nicht gelesen: Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>Reading it failed: the file made the reading process stop.</source>
        <translation>Das Lesen misslang: Die Datei hat den Leseprozess beendet.</translation>
    </message>
    <message>
        <source>Reading it gave an answer without sense.</source>
        <translation>Das Lesen ergab eine unverständliche Antwort.</translation>
    </message>
    <message>
        <source>Reading it needs more memory than one file may use.</source>
        <translation>Das Lesen braucht mehr Speicher, als eine Datei belegen darf.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds.</source>
        <translation>Das Lesen dauerte länger als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Stopped after {n} articles; import it again for the others.</source>
        <translation>Nach {n} Artikeln angehalten; importieren Sie die Datei erneut für die übrigen.</translation>
    </message>
    <message>
        <source>Telling words it shares with the others: {list}.</source>
        <translation>Bezeichnende Wörter, die er mit den anderen teilt: {list}.</translation>
    </message>
    <message>
        <source>Text that is hidden was folded away: “{name}”.</source>
        <translation>Verborgener Text wurde eingeklappt: „{name}“.</translation>
    </message>
    <message>
        <source>Text that was deleted by tracked changes is left out: “{name}”.</source>
        <translation>Text, der bei nachverfolgten Änderungen gelöscht wurde, ist weggelassen: „{name}“.</translation>
    </message>
    <message>
        <source>The archive ends in the middle of {address}.</source>
        <translation>Das Archiv endet mitten in {address}.</translation>
    </message>
    <message>
        <source>The archive holds more records than this program takes.</source>
        <translation>Das Archiv enthält mehr Einträge, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The archive holds too many files.</source>
        <translation>Das Archiv enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>The archive is damaged; what comes after the damage was not read.</source>
        <translation>Das Archiv ist beschädigt; was nach der Beschädigung kommt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than this program takes.</source>
        <translation>Entpackt ist das Archiv größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The book does not say where its chapters are.</source>
        <translation>Das Buch sagt nicht, wo seine Kapitel sind.</translation>
    </message>
    <message>
        <source>The bundle does not say what a bundle must say.</source>
        <translation>Dem Paket fehlen Angaben, die ein Paket haben muss.</translation>
    </message>
    <message>
        <source>The bundle holds too many files.</source>
        <translation>Das Paket enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>The bundle is damaged.</source>
        <translation>Das Paket ist beschädigt.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of Newsreader.</source>
        <translation>Das Paket stammt aus einer neueren Version von Newsreader.</translation>
    </message>
    <message>
        <source>The chapter “{name}” is missing.</source>
        <translation>Das Kapitel „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file contradicts itself: published on {day} ({what}), published on {other_day} ({what_else}).</source>
        <translation>Die Datei widerspricht sich: veröffentlicht am {day} ({what}), veröffentlicht am {other_day} ({what_else}).</translation>
    </message>
    <message>
        <source>The file contradicts itself: written by {names} ({what}), written by {other_names} ({what_else}).</source>
        <translation>Die Datei widerspricht sich: geschrieben von {names} ({what}), geschrieben von {other_names} ({what_else}).</translation>
    </message>
    <message>
        <source>The file holds several articles and is not read again.</source>
        <translation>Die Datei enthält mehrere Artikel und wird nicht erneut gelesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than {mb} MB.</source>
        <translation>Die Datei ist größer als {mb} MB.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The import was stopped; import the bundle again for what is missing.</source>
        <translation>Der Import wurde angehalten; importieren Sie das Paket erneut für das Fehlende.</translation>
    </message>
    <message>
        <source>The library is brought up to date only after a backup, and was left as it is.</source>
        <translation>Die Bibliothek wird nur nach einer Sicherung auf den neuesten Stand gebracht und blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The page contradicts itself: published on {day} ({what}), published on {other_day} ({what_else}).</source>
        <translation>Die Seite widerspricht sich: veröffentlicht am {day} ({what}), veröffentlicht am {other_day} ({what_else}).</translation>
    </message>
    <message>
        <source>The page contradicts itself: written by {names} ({what}), written by {other_names} ({what_else}).</source>
        <translation>Die Seite widerspricht sich: geschrieben von {names} ({what}), geschrieben von {other_names} ({what_else}).</translation>
    </message>
    <message>
        <source>The page has an element of too many attributes; its text was taken without its layout.</source>
        <translation>Ein Element der Seite hat zu viele Attribute; ihr Text wurde ohne Gestaltung übernommen.</translation>
    </message>
    <message>
        <source>The page nests elements too deeply; its text was taken without its layout.</source>
        <translation>Die Seite verschachtelt Elemente zu tief; ihr Text wurde ohne Gestaltung übernommen.</translation>
    </message>
    <message>
        <source>The page shows no text without its scripts; the story is what it declares for machines.</source>
        <translation>Ohne ihre Skripte zeigt die Seite keinen Text; der Artikel ist, was sie für Maschinen angibt.</translation>
    </message>
    <message>
        <source>The part of the program that reads files does not start.</source>
        <translation>Der Teil des Programms, der Dateien liest, startet nicht.</translation>
    </message>
    <message>
        <source>The part “{name}” is missing.</source>
        <translation>Der Teil „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The part “{name}” of the bundle is missing.</source>
        <translation>Der Teil „{name}“ des Pakets fehlt.</translation>
    </message>
    <message>
        <source>The same file is here as “{name}”.</source>
        <translation>Dieselbe Datei ist schon da: „{name}“.</translation>
    </message>
    <message>
        <source>The same file was in the bin and was brought back as “{name}”.</source>
        <translation>Dieselbe Datei lag im Papierkorb und wurde wiederhergestellt: „{name}“.</translation>
    </message>
    <message>
        <source>The same sentence but for 1 word.</source>
        <translation>Derselbe Satz bis auf 1 Wort.</translation>
    </message>
    <message>
        <source>The same sentence but for {n} words.</source>
        <translation>Derselbe Satz bis auf {n} Wörter.</translation>
    </message>
    <message>
        <source>The same word.</source>
        <translation>Dasselbe Wort.</translation>
    </message>
    <message>
        <source>The same {n} words.</source>
        <translation>Dieselben {n} Wörter.</translation>
    </message>
    <message>
        <source>The system cannot read this: {reason}.</source>
        <translation>Das System kann das nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>There is a note on these words: they stay in the story.</source>
        <translation>Zu diesen Wörtern gibt es eine Notiz: Sie bleiben im Artikel.</translation>
    </message>
    <message>
        <source>There is no address in this link.</source>
        <translation>In diesem Verweis ist keine Adresse.</translation>
    </message>
    <message>
        <source>There is no article in this file, only page furniture.</source>
        <translation>In dieser Datei ist kein Artikel, nur Beiwerk.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>Eine Kodierung „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no page in this web archive.</source>
        <translation>In diesem Webarchiv ist keine Seite.</translation>
    </message>
    <message>
        <source>There is no readable file in this folder.</source>
        <translation>In diesem Ordner ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no text in this PDF: its pages are pictures, such as scans.</source>
        <translation>In diesem PDF ist kein Text: Seine Seiten sind Bilder, etwa Scans.</translation>
    </message>
    <message>
        <source>There is no text in this document.</source>
        <translation>In diesem Dokument ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>This Outlook message is damaged.</source>
        <translation>Diese Outlook-Nachricht ist beschädigt.</translation>
    </message>
    <message>
        <source>This Outlook message is damaged; parts of it may be missing.</source>
        <translation>Diese Outlook-Nachricht ist beschädigt; Teile können fehlen.</translation>
    </message>
    <message>
        <source>This PDF does not tell which letters its signs stand for; its text is not readable.</source>
        <translation>Dieses PDF sagt nicht, für welche Buchstaben seine Zeichen stehen; sein Text ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Dieses PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>Dieses PDF ist beschädigt.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Dieses PDF ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>This has no text to compare: it looks like {what}.</source>
        <translation>Hier ist kein Text zum Vergleichen; es sieht aus wie {what}.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Das ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>This is a named pipe, not a file.</source>
        <translation>Das ist eine benannte Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>This is a reference to a file, not the file itself; nothing was opened.</source>
        <translation>Das ist ein Verweis auf eine Datei, nicht die Datei selbst; es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This is a reference to a page, not the page itself; nothing was fetched.</source>
        <translation>Das ist ein Verweis auf eine Seite, nicht die Seite selbst; es wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>Das ist ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>This is no Newsreader bundle.</source>
        <translation>Das ist kein Newsreader-Paket.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This is not text: it holds binary data.</source>
        <translation>Das ist kein Text, sondern enthält Binärdaten.</translation>
    </message>
    <message>
        <source>This is not text: it looks like {what}.</source>
        <translation>Das ist kein Text; es sieht aus wie {what}.</translation>
    </message>
    <message>
        <source>This is not the name of a file.</source>
        <translation>Das ist kein Dateiname.</translation>
    </message>
    <message>
        <source>This link is damaged.</source>
        <translation>Dieser Verweis ist beschädigt.</translation>
    </message>
    <message>
        <source>You linked these passages by hand.</source>
        <translation>Sie haben diese Stellen von Hand verknüpft.</translation>
    </message>
    <message>
        <source>You may not read this.</source>
        <translation>Sie dürfen das nicht lesen.</translation>
    </message>
    <message>
        <source>You put it into this story.</source>
        <translation>Sie haben ihn diesem Thema zugeordnet.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a HEIF picture</source>
        <translation>ein HEIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WebAssembly program</source>
        <translation>ein WebAssembly-Programm</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a film recording</source>
        <translation>eine Filmaufnahme</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftdatei</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a program (ELF)</source>
        <translation>ein Programm (ELF)</translation>
    </message>
    <message>
        <source>a sound or film recording</source>
        <translation>eine Ton- oder Filmaufnahme</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <translation>ein Zip-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an OpenDocument presentation</source>
        <translation>eine OpenDocument-Präsentation</translation>
    </message>
    <message>
        <source>an OpenDocument table</source>
        <translation>eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>eine Outlook-Nachricht</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>an old Office document or Outlook message</source>
        <translation>ein altes Office-Dokument oder eine Outlook-Nachricht</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>author element</source>
        <translation>Element des Autors</translation>
    </message>
    <message>
        <source>author in the file&apos;s properties</source>
        <translation>Autor in den Dateieigenschaften</translation>
    </message>
    <message>
        <source>author of the book</source>
        <translation>Autor des Buchs</translation>
    </message>
    <message>
        <source>author of the entry</source>
        <translation>Autor des Eintrags</translation>
    </message>
    <message>
        <source>byline above the story</source>
        <translation>Autorenzeile über dem Text</translation>
    </message>
    <message>
        <source>byline below the story</source>
        <translation>Autorenzeile unter dem Text</translation>
    </message>
    <message>
        <source>byline in the NITF</source>
        <translation>Autorenzeile im NITF</translation>
    </message>
    <message>
        <source>byline in the NewsML</source>
        <translation>Autorenzeile im NewsML</translation>
    </message>
    <message>
        <source>copyright in the NITF</source>
        <translation>Copyright im NITF</translation>
    </message>
    <message>
        <source>copyright line</source>
        <translation>Copyright-Zeile</translation>
    </message>
    <message>
        <source>creator in the NewsML</source>
        <translation>Urheber im NewsML</translation>
    </message>
    <message>
        <source>date above the story</source>
        <translation>Datum über dem Text</translation>
    </message>
    <message>
        <source>date of the book</source>
        <translation>Datum des Buchs</translation>
    </message>
    <message>
        <source>date of the forwarded message</source>
        <translation>Datum der weitergeleiteten Nachricht</translation>
    </message>
    <message>
        <source>date of the message</source>
        <translation>Datum der Nachricht</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>day of creation in the file&apos;s properties</source>
        <translation>Tag der Erstellung in den Eigenschaften der Datei</translation>
    </message>
    <message>
        <source>distributor in the NITF</source>
        <translation>Verbreiter im NITF</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>head of the file</source>
        <translation>Kopf der Datei</translation>
    </message>
    <message>
        <source>heading of the chapter</source>
        <translation>Überschrift des Kapitels</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>headline in the NITF</source>
        <translation>Überschrift im NITF</translation>
    </message>
    <message>
        <source>headline in the NewsML</source>
        <translation>Überschrift im NewsML</translation>
    </message>
    <message>
        <source>left empty: “{clock}” above the headline may be the page&apos;s clock</source>
        <translation>leer gelassen: „{clock}“ über der Überschrift kann die Uhr der Seite sein</translation>
    </message>
    <message>
        <source>line above the headline</source>
        <translation>Zeile über der Überschrift</translation>
    </message>
    <message>
        <source>line above the story</source>
        <translation>Zeile über dem Text</translation>
    </message>
    <message>
        <source>line below the story that says when</source>
        <translation>Zeile unter dem Text, die das Datum nennt</translation>
    </message>
    <message>
        <source>line in the largest type</source>
        <translation>Zeile in der größten Schrift</translation>
    </message>
    <message>
        <source>line that says when it was published</source>
        <translation>Zeile mit dem Erscheinungsdatum</translation>
    </message>
    <message>
        <source>line that the title of the page holds</source>
        <translation>Zeile, die im Titel der Seite steht</translation>
    </message>
    <message>
        <source>main heading</source>
        <translation>Hauptüberschrift</translation>
    </message>
    <message>
        <source>meta property {name}</source>
        <translation>Meta-Angabe {name}</translation>
    </message>
    <message>
        <source>name above the author&apos;s blurb</source>
        <translation>Name über der Autorennotiz</translation>
    </message>
    <message>
        <source>name below the story</source>
        <translation>Name unter dem Text</translation>
    </message>
    <message>
        <source>name beside the date</source>
        <translation>Name neben dem Datum</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>name of the site fused to the {what}</source>
        <translation>Name der Website, angehängt an: {what}</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>organisation of the sender</source>
        <translation>Organisation des Absenders</translation>
    </message>
    <message>
        <source>provider in the NewsML</source>
        <translation>Anbieter im NewsML</translation>
    </message>
    <message>
        <source>publisher of the book</source>
        <translation>Verlag des Buchs</translation>
    </message>
    <message>
        <source>role in {what}</source>
        <translation>Funktion in {what}</translation>
    </message>
    <message>
        <source>sender of the forwarded message</source>
        <translation>Absender der weitergeleiteten Nachricht</translation>
    </message>
    <message>
        <source>sender of the message</source>
        <translation>Absender der Nachricht</translation>
    </message>
    <message>
        <source>signature below the story</source>
        <translation>Kürzel unter dem Text</translation>
    </message>
    <message>
        <source>some of its parts point to parts that are not there</source>
        <translation>einige ihrer Teile auf Teile verweisen, die es nicht gibt</translation>
    </message>
    <message>
        <source>source of the entry</source>
        <translation>Quelle des Eintrags</translation>
    </message>
    <message>
        <source>subject of the message</source>
        <translation>Betreff der Nachricht</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>den Namen</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>die Namen</translation>
    </message>
    <message>
        <source>the notes would not have been the same afterwards</source>
        <translation>die Notizen danach nicht dieselben gewesen wären</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>die Zahl</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>die Zahlen</translation>
    </message>
    <message>
        <source>the word</source>
        <translation>das Wort</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>die Wörter</translation>
    </message>
    <message>
        <source>time element</source>
        <translation>Zeitelement</translation>
    </message>
    <message>
        <source>title in the NITF</source>
        <translation>Titel im NITF</translation>
    </message>
    <message>
        <source>title in the file&apos;s properties</source>
        <translation>Titel in den Dateieigenschaften</translation>
    </message>
    <message>
        <source>title of the book</source>
        <translation>Titel des Buchs</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>Titel des Dokuments</translation>
    </message>
    <message>
        <source>title of the entry</source>
        <translation>Titel des Eintrags</translation>
    </message>
    <message>
        <source>title of the feed</source>
        <translation>Titel des Feeds</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>{n} times text is hidden and was folded away, first “{name}”.</source>
        <translation>{n}-mal ist Text verborgen und wurde eingeklappt, zuerst „{name}“.</translation>
    </message>
    <message>
        <source>{n} times text was deleted by tracked changes and is left out, first “{name}”.</source>
        <translation>{n}-mal wurde Text bei nachverfolgten Änderungen gelöscht und ist weggelassen, zuerst „{name}“.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder; choose another folder with --library DIR.</source>
        <translation>{path} ist eine Datei, kein Ordner; wählen Sie mit --library ORDNER einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path}: The report cannot be written: {reason}.</source>
        <translation>{path}: Der Bericht kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path}: another program has kept the library locked for seconds; let it finish or close it, then try again.</source>
        <translation>{path}: Ein anderes Programm hält die Bibliothek seit Sekunden gesperrt; lassen Sie es fertig werden oder schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{path}: it is erased, but another program still reads what was written before; close that program, then this one, to have the last traces removed.</source>
        <translation>{path}: Es ist gelöscht, aber ein anderes Programm liest noch, was vorher geschrieben wurde; schließen Sie jenes Programm, dann dieses, damit auch die letzten Spuren verschwinden.</translation>
    </message>
    <message>
        <source>{path}: one text or file is larger than the library can hold; leave it out.</source>
        <translation>{path}: Ein Text oder eine Datei ist größer, als die Bibliothek aufnehmen kann; lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>{path}: the backup lacks some of the notes.</source>
        <translation>{path}: In der Sicherung fehlen Notizen.</translation>
    </message>
    <message>
        <source>{path}: the disk is full and nothing more was saved; free some space and try again.</source>
        <translation>{path}: Der Datenträger ist voll, es wurde nichts mehr gespeichert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path}: the disk reports an error; check that it is connected and has free space, then try again.</source>
        <translation>{path}: Der Datenträger meldet einen Fehler; prüfen Sie, ob er angeschlossen ist und Platz hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path}: the file cannot be opened; check that you may read and write it and its folder.</source>
        <translation>{path}: Die Datei lässt sich nicht öffnen; prüfen Sie, ob Sie sie und ihren Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>{path}: the file cannot be read ({reason}); check that it is yours and that its disk is connected.</source>
        <translation>{path}: Die Datei kann nicht gelesen werden ({reason}); prüfen Sie, ob sie Ihnen gehört und ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>{path}: the file is damaged; close Newsreader and start it again: it brings all that can be read into a new file and sets this one aside.</source>
        <translation>{path}: Die Datei ist beschädigt; schließen Sie Newsreader und starten Sie es neu: Es bringt alles Lesbare in eine neue Datei und legt diese beiseite.</translation>
    </message>
    <message>
        <source>{path}: the file or its folder is read-only; make both writable, or choose another folder with --library DIR.</source>
        <translation>{path}: Die Datei oder ihr Ordner ist schreibgeschützt; machen Sie beide beschreibbar oder wählen Sie mit --library ORDNER einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path}: the library cannot be kept here ({reason}); choose another folder with --library DIR.</source>
        <translation>{path}: Die Bibliothek kann hier nicht liegen ({reason}); wählen Sie mit --library ORDNER einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path}: the library could not be brought up to date, as {what}; it was left as it is.</source>
        <translation>{path}: Die Bibliothek konnte nicht auf den neuesten Stand gebracht werden, weil {what}; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path}: the words of note {n} are not those that were written; close Newsreader and start it again: it brings all that can be read into a new file and sets this one aside.</source>
        <translation>{path}: Die Worte der Notiz {n} sind nicht die, die geschrieben wurden; schließen Sie Newsreader und starten Sie es neu: Es bringt alles Lesbare in eine neue Datei und legt diese beiseite.</translation>
    </message>
    <message>
        <source>{path}: this is a disk of another machine ({kind}), where programs cannot be kept apart reliably; use the library from one machine at a time, or choose a folder of this machine with --library DIR.</source>
        <translation>{path}: Das ist ein Datenträger eines anderen Rechners ({kind}), auf dem sich Programme nicht verlässlich auseinanderhalten lassen; benutzen Sie die Bibliothek immer nur von einem Rechner aus oder wählen Sie mit --library ORDNER einen Ordner dieses Rechners.</translation>
    </message>
    <message>
        <source>{path}: this is not a Newsreader library and was left as it is; move it away, or choose another folder with --library DIR.</source>
        <translation>{path}: Das ist keine Bibliothek von Newsreader und blieb, wie es ist; verschieben Sie die Datei oder wählen Sie mit --library ORDNER einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path}: this is not a Newsreader library; move it away, or choose another folder with --library DIR.</source>
        <translation>{path}: Das ist keine Bibliothek von Newsreader; verschieben Sie die Datei oder wählen Sie mit --library ORDNER einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path}: this is what was last written to a library that is no longer beside it; bring the library back, or move this file away.</source>
        <translation>{path}: Das ist das zuletzt Geschriebene einer Bibliothek, die nicht mehr daneben liegt; bringen Sie die Bibliothek zurück oder verschieben Sie diese Datei.</translation>
    </message>
    <message>
        <source>{path}: this library was written by {writer} that is newer than this one ({version}); it was left as it is, install the newer version to open it.</source>
        <translation>{path}: Diese Bibliothek hat {writer} geschrieben, eine neuere Version als diese ({version}); sie blieb, wie sie ist. Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>{path}: {service} copies this folder while the library is written to, which can damage it; choose a folder of this machine alone with --library DIR, and let {again} have the backups.</source>
        <translation>{path}: {service} kopiert diesen Ordner, während in die Bibliothek geschrieben wird; das kann sie beschädigen. Wählen Sie mit --library ORDNER einen Ordner nur dieses Rechners und geben Sie {again} die Sicherungen.</translation>
    </message>
    <message>
        <source>{what} says “{words}”</source>
        <translation>{what} sagt „{words}“</translation>
    </message>
    <message>
        <source>{what}, which says “{words}”</source>
        <translation>{what}; dort steht „{words}“</translation>
    </message>
    <message>
        <source>“{name}” in the JSON</source>
        <translation>„{name}“ im JSON</translation>
    </message>
    <message>
        <source>“{name}” in the NITF</source>
        <translation>„{name}“ im NITF</translation>
    </message>
    <message>
        <source>“{name}” in the NewsML</source>
        <translation>„{name}“ im NewsML</translation>
    </message>
    <message>
        <source>“{name}” of the entry</source>
        <translation>„{name}“ des Eintrags</translation>
    </message>
    <message>
        <source>“{value}” is no date; write it as 2026-05-04 or 2026-05-04 18:30.</source>
        <translation>„{value}“ ist kein Datum; schreiben Sie 2026-05-04 oder 2026-05-04 18:30.</translation>
    </message>
    <message>
        <source>“{value}” is no language; write “en” for English, “de” for German.</source>
        <translation>„{value}“ ist keine Sprache; schreiben Sie „en“ für Englisch, „de“ für Deutsch.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>a correction</source>
        <translation>eine Berichtigung</translation>
    </message>
    <message>
        <source>page furniture told apart</source>
        <translation>Beiwerk vom Text getrennt</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>2026-05-04 or 2026-05-04 18:30</source>
        <translation>2026-05-04 oder 2026-05-04 18:30</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Correct what was found</source>
        <translation>Angaben berichtigen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>First name; second name</source>
        <translation>Erster Name; zweiter Name</translation>
    </message>
    <message>
        <source>Found: {value}</source>
        <translation>Gefunden: {value}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back {field}</source>
        <translation>{field} zurücknehmen</translation>
    </message>
    <message>
        <source>The original file stays as it is, and so does what was found in it.</source>
        <translation>Die Originaldatei bleibt, wie sie ist, und auch, was darin gefunden wurde.</translation>
    </message>
    <message>
        <source>en, de, fr …</source>
        <translation>en, de, fr …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{name} (as it was read)</source>
        <translation>{name} (wie gelesen)</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>Shares of the article’s words</source>
        <translation>Anteile an den Wörtern des Artikels</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>1 article is in the bin. Edit › Undo brings it back.</source>
        <translation>1 Artikel liegt im Papierkorb. Bearbeiten › Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Copies of the library that were made before still have some of it: {count}. Their files are named below; delete those that you do not need.</source>
        <translation>Frühere Kopien der Bibliothek enthalten noch etwas davon: {count}. Ihre Dateien stehen unten; löschen Sie, was Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase for good?

The chosen articles with their original files and all notes on them, and the chosen notes with all their earlier wordings, are overwritten. This cannot be undone, and no change to stories from before can be undone any more.</source>
        <translation>Endgültig löschen?

Die gewählten Artikel mit ihren Originaldateien und allen Notizen dazu und die gewählten Notizen mit allen früheren Fassungen werden überschrieben. Das lässt sich nicht rückgängig machen, und auch keine frühere Änderung an Themen mehr.</translation>
    </message>
    <message>
        <source>Erased for good. Articles: {articles}. Notes: {notes}.</source>
        <translation>Endgültig gelöscht. Artikel: {articles}. Notizen: {notes}.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>It is in the bin. Edit › Undo brings it back.</source>
        <translation>Im Papierkorb. Bearbeiten › Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>out of the bin</source>
        <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>{n} articles are in the bin. Edit › Undo brings them back.</source>
        <translation>{n} Artikel liegen im Papierkorb. Bearbeiten › Rückgängig holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Comparing “{name}”</source>
        <translation>„{name}“ wird verglichen</translation>
    </message>
    <message>
        <source>Importing {count} files</source>
        <translation>{count} Dateien werden importiert</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>„{name}“ wird importiert</translation>
    </message>
    <message>
        <source>Looking for other tellings</source>
        <translation>Andere Fassungen werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the passage</source>
        <translation>Stelle wird gesucht</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Correct {headline}…</source>
        <translation>{headline} berichtigen…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>This belongs to the story. It is remembered for this outlet.</source>
        <translation>Das gehört zum Artikel. Für dieses Medium wird es gemerkt.</translation>
    </message>
    <message>
        <source>To the story</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>“{words}” belongs to the story</source>
        <translation>„{words}“ gehört zum Artikel</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop files, folders or a browser selection here
txt · html · pdf · docx · eml · json · zip …</source>
        <translation>Dateien, Ordner oder Browser-Auswahl hier ablegen
txt · html · pdf · docx · eml · json · zip …</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>This library can be read, but not changed.</source>
        <translation>Diese Bibliothek lässt sich lesen, aber nicht ändern.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Selection {}.html</source>
        <translation>Auswahl {}.html</translation>
    </message>
    <message>
        <source>Text {}.txt</source>
        <translation>Text {}.txt</translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>It was first</source>
        <translation>Hier zuerst</translation>
    </message>
    <message>
        <source>Its words there</source>
        <translation>Eigenes dort</translation>
    </message>
    <message>
        <source>Other outlet</source>
        <translation>Anderes Medium</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Their words here</source>
        <translation>Dortiges hier</translation>
    </message>
    <message>
        <source>They were first</source>
        <translation>Dort zuerst</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{ours} of the words of {name} have a counterpart in {outlet}, {theirs} the other way round ({n} pairs of articles)</source>
        <translation>{ours} der Wörter von {name} haben ein Gegenstück in {outlet}, umgekehrt {theirs} (Artikelpaare: {n})</translation>
    </message>
</context>
<context>
    <name>ExchangeTable</name>
    <message>
        <source>With whom it shares words</source>
        <translation>Mit wem es Worte teilt</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Daten für Programme (JSON)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Notes for the report</source>
        <translation>Notizen für den Bericht</translation>
    </message>
    <message>
        <source>PDF, for Latin, Greek and Cyrillic letters</source>
        <translation>PDF, für lateinische, griechische und kyrillische Schrift</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Table of links, facts and quotes (CSV)</source>
        <translation>Tabelle der Verknüpfungen, Fakten und Zitate (CSV)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Web page (HTML), to read and to print</source>
        <translation>Webseite (HTML), zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <source>Your notes stay out of the report unless you tick them.</source>
        <translation>Ihre Notizen kommen nur in den Bericht, wenn Sie sie ankreuzen.</translation>
    </message>
</context>
<context>
    <name>FactsModel</name>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>The values agree.</source>
        <translation>Die Angaben stimmen überein.</translation>
    </message>
    <message>
        <source>The values contradict each other.</source>
        <translation>Die Angaben widersprechen sich.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>“{words}”: {who}</source>
        <translation>„{words}“: {who}</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>1 dismissed</source>
        <translation>1 verworfen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismissed differences</source>
        <translation>Verworfene Unterschiede</translation>
    </message>
    <message>
        <source>No fact was found on which the articles differ.</source>
        <translation>Es wurde kein Fakt gefunden, in dem die Artikel auseinandergehen.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Anmerkung…</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Alle Fakten zeigen</translation>
    </message>
    <message>
        <source>Show all {n} facts</source>
        <translation>Alle {n} Fakten zeigen</translation>
    </message>
    <message>
        <source>Take back the last decision about these articles</source>
        <translation>Die letzte Entscheidung zu diesen Artikeln zurücknehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your remark on this difference:</source>
        <translation>Ihre Anmerkung zu diesem Unterschied:</translation>
    </message>
    <message>
        <source>{n} dismissed</source>
        <translation>{n} verworfen</translation>
    </message>
</context>
<context>
    <name>FactsTab</name>
    <message>
        <source>No fact was found that the two articles tell in different words.</source>
        <translation>Es wurde kein Fakt gefunden, den die beiden Artikel in anderen Worten angeben.</translation>
    </message>
    <message>
        <source>Open two articles: facts that they tell differently come here.</source>
        <translation>Öffnen Sie zwei Artikel: Hier erscheinen Fakten, die sie verschieden angeben.</translation>
    </message>
    <message>
        <source>only in this spelling: {letters}</source>
        <translation>nur in dieser Schreibung: {letters}</translation>
    </message>
    <message>
        <source>{fact}, in other words</source>
        <translation>{fact}, in anderen Worten</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Where the facts part</source>
        <translation>Wo die Fakten auseinandergehen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in the articles</source>
        <translation>In den Artikeln suchen</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Nur ganze Wörter finden</translation>
    </message>
    <message>
        <source>Mind capitals</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FoldingPage</name>
    <message>
        <source>Page furniture around an article is folded to one line and kept. Choose what should stand open in articles that you open from now on:</source>
        <translation>Das Beiwerk um einen Artikel wird zu einer Zeile eingeklappt und bleibt erhalten. Wählen Sie, was in Artikeln, die Sie von nun an öffnen, aufgeklappt sein soll:</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>A backup was made just now.</source>
        <translation>Soeben wurde eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>No backup could be made. {reason}</source>
        <translation>Es konnte keine Sicherung angelegt werden. {reason}</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Chapters of the guide</source>
        <translation>Kapitel des Handbuchs</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>No chapter has all these words.</source>
        <translation>Kein Kapitel enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>The guide could not be read. {reason}</source>
        <translation>Das Handbuch konnte nicht gelesen werden. {reason}</translation>
    </message>
</context>
<context>
    <name>HandLinking</name>
    <message>
        <source>Linked by hand. Ctrl+Alt+Z takes it back.</source>
        <translation>Von Hand verknüpft. Strg+Alt+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>No longer linked. Ctrl+Alt+Z takes it back.</source>
        <translation>Nicht mehr verknüpft. Strg+Alt+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nothing was linked by hand in this pair.</source>
        <translation>In diesem Paar wurde nichts von Hand verknüpft.</translation>
    </message>
    <message>
        <source>Nothing was taken back in this pair.</source>
        <translation>In diesem Paar wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>a link by hand</source>
        <translation>eine Verknüpfung von Hand</translation>
    </message>
</context>
<context>
    <name>ImportWays</name>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation>Artikel ({});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Nothing has been imported since the program was started.</source>
        <translation>Seit dem Programmstart wurde nichts importiert.</translation>
    </message>
    <message>
        <source>What was pasted or dropped holds no text. Newsreader never fetches an address: save the page as a file and drop that.</source>
        <translation>Was eingefügt oder abgelegt wurde, enthält keinen Text. Newsreader ruft nie eine Adresse ab: Speichern Sie die Seite als Datei und legen Sie diese ab.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>in different words</source>
        <translation>in anderem Wortlaut</translation>
    </message>
    <message>
        <source>told differently</source>
        <translation>unterschiedlich berichtet</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Layout of the articles</source>
        <translation>Anordnung der Artikel</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation>Drei Spalten</translation>
    </message>
</context>
<context>
    <name>LibraryNews</name>
    <message>
        <source>Articles that have lost something, and say so: {count}.</source>
        <translation>Artikel, die etwas verloren haben und es anzeigen: {count}.</translation>
    </message>
    <message>
        <source>Articles that only a backup had: {count}.</source>
        <translation>Artikel, die nur in einer Sicherung standen: {count}.</translation>
    </message>
    <message>
        <source>Notes that may not read as they were written: {count}.</source>
        <translation>Notizen, die anders lauten können, als sie geschrieben wurden: {count}.</translation>
    </message>
    <message>
        <source>The library can be read, but nothing can be saved. {reason}</source>
        <translation>Die Bibliothek ist lesbar, aber es kann nichts gespeichert werden. {reason}</translation>
    </message>
    <message>
        <source>The library was damaged. All that could be read is in a new file: {articles} articles and {notes} notes. The damaged file lies untouched in {folder}.</source>
        <translation>Die Bibliothek war beschädigt. Alles, was lesbar war, ist in einer neuen Datei. Artikel: {articles}, Notizen: {notes}. Die beschädigte Datei liegt unverändert in {folder}.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A backup is made by itself every ten minutes while there is something new to keep.</source>
        <translation>Solange es Neues gibt, wird alle zehn Minuten von selbst eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Die Bibliothek</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>Die Bibliothek ist nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>No article and no note has all these words.</source>
        <translation>Kein Artikel und keine Notiz enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Open as A</source>
        <translation>Als A öffnen</translation>
    </message>
    <message>
        <source>Open as B</source>
        <translation>Als B öffnen</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>(empty note)</source>
        <translation>(leere Notiz)</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>Lost its passage</source>
        <translation>Stelle verloren</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>Your note on “{title}”</source>
        <translation>Ihre Notiz zu „{title}“</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>{n} not read</source>
        <translation>{n} ungelesen</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} Quellen</translation>
    </message>
    <message>
        <source>{n} versions</source>
        <translation>{n} Versionen</translation>
    </message>
    <message>
        <source>{share} in common with A</source>
        <translation>{share} gemeinsam mit A</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>LinkRibbon</name>
    <message>
        <source>Bands between linked passages</source>
        <translation>Bänder zwischen verknüpften Stellen</translation>
    </message>
</context>
<context>
    <name>LinkingPane</name>
    <message>
        <source>First click the passage that is to be unlinked.</source>
        <translation>Klicken Sie zuerst auf die Stelle, deren Verknüpfung gelöst werden soll.</translation>
    </message>
    <message>
        <source>First select words in A and in B, then link them.</source>
        <translation>Markieren Sie zuerst Wörter in A und in B, dann verknüpfen Sie sie.</translation>
    </message>
    <message>
        <source>First select words, or click a passage.</source>
        <translation>Markieren Sie zuerst Wörter, oder klicken Sie auf eine Stelle.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>ListingSwitch</name>
    <message>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alle gelesen</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Reihenfolge: {name}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>The best {n}</source>
        <translation>Die besten {n}</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>With dates as headings</source>
        <translation>Mit Zeitabschnitten</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <source>{n} not read</source>
        <translation>{n} ungelesen</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Typeface of articles</source>
        <translation>Schrift der Artikel</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Width of a column</source>
        <translation>Spaltenbreite</translation>
    </message>
</context>
<context>
    <name>MatrixSection</name>
    <message>
        <source>Articles that share rare words were compared first; {n} pairs that are less alike are left out so far.</source>
        <translation>Artikel mit gemeinsamen seltenen Wörtern wurden zuerst verglichen; weniger ähnliche Paare, bisher ausgelassen: {n}.</translation>
    </message>
    <message>
        <source>Compare more pairs</source>
        <translation>Mehr Paare vergleichen</translation>
    </message>
    <message>
        <source>How many articles are shown</source>
        <translation>Wie viele Artikel gezeigt werden</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>Order: alike beside each other</source>
        <translation>Reihenfolge: Ähnliche nebeneinander</translation>
    </message>
    <message>
        <source>Order: as imported</source>
        <translation>Reihenfolge: wie importiert</translation>
    </message>
    <message>
        <source>Show all {n} articles</source>
        <translation>Alle {n} Artikel zeigen</translation>
    </message>
    <message>
        <source>Show only {n} articles</source>
        <translation>Nur {n} Artikel zeigen</translation>
    </message>
    <message>
        <source>The articles that share most.</source>
        <translation>Die Artikel, die am meisten teilen.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write your note …</source>
        <translation>Schreiben Sie Ihre Notiz …</translation>
    </message>
</context>
<context>
    <name>NoteJobs</name>
    <message>
        <source>a note brought back</source>
        <translation>eine Notiz zurückgeholt</translation>
    </message>
    <message>
        <source>a note kept as lost</source>
        <translation>eine Notiz ohne Stelle gelassen</translation>
    </message>
    <message>
        <source>a note pinned</source>
        <translation>eine Notiz angeheftet</translation>
    </message>
    <message>
        <source>a note removed</source>
        <translation>eine Notiz entfernt</translation>
    </message>
    <message>
        <source>a note written</source>
        <translation>eine Notiz geschrieben</translation>
    </message>
</context>
<context>
    <name>NoteMarksLine</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Colour of the note: {colour}</source>
        <translation>Farbe der Notiz: {colour}</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>No state</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the note: {state}</source>
        <translation>Status der Notiz: {state}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Schlagwörter der Notiz</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note {n}</source>
        <translation>Notiz {n}</translation>
    </message>
    <message>
        <source>Select words in an article and press Ctrl+Shift+N to write about them.</source>
        <translation>Markieren Sie Wörter in einem Artikel, und drücken Sie Strg+Umschalt+N, um darüber zu schreiben.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>on the story</source>
        <translation>zum Thema</translation>
    </message>
    <message>
        <source>on {letter}</source>
        <translation>zu {letter}</translation>
    </message>
    <message>
        <source>on {letter} and another article</source>
        <translation>zu {letter} und einem anderen Artikel</translation>
    </message>
    <message>
        <source>on {letter} and {other}</source>
        <translation>zu {letter} und {other}</translation>
    </message>
    <message>
        <source>{note} · {where}, “{quote}”</source>
        <translation>{note} · {where}, „{quote}“</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>OriginCards</name>
    <message>
        <source>Further hints, which the saved part lists: {n}</source>
        <translation>Weitere Hinweise, die der gespeicherte Teil nennt: {n}</translation>
    </message>
    <message>
        <source>Likely origin: {name}</source>
        <translation>Wahrscheinlicher Ursprung: {name}</translation>
    </message>
    <message>
        <source>Nothing tells who had it first.</source>
        <translation>Nichts sagt, wer es zuerst hatte.</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>likely origin</source>
        <translation>wahrscheinlicher Ursprung</translation>
    </message>
    <message>
        <source>{name} has the earliest date.</source>
        <translation>{name} trägt das früheste Datum.</translation>
    </message>
    <message>
        <source>{name} names {credit}.</source>
        <translation>{name} nennt {credit}.</translation>
    </message>
    <message>
        <source>{n} later articles are not listed.</source>
        <translation>Spätere Artikel, die nicht aufgeführt sind: {n}.</translation>
    </message>
    <message>
        <source>{share} of the words of {name} have a counterpart in {other}.</source>
        <translation>{share} der Wörter von {name} haben ein Gegenstück in {other}.</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of both articles</source>
        <translation>Übersicht über beide Artikel</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Bring counterpart level</source>
        <translation>Gegenstück danebenrücken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Fold away: not part of the story</source>
        <translation>Einklappen: gehört nicht zum Artikel</translation>
    </message>
    <message>
        <source>How others tell this passage</source>
        <translation>Andere Fassungen dieser Stelle</translation>
    </message>
    <message>
        <source>Link the words selected in A and B</source>
        <translation>Auswahl in A und B verknüpfen</translation>
    </message>
    <message>
        <source>Note on this passage…</source>
        <translation>Notiz zu dieser Stelle…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Unlink this passage</source>
        <translation>Verknüpfung dieser Stelle lösen</translation>
    </message>
    <message>
        <source>Who else has these words?</source>
        <translation>Wer hat diesen Wortlaut noch?</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Its passage is not in this text as it was. This may be it: “{words}”</source>
        <translation>Ihre Stelle steht so nicht mehr in diesem Text. Dies könnte sie sein: „{words}“</translation>
    </message>
    <message>
        <source>Keep as lost</source>
        <translation>Ohne Stelle lassen</translation>
    </message>
    <message>
        <source>Pin it there</source>
        <translation>Dort anheften</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>QuoteCards</name>
    <message>
        <source>1 quote is the same in all.</source>
        <translation>1 Zitat ist in allen gleich.</translation>
    </message>
    <message>
        <source>More tellings, which the saved part lists: {n}</source>
        <translation>Weitere Fassungen, die der gespeicherte Teil nennt: {n}</translation>
    </message>
    <message>
        <source>No quotation was found in two of the articles.</source>
        <translation>Es wurde kein Zitat gefunden, das in zwei der Artikel steht.</translation>
    </message>
    <message>
        <source>Show more quotes</source>
        <translation>Weitere Zitate zeigen</translation>
    </message>
    <message>
        <source>Show more, {n} left</source>
        <translation>Weitere zeigen, noch {n}</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>ohne „{words}“</translation>
    </message>
    <message>
        <source>{n} quotes are the same.</source>
        <translation>{n} Zitate sind gleich.</translation>
    </message>
</context>
<context>
    <name>QuotesTab</name>
    <message>
        <source>No quotation was found in both articles.</source>
        <translation>Es wurde kein Zitat gefunden, das in beiden Artikeln steht.</translation>
    </message>
    <message>
        <source>Open two articles: quotations that both of them bring come here.</source>
        <translation>Öffnen Sie zwei Artikel: Hier erscheinen Zitate, die beide bringen.</translation>
    </message>
    <message>
        <source>Quoted alike</source>
        <translation>Gleich zitiert</translation>
    </message>
    <message>
        <source>Same utterance, different words</source>
        <translation>Dieselbe Äußerung, anderer Wortlaut</translation>
    </message>
    <message>
        <source>not in quotation marks</source>
        <translation>nicht in Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>ReadMarks</name>
    <message>
        <source>Mark as not read</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>RegroupDialog</name>
    <message>
        <source>Articles of the story</source>
        <translation>Artikel des Themas</translation>
    </message>
    <message>
        <source>Into a new story</source>
        <translation>In ein neues Thema</translation>
    </message>
    <message>
        <source>Move articles</source>
        <translation>Artikel verschieben</translation>
    </message>
    <message>
        <source>Split articles off</source>
        <translation>Artikel abtrennen</translation>
    </message>
    <message>
        <source>To: {title}</source>
        <translation>Zu: {title}</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wohin sie kommen</translation>
    </message>
    <message>
        <source>Which articles of “{title}” are to go?</source>
        <translation>Welche Artikel von „{title}“ sollen gehen?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A story in {n} articles</source>
        <translation>Ein Thema in {n} Artikeln</translation>
    </message>
    <message>
        <source>Accepted by the reader</source>
        <translation>Vom Leser angenommen</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Conflict: {fact}</source>
        <translation>Widerspruch: {fact}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dismissed by the reader</source>
        <translation>Vom Leser verworfen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Wie dieser Bericht geprüft werden kann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Likely origin: {name}</source>
        <translation>Wahrscheinlicher Ursprung: {name}</translation>
    </message>
    <message>
        <source>Made by Newsreader {version} on the reader’s own machine; nothing was sent anywhere.</source>
        <translation>Erstellt von Newsreader {version} auf dem eigenen Rechner; nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No fact was found on which the articles differ.</source>
        <translation>Es wurde kein Fakt gefunden, in dem die Artikel auseinandergehen.</translation>
    </message>
    <message>
        <source>None were found.</source>
        <translation>Es wurden keine gefunden.</translation>
    </message>
    <message>
        <source>Not all was compared to the end: there may be more in common.</source>
        <translation>Nicht alles wurde zu Ende verglichen: Es kann mehr Gemeinsames geben.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing tells who had it first.</source>
        <translation>Nichts verrät, wer es zuerst hatte.</translation>
    </message>
    <message>
        <source>Nothing was found that both say.</source>
        <translation>Es wurde nichts gefunden, was beide sagen.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>On the story</source>
        <translation>Zum Thema</translation>
    </message>
    <message>
        <source>On {sign}</source>
        <translation>Zu {sign}</translation>
    </message>
    <message>
        <source>On {sign} and {other}</source>
        <translation>Zu {sign} und {other}</translation>
    </message>
    <message>
        <source>On {sign}, characters {place}</source>
        <translation>Zu {sign}, Zeichen {place}</translation>
    </message>
    <message>
        <source>Only in {side}</source>
        <translation>Nur in {side}</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Page furniture was folded away and is not part of the texts that were compared.</source>
        <translation>Beiwerk wurde eingeklappt und gehört nicht zu den Texten, die verglichen wurden.</translation>
    </message>
    <message>
        <source>Pairs of articles that were not compared: {n}.</source>
        <translation>Artikelpaare, die nicht verglichen wurden: {n}.</translation>
    </message>
    <message>
        <source>Passages are in the articles’ own words. Spaces and line breaks in a row stand as one space, “¶” stands where a paragraph ends, “…” where words were left out.</source>
        <translation>Stellen stehen in den eigenen Worten der Artikel. Mehrere Leerzeichen und Zeilenumbrüche stehen als ein Leerzeichen, „¶“ steht, wo ein Absatz endet, „…“, wo Wörter ausgelassen sind.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Program: Newsreader {version}.</source>
        <translation>Programm: Newsreader {version}.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quote {n}</source>
        <translation>Zitat {n}</translation>
    </message>
    <message>
        <source>Quotes in different words</source>
        <translation>Zitate in anderen Worten</translation>
    </message>
    <message>
        <source>Quotes in several versions</source>
        <translation>Zitate in mehreren Fassungen</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 of {side}</source>
        <translation>SHA-256 von {side}</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the row’s words that have a counterpart in the column; – not compared.</source>
        <translation>Anteil der Wörter der Zeile, die ein Gegenstück in der Spalte haben; – nicht verglichen.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>Die Artikel</translation>
    </message>
    <message>
        <source>The comparison was cut short: there may be more in common.</source>
        <translation>Der Vergleich wurde abgebrochen: Es kann mehr Gemeinsames geben.</translation>
    </message>
    <message>
        <source>The decoded files were compared as they are, with nothing folded away (--raw).</source>
        <translation>Die entschlüsselten Dateien wurden verglichen, wie sie sind, ohne etwas einzuklappen (--raw).</translation>
    </message>
    <message>
        <source>The {n} pairs that share most.</source>
        <translation>Die {n} Paare, die am meisten teilen.</translation>
    </message>
    <message>
        <source>This PDF cannot set all letters ({scripts}): “�” stands in their place. The reports as HTML and as a Word document have them.</source>
        <translation>Dieses PDF kann nicht alle Buchstaben setzen ({scripts}): „�“ steht an ihrer Stelle. Die Berichte als HTML und als Word-Dokument enthalten sie.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Two articles compared</source>
        <translation>Zwei Artikel im Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What both say</source>
        <translation>Was beide sagen</translation>
    </message>
    <message>
        <source>Where the facts part</source>
        <translation>Wo die Fakten auseinandergehen</translation>
    </message>
    <message>
        <source>Who had it first</source>
        <translation>Wer es zuerst hatte</translation>
    </message>
    <message>
        <source>Who reports what</source>
        <translation>Wer was berichtet</translation>
    </message>
    <message>
        <source>Who shares whose words</source>
        <translation>Wer wessen Worte teilt</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>eine frühere Version</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>einen anderen Artikel</translation>
    </message>
    <message>
        <source>are in</source>
        <translation>stehen in</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>characters of {side}</source>
        <translation>Zeichen von {side}</translation>
    </message>
    <message>
        <source>characters {place}</source>
        <translation>Zeichen {place}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>file of {side}</source>
        <translation>Datei von {side}</translation>
    </message>
    <message>
        <source>file {name}, SHA-256 {digest}, characters {place}</source>
        <translation>Datei {name}, SHA-256 {digest}, Zeichen {place}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>headline of {side}</source>
        <translation>Überschrift von {side}</translation>
    </message>
    <message>
        <source>hint at the origin</source>
        <translation>Hinweis auf den Ursprung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>likely origin</source>
        <translation>wahrscheinlicher Ursprung</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>of the words of</source>
        <translation>der Wörter von</translation>
    </message>
    <message>
        <source>only in {side}</source>
        <translation>nur in {side}</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>outlet of {side}</source>
        <translation>Medium von {side}</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>gesagt von {name}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>speaker of {side}</source>
        <translation>Sprecher von {side}</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>told by</source>
        <translation>berichtet von</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>value of {side}</source>
        <translation>Wert von {side}</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>words of {side}</source>
        <translation>Worte von {side}</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>geschrieben am {day}</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{fact}, in other words</source>
        <translation>{fact}, in anderen Worten</translation>
    </message>
    <message>
        <source>{kind}, moved</source>
        <translation>{kind}, verschoben</translation>
    </message>
    <message>
        <source>{linked} of the words have a counterpart ({same} same, {edited} edited, {reworded} reworded), {only} only here</source>
        <translation>{linked} der Wörter haben ein Gegenstück ({same} gleich, {edited} bearbeitet, {reworded} umformuliert), {only} nur hier</translation>
    </message>
    <message>
        <source>{name} has the earliest date.</source>
        <translation>{name} trägt das früheste Datum.</translation>
    </message>
    <message>
        <source>{name} names {credit}.</source>
        <translation>{name} nennt {credit}.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{share} of the words of {name} have a counterpart in {other}.</source>
        <translation>{share} der Wörter von {name} haben ein Gegenstück in {other}.</translation>
    </message>
    <message>
        <source>{words} … and {n} more characters</source>
        <translation>{words} … und {n} weitere Zeichen</translation>
    </message>
    <message>
        <source>“Characters” are those of the article’s text as the program read it (“newsreader read FILE” prints it), counted from 0; the second number is that of the first character behind.</source>
        <translation>„Zeichen“ sind die des Artikeltextes, wie ihn das Programm gelesen hat („newsreader read DATEI“ gibt ihn aus), von 0 an gezählt; die zweite Zahl ist die des ersten Zeichens dahinter.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>1 new version</source>
        <translation>1 neue Version</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>a new version</source>
        <translation>neue Version</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>nichts zu importieren</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>teilweise gelesen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vorzeitig angehalten</translation>
    </message>
    <message>
        <source>{n} new versions</source>
        <translation>{n} neue Versionen</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Save the report of the comparison</source>
        <translation>Bericht zum Vergleich speichern</translation>
    </message>
    <message>
        <source>Save the report of the story</source>
        <translation>Bericht zum Thema speichern</translation>
    </message>
    <message>
        <source>Save “{part}”</source>
        <translation>„{part}“ speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Bericht wird gespeichert</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>1 other article in the library has these words.</source>
        <translation>1 anderer Artikel der Bibliothek hat diesen Wortlaut.</translation>
    </message>
    <message>
        <source>No other article in the library has these words.</source>
        <translation>Kein anderer Artikel der Bibliothek hat diesen Wortlaut.</translation>
    </message>
    <message>
        <source>Who else has these words</source>
        <translation>Wer diesen Wortlaut noch hat</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>{n} other articles in the library have these words.</source>
        <translation>{n} andere Artikel der Bibliothek haben diesen Wortlaut.</translation>
    </message>
    <message>
        <source>{share} of the words</source>
        <translation>{share} der Wörter</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>For example: {query}</source>
        <translation>Zum Beispiel: {query}</translation>
    </message>
    <message>
        <source>Search articles and notes</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Save “{part}”…</source>
        <translation>„{part}“ speichern…</translation>
    </message>
</context>
<context>
    <name>ShareMatrix</name>
    <message>
        <source>Who shares whose words</source>
        <translation>Wer wessen Worte teilt</translation>
    </message>
</context>
<context>
    <name>SharesModel</name>
    <message>
        <source>{a} and {b} were not compared yet; a click does</source>
        <translation>{a} und {b} wurden noch nicht verglichen; ein Klick holt es nach</translation>
    </message>
    <message>
        <source>{share} of the words of {a} have a counterpart in {b}</source>
        <translation>{share} der Wörter von {a} haben ein Gegenstück in {b}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
</context>
<context>
    <name>SievePanel</name>
    <message>
        <source>Heaviest differences first</source>
        <translation>Gewichtigste Unterschiede zuerst</translation>
    </message>
    <message>
        <source>Ignore differences in</source>
        <translation>Unterschiede ignorieren bei</translation>
    </message>
    <message>
        <source>Shown: {differences}</source>
        <translation>Gezeigt: {differences}</translation>
    </message>
    <message>
        <source>Smallest difference that is shown</source>
        <translation>Kleinster Unterschied, der gezeigt wird</translation>
    </message>
    <message>
        <source>To the right, small wording is hidden. Numbers, names, dates, negations and quoted words are always shown.</source>
        <translation>Nach rechts werden kleine Wortänderungen verborgen. Zahlen, Namen, Daten, Verneinungen und zitierte Wörter sind immer zu sehen.</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>Welche Unterschiede gezeigt werden</translation>
    </message>
</context>
<context>
    <name>SieveTools</name>
    <message>
        <source>Capitals</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Form of quote marks</source>
        <translation>Form der Anführungszeichen</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>Small words (the, of, has)</source>
        <translation>Kleine Wörter (the, of, has)</translation>
    </message>
    <message>
        <source>Spelling variants (colour, color)</source>
        <translation>Schreibvarianten (colour, color)</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>Welche Unterschiede gezeigt werden</translation>
    </message>
    <message>
        <source>every difference</source>
        <translation>jeder Unterschied</translation>
    </message>
    <message>
        <source>facts and quotes only</source>
        <translation>nur Fakten und Zitate</translation>
    </message>
    <message>
        <source>no single words</source>
        <translation>ohne einzelne Wörter</translation>
    </message>
    <message>
        <source>no small words</source>
        <translation>ohne kleine Wörter</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Thema</translation>
    </message>
    <message>
        <source>Compare more pairs</source>
        <translation>Mehr Paare vergleichen</translation>
    </message>
    <message>
        <source>It names no agency and no outlet of its stories.</source>
        <translation>Es nennt keine Agentur und kein anderes Medium seiner Themen.</translation>
    </message>
    <message>
        <source>Its articles</source>
        <translation>Seine Artikel</translation>
    </message>
    <message>
        <source>Newest stories were compared first; {n} pairs of articles are left out.</source>
        <translation>Die neuesten Themen wurden zuerst verglichen; bisher ausgelassene Artikelpaare: {n}.</translation>
    </message>
    <message>
        <source>No other outlet with a name tells one of its stories.</source>
        <translation>Kein anderes namentlich bekanntes Medium berichtet über eines seiner Themen.</translation>
    </message>
    <message>
        <source>Whom it names</source>
        <translation>Wen es nennt</translation>
    </message>
    <message>
        <source>With whom it shares words</source>
        <translation>Mit wem es Worte teilt</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>in stories that both have told; a click opens the two that share most</source>
        <translation>in Themen, über die beide berichten; ein Klick öffnet das Paar, das am meisten teilt</translation>
    </message>
    <message>
        <source>news agencies, and other outlets of the same story</source>
        <translation>Nachrichtenagenturen und andere Medien desselben Themas</translation>
    </message>
    <message>
        <source>those imported last come first</source>
        <translation>die zuletzt importierten zuerst</translation>
    </message>
    <message>
        <source>{name}: in 1 article</source>
        <translation>{name}: in 1 Artikel</translation>
    </message>
    <message>
        <source>{name}: in {n} articles</source>
        <translation>{name}: in {n} Artikeln</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>{n} earlier ones are in the list at the left.</source>
        <translation>Frühere, die links in der Liste stehen: {n}.</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} Themen</translation>
    </message>
    <message>
        <source>{when} · {n} versions</source>
        <translation>{when} · {n} Versionen</translation>
    </message>
</context>
<context>
    <name>SourceReading</name>
    <message>
        <source>Comparing what “{name}” has with others</source>
        <translation>„{name}“ wird mit anderen verglichen</translation>
    </message>
    <message>
        <source>Open the page of this outlet</source>
        <translation>Seite dieses Mediums öffnen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop what several outlets wrote about one event anywhere on this window: files, folders, or text selected in a browser. Newsreader lays any two articles side by side, links what they share, marks what one of them changed and shows what only one of them says.</source>
        <translation>Ziehen Sie irgendwo in dieses Fenster, was mehrere Medien über ein Ereignis schreiben: Dateien, Ordner oder Text aus dem Browser. Newsreader legt je zwei Artikel nebeneinander, verknüpft, was sie gemeinsam haben, markiert, was einer geändert hat, und zeigt, was nur einer sagt.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>It opens beside another article of the same story. Each further click lays another one beside it.</source>
        <translation>Er öffnet sich neben einem anderen Artikel desselben Themas. Jeder weitere Klick legt einen anderen daneben.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine. Newsreader never uses the network.</source>
        <translation>Nichts verlässt diesen Rechner. Newsreader nutzt nie das Netz.</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Beispielthema öffnen</translation>
    </message>
    <message>
        <source>Pick an article on the left</source>
        <translation>Wählen Sie links einen Artikel</translation>
    </message>
    <message>
        <source>See what two reports share, and where they part</source>
        <translation>Sehen Sie, was zwei Berichte gemeinsam haben und wo sie auseinandergehen</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek konnte nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>StatementsModel</name>
    <message>
        <source>Reported by</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>von {n}</translation>
    </message>
</context>
<context>
    <name>StatementsSection</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <source>Show more statements</source>
        <translation>Weitere Aussagen zeigen</translation>
    </message>
    <message>
        <source>Show more, {n} left</source>
        <translation>Weitere zeigen, noch {n}</translation>
    </message>
    <message>
        <source>Statements of which article</source>
        <translation>Aussagen welches Artikels</translation>
    </message>
    <message>
        <source>Told by one alone</source>
        <translation>Nur von einem berichtet</translation>
    </message>
    <message>
        <source>Told by several</source>
        <translation>Von mehreren berichtet</translation>
    </message>
    <message>
        <source>Which statements are listed</source>
        <translation>Welche Aussagen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>StatementsTable</name>
    <message>
        <source>Reported by</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>Who reports what</source>
        <translation>Wer was berichtet</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Thema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} Quellen</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} Themen</translation>
    </message>
</context>
<context>
    <name>StoryAsking</name>
    <message>
        <source>Story:</source>
        <translation>Thema:</translation>
    </message>
</context>
<context>
    <name>StoryChoices</name>
    <message>
        <source>{title} – shares {words}</source>
        <translation>{title} – teilt {words}</translation>
    </message>
</context>
<context>
    <name>StoryGrouping</name>
    <message>
        <source>Merge these stories</source>
        <translation>Diese Themen zusammenlegen</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Moved to “{title}”.</source>
        <translation>Nach „{title}“ verschoben.</translation>
    </message>
    <message>
        <source>New story from selection</source>
        <translation>Neues Thema aus Auswahl</translation>
    </message>
    <message>
        <source>Not a version of “{headline}”</source>
        <translation>Keine Version von „{headline}“</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Thema umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>There is no other story to merge with.</source>
        <translation>Es gibt kein anderes Thema zum Zusammenlegen.</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>Why in this story?</source>
        <translation>Warum in diesem Thema?</translation>
    </message>
    <message>
        <source>“Not a version of …”</source>
        <translation>„Keine Version von …“</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message>
        <source>Open an article of the story first.</source>
        <translation>Öffnen Sie zuerst einen Artikel des Themas.</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenlegen…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on this story, beside the page</source>
        <translation>Notizen zu diesem Thema, neben der Seite</translation>
    </message>
    <message>
        <source>Notes {n}</source>
        <translation>Notizen {n}</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Abtrennen…</translation>
    </message>
    <message>
        <source>a click on a value goes to its sentence; A accepts, D dismisses, R remarks</source>
        <translation>ein Klick auf eine Angabe führt zu ihrem Satz; A nimmt an, D verwirft, R merkt an</translation>
    </message>
    <message>
        <source>articles by date, and what points to an origin</source>
        <translation>Artikel nach Datum, und was auf einen Ursprung deutet</translation>
    </message>
    <message>
        <source>every statement, most shared first</source>
        <translation>jede Aussage, die meistgeteilte zuerst</translation>
    </message>
    <message>
        <source>not all could be compared</source>
        <translation>nicht alle konnten verglichen werden</translation>
    </message>
    <message>
        <source>share of the row’s words with a counterpart; a click opens the pair</source>
        <translation>Anteil der Wörter der Zeile mit Gegenstück; ein Klick öffnet das Paar</translation>
    </message>
    <message>
        <source>the fullest first, and who left out what; a click goes to its place</source>
        <translation>das vollste zuerst, und wer was wegließ; ein Klick führt zur Stelle</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} Quellen</translation>
    </message>
</context>
<context>
    <name>StoryParts</name>
    <message>
        <source>Quotes in several versions</source>
        <translation>Zitate in mehreren Fassungen</translation>
    </message>
    <message>
        <source>Where the facts part</source>
        <translation>Wo die Fakten auseinandergehen</translation>
    </message>
    <message>
        <source>Who had it first</source>
        <translation>Wer es zuerst hatte</translation>
    </message>
    <message>
        <source>Who reports what</source>
        <translation>Wer was berichtet</translation>
    </message>
    <message>
        <source>Who shares whose words</source>
        <translation>Wer wessen Worte teilt</translation>
    </message>
</context>
<context>
    <name>StoryReading</name>
    <message>
        <source>a decision about a fact</source>
        <translation>eine Entscheidung über eine Angabe</translation>
    </message>
</context>
<context>
    <name>TellingsPopup</name>
    <message>
        <source>%1 of %2 other articles of the story tell this passage</source>
        <translation>%1 von %2 anderen Artikeln des Themas haben diese Stelle</translation>
    </message>
    <message>
        <source>%1, a fact differs</source>
        <translation>%1, ein Fakt weicht ab</translation>
    </message>
    <message>
        <source>%1, in another place</source>
        <translation>%1, an anderem Ort</translation>
    </message>
    <message>
        <source>%1; the changed words are marked</source>
        <translation>%1; die geänderten Wörter sind markiert</translation>
    </message>
    <message>
        <source>How others tell this passage</source>
        <translation>Andere Fassungen dieser Stelle</translation>
    </message>
    <message>
        <source>No other article is in this story.</source>
        <translation>Kein anderer Artikel gehört zu diesem Thema.</translation>
    </message>
    <message>
        <source>does not tell it</source>
        <translation>berichtet es nicht</translation>
    </message>
</context>
<context>
    <name>ThirdArticle</name>
    <message>
        <source>The story has no third article.</source>
        <translation>Das Thema hat keinen dritten Artikel.</translation>
    </message>
</context>
<context>
    <name>ThirdColumn</name>
    <message>
        <source>Choose ▼</source>
        <translation>Wählen ▼</translation>
    </message>
    <message>
        <source>Put another article of the story here</source>
        <translation>Einen anderen Artikel des Themas hierher holen</translation>
    </message>
    <message>
        <source>Text of article %1</source>
        <translation>Text von Artikel %1</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Drop files, folders or a selection from the browser anywhere. Nothing leaves this machine. This tour is in the Help menu.</source>
        <translation>Ziehen Sie Dateien, Ordner oder eine Auswahl aus dem Browser irgendwohin ins Fenster. Nichts verlässt diesen Rechner. Diesen Rundgang finden Sie im Menü Hilfe.</translation>
    </message>
    <message>
        <source>F8 leads to the next difference, F7 to the next fact that the two tell differently. The chips count each kind and hide it.</source>
        <translation>F8 führt zum nächsten Unterschied, F7 zum nächsten Fakt, den die beiden verschieden angeben. Die Schalter zählen jede Art und blenden sie aus.</translation>
    </message>
    <message>
        <source>Facts, quotes, notes</source>
        <translation>Fakten, Zitate, Notizen</translation>
    </message>
    <message>
        <source>Five articles report one event. A click on an article lays it beside the one that is open; the share tells how much the two have in common.</source>
        <translation>Fünf Artikel berichten über ein Ereignis. Ein Klick auf einen Artikel legt ihn neben den geöffneten; der Anteil sagt, wie viel beide gemeinsam haben.</translation>
    </message>
    <message>
        <source>From difference to difference</source>
        <translation>Von Unterschied zu Unterschied</translation>
    </message>
    <message>
        <source>Here stand the facts that part and the quotes in other words. Select a passage and press Ctrl+Shift+N to pin a note to it.</source>
        <translation>Hier stehen die Fakten, die auseinandergehen, und die Zitate in anderem Wortlaut. Markieren Sie eine Stelle, und drücken Sie Strg+Umschalt+N, um eine Notiz anzuheften.</translation>
    </message>
    <message>
        <source>Now your own articles</source>
        <translation>Jetzt Ihre eigenen Artikel</translation>
    </message>
    <message>
        <source>The articles of a story</source>
        <translation>Die Artikel eines Themas</translation>
    </message>
    <message>
        <source>Two articles, side by side</source>
        <translation>Zwei Artikel nebeneinander</translation>
    </message>
    <message>
        <source>What both say is tinted and joined by bands, also where it stands elsewhere. A bar at the side marks what only one of them says. A click brings both halves level; hover to see why they were linked.</source>
        <translation>Was beide sagen, ist getönt und durch Bänder verbunden, auch wenn es an anderem Ort steht. Ein Balken am Rand zeigt, was nur einer sagt. Ein Klick bringt beide Hälften auf eine Höhe; ruht der Zeiger darauf, erscheint der Grund der Verknüpfung.</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>grouping or deleting</source>
        <translation>Ordnen oder Löschen</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Changed without a correction note:</source>
        <translation>Ohne Korrekturhinweis geändert:</translation>
    </message>
    <message>
        <source>Compare first and last</source>
        <translation>Erste und letzte vergleichen</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>{letter} · {n} versions</source>
        <translation>{letter} · {n} Versionen</translation>
    </message>
    <message>
        <source>“{before}” became “{after}”</source>
        <translation>aus „{before}“ wurde „{after}“</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>The note could not be saved. {reason} The note’s words are below.</source>
        <translation>Die Notiz konnte nicht gespeichert werden. {reason} Ihr Wortlaut steht unten.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved. {reason}
Close all the same?</source>
        <translation>Was Sie zuletzt geschrieben haben, konnte nicht gespeichert werden. {reason}
Trotzdem schließen?</translation>
    </message>
</context>
<context>
    <name>WovenView</name>
    <message>
        <source>A’s text. Struck through: words that B has not. Underlined: words that only B has. [A] and [B] begin what one of them says alone, ↑↓ what moved. A click shows both texts.</source>
        <translation>Der Text von A. Durchgestrichen: Wörter, die B nicht hat. Unterstrichen: Wörter, die nur B hat. [A] und [B] leiten ein, was nur einer sagt, ↑↓ Verschobenes. Ein Klick zeigt beide Texte.</translation>
    </message>
    <message>
        <source>Both articles as one text</source>
        <translation>Beide Artikel als ein Text</translation>
    </message>
    <message>
        <source>Both articles as one: what both say stands once, in A’s words. [A] and [B] begin what one of them says alone. Conflicting facts are told twice. A click shows both texts.</source>
        <translation>Beide Artikel in einem: Was beide sagen, steht einmal, in den Worten von A. [A] und [B] leiten ein, was nur einer sagt. Widersprüchliche Fakten stehen zweimal. Ein Klick zeigt beide Texte.</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
</context>
</TS>
