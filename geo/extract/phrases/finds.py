"""Phrases that tell of weapons found and made safe, and of plots foiled. Data only; how to read them stands in the
package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Strategic developments | Disrupted weapons use | 71 | event
    (remote-controlled|roadside|car|truck|parcel|letter|time|pipe|powerful|homemade|home-made|petrol|nail|suitcase) bomb
    (\\w+ ){0,3}?(was|were) (\\w+ )?(defused|deactivated|disarmed|neutralised|neutralized|made safe|detonated safely) ;
    (landmine|land mine|mine|explosive device|explosive charge) (\\w+ ){0,3}?(was|were) (\\w+ )?(defused|deactivated|
    disarmed|neutralised|neutralized|made safe)
Strategic developments | Disrupted weapons use | 62 | event
    (another|a (second|further|similar)) ((?!was|were|went|exploded|blew|killed|wounded|injured)[\\w,-]+ ){0,14}?(was|
    were) (\\w+ )?(defused|dismantled|disarmed|deactivated|made safe|neutrali[sz]ed|rendered safe) ;
    (found|discovered|spotted|detected)( [\\w-]+){0,8}?,? and (was |were )?(\\w+ )?(defused|dismantled|disarmed|
    deactivated|made safe) ;
    (destroyed|blew up|detonated) (a|an|the|two|three|several) ([\\w-]+ ){0,3}?(bomb*|ied*|mine*|device*)
    ([\\w-]+ ){0,8}?before (it|they) (went|could|exploded|was|were) ;
    defused (by|outside|before|without|under|beneath|near) ;
    (came upon|came across|stumbled on|stumbled upon|brought to light) ([\\w,-]+ ){0,5}?(explosives|mines|rifles|
    grenades|rockets|bombs|munitions|ammunition|shells|mortars|launchers|detonators|weapons|dynamite) ;
    (bomb-making|bomb|explosives|arms|weapons) (factory|factories|workshops?|laborator*) (\\w+ ){0,2}?(was|were) (\\w+
    )?(found|uncovered|discovered|destroyed|raided) ; (destroyed|blew up|detonated) (a|an|the|two|three|several)
    (drifting|floating|naval|sea|stray) (\\w+ )?(mines?|torpedo*)
Strategic developments | Disrupted weapons use | 56 | event
    (defus*|deactivat*|disarm*|neutralised|neutralized|made safe|render* safe|dispos* of) (\\w+ ){0,5}?(bomb*|
    device*|
    explosive*|mine*|ied*|car|grenade*|
    charge*) ;
    (seiz*|confiscat*|found|finds|discover*|recover*|unearth*|destroyed|uncover*|intercept*|located|detected(?!
    (\\w+ ){0,6}?missile*)|
    impounded|
    destroys|destroying|shot down|captured) (\\w+ ){0,6}?(weapon*|arms|ammunition|explosive*|ied*|mines|rifles|
    grenades|rockets|bombs|weapons cache*|munitions|ammo|firearm*|ak-47*|cache*|drone*|missile*|bomb-making|shells|
    mortar*|launcher*|rpg*|pistols|shotguns|handguns|revolvers|carbine*|machinegun*|machine guns|dynamite|detonator*|
    war mat*riel) ; (seiz*|confiscat*|impounded|captured) (\\w+ ){0,6}?(pistol|shotgun|handgun|revolver) ;
    (weapons|arms|firearms|explosives|ammunition|rifles|grenades|pistols|launchers|dynamite) ([\\w,'-]+
    ){0,8}?(was|were|been) (\\w+ )?(seized|confiscated|captured|impounded) ;
    (sticks?|kilos?|kilograms?|kg|pounds?|lbs|bags?|tonnes?|tons?) of (\\w+ ){0,2}?(explosives?|dynamite|nitrate|
    gunpowder|tnt)(?!.{0,60}(explod|detonat|went off|blew|blast)) ;
    (bomb|bombs|mine|mines|landmine*|ied|ieds|explosives|shell|grenade|rocket) ((?!exploded|went|killed|blew|
    detonated|
    ripped|hit|and|which|that|was|were)[\\w,'-]+ ){0,8}?(was|were) (found|discovered|defused|unearthed|
    recovered|dug up|
    detected) ;
    (dug|digging) up (a|an|the|two|three|several|\\d+) (\\w+ ){0,3}?(bomb*|mine*|land ?mine*|shell|shells|device*|
    weapon*|
    rifles|grenade*) ; (viable|suspect|suspicious) (\\w+ )?device* ; (discovery|recovery|seizure) of (a|an|the|two|
    three|several|\\d+)
    (\\w+ ){0,3}?(device*|bomb*|ied*|weapon*|cache*|explosive*|rifle*|pistol*|grenade*) ; weapons cache* ; arms
    cache* ; (bomb*|device*|ied*|mine*|landmine*|explosive*|shell|grenade*|
    missile*|rocket*)
    (\\w+
    ){0,5}?(was|were|been) (\\w+ )?(found|discovered|defused|safely detonated|neutrali[sz]ed|made safe|removed|
    detected|unearthed|dug up|disarmed|deactivated|
    intercepted|dismantled|recovered) ; (dismantl*|remov*|clear*) (\\w+ ){0,4}?(mines|landmines|bombs|ieds|ordnance|
    explosive*) ; (foiled|thwarted|prevented) (\\w+ ){0,6}?smuggl* ;
    (weapon*|ammunition*|arms|explosives|grenades|firearms|pistols|rifles|caches|ammo|bombs|revolvers|carbines|guns|
    cartridges|detonators|landmines|ordnance|explosive devices?|suspicious devices?) ((?!used|by|killed|
    exploded)\\w+
    ){0,12}?(seized|discovered|found|recovered|confiscated|defused) ;
    (arms|weapons|underground) (depot*|hideout*) ;
    (foil*|thwart*|avert*|prevented) (\\w+ ){0,4}?(attack*|plot|bombing*|suicide) ;
    (police|troops|soldiers|officers|agents|sappers|guards) find (\\w+ ){0,6}?(weapon*|arms|ammunition|explosive*|
    mines|rifles|grenades|rockets|bombs|pistols|machine guns) ; controlled (explosion|detonation|
    destruction|demolition|blast|blasting|disposal) ;
    (intercepted|shot down|downed|brought down) (\\w+ ){0,4}?(missile*|drone*|rocket*) ;
    (missiles?|drones?|rockets?|uavs?) (\\w+ ){0,6}?(was|were|been) (\\w+ )?(downed|brought down|shot down|
    intercepted) ;
    (found|lying|lay|left) unexploded ;
    (defus*|deactivat*) (\\w+ ){0,4}?(bomb*|device*|car|mine*|shell*) ; (found|uncovered|discovered|seized)
    (\\w+ ){0,2}?(weapons|arms|ammunition|explosives) ; (arms|weapons|ammunition|explosives) (dump*|depot*|
    deposit*|cache*|stash*|stockpile*) ; (cache*|stash|haul) of (\\w+ ){0,2}?(weapons|arms|ammunition|explosives|
    grenades|projectiles|mines) ;
    made safe (\\w+ ){0,6}?(bomb*|device*|shell*|mine*|grenade*|explosive*|ordnance) ;
    (neutrali[sz]*|deactivat*|dismantl*) (\\w+ ){0,4}?(land ?mine*|mine*|bomb*|ied*|device*|explosive*|booby*) ;
    (destroy*|intercept*|shot down|shoot* down|down(ed|s)) (\\w+ ){0,4}?(ballistic |cruise
    )?(missile*|drone*|rocket*|uav*) ; (found|discovered|seized|uncovered|recovered|unearthed)
    (a|an|the|two|three|four|five|several|\\d+) (\\w+ ){0,8}?(tunnel*|rifles?|pistols?|mortar
    shells?|grenades?|rockets?|explosives|bombs?|ammunition|weapons?|arms|ieds?|detonators?|mines?|vests?) ;
    (kilos?|kg|kilograms?|pounds|tonnes?|tons) of (\\w+ )?(explosive*|tnt|rdx|c-?4|semtex|gelignite) ;
    (foil*|thwart*|prevent*|avert*) (a|an|the|two|three) (\\w+ ){0,3}?(attack*|bomb*|plot*|ambush|assassination)
"""
