## How things are written
between = 、
between-long = ；
sentence = { $text }。
heading-colon = { $text }：
labelled = { $label }：{ $text }
quoted = “{ $text }”
yes = 是
no = 否
days =
    { $count ->
       *[other] { $count }天
    }
weeks =
    { $count ->
       *[other] { $count }周
    }
months =
    { $count ->
       *[other] { $count }个月
    }
years =
    { $count ->
       *[other] { $count }年
    }
items =
    { $count ->
       *[other] { $count }个项目
    }
facts =
    { $count ->
       *[other] { $count }项事实
    }
parameters =
    { $count ->
       *[other] { $count }个参数
    }
derivations =
    { $count ->
       *[other] { $count }项推导
    }
options-counted =
    { $count ->
       *[other] { $count }项途径
    }
tests =
    { $count ->
       *[other] { $count }项测试
    }

## Days, seen from the day of the plan
today = 今天
tomorrow = 明天
yesterday = 昨天
in-days =
    { $count ->
       *[other] { $count }天后
    }
days-ago =
    { $count ->
       *[other] { $count }天前
    }
due-unknown = 日期不明
due-now = 现在（原定期限：{ $day }）
due-today = 今天
due-by = 期限：{ $day }
was-due = 原定期限：{ $day }
due = 期限：{ $day }
workable-from = 自{ $day }起

## How an item stands
status-unmet = 未落实
status-undetermined = 未确定
status-arranged = 已安排
status-declined = 本人已拒绝
status-met = 已落实
status-not-applicable = 不适用
does-not-apply = 不适用
count-unmet =
    { $count ->
       *[other] { $count }项未落实
    }
count-undetermined =
    { $count ->
       *[other] { $count }项未确定
    }
count-arranged =
    { $count ->
       *[other] { $count }项已安排
    }
count-declined =
    { $count ->
       *[other] { $count }项本人已拒绝
    }
count-met =
    { $count ->
       *[other] { $count }项已落实
    }
count-not-applicable =
    { $count ->
       *[other] { $count }项不适用
    }
nothing-to-check = 没有可核对的
counts = { $items }：{ $standing }。
stage-reception = 入监
stage-custody = 在监
stage-pre-release = 获释前
stage-release = 获释
stage-aftercare = 后续照管

## How a fact stands
fact-recorded = 已记录
fact-not-recorded = 未记录
fact-not-known = 已询问而不知
fact-declined = 本人已拒绝
fact-withheld = 不向此读者提供
fact-derived = 由其他事实推出
fact-stale = 记录过久
recorded-as = 记录为{ $value }
worked-out-as = 推出为{ $value }
worked-out-not-quoted = 已推出，此处不引用
recorded-not-quoted = 已记录，此处不引用
fact-stands = { $fact }：{ $state }

## The parts of a plan
plan-title = { $reference }的获释计划
release-on = { $day }获释，截至{ $as-of }为{ $distance }
release-unknown = 获释日期不明：release.date 未记录。截至{ $as-of }
policy = 政策
derogation = 例外
derogation-says = { $pack }偏离{ $from }至{ $until }：{ $ground } — 批准者{ $approver }；{ $source }
remark = 说明
remark-placed = { $text }（{ $file }，第{ $line }行）
remark-with-help = { $text }；{ $help }
what-to-do = 要做什么
release-date-not-recorded = { $heading }：release.date 未记录
action = { $what } — { $who }
action-spoken = { $when }：{ $what }。由{ $who }负责。
why-spoken = 原因：{ $why }。
what-to-find-out = 要查明什么
question-missing = { $question }（{ $missing }）
question-in-record = { $question }（{ $path }）
question-in-record-missing = { $question }（{ $path }，{ $missing }）
holder-spoken =
    { $count ->
       *[other] 向{ $holder }询问{ $count }个问题：
    }
question-spoken = { $question } 事实 { $path }，{ $missing }。
owner-with = { $owner }，协同{ $others }
rule-not-followed = 无法执行该规则：{ $trouble }
missing-facts = { $state }：{ $paths }
fact-and-state = { $fact } { $state }
finding-in-record = { $status }：{ $title }（{ $item }） — { $owner }
finding-in-record-due = { $status }：{ $title }（{ $item }） — { $owner }，{ $when }
finding-spoken = { $status }：{ $title }。
item-spoken = 项目 { $item }。{ $owner }。
item-due-spoken = 项目 { $item }。{ $owner }，{ $when }。
met-heading = 已落实
not-applicable-heading = 不适用
sources = 来源
instrument-spoken = { $id }：{ $name }。
mark-spoken = “{ $mark }”的意思是：{ $meaning }。
closing = 本计划只作建议，由人来定夺。未落实的项目是旁边所列服务部门的责任，绝不是把任何人留在监狱的理由。

## Options: a way out earlier or gentler, or a service that can be had
not-the-law-in-force = 非现行法律
made-under = 本计划按假设法律经{ $title }（{ $id }，{ $source }）改变而作出；不是现行法律下的计划
options = 可选途径
option-under-way = 进行中
option-open = 可用
option-open-to-confirm = 经人确认即可用
option-upcoming = 以后可用
option-upcoming-to-confirm = 以后可用，须经人确认
option-near = 接近
option-closed = 不可用
option-spoken = 途径 { $option }。{ $owner }。
option-due-spoken = 途径 { $option }。{ $owner }，{ $when }。
open-from-if = 如无变化，自{ $day }起可用
requirement-from = { $text }（自{ $day }起）
next = 下一步
person-checks = 须由人核实
option-stands-on = { $day }：{ $standing } · { $owner }
can-be-had-from = 可自此获得：{ $moment }
can-be-had-until = 可获得至：{ $day }
what-it-requires = 要求
where-it-can-stand = 事项可能处于的阶段
state-then-next = { $state } — 下一步：{ $action }
open-from-if-heading = 如无变化，自{ $day }起可用
besides-requirements = 除要求之外
requirement-not-known = 不明
requirement-cited = { $text } — { $source }
listed-option = { $id }：{ $title }（{ $requirements }）
listed-reform = { $id }：{ $title }（{ $changes }） — { $source }
without-rule = 去掉 { $rule }

## Facts that are worked out
worked-out-heading = 由其他事实推出
derivation-spoken = { $title }。推导 { $id }。
step = 步骤
comes-to = { $fact } 为{ $value }
comes-to-not-quoted = { $fact } 已推出，此处不引用
record-is-used = { $what }，按以下步骤；以记录为准
is-withheld = { $what }；不向此读者提供
fact-does-not-apply = { $fact }不适用 — { $why }
step-comes-to = { $step }：{ $amount }
step-rests-on = { $step } — 依据{ $facts }
not-known =
    { $count ->
       *[other] { $facts } 不明
    }
not-known-until =
    { $count ->
       *[other] { $facts } 在知道 { $needs } 之前不明
    }
worked-out-by = { $fact } 由{ $derivation }推出
state-by = { $state }，由{ $derivation }
provides = 提供
may-look-at = 可查看
remarks = 说明
component-rule = 规则，组件
component-file = { $file }，SHA-256 { $digest }
listed-derivation = { $id }：{ $title }（{ $facts }）

## What is cited
instrument-with-document = { $title }，{ $document }
cited-subject = { $instrument }，关于{ $subject }
cited-with-mark = { $citation }（{ $mark }）
mark-text = 原文
mark-summary = 摘要
mark-partial = 部分
mark-unchecked = 未核对
mark-pending = 待定
mark-summary-means = 见过他人所作、写明条款号的摘要；原文本身尚待核对
mark-partial-means = 见过实质内容；条款号或其一部分尚待核对
mark-unchecked-means = 条款号和内容凭记忆，尚待核对
mark-pending-means = 据称涵盖该主题；段落尚待确认

## The clauses of a rule
fulfilled = 符合
not-fulfilled = 不符合
fulfilment-unknown = 不明
truth-yes = 是
truth-no = 否
truth-unknown = 不明
question-applies = 是否涉及此人？
question-met = 是否已落实？
question-arranged = 是否有注明日期的承诺？
question-declined = 本人是否说了不？
question-silent = { $question }（规则未涉及）
question-name-applies = 涉及
question-name-met = 已落实
question-name-arranged = 已安排
question-name-declined = 已拒绝
rule-line = [规则第{ $line }行]
rule-line-spoken = 规则第{ $line }行。
numbered-step = { $number } { $text }
numbered-clause = { $number } { $truth }：{ $text }
clause = { $claim } — { $state }
no-entries = { $clause }；没有条目
is-as-asked = { $facts } 符合规则所求
are-as-asked = { $facts } 符合规则所求
said-no = 本人对 { $fact } 说了不
not-said-no = 本人没有对 { $fact } 说不
not-so = 并非如此：{ $text }
named = “{ $name }”
not-named = 非“{ $name }”
stated = 规则直接写明
all-of-these = 以下全部
any-of-these = 以下至少一项
opposite-of-this = 与此相反
the-item = 该项目
is-yes = { $left } 为是
is-no = { $left } 为否
is = { $left } 是 { $right }
is-not = { $left } 不是 { $right }
is-before = { $left } 早于 { $right }
is-less = { $left } 小于 { $right }
is-on-or-before = { $left } 不晚于 { $right }
is-at-most = { $left } 至多为 { $right }
is-after = { $left } 晚于 { $right }
is-more = { $left } 大于 { $right }
is-on-or-after = { $left } 不早于 { $right }
is-at-least = { $left } 至少为 { $right }
every-entry = { $list } 的每个条目
some-entry = { $list } 的至少一个条目
not-every-entry = 并非 { $list } 的每个条目
no-entry = { $list } 没有一个条目
parameter-value = { $name }（{ $value }）
parameter-without-value = { $name }（无有效值）
one-of = { $values }之一
what-the-rule-asks = 规则所求
day-of-the-plan = 计划之日
which-is = { $how }，即{ $value }
which-is-then = { $how }，即{ $value }，
number-of-entries = { $list } 的条目数
full-years = 从 { $from } 到 { $to } 的整年数
weekday-of = { $date } 是星期几
lead-before = { $date } 之前{ $lead }
lead-after = { $date } 之后{ $lead }
plus = { $left } 加 { $right }
minus = { $left } 减 { $right }
days-from-to = 从 { $from } 到 { $to } 的天数
worked-out-of = { $parts } 的 { $how }

## What an item is, and why it stands as it does
who = 负责：{ $who }
can-be-worked-on-from = 可自此着手：{ $moment }
due-at = 期限：{ $moment }
time-set-by = 期限依据：{ $basis }
basis-rule = 规则
basis-practice = 惯例
basis-rule-and-practice = 规则和惯例
parameters-in-force = { $day }有效的参数
the-rule = 规则，{ $file }
stands-on = { $day }：{ $status } · { $owner }
stands-on-due = { $day }：{ $status } · { $owner } · { $due }
rule-not-followed-heading = 无法执行该规则
why = 原因
facts-looked-at = 查看过的事实
facts-looked-at-in = 在 { $file } 中查看过的事实
looked-at = { $fact }：{ $state }
looked-at-line = { $fact }，第{ $line }行：{ $state }
state-since = 自{ $day }起{ $state }
question-to-holder = { $question } { $path } — { $holder }
action-due = { $what } — { $who }，{ $due }

## Parameters
percent = 百分比
value-with-unit = { $value } { $unit }
value-in-days = { $value }（{ $in-days }）
no-value-in-force = 无有效值
parameter-not-in-force = { $name }：{ $day }无有效值 — { $title }
parameter-in-force = { $name }：{ $value }，自{ $from }起 — { $title } — { $source }
parameter-under-reform = { $name }：{ $value }，按{ $reform } — { $title } — { $source }
parameter-in-force-until = { $name }：{ $value }，自{ $from }至{ $until } — { $title } — { $source }
moment-before = { $from } 之前{ $lead }（{ $parameter }）
moment-after = { $from } 之后{ $lead }（{ $parameter }）

## Lists of what the packs hold
listed-item = { $id }：{ $title }（{ $stage }）
listed-fact = { $path }：[{ $takes }] { $question }（{ $holder }）
takes-with-unit = { $takes }，单位{ $unit }
takes-sensitive = { $takes }，敏感（{ $ground }）
takes-protected = { $takes }，受保护
sensitive-health = 健康
sensitive-victim = 被害人
sensitive-child = 儿童
sensitive-third-party = 第三人

## What came of a check or of tests
planning-says = 按 { $day } 制订计划时，另有以下说明
case-read = 案件文件可以读取：{ $recorded }项已记录，{ $asked }项已询问而不知或被拒绝。
every-predicate-a-condition = 每个谓词都作为条件读取。
predicates-as-scripts = 作为脚本运行、较少说明理由的谓词
predicate-as-script = { $item } { $question }()：{ $what } 不属于条件（{ $file }，第{ $line }行）
not-shown-by-tests = 没有测试显示
no-tests = 该政策包没有测试，因此未通过。
tests-passed = { $tests }：{ $passed }项通过，{ $failed }项未通过。
test-failed = 未通过：{ $item }：{ $test }（{ $file }，第{ $line }行）
hard-to-read = 在给本人的信中太难读
hard-words = { $item }：其信中句子的易读度为{ $ease }，应达到{ $enough }
long-sentence = { $item }：`{ $key }` 的一个句子有{ $count }个词，至多应有{ $enough }个
test-difference = { $what }：预期{ $expected }，得到{ $found }
nothing = 无

## For whom a plan is written, and what it keeps back
for-person = 为所涉本人而写
for-auditor = 为审计者而写
withheld = 无论是否有记录，不向此读者提供：关于{ $kind }的{ $facts }。因此未告知：{ $items }
withheld-ask = { $withheld }。哪些可以告知，可以询问：{ $who }
about-health = 健康
about-victim = 被害人
about-child = 儿童
about-third-party = 其他人

## The letter to the person. Short sentences, plain words, "you".
letter-title = 您的计划进展
letter-reference = 您的编号
letter-as-of = 截至
letter-release = 您离开的日子
letter-release-unknown = 尚不知道
letter-arranged = 已为您安排的
letter-worked-on = 仍在办理的
letter-not-known = 我们还不知道的
letter-said-no = 您说了不的
letter-you-may = 您可以做、可以要求和可以反对的
letter-keep-in-mind = 请记住
letter-met = 这已落实：{ $title }。
letter-promised = 这已承诺：{ $title }。
letter-declined = 您对此说了不：{ $title }。您可以改变主意。
letter-unmet = 这还没有落实：{ $title }。
letter-undetermined = 这还不知道：{ $title }。
letter-works-on-it = 办理者：{ $who }。
letter-works-on-it-by = 办理者：{ $who }，期限{ $day }。
letter-works-on-it-late = 现在办理者：{ $who }。原定期限{ $day }。
letter-options = 可能对您开放的
letter-option-under-way = 这在进行中：{ $title }。
letter-option-open = 这可能对您开放：{ $title }。您可以询问：{ $who }。
letter-option-opens = 自{ $day }起这可能对您开放：{ $title }。您可以询问：{ $who }。
letter-option-near = 您已接近：{ $title }。您可以询问：{ $who }。
letter-option-state = 进展：{ $state }。
letter-option-to-be-checked = 其中一部分还须由人核实。
letter-kept-back = 我们查看的有些内容涉及其他人，此处不说。
letter-kept-back-ask = 我们查看的有些内容涉及其他人，此处不说。想知道哪些可以告诉您，可以询问：{ $who }。
letter-no-reason-to-stay = 仍未解决的由服务部门去做。这绝不是把您留在监狱的理由。
trace-finding = 结论：{ $items }
trace-option = 途径：{ $option }
trace-recommendation = 对 { $items } 的建议：{ $action }

## The plan as a page
contents = 目录
summary = 摘要
timeline = 从今天到获释及其后的日期
timeline-says = 从{ $from }到{ $until }的时间线，下面列表中的每个日期都有编号标记。
timeline-today = 今天，{ $day }
timeline-release = 获释，{ $day }
timeline-none = 还不能给出日期。
steps = 步骤
clause-by-clause = 逐条理由
fact-column = 事实
standing-column = 情况
place-column = 位置
place-in-file = 第{ $line }行
since-column = 自

## How a plan came about
came-about = 本计划如何得出
came-about-packs = 政策包
came-about-rules = 规则，以及每条规则查看过的每项事实
came-about-parameters = 参数
digest = SHA-256 { $digest }
rule-of-item = 项目，属{ $pack }，由{ $engine }运行
rule-of-option = 途径，属{ $pack }，由{ $engine }运行
rule-of-derivation = 推导，属{ $pack }，由{ $engine }运行
rule-not-prepared = 无法准备，从未询问过
answered-by = { $question }：{ $way }
way-silent = 未涉及
way-condition = 条件
way-script = 脚本
way-component = 组件
used-by = 用于{ $items }

## What to find out next (ask)
ask-title = 接下来要查明什么：{ $reference }
ask-nothing = 截至{ $day }。可问的事都不会改变任何结论。
ask-how-many =
    { $count ->
       *[other] 截至{ $day }。还有{ $count }个问题可能定下某事。
    }
ask-how-many-shown =
    { $count ->
       *[other] 截至{ $day }。还有{ $count }个问题可能定下某事；这里列出应先问的{ $shown }个。
    }
numbered = { $number }. { $text }
ask-whom = { $fact } — 询问：{ $holder } — { $items } 需要
ask-whom-due = { $fact } — 询问：{ $holder } — { $items } 需要，最早期限{ $day }
ask-whom-was-due = { $fact } — 询问：{ $holder } — { $items } 需要，最早期限已过{ $day }
fact-missing = { $fact }（{ $missing }）
ask-settles = { $answers }：定下{ $count }项 — { $items }
ask-settles-nothing = { $answers }：单凭它定不下任何事
ask-only-together = 任何答案单凭自己都定不下什么；{ $items } 需要它
items-stand = { $items } { $status }
more-of-them =
    { $count ->
       *[other] 另{ $count }项
    }
ask-set-aside = 不再询问
ask-set-aside-fact = { $fact } — { $state } — { $items } 需要 — { $holder }
ask-set-aside-fact-on = { $fact } — { $state }，{ $day } — { $items } 需要 — { $holder }
ask-beyond = 无论查明什么仍未定，因为规则失败或参数没有值
ask-next =
    { $count ->
       *[other] 还有{ $count }个问题可能定下某事。第一个：
    }
ask-fact = 事实：{ $fact }。可回答者：{ $holder }。
ask-answer = 答案：{ $answers }。
ask-or = 或：{ $words }。
ask-a-day = 一个日期，如 2027-02-15
ask-a-number-of-days = 天数
ask-a-whole-number = 整数
ask-a-number = 数字，如 45.50
ask-how-many-entries = 有几个，或 0
ask-a-text = 任何文字；如与下列词语相同则加引号
ask-who-was-asked = 问了谁？按回车键略过。
ask-who-says-so = 谁说的？按回车键即为“{ $holder }”。
ask-written = 已写入。单凭此事没有项目定下。
ask-written-now = 已写入。现在{ $items }。
item-stands = { $item } { $status }
ask-closing =
    { $count ->
       *[other] 已写入{ $count }个答案。
    }
ask-left-none = 没有剩下可问而会改变结论的事。
ask-left =
    { $count ->
       *[other] 还有{ $count }个问题可能定下某事。
    }
typed-not-known = 不知道
typed-not-known-otherwise = 没人知道
typed-declined = 拒绝
typed-declined-otherwise = 说了不
typed-skip = 跳过
typed-skip-otherwise = 下一个
typed-stop = 停止
typed-stop-otherwise = 退出

## Answers that a fact can have
answer-from-to = { $first }至{ $last }
answer-or-later = { $value }或更晚
answer-or-earlier = { $value }或更早
answer-or-more = { $value }或更多
answer-or-less = { $value }或更少
answer-any = 任何答案
answer-another-text = 任何其他文字
answer-no-entries = 没有
answer-said-no = 本人说不
answer-not-quoted = 此处不引用的答案

## What would change (what-if)
what-if-title = 如果：{ $reference }
what-if-set = 截至{ $day }，设定{ $facts }。
what-if-under = 截至{ $day }。“现在”是现行法律；“那时”按假设法律经{ $reforms }改变。
what-if-under-set = 截至{ $day }。“现在”是现行法律；“那时”按假设法律经{ $reforms }改变，并设定{ $facts }。
reform-named = { $title }（{ $id }，{ $source }）
what-if-nothing = 一切都相同。
what-if-changed =
    { $count ->
       *[other] { $count }项结论会不同，{ $same }项相同。
    }
title-with-name = { $title }（{ $name }）
what-if-now = 现在：{ $standing }
what-if-then = 那时：{ $standing }
status-because = { $status } — { $why }
status-due-because = { $status }，期限{ $day } — { $why }
status-no-date-because = { $status }，没有日期 — { $why }
not-known-facts = 不明：{ $facts }
what-if-redated = 仅期限不同
redated = { $item }：期限{ $now }，那时{ $then }
no-date = 没有日期
what-if-asked-besides = 另外审查
what-if-asked-no-longer = 不再审查
what-if-to-do = 另外要做
what-if-no-longer = 不再要做
what-if-closing-heading = 这是什么
what-if-closing = 由同样的规则作出的两份计划的比较。它不建议任何事，也没有写入任何内容。
what-if-closing-under = 同一案卷的两份计划的比较，一份依现行法律，一份依改变后的法律。它不建议任何事，也没有写入任何内容。
turn-title = 什么会改变现状：{ $reference }
turn-nothing-unmet = 截至{ $day }。没有未落实的项目。
turn-not-unmet = 截至{ $day }。它并非未落实：没有可改变的。
turn-how-many =
    { $count ->
       *[other] 截至{ $day }。{ $count }个项目未落实。下列每种办法都已再次询问规则试过；需要其全部变化，任何一部分都不够。
    }
turn-way = { $status }，如果{ $changes }
turn-change = { $fact } 变为{ $answers }（现在{ $state }） — { $who }
turn-nothing = 任何人还能改变的事都不会使其改变
turn-more-ways =
    { $count ->
       *[other] 另有{ $count }种办法：见 --item { $item }
    }
turn-not-searched-further =
    { $count ->
       *[other] 未再搜索：至多{ $count }项事实的每一组都试过，还试过一些更大的组
    }
turn-may-miss = 可能还有其他办法：规则的一部分作为程序运行，其转折点无法算出
turn-options = 截至{ $day }。怎样使不可用或接近的途径变为可用：下列每种办法都已再次询问规则试过；需要其全部变化，任何一部分都不够。
turn-not-closed = 截至{ $day }。它既非不可用也非接近：没有可打开的。
turn-waits-for = 须先查明且无人能改变的：{ $facts }
turn-to-check = 然后须由人核实：{ $checks }

## Where who a person is makes a difference (fair)
fair-title = 身份在何处造成差别：{ $reference }
fair-title-of-many =
    { $count ->
       *[other] 身份在何处造成差别：{ $count }份案件文件
    }
fair-what-was-tried = 截至{ $day }。每项受保护的事实都试过其可能的每个值，一次一项，其余不变。
fair-no-facts = 这里没有政策包把任何事实标为受保护。
fair-no-difference = 没有结论或建议改变。
fair-no-difference-facts = 没有造成差别的
fair-outcomes = { $item }：{ $outcomes }
fair-outcome = { $answers }：{ $standing }
fair-how-often = { $item }：{ $all }份中的{ $count }份，例如 { $file }
fair-read-by = 由{ $question }查看：{ $clause }
fair-read-by-line = 由{ $question }查看：{ $clause }（{ $file }，第{ $line }行）
fair-read-elsewhere = 由所建议的内容，或规则中作为程序运行的部分查看
fair-through = { $clause }，由{ $name }推出
fair-ground = 理由：{ $ground } — { $source }
fair-no-ground = 没有为此声明理由
fair-to-do = { $status }；要做：{ $actions }
fair-dated = { $status }，期限{ $day }
fair-may-miss = 可能漏掉一些值：查看它的部分作为程序运行
fair-closing-heading = 这是什么
fair-closing = 它在所给案件中找出对受保护事实的直接使用，以及通过已声明的推导事实的使用。它不证明规则公平：其他事实可能替代受保护的事实，其他案件可能不同。

## When an answer turns (explain)
turns = 其他不变时何时改变
turns-from = { $question } 自{ $day }起为是。
turns-from-until = { $question } 自{ $from }至{ $until }为是。
turns-until = { $question } 至{ $day }为是，此后不再是。

## Components (plugin)
plugin-built = { $name }：{ $count } 字节，sha256 { $digest }
plugin-same = 构建记录中的组件与其源代码所得相同
plugin-differs = 构建记录中的组件与其源代码所得不同
plugin-other-toolchain = 由 { $used } 构建，而构建记录写的是 { $recorded }
plugin-built-now = 刚构建的组件
plugin-alike =
    { $count ->
       *[other] 两者在{ $count }个案件中回答相同
    }
plugin-unlike = { $what }：`{ $file }` 与之不一致
plugin-like =
    { $count ->
       *[other] 在{ $count }个案件中与 `{ $file }` 相同
    }
plugin-asked =
    { $count ->
       *[other] 询问了{ $count }次
    }
plugin-provided = { $fact }：给出{ $given }次，不明{ $unknown }次
plugin-refused =
    { $count ->
       *[other] 拒绝，{ $code }：{ $count }次
    }
plugin-broken = 未守约定：{ $what }
plugin-kept = 每项约定都已遵守
plugin-answers = 回答
plugin-provides = 提供
plugin-looks-at = 查看
plugin-looks-up = 查用

## What is wrong with the command line
usage-wrong-value = `{ $value }` 不能作 { $argument } 的值
usage-no-value = { $argument } 没有给出值
usage-unexpected = 此处不应有 { $argument }
usage-missing = 缺少：{ $arguments }
usage-conflict = { $argument } 不能与 { $other } 同用
usage-repeated = { $argument } 给出了不止一次
usage-no-command = 没有命令 { $command }
usage-command-missing = { $command } 之后缺少命令
usage-not-utf8 = 命令行中有不是文字的内容
usage-unreadable = 命令行无法读取
usage-one-of = 可取其一：{ $names }
usage-is-written = 请写作 `{ $usage }`；见 `--help`
usage-see-help = 见 `--help`

## The words before remarks on documents
level-error = 错误
level-warning = 警告
level-note = 说明
level-help = 帮助

## Why something could not be done
error = 错误：{ $text }
help = 帮助：{ $text }
a-document-refused = 一份文件被拒绝
no-such-item = 没有项目 `{ $name }`
did-you-mean = 您是否指 `{ $name }`？
list-items-names-them = `throughcare list items` 列出全部
cannot-be-a-name = `{ $name }` 不能作名称
how-names-are-written = 使用以连字符连接的小写单词，如 `ferry-ticket`
no-language-tag = `{ $name }` 不是语言标签
how-languages-are-named = 使用语言标签，如 `fr` 或 `pt-BR`
cannot-be-written = 无法写入 `{ $file }`：{ $reason }
nothing-is-overwritten = 请另选名称；从不覆盖任何文件
cannot-be-shown = 无法显示结果：{ $reason }
no-file-to-write = 标准输入不能写入
name-a-case-file = 请指定案件文件：答案写入其中
changed-meanwhile = `{ $file }` 同时被他人更改
changed-meanwhile-help = 没有覆盖任何内容，此前写入的仍在；请重新开始
cannot-be-read = 无法读取：{ $reason }
no-json = 无法把结果写成 JSON
standard-input = 标准输入
not-there = 它不存在
not-allowed = 此账户无权这样做
there-already = 它已经存在
a-folder = 它是文件夹
no-space = 没有剩余空间
no-utf8 = 它不是 UTF-8
the-system-refused = 系统不允许
