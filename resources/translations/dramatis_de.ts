<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dramatis</name>
    <message>
        <source>JSON, one object a line</source>
        <translation>JSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>Table of mentions (CSV)</source>
        <translation>Tabelle der Nennungen (CSV)</translation>
    </message>
    <message>
        <source>Table of names (CSV)</source>
        <translation>Tabelle der Namen (CSV)</translation>
    </message>
    <message>
        <source>Tokens with BIO tags (CoNLL)</source>
        <translation>Wörter mit BIO-Kennung (CoNLL)</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown with index</source>
        <translation>Markdown mit Register</translation>
    </message>
    <message>
        <source>Index of names alone (text)</source>
        <translation>Nur das Namensregister (Text)</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>The article is of {day}.</source>
        <translation>Der Artikel ist vom {day}.</translation>
    </message>
    <message>
        <source>Names found automatically</source>
        <translation>Namen automatisch gefunden</translation>
    </message>
    <message>
        <source>“?” means that the program is not sure.</source>
        <translation>„?“ heißt, dass das Programm unsicher ist.</translation>
    </message>
    <message>
        <source>Names found automatically and corrected by hand</source>
        <translation>Namen automatisch gefunden und von Hand korrigiert</translation>
    </message>
    <message>
        <source>updated {when}</source>
        <translation>aktualisiert {when}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>The folder “{path}” could not be made: {reason}.</source>
        <translation>Der Ordner „{path}“ konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>This Word document is damaged and cannot be read; try another copy of it.</source>
        <translation>Dieses Word-Dokument ist beschädigt und nicht lesbar; vielleicht hilft eine andere Kopie.</translation>
    </message>
    <message>
        <source>There is no text in this Word document.</source>
        <translation>In diesem Word-Dokument ist kein Text.</translation>
    </message>
    <message>
        <source>Some characters could not be read.</source>
        <translation>Einige Zeichen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The character encoding is not known; it was read as Western European (cp1252).</source>
        <translation>Die Zeichenkodierung ist nicht bekannt; gelesen wurde als Westeuropäisch (cp1252).</translation>
    </message>
    <message>
        <source>The character encodings are mixed; the parts that are not UTF-8 were read as cp1252.</source>
        <translation>Die Zeichenkodierungen sind gemischt; was kein UTF-8 ist, wurde als cp1252 gelesen.</translation>
    </message>
    <message>
        <source>This e-book is damaged and cannot be read; try another copy of it.</source>
        <translation>Dieses E-Book ist beschädigt und nicht lesbar; vielleicht hilft eine andere Kopie.</translation>
    </message>
    <message>
        <source>There is no text in this e-book.</source>
        <translation>In diesem E-Book ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this e-book: every chapter is missing in its file.</source>
        <translation>In diesem E-Book ist kein Text: In der Datei fehlen alle Kapitel.</translation>
    </message>
    <message>
        <source>This e-book is protected against copying (DRM) and cannot be opened; a copy without protection can be.</source>
        <translation>Dieses E-Book ist kopiergeschützt (DRM) und lässt sich nicht öffnen; eine Kopie ohne Schutz schon.</translation>
    </message>
    <message>
        <source>The book is very long; only its beginning was read.</source>
        <translation>Das Buch ist sehr lang; nur sein Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>A chapter is missing in this book.</source>
        <translation>In diesem Buch fehlt ein Kapitel.</translation>
    </message>
    <message>
        <source>There is no article in this news feed, only its description; open an article&apos;s own page.</source>
        <translation>In diesem Newsfeed ist kein Artikel, nur seine Beschreibung; bitte die Seite eines Artikels öffnen.</translation>
    </message>
    <message>
        <source>There is nothing to read in the pasted text.</source>
        <translation>Im eingefügten Text gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>This document unpacks to far more than a document holds and was not opened; it may be built to do harm.</source>
        <translation>Dieses Dokument wird beim Entpacken viel größer, als ein Dokument ist, und wurde nicht geöffnet; vielleicht soll es Schaden anrichten.</translation>
    </message>
    <message>
        <source>This document is damaged (its archive cannot be read); try another copy of it.</source>
        <translation>Dieses Dokument ist beschädigt (sein Archiv ist nicht lesbar); vielleicht hilft eine andere Kopie.</translation>
    </message>
    <message>
        <source>This document is locked with a password; save it without one and open it again.</source>
        <translation>Dieses Dokument ist mit einem Passwort gesperrt; bitte ohne Passwort speichern und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>eine gespeicherte Webseite (MHTML)</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>a news feed (RSS or Atom)</source>
        <translation>ein Newsfeed (RSS oder Atom)</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a Markdown document</source>
        <translation>ein Markdown-Dokument</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>ein Word-Dokument (.docx)</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>ein OpenDocument-Text (.odt)</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>ein E-Book (EPUB)</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation>ein älteres Office-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>a font file</source>
        <translation>eine Schriftdatei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>This e-mail message is nested too deeply to be read; it may be built to do harm.</source>
        <translation>Diese E-Mail ist zu tief verschachtelt, um gelesen zu werden; vielleicht soll sie Schaden anrichten.</translation>
    </message>
    <message>
        <source>There is no text in this e-mail message.</source>
        <translation>In dieser E-Mail ist kein Text.</translation>
    </message>
    <message>
        <source>This document is damaged and cannot be read; try another copy of it.</source>
        <translation>Dieses Dokument ist beschädigt und nicht lesbar; vielleicht hilft eine andere Kopie.</translation>
    </message>
    <message>
        <source>This OpenDocument text is damaged and cannot be read; try another copy of it.</source>
        <translation>Dieser OpenDocument-Text ist beschädigt und nicht lesbar; vielleicht hilft eine andere Kopie.</translation>
    </message>
    <message>
        <source>There is no text in this OpenDocument text.</source>
        <translation>In diesem OpenDocument-Text ist kein Text.</translation>
    </message>
    <message>
        <source>This Office document is locked with a password; save it without one and open it again.</source>
        <translation>Dieses Office-Dokument ist mit einem Passwort gesperrt; bitte ohne Passwort speichern und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>There is nothing to read in this file.</source>
        <translation>In dieser Datei gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>This is too large to open: {size} MB, and the limit is {limit} MB; split it and open a part.</source>
        <translation>Diese Datei ist zu groß: {size} MB, höchstens {limit} MB sind möglich; bitte teilen und einen Teil öffnen.</translation>
    </message>
    <message>
        <source>This is {kind}, which cannot be opened yet; copy its text and paste it as an article, or save it as plain text.</source>
        <translation>Diese Datei ist {kind} und lässt sich noch nicht öffnen; bitte den Text kopieren und als Artikel einfügen oder als reinen Text speichern.</translation>
    </message>
    <message>
        <source>This file is not text, and its kind is not known; open a text file instead.</source>
        <translation>Diese Datei ist kein Text, und ihre Art ist nicht bekannt; bitte eine Textdatei öffnen.</translation>
    </message>
    <message>
        <source>This is {kind}, which holds no article; open a text file instead.</source>
        <translation>Diese Datei ist {kind} und enthält keinen Artikel; bitte eine Textdatei öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; open the files in it one by one.</source>
        <translation>„{name}“ ist ein Ordner; bitte die Dateien darin einzeln öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file; open a saved copy instead.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei; bitte eine gespeicherte Kopie öffnen.</translation>
    </message>
    <message>
        <source>There is no file “{path}”; check its name and place.</source>
        <translation>Die Datei „{path}“ gibt es nicht; bitte Namen und Ort prüfen.</translation>
    </message>
    <message>
        <source>“{name}” may not be read; ask its owner for permission, or change its permissions.</source>
        <translation>„{name}“ darf nicht gelesen werden; bitte die Zugriffsrechte ändern oder ändern lassen.</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>der Name ist nicht gültig</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}).</source>
        <translation>„{name}“ konnte nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>This document took too long to take apart and was stopped; open a part of it, or paste its text as an article.</source>
        <translation>Das Einlesen dieses Dokuments dauerte zu lange und wurde abgebrochen; bitte einen Teil öffnen oder den Text als Artikel einfügen.</translation>
    </message>
    <message>
        <source>This document needs more memory than a document may take; open a part of it, or paste its text as an article.</source>
        <translation>Dieses Dokument braucht mehr Speicher, als ein Dokument belegen darf; bitte einen Teil öffnen oder den Text als Artikel einfügen.</translation>
    </message>
    <message>
        <source>This document could not be taken apart, because the system has no room for another program; close some programs and open it again.</source>
        <translation>Dieses Dokument konnte nicht eingelesen werden, weil das System keinen Platz für ein weiteres Programm hat; bitte einige Programme schließen und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>This document could not be taken apart: it is damaged, or built to do harm; try another copy, or paste its text as an article.</source>
        <translation>Dieses Dokument konnte nicht eingelesen werden: Es ist beschädigt oder soll Schaden anrichten; bitte eine andere Kopie versuchen oder den Text als Artikel einfügen.</translation>
    </message>
    <message>
        <source>This document could not be taken apart: it is damaged, or built in a way that is not known; try another copy, or paste its text as an article.</source>
        <translation>Dieses Dokument konnte nicht eingelesen werden: Es ist beschädigt oder auf unbekannte Weise aufgebaut; bitte eine andere Kopie versuchen oder den Text als Artikel einfügen.</translation>
    </message>
    <message>
        <source>This PDF document is damaged and cannot be read; try another copy of it.</source>
        <translation>Dieses PDF-Dokument ist beschädigt und nicht lesbar; vielleicht hilft eine andere Kopie.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Marked text (TEI)</source>
        <translation>Markierter Text (TEI)</translation>
    </message>
    <message>
        <source>Graph of the names (GEXF)</source>
        <translation>Graph der Namen (GEXF)</translation>
    </message>
    <message>
        <source>FollowTheMoney (JSON)</source>
        <translation>FollowTheMoney (JSON)</translation>
    </message>
    <message>
        <source>There is no text in this PDF document, only pictures of pages (a scan); make its text readable with a text recognition program and open it again.</source>
        <translation>In diesem PDF-Dokument ist kein Text, nur Bilder von Seiten (ein Scan); bitte den Text mit einem Texterkennungsprogramm lesbar machen und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>This PDF document is locked with a password; give the password to open it.</source>
        <translation>Dieses PDF-Dokument ist mit einem Passwort gesperrt; zum Öffnen bitte das Passwort angeben.</translation>
    </message>
    <message>
        <source>This is not the password of this PDF document.</source>
        <translation>Das ist nicht das Passwort dieses PDF-Dokuments.</translation>
    </message>
    <message>
        <source>This PDF document is locked in a way that cannot be opened here; save it without protection.</source>
        <translation>Dieses PDF-Dokument ist auf eine Weise gesperrt, die sich hier nicht öffnen lässt; bitte ohne Schutz speichern.</translation>
    </message>
    <message>
        <source>There are only page numbers in this PDF document, and no text to read.</source>
        <translation>In diesem PDF-Dokument sind nur Seitenzahlen und kein Text.</translation>
    </message>
    <message>
        <source>The document is very long; only its beginning was read.</source>
        <translation>Das Dokument ist sehr lang; nur sein Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>No article text was found here, only the surroundings of one; it can be shown as it is.</source>
        <translation>Hier wurde kein Artikel gefunden, nur sein Drumherum; der Text lässt sich zeigen, wie er ist.</translation>
    </message>
    <message>
        <source>One line of this text has {length} million characters, and the limit is {limit} million; break it into paragraphs and open it again.</source>
        <translation>Eine Zeile dieses Textes hat {length} Millionen Zeichen, höchstens {limit} Millionen sind möglich; bitte in Absätze teilen und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>This text has {lines} lines, and the limit is {limit}; split it and open a part.</source>
        <translation>Dieser Text hat {lines} Zeilen, höchstens {limit} sind möglich; bitte teilen und einen Teil öffnen.</translation>
    </message>
    <message>
        <source>No text was found in this document.</source>
        <translation>In diesem Dokument wurde kein Text gefunden.</translation>
    </message>
    <message>
        <source>This kind of document cannot be opened.</source>
        <translation>Dokumente dieser Art lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This rich text document (RTF) is damaged and cannot be read; try another copy of it.</source>
        <translation>Dieses RTF-Dokument ist beschädigt und nicht lesbar; vielleicht hilft eine andere Kopie.</translation>
    </message>
    <message>
        <source>There is no text in this rich text document (RTF).</source>
        <translation>In diesem RTF-Dokument ist kein Text.</translation>
    </message>
    <message>
        <source>No article text was found in this web page; copy the text and paste it as an article.</source>
        <translation>In dieser Webseite wurde kein Artikel gefunden; bitte den Text kopieren und als Artikel einfügen.</translation>
    </message>
    <message>
        <source>Your library is damaged, so Dramatis begins a new one, without your earlier corrections. The old file is kept: {path}</source>
        <translation>Die Bibliothek ist beschädigt; Dramatis beginnt eine neue, ohne die früheren Korrekturen. Die alte Datei ist noch da: {path}</translation>
    </message>
    <message>
        <source>Your corrections could not be kept in {path}: {reason}. Check that there is room on the disk and that the file may be written.</source>
        <translation>Die Korrekturen konnten nicht in {path} gesichert werden: {reason}. Bitte prüfen, ob auf dem Datenträger Platz ist und die Datei beschreibbar ist.</translation>
    </message>
    <message>
        <source>L&amp;ists beside the text</source>
        <translation>L&amp;isten neben dem Text</translation>
    </message>
    <message>
        <source>Contents, articles at hand, corrections</source>
        <translation>Inhalt, vorliegende Artikel, Korrekturen</translation>
    </message>
    <message>
        <source>Its headings, or chapters</source>
        <translation>Seine Überschriften oder Kapitel</translation>
    </message>
    <message>
        <source>Of the list; without a list, the next chapter</source>
        <translation>Der Liste; ohne Liste das nächste Kapitel</translation>
    </message>
    <message>
        <source>Of the list; without a list, the chapter before</source>
        <translation>Der Liste; ohne Liste das Kapitel davor</translation>
    </message>
    <message>
        <source>Every mention, with whom, under which names; Enter on a mention shows it too</source>
        <translation>Jede Nennung, mit wem, unter welchen Namen; Enter auf einer Nennung zeigt es auch</translation>
    </message>
    <message>
        <source>As in the &amp;text</source>
        <translation>Wie im &amp;Text</translation>
    </message>
    <message>
        <source>L&amp;ines of this name</source>
        <translation>Ze&amp;ilen dieses Namens</translation>
    </message>
    <message>
        <source>By the words &amp;before</source>
        <translation>Nach den Wörtern &amp;davor</translation>
    </message>
    <message>
        <source>By the &amp;name</source>
        <translation>Nach dem &amp;Namen</translation>
    </message>
    <message>
        <source>By the words &amp;after</source>
        <translation>Nach den Wörtern da&amp;hinter</translation>
    </message>
    <message>
        <source>&amp;Copy the lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the lines…</source>
        <translation>Zeilen &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print the lines…</source>
        <translation>Zeilen dr&amp;ucken…</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>Or&amp;te</translation>
    </message>
    <message>
        <source>The weights in {folder} cannot be read. Install Dramatis again.</source>
        <translation>Die Gewichte in {folder} sind nicht lesbar. Bitte Dramatis neu installieren.</translation>
    </message>
    <message>
        <source>The weights are damaged ({name} is not as it was made). Install Dramatis again.</source>
        <translation>Die Gewichte sind beschädigt ({name} ist verändert). Bitte Dramatis neu installieren.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language of the interface; empty for the system&apos;s</source>
        <translation>Sprache der Oberfläche; leer für die des Systems</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>Letters of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>Lines of equal length</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Glide to where a key leads, where the system shows motion</source>
        <translation>Sanft dorthin blättern, wohin eine Taste führt, wenn das System Bewegung zeigt</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Reihenfolge der Namen</translation>
    </message>
    <message>
        <source>Kinds of names whose panels are folded</source>
        <translation>Arten von Namen, deren Listen zugeklappt sind</translation>
    </message>
    <message>
        <source>Kinds of names that do not show in text and list</source>
        <translation>Arten von Namen, die in Text und Liste nicht erscheinen</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Show marks in the text</source>
        <translation>Markierungen im Text zeigen</translation>
    </message>
    <message>
        <source>Show a card where the mouse rests on a name</source>
        <translation>Eine Karte zeigen, wo die Maus auf einem Namen ruht</translation>
    </message>
    <message>
        <source>Single letters are keys in the text and the lists</source>
        <translation>Einzelne Buchstaben sind Tasten im Text und in den Listen</translation>
    </message>
    <message>
        <source>Keys that are not the usual ones</source>
        <translation>Tasten, die nicht die üblichen sind</translation>
    </message>
    <message>
        <source>What was asked for by its name, the latest first</source>
        <translation>Zuletzt gesuchte Befehle, der neueste zuerst</translation>
    </message>
    <message>
        <source>Name three keys until one of them is used</source>
        <translation>Drei Tasten nennen, bis eine davon benutzt wird</translation>
    </message>
    <message>
        <source>The article opened last</source>
        <translation>Der zuletzt geöffnete Artikel</translation>
    </message>
    <message>
        <source>Files opened recently, the latest first</source>
        <translation>Zuletzt geöffnete Dateien, die neueste zuerst</translation>
    </message>
    <message>
        <source>Place and size of the window, as Qt encodes it in base64</source>
        <translation>Ort und Größe des Fensters, von Qt als Base64 kodiert</translation>
    </message>
    <message>
        <source>Width of the sidebar in pixels</source>
        <translation>Breite der Seitenleiste in Pixeln</translation>
    </message>
    <message>
        <source>Choices of the print dialog</source>
        <translation>Auswahl im Druckdialog</translation>
    </message>
    <message>
        <source>Formats exported last</source>
        <translation>Zuletzt exportierte Formate</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Dramatis begins with the usual ones. The old file is kept: {path}</source>
        <translation>Die Einstellungen waren nicht lesbar; Dramatis beginnt mit den üblichen. Die alte Datei ist noch da: {path}</translation>
    </message>
    <message>
        <source>Your settings could not be saved in {folder}: {reason}. Check that there is room on the disk and that the folder may be written.</source>
        <translation>Die Einstellungen konnten nicht in {folder} gespeichert werden: {reason}. Bitte prüfen, ob auf dem Datenträger Platz ist und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>This was corrected again since. Take that back first.</source>
        <translation>Das wurde seither noch einmal korrigiert. Nehmen Sie erst dies zurück.</translation>
    </message>
    <message>
        <source>This name is no longer in the list.</source>
        <translation>Dieser Name ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The words to mark lie outside the text.</source>
        <translation>Die zu markierenden Wörter liegen außerhalb des Textes.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>A mention to confirm does not belong to this name.</source>
        <translation>Eine zu bestätigende Nennung gehört nicht zu diesem Namen.</translation>
    </message>
    <message>
        <source>This place is not among those that it could be.</source>
        <translation>Dieser Ort gehört nicht zu den möglichen.</translation>
    </message>
    <message>
        <source>An entity cannot be merged with itself.</source>
        <translation>Ein Name lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
        <source>A mention to split off does not belong to this name.</source>
        <translation>Eine abzutrennende Nennung gehört nicht zu diesem Namen.</translation>
    </message>
    <message>
        <source>To split a name, choose some of its mentions, but not all.</source>
        <translation>Zum Aufteilen eines Namens bitte einige seiner Nennungen wählen, aber nicht alle.</translation>
    </message>
    <message>
        <source>Choose some words of the text to mark them as a name.</source>
        <translation>Bitte Wörter im Text auswählen, um sie als Namen zu markieren.</translation>
    </message>
    <message>
        <source>There is no mention at this place.</source>
        <translation>An dieser Stelle gibt es keine Nennung.</translation>
    </message>
    <message>
        <source>This is the only line left in the article; it cannot be taken out.</source>
        <translation>Das ist die einzige Zeile, die im Artikel bleibt; sie lässt sich nicht herausnehmen.</translation>
    </message>
    <message>
        <source>There is no such line in this document.</source>
        <translation>Diese Zeile gibt es in dem Dokument nicht.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Nobody else stands in these paragraphs.</source>
        <translation>In diesen Absätzen steht sonst niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared paragraph(s)</source>
        <translation>
            <numerusform>%n gemeinsamer Absatz</numerusform>
            <numerusform>%n gemeinsame Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>may also be</source>
        <translation>könnte auch sein</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>what the place is to the article</source>
        <translation>was der Ort für den Artikel ist</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Dieser Artikel hat keine Überschriften.</translation>
    </message>
    <message>
        <source>The list is closed; the article stays</source>
        <translation>Die Liste ist geschlossen; der Artikel bleibt</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Ganzes Wort</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Nur ganze Wörter suchen</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Is a &amp;person, everywhere: {count}</source>
        <translation>Ist eine &amp;Person, überall: {count}</translation>
    </message>
    <message>
        <source>Is an &amp;organisation, everywhere: {count}</source>
        <translation>Ist eine &amp;Organisation, überall: {count}</translation>
    </message>
    <message>
        <source>Is a p&amp;lace, everywhere: {count}</source>
        <translation>Ist ein O&amp;rt, überall: {count}</translation>
    </message>
    <message>
        <source>&amp;These {count} are one: {name}</source>
        <translation>&amp;Diese {count} sind dasselbe: {name}</translation>
    </message>
    <message>
        <source>Is somebody in &amp;the list…</source>
        <translation>Ist jemand aus der Lis&amp;te …</translation>
    </message>
    <message>
        <source>Only &amp;here</source>
        <translation>Nur &amp;hier</translation>
    </message>
    <message>
        <source>Is no name, &amp;wherever it stands: {count}</source>
        <translation>Ist überall kein &amp;Name: {count}</translation>
    </message>
    <message>
        <source>Means some&amp;one else, wherever it stands: {count}…</source>
        <translation>Meint überall jemand &amp;anderen: {count} …</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>{kind} in text and list</source>
        <translation>{kind} in Text und Liste</translation>
    </message>
    <message>
        <source>{key} does it again</source>
        <translation>{key} tut es wieder</translation>
    </message>
    <message>
        <source>Ad&amp;jectives: “Russian”</source>
        <translation>Ad&amp;jektive: „russisch“</translation>
    </message>
    <message>
        <source>Prono&amp;uns: “she”</source>
        <translation>Pro&amp;nomen: „sie“</translation>
    </message>
    <message>
        <source>&amp;Descriptions: “the board”</source>
        <translation>Umschr&amp;eibungen: „der Vorstand“</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Alle zurück</translation>
    </message>
    <message>
        <source>All corrections taken back</source>
        <translation>Alle Korrekturen zurückgenommen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Take &amp;all back</source>
        <translation>&amp;Alle zurücknehmen</translation>
    </message>
    <message>
        <source>Chooses which list shows</source>
        <translation>Wählt, welche Liste zu sehen ist</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Names as comments (PDF)</source>
        <translation>Namen als Kommentare (PDF)</translation>
    </message>
    <message>
        <source>Say the marks when read a&amp;loud</source>
        <translation>Zeichen beim &amp;Vorlesen ansagen</translation>
    </message>
    <message>
        <source>¶ paragraph; bold, where most mentions stand.</source>
        <translation>¶ Absatz; fett, wo die meisten Nennungen stehen.</translation>
    </message>
    <message>
        <source>p. page, ¶ paragraph; bold, where most mentions stand.</source>
        <translation>S. Seite, ¶ Absatz; fett, wo die meisten Nennungen stehen.</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>{name} (continued)</source>
        <translation>{name} (Fortsetzung)</translation>
    </message>
    <message>
        <source>page {page}, {place}</source>
        <translation>Seite {page}, {place}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Names are still being found; what is taken out now lacks some.</source>
        <translation>Namen werden noch gesucht; was jetzt hinausgeht, enthält nicht alle.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>What ships with it, and its licences</source>
        <translation>Was mitgeliefert wird, und unter welchen Lizenzen</translation>
    </message>
    <message>
        <source>What ships with Dramatis</source>
        <translation>Was mit Dramatis mitgeliefert wird</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Die Lizenz dazu</translation>
    </message>
    <message>
        <source>The package brings no text of its licence along.</source>
        <translation>Das Paket bringt keinen Text seiner Lizenz mit.</translation>
    </message>
    <message>
        <source>Where your files are</source>
        <translation>Wo die eigenen Dateien liegen</translation>
    </message>
    <message>
        <source>Settings: {path}</source>
        <translation>Einstellungen: {path}</translation>
    </message>
    <message>
        <source>What you read and corrected: {path}</source>
        <translation>Gelesenes und Korrekturen: {path}</translation>
    </message>
    <message>
        <source>What went wrong: {path}</source>
        <translation>Was schiefging: {path}</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>Word document with index</source>
        <translation>Word-Dokument mit Register</translation>
    </message>
    <message>
        <source>Note with [[links]] (Markdown)</source>
        <translation>Notiz mit [[Verweisen]] (Markdown)</translation>
    </message>
    <message>
        <source>Table of sayings (CSV)</source>
        <translation>Tabelle der Äußerungen (CSV)</translation>
    </message>
    <message>
        <source>Table of speakers (CSV)</source>
        <translation>Tabelle der Sprecher (CSV)</translation>
    </message>
    <message>
        <source>Standoff annotations (brat)</source>
        <translation>Abgesetzte Annotationen (brat)</translation>
    </message>
    <message>
        <source>Places for maps (GeoJSON)</source>
        <translation>Orte für Karten (GeoJSON)</translation>
    </message>
    <message>
        <source>the article was read from it</source>
        <translation>aus dieser Datei wurde der Artikel gelesen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Numbers are paragraphs; * where most mentions stand.</source>
        <translation>Die Zahlen sind Absätze; * wo die meisten Nennungen stehen.</translation>
    </message>
    <message>
        <source>brat standoff is two files for each article.</source>
        <translation>brat-Annotationen sind je Artikel zwei Dateien.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Untereintrag</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Siehe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>Über diese Tabelle</translation>
    </message>
    <message>
        <source>paragraphs {first} to {last}</source>
        <translation>Absätze {first} bis {last}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>Numbers are paragraphs; bold, where most mentions stand.</source>
        <translation>Die Zahlen sind Absätze; fett, wo die meisten Nennungen stehen.</translation>
    </message>
    <message>
        <source>{origin}; text may be missing</source>
        <translation>{origin}; Text kann fehlen</translation>
    </message>
    <message>
        <source>Names were still being found; many are missing</source>
        <translation>Namen wurden noch gesucht; viele fehlen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>a web archive of Safari</source>
        <translation>ein Webarchiv von Safari</translation>
    </message>
    <message>
        <source>an e-book (FictionBook)</source>
        <translation>ein E-Book (FictionBook)</translation>
    </message>
    <message>
        <source>an older Word document (.doc)</source>
        <translation>ein älteres Word-Dokument (.doc)</translation>
    </message>
    <message>
        <source>an Outlook message (.msg)</source>
        <translation>eine Outlook-Nachricht (.msg)</translation>
    </message>
    <message>
        <source>a document of Pages, Numbers or Keynote</source>
        <translation>ein Dokument von Pages, Numbers oder Keynote</translation>
    </message>
    <message>
        <source>a Kindle e-book</source>
        <translation>ein Kindle-E-Book</translation>
    </message>
    <message>
        <source>{count} chapters are missing in this book.</source>
        <translation>In diesem Buch fehlen {count} Kapitel.</translation>
    </message>
    <message>
        <source>The letters of this PDF document cannot be read: its fonts do not say what they stand for.</source>
        <translation>Die Buchstaben dieses PDF-Dokuments sind nicht lesbar: Seine Schriften sagen nicht, wofür sie stehen.</translation>
    </message>
    <message>
        <source>A page of this document holds no text that can be read, only a picture.</source>
        <translation>Eine Seite dieses Dokuments enthält keinen lesbaren Text, nur ein Bild.</translation>
    </message>
    <message>
        <source>{count} pages of this document hold no text that can be read, only pictures.</source>
        <translation>{count} Seiten dieses Dokuments enthalten keinen lesbaren Text, nur Bilder.</translation>
    </message>
    <message>
        <source>Most of this article is hidden in the saved page; here it is shown.</source>
        <translation>Der größte Teil dieses Artikels ist in der gespeicherten Seite verborgen; hier wird er gezeigt.</translation>
    </message>
    <message>
        <source>This web archive is damaged and cannot be read; try another copy of it.</source>
        <translation>Dieses Webarchiv ist beschädigt und kann nicht gelesen werden; eine andere Kopie hilft vielleicht.</translation>
    </message>
    <message>
        <source>save it as .docx in Word or LibreOffice and open that</source>
        <translation>in Word oder LibreOffice als .docx speichern und das öffnen</translation>
    </message>
    <message>
        <source>save it as HTML or text in Outlook, or export it as .eml, and open that</source>
        <translation>in Outlook als HTML oder Text speichern, oder als .eml exportieren, und das öffnen</translation>
    </message>
    <message>
        <source>export it there as PDF or Word and open that</source>
        <translation>dort als PDF oder Word exportieren und das öffnen</translation>
    </message>
    <message>
        <source>convert it to EPUB and open that</source>
        <translation>in EPUB umwandeln und das öffnen</translation>
    </message>
    <message>
        <source>This is {kind}, which cannot be opened; {way}.</source>
        <translation>Dies ist {kind}; das kann nicht geöffnet werden: {way}.</translation>
    </message>
    <message>
        <source>{count} paragraphs of running text were left out; they may belong to the article.</source>
        <translation>{count} Absätze fließenden Textes wurden ausgelassen; sie können zum Artikel gehören.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>List the articles in a folder</source>
        <translation>Die Artikel eines Ordners auflisten</translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation>Als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>Read the text on the clipboard</source>
        <translation>Den Text aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Beispie&amp;lartikel öffnen</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Tables, pages and data</source>
        <translation>Tabellen, Seiten und Daten</translation>
    </message>
    <message>
        <source>Read the &amp;whole file as text</source>
        <translation>&amp;Ganze Datei als Text lesen</translation>
    </message>
    <message>
        <source>Leave nothing out</source>
        <translation>Nichts weglassen</translation>
    </message>
    <message>
        <source>This article is from no file.</source>
        <translation>Dieser Artikel stammt aus keiner Datei.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo correction</source>
        <translation>Korrektur &amp;rückgängig</translation>
    </message>
    <message>
        <source>There is no correction to take back.</source>
        <translation>Es gibt keine Korrektur, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>&amp;Redo correction</source>
        <translation>Korrektur &amp;wiederholen</translation>
    </message>
    <message>
        <source>No correction was taken back.</source>
        <translation>Es wurde keine Korrektur zurückgenommen.</translation>
    </message>
    <message>
        <source>C&amp;orrections of this article…</source>
        <translation>K&amp;orrekturen dieses Artikels …</translation>
    </message>
    <message>
        <source>Look them through, go there, take one or all of them back</source>
        <translation>Durchsehen, dorthin gehen, eine oder alle zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>Mit &amp;Markierungen kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Put a &amp;line back, or take it out</source>
        <translation>&amp;Zeile zurückholen oder herausnehmen</translation>
    </message>
    <message>
        <source>Of the current line: the one with the caret, or chosen among the left-out lines</source>
        <translation>Für die aktuelle Zeile: die mit der Schreibmarke oder die unter den weggelassenen gewählte</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Contents of t&amp;his article</source>
        <translation>In&amp;halt dieses Artikels</translation>
    </message>
    <message>
        <source>Car&amp;d under the mouse</source>
        <translation>K&amp;arte unter der Maus</translation>
    </message>
    <message>
        <source>Say who somebody is where the mouse rests on a name</source>
        <translation>Sagen, wer jemand ist, wo die Maus auf einem Namen ruht</translation>
    </message>
    <message>
        <source>Only one article is open, and it has no chapters.</source>
        <translation>Nur ein Artikel ist offen, und er hat keine Kapitel.</translation>
    </message>
    <message>
        <source>&amp;Marks on all names</source>
        <translation>&amp;Markierungen auf allen Namen</translation>
    </message>
    <message>
        <source>Without them, only the chosen names are marked</source>
        <translation>Ohne sie sind nur die gewählten Namen markiert</translation>
    </message>
    <message>
        <source>Left-&amp;out lines</source>
        <translation>&amp;Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Show the lines of the file that are no part of the article, where they stand</source>
        <translation>Die Zeilen der Datei, die nicht zum Artikel gehören, an ihrem Ort zeigen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>With &amp;serifs</source>
        <translation>Mit &amp;Serifen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>Schrif&amp;t</translation>
    </message>
    <message>
        <source>Without s&amp;erifs</source>
        <translation>&amp;Ohne Serifen</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>&amp;Blocksatz</translation>
    </message>
    <message>
        <source>Lines of equal length, or of the length that the words give them</source>
        <translation>Zeilen gleicher Länge oder so lang, wie die Wörter sie machen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Show the way from one place to the next, where the system shows motion</source>
        <translation>Den Weg von einer Stelle zur nächsten zeigen, wenn das System Bewegung zeigt</translation>
    </message>
    <message>
        <source>Single l&amp;etters are keys</source>
        <translation>&amp;Einzelne Buchstaben als Tasten</translation>
    </message>
    <message>
        <source>In the text and the lists; elsewhere letters are always letters</source>
        <translation>Im Text und in den Listen; sonst bleiben Buchstaben immer Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation>&amp;Nächste Nennung</translation>
    </message>
    <message>
        <source>Of the chosen name</source>
        <translation>Des gewählten Namens</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>&amp;Vorige Nennung</translation>
    </message>
    <message>
        <source>Next mention of anyone</source>
        <translation>Nächster Name im Text</translation>
    </message>
    <message>
        <source>Previous mention of anyone</source>
        <translation>Voriger Name im Text</translation>
    </message>
    <message>
        <source>Next left-out line</source>
        <translation>Nächste weggelassene Zeile</translation>
    </message>
    <message>
        <source>Previous left-out line</source>
        <translation>Vorige weggelassene Zeile</translation>
    </message>
    <message>
        <source>Next headin&amp;g</source>
        <translation>Nächste Übersc&amp;hrift</translation>
    </message>
    <message>
        <source>Go to it, and hear which it is</source>
        <translation>Dorthin springen und hören, welche es ist</translation>
    </message>
    <message>
        <source>Previous hea&amp;ding</source>
        <translation>Vori&amp;ge Überschrift</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Nächster Arti&amp;kel</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>Vor&amp;iger Artikel</translation>
    </message>
    <message>
        <source>&amp;Back to where you read</source>
        <translation>&amp;Zurück zur Lesestelle</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vorwä&amp;rts</translation>
    </message>
    <message>
        <source>&amp;Top of the article</source>
        <translation>An&amp;fang des Artikels</translation>
    </message>
    <message>
        <source>&amp;End of the article</source>
        <translation>&amp;Ende des Artikels</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisationen</translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation>Or&amp;te</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Menü&amp;leiste</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Nächster Fenster&amp;bereich</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Caret in the text</source>
        <translation>Schreib&amp;marke im Text</translation>
    </message>
    <message>
        <source>Move through the text with the arrow keys, select with Shift</source>
        <translation>Mit den Pfeiltasten durch den Text gehen, mit der Umschalttaste auswählen</translation>
    </message>
    <message>
        <source>&amp;Hint letters</source>
        <translation>&amp;Sprungbuchstaben</translation>
    </message>
    <message>
        <source>Type the letters beside a name to choose it</source>
        <translation>Die Buchstaben neben einem Namen tippen, um ihn zu wählen</translation>
    </message>
    <message>
        <source>&amp;Filter the names</source>
        <translation>Namen &amp;filtern</translation>
    </message>
    <message>
        <source>About this &amp;name</source>
        <translation>Über diesen &amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Korrigieren…</translation>
    </message>
    <message>
        <source>Rename, merge, remove, add</source>
        <translation>Umbenennen, zusammenlegen, entfernen, hinzufügen</translation>
    </message>
    <message>
        <source>Check what is &amp;doubtful</source>
        <translation>&amp;Unsicheres prüfen</translation>
    </message>
    <message>
        <source>Go through what has a “?”, one by one; again for the next</source>
        <translation>Alles mit „?“ der Reihe nach durchgehen; noch einmal für das nächste</translation>
    </message>
    <message>
        <source>The doubtful one &amp;before</source>
        <translation>&amp;Voriges Unsichere</translation>
    </message>
    <message>
        <source>By first &amp;appearance</source>
        <translation>Nach erstem &amp;Auftreten</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>By &amp;frequency</source>
        <translation>Nach &amp;Häufigkeit</translation>
    </message>
    <message>
        <source>By al&amp;phabet</source>
        <translation>Al&amp;phabetisch</translation>
    </message>
    <message>
        <source>C&amp;lear the choice</source>
        <translation>Aus&amp;wahl aufheben</translation>
    </message>
    <message>
        <source>Esc also closes what is open, and leads back to the text</source>
        <translation>Esc schließt auch, was offen ist, und führt zum Text zurück</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Do by name…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Ein paar Buchstaben des Befehls tippen</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tastenkürzel &amp;ändern…</translation>
    </message>
    <message>
        <source>Give an action the key you like</source>
        <translation>Einem Befehl eine Taste nach Wunsch geben</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Was ist neu</translation>
    </message>
    <message>
        <source>&amp;About Dramatis</source>
        <translation>Ü&amp;ber Dramatis</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) listed</source>
        <translation>
            <numerusform>%Ln Artikel aufgelistet</numerusform>
            <numerusform>%Ln Artikel aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>There is nothing to list: open several files, or a folder.</source>
        <translation>Es gibt nichts aufzulisten: bitte mehrere Dateien oder einen Ordner öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) are listed.</source>
        <translation>
            <numerusform>Nur die erste Datei von vielen ist aufgelistet (%Ln).</numerusform>
            <numerusform>Nur die ersten %Ln Dateien sind aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder that may hold an article.</source>
        <translation>In diesem Ordner ist keine Datei, die einen Artikel enthalten könnte.</translation>
    </message>
    <message>
        <source>This is the last of the list</source>
        <translation>Das ist der letzte der Liste</translation>
    </message>
    <message>
        <source>This is the first of the list</source>
        <translation>Das ist der erste der Liste</translation>
    </message>
    <message>
        <source>{title}, heading</source>
        <translation>{title}, Überschrift</translation>
    </message>
    <message>
        <source>{title}, could not be opened: {reason}</source>
        <translation>{title}, nicht zu öffnen: {reason}</translation>
    </message>
    <message>
        <source>{title}, being read</source>
        <translation>{title}, wird gelesen</translation>
    </message>
    <message>
        <source>{title}, not read yet</source>
        <translation>{title}, noch nicht gelesen</translation>
    </message>
    <message>
        <source>Something went wrong inside Dramatis. What you read is untouched; please report what you did.</source>
        <translation>In Dramatis ist etwas schiefgegangen. Der Artikel ist unversehrt; bitte melden, was zuvor geschah.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Dramatis never looks for a newer version by itself: it opens no connection.</source>
        <translation>Dramatis sucht nie von selbst nach einer neueren Version: Es öffnet keine Verbindung.</translation>
    </message>
    <message>
        <source>No list of changes came with this copy of Dramatis.</source>
        <translation>Dieser Kopie von Dramatis liegt keine Liste der Änderungen bei.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong…</source>
        <translation>Falsch…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Names are still being found</source>
        <translation>Namen werden noch gesucht</translation>
    </message>
    <message>
        <source>Nothing here is doubtful</source>
        <translation>Hier ist nichts unsicher</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>That was all. %n left as doubtful.</source>
        <translation>
            <numerusform>Das war alles. %Ln bleibt unsicher.</numerusform>
            <numerusform>Das war alles. %Ln bleiben unsicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was all. Nothing is doubtful any more.</source>
        <translation>Das war alles. Nichts ist mehr unsicher.</translation>
    </message>
    <message>
        <source>{place} to check</source>
        <translation>{place} zu prüfen</translation>
    </message>
    <message>
        <source>Smooth scrolli&amp;ng</source>
        <translation>Sanftes &amp;Blättern</translation>
    </message>
    <message>
        <source>Do by name</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Mögliche Befehle</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>a &amp;person</source>
        <translation>eine &amp;Person</translation>
    </message>
    <message>
        <source>an &amp;organisation</source>
        <translation>eine &amp;Organisation</translation>
    </message>
    <message>
        <source>a p&amp;lace</source>
        <translation>ein O&amp;rt</translation>
    </message>
    <message>
        <source>Is a &amp;person</source>
        <translation>Ist eine &amp;Person</translation>
    </message>
    <message>
        <source>Is an &amp;organisation</source>
        <translation>Ist eine &amp;Organisation</translation>
    </message>
    <message>
        <source>Is a p&amp;lace</source>
        <translation>Ist ein O&amp;rt</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>It is &amp;in fact</source>
        <translation>Ist in &amp;Wirklichkeit</translation>
    </message>
    <message>
        <source>The &amp;same as…</source>
        <translation>&amp;Dasselbe wie…</translation>
    </message>
    <message>
        <source>&amp;No name: remove it everywhere</source>
        <translation>&amp;Kein Name: überall entfernen</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Diese Nennung</translation>
    </message>
    <message>
        <source>Is no name &amp;here</source>
        <translation>&amp;Hier kein Name</translation>
    </message>
    <message>
        <source>Means some&amp;body else in the list…</source>
        <translation>Meint jemand aus der &amp;Liste…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose a name, or select words of the text, to correct</source>
        <translation>Zum Korrigieren einen Namen wählen oder Wörter im Text markieren</translation>
    </message>
    <message>
        <source>Is somebody &amp;else</source>
        <translation>Ist &amp;jemand anderes</translation>
    </message>
    <message>
        <source>It is {place}</source>
        <translation>Es ist {place}</translation>
    </message>
    <message>
        <source>Is &amp;meant to be {name}</source>
        <translation>&amp;Meint {name}</translation>
    </message>
    <message>
        <source>{name} is the same as</source>
        <translation>{name} ist dasselbe wie</translation>
    </message>
    <message>
        <source>{words} means</source>
        <translation>{words} meint</translation>
    </message>
    <message numerus="yes">
        <source>{title}, and %n more</source>
        <translation>
            <numerusform>{title}, und %n weiterer</numerusform>
            <numerusform>{title}, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Seite </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As wide as there is room for</source>
        <translation>So breit, wie Platz ist</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> von {count}</translation>
    </message>
    <message>
        <source>Something went wrong inside Dramatis, and that is our mistake. What you read and what you corrected are kept, and you can read on.</source>
        <translation>In Dramatis ist etwas schiefgegangen; das ist unser Fehler. Der Artikel und alle Korrekturen sind gesichert, das Lesen kann weitergehen.</translation>
    </message>
    <message>
        <source>This report may help to put it right. It holds nothing of the article, and is sent nowhere:</source>
        <translation>Dieser Bericht kann helfen, den Fehler zu beheben. Er enthält nichts aus dem Artikel und wird nirgendwohin gesendet:</translation>
    </message>
    <message>
        <source>Dramatis: something went wrong</source>
        <translation>Dramatis: Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Correction taken back: {what}</source>
        <translation>Korrektur zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Other words for them</source>
        <translation>Andere Wörter für sie</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the lines of this name</source>
        <translation>Die Zeilen dieses Namens speichern</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Copy the list of names</source>
        <translation>Namensliste kopieren</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied</source>
        <translation>
            <numerusform>%n Name kopiert</numerusform>
            <numerusform>%n Namen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>Ausgelassenes zeigen</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>Correction made again: {what}</source>
        <translation>Korrektur wiederholt: {what}</translation>
    </message>
    <message>
        <source>{key} leaves the full screen</source>
        <translation>{key} verlässt das Vollbild</translation>
    </message>
    <message>
        <source>The text has changed. Corrections carried over: {place}.</source>
        <translation>Der Text hat sich geändert. Übernommene Korrekturen: {place}.</translation>
    </message>
    <message>
        <source>Nothing was corrected in this article.</source>
        <translation>In diesem Artikel wurde nichts korrigiert.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The same: {name} = {other}</source>
        <translation>Dasselbe: {name} = {other}</translation>
    </message>
    <message>
        <source>Somebody else: {name}</source>
        <translation>Jemand anders: {name}</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name} → {other}</source>
        <translation>Umbenannt: {name} → {other}</translation>
    </message>
    <message>
        <source>{name} is: {kind}</source>
        <translation>{name} ist: {kind}</translation>
    </message>
    <message>
        <source>Means {name}</source>
        <translation>Meint {name}</translation>
    </message>
    <message>
        <source>Is no name here: {name}</source>
        <translation>Ist hier kein Name: {name}</translation>
    </message>
    <message>
        <source>Confirmed: {name}</source>
        <translation>Bestätigt: {name}</translation>
    </message>
    <message>
        <source>{words} may be an organisation or a place, not a person.</source>
        <translation>{words} ist vielleicht eine Organisation oder ein Ort, keine Person.</translation>
    </message>
    <message>
        <source>{words} may be a person or a place, not an organisation.</source>
        <translation>{words} ist vielleicht eine Person oder ein Ort, keine Organisation.</translation>
    </message>
    <message>
        <source>{words} may be a person or an organisation, not a place.</source>
        <translation>{words} ist vielleicht eine Person oder eine Organisation, kein Ort.</translation>
    </message>
    <message>
        <source>{words} may also be {places}.</source>
        <translation>{words} könnte auch {places} sein.</translation>
    </message>
    <message>
        <source>{words} may be {places}.</source>
        <translation>{words} könnte {places} sein.</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderer Ort</translation>
    </message>
    <message>
        <source>{places} or {last}</source>
        <translation>{places} oder {last}</translation>
    </message>
    <message>
        <source>{words} may not be a name, or only a part of one.</source>
        <translation>{words} ist vielleicht kein Name oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>{words} may mean somebody else than {name}.</source>
        <translation>Mit {words} ist vielleicht jemand anderes als {name} gemeint.</translation>
    </message>
    <message>
        <source>{words} may mean somebody who has another row.</source>
        <translation>Mit {words} ist vielleicht jemand aus einer anderen Zeile gemeint.</translation>
    </message>
    <message>
        <source>{words} may mean nobody in the list.</source>
        <translation>Mit {words} ist vielleicht niemand aus der Liste gemeint.</translation>
    </message>
    <message>
        <source>Several places are called {words}.</source>
        <translation>Mehrere Orte heißen {words}.</translation>
    </message>
    <message>
        <source>Not every mention of {name} may mean the same.</source>
        <translation>Vielleicht meint nicht jede Nennung von {name} dasselbe.</translation>
    </message>
    <message>
        <source>{name}, chosen as {letter}</source>
        <translation>{name}, gewählt als {letter}</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln Nennung</numerusform>
            <numerusform>%Ln Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>{one} and {other} are there already and will be replaced.</source>
        <translation>{one} und {other} gibt es schon; sie werden ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already and will be replaced.</source>
        <translation>
            <numerusform>%Ln Datei gibt es schon; sie wird ersetzt.</numerusform>
            <numerusform>%Ln Dateien gibt es schon; sie werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;All names</source>
        <translation>&amp;Alle Namen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%Ln Datei.</numerusform>
            <numerusform>%Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Tick a format.</source>
        <translation>Bitte ein Format ankreuzen.</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} gibt es schon; die Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Chosen names ({count})</source>
        <translation>Ge&amp;wählte Namen ({count})</translation>
    </message>
    <message>
        <source>Give a name without slashes, and a folder.</source>
        <translation>Bitte einen Namen ohne Schrägstriche und einen Ordner angeben.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in {folder}.</source>
        <translation>
            <numerusform>%Ln Datei in {folder} gespeichert.</numerusform>
            <numerusform>%Ln Dateien in {folder} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article to export. Open one first.</source>
        <translation>Es gibt keinen Artikel zum Exportieren. Bitte zuerst einen öffnen.</translation>
    </message>
    <message>
        <source>Select some of the text first.</source>
        <translation>Bitte zuerst ein Stück Text markieren.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>↑ ↓ choose a line, {key} puts it back or takes it out</source>
        <translation>↑ ↓ wählen eine Zeile, {key} holt sie zurück oder nimmt sie heraus</translation>
    </message>
    <message>
        <source>{key} takes it out</source>
        <translation>{key} nimmt sie heraus</translation>
    </message>
    <message>
        <source>{key} puts it back</source>
        <translation>{key} holt sie zurück</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} macht es rückgängig</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Lets go of this name</source>
        <translation>Wählt diesen Namen ab</translation>
    </message>
    <message>
        <source>{name}: let go of it</source>
        <translation>{name}: abwählen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Es ist kein Artikel geöffnet.</translation>
    </message>
    <message>
        <source>This article has not been looked through for names.</source>
        <translation>Dieser Artikel wurde noch nicht nach Namen durchsucht.</translation>
    </message>
    <message>
        <source>No names found: they are looked for in English text.</source>
        <translation>Keine Namen gefunden: Gesucht wird in englischem Text.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to</source>
        <translation>Es gibt nichts, wohin man zurückkehren könnte</translation>
    </message>
    <message>
        <source>There is nowhere to go forward to</source>
        <translation>Es gibt nichts, wohin man vorwärts gehen könnte</translation>
    </message>
    <message>
        <source>No name is chosen</source>
        <translation>Kein Name ist gewählt</translation>
    </message>
    <message>
        <source>End of the article</source>
        <translation>Ende des Artikels</translation>
    </message>
    <message>
        <source>Top of the article</source>
        <translation>Anfang des Artikels</translation>
    </message>
    <message>
        <source>{name}, let go of</source>
        <translation>{name}, abgewählt</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Offene Artikel</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>This is not the password of “{name}”; try again:</source>
        <translation>Das ist nicht das Passwort von „{name}“; noch einmal:</translation>
    </message>
    <message>
        <source>Password of “{name}”:</source>
        <translation>Passwort von „{name}“:</translation>
    </message>
    <message>
        <source>This is a link, and Dramatis fetches nothing. Open the page in a browser and copy its text, or save it and open the file.</source>
        <translation>Das ist ein Link, und Dramatis holt nichts aus dem Netz. Bitte die Seite im Browser öffnen und ihren Text kopieren oder sie speichern und die Datei öffnen.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>„{name}“ wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put back.</source>
        <translation>
            <numerusform>%Ln Zeile zurückgeholt.</numerusform>
            <numerusform>%Ln Zeilen zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken out.</source>
        <translation>
            <numerusform>%Ln Zeile herausgenommen.</numerusform>
            <numerusform>%Ln Zeilen herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put &amp;all %n line(s) here back</source>
        <translation>
            <numerusform>&amp;Alle hier zurückholen (%Ln Zeile)</numerusform>
            <numerusform>&amp;Alle %Ln Zeilen hier zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>%Ln prüfen</numerusform>
            <numerusform>%Ln prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n doubtful name(s)</source>
        <translation>
            <numerusform>%Ln unsicheren Namen prüfen</numerusform>
            <numerusform>%Ln unsichere Namen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through what is doubtful, one by one</source>
        <translation>Alles Unsichere der Reihe nach durchgehen</translation>
    </message>
    <message>
        <source>Ope&amp;n recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>siehe den Text</translation>
    </message>
    <message>
        <source>The trained weights</source>
        <translation>Die trainierten Gewichte</translation>
    </message>
    <message>
        <source>Names and places</source>
        <translation>Namen und Orte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Give up what is being opened, or finding names; what is there stays</source>
        <translation>Das Öffnen oder die Namenssuche abbrechen; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Nothing is being opened, and no names are being found now.</source>
        <translation>Gerade wird nichts geöffnet und nichts gesucht.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>{key} opens a file.</source>
        <translation>{key} öffnet eine Datei.</translation>
    </message>
    <message>
        <source>{key} pastes text.</source>
        <translation>{key} fügt Text ein.</translation>
    </message>
    <message>
        <source>Files and text can be dropped here too.</source>
        <translation>Dateien und Text kann man auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{key} next mention</source>
        <translation>{key} nächste Nennung</translation>
    </message>
    <message>
        <source>{key} filter the names</source>
        <translation>{key} filtern</translation>
    </message>
    <message>
        <source>{key} all keys</source>
        <translation>{key} alle Tasten</translation>
    </message>
    <message>
        <source>This article has no headings</source>
        <translation>Dieser Artikel hat keine Überschriften</translation>
    </message>
    <message>
        <source>There is no other heading</source>
        <translation>Es gibt keine andere Überschrift</translation>
    </message>
    <message>
        <source>This is the last heading</source>
        <translation>Das ist die letzte Überschrift</translation>
    </message>
    <message>
        <source>This is the first heading</source>
        <translation>Das ist die erste Überschrift</translation>
    </message>
    <message>
        <source>Heading, level {level}: {title}</source>
        <translation>Überschrift, Ebene {level}: {title}</translation>
    </message>
    <message>
        <source>Hint letters</source>
        <translation>Sprungbuchstaben</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <translation>Das ist keine Taste.</translation>
    </message>
    <message>
        <source>With an arrow key, Shift selects and Ctrl goes by words: it stays so.</source>
        <translation>Mit einer Pfeiltaste wählt Umschalt Text aus, und Strg geht wortweise: Das bleibt so.</translation>
    </message>
    <message>
        <source>{key} moves or types where the focus is: it stays so.</source>
        <translation>{key} bewegt oder schreibt, wo der Fokus steht: Das bleibt so.</translation>
    </message>
    <message>
        <source>In the lists, {key} adds a name to those chosen: it stays so.</source>
        <translation>In den Listen nimmt {key} einen Namen hinzu: Das bleibt so.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu: it stays so.</source>
        <translation>Alt mit einem Buchstaben öffnet ein Menü: Das bleibt so.</translation>
    </message>
    <message>
        <source>Choose the letter alone, or with Ctrl.</source>
        <translation>Den Buchstaben allein oder mit Strg wählen.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Nach Wörtern oder Tasten filtern</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Neue Taste…</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Wie &amp;üblich</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alle wie üblich</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Enter gives an action another key, Delete takes its keys away.</source>
        <translation>Eingabe gibt einem Befehl eine andere Taste, Entf nimmt ihm seine Tasten.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Die neue Taste</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Press the new key for {action}. Esc leaves it as it is.</source>
        <translation>Die neue Taste für {action} drücken. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>{key} is {action}: it stays so.</source>
        <translation>{key} gehört zu „{action}“; das bleibt so.</translation>
    </message>
    <message>
        <source>{key} is {action}. Take it from there?</source>
        <translation>{key} gehört zu „{action}“. Dort wegnehmen?</translation>
    </message>
    <message>
        <source>It cannot be had now.</source>
        <translation>Das geht gerade nicht.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Line put back.</source>
        <translation>Zeile zurückgeholt.</translation>
    </message>
    <message>
        <source>Line taken out.</source>
        <translation>Zeile herausgenommen.</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n left-out line(s)</source>
        <translation>
            <numerusform>%Ln weggelassene Zeile ausblenden</numerusform>
            <numerusform>%Ln weggelassene Zeilen ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is left out</source>
        <translation>Keine Zeile ist weggelassen</translation>
    </message>
    <message>
        <source>Left-out lines are hidden</source>
        <translation>Weggelassene Zeilen sind ausgeblendet</translation>
    </message>
    <message>
        <source>&amp;Put this line back</source>
        <translation>Diese Zeile &amp;zurückholen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation>Kein Name passt zum Filter.</translation>
    </message>
    <message>
        <source>Finding names…</source>
        <translation>Namen werden gesucht…</translation>
    </message>
    <message>
        <source>No names in this article.</source>
        <translation>In diesem Artikel gibt es keine Namen.</translation>
    </message>
    <message>
        <source>Enter shows more</source>
        <translation>Eingabe zeigt mehr</translation>
    </message>
    <message>
        <source>Choose a name first: click on one</source>
        <translation>Zuerst einen Namen anklicken</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>wieder von vorn</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>wieder von hinten</translation>
    </message>
    <message>
        <source>Choose a name first: click on one, or press {key}</source>
        <translation>Zuerst einen Namen anklicken oder {key} drücken</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>There is no text here to read. Copy the text of an article first.</source>
        <translation>Hier ist kein Text zum Lesen. Bitte zuerst den Text eines Artikels kopieren.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Marked text and &amp;index</source>
        <translation>Markierter Text und &amp;Register</translation>
    </message>
    <message>
        <source>&amp;Marked text</source>
        <translation>&amp;Markierter Text</translation>
    </message>
    <message>
        <source>Inde&amp;x only</source>
        <translation>Nur Reg&amp;ister</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>&amp;Text ohne Markierungen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>Gra&amp;u</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Tint &amp;behind names</source>
        <translation>Namen &amp;hinterlegen</translation>
    </message>
    <message>
        <source>&amp;Wide margin for notes</source>
        <translation>&amp;Breiter Rand für Notizen</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Tur&amp;ned</source>
        <translation>Ausri&amp;chtung</translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Writing page {page} of {count}</source>
        <translation>Seite {page} von {count} wird geschrieben</translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation>Namensregister</translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>Keine Namen.</translation>
    </message>
    <message>
        <source>see</source>
        <translation>siehe</translation>
    </message>
    <message>
        <source>p.</source>
        <translation>S.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>other words for one</source>
        <translation>andere Wörter dafür</translation>
    </message>
    <message>
        <source>as in the index</source>
        <translation>wie im Register</translation>
    </message>
    <message>
        <source>first mention</source>
        <translation>erste Nennung</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The printer did not take the job. Check it, or save as PDF instead.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen. Bitte den Drucker prüfen oder stattdessen als PDF speichern.</translation>
    </message>
    <message>
        <source>Copied with its marks</source>
        <translation>Mit Markierungen kopiert</translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation>Es gibt keinen Artikel zum Drucken. Bitte zuerst einen öffnen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation>
            <numerusform>%Ln Name gefunden</numerusform>
            <numerusform>%Ln Namen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile weggelassen</numerusform>
            <numerusform>%Ln Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>Speicherkontingent erschöpft</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>Datenträger schreibgeschützt</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. Choose another place, or check that the folder exists and may be written.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: {reason}. Bitte einen anderen Ort wählen oder prüfen, ob es den Ordner gibt und er beschreibbar ist.</translation>
    </message>
    <message>
        <source>The language changes when Dramatis is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Dramatis.</translation>
    </message>
    <message>
        <source>Finding names: {share}</source>
        <translation>Namen werden gesucht: {share}</translation>
    </message>
    <message>
        <source>In the text: Enter shows the card of the current mention, Space turns the page. In a list: Enter chooses, Ctrl+Enter adds another; any other typing filters while nobody is chosen.</source>
        <translation>Im Text: Eingabe zeigt die Karte der aktuellen Nennung, Leertaste blättert. In einer Liste: Eingabe wählt, Strg+Eingabe wählt hinzu; alles andere Tippen filtert, solange niemand gewählt ist.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Dramatis</source>
        <translation>Über Dramatis</translation>
    </message>
    <message>
        <source>Dramatis shows who is in an article, which organisations, and where.</source>
        <translation>Dramatis zeigt, welche Personen, Organisationen und Orte in einem Artikel vorkommen.</translation>
    </message>
    <message>
        <source>Nothing you read leaves this computer: reading opens no network connection at all.</source>
        <translation>Nichts Gelesenes verlässt diesen Computer: Beim Lesen wird keine Netzverbindung geöffnet.</translation>
    </message>
    <message>
        <source>{key} next</source>
        <translation>{key} weiter</translation>
    </message>
    <message>
        <source>{key} previous</source>
        <translation>{key} zurück</translation>
    </message>
    <message>
        <source>{key} clear</source>
        <translation>{key} aufheben</translation>
    </message>
    <message>
        <source>Show the lines that are no part of the article, where they stand, or hide them</source>
        <translation>Die Zeilen, die nicht zum Artikel gehören, an ihrem Ort zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation>Bildlaufleiste</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Korrigiert.</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Schreibmarke im Text</translation>
    </message>
    <message>
        <source>No caret</source>
        <translation>Keine Schreibmarke</translation>
    </message>
    <message>
        <source>Corrected. {key} takes it back.</source>
        <translation>Korrigiert. {key} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>the report comes from here</source>
        <translation>von hier wird berichtet</translation>
    </message>
    <message>
        <source>it happens here</source>
        <translation>hier geschieht es</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} von {total}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
</context>
</TS>
