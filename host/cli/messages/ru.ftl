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

## Facts that are worked out
worked-out-heading = Выведено из других фактов
derivation-spoken = { $title }. Вывод { $id }.
step = Шаг
comes-to = { $fact }: { $value }
comes-to-not-quoted = { $fact } выведено, здесь не приводится
record-is-used = { $what }, по этим шагам; используется записанное
is-withheld = { $what }; закрыто для этого читателя
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
is-yes = { $left } — да
is-no = { $left } — нет
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
case-read = Дело можно прочитать: записано { $recorded }, спрошено и неизвестно или отказано { $asked }.
every-predicate-a-condition = Каждый предикат читается как условие.
predicates-as-scripts = Предикаты, которые исполняются как сценарии и меньше говорят о причинах
predicate-as-script = { $item } { $question }(): { $what } не входит в условие ({ $file }, строка { $line })
not-shown-by-tests = Не показано ни одной проверкой
no-tests = В пакете нет проверок, поэтому он их не проходит.
tests-passed = { $tests }: пройдено { $passed }, не пройдено { $failed }.
test-failed = Не пройдено: { $item }: { $test } ({ $file }, строка { $line })
test-difference = { $what }: ожидалось { $expected }, найдено { $found }
nothing = ничего

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
no-json = результат нельзя записать в JSON
