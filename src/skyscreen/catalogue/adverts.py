"""What a product is for, in pictures: where an advert shows it in use, and the few words that stand over each use.

A brief names a product and seldom what is done with it. A row holds three uses, plain English sentences that the
writer reads as any other, each with its words in both languages; nothing is claimed that the picture does not show.
`write.telling.spots` reads this table. `{look}` is how the brief describes the product: 'red', 'leather', or nothing.
"""

# ruff: noqa: E501 - one use a line
from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Use:
    sentence: str
    en: str
    zh: str


@dataclass(frozen=True)
class Advert:
    words: str
    """Pattern of the product's words in a brief, English and Chinese."""
    uses: tuple[Use, ...]
    call: tuple[str, str]
    """What the last card asks of whoever watches."""
    pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", re.compile(rf"\b(?:{self.words.split(' ~ ')[0]})\b|{self.words.split(' ~ ')[1]}", re.IGNORECASE))


ADVERTS: tuple[Advert, ...] = (
    Advert("rain ?coats?|rain jackets?|anoraks?|ponchos?|waterproofs? ~ 雨衣|雨披|冲锋衣", (
        Use("A girl in a yellow raincoat jumps in a city street in the rain.", "Let it pour.", "下吧。"),
        Use("A woman in a red raincoat walks her dog in a park in the rain.", "The walk is not cancelled.", "雨天，照样出门。"),
        Use("A man in a blue raincoat laughs on a mountain in a storm.", "All the way up.", "一路到山顶。")),
        ("Go out.", "出门吧。")),
    Advert("umbrellas?|parasols? ~ 雨伞|伞", (
        Use("A woman with an umbrella walks in a city street in the rain at night.", "Your own small roof.", "属于你的小屋顶。"),
        Use("A man holds an umbrella over a girl in a park in the rain.", "Room for two.", "容得下两个人。"),
        Use("A boy with an umbrella jumps in a village street in the rain.", "Puddles welcome.", "欢迎踩水。")),
        ("Take it along.", "带上它。")),
    Advert("coffee(?: \\w+)?|espresso|latte|coffee (?:machine|maker)s? ~ 咖啡机?", (
        Use("A woman drinks a cup of coffee in a kitchen in the morning.", "The first sip.", "第一口。"),
        Use("A barista pours coffee in a cafe.", "Poured with care.", "用心一杯。"),
        Use("Two friends drink coffee on a balcony and laugh at sunset.", "Better with a friend.", "和朋友一起，更香。")),
        ("Have a cup.", "来一杯。")),
    Advert("tea|green tea|black tea|milk tea|bubble tea ~ 奶茶|绿茶|红茶|乌龙茶|茶叶|茶", (
        Use("A farmer picks tea leaves in a tea garden in the morning.", "Picked by hand.", "一芽一叶，亲手采来。"),
        Use("A woman pours tea in a teahouse.", "Given time.", "静待片刻。"),
        Use("An old man and a girl drink tea in a garden.", "Shared.", "与你共饮。")),
        ("Sit down a moment.", "坐下，喝杯茶。")),
    Advert("cars?|suvs?|sedans?|electric cars?|sports cars?|evs?|pickups? ~ 汽车|轿车|越野车|电动车|新能源车|跑车|SUV", (
        Use("A {look} car drives along a desert highway in a dust storm.", "Over dust.", "穿过尘沙。"),
        Use("A {look} car drives along a mountain road in the morning mist.", "Round every bend.", "每一个弯，都从容。"),
        Use("A family laughs beside a {look} car at the beach at sunset.", "Everybody arrives.", "一家人，到了。")),
        ("Take the road.", "上路吧。")),
    Advert("(?:electric )?scooters?|e-bikes?|mopeds? ~ 电瓶车|踏板车|小电驴", (
        Use("A woman rides a {look} scooter through a city street in the morning.", "Past every queue.", "不堵车。"),
        Use("A man rides a {look} scooter along a coastal road at sunset.", "The long way home.", "绕远路回家。"),
        Use("A girl waves beside a {look} scooter in a park.", "Stop where you like.", "想停就停。")),
        ("Ride.", "出发。")),
    Advert("motorcycles?|motorbikes? ~ 摩托车?", (
        Use("A man rides a {look} motorcycle along a coastal road at sunset.", "The long way home.", "绕远路回家。"),
        Use("A woman rides a {look} motorcycle through a city street at night.", "The city opens.", "城市为你让路。"),
        Use("A man waves beside a {look} motorcycle on a mountain road.", "Stop where you like.", "想停就停。")),
        ("Ride.", "出发。")),
    Advert("bicycles?|bikes?|mountain bikes? ~ 自行车|单车|山地车", (
        Use("A girl rides a {look} bicycle along a country road in the morning.", "Before the day begins.", "赶在清晨之前。"),
        Use("A man rides a {look} bicycle through a city street.", "Past every queue.", "不堵车。"),
        Use("A boy and a girl laugh beside a {look} bicycle in a meadow.", "And home again.", "骑得出去，也回得来。")),
        ("Get on.", "骑上它。")),
    Advert("running shoes?|sneakers?|trainers?|shoes? ~ 跑鞋|运动鞋|球鞋|鞋子?", (
        Use("A woman runs along a country road at dawn.", "Six in the morning.", "清晨六点。"),
        Use("A man runs through a city street in the rain.", "Wet or dry.", "风雨无阻。"),
        Use("A man runs up a mountain and cheers at sunset.", "One more hill.", "再上一坡。")),
        ("Go.", "跑起来。")),
    Advert("hiking (?:boots?|socks?|shoes?)|boots?|walking boots?|socks? ~ 袜子|登山鞋|徒步鞋|靴子|登山靴", (
        Use("A hiker walks across a river in the mountains.", "Through the stream.", "踏过溪水。"),
        Use("A hiker climbs a rock on a mountain in the rain.", "They hold.", "站得稳。"),
        Use("A hiker looks at the sunrise from a mountain.", "This is why.", "为了这一刻。")),
        ("Further.", "走得更远。")),
    Advert("(?:wrist ?|smart ?)?watch(?:es)? ~ 手表|腕表|智能手表", (
        Use("A businessman checks his watch in a train station.", "On time.", "分秒不差。"),
        Use("A woman runs in a park in the morning.", "Every step counted.", "每一步，都算数。"),
        Use("A man gives a gift box to a woman in a restaurant at night.", "For a long time.", "长长久久。")),
        ("Now is the time.", "就是此刻。")),
    Advert("perfumes?|fragrances?|colognes?|scents? ~ 香水|香氛", (
        Use("A woman in a white dress walks through a lavender field at sunset.", "Where it begins.", "始于花田。"),
        Use("A woman in a red dress dances in a ballroom.", "They will turn round.", "回眸一刻。"),
        Use("A woman looks out over a city from a balcony at night.", "What stays.", "余香不散。")),
        ("Wear it.", "为你而香。")),
    Advert("lipsticks?|make-?up|mascara|cosmetics?|face cream|skin ?care|moisturi[sz]ers?|serums?|face masks?|sun ?(?:screens?|creams?|blocks?) ~ 防晒霜?|口红|唇膏|化妆品|面霜|护肤品?|面膜|精华", (
        Use("A woman puts on makeup in front of a mirror in the bathroom in the morning.", "Five minutes for yourself.", "留五分钟给自己。"),
        Use("A woman in a red dress smiles in a cafe.", "And out into the day.", "然后，出门。"),
        Use("Two women laugh on a rooftop at sunset.", "All evening.", "整晚如初。")),
        ("Show yourself.", "做你自己。")),
    Advert("(?:smart ?)?phones?|mobiles?|cell ?phones? ~ 手机", (
        Use("A girl photographs a sunset on the beach with her phone.", "Keep this one.", "留住这一刻。"),
        Use("A woman talks on the phone in a train.", "Close, wherever.", "隔多远，都很近。"),
        Use("Two friends look at a phone in a cafe and laugh.", "Show it round.", "给大家看看。")),
        ("In your hand.", "掌心之间。")),
    Advert("headphones?|earbuds?|earphones?|speakers? ~ 耳机|音箱|音响", (
        Use("A man listens to music in a subway car.", "The noise stays outside.", "把喧嚣留在外面。"),
        Use("A girl dances in her bedroom.", "Turn it up.", "音量，开大。"),
        Use("A woman runs in a park at sunrise.", "Your own rhythm.", "自己的节奏。")),
        ("Listen.", "听。")),
    Advert("laptops?|computers?|tablets?|notebooks? ~ 笔记本电脑|电脑|平板", (
        Use("A woman types on a laptop in a cafe.", "Work where you like.", "想在哪儿，就在哪儿。"),
        Use("A student types on a laptop in a library at night.", "One more page.", "再写一页。"),
        Use("A man types on a laptop on a balcony at sunrise.", "Light enough to come along.", "轻到随身。")),
        ("Begin.", "开始吧。")),
    Advert("backpacks?|rucksacks?|(?:school|hand|travel|tote) ?bags?|suitcases?|luggage|bags? ~ 背包|书包|行李箱|手提包|箱包|旅行箱|包包", (
        Use("A woman with a {look} backpack walks through an airport.", "It goes with you.", "随你出发。"),
        Use("A hiker with a {look} backpack climbs a mountain.", "It carries the day.", "装得下一整天。"),
        Use("A boy with a {look} backpack runs to school.", "And back again.", "也陪你回来。")),
        ("Pack it.", "装上，就走。")),
    Advert("chocolates?|sweets?|candy|candies|biscuits?|cookies?|snacks?|crisps|chips ~ 巧克力|糖果|饼干|零食|薯片|曲奇", (
        Use("A baker takes cookies out of an oven in a bakery.", "Still warm.", "刚出炉。"),
        Use("A girl eats chocolate on a sofa in the living room.", "Just one more.", "再来一块。"),
        Use("A boy gives chocolate to a girl in a park.", "Half for you.", "分你一半。")),
        ("Break a piece.", "掰一块。")),
    Advert("juices?|soda|cola|lemonade|soft drinks?|energy drinks?|(?:mineral |sparkling )?water|smoothies?|beers?|milk|yogh?urts? ~ 果汁|汽水|可乐|饮料|矿泉水|啤酒|牛奶|酸奶|气泡水", (
        Use("A man drinks a glass of juice in a kitchen in the morning.", "Good morning.", "早安。"),
        Use("Two friends toast with glasses on a beach at sunset.", "Cold, please.", "要冰的。"),
        Use("A runner drinks water in a park.", "You earned it.", "这一口，值得。")),
        ("Pour one.", "满上。")),
    Advert("ice ?creams?|popsicles?|gelato ~ 冰淇淋|雪糕|冰棍|冰激凌", (
        Use("A girl eats ice cream on a beach.", "Quick, it melts.", "快吃，要化了。"),
        Use("A boy gives an ice cream to a girl in a park in summer.", "Vanilla for you.", "这支给你。"),
        Use("A grandmother and a boy eat ice cream on a bench.", "At any age.", "几岁都爱吃。")),
        ("Have a lick.", "来一口。")),
    Advert("bakery|bread|cakes?|pastr(?:y|ies)|croissants? ~ 面包店?|蛋糕店?|糕点", (
        Use("A baker kneads dough in a bakery at dawn.", "Up before you.", "比你起得早。"),
        Use("A baker takes bread out of an oven in a bakery.", "Out of the oven.", "出炉了。"),
        Use("A family eats bread in a kitchen in the morning.", "On your table.", "端上餐桌。")),
        ("Come in.", "进来坐坐。")),
    Advert("mooncakes?|rice cakes?|dumplings|zongzi|mochi|tarts?|muffins?|doughnuts?|donuts?|pies? ~ 绿豆糕|月饼|粽子|汤圆|桂花糕|年糕|青团|点心|麻花|糍粑|蛋挞", (
        Use("A woman kneads dough in a kitchen in the morning.", "By hand.", "亲手揉的。"),
        Use("A girl eats a piece of cake in a courtyard.", "Crumbs and all.", "渣都不剩。"),
        Use("An old man and a girl drink tea in a garden.", "With a cup of tea.", "配一杯茶，正好。")),
        ("Have one.", "来一块。")),
    Advert("restaurants?|pizzas?|burgers?|noodles?|ramen|hot ?pot|sushi|food delivery|diner ~ 餐厅|饭店|面馆|早餐店|早点铺|包子铺?|饺子馆|烧烤店?|粥铺|大排档|火锅店?|披萨|汉堡|外卖|拉面|小吃", (
        Use("A chef stirs a pan in a restaurant kitchen.", "Over the fire.", "大火翻炒。"),
        Use("A waiter serves food to a family in a restaurant.", "To your table.", "上菜了。"),
        Use("Friends eat at a table and laugh in a restaurant at night.", "Stay a while.", "慢慢吃。")),
        ("Bring an appetite.", "饿着来。")),
    Advert("toys?|dolls?|teddy bears?|building blocks?|board games? ~ 玩具|积木|娃娃|桌游", (
        Use("A boy unwraps a gift box in the living room.", "What is it?", "这是什么？"),
        Use("A girl plays with a toy car in a child's room.", "Hours later.", "一玩就是半天。"),
        Use("A father and a boy laugh in the living room.", "You may play, too.", "大人也能玩。")),
        ("Open it.", "打开它。")),
    Advert("mattress(?:es)?|beds?|pillows?|duvets?|blankets?|bedding ~ 床垫|枕头|被子|床品|毯子", (
        Use("A woman sleeps in a bed in the bedroom at night.", "Nothing to hear.", "一夜安静。"),
        Use("A cat sleeps on a bed in the bedroom.", "The cat agrees.", "猫也同意。"),
        Use("A man wakes up in the bedroom in the morning and stretches.", "Good morning.", "早安。")),
        ("Lie down.", "躺下试试。")),
    Advert("sofas?|armchairs?|couch(?:es)?|chairs?|furniture ~ 沙发|椅子|家具", (
        Use("A man reads a book on a sofa in the living room.", "A whole chapter.", "读完一整章。"),
        Use("A family laughs on a sofa in the living room at night.", "Everybody fits.", "一家人都坐得下。"),
        Use("A dog sleeps on a sofa in the living room.", "Taken, sorry.", "有狗了，抱歉。")),
        ("Sit down.", "坐吧。")),
    Advert("(?:down |winter |puffer )?(?:coats?|jackets?)|parkas? ~ 羽绒服|大衣|外套|夹克|棉袄", (
        Use("A woman in a {look} coat walks through a city street in the snow.", "First snow.", "初雪。"),
        Use("A man in a {look} coat throws a snowball in a snowy meadow.", "Stay out longer.", "再玩一会儿。"),
        Use("A girl in a {look} coat laughs on a frozen lake.", "Not cold at all.", "一点也不冷。")),
        ("Put it on.", "穿上它。")),
    Advert("dress(?:es)?|skirts?|clothes|fashion|shirts?|t-?shirts?|jeans|suits? ~ 连衣裙|裙子|服装|时装|衬衫|西装|牛仔裤|T恤", (
        Use("A woman in a {look} dress walks through a city street.", "Monday.", "星期一。"),
        Use("A woman in a {look} dress dances in a park at sunset.", "Saturday.", "星期六。"),
        Use("Two women laugh in a cafe.", "Every day.", "每一天。")),
        ("Wear it your way.", "穿成你自己。")),
    Advert("tents?|camping|sleeping bags? ~ 帐篷|露营|睡袋", (
        Use("A man pitches a tent by a lake at sunset.", "Up in no time.", "说搭就搭。"),
        Use("A woman and a girl sit by a campfire at night.", "Nothing on.", "今晚没有安排。"),
        Use("A woman wakes up and stretches at a campsite at dawn.", "Room with a view.", "推门见山。")),
        ("Sleep out.", "睡在外面。")),
    Advert("guitars?|pianos?|violins?|instruments? ~ 吉他|钢琴|小提琴|乐器", (
        Use("A girl plays the guitar in her bedroom.", "The first song.", "第一首歌。"),
        Use("A man plays the guitar by a campfire at night.", "Somebody joins in.", "有人跟着唱。"),
        Use("A guitarist plays on a festival stage at night.", "And then everybody.", "后来，所有人都在唱。")),
        ("Play.", "弹吧。")),
    Advert("(?:sun)?glasses|spectacles|goggles ~ 太阳镜|墨镜|眼镜", (
        Use("A woman with sunglasses smiles on a beach at noon.", "Noon.", "正午。"),
        Use("A man with sunglasses drives a car along a coastal road.", "Straight into the sun.", "迎着太阳开。"),
        Use("A woman and a man with sunglasses dance on a rooftop at sunset.", "Until it sets.", "直到日落。")),
        ("Look up.", "抬头看。")),
    Advert("thermos(?:es)?|(?:water )?bottles?|flasks?|tumblers?|mugs? ~ 保温杯|水杯|水壶|杯子", (
        Use("A hiker drinks from a thermos on a mountain in the snow.", "Still hot.", "还是热的。"),
        Use("A woman drinks from a bottle in a gym.", "Between two sets.", "两组之间。"),
        Use("A fisherman drinks from a cup on a lake at dawn.", "Worth the early start.", "早起值得。")),
        ("Fill it.", "灌满它。")),
    Advert("vacuum cleaners?|robot vacuums?|mops?|washing machines?|detergents?|cleaners? ~ 扫地机器人|吸尘器|洗衣机|洗衣液|拖把", (
        Use("A girl drops a bowl in a living room.", "It happens.", "难免的事。"),
        Use("A woman sweeps the floor in a living room.", "Gone.", "干净了。"),
        Use("A woman reads a book on a sofa and smiles.", "The rest of the day is yours.", "剩下的时间，归你。")),
        ("Leave it to it.", "交给它。")),
    Advert("toothbrush(?:es)?|toothpastes?|soaps?|shampoos?|shower gels? ~ 牙刷|牙膏|肥皂|香皂|洗发水|沐浴露", (
        Use("A boy brushes his teeth in the bathroom in the morning.", "Two minutes.", "两分钟。"),
        Use("A woman washes her face in the bathroom.", "Fresh water.", "清清爽爽。"),
        Use("A man and a girl smile in a kitchen in the morning.", "Off you go.", "出门啦。")),
        ("Every morning.", "每天早晨。")),
    Advert("dog food|cat food|pet food|treats ~ 狗粮|猫粮|宠物食品|宠物零食", (
        Use("A dog runs through a meadow in the morning.", "First, a run.", "先跑一圈。"),
        Use("A woman feeds a dog in a kitchen.", "Dinner is served.", "开饭了。"),
        Use("A dog sleeps on a sofa in the living room.", "Full and happy.", "吃饱，睡好。")),
        ("For the one who waits.", "给等你回家的它。")),
    Advert("gyms?|fitness|yoga|protein ~ 健身房?|瑜伽|蛋白粉", (
        Use("A man lifts weights in a gym.", "Again.", "再来一次。"),
        Use("A woman runs in a park at dawn.", "Earlier.", "再早一点。"),
        Use("Two friends laugh and high-five in a gym.", "Together.", "一起。")),
        ("Start today.", "今天开始。")),
    Advert("books?|novels?|bookshops?|e-?readers? ~ 图书|小说|书店|电子书", (
        Use("A girl reads a book under a tree in a park.", "She is far away.", "她已经走远了。"),
        Use("A man reads a book in a train.", "One stop too far.", "坐过了一站。"),
        Use("A mother reads a book to a boy in the bedroom at night.", "Just one more page.", "再读一页。")),
        ("Open it.", "翻开它。")),
    Advert("cameras? ~ 相机|照相机", (
        Use("A woman photographs a bird in a forest at dawn.", "Wait for it.", "等那一瞬。"),
        Use("A man photographs a girl on a beach at sunset.", "Hold still.", "别动。"),
        Use("A family looks at a photo in the living room and laughs.", "Years later.", "多年以后。")),
        ("Look closely.", "看仔细。")),
    Advert("(?:fountain |ballpoint )?pens?|pencils?|notepads?|stationery|ink ~ 钢笔|圆珠笔|中性笔|铅笔|文具|毛笔|墨水", (
        Use("A woman writes a letter at a desk in a study at night.", "Dear you.", "见字如面。"),
        Use("A girl draws at a table in a child's room.", "No rubber needed.", "想到哪儿，画到哪儿。"),
        Use("An old man writes in a notebook in a cafe.", "Before it is forgotten.", "趁还记得。")),
        ("Write it down.", "写下来。")),
    Advert("hotels?|inns?|guest ?houses?|homestays?|b&bs?|resorts?|hostels?|holiday (?:homes?|cottages?)|cabins? ~ 民宿|酒店|客栈|旅馆|度假村|山庄|旅店", (
        Use("A woman wakes up in a bedroom in the morning and stretches.", "No alarm today.", "今天，不定闹钟。"),
        Use("A man and a woman drink tea on a balcony at sunrise.", "The view is included.", "山在窗外，茶在手边。"),
        Use("A family sits by a campfire in a mountain meadow at night.", "Stay for the stars.", "留下来，看星星。")),
        ("Come and stay.", "来住一晚。")),
    Advert("candles?|lamps?|lights?|lanterns? ~ 蜡烛|香薰|台灯|灯具|夜灯", (
        Use("A woman reads a book in a living room at night.", "One more chapter.", "再读一章。"),
        Use("A boy sleeps in a bed in the bedroom at night.", "Nothing under the bed.", "床底下，什么也没有。"),
        Use("A man and a woman eat at a table in a dining room at night.", "Stay a little longer.", "再坐一会儿。")),
        ("Light it.", "点亮它。")),
    Advert("airlines?|flights?|travel (?:agency|agencies|apps?|companies|company)|trips?|tours?|holidays?|vacations? ~ 航空|机票|旅行社|旅游|旅行|度假|文旅", (
        Use("A woman with a suitcase walks through an airport.", "Nine o'clock, gate twelve.", "九点，十二号登机口。"),
        Use("A boy looks out of the window in an airplane cabin.", "Clouds from above.", "云，在脚下。"),
        Use("A man and a girl run along a beach at sunset.", "Shoes off.", "鞋，先脱了。")),
        ("Go and see.", "去看看。")),
    Advert("(?:dating|language|learning|fitness|meditation|banking|delivery|weather|music|study|budget)? ?apps?|websites?|software|platforms? ~ APP|app|应用|软件|小程序|平台|网站", (
        Use("A woman looks at her phone in a train.", "Two stops are enough.", "两站地，就够了。"),
        Use("A man types on a laptop in a kitchen at night.", "Done before the tea is cold.", "茶还没凉，事已办完。"),
        Use("Two friends look at a phone in a park and laugh.", "Show it round.", "给朋友也看看。")),
        ("Try it.", "试试看。")),
    Advert("florists?|flower shops?|flowers?|bouquets?|plant shops?|garden cent(?:re|er)s? ~ 花店|鲜花|花束|绿植|盆栽|园艺", (
        Use("A florist arranges flowers in a flower shop in the morning.", "Cut this morning.", "今早刚剪的。"),
        Use("A boy gives flowers to an old woman in a village street.", "No reason.", "不为什么。"),
        Use("A woman waters flowers on a balcony.", "It likes it here.", "它喜欢这儿。")),
        ("Bring some home.", "带一束回家。")),
    Advert("honey|jams?|sauces?|olive oil|rice|cheese|chili|spices?|salt ~ 蜂蜜|果酱|酱油|大米|橄榄油|辣酱|老干妈|调料|食用油|香醋|腊肠", (
        Use("A farmer picks fruit in an orchard in the morning.", "From up the road.", "从田里来。"),
        Use("A woman cooks at a stove in a kitchen.", "A spoonful.", "一勺，就对味。"),
        Use("A family eats at a table in a dining room.", "Seconds?", "再添一碗？")),
        ("Taste it.", "尝一口。")),
    Advert("wines?|whisk(?:e)?y|gin|vodka|rum|sake|baijiu|liquors? ~ 白酒|红酒|葡萄酒|黄酒|威士忌|米酒|清酒", (
        Use("A farmer picks grapes in a vineyard in the morning.", "It starts here.", "从这一串开始。"),
        Use("Two old men toast with glasses at a table in a restaurant at night.", "To old friends.", "敬老朋友。"),
        Use("A woman and a man drink wine on a balcony at sunset.", "No hurry tonight.", "今晚，不赶时间。")),
        ("Pour slowly.", "慢慢喝。")),
    Advert("banks?|insurance|pensions?|savings?|mortgages? ~ 银行|保险|理财|养老", (
        Use("A father and a boy build a sandcastle on a beach.", "Then.", "那时候。"),
        Use("A woman moves boxes into a living room.", "Now.", "现在。"),
        Use("An old man and an old woman walk in a park at sunset.", "And after.", "往后。")),
        ("We are here.", "我们在。")),
    Advert("schools?|courses?|tutoring|classes|universities|university|kindergartens?|nurser(?:y|ies) ~ 学校|培训班|课程|大学|幼儿园|教育|网课", (
        Use("A boy raises his hand in a classroom.", "Me!", "我会！"),
        Use("A girl reads a book in a library.", "Page one.", "第一页。"),
        Use("Students throw their hats and cheer on a campus.", "Page last.", "最后一页。")),
        ("Begin here.", "从这里开始。")),
    Advert("hospitals?|clinics?|dentists?|pharmac(?:y|ies)|vitamins?|medicines?|masks? ~ 医院|诊所|牙科|药店|维生素|口罩", (
        Use("A doctor listens to a girl in a doctor's office.", "Breathe in.", "深呼吸。"),
        Use("A nurse brings a glass of water to an old man in a hospital.", "Somebody comes.", "有人在。"),
        Use("A girl runs through a park in the morning.", "And out again.", "又能跑了。")),
        ("Take care.", "保重。")),
)


def advert(text: str) -> Advert | None:
    """The row of the product that a brief names first; None where none is known."""
    found = [(hit.start(), -len(hit.group()), n, row) for n, row in enumerate(ADVERTS) if (hit := row.pattern.search(text))]
    return min(found)[-1] if found else None
