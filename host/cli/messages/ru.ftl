## How things are written
between = ,{ " " }
between-long = ;{ " " }
sentence = { $text }.
heading-colon = { $text }:
labelled = { $label }: { $text }
quoted = «{ $text }»
yes = да
no = нет
days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }
months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
items =
    { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
        [many] { $count } пунктов
       *[other] { $count } пункта
    }
facts =
    { $count ->
        [one] { $count } факт
        [few] { $count } факта
        [many] { $count } фактов
       *[other] { $count } факта
    }
parameters =
    { $count ->
        [one] { $count } параметр
        [few] { $count } параметра
        [many] { $count } параметров
       *[other] { $count } параметра
    }
derivations =
    { $count ->
        [one] { $count } вывод
        [few] { $count } вывода
        [many] { $count } выводов
       *[other] { $count } вывода
    }
options-counted =
    { $count ->
        [one] { $count } возможность
        [few] { $count } возможности
        [many] { $count } возможностей
       *[other] { $count } возможности
    }
tests =
    { $count ->
        [one] { $count } проверка
        [few] { $count } проверки
        [many] { $count } проверок
       *[other] { $count } проверки
    }

## Days, seen from the day of the plan
today = сегодня
tomorrow = завтра
yesterday = вчера
in-days =
    { $count ->
        [one] через { $count } день
        [few] через { $count } дня
        [many] через { $count } дней
       *[other] через { $count } дня
    }
days-ago =
    { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
        [many] { $count } дней назад
       *[other] { $count } дня назад
    }
due-unknown = Срок неизвестен
due-now = Сейчас (срок истёк: { $day })
due-today = Сегодня
due-by = Срок: { $day }
was-due = срок истёк: { $day }
due = срок: { $day }
workable-from = с { $day }

## How an item stands
status-unmet = не обеспечено
status-undetermined = не установлено
status-arranged = обещано
status-declined = человек отказался
status-met = обеспечено
status-not-applicable = не относится
does-not-apply = не относится
count-unmet =
    { $count ->
        [one] { $count } не обеспечен
        [few] { $count } не обеспечены
        [many] { $count } не обеспечено
       *[other] { $count } не обеспечено
    }
count-undetermined =
    { $count ->
        [one] { $count } не установлен
        [few] { $count } не установлены
        [many] { $count } не установлено
       *[other] { $count } не установлено
    }
count-arranged =
    { $count ->
        [one] { $count } обещан
        [few] { $count } обещаны
        [many] { $count } обещано
       *[other] { $count } обещано
    }
count-declined =
    { $count ->
        [one] от { $count } человек отказался
        [few] от { $count } человек отказался
        [many] от { $count } человек отказался
       *[other] от { $count } человек отказался
    }
count-met =
    { $count ->
        [one] { $count } обеспечен
        [few] { $count } обеспечены
        [many] { $count } обеспечено
       *[other] { $count } обеспечено
    }
count-not-applicable =
    { $count ->
        [one] { $count } не относится
        [few] { $count } не относятся
        [many] { $count } не относится
       *[other] { $count } не относится
    }
nothing-to-check = проверять нечего
counts = { $items }: { $standing }.
stage-reception = поступление
stage-custody = пребывание
stage-pre-release = до освобождения
stage-release = освобождение
stage-aftercare = сопровождение после освобождения

## How a fact stands
fact-recorded = записано
fact-not-recorded = не записано
fact-not-known = спрошено и неизвестно
fact-declined = человек отказался
fact-withheld = закрыто для этого читателя
fact-derived = выведено из других фактов
fact-stale = записано слишком давно
recorded-as = записано: { $value }
worked-out-as = выведено: { $value }
worked-out-not-quoted = выведено, здесь не приводится
recorded-not-quoted = записано, здесь не приводится
fact-stands = { $fact }: { $state }

## The parts of a plan
plan-title = План освобождения: { $reference }
release-on = Освобождение: { $day }, { $distance } (на { $as-of })
release-unknown = Дата освобождения неизвестна: release.date не записано. На { $as-of }
policy = Правила
derogation = Отступление
derogation-says = { $pack } отступает от { $from } до { $until }: { $ground } — утвердил: { $approver }; { $source }
remark = Замечание
remark-placed = { $text } ({ $file }, строка { $line })
remark-with-help = { $text }; { $help }
what-to-do = Что делать
release-date-not-recorded = { $heading }: release.date не записано
action = { $what } — { $who }
action-spoken = { $when }: { $what }. Кто: { $who }.
why-spoken = Почему: { $why }.
what-to-find-out = Что выяснить
question-missing = { $question } ({ $missing })
question-in-record = { $question } ({ $path })
question-in-record-missing = { $question } ({ $path }, { $missing })
holder-spoken =
    { $count ->
        [one] Спросить: { $holder }, { $count } вопрос:
        [few] Спросить: { $holder }, { $count } вопроса:
        [many] Спросить: { $holder }, { $count } вопросов:
       *[other] Спросить: { $holder }, { $count } вопроса:
    }
question-spoken = { $question } Факт { $path }, { $missing }.
owner-with = { $owner }, вместе: { $others }
rule-not-followed = правило не удалось выполнить: { $trouble }
missing-facts = { $state }: { $paths }
fact-and-state = { $fact } { $state }
finding-in-record = { $status }: { $title } ({ $item }) — { $owner }
finding-in-record-due = { $status }: { $title } ({ $item }) — { $owner }, { $when }
finding-spoken = { $status }: { $title }.
item-spoken = Пункт { $item }. { $owner }.
item-due-spoken = Пункт { $item }. { $owner }, { $when }.
met-heading = Обеспечено
not-applicable-heading = Не относится
sources = Источники
instrument-spoken = { $id }: { $name }.
mark-spoken = «{ $mark }» значит: { $meaning }.
closing = Этот план предлагает; решает человек. Необеспеченный пункт — обязанность службы, названной рядом, и никогда не причина оставлять кого-либо в тюрьме.

## Options: a way out earlier or gentler, or a service that can be had
not-the-law-in-force = Не действующий закон
made-under = этот план составлен так, как если бы закон изменило: { $title } ({ $id }, { $source }); это не план по действующему закону
options = Возможности
option-under-way = уже идёт
option-open = открыто
option-open-to-confirm = открыто, если человек подтвердит
option-upcoming = откроется позже
option-upcoming-to-confirm = откроется позже, если человек подтвердит
option-near = близко
option-closed = закрыто
option-spoken = Возможность { $option }. { $owner }.
option-due-spoken = Возможность { $option }. { $owner }, { $when }.
open-from-if = откроется с { $day }, если ничего не изменится
requirement-from = { $text } (с { $day })
next = Дальше
person-checks = Должен проверить человек
option-stands-on = { $standing } на { $day } · { $owner }
can-be-had-from = Доступно с: { $moment }
can-be-had-until = Доступно до: { $day }
what-it-requires = Что требуется
where-it-can-stand = На каком этапе может быть дело
state-then-next = { $state } — дальше: { $action }
open-from-if-heading = Откроется с { $day }, если ничего не изменится
besides-requirements = Помимо требований
requirement-not-known = неизвестно
requirement-cited = { $text } — { $source }
listed-option = { $id }: { $title } ({ $requirements })
listed-reform = { $id }: { $title } ({ $changes }) — { $source }
without-rule = без { $rule }

## Facts that are worked out
worked-out-heading = Выведено из других фактов
derivation-spoken = { $title }. Вывод { $id }.
step = Шаг
comes-to = { $fact }: { $value }
comes-to-not-quoted = { $fact } выведено, здесь не приводится
record-is-used = { $what }, по этим шагам; используется записанное
is-withheld = { $what }; закрыто для этого читателя
fact-does-not-apply = { $fact } не применяется — { $why }
step-comes-to = { $step }: { $amount }
step-rests-on = { $step } — по { $facts }
not-known =
    { $count ->
        [one] { $facts } неизвестно
        [few] { $facts } неизвестны
        [many] { $facts } неизвестны
       *[other] { $facts } неизвестны
    }
not-known-until =
    { $count ->
        [one] { $facts } неизвестно, пока неизвестно { $needs }
        [few] { $facts } неизвестны, пока неизвестно { $needs }
        [many] { $facts } неизвестны, пока неизвестно { $needs }
       *[other] { $facts } неизвестны, пока неизвестно { $needs }
    }
worked-out-by = { $fact } выводит { $derivation }
state-by = { $state }, { $derivation }
provides = Даёт
may-look-at = Может смотреть
remarks = Замечания
component-rule = Правило, компонент
component-file = { $file }, SHA-256 { $digest }
listed-derivation = { $id }: { $title } ({ $facts })

## What is cited
instrument-with-document = { $title }, { $document }
cited-subject = { $instrument } о предмете: { $subject }
cited-with-mark = { $citation } ({ $mark })
mark-text = текст
mark-summary = изложение
mark-partial = частично
mark-unchecked = не сверено
mark-pending = ожидается
mark-summary-means = видели чужое изложение, где назван номер; сам текст нужно сверить
mark-partial-means = содержание видели; номер или его часть нужно сверить
mark-unchecked-means = номер и содержание по памяти, их нужно сверить
mark-pending-means = по сообщениям, предмет охвачен; пункт нужно подтвердить

## The clauses of a rule
fulfilled = Выполнено
not-fulfilled = Не выполнено
fulfilment-unknown = Неизвестно
truth-yes = да
truth-no = нет
truth-unknown = неизвестно
question-applies = Касается ли это этого человека?
question-met = Обеспечено ли это?
question-arranged = Есть ли обещание с датой?
question-declined = Отказался ли человек?
question-silent = { $question } (правило об этом не говорит)
question-name-applies = касается
question-name-met = обеспечено
question-name-arranged = обещано
question-name-declined = отказ
rule-line = [строка правила { $line }]
rule-line-spoken = Строка правила { $line }.
numbered-step = { $number } { $text }
numbered-clause = { $number } { $truth }: { $text }
clause = { $claim } — { $state }
no-entries = { $clause }; записей нет
is-as-asked = { $facts } — как требует правило
are-as-asked = { $facts } — как требует правило
said-no = человек отказался: { $fact }
not-said-no = человек не отказывался: { $fact }
not-so = не так: { $text }
named = «{ $name }»
not-named = не «{ $name }»
stated = правило утверждает это прямо
all-of-these = всё это
any-of-these = хотя бы одно из этого
opposite-of-this = обратное этому
the-item = пункт
is-yes = { $left }: да
is-no = { $left }: нет
is = { $left } равно { $right }
is-not = { $left } не равно { $right }
is-before = { $left } раньше, чем { $right }
is-less = { $left } меньше, чем { $right }
is-on-or-before = { $left } не позже, чем { $right }
is-at-most = { $left } не больше, чем { $right }
is-after = { $left } позже, чем { $right }
is-more = { $left } больше, чем { $right }
is-on-or-after = { $left } не раньше, чем { $right }
is-at-least = { $left } не меньше, чем { $right }
every-entry = каждая запись { $list }
some-entry = хотя бы одна запись { $list }
not-every-entry = не каждая запись { $list }
no-entry = ни одна запись { $list }
parameter-value = { $name } ({ $value })
parameter-without-value = { $name } (нет действующего значения)
one-of = одно из { $values }
what-the-rule-asks = то, что требует правило
day-of-the-plan = день плана
which-is = { $how }, то есть { $value }
which-is-then = { $how }, то есть { $value },
number-of-entries = число записей { $list }
full-years = полные годы от { $from } до { $to }
weekday-of = день недели { $date }
lead-before = { $lead } до { $date }
lead-after = { $lead } после { $date }
plus = { $left } плюс { $right }
minus = { $left } минус { $right }
days-from-to = дни от { $from } до { $to }
worked-out-of = { $how } из { $parts }

## What an item is, and why it stands as it does
who = Кто: { $who }
can-be-worked-on-from = Можно начинать с: { $moment }
due-at = Срок: { $moment }
time-set-by = Срок установлен: { $basis }
basis-rule = правило
basis-practice = практика
basis-rule-and-practice = правило и практика
parameters-in-force = Параметры, действующие { $day }
the-rule = Правило, { $file }
stands-on = { $status } на { $day } · { $owner }
stands-on-due = { $status } на { $day } · { $owner } · { $due }
rule-not-followed-heading = Правило не удалось выполнить
why = Почему
facts-looked-at = Просмотренные факты
facts-looked-at-in = Просмотренные факты в { $file }
looked-at = { $fact }: { $state }
looked-at-line = { $fact }, строка { $line }: { $state }
state-since = { $state } с { $day }
question-to-holder = { $question } { $path } — { $holder }
action-due = { $what } — { $who }, { $due }

## Parameters
percent = процентов
value-with-unit = { $value } { $unit }
value-in-days = { $value } ({ $in-days })
no-value-in-force = нет действующего значения
parameter-not-in-force = { $name }: нет действующего значения на { $day } — { $title }
parameter-in-force = { $name }: { $value }, с { $from } — { $title } — { $source }
parameter-under-reform = { $name }: { $value }, по { $reform } — { $title } — { $source }
parameter-in-force-until = { $name }: { $value }, с { $from } по { $until } — { $title } — { $source }
moment-before = { $lead } до { $from } ({ $parameter })
moment-after = { $lead } после { $from } ({ $parameter })

## Lists of what the packs hold
listed-item = { $id }: { $title } ({ $stage })
listed-fact = { $path }: [{ $takes }] { $question } ({ $holder })
takes-with-unit = { $takes }, единица: { $unit }
takes-sensitive = { $takes }, чувствительно ({ $ground })
takes-protected = { $takes }, защищено
sensitive-health = здоровье
sensitive-victim = потерпевший
sensitive-child = ребёнок
sensitive-third-party = третье лицо

## What came of a check or of tests
planning-says = К плану на { $day } есть и такие замечания
case-read = Дело можно прочитать: записано { $recorded }, спрошено и неизвестно или отказано { $asked }.
every-predicate-a-condition = Каждый предикат читается как условие.
predicates-as-scripts = Предикаты, которые исполняются как сценарии и меньше говорят о причинах
predicate-as-script = { $item } { $question }(): { $what } не входит в условие ({ $file }, строка { $line })
not-shown-by-tests = Не показано ни одной проверкой
no-tests = В пакете нет проверок, поэтому он их не проходит.
tests-passed = { $tests }: пройдено { $passed }, не пройдено { $failed }.
test-failed = Не пройдено: { $item }: { $test } ({ $file }, строка { $line })
hard-to-read = Слишком трудно читать в письмах человеку
hard-words = { $item }: предложения его письма имеют удобочитаемость { $ease }, а должны иметь { $enough }
long-sentence = { $item }: в предложении `{ $key }` слов { $count }, а должно быть не больше { $enough }
test-difference = { $what }: ожидалось { $expected }, найдено { $found }
nothing = ничего

## For whom a plan is written, and what it keeps back
for-person = Написано для человека, о котором идёт речь
for-auditor = Написано для проверяющего
withheld = Закрыто для этого читателя, записано оно или нет: { $facts }, о чём: { $kind }. По этой причине не сообщается: { $items }
withheld-ask = { $withheld }. О том, что можно сообщить, можно спросить: { $who }
about-health = здоровье
about-victim = потерпевшие
about-child = дети
about-third-party = другие люди

## The letter to the person. Short sentences, plain words, "you".
letter-title = Как обстоят дела с вашим планом
letter-reference = Ваш номер
letter-as-of = Положение на
letter-release = День вашего выхода
letter-release-unknown = ещё неизвестен
letter-arranged = Что для вас устроено
letter-worked-on = Над чем ещё работают
letter-not-known = Чего мы ещё не знаем
letter-said-no = От чего вы отказались
letter-you-may = Что вы можете сделать, попросить и обжаловать
letter-keep-in-mind = Имейте в виду
letter-met = Это есть: { $title }.
letter-promised = Это обещано: { $title }.
letter-declined = Вы отказались от этого: { $title }. Вы можете передумать.
letter-unmet = Этого ещё нет: { $title }.
letter-undetermined = Это ещё неизвестно: { $title }.
letter-works-on-it = Этим занимается: { $who }.
letter-works-on-it-by = Этим занимается: { $who }, срок { $day }.
letter-works-on-it-late = Этим сейчас занимается: { $who }. Срок был { $day }.
letter-options = Что может быть вам доступно
letter-option-under-way = Это уже идёт: { $title }.
letter-option-open = Это может быть вам доступно: { $title }. Можно спросить: { $who }.
letter-option-opens = Это может быть вам доступно с { $day }: { $title }. Можно спросить: { $who }.
letter-option-near = Вы близки к этому: { $title }. Можно спросить: { $who }.
letter-option-state = Как обстоит дело: { $state }.
letter-option-to-be-checked = Часть этого ещё должен проверить человек.
letter-kept-back = Часть того, что мы смотрим, касается других людей. Здесь об этом не сказано.
letter-kept-back-ask = Часть того, что мы смотрим, касается других людей. Здесь об этом не сказано. Чтобы узнать, что вам можно знать, можно спросить: { $who }.
letter-no-reason-to-stay = То, что ещё не решено, должны сделать службы. Это никогда не причина оставлять вас в тюрьме.
trace-finding = вывод: { $items }
trace-option = возможность: { $option }
trace-recommendation = рекомендация для { $items }: { $action }

## The plan as a page
contents = Содержание
summary = Итог
timeline = Даты от сегодняшнего дня до освобождения и после
timeline-says = Линия времени от { $from } до { $until } с номером для каждой даты из списка ниже.
timeline-today = Сегодня, { $day }
timeline-release = Освобождение, { $day }
timeline-none = Пока нельзя назвать ни одной даты.
steps = Шаги
clause-by-clause = Причины, пункт за пунктом
fact-column = Факт
standing-column = Положение
place-column = Где
place-in-file = строка { $line }
since-column = С

## How a plan came about
came-about = Как составлен этот план
came-about-packs = Пакеты
came-about-rules = Правила и каждый факт, который каждое смотрело
came-about-parameters = Параметры
digest = SHA-256 { $digest }
rule-of-item = Пункт из { $pack }, исполняет { $engine }
rule-of-option = Возможность из { $pack }, исполняет { $engine }
rule-of-derivation = Вывод из { $pack }, исполняет { $engine }
rule-not-prepared = Не удалось подготовить, и его ни разу не спрашивали
answered-by = { $question }: { $way }
way-silent = молчание
way-condition = условие
way-script = сценарий
way-component = компонент
used-by = использует { $items }

## What to find out next (ask)
ask-title = Что выяснить дальше: { $reference }
ask-nothing = На { $day }. Ничто из того, что можно спросить, не изменит ни одного вывода.
ask-how-many =
    { $count ->
        [one] На { $day }. { $count } вопрос ещё может что-то решить.
        [few] На { $day }. { $count } вопроса ещё могут что-то решить.
        [many] На { $day }. { $count } вопросов ещё могут что-то решить.
       *[other] На { $day }. { $count } вопроса ещё могут что-то решить.
    }
ask-how-many-shown =
    { $count ->
        [one] На { $day }. { $count } вопрос ещё может что-то решить; здесь показано: { $shown }.
        [few] На { $day }. { $count } вопроса ещё могут что-то решить; здесь те, что задать первыми: { $shown }.
        [many] На { $day }. { $count } вопросов ещё могут что-то решить; здесь те, что задать первыми: { $shown }.
       *[other] На { $day }. { $count } вопроса ещё могут что-то решить; здесь те, что задать первыми: { $shown }.
    }
numbered = { $number }. { $text }
ask-whom = { $fact } — спросить: { $holder } — нужно для { $items }
ask-whom-due = { $fact } — спросить: { $holder } — нужно для { $items }, ближайший срок { $day }
ask-whom-was-due = { $fact } — спросить: { $holder } — нужно для { $items }, ближайший срок истёк { $day }
fact-missing = { $fact } ({ $missing })
ask-settles = { $answers }: решает { $count } — { $items }
ask-settles-nothing = { $answers }: само по себе ничего не решает
ask-only-together = Ни один ответ сам по себе ничего не решает; нужно для { $items }
items-stand = { $items } { $status }
more-of-them =
    { $count ->
        [one] ещё { $count }
        [few] ещё { $count }
        [many] ещё { $count }
       *[other] ещё { $count }
    }
ask-set-aside = Повторно не спрашивается
ask-set-aside-fact = { $fact } — { $state } — нужно для { $items } — { $holder }
ask-set-aside-fact-on = { $fact } — { $state }, { $day } — нужно для { $items } — { $holder }
ask-beyond = Открыто, что бы ни выяснилось: правило не выполняется или у параметра нет значения
ask-next =
    { $count ->
        [one] { $count } вопрос ещё может что-то решить:
        [few] { $count } вопроса ещё могут что-то решить. Первый:
        [many] { $count } вопросов ещё могут что-то решить. Первый:
       *[other] { $count } вопроса ещё могут что-то решить. Первый:
    }
ask-fact = Факт: { $fact }. Кто может ответить: { $holder }.
ask-answer = Ответ: { $answers }.
ask-or = Или: { $words }.
ask-a-day = день, например 2027-02-15
ask-a-number-of-days = число дней
ask-a-whole-number = целое число
ask-a-number = число, например 45.50
ask-how-many-entries = сколько их, или 0
ask-a-text = любой текст; в кавычках, если это одно из слов ниже
ask-who-was-asked = Кого спросили? Нажмите Enter, чтобы пропустить.
ask-who-says-so = Кто это говорит? Нажмите Enter для «{ $holder }».
ask-written = Записано. Само по себе это не решает ни одного пункта.
ask-written-now = Записано. Теперь { $items }.
item-stands = { $item }: { $status }
ask-closing =
    { $count ->
        [one] Записан { $count } ответ.
        [few] Записано { $count } ответа.
        [many] Записано { $count } ответов.
       *[other] Записано { $count } ответа.
    }
ask-left-none = Не осталось ничего, что можно спросить и что изменило бы вывод.
ask-left =
    { $count ->
        [one] { $count } вопрос ещё может что-то решить.
        [few] { $count } вопроса ещё могут что-то решить.
        [many] { $count } вопросов ещё могут что-то решить.
       *[other] { $count } вопроса ещё могут что-то решить.
    }
typed-not-known = неизвестно
typed-not-known-otherwise = никто не знает
typed-declined = отказ
typed-declined-otherwise = отказался
typed-skip = пропустить
typed-skip-otherwise = дальше
typed-stop = стоп
typed-stop-otherwise = выход

## Answers that a fact can have
answer-from-to = от { $first } до { $last }
answer-or-later = { $value } или позже
answer-or-earlier = { $value } или раньше
answer-or-more = { $value } или больше
answer-or-less = { $value } или меньше
answer-any = любой ответ
answer-another-text = любой другой текст
answer-no-entries = ни одного
answer-said-no = человек отказывается
answer-not-quoted = ответ, который здесь не приводится

## What would change (what-if)
what-if-title = Что если: { $reference }
what-if-set = На { $day }, при { $facts }.
what-if-under = На { $day }. «Сейчас» — по действующему закону; «тогда» — так, как если бы закон изменило: { $reforms }.
what-if-under-set = На { $day }. «Сейчас» — по действующему закону; «тогда» — при { $facts } и так, как если бы закон изменило: { $reforms }.
reform-named = { $title } ({ $id }, { $source })
what-if-nothing = Ничего не было бы иным.
what-if-changed =
    { $count ->
        [one] { $count } вывод был бы иным, { $same } прежними.
        [few] { $count } вывода были бы иными, { $same } прежними.
        [many] { $count } выводов были бы иными, { $same } прежними.
       *[other] { $count } вывода были бы иными, { $same } прежними.
    }
title-with-name = { $title } ({ $name })
what-if-now = Сейчас: { $standing }
what-if-then = Тогда: { $standing }
status-because = { $status } — { $why }
status-due-because = { $status }, срок { $day } — { $why }
status-no-date-because = { $status }, без даты — { $why }
not-known-facts = неизвестно: { $facts }
what-if-redated = Меняется только срок
redated = { $item }: срок { $now }, тогда { $then }
no-date = без даты
what-if-asked-besides = Проверяется ещё
what-if-asked-no-longer = Больше не проверяется
what-if-to-do = Сделать ещё
what-if-no-longer = Делать больше не нужно
what-if-closing-heading = Что это
what-if-closing = Сравнение двух планов, составленных по одним правилам. Оно ничего не предлагает, и ничего не записано.
what-if-closing-under = Сравнение двух планов по одному делу: по действующему закону и по изменённому. Оно ничего не предлагает, и ничего не записано.
turn-title = Что изменило бы положение: { $reference }
turn-nothing-unmet = На { $day }. Необеспеченного нет.
turn-not-unmet = На { $day }. Это не относится к необеспеченному: менять нечего.
turn-how-many =
    { $count ->
        [one] На { $day }. { $count } пункт не обеспечен. Каждый путь ниже проверен повторным обращением к правилам; нужны все его изменения, и никакой части не хватает.
        [few] На { $day }. { $count } пункта не обеспечены. Каждый путь ниже проверен повторным обращением к правилам; нужны все его изменения, и никакой части не хватает.
        [many] На { $day }. { $count } пунктов не обеспечено. Каждый путь ниже проверен повторным обращением к правилам; нужны все его изменения, и никакой части не хватает.
       *[other] На { $day }. { $count } пункта не обеспечено. Каждый путь ниже проверен повторным обращением к правилам; нужны все его изменения, и никакой части не хватает.
    }
turn-way = { $status }, если { $changes }
turn-change = { $fact } становится { $answers } (сейчас { $state }) — { $who }
turn-nothing = ничто из того, что ещё можно изменить, этого не изменит
turn-more-ways =
    { $count ->
        [one] ещё { $count } путь: см. --item { $item }
        [few] ещё { $count } пути: см. --item { $item }
        [many] ещё { $count } путей: см. --item { $item }
       *[other] ещё { $count } пути: см. --item { $item }
    }
turn-not-searched-further =
    { $count ->
        [one] дальше не искали: проверен каждый отдельный факт и некоторые большие наборы
        [few] дальше не искали: проверен каждый набор до { $count } фактов и некоторые большие
        [many] дальше не искали: проверен каждый набор до { $count } фактов и некоторые большие
       *[other] дальше не искали: проверен каждый набор до { $count } фактов и некоторые большие
    }
turn-may-miss = могут быть и другие пути: часть правила исполняется как программа, и её точки поворота нельзя вычислить
turn-options = На { $day }. Что открыло бы закрытое или близкое: каждый путь ниже проверен повторным обращением к правилам; нужны все его изменения, и никакой части не хватает.
turn-not-closed = На { $day }. Это не закрыто и не близко: открывать нечего.
turn-waits-for = сначала нужно выяснить то, чего никто не меняет: { $facts }
turn-to-check = затем должен проверить человек: { $checks }

## Where who a person is makes a difference (fair)
fair-title = Где важно, кто человек: { $reference }
fair-title-of-many =
    { $count ->
        [one] Где важно, кто человек: { $count } дело
        [few] Где важно, кто человек: { $count } дела
        [many] Где важно, кто человек: { $count } дел
       *[other] Где важно, кто человек: { $count } дела
    }
fair-what-was-tried = На { $day }. Каждый защищённый факт проверен со всеми возможными значениями, по одному, остальное без изменений.
fair-no-facts = Ни один пакет здесь не помечает факт как защищённый.
fair-no-difference = Ни один вывод и ни одна рекомендация не изменились.
fair-no-difference-facts = Разницы не дали
fair-outcomes = { $item }: { $outcomes }
fair-outcome = { $answers }: { $standing }
fair-how-often = { $item }: в { $count } из { $all }, например { $file }
fair-read-by = смотрит { $question }: { $clause }
fair-read-by-line = смотрит { $question }: { $clause } ({ $file }, строка { $line })
fair-read-elsewhere = смотрит рекомендация или часть правила, которая исполняется как программа
fair-through = { $clause }, выводит { $name }
fair-ground = основание: { $ground } — { $source }
fair-no-ground = основание для этого не объявлено
fair-to-do = { $status }; сделать: { $actions }
fair-dated = { $status }, срок { $day }
fair-may-miss = некоторые значения могли быть пропущены: то, что его смотрит, исполняется как программа
fair-closing-heading = Что это
fair-closing = Это находит прямое использование защищённых фактов и использование через объявленные выведенные факты в данных делах. Это не доказывает, что правила справедливы: другие факты могут заменять защищённый, и другие дела могут отличаться.

## When an answer turns (explain)
turns = Когда это изменится, если больше ничего не меняется
turns-from = { $question } Да с { $day }.
turns-from-until = { $question } Да с { $from } по { $until }.
turns-until = { $question } Да по { $day }, дальше уже нет.

## Components (plugin)

plugin-built = { $name }: байтов { $count }, sha256 { $digest }
plugin-same = записанный компонент — тот, который даёт его исходный код
plugin-differs = записанный компонент — не тот, который даёт его исходный код
plugin-other-toolchain = собрано: { $used }; в записи о сборке: { $recorded }
plugin-built-now = компонент, собранный сейчас
plugin-alike =
    { $count ->
        [one] оба отвечают одинаково: { $count } дело
        [few] оба отвечают одинаково: { $count } дела
        [many] оба отвечают одинаково: { $count } дел
       *[other] оба отвечают одинаково: { $count } дела
    }
plugin-unlike = { $what } — не так, как в `{ $file }`
plugin-like =
    { $count ->
        [one] то же, что `{ $file }`: { $count } дело
        [few] то же, что `{ $file }`: { $count } дела
        [many] то же, что `{ $file }`: { $count } дел
       *[other] то же, что `{ $file }`: { $count } дела
    }
plugin-asked =
    { $count ->
        [one] спрошено { $count } раз
        [few] спрошено { $count } раза
        [many] спрошено { $count } раз
       *[other] спрошено { $count } раза
    }
plugin-provided = { $fact }: дано раз — { $given }, неизвестно — { $unknown }
plugin-refused =
    { $count ->
        [one] отказ, { $code }: { $count } раз
        [few] отказ, { $code }: { $count } раза
        [many] отказ, { $code }: { $count } раз
       *[other] отказ, { $code }: { $count } раза
    }
plugin-broken = нарушено: { $what }
plugin-kept = все обещания выполнены
plugin-answers = отвечает
plugin-provides = даёт
plugin-looks-at = смотрит
plugin-looks-up = использует параметры

## What is wrong with the command line

usage-wrong-value = `{ $value }` не может быть значением { $argument }
usage-no-value = у { $argument } нет значения
usage-unexpected = { $argument } здесь не ожидается
usage-missing = не указано: { $arguments }
usage-conflict = { $argument } нельзя указать вместе с { $other }
usage-repeated = { $argument } указано больше одного раза
usage-no-command = нет команды { $command }
usage-command-missing = после { $command } не хватает команды
usage-not-utf8 = в командной строке есть что-то, что не является текстом
usage-unreadable = командную строку прочитать нельзя
usage-one-of = возможно: { $names }
usage-is-written = напишите `{ $usage }`; см. `--help`
usage-see-help = см. `--help`

## The words before remarks on documents

level-error = ошибка
level-warning = предупреждение
level-note = примечание
level-help = помощь

## Why something could not be done
error = ошибка: { $text }
help = помощь: { $text }
a-document-refused = документ не принят
no-such-item = нет пункта `{ $name }`
did-you-mean = вы имели в виду `{ $name }`?
list-items-names-them = `throughcare list items` называет все
cannot-be-a-name = `{ $name }` не может быть именем
how-names-are-written = используйте слова строчными буквами через дефис, например `ferry-ticket`
no-language-tag = `{ $name }` — не метка языка
how-languages-are-named = используйте метку языка, например `fr` или `pt-BR`
cannot-be-written = `{ $file }` нельзя записать: { $reason }
nothing-is-overwritten = выберите другое имя; ничего никогда не перезаписывается
cannot-be-shown = результат нельзя показать: { $reason }
no-file-to-write = в стандартный ввод ничего нельзя записать
name-a-case-file = назовите файл дела: ответы записываются в него
changed-meanwhile = `{ $file }` тем временем изменил кто-то другой
changed-meanwhile-help = ничего не перезаписано, записанное раньше осталось; начните снова
cannot-be-read = не удаётся прочитать: { $reason }
no-json = результат нельзя записать в JSON
standard-input = stdin
not-there = такого файла или папки нет
not-allowed = этой учётной записи это не разрешено
there-already = такой файл или папка уже есть
a-folder = это папка
no-space = не осталось места
no-utf8 = это не UTF-8
the-system-refused = система этого не позволила
