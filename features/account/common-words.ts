// What people here put into passwords, as intruders know: words of Arabic, French and English, names, towns, clubs,
// in lower case and, for Arabic, without vowel signs and with plain alif. Compiled for this portal.

const EVERYWHERE = `
password passwort passw0rd passe motdepasse mdp monmotdepasse secret secrete welcome welcom login admin
administrator administrateur root user utilisateur guest invite test testing demo default changeme letmein
access acces master superman batman pokemon starwars dragon monkey football soccer baseball basketball hockey
iloveyou ilove love lovely loveyou lover sunshine princess princesse shadow flower summer winter spring autumn
hello bonjour bonsoir salut merci jetaime jtm amour mamour monamour cheri cherie doudou loulou chouchou coucou
soleil etoile lune fleur rose vanille chocolat cookie orange banana apple samsung iphone huawei xiaomi nokia
android google facebook instagram whatsapp youtube twitter tiktok snapchat internet ordinateur computer laptop
phone mobile telephone wifi maroctelecom inwi orange menara server portal portail website site compte account
famille family maman papa mama mother father brother sister bebe baby enfant ecole school lycee faculte
universite professeur teacher docteur ministre president secret123 freedom liberte egalite fraternite justice
victoire victory winner killer hacker ninja matrix michael jordan george charlie thomas nicolas julien camille
marine manon lea chloe emma lucas hugo louis jesus angel angels diamond silver golden purple yellow green
black white blue bleu rouge vert noir blanc jaune ronaldo messi zidane neymar mbappe benzema hakimi bounou
barcelona barcelone barca realmadrid madrid juventus liverpool chelsea arsenal manchester bayern marseille
paris london newyork france spain espagne italie italy canada germany allemagne america europe africa afrique
janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre january february march april
june july august september october november december lundi mardi mercredi jeudi vendredi samedi dimanche monday
tuesday wednesday thursday friday saturday sunday abcdef abc123 qwerty azerty trustno1 whatever forever always
computer1 money argent business mercedes ferrari porsche toyota dacia renault peugeot citroen yamaha honda
`

const HERE = `
maroc morocco maghrib almaghrib lmaghrib maghreb marocain marocaine moroccan casablanca casa rabat fes meknes
tanger tangier tetouan agadir marrakech marrakesh oujda kenitra safi nador settat khouribga benimellal larache
essaouira laayoune dakhla ifrane temara mohammedia berrechid benguerir errachidia ouarzazate taroudant tiznit
eljadida jadida mazagan azemmour azemour doukkala doukala sidibennour bennour bouzid sidibouzid zemamra birjdid
oualidia haouzia moulay abdellah moulayabdellah chtouka ouledfrej oumrabia oumerrabia sebt
wydad wac raja rca rajaclub difaa dhj difaahassani far asfar mas olympique lions atlas lionsdelatlas dima dimamaghrib
dimaraja dimawydad botola allah allahou akbar allahouakbar bismillah bismilah inchallah inshallah mashallah machallah
hamdoullah hamdulillah alhamdulillah elhamdoulillah subhanallah soubhanallah astaghfirullah islam muslim musulman
coran quran ramadan ramadhan mabrouk salam salamalikom assalam assalamu alaikum marhaba ahlan sabah masae chokran
choukran shukran habibi habibti hbibi hbiba hayati omri 3omri galbi 9albi albi 7abibi 7abibti 7ayati zwina zwin
ghzala lwalida lwalid mama baba khouya khoya khti walid weldi benti bnat sahbi sa7bi bladi watani alwatan hizb
tansik far3 katib monadil mounadil monkharit intikhabat intikhab sawt taswit taqadoum tacharokia ichtirakia
kitab lkitab alkitab pps parti party election elections vote programme hizbalkitab wahaj
mohamed mohammed muhammad mohamad ahmed ahmad hamza youssef yousef yusuf omar oumar ali hassan hassane hussein
houssine hicham hisham karim rachid rachida said saida samir samira nabil nabila amina amine aicha aisha fatima
fatimazahra fatna khadija khadidja meryem maryam meriem salma sara sarah zineb zaynab imane iman hanane hanan
naima nadia nadya latifa malika hafida hafsa houda kawtar oussama osama bilal ayoub ilyas ilias anas adam rayan
mehdi mahdi reda rida soufiane soufian tarik tarek khalid khaled abdellah abdallah abdou abdelilah abdelkader
abderrahim abderrahman abdelaziz aziz azize mustapha mustafa mostafa hamid majid brahim ibrahim ismail idriss driss
jamal jamila kamal zakaria yassine yasin younes younous othman otman marouane marwan hajar ghita chaimae chaima
soukaina wafaa widad zahra yasmine ikram ilham asmae asma btissam loubna sanaa siham souad hakima jaouad
alami alaoui idrissi bennani benani tazi fassi filali berrada chraibi lahlou sqalli doukkali jdidi mansouri amrani
`

const ARABIC = `
كلمه كلمهالسر كلمهالمرور كلمهمرور السر سري سريه مرور المرور باسورد باسوورد دخول مرحبا مرحباا اهلا وسهلا اهلاوسهلا
السلام السلامعليكم عليكم سلام صباح الخير صباحالخير مساء النور شكرا حبيبي حبيبتي حبيب حبي احبك حياتي عمري قلبي
روحي نور نورعيني عيني امي ابي ماما بابا اختي اخي عائلتي بنتي ولدي حب الحب امل الامل حريه الحريه عداله العداله
كرامه الكرامه وطن الوطن وطني بلادي المغرب مغرب مغربي مغربيه المغربيه المملكه الملك الله اللهاكبر اكبر بسمالله بسم
الحمدلله الحمد الحمدللهربالعالمين سبحان سبحانالله استغفرالله ماشاءالله انشاءالله انشاء لاالهالاالله محمدرسولالله رسول
الرحمان الرحيم القران رمضان الاسلام اسلام مسلم الجديده جديده ازمور دكاله مازاغان سيدي بوزيد سيديبوزيد بنور سيديبنور
الواليديه البئر الجديد الحوزيه مولاي عبدالله مولايعبدالله الدارالبيضاء البيضاء كازا الرباط فاس مكناس مراكش طنجه تطوان
اكادير وجده اسفي سطات القنيطره الناظور الرجاء الوداد الدفاع الحسني الجيش الملكي اسود الاطلس اسودالاطلس ديما ديماديما
حزب الحزب الكتاب حزبالكتاب التقدم الاشتراكيه التقدموالاشتراكيه تنسيق فرع الفرع كاتب الكاتب مناضل مناضله منخرط منخرطه
انتخابات الانتخابات صوت صوتك برنامج تنظيم التنظيم وهج الاقليمي الاقليم اقليم رفيق رفيقه الرفيق
محمد احمد حمزه يوسف عمر علي حسن الحسن حسين الحسين هشام كريم كريمه رشيد رشيده سعيد سعيده سمير سميره نبيل نبيله
امينه امين عائشه عيشه فاطمه فاطمهالزهراء الزهراء خديجه مريم سلمى ساره زينب ايمان حنان نعيمه ناديه لطيفه مليكه
حفيظه هدى كوثر اسامه بلال ايوب الياس انس ادم ريان المهدي مهدي رضا سفيان طارق خالد عبدالله عبدالرحيم عبدالرحمان
عبدالعزيز عزيز مصطفى حميد مجيد ابراهيم اسماعيل ادريس جمال جميله كمال زكرياء زكريا ياسين يونس عثمان مروان هاجر
غيته شيماء سكينه وفاء وداد زهره ياسمين اكرام الهام اسماء ابتسام لبنى سناء سهام سعاد حكيمه العلوي الادريسي بناني
التازي الفاسي الفيلالي الدكالي المنصوري الامراني قمر شمس نجمه ورده زهور عسل سكر قهوه شاي قطه اسد نمر ذهب فضه
واحد اثنان ثلاثه اربعه خمسه يناير فبراير مارس ابريل ماي يونيو يوليوز غشت شتنبر اكتوبر نونبر دجنبر الاثنين الثلاثاء
الاربعاء الخميس الجمعه السبت الاحد تجربه اختبار مدير المدير ادمن مستخدم حساب حسابي موقع الموقع بوابه هاتف هاتفي
`

const KEYBOARDS = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'abcdefghijklmnopqrstuvwxyz',
  'ضصثقفغعهخحجد',
  'شسيبلاتنمكط',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  // Two rows in step, as thumbs go.
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1a2z3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
]

const words = (list: string) => list.split(/\s+/).filter(Boolean)

/** Words that are tried first, folded as `password.ts` folds what is typed. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([EVERYWHERE, HERE, ARABIC].flatMap(words))

/** Rows of keys and alphabets, each also read backwards: any stretch of one is as easy as its length. */
export const WALKS: readonly string[] = [...KEYBOARDS, ...KEYBOARDS.map((row) => [...row].reverse().join(''))]
