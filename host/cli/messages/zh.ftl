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

## Facts that are worked out
worked-out-heading = 由其他事实推出
derivation-spoken = { $title }。推导 { $id }。
step = 步骤
comes-to = { $fact } 为{ $value }
comes-to-not-quoted = { $fact } 已推出，此处不引用
record-is-used = { $what }，按以下步骤；以记录为准
is-withheld = { $what }；不向此读者提供
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
case-read = 案件文件可以读取：{ $recorded }项已记录，{ $asked }项已询问而不知或被拒绝。
every-predicate-a-condition = 每个谓词都作为条件读取。
predicates-as-scripts = 作为脚本运行、较少说明理由的谓词
predicate-as-script = { $item } { $question }()：{ $what } 不属于条件（{ $file }，第{ $line }行）
not-shown-by-tests = 没有测试显示
no-tests = 该政策包没有测试，因此未通过。
tests-passed = { $tests }：{ $passed }项通过，{ $failed }项未通过。
test-failed = 未通过：{ $item }：{ $test }（{ $file }，第{ $line }行）
test-difference = { $what }：预期{ $expected }，得到{ $found }
nothing = 无

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
no-json = 无法把结果写成 JSON
