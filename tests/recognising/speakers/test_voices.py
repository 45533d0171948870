"""Who "I" and "you" are in transcripts, interviews, hearings and speeches."""

from tests import notation


def retold(*paragraphs: str) -> str:
    return notation.retold("\n\n".join(paragraphs))


def unchanged(*paragraphs: str) -> bool:
    return retold(*paragraphs) == "\n\n".join(paragraphs)


def test_i_is_whose_label_stands_before_it() -> None:
    told = retold(
        "[MARIA LOPEZ|person=Maria Lopez], HOST: I am glad to see you.",
        "[Tom Ray|person] (by phone): My train was late, and I ran.",
        "It was dark, and nobody saw me.",
        "[LOPEZ|person]: What did you do?",
    )
    assert "HOST: [I>Maria Lopez] am" in told
    assert "[My>Tom Ray] train was late, and [I>Tom Ray] ran." in told
    assert "nobody saw [me>Tom Ray]." in told
    assert "What did [you>Tom Ray] do?" in told


def test_a_label_may_be_initials_or_an_office() -> None:
    told = retold(
        "President [Tom Ray|person] met the reporter [Ann Lee|person].",
        "AL: I have a question.",
        "THE PRESIDENT: I have an answer.",
        "AL: I doubt it.",
    )
    assert "AL: [I>Ann Lee] have" in told
    assert "PRESIDENT: [I>Tom Ray] have" in told


def test_a_label_in_capitals_is_a_surname_that_the_text_has_in_small_letters() -> None:
    told = retold(
        "[Tom Ray|person] met [Ann Lee|person].",
        "RAY: I am here, and the door is open.",
        "LEE: I see that it is.",
        "RAY: I waited for hours.",
    )
    assert "RAY: [I>Tom Ray] am" in told
    assert "LEE: [I>Ann Lee] see" in told


def test_a_record_has_a_full_stop_after_its_labels() -> None:
    told = retold(
        "Senator [Adler|person]. I call the witness.",
        "Dr. [Stone|person]. I have studied the river.",
        "Senator [Adler|person]. I thank you.",
    )
    assert "[I>Adler] call" in told
    assert "[I>Stone] have" in told


def test_a_label_of_nobody_ends_the_turn_before_it() -> None:
    told = retold(
        "[Tom Ray|person]: I ran.",
        "[Ann Lee|person]: I walked.",
        "Voice: I saw them.",
        "My eyes are good.",
    )
    assert "Voice: I saw them.\n\nMy eyes are good." in told


def test_one_colon_makes_no_transcript() -> None:
    assert unchanged("I met two people.", "[Tom Ray|person]: a life. I read it.", "I liked it.")


def test_answers_are_by_who_is_interviewed() -> None:
    told = retold(
        "An interview with the writer [Ann Lee|person]",
        "Q: When did you begin?",
        "A: I was nine. My aunt gave me a pen.",
        "Q: Do you still have it?",
        "A: I lost it.",
    )
    assert "When did [you>Ann Lee] begin?" in told
    assert "[I>Ann Lee] was nine. [My>Ann Lee] aunt gave [me>Ann Lee] a pen." in told


INTERVIEW = (
    "When did you begin to write?",
    "I was nine. My aunt gave me a pen.",
    "She had ten of them. I know that now.",
    "Do you still have it, and I mean the pen?",
    "I lost it on a train.",
    "What will you write next?",
    "Letters, I think.",
)


def test_an_interview_needs_no_labels() -> None:
    for opening in (
        "The Herald interviews the writer [Ann Lee|person] about trains",
        "[Ann Lee|person]: An Interview",
        "[Ann Lee|person], who lives in a tower, spoke to the Herald.",
        "[Ann Lee|person] lives in a tower. Nobody knew [Lee|person] until last year.",
    ):
        told = retold(opening, *INTERVIEW)
        assert "When did [you>Ann Lee] begin" in told, opening
        assert "[I>Ann Lee] was nine. [My>Ann Lee] aunt gave [me>Ann Lee] a pen." in told
        assert "[I>Ann Lee] know that now." in told
        assert "and I mean the pen?" in told


def test_who_is_interviewed_must_be_clear() -> None:
    for opening in (
        "The Herald interviews a baker about [Ann Lee|person]",
        "In an earlier interview with a baker, [Ann Lee|person] had said little.",
        "[Ann Lee|person] knows [Tom Ray|person].",
    ):
        assert unchanged(opening, *INTERVIEW), opening


def test_an_answer_that_names_who_is_interviewed_is_left_alone() -> None:
    told = retold(
        "An interview with [Ann Lee|person]",
        *INTERVIEW,
        "The book by [Lee|person] is out now. I liked it, and my sister did.",
    )
    assert told.endswith("I liked it, and my sister did.")


def test_of_two_who_answer_one_is_named_by_the_other() -> None:
    told = retold(
        "An interview with [Ann Lee|person] and [Tom Ray|person]",
        "How did you meet?",
        "At school, where I sat beside [Tom|person]. He took my pen.",
        "I am [Tom Ray|person], and I gave it back.",
        "That is not how I remember it.",
    )
    assert "where [I>Ann Lee] sat beside" in told
    assert "[I>Tom Ray] am [Tom Ray>Tom Ray], and [I>Tom Ray] gave it back." in told
    assert told.endswith("That is not how I remember it.")
    assert "How did you meet?" in told


def test_the_word_is_handed_over_by_name() -> None:
    told = retold(
        "For the city we have [Tom Ray|person] and [Ann Lee|person]. Miss [Lee|person]?",
        "Thank you. I will speak of the bridge. My colleague has the road.",
        "Is that all you want?",
        "I want more, my Lords.",
        "I do not follow.",
    )
    assert "[I>Ann Lee] will speak" in told
    assert "[My>Ann Lee] colleague" in told
    assert "Is that all [you>Ann Lee] want?" in told
    assert "[I>Ann Lee] want more" in told
    assert told.endswith("I do not follow.")


def test_a_heading_gives_the_word() -> None:
    told = retold(
        "ARGUMENT OF [ANN LEE|person=Ann Lee] FOR THE CITY",
        "I will speak of the bridge.",
        "Mr. [Ray|person], please.",
        "I have nothing to say.",
    )
    assert "[I>Ann Lee] will" in told
    assert "[I>Ray] have" in told


def test_a_name_at_the_end_of_a_paragraph_is_not_yet_a_call() -> None:
    assert unchanged("We thank our director, Dr. [Ann Lee|person].", "I know her well.")
    assert unchanged("Author: Mrs. [Ann Lee|person]", "I was born in a tower.")
    assert unchanged("They wrote of [Ann Lee|person].", "I read it.")


def test_who_says_their_name_is_i() -> None:
    told = retold("Good evening. My name is [Ann Lee|person]. I speak for the city.")
    assert "[My>Ann Lee] name" not in told
    assert "[I>Ann Lee] speak" in told
    told = retold(
        "The [Herald|organisation] sent [Tom Ray|person].", "I'm [Tom Ray|person] in Bern."
    )
    assert "[I>Tom Ray]'m [Tom" in told


def test_a_heading_ends_the_word_of_who_took_it() -> None:
    told = retold(
        "Good evening. My name is [Ann Lee|person].",
        "What do you want?",
        "I want a bridge.",
        "(Laughter)",
        "What do you want it for?",
        "I want to cross.",
        "Another story",
        "What do you say?",
        "I say nothing.",
    )
    assert "[I>Ann Lee] want a bridge" in told
    assert "[I>Ann Lee] want to cross" in told
    assert told.endswith("What do you say?\n\nI say nothing.")


def test_a_given_name_alone_introduces_nobody() -> None:
    assert unchanged("Hi, my name is [Katie|person] and I made a film.")
    assert unchanged("I'm [Bach|person] mad, and I say so.")


def test_a_name_that_somebody_else_says_introduces_nobody() -> None:
    assert unchanged("A card read: “My name is [Ann Lee|person].” I met nobody of that name.")
    assert unchanged("The play began: “I'm [Ann Lee|person], and this is my town.” Then I left.")


def test_a_headline_announces_a_speech() -> None:
    told = retold(
        "Remarks by Prime Minister [Ann Lee|person] at the bridge",
        "I am glad to be here.",
        "As [Tom Ray|person] told me, “I want a bridge.”",
        "[Lee|person] spoke for an hour. I was there.",
        "I went home.",
    )
    assert "[I>Ann Lee] am glad" in told
    assert "told [me>Ann Lee], “" in told
    assert told.endswith("I was there.\n\nI went home.")
    assert unchanged("Remarks by [Ann Lee|person] and [Tom Ray|person]", "I am glad to be here.")


def test_a_line_announces_a_statement() -> None:
    said = "[Ann Lee|person] signed it on Monday and issued the following statement:"
    assert "“[I>Ann Lee] grew" in retold(said, "“I grew up here.”")
    assert "\n\n[I>Ann Lee] grew" in retold(said, "I grew up here.")
    assert unchanged("A poem that [Ann Lee|person] wrote says:", "I grew up here.")


def test_i_may_be_a_number_or_the_words_of_another() -> None:
    told = retold(
        "[Tom Ray|person]: I fought in World War I, and he said, I am afraid.",
        "[Ann Lee|person]: You know, I was “I” in a play.",
    )
    assert "[I>Tom Ray] fought in World War I, and" in told
    assert "he said, I am afraid" in told
    assert "[I>Ann Lee] was “I” in" in told


def test_nobody_is_he_in_what_he_says() -> None:
    told = retold(
        "[Tom Ray|person]: I called the mayor, and he came. His dog came too.",
        "[Ann Lee|person]: I know.",
    )
    assert "and he came. His dog" in told


def test_news_is_no_transcript() -> None:
    assert unchanged(
        "[Ann Lee|person] met [Tom Ray|person] in a bar.",
        "Who pays?",
        "I asked that too.",
    )


def test_a_time_or_an_office_may_stand_beside_a_label() -> None:
    told = retold(
        "[00:00:04] [Ann Lee|person]: I greet you.",
        "10:05 P.M. EST [Tom Ray|person]: I thank you.",
        "Ms [ANN LEE|person=Ann Lee] ([Carlton|place]) (10:06): I rise.",
    )
    assert "]: [I>Ann Lee] greet" in told
    assert "]: [I>Tom Ray] thank" in told
    assert "(10:06): [I>Ann Lee] rise" in told


def test_reporters_have_a_letter_alone() -> None:
    told = retold(
        "MS. [LEE|person]: I have two things to say.",
        "Q I have one. Do you like it?",
        "MS. [LEE|person]: I do.",
        "Q A man asked me.",
    )
    assert "[I>LEE] have two" in told
    assert "Q I have one. Do [you>LEE] like it?" in told
    assert told.endswith("Q A man asked me.")


def test_names_in_lines_of_their_own_are_labels_where_they_come_again() -> None:
    lines = (
        "[Ann Lee|person] - Chief Executive",
        "I am pleased.",
        "[Tom Ray|person], Bank of the East",
        "I have a question.",
        "My first is on boats.",
        "[Ann Lee|person] - Chief Executive",
        "I like boats.",
    )
    told = retold(*lines, "Operator", "I see no further questions.")
    assert "[I>Ann Lee] am pleased" in told
    assert "[My>Tom Ray] first is" in told
    assert "[I>Ann Lee] like boats" in told
    assert told.endswith("I see no further questions.")
    assert "[I>" not in retold(*lines[:5])


def test_a_list_of_persons_gives_nobody_the_rest_of_an_article() -> None:
    told = retold(
        "[Ann Lee|person]: a baker.",
        "[Tom Ray|person]: a smith.",
        *(f"I wrote line {number} of this, and it is long." for number in range(8)),
    )
    assert "[I>" not in told


def test_a_few_labels_in_a_long_text_give_nobody_the_rest() -> None:
    told = retold(
        *("[Tom Ray|person]: I was here." for _ in range(3)),
        *(f"I wrote line {number} of this, and it is long." for number in range(40)),
    )
    assert "[I>Tom Ray] was here" in told
    assert "[I>Tom Ray] wrote" not in told


def test_who_alone_is_named_before_the_questions_answers_them() -> None:
    told = retold("The tower of [Ann Lee|person] is high.", *INTERVIEW)
    assert "[I>Ann Lee] was nine" in told
    assert unchanged("The tower of [Ann Lee|person] is high. I saw it.", *INTERVIEW)
    asked = "Do you know [Ann Lee|person], your neighbour?"
    assert "[I>" not in retold("The tower of [Ann Lee|person] is high.", *INTERVIEW, asked)
