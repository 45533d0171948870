"""What the notices of pages say and are about: rights, cookies, subscriptions, comments.

Data for `boilerplate.py`, as in `idioms.py`, and how it is searched for.
"""

import re

from reader.importing.lines.idioms import patterns


class Cues:
    """Patterns that are searched anywhere in a text, each only where one of its literals occurs.

    Args:
        text: One on a line: literals in lower case with commas between, "~", the pattern.
    """

    def __init__(self, text: str) -> None:
        self._entries: list[tuple[tuple[str, ...], re.Pattern[str]]] = []
        for line in text.splitlines():
            literals, separator, pattern = line.partition("~")
            if separator:
                words = tuple(literal.strip() for literal in literals.split(","))
                self._entries.append((words, re.compile(pattern.strip())))

    def found_in(self, text: str) -> set[str]:
        """Return the different wordings that a text in lower case holds."""
        found: set[str] = set()
        for literals, pattern in self._entries:
            if any(literal in text for literal in literals):
                found.update(match.group() for match in pattern.finditer(text))
        return found


# What notices say; one is enough outside the story.
CUES = Cues(r"""
    ©, (c) ~ ©|\(c\) ?(?:19|20)\d\d
    copyright ~ \bcopyright (?:©|\(c\)|\d|[a-z]+ \d{4})
    rights reserved, rechte vorbehalten ~ rights reserved|rechte vorbehalten
    droits réservés, derechos reservados ~ droits réservés|derechos reservados
    riservati, reservados ~ diritti riservati|direitos reservados
    riproduzione, voorbehouden ~ riproduzione riservata|rechten voorbehouden
    prawa ~ prawa zastrzeżone
    licensed, licenced ~ \blicen[sc]ed under\b
    creative commons ~ creative commons (?:attribution|licen[cs]e)
    mark of, marks of ~ service mark of|trademarks? of
    may not be ~ may not be (?:published|reproduced|redistributed|copied)
    click here, hier klicken, cliquez ici ~ click here|hier klicken|cliquez ici
    haga clic, clicca qui, clique aqui, klik hier ~ haga clic|cli(?:cca qui|que aqui)|klik hier
    follow us, your inbox ~ \b(?:follow us|your inbox)\b
    our app, our newsletter ~ \bour (?:app|newsletters?)\b
    touch with ~ get in touch with
    cookie ~ \buses? (?:[a-z]+ ){0,3}cookies|verwende[nt] (?:wir )?cookies
    cookie ~ utilis\w+ (?:des|les) cookies|utiliza(?:mos)? cookies|utilizza(?:no)? (?:i )?cookie
    cookie ~ gebruik(?:t|en) cookies|such as cookies
    your ~ your (?:privacy|choices|preferences|consent)\b|submit your|your browser
    partners ~ our (?:\d+ )?partners\b
    personal ~ personal data|personali[sz]ed (?:ads|advertising|content)
    ihre ~ ihre (?:privatsphäre|einwilligung)
    votre ~ votre (?:vie privée|consentement)
    su ~ su (?:privacidad|consentimiento)
    submit comments, comment policy ~ submit comments|comment policy
    comments are ~ comments are moderated
    @ ~ [\w.+-]{1,64}@[\w-]{1,64}\.\w
    external ~ external (?:links|sites|websites)
    responsible, views expressed ~ not responsible for the content|views expressed
    site and, our site, our reader ~ this (?:web)?site and|our (?:site|readers)\b
    journalism, support our ~ (?:our|independent) journalism|support our (?:work|mission)
    this ~ ^this (?:article|story|post|report|piece) (?:was|is|first|originally|has been)\b
    published, appeared ~ ^(?:originally|first) (?:published|appeared) (?:in|on|at|by)
    dieser ~ dieser (?:artikel|beitrag|text) (?:erschien|wurde)
    cet ~ cet article (?:a été|est)
    artículo, articolo, artigo ~ este artículo (?:fue|se|es)|questo articolo è|este artigo foi
    powered, developed, hosted ~ (?:powered|developed|hosted) by
    edit this ~ edit this (?:page|article)
    javascript ~ (?:enable|requires?|disabled?) javascript|javascript (?:is|must|to)
    kommentare, freigeschaltet ~ kommentare werden|freigeschaltet
    our standards, trust principles, frozen in time ~ our standards:|trust principles|frozen in time
    more ~ (?:read|see|learn|find) (?:out )?more (?:at|about|on|here)
    subscribers, subscriber ~ (?:for|to) subscribers|paid subscriber|already a subscriber
    reader-supported, new posts ~ reader-supported|receive new posts
    account ~ create an? (?:free )?account
    abonnés, abonnenten ~ réservée? aux abonnés|nur für abonnenten
    suscriptores, abbonati ~ para suscriptores|riservat[oa] agli abbonati
    assinantes, abonnees ~ para assinantes|voor abonnees
    delayed, licensing ~ delayed (?:a minimum|at least)|licensing rights
    report a, spotted, ошибк ~ report an? (?:problem|typo|error|mistake)|spotted an?|нашли ошибку
    fehler gefunden, une erreur ~ fehler gefunden|signaler une (?:erreur|faute)
    no longer updated, we translate ~ no longer updated|we translate
    wir übersetzen ~ wir übersetzen
    autoren, authors ~ für autoren|for authors
    contact, inquiries, kontakt ~ (?:press|media) (?:contact|inquiries)|pressekontakt|contact presse
""")
# What notices are about, and stories sometimes too; two, or one in a request, are enough.
TOPICS = Cues(r"""
    privacy ~ privacy (?:policy|notice)
    of use, of service ~ (?:terms|conditions) of (?:use|service)
    cookie ~ \bcookies?\b
    datenschutz ~ datenschutz
    copyright ~ \bcopyright\b
    newsletter ~ \bnewsletters?\b
    subscri ~ \bsubscri(?:be|bers|ptions?)\b
    donat ~ \bdonat(?:e|ions?)\b
    spenden ~ \bspenden\b
    podcast ~ \bpodcasts?\b
    abonn ~ \babonnier\w*|\babonne[rz]\b
    suscri, iscri, assinatura ~ suscri(?:b|p)\w+|iscriv\w+|iscrizione|assinatura
    website, web page, this page ~ \bwebsites?\b|\bweb page|this page
    advertis ~ \badvertis(?:e|ing|ers)\b
    sponsor ~ \bsponsor(?:ed|s)?\b
    affiliate ~ affiliate
    moderat ~ \bmoderat(?:ed|ion|ors)\b
    spam ~ \bspam\b
    login, log in, sign up, sign in, anmelden ~ log ?in\b|sign (?:up|in)\b|\banmelden\b
    comment ~ \bcomments?\b
    nonprofit, non-profit ~ \bnon-?profit\b
    contact ~ \bcontact\b
    email, e-mail ~ e-?mail
    republish ~ \brepublish\w*
    trademark, trade mark ~ \btrade ?mark
    information ~ for more information|weitere informationen|pour plus d'informations
    información ~ para más información
""")
REQUEST = patterns(r"""
    (?:please |to )?(?:subscribe|sign|register|log|donate|follow|join|support|contact|download)\b
    (?:please )?(?:share|read|watch|listen|get|stay|find|learn|see|visit|help us)\b
    (?:please )?(?:send|submit|write)\b
    (?:bitte |jetzt )?(?:abonnieren|folgen|spenden|schreiben|lesen|melden|erfahre)\b
    (?:abonnez|inscrivez|suivez|recevez|soutenez|faites)\b
    (?:suscr|sígue|apoy|recib|iscriv|segui)
""")
