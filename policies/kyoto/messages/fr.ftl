# What the pack `kyoto` says, in the language `fr`. Above each text stand what it is and the text of
# the pack. Write the translation after `=`, on the same line; a brace is written {"{"}.
# `throughcare check` names what is missing; `throughcare new messages` adds what is new.


## pack kyoto

# title
# Kyoto model-strategy checklist
kyoto-model-strategy-checklist--f4b76953 = Liste de contrôle des stratégies types de Kyoto

# authority
# the throughcare project, on its own reading of the standards
the-throughcare-project-on-its-own-reading-of--c17ddf3a = le projet throughcare, selon sa propre lecture des normes

# whom a person may ask
# prison case manager
prison-case-manager = gestionnaire de cas en prison


## headings of a plan

# heading
# The plan and who carries it
the-plan-and-who-carries-it--aed66414 = Le plan et qui le porte

# heading
# Identity papers
identity-papers--9cf2cbb8 = Papiers d’identité

# heading
# A place to live
a-place-to-live--61cfae5e = Un endroit où vivre

# heading
# Money, benefits and debts
money-benefits-and-debts--1e7fa74f = Argent, prestations et dettes

# heading
# Work and learning
work-and-learning--08c1a04f = Travail et apprentissage

# heading
# Health
health--55898449 = Santé

# heading
# Drugs and alcohol
drugs-and-alcohol--e0a84834 = Drogues et alcool

# heading
# Family and children
family-and-children--5d409350 = Famille et enfants

# heading
# The day of release
the-day-of-release--56b4abd8 = Le jour de la libération

# heading
# Supervision after release
supervision-after-release--0f8643db = Suivi après la libération

# heading
# Victims and repair
victims-and-repair--35609a98 = Victimes et réparation

# heading
# People and support outside
people-and-support-outside--2f0385bf = Personnes et soutien à l’extérieur

# heading
# Needs that call for special attention
needs-that-call-for-special-attention--322ef8f5 = Besoins qui demandent une attention particulière


## item immediate-needs-on-reception

# title
# Immediate outside needs dealt with on reception
immediate-outside-needs-dealt-with-on-reception--49b5eda1 = Besoins urgents à l’extérieur traités dès l’accueil

# question
# Has someone asked the person what is about to be lost outside, and acted on it?
has-someone-asked-the-person-what-is-about-to--1415b7e9 = Quelqu’un a-t-il demandé à la personne ce qu’elle est sur le point de perdre à l’extérieur, et agi en conséquence ?

# why it matters
# A flat, a job or a benefit can be gone within days of arrival, and is far harder to win back than to keep. One talk in the first days, and a few calls after it, can save what the person will need on the way out.
a-flat-a-job-or-a-benefit-can-be-gone-within--405db001 = Un logement, un emploi ou une prestation peut être perdu quelques jours après l’arrivée, et il est bien plus difficile de le retrouver que de le garder. Un entretien dans les premiers jours, suivi de quelques appels, peut préserver ce dont la personne aura besoin à la sortie.

# a sentence of a letter to the person
# You were asked what you might lose outside, and it was acted on.
you-were-asked-what-you-might-lose-outside-and--0624d581 = On vous a demandé ce que vous risquez de perdre dehors, et on a agi.

# a sentence of a letter to the person
# You told us what you might lose outside.
you-told-us-what-you-might-lose-outside--7b2a81c1 = Vous nous avez dit ce que vous risquez de perdre dehors.

# a sentence of a letter to the person
# Someone has promised to act on it.
someone-has-promised-to-act-on-it--46b626b5 = Quelqu’un a promis d’agir.

# a sentence of a letter to the person
# You did not wish to say what you might lose outside.
you-did-not-wish-to-say-what-you-might-lose--58aa85c5 = Vous n’avez pas souhaité dire ce que vous risquez de perdre dehors.

# a sentence of a letter to the person
# You can tell us at any time.
you-can-tell-us-at-any-time--30441cb8 = Vous pouvez nous le dire à tout moment.

# a sentence of a letter to the person
# Someone should ask what you might lose outside, and act on it.
someone-should-ask-what-you-might-lose-outside--dd892640 = Quelqu’un devrait vous demander ce que vous risquez de perdre dehors, et agir.

# a sentence of a letter to the person
# We do not know yet what you might lose outside.
we-do-not-know-yet-what-you-might-lose-outside--c46b5719 = Nous ne savons pas encore ce que vous risquez de perdre dehors.

# a sentence of a letter to the person
# You can tell us about a flat, a job or money that you might lose.
you-can-tell-us-about-a-flat-a-job-or-money--d9e3d8f2 = Vous pouvez nous parler d’un logement, d’un emploi ou d’argent que vous risquez de perdre.

# a condition of the rule, by its name
# asked
asked = demandé

# the rule says
# Act on each loss outside that nobody has dealt with
act-on-each-loss-outside-that-nobody-has-dealt--aefce88d = Agir sur chaque perte à l’extérieur dont personne ne s’est occupé

# the rule says
# something you told us about is still being lost outside
something-you-told-us-about-is-still-being-lost--d5defd03 = une chose dont vous nous avez parlé est encore en train d’être perdue à l’extérieur

# the rule says
# Ask the person what is about to be lost outside, and act on it
ask-the-person-what-is-about-to-be-lost-outside--4ea8561b = Demander à la personne ce qu’elle est sur le point de perdre à l’extérieur, et agir

# the rule says
# nobody has yet asked what you may lose outside
nobody-has-yet-asked-what-you-may-lose-outside = personne ne vous a encore demandé ce que vous risquez de perdre à l’extérieur


## item plan-opened-early

# title
# Individual plan opened soon after admission
individual-plan-opened-soon-after-admission--65ea8717 = Plan individuel ouvert peu après l’admission

# question
# Is there a plan for this person's return, and does it start from who they are and what they need?
is-there-a-plan-for-this-person-s-return-and--ed7b5a0f = Existe-t-il un plan pour le retour de cette personne, et part-il de qui elle est et de ce dont elle a besoin ?

# why it matters
# Time inside only helps later if it is used for something. A plan opened early, after a proper look at the person's own needs and strengths, gives every month a purpose that both sides can see.
time-inside-only-helps-later-if-it-is-used-for--108f4509 = Le temps passé à l’intérieur n’aide plus tard que s’il sert à quelque chose. Un plan ouvert tôt, après un véritable examen des besoins et des forces de la personne, donne à chaque mois un but que chacun peut voir.

# a sentence of a letter to the person
# You have a plan that looks to your life outside.
you-have-a-plan-that-looks-to-your-life-outside--f4fff66d = Vous avez un plan tourné vers votre vie dehors.

# a sentence of a letter to the person
# We will go through with you what you need.
we-will-go-through-with-you-what-you-need--fcfc864e = Nous passerons en revue avec vous ce dont vous avez besoin.

# a sentence of a letter to the person
# This is set for {assessment.booked_for}.
this-is-set-for-assessment-booked-for--94ecef88 = C’est fixé au {"{"}assessment.booked_for{"}"}.

# a sentence of a letter to the person
# You have a plan, and said no to questions about your needs.
you-have-a-plan-and-said-no-to-questions-about--a00040a5 = Vous avez un plan, et vous avez dit non à des questions sur vos besoins.

# a sentence of a letter to the person
# You can change your mind.
you-can-change-your-mind--d8d485be = Vous pouvez changer d’avis.

# a sentence of a letter to the person
# You should have a plan that looks to your life outside.
you-should-have-a-plan-that-looks-to-your-life--587c35f0 = Vous devriez avoir un plan tourné vers votre vie dehors.

# a sentence of a letter to the person
# We do not know yet if a plan was made for you.
we-do-not-know-yet-if-a-plan-was-made-for-you--65050458 = Nous ne savons pas encore si un plan a été fait pour vous.

# a condition of the rule, by its name
# opened
opened = ouvert

# the rule says
# Set a day to go through the person's needs, abilities and background with them
set-a-day-to-go-through-the-person-s-needs--f5abda6e = Fixer un jour pour passer en revue avec la personne ses besoins, ses capacités et son parcours

# the rule says
# nobody has yet gone through with you what you need and what you can do
nobody-has-yet-gone-through-with-you-what-you--db541aa6 = personne n’a encore passé en revue avec vous ce dont vous avez besoin et ce que vous savez faire

# the rule says
# Open a written plan that says what is to be reached for life outside
open-a-written-plan-that-says-what-is-to-be--96a06191 = Ouvrir un plan écrit qui dit ce qui doit être atteint pour la vie à l’extérieur

# the rule says
# there is no plan yet that looks to your life outside
there-is-no-plan-yet-that-looks-to-your-life--285de225 = il n’y a pas encore de plan tourné vers votre vie à l’extérieur


## item earliest-release-considered

# title
# Release at the earliest lawful point considered
release-at-the-earliest-lawful-point-considered--2c5bb3ba = Libération au plus tôt permis par la loi examinée

# question
# Is the case for the earliest lawful release ready in time?
is-the-case-for-the-earliest-lawful-release--18bab5aa = Le dossier pour la libération au plus tôt permis par la loi est-il prêt à temps ?

# why it matters
# Where the law allows release before the end of a sentence, nobody should stay longer only because papers were late. The case should say what speaks for the person, also whom they care for, and the person should know how to have a refusal looked at again.
where-the-law-allows-release-before-the-end-of--effc5505 = Lorsque la loi permet une libération avant la fin de la peine, personne ne devrait rester plus longtemps seulement parce que des papiers étaient en retard. Le dossier devrait dire ce qui parle pour la personne, y compris de qui elle prend soin, et la personne devrait savoir comment faire réexaminer un refus.

# who acts
# releasing authority
releasing-authority = autorité de libération

# a sentence of a letter to the person
# Your case for an earlier release has been handed in.
your-case-for-an-earlier-release-has-been--f5809f91 = Votre dossier pour une libération plus précoce a été déposé.

# a sentence of a letter to the person
# Your case for an earlier release will be handed in by {parole.dossier_promised_for}.
your-case-for-an-earlier-release-will-be-handed--4fdcc463 = Votre dossier pour une libération plus précoce sera déposé avant le {"{"}parole.dossier_promised_for{"}"}.

# a sentence of a letter to the person
# You said no to a case for an earlier release.
you-said-no-to-a-case-for-an-earlier-release--0f61c608 = Vous avez dit non à un dossier pour une libération plus précoce.

# a sentence of a letter to the person
# The law may let you leave earlier, and your case for it should be ready.
the-law-may-let-you-leave-earlier-and-your-case--c475458e = La loi vous permet peut-être de sortir plus tôt, et votre dossier devrait être prêt.

# a sentence of a letter to the person
# We do not know yet if the law lets you leave earlier.
we-do-not-know-yet-if-the-law-lets-you-leave--ccfe09d4 = Nous ne savons pas encore si la loi vous permet de sortir plus tôt.

# a sentence of a letter to the person
# If the answer on an earlier release is no, you can ask how to have it looked at again.
if-the-answer-on-an-earlier-release-is-no-you--273b9d9b = Si la réponse sur une libération plus précoce est non, vous pouvez demander comment la faire réexaminer.

# a condition of the rule, by its name
# case is made
case-is-made = le dossier est constitué

# a condition of the rule, by its name
# no refusal
no-refusal = pas de refus

# a condition of the rule, by its name
# answer can be reviewed
answer-can-be-reviewed = la réponse peut être réexaminée

# a condition of the rule, by its name
# looked at again
looked-at-again = réexaminé

# a condition of the rule, by its name
# is promised in time
is-promised-in-time = est promis à temps

# the rule says
# Tell the person in writing why an earlier release was not considered in full
tell-the-person-in-writing-why-an-earlier--4c2caf80 = Dire à la personne par écrit pourquoi une libération plus précoce n’a pas été pleinement examinée

# the rule says
# you have left, and are owed the reason
you-have-left-and-are-owed-the-reason--660add80 = vous êtes sorti(e), et l’on vous doit la raison

# the rule says
# Work out from which day a conditional release is possible, and tell the person
work-out-from-which-day-a-conditional-release--c1bed8fa = Calculer à partir de quel jour une libération conditionnelle est possible, et le dire à la personne

# the rule says
# records office
records-office = greffe

# the rule says
# nobody has worked out the first day on which you could be released
nobody-has-worked-out-the-first-day-on-which--a8d4d491 = personne n’a calculé le premier jour où vous pourriez être libéré(e)

# the rule says
# Hand in the case for conditional release, with what the person needs and whom they care for
hand-in-the-case-for-conditional-release-with--e40acbda = Déposer le dossier de libération conditionnelle, avec ce dont la personne a besoin et de qui elle prend soin

# the rule says
# your case for an earlier release is not yet complete
your-case-for-an-earlier-release-is-not-yet--0c4ed43f = votre dossier pour une libération plus précoce n’est pas encore complet

# the rule says
# Tell the person how to have the answer on conditional release reviewed
tell-the-person-how-to-have-the-answer-on--390cde77 = Dire à la personne comment faire réexaminer la réponse sur la libération conditionnelle

# the rule says
# you have not been told how to have the answer looked at again
you-have-not-been-told-how-to-have-the-answer--ae9338e7 = on ne vous a pas dit comment faire réexaminer la réponse

# the rule says
# Set a day on which conditional release is looked at again, and tell the person
set-a-day-on-which-conditional-release-is--85abb269 = Fixer un jour où la libération conditionnelle sera de nouveau examinée, et le dire à la personne

# the rule says
# you should know when you are next considered
you-should-know-when-you-are-next-considered = vous devriez savoir quand votre situation sera de nouveau examinée


## item gradual-transition-considered

# title
# Step-down before the gate considered
step-down-before-the-gate-considered--31e33ed0 = Passage progressif avant la sortie examiné

# question
# Has a more gradual way out been considered, and does the person know the outcome and the reasons?
has-a-more-gradual-way-out-been-considered-and--164afa16 = Une sortie plus progressive a-t-elle été examinée, et la personne connaît-elle le résultat et les raisons ?

# why it matters
# Going from a locked cell to full freedom in one day is hard on anybody. A step between, such as leave, open conditions, work outside or a half-way house, lets a person try out ordinary life while help is near.
going-from-a-locked-cell-to-full-freedom-in-one--b68981ea = Passer en un jour d’une cellule fermée à la pleine liberté est dur pour tout le monde. Une étape intermédiaire, comme une permission, un régime ouvert, un travail à l’extérieur ou un foyer de transition, permet de s’essayer à la vie ordinaire pendant que l’aide est proche.

# who acts
# prison management
prison-management = direction de la prison

# a sentence of a letter to the person
# We looked at a slower way out for you, and told you the reasons.
we-looked-at-a-slower-way-out-for-you-and-told--04893fa3 = Nous avons examiné pour vous une sortie plus lente, et nous vous avons dit les raisons.

# a sentence of a letter to the person
# We will look at a slower way out for you, such as leave or an open place.
we-will-look-at-a-slower-way-out-for-you-such--69ea8153 = Nous examinerons pour vous une sortie plus lente, comme une permission ou une place en régime ouvert.

# a sentence of a letter to the person
# This is set for {step_down.consideration_set_for}.
this-is-set-for-step-down-consideration-set-for--288e3938 = C’est fixé au {"{"}step_down.consideration_set_for{"}"}.

# a sentence of a letter to the person
# You said no to a slower way out, such as leave or an open place.
you-said-no-to-a-slower-way-out-such-as-leave--f8a1dc25 = Vous avez dit non à une sortie plus lente, comme une permission ou une place en régime ouvert.

# a sentence of a letter to the person
# A slower way out, such as leave or an open place, should be looked at for you.
a-slower-way-out-such-as-leave-or-an-open-place--f4a5fbe9 = Une sortie plus lente, comme une permission ou une place en régime ouvert, devrait être examinée pour vous.

# a sentence of a letter to the person
# We do not know yet if a slower way out is open to you.
we-do-not-know-yet-if-a-slower-way-out-is-open--6a049de2 = Nous ne savons pas encore si une sortie plus lente vous est ouverte.

# a sentence of a letter to the person
# You can ask for leave or an open place, and for the reasons if the answer is no.
you-can-ask-for-leave-or-an-open-place-and-for--e3552311 = Vous pouvez demander une permission ou une place en régime ouvert, et les raisons si la réponse est non.

# the rule says
# Write down what came of considering a step-down, and why, and tell the person
write-down-what-came-of-considering-a-step-down--3726706c = Écrire ce qu’a donné l’examen d’un passage progressif, et pourquoi, et le dire à la personne

# the rule says
# you have not been told the reasons
you-have-not-been-told-the-reasons = on ne vous a pas dit les raisons

# the rule says
# Tell the person in writing why a more gradual way out was not considered
tell-the-person-in-writing-why-a-more-gradual--b94086d2 = Dire à la personne par écrit pourquoi une sortie plus progressive n’a pas été examinée

# the rule says
# you left without it, and are owed the reason
you-left-without-it-and-are-owed-the-reason--4eab940a = vous êtes sorti(e) sans cela, et l’on vous doit la raison

# the rule says
# Consider leave, open conditions, work or study release, or a half-way house for this person
consider-leave-open-conditions-work-or-study--b4de1e50 = Examiner pour cette personne une permission, un régime ouvert, une sortie pour travail ou études, ou un foyer de transition

# the rule says
# a more gradual way out has not been considered for you
a-more-gradual-way-out-has-not-been-considered--2f7d88f8 = une sortie plus progressive n’a pas été examinée pour vous


## item named-coordinator

# title
# One named person carries the plan across the gate
one-named-person-carries-the-plan-across-the--9f69829c = Une personne désignée porte le plan au-delà de la porte

# question
# Who carries this plan inside, who carries it outside, and have the two spoken?
who-carries-this-plan-inside-who-carries-it--2d866543 = Qui porte ce plan à l’intérieur, qui le porte à l’extérieur, et les deux se sont-ils parlé ?

# why it matters
# Most of what is lost on the way out is lost between two services. If one named person answers for the plan on each side of the gate, and they have handed it over, there is always someone to ask.
most-of-what-is-lost-on-the-way-out-is-lost--72f5e19f = La plupart de ce qui se perd à la sortie se perd entre deux services. Si une personne désignée répond du plan de chaque côté de la porte, et que la transmission a eu lieu, il y a toujours quelqu’un à qui s’adresser.

# who acts
# community supervision officer or aftercare worker
community-supervision-officer-or-aftercare--a5a782c6 = agent de suivi en milieu ouvert ou agent d’accompagnement après la libération

# a sentence of a letter to the person
# One worker inside and one outside look after your plan, and they have met.
one-worker-inside-and-one-outside-look-after--95a13f36 = Un agent à l’intérieur et un à l’extérieur s’occupent de votre plan, et ils se sont rencontrés.

# a sentence of a letter to the person
# One worker inside and one outside look after your plan.
one-worker-inside-and-one-outside-look-after--89d6fa0a = Un agent à l’intérieur et un à l’extérieur s’occupent de votre plan.

# a sentence of a letter to the person
# They meet on {coordinator.handover.on}.
they-meet-on-coordinator-handover-on--728fbc32 = Ils se rencontrent le {"{"}coordinator.handover.on{"}"}.

# a sentence of a letter to the person
# You said no to a meeting of the two workers who look after your plan.
you-said-no-to-a-meeting-of-the-two-workers-who--0c1fbbf8 = Vous avez dit non à une rencontre des deux agents qui s’occupent de votre plan.

# a sentence of a letter to the person
# One worker inside and one outside should look after your plan.
one-worker-inside-and-one-outside-should-look--cf77e3d2 = Un agent à l’intérieur et un à l’extérieur devraient s’occuper de votre plan.

# a sentence of a letter to the person
# We do not know yet who looks after your plan, inside and outside.
we-do-not-know-yet-who-looks-after-your-plan--ae8206da = Nous ne savons pas encore qui s’occupe de votre plan, à l’intérieur et à l’extérieur.

# a sentence of a letter to the person
# You can ask who looks after your plan, and how to reach them.
you-can-ask-who-looks-after-your-plan-and-how--0e987875 = Vous pouvez demander qui s’occupe de votre plan, et comment les joindre.

# a condition of the rule, by its name
# both named
both-named = les deux sont désignés

# the rule says
# Name the worker who answers for the plan inside
name-the-worker-who-answers-for-the-plan-inside--511babf2 = Désigner l’agent qui répond du plan à l’intérieur

# the rule says
# nobody inside has been named to carry your plan
nobody-inside-has-been-named-to-carry-your-plan = personne à l’intérieur n’a été désigné pour porter votre plan

# the rule says
# Name the worker outside who takes the plan up
name-the-worker-outside-who-takes-the-plan-up--de2e0d40 = Désigner l’agent à l’extérieur qui reprend le plan

# the rule says
# nobody outside has been named to carry your plan on
nobody-outside-has-been-named-to-carry-your--c4d33609 = personne à l’extérieur n’a été désigné pour porter votre plan plus loin

# the rule says
# Set a day for the two workers to hand the plan over, with the person there
set-a-day-for-the-two-workers-to-hand-the-plan--895de2db = Fixer un jour où les deux agents se transmettent le plan, en présence de la personne

# the rule says
# the two people who carry your plan have not yet handed it over
the-two-people-who-carry-your-plan-have-not-yet--2cb92b4d = les deux personnes qui portent votre plan ne se le sont pas encore transmis

# what a source is cited for
# reducing-reoffending section
reducing-reoffending-section--08144ebb = section sur la réduction de la récidive

# what a source is cited for
# multi-stakeholder partnership
multi-stakeholder-partnership--6fac7353 = partenariat multipartite


## item outside-agencies-consulted

# title
# Community agencies let in and asked early
community-agencies-let-in-and-asked-early--85b3f058 = Services extérieurs admis et consultés tôt

# question
# Have the services that will help outside met the person and had their say?
have-the-services-that-will-help-outside-met--cbd4ea7f = Les services qui aideront à l’extérieur ont-ils rencontré la personne et donné leur avis ?

# why it matters
# Help after release comes from services outside. If they have met the person while there is still time, the person knows a face when they come out, and the plan promises only what someone can really do.
help-after-release-comes-from-services-outside--fcaf365d = L’aide après la libération vient de services extérieurs. S’ils ont rencontré la personne alors qu’il est encore temps, elle connaît un visage en sortant, et le plan ne promet que ce que quelqu’un peut vraiment faire.

# who acts
# outside agency
outside-agency = service extérieur

# a sentence of a letter to the person
# The services that will help you outside have met you.
the-services-that-will-help-you-outside-have--7d4550cd = Les services qui vous aideront à l’extérieur vous ont rencontré(e).

# a sentence of a letter to the person
# The services that will help you outside will come to meet you.
the-services-that-will-help-you-outside-will--f8100f6c = Les services qui vous aideront à l’extérieur viendront vous rencontrer.

# a sentence of a letter to the person
# You said that you do not want to meet the services outside.
you-said-that-you-do-not-want-to-meet-the--084d6399 = Vous avez dit que vous ne voulez pas rencontrer les services extérieurs.

# a sentence of a letter to the person
# The services that will help you outside should meet you first.
the-services-that-will-help-you-outside-should--b1e73c81 = Les services qui vous aideront à l’extérieur devraient d’abord vous rencontrer.

# a sentence of a letter to the person
# We do not know yet which services outside have met you.
we-do-not-know-yet-which-services-outside-have--55257c7d = Nous ne savons pas encore quels services extérieurs vous ont rencontré(e).

# a sentence of a letter to the person
# You can say which services you want to meet.
you-can-say-which-services-you-want-to-meet--fd90c999 = Vous pouvez dire quels services vous voulez rencontrer.

# the rule says
# Bring together the person and each service that is to help outside, and ask it what it can do
bring-together-the-person-and-each-service-that--169d1161 = Réunir la personne et chaque service qui doit aider à l’extérieur, et demander à chacun ce qu’il peut faire

# the rule says
# not every service that is to help you outside has met you and had its say
not-every-service-that-is-to-help-you-outside--95a31a8c = tous les services qui doivent vous aider à l’extérieur ne vous ont pas rencontré(e) ni donné leur avis

# what a source is cited for
# public-private partnership
public-private-partnership--6a8edf30 = partenariat public-privé


## item plan-made-with-the-person

# title
# The person takes part and holds a copy
the-person-takes-part-and-holds-a-copy--e8f19b2e = La personne participe et détient une copie

# question
# Was the plan made with the person, and do they hold a copy?
was-the-plan-made-with-the-person-and-do-they--8be798d5 = Le plan a-t-il été fait avec la personne, et en détient-elle une copie ?

# why it matters
# It is the person's life that is being planned. People carry out what they have helped to shape, and can only hold a service to a promise that they have on paper. Saying no to something is their right, and is written down as that.
it-is-the-person-s-life-that-is-being-planned--e8c85535 = C’est la vie de la personne que l’on planifie. On réalise ce que l’on a aidé à construire, et l’on ne peut tenir un service à sa promesse que si on l’a par écrit. Dire non à quelque chose est un droit, et est noté comme tel.

# who acts
# the person
the-person = la personne

# a sentence of a letter to the person
# Your plan was made with you, and you have a copy.
your-plan-was-made-with-you-and-you-have-a-copy--bb8af942 = Votre plan a été fait avec vous, et vous en avez une copie.

# a sentence of a letter to the person
# We will go through your plan with you.
we-will-go-through-your-plan-with-you--bb874365 = Nous parcourrons votre plan avec vous.

# a sentence of a letter to the person
# The meeting is on {plan.meeting.on}.
the-meeting-is-on-plan-meeting-on--86da2ae4 = La rencontre a lieu le {"{"}plan.meeting.on{"}"}.

# a sentence of a letter to the person
# You said no to a meeting about your plan, or to a copy of it.
you-said-no-to-a-meeting-about-your-plan-or-to--9a0256c1 = Vous avez dit non à une rencontre sur votre plan, ou à une copie.

# a sentence of a letter to the person
# Your plan should be made with you.
your-plan-should-be-made-with-you--f767662c = Votre plan devrait être fait avec vous.

# a sentence of a letter to the person
# We do not know yet if your plan was talked through with you.
we-do-not-know-yet-if-your-plan-was-talked--106c7775 = Nous ne savons pas encore si l’on a parlé de votre plan avec vous.

# a sentence of a letter to the person
# You can ask for a copy of your plan.
you-can-ask-for-a-copy-of-your-plan--f75ce1c3 = Vous pouvez demander une copie de votre plan.

# a sentence of a letter to the person
# You can say no to anything in it, and ask for changes.
you-can-say-no-to-anything-in-it-and-ask-for--0baa451a = Vous pouvez dire non à ce qu’il contient, et demander des changements.

# the rule says
# Sit down with the person and go through the plan together
sit-down-with-the-person-and-go-through-the--d5ae98fb = S’asseoir avec la personne et parcourir le plan ensemble

# the rule says
# your plan has not yet been talked through with you
your-plan-has-not-yet-been-talked-through-with--a27852c4 = votre plan n’a pas encore été discuté avec vous

# the rule says
# Ask the person what they want for themselves, and write it into the plan in their words
ask-the-person-what-they-want-for-themselves--033e1680 = Demander à la personne ce qu’elle veut pour elle-même, et l’écrire dans le plan avec ses mots

# the rule says
# your own wishes are not in the plan
your-own-wishes-are-not-in-the-plan = vos propres souhaits ne sont pas dans le plan

# the rule says
# Give the person a copy of the plan
give-the-person-a-copy-of-the-plan--dc7c0904 = Donner à la personne une copie du plan

# the rule says
# you do not hold a copy of your plan
you-do-not-hold-a-copy-of-your-plan = vous ne détenez pas de copie de votre plan


## item plan-understandable

# title
# Plan and duties explained in a language and form the person can use
plan-and-duties-explained-in-a-language-and--a331ec83 = Plan et obligations expliqués dans une langue et une forme que la personne peut utiliser

# question
# Can the person follow what is planned and what is expected of them?
can-the-person-follow-what-is-planned-and-what--d1fe5071 = La personne peut-elle suivre ce qui est prévu et ce qui est attendu d’elle ?

# why it matters
# A plan that cannot be read or understood is no help, and a duty nobody explained is easily broken. The right language, a talk instead of a letter, or another form makes the plan the person's own.
a-plan-that-cannot-be-read-or-understood-is-no--bd4ac7ca = Un plan que l’on ne peut ni lire ni comprendre n’aide pas, et une obligation que personne n’a expliquée est vite enfreinte. La bonne langue, un entretien au lieu d’une lettre, ou une autre forme, font que le plan devient celui de la personne.

# who acts
# interpreter
interpreter = interprète

# a sentence of a letter to the person
# Your plan was explained in a way that works for you.
your-plan-was-explained-in-a-way-that-works-for--565561d4 = Votre plan vous a été expliqué d’une façon qui vous convient.

# a sentence of a letter to the person
# Your plan will be explained in a way that works for you.
your-plan-will-be-explained-in-a-way-that-works--d1f00313 = Votre plan vous sera expliqué d’une façon qui vous convient.

# a sentence of a letter to the person
# This is set for {communication.explanation.booked_for}.
this-is-set-for-communication-explanation--eabaab31 = C’est fixé au {"{"}communication.explanation.booked_for{"}"}.

# a sentence of a letter to the person
# You said no to having your plan explained.
you-said-no-to-having-your-plan-explained--cf5ffbb4 = Vous avez dit non à une explication de votre plan.

# a sentence of a letter to the person
# Your plan should be explained in a way that works for you.
your-plan-should-be-explained-in-a-way-that--9baa5a2e = Votre plan devrait vous être expliqué d’une façon qui vous convient.

# a sentence of a letter to the person
# We do not know yet how best to explain your plan to you.
we-do-not-know-yet-how-best-to-explain-your--9562a98f = Nous ne savons pas encore comment vous expliquer au mieux votre plan.

# a sentence of a letter to the person
# You can ask for an interpreter, or for someone to read your plan to you.
you-can-ask-for-an-interpreter-or-for-someone--4bbaaaf8 = Vous pouvez demander un interprète, ou que quelqu’un vous lise votre plan.

# a condition of the rule, by its name
# in their language
in-their-language = dans sa langue

# a condition of the rule, by its name
# not only on paper
not-only-on-paper = pas seulement sur papier

# a condition of the rule, by its name
# in a form they use
in-a-form-they-use = dans une forme qu’elle utilise

# the rule says
# Explain the plan again in the language and the form the person needs
explain-the-plan-again-in-the-language-and-the--c7e1f8bb = Expliquer de nouveau le plan dans la langue et la forme dont la personne a besoin

# the rule says
# the plan was not explained in a way that works for you
the-plan-was-not-explained-in-a-way-that-works--983d2c9c = le plan ne vous a pas été expliqué d’une façon qui vous convient

# the rule says
# Set a day to explain the plan and the duties in the language and the form the person needs
set-a-day-to-explain-the-plan-and-the-duties-in--520bacce = Fixer un jour pour expliquer le plan et les obligations dans la langue et la forme dont la personne a besoin

# the rule says
# the plan has not yet been explained to you in a way that works for you
the-plan-has-not-yet-been-explained-to-you-in-a--8deae40c = le plan ne vous a pas encore été expliqué d’une façon qui vous convient

# on what ground a protected fact is looked at
# the plan is explained in a form that a person with a disability can use
the-plan-is-explained-in-a-form-that-a-person--d9f14f98 = le plan est expliqué sous une forme qu’une personne handicapée peut utiliser


## item sharing-lawful-and-confidential

# title
# Sharing is lawful, minimal and logged
sharing-is-lawful-minimal-and-logged--cb229666 = La transmission d’informations est légale, minimale et consignée

# question
# Was everything that left the file passed on lawfully, sparingly, and written down?
was-everything-that-left-the-file-passed-on--c7bb788d = Tout ce qui est sorti du dossier a-t-il été transmis légalement, avec retenue, et consigné ?

# why it matters
# Planning needs several services, and each needs to know something. The person should be able to see what was told to whom and why, and to trust that the rest stays closed. A young person's record above all must not follow them through life.
planning-needs-several-services-and-each-needs--1653cbd3 = Planifier demande plusieurs services, et chacun doit savoir quelque chose. La personne devrait pouvoir voir ce qui a été dit, à qui et pourquoi, et être sûre que le reste demeure fermé. Le dossier d’une jeune personne, surtout, ne doit pas la suivre toute sa vie.

# who acts
# whoever discloses
whoever-discloses = quiconque communique l’information

# a sentence of a letter to the person
# What was passed on about you is written down, and the law allows it.
what-was-passed-on-about-you-is-written-down--82005ec4 = Ce qui a été transmis à votre sujet est écrit, et la loi le permet.

# a sentence of a letter to the person
# You should be able to know what was passed on about you.
you-should-be-able-to-know-what-was-passed-on--4dcbd4a7 = Vous devriez pouvoir savoir ce qui a été transmis à votre sujet.

# a sentence of a letter to the person
# We do not know yet what was passed on about you.
we-do-not-know-yet-what-was-passed-on-about-you--f2d201c8 = Nous ne savons pas encore ce qui a été transmis à votre sujet.

# a sentence of a letter to the person
# You can ask what was passed on about you, to whom, and why.
you-can-ask-what-was-passed-on-about-you-to--c1a8cd56 = Vous pouvez demander ce qui a été transmis à votre sujet, à qui, et pourquoi.

# a sentence of a letter to the person
# You can object if you think that it was wrong.
you-can-object-if-you-think-that-it-was-wrong--cfc947fe = Vous pouvez vous y opposer si vous pensez que c’était une erreur.

# the rule says
# Write down what has been passed on from the file, to whom, on what basis and when
write-down-what-has-been-passed-on-from-the--413f37fe = Écrire ce qui a été transmis du dossier, à qui, sur quelle base et quand

# the rule says
# nobody can tell you for certain what was passed on about you
nobody-can-tell-you-for-certain-what-was-passed--9849ed42 = personne ne peut vous dire avec certitude ce qui a été transmis à votre sujet

# the rule says
# Tell the person what was passed on without a lawful basis or beyond need, and put it right
tell-the-person-what-was-passed-on-without-a--7508fc05 = Dire à la personne ce qui a été transmis sans base légale ou au-delà du nécessaire, et y remédier

# the rule says
# something about you was passed on that should not have been
something-about-you-was-passed-on-that-should--d406f2ac = quelque chose à votre sujet a été transmis alors que cela n’aurait pas dû l’être


## item pre-release-review

# title
# Full review of the plan about twelve weeks out
full-review-of-the-plan-about-twelve-weeks-out--8f8b2365 = Révision complète du plan environ douze semaines avant la sortie

# question
# Has the whole plan been gone through again with the person while there is still time to act?
has-the-whole-plan-been-gone-through-again-with--fc582885 = Tout le plan a-t-il été repris avec la personne alors qu’il est encore temps d’agir ?

# why it matters
# Lives change in prison. About twelve weeks before release there is still time to put things right, so every part of the plan is looked at once more with the person, and nothing is left without someone who sees to it.
lives-change-in-prison-about-twelve-weeks--56d1feec = La vie change en prison. Environ douze semaines avant la libération, il est encore temps de remédier aux choses ; chaque partie du plan est donc revue une fois encore avec la personne, et rien n’est laissé sans quelqu’un qui s’en charge.

# who acts
# community supervision officer
community-supervision-officer = agent de suivi en milieu ouvert

# a sentence of a letter to the person
# We have gone through your whole plan with you again.
we-have-gone-through-your-whole-plan-with-you--fd89032c = Nous avons repris tout votre plan avec vous.

# a sentence of a letter to the person
# We will go through your whole plan with you again.
we-will-go-through-your-whole-plan-with-you--04f36709 = Nous reprendrons tout votre plan avec vous.

# a sentence of a letter to the person
# This is set for {review.on}.
this-is-set-for-review-on--50cd08a1 = C’est fixé au {"{"}review.on{"}"}.

# a sentence of a letter to the person
# You said no to going through your plan again.
you-said-no-to-going-through-your-plan-again--7e97fb37 = Vous avez dit non à reprendre votre plan.

# a sentence of a letter to the person
# Your whole plan should be gone through with you again.
your-whole-plan-should-be-gone-through-with-you--a6cb780c = Tout votre plan devrait être repris avec vous.

# a sentence of a letter to the person
# We do not know yet if your whole plan was gone through with you again.
we-do-not-know-yet-if-your-whole-plan-was-gone--1dd185c4 = Nous ne savons pas encore si tout votre plan a été repris avec vous.

# a sentence of a letter to the person
# You can say what has changed, and what you need now.
you-can-say-what-has-changed-and-what-you-need--cb9611cc = Vous pouvez dire ce qui a changé, et ce dont vous avez besoin maintenant.

# the rule says
# Write down for each open need who sees to it, and by when
write-down-for-each-open-need-who-sees-to-it--e582b05f = Écrire pour chaque besoin ouvert qui s’en charge, et pour quand

# the rule says
# something you need is still open, and nobody has taken it on
something-you-need-is-still-open-and-nobody-has--3c593c39 = une chose dont vous avez besoin reste ouverte, et personne ne s’en est chargé

# the rule says
# Set a day to go through the whole plan again with the person
set-a-day-to-go-through-the-whole-plan-again--6d055ec3 = Fixer un jour pour reprendre tout le plan avec la personne

# the rule says
# your plan has not been gone through again with you
your-plan-has-not-been-gone-through-again-with--387adcb3 = votre plan n’a pas été repris avec vous


## item release-date-known

# title
# Release date worked out, checked for holds, and told to the person
release-date-worked-out-checked-for-holds-and--1d5dffd9 = Date de libération calculée, vérifiée quant aux obstacles, et communiquée à la personne

# question
# Is the release date certain, has nothing else come to light, and does the person know?
is-the-release-date-certain-has-nothing-else--b5f70f14 = La date de libération est-elle certaine, rien d’autre n’est-il apparu, et la personne le sait-elle ?

# why it matters
# Everything else hangs on the date: a bed, a job, an appointment. An old warrant or an unpaid fine found on the last day can undo all of it, so it is looked for early, and the person is told in writing where they stand.
everything-else-hangs-on-the-date-a-bed-a-job--b20554bd = Tout le reste dépend de la date : un lit, un emploi, un rendez-vous. Un ancien mandat ou une amende impayée découverts le dernier jour peuvent tout défaire ; on les recherche donc tôt, et l’on dit par écrit à la personne où elle en est.

# a sentence of a letter to the person
# Your release date is {release.date}.
your-release-date-is-release-date--66ef35cf = Votre date de libération est le {"{"}release.date{"}"}.

# a sentence of a letter to the person
# We looked for other matters that could stand in the way, and none is open.
we-looked-for-other-matters-that-could-stand-in--dc2108c5 = Nous avons cherché d’autres affaires qui pourraient faire obstacle, et aucune n’est ouverte.

# a sentence of a letter to the person
# We are checking that nothing else stands in the way.
we-are-checking-that-nothing-else-stands-in-the--351107e3 = Nous vérifions que rien d’autre ne fait obstacle.

# a sentence of a letter to the person
# You should know your release date for certain, and in writing.
you-should-know-your-release-date-for-certain--a253bf75 = Vous devriez connaître votre date de libération avec certitude, et par écrit.

# a sentence of a letter to the person
# We do not know yet if your release date is certain.
we-do-not-know-yet-if-your-release-date-is--47afd4cf = Nous ne savons pas encore si votre date de libération est certaine.

# a sentence of a letter to the person
# If you think that your release date is wrong, you can ask for it to be checked.
if-you-think-that-your-release-date-is-wrong--a49d222c = Si vous pensez que votre date de libération est fausse, vous pouvez demander qu’on la vérifie.

# a condition of the rule, by its name
# has a ground
has-a-ground = a un fondement

# a condition of the rule, by its name
# confirmed and told
confirmed-and-told = confirmé et communiqué

# the rule says
# Work out the release date and its legal ground, and confirm it
work-out-the-release-date-and-its-legal-ground--01eb6e67 = Calculer la date de libération et son fondement légal, et la confirmer

# the rule says
# the day of your release is not yet certain
the-day-of-your-release-is-not-yet-certain = le jour de votre libération n’est pas encore certain

# the rule says
# Search for other charges, warrants, immigration holds and unpaid fines, and settle what is found
search-for-other-charges-warrants-immigration--3aef9eb8 = Rechercher d’autres poursuites, mandats, mesures d’immigration et amendes impayées, et régler ce qui est trouvé

# the rule says
# an old charge, a warrant or a fine could still stand in the way
an-old-charge-a-warrant-or-a-fine-could-still--fe62fbae = d’anciennes poursuites, un mandat ou une amende pourraient encore faire obstacle

# the rule says
# Tell the person the date and its ground in writing
tell-the-person-the-date-and-its-ground-in--492b470a = Dire à la personne par écrit la date et son fondement

# the rule says
# you have not had your release date in writing
you-have-not-had-your-release-date-in-writing = vous n’avez pas reçu votre date de libération par écrit


## item id-photo-document

# title
# Photo identity document in hand
photo-identity-document-in-hand--50b4177b = Pièce d’identité avec photo en main

# question
# Will the person walk out with a photo document that opens doors?
will-the-person-walk-out-with-a-photo-document--68c24747 = La personne sortira-t-elle avec une pièce d’identité avec photo qui ouvre des portes ?

# why it matters
# Without a document that shows who they are a person cannot rent a room, open an account, start a job or collect a benefit. If the office that issues it is late, a receipt and a stop-gap paper bridge the gap.
without-a-document-that-shows-who-they-are-a--fa5bd3cd = Sans document qui montre qui l’on est, on ne peut louer une chambre, ouvrir un compte, commencer un emploi ni percevoir une prestation. Si le service qui le délivre est en retard, un récépissé et un document provisoire comblent l’attente.

# who acts
# civil registry
civil-registry = état civil

# a sentence of a letter to the person
# You have a paper that shows who you are.
you-have-a-paper-that-shows-who-you-are--58b1e640 = Vous avez un papier qui montre qui vous êtes.

# a sentence of a letter to the person
# Your photo document has been applied for.
your-photo-document-has-been-applied-for--b079f99d = Votre pièce d’identité avec photo a été demandée.

# a sentence of a letter to the person
# It should come by {identity.photo_document_expected_on}.
it-should-come-by-identity-photo-document--ed3de293 = Elle devrait arriver avant le {"{"}identity.photo_document_expected_on{"}"}.

# a sentence of a letter to the person
# You said no to help with a photo document.
you-said-no-to-help-with-a-photo-document--5f336e8f = Vous avez dit non à une aide pour une pièce d’identité avec photo.

# a sentence of a letter to the person
# You can still ask for it.
you-can-still-ask-for-it--af6bbd6e = Vous pouvez encore la demander.

# a sentence of a letter to the person
# You need a photo document that shows who you are.
you-need-a-photo-document-that-shows-who-you-are--c87246f4 = Vous avez besoin d’une pièce avec photo qui montre qui vous êtes.

# a sentence of a letter to the person
# We do not know yet if you have a photo document.
we-do-not-know-yet-if-you-have-a-photo-document--b7e927d6 = Nous ne savons pas encore si vous avez une pièce d’identité avec photo.

# a sentence of a letter to the person
# You can ask for a paper to use until your photo document comes.
you-can-ask-for-a-paper-to-use-until-your-photo--88e55b4c = Vous pouvez demander un papier provisoire en attendant votre pièce avec photo.

# the rule says
# Ask the registry for an earlier date, or for a receipt and a stop-gap document
ask-the-registry-for-an-earlier-date-or-for-a--6d53b215 = Demander au service d’état civil une date plus proche, ou un récépissé et un document provisoire

# the rule says
# you may be without a document when you need it
you-may-be-without-a-document-when-you-need-it = vous pourriez être sans document au moment où vous en aurez besoin

# the rule says
# Apply with the person for a photo identity document, and settle the fee
apply-with-the-person-for-a-photo-identity--8ce141e7 = Demander avec la personne une pièce d’identité avec photo, et régler les frais

# the rule says
# you have no photo document that will be accepted outside
you-have-no-photo-document-that-will-be--fa49e5f5 = vous n’avez pas de pièce d’identité avec photo qui sera acceptée à l’extérieur


## item id-underlying-records

# title
# Civil records and service numbers obtained
civil-records-and-service-numbers-obtained--3cccd825 = Actes d’état civil et numéros de services obtenus

# question
# Are the records and numbers that everything else is built on there, or asked for?
are-the-records-and-numbers-that-everything--8af42fb4 = Les actes et numéros sur lesquels tout le reste repose sont-ils là, ou demandés ?

# why it matters
# A photo document needs a birth record; wages need a tax number; a doctor needs a health number. These take the longest, above all for somebody whose birth was never written down, so they are asked for first.
a-photo-document-needs-a-birth-record-wages--960e0e9c = Une pièce d’identité avec photo exige un acte de naissance ; un salaire, un numéro fiscal ; un médecin, un numéro de santé. C’est ce qui prend le plus de temps, surtout pour une personne dont la naissance n’a jamais été enregistrée ; on les demande donc en premier.

# a sentence of a letter to the person
# The papers and numbers that you need for work and a doctor are there.
the-papers-and-numbers-that-you-need-for-work--cd4c7161 = Les papiers et numéros dont vous avez besoin pour le travail et le médecin sont là.

# a sentence of a letter to the person
# The papers and numbers that you need have been asked for.
the-papers-and-numbers-that-you-need-have-been--f067f0dc = Les papiers et numéros dont vous avez besoin ont été demandés.

# a sentence of a letter to the person
# They should come by {identity.records_expected_on}.
they-should-come-by-identity-records-expected-on--214a183c = Ils devraient arriver avant le {"{"}identity.records_expected_on{"}"}.

# a sentence of a letter to the person
# You said no to help with some of your papers.
you-said-no-to-help-with-some-of-your-papers--301b5075 = Vous avez dit non à une aide pour certains de vos papiers.

# a sentence of a letter to the person
# You need some papers and numbers for work, money and a doctor.
you-need-some-papers-and-numbers-for-work-money--58399364 = Vous avez besoin de papiers et de numéros pour le travail, l’argent et le médecin.

# a sentence of a letter to the person
# We do not know yet which papers and numbers you have.
we-do-not-know-yet-which-papers-and-numbers-you--5eb861b3 = Nous ne savons pas encore quels papiers et numéros vous avez.

# a condition of the rule, by its name
# record held
record-held = acte détenu

# a condition of the rule, by its name
# number held
number-held = numéro détenu

# a condition of the rule, by its name
# cover held
cover-held = couverture détenue

# a condition of the rule, by its name
# record coming
record-coming = acte à venir

# a condition of the rule, by its name
# number coming
number-coming = numéro à venir

# a condition of the rule, by its name
# cover coming
cover-coming = couverture à venir

# the rule says
# Ask the registry for the civil record, or raise with it a birth that was never registered, and for a date
ask-the-registry-for-the-civil-record-or-raise--557000a0 = Demander l’acte au service d’état civil, ou lui signaler une naissance jamais enregistrée, et demander une date

# the rule says
# the record that your other papers depend on is not there
the-record-that-your-other-papers-depend-on-is--9c90a2bb = l’acte dont dépendent vos autres papiers n’est pas là

# the rule says
# Ask for the tax and social-security numbers
ask-for-the-tax-and-social-security-numbers--3912dd18 = Demander les numéros fiscal et de sécurité sociale

# the rule says
# you need these numbers for wages and benefits
you-need-these-numbers-for-wages-and-benefits = vous avez besoin de ces numéros pour le salaire et les prestations

# the rule says
# Ask for the health-cover number or card
ask-for-the-health-cover-number-or-card--0c5b4db9 = Demander le numéro ou la carte de couverture maladie

# the rule says
# a doctor outside will ask you for it
a-doctor-outside-will-ask-you-for-it = un médecin à l’extérieur vous le demandera


## item housing-existing-home-kept

# title
# Existing home kept or closed in good order
existing-home-kept-or-closed-in-good-order--6d45a18c = Logement existant gardé ou quitté en bon ordre

# question
# Is the person's home being kept, or ended so that no debts grow, and are their things safe?
is-the-person-s-home-being-kept-or-ended-so--49e5a288 = Le logement de la personne est-il gardé, ou quitté sans que des dettes s’accumulent, et ses affaires sont-elles en sûreté ?

# why it matters
# A home that is still there is the best place to go back to. Where it cannot be kept, ending it properly means that the person does not come out to rent debts and find their belongings thrown away.
a-home-that-is-still-there-is-the-best-place-to--4052356c = Un logement qui est encore là est le meilleur endroit où revenir. Lorsqu’il ne peut être gardé, y mettre fin correctement évite à la personne de retrouver à la sortie des dettes de loyer et ses affaires jetées.

# who acts
# housing service
housing-service = service du logement

# a sentence of a letter to the person
# The home you had was kept or closed in good order, and your things are safe.
the-home-you-had-was-kept-or-closed-in-good--b9109dc0 = Le logement que vous aviez a été gardé ou quitté en bon ordre, et vos affaires sont en sûreté.

# a sentence of a letter to the person
# The home you had and your things are being seen to.
the-home-you-had-and-your-things-are-being-seen--3d832344 = On s’occupe du logement que vous aviez et de vos affaires.

# a sentence of a letter to the person
# This should be done by {home.before.promised_for}.
this-should-be-done-by-home-before-promised-for--9cef58cc = Cela devrait être fait avant le {"{"}home.before.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to help with the home you had.
you-said-no-to-help-with-the-home-you-had--8e9dc682 = Vous avez dit non à une aide pour le logement que vous aviez.

# a sentence of a letter to the person
# The home you had should be kept, or closed in good order.
the-home-you-had-should-be-kept-or-closed-in--b4df726b = Le logement que vous aviez devrait être gardé, ou quitté en bon ordre.

# a sentence of a letter to the person
# We do not know yet what became of the home you had.
we-do-not-know-yet-what-became-of-the-home-you--1f40a6f5 = Nous ne savons pas encore ce qu’est devenu le logement que vous aviez.

# a sentence of a letter to the person
# You can ask us to write to your landlord, or to fetch your things.
you-can-ask-us-to-write-to-your-landlord-or-to--c4609d4e = Vous pouvez nous demander d’écrire à votre propriétaire, ou d’aller chercher vos affaires.

# the rule says
# Speak with the landlord or lender, and keep the home or end it in good order
speak-with-the-landlord-or-lender-and-keep-the--a18c514b = Parler avec le propriétaire ou le prêteur, et garder le logement ou y mettre fin en bon ordre

# the rule says
# your home has not been seen to, and debts may be growing
your-home-has-not-been-seen-to-and-debts-may-be--c7c5bbcf = personne ne s’est occupé de votre logement, et des dettes s’accumulent peut-être

# the rule says
# Have the person's belongings fetched and stored
have-the-person-s-belongings-fetched-and-stored--142e706e = Faire chercher et entreposer les affaires de la personne

# the rule says
# your belongings are not yet in a safe place
your-belongings-are-not-yet-in-a-safe-place = vos affaires ne sont pas encore en lieu sûr


## item housing-first-night

# title
# A real address for the first night
a-real-address-for-the-first-night--10a9c4d7 = Une vraie adresse pour la première nuit

# question
# Where will the person sleep on the first night, and has that place said yes?
where-will-the-person-sleep-on-the-first-night--c7307285 = Où la personne dormira-t-elle la première nuit, et cet endroit a-t-il dit oui ?

# why it matters
# A person without a bed on the first night starts with nothing to hold on to. Leaving with no address is not an answer: somebody with the power to find a place has to be told while there is still time.
a-person-without-a-bed-on-the-first-night--bd31c48d = Sans lit la première nuit, une personne commence sans rien à quoi se tenir. Sortir sans adresse n’est pas une réponse : il faut prévenir, tant qu’il est temps, quelqu’un qui a le pouvoir de trouver une place.

# a sentence of a letter to the person
# You have a place to sleep on your first night.
you-have-a-place-to-sleep-on-your-first-night--e68d7619 = Vous avez un endroit où dormir la première nuit.

# a sentence of a letter to the person
# A place to sleep on your first night is promised.
a-place-to-sleep-on-your-first-night-is-promised--09d8d4bb = Un endroit où dormir la première nuit est promis.

# a sentence of a letter to the person
# It should be free from {home.first_night.available_from}.
it-should-be-free-from-home-first-night--f65aa45a = Il devrait être libre à partir du {"{"}home.first_night.available_from{"}"}.

# a sentence of a letter to the person
# You said no to help to find a place for your first night.
you-said-no-to-help-to-find-a-place-for-your--e6656bd8 = Vous avez dit non à une aide pour trouver un endroit pour la première nuit.

# a sentence of a letter to the person
# You need a place to sleep on your first night.
you-need-a-place-to-sleep-on-your-first-night--4ca6c59c = Vous avez besoin d’un endroit où dormir la première nuit.

# a sentence of a letter to the person
# We do not know yet where you will sleep on your first night.
we-do-not-know-yet-where-you-will-sleep-on-your--63e51d05 = Nous ne savons pas encore où vous dormirez la première nuit.

# a sentence of a letter to the person
# You can tell us if you have a place to stay, or know of one.
you-can-tell-us-if-you-have-a-place-to-stay-or--c9fa3752 = Vous pouvez nous dire si vous avez un endroit où aller, ou si vous en connaissez un.

# a condition of the rule, by its name
# free on the day
free-on-the-day = libre le jour même

# the rule says
# Find a place for the nights between release and the day on which the bed is free
find-a-place-for-the-nights-between-release-and--0c78bcc5 = Trouver une place pour les nuits entre la libération et le jour où le lit est libre

# the rule says
# the bed that was confirmed for you is not free on the day of your release
the-bed-that-was-confirmed-for-you-is-not-free--2effb57c = le lit qui vous a été confirmé n’est pas libre le jour de votre libération

# the rule says
# Find out where the person sleeps, and find a place for tonight if there is none
find-out-where-the-person-sleeps-and-find-a--7d97afdb = Savoir où dort la personne, et trouver une place pour ce soir s’il n’y en a pas

# the rule says
# you left without a bed that anybody had confirmed
you-left-without-a-bed-that-anybody-had--d4f7e4b9 = vous êtes sorti(e) sans qu’un lit ait été confirmé par qui que ce soit

# the rule says
# Find a place for the first night, and raise it with housing management if there is none
find-a-place-for-the-first-night-and-raise-it--58e6f1f6 = Trouver une place pour la première nuit, et saisir la direction du logement s’il n’y en a pas

# the rule says
# nobody has confirmed a bed for your first night
nobody-has-confirmed-a-bed-for-your-first-night = personne n’a confirmé de lit pour votre première nuit


## item housing-safe

# title
# The address is safe for the person and for others
the-address-is-safe-for-the-person-and-for--dd047c65 = L’adresse est sûre pour la personne et pour les autres

# question
# Has the person been asked in private whether the address is safe, and was it looked into?
has-the-person-been-asked-in-private-whether--8fa0f829 = A-t-on demandé à la personne, seul à seul, si l’adresse est sûre, et cela a-t-il été vérifié ?

# why it matters
# An address can be certain and still be the wrong one: somebody there may hurt or press the person, or a victim may live next door. People can say so only if they are asked alone, and without losing the bed for speaking up.
an-address-can-be-certain-and-still-be-the--4756518f = Une adresse peut être certaine et être pourtant la mauvaise : quelqu’un là-bas peut blesser la personne ou faire pression sur elle, ou une victime peut habiter à côté. On ne peut le dire que si l’on est interrogé seul, et sans perdre le lit pour avoir parlé.

# a sentence of a letter to the person
# You were asked if you feel safe at your address, and it was looked into.
you-were-asked-if-you-feel-safe-at-your-address--7efd1671 = On vous a demandé si vous vous sentez en sûreté à votre adresse, et cela a été vérifié.

# a sentence of a letter to the person
# You will be asked in private if you feel safe at your address.
you-will-be-asked-in-private-if-you-feel-safe--f00725ad = On vous demandera seul à seul si vous vous sentez en sûreté à votre adresse.

# a sentence of a letter to the person
# This is set for {home.safety.talk_on}.
this-is-set-for-home-safety-talk-on--e5de6dbb = C’est fixé au {"{"}home.safety.talk_on{"}"}.

# a sentence of a letter to the person
# You said no to a talk about your address.
you-said-no-to-a-talk-about-your-address--2fd60555 = Vous avez dit non à un entretien sur votre adresse.

# a sentence of a letter to the person
# Your address should be a safe one.
your-address-should-be-a-safe-one--313613b4 = Votre adresse devrait être sûre.

# a sentence of a letter to the person
# We do not know yet if your address is safe.
we-do-not-know-yet-if-your-address-is-safe--1dd967a7 = Nous ne savons pas encore si votre adresse est sûre.

# a sentence of a letter to the person
# You can tell someone in private if you do not feel safe at your address.
you-can-tell-someone-in-private-if-you-do-not--20e323fa = Vous pouvez dire à quelqu’un, seul à seul, si vous ne vous sentez pas en sûreté à votre adresse.

# a sentence of a letter to the person
# You can ask for another place.
you-can-ask-for-another-place--20d64aa6 = Vous pouvez demander un autre endroit.

# a condition of the rule, by its name
# looked into
looked-into = vérifié

# the rule says
# Deal with what was found at the address, or find another place together with the person
deal-with-what-was-found-at-the-address-or-find--a742d6ed = Traiter ce qui a été constaté à l’adresse, ou trouver un autre endroit avec la personne

# the rule says
# something about the address may not be safe, and nobody has dealt with it
something-about-the-address-may-not-be-safe-and--0df5de65 = quelque chose à l’adresse n’est peut-être pas sûr, et personne ne s’en est occupé

# the rule says
# Look into the address for the first night: violence and pressure, forbidden areas, children in the home, victims nearby
look-into-the-address-for-the-first-night--f94baa05 = Vérifier l’adresse de la première nuit : violence et pressions, zones interdites, enfants au domicile, victimes à proximité

# the rule says
# nobody has finished looking into whether the address is safe
nobody-has-finished-looking-into-whether-the--90b1f79a = personne n’a fini de vérifier si l’adresse est sûre

# the rule says
# Ask the person, with nobody else there, whether they feel safe at the address for the first night
ask-the-person-with-nobody-else-there-whether--a6a5a4db = Demander à la personne, sans personne d’autre présent, si elle se sent en sûreté à l’adresse de la première nuit

# the rule says
# nobody has asked you in private whether you feel safe there
nobody-has-asked-you-in-private-whether-you--9002e9e2 = personne ne vous a demandé, seul à seul, si vous vous y sentez en sûreté


## item housing-beyond-the-first-weeks

# title
# A route to a settled home
a-route-to-a-settled-home--8d51349b = Un chemin vers un logement stable

# question
# If the first place is only for a time, who is seeing to the next one?
if-the-first-place-is-only-for-a-time-who-is--511e8e6a = Si le premier endroit n’est que pour un temps, qui s’occupe du suivant ?

# why it matters
# A temporary bed ends, often just as other things begin to settle. If an application for a lasting home is already lodged and somebody outside sees to it, the person does not have to start again from the street.
a-temporary-bed-ends-often-just-as-other-things--16ee8b7f = Un lit temporaire prend fin, souvent au moment où le reste commence à se poser. Si une demande de logement durable est déjà déposée et que quelqu’un à l’extérieur s’en occupe, la personne n’a pas à repartir de la rue.

# who acts
# aftercare worker
aftercare-worker = agent d’accompagnement après la libération

# a sentence of a letter to the person
# A lasting home has been asked for or found, and someone sees to it.
a-lasting-home-has-been-asked-for-or-found-and--10413b8c = Un logement durable a été demandé ou trouvé, et quelqu’un s’en occupe.

# a sentence of a letter to the person
# A lasting home will be asked for by {home.move_on.promised_for}.
a-lasting-home-will-be-asked-for-by-home-move--eacab264 = Un logement durable sera demandé avant le {"{"}home.move_on.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to help to find a lasting home.
you-said-no-to-help-to-find-a-lasting-home--05ab9639 = Vous avez dit non à une aide pour trouver un logement durable.

# a sentence of a letter to the person
# You need a lasting home after the first weeks.
you-need-a-lasting-home-after-the-first-weeks--5bc47a97 = Vous avez besoin d’un logement durable après les premières semaines.

# a sentence of a letter to the person
# We do not know yet how you will find a lasting home.
we-do-not-know-yet-how-you-will-find-a-lasting--b041e2bb = Nous ne savons pas encore comment vous trouverez un logement durable.

# a sentence of a letter to the person
# You can say where and how you would like to live.
you-can-say-where-and-how-you-would-like-to-live--114df3cb = Vous pouvez dire où et comment vous aimeriez vivre.

# the rule says
# Lodge an application or referral for a settled home with the person
lodge-an-application-or-referral-for-a-settled--08b40b10 = Déposer avec la personne une demande ou une orientation pour un logement stable

# the rule says
# you have no place of your own to stay, and nothing lasting has been applied for
you-have-no-place-of-your-own-to-stay-and--46ffa747 = vous n’avez pas de logement à vous, et rien de durable n’a été demandé

# the rule says
# Name the worker outside who sees to the settled home
name-the-worker-outside-who-sees-to-the-settled--a13a32a4 = Désigner l’agent à l’extérieur qui s’occupe du logement stable

# the rule says
# nobody has been named to see to your next home
nobody-has-been-named-to-see-to-your-next-home = personne n’a été désigné pour s’occuper de votre prochain logement


## item debts-and-obligations-listed

# title
# Debts, fines and maintenance listed, with a plan
debts-fines-and-maintenance-listed-with-a-plan--cbd5d5d2 = Dettes, amendes et pensions recensées, avec un plan

# question
# What does the person owe, and what has been done about each debt?
what-does-the-person-owe-and-what-has-been-done--4e625dd9 = Que doit la personne, et qu’a-t-on fait pour chaque dette ?

# why it matters
# Debts grow while a person is inside, and letters go unanswered. Knowing what is owed, and having each debt paused, paid by small sums or looked at by an adviser, keeps bailiffs and old fines from undoing a new start.
debts-grow-while-a-person-is-inside-and-letters--4402a7d4 = Les dettes grandissent pendant que l’on est à l’intérieur, et les lettres restent sans réponse. Savoir ce qui est dû, et faire suspendre chaque dette, la payer par petites sommes ou la faire examiner par un conseiller, évite que des huissiers et de vieilles amendes ruinent un nouveau départ.

# who acts
# debt adviser
debt-adviser = conseiller en matière de dettes

# a sentence of a letter to the person
# Something is being done about each of your debts.
something-is-being-done-about-each-of-your-debts--260f2f56 = On s’occupe de chacune de vos dettes.

# a sentence of a letter to the person
# You have an appointment for advice about your debts.
you-have-an-appointment-for-advice-about-your--e97908aa = Vous avez un rendez-vous de conseil au sujet de vos dettes.

# a sentence of a letter to the person
# You said no to help with some or all of your debts.
you-said-no-to-help-with-some-or-all-of-your--855ed4e8 = Vous avez dit non à une aide pour tout ou partie de vos dettes.

# a sentence of a letter to the person
# You should not leave with debts that go on growing.
you-should-not-leave-with-debts-that-go-on--82ea1ca4 = Vous ne devriez pas sortir avec des dettes qui continuent de grandir.

# a sentence of a letter to the person
# We do not know yet if you have debts, and what is done about them.
we-do-not-know-yet-if-you-have-debts-and-what--8a85c8d5 = Nous ne savons pas encore si vous avez des dettes, ni ce que l’on en fait.

# a sentence of a letter to the person
# You can ask for advice about any debt or fine.
you-can-ask-for-advice-about-any-debt-or-fine--a1a01782 = Vous pouvez demander conseil sur toute dette ou amende.

# the rule says
# Book debt advice for each debt on which nothing has been done
book-debt-advice-for-each-debt-on-which-nothing--be103960 = Prendre rendez-vous avec un conseiller pour chaque dette dont personne ne s’est occupé

# the rule says
# debts that nobody looks at go on growing
debts-that-nobody-looks-at-go-on-growing = les dettes que personne ne regarde continuent de grandir

# the rule says
# Write to those to whom money is owed, with the person's agreement, and ask for a pause until after release
write-to-those-to-whom-money-is-owed-with-the--67933d0f = Écrire à ceux à qui de l’argent est dû, avec l’accord de la personne, et demander une suspension jusqu’après la libération

# the rule says
# a pause gives you time to settle before you pay
a-pause-gives-you-time-to-settle-before-you-pay = une suspension vous donne le temps de vous installer avant de payer


## item bank-account-usable

# title
# Usable bank or payment account
usable-bank-or-payment-account--f735c5cd = Compte bancaire ou de paiement utilisable

# question
# Is there an account that wages and benefits can be paid into, and can the person use it on the day?
is-there-an-account-that-wages-and-benefits-can--0a7aca94 = Existe-t-il un compte où salaires et prestations peuvent être versés, et la personne peut-elle l’utiliser le jour venu ?

# why it matters
# Employers and offices pay into an account; without one, money that is due does not arrive. Banks take time and sometimes say no, so the application must be made while there is still time to try another bank.
employers-and-offices-pay-into-an-account--d7a57321 = Les employeurs et les services versent sur un compte ; sans compte, l’argent dû n’arrive pas. Les banques prennent du temps et disent parfois non ; la demande doit donc être faite tant qu’il reste du temps pour en essayer une autre.

# a sentence of a letter to the person
# You have a bank account, and you can use it on the day you leave.
you-have-a-bank-account-and-you-can-use-it-on--7f8a4a86 = Vous avez un compte bancaire, et vous pouvez l’utiliser le jour de votre sortie.

# a sentence of a letter to the person
# We have asked for a bank account for you.
we-have-asked-for-a-bank-account-for-you--624ede2b = Nous avons demandé un compte bancaire pour vous.

# a sentence of a letter to the person
# The bank should answer by {bank.answer_due_on}.
the-bank-should-answer-by-bank-answer-due-on--cef53b9f = La banque devrait répondre avant le {"{"}bank.answer_due_on{"}"}.

# a sentence of a letter to the person
# You said no to help with a bank account.
you-said-no-to-help-with-a-bank-account--4fdc9f07 = Vous avez dit non à une aide pour un compte bancaire.

# a sentence of a letter to the person
# You need an account that your money can be paid into.
you-need-an-account-that-your-money-can-be-paid--e5723355 = Vous avez besoin d’un compte où votre argent puisse être versé.

# a sentence of a letter to the person
# We do not know yet if you have a bank account that you can use.
we-do-not-know-yet-if-you-have-a-bank-account--24898590 = Nous ne savons pas encore si vous avez un compte bancaire que vous pouvez utiliser.

# a sentence of a letter to the person
# If a bank says no, you can ask why and try another one.
if-a-bank-says-no-you-can-ask-why-and-try--a528a8bb = Si une banque dit non, vous pouvez demander pourquoi et en essayer une autre.

# the rule says
# Help the person get the card, the code or other means to use the account
help-the-person-get-the-card-the-code-or-other--42c9a1a5 = Aider la personne à obtenir la carte, le code ou tout autre moyen d’utiliser le compte

# the rule says
# your account is open, but you cannot use it
your-account-is-open-but-you-cannot-use-it--0494f680 = votre compte est ouvert, mais vous ne pouvez pas l’utiliser

# the rule says
# Ask why the bank refused, and apply with the person for a basic account elsewhere
ask-why-the-bank-refused-and-apply-with-the--1350e00f = Demander pourquoi la banque a refusé, et demander ailleurs avec la personne un compte de base

# the rule says
# one bank has said no, and another may say yes
one-bank-has-said-no-and-another-may-say-yes--54cd0627 = une banque a dit non, une autre peut dire oui

# the rule says
# Press the bank for an answer, and look at another account meanwhile
press-the-bank-for-an-answer-and-look-at--0c1721b8 = Presser la banque de répondre, et chercher un autre compte en attendant

# the rule says
# the bank's answer is overdue, or would come too late
the-bank-s-answer-is-overdue-or-would-come-too--69cecc82 = la réponse de la banque tarde, ou viendrait trop tard

# the rule says
# Apply with the person for a basic bank or payment account
apply-with-the-person-for-a-basic-bank-or--27a1ac03 = Demander avec la personne un compte bancaire ou de paiement de base

# the rule says
# there is no account yet into which your money can be paid
there-is-no-account-yet-into-which-your-money--2cecd9ec = il n’y a pas encore de compte où votre argent puisse être versé


## item benefits-claim-ready

# title
# Claim prepared so that payment is not weeks away
claim-prepared-so-that-payment-is-not-weeks-away--aeda1d21 = Demande préparée pour que le paiement ne tarde pas des semaines

# question
# Who will pay for daily life in the first weeks, and is the claim ready?
who-will-pay-for-daily-life-in-the-first-weeks--4cf4443d = Qui paiera la vie quotidienne des premières semaines, et la demande est-elle prête ?

# why it matters
# Offices take weeks to pay a first benefit. If the claim is only begun at the gate, a person waits without money at the most dangerous time. Looking early at what you may claim, and having the papers filled in, means that money comes when you need it.
offices-take-weeks-to-pay-a-first-benefit-if--6324857b = Les services mettent des semaines à verser une première prestation. Si la demande ne commence qu’à la porte, la personne attend sans argent au moment le plus dangereux. Regarder tôt ce que vous pouvez demander, et remplir les papiers, fait que l’argent arrive quand vous en avez besoin.

# who acts
# benefits service
benefits-service = service des prestations

# a sentence of a letter to the person
# Your claim for benefits is ready, so that you need not wait long for money.
your-claim-for-benefits-is-ready-so-that-you--b3101992 = Votre demande de prestations est prête, pour que vous n’attendiez pas longtemps votre argent.

# a sentence of a letter to the person
# You have an appointment about your claim for benefits.
you-have-an-appointment-about-your-claim-for--56677f25 = Vous avez un rendez-vous pour votre demande de prestations.

# a sentence of a letter to the person
# It is on {benefits.appointment.on}.
it-is-on-benefits-appointment-on--0133db91 = Il a lieu le {"{"}benefits.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help with a claim for benefits.
you-said-no-to-help-with-a-claim-for-benefits--631776b6 = Vous avez dit non à une aide pour demander des prestations.

# a sentence of a letter to the person
# You may have a right to benefits when you leave.
you-may-have-a-right-to-benefits-when-you-leave--95529733 = Vous avez peut-être droit à des prestations à votre sortie.

# a sentence of a letter to the person
# We do not know yet what you will live on, or if you can claim benefits.
we-do-not-know-yet-what-you-will-live-on-or-if--ca08847f = Nous ne savons pas encore de quoi vous vivrez, ni si vous pouvez demander des prestations.

# a sentence of a letter to the person
# If an office turns down your claim, you can ask it to look again.
if-an-office-turns-down-your-claim-you-can-ask--46704069 = Si un service refuse votre demande, vous pouvez lui demander de la revoir.

# the rule says
# Check with the person which benefits they may claim
check-with-the-person-which-benefits-they-may--d5411d38 = Vérifier avec la personne quelles prestations elle peut demander

# the rule says
# nobody has looked yet at what you are entitled to
nobody-has-looked-yet-at-what-you-are-entitled--f5f67a01 = personne n’a encore regardé à quoi vous avez droit

# the rule says
# Prepare the claim with the person, or book an appointment for it
prepare-the-claim-with-the-person-or-book-an--fa9adbe3 = Préparer la demande avec la personne, ou prendre rendez-vous pour la faire

# the rule says
# no income is certain, and a claim takes weeks to pay
no-income-is-certain-and-a-claim-takes-weeks-to--09d512cd = aucun revenu n’est certain, et une demande met des semaines à être payée


## item earnings-and-savings-paid-out

# title
# Prison earnings and savings handed over
prison-earnings-and-savings-handed-over--4db0872e = Gains et épargne de prison remis

# question
# Is the money we hold for the person ready to hand over, with a receipt?
is-the-money-we-hold-for-the-person-ready-to--5d819b8e = L’argent que nous gardons pour la personne est-il prêt à être remis, contre reçu ?

# why it matters
# What you earned and put aside inside is yours. It is often all there is for the first days, so it must be in your hand when you leave, with a paper that shows how much it was.
what-you-earned-and-put-aside-inside-is-yours--e694072c = Ce que vous avez gagné et mis de côté à l’intérieur est à vous. C’est souvent tout ce qu’il y a pour les premiers jours ; il doit donc être dans votre main à la sortie, avec un papier qui montre combien c’était.

# who acts
# prison finance
prison-finance = comptabilité de la prison

# who acts
# release desk
release-desk = bureau des sorties

# a sentence of a letter to the person
# You were paid the money that we kept for you, and you have a receipt.
you-were-paid-the-money-that-we-kept-for-you--0f9bfd03 = On vous a payé l’argent que nous gardions pour vous, et vous avez un reçu.

# a sentence of a letter to the person
# The money that we keep for you is ready for the day you leave.
the-money-that-we-keep-for-you-is-ready-for-the--ed777a3a = L’argent que nous gardons pour vous est prêt pour le jour de votre sortie.

# a sentence of a letter to the person
# The money that we keep for you should be in your hand when you leave.
the-money-that-we-keep-for-you-should-be-in--82e02a2b = L’argent que nous gardons pour vous devrait être dans votre main à votre sortie.

# a sentence of a letter to the person
# We do not know yet if we keep money for you, and if it is ready.
we-do-not-know-yet-if-we-keep-money-for-you-and--da2216fd = Nous ne savons pas encore si nous gardons de l’argent pour vous, ni s’il est prêt.

# a sentence of a letter to the person
# You can ask how much money we keep for you, and for a receipt.
you-can-ask-how-much-money-we-keep-for-you-and--7e42cfad = Vous pouvez demander combien d’argent nous gardons pour vous, et un reçu.

# the rule says
# Give the person a receipt that shows what was paid, and have it signed
give-the-person-a-receipt-that-shows-what-was--684836db = Donner à la personne un reçu qui montre ce qui a été payé, et le faire signer

# the rule says
# your money was paid, but you hold no paper that shows how much
your-money-was-paid-but-you-hold-no-paper-that--91f0add7 = votre argent a été payé, mais vous n’avez aucun papier qui montre combien

# the rule says
# Hand over the money that lies ready, or send it, and have the receipt signed
hand-over-the-money-that-lies-ready-or-send-it--c7bacadf = Remettre l’argent qui est prêt, ou l’envoyer, et faire signer le reçu

# the rule says
# your money was made ready, and was still here after you had left
your-money-was-made-ready-and-was-still-here--21a0e66d = votre argent était prêt, et il était encore ici après votre départ

# the rule says
# Work out what is held and what was put aside, and pay it to the person against a receipt
work-out-what-is-held-and-what-was-put-aside--e4ed1d8f = Calculer ce qui est gardé et ce qui a été mis de côté, et le payer à la personne contre reçu

# the rule says
# the money kept for you is yours, and is needed from the first day
the-money-kept-for-you-is-yours-and-is-needed--c52439ee = l’argent gardé pour vous est à vous, et il est nécessaire dès le premier jour


## item first-days-money

# title
# Enough to live on until the first payment
enough-to-live-on-until-the-first-payment--8457c59b = De quoi vivre jusqu’au premier paiement

# question
# How many days until the first income, and what will the person live on until then?
how-many-days-until-the-first-income-and-what--c529af4a = Combien de jours avant le premier revenu, et de quoi la personne vivra-t-elle d’ici là ?

# why it matters
# Between the gate and the first payment there is nearly always a gap. Somebody has to count those days and see that there is money for food, travel and essentials on each of them, so that nobody has to beg or borrow.
between-the-gate-and-the-first-payment-there-is--9b2250a9 = Entre la porte et le premier paiement, il y a presque toujours un intervalle. Quelqu’un doit compter ces jours et veiller à ce que, pour chacun, il y ait de l’argent pour la nourriture, les trajets et l’essentiel, afin que personne n’ait à mendier ni à emprunter.

# a sentence of a letter to the person
# You have money for the days until your first income.
you-have-money-for-the-days-until-your-first--d00f27a6 = Vous avez de l’argent pour les jours avant votre premier revenu.

# a sentence of a letter to the person
# Money for the days until your first income is set aside for you.
money-for-the-days-until-your-first-income-is--cd1d80e3 = De l’argent pour les jours avant votre premier revenu est mis de côté pour vous.

# a sentence of a letter to the person
# You said no to money for the first days.
you-said-no-to-money-for-the-first-days--221b5ff2 = Vous avez dit non à de l’argent pour les premiers jours.

# a sentence of a letter to the person
# You need money to live on until your first income comes.
you-need-money-to-live-on-until-your-first--800a64cb = Vous avez besoin d’argent pour vivre jusqu’à votre premier revenu.

# a sentence of a letter to the person
# We do not know yet what you will live on until your first income comes.
we-do-not-know-yet-what-you-will-live-on-until--a834d303 = Nous ne savons pas encore de quoi vous vivrez jusqu’à votre premier revenu.

# a sentence of a letter to the person
# You can ask how much money you get on the day you leave.
you-can-ask-how-much-money-you-get-on-the-day--96b8cec2 = Vous pouvez demander combien d’argent vous recevez le jour de votre sortie.

# a condition of the rule, by its name
# lasts
lasts = suffit

# the rule says
# Raise the grant, or find vouchers or an advance, until every day up to the first income is covered
raise-the-grant-or-find-vouchers-or-an-advance--e76b3b55 = Augmenter l’aide, ou trouver des bons ou une avance, jusqu’à ce que chaque jour avant le premier revenu soit couvert

# the rule says
# the money foreseen runs out before your first income comes
the-money-foreseen-runs-out-before-your-first--9efa8e88 = l’argent prévu s’épuise avant l’arrivée de votre premier revenu

# the rule says
# Hand over a grant, cash or vouchers today, for the days until the first income
hand-over-a-grant-cash-or-vouchers-today-for--06ba7a3a = Remettre aujourd’hui une aide, des espèces ou des bons, pour les jours avant le premier revenu

# the rule says
# you left with nothing in hand for the days until your first income
you-left-with-nothing-in-hand-for-the-days--acf050cc = vous êtes sorti(e) sans rien en main pour les jours avant votre premier revenu

# the rule says
# Approve a release grant, cash or vouchers, and have them ready to hand over on the day
approve-a-release-grant-cash-or-vouchers-and--eb3c0dfa = Approuver une aide à la sortie, des espèces ou des bons, et les tenir prêts à remettre le jour même

# the rule says
# nothing is in your hand yet for the days until your first income
nothing-is-in-your-hand-yet-for-the-days-until--ab06cbc6 = rien n’est encore dans votre main pour les jours avant votre premier revenu


## item disclosure-and-record-advice

# title
# Advice on what must be disclosed and on clearing the record
advice-on-what-must-be-disclosed-and-on--751a1eb8 = Conseil sur ce qui doit être révélé et sur l’effacement du casier

# question
# Does the person know what they must say about the record, and when it can be cleared?
does-the-person-know-what-they-must-say-about--7a3f30c2 = La personne sait-elle ce qu’elle doit dire de son casier, et quand il peut être effacé ?

# why it matters
# Saying too little can cost a job later, and saying too much can cost it now. You should know what the law makes you tell, to whom and for how long, and from when the record can be sealed, spent or cleared.
saying-too-little-can-cost-a-job-later-and--ed0ebf8d = En dire trop peu peut coûter un emploi plus tard, et en dire trop peut le coûter maintenant. Vous devriez savoir ce que la loi vous oblige à dire, à qui et pendant combien de temps, et à partir de quand le casier peut être scellé, effacé ou tenu pour prescrit.

# who acts
# employment service
employment-service = service de l’emploi

# who acts
# legal adviser
legal-adviser = conseiller juridique

# a sentence of a letter to the person
# You know what you must say about your record, and when it can be cleared.
you-know-what-you-must-say-about-your-record--050697f9 = Vous savez ce que vous devez dire de votre casier, et quand il peut être effacé.

# a sentence of a letter to the person
# You have a talk about what you must say about your record.
you-have-a-talk-about-what-you-must-say-about--7a7bb45a = Vous avez un entretien sur ce que vous devez dire de votre casier.

# a sentence of a letter to the person
# It is on {disclosure.advice.on}.
it-is-on-disclosure-advice-on--d0dc993e = Il a lieu le {"{"}disclosure.advice.on{"}"}.

# a sentence of a letter to the person
# You said no to advice about your record.
you-said-no-to-advice-about-your-record--bb3aad73 = Vous avez dit non à un conseil sur votre casier.

# a sentence of a letter to the person
# You should know what you must say about your record, and what you need not say.
you-should-know-what-you-must-say-about-your--e3b75986 = Vous devriez savoir ce que vous devez dire de votre casier, et ce que vous pouvez taire.

# a sentence of a letter to the person
# We do not know yet if you had advice about your record.
we-do-not-know-yet-if-you-had-advice-about-your--3f72b058 = Nous ne savons pas encore si vous avez été conseillé(e) au sujet de votre casier.

# a sentence of a letter to the person
# You can ask when your record can be cleared.
you-can-ask-when-your-record-can-be-cleared--1682f9f1 = Vous pouvez demander quand votre casier peut être effacé.

# a condition of the rule, by its name
# is convicted
is-convicted = est condamnée

# the rule says
# Explain to the person when and how the record can be sealed, spent or cleared
explain-to-the-person-when-and-how-the-record--5cb7e886 = Expliquer à la personne quand et comment le casier peut être scellé, effacé ou tenu pour prescrit

# the rule says
# you know what you must tell, but not from when you need tell it no more
you-know-what-you-must-tell-but-not-from-when--b04b5888 = vous savez ce que vous devez dire, mais pas à partir de quand vous n’avez plus à le dire

# the rule says
# Book a talk with the person about what must be disclosed, to whom and for how long
book-a-talk-with-the-person-about-what-must-be--57a70a76 = Prendre rendez-vous avec la personne pour parler de ce qui doit être révélé, à qui et pendant combien de temps

# the rule says
# you may soon be asked about your record, and should know what you must say and what you need not
you-may-soon-be-asked-about-your-record-and--32b26110 = on vous interrogera peut-être bientôt sur votre casier ; vous devriez savoir ce que vous devez dire et ce que vous pouvez taire


## item education-carries-on

# title
# Study carries on without a break
study-carries-on-without-a-break--abb0a6d9 = Les études continuent sans interruption

# question
# Can the person finish outside what they began to learn inside?
can-the-person-finish-outside-what-they-began--70b698c2 = La personne peut-elle terminer à l’extérieur ce qu’elle a commencé à apprendre à l’intérieur ?

# why it matters
# A course broken off at the gate is often never taken up again. A place that expects you, and the certificates and notes that show how far you came, let you go on where you stopped.
a-course-broken-off-at-the-gate-is-often-never--9f589ba8 = Une formation interrompue à la porte n’est souvent jamais reprise. Une place qui vous attend, et les certificats et notes qui montrent où vous en êtes, vous permettent de continuer là où vous vous êtes arrêté(e).

# who acts
# education staff
education-staff = personnel d’enseignement

# who acts
# receiving provider
receiving-provider = établissement d’accueil

# a sentence of a letter to the person
# You have a place where you can go on with your studies.
you-have-a-place-where-you-can-go-on-with-your--9b5a2486 = Vous avez une place où continuer vos études.

# a sentence of a letter to the person
# A place to go on with your studies is promised.
a-place-to-go-on-with-your-studies-is-promised--3aecdeb9 = Une place pour continuer vos études est promise.

# a sentence of a letter to the person
# It starts on {education.place.starts_on}.
it-starts-on-education-place-starts-on--db0e7943 = Elle commence le {"{"}education.place.starts_on{"}"}.

# a sentence of a letter to the person
# You said no to a place to go on with your studies.
you-said-no-to-a-place-to-go-on-with-your--13bbfa65 = Vous avez dit non à une place pour continuer vos études.

# a sentence of a letter to the person
# You should be able to finish what you began to learn here.
you-should-be-able-to-finish-what-you-began-to--6f61b288 = Vous devriez pouvoir finir ce que vous avez commencé à apprendre ici.

# a sentence of a letter to the person
# We do not know yet if you can go on with your studies outside.
we-do-not-know-yet-if-you-can-go-on-with-your--84edf405 = Nous ne savons pas encore si vous pouvez continuer vos études à l’extérieur.

# a sentence of a letter to the person
# You can ask for your certificates and your notes, to take them along.
you-can-ask-for-your-certificates-and-your--24f69411 = Vous pouvez demander vos certificats et vos notes, pour les emporter.

# a condition of the rule, by its name
# is child
is-child = est enfant

# the rule says
# Send certificates, credits and the note on learning support to the receiving provider, with copies for the person
send-certificates-credits-and-the-note-on--740769e1 = Envoyer à l’établissement d’accueil les certificats, les crédits et la note sur le soutien à l’apprentissage, avec copie à la personne

# the rule says
# you have a place, but what you have already done is not on paper there
you-have-a-place-but-what-you-have-already-done--7b6268f8 = vous avez une place, mais ce que vous avez déjà fait n’y est pas sur papier

# the rule says
# Find a school, college or provider near the new home that takes the person on, and agree the day on which they start
find-a-school-college-or-provider-near-the-new--e14ecd4a = Trouver près du nouveau domicile une école, un lycée ou un organisme qui accueille la personne, et convenir du jour où elle commence

# the rule says
# what you are learning breaks off unless there is a place to go on
what-you-are-learning-breaks-off-unless-there--cc498a49 = ce que vous apprenez s’interrompt s’il n’y a pas d’endroit où continuer

# on what ground a protected fact is looked at
# a child is owed a school place, also one who is not learning anything now
a-child-is-owed-a-school-place-also-one-who-is--96c4cb8c = une place à l’école est due à un enfant, même à celui qui n’apprend rien en ce moment


## item work-or-training-arranged

# title
# Work or training to go to, or a dated next step
work-or-training-to-go-to-or-a-dated-next-step--d638fa10 = Un travail ou une formation qui attend, ou une prochaine étape datée

# question
# What work or training will the person go to, or who will help them find it, and when?
what-work-or-training-will-the-person-go-to-or--c6ec0d58 = Vers quel travail ou quelle formation ira la personne, ou qui l’aidera à en trouver, et quand ?

# why it matters
# Work brings money, company and a reason to get up. If there is no job yet, a dated appointment with people who can help is worth more than a promise to look around.
work-brings-money-company-and-a-reason-to-get--c21ac9f6 = Le travail apporte de l’argent, de la compagnie et une raison de se lever. S’il n’y a pas encore d’emploi, un rendez-vous daté avec des gens qui peuvent aider vaut mieux que la promesse de chercher.

# a sentence of a letter to the person
# You have work or training to go to.
you-have-work-or-training-to-go-to--c88e243e = Vous avez un travail ou une formation qui vous attend.

# a sentence of a letter to the person
# There is a next step on your way to work or training.
there-is-a-next-step-on-your-way-to-work-or--1f296020 = Il y a une prochaine étape vers un travail ou une formation.

# a sentence of a letter to the person
# It is on {work.next_step_on}.
it-is-on-work-next-step-on--0aa5a5b5 = Elle est le {"{"}work.next_step_on{"}"}.

# a sentence of a letter to the person
# You said no to help with work or training.
you-said-no-to-help-with-work-or-training--f4df8258 = Vous avez dit non à une aide pour un travail ou une formation.

# a sentence of a letter to the person
# You should have work or training to go to, or a next step.
you-should-have-work-or-training-to-go-to-or-a--cd7cd92d = Vous devriez avoir un travail ou une formation qui vous attend, ou une prochaine étape.

# a sentence of a letter to the person
# We do not know yet what work or training you would like.
we-do-not-know-yet-what-work-or-training-you--622b1d96 = Nous ne savons pas encore quel travail ou quelle formation vous aimeriez.

# a sentence of a letter to the person
# You can say what kind of work or training you want.
you-can-say-what-kind-of-work-or-training-you--6584936f = Vous pouvez dire quel genre de travail ou de formation vous voulez.

# the rule says
# Book an early appointment with an employment service
book-an-early-appointment-with-an-employment--b2117ce6 = Prendre un rendez-vous proche avec un service de l’emploi

# the rule says
# you want to work or train, and nobody has fixed a next step with you
you-want-to-work-or-train-and-nobody-has-fixed--461aca62 = vous voulez travailler ou vous former, et personne n’a fixé avec vous une prochaine étape

# the rule says
# Ask former and local employers and training providers for a place
ask-former-and-local-employers-and-training--081b4ea7 = Demander une place aux anciens employeurs, aux employeurs locaux et aux organismes de formation

# the rule says
# a place that is waiting for you is the surest way to an income of your own
a-place-that-is-waiting-for-you-is-the-surest--5cadd851 = une place qui vous attend est le chemin le plus sûr vers un revenu à vous


## item after-separation-support

# title
# Harm from isolation eased before release
harm-from-isolation-eased-before-release--195b35c7 = Méfaits de l’isolement atténués avant la libération

# question
# What has been done to ease the harm of having been kept apart?
what-has-been-done-to-ease-the-harm-of-having--389d2503 = Qu’a-t-on fait pour atténuer les méfaits d’une mise à l’écart ?

# why it matters
# Being kept apart from others for long makes crowds, noise and talk hard to bear, and those troubles do not stay behind at the gate. The prison that separated a person owes them steps back: company, talk, a clinician's eye. It is good for the person and for those who will live beside them.
being-kept-apart-from-others-for-long-makes--ef577063 = Être longtemps tenu à l’écart des autres rend la foule, le bruit et la conversation difficiles à supporter, et ces troubles ne restent pas derrière la porte. La prison qui a isolé une personne lui doit un retour par étapes : de la compagnie, des échanges, l’œil d’un clinicien. C’est bon pour elle et pour ceux qui vivront à ses côtés.

# who acts
# prison health service
prison-health-service = service de santé de la prison

# a sentence of a letter to the person
# Someone has seen to help for you after your time apart from others.
someone-has-seen-to-help-for-you-after-your--1f882816 = Quelqu’un a veillé à vous aider après votre temps à l’écart des autres.

# a sentence of a letter to the person
# Help is planned to get you used to company again.
help-is-planned-to-get-you-used-to-company-again--fd983bf2 = Une aide est prévue pour vous réhabituer à la compagnie.

# a sentence of a letter to the person
# It starts on {separation.support.starts_on}.
it-starts-on-separation-support-starts-on--3ab6d5bd = Elle commence le {"{"}separation.support.starts_on{"}"}.

# a sentence of a letter to the person
# You said no to help after your time apart from others.
you-said-no-to-help-after-your-time-apart-from--bf20cdcd = Vous avez dit non à une aide après votre temps à l’écart des autres.

# a sentence of a letter to the person
# You should have help to get used to company again before you leave.
you-should-have-help-to-get-used-to-company--4f30347f = Vous devriez être aidé(e) à vous réhabituer à la compagnie avant de sortir.

# a sentence of a letter to the person
# We do not know yet if you were kept apart for long, or had help after it.
we-do-not-know-yet-if-you-were-kept-apart-for--4139f761 = Nous ne savons pas encore si vous avez été longtemps à l’écart, ni si l’on vous a aidé(e) ensuite.

# a sentence of a letter to the person
# You can ask to talk with a nurse or a doctor about your time apart from others.
you-can-ask-to-talk-with-a-nurse-or-a-doctor--c5950579 = Vous pouvez demander à parler à une infirmière ou à un médecin de votre temps à l’écart.

# the rule says
# Offer the person steps back into company, and a clinician to talk to
offer-the-person-steps-back-into-company-and-a--42034b3c = Offrir à la personne un retour par étapes parmi les autres, et un clinicien à qui parler

# the rule says
# being kept apart leaves traces, and nothing has been done yet to ease them
being-kept-apart-leaves-traces-and-nothing-has--b897546e = être tenu à l’écart laisse des traces, et rien n’a encore été fait pour les atténuer


## item disability-age-and-care-needs

# title
# Disability, age and day-to-day care provided for
disability-age-and-day-to-day-care-provided-for--da78b29f = Handicap, âge et soins quotidiens pris en charge

# question
# What help does the person need from day to day, and who gives it from the day of release?
what-help-does-the-person-need-from-day-to-day--c66ca6bf = De quelle aide la personne a-t-elle besoin au quotidien, et qui la donne dès le jour de la libération ?

# why it matters
# In prison someone brings the meal, opens the door, fetches the tablets. A person who needs help with such things needs the helper, the aid or the place ready on the first day, and services that provide them take months to say yes. Begun early, it is ordinary paperwork; begun late, an old or disabled person stands at the gate with nowhere to go.
in-prison-someone-brings-the-meal-opens-the--f3cb79a8 = En prison, quelqu’un apporte le repas, ouvre la porte, va chercher les comprimés. Une personne qui a besoin d’une telle aide a besoin que l’aidant, l’équipement ou la place soit prêt le premier jour, et les services qui les fournissent mettent des mois à dire oui. Commencé tôt, c’est de la paperasse ordinaire ; commencé tard, une personne âgée ou handicapée se trouve à la porte sans savoir où aller.

# who acts
# social services
social-services = services sociaux

# a sentence of a letter to the person
# The help that you need from day to day is in place.
the-help-that-you-need-from-day-to-day-is-in--2e8702f6 = L’aide dont vous avez besoin au quotidien est en place.

# a sentence of a letter to the person
# We are getting ready the help that you need from day to day.
we-are-getting-ready-the-help-that-you-need--e5809505 = Nous préparons l’aide dont vous avez besoin au quotidien.

# a sentence of a letter to the person
# The talk about what you need is on {care.assessment.on}.
the-talk-about-what-you-need-is-on-care--0ddce704 = L’entretien sur vos besoins a lieu le {"{"}care.assessment.on{"}"}.

# a sentence of a letter to the person
# You said no to help from day to day.
you-said-no-to-help-from-day-to-day--e87b9553 = Vous avez dit non à une aide au quotidien.

# a sentence of a letter to the person
# You should have the help that you need from your first day outside.
you-should-have-the-help-that-you-need-from--30174d23 = Vous devriez avoir l’aide dont vous avez besoin dès votre premier jour dehors.

# a sentence of a letter to the person
# We do not know yet if you need help from day to day, and who gives it.
we-do-not-know-yet-if-you-need-help-from-day-to--5d1b7264 = Nous ne savons pas encore si vous avez besoin d’aide au quotidien, ni qui la donne.

# a sentence of a letter to the person
# You can say what help you need, and how you want it to be given.
you-can-say-what-help-you-need-and-how-you-want--65febaa5 = Vous pouvez dire de quelle aide vous avez besoin, et comment vous voulez qu’elle soit donnée.

# a condition of the rule, by its name
# is old enough
is-old-enough = a l’âge voulu

# a condition of the rule, by its name
# assessed
assessed = évalué

# a condition of the rule, by its name
# in time
in-time = à temps

# a condition of the rule, by its name
# cared for
cared-for = soins assurés

# a condition of the rule, by its name
# equipped
equipped = équipée

# a condition of the rule, by its name
# assessment ahead
assessment-ahead = évaluation à venir

# a condition of the rule, by its name
# care promised
care-promised = soins promis

# a condition of the rule, by its name
# care ahead
care-ahead = soins à venir

# the rule says
# Refer the person to social services for a care assessment
refer-the-person-to-social-services-for-a-care--0f006c9b = Adresser la personne aux services sociaux pour une évaluation des besoins de soins

# the rule says
# nobody has yet looked at what help is needed outside, and services take months to arrange it
nobody-has-yet-looked-at-what-help-is-needed--49cde0ff = personne n’a encore regardé de quelle aide il y a besoin à l’extérieur, et les services mettent des mois à l’organiser

# the rule says
# Confirm who gives the day-to-day care, and from which day
confirm-who-gives-the-day-to-day-care-and-from--c5357e9b = Confirmer qui donne les soins quotidiens, et à partir de quel jour

# the rule says
# no care is confirmed that is there from the first day
no-care-is-confirmed-that-is-there-from-the--f3578dcd = aucun soin présent dès le premier jour n’est confirmé

# the rule says
# Put the missing aids and adaptations in place
put-the-missing-aids-and-adaptations-in-place--1a2b436d = Mettre en place les aides et aménagements manquants

# the rule says
# not every aid that is needed is there yet
not-every-aid-that-is-needed-is-there-yet = toutes les aides nécessaires ne sont pas encore là

# on what ground a protected fact is looked at
# a person with a disability is asked what help they need from day to day
a-person-with-a-disability-is-asked-what-help--26f249c9 = on demande à une personne handicapée de quelle aide elle a besoin au quotidien

# on what ground a protected fact is looked at
# an old person is asked what help they need from day to day
an-old-person-is-asked-what-help-they-need-from--30a401f5 = on demande à une personne âgée de quelle aide elle a besoin au quotidien


## item health-check-and-summary

# title
# Health check before release; summary goes with the person
health-check-before-release-summary-goes-with--e63b09a1 = Bilan de santé avant la libération ; le résumé part avec la personne

# question
# Has a clinician seen the person before release, and does the next service have the summary?
has-a-clinician-seen-the-person-before-release--31eec71a = Un clinicien a-t-il vu la personne avant la libération, et le service suivant a-t-il le résumé ?

# why it matters
# Outside, nobody knows what the prison doctor knows. A last check finds what is still open, and a short summary saves the person from telling everything again, from a wrong medicine and from a test that nobody follows up. It is the person's own summary: they get a copy, and they may say who else does.
outside-nobody-knows-what-the-prison-doctor--733d0c42 = À l’extérieur, personne ne sait ce que sait le médecin de la prison. Un dernier bilan trouve ce qui reste ouvert, et un bref résumé évite à la personne de tout raconter de nouveau, un mauvais médicament et un examen que personne ne suit. C’est le résumé de la personne : elle en reçoit une copie, et peut dire qui d’autre en reçoit une.

# a sentence of a letter to the person
# You have had a health check, and the next doctor knows what you need.
you-have-had-a-health-check-and-the-next-doctor--78c3bda4 = Vous avez eu un bilan de santé, et le prochain médecin sait ce qu’il vous faut.

# a sentence of a letter to the person
# You have a health check before you leave.
you-have-a-health-check-before-you-leave--babfe1e3 = Vous avez un bilan de santé avant votre sortie.

# a sentence of a letter to the person
# It is on {health.exit_check.on}.
it-is-on-health-exit-check-on--9d235135 = Il a lieu le {"{"}health.exit_check.on{"}"}.

# a sentence of a letter to the person
# You said no to a health check, or to passing on what it found.
you-said-no-to-a-health-check-or-to-passing-on--23c829d0 = Vous avez dit non à un bilan de santé, ou à la transmission de ses résultats.

# a sentence of a letter to the person
# You should have a health check before you leave, and a copy of what it finds.
you-should-have-a-health-check-before-you-leave--eec83d4d = Vous devriez avoir un bilan de santé avant votre sortie, et une copie de ses résultats.

# a sentence of a letter to the person
# We do not know yet if you had a health check.
we-do-not-know-yet-if-you-had-a-health-check--936f72fd = Nous ne savons pas encore si vous avez eu un bilan de santé.

# a sentence of a letter to the person
# You can say who may see what is written about your health.
you-can-say-who-may-see-what-is-written-about--ace71370 = Vous pouvez dire qui peut voir ce qui est écrit sur votre santé.

# a condition of the rule, by its name
# checked
checked = examinée

# a condition of the rule, by its name
# passed on
passed-on = transmis

# the rule says
# Book a health check with a clinician
book-a-health-check-with-a-clinician--1e611887 = Prendre rendez-vous pour un bilan de santé avec un clinicien

# the rule says
# no clinician has yet looked at what has to go on outside
no-clinician-has-yet-looked-at-what-has-to-go--fd57df8a = aucun clinicien n’a encore regardé ce qui doit continuer à l’extérieur

# the rule says
# Send the health summary to the next service and give the person a copy
send-the-health-summary-to-the-next-service-and--5736bef6 = Envoyer le résumé de santé au service suivant et en donner une copie à la personne

# the rule says
# the next doctor and you both need to know what was found and what is still open
the-next-doctor-and-you-both-need-to-know-what--2330f686 = le prochain médecin et vous-même devez savoir ce qui a été constaté et ce qui reste ouvert


## item infection-treatment-linked

# title
# HIV, TB and hepatitis treatment unbroken
hiv-tb-and-hepatitis-treatment-unbroken--dbd856dc = Traitement du VIH, de la tuberculose et de l’hépatite sans interruption

# question
# Which service carries on the treatment for HIV, tuberculosis or hepatitis, from which day?
which-service-carries-on-the-treatment-for-hiv--1baacec0 = Quel service poursuit le traitement du VIH, de la tuberculose ou de l’hépatite, et à partir de quel jour ?

# why it matters
# These treatments work only if no doses are missed; a gap can make the illness resistant and can pass it on. So the service outside must be named, know exactly what the person takes and expect them on a day. The public-health service must know of tuberculosis. The person decides who else hears of any of it.
these-treatments-work-only-if-no-doses-are--a9b872d3 = Ces traitements n’agissent que si aucune dose n’est manquée ; une interruption peut rendre la maladie résistante et la transmettre. Le service à l’extérieur doit donc être désigné, savoir exactement ce que la personne prend et l’attendre un jour donné. Le service de santé publique doit être informé d’une tuberculose. La personne choisit qui d’autre en est informé.

# who acts
# community clinic
community-clinic = centre de soins de proximité

# a sentence of a letter to the person
# Your treatment goes on outside without a gap.
your-treatment-goes-on-outside-without-a-gap--8b148ec1 = Votre traitement se poursuit à l’extérieur sans interruption.

# a sentence of a letter to the person
# A service outside has promised to carry on your treatment.
a-service-outside-has-promised-to-carry-on-your--3ba5a430 = Un service à l’extérieur a promis de poursuivre votre traitement.

# a sentence of a letter to the person
# It sees you on {infection_care.appointment.on}.
it-sees-you-on-infection-care-appointment-on--df079c40 = Il vous voit le {"{"}infection_care.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help to carry on a treatment, or did not wish to say.
you-said-no-to-help-to-carry-on-a-treatment-or--594e1b9f = Vous avez dit non à une aide pour poursuivre un traitement, ou vous n’avez pas souhaité en parler.

# a sentence of a letter to the person
# Your treatment should go on outside without a gap.
your-treatment-should-go-on-outside-without-a--5dabb73e = Votre traitement devrait se poursuivre à l’extérieur sans interruption.

# a sentence of a letter to the person
# We do not know yet if you need a treatment that must go on without a gap.
we-do-not-know-yet-if-you-need-a-treatment-that--a7ca1da7 = Nous ne savons pas encore s’il vous faut un traitement qui doit se poursuivre sans interruption.

# a sentence of a letter to the person
# You can ask who was told about your treatment, and why.
you-can-ask-who-was-told-about-your-treatment--de354232 = Vous pouvez demander qui a été informé de votre traitement, et pourquoi.

# a condition of the rule, by its name
# would not say
would-not-say = n’a pas voulu répondre

# a condition of the rule, by its name
# timely
timely = à temps

# a condition of the rule, by its name
# expected
expected = attendue

# a condition of the rule, by its name
# promised
promised = promis

# a condition of the rule, by its name
# notified
notified = signalé

# the rule says
# Book an appointment with the service that carries on the treatment
book-an-appointment-with-the-service-that--0000647b = Prendre rendez-vous avec le service qui poursuit le traitement

# the rule says
# no service outside has confirmed the day on which the treatment goes on
no-service-outside-has-confirmed-the-day-on--63759be7 = aucun service à l’extérieur n’a confirmé le jour où le traitement se poursuit

# the rule says
# Send the regimen and the latest results to the service that carries on the treatment
send-the-regimen-and-the-latest-results-to-the--854ece3e = Envoyer le schéma de traitement et les derniers résultats au service qui poursuit le traitement

# the rule says
# the service outside needs to know exactly what is taken, so that no dose is missed
the-service-outside-needs-to-know-exactly-what--a6272a83 = le service à l’extérieur doit savoir exactement ce qui est pris, pour qu’aucune dose ne soit manquée

# the rule says
# Tell the public-health service of the tuberculosis treatment and of the release date
tell-the-public-health-service-of-the--fe4ab7d1 = Informer le service de santé publique du traitement de la tuberculose et de la date de libération

# the rule says
# the public-health service helps to finish the treatment, and does not know of it yet
the-public-health-service-helps-to-finish-the--2d35c2fe = le service de santé publique aide à terminer le traitement, et n’en est pas encore informé


## item mental-health-aftercare

# title
# Mental-health aftercare arranged
mental-health-aftercare-arranged--37681b68 = Suivi de santé mentale organisé

# question
# Who carries on the mental-health care after release, from which day, and whom can the person call in between?
who-carries-on-the-mental-health-care-after--74d64c5f = Qui poursuit les soins de santé mentale après la libération, à partir de quel jour, et qui la personne peut-elle appeler entre-temps ?

# why it matters
# Leaving prison is hard on anyone, and hardest on a person whose illness was held steady by a daily routine. The care has to be there when the routine ends: a service that has said yes, a first day, people who help with the rest of life, and a number that is answered at night. It should suit the person; for a woman it heeds what she may have lived through.
leaving-prison-is-hard-on-anyone-and-hardest-on--c019af6e = Quitter la prison est dur pour tout le monde, et plus encore pour une personne dont la maladie était stabilisée par une routine quotidienne. Les soins doivent être là quand la routine cesse : un service qui a dit oui, un premier jour, des gens qui aident pour le reste de la vie, et un numéro qui répond la nuit. Cela doit convenir à la personne ; pour une femme, cela tient compte de ce qu’elle a pu vivre.

# who acts
# mental-health service
mental-health-service--78d43ce1 = service de santé mentale

# a sentence of a letter to the person
# A service outside will be there for you, and you have a number to call.
a-service-outside-will-be-there-for-you-and-you--dab8604f = Un service à l’extérieur sera là pour vous, et vous avez un numéro à appeler.

# a sentence of a letter to the person
# A service outside has promised to be there for you.
a-service-outside-has-promised-to-be-there-for--7f96120d = Un service à l’extérieur a promis d’être là pour vous.

# a sentence of a letter to the person
# It sees you on {mental_health.appointment.on}.
it-sees-you-on-mental-health-appointment-on--1bd6a819 = Il vous voit le {"{"}mental_health.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help with how you feel, or did not wish to say.
you-said-no-to-help-with-how-you-feel-or-did--cab3a481 = Vous avez dit non à une aide pour votre moral, ou vous n’avez pas souhaité en parler.

# a sentence of a letter to the person
# You should have help outside with how you feel, from a service that suits you.
you-should-have-help-outside-with-how-you-feel--61388999 = Vous devriez avoir à l’extérieur une aide pour votre moral, d’un service qui vous convient.

# a sentence of a letter to the person
# We do not know yet if you want help outside with how you feel.
we-do-not-know-yet-if-you-want-help-outside--3ab35c69 = Nous ne savons pas encore si vous voulez à l’extérieur une aide pour votre moral.

# a sentence of a letter to the person
# You can say which service suits you.
you-can-say-which-service-suits-you--2699e4b4 = Vous pouvez dire quel service vous convient.

# a condition of the rule, by its name
# accepted
accepted = accepté

# a condition of the rule, by its name
# supported
supported = soutenue

# a condition of the rule, by its name
# the rest stands
the-rest-stands = le reste tient

# the rule says
# Agree with a mental-health service that suits the person on a first appointment
agree-with-a-mental-health-service-that-suits--31432abf = Convenir d’un premier rendez-vous avec un service de santé mentale qui convient à la personne

# the rule says
# no service that fits has confirmed that it carries on the care
no-service-that-fits-has-confirmed-that-it--a89c9e13 = aucun service adapté n’a confirmé qu’il poursuit les soins

# the rule says
# Arrange help with everyday life with those who will give it
arrange-help-with-everyday-life-with-those-who--8eb65673 = Organiser l’aide pour la vie quotidienne avec ceux qui la donneront

# the rule says
# treatment alone does not carry anyone through the first weeks
treatment-alone-does-not-carry-anyone-through--cc62b08a = le traitement seul ne porte personne à travers les premières semaines

# the rule says
# Give the person a number to call in a crisis, day or night
give-the-person-a-number-to-call-in-a-crisis--2a8c871f = Donner à la personne un numéro à appeler en cas de crise, de jour comme de nuit

# the rule says
# there should be somebody to call before the first appointment
there-should-be-somebody-to-call-before-the--fb8aafc7 = il devrait y avoir quelqu’un à appeler avant le premier rendez-vous


## item primary-care-registered

# title
# Registered with a doctor, first appointment booked
registered-with-a-doctor-first-appointment--e881d3b4 = Inscription chez un médecin, premier rendez-vous pris

# question
# Which clinic has accepted the person, and when will they be seen?
which-clinic-has-accepted-the-person-and-when--96c08881 = Quel centre de soins a accepté la personne, et quand sera-t-elle vue ?

# why it matters
# Most care outside begins with a clinic that has the person's name on its list. Registering takes papers, an address and patience, all of which are easier to arrange from inside with help than alone in the first days. Whoever lives with a lasting illness needs more than a place on the list: an appointment with a day.
most-care-outside-begins-with-a-clinic-that-has--885a5280 = La plupart des soins à l’extérieur commencent par un centre qui a le nom de la personne sur sa liste. S’inscrire demande des papiers, une adresse et de la patience, ce qui est plus facile à réunir de l’intérieur avec de l’aide que seul dans les premiers jours. Qui vit avec une maladie durable a besoin de plus qu’une place sur la liste : un rendez-vous à un jour donné.

# a sentence of a letter to the person
# A doctor outside has you on the list.
a-doctor-outside-has-you-on-the-list--5d3eee00 = Un médecin à l’extérieur vous a sur sa liste.

# a sentence of a letter to the person
# A doctor outside has promised to take you on.
a-doctor-outside-has-promised-to-take-you-on--e9ffa1aa = Un médecin à l’extérieur a promis de vous prendre.

# a sentence of a letter to the person
# You said no to signing up with a doctor.
you-said-no-to-signing-up-with-a-doctor--4554cb3e = Vous avez dit non à une inscription chez un médecin.

# a sentence of a letter to the person
# You need a doctor outside.
you-need-a-doctor-outside--95a1c933 = Vous avez besoin d’un médecin à l’extérieur.

# a sentence of a letter to the person
# We do not know yet which doctor you will go to outside.
we-do-not-know-yet-which-doctor-you-will-go-to--668a59f5 = Nous ne savons pas encore quel médecin vous verrez à l’extérieur.

# a sentence of a letter to the person
# You can say which doctor you would like.
you-can-say-which-doctor-you-would-like--eed3d17b = Vous pouvez dire quel médecin vous aimeriez.

# a condition of the rule, by its name
# seen if needed
seen-if-needed = vue si nécessaire

# the rule says
# Ask a clinic near the person's address outside to accept them
ask-a-clinic-near-the-person-s-address-outside--31ad2406 = Demander à un centre de soins proche de l’adresse extérieure de la personne de l’accepter

# the rule says
# no clinic outside has said yes yet
no-clinic-outside-has-said-yes-yet = aucun centre de soins à l’extérieur n’a encore dit oui

# the rule says
# Book a first appointment with the clinic outside
book-a-first-appointment-with-the-clinic-outside--954fd669 = Prendre un premier rendez-vous avec le centre de soins à l’extérieur

# the rule says
# a lasting condition needs somebody who looks after it from the first weeks
a-lasting-condition-needs-somebody-who-looks--c61631a9 = une maladie durable a besoin de quelqu’un qui s’en occupe dès les premières semaines


## item suicide-and-self-harm-safety

# title
# Safety plan for the first weeks
safety-plan-for-the-first-weeks--0cb031e4 = Plan de sécurité pour les premières semaines

# question
# Is there a safety plan for the first weeks, and do those who receive the person know of it?
is-there-a-safety-plan-for-the-first-weeks-and--31121208 = Y a-t-il un plan de sécurité pour les premières semaines, et ceux qui accueillent la personne le connaissent-ils ?

# why it matters
# The first days and weeks outside carry a far higher danger of death than ordinary life. A person who has been in despair before should not have to face them without a plan made calmly beforehand: what the signs are, what helps, whom to call. It works best if those at the other end, with the person's agreement, know of it too.
the-first-days-and-weeks-outside-carry-a-far--14857149 = Les premiers jours et les premières semaines à l’extérieur comportent un danger de mort bien plus élevé que la vie ordinaire. Une personne qui a déjà connu le désespoir ne devrait pas les affronter sans un plan fait calmement auparavant : quels sont les signes, ce qui aide, qui appeler. Il fonctionne mieux si ceux qui l’accueillent le connaissent aussi, avec son accord.

# a sentence of a letter to the person
# You have a plan for hard days in the first weeks.
you-have-a-plan-for-hard-days-in-the-first-weeks--00945b70 = Vous avez un plan pour les jours difficiles des premières semaines.

# a sentence of a letter to the person
# You will make a plan for hard days in the first weeks.
you-will-make-a-plan-for-hard-days-in-the-first--a56e2dae = Vous ferez un plan pour les jours difficiles des premières semaines.

# a sentence of a letter to the person
# This is set for {safety_plan.meeting_on}.
this-is-set-for-safety-plan-meeting-on--76ddcc90 = C’est fixé au {"{"}safety_plan.meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to a plan for hard days, or did not wish to say.
you-said-no-to-a-plan-for-hard-days-or-did-not--717fa962 = Vous avez dit non à un plan pour les jours difficiles, ou vous n’avez pas souhaité en parler.

# a sentence of a letter to the person
# You should have a plan for hard days in the first weeks.
you-should-have-a-plan-for-hard-days-in-the--569ae91e = Vous devriez avoir un plan pour les jours difficiles des premières semaines.

# a sentence of a letter to the person
# We do not know yet if you want a plan for hard days in the first weeks.
we-do-not-know-yet-if-you-want-a-plan-for-hard--1d586eca = Nous ne savons pas encore si vous voulez un plan pour les jours difficiles des premières semaines.

# a sentence of a letter to the person
# You can say who may know of your plan for hard days.
you-can-say-who-may-know-of-your-plan-for-hard--d2b8d8fd = Vous pouvez dire qui peut connaître votre plan pour les jours difficiles.

# a condition of the rule, by its name
# made
made = fait

# a condition of the rule, by its name
# known outside
known-outside = connu à l’extérieur

# the rule says
# Sit down with the person and make a safety plan for the first weeks
sit-down-with-the-person-and-make-a-safety-plan--a7970d56 = S’asseoir avec la personne et faire un plan de sécurité pour les premières semaines

# the rule says
# the first weeks outside are hard, and nothing is written down yet of what helps then
the-first-weeks-outside-are-hard-and-nothing-is--ee11f786 = les premières semaines à l’extérieur sont dures, et rien n’est encore écrit de ce qui aide alors

# the rule says
# Ask the person who may know of the safety plan, and tell them
ask-the-person-who-may-know-of-the-safety-plan--48089726 = Demander à la personne qui peut connaître le plan de sécurité, et le leur dire

# the rule says
# those at the other end can help only if they know how
those-at-the-other-end-can-help-only-if-they--2af41e0d = ceux qui vous accueillent ne peuvent aider que s’ils savent comment


## item medication-bridge

# title
# Medicines in hand for the gap
medicines-in-hand-for-the-gap--bd1c7297 = Médicaments en main pour l’intervalle

# question
# Does the medicine last until somebody outside prescribes it?
does-the-medicine-last-until-somebody-outside--384b9745 = Le médicament suffit-il jusqu’à ce que quelqu’un à l’extérieur le prescrive ?

# why it matters
# The first appointment outside is often weeks away, and a pharmacy hands out nothing without a prescription. A person who leaves with a few tablets in a bag stops the treatment without having chosen to. This item counts the days of the medicine that runs out first, and compares them with the day on which the next prescriber sees the person.
the-first-appointment-outside-is-often-weeks--b8bcdb4b = Le premier rendez-vous à l’extérieur est souvent à des semaines, et une pharmacie ne remet rien sans ordonnance. Une personne qui sort avec quelques comprimés dans un sac arrête le traitement sans l’avoir choisi. Ce point compte les jours du médicament qui s’épuise en premier, et les compare au jour où le prochain prescripteur voit la personne.

# who acts
# pharmacy
pharmacy = pharmacie

# a sentence of a letter to the person
# You have enough of your medicine until someone outside sees you.
you-have-enough-of-your-medicine-until-someone--f8e653b4 = Vous avez assez de vos médicaments jusqu’à ce que quelqu’un vous voie dehors.

# a sentence of a letter to the person
# Your medicine has been ordered for the day you leave.
your-medicine-has-been-ordered-for-the-day-you--24c42936 = Vos médicaments ont été commandés pour le jour de votre sortie.

# a sentence of a letter to the person
# You said no to taking medicine along, or did not wish to say.
you-said-no-to-taking-medicine-along-or-did-not--ffdded97 = Vous avez dit non à emporter des médicaments, ou vous n’avez pas souhaité en parler.

# a sentence of a letter to the person
# You need enough of your medicine until someone outside sees you.
you-need-enough-of-your-medicine-until-someone--f482fe9b = Vous avez besoin d’assez de vos médicaments jusqu’à ce que quelqu’un vous voie dehors.

# a sentence of a letter to the person
# We do not know yet if you have enough medicine for the first weeks.
we-do-not-know-yet-if-you-have-enough-medicine--693b0fd8 = Nous ne savons pas encore si vous avez assez de médicaments pour les premières semaines.

# a sentence of a letter to the person
# You can ask which medicine you will get, and how long it lasts.
you-can-ask-which-medicine-you-will-get-and-how--7d3ec266 = Vous pouvez demander quels médicaments vous recevrez, et combien de temps ils durent.

# a condition of the rule, by its name
# in hand
in-hand = en main

# a condition of the rule, by its name
# enough
enough = assez

# a condition of the rule, by its name
# no gap
no-gap = pas d’interruption

# a condition of the rule, by its name
# ordered in time
ordered-in-time = commandé à temps

# the rule says
# Get the person a supply of every current medicine today, or a prescription that is filled today
get-the-person-a-supply-of-every-current--c404c71d = Procurer aujourd’hui à la personne une provision de chaque médicament actuel, ou une ordonnance délivrée aujourd’hui

# the rule says
# you left without the medicine you take
you-left-without-the-medicine-you-take = vous êtes sorti(e) sans le médicament que vous prenez

# the rule says
# Order a supply of every current medicine, to be ready on the day of release
order-a-supply-of-every-current-medicine-to-be--1b470447 = Commander une provision de chaque médicament actuel, prête le jour de la libération

# the rule says
# the medicine to take along is not in hand yet
the-medicine-to-take-along-is-not-in-hand-yet = le médicament à emporter n’est pas encore en main

# the rule says
# Raise the supply of the medicine that runs out first
raise-the-supply-of-the-medicine-that-runs-out--790f9a27 = Augmenter la provision du médicament qui s’épuise en premier

# the rule says
# one of the medicines would run out too soon after release
one-of-the-medicines-would-run-out-too-soon--3ea05a29 = l’un des médicaments s’épuiserait trop tôt après la libération

# the rule says
# Give the person a prescription that reaches to the first appointment outside
give-the-person-a-prescription-that-reaches-to--79da9003 = Donner à la personne une ordonnance qui couvre jusqu’au premier rendez-vous à l’extérieur

# the rule says
# the supply ends before anybody outside can prescribe more
the-supply-ends-before-anybody-outside-can--79003283 = la provision s’épuise avant que quelqu’un à l’extérieur puisse en prescrire davantage


## item substance-treatment-linked

# title
# Drug or alcohol treatment booked outside
drug-or-alcohol-treatment-booked-outside--c0c97728 = Traitement de l’addiction aux drogues ou à l’alcool réservé à l’extérieur

# question
# Which drug or alcohol service has the person chosen, and when do they start?
which-drug-or-alcohol-service-has-the-person--20c072dd = Quel service d’addictologie la personne a-t-elle choisi, et quand commence-t-elle ?

# why it matters
# Wanting help is strongest around release, and so is the pull the other way. A waiting list in those weeks loses people. The service should be one the person chose and feels safe in; for many women that means among women, with staff who understand violence. A first date makes the choice real.
wanting-help-is-strongest-around-release-and-so--e8afa505 = L’envie d’être aidé est la plus forte autour de la libération, et l’attrait inverse aussi. Une liste d’attente dans ces semaines perd des gens. Le service devrait être un service que la personne a choisi et où elle se sent en sûreté ; pour beaucoup de femmes, cela veut dire entre femmes, avec un personnel qui comprend la violence. Une première date rend le choix réel.

# who acts
# drug service
drug-service = service d’addictologie

# a sentence of a letter to the person
# You have a first date with the service that you chose for help with drink or drugs.
you-have-a-first-date-with-the-service-that-you--0da904cc = Vous avez une première date avec le service que vous avez choisi pour l’alcool ou les drogues.

# a sentence of a letter to the person
# The service that you chose for help with drink or drugs has promised you a first date.
the-service-that-you-chose-for-help-with-drink--ff17181d = Le service que vous avez choisi pour l’alcool ou les drogues vous a promis une première date.

# a sentence of a letter to the person
# You said no to help with drink or drugs, or did not wish to say.
you-said-no-to-help-with-drink-or-drugs-or-did--c50ea6ff = Vous avez dit non à une aide pour l’alcool ou les drogues, ou vous n’avez pas souhaité en parler.

# a sentence of a letter to the person
# You should have a first date with a service for drink or drugs that you chose yourself.
you-should-have-a-first-date-with-a-service-for--c8b9069b = Vous devriez avoir une première date avec un service pour l’alcool ou les drogues que vous avez choisi.

# a sentence of a letter to the person
# We do not know yet if you want help with drink or drugs.
we-do-not-know-yet-if-you-want-help-with-drink--b307709b = Nous ne savons pas encore si vous voulez une aide pour l’alcool ou les drogues.

# a sentence of a letter to the person
# You can choose a service where you feel safe.
you-can-choose-a-service-where-you-feel-safe--bf034fd5 = Vous pouvez choisir un service où vous vous sentez en sûreté.

# a condition of the rule, by its name
# fits
fits = convient

# the rule says
# Go through the services with the person, and let them choose one that suits them
go-through-the-services-with-the-person-and-let--1978b634 = Passer les services en revue avec la personne, et la laisser choisir celui qui lui convient

# the rule says
# help is of use only where one feels safe to go
help-is-of-use-only-where-one-feels-safe-to-go = l’aide ne sert que là où l’on se sent en sûreté pour aller

# the rule says
# Book a first date with the drug or alcohol service
book-a-first-date-with-the-drug-or-alcohol--830d0762 = Prendre une première date avec le service d’addictologie

# the rule says
# no service outside expects you on a day yet
no-service-outside-expects-you-on-a-day-yet = aucun service à l’extérieur ne vous attend encore à un jour donné


## item opioid-treatment-continued

# title
# Opioid agonist treatment without a missed dose
opioid-agonist-treatment-without-a-missed-dose--1f9a17b3 = Traitement par agonistes opioïdes sans dose manquée

# question
# Where and on what day does the person get the next dose?
where-and-on-what-day-does-the-person-get-the--cd49e657 = Où et quel jour la personne reçoit-elle la prochaine dose ?

# why it matters
# Methadone or buprenorphine keeps a person well only day by day. A missed dose can mean withdrawal, and a return to street drugs is then at its most dangerous. So the clinic outside must have confirmed both the dose and the day, and a promise on the telephone is not yet a confirmation.
methadone-or-buprenorphine-keeps-a-person-well--3fc7777d = La méthadone ou la buprénorphine ne maintient une personne en forme qu’au jour le jour. Une dose manquée peut entraîner un manque, et un retour aux drogues de rue est alors le plus dangereux. Le centre à l’extérieur doit donc avoir confirmé et la dose et le jour, et une promesse au téléphone n’est pas encore une confirmation.

# a sentence of a letter to the person
# Your next dose is arranged, with no day missed.
your-next-dose-is-arranged-with-no-day-missed--96362c2c = Votre prochaine dose est prévue, sans jour manqué.

# a sentence of a letter to the person
# A clinic has promised your next dose, with no day missed.
a-clinic-has-promised-your-next-dose-with-no--080a8acf = Un centre a promis votre prochaine dose, sans jour manqué.

# a sentence of a letter to the person
# It is on {oat.next_dose.on}.
it-is-on-oat-next-dose-on--369d8ec8 = Elle est le {"{"}oat.next_dose.on{"}"}.

# a sentence of a letter to the person
# You said no to going on with your treatment.
you-said-no-to-going-on-with-your-treatment--21605f60 = Vous avez dit non à la poursuite de votre traitement.

# a sentence of a letter to the person
# You can change your mind on any day.
you-can-change-your-mind-on-any-day--e8bb355c = Vous pouvez changer d’avis n’importe quel jour.

# a sentence of a letter to the person
# Your treatment should go on outside without a missed day.
your-treatment-should-go-on-outside-without-a--f9affd43 = Votre traitement devrait se poursuivre à l’extérieur sans jour manqué.

# a sentence of a letter to the person
# We do not know yet where and when you get your next dose, if you need one.
we-do-not-know-yet-where-and-when-you-get-your--07e10b85 = Nous ne savons pas encore où et quand vous recevez votre prochaine dose, s’il vous en faut une.

# a sentence of a letter to the person
# You can ask the clinic where and when you get your next dose.
you-can-ask-the-clinic-where-and-when-you-get--cdf5b711 = Vous pouvez demander au centre où et quand vous recevez votre prochaine dose.

# a condition of the rule, by its name
# ahead
ahead = à venir

# the rule says
# Find out today whether the opioid treatment went on, and if not, find a clinic that gives a dose at once
find-out-today-whether-the-opioid-treatment--508de0f8 = Savoir aujourd’hui si le traitement opioïde a continué, et sinon, trouver un centre qui donne une dose tout de suite

# the rule says
# the day of your next dose has passed, and nobody has written down that you got it
the-day-of-your-next-dose-has-passed-and-nobody--d7b4e10f = le jour de votre prochaine dose est passé, et personne n’a écrit que vous l’avez reçue

# the rule says
# Have the clinic outside confirm the medicine, the amount and the day of the next dose of opioid treatment
have-the-clinic-outside-confirm-the-medicine--8e155581 = Faire confirmer par le centre à l’extérieur le médicament, la quantité et le jour de la prochaine dose du traitement opioïde

# the rule says
# no clinic outside has confirmed how the treatment goes on
no-clinic-outside-has-confirmed-how-the--8e8c8ac5 = aucun centre à l’extérieur n’a confirmé comment le traitement se poursuit

# the rule says
# Ask the clinic for an earlier dose of opioid treatment, or find one that can give it
ask-the-clinic-for-an-earlier-dose-of-opioid--818f49fb = Demander au centre une dose plus proche du traitement opioïde, ou en trouver un qui puisse la donner

# the rule says
# the next dose would come too late, and a missed dose is dangerous
the-next-dose-would-come-too-late-and-a-missed--e72ebd1c = la prochaine dose viendrait trop tard, et une dose manquée est dangereuse


## item overdose-prevention

# title
# Overdose risk explained, naloxone supplied
overdose-risk-explained-naloxone-supplied--4995627e = Risque de surdose expliqué, naloxone fournie

# question
# Does the person know about lost tolerance, and do they leave with naloxone?
does-the-person-know-about-lost-tolerance-and--06eb2183 = La personne sait-elle que sa tolérance a baissé, et sort-elle avec de la naloxone ?

# why it matters
# After months without, a dose that was once ordinary can kill, and the danger is greatest in the first two weeks. To say so plainly, to teach what to do when someone stops breathing and to hand over naloxone costs little and saves lives. It says nothing about what anyone expects of the person. A relative or the hostel can learn it too.
after-months-without-a-dose-that-was-once--6e04580d = Après des mois sans consommer, une dose autrefois ordinaire peut tuer, et le danger est le plus grand dans les deux premières semaines. Le dire clairement, apprendre que faire quand quelqu’un cesse de respirer et remettre de la naloxone coûte peu et sauve des vies. Cela ne dit rien de ce que l’on attend de la personne. Un proche ou le foyer peut l’apprendre aussi.

# a sentence of a letter to the person
# You have been told how to stay safe, and you have what can save a life.
you-have-been-told-how-to-stay-safe-and-you--6c29780f = On vous a dit comment rester en sûreté, et vous avez ce qui peut sauver une vie.

# a sentence of a letter to the person
# You will be told how to stay safe, and get what can save a life.
you-will-be-told-how-to-stay-safe-and-get-what--d5af41b4 = On vous dira comment rester en sûreté, et vous recevrez ce qui peut sauver une vie.

# a sentence of a letter to the person
# You said no to help to stay safe with drugs, or did not wish to say.
you-said-no-to-help-to-stay-safe-with-drugs-or--a0899adf = Vous avez dit non à une aide pour rester en sûreté face aux drogues, ou vous n’avez pas souhaité en parler.

# a sentence of a letter to the person
# You should know how to stay safe in the first weeks, and have what can save a life.
you-should-know-how-to-stay-safe-in-the-first--41457ce9 = Vous devriez savoir comment rester en sûreté dans les premières semaines, et avoir ce qui peut sauver une vie.

# a sentence of a letter to the person
# We do not know yet if you have been told how to stay safe with drugs.
we-do-not-know-yet-if-you-have-been-told-how-to--55a9c995 = Nous ne savons pas encore si l’on vous a dit comment rester en sûreté face aux drogues.

# a sentence of a letter to the person
# You can say if someone close to you should learn how to help.
you-can-say-if-someone-close-to-you-should--4dfeb46d = Vous pouvez dire si un proche devrait apprendre à aider.

# a condition of the rule, by its name
# briefed
briefed = informée

# a condition of the rule, by its name
# supplied
supplied = fournie

# a condition of the rule, by its name
# others asked
others-asked = autres sollicités

# a condition of the rule, by its name
# talk ahead
talk-ahead = entretien à venir

# a condition of the rule, by its name
# naloxone ahead
naloxone-ahead = naloxone à venir

# a condition of the rule, by its name
# help declined
help-declined = aide refusée

# the rule says
# Talk with the person about lost tolerance, and show what to do in an overdose
talk-with-the-person-about-lost-tolerance-and--305d0ed3 = Parler avec la personne de la tolérance perdue, et montrer que faire en cas de surdose

# the rule says
# after a time without, a dose that was once usual can kill
after-a-time-without-a-dose-that-was-once-usual--e865cafd = après un temps sans consommer, une dose autrefois habituelle peut tuer

# the rule says
# Bring the person take-home naloxone today, or tell them where it is handed out
bring-the-person-take-home-naloxone-today-or--e1c140b3 = Apporter aujourd’hui à la personne de la naloxone à emporter, ou lui dire où on la remet

# the rule says
# the first days outside are the most dangerous, and you left without naloxone
the-first-days-outside-are-the-most-dangerous--873583f8 = les premiers jours à l’extérieur sont les plus dangereux, et vous êtes sorti(e) sans naloxone

# the rule says
# Lay take-home naloxone ready for the day of release
lay-take-home-naloxone-ready-for-the-day-of--df6b8853 = Tenir de la naloxone à emporter prête pour le jour de la libération

# the rule says
# naloxone can keep someone alive until help comes
naloxone-can-keep-someone-alive-until-help-comes = la naloxone peut garder quelqu’un en vie jusqu’à l’arrivée des secours

# the rule says
# Offer the training to a relative or the hostel, if the person agrees
offer-the-training-to-a-relative-or-the-hostel--3ed6d15c = Proposer la formation à un proche ou au foyer, si la personne est d’accord

# the rule says
# in an overdose it is somebody else who has to act
in-an-overdose-it-is-somebody-else-who-has-to--0b0e4031 = en cas de surdose, c’est quelqu’un d’autre qui doit agir


## item children-accounted-for

# title
# Children known, and their care planned
children-known-and-their-care-planned--62c8228d = Enfants connus, et leur prise en charge prévue

# question
# Which children depend on the person, who looks after each, and what happens for them at release?
which-children-depend-on-the-person-who-looks--a5dae194 = Quels enfants dépendent de la personne, qui s’occupe de chacun, et que se passe-t-il pour eux à la libération ?

# why it matters
# Somewhere a child waits, or has stopped waiting. Each child should be known by name to those who plan, so that someone makes sure they are looked after now and that the parent's return is prepared for them and not only for the parent. What is good for the child comes first, and what is written about children is kept from everyone who does not need it.
somewhere-a-child-waits-or-has-stopped-waiting--5fabec01 = Quelque part un enfant attend, ou a cessé d’attendre. Chaque enfant devrait être connu par son nom de ceux qui planifient, pour que quelqu’un s’assure que l’on s’occupe de lui maintenant et que le retour du parent soit préparé pour lui et pas seulement pour le parent. Ce qui est bon pour l’enfant passe d’abord, et ce qui est écrit sur des enfants est caché à quiconque n’en a pas besoin.

# who acts
# child-welfare service
child-welfare-service--b764b890 = service de protection de l’enfance

# a sentence of a letter to the person
# Your children are known to us, and each one is cared for.
your-children-are-known-to-us-and-each-one-is--9213ac1f = Vos enfants nous sont connus, et chacun est pris en charge.

# a sentence of a letter to the person
# It is agreed what your release means for them.
it-is-agreed-what-your-release-means-for-them--ab085ba0 = Il est convenu de ce que votre libération signifie pour eux.

# a sentence of a letter to the person
# Your children are cared for.
your-children-are-cared-for--6bea148f = Vos enfants sont pris en charge.

# a sentence of a letter to the person
# A meeting is set to agree what your release means for them.
a-meeting-is-set-to-agree-what-your-release--649bf0b3 = Une réunion est fixée pour convenir de ce que votre libération signifie pour eux.

# a sentence of a letter to the person
# You did not wish to say if children depend on you.
you-did-not-wish-to-say-if-children-depend-on--836ad6fa = Vous n’avez pas souhaité dire si des enfants dépendent de vous.

# a sentence of a letter to the person
# Your children should be cared for now, and know what your release means for them.
your-children-should-be-cared-for-now-and-know--2e69d4ab = Vos enfants devraient être pris en charge dès maintenant, et savoir ce que votre libération signifie pour eux.

# a sentence of a letter to the person
# We do not know yet if children depend on you, and who looks after them.
we-do-not-know-yet-if-children-depend-on-you--d5627e4a = Nous ne savons pas encore si des enfants dépendent de vous, ni qui s’occupe d’eux.

# a sentence of a letter to the person
# You can ask who may see what is written about your children.
you-can-ask-who-may-see-what-is-written-about--358080da = Vous pouvez demander qui peut voir ce qui est écrit sur vos enfants.

# a condition of the rule, by its name
# listed
listed = recensés

# a condition of the rule, by its name
# agreed
agreed = convenu

# the rule says
# Find somebody at once for every child whom nobody looks after
find-somebody-at-once-for-every-child-whom--7fbb04f9 = Trouver tout de suite quelqu’un pour chaque enfant dont personne ne s’occupe

# the rule says
# a child has nobody to look after them now
a-child-has-nobody-to-look-after-them-now = un enfant n’a personne qui s’occupe de lui en ce moment

# the rule says
# Put each child's name, age and place on file, in confidence
put-each-child-s-name-age-and-place-on-file-in--2006c21a = Inscrire au dossier, en confidence, le nom, l’âge et le lieu de chaque enfant

# the rule says
# those who plan do not know of every child yet
those-who-plan-do-not-know-of-every-child-yet = ceux qui planifient ne connaissent pas encore chaque enfant

# the rule says
# Agree what happens for each child, by what is best for the child
agree-what-happens-for-each-child-by-what-is--466b7443 = Convenir de ce qui se passe pour chaque enfant, selon ce qui est le mieux pour lui

# the rule says
# it is not settled for every child what the release means for them
it-is-not-settled-for-every-child-what-the--e123d580 = il n’est pas réglé pour chaque enfant ce que la libération signifie pour lui

# the rule says
# Close the children's records to everyone who does not need them
close-the-children-s-records-to-everyone-who--530e0f9b = Fermer les dossiers des enfants à quiconque n’en a pas besoin

# the rule says
# what is written about children is nobody else's business
what-is-written-about-children-is-nobody-else-s--10fab04f = ce qui est écrit sur des enfants ne regarde personne d’autre


## item family-contact-kept

# title
# Family ties kept where both sides want them
family-ties-kept-where-both-sides-want-them--087e218b = Liens familiaux gardés lorsque les deux côtés le veulent

# question
# Is the person in touch with family, and what does each side want at release?
is-the-person-in-touch-with-family-and-what--e95fad16 = La personne est-elle en contact avec sa famille, et que veut chaque côté à la libération ?

# why it matters
# Most people who find their feet do so with someone beside them. Ties wear thin with distance, cost and shame, so the prison should help with visits, letters and calls, and ask both sides early what they want when the day comes. Nobody is pushed: either side may want no contact, and that too is worth knowing.
most-people-who-find-their-feet-do-so-with--d41340b9 = La plupart de ceux qui retrouvent leurs marques le font avec quelqu’un à leurs côtés. Les liens s’usent avec la distance, le coût et la honte ; la prison devrait donc aider pour les visites, les lettres et les appels, et demander tôt aux deux côtés ce qu’ils veulent quand le jour viendra. Personne n’est poussé : l’un ou l’autre peut ne vouloir aucun contact, et cela aussi est bon à savoir.

# a sentence of a letter to the person
# You are in touch with your family, as far as you both want it.
you-are-in-touch-with-your-family-as-far-as-you--2f87e033 = Vous êtes en contact avec votre famille, autant que vous le voulez tous.

# a sentence of a letter to the person
# A visit or a call with your family is booked.
a-visit-or-a-call-with-your-family-is-booked--1b6b3138 = Une visite ou un appel avec votre famille est prévu.

# a sentence of a letter to the person
# You said no to help to stay in touch with your family.
you-said-no-to-help-to-stay-in-touch-with-your--df6fc6a6 = Vous avez dit non à une aide pour rester en contact avec votre famille.

# a sentence of a letter to the person
# You should have help to stay in touch with your family, if you both want it.
you-should-have-help-to-stay-in-touch-with-your--d7870e0c = Vous devriez être aidé(e) à rester en contact avec votre famille, si vous le voulez tous.

# a sentence of a letter to the person
# We do not know yet if you are in touch with your family, and what you both want.
we-do-not-know-yet-if-you-are-in-touch-with--7ae14dd7 = Nous ne savons pas encore si vous êtes en contact avec votre famille, ni ce que vous voulez tous.

# a sentence of a letter to the person
# You can ask for help with a visit, a letter or a call to your family.
you-can-ask-for-help-with-a-visit-a-letter-or-a--d7940910 = Vous pouvez demander de l’aide pour une visite, une lettre ou un appel à votre famille.

# a condition of the rule, by its name
# helped
helped = aidés

# the rule says
# Find out what stands in the way of contact, and help with a visit, a letter or a call
find-out-what-stands-in-the-way-of-contact-and--a952312d = Chercher ce qui empêche le contact, et aider pour une visite, une lettre ou un appel

# the rule says
# ties wear thin unless somebody helps to keep them
ties-wear-thin-unless-somebody-helps-to-keep--7d73d14c = les liens s’usent si personne n’aide à les garder

# the rule says
# Ask the person and the family, each alone, what they want for the time after release
ask-the-person-and-the-family-each-alone-what--43284b33 = Demander à la personne et à la famille, chacune seule, ce qu’elles veulent pour le temps après la libération

# the rule says
# nobody has yet asked both sides what they want
nobody-has-yet-asked-both-sides-what-they-want = personne n’a encore demandé aux deux côtés ce qu’ils veulent


## item child-in-prison-leaves-well

# title
# A child living in prison leaves with care
a-child-living-in-prison-leaves-with-care--4297b258 = Un enfant vivant en prison en part avec soin

# question
# When the child leaves the prison, where to, and how is the move made gentle?
when-the-child-leaves-the-prison-where-to-and--88b008fb = Quand l’enfant quitte-t-il la prison, pour aller où, et comment le passage est-il adouci ?

# why it matters
# A child who has lived here with a parent knows no other home. Leaving it, with the parent or alone, must be decided for that child, into care that is already there, in small steps and with a way to keep seeing the parent where that is good for the child. No child is moved first and provided for later.
a-child-who-has-lived-here-with-a-parent-knows--cec01258 = Un enfant qui a vécu ici avec un parent ne connaît pas d’autre chez-soi. Le quitter, avec le parent ou seul, doit être résolu pour cet enfant-là, vers des soins déjà en place, par petites étapes et avec un moyen de continuer à voir le parent lorsque c’est bon pour l’enfant. Aucun enfant n’est déplacé d’abord et pris en charge ensuite.

# a sentence of a letter to the person
# The move of your child out of prison is planned, and care is in place.
the-move-of-your-child-out-of-prison-is-planned--e6631b67 = Le départ de votre enfant de la prison est prévu, et sa prise en charge est en place.

# a sentence of a letter to the person
# Care for your child outside is promised.
care-for-your-child-outside-is-promised--5fa5749c = Une prise en charge de votre enfant à l’extérieur est promise.

# a sentence of a letter to the person
# The move is planned in small steps.
the-move-is-planned-in-small-steps--718bf3cc = Le départ est prévu par petites étapes.

# a sentence of a letter to the person
# Your child should leave prison gently, into care that is ready.
your-child-should-leave-prison-gently-into-care--e93e0943 = Votre enfant devrait quitter la prison en douceur, vers une prise en charge qui est prête.

# a sentence of a letter to the person
# We do not know yet if a child lives here with you, or how the move is planned.
we-do-not-know-yet-if-a-child-lives-here-with--46cbfef8 = Nous ne savons pas encore si un enfant vit ici avec vous, ni comment le départ est prévu.

# a sentence of a letter to the person
# You can say what you think is best for your child.
you-can-say-what-you-think-is-best-for-your--77f3496e = Vous pouvez dire ce qui, selon vous, est le mieux pour votre enfant.

# a sentence of a letter to the person
# You can ask how you will see each other after the move.
you-can-ask-how-you-will-see-each-other-after--e9ddc2b2 = Vous pouvez demander comment vous vous verrez après le départ.

# a condition of the rule, by its name
# there in time
there-in-time = là à temps

# a condition of the rule, by its name
# care fixed
care-fixed = soins fixés

# a condition of the rule, by its name
# contact kept
contact-kept = contact gardé

# the rule says
# Have somebody who knows children assess what is best for this child
have-somebody-who-knows-children-assess-what-is--6ff162ed = Faire évaluer par quelqu’un qui connaît les enfants ce qui est le mieux pour cet enfant

# the rule says
# the move should follow from what is good for the child, and nobody has looked at it yet
the-move-should-follow-from-what-is-good-for--6e141f51 = le départ devrait découler de ce qui est bon pour l’enfant, et personne ne l’a encore examiné

# the rule says
# Confirm care for the child that begins no later than the move
confirm-care-for-the-child-that-begins-no-later--1689244b = Confirmer pour l’enfant une prise en charge qui commence au plus tard avec le départ

# the rule says
# no child should leave before the care outside is there
no-child-should-leave-before-the-care-outside--86b2d8b7 = aucun enfant ne devrait partir avant que la prise en charge à l’extérieur soit là

# the rule says
# Plan the move in gentle steps, and how parent and child see each other afterwards
plan-the-move-in-gentle-steps-and-how-parent--da8ce742 = Prévoir le départ par étapes douces, et comment parent et enfant se voient ensuite

# the rule says
# leaving the only home it knows is hard on a child
leaving-the-only-home-it-knows-is-hard-on-a--60505919 = quitter le seul chez-soi qu’il connaît est dur pour un enfant


## item release-at-a-workable-hour

# title
# Let out at a day and hour when help is open
let-out-at-a-day-and-hour-when-help-is-open--0902b4f6 = Sortie un jour et à une heure où l’aide est ouverte

# question
# Will help be open on the day and at the hour of release, and if not, who meets the person?
will-help-be-open-on-the-day-and-at-the-hour-of--62534e19 = L’aide sera-t-elle ouverte le jour et à l’heure de la libération, et sinon, qui accueille la personne ?

# why it matters
# A person let out on a Friday afternoon finds every office closed until Monday. A day and an hour at which help is open spares the person that; where it cannot be had, somebody should be there and the essentials settled beforehand.
a-person-let-out-on-a-friday-afternoon-finds--aaa36e2f = Une personne libérée un vendredi après-midi trouve tous les services fermés jusqu’au lundi. Un jour et une heure où l’aide est ouverte lui épargnent cela ; si c’est impossible, quelqu’un devrait être là et l’essentiel être réglé d’avance.

# a sentence of a letter to the person
# You leave at a time when help is open, or someone is there for you.
you-leave-at-a-time-when-help-is-open-or--9e1dfef5 = Vous sortez à un moment où l’aide est ouverte, ou quelqu’un est là pour vous.

# a sentence of a letter to the person
# You should leave at a time when help is open.
you-should-leave-at-a-time-when-help-is-open--39573de1 = Vous devriez sortir à un moment où l’aide est ouverte.

# a sentence of a letter to the person
# We do not know yet if help is open when you leave.
we-do-not-know-yet-if-help-is-open-when-you--a6ba0c5b = Nous ne savons pas encore si l’aide est ouverte à votre sortie.

# a sentence of a letter to the person
# You can say who you would like to meet you at the gate.
you-can-say-who-you-would-like-to-meet-you-at--3527e2a9 = Vous pouvez dire qui vous aimeriez voir à la porte.

# a condition of the rule, by its name
# help is open
help-is-open = l’aide est ouverte

# a condition of the rule, by its name
# open day
open-day = jour ouvert

# a condition of the rule, by its name
# open hour
open-hour = heure ouverte

# a condition of the rule, by its name
# looked after
looked-after = prise en charge

# the rule says
# Ask the person what could not be settled on the day, and settle it
ask-the-person-what-could-not-be-settled-on-the--70d9f98c = Demander à la personne ce qui n’a pas pu être réglé le jour même, et le régler

# the rule says
# you came out when help was closed
you-came-out-when-help-was-closed = vous êtes sorti(e) quand l’aide était fermée

# the rule says
# Move the release to an earlier working day, or to an hour at which offices are open, if the law allows
move-the-release-to-an-earlier-working-day-or--2c3cdb47 = Avancer la libération à un jour ouvré antérieur, ou à une heure où les services sont ouverts, si la loi le permet

# the rule says
# as planned, you would come out when help is closed
as-planned-you-would-come-out-when-help-is--903f12f6 = comme prévu, vous sortiriez quand l’aide est fermée

# the rule says
# Have somebody meet the person, and settle bed, medicine and money beforehand
have-somebody-meet-the-person-and-settle-bed--909501b8 = Faire accueillir la personne par quelqu’un, et régler d’avance le lit, les médicaments et l’argent

# the rule says
# if the day or the hour cannot be moved, you should not be alone with closed doors
if-the-day-or-the-hour-cannot-be-moved-you--1f06e5f6 = si le jour ou l’heure ne peut être changé, vous ne devriez pas être seul(e) devant des portes closes


## item release-day-clothing

# title
# Clothes fit for the season
clothes-fit-for-the-season--17b9378b = Des vêtements adaptés à la saison

# question
# Has the person decent clothes for the weather, and a bag that gives nothing away?
has-the-person-decent-clothes-for-the-weather--43dbb3e1 = La personne a-t-elle des vêtements convenables pour le temps qu’il fait, et un sac qui ne révèle rien ?

# why it matters
# Nobody should walk out in summer shoes in the snow, or with a bag that tells everyone where they have been. Clothes that fit and a plain bag are a matter of health and of dignity.
nobody-should-walk-out-in-summer-shoes-in-the--6139d4e0 = Personne ne devrait sortir en chaussures d’été dans la neige, ni avec un sac qui dit à tous d’où l’on vient. Des vêtements à la taille et un sac ordinaire sont affaire de santé et de dignité.

# a sentence of a letter to the person
# Clothes that fit the season are ready for you, and a plain bag.
clothes-that-fit-the-season-are-ready-for-you--891e4b59 = Des vêtements de saison sont prêts pour vous, et un sac ordinaire.

# a sentence of a letter to the person
# Clothes that fit the season are promised to you, and a plain bag.
clothes-that-fit-the-season-are-promised-to-you--1df383bb = Des vêtements de saison vous sont promis, et un sac ordinaire.

# a sentence of a letter to the person
# You said no to clothes for the day you leave.
you-said-no-to-clothes-for-the-day-you-leave--11337433 = Vous avez dit non à des vêtements pour le jour de votre sortie.

# a sentence of a letter to the person
# You should have clothes that fit the season, and a plain bag.
you-should-have-clothes-that-fit-the-season-and--e5cebe06 = Vous devriez avoir des vêtements de saison, et un sac ordinaire.

# a sentence of a letter to the person
# We do not know yet if you have clothes for the day you leave.
we-do-not-know-yet-if-you-have-clothes-for-the--67876839 = Nous ne savons pas encore si vous avez des vêtements pour le jour de votre sortie.

# a condition of the rule, by its name
# fit for the day
fit-for-the-day = adaptés au jour

# the rule says
# Find clothes that fit the person and the season, shoes and coat included, and have them washed
find-clothes-that-fit-the-person-and-the-season--3d509abe = Trouver des vêtements à la taille de la personne et de saison, chaussures et manteau compris, et les faire laver

# the rule says
# you should have clothes that are decent and keep out the weather
you-should-have-clothes-that-are-decent-and--6a6ec5bf = vous devriez avoir des vêtements convenables qui protègent du temps qu’il fait

# the rule says
# Find a plain bag for the person's belongings
find-a-plain-bag-for-the-person-s-belongings--1f1f3353 = Trouver un sac ordinaire pour les affaires de la personne

# the rule says
# what you carry should not tell others where you come from
what-you-carry-should-not-tell-others-where-you--d0b4ef53 = ce que vous portez ne devrait pas dire aux autres d’où vous venez


## item release-day-file-copy

# title
# Copy of own record offered
copy-of-own-record-offered--9f35a92b = Copie de son propre dossier proposée

# question
# Has the person been offered a copy of the records about them?
has-the-person-been-offered-a-copy-of-the--198c7d13 = A-t-on proposé à la personne une copie des dossiers qui la concernent ?

# why it matters
# The records hold things that you will need outside: courses, health, decisions. You have a right to see them and to take an official copy with you. Taking one is your choice.
the-records-hold-things-that-you-will-need--b460542d = Les dossiers contiennent des choses dont vous aurez besoin à l’extérieur : formations, santé, actes officiels. Vous avez le droit de les voir et d’en emporter une copie officielle. La prendre est votre choix.

# a sentence of a letter to the person
# You were offered a copy of your records.
you-were-offered-a-copy-of-your-records--0b9d4795 = On vous a proposé une copie de vos dossiers.

# a sentence of a letter to the person
# You asked for a copy of your records.
you-asked-for-a-copy-of-your-records--92b24cdb = Vous avez demandé une copie de vos dossiers.

# a sentence of a letter to the person
# You should have it by {file_copy.promised_for}.
you-should-have-it-by-file-copy-promised-for--b0a8a715 = Vous devriez l’avoir avant le {"{"}file_copy.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to a copy of your records.
you-said-no-to-a-copy-of-your-records--7b96fcd5 = Vous avez dit non à une copie de vos dossiers.

# a sentence of a letter to the person
# You can still ask for one.
you-can-still-ask-for-one--e825b9e2 = Vous pouvez encore la demander.

# a sentence of a letter to the person
# You should be offered a copy of your records.
you-should-be-offered-a-copy-of-your-records--428be279 = On devrait vous proposer une copie de vos dossiers.

# a sentence of a letter to the person
# We do not know yet if you were offered a copy of your records.
we-do-not-know-yet-if-you-were-offered-a-copy--b1770e0d = Nous ne savons pas encore si l’on vous a proposé une copie de vos dossiers.

# a sentence of a letter to the person
# You can ask the records office to see what is written about you.
you-can-ask-the-records-office-to-see-what-is--218aae7e = Vous pouvez demander au greffe de voir ce qui est écrit sur vous.

# a sentence of a letter to the person
# You can say what is wrong in it.
you-can-say-what-is-wrong-in-it--d505ad62 = Vous pouvez dire ce qui y est faux.

# the rule says
# Make the copy that the person asked for, and send it to them
make-the-copy-that-the-person-asked-for-and--e6b3e040 = Faire la copie que la personne a demandée, et la lui envoyer

# the rule says
# you asked for a copy of your records, and left without it
you-asked-for-a-copy-of-your-records-and-left--a1ed0610 = vous avez demandé une copie de vos dossiers, et vous êtes sorti(e) sans elle

# the rule says
# Make the copy that the person asked for, and hand it over on the day of release at the latest
make-the-copy-that-the-person-asked-for-and--f9944489 = Faire la copie que la personne a demandée, et la remettre au plus tard le jour de la libération

# the rule says
# you asked for a copy of your records, and it is not promised in time
you-asked-for-a-copy-of-your-records-and-it-is--3fba54ff = vous avez demandé une copie de vos dossiers, et elle n’est pas promise à temps

# the rule says
# Offer the person an official copy of the records about them, and note the answer
offer-the-person-an-official-copy-of-the--1831a99b = Proposer à la personne une copie officielle des dossiers qui la concernent, et noter la réponse

# the rule says
# you have a right to see what is held about you, and to take a copy along
you-have-a-right-to-see-what-is-held-about-you--ddca7058 = vous avez le droit de voir ce qui est gardé à votre sujet, et d’en emporter une copie


## item release-day-pack

# title
# One sheet with every appointment, number and route
one-sheet-with-every-appointment-number-and--e8cc9079 = Une feuille avec chaque rendez-vous, numéro et itinéraire

# question
# Has the person one sheet with every appointment, number and route?
has-the-person-one-sheet-with-every-appointment--2243a767 = La personne a-t-elle une feuille avec chaque rendez-vous, numéro et itinéraire ?

# why it matters
# In the first days there is too much to keep in mind. One plain sheet that says where to go, when, to whom and how to get there, with a number that answers that night, keeps the plan from getting lost.
in-the-first-days-there-is-too-much-to-keep-in--e8064a3a = Dans les premiers jours, il y a trop à garder en tête. Une feuille simple qui dit où aller, quand, chez qui et comment s’y rendre, avec un numéro qui répond ce soir-là, évite que le plan se perde.

# a sentence of a letter to the person
# You have one sheet with all your appointments and numbers.
you-have-one-sheet-with-all-your-appointments--b89e65b1 = Vous avez une feuille avec tous vos rendez-vous et numéros.

# a sentence of a letter to the person
# A sheet with all your appointments and numbers is ready for you.
a-sheet-with-all-your-appointments-and-numbers--49e113e0 = Une feuille avec tous vos rendez-vous et numéros est prête pour vous.

# a sentence of a letter to the person
# You should have one sheet with all your appointments and numbers.
you-should-have-one-sheet-with-all-your--c30fb0c2 = Vous devriez avoir une feuille avec tous vos rendez-vous et numéros.

# a sentence of a letter to the person
# We do not know yet if your sheet with appointments and numbers is ready.
we-do-not-know-yet-if-your-sheet-with--5426b979 = Nous ne savons pas encore si votre feuille de rendez-vous et de numéros est prête.

# a sentence of a letter to the person
# You can ask someone to go through the sheet with you.
you-can-ask-someone-to-go-through-the-sheet--7812a770 = Vous pouvez demander à quelqu’un de parcourir la feuille avec vous.

# a condition of the rule, by its name
# says it all
says-it-all = dit tout

# the rule says
# Write one plain sheet with every appointment, and bring or send it with the discharge papers at once
write-one-plain-sheet-with-every-appointment--a56be804 = Écrire une feuille simple avec chaque rendez-vous, et l’apporter ou l’envoyer tout de suite avec les papiers de sortie

# the rule says
# you left without a sheet that says where you are expected
you-left-without-a-sheet-that-says-where-you--b82a513c = vous êtes sorti(e) sans feuille qui dit où l’on vous attend

# the rule says
# Write one plain sheet with every appointment, and put it with the discharge papers
write-one-plain-sheet-with-every-appointment--2f2e4fc1 = Écrire une feuille simple avec chaque rendez-vous, et la joindre aux papiers de sortie

# the rule says
# in the first days there is too much to keep in your head
in-the-first-days-there-is-too-much-to-keep-in--65cceb70 = dans les premiers jours, il y a trop à garder en tête

# the rule says
# Bring or send the sheet and the discharge papers to the person at once
bring-or-send-the-sheet-and-the-discharge--ef1b5531 = Apporter ou envoyer tout de suite à la personne la feuille et les papiers de sortie

# the rule says
# you left without the sheet that was made for you
you-left-without-the-sheet-that-was-made-for-you = vous êtes sorti(e) sans la feuille faite pour vous

# the rule says
# Add a number that answers on the first night, and try it
add-a-number-that-answers-on-the-first-night--9655d415 = Ajouter un numéro qui répond la première nuit, et l’essayer

# the rule says
# you should be able to reach somebody when the offices are closed
you-should-be-able-to-reach-somebody-when-the--3835bd0e = vous devriez pouvoir joindre quelqu’un quand les services sont fermés

# the rule says
# Add what is missing to each appointment: who, place, telephone, day, time and the way there
add-what-is-missing-to-each-appointment-who--15ee2ee0 = Ajouter à chaque rendez-vous ce qui manque : qui, lieu, téléphone, jour, heure et chemin

# the rule says
# an appointment is of use only if you know how to get to it
an-appointment-is-of-use-only-if-you-know-how--2a3fa32b = un rendez-vous ne sert que si vous savez comment vous y rendre


## item release-day-property

# title
# Property and money returned against a receipt
property-and-money-returned-against-a-receipt--cf306900 = Affaires et argent rendus contre reçu

# question
# Is everything that was taken in on arrival there to be handed back?
is-everything-that-was-taken-in-on-arrival--f6fa7152 = Tout ce qui a été pris à l’arrivée est-il là pour être rendu ?

# why it matters
# Keys, telephone, papers, photographs: what was kept for you is yours, and much of the plan depends on it. Checking it some days before leaves time to find what is missing.
keys-telephone-papers-photographs-what-was-kept--a9718784 = Clés, téléphone, papiers, photographies : ce qui a été gardé pour vous est à vous, et une grande partie du plan en dépend. Le vérifier quelques jours avant laisse le temps de trouver ce qui manque.

# a sentence of a letter to the person
# You have your things back, and a receipt.
you-have-your-things-back-and-a-receipt--8761af43 = On vous a rendu vos affaires, et vous avez un reçu.

# a sentence of a letter to the person
# Your things are ready for the day you leave.
your-things-are-ready-for-the-day-you-leave--70953435 = Vos affaires sont prêtes pour le jour de votre sortie.

# a sentence of a letter to the person
# You should get back all that was kept for you.
you-should-get-back-all-that-was-kept-for-you--2e07a009 = On devrait vous rendre tout ce qui a été gardé pour vous.

# a sentence of a letter to the person
# We do not know yet if all your things are there.
we-do-not-know-yet-if-all-your-things-are-there--a9962f4f = Nous ne savons pas encore si toutes vos affaires sont là.

# a sentence of a letter to the person
# You can check your things against the list, and say what is missing.
you-can-check-your-things-against-the-list-and--e46c7f8e = Vous pouvez vérifier vos affaires d’après la liste, et dire ce qui manque.

# the rule says
# Trace what is missing from the inventory, or explain the loss in writing and make it good
trace-what-is-missing-from-the-inventory-or--2e2f74a0 = Rechercher ce qui manque à l’inventaire, ou expliquer la perte par écrit et la réparer

# the rule says
# something that was kept for you is not there
something-that-was-kept-for-you-is-not-there = une chose gardée pour vous n’est pas là

# the rule says
# Check the property against the admission inventory, and hand it over or send it on against a receipt
check-the-property-against-the-admission--02b25aa7 = Vérifier les affaires d’après l’inventaire d’admission, et les remettre ou les faire suivre contre reçu

# the rule says
# you left without what was kept for you
you-left-without-what-was-kept-for-you = vous êtes sorti(e) sans ce qui était gardé pour vous

# the rule says
# Check the property against the admission inventory together with the person
check-the-property-against-the-admission--a2c98685 = Vérifier avec la personne les affaires d’après l’inventaire d’admission

# the rule says
# there is still time to find what may be missing
there-is-still-time-to-find-what-may-be-missing = il est encore temps de trouver ce qui manque peut-être

# the rule says
# Hand the property over to the person, or send it on, against a receipt
hand-the-property-over-to-the-person-or-send-it--ef70753a = Remettre les affaires à la personne, ou les faire suivre, contre reçu

# the rule says
# your property was still here after you had left
your-property-was-still-here-after-you-had-left = vos affaires étaient encore ici après votre départ

# the rule says
# Give the person a receipt for the property, and have it signed
give-the-person-a-receipt-for-the-property-and--9f999763 = Donner à la personne un reçu pour les affaires, et le faire signer

# the rule says
# you hold no paper that shows what you were given back
you-hold-no-paper-that-shows-what-you-were--36bef8c8 = vous n’avez aucun papier qui montre ce qui vous a été rendu


## item release-day-travel

# title
# The journey is arranged and paid for
the-journey-is-arranged-and-paid-for--b97c0661 = Le trajet est organisé et payé

# question
# How does the person get to the first address, and is it paid for?
how-does-the-person-get-to-the-first-address--23c9af85 = Comment la personne se rend-elle à la première adresse, et est-ce payé ?

# why it matters
# If the way from the gate is not worked out and paid for, the plan can fail in the first hour. You should know the route, hold the ticket or the fare, and arrive before the door closes.
if-the-way-from-the-gate-is-not-worked-out-and--252ea6a8 = Si le chemin depuis la porte n’est pas prévu et payé, le plan peut échouer dès la première heure. Vous devriez connaître l’itinéraire, avoir le billet ou le prix du trajet, et arriver avant que la porte ferme.

# a sentence of a letter to the person
# Your way to your first address is planned and paid for.
your-way-to-your-first-address-is-planned-and--08672924 = Votre trajet vers votre première adresse est prévu et payé.

# a sentence of a letter to the person
# Your way to your first address is planned, and the fare is promised.
your-way-to-your-first-address-is-planned-and--fa05b827 = Votre trajet vers votre première adresse est prévu, et le prix du trajet est promis.

# a sentence of a letter to the person
# You said no to help with the journey.
you-said-no-to-help-with-the-journey--e54c25bf = Vous avez dit non à une aide pour le trajet.

# a sentence of a letter to the person
# Your way to your first address should be planned and paid for.
your-way-to-your-first-address-should-be--84954273 = Votre trajet vers votre première adresse devrait être prévu et payé.

# a sentence of a letter to the person
# We do not know yet how you will get to your first address.
we-do-not-know-yet-how-you-will-get-to-your--e14a0646 = Nous ne savons pas encore comment vous irez à votre première adresse.

# a condition of the rule, by its name
# journey works
journey-works = le trajet fonctionne

# the rule says
# Ask whether the person got to the first address, and pay back what the journey cost them
ask-whether-the-person-got-to-the-first-address--f55af706 = Demander si la personne est arrivée à la première adresse, et lui rembourser ce que le trajet a coûté

# the rule says
# the journey was not arranged and paid for as it should have been
the-journey-was-not-arranged-and-paid-for-as-it--bcd9d610 = le trajet n’a pas été organisé et payé comme il aurait dû l’être

# the rule says
# Look for another route or an earlier start, or ask the first address to stay open
look-for-another-route-or-an-earlier-start-or--b117743e = Chercher un autre itinéraire ou un départ plus tôt, ou demander à la première adresse de rester ouverte

# the rule says
# as planned, you would arrive after the door has closed
as-planned-you-would-arrive-after-the-door-has--f764ce28 = comme prévu, vous arriveriez après la fermeture de la porte

# the rule says
# Find somebody who goes along or gives a lift
find-somebody-who-goes-along-or-gives-a-lift--c6c277aa = Trouver quelqu’un qui accompagne ou emmène la personne

# the rule says
# the journey is too long or too hard to do alone
the-journey-is-too-long-or-too-hard-to-do-alone = le trajet est trop long ou trop difficile pour être fait seul

# the rule says
# Buy the ticket, or have the fare ready in cash, and write down the route
buy-the-ticket-or-have-the-fare-ready-in-cash--54981d86 = Acheter le billet, ou tenir prêt le prix du trajet en espèces, et écrire l’itinéraire

# the rule says
# the way to your first address is not paid for yet
the-way-to-your-first-address-is-not-paid-for--98050333 = le chemin vers votre première adresse n’est pas encore payé


## item conditions-few-and-clear

# title
# Conditions few, precise and explained both ways
conditions-few-precise-and-explained-both-ways--ede7826c = Des conditions peu nombreuses, précises et expliquées à l’oral et à l’écrit

# question
# Does each condition have a reason, can it be kept, and does the person know what it means?
does-each-condition-have-a-reason-can-it-be--8ec33f4b = Chaque condition a-t-elle une raison, peut-elle être respectée, et la personne sait-elle ce qu’elle signifie ?

# why it matters
# Conditions that nobody can keep set people up to fail. Each one needs a reason, must be exact and possible to live with, and must be explained to you aloud and on paper, together with your rights.
conditions-that-nobody-can-keep-set-people-up--823ff7b8 = Des conditions que personne ne peut respecter mènent à l’échec. Chacune a besoin d’une raison, doit être exacte et vivable, et doit vous être expliquée de vive voix et sur papier, avec vos droits.

# a sentence of a letter to the person
# Each of your conditions has a reason, and they were explained to you.
each-of-your-conditions-has-a-reason-and-they--e4cb2e0d = Chacune de vos conditions a une raison, et elles vous ont été expliquées.

# a sentence of a letter to the person
# Your conditions will be explained to you.
your-conditions-will-be-explained-to-you--55856671 = Vos conditions vous seront expliquées.

# a sentence of a letter to the person
# The talk is on {supervision.explained.talk_on}.
the-talk-is-on-supervision-explained-talk-on--f3a349e7 = L’entretien a lieu le {"{"}supervision.explained.talk_on{"}"}.

# a sentence of a letter to the person
# Your conditions should be few and clear, and ones that you can keep.
your-conditions-should-be-few-and-clear-and--61e1b060 = Vos conditions devraient être peu nombreuses et claires, et vous devriez pouvoir les respecter.

# a sentence of a letter to the person
# We do not know yet what conditions you will have.
we-do-not-know-yet-what-conditions-you-will-have--27d40292 = Nous ne savons pas encore quelles conditions vous aurez.

# a sentence of a letter to the person
# You can ask for the reason for each condition, and for a copy.
you-can-ask-for-the-reason-for-each-condition--8bab9e12 = Vous pouvez demander la raison de chaque condition, et une copie.

# a sentence of a letter to the person
# You can object to a condition that you cannot keep.
you-can-object-to-a-condition-that-you-cannot--c52f1a1e = Vous pouvez contester une condition que vous ne pouvez pas respecter.

# a condition of the rule, by its name
# each is sound
each-is-sound = chacune est fondée

# the rule says
# Give a reason for each condition, make it exact and workable, or take it out
give-a-reason-for-each-condition-make-it-exact--2c32d76f = Donner une raison à chaque condition, la rendre exacte et praticable, ou la retirer

# the rule says
# a condition that has no reason, or that you could not keep, should not bind you
a-condition-that-has-no-reason-or-that-you--cc49a4eb = une condition sans raison, ou que vous ne pourriez pas respecter, ne devrait pas vous lier

# the rule says
# Explain the conditions to the person aloud, with their rights and duties, and give them a copy
explain-the-conditions-to-the-person-aloud-with--6db43aff = Expliquer à la personne les conditions de vive voix, avec ses droits et ses obligations, et lui en donner une copie

# the rule says
# you should know what each condition asks of you
you-should-know-what-each-condition-asks-of-you = vous devriez savoir ce que chaque condition vous demande


## item conditions-fit-the-plan

# title
# Conditions and plan do not fight each other
conditions-and-plan-do-not-fight-each-other--b74669d1 = Conditions et plan ne se contredisent pas

# question
# Do the conditions go together with the address, work, child care, treatment and travel?
do-the-conditions-go-together-with-the-address--11cbcf82 = Les conditions vont-elles avec l’adresse, le travail, la garde des enfants, les soins et les trajets ?

# why it matters
# A curfew that clashes with a night shift, or a zone that cuts off the clinic, makes a person break either the condition or the plan. Clashes are easy to put right before release and hard afterwards.
a-curfew-that-clashes-with-a-night-shift-or-a--08ac79b8 = Un couvre-feu qui tombe sur un travail de nuit, ou une zone qui coupe du centre de soins, oblige une personne à enfreindre la condition ou le plan. Ces heurts sont faciles à régler avant la libération et difficiles après.

# a sentence of a letter to the person
# Your conditions leave room for your home, your work and your care.
your-conditions-leave-room-for-your-home-your--63e2ce54 = Vos conditions laissent place à votre logement, à votre travail et à vos soins.

# a sentence of a letter to the person
# One of your conditions does not fit your plan.
one-of-your-conditions-does-not-fit-your-plan--f1e27c18 = Une de vos conditions ne va pas avec votre plan.

# a sentence of a letter to the person
# The change is due on {supervision.clash_check.change_on}.
the-change-is-due-on-supervision-clash-check--16cbad5e = Le changement est prévu pour le {"{"}supervision.clash_check.change_on{"}"}.

# a sentence of a letter to the person
# Your conditions should leave room for your home, your work and your care.
your-conditions-should-leave-room-for-your-home--28c65147 = Vos conditions devraient laisser place à votre logement, à votre travail et à vos soins.

# a sentence of a letter to the person
# We do not know yet if your conditions leave room for your plan.
we-do-not-know-yet-if-your-conditions-leave--71291e1c = Nous ne savons pas encore si vos conditions laissent place à votre plan.

# a sentence of a letter to the person
# You can tell your officer where a condition gets in the way of your plan.
you-can-tell-your-officer-where-a-condition--84c346c4 = Vous pouvez dire à votre agent où une condition gêne votre plan.

# the rule says
# Ask the releasing authority to change the condition, or change the plan with the person
ask-the-releasing-authority-to-change-the--6f24f046 = Demander à l’autorité de libération de changer la condition, ou changer le plan avec la personne

# the rule says
# you could not keep both the conditions and the plan as they stand
you-could-not-keep-both-the-conditions-and-the--d5909e34 = vous ne pourriez pas respecter à la fois les conditions et le plan tels qu’ils sont

# the rule says
# Go through curfew, zones, tagging and reporting beside the address, work, child care, treatment and travel
go-through-curfew-zones-tagging-and-reporting--87e34132 = Comparer couvre-feu, zones, bracelet et pointages avec l’adresse, le travail, la garde des enfants, les soins et les trajets

# the rule says
# nobody has checked whether your conditions leave room for the plan
nobody-has-checked-whether-your-conditions--29cf95e3 = personne n’a vérifié si vos conditions laissent place au plan


## item complaint-and-breach-routes-known

# title
# Knows how to complain, vary and appeal, and what a breach means
knows-how-to-complain-vary-and-appeal-and-what--faa910a1 = Sait se plaindre, faire modifier et faire appel, et ce que signifie un manquement

# question
# Does the person know how to complain, ask for a change and appeal, and what happens after a breach?
does-the-person-know-how-to-complain-ask-for-a--6e74faa1 = La personne sait-elle comment se plaindre, demander un changement et faire appel, et ce qui se passe après un manquement ?

# why it matters
# Being under supervision does not take your rights away. You should know whom to turn to when something is unfair or no longer works, and that you will be heard before anything follows from a breach.
being-under-supervision-does-not-take-your--8b116a7d = Être suivi ne vous retire pas vos droits. Vous devriez savoir à qui vous adresser quand quelque chose est injuste ou ne va plus, et que vous serez entendu(e) avant qu’un manquement ait des suites.

# a sentence of a letter to the person
# You have been told how to complain, and how to ask for a change.
you-have-been-told-how-to-complain-and-how-to--f078540e = On vous a dit comment vous plaindre, et comment demander un changement.

# a sentence of a letter to the person
# Your officer will explain your rights to you.
your-officer-will-explain-your-rights-to-you--9e338fc3 = Votre agent vous expliquera vos droits.

# a sentence of a letter to the person
# The talk is on {supervision.rights.talk_on}.
the-talk-is-on-supervision-rights-talk-on--a9b2c9bc = L’entretien a lieu le {"{"}supervision.rights.talk_on{"}"}.

# a sentence of a letter to the person
# You should know how to complain, and what happens if you break a condition.
you-should-know-how-to-complain-and-what--b6168b60 = Vous devriez savoir comment vous plaindre, et ce qui se passe si vous enfreignez une condition.

# a sentence of a letter to the person
# We do not know yet if you will have an officer, and if your rights were explained.
we-do-not-know-yet-if-you-will-have-an-officer--cf2e532d = Nous ne savons pas encore si vous aurez un agent, ni si vos droits vous ont été expliqués.

# a sentence of a letter to the person
# You can ask your officer for a condition to be changed.
you-can-ask-your-officer-for-a-condition-to-be--6309ce30 = Vous pouvez demander à votre agent de faire changer une condition.

# a sentence of a letter to the person
# You can appeal, or complain to a court or another body that is not part of the service.
you-can-appeal-or-complain-to-a-court-or--eb2dcd68 = Vous pouvez faire appel, ou vous plaindre à un tribunal ou à un autre organisme extérieur au service.

# the rule says
# Explain to the person how to complain, ask for a change and appeal, and what happens after a breach
explain-to-the-person-how-to-complain-ask-for-a--55f2b8d6 = Expliquer à la personne comment se plaindre, demander un changement et faire appel, et ce qui se passe après un manquement

# the rule says
# being under supervision does not take your rights away
being-under-supervision-does-not-take-your--9d5fd152 = être suivi ne vous retire pas vos droits

# the rule says
# Explain that a breach is looked into, and both sides heard, before anything is decided
explain-that-a-breach-is-looked-into-and-both--6c51c3f3 = Expliquer qu’un manquement est examiné, et les deux côtés entendus, avant toute suite

# the rule says
# you should know that you will be heard if something goes wrong
you-should-know-that-you-will-be-heard-if--3f27b18a = vous devriez savoir que vous serez entendu(e) si quelque chose se passe mal

# the rule says
# Explain again, aloud and in writing, in a language and form that the person uses, how to complain and appeal
explain-again-aloud-and-in-writing-in-a--93233bd5 = Expliquer de nouveau, de vive voix et par écrit, dans une langue et une forme que la personne utilise, comment se plaindre et faire appel

# the rule says
# a right that you cannot follow is of no use to you
a-right-that-you-cannot-follow-is-of-no-use-to--984f33de = un droit que l’on ne peut pas comprendre ne sert à rien


## item first-supervision-contact

# title
# First meeting with the supervising officer, with help in it
first-meeting-with-the-supervising-officer-with--8f015551 = Première rencontre avec l’agent de suivi, avec de l’aide

# question
# When, where and with whom is the first meeting, and does it bring help?
when-where-and-with-whom-is-the-first-meeting--48c0587d = Quand, où et avec qui est la première rencontre, et apporte-t-elle de l’aide ?

# why it matters
# Supervision is there to help a person settle, not only to check on them. The first meeting should be soon, with an officer whose name you know, and deal with what is needed: home, money, work, health.
supervision-is-there-to-help-a-person-settle--19ad9f7b = Le suivi est là pour aider une personne à s’installer, pas seulement pour la contrôler. La première rencontre devrait être proche, avec un agent dont vous connaissez le nom, et traiter de ce qui est nécessaire : logement, argent, travail, santé.

# a sentence of a letter to the person
# You have met your officer for the first time.
you-have-met-your-officer-for-the-first-time--e2b0eec5 = Vous avez rencontré votre agent pour la première fois.

# a sentence of a letter to the person
# Your first meeting with your officer is booked.
your-first-meeting-with-your-officer-is-booked--52a4cb05 = Votre première rencontre avec votre agent est fixée.

# a sentence of a letter to the person
# It is on {supervision.first_meeting.on}.
it-is-on-supervision-first-meeting-on--a761bbb1 = Elle a lieu le {"{"}supervision.first_meeting.on{"}"}.

# a sentence of a letter to the person
# You should meet your officer soon after you leave, and get help from them.
you-should-meet-your-officer-soon-after-you--d77b39a2 = Vous devriez rencontrer votre agent peu après votre sortie, et recevoir son aide.

# a sentence of a letter to the person
# We do not know yet when you first meet an officer.
we-do-not-know-yet-when-you-first-meet-an--2f48932a = Nous ne savons pas encore quand vous rencontrez un agent pour la première fois.

# a sentence of a letter to the person
# You can say what you need help with when you meet your officer.
you-can-say-what-you-need-help-with-when-you--32902396 = Vous pouvez dire de quelle aide vous avez besoin quand vous rencontrez votre agent.

# a condition of the rule, by its name
# is booked soon
is-booked-soon = est prévue bientôt

# the rule says
# Book the first meeting with a named officer, at a day and place that the person can reach
book-the-first-meeting-with-a-named-officer-at--07b87e81 = Fixer la première rencontre avec un agent désigné, un jour et en un lieu que la personne peut atteindre

# the rule says
# you should know soon who your officer is, and where and when you meet
you-should-know-soon-who-your-officer-is-and--573a2872 = vous devriez savoir bientôt qui est votre agent, et où et quand vous vous rencontrez

# the rule says
# Make room in the first supervision meeting, or in one right after it, for home, money, work, health and people who can help
make-room-in-the-first-supervision-meeting-or--61567491 = Faire place, dans la première rencontre de suivi ou juste après, au logement, à l’argent, au travail, à la santé et à ceux qui peuvent aider

# the rule says
# supervision is there to help you settle, and not only to check on you
supervision-is-there-to-help-you-settle-and-not--0ec5a772 = le suivi est là pour vous aider à vous installer, et pas seulement pour vous contrôler

# the rule says
# Tell the person the day, the place and the officer's name, and give it to them in writing
tell-the-person-the-day-the-place-and-the--6bc39a72 = Dire à la personne le jour, le lieu et le nom de l’agent, et le lui donner par écrit

# the rule says
# a meeting helps only if you know of it
a-meeting-helps-only-if-you-know-of-it = une rencontre n’aide que si vous la connaissez


## item supervision-reviewed

# title
# Supervision reviewed, and eased when it goes well
supervision-reviewed-and-eased-when-it-goes-well--b5f905b2 = Suivi réexaminé, et allégé quand tout va bien

# question
# When was the supervision last looked at, and can it be eased?
when-was-the-supervision-last-looked-at-and-can--2c1e8e71 = Quand le suivi a-t-il été examiné pour la dernière fois, et peut-il être allégé ?

# why it matters
# Needs change, and what was right in the first week can stand in the way later. A review on a set day lets help be changed, and lets conditions be lightened or ended early when things go well.
needs-change-and-what-was-right-in-the-first--4c8ff069 = Les besoins changent, et ce qui était juste la première semaine peut gêner plus tard. Un réexamen à un jour fixé permet de changer l’aide, et d’alléger ou de lever plus tôt les conditions quand les choses vont bien.

# a sentence of a letter to the person
# Someone looked again at your supervision, and at how to make it lighter.
someone-looked-again-at-your-supervision-and-at--c3db106b = Quelqu’un a réexaminé votre suivi, et comment l’alléger.

# a sentence of a letter to the person
# Your supervision will be looked at again on {supervision.review.on}.
your-supervision-will-be-looked-at-again-on--7de66d7a = Votre suivi sera réexaminé le {"{"}supervision.review.on{"}"}.

# a sentence of a letter to the person
# Your supervision should be looked at again on a set day.
your-supervision-should-be-looked-at-again-on-a--43926d0f = Votre suivi devrait être réexaminé à un jour fixé.

# a sentence of a letter to the person
# We do not know yet when your supervision is looked at again.
we-do-not-know-yet-when-your-supervision-is--4ab59128 = Nous ne savons pas encore quand votre suivi sera réexaminé.

# a sentence of a letter to the person
# You can ask for your supervision to be made lighter, or to end early.
you-can-ask-for-your-supervision-to-be-made--93a163dd = Vous pouvez demander que votre suivi soit allégé, ou finisse plus tôt.

# the rule says
# Look with the person at whether conditions can be lightened, or the supervision ended early
look-with-the-person-at-whether-conditions-can--7dec7ba8 = Voir avec la personne si les conditions peuvent être allégées, ou le suivi terminé plus tôt

# the rule says
# supervision should go no further and last no longer than it helps
supervision-should-go-no-further-and-last-no--679c3d6c = le suivi ne devrait pas aller plus loin ni durer plus longtemps qu’il n’aide

# the rule says
# Set a day for reviewing the level of supervision, the treatment and the conditions, and tell the person
set-a-day-for-reviewing-the-level-of--00187384 = Fixer un jour pour réexaminer le niveau de suivi, les soins et les conditions, et le dire à la personne

# the rule says
# you should know when somebody will look again at what is asked of you
you-should-know-when-somebody-will-look-again--b4f1d38b = vous devriez savoir quand quelqu’un reverra ce qui vous est demandé


## item restorative-process-offered

# title
# Restorative process offered, freely
restorative-process-offered-freely--1435f1ef = Processus de justice réparatrice proposé librement

# question
# Has a restorative process been explained and offered, freely, to both sides?
has-a-restorative-process-been-explained-and--d9464874 = Un processus de justice réparatrice a-t-il été expliqué et proposé, librement, aux deux côtés ?

# why it matters
# Some people who caused harm and some who suffered it want to speak to each other, with help, and it can do both good. It must be offered, never pressed: saying no has no bad effect on anything in this plan.
some-people-who-caused-harm-and-some-who--68d76a3b = Certaines personnes qui ont causé un tort et certaines qui l’ont subi veulent se parler, avec de l’aide, et cela peut faire du bien aux deux. Il faut le proposer, jamais l’imposer : dire non n’a d’effet défavorable sur rien dans ce plan.

# who acts
# restorative service
restorative-service = service de justice réparatrice

# the rule says
# Explain the restorative process to the other side, and offer it without any pressure
explain-the-restorative-process-to-the-other--2f9fc713 = Expliquer le processus de justice réparatrice à l’autre côté, et le proposer sans aucune pression

# the rule says
# you were asked, and the other side has not been asked yet
you-were-asked-and-the-other-side-has-not-been--67ea8f26 = on vous a posé la question, et l’autre côté n’a pas encore été interrogé

# the rule says
# Explain the restorative process to the person, and, if they agree, offer it to the other side
explain-the-restorative-process-to-the-person--b39fa5bd = Expliquer le processus de justice réparatrice à la personne et, si elle est d’accord, le proposer à l’autre côté

# the rule says
# you should know that this exists, and that saying no has no bad effect on anything
you-should-know-that-this-exists-and-that--372a9b77 = vous devriez savoir que cela existe, et que dire non n’a d’effet défavorable sur rien


## item victims-considered

# title
# Victims told and their safety weighed
victims-told-and-their-safety-weighed--e4163bff = Victimes informées et leur sécurité prise en compte

# question
# Has the victim who asked for it been told in time, and heard about their safety?
has-the-victim-who-asked-for-it-been-told-in--b425103d = La victime qui l’a demandé a-t-elle été informée à temps, et entendue sur sa sécurité ?

# why it matters
# A person who was harmed, and asked to know, should hear of the release from the service and not meet it in the street. Hearing early what they need lets conditions be fair to both sides. What they say stays out of the copy of the plan that goes to the person released.
a-person-who-was-harmed-and-asked-to-know--659fbbd9 = Une personne qui a subi un tort, et qui a demandé à savoir, devrait apprendre la libération par le service et non la croiser dans la rue. Entendre tôt ce dont elle a besoin permet des conditions justes pour les deux côtés. Ce qu’elle dit ne figure pas dans la copie du plan remise à la personne libérée.

# who acts
# victim liaison service
victim-liaison-service = service de liaison avec les victimes

# a condition of the rule, by its name
# is planned
is-planned = est prévu

# a condition of the rule, by its name
# the rest is in order
the-rest-is-in-order = le reste est en ordre

# a condition of the rule, by its name
# is in time
is-in-time = est à temps

# the rule says
# Ask the person who was told late what the short notice means for their safety, and act on it
ask-the-person-who-was-told-late-what-the-short--a26be4a2 = Demander à la personne prévenue tardivement ce que ce court préavis signifie pour sa sécurité, et agir

# the rule says
# the notice went out later than it should have
the-notice-went-out-later-than-it-should-have = l’avis est parti plus tard qu’il n’aurait dû

# the rule says
# Send the notice of release, in the way that was asked for
send-the-notice-of-release-in-the-way-that-was--1e2078db = Envoyer l’avis de libération, de la façon demandée

# the rule says
# somebody has a right to hear of the release in time, and from the service
somebody-has-a-right-to-hear-of-the-release-in--159ba73e = quelqu’un a le droit d’apprendre la libération à temps, et par le service

# the rule says
# Ask the victim what would make them safer, and have it weighed in the conditions
ask-the-victim-what-would-make-them-safer-and--3799d46c = Demander à la victime ce qui la mettrait davantage en sûreté, et le faire peser dans les conditions

# the rule says
# conditions are fair when both sides have been heard
conditions-are-fair-when-both-sides-have-been--a52cc2a9 = les conditions sont justes quand les deux côtés ont été entendus

# the rule says
# Take everything about the victim out of the copy of the plan that goes to the person
take-everything-about-the-victim-out-of-the--1de37462 = Retirer de la copie du plan remise à la personne tout ce qui concerne la victime

# the rule says
# what somebody has said in confidence has to stay with the service
what-somebody-has-said-in-confidence-has-to--00f7e4b2 = ce que quelqu’un a dit en confidence doit rester au service


## item volunteer-or-mentor-offered

# title
# Volunteer or mentor offered and prepared
volunteer-or-mentor-offered-and-prepared--b876dcc3 = Bénévole ou mentor proposé et préparé

# question
# Has a volunteer, mentor or peer been offered, and have the two met?
has-a-volunteer-mentor-or-peer-been-offered-and--0dd51943 = Un bénévole, un mentor ou un pair a-t-il été proposé, et se sont-ils rencontrés ?

# why it matters
# An official goes home at five. Someone who comes because they want to, and perhaps has walked the same road, is believed when professionals are not. The offer is the service's duty and the answer is the person's. A first meeting before release turns a name on paper into a face at the gate.
an-official-goes-home-at-five-someone-who-comes--97d51e6a = Un agent rentre chez lui à cinq heures. Quelqu’un qui vient parce qu’il le veut, et a peut-être suivi le même chemin, est cru là où les professionnels ne le sont pas. Proposer est le devoir du service et répondre appartient à la personne. Une première rencontre avant la libération fait d’un nom sur un papier un visage à la porte.

# who acts
# voluntary organisation
voluntary-organisation = organisation bénévole

# a sentence of a letter to the person
# You have met a volunteer or mentor who will stand by you.
you-have-met-a-volunteer-or-mentor-who-will--8b666ca1 = Vous avez rencontré un bénévole ou un mentor qui vous soutiendra.

# a sentence of a letter to the person
# You will meet a volunteer or mentor.
you-will-meet-a-volunteer-or-mentor--a9fb4b2a = Vous rencontrerez un bénévole ou un mentor.

# a sentence of a letter to the person
# This is set for {mentor.first_meeting_on}.
this-is-set-for-mentor-first-meeting-on--2ec1bd90 = C’est fixé au {"{"}mentor.first_meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to a volunteer or mentor.
you-said-no-to-a-volunteer-or-mentor--66b8ba26 = Vous avez dit non à un bénévole ou à un mentor.

# a sentence of a letter to the person
# You should be offered a volunteer or mentor, if you want one.
you-should-be-offered-a-volunteer-or-mentor-if--9ed6a0ed = On devrait vous proposer un bénévole ou un mentor, si vous en voulez un.

# a sentence of a letter to the person
# We do not know yet if you would like a volunteer or mentor.
we-do-not-know-yet-if-you-would-like-a--f8f95293 = Nous ne savons pas encore si vous aimeriez un bénévole ou un mentor.

# a sentence of a letter to the person
# You can say what kind of person you would get on with.
you-can-say-what-kind-of-person-you-would-get--86a3d9ba = Vous pouvez dire avec quel genre de personne vous vous entendriez.

# a condition of the rule, by its name
# introduced
introduced = présentés

# a condition of the rule, by its name
# meeting ahead
meeting-ahead = rencontre à venir

# the rule says
# Set a new and early day for the first meeting with the volunteer or mentor
set-a-new-and-early-day-for-the-first-meeting--a561c6bf = Fixer un nouveau jour proche pour la première rencontre avec le bénévole ou le mentor

# the rule says
# you have said yes, and the day that was set has passed or comes too late
you-have-said-yes-and-the-day-that-was-set-has--e53dadeb = vous avez dit oui, et le jour fixé est passé ou vient trop tard

# the rule says
# Offer a volunteer or mentor, and arrange an early first meeting if the person wants one
offer-a-volunteer-or-mentor-and-arrange-an--be449832 = Proposer un bénévole ou un mentor, et organiser bientôt une première rencontre si la personne en veut un

# the rule says
# someone who comes by choice can help where an office cannot
someone-who-comes-by-choice-can-help-where-an--b02fa7ff = quelqu’un qui vient par choix peut aider là où un service ne le peut pas

# the rule says
# Screen, train and support the volunteer or mentor
screen-train-and-support-the-volunteer-or-mentor--6935c9df = Vérifier, former et soutenir le bénévole ou le mentor

# the rule says
# a helper should be well prepared and have somebody to ask
a-helper-should-be-well-prepared-and-have--8a08310b = celui qui aide devrait être bien préparé et avoir quelqu’un à qui s’adresser

# what a source is cited for
# volunteers (hogoshi example)
volunteers-hogoshi-example--64785945 = bénévoles (exemple des hogoshi)


## item aftercare-lasts

# title
# Help goes on after the first weeks
help-goes-on-after-the-first-weeks--a7843ad4 = L’aide continue après les premières semaines

# question
# Who stays in touch after the first weeks, and until when?
who-stays-in-touch-after-the-first-weeks-and--d4aa0c5d = Qui reste en contact après les premières semaines, et jusqu’à quand ?

# why it matters
# The first month is full of appointments; then comes the quiet in which people slip. Help that was dated beforehand goes on when nobody would have thought to ask, also for those who are under no supervision and whom no office has to see. Society's part does not end at the gate.
the-first-month-is-full-of-appointments-then--e3bf7deb = Le premier mois est plein de rendez-vous ; puis vient le silence dans lequel on glisse. Une aide datée d’avance continue quand personne n’aurait pensé à demander, aussi pour ceux qui ne sont pas suivis et qu’aucun service ne doit voir. La part de la société ne s’arrête pas à la porte.

# a sentence of a letter to the person
# Someone stays in touch with you after the first weeks.
someone-stays-in-touch-with-you-after-the-first--26578386 = Quelqu’un reste en contact avec vous après les premières semaines.

# a sentence of a letter to the person
# This goes on until {aftercare.ends_on}.
this-goes-on-until-aftercare-ends-on--b6b058d2 = Cela dure jusqu’au {"{"}aftercare.ends_on{"}"}.

# a sentence of a letter to the person
# Someone will stay in touch with you after the first weeks.
someone-will-stay-in-touch-with-you-after-the--b8dbb553 = Quelqu’un restera en contact avec vous après les premières semaines.

# a sentence of a letter to the person
# The next time is on {aftercare.next_on}.
the-next-time-is-on-aftercare-next-on--be75d4ae = La prochaine fois est le {"{"}aftercare.next_on{"}"}.

# a sentence of a letter to the person
# You said that you want no one to stay in touch after the first weeks.
you-said-that-you-want-no-one-to-stay-in-touch--9d0f344c = Vous avez dit que vous ne voulez pas de contact après les premières semaines.

# a sentence of a letter to the person
# Someone should stay in touch with you after the first weeks.
someone-should-stay-in-touch-with-you-after-the--e0fc2161 = Quelqu’un devrait rester en contact avec vous après les premières semaines.

# a sentence of a letter to the person
# We do not know yet who stays in touch with you after the first weeks.
we-do-not-know-yet-who-stays-in-touch-with-you--37cc9bc4 = Nous ne savons pas encore qui reste en contact avec vous après les premières semaines.

# a sentence of a letter to the person
# You can say who you would like to stay in touch with after the first weeks.
you-can-say-who-you-would-like-to-stay-in-touch--50b88033 = Vous pouvez dire avec qui vous aimeriez rester en contact après les premières semaines.

# a condition of the rule, by its name
# owned
owned = pris en charge

# a condition of the rule, by its name
# long enough
long-enough = assez longtemps

# a condition of the rule, by its name
# going on
going-on = en cours

# the rule says
# Name one worker or organisation that stays in touch
name-one-worker-or-organisation-that-stays-in--88f7be2c = Désigner un agent ou une organisation qui reste en contact

# the rule says
# nobody is named who stays in touch after the first weeks
nobody-is-named-who-stays-in-touch-after-the--b89d091a = personne n’est désigné pour rester en contact après les premières semaines

# the rule says
# Set dates for the first three months or longer, whether or not there is supervision
set-dates-for-the-first-three-months-or-longer--d1500b00 = Fixer des dates pour les trois premiers mois ou plus, avec ou sans suivi

# the rule says
# help that has a date goes on when the first weeks are over
help-that-has-a-date-goes-on-when-the-first--70780e26 = une aide qui a une date continue quand les premières semaines sont passées


## item contact-in-first-72-hours

# title
# Someone makes contact in the first 72 hours
someone-makes-contact-in-the-first-72-hours--f2c782c3 = Quelqu’un prend contact dans les 72 premières heures

# question
# Who makes contact in the first three days, and did the person get where they were going?
who-makes-contact-in-the-first-three-days-and--5a5d9a47 = Qui prend contact dans les trois premiers jours, et la personne est-elle arrivée où elle allait ?

# why it matters
# Most of what goes wrong goes wrong at once: the hostel was full, the bag was left on the bus, the clinic had no letter. A call in the first three days from someone who knows the plan finds it while it is still small. It is a call to help, not a check.
most-of-what-goes-wrong-goes-wrong-at-once-the--78a315bb = La plupart de ce qui va mal va mal tout de suite : le foyer était plein, le sac est resté dans le bus, le centre de soins n’avait pas la lettre. Un appel dans les trois premiers jours de quelqu’un qui connaît le plan le trouve tant que c’est petit. C’est un appel pour aider, pas un contrôle.

# a sentence of a letter to the person
# Someone spoke with you in the first days after you left.
someone-spoke-with-you-in-the-first-days-after--27242dca = Quelqu’un vous a parlé dans les premiers jours après votre sortie.

# a sentence of a letter to the person
# Someone will call or meet you in the first days after you leave.
someone-will-call-or-meet-you-in-the-first-days--c1409ec4 = Quelqu’un vous appellera ou vous rencontrera dans les premiers jours après votre sortie.

# a sentence of a letter to the person
# This is planned for {followup.first_contact.on}.
this-is-planned-for-followup-first-contact-on--4a5488cd = C’est prévu pour le {"{"}followup.first_contact.on{"}"}.

# a sentence of a letter to the person
# You said that you want no call in the first days.
you-said-that-you-want-no-call-in-the-first-days--8b251a83 = Vous avez dit que vous ne voulez pas d’appel dans les premiers jours.

# a sentence of a letter to the person
# Someone should speak with you in the first days after you leave.
someone-should-speak-with-you-in-the-first-days--d73f6923 = Quelqu’un devrait vous parler dans les premiers jours après votre sortie.

# a sentence of a letter to the person
# We do not know yet who will speak with you in the first days after you leave.
we-do-not-know-yet-who-will-speak-with-you-in--ca6f20d7 = Nous ne savons pas encore qui vous parlera dans les premiers jours après votre sortie.

# a sentence of a letter to the person
# You can ask for a number to call if something goes wrong in the first days.
you-can-ask-for-a-number-to-call-if-something--f1b67fdf = Vous pouvez demander un numéro à appeler si quelque chose va mal dans les premiers jours.

# a condition of the rule, by its name
# spoken
spoken = échangé

# a condition of the rule, by its name
# settled
settled = réglé

# the rule says
# Go on trying to reach the person: at the address, by telephone, through family and services they agreed to
go-on-trying-to-reach-the-person-at-the-address--558e5f69 = Continuer d’essayer de joindre la personne : à l’adresse, par téléphone, par la famille et les services qu’elle a acceptés

# the rule says
# nobody has reached you, and something may have gone wrong
nobody-has-reached-you-and-something-may-have--274828be = personne ne vous a joint(e), et quelque chose s’est peut-être mal passé

# the rule says
# Speak with the person today, and ask how the first days went
speak-with-the-person-today-and-ask-how-the--3ed5bbbf = Parler avec la personne aujourd’hui, et demander comment se sont passés les premiers jours

# the rule says
# you are out, and nobody has asked how it went
you-are-out-and-nobody-has-asked-how-it-went--4210a348 = vous êtes dehors, et personne n’a demandé comment cela s’est passé

# the rule says
# Name one worker who makes contact in the first days
name-one-worker-who-makes-contact-in-the-first--6f13a884 = Désigner un agent qui prend contact dans les premiers jours

# the rule says
# most of what goes wrong goes wrong in the first days, and nobody is named to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--d97277e8 = la plupart de ce qui va mal va mal dans les premiers jours, et personne n’est désigné pour demander d’ici là

# the rule says
# Agree with the person how and on which day they speak, soon after release
agree-with-the-person-how-and-on-which-day-they--b956b911 = Convenir avec la personne de la façon et du jour où se parler, peu après la libération

# the rule says
# most of what goes wrong goes wrong in the first days, and no day is set to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--df5d72c2 = la plupart de ce qui va mal va mal dans les premiers jours, et aucun jour n’est fixé pour demander d’ici là

# the rule says
# Ask the person what the late contact cost them, and make good what was missed
ask-the-person-what-the-late-contact-cost-them--7e8ba8c5 = Demander à la personne ce que le contact tardif lui a coûté, et réparer ce qui a été manqué

# the rule says
# the first contact did not come when it should have
the-first-contact-did-not-come-when-it-should--b4856c9a = le premier contact n’est pas venu quand il aurait dû

# the rule says
# Find out where the person is, and put right what failed
find-out-where-the-person-is-and-put-right-what--56122a1a = Savoir où est la personne, et remédier à ce qui a échoué

# the rule says
# something in the plan did not work as it should
something-in-the-plan-did-not-work-as-it-should = quelque chose dans le plan n’a pas fonctionné comme prévu


## item foreign-national-status-and-contacts

# title
# Foreign nationals and stateless persons: status, consul, transfer, return
foreign-nationals-and-stateless-persons-status--7df028c9 = Étrangers et apatrides : statut, consul, transfèrement, retour

# question
# Is it known whether the person may stay and work, and can they reach a consul and a lawyer?
is-it-known-whether-the-person-may-stay-and--6365fb46 = Sait-on si la personne peut rester et travailler, et peut-elle joindre un consul et un avocat ?

# why it matters
# A home and a job here are worth little to a person who is to be sent away next week, and a flight home is a bad end if no one waits there. Whoever plans must know what the immigration authority has decided. The person must be able to reach their consul, or a body that protects them if they are stateless or a refugee, and a lawyer. Whether to use either is the person's choice alone.
a-home-and-a-job-here-are-worth-little-to-a--80da9cb0 = Un logement et un emploi ici valent peu pour une personne qui doit être renvoyée la semaine prochaine, et un vol de retour finit mal si personne n’attend là-bas. Qui planifie doit savoir ce que l’autorité d’immigration a résolu. La personne doit pouvoir joindre son consul, ou un organisme qui la protège si elle est apatride ou réfugiée, et un avocat. Recourir à l’un ou à l’autre est son seul choix.

# who acts
# consular officer
consular-officer = agent consulaire

# who acts
# immigration authority
immigration-authority = autorité d’immigration

# a sentence of a letter to the person
# It is known if you may stay here.
it-is-known-if-you-may-stay-here--99fcc18d = On sait si vous pouvez rester ici.

# a sentence of a letter to the person
# You were offered a lawyer and your consul.
you-were-offered-a-lawyer-and-your-consul--039a852f = On vous a proposé un avocat et votre consul.

# a sentence of a letter to the person
# An office has to say if you may stay here.
an-office-has-to-say-if-you-may-stay-here--1e06011f = Un service doit dire si vous pouvez rester ici.

# a sentence of a letter to the person
# It should answer by {immigration.decision_due_on}.
it-should-answer-by-immigration-decision-due-on--9abba2f9 = Il devrait répondre avant le {"{"}immigration.decision_due_on{"}"}.

# a sentence of a letter to the person
# You should know if you may stay here, and be able to ask for help.
you-should-know-if-you-may-stay-here-and-be--3a3e269e = Vous devriez savoir si vous pouvez rester ici, et pouvoir demander de l’aide.

# a sentence of a letter to the person
# We do not know yet if you come from another country, and if you may stay.
we-do-not-know-yet-if-you-come-from-another--0f439576 = Nous ne savons pas encore si vous venez d’un autre pays, ni si vous pouvez rester.

# a sentence of a letter to the person
# You can ask for a lawyer, and for your consul.
you-can-ask-for-a-lawyer-and-for-your-consul--4250de2c = Vous pouvez demander un avocat, et votre consul.

# a sentence of a letter to the person
# If you want to is your choice alone.
if-you-want-to-is-your-choice-alone--981facb4 = Le vouloir ou non est votre seul choix.

# a condition of the rule, by its name
# status known
status-known = statut connu

# a condition of the rule, by its name
# consul offered
consul-offered = consul proposé

# a condition of the rule, by its name
# lawyer offered
lawyer-offered = avocat proposé

# a condition of the rule, by its name
# return ready
return-ready = retour prêt

# a condition of the rule, by its name
# medicines seen to
medicines-seen-to = médicaments prévus

# the rule says
# Ask the immigration authority whether the person may stay and work, and by when it decides
ask-the-immigration-authority-whether-the--b4c7990b = Demander à l’autorité d’immigration si la personne peut rester et travailler, et pour quand elle répondra

# the rule says
# nobody can plan well before it is known whether staying is allowed
nobody-can-plan-well-before-it-is-known-whether--01d5eed0 = personne ne peut bien planifier avant de savoir si le séjour est permis

# the rule says
# Offer contact with the consul or a protecting body, and legal advice
offer-contact-with-the-consul-or-a-protecting--6ed32786 = Proposer un contact avec le consul ou un organisme de protection, et un conseil juridique

# the rule says
# everyone far from home may ask their own country and a lawyer for help
everyone-far-from-home-may-ask-their-own--76704273 = toute personne loin de chez elle peut demander l’aide de son pays et d’un avocat

# the rule says
# Prepare the arrival: papers, medicines and somebody who waits there
prepare-the-arrival-papers-medicines-and--e7b44d87 = Préparer l’arrivée : papiers, médicaments et quelqu’un qui attend sur place

# the rule says
# the journey should end with somebody who knows of it
the-journey-should-end-with-somebody-who-knows--7e5b9d3b = le voyage devrait finir chez quelqu’un qui en est informé

# on what ground a protected fact is looked at
# a national of another country can reach a consul and a lawyer
a-national-of-another-country-can-reach-a--62b32edc = un ressortissant d’un autre pays peut joindre un consul et un avocat

# on what ground a protected fact is looked at
# a person without a nationality can reach a body that protects them, and a lawyer
a-person-without-a-nationality-can-reach-a-body--573eae04 = une personne sans nationalité peut joindre un organisme qui la protège, et un avocat


## item indigenous-and-minority-access

# title
# Indigenous and minority persons: services that fit, chosen with the community
indigenous-and-minority-persons-services-that--93c07824 = Personnes autochtones et minorités : des services adaptés, choisis avec la communauté

# question
# Do the services fit the person's culture, and has the home community been asked, if the person wishes?
do-the-services-fit-the-person-s-culture-and--39e83326 = Les services conviennent-ils à la culture de la personne, et la communauté d’origine a-t-elle été interrogée, si la personne le souhaite ?

# why it matters
# A service that nobody from one's own people would enter is no service. Those who know what fits are the people concerned, so the plan is looked at with them, and the home community is asked to take part where the person wants it. Communities need time to answer; that is why this begins early.
a-service-that-nobody-from-one-s-own-people--11dae0e6 = Un service où personne des siens n’entrerait n’est pas un service. Ceux qui savent ce qui convient sont les personnes concernées ; le plan est donc examiné avec elles, et la communauté d’origine est invitée à y prendre part là où la personne le veut. Les communautés ont besoin de temps pour répondre ; c’est pourquoi cela commence tôt.

# who acts
# community organisation
community-organisation = organisation communautaire

# a sentence of a letter to the person
# The help in your plan fits your culture, and your community was asked.
the-help-in-your-plan-fits-your-culture-and--634b9891 = L’aide de votre plan convient à votre culture, et votre communauté a été interrogée.

# a sentence of a letter to the person
# The help in your plan fits your culture.
the-help-in-your-plan-fits-your-culture--44bc6a09 = L’aide de votre plan convient à votre culture.

# a sentence of a letter to the person
# We meet your community on {home_community.meeting_on}.
we-meet-your-community-on-home-community--25e3e2ef = Nous rencontrons votre communauté le {"{"}home_community.meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to asking your community.
you-said-no-to-asking-your-community--8b693b3f = Vous avez dit non à ce que l’on interroge votre communauté.

# a sentence of a letter to the person
# The help in your plan should fit your culture.
the-help-in-your-plan-should-fit-your-culture--0cb4c591 = L’aide de votre plan devrait convenir à votre culture.

# a sentence of a letter to the person
# We do not know yet if the help in your plan fits your culture.
we-do-not-know-yet-if-the-help-in-your-plan--f2f95fc7 = Nous ne savons pas encore si l’aide de votre plan convient à votre culture.

# a sentence of a letter to the person
# You can say if you want your community to take part, or not.
you-can-say-if-you-want-your-community-to-take--82376d33 = Vous pouvez dire si vous voulez que votre communauté participe, ou non.

# the rule says
# Look at the services with the person, and find ones that can be reached and fit the culture
look-at-the-services-with-the-person-and-find--f9d08bff = Examiner les services avec la personne, et en trouver qui soient accessibles et conviennent à la culture

# the rule says
# it is not yet sure that the services are ones to feel at home in
it-is-not-yet-sure-that-the-services-are-ones--0697a852 = il n’est pas encore sûr que ce soient des services où l’on se sente chez soi

# the rule says
# Ask the home community to take part, if the person wishes it
ask-the-home-community-to-take-part-if-the--89e7b330 = Inviter la communauté d’origine à prendre part, si la personne le souhaite

# the rule says
# the community at home has not yet had a chance to answer
the-community-at-home-has-not-yet-had-a-chance--1f1d0784 = la communauté d’origine n’a pas encore eu l’occasion de répondre

# on what ground a protected fact is looked at
# services are looked at with the person's own people, and the home community is asked if the person wishes
services-are-looked-at-with-the-person-s-own--d5188a44 = les services sont examinés avec les siens, et la communauté d’origine est consultée si la personne le souhaite


## item women-specific-plan

# title
# Women: plan made for women's needs
women-plan-made-for-women-s-needs--1d4eb165 = Femmes : un plan fait pour les besoins des femmes

# question
# Does the plan answer what this woman needs as a woman?
does-the-plan-answer-what-this-woman-needs-as-a--6e7196e3 = Le plan répond-il à ce dont cette femme a besoin en tant que femme ?

# why it matters
# Prisons and the services after them were made for men. Many women carry violence suffered, children and others to care for, and years in which nobody looked after their health; a plan that does not ask misses what matters most. She says what she wants to have asked and by whom. Ways to leave the prison step by step should be open to her as far as they can be.
prisons-and-the-services-after-them-were-made--3f91bb67 = Les prisons et les services qui suivent ont été faits pour des hommes. Beaucoup de femmes portent des violences subies, des enfants et d’autres personnes à soigner, et des années où personne n’a veillé à leur santé ; un plan qui ne pose pas la question passe à côté de l’essentiel. Elle dit ce qu’elle veut qu’on lui demande et par qui. Les voies pour quitter la prison pas à pas devraient lui être ouvertes autant que possible.

# who acts
# women's service
women-s-service--fe75e709 = service pour femmes

# a sentence of a letter to the person
# Your plan answers what you need as a woman.
your-plan-answers-what-you-need-as-a-woman--3b822867 = Votre plan répond à ce dont vous avez besoin en tant que femme.

# a sentence of a letter to the person
# We will go through your plan with you and a service for women.
we-will-go-through-your-plan-with-you-and-a--35f432a7 = Nous parcourrons votre plan avec vous et un service pour femmes.

# a sentence of a letter to the person
# This is set for {women_plan.review.on}.
this-is-set-for-women-plan-review-on--c460c3c9 = C’est fixé au {"{"}women_plan.review.on{"}"}.

# a sentence of a letter to the person
# You said no to going through your plan with a service for women.
you-said-no-to-going-through-your-plan-with-a--1134f404 = Vous avez dit non à parcourir votre plan avec un service pour femmes.

# a sentence of a letter to the person
# Your plan should answer what you need as a woman.
your-plan-should-answer-what-you-need-as-a-woman--e264cbc3 = Votre plan devrait répondre à ce dont vous avez besoin en tant que femme.

# a sentence of a letter to the person
# We do not know yet if your plan answers all that you need as a woman.
we-do-not-know-yet-if-your-plan-answers-all--db613544 = Nous ne savons pas encore si votre plan répond à tout ce dont vous avez besoin en tant que femme.

# a sentence of a letter to the person
# You can say what you want to be asked, and by whom.
you-can-say-what-you-want-to-be-asked-and-by--bf4e4816 = Vous pouvez dire ce que vous voulez qu’on vous demande, et par qui.

# a condition of the rule, by its name
# reviewed
reviewed = examiné

# a condition of the rule, by its name
# answered
answered = traité

# the rule says
# Go through the plan with her and a women's service, in private and at her pace
go-through-the-plan-with-her-and-a-women-s--dd8ed14b = Parcourir le plan avec elle et un service pour femmes, en privé et à son rythme

# the rule says
# nobody has yet asked what the plan should answer for you as a woman
nobody-has-yet-asked-what-the-plan-should--212b02f5 = personne n’a encore demandé à quoi le plan devrait répondre pour vous en tant que femme

# the rule says
# Add to the plan what it leaves out: safety, care for others, women's services, health or legal help
add-to-the-plan-what-it-leaves-out-safety-care--0122e966 = Ajouter au plan ce qu’il omet : sécurité, soins à d’autres, services pour femmes, santé ou aide juridique

# the rule says
# the plan does not yet answer everything that matters to you
the-plan-does-not-yet-answer-everything-that--6ff4ec5d = le plan ne répond pas encore à tout ce qui compte pour vous

# the rule says
# Look at more gradual ways for her: home leave, open places, half-way houses
look-at-more-gradual-ways-for-her-home-leave--7c09b734 = Examiner pour elle des voies plus progressives : permissions de sortir, places en régime ouvert, foyers de transition

# the rule says
# going home step by step is easier than going all at once
going-home-step-by-step-is-easier-than-going--0487c079 = rentrer pas à pas est plus facile que tout d’un coup

# on what ground a protected fact is looked at
# a woman gets a plan that answers what she needs as a woman
a-woman-gets-a-plan-that-answers-what-she-needs--2ae1b46a = une femme reçoit un plan qui répond à ses besoins de femme


## item child-own-plan

# title
# Children: own plan, adult at the gate, school place
children-own-plan-adult-at-the-gate-school-place--865cec12 = Enfants : plan propre, adulte à la porte, place à l’école

# question
# Who cares for the young person, where do they live and learn, and who meets them at the gate?
who-cares-for-the-young-person-where-do-they--a6d860dc = Qui prend soin de la jeune personne, où vit-elle et apprend-elle, et qui l’accueille à la porte ?

# why it matters
# A child leaves prison into somebody's care, not onto the street. They should know well before the day who will look after them, where they will sleep, which school or training expects them and which adult stands at the gate. Parents are part of it wherever that is good for the child, and the young person has a say in all of it.
a-child-leaves-prison-into-somebody-s-care-not--d253e7bb = Un enfant quitte la prison pour être confié à quelqu’un, pas à la rue. Il devrait savoir bien avant le jour qui s’occupera de lui, où il dormira, quelle école ou formation l’attend et quel adulte se tient à la porte. Les parents y ont part partout où c’est bon pour l’enfant, et la jeune personne a son mot à dire en tout.

# who acts
# youth justice worker
youth-justice-worker = éducateur de la justice des mineurs

# a sentence of a letter to the person
# You have a home, someone to care for you, and a place to learn.
you-have-a-home-someone-to-care-for-you-and-a--9616e0b2 = Tu as un logement, quelqu’un qui prend soin de toi et un endroit où apprendre.

# a sentence of a letter to the person
# Someone meets you at the gate.
someone-meets-you-at-the-gate--58bb585d = Quelqu’un t’attend à la porte.

# a sentence of a letter to the person
# A home, care and a place to learn are promised to you.
a-home-care-and-a-place-to-learn-are-promised--0f1fa8fb = Un logement, des soins et un endroit où apprendre te sont promis.

# a sentence of a letter to the person
# You said no to a place at school or in training.
you-said-no-to-a-place-at-school-or-in-training--3b4b6a1d = Tu as dit non à une place à l’école ou en formation.

# a sentence of a letter to the person
# Your home and your care are in place.
your-home-and-your-care-are-in-place--c2ddbd79 = Ton logement et ta prise en charge sont en place.

# a sentence of a letter to the person
# You should have a home, care, a place to learn and someone to meet you.
you-should-have-a-home-care-a-place-to-learn--21a4b950 = Tu devrais avoir un logement, des soins, un endroit où apprendre et quelqu’un qui t’attend.

# a sentence of a letter to the person
# If you are young, you need a plan of your own.
if-you-are-young-you-need-a-plan-of-your-own--12aab63b = Si tu es jeune, il te faut un plan à toi.

# a sentence of a letter to the person
# We do not know enough yet to make it.
we-do-not-know-enough-yet-to-make-it--a509d76c = Nous n’en savons pas encore assez pour le faire.

# a sentence of a letter to the person
# You have a say in where you live and learn.
you-have-a-say-in-where-you-live-and-learn--253e740b = Tu as ton mot à dire sur l’endroit où tu vis et apprends.

# a sentence of a letter to the person
# You can say if your parents should take part.
you-can-say-if-your-parents-should-take-part--610d7595 = Tu peux dire si tes parents doivent participer.

# a condition of the rule, by its name
# parents asked
parents-asked = parents interrogés

# a condition of the rule, by its name
# adult waits
adult-waits = un adulte attend

# a condition of the rule, by its name
# housed
housed = logé

# a condition of the rule, by its name
# home promised
home-promised = logement promis

# a condition of the rule, by its name
# place promised
place-promised = place promise

# the rule says
# Find who cares for the young person, and where they live and learn
find-who-cares-for-the-young-person-and-where--68de0275 = Trouver qui prend soin de la jeune personne, et où elle vit et apprend

# the rule says
# part of the plan has nobody behind it yet
part-of-the-plan-has-nobody-behind-it-yet = une partie du plan n’a encore personne derrière elle

# the rule says
# Find a suitable adult who meets the young person at the gate
find-a-suitable-adult-who-meets-the-young--e7b418aa = Trouver un adulte qui convient pour accueillir la jeune personne à la porte

# the rule says
# you should not walk out alone
you-should-not-walk-out-alone = tu ne devrais pas sortir seul(e)

# the rule says
# Have everything in the young person's plan that is only promised confirmed in writing
have-everything-in-the-young-person-s-plan-that--d03044c1 = Faire confirmer par écrit tout ce qui, dans le plan de la jeune personne, n’est que promis

# the rule says
# part of the plan rests on a promise
part-of-the-plan-rests-on-a-promise = une partie du plan repose sur une promesse

# the rule says
# Bring the parents into the plan, where that is good for the young person
bring-the-parents-into-the-plan-where-that-is--91d85374 = Associer les parents au plan, là où c’est bon pour la jeune personne

# the rule says
# the parents have had no part in the plan so far
the-parents-have-had-no-part-in-the-plan-so-far = les parents n’ont jusqu’ici pas eu part au plan

# on what ground a protected fact is looked at
# a person who is still a child on the day of release gets a plan of their own
a-person-who-is-still-a-child-on-the-day-of--21ad8705 = une personne qui est encore un enfant le jour de la libération reçoit un plan qui lui est propre


## item pregnancy-and-nursing

# title
# Pregnancy and nursing carried through release
pregnancy-and-nursing-carried-through-release--2c195dbd = Grossesse et allaitement accompagnés à travers la libération

# question
# Who cares for mother and infant after release, and is there food and a fitting place to live?
who-cares-for-mother-and-infant-after-release--ccad36dd = Qui prend soin de la mère et du nourrisson après la libération, et y a-t-il à manger et un lieu de vie adapté ?

# why it matters
# A pregnancy does not pause for a release date. The midwife or clinic outside, the infant's first checks, enough to eat and a place where a baby can sleep have to stand before the door opens, because there are no weeks to lose afterwards.
a-pregnancy-does-not-pause-for-a-release-date--d8272462 = Une grossesse ne s’arrête pas pour une date de libération. La sage-femme ou le centre à l’extérieur, les premiers examens du nourrisson, assez à manger et un endroit où un bébé peut dormir doivent être prêts avant que la porte s’ouvre, car il n’y a pas de semaines à perdre ensuite.

# who acts
# maternity service
maternity-service = service de maternité

# a sentence of a letter to the person
# Care for you and your baby is arranged, and your home is ready.
care-for-you-and-your-baby-is-arranged-and-your--9f845ca9 = Les soins pour vous et votre bébé sont prévus, et votre logement est prêt.

# a sentence of a letter to the person
# Care for you and your baby is promised.
care-for-you-and-your-baby-is-promised--2448a677 = Les soins pour vous et votre bébé sont promis.

# a sentence of a letter to the person
# You are seen on {maternity.care.on}.
you-are-seen-on-maternity-care-on--7e09f49b = On vous voit le {"{"}maternity.care.on{"}"}.

# a sentence of a letter to the person
# You said no to care from a midwife or clinic.
you-said-no-to-care-from-a-midwife-or-clinic--e6282612 = Vous avez dit non aux soins d’une sage-femme ou d’un centre.

# a sentence of a letter to the person
# You and your baby should have care, food and a fitting home.
you-and-your-baby-should-have-care-food-and-a--cacbc0ea = Vous et votre bébé devriez avoir des soins, à manger et un logement qui convient.

# a sentence of a letter to the person
# We do not know yet if you need care for yourself and a baby.
we-do-not-know-yet-if-you-need-care-for--43cc9dee = Nous ne savons pas encore s’il vous faut des soins pour vous et un bébé.

# a sentence of a letter to the person
# You can say which midwife or clinic you want.
you-can-say-which-midwife-or-clinic-you-want--e6d8f4f2 = Vous pouvez dire quelle sage-femme ou quel centre vous voulez.

# a condition of the rule, by its name
# mother expected
mother-expected = mère attendue

# a condition of the rule, by its name
# mother promised
mother-promised = promis à la mère

# a condition of the rule, by its name
# infant expected
infant-expected = nourrisson attendu

# a condition of the rule, by its name
# home ready
home-ready = logement prêt

# the rule says
# Book the midwife or clinic outside for mother and infant
book-the-midwife-or-clinic-outside-for-mother--ad38767e = Prendre rendez-vous avec la sage-femme ou le centre à l’extérieur pour la mère et le nourrisson

# the rule says
# no service outside expects mother and infant on a day yet
no-service-outside-expects-mother-and-infant-on--e31079b5 = aucun service à l’extérieur n’attend encore la mère et le nourrisson à un jour donné

# the rule says
# Find with social services a fitting place to live, and food from the first day
find-with-social-services-a-fitting-place-to--d8860c08 = Trouver avec les services sociaux un lieu de vie adapté, et à manger dès le premier jour

# the rule says
# mother and infant need a fitting place and enough to eat from the first day
mother-and-infant-need-a-fitting-place-and--cbbde875 = la mère et le nourrisson ont besoin d’un lieu adapté et d’assez à manger dès le premier jour

# on what ground a protected fact is looked at
# a man is not asked about pregnancy; for everyone else the item stays open until it is known
a-man-is-not-asked-about-pregnancy-for-everyone--6540a94e = un homme n’est pas interrogé sur la grossesse ; pour les autres, le point reste ouvert jusqu’à ce qu’on le sache

# on what ground a protected fact is looked at
# a pregnant person has a midwife or clinic, food and a fitting place from the first day
a-pregnant-person-has-a-midwife-or-clinic-food--6c1aab5d = une personne enceinte a dès le premier jour une sage-femme ou une clinique, de quoi manger et un lieu adapté

# on what ground a protected fact is looked at
# a nursing mother and her infant have care, food and a fitting place from the first day
a-nursing-mother-and-her-infant-have-care-food--033a8415 = une mère qui allaite et son bébé ont dès le premier jour des soins, de quoi manger et un lieu adapté

# on what ground a protected fact is looked at
# a mother and a new-born have care, food and a fitting place from the first day
a-mother-and-a-new-born-have-care-food-and-a--8e77d229 = une mère et un nouveau-né ont dès le premier jour des soins, de quoi manger et un lieu adapté


## facts of mentor

# an answer
# has met the person
has-met-the-person = a rencontré la personne

# an answer
# meeting booked
meeting-booked = rencontre prévue

# an answer
# offered
offered = proposé

# an answer
# not offered
not-offered = non proposé

# question
# On what day do, or did, the two first meet?
on-what-day-do-or-did-the-two-first-meet--cc04a46f = Quel jour les deux se rencontrent-ils, ou se sont-ils rencontrés, pour la première fois ?

# question
# Has the volunteer or mentor been screened and trained, and is there someone who supports them?
has-the-volunteer-or-mentor-been-screened-and--db2f018c = Le bénévole ou le mentor a-t-il été vérifié et formé, et quelqu’un le soutient-il ?


## facts of followup

# question
# Is one worker or mentor named who makes contact in the first days?
is-one-worker-or-mentor-named-who-makes-contact--86fcd955 = Un agent ou un mentor est-il désigné pour prendre contact dans les premiers jours ?

# question
# Has that worker spoken to the person since release?
has-that-worker-spoken-to-the-person-since--57d9dae8 = Cet agent a-t-il parlé à la personne depuis la libération ?

# an answer
# planned
planned = prévu

# an answer
# tried without success
tried-without-success = essayé sans succès

# an answer
# not planned
not-planned = non prévu

# question
# On what day is, or was, the first contact after release?
on-what-day-is-or-was-the-first-contact-after--de657d47 = Quel jour a ou avait lieu le premier contact après la libération ?

# question
# Did the person get where they were going?
did-the-person-get-where-they-were-going--b2e6fc34 = La personne est-elle arrivée où elle allait ?

# question
# What failed in the first days, and has it been put right?
what-failed-in-the-first-days-and-has-it-been--07e68409 = Qu’est-ce qui a échoué dans les premiers jours, et y a-t-on remédié ?

# an answer
# none
none = aucun

# an answer
# put right
put-right = corrigé

# an answer
# open
open = ouvert


## facts of aftercare

# question
# Are dates set on which somebody stays in touch after the first weeks?
are-dates-set-on-which-somebody-stays-in-touch--0621c352 = Des dates sont-elles fixées où quelqu’un reste en contact après les premières semaines ?

# an answer
# completed
completed = terminé

# an answer
# under way
under-way = en cours

# an answer
# dates set
dates-set = dates fixées

# an answer
# no dates set
no-dates-set = aucune date fixée

# question
# Is one worker or organisation named who keeps those dates?
is-one-worker-or-organisation-named-who-keeps--23270c36 = Un agent ou une organisation est-il désigné pour tenir ces dates ?

# question
# On what day is the next follow-up?
on-what-day-is-the-next-follow-up--87431516 = Quel jour est le prochain suivi ?

# question
# On what day is the last follow-up?
on-what-day-is-the-last-follow-up--0ea4b3b4 = Quel jour est le dernier suivi ?


## facts of custody

# question
# On which day did the person come into prison?
on-which-day-did-the-person-come-into-prison--b25f3371 = Quel jour la personne est-elle entrée en prison ?

# question
# Is the person serving a sentence, or held on remand?
is-the-person-serving-a-sentence-or-held-on--81d3a089 = La personne purge-t-elle une peine, ou est-elle en détention provisoire ?

# an answer
# sentenced
sentenced = condamné à une peine

# an answer
# remand
remand = détention provisoire

# an answer
# other
other = autre

# who can change it
# court
court = tribunal

# question
# How many days in all has the person been kept apart from others?
how-many-days-in-all-has-the-person-been-kept--31982cf2 = Combien de jours en tout la personne a-t-elle été tenue à l’écart des autres ?


## facts of family

# question
# Is the person in touch with family by visit, letter or call, and does the prison help with it?
is-the-person-in-touch-with-family-by-visit--e8fbb555 = La personne est-elle en contact avec sa famille par visite, lettre ou appel, et la prison y aide-t-elle ?

# an answer
# kept up
kept-up = entretenu

# an answer
# no family
no-family = pas de famille

# an answer
# not wanted by the family
not-wanted-by-the-family = non souhaité par la famille

# an answer
# contact booked
contact-booked = contact prévu

# an answer
# hindered
hindered = empêché

# an answer
# no help given
no-help-given = aucune aide donnée

# question
# On what day is the next visit or call?
on-what-day-is-the-next-visit-or-call--bea2b78c = Quel jour est la prochaine visite ou le prochain appel ?

# question
# What stands in the way of contact: distance, cost, papers, fear, something else?
what-stands-in-the-way-of-contact-distance-cost--ec788c1d = Qu’est-ce qui empêche le contact : distance, coût, papiers, peur, autre chose ?

# question
# Is it on file what the person and the family each want at release?
is-it-on-file-what-the-person-and-the-family--6b42dd8d = Est-il noté au dossier ce que la personne et la famille veulent chacune à la libération ?


## facts of children

# question
# Which children depend on the person?
which-children-depend-on-the-person--dd1cd83c = Quels enfants dépendent de la personne ?

# question
# Are the child's name, age and place on file?
are-the-child-s-name-age-and-place-on-file--a9bd0233 = Le nom, l’âge et le lieu de l’enfant sont-ils au dossier ?

# question
# Who looks after the child now?
who-looks-after-the-child-now--b33806a0 = Qui s’occupe de l’enfant en ce moment ?

# an answer
# other parent
other-parent = l’autre parent

# an answer
# family
family = la famille

# an answer
# the person, in prison
the-person-in-prison--6aad1ac1 = la personne, en prison

# an answer
# foster care
foster-care = famille d’accueil

# an answer
# children's home
children-s-home--1b0dddd9 = foyer pour enfants

# an answer
# somebody else
somebody-else = quelqu’un d’autre

# an answer
# nobody
nobody = personne

# question
# Is it agreed, by what is best for the child, what happens for the child when the person is released?
is-it-agreed-by-what-is-best-for-the-child-what--8603abb1 = Est-il convenu, selon ce qui est le mieux pour l’enfant, de ce qui se passe pour lui quand la personne est libérée ?

# question
# On what day is the plan for the child talked over?
on-what-day-is-the-plan-for-the-child-talked--9f466ace = Quel jour parle-t-on du plan pour l’enfant ?


## facts of children_records

# question
# Is what is written about the children open only to those who need it?
is-what-is-written-about-the-children-open-only--9c4e2b15 = Ce qui est écrit sur les enfants n’est-il ouvert qu’à ceux qui en ont besoin ?


## facts of child_move

# question
# On what day does the child leave the prison?
on-what-day-does-the-child-leave-the-prison--32a33922 = Quel jour l’enfant quitte-t-il la prison ?

# question
# Has somebody who knows children assessed what is best for this child?
has-somebody-who-knows-children-assessed-what--7f529916 = Quelqu’un qui connaît les enfants a-t-il évalué ce qui est le mieux pour cet enfant ?

# question
# Is the care outside confirmed, whether with the parent or with others?
is-the-care-outside-confirmed-whether-with-the--e251f6ac = La prise en charge à l’extérieur est-elle confirmée, avec le parent ou avec d’autres ?

# an answer
# confirmed
confirmed = confirmé

# an answer
# not found
not-found = non trouvé

# question
# From what day is that care there?
from-what-day-is-that-care-there--22f19725 = À partir de quel jour cette prise en charge est-elle là ?

# question
# Is the move prepared in steps that are gentle for the child?
is-the-move-prepared-in-steps-that-are-gentle--35328126 = Le départ est-il préparé par étapes douces pour l’enfant ?

# question
# How will the child and the parent see each other afterwards?
how-will-the-child-and-the-parent-see-each--8316a4f7 = Comment l’enfant et le parent se verront-ils ensuite ?

# an answer
# child leaves with the parent
child-leaves-with-the-parent = l’enfant part avec le parent

# an answer
# not good for the child
not-good-for-the-child = pas bon pour l’enfant

# an answer
# not agreed
not-agreed = non convenu


## facts of women_plan

# question
# Has the plan been gone through with the woman for what she needs as a woman?
has-the-plan-been-gone-through-with-the-woman--224f5e17 = Le plan a-t-il été parcouru avec la femme quant à ce dont elle a besoin en tant que femme ?

# an answer
# held
held = tenu

# an answer
# booked
booked = réservé

# an answer
# not held
not-held = non tenu

# question
# On what day is, or was, that review?
on-what-day-is-or-was-that-review--27023108 = Quel jour a ou avait lieu cet examen ?

# question
# Was she asked in private about violence, and does the plan answer it?
was-she-asked-in-private-about-violence-and--f82c4b60 = Lui a-t-on parlé en privé de violence, et le plan y répond-il ?

# question
# Does the plan make room for the children or others she cares for, if any?
does-the-plan-make-room-for-the-children-or--fb7faf6f = Le plan laisse-t-il place aux enfants ou aux autres personnes dont elle prend soin, s’il y en a ?

# question
# Has she been offered women-only services, health care and legal help outside?
has-she-been-offered-women-only-services-health--0033a8c8 = Lui a-t-on proposé des services réservés aux femmes, des soins de santé et une aide juridique à l’extérieur ?

# question
# Have home leave, open places and half-way houses been looked at for her?
have-home-leave-open-places-and-half-way-houses--10c83e02 = A-t-on examiné pour elle les permissions de sortir, les places en régime ouvert et les foyers de transition ?


## facts of maternity

# question
# Which midwife or clinic cares for mother and infant outside?
which-midwife-or-clinic-cares-for-mother-and--3cba287c = Quelle sage-femme ou quel centre s’occupe de la mère et du nourrisson à l’extérieur ?

# question
# Has the service outside confirmed an appointment for the mother, or promised one?
has-the-service-outside-confirmed-an--1d4c2cfe = Le service à l’extérieur a-t-il confirmé un rendez-vous pour la mère, ou en a-t-il promis un ?

# an answer
# not booked
not-booked = non réservé

# question
# On what day is that appointment, or by what day was it promised?
on-what-day-is-that-appointment-or-by-what-day--e9199923 = Quel jour est ce rendez-vous, ou pour quel jour a-t-il été promis ?

# question
# Are the infant's checks and care arranged outside?
are-the-infant-s-checks-and-care-arranged--c279a3e8 = Les examens et les soins du nourrisson sont-ils organisés à l’extérieur ?

# an answer
# arranged
arranged = organisé

# an answer
# not yet born
not-yet-born = pas encore né

# an answer
# not arranged
not-arranged = non organisé

# question
# Is the place she goes to fit for a pregnant woman or an infant?
is-the-place-she-goes-to-fit-for-a-pregnant--e5536e0d = Le lieu où elle va convient-il à une femme enceinte ou à un nourrisson ?

# question
# Will there be the right food for mother and infant from the first day?
will-there-be-the-right-food-for-mother-and--dd61c115 = Y aura-t-il la bonne alimentation pour la mère et le nourrisson dès le premier jour ?


## facts of child_plan

# question
# Is it confirmed who will care for the young person?
is-it-confirmed-who-will-care-for-the-young--855a94e5 = Est-il confirmé qui prendra soin de la jeune personne ?

# question
# Have the parents had a part in the plan, where that is good for the child?
have-the-parents-had-a-part-in-the-plan-where--482ac9c3 = Les parents ont-ils eu part au plan, là où c’est bon pour l’enfant ?

# an answer
# involved
involved = associés

# an answer
# not involved
not-involved = non associés


## facts of services_fit

# question
# Have the planned services been looked at with the person: can they be reached, and do they fit the culture?
have-the-planned-services-been-looked-at-with--fe872492 = Les services prévus ont-ils été examinés avec la personne : sont-ils accessibles, et conviennent-ils à la culture ?

# an answer
# they fit
they-fit = ils conviennent

# an answer
# gaps found
gaps-found = lacunes trouvées

# an answer
# not looked at
not-looked-at = non examinés


## facts of home_community

# question
# What has the person's home community answered when asked to take part?
what-has-the-person-s-home-community-answered--7f8ded2d = Qu’a répondu la communauté d’origine de la personne quand on l’a invitée à prendre part ?

# an answer
# takes part
takes-part = prend part

# an answer
# said no
said-no = a dit non

# an answer
# not asked
not-asked = non demandé

# question
# On what day is the meeting with the home community?
on-what-day-is-the-meeting-with-the-home--496845e6 = Quel jour est la réunion avec la communauté d’origine ?


## facts of immigration

# question
# Is it known whether the person may stay and work, and whether a removal or a transfer is decided?
is-it-known-whether-the-person-may-stay-and--cc8f4064 = Sait-on si la personne peut rester et travailler, et si un éloignement ou un transfèrement est arrêté ?

# an answer
# known
known = connu

# an answer
# decision awaited
decision-awaited = réponse attendue

# question
# By what day has the authority said it will decide?
by-what-day-has-the-authority-said-it-will--3bf788bf = Pour quel jour l’autorité a-t-elle dit qu’elle répondrait ?

# question
# Has the person been offered legal advice on their stay?
has-the-person-been-offered-legal-advice-on--b53d6292 = A-t-on proposé à la personne un conseil juridique sur son séjour ?

# an answer
# given
given = donné


## facts of consular

# question
# Has the person been offered contact with their consul or, if stateless or a refugee, with a body that protects them?
has-the-person-been-offered-contact-with-their--371cc7f5 = A-t-on proposé à la personne un contact avec son consul ou, si elle est apatride ou réfugiée, avec un organisme qui la protège ?


## facts of arrival

# question
# Does a person who leaves the country hold papers to enter the other one?
does-a-person-who-leaves-the-country-hold--214333ab = Une personne qui quitte le pays a-t-elle les papiers pour entrer dans l’autre ?

# question
# Is somebody named who expects the person on arrival?
is-somebody-named-who-expects-the-person-on--3502d91e = Quelqu’un est-il désigné pour attendre la personne à l’arrivée ?


## facts of health

# question
# Has a clinician seen the person to prepare for release?
has-a-clinician-seen-the-person-to-prepare-for--6db6ce17 = Un clinicien a-t-il vu la personne pour préparer la libération ?

# an answer
# done
done = fait

# question
# On what day is, or was, the health check before release?
on-what-day-is-or-was-the-health-check-before--7c3c78bb = Quel jour a ou avait lieu le bilan de santé avant la libération ?

# question
# Has a summary of diagnoses, treatment, allergies and open tests gone to the next service and to the person?
has-a-summary-of-diagnoses-treatment-allergies--40199ada = Un résumé des diagnostics, du traitement, des allergies et des examens en cours est-il parti au service suivant et à la personne ?

# an answer
# sent and given
sent-and-given = envoyé et donné

# an answer
# sent only
sent-only = envoyé seulement

# an answer
# given only
given-only = donné seulement

# an answer
# not sent or given
not-sent-or-given = ni envoyé ni donné

# question
# Does the person take any medicine now?
does-the-person-take-any-medicine-now--a80154ab = La personne prend-elle un médicament en ce moment ?


## facts of medication

# question
# Is a supply of every current medicine in the person's hands or property?
is-a-supply-of-every-current-medicine-in-the--b5fc03d7 = Une provision de chaque médicament actuel est-elle dans les mains ou les affaires de la personne ?

# an answer
# ordered
ordered = commandé

# an answer
# not ordered
not-ordered = non commandé

# question
# For how many days after release does the medicine that runs out first last?
for-how-many-days-after-release-does-the--e54c32b7 = Combien de jours après la libération dure le médicament qui s’épuise en premier ?

# question
# On what day will the ordered supply be ready?
on-what-day-will-the-ordered-supply-be-ready--d88a0190 = Quel jour la provision commandée sera-t-elle prête ?

# question
# Does the person have a prescription that a pharmacy outside will fill?
does-the-person-have-a-prescription-that-a--62c43145 = La personne a-t-elle une ordonnance qu’une pharmacie à l’extérieur délivrera ?

# question
# On what day does somebody who can prescribe first see the person outside?
on-what-day-does-somebody-who-can-prescribe--f71de6cd = Quel jour quelqu’un qui peut prescrire voit-il la personne pour la première fois à l’extérieur ?


## facts of health

# question
# Does the person live with an illness or condition that needs regular care?
does-the-person-live-with-an-illness-or--e5263466 = La personne vit-elle avec une maladie ou un état qui demande des soins réguliers ?


## facts of primary_care

# question
# Has a clinic outside accepted the person as a patient?
has-a-clinic-outside-accepted-the-person-as-a--d7e08d53 = Un centre de soins à l’extérieur a-t-il accepté la personne comme patiente ?

# an answer
# refused
refused = refusé

# question
# From what day has the clinic promised to accept the person?
from-what-day-has-the-clinic-promised-to-accept--b149c40e = À partir de quel jour le centre a-t-il promis d’accepter la personne ?

# question
# Which clinic is it, and where?
which-clinic-is-it-and-where--1c9942da = Quel est ce centre, et où ?

# question
# Is a first appointment at the clinic booked?
is-a-first-appointment-at-the-clinic-booked--58970ea0 = Un premier rendez-vous au centre est-il pris ?

# question
# On what day is the first appointment at the clinic?
on-what-day-is-the-first-appointment-at-the--f7f287b6 = Quel jour est le premier rendez-vous au centre ?


## facts of health

# question
# Is the person being treated for HIV?
is-the-person-being-treated-for-hiv--a0183587 = La personne est-elle traitée pour le VIH ?

# question
# Is the person being treated for tuberculosis?
is-the-person-being-treated-for-tuberculosis--47f71137 = La personne est-elle traitée pour la tuberculose ?

# question
# Is the person being treated for hepatitis?
is-the-person-being-treated-for-hepatitis--dc2d842b = La personne est-elle traitée pour l’hépatite ?


## facts of infection_care

# question
# Which service carries on the treatment?
which-service-carries-on-the-treatment--e1f4d42b = Quel service poursuit le traitement ?

# question
# Has the service that carries on the treatment confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-treatment--33ba35fb = Le service qui poursuit le traitement a-t-il confirmé un rendez-vous, ou en a-t-il promis un ?

# question
# Does that service have the exact regimen and the latest results?
does-that-service-have-the-exact-regimen-and--c2a65a0c = Ce service a-t-il le schéma de traitement exact et les derniers résultats ?

# question
# Has the public-health service been told of the tuberculosis treatment and of the release?
has-the-public-health-service-been-told-of-the--3987a45a = Le service de santé publique a-t-il été informé du traitement de la tuberculose et de la libération ?


## facts of health

# question
# Does the person need mental-health care after release?
does-the-person-need-mental-health-care-after--f91d77b9 = La personne a-t-elle besoin de soins de santé mentale après la libération ?


## facts of mental_health

# question
# Which mental-health service has accepted the person?
which-mental-health-service-has-accepted-the--ae6d4f5c = Quel service de santé mentale a accepté la personne ?

# question
# Has the service that carries on the care accepted the person and confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-care--2ebb0fb5 = Le service qui poursuit les soins a-t-il accepté la personne et confirmé un rendez-vous, ou en a-t-il promis un ?

# question
# Does the service suit the person, and for a woman, is it made for women and mindful of violence suffered?
does-the-service-suit-the-person-and-for-a--b364e48e = Le service convient-il à la personne et, pour une femme, est-il fait pour les femmes et attentif à la violence subie ?

# question
# Is help with everyday life arranged with those who will give it?
is-help-with-everyday-life-arranged-with-those--e1376026 = L’aide pour la vie quotidienne est-elle organisée avec ceux qui la donneront ?

# an answer
# not needed
not-needed = non nécessaire

# question
# Does the person have a number to call in a crisis, day or night?
does-the-person-have-a-number-to-call-in-a--5540ebf0 = La personne a-t-elle un numéro à appeler en cas de crise, de jour comme de nuit ?


## facts of health

# question
# Has the person ever harmed themselves or tried to end their life?
has-the-person-ever-harmed-themselves-or-tried--3b424ce3 = La personne s’est-elle déjà fait du mal ou a-t-elle déjà tenté de mettre fin à ses jours ?

# question
# Is the person in deep distress now, or in fear of the release?
is-the-person-in-deep-distress-now-or-in-fear--2e6d48d5 = La personne est-elle en ce moment en grande détresse, ou a-t-elle peur de la libération ?


## facts of safety_plan

# question
# Has the danger around release been talked over with the person and a safety plan made?
has-the-danger-around-release-been-talked-over--1abf60cc = A-t-on parlé avec la personne du danger autour de la libération et fait un plan de sécurité ?

# an answer
# not made
not-made = non fait

# question
# On what day is the safety plan made with the person?
on-what-day-is-the-safety-plan-made-with-the--42f95399 = Quel jour le plan de sécurité est-il fait avec la personne ?

# question
# Do those who receive the person know of the safety plan, with the person's agreement?
do-those-who-receive-the-person-know-of-the--88e4da4f = Ceux qui accueillent la personne connaissent-ils le plan de sécurité, avec son accord ?

# an answer
# shared
shared = partagé

# an answer
# nobody receives the person
nobody-receives-the-person = personne n’accueille la personne

# an answer
# not shared
not-shared = non partagé


## facts of care

# question
# Does the person need help with washing, eating, moving or getting through the day?
does-the-person-need-help-with-washing-eating--6a07f6bc = La personne a-t-elle besoin d’aide pour se laver, manger, se déplacer ou passer la journée ?

# question
# Has anyone assessed what help and which aids the person needs outside?
has-anyone-assessed-what-help-and-which-aids--6f8ba6ae = Quelqu’un a-t-il évalué de quelle aide et de quels équipements la personne a besoin à l’extérieur ?

# question
# On what day is, or was, the care assessment?
on-what-day-is-or-was-the-care-assessment--cd1d1f9f = Quel jour a ou avait lieu l’évaluation des besoins de soins ?

# question
# Is the personal care or the place in care confirmed?
is-the-personal-care-or-the-place-in-care--7123a598 = Les soins à la personne ou la place en établissement sont-ils confirmés ?

# question
# On what day does that care begin?
on-what-day-does-that-care-begin--5dcaf490 = Quel jour ces soins commencent-ils ?

# question
# Who gives the care?
who-gives-the-care--fb85dfed = Qui donne les soins ?


## facts of adaptations

# question
# Which aids and adaptations does the person need outside? (An empty list if none.)
which-aids-and-adaptations-does-the-person-need--1ee6c85e = De quelles aides et de quels aménagements la personne a-t-elle besoin à l’extérieur ? (Une liste vide s’il n’y en a pas.)

# question
# Which aid or adaptation is it?
which-aid-or-adaptation-is-it--d8284b52 = De quelle aide ou de quel aménagement s’agit-il ?

# question
# Is it in place?
is-it-in-place--916ef2ea = Est-il en place ?


## facts of separation

# question
# On what day did the last time apart from others end?
on-what-day-did-the-last-time-apart-from-others--85d82212 = Quel jour la dernière mise à l’écart des autres a-t-elle pris fin ?

# an answer
# looked into, none needed
looked-into-none-needed--d2646c8a = examiné, aucun nécessaire

# question
# On what day does the support begin?
on-what-day-does-the-support-begin--746c1154 = Quel jour le soutien commence-t-il ?


## facts of home

# question
# Did the person have a home, of whatever kind, when they came in?
did-the-person-have-a-home-of-whatever-kind--c3175410 = La personne avait-elle un logement, quel qu’il soit, à son arrivée ?

# question
# Is that home being kept, or was it ended so that no debts grow?
is-that-home-being-kept-or-was-it-ended-so-that--25ec0377 = Ce logement est-il gardé, ou y a-t-on mis fin sans que des dettes s’accumulent ?

# an answer
# kept
kept = gardé

# an answer
# ended in good order
ended-in-good-order = terminé en bon ordre

# an answer
# nothing done
nothing-done = rien fait

# question
# By which day will the home and the belongings be seen to?
by-which-day-will-the-home-and-the-belongings--f63cf7e4 = Pour quel jour s’occupera-t-on du logement et des affaires ?

# question
# Are the person's belongings in a safe place?
are-the-person-s-belongings-in-a-safe-place--49755faa = Les affaires de la personne sont-elles en lieu sûr ?

# an answer
# safe
safe = en sûreté

# an answer
# to be collected
to-be-collected = à aller chercher

# an answer
# nothing of value
nothing-of-value = rien de valeur

# an answer
# at risk
at-risk = en danger

# question
# Has whoever runs the place confirmed a bed for the first night?
has-whoever-runs-the-place-confirmed-a-bed-for--eb6c6979 = Celui qui gère le lieu a-t-il confirmé un lit pour la première nuit ?

# question
# From which day is the bed free?
from-which-day-is-the-bed-free--250bcbf7 = À partir de quel jour le lit est-il libre ?

# question
# Which service or household confirmed it?
which-service-or-household-confirmed-it--ca8f102a = Quel service ou ménage l’a confirmé ?

# question
# What is the address?
what-is-the-address--689089dc = Quelle est l’adresse ?

# question
# Can the person stay there as long as they wish, or only for a time?
can-the-person-stay-there-as-long-as-they-wish--003ed3ea = La personne peut-elle y rester aussi longtemps qu’elle le souhaite, ou seulement pour un temps ?

# an answer
# temporary
temporary = temporaire

# question
# Until which day can the person stay?
until-which-day-can-the-person-stay--2384597d = Jusqu’à quel jour la personne peut-elle rester ?

# question
# Has the person been asked, with nobody else there, whether they feel safe at this address?
has-the-person-been-asked-with-nobody-else--cd965d5f = A-t-on demandé à la personne, sans personne d’autre présent, si elle se sent en sûreté à cette adresse ?

# an answer
# held in private
held-in-private = tenu en privé

# question
# When was that talk, or when will it be?
when-was-that-talk-or-when-will-it-be--72a2f813 = Quand cet entretien a-t-il eu lieu, ou quand aura-t-il lieu ?

# question
# Were violence and pressure, forbidden areas, children in the home and victims nearby looked into?
were-violence-and-pressure-forbidden-areas--aadffd12 = Violence et pressions, zones interdites, enfants au domicile et victimes à proximité ont-ils été vérifiés ?

# an answer
# nothing found
nothing-found = rien constaté

# an answer
# found and dealt with
found-and-dealt-with = constaté et traité

# an answer
# found and open
found-and-open = constaté et ouvert

# an answer
# not done
not-done = non fait

# question
# Has an application or referral for a settled home been lodged?
has-an-application-or-referral-for-a-settled--418979f3 = Une demande ou une orientation pour un logement stable est-elle déposée ?

# an answer
# settled home found
settled-home-found = logement stable trouvé

# an answer
# lodged
lodged = déposée

# an answer
# not lodged
not-lodged = non déposée

# question
# By which day will it be lodged?
by-which-day-will-it-be-lodged--6a770a30 = Pour quel jour sera-t-elle déposée ?

# question
# Does a named worker outside see to it after release?
does-a-named-worker-outside-see-to-it-after--a7093f86 = Un agent désigné à l’extérieur s’en occupe-t-il après la libération ?

# question
# Who is it, and how are they reached?
who-is-it-and-how-are-they-reached--6e404516 = Qui est-ce, et comment le joindre ?


## facts of identity

# question
# Is a photo identity document that banks, landlords and employers accept in the person's hands or property?
is-a-photo-identity-document-that-banks--a45a8c50 = Une pièce d’identité avec photo acceptée par les banques, les propriétaires et les employeurs est-elle dans les mains ou les affaires de la personne ?

# an answer
# stop-gap and receipt held
stop-gap-and-receipt-held--70eb7f2b = document provisoire et récépissé détenus

# an answer
# applied for
applied-for = demandé

# an answer
# not applied for
not-applied-for = non demandé

# question
# Is it still valid on the day of release and in the weeks after?
is-it-still-valid-on-the-day-of-release-and-in--9491fcf4 = Est-elle encore valable le jour de la libération et dans les semaines qui suivent ?

# question
# By which day does the issuing office promise the document?
by-which-day-does-the-issuing-office-promise--adeca1bd = Pour quel jour le service qui le délivre promet-il le document ?

# question
# Is the record that other papers depend on there: birth, adoption, marriage, change of name?
is-the-record-that-other-papers-depend-on-there--43ca1ad2 = L’acte dont dépendent d’autres papiers est-il là : naissance, adoption, mariage, changement de nom ?

# an answer
# raised with the registry
raised-with-the-registry = signalé au service d’état civil

# question
# Does the person have their tax and social-security numbers?
does-the-person-have-their-tax-and-social--6d423a26 = La personne a-t-elle ses numéros fiscal et de sécurité sociale ?

# question
# Does the person have the number or card that health care asks for?
does-the-person-have-the-number-or-card-that--f4d94ad3 = La personne a-t-elle le numéro ou la carte que demandent les soins de santé ?

# question
# By which day is the last of these records and numbers promised?
by-which-day-is-the-last-of-these-records-and--9b9852c0 = Pour quel jour le dernier de ces actes et numéros est-il promis ?


## facts of income

# question
# What income can the person count on once out: wages, a pension, a benefit already in payment?
what-income-can-the-person-count-on-once-out--6fed8dfb = Sur quel revenu la personne peut-elle compter une fois dehors : salaire, pension, prestation déjà versée ?

# an answer
# secure
secure = assuré

# an answer
# uncertain
uncertain = incertain


## facts of benefits

# question
# Has someone checked which benefits the person may claim, and was there any?
has-someone-checked-which-benefits-the-person--e3cda964 = Quelqu’un a-t-il vérifié quelles prestations la personne peut demander, et y en avait-il ?

# an answer
# found
found = trouvé

# an answer
# none found
none-found = aucune trouvée

# an answer
# not checked
not-checked = non vérifié

# question
# How far is the claim: in payment, submitted, prepared, an appointment booked for it, or not begun?
how-far-is-the-claim-in-payment-submitted--1bc4c5cd = Où en est la demande : en paiement, déposée, préparée, rendez-vous pris pour elle, ou pas commencée ?

# an answer
# in payment
in-payment = en paiement

# an answer
# submitted
submitted = déposé

# an answer
# prepared
prepared = préparé

# an answer
# appointment booked
appointment-booked = rendez-vous pris

# an answer
# not begun
not-begun = pas commencé

# question
# On which day is the appointment for the claim?
on-which-day-is-the-appointment-for-the-claim--828b4de1 = Quel jour est le rendez-vous pour la demande ?


## facts of bank

# question
# Has the person a bank or payment account into which wages and benefits can be paid?
has-the-person-a-bank-or-payment-account-into--0ef26608 = La personne a-t-elle un compte bancaire ou de paiement où salaires et prestations peuvent être versés ?

# who can change it
# bank
bank = banque

# question
# Will the person be able to use the account on the day, with the card and code in the property or at hand?
will-the-person-be-able-to-use-the-account-on--18c881d0 = La personne pourra-t-elle utiliser le compte le jour venu, avec la carte et le code dans ses affaires ou à portée ?

# question
# By which day will the bank answer the application?
by-which-day-will-the-bank-answer-the--d740744c = Pour quel jour la banque répondra-t-elle à la demande ?


## facts of money

# question
# Does the prison hold money for the person, earnings put aside included?
does-the-prison-hold-money-for-the-person--fa87bca5 = La prison garde-t-elle de l’argent pour la personne, gains mis de côté compris ?

# question
# Has the money held been paid out, or worked out and made ready for the day of release?
has-the-money-held-been-paid-out-or-worked-out--b0e230d4 = L’argent gardé a-t-il été payé, ou calculé et tenu prêt pour le jour de la libération ?

# an answer
# paid
paid = payé

# an answer
# ready for the day
ready-for-the-day = prêt pour le jour

# an answer
# not prepared
not-prepared = non préparé

# question
# Has the person signed for the money and been given a receipt?
has-the-person-signed-for-the-money-and-been--1de79ac3 = La personne a-t-elle signé pour l’argent et reçu un reçu ?

# question
# How many days lie between release and the first income?
how-many-days-lie-between-release-and-the-first--a8d84fd6 = Combien de jours y a-t-il entre la libération et le premier revenu ?

# question
# For how many days will the money in hand on release pay for food, travel and essentials?
for-how-many-days-will-the-money-in-hand-on--a5c361a0 = Pour combien de jours l’argent en main à la libération paiera-t-il la nourriture, les trajets et l’essentiel ?

# question
# Is there a release grant, cash or vouchers for the first days?
is-there-a-release-grant-cash-or-vouchers-for--87665a0b = Y a-t-il une aide à la sortie, des espèces ou des bons pour les premiers jours ?

# an answer
# handed over
handed-over = remis

# an answer
# approved
approved = approuvé

# an answer
# own money is enough
own-money-is-enough = son propre argent suffit

# an answer
# asked for
asked-for = demandé

# an answer
# not asked for
not-asked-for = non demandé


## facts of debts

# question
# Which debts, fines, compensation or maintenance does the person owe? (An empty list if none.)
which-debts-fines-compensation-or-maintenance--e9646079 = Quelles dettes, amendes, indemnités ou pensions la personne doit-elle ? (Une liste vide s’il n’y en a pas.)

# question
# What kind of debt or obligation is it?
what-kind-of-debt-or-obligation-is-it--35aef5ae = De quel genre de dette ou d’obligation s’agit-il ?

# an answer
# rent
rent = loyer

# an answer
# loan or credit
loan-or-credit = prêt ou crédit

# an answer
# tax or public charge
tax-or-public-charge = impôt ou charge publique

# an answer
# fine
fine = amende

# an answer
# compensation
compensation = indemnité

# an answer
# maintenance
maintenance = pension alimentaire

# question
# What has been done about it?
what-has-been-done-about-it--3fc3ce25 = Qu’a-t-on fait à ce sujet ?

# an answer
# paid or written off
paid-or-written-off = payé ou effacé

# an answer
# paused
paused = suspendu

# an answer
# paid by instalments
paid-by-instalments = payé par versements

# an answer
# contested
contested = contesté

# an answer
# advice booked
advice-booked = conseil réservé

# an answer
# nothing yet
nothing-yet = rien encore

# question
# On which day will the person get advice about it?
on-which-day-will-the-person-get-advice-about-it--9c9798da = Quel jour la personne sera-t-elle conseillée à ce sujet ?


## facts of offence

# question
# Was a person harmed by the offence?
was-a-person-harmed-by-the-offence--a34776d1 = Quelqu’un a-t-il subi un tort du fait de l’infraction ?

# who can answer
# prosecution service
prosecution-service = ministère public

# question
# Has a victim asked to be told or heard about the release?
has-a-victim-asked-to-be-told-or-heard-about--2c770e9e = Une victime a-t-elle demandé à être informée ou entendue sur la libération ?


## facts of person

# question
# When was the person born?
when-was-the-person-born--62c85309 = Quand la personne est-elle née ?

# question
# How does the person describe their own sex or gender?
how-does-the-person-describe-their-own-sex-or--8c181bc9 = Comment la personne décrit-elle son sexe ou son genre ?

# an answer
# female
female = féminin

# an answer
# male
male = masculin

# question
# Is the person a national of another country?
is-the-person-a-national-of-another-country--8a63f141 = La personne est-elle ressortissante d’un autre pays ?

# question
# Is the person without any nationality, or is it in doubt?
is-the-person-without-any-nationality-or-is-it--15295ad9 = La personne est-elle sans nationalité, ou cela est-il incertain ?

# question
# Does the person say that they belong to an Indigenous people?
does-the-person-say-that-they-belong-to-an--2eefb694 = La personne dit-elle appartenir à un peuple autochtone ?

# question
# Does the person say that they belong to an ethnic, religious or linguistic minority?
does-the-person-say-that-they-belong-to-an--9eaa38a8 = La personne dit-elle appartenir à une minorité ethnique, religieuse ou linguistique ?

# question
# Does the person live with a disability, visible or not?
does-the-person-live-with-a-disability-visible--d4c07094 = La personne vit-elle avec un handicap, visible ou non ?

# question
# Does the person need an interpreter or a translation to follow what is said and written?
does-the-person-need-an-interpreter-or-a--a22e5040 = La personne a-t-elle besoin d’un interprète ou d’une traduction pour suivre ce qui est dit et écrit ?

# question
# Does the person find it hard to read or write a letter?
does-the-person-find-it-hard-to-read-or-write-a--a8683b14 = La personne a-t-elle du mal à lire ou à écrire une lettre ?

# question
# Is the person pregnant?
is-the-person-pregnant--5be1421c = La personne est-elle enceinte ?

# question
# Is the person breastfeeding a child?
is-the-person-breastfeeding-a-child--2856e314 = La personne allaite-t-elle un enfant ?

# question
# Has the person given birth in the last months?
has-the-person-given-birth-in-the-last-months--96d34055 = La personne a-t-elle accouché au cours des derniers mois ?

# question
# Are there children who depend on the person, inside or outside?
are-there-children-who-depend-on-the-person--359c9903 = Y a-t-il des enfants qui dépendent de la personne, à l’intérieur ou à l’extérieur ?

# question
# Does a child live with the person in prison?
does-a-child-live-with-the-person-in-prison--6686d64d = Un enfant vit-il avec la personne en prison ?

# question
# Is the person well enough to work or train?
is-the-person-well-enough-to-work-or-train--77663cd0 = La personne est-elle en assez bonne santé pour travailler ou se former ?


## facts of immediate_needs

# question
# Has someone sat down with the person and asked what is about to be lost outside?
has-someone-sat-down-with-the-person-and-asked--fa8535c2 = Quelqu’un s’est-il assis avec la personne pour lui demander ce qu’elle est sur le point de perdre à l’extérieur ?

# question
# On which day was the person asked?
on-which-day-was-the-person-asked--99bab5f1 = Quel jour a-t-on interrogé la personne ?

# question
# What is the person about to lose outside? (Write an empty list if nothing.)
what-is-the-person-about-to-lose-outside-write--4e070827 = Qu’est-ce que la personne est sur le point de perdre à l’extérieur ? (Écrire une liste vide s’il n’y a rien.)

# question
# What is it?
what-is-it--bbff7b98 = De quoi s’agit-il ?

# an answer
# home
home = logement

# an answer
# job
job = emploi

# an answer
# benefits
benefits = prestations

# an answer
# care of a child
care-of-a-child = garde d’un enfant

# an answer
# care of an adult
care-of-an-adult = soins à un adulte

# an answer
# pet
pet = animal

# an answer
# vehicle
vehicle = véhicule

# an answer
# belongings
belongings = affaires

# an answer
# debts growing
debts-growing = dettes qui grandissent

# an answer
# something else
something-else = autre chose

# question
# What was done to stop this loss?
what-was-done-to-stop-this-loss--9d0ac501 = Qu’a-t-on fait pour arrêter cette perte ?

# an answer
# stopped
stopped = arrêté

# an answer
# could not be stopped
could-not-be-stopped = n’a pas pu être arrêté

# an answer
# help not wanted
help-not-wanted = aide non souhaitée

# question
# By which day is this to be done?
by-which-day-is-this-to-be-done--cfcb954f = Pour quel jour cela doit-il être fait ?


## facts of assessment

# question
# Have the person's needs, abilities and background been gone through with them?
have-the-person-s-needs-abilities-and--246145cf = Les besoins, les capacités et le parcours de la personne ont-ils été passés en revue avec elle ?

# question
# When was that finished?
when-was-that-finished--5312010c = Quand cela a-t-il été terminé ?

# question
# For which day is the talk about needs and abilities booked?
for-which-day-is-the-talk-about-needs-and--5d720de4 = Pour quel jour l’entretien sur les besoins et les capacités est-il prévu ?


## facts of plan

# question
# Has a written plan been opened for this person?
has-a-written-plan-been-opened-for-this-person--ee3054c7 = Un plan écrit a-t-il été ouvert pour cette personne ?

# an answer
# not opened
not-opened = non ouvert

# question
# On which day was the plan opened?
on-which-day-was-the-plan-opened--aa678ec2 = Quel jour le plan a-t-il été ouvert ?

# question
# Does the plan say what is to be reached for life outside, and which need each goal answers?
does-the-plan-say-what-is-to-be-reached-for--ae21cc40 = Le plan dit-il ce qui doit être atteint pour la vie à l’extérieur, et à quel besoin chaque but répond ?

# question
# Does the plan hold the person's own wishes, in their words?
does-the-plan-hold-the-person-s-own-wishes-in--e6f43e9a = Le plan contient-il les souhaits de la personne, avec ses mots ?

# an answer
# written down
written-down = mis par écrit

# question
# Was the plan made face to face with the person?
was-the-plan-made-face-to-face-with-the-person--d5373041 = Le plan a-t-il été fait face à face avec la personne ?

# question
# When was the meeting, or when will it be?
when-was-the-meeting-or-when-will-it-be--6168b504 = Quand la rencontre a-t-elle eu lieu, ou quand aura-t-elle lieu ?

# question
# Does the person hold a copy of their plan?
does-the-person-hold-a-copy-of-their-plan--18122b17 = La personne détient-elle une copie de son plan ?

# an answer
# not given
not-given = non donné


## facts of communication

# question
# Have the plan and the person's duties been explained to them?
have-the-plan-and-the-person-s-duties-been--176be345 = Le plan et les obligations de la personne lui ont-ils été expliqués ?

# question
# For which day is the explanation booked?
for-which-day-is-the-explanation-booked--e97475fd = Pour quel jour l’explication est-elle prévue ?

# question
# Was it given in a language the person knows, or through an interpreter?
was-it-given-in-a-language-the-person-knows-or--505d14b7 = A-t-elle été donnée dans une langue que la personne connaît, ou par un interprète ?

# question
# Was it gone through aloud, and not only handed over on paper?
was-it-gone-through-aloud-and-not-only-handed--0d9d0a61 = L’a-t-on parcouru de vive voix, et pas seulement remis sur papier ?

# question
# Did the person get it in the form they need (large print, easy words, signs, Braille, sound)?
did-the-person-get-it-in-the-form-they-need--f013d0d7 = La personne l’a-t-elle reçu dans la forme dont elle a besoin (gros caractères, mots faciles, signes, braille, son) ?

# an answer
# as needed
as-needed = selon le besoin

# an answer
# no other form needed
no-other-form-needed = aucune autre forme nécessaire

# an answer
# missing
missing = manque

# question
# Which language does the person want to be spoken to in?
which-language-does-the-person-want-to-be--6b1a283a = Dans quelle langue la personne veut-elle qu’on lui parle ?


## facts of coordinator

# question
# Is one named worker answerable for the plan inside?
is-one-named-worker-answerable-for-the-plan--b6cac709 = Un agent désigné répond-il du plan à l’intérieur ?

# question
# Is one named worker outside ready to take the plan up?
is-one-named-worker-outside-ready-to-take-the--119dc6a3 = Un agent désigné à l’extérieur est-il prêt à reprendre le plan ?

# question
# Have the two workers handed the plan over, if possible with the person there?
have-the-two-workers-handed-the-plan-over-if--5c440af2 = Les deux agents se sont-ils transmis le plan, si possible en présence de la personne ?

# question
# When was the hand-over, or when will it be?
when-was-the-hand-over-or-when-will-it-be--030e5244 = Quand la transmission a-t-elle eu lieu, ou quand aura-t-elle lieu ?


## facts of outside_agencies

# question
# Which services outside will help after release? (Write an empty list if none has been asked.)
which-services-outside-will-help-after-release--c9128cc3 = Quels services à l’extérieur aideront après la libération ? (Écrire une liste vide si aucun n’a été sollicité.)

# question
# What is the service called?
what-is-the-service-called--dcdc9f18 = Comment s’appelle le service ?

# question
# Has the service been let in to speak with the person?
has-the-service-been-let-in-to-speak-with-the--4b91489d = A-t-on laissé entrer le service pour parler avec la personne ?

# an answer
# spoke with the person
spoke-with-the-person = a parlé avec la personne

# an answer
# visit booked
visit-booked = visite prévue

# an answer
# not wanted by the person
not-wanted-by-the-person = non souhaité par la personne

# question
# When did they speak, or when will they?
when-did-they-speak-or-when-will-they--3ecad435 = Quand se sont-ils parlé, ou quand se parleront-ils ?

# question
# Was the service asked what it can do, and is its answer in the plan?
was-the-service-asked-what-it-can-do-and-is-its--504495c5 = A-t-on demandé au service ce qu’il peut faire, et sa réponse est-elle dans le plan ?


## facts of release

# question
# Has the release date been worked out and confirmed, with its legal ground?
has-the-release-date-been-worked-out-and--9da5d149 = La date de libération a-t-elle été calculée et confirmée, avec son fondement légal ?

# an answer
# provisional
provisional = provisoire

# question
# Has the person been told the date and its ground?
has-the-person-been-told-the-date-and-its-ground--f415edc9 = A-t-on dit à la personne la date et son fondement ?

# an answer
# in writing
in-writing = par écrit

# an answer
# by word only
by-word-only = oralement seulement

# an answer
# not told
not-told = non dit


## facts of holds

# question
# Were other charges, warrants, immigration holds and unpaid fines searched for?
were-other-charges-warrants-immigration-holds--3455ecd8 = A-t-on recherché d’autres poursuites, mandats, mesures d’immigration et amendes impayées ?

# question
# By which day is the answer to the search promised?
by-which-day-is-the-answer-to-the-search--e2f69554 = Pour quel jour la réponse à la recherche est-elle promise ?


## facts of review

# question
# Has the whole plan been gone through again with the person?
has-the-whole-plan-been-gone-through-again-with--f3a20203 = Tout le plan a-t-il été repris avec la personne ?

# question
# When was the review, or when will it be?
when-was-the-review-or-when-will-it-be--b8cc6b94 = Quand la révision a-t-elle eu lieu, ou quand aura-t-elle lieu ?

# question
# Which needs did the review go through? (Write an empty list if there were none.)
which-needs-did-the-review-go-through-write-an--e8bf1a35 = Quels besoins la révision a-t-elle parcourus ? (Écrire une liste vide s’il n’y en avait pas.)

# question
# What does the person need?
what-does-the-person-need--10b6e725 = De quoi la personne a-t-elle besoin ?

# question
# How does this need stand after the review?
how-does-this-need-stand-after-the-review--a139a870 = Où en est ce besoin après la révision ?

# an answer
# secured
secured = assuré

# an answer
# declined
declined = refusé par la personne

# question
# Is it written down who sees to it, and by when?
is-it-written-down-who-sees-to-it-and-by-when--777f9be7 = Est-il écrit qui s’en charge, et pour quand ?


## facts of step_down

# question
# Does the law let this person be considered for open conditions, leave, work or study release, or a half-way house before release?
does-the-law-let-this-person-be-considered-for--916b5ab0 = La loi permet-elle que cette personne soit considérée pour un régime ouvert, une permission, une sortie pour travail ou études, ou un foyer de transition avant la libération ?

# question
# Has a more gradual way out been considered for this person?
has-a-more-gradual-way-out-been-considered-for--43fbf34d = Une sortie plus progressive a-t-elle été examinée pour cette personne ?

# an answer
# date set
date-set = date fixée

# question
# On which day will it be considered?
on-which-day-will-it-be-considered--20021f15 = Quel jour sera-t-elle examinée ?

# question
# Are the outcome and the reasons written down and told to the person?
are-the-outcome-and-the-reasons-written-down--a26b84c7 = Le résultat et les raisons sont-ils écrits et communiqués à la personne ?

# question
# What came of it?
what-came-of-it--9df89756 = Qu’en est-il résulté ?

# an answer
# open conditions
open-conditions = régime ouvert

# an answer
# leave
leave = permission

# an answer
# work or study release
work-or-study-release = sortie pour travail ou études

# an answer
# half-way house
half-way-house--e200df00 = foyer de transition

# an answer
# pre-release unit
pre-release-unit--5a7355aa = unité de préparation à la sortie


## facts of parole

# question
# From which day can the person be released conditionally?
from-which-day-can-the-person-be-released--e333a693 = À partir de quel jour la personne peut-elle être libérée sous condition ?

# question
# Has it been worked out from when parole, remission or another conditional release is possible?
has-it-been-worked-out-from-when-parole--13ef2d90 = A-t-on calculé à partir de quand une libération conditionnelle, une remise de peine ou une autre libération anticipée est possible ?

# question
# Is the case for conditional release with the authority that answers it?
is-the-case-for-conditional-release-with-the--a193dc5c = Le dossier de libération conditionnelle est-il chez l’autorité qui y répond ?

# question
# By which day is it to be handed in?
by-which-day-is-it-to-be-handed-in--7256d757 = Pour quel jour doit-il être déposé ?

# question
# Does it set out whom the person cares for, and what speaks for a good return?
does-it-set-out-whom-the-person-cares-for-and--9cf353b1 = Expose-t-il de qui la personne prend soin, et ce qui parle pour un bon retour ?

# an answer
# set out
set-out = exposé

# an answer
# nothing to set out
nothing-to-set-out = rien à exposer

# an answer
# left out
left-out = omis

# question
# What did the releasing authority answer?
what-did-the-releasing-authority-answer--bf43ce25 = Qu’a répondu l’autorité de libération ?

# an answer
# granted
granted = accordé

# an answer
# put off
put-off = reporté

# an answer
# not yet given
not-yet-given = pas encore donné

# question
# After a refusal: is a day set on which the case is looked at again?
after-a-refusal-is-a-day-set-on-which-the-case--5592131c = Après un refus : un jour est-il fixé pour réexaminer le dossier ?

# an answer
# day set
day-set = jour fixé

# an answer
# release comes first
release-comes-first = la libération vient avant

# an answer
# no day set
no-day-set = aucun jour fixé

# question
# On which day is the case looked at again?
on-which-day-is-the-case-looked-at-again--15a017d2 = Quel jour le dossier est-il réexaminé ?

# question
# Has the person been told how to have the answer reviewed?
has-the-person-been-told-how-to-have-the-answer--535dda86 = A-t-on dit à la personne comment faire réexaminer la réponse ?


## facts of disclosure_log

# question
# Is everything that was passed on from the file written down, with the day?
is-everything-that-was-passed-on-from-the-file--343d8229 = Tout ce qui a été transmis du dossier est-il écrit, avec le jour ?


## facts of disclosures

# question
# What was passed on from the file? (Write an empty list if nothing was.)
what-was-passed-on-from-the-file-write-an-empty--88c6a357 = Qu’a-t-on transmis du dossier ? (Écrire une liste vide s’il n’y a rien eu.)

# question
# To which service or person?
to-which-service-or-person--bb0844d5 = À quel service ou à quelle personne ?

# question
# On which day?
on-which-day--55c20d00 = Quel jour ?

# question
# Did the person agree, or does a law allow it?
did-the-person-agree-or-does-a-law-allow-it--26ada9eb = La personne a-t-elle consenti, ou une loi le permet-elle ?

# an answer
# consent
consent = consentement

# an answer
# law
law = loi

# an answer
# none, and put right
none-and-put-right--c93507d2 = aucun, et corrigé

# question
# Did it go only to someone who needs it for their task, and hold no more than that?
did-it-go-only-to-someone-who-needs-it-for--379fa071 = Est-ce allé seulement à quelqu’un qui en a besoin pour sa tâche, sans rien de plus ?


## facts of clothing

# question
# Are the clothes for the day of release ready, clean and of the right size?
are-the-clothes-for-the-day-of-release-ready--47330487 = Les vêtements pour le jour de la libération sont-ils prêts, propres et à la bonne taille ?

# an answer
# ready
ready = prêt

# question
# Will the clothes do for the weather at that time of year, shoes and coat included?
will-the-clothes-do-for-the-weather-at-that--288cf9a5 = Les vêtements conviendront-ils au temps de la saison, chaussures et manteau compris ?

# question
# Is there a bag for the belongings that does not show where the person comes from?
is-there-a-bag-for-the-belongings-that-does-not--ddb9828f = Y a-t-il pour les affaires un sac qui ne montre pas d’où vient la personne ?


## facts of travel

# question
# Is the way to the first address or appointment paid for: a ticket, the fare in cash, or a lift?
is-the-way-to-the-first-address-or-appointment--b76c2cb8 = Le chemin vers la première adresse ou le premier rendez-vous est-il payé : un billet, le prix en espèces, ou quelqu’un qui emmène ?

# an answer
# paid for
paid-for = payé

# question
# Does the journey get there the same day, before the door closes?
does-the-journey-get-there-the-same-day-before--59dc0594 = Le trajet arrive-t-il le jour même, avant la fermeture de la porte ?

# question
# If the journey is long or hard for the person, who goes along or gives a lift?
if-the-journey-is-long-or-hard-for-the-person--cdcd7742 = Si le trajet est long ou difficile pour la personne, qui l’accompagne ou l’emmène ?

# who can change it
# volunteer service
volunteer-service = service de bénévoles


## facts of property

# question
# Has the property been checked against the admission inventory, and handed back?
has-the-property-been-checked-against-the--ef8d5bbc = Les affaires ont-elles été vérifiées d’après l’inventaire d’admission, et rendues ?

# an answer
# handed back
handed-back = rendu

# question
# Is everything in the inventory there, or its absence explained in writing and made good?
is-everything-in-the-inventory-there-or-its--65c72915 = Tout ce qui est à l’inventaire est-il là, ou son absence expliquée par écrit et réparée ?

# question
# Has the person signed for the property and been given a receipt?
has-the-person-signed-for-the-property-and-been--0beb4efe = La personne a-t-elle signé pour ses affaires et reçu un reçu ?


## facts of file_copy

# question
# Has the person been offered an official copy of the records about them, and if they asked for it, has it been given?
has-the-person-been-offered-an-official-copy-of--488ece1d = A-t-on proposé à la personne une copie officielle des dossiers qui la concernent et, si elle l’a demandée, la lui a-t-on donnée ?

# question
# By which day will the copy be handed over?
by-which-day-will-the-copy-be-handed-over--b29ccbef = Pour quel jour la copie sera-t-elle remise ?


## facts of pack

# question
# Has the person been given the sheet with every appointment, and the discharge papers?
has-the-person-been-given-the-sheet-with-every--d9f7a37a = A-t-on donné à la personne la feuille avec chaque rendez-vous, et les papiers de sortie ?

# question
# Does the sheet name a number that answers on the first night?
does-the-sheet-name-a-number-that-answers-on--e416e331 = La feuille indique-t-elle un numéro qui répond la première nuit ?

# question
# Which appointments has the person after release? (An empty list if none.)
which-appointments-has-the-person-after-release--83179c71 = Quels rendez-vous la personne a-t-elle après la libération ? (Une liste vide s’il n’y en a pas.)

# question
# With which service, and with whom there?
with-which-service-and-with-whom-there--1f39596a = Avec quel service, et avec qui là-bas ?

# question
# At which address?
at-which-address--1357a0ee = À quelle adresse ?

# question
# At which telephone number can they be reached?
at-which-telephone-number-can-they-be-reached--0c15a955 = À quel numéro de téléphone peut-on les joindre ?

# question
# At what time?
at-what-time--a2e55280 = À quelle heure ?

# question
# Does the sheet give for it the place, the telephone, the day, the time and the way to get there?
does-the-sheet-give-for-it-the-place-the--f3fd2d70 = La feuille donne-t-elle pour ce rendez-vous le lieu, le téléphone, le jour, l’heure et le chemin ?


## facts of release_day

# question
# Is the day of release a public holiday where the person is going, or the day before one?
is-the-day-of-release-a-public-holiday-where--de6af4b6 = Le jour de la libération est-il un jour férié là où va la personne, ou la veille d’un tel jour ?

# question
# Who has agreed to meet the person at the gate or on arrival? (A child is met by a suitable adult.)
who-has-agreed-to-meet-the-person-at-the-gate--831c9264 = Qui a accepté d’accueillir la personne à la porte ou à l’arrivée ? (Un enfant est accueilli par un adulte qui convient.)

# an answer
# family or friends
family-or-friends = famille ou amis

# an answer
# mentor or volunteer
mentor-or-volunteer = mentor ou bénévole

# an answer
# officer or service
officer-or-service = agent ou service

# question
# Is all that offices would have to give that day (bed, medicine, money) arranged beforehand?
is-all-that-offices-would-have-to-give-that-day--92fe3ad5 = Tout ce que les services auraient à donner ce jour-là (lit, médicaments, argent) est-il organisé d’avance ?


## facts of release

# question
# On which day will the person be released?
on-which-day-will-the-person-be-released--6bcce44b = Quel jour la personne sera-t-elle libérée ?

# question
# On what legal ground will the person be released?
on-what-legal-ground-will-the-person-be-released--4575456b = Sur quel fondement légal la personne sera-t-elle libérée ?

# an answer
# end of sentence
end-of-sentence = fin de peine

# an answer
# conditional release
conditional-release = libération conditionnelle

# an answer
# release from remand
release-from-remand = fin de détention provisoire

# an answer
# acquitted or charges dropped
acquitted-or-charges-dropped = acquittement ou abandon des poursuites

# question
# Where does the person go when they leave this prison?
where-does-the-person-go-when-they-leave-this--35b9bc02 = Où va la personne quand elle quitte cette prison ?

# an answer
# community
community = communauté

# an answer
# another prison
another-prison = autre prison

# an answer
# hospital
hospital = hôpital

# an answer
# immigration detention
immigration-detention = rétention d’immigration

# an answer
# removal from the country
removal-from-the-country = éloignement du pays

# question
# Will the person be supervised in the community after release?
will-the-person-be-supervised-in-the-community--13535452 = La personne sera-t-elle suivie en milieu ouvert après la libération ?

# question
# Does the law let this person be released before the end of the sentence, by parole, remission or otherwise?
does-the-law-let-this-person-be-released-before--3e5b88a7 = La loi permet-elle que cette personne soit libérée avant la fin de la peine, par libération conditionnelle, remise ou autrement ?

# question
# At which hour of the day will the person be let out (0 to 23)?
at-which-hour-of-the-day-will-the-person-be-let--9d1ac066 = À quelle heure du jour la personne sortira-t-elle (0 à 23) ?


## facts of substance

# question
# Has the person ever used heroin or other opioids, also prescribed ones?
has-the-person-ever-used-heroin-or-other--0923e826 = La personne a-t-elle déjà consommé de l’héroïne ou d’autres opioïdes, même prescrits ?

# question
# Has the person ever injected drugs?
has-the-person-ever-injected-drugs--2885fa0b = La personne s’est-elle déjà injecté des drogues ?


## facts of overdose

# question
# Has somebody talked with the person about lost tolerance, and shown what to do in an overdose?
has-somebody-talked-with-the-person-about-lost--77237200 = Quelqu’un a-t-il parlé avec la personne de la tolérance perdue, et montré que faire en cas de surdose ?

# question
# On what day is, or was, that talk?
on-what-day-is-or-was-that-talk--b4813a06 = Quel jour a ou avait lieu cet entretien ?

# question
# Has a relative or the hostel been offered the training too, with the person's agreement?
has-a-relative-or-the-hostel-been-offered-the--2f8ea32e = La formation a-t-elle aussi été proposée à un proche ou au foyer, avec l’accord de la personne ?

# an answer
# nobody to ask
nobody-to-ask = personne à solliciter


## facts of naloxone

# question
# Does the person have take-home naloxone?
does-the-person-have-take-home-naloxone--e3c20537 = La personne a-t-elle de la naloxone à emporter ?

# an answer
# laid ready for the day
laid-ready-for-the-day = tenu prêt pour le jour


## facts of substance

# question
# Is the person on methadone, buprenorphine or another opioid agonist treatment?
is-the-person-on-methadone-buprenorphine-or--39876da3 = La personne prend-elle de la méthadone, de la buprénorphine ou un autre traitement par agonistes opioïdes ?


## facts of oat

# question
# Which clinic carries on the opioid treatment?
which-clinic-carries-on-the-opioid-treatment--a655cd59 = Quel centre poursuit le traitement opioïde ?

# question
# Has that clinic confirmed the medicine and the dose?
has-that-clinic-confirmed-the-medicine-and-the--2f68f407 = Ce centre a-t-il confirmé le médicament et la dose ?

# question
# On what day does the prison give the last dose (of a depot: until what day does it last)?
on-what-day-does-the-prison-give-the-last-dose--3db68124 = Quel jour la prison donne-t-elle la dernière dose (pour une forme retard : jusqu’à quel jour dure-t-elle) ?

# question
# Has the clinic outside confirmed the next dose, or only promised it?
has-the-clinic-outside-confirmed-the-next-dose--24fa4b93 = Le centre à l’extérieur a-t-il confirmé la prochaine dose, ou l’a-t-il seulement promise ?

# question
# On what day does the clinic outside give the next dose?
on-what-day-does-the-clinic-outside-give-the--9362bb29 = Quel jour le centre à l’extérieur donne-t-il la prochaine dose ?


## facts of substance

# question
# Does the person want or need treatment for drugs or alcohol after release?
does-the-person-want-or-need-treatment-for--32a0fa16 = La personne veut-elle un traitement pour les drogues ou l’alcool après la libération, ou en a-t-elle besoin ?


## facts of substance_service

# question
# Which service is it?
which-service-is-it--8d42ecaa = De quel service s’agit-il ?

# question
# Did the person choose the service?
did-the-person-choose-the-service--b39c9731 = La personne a-t-elle choisi le service ?

# question
# Does the service suit the person, and for a woman, is it for women only and mindful of violence where there is such a one?
does-the-service-suit-the-person-and-for-a--dfa5fb21 = Le service convient-il à la personne et, pour une femme, est-il réservé aux femmes et attentif à la violence lorsqu’il en existe un ?

# question
# Has the service accepted the person and confirmed a first date, or promised one?
has-the-service-accepted-the-person-and--df944bce = Le service a-t-il accepté la personne et confirmé une première date, ou en a-t-il promis une ?

# question
# On what day is that first date, or by what day was it promised?
on-what-day-is-that-first-date-or-by-what-day--c6cc80dd = Quel jour est cette première date, ou pour quel jour a-t-elle été promise ?


## facts of conditions

# question
# Which conditions will the person be under? (An empty list if none.)
which-conditions-will-the-person-be-under-an--fea38d3a = À quelles conditions la personne sera-t-elle soumise ? (Une liste vide s’il n’y en a pas.)

# question
# How is the condition worded?
how-is-the-condition-worded--51fa6e88 = Comment la condition est-elle formulée ?

# question
# Is there a written reason for it, resting on the law and on this person's case?
is-there-a-written-reason-for-it-resting-on-the--33e5b6ea = Y a-t-il pour elle une raison écrite, fondée sur la loi et sur le cas de cette personne ?

# question
# Is it exact, and can the person keep it in their daily life?
is-it-exact-and-can-the-person-keep-it-in-their--5273f180 = Est-elle exacte, et la personne peut-elle la respecter dans sa vie quotidienne ?


## facts of supervision

# question
# Have the conditions been explained to the person, with their rights and duties, and a copy given?
have-the-conditions-been-explained-to-the--917ff5af = Les conditions ont-elles été expliquées à la personne, avec ses droits et ses obligations, et une copie donnée ?

# an answer
# aloud and in writing
aloud-and-in-writing = de vive voix et par écrit

# an answer
# aloud only
aloud-only = de vive voix seulement

# an answer
# in writing only
in-writing-only = par écrit seulement

# an answer
# talk booked
talk-booked = entretien prévu

# an answer
# not explained
not-explained = non expliqué

# question
# On which day will the conditions be explained?
on-which-day-will-the-conditions-be-explained--cdd03730 = Quel jour les conditions seront-elles expliquées ?

# question
# Have the conditions been laid beside the address, work, child care, treatment and travel, and do they go together?
have-the-conditions-been-laid-beside-the--e2dd5b03 = Les conditions ont-elles été comparées avec l’adresse, le travail, la garde des enfants, les soins et les trajets, et vont-elles ensemble ?

# an answer
# no clash
no-clash = aucun heurt

# an answer
# clashes settled
clashes-settled = heurts réglés

# an answer
# clashes open
clashes-open = heurts ouverts

# question
# From which day will the condition or the plan be changed so that they go together?
from-which-day-will-the-condition-or-the-plan--8d2e9d70 = À partir de quel jour la condition ou le plan sera-t-il changé pour qu’ils aillent ensemble ?

# question
# Who is the supervising officer, and how are they reached?
who-is-the-supervising-officer-and-how-are-they--4c350f83 = Qui est l’agent de suivi, et comment le joindre ?

# question
# Has the first meeting with the supervising officer been booked, or held?
has-the-first-meeting-with-the-supervising--546fa4ba = La première rencontre avec l’agent de suivi est-elle fixée, ou a-t-elle eu lieu ?

# question
# On which day is the first meeting?
on-which-day-is-the-first-meeting--2288d3a6 = Quel jour est la première rencontre ?

# question
# Where is the first meeting?
where-is-the-first-meeting--3ae1db7e = Où est la première rencontre ?

# question
# Has the person been told the day, the place and the officer's name?
has-the-person-been-told-the-day-the-place-and--fd48c37c = A-t-on dit à la personne le jour, le lieu et le nom de l’agent ?

# question
# Does the meeting deal with practical help (home, money, work, health) and not with rules alone?
does-the-meeting-deal-with-practical-help-home--2a164fa2 = La rencontre traite-t-elle d’aide pratique (logement, argent, travail, santé) et pas de règles seulement ?

# question
# Has the person been told how to complain, ask for a change and appeal?
has-the-person-been-told-how-to-complain-ask--6cedbe61 = A-t-on dit à la personne comment se plaindre, demander un changement et faire appel ?

# an answer
# explained
explained = expliqué

# question
# Does the person know that a breach is looked into and both sides heard before anything is decided?
does-the-person-know-that-a-breach-is-looked--bf6f70c9 = La personne sait-elle qu’un manquement est examiné et les deux côtés entendus avant toute suite ?

# question
# Was it told, and given in writing, in a language and form that the person uses?
was-it-told-and-given-in-writing-in-a-language--92d9cf8b = L’a-t-on dit, et donné par écrit, dans une langue et une forme que la personne utilise ?

# question
# On which day will these rights be explained?
on-which-day-will-these-rights-be-explained--b5dd035f = Quel jour ces droits seront-ils expliqués ?

# question
# Has the supervision been reviewed, or a day set for it?
has-the-supervision-been-reviewed-or-a-day-set--b2a255fd = Le suivi a-t-il été réexaminé, ou un jour fixé pour cela ?

# an answer
# no date set
no-date-set = aucune date fixée

# question
# On which day was, or is, the review?
on-which-day-was-or-is-the-review--0e4d47b5 = Quel jour a ou avait lieu le réexamen ?

# question
# Did the review look at whether conditions can be lightened, or the supervision ended early?
did-the-review-look-at-whether-conditions-can--25bcb837 = Le réexamen a-t-il regardé si les conditions peuvent être allégées, ou le suivi terminé plus tôt ?


## facts of victim

# question
# Has the victim who asked for it been told of the release?
has-the-victim-who-asked-for-it-been-told-of--b0ede5e1 = La victime qui l’a demandé a-t-elle été informée de la libération ?

# an answer
# sent
sent = envoyé

# question
# On which day was, or will be, the notice sent?
on-which-day-was-or-will-be-the-notice-sent--b85b8b1f = Quel jour l’avis a-t-il été envoyé, ou sera-t-il envoyé ?

# question
# Has the victim been asked what would make them safer, in the conditions or otherwise?
has-the-victim-been-asked-what-would-make-them--fe962f2a = A-t-on demandé à la victime ce qui la mettrait davantage en sûreté, dans les conditions ou autrement ?

# an answer
# heard
heard = entendu

# an answer
# does not wish to be asked
does-not-wish-to-be-asked = ne souhaite pas être interrogé

# question
# Is everything about the victim left out of the copy of the plan that the person gets?
is-everything-about-the-victim-left-out-of-the--23e98114 = Tout ce qui concerne la victime est-il retiré de la copie du plan que reçoit la personne ?


## facts of restorative

# question
# Do the law and the circumstances, the victim's wishes above all, allow a restorative process?
do-the-law-and-the-circumstances-the-victim-s--9c0f0e89 = La loi et les circonstances, les souhaits de la victime avant tout, permettent-ils un processus de justice réparatrice ?

# question
# Has a restorative process been explained and offered to both sides?
has-a-restorative-process-been-explained-and--984c7d53 = Un processus de justice réparatrice a-t-il été expliqué et proposé aux deux côtés ?

# an answer
# made to both sides
made-to-both-sides = fait aux deux côtés

# an answer
# made to the person only
made-to-the-person-only = fait à la personne seulement

# question
# On which day was, or will be, the offer made?
on-which-day-was-or-will-be-the-offer-made--9090a464 = Quel jour la proposition a-t-elle été faite, ou sera-t-elle faite ?


## facts of work

# question
# What does the person mean to do once out?
what-does-the-person-mean-to-do-once-out--991e2278 = Que pense faire la personne une fois dehors ?

# an answer
# work
work = travail

# an answer
# training
training = formation

# an answer
# undecided
undecided = indécis

# an answer
# school or study
school-or-study = école ou études

# an answer
# retirement
retirement = retraite

# an answer
# care at home
care-at-home = soins à domicile

# question
# Is there a job, a training place or a placement, an offer of one, or a booked appointment with an employment service?
is-there-a-job-a-training-place-or-a-placement--8f834b5a = Y a-t-il un emploi, une formation ou un stage, une offre, ou un rendez-vous pris avec un service de l’emploi ?

# who can change it
# employer
employer = employeur

# question
# On which day does the work or training start, or is the appointment?
on-which-day-does-the-work-or-training-start-or--5d9529d1 = Quel jour commence le travail ou la formation, ou a lieu le rendez-vous ?

# question
# With which employer, training provider or employment service?
with-which-employer-training-provider-or--e87bc844 = Chez quel employeur, organisme de formation ou service de l’emploi ?


## facts of education

# question
# Is there schooling or a course under way that will not be finished before release?
is-there-schooling-or-a-course-under-way-that--e66bc4b7 = Y a-t-il une scolarité ou une formation en cours qui ne sera pas finie avant la libération ?

# question
# Is there a place outside, in a school, a training or a course, where the person can go on learning?
is-there-a-place-outside-in-a-school-a-training--44c9a6b9 = Y a-t-il à l’extérieur une place, dans une école, une formation ou un cours, où la personne peut continuer d’apprendre ?

# question
# On which day can the person start there?
on-which-day-can-the-person-start-there--05a6b305 = Quel jour la personne peut-elle y commencer ?

# question
# Which school, college or provider takes the person on?
which-school-college-or-provider-takes-the--a81caac7 = Quelle école, quel lycée ou quel organisme accueille la personne ?

# question
# Have the person and the receiving provider got the certificates, the credits and a note of any learning support?
have-the-person-and-the-receiving-provider-got--8a63739c = La personne et l’établissement d’accueil ont-ils les certificats, les crédits et une note sur le soutien à l’apprentissage ?


## facts of disclosure

# question
# Has the person been advised what must be disclosed about the record, to whom and for how long?
has-the-person-been-advised-what-must-be--2924d2a8 = La personne a-t-elle été conseillée sur ce qu’elle doit révéler de son casier, à qui et pendant combien de temps ?

# question
# On which day was, or is, the advice given?
on-which-day-was-or-is-the-advice-given--7b2f9efe = Quel jour le conseil a-t-il été donné, ou le sera-t-il ?


## facts of record

# question
# Has the person been told when and how the record can be sealed, spent or cleared, or that the law has no way?
has-the-person-been-told-when-and-how-the--3ff5244e = A-t-on dit à la personne quand et comment le casier peut être scellé, effacé ou tenu pour prescrit, ou que la loi ne le permet pas ?

# question
# From which day can the record, or part of it, be sealed, spent or cleared?
from-which-day-can-the-record-or-part-of-it-be--ceaba361 = À partir de quel jour le casier, ou une partie, peut-il être scellé, effacé ou tenu pour prescrit ?


## parameters

# title
# Time after release within which somebody makes contact
time-after-release-within-which-somebody-makes--a2e12f36 = Délai après la libération dans lequel quelqu’un prend contact

# title
# Time after release for which help goes on at the least
time-after-release-for-which-help-goes-on-at--a97994ae = Durée minimale après la libération pendant laquelle l’aide continue

# title
# Time after which a record of who looks after a child is too old to rely on
time-after-which-a-record-of-who-looks-after-a--5ec24242 = Délai après lequel une mention de qui s’occupe d’un enfant est trop ancienne pour s’y fier

# title
# Age at release from which a person no longer counts as a child
age-at-release-from-which-a-person-no-longer--6c1519b8 = Âge à la libération à partir duquel une personne ne compte plus comme enfant

# title
# Time before release at which the search for a clinic outside begins
time-before-release-at-which-the-search-for-a--113ddb80 = Délai avant la libération où commence la recherche d’un centre de soins à l’extérieur

# title
# Time before release by which the last check, the summary and the safety plan are done
time-before-release-by-which-the-last-check-the--2df17a6c = Délai avant la libération pour lequel le dernier bilan, le résumé et le plan de sécurité sont faits

# title
# Time after which a record of how the person feels is too old to rely on
time-after-which-a-record-of-how-the-person--6f0dda05 = Délai après lequel une mention de l’état moral de la personne est trop ancienne pour s’y fier

# title
# Least supply of medicine with which a person leaves
least-supply-of-medicine-with-which-a-person--f074a12f = Provision minimale de médicaments avec laquelle une personne sort

# title
# Age at release from which care needs are always looked into
age-at-release-from-which-care-needs-are-always--44602eb5 = Âge à la libération à partir duquel les besoins de soins sont toujours examinés

# title
# Time apart from others from which support is owed
time-apart-from-others-from-which-support-is--0c7acd3d = Durée de mise à l’écart à partir de laquelle un soutien est dû

# title
# Time after release within which the first appointments with services outside are kept
time-after-release-within-which-the-first--4c61ab58 = Délai après la libération dans lequel les premiers rendez-vous avec les services extérieurs sont tenus

# title
# Time after admission within which an existing home is kept or closed in good order
time-after-admission-within-which-an-existing--b6dfebd2 = Délai après l’admission dans lequel un logement existant est gardé ou quitté en bon ordre

# title
# Time before release at which a place for the first night is looked for
time-before-release-at-which-a-place-for-the--b95ed329 = Délai avant la libération où une place pour la première nuit est recherchée

# title
# Time after release by which someone is seeing to a settled home
time-after-release-by-which-someone-is-seeing--727ec7d9 = Délai après la libération pour lequel quelqu’un s’occupe d’un logement stable

# title
# Time after which a record of a bed is too old to rely on
time-after-which-a-record-of-a-bed-is-too-old--2e445911 = Délai après lequel une mention d’un lit est trop ancienne pour s’y fier

# title
# Time after which a check of an address is too old to rely on
time-after-which-a-check-of-an-address-is-too--6fd7a441 = Délai après lequel une vérification d’adresse est trop ancienne pour s’y fier

# title
# Time before release at which civil records and service numbers are asked for
time-before-release-at-which-civil-records-and--81cf99d6 = Délai avant la libération où les actes d’état civil et numéros de services sont demandés

# title
# Time before release at which the whole plan is gone through with the person
time-before-release-at-which-the-whole-plan-is--6a614f73 = Délai avant la libération où tout le plan est repris avec la personne

# title
# Time before release at which work begins on what takes services months
time-before-release-at-which-work-begins-on--ca905ab3 = Délai avant la libération où commence le travail sur ce qui prend des mois aux services

# title
# Time before release for papers, legal matters and claims on public services
time-before-release-for-papers-legal-matters--9c6d1a14 = Délai avant la libération pour les papiers, les questions juridiques et les demandes aux services publics

# title
# Time before release by which what other services must do should stand
time-before-release-by-which-what-other--cf4fe05d = Délai avant la libération pour lequel ce que d’autres services doivent faire devrait être en place

# title
# Time before release by which the plan for the first weeks is fixed
time-before-release-by-which-the-plan-for-the--01fc8543 = Délai avant la libération pour lequel le plan des premières semaines est fixé

# title
# Time after admission within which immediate needs outside are asked about
time-after-admission-within-which-immediate--ce63010d = Délai après l’admission dans lequel on demande les besoins urgents à l’extérieur

# title
# Time after admission within which the plan is opened
time-after-admission-within-which-the-plan-is--37e31c51 = Délai après l’admission dans lequel le plan est ouvert

# title
# Shortest stay in prison that calls for a full review before release
shortest-stay-in-prison-that-calls-for-a-full--712dd7b8 = Séjour en prison le plus court qui appelle une révision complète avant la libération

# title
# Time before release at which the full review is prepared
time-before-release-at-which-the-full-review-is--ab033333 = Délai avant la libération où la révision complète est préparée

# title
# Time before release at which a more gradual way out is first considered
time-before-release-at-which-a-more-gradual-way--21aa0a6f = Délai avant la libération où une sortie plus progressive est examinée pour la première fois

# title
# Time before release by which a more gradual way out has been considered
time-before-release-by-which-a-more-gradual-way--b465fe2e = Délai avant la libération pour lequel une sortie plus progressive a été examinée

# title
# Time before the first day of eligibility at which the case for conditional release is begun
time-before-the-first-day-of-eligibility-at--f7d50b77 = Délai avant le premier jour possible où le dossier de libération conditionnelle est commencé

# title
# Time before the first day of eligibility by which the case for conditional release is handed in
time-before-the-first-day-of-eligibility-by--7737fbf0 = Délai avant le premier jour possible pour lequel le dossier de libération conditionnelle est déposé

# title
# Time before release at which the day and the first money are planned
time-before-release-at-which-the-day-and-the--f1388586 = Délai avant la libération où le jour et le premier argent sont prévus

# title
# Time before release at which the journey and the payout are settled
time-before-release-at-which-the-journey-and--5e3566e2 = Délai avant la libération où le trajet et le paiement sont réglés

# title
# Time before release at which clothes and papers for the day are laid ready
time-before-release-at-which-clothes-and-papers--8430d8a4 = Délai avant la libération où les vêtements et les papiers du jour sont tenus prêts

# title
# Time before release at which the property is checked against the inventory
time-before-release-at-which-the-property-is--84c9e1b4 = Délai avant la libération où les affaires sont vérifiées d’après l’inventaire

# title
# First hour of the day at which a person may be let out and find help open
first-hour-of-the-day-at-which-a-person-may-be--1522a73b = Première heure du jour où une personne peut sortir et trouver de l’aide ouverte

# title
# Last hour of the day at which a person may be let out and still find help open
last-hour-of-the-day-at-which-a-person-may-be--941b3011 = Dernière heure du jour où une personne peut sortir et trouver encore de l’aide ouverte

# title
# Longest time from the last dose of opioid treatment in prison to the next dose outside
longest-time-from-the-last-dose-of-opioid--ce2be6f1 = Temps le plus long entre la dernière dose du traitement opioïde en prison et la prochaine à l’extérieur

# title
# Time before release at which conditions are drafted and compared with the plan
time-before-release-at-which-conditions-are--2734bb50 = Délai avant la libération où les conditions sont rédigées et comparées avec le plan

# title
# Time before release by which conditions and plan go together
time-before-release-by-which-conditions-and--0829e563 = Délai avant la libération pour lequel conditions et plan vont ensemble

# title
# Time before release by which the conditions are explained
time-before-release-by-which-the-conditions-are--e22b6166 = Délai avant la libération pour lequel les conditions sont expliquées

# title
# Time before release at which the first meeting is planned
time-before-release-at-which-the-first-meeting--29dc9946 = Délai avant la libération où la première rencontre est prévue

# title
# Time after release within which the first meeting is held
time-after-release-within-which-the-first--052643a3 = Délai après la libération dans lequel la première rencontre a lieu

# title
# Time before release at which rights under supervision are explained
time-before-release-at-which-rights-under--c0d438d0 = Délai avant la libération où les droits pendant le suivi sont expliqués

# title
# Time after release within which rights under supervision are explained
time-after-release-within-which-rights-under--65cd8f6d = Délai après la libération dans lequel les droits pendant le suivi sont expliqués

# title
# Time after release within which supervision is first reviewed
time-after-release-within-which-supervision-is--1275abdd = Délai après la libération dans lequel le suivi est réexaminé pour la première fois

# title
# Time before release at which the victim is approached about notice and safety
time-before-release-at-which-the-victim-is--892858f6 = Délai avant la libération où l’on s’adresse à la victime au sujet de l’avis et de sa sécurité

# title
# Shortest notice of the release to a victim who asked for it
shortest-notice-of-the-release-to-a-victim-who--965a7851 = Préavis le plus court de la libération pour une victime qui l’a demandé

# title
# Time before release at which a place to go on learning is looked for
time-before-release-at-which-a-place-to-go-on--dd549413 = Délai avant la libération où une place pour continuer d’apprendre est recherchée

# title
# Time after release within which schooling or a course goes on
time-after-release-within-which-schooling-or-a--9e4bef54 = Délai après la libération dans lequel la scolarité ou la formation continue

# title
# Time after release within which work or training, or an appointment on the way to it, is dated
time-after-release-within-which-work-or--358d79a8 = Délai après la libération dans lequel le travail ou la formation, ou un rendez-vous pour y arriver, a une date

# title
# Time after which a record of work or training is too old to rely on
time-after-which-a-record-of-work-or-training--f590b708 = Délai après lequel une mention de travail ou de formation est trop ancienne pour s’y fier


## sources

# title of a source
# United States military prisons: preparation for release
united-states-military-prisons-preparation-for--e1bcac81 = Prisons militaires des États-Unis : préparation à la libération

# title of a source
# United Nations Standard Minimum Rules for the Administration of Juvenile Justice (the Beijing Rules)
united-nations-standard-minimum-rules-for-the--efeeea77 = Ensemble de règles minima des Nations Unies concernant l’administration de la justice pour mineurs (Règles de Beijing)

# title of a source
# United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)
united-nations-rules-for-the-treatment-of-women--d578b9fa = Règles des Nations Unies concernant le traitement des détenues et l’imposition de mesures non privatives de liberté aux délinquantes (Règles de Bangkok)

# title of a source
# United States: Medicaid re-entry demonstrations (2023)
united-states-medicaid-re-entry-demonstrations--3e7b9e1f = États-Unis : projets pilotes Medicaid pour le retour à la liberté (2023)

# title of a source
# Canada: Commissioner's Directive on the release process
canada-commissioner-s-directive-on-the-release--ae3f2a4b = Canada : Directive du commissaire sur le processus de mise en liberté

# title of a source
# Canada: release to an Indigenous community (section 84)
canada-release-to-an-indigenous-community--78ab31f6 = Canada : mise en liberté dans une communauté autochtone (article 84)

# title of a source
# United Kingdom: Before someone leaves prison (government guidance)
united-kingdom-before-someone-leaves-prison--d6e5906c = Royaume-Uni : avant la sortie de prison (guide du gouvernement)

# title of a source
# Hardman Trust: release diary by people who served long sentences
hardman-trust-release-diary-by-people-who--dfd1993a = Hardman Trust : journal de sortie par des personnes ayant purgé de longues peines

# title of a source
# England and Wales: prison inspectorate expectations, children and young people, reintegration planning
england-and-wales-prison-inspectorate--cf1f0535 = Angleterre et pays de Galles : attentes de l’inspection des prisons, enfants et jeunes, préparation à la réintégration

# title of a source
# England and Wales: prison inspectorate expectations, finance
england-and-wales-prison-inspectorate--10592adc = Angleterre et pays de Galles : attentes de l’inspection des prisons, finances

# title of a source
# England and Wales: prison inspectorate expectations, separation centres, planning for reintegration or release
england-and-wales-prison-inspectorate--33906fe1 = Angleterre et pays de Galles : attentes de l’inspection des prisons, centres de séparation, préparation à la réintégration ou à la libération

# title of a source
# International Guidelines on Human Rights and Drug Policy
international-guidelines-on-human-rights-and--b539bea4 = Directives internationales sur les droits de l’homme et les politiques en matière de drogues

# title of a source
# Japan: environmental adjustment and pre-release guidance (white paper, 2004)
japan-environmental-adjustment-and-pre-release--4ff2b09c = Japon : aménagement du milieu et accompagnement avant la libération (livre blanc, 2004)

# title of a source
# Japan: special adjustment for older and disabled people
japan-special-adjustment-for-older-and-disabled--02f83d21 = Japon : aménagement spécial pour les personnes âgées et handicapées

# title of a source
# Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law
kyoto-declaration-on-advancing-crime-prevention--97779961 = Déclaration de Kyoto sur la promotion de la prévention du crime, de la justice pénale et de l’état de droit

# title of a source
# United Nations Model Strategies on Reducing Reoffending (the Kyoto Model Strategies)
united-nations-model-strategies-on-reducing--2841de7a = Stratégies types des Nations Unies pour la réduction de la récidive (Stratégies types de Kyoto)

# title of a source
# England and Wales: commissioned rehabilitative services
england-and-wales-commissioned-rehabilitative--4bd10e1b = Angleterre et pays de Galles : services de réadaptation sous contrat

# title of a source
# England and Wales: create and vary a licence
england-and-wales-create-and-vary-a-licence--9a293dc2 = Angleterre et pays de Galles : établir et modifier une licence

# title of a source
# England and Wales: prepare someone for release
england-and-wales-prepare-someone-for-release--a932360b = Angleterre et pays de Galles : préparer quelqu’un à la libération

# title of a source
# Nacro: an end to Friday releases (2023)
nacro-an-end-to-friday-releases-2023--0ee4cc04 = Nacro : la fin des libérations le vendredi (2023)

# title of a source
# Deaths after release from prison, Washington State (2007)
deaths-after-release-from-prison-washington--4a9b547b = Décès après la sortie de prison, État de Washington (2007)

# title of a source
# United States: transition from jail to community
united-states-transition-from-jail-to-community--f9d329cc = États-Unis : passage de la prison locale à la communauté

# title of a source
# United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
united-nations-standard-minimum-rules-for-the--1858a0af = Ensemble de règles minima des Nations Unies pour le traitement des détenus (Règles Nelson Mandela)

# title of a source
# Norway: the reintegration guarantee (2005)
norway-the-reintegration-guarantee-2005--a12b4ae6 = Norvège : la garantie de réintégration (2005)

# title of a source
# New Zealand: notification to victims (Prison Operations Manual)
new-zealand-notification-to-victims-prison--76996b5d = Nouvelle-Zélande : information des victimes (manuel des opérations pénitentiaires)

# title of a source
# Prison Reform Trust: getting help with resettlement in prison
prison-reform-trust-getting-help-with--e6bd1e9d = Prison Reform Trust : trouver de l’aide en prison pour préparer la sortie

# title of a source
# United States: a city jail's contract for re-entry services (Santa Ana)
united-states-a-city-jail-s-contract-for-re--622e2793 = États-Unis : contrat d’une prison municipale pour des services de retour (Santa Ana)

# title of a source
# Setting of this checklist; no instrument gives a number
setting-of-this-checklist-no-instrument-gives-a--2c2d377f = Réglage de cette liste de contrôle ; aucun instrument ne donne de nombre

# title of a source
# United Nations Standard Minimum Rules for Non-custodial Measures (the Tokyo Rules)
united-nations-standard-minimum-rules-for-non--92642faf = Règles minima des Nations Unies pour l’élaboration de mesures non privatives de liberté (Règles de Tokyo)

# title of a source
# United Kingdom: temporary housing for people leaving prison (ministerial answer, 2021)
united-kingdom-temporary-housing-for-people--2267297d = Royaume-Uni : logement temporaire pour les personnes sortant de prison (réponse ministérielle, 2021)

# title of a source
# United Kingdom: law on releases due on a Friday or before a holiday (2023)
united-kingdom-law-on-releases-due-on-a-friday--7dba7b9f = Royaume-Uni : loi sur les libérations prévues un vendredi ou avant un jour férié (2023)

# title of a source
# United States: federal release day
united-states-federal-release-day--53bab3ae = États-Unis : jour de libération fédéral

# title of a source
# United States: survey of identity papers in fifty states
united-states-survey-of-identity-papers-in--4b3dc526 = États-Unis : enquête sur les papiers d’identité dans cinquante États

# title of a source
# United States: federal release preparation program
united-states-federal-release-preparation--6e58b53f = États-Unis : programme fédéral de préparation à la libération

# title of a source
# World Health Organization, Europe: preventing drug-related deaths after release (2010)
world-health-organization-europe-preventing--81a8639e = Organisation mondiale de la Santé, Europe : prévenir les décès liés à la drogue après la libération (2010)
