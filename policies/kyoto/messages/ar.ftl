# What the pack `kyoto` says, in the language `ar`. Above each text stand what it is and the text of
# the pack. Write the translation after `=`, on the same line; a brace is written {"{"}.
# `throughcare check` names what is missing; `throughcare new messages` adds what is new.


## pack kyoto

# title
# Kyoto model-strategy checklist
kyoto-model-strategy-checklist--f4b76953 = قائمة التحقق الخاصة باستراتيجيات كيوتو النموذجية

# authority
# the throughcare project, on its own reading of the standards
the-throughcare-project-on-its-own-reading-of--c17ddf3a = مشروع throughcare، وفق قراءته الخاصة للمعايير

# whom a person may ask
# prison case manager
prison-case-manager = مدير الحالة في السجن


## headings of a plan

# heading
# The plan and who carries it
the-plan-and-who-carries-it--aed66414 = الخطة ومن يتولاها

# heading
# Identity papers
identity-papers--9cf2cbb8 = وثائق الهوية

# heading
# A place to live
a-place-to-live--61cfae5e = مكان للعيش

# heading
# Money, benefits and debts
money-benefits-and-debts--1e7fa74f = المال والإعانات والديون

# heading
# Work and learning
work-and-learning--08c1a04f = العمل والتعلّم

# heading
# Health
health--55898449 = الصحة

# heading
# Drugs and alcohol
drugs-and-alcohol--e0a84834 = المخدرات والكحول

# heading
# Family and children
family-and-children--5d409350 = الأسرة والأطفال

# heading
# The day of release
the-day-of-release--56b4abd8 = يوم الإفراج

# heading
# Supervision after release
supervision-after-release--0f8643db = الإشراف بعد الإفراج

# heading
# Victims and repair
victims-and-repair--35609a98 = الضحايا وجبر الضرر

# heading
# People and support outside
people-and-support-outside--2f0385bf = الناس والدعم في الخارج

# heading
# Needs that call for special attention
needs-that-call-for-special-attention--322ef8f5 = احتياجات تتطلب عناية خاصة


## item immediate-needs-on-reception

# title
# Immediate outside needs dealt with on reception
immediate-outside-needs-dealt-with-on-reception--49b5eda1 = معالجة الاحتياجات العاجلة في الخارج عند الاستقبال

# question
# Has someone asked the person what is about to be lost outside, and acted on it?
has-someone-asked-the-person-what-is-about-to--1415b7e9 = هل سأل أحد الشخص عما يوشك أن يفقده في الخارج، وتصرّف بناء على ذلك؟

# why it matters
# A flat, a job or a benefit can be gone within days of arrival, and is far harder to win back than to keep. One talk in the first days, and a few calls after it, can save what the person will need on the way out.
a-flat-a-job-or-a-benefit-can-be-gone-within--405db001 = قد يضيع مسكن أو عمل أو إعانة خلال أيام من الوصول، واستعادتها أصعب بكثير من الحفاظ عليها. حديث واحد في الأيام الأولى وبعض المكالمات بعده قد يحفظ ما سيحتاج إليه الشخص عند خروجه.

# a sentence of a letter to the person
# You were asked what you might lose outside, and it was acted on.
you-were-asked-what-you-might-lose-outside-and--0624d581 = سُئلت عما قد تفقده في الخارج، وجرى التصرف.

# a sentence of a letter to the person
# You told us what you might lose outside.
you-told-us-what-you-might-lose-outside--7b2a81c1 = أخبرتنا بما قد تفقده في الخارج.

# a sentence of a letter to the person
# Someone has promised to act on it.
someone-has-promised-to-act-on-it--46b626b5 = وعد أحد بالتصرف.

# a sentence of a letter to the person
# You did not wish to say what you might lose outside.
you-did-not-wish-to-say-what-you-might-lose--58aa85c5 = لم تشأ أن تقول ما قد تفقده في الخارج.

# a sentence of a letter to the person
# You can tell us at any time.
you-can-tell-us-at-any-time--30441cb8 = يمكنك أن تخبرنا في أي وقت.

# a sentence of a letter to the person
# Someone should ask what you might lose outside, and act on it.
someone-should-ask-what-you-might-lose-outside--dd892640 = ينبغي أن يسألك أحد عما قد تفقده في الخارج، ويتصرف.

# a sentence of a letter to the person
# We do not know yet what you might lose outside.
we-do-not-know-yet-what-you-might-lose-outside--c46b5719 = لا نعرف بعد ما قد تفقده في الخارج.

# a sentence of a letter to the person
# You can tell us about a flat, a job or money that you might lose.
you-can-tell-us-about-a-flat-a-job-or-money--d9e3d8f2 = يمكنك أن تخبرنا عن مسكن أو عمل أو مال قد تفقده.

# a condition of the rule, by its name
# asked
asked = تم السؤال

# the rule says
# Act on each loss outside that nobody has dealt with
act-on-each-loss-outside-that-nobody-has-dealt--aefce88d = التصرف بشأن كل خسارة في الخارج لم يعالجها أحد

# the rule says
# something you told us about is still being lost outside
something-you-told-us-about-is-still-being-lost--d5defd03 = شيء أخبرتنا به لا يزال يضيع في الخارج

# the rule says
# Ask the person what is about to be lost outside, and act on it
ask-the-person-what-is-about-to-be-lost-outside--4ea8561b = سؤال الشخص عما يوشك أن يفقده في الخارج، والتصرف بناء على ذلك

# the rule says
# nobody has yet asked what you may lose outside
nobody-has-yet-asked-what-you-may-lose-outside = لم يسألك أحد بعد عما قد تفقده في الخارج


## item plan-opened-early

# title
# Individual plan opened soon after admission
individual-plan-opened-soon-after-admission--65ea8717 = فتح خطة فردية بعد الدخول بقليل

# question
# Is there a plan for this person's return, and does it start from who they are and what they need?
is-there-a-plan-for-this-person-s-return-and--ed7b5a0f = هل توجد خطة لعودة هذا الشخص، وهل تنطلق من شخصه ومما يحتاج إليه؟

# why it matters
# Time inside only helps later if it is used for something. A plan opened early, after a proper look at the person's own needs and strengths, gives every month a purpose that both sides can see.
time-inside-only-helps-later-if-it-is-used-for--108f4509 = لا يفيد الوقت في الداخل لاحقا إلا إذا استُعمل لشيء. والخطة التي تُفتح مبكرا، بعد نظر حقيقي في احتياجات الشخص ومواطن قوته، تعطي كل شهر غاية يراها الطرفان.

# a sentence of a letter to the person
# You have a plan that looks to your life outside.
you-have-a-plan-that-looks-to-your-life-outside--f4fff66d = لديك خطة تنظر إلى حياتك في الخارج.

# a sentence of a letter to the person
# We will go through with you what you need.
we-will-go-through-with-you-what-you-need--fcfc864e = سنراجع معك ما تحتاج إليه.

# a sentence of a letter to the person
# This is set for {assessment.booked_for}.
this-is-set-for-assessment-booked-for--94ecef88 = ذلك محدد في {"{"}assessment.booked_for{"}"}.

# a sentence of a letter to the person
# You have a plan, and said no to questions about your needs.
you-have-a-plan-and-said-no-to-questions-about--a00040a5 = لديك خطة، وقلت لا لأسئلة عن احتياجاتك.

# a sentence of a letter to the person
# You can change your mind.
you-can-change-your-mind--d8d485be = يمكنك أن تغيّر رأيك.

# a sentence of a letter to the person
# You should have a plan that looks to your life outside.
you-should-have-a-plan-that-looks-to-your-life--587c35f0 = ينبغي أن تكون لديك خطة تنظر إلى حياتك في الخارج.

# a sentence of a letter to the person
# We do not know yet if a plan was made for you.
we-do-not-know-yet-if-a-plan-was-made-for-you--65050458 = لا نعرف بعد إن كانت خطة قد وُضعت لك.

# a condition of the rule, by its name
# opened
opened = مفتوح

# the rule says
# Set a day to go through the person's needs, abilities and background with them
set-a-day-to-go-through-the-person-s-needs--f5abda6e = تحديد يوم لمراجعة احتياجات الشخص وقدراته وخلفيته معه

# the rule says
# nobody has yet gone through with you what you need and what you can do
nobody-has-yet-gone-through-with-you-what-you--db541aa6 = لم يراجع أحد معك بعد ما تحتاج إليه وما تستطيع فعله

# the rule says
# Open a written plan that says what is to be reached for life outside
open-a-written-plan-that-says-what-is-to-be--96a06191 = فتح خطة مكتوبة تبيّن ما ينبغي بلوغه للحياة في الخارج

# the rule says
# there is no plan yet that looks to your life outside
there-is-no-plan-yet-that-looks-to-your-life--285de225 = لا توجد بعد خطة تنظر إلى حياتك في الخارج


## item earliest-release-considered

# title
# Release at the earliest lawful point considered
release-at-the-earliest-lawful-point-considered--2c5bb3ba = النظر في الإفراج في أقرب وقت يجيزه القانون

# question
# Is the case for the earliest lawful release ready in time?
is-the-case-for-the-earliest-lawful-release--18bab5aa = هل ملف الإفراج في أقرب وقت يجيزه القانون جاهز في موعده؟

# why it matters
# Where the law allows release before the end of a sentence, nobody should stay longer only because papers were late. The case should say what speaks for the person, also whom they care for, and the person should know how to have a refusal looked at again.
where-the-law-allows-release-before-the-end-of--effc5505 = حيثما أجاز القانون الإفراج قبل نهاية العقوبة، ينبغي ألا يبقى أحد مدة أطول لمجرد تأخر الأوراق. وينبغي أن يبيّن الملف ما يشهد لصالح الشخص، ومنه من يرعاهم، وأن يعرف الشخص كيف يُعاد النظر في الرفض.

# who acts
# releasing authority
releasing-authority = سلطة الإفراج

# a sentence of a letter to the person
# Your case for an earlier release has been handed in.
your-case-for-an-earlier-release-has-been--f5809f91 = قُدّم ملفك للإفراج الأبكر.

# a sentence of a letter to the person
# Your case for an earlier release will be handed in by {parole.dossier_promised_for}.
your-case-for-an-earlier-release-will-be-handed--4fdcc463 = سيُقدَّم ملفك للإفراج الأبكر حتى {"{"}parole.dossier_promised_for{"}"}.

# a sentence of a letter to the person
# You said no to a case for an earlier release.
you-said-no-to-a-case-for-an-earlier-release--0f61c608 = قلت لا لملف الإفراج الأبكر.

# a sentence of a letter to the person
# The law may let you leave earlier, and your case for it should be ready.
the-law-may-let-you-leave-earlier-and-your-case--c475458e = قد يجيز لك القانون الخروج أبكر، وينبغي أن يكون ملفك جاهزا.

# a sentence of a letter to the person
# We do not know yet if the law lets you leave earlier.
we-do-not-know-yet-if-the-law-lets-you-leave--ccfe09d4 = لا نعرف بعد إن كان القانون يجيز لك الخروج أبكر.

# a sentence of a letter to the person
# If the answer on an earlier release is no, you can ask how to have it looked at again.
if-the-answer-on-an-earlier-release-is-no-you--273b9d9b = إذا كان الجواب عن الإفراج الأبكر لا، يمكنك أن تسأل كيف يُعاد النظر فيه.

# a condition of the rule, by its name
# case is made
case-is-made = الملف معدّ

# a condition of the rule, by its name
# no refusal
no-refusal = لا رفض

# a condition of the rule, by its name
# answer can be reviewed
answer-can-be-reviewed = يمكن مراجعة الرد

# a condition of the rule, by its name
# looked at again
looked-at-again = أعيد النظر فيه

# a condition of the rule, by its name
# is promised in time
is-promised-in-time = موعود به في موعده

# the rule says
# Tell the person in writing why an earlier release was not considered in full
tell-the-person-in-writing-why-an-earlier--4c2caf80 = إبلاغ الشخص كتابة بسبب عدم النظر الكامل في إفراج أبكر

# the rule says
# you have left, and are owed the reason
you-have-left-and-are-owed-the-reason--660add80 = لقد خرجت، ومن حقك معرفة السبب

# the rule says
# Work out from which day a conditional release is possible, and tell the person
work-out-from-which-day-a-conditional-release--c1bed8fa = حساب اليوم الذي يصبح فيه الإفراج المشروط ممكنا، وإبلاغ الشخص

# the rule says
# records office
records-office = مكتب السجلات

# the rule says
# nobody has worked out the first day on which you could be released
nobody-has-worked-out-the-first-day-on-which--a8d4d491 = لم يحسب أحد أول يوم يمكن الإفراج فيه عنك

# the rule says
# Hand in the case for conditional release, with what the person needs and whom they care for
hand-in-the-case-for-conditional-release-with--e40acbda = تقديم ملف الإفراج المشروط، مع ما يحتاج إليه الشخص ومن يرعاهم

# the rule says
# your case for an earlier release is not yet complete
your-case-for-an-earlier-release-is-not-yet--0c4ed43f = ملفك للإفراج الأبكر لم يكتمل بعد

# the rule says
# Tell the person how to have the answer on conditional release reviewed
tell-the-person-how-to-have-the-answer-on--390cde77 = إبلاغ الشخص بكيفية مراجعة الرد على الإفراج المشروط

# the rule says
# you have not been told how to have the answer looked at again
you-have-not-been-told-how-to-have-the-answer--ae9338e7 = لم تُبلَّغ بكيفية إعادة النظر في الرد

# the rule says
# Set a day on which conditional release is looked at again, and tell the person
set-a-day-on-which-conditional-release-is--85abb269 = تحديد يوم يُعاد فيه النظر في الإفراج المشروط، وإبلاغ الشخص

# the rule says
# you should know when you are next considered
you-should-know-when-you-are-next-considered = ينبغي أن تعرف متى يُنظر في أمرك مجددا


## item gradual-transition-considered

# title
# Step-down before the gate considered
step-down-before-the-gate-considered--31e33ed0 = النظر في انتقال تدريجي قبل الخروج

# question
# Has a more gradual way out been considered, and does the person know the outcome and the reasons?
has-a-more-gradual-way-out-been-considered-and--164afa16 = هل نُظر في خروج أكثر تدرجا، وهل يعرف الشخص النتيجة والأسباب؟

# why it matters
# Going from a locked cell to full freedom in one day is hard on anybody. A step between, such as leave, open conditions, work outside or a half-way house, lets a person try out ordinary life while help is near.
going-from-a-locked-cell-to-full-freedom-in-one--b68981ea = الانتقال في يوم واحد من زنزانة مغلقة إلى الحرية الكاملة صعب على أي إنسان. خطوة وسطى، كالإجازة أو النظام المفتوح أو العمل في الخارج أو دار العبور، تتيح تجربة الحياة العادية والمساعدة قريبة.

# who acts
# prison management
prison-management = إدارة السجن

# a sentence of a letter to the person
# We looked at a slower way out for you, and told you the reasons.
we-looked-at-a-slower-way-out-for-you-and-told--04893fa3 = نظرنا لك في خروج أبطأ، وأخبرناك بالأسباب.

# a sentence of a letter to the person
# We will look at a slower way out for you, such as leave or an open place.
we-will-look-at-a-slower-way-out-for-you-such--69ea8153 = سننظر لك في خروج أبطأ، كإجازة أو مكان مفتوح.

# a sentence of a letter to the person
# This is set for {step_down.consideration_set_for}.
this-is-set-for-step-down-consideration-set-for--288e3938 = ذلك محدد في {"{"}step_down.consideration_set_for{"}"}.

# a sentence of a letter to the person
# You said no to a slower way out, such as leave or an open place.
you-said-no-to-a-slower-way-out-such-as-leave--f8a1dc25 = قلت لا لخروج أبطأ، كإجازة أو مكان مفتوح.

# a sentence of a letter to the person
# A slower way out, such as leave or an open place, should be looked at for you.
a-slower-way-out-such-as-leave-or-an-open-place--f4a5fbe9 = ينبغي أن يُنظر لك في خروج أبطأ، كإجازة أو مكان مفتوح.

# a sentence of a letter to the person
# We do not know yet if a slower way out is open to you.
we-do-not-know-yet-if-a-slower-way-out-is-open--6a049de2 = لا نعرف بعد إن كان الخروج الأبطأ متاحا لك.

# a sentence of a letter to the person
# You can ask for leave or an open place, and for the reasons if the answer is no.
you-can-ask-for-leave-or-an-open-place-and-for--e3552311 = يمكنك طلب إجازة أو مكان مفتوح، وطلب الأسباب إذا كان الجواب لا.

# the rule says
# Write down what came of considering a step-down, and why, and tell the person
write-down-what-came-of-considering-a-step-down--3726706c = كتابة ما أسفر عنه النظر في الانتقال التدريجي وسببه، وإبلاغ الشخص

# the rule says
# you have not been told the reasons
you-have-not-been-told-the-reasons = لم تُبلَّغ بالأسباب

# the rule says
# Tell the person in writing why a more gradual way out was not considered
tell-the-person-in-writing-why-a-more-gradual--b94086d2 = إبلاغ الشخص كتابة بسبب عدم النظر في خروج أكثر تدرجا

# the rule says
# you left without it, and are owed the reason
you-left-without-it-and-are-owed-the-reason--4eab940a = خرجت من دون ذلك، ومن حقك معرفة السبب

# the rule says
# Consider leave, open conditions, work or study release, or a half-way house for this person
consider-leave-open-conditions-work-or-study--b4de1e50 = النظر لهذا الشخص في إجازة أو نظام مفتوح أو خروج للعمل أو الدراسة أو دار عبور

# the rule says
# a more gradual way out has not been considered for you
a-more-gradual-way-out-has-not-been-considered--2f7d88f8 = لم يُنظر لك في خروج أكثر تدرجا


## item named-coordinator

# title
# One named person carries the plan across the gate
one-named-person-carries-the-plan-across-the--9f69829c = شخص واحد معيّن يحمل الخطة عبر البوابة

# question
# Who carries this plan inside, who carries it outside, and have the two spoken?
who-carries-this-plan-inside-who-carries-it--2d866543 = من يتولى هذه الخطة في الداخل، ومن يتولاها في الخارج، وهل تحدث الاثنان؟

# why it matters
# Most of what is lost on the way out is lost between two services. If one named person answers for the plan on each side of the gate, and they have handed it over, there is always someone to ask.
most-of-what-is-lost-on-the-way-out-is-lost--72f5e19f = معظم ما يضيع عند الخروج يضيع بين جهازين. فإذا كان على كل جانب من البوابة شخص معيّن مسؤول عن الخطة، وقد سلّمها أحدهما للآخر، فهناك دائما من يُسأل.

# who acts
# community supervision officer or aftercare worker
community-supervision-officer-or-aftercare--a5a782c6 = موظف الإشراف في المجتمع أو عامل الرعاية اللاحقة

# a sentence of a letter to the person
# One worker inside and one outside look after your plan, and they have met.
one-worker-inside-and-one-outside-look-after--95a13f36 = عامل في الداخل وآخر في الخارج يتوليان خطتك، وقد التقيا.

# a sentence of a letter to the person
# One worker inside and one outside look after your plan.
one-worker-inside-and-one-outside-look-after--89d6fa0a = عامل في الداخل وآخر في الخارج يتوليان خطتك.

# a sentence of a letter to the person
# They meet on {coordinator.handover.on}.
they-meet-on-coordinator-handover-on--728fbc32 = يلتقيان في {"{"}coordinator.handover.on{"}"}.

# a sentence of a letter to the person
# You said no to a meeting of the two workers who look after your plan.
you-said-no-to-a-meeting-of-the-two-workers-who--0c1fbbf8 = قلت لا للقاء العاملين اللذين يتوليان خطتك.

# a sentence of a letter to the person
# One worker inside and one outside should look after your plan.
one-worker-inside-and-one-outside-should-look--cf77e3d2 = ينبغي أن يتولى خطتك عامل في الداخل وآخر في الخارج.

# a sentence of a letter to the person
# We do not know yet who looks after your plan, inside and outside.
we-do-not-know-yet-who-looks-after-your-plan--ae8206da = لا نعرف بعد من يتولى خطتك في الداخل والخارج.

# a sentence of a letter to the person
# You can ask who looks after your plan, and how to reach them.
you-can-ask-who-looks-after-your-plan-and-how--0e987875 = يمكنك أن تسأل من يتولى خطتك وكيف تصل إليهما.

# a condition of the rule, by its name
# both named
both-named = كلاهما معيّن

# the rule says
# Name the worker who answers for the plan inside
name-the-worker-who-answers-for-the-plan-inside--511babf2 = تعيين العامل المسؤول عن الخطة في الداخل

# the rule says
# nobody inside has been named to carry your plan
nobody-inside-has-been-named-to-carry-your-plan = لم يُعيَّن أحد في الداخل لتولي خطتك

# the rule says
# Name the worker outside who takes the plan up
name-the-worker-outside-who-takes-the-plan-up--de2e0d40 = تعيين العامل في الخارج الذي يتسلم الخطة

# the rule says
# nobody outside has been named to carry your plan on
nobody-outside-has-been-named-to-carry-your--c4d33609 = لم يُعيَّن أحد في الخارج لمواصلة خطتك

# the rule says
# Set a day for the two workers to hand the plan over, with the person there
set-a-day-for-the-two-workers-to-hand-the-plan--895de2db = تحديد يوم يسلّم فيه العاملان الخطة بحضور الشخص

# the rule says
# the two people who carry your plan have not yet handed it over
the-two-people-who-carry-your-plan-have-not-yet--2cb92b4d = الشخصان اللذان يتوليان خطتك لم يتسلماها بعد أحدهما من الآخر

# what a source is cited for
# reducing-reoffending section
reducing-reoffending-section--08144ebb = القسم الخاص بالحد من معاودة الإجرام

# what a source is cited for
# multi-stakeholder partnership
multi-stakeholder-partnership--6fac7353 = شراكة أصحاب المصلحة المتعددين


## item outside-agencies-consulted

# title
# Community agencies let in and asked early
community-agencies-let-in-and-asked-early--85b3f058 = إدخال أجهزة المجتمع واستشارتها مبكرا

# question
# Have the services that will help outside met the person and had their say?
have-the-services-that-will-help-outside-met--cbd4ea7f = هل التقت الأجهزة التي ستساعد في الخارج بالشخص وأبدت رأيها؟

# why it matters
# Help after release comes from services outside. If they have met the person while there is still time, the person knows a face when they come out, and the plan promises only what someone can really do.
help-after-release-comes-from-services-outside--fcaf365d = تأتي المساعدة بعد الإفراج من أجهزة في الخارج. فإذا التقت بالشخص وفي الوقت متسع، عرف وجها عند خروجه، ولم تَعِد الخطة إلا بما يستطيع أحد فعله حقا.

# who acts
# outside agency
outside-agency = جهاز خارجي

# a sentence of a letter to the person
# The services that will help you outside have met you.
the-services-that-will-help-you-outside-have--7d4550cd = الأجهزة التي ستساعدك في الخارج التقت بك.

# a sentence of a letter to the person
# The services that will help you outside will come to meet you.
the-services-that-will-help-you-outside-will--f8100f6c = الأجهزة التي ستساعدك في الخارج ستأتي للقائك.

# a sentence of a letter to the person
# You said that you do not want to meet the services outside.
you-said-that-you-do-not-want-to-meet-the--084d6399 = قلت إنك لا تريد لقاء الأجهزة في الخارج.

# a sentence of a letter to the person
# The services that will help you outside should meet you first.
the-services-that-will-help-you-outside-should--b1e73c81 = ينبغي أن تلتقي بك أولا الأجهزة التي ستساعدك في الخارج.

# a sentence of a letter to the person
# We do not know yet which services outside have met you.
we-do-not-know-yet-which-services-outside-have--55257c7d = لا نعرف بعد أي أجهزة في الخارج التقت بك.

# a sentence of a letter to the person
# You can say which services you want to meet.
you-can-say-which-services-you-want-to-meet--fd90c999 = يمكنك أن تقول أي أجهزة تريد لقاءها.

# the rule says
# Bring together the person and each service that is to help outside, and ask it what it can do
bring-together-the-person-and-each-service-that--169d1161 = جمع الشخص بكل جهاز سيساعد في الخارج، وسؤال كل جهاز عما يستطيع فعله

# the rule says
# not every service that is to help you outside has met you and had its say
not-every-service-that-is-to-help-you-outside--95a31a8c = لم يلتق بك كل جهاز سيساعدك في الخارج ولم يبد رأيه

# what a source is cited for
# public-private partnership
public-private-partnership--6a8edf30 = شراكة بين القطاعين العام والخاص


## item plan-made-with-the-person

# title
# The person takes part and holds a copy
the-person-takes-part-and-holds-a-copy--e8f19b2e = الشخص يشارك ويحتفظ بنسخة

# question
# Was the plan made with the person, and do they hold a copy?
was-the-plan-made-with-the-person-and-do-they--8be798d5 = هل وُضعت الخطة مع الشخص، وهل لديه نسخة؟

# why it matters
# It is the person's life that is being planned. People carry out what they have helped to shape, and can only hold a service to a promise that they have on paper. Saying no to something is their right, and is written down as that.
it-is-the-person-s-life-that-is-being-planned--e8c85535 = ما يُخطَّط له هو حياة الشخص نفسه. والناس ينفذون ما أسهموا في وضعه، ولا يستطيعون مطالبة جهاز بوعد إلا إذا كان مكتوبا لديهم. وقول "لا" لشيء حق لهم، ويُدوَّن كذلك.

# who acts
# the person
the-person = الشخص نفسه

# a sentence of a letter to the person
# Your plan was made with you, and you have a copy.
your-plan-was-made-with-you-and-you-have-a-copy--bb8af942 = وُضعت خطتك معك، ولديك نسخة.

# a sentence of a letter to the person
# We will go through your plan with you.
we-will-go-through-your-plan-with-you--bb874365 = سنراجع خطتك معك.

# a sentence of a letter to the person
# The meeting is on {plan.meeting.on}.
the-meeting-is-on-plan-meeting-on--86da2ae4 = اللقاء في {"{"}plan.meeting.on{"}"}.

# a sentence of a letter to the person
# You said no to a meeting about your plan, or to a copy of it.
you-said-no-to-a-meeting-about-your-plan-or-to--9a0256c1 = قلت لا للقاء بشأن خطتك، أو لنسخة منها.

# a sentence of a letter to the person
# Your plan should be made with you.
your-plan-should-be-made-with-you--f767662c = ينبغي أن تُوضع خطتك معك.

# a sentence of a letter to the person
# We do not know yet if your plan was talked through with you.
we-do-not-know-yet-if-your-plan-was-talked--106c7775 = لا نعرف بعد إن كانت خطتك قد نوقشت معك.

# a sentence of a letter to the person
# You can ask for a copy of your plan.
you-can-ask-for-a-copy-of-your-plan--f75ce1c3 = يمكنك طلب نسخة من خطتك.

# a sentence of a letter to the person
# You can say no to anything in it, and ask for changes.
you-can-say-no-to-anything-in-it-and-ask-for--0baa451a = يمكنك أن تقول لا لأي شيء فيها، وتطلب تغييرات.

# the rule says
# Sit down with the person and go through the plan together
sit-down-with-the-person-and-go-through-the--d5ae98fb = الجلوس مع الشخص ومراجعة الخطة معا

# the rule says
# your plan has not yet been talked through with you
your-plan-has-not-yet-been-talked-through-with--a27852c4 = لم تُناقَش خطتك معك بعد

# the rule says
# Ask the person what they want for themselves, and write it into the plan in their words
ask-the-person-what-they-want-for-themselves--033e1680 = سؤال الشخص عما يريده لنفسه، وكتابته في الخطة بكلماته

# the rule says
# your own wishes are not in the plan
your-own-wishes-are-not-in-the-plan = رغباتك ليست في الخطة

# the rule says
# Give the person a copy of the plan
give-the-person-a-copy-of-the-plan--dc7c0904 = إعطاء الشخص نسخة من الخطة

# the rule says
# you do not hold a copy of your plan
you-do-not-hold-a-copy-of-your-plan = ليست لديك نسخة من خطتك


## item plan-understandable

# title
# Plan and duties explained in a language and form the person can use
plan-and-duties-explained-in-a-language-and--a331ec83 = شرح الخطة والواجبات بلغة وشكل يستطيع الشخص استعمالهما

# question
# Can the person follow what is planned and what is expected of them?
can-the-person-follow-what-is-planned-and-what--d1fe5071 = هل يستطيع الشخص متابعة ما هو مخطط وما يُنتظر منه؟

# why it matters
# A plan that cannot be read or understood is no help, and a duty nobody explained is easily broken. The right language, a talk instead of a letter, or another form makes the plan the person's own.
a-plan-that-cannot-be-read-or-understood-is-no--bd4ac7ca = الخطة التي لا تُقرأ ولا تُفهم لا تفيد، والواجب الذي لم يشرحه أحد يسهل الإخلال به. اللغة المناسبة، أو حديث بدل رسالة، أو شكل آخر، يجعل الخطة خطة الشخص نفسه.

# who acts
# interpreter
interpreter = مترجم شفوي

# a sentence of a letter to the person
# Your plan was explained in a way that works for you.
your-plan-was-explained-in-a-way-that-works-for--565561d4 = شُرحت لك خطتك بطريقة تناسبك.

# a sentence of a letter to the person
# Your plan will be explained in a way that works for you.
your-plan-will-be-explained-in-a-way-that-works--d1f00313 = ستُشرح لك خطتك بطريقة تناسبك.

# a sentence of a letter to the person
# This is set for {communication.explanation.booked_for}.
this-is-set-for-communication-explanation--eabaab31 = ذلك محدد في {"{"}communication.explanation.booked_for{"}"}.

# a sentence of a letter to the person
# You said no to having your plan explained.
you-said-no-to-having-your-plan-explained--cf5ffbb4 = قلت لا لشرح خطتك.

# a sentence of a letter to the person
# Your plan should be explained in a way that works for you.
your-plan-should-be-explained-in-a-way-that--9baa5a2e = ينبغي أن تُشرح لك خطتك بطريقة تناسبك.

# a sentence of a letter to the person
# We do not know yet how best to explain your plan to you.
we-do-not-know-yet-how-best-to-explain-your--9562a98f = لا نعرف بعد أفضل طريقة لشرح خطتك لك.

# a sentence of a letter to the person
# You can ask for an interpreter, or for someone to read your plan to you.
you-can-ask-for-an-interpreter-or-for-someone--4bbaaaf8 = يمكنك طلب مترجم، أو أن يقرأ أحد خطتك لك.

# a condition of the rule, by its name
# in their language
in-their-language = بلغته

# a condition of the rule, by its name
# not only on paper
not-only-on-paper = ليس على الورق فقط

# a condition of the rule, by its name
# in a form they use
in-a-form-they-use = بشكل يستعمله

# the rule says
# Explain the plan again in the language and the form the person needs
explain-the-plan-again-in-the-language-and-the--c7e1f8bb = شرح الخطة من جديد باللغة والشكل اللذين يحتاج إليهما الشخص

# the rule says
# the plan was not explained in a way that works for you
the-plan-was-not-explained-in-a-way-that-works--983d2c9c = لم تُشرح الخطة بطريقة تناسبك

# the rule says
# Set a day to explain the plan and the duties in the language and the form the person needs
set-a-day-to-explain-the-plan-and-the-duties-in--520bacce = تحديد يوم لشرح الخطة والواجبات باللغة والشكل اللذين يحتاج إليهما الشخص

# the rule says
# the plan has not yet been explained to you in a way that works for you
the-plan-has-not-yet-been-explained-to-you-in-a--8deae40c = لم تُشرح لك الخطة بعد بطريقة تناسبك

# on what ground a protected fact is looked at
# the plan is explained in a form that a person with a disability can use
the-plan-is-explained-in-a-form-that-a-person--d9f14f98 = تُشرح الخطة بشكل يستطيع الشخص ذو الإعاقة استعماله


## item sharing-lawful-and-confidential

# title
# Sharing is lawful, minimal and logged
sharing-is-lawful-minimal-and-logged--cb229666 = تبادل المعلومات قانوني ومحدود ومدوَّن

# question
# Was everything that left the file passed on lawfully, sparingly, and written down?
was-everything-that-left-the-file-passed-on--c7bb788d = هل نُقل كل ما خرج من الملف بصورة قانونية وبقدر الحاجة ومدوَّنا؟

# why it matters
# Planning needs several services, and each needs to know something. The person should be able to see what was told to whom and why, and to trust that the rest stays closed. A young person's record above all must not follow them through life.
planning-needs-several-services-and-each-needs--1653cbd3 = يحتاج التخطيط إلى عدة أجهزة، ويحتاج كل منها إلى معرفة شيء. وينبغي أن يرى الشخص ما قيل ولمن ولماذا، وأن يثق بأن الباقي مغلق. وملف الشخص الصغير السن خصوصا يجب ألا يتبعه طوال حياته.

# who acts
# whoever discloses
whoever-discloses = من يفصح عن المعلومات

# a sentence of a letter to the person
# What was passed on about you is written down, and the law allows it.
what-was-passed-on-about-you-is-written-down--82005ec4 = ما نُقل عنك مكتوب، والقانون يجيزه.

# a sentence of a letter to the person
# You should be able to know what was passed on about you.
you-should-be-able-to-know-what-was-passed-on--4dcbd4a7 = ينبغي أن تستطيع معرفة ما نُقل عنك.

# a sentence of a letter to the person
# We do not know yet what was passed on about you.
we-do-not-know-yet-what-was-passed-on-about-you--f2d201c8 = لا نعرف بعد ما نُقل عنك.

# a sentence of a letter to the person
# You can ask what was passed on about you, to whom, and why.
you-can-ask-what-was-passed-on-about-you-to--c1a8cd56 = يمكنك أن تسأل ما الذي نُقل عنك ولمن ولماذا.

# a sentence of a letter to the person
# You can object if you think that it was wrong.
you-can-object-if-you-think-that-it-was-wrong--cfc947fe = يمكنك الاعتراض إذا رأيت أنه خطأ.

# the rule says
# Write down what has been passed on from the file, to whom, on what basis and when
write-down-what-has-been-passed-on-from-the--413f37fe = كتابة ما نُقل من الملف ولمن وعلى أي أساس ومتى

# the rule says
# nobody can tell you for certain what was passed on about you
nobody-can-tell-you-for-certain-what-was-passed--9849ed42 = لا يستطيع أحد أن يخبرك على وجه اليقين بما نُقل عنك

# the rule says
# Tell the person what was passed on without a lawful basis or beyond need, and put it right
tell-the-person-what-was-passed-on-without-a--7508fc05 = إبلاغ الشخص بما نُقل من دون أساس قانوني أو بما يتجاوز الحاجة، وتصحيحه

# the rule says
# something about you was passed on that should not have been
something-about-you-was-passed-on-that-should--d406f2ac = نُقل عنك شيء ما كان ينبغي نقله


## item pre-release-review

# title
# Full review of the plan about twelve weeks out
full-review-of-the-plan-about-twelve-weeks-out--8f8b2365 = مراجعة كاملة للخطة قبل نحو اثني عشر أسبوعا

# question
# Has the whole plan been gone through again with the person while there is still time to act?
has-the-whole-plan-been-gone-through-again-with--fc582885 = هل روجعت الخطة كلها مع الشخص من جديد وفي الوقت متسع للعمل؟

# why it matters
# Lives change in prison. About twelve weeks before release there is still time to put things right, so every part of the plan is looked at once more with the person, and nothing is left without someone who sees to it.
lives-change-in-prison-about-twelve-weeks--56d1feec = تتغير الحياة في السجن. وقبل نحو اثني عشر أسبوعا من الإفراج يبقى وقت لإصلاح الأمور، فيُنظر في كل جزء من الخطة مرة أخرى مع الشخص، ولا يُترك شيء من دون من يتولاه.

# who acts
# community supervision officer
community-supervision-officer = موظف الإشراف في المجتمع

# a sentence of a letter to the person
# We have gone through your whole plan with you again.
we-have-gone-through-your-whole-plan-with-you--fd89032c = راجعنا معك خطتك كلها من جديد.

# a sentence of a letter to the person
# We will go through your whole plan with you again.
we-will-go-through-your-whole-plan-with-you--04f36709 = سنراجع معك خطتك كلها من جديد.

# a sentence of a letter to the person
# This is set for {review.on}.
this-is-set-for-review-on--50cd08a1 = ذلك محدد في {"{"}review.on{"}"}.

# a sentence of a letter to the person
# You said no to going through your plan again.
you-said-no-to-going-through-your-plan-again--7e97fb37 = قلت لا لمراجعة خطتك من جديد.

# a sentence of a letter to the person
# Your whole plan should be gone through with you again.
your-whole-plan-should-be-gone-through-with-you--a6cb780c = ينبغي أن تُراجع معك خطتك كلها من جديد.

# a sentence of a letter to the person
# We do not know yet if your whole plan was gone through with you again.
we-do-not-know-yet-if-your-whole-plan-was-gone--1dd185c4 = لا نعرف بعد إن كانت خطتك كلها قد روجعت معك من جديد.

# a sentence of a letter to the person
# You can say what has changed, and what you need now.
you-can-say-what-has-changed-and-what-you-need--cb9611cc = يمكنك أن تقول ما تغيّر وما تحتاج إليه الآن.

# the rule says
# Write down for each open need who sees to it, and by when
write-down-for-each-open-need-who-sees-to-it--e582b05f = كتابة من يتولى كل احتياج مفتوح ومتى

# the rule says
# something you need is still open, and nobody has taken it on
something-you-need-is-still-open-and-nobody-has--3c593c39 = شيء تحتاج إليه لا يزال مفتوحا ولم يتولَّه أحد

# the rule says
# Set a day to go through the whole plan again with the person
set-a-day-to-go-through-the-whole-plan-again--6d055ec3 = تحديد يوم لمراجعة الخطة كلها مع الشخص من جديد

# the rule says
# your plan has not been gone through again with you
your-plan-has-not-been-gone-through-again-with--387adcb3 = لم تُراجَع خطتك معك من جديد


## item release-date-known

# title
# Release date worked out, checked for holds, and told to the person
release-date-worked-out-checked-for-holds-and--1d5dffd9 = تاريخ الإفراج محسوب، ومتحقَّق من خلوه من الموانع، ومبلَّغ إلى الشخص

# question
# Is the release date certain, has nothing else come to light, and does the person know?
is-the-release-date-certain-has-nothing-else--b5f70f14 = هل تاريخ الإفراج مؤكد، ولم يظهر شيء آخر، وهل يعرف الشخص؟

# why it matters
# Everything else hangs on the date: a bed, a job, an appointment. An old warrant or an unpaid fine found on the last day can undo all of it, so it is looked for early, and the person is told in writing where they stand.
everything-else-hangs-on-the-date-a-bed-a-job--b20554bd = كل ما عدا ذلك متوقف على التاريخ: السرير والعمل والموعد. وأمر قديم أو غرامة غير مدفوعة يُكتشفان في اليوم الأخير قد يهدمان كل شيء، فيُبحث عنهما مبكرا، ويُبلَّغ الشخص كتابة بوضعه.

# a sentence of a letter to the person
# Your release date is {release.date}.
your-release-date-is-release-date--66ef35cf = تاريخ الإفراج عنك هو {"{"}release.date{"}"}.

# a sentence of a letter to the person
# We looked for other matters that could stand in the way, and none is open.
we-looked-for-other-matters-that-could-stand-in--dc2108c5 = بحثنا عن أمور أخرى قد تعترض، ولا شيء منها مفتوح.

# a sentence of a letter to the person
# We are checking that nothing else stands in the way.
we-are-checking-that-nothing-else-stands-in-the--351107e3 = نتحقق من ألا شيء آخر يعترض.

# a sentence of a letter to the person
# You should know your release date for certain, and in writing.
you-should-know-your-release-date-for-certain--a253bf75 = ينبغي أن تعرف تاريخ الإفراج عنك يقينا وكتابة.

# a sentence of a letter to the person
# We do not know yet if your release date is certain.
we-do-not-know-yet-if-your-release-date-is--47afd4cf = لا نعرف بعد إن كان تاريخ الإفراج عنك مؤكدا.

# a sentence of a letter to the person
# If you think that your release date is wrong, you can ask for it to be checked.
if-you-think-that-your-release-date-is-wrong--a49d222c = إذا رأيت أن تاريخ الإفراج عنك خطأ، يمكنك طلب التحقق منه.

# a condition of the rule, by its name
# has a ground
has-a-ground = له أساس

# a condition of the rule, by its name
# confirmed and told
confirmed-and-told = مؤكد ومبلَّغ

# the rule says
# Work out the release date and its legal ground, and confirm it
work-out-the-release-date-and-its-legal-ground--01eb6e67 = حساب تاريخ الإفراج وأساسه القانوني وتأكيده

# the rule says
# the day of your release is not yet certain
the-day-of-your-release-is-not-yet-certain = يوم الإفراج عنك ليس مؤكدا بعد

# the rule says
# Search for other charges, warrants, immigration holds and unpaid fines, and settle what is found
search-for-other-charges-warrants-immigration--3aef9eb8 = البحث عن تهم أخرى وأوامر واحتجاز متصل بالهجرة وغرامات غير مدفوعة، وتسوية ما يوجد

# the rule says
# an old charge, a warrant or a fine could still stand in the way
an-old-charge-a-warrant-or-a-fine-could-still--fe62fbae = قد تعترض الطريق تهمة قديمة أو أمر أو غرامة

# the rule says
# Tell the person the date and its ground in writing
tell-the-person-the-date-and-its-ground-in--492b470a = إبلاغ الشخص كتابة بالتاريخ وأساسه

# the rule says
# you have not had your release date in writing
you-have-not-had-your-release-date-in-writing = لم تتسلم تاريخ الإفراج عنك كتابة


## item id-photo-document

# title
# Photo identity document in hand
photo-identity-document-in-hand--50b4177b = وثيقة هوية بصورة في اليد

# question
# Will the person walk out with a photo document that opens doors?
will-the-person-walk-out-with-a-photo-document--68c24747 = هل سيخرج الشخص بوثيقة تحمل صورة وتفتح له الأبواب؟

# why it matters
# Without a document that shows who they are a person cannot rent a room, open an account, start a job or collect a benefit. If the office that issues it is late, a receipt and a stop-gap paper bridge the gap.
without-a-document-that-shows-who-they-are-a--fa5bd3cd = من دون وثيقة تبيّن من هو، لا يستطيع الشخص استئجار غرفة ولا فتح حساب ولا بدء عمل ولا تسلّم إعانة. وإذا تأخر المكتب الذي يصدرها، سدّ إيصال وورقة مؤقتة الفجوة.

# who acts
# civil registry
civil-registry = السجل المدني

# a sentence of a letter to the person
# You have a paper that shows who you are.
you-have-a-paper-that-shows-who-you-are--58b1e640 = لديك ورقة تبيّن من أنت.

# a sentence of a letter to the person
# Your photo document has been applied for.
your-photo-document-has-been-applied-for--b079f99d = طُلبت وثيقتك بالصورة.

# a sentence of a letter to the person
# It should come by {identity.photo_document_expected_on}.
it-should-come-by-identity-photo-document--ed3de293 = ينبغي أن تصل حتى {"{"}identity.photo_document_expected_on{"}"}.

# a sentence of a letter to the person
# You said no to help with a photo document.
you-said-no-to-help-with-a-photo-document--5f336e8f = قلت لا للمساعدة في وثيقة بالصورة.

# a sentence of a letter to the person
# You can still ask for it.
you-can-still-ask-for-it--af6bbd6e = لا يزال بإمكانك طلبها.

# a sentence of a letter to the person
# You need a photo document that shows who you are.
you-need-a-photo-document-that-shows-who-you-are--c87246f4 = تحتاج إلى وثيقة بالصورة تبيّن من أنت.

# a sentence of a letter to the person
# We do not know yet if you have a photo document.
we-do-not-know-yet-if-you-have-a-photo-document--b7e927d6 = لا نعرف بعد إن كانت لديك وثيقة بالصورة.

# a sentence of a letter to the person
# You can ask for a paper to use until your photo document comes.
you-can-ask-for-a-paper-to-use-until-your-photo--88e55b4c = يمكنك طلب ورقة تستعملها حتى تصل وثيقتك بالصورة.

# the rule says
# Ask the registry for an earlier date, or for a receipt and a stop-gap document
ask-the-registry-for-an-earlier-date-or-for-a--6d53b215 = طلب موعد أبكر من السجل، أو إيصال ووثيقة مؤقتة

# the rule says
# you may be without a document when you need it
you-may-be-without-a-document-when-you-need-it = قد تكون من دون وثيقة حين تحتاج إليها

# the rule says
# Apply with the person for a photo identity document, and settle the fee
apply-with-the-person-for-a-photo-identity--8ce141e7 = تقديم طلب وثيقة هوية بصورة مع الشخص، وتسوية الرسم

# the rule says
# you have no photo document that will be accepted outside
you-have-no-photo-document-that-will-be--fa49e5f5 = ليست لديك وثيقة بصورة تُقبل في الخارج


## item id-underlying-records

# title
# Civil records and service numbers obtained
civil-records-and-service-numbers-obtained--3cccd825 = الحصول على قيود الأحوال المدنية وأرقام الخدمات

# question
# Are the records and numbers that everything else is built on there, or asked for?
are-the-records-and-numbers-that-everything--8af42fb4 = هل القيود والأرقام التي يقوم عليها كل ما عداها موجودة أو مطلوبة؟

# why it matters
# A photo document needs a birth record; wages need a tax number; a doctor needs a health number. These take the longest, above all for somebody whose birth was never written down, so they are asked for first.
a-photo-document-needs-a-birth-record-wages--960e0e9c = تحتاج الوثيقة بالصورة إلى قيد ميلاد، والأجر إلى رقم ضريبي، والطبيب إلى رقم صحي. وهذه تستغرق أطول وقت، خصوصا لمن لم يُقيَّد ميلاده قط، فتُطلب أولا.

# a sentence of a letter to the person
# The papers and numbers that you need for work and a doctor are there.
the-papers-and-numbers-that-you-need-for-work--cd4c7161 = الأوراق والأرقام التي تحتاج إليها للعمل والطبيب موجودة.

# a sentence of a letter to the person
# The papers and numbers that you need have been asked for.
the-papers-and-numbers-that-you-need-have-been--f067f0dc = طُلبت الأوراق والأرقام التي تحتاج إليها.

# a sentence of a letter to the person
# They should come by {identity.records_expected_on}.
they-should-come-by-identity-records-expected-on--214a183c = ينبغي أن تصل حتى {"{"}identity.records_expected_on{"}"}.

# a sentence of a letter to the person
# You said no to help with some of your papers.
you-said-no-to-help-with-some-of-your-papers--301b5075 = قلت لا للمساعدة في بعض أوراقك.

# a sentence of a letter to the person
# You need some papers and numbers for work, money and a doctor.
you-need-some-papers-and-numbers-for-work-money--58399364 = تحتاج إلى بعض الأوراق والأرقام للعمل والمال والطبيب.

# a sentence of a letter to the person
# We do not know yet which papers and numbers you have.
we-do-not-know-yet-which-papers-and-numbers-you--5eb861b3 = لا نعرف بعد أي أوراق وأرقام لديك.

# a condition of the rule, by its name
# record held
record-held = القيد في اليد

# a condition of the rule, by its name
# number held
number-held = الرقم في اليد

# a condition of the rule, by its name
# cover held
cover-held = التغطية في اليد

# a condition of the rule, by its name
# record coming
record-coming = القيد قادم

# a condition of the rule, by its name
# number coming
number-coming = الرقم قادم

# a condition of the rule, by its name
# cover coming
cover-coming = التغطية قادمة

# the rule says
# Ask the registry for the civil record, or raise with it a birth that was never registered, and for a date
ask-the-registry-for-the-civil-record-or-raise--557000a0 = طلب القيد المدني من السجل، أو إثارة ميلاد لم يُسجَّل قط، وطلب موعد

# the rule says
# the record that your other papers depend on is not there
the-record-that-your-other-papers-depend-on-is--9c90a2bb = القيد الذي تتوقف عليه أوراقك الأخرى غير موجود

# the rule says
# Ask for the tax and social-security numbers
ask-for-the-tax-and-social-security-numbers--3912dd18 = طلب الرقم الضريبي ورقم الضمان الاجتماعي

# the rule says
# you need these numbers for wages and benefits
you-need-these-numbers-for-wages-and-benefits = تحتاج إلى هذين الرقمين للأجر والإعانات

# the rule says
# Ask for the health-cover number or card
ask-for-the-health-cover-number-or-card--0c5b4db9 = طلب رقم التغطية الصحية أو بطاقتها

# the rule says
# a doctor outside will ask you for it
a-doctor-outside-will-ask-you-for-it = سيطلبه منك الطبيب في الخارج


## item housing-existing-home-kept

# title
# Existing home kept or closed in good order
existing-home-kept-or-closed-in-good-order--6d45a18c = المسكن القائم محفوظ أو منتهٍ على نحو منظم

# question
# Is the person's home being kept, or ended so that no debts grow, and are their things safe?
is-the-person-s-home-being-kept-or-ended-so--49e5a288 = هل يُحتفَظ بمسكن الشخص، أو أُنهي بحيث لا تتراكم ديون، وهل أمتعته في أمان؟

# why it matters
# A home that is still there is the best place to go back to. Where it cannot be kept, ending it properly means that the person does not come out to rent debts and find their belongings thrown away.
a-home-that-is-still-there-is-the-best-place-to--4052356c = البيت الذي لا يزال قائما أفضل مكان للعودة. وحين يتعذر الاحتفاظ به، فإن إنهاءه كما ينبغي يعني ألا يخرج الشخص إلى ديون إيجار ويجد أمتعته قد رُميت.

# who acts
# housing service
housing-service = جهاز الإسكان

# a sentence of a letter to the person
# The home you had was kept or closed in good order, and your things are safe.
the-home-you-had-was-kept-or-closed-in-good--b9109dc0 = المسكن الذي كان لك محفوظ أو أُنهي على نحو منظم، وأمتعتك في أمان.

# a sentence of a letter to the person
# The home you had and your things are being seen to.
the-home-you-had-and-your-things-are-being-seen--3d832344 = يجري الاعتناء بالمسكن الذي كان لك وبأمتعتك.

# a sentence of a letter to the person
# This should be done by {home.before.promised_for}.
this-should-be-done-by-home-before-promised-for--9cef58cc = ينبغي أن يتم ذلك حتى {"{"}home.before.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to help with the home you had.
you-said-no-to-help-with-the-home-you-had--8e9dc682 = قلت لا للمساعدة في المسكن الذي كان لك.

# a sentence of a letter to the person
# The home you had should be kept, or closed in good order.
the-home-you-had-should-be-kept-or-closed-in--b4df726b = ينبغي أن يُحفظ المسكن الذي كان لك، أو يُنهى على نحو منظم.

# a sentence of a letter to the person
# We do not know yet what became of the home you had.
we-do-not-know-yet-what-became-of-the-home-you--1f40a6f5 = لا نعرف بعد ما آل إليه المسكن الذي كان لك.

# a sentence of a letter to the person
# You can ask us to write to your landlord, or to fetch your things.
you-can-ask-us-to-write-to-your-landlord-or-to--c4609d4e = يمكنك أن تطلب منا الكتابة إلى المؤجر أو إحضار أمتعتك.

# the rule says
# Speak with the landlord or lender, and keep the home or end it in good order
speak-with-the-landlord-or-lender-and-keep-the--a18c514b = التحدث مع المؤجر أو المُقرض، والاحتفاظ بالمسكن أو إنهاؤه على نحو منظم

# the rule says
# your home has not been seen to, and debts may be growing
your-home-has-not-been-seen-to-and-debts-may-be--c7c5bbcf = لم يُعنَ أحد بمسكنك، وقد تكون الديون في ازدياد

# the rule says
# Have the person's belongings fetched and stored
have-the-person-s-belongings-fetched-and-stored--142e706e = إحضار أمتعة الشخص وتخزينها

# the rule says
# your belongings are not yet in a safe place
your-belongings-are-not-yet-in-a-safe-place = أمتعتك ليست بعد في مكان آمن


## item housing-first-night

# title
# A real address for the first night
a-real-address-for-the-first-night--10a9c4d7 = عنوان حقيقي لليلة الأولى

# question
# Where will the person sleep on the first night, and has that place said yes?
where-will-the-person-sleep-on-the-first-night--c7307285 = أين سينام الشخص في الليلة الأولى، وهل قال ذلك المكان نعم؟

# why it matters
# A person without a bed on the first night starts with nothing to hold on to. Leaving with no address is not an answer: somebody with the power to find a place has to be told while there is still time.
a-person-without-a-bed-on-the-first-night--bd31c48d = من لا سرير له في الليلة الأولى يبدأ بلا شيء يتمسك به. والخروج بلا عنوان ليس جوابا: يجب إبلاغ من يقدر على إيجاد مكان وفي الوقت متسع.

# a sentence of a letter to the person
# You have a place to sleep on your first night.
you-have-a-place-to-sleep-on-your-first-night--e68d7619 = لديك مكان تنام فيه ليلتك الأولى.

# a sentence of a letter to the person
# A place to sleep on your first night is promised.
a-place-to-sleep-on-your-first-night-is-promised--09d8d4bb = مكان تنام فيه ليلتك الأولى موعود.

# a sentence of a letter to the person
# It should be free from {home.first_night.available_from}.
it-should-be-free-from-home-first-night--f65aa45a = ينبغي أن يكون شاغرا من {"{"}home.first_night.available_from{"}"}.

# a sentence of a letter to the person
# You said no to help to find a place for your first night.
you-said-no-to-help-to-find-a-place-for-your--e6656bd8 = قلت لا للمساعدة في إيجاد مكان لليلتك الأولى.

# a sentence of a letter to the person
# You need a place to sleep on your first night.
you-need-a-place-to-sleep-on-your-first-night--4ca6c59c = تحتاج إلى مكان تنام فيه ليلتك الأولى.

# a sentence of a letter to the person
# We do not know yet where you will sleep on your first night.
we-do-not-know-yet-where-you-will-sleep-on-your--63e51d05 = لا نعرف بعد أين ستنام ليلتك الأولى.

# a sentence of a letter to the person
# You can tell us if you have a place to stay, or know of one.
you-can-tell-us-if-you-have-a-place-to-stay-or--c9fa3752 = يمكنك أن تخبرنا إن كان لديك مكان تقيم فيه أو تعرف مكانا.

# a condition of the rule, by its name
# free on the day
free-on-the-day = شاغر في ذلك اليوم

# the rule says
# Find a place for the nights between release and the day on which the bed is free
find-a-place-for-the-nights-between-release-and--0c78bcc5 = إيجاد مكان لليالي الواقعة بين الإفراج واليوم الذي يشغر فيه السرير

# the rule says
# the bed that was confirmed for you is not free on the day of your release
the-bed-that-was-confirmed-for-you-is-not-free--2effb57c = السرير الذي أُكد لك ليس شاغرا يوم الإفراج عنك

# the rule says
# Find out where the person sleeps, and find a place for tonight if there is none
find-out-where-the-person-sleeps-and-find-a--7d97afdb = معرفة أين ينام الشخص، وإيجاد مكان لهذه الليلة إن لم يكن له مكان

# the rule says
# you left without a bed that anybody had confirmed
you-left-without-a-bed-that-anybody-had--d4f7e4b9 = خرجت من دون سرير أكده أحد

# the rule says
# Find a place for the first night, and raise it with housing management if there is none
find-a-place-for-the-first-night-and-raise-it--58e6f1f6 = إيجاد مكان لليلة الأولى، ورفع الأمر إلى إدارة الإسكان إن لم يوجد

# the rule says
# nobody has confirmed a bed for your first night
nobody-has-confirmed-a-bed-for-your-first-night = لم يؤكد أحد سريرا لليلتك الأولى


## item housing-safe

# title
# The address is safe for the person and for others
the-address-is-safe-for-the-person-and-for--dd047c65 = العنوان آمن للشخص ولغيره

# question
# Has the person been asked in private whether the address is safe, and was it looked into?
has-the-person-been-asked-in-private-whether--8fa0f829 = هل سُئل الشخص على انفراد إن كان العنوان آمنا، وهل جرى التحقق؟

# why it matters
# An address can be certain and still be the wrong one: somebody there may hurt or press the person, or a victim may live next door. People can say so only if they are asked alone, and without losing the bed for speaking up.
an-address-can-be-certain-and-still-be-the--4756518f = قد يكون العنوان مؤكدا ومع ذلك غير مناسب: قد يؤذي أحد هناك الشخص أو يضغط عليه، أو قد تسكن ضحية بجواره. ولا يستطيع الناس قول ذلك إلا إذا سُئلوا وحدهم ومن دون أن يفقدوا السرير بسبب كلامهم.

# a sentence of a letter to the person
# You were asked if you feel safe at your address, and it was looked into.
you-were-asked-if-you-feel-safe-at-your-address--7efd1671 = سُئلت إن كنت تشعر بالأمان في عنوانك، وجرى التحقق.

# a sentence of a letter to the person
# You will be asked in private if you feel safe at your address.
you-will-be-asked-in-private-if-you-feel-safe--f00725ad = ستُسأل على انفراد إن كنت تشعر بالأمان في عنوانك.

# a sentence of a letter to the person
# This is set for {home.safety.talk_on}.
this-is-set-for-home-safety-talk-on--e5de6dbb = ذلك محدد في {"{"}home.safety.talk_on{"}"}.

# a sentence of a letter to the person
# You said no to a talk about your address.
you-said-no-to-a-talk-about-your-address--2fd60555 = قلت لا لحديث عن عنوانك.

# a sentence of a letter to the person
# Your address should be a safe one.
your-address-should-be-a-safe-one--313613b4 = ينبغي أن يكون عنوانك آمنا.

# a sentence of a letter to the person
# We do not know yet if your address is safe.
we-do-not-know-yet-if-your-address-is-safe--1dd967a7 = لا نعرف بعد إن كان عنوانك آمنا.

# a sentence of a letter to the person
# You can tell someone in private if you do not feel safe at your address.
you-can-tell-someone-in-private-if-you-do-not--20e323fa = يمكنك أن تخبر أحدا على انفراد إن لم تشعر بالأمان في عنوانك.

# a sentence of a letter to the person
# You can ask for another place.
you-can-ask-for-another-place--20d64aa6 = يمكنك طلب مكان آخر.

# a condition of the rule, by its name
# looked into
looked-into = جرى التحقق

# the rule says
# Deal with what was found at the address, or find another place together with the person
deal-with-what-was-found-at-the-address-or-find--a742d6ed = معالجة ما وُجد في العنوان، أو إيجاد مكان آخر مع الشخص

# the rule says
# something about the address may not be safe, and nobody has dealt with it
something-about-the-address-may-not-be-safe-and--0df5de65 = قد يكون في العنوان ما ليس آمنا، ولم يعالجه أحد

# the rule says
# Look into the address for the first night: violence and pressure, forbidden areas, children in the home, victims nearby
look-into-the-address-for-the-first-night--f94baa05 = التحقق من عنوان الليلة الأولى: العنف والضغط، والمناطق الممنوعة، والأطفال في البيت، والضحايا بالجوار

# the rule says
# nobody has finished looking into whether the address is safe
nobody-has-finished-looking-into-whether-the--90b1f79a = لم يُتمّ أحد التحقق من أن العنوان آمن

# the rule says
# Ask the person, with nobody else there, whether they feel safe at the address for the first night
ask-the-person-with-nobody-else-there-whether--a6a5a4db = سؤال الشخص من دون حضور أحد عما إذا كان يشعر بالأمان في عنوان الليلة الأولى

# the rule says
# nobody has asked you in private whether you feel safe there
nobody-has-asked-you-in-private-whether-you--9002e9e2 = لم يسألك أحد على انفراد إن كنت تشعر بالأمان هناك


## item housing-beyond-the-first-weeks

# title
# A route to a settled home
a-route-to-a-settled-home--8d51349b = طريق إلى مسكن مستقر

# question
# If the first place is only for a time, who is seeing to the next one?
if-the-first-place-is-only-for-a-time-who-is--511e8e6a = إذا كان المكان الأول لفترة فقط، فمن يتولى المكان التالي؟

# why it matters
# A temporary bed ends, often just as other things begin to settle. If an application for a lasting home is already lodged and somebody outside sees to it, the person does not have to start again from the street.
a-temporary-bed-ends-often-just-as-other-things--16ee8b7f = السرير المؤقت ينتهي، وكثيرا ما يكون ذلك حين تبدأ الأمور الأخرى في الاستقرار. فإذا كان طلب المسكن الدائم قد قُدّم وهناك من يتولاه في الخارج، لم يضطر الشخص إلى البدء من الشارع من جديد.

# who acts
# aftercare worker
aftercare-worker = عامل الرعاية اللاحقة

# a sentence of a letter to the person
# A lasting home has been asked for or found, and someone sees to it.
a-lasting-home-has-been-asked-for-or-found-and--10413b8c = طُلب مسكن دائم أو وُجد، وهناك من يتولاه.

# a sentence of a letter to the person
# A lasting home will be asked for by {home.move_on.promised_for}.
a-lasting-home-will-be-asked-for-by-home-move--eacab264 = سيُطلب مسكن دائم حتى {"{"}home.move_on.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to help to find a lasting home.
you-said-no-to-help-to-find-a-lasting-home--05ab9639 = قلت لا للمساعدة في إيجاد مسكن دائم.

# a sentence of a letter to the person
# You need a lasting home after the first weeks.
you-need-a-lasting-home-after-the-first-weeks--5bc47a97 = تحتاج إلى مسكن دائم بعد الأسابيع الأولى.

# a sentence of a letter to the person
# We do not know yet how you will find a lasting home.
we-do-not-know-yet-how-you-will-find-a-lasting--b041e2bb = لا نعرف بعد كيف ستجد مسكنا دائما.

# a sentence of a letter to the person
# You can say where and how you would like to live.
you-can-say-where-and-how-you-would-like-to-live--114df3cb = يمكنك أن تقول أين وكيف تود أن تعيش.

# the rule says
# Lodge an application or referral for a settled home with the person
lodge-an-application-or-referral-for-a-settled--08b40b10 = تقديم طلب أو إحالة لمسكن مستقر مع الشخص

# the rule says
# you have no place of your own to stay, and nothing lasting has been applied for
you-have-no-place-of-your-own-to-stay-and--46ffa747 = ليس لك مكان خاص تقيم فيه، ولم يُطلب شيء دائم

# the rule says
# Name the worker outside who sees to the settled home
name-the-worker-outside-who-sees-to-the-settled--a13a32a4 = تعيين العامل في الخارج الذي يتولى المسكن المستقر

# the rule says
# nobody has been named to see to your next home
nobody-has-been-named-to-see-to-your-next-home = لم يُعيَّن أحد ليتولى مسكنك التالي


## item debts-and-obligations-listed

# title
# Debts, fines and maintenance listed, with a plan
debts-fines-and-maintenance-listed-with-a-plan--cbd5d5d2 = الديون والغرامات والنفقة مدوَّنة ولها خطة

# question
# What does the person owe, and what has been done about each debt?
what-does-the-person-owe-and-what-has-been-done--4e625dd9 = ما الذي على الشخص من ديون، وماذا فُعل بشأن كل دين؟

# why it matters
# Debts grow while a person is inside, and letters go unanswered. Knowing what is owed, and having each debt paused, paid by small sums or looked at by an adviser, keeps bailiffs and old fines from undoing a new start.
debts-grow-while-a-person-is-inside-and-letters--4402a7d4 = تنمو الديون والشخص في الداخل، وتبقى الرسائل بلا رد. ومعرفة المستحق، ووقف كل دين أو دفعه على مبالغ صغيرة أو عرضه على مستشار، تمنع الحجز والغرامات القديمة من إفساد البداية الجديدة.

# who acts
# debt adviser
debt-adviser = مستشار الديون

# a sentence of a letter to the person
# Something is being done about each of your debts.
something-is-being-done-about-each-of-your-debts--260f2f56 = يجري فعل شيء بشأن كل من ديونك.

# a sentence of a letter to the person
# You have an appointment for advice about your debts.
you-have-an-appointment-for-advice-about-your--e97908aa = لديك موعد لمشورة بشأن ديونك.

# a sentence of a letter to the person
# You said no to help with some or all of your debts.
you-said-no-to-help-with-some-or-all-of-your--855ed4e8 = قلت لا للمساعدة في بعض ديونك أو كلها.

# a sentence of a letter to the person
# You should not leave with debts that go on growing.
you-should-not-leave-with-debts-that-go-on--82ea1ca4 = ينبغي ألا تخرج بديون تستمر في النمو.

# a sentence of a letter to the person
# We do not know yet if you have debts, and what is done about them.
we-do-not-know-yet-if-you-have-debts-and-what--8a85c8d5 = لا نعرف بعد إن كانت عليك ديون، وماذا يُفعل بشأنها.

# a sentence of a letter to the person
# You can ask for advice about any debt or fine.
you-can-ask-for-advice-about-any-debt-or-fine--a1a01782 = يمكنك طلب مشورة بشأن أي دين أو غرامة.

# the rule says
# Book debt advice for each debt on which nothing has been done
book-debt-advice-for-each-debt-on-which-nothing--be103960 = حجز مشورة بشأن كل دين لم يُفعل شيء بشأنه

# the rule says
# debts that nobody looks at go on growing
debts-that-nobody-looks-at-go-on-growing = الديون التي لا ينظر فيها أحد تستمر في النمو

# the rule says
# Write to those to whom money is owed, with the person's agreement, and ask for a pause until after release
write-to-those-to-whom-money-is-owed-with-the--67933d0f = الكتابة إلى الدائنين بموافقة الشخص وطلب مهلة إلى ما بعد الإفراج

# the rule says
# a pause gives you time to settle before you pay
a-pause-gives-you-time-to-settle-before-you-pay = المهلة تعطيك وقتا لتستقر قبل أن تدفع


## item bank-account-usable

# title
# Usable bank or payment account
usable-bank-or-payment-account--f735c5cd = حساب مصرفي أو حساب دفع صالح للاستعمال

# question
# Is there an account that wages and benefits can be paid into, and can the person use it on the day?
is-there-an-account-that-wages-and-benefits-can--0a7aca94 = هل يوجد حساب تُدفع فيه الأجور والإعانات، وهل يستطيع الشخص استعماله في ذلك اليوم؟

# why it matters
# Employers and offices pay into an account; without one, money that is due does not arrive. Banks take time and sometimes say no, so the application must be made while there is still time to try another bank.
employers-and-offices-pay-into-an-account--d7a57321 = يدفع أرباب العمل والمكاتب في حساب؛ ومن دونه لا يصل المال المستحق. والمصارف تتأخر وترفض أحيانا، فيجب تقديم الطلب وفي الوقت متسع لتجربة مصرف آخر.

# a sentence of a letter to the person
# You have a bank account, and you can use it on the day you leave.
you-have-a-bank-account-and-you-can-use-it-on--7f8a4a86 = لديك حساب مصرفي، ويمكنك استعماله يوم خروجك.

# a sentence of a letter to the person
# We have asked for a bank account for you.
we-have-asked-for-a-bank-account-for-you--624ede2b = طلبنا لك حسابا مصرفيا.

# a sentence of a letter to the person
# The bank should answer by {bank.answer_due_on}.
the-bank-should-answer-by-bank-answer-due-on--cef53b9f = ينبغي أن يجيب المصرف حتى {"{"}bank.answer_due_on{"}"}.

# a sentence of a letter to the person
# You said no to help with a bank account.
you-said-no-to-help-with-a-bank-account--4fdc9f07 = قلت لا للمساعدة في فتح حساب مصرفي.

# a sentence of a letter to the person
# You need an account that your money can be paid into.
you-need-an-account-that-your-money-can-be-paid--e5723355 = تحتاج إلى حساب يمكن دفع مالك فيه.

# a sentence of a letter to the person
# We do not know yet if you have a bank account that you can use.
we-do-not-know-yet-if-you-have-a-bank-account--24898590 = لا نعرف بعد إن كان لديك حساب مصرفي يمكنك استعماله.

# a sentence of a letter to the person
# If a bank says no, you can ask why and try another one.
if-a-bank-says-no-you-can-ask-why-and-try--a528a8bb = إذا قال مصرف لا، يمكنك أن تسأل عن السبب وتجرب غيره.

# the rule says
# Help the person get the card, the code or other means to use the account
help-the-person-get-the-card-the-code-or-other--42c9a1a5 = مساعدة الشخص على الحصول على البطاقة أو الرمز أو وسيلة أخرى لاستعمال الحساب

# the rule says
# your account is open, but you cannot use it
your-account-is-open-but-you-cannot-use-it--0494f680 = حسابك مفتوح، لكنك لا تستطيع استعماله

# the rule says
# Ask why the bank refused, and apply with the person for a basic account elsewhere
ask-why-the-bank-refused-and-apply-with-the--1350e00f = سؤال المصرف عن سبب الرفض، وطلب حساب أساسي في مكان آخر مع الشخص

# the rule says
# one bank has said no, and another may say yes
one-bank-has-said-no-and-another-may-say-yes--54cd0627 = رفض مصرف واحد، وقد يقبل آخر

# the rule says
# Press the bank for an answer, and look at another account meanwhile
press-the-bank-for-an-answer-and-look-at--0c1721b8 = حث المصرف على الرد، والبحث عن حساب آخر في الأثناء

# the rule says
# the bank's answer is overdue, or would come too late
the-bank-s-answer-is-overdue-or-would-come-too--69cecc82 = رد المصرف متأخر، أو سيأتي بعد فوات الأوان

# the rule says
# Apply with the person for a basic bank or payment account
apply-with-the-person-for-a-basic-bank-or--27a1ac03 = تقديم طلب حساب مصرفي أو حساب دفع أساسي مع الشخص

# the rule says
# there is no account yet into which your money can be paid
there-is-no-account-yet-into-which-your-money--2cecd9ec = لا يوجد بعد حساب يمكن دفع مالك فيه


## item benefits-claim-ready

# title
# Claim prepared so that payment is not weeks away
claim-prepared-so-that-payment-is-not-weeks-away--aeda1d21 = الطلب معدّ بحيث لا يتأخر الدفع أسابيع

# question
# Who will pay for daily life in the first weeks, and is the claim ready?
who-will-pay-for-daily-life-in-the-first-weeks--4cf4443d = من سيدفع نفقات الحياة اليومية في الأسابيع الأولى، وهل الطلب جاهز؟

# why it matters
# Offices take weeks to pay a first benefit. If the claim is only begun at the gate, a person waits without money at the most dangerous time. Looking early at what you may claim, and having the papers filled in, means that money comes when you need it.
offices-take-weeks-to-pay-a-first-benefit-if--6324857b = تستغرق المكاتب أسابيع لدفع أول إعانة. فإذا لم يبدأ الطلب إلا عند البوابة، انتظر الشخص بلا مال في أخطر الأوقات. والنظر مبكرا فيما يحق لك طلبه وملء الأوراق يعني أن يصل المال حين تحتاج إليه.

# who acts
# benefits service
benefits-service = جهاز الإعانات

# a sentence of a letter to the person
# Your claim for benefits is ready, so that you need not wait long for money.
your-claim-for-benefits-is-ready-so-that-you--b3101992 = طلبك للإعانات جاهز، حتى لا تنتظر المال طويلا.

# a sentence of a letter to the person
# You have an appointment about your claim for benefits.
you-have-an-appointment-about-your-claim-for--56677f25 = لديك موعد بشأن طلبك للإعانات.

# a sentence of a letter to the person
# It is on {benefits.appointment.on}.
it-is-on-benefits-appointment-on--0133db91 = وهو في {"{"}benefits.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help with a claim for benefits.
you-said-no-to-help-with-a-claim-for-benefits--631776b6 = قلت لا للمساعدة في طلب الإعانات.

# a sentence of a letter to the person
# You may have a right to benefits when you leave.
you-may-have-a-right-to-benefits-when-you-leave--95529733 = قد يكون لك حق في إعانات عند خروجك.

# a sentence of a letter to the person
# We do not know yet what you will live on, or if you can claim benefits.
we-do-not-know-yet-what-you-will-live-on-or-if--ca08847f = لا نعرف بعد مم ستعيش، أو إن كان يمكنك طلب إعانات.

# a sentence of a letter to the person
# If an office turns down your claim, you can ask it to look again.
if-an-office-turns-down-your-claim-you-can-ask--46704069 = إذا رفض مكتب طلبك، يمكنك أن تطلب منه النظر فيه من جديد.

# the rule says
# Check with the person which benefits they may claim
check-with-the-person-which-benefits-they-may--d5411d38 = التحقق مع الشخص من الإعانات التي يمكنه طلبها

# the rule says
# nobody has looked yet at what you are entitled to
nobody-has-looked-yet-at-what-you-are-entitled--f5f67a01 = لم ينظر أحد بعد فيما يحق لك

# the rule says
# Prepare the claim with the person, or book an appointment for it
prepare-the-claim-with-the-person-or-book-an--fa9adbe3 = إعداد الطلب مع الشخص، أو حجز موعد لذلك

# the rule says
# no income is certain, and a claim takes weeks to pay
no-income-is-certain-and-a-claim-takes-weeks-to--09d512cd = لا دخل مؤكد، والطلب يستغرق أسابيع حتى يُدفع


## item earnings-and-savings-paid-out

# title
# Prison earnings and savings handed over
prison-earnings-and-savings-handed-over--4db0872e = تسليم كسب السجن ومدخراته

# question
# Is the money we hold for the person ready to hand over, with a receipt?
is-the-money-we-hold-for-the-person-ready-to--5d819b8e = هل المال الذي نحتفظ به للشخص جاهز للتسليم بإيصال؟

# why it matters
# What you earned and put aside inside is yours. It is often all there is for the first days, so it must be in your hand when you leave, with a paper that shows how much it was.
what-you-earned-and-put-aside-inside-is-yours--e694072c = ما كسبته وادخرته في الداخل ملك لك. وكثيرا ما يكون كل ما هو متاح للأيام الأولى، فيجب أن يكون في يدك عند خروجك، مع ورقة تبيّن مقداره.

# who acts
# prison finance
prison-finance = مالية السجن

# who acts
# release desk
release-desk = مكتب الإفراج

# a sentence of a letter to the person
# You were paid the money that we kept for you, and you have a receipt.
you-were-paid-the-money-that-we-kept-for-you--0f9bfd03 = دُفع لك المال الذي كنا نحتفظ به، ولديك إيصال.

# a sentence of a letter to the person
# The money that we keep for you is ready for the day you leave.
the-money-that-we-keep-for-you-is-ready-for-the--ed777a3a = المال الذي نحتفظ به لك جاهز ليوم خروجك.

# a sentence of a letter to the person
# The money that we keep for you should be in your hand when you leave.
the-money-that-we-keep-for-you-should-be-in--82e02a2b = ينبغي أن يكون المال الذي نحتفظ به لك في يدك عند خروجك.

# a sentence of a letter to the person
# We do not know yet if we keep money for you, and if it is ready.
we-do-not-know-yet-if-we-keep-money-for-you-and--da2216fd = لا نعرف بعد إن كنا نحتفظ لك بمال، وإن كان جاهزا.

# a sentence of a letter to the person
# You can ask how much money we keep for you, and for a receipt.
you-can-ask-how-much-money-we-keep-for-you-and--7e42cfad = يمكنك أن تسأل كم من المال نحتفظ به لك، وتطلب إيصالا.

# the rule says
# Give the person a receipt that shows what was paid, and have it signed
give-the-person-a-receipt-that-shows-what-was--684836db = إعطاء الشخص إيصالا يبيّن ما دُفع، وتوقيعه

# the rule says
# your money was paid, but you hold no paper that shows how much
your-money-was-paid-but-you-hold-no-paper-that--91f0add7 = دُفع مالك، لكن ليست لديك ورقة تبيّن مقداره

# the rule says
# Hand over the money that lies ready, or send it, and have the receipt signed
hand-over-the-money-that-lies-ready-or-send-it--c7bacadf = تسليم المال الجاهز أو إرساله، وتوقيع الإيصال

# the rule says
# your money was made ready, and was still here after you had left
your-money-was-made-ready-and-was-still-here--21a0e66d = كان مالك جاهزا، وبقي هنا بعد خروجك

# the rule says
# Work out what is held and what was put aside, and pay it to the person against a receipt
work-out-what-is-held-and-what-was-put-aside--e4ed1d8f = حساب المحفوظ والمدخر، ودفعه للشخص مقابل إيصال

# the rule says
# the money kept for you is yours, and is needed from the first day
the-money-kept-for-you-is-yours-and-is-needed--c52439ee = المال المحفوظ لك ملكك، والحاجة إليه من اليوم الأول


## item first-days-money

# title
# Enough to live on until the first payment
enough-to-live-on-until-the-first-payment--8457c59b = ما يكفي للعيش حتى الدفعة الأولى

# question
# How many days until the first income, and what will the person live on until then?
how-many-days-until-the-first-income-and-what--c529af4a = كم يوما حتى الدخل الأول، ومم سيعيش الشخص حتى ذلك الحين؟

# why it matters
# Between the gate and the first payment there is nearly always a gap. Somebody has to count those days and see that there is money for food, travel and essentials on each of them, so that nobody has to beg or borrow.
between-the-gate-and-the-first-payment-there-is--9b2250a9 = بين البوابة والدفعة الأولى فجوة في أغلب الأحيان. ويجب أن يعدّ أحد تلك الأيام ويتأكد من وجود مال للطعام والتنقل والضروريات في كل منها، حتى لا يضطر أحد إلى التسول أو الاقتراض.

# a sentence of a letter to the person
# You have money for the days until your first income.
you-have-money-for-the-days-until-your-first--d00f27a6 = لديك مال للأيام حتى دخلك الأول.

# a sentence of a letter to the person
# Money for the days until your first income is set aside for you.
money-for-the-days-until-your-first-income-is--cd1d80e3 = خُصص لك مال للأيام حتى دخلك الأول.

# a sentence of a letter to the person
# You said no to money for the first days.
you-said-no-to-money-for-the-first-days--221b5ff2 = قلت لا لمال الأيام الأولى.

# a sentence of a letter to the person
# You need money to live on until your first income comes.
you-need-money-to-live-on-until-your-first--800a64cb = تحتاج إلى مال تعيش منه حتى يأتي دخلك الأول.

# a sentence of a letter to the person
# We do not know yet what you will live on until your first income comes.
we-do-not-know-yet-what-you-will-live-on-until--a834d303 = لا نعرف بعد مم ستعيش حتى يأتي دخلك الأول.

# a sentence of a letter to the person
# You can ask how much money you get on the day you leave.
you-can-ask-how-much-money-you-get-on-the-day--96b8cec2 = يمكنك أن تسأل كم من المال تتسلم يوم خروجك.

# a condition of the rule, by its name
# lasts
lasts = يكفي

# the rule says
# Raise the grant, or find vouchers or an advance, until every day up to the first income is covered
raise-the-grant-or-find-vouchers-or-an-advance--e76b3b55 = زيادة المنحة، أو إيجاد قسائم أو سلفة، حتى يُغطى كل يوم إلى الدخل الأول

# the rule says
# the money foreseen runs out before your first income comes
the-money-foreseen-runs-out-before-your-first--9efa8e88 = المال المقرر ينفد قبل وصول دخلك الأول

# the rule says
# Hand over a grant, cash or vouchers today, for the days until the first income
hand-over-a-grant-cash-or-vouchers-today-for--06ba7a3a = تسليم منحة أو نقد أو قسائم اليوم، للأيام حتى الدخل الأول

# the rule says
# you left with nothing in hand for the days until your first income
you-left-with-nothing-in-hand-for-the-days--acf050cc = خرجت وليس في يدك شيء للأيام حتى دخلك الأول

# the rule says
# Approve a release grant, cash or vouchers, and have them ready to hand over on the day
approve-a-release-grant-cash-or-vouchers-and--eb3c0dfa = إقرار منحة إفراج أو نقد أو قسائم، وتجهيزها للتسليم في ذلك اليوم

# the rule says
# nothing is in your hand yet for the days until your first income
nothing-is-in-your-hand-yet-for-the-days-until--ab06cbc6 = ليس في يدك بعد شيء للأيام حتى دخلك الأول


## item disclosure-and-record-advice

# title
# Advice on what must be disclosed and on clearing the record
advice-on-what-must-be-disclosed-and-on--751a1eb8 = مشورة بشأن ما يجب الإفصاح عنه وبشأن محو السجل

# question
# Does the person know what they must say about the record, and when it can be cleared?
does-the-person-know-what-they-must-say-about--7a3f30c2 = هل يعرف الشخص ما يجب أن يقوله عن السجل، ومتى يمكن محوه؟

# why it matters
# Saying too little can cost a job later, and saying too much can cost it now. You should know what the law makes you tell, to whom and for how long, and from when the record can be sealed, spent or cleared.
saying-too-little-can-cost-a-job-later-and--ed0ebf8d = قول القليل جدا قد يكلّف عملا لاحقا، وقول الكثير جدا قد يكلّفه الآن. وينبغي أن تعرف ما يلزمك القانون بقوله ولمن وإلى متى، ومن متى يمكن ختم السجل أو سقوطه أو محوه.

# who acts
# employment service
employment-service = جهاز التشغيل

# who acts
# legal adviser
legal-adviser = مستشار قانوني

# a sentence of a letter to the person
# You know what you must say about your record, and when it can be cleared.
you-know-what-you-must-say-about-your-record--050697f9 = تعرف ما يجب أن تقوله عن سجلك، ومتى يمكن محوه.

# a sentence of a letter to the person
# You have a talk about what you must say about your record.
you-have-a-talk-about-what-you-must-say-about--7a7bb45a = لديك حديث عما يجب أن تقوله عن سجلك.

# a sentence of a letter to the person
# It is on {disclosure.advice.on}.
it-is-on-disclosure-advice-on--d0dc993e = وهو في {"{"}disclosure.advice.on{"}"}.

# a sentence of a letter to the person
# You said no to advice about your record.
you-said-no-to-advice-about-your-record--bb3aad73 = قلت لا للمشورة بشأن سجلك.

# a sentence of a letter to the person
# You should know what you must say about your record, and what you need not say.
you-should-know-what-you-must-say-about-your--e3b75986 = ينبغي أن تعرف ما يجب أن تقوله عن سجلك، وما لا يجب.

# a sentence of a letter to the person
# We do not know yet if you had advice about your record.
we-do-not-know-yet-if-you-had-advice-about-your--3f72b058 = لا نعرف بعد إن كنت قد حصلت على مشورة بشأن سجلك.

# a sentence of a letter to the person
# You can ask when your record can be cleared.
you-can-ask-when-your-record-can-be-cleared--1682f9f1 = يمكنك أن تسأل متى يمكن محو سجلك.

# a condition of the rule, by its name
# is convicted
is-convicted = محكوم عليه

# the rule says
# Explain to the person when and how the record can be sealed, spent or cleared
explain-to-the-person-when-and-how-the-record--5cb7e886 = الشرح للشخص متى وكيف يمكن ختم السجل أو سقوطه أو محوه

# the rule says
# you know what you must tell, but not from when you need tell it no more
you-know-what-you-must-tell-but-not-from-when--b04b5888 = تعرف ما يجب أن تقوله، لكن لا تعرف من متى لا يلزمك قوله

# the rule says
# Book a talk with the person about what must be disclosed, to whom and for how long
book-a-talk-with-the-person-about-what-must-be--57a70a76 = حجز حديث مع الشخص عما يجب الإفصاح عنه ولمن وإلى متى

# the rule says
# you may soon be asked about your record, and should know what you must say and what you need not
you-may-soon-be-asked-about-your-record-and--32b26110 = قد تُسأل قريبا عن سجلك، وينبغي أن تعرف ما يجب أن تقوله وما لا يجب


## item education-carries-on

# title
# Study carries on without a break
study-carries-on-without-a-break--abb0a6d9 = الدراسة تستمر بلا انقطاع

# question
# Can the person finish outside what they began to learn inside?
can-the-person-finish-outside-what-they-began--70b698c2 = هل يستطيع الشخص أن يكمل في الخارج ما بدأ تعلمه في الداخل؟

# why it matters
# A course broken off at the gate is often never taken up again. A place that expects you, and the certificates and notes that show how far you came, let you go on where you stopped.
a-course-broken-off-at-the-gate-is-often-never--9f589ba8 = الدورة التي تنقطع عند البوابة كثيرا ما لا تُستأنف أبدا. ومقعد ينتظرك، وشهادات ومذكرات تبيّن إلى أين وصلت، تتيح لك أن تواصل من حيث توقفت.

# who acts
# education staff
education-staff = هيئة التعليم

# who acts
# receiving provider
receiving-provider = المؤسسة المستقبِلة

# a sentence of a letter to the person
# You have a place where you can go on with your studies.
you-have-a-place-where-you-can-go-on-with-your--9b5a2486 = لديك مكان تواصل فيه دراستك.

# a sentence of a letter to the person
# A place to go on with your studies is promised.
a-place-to-go-on-with-your-studies-is-promised--3aecdeb9 = مكان لمواصلة دراستك موعود.

# a sentence of a letter to the person
# It starts on {education.place.starts_on}.
it-starts-on-education-place-starts-on--db0e7943 = يبدأ في {"{"}education.place.starts_on{"}"}.

# a sentence of a letter to the person
# You said no to a place to go on with your studies.
you-said-no-to-a-place-to-go-on-with-your--13bbfa65 = قلت لا لمكان لمواصلة دراستك.

# a sentence of a letter to the person
# You should be able to finish what you began to learn here.
you-should-be-able-to-finish-what-you-began-to--6f61b288 = ينبغي أن تستطيع إتمام ما بدأت تعلمه هنا.

# a sentence of a letter to the person
# We do not know yet if you can go on with your studies outside.
we-do-not-know-yet-if-you-can-go-on-with-your--84edf405 = لا نعرف بعد إن كنت تستطيع مواصلة دراستك في الخارج.

# a sentence of a letter to the person
# You can ask for your certificates and your notes, to take them along.
you-can-ask-for-your-certificates-and-your--24f69411 = يمكنك طلب شهاداتك ومذكراتك لتأخذها معك.

# a condition of the rule, by its name
# is child
is-child = طفل

# the rule says
# Send certificates, credits and the note on learning support to the receiving provider, with copies for the person
send-certificates-credits-and-the-note-on--740769e1 = إرسال الشهادات والوحدات الدراسية ومذكرة دعم التعلّم إلى المؤسسة المستقبِلة، مع نسخ للشخص

# the rule says
# you have a place, but what you have already done is not on paper there
you-have-a-place-but-what-you-have-already-done--7b6268f8 = لديك مقعد، لكن ما أنجزته ليس هناك على الورق

# the rule says
# Find a school, college or provider near the new home that takes the person on, and agree the day on which they start
find-a-school-college-or-provider-near-the-new--e14ecd4a = إيجاد مدرسة أو كلية أو مؤسسة قرب المسكن الجديد تقبل الشخص، والاتفاق على يوم البدء

# the rule says
# what you are learning breaks off unless there is a place to go on
what-you-are-learning-breaks-off-unless-there--cc498a49 = ينقطع ما تتعلمه ما لم يوجد مكان للمواصلة

# on what ground a protected fact is looked at
# a child is owed a school place, also one who is not learning anything now
a-child-is-owed-a-school-place-also-one-who-is--96c4cb8c = للطفل حق في مقعد دراسي، حتى الذي لا يتعلم شيئا الآن


## item work-or-training-arranged

# title
# Work or training to go to, or a dated next step
work-or-training-to-go-to-or-a-dated-next-step--d638fa10 = عمل أو تدريب يُذهب إليه، أو خطوة تالية مؤرخة

# question
# What work or training will the person go to, or who will help them find it, and when?
what-work-or-training-will-the-person-go-to-or--c6ec0d58 = إلى أي عمل أو تدريب سيذهب الشخص، أو من سيساعده في إيجاده ومتى؟

# why it matters
# Work brings money, company and a reason to get up. If there is no job yet, a dated appointment with people who can help is worth more than a promise to look around.
work-brings-money-company-and-a-reason-to-get--c21ac9f6 = العمل يجلب المال والصحبة وسببا للنهوض. وإذا لم يوجد عمل بعد، فإن موعدا محددا مع من يستطيع المساعدة خير من وعد بالبحث.

# a sentence of a letter to the person
# You have work or training to go to.
you-have-work-or-training-to-go-to--c88e243e = لديك عمل أو تدريب تذهب إليه.

# a sentence of a letter to the person
# There is a next step on your way to work or training.
there-is-a-next-step-on-your-way-to-work-or--1f296020 = هناك خطوة تالية في طريقك إلى عمل أو تدريب.

# a sentence of a letter to the person
# It is on {work.next_step_on}.
it-is-on-work-next-step-on--0aa5a5b5 = وهي في {"{"}work.next_step_on{"}"}.

# a sentence of a letter to the person
# You said no to help with work or training.
you-said-no-to-help-with-work-or-training--f4df8258 = قلت لا للمساعدة في العمل أو التدريب.

# a sentence of a letter to the person
# You should have work or training to go to, or a next step.
you-should-have-work-or-training-to-go-to-or-a--cd7cd92d = ينبغي أن يكون لديك عمل أو تدريب تذهب إليه، أو خطوة تالية.

# a sentence of a letter to the person
# We do not know yet what work or training you would like.
we-do-not-know-yet-what-work-or-training-you--622b1d96 = لا نعرف بعد أي عمل أو تدريب تود.

# a sentence of a letter to the person
# You can say what kind of work or training you want.
you-can-say-what-kind-of-work-or-training-you--6584936f = يمكنك أن تقول أي نوع من العمل أو التدريب تريد.

# the rule says
# Book an early appointment with an employment service
book-an-early-appointment-with-an-employment--b2117ce6 = حجز موعد قريب مع جهاز التشغيل

# the rule says
# you want to work or train, and nobody has fixed a next step with you
you-want-to-work-or-train-and-nobody-has-fixed--461aca62 = تريد أن تعمل أو تتدرب، ولم يحدد أحد معك خطوة تالية

# the rule says
# Ask former and local employers and training providers for a place
ask-former-and-local-employers-and-training--081b4ea7 = طلب مكان من أرباب العمل السابقين والمحليين ومن مؤسسات التدريب

# the rule says
# a place that is waiting for you is the surest way to an income of your own
a-place-that-is-waiting-for-you-is-the-surest--5cadd851 = مكان ينتظرك هو أضمن طريق إلى دخل خاص بك


## item after-separation-support

# title
# Harm from isolation eased before release
harm-from-isolation-eased-before-release--195b35c7 = تخفيف أذى العزل قبل الإفراج

# question
# What has been done to ease the harm of having been kept apart?
what-has-been-done-to-ease-the-harm-of-having--389d2503 = ماذا فُعل لتخفيف أذى الإبعاد عن الآخرين؟

# why it matters
# Being kept apart from others for long makes crowds, noise and talk hard to bear, and those troubles do not stay behind at the gate. The prison that separated a person owes them steps back: company, talk, a clinician's eye. It is good for the person and for those who will live beside them.
being-kept-apart-from-others-for-long-makes--ef577063 = طول الإبعاد عن الآخرين يجعل الزحام والضجيج والحديث صعبة الاحتمال، وهذه المتاعب لا تبقى خلف البوابة. والسجن الذي عزل شخصا مدين له بخطوات للعودة: صحبة وحديث وعين طبيب. وهذا خير له ولمن سيعيشون بجانبه.

# who acts
# prison health service
prison-health-service = الخدمة الصحية في السجن

# a sentence of a letter to the person
# Someone has seen to help for you after your time apart from others.
someone-has-seen-to-help-for-you-after-your--1f882816 = اعتنى أحد بمساعدتك بعد فترة إبعادك عن الآخرين.

# a sentence of a letter to the person
# Help is planned to get you used to company again.
help-is-planned-to-get-you-used-to-company-again--fd983bf2 = المساعدة مقررة لتعتاد صحبة الناس من جديد.

# a sentence of a letter to the person
# It starts on {separation.support.starts_on}.
it-starts-on-separation-support-starts-on--3ab6d5bd = تبدأ في {"{"}separation.support.starts_on{"}"}.

# a sentence of a letter to the person
# You said no to help after your time apart from others.
you-said-no-to-help-after-your-time-apart-from--bf20cdcd = قلت لا للمساعدة بعد فترة إبعادك عن الآخرين.

# a sentence of a letter to the person
# You should have help to get used to company again before you leave.
you-should-have-help-to-get-used-to-company--4f30347f = ينبغي أن تلقى مساعدة لتعتاد صحبة الناس قبل خروجك.

# a sentence of a letter to the person
# We do not know yet if you were kept apart for long, or had help after it.
we-do-not-know-yet-if-you-were-kept-apart-for--4139f761 = لا نعرف بعد إن كنت قد أُبعدت عن الآخرين طويلا، أو لقيت مساعدة بعد ذلك.

# a sentence of a letter to the person
# You can ask to talk with a nurse or a doctor about your time apart from others.
you-can-ask-to-talk-with-a-nurse-or-a-doctor--c5950579 = يمكنك طلب الحديث مع ممرض أو طبيب عن فترة إبعادك.

# the rule says
# Offer the person steps back into company, and a clinician to talk to
offer-the-person-steps-back-into-company-and-a--42034b3c = توفير خطوات للشخص للعودة إلى صحبة الآخرين، وطبيب يتحدث إليه

# the rule says
# being kept apart leaves traces, and nothing has been done yet to ease them
being-kept-apart-leaves-traces-and-nothing-has--b897546e = الإبعاد عن الآخرين يترك آثارا، ولم يُفعل بعد شيء لتخفيفها


## item disability-age-and-care-needs

# title
# Disability, age and day-to-day care provided for
disability-age-and-day-to-day-care-provided-for--da78b29f = تلبية احتياجات الإعاقة والسن والرعاية اليومية

# question
# What help does the person need from day to day, and who gives it from the day of release?
what-help-does-the-person-need-from-day-to-day--c66ca6bf = ما المساعدة التي يحتاج إليها الشخص يوميا، ومن يقدمها من يوم الإفراج؟

# why it matters
# In prison someone brings the meal, opens the door, fetches the tablets. A person who needs help with such things needs the helper, the aid or the place ready on the first day, and services that provide them take months to say yes. Begun early, it is ordinary paperwork; begun late, an old or disabled person stands at the gate with nowhere to go.
in-prison-someone-brings-the-meal-opens-the--f3cb79a8 = في السجن يحضر أحد الوجبة ويفتح الباب ويأتي بالأقراص. ومن يحتاج إلى مثل هذه المساعدة يحتاج إلى المعين أو الأداة أو المكان جاهزا في اليوم الأول، والأجهزة التي توفرها تستغرق شهورا حتى توافق. فإذا بُدئ مبكرا كان ذلك معاملة عادية؛ وإذا بُدئ متأخرا وقف شخص مسن أو ذو إعاقة عند البوابة ولا مكان له.

# who acts
# social services
social-services = الخدمات الاجتماعية

# a sentence of a letter to the person
# The help that you need from day to day is in place.
the-help-that-you-need-from-day-to-day-is-in--2e8702f6 = المساعدة التي تحتاج إليها يوميا قائمة.

# a sentence of a letter to the person
# We are getting ready the help that you need from day to day.
we-are-getting-ready-the-help-that-you-need--e5809505 = نعدّ المساعدة التي تحتاج إليها يوميا.

# a sentence of a letter to the person
# The talk about what you need is on {care.assessment.on}.
the-talk-about-what-you-need-is-on-care--0ddce704 = الحديث عما تحتاج إليه في {"{"}care.assessment.on{"}"}.

# a sentence of a letter to the person
# You said no to help from day to day.
you-said-no-to-help-from-day-to-day--e87b9553 = قلت لا للمساعدة اليومية.

# a sentence of a letter to the person
# You should have the help that you need from your first day outside.
you-should-have-the-help-that-you-need-from--30174d23 = ينبغي أن تلقى المساعدة التي تحتاج إليها من يومك الأول في الخارج.

# a sentence of a letter to the person
# We do not know yet if you need help from day to day, and who gives it.
we-do-not-know-yet-if-you-need-help-from-day-to--5d1b7264 = لا نعرف بعد إن كنت تحتاج إلى مساعدة يومية، ومن يقدمها.

# a sentence of a letter to the person
# You can say what help you need, and how you want it to be given.
you-can-say-what-help-you-need-and-how-you-want--65febaa5 = يمكنك أن تقول أي مساعدة تحتاج إليها وكيف تريدها.

# a condition of the rule, by its name
# is old enough
is-old-enough = بلغ السن

# a condition of the rule, by its name
# assessed
assessed = جرى التقييم

# a condition of the rule, by its name
# in time
in-time = في موعده

# a condition of the rule, by its name
# cared for
cared-for = الرعاية متوفرة

# a condition of the rule, by its name
# equipped
equipped = الأدوات متوفرة

# a condition of the rule, by its name
# assessment ahead
assessment-ahead = تقييم قادم

# a condition of the rule, by its name
# care promised
care-promised = رعاية موعودة

# a condition of the rule, by its name
# care ahead
care-ahead = رعاية قادمة

# the rule says
# Refer the person to social services for a care assessment
refer-the-person-to-social-services-for-a-care--0f006c9b = إحالة الشخص إلى الخدمات الاجتماعية لتقييم الرعاية

# the rule says
# nobody has yet looked at what help is needed outside, and services take months to arrange it
nobody-has-yet-looked-at-what-help-is-needed--49cde0ff = لم ينظر أحد بعد في المساعدة اللازمة في الخارج، والأجهزة تستغرق شهورا لترتيبها

# the rule says
# Confirm who gives the day-to-day care, and from which day
confirm-who-gives-the-day-to-day-care-and-from--c5357e9b = تأكيد من يقدم الرعاية اليومية ومن أي يوم

# the rule says
# no care is confirmed that is there from the first day
no-care-is-confirmed-that-is-there-from-the--f3578dcd = لم تُؤكَّد رعاية تكون موجودة من اليوم الأول

# the rule says
# Put the missing aids and adaptations in place
put-the-missing-aids-and-adaptations-in-place--1a2b436d = توفير الأدوات والتعديلات الناقصة

# the rule says
# not every aid that is needed is there yet
not-every-aid-that-is-needed-is-there-yet = ليست كل الأدوات اللازمة موجودة بعد

# on what ground a protected fact is looked at
# a person with a disability is asked what help they need from day to day
a-person-with-a-disability-is-asked-what-help--26f249c9 = يُسأل الشخص ذو الإعاقة عن المساعدة التي يحتاج إليها يوما بيوم

# on what ground a protected fact is looked at
# an old person is asked what help they need from day to day
an-old-person-is-asked-what-help-they-need-from--30a401f5 = يُسأل الشخص المسن عن المساعدة التي يحتاج إليها يوما بيوم


## item health-check-and-summary

# title
# Health check before release; summary goes with the person
health-check-before-release-summary-goes-with--e63b09a1 = فحص صحي قبل الإفراج، والملخص يرافق الشخص

# question
# Has a clinician seen the person before release, and does the next service have the summary?
has-a-clinician-seen-the-person-before-release--31eec71a = هل رأى طبيب الشخص قبل الإفراج، وهل لدى الجهاز التالي الملخص؟

# why it matters
# Outside, nobody knows what the prison doctor knows. A last check finds what is still open, and a short summary saves the person from telling everything again, from a wrong medicine and from a test that nobody follows up. It is the person's own summary: they get a copy, and they may say who else does.
outside-nobody-knows-what-the-prison-doctor--733d0c42 = لا أحد في الخارج يعرف ما يعرفه طبيب السجن. الفحص الأخير يكشف ما لا يزال مفتوحا، والملخص القصير يغني الشخص عن رواية كل شيء من جديد، ويقيه دواء خاطئا وفحصا لا يتابعه أحد. وهو ملخص الشخص نفسه: يحصل على نسخة، وله أن يقول من يحصل عليها أيضا.

# a sentence of a letter to the person
# You have had a health check, and the next doctor knows what you need.
you-have-had-a-health-check-and-the-next-doctor--78c3bda4 = أجريت لك فحوص صحية، والطبيب التالي يعرف ما تحتاج إليه.

# a sentence of a letter to the person
# You have a health check before you leave.
you-have-a-health-check-before-you-leave--babfe1e3 = لديك فحص صحي قبل خروجك.

# a sentence of a letter to the person
# It is on {health.exit_check.on}.
it-is-on-health-exit-check-on--9d235135 = وهو في {"{"}health.exit_check.on{"}"}.

# a sentence of a letter to the person
# You said no to a health check, or to passing on what it found.
you-said-no-to-a-health-check-or-to-passing-on--23c829d0 = قلت لا لفحص صحي، أو لنقل ما وجده.

# a sentence of a letter to the person
# You should have a health check before you leave, and a copy of what it finds.
you-should-have-a-health-check-before-you-leave--eec83d4d = ينبغي أن يُجرى لك فحص صحي قبل خروجك، وأن تتسلم نسخة مما يجده.

# a sentence of a letter to the person
# We do not know yet if you had a health check.
we-do-not-know-yet-if-you-had-a-health-check--936f72fd = لا نعرف بعد إن كان قد أُجري لك فحص صحي.

# a sentence of a letter to the person
# You can say who may see what is written about your health.
you-can-say-who-may-see-what-is-written-about--ace71370 = يمكنك أن تقول من يجوز له أن يرى ما يُكتب عن صحتك.

# a condition of the rule, by its name
# checked
checked = جرى الفحص

# a condition of the rule, by its name
# passed on
passed-on = نُقل

# the rule says
# Book a health check with a clinician
book-a-health-check-with-a-clinician--1e611887 = حجز فحص صحي لدى طبيب

# the rule says
# no clinician has yet looked at what has to go on outside
no-clinician-has-yet-looked-at-what-has-to-go--fd57df8a = لم ينظر طبيب بعد فيما يجب أن يستمر في الخارج

# the rule says
# Send the health summary to the next service and give the person a copy
send-the-health-summary-to-the-next-service-and--5736bef6 = إرسال الملخص الصحي إلى الجهاز التالي وإعطاء الشخص نسخة

# the rule says
# the next doctor and you both need to know what was found and what is still open
the-next-doctor-and-you-both-need-to-know-what--2330f686 = يحتاج الطبيب التالي وأنت إلى معرفة ما وُجد وما لا يزال مفتوحا


## item infection-treatment-linked

# title
# HIV, TB and hepatitis treatment unbroken
hiv-tb-and-hepatitis-treatment-unbroken--dbd856dc = علاج فيروس نقص المناعة والسل والتهاب الكبد بلا انقطاع

# question
# Which service carries on the treatment for HIV, tuberculosis or hepatitis, from which day?
which-service-carries-on-the-treatment-for-hiv--1baacec0 = أي جهاز يواصل علاج فيروس نقص المناعة أو السل أو التهاب الكبد، ومن أي يوم؟

# why it matters
# These treatments work only if no doses are missed; a gap can make the illness resistant and can pass it on. So the service outside must be named, know exactly what the person takes and expect them on a day. The public-health service must know of tuberculosis. The person decides who else hears of any of it.
these-treatments-work-only-if-no-doses-are--a9b872d3 = لا تنفع هذه العلاجات إلا إذا لم تفت جرعة؛ والانقطاع قد يجعل المرض مقاوما وينقله. لذلك يجب أن يكون الجهاز في الخارج معيّنا، وأن يعرف بدقة ما يتناوله الشخص، وأن ينتظره في يوم محدد. ويجب أن تعلم الصحة العامة بالسل. والشخص هو من يقرر من يعلم غيرهم.

# who acts
# community clinic
community-clinic = عيادة المجتمع

# a sentence of a letter to the person
# Your treatment goes on outside without a gap.
your-treatment-goes-on-outside-without-a-gap--8b148ec1 = علاجك يستمر في الخارج بلا انقطاع.

# a sentence of a letter to the person
# A service outside has promised to carry on your treatment.
a-service-outside-has-promised-to-carry-on-your--3ba5a430 = وعد جهاز في الخارج بمواصلة علاجك.

# a sentence of a letter to the person
# It sees you on {infection_care.appointment.on}.
it-sees-you-on-infection-care-appointment-on--df079c40 = يراك في {"{"}infection_care.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help to carry on a treatment, or did not wish to say.
you-said-no-to-help-to-carry-on-a-treatment-or--594e1b9f = قلت لا للمساعدة في مواصلة علاج، أو لم تشأ الحديث عنه.

# a sentence of a letter to the person
# Your treatment should go on outside without a gap.
your-treatment-should-go-on-outside-without-a--5dabb73e = ينبغي أن يستمر علاجك في الخارج بلا انقطاع.

# a sentence of a letter to the person
# We do not know yet if you need a treatment that must go on without a gap.
we-do-not-know-yet-if-you-need-a-treatment-that--a7ca1da7 = لا نعرف بعد إن كنت تحتاج إلى علاج يجب ألا ينقطع.

# a sentence of a letter to the person
# You can ask who was told about your treatment, and why.
you-can-ask-who-was-told-about-your-treatment--de354232 = يمكنك أن تسأل من أُبلغ بعلاجك ولماذا.

# a condition of the rule, by its name
# would not say
would-not-say = لم يشأ أن يقول

# a condition of the rule, by its name
# timely
timely = في الوقت المناسب

# a condition of the rule, by its name
# expected
expected = منتظَر

# a condition of the rule, by its name
# promised
promised = موعود

# a condition of the rule, by its name
# notified
notified = جرى التبليغ

# the rule says
# Book an appointment with the service that carries on the treatment
book-an-appointment-with-the-service-that--0000647b = حجز موعد مع الجهاز الذي يواصل العلاج

# the rule says
# no service outside has confirmed the day on which the treatment goes on
no-service-outside-has-confirmed-the-day-on--63759be7 = لم يؤكد أي جهاز في الخارج اليوم الذي يستمر فيه العلاج

# the rule says
# Send the regimen and the latest results to the service that carries on the treatment
send-the-regimen-and-the-latest-results-to-the--854ece3e = إرسال نظام العلاج وأحدث النتائج إلى الجهاز الذي يواصل العلاج

# the rule says
# the service outside needs to know exactly what is taken, so that no dose is missed
the-service-outside-needs-to-know-exactly-what--a6272a83 = يحتاج الجهاز في الخارج إلى معرفة ما يُتناول بدقة، حتى لا تفوت جرعة

# the rule says
# Tell the public-health service of the tuberculosis treatment and of the release date
tell-the-public-health-service-of-the--fe4ab7d1 = إبلاغ جهاز الصحة العامة بعلاج السل وبتاريخ الإفراج

# the rule says
# the public-health service helps to finish the treatment, and does not know of it yet
the-public-health-service-helps-to-finish-the--2d35c2fe = يساعد جهاز الصحة العامة على إتمام العلاج، ولا يعلم به بعد


## item mental-health-aftercare

# title
# Mental-health aftercare arranged
mental-health-aftercare-arranged--37681b68 = ترتيب الرعاية اللاحقة للصحة النفسية

# question
# Who carries on the mental-health care after release, from which day, and whom can the person call in between?
who-carries-on-the-mental-health-care-after--74d64c5f = من يواصل رعاية الصحة النفسية بعد الإفراج، ومن أي يوم، وبمن يستطيع الشخص الاتصال في الأثناء؟

# why it matters
# Leaving prison is hard on anyone, and hardest on a person whose illness was held steady by a daily routine. The care has to be there when the routine ends: a service that has said yes, a first day, people who help with the rest of life, and a number that is answered at night. It should suit the person; for a woman it heeds what she may have lived through.
leaving-prison-is-hard-on-anyone-and-hardest-on--c019af6e = مغادرة السجن صعبة على أي إنسان، وأصعب على من كان مرضه مستقرا بفضل نظام يومي. يجب أن تكون الرعاية حاضرة حين ينتهي النظام: جهاز وافق، ويوم أول، وأناس يساعدون في بقية الحياة، ورقم يُجاب ليلا. وينبغي أن تناسب الشخص؛ وللمرأة أن تراعي ما ربما عاشته.

# who acts
# mental-health service
mental-health-service--78d43ce1 = جهاز الصحة النفسية

# a sentence of a letter to the person
# A service outside will be there for you, and you have a number to call.
a-service-outside-will-be-there-for-you-and-you--dab8604f = سيكون جهاز في الخارج إلى جانبك، ولديك رقم تتصل به.

# a sentence of a letter to the person
# A service outside has promised to be there for you.
a-service-outside-has-promised-to-be-there-for--7f96120d = وعد جهاز في الخارج بأن يكون إلى جانبك.

# a sentence of a letter to the person
# It sees you on {mental_health.appointment.on}.
it-sees-you-on-mental-health-appointment-on--1bd6a819 = يراك في {"{"}mental_health.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help with how you feel, or did not wish to say.
you-said-no-to-help-with-how-you-feel-or-did--cab3a481 = قلت لا للمساعدة فيما تشعر به، أو لم تشأ الحديث عنه.

# a sentence of a letter to the person
# You should have help outside with how you feel, from a service that suits you.
you-should-have-help-outside-with-how-you-feel--61388999 = ينبغي أن تلقى في الخارج مساعدة فيما تشعر به من جهاز يناسبك.

# a sentence of a letter to the person
# We do not know yet if you want help outside with how you feel.
we-do-not-know-yet-if-you-want-help-outside--3ab35c69 = لا نعرف بعد إن كنت تريد في الخارج مساعدة فيما تشعر به.

# a sentence of a letter to the person
# You can say which service suits you.
you-can-say-which-service-suits-you--2699e4b4 = يمكنك أن تقول أي جهاز يناسبك.

# a condition of the rule, by its name
# accepted
accepted = مقبول

# a condition of the rule, by its name
# supported
supported = يلقى دعما

# a condition of the rule, by its name
# the rest stands
the-rest-stands = الباقي قائم

# the rule says
# Agree with a mental-health service that suits the person on a first appointment
agree-with-a-mental-health-service-that-suits--31432abf = الاتفاق مع جهاز للصحة النفسية يناسب الشخص على موعد أول

# the rule says
# no service that fits has confirmed that it carries on the care
no-service-that-fits-has-confirmed-that-it--a89c9e13 = لم يؤكد أي جهاز مناسب أنه يواصل الرعاية

# the rule says
# Arrange help with everyday life with those who will give it
arrange-help-with-everyday-life-with-those-who--8eb65673 = ترتيب المساعدة في الحياة اليومية مع من سيقدمها

# the rule says
# treatment alone does not carry anyone through the first weeks
treatment-alone-does-not-carry-anyone-through--cc62b08a = العلاج وحده لا يعبر بأحد الأسابيع الأولى

# the rule says
# Give the person a number to call in a crisis, day or night
give-the-person-a-number-to-call-in-a-crisis--2a8c871f = إعطاء الشخص رقما يتصل به في الأزمة ليلا أو نهارا

# the rule says
# there should be somebody to call before the first appointment
there-should-be-somebody-to-call-before-the--fb8aafc7 = ينبغي أن يوجد من يُتصل به قبل الموعد الأول


## item primary-care-registered

# title
# Registered with a doctor, first appointment booked
registered-with-a-doctor-first-appointment--e881d3b4 = مسجَّل لدى طبيب، والموعد الأول محجوز

# question
# Which clinic has accepted the person, and when will they be seen?
which-clinic-has-accepted-the-person-and-when--96c08881 = أي عيادة قبلت الشخص، ومتى سيُكشف عليه؟

# why it matters
# Most care outside begins with a clinic that has the person's name on its list. Registering takes papers, an address and patience, all of which are easier to arrange from inside with help than alone in the first days. Whoever lives with a lasting illness needs more than a place on the list: an appointment with a day.
most-care-outside-begins-with-a-clinic-that-has--885a5280 = تبدأ معظم الرعاية في الخارج بعيادة اسم الشخص في قائمتها. والتسجيل يحتاج إلى أوراق وعنوان وصبر، وكلها أيسر ترتيبا من الداخل بمساعدة منها منفردا في الأيام الأولى. ومن يعيش مع مرض مزمن يحتاج إلى أكثر من مكان في القائمة: موعد بيوم محدد.

# a sentence of a letter to the person
# A doctor outside has you on the list.
a-doctor-outside-has-you-on-the-list--5d3eee00 = طبيب في الخارج وضعك في قائمته.

# a sentence of a letter to the person
# A doctor outside has promised to take you on.
a-doctor-outside-has-promised-to-take-you-on--e9ffa1aa = وعد طبيب في الخارج بقبولك.

# a sentence of a letter to the person
# You said no to signing up with a doctor.
you-said-no-to-signing-up-with-a-doctor--4554cb3e = قلت لا للتسجيل لدى طبيب.

# a sentence of a letter to the person
# You need a doctor outside.
you-need-a-doctor-outside--95a1c933 = تحتاج إلى طبيب في الخارج.

# a sentence of a letter to the person
# We do not know yet which doctor you will go to outside.
we-do-not-know-yet-which-doctor-you-will-go-to--668a59f5 = لا نعرف بعد إلى أي طبيب ستذهب في الخارج.

# a sentence of a letter to the person
# You can say which doctor you would like.
you-can-say-which-doctor-you-would-like--eed3d17b = يمكنك أن تقول أي طبيب تود.

# a condition of the rule, by its name
# seen if needed
seen-if-needed = يُكشف عليه عند الحاجة

# the rule says
# Ask a clinic near the person's address outside to accept them
ask-a-clinic-near-the-person-s-address-outside--31ad2406 = طلب قبول الشخص من عيادة قريبة من عنوانه في الخارج

# the rule says
# no clinic outside has said yes yet
no-clinic-outside-has-said-yes-yet = لم توافق أي عيادة في الخارج بعد

# the rule says
# Book a first appointment with the clinic outside
book-a-first-appointment-with-the-clinic-outside--954fd669 = حجز موعد أول مع العيادة في الخارج

# the rule says
# a lasting condition needs somebody who looks after it from the first weeks
a-lasting-condition-needs-somebody-who-looks--c61631a9 = المرض المزمن يحتاج إلى من يعتني به من الأسابيع الأولى


## item suicide-and-self-harm-safety

# title
# Safety plan for the first weeks
safety-plan-for-the-first-weeks--0cb031e4 = خطة أمان للأسابيع الأولى

# question
# Is there a safety plan for the first weeks, and do those who receive the person know of it?
is-there-a-safety-plan-for-the-first-weeks-and--31121208 = هل توجد خطة أمان للأسابيع الأولى، وهل يعلم بها من يستقبلون الشخص؟

# why it matters
# The first days and weeks outside carry a far higher danger of death than ordinary life. A person who has been in despair before should not have to face them without a plan made calmly beforehand: what the signs are, what helps, whom to call. It works best if those at the other end, with the person's agreement, know of it too.
the-first-days-and-weeks-outside-carry-a-far--14857149 = الأيام والأسابيع الأولى في الخارج تحمل خطر وفاة أعلى بكثير من الحياة العادية. ومن يئس من قبل ينبغي ألا يواجهها من دون خطة وُضعت بهدوء مسبقا: ما العلامات، وما الذي يساعد، وبمن يُتصل. وأفضل ما تكون حين يعلم بها من يستقبلونه أيضا، بموافقته.

# a sentence of a letter to the person
# You have a plan for hard days in the first weeks.
you-have-a-plan-for-hard-days-in-the-first-weeks--00945b70 = لديك خطة للأيام الصعبة في الأسابيع الأولى.

# a sentence of a letter to the person
# You will make a plan for hard days in the first weeks.
you-will-make-a-plan-for-hard-days-in-the-first--a56e2dae = ستضع خطة للأيام الصعبة في الأسابيع الأولى.

# a sentence of a letter to the person
# This is set for {safety_plan.meeting_on}.
this-is-set-for-safety-plan-meeting-on--76ddcc90 = ذلك محدد في {"{"}safety_plan.meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to a plan for hard days, or did not wish to say.
you-said-no-to-a-plan-for-hard-days-or-did-not--717fa962 = قلت لا لخطة للأيام الصعبة، أو لم تشأ الحديث عنها.

# a sentence of a letter to the person
# You should have a plan for hard days in the first weeks.
you-should-have-a-plan-for-hard-days-in-the--569ae91e = ينبغي أن تكون لديك خطة للأيام الصعبة في الأسابيع الأولى.

# a sentence of a letter to the person
# We do not know yet if you want a plan for hard days in the first weeks.
we-do-not-know-yet-if-you-want-a-plan-for-hard--1d586eca = لا نعرف بعد إن كنت تريد خطة للأيام الصعبة في الأسابيع الأولى.

# a sentence of a letter to the person
# You can say who may know of your plan for hard days.
you-can-say-who-may-know-of-your-plan-for-hard--d2b8d8fd = يمكنك أن تقول من يجوز له أن يعلم بخطتك للأيام الصعبة.

# a condition of the rule, by its name
# made
made = وُضعت

# a condition of the rule, by its name
# known outside
known-outside = معروفة في الخارج

# the rule says
# Sit down with the person and make a safety plan for the first weeks
sit-down-with-the-person-and-make-a-safety-plan--a7970d56 = الجلوس مع الشخص ووضع خطة أمان للأسابيع الأولى

# the rule says
# the first weeks outside are hard, and nothing is written down yet of what helps then
the-first-weeks-outside-are-hard-and-nothing-is--ee11f786 = الأسابيع الأولى في الخارج صعبة، ولم يُكتب بعد شيء مما يساعد حينها

# the rule says
# Ask the person who may know of the safety plan, and tell them
ask-the-person-who-may-know-of-the-safety-plan--48089726 = سؤال الشخص عمن يجوز أن يعلم بخطة الأمان، وإبلاغهم

# the rule says
# those at the other end can help only if they know how
those-at-the-other-end-can-help-only-if-they--2af41e0d = من يستقبلونك لا يستطيعون المساعدة إلا إذا عرفوا كيف


## item medication-bridge

# title
# Medicines in hand for the gap
medicines-in-hand-for-the-gap--bd1c7297 = الأدوية في اليد لسد الفجوة

# question
# Does the medicine last until somebody outside prescribes it?
does-the-medicine-last-until-somebody-outside--384b9745 = هل يكفي الدواء حتى يصفه أحد في الخارج؟

# why it matters
# The first appointment outside is often weeks away, and a pharmacy hands out nothing without a prescription. A person who leaves with a few tablets in a bag stops the treatment without having chosen to. This item counts the days of the medicine that runs out first, and compares them with the day on which the next prescriber sees the person.
the-first-appointment-outside-is-often-weeks--b8bcdb4b = الموعد الأول في الخارج كثيرا ما يكون بعد أسابيع، والصيدلية لا تصرف شيئا بلا وصفة. ومن يخرج ببضعة أقراص في كيس يوقف العلاج من غير أن يختار ذلك. يحسب هذا البند أيام الدواء الذي ينفد أولا، ويقارنها باليوم الذي يرى فيه الواصف التالي الشخص.

# who acts
# pharmacy
pharmacy = صيدلية

# a sentence of a letter to the person
# You have enough of your medicine until someone outside sees you.
you-have-enough-of-your-medicine-until-someone--f8e653b4 = لديك من دوائك ما يكفي حتى يراك أحد في الخارج.

# a sentence of a letter to the person
# Your medicine has been ordered for the day you leave.
your-medicine-has-been-ordered-for-the-day-you--24c42936 = طُلب دواؤك ليوم خروجك.

# a sentence of a letter to the person
# You said no to taking medicine along, or did not wish to say.
you-said-no-to-taking-medicine-along-or-did-not--ffdded97 = قلت لا لأخذ دواء معك، أو لم تشأ الحديث عنه.

# a sentence of a letter to the person
# You need enough of your medicine until someone outside sees you.
you-need-enough-of-your-medicine-until-someone--f482fe9b = تحتاج من دوائك إلى ما يكفي حتى يراك أحد في الخارج.

# a sentence of a letter to the person
# We do not know yet if you have enough medicine for the first weeks.
we-do-not-know-yet-if-you-have-enough-medicine--693b0fd8 = لا نعرف بعد إن كان لديك دواء يكفي للأسابيع الأولى.

# a sentence of a letter to the person
# You can ask which medicine you will get, and how long it lasts.
you-can-ask-which-medicine-you-will-get-and-how--7d3ec266 = يمكنك أن تسأل أي دواء ستتسلم وكم يكفي.

# a condition of the rule, by its name
# in hand
in-hand = في اليد

# a condition of the rule, by its name
# enough
enough = كاف

# a condition of the rule, by its name
# no gap
no-gap = بلا فجوة

# a condition of the rule, by its name
# ordered in time
ordered-in-time = مطلوب في موعده

# the rule says
# Get the person a supply of every current medicine today, or a prescription that is filled today
get-the-person-a-supply-of-every-current--c404c71d = توفير كمية من كل دواء حالي للشخص اليوم، أو وصفة تُصرف اليوم

# the rule says
# you left without the medicine you take
you-left-without-the-medicine-you-take = خرجت من دون الدواء الذي تتناوله

# the rule says
# Order a supply of every current medicine, to be ready on the day of release
order-a-supply-of-every-current-medicine-to-be--1b470447 = طلب كمية من كل دواء حالي تكون جاهزة يوم الإفراج

# the rule says
# the medicine to take along is not in hand yet
the-medicine-to-take-along-is-not-in-hand-yet = الدواء الذي يُحمل ليس في اليد بعد

# the rule says
# Raise the supply of the medicine that runs out first
raise-the-supply-of-the-medicine-that-runs-out--790f9a27 = زيادة كمية الدواء الذي ينفد أولا

# the rule says
# one of the medicines would run out too soon after release
one-of-the-medicines-would-run-out-too-soon--3ea05a29 = أحد الأدوية سينفد مبكرا جدا بعد الإفراج

# the rule says
# Give the person a prescription that reaches to the first appointment outside
give-the-person-a-prescription-that-reaches-to--79da9003 = إعطاء الشخص وصفة تكفي حتى الموعد الأول في الخارج

# the rule says
# the supply ends before anybody outside can prescribe more
the-supply-ends-before-anybody-outside-can--79003283 = تنفد الكمية قبل أن يستطيع أحد في الخارج وصف المزيد


## item substance-treatment-linked

# title
# Drug or alcohol treatment booked outside
drug-or-alcohol-treatment-booked-outside--c0c97728 = حجز علاج المخدرات أو الكحول في الخارج

# question
# Which drug or alcohol service has the person chosen, and when do they start?
which-drug-or-alcohol-service-has-the-person--20c072dd = أي جهاز لعلاج المخدرات أو الكحول اختاره الشخص، ومتى يبدأ؟

# why it matters
# Wanting help is strongest around release, and so is the pull the other way. A waiting list in those weeks loses people. The service should be one the person chose and feels safe in; for many women that means among women, with staff who understand violence. A first date makes the choice real.
wanting-help-is-strongest-around-release-and-so--e8afa505 = الرغبة في المساعدة أشد ما تكون حول الإفراج، وكذلك الجذب في الاتجاه الآخر. وقائمة الانتظار في تلك الأسابيع تفقد الناس. وينبغي أن يكون الجهاز مما اختاره الشخص ويشعر فيه بالأمان؛ ويعني ذلك لكثير من النساء أن يكون بين نساء ومع موظفين يفهمون العنف. والتاريخ الأول يجعل الاختيار حقيقيا.

# who acts
# drug service
drug-service = جهاز علاج المخدرات

# a sentence of a letter to the person
# You have a first date with the service that you chose for help with drink or drugs.
you-have-a-first-date-with-the-service-that-you--0da904cc = لديك تاريخ أول مع الجهاز الذي اخترته للمساعدة في الشرب أو المخدرات.

# a sentence of a letter to the person
# The service that you chose for help with drink or drugs has promised you a first date.
the-service-that-you-chose-for-help-with-drink--ff17181d = الجهاز الذي اخترته للمساعدة في الشرب أو المخدرات وعدك بتاريخ أول.

# a sentence of a letter to the person
# You said no to help with drink or drugs, or did not wish to say.
you-said-no-to-help-with-drink-or-drugs-or-did--c50ea6ff = قلت لا للمساعدة في الشرب أو المخدرات، أو لم تشأ الحديث عنها.

# a sentence of a letter to the person
# You should have a first date with a service for drink or drugs that you chose yourself.
you-should-have-a-first-date-with-a-service-for--c8b9069b = ينبغي أن يكون لك تاريخ أول مع جهاز للشرب أو المخدرات اخترته بنفسك.

# a sentence of a letter to the person
# We do not know yet if you want help with drink or drugs.
we-do-not-know-yet-if-you-want-help-with-drink--b307709b = لا نعرف بعد إن كنت تريد مساعدة في الشرب أو المخدرات.

# a sentence of a letter to the person
# You can choose a service where you feel safe.
you-can-choose-a-service-where-you-feel-safe--bf034fd5 = يمكنك أن تختار جهازا تشعر فيه بالأمان.

# a condition of the rule, by its name
# fits
fits = مناسب

# the rule says
# Go through the services with the person, and let them choose one that suits them
go-through-the-services-with-the-person-and-let--1978b634 = مراجعة الأجهزة مع الشخص وتركه يختار ما يناسبه

# the rule says
# help is of use only where one feels safe to go
help-is-of-use-only-where-one-feels-safe-to-go = لا تنفع المساعدة إلا حيث يشعر المرء بالأمان في الذهاب

# the rule says
# Book a first date with the drug or alcohol service
book-a-first-date-with-the-drug-or-alcohol--830d0762 = حجز تاريخ أول مع جهاز علاج المخدرات أو الكحول

# the rule says
# no service outside expects you on a day yet
no-service-outside-expects-you-on-a-day-yet = لا ينتظرك أي جهاز في الخارج في يوم محدد بعد


## item opioid-treatment-continued

# title
# Opioid agonist treatment without a missed dose
opioid-agonist-treatment-without-a-missed-dose--1f9a17b3 = العلاج بناهضات الأفيون بلا فوات جرعة

# question
# Where and on what day does the person get the next dose?
where-and-on-what-day-does-the-person-get-the--cd49e657 = أين وفي أي يوم يحصل الشخص على الجرعة التالية؟

# why it matters
# Methadone or buprenorphine keeps a person well only day by day. A missed dose can mean withdrawal, and a return to street drugs is then at its most dangerous. So the clinic outside must have confirmed both the dose and the day, and a promise on the telephone is not yet a confirmation.
methadone-or-buprenorphine-keeps-a-person-well--3fc7777d = الميثادون أو البوبرينورفين لا يحفظ حال الشخص إلا يوما بيوم. وفوات جرعة قد يعني أعراض الانسحاب، والعودة إلى مخدرات الشارع عندئذ أشد خطرا. لذلك يجب أن تكون العيادة في الخارج قد أكدت الجرعة واليوم معا، والوعد بالهاتف ليس تأكيدا بعد.

# a sentence of a letter to the person
# Your next dose is arranged, with no day missed.
your-next-dose-is-arranged-with-no-day-missed--96362c2c = جرعتك التالية مرتبة، بلا يوم فائت.

# a sentence of a letter to the person
# A clinic has promised your next dose, with no day missed.
a-clinic-has-promised-your-next-dose-with-no--080a8acf = وعدت عيادة بجرعتك التالية، بلا يوم فائت.

# a sentence of a letter to the person
# It is on {oat.next_dose.on}.
it-is-on-oat-next-dose-on--369d8ec8 = وهي في {"{"}oat.next_dose.on{"}"}.

# a sentence of a letter to the person
# You said no to going on with your treatment.
you-said-no-to-going-on-with-your-treatment--21605f60 = قلت لا لمواصلة علاجك.

# a sentence of a letter to the person
# You can change your mind on any day.
you-can-change-your-mind-on-any-day--e8bb355c = يمكنك أن تغيّر رأيك في أي يوم.

# a sentence of a letter to the person
# Your treatment should go on outside without a missed day.
your-treatment-should-go-on-outside-without-a--f9affd43 = ينبغي أن يستمر علاجك في الخارج بلا يوم فائت.

# a sentence of a letter to the person
# We do not know yet where and when you get your next dose, if you need one.
we-do-not-know-yet-where-and-when-you-get-your--07e10b85 = لا نعرف بعد أين ومتى تحصل على جرعتك التالية، إن احتجت إليها.

# a sentence of a letter to the person
# You can ask the clinic where and when you get your next dose.
you-can-ask-the-clinic-where-and-when-you-get--cdf5b711 = يمكنك أن تسأل العيادة أين ومتى تحصل على جرعتك التالية.

# a condition of the rule, by its name
# ahead
ahead = قادم

# the rule says
# Find out today whether the opioid treatment went on, and if not, find a clinic that gives a dose at once
find-out-today-whether-the-opioid-treatment--508de0f8 = معرفة ما إذا استمر العلاج الأفيوني اليوم، وإلا فإيجاد عيادة تعطي جرعة فورا

# the rule says
# the day of your next dose has passed, and nobody has written down that you got it
the-day-of-your-next-dose-has-passed-and-nobody--d7b4e10f = مضى يوم جرعتك التالية، ولم يكتب أحد أنك حصلت عليها

# the rule says
# Have the clinic outside confirm the medicine, the amount and the day of the next dose of opioid treatment
have-the-clinic-outside-confirm-the-medicine--8e155581 = الحصول من العيادة في الخارج على تأكيد الدواء والمقدار ويوم الجرعة التالية من العلاج الأفيوني

# the rule says
# no clinic outside has confirmed how the treatment goes on
no-clinic-outside-has-confirmed-how-the--8e8c8ac5 = لم تؤكد أي عيادة في الخارج كيف يستمر العلاج

# the rule says
# Ask the clinic for an earlier dose of opioid treatment, or find one that can give it
ask-the-clinic-for-an-earlier-dose-of-opioid--818f49fb = طلب جرعة أبكر من العلاج الأفيوني من العيادة، أو إيجاد عيادة تستطيع إعطاءها

# the rule says
# the next dose would come too late, and a missed dose is dangerous
the-next-dose-would-come-too-late-and-a-missed--e72ebd1c = الجرعة التالية ستأتي متأخرة، وفوات جرعة خطر


## item overdose-prevention

# title
# Overdose risk explained, naloxone supplied
overdose-risk-explained-naloxone-supplied--4995627e = شرح خطر الجرعة الزائدة وتوفير النالوكسون

# question
# Does the person know about lost tolerance, and do they leave with naloxone?
does-the-person-know-about-lost-tolerance-and--06eb2183 = هل يعرف الشخص أن قدرة التحمل قد انخفضت، وهل يخرج ومعه نالوكسون؟

# why it matters
# After months without, a dose that was once ordinary can kill, and the danger is greatest in the first two weeks. To say so plainly, to teach what to do when someone stops breathing and to hand over naloxone costs little and saves lives. It says nothing about what anyone expects of the person. A relative or the hostel can learn it too.
after-months-without-a-dose-that-was-once--6e04580d = بعد شهور من الانقطاع قد تقتل جرعة كانت عادية، والخطر أشد ما يكون في الأسبوعين الأولين. وقول ذلك بوضوح، وتعليم ما يُفعل حين يتوقف أحد عن التنفس، وتسليم النالوكسون، قليل التكلفة وينقذ أرواحا. ولا يقول ذلك شيئا عما يُتوقع من الشخص. ويمكن أن يتعلمه قريب أو دار الإيواء أيضا.

# a sentence of a letter to the person
# You have been told how to stay safe, and you have what can save a life.
you-have-been-told-how-to-stay-safe-and-you--6c29780f = أُخبرت كيف تبقى في أمان، ولديك ما قد ينقذ حياة.

# a sentence of a letter to the person
# You will be told how to stay safe, and get what can save a life.
you-will-be-told-how-to-stay-safe-and-get-what--d5af41b4 = ستُخبر كيف تبقى في أمان، وستتسلم ما قد ينقذ حياة.

# a sentence of a letter to the person
# You said no to help to stay safe with drugs, or did not wish to say.
you-said-no-to-help-to-stay-safe-with-drugs-or--a0899adf = قلت لا للمساعدة على السلامة من المخدرات، أو لم تشأ الحديث عنها.

# a sentence of a letter to the person
# You should know how to stay safe in the first weeks, and have what can save a life.
you-should-know-how-to-stay-safe-in-the-first--41457ce9 = ينبغي أن تعرف كيف تبقى في أمان في الأسابيع الأولى، وأن يكون لديك ما قد ينقذ حياة.

# a sentence of a letter to the person
# We do not know yet if you have been told how to stay safe with drugs.
we-do-not-know-yet-if-you-have-been-told-how-to--55a9c995 = لا نعرف بعد إن كنت قد أُخبرت كيف تسلم من خطر المخدرات.

# a sentence of a letter to the person
# You can say if someone close to you should learn how to help.
you-can-say-if-someone-close-to-you-should--4dfeb46d = يمكنك أن تقول إن كان على قريب منك أن يتعلم كيف يساعد.

# a condition of the rule, by its name
# briefed
briefed = جرى الشرح

# a condition of the rule, by its name
# supplied
supplied = جرى التوفير

# a condition of the rule, by its name
# others asked
others-asked = سُئل آخرون

# a condition of the rule, by its name
# talk ahead
talk-ahead = حديث قادم

# a condition of the rule, by its name
# naloxone ahead
naloxone-ahead = نالوكسون قادم

# a condition of the rule, by its name
# help declined
help-declined = رُفضت المساعدة

# the rule says
# Talk with the person about lost tolerance, and show what to do in an overdose
talk-with-the-person-about-lost-tolerance-and--305d0ed3 = التحدث مع الشخص عن انخفاض قدرة التحمل، وبيان ما يُفعل عند الجرعة الزائدة

# the rule says
# after a time without, a dose that was once usual can kill
after-a-time-without-a-dose-that-was-once-usual--e865cafd = بعد مدة من الانقطاع قد تقتل جرعة كانت معتادة

# the rule says
# Bring the person take-home naloxone today, or tell them where it is handed out
bring-the-person-take-home-naloxone-today-or--e1c140b3 = إحضار نالوكسون يُحمل إلى الشخص اليوم، أو إبلاغه بمكان صرفه

# the rule says
# the first days outside are the most dangerous, and you left without naloxone
the-first-days-outside-are-the-most-dangerous--873583f8 = الأيام الأولى في الخارج هي الأخطر، وخرجت من دون نالوكسون

# the rule says
# Lay take-home naloxone ready for the day of release
lay-take-home-naloxone-ready-for-the-day-of--df6b8853 = تجهيز نالوكسون يُحمل ليوم الإفراج

# the rule says
# naloxone can keep someone alive until help comes
naloxone-can-keep-someone-alive-until-help-comes = النالوكسون قد يبقي المرء حيا حتى تصل المساعدة

# the rule says
# Offer the training to a relative or the hostel, if the person agrees
offer-the-training-to-a-relative-or-the-hostel--3ed6d15c = عرض التدريب على قريب أو دار الإيواء، إذا وافق الشخص

# the rule says
# in an overdose it is somebody else who has to act
in-an-overdose-it-is-somebody-else-who-has-to--0b0e4031 = عند الجرعة الزائدة على شخص آخر أن يتصرف


## item children-accounted-for

# title
# Children known, and their care planned
children-known-and-their-care-planned--62c8228d = الأطفال معروفون ورعايتهم مخططة

# question
# Which children depend on the person, who looks after each, and what happens for them at release?
which-children-depend-on-the-person-who-looks--a5dae194 = أي أطفال يعتمدون على الشخص، ومن يعتني بكل منهم، وماذا يحدث لهم عند الإفراج؟

# why it matters
# Somewhere a child waits, or has stopped waiting. Each child should be known by name to those who plan, so that someone makes sure they are looked after now and that the parent's return is prepared for them and not only for the parent. What is good for the child comes first, and what is written about children is kept from everyone who does not need it.
somewhere-a-child-waits-or-has-stopped-waiting--5fabec01 = في مكان ما طفل ينتظر، أو كفّ عن الانتظار. ينبغي أن يعرف المخططون كل طفل باسمه، حتى يتأكد أحد من أنه يلقى العناية الآن ومن أن عودة الوالد أو الوالدة تُعدّ له لا للوالد وحده. وما هو خير للطفل يأتي أولا، وما يُكتب عن الأطفال يُحجب عن كل من لا يحتاج إليه.

# who acts
# child-welfare service
child-welfare-service--b764b890 = جهاز رعاية الطفولة

# a sentence of a letter to the person
# Your children are known to us, and each one is cared for.
your-children-are-known-to-us-and-each-one-is--9213ac1f = نعرف أطفالك، وكل منهم يلقى الرعاية.

# a sentence of a letter to the person
# It is agreed what your release means for them.
it-is-agreed-what-your-release-means-for-them--ab085ba0 = اتُّفق على ما يعنيه لهم الإفراج عنك.

# a sentence of a letter to the person
# Your children are cared for.
your-children-are-cared-for--6bea148f = أطفالك يلقون الرعاية.

# a sentence of a letter to the person
# A meeting is set to agree what your release means for them.
a-meeting-is-set-to-agree-what-your-release--649bf0b3 = حُدد لقاء للاتفاق على ما يعنيه لهم الإفراج عنك.

# a sentence of a letter to the person
# You did not wish to say if children depend on you.
you-did-not-wish-to-say-if-children-depend-on--836ad6fa = لم تشأ أن تقول إن كان أطفال يعتمدون عليك.

# a sentence of a letter to the person
# Your children should be cared for now, and know what your release means for them.
your-children-should-be-cared-for-now-and-know--2e69d4ab = ينبغي أن يلقى أطفالك الرعاية الآن، وأن يعرفوا ما يعنيه لهم الإفراج عنك.

# a sentence of a letter to the person
# We do not know yet if children depend on you, and who looks after them.
we-do-not-know-yet-if-children-depend-on-you--d5627e4a = لا نعرف بعد إن كان أطفال يعتمدون عليك، ومن يعتني بهم.

# a sentence of a letter to the person
# You can ask who may see what is written about your children.
you-can-ask-who-may-see-what-is-written-about--358080da = يمكنك أن تسأل من يجوز له أن يرى ما يُكتب عن أطفالك.

# a condition of the rule, by its name
# listed
listed = مدوَّنون

# a condition of the rule, by its name
# agreed
agreed = متفق عليه

# the rule says
# Find somebody at once for every child whom nobody looks after
find-somebody-at-once-for-every-child-whom--7fbb04f9 = إيجاد من يعتني فورا بكل طفل لا يعتني به أحد

# the rule says
# a child has nobody to look after them now
a-child-has-nobody-to-look-after-them-now = هناك طفل لا يعتني به أحد الآن

# the rule says
# Put each child's name, age and place on file, in confidence
put-each-child-s-name-age-and-place-on-file-in--2006c21a = تدوين اسم كل طفل وعمره ومكانه في الملف بسرية

# the rule says
# those who plan do not know of every child yet
those-who-plan-do-not-know-of-every-child-yet = لا يعلم المخططون بعد بكل طفل

# the rule says
# Agree what happens for each child, by what is best for the child
agree-what-happens-for-each-child-by-what-is--466b7443 = الاتفاق على ما يحدث لكل طفل وفق ما هو أصلح له

# the rule says
# it is not settled for every child what the release means for them
it-is-not-settled-for-every-child-what-the--e123d580 = لم يُحسم لكل طفل ما يعنيه الإفراج له

# the rule says
# Close the children's records to everyone who does not need them
close-the-children-s-records-to-everyone-who--530e0f9b = إغلاق سجلات الأطفال أمام كل من لا يحتاج إليها

# the rule says
# what is written about children is nobody else's business
what-is-written-about-children-is-nobody-else-s--10fab04f = ما يُكتب عن الأطفال لا يعني أحدا آخر


## item family-contact-kept

# title
# Family ties kept where both sides want them
family-ties-kept-where-both-sides-want-them--087e218b = الروابط الأسرية محفوظة حيث يريدها الطرفان

# question
# Is the person in touch with family, and what does each side want at release?
is-the-person-in-touch-with-family-and-what--e95fad16 = هل الشخص على اتصال بالأسرة، وماذا يريد كل طرف عند الإفراج؟

# why it matters
# Most people who find their feet do so with someone beside them. Ties wear thin with distance, cost and shame, so the prison should help with visits, letters and calls, and ask both sides early what they want when the day comes. Nobody is pushed: either side may want no contact, and that too is worth knowing.
most-people-who-find-their-feet-do-so-with--d41340b9 = معظم من يقفون على أقدامهم يفعلون ذلك وإلى جانبهم أحد. والروابط تضعف بالمسافة والكلفة والخجل، فينبغي أن يساعد السجن في الزيارات والرسائل والمكالمات وأن يسأل الطرفين مبكرا عما يريدان حين يأتي اليوم. ولا يُدفع أحد: قد لا يريد أي من الطرفين اتصالا، وهذا أيضا جدير بأن يُعرف.

# a sentence of a letter to the person
# You are in touch with your family, as far as you both want it.
you-are-in-touch-with-your-family-as-far-as-you--2f87e033 = أنت على اتصال بأسرتك بقدر ما تريدون جميعا.

# a sentence of a letter to the person
# A visit or a call with your family is booked.
a-visit-or-a-call-with-your-family-is-booked--1b6b3138 = حُجزت زيارة أو مكالمة مع أسرتك.

# a sentence of a letter to the person
# You said no to help to stay in touch with your family.
you-said-no-to-help-to-stay-in-touch-with-your--df6fc6a6 = قلت لا للمساعدة في البقاء على اتصال بأسرتك.

# a sentence of a letter to the person
# You should have help to stay in touch with your family, if you both want it.
you-should-have-help-to-stay-in-touch-with-your--d7870e0c = ينبغي أن تلقى مساعدة للبقاء على اتصال بأسرتك إذا أردتم جميعا.

# a sentence of a letter to the person
# We do not know yet if you are in touch with your family, and what you both want.
we-do-not-know-yet-if-you-are-in-touch-with--7ae14dd7 = لا نعرف بعد إن كنت على اتصال بأسرتك، وماذا تريدون جميعا.

# a sentence of a letter to the person
# You can ask for help with a visit, a letter or a call to your family.
you-can-ask-for-help-with-a-visit-a-letter-or-a--d7940910 = يمكنك طلب المساعدة في زيارة أو رسالة أو مكالمة لأسرتك.

# a condition of the rule, by its name
# helped
helped = جرت المساعدة

# the rule says
# Find out what stands in the way of contact, and help with a visit, a letter or a call
find-out-what-stands-in-the-way-of-contact-and--a952312d = معرفة ما يعوق الاتصال، والمساعدة في زيارة أو رسالة أو مكالمة

# the rule says
# ties wear thin unless somebody helps to keep them
ties-wear-thin-unless-somebody-helps-to-keep--7d73d14c = تضعف الروابط ما لم يساعد أحد في حفظها

# the rule says
# Ask the person and the family, each alone, what they want for the time after release
ask-the-person-and-the-family-each-alone-what--43284b33 = سؤال الشخص والأسرة، كل على حدة، عما يريدون للفترة بعد الإفراج

# the rule says
# nobody has yet asked both sides what they want
nobody-has-yet-asked-both-sides-what-they-want = لم يسأل أحد الطرفين بعد عما يريدان


## item child-in-prison-leaves-well

# title
# A child living in prison leaves with care
a-child-living-in-prison-leaves-with-care--4297b258 = طفل يعيش في السجن يخرج برعاية

# question
# When the child leaves the prison, where to, and how is the move made gentle?
when-the-child-leaves-the-prison-where-to-and--88b008fb = متى يغادر الطفل السجن وإلى أين، وكيف يُجعل الانتقال رفيقا؟

# why it matters
# A child who has lived here with a parent knows no other home. Leaving it, with the parent or alone, must be decided for that child, into care that is already there, in small steps and with a way to keep seeing the parent where that is good for the child. No child is moved first and provided for later.
a-child-who-has-lived-here-with-a-parent-knows--cec01258 = الطفل الذي عاش هنا مع أحد والديه لا يعرف بيتا آخر. ومغادرته، مع الوالد أو وحده، يجب أن تكون من أجل ذلك الطفل، إلى رعاية قائمة فعلا، بخطوات صغيرة وبطريقة لمواصلة رؤية الوالد حيث يكون ذلك خيرا للطفل. ولا يُنقل طفل أولا وتُدبَّر رعايته بعد ذلك.

# a sentence of a letter to the person
# The move of your child out of prison is planned, and care is in place.
the-move-of-your-child-out-of-prison-is-planned--e6631b67 = انتقال طفلك من السجن مخطط، والرعاية قائمة.

# a sentence of a letter to the person
# Care for your child outside is promised.
care-for-your-child-outside-is-promised--5fa5749c = رعاية طفلك في الخارج موعودة.

# a sentence of a letter to the person
# The move is planned in small steps.
the-move-is-planned-in-small-steps--718bf3cc = الانتقال مخطط بخطوات صغيرة.

# a sentence of a letter to the person
# Your child should leave prison gently, into care that is ready.
your-child-should-leave-prison-gently-into-care--e93e0943 = ينبغي أن يغادر طفلك السجن برفق إلى رعاية جاهزة.

# a sentence of a letter to the person
# We do not know yet if a child lives here with you, or how the move is planned.
we-do-not-know-yet-if-a-child-lives-here-with--46cbfef8 = لا نعرف بعد إن كان طفل يعيش معك هنا، أو كيف خُطط للانتقال.

# a sentence of a letter to the person
# You can say what you think is best for your child.
you-can-say-what-you-think-is-best-for-your--77f3496e = يمكنك أن تقول ما تراه أصلح لطفلك.

# a sentence of a letter to the person
# You can ask how you will see each other after the move.
you-can-ask-how-you-will-see-each-other-after--e9ddc2b2 = يمكنك أن تسأل كيف سيرى أحدكما الآخر بعد الانتقال.

# a condition of the rule, by its name
# there in time
there-in-time = هناك في موعده

# a condition of the rule, by its name
# care fixed
care-fixed = الرعاية محددة

# a condition of the rule, by its name
# contact kept
contact-kept = الاتصال محفوظ

# the rule says
# Have somebody who knows children assess what is best for this child
have-somebody-who-knows-children-assess-what-is--6ff162ed = تكليف من يعرف الأطفال بتقييم ما هو أصلح لهذا الطفل

# the rule says
# the move should follow from what is good for the child, and nobody has looked at it yet
the-move-should-follow-from-what-is-good-for--6e141f51 = ينبغي أن يتبع الانتقال ما هو خير للطفل، ولم ينظر فيه أحد بعد

# the rule says
# Confirm care for the child that begins no later than the move
confirm-care-for-the-child-that-begins-no-later--1689244b = تأكيد رعاية للطفل تبدأ في موعد لا يتجاوز الانتقال

# the rule says
# no child should leave before the care outside is there
no-child-should-leave-before-the-care-outside--86b2d8b7 = ينبغي ألا يغادر طفل قبل أن تكون الرعاية في الخارج قائمة

# the rule says
# Plan the move in gentle steps, and how parent and child see each other afterwards
plan-the-move-in-gentle-steps-and-how-parent--da8ce742 = تخطيط الانتقال بخطوات رفيقة، وكيف يرى الوالد والطفل أحدهما الآخر بعد ذلك

# the rule says
# leaving the only home it knows is hard on a child
leaving-the-only-home-it-knows-is-hard-on-a--60505919 = مغادرة البيت الوحيد الذي يعرفه صعبة على الطفل


## item release-at-a-workable-hour

# title
# Let out at a day and hour when help is open
let-out-at-a-day-and-hour-when-help-is-open--0902b4f6 = الخروج في يوم وساعة تكون فيهما المساعدة متاحة

# question
# Will help be open on the day and at the hour of release, and if not, who meets the person?
will-help-be-open-on-the-day-and-at-the-hour-of--62534e19 = هل ستكون المساعدة متاحة في يوم الإفراج وساعته، وإلا فمن يستقبل الشخص؟

# why it matters
# A person let out on a Friday afternoon finds every office closed until Monday. A day and an hour at which help is open spares the person that; where it cannot be had, somebody should be there and the essentials settled beforehand.
a-person-let-out-on-a-friday-afternoon-finds--aaa36e2f = من يُفرج عنه عصر آخر أيام العمل يجد كل المكاتب مغلقة حتى بداية الأسبوع. ويوم وساعة تكون فيهما المساعدة متاحة يغنيان عن ذلك؛ وحيث يتعذر ذلك ينبغي أن يكون أحد حاضرا وأن تُسوّى الضروريات مسبقا.

# a sentence of a letter to the person
# You leave at a time when help is open, or someone is there for you.
you-leave-at-a-time-when-help-is-open-or--9e1dfef5 = تخرج حين تكون المساعدة متاحة، أو هناك من ينتظرك.

# a sentence of a letter to the person
# You should leave at a time when help is open.
you-should-leave-at-a-time-when-help-is-open--39573de1 = ينبغي أن تخرج حين تكون المساعدة متاحة.

# a sentence of a letter to the person
# We do not know yet if help is open when you leave.
we-do-not-know-yet-if-help-is-open-when-you--a6ba0c5b = لا نعرف بعد إن كانت المساعدة متاحة عند خروجك.

# a sentence of a letter to the person
# You can say who you would like to meet you at the gate.
you-can-say-who-you-would-like-to-meet-you-at--3527e2a9 = يمكنك أن تقول من تود أن يستقبلك عند البوابة.

# a condition of the rule, by its name
# help is open
help-is-open = المساعدة متاحة

# a condition of the rule, by its name
# open day
open-day = يوم مفتوح

# a condition of the rule, by its name
# open hour
open-hour = ساعة مفتوحة

# a condition of the rule, by its name
# looked after
looked-after = يلقى العناية

# the rule says
# Ask the person what could not be settled on the day, and settle it
ask-the-person-what-could-not-be-settled-on-the--70d9f98c = سؤال الشخص عما لم يمكن تسويته في ذلك اليوم، وتسويته

# the rule says
# you came out when help was closed
you-came-out-when-help-was-closed = خرجت والمساعدة غير متاحة

# the rule says
# Move the release to an earlier working day, or to an hour at which offices are open, if the law allows
move-the-release-to-an-earlier-working-day-or--2c3cdb47 = نقل الإفراج إلى يوم عمل أبكر أو إلى ساعة تكون فيها المكاتب مفتوحة، إن أجاز القانون

# the rule says
# as planned, you would come out when help is closed
as-planned-you-would-come-out-when-help-is--903f12f6 = وفق المخطط ستخرج والمساعدة غير متاحة

# the rule says
# Have somebody meet the person, and settle bed, medicine and money beforehand
have-somebody-meet-the-person-and-settle-bed--909501b8 = تدبير من يستقبل الشخص، وتسوية السرير والدواء والمال مسبقا

# the rule says
# if the day or the hour cannot be moved, you should not be alone with closed doors
if-the-day-or-the-hour-cannot-be-moved-you--1f06e5f6 = إذا تعذر تغيير اليوم أو الساعة، فينبغي ألا تكون وحدك أمام أبواب مغلقة


## item release-day-clothing

# title
# Clothes fit for the season
clothes-fit-for-the-season--17b9378b = ملابس تناسب الفصل

# question
# Has the person decent clothes for the weather, and a bag that gives nothing away?
has-the-person-decent-clothes-for-the-weather--43dbb3e1 = هل لدى الشخص ملابس لائقة للطقس، وحقيبة لا تفضح شيئا؟

# why it matters
# Nobody should walk out in summer shoes in the snow, or with a bag that tells everyone where they have been. Clothes that fit and a plain bag are a matter of health and of dignity.
nobody-should-walk-out-in-summer-shoes-in-the--6139d4e0 = ينبغي ألا يخرج أحد بحذاء صيفي إلى الثلج، أو بحقيبة تخبر الجميع أين كان. الملابس المناسبة والحقيبة العادية مسألة صحة وكرامة.

# a sentence of a letter to the person
# Clothes that fit the season are ready for you, and a plain bag.
clothes-that-fit-the-season-are-ready-for-you--891e4b59 = ملابس تناسب الفصل جاهزة لك، وحقيبة عادية.

# a sentence of a letter to the person
# Clothes that fit the season are promised to you, and a plain bag.
clothes-that-fit-the-season-are-promised-to-you--1df383bb = وُعدت بملابس تناسب الفصل وحقيبة عادية.

# a sentence of a letter to the person
# You said no to clothes for the day you leave.
you-said-no-to-clothes-for-the-day-you-leave--11337433 = قلت لا لملابس يوم خروجك.

# a sentence of a letter to the person
# You should have clothes that fit the season, and a plain bag.
you-should-have-clothes-that-fit-the-season-and--e5cebe06 = ينبغي أن تكون لديك ملابس تناسب الفصل وحقيبة عادية.

# a sentence of a letter to the person
# We do not know yet if you have clothes for the day you leave.
we-do-not-know-yet-if-you-have-clothes-for-the--67876839 = لا نعرف بعد إن كانت لديك ملابس ليوم خروجك.

# a condition of the rule, by its name
# fit for the day
fit-for-the-day = مناسب لليوم

# the rule says
# Find clothes that fit the person and the season, shoes and coat included, and have them washed
find-clothes-that-fit-the-person-and-the-season--3d509abe = إيجاد ملابس تناسب الشخص والفصل، بما فيها الحذاء والمعطف، وغسلها

# the rule says
# you should have clothes that are decent and keep out the weather
you-should-have-clothes-that-are-decent-and--6a6ec5bf = ينبغي أن تكون لديك ملابس لائقة تقي من الطقس

# the rule says
# Find a plain bag for the person's belongings
find-a-plain-bag-for-the-person-s-belongings--1f1f3353 = إيجاد حقيبة عادية لأمتعة الشخص

# the rule says
# what you carry should not tell others where you come from
what-you-carry-should-not-tell-others-where-you--d0b4ef53 = ينبغي ألا يخبر ما تحمله الآخرين من أين أتيت


## item release-day-file-copy

# title
# Copy of own record offered
copy-of-own-record-offered--9f35a92b = عرض نسخة من ملفه الخاص

# question
# Has the person been offered a copy of the records about them?
has-the-person-been-offered-a-copy-of-the--198c7d13 = هل عُرضت على الشخص نسخة من السجلات المتعلقة به؟

# why it matters
# The records hold things that you will need outside: courses, health, decisions. You have a right to see them and to take an official copy with you. Taking one is your choice.
the-records-hold-things-that-you-will-need--b460542d = في السجلات ما ستحتاج إليه في الخارج: الدورات والصحة والأوراق الرسمية. ومن حقك أن تراها وأن تأخذ نسخة رسمية معك. وأخذها اختيارك.

# a sentence of a letter to the person
# You were offered a copy of your records.
you-were-offered-a-copy-of-your-records--0b9d4795 = عُرضت عليك نسخة من سجلاتك.

# a sentence of a letter to the person
# You asked for a copy of your records.
you-asked-for-a-copy-of-your-records--92b24cdb = طلبت نسخة من سجلاتك.

# a sentence of a letter to the person
# You should have it by {file_copy.promised_for}.
you-should-have-it-by-file-copy-promised-for--b0a8a715 = ينبغي أن تتسلمها حتى {"{"}file_copy.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to a copy of your records.
you-said-no-to-a-copy-of-your-records--7b96fcd5 = قلت لا لنسخة من سجلاتك.

# a sentence of a letter to the person
# You can still ask for one.
you-can-still-ask-for-one--e825b9e2 = لا يزال بإمكانك طلبها.

# a sentence of a letter to the person
# You should be offered a copy of your records.
you-should-be-offered-a-copy-of-your-records--428be279 = ينبغي أن تُعرض عليك نسخة من سجلاتك.

# a sentence of a letter to the person
# We do not know yet if you were offered a copy of your records.
we-do-not-know-yet-if-you-were-offered-a-copy--b1770e0d = لا نعرف بعد إن كانت قد عُرضت عليك نسخة من سجلاتك.

# a sentence of a letter to the person
# You can ask the records office to see what is written about you.
you-can-ask-the-records-office-to-see-what-is--218aae7e = يمكنك أن تطلب من مكتب السجلات رؤية ما كُتب عنك.

# a sentence of a letter to the person
# You can say what is wrong in it.
you-can-say-what-is-wrong-in-it--d505ad62 = يمكنك أن تقول ما هو خطأ فيه.

# the rule says
# Make the copy that the person asked for, and send it to them
make-the-copy-that-the-person-asked-for-and--e6b3e040 = إعداد النسخة التي طلبها الشخص وإرسالها إليه

# the rule says
# you asked for a copy of your records, and left without it
you-asked-for-a-copy-of-your-records-and-left--a1ed0610 = طلبت نسخة من سجلاتك وخرجت من دونها

# the rule says
# Make the copy that the person asked for, and hand it over on the day of release at the latest
make-the-copy-that-the-person-asked-for-and--f9944489 = إعداد النسخة التي طلبها الشخص وتسليمها يوم الإفراج على أبعد تقدير

# the rule says
# you asked for a copy of your records, and it is not promised in time
you-asked-for-a-copy-of-your-records-and-it-is--3fba54ff = طلبت نسخة من سجلاتك، ولم يوعد بها في موعدها

# the rule says
# Offer the person an official copy of the records about them, and note the answer
offer-the-person-an-official-copy-of-the--1831a99b = عرض نسخة رسمية من السجلات المتعلقة به على الشخص، وتدوين الجواب

# the rule says
# you have a right to see what is held about you, and to take a copy along
you-have-a-right-to-see-what-is-held-about-you--ddca7058 = من حقك أن ترى ما يُحتفَظ به عنك وأن تأخذ نسخة


## item release-day-pack

# title
# One sheet with every appointment, number and route
one-sheet-with-every-appointment-number-and--e8cc9079 = ورقة واحدة فيها كل موعد ورقم وطريق

# question
# Has the person one sheet with every appointment, number and route?
has-the-person-one-sheet-with-every-appointment--2243a767 = هل لدى الشخص ورقة واحدة فيها كل موعد ورقم وطريق؟

# why it matters
# In the first days there is too much to keep in mind. One plain sheet that says where to go, when, to whom and how to get there, with a number that answers that night, keeps the plan from getting lost.
in-the-first-days-there-is-too-much-to-keep-in--e8064a3a = في الأيام الأولى ما هو أكثر من أن يُحفظ. ورقة بسيطة تقول إلى أين ومتى وإلى من وكيف الوصول، مع رقم يُجاب تلك الليلة، تحفظ الخطة من الضياع.

# a sentence of a letter to the person
# You have one sheet with all your appointments and numbers.
you-have-one-sheet-with-all-your-appointments--b89e65b1 = لديك ورقة فيها كل مواعيدك وأرقامك.

# a sentence of a letter to the person
# A sheet with all your appointments and numbers is ready for you.
a-sheet-with-all-your-appointments-and-numbers--49e113e0 = ورقة فيها كل مواعيدك وأرقامك جاهزة لك.

# a sentence of a letter to the person
# You should have one sheet with all your appointments and numbers.
you-should-have-one-sheet-with-all-your--c30fb0c2 = ينبغي أن تكون لديك ورقة فيها كل مواعيدك وأرقامك.

# a sentence of a letter to the person
# We do not know yet if your sheet with appointments and numbers is ready.
we-do-not-know-yet-if-your-sheet-with--5426b979 = لا نعرف بعد إن كانت ورقة مواعيدك وأرقامك جاهزة.

# a sentence of a letter to the person
# You can ask someone to go through the sheet with you.
you-can-ask-someone-to-go-through-the-sheet--7812a770 = يمكنك أن تطلب من أحد مراجعة الورقة معك.

# a condition of the rule, by its name
# says it all
says-it-all = تقول كل شيء

# the rule says
# Write one plain sheet with every appointment, and bring or send it with the discharge papers at once
write-one-plain-sheet-with-every-appointment--a56be804 = كتابة ورقة بسيطة فيها كل موعد، وإحضارها أو إرسالها مع أوراق الخروج فورا

# the rule says
# you left without a sheet that says where you are expected
you-left-without-a-sheet-that-says-where-you--b82a513c = خرجت من دون ورقة تقول أين يُنتظر قدومك

# the rule says
# Write one plain sheet with every appointment, and put it with the discharge papers
write-one-plain-sheet-with-every-appointment--2f2e4fc1 = كتابة ورقة بسيطة فيها كل موعد، ووضعها مع أوراق الخروج

# the rule says
# in the first days there is too much to keep in your head
in-the-first-days-there-is-too-much-to-keep-in--65cceb70 = في الأيام الأولى ما هو أكثر من أن يُحفظ في الرأس

# the rule says
# Bring or send the sheet and the discharge papers to the person at once
bring-or-send-the-sheet-and-the-discharge--ef1b5531 = إحضار الورقة وأوراق الخروج إلى الشخص أو إرسالها فورا

# the rule says
# you left without the sheet that was made for you
you-left-without-the-sheet-that-was-made-for-you = خرجت من دون الورقة التي أُعدت لك

# the rule says
# Add a number that answers on the first night, and try it
add-a-number-that-answers-on-the-first-night--9655d415 = إضافة رقم يُجاب في الليلة الأولى، وتجربته

# the rule says
# you should be able to reach somebody when the offices are closed
you-should-be-able-to-reach-somebody-when-the--3835bd0e = ينبغي أن تستطيع الوصول إلى أحد حين تكون المكاتب مغلقة

# the rule says
# Add what is missing to each appointment: who, place, telephone, day, time and the way there
add-what-is-missing-to-each-appointment-who--15ee2ee0 = إضافة ما ينقص إلى كل موعد: من، والمكان، والهاتف، واليوم، والوقت، والطريق

# the rule says
# an appointment is of use only if you know how to get to it
an-appointment-is-of-use-only-if-you-know-how--2a3fa32b = لا ينفع الموعد إلا إذا عرفت كيف تصل إليه


## item release-day-property

# title
# Property and money returned against a receipt
property-and-money-returned-against-a-receipt--cf306900 = إعادة الأمتعة والمال مقابل إيصال

# question
# Is everything that was taken in on arrival there to be handed back?
is-everything-that-was-taken-in-on-arrival--f6fa7152 = هل كل ما أُخذ عند الوصول موجود ليُعاد؟

# why it matters
# Keys, telephone, papers, photographs: what was kept for you is yours, and much of the plan depends on it. Checking it some days before leaves time to find what is missing.
keys-telephone-papers-photographs-what-was-kept--a9718784 = المفاتيح والهاتف والأوراق والصور: ما حُفظ لك ملكك، وكثير من الخطة يعتمد عليه. والتحقق منه قبل أيام يترك وقتا لإيجاد المفقود.

# a sentence of a letter to the person
# You have your things back, and a receipt.
you-have-your-things-back-and-a-receipt--8761af43 = أُعيدت إليك أمتعتك، ولديك إيصال.

# a sentence of a letter to the person
# Your things are ready for the day you leave.
your-things-are-ready-for-the-day-you-leave--70953435 = أمتعتك جاهزة ليوم خروجك.

# a sentence of a letter to the person
# You should get back all that was kept for you.
you-should-get-back-all-that-was-kept-for-you--2e07a009 = ينبغي أن يُعاد إليك كل ما حُفظ لك.

# a sentence of a letter to the person
# We do not know yet if all your things are there.
we-do-not-know-yet-if-all-your-things-are-there--a9962f4f = لا نعرف بعد إن كانت كل أمتعتك موجودة.

# a sentence of a letter to the person
# You can check your things against the list, and say what is missing.
you-can-check-your-things-against-the-list-and--e46c7f8e = يمكنك مطابقة أمتعتك مع القائمة، وقول ما ينقص.

# the rule says
# Trace what is missing from the inventory, or explain the loss in writing and make it good
trace-what-is-missing-from-the-inventory-or--2e2f74a0 = تتبع ما ينقص من القائمة، أو شرح الفقد كتابة وتعويضه

# the rule says
# something that was kept for you is not there
something-that-was-kept-for-you-is-not-there = شيء كان محفوظا لك غير موجود

# the rule says
# Check the property against the admission inventory, and hand it over or send it on against a receipt
check-the-property-against-the-admission--02b25aa7 = مطابقة الأمتعة مع قائمة الدخول، وتسليمها أو إرسالها مقابل إيصال

# the rule says
# you left without what was kept for you
you-left-without-what-was-kept-for-you = خرجت من دون ما كان محفوظا لك

# the rule says
# Check the property against the admission inventory together with the person
check-the-property-against-the-admission--a2c98685 = مطابقة الأمتعة مع قائمة الدخول مع الشخص

# the rule says
# there is still time to find what may be missing
there-is-still-time-to-find-what-may-be-missing = لا يزال هناك وقت لإيجاد ما قد يكون ناقصا

# the rule says
# Hand the property over to the person, or send it on, against a receipt
hand-the-property-over-to-the-person-or-send-it--ef70753a = تسليم الأمتعة للشخص أو إرسالها مقابل إيصال

# the rule says
# your property was still here after you had left
your-property-was-still-here-after-you-had-left = بقيت أمتعتك هنا بعد خروجك

# the rule says
# Give the person a receipt for the property, and have it signed
give-the-person-a-receipt-for-the-property-and--9f999763 = إعطاء الشخص إيصالا بالأمتعة وتوقيعه

# the rule says
# you hold no paper that shows what you were given back
you-hold-no-paper-that-shows-what-you-were--36bef8c8 = ليست لديك ورقة تبيّن ما أعيد إليك


## item release-day-travel

# title
# The journey is arranged and paid for
the-journey-is-arranged-and-paid-for--b97c0661 = الرحلة مرتبة ومدفوعة

# question
# How does the person get to the first address, and is it paid for?
how-does-the-person-get-to-the-first-address--23c9af85 = كيف يصل الشخص إلى العنوان الأول، وهل دُفعت التكلفة؟

# why it matters
# If the way from the gate is not worked out and paid for, the plan can fail in the first hour. You should know the route, hold the ticket or the fare, and arrive before the door closes.
if-the-way-from-the-gate-is-not-worked-out-and--252ea6a8 = إذا لم يُدبَّر الطريق من البوابة ويُدفع ثمنه، فقد تفشل الخطة في الساعة الأولى. ينبغي أن تعرف الطريق وتحمل التذكرة أو الأجرة وتصل قبل إغلاق الباب.

# a sentence of a letter to the person
# Your way to your first address is planned and paid for.
your-way-to-your-first-address-is-planned-and--08672924 = طريقك إلى عنوانك الأول مخطط ومدفوع الثمن.

# a sentence of a letter to the person
# Your way to your first address is planned, and the fare is promised.
your-way-to-your-first-address-is-planned-and--fa05b827 = طريقك إلى عنوانك الأول مخطط، والأجرة موعودة.

# a sentence of a letter to the person
# You said no to help with the journey.
you-said-no-to-help-with-the-journey--e54c25bf = قلت لا للمساعدة في الرحلة.

# a sentence of a letter to the person
# Your way to your first address should be planned and paid for.
your-way-to-your-first-address-should-be--84954273 = ينبغي أن يكون طريقك إلى عنوانك الأول مخططا ومدفوع الثمن.

# a sentence of a letter to the person
# We do not know yet how you will get to your first address.
we-do-not-know-yet-how-you-will-get-to-your--e14a0646 = لا نعرف بعد كيف ستصل إلى عنوانك الأول.

# a condition of the rule, by its name
# journey works
journey-works = الرحلة ممكنة

# the rule says
# Ask whether the person got to the first address, and pay back what the journey cost them
ask-whether-the-person-got-to-the-first-address--f55af706 = السؤال عما إذا وصل الشخص إلى العنوان الأول، ورد ما كلفته الرحلة

# the rule says
# the journey was not arranged and paid for as it should have been
the-journey-was-not-arranged-and-paid-for-as-it--bcd9d610 = لم تُرتَّب الرحلة وتُدفع كما كان ينبغي

# the rule says
# Look for another route or an earlier start, or ask the first address to stay open
look-for-another-route-or-an-earlier-start-or--b117743e = البحث عن طريق آخر أو انطلاق أبكر، أو طلب بقاء العنوان الأول مفتوحا

# the rule says
# as planned, you would arrive after the door has closed
as-planned-you-would-arrive-after-the-door-has--f764ce28 = وفق المخطط ستصل بعد إغلاق الباب

# the rule says
# Find somebody who goes along or gives a lift
find-somebody-who-goes-along-or-gives-a-lift--c6c277aa = إيجاد من يرافق أو يوصل

# the rule says
# the journey is too long or too hard to do alone
the-journey-is-too-long-or-too-hard-to-do-alone = الرحلة أطول أو أصعب من أن تُقطع منفردا

# the rule says
# Buy the ticket, or have the fare ready in cash, and write down the route
buy-the-ticket-or-have-the-fare-ready-in-cash--54981d86 = شراء التذكرة أو تجهيز الأجرة نقدا، وكتابة الطريق

# the rule says
# the way to your first address is not paid for yet
the-way-to-your-first-address-is-not-paid-for--98050333 = الطريق إلى عنوانك الأول لم يُدفع ثمنه بعد


## item conditions-few-and-clear

# title
# Conditions few, precise and explained both ways
conditions-few-precise-and-explained-both-ways--ede7826c = شروط قليلة ودقيقة ومشروحة شفاهة وكتابة

# question
# Does each condition have a reason, can it be kept, and does the person know what it means?
does-each-condition-have-a-reason-can-it-be--8ec33f4b = هل لكل شرط سبب، وهل يمكن الالتزام به، وهل يعرف الشخص معناه؟

# why it matters
# Conditions that nobody can keep set people up to fail. Each one needs a reason, must be exact and possible to live with, and must be explained to you aloud and on paper, together with your rights.
conditions-that-nobody-can-keep-set-people-up--823ff7b8 = الشروط التي لا يستطيع أحد الالتزام بها تدفع إلى الفشل. لكل منها سبب لازم، ويجب أن تكون دقيقة ويمكن العيش معها، وأن تُشرح لك شفاهة وعلى الورق مع حقوقك.

# a sentence of a letter to the person
# Each of your conditions has a reason, and they were explained to you.
each-of-your-conditions-has-a-reason-and-they--e4cb2e0d = لكل من شروطك سبب، وقد شُرحت لك.

# a sentence of a letter to the person
# Your conditions will be explained to you.
your-conditions-will-be-explained-to-you--55856671 = ستُشرح لك شروطك.

# a sentence of a letter to the person
# The talk is on {supervision.explained.talk_on}.
the-talk-is-on-supervision-explained-talk-on--f3a349e7 = الحديث في {"{"}supervision.explained.talk_on{"}"}.

# a sentence of a letter to the person
# Your conditions should be few and clear, and ones that you can keep.
your-conditions-should-be-few-and-clear-and--61e1b060 = ينبغي أن تكون شروطك قليلة وواضحة وتستطيع الالتزام بها.

# a sentence of a letter to the person
# We do not know yet what conditions you will have.
we-do-not-know-yet-what-conditions-you-will-have--27d40292 = لا نعرف بعد ما ستكون شروطك.

# a sentence of a letter to the person
# You can ask for the reason for each condition, and for a copy.
you-can-ask-for-the-reason-for-each-condition--8bab9e12 = يمكنك أن تطلب سبب كل شرط ونسخة.

# a sentence of a letter to the person
# You can object to a condition that you cannot keep.
you-can-object-to-a-condition-that-you-cannot--c52f1a1e = يمكنك الاعتراض على شرط لا تستطيع الالتزام به.

# a condition of the rule, by its name
# each is sound
each-is-sound = كل منها سليم

# the rule says
# Give a reason for each condition, make it exact and workable, or take it out
give-a-reason-for-each-condition-make-it-exact--2c32d76f = تعليل كل شرط وجعله دقيقا وقابلا للتطبيق، أو حذفه

# the rule says
# a condition that has no reason, or that you could not keep, should not bind you
a-condition-that-has-no-reason-or-that-you--cc49a4eb = الشرط الذي لا سبب له، أو الذي لا تستطيع الالتزام به، ينبغي ألا يلزمك

# the rule says
# Explain the conditions to the person aloud, with their rights and duties, and give them a copy
explain-the-conditions-to-the-person-aloud-with--6db43aff = شرح الشروط للشخص شفاهة مع حقوقه وواجباته، وإعطاؤه نسخة

# the rule says
# you should know what each condition asks of you
you-should-know-what-each-condition-asks-of-you = ينبغي أن تعرف ما يطلبه كل شرط منك


## item conditions-fit-the-plan

# title
# Conditions and plan do not fight each other
conditions-and-plan-do-not-fight-each-other--b74669d1 = الشروط والخطة لا تتعارضان

# question
# Do the conditions go together with the address, work, child care, treatment and travel?
do-the-conditions-go-together-with-the-address--11cbcf82 = هل تتفق الشروط مع العنوان والعمل ورعاية الأطفال والعلاج والتنقل؟

# why it matters
# A curfew that clashes with a night shift, or a zone that cuts off the clinic, makes a person break either the condition or the plan. Clashes are easy to put right before release and hard afterwards.
a-curfew-that-clashes-with-a-night-shift-or-a--08ac79b8 = حظر تجول يتعارض مع نوبة ليلية، أو منطقة تقطع الطريق إلى العيادة، يجعل المرء يخل بالشرط أو بالخطة. والتعارض تسهل تسويته قبل الإفراج وتصعب بعده.

# a sentence of a letter to the person
# Your conditions leave room for your home, your work and your care.
your-conditions-leave-room-for-your-home-your--63e2ce54 = شروطك تترك مجالا لبيتك وعملك ورعايتك.

# a sentence of a letter to the person
# One of your conditions does not fit your plan.
one-of-your-conditions-does-not-fit-your-plan--f1e27c18 = أحد شروطك لا يلائم خطتك.

# a sentence of a letter to the person
# The change is due on {supervision.clash_check.change_on}.
the-change-is-due-on-supervision-clash-check--16cbad5e = التغيير مقرر في {"{"}supervision.clash_check.change_on{"}"}.

# a sentence of a letter to the person
# Your conditions should leave room for your home, your work and your care.
your-conditions-should-leave-room-for-your-home--28c65147 = ينبغي أن تترك شروطك مجالا لبيتك وعملك ورعايتك.

# a sentence of a letter to the person
# We do not know yet if your conditions leave room for your plan.
we-do-not-know-yet-if-your-conditions-leave--71291e1c = لا نعرف بعد إن كانت شروطك تترك مجالا لخطتك.

# a sentence of a letter to the person
# You can tell your officer where a condition gets in the way of your plan.
you-can-tell-your-officer-where-a-condition--84c346c4 = يمكنك أن تخبر موظفك أين يعوق شرط خطتك.

# the rule says
# Ask the releasing authority to change the condition, or change the plan with the person
ask-the-releasing-authority-to-change-the--6f24f046 = طلب تغيير الشرط من سلطة الإفراج، أو تغيير الخطة مع الشخص

# the rule says
# you could not keep both the conditions and the plan as they stand
you-could-not-keep-both-the-conditions-and-the--d5909e34 = لا تستطيع الالتزام بالشروط والخطة معا كما هي

# the rule says
# Go through curfew, zones, tagging and reporting beside the address, work, child care, treatment and travel
go-through-curfew-zones-tagging-and-reporting--87e34132 = مراجعة حظر التجول والمناطق والمراقبة الإلكترونية والحضور مع العنوان والعمل ورعاية الأطفال والعلاج والتنقل

# the rule says
# nobody has checked whether your conditions leave room for the plan
nobody-has-checked-whether-your-conditions--29cf95e3 = لم يتحقق أحد مما إذا كانت شروطك تترك مجالا للخطة


## item complaint-and-breach-routes-known

# title
# Knows how to complain, vary and appeal, and what a breach means
knows-how-to-complain-vary-and-appeal-and-what--faa910a1 = يعرف كيف يشتكي ويطلب التعديل ويطعن، وما معنى الإخلال

# question
# Does the person know how to complain, ask for a change and appeal, and what happens after a breach?
does-the-person-know-how-to-complain-ask-for-a--6e74faa1 = هل يعرف الشخص كيف يشتكي ويطلب تغييرا ويطعن، وماذا يحدث بعد الإخلال؟

# why it matters
# Being under supervision does not take your rights away. You should know whom to turn to when something is unfair or no longer works, and that you will be heard before anything follows from a breach.
being-under-supervision-does-not-take-your--8b116a7d = الخضوع للإشراف لا يسلبك حقوقك. ينبغي أن تعرف إلى من تلجأ حين يكون شيء غير عادل أو لم يعد مناسبا، وأنك ستُسمع قبل أن يترتب شيء على الإخلال.

# a sentence of a letter to the person
# You have been told how to complain, and how to ask for a change.
you-have-been-told-how-to-complain-and-how-to--f078540e = أُخبرت كيف تشتكي، وكيف تطلب تغييرا.

# a sentence of a letter to the person
# Your officer will explain your rights to you.
your-officer-will-explain-your-rights-to-you--9e338fc3 = سيشرح لك موظفك حقوقك.

# a sentence of a letter to the person
# The talk is on {supervision.rights.talk_on}.
the-talk-is-on-supervision-rights-talk-on--a9b2c9bc = الحديث في {"{"}supervision.rights.talk_on{"}"}.

# a sentence of a letter to the person
# You should know how to complain, and what happens if you break a condition.
you-should-know-how-to-complain-and-what--b6168b60 = ينبغي أن تعرف كيف تشتكي، وماذا يحدث إذا أخللت بشرط.

# a sentence of a letter to the person
# We do not know yet if you will have an officer, and if your rights were explained.
we-do-not-know-yet-if-you-will-have-an-officer--cf2e532d = لا نعرف بعد إن كان سيكون لك موظف إشراف، وإن كانت حقوقك قد شُرحت.

# a sentence of a letter to the person
# You can ask your officer for a condition to be changed.
you-can-ask-your-officer-for-a-condition-to-be--6309ce30 = يمكنك أن تطلب من موظفك تغيير شرط.

# a sentence of a letter to the person
# You can appeal, or complain to a court or another body that is not part of the service.
you-can-appeal-or-complain-to-a-court-or--eb2dcd68 = يمكنك أن تطعن، أو تشتكي إلى محكمة أو هيئة أخرى خارج الجهاز.

# the rule says
# Explain to the person how to complain, ask for a change and appeal, and what happens after a breach
explain-to-the-person-how-to-complain-ask-for-a--55f2b8d6 = الشرح للشخص كيف يشتكي ويطلب تغييرا ويطعن، وماذا يحدث بعد الإخلال

# the rule says
# being under supervision does not take your rights away
being-under-supervision-does-not-take-your--9d5fd152 = الخضوع للإشراف لا يسلبك حقوقك

# the rule says
# Explain that a breach is looked into, and both sides heard, before anything is decided
explain-that-a-breach-is-looked-into-and-both--6c51c3f3 = الشرح بأن الإخلال يُنظر فيه ويُسمع الطرفان قبل ترتيب أي شيء

# the rule says
# you should know that you will be heard if something goes wrong
you-should-know-that-you-will-be-heard-if--3f27b18a = ينبغي أن تعرف أنك ستُسمع إذا ساء شيء

# the rule says
# Explain again, aloud and in writing, in a language and form that the person uses, how to complain and appeal
explain-again-aloud-and-in-writing-in-a--93233bd5 = الشرح من جديد شفاهة وكتابة، بلغة وشكل يستعملهما الشخص، كيف يشتكي ويطعن

# the rule says
# a right that you cannot follow is of no use to you
a-right-that-you-cannot-follow-is-of-no-use-to--984f33de = الحق الذي لا تستطيع فهمه لا ينفعك


## item first-supervision-contact

# title
# First meeting with the supervising officer, with help in it
first-meeting-with-the-supervising-officer-with--8f015551 = لقاء أول مع موظف الإشراف، وفيه مساعدة

# question
# When, where and with whom is the first meeting, and does it bring help?
when-where-and-with-whom-is-the-first-meeting--48c0587d = متى وأين ومع من اللقاء الأول، وهل يجلب مساعدة؟

# why it matters
# Supervision is there to help a person settle, not only to check on them. The first meeting should be soon, with an officer whose name you know, and deal with what is needed: home, money, work, health.
supervision-is-there-to-help-a-person-settle--19ad9f7b = الإشراف موجود لمساعدة الشخص على الاستقرار لا لمراقبته فقط. وينبغي أن يكون اللقاء الأول قريبا، مع موظف تعرف اسمه، وأن يتناول ما يلزم: المسكن والمال والعمل والصحة.

# a sentence of a letter to the person
# You have met your officer for the first time.
you-have-met-your-officer-for-the-first-time--e2b0eec5 = التقيت بموظفك أول مرة.

# a sentence of a letter to the person
# Your first meeting with your officer is booked.
your-first-meeting-with-your-officer-is-booked--52a4cb05 = لقاؤك الأول مع موظفك محجوز.

# a sentence of a letter to the person
# It is on {supervision.first_meeting.on}.
it-is-on-supervision-first-meeting-on--a761bbb1 = وهو في {"{"}supervision.first_meeting.on{"}"}.

# a sentence of a letter to the person
# You should meet your officer soon after you leave, and get help from them.
you-should-meet-your-officer-soon-after-you--d77b39a2 = ينبغي أن تلتقي بموظفك بعد خروجك بقليل، وتلقى منه مساعدة.

# a sentence of a letter to the person
# We do not know yet when you first meet an officer.
we-do-not-know-yet-when-you-first-meet-an--2f48932a = لا نعرف بعد متى تلتقي بموظف أول مرة.

# a sentence of a letter to the person
# You can say what you need help with when you meet your officer.
you-can-say-what-you-need-help-with-when-you--32902396 = يمكنك أن تقول فيم تحتاج إلى مساعدة حين تلتقي بموظفك.

# a condition of the rule, by its name
# is booked soon
is-booked-soon = محجوز قريبا

# the rule says
# Book the first meeting with a named officer, at a day and place that the person can reach
book-the-first-meeting-with-a-named-officer-at--07b87e81 = حجز اللقاء الأول مع موظف معيّن في يوم ومكان يستطيع الشخص بلوغهما

# the rule says
# you should know soon who your officer is, and where and when you meet
you-should-know-soon-who-your-officer-is-and--573a2872 = ينبغي أن تعرف قريبا من هو موظفك وأين ومتى تلتقيان

# the rule says
# Make room in the first supervision meeting, or in one right after it, for home, money, work, health and people who can help
make-room-in-the-first-supervision-meeting-or--61567491 = إفساح مجال في لقاء الإشراف الأول أو بعده مباشرة للمسكن والمال والعمل والصحة ومن يستطيع المساعدة

# the rule says
# supervision is there to help you settle, and not only to check on you
supervision-is-there-to-help-you-settle-and-not--0ec5a772 = الإشراف موجود لمساعدتك على الاستقرار لا لمراقبتك فقط

# the rule says
# Tell the person the day, the place and the officer's name, and give it to them in writing
tell-the-person-the-day-the-place-and-the--6bc39a72 = إبلاغ الشخص باليوم والمكان واسم الموظف، وإعطاؤه ذلك كتابة

# the rule says
# a meeting helps only if you know of it
a-meeting-helps-only-if-you-know-of-it = لا ينفع اللقاء إلا إذا علمت به


## item supervision-reviewed

# title
# Supervision reviewed, and eased when it goes well
supervision-reviewed-and-eased-when-it-goes-well--b5f905b2 = مراجعة الإشراف وتخفيفه حين تسير الأمور جيدا

# question
# When was the supervision last looked at, and can it be eased?
when-was-the-supervision-last-looked-at-and-can--2c1e8e71 = متى نُظر في الإشراف آخر مرة، وهل يمكن تخفيفه؟

# why it matters
# Needs change, and what was right in the first week can stand in the way later. A review on a set day lets help be changed, and lets conditions be lightened or ended early when things go well.
needs-change-and-what-was-right-in-the-first--4c8ff069 = تتغير الاحتياجات، وما كان صائبا في الأسبوع الأول قد يعيق لاحقا. والمراجعة في يوم محدد تتيح تغيير المساعدة، وتخفيف الشروط أو إنهاءها مبكرا حين تسير الأمور جيدا.

# a sentence of a letter to the person
# Someone looked again at your supervision, and at how to make it lighter.
someone-looked-again-at-your-supervision-and-at--c3db106b = نظر أحد من جديد في الإشراف عليك وكيفية تخفيفه.

# a sentence of a letter to the person
# Your supervision will be looked at again on {supervision.review.on}.
your-supervision-will-be-looked-at-again-on--7de66d7a = سيُنظر من جديد في الإشراف عليك في {"{"}supervision.review.on{"}"}.

# a sentence of a letter to the person
# Your supervision should be looked at again on a set day.
your-supervision-should-be-looked-at-again-on-a--43926d0f = ينبغي أن يُنظر من جديد في الإشراف عليك في يوم محدد.

# a sentence of a letter to the person
# We do not know yet when your supervision is looked at again.
we-do-not-know-yet-when-your-supervision-is--4ab59128 = لا نعرف بعد متى يُنظر من جديد في الإشراف عليك.

# a sentence of a letter to the person
# You can ask for your supervision to be made lighter, or to end early.
you-can-ask-for-your-supervision-to-be-made--93a163dd = يمكنك طلب تخفيف الإشراف عليك أو إنهائه مبكرا.

# the rule says
# Look with the person at whether conditions can be lightened, or the supervision ended early
look-with-the-person-at-whether-conditions-can--7dec7ba8 = النظر مع الشخص فيما إذا أمكن تخفيف الشروط أو إنهاء الإشراف مبكرا

# the rule says
# supervision should go no further and last no longer than it helps
supervision-should-go-no-further-and-last-no--679c3d6c = ينبغي ألا يتجاوز الإشراف في مداه ومدته ما يساعد

# the rule says
# Set a day for reviewing the level of supervision, the treatment and the conditions, and tell the person
set-a-day-for-reviewing-the-level-of--00187384 = تحديد يوم لمراجعة مستوى الإشراف والعلاج والشروط، وإبلاغ الشخص

# the rule says
# you should know when somebody will look again at what is asked of you
you-should-know-when-somebody-will-look-again--b4f1d38b = ينبغي أن تعرف متى سينظر أحد من جديد فيما يُطلب منك


## item restorative-process-offered

# title
# Restorative process offered, freely
restorative-process-offered-freely--1435f1ef = عرض عملية تصالحية بحرية

# question
# Has a restorative process been explained and offered, freely, to both sides?
has-a-restorative-process-been-explained-and--d9464874 = هل شُرحت عملية تصالحية وعُرضت بحرية على الطرفين؟

# why it matters
# Some people who caused harm and some who suffered it want to speak to each other, with help, and it can do both good. It must be offered, never pressed: saying no has no bad effect on anything in this plan.
some-people-who-caused-harm-and-some-who--68d76a3b = بعض من تسببوا في أذى وبعض من عانوه يريدون التحدث معا بمساعدة، وقد ينفع ذلك الطرفين. يجب أن تُعرض ولا يُضغط أبدا: قول "لا" ليس له أثر سيئ في أي شيء في هذه الخطة.

# who acts
# restorative service
restorative-service = جهاز العدالة التصالحية

# the rule says
# Explain the restorative process to the other side, and offer it without any pressure
explain-the-restorative-process-to-the-other--2f9fc713 = شرح العملية التصالحية للطرف الآخر وعرضها من دون أي ضغط

# the rule says
# you were asked, and the other side has not been asked yet
you-were-asked-and-the-other-side-has-not-been--67ea8f26 = سُئلت أنت، ولم يُسأل الطرف الآخر بعد

# the rule says
# Explain the restorative process to the person, and, if they agree, offer it to the other side
explain-the-restorative-process-to-the-person--b39fa5bd = شرح العملية التصالحية للشخص، وعرضها على الطرف الآخر إذا وافق

# the rule says
# you should know that this exists, and that saying no has no bad effect on anything
you-should-know-that-this-exists-and-that--372a9b77 = ينبغي أن تعرف أن هذا موجود وأن قول "لا" ليس له أثر سيئ في أي شيء


## item victims-considered

# title
# Victims told and their safety weighed
victims-told-and-their-safety-weighed--e4163bff = إبلاغ الضحايا ومراعاة سلامتهم

# question
# Has the victim who asked for it been told in time, and heard about their safety?
has-the-victim-who-asked-for-it-been-told-in--b425103d = هل أُبلغت الضحية التي طلبت ذلك في موعده، وسُمعت بشأن سلامتها؟

# why it matters
# A person who was harmed, and asked to know, should hear of the release from the service and not meet it in the street. Hearing early what they need lets conditions be fair to both sides. What they say stays out of the copy of the plan that goes to the person released.
a-person-who-was-harmed-and-asked-to-know--659fbbd9 = من تعرّض لأذى وطلب أن يعلم ينبغي أن يسمع بالإفراج من الجهاز لا أن يصادفه في الشارع. وسماع ما يحتاج إليه مبكرا يتيح شروطا عادلة للطرفين. وما يقوله يبقى خارج نسخة الخطة التي تُعطى للمفرج عنه.

# who acts
# victim liaison service
victim-liaison-service = جهاز الاتصال بالضحايا

# a condition of the rule, by its name
# is planned
is-planned = مخطط

# a condition of the rule, by its name
# the rest is in order
the-rest-is-in-order = الباقي سليم

# a condition of the rule, by its name
# is in time
is-in-time = في حينه

# the rule says
# Ask the person who was told late what the short notice means for their safety, and act on it
ask-the-person-who-was-told-late-what-the-short--a26be4a2 = سؤال من أُبلغ متأخرا عما يعنيه قصر المهلة لسلامته، والتصرف بناء عليه

# the rule says
# the notice went out later than it should have
the-notice-went-out-later-than-it-should-have = أُرسل الإشعار متأخرا عما كان ينبغي

# the rule says
# Send the notice of release, in the way that was asked for
send-the-notice-of-release-in-the-way-that-was--1e2078db = إرسال إشعار الإفراج بالطريقة المطلوبة

# the rule says
# somebody has a right to hear of the release in time, and from the service
somebody-has-a-right-to-hear-of-the-release-in--159ba73e = لشخص حق في أن يعلم بالإفراج في موعده ومن الجهاز

# the rule says
# Ask the victim what would make them safer, and have it weighed in the conditions
ask-the-victim-what-would-make-them-safer-and--3799d46c = سؤال الضحية عما يزيد أمانها، ومراعاته في الشروط

# the rule says
# conditions are fair when both sides have been heard
conditions-are-fair-when-both-sides-have-been--a52cc2a9 = تكون الشروط عادلة حين يُسمع الطرفان

# the rule says
# Take everything about the victim out of the copy of the plan that goes to the person
take-everything-about-the-victim-out-of-the--1de37462 = حذف كل ما يخص الضحية من نسخة الخطة التي تُعطى للشخص

# the rule says
# what somebody has said in confidence has to stay with the service
what-somebody-has-said-in-confidence-has-to--00f7e4b2 = ما قاله أحد بسرية يجب أن يبقى لدى الجهاز


## item volunteer-or-mentor-offered

# title
# Volunteer or mentor offered and prepared
volunteer-or-mentor-offered-and-prepared--b876dcc3 = عرض متطوع أو مرشد وإعداده

# question
# Has a volunteer, mentor or peer been offered, and have the two met?
has-a-volunteer-mentor-or-peer-been-offered-and--0dd51943 = هل عُرض متطوع أو مرشد أو نظير، وهل التقى الاثنان؟

# why it matters
# An official goes home at five. Someone who comes because they want to, and perhaps has walked the same road, is believed when professionals are not. The offer is the service's duty and the answer is the person's. A first meeting before release turns a name on paper into a face at the gate.
an-official-goes-home-at-five-someone-who-comes--97d51e6a = الموظف يعود إلى بيته في الخامسة. ومن يأتي لأنه يريد، وربما سلك الطريق نفسه، يُصدَّق حيث لا يُصدَّق المهنيون. العرض واجب الجهاز والجواب للشخص. واللقاء الأول قبل الإفراج يحوّل اسما على ورقة إلى وجه عند البوابة.

# who acts
# voluntary organisation
voluntary-organisation = منظمة تطوعية

# a sentence of a letter to the person
# You have met a volunteer or mentor who will stand by you.
you-have-met-a-volunteer-or-mentor-who-will--8b666ca1 = التقيت بمتطوع أو مرشد سيقف إلى جانبك.

# a sentence of a letter to the person
# You will meet a volunteer or mentor.
you-will-meet-a-volunteer-or-mentor--a9fb4b2a = ستلتقي بمتطوع أو مرشد.

# a sentence of a letter to the person
# This is set for {mentor.first_meeting_on}.
this-is-set-for-mentor-first-meeting-on--2ec1bd90 = ذلك محدد في {"{"}mentor.first_meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to a volunteer or mentor.
you-said-no-to-a-volunteer-or-mentor--66b8ba26 = قلت لا لمتطوع أو مرشد.

# a sentence of a letter to the person
# You should be offered a volunteer or mentor, if you want one.
you-should-be-offered-a-volunteer-or-mentor-if--9ed6a0ed = ينبغي أن يُعرض عليك متطوع أو مرشد إذا أردت.

# a sentence of a letter to the person
# We do not know yet if you would like a volunteer or mentor.
we-do-not-know-yet-if-you-would-like-a--f8f95293 = لا نعرف بعد إن كنت تود متطوعا أو مرشدا.

# a sentence of a letter to the person
# You can say what kind of person you would get on with.
you-can-say-what-kind-of-person-you-would-get--86a3d9ba = يمكنك أن تقول مع أي نوع من الناس تتفاهم.

# a condition of the rule, by its name
# introduced
introduced = جرى التعارف

# a condition of the rule, by its name
# meeting ahead
meeting-ahead = لقاء قادم

# the rule says
# Set a new and early day for the first meeting with the volunteer or mentor
set-a-new-and-early-day-for-the-first-meeting--a561c6bf = تحديد يوم جديد قريب للقاء الأول مع المتطوع أو المرشد

# the rule says
# you have said yes, and the day that was set has passed or comes too late
you-have-said-yes-and-the-day-that-was-set-has--e53dadeb = وافقت، واليوم المحدد مضى أو يأتي متأخرا

# the rule says
# Offer a volunteer or mentor, and arrange an early first meeting if the person wants one
offer-a-volunteer-or-mentor-and-arrange-an--be449832 = عرض متطوع أو مرشد، وترتيب لقاء أول قريب إذا أراد الشخص

# the rule says
# someone who comes by choice can help where an office cannot
someone-who-comes-by-choice-can-help-where-an--b02fa7ff = من يأتي باختياره قد يساعد حيث لا يستطيع المكتب

# the rule says
# Screen, train and support the volunteer or mentor
screen-train-and-support-the-volunteer-or-mentor--6935c9df = التحقق من المتطوع أو المرشد وتدريبه ودعمه

# the rule says
# a helper should be well prepared and have somebody to ask
a-helper-should-be-well-prepared-and-have--8a08310b = ينبغي أن يكون المعين مُعدّا جيدا ولديه من يسأله

# what a source is cited for
# volunteers (hogoshi example)
volunteers-hogoshi-example--64785945 = متطوعون (مثال الهوغوشي)


## item aftercare-lasts

# title
# Help goes on after the first weeks
help-goes-on-after-the-first-weeks--a7843ad4 = المساعدة تستمر بعد الأسابيع الأولى

# question
# Who stays in touch after the first weeks, and until when?
who-stays-in-touch-after-the-first-weeks-and--d4aa0c5d = من يبقى على اتصال بعد الأسابيع الأولى، وإلى متى؟

# why it matters
# The first month is full of appointments; then comes the quiet in which people slip. Help that was dated beforehand goes on when nobody would have thought to ask, also for those who are under no supervision and whom no office has to see. Society's part does not end at the gate.
the-first-month-is-full-of-appointments-then--e3bf7deb = الشهر الأول مليء بالمواعيد؛ ثم يأتي الهدوء الذي ينزلق فيه الناس. والمساعدة المؤرخة مسبقا تستمر حين لا يخطر لأحد أن يسأل، وكذلك لمن لا يخضعون لإشراف ولا يلزم أي مكتب أن يراهم. ونصيب المجتمع لا ينتهي عند البوابة.

# a sentence of a letter to the person
# Someone stays in touch with you after the first weeks.
someone-stays-in-touch-with-you-after-the-first--26578386 = هناك من يبقى على اتصال بك بعد الأسابيع الأولى.

# a sentence of a letter to the person
# This goes on until {aftercare.ends_on}.
this-goes-on-until-aftercare-ends-on--b6b058d2 = يستمر ذلك حتى {"{"}aftercare.ends_on{"}"}.

# a sentence of a letter to the person
# Someone will stay in touch with you after the first weeks.
someone-will-stay-in-touch-with-you-after-the--b8dbb553 = سيبقى أحد على اتصال بك بعد الأسابيع الأولى.

# a sentence of a letter to the person
# The next time is on {aftercare.next_on}.
the-next-time-is-on-aftercare-next-on--be75d4ae = المرة التالية في {"{"}aftercare.next_on{"}"}.

# a sentence of a letter to the person
# You said that you want no one to stay in touch after the first weeks.
you-said-that-you-want-no-one-to-stay-in-touch--9d0f344c = قلت إنك لا تريد اتصالا من أحد بعد الأسابيع الأولى.

# a sentence of a letter to the person
# Someone should stay in touch with you after the first weeks.
someone-should-stay-in-touch-with-you-after-the--e0fc2161 = ينبغي أن يبقى أحد على اتصال بك بعد الأسابيع الأولى.

# a sentence of a letter to the person
# We do not know yet who stays in touch with you after the first weeks.
we-do-not-know-yet-who-stays-in-touch-with-you--37cc9bc4 = لا نعرف بعد من يبقى على اتصال بك بعد الأسابيع الأولى.

# a sentence of a letter to the person
# You can say who you would like to stay in touch with after the first weeks.
you-can-say-who-you-would-like-to-stay-in-touch--50b88033 = يمكنك أن تقول مع من تود أن تبقى على اتصال بعد الأسابيع الأولى.

# a condition of the rule, by its name
# owned
owned = له من يتولاه

# a condition of the rule, by its name
# long enough
long-enough = طويل بما يكفي

# a condition of the rule, by its name
# going on
going-on = مستمر

# the rule says
# Name one worker or organisation that stays in touch
name-one-worker-or-organisation-that-stays-in--88f7be2c = تعيين عامل أو منظمة تبقى على اتصال

# the rule says
# nobody is named who stays in touch after the first weeks
nobody-is-named-who-stays-in-touch-after-the--b89d091a = لم يُعيَّن أحد يبقى على اتصال بعد الأسابيع الأولى

# the rule says
# Set dates for the first three months or longer, whether or not there is supervision
set-dates-for-the-first-three-months-or-longer--d1500b00 = تحديد تواريخ للأشهر الثلاثة الأولى أو أكثر، سواء وُجد إشراف أم لا

# the rule says
# help that has a date goes on when the first weeks are over
help-that-has-a-date-goes-on-when-the-first--70780e26 = المساعدة التي لها تاريخ تستمر حين تنقضي الأسابيع الأولى


## item contact-in-first-72-hours

# title
# Someone makes contact in the first 72 hours
someone-makes-contact-in-the-first-72-hours--f2c782c3 = أحد يتصل في الساعات الاثنتين والسبعين الأولى

# question
# Who makes contact in the first three days, and did the person get where they were going?
who-makes-contact-in-the-first-three-days-and--5a5d9a47 = من يتصل في الأيام الثلاثة الأولى، وهل وصل الشخص إلى حيث كان ذاهبا؟

# why it matters
# Most of what goes wrong goes wrong at once: the hostel was full, the bag was left on the bus, the clinic had no letter. A call in the first three days from someone who knows the plan finds it while it is still small. It is a call to help, not a check.
most-of-what-goes-wrong-goes-wrong-at-once-the--78a315bb = معظم ما يسوء يسوء فورا: كانت الدار ممتلئة، وتُركت الحقيبة في الحافلة، ولم تكن لدى العيادة رسالة. ومكالمة في الأيام الثلاثة الأولى ممن يعرف الخطة تكشف ذلك وهو صغير. وهي مكالمة للمساعدة لا للمراقبة.

# a sentence of a letter to the person
# Someone spoke with you in the first days after you left.
someone-spoke-with-you-in-the-first-days-after--27242dca = تحدث أحد معك في الأيام الأولى بعد خروجك.

# a sentence of a letter to the person
# Someone will call or meet you in the first days after you leave.
someone-will-call-or-meet-you-in-the-first-days--c1409ec4 = سيتصل بك أحد أو يلتقي بك في الأيام الأولى بعد خروجك.

# a sentence of a letter to the person
# This is planned for {followup.first_contact.on}.
this-is-planned-for-followup-first-contact-on--4a5488cd = ذلك مقرر في {"{"}followup.first_contact.on{"}"}.

# a sentence of a letter to the person
# You said that you want no call in the first days.
you-said-that-you-want-no-call-in-the-first-days--8b251a83 = قلت إنك لا تريد مكالمة في الأيام الأولى.

# a sentence of a letter to the person
# Someone should speak with you in the first days after you leave.
someone-should-speak-with-you-in-the-first-days--d73f6923 = ينبغي أن يتحدث أحد معك في الأيام الأولى بعد خروجك.

# a sentence of a letter to the person
# We do not know yet who will speak with you in the first days after you leave.
we-do-not-know-yet-who-will-speak-with-you-in--ca6f20d7 = لا نعرف بعد من سيتحدث معك في الأيام الأولى بعد خروجك.

# a sentence of a letter to the person
# You can ask for a number to call if something goes wrong in the first days.
you-can-ask-for-a-number-to-call-if-something--f1b67fdf = يمكنك طلب رقم تتصل به إذا ساء شيء في الأيام الأولى.

# a condition of the rule, by its name
# spoken
spoken = جرى الحديث

# a condition of the rule, by its name
# settled
settled = سُوّي

# the rule says
# Go on trying to reach the person: at the address, by telephone, through family and services they agreed to
go-on-trying-to-reach-the-person-at-the-address--558e5f69 = مواصلة محاولة الوصول إلى الشخص: في العنوان، وبالهاتف، وعن طريق الأسرة والأجهزة التي وافق عليها

# the rule says
# nobody has reached you, and something may have gone wrong
nobody-has-reached-you-and-something-may-have--274828be = لم يصل إليك أحد، وربما ساء شيء

# the rule says
# Speak with the person today, and ask how the first days went
speak-with-the-person-today-and-ask-how-the--3ed5bbbf = التحدث مع الشخص اليوم وسؤاله كيف كانت الأيام الأولى

# the rule says
# you are out, and nobody has asked how it went
you-are-out-and-nobody-has-asked-how-it-went--4210a348 = أنت في الخارج، ولم يسأل أحد كيف سارت الأمور

# the rule says
# Name one worker who makes contact in the first days
name-one-worker-who-makes-contact-in-the-first--6f13a884 = تعيين عامل يتصل في الأيام الأولى

# the rule says
# most of what goes wrong goes wrong in the first days, and nobody is named to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--d97277e8 = معظم ما يسوء يسوء في الأيام الأولى، ولم يُعيَّن أحد ليسأل حتى ذلك الحين

# the rule says
# Agree with the person how and on which day they speak, soon after release
agree-with-the-person-how-and-on-which-day-they--b956b911 = الاتفاق مع الشخص على كيف وفي أي يوم يتحدثان بعد الإفراج بقليل

# the rule says
# most of what goes wrong goes wrong in the first days, and no day is set to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--df5d72c2 = معظم ما يسوء يسوء في الأيام الأولى، ولم يُحدد يوم للسؤال حتى ذلك الحين

# the rule says
# Ask the person what the late contact cost them, and make good what was missed
ask-the-person-what-the-late-contact-cost-them--7e8ba8c5 = سؤال الشخص عما كلفه الاتصال المتأخر، وتعويض ما فات

# the rule says
# the first contact did not come when it should have
the-first-contact-did-not-come-when-it-should--b4856c9a = لم يأت الاتصال الأول حين كان ينبغي

# the rule says
# Find out where the person is, and put right what failed
find-out-where-the-person-is-and-put-right-what--56122a1a = معرفة مكان الشخص، وإصلاح ما فشل

# the rule says
# something in the plan did not work as it should
something-in-the-plan-did-not-work-as-it-should = شيء في الخطة لم يسر كما كان ينبغي


## item foreign-national-status-and-contacts

# title
# Foreign nationals and stateless persons: status, consul, transfer, return
foreign-nationals-and-stateless-persons-status--7df028c9 = الأجانب وعديمو الجنسية: الوضع والقنصل والنقل والعودة

# question
# Is it known whether the person may stay and work, and can they reach a consul and a lawyer?
is-it-known-whether-the-person-may-stay-and--6365fb46 = هل يُعرف ما إذا كان يجوز للشخص البقاء والعمل، وهل يستطيع الوصول إلى قنصل ومحام؟

# why it matters
# A home and a job here are worth little to a person who is to be sent away next week, and a flight home is a bad end if no one waits there. Whoever plans must know what the immigration authority has decided. The person must be able to reach their consul, or a body that protects them if they are stateless or a refugee, and a lawyer. Whether to use either is the person's choice alone.
a-home-and-a-job-here-are-worth-little-to-a--80da9cb0 = البيت والعمل هنا قليلا القيمة لمن سيُبعد الأسبوع المقبل، ورحلة العودة نهاية سيئة إن لم ينتظر أحد هناك. ويجب أن يعرف المخطط ما انتهت إليه سلطة الهجرة. ويجب أن يستطيع الشخص الوصول إلى قنصله، أو إلى هيئة تحميه إن كان عديم الجنسية أو لاجئا، وإلى محام. واللجوء إلى أي منهما اختياره وحده.

# who acts
# consular officer
consular-officer = موظف قنصلي

# who acts
# immigration authority
immigration-authority = سلطة الهجرة

# a sentence of a letter to the person
# It is known if you may stay here.
it-is-known-if-you-may-stay-here--99fcc18d = من المعروف إن كان يجوز لك البقاء هنا.

# a sentence of a letter to the person
# You were offered a lawyer and your consul.
you-were-offered-a-lawyer-and-your-consul--039a852f = عُرض عليك محام وقنصلك.

# a sentence of a letter to the person
# An office has to say if you may stay here.
an-office-has-to-say-if-you-may-stay-here--1e06011f = على مكتب أن يقول إن كان يجوز لك البقاء هنا.

# a sentence of a letter to the person
# It should answer by {immigration.decision_due_on}.
it-should-answer-by-immigration-decision-due-on--9abba2f9 = ينبغي أن يجيب حتى {"{"}immigration.decision_due_on{"}"}.

# a sentence of a letter to the person
# You should know if you may stay here, and be able to ask for help.
you-should-know-if-you-may-stay-here-and-be--3a3e269e = ينبغي أن تعرف إن كان يجوز لك البقاء هنا، وأن تستطيع طلب المساعدة.

# a sentence of a letter to the person
# We do not know yet if you come from another country, and if you may stay.
we-do-not-know-yet-if-you-come-from-another--0f439576 = لا نعرف بعد إن كنت من بلد آخر، وإن كان يجوز لك البقاء.

# a sentence of a letter to the person
# You can ask for a lawyer, and for your consul.
you-can-ask-for-a-lawyer-and-for-your-consul--4250de2c = يمكنك طلب محام، وطلب قنصلك.

# a sentence of a letter to the person
# If you want to is your choice alone.
if-you-want-to-is-your-choice-alone--981facb4 = وإرادة ذلك اختيارك وحدك.

# a condition of the rule, by its name
# status known
status-known = الوضع معروف

# a condition of the rule, by its name
# consul offered
consul-offered = عُرض القنصل

# a condition of the rule, by its name
# lawyer offered
lawyer-offered = عُرض محام

# a condition of the rule, by its name
# return ready
return-ready = العودة جاهزة

# a condition of the rule, by its name
# medicines seen to
medicines-seen-to = الأدوية مدبَّرة

# the rule says
# Ask the immigration authority whether the person may stay and work, and by when it decides
ask-the-immigration-authority-whether-the--b4c7990b = سؤال سلطة الهجرة عما إذا كان يجوز للشخص البقاء والعمل، ومتى تجيب

# the rule says
# nobody can plan well before it is known whether staying is allowed
nobody-can-plan-well-before-it-is-known-whether--01d5eed0 = لا يستطيع أحد التخطيط جيدا قبل معرفة ما إذا كان البقاء مسموحا

# the rule says
# Offer contact with the consul or a protecting body, and legal advice
offer-contact-with-the-consul-or-a-protecting--6ed32786 = عرض الاتصال بالقنصل أو بهيئة حماية، ومشورة قانونية

# the rule says
# everyone far from home may ask their own country and a lawyer for help
everyone-far-from-home-may-ask-their-own--76704273 = لكل بعيد عن وطنه أن يطلب المساعدة من بلده ومن محام

# the rule says
# Prepare the arrival: papers, medicines and somebody who waits there
prepare-the-arrival-papers-medicines-and--e7b44d87 = إعداد الوصول: الأوراق والأدوية ومن ينتظر هناك

# the rule says
# the journey should end with somebody who knows of it
the-journey-should-end-with-somebody-who-knows--7e5b9d3b = ينبغي أن تنتهي الرحلة لدى من يعلم بها

# on what ground a protected fact is looked at
# a national of another country can reach a consul and a lawyer
a-national-of-another-country-can-reach-a--62b32edc = يستطيع مواطن بلد آخر الوصول إلى قنصل ومحام

# on what ground a protected fact is looked at
# a person without a nationality can reach a body that protects them, and a lawyer
a-person-without-a-nationality-can-reach-a-body--573eae04 = يستطيع الشخص عديم الجنسية الوصول إلى جهة تحميه وإلى محام


## item indigenous-and-minority-access

# title
# Indigenous and minority persons: services that fit, chosen with the community
indigenous-and-minority-persons-services-that--93c07824 = الشعوب الأصلية والأقليات: أجهزة مناسبة تُختار مع المجتمع

# question
# Do the services fit the person's culture, and has the home community been asked, if the person wishes?
do-the-services-fit-the-person-s-culture-and--39e83326 = هل تناسب الأجهزة ثقافة الشخص، وهل سُئل مجتمعه إن رغب الشخص؟

# why it matters
# A service that nobody from one's own people would enter is no service. Those who know what fits are the people concerned, so the plan is looked at with them, and the home community is asked to take part where the person wants it. Communities need time to answer; that is why this begins early.
a-service-that-nobody-from-one-s-own-people--11dae0e6 = الجهاز الذي لا يدخله أحد من أهل المرء ليس جهازا. ومن يعرف ما يناسب هم أصحاب الشأن، فيُنظر في الخطة معهم، ويُطلب من المجتمع المشاركة حيث يريد الشخص. وتحتاج المجتمعات إلى وقت للجواب؛ ولذلك يبدأ هذا مبكرا.

# who acts
# community organisation
community-organisation = منظمة مجتمعية

# a sentence of a letter to the person
# The help in your plan fits your culture, and your community was asked.
the-help-in-your-plan-fits-your-culture-and--634b9891 = المساعدة في خطتك تناسب ثقافتك، وسُئل مجتمعك.

# a sentence of a letter to the person
# The help in your plan fits your culture.
the-help-in-your-plan-fits-your-culture--44bc6a09 = المساعدة في خطتك تناسب ثقافتك.

# a sentence of a letter to the person
# We meet your community on {home_community.meeting_on}.
we-meet-your-community-on-home-community--25e3e2ef = نلتقي بمجتمعك في {"{"}home_community.meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to asking your community.
you-said-no-to-asking-your-community--8b693b3f = قلت لا لسؤال مجتمعك.

# a sentence of a letter to the person
# The help in your plan should fit your culture.
the-help-in-your-plan-should-fit-your-culture--0cb4c591 = ينبغي أن تناسب المساعدة في خطتك ثقافتك.

# a sentence of a letter to the person
# We do not know yet if the help in your plan fits your culture.
we-do-not-know-yet-if-the-help-in-your-plan--f2f95fc7 = لا نعرف بعد إن كانت المساعدة في خطتك تناسب ثقافتك.

# a sentence of a letter to the person
# You can say if you want your community to take part, or not.
you-can-say-if-you-want-your-community-to-take--82376d33 = يمكنك أن تقول إن كنت تريد مشاركة مجتمعك أو لا.

# the rule says
# Look at the services with the person, and find ones that can be reached and fit the culture
look-at-the-services-with-the-person-and-find--f9d08bff = النظر في الأجهزة مع الشخص، وإيجاد ما يمكن بلوغه ويناسب الثقافة

# the rule says
# it is not yet sure that the services are ones to feel at home in
it-is-not-yet-sure-that-the-services-are-ones--0697a852 = ليس مؤكدا بعد أنها أجهزة يشعر المرء فيها بأنه بين أهله

# the rule says
# Ask the home community to take part, if the person wishes it
ask-the-home-community-to-take-part-if-the--89e7b330 = طلب مشاركة المجتمع الأصلي إذا رغب الشخص

# the rule says
# the community at home has not yet had a chance to answer
the-community-at-home-has-not-yet-had-a-chance--1f1d0784 = لم تتح للمجتمع الأصلي بعد فرصة للجواب

# on what ground a protected fact is looked at
# services are looked at with the person's own people, and the home community is asked if the person wishes
services-are-looked-at-with-the-person-s-own--d5188a44 = يُنظر في الخدمات مع أهل الشخص وقومه، وتُسأل جماعته الأصلية إن رغب في ذلك


## item women-specific-plan

# title
# Women: plan made for women's needs
women-plan-made-for-women-s-needs--1d4eb165 = النساء: خطة وُضعت لاحتياجات النساء

# question
# Does the plan answer what this woman needs as a woman?
does-the-plan-answer-what-this-woman-needs-as-a--6e7196e3 = هل تجيب الخطة عما تحتاج إليه هذه المرأة بوصفها امرأة؟

# why it matters
# Prisons and the services after them were made for men. Many women carry violence suffered, children and others to care for, and years in which nobody looked after their health; a plan that does not ask misses what matters most. She says what she wants to have asked and by whom. Ways to leave the prison step by step should be open to her as far as they can be.
prisons-and-the-services-after-them-were-made--3f91bb67 = أُنشئت السجون والأجهزة التي تليها للرجال. وكثير من النساء يحملن عنفا عانينه، وأطفالا وآخرين يرعينهم، وسنوات لم يعتن فيها أحد بصحتهن؛ والخطة التي لا تسأل يفوتها الأهم. وهي تقول ما تريد أن تُسأل عنه ومن يسأل. وينبغي أن تُفتح لها طرق الخروج خطوة خطوة قدر الإمكان.

# who acts
# women's service
women-s-service--fe75e709 = جهاز خدمات النساء

# a sentence of a letter to the person
# Your plan answers what you need as a woman.
your-plan-answers-what-you-need-as-a-woman--3b822867 = خطتك تجيب عما تحتاجين إليه بوصفك امرأة.

# a sentence of a letter to the person
# We will go through your plan with you and a service for women.
we-will-go-through-your-plan-with-you-and-a--35f432a7 = سنراجع خطتك معك ومع جهاز للنساء.

# a sentence of a letter to the person
# This is set for {women_plan.review.on}.
this-is-set-for-women-plan-review-on--c460c3c9 = ذلك محدد في {"{"}women_plan.review.on{"}"}.

# a sentence of a letter to the person
# You said no to going through your plan with a service for women.
you-said-no-to-going-through-your-plan-with-a--1134f404 = قلت لا لمراجعة خطتك مع جهاز للنساء.

# a sentence of a letter to the person
# Your plan should answer what you need as a woman.
your-plan-should-answer-what-you-need-as-a-woman--e264cbc3 = ينبغي أن تجيب خطتك عما تحتاجين إليه بوصفك امرأة.

# a sentence of a letter to the person
# We do not know yet if your plan answers all that you need as a woman.
we-do-not-know-yet-if-your-plan-answers-all--db613544 = لا نعرف بعد إن كانت خطتك تجيب عن كل ما تحتاجين إليه بوصفك امرأة.

# a sentence of a letter to the person
# You can say what you want to be asked, and by whom.
you-can-say-what-you-want-to-be-asked-and-by--bf4e4816 = يمكنك أن تقولي عمّ تريدين أن تُسألي، ومن يسأل.

# a condition of the rule, by its name
# reviewed
reviewed = جرت المراجعة

# a condition of the rule, by its name
# answered
answered = جرت الإجابة

# the rule says
# Go through the plan with her and a women's service, in private and at her pace
go-through-the-plan-with-her-and-a-women-s--dd8ed14b = مراجعة الخطة معها ومع جهاز للنساء، على انفراد وبإيقاعها

# the rule says
# nobody has yet asked what the plan should answer for you as a woman
nobody-has-yet-asked-what-the-plan-should--212b02f5 = لم يسأل أحد بعد عما ينبغي أن تجيب عنه الخطة لك بوصفك امرأة

# the rule says
# Add to the plan what it leaves out: safety, care for others, women's services, health or legal help
add-to-the-plan-what-it-leaves-out-safety-care--0122e966 = إضافة ما أغفلته الخطة: الأمان ورعاية الآخرين وخدمات النساء والصحة أو المساعدة القانونية

# the rule says
# the plan does not yet answer everything that matters to you
the-plan-does-not-yet-answer-everything-that--6ff4ec5d = لا تجيب الخطة بعد عن كل ما يهمك

# the rule says
# Look at more gradual ways for her: home leave, open places, half-way houses
look-at-more-gradual-ways-for-her-home-leave--7c09b734 = النظر لها في طرق أكثر تدرجا: إجازات منزلية وأماكن مفتوحة ودور عبور

# the rule says
# going home step by step is easier than going all at once
going-home-step-by-step-is-easier-than-going--0487c079 = العودة إلى البيت خطوة خطوة أسهل من العودة دفعة واحدة

# on what ground a protected fact is looked at
# a woman gets a plan that answers what she needs as a woman
a-woman-gets-a-plan-that-answers-what-she-needs--2ae1b46a = تحصل المرأة على خطة تلبي ما تحتاج إليه بوصفها امرأة


## item child-own-plan

# title
# Children: own plan, adult at the gate, school place
children-own-plan-adult-at-the-gate-school-place--865cec12 = الأطفال: خطة خاصة، وراشد عند البوابة، ومقعد دراسي

# question
# Who cares for the young person, where do they live and learn, and who meets them at the gate?
who-cares-for-the-young-person-where-do-they--a6d860dc = من يرعى الصغير، وأين يعيش ويتعلم، ومن يستقبله عند البوابة؟

# why it matters
# A child leaves prison into somebody's care, not onto the street. They should know well before the day who will look after them, where they will sleep, which school or training expects them and which adult stands at the gate. Parents are part of it wherever that is good for the child, and the young person has a say in all of it.
a-child-leaves-prison-into-somebody-s-care-not--d253e7bb = يخرج الطفل من السجن إلى رعاية أحد لا إلى الشارع. وينبغي أن يعرف قبل اليوم بوقت كاف من سيعتني به، وأين سينام، وأي مدرسة أو تدريب ينتظره، وأي راشد يقف عند البوابة. والوالدان جزء من ذلك حيث يكون خيرا للطفل، وللصغير رأي في كل ذلك.

# who acts
# youth justice worker
youth-justice-worker = عامل عدالة الأحداث

# a sentence of a letter to the person
# You have a home, someone to care for you, and a place to learn.
you-have-a-home-someone-to-care-for-you-and-a--9616e0b2 = لديك بيت ومن يرعاك ومكان تتعلم فيه.

# a sentence of a letter to the person
# Someone meets you at the gate.
someone-meets-you-at-the-gate--58bb585d = هناك من يستقبلك عند البوابة.

# a sentence of a letter to the person
# A home, care and a place to learn are promised to you.
a-home-care-and-a-place-to-learn-are-promised--0f1fa8fb = وُعدت ببيت ورعاية ومكان تتعلم فيه.

# a sentence of a letter to the person
# You said no to a place at school or in training.
you-said-no-to-a-place-at-school-or-in-training--3b4b6a1d = قلت لا لمكان في المدرسة أو التدريب.

# a sentence of a letter to the person
# Your home and your care are in place.
your-home-and-your-care-are-in-place--c2ddbd79 = بيتك ورعايتك قائمان.

# a sentence of a letter to the person
# You should have a home, care, a place to learn and someone to meet you.
you-should-have-a-home-care-a-place-to-learn--21a4b950 = ينبغي أن يكون لك بيت ورعاية ومكان تتعلم فيه ومن يستقبلك.

# a sentence of a letter to the person
# If you are young, you need a plan of your own.
if-you-are-young-you-need-a-plan-of-your-own--12aab63b = إذا كنت صغير السن، فأنت تحتاج إلى خطة خاصة بك.

# a sentence of a letter to the person
# We do not know enough yet to make it.
we-do-not-know-enough-yet-to-make-it--a509d76c = لا نعرف بعد ما يكفي لوضعها.

# a sentence of a letter to the person
# You have a say in where you live and learn.
you-have-a-say-in-where-you-live-and-learn--253e740b = لك رأي في مكان عيشك وتعلمك.

# a sentence of a letter to the person
# You can say if your parents should take part.
you-can-say-if-your-parents-should-take-part--610d7595 = يمكنك أن تقول إن كان على والديك المشاركة.

# a condition of the rule, by its name
# parents asked
parents-asked = سُئل الوالدان

# a condition of the rule, by its name
# adult waits
adult-waits = راشد ينتظر

# a condition of the rule, by its name
# housed
housed = له مسكن

# a condition of the rule, by its name
# home promised
home-promised = مسكن موعود

# a condition of the rule, by its name
# place promised
place-promised = مكان موعود

# the rule says
# Find who cares for the young person, and where they live and learn
find-who-cares-for-the-young-person-and-where--68de0275 = إيجاد من يرعى الصغير، وأين يعيش ويتعلم

# the rule says
# part of the plan has nobody behind it yet
part-of-the-plan-has-nobody-behind-it-yet = جزء من الخطة ليس وراءه أحد بعد

# the rule says
# Find a suitable adult who meets the young person at the gate
find-a-suitable-adult-who-meets-the-young--e7b418aa = إيجاد راشد مناسب يستقبل الصغير عند البوابة

# the rule says
# you should not walk out alone
you-should-not-walk-out-alone = ينبغي ألا تخرج وحدك

# the rule says
# Have everything in the young person's plan that is only promised confirmed in writing
have-everything-in-the-young-person-s-plan-that--d03044c1 = الحصول على تأكيد مكتوب لكل ما هو مجرد وعد في خطة الصغير

# the rule says
# part of the plan rests on a promise
part-of-the-plan-rests-on-a-promise = جزء من الخطة قائم على وعد

# the rule says
# Bring the parents into the plan, where that is good for the young person
bring-the-parents-into-the-plan-where-that-is--91d85374 = إشراك الوالدين في الخطة حيث يكون ذلك خيرا للصغير

# the rule says
# the parents have had no part in the plan so far
the-parents-have-had-no-part-in-the-plan-so-far = لم يكن للوالدين حتى الآن دور في الخطة

# on what ground a protected fact is looked at
# a person who is still a child on the day of release gets a plan of their own
a-person-who-is-still-a-child-on-the-day-of--21ad8705 = من كان لا يزال طفلا يوم الإفراج يحصل على خطة خاصة به


## item pregnancy-and-nursing

# title
# Pregnancy and nursing carried through release
pregnancy-and-nursing-carried-through-release--2c195dbd = مواصلة رعاية الحمل والرضاعة عبر الإفراج

# question
# Who cares for mother and infant after release, and is there food and a fitting place to live?
who-cares-for-mother-and-infant-after-release--ccad36dd = من يرعى الأم والرضيع بعد الإفراج، وهل يوجد طعام ومكان مناسب للعيش؟

# why it matters
# A pregnancy does not pause for a release date. The midwife or clinic outside, the infant's first checks, enough to eat and a place where a baby can sleep have to stand before the door opens, because there are no weeks to lose afterwards.
a-pregnancy-does-not-pause-for-a-release-date--d8272462 = لا يتوقف الحمل من أجل تاريخ إفراج. القابلة أو العيادة في الخارج، وفحوص الرضيع الأولى، والطعام الكافي، ومكان ينام فيه رضيع، يجب أن تقوم قبل فتح الباب، لأنه لا أسابيع تُضيَّع بعد ذلك.

# who acts
# maternity service
maternity-service = جهاز الأمومة

# a sentence of a letter to the person
# Care for you and your baby is arranged, and your home is ready.
care-for-you-and-your-baby-is-arranged-and-your--9f845ca9 = الرعاية لك ولرضيعك مرتبة، وبيتك جاهز.

# a sentence of a letter to the person
# Care for you and your baby is promised.
care-for-you-and-your-baby-is-promised--2448a677 = الرعاية لك ولرضيعك موعودة.

# a sentence of a letter to the person
# You are seen on {maternity.care.on}.
you-are-seen-on-maternity-care-on--7e09f49b = الموعد في {"{"}maternity.care.on{"}"}.

# a sentence of a letter to the person
# You said no to care from a midwife or clinic.
you-said-no-to-care-from-a-midwife-or-clinic--e6282612 = قلت لا لرعاية قابلة أو عيادة.

# a sentence of a letter to the person
# You and your baby should have care, food and a fitting home.
you-and-your-baby-should-have-care-food-and-a--cacbc0ea = ينبغي أن يكون لك ولرضيعك رعاية وطعام وبيت مناسب.

# a sentence of a letter to the person
# We do not know yet if you need care for yourself and a baby.
we-do-not-know-yet-if-you-need-care-for--43cc9dee = لا نعرف بعد إن كنت تحتاج إلى رعاية لك ولرضيع.

# a sentence of a letter to the person
# You can say which midwife or clinic you want.
you-can-say-which-midwife-or-clinic-you-want--e6d8f4f2 = يمكنك أن تقول أي قابلة أو عيادة تريد.

# a condition of the rule, by its name
# mother expected
mother-expected = الأم منتظَرة

# a condition of the rule, by its name
# mother promised
mother-promised = وعد للأم

# a condition of the rule, by its name
# infant expected
infant-expected = الرضيع منتظَر

# a condition of the rule, by its name
# home ready
home-ready = المسكن جاهز

# the rule says
# Book the midwife or clinic outside for mother and infant
book-the-midwife-or-clinic-outside-for-mother--ad38767e = حجز القابلة أو العيادة في الخارج للأم والرضيع

# the rule says
# no service outside expects mother and infant on a day yet
no-service-outside-expects-mother-and-infant-on--e31079b5 = لا ينتظر أي جهاز في الخارج الأم والرضيع في يوم محدد بعد

# the rule says
# Find with social services a fitting place to live, and food from the first day
find-with-social-services-a-fitting-place-to--d8860c08 = إيجاد مكان مناسب للعيش وطعام من اليوم الأول مع الخدمات الاجتماعية

# the rule says
# mother and infant need a fitting place and enough to eat from the first day
mother-and-infant-need-a-fitting-place-and--cbbde875 = تحتاج الأم والرضيع إلى مكان مناسب وطعام كاف من اليوم الأول

# on what ground a protected fact is looked at
# a man is not asked about pregnancy; for everyone else the item stays open until it is known
a-man-is-not-asked-about-pregnancy-for-everyone--6540a94e = لا يُسأل الرجل عن الحمل؛ ولغيره يبقى البند مفتوحا إلى أن يُعرف

# on what ground a protected fact is looked at
# a pregnant person has a midwife or clinic, food and a fitting place from the first day
a-pregnant-person-has-a-midwife-or-clinic-food--6c1aab5d = للحامل منذ اليوم الأول قابلة أو عيادة، وطعام ومكان مناسب

# on what ground a protected fact is looked at
# a nursing mother and her infant have care, food and a fitting place from the first day
a-nursing-mother-and-her-infant-have-care-food--033a8415 = للمرضع ورضيعها منذ اليوم الأول رعاية وطعام ومكان مناسب

# on what ground a protected fact is looked at
# a mother and a new-born have care, food and a fitting place from the first day
a-mother-and-a-new-born-have-care-food-and-a--8e77d229 = للأم والمولود منذ اليوم الأول رعاية وطعام ومكان مناسب


## facts of mentor

# an answer
# has met the person
has-met-the-person = التقى بالشخص

# an answer
# meeting booked
meeting-booked = اللقاء محجوز

# an answer
# offered
offered = معروض

# an answer
# not offered
not-offered = غير معروض

# question
# On what day do, or did, the two first meet?
on-what-day-do-or-did-the-two-first-meet--cc04a46f = في أي يوم يلتقي الاثنان أو التقيا أول مرة؟

# question
# Has the volunteer or mentor been screened and trained, and is there someone who supports them?
has-the-volunteer-or-mentor-been-screened-and--db2f018c = هل جرى التحقق من المتطوع أو المرشد وتدريبه، وهل هناك من يدعمه؟


## facts of followup

# question
# Is one worker or mentor named who makes contact in the first days?
is-one-worker-or-mentor-named-who-makes-contact--86fcd955 = هل عُيّن عامل أو مرشد يتصل في الأيام الأولى؟

# question
# Has that worker spoken to the person since release?
has-that-worker-spoken-to-the-person-since--57d9dae8 = هل تحدث ذلك العامل مع الشخص منذ الإفراج؟

# an answer
# planned
planned = مقرر

# an answer
# tried without success
tried-without-success = حوول بلا نجاح

# an answer
# not planned
not-planned = غير مقرر

# question
# On what day is, or was, the first contact after release?
on-what-day-is-or-was-the-first-contact-after--de657d47 = في أي يوم كان أو سيكون الاتصال الأول بعد الإفراج؟

# question
# Did the person get where they were going?
did-the-person-get-where-they-were-going--b2e6fc34 = هل وصل الشخص إلى حيث كان ذاهبا؟

# question
# What failed in the first days, and has it been put right?
what-failed-in-the-first-days-and-has-it-been--07e68409 = ماذا فشل في الأيام الأولى، وهل أُصلح؟

# an answer
# none
none = لا شيء

# an answer
# put right
put-right = أُصلح

# an answer
# open
open = معلّق


## facts of aftercare

# question
# Are dates set on which somebody stays in touch after the first weeks?
are-dates-set-on-which-somebody-stays-in-touch--0621c352 = هل حُددت تواريخ يبقى فيها أحد على اتصال بعد الأسابيع الأولى؟

# an answer
# completed
completed = اكتمل

# an answer
# under way
under-way = جار

# an answer
# dates set
dates-set = التواريخ محددة

# an answer
# no dates set
no-dates-set = لم تُحدد تواريخ

# question
# Is one worker or organisation named who keeps those dates?
is-one-worker-or-organisation-named-who-keeps--23270c36 = هل عُيّن عامل أو منظمة للوفاء بتلك التواريخ؟

# question
# On what day is the next follow-up?
on-what-day-is-the-next-follow-up--87431516 = في أي يوم المتابعة التالية؟

# question
# On what day is the last follow-up?
on-what-day-is-the-last-follow-up--0ea4b3b4 = في أي يوم المتابعة الأخيرة؟


## facts of custody

# question
# On which day did the person come into prison?
on-which-day-did-the-person-come-into-prison--b25f3371 = في أي يوم دخل الشخص السجن؟

# question
# Is the person serving a sentence, or held on remand?
is-the-person-serving-a-sentence-or-held-on--81d3a089 = هل يقضي الشخص عقوبة أم هو محبوس احتياطيا؟

# an answer
# sentenced
sentenced = يقضي عقوبة

# an answer
# remand
remand = حبس احتياطي

# an answer
# other
other = غير ذلك

# who can change it
# court
court = المحكمة

# question
# How many days in all has the person been kept apart from others?
how-many-days-in-all-has-the-person-been-kept--31982cf2 = كم يوما إجمالا أُبعد الشخص عن الآخرين؟


## facts of family

# question
# Is the person in touch with family by visit, letter or call, and does the prison help with it?
is-the-person-in-touch-with-family-by-visit--e8fbb555 = هل الشخص على اتصال بالأسرة بزيارة أو رسالة أو مكالمة، وهل يساعد السجن؟

# an answer
# kept up
kept-up = قائم

# an answer
# no family
no-family = لا أسرة له

# an answer
# not wanted by the family
not-wanted-by-the-family = لا تريده الأسرة

# an answer
# contact booked
contact-booked = الاتصال محجوز

# an answer
# hindered
hindered = معوَّق

# an answer
# no help given
no-help-given = لم تُقدَّم مساعدة

# question
# On what day is the next visit or call?
on-what-day-is-the-next-visit-or-call--bea2b78c = في أي يوم الزيارة أو المكالمة التالية؟

# question
# What stands in the way of contact: distance, cost, papers, fear, something else?
what-stands-in-the-way-of-contact-distance-cost--ec788c1d = ما الذي يعوق الاتصال: المسافة أم الكلفة أم الأوراق أم الخوف أم غير ذلك؟

# question
# Is it on file what the person and the family each want at release?
is-it-on-file-what-the-person-and-the-family--6b42dd8d = هل دُوّن في الملف ما يريده كل من الشخص والأسرة عند الإفراج؟


## facts of children

# question
# Which children depend on the person?
which-children-depend-on-the-person--dd1cd83c = أي أطفال يعتمدون على الشخص؟

# question
# Are the child's name, age and place on file?
are-the-child-s-name-age-and-place-on-file--a9bd0233 = هل اسم الطفل وعمره ومكانه في الملف؟

# question
# Who looks after the child now?
who-looks-after-the-child-now--b33806a0 = من يعتني بالطفل الآن؟

# an answer
# other parent
other-parent = الوالد الآخر

# an answer
# family
family = الأسرة

# an answer
# the person, in prison
the-person-in-prison--6aad1ac1 = الشخص نفسه، في السجن

# an answer
# foster care
foster-care = أسرة حاضنة

# an answer
# children's home
children-s-home--1b0dddd9 = دار أطفال

# an answer
# somebody else
somebody-else = شخص آخر

# an answer
# nobody
nobody = لا أحد

# question
# Is it agreed, by what is best for the child, what happens for the child when the person is released?
is-it-agreed-by-what-is-best-for-the-child-what--8603abb1 = هل اتُّفق، وفق ما هو أصلح للطفل، على ما يحدث له حين يُفرج عن الشخص؟

# question
# On what day is the plan for the child talked over?
on-what-day-is-the-plan-for-the-child-talked--9f466ace = في أي يوم تُناقش خطة الطفل؟


## facts of children_records

# question
# Is what is written about the children open only to those who need it?
is-what-is-written-about-the-children-open-only--9c4e2b15 = هل ما يُكتب عن الأطفال متاح لمن يحتاج إليه فقط؟


## facts of child_move

# question
# On what day does the child leave the prison?
on-what-day-does-the-child-leave-the-prison--32a33922 = في أي يوم يغادر الطفل السجن؟

# question
# Has somebody who knows children assessed what is best for this child?
has-somebody-who-knows-children-assessed-what--7f529916 = هل قيّم من يعرف الأطفال ما هو أصلح لهذا الطفل؟

# question
# Is the care outside confirmed, whether with the parent or with others?
is-the-care-outside-confirmed-whether-with-the--e251f6ac = هل تأكدت الرعاية في الخارج، مع الوالد أو مع آخرين؟

# an answer
# confirmed
confirmed = مؤكد

# an answer
# not found
not-found = لم يوجد

# question
# From what day is that care there?
from-what-day-is-that-care-there--22f19725 = من أي يوم تكون تلك الرعاية قائمة؟

# question
# Is the move prepared in steps that are gentle for the child?
is-the-move-prepared-in-steps-that-are-gentle--35328126 = هل أُعد الانتقال بخطوات رفيقة بالطفل؟

# question
# How will the child and the parent see each other afterwards?
how-will-the-child-and-the-parent-see-each--8316a4f7 = كيف سيرى الطفل والوالد أحدهما الآخر بعد ذلك؟

# an answer
# child leaves with the parent
child-leaves-with-the-parent = يغادر الطفل مع الوالد

# an answer
# not good for the child
not-good-for-the-child = ليس خيرا للطفل

# an answer
# not agreed
not-agreed = غير متفق عليه


## facts of women_plan

# question
# Has the plan been gone through with the woman for what she needs as a woman?
has-the-plan-been-gone-through-with-the-woman--224f5e17 = هل روجعت الخطة مع المرأة من حيث ما تحتاج إليه بوصفها امرأة؟

# an answer
# held
held = موجود

# an answer
# booked
booked = محجوز

# an answer
# not held
not-held = لم يجر

# question
# On what day is, or was, that review?
on-what-day-is-or-was-that-review--27023108 = في أي يوم كانت أو ستكون تلك المراجعة؟

# question
# Was she asked in private about violence, and does the plan answer it?
was-she-asked-in-private-about-violence-and--f82c4b60 = هل سُئلت على انفراد عن العنف، وهل تجيب الخطة عنه؟

# question
# Does the plan make room for the children or others she cares for, if any?
does-the-plan-make-room-for-the-children-or--fb7faf6f = هل تفسح الخطة مجالا للأطفال أو غيرهم ممن ترعاهم، إن وُجدوا؟

# question
# Has she been offered women-only services, health care and legal help outside?
has-she-been-offered-women-only-services-health--0033a8c8 = هل عُرضت عليها خدمات خاصة بالنساء ورعاية صحية ومساعدة قانونية في الخارج؟

# question
# Have home leave, open places and half-way houses been looked at for her?
have-home-leave-open-places-and-half-way-houses--10c83e02 = هل نُظر لها في الإجازات المنزلية والأماكن المفتوحة ودور العبور؟


## facts of maternity

# question
# Which midwife or clinic cares for mother and infant outside?
which-midwife-or-clinic-cares-for-mother-and--3cba287c = أي قابلة أو عيادة ترعى الأم والرضيع في الخارج؟

# question
# Has the service outside confirmed an appointment for the mother, or promised one?
has-the-service-outside-confirmed-an--1d4c2cfe = هل أكد الجهاز في الخارج موعدا للأم أو وعد به؟

# an answer
# not booked
not-booked = غير محجوز

# question
# On what day is that appointment, or by what day was it promised?
on-what-day-is-that-appointment-or-by-what-day--e9199923 = في أي يوم ذلك الموعد، أو لأي يوم وُعد به؟

# question
# Are the infant's checks and care arranged outside?
are-the-infant-s-checks-and-care-arranged--c279a3e8 = هل رُتبت فحوص الرضيع ورعايته في الخارج؟

# an answer
# arranged
arranged = مرتب

# an answer
# not yet born
not-yet-born = لم يولد بعد

# an answer
# not arranged
not-arranged = غير مرتب

# question
# Is the place she goes to fit for a pregnant woman or an infant?
is-the-place-she-goes-to-fit-for-a-pregnant--e5536e0d = هل المكان الذي تذهب إليه مناسب لحامل أو رضيع؟

# question
# Will there be the right food for mother and infant from the first day?
will-there-be-the-right-food-for-mother-and--dd61c115 = هل سيوجد الطعام المناسب للأم والرضيع من اليوم الأول؟


## facts of child_plan

# question
# Is it confirmed who will care for the young person?
is-it-confirmed-who-will-care-for-the-young--855a94e5 = هل تأكد من سيرعى الصغير؟

# question
# Have the parents had a part in the plan, where that is good for the child?
have-the-parents-had-a-part-in-the-plan-where--482ac9c3 = هل كان للوالدين دور في الخطة حيث يكون ذلك خيرا للطفل؟

# an answer
# involved
involved = يشاركان

# an answer
# not involved
not-involved = لا يشاركان


## facts of services_fit

# question
# Have the planned services been looked at with the person: can they be reached, and do they fit the culture?
have-the-planned-services-been-looked-at-with--fe872492 = هل نُظر مع الشخص في الأجهزة المقررة: هل يمكن بلوغها وهل تناسب الثقافة؟

# an answer
# they fit
they-fit = مناسبة

# an answer
# gaps found
gaps-found = وُجدت ثغرات

# an answer
# not looked at
not-looked-at = لم يُنظر فيها


## facts of home_community

# question
# What has the person's home community answered when asked to take part?
what-has-the-person-s-home-community-answered--7f8ded2d = بماذا أجاب المجتمع الأصلي للشخص حين طُلبت مشاركته؟

# an answer
# takes part
takes-part = يشارك

# an answer
# said no
said-no = قال لا

# an answer
# not asked
not-asked = لم يُسأل

# question
# On what day is the meeting with the home community?
on-what-day-is-the-meeting-with-the-home--496845e6 = في أي يوم اللقاء مع المجتمع الأصلي؟


## facts of immigration

# question
# Is it known whether the person may stay and work, and whether a removal or a transfer is decided?
is-it-known-whether-the-person-may-stay-and--cc8f4064 = هل يُعرف ما إذا كان يجوز للشخص البقاء والعمل، وما إذا تقرر إبعاد أو نقل؟

# an answer
# known
known = معروف

# an answer
# decision awaited
decision-awaited = الجواب منتظر

# question
# By what day has the authority said it will decide?
by-what-day-has-the-authority-said-it-will--3bf788bf = لأي يوم قالت السلطة إنها ستجيب؟

# question
# Has the person been offered legal advice on their stay?
has-the-person-been-offered-legal-advice-on--b53d6292 = هل عُرضت على الشخص مشورة قانونية بشأن إقامته؟

# an answer
# given
given = أُعطي


## facts of consular

# question
# Has the person been offered contact with their consul or, if stateless or a refugee, with a body that protects them?
has-the-person-been-offered-contact-with-their--371cc7f5 = هل عُرض على الشخص الاتصال بقنصله، أو بهيئة تحميه إن كان عديم الجنسية أو لاجئا؟


## facts of arrival

# question
# Does a person who leaves the country hold papers to enter the other one?
does-a-person-who-leaves-the-country-hold--214333ab = هل لدى من يغادر البلد أوراق لدخول البلد الآخر؟

# question
# Is somebody named who expects the person on arrival?
is-somebody-named-who-expects-the-person-on--3502d91e = هل عُيّن من ينتظر الشخص عند الوصول؟


## facts of health

# question
# Has a clinician seen the person to prepare for release?
has-a-clinician-seen-the-person-to-prepare-for--6db6ce17 = هل رأى طبيب الشخص للتحضير للإفراج؟

# an answer
# done
done = تم

# question
# On what day is, or was, the health check before release?
on-what-day-is-or-was-the-health-check-before--7c3c78bb = في أي يوم كان أو سيكون الفحص الصحي قبل الإفراج؟

# question
# Has a summary of diagnoses, treatment, allergies and open tests gone to the next service and to the person?
has-a-summary-of-diagnoses-treatment-allergies--40199ada = هل وصل ملخص بالتشخيص والعلاج والحساسية والفحوص المعلقة إلى الجهاز التالي والشخص؟

# an answer
# sent and given
sent-and-given = أُرسل وأُعطي

# an answer
# sent only
sent-only = أُرسل فقط

# an answer
# given only
given-only = أُعطي فقط

# an answer
# not sent or given
not-sent-or-given = لم يُرسل ولم يُعط

# question
# Does the person take any medicine now?
does-the-person-take-any-medicine-now--a80154ab = هل يتناول الشخص أي دواء الآن؟


## facts of medication

# question
# Is a supply of every current medicine in the person's hands or property?
is-a-supply-of-every-current-medicine-in-the--b5fc03d7 = هل توجد كمية من كل دواء حالي في يد الشخص أو بين أمتعته؟

# an answer
# ordered
ordered = مطلوب من الصيدلية

# an answer
# not ordered
not-ordered = غير مطلوب من الصيدلية

# question
# For how many days after release does the medicine that runs out first last?
for-how-many-days-after-release-does-the--e54c32b7 = كم يوما بعد الإفراج يكفي الدواء الذي ينفد أولا؟

# question
# On what day will the ordered supply be ready?
on-what-day-will-the-ordered-supply-be-ready--d88a0190 = في أي يوم تكون الكمية المطلوبة جاهزة؟

# question
# Does the person have a prescription that a pharmacy outside will fill?
does-the-person-have-a-prescription-that-a--62c43145 = هل لدى الشخص وصفة تصرفها صيدلية في الخارج؟

# question
# On what day does somebody who can prescribe first see the person outside?
on-what-day-does-somebody-who-can-prescribe--f71de6cd = في أي يوم يرى الشخصَ أول مرة في الخارج من يستطيع أن يصف؟


## facts of health

# question
# Does the person live with an illness or condition that needs regular care?
does-the-person-live-with-an-illness-or--e5263466 = هل يعيش الشخص مع مرض أو حالة تحتاج إلى رعاية منتظمة؟


## facts of primary_care

# question
# Has a clinic outside accepted the person as a patient?
has-a-clinic-outside-accepted-the-person-as-a--d7e08d53 = هل قبلت عيادة في الخارج الشخص مريضا لديها؟

# an answer
# refused
refused = مرفوض

# question
# From what day has the clinic promised to accept the person?
from-what-day-has-the-clinic-promised-to-accept--b149c40e = من أي يوم وعدت العيادة بقبول الشخص؟

# question
# Which clinic is it, and where?
which-clinic-is-it-and-where--1c9942da = أي عيادة هي، وأين؟

# question
# Is a first appointment at the clinic booked?
is-a-first-appointment-at-the-clinic-booked--58970ea0 = هل حُجز موعد أول في العيادة؟

# question
# On what day is the first appointment at the clinic?
on-what-day-is-the-first-appointment-at-the--f7f287b6 = في أي يوم الموعد الأول في العيادة؟


## facts of health

# question
# Is the person being treated for HIV?
is-the-person-being-treated-for-hiv--a0183587 = هل يُعالَج الشخص من فيروس نقص المناعة البشرية؟

# question
# Is the person being treated for tuberculosis?
is-the-person-being-treated-for-tuberculosis--47f71137 = هل يُعالَج الشخص من السل؟

# question
# Is the person being treated for hepatitis?
is-the-person-being-treated-for-hepatitis--dc2d842b = هل يُعالَج الشخص من التهاب الكبد؟


## facts of infection_care

# question
# Which service carries on the treatment?
which-service-carries-on-the-treatment--e1f4d42b = أي جهاز يواصل العلاج؟

# question
# Has the service that carries on the treatment confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-treatment--33ba35fb = هل أكد الجهاز الذي يواصل العلاج موعدا أو وعد به؟

# question
# Does that service have the exact regimen and the latest results?
does-that-service-have-the-exact-regimen-and--c2a65a0c = هل لدى ذلك الجهاز نظام العلاج الدقيق وأحدث النتائج؟

# question
# Has the public-health service been told of the tuberculosis treatment and of the release?
has-the-public-health-service-been-told-of-the--3987a45a = هل أُبلغ جهاز الصحة العامة بعلاج السل وبالإفراج؟


## facts of health

# question
# Does the person need mental-health care after release?
does-the-person-need-mental-health-care-after--f91d77b9 = هل يحتاج الشخص إلى رعاية الصحة النفسية بعد الإفراج؟


## facts of mental_health

# question
# Which mental-health service has accepted the person?
which-mental-health-service-has-accepted-the--ae6d4f5c = أي جهاز للصحة النفسية قبل الشخص؟

# question
# Has the service that carries on the care accepted the person and confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-care--2ebb0fb5 = هل قبل الجهاز الذي يواصل الرعاية الشخص وأكد موعدا، أو وعد به؟

# question
# Does the service suit the person, and for a woman, is it made for women and mindful of violence suffered?
does-the-service-suit-the-person-and-for-a--b364e48e = هل يناسب الجهاز الشخص، وللمرأة: هل هو مخصص للنساء ويراعي العنف الذي عانته؟

# question
# Is help with everyday life arranged with those who will give it?
is-help-with-everyday-life-arranged-with-those--e1376026 = هل رُتبت المساعدة في الحياة اليومية مع من سيقدمها؟

# an answer
# not needed
not-needed = غير لازم

# question
# Does the person have a number to call in a crisis, day or night?
does-the-person-have-a-number-to-call-in-a--5540ebf0 = هل لدى الشخص رقم يتصل به في الأزمة ليلا أو نهارا؟


## facts of health

# question
# Has the person ever harmed themselves or tried to end their life?
has-the-person-ever-harmed-themselves-or-tried--3b424ce3 = هل آذى الشخص نفسه أو حاول إنهاء حياته في أي وقت؟

# question
# Is the person in deep distress now, or in fear of the release?
is-the-person-in-deep-distress-now-or-in-fear--2e6d48d5 = هل الشخص الآن في ضيق شديد أو خوف من الإفراج؟


## facts of safety_plan

# question
# Has the danger around release been talked over with the person and a safety plan made?
has-the-danger-around-release-been-talked-over--1abf60cc = هل نوقش الخطر حول الإفراج مع الشخص ووُضعت خطة أمان؟

# an answer
# not made
not-made = لم توضع

# question
# On what day is the safety plan made with the person?
on-what-day-is-the-safety-plan-made-with-the--42f95399 = في أي يوم توضع خطة الأمان مع الشخص؟

# question
# Do those who receive the person know of the safety plan, with the person's agreement?
do-those-who-receive-the-person-know-of-the--88e4da4f = هل يعلم من يستقبلون الشخص بخطة الأمان بموافقته؟

# an answer
# shared
shared = جرى اطلاعهم

# an answer
# nobody receives the person
nobody-receives-the-person = لا أحد يستقبل الشخص

# an answer
# not shared
not-shared = لم يجر اطلاعهم


## facts of care

# question
# Does the person need help with washing, eating, moving or getting through the day?
does-the-person-need-help-with-washing-eating--6a07f6bc = هل يحتاج الشخص إلى مساعدة في الاغتسال أو الأكل أو الحركة أو قضاء يومه؟

# question
# Has anyone assessed what help and which aids the person needs outside?
has-anyone-assessed-what-help-and-which-aids--6f8ba6ae = هل قيّم أحد ما يحتاج إليه الشخص من مساعدة وأدوات في الخارج؟

# question
# On what day is, or was, the care assessment?
on-what-day-is-or-was-the-care-assessment--cd1d1f9f = في أي يوم كان أو سيكون تقييم الرعاية؟

# question
# Is the personal care or the place in care confirmed?
is-the-personal-care-or-the-place-in-care--7123a598 = هل تأكدت الرعاية الشخصية أو المكان في دار الرعاية؟

# question
# On what day does that care begin?
on-what-day-does-that-care-begin--5dcaf490 = في أي يوم تبدأ تلك الرعاية؟

# question
# Who gives the care?
who-gives-the-care--fb85dfed = من يقدم الرعاية؟


## facts of adaptations

# question
# Which aids and adaptations does the person need outside? (An empty list if none.)
which-aids-and-adaptations-does-the-person-need--1ee6c85e = ما الأدوات والتعديلات التي يحتاج إليها الشخص في الخارج؟ (قائمة فارغة إن لم توجد.)

# question
# Which aid or adaptation is it?
which-aid-or-adaptation-is-it--d8284b52 = ما الأداة أو التعديل؟

# question
# Is it in place?
is-it-in-place--916ef2ea = هل هو في مكانه؟


## facts of separation

# question
# On what day did the last time apart from others end?
on-what-day-did-the-last-time-apart-from-others--85d82212 = في أي يوم انتهت آخر مدة إبعاد عن الآخرين؟

# an answer
# looked into, none needed
looked-into-none-needed--d2646c8a = جرى النظر ولا حاجة

# question
# On what day does the support begin?
on-what-day-does-the-support-begin--746c1154 = في أي يوم يبدأ الدعم؟


## facts of home

# question
# Did the person have a home, of whatever kind, when they came in?
did-the-person-have-a-home-of-whatever-kind--c3175410 = هل كان للشخص مسكن من أي نوع عند دخوله؟

# question
# Is that home being kept, or was it ended so that no debts grow?
is-that-home-being-kept-or-was-it-ended-so-that--25ec0377 = هل يُحتفَظ بذلك المسكن، أو أُنهي بحيث لا تتراكم ديون؟

# an answer
# kept
kept = محتفَظ به

# an answer
# ended in good order
ended-in-good-order = أُنهي على نحو منظم

# an answer
# nothing done
nothing-done = لم يُفعل شيء

# question
# By which day will the home and the belongings be seen to?
by-which-day-will-the-home-and-the-belongings--f63cf7e4 = لأي يوم سيُعنى بالمسكن والأمتعة؟

# question
# Are the person's belongings in a safe place?
are-the-person-s-belongings-in-a-safe-place--49755faa = هل أمتعة الشخص في مكان آمن؟

# an answer
# safe
safe = في أمان

# an answer
# to be collected
to-be-collected = ينتظر الإحضار

# an answer
# nothing of value
nothing-of-value = لا شيء ذا قيمة

# an answer
# at risk
at-risk = معرض للخطر

# question
# Has whoever runs the place confirmed a bed for the first night?
has-whoever-runs-the-place-confirmed-a-bed-for--eb6c6979 = هل أكد من يدير المكان سريرا لليلة الأولى؟

# question
# From which day is the bed free?
from-which-day-is-the-bed-free--250bcbf7 = من أي يوم يشغر السرير؟

# question
# Which service or household confirmed it?
which-service-or-household-confirmed-it--ca8f102a = أي جهاز أو أسرة أكدته؟

# question
# What is the address?
what-is-the-address--689089dc = ما العنوان؟

# question
# Can the person stay there as long as they wish, or only for a time?
can-the-person-stay-there-as-long-as-they-wish--003ed3ea = هل يستطيع الشخص البقاء هناك ما شاء، أو لفترة فقط؟

# an answer
# temporary
temporary = مؤقت

# question
# Until which day can the person stay?
until-which-day-can-the-person-stay--2384597d = حتى أي يوم يستطيع الشخص البقاء؟

# question
# Has the person been asked, with nobody else there, whether they feel safe at this address?
has-the-person-been-asked-with-nobody-else--cd965d5f = هل سُئل الشخص من دون حضور أحد إن كان يشعر بالأمان في هذا العنوان؟

# an answer
# held in private
held-in-private = جرى على انفراد

# question
# When was that talk, or when will it be?
when-was-that-talk-or-when-will-it-be--72a2f813 = متى كان ذلك الحديث، أو متى سيكون؟

# question
# Were violence and pressure, forbidden areas, children in the home and victims nearby looked into?
were-violence-and-pressure-forbidden-areas--aadffd12 = هل جرى التحقق من العنف والضغط والمناطق الممنوعة والأطفال في البيت والضحايا بالجوار؟

# an answer
# nothing found
nothing-found = لم يوجد شيء

# an answer
# found and dealt with
found-and-dealt-with = وُجد وعولج

# an answer
# found and open
found-and-open = وُجد ولم يُعالج

# an answer
# not done
not-done = لم يتم

# question
# Has an application or referral for a settled home been lodged?
has-an-application-or-referral-for-a-settled--418979f3 = هل قُدّم طلب أو إحالة لمسكن مستقر؟

# an answer
# settled home found
settled-home-found = وُجد مسكن مستقر

# an answer
# lodged
lodged = مقدَّم

# an answer
# not lodged
not-lodged = غير مقدَّم

# question
# By which day will it be lodged?
by-which-day-will-it-be-lodged--6a770a30 = لأي يوم سيُقدَّم؟

# question
# Does a named worker outside see to it after release?
does-a-named-worker-outside-see-to-it-after--a7093f86 = هل يتولاه بعد الإفراج عامل معيّن في الخارج؟

# question
# Who is it, and how are they reached?
who-is-it-and-how-are-they-reached--6e404516 = من هو، وكيف يُتصل به؟


## facts of identity

# question
# Is a photo identity document that banks, landlords and employers accept in the person's hands or property?
is-a-photo-identity-document-that-banks--a45a8c50 = هل في يد الشخص أو بين أمتعته وثيقة بصورة تقبلها المصارف والمؤجرون وأرباب العمل؟

# an answer
# stop-gap and receipt held
stop-gap-and-receipt-held--70eb7f2b = وثيقة مؤقتة وإيصال في اليد

# an answer
# applied for
applied-for = قُدّم الطلب

# an answer
# not applied for
not-applied-for = لم يُقدَّم الطلب

# question
# Is it still valid on the day of release and in the weeks after?
is-it-still-valid-on-the-day-of-release-and-in--9491fcf4 = هل لا تزال صالحة يوم الإفراج وفي الأسابيع التالية؟

# question
# By which day does the issuing office promise the document?
by-which-day-does-the-issuing-office-promise--adeca1bd = لأي يوم يَعِد المكتب المُصدر بالوثيقة؟

# question
# Is the record that other papers depend on there: birth, adoption, marriage, change of name?
is-the-record-that-other-papers-depend-on-there--43ca1ad2 = هل القيد الذي تتوقف عليه أوراق أخرى موجود: الميلاد أو التبني أو الزواج أو تغيير الاسم؟

# an answer
# raised with the registry
raised-with-the-registry = أُثير لدى السجل

# question
# Does the person have their tax and social-security numbers?
does-the-person-have-their-tax-and-social--6d423a26 = هل لدى الشخص رقمه الضريبي ورقم الضمان الاجتماعي؟

# question
# Does the person have the number or card that health care asks for?
does-the-person-have-the-number-or-card-that--f4d94ad3 = هل لدى الشخص الرقم أو البطاقة التي تطلبها الرعاية الصحية؟

# question
# By which day is the last of these records and numbers promised?
by-which-day-is-the-last-of-these-records-and--9b9852c0 = لأي يوم وُعد بآخر هذه القيود والأرقام؟


## facts of income

# question
# What income can the person count on once out: wages, a pension, a benefit already in payment?
what-income-can-the-person-count-on-once-out--6fed8dfb = على أي دخل يستطيع الشخص الاعتماد بعد خروجه: أجر أم معاش أم إعانة تُدفع فعلا؟

# an answer
# secure
secure = مضمون

# an answer
# uncertain
uncertain = غير مضمون


## facts of benefits

# question
# Has someone checked which benefits the person may claim, and was there any?
has-someone-checked-which-benefits-the-person--e3cda964 = هل تحقق أحد من الإعانات التي يمكن للشخص طلبها، وهل وُجد منها شيء؟

# an answer
# found
found = وُجد

# an answer
# none found
none-found = لم يوجد شيء

# an answer
# not checked
not-checked = لم يُتحقق

# question
# How far is the claim: in payment, submitted, prepared, an appointment booked for it, or not begun?
how-far-is-the-claim-in-payment-submitted--1bc4c5cd = إلى أين وصل الطلب: يُدفع، أم مقدَّم، أم معدّ، أم حُجز له موعد، أم لم يبدأ؟

# an answer
# in payment
in-payment = يُدفع

# an answer
# submitted
submitted = مقدَّم للمكتب

# an answer
# prepared
prepared = معدّ

# an answer
# appointment booked
appointment-booked = الموعد محجوز

# an answer
# not begun
not-begun = لم يبدأ

# question
# On which day is the appointment for the claim?
on-which-day-is-the-appointment-for-the-claim--828b4de1 = في أي يوم موعد الطلب؟


## facts of bank

# question
# Has the person a bank or payment account into which wages and benefits can be paid?
has-the-person-a-bank-or-payment-account-into--0ef26608 = هل لدى الشخص حساب مصرفي أو حساب دفع يمكن دفع الأجور والإعانات فيه؟

# who can change it
# bank
bank = المصرف

# question
# Will the person be able to use the account on the day, with the card and code in the property or at hand?
will-the-person-be-able-to-use-the-account-on--18c881d0 = هل سيستطيع الشخص استعمال الحساب في ذلك اليوم، والبطاقة والرمز بين أمتعته أو في متناوله؟

# question
# By which day will the bank answer the application?
by-which-day-will-the-bank-answer-the--d740744c = لأي يوم سيجيب المصرف عن الطلب؟


## facts of money

# question
# Does the prison hold money for the person, earnings put aside included?
does-the-prison-hold-money-for-the-person--fa87bca5 = هل يحتفظ السجن بمال للشخص، بما فيه الكسب المدخر؟

# question
# Has the money held been paid out, or worked out and made ready for the day of release?
has-the-money-held-been-paid-out-or-worked-out--b0e230d4 = هل دُفع المال المحفوظ، أو حُسب وجُهّز ليوم الإفراج؟

# an answer
# paid
paid = مدفوع

# an answer
# ready for the day
ready-for-the-day = جاهز لذلك اليوم

# an answer
# not prepared
not-prepared = غير معدّ

# question
# Has the person signed for the money and been given a receipt?
has-the-person-signed-for-the-money-and-been--1de79ac3 = هل وقّع الشخص على المال وتسلّم إيصالا؟

# question
# How many days lie between release and the first income?
how-many-days-lie-between-release-and-the-first--a8d84fd6 = كم يوما بين الإفراج والدخل الأول؟

# question
# For how many days will the money in hand on release pay for food, travel and essentials?
for-how-many-days-will-the-money-in-hand-on--a5c361a0 = لكم يوما يكفي المال الذي في اليد عند الإفراج للطعام والتنقل والضروريات؟

# question
# Is there a release grant, cash or vouchers for the first days?
is-there-a-release-grant-cash-or-vouchers-for--87665a0b = هل توجد منحة إفراج أو نقد أو قسائم للأيام الأولى؟

# an answer
# handed over
handed-over = سُلّم

# an answer
# approved
approved = أُقرّ

# an answer
# own money is enough
own-money-is-enough = ماله الخاص يكفي

# an answer
# asked for
asked-for = طُلبت

# an answer
# not asked for
not-asked-for = لم تُطلب


## facts of debts

# question
# Which debts, fines, compensation or maintenance does the person owe? (An empty list if none.)
which-debts-fines-compensation-or-maintenance--e9646079 = ما الديون أو الغرامات أو التعويضات أو النفقة التي على الشخص؟ (قائمة فارغة إن لم توجد.)

# question
# What kind of debt or obligation is it?
what-kind-of-debt-or-obligation-is-it--35aef5ae = ما نوع الدين أو الالتزام؟

# an answer
# rent
rent = إيجار

# an answer
# loan or credit
loan-or-credit = قرض أو ائتمان

# an answer
# tax or public charge
tax-or-public-charge = ضريبة أو رسم عام

# an answer
# fine
fine = غرامة

# an answer
# compensation
compensation = تعويض

# an answer
# maintenance
maintenance = نفقة

# question
# What has been done about it?
what-has-been-done-about-it--3fc3ce25 = ماذا فُعل بشأنه؟

# an answer
# paid or written off
paid-or-written-off = مدفوع أو مُسقط

# an answer
# paused
paused = موقوف مؤقتا

# an answer
# paid by instalments
paid-by-instalments = يُدفع على أقساط

# an answer
# contested
contested = متنازع عليه

# an answer
# advice booked
advice-booked = المشورة محجوزة

# an answer
# nothing yet
nothing-yet = لا شيء بعد

# question
# On which day will the person get advice about it?
on-which-day-will-the-person-get-advice-about-it--9c9798da = في أي يوم سيحصل الشخص على مشورة بشأنه؟


## facts of offence

# question
# Was a person harmed by the offence?
was-a-person-harmed-by-the-offence--a34776d1 = هل تضرر شخص من الجريمة؟

# who can answer
# prosecution service
prosecution-service = النيابة العامة

# question
# Has a victim asked to be told or heard about the release?
has-a-victim-asked-to-be-told-or-heard-about--2c770e9e = هل طلبت ضحية أن تُبلَّغ بالإفراج أو تُسمع بشأنه؟


## facts of person

# question
# When was the person born?
when-was-the-person-born--62c85309 = متى وُلد الشخص؟

# question
# How does the person describe their own sex or gender?
how-does-the-person-describe-their-own-sex-or--8c181bc9 = كيف يصف الشخص جنسه أو نوعه الاجتماعي؟

# an answer
# female
female = أنثى

# an answer
# male
male = ذكر

# question
# Is the person a national of another country?
is-the-person-a-national-of-another-country--8a63f141 = هل الشخص من رعايا بلد آخر؟

# question
# Is the person without any nationality, or is it in doubt?
is-the-person-without-any-nationality-or-is-it--15295ad9 = هل الشخص بلا جنسية، أو الأمر محل شك؟

# question
# Does the person say that they belong to an Indigenous people?
does-the-person-say-that-they-belong-to-an--2eefb694 = هل يقول الشخص إنه ينتمي إلى شعب أصلي؟

# question
# Does the person say that they belong to an ethnic, religious or linguistic minority?
does-the-person-say-that-they-belong-to-an--9eaa38a8 = هل يقول الشخص إنه ينتمي إلى أقلية عرقية أو دينية أو لغوية؟

# question
# Does the person live with a disability, visible or not?
does-the-person-live-with-a-disability-visible--d4c07094 = هل يعيش الشخص مع إعاقة، ظاهرة أو غير ظاهرة؟

# question
# Does the person need an interpreter or a translation to follow what is said and written?
does-the-person-need-an-interpreter-or-a--a22e5040 = هل يحتاج الشخص إلى مترجم أو ترجمة لمتابعة ما يُقال ويُكتب؟

# question
# Does the person find it hard to read or write a letter?
does-the-person-find-it-hard-to-read-or-write-a--a8683b14 = هل يصعب على الشخص قراءة رسالة أو كتابتها؟

# question
# Is the person pregnant?
is-the-person-pregnant--5be1421c = هل يوجد حمل؟

# question
# Is the person breastfeeding a child?
is-the-person-breastfeeding-a-child--2856e314 = هل تُرضع طفلا؟

# question
# Has the person given birth in the last months?
has-the-person-given-birth-in-the-last-months--96d34055 = هل حدثت ولادة في الأشهر الأخيرة؟

# question
# Are there children who depend on the person, inside or outside?
are-there-children-who-depend-on-the-person--359c9903 = هل هناك أطفال يعتمدون على الشخص، في الداخل أو الخارج؟

# question
# Does a child live with the person in prison?
does-a-child-live-with-the-person-in-prison--6686d64d = هل يعيش طفل مع الشخص في السجن؟

# question
# Is the person well enough to work or train?
is-the-person-well-enough-to-work-or-train--77663cd0 = هل صحة الشخص تسمح له بالعمل أو التدريب؟


## facts of immediate_needs

# question
# Has someone sat down with the person and asked what is about to be lost outside?
has-someone-sat-down-with-the-person-and-asked--fa8535c2 = هل جلس أحد مع الشخص وسأله عما يوشك أن يفقده في الخارج؟

# question
# On which day was the person asked?
on-which-day-was-the-person-asked--99bab5f1 = في أي يوم سُئل الشخص؟

# question
# What is the person about to lose outside? (Write an empty list if nothing.)
what-is-the-person-about-to-lose-outside-write--4e070827 = ما الذي يوشك الشخص أن يفقده في الخارج؟ (اكتب قائمة فارغة إن لم يوجد.)

# question
# What is it?
what-is-it--bbff7b98 = ما هو؟

# an answer
# home
home = المسكن

# an answer
# job
job = العمل

# an answer
# benefits
benefits = الإعانات

# an answer
# care of a child
care-of-a-child = رعاية طفل

# an answer
# care of an adult
care-of-an-adult = رعاية راشد

# an answer
# pet
pet = حيوان أليف

# an answer
# vehicle
vehicle = مركبة

# an answer
# belongings
belongings = الأمتعة

# an answer
# debts growing
debts-growing = ديون تنمو

# an answer
# something else
something-else = شيء آخر

# question
# What was done to stop this loss?
what-was-done-to-stop-this-loss--9d0ac501 = ماذا فُعل لوقف هذه الخسارة؟

# an answer
# stopped
stopped = أُوقفت

# an answer
# could not be stopped
could-not-be-stopped = لم يمكن وقفها

# an answer
# help not wanted
help-not-wanted = لا يريد مساعدة

# question
# By which day is this to be done?
by-which-day-is-this-to-be-done--cfcb954f = لأي يوم يجب إنجاز ذلك؟


## facts of assessment

# question
# Have the person's needs, abilities and background been gone through with them?
have-the-person-s-needs-abilities-and--246145cf = هل روجعت مع الشخص احتياجاته وقدراته وخلفيته؟

# question
# When was that finished?
when-was-that-finished--5312010c = متى انتهى ذلك؟

# question
# For which day is the talk about needs and abilities booked?
for-which-day-is-the-talk-about-needs-and--5d720de4 = لأي يوم حُجز الحديث عن الاحتياجات والقدرات؟


## facts of plan

# question
# Has a written plan been opened for this person?
has-a-written-plan-been-opened-for-this-person--ee3054c7 = هل فُتحت خطة مكتوبة لهذا الشخص؟

# an answer
# not opened
not-opened = غير مفتوحة

# question
# On which day was the plan opened?
on-which-day-was-the-plan-opened--aa678ec2 = في أي يوم فُتحت الخطة؟

# question
# Does the plan say what is to be reached for life outside, and which need each goal answers?
does-the-plan-say-what-is-to-be-reached-for--ae21cc40 = هل تبيّن الخطة ما ينبغي بلوغه للحياة في الخارج، وعن أي احتياج يجيب كل هدف؟

# question
# Does the plan hold the person's own wishes, in their words?
does-the-plan-hold-the-person-s-own-wishes-in--e6f43e9a = هل تتضمن الخطة رغبات الشخص نفسه بكلماته؟

# an answer
# written down
written-down = مدوَّن

# question
# Was the plan made face to face with the person?
was-the-plan-made-face-to-face-with-the-person--d5373041 = هل وُضعت الخطة وجها لوجه مع الشخص؟

# question
# When was the meeting, or when will it be?
when-was-the-meeting-or-when-will-it-be--6168b504 = متى كان اللقاء، أو متى سيكون؟

# question
# Does the person hold a copy of their plan?
does-the-person-hold-a-copy-of-their-plan--18122b17 = هل لدى الشخص نسخة من خطته؟

# an answer
# not given
not-given = لم تُعط


## facts of communication

# question
# Have the plan and the person's duties been explained to them?
have-the-plan-and-the-person-s-duties-been--176be345 = هل شُرحت للشخص الخطة وواجباته؟

# question
# For which day is the explanation booked?
for-which-day-is-the-explanation-booked--e97475fd = لأي يوم حُجز الشرح؟

# question
# Was it given in a language the person knows, or through an interpreter?
was-it-given-in-a-language-the-person-knows-or--505d14b7 = هل قُدّم بلغة يعرفها الشخص أو عبر مترجم؟

# question
# Was it gone through aloud, and not only handed over on paper?
was-it-gone-through-aloud-and-not-only-handed--0d9d0a61 = هل جرت مراجعته شفاهة ولم يُسلَّم على الورق فقط؟

# question
# Did the person get it in the form they need (large print, easy words, signs, Braille, sound)?
did-the-person-get-it-in-the-form-they-need--f013d0d7 = هل حصل عليه الشخص بالشكل الذي يحتاج إليه (خط كبير، كلمات سهلة، إشارة، برايل، صوت)؟

# an answer
# as needed
as-needed = حسب الحاجة

# an answer
# no other form needed
no-other-form-needed = لا حاجة إلى شكل آخر

# an answer
# missing
missing = ناقص

# question
# Which language does the person want to be spoken to in?
which-language-does-the-person-want-to-be--6b1a283a = بأي لغة يريد الشخص أن يُخاطَب؟


## facts of coordinator

# question
# Is one named worker answerable for the plan inside?
is-one-named-worker-answerable-for-the-plan--b6cac709 = هل هناك عامل معيّن مسؤول عن الخطة في الداخل؟

# question
# Is one named worker outside ready to take the plan up?
is-one-named-worker-outside-ready-to-take-the--119dc6a3 = هل هناك عامل معيّن في الخارج مستعد لتسلّم الخطة؟

# question
# Have the two workers handed the plan over, if possible with the person there?
have-the-two-workers-handed-the-plan-over-if--5c440af2 = هل سلّم العاملان الخطة أحدهما للآخر، بحضور الشخص إن أمكن؟

# question
# When was the hand-over, or when will it be?
when-was-the-hand-over-or-when-will-it-be--030e5244 = متى كان التسليم، أو متى سيكون؟


## facts of outside_agencies

# question
# Which services outside will help after release? (Write an empty list if none has been asked.)
which-services-outside-will-help-after-release--c9128cc3 = ما الأجهزة التي ستساعد في الخارج بعد الإفراج؟ (اكتب قائمة فارغة إن لم يُسأل أي منها.)

# question
# What is the service called?
what-is-the-service-called--dcdc9f18 = ما اسم الجهاز؟

# question
# Has the service been let in to speak with the person?
has-the-service-been-let-in-to-speak-with-the--4b91489d = هل سُمح للجهاز بالدخول للتحدث مع الشخص؟

# an answer
# spoke with the person
spoke-with-the-person = تحدث مع الشخص

# an answer
# visit booked
visit-booked = الزيارة محجوزة

# an answer
# not wanted by the person
not-wanted-by-the-person = لا يريده الشخص

# question
# When did they speak, or when will they?
when-did-they-speak-or-when-will-they--3ecad435 = متى تحدثوا، أو متى سيتحدثون؟

# question
# Was the service asked what it can do, and is its answer in the plan?
was-the-service-asked-what-it-can-do-and-is-its--504495c5 = هل سُئل الجهاز عما يستطيع فعله، وهل جوابه في الخطة؟


## facts of release

# question
# Has the release date been worked out and confirmed, with its legal ground?
has-the-release-date-been-worked-out-and--9da5d149 = هل حُسب تاريخ الإفراج وأُكد مع أساسه القانوني؟

# an answer
# provisional
provisional = مؤقت غير نهائي

# question
# Has the person been told the date and its ground?
has-the-person-been-told-the-date-and-its-ground--f415edc9 = هل أُبلغ الشخص بالتاريخ وأساسه؟

# an answer
# in writing
in-writing = كتابة

# an answer
# by word only
by-word-only = شفاهة فقط

# an answer
# not told
not-told = لم يُبلَّغ


## facts of holds

# question
# Were other charges, warrants, immigration holds and unpaid fines searched for?
were-other-charges-warrants-immigration-holds--3455ecd8 = هل جرى البحث عن تهم أخرى وأوامر واحتجاز متصل بالهجرة وغرامات غير مدفوعة؟

# question
# By which day is the answer to the search promised?
by-which-day-is-the-answer-to-the-search--e2f69554 = لأي يوم وُعد بجواب البحث؟


## facts of review

# question
# Has the whole plan been gone through again with the person?
has-the-whole-plan-been-gone-through-again-with--f3a20203 = هل روجعت الخطة كلها مع الشخص من جديد؟

# question
# When was the review, or when will it be?
when-was-the-review-or-when-will-it-be--b8cc6b94 = متى كانت المراجعة، أو متى ستكون؟

# question
# Which needs did the review go through? (Write an empty list if there were none.)
which-needs-did-the-review-go-through-write-an--e8bf1a35 = ما الاحتياجات التي مرت بها المراجعة؟ (اكتب قائمة فارغة إن لم توجد.)

# question
# What does the person need?
what-does-the-person-need--10b6e725 = إلى ماذا يحتاج الشخص؟

# question
# How does this need stand after the review?
how-does-this-need-stand-after-the-review--a139a870 = كيف يقف هذا الاحتياج بعد المراجعة؟

# an answer
# secured
secured = مؤمَّن

# an answer
# declined
declined = رفضه الشخص

# question
# Is it written down who sees to it, and by when?
is-it-written-down-who-sees-to-it-and-by-when--777f9be7 = هل كُتب من يتولاه ومتى؟


## facts of step_down

# question
# Does the law let this person be considered for open conditions, leave, work or study release, or a half-way house before release?
does-the-law-let-this-person-be-considered-for--916b5ab0 = هل يجيز القانون النظر لهذا الشخص قبل الإفراج في نظام مفتوح أو إجازة أو خروج للعمل أو الدراسة أو دار عبور؟

# question
# Has a more gradual way out been considered for this person?
has-a-more-gradual-way-out-been-considered-for--43fbf34d = هل نُظر لهذا الشخص في خروج أكثر تدرجا؟

# an answer
# date set
date-set = التاريخ محدد

# question
# On which day will it be considered?
on-which-day-will-it-be-considered--20021f15 = في أي يوم سيُنظر فيه؟

# question
# Are the outcome and the reasons written down and told to the person?
are-the-outcome-and-the-reasons-written-down--a26b84c7 = هل كُتبت النتيجة والأسباب وأُبلغ بها الشخص؟

# question
# What came of it?
what-came-of-it--9df89756 = ماذا أسفر عنه؟

# an answer
# open conditions
open-conditions = نظام مفتوح

# an answer
# leave
leave = إجازة

# an answer
# work or study release
work-or-study-release = خروج للعمل أو الدراسة

# an answer
# half-way house
half-way-house--e200df00 = دار عبور

# an answer
# pre-release unit
pre-release-unit--5a7355aa = وحدة ما قبل الإفراج


## facts of parole

# question
# From which day can the person be released conditionally?
from-which-day-can-the-person-be-released--e333a693 = من أي يوم يمكن الإفراج عن الشخص بشروط؟

# question
# Has it been worked out from when parole, remission or another conditional release is possible?
has-it-been-worked-out-from-when-parole--13ef2d90 = هل حُسب من متى يمكن الإفراج المشروط أو تخفيض المدة أو إفراج مشروط آخر؟

# question
# Is the case for conditional release with the authority that answers it?
is-the-case-for-conditional-release-with-the--a193dc5c = هل ملف الإفراج المشروط لدى السلطة التي تجيب عنه؟

# question
# By which day is it to be handed in?
by-which-day-is-it-to-be-handed-in--7256d757 = لأي يوم يجب تقديمه؟

# question
# Does it set out whom the person cares for, and what speaks for a good return?
does-it-set-out-whom-the-person-cares-for-and--9cf353b1 = هل يبيّن من يرعاهم الشخص وما يشهد بعودة جيدة؟

# an answer
# set out
set-out = مبيَّن

# an answer
# nothing to set out
nothing-to-set-out = لا شيء ليُبيَّن

# an answer
# left out
left-out = أُغفل

# question
# What did the releasing authority answer?
what-did-the-releasing-authority-answer--bf43ce25 = بماذا أجابت سلطة الإفراج؟

# an answer
# granted
granted = مُنح

# an answer
# put off
put-off = أُجّل

# an answer
# not yet given
not-yet-given = لم يُعط بعد

# question
# After a refusal: is a day set on which the case is looked at again?
after-a-refusal-is-a-day-set-on-which-the-case--5592131c = بعد الرفض: هل حُدد يوم يُعاد فيه النظر في الملف؟

# an answer
# day set
day-set = اليوم محدد

# an answer
# release comes first
release-comes-first = الإفراج يأتي قبله

# an answer
# no day set
no-day-set = لم يُحدد يوم

# question
# On which day is the case looked at again?
on-which-day-is-the-case-looked-at-again--15a017d2 = في أي يوم يُعاد النظر في الملف؟

# question
# Has the person been told how to have the answer reviewed?
has-the-person-been-told-how-to-have-the-answer--535dda86 = هل أُبلغ الشخص بكيفية مراجعة الجواب؟


## facts of disclosure_log

# question
# Is everything that was passed on from the file written down, with the day?
is-everything-that-was-passed-on-from-the-file--343d8229 = هل دُوّن كل ما نُقل من الملف مع اليوم؟


## facts of disclosures

# question
# What was passed on from the file? (Write an empty list if nothing was.)
what-was-passed-on-from-the-file-write-an-empty--88c6a357 = ماذا نُقل من الملف؟ (اكتب قائمة فارغة إن لم يُنقل شيء.)

# question
# To which service or person?
to-which-service-or-person--bb0844d5 = إلى أي جهاز أو شخص؟

# question
# On which day?
on-which-day--55c20d00 = في أي يوم؟

# question
# Did the person agree, or does a law allow it?
did-the-person-agree-or-does-a-law-allow-it--26ada9eb = هل وافق الشخص، أم يجيزه قانون؟

# an answer
# consent
consent = موافقة

# an answer
# law
law = قانون

# an answer
# none, and put right
none-and-put-right--c93507d2 = لا أساس، وقد صُحح

# question
# Did it go only to someone who needs it for their task, and hold no more than that?
did-it-go-only-to-someone-who-needs-it-for--379fa071 = هل ذهب فقط إلى من يحتاج إليه لعمله، ولم يتضمن أكثر من ذلك؟


## facts of clothing

# question
# Are the clothes for the day of release ready, clean and of the right size?
are-the-clothes-for-the-day-of-release-ready--47330487 = هل ملابس يوم الإفراج جاهزة ونظيفة وبالمقاس الصحيح؟

# an answer
# ready
ready = جاهز

# question
# Will the clothes do for the weather at that time of year, shoes and coat included?
will-the-clothes-do-for-the-weather-at-that--288cf9a5 = هل تصلح الملابس للطقس في ذلك الوقت من السنة، بما فيها الحذاء والمعطف؟

# question
# Is there a bag for the belongings that does not show where the person comes from?
is-there-a-bag-for-the-belongings-that-does-not--ddb9828f = هل توجد للأمتعة حقيبة لا تبيّن من أين أتى الشخص؟


## facts of travel

# question
# Is the way to the first address or appointment paid for: a ticket, the fare in cash, or a lift?
is-the-way-to-the-first-address-or-appointment--b76c2cb8 = هل دُفع ثمن الطريق إلى العنوان أو الموعد الأول: تذكرة أو أجرة نقدا أو من يوصل؟

# an answer
# paid for
paid-for = مدفوع الثمن

# question
# Does the journey get there the same day, before the door closes?
does-the-journey-get-there-the-same-day-before--59dc0594 = هل تصل الرحلة في اليوم نفسه قبل إغلاق الباب؟

# question
# If the journey is long or hard for the person, who goes along or gives a lift?
if-the-journey-is-long-or-hard-for-the-person--cdcd7742 = إذا كانت الرحلة طويلة أو صعبة على الشخص، فمن يرافقه أو يوصله؟

# who can change it
# volunteer service
volunteer-service = جهاز المتطوعين


## facts of property

# question
# Has the property been checked against the admission inventory, and handed back?
has-the-property-been-checked-against-the--ef8d5bbc = هل طوبقت الأمتعة مع قائمة الدخول وأُعيدت؟

# an answer
# handed back
handed-back = أُعيدت

# question
# Is everything in the inventory there, or its absence explained in writing and made good?
is-everything-in-the-inventory-there-or-its--65c72915 = هل كل ما في القائمة موجود، أو شُرح غيابه كتابة وعُوّض؟

# question
# Has the person signed for the property and been given a receipt?
has-the-person-signed-for-the-property-and-been--0beb4efe = هل وقّع الشخص على الأمتعة وتسلّم إيصالا؟


## facts of file_copy

# question
# Has the person been offered an official copy of the records about them, and if they asked for it, has it been given?
has-the-person-been-offered-an-official-copy-of--488ece1d = هل عُرضت على الشخص نسخة رسمية من السجلات المتعلقة به، وإن طلبها فهل أُعطيت؟

# question
# By which day will the copy be handed over?
by-which-day-will-the-copy-be-handed-over--b29ccbef = لأي يوم ستُسلَّم النسخة؟


## facts of pack

# question
# Has the person been given the sheet with every appointment, and the discharge papers?
has-the-person-been-given-the-sheet-with-every--d9f7a37a = هل أُعطي الشخص الورقة التي فيها كل موعد وأوراق الخروج؟

# question
# Does the sheet name a number that answers on the first night?
does-the-sheet-name-a-number-that-answers-on--e416e331 = هل تذكر الورقة رقما يُجاب في الليلة الأولى؟

# question
# Which appointments has the person after release? (An empty list if none.)
which-appointments-has-the-person-after-release--83179c71 = ما مواعيد الشخص بعد الإفراج؟ (قائمة فارغة إن لم توجد.)

# question
# With which service, and with whom there?
with-which-service-and-with-whom-there--1f39596a = مع أي جهاز، ومع من هناك؟

# question
# At which address?
at-which-address--1357a0ee = في أي عنوان؟

# question
# At which telephone number can they be reached?
at-which-telephone-number-can-they-be-reached--0c15a955 = على أي رقم هاتف يمكن الوصول إليهم؟

# question
# At what time?
at-what-time--a2e55280 = في أي ساعة؟

# question
# Does the sheet give for it the place, the telephone, the day, the time and the way to get there?
does-the-sheet-give-for-it-the-place-the--f3fd2d70 = هل تذكر الورقة له المكان والهاتف واليوم والوقت والطريق؟


## facts of release_day

# question
# Is the day of release a public holiday where the person is going, or the day before one?
is-the-day-of-release-a-public-holiday-where--de6af4b6 = هل يوم الإفراج عطلة رسمية حيث يذهب الشخص، أو اليوم الذي قبلها؟

# question
# Who has agreed to meet the person at the gate or on arrival? (A child is met by a suitable adult.)
who-has-agreed-to-meet-the-person-at-the-gate--831c9264 = من وافق على استقبال الشخص عند البوابة أو عند الوصول؟ (الطفل يستقبله راشد مناسب.)

# an answer
# family or friends
family-or-friends = الأسرة أو الأصدقاء

# an answer
# mentor or volunteer
mentor-or-volunteer = مرشد أو متطوع

# an answer
# officer or service
officer-or-service = موظف أو جهاز

# question
# Is all that offices would have to give that day (bed, medicine, money) arranged beforehand?
is-all-that-offices-would-have-to-give-that-day--92fe3ad5 = هل رُتب مسبقا كل ما كان على المكاتب أن تعطيه في ذلك اليوم (السرير والدواء والمال)؟


## facts of release

# question
# On which day will the person be released?
on-which-day-will-the-person-be-released--6bcce44b = في أي يوم سيُفرج عن الشخص؟

# question
# On what legal ground will the person be released?
on-what-legal-ground-will-the-person-be-released--4575456b = على أي أساس قانوني سيُفرج عن الشخص؟

# an answer
# end of sentence
end-of-sentence = نهاية العقوبة

# an answer
# conditional release
conditional-release = إفراج مشروط

# an answer
# release from remand
release-from-remand = إخلاء سبيل من الحبس الاحتياطي

# an answer
# acquitted or charges dropped
acquitted-or-charges-dropped = براءة أو إسقاط التهم

# question
# Where does the person go when they leave this prison?
where-does-the-person-go-when-they-leave-this--35b9bc02 = إلى أين يذهب الشخص حين يغادر هذا السجن؟

# an answer
# community
community = المجتمع

# an answer
# another prison
another-prison = سجن آخر

# an answer
# hospital
hospital = مستشفى

# an answer
# immigration detention
immigration-detention = احتجاز الهجرة

# an answer
# removal from the country
removal-from-the-country = إبعاد من البلد

# question
# Will the person be supervised in the community after release?
will-the-person-be-supervised-in-the-community--13535452 = هل سيكون الشخص تحت إشراف في المجتمع بعد الإفراج؟

# question
# Does the law let this person be released before the end of the sentence, by parole, remission or otherwise?
does-the-law-let-this-person-be-released-before--3e5b88a7 = هل يجيز القانون الإفراج عن هذا الشخص قبل نهاية العقوبة، بإفراج مشروط أو تخفيض أو غير ذلك؟

# question
# At which hour of the day will the person be let out (0 to 23)?
at-which-hour-of-the-day-will-the-person-be-let--9d1ac066 = في أي ساعة من اليوم سيخرج الشخص (من 0 إلى 23)؟


## facts of substance

# question
# Has the person ever used heroin or other opioids, also prescribed ones?
has-the-person-ever-used-heroin-or-other--0923e826 = هل استعمل الشخص يوما الهيروين أو أفيونيات أخرى، ولو بوصفة؟

# question
# Has the person ever injected drugs?
has-the-person-ever-injected-drugs--2885fa0b = هل حقن الشخص مخدرات يوما؟


## facts of overdose

# question
# Has somebody talked with the person about lost tolerance, and shown what to do in an overdose?
has-somebody-talked-with-the-person-about-lost--77237200 = هل تحدث أحد مع الشخص عن انخفاض قدرة التحمل، وبيّن ما يُفعل عند الجرعة الزائدة؟

# question
# On what day is, or was, that talk?
on-what-day-is-or-was-that-talk--b4813a06 = في أي يوم كان أو سيكون ذلك الحديث؟

# question
# Has a relative or the hostel been offered the training too, with the person's agreement?
has-a-relative-or-the-hostel-been-offered-the--2f8ea32e = هل عُرض التدريب على قريب أو دار الإيواء أيضا بموافقة الشخص؟

# an answer
# nobody to ask
nobody-to-ask = لا أحد يُسأل


## facts of naloxone

# question
# Does the person have take-home naloxone?
does-the-person-have-take-home-naloxone--e3c20537 = هل لدى الشخص نالوكسون يُحمل؟

# an answer
# laid ready for the day
laid-ready-for-the-day = مجهَّز لذلك اليوم


## facts of substance

# question
# Is the person on methadone, buprenorphine or another opioid agonist treatment?
is-the-person-on-methadone-buprenorphine-or--39876da3 = هل يتلقى الشخص الميثادون أو البوبرينورفين أو علاجا آخر بناهضات الأفيون؟


## facts of oat

# question
# Which clinic carries on the opioid treatment?
which-clinic-carries-on-the-opioid-treatment--a655cd59 = أي عيادة تواصل العلاج الأفيوني؟

# question
# Has that clinic confirmed the medicine and the dose?
has-that-clinic-confirmed-the-medicine-and-the--2f68f407 = هل أكدت تلك العيادة الدواء والجرعة؟

# question
# On what day does the prison give the last dose (of a depot: until what day does it last)?
on-what-day-does-the-prison-give-the-last-dose--3db68124 = في أي يوم يعطي السجن الجرعة الأخيرة (وللمديدة المفعول: حتى أي يوم تكفي)؟

# question
# Has the clinic outside confirmed the next dose, or only promised it?
has-the-clinic-outside-confirmed-the-next-dose--24fa4b93 = هل أكدت العيادة في الخارج الجرعة التالية، أم وعدت بها فقط؟

# question
# On what day does the clinic outside give the next dose?
on-what-day-does-the-clinic-outside-give-the--9362bb29 = في أي يوم تعطي العيادة في الخارج الجرعة التالية؟


## facts of substance

# question
# Does the person want or need treatment for drugs or alcohol after release?
does-the-person-want-or-need-treatment-for--32a0fa16 = هل يريد الشخص علاجا للمخدرات أو الكحول بعد الإفراج أو يحتاج إليه؟


## facts of substance_service

# question
# Which service is it?
which-service-is-it--8d42ecaa = أي جهاز هو؟

# question
# Did the person choose the service?
did-the-person-choose-the-service--b39c9731 = هل اختار الشخص الجهاز؟

# question
# Does the service suit the person, and for a woman, is it for women only and mindful of violence where there is such a one?
does-the-service-suit-the-person-and-for-a--dfa5fb21 = هل يناسب الجهاز الشخص، وللمرأة: هل هو للنساء فقط ويراعي العنف حيث يوجد مثله؟

# question
# Has the service accepted the person and confirmed a first date, or promised one?
has-the-service-accepted-the-person-and--df944bce = هل قبل الجهاز الشخص وأكد تاريخا أول، أو وعد به؟

# question
# On what day is that first date, or by what day was it promised?
on-what-day-is-that-first-date-or-by-what-day--c6cc80dd = في أي يوم ذلك التاريخ الأول، أو لأي يوم وُعد به؟


## facts of conditions

# question
# Which conditions will the person be under? (An empty list if none.)
which-conditions-will-the-person-be-under-an--fea38d3a = ما الشروط التي سيخضع لها الشخص؟ (قائمة فارغة إن لم توجد.)

# question
# How is the condition worded?
how-is-the-condition-worded--51fa6e88 = كيف صيغ الشرط؟

# question
# Is there a written reason for it, resting on the law and on this person's case?
is-there-a-written-reason-for-it-resting-on-the--33e5b6ea = هل له سبب مكتوب يستند إلى القانون وإلى حالة هذا الشخص؟

# question
# Is it exact, and can the person keep it in their daily life?
is-it-exact-and-can-the-person-keep-it-in-their--5273f180 = هل هو دقيق، وهل يستطيع الشخص الالتزام به في حياته اليومية؟


## facts of supervision

# question
# Have the conditions been explained to the person, with their rights and duties, and a copy given?
have-the-conditions-been-explained-to-the--917ff5af = هل شُرحت الشروط للشخص مع حقوقه وواجباته وأُعطي نسخة؟

# an answer
# aloud and in writing
aloud-and-in-writing = شفاهة وكتابة

# an answer
# aloud only
aloud-only = مشافهة فقط

# an answer
# in writing only
in-writing-only = كتابة فقط

# an answer
# talk booked
talk-booked = الحديث محجوز

# an answer
# not explained
not-explained = غير مشروح

# question
# On which day will the conditions be explained?
on-which-day-will-the-conditions-be-explained--cdd03730 = في أي يوم ستُشرح الشروط؟

# question
# Have the conditions been laid beside the address, work, child care, treatment and travel, and do they go together?
have-the-conditions-been-laid-beside-the--e2dd5b03 = هل قورنت الشروط بالعنوان والعمل ورعاية الأطفال والعلاج والتنقل، وهل تتفق؟

# an answer
# no clash
no-clash = لا تعارض

# an answer
# clashes settled
clashes-settled = سُوّي التعارض

# an answer
# clashes open
clashes-open = التعارض قائم

# question
# From which day will the condition or the plan be changed so that they go together?
from-which-day-will-the-condition-or-the-plan--8d2e9d70 = من أي يوم سيُغيَّر الشرط أو الخطة بحيث يتفقان؟

# question
# Who is the supervising officer, and how are they reached?
who-is-the-supervising-officer-and-how-are-they--4c350f83 = من هو موظف الإشراف، وكيف يُتصل به؟

# question
# Has the first meeting with the supervising officer been booked, or held?
has-the-first-meeting-with-the-supervising--546fa4ba = هل حُجز اللقاء الأول مع موظف الإشراف أو عُقد؟

# question
# On which day is the first meeting?
on-which-day-is-the-first-meeting--2288d3a6 = في أي يوم اللقاء الأول؟

# question
# Where is the first meeting?
where-is-the-first-meeting--3ae1db7e = أين اللقاء الأول؟

# question
# Has the person been told the day, the place and the officer's name?
has-the-person-been-told-the-day-the-place-and--fd48c37c = هل أُبلغ الشخص باليوم والمكان واسم الموظف؟

# question
# Does the meeting deal with practical help (home, money, work, health) and not with rules alone?
does-the-meeting-deal-with-practical-help-home--2a164fa2 = هل يتناول اللقاء مساعدة عملية (المسكن والمال والعمل والصحة) لا القواعد وحدها؟

# question
# Has the person been told how to complain, ask for a change and appeal?
has-the-person-been-told-how-to-complain-ask--6cedbe61 = هل أُبلغ الشخص كيف يشتكي ويطلب تغييرا ويطعن؟

# an answer
# explained
explained = مشروح

# question
# Does the person know that a breach is looked into and both sides heard before anything is decided?
does-the-person-know-that-a-breach-is-looked--bf6f70c9 = هل يعرف الشخص أن الإخلال يُنظر فيه ويُسمع الطرفان قبل ترتيب أي شيء؟

# question
# Was it told, and given in writing, in a language and form that the person uses?
was-it-told-and-given-in-writing-in-a-language--92d9cf8b = هل قيل وأُعطي كتابة بلغة وشكل يستعملهما الشخص؟

# question
# On which day will these rights be explained?
on-which-day-will-these-rights-be-explained--b5dd035f = في أي يوم ستُشرح هذه الحقوق؟

# question
# Has the supervision been reviewed, or a day set for it?
has-the-supervision-been-reviewed-or-a-day-set--b2a255fd = هل روجع الإشراف أو حُدد يوم لذلك؟

# an answer
# no date set
no-date-set = لم يُحدد تاريخ

# question
# On which day was, or is, the review?
on-which-day-was-or-is-the-review--0e4d47b5 = في أي يوم كانت أو ستكون المراجعة؟

# question
# Did the review look at whether conditions can be lightened, or the supervision ended early?
did-the-review-look-at-whether-conditions-can--25bcb837 = هل نظرت المراجعة فيما إذا أمكن تخفيف الشروط أو إنهاء الإشراف مبكرا؟


## facts of victim

# question
# Has the victim who asked for it been told of the release?
has-the-victim-who-asked-for-it-been-told-of--b0ede5e1 = هل أُبلغت بالإفراج الضحية التي طلبت ذلك؟

# an answer
# sent
sent = أُرسل

# question
# On which day was, or will be, the notice sent?
on-which-day-was-or-will-be-the-notice-sent--b85b8b1f = في أي يوم أُرسل الإشعار أو سيُرسل؟

# question
# Has the victim been asked what would make them safer, in the conditions or otherwise?
has-the-victim-been-asked-what-would-make-them--fe962f2a = هل سُئلت الضحية عما يزيد أمانها، في الشروط أو غيرها؟

# an answer
# heard
heard = سُمعت

# an answer
# does not wish to be asked
does-not-wish-to-be-asked = لا ترغب في أن تُسأل

# question
# Is everything about the victim left out of the copy of the plan that the person gets?
is-everything-about-the-victim-left-out-of-the--23e98114 = هل حُذف كل ما يخص الضحية من نسخة الخطة التي يتسلمها الشخص؟


## facts of restorative

# question
# Do the law and the circumstances, the victim's wishes above all, allow a restorative process?
do-the-law-and-the-circumstances-the-victim-s--9c0f0e89 = هل يسمح القانون والظروف، ورغبات الضحية قبل كل شيء، بعملية تصالحية؟

# question
# Has a restorative process been explained and offered to both sides?
has-a-restorative-process-been-explained-and--984c7d53 = هل شُرحت عملية تصالحية وعُرضت على الطرفين؟

# an answer
# made to both sides
made-to-both-sides = عُرضت على الطرفين

# an answer
# made to the person only
made-to-the-person-only = عُرضت على الشخص فقط

# question
# On which day was, or will be, the offer made?
on-which-day-was-or-will-be-the-offer-made--9090a464 = في أي يوم كان العرض أو سيكون؟


## facts of work

# question
# What does the person mean to do once out?
what-does-the-person-mean-to-do-once-out--991e2278 = ماذا ينوي الشخص أن يفعل بعد خروجه؟

# an answer
# work
work = عمل

# an answer
# training
training = تدريب

# an answer
# undecided
undecided = لم يقرر

# an answer
# school or study
school-or-study = مدرسة أو دراسة

# an answer
# retirement
retirement = تقاعد

# an answer
# care at home
care-at-home = رعاية في البيت

# question
# Is there a job, a training place or a placement, an offer of one, or a booked appointment with an employment service?
is-there-a-job-a-training-place-or-a-placement--8f834b5a = هل يوجد عمل أو مكان تدريب أو إلحاق أو عرض به، أو موعد محجوز مع جهاز التشغيل؟

# who can change it
# employer
employer = رب العمل

# question
# On which day does the work or training start, or is the appointment?
on-which-day-does-the-work-or-training-start-or--5d9529d1 = في أي يوم يبدأ العمل أو التدريب أو يكون الموعد؟

# question
# With which employer, training provider or employment service?
with-which-employer-training-provider-or--e87bc844 = لدى أي رب عمل أو مؤسسة تدريب أو جهاز تشغيل؟


## facts of education

# question
# Is there schooling or a course under way that will not be finished before release?
is-there-schooling-or-a-course-under-way-that--e66bc4b7 = هل هناك دراسة أو دورة جارية لن تنتهي قبل الإفراج؟

# question
# Is there a place outside, in a school, a training or a course, where the person can go on learning?
is-there-a-place-outside-in-a-school-a-training--44c9a6b9 = هل يوجد في الخارج مكان في مدرسة أو تدريب أو دورة يستطيع الشخص أن يواصل فيه التعلّم؟

# question
# On which day can the person start there?
on-which-day-can-the-person-start-there--05a6b305 = في أي يوم يستطيع الشخص أن يبدأ هناك؟

# question
# Which school, college or provider takes the person on?
which-school-college-or-provider-takes-the--a81caac7 = أي مدرسة أو كلية أو مؤسسة تقبل الشخص؟

# question
# Have the person and the receiving provider got the certificates, the credits and a note of any learning support?
have-the-person-and-the-receiving-provider-got--8a63739c = هل لدى الشخص والمؤسسة المستقبِلة الشهادات والوحدات الدراسية ومذكرة بأي دعم للتعلّم؟


## facts of disclosure

# question
# Has the person been advised what must be disclosed about the record, to whom and for how long?
has-the-person-been-advised-what-must-be--2924d2a8 = هل نُصح الشخص بما يجب الإفصاح عنه من السجل ولمن وإلى متى؟

# question
# On which day was, or is, the advice given?
on-which-day-was-or-is-the-advice-given--7b2f9efe = في أي يوم قُدمت المشورة أو ستُقدَّم؟


## facts of record

# question
# Has the person been told when and how the record can be sealed, spent or cleared, or that the law has no way?
has-the-person-been-told-when-and-how-the--3ff5244e = هل أُبلغ الشخص متى وكيف يمكن ختم السجل أو سقوطه أو محوه، أو أن القانون لا يتيح ذلك؟

# question
# From which day can the record, or part of it, be sealed, spent or cleared?
from-which-day-can-the-record-or-part-of-it-be--ceaba361 = من أي يوم يمكن ختم السجل أو جزء منه أو سقوطه أو محوه؟


## parameters

# title
# Time after release within which somebody makes contact
time-after-release-within-which-somebody-makes--a2e12f36 = المدة بعد الإفراج التي يتصل أحد خلالها

# title
# Time after release for which help goes on at the least
time-after-release-for-which-help-goes-on-at--a97994ae = أقل مدة بعد الإفراج تستمر فيها المساعدة

# title
# Time after which a record of who looks after a child is too old to rely on
time-after-which-a-record-of-who-looks-after-a--5ec24242 = المدة التي يصبح بعدها تدوين من يعتني بطفل أقدم من أن يُعتمد عليه

# title
# Age at release from which a person no longer counts as a child
age-at-release-from-which-a-person-no-longer--6c1519b8 = السن عند الإفراج التي لا يُعدّ الشخص منها طفلا

# title
# Time before release at which the search for a clinic outside begins
time-before-release-at-which-the-search-for-a--113ddb80 = المدة قبل الإفراج التي يبدأ فيها البحث عن عيادة في الخارج

# title
# Time before release by which the last check, the summary and the safety plan are done
time-before-release-by-which-the-last-check-the--2df17a6c = المدة قبل الإفراج التي يتم فيها الفحص الأخير والملخص وخطة الأمان

# title
# Time after which a record of how the person feels is too old to rely on
time-after-which-a-record-of-how-the-person--6f0dda05 = المدة التي يصبح بعدها تدوين حال الشخص النفسية أقدم من أن يُعتمد عليه

# title
# Least supply of medicine with which a person leaves
least-supply-of-medicine-with-which-a-person--f074a12f = أقل كمية دواء يخرج بها الشخص

# title
# Age at release from which care needs are always looked into
age-at-release-from-which-care-needs-are-always--44602eb5 = السن عند الإفراج التي يُنظر منها دائما في احتياجات الرعاية

# title
# Time apart from others from which support is owed
time-apart-from-others-from-which-support-is--0c7acd3d = مدة الإبعاد عن الآخرين التي يستحق منها الدعم

# title
# Time after release within which the first appointments with services outside are kept
time-after-release-within-which-the-first--4c61ab58 = المدة بعد الإفراج التي تُعقد خلالها المواعيد الأولى مع الأجهزة في الخارج

# title
# Time after admission within which an existing home is kept or closed in good order
time-after-admission-within-which-an-existing--b6dfebd2 = المدة بعد الدخول التي يُحتفَظ خلالها بالمسكن القائم أو يُنهى على نحو منظم

# title
# Time before release at which a place for the first night is looked for
time-before-release-at-which-a-place-for-the--b95ed329 = المدة قبل الإفراج التي يُبحث فيها عن مكان لليلة الأولى

# title
# Time after release by which someone is seeing to a settled home
time-after-release-by-which-someone-is-seeing--727ec7d9 = المدة بعد الإفراج التي يكون فيها من يتولى مسكنا مستقرا

# title
# Time after which a record of a bed is too old to rely on
time-after-which-a-record-of-a-bed-is-too-old--2e445911 = المدة التي يصبح بعدها تدوين السرير أقدم من أن يُعتمد عليه

# title
# Time after which a check of an address is too old to rely on
time-after-which-a-check-of-an-address-is-too--6fd7a441 = المدة التي يصبح بعدها التحقق من العنوان أقدم من أن يُعتمد عليه

# title
# Time before release at which civil records and service numbers are asked for
time-before-release-at-which-civil-records-and--81cf99d6 = المدة قبل الإفراج التي تُطلب فيها القيود المدنية وأرقام الخدمات

# title
# Time before release at which the whole plan is gone through with the person
time-before-release-at-which-the-whole-plan-is--6a614f73 = المدة قبل الإفراج التي تُراجع فيها الخطة كلها مع الشخص

# title
# Time before release at which work begins on what takes services months
time-before-release-at-which-work-begins-on--ca905ab3 = المدة قبل الإفراج التي يبدأ فيها العمل على ما يستغرق من الأجهزة شهورا

# title
# Time before release for papers, legal matters and claims on public services
time-before-release-for-papers-legal-matters--9c6d1a14 = المدة قبل الإفراج للأوراق والأمور القانونية وطلبات الخدمات العامة

# title
# Time before release by which what other services must do should stand
time-before-release-by-which-what-other--cf4fe05d = المدة قبل الإفراج التي ينبغي أن يقوم فيها ما على الأجهزة الأخرى فعله

# title
# Time before release by which the plan for the first weeks is fixed
time-before-release-by-which-the-plan-for-the--01fc8543 = المدة قبل الإفراج التي تُثبَّت فيها خطة الأسابيع الأولى

# title
# Time after admission within which immediate needs outside are asked about
time-after-admission-within-which-immediate--ce63010d = المدة بعد الدخول التي يُسأل خلالها عن الاحتياجات العاجلة في الخارج

# title
# Time after admission within which the plan is opened
time-after-admission-within-which-the-plan-is--37e31c51 = المدة بعد الدخول التي تُفتح خلالها الخطة

# title
# Shortest stay in prison that calls for a full review before release
shortest-stay-in-prison-that-calls-for-a-full--712dd7b8 = أقصر إقامة في السجن تستدعي مراجعة كاملة قبل الإفراج

# title
# Time before release at which the full review is prepared
time-before-release-at-which-the-full-review-is--ab033333 = المدة قبل الإفراج التي تُعدّ فيها المراجعة الكاملة

# title
# Time before release at which a more gradual way out is first considered
time-before-release-at-which-a-more-gradual-way--21aa0a6f = المدة قبل الإفراج التي يُنظر فيها أول مرة في خروج أكثر تدرجا

# title
# Time before release by which a more gradual way out has been considered
time-before-release-by-which-a-more-gradual-way--b465fe2e = المدة قبل الإفراج التي يكون قد نُظر فيها في خروج أكثر تدرجا

# title
# Time before the first day of eligibility at which the case for conditional release is begun
time-before-the-first-day-of-eligibility-at--f7d50b77 = المدة قبل أول يوم استحقاق التي يُبدأ فيها ملف الإفراج المشروط

# title
# Time before the first day of eligibility by which the case for conditional release is handed in
time-before-the-first-day-of-eligibility-by--7737fbf0 = المدة قبل أول يوم استحقاق التي يُقدَّم فيها ملف الإفراج المشروط

# title
# Time before release at which the day and the first money are planned
time-before-release-at-which-the-day-and-the--f1388586 = المدة قبل الإفراج التي يُخطط فيها لليوم والمال الأول

# title
# Time before release at which the journey and the payout are settled
time-before-release-at-which-the-journey-and--5e3566e2 = المدة قبل الإفراج التي تُسوّى فيها الرحلة والدفع

# title
# Time before release at which clothes and papers for the day are laid ready
time-before-release-at-which-clothes-and-papers--8430d8a4 = المدة قبل الإفراج التي تُجهَّز فيها ملابس اليوم وأوراقه

# title
# Time before release at which the property is checked against the inventory
time-before-release-at-which-the-property-is--84c9e1b4 = المدة قبل الإفراج التي تُطابق فيها الأمتعة مع القائمة

# title
# First hour of the day at which a person may be let out and find help open
first-hour-of-the-day-at-which-a-person-may-be--1522a73b = أول ساعة في اليوم يمكن أن يخرج فيها الشخص ويجد المساعدة متاحة

# title
# Last hour of the day at which a person may be let out and still find help open
last-hour-of-the-day-at-which-a-person-may-be--941b3011 = آخر ساعة في اليوم يمكن أن يخرج فيها الشخص ويجد المساعدة لا تزال متاحة

# title
# Longest time from the last dose of opioid treatment in prison to the next dose outside
longest-time-from-the-last-dose-of-opioid--ce2be6f1 = أطول مدة من آخر جرعة للعلاج الأفيوني في السجن إلى الجرعة التالية في الخارج

# title
# Time before release at which conditions are drafted and compared with the plan
time-before-release-at-which-conditions-are--2734bb50 = المدة قبل الإفراج التي تُصاغ فيها الشروط وتُقارن بالخطة

# title
# Time before release by which conditions and plan go together
time-before-release-by-which-conditions-and--0829e563 = المدة قبل الإفراج التي تتفق فيها الشروط والخطة

# title
# Time before release by which the conditions are explained
time-before-release-by-which-the-conditions-are--e22b6166 = المدة قبل الإفراج التي تُشرح فيها الشروط

# title
# Time before release at which the first meeting is planned
time-before-release-at-which-the-first-meeting--29dc9946 = المدة قبل الإفراج التي يُخطط فيها للقاء الأول

# title
# Time after release within which the first meeting is held
time-after-release-within-which-the-first--052643a3 = المدة بعد الإفراج التي يُعقد خلالها اللقاء الأول

# title
# Time before release at which rights under supervision are explained
time-before-release-at-which-rights-under--c0d438d0 = المدة قبل الإفراج التي تُشرح فيها الحقوق تحت الإشراف

# title
# Time after release within which rights under supervision are explained
time-after-release-within-which-rights-under--65cd8f6d = المدة بعد الإفراج التي تُشرح خلالها الحقوق تحت الإشراف

# title
# Time after release within which supervision is first reviewed
time-after-release-within-which-supervision-is--1275abdd = المدة بعد الإفراج التي يُراجع خلالها الإشراف أول مرة

# title
# Time before release at which the victim is approached about notice and safety
time-before-release-at-which-the-victim-is--892858f6 = المدة قبل الإفراج التي يُتصل فيها بالضحية بشأن الإشعار والسلامة

# title
# Shortest notice of the release to a victim who asked for it
shortest-notice-of-the-release-to-a-victim-who--965a7851 = أقصر إشعار بالإفراج لضحية طلبته

# title
# Time before release at which a place to go on learning is looked for
time-before-release-at-which-a-place-to-go-on--dd549413 = المدة قبل الإفراج التي يُبحث فيها عن مكان لمواصلة التعلّم

# title
# Time after release within which schooling or a course goes on
time-after-release-within-which-schooling-or-a--9e4bef54 = المدة بعد الإفراج التي تستمر خلالها الدراسة أو الدورة

# title
# Time after release within which work or training, or an appointment on the way to it, is dated
time-after-release-within-which-work-or--358d79a8 = المدة بعد الإفراج التي يُؤرَّخ خلالها العمل أو التدريب أو موعد في الطريق إليه

# title
# Time after which a record of work or training is too old to rely on
time-after-which-a-record-of-work-or-training--f590b708 = المدة التي يصبح بعدها تدوين العمل أو التدريب أقدم من أن يُعتمد عليه


## sources

# title of a source
# United States military prisons: preparation for release
united-states-military-prisons-preparation-for--e1bcac81 = السجون العسكرية في الولايات المتحدة: التحضير للإفراج

# title of a source
# United Nations Standard Minimum Rules for the Administration of Juvenile Justice (the Beijing Rules)
united-nations-standard-minimum-rules-for-the--efeeea77 = قواعد الأمم المتحدة الدنيا النموذجية لإدارة شؤون قضاء الأحداث (قواعد بيجين)

# title of a source
# United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)
united-nations-rules-for-the-treatment-of-women--d578b9fa = قواعد الأمم المتحدة لمعاملة السجينات والتدابير غير الاحتجازية للمجرمات (قواعد بانكوك)

# title of a source
# United States: Medicaid re-entry demonstrations (2023)
united-states-medicaid-re-entry-demonstrations--3e7b9e1f = الولايات المتحدة: مشاريع ميديكيد الإيضاحية للعودة إلى المجتمع (2023)

# title of a source
# Canada: Commissioner's Directive on the release process
canada-commissioner-s-directive-on-the-release--ae3f2a4b = كندا: توجيه المفوض بشأن إجراءات الإفراج

# title of a source
# Canada: release to an Indigenous community (section 84)
canada-release-to-an-indigenous-community--78ab31f6 = كندا: الإفراج إلى مجتمع للشعوب الأصلية (المادة 84)

# title of a source
# United Kingdom: Before someone leaves prison (government guidance)
united-kingdom-before-someone-leaves-prison--d6e5906c = المملكة المتحدة: قبل مغادرة السجن (إرشادات حكومية)

# title of a source
# Hardman Trust: release diary by people who served long sentences
hardman-trust-release-diary-by-people-who--dfd1993a = مؤسسة هاردمان: يوميات الإفراج لمن قضوا عقوبات طويلة

# title of a source
# England and Wales: prison inspectorate expectations, children and young people, reintegration planning
england-and-wales-prison-inspectorate--cf1f0535 = إنكلترا وويلز: توقعات تفتيش السجون، الأطفال والشباب، تخطيط إعادة الإدماج

# title of a source
# England and Wales: prison inspectorate expectations, finance
england-and-wales-prison-inspectorate--10592adc = إنكلترا وويلز: توقعات تفتيش السجون، الشؤون المالية

# title of a source
# England and Wales: prison inspectorate expectations, separation centres, planning for reintegration or release
england-and-wales-prison-inspectorate--33906fe1 = إنكلترا وويلز: توقعات تفتيش السجون، مراكز الفصل، تخطيط إعادة الإدماج أو الإفراج

# title of a source
# International Guidelines on Human Rights and Drug Policy
international-guidelines-on-human-rights-and--b539bea4 = المبادئ التوجيهية الدولية بشأن حقوق الإنسان وسياسات المخدرات

# title of a source
# Japan: environmental adjustment and pre-release guidance (white paper, 2004)
japan-environmental-adjustment-and-pre-release--4ff2b09c = اليابان: تهيئة البيئة والتوجيه قبل الإفراج (الكتاب الأبيض، 2004)

# title of a source
# Japan: special adjustment for older and disabled people
japan-special-adjustment-for-older-and-disabled--02f83d21 = اليابان: التهيئة الخاصة للمسنين وذوي الإعاقة

# title of a source
# Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law
kyoto-declaration-on-advancing-crime-prevention--97779961 = إعلان كيوتو بشأن تعزيز منع الجريمة والعدالة الجنائية وسيادة القانون

# title of a source
# United Nations Model Strategies on Reducing Reoffending (the Kyoto Model Strategies)
united-nations-model-strategies-on-reducing--2841de7a = استراتيجيات الأمم المتحدة النموذجية للحد من معاودة الإجرام (استراتيجيات كيوتو النموذجية)

# title of a source
# England and Wales: commissioned rehabilitative services
england-and-wales-commissioned-rehabilitative--4bd10e1b = إنكلترا وويلز: خدمات إعادة التأهيل المتعاقد عليها

# title of a source
# England and Wales: create and vary a licence
england-and-wales-create-and-vary-a-licence--9a293dc2 = إنكلترا وويلز: إعداد رخصة الإفراج وتعديلها

# title of a source
# England and Wales: prepare someone for release
england-and-wales-prepare-someone-for-release--a932360b = إنكلترا وويلز: إعداد شخص للإفراج

# title of a source
# Nacro: an end to Friday releases (2023)
nacro-an-end-to-friday-releases-2023--0ee4cc04 = ناكرو: إنهاء الإفراج أيام الجمعة (2023)

# title of a source
# Deaths after release from prison, Washington State (2007)
deaths-after-release-from-prison-washington--4a9b547b = الوفيات بعد الخروج من السجن، ولاية واشنطن (2007)

# title of a source
# United States: transition from jail to community
united-states-transition-from-jail-to-community--f9d329cc = الولايات المتحدة: الانتقال من الحبس إلى المجتمع

# title of a source
# United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
united-nations-standard-minimum-rules-for-the--1858a0af = قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا)

# title of a source
# Norway: the reintegration guarantee (2005)
norway-the-reintegration-guarantee-2005--a12b4ae6 = النرويج: ضمان إعادة الإدماج (2005)

# title of a source
# New Zealand: notification to victims (Prison Operations Manual)
new-zealand-notification-to-victims-prison--76996b5d = نيوزيلندا: إشعار الضحايا (دليل عمليات السجون)

# title of a source
# Prison Reform Trust: getting help with resettlement in prison
prison-reform-trust-getting-help-with--e6bd1e9d = صندوق إصلاح السجون: الحصول على مساعدة في السجن لإعادة الاستقرار

# title of a source
# United States: a city jail's contract for re-entry services (Santa Ana)
united-states-a-city-jail-s-contract-for-re--622e2793 = الولايات المتحدة: عقد حبس مدينة لخدمات العودة (سانتا آنا)

# title of a source
# Setting of this checklist; no instrument gives a number
setting-of-this-checklist-no-instrument-gives-a--2c2d377f = إعداد خاص بقائمة التحقق هذه؛ لا صك يعطي رقما

# title of a source
# United Nations Standard Minimum Rules for Non-custodial Measures (the Tokyo Rules)
united-nations-standard-minimum-rules-for-non--92642faf = قواعد الأمم المتحدة الدنيا النموذجية للتدابير غير الاحتجازية (قواعد طوكيو)

# title of a source
# United Kingdom: temporary housing for people leaving prison (ministerial answer, 2021)
united-kingdom-temporary-housing-for-people--2267297d = المملكة المتحدة: إسكان مؤقت للخارجين من السجن (رد وزاري، 2021)

# title of a source
# United Kingdom: law on releases due on a Friday or before a holiday (2023)
united-kingdom-law-on-releases-due-on-a-friday--7dba7b9f = المملكة المتحدة: قانون بشأن الإفراج المستحق يوم جمعة أو قبل عطلة (2023)

# title of a source
# United States: federal release day
united-states-federal-release-day--53bab3ae = الولايات المتحدة: يوم الإفراج الاتحادي

# title of a source
# United States: survey of identity papers in fifty states
united-states-survey-of-identity-papers-in--4b3dc526 = الولايات المتحدة: استقصاء وثائق الهوية في خمسين ولاية

# title of a source
# United States: federal release preparation program
united-states-federal-release-preparation--6e58b53f = الولايات المتحدة: البرنامج الاتحادي للتحضير للإفراج

# title of a source
# World Health Organization, Europe: preventing drug-related deaths after release (2010)
world-health-organization-europe-preventing--81a8639e = منظمة الصحة العالمية، أوروبا: الوقاية من الوفيات المتصلة بالمخدرات بعد الإفراج (2010)
