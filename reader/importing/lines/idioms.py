# ruff: noqa: RUF001 - the signs and letters that pages set
"""What pages say around any article: idioms of site chrome in the common European languages.

Data for `boilerplate.py`. Idioms are whole lines in lower case, apart by semicolons; patterns stand
one on a line, are matched without regard to case, and have no nested repetition, so that each runs
in linear time. No site is named.
"""

import re


def idioms(text: str) -> frozenset[str]:
    """Return the idioms of a text in which semicolons stand between them."""
    return frozenset(" ".join(idiom.split()) for idiom in text.split(";") if idiom.strip())


def patterns(text: str) -> re.Pattern[str]:
    """Return one pattern that matches where a line of the text does."""
    lines = (line.strip() for line in text.splitlines())
    return re.compile("|".join(f"(?:{line})" for line in lines if line), re.IGNORECASE)


# Words for passing a page on, and the networks it is passed on to.
NETWORKS = idioms("""
    share; tweet; retweet; pin; pinit; print; email; e-mail; mail; save; copy; facebook; twitter;
    linkedin; whatsapp; instagram; youtube; telegram; reddit; pinterest; tumblr; messenger; google;
    google+; flipboard; pocket; snapchat; tiktok; threads; mastodon; bluesky; vk; xing; viber;
    skype; wechat; weibo; buffer; digg; stumbleupon; delicious; myspace; sms; rss; embed; bookmark;
    teilen; drucken; merken; senden; versenden; empfehlen; kopieren; partager; imprimer; envoyer;
    copier; compartir; imprimir; enviar; guardar; condividi; stampa; invia; compartilhar;
    compartilhe; salvar; delen; afdrukken; doorsturen; udostępnij; paylaş; поделиться
""")
NETWORK_FILLERS = idioms(
    "x; this; on; via; by; to; line; post; page; article; story; link; with; us"
)

# Whole lines that are chrome wherever they stand.
ALWAYS = idioms("""
    advertisement; advertisements; advertising; advertise here; sponsored; sponsored content;
    sponsor message; promoted content; article continues below; story continues below;
    article continues after advertisement; story continues below advertisement;
    continue reading; continue reading the main story; continue reading below; read more;
    read full story; read the full story; show more; load more; see more; view more;
    show comments; hide comments; view comments; skip advertisement; skip ad; skip to content;
    skip to main content; skip to navigation; jump to content; jump to main content;
    jump to navigation; jump to comments; accessibility links; please wait; loading; back to top;
    go to top; return to top; click to enlarge; enlarge this image; hide caption; toggle caption;
    view image in fullscreen; open image in lightbox; no media source currently available;
    show navigation; hide navigation; toggle navigation; toggle menu; open menu; close menu;
    main menu; share this article; share this story; share this page; share this post;
    share article; share full article; gift this article; copy link; copied; print this page;
    print this article; email this article; e-mail this article; listen to this article;
    play video; watch video; watch live; sign in; log in; sign up; subscribe; subscribe now;
    accept all; accept all cookies; accept cookies; reject all; manage cookies; cookie settings;
    manage preferences; manage consent; i agree; invalid query; you are here;
    embed; direct link; pop-out player; view gallery; view all comments; scroll to continue;
    link copied; copied to clipboard; image caption; image source; media caption; close modal;
    story continues; advertisement feature; opens in new window; opens new tab;
    externer inhalt; inhalt laden; weiterlesen nach der anzeige; la suite après cette publicité;
    anzeige; werbung; weiterlesen; mehr lesen; mehr anzeigen; zum inhalt springen;
    zum hauptinhalt springen; nach oben; zum seitenanfang; artikel drucken; artikel teilen;
    alle akzeptieren; alle cookies akzeptieren; anmelden; abonnieren; jetzt abonnieren;
    publicité; lire la suite; voir plus; afficher plus; aller au contenu; partager cet article;
    haut de page; retour en haut; tout accepter; se connecter; s'abonner; je m'abonne;
    publicidad; seguir leyendo; leer más; ver más; ir al contenido; compartir este artículo;
    volver arriba; aceptar todo; iniciar sesión; suscríbete;
    pubblicità; continua a leggere; leggi tutto; leggi di più; vai al contenuto; torna su;
    accedi; abbonati; publicidade; continue lendo; leia mais; ir para o conteúdo;
    voltar ao topo; advertentie; lees meer; lees verder; naar de inhoud; inloggen;
    reklama; czytaj więcej; czytaj dalej; reklam; devamını oku; реклама; читать далее
""")
ALWAYS_LIKE = patterns(r"""
    (?:mehr lesen|read more|lire la suite|lees meer)\s*(?::|at|about|here|»|→|>|(?-i:[A-ZÀ-Þ]))
    (?:read (?:also|next)|also read|lesen sie auch)\s?[:|–—]\s*\S
    (?:(?:à )?lire (?:aussi|également)|voir aussi|à voir)\s?[:|–—]\s*\S
    (?:le[ae] también|leer también|leggi anche|leia também|veja também)\s?[:|–—]\s*\S
    (?:lees ook|zie ook|читайте также|смотрите также)\s?[:|–—]\s*\S
    advertisement\s?[·|:–—-]|report (?:this |an? )?ad(?:vertisement)?$|sign up here\.?$
    the (?:code|url|link) has been copied|a post shared by|\+\d{1,3}$|i?frame:\s
    thanks for reading\b.{0,80}\bsubscribe|.{0,60}\bis a reader-supported publication
    list (?:of \d+ items?|\d+ of \d+)$|end of list$
    .{0,60}\b(?:helpful|useful|hilfreich|utile|útil)\s?\?$|[\d.,]+[km]? followers?$
    \[(?:img|image|inline|video|embed)[^\]]{0,80}\]$
    (?:view|see) (?:this )?(?:post|photo|tweet|more) on (?:instagram|twitter|x|facebook)\b
    an dieser stelle finde(?:n sie|st du)|empfohlener (?:redaktioneller|externer) inhalt
    (?:click|tap) here (?:to|for)\b
    (?:story|article|post) continues (?:below|after)
    sign up (?:for|to) (?:our|the|receive|get)\b
    subscribe (?:to|now|for)\b.{0,80}(?:newsletter|channel|inbox|podcast|alert|feed|today)
    (?:get|receive) .{0,60}(?:in|to) your inbox
    get (?:email|e-mail|our) (?:updates|newsletter|alerts)
    follow [@\w ]{1,40} on (?:twitter|facebook|x|instagram|social)\b
    (?:like|join|find) us on (?:twitter|facebook|x|instagram)\b
    download (?:our|the) .{0,30}app\b
    (?:re)?tweet this|share this (?:article|story|post|page)
    share on (?:facebook|twitter|x|linkedin|whatsapp)
    (?:please )?enable javascript|your browser does not support|the code has been copied
    (?:abonnieren|bestellen) sie (?:unseren|den|hier)|melden sie sich (?:hier |jetzt )?(?:für|zu)
    folgen sie uns|suivez[- ]nous|síguenos|seguici su|siga-nos|volg ons
    inscrivez-vous|abonnez-vous|suscríbete a|iscriviti al|assine (?:a )?nossa|schrijf je in
    embedded (?:video|media|content) for\b
    (?:image|video) (?:caption|source),\s
    \d{1,3}[ -]?min(?:ute)?s?(?:[ -](?:read|listen|watch))?$
""")
# Whole lines under which the title of another story stands.
LINK_LABELS = idioms("""
    read more; read also; also read; read next; see also; related; related story; related article;
    mehr lesen; lesen sie auch; mehr zum thema; auch interessant; lire aussi; à lire aussi;
    lire également; voir aussi; lea también; lee también; leer más; te puede interesar;
    leggi anche; leia também; leia mais; veja também; lees ook; lees meer; читайте также
""")
# Lines for passing a page on, beside those of NETWORKS.
SHARING = patterns(r"""
    (?:click to )?(?:share|email|e-mail|send|tweet|print|copy|pin|save)(?: \S+){0,2} (?:on|to) \S
    (?:share|email|e-mail|send|print|copy)(?: \S+){0,2} (?:via|by|with) \S
    (?:share|print|email|save|copy|gift)(?: (?:this|full|the))?(?: (?:article|story|page|link))?$
    link copied|copied to clipboard|(?:view|show|read|leave|post|add)(?: \S+)? comments?\b
    \d[\d.,]{0,6}k?(?: (?:shares?|comments?|likes?|views?))$|(?:shares?|comments?|likes?|views?) ?\d
    (?:listen|save for later|add to (?:favou?rites|bookmarks|reading list))
    (?:auf|bei|per|via) \S+(?: \S+)? (?:teilen|senden|empfehlen)|teile[n ]|link kopieren|merken
    artikel (?:anhören|zum hören|drucken|merken|teilen|verschenken)|zur merkliste|anhören
    partager|envoyer par|offrir l[’']article|lire plus tard|ajouter à vos|réagir|écouter
    compartir|copiar enlace|enviar por|escuchar|condividi|ascolta|copia link|compartilh|partilhar
    ouvir|deel(?: dit| op| via|$)|kopieer|поделиться|скопировать
""")
# Lines that end a box inside a story.
GOES_ON = patterns(r"""
    (?:skip past )?(?:after )?newsletter promotion$
    (?:after|end of) (?:the )?(?:promotion|advertisement)
    (?:article|story|text|post) continues (?:below|after)|end of (?:story )?newsletter
    (?:der )?(?:artikel|text) geht (?:unten )?weiter|la suite après (?:cette|la) publicité
    (?:el artículo|la noticia) continúa|l[’']articolo continua|o artigo continua|continua após
""")
LABELLED_LINK = patterns(r"(?:related|more|watch|listen|see also|video|gallery)\s?:\s+\S")

# Whole lines that are chrome at the edges of a story; inside it they may be sub-headings.
AT_EDGES = idioms("""
    home; home page; menu; search; news; world; politics; business; sport; sports; opinion;
    culture; tech; technology; science; health; travel; weather; video; videos; photos; pictures;
    gallery; live; audio; podcasts; more; more news; all news; latest; latest news;
    breaking news; breaking; top stories; update; updated; exclusive; analysis; overview;
    articles; interviews; calendar; about; about us; contact; contact us; careers; jobs; help;
    faq; terms; terms of use; terms of service; privacy; privacy policy; cookie policy;
    accessibility; site map; sitemap; register; login; logout; my account; newsletters;
    newsletter; rss feeds; donate; donate now; support us; next; previous; next article;
    previous article; older article; newer article; older post; newer post; previous post;
    next post; older posts; newer posts; close; back; accept; reply; replies; comments;
    comment; settings; language;
    english; information; mobile; desktop; for immediate release; summary; tags; topics;
    categories; share this; filed under; by; from;
    startseite; suche; suchen; nachrichten; politik; wirtschaft; kultur; panorama; wetter;
    impressum; datenschutz; kontakt; über uns; hilfe; eilmeldung; zusammenfassung; richtlinien;
    von; accueil; rechercher; recherche; actualités; politique; économie; société; météo;
    mentions légales; à propos; contactez-nous; aide; par; inicio; buscar; noticias; política;
    economía; deportes; cultura; sociedad; aviso legal; contacto; por; ayuda; cerca; notizie;
    cronaca; esteri; economia; chi siamo; contatti; início; notícias; esportes; contato; nieuws;
    zoeken; over ons
""")
# Headings under which something other than the story begins.
COMMENTS = patterns(r"""
    \(?\d[\d.,]{0,9} (?:reader )?(?:comments?|repl(?:y|ies)|responses?|kommentare?)\)?$
    \(?\d[\d.,]{0,9} commentaires?\)?$
    \(?\d[\d.,]{0,9} (?:comentarios?|commenti|comentários?|reacties?|yorum|комментари\w+)\)?$
    (?:comments?|kommentare|commentaires|comentarios|commenti|comentários|reacties|replies)$
    (?:comments?|kommentare|commentaires|comentarios|commenti|comentários) ?[(:|]? ?\d+\)?$
    reacties ?[(:|]? ?\d+\)?$
    comments? (?:are )?closed
    \d{1,5} (?:thoughts?|gedanken|réflexions?|pensamientos?|pensieri) (?:on|zu|sur|en|su)\b
    (?:post|leave|add|write|submit|join)(?: a| your| the)? (?:comment|reply|conversation|discussion)
    start the (?:conversation|discussion)|be the first to comment|what do you think\?$
    reader comments|unterhaltung beginnen|diskussion starten|diskutieren sie mit|ihr kommentar
    (?:hinterlasse|schreibe?n? sie|schreibe)\b.{0,20}kommentar|kommentar (?:schreiben|verfassen)
    laisse[rz] un commentaire|ajouter un commentaire|réagir à|vos réactions
    dej[ae] (?:un|tu|su) comentario|lascia un commento|deixe (?:um |o )?(?:seu )?comentário
    laat een reactie
""")
LINKS = patterns(r"""
    related(?:$| ?[:|—–-])
    related (?:articles?|content|stor(?:y|ies)|links?|topics?|news|posts?|coverage|reading|videos?)
    (?:read|see|listen|watch) (?:also|next|further)\b|also (?:read|see|on|in)\b
    further reading|keep reading|up next|trending|recommended|suggested|we recommend
    more (?:on this|on:|news|stories|articles|headlines|coverage|like this|top stories)\b
    more (?:from|in|by|on|about)(?: \S+){1,3}$
    more\.\.\.$|you (?:may|might|could) (?:also )?(?:like|enjoy|be interested|have missed)
    other (?:news|stories|articles|headlines|posts)\b|in other news:?$|don[’']t miss
    what to read|editor[’']?s[’']? (?:picks?|choice)
    popular (?:now|stories|articles|posts|on|in|this)
    most (?:popular|read|viewed|shared|commented|recent|watched)\b
    top (?:stories|news|headlines|articles)|latest$|headlines$
    latest (?:news|stories|headlines|articles|videos|from|posts|in|on)\b
    recent (?:posts|articles|stories|news|comments)
    (?:partner|sponsored|promoted|paid) (?:news|content|stories|links|posts)
    (?:from )?(?:around|elsewhere on) the (?:web|site|world)|from our (?:partners|network|sponsors)
    explore (?:more|the topic|related|content)|also from this (?:source|author)|next (?:up|story)$
    more releases|news releases in similar|most watched|from the archives?$|discover more
    (?:sources?|external links|liens externes|quellen|einzelnachweise|fuentes|fonti)\s?\[
    (?:was|is) this (?:article|page|helpful|useful)|share (?:this page$|or comment)|have your say
    (?:here|these) are (?:some )?(?:more|other) (?:stories|articles)
    you[’']ll (?:also )?(?:like|love)
    share this:|(?:tags?|topics?|categories|filed under|labels|key ?words|more on)\s?:
    (?:die )?meistgelesenen?|lesetipps?$|empfehlungen? der redaktion|zur startseite
    mehr (?:zum thema|zu diesem thema|zu:|aus|von|über|nachrichten|artikel)\b
    lesen sie (?:auch|mehr)
    auch interessant|zum thema$|themen\s?:|schlagwörter|schlagworte|aus dem ressort|top-?themen
    weitere (?:artikel|themen|nachrichten|meldungen|beiträge|informationen)
    meistgelesen|meist gelesen|am meisten gelesen|das könnte (?:sie|dich|ihnen)
    (?:ähnliche|verwandte|empfohlene|neueste|passende) (?:artikel|beiträge|themen|inhalte)
    (?:à )?lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)
    articles? (?:liés|similaires|recommandés|associés|connexes|récents)
    (?:les )?plus (?:lus|populaires|partagés|commentés|d[’'](?:articles|infos|actualités))
    (?:les )?derni(?:ères|ers) (?:infos|actualités|nouvelles|articles)
    dans la même (?:rubrique|catégorie)
    pour aller plus loin|mots[- ]clés|à découvrir|à la une$|vous aimerez|réutiliser ce contenu
    (?:lea|lee|leer|ver) (?:también|además)|(?:te|le) puede interesar|lo más (?:leído|visto|popular)
    más (?:noticias|información|leíd[oa]s|vistos|sobre)|últimas noticias|etiquetas\s?:
    archivado en|te recomendamos|lo último$|si está interesado en licenciar
    (?:noticias|artículos|temas|contenidos?|enlaces) relacionad[oa]s?
    (?:leggi|vedi) anche|(?:articoli|notizie|contenuti) (?:correlat[ei]|simili|recenti)
    potrebbe(?:ro)? interessart[ie]|(?:i )?più letti|ultime notizie|altri articoli|argomenti\s?:
    (?:leia|veja|ouça) (?:também|mais)|mais (?:lid[oa]s|notícias|sobre)|saiba mais|assuntos\s?:
    tópicos$|em alta$
    (?:notícias|artigos|conteúdos?|matérias?) relacionad[oa]s?|últimas notícias
    lees (?:ook|meer)|meer (?:over|nieuws|uit|van)\b|gerelateerde?|meest (?:gelezen|bekeken)
    (?:laatste|ander) nieuws|zie ook|trefwoorden
    zobacz (?:także|też)|czytaj (?:także|też)|więcej o|najczęściej czytane
    ilgili haberler|çok okunanlar|читайте также|смотрите также|по теме|ещё новости
    самое (?:читаемое|популярное|важное|интересное)|новости партн[её]ров|материалы по теме
    главное за|теги\s?:|подписывайтесь на
""")
ABOUT = patterns(r"""
    about the authors?s?\b|about (?:us|our)\b|über (?:den|die) autor|zur person|zum autor
    à propos de l[’']auteur|sobre (?:el|la|o|a) autora?|l[’']autore\b|over de auteur
    published in (?-i:[A-Z])|written by (?-i:[A-Z])
    notes? to editors?|hinweise? (?:für|an) (?:die )?redaktion
    (?:sign up|subscribe)\b.{0,50}$|newsletter$|connect$|connect (?:with us|[—–-])
    stay (?:informed|up[- ]to[- ]date|connected|in touch)|follow us$
    (?:media|press) contacts?\b|contacts?:?$|(?:für )?rückfragen|pressekontakt
    ©|copyright\b|\(c\) ?(?:19|20)\d\d
""")
