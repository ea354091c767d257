"""Who is held or led off by captors, as sentences say it; whom police arrest is none of these."""

from __future__ import annotations

import pytest

from tests.counting import tolls


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels took six nuns hostage.", [("abducted", 6)]),
        ("Rebels are holding six nuns hostage.", [("abducted", 6)]),
        ("Militants made off with three welders.", [("abducted", 3)]),
        ("Gunmen marched 12 pupils into the forest.", [("abducted", 12)]),
        ("Two drivers were whisked away by armed men.", [("abducted", 2)]),
        ("Four engineers were captured by guerrillas.", [("abducted", 4)]),
        ("Pirates hijacked a tanker with a crew of 21.", [("abducted", 21)]),
        ("Pirates freed a tanker and its crew of 24.", [("abducted", 24)]),
        ("Kidnappers have released two nuns.", [("abducted", 2)]),
        ("Troops have released two nuns.", []),
        ("Hostage-takers held nine clerks in the bank.", [("abducted", 9)]),
        ("Four trawlermen are being held for ransom.", [("abducted", 4)]),
        ("Two reporters are in the hands of tribesmen.", [("abducted", 2)]),
        ("Six soldiers were detained by militiamen at a bridge.", [("abducted", 6)]),
        ("Six soldiers were detained by police at a bridge.", []),
        ("Masked men took a councillor from his car.", [("abducted", 1)]),
        ("Gunmen stormed a clinic and took three nurses with them.", [("abducted", 3)]),
        ("Robbers held up a steamer and went off with a nun and two traders.", [("abducted", 3)]),
        ("The four hostages are tired.", [("abducted", 4)]),
        ("Five engineers whom rebels seized in May are tired.", [("abducted", 5)]),
        ("Guerrillas released two of the five engineers they seized in May.", [("abducted", 5)]),
        ("Relatives of 16 villagers abducted in May are tired.", [("abducted", 16)]),
        ("Kidnapped on her way to work, a nun was freed on Monday.", [("abducted", 1)]),
        ("Masked men took a bicycle from his car.", []),
        ("The gang seized a bus carrying 18 passengers.", [("abducted", 18)]),
        ("The army freed nine miners snatched in January.", [("abducted", 9)]),
        ("Rebels freed nine of the 11 teachers abducted in May.", [("abducted", 11)]),
        ("Rebels freed nine of the 11 teachers they kidnapped from a school in May.", [("abducted", 11)]),
        ("Two of the 11 nuns abducted on Tuesday were killed.", [("abducted", 11), ("killed", 2)]),
        ("Two of the 11 teachers were abducted.", [("abducted", 2)]),
        ("Gunmen kidnapped two mayors, hours after freeing a third.", [("abducted", 2)]),
        ("Three soldiers were killed and 16 taken prisoner.", [("killed", 3), ("abducted", 16)]),
        ("The rebels took 72 others prisoner.", [("abducted", 72)]),
        ("The army killed nine rebels; four guerrillas were taken prisoner.", [("killed", 9)]),
        ("Rebels killed eight soldiers and captured two others.", [("killed", 8), ("abducted", 2)]),
        ("Rebels killed eight, wounded three and captured two.", [("killed", 8), ("injured", 3), ("abducted", 2)]),
        ("Troops killed eight rebels and captured two.", [("killed", 8)]),
        ("Eleven guerrillas were captured by the army.", []),
        ("Police took three men away in handcuffs.", []),
        ("An ambulance took the two boys away.", []),
        ("They threatened to kill two hostages.", []),
    ],
)
def test_who_is_led_off(text: str, expected: list[tuple[str, int]]) -> None:
    """By captors, whatever verb and whichever particle tells it; an arrest or an ambulance abducts nobody."""
    assert tolls(text) == expected
