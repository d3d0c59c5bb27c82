# What the pack `kyoto` says, in the language `es`. Above each text stand what it is and the text of
# the pack. Write the translation after `=`, on the same line; a brace is written {"{"}.
# `throughcare check` names what is missing; `throughcare new messages` adds what is new.


## pack kyoto

# title
# Kyoto model-strategy checklist
kyoto-model-strategy-checklist--f4b76953 = Lista de verificación de las estrategias modelo de Kioto

# authority
# the throughcare project, on its own reading of the standards
the-throughcare-project-on-its-own-reading-of--c17ddf3a = el proyecto throughcare, según su propia lectura de las normas

# whom a person may ask
# prison case manager
prison-case-manager = gestor de caso en prisión


## headings of a plan

# heading
# The plan and who carries it
the-plan-and-who-carries-it--aed66414 = El plan y quién lo lleva

# heading
# Identity papers
identity-papers--9cf2cbb8 = Documentos de identidad

# heading
# A place to live
a-place-to-live--61cfae5e = Un lugar donde vivir

# heading
# Money, benefits and debts
money-benefits-and-debts--1e7fa74f = Dinero, prestaciones y deudas

# heading
# Work and learning
work-and-learning--08c1a04f = Trabajo y aprendizaje

# heading
# Health
health--55898449 = Salud

# heading
# Drugs and alcohol
drugs-and-alcohol--e0a84834 = Drogas y alcohol

# heading
# Family and children
family-and-children--5d409350 = Familia e hijos

# heading
# The day of release
the-day-of-release--56b4abd8 = El día de la puesta en libertad

# heading
# Supervision after release
supervision-after-release--0f8643db = Supervisión después de la puesta en libertad

# heading
# Victims and repair
victims-and-repair--35609a98 = Víctimas y reparación

# heading
# People and support outside
people-and-support-outside--2f0385bf = Personas y apoyo en el exterior

# heading
# Needs that call for special attention
needs-that-call-for-special-attention--322ef8f5 = Necesidades que requieren especial atención


## item immediate-needs-on-reception

# title
# Immediate outside needs dealt with on reception
immediate-outside-needs-dealt-with-on-reception--49b5eda1 = Necesidades urgentes en el exterior atendidas al ingreso

# question
# Has someone asked the person what is about to be lost outside, and acted on it?
has-someone-asked-the-person-what-is-about-to--1415b7e9 = ¿Alguien ha preguntado a la persona qué está a punto de perder fuera, y ha actuado?

# why it matters
# A flat, a job or a benefit can be gone within days of arrival, and is far harder to win back than to keep. One talk in the first days, and a few calls after it, can save what the person will need on the way out.
a-flat-a-job-or-a-benefit-can-be-gone-within--405db001 = Una vivienda, un empleo o una prestación pueden perderse a los pocos días del ingreso, y es mucho más difícil recuperarlos que conservarlos. Una conversación en los primeros días, y unas llamadas después, pueden salvar lo que la persona necesitará al salir.

# a sentence of a letter to the person
# You were asked what you might lose outside, and it was acted on.
you-were-asked-what-you-might-lose-outside-and--0624d581 = Se le preguntó qué podría perder fuera, y se actuó.

# a sentence of a letter to the person
# You told us what you might lose outside.
you-told-us-what-you-might-lose-outside--7b2a81c1 = Nos contó qué podría perder fuera.

# a sentence of a letter to the person
# Someone has promised to act on it.
someone-has-promised-to-act-on-it--46b626b5 = Alguien ha prometido actuar.

# a sentence of a letter to the person
# You did not wish to say what you might lose outside.
you-did-not-wish-to-say-what-you-might-lose--58aa85c5 = Usted no quiso decir qué podría perder fuera.

# a sentence of a letter to the person
# You can tell us at any time.
you-can-tell-us-at-any-time--30441cb8 = Puede decírnoslo en cualquier momento.

# a sentence of a letter to the person
# Someone should ask what you might lose outside, and act on it.
someone-should-ask-what-you-might-lose-outside--dd892640 = Alguien debería preguntarle qué podría perder fuera, y actuar.

# a sentence of a letter to the person
# We do not know yet what you might lose outside.
we-do-not-know-yet-what-you-might-lose-outside--c46b5719 = Aún no sabemos qué podría perder fuera.

# a sentence of a letter to the person
# You can tell us about a flat, a job or money that you might lose.
you-can-tell-us-about-a-flat-a-job-or-money--d9e3d8f2 = Puede hablarnos de un piso, un empleo o dinero que podría perder.

# a condition of the rule, by its name
# asked
asked = preguntado

# the rule says
# Act on each loss outside that nobody has dealt with
act-on-each-loss-outside-that-nobody-has-dealt--aefce88d = Actuar ante cada pérdida fuera de la que nadie se ha ocupado

# the rule says
# something you told us about is still being lost outside
something-you-told-us-about-is-still-being-lost--d5defd03 = algo que usted nos contó todavía se está perdiendo fuera

# the rule says
# Ask the person what is about to be lost outside, and act on it
ask-the-person-what-is-about-to-be-lost-outside--4ea8561b = Preguntar a la persona qué está a punto de perder fuera, y actuar

# the rule says
# nobody has yet asked what you may lose outside
nobody-has-yet-asked-what-you-may-lose-outside = nadie le ha preguntado aún qué puede perder fuera


## item plan-opened-early

# title
# Individual plan opened soon after admission
individual-plan-opened-soon-after-admission--65ea8717 = Plan individual abierto poco después del ingreso

# question
# Is there a plan for this person's return, and does it start from who they are and what they need?
is-there-a-plan-for-this-person-s-return-and--ed7b5a0f = ¿Existe un plan para el regreso de esta persona, y parte de quién es y de lo que necesita?

# why it matters
# Time inside only helps later if it is used for something. A plan opened early, after a proper look at the person's own needs and strengths, gives every month a purpose that both sides can see.
time-inside-only-helps-later-if-it-is-used-for--108f4509 = El tiempo dentro solo ayuda después si se usa para algo. Un plan abierto pronto, tras mirar de verdad las necesidades y las fortalezas de la persona, da a cada mes un propósito que ambas partes pueden ver.

# a sentence of a letter to the person
# You have a plan that looks to your life outside.
you-have-a-plan-that-looks-to-your-life-outside--f4fff66d = Tiene un plan que mira a su vida fuera.

# a sentence of a letter to the person
# We will go through with you what you need.
we-will-go-through-with-you-what-you-need--fcfc864e = Repasaremos con usted lo que necesita.

# a sentence of a letter to the person
# This is set for {assessment.booked_for}.
this-is-set-for-assessment-booked-for--94ecef88 = Está fijado para el {"{"}assessment.booked_for{"}"}.

# a sentence of a letter to the person
# You have a plan, and said no to questions about your needs.
you-have-a-plan-and-said-no-to-questions-about--a00040a5 = Tiene un plan, y dijo que no a preguntas sobre sus necesidades.

# a sentence of a letter to the person
# You can change your mind.
you-can-change-your-mind--d8d485be = Puede cambiar de opinión.

# a sentence of a letter to the person
# You should have a plan that looks to your life outside.
you-should-have-a-plan-that-looks-to-your-life--587c35f0 = Debería tener un plan que mire a su vida fuera.

# a sentence of a letter to the person
# We do not know yet if a plan was made for you.
we-do-not-know-yet-if-a-plan-was-made-for-you--65050458 = Aún no sabemos si se hizo un plan para usted.

# a condition of the rule, by its name
# opened
opened = abierto

# the rule says
# Set a day to go through the person's needs, abilities and background with them
set-a-day-to-go-through-the-person-s-needs--f5abda6e = Fijar un día para repasar con la persona sus necesidades, capacidades y trayectoria

# the rule says
# nobody has yet gone through with you what you need and what you can do
nobody-has-yet-gone-through-with-you-what-you--db541aa6 = nadie ha repasado aún con usted lo que necesita y lo que sabe hacer

# the rule says
# Open a written plan that says what is to be reached for life outside
open-a-written-plan-that-says-what-is-to-be--96a06191 = Abrir un plan escrito que diga qué se ha de alcanzar para la vida fuera

# the rule says
# there is no plan yet that looks to your life outside
there-is-no-plan-yet-that-looks-to-your-life--285de225 = todavía no hay un plan que mire a su vida fuera


## item earliest-release-considered

# title
# Release at the earliest lawful point considered
release-at-the-earliest-lawful-point-considered--2c5bb3ba = Estudiada la puesta en libertad en la fecha más temprana que permite la ley

# question
# Is the case for the earliest lawful release ready in time?
is-the-case-for-the-earliest-lawful-release--18bab5aa = ¿Está listo a tiempo el expediente para la libertad más temprana que permite la ley?

# why it matters
# Where the law allows release before the end of a sentence, nobody should stay longer only because papers were late. The case should say what speaks for the person, also whom they care for, and the person should know how to have a refusal looked at again.
where-the-law-allows-release-before-the-end-of--effc5505 = Cuando la ley permite la libertad antes del fin de la pena, nadie debería quedarse más tiempo solo porque los papeles llegaron tarde. El expediente debería decir lo que habla a favor de la persona, también de quién cuida, y la persona debería saber cómo pedir que se revise una negativa.

# who acts
# releasing authority
releasing-authority = autoridad que concede la libertad

# a sentence of a letter to the person
# Your case for an earlier release has been handed in.
your-case-for-an-earlier-release-has-been--f5809f91 = Se ha presentado su expediente para una salida más temprana.

# a sentence of a letter to the person
# Your case for an earlier release will be handed in by {parole.dossier_promised_for}.
your-case-for-an-earlier-release-will-be-handed--4fdcc463 = Su expediente para una salida más temprana se presentará hasta el {"{"}parole.dossier_promised_for{"}"}.

# a sentence of a letter to the person
# You said no to a case for an earlier release.
you-said-no-to-a-case-for-an-earlier-release--0f61c608 = Usted dijo que no a un expediente para una salida más temprana.

# a sentence of a letter to the person
# The law may let you leave earlier, and your case for it should be ready.
the-law-may-let-you-leave-earlier-and-your-case--c475458e = Puede que la ley le permita salir antes, y su expediente debería estar listo.

# a sentence of a letter to the person
# We do not know yet if the law lets you leave earlier.
we-do-not-know-yet-if-the-law-lets-you-leave--ccfe09d4 = Aún no sabemos si la ley le permite salir antes.

# a sentence of a letter to the person
# If the answer on an earlier release is no, you can ask how to have it looked at again.
if-the-answer-on-an-earlier-release-is-no-you--273b9d9b = Si la respuesta sobre una salida más temprana es no, puede preguntar cómo se revisa.

# a condition of the rule, by its name
# case is made
case-is-made = el expediente está hecho

# a condition of the rule, by its name
# no refusal
no-refusal = ninguna negativa

# a condition of the rule, by its name
# answer can be reviewed
answer-can-be-reviewed = la respuesta puede revisarse

# a condition of the rule, by its name
# looked at again
looked-at-again = revisado de nuevo

# a condition of the rule, by its name
# is promised in time
is-promised-in-time = está prometido a tiempo

# the rule says
# Tell the person in writing why an earlier release was not considered in full
tell-the-person-in-writing-why-an-earlier--4c2caf80 = Decir por escrito a la persona por qué no se estudió por completo una libertad más temprana

# the rule says
# you have left, and are owed the reason
you-have-left-and-are-owed-the-reason--660add80 = usted ha salido, y se le debe la razón

# the rule says
# Work out from which day a conditional release is possible, and tell the person
work-out-from-which-day-a-conditional-release--c1bed8fa = Calcular desde qué día es posible la libertad condicional, y decírselo a la persona

# the rule says
# records office
records-office = oficina de expedientes

# the rule says
# nobody has worked out the first day on which you could be released
nobody-has-worked-out-the-first-day-on-which--a8d4d491 = nadie ha calculado el primer día en que usted podría salir

# the rule says
# Hand in the case for conditional release, with what the person needs and whom they care for
hand-in-the-case-for-conditional-release-with--e40acbda = Presentar el expediente de libertad condicional, con lo que la persona necesita y de quién cuida

# the rule says
# your case for an earlier release is not yet complete
your-case-for-an-earlier-release-is-not-yet--0c4ed43f = su expediente para una libertad más temprana aún no está completo

# the rule says
# Tell the person how to have the answer on conditional release reviewed
tell-the-person-how-to-have-the-answer-on--390cde77 = Decir a la persona cómo pedir que se revise la respuesta sobre la libertad condicional

# the rule says
# you have not been told how to have the answer looked at again
you-have-not-been-told-how-to-have-the-answer--ae9338e7 = no le han dicho cómo pedir que se revise la respuesta

# the rule says
# Set a day on which conditional release is looked at again, and tell the person
set-a-day-on-which-conditional-release-is--85abb269 = Fijar un día en que se vuelva a estudiar la libertad condicional, y decírselo a la persona

# the rule says
# you should know when you are next considered
you-should-know-when-you-are-next-considered = usted debería saber cuándo se volverá a estudiar su caso


## item gradual-transition-considered

# title
# Step-down before the gate considered
step-down-before-the-gate-considered--31e33ed0 = Estudiado un paso gradual antes de la salida

# question
# Has a more gradual way out been considered, and does the person know the outcome and the reasons?
has-a-more-gradual-way-out-been-considered-and--164afa16 = ¿Se ha estudiado una salida más gradual, y conoce la persona el resultado y las razones?

# why it matters
# Going from a locked cell to full freedom in one day is hard on anybody. A step between, such as leave, open conditions, work outside or a half-way house, lets a person try out ordinary life while help is near.
going-from-a-locked-cell-to-full-freedom-in-one--b68981ea = Pasar en un día de una celda cerrada a la plena libertad es duro para cualquiera. Un paso intermedio, como un permiso, el régimen abierto, el trabajo en el exterior o una casa de transición, permite probar la vida corriente mientras la ayuda está cerca.

# who acts
# prison management
prison-management = dirección de la prisión

# a sentence of a letter to the person
# We looked at a slower way out for you, and told you the reasons.
we-looked-at-a-slower-way-out-for-you-and-told--04893fa3 = Estudiamos para usted una salida más lenta, y le dijimos las razones.

# a sentence of a letter to the person
# We will look at a slower way out for you, such as leave or an open place.
we-will-look-at-a-slower-way-out-for-you-such--69ea8153 = Estudiaremos para usted una salida más lenta, como un permiso o una plaza abierta.

# a sentence of a letter to the person
# This is set for {step_down.consideration_set_for}.
this-is-set-for-step-down-consideration-set-for--288e3938 = Está fijado para el {"{"}step_down.consideration_set_for{"}"}.

# a sentence of a letter to the person
# You said no to a slower way out, such as leave or an open place.
you-said-no-to-a-slower-way-out-such-as-leave--f8a1dc25 = Usted dijo que no a una salida más lenta, como un permiso o una plaza abierta.

# a sentence of a letter to the person
# A slower way out, such as leave or an open place, should be looked at for you.
a-slower-way-out-such-as-leave-or-an-open-place--f4a5fbe9 = Debería estudiarse para usted una salida más lenta, como un permiso o una plaza abierta.

# a sentence of a letter to the person
# We do not know yet if a slower way out is open to you.
we-do-not-know-yet-if-a-slower-way-out-is-open--6a049de2 = Aún no sabemos si puede tener una salida más lenta.

# a sentence of a letter to the person
# You can ask for leave or an open place, and for the reasons if the answer is no.
you-can-ask-for-leave-or-an-open-place-and-for--e3552311 = Puede pedir un permiso o una plaza abierta, y las razones si la respuesta es no.

# the rule says
# Write down what came of considering a step-down, and why, and tell the person
write-down-what-came-of-considering-a-step-down--3726706c = Escribir qué resultó del estudio de un paso gradual, y por qué, y decírselo a la persona

# the rule says
# you have not been told the reasons
you-have-not-been-told-the-reasons = no le han dicho las razones

# the rule says
# Tell the person in writing why a more gradual way out was not considered
tell-the-person-in-writing-why-a-more-gradual--b94086d2 = Decir por escrito a la persona por qué no se estudió una salida más gradual

# the rule says
# you left without it, and are owed the reason
you-left-without-it-and-are-owed-the-reason--4eab940a = usted salió sin ello, y se le debe la razón

# the rule says
# Consider leave, open conditions, work or study release, or a half-way house for this person
consider-leave-open-conditions-work-or-study--b4de1e50 = Estudiar para esta persona un permiso, el régimen abierto, la salida para trabajar o estudiar, o una casa de transición

# the rule says
# a more gradual way out has not been considered for you
a-more-gradual-way-out-has-not-been-considered--2f7d88f8 = no se ha estudiado para usted una salida más gradual


## item named-coordinator

# title
# One named person carries the plan across the gate
one-named-person-carries-the-plan-across-the--9f69829c = Una persona designada lleva el plan más allá de la puerta

# question
# Who carries this plan inside, who carries it outside, and have the two spoken?
who-carries-this-plan-inside-who-carries-it--2d866543 = ¿Quién lleva este plan dentro, quién lo lleva fuera, y han hablado entre sí?

# why it matters
# Most of what is lost on the way out is lost between two services. If one named person answers for the plan on each side of the gate, and they have handed it over, there is always someone to ask.
most-of-what-is-lost-on-the-way-out-is-lost--72f5e19f = La mayor parte de lo que se pierde al salir se pierde entre dos servicios. Si una persona designada responde del plan a cada lado de la puerta, y se han hecho el traspaso, siempre hay alguien a quien preguntar.

# who acts
# community supervision officer or aftercare worker
community-supervision-officer-or-aftercare--a5a782c6 = oficial de supervisión en la comunidad o trabajador de asistencia pospenitenciaria

# a sentence of a letter to the person
# One worker inside and one outside look after your plan, and they have met.
one-worker-inside-and-one-outside-look-after--95a13f36 = Un trabajador dentro y uno fuera llevan su plan, y se han reunido.

# a sentence of a letter to the person
# One worker inside and one outside look after your plan.
one-worker-inside-and-one-outside-look-after--89d6fa0a = Un trabajador dentro y uno fuera llevan su plan.

# a sentence of a letter to the person
# They meet on {coordinator.handover.on}.
they-meet-on-coordinator-handover-on--728fbc32 = Se reúnen el {"{"}coordinator.handover.on{"}"}.

# a sentence of a letter to the person
# You said no to a meeting of the two workers who look after your plan.
you-said-no-to-a-meeting-of-the-two-workers-who--0c1fbbf8 = Usted dijo que no a una reunión de los dos trabajadores que llevan su plan.

# a sentence of a letter to the person
# One worker inside and one outside should look after your plan.
one-worker-inside-and-one-outside-should-look--cf77e3d2 = Un trabajador dentro y uno fuera deberían llevar su plan.

# a sentence of a letter to the person
# We do not know yet who looks after your plan, inside and outside.
we-do-not-know-yet-who-looks-after-your-plan--ae8206da = Aún no sabemos quién lleva su plan, dentro y fuera.

# a sentence of a letter to the person
# You can ask who looks after your plan, and how to reach them.
you-can-ask-who-looks-after-your-plan-and-how--0e987875 = Puede preguntar quién lleva su plan, y cómo localizarlo.

# a condition of the rule, by its name
# both named
both-named = ambos designados

# the rule says
# Name the worker who answers for the plan inside
name-the-worker-who-answers-for-the-plan-inside--511babf2 = Designar al trabajador que responde del plan dentro

# the rule says
# nobody inside has been named to carry your plan
nobody-inside-has-been-named-to-carry-your-plan = nadie dentro ha sido designado para llevar su plan

# the rule says
# Name the worker outside who takes the plan up
name-the-worker-outside-who-takes-the-plan-up--de2e0d40 = Designar al trabajador de fuera que recoge el plan

# the rule says
# nobody outside has been named to carry your plan on
nobody-outside-has-been-named-to-carry-your--c4d33609 = nadie fuera ha sido designado para seguir llevando su plan

# the rule says
# Set a day for the two workers to hand the plan over, with the person there
set-a-day-for-the-two-workers-to-hand-the-plan--895de2db = Fijar un día para que los dos trabajadores se traspasen el plan, con la persona presente

# the rule says
# the two people who carry your plan have not yet handed it over
the-two-people-who-carry-your-plan-have-not-yet--2cb92b4d = las dos personas que llevan su plan todavía no se lo han traspasado

# what a source is cited for
# reducing-reoffending section
reducing-reoffending-section--08144ebb = sección sobre la reducción de la reincidencia

# what a source is cited for
# multi-stakeholder partnership
multi-stakeholder-partnership--6fac7353 = asociación de múltiples interesados


## item outside-agencies-consulted

# title
# Community agencies let in and asked early
community-agencies-let-in-and-asked-early--85b3f058 = Servicios de la comunidad admitidos y consultados pronto

# question
# Have the services that will help outside met the person and had their say?
have-the-services-that-will-help-outside-met--cbd4ea7f = ¿Los servicios que ayudarán fuera han conocido a la persona y dado su opinión?

# why it matters
# Help after release comes from services outside. If they have met the person while there is still time, the person knows a face when they come out, and the plan promises only what someone can really do.
help-after-release-comes-from-services-outside--fcaf365d = La ayuda después de la salida viene de servicios de fuera. Si han conocido a la persona mientras hay tiempo, esta conoce una cara al salir, y el plan promete solo lo que alguien puede hacer de verdad.

# who acts
# outside agency
outside-agency = servicio externo

# a sentence of a letter to the person
# The services that will help you outside have met you.
the-services-that-will-help-you-outside-have--7d4550cd = Los servicios que le ayudarán fuera se han reunido con usted.

# a sentence of a letter to the person
# The services that will help you outside will come to meet you.
the-services-that-will-help-you-outside-will--f8100f6c = Los servicios que le ayudarán fuera vendrán a reunirse con usted.

# a sentence of a letter to the person
# You said that you do not want to meet the services outside.
you-said-that-you-do-not-want-to-meet-the--084d6399 = Usted dijo que no quiere reunirse con los servicios de fuera.

# a sentence of a letter to the person
# The services that will help you outside should meet you first.
the-services-that-will-help-you-outside-should--b1e73c81 = Los servicios que le ayudarán fuera deberían reunirse antes con usted.

# a sentence of a letter to the person
# We do not know yet which services outside have met you.
we-do-not-know-yet-which-services-outside-have--55257c7d = Aún no sabemos qué servicios de fuera se han reunido con usted.

# a sentence of a letter to the person
# You can say which services you want to meet.
you-can-say-which-services-you-want-to-meet--fd90c999 = Puede decir con qué servicios quiere reunirse.

# the rule says
# Bring together the person and each service that is to help outside, and ask it what it can do
bring-together-the-person-and-each-service-that--169d1161 = Reunir a la persona y a cada servicio que ha de ayudar fuera, y preguntar a cada uno qué puede hacer

# the rule says
# not every service that is to help you outside has met you and had its say
not-every-service-that-is-to-help-you-outside--95a31a8c = no todos los servicios que han de ayudarle fuera le han conocido y dado su opinión

# what a source is cited for
# public-private partnership
public-private-partnership--6a8edf30 = asociación público-privada


## item plan-made-with-the-person

# title
# The person takes part and holds a copy
the-person-takes-part-and-holds-a-copy--e8f19b2e = La persona participa y tiene una copia

# question
# Was the plan made with the person, and do they hold a copy?
was-the-plan-made-with-the-person-and-do-they--8be798d5 = ¿Se hizo el plan con la persona, y tiene ella una copia?

# why it matters
# It is the person's life that is being planned. People carry out what they have helped to shape, and can only hold a service to a promise that they have on paper. Saying no to something is their right, and is written down as that.
it-is-the-person-s-life-that-is-being-planned--e8c85535 = Es la vida de la persona lo que se planifica. Se cumple lo que uno ha ayudado a formar, y solo se puede exigir a un servicio una promesa que se tiene en papel. Decir que no a algo es su derecho, y así se anota.

# who acts
# the person
the-person = la persona

# a sentence of a letter to the person
# Your plan was made with you, and you have a copy.
your-plan-was-made-with-you-and-you-have-a-copy--bb8af942 = Su plan se hizo con usted, y tiene una copia.

# a sentence of a letter to the person
# We will go through your plan with you.
we-will-go-through-your-plan-with-you--bb874365 = Repasaremos su plan con usted.

# a sentence of a letter to the person
# The meeting is on {plan.meeting.on}.
the-meeting-is-on-plan-meeting-on--86da2ae4 = La reunión es el {"{"}plan.meeting.on{"}"}.

# a sentence of a letter to the person
# You said no to a meeting about your plan, or to a copy of it.
you-said-no-to-a-meeting-about-your-plan-or-to--9a0256c1 = Usted dijo que no a una reunión sobre su plan, o a una copia.

# a sentence of a letter to the person
# Your plan should be made with you.
your-plan-should-be-made-with-you--f767662c = Su plan debería hacerse con usted.

# a sentence of a letter to the person
# We do not know yet if your plan was talked through with you.
we-do-not-know-yet-if-your-plan-was-talked--106c7775 = Aún no sabemos si se habló con usted de su plan.

# a sentence of a letter to the person
# You can ask for a copy of your plan.
you-can-ask-for-a-copy-of-your-plan--f75ce1c3 = Puede pedir una copia de su plan.

# a sentence of a letter to the person
# You can say no to anything in it, and ask for changes.
you-can-say-no-to-anything-in-it-and-ask-for--0baa451a = Puede decir que no a algo de él, y pedir cambios.

# the rule says
# Sit down with the person and go through the plan together
sit-down-with-the-person-and-go-through-the--d5ae98fb = Sentarse con la persona y repasar juntos el plan

# the rule says
# your plan has not yet been talked through with you
your-plan-has-not-yet-been-talked-through-with--a27852c4 = su plan aún no se ha hablado con usted

# the rule says
# Ask the person what they want for themselves, and write it into the plan in their words
ask-the-person-what-they-want-for-themselves--033e1680 = Preguntar a la persona qué quiere para sí misma, y escribirlo en el plan con sus palabras

# the rule says
# your own wishes are not in the plan
your-own-wishes-are-not-in-the-plan = sus propios deseos no están en el plan

# the rule says
# Give the person a copy of the plan
give-the-person-a-copy-of-the-plan--dc7c0904 = Dar a la persona una copia del plan

# the rule says
# you do not hold a copy of your plan
you-do-not-hold-a-copy-of-your-plan = usted no tiene una copia de su plan


## item plan-understandable

# title
# Plan and duties explained in a language and form the person can use
plan-and-duties-explained-in-a-language-and--a331ec83 = Plan y deberes explicados en un idioma y una forma que la persona puede usar

# question
# Can the person follow what is planned and what is expected of them?
can-the-person-follow-what-is-planned-and-what--d1fe5071 = ¿Puede la persona seguir lo que está previsto y lo que se espera de ella?

# why it matters
# A plan that cannot be read or understood is no help, and a duty nobody explained is easily broken. The right language, a talk instead of a letter, or another form makes the plan the person's own.
a-plan-that-cannot-be-read-or-understood-is-no--bd4ac7ca = Un plan que no se puede leer ni entender no ayuda, y un deber que nadie explicó se incumple fácilmente. El idioma adecuado, una conversación en lugar de una carta, u otra forma, hacen que el plan sea de la persona.

# who acts
# interpreter
interpreter = intérprete

# a sentence of a letter to the person
# Your plan was explained in a way that works for you.
your-plan-was-explained-in-a-way-that-works-for--565561d4 = Su plan se le explicó de una manera que le sirve.

# a sentence of a letter to the person
# Your plan will be explained in a way that works for you.
your-plan-will-be-explained-in-a-way-that-works--d1f00313 = Su plan se le explicará de una manera que le sirva.

# a sentence of a letter to the person
# This is set for {communication.explanation.booked_for}.
this-is-set-for-communication-explanation--eabaab31 = Está fijado para el {"{"}communication.explanation.booked_for{"}"}.

# a sentence of a letter to the person
# You said no to having your plan explained.
you-said-no-to-having-your-plan-explained--cf5ffbb4 = Usted dijo que no a que se le explique su plan.

# a sentence of a letter to the person
# Your plan should be explained in a way that works for you.
your-plan-should-be-explained-in-a-way-that--9baa5a2e = Su plan debería explicársele de una manera que le sirva.

# a sentence of a letter to the person
# We do not know yet how best to explain your plan to you.
we-do-not-know-yet-how-best-to-explain-your--9562a98f = Aún no sabemos cómo explicarle mejor su plan.

# a sentence of a letter to the person
# You can ask for an interpreter, or for someone to read your plan to you.
you-can-ask-for-an-interpreter-or-for-someone--4bbaaaf8 = Puede pedir un intérprete, o que alguien le lea su plan.

# a condition of the rule, by its name
# in their language
in-their-language = en su idioma

# a condition of the rule, by its name
# not only on paper
not-only-on-paper = no solo en papel

# a condition of the rule, by its name
# in a form they use
in-a-form-they-use = en una forma que usa

# the rule says
# Explain the plan again in the language and the form the person needs
explain-the-plan-again-in-the-language-and-the--c7e1f8bb = Explicar de nuevo el plan en el idioma y la forma que la persona necesita

# the rule says
# the plan was not explained in a way that works for you
the-plan-was-not-explained-in-a-way-that-works--983d2c9c = el plan no se le explicó de una manera que le sirva

# the rule says
# Set a day to explain the plan and the duties in the language and the form the person needs
set-a-day-to-explain-the-plan-and-the-duties-in--520bacce = Fijar un día para explicar el plan y los deberes en el idioma y la forma que la persona necesita

# the rule says
# the plan has not yet been explained to you in a way that works for you
the-plan-has-not-yet-been-explained-to-you-in-a--8deae40c = el plan aún no se le ha explicado de una manera que le sirva

# on what ground a protected fact is looked at
# the plan is explained in a form that a person with a disability can use
the-plan-is-explained-in-a-form-that-a-person--d9f14f98 = el plan se explica de una forma que una persona con discapacidad puede usar


## item sharing-lawful-and-confidential

# title
# Sharing is lawful, minimal and logged
sharing-is-lawful-minimal-and-logged--cb229666 = Compartir información es lícito, mínimo y queda anotado

# question
# Was everything that left the file passed on lawfully, sparingly, and written down?
was-everything-that-left-the-file-passed-on--c7bb788d = ¿Todo lo que salió del expediente se transmitió lícitamente, con moderación y por escrito?

# why it matters
# Planning needs several services, and each needs to know something. The person should be able to see what was told to whom and why, and to trust that the rest stays closed. A young person's record above all must not follow them through life.
planning-needs-several-services-and-each-needs--1653cbd3 = Planificar requiere varios servicios, y cada uno necesita saber algo. La persona debería poder ver qué se dijo a quién y por qué, y confiar en que el resto queda cerrado. El expediente de una persona joven, sobre todo, no debe seguirla toda la vida.

# who acts
# whoever discloses
whoever-discloses = quien comunica la información

# a sentence of a letter to the person
# What was passed on about you is written down, and the law allows it.
what-was-passed-on-about-you-is-written-down--82005ec4 = Lo que se transmitió sobre usted está escrito, y la ley lo permite.

# a sentence of a letter to the person
# You should be able to know what was passed on about you.
you-should-be-able-to-know-what-was-passed-on--4dcbd4a7 = Debería poder saber qué se transmitió sobre usted.

# a sentence of a letter to the person
# We do not know yet what was passed on about you.
we-do-not-know-yet-what-was-passed-on-about-you--f2d201c8 = Aún no sabemos qué se transmitió sobre usted.

# a sentence of a letter to the person
# You can ask what was passed on about you, to whom, and why.
you-can-ask-what-was-passed-on-about-you-to--c1a8cd56 = Puede preguntar qué se transmitió sobre usted, a quién y por qué.

# a sentence of a letter to the person
# You can object if you think that it was wrong.
you-can-object-if-you-think-that-it-was-wrong--cfc947fe = Puede objetar si cree que estuvo mal.

# the rule says
# Write down what has been passed on from the file, to whom, on what basis and when
write-down-what-has-been-passed-on-from-the--413f37fe = Escribir qué se ha transmitido del expediente, a quién, con qué base y cuándo

# the rule says
# nobody can tell you for certain what was passed on about you
nobody-can-tell-you-for-certain-what-was-passed--9849ed42 = nadie puede decirle con certeza qué se transmitió sobre usted

# the rule says
# Tell the person what was passed on without a lawful basis or beyond need, and put it right
tell-the-person-what-was-passed-on-without-a--7508fc05 = Decir a la persona qué se transmitió sin base lícita o más allá de lo necesario, y corregirlo

# the rule says
# something about you was passed on that should not have been
something-about-you-was-passed-on-that-should--d406f2ac = se transmitió algo sobre usted que no debería haberse transmitido


## item pre-release-review

# title
# Full review of the plan about twelve weeks out
full-review-of-the-plan-about-twelve-weeks-out--8f8b2365 = Revisión completa del plan unas doce semanas antes de la salida

# question
# Has the whole plan been gone through again with the person while there is still time to act?
has-the-whole-plan-been-gone-through-again-with--fc582885 = ¿Se ha repasado de nuevo todo el plan con la persona mientras hay tiempo de actuar?

# why it matters
# Lives change in prison. About twelve weeks before release there is still time to put things right, so every part of the plan is looked at once more with the person, and nothing is left without someone who sees to it.
lives-change-in-prison-about-twelve-weeks--56d1feec = La vida cambia en prisión. Unas doce semanas antes de la salida todavía hay tiempo de arreglar las cosas; por eso cada parte del plan se mira una vez más con la persona, y nada queda sin alguien que se ocupe.

# who acts
# community supervision officer
community-supervision-officer = oficial de supervisión en la comunidad

# a sentence of a letter to the person
# We have gone through your whole plan with you again.
we-have-gone-through-your-whole-plan-with-you--fd89032c = Hemos repasado de nuevo con usted todo su plan.

# a sentence of a letter to the person
# We will go through your whole plan with you again.
we-will-go-through-your-whole-plan-with-you--04f36709 = Repasaremos de nuevo con usted todo su plan.

# a sentence of a letter to the person
# This is set for {review.on}.
this-is-set-for-review-on--50cd08a1 = Está fijado para el {"{"}review.on{"}"}.

# a sentence of a letter to the person
# You said no to going through your plan again.
you-said-no-to-going-through-your-plan-again--7e97fb37 = Usted dijo que no a repasar de nuevo su plan.

# a sentence of a letter to the person
# Your whole plan should be gone through with you again.
your-whole-plan-should-be-gone-through-with-you--a6cb780c = Todo su plan debería repasarse de nuevo con usted.

# a sentence of a letter to the person
# We do not know yet if your whole plan was gone through with you again.
we-do-not-know-yet-if-your-whole-plan-was-gone--1dd185c4 = Aún no sabemos si todo su plan se repasó de nuevo con usted.

# a sentence of a letter to the person
# You can say what has changed, and what you need now.
you-can-say-what-has-changed-and-what-you-need--cb9611cc = Puede decir qué ha cambiado, y qué necesita ahora.

# the rule says
# Write down for each open need who sees to it, and by when
write-down-for-each-open-need-who-sees-to-it--e582b05f = Escribir para cada necesidad abierta quién se ocupa, y para cuándo

# the rule says
# something you need is still open, and nobody has taken it on
something-you-need-is-still-open-and-nobody-has--3c593c39 = algo que usted necesita sigue abierto, y nadie lo ha asumido

# the rule says
# Set a day to go through the whole plan again with the person
set-a-day-to-go-through-the-whole-plan-again--6d055ec3 = Fijar un día para repasar de nuevo todo el plan con la persona

# the rule says
# your plan has not been gone through again with you
your-plan-has-not-been-gone-through-again-with--387adcb3 = su plan no se ha repasado de nuevo con usted


## item release-date-known

# title
# Release date worked out, checked for holds, and told to the person
release-date-worked-out-checked-for-holds-and--1d5dffd9 = Fecha de salida calculada, comprobada en cuanto a impedimentos y comunicada a la persona

# question
# Is the release date certain, has nothing else come to light, and does the person know?
is-the-release-date-certain-has-nothing-else--b5f70f14 = ¿Es segura la fecha de salida, no ha aparecido nada más, y lo sabe la persona?

# why it matters
# Everything else hangs on the date: a bed, a job, an appointment. An old warrant or an unpaid fine found on the last day can undo all of it, so it is looked for early, and the person is told in writing where they stand.
everything-else-hangs-on-the-date-a-bed-a-job--b20554bd = Todo lo demás depende de la fecha: una cama, un empleo, una cita. Una orden antigua o una multa impagada que aparece el último día puede deshacerlo todo; por eso se busca pronto, y se dice por escrito a la persona cuál es su situación.

# a sentence of a letter to the person
# Your release date is {release.date}.
your-release-date-is-release-date--66ef35cf = Su fecha de salida es el {"{"}release.date{"}"}.

# a sentence of a letter to the person
# We looked for other matters that could stand in the way, and none is open.
we-looked-for-other-matters-that-could-stand-in--dc2108c5 = Buscamos otros asuntos que pudieran ser un obstáculo, y no hay ninguno abierto.

# a sentence of a letter to the person
# We are checking that nothing else stands in the way.
we-are-checking-that-nothing-else-stands-in-the--351107e3 = Estamos comprobando que nada más sea un obstáculo.

# a sentence of a letter to the person
# You should know your release date for certain, and in writing.
you-should-know-your-release-date-for-certain--a253bf75 = Debería saber su fecha de salida con certeza, y por escrito.

# a sentence of a letter to the person
# We do not know yet if your release date is certain.
we-do-not-know-yet-if-your-release-date-is--47afd4cf = Aún no sabemos si su fecha de salida es segura.

# a sentence of a letter to the person
# If you think that your release date is wrong, you can ask for it to be checked.
if-you-think-that-your-release-date-is-wrong--a49d222c = Si cree que su fecha de salida está mal, puede pedir que se compruebe.

# a condition of the rule, by its name
# has a ground
has-a-ground = tiene un fundamento

# a condition of the rule, by its name
# confirmed and told
confirmed-and-told = confirmado y comunicado

# the rule says
# Work out the release date and its legal ground, and confirm it
work-out-the-release-date-and-its-legal-ground--01eb6e67 = Calcular la fecha de salida y su fundamento legal, y confirmarla

# the rule says
# the day of your release is not yet certain
the-day-of-your-release-is-not-yet-certain = el día de su salida aún no es seguro

# the rule says
# Search for other charges, warrants, immigration holds and unpaid fines, and settle what is found
search-for-other-charges-warrants-immigration--3aef9eb8 = Buscar otras causas, órdenes, retenciones migratorias y multas impagadas, y resolver lo que se encuentre

# the rule says
# an old charge, a warrant or a fine could still stand in the way
an-old-charge-a-warrant-or-a-fine-could-still--fe62fbae = una causa antigua, una orden o una multa podría todavía ser un obstáculo

# the rule says
# Tell the person the date and its ground in writing
tell-the-person-the-date-and-its-ground-in--492b470a = Decir por escrito a la persona la fecha y su fundamento

# the rule says
# you have not had your release date in writing
you-have-not-had-your-release-date-in-writing = usted no ha recibido por escrito su fecha de salida


## item id-photo-document

# title
# Photo identity document in hand
photo-identity-document-in-hand--50b4177b = Documento de identidad con fotografía en mano

# question
# Will the person walk out with a photo document that opens doors?
will-the-person-walk-out-with-a-photo-document--68c24747 = ¿Saldrá la persona con un documento con fotografía que abra puertas?

# why it matters
# Without a document that shows who they are a person cannot rent a room, open an account, start a job or collect a benefit. If the office that issues it is late, a receipt and a stop-gap paper bridge the gap.
without-a-document-that-shows-who-they-are-a--fa5bd3cd = Sin un documento que muestre quién es, una persona no puede alquilar una habitación, abrir una cuenta, empezar un empleo ni cobrar una prestación. Si la oficina que lo expide se retrasa, un resguardo y un papel provisional cubren la espera.

# who acts
# civil registry
civil-registry = registro civil

# a sentence of a letter to the person
# You have a paper that shows who you are.
you-have-a-paper-that-shows-who-you-are--58b1e640 = Tiene un papel que muestra quién es.

# a sentence of a letter to the person
# Your photo document has been applied for.
your-photo-document-has-been-applied-for--b079f99d = Se ha solicitado su documento con fotografía.

# a sentence of a letter to the person
# It should come by {identity.photo_document_expected_on}.
it-should-come-by-identity-photo-document--ed3de293 = Debería llegar hasta el {"{"}identity.photo_document_expected_on{"}"}.

# a sentence of a letter to the person
# You said no to help with a photo document.
you-said-no-to-help-with-a-photo-document--5f336e8f = Usted dijo que no a la ayuda con un documento con fotografía.

# a sentence of a letter to the person
# You can still ask for it.
you-can-still-ask-for-it--af6bbd6e = Todavía puede pedirla.

# a sentence of a letter to the person
# You need a photo document that shows who you are.
you-need-a-photo-document-that-shows-who-you-are--c87246f4 = Necesita un documento con fotografía que muestre quién es.

# a sentence of a letter to the person
# We do not know yet if you have a photo document.
we-do-not-know-yet-if-you-have-a-photo-document--b7e927d6 = Aún no sabemos si tiene un documento con fotografía.

# a sentence of a letter to the person
# You can ask for a paper to use until your photo document comes.
you-can-ask-for-a-paper-to-use-until-your-photo--88e55b4c = Puede pedir un papel para usar hasta que llegue su documento con fotografía.

# the rule says
# Ask the registry for an earlier date, or for a receipt and a stop-gap document
ask-the-registry-for-an-earlier-date-or-for-a--6d53b215 = Pedir al registro una fecha más temprana, o un resguardo y un documento provisional

# the rule says
# you may be without a document when you need it
you-may-be-without-a-document-when-you-need-it = usted puede quedarse sin documento cuando lo necesite

# the rule says
# Apply with the person for a photo identity document, and settle the fee
apply-with-the-person-for-a-photo-identity--8ce141e7 = Solicitar con la persona un documento de identidad con fotografía, y resolver el pago

# the rule says
# you have no photo document that will be accepted outside
you-have-no-photo-document-that-will-be--fa49e5f5 = usted no tiene un documento con fotografía que se acepte fuera


## item id-underlying-records

# title
# Civil records and service numbers obtained
civil-records-and-service-numbers-obtained--3cccd825 = Actas del registro civil y números de servicios obtenidos

# question
# Are the records and numbers that everything else is built on there, or asked for?
are-the-records-and-numbers-that-everything--8af42fb4 = ¿Están ahí, o pedidos, las actas y los números sobre los que se apoya todo lo demás?

# why it matters
# A photo document needs a birth record; wages need a tax number; a doctor needs a health number. These take the longest, above all for somebody whose birth was never written down, so they are asked for first.
a-photo-document-needs-a-birth-record-wages--960e0e9c = Un documento con fotografía necesita un acta de nacimiento; un salario, un número fiscal; un médico, un número sanitario. Es lo que más tarda, sobre todo para alguien cuyo nacimiento nunca se inscribió; por eso se pide primero.

# a sentence of a letter to the person
# The papers and numbers that you need for work and a doctor are there.
the-papers-and-numbers-that-you-need-for-work--cd4c7161 = Los papeles y números que necesita para el trabajo y el médico están ahí.

# a sentence of a letter to the person
# The papers and numbers that you need have been asked for.
the-papers-and-numbers-that-you-need-have-been--f067f0dc = Se han pedido los papeles y números que necesita.

# a sentence of a letter to the person
# They should come by {identity.records_expected_on}.
they-should-come-by-identity-records-expected-on--214a183c = Deberían llegar hasta el {"{"}identity.records_expected_on{"}"}.

# a sentence of a letter to the person
# You said no to help with some of your papers.
you-said-no-to-help-with-some-of-your-papers--301b5075 = Usted dijo que no a la ayuda con algunos de sus papeles.

# a sentence of a letter to the person
# You need some papers and numbers for work, money and a doctor.
you-need-some-papers-and-numbers-for-work-money--58399364 = Necesita algunos papeles y números para el trabajo, el dinero y el médico.

# a sentence of a letter to the person
# We do not know yet which papers and numbers you have.
we-do-not-know-yet-which-papers-and-numbers-you--5eb861b3 = Aún no sabemos qué papeles y números tiene.

# a condition of the rule, by its name
# record held
record-held = acta en mano

# a condition of the rule, by its name
# number held
number-held = número en mano

# a condition of the rule, by its name
# cover held
cover-held = cobertura en mano

# a condition of the rule, by its name
# record coming
record-coming = acta en camino

# a condition of the rule, by its name
# number coming
number-coming = número en camino

# a condition of the rule, by its name
# cover coming
cover-coming = cobertura en camino

# the rule says
# Ask the registry for the civil record, or raise with it a birth that was never registered, and for a date
ask-the-registry-for-the-civil-record-or-raise--557000a0 = Pedir al registro el acta, o plantearle un nacimiento que nunca se inscribió, y pedir una fecha

# the rule says
# the record that your other papers depend on is not there
the-record-that-your-other-papers-depend-on-is--9c90a2bb = no está el acta de la que dependen sus otros papeles

# the rule says
# Ask for the tax and social-security numbers
ask-for-the-tax-and-social-security-numbers--3912dd18 = Pedir los números fiscal y de seguridad social

# the rule says
# you need these numbers for wages and benefits
you-need-these-numbers-for-wages-and-benefits = usted necesita estos números para el salario y las prestaciones

# the rule says
# Ask for the health-cover number or card
ask-for-the-health-cover-number-or-card--0c5b4db9 = Pedir el número o la tarjeta de cobertura sanitaria

# the rule says
# a doctor outside will ask you for it
a-doctor-outside-will-ask-you-for-it = un médico de fuera se lo pedirá


## item housing-existing-home-kept

# title
# Existing home kept or closed in good order
existing-home-kept-or-closed-in-good-order--6d45a18c = Vivienda existente conservada o dejada en orden

# question
# Is the person's home being kept, or ended so that no debts grow, and are their things safe?
is-the-person-s-home-being-kept-or-ended-so--49e5a288 = ¿Se conserva la vivienda de la persona, o se dejó sin que crezcan deudas, y están a salvo sus cosas?

# why it matters
# A home that is still there is the best place to go back to. Where it cannot be kept, ending it properly means that the person does not come out to rent debts and find their belongings thrown away.
a-home-that-is-still-there-is-the-best-place-to--4052356c = Una vivienda que sigue ahí es el mejor lugar al que volver. Cuando no se puede conservar, dejarla como es debido evita que la persona encuentre al salir deudas de alquiler y sus pertenencias tiradas.

# who acts
# housing service
housing-service = servicio de vivienda

# a sentence of a letter to the person
# The home you had was kept or closed in good order, and your things are safe.
the-home-you-had-was-kept-or-closed-in-good--b9109dc0 = La vivienda que tenía se conservó o se dejó en orden, y sus cosas están a salvo.

# a sentence of a letter to the person
# The home you had and your things are being seen to.
the-home-you-had-and-your-things-are-being-seen--3d832344 = Se está atendiendo la vivienda que tenía y sus cosas.

# a sentence of a letter to the person
# This should be done by {home.before.promised_for}.
this-should-be-done-by-home-before-promised-for--9cef58cc = Debería estar hecho hasta el {"{"}home.before.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to help with the home you had.
you-said-no-to-help-with-the-home-you-had--8e9dc682 = Usted dijo que no a la ayuda con la vivienda que tenía.

# a sentence of a letter to the person
# The home you had should be kept, or closed in good order.
the-home-you-had-should-be-kept-or-closed-in--b4df726b = La vivienda que tenía debería conservarse, o dejarse en orden.

# a sentence of a letter to the person
# We do not know yet what became of the home you had.
we-do-not-know-yet-what-became-of-the-home-you--1f40a6f5 = Aún no sabemos qué fue de la vivienda que tenía.

# a sentence of a letter to the person
# You can ask us to write to your landlord, or to fetch your things.
you-can-ask-us-to-write-to-your-landlord-or-to--c4609d4e = Puede pedirnos que escribamos a su arrendador, o que recojamos sus cosas.

# the rule says
# Speak with the landlord or lender, and keep the home or end it in good order
speak-with-the-landlord-or-lender-and-keep-the--a18c514b = Hablar con el arrendador o el prestamista, y conservar la vivienda o dejarla en orden

# the rule says
# your home has not been seen to, and debts may be growing
your-home-has-not-been-seen-to-and-debts-may-be--c7c5bbcf = nadie se ha ocupado de su vivienda, y pueden estar creciendo deudas

# the rule says
# Have the person's belongings fetched and stored
have-the-person-s-belongings-fetched-and-stored--142e706e = Hacer recoger y guardar las pertenencias de la persona

# the rule says
# your belongings are not yet in a safe place
your-belongings-are-not-yet-in-a-safe-place = sus pertenencias aún no están en lugar seguro


## item housing-first-night

# title
# A real address for the first night
a-real-address-for-the-first-night--10a9c4d7 = Una dirección real para la primera noche

# question
# Where will the person sleep on the first night, and has that place said yes?
where-will-the-person-sleep-on-the-first-night--c7307285 = ¿Dónde dormirá la persona la primera noche, y ha dicho que sí ese lugar?

# why it matters
# A person without a bed on the first night starts with nothing to hold on to. Leaving with no address is not an answer: somebody with the power to find a place has to be told while there is still time.
a-person-without-a-bed-on-the-first-night--bd31c48d = Sin una cama la primera noche, una persona empieza sin nada a lo que agarrarse. Salir sin dirección no es una respuesta: hay que avisar, mientras hay tiempo, a alguien que pueda encontrar un lugar.

# a sentence of a letter to the person
# You have a place to sleep on your first night.
you-have-a-place-to-sleep-on-your-first-night--e68d7619 = Tiene un lugar donde dormir la primera noche.

# a sentence of a letter to the person
# A place to sleep on your first night is promised.
a-place-to-sleep-on-your-first-night-is-promised--09d8d4bb = Está prometido un lugar donde dormir la primera noche.

# a sentence of a letter to the person
# It should be free from {home.first_night.available_from}.
it-should-be-free-from-home-first-night--f65aa45a = Debería estar libre desde el {"{"}home.first_night.available_from{"}"}.

# a sentence of a letter to the person
# You said no to help to find a place for your first night.
you-said-no-to-help-to-find-a-place-for-your--e6656bd8 = Usted dijo que no a la ayuda para encontrar un lugar para la primera noche.

# a sentence of a letter to the person
# You need a place to sleep on your first night.
you-need-a-place-to-sleep-on-your-first-night--4ca6c59c = Necesita un lugar donde dormir la primera noche.

# a sentence of a letter to the person
# We do not know yet where you will sleep on your first night.
we-do-not-know-yet-where-you-will-sleep-on-your--63e51d05 = Aún no sabemos dónde dormirá la primera noche.

# a sentence of a letter to the person
# You can tell us if you have a place to stay, or know of one.
you-can-tell-us-if-you-have-a-place-to-stay-or--c9fa3752 = Puede decirnos si tiene un lugar donde quedarse, o conoce uno.

# a condition of the rule, by its name
# free on the day
free-on-the-day = libre ese día

# the rule says
# Find a place for the nights between release and the day on which the bed is free
find-a-place-for-the-nights-between-release-and--0c78bcc5 = Encontrar un lugar para las noches entre la salida y el día en que la cama está libre

# the rule says
# the bed that was confirmed for you is not free on the day of your release
the-bed-that-was-confirmed-for-you-is-not-free--2effb57c = la cama que se le confirmó no está libre el día de su salida

# the rule says
# Find out where the person sleeps, and find a place for tonight if there is none
find-out-where-the-person-sleeps-and-find-a--7d97afdb = Averiguar dónde duerme la persona, y encontrar un lugar para esta noche si no lo hay

# the rule says
# you left without a bed that anybody had confirmed
you-left-without-a-bed-that-anybody-had--d4f7e4b9 = usted salió sin una cama que alguien hubiera confirmado

# the rule says
# Find a place for the first night, and raise it with housing management if there is none
find-a-place-for-the-first-night-and-raise-it--58e6f1f6 = Encontrar un lugar para la primera noche, y plantearlo a la dirección de vivienda si no lo hay

# the rule says
# nobody has confirmed a bed for your first night
nobody-has-confirmed-a-bed-for-your-first-night = nadie ha confirmado una cama para su primera noche


## item housing-safe

# title
# The address is safe for the person and for others
the-address-is-safe-for-the-person-and-for--dd047c65 = La dirección es segura para la persona y para otros

# question
# Has the person been asked in private whether the address is safe, and was it looked into?
has-the-person-been-asked-in-private-whether--8fa0f829 = ¿Se ha preguntado a la persona a solas si la dirección es segura, y se comprobó?

# why it matters
# An address can be certain and still be the wrong one: somebody there may hurt or press the person, or a victim may live next door. People can say so only if they are asked alone, and without losing the bed for speaking up.
an-address-can-be-certain-and-still-be-the--4756518f = Una dirección puede ser cierta y aun así no ser la buena: alguien allí puede dañar o presionar a la persona, o una víctima puede vivir al lado. Solo se puede decir si se pregunta a solas, y sin perder la cama por hablar.

# a sentence of a letter to the person
# You were asked if you feel safe at your address, and it was looked into.
you-were-asked-if-you-feel-safe-at-your-address--7efd1671 = Se le preguntó si se siente en seguridad en su dirección, y se comprobó.

# a sentence of a letter to the person
# You will be asked in private if you feel safe at your address.
you-will-be-asked-in-private-if-you-feel-safe--f00725ad = Se le preguntará a solas si se siente en seguridad en su dirección.

# a sentence of a letter to the person
# This is set for {home.safety.talk_on}.
this-is-set-for-home-safety-talk-on--e5de6dbb = Está fijado para el {"{"}home.safety.talk_on{"}"}.

# a sentence of a letter to the person
# You said no to a talk about your address.
you-said-no-to-a-talk-about-your-address--2fd60555 = Usted dijo que no a una conversación sobre su dirección.

# a sentence of a letter to the person
# Your address should be a safe one.
your-address-should-be-a-safe-one--313613b4 = Su dirección debería ser segura.

# a sentence of a letter to the person
# We do not know yet if your address is safe.
we-do-not-know-yet-if-your-address-is-safe--1dd967a7 = Aún no sabemos si su dirección es segura.

# a sentence of a letter to the person
# You can tell someone in private if you do not feel safe at your address.
you-can-tell-someone-in-private-if-you-do-not--20e323fa = Puede decir a alguien a solas si no se siente en seguridad en su dirección.

# a sentence of a letter to the person
# You can ask for another place.
you-can-ask-for-another-place--20d64aa6 = Puede pedir otro lugar.

# a condition of the rule, by its name
# looked into
looked-into = comprobado

# the rule says
# Deal with what was found at the address, or find another place together with the person
deal-with-what-was-found-at-the-address-or-find--a742d6ed = Resolver lo que se encontró en la dirección, o buscar otro lugar junto con la persona

# the rule says
# something about the address may not be safe, and nobody has dealt with it
something-about-the-address-may-not-be-safe-and--0df5de65 = algo en la dirección puede no ser seguro, y nadie se ha ocupado

# the rule says
# Look into the address for the first night: violence and pressure, forbidden areas, children in the home, victims nearby
look-into-the-address-for-the-first-night--f94baa05 = Comprobar la dirección de la primera noche: violencia y presiones, zonas prohibidas, niños en la casa, víctimas cerca

# the rule says
# nobody has finished looking into whether the address is safe
nobody-has-finished-looking-into-whether-the--90b1f79a = nadie ha terminado de comprobar si la dirección es segura

# the rule says
# Ask the person, with nobody else there, whether they feel safe at the address for the first night
ask-the-person-with-nobody-else-there-whether--a6a5a4db = Preguntar a la persona, sin nadie más presente, si se siente segura en la dirección de la primera noche

# the rule says
# nobody has asked you in private whether you feel safe there
nobody-has-asked-you-in-private-whether-you--9002e9e2 = nadie le ha preguntado a solas si allí se siente en seguridad


## item housing-beyond-the-first-weeks

# title
# A route to a settled home
a-route-to-a-settled-home--8d51349b = Un camino hacia una vivienda estable

# question
# If the first place is only for a time, who is seeing to the next one?
if-the-first-place-is-only-for-a-time-who-is--511e8e6a = Si el primer lugar es solo por un tiempo, ¿quién se ocupa del siguiente?

# why it matters
# A temporary bed ends, often just as other things begin to settle. If an application for a lasting home is already lodged and somebody outside sees to it, the person does not have to start again from the street.
a-temporary-bed-ends-often-just-as-other-things--16ee8b7f = Una cama temporal se acaba, a menudo justo cuando lo demás empieza a asentarse. Si ya está presentada una solicitud de vivienda duradera y alguien fuera se ocupa, la persona no tiene que empezar otra vez desde la calle.

# who acts
# aftercare worker
aftercare-worker = trabajador de asistencia pospenitenciaria

# a sentence of a letter to the person
# A lasting home has been asked for or found, and someone sees to it.
a-lasting-home-has-been-asked-for-or-found-and--10413b8c = Se ha pedido o encontrado una vivienda duradera, y alguien se ocupa.

# a sentence of a letter to the person
# A lasting home will be asked for by {home.move_on.promised_for}.
a-lasting-home-will-be-asked-for-by-home-move--eacab264 = Se pedirá una vivienda duradera hasta el {"{"}home.move_on.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to help to find a lasting home.
you-said-no-to-help-to-find-a-lasting-home--05ab9639 = Usted dijo que no a la ayuda para encontrar una vivienda duradera.

# a sentence of a letter to the person
# You need a lasting home after the first weeks.
you-need-a-lasting-home-after-the-first-weeks--5bc47a97 = Necesita una vivienda duradera después de las primeras semanas.

# a sentence of a letter to the person
# We do not know yet how you will find a lasting home.
we-do-not-know-yet-how-you-will-find-a-lasting--b041e2bb = Aún no sabemos cómo encontrará una vivienda duradera.

# a sentence of a letter to the person
# You can say where and how you would like to live.
you-can-say-where-and-how-you-would-like-to-live--114df3cb = Puede decir dónde y cómo le gustaría vivir.

# the rule says
# Lodge an application or referral for a settled home with the person
lodge-an-application-or-referral-for-a-settled--08b40b10 = Presentar con la persona una solicitud o derivación para una vivienda estable

# the rule says
# you have no place of your own to stay, and nothing lasting has been applied for
you-have-no-place-of-your-own-to-stay-and--46ffa747 = usted no tiene un lugar propio donde quedarse, y no se ha pedido nada duradero

# the rule says
# Name the worker outside who sees to the settled home
name-the-worker-outside-who-sees-to-the-settled--a13a32a4 = Designar al trabajador de fuera que se ocupa de la vivienda estable

# the rule says
# nobody has been named to see to your next home
nobody-has-been-named-to-see-to-your-next-home = nadie ha sido designado para ocuparse de su próxima vivienda


## item debts-and-obligations-listed

# title
# Debts, fines and maintenance listed, with a plan
debts-fines-and-maintenance-listed-with-a-plan--cbd5d5d2 = Deudas, multas y pensiones anotadas, con un plan

# question
# What does the person owe, and what has been done about each debt?
what-does-the-person-owe-and-what-has-been-done--4e625dd9 = ¿Qué debe la persona, y qué se ha hecho con cada deuda?

# why it matters
# Debts grow while a person is inside, and letters go unanswered. Knowing what is owed, and having each debt paused, paid by small sums or looked at by an adviser, keeps bailiffs and old fines from undoing a new start.
debts-grow-while-a-person-is-inside-and-letters--4402a7d4 = Las deudas crecen mientras una persona está dentro, y las cartas quedan sin respuesta. Saber qué se debe, y tener cada deuda en pausa, pagada poco a poco o estudiada por un asesor, evita que embargos y multas antiguas arruinen un nuevo comienzo.

# who acts
# debt adviser
debt-adviser = asesor de deudas

# a sentence of a letter to the person
# Something is being done about each of your debts.
something-is-being-done-about-each-of-your-debts--260f2f56 = Se está haciendo algo con cada una de sus deudas.

# a sentence of a letter to the person
# You have an appointment for advice about your debts.
you-have-an-appointment-for-advice-about-your--e97908aa = Tiene una cita de asesoramiento sobre sus deudas.

# a sentence of a letter to the person
# You said no to help with some or all of your debts.
you-said-no-to-help-with-some-or-all-of-your--855ed4e8 = Usted dijo que no a la ayuda con alguna o todas sus deudas.

# a sentence of a letter to the person
# You should not leave with debts that go on growing.
you-should-not-leave-with-debts-that-go-on--82ea1ca4 = No debería salir con deudas que siguen creciendo.

# a sentence of a letter to the person
# We do not know yet if you have debts, and what is done about them.
we-do-not-know-yet-if-you-have-debts-and-what--8a85c8d5 = Aún no sabemos si tiene deudas, ni qué se hace con ellas.

# a sentence of a letter to the person
# You can ask for advice about any debt or fine.
you-can-ask-for-advice-about-any-debt-or-fine--a1a01782 = Puede pedir asesoramiento sobre cualquier deuda o multa.

# the rule says
# Book debt advice for each debt on which nothing has been done
book-debt-advice-for-each-debt-on-which-nothing--be103960 = Reservar asesoramiento para cada deuda en la que no se ha hecho nada

# the rule says
# debts that nobody looks at go on growing
debts-that-nobody-looks-at-go-on-growing = las deudas que nadie mira siguen creciendo

# the rule says
# Write to those to whom money is owed, with the person's agreement, and ask for a pause until after release
write-to-those-to-whom-money-is-owed-with-the--67933d0f = Escribir a quienes se debe dinero, con el acuerdo de la persona, y pedir una pausa hasta después de la salida

# the rule says
# a pause gives you time to settle before you pay
a-pause-gives-you-time-to-settle-before-you-pay = una pausa le da tiempo de asentarse antes de pagar


## item bank-account-usable

# title
# Usable bank or payment account
usable-bank-or-payment-account--f735c5cd = Cuenta bancaria o de pago utilizable

# question
# Is there an account that wages and benefits can be paid into, and can the person use it on the day?
is-there-an-account-that-wages-and-benefits-can--0a7aca94 = ¿Hay una cuenta en la que puedan pagarse salarios y prestaciones, y puede usarla la persona ese día?

# why it matters
# Employers and offices pay into an account; without one, money that is due does not arrive. Banks take time and sometimes say no, so the application must be made while there is still time to try another bank.
employers-and-offices-pay-into-an-account--d7a57321 = Los empleadores y las oficinas pagan en una cuenta; sin ella, el dinero debido no llega. Los bancos tardan y a veces dicen que no; por eso la solicitud debe hacerse cuando aún hay tiempo de probar con otro.

# a sentence of a letter to the person
# You have a bank account, and you can use it on the day you leave.
you-have-a-bank-account-and-you-can-use-it-on--7f8a4a86 = Tiene una cuenta bancaria, y puede usarla el día de su salida.

# a sentence of a letter to the person
# We have asked for a bank account for you.
we-have-asked-for-a-bank-account-for-you--624ede2b = Hemos pedido una cuenta bancaria para usted.

# a sentence of a letter to the person
# The bank should answer by {bank.answer_due_on}.
the-bank-should-answer-by-bank-answer-due-on--cef53b9f = El banco debería responder hasta el {"{"}bank.answer_due_on{"}"}.

# a sentence of a letter to the person
# You said no to help with a bank account.
you-said-no-to-help-with-a-bank-account--4fdc9f07 = Usted dijo que no a la ayuda con una cuenta bancaria.

# a sentence of a letter to the person
# You need an account that your money can be paid into.
you-need-an-account-that-your-money-can-be-paid--e5723355 = Necesita una cuenta en la que pueda pagarse su dinero.

# a sentence of a letter to the person
# We do not know yet if you have a bank account that you can use.
we-do-not-know-yet-if-you-have-a-bank-account--24898590 = Aún no sabemos si tiene una cuenta bancaria que pueda usar.

# a sentence of a letter to the person
# If a bank says no, you can ask why and try another one.
if-a-bank-says-no-you-can-ask-why-and-try--a528a8bb = Si un banco dice que no, puede preguntar por qué y probar con otro.

# the rule says
# Help the person get the card, the code or other means to use the account
help-the-person-get-the-card-the-code-or-other--42c9a1a5 = Ayudar a la persona a obtener la tarjeta, la clave u otro medio para usar la cuenta

# the rule says
# your account is open, but you cannot use it
your-account-is-open-but-you-cannot-use-it--0494f680 = su cuenta está abierta, pero usted no puede usarla

# the rule says
# Ask why the bank refused, and apply with the person for a basic account elsewhere
ask-why-the-bank-refused-and-apply-with-the--1350e00f = Preguntar por qué el banco se negó, y solicitar con la persona una cuenta básica en otro lugar

# the rule says
# one bank has said no, and another may say yes
one-bank-has-said-no-and-another-may-say-yes--54cd0627 = un banco ha dicho que no, y otro puede decir que sí

# the rule says
# Press the bank for an answer, and look at another account meanwhile
press-the-bank-for-an-answer-and-look-at--0c1721b8 = Instar al banco a responder, y buscar otra cuenta mientras tanto

# the rule says
# the bank's answer is overdue, or would come too late
the-bank-s-answer-is-overdue-or-would-come-too--69cecc82 = la respuesta del banco se retrasa, o llegaría demasiado tarde

# the rule says
# Apply with the person for a basic bank or payment account
apply-with-the-person-for-a-basic-bank-or--27a1ac03 = Solicitar con la persona una cuenta bancaria o de pago básica

# the rule says
# there is no account yet into which your money can be paid
there-is-no-account-yet-into-which-your-money--2cecd9ec = todavía no hay una cuenta en la que pueda pagarse su dinero


## item benefits-claim-ready

# title
# Claim prepared so that payment is not weeks away
claim-prepared-so-that-payment-is-not-weeks-away--aeda1d21 = Solicitud preparada para que el pago no tarde semanas

# question
# Who will pay for daily life in the first weeks, and is the claim ready?
who-will-pay-for-daily-life-in-the-first-weeks--4cf4443d = ¿Quién pagará la vida diaria en las primeras semanas, y está lista la solicitud?

# why it matters
# Offices take weeks to pay a first benefit. If the claim is only begun at the gate, a person waits without money at the most dangerous time. Looking early at what you may claim, and having the papers filled in, means that money comes when you need it.
offices-take-weeks-to-pay-a-first-benefit-if--6324857b = Las oficinas tardan semanas en pagar una primera prestación. Si la solicitud empieza en la puerta, la persona espera sin dinero en el momento más peligroso. Mirar pronto qué puede solicitar, y tener los papeles rellenados, hace que el dinero llegue cuando lo necesita.

# who acts
# benefits service
benefits-service = servicio de prestaciones

# a sentence of a letter to the person
# Your claim for benefits is ready, so that you need not wait long for money.
your-claim-for-benefits-is-ready-so-that-you--b3101992 = Su solicitud de prestaciones está lista, para que no espere mucho su dinero.

# a sentence of a letter to the person
# You have an appointment about your claim for benefits.
you-have-an-appointment-about-your-claim-for--56677f25 = Tiene una cita sobre su solicitud de prestaciones.

# a sentence of a letter to the person
# It is on {benefits.appointment.on}.
it-is-on-benefits-appointment-on--0133db91 = Es el {"{"}benefits.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help with a claim for benefits.
you-said-no-to-help-with-a-claim-for-benefits--631776b6 = Usted dijo que no a la ayuda con una solicitud de prestaciones.

# a sentence of a letter to the person
# You may have a right to benefits when you leave.
you-may-have-a-right-to-benefits-when-you-leave--95529733 = Puede que tenga derecho a prestaciones cuando salga.

# a sentence of a letter to the person
# We do not know yet what you will live on, or if you can claim benefits.
we-do-not-know-yet-what-you-will-live-on-or-if--ca08847f = Aún no sabemos de qué vivirá, ni si puede solicitar prestaciones.

# a sentence of a letter to the person
# If an office turns down your claim, you can ask it to look again.
if-an-office-turns-down-your-claim-you-can-ask--46704069 = Si una oficina rechaza su solicitud, puede pedirle que la mire de nuevo.

# the rule says
# Check with the person which benefits they may claim
check-with-the-person-which-benefits-they-may--d5411d38 = Comprobar con la persona qué prestaciones puede solicitar

# the rule says
# nobody has looked yet at what you are entitled to
nobody-has-looked-yet-at-what-you-are-entitled--f5f67a01 = nadie ha mirado aún a qué tiene derecho

# the rule says
# Prepare the claim with the person, or book an appointment for it
prepare-the-claim-with-the-person-or-book-an--fa9adbe3 = Preparar la solicitud con la persona, o reservar una cita para ello

# the rule says
# no income is certain, and a claim takes weeks to pay
no-income-is-certain-and-a-claim-takes-weeks-to--09d512cd = ningún ingreso es seguro, y una solicitud tarda semanas en pagarse


## item earnings-and-savings-paid-out

# title
# Prison earnings and savings handed over
prison-earnings-and-savings-handed-over--4db0872e = Ganancias y ahorros de prisión entregados

# question
# Is the money we hold for the person ready to hand over, with a receipt?
is-the-money-we-hold-for-the-person-ready-to--5d819b8e = ¿Está el dinero que guardamos para la persona listo para entregarse, con recibo?

# why it matters
# What you earned and put aside inside is yours. It is often all there is for the first days, so it must be in your hand when you leave, with a paper that shows how much it was.
what-you-earned-and-put-aside-inside-is-yours--e694072c = Lo que ganó y apartó dentro es suyo. A menudo es todo lo que hay para los primeros días; por eso debe estar en su mano al salir, con un papel que muestre cuánto era.

# who acts
# prison finance
prison-finance = contabilidad de la prisión

# who acts
# release desk
release-desk = oficina de salidas

# a sentence of a letter to the person
# You were paid the money that we kept for you, and you have a receipt.
you-were-paid-the-money-that-we-kept-for-you--0f9bfd03 = Se le pagó el dinero que guardábamos para usted, y tiene un recibo.

# a sentence of a letter to the person
# The money that we keep for you is ready for the day you leave.
the-money-that-we-keep-for-you-is-ready-for-the--ed777a3a = El dinero que guardamos para usted está listo para el día de su salida.

# a sentence of a letter to the person
# The money that we keep for you should be in your hand when you leave.
the-money-that-we-keep-for-you-should-be-in--82e02a2b = El dinero que guardamos para usted debería estar en su mano cuando salga.

# a sentence of a letter to the person
# We do not know yet if we keep money for you, and if it is ready.
we-do-not-know-yet-if-we-keep-money-for-you-and--da2216fd = Aún no sabemos si guardamos dinero para usted, ni si está listo.

# a sentence of a letter to the person
# You can ask how much money we keep for you, and for a receipt.
you-can-ask-how-much-money-we-keep-for-you-and--7e42cfad = Puede preguntar cuánto dinero guardamos para usted, y pedir un recibo.

# the rule says
# Give the person a receipt that shows what was paid, and have it signed
give-the-person-a-receipt-that-shows-what-was--684836db = Dar a la persona un recibo que muestre lo pagado, y hacerlo firmar

# the rule says
# your money was paid, but you hold no paper that shows how much
your-money-was-paid-but-you-hold-no-paper-that--91f0add7 = su dinero se pagó, pero usted no tiene un papel que muestre cuánto

# the rule says
# Hand over the money that lies ready, or send it, and have the receipt signed
hand-over-the-money-that-lies-ready-or-send-it--c7bacadf = Entregar el dinero que está listo, o enviarlo, y hacer firmar el recibo

# the rule says
# your money was made ready, and was still here after you had left
your-money-was-made-ready-and-was-still-here--21a0e66d = su dinero estaba preparado, y seguía aquí después de su salida

# the rule says
# Work out what is held and what was put aside, and pay it to the person against a receipt
work-out-what-is-held-and-what-was-put-aside--e4ed1d8f = Calcular lo que se guarda y lo que se apartó, y pagarlo a la persona contra recibo

# the rule says
# the money kept for you is yours, and is needed from the first day
the-money-kept-for-you-is-yours-and-is-needed--c52439ee = el dinero guardado para usted es suyo, y hace falta desde el primer día


## item first-days-money

# title
# Enough to live on until the first payment
enough-to-live-on-until-the-first-payment--8457c59b = Lo suficiente para vivir hasta el primer pago

# question
# How many days until the first income, and what will the person live on until then?
how-many-days-until-the-first-income-and-what--c529af4a = ¿Cuántos días faltan hasta el primer ingreso, y de qué vivirá la persona hasta entonces?

# why it matters
# Between the gate and the first payment there is nearly always a gap. Somebody has to count those days and see that there is money for food, travel and essentials on each of them, so that nobody has to beg or borrow.
between-the-gate-and-the-first-payment-there-is--9b2250a9 = Entre la puerta y el primer pago hay casi siempre un hueco. Alguien tiene que contar esos días y ver que haya dinero para comida, viajes y lo esencial en cada uno, para que nadie tenga que mendigar ni pedir prestado.

# a sentence of a letter to the person
# You have money for the days until your first income.
you-have-money-for-the-days-until-your-first--d00f27a6 = Tiene dinero para los días hasta su primer ingreso.

# a sentence of a letter to the person
# Money for the days until your first income is set aside for you.
money-for-the-days-until-your-first-income-is--cd1d80e3 = Hay dinero apartado para usted para los días hasta su primer ingreso.

# a sentence of a letter to the person
# You said no to money for the first days.
you-said-no-to-money-for-the-first-days--221b5ff2 = Usted dijo que no a dinero para los primeros días.

# a sentence of a letter to the person
# You need money to live on until your first income comes.
you-need-money-to-live-on-until-your-first--800a64cb = Necesita dinero para vivir hasta que llegue su primer ingreso.

# a sentence of a letter to the person
# We do not know yet what you will live on until your first income comes.
we-do-not-know-yet-what-you-will-live-on-until--a834d303 = Aún no sabemos de qué vivirá hasta que llegue su primer ingreso.

# a sentence of a letter to the person
# You can ask how much money you get on the day you leave.
you-can-ask-how-much-money-you-get-on-the-day--96b8cec2 = Puede preguntar cuánto dinero recibe el día de su salida.

# a condition of the rule, by its name
# lasts
lasts = alcanza

# the rule says
# Raise the grant, or find vouchers or an advance, until every day up to the first income is covered
raise-the-grant-or-find-vouchers-or-an-advance--e76b3b55 = Aumentar la ayuda, o buscar vales o un anticipo, hasta cubrir cada día hasta el primer ingreso

# the rule says
# the money foreseen runs out before your first income comes
the-money-foreseen-runs-out-before-your-first--9efa8e88 = el dinero previsto se acaba antes de que llegue su primer ingreso

# the rule says
# Hand over a grant, cash or vouchers today, for the days until the first income
hand-over-a-grant-cash-or-vouchers-today-for--06ba7a3a = Entregar hoy una ayuda, efectivo o vales, para los días hasta el primer ingreso

# the rule says
# you left with nothing in hand for the days until your first income
you-left-with-nothing-in-hand-for-the-days--acf050cc = usted salió sin nada en la mano para los días hasta su primer ingreso

# the rule says
# Approve a release grant, cash or vouchers, and have them ready to hand over on the day
approve-a-release-grant-cash-or-vouchers-and--eb3c0dfa = Aprobar una ayuda de salida, efectivo o vales, y tenerlos listos para entregar ese día

# the rule says
# nothing is in your hand yet for the days until your first income
nothing-is-in-your-hand-yet-for-the-days-until--ab06cbc6 = usted aún no tiene nada en la mano para los días hasta su primer ingreso


## item disclosure-and-record-advice

# title
# Advice on what must be disclosed and on clearing the record
advice-on-what-must-be-disclosed-and-on--751a1eb8 = Asesoramiento sobre lo que debe revelarse y sobre limpiar los antecedentes

# question
# Does the person know what they must say about the record, and when it can be cleared?
does-the-person-know-what-they-must-say-about--7a3f30c2 = ¿Sabe la persona qué debe decir de sus antecedentes, y cuándo pueden cancelarse?

# why it matters
# Saying too little can cost a job later, and saying too much can cost it now. You should know what the law makes you tell, to whom and for how long, and from when the record can be sealed, spent or cleared.
saying-too-little-can-cost-a-job-later-and--ed0ebf8d = Decir demasiado poco puede costar un empleo después, y decir demasiado puede costarlo ahora. Usted debería saber qué le obliga a decir la ley, a quién y por cuánto tiempo, y desde cuándo los antecedentes pueden sellarse, prescribir o cancelarse.

# who acts
# employment service
employment-service = servicio de empleo

# who acts
# legal adviser
legal-adviser = asesor jurídico

# a sentence of a letter to the person
# You know what you must say about your record, and when it can be cleared.
you-know-what-you-must-say-about-your-record--050697f9 = Usted sabe qué debe decir de sus antecedentes, y cuándo pueden cancelarse.

# a sentence of a letter to the person
# You have a talk about what you must say about your record.
you-have-a-talk-about-what-you-must-say-about--7a7bb45a = Tiene una conversación sobre qué debe decir de sus antecedentes.

# a sentence of a letter to the person
# It is on {disclosure.advice.on}.
it-is-on-disclosure-advice-on--d0dc993e = Es el {"{"}disclosure.advice.on{"}"}.

# a sentence of a letter to the person
# You said no to advice about your record.
you-said-no-to-advice-about-your-record--bb3aad73 = Usted dijo que no al asesoramiento sobre sus antecedentes.

# a sentence of a letter to the person
# You should know what you must say about your record, and what you need not say.
you-should-know-what-you-must-say-about-your--e3b75986 = Debería saber qué debe decir de sus antecedentes, y qué no hace falta que diga.

# a sentence of a letter to the person
# We do not know yet if you had advice about your record.
we-do-not-know-yet-if-you-had-advice-about-your--3f72b058 = Aún no sabemos si tuvo asesoramiento sobre sus antecedentes.

# a sentence of a letter to the person
# You can ask when your record can be cleared.
you-can-ask-when-your-record-can-be-cleared--1682f9f1 = Puede preguntar cuándo pueden cancelarse sus antecedentes.

# a condition of the rule, by its name
# is convicted
is-convicted = tiene condena

# the rule says
# Explain to the person when and how the record can be sealed, spent or cleared
explain-to-the-person-when-and-how-the-record--5cb7e886 = Explicar a la persona cuándo y cómo los antecedentes pueden sellarse, prescribir o cancelarse

# the rule says
# you know what you must tell, but not from when you need tell it no more
you-know-what-you-must-tell-but-not-from-when--b04b5888 = usted sabe qué debe decir, pero no desde cuándo ya no tiene que decirlo

# the rule says
# Book a talk with the person about what must be disclosed, to whom and for how long
book-a-talk-with-the-person-about-what-must-be--57a70a76 = Reservar una conversación con la persona sobre lo que debe revelarse, a quién y por cuánto tiempo

# the rule says
# you may soon be asked about your record, and should know what you must say and what you need not
you-may-soon-be-asked-about-your-record-and--32b26110 = pronto pueden preguntarle por sus antecedentes, y debería saber qué debe decir y qué no


## item education-carries-on

# title
# Study carries on without a break
study-carries-on-without-a-break--abb0a6d9 = Los estudios continúan sin interrupción

# question
# Can the person finish outside what they began to learn inside?
can-the-person-finish-outside-what-they-began--70b698c2 = ¿Puede la persona terminar fuera lo que empezó a aprender dentro?

# why it matters
# A course broken off at the gate is often never taken up again. A place that expects you, and the certificates and notes that show how far you came, let you go on where you stopped.
a-course-broken-off-at-the-gate-is-often-never--9f589ba8 = Un curso interrumpido en la puerta a menudo no se retoma nunca. Una plaza que le espera, y los certificados y notas que muestran hasta dónde llegó, le permiten seguir donde lo dejó.

# who acts
# education staff
education-staff = personal docente

# who acts
# receiving provider
receiving-provider = centro que recibe

# a sentence of a letter to the person
# You have a place where you can go on with your studies.
you-have-a-place-where-you-can-go-on-with-your--9b5a2486 = Tiene una plaza donde seguir sus estudios.

# a sentence of a letter to the person
# A place to go on with your studies is promised.
a-place-to-go-on-with-your-studies-is-promised--3aecdeb9 = Está prometida una plaza para seguir sus estudios.

# a sentence of a letter to the person
# It starts on {education.place.starts_on}.
it-starts-on-education-place-starts-on--db0e7943 = Empieza el {"{"}education.place.starts_on{"}"}.

# a sentence of a letter to the person
# You said no to a place to go on with your studies.
you-said-no-to-a-place-to-go-on-with-your--13bbfa65 = Usted dijo que no a una plaza para seguir sus estudios.

# a sentence of a letter to the person
# You should be able to finish what you began to learn here.
you-should-be-able-to-finish-what-you-began-to--6f61b288 = Debería poder terminar lo que empezó a aprender aquí.

# a sentence of a letter to the person
# We do not know yet if you can go on with your studies outside.
we-do-not-know-yet-if-you-can-go-on-with-your--84edf405 = Aún no sabemos si puede seguir sus estudios fuera.

# a sentence of a letter to the person
# You can ask for your certificates and your notes, to take them along.
you-can-ask-for-your-certificates-and-your--24f69411 = Puede pedir sus certificados y sus notas, para llevárselos.

# a condition of the rule, by its name
# is child
is-child = es menor

# the rule says
# Send certificates, credits and the note on learning support to the receiving provider, with copies for the person
send-certificates-credits-and-the-note-on--740769e1 = Enviar al centro que recibe los certificados, los créditos y la nota sobre apoyo al aprendizaje, con copias para la persona

# the rule says
# you have a place, but what you have already done is not on paper there
you-have-a-place-but-what-you-have-already-done--7b6268f8 = usted tiene una plaza, pero lo que ya ha hecho no consta allí en papel

# the rule says
# Find a school, college or provider near the new home that takes the person on, and agree the day on which they start
find-a-school-college-or-provider-near-the-new--e14ecd4a = Encontrar cerca de la nueva vivienda una escuela, un instituto o un centro que acepte a la persona, y acordar el día en que empieza

# the rule says
# what you are learning breaks off unless there is a place to go on
what-you-are-learning-breaks-off-unless-there--cc498a49 = lo que está aprendiendo se interrumpe si no hay un lugar donde seguir

# on what ground a protected fact is looked at
# a child is owed a school place, also one who is not learning anything now
a-child-is-owed-a-school-place-also-one-who-is--96c4cb8c = a un niño se le debe un lugar en la escuela, también al que ahora no estudia nada


## item work-or-training-arranged

# title
# Work or training to go to, or a dated next step
work-or-training-to-go-to-or-a-dated-next-step--d638fa10 = Trabajo o formación a los que ir, o un próximo paso con fecha

# question
# What work or training will the person go to, or who will help them find it, and when?
what-work-or-training-will-the-person-go-to-or--c6ec0d58 = ¿A qué trabajo o formación irá la persona, o quién le ayudará a encontrarlo, y cuándo?

# why it matters
# Work brings money, company and a reason to get up. If there is no job yet, a dated appointment with people who can help is worth more than a promise to look around.
work-brings-money-company-and-a-reason-to-get--c21ac9f6 = El trabajo trae dinero, compañía y una razón para levantarse. Si aún no hay empleo, una cita con fecha con gente que puede ayudar vale más que la promesa de buscar.

# a sentence of a letter to the person
# You have work or training to go to.
you-have-work-or-training-to-go-to--c88e243e = Tiene un trabajo o una formación a los que ir.

# a sentence of a letter to the person
# There is a next step on your way to work or training.
there-is-a-next-step-on-your-way-to-work-or--1f296020 = Hay un próximo paso hacia un trabajo o una formación.

# a sentence of a letter to the person
# It is on {work.next_step_on}.
it-is-on-work-next-step-on--0aa5a5b5 = Es el {"{"}work.next_step_on{"}"}.

# a sentence of a letter to the person
# You said no to help with work or training.
you-said-no-to-help-with-work-or-training--f4df8258 = Usted dijo que no a la ayuda con trabajo o formación.

# a sentence of a letter to the person
# You should have work or training to go to, or a next step.
you-should-have-work-or-training-to-go-to-or-a--cd7cd92d = Debería tener un trabajo o una formación a los que ir, o un próximo paso.

# a sentence of a letter to the person
# We do not know yet what work or training you would like.
we-do-not-know-yet-what-work-or-training-you--622b1d96 = Aún no sabemos qué trabajo o formación le gustaría.

# a sentence of a letter to the person
# You can say what kind of work or training you want.
you-can-say-what-kind-of-work-or-training-you--6584936f = Puede decir qué tipo de trabajo o formación quiere.

# the rule says
# Book an early appointment with an employment service
book-an-early-appointment-with-an-employment--b2117ce6 = Reservar una cita temprana con un servicio de empleo

# the rule says
# you want to work or train, and nobody has fixed a next step with you
you-want-to-work-or-train-and-nobody-has-fixed--461aca62 = usted quiere trabajar o formarse, y nadie ha fijado con usted un próximo paso

# the rule says
# Ask former and local employers and training providers for a place
ask-former-and-local-employers-and-training--081b4ea7 = Pedir una plaza a empleadores anteriores y locales y a centros de formación

# the rule says
# a place that is waiting for you is the surest way to an income of your own
a-place-that-is-waiting-for-you-is-the-surest--5cadd851 = un puesto que le espera es el camino más seguro a un ingreso propio


## item after-separation-support

# title
# Harm from isolation eased before release
harm-from-isolation-eased-before-release--195b35c7 = Daños del aislamiento aliviados antes de la salida

# question
# What has been done to ease the harm of having been kept apart?
what-has-been-done-to-ease-the-harm-of-having--389d2503 = ¿Qué se ha hecho para aliviar el daño de haber estado apartado?

# why it matters
# Being kept apart from others for long makes crowds, noise and talk hard to bear, and those troubles do not stay behind at the gate. The prison that separated a person owes them steps back: company, talk, a clinician's eye. It is good for the person and for those who will live beside them.
being-kept-apart-from-others-for-long-makes--ef577063 = Estar mucho tiempo apartado de otros hace difíciles de soportar la multitud, el ruido y la conversación, y esos problemas no se quedan en la puerta. La prisión que separó a una persona le debe pasos de vuelta: compañía, conversación, la mirada de un clínico. Es bueno para ella y para quienes vivirán a su lado.

# who acts
# prison health service
prison-health-service = servicio de salud de la prisión

# a sentence of a letter to the person
# Someone has seen to help for you after your time apart from others.
someone-has-seen-to-help-for-you-after-your--1f882816 = Alguien se ha ocupado de ayudarle después de su tiempo apartado de los demás.

# a sentence of a letter to the person
# Help is planned to get you used to company again.
help-is-planned-to-get-you-used-to-company-again--fd983bf2 = Está prevista ayuda para que se acostumbre de nuevo a la compañía.

# a sentence of a letter to the person
# It starts on {separation.support.starts_on}.
it-starts-on-separation-support-starts-on--3ab6d5bd = Empieza el {"{"}separation.support.starts_on{"}"}.

# a sentence of a letter to the person
# You said no to help after your time apart from others.
you-said-no-to-help-after-your-time-apart-from--bf20cdcd = Usted dijo que no a la ayuda después de su tiempo apartado de los demás.

# a sentence of a letter to the person
# You should have help to get used to company again before you leave.
you-should-have-help-to-get-used-to-company--4f30347f = Debería tener ayuda para acostumbrarse de nuevo a la compañía antes de salir.

# a sentence of a letter to the person
# We do not know yet if you were kept apart for long, or had help after it.
we-do-not-know-yet-if-you-were-kept-apart-for--4139f761 = Aún no sabemos si estuvo mucho tiempo apartado de los demás, ni si tuvo ayuda después.

# a sentence of a letter to the person
# You can ask to talk with a nurse or a doctor about your time apart from others.
you-can-ask-to-talk-with-a-nurse-or-a-doctor--c5950579 = Puede pedir hablar con una enfermera o un médico sobre su tiempo apartado.

# the rule says
# Offer the person steps back into company, and a clinician to talk to
offer-the-person-steps-back-into-company-and-a--42034b3c = Ofrecer a la persona pasos de vuelta a la compañía, y un clínico con quien hablar

# the rule says
# being kept apart leaves traces, and nothing has been done yet to ease them
being-kept-apart-leaves-traces-and-nothing-has--b897546e = estar apartado deja huellas, y aún no se ha hecho nada para aliviarlas


## item disability-age-and-care-needs

# title
# Disability, age and day-to-day care provided for
disability-age-and-day-to-day-care-provided-for--da78b29f = Discapacidad, edad y cuidados diarios atendidos

# question
# What help does the person need from day to day, and who gives it from the day of release?
what-help-does-the-person-need-from-day-to-day--c66ca6bf = ¿Qué ayuda necesita la persona en el día a día, y quién la da desde el día de la salida?

# why it matters
# In prison someone brings the meal, opens the door, fetches the tablets. A person who needs help with such things needs the helper, the aid or the place ready on the first day, and services that provide them take months to say yes. Begun early, it is ordinary paperwork; begun late, an old or disabled person stands at the gate with nowhere to go.
in-prison-someone-brings-the-meal-opens-the--f3cb79a8 = En prisión alguien trae la comida, abre la puerta, recoge las pastillas. Una persona que necesita ayuda con esas cosas necesita al ayudante, el aparato o la plaza listos el primer día, y los servicios que los dan tardan meses en decir que sí. Empezado pronto, es papeleo corriente; empezado tarde, una persona mayor o con discapacidad está en la puerta sin adónde ir.

# who acts
# social services
social-services = servicios sociales

# a sentence of a letter to the person
# The help that you need from day to day is in place.
the-help-that-you-need-from-day-to-day-is-in--2e8702f6 = La ayuda que necesita en el día a día está en su lugar.

# a sentence of a letter to the person
# We are getting ready the help that you need from day to day.
we-are-getting-ready-the-help-that-you-need--e5809505 = Estamos preparando la ayuda que necesita en el día a día.

# a sentence of a letter to the person
# The talk about what you need is on {care.assessment.on}.
the-talk-about-what-you-need-is-on-care--0ddce704 = La conversación sobre lo que necesita es el {"{"}care.assessment.on{"}"}.

# a sentence of a letter to the person
# You said no to help from day to day.
you-said-no-to-help-from-day-to-day--e87b9553 = Usted dijo que no a la ayuda en el día a día.

# a sentence of a letter to the person
# You should have the help that you need from your first day outside.
you-should-have-the-help-that-you-need-from--30174d23 = Debería tener la ayuda que necesita desde su primer día fuera.

# a sentence of a letter to the person
# We do not know yet if you need help from day to day, and who gives it.
we-do-not-know-yet-if-you-need-help-from-day-to--5d1b7264 = Aún no sabemos si necesita ayuda en el día a día, ni quién la da.

# a sentence of a letter to the person
# You can say what help you need, and how you want it to be given.
you-can-say-what-help-you-need-and-how-you-want--65febaa5 = Puede decir qué ayuda necesita, y cómo quiere que se la den.

# a condition of the rule, by its name
# is old enough
is-old-enough = tiene la edad

# a condition of the rule, by its name
# assessed
assessed = evaluado

# a condition of the rule, by its name
# in time
in-time = a tiempo

# a condition of the rule, by its name
# cared for
cared-for = con cuidados

# a condition of the rule, by its name
# equipped
equipped = con equipo

# a condition of the rule, by its name
# assessment ahead
assessment-ahead = evaluación prevista

# a condition of the rule, by its name
# care promised
care-promised = cuidados prometidos

# a condition of the rule, by its name
# care ahead
care-ahead = cuidados previstos

# the rule says
# Refer the person to social services for a care assessment
refer-the-person-to-social-services-for-a-care--0f006c9b = Derivar a la persona a los servicios sociales para una evaluación de cuidados

# the rule says
# nobody has yet looked at what help is needed outside, and services take months to arrange it
nobody-has-yet-looked-at-what-help-is-needed--49cde0ff = nadie ha mirado aún qué ayuda hace falta fuera, y los servicios tardan meses en organizarla

# the rule says
# Confirm who gives the day-to-day care, and from which day
confirm-who-gives-the-day-to-day-care-and-from--c5357e9b = Confirmar quién da los cuidados diarios, y desde qué día

# the rule says
# no care is confirmed that is there from the first day
no-care-is-confirmed-that-is-there-from-the--f3578dcd = no se han confirmado cuidados que estén ahí desde el primer día

# the rule says
# Put the missing aids and adaptations in place
put-the-missing-aids-and-adaptations-in-place--1a2b436d = Poner en su sitio las ayudas y adaptaciones que faltan

# the rule says
# not every aid that is needed is there yet
not-every-aid-that-is-needed-is-there-yet = aún no están todas las ayudas que hacen falta

# on what ground a protected fact is looked at
# a person with a disability is asked what help they need from day to day
a-person-with-a-disability-is-asked-what-help--26f249c9 = a una persona con discapacidad se le pregunta qué ayuda necesita en el día a día

# on what ground a protected fact is looked at
# an old person is asked what help they need from day to day
an-old-person-is-asked-what-help-they-need-from--30a401f5 = a una persona mayor se le pregunta qué ayuda necesita en el día a día


## item health-check-and-summary

# title
# Health check before release; summary goes with the person
health-check-before-release-summary-goes-with--e63b09a1 = Revisión médica antes de la salida; el resumen va con la persona

# question
# Has a clinician seen the person before release, and does the next service have the summary?
has-a-clinician-seen-the-person-before-release--31eec71a = ¿Ha visto un clínico a la persona antes de la salida, y tiene el resumen el siguiente servicio?

# why it matters
# Outside, nobody knows what the prison doctor knows. A last check finds what is still open, and a short summary saves the person from telling everything again, from a wrong medicine and from a test that nobody follows up. It is the person's own summary: they get a copy, and they may say who else does.
outside-nobody-knows-what-the-prison-doctor--733d0c42 = Fuera, nadie sabe lo que sabe el médico de la prisión. Una última revisión encuentra lo que sigue abierto, y un resumen breve evita a la persona contarlo todo de nuevo, un medicamento equivocado y una prueba que nadie sigue. Es el resumen de la persona: recibe una copia, y puede decir quién más la recibe.

# a sentence of a letter to the person
# You have had a health check, and the next doctor knows what you need.
you-have-had-a-health-check-and-the-next-doctor--78c3bda4 = Ha tenido una revisión médica, y el próximo médico sabe qué necesita.

# a sentence of a letter to the person
# You have a health check before you leave.
you-have-a-health-check-before-you-leave--babfe1e3 = Tiene una revisión médica antes de salir.

# a sentence of a letter to the person
# It is on {health.exit_check.on}.
it-is-on-health-exit-check-on--9d235135 = Es el {"{"}health.exit_check.on{"}"}.

# a sentence of a letter to the person
# You said no to a health check, or to passing on what it found.
you-said-no-to-a-health-check-or-to-passing-on--23c829d0 = Usted dijo que no a una revisión médica, o a transmitir lo que encontró.

# a sentence of a letter to the person
# You should have a health check before you leave, and a copy of what it finds.
you-should-have-a-health-check-before-you-leave--eec83d4d = Debería tener una revisión médica antes de salir, y una copia de lo que encuentre.

# a sentence of a letter to the person
# We do not know yet if you had a health check.
we-do-not-know-yet-if-you-had-a-health-check--936f72fd = Aún no sabemos si tuvo una revisión médica.

# a sentence of a letter to the person
# You can say who may see what is written about your health.
you-can-say-who-may-see-what-is-written-about--ace71370 = Puede decir quién puede ver lo que se escribe sobre su salud.

# a condition of the rule, by its name
# checked
checked = examinado

# a condition of the rule, by its name
# passed on
passed-on = transmitido

# the rule says
# Book a health check with a clinician
book-a-health-check-with-a-clinician--1e611887 = Reservar una revisión médica con un clínico

# the rule says
# no clinician has yet looked at what has to go on outside
no-clinician-has-yet-looked-at-what-has-to-go--fd57df8a = ningún clínico ha mirado aún qué tiene que seguir fuera

# the rule says
# Send the health summary to the next service and give the person a copy
send-the-health-summary-to-the-next-service-and--5736bef6 = Enviar el resumen de salud al siguiente servicio y dar una copia a la persona

# the rule says
# the next doctor and you both need to know what was found and what is still open
the-next-doctor-and-you-both-need-to-know-what--2330f686 = el próximo médico y usted necesitan saber qué se encontró y qué sigue abierto


## item infection-treatment-linked

# title
# HIV, TB and hepatitis treatment unbroken
hiv-tb-and-hepatitis-treatment-unbroken--dbd856dc = Tratamiento del VIH, la tuberculosis y la hepatitis sin interrupción

# question
# Which service carries on the treatment for HIV, tuberculosis or hepatitis, from which day?
which-service-carries-on-the-treatment-for-hiv--1baacec0 = ¿Qué servicio continúa el tratamiento del VIH, la tuberculosis o la hepatitis, y desde qué día?

# why it matters
# These treatments work only if no doses are missed; a gap can make the illness resistant and can pass it on. So the service outside must be named, know exactly what the person takes and expect them on a day. The public-health service must know of tuberculosis. The person decides who else hears of any of it.
these-treatments-work-only-if-no-doses-are--a9b872d3 = Estos tratamientos solo funcionan si no se pierde ninguna dosis; una interrupción puede hacer resistente la enfermedad y transmitirla. Por eso el servicio de fuera debe estar designado, saber exactamente qué toma la persona y esperarla en un día. El servicio de salud pública debe saber de una tuberculosis. La persona decide quién más se entera.

# who acts
# community clinic
community-clinic = centro de salud de la comunidad

# a sentence of a letter to the person
# Your treatment goes on outside without a gap.
your-treatment-goes-on-outside-without-a-gap--8b148ec1 = Su tratamiento sigue fuera sin interrupción.

# a sentence of a letter to the person
# A service outside has promised to carry on your treatment.
a-service-outside-has-promised-to-carry-on-your--3ba5a430 = Un servicio de fuera ha prometido continuar su tratamiento.

# a sentence of a letter to the person
# It sees you on {infection_care.appointment.on}.
it-sees-you-on-infection-care-appointment-on--df079c40 = Le ve el {"{"}infection_care.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help to carry on a treatment, or did not wish to say.
you-said-no-to-help-to-carry-on-a-treatment-or--594e1b9f = Usted dijo que no a la ayuda para continuar un tratamiento, o no quiso hablar de ello.

# a sentence of a letter to the person
# Your treatment should go on outside without a gap.
your-treatment-should-go-on-outside-without-a--5dabb73e = Su tratamiento debería seguir fuera sin interrupción.

# a sentence of a letter to the person
# We do not know yet if you need a treatment that must go on without a gap.
we-do-not-know-yet-if-you-need-a-treatment-that--a7ca1da7 = Aún no sabemos si necesita un tratamiento que debe seguir sin interrupción.

# a sentence of a letter to the person
# You can ask who was told about your treatment, and why.
you-can-ask-who-was-told-about-your-treatment--de354232 = Puede preguntar a quién se informó de su tratamiento, y por qué.

# a condition of the rule, by its name
# would not say
would-not-say = no quiso decirlo

# a condition of the rule, by its name
# timely
timely = a tiempo

# a condition of the rule, by its name
# expected
expected = le esperan

# a condition of the rule, by its name
# promised
promised = prometido

# a condition of the rule, by its name
# notified
notified = notificado

# the rule says
# Book an appointment with the service that carries on the treatment
book-an-appointment-with-the-service-that--0000647b = Reservar una cita con el servicio que continúa el tratamiento

# the rule says
# no service outside has confirmed the day on which the treatment goes on
no-service-outside-has-confirmed-the-day-on--63759be7 = ningún servicio de fuera ha confirmado el día en que sigue el tratamiento

# the rule says
# Send the regimen and the latest results to the service that carries on the treatment
send-the-regimen-and-the-latest-results-to-the--854ece3e = Enviar la pauta y los últimos resultados al servicio que continúa el tratamiento

# the rule says
# the service outside needs to know exactly what is taken, so that no dose is missed
the-service-outside-needs-to-know-exactly-what--a6272a83 = el servicio de fuera necesita saber exactamente qué se toma, para que no se pierda ninguna dosis

# the rule says
# Tell the public-health service of the tuberculosis treatment and of the release date
tell-the-public-health-service-of-the--fe4ab7d1 = Informar al servicio de salud pública del tratamiento de la tuberculosis y de la fecha de salida

# the rule says
# the public-health service helps to finish the treatment, and does not know of it yet
the-public-health-service-helps-to-finish-the--2d35c2fe = el servicio de salud pública ayuda a terminar el tratamiento, y aún no lo sabe


## item mental-health-aftercare

# title
# Mental-health aftercare arranged
mental-health-aftercare-arranged--37681b68 = Atención de salud mental organizada

# question
# Who carries on the mental-health care after release, from which day, and whom can the person call in between?
who-carries-on-the-mental-health-care-after--74d64c5f = ¿Quién continúa la atención de salud mental después de la salida, desde qué día, y a quién puede llamar la persona entretanto?

# why it matters
# Leaving prison is hard on anyone, and hardest on a person whose illness was held steady by a daily routine. The care has to be there when the routine ends: a service that has said yes, a first day, people who help with the rest of life, and a number that is answered at night. It should suit the person; for a woman it heeds what she may have lived through.
leaving-prison-is-hard-on-anyone-and-hardest-on--c019af6e = Dejar la prisión es duro para cualquiera, y más para una persona cuya enfermedad se mantenía estable con una rutina diaria. La atención tiene que estar ahí cuando la rutina acaba: un servicio que ha dicho que sí, un primer día, gente que ayuda con el resto de la vida y un número que contesta de noche. Debe convenir a la persona; para una mujer, tiene en cuenta lo que puede haber vivido.

# who acts
# mental-health service
mental-health-service--78d43ce1 = servicio de salud mental

# a sentence of a letter to the person
# A service outside will be there for you, and you have a number to call.
a-service-outside-will-be-there-for-you-and-you--dab8604f = Un servicio de fuera estará ahí para usted, y tiene un número al que llamar.

# a sentence of a letter to the person
# A service outside has promised to be there for you.
a-service-outside-has-promised-to-be-there-for--7f96120d = Un servicio de fuera ha prometido estar ahí para usted.

# a sentence of a letter to the person
# It sees you on {mental_health.appointment.on}.
it-sees-you-on-mental-health-appointment-on--1bd6a819 = Le ve el {"{"}mental_health.appointment.on{"}"}.

# a sentence of a letter to the person
# You said no to help with how you feel, or did not wish to say.
you-said-no-to-help-with-how-you-feel-or-did--cab3a481 = Usted dijo que no a la ayuda con cómo se siente, o no quiso hablar de ello.

# a sentence of a letter to the person
# You should have help outside with how you feel, from a service that suits you.
you-should-have-help-outside-with-how-you-feel--61388999 = Debería tener fuera ayuda con cómo se siente, de un servicio que le convenga.

# a sentence of a letter to the person
# We do not know yet if you want help outside with how you feel.
we-do-not-know-yet-if-you-want-help-outside--3ab35c69 = Aún no sabemos si quiere ayuda fuera con cómo se siente.

# a sentence of a letter to the person
# You can say which service suits you.
you-can-say-which-service-suits-you--2699e4b4 = Puede decir qué servicio le conviene.

# a condition of the rule, by its name
# accepted
accepted = aceptado

# a condition of the rule, by its name
# supported
supported = con apoyo

# a condition of the rule, by its name
# the rest stands
the-rest-stands = el resto está en pie

# the rule says
# Agree with a mental-health service that suits the person on a first appointment
agree-with-a-mental-health-service-that-suits--31432abf = Acordar una primera cita con un servicio de salud mental que convenga a la persona

# the rule says
# no service that fits has confirmed that it carries on the care
no-service-that-fits-has-confirmed-that-it--a89c9e13 = ningún servicio adecuado ha confirmado que continúa la atención

# the rule says
# Arrange help with everyday life with those who will give it
arrange-help-with-everyday-life-with-those-who--8eb65673 = Organizar la ayuda con la vida diaria con quienes la darán

# the rule says
# treatment alone does not carry anyone through the first weeks
treatment-alone-does-not-carry-anyone-through--cc62b08a = el tratamiento solo no sostiene a nadie en las primeras semanas

# the rule says
# Give the person a number to call in a crisis, day or night
give-the-person-a-number-to-call-in-a-crisis--2a8c871f = Dar a la persona un número al que llamar en una crisis, de día o de noche

# the rule says
# there should be somebody to call before the first appointment
there-should-be-somebody-to-call-before-the--fb8aafc7 = debería haber alguien a quien llamar antes de la primera cita


## item primary-care-registered

# title
# Registered with a doctor, first appointment booked
registered-with-a-doctor-first-appointment--e881d3b4 = Inscrito con un médico, primera cita reservada

# question
# Which clinic has accepted the person, and when will they be seen?
which-clinic-has-accepted-the-person-and-when--96c08881 = ¿Qué centro ha aceptado a la persona, y cuándo la verán?

# why it matters
# Most care outside begins with a clinic that has the person's name on its list. Registering takes papers, an address and patience, all of which are easier to arrange from inside with help than alone in the first days. Whoever lives with a lasting illness needs more than a place on the list: an appointment with a day.
most-care-outside-begins-with-a-clinic-that-has--885a5280 = La mayor parte de la atención fuera empieza con un centro que tiene el nombre de la persona en su lista. Inscribirse pide papeles, una dirección y paciencia, todo más fácil de arreglar desde dentro con ayuda que a solas en los primeros días. Quien vive con una enfermedad duradera necesita más que un lugar en la lista: una cita con día.

# a sentence of a letter to the person
# A doctor outside has you on the list.
a-doctor-outside-has-you-on-the-list--5d3eee00 = Un médico de fuera le tiene en su lista.

# a sentence of a letter to the person
# A doctor outside has promised to take you on.
a-doctor-outside-has-promised-to-take-you-on--e9ffa1aa = Un médico de fuera ha prometido aceptarle.

# a sentence of a letter to the person
# You said no to signing up with a doctor.
you-said-no-to-signing-up-with-a-doctor--4554cb3e = Usted dijo que no a inscribirse con un médico.

# a sentence of a letter to the person
# You need a doctor outside.
you-need-a-doctor-outside--95a1c933 = Necesita un médico fuera.

# a sentence of a letter to the person
# We do not know yet which doctor you will go to outside.
we-do-not-know-yet-which-doctor-you-will-go-to--668a59f5 = Aún no sabemos a qué médico irá fuera.

# a sentence of a letter to the person
# You can say which doctor you would like.
you-can-say-which-doctor-you-would-like--eed3d17b = Puede decir qué médico le gustaría.

# a condition of the rule, by its name
# seen if needed
seen-if-needed = visto si hace falta

# the rule says
# Ask a clinic near the person's address outside to accept them
ask-a-clinic-near-the-person-s-address-outside--31ad2406 = Pedir a un centro cercano a la dirección de la persona fuera que la acepte

# the rule says
# no clinic outside has said yes yet
no-clinic-outside-has-said-yes-yet = ningún centro de fuera ha dicho aún que sí

# the rule says
# Book a first appointment with the clinic outside
book-a-first-appointment-with-the-clinic-outside--954fd669 = Reservar una primera cita con el centro de fuera

# the rule says
# a lasting condition needs somebody who looks after it from the first weeks
a-lasting-condition-needs-somebody-who-looks--c61631a9 = una enfermedad duradera necesita a alguien que la atienda desde las primeras semanas


## item suicide-and-self-harm-safety

# title
# Safety plan for the first weeks
safety-plan-for-the-first-weeks--0cb031e4 = Plan de seguridad para las primeras semanas

# question
# Is there a safety plan for the first weeks, and do those who receive the person know of it?
is-there-a-safety-plan-for-the-first-weeks-and--31121208 = ¿Hay un plan de seguridad para las primeras semanas, y lo conocen quienes reciben a la persona?

# why it matters
# The first days and weeks outside carry a far higher danger of death than ordinary life. A person who has been in despair before should not have to face them without a plan made calmly beforehand: what the signs are, what helps, whom to call. It works best if those at the other end, with the person's agreement, know of it too.
the-first-days-and-weeks-outside-carry-a-far--14857149 = Los primeros días y semanas fuera traen un peligro de muerte mucho mayor que la vida corriente. Una persona que ya ha estado desesperada no debería afrontarlos sin un plan hecho antes con calma: cuáles son las señales, qué ayuda, a quién llamar. Funciona mejor si quienes la reciben, con su acuerdo, también lo conocen.

# a sentence of a letter to the person
# You have a plan for hard days in the first weeks.
you-have-a-plan-for-hard-days-in-the-first-weeks--00945b70 = Tiene un plan para los días difíciles de las primeras semanas.

# a sentence of a letter to the person
# You will make a plan for hard days in the first weeks.
you-will-make-a-plan-for-hard-days-in-the-first--a56e2dae = Hará un plan para los días difíciles de las primeras semanas.

# a sentence of a letter to the person
# This is set for {safety_plan.meeting_on}.
this-is-set-for-safety-plan-meeting-on--76ddcc90 = Está fijado para el {"{"}safety_plan.meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to a plan for hard days, or did not wish to say.
you-said-no-to-a-plan-for-hard-days-or-did-not--717fa962 = Usted dijo que no a un plan para los días difíciles, o no quiso hablar de ello.

# a sentence of a letter to the person
# You should have a plan for hard days in the first weeks.
you-should-have-a-plan-for-hard-days-in-the--569ae91e = Debería tener un plan para los días difíciles de las primeras semanas.

# a sentence of a letter to the person
# We do not know yet if you want a plan for hard days in the first weeks.
we-do-not-know-yet-if-you-want-a-plan-for-hard--1d586eca = Aún no sabemos si quiere un plan para los días difíciles de las primeras semanas.

# a sentence of a letter to the person
# You can say who may know of your plan for hard days.
you-can-say-who-may-know-of-your-plan-for-hard--d2b8d8fd = Puede decir quién puede conocer su plan para los días difíciles.

# a condition of the rule, by its name
# made
made = hecho

# a condition of the rule, by its name
# known outside
known-outside = conocido fuera

# the rule says
# Sit down with the person and make a safety plan for the first weeks
sit-down-with-the-person-and-make-a-safety-plan--a7970d56 = Sentarse con la persona y hacer un plan de seguridad para las primeras semanas

# the rule says
# the first weeks outside are hard, and nothing is written down yet of what helps then
the-first-weeks-outside-are-hard-and-nothing-is--ee11f786 = las primeras semanas fuera son duras, y aún no hay nada escrito de lo que ayuda entonces

# the rule says
# Ask the person who may know of the safety plan, and tell them
ask-the-person-who-may-know-of-the-safety-plan--48089726 = Preguntar a la persona quién puede conocer el plan de seguridad, y decírselo

# the rule says
# those at the other end can help only if they know how
those-at-the-other-end-can-help-only-if-they--2af41e0d = quienes le reciben solo pueden ayudar si saben cómo


## item medication-bridge

# title
# Medicines in hand for the gap
medicines-in-hand-for-the-gap--bd1c7297 = Medicamentos en mano para el intervalo

# question
# Does the medicine last until somebody outside prescribes it?
does-the-medicine-last-until-somebody-outside--384b9745 = ¿Alcanza el medicamento hasta que alguien de fuera lo recete?

# why it matters
# The first appointment outside is often weeks away, and a pharmacy hands out nothing without a prescription. A person who leaves with a few tablets in a bag stops the treatment without having chosen to. This item counts the days of the medicine that runs out first, and compares them with the day on which the next prescriber sees the person.
the-first-appointment-outside-is-often-weeks--b8bcdb4b = La primera cita fuera suele estar a semanas, y una farmacia no entrega nada sin receta. Una persona que sale con unas pastillas en una bolsa deja el tratamiento sin haberlo elegido. Este punto cuenta los días del medicamento que se acaba primero, y los compara con el día en que el siguiente médico que receta ve a la persona.

# who acts
# pharmacy
pharmacy = farmacia

# a sentence of a letter to the person
# You have enough of your medicine until someone outside sees you.
you-have-enough-of-your-medicine-until-someone--f8e653b4 = Tiene suficiente medicina hasta que alguien le vea fuera.

# a sentence of a letter to the person
# Your medicine has been ordered for the day you leave.
your-medicine-has-been-ordered-for-the-day-you--24c42936 = Su medicina está pedida para el día de su salida.

# a sentence of a letter to the person
# You said no to taking medicine along, or did not wish to say.
you-said-no-to-taking-medicine-along-or-did-not--ffdded97 = Usted dijo que no a llevarse medicina, o no quiso hablar de ello.

# a sentence of a letter to the person
# You need enough of your medicine until someone outside sees you.
you-need-enough-of-your-medicine-until-someone--f482fe9b = Necesita suficiente medicina hasta que alguien le vea fuera.

# a sentence of a letter to the person
# We do not know yet if you have enough medicine for the first weeks.
we-do-not-know-yet-if-you-have-enough-medicine--693b0fd8 = Aún no sabemos si tiene suficiente medicina para las primeras semanas.

# a sentence of a letter to the person
# You can ask which medicine you will get, and how long it lasts.
you-can-ask-which-medicine-you-will-get-and-how--7d3ec266 = Puede preguntar qué medicina recibirá, y cuánto dura.

# a condition of the rule, by its name
# in hand
in-hand = en mano

# a condition of the rule, by its name
# enough
enough = suficiente

# a condition of the rule, by its name
# no gap
no-gap = sin hueco

# a condition of the rule, by its name
# ordered in time
ordered-in-time = pedido a tiempo

# the rule says
# Get the person a supply of every current medicine today, or a prescription that is filled today
get-the-person-a-supply-of-every-current--c404c71d = Conseguir hoy para la persona una provisión de cada medicamento actual, o una receta que se despache hoy

# the rule says
# you left without the medicine you take
you-left-without-the-medicine-you-take = usted salió sin el medicamento que toma

# the rule says
# Order a supply of every current medicine, to be ready on the day of release
order-a-supply-of-every-current-medicine-to-be--1b470447 = Pedir una provisión de cada medicamento actual, lista el día de la salida

# the rule says
# the medicine to take along is not in hand yet
the-medicine-to-take-along-is-not-in-hand-yet = el medicamento para llevar aún no está en mano

# the rule says
# Raise the supply of the medicine that runs out first
raise-the-supply-of-the-medicine-that-runs-out--790f9a27 = Aumentar la provisión del medicamento que se acaba primero

# the rule says
# one of the medicines would run out too soon after release
one-of-the-medicines-would-run-out-too-soon--3ea05a29 = uno de los medicamentos se acabaría demasiado pronto después de la salida

# the rule says
# Give the person a prescription that reaches to the first appointment outside
give-the-person-a-prescription-that-reaches-to--79da9003 = Dar a la persona una receta que llegue hasta la primera cita fuera

# the rule says
# the supply ends before anybody outside can prescribe more
the-supply-ends-before-anybody-outside-can--79003283 = la provisión se acaba antes de que alguien de fuera pueda recetar más


## item substance-treatment-linked

# title
# Drug or alcohol treatment booked outside
drug-or-alcohol-treatment-booked-outside--c0c97728 = Tratamiento de drogas o alcohol reservado fuera

# question
# Which drug or alcohol service has the person chosen, and when do they start?
which-drug-or-alcohol-service-has-the-person--20c072dd = ¿Qué servicio de drogas o alcohol ha elegido la persona, y cuándo empieza?

# why it matters
# Wanting help is strongest around release, and so is the pull the other way. A waiting list in those weeks loses people. The service should be one the person chose and feels safe in; for many women that means among women, with staff who understand violence. A first date makes the choice real.
wanting-help-is-strongest-around-release-and-so--e8afa505 = Las ganas de recibir ayuda son mayores en torno a la salida, y también el tirón contrario. Una lista de espera en esas semanas pierde gente. El servicio debería ser uno que la persona eligió y en el que se siente segura; para muchas mujeres eso significa entre mujeres, con personal que entiende la violencia. Una primera fecha hace real la elección.

# who acts
# drug service
drug-service = servicio de drogas

# a sentence of a letter to the person
# You have a first date with the service that you chose for help with drink or drugs.
you-have-a-first-date-with-the-service-that-you--0da904cc = Tiene una primera fecha con el servicio que eligió para ayuda con la bebida o las drogas.

# a sentence of a letter to the person
# The service that you chose for help with drink or drugs has promised you a first date.
the-service-that-you-chose-for-help-with-drink--ff17181d = El servicio que eligió para ayuda con la bebida o las drogas le ha prometido una primera fecha.

# a sentence of a letter to the person
# You said no to help with drink or drugs, or did not wish to say.
you-said-no-to-help-with-drink-or-drugs-or-did--c50ea6ff = Usted dijo que no a la ayuda con la bebida o las drogas, o no quiso hablar de ello.

# a sentence of a letter to the person
# You should have a first date with a service for drink or drugs that you chose yourself.
you-should-have-a-first-date-with-a-service-for--c8b9069b = Debería tener una primera fecha con un servicio para la bebida o las drogas que usted mismo eligió.

# a sentence of a letter to the person
# We do not know yet if you want help with drink or drugs.
we-do-not-know-yet-if-you-want-help-with-drink--b307709b = Aún no sabemos si quiere ayuda con la bebida o las drogas.

# a sentence of a letter to the person
# You can choose a service where you feel safe.
you-can-choose-a-service-where-you-feel-safe--bf034fd5 = Puede elegir un servicio en el que se sienta en seguridad.

# a condition of the rule, by its name
# fits
fits = conviene

# the rule says
# Go through the services with the person, and let them choose one that suits them
go-through-the-services-with-the-person-and-let--1978b634 = Repasar los servicios con la persona, y dejarle elegir el que le convenga

# the rule says
# help is of use only where one feels safe to go
help-is-of-use-only-where-one-feels-safe-to-go = la ayuda solo sirve donde uno se siente seguro para ir

# the rule says
# Book a first date with the drug or alcohol service
book-a-first-date-with-the-drug-or-alcohol--830d0762 = Reservar una primera fecha con el servicio de drogas o alcohol

# the rule says
# no service outside expects you on a day yet
no-service-outside-expects-you-on-a-day-yet = ningún servicio de fuera le espera aún en un día


## item opioid-treatment-continued

# title
# Opioid agonist treatment without a missed dose
opioid-agonist-treatment-without-a-missed-dose--1f9a17b3 = Tratamiento con agonistas opioides sin perder una dosis

# question
# Where and on what day does the person get the next dose?
where-and-on-what-day-does-the-person-get-the--cd49e657 = ¿Dónde y qué día recibe la persona la próxima dosis?

# why it matters
# Methadone or buprenorphine keeps a person well only day by day. A missed dose can mean withdrawal, and a return to street drugs is then at its most dangerous. So the clinic outside must have confirmed both the dose and the day, and a promise on the telephone is not yet a confirmation.
methadone-or-buprenorphine-keeps-a-person-well--3fc7777d = La metadona o la buprenorfina mantienen bien a una persona solo día a día. Perder una dosis puede significar abstinencia, y una vuelta a las drogas de la calle es entonces lo más peligroso. Por eso el centro de fuera debe haber confirmado la dosis y el día, y una promesa por teléfono no es todavía una confirmación.

# a sentence of a letter to the person
# Your next dose is arranged, with no day missed.
your-next-dose-is-arranged-with-no-day-missed--96362c2c = Su próxima dosis está organizada, sin perder un día.

# a sentence of a letter to the person
# A clinic has promised your next dose, with no day missed.
a-clinic-has-promised-your-next-dose-with-no--080a8acf = Un centro ha prometido su próxima dosis, sin perder un día.

# a sentence of a letter to the person
# It is on {oat.next_dose.on}.
it-is-on-oat-next-dose-on--369d8ec8 = Es el {"{"}oat.next_dose.on{"}"}.

# a sentence of a letter to the person
# You said no to going on with your treatment.
you-said-no-to-going-on-with-your-treatment--21605f60 = Usted dijo que no a seguir su tratamiento.

# a sentence of a letter to the person
# You can change your mind on any day.
you-can-change-your-mind-on-any-day--e8bb355c = Puede cambiar de opinión cualquier día.

# a sentence of a letter to the person
# Your treatment should go on outside without a missed day.
your-treatment-should-go-on-outside-without-a--f9affd43 = Su tratamiento debería seguir fuera sin perder un día.

# a sentence of a letter to the person
# We do not know yet where and when you get your next dose, if you need one.
we-do-not-know-yet-where-and-when-you-get-your--07e10b85 = Aún no sabemos dónde y cuándo recibe su próxima dosis, si la necesita.

# a sentence of a letter to the person
# You can ask the clinic where and when you get your next dose.
you-can-ask-the-clinic-where-and-when-you-get--cdf5b711 = Puede preguntar al centro dónde y cuándo recibe su próxima dosis.

# a condition of the rule, by its name
# ahead
ahead = por venir

# the rule says
# Find out today whether the opioid treatment went on, and if not, find a clinic that gives a dose at once
find-out-today-whether-the-opioid-treatment--508de0f8 = Averiguar hoy si el tratamiento opioide siguió y, si no, encontrar un centro que dé una dosis enseguida

# the rule says
# the day of your next dose has passed, and nobody has written down that you got it
the-day-of-your-next-dose-has-passed-and-nobody--d7b4e10f = el día de su próxima dosis ha pasado, y nadie ha escrito que la recibió

# the rule says
# Have the clinic outside confirm the medicine, the amount and the day of the next dose of opioid treatment
have-the-clinic-outside-confirm-the-medicine--8e155581 = Hacer que el centro de fuera confirme el medicamento, la cantidad y el día de la próxima dosis del tratamiento opioide

# the rule says
# no clinic outside has confirmed how the treatment goes on
no-clinic-outside-has-confirmed-how-the--8e8c8ac5 = ningún centro de fuera ha confirmado cómo sigue el tratamiento

# the rule says
# Ask the clinic for an earlier dose of opioid treatment, or find one that can give it
ask-the-clinic-for-an-earlier-dose-of-opioid--818f49fb = Pedir al centro una dosis más temprana del tratamiento opioide, o encontrar uno que pueda darla

# the rule says
# the next dose would come too late, and a missed dose is dangerous
the-next-dose-would-come-too-late-and-a-missed--e72ebd1c = la próxima dosis llegaría demasiado tarde, y perder una dosis es peligroso


## item overdose-prevention

# title
# Overdose risk explained, naloxone supplied
overdose-risk-explained-naloxone-supplied--4995627e = Riesgo de sobredosis explicado, naloxona entregada

# question
# Does the person know about lost tolerance, and do they leave with naloxone?
does-the-person-know-about-lost-tolerance-and--06eb2183 = ¿Sabe la persona que ha perdido tolerancia, y sale con naloxona?

# why it matters
# After months without, a dose that was once ordinary can kill, and the danger is greatest in the first two weeks. To say so plainly, to teach what to do when someone stops breathing and to hand over naloxone costs little and saves lives. It says nothing about what anyone expects of the person. A relative or the hostel can learn it too.
after-months-without-a-dose-that-was-once--6e04580d = Tras meses sin consumir, una dosis antes corriente puede matar, y el peligro es mayor en las dos primeras semanas. Decirlo con claridad, enseñar qué hacer cuando alguien deja de respirar y entregar naloxona cuesta poco y salva vidas. No dice nada de lo que se espera de la persona. Un familiar o el albergue también puede aprenderlo.

# a sentence of a letter to the person
# You have been told how to stay safe, and you have what can save a life.
you-have-been-told-how-to-stay-safe-and-you--6c29780f = Le han dicho cómo cuidarse, y tiene lo que puede salvar una vida.

# a sentence of a letter to the person
# You will be told how to stay safe, and get what can save a life.
you-will-be-told-how-to-stay-safe-and-get-what--d5af41b4 = Le dirán cómo cuidarse, y recibirá lo que puede salvar una vida.

# a sentence of a letter to the person
# You said no to help to stay safe with drugs, or did not wish to say.
you-said-no-to-help-to-stay-safe-with-drugs-or--a0899adf = Usted dijo que no a la ayuda para cuidarse de las drogas, o no quiso hablar de ello.

# a sentence of a letter to the person
# You should know how to stay safe in the first weeks, and have what can save a life.
you-should-know-how-to-stay-safe-in-the-first--41457ce9 = Debería saber cómo cuidarse en las primeras semanas, y tener lo que puede salvar una vida.

# a sentence of a letter to the person
# We do not know yet if you have been told how to stay safe with drugs.
we-do-not-know-yet-if-you-have-been-told-how-to--55a9c995 = Aún no sabemos si le han dicho cómo cuidarse de las drogas.

# a sentence of a letter to the person
# You can say if someone close to you should learn how to help.
you-can-say-if-someone-close-to-you-should--4dfeb46d = Puede decir si alguien cercano debería aprender a ayudar.

# a condition of the rule, by its name
# briefed
briefed = informada

# a condition of the rule, by its name
# supplied
supplied = entregada

# a condition of the rule, by its name
# others asked
others-asked = otros preguntados

# a condition of the rule, by its name
# talk ahead
talk-ahead = conversación prevista

# a condition of the rule, by its name
# naloxone ahead
naloxone-ahead = naloxona prevista

# a condition of the rule, by its name
# help declined
help-declined = ayuda rechazada

# the rule says
# Talk with the person about lost tolerance, and show what to do in an overdose
talk-with-the-person-about-lost-tolerance-and--305d0ed3 = Hablar con la persona de la tolerancia perdida, y mostrar qué hacer en una sobredosis

# the rule says
# after a time without, a dose that was once usual can kill
after-a-time-without-a-dose-that-was-once-usual--e865cafd = tras un tiempo sin consumir, una dosis antes habitual puede matar

# the rule says
# Bring the person take-home naloxone today, or tell them where it is handed out
bring-the-person-take-home-naloxone-today-or--e1c140b3 = Llevar hoy a la persona naloxona para llevar, o decirle dónde se entrega

# the rule says
# the first days outside are the most dangerous, and you left without naloxone
the-first-days-outside-are-the-most-dangerous--873583f8 = los primeros días fuera son los más peligrosos, y usted salió sin naloxona

# the rule says
# Lay take-home naloxone ready for the day of release
lay-take-home-naloxone-ready-for-the-day-of--df6b8853 = Tener lista naloxona para llevar el día de la salida

# the rule says
# naloxone can keep someone alive until help comes
naloxone-can-keep-someone-alive-until-help-comes = la naloxona puede mantener viva a una persona hasta que llegue ayuda

# the rule says
# Offer the training to a relative or the hostel, if the person agrees
offer-the-training-to-a-relative-or-the-hostel--3ed6d15c = Ofrecer la formación a un familiar o al albergue, si la persona está de acuerdo

# the rule says
# in an overdose it is somebody else who has to act
in-an-overdose-it-is-somebody-else-who-has-to--0b0e4031 = en una sobredosis es otra persona quien tiene que actuar


## item children-accounted-for

# title
# Children known, and their care planned
children-known-and-their-care-planned--62c8228d = Hijos conocidos, y su cuidado previsto

# question
# Which children depend on the person, who looks after each, and what happens for them at release?
which-children-depend-on-the-person-who-looks--a5dae194 = ¿Qué niños dependen de la persona, quién cuida de cada uno, y qué pasa con ellos a la salida?

# why it matters
# Somewhere a child waits, or has stopped waiting. Each child should be known by name to those who plan, so that someone makes sure they are looked after now and that the parent's return is prepared for them and not only for the parent. What is good for the child comes first, and what is written about children is kept from everyone who does not need it.
somewhere-a-child-waits-or-has-stopped-waiting--5fabec01 = En algún lugar un niño espera, o ha dejado de esperar. Cada niño debería ser conocido por su nombre por quienes planifican, para que alguien se asegure de que ahora lo cuidan y de que la vuelta del padre o de la madre se prepara para él y no solo para el adulto. Lo que es bueno para el niño va primero, y lo que se escribe sobre niños se guarda de quien no lo necesita.

# who acts
# child-welfare service
child-welfare-service--b764b890 = servicio de protección de la infancia

# a sentence of a letter to the person
# Your children are known to us, and each one is cared for.
your-children-are-known-to-us-and-each-one-is--9213ac1f = Conocemos a sus hijos, y cada uno está cuidado.

# a sentence of a letter to the person
# It is agreed what your release means for them.
it-is-agreed-what-your-release-means-for-them--ab085ba0 = Está acordado qué significa para ellos su salida.

# a sentence of a letter to the person
# Your children are cared for.
your-children-are-cared-for--6bea148f = Sus hijos están cuidados.

# a sentence of a letter to the person
# A meeting is set to agree what your release means for them.
a-meeting-is-set-to-agree-what-your-release--649bf0b3 = Hay una reunión fijada para acordar qué significa para ellos su salida.

# a sentence of a letter to the person
# You did not wish to say if children depend on you.
you-did-not-wish-to-say-if-children-depend-on--836ad6fa = Usted no quiso decir si hay niños que dependen de usted.

# a sentence of a letter to the person
# Your children should be cared for now, and know what your release means for them.
your-children-should-be-cared-for-now-and-know--2e69d4ab = Sus hijos deberían estar cuidados ahora, y saber qué significa para ellos su salida.

# a sentence of a letter to the person
# We do not know yet if children depend on you, and who looks after them.
we-do-not-know-yet-if-children-depend-on-you--d5627e4a = Aún no sabemos si hay niños que dependen de usted, ni quién los cuida.

# a sentence of a letter to the person
# You can ask who may see what is written about your children.
you-can-ask-who-may-see-what-is-written-about--358080da = Puede preguntar quién puede ver lo que se escribe sobre sus hijos.

# a condition of the rule, by its name
# listed
listed = anotados

# a condition of the rule, by its name
# agreed
agreed = acordado

# the rule says
# Find somebody at once for every child whom nobody looks after
find-somebody-at-once-for-every-child-whom--7fbb04f9 = Encontrar enseguida a alguien para cada niño de quien nadie cuida

# the rule says
# a child has nobody to look after them now
a-child-has-nobody-to-look-after-them-now = un niño no tiene a nadie que cuide de él ahora

# the rule says
# Put each child's name, age and place on file, in confidence
put-each-child-s-name-age-and-place-on-file-in--2006c21a = Anotar en el expediente, en confianza, el nombre, la edad y el lugar de cada niño

# the rule says
# those who plan do not know of every child yet
those-who-plan-do-not-know-of-every-child-yet = quienes planifican no conocen aún a cada niño

# the rule says
# Agree what happens for each child, by what is best for the child
agree-what-happens-for-each-child-by-what-is--466b7443 = Acordar qué pasa con cada niño, según lo mejor para él

# the rule says
# it is not settled for every child what the release means for them
it-is-not-settled-for-every-child-what-the--e123d580 = no está resuelto para cada niño qué significa para él la salida

# the rule says
# Close the children's records to everyone who does not need them
close-the-children-s-records-to-everyone-who--530e0f9b = Cerrar los expedientes de los niños a quien no los necesite

# the rule says
# what is written about children is nobody else's business
what-is-written-about-children-is-nobody-else-s--10fab04f = lo que se escribe sobre niños no es asunto de nadie más


## item family-contact-kept

# title
# Family ties kept where both sides want them
family-ties-kept-where-both-sides-want-them--087e218b = Lazos familiares mantenidos donde ambas partes lo quieren

# question
# Is the person in touch with family, and what does each side want at release?
is-the-person-in-touch-with-family-and-what--e95fad16 = ¿Está la persona en contacto con la familia, y qué quiere cada parte a la salida?

# why it matters
# Most people who find their feet do so with someone beside them. Ties wear thin with distance, cost and shame, so the prison should help with visits, letters and calls, and ask both sides early what they want when the day comes. Nobody is pushed: either side may want no contact, and that too is worth knowing.
most-people-who-find-their-feet-do-so-with--d41340b9 = La mayoría de quienes se asientan lo hacen con alguien a su lado. Los lazos se gastan con la distancia, el coste y la vergüenza; por eso la prisión debería ayudar con visitas, cartas y llamadas, y preguntar pronto a ambas partes qué quieren cuando llegue el día. No se empuja a nadie: cualquiera puede no querer contacto, y también eso conviene saberlo.

# a sentence of a letter to the person
# You are in touch with your family, as far as you both want it.
you-are-in-touch-with-your-family-as-far-as-you--2f87e033 = Usted está en contacto con su familia, tanto como todos lo quieren.

# a sentence of a letter to the person
# A visit or a call with your family is booked.
a-visit-or-a-call-with-your-family-is-booked--1b6b3138 = Está reservada una visita o una llamada con su familia.

# a sentence of a letter to the person
# You said no to help to stay in touch with your family.
you-said-no-to-help-to-stay-in-touch-with-your--df6fc6a6 = Usted dijo que no a la ayuda para seguir en contacto con su familia.

# a sentence of a letter to the person
# You should have help to stay in touch with your family, if you both want it.
you-should-have-help-to-stay-in-touch-with-your--d7870e0c = Debería tener ayuda para seguir en contacto con su familia, si todos lo quieren.

# a sentence of a letter to the person
# We do not know yet if you are in touch with your family, and what you both want.
we-do-not-know-yet-if-you-are-in-touch-with--7ae14dd7 = Aún no sabemos si está en contacto con su familia, ni qué quieren todos.

# a sentence of a letter to the person
# You can ask for help with a visit, a letter or a call to your family.
you-can-ask-for-help-with-a-visit-a-letter-or-a--d7940910 = Puede pedir ayuda para una visita, una carta o una llamada a su familia.

# a condition of the rule, by its name
# helped
helped = con ayuda

# the rule says
# Find out what stands in the way of contact, and help with a visit, a letter or a call
find-out-what-stands-in-the-way-of-contact-and--a952312d = Averiguar qué impide el contacto, y ayudar con una visita, una carta o una llamada

# the rule says
# ties wear thin unless somebody helps to keep them
ties-wear-thin-unless-somebody-helps-to-keep--7d73d14c = los lazos se gastan si nadie ayuda a mantenerlos

# the rule says
# Ask the person and the family, each alone, what they want for the time after release
ask-the-person-and-the-family-each-alone-what--43284b33 = Preguntar a la persona y a la familia, por separado, qué quieren para después de la salida

# the rule says
# nobody has yet asked both sides what they want
nobody-has-yet-asked-both-sides-what-they-want = nadie ha preguntado aún a ambas partes qué quieren


## item child-in-prison-leaves-well

# title
# A child living in prison leaves with care
a-child-living-in-prison-leaves-with-care--4297b258 = Un niño que vive en prisión sale con cuidado

# question
# When the child leaves the prison, where to, and how is the move made gentle?
when-the-child-leaves-the-prison-where-to-and--88b008fb = ¿Cuándo sale el niño de la prisión, adónde, y cómo se hace suave el cambio?

# why it matters
# A child who has lived here with a parent knows no other home. Leaving it, with the parent or alone, must be decided for that child, into care that is already there, in small steps and with a way to keep seeing the parent where that is good for the child. No child is moved first and provided for later.
a-child-who-has-lived-here-with-a-parent-knows--cec01258 = Un niño que ha vivido aquí con su madre o su padre no conoce otro hogar. Dejarlo, con el adulto o solo, debe resolverse para ese niño, hacia cuidados que ya estén ahí, en pasos pequeños y con una forma de seguir viendo al adulto cuando es bueno para el niño. Ningún niño se traslada primero y se atiende después.

# a sentence of a letter to the person
# The move of your child out of prison is planned, and care is in place.
the-move-of-your-child-out-of-prison-is-planned--e6631b67 = La salida de su hijo de la prisión está planificada, y su cuidado está en su lugar.

# a sentence of a letter to the person
# Care for your child outside is promised.
care-for-your-child-outside-is-promised--5fa5749c = Está prometido el cuidado de su hijo fuera.

# a sentence of a letter to the person
# The move is planned in small steps.
the-move-is-planned-in-small-steps--718bf3cc = El cambio está planificado en pasos pequeños.

# a sentence of a letter to the person
# Your child should leave prison gently, into care that is ready.
your-child-should-leave-prison-gently-into-care--e93e0943 = Su hijo debería dejar la prisión con suavidad, hacia un cuidado que esté listo.

# a sentence of a letter to the person
# We do not know yet if a child lives here with you, or how the move is planned.
we-do-not-know-yet-if-a-child-lives-here-with--46cbfef8 = Aún no sabemos si un niño vive aquí con usted, ni cómo se planifica el cambio.

# a sentence of a letter to the person
# You can say what you think is best for your child.
you-can-say-what-you-think-is-best-for-your--77f3496e = Puede decir qué cree que es lo mejor para su hijo.

# a sentence of a letter to the person
# You can ask how you will see each other after the move.
you-can-ask-how-you-will-see-each-other-after--e9ddc2b2 = Puede preguntar cómo se verán después del cambio.

# a condition of the rule, by its name
# there in time
there-in-time = ahí a tiempo

# a condition of the rule, by its name
# care fixed
care-fixed = cuidados fijados

# a condition of the rule, by its name
# contact kept
contact-kept = contacto mantenido

# the rule says
# Have somebody who knows children assess what is best for this child
have-somebody-who-knows-children-assess-what-is--6ff162ed = Hacer que alguien que conoce a los niños evalúe qué es lo mejor para este niño

# the rule says
# the move should follow from what is good for the child, and nobody has looked at it yet
the-move-should-follow-from-what-is-good-for--6e141f51 = el cambio debería seguir a lo que es bueno para el niño, y nadie lo ha mirado aún

# the rule says
# Confirm care for the child that begins no later than the move
confirm-care-for-the-child-that-begins-no-later--1689244b = Confirmar para el niño cuidados que empiecen a más tardar con el cambio

# the rule says
# no child should leave before the care outside is there
no-child-should-leave-before-the-care-outside--86b2d8b7 = ningún niño debería salir antes de que los cuidados fuera estén ahí

# the rule says
# Plan the move in gentle steps, and how parent and child see each other afterwards
plan-the-move-in-gentle-steps-and-how-parent--da8ce742 = Planificar el cambio en pasos suaves, y cómo se verán después el niño y el adulto

# the rule says
# leaving the only home it knows is hard on a child
leaving-the-only-home-it-knows-is-hard-on-a--60505919 = dejar el único hogar que conoce es duro para un niño


## item release-at-a-workable-hour

# title
# Let out at a day and hour when help is open
let-out-at-a-day-and-hour-when-help-is-open--0902b4f6 = Salida en un día y a una hora en que hay ayuda abierta

# question
# Will help be open on the day and at the hour of release, and if not, who meets the person?
will-help-be-open-on-the-day-and-at-the-hour-of--62534e19 = ¿Habrá ayuda abierta el día y a la hora de la salida y, si no, quién recibe a la persona?

# why it matters
# A person let out on a Friday afternoon finds every office closed until Monday. A day and an hour at which help is open spares the person that; where it cannot be had, somebody should be there and the essentials settled beforehand.
a-person-let-out-on-a-friday-afternoon-finds--aaa36e2f = Una persona que sale un viernes por la tarde encuentra todas las oficinas cerradas hasta el lunes. Un día y una hora con ayuda abierta se lo evitan; donde no es posible, alguien debería estar ahí y lo esencial resuelto de antemano.

# a sentence of a letter to the person
# You leave at a time when help is open, or someone is there for you.
you-leave-at-a-time-when-help-is-open-or--9e1dfef5 = Sale cuando hay ayuda abierta, o alguien está ahí para usted.

# a sentence of a letter to the person
# You should leave at a time when help is open.
you-should-leave-at-a-time-when-help-is-open--39573de1 = Debería salir cuando hay ayuda abierta.

# a sentence of a letter to the person
# We do not know yet if help is open when you leave.
we-do-not-know-yet-if-help-is-open-when-you--a6ba0c5b = Aún no sabemos si hay ayuda abierta cuando sale.

# a sentence of a letter to the person
# You can say who you would like to meet you at the gate.
you-can-say-who-you-would-like-to-meet-you-at--3527e2a9 = Puede decir quién le gustaría que le reciba en la puerta.

# a condition of the rule, by its name
# help is open
help-is-open = la ayuda está abierta

# a condition of the rule, by its name
# open day
open-day = día abierto

# a condition of the rule, by its name
# open hour
open-hour = hora abierta

# a condition of the rule, by its name
# looked after
looked-after = atendida

# the rule says
# Ask the person what could not be settled on the day, and settle it
ask-the-person-what-could-not-be-settled-on-the--70d9f98c = Preguntar a la persona qué no pudo resolverse ese día, y resolverlo

# the rule says
# you came out when help was closed
you-came-out-when-help-was-closed = usted salió cuando la ayuda estaba cerrada

# the rule says
# Move the release to an earlier working day, or to an hour at which offices are open, if the law allows
move-the-release-to-an-earlier-working-day-or--2c3cdb47 = Mover la salida a un día hábil anterior, o a una hora en que las oficinas estén abiertas, si la ley lo permite

# the rule says
# as planned, you would come out when help is closed
as-planned-you-would-come-out-when-help-is--903f12f6 = según lo previsto, usted saldría cuando la ayuda está cerrada

# the rule says
# Have somebody meet the person, and settle bed, medicine and money beforehand
have-somebody-meet-the-person-and-settle-bed--909501b8 = Hacer que alguien reciba a la persona, y resolver de antemano cama, medicamentos y dinero

# the rule says
# if the day or the hour cannot be moved, you should not be alone with closed doors
if-the-day-or-the-hour-cannot-be-moved-you--1f06e5f6 = si no se puede mover el día o la hora, usted no debería quedarse a solas ante puertas cerradas


## item release-day-clothing

# title
# Clothes fit for the season
clothes-fit-for-the-season--17b9378b = Ropa adecuada a la estación

# question
# Has the person decent clothes for the weather, and a bag that gives nothing away?
has-the-person-decent-clothes-for-the-weather--43dbb3e1 = ¿Tiene la persona ropa digna para el tiempo que hace, y una bolsa que no delate nada?

# why it matters
# Nobody should walk out in summer shoes in the snow, or with a bag that tells everyone where they have been. Clothes that fit and a plain bag are a matter of health and of dignity.
nobody-should-walk-out-in-summer-shoes-in-the--6139d4e0 = Nadie debería salir con zapatos de verano a la nieve, ni con una bolsa que diga a todos dónde ha estado. Ropa de la talla y una bolsa sencilla son cosa de salud y de dignidad.

# a sentence of a letter to the person
# Clothes that fit the season are ready for you, and a plain bag.
clothes-that-fit-the-season-are-ready-for-you--891e4b59 = Está lista para usted ropa adecuada a la estación, y una bolsa sencilla.

# a sentence of a letter to the person
# Clothes that fit the season are promised to you, and a plain bag.
clothes-that-fit-the-season-are-promised-to-you--1df383bb = Se le ha prometido ropa adecuada a la estación, y una bolsa sencilla.

# a sentence of a letter to the person
# You said no to clothes for the day you leave.
you-said-no-to-clothes-for-the-day-you-leave--11337433 = Usted dijo que no a ropa para el día de su salida.

# a sentence of a letter to the person
# You should have clothes that fit the season, and a plain bag.
you-should-have-clothes-that-fit-the-season-and--e5cebe06 = Debería tener ropa adecuada a la estación, y una bolsa sencilla.

# a sentence of a letter to the person
# We do not know yet if you have clothes for the day you leave.
we-do-not-know-yet-if-you-have-clothes-for-the--67876839 = Aún no sabemos si tiene ropa para el día de su salida.

# a condition of the rule, by its name
# fit for the day
fit-for-the-day = adecuada al día

# the rule says
# Find clothes that fit the person and the season, shoes and coat included, and have them washed
find-clothes-that-fit-the-person-and-the-season--3d509abe = Encontrar ropa de la talla de la persona y de la estación, zapatos y abrigo incluidos, y hacerla lavar

# the rule says
# you should have clothes that are decent and keep out the weather
you-should-have-clothes-that-are-decent-and--6a6ec5bf = usted debería tener ropa digna que proteja del tiempo

# the rule says
# Find a plain bag for the person's belongings
find-a-plain-bag-for-the-person-s-belongings--1f1f3353 = Encontrar una bolsa sencilla para las pertenencias de la persona

# the rule says
# what you carry should not tell others where you come from
what-you-carry-should-not-tell-others-where-you--d0b4ef53 = lo que lleva no debería decir a otros de dónde viene


## item release-day-file-copy

# title
# Copy of own record offered
copy-of-own-record-offered--9f35a92b = Copia del propio expediente ofrecida

# question
# Has the person been offered a copy of the records about them?
has-the-person-been-offered-a-copy-of-the--198c7d13 = ¿Se ha ofrecido a la persona una copia de los expedientes sobre ella?

# why it matters
# The records hold things that you will need outside: courses, health, decisions. You have a right to see them and to take an official copy with you. Taking one is your choice.
the-records-hold-things-that-you-will-need--b460542d = Los expedientes contienen cosas que necesitará fuera: cursos, salud, resoluciones. Usted tiene derecho a verlos y a llevarse una copia oficial. Llevársela es su elección.

# a sentence of a letter to the person
# You were offered a copy of your records.
you-were-offered-a-copy-of-your-records--0b9d4795 = Se le ofreció una copia de sus expedientes.

# a sentence of a letter to the person
# You asked for a copy of your records.
you-asked-for-a-copy-of-your-records--92b24cdb = Usted pidió una copia de sus expedientes.

# a sentence of a letter to the person
# You should have it by {file_copy.promised_for}.
you-should-have-it-by-file-copy-promised-for--b0a8a715 = Debería tenerla hasta el {"{"}file_copy.promised_for{"}"}.

# a sentence of a letter to the person
# You said no to a copy of your records.
you-said-no-to-a-copy-of-your-records--7b96fcd5 = Usted dijo que no a una copia de sus expedientes.

# a sentence of a letter to the person
# You can still ask for one.
you-can-still-ask-for-one--e825b9e2 = Todavía puede pedirla.

# a sentence of a letter to the person
# You should be offered a copy of your records.
you-should-be-offered-a-copy-of-your-records--428be279 = Se le debería ofrecer una copia de sus expedientes.

# a sentence of a letter to the person
# We do not know yet if you were offered a copy of your records.
we-do-not-know-yet-if-you-were-offered-a-copy--b1770e0d = Aún no sabemos si se le ofreció una copia de sus expedientes.

# a sentence of a letter to the person
# You can ask the records office to see what is written about you.
you-can-ask-the-records-office-to-see-what-is--218aae7e = Puede pedir a la oficina de expedientes ver lo que se escribe sobre usted.

# a sentence of a letter to the person
# You can say what is wrong in it.
you-can-say-what-is-wrong-in-it--d505ad62 = Puede decir qué está mal en ello.

# the rule says
# Make the copy that the person asked for, and send it to them
make-the-copy-that-the-person-asked-for-and--e6b3e040 = Hacer la copia que la persona pidió, y enviársela

# the rule says
# you asked for a copy of your records, and left without it
you-asked-for-a-copy-of-your-records-and-left--a1ed0610 = usted pidió una copia de sus expedientes, y salió sin ella

# the rule says
# Make the copy that the person asked for, and hand it over on the day of release at the latest
make-the-copy-that-the-person-asked-for-and--f9944489 = Hacer la copia que la persona pidió, y entregarla a más tardar el día de la salida

# the rule says
# you asked for a copy of your records, and it is not promised in time
you-asked-for-a-copy-of-your-records-and-it-is--3fba54ff = usted pidió una copia de sus expedientes, y no está prometida a tiempo

# the rule says
# Offer the person an official copy of the records about them, and note the answer
offer-the-person-an-official-copy-of-the--1831a99b = Ofrecer a la persona una copia oficial de los expedientes sobre ella, y anotar la respuesta

# the rule says
# you have a right to see what is held about you, and to take a copy along
you-have-a-right-to-see-what-is-held-about-you--ddca7058 = usted tiene derecho a ver lo que se guarda sobre usted, y a llevarse una copia


## item release-day-pack

# title
# One sheet with every appointment, number and route
one-sheet-with-every-appointment-number-and--e8cc9079 = Una hoja con cada cita, número y ruta

# question
# Has the person one sheet with every appointment, number and route?
has-the-person-one-sheet-with-every-appointment--2243a767 = ¿Tiene la persona una hoja con cada cita, número y ruta?

# why it matters
# In the first days there is too much to keep in mind. One plain sheet that says where to go, when, to whom and how to get there, with a number that answers that night, keeps the plan from getting lost.
in-the-first-days-there-is-too-much-to-keep-in--e8064a3a = En los primeros días hay demasiado que recordar. Una hoja sencilla que diga adónde ir, cuándo, con quién y cómo llegar, con un número que conteste esa noche, evita que el plan se pierda.

# a sentence of a letter to the person
# You have one sheet with all your appointments and numbers.
you-have-one-sheet-with-all-your-appointments--b89e65b1 = Tiene una hoja con todas sus citas y números.

# a sentence of a letter to the person
# A sheet with all your appointments and numbers is ready for you.
a-sheet-with-all-your-appointments-and-numbers--49e113e0 = Está lista para usted una hoja con todas sus citas y números.

# a sentence of a letter to the person
# You should have one sheet with all your appointments and numbers.
you-should-have-one-sheet-with-all-your--c30fb0c2 = Debería tener una hoja con todas sus citas y números.

# a sentence of a letter to the person
# We do not know yet if your sheet with appointments and numbers is ready.
we-do-not-know-yet-if-your-sheet-with--5426b979 = Aún no sabemos si está lista su hoja de citas y números.

# a sentence of a letter to the person
# You can ask someone to go through the sheet with you.
you-can-ask-someone-to-go-through-the-sheet--7812a770 = Puede pedir a alguien que repase la hoja con usted.

# a condition of the rule, by its name
# says it all
says-it-all = lo dice todo

# the rule says
# Write one plain sheet with every appointment, and bring or send it with the discharge papers at once
write-one-plain-sheet-with-every-appointment--a56be804 = Escribir una hoja sencilla con cada cita, y llevarla o enviarla enseguida con los papeles de salida

# the rule says
# you left without a sheet that says where you are expected
you-left-without-a-sheet-that-says-where-you--b82a513c = usted salió sin una hoja que diga dónde le esperan

# the rule says
# Write one plain sheet with every appointment, and put it with the discharge papers
write-one-plain-sheet-with-every-appointment--2f2e4fc1 = Escribir una hoja sencilla con cada cita, y ponerla con los papeles de salida

# the rule says
# in the first days there is too much to keep in your head
in-the-first-days-there-is-too-much-to-keep-in--65cceb70 = en los primeros días hay demasiado que retener en la cabeza

# the rule says
# Bring or send the sheet and the discharge papers to the person at once
bring-or-send-the-sheet-and-the-discharge--ef1b5531 = Llevar o enviar enseguida a la persona la hoja y los papeles de salida

# the rule says
# you left without the sheet that was made for you
you-left-without-the-sheet-that-was-made-for-you = usted salió sin la hoja que se hizo para usted

# the rule says
# Add a number that answers on the first night, and try it
add-a-number-that-answers-on-the-first-night--9655d415 = Añadir un número que conteste la primera noche, y probarlo

# the rule says
# you should be able to reach somebody when the offices are closed
you-should-be-able-to-reach-somebody-when-the--3835bd0e = usted debería poder hablar con alguien cuando las oficinas están cerradas

# the rule says
# Add what is missing to each appointment: who, place, telephone, day, time and the way there
add-what-is-missing-to-each-appointment-who--15ee2ee0 = Añadir a cada cita lo que falta: quién, lugar, teléfono, día, hora y el camino

# the rule says
# an appointment is of use only if you know how to get to it
an-appointment-is-of-use-only-if-you-know-how--2a3fa32b = una cita solo sirve si sabe cómo llegar


## item release-day-property

# title
# Property and money returned against a receipt
property-and-money-returned-against-a-receipt--cf306900 = Pertenencias y dinero devueltos contra recibo

# question
# Is everything that was taken in on arrival there to be handed back?
is-everything-that-was-taken-in-on-arrival--f6fa7152 = ¿Está para devolver todo lo que se recogió al ingreso?

# why it matters
# Keys, telephone, papers, photographs: what was kept for you is yours, and much of the plan depends on it. Checking it some days before leaves time to find what is missing.
keys-telephone-papers-photographs-what-was-kept--a9718784 = Llaves, teléfono, papeles, fotografías: lo que se guardó para usted es suyo, y mucho del plan depende de ello. Comprobarlo unos días antes deja tiempo para encontrar lo que falta.

# a sentence of a letter to the person
# You have your things back, and a receipt.
you-have-your-things-back-and-a-receipt--8761af43 = Se le han devuelto sus cosas, y tiene un recibo.

# a sentence of a letter to the person
# Your things are ready for the day you leave.
your-things-are-ready-for-the-day-you-leave--70953435 = Sus cosas están listas para el día de su salida.

# a sentence of a letter to the person
# You should get back all that was kept for you.
you-should-get-back-all-that-was-kept-for-you--2e07a009 = Se le debería devolver todo lo que se guardó para usted.

# a sentence of a letter to the person
# We do not know yet if all your things are there.
we-do-not-know-yet-if-all-your-things-are-there--a9962f4f = Aún no sabemos si están todas sus cosas.

# a sentence of a letter to the person
# You can check your things against the list, and say what is missing.
you-can-check-your-things-against-the-list-and--e46c7f8e = Puede comprobar sus cosas con la lista, y decir qué falta.

# the rule says
# Trace what is missing from the inventory, or explain the loss in writing and make it good
trace-what-is-missing-from-the-inventory-or--2e2f74a0 = Buscar lo que falta en el inventario, o explicar la pérdida por escrito y repararla

# the rule says
# something that was kept for you is not there
something-that-was-kept-for-you-is-not-there = algo que se guardaba para usted no está

# the rule says
# Check the property against the admission inventory, and hand it over or send it on against a receipt
check-the-property-against-the-admission--02b25aa7 = Comprobar las pertenencias con el inventario de ingreso, y entregarlas o enviarlas contra recibo

# the rule says
# you left without what was kept for you
you-left-without-what-was-kept-for-you = usted salió sin lo que se guardaba para usted

# the rule says
# Check the property against the admission inventory together with the person
check-the-property-against-the-admission--a2c98685 = Comprobar las pertenencias con el inventario de ingreso junto con la persona

# the rule says
# there is still time to find what may be missing
there-is-still-time-to-find-what-may-be-missing = todavía hay tiempo de encontrar lo que pueda faltar

# the rule says
# Hand the property over to the person, or send it on, against a receipt
hand-the-property-over-to-the-person-or-send-it--ef70753a = Entregar las pertenencias a la persona, o enviárselas, contra recibo

# the rule says
# your property was still here after you had left
your-property-was-still-here-after-you-had-left = sus pertenencias seguían aquí después de su salida

# the rule says
# Give the person a receipt for the property, and have it signed
give-the-person-a-receipt-for-the-property-and--9f999763 = Dar a la persona un recibo de las pertenencias, y hacerlo firmar

# the rule says
# you hold no paper that shows what you were given back
you-hold-no-paper-that-shows-what-you-were--36bef8c8 = usted no tiene un papel que muestre lo que se le devolvió


## item release-day-travel

# title
# The journey is arranged and paid for
the-journey-is-arranged-and-paid-for--b97c0661 = El viaje está organizado y pagado

# question
# How does the person get to the first address, and is it paid for?
how-does-the-person-get-to-the-first-address--23c9af85 = ¿Cómo llega la persona a la primera dirección, y está pagado?

# why it matters
# If the way from the gate is not worked out and paid for, the plan can fail in the first hour. You should know the route, hold the ticket or the fare, and arrive before the door closes.
if-the-way-from-the-gate-is-not-worked-out-and--252ea6a8 = Si el camino desde la puerta no está pensado y pagado, el plan puede fallar en la primera hora. Usted debería conocer la ruta, tener el billete o el dinero, y llegar antes de que cierre la puerta.

# a sentence of a letter to the person
# Your way to your first address is planned and paid for.
your-way-to-your-first-address-is-planned-and--08672924 = Su camino a la primera dirección está planificado y pagado.

# a sentence of a letter to the person
# Your way to your first address is planned, and the fare is promised.
your-way-to-your-first-address-is-planned-and--fa05b827 = Su camino a la primera dirección está planificado, y el dinero del viaje está prometido.

# a sentence of a letter to the person
# You said no to help with the journey.
you-said-no-to-help-with-the-journey--e54c25bf = Usted dijo que no a la ayuda con el viaje.

# a sentence of a letter to the person
# Your way to your first address should be planned and paid for.
your-way-to-your-first-address-should-be--84954273 = Su camino a la primera dirección debería estar planificado y pagado.

# a sentence of a letter to the person
# We do not know yet how you will get to your first address.
we-do-not-know-yet-how-you-will-get-to-your--e14a0646 = Aún no sabemos cómo llegará a su primera dirección.

# a condition of the rule, by its name
# journey works
journey-works = el viaje funciona

# the rule says
# Ask whether the person got to the first address, and pay back what the journey cost them
ask-whether-the-person-got-to-the-first-address--f55af706 = Preguntar si la persona llegó a la primera dirección, y devolverle lo que le costó el viaje

# the rule says
# the journey was not arranged and paid for as it should have been
the-journey-was-not-arranged-and-paid-for-as-it--bcd9d610 = el viaje no se organizó ni pagó como debía

# the rule says
# Look for another route or an earlier start, or ask the first address to stay open
look-for-another-route-or-an-earlier-start-or--b117743e = Buscar otra ruta o una salida más temprana, o pedir a la primera dirección que siga abierta

# the rule says
# as planned, you would arrive after the door has closed
as-planned-you-would-arrive-after-the-door-has--f764ce28 = según lo previsto, usted llegaría después de que cierre la puerta

# the rule says
# Find somebody who goes along or gives a lift
find-somebody-who-goes-along-or-gives-a-lift--c6c277aa = Encontrar a alguien que acompañe o lleve a la persona

# the rule says
# the journey is too long or too hard to do alone
the-journey-is-too-long-or-too-hard-to-do-alone = el viaje es demasiado largo o demasiado difícil para hacerlo a solas

# the rule says
# Buy the ticket, or have the fare ready in cash, and write down the route
buy-the-ticket-or-have-the-fare-ready-in-cash--54981d86 = Comprar el billete, o tener listo el dinero, y escribir la ruta

# the rule says
# the way to your first address is not paid for yet
the-way-to-your-first-address-is-not-paid-for--98050333 = el camino a su primera dirección aún no está pagado


## item conditions-few-and-clear

# title
# Conditions few, precise and explained both ways
conditions-few-precise-and-explained-both-ways--ede7826c = Condiciones pocas, precisas y explicadas de palabra y por escrito

# question
# Does each condition have a reason, can it be kept, and does the person know what it means?
does-each-condition-have-a-reason-can-it-be--8ec33f4b = ¿Tiene cada condición una razón, puede cumplirse, y sabe la persona qué significa?

# why it matters
# Conditions that nobody can keep set people up to fail. Each one needs a reason, must be exact and possible to live with, and must be explained to you aloud and on paper, together with your rights.
conditions-that-nobody-can-keep-set-people-up--823ff7b8 = Las condiciones que nadie puede cumplir llevan al fracaso. Cada una necesita una razón, debe ser exacta y compatible con la vida, y debe explicársele de palabra y en papel, junto con sus derechos.

# a sentence of a letter to the person
# Each of your conditions has a reason, and they were explained to you.
each-of-your-conditions-has-a-reason-and-they--e4cb2e0d = Cada una de sus condiciones tiene una razón, y se le explicaron.

# a sentence of a letter to the person
# Your conditions will be explained to you.
your-conditions-will-be-explained-to-you--55856671 = Se le explicarán sus condiciones.

# a sentence of a letter to the person
# The talk is on {supervision.explained.talk_on}.
the-talk-is-on-supervision-explained-talk-on--f3a349e7 = La conversación es el {"{"}supervision.explained.talk_on{"}"}.

# a sentence of a letter to the person
# Your conditions should be few and clear, and ones that you can keep.
your-conditions-should-be-few-and-clear-and--61e1b060 = Sus condiciones deberían ser pocas y claras, y que usted pueda cumplir.

# a sentence of a letter to the person
# We do not know yet what conditions you will have.
we-do-not-know-yet-what-conditions-you-will-have--27d40292 = Aún no sabemos qué condiciones tendrá.

# a sentence of a letter to the person
# You can ask for the reason for each condition, and for a copy.
you-can-ask-for-the-reason-for-each-condition--8bab9e12 = Puede pedir la razón de cada condición, y una copia.

# a sentence of a letter to the person
# You can object to a condition that you cannot keep.
you-can-object-to-a-condition-that-you-cannot--c52f1a1e = Puede objetar una condición que no puede cumplir.

# a condition of the rule, by its name
# each is sound
each-is-sound = cada una es sólida

# the rule says
# Give a reason for each condition, make it exact and workable, or take it out
give-a-reason-for-each-condition-make-it-exact--2c32d76f = Dar una razón a cada condición, hacerla exacta y viable, o quitarla

# the rule says
# a condition that has no reason, or that you could not keep, should not bind you
a-condition-that-has-no-reason-or-that-you--cc49a4eb = una condición sin razón, o que usted no podría cumplir, no debería obligarle

# the rule says
# Explain the conditions to the person aloud, with their rights and duties, and give them a copy
explain-the-conditions-to-the-person-aloud-with--6db43aff = Explicar a la persona las condiciones de palabra, con sus derechos y deberes, y darle una copia

# the rule says
# you should know what each condition asks of you
you-should-know-what-each-condition-asks-of-you = usted debería saber qué le pide cada condición


## item conditions-fit-the-plan

# title
# Conditions and plan do not fight each other
conditions-and-plan-do-not-fight-each-other--b74669d1 = Condiciones y plan no chocan

# question
# Do the conditions go together with the address, work, child care, treatment and travel?
do-the-conditions-go-together-with-the-address--11cbcf82 = ¿Van juntas las condiciones con la dirección, el trabajo, el cuidado de los hijos, el tratamiento y los viajes?

# why it matters
# A curfew that clashes with a night shift, or a zone that cuts off the clinic, makes a person break either the condition or the plan. Clashes are easy to put right before release and hard afterwards.
a-curfew-that-clashes-with-a-night-shift-or-a--08ac79b8 = Un toque de queda que choca con un turno de noche, o una zona que corta el centro de salud, hace que una persona incumpla la condición o el plan. Los choques son fáciles de arreglar antes de la salida y difíciles después.

# a sentence of a letter to the person
# Your conditions leave room for your home, your work and your care.
your-conditions-leave-room-for-your-home-your--63e2ce54 = Sus condiciones dejan sitio a su casa, su trabajo y su atención.

# a sentence of a letter to the person
# One of your conditions does not fit your plan.
one-of-your-conditions-does-not-fit-your-plan--f1e27c18 = Una de sus condiciones no encaja con su plan.

# a sentence of a letter to the person
# The change is due on {supervision.clash_check.change_on}.
the-change-is-due-on-supervision-clash-check--16cbad5e = El cambio está previsto para el {"{"}supervision.clash_check.change_on{"}"}.

# a sentence of a letter to the person
# Your conditions should leave room for your home, your work and your care.
your-conditions-should-leave-room-for-your-home--28c65147 = Sus condiciones deberían dejar sitio a su casa, su trabajo y su atención.

# a sentence of a letter to the person
# We do not know yet if your conditions leave room for your plan.
we-do-not-know-yet-if-your-conditions-leave--71291e1c = Aún no sabemos si sus condiciones dejan sitio a su plan.

# a sentence of a letter to the person
# You can tell your officer where a condition gets in the way of your plan.
you-can-tell-your-officer-where-a-condition--84c346c4 = Puede decir a su oficial dónde una condición estorba a su plan.

# the rule says
# Ask the releasing authority to change the condition, or change the plan with the person
ask-the-releasing-authority-to-change-the--6f24f046 = Pedir a la autoridad que concede la libertad que cambie la condición, o cambiar el plan con la persona

# the rule says
# you could not keep both the conditions and the plan as they stand
you-could-not-keep-both-the-conditions-and-the--d5909e34 = usted no podría cumplir a la vez las condiciones y el plan tal como están

# the rule says
# Go through curfew, zones, tagging and reporting beside the address, work, child care, treatment and travel
go-through-curfew-zones-tagging-and-reporting--87e34132 = Repasar el toque de queda, las zonas, el dispositivo electrónico y las presentaciones junto con la dirección, el trabajo, los hijos, el tratamiento y los viajes

# the rule says
# nobody has checked whether your conditions leave room for the plan
nobody-has-checked-whether-your-conditions--29cf95e3 = nadie ha comprobado si sus condiciones dejan sitio al plan


## item complaint-and-breach-routes-known

# title
# Knows how to complain, vary and appeal, and what a breach means
knows-how-to-complain-vary-and-appeal-and-what--faa910a1 = Sabe cómo quejarse, pedir cambios y recurrir, y qué significa un incumplimiento

# question
# Does the person know how to complain, ask for a change and appeal, and what happens after a breach?
does-the-person-know-how-to-complain-ask-for-a--6e74faa1 = ¿Sabe la persona cómo quejarse, pedir un cambio y recurrir, y qué pasa tras un incumplimiento?

# why it matters
# Being under supervision does not take your rights away. You should know whom to turn to when something is unfair or no longer works, and that you will be heard before anything follows from a breach.
being-under-supervision-does-not-take-your--8b116a7d = Estar bajo supervisión no le quita sus derechos. Debería saber a quién acudir cuando algo es injusto o ya no funciona, y que será oído antes de que un incumplimiento tenga consecuencias.

# a sentence of a letter to the person
# You have been told how to complain, and how to ask for a change.
you-have-been-told-how-to-complain-and-how-to--f078540e = Le han dicho cómo quejarse, y cómo pedir un cambio.

# a sentence of a letter to the person
# Your officer will explain your rights to you.
your-officer-will-explain-your-rights-to-you--9e338fc3 = Su oficial le explicará sus derechos.

# a sentence of a letter to the person
# The talk is on {supervision.rights.talk_on}.
the-talk-is-on-supervision-rights-talk-on--a9b2c9bc = La conversación es el {"{"}supervision.rights.talk_on{"}"}.

# a sentence of a letter to the person
# You should know how to complain, and what happens if you break a condition.
you-should-know-how-to-complain-and-what--b6168b60 = Debería saber cómo quejarse, y qué pasa si incumple una condición.

# a sentence of a letter to the person
# We do not know yet if you will have an officer, and if your rights were explained.
we-do-not-know-yet-if-you-will-have-an-officer--cf2e532d = Aún no sabemos si tendrá un oficial, ni si se le explicaron sus derechos.

# a sentence of a letter to the person
# You can ask your officer for a condition to be changed.
you-can-ask-your-officer-for-a-condition-to-be--6309ce30 = Puede pedir a su oficial que se cambie una condición.

# a sentence of a letter to the person
# You can appeal, or complain to a court or another body that is not part of the service.
you-can-appeal-or-complain-to-a-court-or--eb2dcd68 = Puede recurrir, o quejarse ante un tribunal u otro organismo ajeno al servicio.

# the rule says
# Explain to the person how to complain, ask for a change and appeal, and what happens after a breach
explain-to-the-person-how-to-complain-ask-for-a--55f2b8d6 = Explicar a la persona cómo quejarse, pedir un cambio y recurrir, y qué pasa tras un incumplimiento

# the rule says
# being under supervision does not take your rights away
being-under-supervision-does-not-take-your--9d5fd152 = estar bajo supervisión no le quita sus derechos

# the rule says
# Explain that a breach is looked into, and both sides heard, before anything is decided
explain-that-a-breach-is-looked-into-and-both--6c51c3f3 = Explicar que un incumplimiento se investiga, y se oye a ambas partes, antes de resolver nada

# the rule says
# you should know that you will be heard if something goes wrong
you-should-know-that-you-will-be-heard-if--3f27b18a = usted debería saber que se le oirá si algo va mal

# the rule says
# Explain again, aloud and in writing, in a language and form that the person uses, how to complain and appeal
explain-again-aloud-and-in-writing-in-a--93233bd5 = Explicar de nuevo, de palabra y por escrito, en un idioma y una forma que la persona usa, cómo quejarse y recurrir

# the rule says
# a right that you cannot follow is of no use to you
a-right-that-you-cannot-follow-is-of-no-use-to--984f33de = un derecho que no se puede entender no sirve de nada


## item first-supervision-contact

# title
# First meeting with the supervising officer, with help in it
first-meeting-with-the-supervising-officer-with--8f015551 = Primera reunión con el oficial de supervisión, con ayuda en ella

# question
# When, where and with whom is the first meeting, and does it bring help?
when-where-and-with-whom-is-the-first-meeting--48c0587d = ¿Cuándo, dónde y con quién es la primera reunión, y trae ayuda?

# why it matters
# Supervision is there to help a person settle, not only to check on them. The first meeting should be soon, with an officer whose name you know, and deal with what is needed: home, money, work, health.
supervision-is-there-to-help-a-person-settle--19ad9f7b = La supervisión está para ayudar a una persona a asentarse, no solo para controlarla. La primera reunión debería ser pronto, con un oficial cuyo nombre conoce, y tratar lo que hace falta: casa, dinero, trabajo, salud.

# a sentence of a letter to the person
# You have met your officer for the first time.
you-have-met-your-officer-for-the-first-time--e2b0eec5 = Se ha reunido con su oficial por primera vez.

# a sentence of a letter to the person
# Your first meeting with your officer is booked.
your-first-meeting-with-your-officer-is-booked--52a4cb05 = Su primera reunión con su oficial está fijada.

# a sentence of a letter to the person
# It is on {supervision.first_meeting.on}.
it-is-on-supervision-first-meeting-on--a761bbb1 = Es el {"{"}supervision.first_meeting.on{"}"}.

# a sentence of a letter to the person
# You should meet your officer soon after you leave, and get help from them.
you-should-meet-your-officer-soon-after-you--d77b39a2 = Debería reunirse con su oficial poco después de salir, y recibir su ayuda.

# a sentence of a letter to the person
# We do not know yet when you first meet an officer.
we-do-not-know-yet-when-you-first-meet-an--2f48932a = Aún no sabemos cuándo se reúne por primera vez con un oficial.

# a sentence of a letter to the person
# You can say what you need help with when you meet your officer.
you-can-say-what-you-need-help-with-when-you--32902396 = Puede decir con qué necesita ayuda cuando se reúna con su oficial.

# a condition of the rule, by its name
# is booked soon
is-booked-soon = está fijada pronto

# the rule says
# Book the first meeting with a named officer, at a day and place that the person can reach
book-the-first-meeting-with-a-named-officer-at--07b87e81 = Fijar la primera reunión con un oficial designado, en un día y un lugar a los que la persona pueda llegar

# the rule says
# you should know soon who your officer is, and where and when you meet
you-should-know-soon-who-your-officer-is-and--573a2872 = usted debería saber pronto quién es su oficial, y dónde y cuándo se reúnen

# the rule says
# Make room in the first supervision meeting, or in one right after it, for home, money, work, health and people who can help
make-room-in-the-first-supervision-meeting-or--61567491 = Hacer sitio en la primera reunión de supervisión, o justo después, a la casa, el dinero, el trabajo, la salud y quienes pueden ayudar

# the rule says
# supervision is there to help you settle, and not only to check on you
supervision-is-there-to-help-you-settle-and-not--0ec5a772 = la supervisión está para ayudarle a asentarse, y no solo para controlarle

# the rule says
# Tell the person the day, the place and the officer's name, and give it to them in writing
tell-the-person-the-day-the-place-and-the--6bc39a72 = Decir a la persona el día, el lugar y el nombre del oficial, y dárselo por escrito

# the rule says
# a meeting helps only if you know of it
a-meeting-helps-only-if-you-know-of-it = una reunión solo ayuda si usted sabe de ella


## item supervision-reviewed

# title
# Supervision reviewed, and eased when it goes well
supervision-reviewed-and-eased-when-it-goes-well--b5f905b2 = Supervisión revisada, y aliviada cuando va bien

# question
# When was the supervision last looked at, and can it be eased?
when-was-the-supervision-last-looked-at-and-can--2c1e8e71 = ¿Cuándo se miró por última vez la supervisión, y puede aliviarse?

# why it matters
# Needs change, and what was right in the first week can stand in the way later. A review on a set day lets help be changed, and lets conditions be lightened or ended early when things go well.
needs-change-and-what-was-right-in-the-first--4c8ff069 = Las necesidades cambian, y lo que era acertado la primera semana puede estorbar después. Una revisión en un día fijado permite cambiar la ayuda, y aligerar o acabar antes las condiciones cuando las cosas van bien.

# a sentence of a letter to the person
# Someone looked again at your supervision, and at how to make it lighter.
someone-looked-again-at-your-supervision-and-at--c3db106b = Alguien miró de nuevo su supervisión, y cómo aliviarla.

# a sentence of a letter to the person
# Your supervision will be looked at again on {supervision.review.on}.
your-supervision-will-be-looked-at-again-on--7de66d7a = Su supervisión se mirará de nuevo el {"{"}supervision.review.on{"}"}.

# a sentence of a letter to the person
# Your supervision should be looked at again on a set day.
your-supervision-should-be-looked-at-again-on-a--43926d0f = Su supervisión debería mirarse de nuevo en un día fijado.

# a sentence of a letter to the person
# We do not know yet when your supervision is looked at again.
we-do-not-know-yet-when-your-supervision-is--4ab59128 = Aún no sabemos cuándo se mira de nuevo su supervisión.

# a sentence of a letter to the person
# You can ask for your supervision to be made lighter, or to end early.
you-can-ask-for-your-supervision-to-be-made--93a163dd = Puede pedir que su supervisión sea más ligera, o que acabe antes.

# the rule says
# Look with the person at whether conditions can be lightened, or the supervision ended early
look-with-the-person-at-whether-conditions-can--7dec7ba8 = Ver con la persona si las condiciones pueden aligerarse, o la supervisión acabar antes

# the rule says
# supervision should go no further and last no longer than it helps
supervision-should-go-no-further-and-last-no--679c3d6c = la supervisión no debería ir más lejos ni durar más de lo que ayuda

# the rule says
# Set a day for reviewing the level of supervision, the treatment and the conditions, and tell the person
set-a-day-for-reviewing-the-level-of--00187384 = Fijar un día para revisar el nivel de supervisión, el tratamiento y las condiciones, y decírselo a la persona

# the rule says
# you should know when somebody will look again at what is asked of you
you-should-know-when-somebody-will-look-again--b4f1d38b = usted debería saber cuándo alguien volverá a mirar lo que se le pide


## item restorative-process-offered

# title
# Restorative process offered, freely
restorative-process-offered-freely--1435f1ef = Proceso restaurativo ofrecido libremente

# question
# Has a restorative process been explained and offered, freely, to both sides?
has-a-restorative-process-been-explained-and--d9464874 = ¿Se ha explicado y ofrecido, libremente, un proceso restaurativo a ambas partes?

# why it matters
# Some people who caused harm and some who suffered it want to speak to each other, with help, and it can do both good. It must be offered, never pressed: saying no has no bad effect on anything in this plan.
some-people-who-caused-harm-and-some-who--68d76a3b = Algunas personas que causaron daño y algunas que lo sufrieron quieren hablarse, con ayuda, y puede hacer bien a ambas. Se debe ofrecer, nunca presionar: decir que no no tiene mal efecto en nada de este plan.

# who acts
# restorative service
restorative-service = servicio de justicia restaurativa

# the rule says
# Explain the restorative process to the other side, and offer it without any pressure
explain-the-restorative-process-to-the-other--2f9fc713 = Explicar el proceso restaurativo a la otra parte, y ofrecerlo sin presión alguna

# the rule says
# you were asked, and the other side has not been asked yet
you-were-asked-and-the-other-side-has-not-been--67ea8f26 = a usted se le preguntó, y a la otra parte aún no

# the rule says
# Explain the restorative process to the person, and, if they agree, offer it to the other side
explain-the-restorative-process-to-the-person--b39fa5bd = Explicar el proceso restaurativo a la persona y, si está de acuerdo, ofrecerlo a la otra parte

# the rule says
# you should know that this exists, and that saying no has no bad effect on anything
you-should-know-that-this-exists-and-that--372a9b77 = usted debería saber que esto existe, y que decir que no no tiene mal efecto en nada


## item victims-considered

# title
# Victims told and their safety weighed
victims-told-and-their-safety-weighed--e4163bff = Víctimas informadas y su seguridad tenida en cuenta

# question
# Has the victim who asked for it been told in time, and heard about their safety?
has-the-victim-who-asked-for-it-been-told-in--b425103d = ¿La víctima que lo pidió ha sido informada a tiempo, y oída sobre su seguridad?

# why it matters
# A person who was harmed, and asked to know, should hear of the release from the service and not meet it in the street. Hearing early what they need lets conditions be fair to both sides. What they say stays out of the copy of the plan that goes to the person released.
a-person-who-was-harmed-and-asked-to-know--659fbbd9 = Una persona que sufrió un daño, y pidió saberlo, debería enterarse de la salida por el servicio y no en la calle. Oír pronto lo que necesita permite condiciones justas para ambas partes. Lo que dice no figura en la copia del plan que recibe la persona que sale.

# who acts
# victim liaison service
victim-liaison-service = servicio de enlace con las víctimas

# a condition of the rule, by its name
# is planned
is-planned = está previsto

# a condition of the rule, by its name
# the rest is in order
the-rest-is-in-order = el resto está en orden

# a condition of the rule, by its name
# is in time
is-in-time = está a tiempo

# the rule says
# Ask the person who was told late what the short notice means for their safety, and act on it
ask-the-person-who-was-told-late-what-the-short--a26be4a2 = Preguntar a la persona avisada tarde qué significa para su seguridad el poco plazo, y actuar

# the rule says
# the notice went out later than it should have
the-notice-went-out-later-than-it-should-have = el aviso salió más tarde de lo debido

# the rule says
# Send the notice of release, in the way that was asked for
send-the-notice-of-release-in-the-way-that-was--1e2078db = Enviar el aviso de la salida, de la manera que se pidió

# the rule says
# somebody has a right to hear of the release in time, and from the service
somebody-has-a-right-to-hear-of-the-release-in--159ba73e = alguien tiene derecho a enterarse de la salida a tiempo, y por el servicio

# the rule says
# Ask the victim what would make them safer, and have it weighed in the conditions
ask-the-victim-what-would-make-them-safer-and--3799d46c = Preguntar a la víctima qué le daría más seguridad, y hacer que se pondere en las condiciones

# the rule says
# conditions are fair when both sides have been heard
conditions-are-fair-when-both-sides-have-been--a52cc2a9 = las condiciones son justas cuando se ha oído a ambas partes

# the rule says
# Take everything about the victim out of the copy of the plan that goes to the person
take-everything-about-the-victim-out-of-the--1de37462 = Quitar de la copia del plan que recibe la persona todo lo que se refiere a la víctima

# the rule says
# what somebody has said in confidence has to stay with the service
what-somebody-has-said-in-confidence-has-to--00f7e4b2 = lo que alguien ha dicho en confianza tiene que quedarse en el servicio


## item volunteer-or-mentor-offered

# title
# Volunteer or mentor offered and prepared
volunteer-or-mentor-offered-and-prepared--b876dcc3 = Voluntario o mentor ofrecido y preparado

# question
# Has a volunteer, mentor or peer been offered, and have the two met?
has-a-volunteer-mentor-or-peer-been-offered-and--0dd51943 = ¿Se ha ofrecido un voluntario, un mentor o un igual, y se han conocido?

# why it matters
# An official goes home at five. Someone who comes because they want to, and perhaps has walked the same road, is believed when professionals are not. The offer is the service's duty and the answer is the person's. A first meeting before release turns a name on paper into a face at the gate.
an-official-goes-home-at-five-someone-who-comes--97d51e6a = Un funcionario se va a casa a las cinco. A quien viene porque quiere, y quizá ha recorrido el mismo camino, se le cree donde a los profesionales no. Ofrecer es deber del servicio y la respuesta es de la persona. Un primer encuentro antes de la salida convierte un nombre en un papel en una cara en la puerta.

# who acts
# voluntary organisation
voluntary-organisation = organización de voluntariado

# a sentence of a letter to the person
# You have met a volunteer or mentor who will stand by you.
you-have-met-a-volunteer-or-mentor-who-will--8b666ca1 = Ha conocido a un voluntario o mentor que le apoyará.

# a sentence of a letter to the person
# You will meet a volunteer or mentor.
you-will-meet-a-volunteer-or-mentor--a9fb4b2a = Conocerá a un voluntario o mentor.

# a sentence of a letter to the person
# This is set for {mentor.first_meeting_on}.
this-is-set-for-mentor-first-meeting-on--2ec1bd90 = Está fijado para el {"{"}mentor.first_meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to a volunteer or mentor.
you-said-no-to-a-volunteer-or-mentor--66b8ba26 = Usted dijo que no a un voluntario o mentor.

# a sentence of a letter to the person
# You should be offered a volunteer or mentor, if you want one.
you-should-be-offered-a-volunteer-or-mentor-if--9ed6a0ed = Se le debería ofrecer un voluntario o mentor, si lo quiere.

# a sentence of a letter to the person
# We do not know yet if you would like a volunteer or mentor.
we-do-not-know-yet-if-you-would-like-a--f8f95293 = Aún no sabemos si le gustaría un voluntario o mentor.

# a sentence of a letter to the person
# You can say what kind of person you would get on with.
you-can-say-what-kind-of-person-you-would-get--86a3d9ba = Puede decir con qué tipo de persona se llevaría bien.

# a condition of the rule, by its name
# introduced
introduced = presentados

# a condition of the rule, by its name
# meeting ahead
meeting-ahead = encuentro previsto

# the rule says
# Set a new and early day for the first meeting with the volunteer or mentor
set-a-new-and-early-day-for-the-first-meeting--a561c6bf = Fijar un nuevo día, pronto, para el primer encuentro con el voluntario o mentor

# the rule says
# you have said yes, and the day that was set has passed or comes too late
you-have-said-yes-and-the-day-that-was-set-has--e53dadeb = usted ha dicho que sí, y el día fijado ha pasado o llega demasiado tarde

# the rule says
# Offer a volunteer or mentor, and arrange an early first meeting if the person wants one
offer-a-volunteer-or-mentor-and-arrange-an--be449832 = Ofrecer un voluntario o mentor, y organizar pronto un primer encuentro si la persona lo quiere

# the rule says
# someone who comes by choice can help where an office cannot
someone-who-comes-by-choice-can-help-where-an--b02fa7ff = alguien que viene por elección puede ayudar donde una oficina no puede

# the rule says
# Screen, train and support the volunteer or mentor
screen-train-and-support-the-volunteer-or-mentor--6935c9df = Comprobar, formar y apoyar al voluntario o mentor

# the rule says
# a helper should be well prepared and have somebody to ask
a-helper-should-be-well-prepared-and-have--8a08310b = quien ayuda debería estar bien preparado y tener a quien preguntar

# what a source is cited for
# volunteers (hogoshi example)
volunteers-hogoshi-example--64785945 = voluntarios (ejemplo de los hogoshi)


## item aftercare-lasts

# title
# Help goes on after the first weeks
help-goes-on-after-the-first-weeks--a7843ad4 = La ayuda sigue después de las primeras semanas

# question
# Who stays in touch after the first weeks, and until when?
who-stays-in-touch-after-the-first-weeks-and--d4aa0c5d = ¿Quién sigue en contacto después de las primeras semanas, y hasta cuándo?

# why it matters
# The first month is full of appointments; then comes the quiet in which people slip. Help that was dated beforehand goes on when nobody would have thought to ask, also for those who are under no supervision and whom no office has to see. Society's part does not end at the gate.
the-first-month-is-full-of-appointments-then--e3bf7deb = El primer mes está lleno de citas; luego viene el silencio en el que se resbala. La ayuda con fecha de antemano sigue cuando a nadie se le habría ocurrido preguntar, también para quienes no están bajo supervisión y a quienes ninguna oficina tiene que ver. La parte de la sociedad no acaba en la puerta.

# a sentence of a letter to the person
# Someone stays in touch with you after the first weeks.
someone-stays-in-touch-with-you-after-the-first--26578386 = Alguien sigue en contacto con usted después de las primeras semanas.

# a sentence of a letter to the person
# This goes on until {aftercare.ends_on}.
this-goes-on-until-aftercare-ends-on--b6b058d2 = Esto dura hasta el {"{"}aftercare.ends_on{"}"}.

# a sentence of a letter to the person
# Someone will stay in touch with you after the first weeks.
someone-will-stay-in-touch-with-you-after-the--b8dbb553 = Alguien seguirá en contacto con usted después de las primeras semanas.

# a sentence of a letter to the person
# The next time is on {aftercare.next_on}.
the-next-time-is-on-aftercare-next-on--be75d4ae = La próxima vez es el {"{"}aftercare.next_on{"}"}.

# a sentence of a letter to the person
# You said that you want no one to stay in touch after the first weeks.
you-said-that-you-want-no-one-to-stay-in-touch--9d0f344c = Usted dijo que no quiere contacto después de las primeras semanas.

# a sentence of a letter to the person
# Someone should stay in touch with you after the first weeks.
someone-should-stay-in-touch-with-you-after-the--e0fc2161 = Alguien debería seguir en contacto con usted después de las primeras semanas.

# a sentence of a letter to the person
# We do not know yet who stays in touch with you after the first weeks.
we-do-not-know-yet-who-stays-in-touch-with-you--37cc9bc4 = Aún no sabemos quién sigue en contacto con usted después de las primeras semanas.

# a sentence of a letter to the person
# You can say who you would like to stay in touch with after the first weeks.
you-can-say-who-you-would-like-to-stay-in-touch--50b88033 = Puede decir con quién le gustaría seguir en contacto después de las primeras semanas.

# a condition of the rule, by its name
# owned
owned = asumido

# a condition of the rule, by its name
# long enough
long-enough = suficientemente largo

# a condition of the rule, by its name
# going on
going-on = en marcha

# the rule says
# Name one worker or organisation that stays in touch
name-one-worker-or-organisation-that-stays-in--88f7be2c = Designar a un trabajador o una organización que siga en contacto

# the rule says
# nobody is named who stays in touch after the first weeks
nobody-is-named-who-stays-in-touch-after-the--b89d091a = nadie está designado para seguir en contacto después de las primeras semanas

# the rule says
# Set dates for the first three months or longer, whether or not there is supervision
set-dates-for-the-first-three-months-or-longer--d1500b00 = Fijar fechas para los primeros tres meses o más, haya o no supervisión

# the rule says
# help that has a date goes on when the first weeks are over
help-that-has-a-date-goes-on-when-the-first--70780e26 = la ayuda que tiene fecha sigue cuando pasan las primeras semanas


## item contact-in-first-72-hours

# title
# Someone makes contact in the first 72 hours
someone-makes-contact-in-the-first-72-hours--f2c782c3 = Alguien toma contacto en las primeras 72 horas

# question
# Who makes contact in the first three days, and did the person get where they were going?
who-makes-contact-in-the-first-three-days-and--5a5d9a47 = ¿Quién toma contacto en los primeros tres días, y llegó la persona adonde iba?

# why it matters
# Most of what goes wrong goes wrong at once: the hostel was full, the bag was left on the bus, the clinic had no letter. A call in the first three days from someone who knows the plan finds it while it is still small. It is a call to help, not a check.
most-of-what-goes-wrong-goes-wrong-at-once-the--78a315bb = La mayor parte de lo que va mal va mal enseguida: el albergue estaba lleno, la bolsa quedó en el autobús, el centro no tenía la carta. Una llamada en los primeros tres días de alguien que conoce el plan lo descubre cuando aún es pequeño. Es una llamada para ayudar, no un control.

# a sentence of a letter to the person
# Someone spoke with you in the first days after you left.
someone-spoke-with-you-in-the-first-days-after--27242dca = Alguien habló con usted en los primeros días después de su salida.

# a sentence of a letter to the person
# Someone will call or meet you in the first days after you leave.
someone-will-call-or-meet-you-in-the-first-days--c1409ec4 = Alguien le llamará o se reunirá con usted en los primeros días después de su salida.

# a sentence of a letter to the person
# This is planned for {followup.first_contact.on}.
this-is-planned-for-followup-first-contact-on--4a5488cd = Está previsto para el {"{"}followup.first_contact.on{"}"}.

# a sentence of a letter to the person
# You said that you want no call in the first days.
you-said-that-you-want-no-call-in-the-first-days--8b251a83 = Usted dijo que no quiere una llamada en los primeros días.

# a sentence of a letter to the person
# Someone should speak with you in the first days after you leave.
someone-should-speak-with-you-in-the-first-days--d73f6923 = Alguien debería hablar con usted en los primeros días después de su salida.

# a sentence of a letter to the person
# We do not know yet who will speak with you in the first days after you leave.
we-do-not-know-yet-who-will-speak-with-you-in--ca6f20d7 = Aún no sabemos quién hablará con usted en los primeros días después de su salida.

# a sentence of a letter to the person
# You can ask for a number to call if something goes wrong in the first days.
you-can-ask-for-a-number-to-call-if-something--f1b67fdf = Puede pedir un número al que llamar si algo va mal en los primeros días.

# a condition of the rule, by its name
# spoken
spoken = hablado

# a condition of the rule, by its name
# settled
settled = resuelto

# the rule says
# Go on trying to reach the person: at the address, by telephone, through family and services they agreed to
go-on-trying-to-reach-the-person-at-the-address--558e5f69 = Seguir intentando hablar con la persona: en la dirección, por teléfono, por la familia y los servicios que aceptó

# the rule says
# nobody has reached you, and something may have gone wrong
nobody-has-reached-you-and-something-may-have--274828be = nadie ha podido hablar con usted, y algo puede haber ido mal

# the rule says
# Speak with the person today, and ask how the first days went
speak-with-the-person-today-and-ask-how-the--3ed5bbbf = Hablar hoy con la persona, y preguntar cómo fueron los primeros días

# the rule says
# you are out, and nobody has asked how it went
you-are-out-and-nobody-has-asked-how-it-went--4210a348 = usted está fuera, y nadie ha preguntado cómo fue

# the rule says
# Name one worker who makes contact in the first days
name-one-worker-who-makes-contact-in-the-first--6f13a884 = Designar a un trabajador que tome contacto en los primeros días

# the rule says
# most of what goes wrong goes wrong in the first days, and nobody is named to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--d97277e8 = la mayor parte de lo que va mal va mal en los primeros días, y nadie está designado para preguntar hasta entonces

# the rule says
# Agree with the person how and on which day they speak, soon after release
agree-with-the-person-how-and-on-which-day-they--b956b911 = Acordar con la persona cómo y qué día hablarán, poco después de la salida

# the rule says
# most of what goes wrong goes wrong in the first days, and no day is set to ask by then
most-of-what-goes-wrong-goes-wrong-in-the-first--df5d72c2 = la mayor parte de lo que va mal va mal en los primeros días, y no hay día fijado para preguntar hasta entonces

# the rule says
# Ask the person what the late contact cost them, and make good what was missed
ask-the-person-what-the-late-contact-cost-them--7e8ba8c5 = Preguntar a la persona qué le costó el contacto tardío, y reparar lo que se perdió

# the rule says
# the first contact did not come when it should have
the-first-contact-did-not-come-when-it-should--b4856c9a = el primer contacto no llegó cuando debía

# the rule says
# Find out where the person is, and put right what failed
find-out-where-the-person-is-and-put-right-what--56122a1a = Averiguar dónde está la persona, y arreglar lo que falló

# the rule says
# something in the plan did not work as it should
something-in-the-plan-did-not-work-as-it-should = algo del plan no funcionó como debía


## item foreign-national-status-and-contacts

# title
# Foreign nationals and stateless persons: status, consul, transfer, return
foreign-nationals-and-stateless-persons-status--7df028c9 = Extranjeros y apátridas: situación, cónsul, traslado, regreso

# question
# Is it known whether the person may stay and work, and can they reach a consul and a lawyer?
is-it-known-whether-the-person-may-stay-and--6365fb46 = ¿Se sabe si la persona puede quedarse y trabajar, y puede hablar con un cónsul y un abogado?

# why it matters
# A home and a job here are worth little to a person who is to be sent away next week, and a flight home is a bad end if no one waits there. Whoever plans must know what the immigration authority has decided. The person must be able to reach their consul, or a body that protects them if they are stateless or a refugee, and a lawyer. Whether to use either is the person's choice alone.
a-home-and-a-job-here-are-worth-little-to-a--80da9cb0 = Una casa y un empleo aquí valen poco para una persona a la que se va a expulsar la semana próxima, y un vuelo a casa termina mal si nadie espera allí. Quien planifica debe saber qué ha resuelto la autoridad de inmigración. La persona debe poder hablar con su cónsul, o con un organismo que la proteja si es apátrida o refugiada, y con un abogado. Recurrir a uno u otro es elección solo suya.

# who acts
# consular officer
consular-officer = funcionario consular

# who acts
# immigration authority
immigration-authority = autoridad de inmigración

# a sentence of a letter to the person
# It is known if you may stay here.
it-is-known-if-you-may-stay-here--99fcc18d = Se sabe si puede quedarse aquí.

# a sentence of a letter to the person
# You were offered a lawyer and your consul.
you-were-offered-a-lawyer-and-your-consul--039a852f = Se le ofrecieron un abogado y su cónsul.

# a sentence of a letter to the person
# An office has to say if you may stay here.
an-office-has-to-say-if-you-may-stay-here--1e06011f = Una oficina tiene que decir si puede quedarse aquí.

# a sentence of a letter to the person
# It should answer by {immigration.decision_due_on}.
it-should-answer-by-immigration-decision-due-on--9abba2f9 = Debería responder hasta el {"{"}immigration.decision_due_on{"}"}.

# a sentence of a letter to the person
# You should know if you may stay here, and be able to ask for help.
you-should-know-if-you-may-stay-here-and-be--3a3e269e = Debería saber si puede quedarse aquí, y poder pedir ayuda.

# a sentence of a letter to the person
# We do not know yet if you come from another country, and if you may stay.
we-do-not-know-yet-if-you-come-from-another--0f439576 = Aún no sabemos si viene de otro país, ni si puede quedarse.

# a sentence of a letter to the person
# You can ask for a lawyer, and for your consul.
you-can-ask-for-a-lawyer-and-for-your-consul--4250de2c = Puede pedir un abogado, y a su cónsul.

# a sentence of a letter to the person
# If you want to is your choice alone.
if-you-want-to-is-your-choice-alone--981facb4 = Quererlo o no es solo elección suya.

# a condition of the rule, by its name
# status known
status-known = situación conocida

# a condition of the rule, by its name
# consul offered
consul-offered = cónsul ofrecido

# a condition of the rule, by its name
# lawyer offered
lawyer-offered = abogado ofrecido

# a condition of the rule, by its name
# return ready
return-ready = regreso preparado

# a condition of the rule, by its name
# medicines seen to
medicines-seen-to = medicamentos previstos

# the rule says
# Ask the immigration authority whether the person may stay and work, and by when it decides
ask-the-immigration-authority-whether-the--b4c7990b = Preguntar a la autoridad de inmigración si la persona puede quedarse y trabajar, y para cuándo responderá

# the rule says
# nobody can plan well before it is known whether staying is allowed
nobody-can-plan-well-before-it-is-known-whether--01d5eed0 = nadie puede planificar bien antes de saber si se permite quedarse

# the rule says
# Offer contact with the consul or a protecting body, and legal advice
offer-contact-with-the-consul-or-a-protecting--6ed32786 = Ofrecer contacto con el cónsul o un organismo de protección, y asesoramiento jurídico

# the rule says
# everyone far from home may ask their own country and a lawyer for help
everyone-far-from-home-may-ask-their-own--76704273 = toda persona lejos de casa puede pedir ayuda a su país y a un abogado

# the rule says
# Prepare the arrival: papers, medicines and somebody who waits there
prepare-the-arrival-papers-medicines-and--e7b44d87 = Preparar la llegada: papeles, medicamentos y alguien que espere allí

# the rule says
# the journey should end with somebody who knows of it
the-journey-should-end-with-somebody-who-knows--7e5b9d3b = el viaje debería terminar con alguien que sepa de él

# on what ground a protected fact is looked at
# a national of another country can reach a consul and a lawyer
a-national-of-another-country-can-reach-a--62b32edc = un nacional de otro país puede comunicarse con un cónsul y un abogado

# on what ground a protected fact is looked at
# a person without a nationality can reach a body that protects them, and a lawyer
a-person-without-a-nationality-can-reach-a-body--573eae04 = una persona sin nacionalidad puede comunicarse con un organismo que la proteja, y con un abogado


## item indigenous-and-minority-access

# title
# Indigenous and minority persons: services that fit, chosen with the community
indigenous-and-minority-persons-services-that--93c07824 = Personas indígenas y minorías: servicios adecuados, elegidos con la comunidad

# question
# Do the services fit the person's culture, and has the home community been asked, if the person wishes?
do-the-services-fit-the-person-s-culture-and--39e83326 = ¿Convienen los servicios a la cultura de la persona, y se ha preguntado a la comunidad de origen, si la persona lo desea?

# why it matters
# A service that nobody from one's own people would enter is no service. Those who know what fits are the people concerned, so the plan is looked at with them, and the home community is asked to take part where the person wants it. Communities need time to answer; that is why this begins early.
a-service-that-nobody-from-one-s-own-people--11dae0e6 = Un servicio en el que nadie de los propios entraría no es un servicio. Quienes saben qué conviene son las personas interesadas; por eso el plan se mira con ellas, y se pide a la comunidad de origen que participe donde la persona lo quiere. Las comunidades necesitan tiempo para responder; por eso esto empieza pronto.

# who acts
# community organisation
community-organisation = organización comunitaria

# a sentence of a letter to the person
# The help in your plan fits your culture, and your community was asked.
the-help-in-your-plan-fits-your-culture-and--634b9891 = La ayuda de su plan conviene a su cultura, y se preguntó a su comunidad.

# a sentence of a letter to the person
# The help in your plan fits your culture.
the-help-in-your-plan-fits-your-culture--44bc6a09 = La ayuda de su plan conviene a su cultura.

# a sentence of a letter to the person
# We meet your community on {home_community.meeting_on}.
we-meet-your-community-on-home-community--25e3e2ef = Nos reunimos con su comunidad el {"{"}home_community.meeting_on{"}"}.

# a sentence of a letter to the person
# You said no to asking your community.
you-said-no-to-asking-your-community--8b693b3f = Usted dijo que no a preguntar a su comunidad.

# a sentence of a letter to the person
# The help in your plan should fit your culture.
the-help-in-your-plan-should-fit-your-culture--0cb4c591 = La ayuda de su plan debería convenir a su cultura.

# a sentence of a letter to the person
# We do not know yet if the help in your plan fits your culture.
we-do-not-know-yet-if-the-help-in-your-plan--f2f95fc7 = Aún no sabemos si la ayuda de su plan conviene a su cultura.

# a sentence of a letter to the person
# You can say if you want your community to take part, or not.
you-can-say-if-you-want-your-community-to-take--82376d33 = Puede decir si quiere que su comunidad participe, o no.

# the rule says
# Look at the services with the person, and find ones that can be reached and fit the culture
look-at-the-services-with-the-person-and-find--f9d08bff = Mirar los servicios con la persona, y encontrar los que se puedan alcanzar y convengan a la cultura

# the rule says
# it is not yet sure that the services are ones to feel at home in
it-is-not-yet-sure-that-the-services-are-ones--0697a852 = aún no es seguro que sean servicios en los que sentirse en casa

# the rule says
# Ask the home community to take part, if the person wishes it
ask-the-home-community-to-take-part-if-the--89e7b330 = Pedir a la comunidad de origen que participe, si la persona lo desea

# the rule says
# the community at home has not yet had a chance to answer
the-community-at-home-has-not-yet-had-a-chance--1f1d0784 = la comunidad de origen aún no ha tenido ocasión de responder

# on what ground a protected fact is looked at
# services are looked at with the person's own people, and the home community is asked if the person wishes
services-are-looked-at-with-the-person-s-own--d5188a44 = los servicios se examinan con la propia gente de la persona, y se pregunta a su comunidad de origen si la persona lo desea


## item women-specific-plan

# title
# Women: plan made for women's needs
women-plan-made-for-women-s-needs--1d4eb165 = Mujeres: un plan hecho para las necesidades de las mujeres

# question
# Does the plan answer what this woman needs as a woman?
does-the-plan-answer-what-this-woman-needs-as-a--6e7196e3 = ¿Responde el plan a lo que esta mujer necesita como mujer?

# why it matters
# Prisons and the services after them were made for men. Many women carry violence suffered, children and others to care for, and years in which nobody looked after their health; a plan that does not ask misses what matters most. She says what she wants to have asked and by whom. Ways to leave the prison step by step should be open to her as far as they can be.
prisons-and-the-services-after-them-were-made--3f91bb67 = Las prisiones y los servicios posteriores se hicieron para hombres. Muchas mujeres llevan consigo violencia sufrida, hijos y otras personas que cuidar, y años en que nadie atendió su salud; un plan que no pregunta pasa por alto lo que más importa. Ella dice qué quiere que se le pregunte y por quién. Los caminos para dejar la prisión paso a paso deberían estarle abiertos en lo posible.

# who acts
# women's service
women-s-service--fe75e709 = servicio para mujeres

# a sentence of a letter to the person
# Your plan answers what you need as a woman.
your-plan-answers-what-you-need-as-a-woman--3b822867 = Su plan responde a lo que necesita como mujer.

# a sentence of a letter to the person
# We will go through your plan with you and a service for women.
we-will-go-through-your-plan-with-you-and-a--35f432a7 = Repasaremos su plan con usted y un servicio para mujeres.

# a sentence of a letter to the person
# This is set for {women_plan.review.on}.
this-is-set-for-women-plan-review-on--c460c3c9 = Está fijado para el {"{"}women_plan.review.on{"}"}.

# a sentence of a letter to the person
# You said no to going through your plan with a service for women.
you-said-no-to-going-through-your-plan-with-a--1134f404 = Usted dijo que no a repasar su plan con un servicio para mujeres.

# a sentence of a letter to the person
# Your plan should answer what you need as a woman.
your-plan-should-answer-what-you-need-as-a-woman--e264cbc3 = Su plan debería responder a lo que necesita como mujer.

# a sentence of a letter to the person
# We do not know yet if your plan answers all that you need as a woman.
we-do-not-know-yet-if-your-plan-answers-all--db613544 = Aún no sabemos si su plan responde a todo lo que necesita como mujer.

# a sentence of a letter to the person
# You can say what you want to be asked, and by whom.
you-can-say-what-you-want-to-be-asked-and-by--bf4e4816 = Puede decir qué quiere que se le pregunte, y por quién.

# a condition of the rule, by its name
# reviewed
reviewed = revisado

# a condition of the rule, by its name
# answered
answered = respondido

# the rule says
# Go through the plan with her and a women's service, in private and at her pace
go-through-the-plan-with-her-and-a-women-s--dd8ed14b = Repasar el plan con ella y un servicio para mujeres, en privado y a su ritmo

# the rule says
# nobody has yet asked what the plan should answer for you as a woman
nobody-has-yet-asked-what-the-plan-should--212b02f5 = nadie ha preguntado aún a qué debería responder el plan para usted como mujer

# the rule says
# Add to the plan what it leaves out: safety, care for others, women's services, health or legal help
add-to-the-plan-what-it-leaves-out-safety-care--0122e966 = Añadir al plan lo que deja fuera: seguridad, cuidado de otros, servicios para mujeres, salud o ayuda jurídica

# the rule says
# the plan does not yet answer everything that matters to you
the-plan-does-not-yet-answer-everything-that--6ff4ec5d = el plan aún no responde a todo lo que le importa a usted

# the rule says
# Look at more gradual ways for her: home leave, open places, half-way houses
look-at-more-gradual-ways-for-her-home-leave--7c09b734 = Mirar para ella caminos más graduales: permisos de salida, plazas abiertas, casas de transición

# the rule says
# going home step by step is easier than going all at once
going-home-step-by-step-is-easier-than-going--0487c079 = volver a casa paso a paso es más fácil que de una vez

# on what ground a protected fact is looked at
# a woman gets a plan that answers what she needs as a woman
a-woman-gets-a-plan-that-answers-what-she-needs--2ae1b46a = una mujer recibe un plan que responde a lo que necesita como mujer


## item child-own-plan

# title
# Children: own plan, adult at the gate, school place
children-own-plan-adult-at-the-gate-school-place--865cec12 = Menores: plan propio, adulto en la puerta, plaza escolar

# question
# Who cares for the young person, where do they live and learn, and who meets them at the gate?
who-cares-for-the-young-person-where-do-they--a6d860dc = ¿Quién cuida de la persona joven, dónde vive y aprende, y quién la recibe en la puerta?

# why it matters
# A child leaves prison into somebody's care, not onto the street. They should know well before the day who will look after them, where they will sleep, which school or training expects them and which adult stands at the gate. Parents are part of it wherever that is good for the child, and the young person has a say in all of it.
a-child-leaves-prison-into-somebody-s-care-not--d253e7bb = Un menor sale de la prisión al cuidado de alguien, no a la calle. Debería saber mucho antes quién cuidará de él, dónde dormirá, qué escuela o formación le espera y qué adulto está en la puerta. Los padres participan siempre que sea bueno para el menor, y la persona joven tiene voz en todo ello.

# who acts
# youth justice worker
youth-justice-worker = trabajador de justicia juvenil

# a sentence of a letter to the person
# You have a home, someone to care for you, and a place to learn.
you-have-a-home-someone-to-care-for-you-and-a--9616e0b2 = Tienes una casa, alguien que te cuida y un lugar donde aprender.

# a sentence of a letter to the person
# Someone meets you at the gate.
someone-meets-you-at-the-gate--58bb585d = Alguien te recibe en la puerta.

# a sentence of a letter to the person
# A home, care and a place to learn are promised to you.
a-home-care-and-a-place-to-learn-are-promised--0f1fa8fb = Te han prometido una casa, cuidado y un lugar donde aprender.

# a sentence of a letter to the person
# You said no to a place at school or in training.
you-said-no-to-a-place-at-school-or-in-training--3b4b6a1d = Dijiste que no a una plaza en la escuela o en formación.

# a sentence of a letter to the person
# Your home and your care are in place.
your-home-and-your-care-are-in-place--c2ddbd79 = Tu casa y tu cuidado están en su lugar.

# a sentence of a letter to the person
# You should have a home, care, a place to learn and someone to meet you.
you-should-have-a-home-care-a-place-to-learn--21a4b950 = Deberías tener una casa, cuidado, un lugar donde aprender y alguien que te reciba.

# a sentence of a letter to the person
# If you are young, you need a plan of your own.
if-you-are-young-you-need-a-plan-of-your-own--12aab63b = Si eres joven, necesitas un plan propio.

# a sentence of a letter to the person
# We do not know enough yet to make it.
we-do-not-know-enough-yet-to-make-it--a509d76c = Aún no sabemos lo suficiente para hacerlo.

# a sentence of a letter to the person
# You have a say in where you live and learn.
you-have-a-say-in-where-you-live-and-learn--253e740b = Tienes voz sobre dónde vives y aprendes.

# a sentence of a letter to the person
# You can say if your parents should take part.
you-can-say-if-your-parents-should-take-part--610d7595 = Puedes decir si tus padres deben participar.

# a condition of the rule, by its name
# parents asked
parents-asked = padres consultados

# a condition of the rule, by its name
# adult waits
adult-waits = espera un adulto

# a condition of the rule, by its name
# housed
housed = alojado

# a condition of the rule, by its name
# home promised
home-promised = casa prometida

# a condition of the rule, by its name
# place promised
place-promised = plaza prometida

# the rule says
# Find who cares for the young person, and where they live and learn
find-who-cares-for-the-young-person-and-where--68de0275 = Encontrar quién cuida de la persona joven, y dónde vive y aprende

# the rule says
# part of the plan has nobody behind it yet
part-of-the-plan-has-nobody-behind-it-yet = una parte del plan aún no tiene a nadie detrás

# the rule says
# Find a suitable adult who meets the young person at the gate
find-a-suitable-adult-who-meets-the-young--e7b418aa = Encontrar a un adulto adecuado que reciba a la persona joven en la puerta

# the rule says
# you should not walk out alone
you-should-not-walk-out-alone = no deberías salir a solas

# the rule says
# Have everything in the young person's plan that is only promised confirmed in writing
have-everything-in-the-young-person-s-plan-that--d03044c1 = Hacer confirmar por escrito todo lo que en el plan de la persona joven solo está prometido

# the rule says
# part of the plan rests on a promise
part-of-the-plan-rests-on-a-promise = una parte del plan descansa en una promesa

# the rule says
# Bring the parents into the plan, where that is good for the young person
bring-the-parents-into-the-plan-where-that-is--91d85374 = Incorporar a los padres al plan, donde sea bueno para la persona joven

# the rule says
# the parents have had no part in the plan so far
the-parents-have-had-no-part-in-the-plan-so-far = los padres no han tenido hasta ahora parte en el plan

# on what ground a protected fact is looked at
# a person who is still a child on the day of release gets a plan of their own
a-person-who-is-still-a-child-on-the-day-of--21ad8705 = quien todavía es niño el día de la salida recibe un plan propio


## item pregnancy-and-nursing

# title
# Pregnancy and nursing carried through release
pregnancy-and-nursing-carried-through-release--2c195dbd = Embarazo y lactancia acompañados a través de la salida

# question
# Who cares for mother and infant after release, and is there food and a fitting place to live?
who-cares-for-mother-and-infant-after-release--ccad36dd = ¿Quién cuida de la madre y el bebé después de la salida, y hay comida y un lugar adecuado donde vivir?

# why it matters
# A pregnancy does not pause for a release date. The midwife or clinic outside, the infant's first checks, enough to eat and a place where a baby can sleep have to stand before the door opens, because there are no weeks to lose afterwards.
a-pregnancy-does-not-pause-for-a-release-date--d8272462 = Un embarazo no se detiene por una fecha de salida. La comadrona o el centro de fuera, las primeras revisiones del bebé, comida suficiente y un lugar donde pueda dormir un bebé tienen que estar antes de que se abra la puerta, porque después no hay semanas que perder.

# who acts
# maternity service
maternity-service = servicio de maternidad

# a sentence of a letter to the person
# Care for you and your baby is arranged, and your home is ready.
care-for-you-and-your-baby-is-arranged-and-your--9f845ca9 = Los cuidados para usted y su bebé están organizados, y su casa está lista.

# a sentence of a letter to the person
# Care for you and your baby is promised.
care-for-you-and-your-baby-is-promised--2448a677 = Los cuidados para usted y su bebé están prometidos.

# a sentence of a letter to the person
# You are seen on {maternity.care.on}.
you-are-seen-on-maternity-care-on--7e09f49b = Le ven el {"{"}maternity.care.on{"}"}.

# a sentence of a letter to the person
# You said no to care from a midwife or clinic.
you-said-no-to-care-from-a-midwife-or-clinic--e6282612 = Usted dijo que no a los cuidados de una comadrona o un centro.

# a sentence of a letter to the person
# You and your baby should have care, food and a fitting home.
you-and-your-baby-should-have-care-food-and-a--cacbc0ea = Usted y su bebé deberían tener cuidados, comida y una casa adecuada.

# a sentence of a letter to the person
# We do not know yet if you need care for yourself and a baby.
we-do-not-know-yet-if-you-need-care-for--43cc9dee = Aún no sabemos si necesita cuidados para usted y un bebé.

# a sentence of a letter to the person
# You can say which midwife or clinic you want.
you-can-say-which-midwife-or-clinic-you-want--e6d8f4f2 = Puede decir qué comadrona o centro quiere.

# a condition of the rule, by its name
# mother expected
mother-expected = madre esperada

# a condition of the rule, by its name
# mother promised
mother-promised = prometido a la madre

# a condition of the rule, by its name
# infant expected
infant-expected = bebé esperado

# a condition of the rule, by its name
# home ready
home-ready = casa lista

# the rule says
# Book the midwife or clinic outside for mother and infant
book-the-midwife-or-clinic-outside-for-mother--ad38767e = Reservar la comadrona o el centro de fuera para la madre y el bebé

# the rule says
# no service outside expects mother and infant on a day yet
no-service-outside-expects-mother-and-infant-on--e31079b5 = ningún servicio de fuera espera aún a la madre y al bebé en un día

# the rule says
# Find with social services a fitting place to live, and food from the first day
find-with-social-services-a-fitting-place-to--d8860c08 = Encontrar con los servicios sociales un lugar adecuado donde vivir, y comida desde el primer día

# the rule says
# mother and infant need a fitting place and enough to eat from the first day
mother-and-infant-need-a-fitting-place-and--cbbde875 = la madre y el bebé necesitan un lugar adecuado y comida suficiente desde el primer día

# on what ground a protected fact is looked at
# a man is not asked about pregnancy; for everyone else the item stays open until it is known
a-man-is-not-asked-about-pregnancy-for-everyone--6540a94e = a un hombre no se le pregunta por el embarazo; para los demás el punto queda abierto hasta que se sepa

# on what ground a protected fact is looked at
# a pregnant person has a midwife or clinic, food and a fitting place from the first day
a-pregnant-person-has-a-midwife-or-clinic-food--6c1aab5d = una persona embarazada tiene desde el primer día una partera o una clínica, comida y un lugar adecuado

# on what ground a protected fact is looked at
# a nursing mother and her infant have care, food and a fitting place from the first day
a-nursing-mother-and-her-infant-have-care-food--033a8415 = una madre que amamanta y su bebé tienen desde el primer día atención, comida y un lugar adecuado

# on what ground a protected fact is looked at
# a mother and a new-born have care, food and a fitting place from the first day
a-mother-and-a-new-born-have-care-food-and-a--8e77d229 = una madre y un recién nacido tienen desde el primer día atención, comida y un lugar adecuado


## facts of mentor

# an answer
# has met the person
has-met-the-person = ha conocido a la persona

# an answer
# meeting booked
meeting-booked = encuentro reservado

# an answer
# offered
offered = ofrecido

# an answer
# not offered
not-offered = no ofrecido

# question
# On what day do, or did, the two first meet?
on-what-day-do-or-did-the-two-first-meet--cc04a46f = ¿Qué día se conocen, o se conocieron, los dos?

# question
# Has the volunteer or mentor been screened and trained, and is there someone who supports them?
has-the-volunteer-or-mentor-been-screened-and--db2f018c = ¿Se ha comprobado y formado al voluntario o mentor, y hay alguien que le apoye?


## facts of followup

# question
# Is one worker or mentor named who makes contact in the first days?
is-one-worker-or-mentor-named-who-makes-contact--86fcd955 = ¿Está designado un trabajador o mentor que tome contacto en los primeros días?

# question
# Has that worker spoken to the person since release?
has-that-worker-spoken-to-the-person-since--57d9dae8 = ¿Ha hablado ese trabajador con la persona desde la salida?

# an answer
# planned
planned = previsto

# an answer
# tried without success
tried-without-success = intentado sin éxito

# an answer
# not planned
not-planned = no previsto

# question
# On what day is, or was, the first contact after release?
on-what-day-is-or-was-the-first-contact-after--de657d47 = ¿Qué día es, o fue, el primer contacto después de la salida?

# question
# Did the person get where they were going?
did-the-person-get-where-they-were-going--b2e6fc34 = ¿Llegó la persona adonde iba?

# question
# What failed in the first days, and has it been put right?
what-failed-in-the-first-days-and-has-it-been--07e68409 = ¿Qué falló en los primeros días, y se ha arreglado?

# an answer
# none
none = ninguno

# an answer
# put right
put-right = arreglado

# an answer
# open
open = pendiente


## facts of aftercare

# question
# Are dates set on which somebody stays in touch after the first weeks?
are-dates-set-on-which-somebody-stays-in-touch--0621c352 = ¿Hay fechas fijadas en las que alguien sigue en contacto después de las primeras semanas?

# an answer
# completed
completed = completado

# an answer
# under way
under-way = en curso

# an answer
# dates set
dates-set = fechas fijadas

# an answer
# no dates set
no-dates-set = sin fechas fijadas

# question
# Is one worker or organisation named who keeps those dates?
is-one-worker-or-organisation-named-who-keeps--23270c36 = ¿Está designado un trabajador o una organización que cumpla esas fechas?

# question
# On what day is the next follow-up?
on-what-day-is-the-next-follow-up--87431516 = ¿Qué día es el próximo seguimiento?

# question
# On what day is the last follow-up?
on-what-day-is-the-last-follow-up--0ea4b3b4 = ¿Qué día es el último seguimiento?


## facts of custody

# question
# On which day did the person come into prison?
on-which-day-did-the-person-come-into-prison--b25f3371 = ¿Qué día ingresó la persona en prisión?

# question
# Is the person serving a sentence, or held on remand?
is-the-person-serving-a-sentence-or-held-on--81d3a089 = ¿La persona cumple una pena, o está en prisión preventiva?

# an answer
# sentenced
sentenced = cumple una pena

# an answer
# remand
remand = prisión preventiva

# an answer
# other
other = otro

# who can change it
# court
court = tribunal

# question
# How many days in all has the person been kept apart from others?
how-many-days-in-all-has-the-person-been-kept--31982cf2 = ¿Cuántos días en total ha estado la persona apartada de otros?


## facts of family

# question
# Is the person in touch with family by visit, letter or call, and does the prison help with it?
is-the-person-in-touch-with-family-by-visit--e8fbb555 = ¿Está la persona en contacto con la familia por visita, carta o llamada, y ayuda la prisión?

# an answer
# kept up
kept-up = mantenido

# an answer
# no family
no-family = sin familia

# an answer
# not wanted by the family
not-wanted-by-the-family = no deseado por la familia

# an answer
# contact booked
contact-booked = contacto reservado

# an answer
# hindered
hindered = impedido

# an answer
# no help given
no-help-given = sin ayuda

# question
# On what day is the next visit or call?
on-what-day-is-the-next-visit-or-call--bea2b78c = ¿Qué día es la próxima visita o llamada?

# question
# What stands in the way of contact: distance, cost, papers, fear, something else?
what-stands-in-the-way-of-contact-distance-cost--ec788c1d = ¿Qué impide el contacto: distancia, coste, papeles, miedo, otra cosa?

# question
# Is it on file what the person and the family each want at release?
is-it-on-file-what-the-person-and-the-family--6b42dd8d = ¿Consta en el expediente qué quieren a la salida la persona y la familia, cada una?


## facts of children

# question
# Which children depend on the person?
which-children-depend-on-the-person--dd1cd83c = ¿Qué niños dependen de la persona?

# question
# Are the child's name, age and place on file?
are-the-child-s-name-age-and-place-on-file--a9bd0233 = ¿Constan en el expediente el nombre, la edad y el lugar del niño?

# question
# Who looks after the child now?
who-looks-after-the-child-now--b33806a0 = ¿Quién cuida ahora del niño?

# an answer
# other parent
other-parent = el otro progenitor

# an answer
# family
family = la familia

# an answer
# the person, in prison
the-person-in-prison--6aad1ac1 = la persona, en prisión

# an answer
# foster care
foster-care = familia de acogida

# an answer
# children's home
children-s-home--1b0dddd9 = hogar de menores

# an answer
# somebody else
somebody-else = otra persona

# an answer
# nobody
nobody = nadie

# question
# Is it agreed, by what is best for the child, what happens for the child when the person is released?
is-it-agreed-by-what-is-best-for-the-child-what--8603abb1 = ¿Está acordado, según lo mejor para el niño, qué pasa con él cuando la persona salga?

# question
# On what day is the plan for the child talked over?
on-what-day-is-the-plan-for-the-child-talked--9f466ace = ¿Qué día se habla del plan para el niño?


## facts of children_records

# question
# Is what is written about the children open only to those who need it?
is-what-is-written-about-the-children-open-only--9c4e2b15 = ¿Lo que se escribe sobre los niños está abierto solo a quien lo necesita?


## facts of child_move

# question
# On what day does the child leave the prison?
on-what-day-does-the-child-leave-the-prison--32a33922 = ¿Qué día sale el niño de la prisión?

# question
# Has somebody who knows children assessed what is best for this child?
has-somebody-who-knows-children-assessed-what--7f529916 = ¿Ha evaluado alguien que conoce a los niños qué es lo mejor para este niño?

# question
# Is the care outside confirmed, whether with the parent or with others?
is-the-care-outside-confirmed-whether-with-the--e251f6ac = ¿Están confirmados los cuidados fuera, con el progenitor o con otros?

# an answer
# confirmed
confirmed = confirmado

# an answer
# not found
not-found = no encontrado

# question
# From what day is that care there?
from-what-day-is-that-care-there--22f19725 = ¿Desde qué día están esos cuidados?

# question
# Is the move prepared in steps that are gentle for the child?
is-the-move-prepared-in-steps-that-are-gentle--35328126 = ¿Está preparado el cambio en pasos suaves para el niño?

# question
# How will the child and the parent see each other afterwards?
how-will-the-child-and-the-parent-see-each--8316a4f7 = ¿Cómo se verán después el niño y el progenitor?

# an answer
# child leaves with the parent
child-leaves-with-the-parent = el niño sale con el progenitor

# an answer
# not good for the child
not-good-for-the-child = no es bueno para el niño

# an answer
# not agreed
not-agreed = no acordado


## facts of women_plan

# question
# Has the plan been gone through with the woman for what she needs as a woman?
has-the-plan-been-gone-through-with-the-woman--224f5e17 = ¿Se ha repasado el plan con la mujer en cuanto a lo que necesita como mujer?

# an answer
# held
held = celebrado

# an answer
# booked
booked = reservado

# an answer
# not held
not-held = no celebrado

# question
# On what day is, or was, that review?
on-what-day-is-or-was-that-review--27023108 = ¿Qué día es, o fue, ese repaso?

# question
# Was she asked in private about violence, and does the plan answer it?
was-she-asked-in-private-about-violence-and--f82c4b60 = ¿Se le preguntó en privado por la violencia, y responde a ella el plan?

# question
# Does the plan make room for the children or others she cares for, if any?
does-the-plan-make-room-for-the-children-or--fb7faf6f = ¿Deja sitio el plan a los hijos u otras personas que ella cuida, si los hay?

# question
# Has she been offered women-only services, health care and legal help outside?
has-she-been-offered-women-only-services-health--0033a8c8 = ¿Se le han ofrecido servicios solo para mujeres, atención de salud y ayuda jurídica fuera?

# question
# Have home leave, open places and half-way houses been looked at for her?
have-home-leave-open-places-and-half-way-houses--10c83e02 = ¿Se han mirado para ella permisos de salida, plazas abiertas y casas de transición?


## facts of maternity

# question
# Which midwife or clinic cares for mother and infant outside?
which-midwife-or-clinic-cares-for-mother-and--3cba287c = ¿Qué comadrona o centro cuida de la madre y el bebé fuera?

# question
# Has the service outside confirmed an appointment for the mother, or promised one?
has-the-service-outside-confirmed-an--1d4c2cfe = ¿Ha confirmado el servicio de fuera una cita para la madre, o la ha prometido?

# an answer
# not booked
not-booked = no reservado

# question
# On what day is that appointment, or by what day was it promised?
on-what-day-is-that-appointment-or-by-what-day--e9199923 = ¿Qué día es esa cita, o para qué día se prometió?

# question
# Are the infant's checks and care arranged outside?
are-the-infant-s-checks-and-care-arranged--c279a3e8 = ¿Están organizadas fuera las revisiones y los cuidados del bebé?

# an answer
# arranged
arranged = organizado

# an answer
# not yet born
not-yet-born = aún no nacido

# an answer
# not arranged
not-arranged = no organizado

# question
# Is the place she goes to fit for a pregnant woman or an infant?
is-the-place-she-goes-to-fit-for-a-pregnant--e5536e0d = ¿Es adecuado el lugar al que va para una mujer embarazada o un bebé?

# question
# Will there be the right food for mother and infant from the first day?
will-there-be-the-right-food-for-mother-and--dd61c115 = ¿Habrá la comida adecuada para la madre y el bebé desde el primer día?


## facts of child_plan

# question
# Is it confirmed who will care for the young person?
is-it-confirmed-who-will-care-for-the-young--855a94e5 = ¿Está confirmado quién cuidará de la persona joven?

# question
# Have the parents had a part in the plan, where that is good for the child?
have-the-parents-had-a-part-in-the-plan-where--482ac9c3 = ¿Han tenido los padres parte en el plan, donde es bueno para el menor?

# an answer
# involved
involved = con participación

# an answer
# not involved
not-involved = sin participación


## facts of services_fit

# question
# Have the planned services been looked at with the person: can they be reached, and do they fit the culture?
have-the-planned-services-been-looked-at-with--fe872492 = ¿Se han mirado con la persona los servicios previstos: se puede llegar a ellos, y convienen a la cultura?

# an answer
# they fit
they-fit = convienen

# an answer
# gaps found
gaps-found = carencias encontradas

# an answer
# not looked at
not-looked-at = no mirado


## facts of home_community

# question
# What has the person's home community answered when asked to take part?
what-has-the-person-s-home-community-answered--7f8ded2d = ¿Qué ha respondido la comunidad de origen de la persona cuando se le pidió participar?

# an answer
# takes part
takes-part = participa

# an answer
# said no
said-no = ha dicho que no

# an answer
# not asked
not-asked = no preguntado

# question
# On what day is the meeting with the home community?
on-what-day-is-the-meeting-with-the-home--496845e6 = ¿Qué día es la reunión con la comunidad de origen?


## facts of immigration

# question
# Is it known whether the person may stay and work, and whether a removal or a transfer is decided?
is-it-known-whether-the-person-may-stay-and--cc8f4064 = ¿Se sabe si la persona puede quedarse y trabajar, y si está resuelta una expulsión o un traslado?

# an answer
# known
known = conocido

# an answer
# decision awaited
decision-awaited = respuesta pendiente

# question
# By what day has the authority said it will decide?
by-what-day-has-the-authority-said-it-will--3bf788bf = ¿Para qué día ha dicho la autoridad que responderá?

# question
# Has the person been offered legal advice on their stay?
has-the-person-been-offered-legal-advice-on--b53d6292 = ¿Se ha ofrecido a la persona asesoramiento jurídico sobre su estancia?

# an answer
# given
given = dado


## facts of consular

# question
# Has the person been offered contact with their consul or, if stateless or a refugee, with a body that protects them?
has-the-person-been-offered-contact-with-their--371cc7f5 = ¿Se ha ofrecido a la persona contacto con su cónsul o, si es apátrida o refugiada, con un organismo que la proteja?


## facts of arrival

# question
# Does a person who leaves the country hold papers to enter the other one?
does-a-person-who-leaves-the-country-hold--214333ab = ¿Tiene papeles para entrar en el otro país la persona que sale de este?

# question
# Is somebody named who expects the person on arrival?
is-somebody-named-who-expects-the-person-on--3502d91e = ¿Está designado alguien que espere a la persona a la llegada?


## facts of health

# question
# Has a clinician seen the person to prepare for release?
has-a-clinician-seen-the-person-to-prepare-for--6db6ce17 = ¿Ha visto un clínico a la persona para preparar la salida?

# an answer
# done
done = hecho

# question
# On what day is, or was, the health check before release?
on-what-day-is-or-was-the-health-check-before--7c3c78bb = ¿Qué día es, o fue, la revisión médica antes de la salida?

# question
# Has a summary of diagnoses, treatment, allergies and open tests gone to the next service and to the person?
has-a-summary-of-diagnoses-treatment-allergies--40199ada = ¿Ha llegado al siguiente servicio y a la persona un resumen de diagnósticos, tratamiento, alergias y pruebas pendientes?

# an answer
# sent and given
sent-and-given = enviado y entregado

# an answer
# sent only
sent-only = solo enviado

# an answer
# given only
given-only = solo entregado

# an answer
# not sent or given
not-sent-or-given = ni enviado ni entregado

# question
# Does the person take any medicine now?
does-the-person-take-any-medicine-now--a80154ab = ¿Toma la persona ahora algún medicamento?


## facts of medication

# question
# Is a supply of every current medicine in the person's hands or property?
is-a-supply-of-every-current-medicine-in-the--b5fc03d7 = ¿Hay una provisión de cada medicamento actual en manos o entre las pertenencias de la persona?

# an answer
# ordered
ordered = pedido

# an answer
# not ordered
not-ordered = no pedido

# question
# For how many days after release does the medicine that runs out first last?
for-how-many-days-after-release-does-the--e54c32b7 = ¿Cuántos días después de la salida dura el medicamento que se acaba primero?

# question
# On what day will the ordered supply be ready?
on-what-day-will-the-ordered-supply-be-ready--d88a0190 = ¿Qué día estará lista la provisión pedida?

# question
# Does the person have a prescription that a pharmacy outside will fill?
does-the-person-have-a-prescription-that-a--62c43145 = ¿Tiene la persona una receta que una farmacia de fuera despachará?

# question
# On what day does somebody who can prescribe first see the person outside?
on-what-day-does-somebody-who-can-prescribe--f71de6cd = ¿Qué día ve por primera vez fuera a la persona alguien que puede recetar?


## facts of health

# question
# Does the person live with an illness or condition that needs regular care?
does-the-person-live-with-an-illness-or--e5263466 = ¿Vive la persona con una enfermedad o un estado que necesita atención regular?


## facts of primary_care

# question
# Has a clinic outside accepted the person as a patient?
has-a-clinic-outside-accepted-the-person-as-a--d7e08d53 = ¿Ha aceptado un centro de fuera a la persona como paciente?

# an answer
# refused
refused = rechazado

# question
# From what day has the clinic promised to accept the person?
from-what-day-has-the-clinic-promised-to-accept--b149c40e = ¿Desde qué día ha prometido el centro aceptar a la persona?

# question
# Which clinic is it, and where?
which-clinic-is-it-and-where--1c9942da = ¿Qué centro es, y dónde?

# question
# Is a first appointment at the clinic booked?
is-a-first-appointment-at-the-clinic-booked--58970ea0 = ¿Está reservada una primera cita en el centro?

# question
# On what day is the first appointment at the clinic?
on-what-day-is-the-first-appointment-at-the--f7f287b6 = ¿Qué día es la primera cita en el centro?


## facts of health

# question
# Is the person being treated for HIV?
is-the-person-being-treated-for-hiv--a0183587 = ¿Está la persona en tratamiento por el VIH?

# question
# Is the person being treated for tuberculosis?
is-the-person-being-treated-for-tuberculosis--47f71137 = ¿Está la persona en tratamiento por tuberculosis?

# question
# Is the person being treated for hepatitis?
is-the-person-being-treated-for-hepatitis--dc2d842b = ¿Está la persona en tratamiento por hepatitis?


## facts of infection_care

# question
# Which service carries on the treatment?
which-service-carries-on-the-treatment--e1f4d42b = ¿Qué servicio continúa el tratamiento?

# question
# Has the service that carries on the treatment confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-treatment--33ba35fb = ¿Ha confirmado una cita, o la ha prometido, el servicio que continúa el tratamiento?

# question
# Does that service have the exact regimen and the latest results?
does-that-service-have-the-exact-regimen-and--c2a65a0c = ¿Tiene ese servicio la pauta exacta y los últimos resultados?

# question
# Has the public-health service been told of the tuberculosis treatment and of the release?
has-the-public-health-service-been-told-of-the--3987a45a = ¿Se ha informado al servicio de salud pública del tratamiento de la tuberculosis y de la salida?


## facts of health

# question
# Does the person need mental-health care after release?
does-the-person-need-mental-health-care-after--f91d77b9 = ¿Necesita la persona atención de salud mental después de la salida?


## facts of mental_health

# question
# Which mental-health service has accepted the person?
which-mental-health-service-has-accepted-the--ae6d4f5c = ¿Qué servicio de salud mental ha aceptado a la persona?

# question
# Has the service that carries on the care accepted the person and confirmed an appointment, or promised one?
has-the-service-that-carries-on-the-care--2ebb0fb5 = ¿El servicio que continúa la atención ha aceptado a la persona y confirmado una cita, o la ha prometido?

# question
# Does the service suit the person, and for a woman, is it made for women and mindful of violence suffered?
does-the-service-suit-the-person-and-for-a--b364e48e = ¿Conviene el servicio a la persona y, para una mujer, está hecho para mujeres y atento a la violencia sufrida?

# question
# Is help with everyday life arranged with those who will give it?
is-help-with-everyday-life-arranged-with-those--e1376026 = ¿Está organizada la ayuda con la vida diaria con quienes la darán?

# an answer
# not needed
not-needed = no hace falta

# question
# Does the person have a number to call in a crisis, day or night?
does-the-person-have-a-number-to-call-in-a--5540ebf0 = ¿Tiene la persona un número al que llamar en una crisis, de día o de noche?


## facts of health

# question
# Has the person ever harmed themselves or tried to end their life?
has-the-person-ever-harmed-themselves-or-tried--3b424ce3 = ¿Se ha hecho daño alguna vez la persona, o ha intentado quitarse la vida?

# question
# Is the person in deep distress now, or in fear of the release?
is-the-person-in-deep-distress-now-or-in-fear--2e6d48d5 = ¿Está la persona ahora en profunda angustia, o teme la salida?


## facts of safety_plan

# question
# Has the danger around release been talked over with the person and a safety plan made?
has-the-danger-around-release-been-talked-over--1abf60cc = ¿Se ha hablado con la persona del peligro en torno a la salida y hecho un plan de seguridad?

# an answer
# not made
not-made = no hecho

# question
# On what day is the safety plan made with the person?
on-what-day-is-the-safety-plan-made-with-the--42f95399 = ¿Qué día se hace con la persona el plan de seguridad?

# question
# Do those who receive the person know of the safety plan, with the person's agreement?
do-those-who-receive-the-person-know-of-the--88e4da4f = ¿Conocen el plan de seguridad quienes reciben a la persona, con su acuerdo?

# an answer
# shared
shared = compartido

# an answer
# nobody receives the person
nobody-receives-the-person = nadie recibe a la persona

# an answer
# not shared
not-shared = no compartido


## facts of care

# question
# Does the person need help with washing, eating, moving or getting through the day?
does-the-person-need-help-with-washing-eating--6a07f6bc = ¿Necesita la persona ayuda para lavarse, comer, moverse o pasar el día?

# question
# Has anyone assessed what help and which aids the person needs outside?
has-anyone-assessed-what-help-and-which-aids--6f8ba6ae = ¿Ha evaluado alguien qué ayuda y qué aparatos necesita la persona fuera?

# question
# On what day is, or was, the care assessment?
on-what-day-is-or-was-the-care-assessment--cd1d1f9f = ¿Qué día es, o fue, la evaluación de cuidados?

# question
# Is the personal care or the place in care confirmed?
is-the-personal-care-or-the-place-in-care--7123a598 = ¿Están confirmados los cuidados personales o la plaza en una residencia?

# question
# On what day does that care begin?
on-what-day-does-that-care-begin--5dcaf490 = ¿Qué día empiezan esos cuidados?

# question
# Who gives the care?
who-gives-the-care--fb85dfed = ¿Quién da los cuidados?


## facts of adaptations

# question
# Which aids and adaptations does the person need outside? (An empty list if none.)
which-aids-and-adaptations-does-the-person-need--1ee6c85e = ¿Qué ayudas y adaptaciones necesita la persona fuera? (Una lista vacía si ninguna.)

# question
# Which aid or adaptation is it?
which-aid-or-adaptation-is-it--d8284b52 = ¿Qué ayuda o adaptación es?

# question
# Is it in place?
is-it-in-place--916ef2ea = ¿Está en su sitio?


## facts of separation

# question
# On what day did the last time apart from others end?
on-what-day-did-the-last-time-apart-from-others--85d82212 = ¿Qué día terminó la última separación de otros?

# an answer
# looked into, none needed
looked-into-none-needed--d2646c8a = examinado, no hace falta

# question
# On what day does the support begin?
on-what-day-does-the-support-begin--746c1154 = ¿Qué día empieza el apoyo?


## facts of home

# question
# Did the person have a home, of whatever kind, when they came in?
did-the-person-have-a-home-of-whatever-kind--c3175410 = ¿Tenía la persona una vivienda, del tipo que fuera, cuando ingresó?

# question
# Is that home being kept, or was it ended so that no debts grow?
is-that-home-being-kept-or-was-it-ended-so-that--25ec0377 = ¿Se conserva esa vivienda, o se dejó sin que crezcan deudas?

# an answer
# kept
kept = conservado

# an answer
# ended in good order
ended-in-good-order = dejado en orden

# an answer
# nothing done
nothing-done = nada hecho

# question
# By which day will the home and the belongings be seen to?
by-which-day-will-the-home-and-the-belongings--f63cf7e4 = ¿Para qué día se atenderán la vivienda y las pertenencias?

# question
# Are the person's belongings in a safe place?
are-the-person-s-belongings-in-a-safe-place--49755faa = ¿Están las pertenencias de la persona en lugar seguro?

# an answer
# safe
safe = a salvo

# an answer
# to be collected
to-be-collected = por recoger

# an answer
# nothing of value
nothing-of-value = nada de valor

# an answer
# at risk
at-risk = en peligro

# question
# Has whoever runs the place confirmed a bed for the first night?
has-whoever-runs-the-place-confirmed-a-bed-for--eb6c6979 = ¿Ha confirmado quien lleva el lugar una cama para la primera noche?

# question
# From which day is the bed free?
from-which-day-is-the-bed-free--250bcbf7 = ¿Desde qué día está libre la cama?

# question
# Which service or household confirmed it?
which-service-or-household-confirmed-it--ca8f102a = ¿Qué servicio u hogar la confirmó?

# question
# What is the address?
what-is-the-address--689089dc = ¿Cuál es la dirección?

# question
# Can the person stay there as long as they wish, or only for a time?
can-the-person-stay-there-as-long-as-they-wish--003ed3ea = ¿Puede la persona quedarse allí cuanto quiera, o solo por un tiempo?

# an answer
# temporary
temporary = temporal

# question
# Until which day can the person stay?
until-which-day-can-the-person-stay--2384597d = ¿Hasta qué día puede quedarse la persona?

# question
# Has the person been asked, with nobody else there, whether they feel safe at this address?
has-the-person-been-asked-with-nobody-else--cd965d5f = ¿Se ha preguntado a la persona, sin nadie más presente, si se siente segura en esta dirección?

# an answer
# held in private
held-in-private = celebrado en privado

# question
# When was that talk, or when will it be?
when-was-that-talk-or-when-will-it-be--72a2f813 = ¿Cuándo fue esa conversación, o cuándo será?

# question
# Were violence and pressure, forbidden areas, children in the home and victims nearby looked into?
were-violence-and-pressure-forbidden-areas--aadffd12 = ¿Se comprobaron violencia y presiones, zonas prohibidas, niños en la casa y víctimas cerca?

# an answer
# nothing found
nothing-found = nada encontrado

# an answer
# found and dealt with
found-and-dealt-with = encontrado y resuelto

# an answer
# found and open
found-and-open = encontrado y pendiente

# an answer
# not done
not-done = no hecho todavía

# question
# Has an application or referral for a settled home been lodged?
has-an-application-or-referral-for-a-settled--418979f3 = ¿Se ha presentado una solicitud o derivación para una vivienda estable?

# an answer
# settled home found
settled-home-found = vivienda estable encontrada

# an answer
# lodged
lodged = presentado

# an answer
# not lodged
not-lodged = no presentado

# question
# By which day will it be lodged?
by-which-day-will-it-be-lodged--6a770a30 = ¿Para qué día se presentará?

# question
# Does a named worker outside see to it after release?
does-a-named-worker-outside-see-to-it-after--a7093f86 = ¿Se ocupa de ello después de la salida un trabajador designado de fuera?

# question
# Who is it, and how are they reached?
who-is-it-and-how-are-they-reached--6e404516 = ¿Quién es, y cómo se le localiza?


## facts of identity

# question
# Is a photo identity document that banks, landlords and employers accept in the person's hands or property?
is-a-photo-identity-document-that-banks--a45a8c50 = ¿Está en manos o entre las pertenencias de la persona un documento con fotografía que acepten bancos, arrendadores y empleadores?

# an answer
# stop-gap and receipt held
stop-gap-and-receipt-held--70eb7f2b = documento provisional y resguardo en mano

# an answer
# applied for
applied-for = solicitado

# an answer
# not applied for
not-applied-for = no solicitado

# question
# Is it still valid on the day of release and in the weeks after?
is-it-still-valid-on-the-day-of-release-and-in--9491fcf4 = ¿Sigue siendo válido el día de la salida y en las semanas siguientes?

# question
# By which day does the issuing office promise the document?
by-which-day-does-the-issuing-office-promise--adeca1bd = ¿Para qué día promete el documento la oficina que lo expide?

# question
# Is the record that other papers depend on there: birth, adoption, marriage, change of name?
is-the-record-that-other-papers-depend-on-there--43ca1ad2 = ¿Está ahí el acta de la que dependen otros papeles: nacimiento, adopción, matrimonio, cambio de nombre?

# an answer
# raised with the registry
raised-with-the-registry = planteado al registro

# question
# Does the person have their tax and social-security numbers?
does-the-person-have-their-tax-and-social--6d423a26 = ¿Tiene la persona sus números fiscal y de seguridad social?

# question
# Does the person have the number or card that health care asks for?
does-the-person-have-the-number-or-card-that--f4d94ad3 = ¿Tiene la persona el número o la tarjeta que pide la atención sanitaria?

# question
# By which day is the last of these records and numbers promised?
by-which-day-is-the-last-of-these-records-and--9b9852c0 = ¿Para qué día está prometida la última de estas actas y números?


## facts of income

# question
# What income can the person count on once out: wages, a pension, a benefit already in payment?
what-income-can-the-person-count-on-once-out--6fed8dfb = ¿Con qué ingreso puede contar la persona una vez fuera: salario, pensión, una prestación ya en pago?

# an answer
# secure
secure = seguro

# an answer
# uncertain
uncertain = incierto


## facts of benefits

# question
# Has someone checked which benefits the person may claim, and was there any?
has-someone-checked-which-benefits-the-person--e3cda964 = ¿Ha comprobado alguien qué prestaciones puede solicitar la persona, y había alguna?

# an answer
# found
found = encontrado

# an answer
# none found
none-found = ninguna encontrada

# an answer
# not checked
not-checked = no comprobado

# question
# How far is the claim: in payment, submitted, prepared, an appointment booked for it, or not begun?
how-far-is-the-claim-in-payment-submitted--1bc4c5cd = ¿Cómo va la solicitud: en pago, presentada, preparada, con cita reservada, o no empezada?

# an answer
# in payment
in-payment = en pago

# an answer
# submitted
submitted = presentada

# an answer
# prepared
prepared = preparado

# an answer
# appointment booked
appointment-booked = cita reservada

# an answer
# not begun
not-begun = no empezado

# question
# On which day is the appointment for the claim?
on-which-day-is-the-appointment-for-the-claim--828b4de1 = ¿Qué día es la cita para la solicitud?


## facts of bank

# question
# Has the person a bank or payment account into which wages and benefits can be paid?
has-the-person-a-bank-or-payment-account-into--0ef26608 = ¿Tiene la persona una cuenta bancaria o de pago en la que puedan pagarse salarios y prestaciones?

# who can change it
# bank
bank = banco

# question
# Will the person be able to use the account on the day, with the card and code in the property or at hand?
will-the-person-be-able-to-use-the-account-on--18c881d0 = ¿Podrá la persona usar la cuenta ese día, con la tarjeta y la clave entre sus pertenencias o a mano?

# question
# By which day will the bank answer the application?
by-which-day-will-the-bank-answer-the--d740744c = ¿Para qué día responderá el banco a la solicitud?


## facts of money

# question
# Does the prison hold money for the person, earnings put aside included?
does-the-prison-hold-money-for-the-person--fa87bca5 = ¿Guarda la prisión dinero para la persona, incluidas las ganancias apartadas?

# question
# Has the money held been paid out, or worked out and made ready for the day of release?
has-the-money-held-been-paid-out-or-worked-out--b0e230d4 = ¿Se ha pagado el dinero guardado, o calculado y preparado para el día de la salida?

# an answer
# paid
paid = pagado

# an answer
# ready for the day
ready-for-the-day = listo para el día

# an answer
# not prepared
not-prepared = no preparado

# question
# Has the person signed for the money and been given a receipt?
has-the-person-signed-for-the-money-and-been--1de79ac3 = ¿Ha firmado la persona por el dinero y recibido un recibo?

# question
# How many days lie between release and the first income?
how-many-days-lie-between-release-and-the-first--a8d84fd6 = ¿Cuántos días hay entre la salida y el primer ingreso?

# question
# For how many days will the money in hand on release pay for food, travel and essentials?
for-how-many-days-will-the-money-in-hand-on--a5c361a0 = ¿Para cuántos días pagará el dinero en mano a la salida la comida, los viajes y lo esencial?

# question
# Is there a release grant, cash or vouchers for the first days?
is-there-a-release-grant-cash-or-vouchers-for--87665a0b = ¿Hay una ayuda de salida, efectivo o vales para los primeros días?

# an answer
# handed over
handed-over = entregado

# an answer
# approved
approved = aprobado

# an answer
# own money is enough
own-money-is-enough = basta el dinero propio

# an answer
# asked for
asked-for = pedida

# an answer
# not asked for
not-asked-for = no pedida


## facts of debts

# question
# Which debts, fines, compensation or maintenance does the person owe? (An empty list if none.)
which-debts-fines-compensation-or-maintenance--e9646079 = ¿Qué deudas, multas, indemnizaciones o pensiones debe la persona? (Una lista vacía si ninguna.)

# question
# What kind of debt or obligation is it?
what-kind-of-debt-or-obligation-is-it--35aef5ae = ¿Qué clase de deuda u obligación es?

# an answer
# rent
rent = alquiler

# an answer
# loan or credit
loan-or-credit = préstamo o crédito

# an answer
# tax or public charge
tax-or-public-charge = impuesto o tasa pública

# an answer
# fine
fine = multa

# an answer
# compensation
compensation = indemnización

# an answer
# maintenance
maintenance = pensión alimenticia

# question
# What has been done about it?
what-has-been-done-about-it--3fc3ce25 = ¿Qué se ha hecho al respecto?

# an answer
# paid or written off
paid-or-written-off = pagado o condonado

# an answer
# paused
paused = en pausa

# an answer
# paid by instalments
paid-by-instalments = pagado a plazos

# an answer
# contested
contested = impugnado

# an answer
# advice booked
advice-booked = asesoramiento reservado

# an answer
# nothing yet
nothing-yet = nada todavía

# question
# On which day will the person get advice about it?
on-which-day-will-the-person-get-advice-about-it--9c9798da = ¿Qué día recibirá la persona asesoramiento al respecto?


## facts of offence

# question
# Was a person harmed by the offence?
was-a-person-harmed-by-the-offence--a34776d1 = ¿Sufrió daño alguna persona por el delito?

# who can answer
# prosecution service
prosecution-service = fiscalía

# question
# Has a victim asked to be told or heard about the release?
has-a-victim-asked-to-be-told-or-heard-about--2c770e9e = ¿Ha pedido una víctima ser informada u oída sobre la salida?


## facts of person

# question
# When was the person born?
when-was-the-person-born--62c85309 = ¿Cuándo nació la persona?

# question
# How does the person describe their own sex or gender?
how-does-the-person-describe-their-own-sex-or--8c181bc9 = ¿Cómo describe la persona su propio sexo o género?

# an answer
# female
female = femenino

# an answer
# male
male = masculino

# question
# Is the person a national of another country?
is-the-person-a-national-of-another-country--8a63f141 = ¿Es la persona nacional de otro país?

# question
# Is the person without any nationality, or is it in doubt?
is-the-person-without-any-nationality-or-is-it--15295ad9 = ¿Carece la persona de nacionalidad, o hay duda?

# question
# Does the person say that they belong to an Indigenous people?
does-the-person-say-that-they-belong-to-an--2eefb694 = ¿Dice la persona que pertenece a un pueblo indígena?

# question
# Does the person say that they belong to an ethnic, religious or linguistic minority?
does-the-person-say-that-they-belong-to-an--9eaa38a8 = ¿Dice la persona que pertenece a una minoría étnica, religiosa o lingüística?

# question
# Does the person live with a disability, visible or not?
does-the-person-live-with-a-disability-visible--d4c07094 = ¿Vive la persona con una discapacidad, visible o no?

# question
# Does the person need an interpreter or a translation to follow what is said and written?
does-the-person-need-an-interpreter-or-a--a22e5040 = ¿Necesita la persona un intérprete o una traducción para seguir lo que se dice y se escribe?

# question
# Does the person find it hard to read or write a letter?
does-the-person-find-it-hard-to-read-or-write-a--a8683b14 = ¿Le resulta difícil a la persona leer o escribir una carta?

# question
# Is the person pregnant?
is-the-person-pregnant--5be1421c = ¿Está embarazada la persona?

# question
# Is the person breastfeeding a child?
is-the-person-breastfeeding-a-child--2856e314 = ¿Está amamantando la persona a un hijo?

# question
# Has the person given birth in the last months?
has-the-person-given-birth-in-the-last-months--96d34055 = ¿Ha dado a luz la persona en los últimos meses?

# question
# Are there children who depend on the person, inside or outside?
are-there-children-who-depend-on-the-person--359c9903 = ¿Hay niños que dependen de la persona, dentro o fuera?

# question
# Does a child live with the person in prison?
does-a-child-live-with-the-person-in-prison--6686d64d = ¿Vive un niño con la persona en prisión?

# question
# Is the person well enough to work or train?
is-the-person-well-enough-to-work-or-train--77663cd0 = ¿Está la persona en condiciones de salud para trabajar o formarse?


## facts of immediate_needs

# question
# Has someone sat down with the person and asked what is about to be lost outside?
has-someone-sat-down-with-the-person-and-asked--fa8535c2 = ¿Se ha sentado alguien con la persona a preguntarle qué está a punto de perder fuera?

# question
# On which day was the person asked?
on-which-day-was-the-person-asked--99bab5f1 = ¿Qué día se preguntó a la persona?

# question
# What is the person about to lose outside? (Write an empty list if nothing.)
what-is-the-person-about-to-lose-outside-write--4e070827 = ¿Qué está a punto de perder fuera la persona? (Escriba una lista vacía si nada.)

# question
# What is it?
what-is-it--bbff7b98 = ¿Qué es?

# an answer
# home
home = vivienda

# an answer
# job
job = empleo

# an answer
# benefits
benefits = prestaciones

# an answer
# care of a child
care-of-a-child = cuidado de un niño

# an answer
# care of an adult
care-of-an-adult = cuidado de un adulto

# an answer
# pet
pet = animal de compañía

# an answer
# vehicle
vehicle = vehículo

# an answer
# belongings
belongings = pertenencias

# an answer
# debts growing
debts-growing = deudas que crecen

# an answer
# something else
something-else = otra cosa

# question
# What was done to stop this loss?
what-was-done-to-stop-this-loss--9d0ac501 = ¿Qué se hizo para detener esta pérdida?

# an answer
# stopped
stopped = detenido

# an answer
# could not be stopped
could-not-be-stopped = no pudo detenerse

# an answer
# help not wanted
help-not-wanted = no quiere ayuda

# question
# By which day is this to be done?
by-which-day-is-this-to-be-done--cfcb954f = ¿Para qué día ha de hacerse?


## facts of assessment

# question
# Have the person's needs, abilities and background been gone through with them?
have-the-person-s-needs-abilities-and--246145cf = ¿Se han repasado con la persona sus necesidades, capacidades y trayectoria?

# question
# When was that finished?
when-was-that-finished--5312010c = ¿Cuándo se terminó?

# question
# For which day is the talk about needs and abilities booked?
for-which-day-is-the-talk-about-needs-and--5d720de4 = ¿Para qué día está reservada la conversación sobre necesidades y capacidades?


## facts of plan

# question
# Has a written plan been opened for this person?
has-a-written-plan-been-opened-for-this-person--ee3054c7 = ¿Se ha abierto un plan escrito para esta persona?

# an answer
# not opened
not-opened = no abierto

# question
# On which day was the plan opened?
on-which-day-was-the-plan-opened--aa678ec2 = ¿Qué día se abrió el plan?

# question
# Does the plan say what is to be reached for life outside, and which need each goal answers?
does-the-plan-say-what-is-to-be-reached-for--ae21cc40 = ¿Dice el plan qué se ha de alcanzar para la vida fuera, y a qué necesidad responde cada meta?

# question
# Does the plan hold the person's own wishes, in their words?
does-the-plan-hold-the-person-s-own-wishes-in--e6f43e9a = ¿Contiene el plan los deseos de la persona, con sus palabras?

# an answer
# written down
written-down = por escrito en el plan

# question
# Was the plan made face to face with the person?
was-the-plan-made-face-to-face-with-the-person--d5373041 = ¿Se hizo el plan cara a cara con la persona?

# question
# When was the meeting, or when will it be?
when-was-the-meeting-or-when-will-it-be--6168b504 = ¿Cuándo fue la reunión, o cuándo será?

# question
# Does the person hold a copy of their plan?
does-the-person-hold-a-copy-of-their-plan--18122b17 = ¿Tiene la persona una copia de su plan?

# an answer
# not given
not-given = no entregado


## facts of communication

# question
# Have the plan and the person's duties been explained to them?
have-the-plan-and-the-person-s-duties-been--176be345 = ¿Se le han explicado a la persona el plan y sus deberes?

# question
# For which day is the explanation booked?
for-which-day-is-the-explanation-booked--e97475fd = ¿Para qué día está reservada la explicación?

# question
# Was it given in a language the person knows, or through an interpreter?
was-it-given-in-a-language-the-person-knows-or--505d14b7 = ¿Se dio en un idioma que la persona conoce, o con un intérprete?

# question
# Was it gone through aloud, and not only handed over on paper?
was-it-gone-through-aloud-and-not-only-handed--0d9d0a61 = ¿Se repasó de palabra, y no solo se entregó en papel?

# question
# Did the person get it in the form they need (large print, easy words, signs, Braille, sound)?
did-the-person-get-it-in-the-form-they-need--f013d0d7 = ¿Lo recibió la persona en la forma que necesita (letra grande, palabras fáciles, señas, braille, sonido)?

# an answer
# as needed
as-needed = según lo necesita

# an answer
# no other form needed
no-other-form-needed = no hace falta otra forma

# an answer
# missing
missing = falta

# question
# Which language does the person want to be spoken to in?
which-language-does-the-person-want-to-be--6b1a283a = ¿En qué idioma quiere la persona que se le hable?


## facts of coordinator

# question
# Is one named worker answerable for the plan inside?
is-one-named-worker-answerable-for-the-plan--b6cac709 = ¿Responde del plan dentro un trabajador designado?

# question
# Is one named worker outside ready to take the plan up?
is-one-named-worker-outside-ready-to-take-the--119dc6a3 = ¿Hay un trabajador designado fuera dispuesto a recoger el plan?

# question
# Have the two workers handed the plan over, if possible with the person there?
have-the-two-workers-handed-the-plan-over-if--5c440af2 = ¿Se han traspasado el plan los dos trabajadores, si es posible con la persona presente?

# question
# When was the hand-over, or when will it be?
when-was-the-hand-over-or-when-will-it-be--030e5244 = ¿Cuándo fue el traspaso, o cuándo será?


## facts of outside_agencies

# question
# Which services outside will help after release? (Write an empty list if none has been asked.)
which-services-outside-will-help-after-release--c9128cc3 = ¿Qué servicios de fuera ayudarán después de la salida? (Escriba una lista vacía si no se ha preguntado a ninguno.)

# question
# What is the service called?
what-is-the-service-called--dcdc9f18 = ¿Cómo se llama el servicio?

# question
# Has the service been let in to speak with the person?
has-the-service-been-let-in-to-speak-with-the--4b91489d = ¿Se ha dejado entrar al servicio para hablar con la persona?

# an answer
# spoke with the person
spoke-with-the-person = habló con la persona

# an answer
# visit booked
visit-booked = visita reservada

# an answer
# not wanted by the person
not-wanted-by-the-person = no lo desea la persona

# question
# When did they speak, or when will they?
when-did-they-speak-or-when-will-they--3ecad435 = ¿Cuándo hablaron, o cuándo hablarán?

# question
# Was the service asked what it can do, and is its answer in the plan?
was-the-service-asked-what-it-can-do-and-is-its--504495c5 = ¿Se preguntó al servicio qué puede hacer, y está su respuesta en el plan?


## facts of release

# question
# Has the release date been worked out and confirmed, with its legal ground?
has-the-release-date-been-worked-out-and--9da5d149 = ¿Se ha calculado y confirmado la fecha de salida, con su fundamento legal?

# an answer
# provisional
provisional = provisional

# question
# Has the person been told the date and its ground?
has-the-person-been-told-the-date-and-its-ground--f415edc9 = ¿Se ha dicho a la persona la fecha y su fundamento?

# an answer
# in writing
in-writing = por escrito

# an answer
# by word only
by-word-only = solo de palabra

# an answer
# not told
not-told = no comunicado


## facts of holds

# question
# Were other charges, warrants, immigration holds and unpaid fines searched for?
were-other-charges-warrants-immigration-holds--3455ecd8 = ¿Se buscaron otras causas, órdenes, retenciones migratorias y multas impagadas?

# question
# By which day is the answer to the search promised?
by-which-day-is-the-answer-to-the-search--e2f69554 = ¿Para qué día está prometida la respuesta a la búsqueda?


## facts of review

# question
# Has the whole plan been gone through again with the person?
has-the-whole-plan-been-gone-through-again-with--f3a20203 = ¿Se ha repasado de nuevo todo el plan con la persona?

# question
# When was the review, or when will it be?
when-was-the-review-or-when-will-it-be--b8cc6b94 = ¿Cuándo fue la revisión, o cuándo será?

# question
# Which needs did the review go through? (Write an empty list if there were none.)
which-needs-did-the-review-go-through-write-an--e8bf1a35 = ¿Qué necesidades repasó la revisión? (Escriba una lista vacía si no hubo.)

# question
# What does the person need?
what-does-the-person-need--10b6e725 = ¿Qué necesita la persona?

# question
# How does this need stand after the review?
how-does-this-need-stand-after-the-review--a139a870 = ¿Cómo queda esta necesidad después de la revisión?

# an answer
# secured
secured = asegurado

# an answer
# declined
declined = rechazado por la persona

# question
# Is it written down who sees to it, and by when?
is-it-written-down-who-sees-to-it-and-by-when--777f9be7 = ¿Está escrito quién se ocupa, y para cuándo?


## facts of step_down

# question
# Does the law let this person be considered for open conditions, leave, work or study release, or a half-way house before release?
does-the-law-let-this-person-be-considered-for--916b5ab0 = ¿Permite la ley estudiar para esta persona régimen abierto, permisos, salida para trabajar o estudiar, o una casa de transición antes de la salida?

# question
# Has a more gradual way out been considered for this person?
has-a-more-gradual-way-out-been-considered-for--43fbf34d = ¿Se ha estudiado una salida más gradual para esta persona?

# an answer
# date set
date-set = fecha fijada

# question
# On which day will it be considered?
on-which-day-will-it-be-considered--20021f15 = ¿Qué día se estudiará?

# question
# Are the outcome and the reasons written down and told to the person?
are-the-outcome-and-the-reasons-written-down--a26b84c7 = ¿Están escritos el resultado y las razones y dichos a la persona?

# question
# What came of it?
what-came-of-it--9df89756 = ¿Qué resultó?

# an answer
# open conditions
open-conditions = régimen abierto

# an answer
# leave
leave = permiso

# an answer
# work or study release
work-or-study-release = salida para trabajar o estudiar

# an answer
# half-way house
half-way-house--e200df00 = casa de transición

# an answer
# pre-release unit
pre-release-unit--5a7355aa = unidad de preparación para la salida


## facts of parole

# question
# From which day can the person be released conditionally?
from-which-day-can-the-person-be-released--e333a693 = ¿Desde qué día puede la persona obtener la libertad condicional?

# question
# Has it been worked out from when parole, remission or another conditional release is possible?
has-it-been-worked-out-from-when-parole--13ef2d90 = ¿Se ha calculado desde cuándo es posible la libertad condicional, la remisión u otra libertad anticipada?

# question
# Is the case for conditional release with the authority that answers it?
is-the-case-for-conditional-release-with-the--a193dc5c = ¿Está el expediente de libertad condicional en manos de la autoridad que responde?

# question
# By which day is it to be handed in?
by-which-day-is-it-to-be-handed-in--7256d757 = ¿Para qué día debe presentarse?

# question
# Does it set out whom the person cares for, and what speaks for a good return?
does-it-set-out-whom-the-person-cares-for-and--9cf353b1 = ¿Expone de quién cuida la persona, y qué habla a favor de un buen regreso?

# an answer
# set out
set-out = expuesto

# an answer
# nothing to set out
nothing-to-set-out = nada que exponer

# an answer
# left out
left-out = omitido

# question
# What did the releasing authority answer?
what-did-the-releasing-authority-answer--bf43ce25 = ¿Qué respondió la autoridad que concede la libertad?

# an answer
# granted
granted = concedido

# an answer
# put off
put-off = aplazado

# an answer
# not yet given
not-yet-given = aún no dado

# question
# After a refusal: is a day set on which the case is looked at again?
after-a-refusal-is-a-day-set-on-which-the-case--5592131c = Tras una negativa: ¿hay un día fijado para volver a estudiar el caso?

# an answer
# day set
day-set = día fijado

# an answer
# release comes first
release-comes-first = la salida llega antes

# an answer
# no day set
no-day-set = sin día fijado

# question
# On which day is the case looked at again?
on-which-day-is-the-case-looked-at-again--15a017d2 = ¿Qué día se vuelve a estudiar el caso?

# question
# Has the person been told how to have the answer reviewed?
has-the-person-been-told-how-to-have-the-answer--535dda86 = ¿Se ha dicho a la persona cómo pedir que se revise la respuesta?


## facts of disclosure_log

# question
# Is everything that was passed on from the file written down, with the day?
is-everything-that-was-passed-on-from-the-file--343d8229 = ¿Está escrito, con el día, todo lo que se transmitió del expediente?


## facts of disclosures

# question
# What was passed on from the file? (Write an empty list if nothing was.)
what-was-passed-on-from-the-file-write-an-empty--88c6a357 = ¿Qué se transmitió del expediente? (Escriba una lista vacía si nada.)

# question
# To which service or person?
to-which-service-or-person--bb0844d5 = ¿A qué servicio o persona?

# question
# On which day?
on-which-day--55c20d00 = ¿Qué día?

# question
# Did the person agree, or does a law allow it?
did-the-person-agree-or-does-a-law-allow-it--26ada9eb = ¿Consintió la persona, o lo permite una ley?

# an answer
# consent
consent = consentimiento

# an answer
# law
law = ley

# an answer
# none, and put right
none-and-put-right--c93507d2 = ninguno, y corregido

# question
# Did it go only to someone who needs it for their task, and hold no more than that?
did-it-go-only-to-someone-who-needs-it-for--379fa071 = ¿Llegó solo a quien lo necesita para su tarea, y no contenía más que eso?


## facts of clothing

# question
# Are the clothes for the day of release ready, clean and of the right size?
are-the-clothes-for-the-day-of-release-ready--47330487 = ¿Está lista, limpia y de la talla correcta la ropa para el día de la salida?

# an answer
# ready
ready = listo

# question
# Will the clothes do for the weather at that time of year, shoes and coat included?
will-the-clothes-do-for-the-weather-at-that--288cf9a5 = ¿Servirá la ropa para el tiempo de esa época del año, con zapatos y abrigo?

# question
# Is there a bag for the belongings that does not show where the person comes from?
is-there-a-bag-for-the-belongings-that-does-not--ddb9828f = ¿Hay para las pertenencias una bolsa que no muestre de dónde viene la persona?


## facts of travel

# question
# Is the way to the first address or appointment paid for: a ticket, the fare in cash, or a lift?
is-the-way-to-the-first-address-or-appointment--b76c2cb8 = ¿Está pagado el camino a la primera dirección o cita: un billete, el dinero, o alguien que la lleve?

# an answer
# paid for
paid-for = pagado el viaje

# question
# Does the journey get there the same day, before the door closes?
does-the-journey-get-there-the-same-day-before--59dc0594 = ¿Llega el viaje el mismo día, antes de que cierre la puerta?

# question
# If the journey is long or hard for the person, who goes along or gives a lift?
if-the-journey-is-long-or-hard-for-the-person--cdcd7742 = Si el viaje es largo o difícil para la persona, ¿quién la acompaña o la lleva?

# who can change it
# volunteer service
volunteer-service = servicio de voluntariado


## facts of property

# question
# Has the property been checked against the admission inventory, and handed back?
has-the-property-been-checked-against-the--ef8d5bbc = ¿Se han comprobado las pertenencias con el inventario de ingreso, y devuelto?

# an answer
# handed back
handed-back = devuelto

# question
# Is everything in the inventory there, or its absence explained in writing and made good?
is-everything-in-the-inventory-there-or-its--65c72915 = ¿Está todo lo del inventario, o su falta explicada por escrito y reparada?

# question
# Has the person signed for the property and been given a receipt?
has-the-person-signed-for-the-property-and-been--0beb4efe = ¿Ha firmado la persona por las pertenencias y recibido un recibo?


## facts of file_copy

# question
# Has the person been offered an official copy of the records about them, and if they asked for it, has it been given?
has-the-person-been-offered-an-official-copy-of--488ece1d = ¿Se ha ofrecido a la persona una copia oficial de los expedientes sobre ella y, si la pidió, se le ha dado?

# question
# By which day will the copy be handed over?
by-which-day-will-the-copy-be-handed-over--b29ccbef = ¿Para qué día se entregará la copia?


## facts of pack

# question
# Has the person been given the sheet with every appointment, and the discharge papers?
has-the-person-been-given-the-sheet-with-every--d9f7a37a = ¿Se han dado a la persona la hoja con cada cita y los papeles de salida?

# question
# Does the sheet name a number that answers on the first night?
does-the-sheet-name-a-number-that-answers-on--e416e331 = ¿Nombra la hoja un número que conteste la primera noche?

# question
# Which appointments has the person after release? (An empty list if none.)
which-appointments-has-the-person-after-release--83179c71 = ¿Qué citas tiene la persona después de la salida? (Una lista vacía si ninguna.)

# question
# With which service, and with whom there?
with-which-service-and-with-whom-there--1f39596a = ¿Con qué servicio, y con quién allí?

# question
# At which address?
at-which-address--1357a0ee = ¿En qué dirección?

# question
# At which telephone number can they be reached?
at-which-telephone-number-can-they-be-reached--0c15a955 = ¿En qué teléfono se les puede encontrar?

# question
# At what time?
at-what-time--a2e55280 = ¿A qué hora?

# question
# Does the sheet give for it the place, the telephone, the day, the time and the way to get there?
does-the-sheet-give-for-it-the-place-the--f3fd2d70 = ¿Da la hoja para ella el lugar, el teléfono, el día, la hora y el camino?


## facts of release_day

# question
# Is the day of release a public holiday where the person is going, or the day before one?
is-the-day-of-release-a-public-holiday-where--de6af4b6 = ¿Es el día de la salida festivo donde va la persona, o víspera de festivo?

# question
# Who has agreed to meet the person at the gate or on arrival? (A child is met by a suitable adult.)
who-has-agreed-to-meet-the-person-at-the-gate--831c9264 = ¿Quién ha aceptado recibir a la persona en la puerta o a la llegada? (A un menor lo recibe un adulto adecuado.)

# an answer
# family or friends
family-or-friends = familia o amigos

# an answer
# mentor or volunteer
mentor-or-volunteer = mentor o voluntario

# an answer
# officer or service
officer-or-service = oficial o servicio

# question
# Is all that offices would have to give that day (bed, medicine, money) arranged beforehand?
is-all-that-offices-would-have-to-give-that-day--92fe3ad5 = ¿Está arreglado de antemano todo lo que las oficinas tendrían que dar ese día (cama, medicamentos, dinero)?


## facts of release

# question
# On which day will the person be released?
on-which-day-will-the-person-be-released--6bcce44b = ¿Qué día saldrá en libertad la persona?

# question
# On what legal ground will the person be released?
on-what-legal-ground-will-the-person-be-released--4575456b = ¿Con qué fundamento legal saldrá en libertad la persona?

# an answer
# end of sentence
end-of-sentence = fin de la pena

# an answer
# conditional release
conditional-release = libertad condicional

# an answer
# release from remand
release-from-remand = fin de la prisión preventiva

# an answer
# acquitted or charges dropped
acquitted-or-charges-dropped = absolución o retirada de cargos

# question
# Where does the person go when they leave this prison?
where-does-the-person-go-when-they-leave-this--35b9bc02 = ¿Adónde va la persona cuando deja esta prisión?

# an answer
# community
community = comunidad

# an answer
# another prison
another-prison = otra prisión

# an answer
# hospital
hospital = hospital

# an answer
# immigration detention
immigration-detention = detención migratoria

# an answer
# removal from the country
removal-from-the-country = expulsión del país

# question
# Will the person be supervised in the community after release?
will-the-person-be-supervised-in-the-community--13535452 = ¿Estará la persona bajo supervisión en la comunidad después de la salida?

# question
# Does the law let this person be released before the end of the sentence, by parole, remission or otherwise?
does-the-law-let-this-person-be-released-before--3e5b88a7 = ¿Permite la ley que esta persona salga antes del fin de la pena, por libertad condicional, remisión u otra vía?

# question
# At which hour of the day will the person be let out (0 to 23)?
at-which-hour-of-the-day-will-the-person-be-let--9d1ac066 = ¿A qué hora del día saldrá la persona (0 a 23)?


## facts of substance

# question
# Has the person ever used heroin or other opioids, also prescribed ones?
has-the-person-ever-used-heroin-or-other--0923e826 = ¿Ha consumido alguna vez la persona heroína u otros opioides, también recetados?

# question
# Has the person ever injected drugs?
has-the-person-ever-injected-drugs--2885fa0b = ¿Se ha inyectado drogas alguna vez la persona?


## facts of overdose

# question
# Has somebody talked with the person about lost tolerance, and shown what to do in an overdose?
has-somebody-talked-with-the-person-about-lost--77237200 = ¿Ha hablado alguien con la persona de la tolerancia perdida, y mostrado qué hacer en una sobredosis?

# question
# On what day is, or was, that talk?
on-what-day-is-or-was-that-talk--b4813a06 = ¿Qué día es, o fue, esa conversación?

# question
# Has a relative or the hostel been offered the training too, with the person's agreement?
has-a-relative-or-the-hostel-been-offered-the--2f8ea32e = ¿Se ha ofrecido también la formación a un familiar o al albergue, con el acuerdo de la persona?

# an answer
# nobody to ask
nobody-to-ask = nadie a quien preguntar


## facts of naloxone

# question
# Does the person have take-home naloxone?
does-the-person-have-take-home-naloxone--e3c20537 = ¿Tiene la persona naloxona para llevar?

# an answer
# laid ready for the day
laid-ready-for-the-day = lista para el día


## facts of substance

# question
# Is the person on methadone, buprenorphine or another opioid agonist treatment?
is-the-person-on-methadone-buprenorphine-or--39876da3 = ¿Toma la persona metadona, buprenorfina u otro tratamiento con agonistas opioides?


## facts of oat

# question
# Which clinic carries on the opioid treatment?
which-clinic-carries-on-the-opioid-treatment--a655cd59 = ¿Qué centro continúa el tratamiento opioide?

# question
# Has that clinic confirmed the medicine and the dose?
has-that-clinic-confirmed-the-medicine-and-the--2f68f407 = ¿Ha confirmado ese centro el medicamento y la dosis?

# question
# On what day does the prison give the last dose (of a depot: until what day does it last)?
on-what-day-does-the-prison-give-the-last-dose--3db68124 = ¿Qué día da la prisión la última dosis (si es de depósito: hasta qué día dura)?

# question
# Has the clinic outside confirmed the next dose, or only promised it?
has-the-clinic-outside-confirmed-the-next-dose--24fa4b93 = ¿Ha confirmado el centro de fuera la próxima dosis, o solo la ha prometido?

# question
# On what day does the clinic outside give the next dose?
on-what-day-does-the-clinic-outside-give-the--9362bb29 = ¿Qué día da el centro de fuera la próxima dosis?


## facts of substance

# question
# Does the person want or need treatment for drugs or alcohol after release?
does-the-person-want-or-need-treatment-for--32a0fa16 = ¿Quiere o necesita la persona tratamiento por drogas o alcohol después de la salida?


## facts of substance_service

# question
# Which service is it?
which-service-is-it--8d42ecaa = ¿Qué servicio es?

# question
# Did the person choose the service?
did-the-person-choose-the-service--b39c9731 = ¿Eligió la persona el servicio?

# question
# Does the service suit the person, and for a woman, is it for women only and mindful of violence where there is such a one?
does-the-service-suit-the-person-and-for-a--dfa5fb21 = ¿Conviene el servicio a la persona y, para una mujer, es solo para mujeres y atento a la violencia cuando existe uno así?

# question
# Has the service accepted the person and confirmed a first date, or promised one?
has-the-service-accepted-the-person-and--df944bce = ¿Ha aceptado el servicio a la persona y confirmado una primera fecha, o la ha prometido?

# question
# On what day is that first date, or by what day was it promised?
on-what-day-is-that-first-date-or-by-what-day--c6cc80dd = ¿Qué día es esa primera fecha, o para qué día se prometió?


## facts of conditions

# question
# Which conditions will the person be under? (An empty list if none.)
which-conditions-will-the-person-be-under-an--fea38d3a = ¿Bajo qué condiciones estará la persona? (Una lista vacía si ninguna.)

# question
# How is the condition worded?
how-is-the-condition-worded--51fa6e88 = ¿Cómo está redactada la condición?

# question
# Is there a written reason for it, resting on the law and on this person's case?
is-there-a-written-reason-for-it-resting-on-the--33e5b6ea = ¿Hay una razón escrita para ella, apoyada en la ley y en el caso de esta persona?

# question
# Is it exact, and can the person keep it in their daily life?
is-it-exact-and-can-the-person-keep-it-in-their--5273f180 = ¿Es exacta, y puede cumplirla la persona en su vida diaria?


## facts of supervision

# question
# Have the conditions been explained to the person, with their rights and duties, and a copy given?
have-the-conditions-been-explained-to-the--917ff5af = ¿Se han explicado las condiciones a la persona, con sus derechos y deberes, y dado una copia?

# an answer
# aloud and in writing
aloud-and-in-writing = de palabra y por escrito

# an answer
# aloud only
aloud-only = solo de palabra, en voz alta

# an answer
# in writing only
in-writing-only = solo por escrito

# an answer
# talk booked
talk-booked = conversación reservada

# an answer
# not explained
not-explained = no explicado

# question
# On which day will the conditions be explained?
on-which-day-will-the-conditions-be-explained--cdd03730 = ¿Qué día se explicarán las condiciones?

# question
# Have the conditions been laid beside the address, work, child care, treatment and travel, and do they go together?
have-the-conditions-been-laid-beside-the--e2dd5b03 = ¿Se han comparado las condiciones con la dirección, el trabajo, los hijos, el tratamiento y los viajes, y van juntas?

# an answer
# no clash
no-clash = ningún choque

# an answer
# clashes settled
clashes-settled = choques resueltos

# an answer
# clashes open
clashes-open = choques pendientes

# question
# From which day will the condition or the plan be changed so that they go together?
from-which-day-will-the-condition-or-the-plan--8d2e9d70 = ¿Desde qué día se cambiará la condición o el plan para que vayan juntos?

# question
# Who is the supervising officer, and how are they reached?
who-is-the-supervising-officer-and-how-are-they--4c350f83 = ¿Quién es el oficial de supervisión, y cómo se le localiza?

# question
# Has the first meeting with the supervising officer been booked, or held?
has-the-first-meeting-with-the-supervising--546fa4ba = ¿Se ha fijado, o celebrado, la primera reunión con el oficial de supervisión?

# question
# On which day is the first meeting?
on-which-day-is-the-first-meeting--2288d3a6 = ¿Qué día es la primera reunión?

# question
# Where is the first meeting?
where-is-the-first-meeting--3ae1db7e = ¿Dónde es la primera reunión?

# question
# Has the person been told the day, the place and the officer's name?
has-the-person-been-told-the-day-the-place-and--fd48c37c = ¿Se han dicho a la persona el día, el lugar y el nombre del oficial?

# question
# Does the meeting deal with practical help (home, money, work, health) and not with rules alone?
does-the-meeting-deal-with-practical-help-home--2a164fa2 = ¿Trata la reunión de ayuda práctica (casa, dinero, trabajo, salud) y no solo de reglas?

# question
# Has the person been told how to complain, ask for a change and appeal?
has-the-person-been-told-how-to-complain-ask--6cedbe61 = ¿Se ha dicho a la persona cómo quejarse, pedir un cambio y recurrir?

# an answer
# explained
explained = explicado

# question
# Does the person know that a breach is looked into and both sides heard before anything is decided?
does-the-person-know-that-a-breach-is-looked--bf6f70c9 = ¿Sabe la persona que un incumplimiento se investiga y se oye a ambas partes antes de resolver nada?

# question
# Was it told, and given in writing, in a language and form that the person uses?
was-it-told-and-given-in-writing-in-a-language--92d9cf8b = ¿Se dijo, y se dio por escrito, en un idioma y una forma que la persona usa?

# question
# On which day will these rights be explained?
on-which-day-will-these-rights-be-explained--b5dd035f = ¿Qué día se explicarán estos derechos?

# question
# Has the supervision been reviewed, or a day set for it?
has-the-supervision-been-reviewed-or-a-day-set--b2a255fd = ¿Se ha revisado la supervisión, o fijado un día para ello?

# an answer
# no date set
no-date-set = sin fecha fijada

# question
# On which day was, or is, the review?
on-which-day-was-or-is-the-review--0e4d47b5 = ¿Qué día fue, o es, la revisión?

# question
# Did the review look at whether conditions can be lightened, or the supervision ended early?
did-the-review-look-at-whether-conditions-can--25bcb837 = ¿Miró la revisión si las condiciones pueden aligerarse, o la supervisión acabar antes?


## facts of victim

# question
# Has the victim who asked for it been told of the release?
has-the-victim-who-asked-for-it-been-told-of--b0ede5e1 = ¿Se ha informado de la salida a la víctima que lo pidió?

# an answer
# sent
sent = enviado

# question
# On which day was, or will be, the notice sent?
on-which-day-was-or-will-be-the-notice-sent--b85b8b1f = ¿Qué día se envió, o se enviará, el aviso?

# question
# Has the victim been asked what would make them safer, in the conditions or otherwise?
has-the-victim-been-asked-what-would-make-them--fe962f2a = ¿Se ha preguntado a la víctima qué le daría más seguridad, en las condiciones o de otro modo?

# an answer
# heard
heard = oída

# an answer
# does not wish to be asked
does-not-wish-to-be-asked = no desea que se le pregunte

# question
# Is everything about the victim left out of the copy of the plan that the person gets?
is-everything-about-the-victim-left-out-of-the--23e98114 = ¿Queda fuera de la copia del plan que recibe la persona todo lo que se refiere a la víctima?


## facts of restorative

# question
# Do the law and the circumstances, the victim's wishes above all, allow a restorative process?
do-the-law-and-the-circumstances-the-victim-s--9c0f0e89 = ¿Permiten la ley y las circunstancias, ante todo los deseos de la víctima, un proceso restaurativo?

# question
# Has a restorative process been explained and offered to both sides?
has-a-restorative-process-been-explained-and--984c7d53 = ¿Se ha explicado y ofrecido un proceso restaurativo a ambas partes?

# an answer
# made to both sides
made-to-both-sides = hecho a ambas partes

# an answer
# made to the person only
made-to-the-person-only = hecho solo a la persona

# question
# On which day was, or will be, the offer made?
on-which-day-was-or-will-be-the-offer-made--9090a464 = ¿Qué día se hizo, o se hará, el ofrecimiento?


## facts of work

# question
# What does the person mean to do once out?
what-does-the-person-mean-to-do-once-out--991e2278 = ¿Qué piensa hacer la persona una vez fuera?

# an answer
# work
work = trabajo

# an answer
# training
training = formación

# an answer
# undecided
undecided = sin decidir

# an answer
# school or study
school-or-study = escuela o estudios

# an answer
# retirement
retirement = jubilación

# an answer
# care at home
care-at-home = cuidados en casa

# question
# Is there a job, a training place or a placement, an offer of one, or a booked appointment with an employment service?
is-there-a-job-a-training-place-or-a-placement--8f834b5a = ¿Hay un empleo, una formación o unas prácticas, una oferta, o una cita reservada con un servicio de empleo?

# who can change it
# employer
employer = empleador

# question
# On which day does the work or training start, or is the appointment?
on-which-day-does-the-work-or-training-start-or--5d9529d1 = ¿Qué día empieza el trabajo o la formación, o es la cita?

# question
# With which employer, training provider or employment service?
with-which-employer-training-provider-or--e87bc844 = ¿Con qué empleador, centro de formación o servicio de empleo?


## facts of education

# question
# Is there schooling or a course under way that will not be finished before release?
is-there-schooling-or-a-course-under-way-that--e66bc4b7 = ¿Hay estudios o un curso en marcha que no se terminarán antes de la salida?

# question
# Is there a place outside, in a school, a training or a course, where the person can go on learning?
is-there-a-place-outside-in-a-school-a-training--44c9a6b9 = ¿Hay fuera una plaza, en una escuela, una formación o un curso, donde la persona pueda seguir aprendiendo?

# question
# On which day can the person start there?
on-which-day-can-the-person-start-there--05a6b305 = ¿Qué día puede empezar allí la persona?

# question
# Which school, college or provider takes the person on?
which-school-college-or-provider-takes-the--a81caac7 = ¿Qué escuela, instituto o centro acepta a la persona?

# question
# Have the person and the receiving provider got the certificates, the credits and a note of any learning support?
have-the-person-and-the-receiving-provider-got--8a63739c = ¿Tienen la persona y el centro que recibe los certificados, los créditos y una nota sobre apoyo al aprendizaje?


## facts of disclosure

# question
# Has the person been advised what must be disclosed about the record, to whom and for how long?
has-the-person-been-advised-what-must-be--2924d2a8 = ¿Se ha asesorado a la persona sobre qué debe revelar de sus antecedentes, a quién y por cuánto tiempo?

# question
# On which day was, or is, the advice given?
on-which-day-was-or-is-the-advice-given--7b2f9efe = ¿Qué día se dio, o se dará, el asesoramiento?


## facts of record

# question
# Has the person been told when and how the record can be sealed, spent or cleared, or that the law has no way?
has-the-person-been-told-when-and-how-the--3ff5244e = ¿Se ha dicho a la persona cuándo y cómo los antecedentes pueden sellarse, prescribir o cancelarse, o que la ley no lo prevé?

# question
# From which day can the record, or part of it, be sealed, spent or cleared?
from-which-day-can-the-record-or-part-of-it-be--ceaba361 = ¿Desde qué día pueden los antecedentes, o parte, sellarse, prescribir o cancelarse?


## parameters

# title
# Time after release within which somebody makes contact
time-after-release-within-which-somebody-makes--a2e12f36 = Tiempo después de la salida en que alguien toma contacto

# title
# Time after release for which help goes on at the least
time-after-release-for-which-help-goes-on-at--a97994ae = Tiempo mínimo después de la salida en que la ayuda sigue

# title
# Time after which a record of who looks after a child is too old to rely on
time-after-which-a-record-of-who-looks-after-a--5ec24242 = Tiempo tras el cual un registro de quién cuida de un niño es demasiado antiguo para fiarse

# title
# Age at release from which a person no longer counts as a child
age-at-release-from-which-a-person-no-longer--6c1519b8 = Edad a la salida desde la que una persona ya no cuenta como menor

# title
# Time before release at which the search for a clinic outside begins
time-before-release-at-which-the-search-for-a--113ddb80 = Tiempo antes de la salida en que empieza la búsqueda de un centro fuera

# title
# Time before release by which the last check, the summary and the safety plan are done
time-before-release-by-which-the-last-check-the--2df17a6c = Tiempo antes de la salida para el que están hechos la última revisión, el resumen y el plan de seguridad

# title
# Time after which a record of how the person feels is too old to rely on
time-after-which-a-record-of-how-the-person--6f0dda05 = Tiempo tras el cual un registro de cómo se siente la persona es demasiado antiguo para fiarse

# title
# Least supply of medicine with which a person leaves
least-supply-of-medicine-with-which-a-person--f074a12f = Provisión mínima de medicamentos con la que sale una persona

# title
# Age at release from which care needs are always looked into
age-at-release-from-which-care-needs-are-always--44602eb5 = Edad a la salida desde la que siempre se miran las necesidades de cuidados

# title
# Time apart from others from which support is owed
time-apart-from-others-from-which-support-is--0c7acd3d = Tiempo apartado de otros desde el que se debe apoyo

# title
# Time after release within which the first appointments with services outside are kept
time-after-release-within-which-the-first--4c61ab58 = Tiempo después de la salida en que se celebran las primeras citas con servicios de fuera

# title
# Time after admission within which an existing home is kept or closed in good order
time-after-admission-within-which-an-existing--b6dfebd2 = Tiempo después del ingreso en que una vivienda existente se conserva o se deja en orden

# title
# Time before release at which a place for the first night is looked for
time-before-release-at-which-a-place-for-the--b95ed329 = Tiempo antes de la salida en que se busca un lugar para la primera noche

# title
# Time after release by which someone is seeing to a settled home
time-after-release-by-which-someone-is-seeing--727ec7d9 = Tiempo después de la salida para el que alguien se ocupa de una vivienda estable

# title
# Time after which a record of a bed is too old to rely on
time-after-which-a-record-of-a-bed-is-too-old--2e445911 = Tiempo tras el cual un registro de una cama es demasiado antiguo para fiarse

# title
# Time after which a check of an address is too old to rely on
time-after-which-a-check-of-an-address-is-too--6fd7a441 = Tiempo tras el cual una comprobación de una dirección es demasiado antigua para fiarse

# title
# Time before release at which civil records and service numbers are asked for
time-before-release-at-which-civil-records-and--81cf99d6 = Tiempo antes de la salida en que se piden actas del registro civil y números de servicios

# title
# Time before release at which the whole plan is gone through with the person
time-before-release-at-which-the-whole-plan-is--6a614f73 = Tiempo antes de la salida en que se repasa todo el plan con la persona

# title
# Time before release at which work begins on what takes services months
time-before-release-at-which-work-begins-on--ca905ab3 = Tiempo antes de la salida en que empieza el trabajo en lo que a los servicios les lleva meses

# title
# Time before release for papers, legal matters and claims on public services
time-before-release-for-papers-legal-matters--9c6d1a14 = Tiempo antes de la salida para papeles, asuntos jurídicos y solicitudes a servicios públicos

# title
# Time before release by which what other services must do should stand
time-before-release-by-which-what-other--cf4fe05d = Tiempo antes de la salida para el que debería estar en pie lo que otros servicios deben hacer

# title
# Time before release by which the plan for the first weeks is fixed
time-before-release-by-which-the-plan-for-the--01fc8543 = Tiempo antes de la salida para el que se fija el plan de las primeras semanas

# title
# Time after admission within which immediate needs outside are asked about
time-after-admission-within-which-immediate--ce63010d = Tiempo después del ingreso en que se pregunta por las necesidades urgentes fuera

# title
# Time after admission within which the plan is opened
time-after-admission-within-which-the-plan-is--37e31c51 = Tiempo después del ingreso en que se abre el plan

# title
# Shortest stay in prison that calls for a full review before release
shortest-stay-in-prison-that-calls-for-a-full--712dd7b8 = Estancia más corta en prisión que pide una revisión completa antes de la salida

# title
# Time before release at which the full review is prepared
time-before-release-at-which-the-full-review-is--ab033333 = Tiempo antes de la salida en que se prepara la revisión completa

# title
# Time before release at which a more gradual way out is first considered
time-before-release-at-which-a-more-gradual-way--21aa0a6f = Tiempo antes de la salida en que se estudia por primera vez una salida más gradual

# title
# Time before release by which a more gradual way out has been considered
time-before-release-by-which-a-more-gradual-way--b465fe2e = Tiempo antes de la salida para el que se ha estudiado una salida más gradual

# title
# Time before the first day of eligibility at which the case for conditional release is begun
time-before-the-first-day-of-eligibility-at--f7d50b77 = Tiempo antes del primer día posible en que se empieza el expediente de libertad condicional

# title
# Time before the first day of eligibility by which the case for conditional release is handed in
time-before-the-first-day-of-eligibility-by--7737fbf0 = Tiempo antes del primer día posible para el que se presenta el expediente de libertad condicional

# title
# Time before release at which the day and the first money are planned
time-before-release-at-which-the-day-and-the--f1388586 = Tiempo antes de la salida en que se planifican el día y el primer dinero

# title
# Time before release at which the journey and the payout are settled
time-before-release-at-which-the-journey-and--5e3566e2 = Tiempo antes de la salida en que se resuelven el viaje y el pago

# title
# Time before release at which clothes and papers for the day are laid ready
time-before-release-at-which-clothes-and-papers--8430d8a4 = Tiempo antes de la salida en que se preparan la ropa y los papeles para el día

# title
# Time before release at which the property is checked against the inventory
time-before-release-at-which-the-property-is--84c9e1b4 = Tiempo antes de la salida en que se comprueban las pertenencias con el inventario

# title
# First hour of the day at which a person may be let out and find help open
first-hour-of-the-day-at-which-a-person-may-be--1522a73b = Primera hora del día en que una persona puede salir y encontrar ayuda abierta

# title
# Last hour of the day at which a person may be let out and still find help open
last-hour-of-the-day-at-which-a-person-may-be--941b3011 = Última hora del día en que una persona puede salir y encontrar aún ayuda abierta

# title
# Longest time from the last dose of opioid treatment in prison to the next dose outside
longest-time-from-the-last-dose-of-opioid--ce2be6f1 = Tiempo máximo desde la última dosis del tratamiento opioide en prisión hasta la próxima fuera

# title
# Time before release at which conditions are drafted and compared with the plan
time-before-release-at-which-conditions-are--2734bb50 = Tiempo antes de la salida en que se redactan las condiciones y se comparan con el plan

# title
# Time before release by which conditions and plan go together
time-before-release-by-which-conditions-and--0829e563 = Tiempo antes de la salida para el que condiciones y plan van juntos

# title
# Time before release by which the conditions are explained
time-before-release-by-which-the-conditions-are--e22b6166 = Tiempo antes de la salida para el que se explican las condiciones

# title
# Time before release at which the first meeting is planned
time-before-release-at-which-the-first-meeting--29dc9946 = Tiempo antes de la salida en que se planifica la primera reunión

# title
# Time after release within which the first meeting is held
time-after-release-within-which-the-first--052643a3 = Tiempo después de la salida en que se celebra la primera reunión

# title
# Time before release at which rights under supervision are explained
time-before-release-at-which-rights-under--c0d438d0 = Tiempo antes de la salida en que se explican los derechos bajo supervisión

# title
# Time after release within which rights under supervision are explained
time-after-release-within-which-rights-under--65cd8f6d = Tiempo después de la salida en que se explican los derechos bajo supervisión

# title
# Time after release within which supervision is first reviewed
time-after-release-within-which-supervision-is--1275abdd = Tiempo después de la salida en que se revisa por primera vez la supervisión

# title
# Time before release at which the victim is approached about notice and safety
time-before-release-at-which-the-victim-is--892858f6 = Tiempo antes de la salida en que se habla con la víctima sobre el aviso y la seguridad

# title
# Shortest notice of the release to a victim who asked for it
shortest-notice-of-the-release-to-a-victim-who--965a7851 = Aviso más corto de la salida a una víctima que lo pidió

# title
# Time before release at which a place to go on learning is looked for
time-before-release-at-which-a-place-to-go-on--dd549413 = Tiempo antes de la salida en que se busca una plaza para seguir aprendiendo

# title
# Time after release within which schooling or a course goes on
time-after-release-within-which-schooling-or-a--9e4bef54 = Tiempo después de la salida en que siguen los estudios o un curso

# title
# Time after release within which work or training, or an appointment on the way to it, is dated
time-after-release-within-which-work-or--358d79a8 = Tiempo después de la salida en que tiene fecha el trabajo o la formación, o una cita de camino a ellos

# title
# Time after which a record of work or training is too old to rely on
time-after-which-a-record-of-work-or-training--f590b708 = Tiempo tras el cual un registro de trabajo o formación es demasiado antiguo para fiarse


## sources

# title of a source
# United States military prisons: preparation for release
united-states-military-prisons-preparation-for--e1bcac81 = Prisiones militares de los Estados Unidos: preparación para la salida

# title of a source
# United Nations Standard Minimum Rules for the Administration of Juvenile Justice (the Beijing Rules)
united-nations-standard-minimum-rules-for-the--efeeea77 = Reglas mínimas de las Naciones Unidas para la administración de la justicia de menores (Reglas de Beijing)

# title of a source
# United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)
united-nations-rules-for-the-treatment-of-women--d578b9fa = Reglas de las Naciones Unidas para el tratamiento de las reclusas y medidas no privativas de la libertad para las mujeres delincuentes (Reglas de Bangkok)

# title of a source
# United States: Medicaid re-entry demonstrations (2023)
united-states-medicaid-re-entry-demonstrations--3e7b9e1f = Estados Unidos: proyectos piloto de Medicaid para la reinserción (2023)

# title of a source
# Canada: Commissioner's Directive on the release process
canada-commissioner-s-directive-on-the-release--ae3f2a4b = Canadá: Directiva del Comisionado sobre el proceso de puesta en libertad

# title of a source
# Canada: release to an Indigenous community (section 84)
canada-release-to-an-indigenous-community--78ab31f6 = Canadá: puesta en libertad en una comunidad indígena (artículo 84)

# title of a source
# United Kingdom: Before someone leaves prison (government guidance)
united-kingdom-before-someone-leaves-prison--d6e5906c = Reino Unido: antes de que alguien salga de prisión (guía del Gobierno)

# title of a source
# Hardman Trust: release diary by people who served long sentences
hardman-trust-release-diary-by-people-who--dfd1993a = Hardman Trust: diario de salida de personas que cumplieron penas largas

# title of a source
# England and Wales: prison inspectorate expectations, children and young people, reintegration planning
england-and-wales-prison-inspectorate--cf1f0535 = Inglaterra y Gales: expectativas de la inspección de prisiones, niños y jóvenes, planificación de la reintegración

# title of a source
# England and Wales: prison inspectorate expectations, finance
england-and-wales-prison-inspectorate--10592adc = Inglaterra y Gales: expectativas de la inspección de prisiones, finanzas

# title of a source
# England and Wales: prison inspectorate expectations, separation centres, planning for reintegration or release
england-and-wales-prison-inspectorate--33906fe1 = Inglaterra y Gales: expectativas de la inspección de prisiones, centros de separación, planificación de la reintegración o la salida

# title of a source
# International Guidelines on Human Rights and Drug Policy
international-guidelines-on-human-rights-and--b539bea4 = Directrices internacionales sobre derechos humanos y política de drogas

# title of a source
# Japan: environmental adjustment and pre-release guidance (white paper, 2004)
japan-environmental-adjustment-and-pre-release--4ff2b09c = Japón: ajuste del entorno y orientación antes de la salida (libro blanco, 2004)

# title of a source
# Japan: special adjustment for older and disabled people
japan-special-adjustment-for-older-and-disabled--02f83d21 = Japón: ajuste especial para personas mayores y con discapacidad

# title of a source
# Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law
kyoto-declaration-on-advancing-crime-prevention--97779961 = Declaración de Kioto sobre la Promoción de la Prevención del Delito, la Justicia Penal y el Estado de Derecho

# title of a source
# United Nations Model Strategies on Reducing Reoffending (the Kyoto Model Strategies)
united-nations-model-strategies-on-reducing--2841de7a = Estrategias Modelo de las Naciones Unidas para Reducir la Reincidencia (Estrategias Modelo de Kioto)

# title of a source
# England and Wales: commissioned rehabilitative services
england-and-wales-commissioned-rehabilitative--4bd10e1b = Inglaterra y Gales: servicios de rehabilitación contratados

# title of a source
# England and Wales: create and vary a licence
england-and-wales-create-and-vary-a-licence--9a293dc2 = Inglaterra y Gales: elaborar y modificar una licencia

# title of a source
# England and Wales: prepare someone for release
england-and-wales-prepare-someone-for-release--a932360b = Inglaterra y Gales: preparar a alguien para la salida

# title of a source
# Nacro: an end to Friday releases (2023)
nacro-an-end-to-friday-releases-2023--0ee4cc04 = Nacro: el fin de las salidas en viernes (2023)

# title of a source
# Deaths after release from prison, Washington State (2007)
deaths-after-release-from-prison-washington--4a9b547b = Muertes tras la salida de prisión, estado de Washington (2007)

# title of a source
# United States: transition from jail to community
united-states-transition-from-jail-to-community--f9d329cc = Estados Unidos: transición de la cárcel a la comunidad

# title of a source
# United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)
united-nations-standard-minimum-rules-for-the--1858a0af = Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos (Reglas Nelson Mandela)

# title of a source
# Norway: the reintegration guarantee (2005)
norway-the-reintegration-guarantee-2005--a12b4ae6 = Noruega: la garantía de reintegración (2005)

# title of a source
# New Zealand: notification to victims (Prison Operations Manual)
new-zealand-notification-to-victims-prison--76996b5d = Nueva Zelandia: notificación a las víctimas (manual de operaciones penitenciarias)

# title of a source
# Prison Reform Trust: getting help with resettlement in prison
prison-reform-trust-getting-help-with--e6bd1e9d = Prison Reform Trust: cómo obtener ayuda en prisión para la reinserción

# title of a source
# United States: a city jail's contract for re-entry services (Santa Ana)
united-states-a-city-jail-s-contract-for-re--622e2793 = Estados Unidos: contrato de una cárcel municipal para servicios de reinserción (Santa Ana)

# title of a source
# Setting of this checklist; no instrument gives a number
setting-of-this-checklist-no-instrument-gives-a--2c2d377f = Ajuste de esta lista de verificación; ningún instrumento da una cifra

# title of a source
# United Nations Standard Minimum Rules for Non-custodial Measures (the Tokyo Rules)
united-nations-standard-minimum-rules-for-non--92642faf = Reglas Mínimas de las Naciones Unidas sobre las Medidas no Privativas de la Libertad (Reglas de Tokio)

# title of a source
# United Kingdom: temporary housing for people leaving prison (ministerial answer, 2021)
united-kingdom-temporary-housing-for-people--2267297d = Reino Unido: vivienda temporal para personas que salen de prisión (respuesta ministerial, 2021)

# title of a source
# United Kingdom: law on releases due on a Friday or before a holiday (2023)
united-kingdom-law-on-releases-due-on-a-friday--7dba7b9f = Reino Unido: ley sobre salidas previstas en viernes o en víspera de festivo (2023)

# title of a source
# United States: federal release day
united-states-federal-release-day--53bab3ae = Estados Unidos: día de salida federal

# title of a source
# United States: survey of identity papers in fifty states
united-states-survey-of-identity-papers-in--4b3dc526 = Estados Unidos: encuesta de documentos de identidad en cincuenta estados

# title of a source
# United States: federal release preparation program
united-states-federal-release-preparation--6e58b53f = Estados Unidos: programa federal de preparación para la salida

# title of a source
# World Health Organization, Europe: preventing drug-related deaths after release (2010)
world-health-organization-europe-preventing--81a8639e = Organización Mundial de la Salud, Europa: prevenir las muertes por drogas después de la salida (2010)
