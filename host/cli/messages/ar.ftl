## How things are written
between = ،{ " " }
between-long = ؛{ " " }
sentence = { $text }.
heading-colon = { $text }:
labelled = { $label }: { $text }
quoted = «{ $text }»
yes = نعم
no = لا
days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
weeks =
    { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعا
       *[other] { $count } أسبوع
    }
months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرا
       *[other] { $count } شهر
    }
years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
items =
    { $count ->
        [zero] { $count } بند
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
        [many] { $count } بندا
       *[other] { $count } بند
    }
facts =
    { $count ->
        [zero] { $count } واقعة
        [one] واقعة واحدة
        [two] واقعتان
        [few] { $count } وقائع
        [many] { $count } واقعة
       *[other] { $count } واقعة
    }
parameters =
    { $count ->
        [zero] { $count } معلمة
        [one] معلمة واحدة
        [two] معلمتان
        [few] { $count } معلمات
        [many] { $count } معلمة
       *[other] { $count } معلمة
    }
derivations =
    { $count ->
        [zero] { $count } استنتاج
        [one] استنتاج واحد
        [two] استنتاجان
        [few] { $count } استنتاجات
        [many] { $count } استنتاجا
       *[other] { $count } استنتاج
    }
options-counted =
    { $count ->
        [zero] { $count } خيار
        [one] خيار واحد
        [two] خياران
        [few] { $count } خيارات
        [many] { $count } خيارا
       *[other] { $count } خيار
    }
tests =
    { $count ->
        [zero] { $count } اختبار
        [one] اختبار واحد
        [two] اختباران
        [few] { $count } اختبارات
        [many] { $count } اختبارا
       *[other] { $count } اختبار
    }

## Days, seen from the day of the plan
today = اليوم
tomorrow = غدا
yesterday = أمس
in-days =
    { $count ->
        [zero] خلال { $count } يوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
        [many] بعد { $count } يوما
       *[other] بعد { $count } يوم
    }
days-ago =
    { $count ->
        [zero] قبل { $count } يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يوما
       *[other] قبل { $count } يوم
    }
due-unknown = التاريخ غير معروف
due-now = الآن (انقضى الموعد: { $day })
due-today = اليوم
due-by = الموعد الأخير: { $day }
was-due = انقضى الموعد: { $day }
due = الموعد الأخير: { $day }
workable-from = ابتداء من { $day }

## How an item stands
status-unmet = غير مؤمَّن
status-undetermined = غير محدَّد
status-arranged = موعود
status-declined = رفضه الشخص
status-met = مؤمَّن
status-not-applicable = لا ينطبق
does-not-apply = لا ينطبق
count-unmet =
    { $count ->
        [zero] { $count } غير مؤمَّن
        [one] { $count } غير مؤمَّن
        [two] { $count } غير مؤمَّن
        [few] { $count } غير مؤمَّنة
        [many] { $count } غير مؤمَّن
       *[other] { $count } غير مؤمَّن
    }
count-undetermined =
    { $count ->
        [zero] { $count } غير محدَّد
        [one] { $count } غير محدَّد
        [two] { $count } غير محدَّد
        [few] { $count } غير محدَّدة
        [many] { $count } غير محدَّد
       *[other] { $count } غير محدَّد
    }
count-arranged =
    { $count ->
        [zero] { $count } موعود
        [one] { $count } موعود
        [two] { $count } موعود
        [few] { $count } موعودة
        [many] { $count } موعود
       *[other] { $count } موعود
    }
count-declined =
    { $count ->
        [zero] { $count } رفضه الشخص
        [one] { $count } رفضه الشخص
        [two] { $count } رفضه الشخص
        [few] { $count } رفضها الشخص
        [many] { $count } رفضه الشخص
       *[other] { $count } رفضه الشخص
    }
count-met =
    { $count ->
        [zero] { $count } مؤمَّن
        [one] { $count } مؤمَّن
        [two] { $count } مؤمَّن
        [few] { $count } مؤمَّنة
        [many] { $count } مؤمَّن
       *[other] { $count } مؤمَّن
    }
count-not-applicable =
    { $count ->
        [zero] { $count } لا ينطبق
        [one] { $count } لا ينطبق
        [two] { $count } لا ينطبق
        [few] { $count } لا تنطبق
        [many] { $count } لا ينطبق
       *[other] { $count } لا ينطبق
    }
nothing-to-check = لا شيء للتحقق منه
counts = { $items }: { $standing }.
stage-reception = الاستقبال
stage-custody = فترة السجن
stage-pre-release = ما قبل الإفراج
stage-release = الإفراج
stage-aftercare = الرعاية اللاحقة

## How a fact stands
fact-recorded = مسجَّل
fact-not-recorded = غير مسجَّل
fact-not-known = سُئل عنه وهو غير معروف
fact-declined = رفضه الشخص
fact-withheld = محجوب عن هذا القارئ
fact-derived = مستنتج من وقائع أخرى
fact-stale = مسجَّل منذ زمن طويل
recorded-as = مسجَّل: { $value }
worked-out-as = مستنتج: { $value }
worked-out-not-quoted = مستنتج، ولا يُذكر هنا
recorded-not-quoted = مسجَّل، ولا يُذكر هنا
fact-stands = { $fact }: { $state }

## The parts of a plan
plan-title = خطة الإفراج: { $reference }
release-on = الإفراج { $day }، { $distance } (بتاريخ { $as-of })
release-unknown = تاريخ الإفراج غير معروف: release.date غير مسجَّل. بتاريخ { $as-of }
policy = السياسة
derogation = استثناء
derogation-says = { $pack } يحيد عن { $from } حتى { $until }: { $ground } — أقره { $approver }؛ { $source }
remark = ملاحظة
remark-placed = { $text } ({ $file }، السطر { $line })
remark-with-help = { $text }؛ { $help }
what-to-do = ما يجب فعله
release-date-not-recorded = { $heading }: release.date غير مسجَّل
action = { $what } — { $who }
action-spoken = { $when }: { $what }. القائم به: { $who }.
why-spoken = السبب: { $why }.
what-to-find-out = ما يجب معرفته
question-missing = { $question } ({ $missing })
question-in-record = { $question } ({ $path })
question-in-record-missing = { $question } ({ $path }، { $missing })
holder-spoken =
    { $count ->
        [zero] من { $holder }، { $count } سؤال:
        [one] من { $holder }، سؤال واحد:
        [two] من { $holder }، سؤالان:
        [few] من { $holder }، { $count } أسئلة:
        [many] من { $holder }، { $count } سؤالا:
       *[other] من { $holder }، { $count } سؤال:
    }
question-spoken = { $question } الواقعة { $path }، { $missing }.
owner-with = { $owner } مع { $others }
rule-not-followed = تعذر اتباع القاعدة: { $trouble }
missing-facts = { $state }: { $paths }
fact-and-state = { $fact } { $state }
finding-in-record = { $status }: { $title } ({ $item }) — { $owner }
finding-in-record-due = { $status }: { $title } ({ $item }) — { $owner }، { $when }
finding-spoken = { $status }: { $title }.
item-spoken = البند { $item }. { $owner }.
item-due-spoken = البند { $item }. { $owner }، { $when }.
met-heading = مؤمَّن
not-applicable-heading = لا ينطبق
sources = المصادر
instrument-spoken = { $id }: { $name }.
mark-spoken = «{ $mark }» تعني: { $meaning }.
closing = هذه الخطة تقترح، والقرار لإنسان. والبند غير المؤمَّن واجب على الجهاز المذكور بجانبه، وليس أبدا سببا لإبقاء أحد في السجن.

## Options: a way out earlier or gentler, or a service that can be had
not-the-law-in-force = ليس القانون الساري
made-under = وُضعت هذه الخطة كما لو غيّر القانونَ { $title } ({ $id }، { $source })؛ وليست خطة وفق القانون الساري
options = الخيارات
option-under-way = جار
option-open = متاح
option-open-to-confirm = متاح إذا أكده إنسان
option-upcoming = يتاح لاحقا
option-upcoming-to-confirm = يتاح لاحقا إذا أكده إنسان
option-near = قريب
option-closed = مغلق
option-spoken = الخيار { $option }. { $owner }.
option-due-spoken = الخيار { $option }. { $owner }، { $when }.
open-from-if = متاح من { $day } إذا لم يتغير شيء
requirement-from = { $text } (من { $day })
next = التالي
person-checks = على إنسان أن يتحقق
option-stands-on = { $standing } في { $day } · { $owner }
can-be-had-from = يمكن الحصول عليه من: { $moment }
can-be-had-until = متاح حتى: { $day }
what-it-requires = ما يتطلبه
where-it-can-stand = أين يمكن أن تقف المسألة
state-then-next = { $state } — التالي: { $action }
open-from-if-heading = متاح من { $day } إذا لم يتغير شيء
besides-requirements = إضافة إلى المتطلبات
requirement-not-known = غير معروف
requirement-cited = { $text } — { $source }
listed-option = { $id }: { $title } ({ $requirements })
listed-reform = { $id }: { $title } ({ $changes }) — { $source }
without-rule = من دون { $rule }

## Facts that are worked out
worked-out-heading = مستنتج من وقائع أخرى
derivation-spoken = { $title }. الاستنتاج { $id }.
step = خطوة
comes-to = { $fact } هو { $value }
comes-to-not-quoted = { $fact } مستنتج، ولا يُذكر هنا
record-is-used = { $what }، بهذه الخطوات؛ والمعتمد هو المسجَّل
is-withheld = { $what }؛ وهو محجوب عن هذا القارئ
fact-does-not-apply = { $fact } لا ينطبق — { $why }
step-comes-to = { $step }: { $amount }
step-rests-on = { $step } — استنادا إلى { $facts }
not-known =
    { $count ->
        [zero] { $facts } غير معروف
        [one] { $facts } غير معروف
        [two] { $facts } غير معروفين
        [few] { $facts } غير معروفة
        [many] { $facts } غير معروفة
       *[other] { $facts } غير معروفة
    }
not-known-until =
    { $count ->
        [zero] { $facts } غير معروف حتى يُعرف { $needs }
        [one] { $facts } غير معروف حتى يُعرف { $needs }
        [two] { $facts } غير معروفين حتى يُعرف { $needs }
        [few] { $facts } غير معروفة حتى يُعرف { $needs }
        [many] { $facts } غير معروفة حتى يُعرف { $needs }
       *[other] { $facts } غير معروفة حتى يُعرف { $needs }
    }
worked-out-by = { $fact } يستنتجه { $derivation }
state-by = { $state }، بواسطة { $derivation }
provides = يوفر
may-look-at = قد ينظر في
remarks = ملاحظات
component-rule = القاعدة، مكوّن
component-file = { $file }، SHA-256 { $digest }
listed-derivation = { $id }: { $title } ({ $facts })

## What is cited
instrument-with-document = { $title }، { $document }
cited-subject = { $instrument } بشأن { $subject }
cited-with-mark = { $citation } ({ $mark })
mark-text = نص
mark-summary = ملخص
mark-partial = جزئي
mark-unchecked = غير متحقَّق منه
mark-pending = قيد الانتظار
mark-summary-means = اطُّلع على ملخص لآخرين يذكر الرقم؛ والنص نفسه يحتاج إلى تحقق
mark-partial-means = اطُّلع على المضمون؛ والرقم أو جزء منه يحتاج إلى تحقق
mark-unchecked-means = الرقم والمضمون من الذاكرة ويحتاجان إلى تحقق
mark-pending-means = أُفيد بأن الموضوع مشمول؛ والفقرة تحتاج إلى تأكيد

## The clauses of a rule
fulfilled = مستوفى
not-fulfilled = غير مستوفى
fulfilment-unknown = غير معروف
truth-yes = نعم
truth-no = لا
truth-unknown = غير معروف
question-applies = هل يخص هذا الشخص؟
question-met = هل هو مؤمَّن؟
question-arranged = هل يوجد وعد مؤرخ؟
question-declined = هل رفضه الشخص؟
question-silent = { $question } (القاعدة لا تتناوله)
question-name-applies = يخص
question-name-met = مؤمَّن
question-name-arranged = موعود
question-name-declined = مرفوض
rule-line = [سطر القاعدة { $line }]
rule-line-spoken = سطر القاعدة { $line }.
numbered-step = { $number } { $text }
numbered-clause = { $number } { $truth }: { $text }
clause = { $claim } — { $state }
no-entries = { $clause }؛ لا توجد فيه قيود
is-as-asked = { $facts } كما تطلب القاعدة
are-as-asked = { $facts } كما تطلب القاعدة
said-no = رفض الشخص { $fact }
not-said-no = لم يرفض الشخص { $fact }
not-so = ليس كذلك: { $text }
named = «{ $name }»
not-named = ليس «{ $name }»
stated = تنص القاعدة عليه مباشرة
all-of-these = كل هذه
any-of-these = واحد على الأقل من هذه
opposite-of-this = عكس هذا
the-item = البند
is-yes = { $left } هو نعم
is-no = { $left } هو لا
is = { $left } هو { $right }
is-not = { $left } ليس { $right }
is-before = { $left } قبل { $right }
is-less = { $left } أقل من { $right }
is-on-or-before = { $left } في موعد لا يتجاوز { $right }
is-at-most = { $left } لا يزيد على { $right }
is-after = { $left } بعد { $right }
is-more = { $left } أكثر من { $right }
is-on-or-after = { $left } في موعد لا يسبق { $right }
is-at-least = { $left } لا يقل عن { $right }
every-entry = كل قيد في { $list }
some-entry = قيد واحد على الأقل في { $list }
not-every-entry = ليس كل قيد في { $list }
no-entry = لا قيد في { $list }
parameter-value = { $name } ({ $value })
parameter-without-value = { $name } (لا قيمة سارية)
one-of = واحد من { $values }
what-the-rule-asks = ما تطلبه القاعدة
day-of-the-plan = يوم الخطة
which-is = { $how }، وهو { $value }
which-is-then = { $how }، وهو { $value }،
number-of-entries = عدد قيود { $list }
full-years = السنوات الكاملة من { $from } إلى { $to }
weekday-of = يوم الأسبوع في { $date }
lead-before = { $lead } قبل { $date }
lead-after = { $lead } بعد { $date }
plus = { $left } زائد { $right }
minus = { $left } ناقص { $right }
days-from-to = الأيام من { $from } إلى { $to }
worked-out-of = { $how } من { $parts }

## What an item is, and why it stands as it does
who = القائم به: { $who }
can-be-worked-on-from = يمكن العمل عليه من: { $moment }
due-at = الموعد الأخير: { $moment }
time-set-by = الموعد تحدده: { $basis }
basis-rule = القاعدة
basis-practice = الممارسة
basis-rule-and-practice = القاعدة والممارسة
parameters-in-force = المعلمات السارية في { $day }
the-rule = القاعدة، { $file }
stands-on = { $status } في { $day } · { $owner }
stands-on-due = { $status } في { $day } · { $owner } · { $due }
rule-not-followed-heading = تعذر اتباع القاعدة
why = السبب
facts-looked-at = الوقائع التي نُظر فيها
facts-looked-at-in = الوقائع التي نُظر فيها في { $file }
looked-at = { $fact }: { $state }
looked-at-line = { $fact }، السطر { $line }: { $state }
state-since = { $state } منذ { $day }
question-to-holder = { $question } { $path } — { $holder }
action-due = { $what } — { $who }، { $due }

## Parameters
percent = في المائة
value-with-unit = { $value } { $unit }
value-in-days = { $value } ({ $in-days })
no-value-in-force = لا قيمة سارية
parameter-not-in-force = { $name }: لا قيمة سارية في { $day } — { $title }
parameter-in-force = { $name }: { $value }، من { $from } — { $title } — { $source }
parameter-under-reform = { $name }: { $value }، وفق { $reform } — { $title } — { $source }
parameter-in-force-until = { $name }: { $value }، من { $from } حتى { $until } — { $title } — { $source }
moment-before = { $lead } قبل { $from } ({ $parameter })
moment-after = { $lead } بعد { $from } ({ $parameter })

## Lists of what the packs hold
listed-item = { $id }: { $title } ({ $stage })
listed-fact = { $path }: [{ $takes }] { $question } ({ $holder })
takes-with-unit = { $takes } بوحدة { $unit }
takes-sensitive = { $takes }، حساس ({ $ground })
takes-protected = { $takes }، محمي
sensitive-health = الصحة
sensitive-victim = ضحية
sensitive-child = طفل
sensitive-third-party = طرف ثالث

## What came of a check or of tests
planning-says = وعند وضع الخطة في { $day } يقال أيضا
case-read = يمكن قراءة ملف الحالة: { $recorded } مسجَّلة، و{ $asked } سُئل عنها وهي غير معروفة أو مرفوضة.
every-predicate-a-condition = كل مسند يُقرأ شرطا.
predicates-as-scripts = مسندات تُنفَّذ كنصوص برمجية وتقول أقل عن أسبابها
predicate-as-script = { $item } { $question }(): لا يكون جزءا من شرط: { $what } ({ $file }، السطر { $line })
not-shown-by-tests = لا يبيّنه أي اختبار
no-tests = لا اختبارات في الحزمة، ولذلك لا تجتازها.
tests-passed = { $tests }: نجح { $passed }، فشل { $failed }.
test-failed = فشل: { $item }: { $test } ({ $file }، السطر { $line })
hard-to-read = أصعب من أن يُقرأ في الرسائل إلى الشخص
hard-words = { $item }: سهولة قراءة جمل رسالته { $ease }، وينبغي أن تبلغ { $enough }
long-sentence = { $item }: جملة في `{ $key }` فيها { $count } كلمة، وينبغي ألا تزيد على { $enough }
test-difference = { $what }: المتوقع { $expected }، الموجود { $found }
nothing = لا شيء

## For whom a plan is written, and what it keeps back
for-person = مكتوب للشخص المعني
for-auditor = مكتوب لمدقق
withheld = محجوب عن هذا القارئ، مسجَّلا كان أو لا: { $facts } عن { $kind }. ولم يُذكر لهذا السبب: { $items }
withheld-ask = { $withheld }. وعما يجوز ذكره يمكن سؤال: { $who }
about-health = الصحة
about-victim = الضحايا
about-child = الأطفال
about-third-party = أشخاص آخرين

## The letter to the person. Short sentences, plain words, "you".
letter-title = أين وصلت خطتك
letter-reference = رقمك المرجعي
letter-as-of = الوضع بتاريخ
letter-release = يوم خروجك
letter-release-unknown = غير معروف بعد
letter-arranged = ما رُتب لك
letter-worked-on = ما لا يزال العمل جاريا عليه
letter-not-known = ما لا نعرفه بعد
letter-said-no = ما قلت له لا
letter-you-may = ما يمكنك فعله وطلبه والاعتراض عليه
letter-keep-in-mind = يرجى أن تتذكر
letter-met = هذا مؤمَّن: { $title }.
letter-promised = هذا موعود: { $title }.
letter-declined = قلت لا لهذا: { $title }. ويمكنك أن تغيّر رأيك.
letter-unmet = هذا غير مؤمَّن بعد: { $title }.
letter-undetermined = هذا غير معروف بعد: { $title }.
letter-works-on-it = يعمل عليه: { $who }.
letter-works-on-it-by = يعمل عليه: { $who }، حتى { $day }.
letter-works-on-it-late = يعمل عليه الآن: { $who }. وكان الموعد { $day }.
letter-options = ما قد يكون متاحا لك
letter-option-under-way = هذا جار: { $title }.
letter-option-open = قد يكون هذا متاحا لك: { $title }. يمكنك أن تسأل: { $who }.
letter-option-opens = قد يكون هذا متاحا لك من { $day }: { $title }. يمكنك أن تسأل: { $who }.
letter-option-near = أنت قريب من هذا: { $title }. يمكنك أن تسأل: { $who }.
letter-option-state = أين وصل: { $state }.
letter-option-to-be-checked = على إنسان أن يتحقق بعد من جزء منه.
letter-kept-back = بعض ما ننظر فيه يخص أشخاصا آخرين. ولا يُذكر هنا.
letter-kept-back-ask = بعض ما ننظر فيه يخص أشخاصا آخرين. ولا يُذكر هنا. ولمعرفة ما يجوز لك معرفته يمكنك سؤال: { $who }.
letter-no-reason-to-stay = ما لا يزال مفتوحا على الأجهزة أن تنجزه. وليس أبدا سببا لإبقائك في السجن.
trace-finding = استنتاج: { $items }
trace-option = خيار: { $option }
trace-recommendation = توصية من أجل { $items }: { $action }

## The plan as a page
contents = المحتويات
summary = ملخص
timeline = التواريخ من اليوم إلى الإفراج وما بعده
timeline-says = خط زمني من { $from } إلى { $until }، وعليه علامة مرقمة لكل تاريخ في القائمة أدناه.
timeline-today = اليوم، { $day }
timeline-release = الإفراج، { $day }
timeline-none = لا يمكن ذكر أي تاريخ بعد.
steps = خطوات
clause-by-clause = الأسباب بندا بندا
fact-column = الواقعة
standing-column = الوضع
place-column = المكان
place-in-file = السطر { $line }
since-column = منذ

## How a plan came about
came-about = كيف وُضعت هذه الخطة
came-about-packs = الحزم
came-about-rules = القواعد، وكل واقعة نظرت فيها كل منها
came-about-parameters = المعلمات
digest = SHA-256 { $digest }
rule-of-item = بند من { $pack }، ينفذه { $engine }
rule-of-option = خيار من { $pack }، ينفذه { $engine }
rule-of-derivation = استنتاج من { $pack }، ينفذه { $engine }
rule-not-prepared = تعذر إعدادها، ولم تُسأل قط
answered-by = { $question }: { $way }
way-silent = صمت
way-condition = شرط
way-script = نص برمجي
way-component = مكوّن
used-by = يستعمله { $items }

## What to find out next (ask)
ask-title = ما يجب معرفته تاليا: { $reference }
ask-nothing = بتاريخ { $day }. لا شيء مما يمكن السؤال عنه يغيّر أي استنتاج.
ask-how-many =
    { $count ->
        [zero] بتاريخ { $day }. { $count } سؤال قد يحسم شيئا بعد.
        [one] بتاريخ { $day }. سؤال واحد قد يحسم شيئا بعد.
        [two] بتاريخ { $day }. سؤالان قد يحسمان شيئا بعد.
        [few] بتاريخ { $day }. { $count } أسئلة قد تحسم شيئا بعد.
        [many] بتاريخ { $day }. { $count } سؤالا قد تحسم شيئا بعد.
       *[other] بتاريخ { $day }. { $count } سؤال قد تحسم شيئا بعد.
    }
ask-how-many-shown =
    { $count ->
        [zero] بتاريخ { $day }. { $count } سؤال قد يحسم شيئا بعد؛ المعروض { $shown }.
        [one] بتاريخ { $day }. سؤال واحد قد يحسم شيئا بعد؛ المعروض { $shown }.
        [two] بتاريخ { $day }. سؤالان قد يحسمان شيئا بعد؛ المعروض هنا ما يُسأل أولا، { $shown }.
        [few] بتاريخ { $day }. { $count } أسئلة قد تحسم شيئا بعد؛ المعروض هنا ما يُسأل أولا، { $shown } منها.
        [many] بتاريخ { $day }. { $count } سؤالا قد تحسم شيئا بعد؛ المعروض هنا ما يُسأل أولا، { $shown } منها.
       *[other] بتاريخ { $day }. { $count } سؤال قد تحسم شيئا بعد؛ المعروض هنا ما يُسأل أولا، { $shown } منها.
    }
numbered = { $number }. { $text }
ask-whom = { $fact } — يُسأل: { $holder } — يحتاج إليه { $items }
ask-whom-due = { $fact } — يُسأل: { $holder } — يحتاج إليه { $items }، أول موعد { $day }
ask-whom-was-due = { $fact } — يُسأل: { $holder } — يحتاج إليه { $items }، أول موعد انقضى { $day }
fact-missing = { $fact } ({ $missing })
ask-settles = { $answers }: يحسم { $count } — { $items }
ask-settles-nothing = { $answers }: لا يحسم شيئا وحده
ask-only-together = لا جواب يحسم شيئا وحده؛ يحتاج إليه { $items }
items-stand = { $items } { $status }
more-of-them =
    { $count ->
        [zero] { $count } غيرها
        [one] { $count } غيرها
        [two] { $count } غيرها
        [few] { $count } غيرها
        [many] { $count } غيرها
       *[other] { $count } غيرها
    }
ask-set-aside = لا يُسأل عنه من جديد
ask-set-aside-fact = { $fact } — { $state } — يحتاج إليه { $items } — { $holder }
ask-set-aside-fact-on = { $fact } — { $state }، { $day } — يحتاج إليه { $items } — { $holder }
ask-beyond = يبقى مفتوحا مهما عُرف، لأن القاعدة تفشل أو لا قيمة لمعلمة
ask-next =
    { $count ->
        [zero] { $count } سؤال قد يحسم شيئا بعد:
        [one] سؤال واحد قد يحسم شيئا بعد:
        [two] سؤالان قد يحسمان شيئا بعد. الأول:
        [few] { $count } أسئلة قد تحسم شيئا بعد. الأول:
        [many] { $count } سؤالا قد تحسم شيئا بعد. الأول:
       *[other] { $count } سؤال قد تحسم شيئا بعد. الأول:
    }
ask-fact = الواقعة: { $fact }. من يستطيع الجواب: { $holder }.
ask-answer = الجواب: { $answers }.
ask-or = أو: { $words }.
ask-a-day = يوم، مثل 2027-02-15
ask-a-number-of-days = عدد أيام
ask-a-whole-number = عدد صحيح
ask-a-number = عدد، مثل 45.50
ask-how-many-entries = كم عددها، أو 0
ask-a-text = أي نص؛ وبين علامتي اقتباس إذا كان إحدى الكلمات أدناه
ask-who-was-asked = من سُئل؟ اضغط Enter لتركه.
ask-who-says-so = من يقول ذلك؟ اضغط Enter لاختيار «{ $holder }».
ask-written = كُتب. لا بند يُحسم به وحده.
ask-written-now = كُتب. الآن { $items }.
item-stands = { $item }: { $status }
ask-closing =
    { $count ->
        [zero] كُتب { $count } جواب.
        [one] كُتب جواب واحد.
        [two] كُتب جوابان.
        [few] كُتبت { $count } أجوبة.
        [many] كُتب { $count } جوابا.
       *[other] كُتب { $count } جواب.
    }
ask-left-none = لم يبق ما يمكن السؤال عنه ويغيّر استنتاجا.
ask-left =
    { $count ->
        [zero] { $count } سؤال قد يحسم شيئا بعد.
        [one] سؤال واحد قد يحسم شيئا بعد.
        [two] سؤالان قد يحسمان شيئا بعد.
        [few] { $count } أسئلة قد تحسم شيئا بعد.
        [many] { $count } سؤالا قد تحسم شيئا بعد.
       *[other] { $count } سؤال قد تحسم شيئا بعد.
    }
typed-not-known = غير معروف
typed-not-known-otherwise = لا أحد يعرف
typed-declined = رفض
typed-declined-otherwise = قال لا
typed-skip = تخطّ
typed-skip-otherwise = التالي
typed-stop = توقف
typed-stop-otherwise = خروج

## Answers that a fact can have
answer-from-to = من { $first } إلى { $last }
answer-or-later = { $value } أو بعده
answer-or-earlier = { $value } أو قبله
answer-or-more = { $value } أو أكثر
answer-or-less = { $value } أو أقل
answer-any = أي جواب
answer-another-text = أي نص آخر
answer-no-entries = لا شيء
answer-said-no = يقول الشخص لا
answer-not-quoted = جواب لا يُذكر هنا

## What would change (what-if)
what-if-title = ماذا لو: { $reference }
what-if-set = بتاريخ { $day }، مع تعيين { $facts }.
what-if-under = بتاريخ { $day }. «الآن» هو القانون الساري؛ و«عندئذ» كما لو غيّر القانونَ { $reforms }.
what-if-under-set = بتاريخ { $day }. «الآن» هو القانون الساري؛ و«عندئذ» كما لو غيّر القانونَ { $reforms }، مع تعيين { $facts }.
reform-named = { $title } ({ $id }، { $source })
what-if-nothing = لن يختلف شيء.
what-if-changed =
    { $count ->
        [zero] يختلف { $count } استنتاج، ويبقى { $same }.
        [one] يختلف استنتاج واحد، ويبقى { $same }.
        [two] يختلف استنتاجان، ويبقى { $same }.
        [few] تختلف { $count } استنتاجات، ويبقى { $same }.
        [many] يختلف { $count } استنتاجا، ويبقى { $same }.
       *[other] يختلف { $count } استنتاج، ويبقى { $same }.
    }
title-with-name = { $title } ({ $name })
what-if-now = الآن: { $standing }
what-if-then = عندئذ: { $standing }
status-because = { $status } — { $why }
status-due-because = { $status }، الموعد { $day } — { $why }
status-no-date-because = { $status }، بلا تاريخ — { $why }
not-known-facts = غير معروف: { $facts }
what-if-redated = يتغير الموعد وحده
redated = { $item }: الموعد { $now }، وعندئذ { $then }
no-date = بلا تاريخ
what-if-asked-besides = يُسأل عنه أيضا
what-if-asked-no-longer = لم يعد يُسأل عنه
what-if-to-do = يُفعل أيضا
what-if-no-longer = لم يعد يلزم فعله
what-if-closing-heading = ما هذا
what-if-closing = مقارنة بين خطتين وُضعتا بالقواعد نفسها. لا تقترح شيئا، ولم يُكتب شيء.
what-if-closing-under = مقارنة بين خطتين لملف واحد، إحداهما وفق القانون الساري والأخرى وفق قانون معدَّل. لا تقترح شيئا، ولم يُكتب شيء.
turn-title = ما الذي يغيّر الوضع: { $reference }
turn-nothing-unmet = بتاريخ { $day }. لا شيء غير مؤمَّن.
turn-not-unmet = بتاريخ { $day }. ليس غير مؤمَّن: لا شيء لتغييره.
turn-how-many =
    { $count ->
        [zero] بتاريخ { $day }. { $count } بند غير مؤمَّن. كل طريق أدناه جُرّب بسؤال القواعد من جديد؛ ويلزم كل تغييراته، ولا يكفي جزء منها.
        [one] بتاريخ { $day }. بند واحد غير مؤمَّن. كل طريق أدناه جُرّب بسؤال القواعد من جديد؛ ويلزم كل تغييراته، ولا يكفي جزء منها.
        [two] بتاريخ { $day }. بندان غير مؤمَّنين. كل طريق أدناه جُرّب بسؤال القواعد من جديد؛ ويلزم كل تغييراته، ولا يكفي جزء منها.
        [few] بتاريخ { $day }. { $count } بنود غير مؤمَّنة. كل طريق أدناه جُرّب بسؤال القواعد من جديد؛ ويلزم كل تغييراته، ولا يكفي جزء منها.
        [many] بتاريخ { $day }. { $count } بندا غير مؤمَّن. كل طريق أدناه جُرّب بسؤال القواعد من جديد؛ ويلزم كل تغييراته، ولا يكفي جزء منها.
       *[other] بتاريخ { $day }. { $count } بند غير مؤمَّن. كل طريق أدناه جُرّب بسؤال القواعد من جديد؛ ويلزم كل تغييراته، ولا يكفي جزء منها.
    }
turn-way = { $status }، إذا { $changes }
turn-change = { $fact } يصبح { $answers } (الآن { $state }) — { $who }
turn-nothing = لا شيء مما يمكن لأحد تغييره بعد يغيّر ذلك
turn-more-ways =
    { $count ->
        [zero] { $count } طريق آخر: انظر --item { $item }
        [one] طريق واحد آخر: انظر --item { $item }
        [two] طريقان آخران: انظر --item { $item }
        [few] { $count } طرق أخرى: انظر --item { $item }
        [many] { $count } طريقا آخر: انظر --item { $item }
       *[other] { $count } طريق آخر: انظر --item { $item }
    }
turn-not-searched-further =
    { $count ->
        [zero] لم يُبحث أكثر: جُرّبت كل واقعة وحدها وبعض المجموعات الأكبر
        [one] لم يُبحث أكثر: جُرّبت كل واقعة وحدها وبعض المجموعات الأكبر
        [two] لم يُبحث أكثر: جُرّبت كل مجموعة حتى واقعتين وبعض ما هو أكبر
        [few] لم يُبحث أكثر: جُرّبت كل مجموعة حتى { $count } وقائع وبعض ما هو أكبر
        [many] لم يُبحث أكثر: جُرّبت كل مجموعة حتى { $count } واقعة وبعض ما هو أكبر
       *[other] لم يُبحث أكثر: جُرّبت كل مجموعة حتى { $count } واقعة وبعض ما هو أكبر
    }
turn-may-miss = قد توجد طرق أخرى: جزء من القاعدة يُنفَّذ برنامجا لا يمكن حساب نقاط تحوله
turn-options = بتاريخ { $day }. ما الذي يفتح ما هو مغلق أو قريب: كل طريق أدناه جُرّب بسؤال القواعد من جديد؛ ويلزم كل تغييراته، ولا يكفي جزء منها.
turn-not-closed = بتاريخ { $day }. ليس مغلقا ولا قريبا: لا شيء لفتحه.
turn-waits-for = يجب أن يُعرف أولا، ولا يغيّره أحد: { $facts }
turn-to-check = ثم على إنسان أن يتحقق: { $checks }

## Where who a person is makes a difference (fair)
fair-title = أين تُحدث هوية الشخص فرقا: { $reference }
fair-title-of-many =
    { $count ->
        [zero] أين تُحدث هوية الشخص فرقا: { $count } ملف
        [one] أين تُحدث هوية الشخص فرقا: ملف واحد
        [two] أين تُحدث هوية الشخص فرقا: ملفان
        [few] أين تُحدث هوية الشخص فرقا: { $count } ملفات
        [many] أين تُحدث هوية الشخص فرقا: { $count } ملفا
       *[other] أين تُحدث هوية الشخص فرقا: { $count } ملف
    }
fair-what-was-tried = بتاريخ { $day }. جُرّبت كل واقعة محمية بكل قيمة ممكنة، واقعة في كل مرة، وكل ما عداها ثابت.
fair-no-facts = لا حزمة هنا تضع علامة على واقعة بأنها محمية.
fair-no-difference = لم يتغير أي استنتاج ولا أي توصية.
fair-no-difference-facts = لم تُحدث فرقا
fair-outcomes = { $item }: { $outcomes }
fair-outcome = { $answers }: { $standing }
fair-how-often = { $item }: في { $count } من { $all }، مثل { $file }
fair-read-by = نظر فيه { $question }: { $clause }
fair-read-by-line = نظر فيه { $question }: { $clause } ({ $file }، السطر { $line })
fair-read-elsewhere = نظر فيه ما يُوصى به، أو جزء من القاعدة يُنفَّذ برنامجا
fair-through = { $clause }، يستنتجه { $name }
fair-ground = الأساس: { $ground } — { $source }
fair-no-ground = لم يُعلن له أساس
fair-to-do = { $status }؛ يُفعل: { $actions }
fair-dated = { $status }، الموعد { $day }
fair-may-miss = ربما فاتت قيم: شيء ينظر فيه يُنفَّذ برنامجا
fair-closing-heading = ما هذا
fair-closing = يكشف الاستعمال المباشر للوقائع المحمية، والاستعمال عبر وقائع مستنتجة معلنة، في الملفات المعطاة. ولا يثبت أن القواعد عادلة: فقد تحل وقائع أخرى محل واقعة محمية، وقد تختلف ملفات أخرى.

## When an answer turns (explain)
turns = متى يتغير، وكل ما عداه ثابت
turns-from = { $question } نعم من { $day }.
turns-from-until = { $question } نعم من { $from } حتى { $until }.
turns-until = { $question } نعم حتى { $day }، وليس بعده.

## Components (plugin)
plugin-built = { $name }: عدد البايتات { $count }، sha256 { $digest }
plugin-same = المكوّن المسجَّل هو ما ينتج عن مصدره
plugin-differs = المكوّن المسجَّل ليس ما ينتج عن مصدره
plugin-other-toolchain = بُني بواسطة { $used }، والسجل يذكر { $recorded }
plugin-built-now = المكوّن المبني الآن
plugin-alike =
    { $count ->
        [zero] كلاهما يجيب الجواب نفسه في { $count } حالة
        [one] كلاهما يجيب الجواب نفسه في حالة واحدة
        [two] كلاهما يجيب الجواب نفسه في حالتين
        [few] كلاهما يجيب الجواب نفسه في { $count } حالات
        [many] كلاهما يجيب الجواب نفسه في { $count } حالة
       *[other] كلاهما يجيب الجواب نفسه في { $count } حالة
    }
plugin-unlike = { $what }: لا يطابقه `{ $file }`
plugin-like =
    { $count ->
        [zero] يطابق `{ $file }` في { $count } حالة
        [one] يطابق `{ $file }` في حالة واحدة
        [two] يطابق `{ $file }` في حالتين
        [few] يطابق `{ $file }` في { $count } حالات
        [many] يطابق `{ $file }` في { $count } حالة
       *[other] يطابق `{ $file }` في { $count } حالة
    }
plugin-asked =
    { $count ->
        [zero] سُئل { $count } مرة
        [one] سُئل مرة واحدة
        [two] سُئل مرتين
        [few] سُئل { $count } مرات
        [many] سُئل { $count } مرة
       *[other] سُئل { $count } مرة
    }
plugin-provided = { $fact }: مرات توفيرها { $given }، ومرات بقائها غير معروفة { $unknown }
plugin-refused =
    { $count ->
        [zero] امتنع، { $code }: { $count } مرة
        [one] امتنع، { $code }: مرة واحدة
        [two] امتنع، { $code }: مرتين
        [few] امتنع، { $code }: { $count } مرات
        [many] امتنع، { $code }: { $count } مرة
       *[other] امتنع، { $code }: { $count } مرة
    }
plugin-broken = وعد لم يُوفَ به: { $what }
plugin-kept = وُفي بكل الوعود
plugin-answers = يجيب عن
plugin-provides = يوفر
plugin-looks-at = ينظر في
plugin-looks-up = يراجع من المعلمات

## What is wrong with the command line
usage-wrong-value = لا تصلح `{ $value }` قيمة للوسيط { $argument }
usage-no-value = لم تُعطَ قيمة للوسيط { $argument }
usage-unexpected = { $argument } غير متوقع هنا
usage-missing = ينقص: { $arguments }
usage-conflict = لا يجتمع { $argument } مع { $other }
usage-repeated = أُعطي { $argument } أكثر من مرة
usage-no-command = لا يوجد أمر اسمه { $command }
usage-command-missing = ينقص أمر بعد { $command }
usage-not-utf8 = في سطر الأوامر شيء ليس نصا
usage-unreadable = تعذرت قراءة سطر الأوامر
usage-one-of = الممكن: { $names }
usage-is-written = اكتب `{ $usage }`؛ انظر `--help`
usage-see-help = انظر `--help`

## The words before remarks on documents
level-error = خطأ
level-warning = تحذير
level-note = ملاحظة
level-help = مساعدة

## Why something could not be done
error = خطأ: { $text }
help = مساعدة: { $text }
a-document-refused = رُفض مستند
no-such-item = لا يوجد بند `{ $name }`
did-you-mean = هل تقصد `{ $name }`؟
list-items-names-them = يسميها كلها `throughcare list items`
cannot-be-a-name = لا يمكن أن يكون `{ $name }` اسما
how-names-are-written = استعمل كلمات بأحرف صغيرة تصلها شرطات، مثل `ferry-ticket`
no-language-tag = `{ $name }` ليس وسم لغة
how-languages-are-named = استعمل وسم لغة، مثل `fr` أو `pt-BR`
cannot-be-written = لا يمكن كتابة `{ $file }`: { $reason }
nothing-is-overwritten = اختر اسما آخر؛ لا يُكتب فوق شيء أبدا
cannot-be-shown = لا يمكن عرض النتيجة: { $reason }
no-file-to-write = لا يمكن كتابة شيء في الدخل القياسي
name-a-case-file = سمّ ملف حالة: تُكتب الأجوبة فيه
changed-meanwhile = غيّر شخص آخر `{ $file }` في الأثناء
changed-meanwhile-help = لم يُكتب فوق شيء، وما كُتب قبل ذلك باق؛ ابدأ من جديد
cannot-be-read = تعذرت القراءة: { $reason }
no-json = لا يمكن كتابة النتيجة بصيغة JSON
standard-input = الدخل القياسي
not-there = غير موجود
not-allowed = لا يُسمح لهذا الحساب بذلك
there-already = موجود من قبل
a-folder = هو مجلد
no-space = لم تبق مساحة
no-utf8 = ليس بترميز UTF-8
the-system-refused = لم يسمح النظام بذلك
