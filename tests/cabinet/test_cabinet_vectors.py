"""Each drawer's machine comes to the figures of the facts sheet at the settings that it names."""

import pytest


def test_fifty_one_bad_trips_of_five_hundred_cross_the_line_and_eleven_of_a_hundred(turn):
    assert turn("ride-hailing", bad=51, given=1, window=500, driven=500, line=4600).figures["needed"] == 51
    assert turn("ride-hailing", bad=51).verdict == "gone" and turn("ride-hailing", bad=50).verdict == "in"
    assert turn("ride-hailing", bad=50).figures["value"] == 4600
    short = turn("ride-hailing", bad=11, window=100)
    assert (short.figures["needed"], short.verdict) == (11, "gone")
    assert turn("ride-hailing", bad=10, window=100).verdict == "in"


def test_four_stars_cross_at_the_201st_and_a_newcomer_stands_at_the_cliff(turn):
    assert turn("ride-hailing", given=4, bad=201).figures["needed"] == 201
    assert turn("ride-hailing", given=4, bad=200).verdict == "in" and turn("ride-hailing", given=4, bad=201).verdict == "gone"
    assert turn("ride-hailing", driven=9, bad=1).figures["value"] == 4600


def test_neutrals_in_the_sum_take_the_percentages_down(turn):
    before = turn("marketplace", good=1000, neutral=3, bad=4, counts=1)
    assert (before.figures["before"], before.figures["value"], before.verdict) == (9960, 9930, "fell")
    one = turn("marketplace", good=59, neutral=1, bad=0, counts=1)
    assert (one.figures["before"], one.figures["value"]) == (10_000, 9833)
    assert turn("marketplace", counts=0).verdict == "same"


@pytest.mark.parametrize(("stars", "verdict"), [(4790, "no"), (4800, "yes")])
def test_4_79_is_the_same_as_nothing(turn, stars, verdict):
    assert turn("super-host", stays=10, answered=9000, cancelled=90, stars=stars).verdict == verdict
    assert turn("super-host", stays=10, answered=9000, cancelled=100, stars=4800).verdict == "no"


def test_a_card_score_of_four_fifths_is_740_and_682_with_half_the_payments(turn):
    fifths = dict.fromkeys(("payments", "owed", "length", "new", "mix"), 800)
    assert turn("card-score", **fifths).figures["value"] == 740
    assert turn("card-score", **fifths | {"payments": 500}).figures["value"] == 682
    assert len(turn("card-score", **fifths).words["reasons"]) == 4


def test_twelve_criteria_add_up_from_100_to_999(turn):
    assert turn("german-score", met=0, part=0).figures["value"] == 100
    assert turn("german-score", met=11, part=1000).figures["value"] == 999
    half = turn("german-score", year=1, met=6, part=500)
    assert half.figures["value"] == 100 + (899 * 65 + 60) // 120 and half.verdict == "after"


def test_friends_are_worth_five_in_a_hundred_of_the_range(turn):
    assert turn("perks").figures["swing"] == 600 * 5 // 100


@pytest.mark.parametrize(("points", "grade"), [(1051, "AAA"), (1049, "AA"), (1000, "A"), (959, "B"), (849, "C"), (599, "D")])
def test_grades_follow_the_lines(turn, points, grade):
    assert turn("city-points", points=points, blood=0).words["grade"] == (grade,)


def test_blood_gives_ten_a_bill_takes_twenty_and_both_wait_for_the_month(turn):
    assert turn("city-points", points=1000, blood=2, bills=1).figures["moved"] == 0
    assert turn("city-points", points=1000, blood=5, bills=1).figures["moved"] == 30
    waits = turn("city-points", points=1000, blood=0, bills=2, month=0)
    assert (waits.verdict, waits.figures["value"], waits.figures["waiting"]) == ("waits", 1000, -40)


def test_a_correction_reaches_no_copy(turn):
    held = turn("three-labels", grade=0, whose=1, loose=1, copies=2, corrected=1)
    assert held.rows["registers"] == (2, 0, 0) and held.verdict == "namesake"
    assert turn("three-labels", whose=1, loose=0, copies=2).verdict == "clean"
    assert turn("three-labels", copies=0, corrected=1).verdict == "clean"


def test_a_list_waits_for_the_grace_and_paying_is_not_leaving(turn):
    assert turn("defaulters", day=29, grace=30, paid=-1).verdict == "notice"
    assert turn("defaulters", day=30, grace=30, paid=-1).figures["listed"] == 5
    assert turn("defaulters", day=60, grace=30, paid=10).verdict == "in-time"
    paid = {"day": 60, "grace": 30, "paid": 45}
    assert [turn("defaulters", **paid, told=told).figures["listed"] for told in (0, 1, 2)] == [5, 4, 0]
    assert turn("defaulters", **paid, told=2).verdict == "off"


def test_three_codes_pass_and_a_genuine_one_fails(turn):
    assert [turn("company", code=i).figures["passes"] for i in range(4)] == [1, 1, 1, 0]
    assert turn("company", code=3, strict=1).words["check"] == ("R",)
    assert turn("company", code=3, strict=1).verdict == "refused" and turn("company", code=3, strict=0).verdict == "clean"
    assert turn("company", code=0, finding=1).verdict == "marked"


def test_one_finding_in_the_courts_is_counted_three_times_where_areas_are_linked(turn):
    linked = turn("outline", where=3, size=200, linked=1)
    assert (linked.figures["rooms"], linked.figures["lost"]) == (3, 360)
    assert turn("outline", where=3, size=200, linked=0).figures["lost"] == 200


def test_the_middle_sheet_is_the_one_that_stays(turn):
    assert turn("personnel-file", first=0, worst=-2000, last=1000).verdict == "cold"
    assert turn("personnel-file", first=0, worst=0, last=1000).verdict == "even"
    assert turn("personnel-file", first=2000, worst=0, last=2000).verdict == "warm"
    assert turn("personnel-file", lost=1).verdict == "lost"
    assert turn("personnel-file").figures == {}, "there is no number"


def test_a_change_of_weights_moves_who_did_nothing(turn):
    assert turn("influence", before=95, after=50).verdict == "fell"
    assert turn("influence", before=50, after=50).verdict == "same"
    assert turn("influence", before=50, after=95).verdict == "rose"


def test_cruel_remarks_are_held_for_48_hours_and_sold_after_the_outcry(turn):
    assert [turn("people-app", hours=h).verdict for h in (24, 47, 48)] == ["held", "held", "out"]
    assert turn("people-app", hours=48, kind=3, cruel=3).figures["value"] == 3000
    assert turn("people-app", opened=1, licence=0).figures["hidden"] == 3
    assert turn("people-app", opened=1, licence=1).verdict == "bought"


def test_of_those_flagged_a_quarter_did_it(turn):
    found = turn("fraud-model", share=20, found=800, spared=950).figures
    assert (found["right"], found["rightly"], found["wrongly"]) == (246, 16, 49)
    assert turn("fraud-model", odd=6).verdict == "visit"


def test_an_averaged_year_asserts_what_was_never_owed(turn):
    found = turn("averaging", worked=13, pay=150_000, slips=0, days=21)
    assert (found.figures["value"], found.figures["truth"], found.figures["average"]) == (484_380, 0, 75_000)
    assert turn("averaging", days=9).verdict == "waits" and turn("averaging", slips=1).verdict == "answered"
    assert turn("averaging", worked=26).verdict == "agrees"


def test_silence_is_guilt_after_ten_days(turn):
    assert [turn("silence", gap=5000, opened=day).verdict for day in (9, 10, -1)] == ["answered", "guilty", "guilty"]
    assert turn("silence", gap=0).verdict == "agrees" and turn("silence", gap=1000, tolerance=2500).verdict == "agrees"


def test_shares_of_earlier_pupils_set_the_grades(turn):
    assert turn("exam", past=0, known=90).rows["shares"] == (145, 300, 355, 200)
    cut = turn("exam", past=1, known=0, rank=1, teacher=3)
    assert (cut.verdict, cut.words["given"]) == ("cut", ("g2",))
    assert turn("exam", past=1, known=0, rank=1, teacher=3, size=4).verdict == "exempt"


def test_it_is_right_alike_only_where_it_is_wrong_unalike(turn):
    alike, apart = turn("decile", again__a=500, again__b=400), turn("decile", again__a=500, again__b=500)
    assert (alike.verdict, apart.verdict) == ("alike", "apart")
    assert alike.rows["accused"] == apart.rows["accused"] == (449, 235)
    assert turn("decile", acts=2, patrols=3).figures["value"] > turn("decile", acts=2, patrols=1).figures["value"]
