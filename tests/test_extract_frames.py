"""What was done to whom says what happened where no set phrase does: own sentences, none of them real."""

from __future__ import annotations

import pytest

from geo.extract.events import events
from geo.extract.text import sentences

TOLD = [
    ("Detectives marched four bakers out of their shop in Orlu on Monday.", "Arrests"),
    ("Four bakers were led out in handcuffs.", "Arrests"),
    ("A baker who had spoken on the radio was bundled off by three detectives.", "Arrests"),
    ("Bandits marched four bakers into the forest at Orlu on Monday.", "Abduction/forced disappearance"),
    ("Four bakers were marched into the hills by bandits on mules.", "Abduction/forced disappearance"),
    ("Bandits drove off ninety goats at Orlu.", "Looting/property destruction"),
    ("The guards poured rifle rounds into the dockers.", "Excessive force against protesters"),
    ("The army threw the insurgents out of Orlu.", "Government regains territory"),
    ("The insurgents were thrown out of Orlu by infantrymen.", "Government regains territory"),
    ("Insurgents rode into Orlu and hold the town.", "Non-state actor overtakes territory"),
    ("An unmanned craft struck the grain silo at Orlu.", "Air/drone strike"),
    ("Howitzers across the lake blasted the farms of Orlu.", "Shelling/artillery/missile attack"),
    ("A mason slit open sacks in Orlu and slipped arsenic into the flour.", "Poisoning"),
    ("Water poured into a gallery of the pit at Orlu, and two miners are missing.", "Industrial or mining"),
    ("The hillside above Orlu let go in the night.", "Landslide"),
    ("A chemist's was raided on Friday by three men with crowbars.", "Robbery"),
    ("A tobacco kiosk was held up by a woman with a pistol.", "Robbery"),
    ("A nurse was pushed over and relieved of her purse.", "Robbery"),
    ("A van was reported stolen from a yard.", "Other"),
    ("A workshop was burnt at Orlu.", "Fire"),
    ("A cyclist was knocked down by a milk lorry.", "Road"),
    ("Two anglers went overboard near Orlu.", "Sea"),
    ("Waves rolled in over the beach at Orlu as high as houses after a jolt.", "Tsunami"),
]


@pytest.mark.parametrize(("text", "sub"), TOLD)
def test_the_nouns_around_a_verb_say_what_was_done(text: str, sub: str) -> None:
    """The same verb is an arrest by the police and an abduction by bandits, in the active and in the passive."""
    s = sentences.split(text)[0]
    assert {e.sub_event_type for e in (*events.find(s), *events.find_framed(s)) if e.kind == "event"} == {sub}


@pytest.mark.parametrize(
    "text",
    [
        "The police want to march the bakers out of their shop.",
        "Guards took the baker to hospital in Orlu.",
        "The bakers walked away from talks with the police.",
        "The concert took place in the village on Monday, and officers watched.",
        "The bridge club of Split met in the town hall.",
    ],
)
def test_a_verb_without_its_nouns_tells_of_nothing(text: str) -> None:
    """Nor does what is only wanted, or a name that looks like a verb."""
    assert not events.find_framed(sentences.split(text)[0])
