# What the pack `kyoto` says, in the language `ru`. Above each text stand what it is and the text of
# the pack. Write the translation after `=`, on the same line; a brace is written {"{"}.
# `throughcare check` names what is missing; `throughcare new messages` adds what is new.


## pack kyoto

# title
# Kyoto model-strategy checklist
kyoto-model-strategy-checklist--f4b76953 = Контрольный перечень Киотских типовых стратегий

# authority
# the throughcare project, on its own reading of the standards
the-throughcare-project-on-its-own-reading-of--c17ddf3a = проект throughcare, по собственному прочтению стандартов

# whom a person may ask
# prison case manager
prison-case-manager = куратор дела в тюрьме


## headings of a plan

# heading
# The plan and who carries it
the-plan-and-who-carries-it--aed66414 = План и кто его ведёт

# heading
# Identity papers
identity-papers--9cf2cbb8 = Документы, удостоверяющие личность

# heading
# A place to live
a-place-to-live--61cfae5e = Место для жизни

# heading
# Money, benefits and debts
money-benefits-and-debts--1e7fa74f = Деньги, пособия и долги

# heading
# Work and learning
work-and-learning--08c1a04f = Работа и обучение

# heading
# Health
health--55898449 = Здоровье

# heading
# Drugs and alcohol
drugs-and-alcohol--e0a84834 = Наркотики и алкоголь

# heading
# Family and children
family-and-children--5d409350 = Семья и дети

# heading
# The day of release
the-day-of-release--56b4abd8 = День освобождения

# heading
# Supervision after release
supervision-after-release--0f8643db = Надзор после освобождения

# heading
# Victims and repair
victims-and-repair--35609a98 = Потерпевшие и восстановление

# heading
# People and support outside
people-and-support-outside--2f0385bf = Люди и поддержка на свободе

# heading
# Needs that call for special attention
needs-that-call-for-special-attention--322ef8f5 = Потребности, требующие особого внимания


## item immediate-needs-on-reception

# title
# Immediate outside needs dealt with on reception
immediate-outside-needs-dealt-with-on-reception--49b5eda1 = Неотложные дела на свободе решены при поступлении

# question
# Has someone asked the person what is about to be lost outside, and acted on it?
has-someone-asked-the-person-what-is-about-to--1415b7e9 = Спросил ли кто-нибудь человека, что он вот-вот потеряет на свободе, и были ли приняты меры?

# why it matters
# A flat, a job or a benefit can be gone within days of arrival, and is far harder to win back than to keep. One talk in the first days, and a few calls after it, can save what the person will need on the way out.
a-flat-a-job-or-a-benefit-can-be-gone-within--405db001 = Жильё, работу или пособие можно потерять за несколько дней после поступления, а вернуть их гораздо труднее, чем сохранить. Один разговор в первые дни и несколько звонков после него могут сберечь то, что понадобится человеку при выходе.

# a sentence of a letter to the person
# You were asked what you might lose outside, and it was acted on.
you-were-asked-what-you-might-lose-outside-and--0624d581 = Вас спросили, что вы можете потерять на свободе, и приняли меры.

# a sentence of a letter to the person
# You told us what you might lose outside.
you-told-us-what-you-might-lose-outside--7b2a81c1 = Вы рассказали нам, что можете потерять на свободе.

# a sentence of a letter to the person
# Someone has promised to act on it.
someone-has-promised-to-act-on-it--46b626b5 = Кто-то обещал принять меры.

# a sentence of a letter to the person
# You did not wish to say what you might lose outside.
you-did-not-wish-to-say-what-you-might-lose--58aa85c5 = Вы не захотели говорить, что можете потерять на свободе.

# a sentence of a letter to the person
# You can tell us at any time.
you-can-tell-us-at-any-time--30441cb8 = Вы можете сказать нам в любое время.

# a sentence of a letter to the person
# Someone should ask what you might lose outside, and act on it.
someone-should-ask-what-you-might-lose-outside--dd892640 = Кто-то должен спросить, что вы можете потерять на свободе, и принять меры.

# a sentence of a letter to the person
# We do not know yet what you might lose outside.
we-do-not-know-yet-what-you-might-lose-outside--c46b5719 = Мы ещё не знаем, что вы можете потерять на свободе.

# a sentence of a letter to the person
# You can tell us about a flat, a job or money that you might lose.
you-can-tell-us-about-a-flat-a-job-or-money--d9e3d8f2 = Вы можете рассказать нам о квартире, работе или деньгах, которые можете потерять.

# a condition of the rule, by its name
# asked
asked = спрошено

# the rule says
# Act on each loss outside that nobody has dealt with
act-on-each-loss-outside-that-nobody-has-dealt--aefce88d = Принять меры по каждой потере на свободе, которой никто не занялся

# the rule says
# something you told us about is still being lost outside
something-you-told-us-about-is-still-being-lost--d5defd03 = то, о чём вы нам рассказали, всё ещё теряется на свободе

# the rule says
# Ask the person what is about to be lost outside, and act on it
ask-the-person-what-is-about-to-be-lost-outside--4ea8561b = Спросить человека, что он вот-вот потеряет на свободе, и принять меры

# the rule says
# nobody has yet asked what you may lose outside
nobody-has-yet-asked-what-you-may-lose-outside = никто ещё не спросил, что вы можете потерять на свободе


## item plan-opened-early

# title
# Individual plan opened soon after admission
individual-plan-opened-soon-after-admission--65ea8717 = Индивидуальный план открыт вскоре после поступления

# question
# Is there a plan for this person's return, and does it start from who they are and what they need?
is-there-a-plan-for-this-person-s-return-and--ed7b5a0f = Есть ли план возвращения этого человека и исходит ли он из того, кто он и что ему нужно?

# why it matters
# Time inside only helps later if it is used for something. A plan opened early, after a proper look at the person's own needs and strengths, gives every month a purpose that both sides can see.
time-inside-only-helps-later-if-it-is-used-for--108f4509 = Время внутри помогает потом, только если оно на что-то потрачено. План, открытый рано, после настоящего взгляда на потребности и сильные стороны человека, даёт каждому месяцу цель, которую видят обе стороны.

# a sentence of a letter to the person
# You have a plan that looks to your life outside.
you-have-a-plan-that-looks-to-your-life-outside--f4fff66d = У вас есть план, обращённый к жизни на свободе.

# a sentence of a letter to the person
# We will go through with you what you need.
we-will-go-through-with-you-what-you-need--fcfc864e = Мы разберём с вами, что вам нужно.

# a sentence of a letter to the person
# This is set for {assessment.booked_for}.
this-is-set-for-assessment-booked-for--94ecef88 = Назначено на {"{"}assessment.booked_for{"}"}.

# a sentence of a letter to the person
# You have a plan, and said no to questions about your needs.
you-have-a-plan-and-said-no-to-questions-about--a00040a5 = У вас есть план, и вы отказались от вопросов о ваших потребностях.

# a sentence of a letter to the person
# You can change your mind.
you-can-change-your-mind--d8d485be = Вы можете передумать.

# a sentence of a letter to the person
# You should have a plan that looks to your life outside.
you-should-have-a-plan-that-looks-to-your-life--587c35f0 = У вас должен быть план, обращённый к жизни на свободе.

# a sentence of a letter to the person
# We do not know yet if a plan was made for you.
we-do-not-know-yet-if-a-plan-was-made-for-you--65050458 = Мы ещё не знаем, составлен ли для вас план.

# a condition of the rule, by its name
# opened
opened = открыто

# the rule says
# Set a day to go through the person's needs, abilities and background with them
set-a-day-to-go-through-the-person-s-needs--f5abda6e = Назначить день, чтобы разобрать с человеком его потребности, способности и прошлое

# the rule says
# nobody has yet gone through with you what you need and what you can do
nobody-has-yet-gone-through-with-you-what-you--db541aa6 = никто ещё не разобрал с вами, что вам нужно и что вы умеете

# the rule says
# Open a written plan that says what is to be reached for life outside
open-a-written-plan-that-says-what-is-to-be--96a06191 = Открыть письменный план, где сказано, чего нужно достичь для жизни на свободе

# the rule says
# there is no plan yet that looks to your life outside
there-is-no-plan-yet-that-looks-to-your-life--285de225 = пока нет плана, обращённого к вашей жизни на свободе


## item earliest-release-considered

# title
# Release at the earliest lawful point considered
release-at-the-earliest-lawful-point-considered--2c5bb3ba = Рассмотрено освобождение в самый ранний законный срок

# question
# Is the case for the earliest lawful release ready in time?
is-the-case-for-the-earliest-lawful-release--18bab5aa = Готовы ли вовремя материалы для самого раннего законного освобождения?

# why it matters
# Where the law allows release before the end of a sentence, nobody should stay longer only because papers were late. The case should say what speaks for the person, also whom they care for, and the person should know how to have a refusal looked at again.
where-the-law-allows-release-before-the-end-of--effc5505 = Если закон допускает освобождение до конца срока, никто не должен оставаться дольше только из-за опоздавших бумаг. В материалах должно быть сказано, что говорит в пользу человека, в том числе о ком он заботится, а человек должен знать, как добиться пересмотра отказа.

# who acts
# releasing authority
releasing-authority = орган, решающий об освобождении

# a sentence of a letter to the person
# Your case for an earlier release has been handed in.
your-case-for-an-earlier-release-has-been--f5809f91 = Материалы на ваше более раннее освобождение поданы.

# a sentence of a letter to the person
# Your case for an earlier release will be handed in by {parole.dossier_promised_for}.
your-case-for-an-earlier-release-will-be-handed--4fdcc463 = Материалы на ваше более раннее освобождение подадут к {"{"}parole.dossier_promised_for{"}"}.

# a sentence of a letter to the person
# You said no to a case for an earlier release.
you-said-no-to-a-case-for-an-earlier-release--0f61c608 = Вы отказались от материалов на более раннее освобождение.

# a sentence of a letter to the person
# The law may let you leave earlier, and your case for it should be ready.
the-law-may-let-you-leave-earlier-and-your-case--c475458e = Закон, возможно, позволяет вам выйти раньше, и материалы должны быть готовы.

# a sentence of a letter to the person
# We do not know yet if the law lets you leave earlier.
we-do-not-know-yet-if-the-law-lets-you-leave--ccfe09d4 = Мы ещё не знаем, позволяет ли закон вам выйти раньше.

# a sentence of a letter to the person
# If the answer on an earlier release is no, you can ask how to have it looked at again.
if-the-answer-on-an-earlier-release-is-no-you--273b9d9b = Если ответ о более раннем освобождении — «нет», вы можете спросить, как добиться пересмотра.

# a condition of the rule, by its name
# case is made
case-is-made = материалы подготовлены

# a condition of the rule, by its name
# no refusal
no-refusal = отказа нет

# a condition of the rule, by its name
# answer can be reviewed
answer-can-be-reviewed = ответ может быть пересмотрен

# a condition of the rule, by its name
# looked at again
looked-at-again = рассмотрено снова

# a condition of the rule, by its name
# is promised in time
is-promised-in-time = обещано вовремя

# the rule says
# Tell the person in writing why an earlier release was not considered in full
tell-the-person-in-writing-why-an-earlier--4c2caf80 = Письменно сообщить человеку, почему более раннее освобождение не было рассмотрено полностью

# the rule says
# you have left, and are owed the reason
you-have-left-and-are-owed-the-reason--660add80 = вы уже вышли, и вам должны назвать причину

# the rule says
# Work out from which day a conditional release is possible, and tell the person
work-out-from-which-day-a-conditional-release--c1bed8fa = Рассчитать, с какого дня возможно условное освобождение, и сообщить человеку

# the rule says
# records office
records-office = отдел учёта

# the rule says
# nobody has worked out the first day on which you could be released
nobody-has-worked-out-the-first-day-on-which--a8d4d491 = никто не рассчитал первый день, когда вас могли бы освободить

# the rule says
# Hand in the case for conditional release, with what the person needs and whom they care for
hand-in-the-case-for-conditional-release-with--e40acbda = Подать материалы на условное освобождение, указав, что нужно человеку и о ком он заботится

# the rule says
# your case for an earlier release is not yet complete
your-case-for-an-earlier-release-is-not-yet--0c4ed43f = материалы на ваше более раннее освобождение ещё не полны

# the rule says
# Tell the person how to have the answer on conditional release reviewed
tell-the-person-how-to-have-the-answer-on--390cde77 = Сообщить человеку, как добиться пересмотра ответа об условном освобождении

# the rule says
# you have not been told how to have the answer looked at again
you-have-not-been-told-how-to-have-the-answer--ae9338e7 = вам не сказали, как добиться пересмотра ответа

# the rule says
# Set a day on which conditional release is looked at again, and tell the person
set-a-day-on-which-conditional-release-is--85abb269 = Назначить день нового рассмотрения условного освобождения и сообщить человеку

# the rule says
# you should know when you are next considered
you-should-know-when-you-are-next-considered = вы должны знать, когда вас рассмотрят в следующий раз


## item gradual-transition-considered

# title
# Step-down before the gate considered
step-down-before-the-gate-considered--31e33ed0 = Рассмотрен постепенный переход до выхода

# question
# Has a more gradual way out been considered, and does the person know the outcome and the reasons?
has-a-more-gradual-way-out-been-considered-and--164afa16 = Рассмотрен ли более постепенный выход и знает ли человек итог и причины?

# why it matters
# Going from a locked cell to full freedom in one day is hard on anybody. A step between, such as leave, open conditions, work outside or a half-way house, lets a person try out ordinary life while help is near.
going-from-a-locked-cell-to-full-freedom-in-one--b68981ea = Перейти за один день из запертой камеры к полной свободе тяжело любому. Промежуточный шаг, такой как отпуск, открытый режим, работа вне учреждения или дом на полпути, позволяет попробовать обычную жизнь, пока помощь рядом.

# who acts
# prison management
prison-management = руководство тюрьмы

# a sentence of a letter to the person
# We looked at a slower way out for you, and told you the reasons.
we-looked-at-a-slower-way-out-for-you-and-told--04893fa3 = Мы посмотрели для вас более медленный выход и сообщили причины.

# a sentence of a letter to the person
# We will look at a slower way out for you, such as leave or an open place.
we-will-look-at-a-slower-way-out-for-you-such--69ea8153 = Мы посмотрим для вас более медленный выход, например отпуск или открытое место.

# a sentence of a letter to the person
# This is set for {step_down.consideration_set_for}.
this-is-set-for-step-down-consideration-set-for--288e3938 = Назначено на {"{"}step_down.consideration_set_for{"}"}.

# a sentence of a letter to the person
# You said no to a slower way out, such as leave or an open place.
you-said-no-to-a-slower-way-out-such-as-leave--f8a1dc25 = Вы отказались от более медленного выхода, например отпуска или открытого места.

# a sentence of a letter to the person
# A slower way out, such as leave or an open place, should be looked at for you.
a-slower-way-out-such-as-leave-or-an-open-place--f4a5fbe9 = Для вас должны посмотреть более медленный выход, например отпуск или открытое место.

# a sentence of a letter to the person
# We do not know yet if a slower way out is open to you.
we-do-not-know-yet-if-a-slower-way-out-is-open--6a049de2 = Мы ещё не знаем, открыт ли для вас более медленный выход.

# a sentence of a letter to the person
# You can ask for leave or an open place, and for the reasons if the answer is no.
you-can-ask-for-leave-or-an-open-place-and-for--e3552311 = Вы можете попросить отпуск или открытое место, а при отказе — причины.

# the rule says
# Write down what came of considering a step-down, and why, and tell the person
write-down-what-came-of-considering-a-step-down--3726706c = Записать, чем кончилось рассмотрение постепенного перехода и почему, и сообщить человеку

# the rule says
# you have not been told the reasons
you-have-not-been-told-the-reasons = вам не сообщили причины

# the rule says
# Tell the person in writing why a more gradual way out was not considered
tell-the-person-in-writing-why-a-more-gradual--b94086d2 = Письменно сообщить человеку, почему более постепенный выход не был рассмотрен

# the rule says
# you left without it, and are owed the reason
you-left-without-it-and-are-owed-the-reason--4eab940a = вы вышли без этого, и вам должны назвать причину

# the rule says
# Consider leave, open conditions, work or study release, or a half-way house for this person
consider-leave-open-conditions-work-or-study--b4de1e50 = Рассмотреть для этого человека отпуск, открытый режим, выход на работу или учёбу либо дом на полпути

# the rule says
# a more gradual way out has not been considered for you
a-more-gradual-way-out-has-not-been-considered--2f7d88f8 = более постепенный выход для вас не рассматривался


## item named-coordinator

# title
# One named person carries the plan across the gate
one-named-person-carries-the-plan-across-the--9f69829c = Один названный человек проводит план через ворота

# question
# Who carries this plan inside, who carries it outside, and have the two spoken?
who-carries-this-plan-inside-who-carries-it--2d866543 = Кто ведёт этот план внутри, кто снаружи, и говорили ли они друг с другом?

# why it matters
# Most of what is lost on the way out is lost between two services. If one named person answers for the plan on each side of the gate, and they have handed it over, there is always someone to ask.
most-of-what-is-lost-on-the-way-out-is-lost--72f5e19f = Большая часть того, что теряется при выходе, теряется между двумя службами. Если по каждую сторону ворот за план отвечает один названный человек и они передали его друг другу, всегда есть кого спросить.

# who acts
# community supervision officer or aftercare worker
community-supervision-officer-or-aftercare--a5a782c6 = сотрудник службы надзора или работник сопровождения после освобождения

# a sentence of a letter to the person
# One worker inside and one outside look after your plan, and they have met.
one-worker-inside-and-one-outside-look-after--95a13f36 = Один работник внутри и один снаружи ведут ваш план, и они встретились.

# a sentence of a letter to the person
# One worker inside and one outside look after your plan.
one-worker-inside-and-one-outside-look-after--89d6fa0a = Один работник внутри и один снаружи ведут ваш план.

# a sentence of a letter to the person
# They meet on {coordinator.handover.on}.
they-meet-on-coordinator-handover-on--728fbc32 = Они встречаются {"{"}coordinator.handover.on{"}"}.

# a sentence of a letter to the person
# You said no to a meeting of the two workers who look after your plan.
you-said-no-to-a-meeting-of-the-two-workers-who--0c1fbbf8 = Вы отказались от встречи двух работников, которые ведут ваш план.

# a sentence of a letter to the person
# One worker inside and one outside should look after your plan.
one-worker-inside-and-one-outside-should-look--cf77e3d2 = Один работник внутри и один снаружи должны вести ваш план.

# a sentence of a letter to the person
# We do not know yet who looks after your plan, inside and outside.
we-do-not-know-yet-who-looks-after-your-plan--ae8206da = Мы ещё не знаем, кто ведёт ваш план внутри и снаружи.

# a sentence of a letter to the person
# You can ask who looks after your plan, and how to reach them.
you-can-ask-who-looks-after-your-plan-and-how--0e987875 = Вы можете спросить, кто ведёт ваш план и как с ними связаться.

# a condition of the rule, by its name
# both named
both-named = оба названы

# the rule says
# Name the worker who answers for the plan inside
name-the-worker-who-answers-for-the-plan-inside--511babf2 = Назвать работника, который отвечает за план внутри

# the rule says
# nobody inside has been named to carry your plan
nobody-inside-has-been-named-to-carry-your-plan = внутри никто не назван, кто ведёт ваш план

# the rule says
# Name the worker outside who takes the plan up
name-the-worker-outside-who-takes-the-plan-up--de2e0d40 = Назвать работника снаружи, который принимает план

# the rule says
# nobody outside has been named to carry your plan on
nobody-outside-has-been-named-to-carry-your--c4d33609 = снаружи никто не назван, кто поведёт ваш план дальше

# the rule says
# Set a day for the two workers to hand the plan over, with the person there
set-a-day-for-the-two-workers-to-hand-the-plan--895de2db = Назначить день, когда два работника передадут план друг другу в присутствии человека

# the rule says
# the two people who carry your plan have not yet handed it over
the-two-people-who-carry-your-plan-have-not-yet--2cb92b4d = двое, кто ведёт ваш план, ещё не передали его друг другу

# what a source is cited for
# reducing-reoffending section
reducing-reoffending-section--08144ebb = раздел о сокращении рецидива

# what a source is cited for
# multi-stakeholder partnership
multi-stakeholder-partnership--6fac7353 = многостороннее партнёрство


## item outside-agencies-consulted

# title
# Community agencies let in and asked early
community-agencies-let-in-and-asked-early--85b3f058 = Службы на свободе допущены и спрошены рано

# question
# Have the services that will help outside met the person and had their say?
have-the-services-that-will-help-outside-met--cbd4ea7f = Встретились ли с человеком службы, которые будут помогать на свободе, и высказались ли они?

# why it matters
# Help after release comes from services outside. If they have met the person while there is still time, the person knows a face when they come out, and the plan promises only what someone can really do.
help-after-release-comes-from-services-outside--fcaf365d = Помощь после освобождения приходит от служб снаружи. Если они встретились с человеком, пока есть время, он знает знакомое лицо при выходе, а план обещает только то, что кто-то действительно может сделать.

# who acts
# outside agency
outside-agency = внешняя служба

# a sentence of a letter to the person
# The services that will help you outside have met you.
the-services-that-will-help-you-outside-have--7d4550cd = Службы, которые помогут вам снаружи, с вами встретились.

# a sentence of a letter to the person
# The services that will help you outside will come to meet you.
the-services-that-will-help-you-outside-will--f8100f6c = Службы, которые помогут вам снаружи, придут с вами встретиться.

# a sentence of a letter to the person
# You said that you do not want to meet the services outside.
you-said-that-you-do-not-want-to-meet-the--084d6399 = Вы сказали, что не хотите встречаться со службами снаружи.

# a sentence of a letter to the person
# The services that will help you outside should meet you first.
the-services-that-will-help-you-outside-should--b1e73c81 = Службы, которые помогут вам снаружи, должны сначала с вами встретиться.

# a sentence of a letter to the person
# We do not know yet which services outside have met you.
we-do-not-know-yet-which-services-outside-have--55257c7d = Мы ещё не знаем, какие службы снаружи с вами встретились.

# a sentence of a letter to the person
# You can say which services you want to meet.
you-can-say-which-services-you-want-to-meet--fd90c999 = Вы можете сказать, с какими службами хотите встретиться.

# the rule says
# Bring together the person and each service that is to help outside, and ask it what it can do
bring-together-the-person-and-each-service-that--169d1161 = Свести человека с каждой службой, которая будет помогать снаружи, и спросить её, что она может сделать

# the rule says
# not every service that is to help you outside has met you and had its say
not-every-service-that-is-to-help-you-outside--95a31a8c = не каждая служба, которая должна помогать вам снаружи, встретилась с вами и высказалась

# what a source is cited for
# public-private partnership
public-private-partnership--6a8edf30 = государственно-частное партнёрство


## item plan-made-with-the-person

# title
# The person takes part and holds a copy
the-person-takes-part-and-holds-a-copy--e8f19b2e = Человек участвует и имеет копию

# question
# Was the plan made with the person, and do they hold a copy?
was-the-plan-made-with-the-person-and-do-they--8be798d5 = Составлен ли план вместе с человеком и есть ли у него копия?

# why it matters
# It is the person's life that is being planned. People carry out what they have helped to shape, and can only hold a service to a promise that they have on paper. Saying no to something is their right, and is written down as that.
it-is-the-person-s-life-that-is-being-planned--e8c85535 = Планируется жизнь самого человека. Люди выполняют то, что помогли составить, и могут требовать от службы обещанного, только если оно у них на бумаге. Сказать чему-то «нет» — их право, и это так и записывается.

# who acts
# the person
the-person = сам человек

# a sentence of a letter to the person
# Your plan was made with you, and you have a copy.
your-plan-was-made-with-you-and-you-have-a-copy--bb8af942 = Ваш план составлен вместе с вами, и у вас есть копия.

# a sentence of a letter to the person
# We will go through your plan with you.
we-will-go-through-your-plan-with-you--bb874365 = Мы пройдём ваш план вместе с вами.

# a sentence of a letter to the person
# The meeting is on {plan.meeting.on}.
the-meeting-is-on-plan-meeting-on--86da2ae4 = День встречи: {"{"}plan.meeting.on{"}"}.

# a sentence of a letter to the person
# You said no to a meeting about your plan, or to a copy of it.
you-said-no-to-a-meeting-about-your-plan-or-to--9a0256c1 = Вы отказались от встречи о плане или от копии.

# a sentence of a letter to the person
# Your plan should be made with you.
your-plan-should-be-made-with-you--f767662c = Ваш план должен быть составлен вместе с вами.

# a sentence of a letter to the person
# We do not know yet if your plan was talked through with you.
we-do-not-know-yet-if-your-plan-was-talked--106c7775 = Мы ещё не знаем, обсудили ли с вами ваш план.

# a sentence of a letter to the person
# You can ask for a copy of your plan.
you-can-ask-for-a-copy-of-your-plan--f75ce1c3 = Вы можете попросить копию плана.

# a sentence of a letter to the person
# You can say no to anything in it, and ask for changes.
you-can-say-no-to-anything-in-it-and-ask-for--0baa451a = Вы можете сказать «нет» чему угодно в нём и попросить изменений.

# the rule says
# Sit down with the person and go through the plan together
sit-down-with-the-person-and-go-through-the--d5ae98fb = Сесть с человеком и вместе пройти план

# the rule says
# your plan has not yet been talked through with you
your-plan-has-not-yet-been-talked-through-with--a27852c4 = ваш план с вами ещё не обсудили

# the rule says
# Ask the person what they want for themselves, and write it into the plan in their words
ask-the-person-what-they-want-for-themselves--033e1680 = Спросить человека, чего он хочет для себя, и записать это в план его словами

# the rule says
# your own wishes are not in the plan
your-own-wishes-are-not-in-the-plan = в плане нет ваших собственных пожеланий

# the rule says
# Give the person a copy of the plan
give-the-person-a-copy-of-the-plan--dc7c0904 = Дать человеку копию плана

# the rule says
# you do not hold a copy of your plan
you-do-not-hold-a-copy-of-your-plan = у вас нет копии вашего плана


## item plan-understandable

# title
# Plan and duties explained in a language and form the person can use
plan-and-duties-explained-in-a-language-and--a331ec83 = План и обязанности объяснены на языке и в форме, доступных человеку

# question
# Can the person follow what is planned and what is expected of them?
can-the-person-follow-what-is-planned-and-what--d1fe5071 = Может ли человек понять, что планируется и чего от него ждут?

# why it matters
# A plan that cannot be read or understood is no help, and a duty nobody explained is easily broken. The right language, a talk instead of a letter, or another form makes the plan the person's own.
a-plan-that-cannot-be-read-or-understood-is-no--bd4ac7ca = План, который нельзя прочесть или понять, не поможет, а обязанность, которую никто не объяснил, легко нарушить. Нужный язык, разговор вместо письма или другая форма делают план собственным планом человека.

# who acts
# interpreter
interpreter = переводчик

# a sentence of a letter to the person
# Your plan was explained in a way that works for you.
your-plan-was-explained-in-a-way-that-works-for--565561d4 = Ваш план объяснили так, как вам подходит.

# a sentence of a letter to the person
# Your plan will be explained in a way that works for you.
your-plan-will-be-explained-in-a-way-that-works--d1f00313 = Ваш план объяснят так, как вам подходит.

# a sentence of a letter to the person
# This is set for {communication.explanation.booked_for}.
this-is-set-for-communication-explanation--eabaab31 = Назначено на {"{"}communication.explanation.booked_for{"}"}.

# a sentence of a letter to the person
# You said no to having your plan explained.
you-said-no-to-having-your-plan-explained--cf5ffbb4 = Вы отказались от объяснения плана.

# a sentence of a letter to the person
# Your plan should be explained in a way that works for you.
your-plan-should-be-explained-in-a-way-that--9baa5a2e = Ваш план должны объяснить так, как вам подходит.

# a sentence of a letter to the person
# We do not know yet how best to explain your plan to you.
we-do-not-know-yet-how-best-to-explain-your--9562a98f = Мы ещё не знаем, как лучше объяснить вам план.

# a sentence of a letter to the person
# You can ask for an interpreter, or for someone to read your plan to you.
you-can-ask-for-an-interpreter-or-for-someone--4bbaaaf8 = Вы можете попросить переводчика или чтобы кто-то прочёл вам план.

# a condition of the rule, by its name
# in their language
in-their-language = на его языке

# a condition of the rule, by its name
# not only on paper
not-only-on-paper = не только на бумаге

# a condition of the rule, by its name
# in a form they use
in-a-form-they-use = в форме, которой он пользуется

# the rule says
# Explain the plan again in the language and the form the person needs
explain-the-plan-again-in-the-language-and-the--c7e1f8bb = Ещё раз объяснить план на языке и в форме, нужных человеку

# the rule says
# the plan was not explained in a way that works for you
the-plan-was-not-explained-in-a-way-that-works--983d2c9c = план не объяснили так, как подходит вам

# the rule says
# Set a day to explain the plan and the duties in the language and the form the person needs
set-a-day-to-explain-the-plan-and-the-duties-in--520bacce = Назначить день, чтобы объяснить план и обязанности на языке и в форме, нужных человеку

# the rule says
# the plan has not yet been explained to you in a way that works for you
the-plan-has-not-yet-been-explained-to-you-in-a--8deae40c = план ещё не объяснили так, как подходит вам

# on what ground a protected fact is looked at
# the plan is explained in a form that a person with a disability can use
the-plan-is-explained-in-a-form-that-a-person--d9f14f98 = план объясняют в форме, которой может пользоваться человек с инвалидностью


## item sharing-lawful-and-confidential

# title
# Sharing is lawful, minimal and logged
sharing-is-lawful-minimal-and-logged--cb229666 = Обмен сведениями законен, минимален и записан

# question
# Was everything that left the file passed on lawfully, sparingly, and written down?
was-everything-that-left-the-file-passed-on--c7bb788d = Было ли всё, что ушло из дела, передано законно, сдержанно и записано?

# why it matters
# Planning needs several services, and each needs to know something. The person should be able to see what was told to whom and why, and to trust that the rest stays closed. A young person's record above all must not follow them through life.
planning-needs-several-services-and-each-needs--1653cbd3 = Для плана нужны несколько служб, и каждой надо что-то знать. Человек должен видеть, кому и почему что сказано, и быть уверен, что остальное закрыто. Дело молодого человека тем более не должно следовать за ним всю жизнь.

# who acts
# whoever discloses
whoever-discloses = тот, кто передаёт сведения

# a sentence of a letter to the person
# What was passed on about you is written down, and the law allows it.
what-was-passed-on-about-you-is-written-down--82005ec4 = То, что о вас передано, записано, и закон это позволяет.

# a sentence of a letter to the person
# You should be able to know what was passed on about you.
you-should-be-able-to-know-what-was-passed-on--4dcbd4a7 = Вы должны иметь возможность узнать, что о вас передано.

# a sentence of a letter to the person
# We do not know yet what was passed on about you.
we-do-not-know-yet-what-was-passed-on-about-you--f2d201c8 = Мы ещё не знаем, что о вас передано.

# a sentence of a letter to the person
# You can ask what was passed on about you, to whom, and why.
you-can-ask-what-was-passed-on-about-you-to--c1a8cd56 = Вы можете спросить, что о вас передано, кому и почему.

# a sentence of a letter to the person
# You can object if you think that it was wrong.
you-can-object-if-you-think-that-it-was-wrong--cfc947fe = Вы можете возразить, если считаете, что это неправильно.

# the rule says
# Write down what has been passed on from the file, to whom, on what basis and when
write-down-what-has-been-passed-on-from-the--413f37fe = Записать, что передано из дела, кому, на каком основании и когда

# the rule says
# nobody can tell you for certain what was passed on about you
nobody-can-tell-you-for-certain-what-was-passed--9849ed42 = никто не может точно сказать вам, что о вас передано

# the rule says
# Tell the person what was passed on without a lawful basis or beyond need, and put it right
tell-the-person-what-was-passed-on-without-a--7508fc05 = Сообщить человеку, что передано без законного основания или сверх нужного, и исправить это

# the rule says
# something about you was passed on that should not have been
something-about-you-was-passed-on-that-should--d406f2ac = о вас передано то, что не следовало передавать


## item pre-release-review

# title
# Full review of the plan about twelve weeks out
full-review-of-the-plan-about-twelve-weeks-out--8f8b2365 = Полный пересмотр плана примерно за двенадцать недель

# question
# Has the whole plan been gone through again with the person while there is still time to act?
has-the-whole-plan-been-gone-through-again-with--fc582885 = Пройден ли весь план с человеком ещё раз, пока есть время действовать?

# why it matters
# Lives change in prison. About twelve weeks before release there is still time to put things right, so every part of the plan is looked at once more with the person, and nothing is left without someone who sees to it.
lives-change-in-prison-about-twelve-weeks--56d1feec = Жизнь в тюрьме меняется. Примерно за двенадцать недель до освобождения ещё есть время всё поправить, поэтому каждую часть плана ещё раз смотрят вместе с человеком, и ничто не остаётся без того, кто этим занят.

# who acts
# community supervision officer
community-supervision-officer = сотрудник службы надзора

# a sentence of a letter to the person
# We have gone through your whole plan with you again.
we-have-gone-through-your-whole-plan-with-you--fd89032c = Мы ещё раз прошли с вами весь план.

# a sentence of a letter to the person
# We will go through your whole plan with you again.
we-will-go-through-your-whole-plan-with-you--04f36709 = Мы ещё раз пройдём с вами весь план.

# a sentence of a letter to the person
# This is set for {review.on}.
this-is-set-for-review-on--50cd08a1 = Назначено на {"{"}review.on{"}"}.

# a sentence of a letter to the person
# You said no to going through your plan again.
you-said-no-to-going-through-your-plan-again--7e97fb37 = Вы отказались ещё раз пройти план.

# a sentence of a letter to the person
# Your whole plan should be gone through with you again.
your-whole-plan-should-be-gone-through-with-you--a6cb780c = С вами должны ещё раз пройти весь план.

# a sentence of a letter to the person
# We do not know yet if your whole plan was gone through with you again.
we-do-not-know-yet-if-your-whole-plan-was-gone--1dd185c4 = Мы ещё не знаем, прошли ли с вами весь план ещё раз.

# a sentence of a letter to the person
# You can say what has changed, and what you need now.
you-can-say-what-has-changed-and-what-you-need--cb9611cc = Вы можете сказать, что изменилось и что вам нужно теперь.

# the rule says
# Write down for each open need who sees to it, and by when
write-down-for-each-open-need-who-sees-to-it--e582b05f = Записать по каждой открытой потребности, кто ею занят и к какому сроку

# the rule says
# something you need is still open, and nobody has taken it on
something-you-need-is-still-open-and-nobody-has--3c593c39 = то, что вам нужно, всё ещё не решено, и никто за это не взялся

# the rule says
# Set a day to go through the whole plan again with the person
set-a-day-to-go-through-the-whole-plan-again--6d055ec3 = Назначить день, чтобы ещё раз пройти весь план с человеком

# the rule says
# your plan has not been gone through again with you
your-plan-has-not-been-gone-through-again-with--387adcb3 = ваш план с вами ещё раз не прошли


## item release-date-known

# title
# Release date worked out, checked for holds, and told to the person
release-date-worked-out-checked-for-holds-and--1d5dffd9 = Дата освобождения рассчитана, проверена на препятствия и сообщена человеку

# question
# Is the release date certain, has nothing else come to light, and does the person know?
is-the-release-date-certain-has-nothing-else--b5f70f14 = Точна ли дата освобождения, не выявилось ли что-то ещё и знает ли человек?

# why it matters
# Everything else hangs on the date: a bed, a job, an appointment. An old warrant or an unpaid fine found on the last day can undo all of it, so it is looked for early, and the person is told in writing where they stand.
everything-else-hangs-on-the-date-a-bed-a-job--b20554bd = Всё остальное зависит от даты: место для сна, работа, приём. Старый ордер или неуплаченный штраф, найденный в последний день, может всё разрушить, поэтому их ищут заранее, а человеку письменно сообщают, как обстоят дела.

# a sentence of a letter to the person
# Your release date is {release.date}.
your-release-date-is-release-date--66ef35cf = Дата вашего освобождения: {"{"}release.date{"}"}.

# a sentence of a letter to the person
# We looked for other matters that could stand in the way, and none is open.
we-looked-for-other-matters-that-could-stand-in--dc2108c5 = Мы искали другие дела, которые могут помешать, и открытых нет.

# a sentence of a letter to the person
# We are checking that nothing else stands in the way.
we-are-checking-that-nothing-else-stands-in-the--351107e3 = Мы проверяем, что больше ничто не мешает.

# a sentence of a letter to the person
# You should know your release date for certain, and in writing.
you-should-know-your-release-date-for-certain--a253bf75 = Вы должны знать дату освобождения точно и письменно.

# a sentence of a letter to the person
# We do not know yet if your release date is certain.
we-do-not-know-yet-if-your-release-date-is--47afd4cf = Мы ещё не знаем, точна ли дата вашего освобождения.

# a sentence of a letter to the person
# If you think that your release date is wrong, you can ask for it to be checked.
if-you-think-that-your-release-date-is-wrong--a49d222c = Если вы думаете, что дата освобождения неверна, вы можете попросить её проверить.

# a condition of the rule, by its name
# has a ground
has-a-ground = есть основание

# a condition of the rule, by its name
# confirmed and told
confirmed-and-told = подтверждено и сообщено

# the rule says
# Work out the release date and its legal ground, and confirm it
work-out-the-release-date-and-its-legal-ground--01eb6e67 = Рассчитать дату освобождения и её законное основание и подтвердить её

# the rule says
# the day of your release is not yet certain
the-day-of-your-release-is-not-yet-certain = день вашего освобождения ещё не точен

# the rule says
# Search for other charges, warrants, immigration holds and unpaid fines, and settle what is found
search-for-other-charges-warrants-immigration--3aef9eb8 = Найти другие обвинения, ордера, миграционные задержания и неуплаченные штрафы и решить найденное

# the rule says
# an old charge, a warrant or a fine could still stand in the way
an-old-charge-a-warrant-or-a-fine-could-still--fe62fbae = старое обвинение, ордер или штраф ещё могут помешать

# the rule says
# Tell the person the date and its ground in writing
tell-the-person-the-date-and-its-ground-in--492b470a = Письменно сообщить человеку дату и её основание

# the rule says
# you have not had your release date in writing
you-have-not-had-your-release-date-in-writing = вы не получили дату освобождения письменно


## item id-photo-document

# title
# Photo identity document in hand
photo-identity-document-in-hand--50b4177b = Удостоверение личности с фотографией на руках

# question
# Will the person walk out with a photo document that opens doors?
will-the-person-walk-out-with-a-photo-document--68c24747 = Выйдет ли человек с документом с фотографией, который открывает двери?

# why it matters
# Without a document that shows who they are a person cannot rent a room, open an account, start a job or collect a benefit. If the office that issues it is late, a receipt and a stop-gap paper bridge the gap.
without-a-document-that-shows-who-they-are-a--fa5bd3cd = Без документа, показывающего, кто он, человек не может снять комнату, открыть счёт, начать работу или получить пособие. Если ведомство опаздывает, расписка и временная бумага закрывают промежуток.

# who acts
# civil registry
civil-registry = орган записи актов гражданского состояния

# a sentence of a letter to the person
# You have a paper that shows who you are.
you-have-a-paper-that-shows-who-you-are--58b1e640 = У вас есть документ, показывающий, кто вы.

# a sentence of a letter to the person
# Your photo document has been applied for.
your-photo-document-has-been-applied-for--b079f99d = Заявление на ваш документ с фотографией подано.

# a sentence of a letter to the person
# It should come by {identity.photo_document_expected_on}.
it-should-come-by-identity-photo-document--ed3de293 = Он должен прийти к {"{"}identity.photo_document_expected_on{"}"}.

# a sentence of a letter to the person
# You said no to help with a photo document.
you-said-no-to-help-with-a-photo-document--5f336e8f = Вы отказались от помощи с документом с фотографией.

# a sentence of a letter to the person
# You can still ask for it.
you-can-still-ask-for-it--af6bbd6e = Вы ещё можете о ней попросить.

# a sentence of a letter to the person
# You need a photo document that shows who you are.
you-need-a-photo-document-that-shows-who-you-are--c87246f4 = Вам нужен документ с фотографией, показывающий, кто вы.

# a sentence of a letter to the person
# We do not know yet if you have a photo document.
we-do-not-know-yet-if-you-have-a-photo-document--b7e927d6 = Мы ещё не знаем, есть ли у вас документ с фотографией.

# a sentence of a letter to the person
# You can ask for a paper to use until your photo document comes.
you-can-ask-for-a-paper-to-use-until-your-photo--88e55b4c = Вы можете попросить временную бумагу, пока не придёт документ с фотографией.

# the rule says
# Ask the registry for an earlier date, or for a receipt and a stop-gap document
ask-the-registry-for-an-earlier-date-or-for-a--6d53b215 = Попросить ведомство о более ранней дате либо о расписке и временном документе

# the rule says
# you may be without a document when you need it
you-may-be-without-a-document-when-you-need-it = вы можете остаться без документа, когда он понадобится

# the rule says
# Apply with the person for a photo identity document, and settle the fee
apply-with-the-person-for-a-photo-identity--8ce141e7 = Подать с человеком заявление на документ с фотографией и решить вопрос оплаты

# the rule says
# you have no photo document that will be accepted outside
you-have-no-photo-document-that-will-be--fa49e5f5 = у вас нет документа с фотографией, который примут на свободе


## item id-underlying-records

# title
# Civil records and service numbers obtained
civil-records-and-service-numbers-obtained--3cccd825 = Акты гражданского состояния и номера служб получены

# question
# Are the records and numbers that everything else is built on there, or asked for?
are-the-records-and-numbers-that-everything--8af42fb4 = Есть ли или запрошены ли записи и номера, на которых держится всё остальное?

# why it matters
# A photo document needs a birth record; wages need a tax number; a doctor needs a health number. These take the longest, above all for somebody whose birth was never written down, so they are asked for first.
a-photo-document-needs-a-birth-record-wages--960e0e9c = Для документа с фотографией нужна запись о рождении, для зарплаты налоговый номер, для врача медицинский. На это уходит больше всего времени, особенно если рождение никогда не записывали, поэтому их запрашивают первыми.

# a sentence of a letter to the person
# The papers and numbers that you need for work and a doctor are there.
the-papers-and-numbers-that-you-need-for-work--cd4c7161 = Бумаги и номера, нужные вам для работы и врача, на месте.

# a sentence of a letter to the person
# The papers and numbers that you need have been asked for.
the-papers-and-numbers-that-you-need-have-been--f067f0dc = Нужные вам бумаги и номера запрошены.

# a sentence of a letter to the person
# They should come by {identity.records_expected_on}.
they-should-come-by-identity-records-expected-on--214a183c = Они должны прийти к {"{"}identity.records_expected_on{"}"}.

# a sentence of a letter to the person
# You said no to help with some of your papers.
you-said-no-to-help-with-some-of-your-papers--301b5075 = Вы отказались от помощи с некоторыми бумагами.

# a sentence of a letter to the person
# You need some papers and numbers for work, money and a doctor.
you-need-some-papers-and-numbers-for-work-money--58399364 = Вам нужны некоторые бумаги и номера для работы, денег и врача.

# a sentence of a letter to the person
# We do not know yet which papers and numbers you have.
we-do-not-know-yet-which-papers-and-numbers-you--5eb861b3 = Мы ещё не знаем, какие бумаги и номера у вас есть.

# a condition of the rule, by its name
# record held
record-held = запись на руках

# a condition of the rule, by its name
# number held
number-held = номер на руках

# a condition of the rule, by its name
# cover held
cover-held = полис на руках

# a condition of the rule, by its name
# record coming
record-coming = запись скоро будет

# a condition of the rule, by its name
# number coming
number-coming = номер скоро будет

# a condition of the rule, by its name
# cover coming
cover-coming = полис скоро будет

# the rule says
# Ask the registry for the civil record, or raise with it a birth that was never registered, and for a date
ask-the-registry-for-the-civil-record-or-raise--557000a0 = Запросить запись в ведомстве или заявить о рождении, которое не было записано, и попросить срок

# the rule says
# the record that your other papers depend on is not there
the-record-that-your-other-papers-depend-on-is--9c90a2bb = нет записи, от которой зависят другие ваши документы

# the rule says
# Ask for the tax and social-security numbers
ask-for-the-tax-and-social-security-numbers--3912dd18 = Запросить налоговый номер и номер социального страхования

# the rule says
# you need these numbers for wages and benefits
you-need-these-numbers-for-wages-and-benefits = эти номера нужны вам для зарплаты и пособий

# the rule says
# Ask for the health-cover number or card
ask-for-the-health-cover-number-or-card--0c5b4db9 = Запросить номер или карту медицинского обеспечения

# the rule says
# a doctor outside will ask you for it
a-doctor-outside-will-ask-you-for-it = врач на свободе спросит его у вас


## item housing-existing-home-kept

# title
# Existing home kept or closed in good order
existing-home-kept-or-closed-in-good-order--6d45a18c = Имеющееся жильё сохранено или сдано в порядке

# question
# Is the person's home being kept, or ended so that no debts grow, and are their things safe?
is-the-person-s-home-being-kept-or-ended-so--49e5a288 = Сохраняется ли жильё человека или оно оставлено так, что долги не растут, и в сохранности ли его вещи?

# why it matters
# A home that is still there is the best place to go back to. Where it cannot be kept, ending it properly means that the person does not come out to rent debts and find their belongings thrown away.
a-home-that-is-still-there-is-the-best-place-to--4052356c = Дом, который всё ещё есть, — лучшее место для возвращения. Если его нельзя сохранить, надлежащее завершение значит, что человек не выйдет к долгам за жильё и выброшенным вещам.

# who acts
# housing service
housing-service = жилищная служба

# a sentence of a letter to the person
# The home you had was kept or closed in good order, and your things are safe.
the-home-you-had-was-kept-or-closed-in-good--b9109dc0 = Ваше прежнее жильё сохранено или сдано в порядке, и ваши вещи в сохранности.

# a sentence of a letter to the person
# The home you had and your things are being seen to.
the-home-you-had-and-your-things-are-being-seen--3d832344 = Вашим прежним жильём и вещами занимаются.

# a sentence of a letter to the person
# This should be done by {home.before.promised_for}.
this-should-be-done-by-home-before-promised-for--9cef58cc = Это должно быть сделано к {"{"}home.before.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to help with the home you had.
you-said-no-to-help-with-the-home-you-had--8e9dc682 = Вы отказались от помощи с прежним жильём.

# a sentence of a letter to the person
# The home you had should be kept, or closed in good order.
the-home-you-had-should-be-kept-or-closed-in--b4df726b = Ваше прежнее жильё должно быть сохранено или сдано в порядке.

# a sentence of a letter to the person
# We do not know yet what became of the home you had.
we-do-not-know-yet-what-became-of-the-home-you--1f40a6f5 = Мы ещё не знаем, что стало с вашим прежним жильём.

# a sentence of a letter to the person
# You can ask us to write to your landlord, or to fetch your things.
you-can-ask-us-to-write-to-your-landlord-or-to--c4609d4e = Вы можете попросить нас написать хозяину жилья или забрать ваши вещи.

# the rule says
# Speak with the landlord or lender, and keep the home or end it in good order
speak-with-the-landlord-or-lender-and-keep-the--a18c514b = Поговорить с хозяином или кредитором и сохранить жильё или завершить дело в порядке

# the rule says
# your home has not been seen to, and debts may be growing
your-home-has-not-been-seen-to-and-debts-may-be--c7c5bbcf = вашим жильём никто не занялся, и долги могут расти

# the rule says
# Have the person's belongings fetched and stored
have-the-person-s-belongings-fetched-and-stored--142e706e = Забрать вещи человека и сдать их на хранение

# the rule says
# your belongings are not yet in a safe place
your-belongings-are-not-yet-in-a-safe-place = ваши вещи ещё не в надёжном месте


## item housing-first-night

# title
# A real address for the first night
a-real-address-for-the-first-night--10a9c4d7 = Настоящий адрес на первую ночь

# question
# Where will the person sleep on the first night, and has that place said yes?
where-will-the-person-sleep-on-the-first-night--c7307285 = Где человек будет спать в первую ночь и согласилось ли это место?

# why it matters
# A person without a bed on the first night starts with nothing to hold on to. Leaving with no address is not an answer: somebody with the power to find a place has to be told while there is still time.
a-person-without-a-bed-on-the-first-night--bd31c48d = Без места для сна в первую ночь человеку не за что держаться. Выход без адреса — не ответ: тому, кто может найти место, нужно сказать, пока есть время.

# a sentence of a letter to the person
# You have a place to sleep on your first night.
you-have-a-place-to-sleep-on-your-first-night--e68d7619 = У вас есть где спать в первую ночь.

# a sentence of a letter to the person
# A place to sleep on your first night is promised.
a-place-to-sleep-on-your-first-night-is-promised--09d8d4bb = Место для сна в первую ночь обещано.

# a sentence of a letter to the person
# It should be free from {home.first_night.available_from}.
it-should-be-free-from-home-first-night--f65aa45a = Оно должно быть свободно с {"{"}home.first_night.available_from{"}"}.

# a sentence of a letter to the person
# You said no to help to find a place for your first night.
you-said-no-to-help-to-find-a-place-for-your--e6656bd8 = Вы отказались от помощи в поиске места на первую ночь.

# a sentence of a letter to the person
# You need a place to sleep on your first night.
you-need-a-place-to-sleep-on-your-first-night--4ca6c59c = Вам нужно место для сна в первую ночь.

# a sentence of a letter to the person
# We do not know yet where you will sleep on your first night.
we-do-not-know-yet-where-you-will-sleep-on-your--63e51d05 = Мы ещё не знаем, где вы будете спать в первую ночь.

# a sentence of a letter to the person
# You can tell us if you have a place to stay, or know of one.
you-can-tell-us-if-you-have-a-place-to-stay-or--c9fa3752 = Вы можете сказать нам, есть ли у вас где остановиться.

# a condition of the rule, by its name
# free on the day
free-on-the-day = свободно в этот день

# the rule says
# Find a place for the nights between release and the day on which the bed is free
find-a-place-for-the-nights-between-release-and--0c78bcc5 = Найти место на ночи между освобождением и днём, когда освободится койка

# the rule says
# the bed that was confirmed for you is not free on the day of your release
the-bed-that-was-confirmed-for-you-is-not-free--2effb57c = койка, которую вам подтвердили, не свободна в день освобождения

# the rule says
# Find out where the person sleeps, and find a place for tonight if there is none
find-out-where-the-person-sleeps-and-find-a--7d97afdb = Узнать, где спит человек, и найти место на эту ночь, если его нет

# the rule says
# you left without a bed that anybody had confirmed
you-left-without-a-bed-that-anybody-had--d4f7e4b9 = вы вышли без койки, которую кто-либо подтвердил

# the rule says
# Find a place for the first night, and raise it with housing management if there is none
find-a-place-for-the-first-night-and-raise-it--58e6f1f6 = Найти место на первую ночь, а если его нет, поставить вопрос перед руководством жилищной службы

# the rule says
# nobody has confirmed a bed for your first night
nobody-has-confirmed-a-bed-for-your-first-night = никто не подтвердил место для сна на вашу первую ночь


## item housing-safe

# title
# The address is safe for the person and for others
the-address-is-safe-for-the-person-and-for--dd047c65 = Адрес безопасен для человека и для других

# question
# Has the person been asked in private whether the address is safe, and was it looked into?
has-the-person-been-asked-in-private-whether--8fa0f829 = Спросили ли человека наедине, безопасен ли адрес, и проверили ли это?

# why it matters
# An address can be certain and still be the wrong one: somebody there may hurt or press the person, or a victim may live next door. People can say so only if they are asked alone, and without losing the bed for speaking up.
an-address-can-be-certain-and-still-be-the--4756518f = Адрес может быть точным и всё же не тем: там кто-то может причинить вред или давить на человека, или рядом может жить потерпевший. Сказать об этом можно, только если спросят наедине и если за слова не лишат койки.

# a sentence of a letter to the person
# You were asked if you feel safe at your address, and it was looked into.
you-were-asked-if-you-feel-safe-at-your-address--7efd1671 = Вас спросили, чувствуете ли вы себя в безопасности по своему адресу, и это проверили.

# a sentence of a letter to the person
# You will be asked in private if you feel safe at your address.
you-will-be-asked-in-private-if-you-feel-safe--f00725ad = Вас спросят наедине, чувствуете ли вы себя в безопасности по своему адресу.

# a sentence of a letter to the person
# This is set for {home.safety.talk_on}.
this-is-set-for-home-safety-talk-on--e5de6dbb = Назначено на {"{"}home.safety.talk_on{"}"}.

# a sentence of a letter to the person
# You said no to a talk about your address.
you-said-no-to-a-talk-about-your-address--2fd60555 = Вы отказались от разговора о своём адресе.

# a sentence of a letter to the person
# Your address should be a safe one.
your-address-should-be-a-safe-one--313613b4 = Ваш адрес должен быть безопасным.

# a sentence of a letter to the person
# We do not know yet if your address is safe.
we-do-not-know-yet-if-your-address-is-safe--1dd967a7 = Мы ещё не знаем, безопасен ли ваш адрес.

# a sentence of a letter to the person
# You can tell someone in private if you do not feel safe at your address.
you-can-tell-someone-in-private-if-you-do-not--20e323fa = Вы можете сказать кому-то наедине, если вам небезопасно по своему адресу.

# a sentence of a letter to the person
# You can ask for another place.
you-can-ask-for-another-place--20d64aa6 = Вы можете попросить другое место.

# a condition of the rule, by its name
# looked into
looked-into = проверено

# the rule says
# Deal with what was found at the address, or find another place together with the person
deal-with-what-was-found-at-the-address-or-find--a742d6ed = Решить то, что выявлено по адресу, или вместе с человеком найти другое место

# the rule says
# something about the address may not be safe, and nobody has dealt with it
something-about-the-address-may-not-be-safe-and--0df5de65 = по адресу что-то может быть небезопасно, и никто этим не занялся

# the rule says
# Look into the address for the first night: violence and pressure, forbidden areas, children in the home, victims nearby
look-into-the-address-for-the-first-night--f94baa05 = Проверить адрес первой ночи: насилие и давление, запретные зоны, дети в доме, потерпевшие рядом

# the rule says
# nobody has finished looking into whether the address is safe
nobody-has-finished-looking-into-whether-the--90b1f79a = никто не закончил проверку, безопасен ли адрес

# the rule says
# Ask the person, with nobody else there, whether they feel safe at the address for the first night
ask-the-person-with-nobody-else-there-whether--a6a5a4db = Спросить человека без посторонних, чувствует ли он себя в безопасности по адресу первой ночи

# the rule says
# nobody has asked you in private whether you feel safe there
nobody-has-asked-you-in-private-whether-you--9002e9e2 = никто не спросил вас наедине, чувствуете ли вы себя там в безопасности


## item housing-beyond-the-first-weeks

# title
# A route to a settled home
a-route-to-a-settled-home--8d51349b = Путь к постоянному жилью

# question
# If the first place is only for a time, who is seeing to the next one?
if-the-first-place-is-only-for-a-time-who-is--511e8e6a = Если первое место лишь на время, кто занимается следующим?

# why it matters
# A temporary bed ends, often just as other things begin to settle. If an application for a lasting home is already lodged and somebody outside sees to it, the person does not have to start again from the street.
a-temporary-bed-ends-often-just-as-other-things--16ee8b7f = Временная койка кончается, часто как раз тогда, когда остальное начинает налаживаться. Если заявление на постоянное жильё уже подано и кто-то снаружи им занят, человеку не придётся начинать снова с улицы.

# who acts
# aftercare worker
aftercare-worker = работник сопровождения после освобождения

# a sentence of a letter to the person
# A lasting home has been asked for or found, and someone sees to it.
a-lasting-home-has-been-asked-for-or-found-and--10413b8c = Постоянное жильё запрошено или найдено, и кто-то этим занят.

# a sentence of a letter to the person
# A lasting home will be asked for by {home.move_on.promised_for}.
a-lasting-home-will-be-asked-for-by-home-move--eacab264 = Постоянное жильё запросят к {"{"}home.move_on.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to help to find a lasting home.
you-said-no-to-help-to-find-a-lasting-home--05ab9639 = Вы отказались от помощи в поиске постоянного жилья.

# a sentence of a letter to the person
# You need a lasting home after the first weeks.
you-need-a-lasting-home-after-the-first-weeks--5bc47a97 = После первых недель вам нужно постоянное жильё.

# a sentence of a letter to the person
# We do not know yet how you will find a lasting home.
we-do-not-know-yet-how-you-will-find-a-lasting--b041e2bb = Мы ещё не знаем, как вы найдёте постоянное жильё.

# a sentence of a letter to the person
# You can say where and how you would like to live.
you-can-say-where-and-how-you-would-like-to-live--114df3cb = Вы можете сказать, где и как хотели бы жить.

# the rule says
# Lodge an application or referral for a settled home with the person
lodge-an-application-or-referral-for-a-settled--08b40b10 = Подать с человеком заявление или направление на постоянное жильё

# the rule says
# you have no place of your own to stay, and nothing lasting has been applied for
you-have-no-place-of-your-own-to-stay-and--46ffa747 = у вас нет своего места, и ничего постоянного не запрошено

# the rule says
# Name the worker outside who sees to the settled home
name-the-worker-outside-who-sees-to-the-settled--a13a32a4 = Назвать работника снаружи, который занимается постоянным жильём

# the rule says
# nobody has been named to see to your next home
nobody-has-been-named-to-see-to-your-next-home = никто не назван, кто займётся вашим следующим жильём


## item debts-and-obligations-listed

# title
# Debts, fines and maintenance listed, with a plan
debts-fines-and-maintenance-listed-with-a-plan--cbd5d5d2 = Долги, штрафы и алименты перечислены, есть план

# question
# What does the person owe, and what has been done about each debt?
what-does-the-person-owe-and-what-has-been-done--4e625dd9 = Что должен человек и что сделано по каждому долгу?

# why it matters
# Debts grow while a person is inside, and letters go unanswered. Knowing what is owed, and having each debt paused, paid by small sums or looked at by an adviser, keeps bailiffs and old fines from undoing a new start.
debts-grow-while-a-person-is-inside-and-letters--4402a7d4 = Долги растут, пока человек внутри, а письма остаются без ответа. Если знать, что должно быть уплачено, и каждый долг приостановлен, платится малыми суммами или рассмотрен консультантом, приставы и старые штрафы не разрушат новое начало.

# who acts
# debt adviser
debt-adviser = консультант по долгам

# a sentence of a letter to the person
# Something is being done about each of your debts.
something-is-being-done-about-each-of-your-debts--260f2f56 = По каждому вашему долгу что-то делается.

# a sentence of a letter to the person
# You have an appointment for advice about your debts.
you-have-an-appointment-for-advice-about-your--e97908aa = У вас назначена консультация о долгах.

# a sentence of a letter to the person
# You said no to help with some or all of your debts.
you-said-no-to-help-with-some-or-all-of-your--855ed4e8 = Вы отказались от помощи с некоторыми или всеми долгами.

# a sentence of a letter to the person
# You should not leave with debts that go on growing.
you-should-not-leave-with-debts-that-go-on--82ea1ca4 = Вы не должны выходить с долгами, которые продолжают расти.

# a sentence of a letter to the person
# We do not know yet if you have debts, and what is done about them.
we-do-not-know-yet-if-you-have-debts-and-what--8a85c8d5 = Мы ещё не знаем, есть ли у вас долги и что с ними делают.

# a sentence of a letter to the person
# You can ask for advice about any debt or fine.
you-can-ask-for-advice-about-any-debt-or-fine--a1a01782 = Вы можете попросить совета о любом долге или штрафе.

# the rule says
# Book debt advice for each debt on which nothing has been done
book-debt-advice-for-each-debt-on-which-nothing--be103960 = Записать на консультацию по каждому долгу, по которому ничего не сделано

# the rule says
# debts that nobody looks at go on growing
debts-that-nobody-looks-at-go-on-growing = долги, на которые никто не смотрит, продолжают расти

# the rule says
# Write to those to whom money is owed, with the person's agreement, and ask for a pause until after release
write-to-those-to-whom-money-is-owed-with-the--67933d0f = С согласия человека написать тем, кому он должен, и попросить отсрочку до времени после освобождения

# the rule says
# a pause gives you time to settle before you pay
a-pause-gives-you-time-to-settle-before-you-pay = отсрочка даёт вам время устроиться, прежде чем платить


## item bank-account-usable

# title
# Usable bank or payment account
usable-bank-or-payment-account--f735c5cd = Пригодный банковский или платёжный счёт

# question
# Is there an account that wages and benefits can be paid into, and can the person use it on the day?
is-there-an-account-that-wages-and-benefits-can--0a7aca94 = Есть ли счёт, на который можно платить зарплату и пособия, и сможет ли человек им пользоваться в этот день?

# why it matters
# Employers and offices pay into an account; without one, money that is due does not arrive. Banks take time and sometimes say no, so the application must be made while there is still time to try another bank.
employers-and-offices-pay-into-an-account--d7a57321 = Работодатели и ведомства платят на счёт; без него причитающиеся деньги не приходят. Банкам нужно время, и иногда они отказывают, поэтому заявление надо подать, пока можно попробовать другой банк.

# a sentence of a letter to the person
# You have a bank account, and you can use it on the day you leave.
you-have-a-bank-account-and-you-can-use-it-on--7f8a4a86 = У вас есть банковский счёт, и вы можете им пользоваться в день выхода.

# a sentence of a letter to the person
# We have asked for a bank account for you.
we-have-asked-for-a-bank-account-for-you--624ede2b = Мы попросили для вас банковский счёт.

# a sentence of a letter to the person
# The bank should answer by {bank.answer_due_on}.
the-bank-should-answer-by-bank-answer-due-on--cef53b9f = Банк должен ответить к {"{"}bank.answer_due_on{"}"}.

# a sentence of a letter to the person
# You said no to help with a bank account.
you-said-no-to-help-with-a-bank-account--4fdc9f07 = Вы отказались от помощи с банковским счётом.

# a sentence of a letter to the person
# You need an account that your money can be paid into.
you-need-an-account-that-your-money-can-be-paid--e5723355 = Вам нужен счёт, на который можно перевести ваши деньги.

# a sentence of a letter to the person
# We do not know yet if you have a bank account that you can use.
we-do-not-know-yet-if-you-have-a-bank-account--24898590 = Мы ещё не знаем, есть ли у вас банковский счёт, которым можно пользоваться.

# a sentence of a letter to the person
# If a bank says no, you can ask why and try another one.
if-a-bank-says-no-you-can-ask-why-and-try--a528a8bb = Если банк отказал, вы можете спросить почему и попробовать другой.

# the rule says
# Help the person get the card, the code or other means to use the account
help-the-person-get-the-card-the-code-or-other--42c9a1a5 = Помочь человеку получить карту, код или другой способ пользоваться счётом

# the rule says
# your account is open, but you cannot use it
your-account-is-open-but-you-cannot-use-it--0494f680 = ваш счёт открыт, но вы не можете им пользоваться

# the rule says
# Ask why the bank refused, and apply with the person for a basic account elsewhere
ask-why-the-bank-refused-and-apply-with-the--1350e00f = Узнать, почему банк отказал, и подать с человеком заявление на базовый счёт в другом месте

# the rule says
# one bank has said no, and another may say yes
one-bank-has-said-no-and-another-may-say-yes--54cd0627 = один банк отказал, другой может согласиться

# the rule says
# Press the bank for an answer, and look at another account meanwhile
press-the-bank-for-an-answer-and-look-at--0c1721b8 = Поторопить банк с ответом и тем временем искать другой счёт

# the rule says
# the bank's answer is overdue, or would come too late
the-bank-s-answer-is-overdue-or-would-come-too--69cecc82 = ответ банка задержан или придёт слишком поздно

# the rule says
# Apply with the person for a basic bank or payment account
apply-with-the-person-for-a-basic-bank-or--27a1ac03 = Подать с человеком заявление на базовый банковский или платёжный счёт

# the rule says
# there is no account yet into which your money can be paid
there-is-no-account-yet-into-which-your-money--2cecd9ec = пока нет счёта, на который можно перевести ваши деньги


## item benefits-claim-ready

# title
# Claim prepared so that payment is not weeks away
claim-prepared-so-that-payment-is-not-weeks-away--aeda1d21 = Заявление на пособие готово, чтобы выплата не ждала неделями

# question
# Who will pay for daily life in the first weeks, and is the claim ready?
who-will-pay-for-daily-life-in-the-first-weeks--4cf4443d = Кто оплатит повседневную жизнь в первые недели и готово ли заявление?

# why it matters
# Offices take weeks to pay a first benefit. If the claim is only begun at the gate, a person waits without money at the most dangerous time. Looking early at what you may claim, and having the papers filled in, means that money comes when you need it.
offices-take-weeks-to-pay-a-first-benefit-if--6324857b = Первое пособие платят через несколько недель. Если заявление начинают лишь у ворот, человек ждёт без денег в самое опасное время. Если рано посмотреть, на что вы имеете право, и заполнить бумаги, деньги придут, когда они нужны.

# who acts
# benefits service
benefits-service = служба пособий

# a sentence of a letter to the person
# Your claim for benefits is ready, so that you need not wait long for money.
your-claim-for-benefits-is-ready-so-that-you--b3101992 = Ваше заявление на пособие готово, чтобы вам не ждать денег долго.

# a sentence of a letter to the person
# You have an appointment about your claim for benefits.
you-have-an-appointment-about-your-claim-for--56677f25 = У вас назначен приём по заявлению на пособие.

# a sentence of a letter to the person
# It is on {benefits.appointment.on}.
it-is-on-benefits-appointment-on--0133db91 = День приёма: {"{"}benefits.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help with a claim for benefits.
you-said-no-to-help-with-a-claim-for-benefits--631776b6 = Вы отказались от помощи с заявлением на пособие.

# a sentence of a letter to the person
# You may have a right to benefits when you leave.
you-may-have-a-right-to-benefits-when-you-leave--95529733 = Возможно, после выхода вам положено пособие.

# a sentence of a letter to the person
# We do not know yet what you will live on, or if you can claim benefits.
we-do-not-know-yet-what-you-will-live-on-or-if--ca08847f = Мы ещё не знаем, на что вы будете жить и можете ли просить пособие.

# a sentence of a letter to the person
# If an office turns down your claim, you can ask it to look again.
if-an-office-turns-down-your-claim-you-can-ask--46704069 = Если ведомство откажет, вы можете попросить его рассмотреть заявление снова.

# the rule says
# Check with the person which benefits they may claim
check-with-the-person-which-benefits-they-may--d5411d38 = Проверить с человеком, на какие пособия он может претендовать

# the rule says
# nobody has looked yet at what you are entitled to
nobody-has-looked-yet-at-what-you-are-entitled--f5f67a01 = никто ещё не посмотрел, что вам положено

# the rule says
# Prepare the claim with the person, or book an appointment for it
prepare-the-claim-with-the-person-or-book-an--fa9adbe3 = Подготовить с человеком заявление или записать на приём для этого

# the rule says
# no income is certain, and a claim takes weeks to pay
no-income-is-certain-and-a-claim-takes-weeks-to--09d512cd = никакой доход не обеспечен, а выплата по заявлению занимает недели


## item earnings-and-savings-paid-out

# title
# Prison earnings and savings handed over
prison-earnings-and-savings-handed-over--4db0872e = Тюремный заработок и сбережения выданы

# question
# Is the money we hold for the person ready to hand over, with a receipt?
is-the-money-we-hold-for-the-person-ready-to--5d819b8e = Готовы ли деньги, которые мы храним для человека, к выдаче под расписку?

# why it matters
# What you earned and put aside inside is yours. It is often all there is for the first days, so it must be in your hand when you leave, with a paper that shows how much it was.
what-you-earned-and-put-aside-inside-is-yours--e694072c = То, что вы заработали и отложили внутри, — ваше. Часто это всё, что есть на первые дни, поэтому при выходе деньги должны быть у вас в руках, с бумагой, где указана сумма.

# who acts
# prison finance
prison-finance = тюремная бухгалтерия

# who acts
# release desk
release-desk = служба оформления освобождения

# a sentence of a letter to the person
# You were paid the money that we kept for you, and you have a receipt.
you-were-paid-the-money-that-we-kept-for-you--0f9bfd03 = Вам выплатили деньги, которые мы хранили, и у вас есть квитанция.

# a sentence of a letter to the person
# The money that we keep for you is ready for the day you leave.
the-money-that-we-keep-for-you-is-ready-for-the--ed777a3a = Деньги, которые мы храним для вас, готовы ко дню выхода.

# a sentence of a letter to the person
# The money that we keep for you should be in your hand when you leave.
the-money-that-we-keep-for-you-should-be-in--82e02a2b = Деньги, которые мы храним для вас, при выходе должны быть у вас в руках.

# a sentence of a letter to the person
# We do not know yet if we keep money for you, and if it is ready.
we-do-not-know-yet-if-we-keep-money-for-you-and--da2216fd = Мы ещё не знаем, храним ли мы для вас деньги и готовы ли они.

# a sentence of a letter to the person
# You can ask how much money we keep for you, and for a receipt.
you-can-ask-how-much-money-we-keep-for-you-and--7e42cfad = Вы можете спросить, сколько денег мы для вас храним, и попросить квитанцию.

# the rule says
# Give the person a receipt that shows what was paid, and have it signed
give-the-person-a-receipt-that-shows-what-was--684836db = Дать человеку квитанцию с указанием выплаченного и подписать её

# the rule says
# your money was paid, but you hold no paper that shows how much
your-money-was-paid-but-you-hold-no-paper-that--91f0add7 = ваши деньги выплачены, но у вас нет бумаги с суммой

# the rule says
# Hand over the money that lies ready, or send it, and have the receipt signed
hand-over-the-money-that-lies-ready-or-send-it--c7bacadf = Выдать готовые деньги или выслать их и подписать квитанцию

# the rule says
# your money was made ready, and was still here after you had left
your-money-was-made-ready-and-was-still-here--21a0e66d = ваши деньги были готовы и остались здесь после вашего выхода

# the rule says
# Work out what is held and what was put aside, and pay it to the person against a receipt
work-out-what-is-held-and-what-was-put-aside--e4ed1d8f = Рассчитать, что хранится и что отложено, и выплатить человеку под расписку

# the rule says
# the money kept for you is yours, and is needed from the first day
the-money-kept-for-you-is-yours-and-is-needed--c52439ee = хранимые для вас деньги ваши и нужны с первого дня


## item first-days-money

# title
# Enough to live on until the first payment
enough-to-live-on-until-the-first-payment--8457c59b = На что жить до первой выплаты

# question
# How many days until the first income, and what will the person live on until then?
how-many-days-until-the-first-income-and-what--c529af4a = Сколько дней до первого дохода и на что человек будет жить до тех пор?

# why it matters
# Between the gate and the first payment there is nearly always a gap. Somebody has to count those days and see that there is money for food, travel and essentials on each of them, so that nobody has to beg or borrow.
between-the-gate-and-the-first-payment-there-is--9b2250a9 = Между воротами и первой выплатой почти всегда есть промежуток. Кто-то должен сосчитать эти дни и позаботиться, чтобы на каждый были деньги на еду, дорогу и самое нужное, чтобы никому не пришлось просить или занимать.

# a sentence of a letter to the person
# You have money for the days until your first income.
you-have-money-for-the-days-until-your-first--d00f27a6 = У вас есть деньги на дни до первого дохода.

# a sentence of a letter to the person
# Money for the days until your first income is set aside for you.
money-for-the-days-until-your-first-income-is--cd1d80e3 = Деньги на дни до первого дохода для вас отложены.

# a sentence of a letter to the person
# You said no to money for the first days.
you-said-no-to-money-for-the-first-days--221b5ff2 = Вы отказались от денег на первые дни.

# a sentence of a letter to the person
# You need money to live on until your first income comes.
you-need-money-to-live-on-until-your-first--800a64cb = Вам нужны деньги на жизнь до первого дохода.

# a sentence of a letter to the person
# We do not know yet what you will live on until your first income comes.
we-do-not-know-yet-what-you-will-live-on-until--a834d303 = Мы ещё не знаем, на что вы будете жить до первого дохода.

# a sentence of a letter to the person
# You can ask how much money you get on the day you leave.
you-can-ask-how-much-money-you-get-on-the-day--96b8cec2 = Вы можете спросить, сколько денег получите в день выхода.

# a condition of the rule, by its name
# lasts
lasts = хватает

# the rule says
# Raise the grant, or find vouchers or an advance, until every day up to the first income is covered
raise-the-grant-or-find-vouchers-or-an-advance--e76b3b55 = Увеличить пособие либо найти талоны или аванс, чтобы был покрыт каждый день до первого дохода

# the rule says
# the money foreseen runs out before your first income comes
the-money-foreseen-runs-out-before-your-first--9efa8e88 = предусмотренные деньги кончатся раньше, чем придёт ваш первый доход

# the rule says
# Hand over a grant, cash or vouchers today, for the days until the first income
hand-over-a-grant-cash-or-vouchers-today-for--06ba7a3a = Выдать сегодня пособие, наличные или талоны на дни до первого дохода

# the rule says
# you left with nothing in hand for the days until your first income
you-left-with-nothing-in-hand-for-the-days--acf050cc = вы вышли без ничего на руках на дни до первого дохода

# the rule says
# Approve a release grant, cash or vouchers, and have them ready to hand over on the day
approve-a-release-grant-cash-or-vouchers-and--eb3c0dfa = Утвердить пособие при освобождении, наличные или талоны и подготовить к выдаче в этот день

# the rule says
# nothing is in your hand yet for the days until your first income
nothing-is-in-your-hand-yet-for-the-days-until--ab06cbc6 = у вас ещё ничего нет на руках на дни до первого дохода


## item disclosure-and-record-advice

# title
# Advice on what must be disclosed and on clearing the record
advice-on-what-must-be-disclosed-and-on--751a1eb8 = Совет о том, что нужно сообщать, и о снятии судимости

# question
# Does the person know what they must say about the record, and when it can be cleared?
does-the-person-know-what-they-must-say-about--7a3f30c2 = Знает ли человек, что он обязан говорить о судимости и когда её можно снять?

# why it matters
# Saying too little can cost a job later, and saying too much can cost it now. You should know what the law makes you tell, to whom and for how long, and from when the record can be sealed, spent or cleared.
saying-too-little-can-cost-a-job-later-and--ed0ebf8d = Сказать слишком мало может стоить работы потом, а слишком много — сейчас. Вы должны знать, что закон обязывает вас сообщать, кому и как долго и с какого времени запись можно закрыть, погасить или снять.

# who acts
# employment service
employment-service = служба занятости

# who acts
# legal adviser
legal-adviser = юридический консультант

# a sentence of a letter to the person
# You know what you must say about your record, and when it can be cleared.
you-know-what-you-must-say-about-your-record--050697f9 = Вы знаете, что обязаны говорить о судимости и когда её можно снять.

# a sentence of a letter to the person
# You have a talk about what you must say about your record.
you-have-a-talk-about-what-you-must-say-about--7a7bb45a = У вас назначен разговор о том, что нужно говорить о судимости.

# a sentence of a letter to the person
# It is on {disclosure.advice.on}.
it-is-on-disclosure-advice-on--d0dc993e = День разговора: {"{"}disclosure.advice.on{"}"}.

# a sentence of a letter to the person
# You said no to advice about your record.
you-said-no-to-advice-about-your-record--bb3aad73 = Вы отказались от совета о судимости.

# a sentence of a letter to the person
# You should know what you must say about your record, and what you need not say.
you-should-know-what-you-must-say-about-your--e3b75986 = Вы должны знать, что обязаны говорить о судимости и чего можно не говорить.

# a sentence of a letter to the person
# We do not know yet if you had advice about your record.
we-do-not-know-yet-if-you-had-advice-about-your--3f72b058 = Мы ещё не знаем, дали ли вам совет о судимости.

# a sentence of a letter to the person
# You can ask when your record can be cleared.
you-can-ask-when-your-record-can-be-cleared--1682f9f1 = Вы можете спросить, когда можно снять судимость.

# a condition of the rule, by its name
# is convicted
is-convicted = есть осуждение

# the rule says
# Explain to the person when and how the record can be sealed, spent or cleared
explain-to-the-person-when-and-how-the-record--5cb7e886 = Объяснить человеку, когда и как запись можно закрыть, погасить или снять

# the rule says
# you know what you must tell, but not from when you need tell it no more
you-know-what-you-must-tell-but-not-from-when--b04b5888 = вы знаете, что должны говорить, но не знаете, с какого времени можно не говорить

# the rule says
# Book a talk with the person about what must be disclosed, to whom and for how long
book-a-talk-with-the-person-about-what-must-be--57a70a76 = Назначить с человеком разговор о том, что нужно сообщать, кому и как долго

# the rule says
# you may soon be asked about your record, and should know what you must say and what you need not
you-may-soon-be-asked-about-your-record-and--32b26110 = вас скоро могут спросить о судимости, и вы должны знать, что обязаны сказать и чего можно не говорить


## item education-carries-on

# title
# Study carries on without a break
study-carries-on-without-a-break--abb0a6d9 = Учёба продолжается без перерыва

# question
# Can the person finish outside what they began to learn inside?
can-the-person-finish-outside-what-they-began--70b698c2 = Может ли человек закончить на свободе то, чему начал учиться внутри?

# why it matters
# A course broken off at the gate is often never taken up again. A place that expects you, and the certificates and notes that show how far you came, let you go on where you stopped.
a-course-broken-off-at-the-gate-is-often-never--9f589ba8 = Курс, прерванный у ворот, часто уже не продолжают. Место, которое вас ждёт, и свидетельства и записи, показывающие, как далеко вы продвинулись, позволяют продолжить с того же места.

# who acts
# education staff
education-staff = педагоги

# who acts
# receiving provider
receiving-provider = принимающее учебное заведение

# a sentence of a letter to the person
# You have a place where you can go on with your studies.
you-have-a-place-where-you-can-go-on-with-your--9b5a2486 = У вас есть место, где можно продолжать учёбу.

# a sentence of a letter to the person
# A place to go on with your studies is promised.
a-place-to-go-on-with-your-studies-is-promised--3aecdeb9 = Место для продолжения учёбы обещано.

# a sentence of a letter to the person
# It starts on {education.place.starts_on}.
it-starts-on-education-place-starts-on--db0e7943 = Начало: {"{"}education.place.starts_on{"}"}.

# a sentence of a letter to the person
# You said no to a place to go on with your studies.
you-said-no-to-a-place-to-go-on-with-your--13bbfa65 = Вы отказались от места для продолжения учёбы.

# a sentence of a letter to the person
# You should be able to finish what you began to learn here.
you-should-be-able-to-finish-what-you-began-to--6f61b288 = У вас должна быть возможность закончить то, чему вы начали здесь учиться.

# a sentence of a letter to the person
# We do not know yet if you can go on with your studies outside.
we-do-not-know-yet-if-you-can-go-on-with-your--84edf405 = Мы ещё не знаем, сможете ли вы продолжать учёбу на свободе.

# a sentence of a letter to the person
# You can ask for your certificates and your notes, to take them along.
you-can-ask-for-your-certificates-and-your--24f69411 = Вы можете попросить свои свидетельства и записи, чтобы взять с собой.

# a condition of the rule, by its name
# is child
is-child = является ребёнком

# the rule says
# Send certificates, credits and the note on learning support to the receiving provider, with copies for the person
send-certificates-credits-and-the-note-on--740769e1 = Выслать принимающему заведению свидетельства, зачёты и запись о поддержке в учёбе, с копиями для человека

# the rule says
# you have a place, but what you have already done is not on paper there
you-have-a-place-but-what-you-have-already-done--7b6268f8 = у вас есть место, но там нет бумаг о том, что вы уже прошли

# the rule says
# Find a school, college or provider near the new home that takes the person on, and agree the day on which they start
find-a-school-college-or-provider-near-the-new--e14ecd4a = Найти рядом с новым домом школу, колледж или заведение, которое примет человека, и согласовать день начала

# the rule says
# what you are learning breaks off unless there is a place to go on
what-you-are-learning-breaks-off-unless-there--cc498a49 = то, чему вы учитесь, прервётся, если негде продолжить

# on what ground a protected fact is looked at
# a child is owed a school place, also one who is not learning anything now
a-child-is-owed-a-school-place-also-one-who-is--96c4cb8c = ребёнку полагается место в школе, в том числе тому, кто сейчас ничему не учится


## item work-or-training-arranged

# title
# Work or training to go to, or a dated next step
work-or-training-to-go-to-or-a-dated-next-step--d638fa10 = Работа или обучение, куда можно пойти, или следующий шаг с датой

# question
# What work or training will the person go to, or who will help them find it, and when?
what-work-or-training-will-the-person-go-to-or--c6ec0d58 = На какую работу или обучение пойдёт человек, или кто и когда поможет их найти?

# why it matters
# Work brings money, company and a reason to get up. If there is no job yet, a dated appointment with people who can help is worth more than a promise to look around.
work-brings-money-company-and-a-reason-to-get--c21ac9f6 = Работа даёт деньги, общество и причину вставать. Если работы ещё нет, назначенная встреча с людьми, которые могут помочь, ценнее обещания поискать.

# a sentence of a letter to the person
# You have work or training to go to.
you-have-work-or-training-to-go-to--c88e243e = У вас есть работа или обучение, куда можно пойти.

# a sentence of a letter to the person
# There is a next step on your way to work or training.
there-is-a-next-step-on-your-way-to-work-or--1f296020 = Есть следующий шаг на пути к работе или обучению.

# a sentence of a letter to the person
# It is on {work.next_step_on}.
it-is-on-work-next-step-on--0aa5a5b5 = День: {"{"}work.next_step_on{"}"}.

# a sentence of a letter to the person
# You said no to help with work or training.
you-said-no-to-help-with-work-or-training--f4df8258 = Вы отказались от помощи с работой или обучением.

# a sentence of a letter to the person
# You should have work or training to go to, or a next step.
you-should-have-work-or-training-to-go-to-or-a--cd7cd92d = У вас должна быть работа или обучение, куда можно пойти, или следующий шаг.

# a sentence of a letter to the person
# We do not know yet what work or training you would like.
we-do-not-know-yet-what-work-or-training-you--622b1d96 = Мы ещё не знаем, какую работу или обучение вы хотели бы.

# a sentence of a letter to the person
# You can say what kind of work or training you want.
you-can-say-what-kind-of-work-or-training-you--6584936f = Вы можете сказать, какую работу или обучение хотите.

# the rule says
# Book an early appointment with an employment service
book-an-early-appointment-with-an-employment--b2117ce6 = Записать на скорый приём в службу занятости

# the rule says
# you want to work or train, and nobody has fixed a next step with you
you-want-to-work-or-train-and-nobody-has-fixed--461aca62 = вы хотите работать или учиться, и никто не назначил с вами следующий шаг

# the rule says
# Ask former and local employers and training providers for a place
ask-former-and-local-employers-and-training--081b4ea7 = Спросить место у прежних и местных работодателей и учебных центров

# the rule says
# a place that is waiting for you is the surest way to an income of your own
a-place-that-is-waiting-for-you-is-the-surest--5cadd851 = место, которое вас ждёт, — самый верный путь к собственному доходу


## item after-separation-support

# title
# Harm from isolation eased before release
harm-from-isolation-eased-before-release--195b35c7 = Вред от изоляции смягчён до освобождения

# question
# What has been done to ease the harm of having been kept apart?
what-has-been-done-to-ease-the-harm-of-having--389d2503 = Что сделано, чтобы смягчить вред от содержания отдельно от других?

# why it matters
# Being kept apart from others for long makes crowds, noise and talk hard to bear, and those troubles do not stay behind at the gate. The prison that separated a person owes them steps back: company, talk, a clinician's eye. It is good for the person and for those who will live beside them.
being-kept-apart-from-others-for-long-makes--ef577063 = После долгой отделённости трудно выносить толпу, шум и разговоры, и эти трудности не остаются за воротами. Тюрьма, отделившая человека, должна помочь ему вернуться шаг за шагом: общество, разговор, внимание врача. Это хорошо и для него, и для тех, кто будет жить рядом.

# who acts
# prison health service
prison-health-service = медицинская служба тюрьмы

# a sentence of a letter to the person
# Someone has seen to help for you after your time apart from others.
someone-has-seen-to-help-for-you-after-your--1f882816 = Кто-то позаботился о помощи вам после времени отдельно от других.

# a sentence of a letter to the person
# Help is planned to get you used to company again.
help-is-planned-to-get-you-used-to-company-again--fd983bf2 = Запланирована помощь, чтобы вы снова привыкли к обществу.

# a sentence of a letter to the person
# It starts on {separation.support.starts_on}.
it-starts-on-separation-support-starts-on--3ab6d5bd = Начало: {"{"}separation.support.starts_on{"}"}.

# a sentence of a letter to the person
# You said no to help after your time apart from others.
you-said-no-to-help-after-your-time-apart-from--bf20cdcd = Вы отказались от помощи после времени отдельно от других.

# a sentence of a letter to the person
# You should have help to get used to company again before you leave.
you-should-have-help-to-get-used-to-company--4f30347f = До выхода вам должны помочь снова привыкнуть к обществу.

# a sentence of a letter to the person
# We do not know yet if you were kept apart for long, or had help after it.
we-do-not-know-yet-if-you-were-kept-apart-for--4139f761 = Мы ещё не знаем, долго ли вас держали отдельно и помогали ли вам потом.

# a sentence of a letter to the person
# You can ask to talk with a nurse or a doctor about your time apart from others.
you-can-ask-to-talk-with-a-nurse-or-a-doctor--c5950579 = Вы можете попросить о разговоре с медсестрой или врачом о времени отдельно от других.

# the rule says
# Offer the person steps back into company, and a clinician to talk to
offer-the-person-steps-back-into-company-and-a--42034b3c = Предложить человеку постепенное возвращение к общению и врача, с которым можно поговорить

# the rule says
# being kept apart leaves traces, and nothing has been done yet to ease them
being-kept-apart-leaves-traces-and-nothing-has--b897546e = отделённость от других оставляет след, и пока ничего не сделано, чтобы его смягчить


## item disability-age-and-care-needs

# title
# Disability, age and day-to-day care provided for
disability-age-and-day-to-day-care-provided-for--da78b29f = Инвалидность, возраст и повседневный уход обеспечены

# question
# What help does the person need from day to day, and who gives it from the day of release?
what-help-does-the-person-need-from-day-to-day--c66ca6bf = Какая помощь нужна человеку изо дня в день и кто даёт её со дня освобождения?

# why it matters
# In prison someone brings the meal, opens the door, fetches the tablets. A person who needs help with such things needs the helper, the aid or the place ready on the first day, and services that provide them take months to say yes. Begun early, it is ordinary paperwork; begun late, an old or disabled person stands at the gate with nowhere to go.
in-prison-someone-brings-the-meal-opens-the--f3cb79a8 = В тюрьме кто-то приносит еду, открывает дверь, берёт таблетки. Тому, кому нужна такая помощь, помощник, приспособление или место нужны в первый же день, а службы, которые их дают, соглашаются месяцами. Начатое рано — обычные бумаги; начатое поздно — пожилой человек или человек с инвалидностью у ворот, которому некуда идти.

# who acts
# social services
social-services = социальные службы

# a sentence of a letter to the person
# The help that you need from day to day is in place.
the-help-that-you-need-from-day-to-day-is-in--2e8702f6 = Помощь, нужная вам изо дня в день, на месте.

# a sentence of a letter to the person
# We are getting ready the help that you need from day to day.
we-are-getting-ready-the-help-that-you-need--e5809505 = Мы готовим помощь, нужную вам изо дня в день.

# a sentence of a letter to the person
# The talk about what you need is on {care.assessment.on}.
the-talk-about-what-you-need-is-on-care--0ddce704 = Разговор о том, что вам нужно: {"{"}care.assessment.on{"}"}.

# a sentence of a letter to the person
# You said no to help from day to day.
you-said-no-to-help-from-day-to-day--e87b9553 = Вы отказались от повседневной помощи.

# a sentence of a letter to the person
# You should have the help that you need from your first day outside.
you-should-have-the-help-that-you-need-from--30174d23 = С первого дня на свободе у вас должна быть нужная помощь.

# a sentence of a letter to the person
# We do not know yet if you need help from day to day, and who gives it.
we-do-not-know-yet-if-you-need-help-from-day-to--5d1b7264 = Мы ещё не знаем, нужна ли вам повседневная помощь и кто её даёт.

# a sentence of a letter to the person
# You can say what help you need, and how you want it to be given.
you-can-say-what-help-you-need-and-how-you-want--65febaa5 = Вы можете сказать, какая помощь вам нужна и как вы хотите её получать.

# a condition of the rule, by its name
# is old enough
is-old-enough = достаточный возраст

# a condition of the rule, by its name
# assessed
assessed = оценено

# a condition of the rule, by its name
# in time
in-time = вовремя

# a condition of the rule, by its name
# cared for
cared-for = уход есть

# a condition of the rule, by its name
# equipped
equipped = оснащение есть

# a condition of the rule, by its name
# assessment ahead
assessment-ahead = оценка впереди

# a condition of the rule, by its name
# care promised
care-promised = уход обещан

# a condition of the rule, by its name
# care ahead
care-ahead = уход впереди

# the rule says
# Refer the person to social services for a care assessment
refer-the-person-to-social-services-for-a-care--0f006c9b = Направить человека в социальные службы для оценки потребности в уходе

# the rule says
# nobody has yet looked at what help is needed outside, and services take months to arrange it
nobody-has-yet-looked-at-what-help-is-needed--49cde0ff = никто ещё не посмотрел, какая помощь нужна на свободе, а службы устраивают её месяцами

# the rule says
# Confirm who gives the day-to-day care, and from which day
confirm-who-gives-the-day-to-day-care-and-from--c5357e9b = Подтвердить, кто и с какого дня даёт повседневный уход

# the rule says
# no care is confirmed that is there from the first day
no-care-is-confirmed-that-is-there-from-the--f3578dcd = не подтверждён уход, который есть с первого дня

# the rule says
# Put the missing aids and adaptations in place
put-the-missing-aids-and-adaptations-in-place--1a2b436d = Установить недостающие приспособления

# the rule says
# not every aid that is needed is there yet
not-every-aid-that-is-needed-is-there-yet = есть ещё не все нужные приспособления

# on what ground a protected fact is looked at
# a person with a disability is asked what help they need from day to day
a-person-with-a-disability-is-asked-what-help--26f249c9 = человека с инвалидностью спрашивают, какая помощь нужна ему изо дня в день

# on what ground a protected fact is looked at
# an old person is asked what help they need from day to day
an-old-person-is-asked-what-help-they-need-from--30a401f5 = пожилого человека спрашивают, какая помощь нужна ему изо дня в день


## item health-check-and-summary

# title
# Health check before release; summary goes with the person
health-check-before-release-summary-goes-with--e63b09a1 = Осмотр до освобождения; выписка идёт с человеком

# question
# Has a clinician seen the person before release, and does the next service have the summary?
has-a-clinician-seen-the-person-before-release--31eec71a = Осмотрел ли врач человека до освобождения и есть ли выписка у следующей службы?

# why it matters
# Outside, nobody knows what the prison doctor knows. A last check finds what is still open, and a short summary saves the person from telling everything again, from a wrong medicine and from a test that nobody follows up. It is the person's own summary: they get a copy, and they may say who else does.
outside-nobody-knows-what-the-prison-doctor--733d0c42 = Снаружи никто не знает того, что знает тюремный врач. Последний осмотр выявляет, что ещё не решено, а краткая выписка избавляет человека от рассказа всего заново, от неверного лекарства и от анализа, который никто не довёл до конца. Это выписка самого человека: он получает копию и может сказать, кто ещё её получит.

# a sentence of a letter to the person
# You have had a health check, and the next doctor knows what you need.
you-have-had-a-health-check-and-the-next-doctor--78c3bda4 = Вас осмотрели, и следующий врач знает, что вам нужно.

# a sentence of a letter to the person
# You have a health check before you leave.
you-have-a-health-check-before-you-leave--babfe1e3 = До выхода у вас осмотр.

# a sentence of a letter to the person
# It is on {health.exit_check.on}.
it-is-on-health-exit-check-on--9d235135 = День осмотра: {"{"}health.exit_check.on{"}"}.

# a sentence of a letter to the person
# You said no to a health check, or to passing on what it found.
you-said-no-to-a-health-check-or-to-passing-on--23c829d0 = Вы отказались от осмотра или от передачи его итогов.

# a sentence of a letter to the person
# You should have a health check before you leave, and a copy of what it finds.
you-should-have-a-health-check-before-you-leave--eec83d4d = До выхода вас должны осмотреть и дать копию итогов.

# a sentence of a letter to the person
# We do not know yet if you had a health check.
we-do-not-know-yet-if-you-had-a-health-check--936f72fd = Мы ещё не знаем, осматривали ли вас.

# a sentence of a letter to the person
# You can say who may see what is written about your health.
you-can-say-who-may-see-what-is-written-about--ace71370 = Вы можете сказать, кто может видеть написанное о вашем здоровье.

# a condition of the rule, by its name
# checked
checked = осмотрено

# a condition of the rule, by its name
# passed on
passed-on = передано

# the rule says
# Book a health check with a clinician
book-a-health-check-with-a-clinician--1e611887 = Записать на осмотр к врачу

# the rule says
# no clinician has yet looked at what has to go on outside
no-clinician-has-yet-looked-at-what-has-to-go--fd57df8a = врач ещё не посмотрел, что должно продолжаться на свободе

# the rule says
# Send the health summary to the next service and give the person a copy
send-the-health-summary-to-the-next-service-and--5736bef6 = Выслать выписку следующей службе и дать копию человеку

# the rule says
# the next doctor and you both need to know what was found and what is still open
the-next-doctor-and-you-both-need-to-know-what--2330f686 = следующему врачу и вам нужно знать, что найдено и что ещё не решено


## item infection-treatment-linked

# title
# HIV, TB and hepatitis treatment unbroken
hiv-tb-and-hepatitis-treatment-unbroken--dbd856dc = Лечение ВИЧ, туберкулёза и гепатита без перерыва

# question
# Which service carries on the treatment for HIV, tuberculosis or hepatitis, from which day?
which-service-carries-on-the-treatment-for-hiv--1baacec0 = Какая служба и с какого дня продолжает лечение ВИЧ, туберкулёза или гепатита?

# why it matters
# These treatments work only if no doses are missed; a gap can make the illness resistant and can pass it on. So the service outside must be named, know exactly what the person takes and expect them on a day. The public-health service must know of tuberculosis. The person decides who else hears of any of it.
these-treatments-work-only-if-no-doses-are--a9b872d3 = Это лечение действует, только если не пропущена ни одна доза; перерыв может сделать болезнь устойчивой и передать её другим. Поэтому служба снаружи должна быть названа, точно знать, что принимает человек, и ждать его в назначенный день. О туберкулёзе должна знать служба общественного здравоохранения. Кто ещё узнает, решает сам человек.

# who acts
# community clinic
community-clinic = клиника по месту жительства

# a sentence of a letter to the person
# Your treatment goes on outside without a gap.
your-treatment-goes-on-outside-without-a-gap--8b148ec1 = Ваше лечение продолжается снаружи без перерыва.

# a sentence of a letter to the person
# A service outside has promised to carry on your treatment.
a-service-outside-has-promised-to-carry-on-your--3ba5a430 = Служба снаружи обещала продолжить ваше лечение.

# a sentence of a letter to the person
# It sees you on {infection_care.appointment.on}.
it-sees-you-on-infection-care-appointment-on--df079c40 = День приёма: {"{"}infection_care.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help to carry on a treatment, or did not wish to say.
you-said-no-to-help-to-carry-on-a-treatment-or--594e1b9f = Вы отказались от помощи в продолжении лечения или не захотели говорить.

# a sentence of a letter to the person
# Your treatment should go on outside without a gap.
your-treatment-should-go-on-outside-without-a--5dabb73e = Ваше лечение должно продолжаться снаружи без перерыва.

# a sentence of a letter to the person
# We do not know yet if you need a treatment that must go on without a gap.
we-do-not-know-yet-if-you-need-a-treatment-that--a7ca1da7 = Мы ещё не знаем, нужно ли вам лечение, которое нельзя прерывать.

# a sentence of a letter to the person
# You can ask who was told about your treatment, and why.
you-can-ask-who-was-told-about-your-treatment--de354232 = Вы можете спросить, кому сообщили о вашем лечении и почему.

# a condition of the rule, by its name
# would not say
would-not-say = не захотел говорить

# a condition of the rule, by its name
# timely
timely = своевременно

# a condition of the rule, by its name
# expected
expected = ждут

# a condition of the rule, by its name
# promised
promised = обещано

# a condition of the rule, by its name
# notified
notified = уведомлено

# the rule says
# Book an appointment with the service that carries on the treatment
book-an-appointment-with-the-service-that--0000647b = Записать на приём в службу, которая продолжает лечение

# the rule says
# no service outside has confirmed the day on which the treatment goes on
no-service-outside-has-confirmed-the-day-on--63759be7 = ни одна служба снаружи не подтвердила день, когда лечение продолжается

# the rule says
# Send the regimen and the latest results to the service that carries on the treatment
send-the-regimen-and-the-latest-results-to-the--854ece3e = Выслать схему лечения и последние результаты службе, которая продолжает лечение

# the rule says
# the service outside needs to know exactly what is taken, so that no dose is missed
the-service-outside-needs-to-know-exactly-what--a6272a83 = служба снаружи должна точно знать, что принимается, чтобы не пропустить ни одной дозы

# the rule says
# Tell the public-health service of the tuberculosis treatment and of the release date
tell-the-public-health-service-of-the--fe4ab7d1 = Сообщить службе общественного здравоохранения о лечении туберкулёза и дате освобождения

# the rule says
# the public-health service helps to finish the treatment, and does not know of it yet
the-public-health-service-helps-to-finish-the--2d35c2fe = служба общественного здравоохранения помогает закончить лечение и ещё о нём не знает


## item mental-health-aftercare

# title
# Mental-health aftercare arranged
mental-health-aftercare-arranged--37681b68 = Психиатрическая помощь после освобождения устроена

# question
# Who carries on the mental-health care after release, from which day, and whom can the person call in between?
who-carries-on-the-mental-health-care-after--74d64c5f = Кто и с какого дня продолжает психиатрическую помощь после освобождения и кому человек может звонить до того?

# why it matters
# Leaving prison is hard on anyone, and hardest on a person whose illness was held steady by a daily routine. The care has to be there when the routine ends: a service that has said yes, a first day, people who help with the rest of life, and a number that is answered at night. It should suit the person; for a woman it heeds what she may have lived through.
leaving-prison-is-hard-on-anyone-and-hardest-on--c019af6e = Выйти из тюрьмы тяжело любому, а тяжелее всего тому, чью болезнь держал распорядок дня. Помощь должна быть на месте, когда распорядок кончится: служба, которая согласилась, первый день, люди, помогающие с остальной жизнью, и номер, где отвечают ночью. Она должна подходить человеку; для женщины — учитывать то, что она могла пережить.

# who acts
# mental-health service
mental-health-service--78d43ce1 = служба психического здоровья

# a sentence of a letter to the person
# A service outside will be there for you, and you have a number to call.
a-service-outside-will-be-there-for-you-and-you--dab8604f = Служба снаружи поможет вам, и у вас есть номер, куда звонить.

# a sentence of a letter to the person
# A service outside has promised to be there for you.
a-service-outside-has-promised-to-be-there-for--7f96120d = Служба снаружи обещала вам помочь.

# a sentence of a letter to the person
# It sees you on {mental_health.appointment.on}.
it-sees-you-on-mental-health-appointment-on--1bd6a819 = День приёма: {"{"}mental_health.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help with how you feel, or did not wish to say.
you-said-no-to-help-with-how-you-feel-or-did--cab3a481 = Вы отказались от помощи с тем, как вы себя чувствуете, или не захотели говорить.

# a sentence of a letter to the person
# You should have help outside with how you feel, from a service that suits you.
you-should-have-help-outside-with-how-you-feel--61388999 = Снаружи вам должна помогать с тем, как вы себя чувствуете, подходящая вам служба.

# a sentence of a letter to the person
# We do not know yet if you want help outside with how you feel.
we-do-not-know-yet-if-you-want-help-outside--3ab35c69 = Мы ещё не знаем, хотите ли вы снаружи помощи с тем, как вы себя чувствуете.

# a sentence of a letter to the person
# You can say which service suits you.
you-can-say-which-service-suits-you--2699e4b4 = Вы можете сказать, какая служба вам подходит.

# a condition of the rule, by its name
# accepted
accepted = принято

# a condition of the rule, by its name
# supported
supported = есть поддержка

# a condition of the rule, by its name
# the rest stands
the-rest-stands = остальное в силе

# the rule says
# Agree with a mental-health service that suits the person on a first appointment
agree-with-a-mental-health-service-that-suits--31432abf = Согласовать первый приём со службой психического здоровья, которая подходит человеку

# the rule says
# no service that fits has confirmed that it carries on the care
no-service-that-fits-has-confirmed-that-it--a89c9e13 = ни одна подходящая служба не подтвердила, что продолжит помощь

# the rule says
# Arrange help with everyday life with those who will give it
arrange-help-with-everyday-life-with-those-who--8eb65673 = Устроить помощь в быту с теми, кто её даст

# the rule says
# treatment alone does not carry anyone through the first weeks
treatment-alone-does-not-carry-anyone-through--cc62b08a = одно лечение никого не проведёт через первые недели

# the rule says
# Give the person a number to call in a crisis, day or night
give-the-person-a-number-to-call-in-a-crisis--2a8c871f = Дать человеку номер, куда звонить в кризис днём и ночью

# the rule says
# there should be somebody to call before the first appointment
there-should-be-somebody-to-call-before-the--fb8aafc7 = должен быть кто-то, кому можно позвонить до первого приёма


## item primary-care-registered

# title
# Registered with a doctor, first appointment booked
registered-with-a-doctor-first-appointment--e881d3b4 = Прикреплён к врачу, первый приём назначен

# question
# Which clinic has accepted the person, and when will they be seen?
which-clinic-has-accepted-the-person-and-when--96c08881 = Какая клиника приняла человека и когда его осмотрят?

# why it matters
# Most care outside begins with a clinic that has the person's name on its list. Registering takes papers, an address and patience, all of which are easier to arrange from inside with help than alone in the first days. Whoever lives with a lasting illness needs more than a place on the list: an appointment with a day.
most-care-outside-begins-with-a-clinic-that-has--885a5280 = Большая часть лечения снаружи начинается с клиники, где имя человека есть в списке. Для записи нужны бумаги, адрес и терпение, а это легче устроить изнутри с помощью, чем одному в первые дни. Тому, кто живёт с длительной болезнью, нужно больше, чем место в списке: приём с датой.

# a sentence of a letter to the person
# A doctor outside has you on the list.
a-doctor-outside-has-you-on-the-list--5d3eee00 = Врач снаружи внёс вас в свой список.

# a sentence of a letter to the person
# A doctor outside has promised to take you on.
a-doctor-outside-has-promised-to-take-you-on--e9ffa1aa = Врач снаружи обещал вас принять.

# a sentence of a letter to the person
# You said no to signing up with a doctor.
you-said-no-to-signing-up-with-a-doctor--4554cb3e = Вы отказались прикрепиться к врачу.

# a sentence of a letter to the person
# You need a doctor outside.
you-need-a-doctor-outside--95a1c933 = Вам нужен врач снаружи.

# a sentence of a letter to the person
# We do not know yet which doctor you will go to outside.
we-do-not-know-yet-which-doctor-you-will-go-to--668a59f5 = Мы ещё не знаем, к какому врачу вы пойдёте снаружи.

# a sentence of a letter to the person
# You can say which doctor you would like.
you-can-say-which-doctor-you-would-like--eed3d17b = Вы можете сказать, какого врача хотели бы.

# a condition of the rule, by its name
# seen if needed
seen-if-needed = осмотр при необходимости

# the rule says
# Ask a clinic near the person's address outside to accept them
ask-a-clinic-near-the-person-s-address-outside--31ad2406 = Попросить клинику рядом с адресом человека принять его

# the rule says
# no clinic outside has said yes yet
no-clinic-outside-has-said-yes-yet = ни одна клиника снаружи ещё не согласилась

# the rule says
# Book a first appointment with the clinic outside
book-a-first-appointment-with-the-clinic-outside--954fd669 = Назначить первый приём в клинике снаружи

# the rule says
# a lasting condition needs somebody who looks after it from the first weeks
a-lasting-condition-needs-somebody-who-looks--c61631a9 = длительной болезни нужен тот, кто следит за ней с первых недель


## item suicide-and-self-harm-safety

# title
# Safety plan for the first weeks
safety-plan-for-the-first-weeks--0cb031e4 = План безопасности на первые недели

# question
# Is there a safety plan for the first weeks, and do those who receive the person know of it?
is-there-a-safety-plan-for-the-first-weeks-and--31121208 = Есть ли план безопасности на первые недели и знают ли о нём те, кто принимает человека?

# why it matters
# The first days and weeks outside carry a far higher danger of death than ordinary life. A person who has been in despair before should not have to face them without a plan made calmly beforehand: what the signs are, what helps, whom to call. It works best if those at the other end, with the person's agreement, know of it too.
the-first-days-and-weeks-outside-carry-a-far--14857149 = Первые дни и недели на свободе несут гораздо большую опасность смерти, чем обычная жизнь. Тот, кто раньше отчаивался, не должен встречать их без плана, составленного заранее и спокойно: какие признаки, что помогает, кому звонить. Лучше всего, если и принимающие, с согласия человека, его знают.

# a sentence of a letter to the person
# You have a plan for hard days in the first weeks.
you-have-a-plan-for-hard-days-in-the-first-weeks--00945b70 = У вас есть план на трудные дни первых недель.

# a sentence of a letter to the person
# You will make a plan for hard days in the first weeks.
you-will-make-a-plan-for-hard-days-in-the-first--a56e2dae = Вы составите план на трудные дни первых недель.

# a sentence of a letter to the person
# This is set for {safety_plan.meeting_on}.
this-is-set-for-safety-plan-meeting-on--76ddcc90 = Назначено на {"{"}safety_plan.meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to a plan for hard days, or did not wish to say.
you-said-no-to-a-plan-for-hard-days-or-did-not--717fa962 = Вы отказались от плана на трудные дни или не захотели говорить.

# a sentence of a letter to the person
# You should have a plan for hard days in the first weeks.
you-should-have-a-plan-for-hard-days-in-the--569ae91e = У вас должен быть план на трудные дни первых недель.

# a sentence of a letter to the person
# We do not know yet if you want a plan for hard days in the first weeks.
we-do-not-know-yet-if-you-want-a-plan-for-hard--1d586eca = Мы ещё не знаем, хотите ли вы план на трудные дни первых недель.

# a sentence of a letter to the person
# You can say who may know of your plan for hard days.
you-can-say-who-may-know-of-your-plan-for-hard--d2b8d8fd = Вы можете сказать, кому можно знать ваш план на трудные дни.

# a condition of the rule, by its name
# made
made = составлено

# a condition of the rule, by its name
# known outside
known-outside = известно снаружи

# the rule says
# Sit down with the person and make a safety plan for the first weeks
sit-down-with-the-person-and-make-a-safety-plan--a7970d56 = Сесть с человеком и составить план безопасности на первые недели

# the rule says
# the first weeks outside are hard, and nothing is written down yet of what helps then
the-first-weeks-outside-are-hard-and-nothing-is--ee11f786 = первые недели на свободе тяжелы, и ещё не записано, что тогда помогает

# the rule says
# Ask the person who may know of the safety plan, and tell them
ask-the-person-who-may-know-of-the-safety-plan--48089726 = Спросить человека, кому можно знать план безопасности, и сообщить им

# the rule says
# those at the other end can help only if they know how
those-at-the-other-end-can-help-only-if-they--2af41e0d = те, кто вас принимает, могут помочь, только если знают как


## item medication-bridge

# title
# Medicines in hand for the gap
medicines-in-hand-for-the-gap--bd1c7297 = Лекарства на руках на промежуток

# question
# Does the medicine last until somebody outside prescribes it?
does-the-medicine-last-until-somebody-outside--384b9745 = Хватит ли лекарства до того, как кто-то снаружи его выпишет?

# why it matters
# The first appointment outside is often weeks away, and a pharmacy hands out nothing without a prescription. A person who leaves with a few tablets in a bag stops the treatment without having chosen to. This item counts the days of the medicine that runs out first, and compares them with the day on which the next prescriber sees the person.
the-first-appointment-outside-is-often-weeks--b8bcdb4b = До первого приёма снаружи часто недели, а аптека без рецепта ничего не даёт. Человек, вышедший с несколькими таблетками в пакете, прекращает лечение не по своей воле. Здесь считаются дни лекарства, которое кончится первым, и сравниваются с днём, когда его увидит следующий врач.

# who acts
# pharmacy
pharmacy = аптека

# a sentence of a letter to the person
# You have enough of your medicine until someone outside sees you.
you-have-enough-of-your-medicine-until-someone--f8e653b4 = Вам хватит лекарств, пока вас не примут снаружи.

# a sentence of a letter to the person
# Your medicine has been ordered for the day you leave.
your-medicine-has-been-ordered-for-the-day-you--24c42936 = Ваши лекарства заказаны ко дню выхода.

# a sentence of a letter to the person
# You said no to taking medicine along, or did not wish to say.
you-said-no-to-taking-medicine-along-or-did-not--ffdded97 = Вы отказались взять лекарства с собой или не захотели говорить.

# a sentence of a letter to the person
# You need enough of your medicine until someone outside sees you.
you-need-enough-of-your-medicine-until-someone--f482fe9b = Вам нужно достаточно лекарств, пока вас не примут снаружи.

# a sentence of a letter to the person
# We do not know yet if you have enough medicine for the first weeks.
we-do-not-know-yet-if-you-have-enough-medicine--693b0fd8 = Мы ещё не знаем, хватит ли вам лекарств на первые недели.

# a sentence of a letter to the person
# You can ask which medicine you will get, and how long it lasts.
you-can-ask-which-medicine-you-will-get-and-how--7d3ec266 = Вы можете спросить, какие лекарства получите и на сколько их хватит.

# a condition of the rule, by its name
# in hand
in-hand = на руках

# a condition of the rule, by its name
# enough
enough = достаточно

# a condition of the rule, by its name
# no gap
no-gap = без промежутка

# a condition of the rule, by its name
# ordered in time
ordered-in-time = заказано вовремя

# the rule says
# Get the person a supply of every current medicine today, or a prescription that is filled today
get-the-person-a-supply-of-every-current--c404c71d = Сегодня же добыть человеку запас каждого нынешнего лекарства или рецепт, который выполнят сегодня

# the rule says
# you left without the medicine you take
you-left-without-the-medicine-you-take = вы вышли без лекарства, которое принимаете

# the rule says
# Order a supply of every current medicine, to be ready on the day of release
order-a-supply-of-every-current-medicine-to-be--1b470447 = Заказать запас каждого нынешнего лекарства ко дню освобождения

# the rule says
# the medicine to take along is not in hand yet
the-medicine-to-take-along-is-not-in-hand-yet = лекарства с собой ещё нет на руках

# the rule says
# Raise the supply of the medicine that runs out first
raise-the-supply-of-the-medicine-that-runs-out--790f9a27 = Увеличить запас лекарства, которое кончится первым

# the rule says
# one of the medicines would run out too soon after release
one-of-the-medicines-would-run-out-too-soon--3ea05a29 = одно из лекарств кончится слишком скоро после освобождения

# the rule says
# Give the person a prescription that reaches to the first appointment outside
give-the-person-a-prescription-that-reaches-to--79da9003 = Дать человеку рецепт, которого хватит до первого приёма снаружи

# the rule says
# the supply ends before anybody outside can prescribe more
the-supply-ends-before-anybody-outside-can--79003283 = запас кончится раньше, чем кто-то снаружи сможет выписать ещё


## item substance-treatment-linked

# title
# Drug or alcohol treatment booked outside
drug-or-alcohol-treatment-booked-outside--c0c97728 = Лечение от наркотиков или алкоголя назначено снаружи

# question
# Which drug or alcohol service has the person chosen, and when do they start?
which-drug-or-alcohol-service-has-the-person--20c072dd = Какую службу лечения зависимости выбрал человек и когда он начинает?

# why it matters
# Wanting help is strongest around release, and so is the pull the other way. A waiting list in those weeks loses people. The service should be one the person chose and feels safe in; for many women that means among women, with staff who understand violence. A first date makes the choice real.
wanting-help-is-strongest-around-release-and-so--e8afa505 = Желание помощи сильнее всего около освобождения, и тяга в другую сторону тоже. Очередь в эти недели теряет людей. Служба должна быть той, которую человек выбрал и где ему безопасно; для многих женщин это значит среди женщин, с сотрудниками, понимающими насилие. Первая дата делает выбор настоящим.

# who acts
# drug service
drug-service = служба лечения зависимости

# a sentence of a letter to the person
# You have a first date with the service that you chose for help with drink or drugs.
you-have-a-first-date-with-the-service-that-you--0da904cc = У вас есть первая дата в службе, которую вы выбрали для помощи с алкоголем или наркотиками.

# a sentence of a letter to the person
# The service that you chose for help with drink or drugs has promised you a first date.
the-service-that-you-chose-for-help-with-drink--ff17181d = Служба, которую вы выбрали для помощи с алкоголем или наркотиками, обещала вам первую дату.

# a sentence of a letter to the person
# You said no to help with drink or drugs, or did not wish to say.
you-said-no-to-help-with-drink-or-drugs-or-did--c50ea6ff = Вы отказались от помощи с алкоголем или наркотиками или не захотели говорить.

# a sentence of a letter to the person
# You should have a first date with a service for drink or drugs that you chose yourself.
you-should-have-a-first-date-with-a-service-for--c8b9069b = У вас должна быть первая дата в службе помощи с алкоголем или наркотиками, которую вы выбрали сами.

# a sentence of a letter to the person
# We do not know yet if you want help with drink or drugs.
we-do-not-know-yet-if-you-want-help-with-drink--b307709b = Мы ещё не знаем, хотите ли вы помощи с алкоголем или наркотиками.

# a sentence of a letter to the person
# You can choose a service where you feel safe.
you-can-choose-a-service-where-you-feel-safe--bf034fd5 = Вы можете выбрать службу, где вам спокойно.

# a condition of the rule, by its name
# fits
fits = подходит

# the rule says
# Go through the services with the person, and let them choose one that suits them
go-through-the-services-with-the-person-and-let--1978b634 = Пройти службы с человеком и дать ему выбрать подходящую

# the rule says
# help is of use only where one feels safe to go
help-is-of-use-only-where-one-feels-safe-to-go = помощь полезна только там, куда не страшно прийти

# the rule says
# Book a first date with the drug or alcohol service
book-a-first-date-with-the-drug-or-alcohol--830d0762 = Назначить первую дату в службе лечения зависимости

# the rule says
# no service outside expects you on a day yet
no-service-outside-expects-you-on-a-day-yet = ни одна служба снаружи ещё не ждёт вас в определённый день


## item opioid-treatment-continued

# title
# Opioid agonist treatment without a missed dose
opioid-agonist-treatment-without-a-missed-dose--1f9a17b3 = Лечение опиоидными агонистами без пропуска дозы

# question
# Where and on what day does the person get the next dose?
where-and-on-what-day-does-the-person-get-the--cd49e657 = Где и в какой день человек получает следующую дозу?

# why it matters
# Methadone or buprenorphine keeps a person well only day by day. A missed dose can mean withdrawal, and a return to street drugs is then at its most dangerous. So the clinic outside must have confirmed both the dose and the day, and a promise on the telephone is not yet a confirmation.
methadone-or-buprenorphine-keeps-a-person-well--3fc7777d = Метадон или бупренорфин поддерживают человека лишь день за днём. Пропущенная доза может означать ломку, и возврат к уличным наркотикам тогда опаснее всего. Поэтому клиника снаружи должна подтвердить и дозу, и день, а обещание по телефону — ещё не подтверждение.

# a sentence of a letter to the person
# Your next dose is arranged, with no day missed.
your-next-dose-is-arranged-with-no-day-missed--96362c2c = Ваша следующая доза устроена, без пропущенного дня.

# a sentence of a letter to the person
# A clinic has promised your next dose, with no day missed.
a-clinic-has-promised-your-next-dose-with-no--080a8acf = Клиника обещала вашу следующую дозу, без пропущенного дня.

# a sentence of a letter to the person
# It is on {oat.next_dose.on}.
it-is-on-oat-next-dose-on--369d8ec8 = День: {"{"}oat.next_dose.on{"}"}.

# a sentence of a letter to the person
# You said no to going on with your treatment.
you-said-no-to-going-on-with-your-treatment--21605f60 = Вы отказались продолжать лечение.

# a sentence of a letter to the person
# You can change your mind on any day.
you-can-change-your-mind-on-any-day--e8bb355c = Вы можете передумать в любой день.

# a sentence of a letter to the person
# Your treatment should go on outside without a missed day.
your-treatment-should-go-on-outside-without-a--f9affd43 = Ваше лечение должно продолжаться снаружи без пропущенного дня.

# a sentence of a letter to the person
# We do not know yet where and when you get your next dose, if you need one.
we-do-not-know-yet-where-and-when-you-get-your--07e10b85 = Мы ещё не знаем, где и когда вы получите следующую дозу, если она вам нужна.

# a sentence of a letter to the person
# You can ask the clinic where and when you get your next dose.
you-can-ask-the-clinic-where-and-when-you-get--cdf5b711 = Вы можете спросить клинику, где и когда получите следующую дозу.

# a condition of the rule, by its name
# ahead
ahead = впереди

# the rule says
# Find out today whether the opioid treatment went on, and if not, find a clinic that gives a dose at once
find-out-today-whether-the-opioid-treatment--508de0f8 = Узнать сегодня, продолжилось ли опиоидное лечение, а если нет, найти клинику, которая даст дозу сразу

# the rule says
# the day of your next dose has passed, and nobody has written down that you got it
the-day-of-your-next-dose-has-passed-and-nobody--d7b4e10f = день вашей следующей дозы прошёл, и никто не записал, что вы её получили

# the rule says
# Have the clinic outside confirm the medicine, the amount and the day of the next dose of opioid treatment
have-the-clinic-outside-confirm-the-medicine--8e155581 = Получить от клиники снаружи подтверждение лекарства, количества и дня следующей дозы опиоидного лечения

# the rule says
# no clinic outside has confirmed how the treatment goes on
no-clinic-outside-has-confirmed-how-the--8e8c8ac5 = ни одна клиника снаружи не подтвердила, как продолжится лечение

# the rule says
# Ask the clinic for an earlier dose of opioid treatment, or find one that can give it
ask-the-clinic-for-an-earlier-dose-of-opioid--818f49fb = Попросить клинику о более ранней дозе опиоидного лечения или найти ту, что может её дать

# the rule says
# the next dose would come too late, and a missed dose is dangerous
the-next-dose-would-come-too-late-and-a-missed--e72ebd1c = следующая доза придёт слишком поздно, а пропуск дозы опасен


## item overdose-prevention

# title
# Overdose risk explained, naloxone supplied
overdose-risk-explained-naloxone-supplied--4995627e = Риск передозировки объяснён, налоксон выдан

# question
# Does the person know about lost tolerance, and do they leave with naloxone?
does-the-person-know-about-lost-tolerance-and--06eb2183 = Знает ли человек о сниженной переносимости и выходит ли он с налоксоном?

# why it matters
# After months without, a dose that was once ordinary can kill, and the danger is greatest in the first two weeks. To say so plainly, to teach what to do when someone stops breathing and to hand over naloxone costs little and saves lives. It says nothing about what anyone expects of the person. A relative or the hostel can learn it too.
after-months-without-a-dose-that-was-once--6e04580d = После месяцев без употребления доза, когда-то обычная, может убить, и опасность выше всего в первые две недели. Сказать об этом прямо, научить, что делать, когда кто-то перестал дышать, и выдать налоксон стоит мало и спасает жизни. Это ничего не говорит о том, чего ждут от человека. Научиться может и родственник или общежитие.

# a sentence of a letter to the person
# You have been told how to stay safe, and you have what can save a life.
you-have-been-told-how-to-stay-safe-and-you--6c29780f = Вам сказали, как себя беречь, и у вас есть то, что может спасти жизнь.

# a sentence of a letter to the person
# You will be told how to stay safe, and get what can save a life.
you-will-be-told-how-to-stay-safe-and-get-what--d5af41b4 = Вам скажут, как себя беречь, и дадут то, что может спасти жизнь.

# a sentence of a letter to the person
# You said no to help to stay safe with drugs, or did not wish to say.
you-said-no-to-help-to-stay-safe-with-drugs-or--a0899adf = Вы отказались от помощи в безопасности с наркотиками или не захотели говорить.

# a sentence of a letter to the person
# You should know how to stay safe in the first weeks, and have what can save a life.
you-should-know-how-to-stay-safe-in-the-first--41457ce9 = Вы должны знать, как беречь себя в первые недели, и иметь то, что может спасти жизнь.

# a sentence of a letter to the person
# We do not know yet if you have been told how to stay safe with drugs.
we-do-not-know-yet-if-you-have-been-told-how-to--55a9c995 = Мы ещё не знаем, сказали ли вам, как беречь себя от наркотиков.

# a sentence of a letter to the person
# You can say if someone close to you should learn how to help.
you-can-say-if-someone-close-to-you-should--4dfeb46d = Вы можете сказать, надо ли кому-то из близких научиться помогать.

# a condition of the rule, by its name
# briefed
briefed = объяснено

# a condition of the rule, by its name
# supplied
supplied = выдано

# a condition of the rule, by its name
# others asked
others-asked = других спросили

# a condition of the rule, by its name
# talk ahead
talk-ahead = разговор впереди

# a condition of the rule, by its name
# naloxone ahead
naloxone-ahead = налоксон впереди

# a condition of the rule, by its name
# help declined
help-declined = от помощи отказались

# the rule says
# Talk with the person about lost tolerance, and show what to do in an overdose
talk-with-the-person-about-lost-tolerance-and--305d0ed3 = Поговорить с человеком о сниженной переносимости и показать, что делать при передозировке

# the rule says
# after a time without, a dose that was once usual can kill
after-a-time-without-a-dose-that-was-once-usual--e865cafd = после перерыва доза, прежде обычная, может убить

# the rule says
# Bring the person take-home naloxone today, or tell them where it is handed out
bring-the-person-take-home-naloxone-today-or--e1c140b3 = Принести человеку сегодня налоксон с собой или сказать, где его выдают

# the rule says
# the first days outside are the most dangerous, and you left without naloxone
the-first-days-outside-are-the-most-dangerous--873583f8 = первые дни на свободе самые опасные, а вы вышли без налоксона

# the rule says
# Lay take-home naloxone ready for the day of release
lay-take-home-naloxone-ready-for-the-day-of--df6b8853 = Приготовить налоксон с собой ко дню освобождения

# the rule says
# naloxone can keep someone alive until help comes
naloxone-can-keep-someone-alive-until-help-comes = налоксон может сохранить жизнь до прихода помощи

# the rule says
# Offer the training to a relative or the hostel, if the person agrees
offer-the-training-to-a-relative-or-the-hostel--3ed6d15c = Предложить обучение родственнику или общежитию, если человек согласен

# the rule says
# in an overdose it is somebody else who has to act
in-an-overdose-it-is-somebody-else-who-has-to--0b0e4031 = при передозировке действовать приходится кому-то другому


## item children-accounted-for

# title
# Children known, and their care planned
children-known-and-their-care-planned--62c8228d = Дети известны, их уход запланирован

# question
# Which children depend on the person, who looks after each, and what happens for them at release?
which-children-depend-on-the-person-who-looks--a5dae194 = Какие дети зависят от человека, кто смотрит за каждым и что будет с ними при освобождении?

# why it matters
# Somewhere a child waits, or has stopped waiting. Each child should be known by name to those who plan, so that someone makes sure they are looked after now and that the parent's return is prepared for them and not only for the parent. What is good for the child comes first, and what is written about children is kept from everyone who does not need it.
somewhere-a-child-waits-or-has-stopped-waiting--5fabec01 = Где-то ребёнок ждёт или перестал ждать. Каждого ребёнка должны знать по имени те, кто планирует, чтобы кто-то убедился, что за ним сейчас смотрят и что возвращение родителя готовят для него, а не только для родителя. На первом месте то, что хорошо для ребёнка, а написанное о детях закрыто от всех, кому это не нужно.

# who acts
# child-welfare service
child-welfare-service--b764b890 = служба защиты детей

# a sentence of a letter to the person
# Your children are known to us, and each one is cared for.
your-children-are-known-to-us-and-each-one-is--9213ac1f = Мы знаем о ваших детях, и о каждом заботятся.

# a sentence of a letter to the person
# It is agreed what your release means for them.
it-is-agreed-what-your-release-means-for-them--ab085ba0 = Согласовано, что значит для них ваше освобождение.

# a sentence of a letter to the person
# Your children are cared for.
your-children-are-cared-for--6bea148f = О ваших детях заботятся.

# a sentence of a letter to the person
# A meeting is set to agree what your release means for them.
a-meeting-is-set-to-agree-what-your-release--649bf0b3 = Назначена встреча, чтобы согласовать, что значит для них ваше освобождение.

# a sentence of a letter to the person
# You did not wish to say if children depend on you.
you-did-not-wish-to-say-if-children-depend-on--836ad6fa = Вы не захотели говорить, зависят ли от вас дети.

# a sentence of a letter to the person
# Your children should be cared for now, and know what your release means for them.
your-children-should-be-cared-for-now-and-know--2e69d4ab = О ваших детях должны заботиться уже сейчас, и они должны знать, что значит для них ваше освобождение.

# a sentence of a letter to the person
# We do not know yet if children depend on you, and who looks after them.
we-do-not-know-yet-if-children-depend-on-you--d5627e4a = Мы ещё не знаем, зависят ли от вас дети и кто за ними смотрит.

# a sentence of a letter to the person
# You can ask who may see what is written about your children.
you-can-ask-who-may-see-what-is-written-about--358080da = Вы можете спросить, кто может видеть написанное о ваших детях.

# a condition of the rule, by its name
# listed
listed = перечислено

# a condition of the rule, by its name
# agreed
agreed = согласовано

# the rule says
# Find somebody at once for every child whom nobody looks after
find-somebody-at-once-for-every-child-whom--7fbb04f9 = Сразу найти кого-то для каждого ребёнка, за которым никто не смотрит

# the rule says
# a child has nobody to look after them now
a-child-has-nobody-to-look-after-them-now = сейчас за одним ребёнком некому смотреть

# the rule says
# Put each child's name, age and place on file, in confidence
put-each-child-s-name-age-and-place-on-file-in--2006c21a = Внести в дело, конфиденциально, имя, возраст и место каждого ребёнка

# the rule says
# those who plan do not know of every child yet
those-who-plan-do-not-know-of-every-child-yet = те, кто планирует, ещё не знают о каждом ребёнке

# the rule says
# Agree what happens for each child, by what is best for the child
agree-what-happens-for-each-child-by-what-is--466b7443 = Согласовать, что будет с каждым ребёнком, по тому, что для него лучше

# the rule says
# it is not settled for every child what the release means for them
it-is-not-settled-for-every-child-what-the--e123d580 = не для каждого ребёнка решено, что значит для него освобождение

# the rule says
# Close the children's records to everyone who does not need them
close-the-children-s-records-to-everyone-who--530e0f9b = Закрыть записи о детях от всех, кому они не нужны

# the rule says
# what is written about children is nobody else's business
what-is-written-about-children-is-nobody-else-s--10fab04f = написанное о детях больше никого не касается


## item family-contact-kept

# title
# Family ties kept where both sides want them
family-ties-kept-where-both-sides-want-them--087e218b = Семейные связи сохранены, где этого хотят обе стороны

# question
# Is the person in touch with family, and what does each side want at release?
is-the-person-in-touch-with-family-and-what--e95fad16 = Поддерживает ли человек связь с семьёй и чего хочет каждая сторона при освобождении?

# why it matters
# Most people who find their feet do so with someone beside them. Ties wear thin with distance, cost and shame, so the prison should help with visits, letters and calls, and ask both sides early what they want when the day comes. Nobody is pushed: either side may want no contact, and that too is worth knowing.
most-people-who-find-their-feet-do-so-with--d41340b9 = Большинство тех, кто встаёт на ноги, делают это, когда рядом кто-то есть. Связи истончаются от расстояния, расходов и стыда, поэтому тюрьма должна помогать со свиданиями, письмами и звонками и рано спросить обе стороны, чего они хотят, когда придёт день. Никого не принуждают: любая сторона может не хотеть общения, и это тоже стоит знать.

# a sentence of a letter to the person
# You are in touch with your family, as far as you both want it.
you-are-in-touch-with-your-family-as-far-as-you--2f87e033 = Вы на связи с семьёй, насколько этого хотите вы все.

# a sentence of a letter to the person
# A visit or a call with your family is booked.
a-visit-or-a-call-with-your-family-is-booked--1b6b3138 = Назначено свидание или звонок с семьёй.

# a sentence of a letter to the person
# You said no to help to stay in touch with your family.
you-said-no-to-help-to-stay-in-touch-with-your--df6fc6a6 = Вы отказались от помощи в связи с семьёй.

# a sentence of a letter to the person
# You should have help to stay in touch with your family, if you both want it.
you-should-have-help-to-stay-in-touch-with-your--d7870e0c = Вам должны помочь быть на связи с семьёй, если вы все этого хотите.

# a sentence of a letter to the person
# We do not know yet if you are in touch with your family, and what you both want.
we-do-not-know-yet-if-you-are-in-touch-with--7ae14dd7 = Мы ещё не знаем, на связи ли вы с семьёй и чего вы все хотите.

# a sentence of a letter to the person
# You can ask for help with a visit, a letter or a call to your family.
you-can-ask-for-help-with-a-visit-a-letter-or-a--d7940910 = Вы можете попросить помощи со свиданием, письмом или звонком семье.

# a condition of the rule, by its name
# helped
helped = помощь есть

# the rule says
# Find out what stands in the way of contact, and help with a visit, a letter or a call
find-out-what-stands-in-the-way-of-contact-and--a952312d = Узнать, что мешает общению, и помочь со свиданием, письмом или звонком

# the rule says
# ties wear thin unless somebody helps to keep them
ties-wear-thin-unless-somebody-helps-to-keep--7d73d14c = связи истончаются, если никто не помогает их сохранить

# the rule says
# Ask the person and the family, each alone, what they want for the time after release
ask-the-person-and-the-family-each-alone-what--43284b33 = Спросить человека и семью по отдельности, чего они хотят после освобождения

# the rule says
# nobody has yet asked both sides what they want
nobody-has-yet-asked-both-sides-what-they-want = никто ещё не спросил обе стороны, чего они хотят


## item child-in-prison-leaves-well

# title
# A child living in prison leaves with care
a-child-living-in-prison-leaves-with-care--4297b258 = Ребёнок, живущий в тюрьме, выходит с заботой

# question
# When the child leaves the prison, where to, and how is the move made gentle?
when-the-child-leaves-the-prison-where-to-and--88b008fb = Когда ребёнок покидает тюрьму, куда, и как смягчён переезд?

# why it matters
# A child who has lived here with a parent knows no other home. Leaving it, with the parent or alone, must be decided for that child, into care that is already there, in small steps and with a way to keep seeing the parent where that is good for the child. No child is moved first and provided for later.
a-child-who-has-lived-here-with-a-parent-knows--cec01258 = Ребёнок, живший здесь с родителем, не знает другого дома. Уход отсюда, с родителем или без, должен решаться ради этого ребёнка, туда, где уход уже есть, малыми шагами и с возможностью видеть родителя, где это хорошо для ребёнка. Ни одного ребёнка не переводят сначала, чтобы позаботиться потом.

# a sentence of a letter to the person
# The move of your child out of prison is planned, and care is in place.
the-move-of-your-child-out-of-prison-is-planned--e6631b67 = Переезд вашего ребёнка из тюрьмы спланирован, и уход на месте.

# a sentence of a letter to the person
# Care for your child outside is promised.
care-for-your-child-outside-is-promised--5fa5749c = Уход за вашим ребёнком снаружи обещан.

# a sentence of a letter to the person
# The move is planned in small steps.
the-move-is-planned-in-small-steps--718bf3cc = Переезд спланирован малыми шагами.

# a sentence of a letter to the person
# Your child should leave prison gently, into care that is ready.
your-child-should-leave-prison-gently-into-care--e93e0943 = Ваш ребёнок должен покинуть тюрьму мягко, туда, где уход готов.

# a sentence of a letter to the person
# We do not know yet if a child lives here with you, or how the move is planned.
we-do-not-know-yet-if-a-child-lives-here-with--46cbfef8 = Мы ещё не знаем, живёт ли здесь с вами ребёнок и как спланирован переезд.

# a sentence of a letter to the person
# You can say what you think is best for your child.
you-can-say-what-you-think-is-best-for-your--77f3496e = Вы можете сказать, что, по-вашему, лучше для ребёнка.

# a sentence of a letter to the person
# You can ask how you will see each other after the move.
you-can-ask-how-you-will-see-each-other-after--e9ddc2b2 = Вы можете спросить, как вы будете видеться после переезда.

# a condition of the rule, by its name
# there in time
there-in-time = вовремя на месте

# a condition of the rule, by its name
# care fixed
care-fixed = уход определён

# a condition of the rule, by its name
# contact kept
contact-kept = связь сохранена

# the rule says
# Have somebody who knows children assess what is best for this child
have-somebody-who-knows-children-assess-what-is--6ff162ed = Поручить тому, кто знает детей, оценить, что лучше для этого ребёнка

# the rule says
# the move should follow from what is good for the child, and nobody has looked at it yet
the-move-should-follow-from-what-is-good-for--6e141f51 = переезд должен следовать из того, что хорошо для ребёнка, а этого ещё никто не посмотрел

# the rule says
# Confirm care for the child that begins no later than the move
confirm-care-for-the-child-that-begins-no-later--1689244b = Подтвердить уход за ребёнком, который начинается не позже переезда

# the rule says
# no child should leave before the care outside is there
no-child-should-leave-before-the-care-outside--86b2d8b7 = ни один ребёнок не должен уходить, пока снаружи нет ухода

# the rule says
# Plan the move in gentle steps, and how parent and child see each other afterwards
plan-the-move-in-gentle-steps-and-how-parent--da8ce742 = Спланировать переезд мягкими шагами и то, как родитель и ребёнок будут видеться потом

# the rule says
# leaving the only home it knows is hard on a child
leaving-the-only-home-it-knows-is-hard-on-a--60505919 = покинуть единственный знакомый дом тяжело для ребёнка


## item release-at-a-workable-hour

# title
# Let out at a day and hour when help is open
let-out-at-a-day-and-hour-when-help-is-open--0902b4f6 = Выход в день и час, когда помощь открыта

# question
# Will help be open on the day and at the hour of release, and if not, who meets the person?
will-help-be-open-on-the-day-and-at-the-hour-of--62534e19 = Будет ли помощь открыта в день и час освобождения, а если нет, кто встретит человека?

# why it matters
# A person let out on a Friday afternoon finds every office closed until Monday. A day and an hour at which help is open spares the person that; where it cannot be had, somebody should be there and the essentials settled beforehand.
a-person-let-out-on-a-friday-afternoon-finds--aaa36e2f = Человек, выпущенный в пятницу днём, находит все учреждения закрытыми до понедельника. День и час, когда помощь открыта, избавляют от этого; если так нельзя, кто-то должен быть рядом, а главное решено заранее.

# a sentence of a letter to the person
# You leave at a time when help is open, or someone is there for you.
you-leave-at-a-time-when-help-is-open-or--9e1dfef5 = Вы выходите, когда помощь открыта, или вас кто-то ждёт.

# a sentence of a letter to the person
# You should leave at a time when help is open.
you-should-leave-at-a-time-when-help-is-open--39573de1 = Вы должны выйти, когда помощь открыта.

# a sentence of a letter to the person
# We do not know yet if help is open when you leave.
we-do-not-know-yet-if-help-is-open-when-you--a6ba0c5b = Мы ещё не знаем, открыта ли помощь, когда вы выходите.

# a sentence of a letter to the person
# You can say who you would like to meet you at the gate.
you-can-say-who-you-would-like-to-meet-you-at--3527e2a9 = Вы можете сказать, кто, по-вашему, должен встретить вас у ворот.

# a condition of the rule, by its name
# help is open
help-is-open = помощь открыта

# a condition of the rule, by its name
# open day
open-day = открытый день

# a condition of the rule, by its name
# open hour
open-hour = открытый час

# a condition of the rule, by its name
# looked after
looked-after = о нём позаботятся

# the rule says
# Ask the person what could not be settled on the day, and settle it
ask-the-person-what-could-not-be-settled-on-the--70d9f98c = Спросить человека, что не удалось решить в тот день, и решить это

# the rule says
# you came out when help was closed
you-came-out-when-help-was-closed = вы вышли, когда помощь была закрыта

# the rule says
# Move the release to an earlier working day, or to an hour at which offices are open, if the law allows
move-the-release-to-an-earlier-working-day-or--2c3cdb47 = Перенести освобождение на более ранний рабочий день или на час, когда учреждения открыты, если закон позволяет

# the rule says
# as planned, you would come out when help is closed
as-planned-you-would-come-out-when-help-is--903f12f6 = по плану вы выйдете, когда помощь закрыта

# the rule says
# Have somebody meet the person, and settle bed, medicine and money beforehand
have-somebody-meet-the-person-and-settle-bed--909501b8 = Устроить, чтобы человека встретили, и заранее решить вопросы койки, лекарств и денег

# the rule says
# if the day or the hour cannot be moved, you should not be alone with closed doors
if-the-day-or-the-hour-cannot-be-moved-you--1f06e5f6 = если день или час нельзя изменить, вы не должны остаться одни перед закрытыми дверями


## item release-day-clothing

# title
# Clothes fit for the season
clothes-fit-for-the-season--17b9378b = Одежда по сезону

# question
# Has the person decent clothes for the weather, and a bag that gives nothing away?
has-the-person-decent-clothes-for-the-weather--43dbb3e1 = Есть ли у человека приличная одежда по погоде и сумка, которая ничего не выдаёт?

# why it matters
# Nobody should walk out in summer shoes in the snow, or with a bag that tells everyone where they have been. Clothes that fit and a plain bag are a matter of health and of dignity.
nobody-should-walk-out-in-summer-shoes-in-the--6139d4e0 = Никто не должен выходить в летней обуви в снег или с сумкой, которая всем говорит, откуда он. Одежда по размеру и простая сумка — дело здоровья и достоинства.

# a sentence of a letter to the person
# Clothes that fit the season are ready for you, and a plain bag.
clothes-that-fit-the-season-are-ready-for-you--891e4b59 = Для вас готовы одежда по сезону и простая сумка.

# a sentence of a letter to the person
# Clothes that fit the season are promised to you, and a plain bag.
clothes-that-fit-the-season-are-promised-to-you--1df383bb = Вам обещаны одежда по сезону и простая сумка.

# a sentence of a letter to the person
# You said no to clothes for the day you leave.
you-said-no-to-clothes-for-the-day-you-leave--11337433 = Вы отказались от одежды на день выхода.

# a sentence of a letter to the person
# You should have clothes that fit the season, and a plain bag.
you-should-have-clothes-that-fit-the-season-and--e5cebe06 = У вас должны быть одежда по сезону и простая сумка.

# a sentence of a letter to the person
# We do not know yet if you have clothes for the day you leave.
we-do-not-know-yet-if-you-have-clothes-for-the--67876839 = Мы ещё не знаем, есть ли у вас одежда на день выхода.

# a condition of the rule, by its name
# fit for the day
fit-for-the-day = подходит ко дню

# the rule says
# Find clothes that fit the person and the season, shoes and coat included, and have them washed
find-clothes-that-fit-the-person-and-the-season--3d509abe = Найти одежду по размеру и сезону, включая обувь и пальто, и постирать её

# the rule says
# you should have clothes that are decent and keep out the weather
you-should-have-clothes-that-are-decent-and--6a6ec5bf = у вас должна быть приличная одежда, защищающая от погоды

# the rule says
# Find a plain bag for the person's belongings
find-a-plain-bag-for-the-person-s-belongings--1f1f3353 = Найти простую сумку для вещей человека

# the rule says
# what you carry should not tell others where you come from
what-you-carry-should-not-tell-others-where-you--d0b4ef53 = то, что вы несёте, не должно говорить другим, откуда вы


## item release-day-file-copy

# title
# Copy of own record offered
copy-of-own-record-offered--9f35a92b = Предложена копия собственного дела

# question
# Has the person been offered a copy of the records about them?
has-the-person-been-offered-a-copy-of-the--198c7d13 = Предложили ли человеку копию записей о нём?

# why it matters
# The records hold things that you will need outside: courses, health, decisions. You have a right to see them and to take an official copy with you. Taking one is your choice.
the-records-hold-things-that-you-will-need--b460542d = В записях есть то, что понадобится вам на свободе: курсы, здоровье, документы. Вы вправе их видеть и взять официальную копию. Брать ли её — ваш выбор.

# a sentence of a letter to the person
# You were offered a copy of your records.
you-were-offered-a-copy-of-your-records--0b9d4795 = Вам предложили копию записей о вас.

# a sentence of a letter to the person
# You asked for a copy of your records.
you-asked-for-a-copy-of-your-records--92b24cdb = Вы попросили копию записей о вас.

# a sentence of a letter to the person
# You should have it by {file_copy.promised_for}.
you-should-have-it-by-file-copy-promised-for--b0a8a715 = Она должна быть у вас к {"{"}file_copy.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to a copy of your records.
you-said-no-to-a-copy-of-your-records--7b96fcd5 = Вы отказались от копии записей о вас.

# a sentence of a letter to the person
# You can still ask for one.
you-can-still-ask-for-one--e825b9e2 = Вы ещё можете о ней попросить.

# a sentence of a letter to the person
# You should be offered a copy of your records.
you-should-be-offered-a-copy-of-your-records--428be279 = Вам должны предложить копию записей о вас.

# a sentence of a letter to the person
# We do not know yet if you were offered a copy of your records.
we-do-not-know-yet-if-you-were-offered-a-copy--b1770e0d = Мы ещё не знаем, предложили ли вам копию записей о вас.

# a sentence of a letter to the person
# You can ask the records office to see what is written about you.
you-can-ask-the-records-office-to-see-what-is--218aae7e = Вы можете попросить отдел учёта показать, что о вас написано.

# a sentence of a letter to the person
# You can say what is wrong in it.
you-can-say-what-is-wrong-in-it--d505ad62 = Вы можете сказать, что в этом неверно.

# the rule says
# Make the copy that the person asked for, and send it to them
make-the-copy-that-the-person-asked-for-and--e6b3e040 = Сделать копию, о которой просил человек, и выслать ему

# the rule says
# you asked for a copy of your records, and left without it
you-asked-for-a-copy-of-your-records-and-left--a1ed0610 = вы просили копию своих записей и вышли без неё

# the rule says
# Make the copy that the person asked for, and hand it over on the day of release at the latest
make-the-copy-that-the-person-asked-for-and--f9944489 = Сделать копию, о которой просил человек, и выдать не позднее дня освобождения

# the rule says
# you asked for a copy of your records, and it is not promised in time
you-asked-for-a-copy-of-your-records-and-it-is--3fba54ff = вы просили копию своих записей, и она не обещана вовремя

# the rule says
# Offer the person an official copy of the records about them, and note the answer
offer-the-person-an-official-copy-of-the--1831a99b = Предложить человеку официальную копию записей о нём и записать ответ

# the rule says
# you have a right to see what is held about you, and to take a copy along
you-have-a-right-to-see-what-is-held-about-you--ddca7058 = вы вправе видеть, что о вас хранится, и взять копию


## item release-day-pack

# title
# One sheet with every appointment, number and route
one-sheet-with-every-appointment-number-and--e8cc9079 = Один лист со всеми встречами, номерами и маршрутами

# question
# Has the person one sheet with every appointment, number and route?
has-the-person-one-sheet-with-every-appointment--2243a767 = Есть ли у человека один лист со всеми встречами, номерами и маршрутами?

# why it matters
# In the first days there is too much to keep in mind. One plain sheet that says where to go, when, to whom and how to get there, with a number that answers that night, keeps the plan from getting lost.
in-the-first-days-there-is-too-much-to-keep-in--e8064a3a = В первые дни слишком многое надо держать в голове. Один простой лист, где сказано, куда идти, когда, к кому и как добраться, с номером, где отвечают этой ночью, не даёт плану потеряться.

# a sentence of a letter to the person
# You have one sheet with all your appointments and numbers.
you-have-one-sheet-with-all-your-appointments--b89e65b1 = У вас есть лист со всеми встречами и номерами.

# a sentence of a letter to the person
# A sheet with all your appointments and numbers is ready for you.
a-sheet-with-all-your-appointments-and-numbers--49e113e0 = Лист со всеми встречами и номерами для вас готов.

# a sentence of a letter to the person
# You should have one sheet with all your appointments and numbers.
you-should-have-one-sheet-with-all-your--c30fb0c2 = У вас должен быть лист со всеми встречами и номерами.

# a sentence of a letter to the person
# We do not know yet if your sheet with appointments and numbers is ready.
we-do-not-know-yet-if-your-sheet-with--5426b979 = Мы ещё не знаем, готов ли ваш лист со встречами и номерами.

# a sentence of a letter to the person
# You can ask someone to go through the sheet with you.
you-can-ask-someone-to-go-through-the-sheet--7812a770 = Вы можете попросить кого-то пройти лист вместе с вами.

# a condition of the rule, by its name
# says it all
says-it-all = сказано всё

# the rule says
# Write one plain sheet with every appointment, and bring or send it with the discharge papers at once
write-one-plain-sheet-with-every-appointment--a56be804 = Написать простой лист со всеми встречами и сразу принести или выслать его с бумагами об освобождении

# the rule says
# you left without a sheet that says where you are expected
you-left-without-a-sheet-that-says-where-you--b82a513c = вы вышли без листа, где сказано, где вас ждут

# the rule says
# Write one plain sheet with every appointment, and put it with the discharge papers
write-one-plain-sheet-with-every-appointment--2f2e4fc1 = Написать простой лист со всеми встречами и приложить к бумагам об освобождении

# the rule says
# in the first days there is too much to keep in your head
in-the-first-days-there-is-too-much-to-keep-in--65cceb70 = в первые дни слишком многое надо держать в голове

# the rule says
# Bring or send the sheet and the discharge papers to the person at once
bring-or-send-the-sheet-and-the-discharge--ef1b5531 = Сразу принести или выслать человеку лист и бумаги об освобождении

# the rule says
# you left without the sheet that was made for you
you-left-without-the-sheet-that-was-made-for-you = вы вышли без листа, который для вас составили

# the rule says
# Add a number that answers on the first night, and try it
add-a-number-that-answers-on-the-first-night--9655d415 = Добавить номер, где отвечают в первую ночь, и проверить его

# the rule says
# you should be able to reach somebody when the offices are closed
you-should-be-able-to-reach-somebody-when-the--3835bd0e = у вас должна быть возможность связаться с кем-то, когда учреждения закрыты

# the rule says
# Add what is missing to each appointment: who, place, telephone, day, time and the way there
add-what-is-missing-to-each-appointment-who--15ee2ee0 = Дополнить каждую встречу тем, чего не хватает: кто, место, телефон, день, время и дорога

# the rule says
# an appointment is of use only if you know how to get to it
an-appointment-is-of-use-only-if-you-know-how--2a3fa32b = встреча полезна, только если вы знаете, как туда добраться


## item release-day-property

# title
# Property and money returned against a receipt
property-and-money-returned-against-a-receipt--cf306900 = Вещи и деньги возвращены под расписку

# question
# Is everything that was taken in on arrival there to be handed back?
is-everything-that-was-taken-in-on-arrival--f6fa7152 = Всё ли, что взяли при поступлении, есть для возврата?

# why it matters
# Keys, telephone, papers, photographs: what was kept for you is yours, and much of the plan depends on it. Checking it some days before leaves time to find what is missing.
keys-telephone-papers-photographs-what-was-kept--a9718784 = Ключи, телефон, бумаги, фотографии: что хранилось для вас — ваше, и многое в плане зависит от этого. Проверка за несколько дней оставляет время найти недостающее.

# a sentence of a letter to the person
# You have your things back, and a receipt.
you-have-your-things-back-and-a-receipt--8761af43 = Вам вернули вещи, и у вас есть расписка.

# a sentence of a letter to the person
# Your things are ready for the day you leave.
your-things-are-ready-for-the-day-you-leave--70953435 = Ваши вещи готовы ко дню выхода.

# a sentence of a letter to the person
# You should get back all that was kept for you.
you-should-get-back-all-that-was-kept-for-you--2e07a009 = Вам должны вернуть всё, что для вас хранилось.

# a sentence of a letter to the person
# We do not know yet if all your things are there.
we-do-not-know-yet-if-all-your-things-are-there--a9962f4f = Мы ещё не знаем, все ли ваши вещи на месте.

# a sentence of a letter to the person
# You can check your things against the list, and say what is missing.
you-can-check-your-things-against-the-list-and--e46c7f8e = Вы можете сверить вещи со списком и сказать, чего нет.

# the rule says
# Trace what is missing from the inventory, or explain the loss in writing and make it good
trace-what-is-missing-from-the-inventory-or--2e2f74a0 = Найти недостающее по описи или письменно объяснить утрату и возместить её

# the rule says
# something that was kept for you is not there
something-that-was-kept-for-you-is-not-there = чего-то, что хранилось для вас, нет

# the rule says
# Check the property against the admission inventory, and hand it over or send it on against a receipt
check-the-property-against-the-admission--02b25aa7 = Сверить вещи с описью при поступлении и выдать или переслать под расписку

# the rule says
# you left without what was kept for you
you-left-without-what-was-kept-for-you = вы вышли без того, что хранилось для вас

# the rule says
# Check the property against the admission inventory together with the person
check-the-property-against-the-admission--a2c98685 = Сверить вещи с описью при поступлении вместе с человеком

# the rule says
# there is still time to find what may be missing
there-is-still-time-to-find-what-may-be-missing = ещё есть время найти то, чего может недоставать

# the rule says
# Hand the property over to the person, or send it on, against a receipt
hand-the-property-over-to-the-person-or-send-it--ef70753a = Выдать вещи человеку или переслать под расписку

# the rule says
# your property was still here after you had left
your-property-was-still-here-after-you-had-left = ваши вещи остались здесь после вашего выхода

# the rule says
# Give the person a receipt for the property, and have it signed
give-the-person-a-receipt-for-the-property-and--9f999763 = Дать человеку расписку о вещах и подписать её

# the rule says
# you hold no paper that shows what you were given back
you-hold-no-paper-that-shows-what-you-were--36bef8c8 = у вас нет бумаги о том, что вам вернули


## item release-day-travel

# title
# The journey is arranged and paid for
the-journey-is-arranged-and-paid-for--b97c0661 = Дорога устроена и оплачена

# question
# How does the person get to the first address, and is it paid for?
how-does-the-person-get-to-the-first-address--23c9af85 = Как человек доберётся до первого адреса и оплачено ли это?

# why it matters
# If the way from the gate is not worked out and paid for, the plan can fail in the first hour. You should know the route, hold the ticket or the fare, and arrive before the door closes.
if-the-way-from-the-gate-is-not-worked-out-and--252ea6a8 = Если путь от ворот не продуман и не оплачен, план может сорваться в первый же час. Вы должны знать маршрут, иметь билет или деньги на дорогу и прибыть до закрытия двери.

# a sentence of a letter to the person
# Your way to your first address is planned and paid for.
your-way-to-your-first-address-is-planned-and--08672924 = Ваш путь до первого адреса спланирован и оплачен.

# a sentence of a letter to the person
# Your way to your first address is planned, and the fare is promised.
your-way-to-your-first-address-is-planned-and--fa05b827 = Ваш путь до первого адреса спланирован, и деньги на дорогу обещаны.

# a sentence of a letter to the person
# You said no to help with the journey.
you-said-no-to-help-with-the-journey--e54c25bf = Вы отказались от помощи с дорогой.

# a sentence of a letter to the person
# Your way to your first address should be planned and paid for.
your-way-to-your-first-address-should-be--84954273 = Ваш путь до первого адреса должен быть спланирован и оплачен.

# a sentence of a letter to the person
# We do not know yet how you will get to your first address.
we-do-not-know-yet-how-you-will-get-to-your--e14a0646 = Мы ещё не знаем, как вы доберётесь до первого адреса.

# a condition of the rule, by its name
# journey works
journey-works = дорога возможна

# the rule says
# Ask whether the person got to the first address, and pay back what the journey cost them
ask-whether-the-person-got-to-the-first-address--f55af706 = Спросить, добрался ли человек до первого адреса, и вернуть ему расходы на дорогу

# the rule says
# the journey was not arranged and paid for as it should have been
the-journey-was-not-arranged-and-paid-for-as-it--bcd9d610 = дорога не была устроена и оплачена как следовало

# the rule says
# Look for another route or an earlier start, or ask the first address to stay open
look-for-another-route-or-an-earlier-start-or--b117743e = Искать другой маршрут или более ранний выезд либо попросить первый адрес не закрываться

# the rule says
# as planned, you would arrive after the door has closed
as-planned-you-would-arrive-after-the-door-has--f764ce28 = по плану вы прибудете после закрытия двери

# the rule says
# Find somebody who goes along or gives a lift
find-somebody-who-goes-along-or-gives-a-lift--c6c277aa = Найти того, кто поедет вместе или подвезёт

# the rule says
# the journey is too long or too hard to do alone
the-journey-is-too-long-or-too-hard-to-do-alone = дорога слишком длинна или трудна для одного

# the rule says
# Buy the ticket, or have the fare ready in cash, and write down the route
buy-the-ticket-or-have-the-fare-ready-in-cash--54981d86 = Купить билет или приготовить деньги на дорогу и записать маршрут

# the rule says
# the way to your first address is not paid for yet
the-way-to-your-first-address-is-not-paid-for--98050333 = путь до вашего первого адреса ещё не оплачен


## item conditions-few-and-clear

# title
# Conditions few, precise and explained both ways
conditions-few-precise-and-explained-both-ways--ede7826c = Условий мало, они точны и объяснены устно и письменно

# question
# Does each condition have a reason, can it be kept, and does the person know what it means?
does-each-condition-have-a-reason-can-it-be--8ec33f4b = Есть ли у каждого условия причина, можно ли его соблюдать и знает ли человек, что оно значит?

# why it matters
# Conditions that nobody can keep set people up to fail. Each one needs a reason, must be exact and possible to live with, and must be explained to you aloud and on paper, together with your rights.
conditions-that-nobody-can-keep-set-people-up--823ff7b8 = Условия, которые никто не может соблюдать, ведут к провалу. Каждому нужна причина, оно должно быть точным и совместимым с жизнью, и его должны объяснить вам устно и на бумаге вместе с вашими правами.

# a sentence of a letter to the person
# Each of your conditions has a reason, and they were explained to you.
each-of-your-conditions-has-a-reason-and-they--e4cb2e0d = У каждого вашего условия есть причина, и их вам объяснили.

# a sentence of a letter to the person
# Your conditions will be explained to you.
your-conditions-will-be-explained-to-you--55856671 = Вам объяснят ваши условия.

# a sentence of a letter to the person
# The talk is on {supervision.explained.talk_on}.
the-talk-is-on-supervision-explained-talk-on--f3a349e7 = День разговора: {"{"}supervision.explained.talk_on{"}"}.

# a sentence of a letter to the person
# Your conditions should be few and clear, and ones that you can keep.
your-conditions-should-be-few-and-clear-and--61e1b060 = Ваших условий должно быть мало, они должны быть ясны и выполнимы для вас.

# a sentence of a letter to the person
# We do not know yet what conditions you will have.
we-do-not-know-yet-what-conditions-you-will-have--27d40292 = Мы ещё не знаем, какие у вас будут условия.

# a sentence of a letter to the person
# You can ask for the reason for each condition, and for a copy.
you-can-ask-for-the-reason-for-each-condition--8bab9e12 = Вы можете спросить причину каждого условия и попросить копию.

# a sentence of a letter to the person
# You can object to a condition that you cannot keep.
you-can-object-to-a-condition-that-you-cannot--c52f1a1e = Вы можете возразить против условия, которое не можете соблюдать.

# a condition of the rule, by its name
# each is sound
each-is-sound = каждое обосновано

# the rule says
# Give a reason for each condition, make it exact and workable, or take it out
give-a-reason-for-each-condition-make-it-exact--2c32d76f = Обосновать каждое условие, сделать его точным и выполнимым или убрать

# the rule says
# a condition that has no reason, or that you could not keep, should not bind you
a-condition-that-has-no-reason-or-that-you--cc49a4eb = условие без причины или то, которое вы не могли бы соблюдать, не должно вас связывать

# the rule says
# Explain the conditions to the person aloud, with their rights and duties, and give them a copy
explain-the-conditions-to-the-person-aloud-with--6db43aff = Объяснить человеку условия устно, с его правами и обязанностями, и дать копию

# the rule says
# you should know what each condition asks of you
you-should-know-what-each-condition-asks-of-you = вы должны знать, чего требует от вас каждое условие


## item conditions-fit-the-plan

# title
# Conditions and plan do not fight each other
conditions-and-plan-do-not-fight-each-other--b74669d1 = Условия и план не противоречат друг другу

# question
# Do the conditions go together with the address, work, child care, treatment and travel?
do-the-conditions-go-together-with-the-address--11cbcf82 = Совместимы ли условия с адресом, работой, заботой о детях, лечением и дорогой?

# why it matters
# A curfew that clashes with a night shift, or a zone that cuts off the clinic, makes a person break either the condition or the plan. Clashes are easy to put right before release and hard afterwards.
a-curfew-that-clashes-with-a-night-shift-or-a--08ac79b8 = Комендантский час, мешающий ночной смене, или зона, отрезающая клинику, заставляет нарушить либо условие, либо план. Противоречия легко убрать до освобождения и трудно после.

# a sentence of a letter to the person
# Your conditions leave room for your home, your work and your care.
your-conditions-leave-room-for-your-home-your--63e2ce54 = Ваши условия оставляют место для дома, работы и лечения.

# a sentence of a letter to the person
# One of your conditions does not fit your plan.
one-of-your-conditions-does-not-fit-your-plan--f1e27c18 = Одно из ваших условий не подходит к плану.

# a sentence of a letter to the person
# The change is due on {supervision.clash_check.change_on}.
the-change-is-due-on-supervision-clash-check--16cbad5e = Изменение намечено на {"{"}supervision.clash_check.change_on{"}"}.

# a sentence of a letter to the person
# Your conditions should leave room for your home, your work and your care.
your-conditions-should-leave-room-for-your-home--28c65147 = Ваши условия должны оставлять место для дома, работы и лечения.

# a sentence of a letter to the person
# We do not know yet if your conditions leave room for your plan.
we-do-not-know-yet-if-your-conditions-leave--71291e1c = Мы ещё не знаем, оставляют ли ваши условия место для плана.

# a sentence of a letter to the person
# You can tell your officer where a condition gets in the way of your plan.
you-can-tell-your-officer-where-a-condition--84c346c4 = Вы можете сказать сотруднику, где условие мешает вашему плану.

# the rule says
# Ask the releasing authority to change the condition, or change the plan with the person
ask-the-releasing-authority-to-change-the--6f24f046 = Попросить орган, решающий об освобождении, изменить условие или изменить план с человеком

# the rule says
# you could not keep both the conditions and the plan as they stand
you-could-not-keep-both-the-conditions-and-the--d5909e34 = вы не смогли бы соблюдать и условия, и план в нынешнем виде

# the rule says
# Go through curfew, zones, tagging and reporting beside the address, work, child care, treatment and travel
go-through-curfew-zones-tagging-and-reporting--87e34132 = Сверить комендантский час, зоны, электронный контроль и явки с адресом, работой, заботой о детях, лечением и дорогой

# the rule says
# nobody has checked whether your conditions leave room for the plan
nobody-has-checked-whether-your-conditions--29cf95e3 = никто не проверил, оставляют ли ваши условия место для плана


## item complaint-and-breach-routes-known

# title
# Knows how to complain, vary and appeal, and what a breach means
knows-how-to-complain-vary-and-appeal-and-what--faa910a1 = Знает, как жаловаться, просить изменений и обжаловать, и что значит нарушение

# question
# Does the person know how to complain, ask for a change and appeal, and what happens after a breach?
does-the-person-know-how-to-complain-ask-for-a--6e74faa1 = Знает ли человек, как жаловаться, просить изменения и обжаловать, и что бывает после нарушения?

# why it matters
# Being under supervision does not take your rights away. You should know whom to turn to when something is unfair or no longer works, and that you will be heard before anything follows from a breach.
being-under-supervision-does-not-take-your--8b116a7d = Надзор не лишает вас прав. Вы должны знать, к кому обратиться, когда что-то несправедливо или больше не подходит, и что вас выслушают, прежде чем нарушение повлечёт последствия.

# a sentence of a letter to the person
# You have been told how to complain, and how to ask for a change.
you-have-been-told-how-to-complain-and-how-to--f078540e = Вам сказали, как жаловаться и как просить изменения.

# a sentence of a letter to the person
# Your officer will explain your rights to you.
your-officer-will-explain-your-rights-to-you--9e338fc3 = Ваш сотрудник объяснит вам ваши права.

# a sentence of a letter to the person
# The talk is on {supervision.rights.talk_on}.
the-talk-is-on-supervision-rights-talk-on--a9b2c9bc = День разговора: {"{"}supervision.rights.talk_on{"}"}.

# a sentence of a letter to the person
# You should know how to complain, and what happens if you break a condition.
you-should-know-how-to-complain-and-what--b6168b60 = Вы должны знать, как жаловаться и что будет, если нарушить условие.

# a sentence of a letter to the person
# We do not know yet if you will have an officer, and if your rights were explained.
we-do-not-know-yet-if-you-will-have-an-officer--cf2e532d = Мы ещё не знаем, будет ли у вас сотрудник надзора и объяснены ли вам права.

# a sentence of a letter to the person
# You can ask your officer for a condition to be changed.
you-can-ask-your-officer-for-a-condition-to-be--6309ce30 = Вы можете попросить сотрудника изменить условие.

# a sentence of a letter to the person
# You can appeal, or complain to a court or another body that is not part of the service.
you-can-appeal-or-complain-to-a-court-or--eb2dcd68 = Вы можете обжаловать или пожаловаться в суд либо другой орган вне службы.

# the rule says
# Explain to the person how to complain, ask for a change and appeal, and what happens after a breach
explain-to-the-person-how-to-complain-ask-for-a--55f2b8d6 = Объяснить человеку, как жаловаться, просить изменения и обжаловать, и что бывает после нарушения

# the rule says
# being under supervision does not take your rights away
being-under-supervision-does-not-take-your--9d5fd152 = надзор не лишает вас прав

# the rule says
# Explain that a breach is looked into, and both sides heard, before anything is decided
explain-that-a-breach-is-looked-into-and-both--6c51c3f3 = Объяснить, что нарушение проверяют и выслушивают обе стороны, прежде чем что-либо решать

# the rule says
# you should know that you will be heard if something goes wrong
you-should-know-that-you-will-be-heard-if--3f27b18a = вы должны знать, что вас выслушают, если что-то пойдёт не так

# the rule says
# Explain again, aloud and in writing, in a language and form that the person uses, how to complain and appeal
explain-again-aloud-and-in-writing-in-a--93233bd5 = Ещё раз объяснить устно и письменно, на языке и в форме, которыми человек пользуется, как жаловаться и обжаловать

# the rule says
# a right that you cannot follow is of no use to you
a-right-that-you-cannot-follow-is-of-no-use-to--984f33de = право, которого нельзя понять, вам бесполезно


## item first-supervision-contact

# title
# First meeting with the supervising officer, with help in it
first-meeting-with-the-supervising-officer-with--8f015551 = Первая встреча с сотрудником надзора, с помощью на ней

# question
# When, where and with whom is the first meeting, and does it bring help?
when-where-and-with-whom-is-the-first-meeting--48c0587d = Когда, где и с кем первая встреча и несёт ли она помощь?

# why it matters
# Supervision is there to help a person settle, not only to check on them. The first meeting should be soon, with an officer whose name you know, and deal with what is needed: home, money, work, health.
supervision-is-there-to-help-a-person-settle--19ad9f7b = Надзор существует, чтобы помочь человеку устроиться, а не только проверять. Первая встреча должна быть скоро, с сотрудником, чьё имя вы знаете, и касаться нужного: дома, денег, работы, здоровья.

# a sentence of a letter to the person
# You have met your officer for the first time.
you-have-met-your-officer-for-the-first-time--e2b0eec5 = Вы уже встретились со своим сотрудником.

# a sentence of a letter to the person
# Your first meeting with your officer is booked.
your-first-meeting-with-your-officer-is-booked--52a4cb05 = Первая встреча с сотрудником назначена.

# a sentence of a letter to the person
# It is on {supervision.first_meeting.on}.
it-is-on-supervision-first-meeting-on--a761bbb1 = День встречи: {"{"}supervision.first_meeting.on{"}"}.

# a sentence of a letter to the person
# You should meet your officer soon after you leave, and get help from them.
you-should-meet-your-officer-soon-after-you--d77b39a2 = Вскоре после выхода вы должны встретиться с сотрудником и получить его помощь.

# a sentence of a letter to the person
# We do not know yet when you first meet an officer.
we-do-not-know-yet-when-you-first-meet-an--2f48932a = Мы ещё не знаем, когда вы впервые встретитесь с сотрудником.

# a sentence of a letter to the person
# You can say what you need help with when you meet your officer.
you-can-say-what-you-need-help-with-when-you--32902396 = На встрече с сотрудником вы можете сказать, какая помощь вам нужна.

# a condition of the rule, by its name
# is booked soon
is-booked-soon = назначено скоро

# the rule says
# Book the first meeting with a named officer, at a day and place that the person can reach
book-the-first-meeting-with-a-named-officer-at--07b87e81 = Назначить первую встречу с названным сотрудником в день и в месте, куда человек может добраться

# the rule says
# you should know soon who your officer is, and where and when you meet
you-should-know-soon-who-your-officer-is-and--573a2872 = вы должны скоро знать, кто ваш сотрудник, где и когда вы встретитесь

# the rule says
# Make room in the first supervision meeting, or in one right after it, for home, money, work, health and people who can help
make-room-in-the-first-supervision-meeting-or--61567491 = Отвести на первой встрече или сразу после неё место дому, деньгам, работе, здоровью и тем, кто может помочь

# the rule says
# supervision is there to help you settle, and not only to check on you
supervision-is-there-to-help-you-settle-and-not--0ec5a772 = надзор существует, чтобы помочь вам устроиться, а не только проверять

# the rule says
# Tell the person the day, the place and the officer's name, and give it to them in writing
tell-the-person-the-day-the-place-and-the--6bc39a72 = Сообщить человеку день, место и имя сотрудника и дать это письменно

# the rule says
# a meeting helps only if you know of it
a-meeting-helps-only-if-you-know-of-it = встреча помогает, только если вы о ней знаете


## item supervision-reviewed

# title
# Supervision reviewed, and eased when it goes well
supervision-reviewed-and-eased-when-it-goes-well--b5f905b2 = Надзор пересматривается и смягчается, когда всё идёт хорошо

# question
# When was the supervision last looked at, and can it be eased?
when-was-the-supervision-last-looked-at-and-can--2c1e8e71 = Когда надзор смотрели в последний раз и можно ли его смягчить?

# why it matters
# Needs change, and what was right in the first week can stand in the way later. A review on a set day lets help be changed, and lets conditions be lightened or ended early when things go well.
needs-change-and-what-was-right-in-the-first--4c8ff069 = Потребности меняются, и то, что подходило в первую неделю, потом может мешать. Пересмотр в назначенный день позволяет изменить помощь и облегчить или раньше снять условия, когда всё идёт хорошо.

# a sentence of a letter to the person
# Someone looked again at your supervision, and at how to make it lighter.
someone-looked-again-at-your-supervision-and-at--c3db106b = Кто-то снова посмотрел ваш надзор и то, как его облегчить.

# a sentence of a letter to the person
# Your supervision will be looked at again on {supervision.review.on}.
your-supervision-will-be-looked-at-again-on--7de66d7a = Ваш надзор снова посмотрят {"{"}supervision.review.on{"}"}.

# a sentence of a letter to the person
# Your supervision should be looked at again on a set day.
your-supervision-should-be-looked-at-again-on-a--43926d0f = Ваш надзор должны снова посмотреть в назначенный день.

# a sentence of a letter to the person
# We do not know yet when your supervision is looked at again.
we-do-not-know-yet-when-your-supervision-is--4ab59128 = Мы ещё не знаем, когда снова посмотрят ваш надзор.

# a sentence of a letter to the person
# You can ask for your supervision to be made lighter, or to end early.
you-can-ask-for-your-supervision-to-be-made--93a163dd = Вы можете попросить облегчить надзор или раньше его закончить.

# the rule says
# Look with the person at whether conditions can be lightened, or the supervision ended early
look-with-the-person-at-whether-conditions-can--7dec7ba8 = Посмотреть с человеком, можно ли облегчить условия или раньше закончить надзор

# the rule says
# supervision should go no further and last no longer than it helps
supervision-should-go-no-further-and-last-no--679c3d6c = надзор не должен быть строже и длиться дольше, чем он помогает

# the rule says
# Set a day for reviewing the level of supervision, the treatment and the conditions, and tell the person
set-a-day-for-reviewing-the-level-of--00187384 = Назначить день пересмотра уровня надзора, лечения и условий и сообщить человеку

# the rule says
# you should know when somebody will look again at what is asked of you
you-should-know-when-somebody-will-look-again--b4f1d38b = вы должны знать, когда кто-то снова посмотрит, чего от вас требуют


## item restorative-process-offered

# title
# Restorative process offered, freely
restorative-process-offered-freely--1435f1ef = Восстановительная процедура предложена добровольно

# question
# Has a restorative process been explained and offered, freely, to both sides?
has-a-restorative-process-been-explained-and--d9464874 = Объяснили и предложили ли обеим сторонам, добровольно, восстановительную процедуру?

# why it matters
# Some people who caused harm and some who suffered it want to speak to each other, with help, and it can do both good. It must be offered, never pressed: saying no has no bad effect on anything in this plan.
some-people-who-caused-harm-and-some-who--68d76a3b = Некоторые из тех, кто причинил вред, и из тех, кто его перенёс, хотят поговорить друг с другом с помощью посредника, и это может быть полезно обоим. Её предлагают, никогда не навязывают: отказ не имеет плохих последствий ни для чего в этом плане.

# who acts
# restorative service
restorative-service = служба восстановительного правосудия

# the rule says
# Explain the restorative process to the other side, and offer it without any pressure
explain-the-restorative-process-to-the-other--2f9fc713 = Объяснить восстановительную процедуру другой стороне и предложить без всякого давления

# the rule says
# you were asked, and the other side has not been asked yet
you-were-asked-and-the-other-side-has-not-been--67ea8f26 = вас спросили, а другую сторону ещё нет

# the rule says
# Explain the restorative process to the person, and, if they agree, offer it to the other side
explain-the-restorative-process-to-the-person--b39fa5bd = Объяснить восстановительную процедуру человеку и, если он согласен, предложить другой стороне

# the rule says
# you should know that this exists, and that saying no has no bad effect on anything
you-should-know-that-this-exists-and-that--372a9b77 = вы должны знать, что это есть и что отказ ни на что плохо не влияет


## item victims-considered

# title
# Victims told and their safety weighed
victims-told-and-their-safety-weighed--e4163bff = Потерпевшим сообщено, их безопасность учтена

# question
# Has the victim who asked for it been told in time, and heard about their safety?
has-the-victim-who-asked-for-it-been-told-in--b425103d = Сообщили ли вовремя потерпевшему, который об этом просил, и выслушали ли его о безопасности?

# why it matters
# A person who was harmed, and asked to know, should hear of the release from the service and not meet it in the street. Hearing early what they need lets conditions be fair to both sides. What they say stays out of the copy of the plan that goes to the person released.
a-person-who-was-harmed-and-asked-to-know--659fbbd9 = Тот, кому причинили вред и кто просил сообщить, должен узнать об освобождении от службы, а не встретить человека на улице. Если рано выслушать, что ему нужно, условия могут быть справедливы к обеим сторонам. Сказанное им не входит в копию плана для освобождаемого.

# who acts
# victim liaison service
victim-liaison-service = служба связи с потерпевшими

# a condition of the rule, by its name
# is planned
is-planned = запланировано

# a condition of the rule, by its name
# the rest is in order
the-rest-is-in-order = остальное в порядке

# a condition of the rule, by its name
# is in time
is-in-time = в срок

# the rule says
# Ask the person who was told late what the short notice means for their safety, and act on it
ask-the-person-who-was-told-late-what-the-short--a26be4a2 = Спросить того, кому сообщили поздно, что краткий срок значит для его безопасности, и принять меры

# the rule says
# the notice went out later than it should have
the-notice-went-out-later-than-it-should-have = уведомление ушло позже, чем следовало

# the rule says
# Send the notice of release, in the way that was asked for
send-the-notice-of-release-in-the-way-that-was--1e2078db = Выслать уведомление об освобождении тем способом, о котором просили

# the rule says
# somebody has a right to hear of the release in time, and from the service
somebody-has-a-right-to-hear-of-the-release-in--159ba73e = кто-то вправе узнать об освобождении вовремя и от службы

# the rule says
# Ask the victim what would make them safer, and have it weighed in the conditions
ask-the-victim-what-would-make-them-safer-and--3799d46c = Спросить потерпевшего, что сделало бы его безопаснее, и учесть это в условиях

# the rule says
# conditions are fair when both sides have been heard
conditions-are-fair-when-both-sides-have-been--a52cc2a9 = условия справедливы, когда выслушаны обе стороны

# the rule says
# Take everything about the victim out of the copy of the plan that goes to the person
take-everything-about-the-victim-out-of-the--1de37462 = Убрать из копии плана для человека всё о потерпевшем

# the rule says
# what somebody has said in confidence has to stay with the service
what-somebody-has-said-in-confidence-has-to--00f7e4b2 = сказанное в доверии должно остаться в службе


## item volunteer-or-mentor-offered

# title
# Volunteer or mentor offered and prepared
volunteer-or-mentor-offered-and-prepared--b876dcc3 = Доброволец или наставник предложен и подготовлен

# question
# Has a volunteer, mentor or peer been offered, and have the two met?
has-a-volunteer-mentor-or-peer-been-offered-and--0dd51943 = Предложен ли доброволец, наставник или равный консультант и встретились ли они?

# why it matters
# An official goes home at five. Someone who comes because they want to, and perhaps has walked the same road, is believed when professionals are not. The offer is the service's duty and the answer is the person's. A first meeting before release turns a name on paper into a face at the gate.
an-official-goes-home-at-five-someone-who-comes--97d51e6a = Служащий уходит домой в пять. Тому, кто приходит, потому что хочет, и, может быть, прошёл тот же путь, верят там, где специалистам не верят. Предложить — обязанность службы, ответить — дело человека. Первая встреча до освобождения превращает имя на бумаге в лицо у ворот.

# who acts
# voluntary organisation
voluntary-organisation = добровольческая организация

# a sentence of a letter to the person
# You have met a volunteer or mentor who will stand by you.
you-have-met-a-volunteer-or-mentor-who-will--8b666ca1 = Вы встретились с добровольцем или наставником, который вас поддержит.

# a sentence of a letter to the person
# You will meet a volunteer or mentor.
you-will-meet-a-volunteer-or-mentor--a9fb4b2a = Вы встретитесь с добровольцем или наставником.

# a sentence of a letter to the person
# This is set for {mentor.first_meeting_on}.
this-is-set-for-mentor-first-meeting-on--2ec1bd90 = Назначено на {"{"}mentor.first_meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to a volunteer or mentor.
you-said-no-to-a-volunteer-or-mentor--66b8ba26 = Вы отказались от добровольца или наставника.

# a sentence of a letter to the person
# You should be offered a volunteer or mentor, if you want one.
you-should-be-offered-a-volunteer-or-mentor-if--9ed6a0ed = Вам должны предложить добровольца или наставника, если вы хотите.

# a sentence of a letter to the person
# We do not know yet if you would like a volunteer or mentor.
we-do-not-know-yet-if-you-would-like-a--f8f95293 = Мы ещё не знаем, хотели бы вы добровольца или наставника.

# a sentence of a letter to the person
# You can say what kind of person you would get on with.
you-can-say-what-kind-of-person-you-would-get--86a3d9ba = Вы можете сказать, с каким человеком вы бы сошлись.

# a condition of the rule, by its name
# introduced
introduced = познакомлены

# a condition of the rule, by its name
# meeting ahead
meeting-ahead = встреча впереди

# the rule says
# Set a new and early day for the first meeting with the volunteer or mentor
set-a-new-and-early-day-for-the-first-meeting--a561c6bf = Назначить новый скорый день первой встречи с добровольцем или наставником

# the rule says
# you have said yes, and the day that was set has passed or comes too late
you-have-said-yes-and-the-day-that-was-set-has--e53dadeb = вы согласились, а назначенный день прошёл или слишком поздний

# the rule says
# Offer a volunteer or mentor, and arrange an early first meeting if the person wants one
offer-a-volunteer-or-mentor-and-arrange-an--be449832 = Предложить добровольца или наставника и устроить скорую первую встречу, если человек хочет

# the rule says
# someone who comes by choice can help where an office cannot
someone-who-comes-by-choice-can-help-where-an--b02fa7ff = тот, кто приходит по своей воле, может помочь там, где учреждение не может

# the rule says
# Screen, train and support the volunteer or mentor
screen-train-and-support-the-volunteer-or-mentor--6935c9df = Проверить, обучить и поддержать добровольца или наставника

# the rule says
# a helper should be well prepared and have somebody to ask
a-helper-should-be-well-prepared-and-have--8a08310b = помощник должен быть хорошо подготовлен и иметь, кого спросить

# what a source is cited for
# volunteers (hogoshi example)
volunteers-hogoshi-example--64785945 = добровольцы (пример хогоси)


## item aftercare-lasts

# title
# Help goes on after the first weeks
help-goes-on-after-the-first-weeks--a7843ad4 = Помощь продолжается после первых недель

# question
# Who stays in touch after the first weeks, and until when?
who-stays-in-touch-after-the-first-weeks-and--d4aa0c5d = Кто остаётся на связи после первых недель и до какого времени?

# why it matters
# The first month is full of appointments; then comes the quiet in which people slip. Help that was dated beforehand goes on when nobody would have thought to ask, also for those who are under no supervision and whom no office has to see. Society's part does not end at the gate.
the-first-month-is-full-of-appointments-then--e3bf7deb = Первый месяц полон встреч, затем наступает тишина, в которой люди срываются. Помощь с заранее назначенными датами продолжается, когда никто бы не подумал спросить, также для тех, кто не под надзором и кого ни одно учреждение не обязано видеть. Участие общества не кончается у ворот.

# a sentence of a letter to the person
# Someone stays in touch with you after the first weeks.
someone-stays-in-touch-with-you-after-the-first--26578386 = Кто-то остаётся с вами на связи после первых недель.

# a sentence of a letter to the person
# This goes on until {aftercare.ends_on}.
this-goes-on-until-aftercare-ends-on--b6b058d2 = До какого дня: {"{"}aftercare.ends_on{"}"}.

# a sentence of a letter to the person
# Someone will stay in touch with you after the first weeks.
someone-will-stay-in-touch-with-you-after-the--b8dbb553 = Кто-то останется с вами на связи после первых недель.

# a sentence of a letter to the person
# The next time is on {aftercare.next_on}.
the-next-time-is-on-aftercare-next-on--be75d4ae = Следующий раз: {"{"}aftercare.next_on{"}"}.

# a sentence of a letter to the person
# You said that you want no one to stay in touch after the first weeks.
you-said-that-you-want-no-one-to-stay-in-touch--9d0f344c = Вы сказали, что не хотите связи после первых недель.

# a sentence of a letter to the person
# Someone should stay in touch with you after the first weeks.
someone-should-stay-in-touch-with-you-after-the--e0fc2161 = Кто-то должен оставаться с вами на связи после первых недель.

# a sentence of a letter to the person
# We do not know yet who stays in touch with you after the first weeks.
we-do-not-know-yet-who-stays-in-touch-with-you--37cc9bc4 = Мы ещё не знаем, кто остаётся с вами на связи после первых недель.

# a sentence of a letter to the person
# You can say who you would like to stay in touch with after the first weeks.
you-can-say-who-you-would-like-to-stay-in-touch--50b88033 = Вы можете сказать, с кем хотели бы быть на связи после первых недель.

# a condition of the rule, by its name
# owned
owned = есть ответственный

# a condition of the rule, by its name
# long enough
long-enough = достаточно долго

# a condition of the rule, by its name
# going on
going-on = продолжается

# the rule says
# Name one worker or organisation that stays in touch
name-one-worker-or-organisation-that-stays-in--88f7be2c = Назвать одного работника или организацию, которые остаются на связи

# the rule says
# nobody is named who stays in touch after the first weeks
nobody-is-named-who-stays-in-touch-after-the--b89d091a = никто не назван, кто останется на связи после первых недель

# the rule says
# Set dates for the first three months or longer, whether or not there is supervision
set-dates-for-the-first-three-months-or-longer--d1500b00 = Назначить даты на первые три месяца или дольше, есть надзор или нет

# the rule says
# help that has a date goes on when the first weeks are over
help-that-has-a-date-goes-on-when-the-first--70780e26 = помощь с датой продолжается, когда первые недели прошли


## item contact-in-first-72-hours

# title
# Someone makes contact in the first 72 hours
someone-makes-contact-in-the-first-72-hours--f2c782c3 = Кто-то выходит на связь в первые 72 часа

# question
# Who makes contact in the first three days, and did the person get where they were going?
who-makes-contact-in-the-first-three-days-and--5a5d9a47 = Кто выходит на связь в первые три дня и добрался ли человек туда, куда ехал?

# why it matters
# Most of what goes wrong goes wrong at once: the hostel was full, the bag was left on the bus, the clinic had no letter. A call in the first three days from someone who knows the plan finds it while it is still small. It is a call to help, not a check.
most-of-what-goes-wrong-goes-wrong-at-once-the--78a315bb = Что идёт не так, идёт не так сразу: общежитие было полно, сумка осталась в автобусе, в клинике не было письма. Звонок в первые три дня от того, кто знает план, выявляет это, пока оно мало. Это звонок помощи, а не проверка.

# a sentence of a letter to the person
# Someone spoke with you in the first days after you left.
someone-spoke-with-you-in-the-first-days-after--27242dca = Кто-то поговорил с вами в первые дни после выхода.

# a sentence of a letter to the person
# Someone will call or meet you in the first days after you leave.
someone-will-call-or-meet-you-in-the-first-days--c1409ec4 = Кто-то позвонит вам или встретится с вами в первые дни после выхода.

# a sentence of a letter to the person
# This is planned for {followup.first_contact.on}.
this-is-planned-for-followup-first-contact-on--4a5488cd = Намечено на {"{"}followup.first_contact.on{"}"}.

# a sentence of a letter to the person
# You said that you want no call in the first days.
you-said-that-you-want-no-call-in-the-first-days--8b251a83 = Вы сказали, что не хотите звонка в первые дни.

# a sentence of a letter to the person
# Someone should speak with you in the first days after you leave.
someone-should-speak-with-you-in-the-first-days--d73f6923 = Кто-то должен поговорить с вами в первые дни после выхода.

# a sentence of a letter to the person
# We do not know yet who will speak with you in the first days after you leave.
we-do-not-know-yet-who-will-speak-with-you-in--ca6f20d7 = Мы ещё не знаем, кто поговорит с вами в первые дни после выхода.

# a sentence of a letter to the person
# You can ask for a number to call if something goes wrong in the first days.
you-can-ask-for-a-number-to-call-if-something--f1b67fdf = Вы можете попросить номер, куда звонить, если в первые дни что-то пойдёт не так.

# a condition of the rule, by its name
# spoken
spoken = поговорили

# a condition of the rule, by its name
# settled
settled = улажено

# the rule says
# Go on trying to reach the person: at the address, by telephone, through family and services they agreed to
go-on-trying-to-reach-the-person-at-the-address--558e5f69 = Продолжать попытки связаться с человеком: по адресу, по телефону, через семью и службы, на которые он согласился

# the rule says
# nobody has reached you, and something may have gone wrong
nobody-has-reached-you-and-something-may-have--274828be = никто до вас не дозвался, и что-то могло пойти не так

# the rule says
# Speak with the person today, and ask how the first days went
speak-with-the-person-today-and-ask-how-the--3ed5bbbf = Поговорить с человеком сегодня и спросить, как прошли первые дни

# the rule says
# you are out, and nobody has asked how it went
you-are-out-and-nobody-has-asked-how-it-went--4210a348 = вы на свободе, и никто не спросил, как всё прошло

# the rule says
# Name one worker who makes contact in the first days
name-one-worker-who-makes-contact-in-the-first--6f13a884 = Назвать работника, который выходит на связь в первые дни

# the rule says
# most of what goes wrong goes wrong in the first days, and nobody is named to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--d97277e8 = что идёт не так, идёт не так в первые дни, и никто не назван, кто до тех пор спросит

# the rule says
# Agree with the person how and on which day they speak, soon after release
agree-with-the-person-how-and-on-which-day-they--b956b911 = Согласовать с человеком, как и в какой день они поговорят вскоре после освобождения

# the rule says
# most of what goes wrong goes wrong in the first days, and no day is set to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--df5d72c2 = что идёт не так, идёт не так в первые дни, и день разговора не назначен

# the rule says
# Ask the person what the late contact cost them, and make good what was missed
ask-the-person-what-the-late-contact-cost-them--7e8ba8c5 = Спросить человека, чего ему стоило позднее обращение, и восполнить упущенное

# the rule says
# the first contact did not come when it should have
the-first-contact-did-not-come-when-it-should--b4856c9a = первое обращение пришло не тогда, когда следовало

# the rule says
# Find out where the person is, and put right what failed
find-out-where-the-person-is-and-put-right-what--56122a1a = Узнать, где человек, и исправить то, что не удалось

# the rule says
# something in the plan did not work as it should
something-in-the-plan-did-not-work-as-it-should = что-то в плане сработало не так, как должно было


## item foreign-national-status-and-contacts

# title
# Foreign nationals and stateless persons: status, consul, transfer, return
foreign-nationals-and-stateless-persons-status--7df028c9 = Иностранцы и лица без гражданства: статус, консул, передача, возвращение

# question
# Is it known whether the person may stay and work, and can they reach a consul and a lawyer?
is-it-known-whether-the-person-may-stay-and--6365fb46 = Известно ли, может ли человек остаться и работать, и может ли он связаться с консулом и адвокатом?

# why it matters
# A home and a job here are worth little to a person who is to be sent away next week, and a flight home is a bad end if no one waits there. Whoever plans must know what the immigration authority has decided. The person must be able to reach their consul, or a body that protects them if they are stateless or a refugee, and a lawyer. Whether to use either is the person's choice alone.
a-home-and-a-job-here-are-worth-little-to-a--80da9cb0 = Дом и работа здесь мало стоят для того, кого вышлют на следующей неделе, а рейс домой — плохой конец, если там никто не ждёт. Кто планирует, должен знать, что установил миграционный орган. У человека должна быть возможность связаться со своим консулом или с органом, который защищает его, если он без гражданства или беженец, и с адвокатом. Пользоваться ли этим, выбирает только он сам.

# who acts
# consular officer
consular-officer = консульский сотрудник

# who acts
# immigration authority
immigration-authority = миграционный орган

# a sentence of a letter to the person
# It is known if you may stay here.
it-is-known-if-you-may-stay-here--99fcc18d = Известно, можете ли вы здесь остаться.

# a sentence of a letter to the person
# You were offered a lawyer and your consul.
you-were-offered-a-lawyer-and-your-consul--039a852f = Вам предложили адвоката и вашего консула.

# a sentence of a letter to the person
# An office has to say if you may stay here.
an-office-has-to-say-if-you-may-stay-here--1e06011f = Ведомство должно сказать, можете ли вы здесь остаться.

# a sentence of a letter to the person
# It should answer by {immigration.decision_due_on}.
it-should-answer-by-immigration-decision-due-on--9abba2f9 = Оно должно ответить к {"{"}immigration.decision_due_on{"}"}.

# a sentence of a letter to the person
# You should know if you may stay here, and be able to ask for help.
you-should-know-if-you-may-stay-here-and-be--3a3e269e = Вы должны знать, можете ли остаться здесь, и иметь возможность просить помощи.

# a sentence of a letter to the person
# We do not know yet if you come from another country, and if you may stay.
we-do-not-know-yet-if-you-come-from-another--0f439576 = Мы ещё не знаем, приехали ли вы из другой страны и можете ли остаться.

# a sentence of a letter to the person
# You can ask for a lawyer, and for your consul.
you-can-ask-for-a-lawyer-and-for-your-consul--4250de2c = Вы можете попросить адвоката и своего консула.

# a sentence of a letter to the person
# If you want to is your choice alone.
if-you-want-to-is-your-choice-alone--981facb4 = Хотите ли вы этого, выбираете только вы.

# a condition of the rule, by its name
# status known
status-known = статус известен

# a condition of the rule, by its name
# consul offered
consul-offered = консул предложен

# a condition of the rule, by its name
# lawyer offered
lawyer-offered = адвокат предложен

# a condition of the rule, by its name
# return ready
return-ready = возвращение готово

# a condition of the rule, by its name
# medicines seen to
medicines-seen-to = лекарства учтены

# the rule says
# Ask the immigration authority whether the person may stay and work, and by when it decides
ask-the-immigration-authority-whether-the--b4c7990b = Спросить миграционный орган, может ли человек остаться и работать и когда будет ответ

# the rule says
# nobody can plan well before it is known whether staying is allowed
nobody-can-plan-well-before-it-is-known-whether--01d5eed0 = никто не может хорошо планировать, пока не известно, можно ли остаться

# the rule says
# Offer contact with the consul or a protecting body, and legal advice
offer-contact-with-the-consul-or-a-protecting--6ed32786 = Предложить связь с консулом или защищающим органом и юридическую консультацию

# the rule says
# everyone far from home may ask their own country and a lawyer for help
everyone-far-from-home-may-ask-their-own--76704273 = каждый, кто далеко от дома, может просить помощи у своей страны и у адвоката

# the rule says
# Prepare the arrival: papers, medicines and somebody who waits there
prepare-the-arrival-papers-medicines-and--e7b44d87 = Подготовить прибытие: документы, лекарства и того, кто там ждёт

# the rule says
# the journey should end with somebody who knows of it
the-journey-should-end-with-somebody-who-knows--7e5b9d3b = поездка должна закончиться у того, кто о ней знает

# on what ground a protected fact is looked at
# a national of another country can reach a consul and a lawyer
a-national-of-another-country-can-reach-a--62b32edc = гражданин другой страны может связаться с консулом и адвокатом

# on what ground a protected fact is looked at
# a person without a nationality can reach a body that protects them, and a lawyer
a-person-without-a-nationality-can-reach-a-body--573eae04 = человек без гражданства может связаться с органом, который его защищает, и с адвокатом


## item indigenous-and-minority-access

# title
# Indigenous and minority persons: services that fit, chosen with the community
indigenous-and-minority-persons-services-that--93c07824 = Коренные народы и меньшинства: подходящие службы, выбранные вместе с общиной

# question
# Do the services fit the person's culture, and has the home community been asked, if the person wishes?
do-the-services-fit-the-person-s-culture-and--39e83326 = Подходят ли службы культуре человека и спросили ли родную общину, если он этого хочет?

# why it matters
# A service that nobody from one's own people would enter is no service. Those who know what fits are the people concerned, so the plan is looked at with them, and the home community is asked to take part where the person wants it. Communities need time to answer; that is why this begins early.
a-service-that-nobody-from-one-s-own-people--11dae0e6 = Служба, куда не войдёт никто из своих, — не служба. Что подходит, знают сами люди, поэтому план смотрят вместе с ними, а родную общину просят участвовать там, где человек этого хочет. Общинам нужно время для ответа, поэтому это начинают рано.

# who acts
# community organisation
community-organisation = общинная организация

# a sentence of a letter to the person
# The help in your plan fits your culture, and your community was asked.
the-help-in-your-plan-fits-your-culture-and--634b9891 = Помощь в вашем плане подходит вашей культуре, и вашу общину спросили.

# a sentence of a letter to the person
# The help in your plan fits your culture.
the-help-in-your-plan-fits-your-culture--44bc6a09 = Помощь в вашем плане подходит вашей культуре.

# a sentence of a letter to the person
# We meet your community on {home_community.meeting_on}.
we-meet-your-community-on-home-community--25e3e2ef = Мы встречаемся с вашей общиной {"{"}home_community.meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to asking your community.
you-said-no-to-asking-your-community--8b693b3f = Вы отказались от того, чтобы спросили вашу общину.

# a sentence of a letter to the person
# The help in your plan should fit your culture.
the-help-in-your-plan-should-fit-your-culture--0cb4c591 = Помощь в вашем плане должна подходить вашей культуре.

# a sentence of a letter to the person
# We do not know yet if the help in your plan fits your culture.
we-do-not-know-yet-if-the-help-in-your-plan--f2f95fc7 = Мы ещё не знаем, подходит ли помощь в вашем плане вашей культуре.

# a sentence of a letter to the person
# You can say if you want your community to take part, or not.
you-can-say-if-you-want-your-community-to-take--82376d33 = Вы можете сказать, хотите ли вы, чтобы ваша община участвовала.

# the rule says
# Look at the services with the person, and find ones that can be reached and fit the culture
look-at-the-services-with-the-person-and-find--f9d08bff = Посмотреть службы с человеком и найти те, что доступны и подходят культуре

# the rule says
# it is not yet sure that the services are ones to feel at home in
it-is-not-yet-sure-that-the-services-are-ones--0697a852 = ещё не ясно, те ли это службы, где чувствуешь себя своим

# the rule says
# Ask the home community to take part, if the person wishes it
ask-the-home-community-to-take-part-if-the--89e7b330 = Попросить родную общину участвовать, если человек этого хочет

# the rule says
# the community at home has not yet had a chance to answer
the-community-at-home-has-not-yet-had-a-chance--1f1d0784 = родная община ещё не имела возможности ответить

# on what ground a protected fact is looked at
# services are looked at with the person's own people, and the home community is asked if the person wishes
services-are-looked-at-with-the-person-s-own--d5188a44 = службы рассматривают вместе с народом этого человека, а родную общину спрашивают, если человек этого желает


## item women-specific-plan

# title
# Women: plan made for women's needs
women-plan-made-for-women-s-needs--1d4eb165 = Женщины: план под потребности женщин

# question
# Does the plan answer what this woman needs as a woman?
does-the-plan-answer-what-this-woman-needs-as-a--6e7196e3 = Отвечает ли план на то, что нужно этой женщине как женщине?

# why it matters
# Prisons and the services after them were made for men. Many women carry violence suffered, children and others to care for, and years in which nobody looked after their health; a plan that does not ask misses what matters most. She says what she wants to have asked and by whom. Ways to leave the prison step by step should be open to her as far as they can be.
prisons-and-the-services-after-them-were-made--3f91bb67 = Тюрьмы и службы после них создавались для мужчин. Многие женщины несут пережитое насилие, детей и других, о ком надо заботиться, и годы, когда никто не следил за их здоровьем; план, который не спрашивает, упускает главное. Она говорит, о чём хочет быть спрошенной и кем. Пути выхода из тюрьмы шаг за шагом должны быть ей открыты насколько возможно.

# who acts
# women's service
women-s-service--fe75e709 = женская служба

# a sentence of a letter to the person
# Your plan answers what you need as a woman.
your-plan-answers-what-you-need-as-a-woman--3b822867 = Ваш план отвечает на то, что вам нужно как женщине.

# a sentence of a letter to the person
# We will go through your plan with you and a service for women.
we-will-go-through-your-plan-with-you-and-a--35f432a7 = Мы пройдём ваш план с вами и женской службой.

# a sentence of a letter to the person
# This is set for {women_plan.review.on}.
this-is-set-for-women-plan-review-on--c460c3c9 = Назначено на {"{"}women_plan.review.on{"}"}.

# a sentence of a letter to the person
# You said no to going through your plan with a service for women.
you-said-no-to-going-through-your-plan-with-a--1134f404 = Вы отказались пройти план с женской службой.

# a sentence of a letter to the person
# Your plan should answer what you need as a woman.
your-plan-should-answer-what-you-need-as-a-woman--e264cbc3 = Ваш план должен отвечать на то, что вам нужно как женщине.

# a sentence of a letter to the person
# We do not know yet if your plan answers all that you need as a woman.
we-do-not-know-yet-if-your-plan-answers-all--db613544 = Мы ещё не знаем, отвечает ли ваш план на всё, что вам нужно как женщине.

# a sentence of a letter to the person
# You can say what you want to be asked, and by whom.
you-can-say-what-you-want-to-be-asked-and-by--bf4e4816 = Вы можете сказать, о чём и кем хотите быть спрошены.

# a condition of the rule, by its name
# reviewed
reviewed = пересмотрено

# a condition of the rule, by its name
# answered
answered = отвечено

# the rule says
# Go through the plan with her and a women's service, in private and at her pace
go-through-the-plan-with-her-and-a-women-s--dd8ed14b = Пройти план с ней и женской службой, наедине и в её темпе

# the rule says
# nobody has yet asked what the plan should answer for you as a woman
nobody-has-yet-asked-what-the-plan-should--212b02f5 = никто ещё не спросил, на что план должен ответить для вас как для женщины

# the rule says
# Add to the plan what it leaves out: safety, care for others, women's services, health or legal help
add-to-the-plan-what-it-leaves-out-safety-care--0122e966 = Добавить в план упущенное: безопасность, заботу о других, женские службы, здоровье или юридическую помощь

# the rule says
# the plan does not yet answer everything that matters to you
the-plan-does-not-yet-answer-everything-that--6ff4ec5d = план ещё не отвечает на всё, что для вас важно

# the rule says
# Look at more gradual ways for her: home leave, open places, half-way houses
look-at-more-gradual-ways-for-her-home-leave--7c09b734 = Посмотреть для неё более постепенные пути: отпуск домой, открытые места, дома на полпути

# the rule says
# going home step by step is easier than going all at once
going-home-step-by-step-is-easier-than-going--0487c079 = возвращаться домой шаг за шагом легче, чем сразу

# on what ground a protected fact is looked at
# a woman gets a plan that answers what she needs as a woman
a-woman-gets-a-plan-that-answers-what-she-needs--2ae1b46a = женщина получает план, который отвечает на то, что ей нужно как женщине


## item child-own-plan

# title
# Children: own plan, adult at the gate, school place
children-own-plan-adult-at-the-gate-school-place--865cec12 = Дети: свой план, взрослый у ворот, место в школе

# question
# Who cares for the young person, where do they live and learn, and who meets them at the gate?
who-cares-for-the-young-person-where-do-they--a6d860dc = Кто заботится о молодом человеке, где он живёт и учится и кто встречает его у ворот?

# why it matters
# A child leaves prison into somebody's care, not onto the street. They should know well before the day who will look after them, where they will sleep, which school or training expects them and which adult stands at the gate. Parents are part of it wherever that is good for the child, and the young person has a say in all of it.
a-child-leaves-prison-into-somebody-s-care-not--d253e7bb = Ребёнок выходит из тюрьмы под чью-то опеку, а не на улицу. Он должен задолго знать, кто будет о нём заботиться, где он будет спать, какая школа или обучение его ждёт и какой взрослый стоит у ворот. Родители участвуют везде, где это хорошо для ребёнка, и молодой человек имеет голос во всём.

# who acts
# youth justice worker
youth-justice-worker = работник ювенальной юстиции

# a sentence of a letter to the person
# You have a home, someone to care for you, and a place to learn.
you-have-a-home-someone-to-care-for-you-and-a--9616e0b2 = У тебя есть дом, тот, кто о тебе заботится, и место учёбы.

# a sentence of a letter to the person
# Someone meets you at the gate.
someone-meets-you-at-the-gate--58bb585d = У ворот тебя кто-то встретит.

# a sentence of a letter to the person
# A home, care and a place to learn are promised to you.
a-home-care-and-a-place-to-learn-are-promised--0f1fa8fb = Тебе обещаны дом, забота и место учёбы.

# a sentence of a letter to the person
# You said no to a place at school or in training.
you-said-no-to-a-place-at-school-or-in-training--3b4b6a1d = Ты отказался от места в школе или на обучении.

# a sentence of a letter to the person
# Your home and your care are in place.
your-home-and-your-care-are-in-place--c2ddbd79 = Дом и забота на месте.

# a sentence of a letter to the person
# You should have a home, care, a place to learn and someone to meet you.
you-should-have-a-home-care-a-place-to-learn--21a4b950 = У тебя должны быть дом, забота, место учёбы и тот, кто тебя встретит.

# a sentence of a letter to the person
# If you are young, you need a plan of your own.
if-you-are-young-you-need-a-plan-of-your-own--12aab63b = Если ты молод, тебе нужен свой план.

# a sentence of a letter to the person
# We do not know enough yet to make it.
we-do-not-know-enough-yet-to-make-it--a509d76c = Мы ещё недостаточно знаем, чтобы его составить.

# a sentence of a letter to the person
# You have a say in where you live and learn.
you-have-a-say-in-where-you-live-and-learn--253e740b = Ты имеешь голос в том, где живёшь и учишься.

# a sentence of a letter to the person
# You can say if your parents should take part.
you-can-say-if-your-parents-should-take-part--610d7595 = Ты можешь сказать, участвовать ли родителям.

# a condition of the rule, by its name
# parents asked
parents-asked = родители спрошены

# a condition of the rule, by its name
# adult waits
adult-waits = взрослый ждёт

# a condition of the rule, by its name
# housed
housed = есть где жить

# a condition of the rule, by its name
# home promised
home-promised = дом обещан

# a condition of the rule, by its name
# place promised
place-promised = место обещано

# the rule says
# Find who cares for the young person, and where they live and learn
find-who-cares-for-the-young-person-and-where--68de0275 = Найти, кто заботится о молодом человеке и где он живёт и учится

# the rule says
# part of the plan has nobody behind it yet
part-of-the-plan-has-nobody-behind-it-yet = за частью плана пока никто не стоит

# the rule says
# Find a suitable adult who meets the young person at the gate
find-a-suitable-adult-who-meets-the-young--e7b418aa = Найти подходящего взрослого, который встретит молодого человека у ворот

# the rule says
# you should not walk out alone
you-should-not-walk-out-alone = ты не должен выходить в одиночку

# the rule says
# Have everything in the young person's plan that is only promised confirmed in writing
have-everything-in-the-young-person-s-plan-that--d03044c1 = Получить письменное подтверждение всего, что в плане молодого человека лишь обещано

# the rule says
# part of the plan rests on a promise
part-of-the-plan-rests-on-a-promise = часть плана держится на обещании

# the rule says
# Bring the parents into the plan, where that is good for the young person
bring-the-parents-into-the-plan-where-that-is--91d85374 = Привлечь родителей к плану, где это хорошо для молодого человека

# the rule says
# the parents have had no part in the plan so far
the-parents-have-had-no-part-in-the-plan-so-far = родители до сих пор не участвовали в плане

# on what ground a protected fact is looked at
# a person who is still a child on the day of release gets a plan of their own
a-person-who-is-still-a-child-on-the-day-of--21ad8705 = тот, кто в день освобождения ещё ребёнок, получает собственный план


## item pregnancy-and-nursing

# title
# Pregnancy and nursing carried through release
pregnancy-and-nursing-carried-through-release--2c195dbd = Беременность и кормление сопровождаются через освобождение

# question
# Who cares for mother and infant after release, and is there food and a fitting place to live?
who-cares-for-mother-and-infant-after-release--ccad36dd = Кто заботится о матери и младенце после освобождения и есть ли еда и подходящее жильё?

# why it matters
# A pregnancy does not pause for a release date. The midwife or clinic outside, the infant's first checks, enough to eat and a place where a baby can sleep have to stand before the door opens, because there are no weeks to lose afterwards.
a-pregnancy-does-not-pause-for-a-release-date--d8272462 = Беременность не останавливается из-за даты освобождения. Акушерка или клиника снаружи, первые осмотры младенца, достаточно еды и место, где может спать ребёнок, должны быть готовы до того, как откроется дверь, потому что потом нет недель на ожидание.

# who acts
# maternity service
maternity-service = служба материнства

# a sentence of a letter to the person
# Care for you and your baby is arranged, and your home is ready.
care-for-you-and-your-baby-is-arranged-and-your--9f845ca9 = Помощь вам и вашему младенцу устроена, и ваш дом готов.

# a sentence of a letter to the person
# Care for you and your baby is promised.
care-for-you-and-your-baby-is-promised--2448a677 = Помощь вам и вашему младенцу обещана.

# a sentence of a letter to the person
# You are seen on {maternity.care.on}.
you-are-seen-on-maternity-care-on--7e09f49b = День приёма: {"{"}maternity.care.on{"}"}.

# a sentence of a letter to the person
# You said no to care from a midwife or clinic.
you-said-no-to-care-from-a-midwife-or-clinic--e6282612 = Вы отказались от помощи акушерки или клиники.

# a sentence of a letter to the person
# You and your baby should have care, food and a fitting home.
you-and-your-baby-should-have-care-food-and-a--cacbc0ea = У вас и вашего младенца должны быть помощь, еда и подходящий дом.

# a sentence of a letter to the person
# We do not know yet if you need care for yourself and a baby.
we-do-not-know-yet-if-you-need-care-for--43cc9dee = Мы ещё не знаем, нужна ли помощь вам и младенцу.

# a sentence of a letter to the person
# You can say which midwife or clinic you want.
you-can-say-which-midwife-or-clinic-you-want--e6d8f4f2 = Вы можете сказать, какую акушерку или клинику хотите.

# a condition of the rule, by its name
# mother expected
mother-expected = мать ждут

# a condition of the rule, by its name
# mother promised
mother-promised = матери обещано

# a condition of the rule, by its name
# infant expected
infant-expected = младенца ждут

# a condition of the rule, by its name
# home ready
home-ready = дом готов

# the rule says
# Book the midwife or clinic outside for mother and infant
book-the-midwife-or-clinic-outside-for-mother--ad38767e = Записать мать и младенца к акушерке или в клинику снаружи

# the rule says
# no service outside expects mother and infant on a day yet
no-service-outside-expects-mother-and-infant-on--e31079b5 = ни одна служба снаружи ещё не ждёт мать и младенца в определённый день

# the rule says
# Find with social services a fitting place to live, and food from the first day
find-with-social-services-a-fitting-place-to--d8860c08 = Найти с социальными службами подходящее жильё и еду с первого дня

# the rule says
# mother and infant need a fitting place and enough to eat from the first day
mother-and-infant-need-a-fitting-place-and--cbbde875 = матери и младенцу нужны подходящее место и достаточно еды с первого дня

# on what ground a protected fact is looked at
# a man is not asked about pregnancy; for everyone else the item stays open until it is known
a-man-is-not-asked-about-pregnancy-for-everyone--6540a94e = мужчину о беременности не спрашивают; для всех остальных пункт открыт, пока это неизвестно

# on what ground a protected fact is looked at
# a pregnant person has a midwife or clinic, food and a fitting place from the first day
a-pregnant-person-has-a-midwife-or-clinic-food--6c1aab5d = у беременной с первого дня есть акушерка или клиника, питание и подходящее место

# on what ground a protected fact is looked at
# a nursing mother and her infant have care, food and a fitting place from the first day
a-nursing-mother-and-her-infant-have-care-food--033a8415 = у кормящей матери и её младенца с первого дня есть уход, питание и подходящее место

# on what ground a protected fact is looked at
# a mother and a new-born have care, food and a fitting place from the first day
a-mother-and-a-new-born-have-care-food-and-a--8e77d229 = у матери и новорождённого с первого дня есть уход, питание и подходящее место


## facts of mentor

# an answer
# has met the person
has-met-the-person = встретился с человеком

# an answer
# meeting booked
meeting-booked = встреча назначена

# an answer
# offered
offered = предложено

# an answer
# not offered
not-offered = не предложено

# question
# On what day do, or did, the two first meet?
on-what-day-do-or-did-the-two-first-meet--cc04a46f = В какой день двое встречаются или встретились впервые?

# question
# Has the volunteer or mentor been screened and trained, and is there someone who supports them?
has-the-volunteer-or-mentor-been-screened-and--db2f018c = Проверен ли и обучен ли доброволец или наставник и есть ли, кто его поддерживает?


## facts of followup

# question
# Is one worker or mentor named who makes contact in the first days?
is-one-worker-or-mentor-named-who-makes-contact--86fcd955 = Назван ли работник или наставник, который выходит на связь в первые дни?

# question
# Has that worker spoken to the person since release?
has-that-worker-spoken-to-the-person-since--57d9dae8 = Говорил ли этот работник с человеком после освобождения?

# an answer
# planned
planned = предусмотрено

# an answer
# tried without success
tried-without-success = пробовали безуспешно

# an answer
# not planned
not-planned = не предусмотрено

# question
# On what day is, or was, the first contact after release?
on-what-day-is-or-was-the-first-contact-after--de657d47 = В какой день первая связь после освобождения?

# question
# Did the person get where they were going?
did-the-person-get-where-they-were-going--b2e6fc34 = Добрался ли человек туда, куда ехал?

# question
# What failed in the first days, and has it been put right?
what-failed-in-the-first-days-and-has-it-been--07e68409 = Что не удалось в первые дни и исправлено ли это?

# an answer
# none
none = ничего

# an answer
# put right
put-right = исправлено

# an answer
# open
open = не решено


## facts of aftercare

# question
# Are dates set on which somebody stays in touch after the first weeks?
are-dates-set-on-which-somebody-stays-in-touch--0621c352 = Назначены ли даты, когда кто-то остаётся на связи после первых недель?

# an answer
# completed
completed = завершено

# an answer
# under way
under-way = идёт

# an answer
# dates set
dates-set = даты назначены

# an answer
# no dates set
no-dates-set = даты не назначены

# question
# Is one worker or organisation named who keeps those dates?
is-one-worker-or-organisation-named-who-keeps--23270c36 = Названы ли один работник или организация, которые соблюдают эти даты?

# question
# On what day is the next follow-up?
on-what-day-is-the-next-follow-up--87431516 = В какой день следующая встреча сопровождения?

# question
# On what day is the last follow-up?
on-what-day-is-the-last-follow-up--0ea4b3b4 = В какой день последняя встреча сопровождения?


## facts of custody

# question
# On which day did the person come into prison?
on-which-day-did-the-person-come-into-prison--b25f3371 = В какой день человек поступил в тюрьму?

# question
# Is the person serving a sentence, or held on remand?
is-the-person-serving-a-sentence-or-held-on--81d3a089 = Человек отбывает наказание или находится под стражей до суда?

# an answer
# sentenced
sentenced = отбывает наказание

# an answer
# remand
remand = под стражей до суда

# an answer
# other
other = другое

# who can change it
# court
court = суд

# question
# How many days in all has the person been kept apart from others?
how-many-days-in-all-has-the-person-been-kept--31982cf2 = Сколько всего дней человека содержали отдельно от других?


## facts of family

# question
# Is the person in touch with family by visit, letter or call, and does the prison help with it?
is-the-person-in-touch-with-family-by-visit--e8fbb555 = Есть ли у человека связь с семьёй через свидания, письма или звонки и помогает ли тюрьма?

# an answer
# kept up
kept-up = поддерживается

# an answer
# no family
no-family = семьи нет

# an answer
# not wanted by the family
not-wanted-by-the-family = семья не хочет

# an answer
# contact booked
contact-booked = связь назначена

# an answer
# hindered
hindered = есть помехи

# an answer
# no help given
no-help-given = помощи не дано

# question
# On what day is the next visit or call?
on-what-day-is-the-next-visit-or-call--bea2b78c = В какой день следующее свидание или звонок?

# question
# What stands in the way of contact: distance, cost, papers, fear, something else?
what-stands-in-the-way-of-contact-distance-cost--ec788c1d = Что мешает общению: расстояние, расходы, бумаги, страх, что-то ещё?

# question
# Is it on file what the person and the family each want at release?
is-it-on-file-what-the-person-and-the-family--6b42dd8d = Записано ли в деле, чего при освобождении хотят человек и семья, каждый?


## facts of children

# question
# Which children depend on the person?
which-children-depend-on-the-person--dd1cd83c = Какие дети зависят от человека?

# question
# Are the child's name, age and place on file?
are-the-child-s-name-age-and-place-on-file--a9bd0233 = Записаны ли в деле имя, возраст и место ребёнка?

# question
# Who looks after the child now?
who-looks-after-the-child-now--b33806a0 = Кто сейчас смотрит за ребёнком?

# an answer
# other parent
other-parent = другой родитель

# an answer
# family
family = семья

# an answer
# the person, in prison
the-person-in-prison--6aad1ac1 = сам человек, в тюрьме

# an answer
# foster care
foster-care = приёмная семья

# an answer
# children's home
children-s-home--1b0dddd9 = детский дом

# an answer
# somebody else
somebody-else = кто-то другой

# an answer
# nobody
nobody = никто

# question
# Is it agreed, by what is best for the child, what happens for the child when the person is released?
is-it-agreed-by-what-is-best-for-the-child-what--8603abb1 = Согласовано ли, по тому, что лучше для ребёнка, что будет с ним, когда человека освободят?

# question
# On what day is the plan for the child talked over?
on-what-day-is-the-plan-for-the-child-talked--9f466ace = В какой день обсуждают план для ребёнка?


## facts of children_records

# question
# Is what is written about the children open only to those who need it?
is-what-is-written-about-the-children-open-only--9c4e2b15 = Открыто ли написанное о детях только тем, кому это нужно?


## facts of child_move

# question
# On what day does the child leave the prison?
on-what-day-does-the-child-leave-the-prison--32a33922 = В какой день ребёнок покидает тюрьму?

# question
# Has somebody who knows children assessed what is best for this child?
has-somebody-who-knows-children-assessed-what--7f529916 = Оценил ли тот, кто знает детей, что лучше для этого ребёнка?

# question
# Is the care outside confirmed, whether with the parent or with others?
is-the-care-outside-confirmed-whether-with-the--e251f6ac = Подтверждён ли уход снаружи, с родителем или с другими?

# an answer
# confirmed
confirmed = подтверждено

# an answer
# not found
not-found = не найдено

# question
# From what day is that care there?
from-what-day-is-that-care-there--22f19725 = С какого дня есть этот уход?

# question
# Is the move prepared in steps that are gentle for the child?
is-the-move-prepared-in-steps-that-are-gentle--35328126 = Подготовлен ли переезд мягкими для ребёнка шагами?

# question
# How will the child and the parent see each other afterwards?
how-will-the-child-and-the-parent-see-each--8316a4f7 = Как ребёнок и родитель будут видеться потом?

# an answer
# child leaves with the parent
child-leaves-with-the-parent = ребёнок уходит с родителем

# an answer
# not good for the child
not-good-for-the-child = не на пользу ребёнку

# an answer
# not agreed
not-agreed = не согласовано


## facts of women_plan

# question
# Has the plan been gone through with the woman for what she needs as a woman?
has-the-plan-been-gone-through-with-the-woman--224f5e17 = Пройден ли план с женщиной с точки зрения того, что нужно ей как женщине?

# an answer
# held
held = имеется

# an answer
# booked
booked = назначено

# an answer
# not held
not-held = не проведено

# question
# On what day is, or was, that review?
on-what-day-is-or-was-that-review--27023108 = В какой день этот пересмотр?

# question
# Was she asked in private about violence, and does the plan answer it?
was-she-asked-in-private-about-violence-and--f82c4b60 = Спросили ли её наедине о насилии и отвечает ли на это план?

# question
# Does the plan make room for the children or others she cares for, if any?
does-the-plan-make-room-for-the-children-or--fb7faf6f = Оставляет ли план место детям или другим, о ком она заботится, если они есть?

# question
# Has she been offered women-only services, health care and legal help outside?
has-she-been-offered-women-only-services-health--0033a8c8 = Предложены ли ей женские службы, медицинская и юридическая помощь снаружи?

# question
# Have home leave, open places and half-way houses been looked at for her?
have-home-leave-open-places-and-half-way-houses--10c83e02 = Рассмотрены ли для неё отпуск домой, открытые места и дома на полпути?


## facts of maternity

# question
# Which midwife or clinic cares for mother and infant outside?
which-midwife-or-clinic-cares-for-mother-and--3cba287c = Какая акушерка или клиника заботится о матери и младенце снаружи?

# question
# Has the service outside confirmed an appointment for the mother, or promised one?
has-the-service-outside-confirmed-an--1d4c2cfe = Подтвердила ли служба снаружи приём для матери или обещала его?

# an answer
# not booked
not-booked = не назначено

# question
# On what day is that appointment, or by what day was it promised?
on-what-day-is-that-appointment-or-by-what-day--e9199923 = В какой день этот приём или к какому дню он обещан?

# question
# Are the infant's checks and care arranged outside?
are-the-infant-s-checks-and-care-arranged--c279a3e8 = Устроены ли снаружи осмотры и уход за младенцем?

# an answer
# arranged
arranged = устроено

# an answer
# not yet born
not-yet-born = ещё не родился

# an answer
# not arranged
not-arranged = не устроено

# question
# Is the place she goes to fit for a pregnant woman or an infant?
is-the-place-she-goes-to-fit-for-a-pregnant--e5536e0d = Подходит ли место, куда она едет, беременной женщине или младенцу?

# question
# Will there be the right food for mother and infant from the first day?
will-there-be-the-right-food-for-mother-and--dd61c115 = Будет ли с первого дня нужная еда для матери и младенца?


## facts of child_plan

# question
# Is it confirmed who will care for the young person?
is-it-confirmed-who-will-care-for-the-young--855a94e5 = Подтверждено ли, кто будет заботиться о молодом человеке?

# question
# Have the parents had a part in the plan, where that is good for the child?
have-the-parents-had-a-part-in-the-plan-where--482ac9c3 = Участвовали ли родители в плане, где это хорошо для ребёнка?

# an answer
# involved
involved = участвуют

# an answer
# not involved
not-involved = не участвуют


## facts of services_fit

# question
# Have the planned services been looked at with the person: can they be reached, and do they fit the culture?
have-the-planned-services-been-looked-at-with--fe872492 = Посмотрели ли с человеком предусмотренные службы: доступны ли они и подходят ли культуре?

# an answer
# they fit
they-fit = подходят

# an answer
# gaps found
gaps-found = найдены пробелы

# an answer
# not looked at
not-looked-at = не рассмотрено


## facts of home_community

# question
# What has the person's home community answered when asked to take part?
what-has-the-person-s-home-community-answered--7f8ded2d = Что ответила родная община человека, когда её попросили участвовать?

# an answer
# takes part
takes-part = участвует

# an answer
# said no
said-no = ответила отказом

# an answer
# not asked
not-asked = не спрошено

# question
# On what day is the meeting with the home community?
on-what-day-is-the-meeting-with-the-home--496845e6 = В какой день встреча с родной общиной?


## facts of immigration

# question
# Is it known whether the person may stay and work, and whether a removal or a transfer is decided?
is-it-known-whether-the-person-may-stay-and--cc8f4064 = Известно ли, может ли человек остаться и работать и решено ли о высылке или передаче?

# an answer
# known
known = известно

# an answer
# decision awaited
decision-awaited = ожидается ответ

# question
# By what day has the authority said it will decide?
by-what-day-has-the-authority-said-it-will--3bf788bf = К какому дню орган обещал ответить?

# question
# Has the person been offered legal advice on their stay?
has-the-person-been-offered-legal-advice-on--b53d6292 = Предложена ли человеку юридическая консультация о его пребывании?

# an answer
# given
given = дано


## facts of consular

# question
# Has the person been offered contact with their consul or, if stateless or a refugee, with a body that protects them?
has-the-person-been-offered-contact-with-their--371cc7f5 = Предложена ли человеку связь с его консулом или, если он без гражданства или беженец, с органом, который его защищает?


## facts of arrival

# question
# Does a person who leaves the country hold papers to enter the other one?
does-a-person-who-leaves-the-country-hold--214333ab = Есть ли у человека, покидающего страну, документы для въезда в другую?

# question
# Is somebody named who expects the person on arrival?
is-somebody-named-who-expects-the-person-on--3502d91e = Назван ли тот, кто ждёт человека по прибытии?


## facts of health

# question
# Has a clinician seen the person to prepare for release?
has-a-clinician-seen-the-person-to-prepare-for--6db6ce17 = Осмотрел ли врач человека при подготовке к освобождению?

# an answer
# done
done = сделано

# question
# On what day is, or was, the health check before release?
on-what-day-is-or-was-the-health-check-before--7c3c78bb = В какой день осмотр до освобождения?

# question
# Has a summary of diagnoses, treatment, allergies and open tests gone to the next service and to the person?
has-a-summary-of-diagnoses-treatment-allergies--40199ada = Ушла ли следующей службе и человеку выписка о диагнозах, лечении, аллергиях и незаконченных анализах?

# an answer
# sent and given
sent-and-given = отправлено и выдано

# an answer
# sent only
sent-only = только отправлено

# an answer
# given only
given-only = только выдано

# an answer
# not sent or given
not-sent-or-given = не отправлено и не выдано

# question
# Does the person take any medicine now?
does-the-person-take-any-medicine-now--a80154ab = Принимает ли человек сейчас какое-либо лекарство?


## facts of medication

# question
# Is a supply of every current medicine in the person's hands or property?
is-a-supply-of-every-current-medicine-in-the--b5fc03d7 = Есть ли запас каждого нынешнего лекарства на руках или в вещах человека?

# an answer
# ordered
ordered = заказано

# an answer
# not ordered
not-ordered = не заказано

# question
# For how many days after release does the medicine that runs out first last?
for-how-many-days-after-release-does-the--e54c32b7 = На сколько дней после освобождения хватит лекарства, которое кончится первым?

# question
# On what day will the ordered supply be ready?
on-what-day-will-the-ordered-supply-be-ready--d88a0190 = В какой день будет готов заказанный запас?

# question
# Does the person have a prescription that a pharmacy outside will fill?
does-the-person-have-a-prescription-that-a--62c43145 = Есть ли у человека рецепт, который выполнит аптека снаружи?

# question
# On what day does somebody who can prescribe first see the person outside?
on-what-day-does-somebody-who-can-prescribe--f71de6cd = В какой день человека впервые увидит снаружи тот, кто может выписывать лекарства?


## facts of health

# question
# Does the person live with an illness or condition that needs regular care?
does-the-person-live-with-an-illness-or--e5263466 = Живёт ли человек с болезнью или состоянием, требующим постоянного ухода?


## facts of primary_care

# question
# Has a clinic outside accepted the person as a patient?
has-a-clinic-outside-accepted-the-person-as-a--d7e08d53 = Приняла ли человека клиника снаружи как пациента?

# an answer
# refused
refused = отказано

# question
# From what day has the clinic promised to accept the person?
from-what-day-has-the-clinic-promised-to-accept--b149c40e = С какого дня клиника обещала принять человека?

# question
# Which clinic is it, and where?
which-clinic-is-it-and-where--1c9942da = Какая это клиника и где?

# question
# Is a first appointment at the clinic booked?
is-a-first-appointment-at-the-clinic-booked--58970ea0 = Назначен ли первый приём в клинике?

# question
# On what day is the first appointment at the clinic?
on-what-day-is-the-first-appointment-at-the--f7f287b6 = В какой день первый приём в клинике?


## facts of health

# question
# Is the person being treated for HIV?
is-the-person-being-treated-for-hiv--a0183587 = Лечится ли человек от ВИЧ?

# question
# Is the person being treated for tuberculosis?
is-the-person-being-treated-for-tuberculosis--47f71137 = Лечится ли человек от туберкулёза?

# question
# Is the person being treated for hepatitis?
is-the-person-being-treated-for-hepatitis--dc2d842b = Лечится ли человек от гепатита?


## facts of infection_care

# question
# Which service carries on the treatment?
which-service-carries-on-the-treatment--e1f4d42b = Какая служба продолжает лечение?

# question
# Has the service that carries on the treatment confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-treatment--33ba35fb = Подтвердила ли служба, продолжающая лечение, приём или обещала его?

# question
# Does that service have the exact regimen and the latest results?
does-that-service-have-the-exact-regimen-and--c2a65a0c = Есть ли у этой службы точная схема и последние результаты?

# question
# Has the public-health service been told of the tuberculosis treatment and of the release?
has-the-public-health-service-been-told-of-the--3987a45a = Сообщено ли службе общественного здравоохранения о лечении туберкулёза и об освобождении?


## facts of health

# question
# Does the person need mental-health care after release?
does-the-person-need-mental-health-care-after--f91d77b9 = Нужна ли человеку психиатрическая помощь после освобождения?


## facts of mental_health

# question
# Which mental-health service has accepted the person?
which-mental-health-service-has-accepted-the--ae6d4f5c = Какая служба психического здоровья приняла человека?

# question
# Has the service that carries on the care accepted the person and confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-care--2ebb0fb5 = Приняла ли служба, продолжающая помощь, человека и подтвердила ли приём или обещала его?

# question
# Does the service suit the person, and for a woman, is it made for women and mindful of violence suffered?
does-the-service-suit-the-person-and-for-a--b364e48e = Подходит ли служба человеку, а для женщины — создана ли она для женщин и внимательна ли к пережитому насилию?

# question
# Is help with everyday life arranged with those who will give it?
is-help-with-everyday-life-arranged-with-those--e1376026 = Устроена ли помощь в быту с теми, кто её даст?

# an answer
# not needed
not-needed = не нужно

# question
# Does the person have a number to call in a crisis, day or night?
does-the-person-have-a-number-to-call-in-a--5540ebf0 = Есть ли у человека номер, куда звонить в кризис днём и ночью?


## facts of health

# question
# Has the person ever harmed themselves or tried to end their life?
has-the-person-ever-harmed-themselves-or-tried--3b424ce3 = Причинял ли человек себе вред или пытался покончить с жизнью?

# question
# Is the person in deep distress now, or in fear of the release?
is-the-person-in-deep-distress-now-or-in-fear--2e6d48d5 = Находится ли человек сейчас в глубоком отчаянии или в страхе перед освобождением?


## facts of safety_plan

# question
# Has the danger around release been talked over with the person and a safety plan made?
has-the-danger-around-release-been-talked-over--1abf60cc = Обсудили ли с человеком опасность около освобождения и составили ли план безопасности?

# an answer
# not made
not-made = не составлено

# question
# On what day is the safety plan made with the person?
on-what-day-is-the-safety-plan-made-with-the--42f95399 = В какой день с человеком составляют план безопасности?

# question
# Do those who receive the person know of the safety plan, with the person's agreement?
do-those-who-receive-the-person-know-of-the--88e4da4f = Знают ли план безопасности те, кто принимает человека, с его согласия?

# an answer
# shared
shared = сообщено

# an answer
# nobody receives the person
nobody-receives-the-person = человека никто не принимает

# an answer
# not shared
not-shared = не сообщено


## facts of care

# question
# Does the person need help with washing, eating, moving or getting through the day?
does-the-person-need-help-with-washing-eating--6a07f6bc = Нужна ли человеку помощь, чтобы мыться, есть, двигаться или прожить день?

# question
# Has anyone assessed what help and which aids the person needs outside?
has-anyone-assessed-what-help-and-which-aids--6f8ba6ae = Оценил ли кто-нибудь, какая помощь и приспособления нужны человеку снаружи?

# question
# On what day is, or was, the care assessment?
on-what-day-is-or-was-the-care-assessment--cd1d1f9f = В какой день оценка потребности в уходе?

# question
# Is the personal care or the place in care confirmed?
is-the-personal-care-or-the-place-in-care--7123a598 = Подтверждён ли личный уход или место в учреждении ухода?

# question
# On what day does that care begin?
on-what-day-does-that-care-begin--5dcaf490 = В какой день начинается этот уход?

# question
# Who gives the care?
who-gives-the-care--fb85dfed = Кто даёт уход?


## facts of adaptations

# question
# Which aids and adaptations does the person need outside? (An empty list if none.)
which-aids-and-adaptations-does-the-person-need--1ee6c85e = Какие приспособления нужны человеку снаружи? (Пустой список, если никаких.)

# question
# Which aid or adaptation is it?
which-aid-or-adaptation-is-it--d8284b52 = Какое это приспособление?

# question
# Is it in place?
is-it-in-place--916ef2ea = На месте ли оно?


## facts of separation

# question
# On what day did the last time apart from others end?
on-what-day-did-the-last-time-apart-from-others--85d82212 = В какой день кончилось последнее содержание отдельно от других?

# an answer
# looked into, none needed
looked-into-none-needed--d2646c8a = рассмотрено, не требуется

# question
# On what day does the support begin?
on-what-day-does-the-support-begin--746c1154 = В какой день начинается поддержка?


## facts of home

# question
# Did the person have a home, of whatever kind, when they came in?
did-the-person-have-a-home-of-whatever-kind--c3175410 = Было ли у человека какое-либо жильё, когда он поступил?

# question
# Is that home being kept, or was it ended so that no debts grow?
is-that-home-being-kept-or-was-it-ended-so-that--25ec0377 = Сохраняется ли это жильё или оно оставлено так, что долги не растут?

# an answer
# kept
kept = сохранено

# an answer
# ended in good order
ended-in-good-order = завершено в порядке

# an answer
# nothing done
nothing-done = ничего не сделано

# question
# By which day will the home and the belongings be seen to?
by-which-day-will-the-home-and-the-belongings--f63cf7e4 = К какому дню займутся жильём и вещами?

# question
# Are the person's belongings in a safe place?
are-the-person-s-belongings-in-a-safe-place--49755faa = В надёжном ли месте вещи человека?

# an answer
# safe
safe = в сохранности

# an answer
# to be collected
to-be-collected = нужно забрать

# an answer
# nothing of value
nothing-of-value = ничего ценного

# an answer
# at risk
at-risk = под угрозой

# question
# Has whoever runs the place confirmed a bed for the first night?
has-whoever-runs-the-place-confirmed-a-bed-for--eb6c6979 = Подтвердил ли тот, кто ведёт это место, койку на первую ночь?

# question
# From which day is the bed free?
from-which-day-is-the-bed-free--250bcbf7 = С какого дня койка свободна?

# question
# Which service or household confirmed it?
which-service-or-household-confirmed-it--ca8f102a = Какая служба или семья её подтвердила?

# question
# What is the address?
what-is-the-address--689089dc = Какой адрес?

# question
# Can the person stay there as long as they wish, or only for a time?
can-the-person-stay-there-as-long-as-they-wish--003ed3ea = Может ли человек оставаться там сколько хочет или только на время?

# an answer
# temporary
temporary = временно

# question
# Until which day can the person stay?
until-which-day-can-the-person-stay--2384597d = До какого дня человек может оставаться?

# question
# Has the person been asked, with nobody else there, whether they feel safe at this address?
has-the-person-been-asked-with-nobody-else--cd965d5f = Спросили ли человека без посторонних, чувствует ли он себя в безопасности по этому адресу?

# an answer
# held in private
held-in-private = проведено наедине

# question
# When was that talk, or when will it be?
when-was-that-talk-or-when-will-it-be--72a2f813 = Когда был или будет этот разговор?

# question
# Were violence and pressure, forbidden areas, children in the home and victims nearby looked into?
were-violence-and-pressure-forbidden-areas--aadffd12 = Проверены ли насилие и давление, запретные зоны, дети в доме и потерпевшие рядом?

# an answer
# nothing found
nothing-found = ничего не найдено

# an answer
# found and dealt with
found-and-dealt-with = найдено и решено

# an answer
# found and open
found-and-open = найдено и не решено

# an answer
# not done
not-done = не сделано

# question
# Has an application or referral for a settled home been lodged?
has-an-application-or-referral-for-a-settled--418979f3 = Подано ли заявление или направление на постоянное жильё?

# an answer
# settled home found
settled-home-found = постоянное жильё найдено

# an answer
# lodged
lodged = подано

# an answer
# not lodged
not-lodged = не подано

# question
# By which day will it be lodged?
by-which-day-will-it-be-lodged--6a770a30 = К какому дню его подадут?

# question
# Does a named worker outside see to it after release?
does-a-named-worker-outside-see-to-it-after--a7093f86 = Занимается ли этим после освобождения названный работник снаружи?

# question
# Who is it, and how are they reached?
who-is-it-and-how-are-they-reached--6e404516 = Кто это и как с ним связаться?


## facts of identity

# question
# Is a photo identity document that banks, landlords and employers accept in the person's hands or property?
is-a-photo-identity-document-that-banks--a45a8c50 = Есть ли на руках или в вещах человека документ с фотографией, который принимают банки, хозяева жилья и работодатели?

# an answer
# stop-gap and receipt held
stop-gap-and-receipt-held--70eb7f2b = временный документ и расписка на руках

# an answer
# applied for
applied-for = заявление подано

# an answer
# not applied for
not-applied-for = заявление не подано

# question
# Is it still valid on the day of release and in the weeks after?
is-it-still-valid-on-the-day-of-release-and-in--9491fcf4 = Действителен ли он ещё в день освобождения и в следующие недели?

# question
# By which day does the issuing office promise the document?
by-which-day-does-the-issuing-office-promise--adeca1bd = К какому дню ведомство обещает документ?

# question
# Is the record that other papers depend on there: birth, adoption, marriage, change of name?
is-the-record-that-other-papers-depend-on-there--43ca1ad2 = Есть ли запись, от которой зависят другие документы: рождение, усыновление, брак, смена имени?

# an answer
# raised with the registry
raised-with-the-registry = поставлено перед ведомством

# question
# Does the person have their tax and social-security numbers?
does-the-person-have-their-tax-and-social--6d423a26 = Есть ли у человека налоговый номер и номер социального страхования?

# question
# Does the person have the number or card that health care asks for?
does-the-person-have-the-number-or-card-that--f4d94ad3 = Есть ли у человека номер или карта, которые спрашивают в медицине?

# question
# By which day is the last of these records and numbers promised?
by-which-day-is-the-last-of-these-records-and--9b9852c0 = К какому дню обещана последняя из этих записей и номеров?


## facts of income

# question
# What income can the person count on once out: wages, a pension, a benefit already in payment?
what-income-can-the-person-count-on-once-out--6fed8dfb = На какой доход может рассчитывать человек на свободе: зарплата, пенсия, уже выплачиваемое пособие?

# an answer
# secure
secure = надёжный

# an answer
# uncertain
uncertain = ненадёжный


## facts of benefits

# question
# Has someone checked which benefits the person may claim, and was there any?
has-someone-checked-which-benefits-the-person--e3cda964 = Проверил ли кто-нибудь, на какие пособия может претендовать человек, и нашлись ли они?

# an answer
# found
found = найдено

# an answer
# none found
none-found = не нашлось

# an answer
# not checked
not-checked = не проверено

# question
# How far is the claim: in payment, submitted, prepared, an appointment booked for it, or not begun?
how-far-is-the-claim-in-payment-submitted--1bc4c5cd = На каком этапе заявление: выплачивается, подано, подготовлено, назначен приём или не начато?

# an answer
# in payment
in-payment = выплачивается

# an answer
# submitted
submitted = отправлено

# an answer
# prepared
prepared = подготовлено

# an answer
# appointment booked
appointment-booked = приём назначен

# an answer
# not begun
not-begun = не начато

# question
# On which day is the appointment for the claim?
on-which-day-is-the-appointment-for-the-claim--828b4de1 = В какой день приём по заявлению?


## facts of bank

# question
# Has the person a bank or payment account into which wages and benefits can be paid?
has-the-person-a-bank-or-payment-account-into--0ef26608 = Есть ли у человека банковский или платёжный счёт, на который можно платить зарплату и пособия?

# who can change it
# bank
bank = банк

# question
# Will the person be able to use the account on the day, with the card and code in the property or at hand?
will-the-person-be-able-to-use-the-account-on--18c881d0 = Сможет ли человек пользоваться счётом в этот день, с картой и кодом в вещах или под рукой?

# question
# By which day will the bank answer the application?
by-which-day-will-the-bank-answer-the--d740744c = К какому дню банк ответит на заявление?


## facts of money

# question
# Does the prison hold money for the person, earnings put aside included?
does-the-prison-hold-money-for-the-person--fa87bca5 = Хранит ли тюрьма деньги человека, включая отложенный заработок?

# question
# Has the money held been paid out, or worked out and made ready for the day of release?
has-the-money-held-been-paid-out-or-worked-out--b0e230d4 = Выплачены ли хранимые деньги или рассчитаны и готовы ко дню освобождения?

# an answer
# paid
paid = выплачено

# an answer
# ready for the day
ready-for-the-day = готово к этому дню

# an answer
# not prepared
not-prepared = не подготовлено

# question
# Has the person signed for the money and been given a receipt?
has-the-person-signed-for-the-money-and-been--1de79ac3 = Расписался ли человек за деньги и получил ли квитанцию?

# question
# How many days lie between release and the first income?
how-many-days-lie-between-release-and-the-first--a8d84fd6 = Сколько дней между освобождением и первым доходом?

# question
# For how many days will the money in hand on release pay for food, travel and essentials?
for-how-many-days-will-the-money-in-hand-on--a5c361a0 = На сколько дней денег на руках при освобождении хватит на еду, дорогу и самое нужное?

# question
# Is there a release grant, cash or vouchers for the first days?
is-there-a-release-grant-cash-or-vouchers-for--87665a0b = Есть ли пособие при освобождении, наличные или талоны на первые дни?

# an answer
# handed over
handed-over = выдано на руки

# an answer
# approved
approved = утверждено

# an answer
# own money is enough
own-money-is-enough = хватает своих денег

# an answer
# asked for
asked-for = запрошено

# an answer
# not asked for
not-asked-for = не запрошено


## facts of debts

# question
# Which debts, fines, compensation or maintenance does the person owe? (An empty list if none.)
which-debts-fines-compensation-or-maintenance--e9646079 = Какие долги, штрафы, компенсации или алименты должен человек? (Пустой список, если никаких.)

# question
# What kind of debt or obligation is it?
what-kind-of-debt-or-obligation-is-it--35aef5ae = Какой это долг или обязательство?

# an answer
# rent
rent = плата за жильё

# an answer
# loan or credit
loan-or-credit = заём или кредит

# an answer
# tax or public charge
tax-or-public-charge = налог или сбор

# an answer
# fine
fine = штраф

# an answer
# compensation
compensation = компенсация

# an answer
# maintenance
maintenance = алименты

# question
# What has been done about it?
what-has-been-done-about-it--3fc3ce25 = Что с этим сделано?

# an answer
# paid or written off
paid-or-written-off = выплачено или списано

# an answer
# paused
paused = приостановлено

# an answer
# paid by instalments
paid-by-instalments = выплачивается частями

# an answer
# contested
contested = оспаривается

# an answer
# advice booked
advice-booked = консультация назначена

# an answer
# nothing yet
nothing-yet = ещё ничего

# question
# On which day will the person get advice about it?
on-which-day-will-the-person-get-advice-about-it--9c9798da = В какой день человек получит консультацию об этом?


## facts of offence

# question
# Was a person harmed by the offence?
was-a-person-harmed-by-the-offence--a34776d1 = Был ли кому-то причинён вред преступлением?

# who can answer
# prosecution service
prosecution-service = прокуратура

# question
# Has a victim asked to be told or heard about the release?
has-a-victim-asked-to-be-told-or-heard-about--2c770e9e = Просил ли потерпевший сообщить ему об освобождении или выслушать его?


## facts of person

# question
# When was the person born?
when-was-the-person-born--62c85309 = Когда родился человек?

# question
# How does the person describe their own sex or gender?
how-does-the-person-describe-their-own-sex-or--8c181bc9 = Как человек сам описывает свой пол или гендер?

# an answer
# female
female = женский

# an answer
# male
male = мужской

# question
# Is the person a national of another country?
is-the-person-a-national-of-another-country--8a63f141 = Является ли человек гражданином другой страны?

# question
# Is the person without any nationality, or is it in doubt?
is-the-person-without-any-nationality-or-is-it--15295ad9 = Нет ли у человека никакого гражданства или это под сомнением?

# question
# Does the person say that they belong to an Indigenous people?
does-the-person-say-that-they-belong-to-an--2eefb694 = Говорит ли человек, что принадлежит к коренному народу?

# question
# Does the person say that they belong to an ethnic, religious or linguistic minority?
does-the-person-say-that-they-belong-to-an--9eaa38a8 = Говорит ли человек, что принадлежит к этническому, религиозному или языковому меньшинству?

# question
# Does the person live with a disability, visible or not?
does-the-person-live-with-a-disability-visible--d4c07094 = Живёт ли человек с инвалидностью, видимой или нет?

# question
# Does the person need an interpreter or a translation to follow what is said and written?
does-the-person-need-an-interpreter-or-a--a22e5040 = Нужен ли человеку устный или письменный перевод, чтобы понимать сказанное и написанное?

# question
# Does the person find it hard to read or write a letter?
does-the-person-find-it-hard-to-read-or-write-a--a8683b14 = Трудно ли человеку прочесть или написать письмо?

# question
# Is the person pregnant?
is-the-person-pregnant--5be1421c = Есть ли беременность?

# question
# Is the person breastfeeding a child?
is-the-person-breastfeeding-a-child--2856e314 = Кормит ли человек ребёнка грудью?

# question
# Has the person given birth in the last months?
has-the-person-given-birth-in-the-last-months--96d34055 = Были ли роды в последние месяцы?

# question
# Are there children who depend on the person, inside or outside?
are-there-children-who-depend-on-the-person--359c9903 = Есть ли дети, зависящие от человека, внутри или снаружи?

# question
# Does a child live with the person in prison?
does-a-child-live-with-the-person-in-prison--6686d64d = Живёт ли с человеком в тюрьме ребёнок?

# question
# Is the person well enough to work or train?
is-the-person-well-enough-to-work-or-train--77663cd0 = Достаточно ли здоров человек, чтобы работать или учиться?


## facts of immediate_needs

# question
# Has someone sat down with the person and asked what is about to be lost outside?
has-someone-sat-down-with-the-person-and-asked--fa8535c2 = Сел ли кто-нибудь с человеком и спросил, что он вот-вот потеряет на свободе?

# question
# On which day was the person asked?
on-which-day-was-the-person-asked--99bab5f1 = В какой день человека спросили?

# question
# What is the person about to lose outside? (Write an empty list if nothing.)
what-is-the-person-about-to-lose-outside-write--4e070827 = Что человек вот-вот потеряет на свободе? (Пустой список, если ничего.)

# question
# What is it?
what-is-it--bbff7b98 = Что это?

# an answer
# home
home = жильё

# an answer
# job
job = место работы

# an answer
# benefits
benefits = пособия

# an answer
# care of a child
care-of-a-child = забота о ребёнке

# an answer
# care of an adult
care-of-an-adult = забота о взрослом

# an answer
# pet
pet = домашнее животное

# an answer
# vehicle
vehicle = транспорт

# an answer
# belongings
belongings = вещи

# an answer
# debts growing
debts-growing = растущие долги

# an answer
# something else
something-else = что-то другое

# question
# What was done to stop this loss?
what-was-done-to-stop-this-loss--9d0ac501 = Что сделано, чтобы остановить эту потерю?

# an answer
# stopped
stopped = остановлено

# an answer
# could not be stopped
could-not-be-stopped = остановить не удалось

# an answer
# help not wanted
help-not-wanted = помощь не нужна человеку

# question
# By which day is this to be done?
by-which-day-is-this-to-be-done--cfcb954f = К какому дню это нужно сделать?


## facts of assessment

# question
# Have the person's needs, abilities and background been gone through with them?
have-the-person-s-needs-abilities-and--246145cf = Разобраны ли с человеком его потребности, способности и прошлое?

# question
# When was that finished?
when-was-that-finished--5312010c = Когда это закончено?

# question
# For which day is the talk about needs and abilities booked?
for-which-day-is-the-talk-about-needs-and--5d720de4 = На какой день назначен разговор о потребностях и способностях?


## facts of plan

# question
# Has a written plan been opened for this person?
has-a-written-plan-been-opened-for-this-person--ee3054c7 = Открыт ли письменный план для этого человека?

# an answer
# not opened
not-opened = не открыто

# question
# On which day was the plan opened?
on-which-day-was-the-plan-opened--aa678ec2 = В какой день открыт план?

# question
# Does the plan say what is to be reached for life outside, and which need each goal answers?
does-the-plan-say-what-is-to-be-reached-for--ae21cc40 = Сказано ли в плане, чего нужно достичь для жизни на свободе и на какую потребность отвечает каждая цель?

# question
# Does the plan hold the person's own wishes, in their words?
does-the-plan-hold-the-person-s-own-wishes-in--e6f43e9a = Есть ли в плане пожелания самого человека его словами?

# an answer
# written down
written-down = записано

# question
# Was the plan made face to face with the person?
was-the-plan-made-face-to-face-with-the-person--d5373041 = Составлен ли план лицом к лицу с человеком?

# question
# When was the meeting, or when will it be?
when-was-the-meeting-or-when-will-it-be--6168b504 = Когда была или будет встреча?

# question
# Does the person hold a copy of their plan?
does-the-person-hold-a-copy-of-their-plan--18122b17 = Есть ли у человека копия его плана?

# an answer
# not given
not-given = не выдано


## facts of communication

# question
# Have the plan and the person's duties been explained to them?
have-the-plan-and-the-person-s-duties-been--176be345 = Объяснены ли человеку план и обязанности?

# question
# For which day is the explanation booked?
for-which-day-is-the-explanation-booked--e97475fd = На какой день назначено объяснение?

# question
# Was it given in a language the person knows, or through an interpreter?
was-it-given-in-a-language-the-person-knows-or--505d14b7 = Дано ли оно на языке, который человек знает, или через переводчика?

# question
# Was it gone through aloud, and not only handed over on paper?
was-it-gone-through-aloud-and-not-only-handed--0d9d0a61 = Прошли ли его устно, а не только выдали на бумаге?

# question
# Did the person get it in the form they need (large print, easy words, signs, Braille, sound)?
did-the-person-get-it-in-the-form-they-need--f013d0d7 = Получил ли человек его в нужной форме (крупный шрифт, простые слова, жесты, шрифт Брайля, звук)?

# an answer
# as needed
as-needed = как нужно

# an answer
# no other form needed
no-other-form-needed = другая форма не нужна

# an answer
# missing
missing = не хватает

# question
# Which language does the person want to be spoken to in?
which-language-does-the-person-want-to-be--6b1a283a = На каком языке человек хочет, чтобы с ним говорили?


## facts of coordinator

# question
# Is one named worker answerable for the plan inside?
is-one-named-worker-answerable-for-the-plan--b6cac709 = Отвечает ли за план внутри один названный работник?

# question
# Is one named worker outside ready to take the plan up?
is-one-named-worker-outside-ready-to-take-the--119dc6a3 = Готов ли один названный работник снаружи принять план?

# question
# Have the two workers handed the plan over, if possible with the person there?
have-the-two-workers-handed-the-plan-over-if--5c440af2 = Передали ли два работника план друг другу, по возможности при человеке?

# question
# When was the hand-over, or when will it be?
when-was-the-hand-over-or-when-will-it-be--030e5244 = Когда была или будет передача?


## facts of outside_agencies

# question
# Which services outside will help after release? (Write an empty list if none has been asked.)
which-services-outside-will-help-after-release--c9128cc3 = Какие службы снаружи помогут после освобождения? (Пустой список, если никого не спрашивали.)

# question
# What is the service called?
what-is-the-service-called--dcdc9f18 = Как называется служба?

# question
# Has the service been let in to speak with the person?
has-the-service-been-let-in-to-speak-with-the--4b91489d = Пустили ли службу поговорить с человеком?

# an answer
# spoke with the person
spoke-with-the-person = поговорила с человеком

# an answer
# visit booked
visit-booked = посещение назначено

# an answer
# not wanted by the person
not-wanted-by-the-person = человек не хочет

# question
# When did they speak, or when will they?
when-did-they-speak-or-when-will-they--3ecad435 = Когда они говорили или будут говорить?

# question
# Was the service asked what it can do, and is its answer in the plan?
was-the-service-asked-what-it-can-do-and-is-its--504495c5 = Спросили ли службу, что она может сделать, и есть ли ответ в плане?


## facts of release

# question
# Has the release date been worked out and confirmed, with its legal ground?
has-the-release-date-been-worked-out-and--9da5d149 = Рассчитана и подтверждена ли дата освобождения с законным основанием?

# an answer
# provisional
provisional = предварительно

# question
# Has the person been told the date and its ground?
has-the-person-been-told-the-date-and-its-ground--f415edc9 = Сообщены ли человеку дата и её основание?

# an answer
# in writing
in-writing = письменно

# an answer
# by word only
by-word-only = только на словах

# an answer
# not told
not-told = не сообщено человеку


## facts of holds

# question
# Were other charges, warrants, immigration holds and unpaid fines searched for?
were-other-charges-warrants-immigration-holds--3455ecd8 = Искали ли другие обвинения, ордера, миграционные задержания и неуплаченные штрафы?

# question
# By which day is the answer to the search promised?
by-which-day-is-the-answer-to-the-search--e2f69554 = К какому дню обещан ответ на поиск?


## facts of review

# question
# Has the whole plan been gone through again with the person?
has-the-whole-plan-been-gone-through-again-with--f3a20203 = Пройден ли весь план с человеком ещё раз?

# question
# When was the review, or when will it be?
when-was-the-review-or-when-will-it-be--b8cc6b94 = Когда был или будет пересмотр?

# question
# Which needs did the review go through? (Write an empty list if there were none.)
which-needs-did-the-review-go-through-write-an--e8bf1a35 = Какие потребности прошли при пересмотре? (Пустой список, если их не было.)

# question
# What does the person need?
what-does-the-person-need--10b6e725 = Что нужно человеку?

# question
# How does this need stand after the review?
how-does-this-need-stand-after-the-review--a139a870 = Как обстоит дело с этой потребностью после пересмотра?

# an answer
# secured
secured = обеспечено

# an answer
# declined
declined = человек отказался

# question
# Is it written down who sees to it, and by when?
is-it-written-down-who-sees-to-it-and-by-when--777f9be7 = Записано ли, кто этим занят и к какому сроку?


## facts of step_down

# question
# Does the law let this person be considered for open conditions, leave, work or study release, or a half-way house before release?
does-the-law-let-this-person-be-considered-for--916b5ab0 = Позволяет ли закон рассмотреть для этого человека до освобождения открытый режим, отпуск, выход на работу или учёбу либо дом на полпути?

# question
# Has a more gradual way out been considered for this person?
has-a-more-gradual-way-out-been-considered-for--43fbf34d = Рассмотрен ли для этого человека более постепенный выход?

# an answer
# date set
date-set = дата назначена

# question
# On which day will it be considered?
on-which-day-will-it-be-considered--20021f15 = В какой день это будет рассмотрено?

# question
# Are the outcome and the reasons written down and told to the person?
are-the-outcome-and-the-reasons-written-down--a26b84c7 = Записаны ли итог и причины и сообщены ли человеку?

# question
# What came of it?
what-came-of-it--9df89756 = Что из этого вышло?

# an answer
# open conditions
open-conditions = открытый режим

# an answer
# leave
leave = отпуск

# an answer
# work or study release
work-or-study-release = выход на работу или учёбу

# an answer
# half-way house
half-way-house--e200df00 = дом на полпути

# an answer
# pre-release unit
pre-release-unit--5a7355aa = отделение подготовки к освобождению


## facts of parole

# question
# From which day can the person be released conditionally?
from-which-day-can-the-person-be-released--e333a693 = С какого дня человека можно освободить условно?

# question
# Has it been worked out from when parole, remission or another conditional release is possible?
has-it-been-worked-out-from-when-parole--13ef2d90 = Рассчитано ли, с какого времени возможны условно-досрочное освобождение, сокращение срока или иное условное освобождение?

# question
# Is the case for conditional release with the authority that answers it?
is-the-case-for-conditional-release-with-the--a193dc5c = Находятся ли материалы на условное освобождение у органа, который отвечает?

# question
# By which day is it to be handed in?
by-which-day-is-it-to-be-handed-in--7256d757 = К какому дню их нужно подать?

# question
# Does it set out whom the person cares for, and what speaks for a good return?
does-it-set-out-whom-the-person-cares-for-and--9cf353b1 = Изложено ли, о ком человек заботится и что говорит за хорошее возвращение?

# an answer
# set out
set-out = изложено

# an answer
# nothing to set out
nothing-to-set-out = излагать нечего

# an answer
# left out
left-out = упущено

# question
# What did the releasing authority answer?
what-did-the-releasing-authority-answer--bf43ce25 = Что ответил орган, решающий об освобождении?

# an answer
# granted
granted = удовлетворено

# an answer
# put off
put-off = отложено

# an answer
# not yet given
not-yet-given = ещё не дан

# question
# After a refusal: is a day set on which the case is looked at again?
after-a-refusal-is-a-day-set-on-which-the-case--5592131c = После отказа: назначен ли день нового рассмотрения?

# an answer
# day set
day-set = день назначен

# an answer
# release comes first
release-comes-first = освобождение раньше

# an answer
# no day set
no-day-set = день не назначен

# question
# On which day is the case looked at again?
on-which-day-is-the-case-looked-at-again--15a017d2 = В какой день материалы рассмотрят снова?

# question
# Has the person been told how to have the answer reviewed?
has-the-person-been-told-how-to-have-the-answer--535dda86 = Сообщили ли человеку, как добиться пересмотра ответа?


## facts of disclosure_log

# question
# Is everything that was passed on from the file written down, with the day?
is-everything-that-was-passed-on-from-the-file--343d8229 = Записано ли с датой всё, что передано из дела?


## facts of disclosures

# question
# What was passed on from the file? (Write an empty list if nothing was.)
what-was-passed-on-from-the-file-write-an-empty--88c6a357 = Что передано из дела? (Пустой список, если ничего.)

# question
# To which service or person?
to-which-service-or-person--bb0844d5 = Какой службе или какому лицу?

# question
# On which day?
on-which-day--55c20d00 = В какой день?

# question
# Did the person agree, or does a law allow it?
did-the-person-agree-or-does-a-law-allow-it--26ada9eb = Согласен ли был человек или это позволяет закон?

# an answer
# consent
consent = согласие

# an answer
# law
law = закон

# an answer
# none, and put right
none-and-put-right--c93507d2 = ничего, и исправлено

# question
# Did it go only to someone who needs it for their task, and hold no more than that?
did-it-go-only-to-someone-who-needs-it-for--379fa071 = Ушло ли это только тому, кому нужно для работы, и не больше нужного?


## facts of clothing

# question
# Are the clothes for the day of release ready, clean and of the right size?
are-the-clothes-for-the-day-of-release-ready--47330487 = Готова ли одежда ко дню освобождения, чистая и по размеру?

# an answer
# ready
ready = готово

# question
# Will the clothes do for the weather at that time of year, shoes and coat included?
will-the-clothes-do-for-the-weather-at-that--288cf9a5 = Подойдёт ли одежда к погоде этого времени года, включая обувь и пальто?

# question
# Is there a bag for the belongings that does not show where the person comes from?
is-there-a-bag-for-the-belongings-that-does-not--ddb9828f = Есть ли для вещей сумка, не показывающая, откуда человек?


## facts of travel

# question
# Is the way to the first address or appointment paid for: a ticket, the fare in cash, or a lift?
is-the-way-to-the-first-address-or-appointment--b76c2cb8 = Оплачен ли путь до первого адреса или приёма: билет, деньги или кто-то подвезёт?

# an answer
# paid for
paid-for = оплачено

# question
# Does the journey get there the same day, before the door closes?
does-the-journey-get-there-the-same-day-before--59dc0594 = Прибудет ли человек в тот же день, до закрытия двери?

# question
# If the journey is long or hard for the person, who goes along or gives a lift?
if-the-journey-is-long-or-hard-for-the-person--cdcd7742 = Если дорога длинна или трудна для человека, кто едет с ним или подвозит?

# who can change it
# volunteer service
volunteer-service = добровольческая служба


## facts of property

# question
# Has the property been checked against the admission inventory, and handed back?
has-the-property-been-checked-against-the--ef8d5bbc = Сверены ли вещи с описью при поступлении и возвращены ли они?

# an answer
# handed back
handed-back = возвращено

# question
# Is everything in the inventory there, or its absence explained in writing and made good?
is-everything-in-the-inventory-there-or-its--65c72915 = Всё ли по описи есть или отсутствие письменно объяснено и возмещено?

# question
# Has the person signed for the property and been given a receipt?
has-the-person-signed-for-the-property-and-been--0beb4efe = Расписался ли человек за вещи и получил ли расписку?


## facts of file_copy

# question
# Has the person been offered an official copy of the records about them, and if they asked for it, has it been given?
has-the-person-been-offered-an-official-copy-of--488ece1d = Предложена ли человеку официальная копия записей о нём и, если он просил, выдана ли она?

# question
# By which day will the copy be handed over?
by-which-day-will-the-copy-be-handed-over--b29ccbef = К какому дню выдадут копию?


## facts of pack

# question
# Has the person been given the sheet with every appointment, and the discharge papers?
has-the-person-been-given-the-sheet-with-every--d9f7a37a = Выданы ли человеку лист со всеми встречами и бумаги об освобождении?

# question
# Does the sheet name a number that answers on the first night?
does-the-sheet-name-a-number-that-answers-on--e416e331 = Назван ли на листе номер, где отвечают в первую ночь?

# question
# Which appointments has the person after release? (An empty list if none.)
which-appointments-has-the-person-after-release--83179c71 = Какие встречи у человека после освобождения? (Пустой список, если никаких.)

# question
# With which service, and with whom there?
with-which-service-and-with-whom-there--1f39596a = С какой службой и с кем там?

# question
# At which address?
at-which-address--1357a0ee = По какому адресу?

# question
# At which telephone number can they be reached?
at-which-telephone-number-can-they-be-reached--0c15a955 = По какому телефону с ними связаться?

# question
# At what time?
at-what-time--a2e55280 = В какое время?

# question
# Does the sheet give for it the place, the telephone, the day, the time and the way to get there?
does-the-sheet-give-for-it-the-place-the--f3fd2d70 = Указаны ли на листе место, телефон, день, время и дорога?


## facts of release_day

# question
# Is the day of release a public holiday where the person is going, or the day before one?
is-the-day-of-release-a-public-holiday-where--de6af4b6 = Является ли день освобождения праздничным там, куда едет человек, или днём перед праздником?

# question
# Who has agreed to meet the person at the gate or on arrival? (A child is met by a suitable adult.)
who-has-agreed-to-meet-the-person-at-the-gate--831c9264 = Кто согласился встретить человека у ворот или по прибытии? (Ребёнка встречает подходящий взрослый.)

# an answer
# family or friends
family-or-friends = семья или друзья

# an answer
# mentor or volunteer
mentor-or-volunteer = наставник или доброволец

# an answer
# officer or service
officer-or-service = сотрудник или служба

# question
# Is all that offices would have to give that day (bed, medicine, money) arranged beforehand?
is-all-that-offices-would-have-to-give-that-day--92fe3ad5 = Устроено ли заранее всё, что учреждения дали бы в этот день (койка, лекарства, деньги)?


## facts of release

# question
# On which day will the person be released?
on-which-day-will-the-person-be-released--6bcce44b = В какой день человека освободят?

# question
# On what legal ground will the person be released?
on-what-legal-ground-will-the-person-be-released--4575456b = На каком законном основании человека освободят?

# an answer
# end of sentence
end-of-sentence = конец срока

# an answer
# conditional release
conditional-release = условное освобождение

# an answer
# release from remand
release-from-remand = освобождение из-под стражи до суда

# an answer
# acquitted or charges dropped
acquitted-or-charges-dropped = оправдание или снятие обвинений

# question
# Where does the person go when they leave this prison?
where-does-the-person-go-when-they-leave-this--35b9bc02 = Куда направляется человек, покидая эту тюрьму?

# an answer
# community
community = на свободу

# an answer
# another prison
another-prison = другая тюрьма

# an answer
# hospital
hospital = больница

# an answer
# immigration detention
immigration-detention = миграционное содержание

# an answer
# removal from the country
removal-from-the-country = выдворение из страны

# question
# Will the person be supervised in the community after release?
will-the-person-be-supervised-in-the-community--13535452 = Будет ли человек под надзором на свободе после освобождения?

# question
# Does the law let this person be released before the end of the sentence, by parole, remission or otherwise?
does-the-law-let-this-person-be-released-before--3e5b88a7 = Позволяет ли закон освободить этого человека до конца срока: условно-досрочно, с сокращением срока или иначе?

# question
# At which hour of the day will the person be let out (0 to 23)?
at-which-hour-of-the-day-will-the-person-be-let--9d1ac066 = В котором часу выпустят человека (от 0 до 23)?


## facts of substance

# question
# Has the person ever used heroin or other opioids, also prescribed ones?
has-the-person-ever-used-heroin-or-other--0923e826 = Употреблял ли человек когда-либо героин или другие опиоиды, в том числе по рецепту?

# question
# Has the person ever injected drugs?
has-the-person-ever-injected-drugs--2885fa0b = Вводил ли человек когда-либо наркотики инъекционно?


## facts of overdose

# question
# Has somebody talked with the person about lost tolerance, and shown what to do in an overdose?
has-somebody-talked-with-the-person-about-lost--77237200 = Говорил ли кто-нибудь с человеком о сниженной переносимости и показал ли, что делать при передозировке?

# question
# On what day is, or was, that talk?
on-what-day-is-or-was-that-talk--b4813a06 = В какой день этот разговор?

# question
# Has a relative or the hostel been offered the training too, with the person's agreement?
has-a-relative-or-the-hostel-been-offered-the--2f8ea32e = Предложено ли обучение и родственнику или общежитию, с согласия человека?

# an answer
# nobody to ask
nobody-to-ask = некого спросить


## facts of naloxone

# question
# Does the person have take-home naloxone?
does-the-person-have-take-home-naloxone--e3c20537 = Есть ли у человека налоксон с собой?

# an answer
# laid ready for the day
laid-ready-for-the-day = приготовлено ко дню


## facts of substance

# question
# Is the person on methadone, buprenorphine or another opioid agonist treatment?
is-the-person-on-methadone-buprenorphine-or--39876da3 = Получает ли человек метадон, бупренорфин или другое лечение опиоидными агонистами?


## facts of oat

# question
# Which clinic carries on the opioid treatment?
which-clinic-carries-on-the-opioid-treatment--a655cd59 = Какая клиника продолжает опиоидное лечение?

# question
# Has that clinic confirmed the medicine and the dose?
has-that-clinic-confirmed-the-medicine-and-the--2f68f407 = Подтвердила ли эта клиника лекарство и дозу?

# question
# On what day does the prison give the last dose (of a depot: until what day does it last)?
on-what-day-does-the-prison-give-the-last-dose--3db68124 = В какой день тюрьма даёт последнюю дозу (для депо-формы: до какого дня она действует)?

# question
# Has the clinic outside confirmed the next dose, or only promised it?
has-the-clinic-outside-confirmed-the-next-dose--24fa4b93 = Подтвердила ли клиника снаружи следующую дозу или только обещала?

# question
# On what day does the clinic outside give the next dose?
on-what-day-does-the-clinic-outside-give-the--9362bb29 = В какой день клиника снаружи даёт следующую дозу?


## facts of substance

# question
# Does the person want or need treatment for drugs or alcohol after release?
does-the-person-want-or-need-treatment-for--32a0fa16 = Хочет ли человек лечиться от наркотиков или алкоголя после освобождения или нужно ли ему это?


## facts of substance_service

# question
# Which service is it?
which-service-is-it--8d42ecaa = Какая это служба?

# question
# Did the person choose the service?
did-the-person-choose-the-service--b39c9731 = Выбрал ли службу сам человек?

# question
# Does the service suit the person, and for a woman, is it for women only and mindful of violence where there is such a one?
does-the-service-suit-the-person-and-for-a--dfa5fb21 = Подходит ли служба человеку, а для женщины — только ли она для женщин и внимательна ли к насилию, если такая есть?

# question
# Has the service accepted the person and confirmed a first date, or promised one?
has-the-service-accepted-the-person-and--df944bce = Приняла ли служба человека и подтвердила ли первую дату или обещала её?

# question
# On what day is that first date, or by what day was it promised?
on-what-day-is-that-first-date-or-by-what-day--c6cc80dd = В какой день эта первая дата или к какому дню она обещана?


## facts of conditions

# question
# Which conditions will the person be under? (An empty list if none.)
which-conditions-will-the-person-be-under-an--fea38d3a = Под какими условиями будет человек? (Пустой список, если никаких.)

# question
# How is the condition worded?
how-is-the-condition-worded--51fa6e88 = Как сформулировано условие?

# question
# Is there a written reason for it, resting on the law and on this person's case?
is-there-a-written-reason-for-it-resting-on-the--33e5b6ea = Есть ли для него письменная причина, основанная на законе и деле этого человека?

# question
# Is it exact, and can the person keep it in their daily life?
is-it-exact-and-can-the-person-keep-it-in-their--5273f180 = Точно ли оно и может ли человек соблюдать его в повседневной жизни?


## facts of supervision

# question
# Have the conditions been explained to the person, with their rights and duties, and a copy given?
have-the-conditions-been-explained-to-the--917ff5af = Объяснены ли человеку условия, с его правами и обязанностями, и дана ли копия?

# an answer
# aloud and in writing
aloud-and-in-writing = устно и письменно

# an answer
# aloud only
aloud-only = только устно

# an answer
# in writing only
in-writing-only = только письменно

# an answer
# talk booked
talk-booked = разговор назначен

# an answer
# not explained
not-explained = не объяснено

# question
# On which day will the conditions be explained?
on-which-day-will-the-conditions-be-explained--cdd03730 = В какой день объяснят условия?

# question
# Have the conditions been laid beside the address, work, child care, treatment and travel, and do they go together?
have-the-conditions-been-laid-beside-the--e2dd5b03 = Сверены ли условия с адресом, работой, заботой о детях, лечением и дорогой и совместимы ли они?

# an answer
# no clash
no-clash = противоречий нет

# an answer
# clashes settled
clashes-settled = противоречия устранены

# an answer
# clashes open
clashes-open = противоречия не устранены

# question
# From which day will the condition or the plan be changed so that they go together?
from-which-day-will-the-condition-or-the-plan--8d2e9d70 = С какого дня изменят условие или план, чтобы они были совместимы?

# question
# Who is the supervising officer, and how are they reached?
who-is-the-supervising-officer-and-how-are-they--4c350f83 = Кто сотрудник надзора и как с ним связаться?

# question
# Has the first meeting with the supervising officer been booked, or held?
has-the-first-meeting-with-the-supervising--546fa4ba = Назначена или проведена ли первая встреча с сотрудником надзора?

# question
# On which day is the first meeting?
on-which-day-is-the-first-meeting--2288d3a6 = В какой день первая встреча?

# question
# Where is the first meeting?
where-is-the-first-meeting--3ae1db7e = Где первая встреча?

# question
# Has the person been told the day, the place and the officer's name?
has-the-person-been-told-the-day-the-place-and--fd48c37c = Сообщены ли человеку день, место и имя сотрудника?

# question
# Does the meeting deal with practical help (home, money, work, health) and not with rules alone?
does-the-meeting-deal-with-practical-help-home--2a164fa2 = Касается ли встреча практической помощи (дом, деньги, работа, здоровье), а не одних правил?

# question
# Has the person been told how to complain, ask for a change and appeal?
has-the-person-been-told-how-to-complain-ask--6cedbe61 = Сообщено ли человеку, как жаловаться, просить изменения и обжаловать?

# an answer
# explained
explained = объяснено человеку

# question
# Does the person know that a breach is looked into and both sides heard before anything is decided?
does-the-person-know-that-a-breach-is-looked--bf6f70c9 = Знает ли человек, что нарушение проверяют и выслушивают обе стороны, прежде чем что-либо решать?

# question
# Was it told, and given in writing, in a language and form that the person uses?
was-it-told-and-given-in-writing-in-a-language--92d9cf8b = Сказано ли это и дано ли письменно на языке и в форме, которыми человек пользуется?

# question
# On which day will these rights be explained?
on-which-day-will-these-rights-be-explained--b5dd035f = В какой день объяснят эти права?

# question
# Has the supervision been reviewed, or a day set for it?
has-the-supervision-been-reviewed-or-a-day-set--b2a255fd = Пересмотрен ли надзор или назначен ли для этого день?

# an answer
# no date set
no-date-set = дата не назначена

# question
# On which day was, or is, the review?
on-which-day-was-or-is-the-review--0e4d47b5 = В какой день пересмотр?

# question
# Did the review look at whether conditions can be lightened, or the supervision ended early?
did-the-review-look-at-whether-conditions-can--25bcb837 = Посмотрели ли при пересмотре, можно ли облегчить условия или раньше закончить надзор?


## facts of victim

# question
# Has the victim who asked for it been told of the release?
has-the-victim-who-asked-for-it-been-told-of--b0ede5e1 = Сообщено ли об освобождении потерпевшему, который об этом просил?

# an answer
# sent
sent = отправлено по назначению

# question
# On which day was, or will be, the notice sent?
on-which-day-was-or-will-be-the-notice-sent--b85b8b1f = В какой день отправлено или будет отправлено уведомление?

# question
# Has the victim been asked what would make them safer, in the conditions or otherwise?
has-the-victim-been-asked-what-would-make-them--fe962f2a = Спросили ли потерпевшего, что сделало бы его безопаснее, в условиях или иначе?

# an answer
# heard
heard = выслушано

# an answer
# does not wish to be asked
does-not-wish-to-be-asked = не хочет, чтобы его спрашивали

# question
# Is everything about the victim left out of the copy of the plan that the person gets?
is-everything-about-the-victim-left-out-of-the--23e98114 = Нет ли в копии плана для человека ничего о потерпевшем?


## facts of restorative

# question
# Do the law and the circumstances, the victim's wishes above all, allow a restorative process?
do-the-law-and-the-circumstances-the-victim-s--9c0f0e89 = Позволяют ли закон и обстоятельства, прежде всего пожелания потерпевшего, восстановительную процедуру?

# question
# Has a restorative process been explained and offered to both sides?
has-a-restorative-process-been-explained-and--984c7d53 = Объяснена и предложена ли обеим сторонам восстановительная процедура?

# an answer
# made to both sides
made-to-both-sides = предложено обеим сторонам

# an answer
# made to the person only
made-to-the-person-only = предложено только человеку

# question
# On which day was, or will be, the offer made?
on-which-day-was-or-will-be-the-offer-made--9090a464 = В какой день сделано или будет сделано предложение?


## facts of work

# question
# What does the person mean to do once out?
what-does-the-person-mean-to-do-once-out--991e2278 = Что человек намерен делать на свободе?

# an answer
# work
work = работа

# an answer
# training
training = обучение

# an answer
# undecided
undecided = не решено человеком

# an answer
# school or study
school-or-study = школа или учёба

# an answer
# retirement
retirement = пенсия

# an answer
# care at home
care-at-home = уход дома

# question
# Is there a job, a training place or a placement, an offer of one, or a booked appointment with an employment service?
is-there-a-job-a-training-place-or-a-placement--8f834b5a = Есть ли работа, обучение или стажировка, предложение или назначенный приём в службе занятости?

# who can change it
# employer
employer = работодатель

# question
# On which day does the work or training start, or is the appointment?
on-which-day-does-the-work-or-training-start-or--5d9529d1 = В какой день начинается работа или обучение или назначен приём?

# question
# With which employer, training provider or employment service?
with-which-employer-training-provider-or--e87bc844 = У какого работодателя, учебного центра или службы занятости?


## facts of education

# question
# Is there schooling or a course under way that will not be finished before release?
is-there-schooling-or-a-course-under-way-that--e66bc4b7 = Идёт ли учёба или курс, которые не закончатся до освобождения?

# question
# Is there a place outside, in a school, a training or a course, where the person can go on learning?
is-there-a-place-outside-in-a-school-a-training--44c9a6b9 = Есть ли снаружи место в школе, на обучении или курсе, где человек может продолжать учиться?

# question
# On which day can the person start there?
on-which-day-can-the-person-start-there--05a6b305 = В какой день человек может там начать?

# question
# Which school, college or provider takes the person on?
which-school-college-or-provider-takes-the--a81caac7 = Какая школа, колледж или заведение принимает человека?

# question
# Have the person and the receiving provider got the certificates, the credits and a note of any learning support?
have-the-person-and-the-receiving-provider-got--8a63739c = Есть ли у человека и принимающего заведения свидетельства, зачёты и запись о поддержке в учёбе?


## facts of disclosure

# question
# Has the person been advised what must be disclosed about the record, to whom and for how long?
has-the-person-been-advised-what-must-be--2924d2a8 = Дан ли человеку совет о том, что нужно сообщать о судимости, кому и как долго?

# question
# On which day was, or is, the advice given?
on-which-day-was-or-is-the-advice-given--7b2f9efe = В какой день дан или будет дан совет?


## facts of record

# question
# Has the person been told when and how the record can be sealed, spent or cleared, or that the law has no way?
has-the-person-been-told-when-and-how-the--3ff5244e = Сообщено ли человеку, когда и как запись можно закрыть, погасить или снять, или что закон этого не предусматривает?

# question
# From which day can the record, or part of it, be sealed, spent or cleared?
from-which-day-can-the-record-or-part-of-it-be--ceaba361 = С какого дня запись или её часть можно закрыть, погасить или снять?


## parameters

# title
# Time after release within which somebody makes contact
time-after-release-within-which-somebody-makes--a2e12f36 = Срок после освобождения, в который кто-то выходит на связь

# title
# Time after release for which help goes on at the least
time-after-release-for-which-help-goes-on-at--a97994ae = Наименьший срок после освобождения, в течение которого помощь продолжается

# title
# Time after which a record of who looks after a child is too old to rely on
time-after-which-a-record-of-who-looks-after-a--5ec24242 = Срок, после которого запись о том, кто смотрит за ребёнком, слишком стара

# title
# Age at release from which a person no longer counts as a child
age-at-release-from-which-a-person-no-longer--6c1519b8 = Возраст при освобождении, с которого человек больше не считается ребёнком

# title
# Time before release at which the search for a clinic outside begins
time-before-release-at-which-the-search-for-a--113ddb80 = Срок до освобождения, когда начинают искать клинику снаружи

# title
# Time before release by which the last check, the summary and the safety plan are done
time-before-release-by-which-the-last-check-the--2df17a6c = Срок до освобождения, к которому готовы последний осмотр, выписка и план безопасности

# title
# Time after which a record of how the person feels is too old to rely on
time-after-which-a-record-of-how-the-person--6f0dda05 = Срок, после которого запись о самочувствии человека слишком стара

# title
# Least supply of medicine with which a person leaves
least-supply-of-medicine-with-which-a-person--f074a12f = Наименьший запас лекарств, с которым выходит человек

# title
# Age at release from which care needs are always looked into
age-at-release-from-which-care-needs-are-always--44602eb5 = Возраст при освобождении, с которого всегда выясняют потребность в уходе

# title
# Time apart from others from which support is owed
time-apart-from-others-from-which-support-is--0c7acd3d = Срок отделения от других, с которого полагается поддержка

# title
# Time after release within which the first appointments with services outside are kept
time-after-release-within-which-the-first--4c61ab58 = Срок после освобождения, в который проходят первые приёмы в службах снаружи

# title
# Time after admission within which an existing home is kept or closed in good order
time-after-admission-within-which-an-existing--b6dfebd2 = Срок после поступления, в который имеющееся жильё сохранено или сдано в порядке

# title
# Time before release at which a place for the first night is looked for
time-before-release-at-which-a-place-for-the--b95ed329 = Срок до освобождения, когда ищут место на первую ночь

# title
# Time after release by which someone is seeing to a settled home
time-after-release-by-which-someone-is-seeing--727ec7d9 = Срок после освобождения, к которому кто-то занят постоянным жильём

# title
# Time after which a record of a bed is too old to rely on
time-after-which-a-record-of-a-bed-is-too-old--2e445911 = Срок, после которого запись о койке слишком стара

# title
# Time after which a check of an address is too old to rely on
time-after-which-a-check-of-an-address-is-too--6fd7a441 = Срок, после которого проверка адреса слишком стара

# title
# Time before release at which civil records and service numbers are asked for
time-before-release-at-which-civil-records-and--81cf99d6 = Срок до освобождения, когда запрашивают акты гражданского состояния и номера служб

# title
# Time before release at which the whole plan is gone through with the person
time-before-release-at-which-the-whole-plan-is--6a614f73 = Срок до освобождения, когда с человеком проходят весь план

# title
# Time before release at which work begins on what takes services months
time-before-release-at-which-work-begins-on--ca905ab3 = Срок до освобождения, когда начинают то, на что службам нужны месяцы

# title
# Time before release for papers, legal matters and claims on public services
time-before-release-for-papers-legal-matters--9c6d1a14 = Срок до освобождения для документов, юридических дел и обращений в государственные службы

# title
# Time before release by which what other services must do should stand
time-before-release-by-which-what-other--cf4fe05d = Срок до освобождения, к которому должно быть готово то, что делают другие службы

# title
# Time before release by which the plan for the first weeks is fixed
time-before-release-by-which-the-plan-for-the--01fc8543 = Срок до освобождения, к которому определён план первых недель

# title
# Time after admission within which immediate needs outside are asked about
time-after-admission-within-which-immediate--ce63010d = Срок после поступления, в который спрашивают о неотложных делах на свободе

# title
# Time after admission within which the plan is opened
time-after-admission-within-which-the-plan-is--37e31c51 = Срок после поступления, в который открывают план

# title
# Shortest stay in prison that calls for a full review before release
shortest-stay-in-prison-that-calls-for-a-full--712dd7b8 = Самое короткое пребывание в тюрьме, требующее полного пересмотра до освобождения

# title
# Time before release at which the full review is prepared
time-before-release-at-which-the-full-review-is--ab033333 = Срок до освобождения, когда готовят полный пересмотр

# title
# Time before release at which a more gradual way out is first considered
time-before-release-at-which-a-more-gradual-way--21aa0a6f = Срок до освобождения, когда впервые рассматривают более постепенный выход

# title
# Time before release by which a more gradual way out has been considered
time-before-release-by-which-a-more-gradual-way--b465fe2e = Срок до освобождения, к которому более постепенный выход рассмотрен

# title
# Time before the first day of eligibility at which the case for conditional release is begun
time-before-the-first-day-of-eligibility-at--f7d50b77 = Срок до первого возможного дня, когда начинают материалы на условное освобождение

# title
# Time before the first day of eligibility by which the case for conditional release is handed in
time-before-the-first-day-of-eligibility-by--7737fbf0 = Срок до первого возможного дня, к которому подают материалы на условное освобождение

# title
# Time before release at which the day and the first money are planned
time-before-release-at-which-the-day-and-the--f1388586 = Срок до освобождения, когда планируют день и первые деньги

# title
# Time before release at which the journey and the payout are settled
time-before-release-at-which-the-journey-and--5e3566e2 = Срок до освобождения, когда решают вопросы дороги и выплаты

# title
# Time before release at which clothes and papers for the day are laid ready
time-before-release-at-which-clothes-and-papers--8430d8a4 = Срок до освобождения, когда готовят одежду и бумаги на этот день

# title
# Time before release at which the property is checked against the inventory
time-before-release-at-which-the-property-is--84c9e1b4 = Срок до освобождения, когда вещи сверяют с описью

# title
# First hour of the day at which a person may be let out and find help open
first-hour-of-the-day-at-which-a-person-may-be--1522a73b = Первый час дня, когда человека можно выпустить и помощь открыта

# title
# Last hour of the day at which a person may be let out and still find help open
last-hour-of-the-day-at-which-a-person-may-be--941b3011 = Последний час дня, когда человека можно выпустить и помощь ещё открыта

# title
# Longest time from the last dose of opioid treatment in prison to the next dose outside
longest-time-from-the-last-dose-of-opioid--ce2be6f1 = Наибольшее время от последней дозы опиоидного лечения в тюрьме до следующей снаружи

# title
# Time before release at which conditions are drafted and compared with the plan
time-before-release-at-which-conditions-are--2734bb50 = Срок до освобождения, когда составляют условия и сверяют с планом

# title
# Time before release by which conditions and plan go together
time-before-release-by-which-conditions-and--0829e563 = Срок до освобождения, к которому условия и план совместимы

# title
# Time before release by which the conditions are explained
time-before-release-by-which-the-conditions-are--e22b6166 = Срок до освобождения, к которому объяснены условия

# title
# Time before release at which the first meeting is planned
time-before-release-at-which-the-first-meeting--29dc9946 = Срок до освобождения, когда планируют первую встречу

# title
# Time after release within which the first meeting is held
time-after-release-within-which-the-first--052643a3 = Срок после освобождения, в который проходит первая встреча

# title
# Time before release at which rights under supervision are explained
time-before-release-at-which-rights-under--c0d438d0 = Срок до освобождения, когда объясняют права под надзором

# title
# Time after release within which rights under supervision are explained
time-after-release-within-which-rights-under--65cd8f6d = Срок после освобождения, в который объясняют права под надзором

# title
# Time after release within which supervision is first reviewed
time-after-release-within-which-supervision-is--1275abdd = Срок после освобождения, в который впервые пересматривают надзор

# title
# Time before release at which the victim is approached about notice and safety
time-before-release-at-which-the-victim-is--892858f6 = Срок до освобождения, когда обращаются к потерпевшему об уведомлении и безопасности

# title
# Shortest notice of the release to a victim who asked for it
shortest-notice-of-the-release-to-a-victim-who--965a7851 = Самое короткое уведомление об освобождении потерпевшему, который об этом просил

# title
# Time before release at which a place to go on learning is looked for
time-before-release-at-which-a-place-to-go-on--dd549413 = Срок до освобождения, когда ищут место для продолжения учёбы

# title
# Time after release within which schooling or a course goes on
time-after-release-within-which-schooling-or-a--9e4bef54 = Срок после освобождения, в который продолжается учёба или курс

# title
# Time after release within which work or training, or an appointment on the way to it, is dated
time-after-release-within-which-work-or--358d79a8 = Срок после освобождения, в который назначены работа, обучение или приём на пути к ним

# title
# Time after which a record of work or training is too old to rely on
time-after-which-a-record-of-work-or-training--f590b708 = Срок, после которого запись о работе или обучении слишком стара


## sources

# title of a source
# United States military prisons: preparation for release
united-states-military-prisons-preparation-for--e1bcac81 = Военные тюрьмы Соединённых Штатов: подготовка к освобождению

# title of a source
# United Nations Standard Minimum Rules for the Administration of Juvenile Justice (the Beijing Rules)
united-nations-standard-minimum-rules-for-the--efeeea77 = Минимальные стандартные правила Организации Объединённых Наций, касающиеся отправления правосудия в отношении несовершеннолетних (Пекинские правила)

# title of a source
# United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)
united-nations-rules-for-the-treatment-of-women--d578b9fa = Правила Организации Объединённых Наций, касающиеся обращения с женщинами-заключёнными и мер наказания для женщин-правонарушителей, не связанных с лишением свободы (Бангкокские правила)

# title of a source
# United States: Medicaid re-entry demonstrations (2023)
united-states-medicaid-re-entry-demonstrations--3e7b9e1f = Соединённые Штаты: пилотные проекты Medicaid для возвращения в общество (2023)

# title of a source
# Canada: Commissioner's Directive on the release process
canada-commissioner-s-directive-on-the-release--ae3f2a4b = Канада: директива комиссара о порядке освобождения

# title of a source
# Canada: release to an Indigenous community (section 84)
canada-release-to-an-indigenous-community--78ab31f6 = Канада: освобождение в общину коренного народа (статья 84)

# title of a source
# United Kingdom: Before someone leaves prison (government guidance)
united-kingdom-before-someone-leaves-prison--d6e5906c = Соединённое Королевство: перед выходом из тюрьмы (руководство правительства)

# title of a source
# Hardman Trust: release diary by people who served long sentences
hardman-trust-release-diary-by-people-who--dfd1993a = Hardman Trust: дневник освобождения людей, отбывших долгие сроки

# title of a source
# England and Wales: prison inspectorate expectations, children and young people, reintegration planning
england-and-wales-prison-inspectorate--cf1f0535 = Англия и Уэльс: ожидания тюремной инспекции, дети и молодёжь, планирование реинтеграции

# title of a source
# England and Wales: prison inspectorate expectations, finance
england-and-wales-prison-inspectorate--10592adc = Англия и Уэльс: ожидания тюремной инспекции, финансы

# title of a source
# England and Wales: prison inspectorate expectations, separation centres, planning for reintegration or release
england-and-wales-prison-inspectorate--33906fe1 = Англия и Уэльс: ожидания тюремной инспекции, центры изоляции, планирование реинтеграции или освобождения

# title of a source
# International Guidelines on Human Rights and Drug Policy
international-guidelines-on-human-rights-and--b539bea4 = Международные руководящие принципы по правам человека и наркополитике

# title of a source
# Japan: environmental adjustment and pre-release guidance (white paper, 2004)
japan-environmental-adjustment-and-pre-release--4ff2b09c = Япония: подготовка среды и сопровождение до освобождения (белая книга, 2004)

# title of a source
# Japan: special adjustment for older and disabled people
japan-special-adjustment-for-older-and-disabled--02f83d21 = Япония: особая подготовка для пожилых людей и людей с инвалидностью

# title of a source
# Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law
kyoto-declaration-on-advancing-crime-prevention--97779961 = Киотская декларация «Активизация мер предупреждения преступности, уголовного правосудия и обеспечения верховенства права»

# title of a source
# United Nations Model Strategies on Reducing Reoffending (the Kyoto Model Strategies)
united-nations-model-strategies-on-reducing--2841de7a = Типовые стратегии Организации Объединённых Наций по сокращению рецидивизма (Киотские типовые стратегии)

# title of a source
# England and Wales: commissioned rehabilitative services
england-and-wales-commissioned-rehabilitative--4bd10e1b = Англия и Уэльс: услуги реабилитации по контракту

# title of a source
# England and Wales: create and vary a licence
england-and-wales-create-and-vary-a-licence--9a293dc2 = Англия и Уэльс: составление и изменение лицензии

# title of a source
# England and Wales: prepare someone for release
england-and-wales-prepare-someone-for-release--a932360b = Англия и Уэльс: подготовка человека к освобождению

# title of a source
# Nacro: an end to Friday releases (2023)
nacro-an-end-to-friday-releases-2023--0ee4cc04 = Nacro: конец освобождениям по пятницам (2023)

# title of a source
# Deaths after release from prison, Washington State (2007)
deaths-after-release-from-prison-washington--4a9b547b = Смерти после выхода из тюрьмы, штат Вашингтон (2007)

# title of a source
# United States: transition from jail to community
united-states-transition-from-jail-to-community--f9d329cc = Соединённые Штаты: переход из местной тюрьмы в общество

# title of a source
# United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
united-nations-standard-minimum-rules-for-the--1858a0af = Минимальные стандартные правила Организации Объединённых Наций в отношении обращения с заключёнными (Правила Нельсона Манделы)

# title of a source
# Norway: the reintegration guarantee (2005)
norway-the-reintegration-guarantee-2005--a12b4ae6 = Норвегия: гарантия реинтеграции (2005)

# title of a source
# New Zealand: notification to victims (Prison Operations Manual)
new-zealand-notification-to-victims-prison--76996b5d = Новая Зеландия: уведомление потерпевших (руководство тюремной службы)

# title of a source
# Prison Reform Trust: getting help with resettlement in prison
prison-reform-trust-getting-help-with--e6bd1e9d = Prison Reform Trust: помощь в тюрьме с возвращением в общество

# title of a source
# United States: a city jail's contract for re-entry services (Santa Ana)
united-states-a-city-jail-s-contract-for-re--622e2793 = Соединённые Штаты: договор городской тюрьмы об услугах возвращения (Санта-Ана)

# title of a source
# Setting of this checklist; no instrument gives a number
setting-of-this-checklist-no-instrument-gives-a--2c2d377f = Настройка этого перечня; ни один документ не даёт числа

# title of a source
# United Nations Standard Minimum Rules for Non-custodial Measures (the Tokyo Rules)
united-nations-standard-minimum-rules-for-non--92642faf = Минимальные стандартные правила Организации Объединённых Наций в отношении мер, не связанных с тюремным заключением (Токийские правила)

# title of a source
# United Kingdom: temporary housing for people leaving prison (ministerial answer, 2021)
united-kingdom-temporary-housing-for-people--2267297d = Соединённое Королевство: временное жильё для выходящих из тюрьмы (ответ министра, 2021)

# title of a source
# United Kingdom: law on releases due on a Friday or before a holiday (2023)
united-kingdom-law-on-releases-due-on-a-friday--7dba7b9f = Соединённое Королевство: закон об освобождениях, выпадающих на пятницу или канун праздника (2023)

# title of a source
# United States: federal release day
united-states-federal-release-day--53bab3ae = Соединённые Штаты: федеральный день освобождения

# title of a source
# United States: survey of identity papers in fifty states
united-states-survey-of-identity-papers-in--4b3dc526 = Соединённые Штаты: обзор удостоверений личности в пятидесяти штатах

# title of a source
# United States: federal release preparation program
united-states-federal-release-preparation--6e58b53f = Соединённые Штаты: федеральная программа подготовки к освобождению

# title of a source
# World Health Organization, Europe: preventing drug-related deaths after release (2010)
world-health-organization-europe-preventing--81a8639e = Всемирная организация здравоохранения, Европа: предупреждение смертей от наркотиков после освобождения (2010)
