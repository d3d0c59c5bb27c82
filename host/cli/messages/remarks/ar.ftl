# What is said of documents and other input, in the language `ar`. Above each text stands its English, from the code, where
# names in braces are filled in. A brace of the text is written {"{"} here.

# a base pack inherits from none; take `inherits` out of one of them
a-base-pack-inherits-from-none-take-inherits--aae2b88f = الحزمة الأساسية لا ترث من غيرها؛ احذف `inherits` من إحداها

# a bracket closes what was not opened
a-bracket-closes-what-was-not-opened = قوس يغلق ما لم يُفتح

# a bracket is never closed
a-bracket-is-never-closed = قوس لا يُغلق أبدا

# a bracket is not closed
a-bracket-is-not-closed = قوس غير مغلق

# a case file
a-case-file = ملف حالة

# a choice says what there is to choose from
a-choice-says-what-there-is-to-choose-from = واقعة الاختيار تذكر ما يُختار منه

# a citation
a-citation = استشهاد

# a citation of a text that is not in hand needs its subject
a-citation-of-a-text-that-is-not-in-hand-needs--92cadf31 = الاستشهاد بنص غير متوفر يحتاج إلى ذكر موضوعه

# a clause by itself
a-clause-by-itself = عبارة بمفردها

# a clause is not asked of every entry of its list
a-clause-is-not-asked-of-every-entry-of-its-list = عبارة لا تُسأل عن كل قيد في قائمتها

# a clause is used twice, or before its own parts
a-clause-is-used-twice-or-before-its-own-parts--70924e9b = عبارة تُستعمل مرتين، أو قبل أجزائها

# a clause names a part that is not there
a-clause-names-a-part-that-is-not-there = عبارة تسمّي جزءا غير موجود

# a clause rests on a fact that was not looked at
a-clause-rests-on-a-fact-that-was-not-looked-at = عبارة تستند إلى واقعة لم يُنظر فيها

# a colon is missing after the key
a-colon-is-missing-after-the-key = تنقص نقطتان رأسيتان بعد المفتاح

# a comma is missing
a-comma-is-missing = تنقص فاصلة

# a comment with three strokes stands before something that is no function
a-comment-with-three-strokes-stands-before--b2d920ba = تعليق بثلاث شرطات مائلة يقف قبل ما ليس دالة

# a comparison names a parameter that its description leaves out
a-comparison-names-a-parameter-that-its--46232246 = مقارنة تسمّي معلمة لا ترد في وصفه

# a comparison names an operand that is not there
a-comparison-names-an-operand-that-is-not-there = مقارنة تسمّي طرفا غير موجود

# a condition
a-condition = شرط

# a condition cannot be compared or reckoned with by `{sign}`
a-condition-cannot-be-compared-or-reckoned-with--64306049 = الشرط لا يُقارن ولا يُحسب به بالعلامة `{ $sign }`

# a condition may be unknown, and `if` and `while` have to choose
a-condition-may-be-unknown-and-if-and-while--9b8f9e66 = قد يكون الشرط غير معروف، و`if` و`while` لا بد لهما من اختيار

# a condition of the rule, by its name
a-condition-of-the-rule-by-its-name--ab05475a = شرط في القاعدة، باسمه

# a condition of thousands of clauses
a-condition-of-thousands-of-clauses = شرط من آلاف العبارات

# a constant cannot be changed
a-constant-cannot-be-changed = لا يمكن تغيير ثابت

# a core module
a-core-module = وحدة WebAssembly أساسية

# a count
a-count = عدد قيود

# a date
a-date = تاريخ

# a date lies outside the calendar
a-date-lies-outside-the-calendar = تاريخ خارج التقويم

# a date with a time of day
a-date-with-a-time-of-day = تاريخ مع وقت من اليوم

# a day cannot lie both before and after a date
a-day-cannot-lie-both-before-and-after-a-date = لا يمكن أن يقع يوم قبل تاريخ وبعده معا

# a day of the timing
a-day-of-the-timing = يوم في التوقيت

# a day that is in no calendar
a-day-that-is-in-no-calendar = يوم لا وجود له في أي تقويم

# a decimal number
a-decimal-number = عدد عشري

# a derogation
a-derogation = استثناء

# a derogation departs from one item, option or parameter, not from two
a-derogation-departs-from-one-item-option-or--d2e05d92 = الاستثناء يحيد عن بند واحد أو خيار واحد أو معلمة واحدة، لا عن اثنين

# a derogation may change the value, not what is counted
a-derogation-may-change-the-value-not-what-is--ffd9fd55 = للاستثناء أن يغيّر القيمة، لا وحدة العد

# a derogation says from which item, option or parameter it departs
a-derogation-says-from-which-item-option-or--78163d85 = الاستثناء يذكر البند أو الخيار أو المعلمة التي يحيد عنها

# a domain
a-domain = مجال

# a fact
a-fact = واقعة

# a fact has no facts under it; rename {fact}
a-fact-has-no-facts-under-it-rename-fact--e6cb6e06 = لا وقائع تحت واقعة؛ غيّر اسم { $fact }

# a fact itself
a-fact-itself = واقعة بذاتها

# a fact of each entry without an entry, or a single fact with one
a-fact-of-each-entry-without-an-entry-or-a--301906ac = واقعة تخص كل قيد من دون قيد، أو واقعة مفردة مع قيد

# a fact that is provided
a-fact-that-is-provided = واقعة موفَّرة

# a fact that its description leaves out
a-fact-that-its-description-leaves-out = واقعة لا ترد في وصفه

# a function of a type
a-function-of-a-type = دالة لنوع

# a function sees what it is given, and a clause sees its entry
a-function-sees-what-it-is-given-and-a-clause--317284e5 = الدالة ترى ما تُعطاه، والعبارة ترى قيدها

# a function stands inside something else
a-function-stands-inside-something-else = دالة داخل شيء آخر

# a function that is given something
a-function-that-is-given-something = دالة تُعطى شيئا

# a ground
a-ground = أساس

# a ground is declared for {fact}, and nothing looks at it
a-ground-is-declared-for-fact-and-nothing-looks--507c7844 = أُعلن أساس للواقعة { $fact }، ولا شيء ينظر فيها

# a key is missing
a-key-is-missing = ينقص مفتاح

# a key is written twice
a-key-is-written-twice = مفتاح مكتوب مرتين

# a key is written with characters that need quotes
a-key-is-written-with-characters-that-need--f45e496f = مفتاح فيه أحرف تحتاج إلى علامتي اقتباس

# a list
a-list = قائمة

# a list can be set to `none` only
a-list-can-be-set-to-none-only--d362ff63 = القائمة لا تُعيَّن إلا إلى `none`

# a list inside a list is not offered
a-list-inside-a-list-is-not-offered = لا تتاح قائمة داخل قائمة

# a list inside the clause of a list
a-list-inside-the-clause-of-a-list = قائمة داخل عبارة من قائمة أخرى

# a list of entries
a-list-of-entries = قائمة قيود

# a list of texts
a-list-of-texts = قائمة نصوص

# a list of values
a-list-of-values = قائمة قيم

# a list of values by itself
a-list-of-values-by-itself = قائمة قيم بمفردها

# a list of values that are written out
a-list-of-values-that-are-written-out = قائمة قيم مكتوبة حرفيا

# a loop
a-loop = حلقة تكرار

# a loop goes over something that is no list
a-loop-goes-over-something-that-is-no-list = حلقة تمر على ما ليس قائمة

# a map
a-map = خريطة مفاتيح وقيم

# a number
a-number = عدد

# a number became too large
a-number-became-too-large = تجاوز عدد أكبر ما يمكن حفظه

# a number begins with a zero
a-number-begins-with-a-zero = عدد يبدأ بصفر

# a number of days
a-number-of-days = عدد أيام

# a number of days or months
a-number-of-days-or-months = عدد أيام أو أشهر

# a number of months
a-number-of-months = عدد أشهر

# a number that is too large
a-number-that-is-too-large = عدد أكبر من اللازم

# a number with too many digits
a-number-with-too-many-digits = عدد أرقامه أكثر من اللازم

# a pack has at most {files} files, in folders at most {depth} deep
a-pack-has-at-most-files-files-in-folders-at--da19f825 = أقصى عدد للملفات في حزمة: { $files }، وأقصى عمق لمجلداتها: { $depth }

# a pack is a folder with a `pack.toml`; `throughcare new pack` makes one
a-pack-is-a-folder-with-a-pack-toml-throughcare--05909e96 = الحزمة مجلد فيه `pack.toml`؛ والأمر `throughcare new pack` ينشئ واحدا

# a pack may not hold links
a-pack-may-not-hold-links = لا يجوز أن تحوي الحزمة روابط

# a parameter
a-parameter = معلمة

# a path is made of lower-case letters, digits and underscores, joined by dots
a-path-is-made-of-lower-case-letters-digits-and--59c28a79 = يتكون المسار من أحرف لاتينية صغيرة وأرقام وشرطات سفلية، تصلها نقاط

# a person has to work this out
a-person-has-to-work-this-out = على إنسان أن يحسم هذا

# a person has to work this out; it is about {facts}
a-person-has-to-work-this-out-it-is-about-facts--a2537d04 = على إنسان أن يحسم هذا؛ وهو يخص { $facts }

# a property after a dot
a-property-after-a-dot = خاصية بعد نقطة

# a provision is named of a text that is not in hand
a-provision-is-named-of-a-text-that-is-not-in--b93405cc = ذُكرت فقرة من نص غير متوفر

# a recommendation
a-recommendation = توصية

# a reform
a-reform = إصلاح قانوني

# a repeated fact
a-repeated-fact = واقعة متكررة

# a requirement
a-requirement = متطلب

# a rule may read it without a ground
a-rule-may-read-it-without-a-ground = يجوز للقاعدة أن تقرأها من دون أساس

# a rule sees the case and the law of the day, and nothing else: take it out
a-rule-sees-the-case-and-the-law-of-the-day-and--62f3dd68 = القاعدة لا ترى إلا الحالة وقانون اليوم: احذف هذا

# a second one
a-second-one = ثم هنا

# a second time
a-second-time = هنا مرة ثانية

# a sentence of a letter to the person
a-sentence-of-a-letter-to-the-person = جملة في رسالة إلى الشخص

# a sequence of statements
a-sequence-of-statements = سلسلة تعليمات

# a sign is missing here
a-sign-is-missing-here = تنقص علامة هنا

# a sign that reckons and assigns
a-sign-that-reckons-and-assigns = علامة تحسب وتُسند معا

# a state
a-state = وضع

# a step of it cannot be done
a-step-of-it-cannot-be-done = خطوة فيه لا يمكن تنفيذها

# a step that cannot be held by a calendar or a computer
a-step-that-cannot-be-held-by-a-calendar-or-a--b0704c30 = خطوة لا يسعها تقويم أو حاسوب

# a table
a-table = جدول

# a test
a-test = اختبار

# a text
a-text = نص

# a text cannot hold `{text}`
a-text-cannot-hold-text--2ce66d0a = لا يمكن أن يحوي نص `{ $text }`

# a text is not closed
a-text-is-not-closed = نص غير مغلق

# a text is not closed, or holds a character that needs `\`
a-text-is-not-closed-or-holds-a-character-that--92f965c2 = نص غير مغلق، أو فيه حرف يحتاج إلى `\`

# a text is provided that is not one of the fact's choices
a-text-is-provided-that-is-not-one-of-the-fact--e3b426bf = وُفّر نص ليس من اختيارات الواقعة

# a text of the case or of a parameter
a-text-of-the-case-or-of-a-parameter = نص من الحالة أو من معلمة

# a text or list is too long
a-text-or-list-is-too-long = نص أو قائمة أطول من اللازم

# a text stands without quotes
a-text-stands-without-quotes = نص من دون علامتي اقتباس

# a text that is not one of the fact's choices
a-text-that-is-not-one-of-the-fact-s-choices--8bde0322 = نص ليس من اختيارات الواقعة

# a text that is written out
a-text-that-is-written-out = نص مكتوب حرفيا

# a text with `${{…}}`
a-text-with--a1a8b98f = نص فيه `${"{"}…{"}"}`

# a time in force
a-time-in-force = مدة سريان

# a time of day
a-time-of-day = وقت من اليوم

# a value
a-value = قيمة

# a value cannot be held by a calendar or a computer
a-value-cannot-be-held-by-a-calendar-or-a--cb256a3f = قيمة لا يسعها تقويم أو حاسوب

# a value of another kind than it said
a-value-of-another-kind-than-it-said = قيمة من غير النوع الذي ذكره

# a value of {fact}
a-value-of-fact--10dd7c70 = قيمة للواقعة { $fact }

# a value or a condition
a-value-or-a-condition = قيمة أو شرط

# a value or a condition is missing here
a-value-or-a-condition-is-missing-here = تنقص هنا قيمة أو شرط

# a value that no calendar or computer can hold
a-value-that-no-calendar-or-computer-can-hold = قيمة لا يسعها أي تقويم أو حاسوب

# a variable
a-variable = متغير

# a variable is not set here
a-variable-is-not-set-here = متغير لم يُعيَّن هنا

# a whole number
a-whole-number = عدد صحيح

# a word is missing after the dot
a-word-is-missing-after-the-dot = تنقص كلمة بعد النقطة

# a word of the path is empty
a-word-of-the-path-is-empty = في المسار كلمة فارغة

# a word or sign is given something of the wrong kind
a-word-or-sign-is-given-something-of-the-wrong--8b430c7b = أُعطيت كلمة أو علامة شيئا من غير نوعها

# a yes-or-no
a-yes-or-no--58436c61 = جواب بنعم أو لا

# add a `[[domain]]` with this `id` to `pack.toml`
add-a-domain-with-this-id-to-pack-toml--b93f49a4 = أضف `[[domain]]` بهذا `id` إلى `pack.toml`

# add `choices = ["…", "…"]`
add-choices--f84ebf15 = أضف `choices = ["…", "…"]`

# add `derived.toml`, or take the folder out of `derived`
add-derived-toml-or-take-the-folder-out-of--5b88c5bd = أضف `derived.toml`، أو احذف المجلد من `derived`

# add `fn derive() {{ … }}`
add-fn-derive--f777c887 = أضف `fn derive() {"{"} … {"}"}`

# add `fn met() {{ … }}`
add-fn-met--5a62d83c = أضف `fn met() {"{"} … {"}"}`

# add `fn {name}() {{ … }}` to the rule
add-fn-name-to-the-rule--304441b1 = أضف `fn { $name }() {"{"} … {"}"}` إلى القاعدة

# add `[instruments.{instrument}]` with its title to `pack.toml`
add-instruments-instrument-with-its-title-to--a7531776 = أضف `[instruments.{ $instrument }]` مع عنوانه إلى `pack.toml`

# add it to `facts.toml`
add-it-to-facts-toml--88b50323 = أضفها إلى `facts.toml`

# add it to `parameters.toml`
add-it-to-parameters-toml--d5e2b770 = أضفها إلى `parameters.toml`

# add it to `provides`
add-it-to-provides--5b4f1a93 = أضفها إلى `provides`

# add `item.toml`, or take the folder out of `items`
add-item-toml-or-take-the-folder-out-of-items--3ac39ec1 = أضف `item.toml`، أو احذف المجلد من `items`

# add `{key} = {example}`
add-key-example--d094e580 = أضف `{ $key } = { $example }`

# add `"{key}": {example}`
add-key-example--ee2c3025 = أضف `"{ $key }": { $example }`

# add `["{list}"]` with `type = "list"` and its question
add-list-with-type-list-and-its-question--19144d0c = أضف `["{ $list }"]` مع `type = "list"` وسؤالها

# add `option.toml`, or take the folder out of `options`
add-option-toml-or-take-the-folder-out-of--26d98f09 = أضف `option.toml`، أو احذف المجلد من `options`

# add `[[{parameter}.values]]` with `value`, `from` and `source`
add-parameter-values-with-value-from-and-source--dda4cf64 = أضف `[[{ $parameter }.values]]` مع `value` و`from` و`source`

# add `[parameters]`, `[without]` or `[with]`
add-parameters-without-or-with--0aa1fddb = أضف `[parameters]` أو `[without]` أو `[with]`

# add `provides = {{ "…" = … }}`, `unknown = ["…"]` or `refuses = ["…"]`
add-provides-unknown-or-refuses--a51430e8 = أضف `provides = {"{"} "…" = … {"}"}` أو `unknown = ["…"]` أو `refuses = ["…"]`

# add `reforms/{name}.toml`
add-reforms-name-toml--edc0db3b = أضف `reforms/{ $name }.toml`

# add {requirement} to `near_misses`, or take the sentence away
add-requirement-to-near-misses-or-take-the--6e831ec7 = أضف { $requirement } إلى `near_misses`، أو احذف الجملة

# add `[[requirements]]` with `id`, `title`, `met` and `unmet`
add-requirements-with-id-title-met-and-unmet--f715e6c1 = أضف `[[requirements]]` مع `id` و`title` و`met` و`unmet`

# add `rule.rhai` with a function for each requirement and state
add-rule-rhai-with-a-function-for-each--47dd3315 = أضف `rule.rhai` فيه دالة لكل متطلب ووضع

# add `rule.rhai` with `fn derive() {{ … }}`, or name a component: `component = "…"`
add-rule-rhai-with-fn-derive-or-name-a--bc7c6feb = أضف `rule.rhai` فيه `fn derive() {"{"} … {"}"}`، أو سمّ مكوّنا: `component = "…"`

# add `rule.rhai` with `fn met() {{ … }}`
add-rule-rhai-with-fn-met--ba0b30b9 = أضف `rule.rhai` فيه `fn met() {"{"} … {"}"}`

# add `[[sources]]` with `instrument` and `verification`
add-sources-with-instrument-and-verification--369c0a9b = أضف `[[sources]]` مع `instrument` و`verification`

# add `subject = "…"`
add-subject--0e449881 = أضف `subject = "…"`

# add `[[test]]` with `name`, `as_of`, `provides` and `[test.case]`
add-test-with-name-as-of-provides-and-test-case--9cf6bb9d = أضف `[[test]]` مع `name` و`as_of` و`provides` و`[test.case]`

# add `[[test]]` with `name`, `as_of`, `standing` and `[test.case]`
add-test-with-name-as-of-standing-and-test-case--d0780bdb = أضف `[[test]]` مع `name` و`as_of` و`standing` و`[test.case]`

# add `[[test]]` with `name`, `as_of`, `status` and `[test.case]`
add-test-with-name-as-of-status-and-test-case--0b8ee9eb = أضف `[[test]]` مع `name` و`as_of` و`status` و`[test.case]`

# add to them in the file, or take them away
add-to-them-in-the-file-or-take-them-away--6a57f507 = أضف إليها في الملف، أو احذفها

# `advise`, in the rule of an option,
advise-in-the-rule-of-an-option--049a33ce = `advise` في قاعدة خيار

# among those under {heading} are {facts}
among-those-under-heading-are-facts--f94f9e36 = من الوقائع التي تحت { $heading }: { $facts }

# an answer
an-answer = جواب

# an assignment
an-assignment = إسناد قيمة

# an empty body
an-empty-body = متن فارغ

# an entry of a list can only be asked for its facts, where it is named
an-entry-of-a-list-can-only-be-asked-for-its--e2bb7319 = لا يُسأل قيد القائمة إلا عن وقائعه، وحيث يُسمّى

# an entry of {list} records nothing
an-entry-of-list-records-nothing--aa66098b = قيد في { $list } لا يسجل شيئا

# an index
an-index = فهرس

# an instrument
an-instrument = صك قانوني

# an operand is used twice, or before its own parts
an-operand-is-used-twice-or-before-its-own-parts--584b04f2 = طرف مقارنة يُستعمل مرتين، أو قبل أجزائه

# an option cannot be answered by a component
an-option-cannot-be-answered-by-a-component = لا يمكن أن يجيب مكوّن عن خيار

# an unknown fact or a refusal
an-unknown-fact-or-a-refusal = واقعة غير معروفة أو امتناع

# and here
and-here = وهنا

# `and` or `or` is missing before `not`
and-or-or-is-missing-before-not--2fd03305 = تنقص `and` أو `or` قبل `not`

# answers are written into case files in TOML, and this one is JSON
answers-are-written-into-case-files-in-toml-and--084adf86 = تُكتب الأجوبة في ملفات الحالات بصيغة TOML، وهذا الملف بصيغة JSON

# approved by
approved-by = من أقره

# as something that it is not
as-something-that-it-is-not = بغير النوع الصحيح

# ask for leave to read it, or use a copy
ask-for-leave-to-read-it-or-use-a-copy--bfb07c3b = اطلب الإذن بقراءته، أو استعمل نسخة

# `{asked}` answers differently when it is asked twice
asked-answers-differently-when-it-is-asked-twice--44cf1392 = جواب `{ $asked }` يختلف عند السؤال مرتين

# `{asked}` depends on the way in which `{fact}` is absent
asked-depends-on-the-way-in-which-fact-is-absent--32f63bf0 = جواب `{ $asked }` يتوقف على طريقة غياب `{ $fact }`

# `{asked}` differs in the facts
asked-differs-in-the-facts--f44beb45 = جواب `{ $asked }` يختلف في الوقائع

# `{asked}` differs in the reasons
asked-differs-in-the-reasons--b1fc7075 = جواب `{ $asked }` يختلف في الأسباب

# `{asked}` differs in the recommendations
asked-differs-in-the-recommendations--e74e28e8 = جواب `{ $asked }` يختلف في التوصيات

# `{asked}` differs in the refusals
asked-differs-in-the-refusals--fb25da73 = جواب `{ $asked }` يختلف في الامتناع

# `{asked}` differs in the truth
asked-differs-in-the-truth--71b89be6 = جواب `{ $asked }` يختلف بين نعم ولا وغير معروف

# `{asked}` differs in what is looked at
asked-differs-in-what-is-looked-at--4dbed920 = جواب `{ $asked }` يختلف في ما يُنظر فيه

# `{asked}` differs in what is needed
asked-differs-in-what-is-needed--f0e41cc0 = جواب `{ $asked }` يختلف في ما يحتاج إليه

# `{asked}` fails: {error}
asked-fails-error--72be0f77 = يفشل `{ $asked }`: { $error }

# `{asked}` fails in one of them only
asked-fails-in-one-of-them-only--667e3a4e = يفشل `{ $asked }` في أحدهما فقط

# `{asked}` gives `{provided}` another value when `{absent}` is not recorded
asked-gives-provided-another-value-when-absent--370c2c9c = يعطي `{ $asked }` قيمة أخرى لـ`{ $provided }` حين لا تكون `{ $absent }` مسجَّلة

# `{asked}` looks at `{fact}` without saying that it may
asked-looks-at-fact-without-saying-that-it-may--41715f73 = ينظر `{ $asked }` في `{ $fact }` ولم يُعلن أنه قد ينظر فيها

# `{asked}` turns from yes to no, or from no to yes, when `{fact}` is not recorded
asked-turns-from-yes-to-no-or-from-no-to-yes--b0aa7132 = ينقلب جواب `{ $asked }` من نعم إلى لا، أو من لا إلى نعم، حين لا تكون `{ $fact }` مسجَّلة

# at least one entry of {list}
at-least-one-entry-of-list--f0bc18f2 = قيد واحد على الأقل في { $list }

# authority
authority = الجهة المسؤولة

# back to the beginning
back-to-the-beginning = عودة إلى البداية

# begin the path with another word than `{word}`
begin-the-path-with-another-word-than-word--dd904a2c = ابدأ المسار بكلمة غير `{ $word }`

# between two values there are days on which none holds
between-two-values-there-are-days-on-which-none--30695ff5 = بين قيمتين أيام لا تسري فيها أي قيمة

# `break` and `continue` stand outside a loop
break-and-continue-stand-outside-a-loop--a3b29835 = `break` و`continue` خارج حلقة

# build it with `throughcare plugin build`
build-it-with-throughcare-plugin-build--0fe0f069 = ابنه بالأمر `throughcare plugin build`

# calls inside calls
calls-inside-calls = الاستدعاءات المتداخلة

# `[case]`
case--98f9c9d4 = `[case]`

# check both: one of them, or what it rests on, is wrong
check-both-one-of-them-or-what-it-rests-on-is--bfc7a1ab = تحقق من الاثنين: أحدهما خطأ، أو ما يستند إليه

# check that it is the file you meant
check-that-it-is-the-file-you-meant = تحقق من أنه الملف الذي تقصده

# check that this is the folder of one pack
check-that-this-is-the-folder-of-one-pack = تحقق من أن هذا مجلد حزمة واحدة

# check the file
check-the-file = تحقق من الملف

# check the name
check-the-name = تحقق من الاسم

# check the name; a pack is a folder with a `pack.toml` in it
check-the-name-a-pack-is-a-folder-with-a-pack--f7a6b19d = تحقق من الاسم؛ الحزمة مجلد فيه `pack.toml`

# check the texts: control characters and lone `\u` halves are not JSON
check-the-texts-control-characters-and-lone-u--1013cba5 = تحقق من النصوص: أحرف التحكم وأنصاف `\u` المفردة ليست من JSON

# choose another name; only items, options and parameters can be departed from
choose-another-name-only-items-options-and--4777e819 = اختر اسما آخر؛ لا يُحاد إلا عن البنود والخيارات والمعلمات

# {clauses} and {next}
clauses-and-next--74033f51 = { $clauses } و{ $next }

# {clauses} or {next}
clauses-or-next--28edfa09 = { $clauses } أو { $next }

# clauses stand in `any`, `all` and `count`
clauses-stand-in-any-all-and-count--971f7e4c = مكان العبارات في `any` و`all` و`count`

# close it with `'`
close-it-with--9ab95705 = أغلقه بالعلامة `'`

# close it with `]` or `}}`
close-it-with-or--c220c951 = أغلقه بـ`]` أو `{"}"}`

# close it with `]` or `}}`; what follows cannot be read before
close-it-with-or-what-follows-cannot-be-read--22216b62 = أغلقه بـ`]` أو `{"}"}`؛ ولا يمكن قراءة ما يليه قبل ذلك

# close it with `"`; write `\\` for a backslash
close-it-with-write-for-a-backslash--1728acaf = أغلقه بالعلامة `"`؛ والشرطة المائلة العكسية تُكتب `\\`

# `codes`
codes--9976109b = `codes`

# component `{component}`, asked for `{function}`: {cause}
component-component-asked-for-function-cause--c84e7ad6 = المكوّن `{ $component }`، عند سؤاله عن `{ $function }`: { $cause }

# component `{component}`: {cause}
component-component-cause--3ab6c27a = المكوّن `{ $component }`: { $cause }

# {component} is pinned by something else than a digest
component-is-pinned-by-something-else-than-a--8cce6305 = المكوّن { $component } مثبَّت بغير بصمة

# `components` is not a table
components-is-not-a-table--9d431592 = `components` ليس جدولا

# count the entry in: `{fact}`
count-the-entry-in-fact--43e2a015 = اذكر رقم القيد: `{ $fact }`

# {count} things
count-things--ebc36ac5 =
    { $count ->
        [zero] لا شيء
        [one] شيء واحد
        [two] شيئان
        [few] { $count } أشياء
        [many] { $count } شيئا
       *[other] { $count } شيء
    }

# counted as an entry
counted-as-an-entry = محسوب قيدا

# declare a `[[derogation]]` with `{key} = "{name}"`, or choose another name
declare-a-derogation-with-key-name-or-choose--04a98610 = أعلن `[[derogation]]` مع `{ $key } = "{ $name }"`، أو اختر اسما آخر

# defined again
defined-again = تعريف جديد هنا

# derivation {derivation}
derivation-derivation--661549ef = الاستنتاج { $derivation }

# {derivation} reads {fact}
derivation-reads-fact--8c9c9cb8 = { $derivation } يقرأ { $fact }

# derivations rest on each other in a circle: {steps}, which {derivation} provides
derivations-rest-on-each-other-in-a-circle--0ce40e04 = استنتاجات يستند بعضها إلى بعض في حلقة: { $steps }، وهي مما يوفره { $derivation }

# `derived.toml`
derived-toml--d4c28cd9 = `derived.toml`

# derogations
derogations = الاستثناءات

# `describe` is missing
describe-is-missing--1a4ce06a = `describe` غير موجود

# did you mean `{known}`?
did-you-mean-known--1bbbb425 = هل تقصد `{ $known }`؟

# did you mean `{known}`? the words are {words}
did-you-mean-known-the-words-are-words--6e07e5ba = هل تقصد `{ $known }`؟ الكلمات هي { $words }

# end it with `]]`
end-it-with--0d596c51 = اختمه بـ`]]`

# end it with `}}`
end-it-with--6fad2b17 = اختمه بـ`{"}"}`

# end it with `]`
end-it-with--88cd4b93 = اختمه بـ`]`

# every entry of {list}
every-entry-of-list--6a19c173 = كل قيد في { $list }

# {fact} begins with the whole path {other}
fact-begins-with-the-whole-path-other--a6402593 = { $fact } يبدأ بالمسار الكامل { $other }

# {fact} cannot have this value
fact-cannot-have-this-value--63767298 = لا يمكن أن تكون هذه قيمة الواقعة { $fact }

# {fact} cannot say whether there is such a thing
fact-cannot-say-whether-there-is-such-a-thing--46938102 = الواقعة { $fact } لا تصلح للدلالة على وجود الشيء أو عدمه

# {fact} declined
fact-declined--5915486e = { $fact }: رفض الشخص

# {fact} = does not apply
fact-does-not-apply--6abbb6ef = { $fact } = لا ينطبق

# {fact} holds an empty text
fact-holds-an-empty-text--8c98dd3c = الواقعة { $fact } فيها نص فارغ

# {fact} is a fact, and {key} is not a word about it
fact-is-a-fact-and-key-is-not-a-word-about-it--614a485f = { $fact } واقعة، و{ $key } ليس مما يُكتب عنها

# {fact} is a fact of every entry
fact-is-a-fact-of-every-entry--9577466f = الواقعة { $fact } تخص كل قيد

# {fact} is a list, which holds no value
fact-is-a-list-which-holds-no-value--201b73b3 = { $fact } قائمة، ولا قيمة لها

# {fact} is none of its words
fact-is-none-of-its-words--08f8f9df = قيمة الواقعة { $fact } ليست من كلماتها

# {fact} is not a date to count from
fact-is-not-a-date-to-count-from--c5acaba9 = الواقعة { $fact } ليست تاريخا يُحسب منه

# {fact} is not a fact of this checklist
fact-is-not-a-fact-of-this-checklist--2bdecd91 = { $fact } ليس واقعة في قائمة التحقق هذه

# {fact} is not a protected fact
fact-is-not-a-protected-fact--ebc696b6 = { $fact } ليس واقعة محمية

# {fact} is not one value to quote
fact-is-not-one-value-to-quote--6296149f = الواقعة { $fact } ليست قيمة واحدة تُذكر

# {fact} is not provided here
fact-is-not-provided-here--06871546 = الواقعة { $fact } لا تُوفَّر هنا

# {fact} is recorded otherwise than it is worked out; the record is used
fact-is-recorded-otherwise-than-it-is-worked--da0929ea = الواقعة { $fact } مسجَّلة على خلاف ما يُستنتج؛ والمعتمد هو المسجَّل

# {fact} is recorded twice
fact-is-recorded-twice--aad10cf6 = الواقعة { $fact } مسجَّلة مرتين

# {fact} may be quoted, and rests on {beneath}, which is sensitive
fact-may-be-quoted-and-rests-on-beneath-which--c4bea494 = الواقعة { $fact } يجوز ذكرها، وتستند إلى { $beneath } وهي حساسة

# {fact} says both {key} and {other}
fact-says-both-key-and-other--9e6f0b26 = الواقعة { $fact } فيها { $key } و{ $other } معا

# {fact} says `{key} = false`, which says nothing
fact-says-key-false-which-says-nothing--4a72a444 = الواقعة { $fact } فيها `{ $key } = false`، وهذا لا يقول شيئا

# {fact} says neither a value nor why there is none
fact-says-neither-a-value-nor-why-there-is-none--ead74bf1 = الواقعة { $fact } بلا قيمة ولا سبب لغيابها

# {fact} says who a person is, and no ground is declared for looking at it
fact-says-who-a-person-is-and-no-ground-is--bc93dc4d = الواقعة { $fact } تمس هوية الشخص، ولم يُعلن أساس للنظر فيها

# {fact} should have {wanted} here, and has {found}
fact-should-have-wanted-here-and-has-found--5808ea21 = الواقعة { $fact }: المتوقع هنا { $wanted }، الموجود { $found }

# {fact} = unknown
fact-unknown--18c0bf83 = { $fact } = غير معروف

# {fact} = {value}
fact-value--42c0882a = { $fact } = { $value }

# facts of {facts}
facts-of-facts--56cb7909 = وقائع { $facts }

# `{file}` cannot pin a component: {what}
file-cannot-pin-a-component-what--13b08f62 = لا يمكن تثبيت مكوّن في `{ $file }`: { $what }

# `{file}` could not be used
file-could-not-be-used--0ddb7b60 = تعذر استعمال `{ $file }`

# `{file}` does not name a crate
file-does-not-name-a-crate--944eb631 = لا يسمّي `{ $file }` أي crate

# `{file}` does not pin the digest of the record
file-does-not-pin-the-digest-of-the-record--e79e61b8 = لا يثبّت `{ $file }` البصمة التي في السجل

# `{file}` is not a record of a component: {what}
file-is-not-a-record-of-a-component-what--b605a3b4 = ليس `{ $file }` سجلا لمكوّن: { $what }

# `{file}` is not the component of the record
file-is-not-the-component-of-the-record--86fd4352 = ليس `{ $file }` المكوّن الذي في السجل

# {file} is not the file that was pinned
file-is-not-the-file-that-was-pinned--30ccfbab = ليس { $file } الملف الذي ثُبّت

# {first}
first--0bbc5e6d = { $first }

# give a file
give-a-file = أعط ملفا

# give it another name
give-it-another-name = أعطه اسما آخر

# give one of them another `id`, or leave it out
give-one-of-them-another-id-or-leave-it-out--d973a36a = أعط إحداهما `id` آخر، أو استغن عنها

# give one of them another name
give-one-of-them-another-name = أعط أحدهما اسما آخر

# give the function another name
give-the-function-another-name = أعط الدالة اسما آخر

# ground
ground = الأساس

# heading
heading = عنوان قسم

# {heading} is not itself a fact
heading-is-not-itself-a-fact--784a3307 = { $heading } ليس واقعة بذاته

# headings of a plan
headings-of-a-plan = عناوين أقسام الخطة

# here before
here-before = سبق هنا

# holds from {day}
holds-from-day--5ec001d7 = تسري من { $day }

# holds until {day}
holds-until-day--5593dcbb = تسري حتى { $day }

# how a requirement stands
how-a-requirement-stands = حال المتطلب

# `if`
if--08b2d6c8 = `if`

# `in`
in--bb5c992b = `in`

# in an entry that the list does not have
in-an-entry-that-the-list-does-not-have = في قيد لا وجود له في القائمة

# inherited by the other name
inherited-by-the-other-name = موروثة بالاسم الآخر

# install one with `rustup target add wasm32-unknown-unknown`, with `apt-get install --no-install-recommends rustc-web rust-web-src`, or, without root, with `throughcare plugin build --fetch`
install-one-with-rustup-target-add-wasm32--66d21d7d = ثبّت واحدا بالأمر `rustup target add wasm32-unknown-unknown`، أو بالأمر `apt-get install --no-install-recommends rustc-web rust-web-src`، أو من دون صلاحيات الجذر بالأمر `throughcare plugin build --fetch`

# `()` is missing after the name of the function `{name}`
is-missing-after-the-name-of-the-function-name--d76ca234 = تنقص `()` بعد اسم الدالة `{ $name }`

# `=` is missing between key and value
is-missing-between-key-and-value--32fac8ee = تنقص `=` بين المفتاح والقيمة

# it adds or subtracts what has no value
it-adds-or-subtracts-what-has-no-value = يجمع أو يطرح ما لا قيمة له

# it asked for more than {bytes} bytes of memory
it-asked-for-more-than-bytes-bytes-of-memory--582fb9fd = طلب من الذاكرة أكثر من الحد؛ عدد البايتات المسموح به: { $bytes }

# it asked for more than {count} table elements
it-asked-for-more-than-count-table-elements--df598ce3 = طلب من عناصر الجداول أكثر من الحد؛ العدد المسموح به: { $count }

# it called a function that is not there
it-called-a-function-that-is-not-there = استدعى دالة غير موجودة

# it called `{name}`, which no rule has
it-called-name-which-no-rule-has--06b1d431 = استدعى `{ $name }`، وهو غير متاح لأي قاعدة

# it called the host more than {count} times
it-called-the-host-more-than-count-times--cbbeb552 = استدعى المضيف أكثر من الحد؛ عدد المرات المسموح به: { $count }

# it came to a place that it takes for unreachable
it-came-to-a-place-that-it-takes-for-unreachable = وصل إلى موضع يعدّه مستحيل البلوغ

# it cannot be read from here on
it-cannot-be-read-from-here-on = لا يمكن قراءتها من هنا فصاعدا

# it comes with every toolchain of rustup
it-comes-with-every-toolchain-of-rustup = يأتي مع كل سلسلة أدوات من rustup

# it compares what has no value
it-compares-what-has-no-value = يقارن ما لا قيمة له

# it divided by zero
it-divided-by-zero = قسم على صفر

# it does not fit the contract `throughcare:policy@1`: {why}
it-does-not-fit-the-contract-throughcare-policy--1995147f = لا يوافق العقد `throughcare:policy@1`: { $why }

# it ends in the middle
it-ends-in-the-middle = تنتهي قبل تمامها

# it gave up
it-gave-up = توقف من تلقاء نفسه من دون ذكر السبب

# it handed over a text of more than {bytes} bytes
it-handed-over-a-text-of-more-than-bytes-bytes--77164621 = سلّم نصا أطول من الحد؛ عدد البايتات المسموح به: { $bytes }

# it handed over more than {bytes} bytes at once
it-handed-over-more-than-bytes-bytes-at-once--e51b2541 = سلّم دفعة واحدة أكثر من الحد؛ عدد البايتات المسموح به: { $bytes }

# it has too many functions
it-has-too-many-functions = فيها دوال أكثر من اللازم

# it imports `{name}`, which no rule has
it-imports-name-which-no-rule-has--08079d8c = يستورد `{ $name }`، وهو غير متاح لأي قاعدة

# it is longer than 64 KiB
it-is-longer-than-64-kib--ece9ec3a = أطول من 64 KiB

# it is not a derivation
it-is-not-a-derivation = ليس استنتاجا

# it is not a rule
it-is-not-a-rule = ليس قاعدة

# it is not TOML; `throughcare check` shows where
it-is-not-toml-throughcare-check-shows-where--992aae16 = ليس بصيغة TOML؛ ويبيّن `throughcare check` الموضع

# it is one of {choices}
it-is-one-of-choices--336929da = الممكن: { $choices }

# it looked at a case while it described itself
it-looked-at-a-case-while-it-described-itself = نظر في حالة وهو يصف نفسه

# it looked at `{name}`, {wrong}
it-looked-at-name-wrong--aa6c8b5f = نظر في `{ $name }`، { $wrong }

# it looked at something the pack does not know, {wrong}
it-looked-at-something-the-pack-does-not-know--77a903c8 = نظر في شيء لا تعرفه الحزمة، { $wrong }

# it makes more than {count} recommendations
it-makes-more-than-count-recommendations--4ac37c7a = أوصى بأكثر من الحد؛ عدد التوصيات المسموح به: { $count }

# it names a fact that is not written out
it-names-a-fact-that-is-not-written-out = يسمّي واقعة لم تُكتب حرفيا

# it names a parameter that is not written out
it-names-a-parameter-that-is-not-written-out = يسمّي معلمة لم تُكتب حرفيا

# it nests too deep
it-nests-too-deep = تداخلها أعمق من اللازم

# it panicked
it-panicked = انهار

# it panicked at `{file}` line {line}
it-panicked-at-file-line-line--7e865040 = انهار في `{ $file }`، السطر { $line }

# it provides a fact that is not written out
it-provides-a-fact-that-is-not-written-out = يوفر واقعة لم تُكتب حرفيا

# it provides a list
it-provides-a-list = يوفر قائمة

# it provides {what}
it-provides-what--227f9223 = خطأ في ما يوفره: { $what }

# it reached outside its memory
it-reached-outside-its-memory = تجاوز حدود ذاكرته

# it trapped: {how}
it-trapped-how--2a631421 = أُوقف قسرا: { $how }

# it used up its fuel of {fuel}
it-used-up-its-fuel-of-fuel--3ef3fd9d = استنفد وقوده كله: { $fuel }

# it uses a list as a fact
it-uses-a-list-as-a-fact = يستعمل قائمة كأنها واقعة

# it was stopped by the clock, so it was not evaluated
it-was-stopped-by-the-clock-so-it-was-not--d8a4efe5 = أوقفته الساعة، فلم يُقيَّم

# item {item}
item-item--16429b0b = البند { $item }

# `item.toml`
item-toml--4bbd07a9 = `item.toml`

# its calls went too deep
its-calls-went-too-deep = استدعاءاته أعمق من اللازم

# its description answers no question and provides no fact
its-description-answers-no-question-and--30c0a83e = وصفه لا يجيب عن سؤال ولا يوفر واقعة

# its description is longer than a description may be
its-description-is-longer-than-a-description--e98711ec = وصفه أطول مما يجوز لوصف

# its description leaves out the question `met`, which every rule answers
its-description-leaves-out-the-question-met--5fdb1bae = لا يرد في وصفه السؤال `met`، وهو ما تجيب عنه كل قاعدة

# its description names `{name}` twice
its-description-names-name-twice--fb619cea = وصفه يسمّي `{ $name }` مرتين

# its description names the fact `{name}`, which no pack defines
its-description-names-the-fact-name-which-no--1e3c6419 = وصفه يسمّي الواقعة `{ $name }`، ولا تعرّفها أي حزمة

# its description names the parameter `{name}`, which no pack sets
its-description-names-the-parameter-name-which--ef9b9250 = وصفه يسمّي المعلمة `{ $name }`، ولا تحددها أي حزمة

# its description promises `{name}`, which it does not export
its-description-promises-name-which-it-does-not--df103e32 = وصفه يعد بـ`{ $name }`، وهو لا يصدّره

# its description takes `{name}` for {declared}, and the pack says {actual}
its-description-takes-name-for-declared-and-the--bbb438cc = نوع `{ $name }` في وصفه { $declared }، وفي الحزمة { $actual }

# its functions lead too deep
its-functions-lead-too-deep = دوالها تتسلسل أعمق من اللازم

# its reasons do not hold together: {why}
its-reasons-do-not-hold-together-why--84b03e3e = أسبابه غير متسقة: { $why }

# JSON has no comments
json-has-no-comments--df5b66a6 = لا تعليقات في JSON

# keep one of the two
keep-one-of-the-two = أبق أحد الاثنين

# keep one of the two, or change its days
keep-one-of-the-two-or-change-its-days--bf450ed4 = أبق إحدى الاثنتين، أو غيّر أيامها

# keep one of them
keep-one-of-them = أبق واحدا منها

# keep one of them, or give one another name
keep-one-of-them-or-give-one-another-name--9e9cb025 = أبق واحدا منها، أو أعط أحدها اسما آخر

# keep one of them, or use a list for a repeated fact
keep-one-of-them-or-use-a-list-for-a-repeated--9d69b098 = أبق واحدا منها، أو استعمل قائمة لواقعة متكررة

# keep one of them, or use `[[…]]` for a repeated fact
keep-one-of-them-or-use-for-a-repeated-fact--0a131b55 = أبق واحدا منها، أو استعمل `[[…]]` لواقعة متكررة

# keep one table, from `{{` to `}}`
keep-one-table-from-to--1fa091e9 = أبق جدولا واحدا، من `{"{"}` إلى `{"}"}`

# {key} holds a word that is not known here
key-holds-a-word-that-is-not-known-here--3796882c = في { $key } كلمة غير معروفة هنا

# {key} is empty
key-is-empty--d7fde762 = { $key } فارغ

# {key} is not a fact but the beginning of paths
key-is-not-a-fact-but-the-beginning-of-paths--bdb10741 = { $key } ليس واقعة بل بداية مسارات

# {key} is not a key of {what}
key-is-not-a-key-of-what--603265bb = المفتاح { $key } لا مكان له في: { $what }

# {key} is not the path of a fact
key-is-not-the-path-of-a-fact--8dc7cde1 = { $key } ليس مسار واقعة

# {key} should be {wanted}, and is {found}
key-should-be-wanted-and-is-found--0a329530 = { $key }: المتوقع { $wanted }، الموجود { $found }

# {least} or {most} things
least-or-most-things--322b41fc = من الأشياء { $least } أو { $most }

# leave it out; documents here hold no times of day
leave-it-out-documents-here-hold-no-times-of-day--e90efb76 = احذفه؛ المستندات هنا لا تحوي أوقاتا من اليوم

# leave out what is not recorded; say `{{ "not_known": true }}` of what was asked
leave-out-what-is-not-recorded-say-not-known--0afdd1d3 = اترك ما لم يُسجَّل؛ واكتب `{"{"} "not_known": true {"}"}` لما سُئل عنه

# leave out what is not recorded; write `not_known = true` of what was asked
leave-out-what-is-not-recorded-write-not-known--42cf5037 = اترك ما لم يُسجَّل؛ واكتب `not_known = true` لما سُئل عنه

# leave the zero out; a reference number is a text, in quotes
leave-the-zero-out-a-reference-number-is-a-text--10534558 = احذف الصفر؛ والرقم المرجعي نص يُكتب بين علامتي اقتباس

# leaving early
leaving-early = خروج مبكر

# {left} and {right} cannot be added or subtracted
left-and-right-cannot-be-added-or-subtracted--334eabf5 = لا يصح الجمع أو الطرح بين { $left } و{ $right }

# {left} cannot be compared with {right} by `{sign}`
left-cannot-be-compared-with-right-by-sign--fc467093 = لا تصح المقارنة بين { $left } و{ $right } بالعلامة `{ $sign }`

# {left} one of {values}
left-one-of-values--2f85b450 = { $left } من { $values }

# {left} {sign} {right}
left-sign-right--2efc4d80 = { $left } { $sign } { $right }

# `let`
let--40b8ffac = `let`

# let one begin on the day after the other ends, if that is so in law
let-one-begin-on-the-day-after-the-other-ends--3ea77bf7 = اجعل إحداهما تبدأ في اليوم التالي لانتهاء الأخرى، إن كان القانون كذلك

# let one end before the other begins, or keep one of them
let-one-end-before-the-other-begins-or-keep-one--ba1f4b29 = اجعل أحدهما ينتهي قبل أن يبدأ الآخر، أو أبق واحدا منهما

# let one of them do without what the next provides
let-one-of-them-do-without-what-the-next--1e203948 = اجعل أحدها يستغني عما يوفره التالي

# let one of them provide it, or let one end before the other begins
let-one-of-them-provide-it-or-let-one-end--b0ac42e1 = اجعل أحدهما يوفرها، أو اجعل أحدهما ينتهي قبل أن يبدأ الآخر

# let the earlier one end on the day before: `until = {day}`
let-the-earlier-one-end-on-the-day-before-until--61532503 = اجعل الأسبق تنتهي في اليوم السابق: `until = { $day }`

# let the folder, the `id` and `inherits` agree
let-the-folder-the-id-and-inherits-agree--47037f7c = اجعل المجلد و`id` و`inherits` متفقة

# let the reform take the other one out, in `[without]`
let-the-reform-take-the-other-one-out-in-without--7f33a4ec = اجعل الإصلاح يُخرج الآخر، في `[without]`

# `[letter]`
letter--d28d165b = `[letter]`

# line {line} holds a byte that is not UTF-8
line-line-holds-a-byte-that-is-not-utf-8--6f5126ab = في السطر { $line } بايت ليس من UTF-8

# {list} has entries already
list-has-entries-already--747e7ee4 = { $list }: فيها قيود بالفعل

# {list} should be a list of entries, and has {found}
list-should-be-a-list-of-entries-and-has-found--dad88d61 = { $list }: المتوقع قائمة قيود، الموجود { $found }

# {list} should hold a table of facts for each entry, and has {found}
list-should-hold-a-table-of-facts-for-each--cbc983cd = { $list }: المتوقع لكل قيد جدول وقائع، الموجود { $found }

# looked at here
looked-at-here = نُظر فيها هنا

# make the rule simpler: it does too much work
make-the-rule-simpler-it-does-too-much-work--22763263 = بسّط القاعدة: فهي تعمل أكثر من اللازم

# mark it `sensitive = "{ground}"` in `facts.toml`, or work it out without that fact
mark-it-sensitive-ground-in-facts-toml-or-work--4f498e9f = أضف إليها `sensitive = "{ $ground }"` في `facts.toml`، أو استنتجها من دون تلك الواقعة

# matches nothing
matches-nothing = لا يقابله شيء

# mend these, then check again
mend-these-then-check-again--b88ecccf = أصلح هذه، ثم تحقق من جديد

# {name}
name--5e291d7b = { $name }

# `{name}`
name--8f2a5428 = `{ $name }`

# name a fact of `provides`
name-a-fact-of-provides--0b9f4916 = سمّ واقعة من `provides`

# name a fact of type `date` that is not of a list entry
name-a-fact-of-type-date-that-is-not-of-a-list--1badf3ef = سمّ واقعة نوعها `date` وليست لقيد في قائمة

# name a parameter in days or weeks
name-a-parameter-in-days-or-weeks = سمّ معلمة بالأيام أو الأسابيع

# name a parameter in days, weeks, months or years
name-a-parameter-in-days-weeks-months-or-years--841a966f = سمّ معلمة بالأيام أو الأسابيع أو الأشهر أو السنوات

# name a requirement that a rule answers
name-a-requirement-that-a-rule-answers = سمّ متطلبا تجيب عنه قاعدة

# name a rule of this pack, or of one it inherits
name-a-rule-of-this-pack-or-of-one-it-inherits--8f52322d = سمّ قاعدة من هذه الحزمة، أو من حزمة ترث منها

# name a yes-no fact that is not sensitive and not of a list entry
name-a-yes-no-fact-that-is-not-sensitive-and--41ac1bc2 = سمّ واقعة جوابها نعم أو لا، غير حساسة وليست لقيد في قائمة

# `{name}` answers a question of the host and takes nothing
name-answers-a-question-of-the-host-and-takes--8c17e057 = الدالة `{ $name }` تجيب عن سؤال من المضيف ولا تأخذ شيئا

# name at least one
name-at-least-one = سمّ واحدا على الأقل

# `{name}` calls itself, directly or through others
name-calls-itself-directly-or-through-others--4a4e0044 = الدالة `{ $name }` تستدعي نفسها، مباشرة أو عبر غيرها

# `{name}` cannot be a name
name-cannot-be-a-name--8692451a = لا يمكن أن يكون `{ $name }` اسما

# `{name}` is a function and is not called here
name-is-a-function-and-is-not-called-here--39ccd818 = `{ $name }` دالة ولم تُستدع هنا

# `{name}` is defined twice
name-is-defined-twice--8e16cacf = `{ $name }` معرَّف مرتين

# {name} is not a component of this pack
name-is-not-a-component-of-this-pack--167b7d50 = { $name } ليس مكوّنا في هذه الحزمة

# {name} is not a name
name-is-not-a-name--0b7ed753 = { $name } ليس اسما

# {name} is not a parameter
name-is-not-a-parameter--d9025dca = { $name } ليس معلمة

# `{name}` is not a parameter of the pack
name-is-not-a-parameter-of-the-pack--6cbf751d = `{ $name }` ليس معلمة في الحزمة

# {name} is not a plain text
name-is-not-a-plain-text--6ef6953d = { $name } ليس نصا بسيطا

# {name} is not a requirement that can fail
name-is-not-a-requirement-that-can-fail--45321d7b = { $name } ليس متطلبا يمكن أن يفشل

# `{name}` is not a word of the rule language, nor a function of this rule
name-is-not-a-word-of-the-rule-language-nor-a--312cf5af = `{ $name }` ليس كلمة من لغة القواعد، ولا دالة في هذه القاعدة

# {name} is the name of another function of the rule
name-is-the-name-of-another-function-of-the-rule--366be149 = { $name } اسم دالة أخرى في القاعدة

# {name} is there twice
name-is-there-twice--bbfbb313 = { $name } موجود مرتين

# name it in the component's description, with its kind
name-it-in-the-component-s-description-with-its--784daba0 = اذكره في وصف المكوّن مع نوعه

# name its folder with `--policy`; this plan uses the packs it lists only
name-its-folder-with-policy-this-plan-uses-the--3ebc399b = سمّ مجلدها بالخيار `--policy`؛ لا تستعمل هذه الخطة إلا الحزم التي تسردها

# name the file by its language, such as `fr.ftl`
name-the-file-by-its-language-such-as-fr-ftl--5847403a = سمّ الملف بلغته، مثل `fr.ftl`

# name the folder of a pack
name-the-folder-of-a-pack = سمّ مجلد حزمة

# name the special measure that it opens in `[[protected_grounds]]` of {file}, with its source; or do without the fact
name-the-special-measure-that-it-opens-in--5bb9d3eb = اذكر التدبير الخاص الذي تفتحه هذه الواقعة، في `[[protected_grounds]]` من { $file }، مع مصدره؛ أو استغن عنها

# {name} translates nothing that the packs say
name-translates-nothing-that-the-packs-say--20a57706 = { $name } لا يترجم شيئا مما تقوله الحزم

# `{name}`, which is from elsewhere,
name-which-is-from-elsewhere--223e6c61 = `{ $name }` من خارج هذا الموضع

# {named} is defined twice
named-is-defined-twice--dae3b5ac = معرَّف مرتين: { $named }

# {named} is inherited from `{pack}`
named-is-inherited-from-pack--fce6ad2c = موروث من `{ $pack }`: { $named }

# no
no = لا

# no compiler here can build components
no-compiler-here-can-build-components = لا يوجد هنا مترجم برمجي يستطيع بناء المكوّنات

# no derivation is called {name}
no-derivation-is-called-name--0199dd9a = لا يوجد استنتاج اسمه { $name }

# no document of this kind needs that; look for a bracket that is never closed
no-document-of-this-kind-needs-that-look-for-a--9fd2154e = لا يحتاج إلى ذلك أي مستند من هذا النوع؛ ابحث عن قوس لا يُغلق

# no item is called {name}
no-item-is-called-name--a4073cd4 = لا يوجد بند اسمه { $name }

# no item {name} is inherited
no-item-name-is-inherited--c76ec10f = لا يوجد بند موروث اسمه { $name }

# no option is called {name}
no-option-is-called-name--07267ee6 = لا يوجد خيار اسمه { $name }

# no option {name} is inherited
no-option-name-is-inherited--32b25dba = لا يوجد خيار موروث اسمه { $name }

# no pack has the domain {domain}
no-pack-has-the-domain-domain--02451edc = لا يوجد المجال { $domain } في أي حزمة

# no pack is named, and none is built in
no-pack-is-named-and-none-is-built-in--c3a96a7b = لم تُسمَّ أي حزمة، ولا حزمة مدمجة في البرنامج

# no pack names the instrument {instrument}
no-pack-names-the-instrument-instrument--c6757872 = لا تسمّي أي حزمة الصك { $instrument }

# no parameter {name} is inherited
no-parameter-name-is-inherited--b51adc72 = لا توجد معلمة موروثة اسمها { $name }

# no policy pack is loaded for the jurisdiction that the case file names
no-policy-pack-is-loaded-for-the-jurisdiction--1fabb0ff = لم تُحمَّل حزمة سياسة للولاية القضائية التي يسمّيها ملف الحالة

# no reform is called {name}
no-reform-is-called-name--95af995a = لا يوجد إصلاح اسمه { $name }

# nobody can have seen this
nobody-can-have-seen-this = لا يمكن أن يكون أحد قد اطلع على هذا

# none
none = لا شيء

# not a number that can be reckoned with
not-a-number-that-can-be-reckoned-with = عدد لا يمكن الحساب به

# `not` binds to the one thing after it, not to the comparison
not-binds-to-the-one-thing-after-it-not-to-the--e39e71ff = `not` ترتبط بما بعدها مباشرة، لا بالمقارنة كلها

# not ({clause})
not-clause--384f9d26 = ليس ({ $clause })

# not found
not-found = غير موجود

# not in here
not-in-here = ليس هنا

# not known
not-known = غير معروف

# not known until this is
not-known-until-this-is = غير معروف حتى يُعرف هذا

# (not quoted)
not-quoted--27c2647d = (لا يُقتبس)

# nothing
nothing = لا شيء

# nothing reads {file}
nothing-reads-file--ec4cfd0b = لا شيء يقرأ { $file }

# `null`
null--3fd5627a = `null`

# numbers of law and practice are parameters: write `parameter("…")`; only 0 and 1 may stand in a rule
numbers-of-law-and-practice-are-parameters--b1ef7eef = أرقام القانون والممارسة معلمات: اكتب `parameter("…")`؛ ولا يجوز أن يرد في قاعدة إلا 0 و1

# numbers of law and practice are parameters: write `parameter("…")`
numbers-of-law-and-practice-are-parameters--d932e76e = أرقام القانون والممارسة معلمات: اكتب `parameter("…")`

# {of}, {role}; `throughcare new messages` writes what to fill in
of-role-throughcare-new-messages-writes-what-to--e20e5bf7 = { $of }، { $role }؛ والأمر `throughcare new messages` يكتب ما يجب ملؤه

# on what ground a protected fact is looked at
on-what-ground-a-protected-fact-is-looked-at = السبب الذي يُنظر لأجله في واقعة محمية

# once it is reviewed, write under `[components]` in `pack.toml`: {name} = "{digest}"
once-it-is-reviewed-write-under-components-in--48cd64b3 = بعد مراجعته اكتب تحت `[components]` في `pack.toml`: { $name } = "{ $digest }"

# one fact is named twice
one-fact-is-named-twice = واقعة واحدة مسمّاة مرتين

# one fact twice
one-fact-twice = واقعة واحدة مرتين

# one of its words
one-of-its-words = إحدى كلماتها

# `one_of` takes a value and a list of values that are written out
one-of-takes-a-value-and-a-list-of-values-that--0ae0235c = `one_of` تأخذ قيمة وقائمة قيم مكتوبة حرفيا

# {one}; {other}
one-other--94451b48 = { $one }؛ { $other }

# one thing
one-thing = شيء واحد

# only a choice has choices
only-a-choice-has-choices = الاختيارات لوقائع الاختيار وحدها

# only a variable can be given a value
only-a-variable-can-be-given-a-value = لا تُعطى قيمة إلا لمتغير

# only an integer or a decimal has a unit
only-an-integer-or-a-decimal-has-a-unit = الوحدة للأعداد الصحيحة والعشرية وحدها

# only functions may stand at the top of a rule
only-functions-may-stand-at-the-top-of-a-rule = لا يجوز في المستوى الأعلى من قاعدة إلا الدوال

# only the first {shown} mistakes are shown
only-the-first-shown-mistakes-are-shown--b4616b92 = لا تُعرض إلا الأخطاء الأولى، وعددها { $shown }

# opened here
opened-here = فُتح هنا

# operations
operations = العمليات

# option {option}
option-option--f219faa0 = الخيار { $option }

# `option.toml`
option-toml--b34f970b = `option.toml`

# `option.toml` names them all
option-toml-names-them-all--ce215800 = يسميها كلها `option.toml`

# {pack} from {parent}
pack-from-parent--cada6517 = { $pack } من { $parent }

# pack {pack}
pack-pack--e6b323fe = الحزمة { $pack }

# `pack.toml`
pack-toml--6bad7170 = `pack.toml`

# packs inherit in a circle: {packs}
packs-inherit-in-a-circle-packs--45fc7abf = حزم يرث بعضها من بعض في حلقة: { $packs }

# {parameter} has no value
parameter-has-no-value--c1e69f31 = المعلمة { $parameter } بلا قيمة

# {parameter} is not a length of time
parameter-is-not-a-length-of-time--27c56443 = المعلمة { $parameter } ليست مدة زمنية

# {parameter} is not a number of days
parameter-is-not-a-number-of-days--8954f1e7 = المعلمة { $parameter } ليست عدد أيام

# {parameter} is {own} here, and inherited as {inherited}
parameter-is-own-here-and-inherited-as-inherited--18465a6d = المعلمة { $parameter }: نوعها هنا { $own }، والموروث { $inherited }

# parameters
parameters = المعلمات

# {parts}, {next}
parts-next--892febd7 = { $parts }، { $next }

# `{path}`
path--2c51738f = `{ $path }`

# {path} and its type do not agree
path-and-its-type-do-not-agree--840357d1 = { $path } لا يتفق مع نوعه

# `{path}` is a fact of each entry of a list, not of the case
path-is-a-fact-of-each-entry-of-a-list-not-of--fbb0bc63 = `{ $path }` واقعة لكل قيد في قائمة، لا للحالة

# `{path}` is a list, not a fact
path-is-a-list-not-a-fact--d7882f30 = `{ $path }` قائمة لا واقعة

# {path} is not a fact
path-is-not-a-fact--9bb922b7 = { $path } ليس واقعة

# `{path}` is not a fact of the vocabulary
path-is-not-a-fact-of-the-vocabulary--dedd8e05 = `{ $path }` ليس واقعة من المفردات

# `{path}` is not a list
path-is-not-a-list--7ba23a27 = `{ $path }` ليس قائمة

# `{path}` is provided twice
path-is-provided-twice--5d8e87b4 = الواقعة `{ $path }` موفَّرة مرتين

# {path} lies under the heading of a case file
path-lies-under-the-heading-of-a-case-file--d60faf0a = { $path } يقع تحت عنوان ملف الحالة

# pinned here
pinned-here = مثبَّت هنا

# plan for a day on which it is in force, or load another version of it
plan-for-a-day-on-which-it-is-in-force-or-load--27c1ef0d = ضع الخطة ليوم تكون فيه سارية، أو حمّل إصدارا آخر منها

# `policies/README.md` lists the files of a pack
policies-readme-md-lists-the-files-of-a-pack--afedce19 = يسرد `policies/README.md` ملفات الحزمة

# `{program}` could not be started
program-could-not-be-started--181a954d = تعذر تشغيل `{ $program }`

# `{program}` failed
program-failed--82ea62d7 = فشل `{ $program }`

# provide facts of its entries, or a fact beside it
provide-facts-of-its-entries-or-a-fact-beside-it--b2f6b067 = وفّر وقائع لقيودها، أو واقعة بجانبها

# put a comma between the two
put-a-comma-between-the-two = ضع فاصلة بين الاثنين

# put everything between `{{` and `}}`
put-everything-between-and--fde2daf5 = ضع كل شيء بين `{"{"}` و`{"}"}`

# put it in `[` and `]`
put-it-in-and--b6a749a5 = ضعه بين `[` و`]`

# put it in double quotes
put-it-in-double-quotes = ضعه بين علامتي اقتباس مزدوجتين

# put it in quotes: `key = "text"`
put-it-in-quotes-key-text--89e81d55 = ضعه بين علامتي اقتباس: `key = "text"`

# put it inside `fn met() {{ … }}` or another function
put-it-inside-fn-met-or-another-function--385aba22 = ضعه داخل `fn met() {"{"} … {"}"}` أو دالة أخرى

# put it into `components` and pin it in `pack.toml`, or inherit from a pack that does
put-it-into-components-and-pin-it-in-pack-toml--8cf85eb1 = ضعه في `components` وثبّته في `pack.toml`، أو رث من حزمة تفعل ذلك

# put it into the `rule.rhai` of a derivation, in the folder `derived`
put-it-into-the-rule-rhai-of-a-derivation-in--539fc771 = ضعه في `rule.rhai` لاستنتاج، في المجلد `derived`

# put its folder beside this one, or give it too
put-its-folder-beside-this-one-or-give-it-too--52739e2a = ضع مجلدها بجانب هذا، أو أعطه للبرنامج أيضا

# put keys and texts in double quotes
put-keys-and-texts-in-double-quotes = ضع المفاتيح والنصوص بين علامات اقتباس مزدوجة

# put the component there, or take the line away
put-the-component-there-or-take-the-line-away--8cb99177 = ضع المكوّن هناك، أو احذف السطر

# put the file itself in the pack
put-the-file-itself-in-the-pack = ضع الملف نفسه في الحزمة

# put the key in quotes
put-the-key-in-quotes = ضع المفتاح بين علامتي اقتباس

# put the whole path in quotes: `["home.first_night.status"]`
put-the-whole-path-in-quotes-home-first-night--0b599716 = ضع المسار كله بين علامتي اقتباس: `["home.first_night.status"]`

# question
question = السؤال

# quote a fact that is no list, and none of a list entry
quote-a-fact-that-is-no-list-and-none-of-a-list--67146327 = اذكر واقعة ليست قائمة ولا لقيد في قائمة

# reasons
reasons = الأسباب

# recommendations
recommendations = التوصيات

# record the answer in the program that made this file
record-the-answer-in-the-program-that-made-this--c5a7a77b = سجّل الجواب في البرنامج الذي أنشأ هذا الملف

# reform {reform}
reform-reform--ebf5ec32 = الإصلاح { $reform }

# renew it, or take it and the item's folder out of the pack
renew-it-or-take-it-and-the-item-s-folder-out--73eaf9e4 = جدده، أو احذفه هو ومجلد البند من الحزمة

# renew it, or take it and the option's folder out of the pack
renew-it-or-take-it-and-the-option-s-folder-out--fa4ab4e8 = جدده، أو احذفه هو ومجلد الخيار من الحزمة

# renew it, or take it and the parameter out of the pack
renew-it-or-take-it-and-the-parameter-out-of--655154ec = جدده، أو احذفه هو والمعلمة من الحزمة

# {report}
report--a243da1c = { $report }

# {requirement} has a sentence for `near`, and is not a near miss
requirement-has-a-sentence-for-near-and-is-not--ee1e5c4a = للمتطلب { $requirement } جملة لـ`near`، وليس مما يُعدّ قريبا

# run it again on a machine that is less busy
run-it-again-on-a-machine-that-is-less-busy = شغّله من جديد على حاسوب أقل انشغالا

# run one of them
run-one-of-them = شغّل واحدا منها

# save the file as UTF-8
save-the-file-as-utf-8--4bfc2109 = احفظ الملف بترميز UTF-8

# say what it is about in `subject` until the text has been seen
say-what-it-is-about-in-subject-until-the-text--3a77d74e = اذكر في `subject` موضوعه إلى أن يُطَّلع على النص

# say `yes` or `no`
say-yes-or-no--09bb6d32 = اكتب `yes` أو `no`

# see `throughcare list facts`
see-throughcare-list-facts--e0d35851 = انظر `throughcare list facts`

# see `throughcare list facts` for what may be recorded
see-throughcare-list-facts-for-what-may-be--b88c9352 = انظر `throughcare list facts` لمعرفة ما يمكن تسجيله

# several dates
several-dates = تواريخ عدة

# several values are compared with something that is not one value
several-values-are-compared-with-something-that--7a744321 = قيم عدة تُقارن بما ليس قيمة واحدة

# `{sign}` is missing here
sign-is-missing-here--86704d96 = تنقص هنا `{ $sign }`

# `{sign}` is no sign of the rule language
sign-is-no-sign-of-the-rule-language--61c68f21 = `{ $sign }` ليست من علامات لغة القواعد

# size of texts and lists
size-of-texts-and-lists = حجم النصوص والقوائم

# something else
something-else = شيء آخر

# something follows after the end
something-follows-after-the-end = شيء يتبع بعد النهاية

# something follows on the same line
something-follows-on-the-same-line = شيء يتبع على السطر نفسه

# something is provided that is no value
something-is-provided-that-is-no-value = وُفّر ما ليس قيمة

# something stands without double quotes
something-stands-without-double-quotes = شيء من دون علامتي اقتباس مزدوجتين

# something that is seen only when the rule runs
something-that-is-seen-only-when-the-rule-runs = شيء لا يُعرف إلا عند تنفيذ القاعدة

# something that rests on a fact that was not looked at
something-that-rests-on-a-fact-that-was-not--a868c95f = شيء يستند إلى واقعة لم يُنظر فيها

# something that rests on a parameter that its description leaves out
something-that-rests-on-a-parameter-that-its--d3c1fbde = شيء يستند إلى معلمة لا ترد في وصفه

# sources
sources = المصادر

# `\` stands in a text without a character that it may stand before
stands-in-a-text-without-a-character-that-it--3e355a9b = `\` في نص وليس بعدها حرف يجوز أن تسبقه

# steps
steps = الخطوات

# {steps}, {step}
steps-step--632d1f94 = { $steps }، { $step }

# still holds then
still-holds-then = لا تزال سارية حينئذ

# `()`
t--291127e9 = `()`

# tables and lists lie more than {deepest} deep inside each other
tables-and-lists-lie-more-than-deepest-deep--db4fe378 = عمق تداخل الجداول والقوائم يتجاوز الحد: { $deepest }

# {tag} is not the tag of a language
tag-is-not-the-tag-of-a-language--db3380f2 = { $tag } ليس وسم لغة

# take away one of the two
take-away-one-of-the-two = احذف أحد الاثنين

# take it away
take-it-away = احذفه

# take it away if there is no such entry
take-it-away-if-there-is-no-such-entry = احذفه إن لم يوجد قيد كهذا

# take it away, or take `human_only` away
take-it-away-or-take-human-only-away--b00d76a6 = احذفه، أو احذف `human_only`

# take it away, or write the file as TOML
take-it-away-or-write-the-file-as-toml--4e851638 = احذفه، أو اكتب الملف بصيغة TOML

# take it away, or write `type = "choice"`
take-it-away-or-write-type-choice--8c87d657 = احذفه، أو اكتب `type = "choice"`

# take it out of `provides`
take-it-out-of-provides--bcd5548d = احذفها من `provides`

# take the derogation away; what is a pack's own needs none
take-the-derogation-away-what-is-a-pack-s-own--7aaf73e8 = احذف الاستثناء؛ فما هو ملك الحزمة لا يحتاج إليه

# take the ground away
take-the-ground-away = احذف الأساس

# `tests.toml`
tests-toml--2db508c7 = `tests.toml`

# {text}
text--ada0db1b = { $text }

# `{text}` is not a number
text-is-not-a-number--c950207c = `{ $text }` ليس عددا

# `{text}` is not expected here
text-is-not-expected-here--c54f5eae = `{ $text }` غير متوقع هنا

# `{text}` is not one of the values of {of}
text-is-not-one-of-the-values-of-of--0ecd1082 = `{ $text }` ليس من قيم { $of }

# {text} sets nothing
text-sets-nothing--0c8c9517 = { $text } لا يعيّن شيئا

# the braces of a sentence do not pair
the-braces-of-a-sentence-do-not-pair = الأقواس المتعرجة في الجملة غير متقابلة

# the case has no entry for {fact}
the-case-has-no-entry-for-fact--72c3a9ec = لا يوجد في الحالة قيد للواقعة { $fact }

# the case of a test
the-case-of-a-test = حالة اختبار

# the checklist has {facts}
the-checklist-has-facts--9b5f6def = الموجود: { $facts }

# the clause for each entry is missing here
the-clause-for-each-entry-is-missing-here = تنقص هنا العبارة الخاصة بكل قيد

# the clauses nest too deep
the-clauses-nest-too-deep = تداخل العبارات أعمق من اللازم

# the compiler gave up on it
the-compiler-gave-up-on-it = عجز عنه المترجم البرمجي

# the component
the-component = المكوّن

# the component cannot be read: {why}
the-component-cannot-be-read-why--2f0a30bc = تعذرت قراءة المكوّن: { $why }

# the component {file} is not pinned
the-component-file-is-not-pinned--1ac77544 = المكوّن { $file } غير مثبَّت

# the day of the plan
the-day-of-the-plan = يوم الخطة

# the derivation cites nothing that it rests on
the-derivation-cites-nothing-that-it-rests-on = لا يذكر الاستنتاج مصدرا يستند إليه

# the derivation {derivation} is brought in, and {other} provides the same fact
the-derivation-derivation-is-brought-in-and--9492c09f = أُدخل الاستنتاج { $derivation }، والاستنتاج { $other } يوفر الواقعة نفسها

# the derivation {name}
the-derivation-name--03a842ab = الاستنتاج { $name }

# the derivation {name} does not wait for this reform
the-derivation-name-does-not-wait-for-this--965539e6 = الاستنتاج { $name } لا ينتظر هذا الإصلاح

# the derivation {name} has both a script and a component
the-derivation-name-has-both-a-script-and-a--cadd1c38 = للاستنتاج { $name } نص برمجي ومكوّن معا

# the derivation {name} has no rule
the-derivation-name-has-no-rule--827f6c95 = الاستنتاج { $name } بلا قاعدة

# the derivation {name} is brought in by {reform} and taken out by another reform
the-derivation-name-is-brought-in-by-reform-and--51af01ba = الاستنتاج { $name } يُدخله { $reform } ويُخرجه إصلاح آخر

# the derivations {first} and {second} both provide {fact}
the-derivations-first-and-second-both-provide--383a679c = الاستنتاجان { $first } و{ $second } كلاهما يوفر { $fact }

# the derogation from `{name}` ran out on {day}, so the inherited text is used again
the-derogation-from-name-ran-out-on-day-so-the--ac1e2ad5 = انتهى الاستثناء من `{ $name }` في { $day }، فعاد العمل بالنص الموروث

# the document is empty
the-document-is-empty = المستند فارغ

# the document is not a table
the-document-is-not-a-table = المستند ليس جدولا

# the domain {name}
the-domain-name--2ffbea06 = المجال { $name }

# the fact {name}
the-fact-name--ab8932e1 = الواقعة { $name }

# the file cannot be read: it cannot be opened or read to its end
the-file-cannot-be-read-it-cannot-be-opened-or--67f7d36d = تعذرت قراءة الملف: لا يمكن فتحه أو قراءته إلى آخره

# the file cannot be read: it is a folder
the-file-cannot-be-read-it-is-a-folder--769d0f8d = تعذرت قراءة الملف: هو مجلد

# the file cannot be read: there is no such file
the-file-cannot-be-read-there-is-no-such-file--b839be08 = تعذرت قراءة الملف: لا يوجد ملف كهذا

# the file cannot be read: this account may not read it
the-file-cannot-be-read-this-account-may-not--ddd6bb78 = تعذرت قراءة الملف: لا يُسمح لهذا الحساب بقراءته

# the file has {bytes} bytes, and {limit} are allowed
the-file-has-bytes-bytes-and-limit-are-allowed--5211e9c9 = عدد بايتات الملف: { $bytes }؛ المسموح به: { $limit }

# the file has more than {count} MiB
the-file-has-more-than-count-mib--32bf9e2b = الملف أكبر من { $count } MiB

# the file has the digest `{actual}`, and the pack names `{expected}`
the-file-has-the-digest-actual-and-the-pack--b082e305 = بصمة الملف `{ $actual }`، والحزمة تذكر `{ $expected }`

# the file is {what}, not a component
the-file-is-what-not-a-component--f0f3abcf = الملف ليس مكوّنا بل { $what }

# the file `{name}` cannot be read
the-file-name-cannot-be-read--5b2c93f8 = تعذرت قراءة الملف `{ $name }`

# the first
the-first = هنا أولا

# the first entry is 1
the-first-entry-is-1 = القيد الأول رقمه 1

# the first one
the-first-one = أول موضع

# the folder of `{derivation}` has no `derived.toml`
the-folder-of-derivation-has-no-derived-toml--5b8b7f9e = مجلد `{ $derivation }` ليس فيه `derived.toml`

# the folder of `{item}` has no `item.toml`
the-folder-of-item-has-no-item-toml--eb22732e = مجلد `{ $item }` ليس فيه `item.toml`

# the folder of `{option}` has no `option.toml`
the-folder-of-option-has-no-option-toml--0c309e38 = مجلد `{ $option }` ليس فيه `option.toml`

# the function ends without a condition
the-function-ends-without-a-condition = تنتهي الدالة من دون شرط

# the function `{name}` has no body in braces
the-function-name-has-no-body-in-braces--86a6d5bf = الدالة `{ $name }` ليس لها متن بين قوسين متعرجين

# the function `{name}` takes `{parameter}` twice
the-function-name-takes-parameter-twice--870ea780 = الدالة `{ $name }` تأخذ `{ $parameter }` مرتين

# the heading is not closed
the-heading-is-not-closed = العنوان غير مغلق

# the inherited pack {pack} is not there
the-inherited-pack-pack-is-not-there--912c15ab = الحزمة الموروثة { $pack } غير موجودة

# the instrument {name}
the-instrument-name--76be7429 = الصك { $name }

# the item cites nothing that it rests on
the-item-cites-nothing-that-it-rests-on = لا يذكر البند مصدرا يستند إليه

# the item {name}
the-item-name--d8e69ef4 = البند { $name }

# the item {name} does not wait for this reform
the-item-name-does-not-wait-for-this-reform--5d267e07 = البند { $name } لا ينتظر هذا الإصلاح

# the item {name} has both a script and a component
the-item-name-has-both-a-script-and-a-component--9d95544a = للبند { $name } نص برمجي ومكوّن معا

# the item {name} has no rule
the-item-name-has-no-rule--f1ca855a = البند { $name } بلا قاعدة

# the item {name} is brought in by {reform} and taken out by another reform
the-item-name-is-brought-in-by-reform-and-taken--cb7d80ee = البند { $name } يُدخله { $reform } ويُخرجه إصلاح آخر

# the key has no value
the-key-has-no-value = المفتاح بلا قيمة

# the key {key} is written twice
the-key-key-is-written-twice--3521c975 = المفتاح { $key } مكتوب مرتين

# the keys here are {keys}
the-keys-here-are-keys--809c6d76 = المفاتيح هنا: { $keys }

# the last day cannot lie before the first; both are included
the-last-day-cannot-lie-before-the-first-both--15aa41d3 = لا يمكن أن يسبق اليوم الأخير اليوم الأول؛ وكلاهما محسوب

# the last reason has another truth than the answer
the-last-reason-has-another-truth-than-the--1485d15d = السبب الأخير يخالف الجواب

# the list is not closed
the-list-is-not-closed = القائمة غير مغلقة

# the list {list} is not a fact
the-list-list-is-not-a-fact--ebdc23d7 = القائمة { $list } ليست واقعة

# the name of a variable is missing here
the-name-of-a-variable-is-missing-here = ينقص هنا اسم متغير

# the name of the function is missing here
the-name-of-the-function-is-missing-here = ينقص هنا اسم الدالة

# the number {number} is written in the rule
the-number-number-is-written-in-the-rule--0c09c3b1 = العدد { $number } مكتوب في القاعدة

# the option cites nothing that it rests on
the-option-cites-nothing-that-it-rests-on = لا يذكر الخيار مصدرا يستند إليه

# the option has no requirement {name}
the-option-has-no-requirement-name--03e11fd5 = لا يوجد في الخيار متطلب اسمه { $name }

# the option has no state {name}
the-option-has-no-state-name--593beff9 = لا يوجد في الخيار وضع اسمه { $name }

# the option {name}
the-option-name--7316a4d1 = الخيار { $name }

# the option {name} does not wait for this reform
the-option-name-does-not-wait-for-this-reform--a554e959 = الخيار { $name } لا ينتظر هذا الإصلاح

# the option {name} is brought in by {reform} and taken out by another reform
the-option-name-is-brought-in-by-reform-and--f93d7c82 = الخيار { $name } يُدخله { $reform } ويُخرجه إصلاح آخر

# the option `{option}` has no rule
the-option-option-has-no-rule--c5704abb = الخيار `{ $option }` بلا قاعدة

# the option requires nothing
the-option-requires-nothing = الخيار لا يتطلب شيئا

# the pack has no `{file}`
the-pack-has-no-file--ed2b0add = ليس في الحزمة `{ $file }`

# the pack in {folder} calls itself {pack}
the-pack-in-folder-calls-itself-pack--ac3e40da = الحزمة التي في { $folder } تسمّي نفسها { $pack }

# the pack `{pack}` is not in force on the day of this plan and contributes nothing
the-pack-pack-is-not-in-force-on-the-day-of--eaf08d3a = الحزمة `{ $pack }` غير سارية في يوم هذه الخطة ولا تسهم بشيء

# the packs `{first}` and `{second}` both define {named}, and neither inherits from the other
the-packs-first-and-second-both-define-named--bdc099b5 = معرَّف في الحزمتين `{ $first }` و`{ $second }` معا، ولا ترث إحداهما من الأخرى: { $named }

# the packs `{first}` and `{second}` both put something in the place of {name}
the-packs-first-and-second-both-put-something--3dac4270 = الحزمتان `{ $first }` و`{ $second }` تضع كل منهما شيئا مكان { $name }

# the parameter {name}
the-parameter-name--d382e57d = المعلمة { $name }

# the path of a list ends in `[]`, and no other does
the-path-of-a-list-ends-in-and-no-other-does--6965ef37 = مسار القائمة ينتهي بـ`[]`، ولا ينتهي بها غيره

# the policy packs name no reform; name the folder of one with `--policy`
the-policy-packs-name-no-reform-name-the-folder--d295a0ec = لا تسمّي حزم السياسات أي إصلاح؛ سمّ مجلد حزمة فيها إصلاح بالخيار `--policy`

# the reform changes nothing
the-reform-changes-nothing = الإصلاح لا يغيّر شيئا

# the reform {name}
the-reform-name--443bf69f = الإصلاح { $name }

# the result is not a date or number that a calendar or a computer can hold
the-result-is-not-a-date-or-number-that-a--53d42c7c = النتيجة ليست تاريخا أو عددا يسعه تقويم أو حاسوب

# the rule cannot be read: {what}
the-rule-cannot-be-read-what--e864b91d = تعذرت قراءة القاعدة: { $what }

# the rule does not answer `met`
the-rule-does-not-answer-met--e50823ee = القاعدة لا تجيب عن `met`

# the rule has no function `{name}`
the-rule-has-no-function-name--ef5646a4 = لا توجد في القاعدة الدالة `{ $name }`

# the rule has `{suggestion}`; let the two have one name
the-rule-has-suggestion-let-the-two-have-one--15819a1e = في القاعدة `{ $suggestion }`؛ اجعل للاثنين اسما واحدا

# the rule is too large: {how}
the-rule-is-too-large-how--ef58702a = القاعدة أكبر من اللازم: { $how }

# the rule never provides {fact}
the-rule-never-provides-fact--79596eb4 = القاعدة لا توفر { $fact } أبدا

# the rule provides {fact} besides
the-rule-provides-fact-besides--c0e6c483 = القاعدة توفر أيضا { $fact }

# the rule says
the-rule-says = ما تقوله القاعدة

# the rule went past its budget of {what}
the-rule-went-past-its-budget-of-what--fdf70b7a = تجاوزت القاعدة ميزانيتها: { $what }

# the script
the-script = النص البرمجي

# the script failed: {why}
the-script-failed-why--3abdb9f3 = فشل النص البرمجي: { $why }

# the script has no `derive`
the-script-has-no-derive--0ecac5a6 = ليس في النص البرمجي `derive`

# the table is not closed
the-table-is-not-closed = الجدول غير مغلق

# the test says nothing of what must follow
the-test-says-nothing-of-what-must-follow = لا يقول الاختبار شيئا عما يجب أن ينتج

# the text has changed or gone; take this away, or use it for the new one
the-text-has-changed-or-gone-take-this-away-or--77182bcb = تغيّر النص أو زال؛ احذف هذا، أو استعمله للنص الجديد

# the truth of a clause does not follow from what is under it
the-truth-of-a-clause-does-not-follow-from-what--7af095f9 = جواب عبارة لا ينتج عما تحتها

# the variable `{name}` is there twice
the-variable-name-is-there-twice--81d997b4 = المتغير `{ $name }` موجود مرتين

# the words are {words}
the-words-are-words--e066608f = الكلمات هي { $words }

# the words are {words}, in double quotes
the-words-are-words-in-double-quotes--348c660d = الكلمات هي { $words }، بين علامتي اقتباس مزدوجتين

# there is a comma too many
there-is-a-comma-too-many = توجد فاصلة زائدة

# there is an `=` too many
there-is-an-too-many--59992e1c = توجد علامة `=` زائدة

# there is no case
there-is-no-case = لا توجد حالة

# there is no file {file}
there-is-no-file-file--479c5cfb = لا يوجد الملف { $file }

# there is no file `{name}`
there-is-no-file-name--699ffe8c = لا يوجد الملف `{ $name }`

# there is no folder here that can be read
there-is-no-folder-here-that-can-be-read = لا يوجد هنا مجلد يمكن قراءته

# there is no place for {fact}
there-is-no-place-for-fact--801ed097 = لا مكان لتسجيل { $fact }

# there is no such fact
there-is-no-such-fact = لا توجد واقعة كهذه

# there is no such recommendation
there-is-no-such-recommendation = لا توجد توصية كهذه

# there is no test in here
there-is-no-test-in-here = لا يوجد هنا أي اختبار

# there is no text for {name}: “{text}”
there-is-no-text-for-name-text--04536ad8 = لا يوجد نص للاسم { $name }: «{ $text }»

# there is nothing to choose from
there-is-nothing-to-choose-from = لا يوجد ما يُختار منه

# this
this = هذا

# this came out on made-up cases; no rule may do it in any case
this-came-out-on-made-up-cases-no-rule-may-do--1a5f1117 = ظهر هذا في حالات مصطنعة؛ ولا يجوز لقاعدة أن تفعله في أي حالة

# this expression
this-expression = هذا التعبير

# this is not a day of the calendar
this-is-not-a-day-of-the-calendar = ليس هذا يوما من التقويم

# this is not a message as Fluent writes it
this-is-not-a-message-as-fluent-writes-it--73570b4a = هذا ليس نصا بصيغة Fluent

# this is not a number
this-is-not-a-number = ليس هذا عددا

# this is not a number in JSON
this-is-not-a-number-in-json--b5f34421 = ليس هذا عددا في JSON

# this is not a time of day
this-is-not-a-time-of-day = ليس هذا وقتا من اليوم

# this is not a value in {unit}
this-is-not-a-value-in-unit--a5501a82 = ليست هذه قيمة بوحدة { $unit }

# this is not JSON
this-is-not-json--a6ebb000 = ليس هذا بصيغة JSON

# this is not TOML
this-is-not-toml--d6c6f194 = ليس هذا بصيغة TOML

# this key holds a value, so nothing can lie under it
this-key-holds-a-value-so-nothing-can-lie-under--43d63939 = لهذا المفتاح قيمة، فلا يمكن أن يقع تحته شيء

# this machine cannot run components: {report}
this-machine-cannot-run-components-report--fc015d93 = هذا الحاسوب لا يستطيع تشغيل المكوّنات: { $report }

# this program was built without components
this-program-was-built-without-components = بُني هذا البرنامج من دون المكوّنات

# this statement
this-statement = هذه التعليمة

# this value
this-value = هذه القيمة

# `throughcare list reforms` names them all
throughcare-list-reforms-names-them-all--603555b1 = يسميها كلها `throughcare list reforms`

# `[timing]`
timing--9bff0e0d = `[timing]`

# title
title = العنوان

# title of a source
title-of-a-source = عنوان مصدر

# too deep here
too-deep-here = العمق هنا أكثر من اللازم

# too many calls are joined by dots
too-many-calls-are-joined-by-dots = الاستدعاءات الموصولة بنقاط أكثر من اللازم

# `true`
true--60404b5f = `true`

# true or false
true-or-false = `true` أو `false`

# two dates
two-dates = تاريخان

# two derogations from {name} hold on the same day
two-derogations-from-name-hold-on-the-same-day--bccc431d = استثناءان من { $name } يسريان في اليوم نفسه

# two packs call themselves {pack}
two-packs-call-themselves-pack--d9a4126a = حزمتان تسمّي كل منهما نفسها { $pack }

# two reforms set {parameter} differently
two-reforms-set-parameter-differently--945d91a8 = إصلاحان يعطيان { $parameter } قيمتين مختلفتين

# two requirements or states are called {name}
two-requirements-or-states-are-called-name--1f2f8367 = متطلبان أو وضعان لهما الاسم { $name }

# two things
two-things = شيئان

# two values
two-values = قيمتان

# two values hold on the same day
two-values-hold-on-the-same-day = قيمتان تسريان في اليوم نفسه

# under it are {facts}
under-it-are-facts--c6ef657d = تحته: { $facts }

# unit
unit = الوحدة

# {unit} is not a unit
unit-is-not-a-unit--8c7ef043 = { $unit } ليس وحدة

# unknown
unknown = غير معروف

# `until` lies before `from`
until-lies-before-from--a7ed3086 = `until` يقع قبل `from`

# use a program built with the feature `components`
use-a-program-built-with-the-feature-components--0904929d = استعمل برنامجا بُني مع الميزة `components`

# use one of the packs, or give one of the two another name
use-one-of-the-packs-or-give-one-of-the-two--05c3c3d3 = استعمل إحدى الحزمتين، أو أعط أحد الاثنين اسما آخر

# use the file that was reviewed, or review this one and pin its digest: {digest}
use-the-file-that-was-reviewed-or-review-this--4c8a7862 = استعمل الملف الذي رُوجع، أو راجع هذا وثبّت بصمته: { $digest }

# use the file that was reviewed, or review this one and put its digest into `pack.toml`
use-the-file-that-was-reviewed-or-review-this--7a8f6578 = استعمل الملف الذي رُوجع، أو راجع هذا وضع بصمته في `pack.toml`

# values that are written out
values-that-are-written-out = قيم مكتوبة حرفيا

# variables
variables = المتغيرات

# `wasm-component-ld` is not installed
wasm-component-ld-is-not-installed--03505887 = `wasm-component-ld` غير مثبَّت على هذا الحاسوب

# `weekday`, the days of the week
weekday-the-days-of-the-week--baf68940 = `weekday`، أي أيام الأسبوع

# what a source is cited for
what-a-source-is-cited-for = ما يُستشهد بمصدر عليه

# what comes next
what-comes-next = ما يأتي تاليا

# {what} is not a condition
what-is-not-a-condition--3f817a1b = ليس شرطا: { $what }

# {what} is not offered in a rule
what-is-not-offered-in-a-rule--48cb9087 = غير متاح في القواعد: { $what }

# what is required
what-is-required = ما هو مطلوب

# what it handed over cannot be read
what-it-handed-over-cannot-be-read = لا يمكن قراءة ما سلّمه

# {what} needs {key}
what-needs-key--9527a21b = ينقص المفتاح { $key } في: { $what }

# what only a person can check never fails by itself
what-only-a-person-can-check-never-fails-by--92992814 = ما لا يتحقق منه إلا إنسان لا يفشل من تلقاء نفسه

# {what} should be a table, and is {found}
what-should-be-a-table-and-is-found--1d8d780c = { $what }: المتوقع جدول، الموجود { $found }

# what there is to do stands in `option.toml`, as `action`
what-there-is-to-do-stands-in-option-toml-as--540288a1 = مكان ما يجب فعله هو `option.toml`، باسم `action`

# where a matter stands
where-a-matter-stands = أين تقف مسألة

# which is asked of an entry of a list, or is not, the other way round
which-is-asked-of-an-entry-of-a-list-or-is-not--144128fb = مع قيد من قائمة حيث لا قائمة، أو من دون قيد حيث توجد قائمة

# which its description leaves out
which-its-description-leaves-out = ولا ذكر لذلك في وصفه

# who acts
who-acts = من القائم به

# who can answer
who-can-answer = من يستطيع الجواب

# who can change it
who-can-change-it = من يستطيع التغيير

# whom a person may ask
whom-a-person-may-ask = من يمكن للشخص أن يسأله

# why it matters
why-it-matters = سبب الأهمية

# `[with]`
with--1eee88ad = `[with]`

# `[without]`
without--3e34bf1a = `[without]`

# `{word}`
word--3b6aa245 = `{ $word }`

# {word}
word--913a4ed8 = { $word }

# `{word}` by itself
word-by-itself--0126dd38 = `{ $word }` بمفردها

# {word} can be chosen twice
word-can-be-chosen-twice--7686fc5d = يمكن اختيار { $word } مرتين

# `{word}` is a word of `advise`, and a derivation recommends nothing
word-is-a-word-of-advise-and-a-derivation--b77951dd = `{ $word }` من كلمات `advise`، والاستنتاج لا يوصي بشيء

# `{word}` is a word of `advise` and cannot be part of a condition
word-is-a-word-of-advise-and-cannot-be-part-of--13f9d2a7 = `{ $word }` من كلمات `advise` ولا يمكن أن تكون جزءا من شرط

# `{word}` is a word of `derive`, and this is the rule of an item
word-is-a-word-of-derive-and-this-is-the-rule--13fdbb55 = `{ $word }` من كلمات `derive`، وهذه قاعدة بند

# `{word}` is a word of the rule language and cannot name a function
word-is-a-word-of-the-rule-language-and-cannot--6bc17796 = `{ $word }` من كلمات لغة القواعد ولا يمكن أن تكون اسم دالة

# `{word}` is given {given}, and takes {takes}
word-is-given-given-and-takes-takes--fbc3c740 = `{ $word }` تأخذ: { $takes }؛ وعدد المعطى: { $given }

# {word}({parts})
word-parts--d15c0f01 = { $word }({ $parts })

# `{word}` takes a clause for each entry, such as `|child| child.fact("carer") == "nobody"`
word-takes-a-clause-for-each-entry-such-as--1d45e0ec = `{ $word }` تأخذ عبارة لكل قيد، مثل `|child| child.fact("carer") == "nobody"`

# `{word}` takes a text that is written out
word-takes-a-text-that-is-written-out--1f9bea66 = `{ $word }` تأخذ نصا مكتوبا حرفيا

# `{word}` takes {takes}, not {given}
word-takes-takes-not-given--3724442e = `{ $word }` تأخذ: { $takes }؛ والمعطى: { $given }

# write a date, without quotes: `2026-01-01`
write-a-date-without-quotes-2026-01-01--c9dfcbad = اكتب تاريخا من دون علامتي اقتباس: `2026-01-01`

# write a fact, `=` and its value: `home.first_night.status=confirmed`
write-a-fact-and-its-value-home-first-night--0009eddf = اكتب واقعة و`=` وقيمتها: `home.first_night.status=confirmed`

# write a fact as `{{its.path}}`, and no other braces
write-a-fact-as-its-path-and-no-other-braces--a00c705d = اكتب الواقعة هكذا `{"{"}its.path{"}"}`، ولا أقواس متعرجة غيرها

# write a heading for each entry
write-a-heading-for-each-entry = اكتب عنوانا لكل قيد

# write a list of dates, without quotes: `[2026-12-25, 2026-12-26]`
write-a-list-of-dates-without-quotes-2026-12-25--8cb2159f = اكتب قائمة تواريخ من دون علامتي اقتباس: `[2026-12-25, 2026-12-26]`

# write a number, without quotes
write-a-number-without-quotes--dbd73e3f = اكتب عددا من دون علامتي اقتباس

# write a part of one, in quotes: `"2/3"`; more than nothing, at most the whole
write-a-part-of-one-in-quotes-2-3-more-than--7540f9ce = اكتب جزءا من واحد بين علامتي اقتباس: `"2/3"`؛ أكثر من صفر ولا يزيد على الواحد

# write a predicate with `and`, `or` and `not`; in `advise`, ask `if is_yes(…)`, `is_no(…)` or `is_unknown(…)`
write-a-predicate-with-and-or-and-not-in-advise--f27bd376 = اكتب مسندا باستعمال `and` و`or` و`not`؛ وفي `advise` اسأل `if is_yes(…)` أو `is_no(…)` أو `is_unknown(…)`

# write a text, in quotes
write-a-text-in-quotes--5bf6aba6 = اكتب نصا بين علامتي اقتباس

# write a value, `{{ value = …, source = "…", on = 2026-10-01 }}`, `{{ not_known = "…" }}`, `{{ declined = 2026-10-20 }}` or `{{ withheld = true }}`
write-a-value-value-source-on-2026-10-01-not--15c66ed2 = اكتب قيمة، أو `{"{"} value = …, source = "…", on = 2026-10-01 {"}"}` أو `{"{"} not_known = "…" {"}"}` أو `{"{"} declined = 2026-10-20 {"}"}` أو `{"{"} withheld = true {"}"}`

# write a whole number, not below nought
write-a-whole-number-not-below-nought--ead2d333 = اكتب عددا صحيحا لا يقل عن صفر

# write `and`
write-and--eb47c707 = اكتب `and`

# write `any("{list}[]", |entry| … entry.fact("{field}") …)`, or `all` or `count`
write-any-list-entry-entry-fact-field-or-all-or--b851e0dd = اكتب `any("{ $list }[]", |entry| … entry.fact("{ $field }") …)`، أو `all` أو `count`

# write `choices = ["…", "…"]`
write-choices--d5b70791 = اكتب `choices = ["…", "…"]`

# write `count("{path}")`, or `any("{path}", |entry| …)`
write-count-path-or-any-path-entry--8ccdf8ca = اكتب `count("{ $path }")` أو `any("{ $path }", |entry| …)`

# write digits
write-digits = اكتب أرقاما

# write digits: `45.50`
write-digits-45-50--264be624 = اكتب أرقاما: `45.50`

# write digits, without quotes
write-digits-without-quotes--3615a321 = اكتب أرقاما من دون علامتي اقتباس

# write digits, without quotes: `45.50`
write-digits-without-quotes-45-50--c16fce0c = اكتب أرقاما من دون علامتي اقتباس: `45.50`

# write `fact("…")`
write-fact--a0b5b1ca = اكتب `fact("…")`

# write `fn {name}() {{ … }}`
write-fn-name--9a5cd09d = اكتب `fn { $name }() {"{"} … {"}"}`

# write `\\` for a backslash
write-for-a-backslash--09678854 = الشرطة المائلة العكسية تُكتب `\\`

# write how many entries there are
write-how-many-entries-there-are = اكتب كم قيدا هناك

# write `if`, or a condition
write-if-or-a-condition--38e56487 = اكتب `if`، أو شرطا

# write it after a dot: `provide("…", …).step("…")`
write-it-after-a-dot-provide-step--c6d0f3d0 = اكتبها بعد نقطة: `provide("…", …).step("…")`

# write it after a dot: `recommend("…").by("…")`
write-it-after-a-dot-recommend-by--b3aa1e2d = اكتبها بعد نقطة: `recommend("…").by("…")`

# write it as `"2027-02-15"`
write-it-as-2027-02-15--adcc7232 = اكتبه هكذا: `"2027-02-15"`

# write it as `{{ "key": value }}`
write-it-as-key-value--54a92fd6 = اكتبه هكذا: `{"{"} "key": value {"}"}`

# write it as `{{ key = value }}`, or under a heading
write-it-as-key-value-or-under-a-heading--5441a3df = اكتبه هكذا: `{"{"} key = value {"}"}`، أو تحت عنوان

# write it before `=`, or between the dots
write-it-before-or-between-the-dots--8e231a0b = اكتبه قبل `=`، أو بين النقاط

# write it into the file by hand
write-it-into-the-file-by-hand = اكتبه في الملف بيدك

# write it out, or take the key away
write-it-out-or-take-the-key-away--84246528 = املأه، أو احذف المفتاح

# write it with digits, such as `12` or `45.50`
write-it-with-digits-such-as-12-or-45-50--e5b3da27 = اكتبه بالأرقام، مثل `12` أو `45.50`

# write it without quotes
write-it-without-quotes = اكتبه من دون علامتي اقتباس

# write it without quotes: `2027-02-15`
write-it-without-quotes-2027-02-15--64da7bc2 = اكتبه من دون علامتي اقتباس: `2027-02-15`

# write `item = "…"`, `option = "…"` or `parameter = "…"`
write-item-option-or-parameter--bb325eb1 = اكتب `item = "…"` أو `option = "…"` أو `parameter = "…"`

# write `[{key}.…]` above each
write-key-above-each--78119584 = اكتب `[{ $key }.…]` فوق كل واحد

# write `[[{key}]]` above each
write-key-above-each--c91bdcb2 = اكتب `[[{ $key }]]` فوق كل واحد

# write `"key": value`
write-key-value--05369c85 = اكتب `"key": value`

# write `key = value`
write-key-value--0bba4cfc = اكتب `key = value`

# write `key = value`, one to a line
write-key-value-one-to-a-line--749168a5 = اكتب `key = value`، في كل سطر واحدا

# write `key = value`, or take the line away
write-key-value-or-take-the-line-away--4ebb5902 = اكتب `key = value`، أو احذف السطر

# write `"key": value`, with commas between
write-key-value-with-commas-between--a7dc0257 = اكتب `"key": value`، مع فواصل بينها

# write `[[{list}]]` above each entry, `{list} = []` for none, or `{list} = {{ not_known = "…" }}`
write-list-above-each-entry-list-for-none-or--f3adefe2 = اكتب `[[{ $list }]]` فوق كل قيد، أو `{ $list } = []` إن لم يوجد شيء، أو `{ $list } = {"{"} not_known = "…" {"}"}`

# write lower-case words joined by hyphens
write-lower-case-words-joined-by-hyphens--300d0a62 = اكتب كلمات بأحرف لاتينية صغيرة تصلها شرطات

# write lower-case words joined by hyphens: {name}
write-lower-case-words-joined-by-hyphens-name--24a8e744 = اكتب كلمات بأحرف لاتينية صغيرة تصلها شرطات: { $name }

# write `n = n + 1`
write-n-n-1--d0cc090c = اكتب `n = n + 1`

# write `{name}()`
write-name--bc537015 = اكتب `{ $name }()`

# write `name = text`, the text on one line; a brace is written `{{"{{"}}`
write-name-text-the-text-on-one-line-a-brace-is--3eaa8f9e = اكتب `name = text`، والنص على سطر واحد؛ والقوس المتعرج يُكتب `{"{"}"{"{"}"{"}"}`

# write `not`
write-not--2594f7a1 = اكتب `not`

# write `not (a == b)`
write-not-a-b--b178c264 = اكتب `not (a == b)`

# write `not one_of(…)`
write-not-one-of--4646edd4 = اكتب `not one_of(…)`

# write one after the colon
write-one-after-the-colon = اكتب قيمة بعد النقطتين

# write one `key = value` to a line
write-one-key-value-to-a-line--3a2bf7f8 = اكتب `key = value` واحدا في كل سطر

# write `one_of(…, […])`
write-one-of--eee302b2 = اكتب `one_of(…, […])`

# write one of {words}
write-one-of-words--1487ee61 = اكتب إحدى هذه: { $words }

# write `only_under = "{reform}"` in it, or take it out of `[with]`
write-only-under-reform-in-it-or-take-it-out-of--dd160198 = اكتب فيه `only_under = "{ $reform }"`، أو احذفه من `[with]`

# write `or`
write-or--4cc260c0 = اكتب `or`

# write some text
write-some-text = اكتب نصا ما

# write texts as `"…"`
write-texts-as--dec7aa6f = اكتب النصوص هكذا: `"…"`

# write the predicates in `rule.rhai`
write-the-predicates-in-rule-rhai--a1129140 = اكتب المسندات في `rule.rhai`

# write the SHA-256 of the file: 64 hexadecimal digits in quotes, in lower case
write-the-sha-256-of-the-file-64-hexadecimal--ee47676c = اكتب SHA-256 للملف: 64 رقما ست عشريا بين علامتي اقتباس، بأحرف صغيرة

# write the text alone: what a pack says has no variables, choices or attributes
write-the-text-alone-what-a-pack-says-has-no--e2c8ecf4 = اكتب النص وحده: ما تقوله الحزمة لا متغيرات فيه ولا بدائل ولا سمات

# write the text out
write-the-text-out = اكتب النص حرفيا

# write `true` or `false`, without quotes
write-true-or-false-without-quotes--9f301be5 = اكتب `true` أو `false` من دون علامتي اقتباس

# write {units} or the name of a currency
write-units-or-the-name-of-a-currency--9c6aa7ff = اكتب إحدى هذه: { $units }، أو اسم عملة

# write `withheld = true`
write-withheld-true--f7699321 = اكتب `withheld = true`

# write `{word}("…")`
write-word--286cdbbf = اكتب `{ $word }("…")`

# write year, month and day: `2027-02-15`
write-year-month-and-day-2027-02-15--3be39dc5 = اكتب السنة والشهر واليوم: `2027-02-15`

# write year, month and day: `"2027-02-15"`
write-year-month-and-day-2027-02-15--bd24a15f = اكتب السنة والشهر واليوم: `"2027-02-15"`

# write year, month and day alone: `2027-02-15`
write-year-month-and-day-alone-2027-02-15--37652555 = اكتب السنة والشهر واليوم وحدها: `2027-02-15`

# write year, month and day without quotes: `2027-02-15`
write-year-month-and-day-without-quotes-2027-02--0adf05f2 = اكتب السنة والشهر واليوم من دون علامتي اقتباس: `2027-02-15`

# yes
yes = نعم
