//! What each audience may see, and what none of their pages, letters, formats and reasons gives away.

use proptest::prelude::*;
use throughcare::{Audience, CaseFile, Planner, Quoting};
use throughcare_model::{
    Date, Fact, FactDefinition, FactId, FactKind, FactState, ReleasePlan, Sensitivity, Span,
    Status, Value,
};

use crate::generated;
use crate::support::{AS_OF, case, case_in, every_case, folder, kyoto};

/// Occurs in no case file, and in none of its forms in a page: a text and the year of a date.
const MARKER: &str = "ZEBRA";
const MARKED_YEAR: i16 = 2071;

#[test]
fn what_is_about_victims_and_others_is_in_nothing_that_the_person_gets() {
    let kept = |sensitivity| matches!(sensitivity, Sensitivity::Victim | Sensitivity::ThirdParty);
    for case in every_case() {
        let case = marked(&case, kept);
        let mut given = every_form(&kyoto().plan_for(&case, AS_OF, Audience::Person));
        given.extend(every_letter(&case, Quoting::Named));
        given.extend(every_letter(&case, Quoting::Full));
        assert_unmarked(&given);
    }
}

#[test]
fn what_is_sensitive_is_quoted_to_nobody_in_no_form() {
    for case in every_case() {
        let case = marked(&case, |_| true);
        for audience in Audience::ALL {
            assert_unmarked(&every_form(&kyoto().plan_for(&case, AS_OF, audience)));
        }
        assert_unmarked(&every_letter(&case, Quoting::Named));
    }
}

#[test]
fn in_full_the_person_is_told_what_is_recorded_of_their_health() {
    let case = case(
        kyoto(),
        "[case]\nreference = \"A-17\"\n[release]\ndate = 2027-02-15\n\
         [substance]\non_opioid_agonist_treatment = true\n\
         [oat]\nlast_dose_on = 2027-02-15\ndose_confirmed = true\n\
         next_dose = { status = \"promised\", on = 2027-02-16 }\n",
    );
    let told = |quoting| throughcare_cli::letter(&kyoto().letter(&case, AS_OF, quoting), false);
    for text in [told(Quoting::Named), told(Quoting::Full)] {
        assert!(text.contains("A clinic has promised your next dose, with no day missed."));
    }
    assert!(told(Quoting::Full).contains("It is on 16 February 2027."));
    assert!(!told(Quoting::Named).contains("16 February 2027"));
}

#[test]
fn a_case_file_that_is_refused_is_shown_to_the_person_without_its_lines() {
    let address = "12 Zebra Street";
    let text = format!(
        "[case]\nreference = \"A-17\"\n[home]\nfirst_night.address = [\"{address}\"]\n\
         first_night.adress = \"{address}\"\n"
    );
    let said = kyoto()
        .read_case(&throughcare::SourceText::new("case.toml", &text))
        .unwrap_err();
    assert!(!said.is_empty());
    let told = throughcare_cli::diagnostics_in_words(&said);
    assert!(!told.contains("Zebra"), "{told}");
    // To the caseworker the line is shown, so there is something to keep back.
    assert!(throughcare_cli::diagnostics(&said).contains("Zebra"));
}

#[test]
fn the_person_is_told_how_much_is_withheld_and_whom_to_ask() {
    let case = case_in(kyoto(), &folder("cases/registered-victim"));
    let plan = kyoto().plan_for(&case, AS_OF, Audience::Person);
    let kinds: Vec<_> = plan.withheld.iter().map(|one| one.sensitivity).collect();
    assert_eq!(kinds, [Sensitivity::Victim, Sensitivity::ThirdParty]);
    for kept in &plan.withheld {
        assert!(kept.facts > 0);
        assert_eq!(kept.ask.as_deref(), Some("prison case manager"));
    }
    let hang_on_it = &plan.withheld[0].items;
    assert!(hang_on_it.contains(&"victims-considered".to_owned()));
    let text = throughcare_cli::plain(&plan);
    assert!(
        text.contains("What may be told, one can ask: prison case manager."),
        "{text}"
    );
}

#[test]
fn every_look_at_something_withheld_says_that_it_is_withheld_and_nothing_else() {
    let vocabulary = kyoto().law().vocabulary();
    let mut withheld = 0;
    for case in every_case() {
        let plan = kyoto().plan_for(&case, AS_OF, Audience::Person);
        for look in plan.findings.iter().flat_map(|finding| &finding.evidence) {
            if look
                .sensitivity
                .is_some_and(|of| Audience::Person.is_kept_from(of))
            {
                withheld += 1;
                assert_eq!(look.state, FactState::Withheld, "{}", look.path);
                assert!(look.value.is_none() && look.on.is_none() && look.at.is_none());
            }
        }
        for open in &plan.open_questions {
            let sensitivity = vocabulary
                .find(&open.path)
                .and_then(|id| vocabulary.get(id)?.sensitivity);
            assert!(
                !sensitivity.is_some_and(|of| Audience::Person.is_kept_from(of)),
                "{}",
                open.path
            );
        }
    }
    assert!(withheld > 0);
}

#[test]
fn an_auditor_is_told_every_rule_parameter_read_and_digest() {
    for case in every_case() {
        let plan = kyoto().plan_for(&case, AS_OF, Audience::Auditor);
        let audit = plan.audit.as_ref().unwrap();
        let told = throughcare_cli::plain(&plan);
        for pack in &plan.policies {
            assert!(told.contains(&pack.digest));
        }
        for finding in &plan.findings {
            let rule = audit.rules.iter().find(|rule| rule.name == finding.item);
            let rule = rule.unwrap_or_else(|| panic!("the rule of {}", finding.item));
            assert!(rule.is_prepared && rule.engine == "rhai");
            assert!(told.contains(&rule.digest), "{}", finding.item);
            for look in &finding.evidence {
                assert!(told.contains(look.path.as_str()), "{}", look.path);
            }
        }
        for parameter in &audit.parameters {
            let value = parameter.in_force.as_ref().unwrap();
            assert!(told.contains(&parameter.name) && !parameter.used_by.is_empty());
            assert!(
                told.contains(&value.source.instrument),
                "{}",
                parameter.name
            );
        }
        for name in parameters_in_reasons(&plan) {
            let is_told = audit.parameters.iter().any(|one| one.name == name);
            assert!(is_told, "{name}");
        }
    }
}

#[test]
fn the_plan_of_an_auditor_is_that_of_the_caseworker_and_more() {
    for case in every_case() {
        let audited = kyoto().plan_for(&case, AS_OF, Audience::Auditor);
        let plain = ReleasePlan {
            audience: Audience::Caseworker,
            audit: None,
            ..audited
        };
        assert_eq!(plain, kyoto().plan(&case, AS_OF));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Nothing that the person gets hangs on what is kept from them: not a status, a count, a line or a word.
    #[test]
    fn whatever_is_recorded_of_victims_and_others_the_person_gets_the_same(
        choices in generated::choices(kyoto().law().vocabulary()),
        others in generated::choices(kyoto().law().vocabulary()),
    ) {
        let planner = kyoto();
        let one = generated::case(planner, &choices);
        let other = with_kept_of(planner, &one, &generated::case(planner, &others));
        let given = |case: &CaseFile| {
            let plan = planner.plan_for(case, AS_OF, Audience::Person);
            (plan, planner.letter(case, AS_OF, Quoting::Full))
        };
        prop_assert_eq!(given(&one), given(&other));
    }
}

#[test]
fn the_caseworkers_plan_does_hang_on_what_is_kept_from_the_person() {
    // Otherwise the property above would hold of a planner that looks at nothing.
    let case = case_in(kyoto(), &folder("cases/registered-victim"));
    let found = |plan: &ReleasePlan| crate::support::finding(plan, "victims-considered").status;
    assert_eq!(found(&kyoto().plan(&case, AS_OF)), Status::Unmet);
    let person = kyoto().plan_for(&case, AS_OF, Audience::Person);
    assert_eq!(found(&person), Status::Undetermined);
}

/// Puts a marked value in every fact that is sensitive in one of these ways and can hold one, recorded or not.
fn marked(case: &CaseFile, is_marked: impl Fn(Sensitivity) -> bool) -> CaseFile {
    let vocabulary = kyoto().law().vocabulary();
    let mut case = case.clone();
    for (id, definition) in vocabulary.iter() {
        let Some(value) = definition
            .sensitivity
            .filter(|sensitivity| is_marked(*sensitivity))
            .and_then(|_| mark(definition))
        else {
            continue;
        };
        put_everywhere(
            &mut case,
            id,
            definition.list,
            &Fact::recorded(value, Span::EMPTY),
        );
    }
    case
}

fn mark(definition: &FactDefinition) -> Option<Value> {
    match definition.kind {
        FactKind::Text => Some(Value::text(&format!("{MARKER} Street"))),
        FactKind::Date => Some(Value::Date(Date::constant(MARKED_YEAR, 7, 19))),
        _ => None,
    }
}

fn put_everywhere(case: &mut CaseFile, id: FactId, list: Option<FactId>, fact: &Fact) {
    let Some(list) = list else {
        case.facts.put(id, fact.clone());
        return;
    };
    let entries = case.facts.entries(list).map_or(0, <[_]>::len);
    for entry in 0..entries {
        case.facts.put_in_entry(list, entry, id, fact.clone());
    }
}

/// Returns one case with what is kept from the person as another case has it.
fn with_kept_of(planner: &Planner, one: &CaseFile, other: &CaseFile) -> CaseFile {
    let mut mixed = one.clone();
    for (id, definition) in planner.law().vocabulary().iter() {
        let is_kept = definition
            .sensitivity
            .is_some_and(|sensitivity| Audience::Person.is_kept_from(sensitivity));
        if is_kept && definition.kind == FactKind::List {
            let entries = other.facts.entries(id).unwrap_or_default().to_vec();
            mixed
                .facts
                .put_list(id, other.facts.get(id).clone(), entries);
        } else if is_kept {
            let fact = match definition.list {
                None => other.facts.get(id).clone(),
                // Something else than the entries have.
                Some(_) => Fact::recorded(Value::text("another text"), Span::EMPTY),
            };
            put_everywhere(&mut mixed, id, definition.list, &fact);
        }
    }
    mixed
}

fn every_form(plan: &ReleasePlan) -> Vec<String> {
    vec![
        throughcare_cli::human(plan),
        throughcare_cli::plain(plan),
        throughcare_cli::markdown(plan),
        throughcare_cli::json(plan).unwrap(),
        throughcare_cli::html(plan, "en"),
    ]
}

fn every_letter(case: &CaseFile, quoting: Quoting) -> Vec<String> {
    let letter = kyoto().letter(case, AS_OF, quoting);
    throughcare_cli::letter_in_every_form(&letter, "en").to_vec()
}

fn assert_unmarked(texts: &[String]) {
    for text in texts {
        for mark in [MARKER, "2071"] {
            let near = text
                .find(mark)
                .map(|at| text.get(at.saturating_sub(200)..at));
            assert_eq!(near, None, "{mark} is in it");
        }
    }
}

fn parameters_in_reasons(plan: &ReleasePlan) -> Vec<String> {
    let json = throughcare_cli::json(plan).unwrap();
    let mut lines = json.lines().map(str::trim).peekable();
    let mut names = Vec::new();
    while let Some(line) = lines.next() {
        if line == "\"kind\": \"parameter\"," {
            let name = lines
                .peek()
                .and_then(|next| next.strip_prefix("\"name\": \""));
            names.extend(
                name.and_then(|name| name.split('"').next())
                    .map(str::to_owned),
            );
        }
    }
    assert!(!names.is_empty());
    names
}
