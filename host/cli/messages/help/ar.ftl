# The help of the program, in the language `ar`. Above each text stands its English, from the code.

# A case file, or a folder in which every TOML and JSON file is one; `-` reads the standard input
a-case-file-or-a-folder-in-which-every-toml-and--6cb843a3 = ملف حالة، أو مجلد كل ملف فيه بصيغة TOML أو JSON ملف حالة؛ و`-` يقرأ الدخل القياسي

# A case file, or the folder of a pack; `-` reads a case file from the standard input
a-case-file-or-the-folder-of-a-pack-reads-a--2e2c17ec = ملف حالة، أو مجلد حزمة؛ و`-` يقرأ ملف حالة من الدخل القياسي

# a day is written year-month-day, such as 2026-11-23
a-day-is-written-year-month-day-such-as-2026-11--c5a21c58 = يُكتب اليوم هكذا: سنة-شهر-يوم، مثل 2026-11-23

# a document was refused, or a pack failed its tests
a-document-was-refused-or-a-pack-failed-its--6d390d46 = رُفض مستند، أو لم تجتز حزمة اختباراتها

# A fact set otherwise, such as `home.first_night.status=confirmed`; may be given several times
a-fact-set-otherwise-such-as-home-first-night--16a47d7b = واقعة تُعيَّن على خلاف ما هي عليه، مثل `home.first_night.status=confirmed`؛ ويمكن ذكر أكثر من واحدة

# Arguments:
arguments--a1281c0c = الوسائط:

# Ask in the terminal, line by line, and write each answer into the case file
ask-in-the-terminal-line-by-line-and-write-each--89a32675 = السؤال في الطرفية سطرا سطرا، وكتابة كل جواب في ملف الحالة

# Begin a case file, an item, a pack or a translation
begin-a-case-file-an-item-a-pack-or-a--b306c345 = إنشاء ملف حالة أو بند أو حزمة أو ترجمة

# Begin, build, look into or try a rule that is a component
begin-build-look-into-or-try-a-rule-that-is-a--90773721 = إنشاء قاعدة هي مكوّن، أو بناؤها أو فحصها أو تجربتها

# Build a plugin into a component, beside its source or into the pack that ships it
build-a-plugin-into-a-component-beside-its--cace5792 = بناء مكوّن من إضافة برمجية، بجانب مصدرها أو في الحزمة التي تحمله

# Check a case file, or the folder of a policy pack
check-a-case-file-or-the-folder-of-a-policy-pack--c8692e07 = التحقق من ملف حالة، أو من مجلد حزمة سياسة

# Checks one person's case file against a release-planning policy, and says with reasons what is secured, what is not, what nobody has recorded, and who should do what by when
checks-one-person-s-case-file-against-a-release--e0c830ff = يتحقق من ملف حالة شخص واحد وفق سياسة لتخطيط الإفراج، ويبيّن مع الأسباب ما هو مؤمَّن وما ليس مؤمَّنا وما لم يسجله أحد، ومن عليه أن يفعل ماذا ومتى

# Commands:
commands--c12b9515 = الأوامر:

# [default: …]
default--f330d93b = [الافتراضي: …]

# done; of a plan: nothing is outstanding
done-of-a-plan-nothing-is-outstanding--82555821 = تم؛ وفي حالة خطة: لم يبق شيء

# Exit codes:
exit-codes--bf5b2cca = رموز الخروج:

# Explain an item, an option or a derivation; with a case file, why it stands, or came out, as it does
explain-an-item-an-option-or-a-derivation-with--1bf42062 = شرح بند أو خيار أو استنتاج؛ ومع ملف حالة: سبب كونه في هذا الوضع أو خروجه بهذه النتيجة

# Folder of a policy pack; may be given several times. Without it, the base pack `kyoto`
folder-of-a-policy-pack-may-be-given-several--2aaaf6ba = مجلد حزمة سياسة؛ ويمكن ذكر أكثر من واحد. ومن دونه تُستعمل الحزمة الأساسية `kyoto`

# For machines
for-machines--5a494d1f = للآلات

# For machines: every remark with its place, and no text of the document
for-machines-every-remark-with-its-place-and-no--3d711b4e = للآلات: كل ملاحظة مع موضعها، من دون أي نص من المستند

# For machines; see `throughcare schema plan`
for-machines-see-throughcare-schema-plan--f34affcd = للآلات؛ انظر `throughcare schema plan`

# For the eye: marks, colour, wrapped to the terminal
for-the-eye-marks-colour-wrapped-to-the-terminal--629e6a7b = للعين: علامات وألوان، وأسطر بعرض الطرفية

# For the eye: with the lines that are meant
for-the-eye-with-the-lines-that-are-meant--6be1a863 = للعين: مع الأسطر المقصودة

# For the eye: wrapped to the terminal
for-the-eye-wrapped-to-the-terminal--6e1ab0b9 = للعين: أسطر بعرض الطرفية

# For whom it is written
for-whom-it-is-written--ee549c43 = لمن يُكتب

# Get a compiler from Debian's packages if there is none: 140 MB to fetch, 850 MB on disk, no root
get-a-compiler-from-debian-s-packages-if-there--1e7a9b29 = جلب مترجم برمجي من حزم Debian إن لم يوجد: تنزيل 140 MB، و850 MB على القرص، من دون صلاحيات الجذر

# Hold it to another form of the same rule: a script, or a component whose name ends in `.wasm`
hold-it-to-another-form-of-the-same-rule-a--6036cd1a = مقارنته بصيغة أخرى من القاعدة نفسها: نص برمجي، أو مكوّن ينتهي اسمه بـ`.wasm`

# How many questions to show: ten, and in JSON all, if left out
how-many-questions-to-show-ten-and-in-json-all--94939cfa = عدد الأسئلة المعروضة؛ وإن لم يُذكر فعشرة، وفي JSON كلها

# It is in plain words, and says only what belongs to a finding or a recommendation. What is about victims and other people is never in it.
it-is-in-plain-words-and-says-only-what-belongs--e6d3cdc7 = تُكتب بكلمات واضحة، ولا تقول إلا ما يخص استنتاجا أو توصية. ولا يرد فيها أبدا ما يخص الضحايا والأشخاص الآخرين.

# List the items, options, derivations, facts, parameters, sources or reforms of the policy packs
list-the-items-options-derivations-facts--04abd911 = سرد البنود أو الخيارات أو الاستنتاجات أو الوقائع أو المعلمات أو المصادر أو الإصلاحات في حزم السياسات

# Log to the standard error; `THROUGHCARE_LOG` does the same
log-to-the-standard-error-throughcare-log-does--4aa11657 = كتابة السجل في خرج الخطأ القياسي؛ و`THROUGHCARE_LOG` يفعل الشيء نفسه

# Look at one item or option only, and show every way to turn it
look-at-one-item-or-option-only-and-show-every--2af4a245 = النظر في بند واحد أو خيار واحد فقط، وعرض كل طريق يغيّره

# Make the release plan of one case
make-the-release-plan-of-one-case--6fb7261d = وضع خطة الإفراج لحالة واحدة

# Named changes of law, which `plan --reform` runs
named-changes-of-law-which-plan-reform-runs--3eb0c4b9 = تغييرات مسمّاة في القانون، يطبقها `plan --reform`

# Numbers from law and practice, with value, dates and source
numbers-from-law-and-practice-with-value-dates--da07ebdd = أرقام من القانون والممارسة، مع القيمة والتواريخ والمصدر

# Of a case file, as the vocabulary of the packs allows it
of-a-case-file-as-the-vocabulary-of-the-packs--b0843910 = لملف الحالة، كما تسمح به مفردات الحزم

# Of a pack, also name the predicates that run as scripts, and why
of-a-pack-also-name-the-predicates-that-run-as--14e8e709 = في حالة حزمة: تسمية المسندات التي تُنفَّذ كنصوص برمجية أيضا، مع السبب

# Of the plan that `plan --format json` prints
of-the-plan-that-plan-format-json-prints--93105d57 = للخطة التي يطبعها `plan --format json`

# Of the questions that `ask --format json` prints
of-the-questions-that-ask-format-json-prints--9b5e4e3e = للأسئلة التي يطبعها `ask --format json`

# Of what `fair --format json` prints
of-what-fair-format-json-prints--fe2224fc = لما يطبعه `fair --format json`

# Of what `what-if --format json` prints
of-what-what-if-format-json-prints--7c87b15c = لما يطبعه `what-if --format json`

# One page for a browser or a printer, which loads nothing from anywhere
one-page-for-a-browser-or-a-printer-which-loads--1d773b98 = صفحة واحدة للمتصفح أو الطابعة، لا تحمّل شيئا من أي مكان

# Options:
options--367431fd = الخيارات:

# plan made, nothing is unmet and something is undetermined
plan-made-nothing-is-unmet-and-something-is--be03d7b5 = وُضعت الخطة، وليس فيها ما هو غير مؤمَّن، وفيها ما هو غير محدَّد

# plan made, something is unmet; of fair: something differs without a declared ground
plan-made-something-is-unmet-of-fair-something--84dd9e2f = وُضعت الخطة، وفيها ما هو غير مؤمَّن؛ وفي حالة fair: يختلف شيء من دون أساس معلن

# Possible values:
possible-values--60baf39a = القيم الممكنة:

# [possible values: …]
possible-values--b1c54410 = [القيم الممكنة: …]

# Print help
print-help--e46c8bd1 = عرض المساعدة

# Print the JSON Schema of a case file, of a plan or of what is said of a case besides
print-the-json-schema-of-a-case-file-of-a-plan--b2145073 = طباعة JSON Schema لملف حالة، أو لخطة، أو لغيرهما مما يُقال عن حالة

# Print this message or the help of the given subcommand(s)
print-this-message-or-the-help-of-the-given--889dec80 = عرض هذه الرسالة أو مساعدة الأمر الفرعي المعطى

# Print version
print-version--d1594877 = عرض الإصدار

# Print what a shell needs to complete the command line
print-what-a-shell-needs-to-complete-the--0289e159 = طباعة ما تحتاج إليه صدفة الأوامر لإكمال سطر الأوامر

# Quote what is recorded of the person's health and children too; otherwise it is only named
quote-what-is-recorded-of-the-person-s-health--a2f8f03e = ذكر المسجَّل عن صحة الشخص وأطفاله أيضا؛ وإلا اكتُفي بتسميته

# Run a reform that a pack names, instead of the law in force; may be given several times. `list reforms` names them
run-a-reform-that-a-pack-names-instead-of-the--e09a9c13 = تطبيق إصلاح تسمّيه حزمة بدلا من القانون الساري؛ ويمكن ذكر أكثر من واحد. ويسمّيها كلها `list reforms`

# Run the tests of a policy pack
run-the-tests-of-a-policy-pack--9fd88a02 = تشغيل اختبارات حزمة سياسة

# Show behind each sentence the finding or recommendation that it comes from
show-behind-each-sentence-the-finding-or--74761eff = عرض الاستنتاج أو التوصية التي جاءت منها كل جملة، بعد الجملة

# Show what a component says of itself, and its digest
show-what-a-component-says-of-itself-and-its--fcaa7001 = عرض ما يقوله مكوّن عن نفسه، مع بصمته

# Show what to find out next, and what each answer would settle
show-what-to-find-out-next-and-what-each-answer--87376f51 = عرض ما يجب معرفته تاليا، وما يحسمه كل جواب

# Show what would change with facts set otherwise or under another law; or, with neither, what would turn each unmet item and open each closed option
show-what-would-change-with-facts-set-otherwise--6dd492b0 = عرض ما كان سيتغير لو عُيّنت وقائع على خلاف ما هي عليه أو لو سرى قانون آخر؛ ومن دونهما: ما يغيّر كل بند غير مؤمَّن ويفتح كل خيار مغلق

# The case file; `-` reads the standard input
the-case-file-reads-the-standard-input--6efe4e52 = ملف الحالة؛ و`-` يقرأ الدخل القياسي

# The case file, TOML or JSON; `-` reads the standard input
the-case-file-toml-or-json-reads-the-standard--3e659405 = ملف الحالة، بصيغة TOML أو JSON؛ و`-` يقرأ الدخل القياسي

# The checklist, under the headings of a plan
the-checklist-under-the-headings-of-a-plan--b47c5459 = قائمة التحقق، تحت عناوين أقسام الخطة

# The day on which items and parameters are in force; today if left out
the-day-on-which-items-and-parameters-are-in--0ee59c2c = اليوم الذي تكون البنود والمعلمات سارية فيه؛ وهو اليوم الحالي إن لم يُذكر

# The day on which law and facts are looked at; today if left out
the-day-on-which-law-and-facts-are-looked-at--2358b205 = اليوم الذي يُنظر فيه إلى القانون والوقائع؛ وهو اليوم الحالي إن لم يُذكر

# The day whose law holds; today if left out
the-day-whose-law-holds-today-if-left-out--ec25b2f7 = اليوم الذي يُعمل بقانونه؛ وهو اليوم الحالي إن لم يُذكر

# The file of the component
the-file-of-the-component--b5e5cc29 = ملف المكوّن

# The file to write; the standard output if left out
the-file-to-write-the-standard-output-if-left--952ba77d = الملف الذي يُكتب؛ والكتابة في الخرج القياسي إن لم يُذكر

# The folder in which the folder of the pack is made
the-folder-in-which-the-folder-of-the-pack-is--d03ab25f = المجلد الذي يُنشأ فيه مجلد الحزمة

# The folder in which the folder of the plugin is made
the-folder-in-which-the-folder-of-the-plugin-is--c374ccb0 = المجلد الذي يُنشأ فيه مجلد الإضافة البرمجية

# The folder of the pack
the-folder-of-the-pack--94f7f26f = مجلد الحزمة

# The folder of the plugin, a member of the cargo workspace in which this runs
the-folder-of-the-plugin-a-member-of-the-cargo--54e72f0a = مجلد الإضافة البرمجية، وهي عضو في مساحة عمل cargo التي يُشغَّل فيها هذا

# The form of the comparison
the-form-of-the-comparison--1426bea9 = صيغة المقارنة

# The form of the explanation
the-form-of-the-explanation--d89f9127 = صيغة الشرح

# The form of the letter
the-form-of-the-letter--7765dd81 = صيغة الرسالة

# The form of the list
the-form-of-the-list--f0358593 = صيغة القائمة

# The form of the plan
the-form-of-the-plan--7264160f = صيغة الخطة

# The form of the remarks
the-form-of-the-remarks--d7b68b89 = صيغة الملاحظات

# The form of the report
the-form-of-the-report--f5d0eed8 = صيغة التقرير

# The language of results, remarks and help: en, fr, es, ru, zh or ar; without it, that of the environment. Machine formats and the log stay as they are
the-language-of-results-remarks-and-help-en-fr--c0d254f6 = لغة النتائج والملاحظات والمساعدة: en أو fr أو es أو ru أو zh أو ar؛ ومن دونها لغة البيئة. وتبقى صيغ الآلات والسجل كما هي

# The name of the item: lower-case words joined by hyphens
the-name-of-the-item-lower-case-words-joined-by--449a0fbd = اسم البند: كلمات بأحرف لاتينية صغيرة تصلها شرطات

# The name of the item, option or derivation, as plans and `list` show it
the-name-of-the-item-option-or-derivation-as--bd92c54b = اسم البند أو الخيار أو الاستنتاج، كما تعرضه الخطط و`list`

# The name of the pack: lower-case words joined by hyphens
the-name-of-the-pack-lower-case-words-joined-by--872f950c = اسم الحزمة: كلمات بأحرف لاتينية صغيرة تصلها شرطات

# The name of the plugin: lower-case words joined by hyphens
the-name-of-the-plugin-lower-case-words-joined--9ec87a50 = اسم الإضافة البرمجية: كلمات بأحرف لاتينية صغيرة تصلها شرطات

# The pack that ships it: the component goes into its `components` and its digest into its `pack.toml`. Said once, it is remembered beside the source
the-pack-that-ships-it-the-component-goes-into--02850437 = الحزمة التي تحمل المكوّن: يُوضع في `components` منها، وتُوضع بصمته في `pack.toml` منها. تُذكر مرة واحدة، ثم تُحفظ بجانب المصدر

# The person whom it is about: what is about victims and other people is kept back
the-person-whom-it-is-about-what-is-about--128a1b4e = الشخص المعني: ويُحجب ما يخص الضحايا والأشخاص الآخرين

# the program speaks en, fr, es, ru, zh and ar
the-program-speaks-en-fr-es-ru-zh-and-ar--d753a04a = لغات البرنامج: en وfr وes وru وzh وar

# The shell
the-shell--39e765eb = صدفة الأوامر

# The tag of the language, such as `fr`
the-tag-of-the-language-such-as-fr--6c508a1c = وسم اللغة، مثل `fr`

# the tool failed
the-tool-failed = فشل البرنامج

# To be read aloud, or sent by e-mail
to-be-read-aloud-or-sent-by-e-mail--6fd61ca5 = للقراءة بصوت عال، أو للإرسال بالبريد الإلكتروني

# To be read aloud, or sent by e-mail: words only
to-be-read-aloud-or-sent-by-e-mail-words-only--f965b14e = للقراءة بصوت عال، أو للإرسال بالبريد الإلكتروني: كلمات فقط

# To be read aloud: words only
to-be-read-aloud-words-only--8a244010 = للقراءة بصوت عال: كلمات فقط

# To go on working on it
to-go-on-working-on-it--9712c982 = لمواصلة العمل عليها

# To paste into a record
to-paste-into-a-record--0892ff66 = للصقها في سجل

# Try a component on made-up cases: asked twice, with every fact absent in every manner, within its budget
try-a-component-on-made-up-cases-asked-twice--14ce22b9 = تجربة مكوّن على حالات مصطنعة: يُسأل مرتين، وتغيب فيها كل واقعة بكل طريقة، ضمن ميزانيته

# Try every protected fact at each value, and show what changes and on what declared ground
try-every-protected-fact-at-each-value-and-show--45c8ef5f = تجربة كل واقعة محمية بكل قيمة، وعرض ما يتغير وعلى أي أساس معلن

# Usage:
usage--2bad3eea = الاستعمال:

# Ways out and services that can be had, with what each requires
ways-out-and-services-that-can-be-had-with-what--17fc284d = طرق الخروج والخدمات التي يمكن الحصول عليها، مع ما يتطلبه كل منها

# What a case file may record: what it takes, the question, who can answer
what-a-case-file-may-record-what-it-takes-the--09cf36f8 = ما يمكن تسجيله في ملف حالة: ما تأخذه الواقعة، والسؤال، ومن يستطيع الجواب

# What is worked out from other facts, and which facts that gives
what-is-worked-out-from-other-facts-and-which--dc221819 = ما يُستنتج من وقائع أخرى، والوقائع التي تنتج عنه

# What the packs cite
what-the-packs-cite--36d43086 = ما تستشهد به الحزم

# What to list
what-to-list--d393bc5c = ما يُسرد

# When to use colour; `NO_COLOR` and `CLICOLOR` count too
when-to-use-colour-no-color-and-clicolor-count--086b1011 = متى تُستعمل الألوان؛ ويُراعى `NO_COLOR` و`CLICOLOR` أيضا

# Who says so, for every answer: a paper, a post. Asked for each answer if left out
who-says-so-for-every-answer-a-paper-a-post--8757c08d = من يقول ذلك، لكل الأجوبة: ورقة أو وظيفة. ويُسأل عنه مع كل جواب إن لم يُذكر

# Whoever checks how the plan came about
whoever-checks-how-the-plan-came-about--f92c1444 = من يدقق في كيفية وضع الخطة

# Whoever plans the release
whoever-plans-the-release--96cf88d5 = من يخطط للإفراج

# Write a case file in which every fact stands as a comment, with its question
write-a-case-file-in-which-every-fact-stands-as--51bf6866 = كتابة ملف حالة ترد فيه كل واقعة تعليقا، مع سؤالها

# Write nothing, and compare with the component, the pin and the record that are there
write-nothing-and-compare-with-the-component--39ba1614 = المقارنة بالمكوّن والتثبيت والسجل الموجودة، من دون كتابة شيء

# Write the crate of a plugin, with a rule and its native test
write-the-crate-of-a-plugin-with-a-rule-and-its--167fa0b4 = كتابة crate لإضافة برمجية، فيه قاعدة واختبار لها يعمل مباشرة على الحاسوب

# Write the folder of a checklist item
write-the-folder-of-a-checklist-item--73a7db56 = كتابة مجلد بند من قائمة التحقق

# Write the folder of a policy pack that inherits from the base pack
write-the-folder-of-a-policy-pack-that-inherits--2032f5ce = كتابة مجلد حزمة سياسة ترث من الحزمة الأساسية

# Write the letter that tells the person how their plan stands
write-the-letter-that-tells-the-person-how--3ddf33d6 = كتابة الرسالة التي تخبر الشخص أين وصلت خطته

# Write what a translator of a pack fills in, `messages/LANG.ftl`; what is there already is kept
write-what-a-translator-of-a-pack-fills-in--4f29f5cf = كتابة ما يملؤه مترجم حزمة، `messages/LANG.ftl`؛ ويبقى الموجود فيه كما هو

# wrong usage
wrong-usage = استعمال خاطئ
