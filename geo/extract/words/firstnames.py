"""First names that are common in the news. Data only."""

from __future__ import annotations

from geo.extract.text.tokens import words

__all__ = ["FIRST_NAMES"]

FIRST_NAMES = words(
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark "
    "donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob "
    "gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick "
    "raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah "
    "jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan "
    "billy bruce gabriel joe logan alan juan albert willie elijah wayne randy roy vincent ralph eugene russell "
    "bobby mason philip louis mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy "
    "betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie "
    "rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha "
    "katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia "
    "victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa "
    "ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn "
    "danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori ahmed ahmad "
    "mohammed mohammad muhammad mohamed mahmoud mustafa hassan hussein hossein ali omar abdullah abdul ibrahim "
    "khalid khaled youssef yusuf fatima aisha hamid hamza bilal tariq imran karim rashid saeed salman jamal kamal "
    "nasser qasem qassem carlos luis jorge pedro pablo miguel antonio manuel francisco fernando alejandro ricardo "
    "eduardo roberto rafael javier alfredo enrique diego sergio rodrigo oscar hector jaime julio cesar raul ramon "
    "alberto arturo guillermo gustavo rene vladimir sergei dmitry ivan igor alexei yuri boris mikhail nikolai olga "
    "natalia hans klaus jurgen wolfgang pierre jean-claude francois michel jacques antoine emmanuel giovanni marco "
    "luca paolo andrzej jan piotr lars sven erik raj rahul amit sanjay vijay anil sunil ravi suresh narendra priya "
    "barack hillary bill bernie ted marco mike chris steve tom jim bob dan ben sam tony greg jeff matt nick rick "
    "ron ken don ray fred harry charlie max leo oliver liam lucas chelsea brooklyn savannah dakota florence paris "
    "georgia sydney benazir kim lee park chen wang li zhang hugo evo nelson jacob cyril thabo kofi ban antonio "
    "angela theresa boris jeremy gavin lindsey nancy mitch chuck kamala elon jeff warren tim taylor kanye beyonce "
    "miley justin selena ariana harvey quentin uma leonardo brad angelina jennifer tiger serena roger rafael "
    "clinton franklin lincoln washington jackson troy dallas houston tyson devin marcus darius darren derek derrick "
    "damon dwayne terrence tyrone jamal malik curtis leroy cody dustin chad brett brent shane shawn travis trevor "
    "wesley wendy tina tracy tara tiffany vanessa veronica vicki yolanda holly hope jamie jill jo joanna josephine "
    "juanita kara kate katie kathy kay kenya kristen kristin leah leslie lillian lois loretta lucille lucy lydia "
    "lynn mabel marcia marian marion marjorie melanie mildred minnie molly monica naomi norma paula peggy phyllis "
    "regina renee rita roberta robin rosa rose sally sheila sherry sonia stacy sue suzanne sylvia thelma valerie "
    "vera vivian wanda yvonne clyde craig dale dean duane earl edgar edwin elmer ernest floyd francis fredrick glen "
    "glenn gordon guy herbert herman howard hugh ian isaac jay jerome jimmy joel johnny jon karl kirk kurt lance "
    "lee leonard leon lester lewis lloyd lonnie luke marc mario marshall martin marvin maurice melvin milton "
    "mitchell morris neil nelson norman oscar perry phillip preston ramon randall reginald rex ricky rodney ross "
    "ruben sidney simon stanley stuart ted theodore todd tommy tony victor vernon wade warren willard zach"
)
