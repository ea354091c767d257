"""Phrases that tell of accidents other than those of traffic. Data only; how to read them stands in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Accident | Explosion | 66 | event
    (gas|boiler|cylinder|tanker|propane|factory|fireworks|pipeline|refinery) (explosion*|blast*|exploded|blew up) ;
    explosion of a (gas|boiler|fuel) ; gas cylinder* (\\w+ )?explod* ; gas (\\w+ ){0,3}?(exploded|explosion*|blew up|
    blast) ; (leaking|leak of|faulty) gas ; (explosion|blast|explosions|blasts) (at|in|inside|tore through|ripped
    through|rocked) (a|an|the) (\\w+ ){0,5}?(factory|plant|works|refinery|fireworks \\w+|warehouse|depot|chemical
    \\w+|
    filling station|petrol station|gas station|fertili[sz]er \\w+|store|workshop|boiler \\w+|grain silo|silo|port|
    power
    station|pipeline) ; ammonium nitrate ; fertili[sz]er plant explosion* ; (tanker|boiler|cylinder|pipeline|furnace|
    factory|refinery|warehouse|fuel depot|gas main|gas line|fireworks|transformer|plant|works|mill|silo|distillery|
    depot|gasworks|gasometer),? (\\w+,? ){0,6}?(exploded|explosion*|blew up|went up) ; (boiler|cylinder|
    cylinders|reactor|pressure cooker|furnace|generator|transformer|kiln|compressor|stove|vat|gas main|gas pipe|gas
    line|pipeline|oil pipe|silo|tanker) (\\w+ ){0,12}?(burst|bursts|ruptured|exploded|blew up|caught fire|caught)
Accident | Explosion | 68 | event
    (fuel|petrol|gasoline|kerosene|oil|gas|lpg|diesel|propane|chemical) (truck|tanker|lorry|trailer|train|wagon|barge)
    (\\w+ ){0,10}?(exploded|explosion*|blew up|burst into flames)
Accident | Explosion | 70 | event
    (ammunition|munitions|arms|weapons|powder|explosives) (\\w+ )?(depot*|dump*|store|stores|stockpile*|warehouse|
    tunnel*|magazine|bunker*|plant) (\\w+ ){0,3}?(blew up|exploded|explod*|explosion*|blast*|detonated|went up) ;
    (explosion*|blast*) (\\w+ ){0,2}?(at|in|inside|tore through|ripped through|destroyed|rocked) (a|an|the|its)
    (\\w+ ){0,3}?(ammunition|munitions|arms|weapons|powder|explosives) (depot|dump|store|stockpile|warehouse|tunnel|
    magazine|bunker|plant|factory) ; (arsenal|powder magazine) (\\w+ ){0,2}?(exploded|blew up)
Accident | Explosion | 40 | event
    plant (explosion*|blast*|exploded|blew up) ; explosion* ; exploded ; explode ; blast ; blasts ; (firework*|
    firecracker*|rocket|banger) (\\w+ )?(went off|blew up) in
Accident | Fire | 50 | weak
    (flames|smoke) (\\w+ ){0,2}?(showing|pouring|shooting|billowing|bursting|leaping) (\\w+ )?(through|
    from|out of) (the|a|its) (\\w+ ){0,3}?(roof|windows?|floor|eaves|STRUCTURE)
Accident | Other | 52 | event
    (went|fell|broke|fallen|plunged|crashed) through (the |thin )?(\\w+ )?ice
Accident | Fire | 50 | event
    fires? (\\w+ ){0,2}?(damag*|gut*|destroy*|ravag*|rip* through|le(ft|aves) (\\w+ ){0,4}?homeless|displac*) (\\w+
    ){0,5}?(house*|home*|building*|apartment*|flat*|shop*|store*|warehouse*|barn*|garage*|church*|school*|restaurant*|
    hotel*|factor*|business*|family|families|residen*|tenants) ; blaze* ; inferno ; house fire* ; (apartment|factory|
    hotel|nightclub|building|hospital|warehouse|market|dormitory|kitchen|school|residential|home|forest camp|tower|
    high-rise|electrical) fire* ; burst into flames ; went up in flames ; engulfed in flames ; deadly fire ; flames
    (\\w+ )?(engulf*|swept|broke|tore|ripped|raced|consum*|spread) ; (died|killed|dead|perished|burned|burnt) in (a|
    the|an)(?! (exchange|cross|gun|friendly|artillery|mortar|rocket|tank|sniper|enemy|return|hail|heavy exchange)\\b)
    (\\w+ ){0,3}?(fire|blaze|inferno) ; fire (\\w+ ){0,3}?(gutted|swept through|tore through|engulfed|ripped
    through|broke out) ; (fire|blaze) (in|at) (a|an|the) (\\w+ ){0,5}?(building|hotel|nightclub|club|factory|flat|
    flats|house|home|hospital|ward|school|dormitory|market|shop|warehouse|mall|restaurant|hostel|clinic|apartment|
    prison|bar|tower) ; (put out|extinguish*|doused|battled|fought) (\\w+ ){0,2}?(fire|blaze|blazes|fires|flames) ;
    set
    the (ceiling|roof) alight ; (STRUCTURE) (\\w+ ){0,3}?(burned|burnt) (down|to the ground) ; (STRUCTURE) (that|
    which) (\\w+ )?(burned|burnt|was
    on fire|caught fire) ; short[ -]circuit (\\w+
    ){0,10}?(alight|ablaze|fire|blaze|flames) ; smoke inhalation ; (suffocated|asphyxiated|overcome|died|dead|killed)
    (\\w+ ){0,3}?(by|from|of|in) (the )?(\\w+ )?smoke ; ball of (fire|flame*) ; (took|caught) (fire|light|alight) ;
    fire (?!service|brigade|department|chief|station|official|officer|crew|engine|truck|marshal|fighter|safety|alarm|
    authorit|escape|exit|power)(\\w+ )?(broke|swept|ripped|engulf*|tore|raced|gutted|guts|killed|destroy(ed|s)|
    damag(ed|es)|consum(ed|es)|level(l?ed|s)|at|in|started|erupted|spread|hit|claim(ed|s)|that|rages|raged|took|ran|
    began) ; (monday|tuesday|wednesday|thursday|friday|saturday|sunday)'s (\\w+ )?(fire|blaze)(?! (service|brigade))
Accident | Structural collapse | 66 | event
    (STRUCTURE|dam) (\\w+ ){0,3}?(collaps*|caved|crumbled|gave way) ; collapse* of (a|an|the) (\\w+ ){0,3}?(STRUCTURE|
    dam) ; (building|bridge|structural|roof|wall) collapse* ; (STRUCTURE) (\\w+ ){0,8}?(collaps*|caved in|crumbled|
    gave
    way|came (crashing )?down|fell (on|onto|down|apart|over|in)|toppled|crashed (down|onto|on)|buckled|pancaked|
    subsided|disintegrated|fell at) ; scaffolding fell ; (wind|winds|gust|gusts) (\\w+
    ){0,3}?(brought down|toppled|blew down|blew over|knocked over|knocked down) (a|an|the) (\\w+ ){0,3}?(stage|
    scaffold*|crane|billboard|hoarding|marquee|tent|grandstand|stand|wall) ; wall of (a|an|the|their|his|her|its) (\\w+
    ){0,4}?(collaps*|caved in|came (crashing )?down|fell (on|onto|down|over)|gave way|crumbled|toppled) ; (roof|
    ceiling) (\\w+ ){0,5}?fell in ; (mining|tailings|waste|
    mine) dam ; dam (\\w+ ){0,8}?(burst*|gave way|collaps*|broke|failed|ruptur*|breach*) ; (burst|broken|collapsed)
    (\\w+ )?dam ; (building|bridge|structural|roof|wall|dam|tower|scaffolding|tunnel|flyover|overpass|balcony|stand|
    grandstand|footbridge|stage|crane) (collapse*|failure) ; dams (\\w+ ){0,3}?(burst|broke|collapsed|gave way|failed|
    were breached) ; caved in(?! to) ; (tree|trees|oak|elm|pine|palm|beech|poplar|trunk|branch|bough|pylon|lamp post)
    (\\w+ ){0,2}?(came (crashing )?down|fell|crashed|toppled|crashing) (on|onto|across|over|through) (\\w+ ){0,4}?
    (VEHICLE|house|tent|people|crowd|roof|hut|classroom|school|bystander*|walkers?|woman|man|girl|boy|child|children)
Accident | Industrial or mining | 66 | event
    (mine|shaft|quarry) (\\w+ ){0,6}?(caved in|gave way) ; (trench|excavation|foundation pit|manhole) (\\w+
    ){0,10}?(caved in|collaps*|gave way) ; (mine|pit|shaft|quarry) (\\w+ ){0,3}?(accident*|disaster*|
    collapse*|explosion*|blast*|flood*|fire|caved in|gave
    way) ; mining (accident*|disaster*) ; (fire|explosion|blast|methane) (at|in) (a|the) (\\w+ ){0,2}?(mine|pit|
    colliery) ; industrial accident* ; workplace accident* ; chemical (leak*|spill*|plant) ; gas leak* ; miners (\\w+
    )?(trapped|killed|died) ; (ammonia|chlorine|toxic) leak* ; oil spill* ; pipeline (leak|rupture*) ; (leak*|spill*|
    spew*) (\\w+ ){0,3}?(oil|crude|fuel|diesel|acid|chemicals|sewage|cyanide|sludge|wastewater) (\\w+ ){0,4}?(into|
    onto) ; cave-in ; (trapped|killed) (underground|in a (\\w+ )?(mine|pit|shaft)) ; miners (\\w+ ){0,3}?(trapped|
    killed|died|dead|buried) ; (methane|firedamp) (\\w+ ){0,2}?(explo*|blast|ignit*) ; (toxic|poisonous|noxious|
    nitrate|ammonia|chlorine|hydrogen sulphide) (gas|gases|fumes) (\\w+ ){0,8}?(leak*|escap*|spread*|seep*|drift*) ;
    (cloud|leak|release) of (\\w+ )?(ammonia|chlorine|gas|fumes|chemical*) ; (ammonia|chlorine|gas|acid|chemical*|
    toxic \\w+|toxic gas) (\\w+ )?(leak*|escap*|spill*) (\\w+ ){0,5}?(plant|factory|store|works|warehouse|refinery)?
    ; molten (steel|metal|iron) ; (coal|gold|copper|iron|jade) (mine|pit) (\\w+ ){0,3}?(accident*|explosion*|blast|
    collaps*|flooded|fire) ; (explosion|blast|exploded|fire|blast of gas) (\\w+ ){0,3}?(coal mine|mine|coal pit|pit|
    colliery) ; (accident|disaster) (in|at) (a|the) (\\w+ ){0,2}?(mine|factory|plant|shipyard|quarry|steelworks) ;
    chemical (leak*|spill*) ;
    (leak*|spill*|spew*) (\\w+ ){0,3}?(oil|crude|fuel|diesel|acid|chemicals|sewage|cyanide) (\\w+
    ){0,4}?(contaminat*|pollut*) ; (water|slurry|sludge|floodwater*|mud) (\\w+ ){0,8}?(rushed|burst|poured|gushed|
    surged|flowed|broke|seeped|leaked|rushing|bursting|pouring|gushing) (\\w+ )?(into|through) (\\w+ ){0,6}?(mine|pit|
    shaft|shafts|colliery|gallery|galleries|tunnel|coalface|seam) ; (wall|torrent|torrents|rush|surge|litres|liters|
    gallons|tonnes|tons|metres) of (\\w+ )?(water|slurry|sludge|mud) (\\w+ ){0,4}?(rushed|burst|poured|gushed|surged|
    flowed|broke|rushing|bursting|pouring|gushing) (\\w+ )?(into|through) (\\w+ ){0,6}?(mine|pit|shaft|shafts|colliery|
    gallery|galleries|tunnel|coalface|seam) ; (tremor|tremors|rockburst|rock burst|rock bump|
    outburst*) (\\w+ ){0,8}?(mine|colliery|coal pit|pit|shaft|gallery) ; rockburst* ; (flooded|collapsed|inundated|
    waterlogged) (\\w+ ){0,2}?(mine|colliery|
    mineshaft|mine shaft|coal pit|pit) ; flooding of (a|an|the) (\\w+ ){0,3}?(mine|colliery|pit|shaft) ; (mine|colliery|
    shaft|gallery|galleries|pit|coalface) (\\w+ ){0,4}?(flooded|inundated|filled with (water|mud|gas)|filled up with) ;
    (workers|workmen|labourers|laborers|diggers|men|people) (\\w+ ){0,4}?(trapped|buried|entombed) (\\w+ ){0,3}?(in|
    inside|underground) (\\w+ ){0,5}?(mine|pit|shaft|colliery|tunnel|quarry)
Accident | Industrial or mining | 71 | event
    (vat|tank|ladle|drum|cauldron) of (\\w+ ){1,2}?(burst|ruptured|overturned|spilled|leaked|tipped over|gave way) ;
    (tank|vat|autoclave|kiln|pipe|valve|hose|reactor) (\\w+ ){0,2}?(burst|bursts|ruptured|split open) (at|in) (a|an|the)
    (\\w+ ){0,3}?(refinery|plant|factory|works|mill|brewery|dairy|distillery|shipyard|tannery|laundry|port) ; (pulled|
    dragged|drawn|caught|sucked) (in|into) (a|an|the) (\\w+ )?(machine|machinery|conveyor|crusher|shredder|mixer|
    rollers?|press|lathe|grinder|thresher|harvester) ; crushed by (a|an|the) (\\w+ ){0,2}?(press|machine|conveyor|
    crusher|mixer|roller|mould|forklift) ; (suffocated|asphyxiated|overcome|drowned|died) in (a|the) (\\w+ )?(manure|
    slurry|fermentation|silage|grain) (\\w+ )?(tank|pit|silo|vat|bin)
Accident | Structural collapse | 67 | event
    (stand|stands|grandstand|terraces?|bleachers|deck|pier|jetty|gangway|walkway) (\\w+ ){0,5}?(broke|splintered|
    gave way) (under|in|at|during|and|,) ; (balcony|balconies|ceiling|parapet|cornice|canopy|awning|walkway) (\\w+
    )?(broke (off|away)|came (off|down|away)|tore (off|away)|fell (off|down|on|onto))
Accident | Explosion | 67 | event
    (fireworks|firecrackers|gunpowder|ammunition|petrol|fuel) (\\w+ )?(stored|kept|stacked|hoarded|hidden) (\\w+
    ){0,5}?(went off|exploded|blew up|ignited)
Accident | Fire | 52 | weak
    (died|killed|dead|perished) in (\\w+ )?fires (in|at|on|across)
Accident | Structural collapse | 44 | weak
    collapse
Accident | Industrial or mining | 42 | weak
    (inhal*|breathing|breathed) (\\w+ ){0,4}?(fumes|gas|gases|vapou?rs|chlorine|ammonia|sulphide) ; (overcome|
    overpowered|sickened|poisoned|suffocated|asphyxiated|killed) (\\w+ ){0,2}?by (\\w+ ){0,3}?(gas|gases|vapou?rs|
    ammonia|chlorine) ; (fumes|vapou?rs) (\\w+ ){0,8}?(killed|overcame|sickened|poisoned) ; (toxic|poisonous|noxious|
    poison) (gas(?! attack)|gases|fumes) (\\w+ ){0,8}?(killed|overcame|sickened|poisoned|cylinder|tank|vat) ; (septic
    tank|cesspit|cesspool|manhole|sewer) (\\w+ ){0,6}?(HARM) ; (HARM) (\\w+ ){0,8}?(septic tank|cesspit|cesspool|
    manhole|sewer|storage tank|biogas \\w+) ; (HARM) (\\w+ ){0,6}?(shipyard|steelworks|steel mill|quarry|foundry|
    tannery|smelter|colliery) ;
    (fatally injured|fatality|fatalities) (\\w+ ){0,12}?(mine|mines|quarry|smelter|pit|refinery|sawmill|mill) ; (fall|
    falls) of
    (ground|rock)(?! in @)
Accident | Crowd crush | 72 | event
    stampede* ; crowd (crush*|surge*) ; trampled to death ; crushed to death(?! (by|under|beneath|when|as|after)
    (a|an|the|his|her|their|falling) (?!crowd|gate|panic|rush|stampede|throng)) ; crush (of|on) ; the crush ; crush (at|
    in|outside)
    ; trampled (at|by|in|on|under|during|when|or) ; a crush ; (crushed|suffocated) (\\w+ ){0,6}?(crowd|stairs|gates|
    alley|stadium) ; fell on top of ; panic in a crowd ; panic (\\w+ ){0,4}?crowd ; (scramble|rush|melee|surge) (for|
    to
    get|to reach) (\\w+ ){0,3}?(food|rice|aid|flour|alms|gifts|handouts|cash|exit*|gate*|jobs) ; (suffocated|crushed|
    died) (\\w+ ){0,3}?(throng|crowd) ; (left|killed) (\\w+ ){0,3}?trampled ; stampeded ; (crowd|two|three|several)
    crushes ; (festival|concert|stadium|temple|shrine|church|pilgrim*|hajj|haj|halloween|football|fan|nightclub|human|
    deadly|fatal|market|station|bridge|ramadan) crush
Accident | Crowd crush | 72 | weak
    crushed ; trampled
Accident | Other | 34 | event
    crash ; crashes ; crashed ; crashing ; collision ; collisions ; collide ; collided ; pile-up ; accident ;
    accidents ; derailed
Accident | Other | 65 | event
    drowned while (paddling|wading) ;
    carbon monoxide ; (ride|rides|roller coaster|rollercoaster|ferris wheel|big wheel|carousel|merry-go-round|
    waterslide|
    zip ?line|bungee*|escalator*|travelator) (\\w+ ){0,8}?(came apart|broke|collaps*|fell|failed|malfunction*|snapped|
    derail*|crash*|came loose|plunge*|flew off|buckled|speeded|sped|reversed|gave way|swallowed) ; (gas|
    fume) (asphyxiation|intoxication|inhalation|poisoning) ; (asphyxiated|suffocated|
    intoxicated|poisoned|overcome|killed|gassed) (\\w+ ){0,3}?by (\\w+ )?(gas|gases|fumes|smoke|emissions) (\\w+
    ){0,6}?(heater|heaters|geyser|generator|stove|boiler|brazier|barbecue|cooker|fridge|exhaust) ; (gas|fumes|emissions)
    (\\w+ ){0,3}?from (a|an|the|their|his|her) (\\w+ ){0,3}?(heater|geyser|generator|stove|brazier|barbecue|exhaust) ;
    (cable|cable-car|chairlift|chair lift|ski lift|gondola|lift|elevator) (car |cabin |cable |shaft
    )?(\\w+ ){0,3}?(plunge*|fell|crash*|collid*|snap*|broke*|drop*) ; crash of (a|the) cable car ; chairlift ; cable
    car (plunge*|fell|crash*|accident*|disaster)
Accident | Other | 71 | event
    (race|racing|rally|stock) (car|cars|bike|truck|kart) (\\w+ ){0,6}?(left the track|came off|ran off|flew (off|into)|
    crashed|spun off|hit|ploughed|plowed)
Accident | Other | 60 | event
    bouncy castle* (\\w+ ){0,5}?(lifted|blown|blew|flew|carried|collapsed|tipped) ; oxygen (supply |supplies |tank* |
    plant |cylinder* )?(failed|ran (out|low)|(was|were) cut|stopped) ; (killed|struck|hit|crushed|injured|hurt) by
    (two |several )?falling (trees?|branch(es)?|masonry|scaffolding|bricks|glass|tiles)
Accident | Other | 46 | event
    drown(ed|ing|s)? ; (found|pulled|discovered) (\\w+ ){0,4}?(floating|unconscious|unresponsive|motionless) (\\w+
    ){0,6}?(pool|bath|bathtub|hot tub|pond|lake|sea) ; (pulled|recovered|retrieved|fished) from (a|the) (\\w+
    ){0,3}?(pool|swimming pool|pond|reservoir) ; floating in (a|the) (\\w+ )?pool ;
    (went|going|gone) (for a swim|swimming) ; (migrants|refugees|stowaways) (\\w+ ){0,4}?suffocated ; rip (current|
    tide)s? ; riptides? ; (swept|washed|dragged|
    knocked) (off|from) (\\w+ ){0,4}?(rock|rocks|beach|pier|breakwater|sandbank|sandbar|jetty|shore|harbour wall) ;
    (got|ran|were|was) into
    (difficulty|difficulties|trouble) (\\w+ ){0,5}?(rip|surf|water|sea|waves|river|lake|swimming|bathing) ;
    while (swimming|bathing) ; electrocut(ed|ion) ;
    (fell|falling) to (his|her|their) death* ; lightning (strike*|struck|killed) ; by (\\w+ )?lightning ; food
    poisoning ; fatal fall ; mauled ; electric shock* ; (died|dead|death|deaths) (\\w+ )?(of|from|by) (\\w+
    )?(asphyxia*|suffocation) ; (bitten|stung|gored|mauled|savaged) to death ; (BEAST)
    (?!say|said|claim|announc)(\\w+ ){0,3}?(kill*|maul*|
    gored|trampled|attacked|bit|stung|savaged) ; (poisonous|toxic|wild) mushrooms ; (power|high-tension|high-voltage|
    electric|overhead|live) (line*|cable*|wire*) (\\w+ ){0,5}?(fell|snap*|came down|broke|HARM|killed) ; swept out to
    sea ; charcoal (brazier|burner|stove) ; (container|crate|load|pallet|beam|girder|slab|pipe|branch|tree|boulder|
    statue|goalpost|rock|crane) (\\w+ ){0,3}?(fell (from|on|onto|off)|toppled|hit him|hit her) ; (killed|struck|hit|
    crushed) by (a|an) falling ; (shark|bear|dog|crocodile|elephant|tiger) attack* ; (fell|fall|plunged|tumbled|
    slipped) (\\w+ ){0,5}?to (his|her|their) deaths? ; (bitten|mauled|gored|attacked|savaged|trampled|killed|stung)
    (\\w+ ){0,5}?by (a|an|the|his|her|two) (\\w+ )?(shark*|bear*|dog|dogs|bull|bulls|elephant*|crocodile*|tiger*|
    lion*|snake*|hippo*|leopard*|cow|cows|wolf|wolves|boar|bees|hornets|stingray|jellyfish) ; (HARM|ill|sick|
    hospitalised|hospitalized) (\\w+ ){0,8}?(after|from|by) (eating|having eaten|consuming) ; had eaten (\\w+
    ){0,2}?(meat|fish|mushrooms|food|meal|cake|cassava|turtle) ; after a (\\w+ ){0,2}?meal ; poisoned by (\\w+
    ){0,3}?(fumes|gas|smoke|carbon monoxide) ; fumes from (a|an|the) (\\w+ )?(stove|heater|generator|brazier|
    barbecue|boiler) ;
    (boy|girl|child|children|toddler|baby|infant|son|daughter|man|woman|teen|teenager|youth|pupil|student|hiker*|
    climber*|walker*|tourist*|worker*|labourer*|laborer*|builder*|roofer*|pensioner|farmer|farmhand|year-old) (\\w+
    ){0,6}?(fell|fallen|falls|tumbled|slipped|plunged) (\\w+ ){0,2}?(into|down|from|off|through|over) (\\w+
    ){0,5}?(well|borehole|shaft|mineshaft|pit|manhole|drain|sewer|cesspit|septic tank|ravine|gorge|crevasse|cliff*|
    precipice|ledge|balcony|window|roof|rooftop|skylight|ladder|scaffold*|enclosure|moat|cage|tank|vat|silo|trench|
    sinkhole|quarry|lift shaft|escalator|building site) ; (trapped|stuck) (\\w+ ){0,4}?(well|borehole|shaft|manhole|
    cave|crevasse|chimney|silo)
Accident | Fire | 50 | weak
    (burned|burnt|charred|roasted) to death
"""
