# What the pack `kyoto` says, in the language `zh`. Above each text stand what it is and the text of
# the pack. Write the translation after `=`, on the same line; a brace is written {"{"}.
# `throughcare check` names what is missing; `throughcare new messages` adds what is new.


## pack kyoto

# title
# Kyoto model-strategy checklist
kyoto-model-strategy-checklist--f4b76953 = 京都示范战略核对表

# authority
# the throughcare project, on its own reading of the standards
the-throughcare-project-on-its-own-reading-of--c17ddf3a = throughcare 项目，依其对各项标准的理解

# whom a person may ask
# prison case manager
prison-case-manager = 监狱个案管理员


## headings of a plan

# heading
# The plan and who carries it
the-plan-and-who-carries-it--aed66414 = 计划与负责人

# heading
# Identity papers
identity-papers--9cf2cbb8 = 身份证件

# heading
# A place to live
a-place-to-live--61cfae5e = 住处

# heading
# Money, benefits and debts
money-benefits-and-debts--1e7fa74f = 钱款、福利与债务

# heading
# Work and learning
work-and-learning--08c1a04f = 工作与学习

# heading
# Health
health--55898449 = 健康

# heading
# Drugs and alcohol
drugs-and-alcohol--e0a84834 = 毒品与酒精

# heading
# Family and children
family-and-children--5d409350 = 家庭与子女

# heading
# The day of release
the-day-of-release--56b4abd8 = 获释当日

# heading
# Supervision after release
supervision-after-release--0f8643db = 获释后的监督

# heading
# Victims and repair
victims-and-repair--35609a98 = 被害人与修复

# heading
# People and support outside
people-and-support-outside--2f0385bf = 外界的人与支持

# heading
# Needs that call for special attention
needs-that-call-for-special-attention--322ef8f5 = 需要特别关注的需求


## item immediate-needs-on-reception

# title
# Immediate outside needs dealt with on reception
immediate-outside-needs-dealt-with-on-reception--49b5eda1 = 入监时即处理外界的紧急事务

# question
# Has someone asked the person what is about to be lost outside, and acted on it?
has-someone-asked-the-person-what-is-about-to--1415b7e9 = 是否有人问过本人外面即将失去什么，并采取了行动？

# why it matters
# A flat, a job or a benefit can be gone within days of arrival, and is far harder to win back than to keep. One talk in the first days, and a few calls after it, can save what the person will need on the way out.
a-flat-a-job-or-a-benefit-can-be-gone-within--405db001 = 住房、工作或福利可能在入监几天内就失去，而失去之后再争取回来远比保住更难。头几天谈一次话，之后打几个电话，就能保住本人出去时需要的东西。

# a sentence of a letter to the person
# You were asked what you might lose outside, and it was acted on.
you-were-asked-what-you-might-lose-outside-and--0624d581 = 问过您在外面可能失去什么，并采取了行动。

# a sentence of a letter to the person
# You told us what you might lose outside.
you-told-us-what-you-might-lose-outside--7b2a81c1 = 您告诉我们您在外面可能失去什么。

# a sentence of a letter to the person
# Someone has promised to act on it.
someone-has-promised-to-act-on-it--46b626b5 = 有人答应采取行动。

# a sentence of a letter to the person
# You did not wish to say what you might lose outside.
you-did-not-wish-to-say-what-you-might-lose--58aa85c5 = 您不愿说在外面可能失去什么。

# a sentence of a letter to the person
# You can tell us at any time.
you-can-tell-us-at-any-time--30441cb8 = 您随时可以告诉我们。

# a sentence of a letter to the person
# Someone should ask what you might lose outside, and act on it.
someone-should-ask-what-you-might-lose-outside--dd892640 = 应有人问您在外面可能失去什么，并采取行动。

# a sentence of a letter to the person
# We do not know yet what you might lose outside.
we-do-not-know-yet-what-you-might-lose-outside--c46b5719 = 我们还不知道您在外面可能失去什么。

# a sentence of a letter to the person
# You can tell us about a flat, a job or money that you might lose.
you-can-tell-us-about-a-flat-a-job-or-money--d9e3d8f2 = 您可以告诉我们可能失去的住房、工作或钱。

# a condition of the rule, by its name
# asked
asked = 已询问

# the rule says
# Act on each loss outside that nobody has dealt with
act-on-each-loss-outside-that-nobody-has-dealt--aefce88d = 对外面尚无人处理的每一项损失采取行动

# the rule says
# something you told us about is still being lost outside
something-you-told-us-about-is-still-being-lost--d5defd03 = 您告诉过我们的某样东西仍在外面流失

# the rule says
# Ask the person what is about to be lost outside, and act on it
ask-the-person-what-is-about-to-be-lost-outside--4ea8561b = 询问本人外面即将失去什么，并采取行动

# the rule says
# nobody has yet asked what you may lose outside
nobody-has-yet-asked-what-you-may-lose-outside = 还没有人问过您在外面可能失去什么


## item plan-opened-early

# title
# Individual plan opened soon after admission
individual-plan-opened-soon-after-admission--65ea8717 = 入监后不久即启动个人计划

# question
# Is there a plan for this person's return, and does it start from who they are and what they need?
is-there-a-plan-for-this-person-s-return-and--ed7b5a0f = 是否有为此人回归而定的计划，并且从其本人和其需要出发？

# why it matters
# Time inside only helps later if it is used for something. A plan opened early, after a proper look at the person's own needs and strengths, gives every month a purpose that both sides can see.
time-inside-only-helps-later-if-it-is-used-for--108f4509 = 狱中的时间只有用于某事，日后才有帮助。在认真了解本人的需要和长处之后及早启动的计划，使每个月都有双方看得见的目的。

# a sentence of a letter to the person
# You have a plan that looks to your life outside.
you-have-a-plan-that-looks-to-your-life-outside--f4fff66d = 您有着眼于外面生活的计划。

# a sentence of a letter to the person
# We will go through with you what you need.
we-will-go-through-with-you-what-you-need--fcfc864e = 我们将与您一起看您需要什么。

# a sentence of a letter to the person
# This is set for {assessment.booked_for}.
this-is-set-for-assessment-booked-for--94ecef88 = 定于{"{"}assessment.booked_for{"}"}。

# a sentence of a letter to the person
# You have a plan, and said no to questions about your needs.
you-have-a-plan-and-said-no-to-questions-about--a00040a5 = 您有计划，并对关于需要的问题说了不。

# a sentence of a letter to the person
# You can change your mind.
you-can-change-your-mind--d8d485be = 您可以改变主意。

# a sentence of a letter to the person
# You should have a plan that looks to your life outside.
you-should-have-a-plan-that-looks-to-your-life--587c35f0 = 您应有着眼于外面生活的计划。

# a sentence of a letter to the person
# We do not know yet if a plan was made for you.
we-do-not-know-yet-if-a-plan-was-made-for-you--65050458 = 我们还不知道是否为您制定了计划。

# a condition of the rule, by its name
# opened
opened = 已启动

# the rule says
# Set a day to go through the person's needs, abilities and background with them
set-a-day-to-go-through-the-person-s-needs--f5abda6e = 定一个日子，与本人一起梳理其需要、能力和经历

# the rule says
# nobody has yet gone through with you what you need and what you can do
nobody-has-yet-gone-through-with-you-what-you--db541aa6 = 还没有人与您一起梳理您需要什么、能做什么

# the rule says
# Open a written plan that says what is to be reached for life outside
open-a-written-plan-that-says-what-is-to-be--96a06191 = 启动一份书面计划，写明为外面的生活要达到什么

# the rule says
# there is no plan yet that looks to your life outside
there-is-no-plan-yet-that-looks-to-your-life--285de225 = 还没有一份着眼于您外面生活的计划


## item earliest-release-considered

# title
# Release at the earliest lawful point considered
release-at-the-earliest-lawful-point-considered--2c5bb3ba = 已考虑在法律允许的最早时间获释

# question
# Is the case for the earliest lawful release ready in time?
is-the-case-for-the-earliest-lawful-release--18bab5aa = 争取法律允许的最早获释的材料是否及时备妥？

# why it matters
# Where the law allows release before the end of a sentence, nobody should stay longer only because papers were late. The case should say what speaks for the person, also whom they care for, and the person should know how to have a refusal looked at again.
where-the-law-allows-release-before-the-end-of--effc5505 = 在法律允许刑期届满前获释的情况下，任何人都不应仅仅因为文书迟延而多留。材料应写明对本人有利之处，也写明其照顾何人；本人应知道如何请求复查拒绝的答复。

# who acts
# releasing authority
releasing-authority = 释放主管机关

# a sentence of a letter to the person
# Your case for an earlier release has been handed in.
your-case-for-an-earlier-release-has-been--f5809f91 = 您争取更早获释的材料已提交。

# a sentence of a letter to the person
# Your case for an earlier release will be handed in by {parole.dossier_promised_for}.
your-case-for-an-earlier-release-will-be-handed--4fdcc463 = 您争取更早获释的材料将在{"{"}parole.dossier_promised_for{"}"}前提交。

# a sentence of a letter to the person
# You said no to a case for an earlier release.
you-said-no-to-a-case-for-an-earlier-release--0f61c608 = 您对争取更早获释的材料说了不。

# a sentence of a letter to the person
# The law may let you leave earlier, and your case for it should be ready.
the-law-may-let-you-leave-earlier-and-your-case--c475458e = 法律也许允许您更早离开，您的材料应备妥。

# a sentence of a letter to the person
# We do not know yet if the law lets you leave earlier.
we-do-not-know-yet-if-the-law-lets-you-leave--ccfe09d4 = 我们还不知道法律是否允许您更早离开。

# a sentence of a letter to the person
# If the answer on an earlier release is no, you can ask how to have it looked at again.
if-the-answer-on-an-earlier-release-is-no-you--273b9d9b = 如果对更早获释的答复是不，您可以问如何请求复查。

# a condition of the rule, by its name
# case is made
case-is-made = 材料已备

# a condition of the rule, by its name
# no refusal
no-refusal = 未被拒绝

# a condition of the rule, by its name
# answer can be reviewed
answer-can-be-reviewed = 答复可以复查

# a condition of the rule, by its name
# looked at again
looked-at-again = 再次审视

# a condition of the rule, by its name
# is promised in time
is-promised-in-time = 承诺及时

# the rule says
# Tell the person in writing why an earlier release was not considered in full
tell-the-person-in-writing-why-an-earlier--4c2caf80 = 书面告诉本人为何没有充分考虑更早获释

# the rule says
# you have left, and are owed the reason
you-have-left-and-are-owed-the-reason--660add80 = 您已离开，理应得知理由

# the rule says
# Work out from which day a conditional release is possible, and tell the person
work-out-from-which-day-a-conditional-release--c1bed8fa = 算出从哪一天起可以有条件释放，并告诉本人

# the rule says
# records office
records-office = 档案室

# the rule says
# nobody has worked out the first day on which you could be released
nobody-has-worked-out-the-first-day-on-which--a8d4d491 = 还没有人算出您最早可以获释的日子

# the rule says
# Hand in the case for conditional release, with what the person needs and whom they care for
hand-in-the-case-for-conditional-release-with--e40acbda = 提交有条件释放的材料，写明本人需要什么、照顾何人

# the rule says
# your case for an earlier release is not yet complete
your-case-for-an-earlier-release-is-not-yet--0c4ed43f = 您争取更早获释的材料尚不完整

# the rule says
# Tell the person how to have the answer on conditional release reviewed
tell-the-person-how-to-have-the-answer-on--390cde77 = 告诉本人如何请求复查关于有条件释放的答复

# the rule says
# you have not been told how to have the answer looked at again
you-have-not-been-told-how-to-have-the-answer--ae9338e7 = 还没有人告诉您如何请求复查该答复

# the rule says
# Set a day on which conditional release is looked at again, and tell the person
set-a-day-on-which-conditional-release-is--85abb269 = 定一个再次审视有条件释放的日子，并告诉本人

# the rule says
# you should know when you are next considered
you-should-know-when-you-are-next-considered = 您应当知道下一次何时审视


## item gradual-transition-considered

# title
# Step-down before the gate considered
step-down-before-the-gate-considered--31e33ed0 = 已考虑出狱前的逐步过渡

# question
# Has a more gradual way out been considered, and does the person know the outcome and the reasons?
has-a-more-gradual-way-out-been-considered-and--164afa16 = 是否考虑过更循序渐进的出狱方式，本人是否知道结果和理由？

# why it matters
# Going from a locked cell to full freedom in one day is hard on anybody. A step between, such as leave, open conditions, work outside or a half-way house, lets a person try out ordinary life while help is near.
going-from-a-locked-cell-to-full-freedom-in-one--b68981ea = 一天之内从上锁的囚室到完全自由，对谁都难。中间的一步，如请假外出、开放式条件、外出工作或中途之家，让人在帮助就在近旁时试过普通生活。

# who acts
# prison management
prison-management = 监狱管理层

# a sentence of a letter to the person
# We looked at a slower way out for you, and told you the reasons.
we-looked-at-a-slower-way-out-for-you-and-told--04893fa3 = 我们为您看过较慢的出狱方式，并告诉了您理由。

# a sentence of a letter to the person
# We will look at a slower way out for you, such as leave or an open place.
we-will-look-at-a-slower-way-out-for-you-such--69ea8153 = 我们将为您看较慢的出狱方式，如请假或开放式名额。

# a sentence of a letter to the person
# This is set for {step_down.consideration_set_for}.
this-is-set-for-step-down-consideration-set-for--288e3938 = 定于{"{"}step_down.consideration_set_for{"}"}。

# a sentence of a letter to the person
# You said no to a slower way out, such as leave or an open place.
you-said-no-to-a-slower-way-out-such-as-leave--f8a1dc25 = 您对较慢的出狱方式（如请假或开放式名额）说了不。

# a sentence of a letter to the person
# A slower way out, such as leave or an open place, should be looked at for you.
a-slower-way-out-such-as-leave-or-an-open-place--f4a5fbe9 = 应为您看看较慢的出狱方式，如请假或开放式名额。

# a sentence of a letter to the person
# We do not know yet if a slower way out is open to you.
we-do-not-know-yet-if-a-slower-way-out-is-open--6a049de2 = 我们还不知道您能否用较慢的出狱方式。

# a sentence of a letter to the person
# You can ask for leave or an open place, and for the reasons if the answer is no.
you-can-ask-for-leave-or-an-open-place-and-for--e3552311 = 您可以要求请假或开放式名额，如果答复是不，可以要理由。

# the rule says
# Write down what came of considering a step-down, and why, and tell the person
write-down-what-came-of-considering-a-step-down--3726706c = 写下考虑逐步过渡的结果和理由，并告诉本人

# the rule says
# you have not been told the reasons
you-have-not-been-told-the-reasons = 还没有人告诉您理由

# the rule says
# Tell the person in writing why a more gradual way out was not considered
tell-the-person-in-writing-why-a-more-gradual--b94086d2 = 书面告诉本人为何没有考虑更循序渐进的方式

# the rule says
# you left without it, and are owed the reason
you-left-without-it-and-are-owed-the-reason--4eab940a = 您离开时没有经过这一步，理应得知理由

# the rule says
# Consider leave, open conditions, work or study release, or a half-way house for this person
consider-leave-open-conditions-work-or-study--b4de1e50 = 为此人考虑请假外出、开放式条件、外出工作或学习，或中途之家

# the rule says
# a more gradual way out has not been considered for you
a-more-gradual-way-out-has-not-been-considered--2f7d88f8 = 还没有为您考虑更循序渐进的出狱方式


## item named-coordinator

# title
# One named person carries the plan across the gate
one-named-person-carries-the-plan-across-the--9f69829c = 由一名指定的人把计划带过监狱大门

# question
# Who carries this plan inside, who carries it outside, and have the two spoken?
who-carries-this-plan-inside-who-carries-it--2d866543 = 谁在里面负责这份计划，谁在外面负责，两人谈过没有？

# why it matters
# Most of what is lost on the way out is lost between two services. If one named person answers for the plan on each side of the gate, and they have handed it over, there is always someone to ask.
most-of-what-is-lost-on-the-way-out-is-lost--72f5e19f = 出狱途中失去的东西，大多失落在两个服务部门之间。如果大门两边各有一名指定的人对计划负责，并且已经交接，就总有人可问。

# who acts
# community supervision officer or aftercare worker
community-supervision-officer-or-aftercare--a5a782c6 = 社区监督官或后续照管工作者

# a sentence of a letter to the person
# One worker inside and one outside look after your plan, and they have met.
one-worker-inside-and-one-outside-look-after--95a13f36 = 里面和外面各有一名工作人员负责您的计划，他们已见过面。

# a sentence of a letter to the person
# One worker inside and one outside look after your plan.
one-worker-inside-and-one-outside-look-after--89d6fa0a = 里面和外面各有一名工作人员负责您的计划。

# a sentence of a letter to the person
# They meet on {coordinator.handover.on}.
they-meet-on-coordinator-handover-on--728fbc32 = 他们在{"{"}coordinator.handover.on{"}"}见面。

# a sentence of a letter to the person
# You said no to a meeting of the two workers who look after your plan.
you-said-no-to-a-meeting-of-the-two-workers-who--0c1fbbf8 = 您对两名负责您计划的工作人员见面说了不。

# a sentence of a letter to the person
# One worker inside and one outside should look after your plan.
one-worker-inside-and-one-outside-should-look--cf77e3d2 = 里面和外面各应有一名工作人员负责您的计划。

# a sentence of a letter to the person
# We do not know yet who looks after your plan, inside and outside.
we-do-not-know-yet-who-looks-after-your-plan--ae8206da = 我们还不知道里面和外面谁负责您的计划。

# a sentence of a letter to the person
# You can ask who looks after your plan, and how to reach them.
you-can-ask-who-looks-after-your-plan-and-how--0e987875 = 您可以问谁负责您的计划，怎样联系。

# a condition of the rule, by its name
# both named
both-named = 两人均已指定

# the rule says
# Name the worker who answers for the plan inside
name-the-worker-who-answers-for-the-plan-inside--511babf2 = 指定在里面对计划负责的工作人员

# the rule says
# nobody inside has been named to carry your plan
nobody-inside-has-been-named-to-carry-your-plan = 里面还没有指定人负责您的计划

# the rule says
# Name the worker outside who takes the plan up
name-the-worker-outside-who-takes-the-plan-up--de2e0d40 = 指定在外面接手计划的工作人员

# the rule says
# nobody outside has been named to carry your plan on
nobody-outside-has-been-named-to-carry-your--c4d33609 = 外面还没有指定人继续负责您的计划

# the rule says
# Set a day for the two workers to hand the plan over, with the person there
set-a-day-for-the-two-workers-to-hand-the-plan--895de2db = 定一个日子，由两名工作人员在本人在场时交接计划

# the rule says
# the two people who carry your plan have not yet handed it over
the-two-people-who-carry-your-plan-have-not-yet--2cb92b4d = 负责您计划的两个人还没有交接

# what a source is cited for
# reducing-reoffending section
reducing-reoffending-section--08144ebb = 减少重新犯罪部分

# what a source is cited for
# multi-stakeholder partnership
multi-stakeholder-partnership--6fac7353 = 多利益攸关方伙伴关系


## item outside-agencies-consulted

# title
# Community agencies let in and asked early
community-agencies-let-in-and-asked-early--85b3f058 = 及早让社区机构进来并征询其意见

# question
# Have the services that will help outside met the person and had their say?
have-the-services-that-will-help-outside-met--cbd4ea7f = 将在外面提供帮助的各服务部门是否见过本人并发表过意见？

# why it matters
# Help after release comes from services outside. If they have met the person while there is still time, the person knows a face when they come out, and the plan promises only what someone can really do.
help-after-release-comes-from-services-outside--fcaf365d = 获释后的帮助来自外面的服务。如果他们在还有时间时见过本人，本人出来时就认得一张面孔，计划也只承诺确实有人能做的事。

# who acts
# outside agency
outside-agency = 外部机构

# a sentence of a letter to the person
# The services that will help you outside have met you.
the-services-that-will-help-you-outside-have--7d4550cd = 将在外面帮助您的服务部门已见过您。

# a sentence of a letter to the person
# The services that will help you outside will come to meet you.
the-services-that-will-help-you-outside-will--f8100f6c = 将在外面帮助您的服务部门会来见您。

# a sentence of a letter to the person
# You said that you do not want to meet the services outside.
you-said-that-you-do-not-want-to-meet-the--084d6399 = 您说过不想见外面的服务部门。

# a sentence of a letter to the person
# The services that will help you outside should meet you first.
the-services-that-will-help-you-outside-should--b1e73c81 = 将在外面帮助您的服务部门应先见您。

# a sentence of a letter to the person
# We do not know yet which services outside have met you.
we-do-not-know-yet-which-services-outside-have--55257c7d = 我们还不知道外面哪些服务部门见过您。

# a sentence of a letter to the person
# You can say which services you want to meet.
you-can-say-which-services-you-want-to-meet--fd90c999 = 您可以说想见哪些服务部门。

# the rule says
# Bring together the person and each service that is to help outside, and ask it what it can do
bring-together-the-person-and-each-service-that--169d1161 = 让本人与将在外面提供帮助的每个服务部门见面，并问清各自能做什么

# the rule says
# not every service that is to help you outside has met you and had its say
not-every-service-that-is-to-help-you-outside--95a31a8c = 并非每个要在外面帮助您的服务部门都见过您并发表过意见

# what a source is cited for
# public-private partnership
public-private-partnership--6a8edf30 = 公私伙伴关系


## item plan-made-with-the-person

# title
# The person takes part and holds a copy
the-person-takes-part-and-holds-a-copy--e8f19b2e = 本人参与并持有一份副本

# question
# Was the plan made with the person, and do they hold a copy?
was-the-plan-made-with-the-person-and-do-they--8be798d5 = 计划是否与本人一起制定，本人是否持有副本？

# why it matters
# It is the person's life that is being planned. People carry out what they have helped to shape, and can only hold a service to a promise that they have on paper. Saying no to something is their right, and is written down as that.
it-is-the-person-s-life-that-is-being-planned--e8c85535 = 所计划的是本人的生活。人们会去做自己参与定下的事，也只有手里有书面承诺才能要求服务部门兑现。对某事说不是本人的权利，并照此记下。

# who acts
# the person
the-person = 本人

# a sentence of a letter to the person
# Your plan was made with you, and you have a copy.
your-plan-was-made-with-you-and-you-have-a-copy--bb8af942 = 您的计划是与您一起制定的，您有一份副本。

# a sentence of a letter to the person
# We will go through your plan with you.
we-will-go-through-your-plan-with-you--bb874365 = 我们将与您一起过一遍您的计划。

# a sentence of a letter to the person
# The meeting is on {plan.meeting.on}.
the-meeting-is-on-plan-meeting-on--86da2ae4 = 会面在{"{"}plan.meeting.on{"}"}。

# a sentence of a letter to the person
# You said no to a meeting about your plan, or to a copy of it.
you-said-no-to-a-meeting-about-your-plan-or-to--9a0256c1 = 您对关于计划的会面或副本说了不。

# a sentence of a letter to the person
# Your plan should be made with you.
your-plan-should-be-made-with-you--f767662c = 您的计划应与您一起制定。

# a sentence of a letter to the person
# We do not know yet if your plan was talked through with you.
we-do-not-know-yet-if-your-plan-was-talked--106c7775 = 我们还不知道是否与您谈过您的计划。

# a sentence of a letter to the person
# You can ask for a copy of your plan.
you-can-ask-for-a-copy-of-your-plan--f75ce1c3 = 您可以要一份计划副本。

# a sentence of a letter to the person
# You can say no to anything in it, and ask for changes.
you-can-say-no-to-anything-in-it-and-ask-for--0baa451a = 您可以对其中任何内容说不，并要求更改。

# the rule says
# Sit down with the person and go through the plan together
sit-down-with-the-person-and-go-through-the--d5ae98fb = 与本人坐下来一起把计划过一遍

# the rule says
# your plan has not yet been talked through with you
your-plan-has-not-yet-been-talked-through-with--a27852c4 = 还没有与您一起谈过您的计划

# the rule says
# Ask the person what they want for themselves, and write it into the plan in their words
ask-the-person-what-they-want-for-themselves--033e1680 = 询问本人自己想要什么，并用其原话写进计划

# the rule says
# your own wishes are not in the plan
your-own-wishes-are-not-in-the-plan = 计划里没有您自己的愿望

# the rule says
# Give the person a copy of the plan
give-the-person-a-copy-of-the-plan--dc7c0904 = 给本人一份计划副本

# the rule says
# you do not hold a copy of your plan
you-do-not-hold-a-copy-of-your-plan = 您没有自己计划的副本


## item plan-understandable

# title
# Plan and duties explained in a language and form the person can use
plan-and-duties-explained-in-a-language-and--a331ec83 = 以本人能用的语言和形式说明计划与义务

# question
# Can the person follow what is planned and what is expected of them?
can-the-person-follow-what-is-planned-and-what--d1fe5071 = 本人能否明白所计划的内容和对其的期望？

# why it matters
# A plan that cannot be read or understood is no help, and a duty nobody explained is easily broken. The right language, a talk instead of a letter, or another form makes the plan the person's own.
a-plan-that-cannot-be-read-or-understood-is-no--bd4ac7ca = 读不懂的计划没有帮助，没人解释过的义务容易违反。合适的语言、用谈话代替信件，或其他形式，才使计划成为本人自己的计划。

# who acts
# interpreter
interpreter = 口译员

# a sentence of a letter to the person
# Your plan was explained in a way that works for you.
your-plan-was-explained-in-a-way-that-works-for--565561d4 = 已以适合您的方式向您说明计划。

# a sentence of a letter to the person
# Your plan will be explained in a way that works for you.
your-plan-will-be-explained-in-a-way-that-works--d1f00313 = 将以适合您的方式向您说明计划。

# a sentence of a letter to the person
# This is set for {communication.explanation.booked_for}.
this-is-set-for-communication-explanation--eabaab31 = 定于{"{"}communication.explanation.booked_for{"}"}。

# a sentence of a letter to the person
# You said no to having your plan explained.
you-said-no-to-having-your-plan-explained--cf5ffbb4 = 您对说明计划说了不。

# a sentence of a letter to the person
# Your plan should be explained in a way that works for you.
your-plan-should-be-explained-in-a-way-that--9baa5a2e = 应以适合您的方式向您说明计划。

# a sentence of a letter to the person
# We do not know yet how best to explain your plan to you.
we-do-not-know-yet-how-best-to-explain-your--9562a98f = 我们还不知道怎样向您说明计划最好。

# a sentence of a letter to the person
# You can ask for an interpreter, or for someone to read your plan to you.
you-can-ask-for-an-interpreter-or-for-someone--4bbaaaf8 = 您可以要口译员，或请人为您读计划。

# a condition of the rule, by its name
# in their language
in-their-language = 用其语言

# a condition of the rule, by its name
# not only on paper
not-only-on-paper = 不只是书面

# a condition of the rule, by its name
# in a form they use
in-a-form-they-use = 用其所用的形式

# the rule says
# Explain the plan again in the language and the form the person needs
explain-the-plan-again-in-the-language-and-the--c7e1f8bb = 以本人需要的语言和形式再次说明计划

# the rule says
# the plan was not explained in a way that works for you
the-plan-was-not-explained-in-a-way-that-works--983d2c9c = 没有以适合您的方式说明计划

# the rule says
# Set a day to explain the plan and the duties in the language and the form the person needs
set-a-day-to-explain-the-plan-and-the-duties-in--520bacce = 定一个日子，以本人需要的语言和形式说明计划与义务

# the rule says
# the plan has not yet been explained to you in a way that works for you
the-plan-has-not-yet-been-explained-to-you-in-a--8deae40c = 还没有以适合您的方式向您说明计划

# on what ground a protected fact is looked at
# the plan is explained in a form that a person with a disability can use
the-plan-is-explained-in-a-form-that-a-person--d9f14f98 = 以残障人士可以使用的形式说明计划


## item sharing-lawful-and-confidential

# title
# Sharing is lawful, minimal and logged
sharing-is-lawful-minimal-and-logged--cb229666 = 信息共享合法、最少且有记录

# question
# Was everything that left the file passed on lawfully, sparingly, and written down?
was-everything-that-left-the-file-passed-on--c7bb788d = 从档案传出的一切是否合法、节制并有书面记录？

# why it matters
# Planning needs several services, and each needs to know something. The person should be able to see what was told to whom and why, and to trust that the rest stays closed. A young person's record above all must not follow them through life.
planning-needs-several-services-and-each-needs--1653cbd3 = 制定计划需要几个服务部门，每个都需要知道一些情况。本人应能看到对谁说了什么、为什么，并相信其余的仍不公开。尤其是年轻人的档案，不得跟随其一生。

# who acts
# whoever discloses
whoever-discloses = 披露信息者

# a sentence of a letter to the person
# What was passed on about you is written down, and the law allows it.
what-was-passed-on-about-you-is-written-down--82005ec4 = 传出的关于您的情况已写下，法律允许。

# a sentence of a letter to the person
# You should be able to know what was passed on about you.
you-should-be-able-to-know-what-was-passed-on--4dcbd4a7 = 您应能知道传出了哪些关于您的情况。

# a sentence of a letter to the person
# We do not know yet what was passed on about you.
we-do-not-know-yet-what-was-passed-on-about-you--f2d201c8 = 我们还不知道传出了哪些关于您的情况。

# a sentence of a letter to the person
# You can ask what was passed on about you, to whom, and why.
you-can-ask-what-was-passed-on-about-you-to--c1a8cd56 = 您可以问传出了哪些关于您的情况、给谁、为什么。

# a sentence of a letter to the person
# You can object if you think that it was wrong.
you-can-object-if-you-think-that-it-was-wrong--cfc947fe = 如果您认为不对，可以提出反对。

# the rule says
# Write down what has been passed on from the file, to whom, on what basis and when
write-down-what-has-been-passed-on-from-the--413f37fe = 写下从档案传出了什么、传给谁、依据什么、何时

# the rule says
# nobody can tell you for certain what was passed on about you
nobody-can-tell-you-for-certain-what-was-passed--9849ed42 = 没有人能确切告诉您传出了哪些关于您的情况

# the rule says
# Tell the person what was passed on without a lawful basis or beyond need, and put it right
tell-the-person-what-was-passed-on-without-a--7508fc05 = 告诉本人哪些情况没有合法依据或超出需要而被传出，并予以纠正

# the rule says
# something about you was passed on that should not have been
something-about-you-was-passed-on-that-should--d406f2ac = 传出了本不该传出的关于您的情况


## item pre-release-review

# title
# Full review of the plan about twelve weeks out
full-review-of-the-plan-about-twelve-weeks-out--8f8b2365 = 出狱前约十二周全面复查计划

# question
# Has the whole plan been gone through again with the person while there is still time to act?
has-the-whole-plan-been-gone-through-again-with--fc582885 = 是否趁还来得及行动，与本人把整个计划再过一遍？

# why it matters
# Lives change in prison. About twelve weeks before release there is still time to put things right, so every part of the plan is looked at once more with the person, and nothing is left without someone who sees to it.
lives-change-in-prison-about-twelve-weeks--56d1feec = 狱中生活会变化。获释前约十二周仍来得及补救，因此与本人再看一遍计划的每一部分，没有一项无人负责。

# who acts
# community supervision officer
community-supervision-officer = 社区监督官

# a sentence of a letter to the person
# We have gone through your whole plan with you again.
we-have-gone-through-your-whole-plan-with-you--fd89032c = 我们已与您把整个计划再过一遍。

# a sentence of a letter to the person
# We will go through your whole plan with you again.
we-will-go-through-your-whole-plan-with-you--04f36709 = 我们将与您把整个计划再过一遍。

# a sentence of a letter to the person
# This is set for {review.on}.
this-is-set-for-review-on--50cd08a1 = 定于{"{"}review.on{"}"}。

# a sentence of a letter to the person
# You said no to going through your plan again.
you-said-no-to-going-through-your-plan-again--7e97fb37 = 您对再过一遍计划说了不。

# a sentence of a letter to the person
# Your whole plan should be gone through with you again.
your-whole-plan-should-be-gone-through-with-you--a6cb780c = 应与您把整个计划再过一遍。

# a sentence of a letter to the person
# We do not know yet if your whole plan was gone through with you again.
we-do-not-know-yet-if-your-whole-plan-was-gone--1dd185c4 = 我们还不知道是否与您把整个计划再过了一遍。

# a sentence of a letter to the person
# You can say what has changed, and what you need now.
you-can-say-what-has-changed-and-what-you-need--cb9611cc = 您可以说有什么变化，现在需要什么。

# the rule says
# Write down for each open need who sees to it, and by when
write-down-for-each-open-need-who-sees-to-it--e582b05f = 为每项未解决的需要写明由谁负责、何时完成

# the rule says
# something you need is still open, and nobody has taken it on
something-you-need-is-still-open-and-nobody-has--3c593c39 = 您需要的某件事仍未解决，也没有人接手

# the rule says
# Set a day to go through the whole plan again with the person
set-a-day-to-go-through-the-whole-plan-again--6d055ec3 = 定一个日子与本人把整个计划再过一遍

# the rule says
# your plan has not been gone through again with you
your-plan-has-not-been-gone-through-again-with--387adcb3 = 还没有与您把计划再过一遍


## item release-date-known

# title
# Release date worked out, checked for holds, and told to the person
release-date-worked-out-checked-for-holds-and--1d5dffd9 = 获释日期已算定，已查明有无障碍，并已告知本人

# question
# Is the release date certain, has nothing else come to light, and does the person know?
is-the-release-date-certain-has-nothing-else--b5f70f14 = 获释日期是否确定，有没有出现别的情况，本人是否知道？

# why it matters
# Everything else hangs on the date: a bed, a job, an appointment. An old warrant or an unpaid fine found on the last day can undo all of it, so it is looked for early, and the person is told in writing where they stand.
everything-else-hangs-on-the-date-a-bed-a-job--b20554bd = 其他一切都取决于日期：床位、工作、预约。最后一天才发现的旧令状或未缴罚款可能使一切落空，因此及早查找，并书面告诉本人其处境。

# a sentence of a letter to the person
# Your release date is {release.date}.
your-release-date-is-release-date--66ef35cf = 您的获释日期是{"{"}release.date{"}"}。

# a sentence of a letter to the person
# We looked for other matters that could stand in the way, and none is open.
we-looked-for-other-matters-that-could-stand-in--dc2108c5 = 我们查找过可能成为障碍的其他事项，没有未解决的。

# a sentence of a letter to the person
# We are checking that nothing else stands in the way.
we-are-checking-that-nothing-else-stands-in-the--351107e3 = 我们正在核对没有其他障碍。

# a sentence of a letter to the person
# You should know your release date for certain, and in writing.
you-should-know-your-release-date-for-certain--a253bf75 = 您应确切并书面地知道您的获释日期。

# a sentence of a letter to the person
# We do not know yet if your release date is certain.
we-do-not-know-yet-if-your-release-date-is--47afd4cf = 我们还不知道您的获释日期是否确定。

# a sentence of a letter to the person
# If you think that your release date is wrong, you can ask for it to be checked.
if-you-think-that-your-release-date-is-wrong--a49d222c = 如果您认为获释日期有误，可以要求核对。

# a condition of the rule, by its name
# has a ground
has-a-ground = 有依据

# a condition of the rule, by its name
# confirmed and told
confirmed-and-told = 已确认并告知

# the rule says
# Work out the release date and its legal ground, and confirm it
work-out-the-release-date-and-its-legal-ground--01eb6e67 = 算出获释日期及其法律依据，并予以确认

# the rule says
# the day of your release is not yet certain
the-day-of-your-release-is-not-yet-certain = 您获释的日子还不确定

# the rule says
# Search for other charges, warrants, immigration holds and unpaid fines, and settle what is found
search-for-other-charges-warrants-immigration--3aef9eb8 = 查找其他指控、令状、移民羁押和未缴罚款，并处理所发现的问题

# the rule says
# an old charge, a warrant or a fine could still stand in the way
an-old-charge-a-warrant-or-a-fine-could-still--fe62fbae = 旧的指控、令状或罚款仍可能成为障碍

# the rule says
# Tell the person the date and its ground in writing
tell-the-person-the-date-and-its-ground-in--492b470a = 书面告诉本人日期及其依据

# the rule says
# you have not had your release date in writing
you-have-not-had-your-release-date-in-writing = 您还没有收到书面的获释日期


## item id-photo-document

# title
# Photo identity document in hand
photo-identity-document-in-hand--50b4177b = 手持带照片的身份证件

# question
# Will the person walk out with a photo document that opens doors?
will-the-person-walk-out-with-a-photo-document--68c24747 = 本人出狱时是否持有行得通的带照片证件？

# why it matters
# Without a document that shows who they are a person cannot rent a room, open an account, start a job or collect a benefit. If the office that issues it is late, a receipt and a stop-gap paper bridge the gap.
without-a-document-that-shows-who-they-are-a--fa5bd3cd = 没有表明身份的证件，就无法租房、开户、开始工作或领取福利。如果签发机关迟延，收据和临时证明可以填补空档。

# who acts
# civil registry
civil-registry = 民事登记处

# a sentence of a letter to the person
# You have a paper that shows who you are.
you-have-a-paper-that-shows-who-you-are--58b1e640 = 您有表明身份的证件。

# a sentence of a letter to the person
# Your photo document has been applied for.
your-photo-document-has-been-applied-for--b079f99d = 您的带照片证件已申请。

# a sentence of a letter to the person
# It should come by {identity.photo_document_expected_on}.
it-should-come-by-identity-photo-document--ed3de293 = 应在{"{"}identity.photo_document_expected_on{"}"}前到。

# a sentence of a letter to the person
# You said no to help with a photo document.
you-said-no-to-help-with-a-photo-document--5f336e8f = 您对办理带照片证件的帮助说了不。

# a sentence of a letter to the person
# You can still ask for it.
you-can-still-ask-for-it--af6bbd6e = 您仍可以提出要求。

# a sentence of a letter to the person
# You need a photo document that shows who you are.
you-need-a-photo-document-that-shows-who-you-are--c87246f4 = 您需要表明身份的带照片证件。

# a sentence of a letter to the person
# We do not know yet if you have a photo document.
we-do-not-know-yet-if-you-have-a-photo-document--b7e927d6 = 我们还不知道您有没有带照片的证件。

# a sentence of a letter to the person
# You can ask for a paper to use until your photo document comes.
you-can-ask-for-a-paper-to-use-until-your-photo--88e55b4c = 在带照片的证件到来之前，您可以要一张临时证明。

# the rule says
# Ask the registry for an earlier date, or for a receipt and a stop-gap document
ask-the-registry-for-an-earlier-date-or-for-a--6d53b215 = 请登记处提前日期，或给予收据和临时证件

# the rule says
# you may be without a document when you need it
you-may-be-without-a-document-when-you-need-it = 您在需要时可能没有证件

# the rule says
# Apply with the person for a photo identity document, and settle the fee
apply-with-the-person-for-a-photo-identity--8ce141e7 = 与本人一起申请带照片的身份证件，并解决费用

# the rule says
# you have no photo document that will be accepted outside
you-have-no-photo-document-that-will-be--fa49e5f5 = 您没有外面认可的带照片证件


## item id-underlying-records

# title
# Civil records and service numbers obtained
civil-records-and-service-numbers-obtained--3cccd825 = 已取得民事登记材料和服务号码

# question
# Are the records and numbers that everything else is built on there, or asked for?
are-the-records-and-numbers-that-everything--8af42fb4 = 其他一切所依赖的材料和号码是否在手或已申请？

# why it matters
# A photo document needs a birth record; wages need a tax number; a doctor needs a health number. These take the longest, above all for somebody whose birth was never written down, so they are asked for first.
a-photo-document-needs-a-birth-record-wages--960e0e9c = 带照片的证件需要出生记录，工资需要税号，看病需要医保号。这些最费时间，对出生从未登记的人尤其如此，所以最先申请。

# a sentence of a letter to the person
# The papers and numbers that you need for work and a doctor are there.
the-papers-and-numbers-that-you-need-for-work--cd4c7161 = 您工作和看病所需的材料和号码都在。

# a sentence of a letter to the person
# The papers and numbers that you need have been asked for.
the-papers-and-numbers-that-you-need-have-been--f067f0dc = 您所需的材料和号码已申请。

# a sentence of a letter to the person
# They should come by {identity.records_expected_on}.
they-should-come-by-identity-records-expected-on--214a183c = 应在{"{"}identity.records_expected_on{"}"}前到。

# a sentence of a letter to the person
# You said no to help with some of your papers.
you-said-no-to-help-with-some-of-your-papers--301b5075 = 您对办理某些材料的帮助说了不。

# a sentence of a letter to the person
# You need some papers and numbers for work, money and a doctor.
you-need-some-papers-and-numbers-for-work-money--58399364 = 您工作、收钱和看病需要一些材料和号码。

# a sentence of a letter to the person
# We do not know yet which papers and numbers you have.
we-do-not-know-yet-which-papers-and-numbers-you--5eb861b3 = 我们还不知道您有哪些材料和号码。

# a condition of the rule, by its name
# record held
record-held = 持有记录

# a condition of the rule, by its name
# number held
number-held = 持有号码

# a condition of the rule, by its name
# cover held
cover-held = 持有医保

# a condition of the rule, by its name
# record coming
record-coming = 记录将至

# a condition of the rule, by its name
# number coming
number-coming = 号码将至

# a condition of the rule, by its name
# cover coming
cover-coming = 医保将至

# the rule says
# Ask the registry for the civil record, or raise with it a birth that was never registered, and for a date
ask-the-registry-for-the-civil-record-or-raise--557000a0 = 向登记处申请民事记录，或提出从未登记的出生，并要求给出日期

# the rule says
# the record that your other papers depend on is not there
the-record-that-your-other-papers-depend-on-is--9c90a2bb = 您其他证件所依赖的记录还没有

# the rule says
# Ask for the tax and social-security numbers
ask-for-the-tax-and-social-security-numbers--3912dd18 = 申请税号和社会保障号

# the rule says
# you need these numbers for wages and benefits
you-need-these-numbers-for-wages-and-benefits = 领工资和福利需要这些号码

# the rule says
# Ask for the health-cover number or card
ask-for-the-health-cover-number-or-card--0c5b4db9 = 申请医保号或医保卡

# the rule says
# a doctor outside will ask you for it
a-doctor-outside-will-ask-you-for-it = 外面的医生会向您要它


## item housing-existing-home-kept

# title
# Existing home kept or closed in good order
existing-home-kept-or-closed-in-good-order--6d45a18c = 现有住处保留或妥善了结

# question
# Is the person's home being kept, or ended so that no debts grow, and are their things safe?
is-the-person-s-home-being-kept-or-ended-so--49e5a288 = 本人的住处是否保留，或妥善了结而不增债务，物品是否安全？

# why it matters
# A home that is still there is the best place to go back to. Where it cannot be kept, ending it properly means that the person does not come out to rent debts and find their belongings thrown away.
a-home-that-is-still-there-is-the-best-place-to--4052356c = 仍在的家是最好的回处。无法保留时，妥善了结可使本人出来时不至于面对房租债务和被丢弃的物品。

# who acts
# housing service
housing-service = 住房服务部门

# a sentence of a letter to the person
# The home you had was kept or closed in good order, and your things are safe.
the-home-you-had-was-kept-or-closed-in-good--b9109dc0 = 您原来的住处已保留或妥善了结，您的物品安全。

# a sentence of a letter to the person
# The home you had and your things are being seen to.
the-home-you-had-and-your-things-are-being-seen--3d832344 = 正在处理您原来的住处和物品。

# a sentence of a letter to the person
# This should be done by {home.before.promised_for}.
this-should-be-done-by-home-before-promised-for--9cef58cc = 应在{"{"}home.before.promised_for{"}"}前办好。

# a sentence of a letter to the person
# You said no to help with the home you had.
you-said-no-to-help-with-the-home-you-had--8e9dc682 = 您对处理原来住处的帮助说了不。

# a sentence of a letter to the person
# The home you had should be kept, or closed in good order.
the-home-you-had-should-be-kept-or-closed-in--b4df726b = 您原来的住处应保留，或妥善了结。

# a sentence of a letter to the person
# We do not know yet what became of the home you had.
we-do-not-know-yet-what-became-of-the-home-you--1f40a6f5 = 我们还不知道您原来的住处怎样了。

# a sentence of a letter to the person
# You can ask us to write to your landlord, or to fetch your things.
you-can-ask-us-to-write-to-your-landlord-or-to--c4609d4e = 您可以请我们写信给房东，或取回您的物品。

# the rule says
# Speak with the landlord or lender, and keep the home or end it in good order
speak-with-the-landlord-or-lender-and-keep-the--a18c514b = 与房东或贷款方商谈，保留住处或妥善了结

# the rule says
# your home has not been seen to, and debts may be growing
your-home-has-not-been-seen-to-and-debts-may-be--c7c5bbcf = 没有人处理您的住处，债务可能在增加

# the rule says
# Have the person's belongings fetched and stored
have-the-person-s-belongings-fetched-and-stored--142e706e = 取回并存放本人的物品

# the rule says
# your belongings are not yet in a safe place
your-belongings-are-not-yet-in-a-safe-place = 您的物品还不在安全之处


## item housing-first-night

# title
# A real address for the first night
a-real-address-for-the-first-night--10a9c4d7 = 第一晚有真实的住址

# question
# Where will the person sleep on the first night, and has that place said yes?
where-will-the-person-sleep-on-the-first-night--c7307285 = 本人第一晚睡在哪里，那个地方同意了吗？

# why it matters
# A person without a bed on the first night starts with nothing to hold on to. Leaving with no address is not an answer: somebody with the power to find a place has to be told while there is still time.
a-person-without-a-bed-on-the-first-night--bd31c48d = 第一晚没有床位的人，起步时无所依靠。没有地址就离开不是办法：必须趁还有时间告知有能力找到住处的人。

# a sentence of a letter to the person
# You have a place to sleep on your first night.
you-have-a-place-to-sleep-on-your-first-night--e68d7619 = 您第一晚有地方睡。

# a sentence of a letter to the person
# A place to sleep on your first night is promised.
a-place-to-sleep-on-your-first-night-is-promised--09d8d4bb = 已答应给您第一晚睡的地方。

# a sentence of a letter to the person
# It should be free from {home.first_night.available_from}.
it-should-be-free-from-home-first-night--f65aa45a = 应自{"{"}home.first_night.available_from{"}"}起空出。

# a sentence of a letter to the person
# You said no to help to find a place for your first night.
you-said-no-to-help-to-find-a-place-for-your--e6656bd8 = 您对寻找第一晚住处的帮助说了不。

# a sentence of a letter to the person
# You need a place to sleep on your first night.
you-need-a-place-to-sleep-on-your-first-night--4ca6c59c = 您第一晚需要地方睡。

# a sentence of a letter to the person
# We do not know yet where you will sleep on your first night.
we-do-not-know-yet-where-you-will-sleep-on-your--63e51d05 = 我们还不知道您第一晚睡在哪里。

# a sentence of a letter to the person
# You can tell us if you have a place to stay, or know of one.
you-can-tell-us-if-you-have-a-place-to-stay-or--c9fa3752 = 如果您有地方住，或知道一个，可以告诉我们。

# a condition of the rule, by its name
# free on the day
free-on-the-day = 当日空出

# the rule says
# Find a place for the nights between release and the day on which the bed is free
find-a-place-for-the-nights-between-release-and--0c78bcc5 = 为获释到床位空出之间的夜晚找住处

# the rule says
# the bed that was confirmed for you is not free on the day of your release
the-bed-that-was-confirmed-for-you-is-not-free--2effb57c = 为您确认的床位在您获释当日还没有空出

# the rule says
# Find out where the person sleeps, and find a place for tonight if there is none
find-out-where-the-person-sleeps-and-find-a--7d97afdb = 弄清本人睡在哪里，如没有住处就为今晚找一个

# the rule says
# you left without a bed that anybody had confirmed
you-left-without-a-bed-that-anybody-had--d4f7e4b9 = 您离开时没有任何人确认的床位

# the rule says
# Find a place for the first night, and raise it with housing management if there is none
find-a-place-for-the-first-night-and-raise-it--58e6f1f6 = 为第一晚找住处，找不到就报住房管理部门

# the rule says
# nobody has confirmed a bed for your first night
nobody-has-confirmed-a-bed-for-your-first-night = 没有人为您的第一晚确认床位


## item housing-safe

# title
# The address is safe for the person and for others
the-address-is-safe-for-the-person-and-for--dd047c65 = 住址对本人和他人都安全

# question
# Has the person been asked in private whether the address is safe, and was it looked into?
has-the-person-been-asked-in-private-whether--8fa0f829 = 是否单独问过本人住址是否安全，并作了了解？

# why it matters
# An address can be certain and still be the wrong one: somebody there may hurt or press the person, or a victim may live next door. People can say so only if they are asked alone, and without losing the bed for speaking up.
an-address-can-be-certain-and-still-be-the--4756518f = 住址可以是确定的，却仍是不合适的：那里可能有人伤害或逼迫本人，或者被害人就住在隔壁。只有单独询问，且不会因说出来而失去床位，人们才能说。

# a sentence of a letter to the person
# You were asked if you feel safe at your address, and it was looked into.
you-were-asked-if-you-feel-safe-at-your-address--7efd1671 = 问过您在住址是否感到安全，并作了了解。

# a sentence of a letter to the person
# You will be asked in private if you feel safe at your address.
you-will-be-asked-in-private-if-you-feel-safe--f00725ad = 将单独问您在住址是否感到安全。

# a sentence of a letter to the person
# This is set for {home.safety.talk_on}.
this-is-set-for-home-safety-talk-on--e5de6dbb = 定于{"{"}home.safety.talk_on{"}"}。

# a sentence of a letter to the person
# You said no to a talk about your address.
you-said-no-to-a-talk-about-your-address--2fd60555 = 您对关于住址的谈话说了不。

# a sentence of a letter to the person
# Your address should be a safe one.
your-address-should-be-a-safe-one--313613b4 = 您的住址应当安全。

# a sentence of a letter to the person
# We do not know yet if your address is safe.
we-do-not-know-yet-if-your-address-is-safe--1dd967a7 = 我们还不知道您的住址是否安全。

# a sentence of a letter to the person
# You can tell someone in private if you do not feel safe at your address.
you-can-tell-someone-in-private-if-you-do-not--20e323fa = 如果您在住址感到不安全，可以单独告诉别人。

# a sentence of a letter to the person
# You can ask for another place.
you-can-ask-for-another-place--20d64aa6 = 您可以要求另一个地方。

# a condition of the rule, by its name
# looked into
looked-into = 已了解

# the rule says
# Deal with what was found at the address, or find another place together with the person
deal-with-what-was-found-at-the-address-or-find--a742d6ed = 处理在住址发现的问题，或与本人一起另找住处

# the rule says
# something about the address may not be safe, and nobody has dealt with it
something-about-the-address-may-not-be-safe-and--0df5de65 = 住址可能有不安全之处，而没有人处理

# the rule says
# Look into the address for the first night: violence and pressure, forbidden areas, children in the home, victims nearby
look-into-the-address-for-the-first-night--f94baa05 = 了解第一晚的住址：暴力和逼迫、禁入区域、家中儿童、附近的被害人

# the rule says
# nobody has finished looking into whether the address is safe
nobody-has-finished-looking-into-whether-the--90b1f79a = 还没有人完成对住址是否安全的了解

# the rule says
# Ask the person, with nobody else there, whether they feel safe at the address for the first night
ask-the-person-with-nobody-else-there-whether--a6a5a4db = 在无他人在场时询问本人在第一晚的住址是否感到安全

# the rule says
# nobody has asked you in private whether you feel safe there
nobody-has-asked-you-in-private-whether-you--9002e9e2 = 还没有人单独问过您在那里是否感到安全


## item housing-beyond-the-first-weeks

# title
# A route to a settled home
a-route-to-a-settled-home--8d51349b = 通往稳定住处的路

# question
# If the first place is only for a time, who is seeing to the next one?
if-the-first-place-is-only-for-a-time-who-is--511e8e6a = 如果第一个住处只是暂时的，谁在负责下一个？

# why it matters
# A temporary bed ends, often just as other things begin to settle. If an application for a lasting home is already lodged and somebody outside sees to it, the person does not have to start again from the street.
a-temporary-bed-ends-often-just-as-other-things--16ee8b7f = 临时床位会到期，往往正是其他事情刚刚安定之时。如果长期住房申请已经提交，外面有人跟进，本人就不必从街头重新开始。

# who acts
# aftercare worker
aftercare-worker = 后续照管工作者

# a sentence of a letter to the person
# A lasting home has been asked for or found, and someone sees to it.
a-lasting-home-has-been-asked-for-or-found-and--10413b8c = 长期住处已申请或找到，并有人负责。

# a sentence of a letter to the person
# A lasting home will be asked for by {home.move_on.promised_for}.
a-lasting-home-will-be-asked-for-by-home-move--eacab264 = 将在{"{"}home.move_on.promised_for{"}"}前申请长期住处。

# a sentence of a letter to the person
# You said no to help to find a lasting home.
you-said-no-to-help-to-find-a-lasting-home--05ab9639 = 您对寻找长期住处的帮助说了不。

# a sentence of a letter to the person
# You need a lasting home after the first weeks.
you-need-a-lasting-home-after-the-first-weeks--5bc47a97 = 头几周之后您需要长期住处。

# a sentence of a letter to the person
# We do not know yet how you will find a lasting home.
we-do-not-know-yet-how-you-will-find-a-lasting--b041e2bb = 我们还不知道您将怎样找到长期住处。

# a sentence of a letter to the person
# You can say where and how you would like to live.
you-can-say-where-and-how-you-would-like-to-live--114df3cb = 您可以说想住在哪里、怎样住。

# the rule says
# Lodge an application or referral for a settled home with the person
lodge-an-application-or-referral-for-a-settled--08b40b10 = 与本人一起提交稳定住处的申请或转介

# the rule says
# you have no place of your own to stay, and nothing lasting has been applied for
you-have-no-place-of-your-own-to-stay-and--46ffa747 = 您没有自己的住处，也没有申请长期住处

# the rule says
# Name the worker outside who sees to the settled home
name-the-worker-outside-who-sees-to-the-settled--a13a32a4 = 指定外面负责稳定住处的工作人员

# the rule says
# nobody has been named to see to your next home
nobody-has-been-named-to-see-to-your-next-home = 还没有指定人负责您的下一个住处


## item debts-and-obligations-listed

# title
# Debts, fines and maintenance listed, with a plan
debts-fines-and-maintenance-listed-with-a-plan--cbd5d5d2 = 债务、罚款和赡养费列明并有安排

# question
# What does the person owe, and what has been done about each debt?
what-does-the-person-owe-and-what-has-been-done--4e625dd9 = 本人欠什么，每笔债务已做了什么？

# why it matters
# Debts grow while a person is inside, and letters go unanswered. Knowing what is owed, and having each debt paused, paid by small sums or looked at by an adviser, keeps bailiffs and old fines from undoing a new start.
debts-grow-while-a-person-is-inside-and-letters--4402a7d4 = 人在里面时债务增长，信件无人回复。知道欠了什么，让每笔债务暂停、分小额偿还或由顾问审视，可使催收和旧罚款不毁掉新的开始。

# who acts
# debt adviser
debt-adviser = 债务顾问

# a sentence of a letter to the person
# Something is being done about each of your debts.
something-is-being-done-about-each-of-your-debts--260f2f56 = 您的每笔债务都在处理。

# a sentence of a letter to the person
# You have an appointment for advice about your debts.
you-have-an-appointment-for-advice-about-your--e97908aa = 您有一个债务咨询的预约。

# a sentence of a letter to the person
# You said no to help with some or all of your debts.
you-said-no-to-help-with-some-or-all-of-your--855ed4e8 = 您对部分或全部债务的帮助说了不。

# a sentence of a letter to the person
# You should not leave with debts that go on growing.
you-should-not-leave-with-debts-that-go-on--82ea1ca4 = 您不应带着继续增长的债务离开。

# a sentence of a letter to the person
# We do not know yet if you have debts, and what is done about them.
we-do-not-know-yet-if-you-have-debts-and-what--8a85c8d5 = 我们还不知道您有没有债务，怎样处理。

# a sentence of a letter to the person
# You can ask for advice about any debt or fine.
you-can-ask-for-advice-about-any-debt-or-fine--a1a01782 = 您可以就任何债务或罚款寻求咨询。

# the rule says
# Book debt advice for each debt on which nothing has been done
book-debt-advice-for-each-debt-on-which-nothing--be103960 = 为尚未处理的每笔债务预约债务咨询

# the rule says
# debts that nobody looks at go on growing
debts-that-nobody-looks-at-go-on-growing = 没有人过问的债务会继续增长

# the rule says
# Write to those to whom money is owed, with the person's agreement, and ask for a pause until after release
write-to-those-to-whom-money-is-owed-with-the--67933d0f = 经本人同意，写信给债权人，请求暂停至获释之后

# the rule says
# a pause gives you time to settle before you pay
a-pause-gives-you-time-to-settle-before-you-pay = 暂停让您先安顿再偿还


## item bank-account-usable

# title
# Usable bank or payment account
usable-bank-or-payment-account--f735c5cd = 可用的银行或支付账户

# question
# Is there an account that wages and benefits can be paid into, and can the person use it on the day?
is-there-an-account-that-wages-and-benefits-can--0a7aca94 = 是否有可收工资和福利的账户，本人当日能否使用？

# why it matters
# Employers and offices pay into an account; without one, money that is due does not arrive. Banks take time and sometimes say no, so the application must be made while there is still time to try another bank.
employers-and-offices-pay-into-an-account--d7a57321 = 雇主和机关把钱付到账户；没有账户，应得的钱就到不了。银行需要时间，有时还会拒绝，因此必须在还来得及试别家时申请。

# a sentence of a letter to the person
# You have a bank account, and you can use it on the day you leave.
you-have-a-bank-account-and-you-can-use-it-on--7f8a4a86 = 您有银行账户，离开当日可以使用。

# a sentence of a letter to the person
# We have asked for a bank account for you.
we-have-asked-for-a-bank-account-for-you--624ede2b = 我们已为您申请银行账户。

# a sentence of a letter to the person
# The bank should answer by {bank.answer_due_on}.
the-bank-should-answer-by-bank-answer-due-on--cef53b9f = 银行应在{"{"}bank.answer_due_on{"}"}前答复。

# a sentence of a letter to the person
# You said no to help with a bank account.
you-said-no-to-help-with-a-bank-account--4fdc9f07 = 您对办理银行账户的帮助说了不。

# a sentence of a letter to the person
# You need an account that your money can be paid into.
you-need-an-account-that-your-money-can-be-paid--e5723355 = 您需要一个可以收款的账户。

# a sentence of a letter to the person
# We do not know yet if you have a bank account that you can use.
we-do-not-know-yet-if-you-have-a-bank-account--24898590 = 我们还不知道您有没有可用的银行账户。

# a sentence of a letter to the person
# If a bank says no, you can ask why and try another one.
if-a-bank-says-no-you-can-ask-why-and-try--a528a8bb = 如果一家银行说不，您可以问原因，并试另一家。

# the rule says
# Help the person get the card, the code or other means to use the account
help-the-person-get-the-card-the-code-or-other--42c9a1a5 = 帮助本人取得银行卡、密码或其他使用账户的办法

# the rule says
# your account is open, but you cannot use it
your-account-is-open-but-you-cannot-use-it--0494f680 = 您的账户已开，但您不能使用

# the rule says
# Ask why the bank refused, and apply with the person for a basic account elsewhere
ask-why-the-bank-refused-and-apply-with-the--1350e00f = 问清银行为何拒绝，并与本人在别处申请基本账户

# the rule says
# one bank has said no, and another may say yes
one-bank-has-said-no-and-another-may-say-yes--54cd0627 = 一家银行说不，另一家可能说行

# the rule says
# Press the bank for an answer, and look at another account meanwhile
press-the-bank-for-an-answer-and-look-at--0c1721b8 = 催促银行答复，同时物色另一个账户

# the rule says
# the bank's answer is overdue, or would come too late
the-bank-s-answer-is-overdue-or-would-come-too--69cecc82 = 银行的答复逾期，或会来得太迟

# the rule says
# Apply with the person for a basic bank or payment account
apply-with-the-person-for-a-basic-bank-or--27a1ac03 = 与本人一起申请基本的银行或支付账户

# the rule says
# there is no account yet into which your money can be paid
there-is-no-account-yet-into-which-your-money--2cecd9ec = 还没有可以把您的钱付进去的账户


## item benefits-claim-ready

# title
# Claim prepared so that payment is not weeks away
claim-prepared-so-that-payment-is-not-weeks-away--aeda1d21 = 申领已备妥，付款不致拖上数周

# question
# Who will pay for daily life in the first weeks, and is the claim ready?
who-will-pay-for-daily-life-in-the-first-weeks--4cf4443d = 头几周的日常生活由谁支付，申领是否备妥？

# why it matters
# Offices take weeks to pay a first benefit. If the claim is only begun at the gate, a person waits without money at the most dangerous time. Looking early at what you may claim, and having the papers filled in, means that money comes when you need it.
offices-take-weeks-to-pay-a-first-benefit-if--6324857b = 机关要数周才支付第一笔福利。如果到大门口才开始申领，本人就要在最危险的时候没有钱地等待。及早看清您可以申领什么，把表格填好，钱就会在需要时到。

# who acts
# benefits service
benefits-service = 福利服务部门

# a sentence of a letter to the person
# Your claim for benefits is ready, so that you need not wait long for money.
your-claim-for-benefits-is-ready-so-that-you--b3101992 = 您的福利申领已备妥，您不必久等钱款。

# a sentence of a letter to the person
# You have an appointment about your claim for benefits.
you-have-an-appointment-about-your-claim-for--56677f25 = 您有一个关于福利申领的预约。

# a sentence of a letter to the person
# It is on {benefits.appointment.on}.
it-is-on-benefits-appointment-on--0133db91 = 日期是{"{"}benefits.appointment.on{"}"}。

# a sentence of a letter to the person
# You said no to help with a claim for benefits.
you-said-no-to-help-with-a-claim-for-benefits--631776b6 = 您对申领福利的帮助说了不。

# a sentence of a letter to the person
# You may have a right to benefits when you leave.
you-may-have-a-right-to-benefits-when-you-leave--95529733 = 您离开时可能有权领取福利。

# a sentence of a letter to the person
# We do not know yet what you will live on, or if you can claim benefits.
we-do-not-know-yet-what-you-will-live-on-or-if--ca08847f = 我们还不知道您将靠什么生活，能否申领福利。

# a sentence of a letter to the person
# If an office turns down your claim, you can ask it to look again.
if-an-office-turns-down-your-claim-you-can-ask--46704069 = 如果机关拒绝您的申领，您可以要求重新审视。

# the rule says
# Check with the person which benefits they may claim
check-with-the-person-which-benefits-they-may--d5411d38 = 与本人核对可以申领哪些福利

# the rule says
# nobody has looked yet at what you are entitled to
nobody-has-looked-yet-at-what-you-are-entitled--f5f67a01 = 还没有人看过您有权得到什么

# the rule says
# Prepare the claim with the person, or book an appointment for it
prepare-the-claim-with-the-person-or-book-an--fa9adbe3 = 与本人一起准备申领，或为此预约

# the rule says
# no income is certain, and a claim takes weeks to pay
no-income-is-certain-and-a-claim-takes-weeks-to--09d512cd = 没有确定的收入，而申领要数周才付款


## item earnings-and-savings-paid-out

# title
# Prison earnings and savings handed over
prison-earnings-and-savings-handed-over--4db0872e = 狱中所得和储蓄已交付

# question
# Is the money we hold for the person ready to hand over, with a receipt?
is-the-money-we-hold-for-the-person-ready-to--5d819b8e = 我们为本人保管的钱是否备好可凭收据交付？

# why it matters
# What you earned and put aside inside is yours. It is often all there is for the first days, so it must be in your hand when you leave, with a paper that shows how much it was.
what-you-earned-and-put-aside-inside-is-yours--e694072c = 您在里面挣得和存下的钱是您的。它往往是头几天的全部，因此离开时必须交到您手里，并附一张写明数额的凭据。

# who acts
# prison finance
prison-finance = 监狱财务

# who acts
# release desk
release-desk = 释放办理处

# a sentence of a letter to the person
# You were paid the money that we kept for you, and you have a receipt.
you-were-paid-the-money-that-we-kept-for-you--0f9bfd03 = 我们为您保管的钱已付给您，您有收据。

# a sentence of a letter to the person
# The money that we keep for you is ready for the day you leave.
the-money-that-we-keep-for-you-is-ready-for-the--ed777a3a = 我们为您保管的钱已备好，供您离开当日领取。

# a sentence of a letter to the person
# The money that we keep for you should be in your hand when you leave.
the-money-that-we-keep-for-you-should-be-in--82e02a2b = 您离开时，我们为您保管的钱应交到您手里。

# a sentence of a letter to the person
# We do not know yet if we keep money for you, and if it is ready.
we-do-not-know-yet-if-we-keep-money-for-you-and--da2216fd = 我们还不知道是否为您保管着钱，是否备好。

# a sentence of a letter to the person
# You can ask how much money we keep for you, and for a receipt.
you-can-ask-how-much-money-we-keep-for-you-and--7e42cfad = 您可以问我们为您保管多少钱，并要收据。

# the rule says
# Give the person a receipt that shows what was paid, and have it signed
give-the-person-a-receipt-that-shows-what-was--684836db = 给本人一张写明所付数额的收据，并请其签字

# the rule says
# your money was paid, but you hold no paper that shows how much
your-money-was-paid-but-you-hold-no-paper-that--91f0add7 = 您的钱已付，但您没有写明数额的凭据

# the rule says
# Hand over the money that lies ready, or send it, and have the receipt signed
hand-over-the-money-that-lies-ready-or-send-it--c7bacadf = 交付备好的钱，或寄出，并请签收

# the rule says
# your money was made ready, and was still here after you had left
your-money-was-made-ready-and-was-still-here--21a0e66d = 您的钱已备好，但您离开后仍留在这里

# the rule says
# Work out what is held and what was put aside, and pay it to the person against a receipt
work-out-what-is-held-and-what-was-put-aside--e4ed1d8f = 算出所保管和所存的数额，凭收据付给本人

# the rule says
# the money kept for you is yours, and is needed from the first day
the-money-kept-for-you-is-yours-and-is-needed--c52439ee = 为您保管的钱是您的，从第一天起就需要


## item first-days-money

# title
# Enough to live on until the first payment
enough-to-live-on-until-the-first-payment--8457c59b = 足以维持到第一笔付款

# question
# How many days until the first income, and what will the person live on until then?
how-many-days-until-the-first-income-and-what--c529af4a = 离第一笔收入还有多少天，其间本人靠什么生活？

# why it matters
# Between the gate and the first payment there is nearly always a gap. Somebody has to count those days and see that there is money for food, travel and essentials on each of them, so that nobody has to beg or borrow.
between-the-gate-and-the-first-payment-there-is--9b2250a9 = 从大门到第一笔付款之间几乎总有空档。必须有人数清这些日子，确保每天都有钱吃饭、出行和购买必需品，使任何人都不必乞讨或借债。

# a sentence of a letter to the person
# You have money for the days until your first income.
you-have-money-for-the-days-until-your-first--d00f27a6 = 您有钱用于第一笔收入前的日子。

# a sentence of a letter to the person
# Money for the days until your first income is set aside for you.
money-for-the-days-until-your-first-income-is--cd1d80e3 = 已为您留出第一笔收入前的钱。

# a sentence of a letter to the person
# You said no to money for the first days.
you-said-no-to-money-for-the-first-days--221b5ff2 = 您对头几天的钱说了不。

# a sentence of a letter to the person
# You need money to live on until your first income comes.
you-need-money-to-live-on-until-your-first--800a64cb = 第一笔收入到来之前，您需要钱生活。

# a sentence of a letter to the person
# We do not know yet what you will live on until your first income comes.
we-do-not-know-yet-what-you-will-live-on-until--a834d303 = 我们还不知道第一笔收入到来之前您靠什么生活。

# a sentence of a letter to the person
# You can ask how much money you get on the day you leave.
you-can-ask-how-much-money-you-get-on-the-day--96b8cec2 = 您可以问离开当日您得到多少钱。

# a condition of the rule, by its name
# lasts
lasts = 够用

# the rule says
# Raise the grant, or find vouchers or an advance, until every day up to the first income is covered
raise-the-grant-or-find-vouchers-or-an-advance--e76b3b55 = 提高补助，或找到代金券或预付款，直到第一笔收入前的每一天都有着落

# the rule says
# the money foreseen runs out before your first income comes
the-money-foreseen-runs-out-before-your-first--9efa8e88 = 预计的钱在您第一笔收入到来之前就会用完

# the rule says
# Hand over a grant, cash or vouchers today, for the days until the first income
hand-over-a-grant-cash-or-vouchers-today-for--06ba7a3a = 今天就交付补助、现金或代金券，用于第一笔收入前的日子

# the rule says
# you left with nothing in hand for the days until your first income
you-left-with-nothing-in-hand-for-the-days--acf050cc = 您离开时手里没有任何东西用于第一笔收入前的日子

# the rule says
# Approve a release grant, cash or vouchers, and have them ready to hand over on the day
approve-a-release-grant-cash-or-vouchers-and--eb3c0dfa = 批准获释补助、现金或代金券，并备好当日交付

# the rule says
# nothing is in your hand yet for the days until your first income
nothing-is-in-your-hand-yet-for-the-days-until--ab06cbc6 = 第一笔收入前的日子，您手里还什么都没有


## item disclosure-and-record-advice

# title
# Advice on what must be disclosed and on clearing the record
advice-on-what-must-be-disclosed-and-on--751a1eb8 = 关于须披露事项和清除记录的咨询

# question
# Does the person know what they must say about the record, and when it can be cleared?
does-the-person-know-what-they-must-say-about--7a3f30c2 = 本人是否知道关于记录必须说什么，何时可以清除？

# why it matters
# Saying too little can cost a job later, and saying too much can cost it now. You should know what the law makes you tell, to whom and for how long, and from when the record can be sealed, spent or cleared.
saying-too-little-can-cost-a-job-later-and--ed0ebf8d = 说得太少日后可能丢工作，说得太多现在就可能丢工作。您应当知道法律要求您说什么、对谁说、说多久，以及从何时起记录可以封存、失效或清除。

# who acts
# employment service
employment-service = 就业服务部门

# who acts
# legal adviser
legal-adviser = 法律顾问

# a sentence of a letter to the person
# You know what you must say about your record, and when it can be cleared.
you-know-what-you-must-say-about-your-record--050697f9 = 您知道关于您的记录必须说什么，何时可以清除。

# a sentence of a letter to the person
# You have a talk about what you must say about your record.
you-have-a-talk-about-what-you-must-say-about--7a7bb45a = 您有一次谈话，谈您的记录必须说什么。

# a sentence of a letter to the person
# It is on {disclosure.advice.on}.
it-is-on-disclosure-advice-on--d0dc993e = 日期是{"{"}disclosure.advice.on{"}"}。

# a sentence of a letter to the person
# You said no to advice about your record.
you-said-no-to-advice-about-your-record--bb3aad73 = 您对关于记录的咨询说了不。

# a sentence of a letter to the person
# You should know what you must say about your record, and what you need not say.
you-should-know-what-you-must-say-about-your--e3b75986 = 您应当知道关于您的记录哪些必须说、哪些不必说。

# a sentence of a letter to the person
# We do not know yet if you had advice about your record.
we-do-not-know-yet-if-you-had-advice-about-your--3f72b058 = 我们还不知道您是否得到关于记录的咨询。

# a sentence of a letter to the person
# You can ask when your record can be cleared.
you-can-ask-when-your-record-can-be-cleared--1682f9f1 = 您可以问您的记录何时可以清除。

# a condition of the rule, by its name
# is convicted
is-convicted = 已被定罪

# the rule says
# Explain to the person when and how the record can be sealed, spent or cleared
explain-to-the-person-when-and-how-the-record--5cb7e886 = 向本人说明记录何时、如何可以封存、失效或清除

# the rule says
# you know what you must tell, but not from when you need tell it no more
you-know-what-you-must-tell-but-not-from-when--b04b5888 = 您知道必须说什么，但不知道从何时起不必再说

# the rule says
# Book a talk with the person about what must be disclosed, to whom and for how long
book-a-talk-with-the-person-about-what-must-be--57a70a76 = 与本人约定谈话，说明须披露什么、对谁、多久

# the rule says
# you may soon be asked about your record, and should know what you must say and what you need not
you-may-soon-be-asked-about-your-record-and--32b26110 = 不久可能有人问起您的记录，您应当知道哪些必须说、哪些不必说


## item education-carries-on

# title
# Study carries on without a break
study-carries-on-without-a-break--abb0a6d9 = 学习不间断地继续

# question
# Can the person finish outside what they began to learn inside?
can-the-person-finish-outside-what-they-began--70b698c2 = 本人能否在外面完成在里面开始的学习？

# why it matters
# A course broken off at the gate is often never taken up again. A place that expects you, and the certificates and notes that show how far you came, let you go on where you stopped.
a-course-broken-off-at-the-gate-is-often-never--9f589ba8 = 在大门口中断的课程往往再也不会继续。一个等着您的学位，加上表明您学到哪里的证书和记录，让您从停下的地方接着学。

# who acts
# education staff
education-staff = 教学人员

# who acts
# receiving provider
receiving-provider = 接收学校或机构

# a sentence of a letter to the person
# You have a place where you can go on with your studies.
you-have-a-place-where-you-can-go-on-with-your--9b5a2486 = 您有继续学习的地方。

# a sentence of a letter to the person
# A place to go on with your studies is promised.
a-place-to-go-on-with-your-studies-is-promised--3aecdeb9 = 已答应给您继续学习的名额。

# a sentence of a letter to the person
# It starts on {education.place.starts_on}.
it-starts-on-education-place-starts-on--db0e7943 = 自{"{"}education.place.starts_on{"}"}开始。

# a sentence of a letter to the person
# You said no to a place to go on with your studies.
you-said-no-to-a-place-to-go-on-with-your--13bbfa65 = 您对继续学习的名额说了不。

# a sentence of a letter to the person
# You should be able to finish what you began to learn here.
you-should-be-able-to-finish-what-you-began-to--6f61b288 = 您应能学完在这里开始学的。

# a sentence of a letter to the person
# We do not know yet if you can go on with your studies outside.
we-do-not-know-yet-if-you-can-go-on-with-your--84edf405 = 我们还不知道您能否在外面继续学习。

# a sentence of a letter to the person
# You can ask for your certificates and your notes, to take them along.
you-can-ask-for-your-certificates-and-your--24f69411 = 您可以要您的证书和笔记，带着走。

# a condition of the rule, by its name
# is child
is-child = 是儿童

# the rule says
# Send certificates, credits and the note on learning support to the receiving provider, with copies for the person
send-certificates-credits-and-the-note-on--740769e1 = 把证书、学分和学习支持说明寄给接收机构，并给本人副本

# the rule says
# you have a place, but what you have already done is not on paper there
you-have-a-place-but-what-you-have-already-done--7b6268f8 = 您有了学位，但您已学的内容那里没有书面记录

# the rule says
# Find a school, college or provider near the new home that takes the person on, and agree the day on which they start
find-a-school-college-or-provider-near-the-new--e14ecd4a = 在新住处附近找到接收本人的学校、学院或机构，并商定开始的日子

# the rule says
# what you are learning breaks off unless there is a place to go on
what-you-are-learning-breaks-off-unless-there--cc498a49 = 如果没有继续学的地方，您正在学的就会中断

# on what ground a protected fact is looked at
# a child is owed a school place, also one who is not learning anything now
a-child-is-owed-a-school-place-also-one-who-is--96c4cb8c = 儿童应有就学名额，目前没有在学习的儿童也一样


## item work-or-training-arranged

# title
# Work or training to go to, or a dated next step
work-or-training-to-go-to-or-a-dated-next-step--d638fa10 = 有工作或培训可去，或有注明日期的下一步

# question
# What work or training will the person go to, or who will help them find it, and when?
what-work-or-training-will-the-person-go-to-or--c6ec0d58 = 本人将去什么工作或培训，或谁何时帮助其寻找？

# why it matters
# Work brings money, company and a reason to get up. If there is no job yet, a dated appointment with people who can help is worth more than a promise to look around.
work-brings-money-company-and-a-reason-to-get--c21ac9f6 = 工作带来收入、同伴和起床的理由。如果还没有工作，与能帮忙的人约定一个日期，胜过答应去找找看。

# a sentence of a letter to the person
# You have work or training to go to.
you-have-work-or-training-to-go-to--c88e243e = 您有工作或培训可去。

# a sentence of a letter to the person
# There is a next step on your way to work or training.
there-is-a-next-step-on-your-way-to-work-or--1f296020 = 在通向工作或培训的路上有下一步。

# a sentence of a letter to the person
# It is on {work.next_step_on}.
it-is-on-work-next-step-on--0aa5a5b5 = 日期是{"{"}work.next_step_on{"}"}。

# a sentence of a letter to the person
# You said no to help with work or training.
you-said-no-to-help-with-work-or-training--f4df8258 = 您对工作或培训的帮助说了不。

# a sentence of a letter to the person
# You should have work or training to go to, or a next step.
you-should-have-work-or-training-to-go-to-or-a--cd7cd92d = 您应有工作或培训可去，或有下一步。

# a sentence of a letter to the person
# We do not know yet what work or training you would like.
we-do-not-know-yet-what-work-or-training-you--622b1d96 = 我们还不知道您想要什么工作或培训。

# a sentence of a letter to the person
# You can say what kind of work or training you want.
you-can-say-what-kind-of-work-or-training-you--6584936f = 您可以说想要哪种工作或培训。

# the rule says
# Book an early appointment with an employment service
book-an-early-appointment-with-an-employment--b2117ce6 = 向就业服务部门预约一个近期的时间

# the rule says
# you want to work or train, and nobody has fixed a next step with you
you-want-to-work-or-train-and-nobody-has-fixed--461aca62 = 您想工作或接受培训，但还没有人与您定下下一步

# the rule says
# Ask former and local employers and training providers for a place
ask-former-and-local-employers-and-training--081b4ea7 = 向以前的和当地的雇主及培训机构求一个位置

# the rule says
# a place that is waiting for you is the surest way to an income of your own
a-place-that-is-waiting-for-you-is-the-surest--5cadd851 = 一个等着您的位置是通向自己收入最可靠的路


## item after-separation-support

# title
# Harm from isolation eased before release
harm-from-isolation-eased-before-release--195b35c7 = 获释前减轻隔离造成的伤害

# question
# What has been done to ease the harm of having been kept apart?
what-has-been-done-to-ease-the-harm-of-having--389d2503 = 为减轻被隔开所造成的伤害做了什么？

# why it matters
# Being kept apart from others for long makes crowds, noise and talk hard to bear, and those troubles do not stay behind at the gate. The prison that separated a person owes them steps back: company, talk, a clinician's eye. It is good for the person and for those who will live beside them.
being-kept-apart-from-others-for-long-makes--ef577063 = 长期与他人隔开，会使人群、噪声和谈话难以忍受，这些困扰不会留在大门之内。把人隔开的监狱应当帮助其一步步回来：有人相伴、有人谈话、有临床医生看顾。这对本人好，也对将与其共处的人好。

# who acts
# prison health service
prison-health-service = 监狱医疗服务部门

# a sentence of a letter to the person
# Someone has seen to help for you after your time apart from others.
someone-has-seen-to-help-for-you-after-your--1f882816 = 有人已安排在您被隔开之后给您帮助。

# a sentence of a letter to the person
# Help is planned to get you used to company again.
help-is-planned-to-get-you-used-to-company-again--fd983bf2 = 已计划帮助您重新习惯与人相处。

# a sentence of a letter to the person
# It starts on {separation.support.starts_on}.
it-starts-on-separation-support-starts-on--3ab6d5bd = 自{"{"}separation.support.starts_on{"}"}开始。

# a sentence of a letter to the person
# You said no to help after your time apart from others.
you-said-no-to-help-after-your-time-apart-from--bf20cdcd = 您对被隔开之后的帮助说了不。

# a sentence of a letter to the person
# You should have help to get used to company again before you leave.
you-should-have-help-to-get-used-to-company--4f30347f = 您离开之前应得到帮助，重新习惯与人相处。

# a sentence of a letter to the person
# We do not know yet if you were kept apart for long, or had help after it.
we-do-not-know-yet-if-you-were-kept-apart-for--4139f761 = 我们还不知道您是否曾长时间被隔开，之后是否得到帮助。

# a sentence of a letter to the person
# You can ask to talk with a nurse or a doctor about your time apart from others.
you-can-ask-to-talk-with-a-nurse-or-a-doctor--c5950579 = 您可以要求与护士或医生谈谈被隔开的那段时间。

# the rule says
# Offer the person steps back into company, and a clinician to talk to
offer-the-person-steps-back-into-company-and-a--42034b3c = 让本人一步步回到人群中，并有临床医生可谈

# the rule says
# being kept apart leaves traces, and nothing has been done yet to ease them
being-kept-apart-leaves-traces-and-nothing-has--b897546e = 被隔开会留下痕迹，而还没有做任何事来减轻


## item disability-age-and-care-needs

# title
# Disability, age and day-to-day care provided for
disability-age-and-day-to-day-care-provided-for--da78b29f = 残疾、年龄和日常照护已有安排

# question
# What help does the person need from day to day, and who gives it from the day of release?
what-help-does-the-person-need-from-day-to-day--c66ca6bf = 本人日常需要什么帮助，从获释之日起由谁提供？

# why it matters
# In prison someone brings the meal, opens the door, fetches the tablets. A person who needs help with such things needs the helper, the aid or the place ready on the first day, and services that provide them take months to say yes. Begun early, it is ordinary paperwork; begun late, an old or disabled person stands at the gate with nowhere to go.
in-prison-someone-brings-the-meal-opens-the--f3cb79a8 = 在监狱里有人送饭、开门、取药。需要这类帮助的人，第一天就要有帮手、辅具或住处，而提供这些的服务部门要几个月才答应。及早开始，这是普通的文书工作；开始得晚，年老或残疾的人就站在大门口无处可去。

# who acts
# social services
social-services = 社会服务部门

# a sentence of a letter to the person
# The help that you need from day to day is in place.
the-help-that-you-need-from-day-to-day-is-in--2e8702f6 = 您日常所需的帮助已到位。

# a sentence of a letter to the person
# We are getting ready the help that you need from day to day.
we-are-getting-ready-the-help-that-you-need--e5809505 = 我们正在准备您日常所需的帮助。

# a sentence of a letter to the person
# The talk about what you need is on {care.assessment.on}.
the-talk-about-what-you-need-is-on-care--0ddce704 = 关于您需要什么的谈话在{"{"}care.assessment.on{"}"}。

# a sentence of a letter to the person
# You said no to help from day to day.
you-said-no-to-help-from-day-to-day--e87b9553 = 您对日常帮助说了不。

# a sentence of a letter to the person
# You should have the help that you need from your first day outside.
you-should-have-the-help-that-you-need-from--30174d23 = 从出去的第一天起，您应得到所需的帮助。

# a sentence of a letter to the person
# We do not know yet if you need help from day to day, and who gives it.
we-do-not-know-yet-if-you-need-help-from-day-to--5d1b7264 = 我们还不知道您是否需要日常帮助，由谁提供。

# a sentence of a letter to the person
# You can say what help you need, and how you want it to be given.
you-can-say-what-help-you-need-and-how-you-want--65febaa5 = 您可以说您需要什么帮助，希望怎样得到。

# a condition of the rule, by its name
# is old enough
is-old-enough = 达到年龄

# a condition of the rule, by its name
# assessed
assessed = 已评估

# a condition of the rule, by its name
# in time
in-time = 及时

# a condition of the rule, by its name
# cared for
cared-for = 有人照护

# a condition of the rule, by its name
# equipped
equipped = 有辅具

# a condition of the rule, by its name
# assessment ahead
assessment-ahead = 将评估

# a condition of the rule, by its name
# care promised
care-promised = 照护已承诺

# a condition of the rule, by its name
# care ahead
care-ahead = 照护将至

# the rule says
# Refer the person to social services for a care assessment
refer-the-person-to-social-services-for-a-care--0f006c9b = 把本人转介给社会服务部门作照护评估

# the rule says
# nobody has yet looked at what help is needed outside, and services take months to arrange it
nobody-has-yet-looked-at-what-help-is-needed--49cde0ff = 还没有人看过外面需要什么帮助，而服务部门要几个月才能安排

# the rule says
# Confirm who gives the day-to-day care, and from which day
confirm-who-gives-the-day-to-day-care-and-from--c5357e9b = 确认由谁从哪一天起提供日常照护

# the rule says
# no care is confirmed that is there from the first day
no-care-is-confirmed-that-is-there-from-the--f3578dcd = 还没有确认从第一天起就有的照护

# the rule says
# Put the missing aids and adaptations in place
put-the-missing-aids-and-adaptations-in-place--1a2b436d = 把缺少的辅具和改装安排到位

# the rule says
# not every aid that is needed is there yet
not-every-aid-that-is-needed-is-there-yet = 需要的辅具还没有全部到位

# on what ground a protected fact is looked at
# a person with a disability is asked what help they need from day to day
a-person-with-a-disability-is-asked-what-help--26f249c9 = 询问残障人士日常需要什么帮助

# on what ground a protected fact is looked at
# an old person is asked what help they need from day to day
an-old-person-is-asked-what-help-they-need-from--30a401f5 = 询问老年人日常需要什么帮助


## item health-check-and-summary

# title
# Health check before release; summary goes with the person
health-check-before-release-summary-goes-with--e63b09a1 = 获释前体检；摘要随本人走

# question
# Has a clinician seen the person before release, and does the next service have the summary?
has-a-clinician-seen-the-person-before-release--31eec71a = 获释前是否有临床医生看过本人，下一个服务部门是否有摘要？

# why it matters
# Outside, nobody knows what the prison doctor knows. A last check finds what is still open, and a short summary saves the person from telling everything again, from a wrong medicine and from a test that nobody follows up. It is the person's own summary: they get a copy, and they may say who else does.
outside-nobody-knows-what-the-prison-doctor--733d0c42 = 外面没有人知道监狱医生所知道的。最后一次检查找出还未解决的问题，一份简短的摘要使本人不必从头再讲，避免用错药，也避免检查结果无人跟进。摘要属于本人：本人得到一份副本，并可说明还给谁。

# a sentence of a letter to the person
# You have had a health check, and the next doctor knows what you need.
you-have-had-a-health-check-and-the-next-doctor--78c3bda4 = 您已做体检，下一位医生知道您需要什么。

# a sentence of a letter to the person
# You have a health check before you leave.
you-have-a-health-check-before-you-leave--babfe1e3 = 您离开前有一次体检。

# a sentence of a letter to the person
# It is on {health.exit_check.on}.
it-is-on-health-exit-check-on--9d235135 = 日期是{"{"}health.exit_check.on{"}"}。

# a sentence of a letter to the person
# You said no to a health check, or to passing on what it found.
you-said-no-to-a-health-check-or-to-passing-on--23c829d0 = 您对体检或转交其结果说了不。

# a sentence of a letter to the person
# You should have a health check before you leave, and a copy of what it finds.
you-should-have-a-health-check-before-you-leave--eec83d4d = 您离开前应做体检，并得到结果的副本。

# a sentence of a letter to the person
# We do not know yet if you had a health check.
we-do-not-know-yet-if-you-had-a-health-check--936f72fd = 我们还不知道您是否做过体检。

# a sentence of a letter to the person
# You can say who may see what is written about your health.
you-can-say-who-may-see-what-is-written-about--ace71370 = 您可以说谁可以看关于您健康的记载。

# a condition of the rule, by its name
# checked
checked = 已检查

# a condition of the rule, by its name
# passed on
passed-on = 已转交

# the rule says
# Book a health check with a clinician
book-a-health-check-with-a-clinician--1e611887 = 预约临床医生作体检

# the rule says
# no clinician has yet looked at what has to go on outside
no-clinician-has-yet-looked-at-what-has-to-go--fd57df8a = 还没有临床医生看过外面必须继续的是什么

# the rule says
# Send the health summary to the next service and give the person a copy
send-the-health-summary-to-the-next-service-and--5736bef6 = 把健康摘要寄给下一个服务部门，并给本人一份副本

# the rule says
# the next doctor and you both need to know what was found and what is still open
the-next-doctor-and-you-both-need-to-know-what--2330f686 = 下一位医生和您都需要知道查出了什么、还有什么未解决


## item infection-treatment-linked

# title
# HIV, TB and hepatitis treatment unbroken
hiv-tb-and-hepatitis-treatment-unbroken--dbd856dc = 艾滋病毒、结核病和肝炎治疗不中断

# question
# Which service carries on the treatment for HIV, tuberculosis or hepatitis, from which day?
which-service-carries-on-the-treatment-for-hiv--1baacec0 = 由哪个服务部门从哪一天起继续艾滋病毒、结核病或肝炎的治疗？

# why it matters
# These treatments work only if no doses are missed; a gap can make the illness resistant and can pass it on. So the service outside must be named, know exactly what the person takes and expect them on a day. The public-health service must know of tuberculosis. The person decides who else hears of any of it.
these-treatments-work-only-if-no-doses-are--a9b872d3 = 这些治疗只有不漏服才有效；中断会使疾病产生耐药并传染他人。因此外面的服务部门必须明确，确切知道本人服用什么，并在某一天等着本人。结核病须告知公共卫生部门。还有谁知道，由本人决定。

# who acts
# community clinic
community-clinic = 社区诊所

# a sentence of a letter to the person
# Your treatment goes on outside without a gap.
your-treatment-goes-on-outside-without-a-gap--8b148ec1 = 您的治疗在外面不间断地继续。

# a sentence of a letter to the person
# A service outside has promised to carry on your treatment.
a-service-outside-has-promised-to-carry-on-your--3ba5a430 = 外面的服务部门已答应继续您的治疗。

# a sentence of a letter to the person
# It sees you on {infection_care.appointment.on}.
it-sees-you-on-infection-care-appointment-on--df079c40 = 在{"{"}infection_care.appointment.on{"}"}见您。

# a sentence of a letter to the person
# You said no to help to carry on a treatment, or did not wish to say.
you-said-no-to-help-to-carry-on-a-treatment-or--594e1b9f = 您对继续治疗的帮助说了不，或不愿说。

# a sentence of a letter to the person
# Your treatment should go on outside without a gap.
your-treatment-should-go-on-outside-without-a--5dabb73e = 您的治疗应在外面不间断地继续。

# a sentence of a letter to the person
# We do not know yet if you need a treatment that must go on without a gap.
we-do-not-know-yet-if-you-need-a-treatment-that--a7ca1da7 = 我们还不知道您是否需要必须不间断的治疗。

# a sentence of a letter to the person
# You can ask who was told about your treatment, and why.
you-can-ask-who-was-told-about-your-treatment--de354232 = 您可以问谁被告知了您的治疗，为什么。

# a condition of the rule, by its name
# would not say
would-not-say = 不愿说

# a condition of the rule, by its name
# timely
timely = 及时

# a condition of the rule, by its name
# expected
expected = 有人等候

# a condition of the rule, by its name
# promised
promised = 已承诺

# a condition of the rule, by its name
# notified
notified = 已通报

# the rule says
# Book an appointment with the service that carries on the treatment
book-an-appointment-with-the-service-that--0000647b = 向继续治疗的服务部门预约

# the rule says
# no service outside has confirmed the day on which the treatment goes on
no-service-outside-has-confirmed-the-day-on--63759be7 = 外面没有服务部门确认治疗继续的日子

# the rule says
# Send the regimen and the latest results to the service that carries on the treatment
send-the-regimen-and-the-latest-results-to-the--854ece3e = 把用药方案和最近的结果寄给继续治疗的服务部门

# the rule says
# the service outside needs to know exactly what is taken, so that no dose is missed
the-service-outside-needs-to-know-exactly-what--a6272a83 = 外面的服务部门需要确切知道服用什么，才不会漏服

# the rule says
# Tell the public-health service of the tuberculosis treatment and of the release date
tell-the-public-health-service-of-the--fe4ab7d1 = 把结核病治疗和获释日期告知公共卫生部门

# the rule says
# the public-health service helps to finish the treatment, and does not know of it yet
the-public-health-service-helps-to-finish-the--2d35c2fe = 公共卫生部门帮助完成治疗，而其尚不知情


## item mental-health-aftercare

# title
# Mental-health aftercare arranged
mental-health-aftercare-arranged--37681b68 = 精神健康后续照护已安排

# question
# Who carries on the mental-health care after release, from which day, and whom can the person call in between?
who-carries-on-the-mental-health-care-after--74d64c5f = 获释后由谁从哪一天起继续精神健康照护，其间本人可以给谁打电话？

# why it matters
# Leaving prison is hard on anyone, and hardest on a person whose illness was held steady by a daily routine. The care has to be there when the routine ends: a service that has said yes, a first day, people who help with the rest of life, and a number that is answered at night. It should suit the person; for a woman it heeds what she may have lived through.
leaving-prison-is-hard-on-anyone-and-hardest-on--c019af6e = 离开监狱对谁都难，对病情靠日常规律维持稳定的人尤其难。规律一结束，照护就必须在那里：一个已答应的服务部门、一个起始日、帮助其余生活的人，以及夜里有人接的号码。应适合本人；对女性，要顾及其可能的经历。

# who acts
# mental-health service
mental-health-service--78d43ce1 = 精神健康服务部门

# a sentence of a letter to the person
# A service outside will be there for you, and you have a number to call.
a-service-outside-will-be-there-for-you-and-you--dab8604f = 外面有服务部门会帮助您，您有可拨打的号码。

# a sentence of a letter to the person
# A service outside has promised to be there for you.
a-service-outside-has-promised-to-be-there-for--7f96120d = 外面的服务部门已答应帮助您。

# a sentence of a letter to the person
# It sees you on {mental_health.appointment.on}.
it-sees-you-on-mental-health-appointment-on--1bd6a819 = 在{"{"}mental_health.appointment.on{"}"}见您。

# a sentence of a letter to the person
# You said no to help with how you feel, or did not wish to say.
you-said-no-to-help-with-how-you-feel-or-did--cab3a481 = 您对心情方面的帮助说了不，或不愿说。

# a sentence of a letter to the person
# You should have help outside with how you feel, from a service that suits you.
you-should-have-help-outside-with-how-you-feel--61388999 = 您应在外面得到适合您的服务部门在心情方面的帮助。

# a sentence of a letter to the person
# We do not know yet if you want help outside with how you feel.
we-do-not-know-yet-if-you-want-help-outside--3ab35c69 = 我们还不知道您是否要外面在心情方面的帮助。

# a sentence of a letter to the person
# You can say which service suits you.
you-can-say-which-service-suits-you--2699e4b4 = 您可以说哪个服务部门适合您。

# a condition of the rule, by its name
# accepted
accepted = 已接收

# a condition of the rule, by its name
# supported
supported = 有支持

# a condition of the rule, by its name
# the rest stands
the-rest-stands = 其余已落实

# the rule says
# Agree with a mental-health service that suits the person on a first appointment
agree-with-a-mental-health-service-that-suits--31432abf = 与适合本人的精神健康服务部门约定首次就诊

# the rule says
# no service that fits has confirmed that it carries on the care
no-service-that-fits-has-confirmed-that-it--a89c9e13 = 没有合适的服务部门确认继续照护

# the rule says
# Arrange help with everyday life with those who will give it
arrange-help-with-everyday-life-with-those-who--8eb65673 = 与将提供帮助的人安排好日常生活的帮助

# the rule says
# treatment alone does not carry anyone through the first weeks
treatment-alone-does-not-carry-anyone-through--cc62b08a = 单靠治疗撑不过头几周

# the rule says
# Give the person a number to call in a crisis, day or night
give-the-person-a-number-to-call-in-a-crisis--2a8c871f = 给本人一个危机时可以拨打的号码，昼夜均可

# the rule says
# there should be somebody to call before the first appointment
there-should-be-somebody-to-call-before-the--fb8aafc7 = 首次就诊之前应当有人可以打电话


## item primary-care-registered

# title
# Registered with a doctor, first appointment booked
registered-with-a-doctor-first-appointment--e881d3b4 = 已在医生处登记，首次预约已定

# question
# Which clinic has accepted the person, and when will they be seen?
which-clinic-has-accepted-the-person-and-when--96c08881 = 哪家诊所接收了本人，何时看诊？

# why it matters
# Most care outside begins with a clinic that has the person's name on its list. Registering takes papers, an address and patience, all of which are easier to arrange from inside with help than alone in the first days. Whoever lives with a lasting illness needs more than a place on the list: an appointment with a day.
most-care-outside-begins-with-a-clinic-that-has--885a5280 = 外面的医疗大多从一家名单上有本人名字的诊所开始。登记需要证件、地址和耐心，这些在里面有人帮助时比头几天独自一人更容易办。患长期疾病的人需要的不只是名单上的位置，而是有日期的预约。

# a sentence of a letter to the person
# A doctor outside has you on the list.
a-doctor-outside-has-you-on-the-list--5d3eee00 = 外面有医生把您列在名单上。

# a sentence of a letter to the person
# A doctor outside has promised to take you on.
a-doctor-outside-has-promised-to-take-you-on--e9ffa1aa = 外面有医生答应接收您。

# a sentence of a letter to the person
# You said no to signing up with a doctor.
you-said-no-to-signing-up-with-a-doctor--4554cb3e = 您对在医生处登记说了不。

# a sentence of a letter to the person
# You need a doctor outside.
you-need-a-doctor-outside--95a1c933 = 您在外面需要一位医生。

# a sentence of a letter to the person
# We do not know yet which doctor you will go to outside.
we-do-not-know-yet-which-doctor-you-will-go-to--668a59f5 = 我们还不知道您在外面去看哪位医生。

# a sentence of a letter to the person
# You can say which doctor you would like.
you-can-say-which-doctor-you-would-like--eed3d17b = 您可以说想要哪位医生。

# a condition of the rule, by its name
# seen if needed
seen-if-needed = 需要时看诊

# the rule says
# Ask a clinic near the person's address outside to accept them
ask-a-clinic-near-the-person-s-address-outside--31ad2406 = 请本人外面住址附近的诊所接收本人

# the rule says
# no clinic outside has said yes yet
no-clinic-outside-has-said-yes-yet = 外面还没有诊所答应

# the rule says
# Book a first appointment with the clinic outside
book-a-first-appointment-with-the-clinic-outside--954fd669 = 与外面的诊所预约首次就诊

# the rule says
# a lasting condition needs somebody who looks after it from the first weeks
a-lasting-condition-needs-somebody-who-looks--c61631a9 = 长期病症从头几周起就需要有人照管


## item suicide-and-self-harm-safety

# title
# Safety plan for the first weeks
safety-plan-for-the-first-weeks--0cb031e4 = 头几周的安全计划

# question
# Is there a safety plan for the first weeks, and do those who receive the person know of it?
is-there-a-safety-plan-for-the-first-weeks-and--31121208 = 是否有头几周的安全计划，接待本人的人是否知道？

# why it matters
# The first days and weeks outside carry a far higher danger of death than ordinary life. A person who has been in despair before should not have to face them without a plan made calmly beforehand: what the signs are, what helps, whom to call. It works best if those at the other end, with the person's agreement, know of it too.
the-first-days-and-weeks-outside-carry-a-far--14857149 = 外面头几天和头几周的死亡危险远高于平常生活。曾经绝望过的人不应在没有事先冷静定好的计划时面对它们：有哪些征兆、什么有帮助、给谁打电话。如果接待的人经本人同意也知道，效果最好。

# a sentence of a letter to the person
# You have a plan for hard days in the first weeks.
you-have-a-plan-for-hard-days-in-the-first-weeks--00945b70 = 您有一份应对头几周艰难日子的计划。

# a sentence of a letter to the person
# You will make a plan for hard days in the first weeks.
you-will-make-a-plan-for-hard-days-in-the-first--a56e2dae = 您将制定应对头几周艰难日子的计划。

# a sentence of a letter to the person
# This is set for {safety_plan.meeting_on}.
this-is-set-for-safety-plan-meeting-on--76ddcc90 = 定于{"{"}safety_plan.meeting_on{"}"}。

# a sentence of a letter to the person
# You said no to a plan for hard days, or did not wish to say.
you-said-no-to-a-plan-for-hard-days-or-did-not--717fa962 = 您对应对艰难日子的计划说了不，或不愿说。

# a sentence of a letter to the person
# You should have a plan for hard days in the first weeks.
you-should-have-a-plan-for-hard-days-in-the--569ae91e = 您应有一份应对头几周艰难日子的计划。

# a sentence of a letter to the person
# We do not know yet if you want a plan for hard days in the first weeks.
we-do-not-know-yet-if-you-want-a-plan-for-hard--1d586eca = 我们还不知道您是否要应对头几周艰难日子的计划。

# a sentence of a letter to the person
# You can say who may know of your plan for hard days.
you-can-say-who-may-know-of-your-plan-for-hard--d2b8d8fd = 您可以说谁可以知道您应对艰难日子的计划。

# a condition of the rule, by its name
# made
made = 已制定

# a condition of the rule, by its name
# known outside
known-outside = 外面知道

# the rule says
# Sit down with the person and make a safety plan for the first weeks
sit-down-with-the-person-and-make-a-safety-plan--a7970d56 = 与本人坐下来制定头几周的安全计划

# the rule says
# the first weeks outside are hard, and nothing is written down yet of what helps then
the-first-weeks-outside-are-hard-and-nothing-is--ee11f786 = 外面的头几周不好过，而还没有写下那时什么有帮助

# the rule says
# Ask the person who may know of the safety plan, and tell them
ask-the-person-who-may-know-of-the-safety-plan--48089726 = 询问本人谁可以知道安全计划，并告诉他们

# the rule says
# those at the other end can help only if they know how
those-at-the-other-end-can-help-only-if-they--2af41e0d = 接待您的人只有知道怎么做才能帮忙


## item medication-bridge

# title
# Medicines in hand for the gap
medicines-in-hand-for-the-gap--bd1c7297 = 手上有药度过空档

# question
# Does the medicine last until somebody outside prescribes it?
does-the-medicine-last-until-somebody-outside--384b9745 = 药够用到外面有人开药吗？

# why it matters
# The first appointment outside is often weeks away, and a pharmacy hands out nothing without a prescription. A person who leaves with a few tablets in a bag stops the treatment without having chosen to. This item counts the days of the medicine that runs out first, and compares them with the day on which the next prescriber sees the person.
the-first-appointment-outside-is-often-weeks--b8bcdb4b = 外面的首次预约往往在数周之后，而药房没有处方什么也不给。袋里只有几片药就离开的人，并非自愿地中断了治疗。本项计算最先用完的药还有几天，并与下一位开药者见到本人的日子相比。

# who acts
# pharmacy
pharmacy = 药房

# a sentence of a letter to the person
# You have enough of your medicine until someone outside sees you.
you-have-enough-of-your-medicine-until-someone--f8e653b4 = 您有足够的药用到外面有人看您。

# a sentence of a letter to the person
# Your medicine has been ordered for the day you leave.
your-medicine-has-been-ordered-for-the-day-you--24c42936 = 您的药已订购，供您离开当日领取。

# a sentence of a letter to the person
# You said no to taking medicine along, or did not wish to say.
you-said-no-to-taking-medicine-along-or-did-not--ffdded97 = 您对带药离开说了不，或不愿说。

# a sentence of a letter to the person
# You need enough of your medicine until someone outside sees you.
you-need-enough-of-your-medicine-until-someone--f482fe9b = 您需要足够的药用到外面有人看您。

# a sentence of a letter to the person
# We do not know yet if you have enough medicine for the first weeks.
we-do-not-know-yet-if-you-have-enough-medicine--693b0fd8 = 我们还不知道您头几周的药是否够。

# a sentence of a letter to the person
# You can ask which medicine you will get, and how long it lasts.
you-can-ask-which-medicine-you-will-get-and-how--7d3ec266 = 您可以问会得到什么药，能用多久。

# a condition of the rule, by its name
# in hand
in-hand = 在手

# a condition of the rule, by its name
# enough
enough = 足够

# a condition of the rule, by its name
# no gap
no-gap = 没有空档

# a condition of the rule, by its name
# ordered in time
ordered-in-time = 及时订购

# the rule says
# Get the person a supply of every current medicine today, or a prescription that is filled today
get-the-person-a-supply-of-every-current--c404c71d = 今天就为本人取得每种现用药的备药，或今天就能配的处方

# the rule says
# you left without the medicine you take
you-left-without-the-medicine-you-take = 您离开时没有带上您服用的药

# the rule says
# Order a supply of every current medicine, to be ready on the day of release
order-a-supply-of-every-current-medicine-to-be--1b470447 = 订购每种现用药的备药，于获释当日备好

# the rule says
# the medicine to take along is not in hand yet
the-medicine-to-take-along-is-not-in-hand-yet = 要带走的药还不在手

# the rule says
# Raise the supply of the medicine that runs out first
raise-the-supply-of-the-medicine-that-runs-out--790f9a27 = 增加最先用完的药的备量

# the rule says
# one of the medicines would run out too soon after release
one-of-the-medicines-would-run-out-too-soon--3ea05a29 = 其中一种药会在获释后太早用完

# the rule says
# Give the person a prescription that reaches to the first appointment outside
give-the-person-a-prescription-that-reaches-to--79da9003 = 给本人一张可用到外面首次预约的处方

# the rule says
# the supply ends before anybody outside can prescribe more
the-supply-ends-before-anybody-outside-can--79003283 = 备药会在外面有人能再开药之前用完


## item substance-treatment-linked

# title
# Drug or alcohol treatment booked outside
drug-or-alcohol-treatment-booked-outside--c0c97728 = 已在外面预约戒毒或戒酒治疗

# question
# Which drug or alcohol service has the person chosen, and when do they start?
which-drug-or-alcohol-service-has-the-person--20c072dd = 本人选择了哪个戒毒或戒酒服务部门，何时开始？

# why it matters
# Wanting help is strongest around release, and so is the pull the other way. A waiting list in those weeks loses people. The service should be one the person chose and feels safe in; for many women that means among women, with staff who understand violence. A first date makes the choice real.
wanting-help-is-strongest-around-release-and-so--e8afa505 = 求助的愿望在获释前后最强，反方向的拉力也是如此。那几周若要排队等候，就会失去人。服务部门应是本人选择并感到安全的；对许多女性来说，这意味着在女性之中、有懂得暴力问题的工作人员。有了首次日期，选择才是真的。

# who acts
# drug service
drug-service = 戒毒服务部门

# a sentence of a letter to the person
# You have a first date with the service that you chose for help with drink or drugs.
you-have-a-first-date-with-the-service-that-you--0da904cc = 您与自己选择的戒酒或戒毒服务部门已有首次日期。

# a sentence of a letter to the person
# The service that you chose for help with drink or drugs has promised you a first date.
the-service-that-you-chose-for-help-with-drink--ff17181d = 您选择的戒酒或戒毒服务部门已答应首次日期。

# a sentence of a letter to the person
# You said no to help with drink or drugs, or did not wish to say.
you-said-no-to-help-with-drink-or-drugs-or-did--c50ea6ff = 您对戒酒或戒毒的帮助说了不，或不愿说。

# a sentence of a letter to the person
# You should have a first date with a service for drink or drugs that you chose yourself.
you-should-have-a-first-date-with-a-service-for--c8b9069b = 您应与自己选择的戒酒或戒毒服务部门有首次日期。

# a sentence of a letter to the person
# We do not know yet if you want help with drink or drugs.
we-do-not-know-yet-if-you-want-help-with-drink--b307709b = 我们还不知道您是否要戒酒或戒毒的帮助。

# a sentence of a letter to the person
# You can choose a service where you feel safe.
you-can-choose-a-service-where-you-feel-safe--bf034fd5 = 您可以选择让您感到安全的服务部门。

# a condition of the rule, by its name
# fits
fits = 合适

# the rule says
# Go through the services with the person, and let them choose one that suits them
go-through-the-services-with-the-person-and-let--1978b634 = 与本人一起看各个服务部门，由本人选择适合的一个

# the rule says
# help is of use only where one feels safe to go
help-is-of-use-only-where-one-feels-safe-to-go = 只有去得安心的地方，帮助才有用

# the rule says
# Book a first date with the drug or alcohol service
book-a-first-date-with-the-drug-or-alcohol--830d0762 = 与戒毒或戒酒服务部门约定首次日期

# the rule says
# no service outside expects you on a day yet
no-service-outside-expects-you-on-a-day-yet = 外面还没有服务部门在某一天等着您


## item opioid-treatment-continued

# title
# Opioid agonist treatment without a missed dose
opioid-agonist-treatment-without-a-missed-dose--1f9a17b3 = 阿片类激动剂治疗不漏一剂

# question
# Where and on what day does the person get the next dose?
where-and-on-what-day-does-the-person-get-the--cd49e657 = 本人在哪里、哪一天得到下一剂？

# why it matters
# Methadone or buprenorphine keeps a person well only day by day. A missed dose can mean withdrawal, and a return to street drugs is then at its most dangerous. So the clinic outside must have confirmed both the dose and the day, and a promise on the telephone is not yet a confirmation.
methadone-or-buprenorphine-keeps-a-person-well--3fc7777d = 美沙酮或丁丙诺啡只能一天一天地维持人的状态。漏一剂可能意味着戒断反应，而此时重新使用街头毒品最为危险。因此外面的诊所必须既确认剂量又确认日子，电话里的答应还不算确认。

# a sentence of a letter to the person
# Your next dose is arranged, with no day missed.
your-next-dose-is-arranged-with-no-day-missed--96362c2c = 您的下一剂已安排，不漏一天。

# a sentence of a letter to the person
# A clinic has promised your next dose, with no day missed.
a-clinic-has-promised-your-next-dose-with-no--080a8acf = 诊所已答应您的下一剂，不漏一天。

# a sentence of a letter to the person
# It is on {oat.next_dose.on}.
it-is-on-oat-next-dose-on--369d8ec8 = 日期是{"{"}oat.next_dose.on{"}"}。

# a sentence of a letter to the person
# You said no to going on with your treatment.
you-said-no-to-going-on-with-your-treatment--21605f60 = 您对继续治疗说了不。

# a sentence of a letter to the person
# You can change your mind on any day.
you-can-change-your-mind-on-any-day--e8bb355c = 您哪一天都可以改变主意。

# a sentence of a letter to the person
# Your treatment should go on outside without a missed day.
your-treatment-should-go-on-outside-without-a--f9affd43 = 您的治疗应在外面不漏一天地继续。

# a sentence of a letter to the person
# We do not know yet where and when you get your next dose, if you need one.
we-do-not-know-yet-where-and-when-you-get-your--07e10b85 = 如果您需要，我们还不知道您在哪里、何时得到下一剂。

# a sentence of a letter to the person
# You can ask the clinic where and when you get your next dose.
you-can-ask-the-clinic-where-and-when-you-get--cdf5b711 = 您可以问诊所在哪里、何时得到下一剂。

# a condition of the rule, by its name
# ahead
ahead = 将至

# the rule says
# Find out today whether the opioid treatment went on, and if not, find a clinic that gives a dose at once
find-out-today-whether-the-opioid-treatment--508de0f8 = 今天就弄清阿片类治疗是否继续，若没有，就找一家立即给药的诊所

# the rule says
# the day of your next dose has passed, and nobody has written down that you got it
the-day-of-your-next-dose-has-passed-and-nobody--d7b4e10f = 您下一剂的日子已过，而没有人写下您得到了它

# the rule says
# Have the clinic outside confirm the medicine, the amount and the day of the next dose of opioid treatment
have-the-clinic-outside-confirm-the-medicine--8e155581 = 请外面的诊所确认阿片类治疗下一剂的药、剂量和日子

# the rule says
# no clinic outside has confirmed how the treatment goes on
no-clinic-outside-has-confirmed-how-the--8e8c8ac5 = 外面没有诊所确认治疗如何继续

# the rule says
# Ask the clinic for an earlier dose of opioid treatment, or find one that can give it
ask-the-clinic-for-an-earlier-dose-of-opioid--818f49fb = 请诊所提前给予阿片类治疗的一剂，或找一家能给的

# the rule says
# the next dose would come too late, and a missed dose is dangerous
the-next-dose-would-come-too-late-and-a-missed--e72ebd1c = 下一剂会来得太迟，而漏一剂是危险的


## item overdose-prevention

# title
# Overdose risk explained, naloxone supplied
overdose-risk-explained-naloxone-supplied--4995627e = 已说明用药过量的危险，已提供纳洛酮

# question
# Does the person know about lost tolerance, and do they leave with naloxone?
does-the-person-know-about-lost-tolerance-and--06eb2183 = 本人是否知道耐受力已下降，离开时是否带着纳洛酮？

# why it matters
# After months without, a dose that was once ordinary can kill, and the danger is greatest in the first two weeks. To say so plainly, to teach what to do when someone stops breathing and to hand over naloxone costs little and saves lives. It says nothing about what anyone expects of the person. A relative or the hostel can learn it too.
after-months-without-a-dose-that-was-once--6e04580d = 数月不用之后，从前平常的剂量也可能致命，头两周危险最大。把这一点讲明白，教会有人停止呼吸时怎么做，交给纳洛酮，花费不多却能救命。这不说明对本人有任何预期。亲属或宿舍也可以学。

# a sentence of a letter to the person
# You have been told how to stay safe, and you have what can save a life.
you-have-been-told-how-to-stay-safe-and-you--6c29780f = 已告诉您怎样保护自己，您也有能救命的药。

# a sentence of a letter to the person
# You will be told how to stay safe, and get what can save a life.
you-will-be-told-how-to-stay-safe-and-get-what--d5af41b4 = 将告诉您怎样保护自己，并给您能救命的药。

# a sentence of a letter to the person
# You said no to help to stay safe with drugs, or did not wish to say.
you-said-no-to-help-to-stay-safe-with-drugs-or--a0899adf = 您对使用毒品时保护自己的帮助说了不，或不愿说。

# a sentence of a letter to the person
# You should know how to stay safe in the first weeks, and have what can save a life.
you-should-know-how-to-stay-safe-in-the-first--41457ce9 = 您应知道头几周怎样保护自己，并有能救命的药。

# a sentence of a letter to the person
# We do not know yet if you have been told how to stay safe with drugs.
we-do-not-know-yet-if-you-have-been-told-how-to--55a9c995 = 我们还不知道是否有人告诉您在毒品方面怎样保护自己。

# a sentence of a letter to the person
# You can say if someone close to you should learn how to help.
you-can-say-if-someone-close-to-you-should--4dfeb46d = 您可以说是否应让您身边的人学会帮助。

# a condition of the rule, by its name
# briefed
briefed = 已讲解

# a condition of the rule, by its name
# supplied
supplied = 已提供

# a condition of the rule, by its name
# others asked
others-asked = 已问他人

# a condition of the rule, by its name
# talk ahead
talk-ahead = 将谈话

# a condition of the rule, by its name
# naloxone ahead
naloxone-ahead = 纳洛酮将备

# a condition of the rule, by its name
# help declined
help-declined = 已拒绝帮助

# the rule says
# Talk with the person about lost tolerance, and show what to do in an overdose
talk-with-the-person-about-lost-tolerance-and--305d0ed3 = 与本人谈耐受力下降，并示范用药过量时怎么做

# the rule says
# after a time without, a dose that was once usual can kill
after-a-time-without-a-dose-that-was-once-usual--e865cafd = 停用一段时间后，从前惯用的剂量可能致命

# the rule says
# Bring the person take-home naloxone today, or tell them where it is handed out
bring-the-person-take-home-naloxone-today-or--e1c140b3 = 今天就把可带走的纳洛酮送给本人，或告诉其在哪里领取

# the rule says
# the first days outside are the most dangerous, and you left without naloxone
the-first-days-outside-are-the-most-dangerous--873583f8 = 外面的头几天最危险，而您离开时没有纳洛酮

# the rule says
# Lay take-home naloxone ready for the day of release
lay-take-home-naloxone-ready-for-the-day-of--df6b8853 = 为获释当日备好可带走的纳洛酮

# the rule says
# naloxone can keep someone alive until help comes
naloxone-can-keep-someone-alive-until-help-comes = 纳洛酮能让人活到救援到来

# the rule says
# Offer the training to a relative or the hostel, if the person agrees
offer-the-training-to-a-relative-or-the-hostel--3ed6d15c = 经本人同意，向亲属或宿舍提供培训

# the rule says
# in an overdose it is somebody else who has to act
in-an-overdose-it-is-somebody-else-who-has-to--0b0e4031 = 用药过量时，要靠别人来行动


## item children-accounted-for

# title
# Children known, and their care planned
children-known-and-their-care-planned--62c8228d = 子女情况已知，照料已有安排

# question
# Which children depend on the person, who looks after each, and what happens for them at release?
which-children-depend-on-the-person-who-looks--a5dae194 = 哪些儿童依靠本人，各由谁照料，获释时他们怎样？

# why it matters
# Somewhere a child waits, or has stopped waiting. Each child should be known by name to those who plan, so that someone makes sure they are looked after now and that the parent's return is prepared for them and not only for the parent. What is good for the child comes first, and what is written about children is kept from everyone who does not need it.
somewhere-a-child-waits-or-has-stopped-waiting--5fabec01 = 某处有一个孩子在等，或已经不再等。制定计划的人应当知道每个孩子的名字，使有人确保孩子现在有人照料，父母的归来也是为孩子而不仅是为大人准备。对孩子好的事放在首位，关于儿童的记载不让不需要的人看到。

# who acts
# child-welfare service
child-welfare-service--b764b890 = 儿童福利服务部门

# a sentence of a letter to the person
# Your children are known to us, and each one is cared for.
your-children-are-known-to-us-and-each-one-is--9213ac1f = 我们知道您的孩子，每个都有人照料。

# a sentence of a letter to the person
# It is agreed what your release means for them.
it-is-agreed-what-your-release-means-for-them--ab085ba0 = 已商定您获释对他们意味着什么。

# a sentence of a letter to the person
# Your children are cared for.
your-children-are-cared-for--6bea148f = 您的孩子有人照料。

# a sentence of a letter to the person
# A meeting is set to agree what your release means for them.
a-meeting-is-set-to-agree-what-your-release--649bf0b3 = 已定下会面，商定您获释对他们意味着什么。

# a sentence of a letter to the person
# You did not wish to say if children depend on you.
you-did-not-wish-to-say-if-children-depend-on--836ad6fa = 您不愿说是否有孩子依靠您。

# a sentence of a letter to the person
# Your children should be cared for now, and know what your release means for them.
your-children-should-be-cared-for-now-and-know--2e69d4ab = 您的孩子现在应有人照料，并知道您获释对他们意味着什么。

# a sentence of a letter to the person
# We do not know yet if children depend on you, and who looks after them.
we-do-not-know-yet-if-children-depend-on-you--d5627e4a = 我们还不知道是否有孩子依靠您，由谁照料。

# a sentence of a letter to the person
# You can ask who may see what is written about your children.
you-can-ask-who-may-see-what-is-written-about--358080da = 您可以问谁可以看到关于您孩子的记载。

# a condition of the rule, by its name
# listed
listed = 已列明

# a condition of the rule, by its name
# agreed
agreed = 已商定

# the rule says
# Find somebody at once for every child whom nobody looks after
find-somebody-at-once-for-every-child-whom--7fbb04f9 = 立即为每个无人照料的儿童找到人

# the rule says
# a child has nobody to look after them now
a-child-has-nobody-to-look-after-them-now = 现在有一个儿童无人照料

# the rule says
# Put each child's name, age and place on file, in confidence
put-each-child-s-name-age-and-place-on-file-in--2006c21a = 把每个儿童的姓名、年龄和所在地保密存档

# the rule says
# those who plan do not know of every child yet
those-who-plan-do-not-know-of-every-child-yet = 制定计划的人还不知道每个儿童

# the rule says
# Agree what happens for each child, by what is best for the child
agree-what-happens-for-each-child-by-what-is--466b7443 = 按对儿童最好的方式商定每个儿童怎么办

# the rule says
# it is not settled for every child what the release means for them
it-is-not-settled-for-every-child-what-the--e123d580 = 并非每个儿童都已定下获释对其意味着什么

# the rule says
# Close the children's records to everyone who does not need them
close-the-children-s-records-to-everyone-who--530e0f9b = 对不需要的人关闭儿童的记录

# the rule says
# what is written about children is nobody else's business
what-is-written-about-children-is-nobody-else-s--10fab04f = 关于儿童的记载与其他人无关


## item family-contact-kept

# title
# Family ties kept where both sides want them
family-ties-kept-where-both-sides-want-them--087e218b = 双方都愿意时保持家庭联系

# question
# Is the person in touch with family, and what does each side want at release?
is-the-person-in-touch-with-family-and-what--e95fad16 = 本人与家人有联系吗，获释时各方想要什么？

# why it matters
# Most people who find their feet do so with someone beside them. Ties wear thin with distance, cost and shame, so the prison should help with visits, letters and calls, and ask both sides early what they want when the day comes. Nobody is pushed: either side may want no contact, and that too is worth knowing.
most-people-who-find-their-feet-do-so-with--d41340b9 = 多数站稳脚跟的人身边都有人。距离、花费和羞愧会磨淡联系，因此监狱应帮助探访、通信和通话，并及早问双方届时想要什么。不强求任何人：任何一方都可以不想联系，这也值得知道。

# a sentence of a letter to the person
# You are in touch with your family, as far as you both want it.
you-are-in-touch-with-your-family-as-far-as-you--2f87e033 = 您与家人保持联系，如双方所愿。

# a sentence of a letter to the person
# A visit or a call with your family is booked.
a-visit-or-a-call-with-your-family-is-booked--1b6b3138 = 已约定与家人的探访或通话。

# a sentence of a letter to the person
# You said no to help to stay in touch with your family.
you-said-no-to-help-to-stay-in-touch-with-your--df6fc6a6 = 您对与家人保持联系的帮助说了不。

# a sentence of a letter to the person
# You should have help to stay in touch with your family, if you both want it.
you-should-have-help-to-stay-in-touch-with-your--d7870e0c = 如双方愿意，您应得到与家人保持联系的帮助。

# a sentence of a letter to the person
# We do not know yet if you are in touch with your family, and what you both want.
we-do-not-know-yet-if-you-are-in-touch-with--7ae14dd7 = 我们还不知道您与家人有没有联系，双方想要什么。

# a sentence of a letter to the person
# You can ask for help with a visit, a letter or a call to your family.
you-can-ask-for-help-with-a-visit-a-letter-or-a--d7940910 = 您可以请人帮助探访、写信或打电话给家人。

# a condition of the rule, by its name
# helped
helped = 得到帮助

# the rule says
# Find out what stands in the way of contact, and help with a visit, a letter or a call
find-out-what-stands-in-the-way-of-contact-and--a952312d = 弄清什么妨碍联系，并帮助一次探访、一封信或一个电话

# the rule says
# ties wear thin unless somebody helps to keep them
ties-wear-thin-unless-somebody-helps-to-keep--7d73d14c = 没有人帮忙维持，联系就会淡去

# the rule says
# Ask the person and the family, each alone, what they want for the time after release
ask-the-person-and-the-family-each-alone-what--43284b33 = 分别询问本人和家人对获释之后的想法

# the rule says
# nobody has yet asked both sides what they want
nobody-has-yet-asked-both-sides-what-they-want = 还没有人问过双方想要什么


## item child-in-prison-leaves-well

# title
# A child living in prison leaves with care
a-child-living-in-prison-leaves-with-care--4297b258 = 在狱中生活的儿童得到照料地离开

# question
# When the child leaves the prison, where to, and how is the move made gentle?
when-the-child-leaves-the-prison-where-to-and--88b008fb = 孩子何时离开监狱，去哪里，怎样使变动温和？

# why it matters
# A child who has lived here with a parent knows no other home. Leaving it, with the parent or alone, must be decided for that child, into care that is already there, in small steps and with a way to keep seeing the parent where that is good for the child. No child is moved first and provided for later.
a-child-who-has-lived-here-with-a-parent-knows--cec01258 = 随父母在此生活过的孩子不知道别的家。离开它，无论与父母一起还是独自一人，都必须为这个孩子考虑，去到已有照料的地方，一小步一小步地走，并在对孩子有益时有办法继续见到父母。不得先转移孩子、后安排照料。

# a sentence of a letter to the person
# The move of your child out of prison is planned, and care is in place.
the-move-of-your-child-out-of-prison-is-planned--e6631b67 = 您孩子离开监狱的安排已定，照料已到位。

# a sentence of a letter to the person
# Care for your child outside is promised.
care-for-your-child-outside-is-promised--5fa5749c = 外面对您孩子的照料已有承诺。

# a sentence of a letter to the person
# The move is planned in small steps.
the-move-is-planned-in-small-steps--718bf3cc = 变动按小步骤计划。

# a sentence of a letter to the person
# Your child should leave prison gently, into care that is ready.
your-child-should-leave-prison-gently-into-care--e93e0943 = 您的孩子应温和地离开监狱，去到已备好的照料中。

# a sentence of a letter to the person
# We do not know yet if a child lives here with you, or how the move is planned.
we-do-not-know-yet-if-a-child-lives-here-with--46cbfef8 = 我们还不知道是否有孩子与您在此生活，变动怎样计划。

# a sentence of a letter to the person
# You can say what you think is best for your child.
you-can-say-what-you-think-is-best-for-your--77f3496e = 您可以说您认为什么对孩子最好。

# a sentence of a letter to the person
# You can ask how you will see each other after the move.
you-can-ask-how-you-will-see-each-other-after--e9ddc2b2 = 您可以问变动之后你们怎样见面。

# a condition of the rule, by its name
# there in time
there-in-time = 及时到位

# a condition of the rule, by its name
# care fixed
care-fixed = 照料已定

# a condition of the rule, by its name
# contact kept
contact-kept = 保持联系

# the rule says
# Have somebody who knows children assess what is best for this child
have-somebody-who-knows-children-assess-what-is--6ff162ed = 请了解儿童的人评估什么对这个孩子最好

# the rule says
# the move should follow from what is good for the child, and nobody has looked at it yet
the-move-should-follow-from-what-is-good-for--6e141f51 = 变动应取决于什么对孩子好，而还没有人看过

# the rule says
# Confirm care for the child that begins no later than the move
confirm-care-for-the-child-that-begins-no-later--1689244b = 确认最迟在变动时即开始的照料

# the rule says
# no child should leave before the care outside is there
no-child-should-leave-before-the-care-outside--86b2d8b7 = 外面的照料到位之前，任何孩子都不应离开

# the rule says
# Plan the move in gentle steps, and how parent and child see each other afterwards
plan-the-move-in-gentle-steps-and-how-parent--da8ce742 = 计划温和的变动步骤，以及此后父母与孩子如何见面

# the rule says
# leaving the only home it knows is hard on a child
leaving-the-only-home-it-knows-is-hard-on-a--60505919 = 离开唯一熟悉的家，对孩子很难


## item release-at-a-workable-hour

# title
# Let out at a day and hour when help is open
let-out-at-a-day-and-hour-when-help-is-open--0902b4f6 = 在有帮助的日子和时刻获释

# question
# Will help be open on the day and at the hour of release, and if not, who meets the person?
will-help-be-open-on-the-day-and-at-the-hour-of--62534e19 = 获释当日当时有没有可用的帮助，若没有，谁来接本人？

# why it matters
# A person let out on a Friday afternoon finds every office closed until Monday. A day and an hour at which help is open spares the person that; where it cannot be had, somebody should be there and the essentials settled beforehand.
a-person-let-out-on-a-friday-afternoon-finds--aaa36e2f = 星期五下午获释的人发现所有机关都要关到星期一。选一个有帮助的日子和时刻可免去这一点；做不到时，应有人在场，要紧的事应事先办好。

# a sentence of a letter to the person
# You leave at a time when help is open, or someone is there for you.
you-leave-at-a-time-when-help-is-open-or--9e1dfef5 = 您在有帮助的时候离开，或有人在那里等您。

# a sentence of a letter to the person
# You should leave at a time when help is open.
you-should-leave-at-a-time-when-help-is-open--39573de1 = 您应在有帮助的时候离开。

# a sentence of a letter to the person
# We do not know yet if help is open when you leave.
we-do-not-know-yet-if-help-is-open-when-you--a6ba0c5b = 我们还不知道您离开时有没有帮助。

# a sentence of a letter to the person
# You can say who you would like to meet you at the gate.
you-can-say-who-you-would-like-to-meet-you-at--3527e2a9 = 您可以说希望谁在大门口接您。

# a condition of the rule, by its name
# help is open
help-is-open = 有帮助可用

# a condition of the rule, by its name
# open day
open-day = 开放的日子

# a condition of the rule, by its name
# open hour
open-hour = 开放的时刻

# a condition of the rule, by its name
# looked after
looked-after = 有人照应

# the rule says
# Ask the person what could not be settled on the day, and settle it
ask-the-person-what-could-not-be-settled-on-the--70d9f98c = 询问本人当天有什么没办成，并把它办好

# the rule says
# you came out when help was closed
you-came-out-when-help-was-closed = 您出来时没有可用的帮助

# the rule says
# Move the release to an earlier working day, or to an hour at which offices are open, if the law allows
move-the-release-to-an-earlier-working-day-or--2c3cdb47 = 如法律允许，把获释提前到较早的工作日，或改到机关开门的时刻

# the rule says
# as planned, you would come out when help is closed
as-planned-you-would-come-out-when-help-is--903f12f6 = 按计划，您出来时将没有可用的帮助

# the rule says
# Have somebody meet the person, and settle bed, medicine and money beforehand
have-somebody-meet-the-person-and-settle-bed--909501b8 = 安排人接本人，并事先解决床位、药品和钱

# the rule says
# if the day or the hour cannot be moved, you should not be alone with closed doors
if-the-day-or-the-hour-cannot-be-moved-you--1f06e5f6 = 如果日子或时刻不能改，您不应独自面对关着的门


## item release-day-clothing

# title
# Clothes fit for the season
clothes-fit-for-the-season--17b9378b = 适合季节的衣服

# question
# Has the person decent clothes for the weather, and a bag that gives nothing away?
has-the-person-decent-clothes-for-the-weather--43dbb3e1 = 本人是否有适合天气的体面衣服，和一个不暴露身份的包？

# why it matters
# Nobody should walk out in summer shoes in the snow, or with a bag that tells everyone where they have been. Clothes that fit and a plain bag are a matter of health and of dignity.
nobody-should-walk-out-in-summer-shoes-in-the--6139d4e0 = 任何人都不应穿着夏天的鞋走进雪里，也不应提着一个告诉所有人其从哪里来的袋子。合身的衣服和普通的包关乎健康和尊严。

# a sentence of a letter to the person
# Clothes that fit the season are ready for you, and a plain bag.
clothes-that-fit-the-season-are-ready-for-you--891e4b59 = 适合季节的衣服和普通的包已为您备好。

# a sentence of a letter to the person
# Clothes that fit the season are promised to you, and a plain bag.
clothes-that-fit-the-season-are-promised-to-you--1df383bb = 已答应给您适合季节的衣服和普通的包。

# a sentence of a letter to the person
# You said no to clothes for the day you leave.
you-said-no-to-clothes-for-the-day-you-leave--11337433 = 您对离开当日的衣服说了不。

# a sentence of a letter to the person
# You should have clothes that fit the season, and a plain bag.
you-should-have-clothes-that-fit-the-season-and--e5cebe06 = 您应有适合季节的衣服和普通的包。

# a sentence of a letter to the person
# We do not know yet if you have clothes for the day you leave.
we-do-not-know-yet-if-you-have-clothes-for-the--67876839 = 我们还不知道您有没有离开当日的衣服。

# a condition of the rule, by its name
# fit for the day
fit-for-the-day = 适合当日

# the rule says
# Find clothes that fit the person and the season, shoes and coat included, and have them washed
find-clothes-that-fit-the-person-and-the-season--3d509abe = 找到适合本人和季节的衣服，包括鞋和外套，并洗净

# the rule says
# you should have clothes that are decent and keep out the weather
you-should-have-clothes-that-are-decent-and--6a6ec5bf = 您应当有体面并能抵御天气的衣服

# the rule says
# Find a plain bag for the person's belongings
find-a-plain-bag-for-the-person-s-belongings--1f1f3353 = 为本人的物品找一个普通的包

# the rule says
# what you carry should not tell others where you come from
what-you-carry-should-not-tell-others-where-you--d0b4ef53 = 您携带的东西不应告诉别人您从哪里来


## item release-day-file-copy

# title
# Copy of own record offered
copy-of-own-record-offered--9f35a92b = 已提供本人记录的副本

# question
# Has the person been offered a copy of the records about them?
has-the-person-been-offered-a-copy-of-the--198c7d13 = 是否向本人提供关于其记录的副本？

# why it matters
# The records hold things that you will need outside: courses, health, decisions. You have a right to see them and to take an official copy with you. Taking one is your choice.
the-records-hold-things-that-you-will-need--b460542d = 记录里有您在外面会用到的东西：课程、健康、公文。您有权查看并带走一份正式副本。要不要由您选择。

# a sentence of a letter to the person
# You were offered a copy of your records.
you-were-offered-a-copy-of-your-records--0b9d4795 = 已向您提供记录的副本。

# a sentence of a letter to the person
# You asked for a copy of your records.
you-asked-for-a-copy-of-your-records--92b24cdb = 您要过记录的副本。

# a sentence of a letter to the person
# You should have it by {file_copy.promised_for}.
you-should-have-it-by-file-copy-promised-for--b0a8a715 = 应在{"{"}file_copy.promised_for{"}"}前给您。

# a sentence of a letter to the person
# You said no to a copy of your records.
you-said-no-to-a-copy-of-your-records--7b96fcd5 = 您对记录的副本说了不。

# a sentence of a letter to the person
# You can still ask for one.
you-can-still-ask-for-one--e825b9e2 = 您仍可以提出要求。

# a sentence of a letter to the person
# You should be offered a copy of your records.
you-should-be-offered-a-copy-of-your-records--428be279 = 应向您提供记录的副本。

# a sentence of a letter to the person
# We do not know yet if you were offered a copy of your records.
we-do-not-know-yet-if-you-were-offered-a-copy--b1770e0d = 我们还不知道是否向您提供过记录的副本。

# a sentence of a letter to the person
# You can ask the records office to see what is written about you.
you-can-ask-the-records-office-to-see-what-is--218aae7e = 您可以要求档案室让您看关于您的记载。

# a sentence of a letter to the person
# You can say what is wrong in it.
you-can-say-what-is-wrong-in-it--d505ad62 = 您可以说其中哪里有误。

# the rule says
# Make the copy that the person asked for, and send it to them
make-the-copy-that-the-person-asked-for-and--e6b3e040 = 制作本人要求的副本并寄给本人

# the rule says
# you asked for a copy of your records, and left without it
you-asked-for-a-copy-of-your-records-and-left--a1ed0610 = 您要求过记录副本，离开时却没有

# the rule says
# Make the copy that the person asked for, and hand it over on the day of release at the latest
make-the-copy-that-the-person-asked-for-and--f9944489 = 制作本人要求的副本，最迟于获释当日交付

# the rule says
# you asked for a copy of your records, and it is not promised in time
you-asked-for-a-copy-of-your-records-and-it-is--3fba54ff = 您要求过记录副本，而没有承诺及时给您

# the rule says
# Offer the person an official copy of the records about them, and note the answer
offer-the-person-an-official-copy-of-the--1831a99b = 向本人提供关于其记录的正式副本，并记下答复

# the rule says
# you have a right to see what is held about you, and to take a copy along
you-have-a-right-to-see-what-is-held-about-you--ddca7058 = 您有权查看所保存的关于您的情况，并带走一份副本


## item release-day-pack

# title
# One sheet with every appointment, number and route
one-sheet-with-every-appointment-number-and--e8cc9079 = 一张写明每个预约、号码和路线的单子

# question
# Has the person one sheet with every appointment, number and route?
has-the-person-one-sheet-with-every-appointment--2243a767 = 本人是否有一张写明每个预约、号码和路线的单子？

# why it matters
# In the first days there is too much to keep in mind. One plain sheet that says where to go, when, to whom and how to get there, with a number that answers that night, keeps the plan from getting lost.
in-the-first-days-there-is-too-much-to-keep-in--e8064a3a = 头几天要记的事太多。一张简明的单子写明去哪里、何时、找谁、怎么去，还有当晚有人接的号码，就不会把计划弄丢。

# a sentence of a letter to the person
# You have one sheet with all your appointments and numbers.
you-have-one-sheet-with-all-your-appointments--b89e65b1 = 您有一张列明所有预约和号码的单子。

# a sentence of a letter to the person
# A sheet with all your appointments and numbers is ready for you.
a-sheet-with-all-your-appointments-and-numbers--49e113e0 = 列明所有预约和号码的单子已为您备好。

# a sentence of a letter to the person
# You should have one sheet with all your appointments and numbers.
you-should-have-one-sheet-with-all-your--c30fb0c2 = 您应有一张列明所有预约和号码的单子。

# a sentence of a letter to the person
# We do not know yet if your sheet with appointments and numbers is ready.
we-do-not-know-yet-if-your-sheet-with--5426b979 = 我们还不知道您的预约和号码单子是否备好。

# a sentence of a letter to the person
# You can ask someone to go through the sheet with you.
you-can-ask-someone-to-go-through-the-sheet--7812a770 = 您可以请人与您一起看这张单子。

# a condition of the rule, by its name
# says it all
says-it-all = 都写明了

# the rule says
# Write one plain sheet with every appointment, and bring or send it with the discharge papers at once
write-one-plain-sheet-with-every-appointment--a56be804 = 写一张列明每个预约的简明单子，立即连同出狱文件送去或寄去

# the rule says
# you left without a sheet that says where you are expected
you-left-without-a-sheet-that-says-where-you--b82a513c = 您离开时没有写明哪里等着您的单子

# the rule says
# Write one plain sheet with every appointment, and put it with the discharge papers
write-one-plain-sheet-with-every-appointment--2f2e4fc1 = 写一张列明每个预约的简明单子，与出狱文件放在一起

# the rule says
# in the first days there is too much to keep in your head
in-the-first-days-there-is-too-much-to-keep-in--65cceb70 = 头几天脑子里要记的太多

# the rule says
# Bring or send the sheet and the discharge papers to the person at once
bring-or-send-the-sheet-and-the-discharge--ef1b5531 = 立即把单子和出狱文件送给或寄给本人

# the rule says
# you left without the sheet that was made for you
you-left-without-the-sheet-that-was-made-for-you = 您离开时没有带上为您做的单子

# the rule says
# Add a number that answers on the first night, and try it
add-a-number-that-answers-on-the-first-night--9655d415 = 加上第一晚有人接的号码，并试打一次

# the rule says
# you should be able to reach somebody when the offices are closed
you-should-be-able-to-reach-somebody-when-the--3835bd0e = 机关关门时您应当能联系到人

# the rule says
# Add what is missing to each appointment: who, place, telephone, day, time and the way there
add-what-is-missing-to-each-appointment-who--15ee2ee0 = 为每个预约补上所缺：何人、地点、电话、日期、时间和路线

# the rule says
# an appointment is of use only if you know how to get to it
an-appointment-is-of-use-only-if-you-know-how--2a3fa32b = 只有知道怎么去，预约才有用


## item release-day-property

# title
# Property and money returned against a receipt
property-and-money-returned-against-a-receipt--cf306900 = 财物凭收据交还

# question
# Is everything that was taken in on arrival there to be handed back?
is-everything-that-was-taken-in-on-arrival--f6fa7152 = 入监时收存的东西是否都在、可以交还？

# why it matters
# Keys, telephone, papers, photographs: what was kept for you is yours, and much of the plan depends on it. Checking it some days before leaves time to find what is missing.
keys-telephone-papers-photographs-what-was-kept--a9718784 = 钥匙、电话、证件、照片：为您保管的东西是您的，计划的许多部分也依赖它们。提前几天核对，还来得及找到缺少的。

# a sentence of a letter to the person
# You have your things back, and a receipt.
you-have-your-things-back-and-a-receipt--8761af43 = 您的东西已还给您，您有收据。

# a sentence of a letter to the person
# Your things are ready for the day you leave.
your-things-are-ready-for-the-day-you-leave--70953435 = 您的东西已备好，供您离开当日领取。

# a sentence of a letter to the person
# You should get back all that was kept for you.
you-should-get-back-all-that-was-kept-for-you--2e07a009 = 为您保管的一切都应还给您。

# a sentence of a letter to the person
# We do not know yet if all your things are there.
we-do-not-know-yet-if-all-your-things-are-there--a9962f4f = 我们还不知道您的东西是否都在。

# a sentence of a letter to the person
# You can check your things against the list, and say what is missing.
you-can-check-your-things-against-the-list-and--e46c7f8e = 您可以按清单核对东西，并说缺什么。

# the rule says
# Trace what is missing from the inventory, or explain the loss in writing and make it good
trace-what-is-missing-from-the-inventory-or--2e2f74a0 = 查找清单上缺少的东西，或书面说明遗失并赔偿

# the rule says
# something that was kept for you is not there
something-that-was-kept-for-you-is-not-there = 为您保管的某样东西不见了

# the rule says
# Check the property against the admission inventory, and hand it over or send it on against a receipt
check-the-property-against-the-admission--02b25aa7 = 按入监清单核对财物，凭收据交付或寄出

# the rule says
# you left without what was kept for you
you-left-without-what-was-kept-for-you = 您离开时没有带走为您保管的东西

# the rule says
# Check the property against the admission inventory together with the person
check-the-property-against-the-admission--a2c98685 = 与本人一起按入监清单核对财物

# the rule says
# there is still time to find what may be missing
there-is-still-time-to-find-what-may-be-missing = 还来得及找到可能缺少的东西

# the rule says
# Hand the property over to the person, or send it on, against a receipt
hand-the-property-over-to-the-person-or-send-it--ef70753a = 把财物凭收据交给本人或寄去

# the rule says
# your property was still here after you had left
your-property-was-still-here-after-you-had-left = 您离开后您的财物仍在这里

# the rule says
# Give the person a receipt for the property, and have it signed
give-the-person-a-receipt-for-the-property-and--9f999763 = 给本人财物收据，并请其签字

# the rule says
# you hold no paper that shows what you were given back
you-hold-no-paper-that-shows-what-you-were--36bef8c8 = 您没有写明交还了什么的凭据


## item release-day-travel

# title
# The journey is arranged and paid for
the-journey-is-arranged-and-paid-for--b97c0661 = 行程已安排并已付费

# question
# How does the person get to the first address, and is it paid for?
how-does-the-person-get-to-the-first-address--23c9af85 = 本人怎样到达第一个住址，费用付了吗？

# why it matters
# If the way from the gate is not worked out and paid for, the plan can fail in the first hour. You should know the route, hold the ticket or the fare, and arrive before the door closes.
if-the-way-from-the-gate-is-not-worked-out-and--252ea6a8 = 如果从大门出发的路没有想好、没有付费，计划可能在第一个小时就落空。您应当知道路线，手里有车票或车费，并在关门之前到达。

# a sentence of a letter to the person
# Your way to your first address is planned and paid for.
your-way-to-your-first-address-is-planned-and--08672924 = 您去第一个住址的路已计划并付费。

# a sentence of a letter to the person
# Your way to your first address is planned, and the fare is promised.
your-way-to-your-first-address-is-planned-and--fa05b827 = 您去第一个住址的路已计划，车费已有承诺。

# a sentence of a letter to the person
# You said no to help with the journey.
you-said-no-to-help-with-the-journey--e54c25bf = 您对行程的帮助说了不。

# a sentence of a letter to the person
# Your way to your first address should be planned and paid for.
your-way-to-your-first-address-should-be--84954273 = 您去第一个住址的路应计划好并付费。

# a sentence of a letter to the person
# We do not know yet how you will get to your first address.
we-do-not-know-yet-how-you-will-get-to-your--e14a0646 = 我们还不知道您怎样去第一个住址。

# a condition of the rule, by its name
# journey works
journey-works = 行程可行

# the rule says
# Ask whether the person got to the first address, and pay back what the journey cost them
ask-whether-the-person-got-to-the-first-address--f55af706 = 询问本人是否到达第一个住址，并偿还其路费

# the rule says
# the journey was not arranged and paid for as it should have been
the-journey-was-not-arranged-and-paid-for-as-it--bcd9d610 = 行程没有像应当的那样安排和付费

# the rule says
# Look for another route or an earlier start, or ask the first address to stay open
look-for-another-route-or-an-earlier-start-or--b117743e = 另找路线或更早出发，或请第一个住址晚些关门

# the rule says
# as planned, you would arrive after the door has closed
as-planned-you-would-arrive-after-the-door-has--f764ce28 = 按计划，您会在关门之后才到

# the rule says
# Find somebody who goes along or gives a lift
find-somebody-who-goes-along-or-gives-a-lift--c6c277aa = 找人陪同或开车送

# the rule says
# the journey is too long or too hard to do alone
the-journey-is-too-long-or-too-hard-to-do-alone = 路程太长或太难，不宜独自走

# the rule says
# Buy the ticket, or have the fare ready in cash, and write down the route
buy-the-ticket-or-have-the-fare-ready-in-cash--54981d86 = 买好车票，或备好现金车费，并写下路线

# the rule says
# the way to your first address is not paid for yet
the-way-to-your-first-address-is-not-paid-for--98050333 = 去您第一个住址的路还没有付费


## item conditions-few-and-clear

# title
# Conditions few, precise and explained both ways
conditions-few-precise-and-explained-both-ways--ede7826c = 条件少而明确，口头和书面均已说明

# question
# Does each condition have a reason, can it be kept, and does the person know what it means?
does-each-condition-have-a-reason-can-it-be--8ec33f4b = 每项条件是否有理由、能否遵守，本人是否知道其含义？

# why it matters
# Conditions that nobody can keep set people up to fail. Each one needs a reason, must be exact and possible to live with, and must be explained to you aloud and on paper, together with your rights.
conditions-that-nobody-can-keep-set-people-up--823ff7b8 = 没有人能遵守的条件使人失败。每一项都需要理由，必须明确而可行，并须连同您的权利一起口头和书面向您说明。

# a sentence of a letter to the person
# Each of your conditions has a reason, and they were explained to you.
each-of-your-conditions-has-a-reason-and-they--e4cb2e0d = 您的每项条件都有理由，并已向您说明。

# a sentence of a letter to the person
# Your conditions will be explained to you.
your-conditions-will-be-explained-to-you--55856671 = 将向您说明您的条件。

# a sentence of a letter to the person
# The talk is on {supervision.explained.talk_on}.
the-talk-is-on-supervision-explained-talk-on--f3a349e7 = 谈话在{"{"}supervision.explained.talk_on{"}"}。

# a sentence of a letter to the person
# Your conditions should be few and clear, and ones that you can keep.
your-conditions-should-be-few-and-clear-and--61e1b060 = 您的条件应少而明确，并且您能遵守。

# a sentence of a letter to the person
# We do not know yet what conditions you will have.
we-do-not-know-yet-what-conditions-you-will-have--27d40292 = 我们还不知道您会有哪些条件。

# a sentence of a letter to the person
# You can ask for the reason for each condition, and for a copy.
you-can-ask-for-the-reason-for-each-condition--8bab9e12 = 您可以要求说明每项条件的理由，并要一份副本。

# a sentence of a letter to the person
# You can object to a condition that you cannot keep.
you-can-object-to-a-condition-that-you-cannot--c52f1a1e = 您可以反对您无法遵守的条件。

# a condition of the rule, by its name
# each is sound
each-is-sound = 每项都站得住

# the rule says
# Give a reason for each condition, make it exact and workable, or take it out
give-a-reason-for-each-condition-make-it-exact--2c32d76f = 为每项条件说明理由，使其明确可行，否则去掉

# the rule says
# a condition that has no reason, or that you could not keep, should not bind you
a-condition-that-has-no-reason-or-that-you--cc49a4eb = 没有理由或您无法遵守的条件不应约束您

# the rule says
# Explain the conditions to the person aloud, with their rights and duties, and give them a copy
explain-the-conditions-to-the-person-aloud-with--6db43aff = 口头向本人说明条件及其权利义务，并给一份副本

# the rule says
# you should know what each condition asks of you
you-should-know-what-each-condition-asks-of-you = 您应当知道每项条件要求您什么


## item conditions-fit-the-plan

# title
# Conditions and plan do not fight each other
conditions-and-plan-do-not-fight-each-other--b74669d1 = 条件与计划不相冲突

# question
# Do the conditions go together with the address, work, child care, treatment and travel?
do-the-conditions-go-together-with-the-address--11cbcf82 = 条件与住址、工作、照顾子女、治疗和出行是否相容？

# why it matters
# A curfew that clashes with a night shift, or a zone that cuts off the clinic, makes a person break either the condition or the plan. Clashes are easy to put right before release and hard afterwards.
a-curfew-that-clashes-with-a-night-shift-or-a--08ac79b8 = 与夜班冲突的宵禁，或隔断诊所的禁区，会使人不是违反条件就是违反计划。冲突在获释前容易解决，之后就难了。

# a sentence of a letter to the person
# Your conditions leave room for your home, your work and your care.
your-conditions-leave-room-for-your-home-your--63e2ce54 = 您的条件给住处、工作和照护留有余地。

# a sentence of a letter to the person
# One of your conditions does not fit your plan.
one-of-your-conditions-does-not-fit-your-plan--f1e27c18 = 您的一项条件与计划不相容。

# a sentence of a letter to the person
# The change is due on {supervision.clash_check.change_on}.
the-change-is-due-on-supervision-clash-check--16cbad5e = 更改定于{"{"}supervision.clash_check.change_on{"}"}。

# a sentence of a letter to the person
# Your conditions should leave room for your home, your work and your care.
your-conditions-should-leave-room-for-your-home--28c65147 = 您的条件应给住处、工作和照护留有余地。

# a sentence of a letter to the person
# We do not know yet if your conditions leave room for your plan.
we-do-not-know-yet-if-your-conditions-leave--71291e1c = 我们还不知道您的条件是否给计划留有余地。

# a sentence of a letter to the person
# You can tell your officer where a condition gets in the way of your plan.
you-can-tell-your-officer-where-a-condition--84c346c4 = 您可以告诉官员哪项条件妨碍您的计划。

# the rule says
# Ask the releasing authority to change the condition, or change the plan with the person
ask-the-releasing-authority-to-change-the--6f24f046 = 请释放主管机关更改条件，或与本人更改计划

# the rule says
# you could not keep both the conditions and the plan as they stand
you-could-not-keep-both-the-conditions-and-the--d5909e34 = 照现在这样，您无法同时遵守条件和计划

# the rule says
# Go through curfew, zones, tagging and reporting beside the address, work, child care, treatment and travel
go-through-curfew-zones-tagging-and-reporting--87e34132 = 把宵禁、区域、电子监控和报到与住址、工作、照顾子女、治疗和出行逐一对照

# the rule says
# nobody has checked whether your conditions leave room for the plan
nobody-has-checked-whether-your-conditions--29cf95e3 = 还没有人核对您的条件是否给计划留有余地


## item complaint-and-breach-routes-known

# title
# Knows how to complain, vary and appeal, and what a breach means
knows-how-to-complain-vary-and-appeal-and-what--faa910a1 = 知道如何申诉、变更和上诉，以及违反的后果

# question
# Does the person know how to complain, ask for a change and appeal, and what happens after a breach?
does-the-person-know-how-to-complain-ask-for-a--6e74faa1 = 本人是否知道如何申诉、请求变更和上诉，以及违反之后怎样？

# why it matters
# Being under supervision does not take your rights away. You should know whom to turn to when something is unfair or no longer works, and that you will be heard before anything follows from a breach.
being-under-supervision-does-not-take-your--8b116a7d = 接受监督并不剥夺您的权利。您应当知道有不公或行不通时找谁，也应知道在违反产生任何后果之前会听取您的意见。

# a sentence of a letter to the person
# You have been told how to complain, and how to ask for a change.
you-have-been-told-how-to-complain-and-how-to--f078540e = 已告诉您如何申诉，以及如何请求变更。

# a sentence of a letter to the person
# Your officer will explain your rights to you.
your-officer-will-explain-your-rights-to-you--9e338fc3 = 您的官员将向您说明您的权利。

# a sentence of a letter to the person
# The talk is on {supervision.rights.talk_on}.
the-talk-is-on-supervision-rights-talk-on--a9b2c9bc = 谈话在{"{"}supervision.rights.talk_on{"}"}。

# a sentence of a letter to the person
# You should know how to complain, and what happens if you break a condition.
you-should-know-how-to-complain-and-what--b6168b60 = 您应当知道如何申诉，以及违反条件会怎样。

# a sentence of a letter to the person
# We do not know yet if you will have an officer, and if your rights were explained.
we-do-not-know-yet-if-you-will-have-an-officer--cf2e532d = 我们还不知道您是否会有监督官，您的权利是否已说明。

# a sentence of a letter to the person
# You can ask your officer for a condition to be changed.
you-can-ask-your-officer-for-a-condition-to-be--6309ce30 = 您可以请官员更改某项条件。

# a sentence of a letter to the person
# You can appeal, or complain to a court or another body that is not part of the service.
you-can-appeal-or-complain-to-a-court-or--eb2dcd68 = 您可以上诉，或向法院或服务部门以外的机构申诉。

# the rule says
# Explain to the person how to complain, ask for a change and appeal, and what happens after a breach
explain-to-the-person-how-to-complain-ask-for-a--55f2b8d6 = 向本人说明如何申诉、请求变更和上诉，以及违反之后怎样

# the rule says
# being under supervision does not take your rights away
being-under-supervision-does-not-take-your--9d5fd152 = 接受监督并不剥夺您的权利

# the rule says
# Explain that a breach is looked into, and both sides heard, before anything is decided
explain-that-a-breach-is-looked-into-and-both--6c51c3f3 = 说明对违反会先作调查、听取双方，再有任何处理

# the rule says
# you should know that you will be heard if something goes wrong
you-should-know-that-you-will-be-heard-if--3f27b18a = 您应当知道如果出了问题会听取您的意见

# the rule says
# Explain again, aloud and in writing, in a language and form that the person uses, how to complain and appeal
explain-again-aloud-and-in-writing-in-a--93233bd5 = 以本人所用的语言和形式，口头和书面再次说明如何申诉和上诉

# the rule says
# a right that you cannot follow is of no use to you
a-right-that-you-cannot-follow-is-of-no-use-to--984f33de = 看不懂的权利对您没有用


## item first-supervision-contact

# title
# First meeting with the supervising officer, with help in it
first-meeting-with-the-supervising-officer-with--8f015551 = 与监督官的首次会面，并带来帮助

# question
# When, where and with whom is the first meeting, and does it bring help?
when-where-and-with-whom-is-the-first-meeting--48c0587d = 首次会面在何时、何地、与谁，是否带来帮助？

# why it matters
# Supervision is there to help a person settle, not only to check on them. The first meeting should be soon, with an officer whose name you know, and deal with what is needed: home, money, work, health.
supervision-is-there-to-help-a-person-settle--19ad9f7b = 监督是为了帮助人安顿下来，不只是检查。首次会面应当很快，由您知道姓名的官员主持，并处理所需之事：住处、钱、工作、健康。

# a sentence of a letter to the person
# You have met your officer for the first time.
you-have-met-your-officer-for-the-first-time--e2b0eec5 = 您已与官员首次会面。

# a sentence of a letter to the person
# Your first meeting with your officer is booked.
your-first-meeting-with-your-officer-is-booked--52a4cb05 = 您与官员的首次会面已约定。

# a sentence of a letter to the person
# It is on {supervision.first_meeting.on}.
it-is-on-supervision-first-meeting-on--a761bbb1 = 日期是{"{"}supervision.first_meeting.on{"}"}。

# a sentence of a letter to the person
# You should meet your officer soon after you leave, and get help from them.
you-should-meet-your-officer-soon-after-you--d77b39a2 = 您离开后应很快与官员会面，并得到帮助。

# a sentence of a letter to the person
# We do not know yet when you first meet an officer.
we-do-not-know-yet-when-you-first-meet-an--2f48932a = 我们还不知道您何时首次与官员会面。

# a sentence of a letter to the person
# You can say what you need help with when you meet your officer.
you-can-say-what-you-need-help-with-when-you--32902396 = 您与官员会面时可以说需要什么帮助。

# a condition of the rule, by its name
# is booked soon
is-booked-soon = 不久即约定

# the rule says
# Book the first meeting with a named officer, at a day and place that the person can reach
book-the-first-meeting-with-a-named-officer-at--07b87e81 = 与指定的官员约定首次会面，日子和地点都要本人到得了

# the rule says
# you should know soon who your officer is, and where and when you meet
you-should-know-soon-who-your-officer-is-and--573a2872 = 您应当很快知道您的官员是谁，以及何时何地见面

# the rule says
# Make room in the first supervision meeting, or in one right after it, for home, money, work, health and people who can help
make-room-in-the-first-supervision-meeting-or--61567491 = 在首次监督会面或紧接其后，为住处、钱、工作、健康和能帮忙的人留出时间

# the rule says
# supervision is there to help you settle, and not only to check on you
supervision-is-there-to-help-you-settle-and-not--0ec5a772 = 监督是为了帮助您安顿，而不只是检查您

# the rule says
# Tell the person the day, the place and the officer's name, and give it to them in writing
tell-the-person-the-day-the-place-and-the--6bc39a72 = 告诉本人日子、地点和官员姓名，并书面给予

# the rule says
# a meeting helps only if you know of it
a-meeting-helps-only-if-you-know-of-it = 您知道会面，它才有帮助


## item supervision-reviewed

# title
# Supervision reviewed, and eased when it goes well
supervision-reviewed-and-eased-when-it-goes-well--b5f905b2 = 监督定期复查，进展良好时放宽

# question
# When was the supervision last looked at, and can it be eased?
when-was-the-supervision-last-looked-at-and-can--2c1e8e71 = 上次审视监督是何时，能否放宽？

# why it matters
# Needs change, and what was right in the first week can stand in the way later. A review on a set day lets help be changed, and lets conditions be lightened or ended early when things go well.
needs-change-and-what-was-right-in-the-first--4c8ff069 = 需要会变，第一周合适的日后可能碍事。定下日子复查，可以调整帮助，也可以在进展良好时减轻条件或提前结束。

# a sentence of a letter to the person
# Someone looked again at your supervision, and at how to make it lighter.
someone-looked-again-at-your-supervision-and-at--c3db106b = 有人再次看过您的监督，以及怎样减轻。

# a sentence of a letter to the person
# Your supervision will be looked at again on {supervision.review.on}.
your-supervision-will-be-looked-at-again-on--7de66d7a = 将在{"{"}supervision.review.on{"}"}再次看您的监督。

# a sentence of a letter to the person
# Your supervision should be looked at again on a set day.
your-supervision-should-be-looked-at-again-on-a--43926d0f = 应在定好的日子再次看您的监督。

# a sentence of a letter to the person
# We do not know yet when your supervision is looked at again.
we-do-not-know-yet-when-your-supervision-is--4ab59128 = 我们还不知道何时再次看您的监督。

# a sentence of a letter to the person
# You can ask for your supervision to be made lighter, or to end early.
you-can-ask-for-your-supervision-to-be-made--93a163dd = 您可以要求减轻监督，或提前结束。

# the rule says
# Look with the person at whether conditions can be lightened, or the supervision ended early
look-with-the-person-at-whether-conditions-can--7dec7ba8 = 与本人看看条件能否减轻，或监督能否提前结束

# the rule says
# supervision should go no further and last no longer than it helps
supervision-should-go-no-further-and-last-no--679c3d6c = 监督的程度和时间不应超过其有益的限度

# the rule says
# Set a day for reviewing the level of supervision, the treatment and the conditions, and tell the person
set-a-day-for-reviewing-the-level-of--00187384 = 定一个复查监督程度、治疗和条件的日子，并告诉本人

# the rule says
# you should know when somebody will look again at what is asked of you
you-should-know-when-somebody-will-look-again--b4f1d38b = 您应当知道何时会有人再看对您的要求


## item restorative-process-offered

# title
# Restorative process offered, freely
restorative-process-offered-freely--1435f1ef = 自愿提供恢复性程序

# question
# Has a restorative process been explained and offered, freely, to both sides?
has-a-restorative-process-been-explained-and--d9464874 = 是否向双方自愿地说明并提供了恢复性程序？

# why it matters
# Some people who caused harm and some who suffered it want to speak to each other, with help, and it can do both good. It must be offered, never pressed: saying no has no bad effect on anything in this plan.
some-people-who-caused-harm-and-some-who--68d76a3b = 有些造成伤害的人和受到伤害的人愿意在帮助下互相交谈，这对双方都可能有益。只能提供，绝不能施压：说不，对本计划的任何部分都没有不良影响。

# who acts
# restorative service
restorative-service = 恢复性司法服务部门

# the rule says
# Explain the restorative process to the other side, and offer it without any pressure
explain-the-restorative-process-to-the-other--2f9fc713 = 向另一方说明恢复性程序，并在毫无压力下提供

# the rule says
# you were asked, and the other side has not been asked yet
you-were-asked-and-the-other-side-has-not-been--67ea8f26 = 问过您了，而另一方还没有被问

# the rule says
# Explain the restorative process to the person, and, if they agree, offer it to the other side
explain-the-restorative-process-to-the-person--b39fa5bd = 向本人说明恢复性程序，如其同意，再向另一方提供

# the rule says
# you should know that this exists, and that saying no has no bad effect on anything
you-should-know-that-this-exists-and-that--372a9b77 = 您应当知道有这样的程序，而且说不对任何事都没有不良影响


## item victims-considered

# title
# Victims told and their safety weighed
victims-told-and-their-safety-weighed--e4163bff = 已告知被害人并顾及其安全

# question
# Has the victim who asked for it been told in time, and heard about their safety?
has-the-victim-who-asked-for-it-been-told-in--b425103d = 提出要求的被害人是否及时得到告知，并就其安全被听取意见？

# why it matters
# A person who was harmed, and asked to know, should hear of the release from the service and not meet it in the street. Hearing early what they need lets conditions be fair to both sides. What they say stays out of the copy of the plan that goes to the person released.
a-person-who-was-harmed-and-asked-to-know--659fbbd9 = 受到伤害并要求知情的人，应从服务部门得知获释，而不是在街上遇见。及早听取其需要，条件才能对双方公平。其所说的内容不进入交给获释者的计划副本。

# who acts
# victim liaison service
victim-liaison-service = 被害人联络服务部门

# a condition of the rule, by its name
# is planned
is-planned = 已计划

# a condition of the rule, by its name
# the rest is in order
the-rest-is-in-order = 其余妥当

# a condition of the rule, by its name
# is in time
is-in-time = 及时进行

# the rule says
# Ask the person who was told late what the short notice means for their safety, and act on it
ask-the-person-who-was-told-late-what-the-short--a26be4a2 = 询问被迟告知的人，时间短促对其安全意味着什么，并采取行动

# the rule says
# the notice went out later than it should have
the-notice-went-out-later-than-it-should-have = 通知发出得比应当的晚

# the rule says
# Send the notice of release, in the way that was asked for
send-the-notice-of-release-in-the-way-that-was--1e2078db = 按所要求的方式发出获释通知

# the rule says
# somebody has a right to hear of the release in time, and from the service
somebody-has-a-right-to-hear-of-the-release-in--159ba73e = 有人有权及时从服务部门得知获释

# the rule says
# Ask the victim what would make them safer, and have it weighed in the conditions
ask-the-victim-what-would-make-them-safer-and--3799d46c = 询问被害人怎样会更安全，并在条件中加以权衡

# the rule says
# conditions are fair when both sides have been heard
conditions-are-fair-when-both-sides-have-been--a52cc2a9 = 听取了双方，条件才公平

# the rule says
# Take everything about the victim out of the copy of the plan that goes to the person
take-everything-about-the-victim-out-of-the--1de37462 = 从交给本人的计划副本中去掉关于被害人的一切

# the rule says
# what somebody has said in confidence has to stay with the service
what-somebody-has-said-in-confidence-has-to--00f7e4b2 = 他人私下所说的必须留在服务部门


## item volunteer-or-mentor-offered

# title
# Volunteer or mentor offered and prepared
volunteer-or-mentor-offered-and-prepared--b876dcc3 = 已提供并准备好志愿者或导师

# question
# Has a volunteer, mentor or peer been offered, and have the two met?
has-a-volunteer-mentor-or-peer-been-offered-and--0dd51943 = 是否提供了志愿者、导师或同伴，两人见过面吗？

# why it matters
# An official goes home at five. Someone who comes because they want to, and perhaps has walked the same road, is believed when professionals are not. The offer is the service's duty and the answer is the person's. A first meeting before release turns a name on paper into a face at the gate.
an-official-goes-home-at-five-someone-who-comes--97d51e6a = 官员五点钟下班回家。自愿前来、也许走过同样的路的人，会在专业人员不被相信时得到信任。提供是服务部门的责任，答不答应在本人。获释前的首次见面，使纸上的名字变成大门口的一张脸。

# who acts
# voluntary organisation
voluntary-organisation = 志愿组织

# a sentence of a letter to the person
# You have met a volunteer or mentor who will stand by you.
you-have-met-a-volunteer-or-mentor-who-will--8b666ca1 = 您已见过会支持您的志愿者或导师。

# a sentence of a letter to the person
# You will meet a volunteer or mentor.
you-will-meet-a-volunteer-or-mentor--a9fb4b2a = 您将与志愿者或导师见面。

# a sentence of a letter to the person
# This is set for {mentor.first_meeting_on}.
this-is-set-for-mentor-first-meeting-on--2ec1bd90 = 定于{"{"}mentor.first_meeting_on{"}"}。

# a sentence of a letter to the person
# You said no to a volunteer or mentor.
you-said-no-to-a-volunteer-or-mentor--66b8ba26 = 您对志愿者或导师说了不。

# a sentence of a letter to the person
# You should be offered a volunteer or mentor, if you want one.
you-should-be-offered-a-volunteer-or-mentor-if--9ed6a0ed = 如果您愿意，应向您提供志愿者或导师。

# a sentence of a letter to the person
# We do not know yet if you would like a volunteer or mentor.
we-do-not-know-yet-if-you-would-like-a--f8f95293 = 我们还不知道您是否想要志愿者或导师。

# a sentence of a letter to the person
# You can say what kind of person you would get on with.
you-can-say-what-kind-of-person-you-would-get--86a3d9ba = 您可以说与什么样的人合得来。

# a condition of the rule, by its name
# introduced
introduced = 已介绍

# a condition of the rule, by its name
# meeting ahead
meeting-ahead = 将见面

# the rule says
# Set a new and early day for the first meeting with the volunteer or mentor
set-a-new-and-early-day-for-the-first-meeting--a561c6bf = 为与志愿者或导师的首次见面另定一个近期的日子

# the rule says
# you have said yes, and the day that was set has passed or comes too late
you-have-said-yes-and-the-day-that-was-set-has--e53dadeb = 您已答应，而所定的日子已过或来得太迟

# the rule says
# Offer a volunteer or mentor, and arrange an early first meeting if the person wants one
offer-a-volunteer-or-mentor-and-arrange-an--be449832 = 提供志愿者或导师，如本人愿意就安排及早首次见面

# the rule says
# someone who comes by choice can help where an office cannot
someone-who-comes-by-choice-can-help-where-an--b02fa7ff = 自愿前来的人能在机关帮不上的地方帮忙

# the rule says
# Screen, train and support the volunteer or mentor
screen-train-and-support-the-volunteer-or-mentor--6935c9df = 对志愿者或导师进行审查、培训和支持

# the rule says
# a helper should be well prepared and have somebody to ask
a-helper-should-be-well-prepared-and-have--8a08310b = 帮助者应准备充分，并有人可问

# what a source is cited for
# volunteers (hogoshi example)
volunteers-hogoshi-example--64785945 = 志愿者（以保护司为例）


## item aftercare-lasts

# title
# Help goes on after the first weeks
help-goes-on-after-the-first-weeks--a7843ad4 = 头几周之后帮助继续

# question
# Who stays in touch after the first weeks, and until when?
who-stays-in-touch-after-the-first-weeks-and--d4aa0c5d = 头几周之后谁保持联系，到何时？

# why it matters
# The first month is full of appointments; then comes the quiet in which people slip. Help that was dated beforehand goes on when nobody would have thought to ask, also for those who are under no supervision and whom no office has to see. Society's part does not end at the gate.
the-first-month-is-full-of-appointments-then--e3bf7deb = 第一个月排满预约，然后是使人滑落的沉寂。事先定下日期的帮助，会在没有人想到去问时继续，对不受监督、没有机关须见的人也是如此。社会的责任不止于大门。

# a sentence of a letter to the person
# Someone stays in touch with you after the first weeks.
someone-stays-in-touch-with-you-after-the-first--26578386 = 头几周之后有人与您保持联系。

# a sentence of a letter to the person
# This goes on until {aftercare.ends_on}.
this-goes-on-until-aftercare-ends-on--b6b058d2 = 这会持续到{"{"}aftercare.ends_on{"}"}。

# a sentence of a letter to the person
# Someone will stay in touch with you after the first weeks.
someone-will-stay-in-touch-with-you-after-the--b8dbb553 = 头几周之后会有人与您保持联系。

# a sentence of a letter to the person
# The next time is on {aftercare.next_on}.
the-next-time-is-on-aftercare-next-on--be75d4ae = 下一次是{"{"}aftercare.next_on{"}"}。

# a sentence of a letter to the person
# You said that you want no one to stay in touch after the first weeks.
you-said-that-you-want-no-one-to-stay-in-touch--9d0f344c = 您说过头几周之后不要任何人联系。

# a sentence of a letter to the person
# Someone should stay in touch with you after the first weeks.
someone-should-stay-in-touch-with-you-after-the--e0fc2161 = 头几周之后应有人与您保持联系。

# a sentence of a letter to the person
# We do not know yet who stays in touch with you after the first weeks.
we-do-not-know-yet-who-stays-in-touch-with-you--37cc9bc4 = 我们还不知道头几周之后谁与您保持联系。

# a sentence of a letter to the person
# You can say who you would like to stay in touch with after the first weeks.
you-can-say-who-you-would-like-to-stay-in-touch--50b88033 = 您可以说头几周之后想与谁保持联系。

# a condition of the rule, by its name
# owned
owned = 有人负责

# a condition of the rule, by its name
# long enough
long-enough = 够长

# a condition of the rule, by its name
# going on
going-on = 在继续

# the rule says
# Name one worker or organisation that stays in touch
name-one-worker-or-organisation-that-stays-in--88f7be2c = 指定一名保持联系的工作人员或一个组织

# the rule says
# nobody is named who stays in touch after the first weeks
nobody-is-named-who-stays-in-touch-after-the--b89d091a = 没有指定头几周之后保持联系的人

# the rule says
# Set dates for the first three months or longer, whether or not there is supervision
set-dates-for-the-first-three-months-or-longer--d1500b00 = 无论有无监督，定下头三个月或更长时间的日期

# the rule says
# help that has a date goes on when the first weeks are over
help-that-has-a-date-goes-on-when-the-first--70780e26 = 有日期的帮助在头几周过后仍会继续


## item contact-in-first-72-hours

# title
# Someone makes contact in the first 72 hours
someone-makes-contact-in-the-first-72-hours--f2c782c3 = 72小时内有人联系

# question
# Who makes contact in the first three days, and did the person get where they were going?
who-makes-contact-in-the-first-three-days-and--5a5d9a47 = 头三天由谁联系，本人到达了目的地吗？

# why it matters
# Most of what goes wrong goes wrong at once: the hostel was full, the bag was left on the bus, the clinic had no letter. A call in the first three days from someone who knows the plan finds it while it is still small. It is a call to help, not a check.
most-of-what-goes-wrong-goes-wrong-at-once-the--78a315bb = 出问题的事多半马上就出：宿舍满了、包落在车上、诊所没有收到信。头三天里由了解计划的人打个电话，就能在问题还小时发现。这是帮助的电话，不是检查。

# a sentence of a letter to the person
# Someone spoke with you in the first days after you left.
someone-spoke-with-you-in-the-first-days-after--27242dca = 您离开后的头几天有人与您谈过话。

# a sentence of a letter to the person
# Someone will call or meet you in the first days after you leave.
someone-will-call-or-meet-you-in-the-first-days--c1409ec4 = 您离开后的头几天会有人打电话给您或与您见面。

# a sentence of a letter to the person
# This is planned for {followup.first_contact.on}.
this-is-planned-for-followup-first-contact-on--4a5488cd = 计划在{"{"}followup.first_contact.on{"}"}。

# a sentence of a letter to the person
# You said that you want no call in the first days.
you-said-that-you-want-no-call-in-the-first-days--8b251a83 = 您说过头几天不要电话。

# a sentence of a letter to the person
# Someone should speak with you in the first days after you leave.
someone-should-speak-with-you-in-the-first-days--d73f6923 = 您离开后的头几天应有人与您谈话。

# a sentence of a letter to the person
# We do not know yet who will speak with you in the first days after you leave.
we-do-not-know-yet-who-will-speak-with-you-in--ca6f20d7 = 我们还不知道您离开后的头几天谁会与您谈话。

# a sentence of a letter to the person
# You can ask for a number to call if something goes wrong in the first days.
you-can-ask-for-a-number-to-call-if-something--f1b67fdf = 您可以要一个头几天出问题时拨打的号码。

# a condition of the rule, by its name
# spoken
spoken = 已谈过

# a condition of the rule, by its name
# settled
settled = 已解决

# the rule says
# Go on trying to reach the person: at the address, by telephone, through family and services they agreed to
go-on-trying-to-reach-the-person-at-the-address--558e5f69 = 继续设法联系本人：到住址、打电话、通过本人同意的家人和服务部门

# the rule says
# nobody has reached you, and something may have gone wrong
nobody-has-reached-you-and-something-may-have--274828be = 没有人联系上您，也许出了什么问题

# the rule says
# Speak with the person today, and ask how the first days went
speak-with-the-person-today-and-ask-how-the--3ed5bbbf = 今天就与本人谈话，问头几天怎么样

# the rule says
# you are out, and nobody has asked how it went
you-are-out-and-nobody-has-asked-how-it-went--4210a348 = 您已出来，而没有人问过怎么样

# the rule says
# Name one worker who makes contact in the first days
name-one-worker-who-makes-contact-in-the-first--6f13a884 = 指定头几天联系的工作人员

# the rule says
# most of what goes wrong goes wrong in the first days, and nobody is named to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--d97277e8 = 多数问题出在头几天，而没有指定人届时询问

# the rule says
# Agree with the person how and on which day they speak, soon after release
agree-with-the-person-how-and-on-which-day-they--b956b911 = 与本人约定获释后不久怎样、哪一天谈话

# the rule says
# most of what goes wrong goes wrong in the first days, and no day is set to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--df5d72c2 = 多数问题出在头几天，而没有定下届时询问的日子

# the rule says
# Ask the person what the late contact cost them, and make good what was missed
ask-the-person-what-the-late-contact-cost-them--7e8ba8c5 = 询问本人迟到的联系造成了什么损失，并补上所耽误的

# the rule says
# the first contact did not come when it should have
the-first-contact-did-not-come-when-it-should--b4856c9a = 首次联系没有在应当的时候到来

# the rule says
# Find out where the person is, and put right what failed
find-out-where-the-person-is-and-put-right-what--56122a1a = 弄清本人在哪里，并补救出错之处

# the rule says
# something in the plan did not work as it should
something-in-the-plan-did-not-work-as-it-should = 计划中有些事没有按应当的进行


## item foreign-national-status-and-contacts

# title
# Foreign nationals and stateless persons: status, consul, transfer, return
foreign-nationals-and-stateless-persons-status--7df028c9 = 外国人和无国籍人：身份、领事、移管、返回

# question
# Is it known whether the person may stay and work, and can they reach a consul and a lawyer?
is-it-known-whether-the-person-may-stay-and--6365fb46 = 是否知道本人可否居留和工作，能否联系领事和律师？

# why it matters
# A home and a job here are worth little to a person who is to be sent away next week, and a flight home is a bad end if no one waits there. Whoever plans must know what the immigration authority has decided. The person must be able to reach their consul, or a body that protects them if they are stateless or a refugee, and a lawyer. Whether to use either is the person's choice alone.
a-home-and-a-job-here-are-worth-little-to-a--80da9cb0 = 对下周就要被遣送的人来说，这里的家和工作没有多大价值；而回去的航班若那里无人等候，也不是好结局。制定计划的人必须知道移民主管机关作了什么处理。本人必须能联系其领事，如无国籍或为难民则联系保护机构，并能联系律师。是否使用，全由本人选择。

# who acts
# consular officer
consular-officer = 领事官员

# who acts
# immigration authority
immigration-authority = 移民主管机关

# a sentence of a letter to the person
# It is known if you may stay here.
it-is-known-if-you-may-stay-here--99fcc18d = 您能否留在这里已经知道。

# a sentence of a letter to the person
# You were offered a lawyer and your consul.
you-were-offered-a-lawyer-and-your-consul--039a852f = 已向您提供律师和领事。

# a sentence of a letter to the person
# An office has to say if you may stay here.
an-office-has-to-say-if-you-may-stay-here--1e06011f = 有机关须说明您能否留在这里。

# a sentence of a letter to the person
# It should answer by {immigration.decision_due_on}.
it-should-answer-by-immigration-decision-due-on--9abba2f9 = 应在{"{"}immigration.decision_due_on{"}"}前答复。

# a sentence of a letter to the person
# You should know if you may stay here, and be able to ask for help.
you-should-know-if-you-may-stay-here-and-be--3a3e269e = 您应当知道能否留在这里，并能求助。

# a sentence of a letter to the person
# We do not know yet if you come from another country, and if you may stay.
we-do-not-know-yet-if-you-come-from-another--0f439576 = 我们还不知道您是否来自别的国家，能否留下。

# a sentence of a letter to the person
# You can ask for a lawyer, and for your consul.
you-can-ask-for-a-lawyer-and-for-your-consul--4250de2c = 您可以要求律师，也可以要求见领事。

# a sentence of a letter to the person
# If you want to is your choice alone.
if-you-want-to-is-your-choice-alone--981facb4 = 要不要全由您选择。

# a condition of the rule, by its name
# status known
status-known = 身份已知

# a condition of the rule, by its name
# consul offered
consul-offered = 已提供领事联系

# a condition of the rule, by its name
# lawyer offered
lawyer-offered = 已提供律师

# a condition of the rule, by its name
# return ready
return-ready = 返回已准备

# a condition of the rule, by its name
# medicines seen to
medicines-seen-to = 药品已安排

# the rule says
# Ask the immigration authority whether the person may stay and work, and by when it decides
ask-the-immigration-authority-whether-the--b4c7990b = 询问移民主管机关本人可否居留和工作，何时答复

# the rule says
# nobody can plan well before it is known whether staying is allowed
nobody-can-plan-well-before-it-is-known-whether--01d5eed0 = 在知道可否居留之前，谁也无法做好计划

# the rule says
# Offer contact with the consul or a protecting body, and legal advice
offer-contact-with-the-consul-or-a-protecting--6ed32786 = 提供与领事或保护机构的联系以及法律咨询

# the rule says
# everyone far from home may ask their own country and a lawyer for help
everyone-far-from-home-may-ask-their-own--76704273 = 远离家乡的任何人都可以向本国和律师求助

# the rule says
# Prepare the arrival: papers, medicines and somebody who waits there
prepare-the-arrival-papers-medicines-and--e7b44d87 = 准备到达事宜：证件、药品和在那里等候的人

# the rule says
# the journey should end with somebody who knows of it
the-journey-should-end-with-somebody-who-knows--7e5b9d3b = 行程的终点应有知情的人

# on what ground a protected fact is looked at
# a national of another country can reach a consul and a lawyer
a-national-of-another-country-can-reach-a--62b32edc = 他国国民可以联系领事和律师

# on what ground a protected fact is looked at
# a person without a nationality can reach a body that protects them, and a lawyer
a-person-without-a-nationality-can-reach-a-body--573eae04 = 无国籍人士可以联系保护其权益的机构和律师


## item indigenous-and-minority-access

# title
# Indigenous and minority persons: services that fit, chosen with the community
indigenous-and-minority-persons-services-that--93c07824 = 土著人民和少数群体：与社区一起选择合适的服务

# question
# Do the services fit the person's culture, and has the home community been asked, if the person wishes?
do-the-services-fit-the-person-s-culture-and--39e83326 = 服务是否适合本人的文化，如本人愿意，是否问过家乡社区？

# why it matters
# A service that nobody from one's own people would enter is no service. Those who know what fits are the people concerned, so the plan is looked at with them, and the home community is asked to take part where the person wants it. Communities need time to answer; that is why this begins early.
a-service-that-nobody-from-one-s-own-people--11dae0e6 = 自己人谁也不愿进去的服务，不算服务。知道什么合适的是当事人，因此与他们一起看计划，并在本人愿意时请家乡社区参与。社区需要时间答复，所以要及早开始。

# who acts
# community organisation
community-organisation = 社区组织

# a sentence of a letter to the person
# The help in your plan fits your culture, and your community was asked.
the-help-in-your-plan-fits-your-culture-and--634b9891 = 您计划中的帮助适合您的文化，也问过您的社区。

# a sentence of a letter to the person
# The help in your plan fits your culture.
the-help-in-your-plan-fits-your-culture--44bc6a09 = 您计划中的帮助适合您的文化。

# a sentence of a letter to the person
# We meet your community on {home_community.meeting_on}.
we-meet-your-community-on-home-community--25e3e2ef = 我们在{"{"}home_community.meeting_on{"}"}与您的社区会面。

# a sentence of a letter to the person
# You said no to asking your community.
you-said-no-to-asking-your-community--8b693b3f = 您对询问您的社区说了不。

# a sentence of a letter to the person
# The help in your plan should fit your culture.
the-help-in-your-plan-should-fit-your-culture--0cb4c591 = 您计划中的帮助应适合您的文化。

# a sentence of a letter to the person
# We do not know yet if the help in your plan fits your culture.
we-do-not-know-yet-if-the-help-in-your-plan--f2f95fc7 = 我们还不知道您计划中的帮助是否适合您的文化。

# a sentence of a letter to the person
# You can say if you want your community to take part, or not.
you-can-say-if-you-want-your-community-to-take--82376d33 = 您可以说是否要您的社区参与。

# the rule says
# Look at the services with the person, and find ones that can be reached and fit the culture
look-at-the-services-with-the-person-and-find--f9d08bff = 与本人一起看各项服务，找到去得到且适合其文化的

# the rule says
# it is not yet sure that the services are ones to feel at home in
it-is-not-yet-sure-that-the-services-are-ones--0697a852 = 还不能确定这些服务让人感到自在

# the rule says
# Ask the home community to take part, if the person wishes it
ask-the-home-community-to-take-part-if-the--89e7b330 = 如本人愿意，请家乡社区参与

# the rule says
# the community at home has not yet had a chance to answer
the-community-at-home-has-not-yet-had-a-chance--1f1d0784 = 家乡社区还没有机会答复

# on what ground a protected fact is looked at
# services are looked at with the person's own people, and the home community is asked if the person wishes
services-are-looked-at-with-the-person-s-own--d5188a44 = 与本人所属族群一起考察各项服务；本人愿意时，征询其家乡社区的意见


## item women-specific-plan

# title
# Women: plan made for women's needs
women-plan-made-for-women-s-needs--1d4eb165 = 女性：为女性需要制定的计划

# question
# Does the plan answer what this woman needs as a woman?
does-the-plan-answer-what-this-woman-needs-as-a--6e7196e3 = 计划是否回应这位女性作为女性的需要？

# why it matters
# Prisons and the services after them were made for men. Many women carry violence suffered, children and others to care for, and years in which nobody looked after their health; a plan that does not ask misses what matters most. She says what she wants to have asked and by whom. Ways to leave the prison step by step should be open to her as far as they can be.
prisons-and-the-services-after-them-were-made--3f91bb67 = 监狱及其后的服务是为男性设立的。许多女性承受过暴力，有子女和他人要照顾，多年无人照管其健康；不去询问的计划会漏掉最要紧的事。她说明希望被问什么、由谁来问。一步步离开监狱的途径应尽可能向她开放。

# who acts
# women's service
women-s-service--fe75e709 = 妇女服务部门

# a sentence of a letter to the person
# Your plan answers what you need as a woman.
your-plan-answers-what-you-need-as-a-woman--3b822867 = 您的计划回应了您作为女性的需要。

# a sentence of a letter to the person
# We will go through your plan with you and a service for women.
we-will-go-through-your-plan-with-you-and-a--35f432a7 = 我们将与您和妇女服务部门一起过一遍计划。

# a sentence of a letter to the person
# This is set for {women_plan.review.on}.
this-is-set-for-women-plan-review-on--c460c3c9 = 定于{"{"}women_plan.review.on{"}"}。

# a sentence of a letter to the person
# You said no to going through your plan with a service for women.
you-said-no-to-going-through-your-plan-with-a--1134f404 = 您对与妇女服务部门一起过计划说了不。

# a sentence of a letter to the person
# Your plan should answer what you need as a woman.
your-plan-should-answer-what-you-need-as-a-woman--e264cbc3 = 您的计划应回应您作为女性的需要。

# a sentence of a letter to the person
# We do not know yet if your plan answers all that you need as a woman.
we-do-not-know-yet-if-your-plan-answers-all--db613544 = 我们还不知道您的计划是否回应了您作为女性的一切需要。

# a sentence of a letter to the person
# You can say what you want to be asked, and by whom.
you-can-say-what-you-want-to-be-asked-and-by--bf4e4816 = 您可以说希望被问什么、由谁来问。

# a condition of the rule, by its name
# reviewed
reviewed = 已复查

# a condition of the rule, by its name
# answered
answered = 已回应

# the rule says
# Go through the plan with her and a women's service, in private and at her pace
go-through-the-plan-with-her-and-a-women-s--dd8ed14b = 在私下、按她的步调，与她和妇女服务部门一起过一遍计划

# the rule says
# nobody has yet asked what the plan should answer for you as a woman
nobody-has-yet-asked-what-the-plan-should--212b02f5 = 还没有人问过计划应为您作为女性回应什么

# the rule says
# Add to the plan what it leaves out: safety, care for others, women's services, health or legal help
add-to-the-plan-what-it-leaves-out-safety-care--0122e966 = 把计划遗漏的补上：安全、照顾他人、妇女服务、健康或法律帮助

# the rule says
# the plan does not yet answer everything that matters to you
the-plan-does-not-yet-answer-everything-that--6ff4ec5d = 计划还没有回应对您要紧的一切

# the rule says
# Look at more gradual ways for her: home leave, open places, half-way houses
look-at-more-gradual-ways-for-her-home-leave--7c09b734 = 为她看看更循序渐进的途径：回家请假、开放式名额、中途之家

# the rule says
# going home step by step is easier than going all at once
going-home-step-by-step-is-easier-than-going--0487c079 = 一步步回家比一下子回家容易

# on what ground a protected fact is looked at
# a woman gets a plan that answers what she needs as a woman
a-woman-gets-a-plan-that-answers-what-she-needs--2ae1b46a = 妇女得到符合其作为女性之需要的计划


## item child-own-plan

# title
# Children: own plan, adult at the gate, school place
children-own-plan-adult-at-the-gate-school-place--865cec12 = 儿童：自己的计划、门口的成年人、学位

# question
# Who cares for the young person, where do they live and learn, and who meets them at the gate?
who-cares-for-the-young-person-where-do-they--a6d860dc = 谁照料这名年轻人，在哪里居住和学习，谁在大门口接？

# why it matters
# A child leaves prison into somebody's care, not onto the street. They should know well before the day who will look after them, where they will sleep, which school or training expects them and which adult stands at the gate. Parents are part of it wherever that is good for the child, and the young person has a say in all of it.
a-child-leaves-prison-into-somebody-s-care-not--d253e7bb = 儿童离开监狱是到某人的照料中去，而不是到街上去。应在那天之前早早知道谁照料、睡在哪里、哪所学校或培训等着、哪位成年人站在门口。凡对儿童有益，父母就参与其中，年轻人对一切都有发言权。

# who acts
# youth justice worker
youth-justice-worker = 少年司法工作者

# a sentence of a letter to the person
# You have a home, someone to care for you, and a place to learn.
you-have-a-home-someone-to-care-for-you-and-a--9616e0b2 = 你有住处，有人照料你，有地方学习。

# a sentence of a letter to the person
# Someone meets you at the gate.
someone-meets-you-at-the-gate--58bb585d = 有人在大门口接你。

# a sentence of a letter to the person
# A home, care and a place to learn are promised to you.
a-home-care-and-a-place-to-learn-are-promised--0f1fa8fb = 已答应给你住处、照料和学习的地方。

# a sentence of a letter to the person
# You said no to a place at school or in training.
you-said-no-to-a-place-at-school-or-in-training--3b4b6a1d = 你对上学或培训的名额说了不。

# a sentence of a letter to the person
# Your home and your care are in place.
your-home-and-your-care-are-in-place--c2ddbd79 = 你的住处和照料已到位。

# a sentence of a letter to the person
# You should have a home, care, a place to learn and someone to meet you.
you-should-have-a-home-care-a-place-to-learn--21a4b950 = 你应当有住处、照料、学习的地方和接你的人。

# a sentence of a letter to the person
# If you are young, you need a plan of your own.
if-you-are-young-you-need-a-plan-of-your-own--12aab63b = 如果你还年轻，你需要自己的计划。

# a sentence of a letter to the person
# We do not know enough yet to make it.
we-do-not-know-enough-yet-to-make-it--a509d76c = 我们知道的还不够，无法制定。

# a sentence of a letter to the person
# You have a say in where you live and learn.
you-have-a-say-in-where-you-live-and-learn--253e740b = 对你住在哪里、在哪里学习，你有发言权。

# a sentence of a letter to the person
# You can say if your parents should take part.
you-can-say-if-your-parents-should-take-part--610d7595 = 你可以说是否让父母参与。

# a condition of the rule, by its name
# parents asked
parents-asked = 已问父母

# a condition of the rule, by its name
# adult waits
adult-waits = 有成年人等候

# a condition of the rule, by its name
# housed
housed = 有住处

# a condition of the rule, by its name
# home promised
home-promised = 住处已承诺

# a condition of the rule, by its name
# place promised
place-promised = 名额已承诺

# the rule says
# Find who cares for the young person, and where they live and learn
find-who-cares-for-the-young-person-and-where--68de0275 = 找到照料这名年轻人的人，以及其居住和学习之处

# the rule says
# part of the plan has nobody behind it yet
part-of-the-plan-has-nobody-behind-it-yet = 计划的一部分还没有人落实

# the rule says
# Find a suitable adult who meets the young person at the gate
find-a-suitable-adult-who-meets-the-young--e7b418aa = 找一位合适的成年人在大门口接这名年轻人

# the rule says
# you should not walk out alone
you-should-not-walk-out-alone = 你不应当独自走出来

# the rule says
# Have everything in the young person's plan that is only promised confirmed in writing
have-everything-in-the-young-person-s-plan-that--d03044c1 = 把年轻人计划中只是答应的一切都书面确认

# the rule says
# part of the plan rests on a promise
part-of-the-plan-rests-on-a-promise = 计划的一部分靠的是答应

# the rule says
# Bring the parents into the plan, where that is good for the young person
bring-the-parents-into-the-plan-where-that-is--91d85374 = 在对年轻人有益时让父母参与计划

# the rule says
# the parents have had no part in the plan so far
the-parents-have-had-no-part-in-the-plan-so-far = 父母至今没有参与计划

# on what ground a protected fact is looked at
# a person who is still a child on the day of release gets a plan of their own
a-person-who-is-still-a-child-on-the-day-of--21ad8705 = 获释当日仍是儿童的人得到专为其制订的计划


## item pregnancy-and-nursing

# title
# Pregnancy and nursing carried through release
pregnancy-and-nursing-carried-through-release--2c195dbd = 怀孕和哺乳在获释前后得到照护

# question
# Who cares for mother and infant after release, and is there food and a fitting place to live?
who-cares-for-mother-and-infant-after-release--ccad36dd = 获释后谁照护母婴，有没有食物和合适的住处？

# why it matters
# A pregnancy does not pause for a release date. The midwife or clinic outside, the infant's first checks, enough to eat and a place where a baby can sleep have to stand before the door opens, because there are no weeks to lose afterwards.
a-pregnancy-does-not-pause-for-a-release-date--d8272462 = 怀孕不会因获释日期而停顿。外面的助产士或诊所、婴儿的首次检查、足够的食物和婴儿能睡的地方，必须在开门之前落实，因为之后没有几周可以耽误。

# who acts
# maternity service
maternity-service = 孕产服务部门

# a sentence of a letter to the person
# Care for you and your baby is arranged, and your home is ready.
care-for-you-and-your-baby-is-arranged-and-your--9f845ca9 = 对您和婴儿的照护已安排，您的住处已备好。

# a sentence of a letter to the person
# Care for you and your baby is promised.
care-for-you-and-your-baby-is-promised--2448a677 = 对您和婴儿的照护已有承诺。

# a sentence of a letter to the person
# You are seen on {maternity.care.on}.
you-are-seen-on-maternity-care-on--7e09f49b = 在{"{"}maternity.care.on{"}"}看您。

# a sentence of a letter to the person
# You said no to care from a midwife or clinic.
you-said-no-to-care-from-a-midwife-or-clinic--e6282612 = 您对助产士或诊所的照护说了不。

# a sentence of a letter to the person
# You and your baby should have care, food and a fitting home.
you-and-your-baby-should-have-care-food-and-a--cacbc0ea = 您和婴儿应有照护、食物和合适的住处。

# a sentence of a letter to the person
# We do not know yet if you need care for yourself and a baby.
we-do-not-know-yet-if-you-need-care-for--43cc9dee = 我们还不知道您是否需要对自己和婴儿的照护。

# a sentence of a letter to the person
# You can say which midwife or clinic you want.
you-can-say-which-midwife-or-clinic-you-want--e6d8f4f2 = 您可以说想要哪位助产士或哪家诊所。

# a condition of the rule, by its name
# mother expected
mother-expected = 母亲有人等候

# a condition of the rule, by its name
# mother promised
mother-promised = 已答应母亲

# a condition of the rule, by its name
# infant expected
infant-expected = 婴儿有人等候

# a condition of the rule, by its name
# home ready
home-ready = 住处已备

# the rule says
# Book the midwife or clinic outside for mother and infant
book-the-midwife-or-clinic-outside-for-mother--ad38767e = 为母婴预约外面的助产士或诊所

# the rule says
# no service outside expects mother and infant on a day yet
no-service-outside-expects-mother-and-infant-on--e31079b5 = 外面还没有服务部门在某一天等着母婴

# the rule says
# Find with social services a fitting place to live, and food from the first day
find-with-social-services-a-fitting-place-to--d8860c08 = 与社会服务部门一起找到合适的住处，并从第一天起有食物

# the rule says
# mother and infant need a fitting place and enough to eat from the first day
mother-and-infant-need-a-fitting-place-and--cbbde875 = 母婴从第一天起就需要合适的住处和足够的食物

# on what ground a protected fact is looked at
# a man is not asked about pregnancy; for everyone else the item stays open until it is known
a-man-is-not-asked-about-pregnancy-for-everyone--6540a94e = 不询问男性是否怀孕；对其他人，在知道之前该项目保持未决

# on what ground a protected fact is looked at
# a pregnant person has a midwife or clinic, food and a fitting place from the first day
a-pregnant-person-has-a-midwife-or-clinic-food--6c1aab5d = 孕妇从第一天起就有助产士或诊所、食物和合适的住处

# on what ground a protected fact is looked at
# a nursing mother and her infant have care, food and a fitting place from the first day
a-nursing-mother-and-her-infant-have-care-food--033a8415 = 哺乳的母亲和婴儿从第一天起就有照护、食物和合适的住处

# on what ground a protected fact is looked at
# a mother and a new-born have care, food and a fitting place from the first day
a-mother-and-a-new-born-have-care-food-and-a--8e77d229 = 母亲和新生儿从第一天起就有照护、食物和合适的住处


## facts of mentor

# an answer
# has met the person
has-met-the-person = 已与本人见面

# an answer
# meeting booked
meeting-booked = 见面已约定

# an answer
# offered
offered = 已提供机会

# an answer
# not offered
not-offered = 未提供

# question
# On what day do, or did, the two first meet?
on-what-day-do-or-did-the-two-first-meet--cc04a46f = 两人首次见面是哪一天？

# question
# Has the volunteer or mentor been screened and trained, and is there someone who supports them?
has-the-volunteer-or-mentor-been-screened-and--db2f018c = 志愿者或导师是否经过审查和培训，有没有人支持？


## facts of followup

# question
# Is one worker or mentor named who makes contact in the first days?
is-one-worker-or-mentor-named-who-makes-contact--86fcd955 = 是否指定了一名在头几天联系的工作人员或导师？

# question
# Has that worker spoken to the person since release?
has-that-worker-spoken-to-the-person-since--57d9dae8 = 获释以来该工作人员与本人谈过吗？

# an answer
# planned
planned = 已安排

# an answer
# tried without success
tried-without-success = 试过未成

# an answer
# not planned
not-planned = 未安排

# question
# On what day is, or was, the first contact after release?
on-what-day-is-or-was-the-first-contact-after--de657d47 = 获释后首次联系是哪一天？

# question
# Did the person get where they were going?
did-the-person-get-where-they-were-going--b2e6fc34 = 本人到达了目的地吗？

# question
# What failed in the first days, and has it been put right?
what-failed-in-the-first-days-and-has-it-been--07e68409 = 头几天什么出了问题，补救了吗？

# an answer
# none
none = 无

# an answer
# put right
put-right = 已补救

# an answer
# open
open = 未解决


## facts of aftercare

# question
# Are dates set on which somebody stays in touch after the first weeks?
are-dates-set-on-which-somebody-stays-in-touch--0621c352 = 是否定下头几周之后保持联系的日期？

# an answer
# completed
completed = 已完成

# an answer
# under way
under-way = 进行中

# an answer
# dates set
dates-set = 日期已定

# an answer
# no dates set
no-dates-set = 未定日期

# question
# Is one worker or organisation named who keeps those dates?
is-one-worker-or-organisation-named-who-keeps--23270c36 = 是否指定了遵守这些日期的工作人员或组织？

# question
# On what day is the next follow-up?
on-what-day-is-the-next-follow-up--87431516 = 下一次跟进是哪一天？

# question
# On what day is the last follow-up?
on-what-day-is-the-last-follow-up--0ea4b3b4 = 最后一次跟进是哪一天？


## facts of custody

# question
# On which day did the person come into prison?
on-which-day-did-the-person-come-into-prison--b25f3371 = 本人哪一天入监？

# question
# Is the person serving a sentence, or held on remand?
is-the-person-serving-a-sentence-or-held-on--81d3a089 = 本人是在服刑，还是在候审羁押？

# an answer
# sentenced
sentenced = 服刑

# an answer
# remand
remand = 候审羁押

# an answer
# other
other = 其他

# who can change it
# court
court = 法院

# question
# How many days in all has the person been kept apart from others?
how-many-days-in-all-has-the-person-been-kept--31982cf2 = 本人与他人隔开总共多少天？


## facts of family

# question
# Is the person in touch with family by visit, letter or call, and does the prison help with it?
is-the-person-in-touch-with-family-by-visit--e8fbb555 = 本人与家人有探访、通信或通话联系吗，监狱帮忙吗？

# an answer
# kept up
kept-up = 保持着

# an answer
# no family
no-family = 没有家人

# an answer
# not wanted by the family
not-wanted-by-the-family = 家人不愿意

# an answer
# contact booked
contact-booked = 联系已约定

# an answer
# hindered
hindered = 受阻

# an answer
# no help given
no-help-given = 没有给予帮助

# question
# On what day is the next visit or call?
on-what-day-is-the-next-visit-or-call--bea2b78c = 下一次探访或通话是哪一天？

# question
# What stands in the way of contact: distance, cost, papers, fear, something else?
what-stands-in-the-way-of-contact-distance-cost--ec788c1d = 什么妨碍联系：距离、花费、证件、恐惧，还是别的？

# question
# Is it on file what the person and the family each want at release?
is-it-on-file-what-the-person-and-the-family--6b42dd8d = 本人和家人各自在获释时想要什么，是否存档？


## facts of children

# question
# Which children depend on the person?
which-children-depend-on-the-person--dd1cd83c = 哪些儿童依靠本人？

# question
# Are the child's name, age and place on file?
are-the-child-s-name-age-and-place-on-file--a9bd0233 = 儿童的姓名、年龄和所在地是否存档？

# question
# Who looks after the child now?
who-looks-after-the-child-now--b33806a0 = 现在谁照料儿童？

# an answer
# other parent
other-parent = 另一位父母

# an answer
# family
family = 家人

# an answer
# the person, in prison
the-person-in-prison--6aad1ac1 = 本人，在狱中

# an answer
# foster care
foster-care = 寄养家庭

# an answer
# children's home
children-s-home--1b0dddd9 = 儿童之家

# an answer
# somebody else
somebody-else = 别的人

# an answer
# nobody
nobody = 没有人

# question
# Is it agreed, by what is best for the child, what happens for the child when the person is released?
is-it-agreed-by-what-is-best-for-the-child-what--8603abb1 = 是否按对儿童最好的方式商定了本人获释时儿童怎么办？

# question
# On what day is the plan for the child talked over?
on-what-day-is-the-plan-for-the-child-talked--9f466ace = 哪一天商谈儿童的计划？


## facts of children_records

# question
# Is what is written about the children open only to those who need it?
is-what-is-written-about-the-children-open-only--9c4e2b15 = 关于儿童的记载是否只对需要的人开放？


## facts of child_move

# question
# On what day does the child leave the prison?
on-what-day-does-the-child-leave-the-prison--32a33922 = 儿童哪一天离开监狱？

# question
# Has somebody who knows children assessed what is best for this child?
has-somebody-who-knows-children-assessed-what--7f529916 = 了解儿童的人是否评估过什么对这个儿童最好？

# question
# Is the care outside confirmed, whether with the parent or with others?
is-the-care-outside-confirmed-whether-with-the--e251f6ac = 外面的照料是否确认，无论随父母还是他人？

# an answer
# confirmed
confirmed = 已确认

# an answer
# not found
not-found = 未找到

# question
# From what day is that care there?
from-what-day-is-that-care-there--22f19725 = 照料从哪一天起到位？

# question
# Is the move prepared in steps that are gentle for the child?
is-the-move-prepared-in-steps-that-are-gentle--35328126 = 变动是否按对儿童温和的步骤准备？

# question
# How will the child and the parent see each other afterwards?
how-will-the-child-and-the-parent-see-each--8316a4f7 = 此后儿童与父母怎样见面？

# an answer
# child leaves with the parent
child-leaves-with-the-parent = 儿童随父母离开

# an answer
# not good for the child
not-good-for-the-child = 对儿童不好

# an answer
# not agreed
not-agreed = 未商定


## facts of women_plan

# question
# Has the plan been gone through with the woman for what she needs as a woman?
has-the-plan-been-gone-through-with-the-woman--224f5e17 = 是否就她作为女性的需要与她过了一遍计划？

# an answer
# held
held = 持有

# an answer
# booked
booked = 已预约

# an answer
# not held
not-held = 未进行

# question
# On what day is, or was, that review?
on-what-day-is-or-was-that-review--27023108 = 该复查是哪一天？

# question
# Was she asked in private about violence, and does the plan answer it?
was-she-asked-in-private-about-violence-and--f82c4b60 = 是否私下问过她暴力问题，计划是否回应？

# question
# Does the plan make room for the children or others she cares for, if any?
does-the-plan-make-room-for-the-children-or--fb7faf6f = 如有她照顾的子女或他人，计划是否顾及？

# question
# Has she been offered women-only services, health care and legal help outside?
has-she-been-offered-women-only-services-health--0033a8c8 = 是否向她提供外面的妇女专门服务、医疗和法律帮助？

# question
# Have home leave, open places and half-way houses been looked at for her?
have-home-leave-open-places-and-half-way-houses--10c83e02 = 是否为她看过回家请假、开放式名额和中途之家？


## facts of maternity

# question
# Which midwife or clinic cares for mother and infant outside?
which-midwife-or-clinic-cares-for-mother-and--3cba287c = 外面由哪位助产士或哪家诊所照护母婴？

# question
# Has the service outside confirmed an appointment for the mother, or promised one?
has-the-service-outside-confirmed-an--1d4c2cfe = 外面的服务部门是否为母亲确认或答应了预约？

# an answer
# not booked
not-booked = 未预约

# question
# On what day is that appointment, or by what day was it promised?
on-what-day-is-that-appointment-or-by-what-day--e9199923 = 该预约是哪一天，或答应在哪一天之前？

# question
# Are the infant's checks and care arranged outside?
are-the-infant-s-checks-and-care-arranged--c279a3e8 = 婴儿的检查和照护在外面安排好了吗？

# an answer
# arranged
arranged = 已安排好

# an answer
# not yet born
not-yet-born = 尚未出生

# an answer
# not arranged
not-arranged = 未安排好

# question
# Is the place she goes to fit for a pregnant woman or an infant?
is-the-place-she-goes-to-fit-for-a-pregnant--e5536e0d = 她要去的地方适合孕妇或婴儿吗？

# question
# Will there be the right food for mother and infant from the first day?
will-there-be-the-right-food-for-mother-and--dd61c115 = 从第一天起有没有适合母婴的食物？


## facts of child_plan

# question
# Is it confirmed who will care for the young person?
is-it-confirmed-who-will-care-for-the-young--855a94e5 = 由谁照料这名年轻人是否确认？

# question
# Have the parents had a part in the plan, where that is good for the child?
have-the-parents-had-a-part-in-the-plan-where--482ac9c3 = 在对儿童有益时，父母是否参与了计划？

# an answer
# involved
involved = 已参与

# an answer
# not involved
not-involved = 未参与


## facts of services_fit

# question
# Have the planned services been looked at with the person: can they be reached, and do they fit the culture?
have-the-planned-services-been-looked-at-with--fe872492 = 是否与本人看过所计划的服务：去得到吗，适合其文化吗？

# an answer
# they fit
they-fit = 适合

# an answer
# gaps found
gaps-found = 发现不足

# an answer
# not looked at
not-looked-at = 未看过


## facts of home_community

# question
# What has the person's home community answered when asked to take part?
what-has-the-person-s-home-community-answered--7f8ded2d = 请本人的家乡社区参与时，其答复是什么？

# an answer
# takes part
takes-part = 参与

# an answer
# said no
said-no = 说了不

# an answer
# not asked
not-asked = 未询问

# question
# On what day is the meeting with the home community?
on-what-day-is-the-meeting-with-the-home--496845e6 = 与家乡社区会面是哪一天？


## facts of immigration

# question
# Is it known whether the person may stay and work, and whether a removal or a transfer is decided?
is-it-known-whether-the-person-may-stay-and--cc8f4064 = 是否知道本人可否居留和工作，以及是否已定遣送或移管？

# an answer
# known
known = 已知

# an answer
# decision awaited
decision-awaited = 等待答复

# question
# By what day has the authority said it will decide?
by-what-day-has-the-authority-said-it-will--3bf788bf = 主管机关说哪一天之前答复？

# question
# Has the person been offered legal advice on their stay?
has-the-person-been-offered-legal-advice-on--b53d6292 = 是否就居留问题向本人提供法律咨询？

# an answer
# given
given = 已给予


## facts of consular

# question
# Has the person been offered contact with their consul or, if stateless or a refugee, with a body that protects them?
has-the-person-been-offered-contact-with-their--371cc7f5 = 是否向本人提供与其领事的联系，如无国籍或为难民，则与保护机构的联系？


## facts of arrival

# question
# Does a person who leaves the country hold papers to enter the other one?
does-a-person-who-leaves-the-country-hold--214333ab = 要离开本国的人是否持有进入另一国的证件？

# question
# Is somebody named who expects the person on arrival?
is-somebody-named-who-expects-the-person-on--3502d91e = 是否指定了在到达时等候本人的人？


## facts of health

# question
# Has a clinician seen the person to prepare for release?
has-a-clinician-seen-the-person-to-prepare-for--6db6ce17 = 是否有临床医生为准备获释看过本人？

# an answer
# done
done = 已做

# question
# On what day is, or was, the health check before release?
on-what-day-is-or-was-the-health-check-before--7c3c78bb = 获释前的体检是哪一天？

# question
# Has a summary of diagnoses, treatment, allergies and open tests gone to the next service and to the person?
has-a-summary-of-diagnoses-treatment-allergies--40199ada = 诊断、治疗、过敏和未完检查的摘要是否已给下一个服务部门和本人？

# an answer
# sent and given
sent-and-given = 已寄出并给予

# an answer
# sent only
sent-only = 只寄出

# an answer
# given only
given-only = 只给予

# an answer
# not sent or given
not-sent-or-given = 未寄出也未给予

# question
# Does the person take any medicine now?
does-the-person-take-any-medicine-now--a80154ab = 本人现在服用什么药吗？


## facts of medication

# question
# Is a supply of every current medicine in the person's hands or property?
is-a-supply-of-every-current-medicine-in-the--b5fc03d7 = 每种现用药的备药是否在本人手里或财物中？

# an answer
# ordered
ordered = 已订购

# an answer
# not ordered
not-ordered = 未订购

# question
# For how many days after release does the medicine that runs out first last?
for-how-many-days-after-release-does-the--e54c32b7 = 最先用完的药在获释后够用几天？

# question
# On what day will the ordered supply be ready?
on-what-day-will-the-ordered-supply-be-ready--d88a0190 = 所订的备药哪一天备好？

# question
# Does the person have a prescription that a pharmacy outside will fill?
does-the-person-have-a-prescription-that-a--62c43145 = 本人是否有外面药房会配的处方？

# question
# On what day does somebody who can prescribe first see the person outside?
on-what-day-does-somebody-who-can-prescribe--f71de6cd = 外面能开药的人哪一天首次见本人？


## facts of health

# question
# Does the person live with an illness or condition that needs regular care?
does-the-person-live-with-an-illness-or--e5263466 = 本人是否患有需要定期照护的疾病或病症？


## facts of primary_care

# question
# Has a clinic outside accepted the person as a patient?
has-a-clinic-outside-accepted-the-person-as-a--d7e08d53 = 外面的诊所是否接收本人为病人？

# an answer
# refused
refused = 已拒绝

# question
# From what day has the clinic promised to accept the person?
from-what-day-has-the-clinic-promised-to-accept--b149c40e = 诊所答应从哪一天起接收本人？

# question
# Which clinic is it, and where?
which-clinic-is-it-and-where--1c9942da = 是哪家诊所，在哪里？

# question
# Is a first appointment at the clinic booked?
is-a-first-appointment-at-the-clinic-booked--58970ea0 = 诊所的首次预约定了吗？

# question
# On what day is the first appointment at the clinic?
on-what-day-is-the-first-appointment-at-the--f7f287b6 = 诊所的首次预约是哪一天？


## facts of health

# question
# Is the person being treated for HIV?
is-the-person-being-treated-for-hiv--a0183587 = 本人在接受艾滋病毒治疗吗？

# question
# Is the person being treated for tuberculosis?
is-the-person-being-treated-for-tuberculosis--47f71137 = 本人在接受结核病治疗吗？

# question
# Is the person being treated for hepatitis?
is-the-person-being-treated-for-hepatitis--dc2d842b = 本人在接受肝炎治疗吗？


## facts of infection_care

# question
# Which service carries on the treatment?
which-service-carries-on-the-treatment--e1f4d42b = 由哪个服务部门继续治疗？

# question
# Has the service that carries on the treatment confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-treatment--33ba35fb = 继续治疗的服务部门是否确认或答应了预约？

# question
# Does that service have the exact regimen and the latest results?
does-that-service-have-the-exact-regimen-and--c2a65a0c = 该服务部门是否有确切的用药方案和最近的结果？

# question
# Has the public-health service been told of the tuberculosis treatment and of the release?
has-the-public-health-service-been-told-of-the--3987a45a = 结核病治疗和获释是否已告知公共卫生部门？


## facts of health

# question
# Does the person need mental-health care after release?
does-the-person-need-mental-health-care-after--f91d77b9 = 本人获释后需要精神健康照护吗？


## facts of mental_health

# question
# Which mental-health service has accepted the person?
which-mental-health-service-has-accepted-the--ae6d4f5c = 哪个精神健康服务部门接收了本人？

# question
# Has the service that carries on the care accepted the person and confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-care--2ebb0fb5 = 继续照护的服务部门是否接收了本人并确认了预约，或只是答应？

# question
# Does the service suit the person, and for a woman, is it made for women and mindful of violence suffered?
does-the-service-suit-the-person-and-for-a--b364e48e = 该服务是否适合本人；对女性，是否为女性而设并顾及所受暴力？

# question
# Is help with everyday life arranged with those who will give it?
is-help-with-everyday-life-arranged-with-those--e1376026 = 日常生活的帮助是否与将提供的人安排好了？

# an answer
# not needed
not-needed = 不需要

# question
# Does the person have a number to call in a crisis, day or night?
does-the-person-have-a-number-to-call-in-a--5540ebf0 = 本人是否有危机时昼夜可拨打的号码？


## facts of health

# question
# Has the person ever harmed themselves or tried to end their life?
has-the-person-ever-harmed-themselves-or-tried--3b424ce3 = 本人曾经伤害自己或试图结束生命吗？

# question
# Is the person in deep distress now, or in fear of the release?
is-the-person-in-deep-distress-now-or-in-fear--2e6d48d5 = 本人现在是否极度痛苦，或害怕获释？


## facts of safety_plan

# question
# Has the danger around release been talked over with the person and a safety plan made?
has-the-danger-around-release-been-talked-over--1abf60cc = 是否与本人谈过获释前后的危险并制定了安全计划？

# an answer
# not made
not-made = 未制定

# question
# On what day is the safety plan made with the person?
on-what-day-is-the-safety-plan-made-with-the--42f95399 = 哪一天与本人制定安全计划？

# question
# Do those who receive the person know of the safety plan, with the person's agreement?
do-those-who-receive-the-person-know-of-the--88e4da4f = 接待本人的人是否经本人同意知道安全计划？

# an answer
# shared
shared = 已分享

# an answer
# nobody receives the person
nobody-receives-the-person = 没有人接待本人

# an answer
# not shared
not-shared = 未分享


## facts of care

# question
# Does the person need help with washing, eating, moving or getting through the day?
does-the-person-need-help-with-washing-eating--6a07f6bc = 本人在洗漱、吃饭、行动或度日方面需要帮助吗？

# question
# Has anyone assessed what help and which aids the person needs outside?
has-anyone-assessed-what-help-and-which-aids--6f8ba6ae = 是否有人评估过本人在外面需要什么帮助和辅具？

# question
# On what day is, or was, the care assessment?
on-what-day-is-or-was-the-care-assessment--cd1d1f9f = 照护评估是哪一天？

# question
# Is the personal care or the place in care confirmed?
is-the-personal-care-or-the-place-in-care--7123a598 = 个人照护或照护机构的名额是否确认？

# question
# On what day does that care begin?
on-what-day-does-that-care-begin--5dcaf490 = 照护哪一天开始？

# question
# Who gives the care?
who-gives-the-care--fb85dfed = 由谁照护？


## facts of adaptations

# question
# Which aids and adaptations does the person need outside? (An empty list if none.)
which-aids-and-adaptations-does-the-person-need--1ee6c85e = 本人在外面需要哪些辅具和改装？（如没有，写空列表。）

# question
# Which aid or adaptation is it?
which-aid-or-adaptation-is-it--d8284b52 = 是哪种辅具或改装？

# question
# Is it in place?
is-it-in-place--916ef2ea = 到位了吗？


## facts of separation

# question
# On what day did the last time apart from others end?
on-what-day-did-the-last-time-apart-from-others--85d82212 = 上一次与他人隔开哪一天结束？

# an answer
# looked into, none needed
looked-into-none-needed--d2646c8a = 已了解，不需要

# question
# On what day does the support begin?
on-what-day-does-the-support-begin--746c1154 = 支持哪一天开始？


## facts of home

# question
# Did the person have a home, of whatever kind, when they came in?
did-the-person-have-a-home-of-whatever-kind--c3175410 = 本人入监时有任何形式的住处吗？

# question
# Is that home being kept, or was it ended so that no debts grow?
is-that-home-being-kept-or-was-it-ended-so-that--25ec0377 = 该住处是保留着，还是妥善了结而未增债务？

# an answer
# kept
kept = 已保留

# an answer
# ended in good order
ended-in-good-order = 妥善了结

# an answer
# nothing done
nothing-done = 什么也没做

# question
# By which day will the home and the belongings be seen to?
by-which-day-will-the-home-and-the-belongings--f63cf7e4 = 哪一天之前处理住处和物品？

# question
# Are the person's belongings in a safe place?
are-the-person-s-belongings-in-a-safe-place--49755faa = 本人的物品在安全之处吗？

# an answer
# safe
safe = 安全

# an answer
# to be collected
to-be-collected = 待取

# an answer
# nothing of value
nothing-of-value = 没有值钱的东西

# an answer
# at risk
at-risk = 有危险

# question
# Has whoever runs the place confirmed a bed for the first night?
has-whoever-runs-the-place-confirmed-a-bed-for--eb6c6979 = 该处的管理者是否确认了第一晚的床位？

# question
# From which day is the bed free?
from-which-day-is-the-bed-free--250bcbf7 = 床位从哪一天起空出？

# question
# Which service or household confirmed it?
which-service-or-household-confirmed-it--ca8f102a = 由哪个服务部门或住户确认的？

# question
# What is the address?
what-is-the-address--689089dc = 地址是什么？

# question
# Can the person stay there as long as they wish, or only for a time?
can-the-person-stay-there-as-long-as-they-wish--003ed3ea = 本人可以想住多久就住多久，还是只能住一段时间？

# an answer
# temporary
temporary = 暂时

# question
# Until which day can the person stay?
until-which-day-can-the-person-stay--2384597d = 本人可以住到哪一天？

# question
# Has the person been asked, with nobody else there, whether they feel safe at this address?
has-the-person-been-asked-with-nobody-else--cd965d5f = 是否在无他人在场时问过本人在该住址是否感到安全？

# an answer
# held in private
held-in-private = 已私下进行

# question
# When was that talk, or when will it be?
when-was-that-talk-or-when-will-it-be--72a2f813 = 谈话是哪一天？

# question
# Were violence and pressure, forbidden areas, children in the home and victims nearby looked into?
were-violence-and-pressure-forbidden-areas--aadffd12 = 是否了解了暴力和逼迫、禁入区域、家中儿童和附近的被害人？

# an answer
# nothing found
nothing-found = 未发现问题

# an answer
# found and dealt with
found-and-dealt-with = 发现并已处理

# an answer
# found and open
found-and-open = 发现而未处理

# an answer
# not done
not-done = 未做

# question
# Has an application or referral for a settled home been lodged?
has-an-application-or-referral-for-a-settled--418979f3 = 是否提交了稳定住处的申请或转介？

# an answer
# settled home found
settled-home-found = 已找到稳定住处

# an answer
# lodged
lodged = 已提交申请

# an answer
# not lodged
not-lodged = 未提交申请

# question
# By which day will it be lodged?
by-which-day-will-it-be-lodged--6a770a30 = 哪一天之前提交？

# question
# Does a named worker outside see to it after release?
does-a-named-worker-outside-see-to-it-after--a7093f86 = 获释后是否有外面指定的工作人员负责？

# question
# Who is it, and how are they reached?
who-is-it-and-how-are-they-reached--6e404516 = 是谁，怎样联系？


## facts of identity

# question
# Is a photo identity document that banks, landlords and employers accept in the person's hands or property?
is-a-photo-identity-document-that-banks--a45a8c50 = 银行、房东和雇主认可的带照片证件是否在本人手里或财物中？

# an answer
# stop-gap and receipt held
stop-gap-and-receipt-held--70eb7f2b = 持有临时证件和收据

# an answer
# applied for
applied-for = 已申请

# an answer
# not applied for
not-applied-for = 未申请

# question
# Is it still valid on the day of release and in the weeks after?
is-it-still-valid-on-the-day-of-release-and-in--9491fcf4 = 在获释当日及其后几周仍有效吗？

# question
# By which day does the issuing office promise the document?
by-which-day-does-the-issuing-office-promise--adeca1bd = 签发机关答应哪一天之前给证件？

# question
# Is the record that other papers depend on there: birth, adoption, marriage, change of name?
is-the-record-that-other-papers-depend-on-there--43ca1ad2 = 其他证件所依赖的记录在吗：出生、收养、婚姻、改名？

# an answer
# raised with the registry
raised-with-the-registry = 已向登记处提出

# question
# Does the person have their tax and social-security numbers?
does-the-person-have-their-tax-and-social--6d423a26 = 本人有税号和社会保障号吗？

# question
# Does the person have the number or card that health care asks for?
does-the-person-have-the-number-or-card-that--f4d94ad3 = 本人有医疗所要求的号码或卡吗？

# question
# By which day is the last of these records and numbers promised?
by-which-day-is-the-last-of-these-records-and--9b9852c0 = 最后一项记录或号码答应在哪一天之前给？


## facts of income

# question
# What income can the person count on once out: wages, a pension, a benefit already in payment?
what-income-can-the-person-count-on-once-out--6fed8dfb = 本人出来后可以指望什么收入：工资、养老金、已在发放的福利？

# an answer
# secure
secure = 有保障

# an answer
# uncertain
uncertain = 不确定


## facts of benefits

# question
# Has someone checked which benefits the person may claim, and was there any?
has-someone-checked-which-benefits-the-person--e3cda964 = 是否有人核对过本人可以申领哪些福利，有没有？

# an answer
# found
found = 有

# an answer
# none found
none-found = 没有

# an answer
# not checked
not-checked = 未核对

# question
# How far is the claim: in payment, submitted, prepared, an appointment booked for it, or not begun?
how-far-is-the-claim-in-payment-submitted--1bc4c5cd = 申领到了哪一步：在发放、已提交、已备妥、已预约，还是未开始？

# an answer
# in payment
in-payment = 在发放

# an answer
# submitted
submitted = 已提交

# an answer
# prepared
prepared = 已备妥

# an answer
# appointment booked
appointment-booked = 已约好时间

# an answer
# not begun
not-begun = 未开始

# question
# On which day is the appointment for the claim?
on-which-day-is-the-appointment-for-the-claim--828b4de1 = 申领的预约是哪一天？


## facts of bank

# question
# Has the person a bank or payment account into which wages and benefits can be paid?
has-the-person-a-bank-or-payment-account-into--0ef26608 = 本人有可收工资和福利的银行或支付账户吗？

# who can change it
# bank
bank = 银行

# question
# Will the person be able to use the account on the day, with the card and code in the property or at hand?
will-the-person-be-able-to-use-the-account-on--18c881d0 = 本人当日能否使用账户，卡和密码在财物中或手边吗？

# question
# By which day will the bank answer the application?
by-which-day-will-the-bank-answer-the--d740744c = 银行哪一天之前答复申请？


## facts of money

# question
# Does the prison hold money for the person, earnings put aside included?
does-the-prison-hold-money-for-the-person--fa87bca5 = 监狱是否为本人保管着钱，包括存下的所得？

# question
# Has the money held been paid out, or worked out and made ready for the day of release?
has-the-money-held-been-paid-out-or-worked-out--b0e230d4 = 所保管的钱是否已付，或已算好备在获释当日？

# an answer
# paid
paid = 已付

# an answer
# ready for the day
ready-for-the-day = 当日备好

# an answer
# not prepared
not-prepared = 未准备

# question
# Has the person signed for the money and been given a receipt?
has-the-person-signed-for-the-money-and-been--1de79ac3 = 本人是否签收了钱并得到收据？

# question
# How many days lie between release and the first income?
how-many-days-lie-between-release-and-the-first--a8d84fd6 = 从获释到第一笔收入之间有多少天？

# question
# For how many days will the money in hand on release pay for food, travel and essentials?
for-how-many-days-will-the-money-in-hand-on--a5c361a0 = 获释时手里的钱够支付几天的食物、出行和必需品？

# question
# Is there a release grant, cash or vouchers for the first days?
is-there-a-release-grant-cash-or-vouchers-for--87665a0b = 头几天有没有获释补助、现金或代金券？

# an answer
# handed over
handed-over = 已交付

# an answer
# approved
approved = 已批准

# an answer
# own money is enough
own-money-is-enough = 自己的钱够用

# an answer
# asked for
asked-for = 已请求

# an answer
# not asked for
not-asked-for = 未请求


## facts of debts

# question
# Which debts, fines, compensation or maintenance does the person owe? (An empty list if none.)
which-debts-fines-compensation-or-maintenance--e9646079 = 本人欠哪些债务、罚款、赔偿或赡养费？（如没有，写空列表。）

# question
# What kind of debt or obligation is it?
what-kind-of-debt-or-obligation-is-it--35aef5ae = 是哪种债务或义务？

# an answer
# rent
rent = 房租

# an answer
# loan or credit
loan-or-credit = 贷款或赊欠

# an answer
# tax or public charge
tax-or-public-charge = 税或公共收费

# an answer
# fine
fine = 罚款

# an answer
# compensation
compensation = 赔偿

# an answer
# maintenance
maintenance = 赡养费

# question
# What has been done about it?
what-has-been-done-about-it--3fc3ce25 = 对此做了什么？

# an answer
# paid or written off
paid-or-written-off = 已付清或免除

# an answer
# paused
paused = 已暂停

# an answer
# paid by instalments
paid-by-instalments = 分期偿还

# an answer
# contested
contested = 有争议

# an answer
# advice booked
advice-booked = 已预约咨询

# an answer
# nothing yet
nothing-yet = 还什么都没做

# question
# On which day will the person get advice about it?
on-which-day-will-the-person-get-advice-about-it--9c9798da = 本人哪一天得到有关咨询？


## facts of offence

# question
# Was a person harmed by the offence?
was-a-person-harmed-by-the-offence--a34776d1 = 是否有人因该犯罪受到伤害？

# who can answer
# prosecution service
prosecution-service = 检察机关

# question
# Has a victim asked to be told or heard about the release?
has-a-victim-asked-to-be-told-or-heard-about--2c770e9e = 是否有被害人要求就获释得到告知或被听取意见？


## facts of person

# question
# When was the person born?
when-was-the-person-born--62c85309 = 本人何时出生？

# question
# How does the person describe their own sex or gender?
how-does-the-person-describe-their-own-sex-or--8c181bc9 = 本人怎样描述自己的性别？

# an answer
# female
female = 女

# an answer
# male
male = 男

# question
# Is the person a national of another country?
is-the-person-a-national-of-another-country--8a63f141 = 本人是外国国民吗？

# question
# Is the person without any nationality, or is it in doubt?
is-the-person-without-any-nationality-or-is-it--15295ad9 = 本人是否无国籍，或有疑问？

# question
# Does the person say that they belong to an Indigenous people?
does-the-person-say-that-they-belong-to-an--2eefb694 = 本人是否说自己属于某土著民族？

# question
# Does the person say that they belong to an ethnic, religious or linguistic minority?
does-the-person-say-that-they-belong-to-an--9eaa38a8 = 本人是否说自己属于族裔、宗教或语言上的少数群体？

# question
# Does the person live with a disability, visible or not?
does-the-person-live-with-a-disability-visible--d4c07094 = 本人是否有可见或不可见的残疾？

# question
# Does the person need an interpreter or a translation to follow what is said and written?
does-the-person-need-an-interpreter-or-a--a22e5040 = 本人是否需要口译或翻译才能明白所说所写？

# question
# Does the person find it hard to read or write a letter?
does-the-person-find-it-hard-to-read-or-write-a--a8683b14 = 本人读信或写信有困难吗？

# question
# Is the person pregnant?
is-the-person-pregnant--5be1421c = 本人怀孕了吗？

# question
# Is the person breastfeeding a child?
is-the-person-breastfeeding-a-child--2856e314 = 本人在哺乳吗？

# question
# Has the person given birth in the last months?
has-the-person-given-birth-in-the-last-months--96d34055 = 本人最近几个月生过孩子吗？

# question
# Are there children who depend on the person, inside or outside?
are-there-children-who-depend-on-the-person--359c9903 = 有没有依靠本人的儿童，在里面或外面？

# question
# Does a child live with the person in prison?
does-a-child-live-with-the-person-in-prison--6686d64d = 有儿童与本人一起在狱中生活吗？

# question
# Is the person well enough to work or train?
is-the-person-well-enough-to-work-or-train--77663cd0 = 本人的健康状况足以工作或接受培训吗？


## facts of immediate_needs

# question
# Has someone sat down with the person and asked what is about to be lost outside?
has-someone-sat-down-with-the-person-and-asked--fa8535c2 = 是否有人坐下来问过本人外面即将失去什么？

# question
# On which day was the person asked?
on-which-day-was-the-person-asked--99bab5f1 = 哪一天问过本人？

# question
# What is the person about to lose outside? (Write an empty list if nothing.)
what-is-the-person-about-to-lose-outside-write--4e070827 = 本人外面即将失去什么？（如没有，写空列表。）

# question
# What is it?
what-is-it--bbff7b98 = 是什么？

# an answer
# home
home = 住处

# an answer
# job
job = 工作

# an answer
# benefits
benefits = 福利

# an answer
# care of a child
care-of-a-child = 对儿童的照料

# an answer
# care of an adult
care-of-an-adult = 对成年人的照料

# an answer
# pet
pet = 宠物

# an answer
# vehicle
vehicle = 车辆

# an answer
# belongings
belongings = 物品

# an answer
# debts growing
debts-growing = 增长的债务

# an answer
# something else
something-else = 别的东西

# question
# What was done to stop this loss?
what-was-done-to-stop-this-loss--9d0ac501 = 为阻止这一损失做了什么？

# an answer
# stopped
stopped = 已阻止

# an answer
# could not be stopped
could-not-be-stopped = 无法阻止

# an answer
# help not wanted
help-not-wanted = 不要帮助

# question
# By which day is this to be done?
by-which-day-is-this-to-be-done--cfcb954f = 要在哪一天之前完成？


## facts of assessment

# question
# Have the person's needs, abilities and background been gone through with them?
have-the-person-s-needs-abilities-and--246145cf = 是否与本人梳理过其需要、能力和经历？

# question
# When was that finished?
when-was-that-finished--5312010c = 何时完成？

# question
# For which day is the talk about needs and abilities booked?
for-which-day-is-the-talk-about-needs-and--5d720de4 = 关于需要和能力的谈话约在哪一天？


## facts of plan

# question
# Has a written plan been opened for this person?
has-a-written-plan-been-opened-for-this-person--ee3054c7 = 是否为此人启动了书面计划？

# an answer
# not opened
not-opened = 未启动

# question
# On which day was the plan opened?
on-which-day-was-the-plan-opened--aa678ec2 = 计划哪一天启动？

# question
# Does the plan say what is to be reached for life outside, and which need each goal answers?
does-the-plan-say-what-is-to-be-reached-for--ae21cc40 = 计划是否写明为外面的生活要达到什么、每个目标回应哪项需要？

# question
# Does the plan hold the person's own wishes, in their words?
does-the-plan-hold-the-person-s-own-wishes-in--e6f43e9a = 计划里是否有本人用原话表达的愿望？

# an answer
# written down
written-down = 已写下

# question
# Was the plan made face to face with the person?
was-the-plan-made-face-to-face-with-the-person--d5373041 = 计划是否与本人面对面制定？

# question
# When was the meeting, or when will it be?
when-was-the-meeting-or-when-will-it-be--6168b504 = 会面是哪一天？

# question
# Does the person hold a copy of their plan?
does-the-person-hold-a-copy-of-their-plan--18122b17 = 本人是否持有其计划的副本？

# an answer
# not given
not-given = 未给


## facts of communication

# question
# Have the plan and the person's duties been explained to them?
have-the-plan-and-the-person-s-duties-been--176be345 = 是否向本人说明了计划和义务？

# question
# For which day is the explanation booked?
for-which-day-is-the-explanation-booked--e97475fd = 说明约在哪一天？

# question
# Was it given in a language the person knows, or through an interpreter?
was-it-given-in-a-language-the-person-knows-or--505d14b7 = 是否用本人懂的语言或通过口译？

# question
# Was it gone through aloud, and not only handed over on paper?
was-it-gone-through-aloud-and-not-only-handed--0d9d0a61 = 是否口头过了一遍，而不只是交了纸？

# question
# Did the person get it in the form they need (large print, easy words, signs, Braille, sound)?
did-the-person-get-it-in-the-form-they-need--f013d0d7 = 本人是否得到所需的形式（大字、易读、手语、盲文、声音）？

# an answer
# as needed
as-needed = 按所需

# an answer
# no other form needed
no-other-form-needed = 不需要其他形式

# an answer
# missing
missing = 缺

# question
# Which language does the person want to be spoken to in?
which-language-does-the-person-want-to-be--6b1a283a = 本人希望用哪种语言交谈？


## facts of coordinator

# question
# Is one named worker answerable for the plan inside?
is-one-named-worker-answerable-for-the-plan--b6cac709 = 里面是否有一名指定的工作人员对计划负责？

# question
# Is one named worker outside ready to take the plan up?
is-one-named-worker-outside-ready-to-take-the--119dc6a3 = 外面是否有一名指定的工作人员准备接手计划？

# question
# Have the two workers handed the plan over, if possible with the person there?
have-the-two-workers-handed-the-plan-over-if--5c440af2 = 两名工作人员是否交接了计划，最好本人在场？

# question
# When was the hand-over, or when will it be?
when-was-the-hand-over-or-when-will-it-be--030e5244 = 交接是哪一天？


## facts of outside_agencies

# question
# Which services outside will help after release? (Write an empty list if none has been asked.)
which-services-outside-will-help-after-release--c9128cc3 = 获释后哪些外面的服务部门提供帮助？（如一个都没问过，写空列表。）

# question
# What is the service called?
what-is-the-service-called--dcdc9f18 = 该服务部门叫什么？

# question
# Has the service been let in to speak with the person?
has-the-service-been-let-in-to-speak-with-the--4b91489d = 是否让该服务部门进来与本人谈话？

# an answer
# spoke with the person
spoke-with-the-person = 已与本人谈话

# an answer
# visit booked
visit-booked = 探访已约定

# an answer
# not wanted by the person
not-wanted-by-the-person = 本人不愿意

# question
# When did they speak, or when will they?
when-did-they-speak-or-when-will-they--3ecad435 = 他们哪一天谈话？

# question
# Was the service asked what it can do, and is its answer in the plan?
was-the-service-asked-what-it-can-do-and-is-its--504495c5 = 是否问过该服务部门能做什么，其答复是否在计划里？


## facts of release

# question
# Has the release date been worked out and confirmed, with its legal ground?
has-the-release-date-been-worked-out-and--9da5d149 = 获释日期是否已算出并确认，附法律依据？

# an answer
# provisional
provisional = 暂定

# question
# Has the person been told the date and its ground?
has-the-person-been-told-the-date-and-its-ground--f415edc9 = 是否告诉本人日期及其依据？

# an answer
# in writing
in-writing = 书面

# an answer
# by word only
by-word-only = 仅口头

# an answer
# not told
not-told = 未告知


## facts of holds

# question
# Were other charges, warrants, immigration holds and unpaid fines searched for?
were-other-charges-warrants-immigration-holds--3455ecd8 = 是否查找过其他指控、令状、移民羁押和未缴罚款？

# question
# By which day is the answer to the search promised?
by-which-day-is-the-answer-to-the-search--e2f69554 = 查找的答复答应在哪一天之前给？


## facts of review

# question
# Has the whole plan been gone through again with the person?
has-the-whole-plan-been-gone-through-again-with--f3a20203 = 是否与本人把整个计划再过了一遍？

# question
# When was the review, or when will it be?
when-was-the-review-or-when-will-it-be--b8cc6b94 = 复查是哪一天？

# question
# Which needs did the review go through? (Write an empty list if there were none.)
which-needs-did-the-review-go-through-write-an--e8bf1a35 = 复查过了哪些需要？（如没有，写空列表。）

# question
# What does the person need?
what-does-the-person-need--10b6e725 = 本人需要什么？

# question
# How does this need stand after the review?
how-does-this-need-stand-after-the-review--a139a870 = 复查后这项需要情况如何？

# an answer
# secured
secured = 已落实

# an answer
# declined
declined = 本人已拒绝

# question
# Is it written down who sees to it, and by when?
is-it-written-down-who-sees-to-it-and-by-when--777f9be7 = 是否写明由谁负责、何时完成？


## facts of step_down

# question
# Does the law let this person be considered for open conditions, leave, work or study release, or a half-way house before release?
does-the-law-let-this-person-be-considered-for--916b5ab0 = 法律是否允许在获释前为此人考虑开放式条件、请假、外出工作或学习，或中途之家？

# question
# Has a more gradual way out been considered for this person?
has-a-more-gradual-way-out-been-considered-for--43fbf34d = 是否为此人考虑过更循序渐进的出狱方式？

# an answer
# date set
date-set = 日期已定好

# question
# On which day will it be considered?
on-which-day-will-it-be-considered--20021f15 = 将在哪一天考虑？

# question
# Are the outcome and the reasons written down and told to the person?
are-the-outcome-and-the-reasons-written-down--a26b84c7 = 结果和理由是否写下并告诉本人？

# question
# What came of it?
what-came-of-it--9df89756 = 结果是什么？

# an answer
# open conditions
open-conditions = 开放式条件

# an answer
# leave
leave = 请假外出

# an answer
# work or study release
work-or-study-release = 外出工作或学习

# an answer
# half-way house
half-way-house--e200df00 = 中途之家

# an answer
# pre-release unit
pre-release-unit--5a7355aa = 出狱前单元


## facts of parole

# question
# From which day can the person be released conditionally?
from-which-day-can-the-person-be-released--e333a693 = 本人从哪一天起可以有条件释放？

# question
# Has it been worked out from when parole, remission or another conditional release is possible?
has-it-been-worked-out-from-when-parole--13ef2d90 = 是否算出从何时起可以假释、减刑或其他有条件释放？

# question
# Is the case for conditional release with the authority that answers it?
is-the-case-for-conditional-release-with-the--a193dc5c = 有条件释放的材料是否已在答复机关手里？

# question
# By which day is it to be handed in?
by-which-day-is-it-to-be-handed-in--7256d757 = 要在哪一天之前提交？

# question
# Does it set out whom the person cares for, and what speaks for a good return?
does-it-set-out-whom-the-person-cares-for-and--9cf353b1 = 材料是否写明本人照顾何人、什么有利于良好回归？

# an answer
# set out
set-out = 已写明

# an answer
# nothing to set out
nothing-to-set-out = 没有可写的

# an answer
# left out
left-out = 遗漏

# question
# What did the releasing authority answer?
what-did-the-releasing-authority-answer--bf43ce25 = 释放主管机关怎样答复？

# an answer
# granted
granted = 已准许

# an answer
# put off
put-off = 推迟

# an answer
# not yet given
not-yet-given = 尚未给出

# question
# After a refusal: is a day set on which the case is looked at again?
after-a-refusal-is-a-day-set-on-which-the-case--5592131c = 被拒绝之后：是否定了再次审视的日子？

# an answer
# day set
day-set = 日子已定

# an answer
# release comes first
release-comes-first = 获释在先

# an answer
# no day set
no-day-set = 未定日子

# question
# On which day is the case looked at again?
on-which-day-is-the-case-looked-at-again--15a017d2 = 哪一天再次审视？

# question
# Has the person been told how to have the answer reviewed?
has-the-person-been-told-how-to-have-the-answer--535dda86 = 是否告诉本人如何请求复查答复？


## facts of disclosure_log

# question
# Is everything that was passed on from the file written down, with the day?
is-everything-that-was-passed-on-from-the-file--343d8229 = 从档案传出的一切是否连同日期写下？


## facts of disclosures

# question
# What was passed on from the file? (Write an empty list if nothing was.)
what-was-passed-on-from-the-file-write-an-empty--88c6a357 = 从档案传出了什么？（如没有，写空列表。）

# question
# To which service or person?
to-which-service-or-person--bb0844d5 = 传给哪个服务部门或哪个人？

# question
# On which day?
on-which-day--55c20d00 = 哪一天？

# question
# Did the person agree, or does a law allow it?
did-the-person-agree-or-does-a-law-allow-it--26ada9eb = 本人是否同意，或法律是否允许？

# an answer
# consent
consent = 同意

# an answer
# law
law = 法律

# an answer
# none, and put right
none-and-put-right--c93507d2 = 没有，已纠正

# question
# Did it go only to someone who needs it for their task, and hold no more than that?
did-it-go-only-to-someone-who-needs-it-for--379fa071 = 是否只给了因工作需要的人，且不超出所需？


## facts of clothing

# question
# Are the clothes for the day of release ready, clean and of the right size?
are-the-clothes-for-the-day-of-release-ready--47330487 = 获释当日的衣服是否备好、洗净、尺寸合适？

# an answer
# ready
ready = 已备好

# question
# Will the clothes do for the weather at that time of year, shoes and coat included?
will-the-clothes-do-for-the-weather-at-that--288cf9a5 = 衣服是否适合当季天气，包括鞋和外套？

# question
# Is there a bag for the belongings that does not show where the person comes from?
is-there-a-bag-for-the-belongings-that-does-not--ddb9828f = 有没有一个不显示本人从哪里来的包装物品？


## facts of travel

# question
# Is the way to the first address or appointment paid for: a ticket, the fare in cash, or a lift?
is-the-way-to-the-first-address-or-appointment--b76c2cb8 = 去第一个住址或预约的路是否付费：车票、现金车费，或有人送？

# an answer
# paid for
paid-for = 已付费

# question
# Does the journey get there the same day, before the door closes?
does-the-journey-get-there-the-same-day-before--59dc0594 = 当天能否在关门之前到达？

# question
# If the journey is long or hard for the person, who goes along or gives a lift?
if-the-journey-is-long-or-hard-for-the-person--cdcd7742 = 如路程对本人太长或太难，谁陪同或送？

# who can change it
# volunteer service
volunteer-service = 志愿服务部门


## facts of property

# question
# Has the property been checked against the admission inventory, and handed back?
has-the-property-been-checked-against-the--ef8d5bbc = 财物是否按入监清单核对并交还？

# an answer
# handed back
handed-back = 已交还

# question
# Is everything in the inventory there, or its absence explained in writing and made good?
is-everything-in-the-inventory-there-or-its--65c72915 = 清单上的东西是否都在，或其缺失已书面说明并赔偿？

# question
# Has the person signed for the property and been given a receipt?
has-the-person-signed-for-the-property-and-been--0beb4efe = 本人是否签收了财物并得到收据？


## facts of file_copy

# question
# Has the person been offered an official copy of the records about them, and if they asked for it, has it been given?
has-the-person-been-offered-an-official-copy-of--488ece1d = 是否向本人提供关于其记录的正式副本，如其要求，是否给了？

# question
# By which day will the copy be handed over?
by-which-day-will-the-copy-be-handed-over--b29ccbef = 副本将在哪一天之前交付？


## facts of pack

# question
# Has the person been given the sheet with every appointment, and the discharge papers?
has-the-person-been-given-the-sheet-with-every--d9f7a37a = 是否给了本人列明每个预约的单子和出狱文件？

# question
# Does the sheet name a number that answers on the first night?
does-the-sheet-name-a-number-that-answers-on--e416e331 = 单子上是否有第一晚有人接的号码？

# question
# Which appointments has the person after release? (An empty list if none.)
which-appointments-has-the-person-after-release--83179c71 = 本人获释后有哪些预约？（如没有，写空列表。）

# question
# With which service, and with whom there?
with-which-service-and-with-whom-there--1f39596a = 与哪个服务部门，与那里的谁？

# question
# At which address?
at-which-address--1357a0ee = 在什么地址？

# question
# At which telephone number can they be reached?
at-which-telephone-number-can-they-be-reached--0c15a955 = 用什么电话号码能联系到？

# question
# At what time?
at-what-time--a2e55280 = 几点？

# question
# Does the sheet give for it the place, the telephone, the day, the time and the way to get there?
does-the-sheet-give-for-it-the-place-the--f3fd2d70 = 单子上是否写明地点、电话、日期、时间和路线？


## facts of release_day

# question
# Is the day of release a public holiday where the person is going, or the day before one?
is-the-day-of-release-a-public-holiday-where--de6af4b6 = 获释当日在本人要去的地方是公共假日或假日前一天吗？

# question
# Who has agreed to meet the person at the gate or on arrival? (A child is met by a suitable adult.)
who-has-agreed-to-meet-the-person-at-the-gate--831c9264 = 谁答应在大门口或到达时接本人？（儿童由合适的成年人接。）

# an answer
# family or friends
family-or-friends = 家人或朋友

# an answer
# mentor or volunteer
mentor-or-volunteer = 导师或志愿者

# an answer
# officer or service
officer-or-service = 官员或服务部门

# question
# Is all that offices would have to give that day (bed, medicine, money) arranged beforehand?
is-all-that-offices-would-have-to-give-that-day--92fe3ad5 = 当天机关应给的（床位、药品、钱）是否都事先安排好？


## facts of release

# question
# On which day will the person be released?
on-which-day-will-the-person-be-released--6bcce44b = 本人哪一天获释？

# question
# On what legal ground will the person be released?
on-what-legal-ground-will-the-person-be-released--4575456b = 本人依据什么法律理由获释？

# an answer
# end of sentence
end-of-sentence = 刑期届满

# an answer
# conditional release
conditional-release = 有条件释放

# an answer
# release from remand
release-from-remand = 解除候审羁押

# an answer
# acquitted or charges dropped
acquitted-or-charges-dropped = 无罪或撤销指控

# question
# Where does the person go when they leave this prison?
where-does-the-person-go-when-they-leave-this--35b9bc02 = 本人离开本监狱后去哪里？

# an answer
# community
community = 社区

# an answer
# another prison
another-prison = 另一所监狱

# an answer
# hospital
hospital = 医院

# an answer
# immigration detention
immigration-detention = 移民拘留

# an answer
# removal from the country
removal-from-the-country = 遣送出境

# question
# Will the person be supervised in the community after release?
will-the-person-be-supervised-in-the-community--13535452 = 本人获释后是否在社区受监督？

# question
# Does the law let this person be released before the end of the sentence, by parole, remission or otherwise?
does-the-law-let-this-person-be-released-before--3e5b88a7 = 法律是否允许此人在刑期届满前通过假释、减刑或其他方式获释？

# question
# At which hour of the day will the person be let out (0 to 23)?
at-which-hour-of-the-day-will-the-person-be-let--9d1ac066 = 本人将在几点出去（0到23）？


## facts of substance

# question
# Has the person ever used heroin or other opioids, also prescribed ones?
has-the-person-ever-used-heroin-or-other--0923e826 = 本人是否用过海洛因或其他阿片类药物，包括处方药？

# question
# Has the person ever injected drugs?
has-the-person-ever-injected-drugs--2885fa0b = 本人是否注射过毒品？


## facts of overdose

# question
# Has somebody talked with the person about lost tolerance, and shown what to do in an overdose?
has-somebody-talked-with-the-person-about-lost--77237200 = 是否有人与本人谈过耐受力下降，并示范过用药过量时怎么做？

# question
# On what day is, or was, that talk?
on-what-day-is-or-was-that-talk--b4813a06 = 该谈话是哪一天？

# question
# Has a relative or the hostel been offered the training too, with the person's agreement?
has-a-relative-or-the-hostel-been-offered-the--2f8ea32e = 是否经本人同意也向亲属或宿舍提供了培训？

# an answer
# nobody to ask
nobody-to-ask = 没有人可问


## facts of naloxone

# question
# Does the person have take-home naloxone?
does-the-person-have-take-home-naloxone--e3c20537 = 本人有可带走的纳洛酮吗？

# an answer
# laid ready for the day
laid-ready-for-the-day = 为当日备好


## facts of substance

# question
# Is the person on methadone, buprenorphine or another opioid agonist treatment?
is-the-person-on-methadone-buprenorphine-or--39876da3 = 本人在用美沙酮、丁丙诺啡或其他阿片类激动剂治疗吗？


## facts of oat

# question
# Which clinic carries on the opioid treatment?
which-clinic-carries-on-the-opioid-treatment--a655cd59 = 哪家诊所继续阿片类治疗？

# question
# Has that clinic confirmed the medicine and the dose?
has-that-clinic-confirmed-the-medicine-and-the--2f68f407 = 该诊所是否确认了药和剂量？

# question
# On what day does the prison give the last dose (of a depot: until what day does it last)?
on-what-day-does-the-prison-give-the-last-dose--3db68124 = 监狱哪一天给最后一剂（如为长效剂：有效到哪一天）？

# question
# Has the clinic outside confirmed the next dose, or only promised it?
has-the-clinic-outside-confirmed-the-next-dose--24fa4b93 = 外面的诊所是确认了下一剂，还是只是答应？

# question
# On what day does the clinic outside give the next dose?
on-what-day-does-the-clinic-outside-give-the--9362bb29 = 外面的诊所哪一天给下一剂？


## facts of substance

# question
# Does the person want or need treatment for drugs or alcohol after release?
does-the-person-want-or-need-treatment-for--32a0fa16 = 本人获释后想要或需要戒毒或戒酒治疗吗？


## facts of substance_service

# question
# Which service is it?
which-service-is-it--8d42ecaa = 是哪个服务部门？

# question
# Did the person choose the service?
did-the-person-choose-the-service--b39c9731 = 是本人选择的服务部门吗？

# question
# Does the service suit the person, and for a woman, is it for women only and mindful of violence where there is such a one?
does-the-service-suit-the-person-and-for-a--dfa5fb21 = 该服务是否适合本人；对女性，如有专为女性并顾及暴力问题的服务，是否如此？

# question
# Has the service accepted the person and confirmed a first date, or promised one?
has-the-service-accepted-the-person-and--df944bce = 该服务部门是否接收了本人并确认或答应了首次日期？

# question
# On what day is that first date, or by what day was it promised?
on-what-day-is-that-first-date-or-by-what-day--c6cc80dd = 首次日期是哪一天，或答应在哪一天之前？


## facts of conditions

# question
# Which conditions will the person be under? (An empty list if none.)
which-conditions-will-the-person-be-under-an--fea38d3a = 本人将受哪些条件约束？（如没有，写空列表。）

# question
# How is the condition worded?
how-is-the-condition-worded--51fa6e88 = 该条件怎样措辞？

# question
# Is there a written reason for it, resting on the law and on this person's case?
is-there-a-written-reason-for-it-resting-on-the--33e5b6ea = 是否有基于法律和此人情况的书面理由？

# question
# Is it exact, and can the person keep it in their daily life?
is-it-exact-and-can-the-person-keep-it-in-their--5273f180 = 是否明确，本人在日常生活中能否遵守？


## facts of supervision

# question
# Have the conditions been explained to the person, with their rights and duties, and a copy given?
have-the-conditions-been-explained-to-the--917ff5af = 是否向本人说明了条件及其权利义务，并给了副本？

# an answer
# aloud and in writing
aloud-and-in-writing = 口头并书面

# an answer
# aloud only
aloud-only = 只口头

# an answer
# in writing only
in-writing-only = 只书面

# an answer
# talk booked
talk-booked = 已约定谈话

# an answer
# not explained
not-explained = 未说明

# question
# On which day will the conditions be explained?
on-which-day-will-the-conditions-be-explained--cdd03730 = 哪一天说明条件？

# question
# Have the conditions been laid beside the address, work, child care, treatment and travel, and do they go together?
have-the-conditions-been-laid-beside-the--e2dd5b03 = 是否把条件与住址、工作、照顾子女、治疗和出行对照过，是否相容？

# an answer
# no clash
no-clash = 没有冲突

# an answer
# clashes settled
clashes-settled = 冲突已解决

# an answer
# clashes open
clashes-open = 冲突未解决

# question
# From which day will the condition or the plan be changed so that they go together?
from-which-day-will-the-condition-or-the-plan--8d2e9d70 = 从哪一天起更改条件或计划使二者相容？

# question
# Who is the supervising officer, and how are they reached?
who-is-the-supervising-officer-and-how-are-they--4c350f83 = 监督官是谁，怎样联系？

# question
# Has the first meeting with the supervising officer been booked, or held?
has-the-first-meeting-with-the-supervising--546fa4ba = 与监督官的首次会面是否已约定或已进行？

# question
# On which day is the first meeting?
on-which-day-is-the-first-meeting--2288d3a6 = 首次会面是哪一天？

# question
# Where is the first meeting?
where-is-the-first-meeting--3ae1db7e = 首次会面在哪里？

# question
# Has the person been told the day, the place and the officer's name?
has-the-person-been-told-the-day-the-place-and--fd48c37c = 是否告诉本人日子、地点和官员姓名？

# question
# Does the meeting deal with practical help (home, money, work, health) and not with rules alone?
does-the-meeting-deal-with-practical-help-home--2a164fa2 = 会面是否涉及实际帮助（住处、钱、工作、健康），而不只是规则？

# question
# Has the person been told how to complain, ask for a change and appeal?
has-the-person-been-told-how-to-complain-ask--6cedbe61 = 是否告诉本人如何申诉、请求变更和上诉？

# an answer
# explained
explained = 已说明

# question
# Does the person know that a breach is looked into and both sides heard before anything is decided?
does-the-person-know-that-a-breach-is-looked--bf6f70c9 = 本人是否知道对违反会先作调查、听取双方，再有任何处理？

# question
# Was it told, and given in writing, in a language and form that the person uses?
was-it-told-and-given-in-writing-in-a-language--92d9cf8b = 是否以本人所用的语言和形式口头告知并书面给予？

# question
# On which day will these rights be explained?
on-which-day-will-these-rights-be-explained--b5dd035f = 哪一天说明这些权利？

# question
# Has the supervision been reviewed, or a day set for it?
has-the-supervision-been-reviewed-or-a-day-set--b2a255fd = 监督是否复查过，或定了日子？

# an answer
# no date set
no-date-set = 未定日期

# question
# On which day was, or is, the review?
on-which-day-was-or-is-the-review--0e4d47b5 = 复查是哪一天？

# question
# Did the review look at whether conditions can be lightened, or the supervision ended early?
did-the-review-look-at-whether-conditions-can--25bcb837 = 复查是否看过条件能否减轻、监督能否提前结束？


## facts of victim

# question
# Has the victim who asked for it been told of the release?
has-the-victim-who-asked-for-it-been-told-of--b0ede5e1 = 提出要求的被害人是否已被告知获释？

# an answer
# sent
sent = 已寄出

# question
# On which day was, or will be, the notice sent?
on-which-day-was-or-will-be-the-notice-sent--b85b8b1f = 通知哪一天发出？

# question
# Has the victim been asked what would make them safer, in the conditions or otherwise?
has-the-victim-been-asked-what-would-make-them--fe962f2a = 是否问过被害人怎样会更安全，在条件上或其他方面？

# an answer
# heard
heard = 已听取

# an answer
# does not wish to be asked
does-not-wish-to-be-asked = 不愿被询问

# question
# Is everything about the victim left out of the copy of the plan that the person gets?
is-everything-about-the-victim-left-out-of-the--23e98114 = 本人所得计划副本是否去掉了关于被害人的一切？


## facts of restorative

# question
# Do the law and the circumstances, the victim's wishes above all, allow a restorative process?
do-the-law-and-the-circumstances-the-victim-s--9c0f0e89 = 法律和情况，首先是被害人的意愿，是否允许恢复性程序？

# question
# Has a restorative process been explained and offered to both sides?
has-a-restorative-process-been-explained-and--984c7d53 = 是否向双方说明并提供了恢复性程序？

# an answer
# made to both sides
made-to-both-sides = 已向双方提供

# an answer
# made to the person only
made-to-the-person-only = 只向本人提供

# question
# On which day was, or will be, the offer made?
on-which-day-was-or-will-be-the-offer-made--9090a464 = 提供是哪一天？


## facts of work

# question
# What does the person mean to do once out?
what-does-the-person-mean-to-do-once-out--991e2278 = 本人出来后打算做什么？

# an answer
# work
work = 工作就业

# an answer
# training
training = 培训

# an answer
# undecided
undecided = 未定

# an answer
# school or study
school-or-study = 上学或进修

# an answer
# retirement
retirement = 退休

# an answer
# care at home
care-at-home = 在家照料

# question
# Is there a job, a training place or a placement, an offer of one, or a booked appointment with an employment service?
is-there-a-job-a-training-place-or-a-placement--8f834b5a = 有没有工作、培训或实习名额、录用意向，或与就业服务部门的预约？

# who can change it
# employer
employer = 雇主

# question
# On which day does the work or training start, or is the appointment?
on-which-day-does-the-work-or-training-start-or--5d9529d1 = 工作或培训哪一天开始，或预约是哪一天？

# question
# With which employer, training provider or employment service?
with-which-employer-training-provider-or--e87bc844 = 与哪个雇主、培训机构或就业服务部门？


## facts of education

# question
# Is there schooling or a course under way that will not be finished before release?
is-there-schooling-or-a-course-under-way-that--e66bc4b7 = 有没有在获释前学不完的学业或课程？

# question
# Is there a place outside, in a school, a training or a course, where the person can go on learning?
is-there-a-place-outside-in-a-school-a-training--44c9a6b9 = 外面有没有学校、培训或课程的名额让本人继续学？

# question
# On which day can the person start there?
on-which-day-can-the-person-start-there--05a6b305 = 本人哪一天可以在那里开始？

# question
# Which school, college or provider takes the person on?
which-school-college-or-provider-takes-the--a81caac7 = 哪所学校、学院或机构接收本人？

# question
# Have the person and the receiving provider got the certificates, the credits and a note of any learning support?
have-the-person-and-the-receiving-provider-got--8a63739c = 本人和接收机构是否有证书、学分和学习支持说明？


## facts of disclosure

# question
# Has the person been advised what must be disclosed about the record, to whom and for how long?
has-the-person-been-advised-what-must-be--2924d2a8 = 是否就记录须披露什么、对谁、多久向本人提供了咨询？

# question
# On which day was, or is, the advice given?
on-which-day-was-or-is-the-advice-given--7b2f9efe = 咨询是哪一天？


## facts of record

# question
# Has the person been told when and how the record can be sealed, spent or cleared, or that the law has no way?
has-the-person-been-told-when-and-how-the--3ff5244e = 是否告诉本人记录何时、如何可以封存、失效或清除，或法律没有这种办法？

# question
# From which day can the record, or part of it, be sealed, spent or cleared?
from-which-day-can-the-record-or-part-of-it-be--ceaba361 = 从哪一天起记录或其一部分可以封存、失效或清除？


## parameters

# title
# Time after release within which somebody makes contact
time-after-release-within-which-somebody-makes--a2e12f36 = 获释后多久之内有人联系

# title
# Time after release for which help goes on at the least
time-after-release-for-which-help-goes-on-at--a97994ae = 获释后帮助至少持续多久

# title
# Time after which a record of who looks after a child is too old to rely on
time-after-which-a-record-of-who-looks-after-a--5ec24242 = 关于谁照料儿童的记录多久之后过旧而不可靠

# title
# Age at release from which a person no longer counts as a child
age-at-release-from-which-a-person-no-longer--6c1519b8 = 获释时达到多大年龄不再算儿童

# title
# Time before release at which the search for a clinic outside begins
time-before-release-at-which-the-search-for-a--113ddb80 = 获释前多久开始寻找外面的诊所

# title
# Time before release by which the last check, the summary and the safety plan are done
time-before-release-by-which-the-last-check-the--2df17a6c = 获释前多久完成最后体检、摘要和安全计划

# title
# Time after which a record of how the person feels is too old to rely on
time-after-which-a-record-of-how-the-person--6f0dda05 = 关于本人感受的记录多久之后过旧而不可靠

# title
# Least supply of medicine with which a person leaves
least-supply-of-medicine-with-which-a-person--f074a12f = 离开时至少带多少天的药

# title
# Age at release from which care needs are always looked into
age-at-release-from-which-care-needs-are-always--44602eb5 = 获释时达到多大年龄一律了解照护需要

# title
# Time apart from others from which support is owed
time-apart-from-others-from-which-support-is--0c7acd3d = 与他人隔开多久起应给予支持

# title
# Time after release within which the first appointments with services outside are kept
time-after-release-within-which-the-first--4c61ab58 = 获释后多久之内赴外面服务部门的首次预约

# title
# Time after admission within which an existing home is kept or closed in good order
time-after-admission-within-which-an-existing--b6dfebd2 = 入监后多久之内保留或妥善了结现有住处

# title
# Time before release at which a place for the first night is looked for
time-before-release-at-which-a-place-for-the--b95ed329 = 获释前多久寻找第一晚的住处

# title
# Time after release by which someone is seeing to a settled home
time-after-release-by-which-someone-is-seeing--727ec7d9 = 获释后多久之前有人负责稳定住处

# title
# Time after which a record of a bed is too old to rely on
time-after-which-a-record-of-a-bed-is-too-old--2e445911 = 关于床位的记录多久之后过旧而不可靠

# title
# Time after which a check of an address is too old to rely on
time-after-which-a-check-of-an-address-is-too--6fd7a441 = 对住址的了解多久之后过旧而不可靠

# title
# Time before release at which civil records and service numbers are asked for
time-before-release-at-which-civil-records-and--81cf99d6 = 获释前多久申请民事登记材料和服务号码

# title
# Time before release at which the whole plan is gone through with the person
time-before-release-at-which-the-whole-plan-is--6a614f73 = 获释前多久与本人把整个计划过一遍

# title
# Time before release at which work begins on what takes services months
time-before-release-at-which-work-begins-on--ca905ab3 = 获释前多久开始办理服务部门需数月的事

# title
# Time before release for papers, legal matters and claims on public services
time-before-release-for-papers-legal-matters--9c6d1a14 = 获释前多久办理证件、法律事务和公共服务申领

# title
# Time before release by which what other services must do should stand
time-before-release-by-which-what-other--cf4fe05d = 获释前多久其他服务部门须做的事应落实

# title
# Time before release by which the plan for the first weeks is fixed
time-before-release-by-which-the-plan-for-the--01fc8543 = 获释前多久定下头几周的计划

# title
# Time after admission within which immediate needs outside are asked about
time-after-admission-within-which-immediate--ce63010d = 入监后多久之内询问外面的紧急需要

# title
# Time after admission within which the plan is opened
time-after-admission-within-which-the-plan-is--37e31c51 = 入监后多久之内启动计划

# title
# Shortest stay in prison that calls for a full review before release
shortest-stay-in-prison-that-calls-for-a-full--712dd7b8 = 须作获释前全面复查的最短在监时间

# title
# Time before release at which the full review is prepared
time-before-release-at-which-the-full-review-is--ab033333 = 获释前多久准备全面复查

# title
# Time before release at which a more gradual way out is first considered
time-before-release-at-which-a-more-gradual-way--21aa0a6f = 获释前多久首次考虑更循序渐进的方式

# title
# Time before release by which a more gradual way out has been considered
time-before-release-by-which-a-more-gradual-way--b465fe2e = 获释前多久之前已考虑更循序渐进的方式

# title
# Time before the first day of eligibility at which the case for conditional release is begun
time-before-the-first-day-of-eligibility-at--f7d50b77 = 最早可获释日前多久开始准备有条件释放的材料

# title
# Time before the first day of eligibility by which the case for conditional release is handed in
time-before-the-first-day-of-eligibility-by--7737fbf0 = 最早可获释日前多久提交有条件释放的材料

# title
# Time before release at which the day and the first money are planned
time-before-release-at-which-the-day-and-the--f1388586 = 获释前多久计划当日和头一笔钱

# title
# Time before release at which the journey and the payout are settled
time-before-release-at-which-the-journey-and--5e3566e2 = 获释前多久定下行程和付款

# title
# Time before release at which clothes and papers for the day are laid ready
time-before-release-at-which-clothes-and-papers--8430d8a4 = 获释前多久备好当日的衣服和文件

# title
# Time before release at which the property is checked against the inventory
time-before-release-at-which-the-property-is--84c9e1b4 = 获释前多久按清单核对财物

# title
# First hour of the day at which a person may be let out and find help open
first-hour-of-the-day-at-which-a-person-may-be--1522a73b = 一天中最早几点出去能找到帮助

# title
# Last hour of the day at which a person may be let out and still find help open
last-hour-of-the-day-at-which-a-person-may-be--941b3011 = 一天中最晚几点出去仍能找到帮助

# title
# Longest time from the last dose of opioid treatment in prison to the next dose outside
longest-time-from-the-last-dose-of-opioid--ce2be6f1 = 狱中最后一剂阿片类治疗到外面下一剂的最长间隔

# title
# Time before release at which conditions are drafted and compared with the plan
time-before-release-at-which-conditions-are--2734bb50 = 获释前多久起草条件并与计划对照

# title
# Time before release by which conditions and plan go together
time-before-release-by-which-conditions-and--0829e563 = 获释前多久条件与计划应相容

# title
# Time before release by which the conditions are explained
time-before-release-by-which-the-conditions-are--e22b6166 = 获释前多久说明条件

# title
# Time before release at which the first meeting is planned
time-before-release-at-which-the-first-meeting--29dc9946 = 获释前多久计划首次会面

# title
# Time after release within which the first meeting is held
time-after-release-within-which-the-first--052643a3 = 获释后多久之内进行首次会面

# title
# Time before release at which rights under supervision are explained
time-before-release-at-which-rights-under--c0d438d0 = 获释前多久说明监督期间的权利

# title
# Time after release within which rights under supervision are explained
time-after-release-within-which-rights-under--65cd8f6d = 获释后多久之内说明监督期间的权利

# title
# Time after release within which supervision is first reviewed
time-after-release-within-which-supervision-is--1275abdd = 获释后多久之内首次复查监督

# title
# Time before release at which the victim is approached about notice and safety
time-before-release-at-which-the-victim-is--892858f6 = 获释前多久就通知和安全联系被害人

# title
# Shortest notice of the release to a victim who asked for it
shortest-notice-of-the-release-to-a-victim-who--965a7851 = 向提出要求的被害人发出获释通知的最短提前时间

# title
# Time before release at which a place to go on learning is looked for
time-before-release-at-which-a-place-to-go-on--dd549413 = 获释前多久寻找继续学习的地方

# title
# Time after release within which schooling or a course goes on
time-after-release-within-which-schooling-or-a--9e4bef54 = 获释后多久之内学业或课程继续

# title
# Time after release within which work or training, or an appointment on the way to it, is dated
time-after-release-within-which-work-or--358d79a8 = 获释后多久之内定下工作或培训或相关预约的日期

# title
# Time after which a record of work or training is too old to rely on
time-after-which-a-record-of-work-or-training--f590b708 = 关于工作或培训的记录多久之后过旧而不可靠


## sources

# title of a source
# United States military prisons: preparation for release
united-states-military-prisons-preparation-for--e1bcac81 = 美国军事监狱：获释准备

# title of a source
# United Nations Standard Minimum Rules for the Administration of Juvenile Justice (the Beijing Rules)
united-nations-standard-minimum-rules-for-the--efeeea77 = 联合国少年司法最低限度标准规则（北京规则）

# title of a source
# United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)
united-nations-rules-for-the-treatment-of-women--d578b9fa = 联合国女性囚犯待遇和女性罪犯非拘禁措施规则（曼谷规则）

# title of a source
# United States: Medicaid re-entry demonstrations (2023)
united-states-medicaid-re-entry-demonstrations--3e7b9e1f = 美国：医疗补助回归示范项目（2023年）

# title of a source
# Canada: Commissioner's Directive on the release process
canada-commissioner-s-directive-on-the-release--ae3f2a4b = 加拿大：关于释放程序的专员指令

# title of a source
# Canada: release to an Indigenous community (section 84)
canada-release-to-an-indigenous-community--78ab31f6 = 加拿大：释放到土著社区（第84条）

# title of a source
# United Kingdom: Before someone leaves prison (government guidance)
united-kingdom-before-someone-leaves-prison--d6e5906c = 联合王国：出狱之前（政府指南）

# title of a source
# Hardman Trust: release diary by people who served long sentences
hardman-trust-release-diary-by-people-who--dfd1993a = 哈德曼信托：长刑期者的获释日记

# title of a source
# England and Wales: prison inspectorate expectations, children and young people, reintegration planning
england-and-wales-prison-inspectorate--cf1f0535 = 英格兰和威尔士：监狱督察期望，儿童和青年，重返社会规划

# title of a source
# England and Wales: prison inspectorate expectations, finance
england-and-wales-prison-inspectorate--10592adc = 英格兰和威尔士：监狱督察期望，财务

# title of a source
# England and Wales: prison inspectorate expectations, separation centres, planning for reintegration or release
england-and-wales-prison-inspectorate--33906fe1 = 英格兰和威尔士：监狱督察期望，隔离中心，重返或获释规划

# title of a source
# International Guidelines on Human Rights and Drug Policy
international-guidelines-on-human-rights-and--b539bea4 = 人权与毒品政策国际准则

# title of a source
# Japan: environmental adjustment and pre-release guidance (white paper, 2004)
japan-environmental-adjustment-and-pre-release--4ff2b09c = 日本：环境调整和获释前指导（白皮书，2004年）

# title of a source
# Japan: special adjustment for older and disabled people
japan-special-adjustment-for-older-and-disabled--02f83d21 = 日本：对老年人和残疾人的特别调整

# title of a source
# Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law
kyoto-declaration-on-advancing-crime-prevention--97779961 = 关于推进预防犯罪、刑事司法和法治的京都宣言

# title of a source
# United Nations Model Strategies on Reducing Reoffending (the Kyoto Model Strategies)
united-nations-model-strategies-on-reducing--2841de7a = 联合国减少重新犯罪示范战略（京都示范战略）

# title of a source
# England and Wales: commissioned rehabilitative services
england-and-wales-commissioned-rehabilitative--4bd10e1b = 英格兰和威尔士：委托康复服务

# title of a source
# England and Wales: create and vary a licence
england-and-wales-create-and-vary-a-licence--9a293dc2 = 英格兰和威尔士：制定和变更释放许可

# title of a source
# England and Wales: prepare someone for release
england-and-wales-prepare-someone-for-release--a932360b = 英格兰和威尔士：为某人做获释准备

# title of a source
# Nacro: an end to Friday releases (2023)
nacro-an-end-to-friday-releases-2023--0ee4cc04 = Nacro：终结星期五获释（2023年）

# title of a source
# Deaths after release from prison, Washington State (2007)
deaths-after-release-from-prison-washington--4a9b547b = 出狱后的死亡，华盛顿州（2007年）

# title of a source
# United States: transition from jail to community
united-states-transition-from-jail-to-community--f9d329cc = 美国：从看守所到社区的过渡

# title of a source
# United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
united-nations-standard-minimum-rules-for-the--1858a0af = 联合国囚犯待遇最低限度标准规则（纳尔逊·曼德拉规则）

# title of a source
# Norway: the reintegration guarantee (2005)
norway-the-reintegration-guarantee-2005--a12b4ae6 = 挪威：重返社会保障（2005年）

# title of a source
# New Zealand: notification to victims (Prison Operations Manual)
new-zealand-notification-to-victims-prison--76996b5d = 新西兰：通知被害人（监狱操作手册）

# title of a source
# Prison Reform Trust: getting help with resettlement in prison
prison-reform-trust-getting-help-with--e6bd1e9d = 监狱改革信托：在狱中获得重新安置帮助

# title of a source
# United States: a city jail's contract for re-entry services (Santa Ana)
united-states-a-city-jail-s-contract-for-re--622e2793 = 美国：某市看守所的回归服务合同（圣安娜）

# title of a source
# Setting of this checklist; no instrument gives a number
setting-of-this-checklist-no-instrument-gives-a--2c2d377f = 本核对表的设定；没有文书给出数字

# title of a source
# United Nations Standard Minimum Rules for Non-custodial Measures (the Tokyo Rules)
united-nations-standard-minimum-rules-for-non--92642faf = 联合国非拘禁措施最低限度标准规则（东京规则）

# title of a source
# United Kingdom: temporary housing for people leaving prison (ministerial answer, 2021)
united-kingdom-temporary-housing-for-people--2267297d = 联合王国：出狱者临时住房（部长答复，2021年）

# title of a source
# United Kingdom: law on releases due on a Friday or before a holiday (2023)
united-kingdom-law-on-releases-due-on-a-friday--7dba7b9f = 联合王国：关于应于星期五或假日前获释的法律（2023年）

# title of a source
# United States: federal release day
united-states-federal-release-day--53bab3ae = 美国：联邦获释日

# title of a source
# United States: survey of identity papers in fifty states
united-states-survey-of-identity-papers-in--4b3dc526 = 美国：五十个州身份证件调查

# title of a source
# United States: federal release preparation program
united-states-federal-release-preparation--6e58b53f = 美国：联邦获释准备方案

# title of a source
# World Health Organization, Europe: preventing drug-related deaths after release (2010)
world-health-organization-europe-preventing--81a8639e = 世界卫生组织欧洲：预防获释后与毒品有关的死亡（2010年）
