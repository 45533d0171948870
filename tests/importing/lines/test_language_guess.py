# ruff: noqa: RUF001 - sentences in many scripts
"""A text tells its language by its letters and small words, or nothing is said of it."""

import pytest

from reader.importing.lines.language_guess import guessed_language

SENTENCES = {
    "en": "Ann met Bob at the station. He said that she was late for the train.",
    "de": "Der Kanzler sprach am Dienstag mit der Presse und wird nicht nach Rom reisen.",
    "fr": "Le président a dit que les élections ne sont pas encore dans la loi.",
    "es": "El presidente dijo que no va a hablar con la prensa por la noche.",
    "pt": "O presidente disse que não vai falar com a imprensa até ao fim do dia.",
    "it": "Il presidente ha detto che non si tratta di una questione della legge.",
    "nl": "De premier zei dat hij het niet eens is met een deel van het voorstel.",
    "sv": "Statsministern sade att han inte hade hört om det före mötet.",
    "da": "Statsministeren sagde, at han ikke havde hört om det, og at det blev svært.",
    "nb": "Statsministeren sa at han ikke hadde hørt om det, og at det ble vanskelig.",
    "fi": "Pääministeri sanoi, että hän ei ole kuullut siitä ennen kuin nyt.",
    "pl": "Premier powiedział, że nie wie o tym i że to jest sprawa dla sądu.",
    "cs": "Premiér řekl, že o tom není nic známo a že se to řeší podle zákona.",
    "hu": "A miniszterelnök azt mondta, hogy nem volt ott, és ez már nem kérdés.",
    "ro": "Premierul a spus că nu este o problemă și că au fost mai multe voturi.",
    "tr": "Başbakan bu konuda daha sonra ve çok kısa bir açıklama olacak dedi.",
    "ru": "Президент сказал, что он не был на встрече и не будет об этом говорить.",
    "uk": "Президент сказав, що він не був на зустрічі та не буде про це говорити.",
    "ar": "قال الرئيس في المؤتمر إن الحكومة من هذا البلد على استعداد لذلك.",
    "fa": "رئیس جمهور در این کشور گفت که برای مردم از این به بعد آماده است.",
    "hi": "राष्ट्रपति ने कहा कि यह देश के लिए एक बड़ी बात है।",
    "el": "Ο πρόεδρος μίλησε χθες στην Αθήνα.",
    "he": "הנשיא דיבר אתמול בירושלים.",
    "ja": "大統領は昨日、東京で演説した。",
    "zh": "总统昨天在北京发表了重要讲话。",
    "ko": "대통령은 어제 서울에서 연설했다.",
    "th": "ประธานาธิบดีกล่าวสุนทรพจน์เมื่อวานนี้",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_tells_its_language(language: str) -> None:
    assert guessed_language(SENTENCES[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 2 3 4 5 6 7",
        "Paris",
        "Ann Smith, Bob Jones, Carl Maria, Dora Lee, Eva Ott",
        "\U0001f600",
    ],
)
def test_what_is_not_clear_is_not_said(text: str) -> None:
    assert guessed_language(text) is None
