"""Phrases that tell of explosions, strikes and shelling. Data only; how to read them stands in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Explosions/Remote violence | Suicide bomb | 90 | event
    suicide (bomb*|attack*|blast*|explosion*|vest*|mission*|squad*) ; suicide car bomb* ; suicide truck bomb* ;
    blew (himself|herself|themselves) up ; blown (himself|themselves) up ; blew up (himself|herself|themselves) ;
    blowing (himself|herself|themselves) up ;
    exploded (himself|herself|themselves) ; detonated (his|her|their) (explosive*|vest*|suicide*) ; suicide-bomb* ;
    suicide (\\w+ ){0,3}?(bomb*|attack*|blast*|device*) ; (set off|detonat*|exploded) (his|her|their|an|a) (\\w+
    )?(vest*|belt*) ; (drove|driving|rammed|driven|drives) (a|an|the|his|their) (\\w+ ){0,6}?(explosives|
    explosive-laden|bomb) (\\w+ )?(into|at|toward*) ; (explosive*|explosives) (vest*|belt*) ; svbied* ; kamikaze
    (attack*|bomb*) ; (strapped|packed) with explosives ; (explosives|bombs|bomb) strapped to ; human bomb* ;
    (laden|packed|loaded|filled) with explosives (\\w+ ){0,4}?(was|were) (driven|rammed) into
Explosions/Remote violence | Chemical weapon | 95 | event
    chemical (weapon*|attack*|strike*|gas) ; (sarin|mustard|nerve) (gas|attack*|agent*) ;
    (poisonous gas|chlorine|chlorine gas) attack* ;
    poison gas(?! leak*) ; toxic gas attack ;
    (releas|spray|unleash|us)(ed|ing) (the )?(nerve (gas|agent) )?(sarin|chlorine|mustard gas|tabun|vx|novichok)(?!
    (levels|tablets|bleach)) ;
    (shells?|rockets?|projectiles?|missiles?|bombs?|barrels?|grenades?|mortars?|canisters?|munitions?|warheads?|
    attack*|
    rebels|militants|terrorists|fighters|regime|rebel) (\\w+ ){0,8}?(poison|poisonous|toxic|chlorine|mustard|sarin|
    nerve|
    asphyxiating|suffocating|chemical) (gas|gases|agents?|substances?|materials?) ; (poison|poisonous|toxic|
    chlorine|
    mustard|sarin|nerve|asphyxiating) (gas|gases) (\\w+ ){0,6}?(by (the )?(rebel*|militant*|terrorist*|regime|army|
    insurgent*)|shells?|rockets?|bombs?|attack*) ; novichok ; chlorine bomb* ; chemical-weapon* ;
    gas bomb* ; (toxic|poison|nerve) gas (attack*|bomb*|shell*|rocket*) ; (mustard|sarin|nerve|toxic|chemical|
    blister) agent* ; (dropp*|fired|firing|launch*|used|using) (\\w+ ){0,6}?(chlorine|sarin|mustard) ; gave off
    chlorine ;
    exposure to (\\w+ ){0,2}?(chlorine|sarin|nerve|mustard|poison gas|toxic gas|chemical (agent*|weapon*)) ;
    exposed to (chlorine|sarin|nerve|mustard|toxic gas|poison gas) ; (smell*|odou?r|reek*) of chlorine ;
    chlorine (barrel*|canister*|shell*|rocket*)
Explosions/Remote violence | Air/drone strike | 80 | event
    air (strike*|raid*|attack*|bombardment*|assault*) ; strike* (\\w+ ){0,2}?(by|from) (a |an |the )?(\\w+
    ){0,2}?(fighter jet*|warplane*|jet|jets|drone*|aircraft|plane|planes|helicopter*|gunship*) ;
    (warplane*|jets|aircraft|planes|bombers|drone|drones|uav|uavs)
    ((?!said|says|shot|downed)\\w+ ){0,16}?(fired|launched|dropped|rained) (\\w+ ){0,4}?(missile*|rocket*|bomb*|
    munition*) ;
    barrel bombs? (\\w+ ){0,4}?(dropped|fell|hit|landed) ; (bombs|munitions) dropped (by|from) (\\w+
    ){0,2}?(helicopter*|aircraft|plane*|jets) ; strikes? (engaged|suppressed|destroyed (\\w+ ){0,4}?(vehicle*|
    position*|
    building*|bunker*|depot*|cache*|tank*|tunnel*|camp*)) ;
    airstrike* ; air-strike* ; air-raid* ; (destroyed|hit|bombed|attacked|struck|levelled|leveled|flattened|strafed|
    demolished|cut|wrecked) from the air ;
    (drone|uav|ucav|fpv|shahed|geran|lancet|kab|fab|quadcopter|loitering munition) (strike*|attack*) ;
    (aircraft|plane|jet|bomber|antonov|mig|sukhoi|helicopter|gunship|drone)s? of the (\\w+ ){1,4}?(bombed|bombarded|
    strafed|rocketed|struck|hit|raided|attacked) ; (struck|hit|attacked|targeted) by (\\w+ ){0,2}?(drones?|uavs?|kabs?|
    quadcopters?|shaheds?) ; aerial (bomb*|attack*|strike*|raid*|bombardment*) ; helicopter (attack|gunship*) ;
    (warplane*|fighter jet*|war planes|jets|drone) (bomb*|struck|hit|attack*|raid*|target*|launch*|strafe*|pound*) ;
    aircraft (\\w+ ){0,2}?(hit|struck) (\\w+ ){0,4}?(target*|position*|compound*|camp*|convoy*|militant*|fighters|
    rebel*|depot*|barrack*|base|bases|hideout*|tunnel*|houses|homes|village*|infrastructure|sites|launcher*|
    warehouse*|airfield*) ;
    (jet|aircraft) (bombed|bombing|attacked|raided|strafed|pounded) ; (aircraft|helicopters?|drones?|jets?|warplanes?|
    gunships?) (\\w+ )?engaged(?! (in|to)) ;
    barrel bomb* ; (bombed|strafed) by (aircraft|planes|helicopters|warplanes) ;
    missile* fired (by|from) (a|an) (u.s.|us|american|israeli)* ?(drone*|aircraft|warplane*|plane*) ;
    unmanned aerial ; drones (attacked|struck|hit) ; by (\\w+ )?(jets|warplanes|drones) ;
    (precision|lethal|kinetic|self-defen[sc]e) strike* ; one-way (attack )?(uas|uav*|drone*) ; air interdiction* ;
    (air component|air task force|air wing|alpha jets?|super tucanos?|air assets?) (\\w+ ){0,6}?(bombed|struck|hit|
    attacked|bombarded|pounded|engaged|destroyed|neutrali[sz]ed|rocketed|strafed) ;
    (conducted|carried out|delivered|executed) (a|an|two|three|four|five|six|several|multiple|further|\\d+)
    ((?!hunger|general|nationwide|national|indefinite|missile|rocket|artillery|mortar|ballistic|cruise|token|
    sympathy|warning)[\\w-]+ ){0,4}?strikes? ;
    strikes? (struck|engaged) ;
    (killed|wounded|injured|died|dead|martyred) in (a|an|the) (\\w+ ){0,2}?strike (in|on|near|at|that) ;
    in (a|an) strike (on|near|against) ; (attack(ed|s)|pounded|targeted) (\\w+ ){0,8}?from the air ;
    (army|military|junta|regime) (\\w+ )?bombed ;
    bombed (a|an|the|two|three|four|several) (\\w+ ){0,2}?(village*|town|towns|suburb*|refugee camp*) ;
    dropped (\\w+ ){0,3}?bombs ; (plane|jet|aircraft|helicopter|warplane|bomber) (\\w+
    )?dropped (\\w+ ){0,3}?(bomb|bombs) ;
    (bombed|destroyed|killed|hit|struck|attacked) (\\w+ )?(by|from) (\\w+ ){0,4}?(aircraft|jets|warplanes|planes|
    helicopters|gunships) ; (attack*|raid*) by (\\w+ ){0,2}?(aircraft|jets|warplanes|planes|
    helicopters|gunships|drones?) ;
    the strike (hit|killed|targeted|struck|happened|took place|occurred|came) ;
    (coalition|israeli|russian|saudi|u.s.|us|syrian|turkish|nato) (strike|strikes|bombing|raid|raids) ;
    nato aircraft ; (nato|israel|russia|turkey|the coalition|coalition) (\\w+ ){0,2}?(struck|bombed|pounded) (\\w+
    ){0,5}?(relays?|radars?|refinery|refineries|depots?|bunkers?|command posts?|headquarters|airfields?|airports?|
    bridges?|positions?|power (station|plant)s?|substations?|convoys?|gatherings?|camps?|barracks|transmitters?|
    runways?|launchers?|fuel|ports?|docks) ;
    (aircraft|aviation|warplanes|jets|planes|bombers|f-16s?|f-15s?|b-52s?|b-1s?|gunships|migs?|sukhois?) (\\w+
    ){0,4}?(sank|sunk|pounded|were sent against|went back and destroyed|rocketed|napalmed) ;
    (flew|carried out|made) (\\d+|several|dozens of|a dozen|two|three|four|five|six|ten|more) (combat
    |bombing )?sorties (against|over) ; strikes? (\\w+ )?(wrecked|destroyed|flattened|smashed) (a|an|the|two|three|four|
    several|\\d+|pick-ups|depots|vehicles|boats|buildings) ; air operation (\\w+ ){0,6}?(eliminated|killed|hit|
    destroyed) ;
    (glide|glider|guided|aerial|cluster) bomb* ; gunship* ; attack helicopter* ; (warplane*|fighter jet*|war planes|
    jets) (\\w+ ){0,6}?(bombed|bomb|struck|hit|attacked|raided|targeted|strafed|pounded|dropped) ;
    (aircraft|planes|helicopters) (\\w+ ){0,3}?(bombed|attacked|raided|targeted|strafed|pounded|fired (on|at)|
    dropped (\\w+ )?bombs) ; drone* (\\w+ ){0,3}?(exploded|explod*|hit|struck|slammed|attacked|targeted|fell|
    fired) ;
    (aircraft|planes|helicopters|warplanes|jets) (\\w+ ){0,6}?(bombed|strafed|rocketed) ;
    drones? (\\w+ ){0,6}?(shot down|aimed at|packed with) ; (launched|fired|sent|launching) (\\w+ ){0,4}?drones ;
    (attacked|hit|struck|bombed) (\\w+ )?(with|by) (\\w+ )?(drone*|aircraft|jets) ; (planes|warplanes|jets|aircraft|
    helicopters|antonov*|mig*|sukhoi*|bomber) (\\w+ ){0,3}?(bombed|bombarded|pounded|strafed|rocketed|
    blasted|carried out (\\w+ ){0,2}?(raids|
    strikes|sorties)|launched (\\w+ ){0,2}?(raids|strikes)) ; air force (\\w+ ){0,3}?(bombed|struck|hit|attacked|
    pounded|
    raided|strafed|bombarded) ; (coalition|enemy|government|military|army|israeli|russian|saudi|nato|turkish|syrian|
    sudanese|ethiopian) (aircraft|planes|jets|helicopters) (\\w+ ){0,2}?(hit|struck|fired) ; unmanned (aircraft|
    plane|
    drone*) ; (missile*|rocket*) (fired|launched) (by|from) (a |an )?(\\w+ )?(drone*|plane*|helicopter*|
    aircraft|jet*|
    warplane*|gunship*) ; (swarm|wave) of drones ;
    drones and missiles ; missiles and drones ; (rounds?|waves?|series|night|string) of (\\w+ )?(strikes|airstrikes) ;
    (drone|quadcopter|helicopter|warplane|aircraft) fire ; (army|military|junta|regime|government|occupation|
    occupation's|israel's|russia's|pakistani|iranian|ukrainian|ethiopian|sudanese|emirati|egyptian|jordanian|iraqi)
    bombings? of ; (israel|pakistan|russia|iran|turkey|ethiopia|saudi arabia) (\\w+ )?bombed ;
    strikes (on|against|at) (the )?([\\w-]+ ){0,4}?(sites|positions|launchers|targets|bases|camps|depots|radars|
    installations|facilities|strongholds|hideouts|convoys|tunnels) ;
    strike on (a|an|the) (\\w+ ){0,4}?(house|home|building|camp|
    school|hospital|tent*|car|vehicle|market|apartment*|village|town|mosque|dormitory|hotel|warehouse|factory|plant|
    clinic|kindergarten|church|station|bridge|bakery|cafe|restaurant|farm|shelter|convoy|barracks|base|depot|
    workshop|hall|wedding|funeral|ward|port|refinery|power station|substation|bus|truck|train|camp|house*|
    residential|headquarters) ;
    drone* (\\w+ ){0,3}?(set|damaged|destroyed|killed|wounded|injured|crashed into|burned|burnt) ;
    (fpv|kamikaze|loitering|attack|explosive|suicide) (drone*|munition*) ; (drone*|uav*|quadcopter*) on (a|an|the) ;
    (drone*|uav*|quadcopter*) dropp(ed|ing|s) (an? |the |its )?(\\w+ ){0,2}?(explosives?|explosive
    device|munitions?|
    bombs?|vog*) ; dropp(ed|ing|s) (of )?(\\w+ ){0,3}?(mines|grenades|munitions|explosives?|bombs?) (from|by) (\\w+
    )?(uav*|drone*|
    quadcopter*|helicopter*|plane*|aircraft) ; (warplane*|fighter jet*|jet|jets|helicopter*|aircraft|plane*|drone*)
    (\\w+ )?(rocket(ed|s)?|bombs|strafes|destroys|levels|flattens|destroyed|levelled|leveled|flattened) (a|an|
    the|two|
    three|several) ; helicopters rocket ; (an?|two|three|four|several|\\d+) (\\w+ )?strikes? (on (the )?(\\w+
    ){1,2}?)?(hit|
    struck|flattened|levelled|leveled|destroyed) (a|an|the|two|three|four|several|\\d+) (\\w+ ){0,2}?(house*|
    home*|farm*|
    building*|hall|camp*|car*|vehicle*|market|tent*|convoy|mosque|church|apartment*|shelter*|depot*|wedding|funeral|
    village|compound*) ;
    (uav|uavs|ucav|quadcopter*|drone|drones) (\\w+ ){0,3}?(targeted|hit|struck|bombed|attacked) ;
    (helicopters?|planes?|aircraft|jets|warplanes) (\\w+ ){0,4}?(dropped|dropping|rained) (\\w+
    ){0,3}?(bombs|barrels|explosives|explosive barrels|munitions|incendiary \\w+) ; coalition (fighters|fighter
    jets|warplanes) (\\w+ )?(hit|struck|bombed|pounded|targeted)
Explosions/Remote violence | Shelling/artillery/missile attack | 75 | event
    shelling ; shelled ; (troops|forces|army|russians|rebels|militants|invaders|enemy) shell ;
    (iskander|kalibr|kinzhal|scud|tochka|smerch|uragan|grad|qassam|fateh)s? (\\w+ ){0,3}?(hit|
    struck|landed|fell|slammed|exploded|missile*|rocket*) ; (answer*|respond*|retaliat*|replied) (\\w+
    ){0,2}?with (\\w+ ){0,2}?(rockets|missiles|mortars|artillery|shells|rocket fire) ;
    (was|were|been|came under) (fired (on|upon)|pounded|fire|hit|struck) (\\w+ )?(by|from) (\\w+ ){0,3}?(howitzers?|
    artillery|mortars?|tanks|heavy guns|field guns|rocket launchers?|gunboats?) ; (shell|mortar|rocket) (splinters?|
    fragments?) ;
    artillery(?! (\\w+ )?(lieutenant*|captain*|major*|colonel*|officer*|sergeant*|regiment*|brigade*|battalion*|unit*|
    school*|garrison*|barrack*)) ; mortar* ; rocket (attack*|fire|hit|struck|strike*|barrage*|landed|slammed|was|
    fire*|grenade*) ; rocket-propelled grenade* ; missile (attack*|strike*|hit|struck|barrage*|landed|slammed|fired
    (at|into|by)|killed|destroyed) ; (missile|missiles|rocket|rockets|projectile*) (\\w+ ){0,7}?(hit|struck|landed|
    slammed|smashed|ploughed|plowed|rained|killed|fell|came
    down|crashed|impacted|targeted|damaged|destroyed|wrecked|were fired (at|into)) ; (fired|launched|lobbed|
    firing|
    launching) (\\w+ ){0,7}?(rockets|missiles|mortars|shells) (\\w+ ){0,2}?(at|into|on|toward*|against) ; (rocket*|
    shells?|projectile*|missile*|mortar rounds?) (that |which )?(fell|landed|exploded|impacted|launched) ; (killed|
    wounded|injured|destroyed|hit|struck) by (a |an |the )?(\\w+ ){0,2}?(rocket*|shells?|missile*|projectile*|
    mortar*)
    ; (fired|launched|lobbed|firing|launching) (a|an|another|one|two|three) (\\w+ ){0,3}?(rockets?|missiles?|shells?|
    projectiles?|mortar rounds?|mortar bombs?) (at|into|on|toward*|against) ;
    (fired|launched|lobbed) (\\w+ ){0,5}?(rockets|mortars|mortar bombs|mortar rounds|shells) ; cluster munitions ;
    (mlrs|artillery|mortar|tank|rocket|missile|iskander|grad) (strike*|attack*|shelling*) ;
    (rockets?|missiles?|shells?|mortars?|mortar rounds?) fired (from|by|at|into|across|over) ; (rockets|shells|
    mortars|
    mortar rounds|mortar bombs) (were|have been|had been) (\\w+ )?(fired|launched|lobbed) (from|at|into|across|over|
    toward*|in|on) ; (firing|launching) of (\\w+ ){0,2}?(rockets|shells|mortars) ; tank (fire|shell*) ;
    tank shell ; bombardment* ; bombarded ; katyusha ; grad rocket* ; shells? (\\w+ ){0,2}?(fell|landed|rained|hit|
    struck|exploded|crashed|slammed|smashed|ploughed|plowed|tore|falls?|lands?|hits|strikes?|explodes?) ; gunboats?
    (\\w+ )?shell(s|ed)? ; himars ; katyushas ; (shell|shells|rocket|rockets|missile|missiles|mortar|mortars)
    (kills?|
    wounds?|injures?) ; (ballistic|cruise|hypersonic) missile* (\\w+ ){0,3}?(hit|struck|slammed|landed|killed|
    attack*|
    fired|crashed) ; (russian|israeli|ukrainian|iranian|houthi|north korean)s? (missile*|rocket*|shell*|artillery) ;
    howitzer* ; rocket salvo* ; salvo* of (rockets|missiles|shells) ; (shells|shell(?! of (a|the|what))) (of|by|
    killed|
    hit|from|struck|near|at|wounded) ; shells (on|in|the) ; (missiles?|rockets?|mortars|mortar rounds|shells|
    howitzers) on (a|an|the|two|three|several) ;
    (pounded|pounding|battered|blasted|targeted|hit) (\\w+ ){0,6}?with (\\w+ )?(heavy guns|heavy
    weapons|artillery|mortars?|tanks|rockets|missiles|shells|tank fire|howitzers) ; (mortar|artillery|tank|rocket)
    (fire|barrage*|bombardment|rounds?)
Explosions/Remote violence | Remote explosive/landmine/IED | 70 | event
    (car|truck|roadside|vehicle|motorcycle|bicycle|magnetic|sticky|parcel|letter|nail|pipe|time|petrol|bus|train|
    package|homemade|home-made|dynamite|powerful|booby-trapped) bomb* ;
    (car|truck|roadside)-bomb* ; land ?mine* ; landmine* ; (improvised explosive|explosive) (device*|charge*) ;
    ied ;
    ieds ; rcied ; vbied ;
    bomb (attack*|blast*|explosion*|exploded|went|detonated|ripped|tore|killed|hit|targeting|planted|was|placed|
    hidden|explode*|destroyed|under|in|at|that|near|hurled|thrown) ;
    bombs ; a bomb ; bombing* ; bombed ; bomber struck ; (booby trap*|booby-trap*) ; dynamite ; dynamited ;
    (device|bomb|charge|explosive*) (\\w+ )?(blew|tore|ripped|shattered|wrecked|destroyed|damaged|killed|wounded|
    injured|detonated|exploded|went off) ;
    stepped on a mine ; (remote-controlled|magnetic|rigged) (\\w+ )?(bomb*|device|mine|motorcycle*|car|bicycle) ;
    bombers
    (struck|hit|attacked|targeted) ; (hit|struck) a mine ; (set off|setting
    off|touched off|triggered|triggering|activated|disturbed|drove over|driven over|trod on)
    (a|an) (\\w+ ){0,3}?(mine|landmine|submunition|bomblet|booby trap|booby-trap|ordnance|munition) ;
    (playing|played|play|tampering|tampered|fiddling|fiddled) with (a|an|the|some|what|unexploded) (\\w+
    ){0,3}?(submunition*|bomblet*|mortar shell|grenade|mine|fuse|detonator|unexploded \\w+|ordnance|munition|warhead) ;
    blew up ; blown up ; blow up ; explosives ;
    explosive-laden ;
    explosions? of (\\w+ ){0,3}?(landmine*|mines?|ieds?|devices?|bombs?) ;
    powerful (explosion*|blast*) ; roadside (explosion*|blast*|device*|mine*|
    charge*) ; (explosion|blast) (\\w+ ){0,2}?(targeted|targeting) ; mine (exploded|explosion*|blast*) ;
    (a|another) mine (killed|wounded|injured|went off|blew|damaged|destroyed|wrecked|hit|tore|struck|ripped) ;
    detonat(e|es|ed|ing|ion|ions) ; twin (blasts|explosions|
    bombings) ;
    (drove|ran|rolled|stepped|trod|passed) (over|on|onto) (a|an|the) (\\w+ ){0,2}?(mine|land ?mine|bomb|ied|
    explosive*|device) ; (hit|struck) (a|an) (\\w+ )?(mine|land ?mine) ; (device|parcel|package|letter|
    booby-trapped \\w+) (\\w+ ){0,5}?(exploded|went off|blew up|detonated) ; (car|truck|van|vehicle) (\\w+
    ){0,2}?packed with explosives ; bombs (\\w+ ){0,6}?(went off|exploded) ;
    (killed|wounded|injured|maimed|hurt) by (a |an |the )?(\\w+ )?(mine|mines|landmine*|bomb|bombs|booby-trap*) ;
    (device|bomb|parcel|package) (in|inside|under|beneath|hidden in|left in) (a|an|the|his|her) (\\w+
    ){1,4}?(killed|wounded|injured|exploded|went off|blew) ; (picked up|found|handling|handled|playing with|played
    with|
    tampering with|tampered with|dismantling) (a|an|the) (\\w+ ){0,2}?(shell|grenade|mine|bomb|rocket|device) (\\w+
    ){0,9}?(blown up|exploded|went off|blew up|detonated) ;
    (shell|mine|bomb|grenade|rocket|device|projectile|object) (that |which )?(they|he|she|the (boys|girls|children|
    brothers)) (\\w+ ){0,3}?(playing with|found|picked up|brought home|dug up|took) (\\w+ ){0,3}?(went
    off|exploded|blew up|detonated) ;
    claymore* ; (mine|bomb|device|charge|explosive*) (which|that) (killed|wounded|injured|destroyed) ;
    (VEHICLE|patrol|convoy) (\\w+ )?on (a )?(mine|landmine) ; improvised (bomb*|explosive*) ;
    (mine|bomb|device|charge|explosive*) (\\w+ ){0,6}?(went off|was set off|were set off|goes off) ;
    explosives? (\\w+ )?(planted|placed|hidden|buried|laid|attached|concealed)
    (under|in|on|beside|near|along|at|inside|beneath) ; (shell|mine|ordnance|munition|device|bomb|grenade|projectile)
    (\\w+ ){0,8}?left (over )?(from|by|behind) (\\w+ ){0,4}?(war|fighting|conflict|militants|rebels) ; unexploded
    (\\w+
    )?(shell*|bomb*|ordnance|munition*|device*|mine*|grenade*) (\\w+ ){0,4}?(went off|exploded|blew
    up|killed|wounded|detonated)
Explosions/Remote violence | Grenade | 78 | event
    grenade*(?! launcher*) ; hand grenade* ; hand-grenade*
"""
