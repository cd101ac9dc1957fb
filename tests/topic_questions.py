"""What pupils, teachers and channels ask: three English and three Chinese wordings of each topic's question; and what
is no question."""

# ruff: noqa: E501 - questions on one line each
from __future__ import annotations

QUESTIONS: dict[str, tuple[str, str, str, str, str, str]] = {
    "autumn_leaves": (
        "Why do leaves change colour in autumn?", "Explain why the leaves turn red and yellow.", "How come leaves fall? Tell it to kids.",
        "秋天的树叶为什么会变色？", "为什么枫叶会变红？请给小朋友讲讲。", "树叶为什么会落下来？",
    ),
    "birds_fly": (
        "How do birds fly?", "Explain to children how birds fly.", "Why can an eagle stay in the air for hours?",
        "鸟为什么会飞？", "请讲讲小鸟是怎样飞起来的。", "老鹰的翅膀为什么能托住它？",
    ),
    "blue_sky": (
        "Why is the sky blue?", "Explain for kids why the sky is blue and sunsets are red.", "Why are sunsets orange?",
        "天空为什么是蓝色的？", "为什么天是蓝的？讲给小学生听。", "夕阳为什么是红的？",
    ),
    "day_and_night": (
        "Why are there day and night?", "Why does the sun rise in the east?", "How does day become night, in four steps?",
        "为什么有白天和黑夜？", "昼夜是怎么来的？白天和夜晚为什么会交替？", "太阳为什么会东升西落？",
    ),
    "echo": (
        "What is an echo?", "Why do I hear an echo in the mountains?", "How do echoes work? Explain it for children.",
        "回声是怎么来的？", "为什么在山里喊会有回音？", "什么是回声？请用一分钟讲清楚。",
    ),
    "fish_breathe": (
        "How do fish breathe under water?", "Why don't fish drown?", "What do gills do?",
        "鱼在水里怎么呼吸？", "为什么鱼不会淹死？", "鱼的鳃是做什么用的？",
    ),
    "gravity": (
        "Why do things fall down?", "What is gravity?", "Explain gravity for children.",
        "东西为什么会往下掉？", "什么是万有引力？", "苹果为什么会从树上落下来？",
    ),
    "heart": (
        "How does the heart work?", "Why does my heart beat faster when I run?", "How does the heart pump blood? Explain it to kids.",
        "心脏是怎样工作的？", "心脏为什么一直在跳？", "血液是怎么在身体里流动的？",
    ),
    "hot_air_balloon": (
        "How does a hot-air balloon fly?", "Why do hot air balloons rise?", "Explain how a hot air balloon goes up, for children.",
        "热气球为什么能升空？", "热气球是怎么飞起来的？", "为什么热空气会上升？",
    ),
    "ice_floats": (
        "Why does ice float?", "Why do icebergs float on the sea?", "Explain why an ice cube doesn't sink.",
        "冰为什么会浮在水上？", "冰山为什么不沉？", "为什么冰块总是漂在水面？",
    ),
    "lever": (
        "How does a lever work?", "Explain levers in four steps.", "Why can a child lift a grown-up on a seesaw?",
        "杠杆是怎样省力的？", "跷跷板是什么原理？", "什么是杠杆的支点？",
    ),
    "moon_phases": (
        "Why does the Moon change its shape?", "Explain the phases of the Moon.", "Why is the moon sometimes only a crescent?",
        "为什么月亮有圆缺？请用一分钟给小学生讲清楚。", "月亮的形状为什么会变化？", "什么是月相？",
    ),
    "photosynthesis": (
        "What is photosynthesis?", "How do plants make their food?", "How do trees give us oxygen? For children.",
        "什么是光合作用？", "植物靠什么养料长大？是怎么制造的？", "树叶是怎样放出氧气的？",
    ),
    "planes_fly": (
        "How do planes fly?", "Why do airplanes stay in the air?", "Explain how an aircraft takes off; how does it lift?",
        "飞机为什么能飞？", "飞机那么重，怎么飞上天的？", "客机是怎样起飞的？",
    ),
    "polar_bears": (
        "Why are polar bears white?", "Why don't polar bears freeze in the cold?", "What colour is a polar bear's fur?",
        "北极熊为什么是白色的？", "北极熊为什么不怕冷？", "北极熊的毛是什么颜色的？",
    ),
    "rain": (
        "Where does rain come from?", "How do clouds form?", "The water cycle explained for kids.",
        "雨是从哪里来的？", "云是怎样形成的？", "水循环是怎么回事？请给小学生讲解。",
    ),
    "rainbow": (
        "How a rainbow forms, in four steps.", "Why do we see a rainbow after the rain?", "What makes rainbows? Explain it to children.",
        "彩虹是怎样形成的？", "为什么雨后会有彩虹？", "彩虹为什么是七种颜色？讲给小朋友听。",
    ),
    "rockets": (
        "How does a rocket fly?", "Why can rockets work where there is no air?", "How are rockets launched into space?",
        "火箭是怎样飞上天的？", "请讲讲火箭如何升空。", "火箭的工作原理是什么？",
    ),
    "seasons": (
        "Why are there seasons?", "Why is it cold in winter and hot in summer?", "What causes the seasons? For school children.",
        "为什么有春夏秋冬？", "四季是怎么形成的？", "为什么夏天热，冬天冷？",
    ),
    "shadows": (
        "How do shadows form?", "Why is my shadow long in the evening?", "Explain why shadows get shorter at noon.",
        "影子是怎样形成的？", "为什么影子有时长有时短？", "影子为什么会跟着我变化？",
    ),
    "ships_float": (
        "Why do heavy ships float? Explain it for children.", "How can a steel ship stay afloat?", "Why don't big boats sink?",
        "船为什么会浮在水上？", "钢铁造的轮船为什么不会沉？", "为什么巨轮能漂在海上？请给孩子讲讲。",
    ),
    "snowflakes": (
        "Why do snowflakes have six arms?", "How does a snowflake form?", "Why are no two snow crystals alike?",
        "雪花为什么是六角形？", "雪花是怎样形成的？", "雪是怎么形成的？给小学生讲讲。",
    ),
    "stars_twinkle": (
        "Why do stars twinkle?", "Explain why the stars seem to blink at night.", "What makes a star flicker?",
        "星星为什么会眨眼？", "为什么星星一闪一闪的？", "星星怎么会闪？讲给孩子听。",
    ),
    "tides": (
        "Why does the sea have tides?", "What causes high tide and low tide?", "How does the Moon make the tides?",
        "海水为什么会涨潮落潮？", "潮汐是怎么形成的？", "为什么每天都会退潮？",
    ),
    "volcano": (
        "Why do volcanoes erupt?", "How does a volcano work, in five steps?", "Where does lava come from?",
        "火山为什么会喷发？", "火山喷发是怎么回事？请讲解。", "岩浆是从哪里来的？",
    ),
    "wind": (
        "Where does the wind come from?", "Why does the wind blow?", "What makes wind? Explain it for kids.",
        "风是从哪里来的？", "风是怎样形成的？", "为什么会刮风？",
    ),
    "seed": ("How does a seed grow into a plant?", "what happens inside a seed when you water it", "The life cycle of a plant", "种子是怎样发芽的？", "一粒豆子怎么长成植物", "植物的一生"),
    "states_of_matter": ("What are the states of matter?", "Why does ice turn into water when it gets warm?", "solids, liquids and gases for kids", "物质的三态是什么？", "冰为什么会融化成水", "给小学生讲讲固体液体气体"),
    "moon_follows": ("Why does the Moon follow us?", "why is the moon always moving with our car", "Explain why the moon seems to chase me.", "月亮为什么跟着我们走？", "坐车的时候，月亮怎么一直跟着我", "为什么月亮会追着人跑？"),
    "lightning": ("What makes thunder and lightning?", "what's thunder", "Why do we see lightning before we hear thunder?", "为什么会打雷？", "闪电是怎么形成的", "科普：雷电的形成"),
    "earthquake": ("What causes earthquakes?", "Can you explain plate tectonics to my 6th grade class?", "why does the ground shake", "地震是怎么发生的？", "帮我做一个关于地震的科普视频", "板块运动是怎么回事"),
    "magnet": ("How do magnets work?", "magnets for preschoolers", "Why does a magnet attract iron but not wood?", "磁铁为什么能吸铁？", "什么是磁力", "吸铁石的原理"),
    "circuit": ("How does an electric circuit work?", "a lesson about electric circuits", "Why won't the bulb light up if the switch is open?", "电路是怎样工作的？", "给三年级学生讲讲简单电路", "电灯泡为什么会亮"),
    "sound": ("How does sound travel?", "Why can you hear no sound in space?", "how do our ears hear", "声音是怎么传播的？", "耳朵怎么听见声音", "科普：声音的产生"),
    "digestion": ("What happens to the food we eat?", "the digestive system", "Where does my lunch go after I swallow it", "吃下去的食物去哪儿了？", "消化系统是怎么工作的", "食物在人体里的旅行"),
    "breathing": ("How do we breathe?", "what are lungs for", "the respiratory system explained", "人是怎么呼吸的？", "肺有什么作用", "呼吸系统科普"),
    "blood": ("What does blood do?", "Why is blood red?", "a short lesson on blood cells", "血液有什么作用？", "血为什么是红色的", "伤口为什么会结痂"),
    "bones": ("What are bones for?", "how many bones do we have", "I need a short film about the human skeleton", "骨头有什么用？", "人体有多少块骨头", "骨头断了为什么能长好"),
    "sleep": ("Why do we need sleep?", "What happens in the brain while we sleep", "tell kids why bedtime matters", "人为什么要睡觉？", "睡觉的时候大脑在做什么", "睡眠的重要性"),
    "honey": ("How do bees make honey?", "Where does honey come from?", "Why are honeycombs made like that?", "蜜蜂是怎样酿蜜的？", "蜂蜜是怎么来的", "蜂巢为什么是六边形"),
    "pollination": ("What is pollination?", "Why do flowers have bright colours?", "A 1 minute science video: how flowers make fruit", "花为什么要传粉？", "花粉是什么", "昆虫传粉"),
    "food_chain": ("What is a food chain?", "food webs explained", "who eats whom in nature", "什么是食物链？", "食物网", "大自然里谁吃谁"),
    "butterfly": ("How does a caterpillar become a butterfly?", "life cycle of a butterfly", "what happens inside a chrysalis", "毛毛虫怎样变成蝴蝶？", "小学科学课：蝴蝶的一生", "破茧成蝶"),
    "frog": ("How does a tadpole become a frog?", "frog life cycle", "What are amphibians?", "小蝌蚪怎样变成青蛙？", "青蛙的一生", "什么是两栖动物"),
    "dinosaurs": ("Why did the dinosaurs die out?", "When did dinosaurs go extinct and why?", "the end of the dinosaurs", "恐龙为什么灭绝了？", "恐龙去哪儿了，为什么消失", "恐龙灭绝之谜"),
    "fossils": ("How are fossils formed?", "what is a fossil", "Where do we find fossils and how do they get there?", "化石是怎样形成的？", "什么是化石", "化石的形成"),
    "solar_system": ("What is the solar system?", "which planet is the biggest", "the solar system for kids", "太阳系里有什么？", "八大行星都有谁", "太阳系有哪些行星"),
    "eclipse": ("What is a solar eclipse?", "why does the moon turn red in an eclipse", "a lesson about lunar eclipses", "日食是怎么回事？", "月食是怎么形成的", "日食的原理"),
    "black_hole": ("What is a black hole?", "what would happen if you fell into a black hole", "black holes explained", "黑洞是什么？", "黑洞为什么连光都逃不掉", "科普黑洞"),
    "comet": ("Why do comets have tails?", "what are comets made of", "Halley's comet", "彗星为什么有尾巴？", "彗星是什么做的", "哈雷彗星"),
    "greenhouse": ("What is the greenhouse effect?", "global warming explained simply", "Why is the Earth getting warmer?", "什么是温室效应？", "地球为什么越来越热", "全球变暖"),
    "recycling": ("Why should we recycle?", "where does all our trash go?", "Why must we sort rubbish?", "为什么要垃圾分类？", "垃圾都去哪儿了", "垃圾分类有什么用"),
    "ocean_plastic": ("Why is plastic in the sea a problem?", "what are microplastics", "plastic pollution", "塑料垃圾怎样伤害海洋？", "微塑料是什么", "为什么要少用塑料袋"),
    "wind_turbine": ("How does a wind turbine make electricity?", "wind power for kids", "What is wind energy?", "风是怎样发电的？", "风车是怎么发电的", "风力发电的原理"),
    "solar_panel": ("How do solar panels work?", "solar energy explained", "what is inside a solar cell", "太阳能板是怎样发电的？", "光伏发电是什么", "太阳能电池"),
    "hydropower": ("How does a dam make electricity?", "hydropower", "What is hydroelectric power?", "水是怎样发电的？", "三峡大坝怎么发电", "水力发电的原理"),
    "steam_engine": ("How does a steam engine work?", "what did James Watt invent", "How do steam trains work?", "蒸汽机是怎样工作的？", "瓦特发明了什么", "蒸汽机的工作原理"),
    "friction": ("What is friction?", "what is friction? give examples", "why is ice so slippery", "什么是摩擦力？", "冬天在冰上为什么容易摔跤", "刹车的原理"),
    "density": ("What is density?", "why does oil stay on top of water", "Why do some things float and others sink?", "什么是密度？", "为什么油会浮在水上", "木头为什么浮在水上"),
    "evaporation": ("Why do puddles dry up?", "how come my wet hair dries", "evaporation", "水为什么会蒸发？", "湿衣服为什么会干", "出汗为什么会凉快"),
    "glacier": ("How do glaciers form?", "why do glaciers move", "glaciers", "冰川是怎样形成的？", "冰川会流动吗，为什么", "冰川的形成"),
    "vaccine": ("How do vaccines work?", "what does the immune system do", "Why do we catch colds?", "疫苗是怎样保护我们的？", "打疫苗为什么不生病", "免疫系统"),
    "teeth": ("Why do we get holes in our teeth?", "why do we need to brush our teeth", "tooth decay", "为什么会蛀牙？", "糖吃多了牙齿会怎么样", "怎样保护牙齿"),
    "compass": ("How does a compass find north?", "who invented the compass", "earth's magnetic field", "指南针为什么能指方向？", "谁发明了指南针", "什么是地磁场"),
    "pulley": ("How does a pulley make lifting easier?", "what are pulleys", "pulleys for beginners", "滑轮为什么能省力？", "定滑轮和动滑轮有什么区别", "滑轮组"),
    "inclined_plane": ("Why is a ramp easier than lifting?", "simple machines", "What is an inclined plane?", "斜面为什么能省力？", "盘山公路为什么要绕来绕去", "简单机械"),
    "pendulum": ("Why does a pendulum keep time?", "what is a pendulum", "How do grandfather clocks work?", "钟摆为什么走得那么准？", "单摆的原理", "什么是单摆"),
    "pyramids": ("How were the pyramids built?", "who built the pyramids of egypt", "the pyramids", "金字塔是怎样建成的？", "埃及人为什么要建金字塔", "金字塔里面有什么"),
    "great_wall": ("Who built the Great Wall of China?", "tell me about the Great Wall of China", "Is it true that the Great Wall can be seen from space?", "长城是怎样修成的？", "长城是谁修的", "万里长城的历史"),
    "silk_road": ("What was the Silk Road?", "a documentary about the silk road", "who was Zhang Qian", "丝绸之路是什么？", "张骞为什么出使西域", "丝绸之路的故事"),
    "paper": ("How was paper invented?", "who invented paper", "papermaking", "造纸术是怎样发明的？", "造纸术是谁发明的", "蔡伦怎么造纸"),
    "printing": ("How did movable type work?", "who invented the printing press", "What did Gutenberg do?", "活字印刷术是怎么回事？", "毕昇发明了什么", "介绍一下活字印刷术"),
    "gunpowder": ("How was gunpowder invented?", "how do fireworks work", "the invention of gunpowder", "火药是怎样发明的？", "烟花为什么会飞上天", "火药是谁发明的"),
    "tea": ("Where does tea come from?", "what is the difference between green and black tea", "How is tea made?", "茶叶是怎么来的？", "绿茶和红茶有什么区别", "茶叶的由来"),
    "solar_terms": ("What are the 24 solar terms?", "the twenty-four solar terms", "Explain the Chinese solar terms.", "二十四节气是什么？", "冬至为什么吃饺子", "给小朋友讲二十四节气"),
    "dragon_boat_festival": ("What is the Dragon Boat Festival?", "why do people eat zongzi", "who was Qu Yuan", "端午节为什么吃粽子？", "讲一个端午节的故事给小朋友听", "端午节的由来"),
    "mid_autumn": ("What is the Mid-Autumn Festival?", "why do the chinese eat mooncakes", "the moon festival", "中秋节有什么来历？", "中秋为什么吃月饼", "中秋节的由来"),
    "spring_festival": ("How is Chinese New Year celebrated?", "what is the spring festival", "Why are red envelopes given at Chinese New Year?", "春节为什么要贴春联？", "过年为什么放鞭炮", "春节的习俗"),
    "camouflage": ("What is camouflage?", "why do chameleons change color", "Why do zebras have stripes?", "动物的保护色是什么？", "变色龙为什么会变色", "为什么章鱼能变颜色"),
    "migration": ("Why do birds migrate?", "why do geese fly south in winter", "How do migrating birds find their way?", "候鸟为什么要迁徙？", "大雁为什么往南飞", "燕子冬天去哪里过冬"),
    "salty_sea": ("Why is the sea salty?", "where does the salt in the ocean come from", "explain why seawater is salty", "海水为什么是咸的？", "大海的盐是从哪里来的", "海为什么是咸的？讲给孩子听"),
    "eye": ("How do our eyes see?", "how does the human eye work", "Make an educational film on how the human eye sees", "眼睛是怎样看见东西的？", "为什么会近视", "眼睛的构造"),
    "coral": ("What are corals?", "how do coral reefs form", "are corals animals or plants? what are they", "珊瑚是动物还是植物？", "珊瑚为什么会白化", "珊瑚礁的形成"),
    "soap": ("How does soap clean?", "why do we wash our hands with soap", "why are soap bubbles round", "肥皂为什么能去污？", "为什么肥皂能洗干净手", "洗手液的原理"),
    "glass": ("How is glass made?", "what is glass made of and how", "how do glass blowers make glass", "玻璃是怎样做成的？", "玻璃是怎么来的", "玻璃为什么透明"),
    "mountains": ("How are mountains formed?", "why do mountains grow", "how was the himalaya made", "山是怎样形成的？", "喜马拉雅山为什么会长高", "高山是怎么来的"),
    "bread": ("How is bread made?", "The history of bread for kids", "why does dough rise", "面包是怎样做成的？", "发面的时候面团为什么会变大", "面包的历史"),
    "silk": ("How is silk made?", "where does silk come from", "how do silkworms live", "丝绸是怎样做成的？", "蚕为什么会吐丝", "养蚕是怎么回事"),
    "washing_machine": ("How does a washing machine work?", "what happens inside a washing machine", "why does a washing machine spin", "洗衣机是怎样工作的？", "洗衣机里面是什么原理", "洗衣机为什么能甩干"),
    "yawning": ("Why do we yawn?", "why is yawning contagious", "what makes people yawn", "人为什么会打哈欠？", "打哈欠怎么会传染", "哈欠是什么引起的"),
    "spider_web": ("How do spiders make their webs?", "why does a spider not stick to its own web", "what is spider silk", "蜘蛛是怎样织网的？", "蜘蛛为什么会结网", "蜘蛛丝怎么来的，蜘蛛网怎样织成"),
    "submarine": ("How does a submarine dive?", "why does a submarine sink and come up again", "how submarines work", "潜水艇怎样下潜和上浮？", "潜艇的原理", "潜水艇为什么能浮上来"),
    "parachute": ("How does a parachute work?", "why does a parachute slow you down", "what is air resistance", "降落伞为什么能慢慢落下？", "降落伞的原理", "什么是空气阻力"),
    "telescope": ("How does a telescope work?", "who invented the telescope", "why can a telescope see so far", "望远镜为什么能看得远？", "望远镜是谁发明的", "望远镜的原理"),
    "onion_tears": ("Why do onions make us cry?", "how come chopping onions makes my eyes water", "why do I cry when I chop onions", "切洋葱为什么会流泪？", "洋葱为什么辣眼睛", "切洋葱怎么会哭"),
    "fireflies": ("Why do fireflies glow?", "how do lightning bugs light up", "what is bioluminescence", "萤火虫为什么会发光？", "萤火虫是怎么亮的", "生物发光是什么"),
    "aqueducts": (
        "How did the Romans build aqueducts?", "How does an aqueduct work?", "Explain to children how Roman aqueducts were built.",
        "罗马人是怎样建造引水渠的？", "古罗马的高架水渠是怎么工作的？", "罗马水道为什么要建成拱形？",
    ),
    "battery": (
        "How does a battery work?", "What is inside a battery?", "Why do batteries run out?",
        "电池是怎样工作的？", "电池里面是什么？", "电池为什么会没电？",
    ),
    "car_engine": (
        "How does a car engine work?", "How does a petrol engine work? Explain it to kids.", "What does a piston do?",
        "汽车发动机是怎样工作的？", "发动机的原理是什么？", "汽车靠什么跑起来？",
    ),
    "cats_purr": (
        "Why do cats purr?", "Why do cats purr? Explain it for children.", "How does a kitten purr?",
        "猫为什么会打呼噜？", "猫咪为什么发出咕噜咕噜的声音？", "为什么小猫会呼噜呼噜？讲给小朋友听。",
    ),
    "chocolate": (
        "How is chocolate made?", "Where does chocolate come from?", "Explain to children how chocolate is made from cocoa.",
        "巧克力是怎样做成的？", "巧克力是怎么来的？", "可可豆怎么变成巧克力？",
    ),
    "computer": (
        "How do computers work?", "What is inside a computer?", "How does a computer think? For children.",
        "电脑是怎样工作的？", "计算机的原理是什么？", "芯片为什么会算数？",
    ),
    "dna": (
        "What is DNA?", "What do genes do?", "Explain how DNA works, for pupils.",
        "DNA是什么？", "什么是基因？", "基因有什么作用？",
    ),
    "dreams": (
        "Why do we dream?", "What happens in the brain when we dream?", "Why do people have nightmares?",
        "人为什么会做梦？", "梦是怎么来的？", "为什么晚上会做噩梦？",
    ),
    "fire": (
        "What is fire?", "How does a candle burn?", "What are flames made of?",
        "火是什么？", "蜡烛为什么会燃烧？", "火焰是怎么来的？",
    ),
    "green_grass": (
        "Why is grass green?", "Why are leaves green?", "Why are plants green? Explain it for kids.",
        "草为什么是绿色的？", "树叶为什么是绿色的？", "为什么植物大多是绿的？",
    ),
    "inflation": (
        "What is inflation?", "Why do prices go up?", "Explain inflation in one minute.",
        "什么是通货膨胀？", "物价为什么会上涨？", "为什么东西越来越贵？",
    ),
    "internet": (
        "How does the Internet work?", "What is the internet?", "How do websites travel to my laptop?",
        "互联网是怎样工作的？", "什么是因特网？", "互联网的原理是什么？",
    ),
    "ocean_blue": (
        "Why is the ocean blue?", "Why is the sea blue?", "Explain to kids why sea water looks blue.",
        "大海为什么是蓝色的？", "海水为什么看起来是蓝的？", "为什么海是蓝的？",
    ),
    "sneeze": (
        "Why do we sneeze?", "What happens when you sneeze?", "Explain sneezing to children.",
        "人为什么会打喷嚏？", "打喷嚏是怎么回事？", "为什么鼻子痒就要打喷嚏？",
    ),
    "snow_white": (
        "Why is snow white?", "What makes snow white?", "Why is snow white and not clear like ice?",
        "雪为什么是白色的？", "为什么雪是白的？", "雪的颜色是怎么来的？",
    ),
    "wifi": (
        "How does Wi-Fi work?", "What is wifi?", "How does wireless internet reach my phone?",
        "无线网络是怎样工作的？", "WiFi是什么原理？", "路由器是怎么让手机上网的？",
    ),
    "braised_pork": (
        "How to make red-braised pork?", "How do you cook braised pork belly?", "How do I make hong shao rou?",
        "怎么做红烧肉？", "红烧肉怎么做才好吃？", "如何做红烧肉？",
    ),
    "make_dumplings": (
        "How to make dumplings?", "How do you wrap dumplings?", "How do I cook jiaozi?",
        "怎么包饺子？", "饺子怎么做？", "如何在家包饺子？",
    ),
    "pancakes": (
        "How to make fluffy pancakes?", "How do you cook pancakes?", "how to make pancakes for breakfast",
        "怎么做松软的煎饼？", "松饼怎么做？", "如何做松饼？",
    ),
    "plant_tree": (
        "How to plant a tree?", "How do you plant a young tree?", "How do I plant trees in my garden?",
        "怎么种一棵树？", "如何种树？", "怎样栽一棵小树？",
    ),
}  # fmt: skip

STORIES = (
    "Three woolly mammoths walk across a snowy meadow.", "A pirate ship sails through a stormy sea at sunset.",
    "A woman in a red dress walks down a neon street at night in the rain.", "A rainbow stands over the meadow and a girl looks at it.",
    "A boy flies a kite on a windy beach.", "The moon rises over the sea and a wolf howls.", "A rocket lifts off from the desert at dawn.",
    "Leaves fall in the park while an old man reads.", "A volcano smokes behind the village.", "A heart-shaped balloon floats over the city.",
    "A polar bear walks over the ice at dusk.", "A hot air balloon drifts over the mountains.", "Snowflakes fall on a sleeping village.",
    "A girl wonders why the sea is salty.", "A plane flies over the clouds at sunrise.", "Shadows grow long as a knight rides home.",
    "A paper boat floats down a stream.", "A shark follows a shoal of fish.", "Seagulls circle above the harbour.",
    "An echo of drums; soldiers march through a canyon.", "The tide comes in and a crab hides.", "A child on a swing under an autumn tree.",
    "How beautiful the sea is!", "Why not? A cat dances on the roof.", "A spot for a ceramic tea set named \"Morning Cloud\".",
    "Why do wolves howl at night?", "How is cheese made?", "Why do penguins huddle? Explain it for children.", "What is jazz?",
    "How do bridges stay up?", "Why do we laugh?", "Snow White bites into the apple.", "A car drives past the fire engine.", "A film about a girl and her bee.", "What a night! Lightning over the castle.",
    "A comet passes over the sleeping village.", "The frog sits on a leaf while bees hum.", "A soldier walks on the Great Wall at dawn.",
    "A glass of tea on a table.", "Sheep sleep in the meadow.", "What the sea took away, it gave back at dawn.",
    "三只猛犸象走过雪原。", "夕阳下，一艘海盗船驶过大海。", "雨后，彩虹挂在天边，小女孩抬头看。", "月亮升起，狼在山坡上嚎叫。",
    "风吹过竹林，熊猫在吃竹子。", "火箭从沙漠升空。", "一片枫叶落在老人的书上。", "小船在湖上漂。", "热气球飘过群山。", "北极熊在冰上走。",
    "雪花落在安静的村庄。", "孩子的影子很长，他跑过广场。", "不知为何，一只猫在雨里走。", "猫为什么喜欢睡觉？", "奶酪是怎么做的？", "一则茶具广告",
    "猫为什么怕黄瓜？", "蜜蜂在花丛里飞。", "闪电划过夜空，老树倒下。", "一个女孩在海边捡塑料瓶。", "青蛙坐在荷叶上。", "一家人在中秋夜看月亮。",
    "骆驼队走过沙漠。", "雪夜里，老人在读书。",
)  # fmt: skip
