// A checklist item in C: somewhere to sleep on the first night. `build` makes the component.
//
// What is returned belongs to the host, which frees it: texts and lists are copied, never pointed at. An instance
// answers once and is gone, so nothing else needs to be freed.

#include <stdlib.h>
#include <string.h>

#include "rule_component.h"

// The names of the contract are long; these are the ones that the rule uses.
typedef throughcare_policy_types_truth_t truth;
typedef throughcare_policy_types_operand_t operand;
typedef throughcare_policy_types_reason_t reason;
typedef throughcare_policy_types_relation_t relation;
typedef throughcare_policy_types_declared_fact_t declared_fact;
typedef throughcare_policy_types_recommendation_t recommendation;

enum { NO = THROUGHCARE_POLICY_TYPES_TRUTH_NO };
enum { UNKNOWN = THROUGHCARE_POLICY_TYPES_TRUTH_UNKNOWN };
enum { YES = THROUGHCARE_POLICY_TYPES_TRUTH_YES };

static const char STATUS[] = "home.first_night.status";
static const char FREE_FROM[] = "home.first_night.available_from";
static const char RELEASE[] = "release.date";

static void *copy(const void *from, size_t bytes) {
    void *to = malloc(bytes);
    if (!to) __builtin_trap();
    return memcpy(to, from, bytes);
}

static rule_component_string_t words(const char *text) {
    rule_component_string_t words;
    rule_component_string_dup(&words, text);
    return words;
}

// Lists of the contract are a place and a length.
#define LIST(type, ...) \
    { copy((const type[]){__VA_ARGS__}, sizeof((const type[]){__VA_ARGS__})), \
      sizeof((const type[]){__VA_ARGS__}) / sizeof(type) }

// A look that the description does not allow is an error of this rule; the host records it.
static void allowed(bool look) {
    if (!look) __builtin_trap();
}

static truth truth_of(bool known, bool holds) {
    return !known ? UNKNOWN : holds ? YES : NO;
}

// Kleene's `and`: a no decides, whatever is unknown. The truths are in order: no, unknown, yes.
static truth both(truth a, truth b) {
    return a < b ? a : b;
}

static rule_component_option_string_t text(const char *fact) {
    rule_component_string_t path = words(fact);
    rule_component_option_string_t value;
    throughcare_policy_types_misuse_t misuse;
    allowed(throughcare_policy_case_facts_text(&path, NULL, &value, &misuse));
    return value;
}

static throughcare_policy_case_facts_option_calendar_date_t date(const char *fact) {
    rule_component_string_t path = words(fact);
    throughcare_policy_case_facts_option_calendar_date_t value;
    throughcare_policy_types_misuse_t misuse;
    allowed(throughcare_policy_case_facts_date(&path, NULL, &value, &misuse));
    return value;
}

static operand fact(const char *path) {
    operand named = {.tag = THROUGHCARE_POLICY_TYPES_OPERAND_FACT};
    named.val.fact.path = words(path);
    named.val.fact.entry.is_some = false;
    return named;
}

static operand literal(const char *text) {
    operand said = {.tag = THROUGHCARE_POLICY_TYPES_OPERAND_LITERAL};
    said.val.literal.tag = THROUGHCARE_POLICY_TYPES_VALUE_TEXT;
    said.val.literal.val.text = words(text);
    return said;
}

static reason compare(truth holds, uint32_t left, relation how, uint32_t right) {
    reason clause = {.truth = holds};
    clause.clause.tag = THROUGHCARE_POLICY_TYPES_CLAUSE_COMPARE;
    clause.clause.val.compare.left = left;
    clause.clause.val.compare.relation = how;
    clause.clause.val.compare.right = right;
    return clause;
}

// Both facts are looked at whatever the first says: that is what the plan shows as evidence.
static void met(exports_throughcare_policy_rule_answer_t *answer) {
    rule_component_option_string_t status = text(STATUS);
    bool is_confirmed = status.is_some && status.val.len == strlen("confirmed") &&
                        memcmp(status.val.ptr, "confirmed", status.val.len) == 0;
    truth confirmed = truth_of(status.is_some, is_confirmed);

    throughcare_policy_case_facts_option_calendar_date_t from = date(FREE_FROM), release = date(RELEASE);
    bool known = from.is_some && release.is_some;
    truth in_time = truth_of(known, known && from.val <= release.val);

    reason all = {.truth = both(confirmed, in_time)};
    all.clause.tag = THROUGHCARE_POLICY_TYPES_CLAUSE_ALL;
    rule_component_list_u32_t parts = LIST(uint32_t, 0, 1);
    all.clause.val.all = parts;

    // Clauses name facts and never quote them: the host fills in what they hold, and checks every truth.
    throughcare_policy_types_list_operand_t operands =
        LIST(operand, fact(STATUS), literal("confirmed"), fact(FREE_FROM), fact(RELEASE));
    throughcare_policy_types_list_reason_t reasons =
        LIST(reason, compare(confirmed, 0, THROUGHCARE_POLICY_TYPES_RELATION_EQUAL, 1),
             compare(in_time, 2, THROUGHCARE_POLICY_TYPES_RELATION_AT_MOST, 3), all);
    answer->truth = all.truth;
    answer->reasons = reasons;
    answer->operands = operands;
}

static void declined(exports_throughcare_policy_rule_answer_t *answer) {
    rule_component_string_t path = words(STATUS);
    rule_component_option_bool_t no;
    throughcare_policy_types_misuse_t misuse;
    allowed(throughcare_policy_case_facts_is_declined(&path, NULL, &no, &misuse));

    reason said_no = {.truth = truth_of(no.is_some, no.is_some && no.val)};
    said_no.clause.tag = THROUGHCARE_POLICY_TYPES_CLAUSE_SAID_NO;
    said_no.clause.val.said_no.path = words(STATUS);
    said_no.clause.val.said_no.entry.is_some = false;

    throughcare_policy_types_list_reason_t reasons = LIST(reason, said_no);
    answer->truth = said_no.truth;
    answer->reasons = reasons;
}

void exports_throughcare_policy_rule_ask(exports_throughcare_policy_rule_question_t what,
                                         exports_throughcare_policy_rule_answer_t *answer) {
    memset(answer, 0, sizeof *answer);
    // The host asks what the description names, and nothing else.
    if (what == THROUGHCARE_POLICY_TYPES_QUESTION_MET) met(answer);
    else declined(answer);
}

void exports_throughcare_policy_rule_advise(exports_throughcare_policy_rule_list_recommendation_t *advice) {
    recommendation place = {.action = words("Find a place for the first night")};
    place.by.is_some = true;
    place.by.val = words("housing service");
    place.due.tag = THROUGHCARE_POLICY_TYPES_DUE_WITH_ITEM;
    rule_component_list_string_t because =
        LIST(rule_component_string_t, words("nobody has confirmed a bed for your first night"));
    place.because = because;
    exports_throughcare_policy_rule_list_recommendation_t list = LIST(recommendation, place);
    *advice = list;
}

void exports_throughcare_policy_about_describe(exports_throughcare_policy_about_description_t *about) {
    memset(about, 0, sizeof *about);
    about->name = words("first-night");
    about->version = words("1.0.0");
    about->summary = words("Somewhere to sleep on the first night, in C.");
    throughcare_policy_types_list_declared_fact_t facts =
        LIST(declared_fact, {words(STATUS), THROUGHCARE_POLICY_TYPES_KIND_TEXT},
             {words(FREE_FROM), THROUGHCARE_POLICY_TYPES_KIND_DATE},
             {words(RELEASE), THROUGHCARE_POLICY_TYPES_KIND_DATE});
    throughcare_policy_types_list_question_t answers =
        LIST(throughcare_policy_types_question_t, THROUGHCARE_POLICY_TYPES_QUESTION_MET,
             THROUGHCARE_POLICY_TYPES_QUESTION_DECLINED);
    about->facts = facts;
    about->answers = answers;
    about->advises = true;
}
