"""First names of people: whose they mostly are, and which of them are ordinary words too."""

# ruff: noqa: SIM905, E501 - one word after the other; ruff counts a Chinese character as two columns
from __future__ import annotations

FEMALE = frozenset(
    "abby abigail ada adele agnes aisha alice alicia alison amanda amelia amy ana andrea angela anita ann "
    "anna anne annie audrey ava barbara beatrice becky bella beth betty bianca bonnie camille carla carmen "
    "carol caroline catherine cecilia charlotte chloe christina cindy claire clara claudia cora daisy daphne "
    "dawn debbie deborah diana donna dora doris dorothy edith elaine eleanor elena eliza elizabeth ella ellen "
    "ellie eloise elsa elsie emilia emily emma erica esther eva evelyn fatima fiona flora frances freya gemma "
    "georgia gina gloria grace greta gwen hannah harriet hazel heather heidi helen helena holly hope ida ines "
    "ingrid irene iris isabel isabella isla ivy jade jane janet jasmine jean jenna jennifer jenny jessica "
    "jessie jill joan joanna jodie josephine joy joyce judith judy julia julie june karen kate katherine "
    "kathy katie kayla keiko kelly kim kirsten laila lara laura lauren layla leah leila lena leonora lily "
    "linda lisa liz lola lorna lottie louise lucia lucy luna lydia mabel maddie maggie mara margaret maria "
    "marie marina marta martha mary matilda maya megan mei melanie melissa mia michelle mila millie mina "
    "miranda miriam molly monica muriel nadia nancy naomi natalie natasha nell nicole nina nora olga olive "
    "olivia paige pamela patricia paula pearl peggy penelope penny petra phoebe polly poppy priya rachel "
    "rebecca renee rita robin rosa rosalind rosie rose roxanne ruby ruth sabrina sadie sakura sally samantha "
    "sandra sandy sara sarah selma sharon sheila shirley silvia simone sofia sonia sophia sophie stella "
    "stephanie sue summer susan susie suzanne sylvia tamara tania tara teresa tess tessa tilly tina tracy "
    "trudy ursula valerie vanessa vera veronica victoria viola violet vivian wanda wendy willow yasmin yuki "
    "yvonne zara zoe zuzanna".split()
)
MALE = frozenset(
    "aaron abdul abel abraham adam adrian ahmed aidan al alan albert alec alex alexander alfie alfred ali "
    "amir andre andrew andy anthony antonio archie arjun arnold arthur austin ben benjamin bernard bert bill "
    "billy bob bobby boris brad brandon brian bruce bruno callum calvin cameron carl carlos cedric charles "
    "charlie chris christian christopher clark claude clyde colin connor craig curtis cyril damian dan daniel "
    "danny dario dave david dean dennis derek diego dominic don donald doug douglas duncan dylan ed eddie "
    "edgar edmund edward edwin eli elias elliot eric ernest ethan eugene evan felix fergus fernando finn "
    "floyd francis frank franz fred freddie frederick gareth garry gary gavin geoffrey george gerald gilbert "
    "giovanni glen gordon graham greg gregory gus hamish hank hans harold harry harvey hassan hector henrik "
    "henry herbert herman homer horace howard hugh hugo ian ibrahim igor isaac ivan jack jackson jacob jake "
    "james jamie jan jared jason jasper javier jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel "
    "johan john johnny jon jonas jonathan jordan jorge jose joseph josh joshua juan julian justin karl keith "
    "ken kenji kenneth kevin kieran kofi kurt kyle lance larry lars lawrence lee leo leon leonard leroy "
    "leslie lewis liam lionel logan louis luca lucas luigi luis luke malcolm marco marcus mario mark martin "
    "marvin mason mateo matt matthew maurice max maxwell michael miguel mike miles milo mohamed mohammed "
    "morris mustafa nathan ned neil nicholas nick nigel noah noel norman oliver omar oscar oswald otto owen "
    "pablo patrick paul pedro percy pete peter phil philip pierre quentin rafael raj ralph ramon raul ray "
    "raymond reggie rex richard rick ricky rob robert roberto roger roland ron ronald rory ross roy rupert "
    "russell ryan sam samir samuel scott sean sebastian sergei seth sid sidney simon stan stanley stefan "
    "steve steven stewart stuart ted terry theo theodore thomas tim timmy timothy toby todd tom tomas tommy "
    "tony travis trevor tyler victor vincent vlad wallace walter warren wayne wesley wilbur will william "
    "willie winston wyatt xavier yusuf zac zack".split()
)
WORDS_TOO = frozenset(
    "al daisy dawn dean don gill glen grace hazel heather holly hope iris ivy jade jan jasmine jean joy june "
    "lance lily luna mark mason max miles olive pearl penny poppy ray rex rob robin rose ruby sandy sue "
    "summer viola violet will willow bill jack may tom colin austin jordan victoria georgia charlotte "
    "florence carol christian frank earl drew pat nick wade cliff chip bud art gene herb buddy".split()
)
"""Names that are flowers, months, verbs, towns: taken for somebody where a verb, 'and' or an apostrophe says so."""
TITLES = {"mr": "man", "mrs": "woman", "ms": "woman", "miss": "woman", "mister": "man", "dr": "doctor",
          "madame": "woman", "señor": "man", "señora": "woman"}
"""Before a family name: what is shown of whoever bears it."""
CHINESE = {
    **dict.fromkeys(("小明", "小刚", "小强", "小华", "小军", "小宝", "小虎", "小龙", "小杰", "小亮", "小勇", "小伟", "小东",
                     "小波", "小胖", "小宇", "小智", "小辉", "小峰", "小志", "阿强", "阿明", "大壮", "二狗", "铁蛋"), "男孩"),
    **dict.fromkeys(("小红", "小丽", "小美", "小芳", "小花", "小兰", "小玲", "小娟", "小雅", "小燕", "小梅", "小慧", "小敏",
                     "小婷", "小雨", "小雪", "小月", "小桃", "小娜", "小倩", "小莉", "阿珍", "妞妞", "丫丫", "朵朵", "囡囡", "豆豆"), "女孩"),
}  # fmt: skip
"""Names of tales and school books."""
