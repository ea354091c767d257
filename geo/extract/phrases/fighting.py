"""Phrases that tell of fighting and of ground won and lost. Data only; how to read them stands in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Battles | Armed clash | 45 | event
    (air and ground|ground and air|ground|joint ground and air) (operation*|offensive*|assault*) ;
    police (raid*|operation*) ; (raid|operation) by (\\w+ ){0,2}?(police|officers|commandos) ; (anti-gang|security|
    military|counter-terrorism|counterterrorism) operation*
Battles | Armed clash | 62 | event
    (forces|troops|soldiers|army|force|marines|commandos|patrol|patrols|paratroopers|rangers|gunners|militiamen) (\\w+
    ){0,3}?(killed|shot|
    engaged) (\\w+ ){0,4}?(insurgent*|militant*|rebel*|fighter*|terrorist*|guerrilla*|gunmen|jihadist*) ;
    (attack|assault|offensive) (on|against) (\\w+ ){0,2}?(insurgents|militants|rebels|terrorists|guerrillas|gunmen|
    jihadists|separatists) ;
    (insurgents|militants|rebels|fighters|terrorists|guerrillas|gunmen|jihadists|subversives|extremists|separatists|
    bandits) (\\w+ )?(were|was) (\\w+ )?(killed|shot|gunned down|slain|cut down|mown down|mowed down|wiped out)
Battles | Armed clash | 62 | event
    (insurgents|militants|rebels|fighters|terrorists|guerrillas|jihadists|separatists) killed (\\w+ ){0,3}?(police|
    policemen|soldiers|troops|officers|security personnel|gendarmes) ;
    (suspected|alleged|two|three|four|five|six|seven|eight|nine|ten|\\d+) (\\w+ ){0,2}?(insurgents|militants|rebels|
    terrorists|guerrillas|jihadists) killed (in|near|at) ;
    (foiled|thwarted|repelled|repulsed) (\\w+ ){0,4}?(attack*|ambush*|assault*|raid*),? (and )?killed ;
    (army|forces|troops|military|police|spokesman|ministry)
    (announced|said|reported|claimed|stated|announces|says|claims)
    (that )?(it|they|its forces|its troops|troops|soldiers) (had |have |has )?
    (killed|shot dead|eliminated|neutralised|neutralized) (at least |about |some )?(\\w+ )?("|)(insurgent*|militant*|
    rebel*|fighter*|terrorist*|guerrilla*|gunmen|jihadist*|bandit*)
Battles | Armed clash | 66 | event
    (gunmen|militants|rebels|insurgents|fighters|guerrillas|terrorists|bandits|armed men|troops|soldiers|
    forces) (\\w+ ){0,4}?(attacked|ambushed|stormed|raided|assaulted|besieged|set upon|assailed) (\\w+
    ){0,4}?(patrol*|checkpoint*|outpost*|military|
    army|police|troops|soldiers|convoy|base|barracks) ;
    clash (between|with|in|at|near|on) ; (fierce|armed|bloody|brief|heavy|deadly|three-hour|two-hour) clash ;
    (clash|battle) (broke|erupted|occurred|took place|raged|lasted|continued|ended) ; fought (for )?(\\w+
    ){1,3}?(hours?|minutes|days)(?! to) ; fought for (a|the) (\\w+ ){1,2}?(day|night|week) ;
    (troops|forces|soldiers|fighters|militias|militiamen|armies|factions|rebels|guerrillas|tribesmen|gunmen) (\\w+
    ){0,2}?fought (in|near|around|on|over) ; clashes ; clashed ; firefight ; firefights ; gun battle* ; gunbattle* ;
    gunfight* ; (fierce|heavy|intense|brief|long) (fire fight|fire-fight|gun fight|gun-fight) ;
    (two|three|four|five|six|hours|\\d)-(hour|long) (fight|battle) ; tribal (fighting|warfare|clash*|war) ;
    (fight*|war|clash*|feud) between (\\w+ ){0,7}?(tribes|clans|gangs|factions|militias) ;
    exchange* of (fire|gunfire) ; exchanged (fire|gunfire) ; fierce fighting ; heavy fighting ;
    fighting
    (between|broke|erupted|in|near|around|round|over|outside|inside|raged|resumed|intensified|spread|with|has) ;
    (day|days|hours|night|week) of (\\w+ )?fighting ; skirmish* ; shoot-?out* ; in combat ; (heavy|fierce|
    armed|street|intense) combat ;
    combat (between|with|near|took|broke|began|continue*|was|that) ;
    (ran|run|bumped|stumbled|blundered) into (a|an|some|about|around|\\d+) (\\w+ ){0,2}?(stragglers|rebels|militants|
    guerrillas|insurgents|bandits|fighters|enemy|rebel patrol|enemy patrol) ;
    (tried|attempted|sought) (\\w+ )?to (break|storm|overrun|breach|infiltrate) (through )?(\\w+
    ){0,3}?(lines?|positions?|garrison|defen[cs]es|barracks|outpost*) ; (thrown|flung|hurled|driven|beaten) back (with|
    suffering|leaving|at the cost of) (\\w+ ){0,2}?(loss|losses|dead|casualties) ;
    (assaults?|advances?) (was|were|have been|had been|has been) (\\w+ )?(stopped|halted|checked|parried|contained)
    (near|at|in|outside|before|on|by) ; (troops|forces|soldiers|militia*|fighters) (\\w+ ){0,5}?(beat|
    fought) off (the|a|an|two|three|several) ; (army|forces|troops|rebels|fighters|militia*|soldiers|factions?|
    guerrillas|sub-clans|clans|m23|militants|insurgents) ((?!said|that)\\w+ ){0,4}?(have been|has been|are|were|was|had
    been) fighting (on|in|at|near|around|for (the|control)|since|outside|over) ;
    (battled|battling|fighting|fought) (\\w+ ){0,8}?for (control of |possession of )?the (\\w+ ){0,3}?(barracks|
    embankment|bridge|bridgehead|airport|airfield|hill|hills|crossing|junction|ridge) ;
    (army|forces|troops|rebels|fighters|guerrillas|gunners|guns|defen[cs]es|batteries|units|militia*|militants|
    insurgents) (\\w+ ){0,4}?(brought down|shot down|downed|destroyed) (a|an|one|two|three|four|several|\\d+) (\\w+
    ){0,4}?(helicopters?|aircraft|fighter jets?|jets?|gunships?|bombers?|warplanes?|planes?|mig-\\d+|mi-\\d+|su-\\d+)(?!
    ticket|crash) ; (brought down|shot down|downed) (a|an) (\\w+ ){0,3}?(helicopter|gunship|warplane|mig-\\d+|mi-\\d+)
    with (a|an|one|their|his) ; at (each other's|one another's) throats since ;
    (renewed|resumed|widened) (a|an|its|their) (\\w+ ){0,2}?(incursion|offensive|assault|siege) (in|into|on|
    against|near|at|of) ; (attacked|assaulted|raided|stormed) and (destroyed|captured|overran|occupied|blew up|
    sabotaged) ; (continued|resumed|renewed) offensive (operations|actions) (in|near|around|towards?|on) ;
    (assaults?|attacks) (is|are|were|was) (\\w+ )?(being )?(fought|beaten) off ;
    (small[ -]arms|machine[ -]gun|sniper) fire ; friendly[ -]fire (incident*|accident*|episode*) ;
    (police|security forces|soldiers|troops|commandos|officers) (\\w+ )?(killed|shot dead) (\\w+ ){0,2}?(suspected|
    alleged) (\\w+ ){0,2}?(gang*|militant*|traffickers|bandits|gunmen|rebels|terrorists|insurgents) ;
    shot down (a|an|the|two|three) (\\w+ ){0,3}?(bomber*|fighter|fighters|fighter jet*|warplane*|gunship*) ;
    (came|coming|come) under (\\w+ ){0,3}?(fire|attack) ; under fire from ; (returned|returning) fire ; fire (\\w+
    )?(was|were) (\\w+ )?returned ; fire exchange ;
    (was|were|been) (fired on|fired upon) ; (neutralised|neutralized|neutralising|neutralizing|
    eliminated|eliminating|gunned down|gunning down) (\\w+ ){0,4}?(insurgent*|militant*|rebel*|fighter*|
    terrorist*|guerrilla*|gunmen|jihadist*|bandit*|khwarij|khawarij|criminals|pirates|kidnappers) ;
    (troops|forces|force|army|soldiers|police|military|guards|defenders) (\\w+ ){0,2}?(neutralise|neutralises|
    neutralize|neutralizes|neutralised|neutralized|eliminate|eliminates|liquidate|liquidates) (\\w+ ){0,4}?(insurgent*|
    militant*|rebel*|fighter*|terrorist*|jihadist*|bandit*|saboteurs|occupiers|commander*|kingpin*) ;
    (insurgents|militants|rebels|fighters|terrorists|guerrillas|gunmen|jihadists|bandits|khwarij|khawarij|criminals|
    members) (\\w+ )?(were|was) (\\w+ )?(neutrali[sz]ed|eliminated|
    sent to hell) ; (insurgents|militants|rebels|fighters|terrorists|guerrillas|bandits|khwarij|khawarij|abductors|
    kidnappers|cadres),? ((?!bombs?|devices?|mines?|ieds?|drones?)[\\w,'-]+ ){1,24}?(were|was|being)
    (neutrali[sz]ed|sent to hell|gunned down) ;
    neutrali[sz]ation of (\\w+ ){0,4}?(insurgent*|militant*|rebel*|fighter*|terrorist*|bandit*|khwarij|khawarij) ;
    (taliban|shabaab|al-shabaab|naxals|maoists|houthis) (\\w+ )?(were|was) (\\w+ )?(killed|neutrali[sz]ed|
    eliminated) ;
    violent (face-off|stand-off|standoff) ;
    (ambush|ambushed|ambushes) ; battle (between|with|at|in|near) ; battles ; armed (confrontation*|encounter*) ;
    fought (with|against) ; (fought|fighting|battled|battling) (house|street|hand|door) (to|by)
    (house|street|hand|door) ; (street|running|pitched|gun) (battle|battles|fighting|fights) ;
    (frigate|warship|destroyer|corvette|navy|
    patrol boat|gunboat|coast guard) (\\w+ )?(sank|sunk|fired on) (\\w+ ){0,3}?(boat*|vessel*|ship*|skiff*|dhow*) ;
    (overran|stormed|raided|attacked|attack on|assault on|attacking) (a |an |the )?(military |army |police |government
    |security |guerrilla |rebel )?(outpost*|checkpoint*|garrison*|barracks|base|post|convoy|patrol|position*|camp) ;
    offensive (against|in|on) ; infighting ; counterattack* ; engaged (the )?(insurgents|enemy|rebels|fighters) ;
    (traded|trading|exchanging|exchange) (\\w+ ){0,3}?(fire|gunfire|shots) ; (fought|battled|battling|fighting)
    (\\w+ ){0,3}?(for hours|with|against|each other|soldiers|troops|rebels|militants|police|marines|insurgents)
    ; fighting flared ; in fighting ; (militants|rebels|insurgents|taliban|jihadists|gunmen|fighters|guerrillas|
    militia*|separatists|terrorists) (\\w+ ){0,4}?(attacked|stormed|raided|overran|overrun|ambushed|assaulted|
    besieged|set upon) (\\w+
    ){0,4}?(post|posts|base|checkpoint*|outpost*|barracks|patrol|convoy|garrison|camp|station) ; (post|base|
    checkpoint*|outpost|barracks|patrol|convoy|garrison) (\\w+ )?(was|were|came) (\\w+ )?(attacked|ambushed|
    overrun|under attack) ; rival (\\w+ )?(gangs|factions|militias|groups|clans|tribes) (\\w+ ){0,3}?(fought|
    clash*|battl*|trad*|fighting) ; (insurgents|militants|rebels|gunmen|fighters|terrorists|guerrillas) (were |
    was )?(killed|shot) (dead )?(in|by|during|when|after) (\\w+ ){0,5}?(forces|troops|army|soldiers|operation|
    raid|police) ; (army|troops|forces|soldiers|navy|guards|militia|villagers) (\\w+ ){0,3}?(repulsed|repelled|beat
    back|
    beaten back|fended off) (\\w+ ){0,4}?(attack*|assault*|enemy|offensive|raid|rebels|militants|insurgents) ;
    (attempt*|bid|attack*|assault*|raid*|incursion*|push|offensive|storming) ((?!and|said)\\w+ ){0,11}?(was|were|been)
    (\\w+ )?(repulsed|repelled|beaten (off|back)|driven (off|back)|fought off|thrown back) ; (repelled|repulsed|beat
    off|
    beat back|fought off|drove off|fended off|foiled) (a|an|the|two|three|several|\\d+) (\\w+ ){0,3}?(attack*|
    assault*|
    aggression|raid*|incursion*|ambush*|infiltration*|advance*|push|thrust|offensive|attempt* (\\w+ ){0,3}?to
    (enter|storm|seize|infiltrate|advance|cross|break|capture|take|retake|recapture|penetrate|overrun|approach|land))
    ; (militia*|fighters|rebels|insurgents|militants|gunmen|raiders|jihadists|tribesmen|guerrillas)
    (\\w+ ){0,2}?(entered|infiltrated|penetrated) (\\w+ ){0,4}?(suburb*|outskirts|quarter*|neighbo*) ;
    (position|positions|post|posts|outpost|
    garrison|barracks|checkpoint|base) (at|in|near|outside) (\\w+
    ){1,3}?(was |were |came )?(\\w+ )?(attacked|stormed|overrun|ambushed|raided|assaulted|under attack) ;
    (position|positions|outpost|garrison|barracks) (\\w+ )?(was|were) (\\w+ )?(stormed|overrun|attacked|raided) ;
    (convoy|patrol|vehicle*|troops|soldiers|base|post|position*|team|checkpoint|policemen|camp|village|
    town|garrison|barracks|vessel|helicopter) (\\w+ ){0,4}?(came|come|coming) under (\\w+ )?(fire|attack|assault) ;
    (commandos|troops|soldiers|police|forces|marines) (\\w+ ){0,3}?stormed (\\w+ ){0,5}?(hideout*|lair|house|
    compound|
    building|farmhouse|den|stronghold) ; (exchanged|traded) (\\w+ ){0,4}?(fire|gunfire|shots) ; hostilities (\\w+
    )?(resumed|erupted|broke out|flared) ; (soldiers|troops|policemen|gendarmes|peacekeepers) (\\w+ )?(were|was)
    (\\w+ )?(attacked|ambushed) ; (police|army|military) (station|camp|headquarters|academy|patrol|post|base|convoy)
    (\\w+ )?(was|were) (\\w+ )?(attacked|ambushed|raided|stormed|overrun) ; fired (on|at) (\\w+ ){0,4}?(post|patrol|
    convoy|checkpoint|base|soldiers|troops|barracks|helicopter|gunboat) ; mutin(y|ies|ied) ; (isis|isil|is|
    daesh|taliban|shabaab|shabab|boko haram|pkk|farc|eln|npa|m23|adf|lra|sdf|ypg|ttp|bla)
    (members|elements|cells?|fighters|gunmen|militants|guerrillas|rebels) (\\w+ ){0,3}?(attacked|ambushed|
    raided|stormed|
    assaulted) (\\w+
    ){0,4}?(patrol*|checkpoint*|outpost*|military|army|police|troops|soldiers|convoy*|base|bases|barracks|post|posts|
    position*|garrison*|forces) ; (killed|died|die|
    dead|shot|eliminated|gunned down) (\\w+ ){0,2}?in (an|the) (\\w+ )?encounter ;
    encounter* (\\w+ ){0,2}?(broke out|took place|ensued|between|with (\\w+ ){0,3}?(police|troops|security|army|
    soldiers|
    naxal*|maoist*|militants|rebels|dacoits|bandits|commandos)) ; (police|naxal*|maoist*|militants|security forces)
    encounter* ;
    (in|during) an encounter (with|in|at|near|between) ; (police|troops|soldiers|forces|commandos) (\\w+
    ){0,3}?(killed|shot dead|gunned down|eliminated) (\\w+
    ){0,3}?(naxal*|maoist*|militant*|insurgent*|rebel*|terrorist*|guerrilla*|fighter*|extremist*|jihadist*|bandit*)
Battles | Government regains territory | 82 | event
    (recaptur*|retak*|retook|regain*|liberat*|retaken|recovered control) (control )?(of )?(the |a |an |two |three |
    four |five |several |all |most )?(\\w+ ){0,3}?(town*|village*|city|area*|territor*|district*|neighbo*|hill*|
    base*|province|region*|stronghold*|airport|road|border) ;
    (recaptur*|retook|retaken|retaking)(?! (control of |back )?(the |a )?((?!town|village|city)\\w+ ){0,2}?(jail|prison|
    penitentiary|hotel|embassy|consulate|school|university|building|ship|plane|palace|theatre|theater|mall)) ;
    raised (the|their|its) (\\w+ )?flag (over|above|on) ;
    (army|troops|forces|soldiers|
    peshmerga|units|police) (\\w+ ){0,3}?cleared @ ;
    (army|troops|forces) recovered (the |a |two |three |several )?(\\w+ ){0,2}?(district|area*|town*|village*|
    region*|border|hill*) ;
    (established|restored|regained) (full )?control (of|over) ;
    (army|troops|forces|soldiers) (had |have |has )(seized|captured|taken|occupied|liberated|overrun) (the )?(\\w+
    ){0,2}?(village*|town*|settlement*|city|district*|suburb*|hamlet*|port) ;
    (army|troops|forces|soldiers|marines) (\\w+ ){0,6}?(gained|took|taken|secured|established) (\\w+ )?(complete |full
    |total )?control
    (of|over) ; (pushed|driven) back from ;
    (army|troops|government forces|security forces|forces|government troops) (\\w+ ){0,4}?(seized|captured|
    took control|have seized|took|entered|occupied|have captured|have occupied)(?! \\d[\\d,.]*
    (?!town|village|position|settlement|hill|district|quarter|post|outpost|area|base|point))(?! ((?!from|in|at|near|
    of|on|
    after|by|
    where)\\w+ ){0,6}?(leaders?|commanders?|facilitators?|suspects?|members?|men|man|people|prisoners?|soldiers?|
    chiefs?|officials?|operatives?|individuals?|traffickers?|gunmen|smugglers?|bombers?|militants|insurgents|rebels|
    terrorists|guerrillas|fighters|weapons?|arms|ammunition|explosives?|rifles?|guns?|drugs|caches?|drones?|
    vehicles?|
    tanks?|boats?|ships?|vessels?)(?!'|[ ](held|positions?|base|bases|stronghold*|territor*|area*))) ;
    (soldiers|marines|commandos) (\\w+ ){0,3}?(seized|captured|took|occupied) (\\w+ ){0,4}?(town*|village*|city|
    hill*|
    base|bases|stronghold*|port|airport|bridge*|headquarters) ;
    (troops|forces|army|soldiers|units|tanks) (\\w+ ){0,2}?advanc(e|ed|ing) (into|on|in|toward*) ;
    cleared (\\w+ ){0,4}?of (militants|insurgents|rebels|terrorists|isis) ;
    (driven|drove|drive|pushed|push|expelled|ousted|chased|flushed) (\\w+ ){0,2}?(rebels|militants|insurgents|
    fighters|jihadists|taliban|guerrillas|separatists|terrorists|gunmen) (\\w+ )?(out of|from|back) ;
    (taken|took|take) back (\\w+ ){0,6}?from ; (won|got|fought|clawed|wrested) back (\\w+ ){0,4}?(town*|village*|city|
    district*|area*|hill*|base*|position*|quarter*|ground|territory|suburb*) ; (soldiers|troops|army|marines)
    (\\w+ ){0,2}?(drove|pushed|expelled|forced|driven) (\\w+ ){0,3}?(forces|troops) (\\w+ )?(out of|from|back) ;
    (army|troops|forces|soldiers|government) (\\w+ ){0,4}?(recovered|
    regained|retaken|retook|wrested|established|restored) (\\w+ )?control ; (army|forces|troops|soldiers) (\\w+
    ){0,4}?(retak*|retook|recaptur*|liberat*|taken back|took back) (\\w+ ){0,6}?(town*|village*|city|area*|
    district*|quarter*|base|province|airport) ; liberated (\\w+ ){0,6}?(held by|from) ; (captured|seized|wrested|
    took|taken|retaken|recaptured|regained|reclaimed) (\\w+ ){0,8}?from (the )?(\\w+ )?(rebels?|militants?|taliban|
    isis|
    isil|islamic state|insurgents?|jihadists?|terrorists?|separatists?|guerrillas?) ;
    (army|troops|forces|soldiers|units)
    (\\w+ ){0,10}?(controlling|gain(ed|ing) (full )?control|secur(ed|ing)|fre(ed|eing)|purg(ed|ing)|cleans(ed|ing))
    (of |over )?(the )?(entire |whole |strategic |key )?(\\w+ ){0,3}?(area*|town*|village*|city|district*|hill*|
    countryside|neighbo*|quarter*|mountain*|positions?) ; (impos|extend|gain|secur|consolidat)(ed|es|ing)? (full |
    complete |total )?control (of|over) ; (pushed back|driven out)
    (from|of) ; (cleared|flushed|drove|chased) (\\w+ ){0,3}?(militants|rebels|insurgents|jihadists|fighters|
    terrorists) from @ ;
    (forces|troops|army|soldiers) (\\w+ ){0,2}?wrested (\\w+ ){0,4}?from ;
    (forces|troops|army|soldiers|units|marines|peshmerga) (\\w+ ){0,2}?(liberated|retook|recaptured|reoccupied) @ ;
    (retaken|recaptured|reoccupied|liberated|recovered) by (the )?(\\w+ ){0,3}?(government|army|troops|forces)(?=[ ](on|
    last|after|yesterday|early|late|at dawn|today)\\b) ; back (in|under|into) (the )?(hands|
    control)
    of
    (the )?(government|army|state|authorities) ; (soldiers|troops) (\\w+ ){0,2}?entered (the )?((town|city|village) of
    )?@ ;
    (army|troops|forces|soldiers|military|navy|marines) (\\w+
    ){0,3}?(drove|driven|pushed|expelled|flushed|chased|forced|dislodged|ousted|evicted|routed) (the |all )?(\\w+
    ){0,3}?(out of|from) (\\w+
    ){0,6}?(town*|village*|city|area*|bastion*|stronghold*|district*|position*|base*|quarter*|territor*|hill*|forest|
    hideout*|camp*)
    ; (army|troops|forces|soldiers) (\\w+ ){0,3}?(dislodged|routed|evicted) (the )?(\\w+
    ){0,2}?(rebels|militants|insurgents|jihadists|fighters|terrorists|guerrillas) ; (army|troops|forces|soldiers)
    (\\w+
    ){0,3}?(entered|swept into|stormed|captured|seized|took) the last (\\w+
    ){0,4}?(quarter|district|town|village|pocket|stronghold|bastion|area|neighbo*)
Battles | Non-state actor overtakes territory | 84 | event
    (rebel*|militant*|insurgent*|taliban|jihadist*|fighter*|shabab|shabaab|isis|isil|islamic state|guerrilla*|
    boko haram|houthi*|separatist*|mai mai|militia*) (\\w+ ){0,6}?(seized|seize|captured|capture|overran|overrun|
    took over|take over|taken over|took control|taken control|have taken|entered|gained control|occupied|
    took|recaptured|retook|regained|retaken) ((?!from )\\w+ ){0,6}?(town*|village*|city|area*|territor*|district*|base*|
    localit*|
    province|region*|airport|camp|control|post*|site|hill*|crossing*|height*|capital) ;
    (rebels|fighters|militants|insurgents|guerrillas|jihadists) (\\w+ ){0,2}?advanc(e|ed|ing) (into|on|in|toward*) ;
    fell (in)?to (the )?(\\w+ )?(rebel*|militant*|taliban|islamic state|isis|hands of) ;
    (in|into|to) (rebel|rebels'|insurgent|taliban|militant|jihadist|separatist|guerrilla|islamist|houthi) hands ;
    masters of (the )?(town|city|village|port|district) ; captured by (\\w+ ){0,2}?(rebels|militants|taliban|
    insurgents|houthis) ;
    (overrun|captured|seized|taken|occupied|retaken|recaptured) by (\\w+ ){0,3}?(rebel*|militant*|taliban|
    insurgent*|
    fighter*|
    jihadist*|islamic state|isis|shabab|shabaab|houthi*|separatist*|guerrilla*) ; (fell|fallen|fall) to (\\w+
    ){0,3}?(rebel*|militant*|taliban|islamic state|isis|shabab|shabaab|houthi*|fighters|insurgents|jihadist*) ;
    (armed groups|islamists|islamist militants|fighters|rebels|militants|insurgents) (\\w+ ){0,6}?(seized|
    captured|took|taken|have taken) (\\w+ )?control ; (armed groups|alliance|islamists|rebels|front) (\\w+
    ){0,2}?(seized|captured|took|overran) (\\w+ ){0,4}?(town*|village*|city|port|base|capital|district*|airport) ;
    (captured|seized|wrested|took|taken|retaken|
    recaptured) (\\w+ ){0,8}?from (the )?(\\w+ )?(army|government|regime|government forces|regime forces|
    security forces|
    government troops) ; (army|government|regime|troops|forces) (\\w+ ){0,3}?lost (control of )?(\\w+ ){0,6}?(town|
    village*|city|district|base|territory|ground) (\\w+ )?to ;
    (driven|drove|drive|pushed|chased|expelled) (\\w+ ){0,2}?(government|loyalist|army|federal) (forces|troops|
    soldiers)
    (\\w+ )?(out of|from|back) ;
    (rebels|insurgents|militants|taliban|fighters|jihadists|islamists|guerrillas|islamic state|isis|shabaab|shabab|
    boko haram|houthis|separatists|al-qaeda|al-qaida|aqap|aqim|jnim|iswap|m23|hts|hezbollah|hamas) (\\w+
    ){0,2}?(overran|overrun|seized|captured|took|entered|occupied|conquered|
    stormed into|swept into|(marched|walked|moved|rolled|rode|drove|poured|streamed) into) (the )?(\\w+ )?((town|
    city|village|port|district|capital) of )?@(?= ?[,.]|[
    ](on|in|after|from|at|last|early|late|and|near|airport|province|without)\\b) ;
    (rebels|fighters|sdf|ypg|peshmerga|insurgents|militants|jihadists|islamists|taliban|houthis|kurdish
    forces|kurds|kurdish fighters|syrian democratic forces|militia*|tribesmen) (\\w+
    ){0,3}?(took|taken|take|seized|gained|captured|liberated|retook|recaptured|wrested) (control of )?(the |a |an |two
    |three |four |five |six |several |all )?(\\w+
    ){0,4}?(town*|village*|city|area*|airport|airfield|base*|district*|dam|hill*|neighbo*|quarter*|camp|crossing|
    border|post*|centre|center|port)
    ; (rebels|islamists|insurgents|militants|jihadists|fighters|taliban|houthis) (\\w+ )?(routed|expelled|drove
    out|chased) (the )?(\\w+ )?(garrison|army|troops|soldiers|police) ;
    (rebels|insurgents|militants|fighters|guerrillas|islamists|jihadists|tribesmen|militia*|soldiers|front|movement|
    alliance|islamic state|army|haram|column*) (\\w+ ){0,4}?(have|has|had) (\\w+ly )?(taken|seized|overrun|
    occupied|captured|conquered) (the )?((town|city|village|locality|port|district) of )?@(?= ?[,.]|[ ](on|in|after|
    from|at|last|early|late|and|near|without|as well as)\\b) ; (it|to) (have|has|had) (\\w+ly )?(taken|overrun|occupied|
    conquered) @(?= ?[,.]|[ ](on|after|from|last|early|late|and|near|without)\\b) ; (take|taken|took|seize|seized|
    captured|overran|overrun) (the )?(town|city|village|locality|settlement|district|port) of @ ; (fell|fallen) to the
    (armed )?(groups|columns?|tribesmen|attackers|warlord*|militia*) ; lost by (the )?(government|army|regime|junta|
    authorities|federal forces) ; (announce*|report*|boast*|claim*|confirm*) (of )?the (capture|seizure|fall|
    conquest) of @,? (in|near|on|with its|(a|the) (\\w+ ){0,3}?(town|village|port|city|crossing)|(the )?\\d+ (km|
    kilomet|miles)) ; (raised|hoisted|planted) (their|its|the
    group\'s|a black) (\\w+ )?flag (over|in|above|on)
"""
