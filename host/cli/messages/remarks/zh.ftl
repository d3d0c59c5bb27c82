# What is said of documents and other input, in the language `zh`. Above each text stands its English, from the code, where
# names in braces are filled in. A brace of the text is written {"{"} here.

# a base pack inherits from none; take `inherits` out of one of them
a-base-pack-inherits-from-none-take-inherits--aae2b88f = 基础政策包不继承任何政策包；请从其中一个删去 `inherits`

# a bracket closes what was not opened
a-bracket-closes-what-was-not-opened = 右括号没有对应的左括号

# a bracket is never closed
a-bracket-is-never-closed = 括号始终没有闭合

# a bracket is not closed
a-bracket-is-not-closed = 括号没有闭合

# a case file
a-case-file = 案件文件

# a choice says what there is to choose from
a-choice-says-what-there-is-to-choose-from = 选择型事实须写明可选什么

# a citation
a-citation = 引用

# a citation of a text that is not in hand needs its subject
a-citation-of-a-text-that-is-not-in-hand-needs--92cadf31 = 引用尚未取得的文本时，须写明其主题

# a clause by itself
a-clause-by-itself = 单独的子句

# a clause is not asked of every entry of its list
a-clause-is-not-asked-of-every-entry-of-its-list = 有一个子句没有对其列表的每个条目都询问

# a clause is used twice, or before its own parts
a-clause-is-used-twice-or-before-its-own-parts--70924e9b = 有一个子句用了两次，或用在其组成部分之前

# a clause names a part that is not there
a-clause-names-a-part-that-is-not-there = 有一个子句指向不存在的部分

# a clause rests on a fact that was not looked at
a-clause-rests-on-a-fact-that-was-not-looked-at = 有一个子句依据没有查看过的事实

# a colon is missing after the key
a-colon-is-missing-after-the-key = 键后缺少英文冒号

# a comma is missing
a-comma-is-missing = 缺少英文逗号

# a comment with three strokes stands before something that is no function
a-comment-with-three-strokes-stands-before--b2d920ba = 三斜线注释后面不是函数

# a comparison names a parameter that its description leaves out
a-comparison-names-a-parameter-that-its--46232246 = 有一个比较用到其描述中没有的参数

# a comparison names an operand that is not there
a-comparison-names-an-operand-that-is-not-there = 有一个比较用到不存在的操作数

# a condition
a-condition = 条件

# a condition cannot be compared or reckoned with by `{sign}`
a-condition-cannot-be-compared-or-reckoned-with--64306049 = 条件不能用 `{ $sign }` 比较或计算

# a condition may be unknown, and `if` and `while` have to choose
a-condition-may-be-unknown-and-if-and-while--9b8f9e66 = 条件可能不明，而 `if` 和 `while` 必须作出选择

# a condition of the rule, by its name
a-condition-of-the-rule-by-its-name--ab05475a = 规则中的一项条件，按其名称

# a condition of thousands of clauses
a-condition-of-thousands-of-clauses = 有数千个子句的条件

# a constant cannot be changed
a-constant-cannot-be-changed = 常量不能更改

# a core module
a-core-module = 核心模块

# a count
a-count = 计数

# a date
a-date = 日期

# a date lies outside the calendar
a-date-lies-outside-the-calendar = 有一个日期超出日历范围

# a date with a time of day
a-date-with-a-time-of-day = 带时刻的日期

# a day cannot lie both before and after a date
a-day-cannot-lie-both-before-and-after-a-date = 一个日子不能既在某日期之前又在其之后

# a day of the timing
a-day-of-the-timing = 期限安排中的日子

# a day that is in no calendar
a-day-that-is-in-no-calendar = 日历中没有的日子

# a decimal number
a-decimal-number = 小数

# a derogation
a-derogation = 例外

# a derogation departs from one item, option or parameter, not from two
a-derogation-departs-from-one-item-option-or--d2e05d92 = 一项例外只偏离一个项目、一项途径或一个参数，不能偏离两个

# a derogation may change the value, not what is counted
a-derogation-may-change-the-value-not-what-is--ffd9fd55 = 例外可以改变数值，不能改变所计的是什么

# a derogation says from which item, option or parameter it departs
a-derogation-says-from-which-item-option-or--78163d85 = 例外须写明偏离哪个项目、哪项途径或哪个参数

# a domain
a-domain = 领域

# a fact
a-fact = 事实

# a fact has no facts under it; rename {fact}
a-fact-has-no-facts-under-it-rename-fact--e6cb6e06 = 一项事实之下不能再有事实；请给 { $fact } 改名

# a fact itself
a-fact-itself = 本身是一项事实

# a fact of each entry without an entry, or a single fact with one
a-fact-of-each-entry-without-an-entry-or-a--301906ac = 属于每个条目的事实而没有指明条目，或指明了条目的单项事实

# a fact that is provided
a-fact-that-is-provided = 所提供的事实

# a fact that its description leaves out
a-fact-that-its-description-leaves-out = 其描述中没有的事实

# a function of a type
a-function-of-a-type = 属于某个类型的函数

# a function sees what it is given, and a clause sees its entry
a-function-sees-what-it-is-given-and-a-clause--317284e5 = 函数只见到交给它的内容，子句只见到自己的条目

# a function stands inside something else
a-function-stands-inside-something-else = 函数写在了其他内容里面

# a function that is given something
a-function-that-is-given-something = 接受值的函数

# a ground
a-ground = 理由

# a ground is declared for {fact}, and nothing looks at it
a-ground-is-declared-for-fact-and-nothing-looks--507c7844 = 已为 { $fact } 声明理由，却没有规则查看它

# a key is missing
a-key-is-missing = 缺少键

# a key is written twice
a-key-is-written-twice = 一个键写了两次

# a key is written with characters that need quotes
a-key-is-written-with-characters-that-need--f45e496f = 键中有需要引号的字符

# a list
a-list = 列表

# a list can be set to `none` only
a-list-can-be-set-to-none-only--d362ff63 = 列表只能设为 `none`

# a list inside a list is not offered
a-list-inside-a-list-is-not-offered = 不能在列表里再放列表

# a list inside the clause of a list
a-list-inside-the-clause-of-a-list = 列表子句里的列表

# a list of entries
a-list-of-entries = 由条目组成的列表

# a list of texts
a-list-of-texts = 由文字组成的列表

# a list of values
a-list-of-values = 由值组成的列表

# a list of values by itself
a-list-of-values-by-itself = 单独的值列表

# a list of values that are written out
a-list-of-values-that-are-written-out = 由直接写出的值组成的列表

# a loop
a-loop = 循环

# a loop goes over something that is no list
a-loop-goes-over-something-that-is-no-list = 循环所遍历的不是列表

# a map
a-map = 映射

# a number
a-number = 数字

# a number became too large
a-number-became-too-large = 一个数字变得过大

# a number begins with a zero
a-number-begins-with-a-zero = 数字以零开头

# a number of days
a-number-of-days = 天数

# a number of days or months
a-number-of-days-or-months = 天数或月数

# a number of months
a-number-of-months = 月数

# a number that is too large
a-number-that-is-too-large = 过大的数字

# a number with too many digits
a-number-with-too-many-digits = 位数过多的数字

# a pack has at most {files} files, in folders at most {depth} deep
a-pack-has-at-most-files-files-in-folders-at--da19f825 = 一个政策包至多有{ $files }个文件，文件夹至多{ $depth }层

# a pack is a folder with a `pack.toml`; `throughcare new pack` makes one
a-pack-is-a-folder-with-a-pack-toml-throughcare--05909e96 = 政策包是含有 `pack.toml` 的文件夹；`throughcare new pack` 可以建立

# a pack may not hold links
a-pack-may-not-hold-links = 政策包中不能有链接

# a parameter
a-parameter = 参数

# a path is made of lower-case letters, digits and underscores, joined by dots
a-path-is-made-of-lower-case-letters-digits-and--59c28a79 = 路径由小写字母、数字和下划线组成，以点相连

# a person has to work this out
a-person-has-to-work-this-out = 须由人来推算

# a person has to work this out; it is about {facts}
a-person-has-to-work-this-out-it-is-about-facts--a2537d04 = 须由人来推算；涉及 { $facts }

# a property after a dot
a-property-after-a-dot = 点后的属性

# a provision is named of a text that is not in hand
a-provision-is-named-of-a-text-that-is-not-in--b93405cc = 指明了尚未取得的文本的条款

# a recommendation
a-recommendation = 建议

# a reform
a-reform = 改革

# a repeated fact
a-repeated-fact = 可重复的事实

# a requirement
a-requirement = 要求

# a rule may read it without a ground
a-rule-may-read-it-without-a-ground = 规则无须理由即可读取它

# a rule sees the case and the law of the day, and nothing else: take it out
a-rule-sees-the-case-and-the-law-of-the-day-and--62f3dd68 = 规则只见到案件和当日的法律，别无其他：请把它去掉

# a second one
a-second-one = 第二个

# a second time
a-second-time = 第二次

# a sentence of a letter to the person
a-sentence-of-a-letter-to-the-person = 给本人的信中的一句

# a sequence of statements
a-sequence-of-statements = 一连串语句

# a sign is missing here
a-sign-is-missing-here = 此处缺少符号

# a sign that reckons and assigns
a-sign-that-reckons-and-assigns = 计算并赋值的符号

# a state
a-state = 阶段

# a step of it cannot be done
a-step-of-it-cannot-be-done = 其中一步无法执行

# a step that cannot be held by a calendar or a computer
a-step-that-cannot-be-held-by-a-calendar-or-a--b0704c30 = 日历或计算机容纳不下的步骤

# a table
a-table = 表

# a test
a-test = 测试

# a text
a-text = 文字

# a text cannot hold `{text}`
a-text-cannot-hold-text--2ce66d0a = 文字中不能有 `{ $text }`

# a text is not closed
a-text-is-not-closed = 文字没有收尾

# a text is not closed, or holds a character that needs `\`
a-text-is-not-closed-or-holds-a-character-that--92f965c2 = 文字没有收尾，或含有须加 `\` 的字符

# a text is provided that is not one of the fact's choices
a-text-is-provided-that-is-not-one-of-the-fact--e3b426bf = 所提供的文字不在该事实的可选项之列

# a text of the case or of a parameter
a-text-of-the-case-or-of-a-parameter = 来自案件或参数的文字

# a text or list is too long
a-text-or-list-is-too-long = 文字或列表过长

# a text stands without quotes
a-text-stands-without-quotes = 文字没有加引号

# a text that is not one of the fact's choices
a-text-that-is-not-one-of-the-fact-s-choices--8bde0322 = 不在该事实可选项之列的文字

# a text that is written out
a-text-that-is-written-out = 直接写出的文字

# a text with `${{…}}`
a-text-with--a1a8b98f = 含 `${"{"}…{"}"}` 的文字

# a time in force
a-time-in-force = 有效期

# a time of day
a-time-of-day = 时刻

# a value
a-value = 值

# a value cannot be held by a calendar or a computer
a-value-cannot-be-held-by-a-calendar-or-a--cb256a3f = 有一个值是日历或计算机容纳不下的

# a value of another kind than it said
a-value-of-another-kind-than-it-said = 与其描述的种类不同的值

# a value of {fact}
a-value-of-fact--10dd7c70 = { $fact } 的一个值

# a value or a condition
a-value-or-a-condition = 值或条件

# a value or a condition is missing here
a-value-or-a-condition-is-missing-here = 此处缺少值或条件

# a value that no calendar or computer can hold
a-value-that-no-calendar-or-computer-can-hold = 日历或计算机容纳不下的值

# a variable
a-variable = 变量

# a variable is not set here
a-variable-is-not-set-here = 变量在此处没有值

# a whole number
a-whole-number = 整数

# a word is missing after the dot
a-word-is-missing-after-the-dot = 点后缺少词

# a word of the path is empty
a-word-of-the-path-is-empty = 路径中有一个词是空的

# a word or sign is given something of the wrong kind
a-word-or-sign-is-given-something-of-the-wrong--8b430c7b = 某个词或符号得到了种类不对的值

# a yes-or-no
a-yes-or-no--58436c61 = 是非值

# add a `[[domain]]` with this `id` to `pack.toml`
add-a-domain-with-this-id-to-pack-toml--b93f49a4 = 请在 `pack.toml` 中添加带有此 `id` 的 `[[domain]]`

# add `choices = ["…", "…"]`
add-choices--f84ebf15 = 请添加 `choices = ["…", "…"]`

# add `derived.toml`, or take the folder out of `derived`
add-derived-toml-or-take-the-folder-out-of--5b88c5bd = 请添加 `derived.toml`，或把该文件夹移出 `derived`

# add `fn derive() {{ … }}`
add-fn-derive--f777c887 = 请添加 `fn derive() {"{"} … {"}"}`

# add `fn met() {{ … }}`
add-fn-met--5a62d83c = 请添加 `fn met() {"{"} … {"}"}`

# add `fn {name}() {{ … }}` to the rule
add-fn-name-to-the-rule--304441b1 = 请在规则中添加 `fn { $name }() {"{"} … {"}"}`

# add `[instruments.{instrument}]` with its title to `pack.toml`
add-instruments-instrument-with-its-title-to--a7531776 = 请在 `pack.toml` 中添加 `[instruments.{ $instrument }]` 及其标题

# add it to `facts.toml`
add-it-to-facts-toml--88b50323 = 请把它添加到 `facts.toml`

# add it to `parameters.toml`
add-it-to-parameters-toml--d5e2b770 = 请把它添加到 `parameters.toml`

# add it to `provides`
add-it-to-provides--5b4f1a93 = 请把它添加到 `provides`

# add `item.toml`, or take the folder out of `items`
add-item-toml-or-take-the-folder-out-of-items--3ac39ec1 = 请添加 `item.toml`，或把该文件夹移出 `items`

# add `{key} = {example}`
add-key-example--d094e580 = 请添加 `{ $key } = { $example }`

# add `"{key}": {example}`
add-key-example--ee2c3025 = 请添加 `"{ $key }": { $example }`

# add `["{list}"]` with `type = "list"` and its question
add-list-with-type-list-and-its-question--19144d0c = 请添加 `["{ $list }"]`，带 `type = "list"` 及其问题

# add `option.toml`, or take the folder out of `options`
add-option-toml-or-take-the-folder-out-of--26d98f09 = 请添加 `option.toml`，或把该文件夹移出 `options`

# add `[[{parameter}.values]]` with `value`, `from` and `source`
add-parameter-values-with-value-from-and-source--dda4cf64 = 请添加 `[[{ $parameter }.values]]`，带 `value`、`from` 和 `source`

# add `[parameters]`, `[without]` or `[with]`
add-parameters-without-or-with--0aa1fddb = 请添加 `[parameters]`、`[without]` 或 `[with]`

# add `provides = {{ "…" = … }}`, `unknown = ["…"]` or `refuses = ["…"]`
add-provides-unknown-or-refuses--a51430e8 = 请添加 `provides = {"{"} "…" = … {"}"}`、`unknown = ["…"]` 或 `refuses = ["…"]`

# add `reforms/{name}.toml`
add-reforms-name-toml--edc0db3b = 请添加 `reforms/{ $name }.toml`

# add {requirement} to `near_misses`, or take the sentence away
add-requirement-to-near-misses-or-take-the--6e831ec7 = 请把 { $requirement } 添加到 `near_misses`，或删去该句

# add `[[requirements]]` with `id`, `title`, `met` and `unmet`
add-requirements-with-id-title-met-and-unmet--f715e6c1 = 请添加 `[[requirements]]`，带 `id`、`title`、`met` 和 `unmet`

# add `rule.rhai` with a function for each requirement and state
add-rule-rhai-with-a-function-for-each--47dd3315 = 请添加 `rule.rhai`，其中每项要求和每个阶段各有一个函数

# add `rule.rhai` with `fn derive() {{ … }}`, or name a component: `component = "…"`
add-rule-rhai-with-fn-derive-or-name-a--bc7c6feb = 请添加带 `fn derive() {"{"} … {"}"}` 的 `rule.rhai`，或指定组件：`component = "…"`

# add `rule.rhai` with `fn met() {{ … }}`
add-rule-rhai-with-fn-met--ba0b30b9 = 请添加带 `fn met() {"{"} … {"}"}` 的 `rule.rhai`

# add `[[sources]]` with `instrument` and `verification`
add-sources-with-instrument-and-verification--369c0a9b = 请添加 `[[sources]]`，带 `instrument` 和 `verification`

# add `subject = "…"`
add-subject--0e449881 = 请添加 `subject = "…"`

# add `[[test]]` with `name`, `as_of`, `provides` and `[test.case]`
add-test-with-name-as-of-provides-and-test-case--9cf6bb9d = 请添加 `[[test]]`，带 `name`、`as_of`、`provides` 和 `[test.case]`

# add `[[test]]` with `name`, `as_of`, `standing` and `[test.case]`
add-test-with-name-as-of-standing-and-test-case--d0780bdb = 请添加 `[[test]]`，带 `name`、`as_of`、`standing` 和 `[test.case]`

# add `[[test]]` with `name`, `as_of`, `status` and `[test.case]`
add-test-with-name-as-of-status-and-test-case--0b8ee9eb = 请添加 `[[test]]`，带 `name`、`as_of`、`status` 和 `[test.case]`

# add to them in the file, or take them away
add-to-them-in-the-file-or-take-them-away--6a57f507 = 请在文件中补充，或将其删除

# `advise`, in the rule of an option,
advise-in-the-rule-of-an-option--049a33ce = `advise`（在途径的规则中）

# among those under {heading} are {facts}
among-those-under-heading-are-facts--f94f9e36 = { $heading } 之下有 { $facts } 等

# an answer
an-answer = 答案

# an assignment
an-assignment = 赋值

# an empty body
an-empty-body = 空的函数体

# an entry of a list can only be asked for its facts, where it is named
an-entry-of-a-list-can-only-be-asked-for-its--e2bb7319 = 列表的条目只能在为其命名之处询问其事实

# an entry of {list} records nothing
an-entry-of-list-records-nothing--aa66098b = { $list } 的一个条目没有记录任何内容

# an index
an-index = 下标

# an instrument
an-instrument = 文书

# an operand is used twice, or before its own parts
an-operand-is-used-twice-or-before-its-own-parts--584b04f2 = 有一个操作数用了两次，或用在其组成部分之前

# an option cannot be answered by a component
an-option-cannot-be-answered-by-a-component = 途径不能由组件回答

# an unknown fact or a refusal
an-unknown-fact-or-a-refusal = 一项不明的事实或一次拒绝

# and here
and-here = 还有此处

# `and` or `or` is missing before `not`
and-or-or-is-missing-before-not--2fd03305 = `not` 前缺少 `and` 或 `or`

# answers are written into case files in TOML, and this one is JSON
answers-are-written-into-case-files-in-toml-and--084adf86 = 答案写入 TOML 格式的案件文件，而这个文件是 JSON

# approved by
approved-by = 批准者

# as something that it is not
as-something-that-it-is-not = 把它当作了另一种内容

# ask for leave to read it, or use a copy
ask-for-leave-to-read-it-or-use-a-copy--bfb07c3b = 请申请读取权限，或使用副本

# `{asked}` answers differently when it is asked twice
asked-answers-differently-when-it-is-asked-twice--44cf1392 = `{ $asked }` 两次询问，回答不同

# `{asked}` depends on the way in which `{fact}` is absent
asked-depends-on-the-way-in-which-fact-is-absent--32f63bf0 = `{ $asked }` 因 `{ $fact }` 以何种方式缺失而不同

# `{asked}` differs in the facts
asked-differs-in-the-facts--f44beb45 = `{ $asked }` 得出的事实不同

# `{asked}` differs in the reasons
asked-differs-in-the-reasons--b1fc7075 = `{ $asked }` 的原因不同

# `{asked}` differs in the recommendations
asked-differs-in-the-recommendations--e74e28e8 = `{ $asked }` 的建议不同

# `{asked}` differs in the refusals
asked-differs-in-the-refusals--fb25da73 = `{ $asked }` 的拒绝不同

# `{asked}` differs in the truth
asked-differs-in-the-truth--71b89be6 = `{ $asked }` 的判断不同

# `{asked}` differs in what is looked at
asked-differs-in-what-is-looked-at--4dbed920 = `{ $asked }` 查看的内容不同

# `{asked}` differs in what is needed
asked-differs-in-what-is-needed--f0e41cc0 = `{ $asked }` 所需的内容不同

# `{asked}` fails: {error}
asked-fails-error--72be0f77 = `{ $asked }` 失败：{ $error }

# `{asked}` fails in one of them only
asked-fails-in-one-of-them-only--667e3a4e = `{ $asked }` 只在其中一个里失败

# `{asked}` gives `{provided}` another value when `{absent}` is not recorded
asked-gives-provided-another-value-when-absent--370c2c9c = `{ $asked }` 在 `{ $absent }` 未记录时给 `{ $provided }` 另一个值

# `{asked}` looks at `{fact}` without saying that it may
asked-looks-at-fact-without-saying-that-it-may--41715f73 = `{ $asked }` 查看了 `{ $fact }`，却没有声明会查看

# `{asked}` turns from yes to no, or from no to yes, when `{fact}` is not recorded
asked-turns-from-yes-to-no-or-from-no-to-yes--b0aa7132 = `{ $asked }` 在 `{ $fact }` 未记录时由是变否，或由否变是

# at least one entry of {list}
at-least-one-entry-of-list--f0bc18f2 = { $list } 中至少一个条目

# authority
authority = 主管机构

# back to the beginning
back-to-the-beginning = 回到起点

# begin the path with another word than `{word}`
begin-the-path-with-another-word-than-word--dd904a2c = 请用 `{ $word }` 以外的词作路径的开头

# between two values there are days on which none holds
between-two-values-there-are-days-on-which-none--30695ff5 = 两个值之间有些日子没有任何值有效

# `break` and `continue` stand outside a loop
break-and-continue-stand-outside-a-loop--a3b29835 = `break` 和 `continue` 在循环之外

# build it with `throughcare plugin build`
build-it-with-throughcare-plugin-build--0fe0f069 = 请用 `throughcare plugin build` 构建

# calls inside calls
calls-inside-calls = 调用的层数

# `[case]`
case--98f9c9d4 = `[case]`

# check both: one of them, or what it rests on, is wrong
check-both-one-of-them-or-what-it-rests-on-is--bfc7a1ab = 请两者都核对：其中之一，或其所依据的内容，有误

# check that it is the file you meant
check-that-it-is-the-file-you-meant = 请核对这是否就是您要的文件

# check that this is the folder of one pack
check-that-this-is-the-folder-of-one-pack = 请核对这是否为单个政策包的文件夹

# check the file
check-the-file = 请检查该文件

# check the name
check-the-name = 请核对名称

# check the name; a pack is a folder with a `pack.toml` in it
check-the-name-a-pack-is-a-folder-with-a-pack--f7a6b19d = 请核对名称；政策包是其中有 `pack.toml` 的文件夹

# check the texts: control characters and lone `\u` halves are not JSON
check-the-texts-control-characters-and-lone-u--1013cba5 = 请检查各处文字：控制字符和不成对的 `\u` 半个代码不属于 JSON

# choose another name; only items, options and parameters can be departed from
choose-another-name-only-items-options-and--4777e819 = 请另选名称；只能偏离项目、途径和参数

# {clauses} and {next}
clauses-and-next--74033f51 = { $clauses } 且 { $next }

# {clauses} or {next}
clauses-or-next--28edfa09 = { $clauses } 或 { $next }

# clauses stand in `any`, `all` and `count`
clauses-stand-in-any-all-and-count--971f7e4c = 子句只用在 `any`、`all` 和 `count` 中

# close it with `'`
close-it-with--9ab95705 = 请用 `'` 收尾

# close it with `]` or `}}`
close-it-with-or--c220c951 = 请用 `]` 或 `{"}"}` 闭合

# close it with `]` or `}}`; what follows cannot be read before
close-it-with-or-what-follows-cannot-be-read--22216b62 = 请用 `]` 或 `{"}"}` 闭合；在此之前，后面的内容无法读取

# close it with `"`; write `\\` for a backslash
close-it-with-write-for-a-backslash--1728acaf = 请用 `"` 收尾；反斜线请写 `\\`

# `codes`
codes--9976109b = `codes`

# component `{component}`, asked for `{function}`: {cause}
component-component-asked-for-function-cause--c84e7ad6 = 组件 `{ $component }`，询问 `{ $function }` 时：{ $cause }

# component `{component}`: {cause}
component-component-cause--3ab6c27a = 组件 `{ $component }`：{ $cause }

# {component} is pinned by something else than a digest
component-is-pinned-by-something-else-than-a--8cce6305 = 用来锁定 { $component } 的不是校验值

# `components` is not a table
components-is-not-a-table--9d431592 = `components` 不是表

# count the entry in: `{fact}`
count-the-entry-in-fact--43e2a015 = 请写明是第几个条目：`{ $fact }`

# {count} things
count-things--ebc36ac5 = { $count }个值

# counted as an entry
counted-as-an-entry = 按一个条目计

# declare a `[[derogation]]` with `{key} = "{name}"`, or choose another name
declare-a-derogation-with-key-name-or-choose--04a98610 = 请声明带 `{ $key } = "{ $name }"` 的 `[[derogation]]`，或另选名称

# defined again
defined-again = 再次定义

# derivation {derivation}
derivation-derivation--661549ef = 推导 { $derivation }

# {derivation} reads {fact}
derivation-reads-fact--8c9c9cb8 = { $derivation } 读取 { $fact }

# derivations rest on each other in a circle: {steps}, which {derivation} provides
derivations-rest-on-each-other-in-a-circle--0ce40e04 = 推导循环依赖：{ $steps }，而后者又由 { $derivation } 提供

# `derived.toml`
derived-toml--d4c28cd9 = `derived.toml`

# derogations
derogations = 例外

# `describe` is missing
describe-is-missing--1a4ce06a = 缺少 `describe`

# did you mean `{known}`?
did-you-mean-known--1bbbb425 = 您是否指 `{ $known }`？

# did you mean `{known}`? the words are {words}
did-you-mean-known-the-words-are-words--6e07e5ba = 您是否指 `{ $known }`？可用的词：{ $words }

# end it with `]]`
end-it-with--0d596c51 = 请用 `]]` 结尾

# end it with `}}`
end-it-with--6fad2b17 = 请用 `{"}"}` 结尾

# end it with `]`
end-it-with--88cd4b93 = 请用 `]` 结尾

# every entry of {list}
every-entry-of-list--6a19c173 = { $list } 中的每个条目

# {fact} begins with the whole path {other}
fact-begins-with-the-whole-path-other--a6402593 = { $fact } 以整条路径 { $other } 开头

# {fact} cannot have this value
fact-cannot-have-this-value--63767298 = { $fact } 不能取这个值

# {fact} cannot say whether there is such a thing
fact-cannot-say-whether-there-is-such-a-thing--46938102 = { $fact } 不能说明是否有此事

# {fact} declined
fact-declined--5915486e = { $fact }：本人已拒绝

# {fact} = does not apply
fact-does-not-apply--6abbb6ef = { $fact } = 不适用

# {fact} holds an empty text
fact-holds-an-empty-text--8c98dd3c = { $fact } 的文字是空的

# {fact} is a fact, and {key} is not a word about it
fact-is-a-fact-and-key-is-not-a-word-about-it--614a485f = { $fact } 是一项事实，而 { $key } 不是用来说明它的词

# {fact} is a fact of every entry
fact-is-a-fact-of-every-entry--9577466f = { $fact } 是每个条目各有的事实

# {fact} is a list, which holds no value
fact-is-a-list-which-holds-no-value--201b73b3 = { $fact } 是列表，列表没有值

# {fact} is none of its words
fact-is-none-of-its-words--08f8f9df = { $fact } 的值不是它可用的词

# {fact} is not a date to count from
fact-is-not-a-date-to-count-from--c5acaba9 = { $fact } 不是可供起算的日期

# {fact} is not a fact of this checklist
fact-is-not-a-fact-of-this-checklist--2bdecd91 = { $fact } 不是本核对表的事实

# {fact} is not a protected fact
fact-is-not-a-protected-fact--ebc696b6 = { $fact } 不是受保护的事实

# {fact} is not one value to quote
fact-is-not-one-value-to-quote--6296149f = { $fact } 不是可引用的单个值

# {fact} is not provided here
fact-is-not-provided-here--06871546 = { $fact } 在此处没有提供

# {fact} is recorded otherwise than it is worked out; the record is used
fact-is-recorded-otherwise-than-it-is-worked--da0929ea = { $fact } 的记录与推出的不同；以记录为准

# {fact} is recorded twice
fact-is-recorded-twice--aad10cf6 = { $fact } 记录了两次

# {fact} may be quoted, and rests on {beneath}, which is sensitive
fact-may-be-quoted-and-rests-on-beneath-which--c4bea494 = { $fact } 可以引用，却依据敏感的 { $beneath }

# {fact} says both {key} and {other}
fact-says-both-key-and-other--9e6f0b26 = { $fact } 既写了 { $key } 又写了 { $other }

# {fact} says `{key} = false`, which says nothing
fact-says-key-false-which-says-nothing--4a72a444 = { $fact } 写了 `{ $key } = false`，这等于什么也没说

# {fact} says neither a value nor why there is none
fact-says-neither-a-value-nor-why-there-is-none--ead74bf1 = { $fact } 既没有写值，也没有写为何没有值

# {fact} says who a person is, and no ground is declared for looking at it
fact-says-who-a-person-is-and-no-ground-is--bc93dc4d = { $fact } 说明一个人的身份，而没有为查看它声明理由

# {fact} should have {wanted} here, and has {found}
fact-should-have-wanted-here-and-has-found--5808ea21 = { $fact } 在此处应为：{ $wanted }；实为：{ $found }

# {fact} = unknown
fact-unknown--18c0bf83 = { $fact } = 不明

# {fact} = {value}
fact-value--42c0882a = { $fact } = { $value }

# facts of {facts}
facts-of-facts--56cb7909 = { $facts } 的事实

# `{file}` cannot pin a component: {what}
file-cannot-pin-a-component-what--13b08f62 = `{ $file }` 不能锁定组件：{ $what }

# `{file}` could not be used
file-could-not-be-used--0ddb7b60 = `{ $file }` 无法使用

# `{file}` does not name a crate
file-does-not-name-a-crate--944eb631 = `{ $file }` 没有写明 crate 的名称

# `{file}` does not pin the digest of the record
file-does-not-pin-the-digest-of-the-record--e79e61b8 = `{ $file }` 没有锁定构建记录中的校验值

# `{file}` is not a record of a component: {what}
file-is-not-a-record-of-a-component-what--b605a3b4 = `{ $file }` 不是组件的构建记录：{ $what }

# `{file}` is not the component of the record
file-is-not-the-component-of-the-record--86fd4352 = `{ $file }` 不是构建记录中的组件

# {file} is not the file that was pinned
file-is-not-the-file-that-was-pinned--30ccfbab = { $file } 不是所锁定的文件

# {first}
first--0bbc5e6d = { $first }

# give a file
give-a-file = 请给出一个文件

# give it another name
give-it-another-name = 请给它另取名称

# give one of them another `id`, or leave it out
give-one-of-them-another-id-or-leave-it-out--d973a36a = 请给其中一个另取 `id`，或去掉一个

# give one of them another name
give-one-of-them-another-name = 请给其中一个另取名称

# give the function another name
give-the-function-another-name = 请给该函数另取名称

# ground
ground = 理由

# heading
heading = 标题

# {heading} is not itself a fact
heading-is-not-itself-a-fact--784a3307 = { $heading } 本身不是事实

# headings of a plan
headings-of-a-plan = 计划的标题

# here before
here-before = 之前在此处

# holds from {day}
holds-from-day--5ec001d7 = 自{ $day }起有效

# holds until {day}
holds-until-day--5593dcbb = 有效至{ $day }

# how a requirement stands
how-a-requirement-stands = 要求的情况

# `if`
if--08b2d6c8 = `if`

# `in`
in--bb5c992b = `in`

# in an entry that the list does not have
in-an-entry-that-the-list-does-not-have = 列表中没有这个条目

# inherited by the other name
inherited-by-the-other-name = 以另一名称被继承

# install one with `rustup target add wasm32-unknown-unknown`, with `apt-get install --no-install-recommends rustc-web rust-web-src`, or, without root, with `throughcare plugin build --fetch`
install-one-with-rustup-target-add-wasm32--66d21d7d = 请用 `rustup target add wasm32-unknown-unknown` 安装，或用 `apt-get install --no-install-recommends rustc-web rust-web-src`，或在没有 root 权限时用 `throughcare plugin build --fetch`

# `()` is missing after the name of the function `{name}`
is-missing-after-the-name-of-the-function-name--d76ca234 = 函数名称 `{ $name }` 后缺少 `()`

# `=` is missing between key and value
is-missing-between-key-and-value--32fac8ee = 键与值之间缺少 `=`

# it adds or subtracts what has no value
it-adds-or-subtracts-what-has-no-value = 对没有值的内容作了加减

# it asked for more than {bytes} bytes of memory
it-asked-for-more-than-bytes-bytes-of-memory--582fb9fd = 所要的内存超过{ $bytes }字节

# it asked for more than {count} table elements
it-asked-for-more-than-count-table-elements--df598ce3 = 所要的表元素超过{ $count }个

# it called a function that is not there
it-called-a-function-that-is-not-there = 调用了不存在的函数

# it called `{name}`, which no rule has
it-called-name-which-no-rule-has--06b1d431 = 调用了 `{ $name }`，任何规则都没有它

# it called the host more than {count} times
it-called-the-host-more-than-count-times--cbbeb552 = 调用主程序超过{ $count }次

# it came to a place that it takes for unreachable
it-came-to-a-place-that-it-takes-for-unreachable = 走到了它认为不可能到达之处

# it cannot be read from here on
it-cannot-be-read-from-here-on = 从此处起无法读取

# it comes with every toolchain of rustup
it-comes-with-every-toolchain-of-rustup = 它随每个 rustup 工具链一起提供

# it compares what has no value
it-compares-what-has-no-value = 对没有值的内容作了比较

# it divided by zero
it-divided-by-zero = 除以了零

# it does not fit the contract `throughcare:policy@1`: {why}
it-does-not-fit-the-contract-throughcare-policy--1995147f = 不符合约定 `throughcare:policy@1`：{ $why }

# it ends in the middle
it-ends-in-the-middle = 在中途就结束了

# it gave up
it-gave-up = 中途放弃

# it handed over a text of more than {bytes} bytes
it-handed-over-a-text-of-more-than-bytes-bytes--77164621 = 交出的一段文字超过{ $bytes }字节

# it handed over more than {bytes} bytes at once
it-handed-over-more-than-bytes-bytes-at-once--e51b2541 = 一次交出超过{ $bytes }字节

# it has too many functions
it-has-too-many-functions = 函数过多

# it imports `{name}`, which no rule has
it-imports-name-which-no-rule-has--08079d8c = 导入了 `{ $name }`，任何规则都没有它

# it is longer than 64 KiB
it-is-longer-than-64-kib--ece9ec3a = 长度超过 64 KiB

# it is not a derivation
it-is-not-a-derivation = 它不是推导

# it is not a rule
it-is-not-a-rule = 它不是规则

# it is not TOML; `throughcare check` shows where
it-is-not-toml-throughcare-check-shows-where--992aae16 = 它不是 TOML；`throughcare check` 会指出位置

# it is one of {choices}
it-is-one-of-choices--336929da = 可取其一：{ $choices }

# it looked at a case while it described itself
it-looked-at-a-case-while-it-described-itself = 在描述自身时查看了案件

# it looked at `{name}`, {wrong}
it-looked-at-name-wrong--aa6c8b5f = 查看了 `{ $name }`：{ $wrong }

# it looked at something the pack does not know, {wrong}
it-looked-at-something-the-pack-does-not-know--77a903c8 = 查看了政策包不认识的内容：{ $wrong }

# it makes more than {count} recommendations
it-makes-more-than-count-recommendations--4ac37c7a = 作出的建议超过{ $count }项

# it names a fact that is not written out
it-names-a-fact-that-is-not-written-out = 所指的事实没有直接写出

# it names a parameter that is not written out
it-names-a-parameter-that-is-not-written-out = 所指的参数没有直接写出

# it nests too deep
it-nests-too-deep = 嵌套过深

# it panicked
it-panicked = 意外崩溃

# it panicked at `{file}` line {line}
it-panicked-at-file-line-line--7e865040 = 在 `{ $file }` 第{ $line }行意外崩溃

# it provides a fact that is not written out
it-provides-a-fact-that-is-not-written-out = 所提供的事实没有直接写出

# it provides a list
it-provides-a-list = 提供了列表

# it provides {what}
it-provides-what--227f9223 = 所提供的有误：{ $what }

# it reached outside its memory
it-reached-outside-its-memory = 超出了自己的内存范围

# it trapped: {how}
it-trapped-how--2a631421 = 异常中止：{ $how }

# it used up its fuel of {fuel}
it-used-up-its-fuel-of-fuel--3ef3fd9d = 用尽了运算配额 { $fuel }

# it uses a list as a fact
it-uses-a-list-as-a-fact = 把列表当作事实使用

# it was stopped by the clock, so it was not evaluated
it-was-stopped-by-the-clock-so-it-was-not--d8a4efe5 = 因超时被停止，所以没有得出结果

# item {item}
item-item--16429b0b = 项目 { $item }

# `item.toml`
item-toml--4bbd07a9 = `item.toml`

# its calls went too deep
its-calls-went-too-deep = 调用层数过深

# its description answers no question and provides no fact
its-description-answers-no-question-and--30c0a83e = 其描述既不回答任何问题，也不提供任何事实

# its description is longer than a description may be
its-description-is-longer-than-a-description--e98711ec = 其描述超过了描述允许的长度

# its description leaves out the question `met`, which every rule answers
its-description-leaves-out-the-question-met--5fdb1bae = 其描述缺少每条规则都回答的问题 `met`

# its description names `{name}` twice
its-description-names-name-twice--fb619cea = 其描述中 `{ $name }` 出现两次

# its description names the fact `{name}`, which no pack defines
its-description-names-the-fact-name-which-no--1e3c6419 = 其描述中有事实 `{ $name }`，没有政策包定义它

# its description names the parameter `{name}`, which no pack sets
its-description-names-the-parameter-name-which--ef9b9250 = 其描述中有参数 `{ $name }`，没有政策包设定它

# its description promises `{name}`, which it does not export
its-description-promises-name-which-it-does-not--df103e32 = 其描述承诺 `{ $name }`，却没有导出

# its description takes `{name}` for {declared}, and the pack says {actual}
its-description-takes-name-for-declared-and-the--bbb438cc = 其描述把 `{ $name }` 当作{ $declared }，而政策包中是{ $actual }

# its functions lead too deep
its-functions-lead-too-deep = 函数之间的调用过深

# its reasons do not hold together: {why}
its-reasons-do-not-hold-together-why--84b03e3e = 其各项原因前后不符：{ $why }

# JSON has no comments
json-has-no-comments--df5b66a6 = JSON 没有注释

# keep one of the two
keep-one-of-the-two = 请保留两者之一

# keep one of the two, or change its days
keep-one-of-the-two-or-change-its-days--bf450ed4 = 请保留两者之一，或更改其日期

# keep one of them
keep-one-of-them = 请保留其中一个

# keep one of them, or give one another name
keep-one-of-them-or-give-one-another-name--9e9cb025 = 请保留其中一个，或给一个另取名称

# keep one of them, or use a list for a repeated fact
keep-one-of-them-or-use-a-list-for-a-repeated--9d69b098 = 请保留其中一个；可重复的事实请用列表

# keep one of them, or use `[[…]]` for a repeated fact
keep-one-of-them-or-use-for-a-repeated-fact--0a131b55 = 请保留其中一个；可重复的事实请用 `[[…]]`

# keep one table, from `{{` to `}}`
keep-one-table-from-to--1fa091e9 = 请只保留一个表，从 `{"{"}` 到 `{"}"}`

# {key} holds a word that is not known here
key-holds-a-word-that-is-not-known-here--3796882c = { $key } 中的词在此处无人认识

# {key} is empty
key-is-empty--d7fde762 = { $key } 是空的

# {key} is not a fact but the beginning of paths
key-is-not-a-fact-but-the-beginning-of-paths--bdb10741 = { $key } 不是事实，而是路径的开头

# {key} is not a key of {what}
key-is-not-a-key-of-what--603265bb = { $what }没有 { $key } 这个键

# {key} is not the path of a fact
key-is-not-the-path-of-a-fact--8dc7cde1 = { $key } 不是事实的路径

# {key} should be {wanted}, and is {found}
key-should-be-wanted-and-is-found--0a329530 = { $key } 应为：{ $wanted }；实为：{ $found }

# {least} or {most} things
least-or-most-things--322b41fc = { $least }或{ $most }个值

# leave it out; documents here hold no times of day
leave-it-out-documents-here-hold-no-times-of-day--e90efb76 = 请去掉；这里的文件不含时刻

# leave out what is not recorded; say `{{ "not_known": true }}` of what was asked
leave-out-what-is-not-recorded-say-not-known--0afdd1d3 = 没有记录的请去掉；问过而不知的请写 `{"{"} "not_known": true {"}"}`

# leave out what is not recorded; write `not_known = true` of what was asked
leave-out-what-is-not-recorded-write-not-known--42cf5037 = 没有记录的请去掉；问过而不知的请写 `not_known = true`

# leave the zero out; a reference number is a text, in quotes
leave-the-zero-out-a-reference-number-is-a-text--10534558 = 请去掉零；编号属于文字，请加英文引号

# leaving early
leaving-early = 提前离开

# {left} and {right} cannot be added or subtracted
left-and-right-cannot-be-added-or-subtracted--334eabf5 = { $left }与{ $right }不能相加减

# {left} cannot be compared with {right} by `{sign}`
left-cannot-be-compared-with-right-by-sign--fc467093 = { $left }与{ $right }不能用 `{ $sign }` 比较

# {left} one of {values}
left-one-of-values--2f85b450 = { $left } 属于 { $values }

# {left} {sign} {right}
left-sign-right--2efc4d80 = { $left } { $sign } { $right }

# `let`
let--40b8ffac = `let`

# let one begin on the day after the other ends, if that is so in law
let-one-begin-on-the-day-after-the-other-ends--3ea77bf7 = 如果法律如此，请让一个从另一个结束的次日开始

# let one end before the other begins, or keep one of them
let-one-end-before-the-other-begins-or-keep-one--ba1f4b29 = 请让一个在另一个开始之前结束，或只保留其中一个

# let one of them do without what the next provides
let-one-of-them-do-without-what-the-next--1e203948 = 请让其中一个不用下一个所提供的内容

# let one of them provide it, or let one end before the other begins
let-one-of-them-provide-it-or-let-one-end--b0ac42e1 = 请只让其中一个提供它，或让一个在另一个开始之前结束

# let the earlier one end on the day before: `until = {day}`
let-the-earlier-one-end-on-the-day-before-until--61532503 = 请让较早的一个在前一天结束：`until = { $day }`

# let the folder, the `id` and `inherits` agree
let-the-folder-the-id-and-inherits-agree--47037f7c = 请使文件夹、`id` 与 `inherits` 一致

# let the reform take the other one out, in `[without]`
let-the-reform-take-the-other-one-out-in-without--7f33a4ec = 请让该改革在 `[without]` 中去掉另一个

# `[letter]`
letter--d28d165b = `[letter]`

# line {line} holds a byte that is not UTF-8
line-line-holds-a-byte-that-is-not-utf-8--6f5126ab = 第{ $line }行有一个字节不是 UTF-8

# {list} has entries already
list-has-entries-already--747e7ee4 = { $list } 已有条目

# {list} should be a list of entries, and has {found}
list-should-be-a-list-of-entries-and-has-found--dad88d61 = { $list } 应为由条目组成的列表；实为：{ $found }

# {list} should hold a table of facts for each entry, and has {found}
list-should-hold-a-table-of-facts-for-each--cbc983cd = { $list } 的每个条目应为事实的表；实为：{ $found }

# looked at here
looked-at-here = 在此处查看

# make the rule simpler: it does too much work
make-the-rule-simpler-it-does-too-much-work--22763263 = 请简化规则：它的运算过多

# mark it `sensitive = "{ground}"` in `facts.toml`, or work it out without that fact
mark-it-sensitive-ground-in-facts-toml-or-work--4f498e9f = 请在 `facts.toml` 中将它标为 `sensitive = "{ $ground }"`，或不用那项事实来推算

# matches nothing
matches-nothing = 没有与之对应的内容

# mend these, then check again
mend-these-then-check-again--b88ecccf = 请先改正这些，然后再检查

# {name}
name--5e291d7b = { $name }

# `{name}`
name--8f2a5428 = `{ $name }`

# name a fact of `provides`
name-a-fact-of-provides--0b9f4916 = 请指定 `provides` 中的一项事实

# name a fact of type `date` that is not of a list entry
name-a-fact-of-type-date-that-is-not-of-a-list--1badf3ef = 请指定类型为 `date` 且不属于列表条目的事实

# name a parameter in days or weeks
name-a-parameter-in-days-or-weeks = 请指定以天或周计的参数

# name a parameter in days, weeks, months or years
name-a-parameter-in-days-weeks-months-or-years--841a966f = 请指定以天、周、月或年计的参数

# name a requirement that a rule answers
name-a-requirement-that-a-rule-answers = 请指定由规则回答的要求

# name a rule of this pack, or of one it inherits
name-a-rule-of-this-pack-or-of-one-it-inherits--8f52322d = 请指定本政策包或其所继承的政策包的规则

# name a yes-no fact that is not sensitive and not of a list entry
name-a-yes-no-fact-that-is-not-sensitive-and--41ac1bc2 = 请指定不敏感且不属于列表条目的是非事实

# `{name}` answers a question of the host and takes nothing
name-answers-a-question-of-the-host-and-takes--8c17e057 = `{ $name }` 回答主程序的问题，不接受任何值

# name at least one
name-at-least-one = 请至少指定一个

# `{name}` calls itself, directly or through others
name-calls-itself-directly-or-through-others--4a4e0044 = `{ $name }` 直接或经由其他函数调用了自己

# `{name}` cannot be a name
name-cannot-be-a-name--8692451a = `{ $name }` 不能作名称

# `{name}` is a function and is not called here
name-is-a-function-and-is-not-called-here--39ccd818 = `{ $name }` 是函数，此处没有调用它

# `{name}` is defined twice
name-is-defined-twice--8e16cacf = `{ $name }` 定义了两次

# {name} is not a component of this pack
name-is-not-a-component-of-this-pack--167b7d50 = { $name } 不是本政策包的组件

# {name} is not a name
name-is-not-a-name--0b7ed753 = { $name } 不是合格的名称

# {name} is not a parameter
name-is-not-a-parameter--d9025dca = { $name } 不是参数

# `{name}` is not a parameter of the pack
name-is-not-a-parameter-of-the-pack--6cbf751d = `{ $name }` 不是政策包的参数

# {name} is not a plain text
name-is-not-a-plain-text--6ef6953d = { $name } 不是纯文字

# {name} is not a requirement that can fail
name-is-not-a-requirement-that-can-fail--45321d7b = { $name } 不是可能不符合的要求

# `{name}` is not a word of the rule language, nor a function of this rule
name-is-not-a-word-of-the-rule-language-nor-a--312cf5af = `{ $name }` 既不是规则语言的词，也不是本规则的函数

# {name} is the name of another function of the rule
name-is-the-name-of-another-function-of-the-rule--366be149 = { $name } 是规则中另一个函数的名称

# {name} is there twice
name-is-there-twice--bbfbb313 = { $name } 出现两次

# name it in the component's description, with its kind
name-it-in-the-component-s-description-with-its--784daba0 = 请在组件的描述中写明它及其种类

# name its folder with `--policy`; this plan uses the packs it lists only
name-its-folder-with-policy-this-plan-uses-the--3ebc399b = 请用 `--policy` 指定其文件夹；本计划只使用所列的政策包

# name the file by its language, such as `fr.ftl`
name-the-file-by-its-language-such-as-fr-ftl--5847403a = 请以语言为文件命名，如 `fr.ftl`

# name the folder of a pack
name-the-folder-of-a-pack = 请指定政策包的文件夹

# name the special measure that it opens in `[[protected_grounds]]` of {file}, with its source; or do without the fact
name-the-special-measure-that-it-opens-in--5bb9d3eb = 请在 { $file } 的 `[[protected_grounds]]` 中写明它所开启的特别措施及其来源；或不用该事实

# {name} translates nothing that the packs say
name-translates-nothing-that-the-packs-say--20a57706 = { $name } 所译的内容，政策包中没有

# `{name}`, which is from elsewhere,
name-which-is-from-elsewhere--223e6c61 = `{ $name }`（来自别处）

# {named} is defined twice
named-is-defined-twice--dae3b5ac = { $named } 定义了两次

# {named} is inherited from `{pack}`
named-is-inherited-from-pack--fce6ad2c = { $named } 继承自 `{ $pack }`

# no
no = 否

# no compiler here can build components
no-compiler-here-can-build-components = 此处没有能构建组件的编译器

# no derivation is called {name}
no-derivation-is-called-name--0199dd9a = 没有名为 { $name } 的推导

# no document of this kind needs that; look for a bracket that is never closed
no-document-of-this-kind-needs-that-look-for-a--9fd2154e = 这类文件不需要这么深；请找找是否有始终没有闭合的括号

# no item is called {name}
no-item-is-called-name--a4073cd4 = 没有名为 { $name } 的项目

# no item {name} is inherited
no-item-name-is-inherited--c76ec10f = 没有继承名为 { $name } 的项目

# no option is called {name}
no-option-is-called-name--07267ee6 = 没有名为 { $name } 的途径

# no option {name} is inherited
no-option-name-is-inherited--32b25dba = 没有继承名为 { $name } 的途径

# no pack has the domain {domain}
no-pack-has-the-domain-domain--02451edc = 没有政策包含有领域 { $domain }

# no pack is named, and none is built in
no-pack-is-named-and-none-is-built-in--c3a96a7b = 没有指定政策包，程序也没有内置政策包

# no pack names the instrument {instrument}
no-pack-names-the-instrument-instrument--c6757872 = 没有政策包列出文书 { $instrument }

# no parameter {name} is inherited
no-parameter-name-is-inherited--b51adc72 = 没有继承名为 { $name } 的参数

# no policy pack is loaded for the jurisdiction that the case file names
no-policy-pack-is-loaded-for-the-jurisdiction--1fabb0ff = 没有载入案件文件所指司法辖区的政策包

# no reform is called {name}
no-reform-is-called-name--95af995a = 没有名为 { $name } 的改革

# nobody can have seen this
nobody-can-have-seen-this = 这不可能有人见过

# none
none = 无

# not a number that can be reckoned with
not-a-number-that-can-be-reckoned-with = 无法用来计算的数字

# `not` binds to the one thing after it, not to the comparison
not-binds-to-the-one-thing-after-it-not-to-the--e39e71ff = `not` 只作用于紧随其后的一项，而不是整个比较

# not ({clause})
not-clause--384f9d26 = 非（{ $clause }）

# not found
not-found = 未找到

# not in here
not-in-here = 此处没有

# not known
not-known = 未知

# not known until this is
not-known-until-this-is = 在此项查明之前不明

# (not quoted)
not-quoted--27c2647d = （不引用）

# nothing
nothing = 无

# nothing reads {file}
nothing-reads-file--ec4cfd0b = { $file } 不会被读取

# `null`
null--3fd5627a = `null`

# numbers of law and practice are parameters: write `parameter("…")`; only 0 and 1 may stand in a rule
numbers-of-law-and-practice-are-parameters--b1ef7eef = 法律和惯例中的数字属于参数：请写 `parameter("…")`；规则中只能有 0 和 1

# numbers of law and practice are parameters: write `parameter("…")`
numbers-of-law-and-practice-are-parameters--d932e76e = 法律和惯例中的数字属于参数：请写 `parameter("…")`

# {of}, {role}; `throughcare new messages` writes what to fill in
of-role-throughcare-new-messages-writes-what-to--e20e5bf7 = { $of }，{ $role }；`throughcare new messages` 会写出要填的内容

# on what ground a protected fact is looked at
on-what-ground-a-protected-fact-is-looked-at = 查看受保护事实的理由

# once it is reviewed, write under `[components]` in `pack.toml`: {name} = "{digest}"
once-it-is-reviewed-write-under-components-in--48cd64b3 = 审查之后，请在 `pack.toml` 的 `[components]` 下写：{ $name } = "{ $digest }"

# one fact is named twice
one-fact-is-named-twice = 一项事实写了两次

# one fact twice
one-fact-twice = 同一项事实出现两次

# one of its words
one-of-its-words = 它可用的词之一

# `one_of` takes a value and a list of values that are written out
one-of-takes-a-value-and-a-list-of-values-that--0ae0235c = `one_of` 接受一个值和由直接写出的值组成的列表

# {one}; {other}
one-other--94451b48 = { $one }；{ $other }

# one thing
one-thing = 1个值

# only a choice has choices
only-a-choice-has-choices = 只有选择型事实才有可选项

# only a variable can be given a value
only-a-variable-can-be-given-a-value = 只有变量可以赋值

# only an integer or a decimal has a unit
only-an-integer-or-a-decimal-has-a-unit = 只有整数或小数才有单位

# only functions may stand at the top of a rule
only-functions-may-stand-at-the-top-of-a-rule = 规则的最外层只能有函数

# only the first {shown} mistakes are shown
only-the-first-shown-mistakes-are-shown--b4616b92 = 只显示前{ $shown }处错误

# opened here
opened-here = 在此处打开

# operations
operations = 运算次数

# option {option}
option-option--f219faa0 = 途径 { $option }

# `option.toml`
option-toml--b34f970b = `option.toml`

# `option.toml` names them all
option-toml-names-them-all--ce215800 = `option.toml` 列出全部

# {pack} from {parent}
pack-from-parent--cada6517 = { $pack } 继承 { $parent }

# pack {pack}
pack-pack--e6b323fe = 政策包 { $pack }

# `pack.toml`
pack-toml--6bad7170 = `pack.toml`

# packs inherit in a circle: {packs}
packs-inherit-in-a-circle-packs--45fc7abf = 政策包循环继承：{ $packs }

# {parameter} has no value
parameter-has-no-value--c1e69f31 = { $parameter } 没有值

# {parameter} is not a length of time
parameter-is-not-a-length-of-time--27c56443 = { $parameter } 不是时间长度

# {parameter} is not a number of days
parameter-is-not-a-number-of-days--8954f1e7 = { $parameter } 不是天数

# {parameter} is {own} here, and inherited as {inherited}
parameter-is-own-here-and-inherited-as-inherited--18465a6d = { $parameter } 在此处是{ $own }，而继承的是{ $inherited }

# parameters
parameters = 参数

# {parts}, {next}
parts-next--892febd7 = { $parts }、{ $next }

# `{path}`
path--2c51738f = `{ $path }`

# {path} and its type do not agree
path-and-its-type-do-not-agree--840357d1 = { $path } 与其类型不符

# `{path}` is a fact of each entry of a list, not of the case
path-is-a-fact-of-each-entry-of-a-list-not-of--fbb0bc63 = `{ $path }` 是列表每个条目的事实，不是案件的事实

# `{path}` is a list, not a fact
path-is-a-list-not-a-fact--d7882f30 = `{ $path }` 是列表，不是事实

# {path} is not a fact
path-is-not-a-fact--9bb922b7 = { $path } 不是事实

# `{path}` is not a fact of the vocabulary
path-is-not-a-fact-of-the-vocabulary--dedd8e05 = `{ $path }` 不是词汇表中的事实

# `{path}` is not a list
path-is-not-a-list--7ba23a27 = `{ $path }` 不是列表

# `{path}` is provided twice
path-is-provided-twice--5d8e87b4 = `{ $path }` 提供了两次

# {path} lies under the heading of a case file
path-lies-under-the-heading-of-a-case-file--d60faf0a = { $path } 位于案件文件的标题之下

# pinned here
pinned-here = 在此处锁定

# plan for a day on which it is in force, or load another version of it
plan-for-a-day-on-which-it-is-in-force-or-load--27c1ef0d = 请为它有效的日子制订计划，或载入它的另一版本

# `policies/README.md` lists the files of a pack
policies-readme-md-lists-the-files-of-a-pack--afedce19 = `policies/README.md` 列出政策包的文件

# `{program}` could not be started
program-could-not-be-started--181a954d = `{ $program }` 无法启动

# `{program}` failed
program-failed--82ea62d7 = `{ $program }` 失败

# provide facts of its entries, or a fact beside it
provide-facts-of-its-entries-or-a-fact-beside-it--b2f6b067 = 请提供其条目的事实，或列表之外的一项事实

# put a comma between the two
put-a-comma-between-the-two = 请在两者之间加英文逗号

# put everything between `{{` and `}}`
put-everything-between-and--fde2daf5 = 请把全部内容放在 `{"{"}` 与 `{"}"}` 之间

# put it in `[` and `]`
put-it-in-and--b6a749a5 = 请放在 `[` 与 `]` 之间

# put it in double quotes
put-it-in-double-quotes = 请加英文双引号

# put it in quotes: `key = "text"`
put-it-in-quotes-key-text--89e81d55 = 请加英文引号：`key = "text"`

# put it inside `fn met() {{ … }}` or another function
put-it-inside-fn-met-or-another-function--385aba22 = 请放在 `fn met() {"{"} … {"}"}` 或另一个函数里

# put it into `components` and pin it in `pack.toml`, or inherit from a pack that does
put-it-into-components-and-pin-it-in-pack-toml--8cf85eb1 = 请把它放进 `components` 并在 `pack.toml` 中锁定，或继承已这样做的政策包

# put it into the `rule.rhai` of a derivation, in the folder `derived`
put-it-into-the-rule-rhai-of-a-derivation-in--539fc771 = 请把它放进推导的 `rule.rhai`，在文件夹 `derived` 中

# put its folder beside this one, or give it too
put-its-folder-beside-this-one-or-give-it-too--52739e2a = 请把其文件夹放在本文件夹旁边，或一并给出

# put keys and texts in double quotes
put-keys-and-texts-in-double-quotes = 请给键和文字加英文双引号

# put the component there, or take the line away
put-the-component-there-or-take-the-line-away--8cb99177 = 请把组件放在那里，或删去该行

# put the file itself in the pack
put-the-file-itself-in-the-pack = 请把文件本身放进政策包

# put the key in quotes
put-the-key-in-quotes = 请给键加英文引号

# put the whole path in quotes: `["home.first_night.status"]`
put-the-whole-path-in-quotes-home-first-night--0b599716 = 请给整条路径加英文引号：`["home.first_night.status"]`

# question
question = 问题

# quote a fact that is no list, and none of a list entry
quote-a-fact-that-is-no-list-and-none-of-a-list--67146327 = 请引用既不是列表、也不属于列表条目的事实

# reasons
reasons = 原因数

# recommendations
recommendations = 建议数

# record the answer in the program that made this file
record-the-answer-in-the-program-that-made-this--c5a7a77b = 请在生成此文件的程序中记录答案

# reform {reform}
reform-reform--ebf5ec32 = 改革 { $reform }

# renew it, or take it and the item's folder out of the pack
renew-it-or-take-it-and-the-item-s-folder-out--73eaf9e4 = 请将其续期，或把它和该项目的文件夹从政策包中移除

# renew it, or take it and the option's folder out of the pack
renew-it-or-take-it-and-the-option-s-folder-out--fa4ab4e8 = 请将其续期，或把它和该途径的文件夹从政策包中移除

# renew it, or take it and the parameter out of the pack
renew-it-or-take-it-and-the-parameter-out-of--655154ec = 请将其续期，或把它和该参数从政策包中移除

# {report}
report--a243da1c = { $report }

# {requirement} has a sentence for `near`, and is not a near miss
requirement-has-a-sentence-for-near-and-is-not--ee1e5c4a = { $requirement } 有供 `near` 用的句子，却没有列为可算接近的要求

# run it again on a machine that is less busy
run-it-again-on-a-machine-that-is-less-busy = 请在不那么繁忙的机器上再运行一次

# run one of them
run-one-of-them = 请只采用其中一项

# save the file as UTF-8
save-the-file-as-utf-8--4bfc2109 = 请把文件存为 UTF-8

# say what it is about in `subject` until the text has been seen
say-what-it-is-about-in-subject-until-the-text--3a77d74e = 在见到文本之前，请在 `subject` 中写明它关于什么

# say `yes` or `no`
say-yes-or-no--09bb6d32 = 请写 `yes` 或 `no`

# see `throughcare list facts`
see-throughcare-list-facts--e0d35851 = 见 `throughcare list facts`

# see `throughcare list facts` for what may be recorded
see-throughcare-list-facts-for-what-may-be--b88c9352 = 可以记录什么，见 `throughcare list facts`

# several dates
several-dates = 多个日期

# several values are compared with something that is not one value
several-values-are-compared-with-something-that--7a744321 = 多个值与不是单个值的内容作了比较

# `{sign}` is missing here
sign-is-missing-here--86704d96 = 此处缺少 `{ $sign }`

# `{sign}` is no sign of the rule language
sign-is-no-sign-of-the-rule-language--61c68f21 = `{ $sign }` 不是规则语言的符号

# size of texts and lists
size-of-texts-and-lists = 文字和列表的大小

# something else
something-else = 其他内容

# something follows after the end
something-follows-after-the-end = 结束之后还有内容

# something follows on the same line
something-follows-on-the-same-line = 同一行后面还有内容

# something is provided that is no value
something-is-provided-that-is-no-value = 所提供的不是值

# something stands without double quotes
something-stands-without-double-quotes = 有内容没有加英文双引号

# something that is seen only when the rule runs
something-that-is-seen-only-when-the-rule-runs = 规则运行时才能见到的内容

# something that rests on a fact that was not looked at
something-that-rests-on-a-fact-that-was-not--a868c95f = 依据没有查看过的事实的内容

# something that rests on a parameter that its description leaves out
something-that-rests-on-a-parameter-that-its--d3c1fbde = 依据其描述中没有的参数的内容

# sources
sources = 来源

# `\` stands in a text without a character that it may stand before
stands-in-a-text-without-a-character-that-it--3e355a9b = 文字中的 `\` 后面没有可以跟随它的字符

# steps
steps = 步骤数

# {steps}, {step}
steps-step--632d1f94 = { $steps }，{ $step }

# still holds then
still-holds-then = 那时仍然有效

# `()`
t--291127e9 = `()`

# tables and lists lie more than {deepest} deep inside each other
tables-and-lists-lie-more-than-deepest-deep--db4fe378 = 表和列表互相嵌套超过{ $deepest }层

# {tag} is not the tag of a language
tag-is-not-the-tag-of-a-language--db3380f2 = { $tag } 不是语言标签

# take away one of the two
take-away-one-of-the-two = 请删去两者之一

# take it away
take-it-away = 请删去

# take it away if there is no such entry
take-it-away-if-there-is-no-such-entry = 如果没有这样的条目，请删去

# take it away, or take `human_only` away
take-it-away-or-take-human-only-away--b00d76a6 = 请删去它，或删去 `human_only`

# take it away, or write the file as TOML
take-it-away-or-write-the-file-as-toml--4e851638 = 请删去，或把文件写成 TOML

# take it away, or write `type = "choice"`
take-it-away-or-write-type-choice--8c87d657 = 请删去，或写 `type = "choice"`

# take it out of `provides`
take-it-out-of-provides--bcd5548d = 请把它从 `provides` 中删去

# take the derogation away; what is a pack's own needs none
take-the-derogation-away-what-is-a-pack-s-own--7aaf73e8 = 请删去该例外；政策包自己的内容不需要例外

# take the ground away
take-the-ground-away = 请删去该理由

# `tests.toml`
tests-toml--2db508c7 = `tests.toml`

# {text}
text--ada0db1b = { $text }

# `{text}` is not a number
text-is-not-a-number--c950207c = `{ $text }` 不是数字

# `{text}` is not expected here
text-is-not-expected-here--c54f5eae = 此处不应有 `{ $text }`

# `{text}` is not one of the values of {of}
text-is-not-one-of-the-values-of-of--0ecd1082 = `{ $text }` 不在可取的值之列：{ $of }

# {text} sets nothing
text-sets-nothing--0c8c9517 = { $text } 没有设定任何内容

# the braces of a sentence do not pair
the-braces-of-a-sentence-do-not-pair = 句子中的花括号不成对

# the case has no entry for {fact}
the-case-has-no-entry-for-fact--72c3a9ec = 案件中没有 { $fact } 的条目

# the case of a test
the-case-of-a-test = 测试的案件

# the checklist has {facts}
the-checklist-has-facts--9b5f6def = 有 { $facts }

# the clause for each entry is missing here
the-clause-for-each-entry-is-missing-here = 此处缺少用于每个条目的子句

# the clauses nest too deep
the-clauses-nest-too-deep = 子句嵌套过深

# the compiler gave up on it
the-compiler-gave-up-on-it = 编译器未能处理

# the component
the-component = 组件

# the component cannot be read: {why}
the-component-cannot-be-read-why--2f0a30bc = 组件无法读取：{ $why }

# the component {file} is not pinned
the-component-file-is-not-pinned--1ac77544 = 组件 { $file } 没有锁定

# the day of the plan
the-day-of-the-plan = 计划之日

# the derivation cites nothing that it rests on
the-derivation-cites-nothing-that-it-rests-on = 该推导没有引用任何依据

# the derivation {derivation} is brought in, and {other} provides the same fact
the-derivation-derivation-is-brought-in-and--9492c09f = 推导 { $derivation } 被引入，而 { $other } 提供同一项事实

# the derivation {name}
the-derivation-name--03a842ab = 推导 { $name }

# the derivation {name} does not wait for this reform
the-derivation-name-does-not-wait-for-this--965539e6 = 推导 { $name } 不以此项改革为条件

# the derivation {name} has both a script and a component
the-derivation-name-has-both-a-script-and-a--cadd1c38 = 推导 { $name } 既有脚本又有组件

# the derivation {name} has no rule
the-derivation-name-has-no-rule--827f6c95 = 推导 { $name } 没有规则

# the derivation {name} is brought in by {reform} and taken out by another reform
the-derivation-name-is-brought-in-by-reform-and--51af01ba = 推导 { $name } 由 { $reform } 引入，又被另一项改革去掉

# the derivations {first} and {second} both provide {fact}
the-derivations-first-and-second-both-provide--383a679c = 推导 { $first } 和 { $second } 都提供 { $fact }

# the derogation from `{name}` ran out on {day}, so the inherited text is used again
the-derogation-from-name-ran-out-on-day-so-the--ac1e2ad5 = 对 `{ $name }` 的例外已于{ $day }到期，因此重新使用继承的内容

# the document is empty
the-document-is-empty = 文件是空的

# the document is not a table
the-document-is-not-a-table = 文件不是一个表

# the domain {name}
the-domain-name--2ffbea06 = 领域 { $name }

# the fact {name}
the-fact-name--ab8932e1 = 事实 { $name }

# the file cannot be read: it cannot be opened or read to its end
the-file-cannot-be-read-it-cannot-be-opened-or--67f7d36d = 文件无法读取：打不开，或不能读到结尾

# the file cannot be read: it is a folder
the-file-cannot-be-read-it-is-a-folder--769d0f8d = 文件无法读取：这是文件夹

# the file cannot be read: there is no such file
the-file-cannot-be-read-there-is-no-such-file--b839be08 = 文件无法读取：没有这个文件

# the file cannot be read: this account may not read it
the-file-cannot-be-read-this-account-may-not--ddd6bb78 = 文件无法读取：此账户无权读取

# the file has {bytes} bytes, and {limit} are allowed
the-file-has-bytes-bytes-and-limit-are-allowed--5211e9c9 = 文件有{ $bytes }字节，允许{ $limit }字节

# the file has more than {count} MiB
the-file-has-more-than-count-mib--32bf9e2b = 文件超过 { $count } MiB

# the file has the digest `{actual}`, and the pack names `{expected}`
the-file-has-the-digest-actual-and-the-pack--b082e305 = 文件的校验值是 `{ $actual }`，而政策包写的是 `{ $expected }`

# the file is {what}, not a component
the-file-is-what-not-a-component--f0f3abcf = 该文件是{ $what }，不是组件

# the file `{name}` cannot be read
the-file-name-cannot-be-read--5b2c93f8 = 文件 `{ $name }` 无法读取

# the first
the-first = 第一个

# the first entry is 1
the-first-entry-is-1 = 第一个条目是 1

# the first one
the-first-one = 第一处

# the folder of `{derivation}` has no `derived.toml`
the-folder-of-derivation-has-no-derived-toml--5b8b7f9e = `{ $derivation }` 的文件夹没有 `derived.toml`

# the folder of `{item}` has no `item.toml`
the-folder-of-item-has-no-item-toml--eb22732e = `{ $item }` 的文件夹没有 `item.toml`

# the folder of `{option}` has no `option.toml`
the-folder-of-option-has-no-option-toml--0c309e38 = `{ $option }` 的文件夹没有 `option.toml`

# the function ends without a condition
the-function-ends-without-a-condition = 函数结束时没有给出条件

# the function `{name}` has no body in braces
the-function-name-has-no-body-in-braces--86a6d5bf = 函数 `{ $name }` 没有花括号中的函数体

# the function `{name}` takes `{parameter}` twice
the-function-name-takes-parameter-twice--870ea780 = 函数 `{ $name }` 两次接受 `{ $parameter }`

# the heading is not closed
the-heading-is-not-closed = 标题没有闭合

# the inherited pack {pack} is not there
the-inherited-pack-pack-is-not-there--912c15ab = 所继承的政策包 { $pack } 不存在

# the instrument {name}
the-instrument-name--76be7429 = 文书 { $name }

# the item cites nothing that it rests on
the-item-cites-nothing-that-it-rests-on = 该项目没有引用任何依据

# the item {name}
the-item-name--d8e69ef4 = 项目 { $name }

# the item {name} does not wait for this reform
the-item-name-does-not-wait-for-this-reform--5d267e07 = 项目 { $name } 不以此项改革为条件

# the item {name} has both a script and a component
the-item-name-has-both-a-script-and-a-component--9d95544a = 项目 { $name } 既有脚本又有组件

# the item {name} has no rule
the-item-name-has-no-rule--f1ca855a = 项目 { $name } 没有规则

# the item {name} is brought in by {reform} and taken out by another reform
the-item-name-is-brought-in-by-reform-and-taken--cb7d80ee = 项目 { $name } 由 { $reform } 引入，又被另一项改革去掉

# the key has no value
the-key-has-no-value = 该键没有值

# the key {key} is written twice
the-key-key-is-written-twice--3521c975 = 键 { $key } 写了两次

# the keys here are {keys}
the-keys-here-are-keys--809c6d76 = 此处可用的键：{ $keys }

# the last day cannot lie before the first; both are included
the-last-day-cannot-lie-before-the-first-both--15aa41d3 = 最后一天不能早于第一天；两天都计算在内

# the last reason has another truth than the answer
the-last-reason-has-another-truth-than-the--1485d15d = 最后一个原因的判断与答案不同

# the list is not closed
the-list-is-not-closed = 列表没有闭合

# the list {list} is not a fact
the-list-list-is-not-a-fact--ebdc23d7 = 列表 { $list } 不是事实

# the name of a variable is missing here
the-name-of-a-variable-is-missing-here = 此处缺少变量的名称

# the name of the function is missing here
the-name-of-the-function-is-missing-here = 此处缺少函数的名称

# the number {number} is written in the rule
the-number-number-is-written-in-the-rule--0c09c3b1 = 规则中写了数字 { $number }

# the option cites nothing that it rests on
the-option-cites-nothing-that-it-rests-on = 该途径没有引用任何依据

# the option has no requirement {name}
the-option-has-no-requirement-name--03e11fd5 = 该途径没有要求 { $name }

# the option has no state {name}
the-option-has-no-state-name--593beff9 = 该途径没有阶段 { $name }

# the option {name}
the-option-name--7316a4d1 = 途径 { $name }

# the option {name} does not wait for this reform
the-option-name-does-not-wait-for-this-reform--a554e959 = 途径 { $name } 不以此项改革为条件

# the option {name} is brought in by {reform} and taken out by another reform
the-option-name-is-brought-in-by-reform-and--f93d7c82 = 途径 { $name } 由 { $reform } 引入，又被另一项改革去掉

# the option `{option}` has no rule
the-option-option-has-no-rule--c5704abb = 途径 `{ $option }` 没有规则

# the option requires nothing
the-option-requires-nothing = 该途径没有任何要求

# the pack has no `{file}`
the-pack-has-no-file--ed2b0add = 政策包没有 `{ $file }`

# the pack in {folder} calls itself {pack}
the-pack-in-folder-calls-itself-pack--ac3e40da = 文件夹 { $folder } 中的政策包自称 { $pack }

# the pack `{pack}` is not in force on the day of this plan and contributes nothing
the-pack-pack-is-not-in-force-on-the-day-of--eaf08d3a = 政策包 `{ $pack }` 在本计划之日无效，不起任何作用

# the packs `{first}` and `{second}` both define {named}, and neither inherits from the other
the-packs-first-and-second-both-define-named--bdc099b5 = 政策包 `{ $first }` 和 `{ $second }` 都定义了{ $named }，而两者互不继承

# the packs `{first}` and `{second}` both put something in the place of {name}
the-packs-first-and-second-both-put-something--3dac4270 = 政策包 `{ $first }` 和 `{ $second }` 都用自己的内容取代 { $name }

# the parameter {name}
the-parameter-name--d382e57d = 参数 { $name }

# the path of a list ends in `[]`, and no other does
the-path-of-a-list-ends-in-and-no-other-does--6965ef37 = 列表的路径以 `[]` 结尾，其他路径都不这样

# the policy packs name no reform; name the folder of one with `--policy`
the-policy-packs-name-no-reform-name-the-folder--d295a0ec = 这些政策包没有列出改革；请用 `--policy` 指定列有改革的政策包的文件夹

# the reform changes nothing
the-reform-changes-nothing = 该项改革没有改变任何内容

# the reform {name}
the-reform-name--443bf69f = 改革 { $name }

# the result is not a date or number that a calendar or a computer can hold
the-result-is-not-a-date-or-number-that-a--53d42c7c = 结果不是日历或计算机能容纳的日期或数字

# the rule cannot be read: {what}
the-rule-cannot-be-read-what--e864b91d = 规则无法读取：{ $what }

# the rule does not answer `met`
the-rule-does-not-answer-met--e50823ee = 规则没有回答 `met`

# the rule has no function `{name}`
the-rule-has-no-function-name--ef5646a4 = 规则没有函数 `{ $name }`

# the rule has `{suggestion}`; let the two have one name
the-rule-has-suggestion-let-the-two-have-one--15819a1e = 规则中有 `{ $suggestion }`；请让两者同名

# the rule is too large: {how}
the-rule-is-too-large-how--ef58702a = 规则过大：{ $how }

# the rule never provides {fact}
the-rule-never-provides-fact--79596eb4 = 规则从不提供 { $fact }

# the rule provides {fact} besides
the-rule-provides-fact-besides--c0e6c483 = 规则另外还提供 { $fact }

# the rule says
the-rule-says = 规则所说

# the rule went past its budget of {what}
the-rule-went-past-its-budget-of-what--fdf70b7a = 规则超出了限额：{ $what }

# the script
the-script = 脚本

# the script failed: {why}
the-script-failed-why--3abdb9f3 = 脚本失败：{ $why }

# the script has no `derive`
the-script-has-no-derive--0ecac5a6 = 脚本没有 `derive`

# the table is not closed
the-table-is-not-closed = 表没有闭合

# the test says nothing of what must follow
the-test-says-nothing-of-what-must-follow = 测试没有写明应得出什么

# the text has changed or gone; take this away, or use it for the new one
the-text-has-changed-or-gone-take-this-away-or--77182bcb = 原文已经改变或不再存在；请删去此条，或用于新的原文

# the truth of a clause does not follow from what is under it
the-truth-of-a-clause-does-not-follow-from-what--7af095f9 = 一个子句的判断与其下内容不符

# the variable `{name}` is there twice
the-variable-name-is-there-twice--81d997b4 = 变量 `{ $name }` 出现两次

# the words are {words}
the-words-are-words--e066608f = 可用的词：{ $words }

# the words are {words}, in double quotes
the-words-are-words-in-double-quotes--348c660d = 可用的词：{ $words }；请加英文双引号

# there is a comma too many
there-is-a-comma-too-many = 多了一个逗号

# there is an `=` too many
there-is-an-too-many--59992e1c = 多了一个 `=`

# there is no case
there-is-no-case = 没有案件

# there is no file {file}
there-is-no-file-file--479c5cfb = 没有文件 { $file }

# there is no file `{name}`
there-is-no-file-name--699ffe8c = 没有文件 `{ $name }`

# there is no folder here that can be read
there-is-no-folder-here-that-can-be-read = 此处没有可以读取的文件夹

# there is no place for {fact}
there-is-no-place-for-fact--801ed097 = { $fact } 没有可写的位置

# there is no such fact
there-is-no-such-fact = 没有这项事实

# there is no such recommendation
there-is-no-such-recommendation = 没有这项建议

# there is no test in here
there-is-no-test-in-here = 此处没有测试

# there is no text for {name}: “{text}”
there-is-no-text-for-name-text--04536ad8 = { $name } 没有译文：“{ $text }”

# there is nothing to choose from
there-is-nothing-to-choose-from = 没有可选的内容

# this
this = 这

# this came out on made-up cases; no rule may do it in any case
this-came-out-on-made-up-cases-no-rule-may-do--1a5f1117 = 这是在虚构案件中出现的；任何规则在任何案件中都不得如此

# this expression
this-expression = 此表达式

# this is not a day of the calendar
this-is-not-a-day-of-the-calendar = 这不是日历中的日子

# this is not a message as Fluent writes it
this-is-not-a-message-as-fluent-writes-it--73570b4a = 这不是 Fluent 格式的消息

# this is not a number
this-is-not-a-number = 这不是数字

# this is not a number in JSON
this-is-not-a-number-in-json--b5f34421 = 这不是 JSON 的数字

# this is not a time of day
this-is-not-a-time-of-day = 这不是时刻

# this is not a value in {unit}
this-is-not-a-value-in-unit--a5501a82 = 这不是单位 { $unit } 的值

# this is not JSON
this-is-not-json--a6ebb000 = 这不是 JSON

# this is not TOML
this-is-not-toml--d6c6f194 = 这不是 TOML

# this key holds a value, so nothing can lie under it
this-key-holds-a-value-so-nothing-can-lie-under--43d63939 = 此键已有值，其下不能再有内容

# this machine cannot run components: {report}
this-machine-cannot-run-components-report--fc015d93 = 此机器不能运行组件：{ $report }

# this program was built without components
this-program-was-built-without-components = 此程序构建时没有包含组件功能

# this statement
this-statement = 此语句

# this value
this-value = 此值

# `throughcare list reforms` names them all
throughcare-list-reforms-names-them-all--603555b1 = `throughcare list reforms` 列出全部

# `[timing]`
timing--9bff0e0d = `[timing]`

# title
title = 标题

# title of a source
title-of-a-source = 来源的标题

# too deep here
too-deep-here = 此处过深

# too many calls are joined by dots
too-many-calls-are-joined-by-dots = 以点相连的调用过多

# `true`
true--60404b5f = `true`

# true or false
true-or-false = 是非值（true 或 false）

# two dates
two-dates = 两个日期

# two derogations from {name} hold on the same day
two-derogations-from-name-hold-on-the-same-day--bccc431d = 对 { $name } 的两项例外在同一天有效

# two packs call themselves {pack}
two-packs-call-themselves-pack--d9a4126a = 两个政策包都自称 { $pack }

# two reforms set {parameter} differently
two-reforms-set-parameter-differently--945d91a8 = 两项改革对 { $parameter } 的设定不同

# two requirements or states are called {name}
two-requirements-or-states-are-called-name--1f2f8367 = 有两项要求或阶段都叫 { $name }

# two things
two-things = 2个值

# two values
two-values = 两个值

# two values hold on the same day
two-values-hold-on-the-same-day = 两个值在同一天有效

# under it are {facts}
under-it-are-facts--c6ef657d = 其下有 { $facts }

# unit
unit = 单位

# {unit} is not a unit
unit-is-not-a-unit--8c7ef043 = { $unit } 不是单位

# unknown
unknown = 不明

# `until` lies before `from`
until-lies-before-from--a7ed3086 = `until` 早于 `from`

# use a program built with the feature `components`
use-a-program-built-with-the-feature-components--0904929d = 请使用构建时带有 `components` 功能的程序

# use one of the packs, or give one of the two another name
use-one-of-the-packs-or-give-one-of-the-two--05c3c3d3 = 请只用其中一个政策包，或给两者之一另取名称

# use the file that was reviewed, or review this one and pin its digest: {digest}
use-the-file-that-was-reviewed-or-review-this--4c8a7862 = 请使用审查过的文件，或审查此文件并锁定其校验值：{ $digest }

# use the file that was reviewed, or review this one and put its digest into `pack.toml`
use-the-file-that-was-reviewed-or-review-this--7a8f6578 = 请使用审查过的文件，或审查此文件并把其校验值写入 `pack.toml`

# values that are written out
values-that-are-written-out = 直接写出的值

# variables
variables = 变量数

# `wasm-component-ld` is not installed
wasm-component-ld-is-not-installed--03505887 = 没有安装 `wasm-component-ld`

# `weekday`, the days of the week
weekday-the-days-of-the-week--baf68940 = `weekday`（星期几）

# what a source is cited for
what-a-source-is-cited-for = 来源为何而引用

# what comes next
what-comes-next = 下一步

# {what} is not a condition
what-is-not-a-condition--3f817a1b = { $what }不是条件

# {what} is not offered in a rule
what-is-not-offered-in-a-rule--48cb9087 = 规则中不能使用：{ $what }

# what is required
what-is-required = 所要求的内容

# what it handed over cannot be read
what-it-handed-over-cannot-be-read = 所交出的内容无法读取

# {what} needs {key}
what-needs-key--9527a21b = { $what }缺少 { $key }

# what only a person can check never fails by itself
what-only-a-person-can-check-never-fails-by--92992814 = 只能由人核实的要求，不会自行得出不符合

# {what} should be a table, and is {found}
what-should-be-a-table-and-is-found--1d8d780c = { $what }应为表；实为：{ $found }

# what there is to do stands in `option.toml`, as `action`
what-there-is-to-do-stands-in-option-toml-as--540288a1 = 要做什么写在 `option.toml` 中，键为 `action`

# where a matter stands
where-a-matter-stands = 事项所处的阶段

# which is asked of an entry of a list, or is not, the other way round
which-is-asked-of-an-entry-of-a-list-or-is-not--144128fb = 是否按列表条目询问，正好弄反了

# which its description leaves out
which-its-description-leaves-out = 其描述中没有它

# who acts
who-acts = 负责者

# who can answer
who-can-answer = 可回答者

# who can change it
who-can-change-it = 可改变者

# whom a person may ask
whom-a-person-may-ask = 本人可以询问的人

# why it matters
why-it-matters = 为何重要

# `[with]`
with--1eee88ad = `[with]`

# `[without]`
without--3e34bf1a = `[without]`

# `{word}`
word--3b6aa245 = `{ $word }`

# {word}
word--913a4ed8 = { $word }

# `{word}` by itself
word-by-itself--0126dd38 = 单独的 `{ $word }`

# {word} can be chosen twice
word-can-be-chosen-twice--7686fc5d = { $word } 在可选项中出现两次

# `{word}` is a word of `advise`, and a derivation recommends nothing
word-is-a-word-of-advise-and-a-derivation--b77951dd = `{ $word }` 是 `advise` 的词，而推导不作任何建议

# `{word}` is a word of `advise` and cannot be part of a condition
word-is-a-word-of-advise-and-cannot-be-part-of--13f9d2a7 = `{ $word }` 是 `advise` 的词，不能作条件的一部分

# `{word}` is a word of `derive`, and this is the rule of an item
word-is-a-word-of-derive-and-this-is-the-rule--13fdbb55 = `{ $word }` 是 `derive` 的词，而这是项目的规则

# `{word}` is a word of the rule language and cannot name a function
word-is-a-word-of-the-rule-language-and-cannot--6bc17796 = `{ $word }` 是规则语言的词，不能作函数的名称

# `{word}` is given {given}, and takes {takes}
word-is-given-given-and-takes-takes--fbc3c740 = `{ $word }` 得到{ $given }个值；应得：{ $takes }

# {word}({parts})
word-parts--d15c0f01 = { $word }({ $parts })

# `{word}` takes a clause for each entry, such as `|child| child.fact("carer") == "nobody"`
word-takes-a-clause-for-each-entry-such-as--1d45e0ec = `{ $word }` 需要用于每个条目的子句，如 `|child| child.fact("carer") == "nobody"`

# `{word}` takes a text that is written out
word-takes-a-text-that-is-written-out--1f9bea66 = `{ $word }` 需要直接写出的文字

# `{word}` takes {takes}, not {given}
word-takes-takes-not-given--3724442e = `{ $word }` 需要{ $takes }，而不是{ $given }

# write a date, without quotes: `2026-01-01`
write-a-date-without-quotes-2026-01-01--c9dfcbad = 请写日期，不加引号：`2026-01-01`

# write a fact, `=` and its value: `home.first_night.status=confirmed`
write-a-fact-and-its-value-home-first-night--0009eddf = 请写事实、`=` 及其值：`home.first_night.status=confirmed`

# write a fact as `{{its.path}}`, and no other braces
write-a-fact-as-its-path-and-no-other-braces--a00c705d = 请把事实写作 `{"{"}its.path{"}"}`，不要有其他花括号

# write a heading for each entry
write-a-heading-for-each-entry = 请为每个条目写一个标题

# write a list of dates, without quotes: `[2026-12-25, 2026-12-26]`
write-a-list-of-dates-without-quotes-2026-12-25--8cb2159f = 请写日期的列表，不加引号：`[2026-12-25, 2026-12-26]`

# write a number, without quotes
write-a-number-without-quotes--dbd73e3f = 请写数字，不加引号

# write a part of one, in quotes: `"2/3"`; more than nothing, at most the whole
write-a-part-of-one-in-quotes-2-3-more-than--7540f9ce = 请写分数，加英文引号：`"2/3"`；大于零，至多为一

# write a predicate with `and`, `or` and `not`; in `advise`, ask `if is_yes(…)`, `is_no(…)` or `is_unknown(…)`
write-a-predicate-with-and-or-and-not-in-advise--f27bd376 = 请用 `and`、`or` 和 `not` 写谓词；在 `advise` 中请问 `if is_yes(…)`、`is_no(…)` 或 `is_unknown(…)`

# write a text, in quotes
write-a-text-in-quotes--5bf6aba6 = 请写文字，加英文引号

# write a value, `{{ value = …, source = "…", on = 2026-10-01 }}`, `{{ not_known = "…" }}`, `{{ declined = 2026-10-20 }}` or `{{ withheld = true }}`
write-a-value-value-source-on-2026-10-01-not--15c66ed2 = 请写一个值、`{"{"} value = …, source = "…", on = 2026-10-01 {"}"}`、`{"{"} not_known = "…" {"}"}`、`{"{"} declined = 2026-10-20 {"}"}` 或 `{"{"} withheld = true {"}"}`

# write a whole number, not below nought
write-a-whole-number-not-below-nought--ead2d333 = 请写不小于零的整数

# write `and`
write-and--eb47c707 = 请写 `and`

# write `any("{list}[]", |entry| … entry.fact("{field}") …)`, or `all` or `count`
write-any-list-entry-entry-fact-field-or-all-or--b851e0dd = 请写 `any("{ $list }[]", |entry| … entry.fact("{ $field }") …)`，或用 `all` 或 `count`

# write `choices = ["…", "…"]`
write-choices--d5b70791 = 请写 `choices = ["…", "…"]`

# write `count("{path}")`, or `any("{path}", |entry| …)`
write-count-path-or-any-path-entry--8ccdf8ca = 请写 `count("{ $path }")` 或 `any("{ $path }", |entry| …)`

# write digits
write-digits = 请写阿拉伯数字

# write digits: `45.50`
write-digits-45-50--264be624 = 请写阿拉伯数字：`45.50`

# write digits, without quotes
write-digits-without-quotes--3615a321 = 请写阿拉伯数字，不加引号

# write digits, without quotes: `45.50`
write-digits-without-quotes-45-50--c16fce0c = 请写阿拉伯数字，不加引号：`45.50`

# write `fact("…")`
write-fact--a0b5b1ca = 请写 `fact("…")`

# write `fn {name}() {{ … }}`
write-fn-name--9a5cd09d = 请写 `fn { $name }() {"{"} … {"}"}`

# write `\\` for a backslash
write-for-a-backslash--09678854 = 反斜线请写 `\\`

# write how many entries there are
write-how-many-entries-there-are = 请写明有多少个条目

# write `if`, or a condition
write-if-or-a-condition--38e56487 = 请写 `if`，或写条件

# write it after a dot: `provide("…", …).step("…")`
write-it-after-a-dot-provide-step--c6d0f3d0 = 请写在点后：`provide("…", …).step("…")`

# write it after a dot: `recommend("…").by("…")`
write-it-after-a-dot-recommend-by--b3aa1e2d = 请写在点后：`recommend("…").by("…")`

# write it as `"2027-02-15"`
write-it-as-2027-02-15--adcc7232 = 请写作 `"2027-02-15"`

# write it as `{{ "key": value }}`
write-it-as-key-value--54a92fd6 = 请写作 `{"{"} "key": value {"}"}`

# write it as `{{ key = value }}`, or under a heading
write-it-as-key-value-or-under-a-heading--5441a3df = 请写作 `{"{"} key = value {"}"}`，或写在标题之下

# write it before `=`, or between the dots
write-it-before-or-between-the-dots--8e231a0b = 请写在 `=` 之前，或各点之间

# write it into the file by hand
write-it-into-the-file-by-hand = 请手动写入文件

# write it out, or take the key away
write-it-out-or-take-the-key-away--84246528 = 请写出内容，或删去该键

# write it with digits, such as `12` or `45.50`
write-it-with-digits-such-as-12-or-45-50--e5b3da27 = 请用阿拉伯数字写，如 `12` 或 `45.50`

# write it without quotes
write-it-without-quotes = 请不加引号

# write it without quotes: `2027-02-15`
write-it-without-quotes-2027-02-15--64da7bc2 = 请不加引号：`2027-02-15`

# write `item = "…"`, `option = "…"` or `parameter = "…"`
write-item-option-or-parameter--bb325eb1 = 请写 `item = "…"`、`option = "…"` 或 `parameter = "…"`

# write `[{key}.…]` above each
write-key-above-each--78119584 = 请在每个之上写 `[{ $key }.…]`

# write `[[{key}]]` above each
write-key-above-each--c91bdcb2 = 请在每个之上写 `[[{ $key }]]`

# write `"key": value`
write-key-value--05369c85 = 请写 `"key": value`

# write `key = value`
write-key-value--0bba4cfc = 请写 `key = value`

# write `key = value`, one to a line
write-key-value-one-to-a-line--749168a5 = 请写 `key = value`，每行一个

# write `key = value`, or take the line away
write-key-value-or-take-the-line-away--4ebb5902 = 请写 `key = value`，或删去该行

# write `"key": value`, with commas between
write-key-value-with-commas-between--a7dc0257 = 请写 `"key": value`，各项之间加英文逗号

# write `[[{list}]]` above each entry, `{list} = []` for none, or `{list} = {{ not_known = "…" }}`
write-list-above-each-entry-list-for-none-or--f3adefe2 = 请在每个条目之上写 `[[{ $list }]]`；没有条目写 `{ $list } = []`，或写 `{ $list } = {"{"} not_known = "…" {"}"}`

# write lower-case words joined by hyphens
write-lower-case-words-joined-by-hyphens--300d0a62 = 请写以连字符连接的小写单词

# write lower-case words joined by hyphens: {name}
write-lower-case-words-joined-by-hyphens-name--24a8e744 = 请写以连字符连接的小写单词：{ $name }

# write `n = n + 1`
write-n-n-1--d0cc090c = 请写 `n = n + 1`

# write `{name}()`
write-name--bc537015 = 请写 `{ $name }()`

# write `name = text`, the text on one line; a brace is written `{{"{{"}}`
write-name-text-the-text-on-one-line-a-brace-is--3eaa8f9e = 请写 `name = text`，文字写在同一行；花括号写作 `{"{"}"{"{"}"{"}"}`

# write `not`
write-not--2594f7a1 = 请写 `not`

# write `not (a == b)`
write-not-a-b--b178c264 = 请写 `not (a == b)`

# write `not one_of(…)`
write-not-one-of--4646edd4 = 请写 `not one_of(…)`

# write one after the colon
write-one-after-the-colon = 请在冒号后写一个

# write one `key = value` to a line
write-one-key-value-to-a-line--3a2bf7f8 = 请每行写一个 `key = value`

# write `one_of(…, […])`
write-one-of--eee302b2 = 请写 `one_of(…, […])`

# write one of {words}
write-one-of-words--1487ee61 = 请写其中之一：{ $words }

# write `only_under = "{reform}"` in it, or take it out of `[with]`
write-only-under-reform-in-it-or-take-it-out-of--dd160198 = 请在其中写 `only_under = "{ $reform }"`，或把它从 `[with]` 中删去

# write `or`
write-or--4cc260c0 = 请写 `or`

# write some text
write-some-text = 请写一些文字

# write texts as `"…"`
write-texts-as--dec7aa6f = 文字请写作 `"…"`

# write the predicates in `rule.rhai`
write-the-predicates-in-rule-rhai--a1129140 = 请在 `rule.rhai` 中写谓词

# write the SHA-256 of the file: 64 hexadecimal digits in quotes, in lower case
write-the-sha-256-of-the-file-64-hexadecimal--ee47676c = 请写文件的 SHA-256：64 个小写十六进制数字，加英文引号

# write the text alone: what a pack says has no variables, choices or attributes
write-the-text-alone-what-a-pack-says-has-no--e2c8ecf4 = 请只写文字：政策包所说的内容没有变量、选择或属性

# write the text out
write-the-text-out = 请直接写出文字

# write `true` or `false`, without quotes
write-true-or-false-without-quotes--9f301be5 = 请写 `true` 或 `false`，不加引号

# write {units} or the name of a currency
write-units-or-the-name-of-a-currency--9c6aa7ff = 请写 { $units } 或货币名称

# write `withheld = true`
write-withheld-true--f7699321 = 请写 `withheld = true`

# write `{word}("…")`
write-word--286cdbbf = 请写 `{ $word }("…")`

# write year, month and day: `2027-02-15`
write-year-month-and-day-2027-02-15--3be39dc5 = 请写年、月、日：`2027-02-15`

# write year, month and day: `"2027-02-15"`
write-year-month-and-day-2027-02-15--bd24a15f = 请写年、月、日：`"2027-02-15"`

# write year, month and day alone: `2027-02-15`
write-year-month-and-day-alone-2027-02-15--37652555 = 请只写年、月、日：`2027-02-15`

# write year, month and day without quotes: `2027-02-15`
write-year-month-and-day-without-quotes-2027-02--0adf05f2 = 请写年、月、日，不加引号：`2027-02-15`

# yes
yes = 是
