# The help of the program, in the language `zh`. Above each text stands its English, from the code.

# A case file, or a folder in which every TOML and JSON file is one; `-` reads the standard input
a-case-file-or-a-folder-in-which-every-toml-and--6cb843a3 = 案件文件，或其中每个 TOML 和 JSON 文件都是案件文件的文件夹；`-` 表示读取标准输入

# A case file, or the folder of a pack; `-` reads a case file from the standard input
a-case-file-or-the-folder-of-a-pack-reads-a--2e2c17ec = 案件文件，或政策包的文件夹；`-` 表示从标准输入读取案件文件

# a day is written year-month-day, such as 2026-11-23
a-day-is-written-year-month-day-such-as-2026-11--c5a21c58 = 日期写作年-月-日，如 2026-11-23

# a document was refused, or a pack failed its tests
a-document-was-refused-or-a-pack-failed-its--6d390d46 = 有文件被拒绝，或政策包未通过其测试

# A fact set otherwise, such as `home.first_night.status=confirmed`; may be given several times
a-fact-set-otherwise-such-as-home-first-night--16a47d7b = 改设一项事实，如 `home.first_night.status=confirmed`；可多次给出

# Arguments:
arguments--a1281c0c = 参数：

# Ask in the terminal, line by line, and write each answer into the case file
ask-in-the-terminal-line-by-line-and-write-each--89a32675 = 在终端中逐行询问，并把每个答案写入案件文件

# Begin a case file, an item, a pack or a translation
begin-a-case-file-an-item-a-pack-or-a--b306c345 = 新建案件文件、项目、政策包或译文

# Begin, build, look into or try a rule that is a component
begin-build-look-into-or-try-a-rule-that-is-a--90773721 = 新建、构建、查看或试用以组件写成的规则

# Build a plugin into a component, beside its source or into the pack that ships it
build-a-plugin-into-a-component-beside-its--cace5792 = 把插件构建成组件，放在其源代码旁边，或放进附带它的政策包

# Check a case file, or the folder of a policy pack
check-a-case-file-or-the-folder-of-a-policy-pack--c8692e07 = 检查案件文件，或政策包的文件夹

# Checks one person's case file against a release-planning policy, and says with reasons what is secured, what is not, what nobody has recorded, and who should do what by when
checks-one-person-s-case-file-against-a-release--e0c830ff = 依照获释计划政策核对一个人的案件文件，并说明理由：什么已有保障，什么没有，什么无人记录，以及谁应在何时之前做什么

# Commands:
commands--c12b9515 = 命令：

# [default: …]
default--f330d93b = [默认值：…]

# done; of a plan: nothing is outstanding
done-of-a-plan-nothing-is-outstanding--82555821 = 已完成；就计划而言：没有尚待处理的

# Exit codes:
exit-codes--bf5b2cca = 退出码：

# Explain an item, an option or a derivation; with a case file, why it stands, or came out, as it does
explain-an-item-an-option-or-a-derivation-with--1bf42062 = 解释一个项目、一项途径或一项推导；给出案件文件时，解释它为何是如此情况，或为何得出如此结果

# Folder of a policy pack; may be given several times. Without it, the base pack `kyoto`
folder-of-a-policy-pack-may-be-given-several--2aaaf6ba = 政策包的文件夹；可多次给出。不给出时用基础政策包 `kyoto`

# For machines
for-machines--5a494d1f = 供机器读取

# For machines: every remark with its place, and no text of the document
for-machines-every-remark-with-its-place-and-no--3d711b4e = 供机器读取：每条说明及其位置，不含文件的文字

# For machines; see `throughcare schema plan`
for-machines-see-throughcare-schema-plan--f34affcd = 供机器读取；见 `throughcare schema plan`

# For the eye: marks, colour, wrapped to the terminal
for-the-eye-marks-colour-wrapped-to-the-terminal--629e6a7b = 供阅读：带记号和颜色，按终端宽度换行

# For the eye: with the lines that are meant
for-the-eye-with-the-lines-that-are-meant--6be1a863 = 供阅读：带所指的各行

# For the eye: wrapped to the terminal
for-the-eye-wrapped-to-the-terminal--6e1ab0b9 = 供阅读：按终端宽度换行

# For whom it is written
for-whom-it-is-written--ee549c43 = 为谁而写

# Get a compiler from Debian's packages if there is none: 140 MB to fetch, 850 MB on disk, no root
get-a-compiler-from-debian-s-packages-if-there--1e7a9b29 = 如果没有编译器，从 Debian 的软件包获取一个：下载 140 MB，占用磁盘 850 MB，无须 root 权限

# Hold it to another form of the same rule: a script, or a component whose name ends in `.wasm`
hold-it-to-another-form-of-the-same-rule-a--6036cd1a = 与同一规则的另一形式对照：脚本，或名称以 `.wasm` 结尾的组件

# How many questions to show: ten, and in JSON all, if left out
how-many-questions-to-show-ten-and-in-json-all--94939cfa = 显示多少个问题：省略时为十个，JSON 格式则为全部

# It is in plain words, and says only what belongs to a finding or a recommendation. What is about victims and other people is never in it.
it-is-in-plain-words-and-says-only-what-belongs--e6d3cdc7 = 信的用语浅显，只说属于结论或建议的内容。关于被害人和其他人的内容从不写入。

# List the items, options, derivations, facts, parameters, sources or reforms of the policy packs
list-the-items-options-derivations-facts--04abd911 = 列出政策包的项目、途径、推导、事实、参数、来源或改革

# Log to the standard error; `THROUGHCARE_LOG` does the same
log-to-the-standard-error-throughcare-log-does--4aa11657 = 把日志写到标准错误；`THROUGHCARE_LOG` 作用相同

# Look at one item or option only, and show every way to turn it
look-at-one-item-or-option-only-and-show-every--2af4a245 = 只看一个项目或一项途径，并显示可使其改变的每种办法

# Make the release plan of one case
make-the-release-plan-of-one-case--6fb7261d = 为一个案件制订获释计划

# Named changes of law, which `plan --reform` runs
named-changes-of-law-which-plan-reform-runs--3eb0c4b9 = 有名称的法律改革，供 `plan --reform` 采用

# Numbers from law and practice, with value, dates and source
numbers-from-law-and-practice-with-value-dates--da07ebdd = 出自法律和惯例的数字，附数值、日期和来源

# Of a case file, as the vocabulary of the packs allows it
of-a-case-file-as-the-vocabulary-of-the-packs--b0843910 = 案件文件的模式，以政策包的词汇表所允许的为限

# Of a pack, also name the predicates that run as scripts, and why
of-a-pack-also-name-the-predicates-that-run-as--14e8e709 = 对政策包，另外列出作为脚本运行的谓词及其原因

# Of the plan that `plan --format json` prints
of-the-plan-that-plan-format-json-prints--93105d57 = `plan --format json` 所输出计划的模式

# Of the questions that `ask --format json` prints
of-the-questions-that-ask-format-json-prints--9b5e4e3e = `ask --format json` 所输出问题的模式

# Of what `fair --format json` prints
of-what-fair-format-json-prints--fe2224fc = `fair --format json` 所输出内容的模式

# Of what `what-if --format json` prints
of-what-what-if-format-json-prints--7c87b15c = `what-if --format json` 所输出内容的模式

# One page for a browser or a printer, which loads nothing from anywhere
one-page-for-a-browser-or-a-printer-which-loads--1d773b98 = 供浏览器或打印机使用的单个页面，不从任何地方载入内容

# Options:
options--367431fd = 选项：

# plan made, nothing is unmet and something is undetermined
plan-made-nothing-is-unmet-and-something-is--be03d7b5 = 已制订计划，没有未落实的，但有未确定的

# plan made, something is unmet; of fair: something differs without a declared ground
plan-made-something-is-unmet-of-fair-something--84dd9e2f = 已制订计划，有未落实的；就 fair 而言：有差别而没有声明理由

# Possible values:
possible-values--60baf39a = 可选值：

# [possible values: …]
possible-values--b1c54410 = [可选值：…]

# Print help
print-help--e46c8bd1 = 显示帮助

# Print the JSON Schema of a case file, of a plan or of what is said of a case besides
print-the-json-schema-of-a-case-file-of-a-plan--b2145073 = 输出案件文件、计划或关于案件的其他内容的 JSON Schema

# Print this message or the help of the given subcommand(s)
print-this-message-or-the-help-of-the-given--889dec80 = 显示此信息，或所给子命令的帮助

# Print version
print-version--d1594877 = 显示版本

# Print what a shell needs to complete the command line
print-what-a-shell-needs-to-complete-the--0289e159 = 输出 shell 补全命令行所需的内容

# Quote what is recorded of the person's health and children too; otherwise it is only named
quote-what-is-recorded-of-the-person-s-health--a2f8f03e = 也引用关于本人健康和子女的记录；否则只列其名称

# Run a reform that a pack names, instead of the law in force; may be given several times. `list reforms` names them
run-a-reform-that-a-pack-names-instead-of-the--e09a9c13 = 改按政策包列出的一项改革，不按现行法律；可多次给出。`list reforms` 列出各项改革

# Run the tests of a policy pack
run-the-tests-of-a-policy-pack--9fd88a02 = 运行政策包的测试

# Show behind each sentence the finding or recommendation that it comes from
show-behind-each-sentence-the-finding-or--74761eff = 在每句话之后显示它所出自的结论或建议

# Show what a component says of itself, and its digest
show-what-a-component-says-of-itself-and-its--fcaa7001 = 显示组件对自身的描述及其校验值

# Show what to find out next, and what each answer would settle
show-what-to-find-out-next-and-what-each-answer--87376f51 = 显示接下来要查明什么，以及每个答案会定下什么

# Show what would change with facts set otherwise or under another law; or, with neither, what would turn each unmet item and open each closed option
show-what-would-change-with-facts-set-otherwise--6dd492b0 = 显示改设事实或改依另一法律会有何变化；两者都不给出时，显示什么会改变每个未落实的项目，并使每项不可用的途径变为可用

# The case file; `-` reads the standard input
the-case-file-reads-the-standard-input--6efe4e52 = 案件文件；`-` 表示读取标准输入

# The case file, TOML or JSON; `-` reads the standard input
the-case-file-toml-or-json-reads-the-standard--3e659405 = 案件文件，TOML 或 JSON；`-` 表示读取标准输入

# The checklist, under the headings of a plan
the-checklist-under-the-headings-of-a-plan--b47c5459 = 核对表，按计划的标题排列

# The day on which items and parameters are in force; today if left out
the-day-on-which-items-and-parameters-are-in--0ee59c2c = 项目和参数以哪一天为准；省略时为今天

# The day on which law and facts are looked at; today if left out
the-day-on-which-law-and-facts-are-looked-at--2358b205 = 以哪一天查看法律和事实；省略时为今天

# The day whose law holds; today if left out
the-day-whose-law-holds-today-if-left-out--ec25b2f7 = 以哪一天的法律为准；省略时为今天

# The file of the component
the-file-of-the-component--b5e5cc29 = 组件的文件

# The file to write; the standard output if left out
the-file-to-write-the-standard-output-if-left--952ba77d = 要写入的文件；省略时为标准输出

# The folder in which the folder of the pack is made
the-folder-in-which-the-folder-of-the-pack-is--d03ab25f = 在哪个文件夹中建立政策包的文件夹

# The folder in which the folder of the plugin is made
the-folder-in-which-the-folder-of-the-plugin-is--c374ccb0 = 在哪个文件夹中建立插件的文件夹

# The folder of the pack
the-folder-of-the-pack--94f7f26f = 政策包的文件夹

# The folder of the plugin, a member of the cargo workspace in which this runs
the-folder-of-the-plugin-a-member-of-the-cargo--54e72f0a = 插件的文件夹，须属于运行此命令所在的 cargo 工作区

# The form of the comparison
the-form-of-the-comparison--1426bea9 = 比较的格式

# The form of the explanation
the-form-of-the-explanation--d89f9127 = 解释的格式

# The form of the letter
the-form-of-the-letter--7765dd81 = 信的格式

# The form of the list
the-form-of-the-list--f0358593 = 列表的格式

# The form of the plan
the-form-of-the-plan--7264160f = 计划的格式

# The form of the remarks
the-form-of-the-remarks--d7b68b89 = 说明的格式

# The form of the report
the-form-of-the-report--f5d0eed8 = 报告的格式

# The language of results, remarks and help: en, fr, es, ru, zh or ar; without it, that of the environment. Machine formats and the log stay as they are
the-language-of-results-remarks-and-help-en-fr--c0d254f6 = 结果、说明和帮助的语言：en、fr、es、ru、zh 或 ar；不给出时用环境的语言。供机器读取的格式和日志保持原样

# The name of the item: lower-case words joined by hyphens
the-name-of-the-item-lower-case-words-joined-by--449a0fbd = 项目的名称：以连字符连接的小写单词

# The name of the item, option or derivation, as plans and `list` show it
the-name-of-the-item-option-or-derivation-as--bd92c54b = 项目、途径或推导的名称，如计划和 `list` 所示

# The name of the pack: lower-case words joined by hyphens
the-name-of-the-pack-lower-case-words-joined-by--872f950c = 政策包的名称：以连字符连接的小写单词

# The name of the plugin: lower-case words joined by hyphens
the-name-of-the-plugin-lower-case-words-joined--9ec87a50 = 插件的名称：以连字符连接的小写单词

# The pack that ships it: the component goes into its `components` and its digest into its `pack.toml`. Said once, it is remembered beside the source
the-pack-that-ships-it-the-component-goes-into--02850437 = 附带该组件的政策包：组件放进其 `components`，校验值写入其 `pack.toml`。给出一次之后，即记在源代码旁边

# The person whom it is about: what is about victims and other people is kept back
the-person-whom-it-is-about-what-is-about--128a1b4e = 所涉本人：关于被害人和其他人的内容不予提供

# the program speaks en, fr, es, ru, zh and ar
the-program-speaks-en-fr-es-ru-zh-and-ar--d753a04a = 本程序的语言有 en、fr、es、ru、zh 和 ar

# The shell
the-shell--39e765eb = shell 的种类

# The tag of the language, such as `fr`
the-tag-of-the-language-such-as-fr--6c508a1c = 语言标签，如 `fr`

# the tool failed
the-tool-failed = 工具出错

# To be read aloud, or sent by e-mail
to-be-read-aloud-or-sent-by-e-mail--6fd61ca5 = 供朗读，或用电子邮件发送

# To be read aloud, or sent by e-mail: words only
to-be-read-aloud-or-sent-by-e-mail-words-only--f965b14e = 供朗读，或用电子邮件发送：只有文字

# To be read aloud: words only
to-be-read-aloud-words-only--8a244010 = 供朗读：只有文字

# To go on working on it
to-go-on-working-on-it--9712c982 = 供继续编辑

# To paste into a record
to-paste-into-a-record--0892ff66 = 供粘贴到记录中

# Try a component on made-up cases: asked twice, with every fact absent in every manner, within its budget
try-a-component-on-made-up-cases-asked-twice--14ce22b9 = 用虚构案件试用组件：询问两次，每项事实以每种方式缺失，并在其限额之内

# Try every protected fact at each value, and show what changes and on what declared ground
try-every-protected-fact-at-each-value-and-show--45c8ef5f = 把每项受保护的事实设为其每个值来试，并显示什么因此改变、依据何种已声明的理由

# Usage:
usage--2bad3eea = 用法：

# Ways out and services that can be had, with what each requires
ways-out-and-services-that-can-be-had-with-what--17fc284d = 可用的出路和服务，及其各自的要求

# What a case file may record: what it takes, the question, who can answer
what-a-case-file-may-record-what-it-takes-the--09cf36f8 = 案件文件可以记录什么：可填的内容、问题、谁能回答

# What is worked out from other facts, and which facts that gives
what-is-worked-out-from-other-facts-and-which--dc221819 = 由其他事实推出什么，以及由此得出哪些事实

# What the packs cite
what-the-packs-cite--36d43086 = 政策包引用了什么

# What to list
what-to-list--d393bc5c = 要列出什么

# When to use colour; `NO_COLOR` and `CLICOLOR` count too
when-to-use-colour-no-color-and-clicolor-count--086b1011 = 何时使用颜色；`NO_COLOR` 和 `CLICOLOR` 也起作用

# Who says so, for every answer: a paper, a post. Asked for each answer if left out
who-says-so-for-every-answer-a-paper-a-post--8757c08d = 每个答案是谁说的：一份文件、一个职位。省略时逐个询问

# Whoever checks how the plan came about
whoever-checks-how-the-plan-came-about--f92c1444 = 核对计划如何得出的人

# Whoever plans the release
whoever-plans-the-release--96cf88d5 = 制订获释计划的人

# Write a case file in which every fact stands as a comment, with its question
write-a-case-file-in-which-every-fact-stands-as--51bf6866 = 写出案件文件，其中每项事实都作为注释列出，并附其问题

# Write nothing, and compare with the component, the pin and the record that are there
write-nothing-and-compare-with-the-component--39ba1614 = 不写入任何内容，只与已有的组件、锁定的校验值和构建记录比较

# Write the crate of a plugin, with a rule and its native test
write-the-crate-of-a-plugin-with-a-rule-and-its--167fa0b4 = 写出插件的 crate，附一条规则及其本机测试

# Write the folder of a checklist item
write-the-folder-of-a-checklist-item--73a7db56 = 写出核对表项目的文件夹

# Write the folder of a policy pack that inherits from the base pack
write-the-folder-of-a-policy-pack-that-inherits--2032f5ce = 写出继承基础政策包的政策包的文件夹

# Write the letter that tells the person how their plan stands
write-the-letter-that-tells-the-person-how--3ddf33d6 = 写出告知本人其计划进展的信

# Write what a translator of a pack fills in, `messages/LANG.ftl`; what is there already is kept
write-what-a-translator-of-a-pack-fills-in--4f29f5cf = 写出供政策包译者填写的 `messages/LANG.ftl`；已有的内容予以保留

# wrong usage
wrong-usage = 用法错误
