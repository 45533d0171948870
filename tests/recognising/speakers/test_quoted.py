from tests.notation import retold


def test_i_is_whoever_is_named_as_the_speaker() -> None:
    seen = "[Tom Ray|person] left. “I lost my hat,” [Ray|person] said."
    assert "“[I>Tom Ray] lost [my>Tom Ray] hat,”" in retold(seen)
    seen = '[Tom Ray|person] left. "I lost it," said the baker [Ray|person].'
    assert '"[I>Tom Ray] lost it,"' in retold(seen)
    seen = "[Tom Ray|person], a baker, told them: “It was me.”"
    assert "“It was [me>Tom Ray].”" in retold(seen)


def test_a_quotation_goes_on_after_its_speaker() -> None:
    seen = "“It is late,” [Tom Ray|person] said. “I must go.”"
    assert "“[I>Tom Ray] must go.”" in retold(seen)


def test_i_is_left_alone_where_no_speaker_is_named() -> None:
    for seen in (
        "“I lost my hat.” [Tom Ray|person] left.",
        "“I lost my hat,” [Tom Ray|person] said.",
        "“I lost my hat,” said a man.",
        "I met [Tom Ray|person].",
        "“I voted,” [Norway|place] said.",
        "“I am late.”\n\n[Tom Ray|person] said nothing.",
    ):
        assert retold(seen) == seen


def test_i_is_he_who_says_it() -> None:
    seen = "[Tom Ray|person] left at nine. [He>Tom Ray] said: “I lost my hat.”"
    assert "“[I>Tom Ray] lost [my>Tom Ray] hat.”" in retold(seen)
    seen = "[Tom Ray|person] left at nine. “I lost my hat,” he said."
    assert "“[I>Tom Ray] lost [my>Tom Ray] hat,” [he>Tom Ray] said." in retold(seen)


def test_a_place_between_name_and_quotation_is_passed_over() -> None:
    seen = "[Tom Ray|person], coach of [Norway|place], said, “I think we learned.”"
    assert "“[I>Tom Ray] think" in retold(seen)


def test_a_verb_needs_no_comma_before_a_sentence_that_is_quoted() -> None:
    seen = "They asked [Tom Ray|person] twice. [Tom Ray|person] replied “I am not able to.”"
    assert "“[I>Tom Ray] am" in retold(seen)


def test_another_person_between_two_quotations_ends_the_first_voice() -> None:
    seen = "“It is late,” [Tom Ray|person] said. [Ann Lee|person] laughed at that. “I must go.”"
    assert "[I>" not in retold(seen)


def test_a_far_quotation_is_not_taken_for_the_same_voice() -> None:
    far = "The hall was full of people who had waited since the morning. " * 4
    assert "[I>" not in retold(f"“It is late,” [Tom Ray|person] said. {far}“I must go.”")


def test_nobody_is_he_in_his_own_quotation() -> None:
    seen = "[Tom Ray|person] left. “I saw [Tom Ray|person] leave,” [Ray|person] said."
    assert "[I>" not in retold(seen)
    seen = "[Tom Ray|person] left. “I saw [Ann Lee|person] leave,” [Ray|person] said."
    assert "“[I>Tom Ray] saw" in retold(seen)


def test_a_quotation_that_is_opened_again_is_by_the_same_voice() -> None:
    seen = "[Tom Ray|person] said: “It is late.\n\n“I must go.”"
    assert "“[I>Tom Ray] must go.”" in retold(seen)
    closed = "[Tom Ray|person] said: “It is late.”\n\n“I must go.”"
    assert "[I>" not in retold(closed)


def test_he_is_somebody_else_in_the_words_of_who_is_named_beside_them() -> None:
    seen = "[Tom Ray|person] laughed. “He lost my hat,” [Ray|person] said."
    assert "“He lost [my>Tom Ray] hat,”" in retold(seen)
