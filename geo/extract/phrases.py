"""Phrases that tell of an event, by type. Data only.

An entry: event type | sub-type | weight | kind, then its phrases on indented lines. `*` ends a stem, `(a|b)` are
choices. The heavier trigger tells more.
Kind: "event" stands alone · "weak" needs casualties · "clue" only sharpens the type of others.
"""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Explosions/Remote violence | Suicide bomb | 90 | event
    suicide (bomb*|attack*|blast*|explosion*|vest*|mission*|squad*) ; suicide car bomb* ; suicide truck bomb* ;
    blew (himself|herself|themselves) up ; blown (himself|themselves) up ; blew up (himself|herself|themselves) ;
    blowing (himself|herself|themselves) up ; detonated (his|her|their) (explosive*|vest*|suicide*) ; suicide-bomb*
Explosions/Remote violence | Chemical weapon | 95 | event
    chemical (weapon*|attack*|strike*|gas) ; (poisonous|sarin|chlorine|mustard|nerve) (gas|attack*|agent*) ;
    poison gas ; toxic gas attack ; chlorine bomb* ; chemical-weapon*
Explosions/Remote violence | Air/drone strike | 80 | event
    air (strike*|raid*|attack*|bombardment*|assault*) ; airstrike* ; air-strike* ; air-raid* ;
    drone (strike*|attack*) ; aerial (bomb*|attack*|strike*|raid*|bombardment*) ; helicopter (attack|gunship*) ;
    (warplane*|fighter jet*|war planes|jets|drone) (bomb*|struck|hit|attack*|raid*|target*|launch*|strafe*|pound*) ;
    (jet|aircraft) (bombed|bombing|attacked|raided|strafed|pounded) ;
    barrel bomb* ; (bombed|strafed) by (aircraft|planes|helicopters|warplanes) ;
    missile* fired (by|from) (a|an) (u.s.|us|american|israeli)* ?(drone*|aircraft|warplane*|plane*) ;
    unmanned aerial ; drones (attacked|struck|hit) ; by (\\w+ )?(jets|warplanes|drones) ; precision strike* ;
    dropped bombs ; the strike (hit|killed|targeted|struck) ;
    (coalition|israeli|russian|saudi|u.s.|us|syrian|turkish|nato) (strike|strikes|bombing|raid|raids) ;
    nato aircraft
Explosions/Remote violence | Shelling/artillery/missile attack | 75 | event
    shell* (of|by|killed|hit|from|on|struck|the|in|near|at|wounded) ; shelling ; shelled ; artillery ; mortar* ;
    rocket (attack*|fire|hit|struck|strike*|barrage*|landed|slammed|was|fire*|grenade*) ; rocket-propelled grenade* ;
    missile (attack*|strike*|hit|struck|barrage*|landed|slammed|fired (at|into|by)|killed|destroyed) ;
    (missiles|rockets) (\\w+ ){0,3}?(hit|struck|landed|slammed|rained|killed|fell|targeted|were fired (at|into)) ;
    (fired|launched|lobbed|firing|launching) (\\w+ ){0,4}?(rockets|missiles|mortars|shells) (\\w+ ){0,2}?(at|into|
    on|toward*|against) ;
    tank (fire|shell*) ; tank shell ; bombardment* ; bombarded ; katyusha ; grad rocket*
Explosions/Remote violence | Remote explosive/landmine/IED | 70 | event
    (car|truck|roadside|vehicle|motorcycle|bicycle|magnetic|sticky|parcel|letter|nail|pipe|time|petrol|bus|train|
    package|homemade|home-made|dynamite|powerful|booby-trapped) bomb* ;
    (car|truck|roadside)-bomb* ; land ?mine* ; landmine* ; (improvised explosive|explosive) (device*|charge*) ; ied ;
    ieds ; rcied ; vbied ;
    bomb (attack*|blast*|explosion*|exploded|went|detonated|ripped|tore|killed|hit|targeting|planted|was|placed|
    hidden|explode*|destroyed|under|in|at|that|near|hurled|thrown) ;
    bombs ; a bomb ; bombing* ; bombed ; bomber struck ; (booby trap*|booby-trap*) ; dynamite ; dynamited ;
    stepped on a mine ; (hit|struck) a mine ; blew up ; blown up ; blow up ; explosives ; explosive-laden ;
    powerful (explosion*|blast*) ; mine (exploded|explosion*|blast*) ; detonat* ; twin (blasts|explosions|bombings)
Explosions/Remote violence | Grenade | 78 | event
    grenade* ; hand grenade* ; hand-grenade*
Accident | Explosion | 66 | event
    (gas|boiler|cylinder|tanker|propane|factory|fireworks|pipeline|refinery) (explosion*|blast*|exploded|blew up) ;
    explosion of a (gas|boiler|fuel) ; gas cylinder* (\\w+ )?explod*
Accident | Explosion | 40 | event
    plant (explosion*|blast*|exploded|blew up) ;
    explosion* ; exploded ; explode ; blast ; blasts
Violence against civilians | Abduction/forced disappearance | 72 | event
    kidnap* ; kidnapping* ; kidnaped ; abduct* ; abduction* ; (taken|held|took|taking|seized) (as )?hostage* ;
    (gunmen|militants|bandits|rebels|kidnappers|fighters|insurgents|jihadis*|herdsmen) (\\w+ ){0,3}?(seized|snatched)
    (\\w+ ){0,3}?(pupil*|student*|girls|schoolgirls|children|boys|women|people|villager*|worshipper*|passenger*|
    worker*|teacher*|priest*|nun|nuns|travellers|travelers|men|hostage*) ;
    hostage-taking ; hostages ; forcibly disappear* ; enforced disappearance* ; hijack*
Violence against civilians | Sexual violence | 74 | event
    rape ; raped ; rapes ; raping ; gang-rape* ; gang rape* ; sexual (assault*|violence|abuse|attack*) ;
    sexually (assault*|abus*) ; molest*
Battles | Armed clash | 45 | event
    police (raid*|operation*) ; (raid|operation) by (\\w+ ){0,2}?(police|officers|commandos) ; (anti-gang|security|
    military|counter-terrorism|counterterrorism) operation*
Battles | Armed clash | 62 | event
    (forces|troops|soldiers|army|force|marines|commandos) (\\w+ ){0,3}?(killed|shot|
    engaged) (\\w+ ){0,4}?(insurgent*|militant*|rebel*|fighter*|terrorist*|guerrilla*|gunmen|jihadist*)
Battles | Armed clash | 66 | event
    (gunmen|militants|rebels|insurgents|fighters|guerrillas|terrorists|bandits|armed men|troops|soldiers|
    forces) (\\w+ ){0,4}?(attacked|ambushed|stormed|raided) (\\w+ ){0,4}?(patrol*|checkpoint*|outpost*|military|
    army|police|troops|soldiers|convoy|base|barracks) ;
    clash (between|with|in|at|near|on) ; clashes ; clashed ; firefight ; firefights ; gun ?battle* ; gunbattle* ;
    gunfight* ;
    exchange* of (fire|gunfire) ; exchanged (fire|gunfire) ; fierce fighting ; heavy fighting ;
    fighting (between|broke|erupted|in|near|around|with|has) ; skirmish* ; shoot-?out* ; in combat ; (heavy|fierce|
    armed|street|intense) combat ;
    combat (between|with|near|took|broke|began|continue*|was|that) ;
    (ambush|ambushed|ambushes) ; battle (between|with|at|in|near) ; battles ; armed (confrontation*|encounter*) ;
    fought (with|against) ;
    (overran|stormed|raided|attacked|attack on|assault on|attacking) (a|an|the)? ?(military|army|police|government|
    security|guerrilla|rebel)? ?(outpost*|checkpoint*|garrison*|barracks|base|post|convoy|patrol|position*|camp) ;
    offensive (against|in|on) ; infighting ; counterattack* ; engaged (the )?(insurgents|enemy|rebels|fighters)
Battles | Government regains territory | 82 | event
    (recaptur*|retak*|retook|regain*|liberat*|retaken|recovered control) (control )?(of )?(the |a |an |two |three |
    four |five |several |all |most )?(\\w+ ){0,3}?(town*|village*|city|area*|territor*|district*|neighbo*|hill*|
    base*|province|region*|stronghold*|airport|road|border) ;
    recaptur* ; retook ; retaken ; retaking ;
    (army|troops|forces) recovered (the |a |two |three |several )?(\\w+ ){0,2}?(district|area*|town*|village*|
    region*|border|hill*) ;
    (established|restored|regained) (full )?control (of|over) ; (pushed|driven) back from ;
    (army|troops|government forces|security forces|forces|government troops) (\\w+ ){0,4}?(seized|captured|
    took control|have seized|took|entered|occupied|have captured|have occupied) ;
    (troops|forces|army|rebels|soldiers|units|fighters|tanks) (\\w+ ){0,2}?advanc(e|ed|ing) (into|on|in|toward*) ;
    cleared (\\w+ ){0,4}?of (militants|insurgents|rebels|terrorists|isis)
Battles | Non-state actor overtakes territory | 84 | event
    (rebel*|militant*|insurgent*|taliban|jihadist*|fighter*|shabab|shabaab|isis|isil|islamic state|guerrilla*|
    boko haram|houthi*|separatist*|mai mai|militia*) (\\w+ ){0,6}?(seized|seize|captured|capture|overran|overrun|
    took over|take over|taken over|took control|taken control|have taken|entered|gained control|occupied|
    took) (\\w+ ){0,6}?(town*|village*|city|area*|territor*|district*|base*|localit*|province|region*|airport|camp|
    control|post*|site) ;
    fell (in)?to (the )?(\\w+ )?(rebel*|militant*|taliban|islamic state|isis|hands of) ;
    captured by (\\w+ ){0,2}?(rebels|militants|taliban|insurgents|houthis)
Violence against civilians | Attack | 50 | event
    assassinat* ; massacre* ; murder* ; slaying* ; slain ; execut(ed|ion) (of|by|in|at) ; executed ;
    (gunmen|militants|rebels|insurgents|terrorists|attackers|assailants|guerrillas|extremists|fighters|bandits|
    armed men|unidentified men|masked men|herdsmen|hit men|death squad*) (\\w+ ){0,6}?(attack*|killed|shot|
    opened fire|stormed|raided|murdered|kill|burned|torched|ambushed) ;
    terror(ist)? attack* ; beheaded ; beheading* ; lynch* ; behead* ; extrajudicial* ; acid attack* ;
    settlers (\\w+ ){0,3}?(attack*|beat|assaulted) ; machete* attack* ;
    (attack|raid|massacre|assault) (by|on) (\\w+ ){0,3}?(gunmen|armed men|bandits|militia*|fighters|militants|villag*|
    jihad*|rebels|churches|mosque*|
    worshippers|civilians)
Violence against civilians | Attack | 30 | weak
    attack ; attacks ; attacked ; attacking ; assault ; assaulted ; raid on ; killing* ; killed ; homicide* ;
    death of ; deaths of ; died ; dead ; beaten ; violence ; crime
Crime | Shooting | 60 | weak
    shot ; shoot ; shoots ; gunshot* ; bullet ; bullets ; bullet-riddled ; gunfire
Crime | Shooting | 60 | event
    (mass|fatal|deadly|accidental|police|school|officer-involved|double|triple|quadruple|drive-by) shooting* ;
    shooting (death|at|in|on|outside|near|that|happened|occurred|took|left|incident|spree|victim*|rampage|suspect) ;
    shooting ; shootings ;
    shot (dead|and|to|at|in|multiple|by|himself|herself|several|him|her|a|an|two|three|four|five) ; gunned down ;
    machine-?gunned ; machine-?gunning ; riddled with bullets ; pumped (\\w+ ){0,4}?(rounds|bullets|shots) ;
    opened fire ; opening fire ; open fire ; (drive-by|drive by) ; gunman ; gunmen ;
    fired (shots|on|at|into|upon|several|multiple|a shot) ; shots (were )?fired ; gun went off ;
    accidental discharge ; self-inflicted ; firearm (was|discharged)
Crime | Stabbing | 64 | event
    stabb* ; stab ; knife attack* ; knifed ; knife-wielding ; machete ; hacked to death ; slashed ;
    with a (knife|sword|machete|hatchet|hammer|dagger) ; axe attack
Crime | Vehicle ramming | 66 | event
    (drove|driving|ploughed|plowed|rammed|ramming|ploughing|plowing) (\\w+ ){0,5}?(into (a |the )?(\\w+ )?(crowd*|
    pedestrian*|people|shopper*|market|group|parade|procession|police)) ;
    (car|vehicle|van|truck)[ -]?ramming* ; ramming attack*
Crime | Arson | 62 | event
    arson* ; set (\\w+ ){0,4}?(on fire|ablaze|alight) ; set fire to ; setting fire to ; torch(ed|ing) ; firebomb* ;
    fire-bomb* ; molotov* ; petrol bomb* ; burned down ; incendiary
Crime | Robbery | 58 | event
    robb(ed|ery|eries|ing|ers) ; armed robber* ; hold-?up ; heist ; carjack* ; mugged ; burglar(y|ies) ; stole ;
    looters
Crime | Poisoning | 60 | event
    poison(ed|ing|ings) ; tainted (alcohol|liquor|food) ; toxic alcohol ; bootleg (alcohol|liquor)
Crime | Other | 20 | weak
    charged with ; arrested on suspicion
Accident | Road | 68 | event
    (bus|car|road|traffic|truck|lorry|vehicle|van|minibus|motorcycle|coach|highway|head-on|tanker|rollover|auto|
    pedestrian|suv|multi-vehicle|two-vehicle|single-vehicle|three-vehicle|jeep|school bus) (\\w+ )?(crash*|
    accident*|collision*|collided|overturn*|plunge*|wreck*|veered|skidded|fell|pile-?up*|flipped) ;
    (crash*|collid*|collision) (\\w+ ){0,4}?(bus|truck|car|lorry|vehicle|minibus|highway|road|motorway|interstate|
    van|motorcycle|tree|tanker) ;
    hit-and-run ; run over by ; (struck|hit) by (a|an) (\\w+ )?(car|bus|vehicle|truck|van|suv|lorry|driver) ;
    overturned ; plunged (\\w+ ){0,6}?(ravine|gorge|river|bridge|cliff|valley|canyon) ; collided
Accident | Rail | 70 | event
    (funicular|cable car|tram) (\\w+ )?(crash*|accident*|derail*) ; (train|three-train|two-train) pile-up ;
    came off (its|the) (tracks|rails) ;
    train (\\w+ )?(crash*|derail*|collision*|collid*|accident*|wreck*|disaster|hit|struck|plowed|ploughed|slammed) ;
    derail* ;
    (railway|rail|tram|metro|subway|trains) (\\w+ )?(crash*|accident*|collision*|collided|disaster|collide) ;
    level crossing
Accident | Air | 72 | event
    (plane|aircraft|airplane|jet|helicopter|flight|airliner|chopper|cessna|airbus|boeing|glider|balloon|
    cargo plane|aeroplane) (\\w+ ){0,4}?(crash*|went down|plunge*|plummet*|disappear*|vanish*|caught fire|skidded|
    overshot|overran) ;
    (crash*|collision) of (a|an|the) (\\w+ )?(plane|aircraft|helicopter|jet|airliner|flight) ;
    (plane|air|helicopter|aviation|airplane|jet|aircraft)[ -](crash*|disaster|accident) ; mid-air collision ;
    crash of (\\w+ ){0,3}?(flight|plane|aircraft|airliner|jet|helicopter) ;
    (plane|aircraft|airliner|jet|helicopter|flight \\w+) (\\w+ ){0,3}?(came down|fell|hit|struck|slammed) ;
    airliner fell ; air disaster ; came down in ; crash[ -]land*
Accident | Sea | 70 | event
    (boat|ship|ferry|vessel|dinghy|migrant boat|trawler|tanker|yacht|canoe|raft|submarine|catamaran|
    barge) (\\w+ ){0,5}?(capsiz*|sank|sink*|sunk|collid*|overturn*|disaster|accident|caught fire|ran aground|
    crash*|overload*|went down) ;
    capsiz* ; shipwreck* ; sinking of ; man overboard ; ran aground
Accident | Fire | 50 | event
    fire (\\w+ )?(broke|swept|ripped|engulf*|tore|raced|gutted|killed|destroyed|at|in|started|erupted|spread|
    hit|claimed|that|rages|raged) ;
    blaze* ; inferno ; house fire* ;
    (apartment|factory|hotel|nightclub|building|hospital|warehouse|market|dormitory|kitchen|school|residential|
    home|forest camp|tower|high-rise|electrical) fire* ;
    caught fire ; burst into flames ; went up in flames ; engulfed in flames ; deadly fire
Accident | Structural collapse | 66 | event
    (building|bridge|roof|wall|mine|tower|dam|stadium|school|apartment|house|stand|scaffolding|crane|church|mosque|
    tunnel|balcony|condo|condominium|mall|factory|stage|ceiling) (\\w+ ){0,3}?(collaps*|caved|crumbled|gave way) ;
    (block of flats|flats|hotel|guest house|guesthouse|tenement) (\\w+ )?collaps* ;
    collapse* of (a|an|the) (\\w+ ){0,3}?(block|flats|hotel|tenement|building|bridge|roof|wall|
    dam|tower|mine|apartment|balcony|crane) ;
    (building|bridge|structural|roof|wall) collapse*
Accident | Industrial or mining | 66 | event
    (coal )?mine (\\w+ )?(accident*|disaster*|collapse*|explosion*|blast*|flood*|fire) ;
    mining (accident*|disaster*) ; (fire|explosion|blast|methane) (at|in) (a|the) (\\w+ ){0,2}?(mine|pit|colliery) ;
    industrial accident* ; workplace accident* ; chemical (leak*|spill*|plant) ; gas leak* ;
    miners (\\w+ )?(trapped|killed|died) ; (ammonia|chlorine|toxic) leak* ; oil spill* ; pipeline (leak|rupture*)
Accident | Crowd crush | 72 | event
    stampede* ; crowd (crush*|surge*) ; (crushed|trampled) to death ; crush (of|on) ; the crush ;
    crush (at|in|outside)
Accident | Crowd crush | 72 | weak
    crushed ; trampled
Accident | Other | 34 | event
    crash ; crashes ; crashed ; crashing ; collision ; collisions ; collide ; pile-up ; accident ; accidents ;
    derailed
Accident | Other | 65 | event
    carbon monoxide
Accident | Other | 46 | event
    drown(ed|ing|s)? ; electrocut(ed|ion) ; (fell|falling) to (his|her|their) death* ;
    lightning (strike*|struck|killed) ; struck by lightning ; fatal fall ; mauled ;
    (shark|bear|dog|crocodile|elephant|tiger) attack*
Disaster | Earthquake | 76 | event
    earthquake* ; quake* ; tremor ; aftershock* ; temblor ; magnitude-\\d
Disaster | Flood | 70 | event
    flood(s|ed|ing|water*|waters)? ; flash flood* ; floodwater* ; inundat* ; torrential rain* ; monsoon rain* ;
    heavy rain* ; burst (its|their) banks ; dam burst ; glacial lake
Disaster | Landslide | 74 | event
    landslide* ; mudslide* ; mud slide* ; rockslide* ; rock slide* ; landslip*
Disaster | Storm | 70 | event
    storm (\\w+ )?(hit|struck|killed|lashed|battered|swept|damage*|left|made landfall|surge) ; hurricane* ; typhoon* ;
    cyclone* ; tornado* ; twister* ; tropical storm* ; thunderstorm* ; snowstorm* ; blizzard* ; hailstorm* ;
    sandstorm* ; windstorm* ; winter storm* ; ice storm ; storms ; lashed by ; superstorm
Disaster | Wildfire | 74 | event
    wildfire* ; wild fire* ; bushfire* ; bush fire* ; forest fire* ; brush fire* ; grass fire* ; brushfire*
Disaster | Volcano | 76 | event
    volcan(o|ic) (\\w+ )?(erupt*|eruption*|spew*|ash) ; eruption of ; lava
Disaster | Tsunami | 78 | event
    tsunami*
Disaster | Avalanche | 76 | event
    avalanche*
Disaster | Heat or cold | 62 | event
    heat ?wave* ; heat-wave ; cold (snap|wave|spell) ; freezing temperatures ; extreme heat ; hypothermia ;
    heatstroke ; heat stroke
Disaster | Drought | 60 | event
    drought (in|hit*|affect*|has|have|conditions|emergency|across|that) ; (severe|worst|prolonged) drought ;
    effects of drought ; famine (in|has|kill*|spread*|declared)
Disaster | Epidemic | 62 | event
    (outbreak|epidemic) of ;
    (cholera|ebola|measles|dengue|polio|malaria|covid-19|coronavirus|meningitis|plague|zika|influenza|bird flu|
    swine flu|mpox|yellow fever|marburg) (outbreak*|epidemic*|case*|death*|has|kill*|virus) ;
    epidemic
Protests | Excessive force against protesters | 76 | event
    (police|security forces|troops|soldiers|forces) (\\w+ ){0,5}?(opened fire|fired|shot|shoot|killed|
    open fire) (\\w+ ){0,5}?(protest*|demonstrat*|crowd*|marcher*) ;
    (protest*|demonstrator*) (\\w+ ){0,4}?(shot dead|killed by|were killed|was killed|were shot|died|killed|
    was shot) ;
    live (ammunition|fire|rounds|bullets) (\\w+ ){0,4}?(protest*|demonstrat*)
Protests | Protest with intervention | 70 | clue
    (tear gas|water cannon*|rubber bullets|pepper spray|teargas)
Protests | Protest with intervention | 70 | event
    (police|security forces|riot police|troops|soldiers) (\\w+ ){0,5}?(dispers*|broke up|break up|arrested|
    detained|blocked|clashed with) (\\w+ ){0,5}?(protest*|demonstrat*|crowd*|rall*|march*|sit-in) ;
    (protester*|demonstrator*|activist*) (\\w+ ){0,3}?(arrested|detained)
Protests | Peaceful protest | 48 | event
    protest ; protests ; protested ; protesting ; protesters ; protestors ; demonstrators ; demonstration* ;
    demonstrated ; demonstrating ; rally ; rallied ; rallies ; sit-in ; sit-ins ; hunger strike ; vigil ;
    marched (through|to|in|on|against|for) ; took to the streets ; general strike ; went on strike ; picket* ;
    peaceful (march*|gathering*) ; walkout
Riots | Violent demonstration | 68 | event
    riot ; riots ; rioting ; rioters ; rioted ; violent (protest*|demonstration*|clash*) ;
    (protest*|demonstrat*|rall*|mob) (\\w+ ){0,5}?(turned violent|threw stones|hurled stones|burned tires|
    burnt tyres|set fire|stormed|torched|threw rocks|pelted|vandali*|clash*|pull* down|attack*|smash*|burn*|
    block*) ;
    stone-throwing ;
    (threw|hurled|throwing|hurling|pelted) (\\w+ ){0,3}?(stones|rocks|molotov*|petrol bombs|bottles) ;
    violent unrest
Riots | Mob violence | 72 | event
    mob (\\w+ ){0,3}?(kill*|attack*|beat*|lynch*|justice|set|violence|torch*|burn*|stormed|vandal*) ; angry mob* ;
    (by|to) a mob ; lynch mob ; vigilante* ; communal (violence|clash*) ; (lynched|beaten to death) by ; brawl
Strategic developments | Arrests | 44 | event
    (arrest*|detain*|captur*|nabbed|apprehend*) (\\w+ ){0,6}?(suspect*|militant*|terrorist*|insurgent*|leader*|
    member*|facilitator*|activist*|journalist*|rebel*|commander*|people|men|persons|guerrilla*|trafficker*|gang|
    official*|individual*|extraditable*|alleged) ;
    mass arrest* ; (were|was|been) (arrested|captured|detained) ;
    (arrested|detained) (in|on|after|for|by|during|at|two|three|four|five|six|a|an|one) ; arrest of ;
    raids? (\\w+ ){0,4}?(arrest*|detain*)
Strategic developments | Disrupted weapons use | 56 | event
    (defus*|deactivat*|disarm*|neutrali[sz]ed) (\\w+ ){0,5}?(bomb*|device*|explosive*|mine*|ied*|car|grenade*|
    charge*) ;
    (seiz*|confiscat*|found|discover*|recover*|unearth*|destroyed|uncover*|intercept*|shot down|
    captured) (\\w+ ){0,6}?(weapon*|arms|ammunition|explosive*|ied*|mines|rifles|grenades|rockets|bombs|
    weapons cache*|munitions|ammo|firearm*|ak-47*|cache*|drone*|missile*|bomb-making|shells) ;
    weapons cache* ; arms cache* ;
    (weapon*|ammunition*|arms|explosives|grenades|firearms|pistols|rifles|caches|ammo|bombs) (\\w+ ){0,12}?(seized|
    discovered|found|recovered|confiscated|defused) ;
    (arms|weapons|underground) (depot*|hideout*) ;
    (foiled|thwarted|averted|prevented) (\\w+ ){0,4}?(attack*|plot|bombing*|suicide) ;
    controlled (explosion|detonation) ; (intercepted|shot down|downed) (\\w+ ){0,4}?(missile*|drone*|rocket*)
Strategic developments | Looting/property destruction | 54 | event
    loot(ed|ing) ;
    (demolish*|bulldoz*|raz(ed|ing)|vandali[sz]*|destroy(ed|ing)|sabotag*|ransack*|desecrat*|
    uprooted) (\\w+ ){0,4}?(house*|home*|building*|property|church*|mosque*|shop*|school*|pipeline*|pylon*|tower*|
    structure*|crop*|trees|vehicle*|village*|electric*|bridge*|statue*|cemetery|store*|market*) ;
    sabotage* ; demolition* of ; burned (\\w+ ){0,3}?(houses|homes|vehicles|buses|shops|crops|farms)
Strategic developments | Agreement | 52 | event
    (ceasefire|cease-fire|peace|prisoner|truce|armistice|disengagement|swap) (\\w+ )?(deal|agreement|accord*|swap|
    exchange|treaty|pact|talks) ;
    (signed|agreed|reached|sign|announced|brokered|declared) (\\w+ ){0,4}?(ceasefire|cease-fire|truce|agreement|
    peace deal|accord|pact|treaty) ;
    prisoner (swap|exchange) ; (truce|ceasefire|cease-fire) (took effect|begins|began|came into|takes effect|
    went into|holds|held)
Strategic developments | Headquarters or base established | 58 | event
    (set* up|establish*|built|build*|open*|construct*|erect*) (\\w+ ){0,5}?(base|bases|headquarters|outpost*|camp|
    checkpoint*|post|posts|training camp*|barracks|military position*)
Strategic developments | Change to group/activity | 46 | event
    (deploy*|redeploy*|mobili[sz]*|reinforc*|mass(ed|ing)) (\\w+ ){0,5}?(troops|forces|soldiers|fighters|
    reinforcements|militants|units|convoy|tanks|military|army) ;
    (defected|defection*|merged with|split from|surrendered|pledged allegiance|disbanded|laid down (their )?arms|
    joined forces|new (armed )?group) ;
    (dispatch*|mov(ed|ing)|sent) (\\w+ ){0,3}?(troops|forces|reinforcements|soldiers|tanks) ;
    (forces|troops) (have |had )?(withdrawn|withdrew|pulled back|pulled out) ; (surrendered|defected) to ;
    troop* (build-?up|withdrawal*|movement*) ;
    (withdrew|withdraw|withdrawal|pull back|pulled back|pullback|retreat*) (\\w+ ){0,5}?(forces|troops|from|of) ;
    reinforcements
Strategic developments | Non-violent transfer of territory | 60 | event
    (handed over|hand over|handover|ceded|transferred|took over|abandoned|vacated|withdrew from|left|evacuated|
    seized|captured|entered|took control of) (\\w+ ){0,6}?(without (a )?(fight*|resistance|clash*)|peacefully|
    after (\\w+ )?(withdrew|withdrawal|left|retreat*|abandon*)) ;
    handed over (\\w+ ){0,5}?(territor*|control|village*|district*|base*|area*|to) ; handed over by ;
    deserted (base|town|village)
"""
