//! What may stand in a case file, and what is said of what may not.

use std::sync::Arc;

use throughcare_model::{
    Date, Fact, FactDefinition, FactKind, FactPath, FactState, Sensitive, SourceText, Value,
    Vocabulary,
};

use super::CaseFile;
use crate::shown::{refused, shown};

fn vocabulary() -> Vocabulary {
    let choice =
        |words: &[&str]| FactKind::Choice(words.iter().map(|word| Arc::from(*word)).collect());
    let facts = [
        ("release.date", FactKind::Date),
        (
            "home.first_night.status",
            choice(&["confirmed", "promised", "none"]),
        ),
        ("home.first_night.unsafe", FactKind::YesNo),
        ("money.savings", FactKind::Decimal),
        ("money.debts", FactKind::Integer),
        ("money.account", choice(&["open", "none"])),
        ("health.note", FactKind::Text),
        ("custody.days_served", FactKind::Days),
        ("children[]", FactKind::List),
        ("children[].carer", choice(&["family", "nobody"])),
        ("children[].school.starts_on", FactKind::Date),
    ];
    Vocabulary::new(facts.map(|(path, kind)| FactDefinition {
        path: FactPath::parse(path).unwrap(),
        kind,
        unit: None,
        question: String::new(),
        holder: String::new(),
        changed_by: Vec::new(),
        sensitivity: None,
        protected: false,
        fresh_for: None,
        list: None,
        pack: "test".to_owned(),
    }))
}

fn read(name: &str, text: &str) -> (Vocabulary, CaseFile) {
    let vocabulary = vocabulary();
    let source = SourceText::new(name, text);
    let case = CaseFile::read(&source, &vocabulary).map_err(|errors| shown(&errors));
    (vocabulary, case.unwrap().value)
}

fn toml(text: &str) -> (Vocabulary, CaseFile) {
    read("case.toml", &format!("case.reference = \"A-17\"\n{text}"))
}

fn fact(read: &(Vocabulary, CaseFile), path: &str) -> Fact {
    read.1.facts.get(read.0.find(path).unwrap()).clone()
}

fn value(read: &(Vocabulary, CaseFile), path: &str) -> Option<Value> {
    fact(read, path).value.map(|value| value.reveal().clone())
}

/// Reads a case with a heading of one line, so that the text begins on line 2.
fn said(text: &str) -> String {
    let source = SourceText::new("case.toml", &format!("case.reference = \"A-17\"\n{text}"));
    refused(CaseFile::read(&source, &vocabulary()))
}

fn said_of_json(text: &str) -> String {
    refused(CaseFile::read(
        &SourceText::new("case.json", text),
        &vocabulary(),
    ))
}

#[test]
fn every_kind_of_value_is_read() {
    let case = toml(
        "release.date = 2027-02-15\nhome.first_night = { status = \"promised\", unsafe = false }\n\
         money = { savings = 45.50, debts = 3 }\nhealth.note = \"x\"\ncustody.days_served = 90\n",
    );
    let value = |path| value(&case, path);
    assert_eq!(
        value("release.date"),
        Some(Value::Date(Date::constant(2027, 2, 15)))
    );
    assert_eq!(
        value("home.first_night.status"),
        Some(Value::text("promised"))
    );
    assert_eq!(value("home.first_night.unsafe"), Some(Value::YesNo(false)));
    assert_eq!(value("money.savings").unwrap().to_string(), "45.50");
    assert_eq!(value("money.debts"), Some(Value::Integer(3)));
    assert_eq!(value("health.note"), Some(Value::text("x")));
    assert_eq!(value("custody.days_served"), Some(Value::Days(90)));
    assert_eq!(value("money.account"), None);
    assert_eq!(fact(&case, "money.account").state, FactState::NotRecorded);
}

#[test]
fn json_of_the_same_shape_is_the_same_case() {
    let case = read(
        "case.json",
        r#"{
            "case": {"reference": "A-17", "jurisdiction": "example-land"},
            "release": {"date": "2027-02-15"},
            "money.savings": {"value": 45.50, "on": "2026-10-01"},
            "children": [{"carer": "family", "school": {"starts_on": "2027-03-01"}}]
        }"#,
    );
    let date = Date::constant(2027, 2, 15);
    assert_eq!(value(&case, "release.date"), Some(Value::Date(date)));
    assert_eq!(value(&case, "money.savings").unwrap().to_string(), "45.50");
    assert_eq!(case.1.jurisdiction.as_deref(), Some("example-land"));
    let list = case.0.find("children[]").unwrap();
    assert_eq!(case.1.facts.entries(list).unwrap().len(), 1);
}

#[test]
fn the_longer_form_says_who_and_since_when() {
    let case = toml("money.savings = { value = 12, source = \"cashier\", on = 2026-10-01 }\n");
    let fact = fact(&case, "money.savings");
    assert_eq!(fact.state, FactState::Recorded);
    assert_eq!(fact.source, Some(Sensitive::new("cashier".to_owned())));
    assert_eq!(fact.on, Some(Date::constant(2026, 10, 1)));
    assert_eq!(case.1.source.slice(fact.at), Some("12"));
}

#[test]
fn each_way_of_not_being_recorded_is_kept_apart() {
    let case = toml(
        "home.first_night.status = { not_known = \"asked\", on = 2026-11-02 }\n\
         home.first_night.unsafe = { not_known = true }\nmoney.account = { declined = 2026-10-20 }\n\
         money.debts = { declined = true }\nhealth.note = { withheld = true }\n",
    );
    let fact = |path| fact(&case, path);
    let asked = fact("home.first_night.status");
    assert_eq!(asked.state, FactState::NotKnown);
    assert_eq!(asked.note, Some(Sensitive::new("asked".to_owned())));
    assert_eq!(asked.on, Some(Date::constant(2026, 11, 2)));
    assert_eq!(fact("home.first_night.unsafe").state, FactState::NotKnown);
    assert_eq!(fact("money.account").state, FactState::Declined);
    assert_eq!(fact("money.account").on, Some(Date::constant(2026, 10, 20)));
    assert_eq!(fact("money.debts").on, None);
    assert_eq!(fact("health.note").state, FactState::Withheld);
}

#[test]
fn a_repeated_fact_has_entries_and_none_is_an_answer_too() {
    let case = toml(
        "[[children]]\ncarer = \"family\"\n[[children]]\ncarer = \"nobody\"\nschool.starts_on = 2027-03-01\n",
    );
    let (vocabulary, case) = (&case.0, &case.1);
    let find = |path| vocabulary.find(path).unwrap();
    let entries = case.facts.entries(find("children[]")).unwrap();
    let carer = |n: usize| entries[n].get(find("children[].carer")).known().cloned();
    assert_eq!(carer(0), Some(Value::text("family")));
    assert_eq!(carer(1), Some(Value::text("nobody")));
    let school = find("children[].school.starts_on");
    assert_eq!(entries[0].get(school).state, FactState::NotRecorded);
    assert_eq!(entries[1].get(school).state, FactState::Recorded);

    let (vocabulary, case) = toml("children = []\n");
    let list = vocabulary.find("children[]").unwrap();
    assert_eq!(case.facts.entries(list).unwrap().len(), 0);
}

#[test]
fn a_list_as_a_whole_may_be_unknown_or_come_in_the_longer_form() {
    let (vocabulary, case) = toml("children = { not_known = \"asked\" }\n");
    let list = vocabulary.find("children[]").unwrap();
    assert_eq!(case.facts.get(list).state, FactState::NotKnown);
    assert!(case.facts.entries(list).is_none());

    let (_, case) = toml("children = { value = [{ carer = \"family\" }], on = 2026-10-01 }\n");
    assert_eq!(case.facts.get(list).on, Some(Date::constant(2026, 10, 1)));
    assert_eq!(case.facts.entries(list).unwrap().len(), 1);
}

#[test]
fn a_case_file_without_a_heading_is_refused() {
    let refused = |text| {
        refused(CaseFile::read(
            &SourceText::new("case.toml", text),
            &vocabulary(),
        ))
    };
    insta::assert_snapshot!(refused("release.date = 2027-02-15\n"), @r#"document/missing-key case.toml:1:1 <not in here>: a case file needs `case` (add `case = { reference = "…" }`)"#);
    insta::assert_snapshot!(refused("[case]\nreferenc = \"A-17\"\n"), @"document/unknown-key case.toml:2:1: `referenc` is not a key of `[case]` (did you mean `reference`?)");
    insta::assert_snapshot!(refused("[case]\nreference = 17\n"), @"document/wrong-kind case.toml:2:13: `reference` should be a text, and is a whole number (put it in double quotes)");
}

#[test]
fn an_unknown_fact_comes_with_what_may_have_been_meant() {
    insta::assert_snapshot!(said("home.first_night.statsu = \"none\"\nhoem.first_night.status = 1\nstatus = 1\nhome.first_night.colour = 1\nhobbies = 1\n[monney]\ndebts = 1\n"), @r"
    case/unknown-fact case.toml:2:18 <not known>: `home.first_night.statsu` is not a fact of this checklist (did you mean `home.first_night.status`?)
    case/unknown-fact case.toml:3:1 <not known>: `hoem` is not a fact of this checklist (did you mean `home`?)
    case/unknown-fact case.toml:4:1 <not known>: `status` is not a fact of this checklist (the checklist has `home.first_night.status`)
    case/unknown-fact case.toml:5:18 <not known>: `home.first_night.colour` is not a fact of this checklist (among those under `home.first_night` are `status` and `unsafe`)
    case/unknown-fact case.toml:6:1 <not known>: `hobbies` is not a fact of this checklist (see `throughcare list facts` for what may be recorded)
    case/unknown-fact case.toml:7:2 <not known>: `monney` is not a fact of this checklist (did you mean `money`?)
    ");
}

#[test]
fn a_known_fact_over_or_under_the_path_is_named() {
    insta::assert_snapshot!(said("home.first_night = \"confirmed\"\nrelease.date.day = 15\n"), @r#"
    case/not-a-fact case.toml:2:6: `home.first_night` is not itself a fact (under it are `home.first_night.status` and `home.first_night.unsafe`)
    case/unknown-key case.toml:3:14: `release.date` is a fact, and `day` is not a word about it (write a value, `{ value = …, source = "…", on = 2026-10-01 }`, `{ not_known = "…" }`, `{ declined = 2026-10-20 }` or `{ withheld = true }`)
    "#);
}

#[test]
fn a_value_of_another_kind_is_told_by_kind_and_never_quoted() {
    let text = "release.date = \"2027-02-15\"\nhome.first_night.unsafe = \"no\"\nmoney.debts = 1.5\n\
                money.savings = \"12\"\nhealth.note = 7\ncustody.days_served = 1.0\nmoney.account = true\n\
                home.first_night.status = []\n";
    insta::assert_snapshot!(said(text), @r"
    case/wrong-kind case.toml:2:16: `release.date` should have a date here, and has a text (write it without quotes: `2027-02-15`)
    case/wrong-kind case.toml:3:27: `home.first_night.unsafe` should have true or false here, and has a text (write `true` or `false`, without quotes)
    case/wrong-kind case.toml:4:15: `money.debts` should have a whole number here, and has a decimal number (write digits, without quotes)
    case/wrong-kind case.toml:5:17: `money.savings` should have a number here, and has a text (write digits, without quotes: `45.50`)
    case/wrong-kind case.toml:6:15: `health.note` should have a text here, and has a whole number (put it in double quotes)
    case/wrong-kind case.toml:7:23: `custody.days_served` should have a number of days here, and has a decimal number (write digits, without quotes)
    case/wrong-kind case.toml:8:17: `money.account` should have one of its words here, and has true or false (the words are `open` and `none`, in double quotes)
    case/wrong-kind case.toml:9:27: `home.first_night.status` should have one of its words here, and has a list (the words are `confirmed`, `promised` and `none`, in double quotes)
    ");
}

#[test]
fn a_date_with_a_time_is_told_what_to_leave_out() {
    insta::assert_snapshot!(said("release.date = 2027-02-15T09:00:00\n"), @"case/wrong-kind case.toml:2:16: `release.date` should have a date here, and has a date with a time of day (write year, month and day alone: `2027-02-15`)");
}

#[test]
fn json_is_told_how_json_says_it() {
    insta::assert_snapshot!(said_of_json("{\"case\": {\"reference\": \"A-17\"},\n\"release.date\": \"15.2.2027\",\n\"money\": {\"debts\": null},\n\"children\": {}}"), @r#"
    case/wrong-kind case.json:2:17: `release.date` should have a date here, and has a text (write it as `"2027-02-15"`)
    case/wrong-kind case.json:3:20: `money.debts` should have a whole number here, and has `null` (leave out what is not recorded; say `{ "not_known": true }` of what was asked)
    case/no-answer case.json:4:13: `children[]` says neither a value nor why there is none (write a value, `{ value = …, source = "…", on = 2026-10-01 }`, `{ not_known = "…" }`, `{ declined = 2026-10-20 }` or `{ withheld = true }`)
    "#);
}

#[test]
fn a_choice_outside_the_allowed_values_lists_them() {
    insta::assert_snapshot!(said("home.first_night.status = \"confirmd\"\nmoney.account = \"Jane Roe\"\n"), @r"
    case/unknown-choice case.toml:2:27: `home.first_night.status` is none of its words (did you mean `confirmed`? the words are `confirmed`, `promised` and `none`)
    case/unknown-choice case.toml:3:17: `money.account` is none of its words (the words are `open` and `none`)
    ");
}

#[test]
fn the_longer_form_gives_exactly_one_answer() {
    let text = "home.first_night.status = { source = \"x\" }\nmoney.account = { value = \"open\", declined = true }\n\
                money.debts = { valeu = 3 }\nhealth.note = { withheld = false }\nmoney.savings = { not_known = false }\n\
                release.date = { declined = \"yesterday\" }\nhome.first_night.unsafe = {}\n";
    insta::assert_snapshot!(said(text), @r#"
    case/no-answer case.toml:2:27: `home.first_night.status` says neither a value nor why there is none (write a value, `{ value = …, source = "…", on = 2026-10-01 }`, `{ not_known = "…" }`, `{ declined = 2026-10-20 }` or `{ withheld = true }`)
    case/two-answers case.toml:3:35: `money.account` says both `value` and `declined` (keep one of the two)
    case/unknown-key case.toml:4:17: `money.debts` is a fact, and `valeu` is not a word about it (did you mean `value`?)
    case/no-answer case.toml:5:28: `health.note` says `withheld = false`, which says nothing (write a value, `{ value = …, source = "…", on = 2026-10-01 }`, `{ not_known = "…" }`, `{ declined = 2026-10-20 }` or `{ withheld = true }`)
    case/no-answer case.toml:6:31: `money.savings` says `not_known = false`, which says nothing (write a value, `{ value = …, source = "…", on = 2026-10-01 }`, `{ not_known = "…" }`, `{ declined = 2026-10-20 }` or `{ withheld = true }`)
    case/wrong-kind case.toml:7:29: `release.date` should have a date here, and has a text (write year, month and day: `2027-02-15`)
    case/no-answer case.toml:8:27: `home.first_night.unsafe` says neither a value nor why there is none (write a value, `{ value = …, source = "…", on = 2026-10-01 }`, `{ not_known = "…" }`, `{ declined = 2026-10-20 }` or `{ withheld = true }`)
    "#);
}

#[test]
fn an_empty_text_is_not_an_answer() {
    insta::assert_snapshot!(said("health.note = \"\"\nmoney.account = { not_known = \" \" }\n"), @r"
    case/empty-text case.toml:2:15: `health.note` holds an empty text (leave out what is not recorded; write `not_known = true` of what was asked)
    case/empty-text case.toml:3:31: `money.account` holds an empty text (leave out what is not recorded; write `not_known = true` of what was asked)
    ");
}

#[test]
fn entries_are_checked_like_the_case_itself() {
    insta::assert_snapshot!(said("[[children]]\ncarer = \"famly\"\nage = 4\n[[children]]\nschool = true\n"), @r"
    case/unknown-choice case.toml:3:9: `children[].carer` is none of its words (did you mean `family`? the words are `family` and `nobody`)
    case/unknown-fact case.toml:4:1 <not known>: `children[].age` is not a fact of this checklist (among those under `children[]` are `carer` and `school.starts_on`)
    case/not-a-fact case.toml:6:1: `children[].school` is not itself a fact (under it are `children[].school.starts_on`)
    ");
}

#[test]
fn a_list_of_anything_but_entries_is_refused() {
    insta::assert_snapshot!(said("children = [\"Ann\"]\n"), @r#"case/not-an-entry case.toml:2:13: `children[]` should hold a table of facts for each entry, and has a text (write `[[children]]` above each entry, `children = []` for none, or `children = { not_known = "…" }`)"#);
    insta::assert_snapshot!(said("children = true\n"), @r#"case/not-an-entry case.toml:2:12: `children[]` should be a list of entries, and has true or false (write `[[children]]` above each entry, `children = []` for none, or `children = { not_known = "…" }`)"#);
}

#[test]
fn an_entry_that_records_nothing_is_remarked_on() {
    let source = SourceText::new("case.toml", "case.reference = \"A-17\"\n[[children]]\n");
    let case = CaseFile::read(&source, &vocabulary()).unwrap();
    insta::assert_snapshot!(shown(&case.remarks), @"warning case/empty-entry case.toml:2:1 <counted as an entry>: an entry of `children[]` records nothing (take it away if there is no such entry)");
}

#[test]
fn a_fact_written_twice_in_two_ways_is_refused() {
    insta::assert_snapshot!(said("\"release.date\" = 2027-02-15\nrelease.date = 2027-02-16\n"), @"case/repeated-fact case.toml:3:9 <a second time> and case.toml:2:1 <here before>: `release.date` is recorded twice (keep one of them)");
}

#[test]
fn of_a_thousand_mistakes_a_hundred_are_shown() {
    let lines: Vec<String> = (0..1000).map(|n| format!("k{n} = {n}")).collect();
    let text = lines.join("\n");
    let source = SourceText::new("case.toml", &text);
    let errors = CaseFile::read(&source, &vocabulary()).unwrap_err();
    assert_eq!(errors.len(), 101);
    insta::assert_snapshot!(shown(&errors[100..]), @"document/more-mistakes : only the first 100 mistakes are shown (mend these, then check again)");
}

#[test]
fn neither_debug_nor_a_message_shows_a_value() {
    let text = "health.note = { not_known = \"Jane Roe\" }\nmoney.account = \"open\"\n";
    let (_, case) = toml(text);
    let debug = format!("{case:?}");
    assert!(
        !debug.contains("Jane") && !debug.contains("A-17") && !debug.contains("open"),
        "{debug}"
    );

    let refused = said(
        "money.account = \"Jane Roe\"\nrelease.date = \"Jane Roe\"\nmoney.debts = { value = \"Jane Roe\", declined = \"Jane Roe\" }\n",
    );
    assert!(!refused.contains("Jane"), "{refused}");
}
