# The help of the program, in the language `ru`. Above each text stands its English, from the code.

# A case file, or a folder in which every TOML and JSON file is one; `-` reads the standard input
a-case-file-or-a-folder-in-which-every-toml-and--6cb843a3 = Файл дела или папка, в которой каждый файл TOML и JSON — файл дела; `-` читает стандартный ввод

# A case file, or the folder of a pack; `-` reads a case file from the standard input
a-case-file-or-the-folder-of-a-pack-reads-a--2e2c17ec = Файл дела или папка пакета; `-` читает файл дела из стандартного ввода

# a day is written year-month-day, such as 2026-11-23
a-day-is-written-year-month-day-such-as-2026-11--c5a21c58 = день пишется как год-месяц-день, например 2026-11-23

# a document was refused, or a pack failed its tests
a-document-was-refused-or-a-pack-failed-its--6d390d46 = документ не принят, или пакет не прошёл свои проверки

# A fact set otherwise, such as `home.first_night.status=confirmed`; may be given several times
a-fact-set-otherwise-such-as-home-first-night--16a47d7b = Факт, заданный иначе, например `home.first_night.status=confirmed`; можно указать несколько раз

# Arguments:
arguments--a1281c0c = Аргументы:

# Ask in the terminal, line by line, and write each answer into the case file
ask-in-the-terminal-line-by-line-and-write-each--89a32675 = Спрашивать в терминале, строка за строкой, и записывать каждый ответ в файл дела

# Begin a case file, an item, a pack or a translation
begin-a-case-file-an-item-a-pack-or-a--b306c345 = Начать файл дела, пункт, пакет или перевод

# Begin, build, look into or try a rule that is a component
begin-build-look-into-or-try-a-rule-that-is-a--90773721 = Начать, собрать, изучить или испытать правило, которое является компонентом

# Build a plugin into a component, beside its source or into the pack that ships it
build-a-plugin-into-a-component-beside-its--cace5792 = Собрать плагин в компонент, рядом с исходным кодом или в пакет, который его поставляет

# Check a case file, or the folder of a policy pack
check-a-case-file-or-the-folder-of-a-policy-pack--c8692e07 = Проверить файл дела или папку пакета правил

# Checks one person's case file against a release-planning policy, and says with reasons what is secured, what is not, what nobody has recorded, and who should do what by when
checks-one-person-s-case-file-against-a-release--e0c830ff = Проверяет файл дела одного человека по правилам подготовки к освобождению и с указанием причин говорит, что обеспечено, что нет, чего никто не записал и кто, что и к какому сроку должен сделать

# Commands:
commands--c12b9515 = Команды:

# [default: …]
default--f330d93b = [по умолчанию: …]

# done; of a plan: nothing is outstanding
done-of-a-plan-nothing-is-outstanding--82555821 = готово; для плана: ничего не осталось

# Exit codes:
exit-codes--bf5b2cca = Коды завершения:

# Explain an item, an option or a derivation; with a case file, why it stands, or came out, as it does
explain-an-item-an-option-or-a-derivation-with--1bf42062 = Объяснить пункт, возможность или вывод; с файлом дела — почему положение такое или результат такой

# Folder of a policy pack; may be given several times. Without it, the base pack `kyoto`
folder-of-a-policy-pack-may-be-given-several--2aaaf6ba = Папка пакета правил; можно указать несколько раз. Без неё — базовый пакет `kyoto`

# For machines
for-machines--5a494d1f = Для машин

# For machines: every remark with its place, and no text of the document
for-machines-every-remark-with-its-place-and-no--3d711b4e = Для машин: каждое замечание с его местом и без текста документа

# For machines; see `throughcare schema plan`
for-machines-see-throughcare-schema-plan--f34affcd = Для машин; см. `throughcare schema plan`

# For the eye: marks, colour, wrapped to the terminal
for-the-eye-marks-colour-wrapped-to-the-terminal--629e6a7b = Для просмотра на экране: значки, цвет, по ширине терминала

# For the eye: with the lines that are meant
for-the-eye-with-the-lines-that-are-meant--6be1a863 = Для просмотра на экране: вместе со строками, о которых речь

# For the eye: wrapped to the terminal
for-the-eye-wrapped-to-the-terminal--6e1ab0b9 = Для просмотра на экране: по ширине терминала

# For whom it is written
for-whom-it-is-written--ee549c43 = Для кого это пишется

# Get a compiler from Debian's packages if there is none: 140 MB to fetch, 850 MB on disk, no root
get-a-compiler-from-debian-s-packages-if-there--1e7a9b29 = Взять компилятор из пакетов Debian, если его нет: 140 МБ загрузки, 850 МБ на диске, права root не нужны

# Hold it to another form of the same rule: a script, or a component whose name ends in `.wasm`
hold-it-to-another-form-of-the-same-rule-a--6036cd1a = Сличить с другой формой того же правила: сценарием или компонентом, имя которого оканчивается на `.wasm`

# How many questions to show: ten, and in JSON all, if left out
how-many-questions-to-show-ten-and-in-json-all--94939cfa = Сколько вопросов показать; если не указано — десять, а в JSON все

# It is in plain words, and says only what belongs to a finding or a recommendation. What is about victims and other people is never in it.
it-is-in-plain-words-and-says-only-what-belongs--e6d3cdc7 = Оно написано простыми словами и говорит только о том, что относится к выводу или рекомендации. Того, что касается потерпевших и других людей, в нём никогда нет.

# List the items, options, derivations, facts, parameters, sources or reforms of the policy packs
list-the-items-options-derivations-facts--04abd911 = Перечислить пункты, возможности, выводы, факты, параметры, источники или реформы пакетов правил

# Log to the standard error; `THROUGHCARE_LOG` does the same
log-to-the-standard-error-throughcare-log-does--4aa11657 = Вести журнал в стандартный поток ошибок; `THROUGHCARE_LOG` делает то же самое

# Look at one item or option only, and show every way to turn it
look-at-one-item-or-option-only-and-show-every--2af4a245 = Рассмотреть только один пункт или одну возможность и показать все пути к изменению

# Make the release plan of one case
make-the-release-plan-of-one-case--6fb7261d = Составить план освобождения по одному делу

# Named changes of law, which `plan --reform` runs
named-changes-of-law-which-plan-reform-runs--3eb0c4b9 = Названные изменения закона, которые применяет `plan --reform`

# Numbers from law and practice, with value, dates and source
numbers-from-law-and-practice-with-value-dates--da07ebdd = Числа из закона и практики со значением, датами и источником

# Of a case file, as the vocabulary of the packs allows it
of-a-case-file-as-the-vocabulary-of-the-packs--b0843910 = Для файла дела, как его допускает словарь пакетов

# Of a pack, also name the predicates that run as scripts, and why
of-a-pack-also-name-the-predicates-that-run-as--14e8e709 = Для пакета: назвать также предикаты, которые исполняются как сценарии, и сказать почему

# Of the plan that `plan --format json` prints
of-the-plan-that-plan-format-json-prints--93105d57 = Для плана, который выводит `plan --format json`

# Of the questions that `ask --format json` prints
of-the-questions-that-ask-format-json-prints--9b5e4e3e = Для вопросов, которые выводит `ask --format json`

# Of what `fair --format json` prints
of-what-fair-format-json-prints--fe2224fc = Для того, что выводит `fair --format json`

# Of what `what-if --format json` prints
of-what-what-if-format-json-prints--7c87b15c = Для того, что выводит `what-if --format json`

# One page for a browser or a printer, which loads nothing from anywhere
one-page-for-a-browser-or-a-printer-which-loads--1d773b98 = Одна страница для браузера или принтера, которая ниоткуда ничего не загружает

# Options:
options--367431fd = Опции:

# plan made, nothing is unmet and something is undetermined
plan-made-nothing-is-unmet-and-something-is--be03d7b5 = план составлен, необеспеченного нет, но есть неустановленное

# plan made, something is unmet; of fair: something differs without a declared ground
plan-made-something-is-unmet-of-fair-something--84dd9e2f = план составлен, есть необеспеченное; для fair: что-то различается без объявленного основания

# Possible values:
possible-values--60baf39a = Возможные значения:

# [possible values: …]
possible-values--b1c54410 = [возможные значения: …]

# Print help
print-help--e46c8bd1 = Показать справку

# Print the JSON Schema of a case file, of a plan or of what is said of a case besides
print-the-json-schema-of-a-case-file-of-a-plan--b2145073 = Вывести JSON Schema файла дела, плана или другого, что говорится о деле

# Print this message or the help of the given subcommand(s)
print-this-message-or-the-help-of-the-given--889dec80 = Показать эту справку или справку по указанным командам

# Print version
print-version--d1594877 = Показать версию

# Print what a shell needs to complete the command line
print-what-a-shell-needs-to-complete-the--0289e159 = Вывести то, что нужно оболочке для автодополнения командной строки

# Quote what is recorded of the person's health and children too; otherwise it is only named
quote-what-is-recorded-of-the-person-s-health--a2f8f03e = Приводить и то, что записано о здоровье и детях человека; иначе это только называется

# Run a reform that a pack names, instead of the law in force; may be given several times. `list reforms` names them
run-a-reform-that-a-pack-names-instead-of-the--e09a9c13 = Применить реформу, названную в пакете, вместо действующего закона; можно указать несколько раз. `list reforms` называет их

# Run the tests of a policy pack
run-the-tests-of-a-policy-pack--9fd88a02 = Выполнить проверки пакета правил

# Show behind each sentence the finding or recommendation that it comes from
show-behind-each-sentence-the-finding-or--74761eff = Показать за каждым предложением вывод или рекомендацию, из которых оно взято

# Show what a component says of itself, and its digest
show-what-a-component-says-of-itself-and-its--fcaa7001 = Показать, что компонент говорит о себе, и его контрольную сумму

# Show what to find out next, and what each answer would settle
show-what-to-find-out-next-and-what-each-answer--87376f51 = Показать, что выяснить дальше и что решил бы каждый ответ

# Show what would change with facts set otherwise or under another law; or, with neither, what would turn each unmet item and open each closed option
show-what-would-change-with-facts-set-otherwise--6dd492b0 = Показать, что изменилось бы, если задать факты иначе или по другому закону; а без того и другого — что изменило бы положение каждого необеспеченного пункта и открыло бы каждую закрытую возможность

# The case file; `-` reads the standard input
the-case-file-reads-the-standard-input--6efe4e52 = Файл дела; `-` читает стандартный ввод

# The case file, TOML or JSON; `-` reads the standard input
the-case-file-toml-or-json-reads-the-standard--3e659405 = Файл дела, TOML или JSON; `-` читает стандартный ввод

# The checklist, under the headings of a plan
the-checklist-under-the-headings-of-a-plan--b47c5459 = Контрольный перечень, под заголовками плана

# The day on which items and parameters are in force; today if left out
the-day-on-which-items-and-parameters-are-in--0ee59c2c = День, на который берутся действующие пункты и параметры; если не указан — сегодня

# The day on which law and facts are looked at; today if left out
the-day-on-which-law-and-facts-are-looked-at--2358b205 = День, на который рассматриваются закон и факты; если не указан — сегодня

# The day whose law holds; today if left out
the-day-whose-law-holds-today-if-left-out--ec25b2f7 = День, на который берётся закон; если не указан — сегодня

# The file of the component
the-file-of-the-component--b5e5cc29 = Файл компонента

# The file to write; the standard output if left out
the-file-to-write-the-standard-output-if-left--952ba77d = Файл, в который писать; если не указан — стандартный вывод

# The folder in which the folder of the pack is made
the-folder-in-which-the-folder-of-the-pack-is--d03ab25f = Папка, в которой создаётся папка пакета

# The folder in which the folder of the plugin is made
the-folder-in-which-the-folder-of-the-plugin-is--c374ccb0 = Папка, в которой создаётся папка плагина

# The folder of the pack
the-folder-of-the-pack--94f7f26f = Папка пакета

# The folder of the plugin, a member of the cargo workspace in which this runs
the-folder-of-the-plugin-a-member-of-the-cargo--54e72f0a = Папка плагина, входящего в рабочее пространство cargo, в котором выполняется эта команда

# The form of the comparison
the-form-of-the-comparison--1426bea9 = Формат сравнения

# The form of the explanation
the-form-of-the-explanation--d89f9127 = Формат объяснения

# The form of the letter
the-form-of-the-letter--7765dd81 = Формат письма

# The form of the list
the-form-of-the-list--f0358593 = Формат списка

# The form of the plan
the-form-of-the-plan--7264160f = Формат плана

# The form of the remarks
the-form-of-the-remarks--d7b68b89 = Формат замечаний

# The form of the report
the-form-of-the-report--f5d0eed8 = Формат отчёта

# The language of results, remarks and help: en, fr, es, ru, zh or ar; without it, that of the environment. Machine formats and the log stay as they are
the-language-of-results-remarks-and-help-en-fr--c0d254f6 = Язык результатов, замечаний и справки: en, fr, es, ru, zh или ar; если не указан — язык окружения. Машинные форматы и журнал остаются как есть

# The name of the item: lower-case words joined by hyphens
the-name-of-the-item-lower-case-words-joined-by--449a0fbd = Имя пункта: слова строчными латинскими буквами через дефис

# The name of the item, option or derivation, as plans and `list` show it
the-name-of-the-item-option-or-derivation-as--bd92c54b = Имя пункта, возможности или вывода, как его показывают планы и `list`

# The name of the pack: lower-case words joined by hyphens
the-name-of-the-pack-lower-case-words-joined-by--872f950c = Имя пакета: слова строчными латинскими буквами через дефис

# The name of the plugin: lower-case words joined by hyphens
the-name-of-the-plugin-lower-case-words-joined--9ec87a50 = Имя плагина: слова строчными латинскими буквами через дефис

# The pack that ships it: the component goes into its `components` and its digest into its `pack.toml`. Said once, it is remembered beside the source
the-pack-that-ships-it-the-component-goes-into--02850437 = Пакет, который его поставляет: компонент попадает в его `components`, а контрольная сумма — в его `pack.toml`. Достаточно сказать один раз: это запоминается рядом с исходным кодом

# The person whom it is about: what is about victims and other people is kept back
the-person-whom-it-is-about-what-is-about--128a1b4e = Человек, о котором идёт речь: то, что касается потерпевших и других людей, не показывается

# the program speaks en, fr, es, ru, zh and ar
the-program-speaks-en-fr-es-ru-zh-and-ar--d753a04a = программа говорит на en, fr, es, ru, zh и ar

# The shell
the-shell--39e765eb = Оболочка

# The tag of the language, such as `fr`
the-tag-of-the-language-such-as-fr--6c508a1c = Метка языка, например `fr`

# the tool failed
the-tool-failed = сбой программы

# To be read aloud, or sent by e-mail
to-be-read-aloud-or-sent-by-e-mail--6fd61ca5 = Для чтения вслух или отправки по электронной почте

# To be read aloud, or sent by e-mail: words only
to-be-read-aloud-or-sent-by-e-mail-words-only--f965b14e = Для чтения вслух или отправки по электронной почте: только слова

# To be read aloud: words only
to-be-read-aloud-words-only--8a244010 = Для чтения вслух: только слова

# To go on working on it
to-go-on-working-on-it--9712c982 = Чтобы продолжать над этим работать

# To paste into a record
to-paste-into-a-record--0892ff66 = Чтобы вставить в запись

# Try a component on made-up cases: asked twice, with every fact absent in every manner, within its budget
try-a-component-on-made-up-cases-asked-twice--14ce22b9 = Испытать компонент на вымышленных делах: спросить дважды, каждый факт убрать каждым из способов, не выйти за пределы

# Try every protected fact at each value, and show what changes and on what declared ground
try-every-protected-fact-at-each-value-and-show--45c8ef5f = Попробовать каждое значение каждого защищённого факта и показать, что меняется и на каком объявленном основании

# Usage:
usage--2bad3eea = Использование:

# Ways out and services that can be had, with what each requires
ways-out-and-services-that-can-be-had-with-what--17fc284d = Пути на свободу и доступные услуги: что требуется для каждого

# What a case file may record: what it takes, the question, who can answer
what-a-case-file-may-record-what-it-takes-the--09cf36f8 = Что можно записать в файл дела: какие значения, вопрос, кто может ответить

# What is worked out from other facts, and which facts that gives
what-is-worked-out-from-other-facts-and-which--dc221819 = Что выводится из других фактов и какие факты это даёт

# What the packs cite
what-the-packs-cite--36d43086 = На что ссылаются пакеты

# What to list
what-to-list--d393bc5c = Что перечислить

# When to use colour; `NO_COLOR` and `CLICOLOR` count too
when-to-use-colour-no-color-and-clicolor-count--086b1011 = Когда использовать цвет; `NO_COLOR` и `CLICOLOR` тоже учитываются

# Who says so, for every answer: a paper, a post. Asked for each answer if left out
who-says-so-for-every-answer-a-paper-a-post--8757c08d = Кто это говорит, для всех ответов: документ, должность. Если не указано, спрашивается для каждого ответа

# Whoever checks how the plan came about
whoever-checks-how-the-plan-came-about--f92c1444 = Тот, кто проверяет, как составлен план

# Whoever plans the release
whoever-plans-the-release--96cf88d5 = Тот, кто готовит освобождение

# Write a case file in which every fact stands as a comment, with its question
write-a-case-file-in-which-every-fact-stands-as--51bf6866 = Создать файл дела, в котором каждый факт стоит комментарием, со своим вопросом

# Write nothing, and compare with the component, the pin and the record that are there
write-nothing-and-compare-with-the-component--39ba1614 = Ничего не записывать, а сравнить с имеющимися компонентом, закреплением и записью о сборке

# Write the crate of a plugin, with a rule and its native test
write-the-crate-of-a-plugin-with-a-rule-and-its--167fa0b4 = Создать крейт плагина с правилом и его обычной проверкой, без WebAssembly

# Write the folder of a checklist item
write-the-folder-of-a-checklist-item--73a7db56 = Создать папку пункта контрольного перечня

# Write the folder of a policy pack that inherits from the base pack
write-the-folder-of-a-policy-pack-that-inherits--2032f5ce = Создать папку пакета правил, который наследует от базового

# Write the letter that tells the person how their plan stands
write-the-letter-that-tells-the-person-how--3ddf33d6 = Написать письмо, которое говорит человеку, как обстоят дела с его планом

# Write what a translator of a pack fills in, `messages/LANG.ftl`; what is there already is kept
write-what-a-translator-of-a-pack-fills-in--4f29f5cf = Записать то, что заполняет переводчик пакета, `messages/LANG.ftl`; то, что уже есть, сохраняется

# wrong usage
wrong-usage = неправильный вызов
