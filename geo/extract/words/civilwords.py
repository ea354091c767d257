"""What civilians are called in news of war, beside the commoner nouns of `lexicon`: by their trade, by what they were
doing, by whose they are. Data only.

No word stands here that may as well be said of those who bear arms ("people", "men", "members", "suspects", "leaders",
"guards", "Palestinians").
"""

from __future__ import annotations

from geo.extract.text.tokens import words
from geo.extract.words.lexicon import CIVILIANS, and_many

__all__ = ["CIVIL"]

_AT_WORK = words(
    "labourer laborer vendor trader merchant fisherman herder herdsman shepherd goatherd cowherd drover farmhand "
    "campesino planter fishmonger butcher baker barber cook waiter waitress bartender barman janitor cleaner cashier "
    "secretary clerk customer porter docker stevedore conductor trucker carpenter mason electrician plumber mechanic "
    "welder builder engineer technician employee staffer muezzin cleric monk imam preacher deacon "
    "missionary seminarian jesuit friar chaplain lecturer professor academic scholar scientist researcher headmaster "
    "headmistress headteacher schoolteacher tutor principal librarian accountant banker notary attorney "
    "solicitor barrister prosecutor magistrate mla mp councillor councilman councilwoman councilor alderman "
    "congresswoman assemblyman sarpanch kagawad envoy consul diplomat ambassador paramedic medic surgeon midwife "
    "pharmacist dentist therapist vaccinator rescuer fireman firefighter lifeguard campaigner unionist "
    "photographer cameraman newsman newspaperman correspondent editor broadcaster blogger presenter writer poet author "
    "singer musician actor artist footballer player athlete businessman businesswoman shopowner storekeeper "
    "entrepreneur landlord maid housemaid housekeeper nanny gardener caretaker servant deliveryman postman milkman "
    "tailor weaver potter goldsmith cobbler ostler groom motorman deminer woodcutter lumberjack angler prospector"
)
_THERE = words(
    "guest patron diner drinker reveller reveler spectator onlooker mourner devotee parishioner churchgoer congregant "
    "celebrant holidaymaker backpacker traveller traveler camper hiker trekker cyclist motorcyclist motorist biker "
    "commuter jogger swimmer bather beachgoer concertgoer partygoer evacuee asylum-seeker nomad settler villager "
    "townspeople citizen tenant neighbour neighbor homeowner pensioner retiree widow widower orphan newborn kid bride "
    "bridegroom grandparent grandchild grandson granddaughter stepson stepdaughter nephew niece relative in-law "
    "sibling housewife granny mum mom dad girlfriend boyfriend fiancee classmate schoolmate passer-by buyer seller "
    "worshiper wedding-goer festivalgoer picnicker elder chieftain headman"
)


CIVIL = and_many(CIVILIANS | _AT_WORK | _THERE)
