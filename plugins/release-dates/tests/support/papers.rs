//! A custody as the component sees it: facts in a case in memory, and the figures of the policy pack.

use std::collections::BTreeMap;

use jiff::civil::Date;
use release_dates::law::ReleasePointLaw;
use release_dates::{AdjustmentKind, Custody, Derivation, Exclusion, Sentence, TermLength};
use throughcare_plugin::{Case, CaseInMemory, DerivedFact, Plugin, Refusal, Term, Value};

use super::Policy;

/// The day of the plan. The switches are set beside it, so no figure depends on it.
const AS_OF: Date = Date::constant(2026, 11, 23);

/// A custody that can be changed before the component sees it.
pub(crate) struct Papers {
    pub(crate) person: BTreeMap<&'static str, Value>,
    pub(crate) sentences: Vec<BTreeMap<&'static str, Value>>,
    /// None is an absent list, not an empty one.
    pub(crate) adjustments: Option<Vec<BTreeMap<&'static str, Value>>>,
    pub(crate) parameters: BTreeMap<String, Value>,
}

impl Papers {
    pub(crate) fn of(custody: &Custody, policy: Policy) -> Papers {
        let yes_no = |yes| Value::YesNo(yes);
        let person = BTreeMap::from([
            ("person.born_on", Value::Date(custody.person.date_of_birth)),
            (
                "person.is_registered_sex_offender",
                yes_no(custody.person.registered_sex_offender),
            ),
            (
                "person.is_liable_to_removal",
                yes_no(custody.request.early_removal_scheme),
            ),
            (
                "custody.dates_checked_with_court",
                yes_no(custody.request.order_of_dates_confirmed),
            ),
        ]);
        let adjustments = custody.adjustments.iter().map(|it| {
            let mut facts = BTreeMap::from([
                ("kind", Value::text(word_of(it.kind))),
                ("days", Value::Days(it.days)),
                ("applies_from", Value::Date(it.applies_from)),
            ]);
            facts.extend(it.from.map(|day| ("from", Value::Date(day))));
            facts.extend(it.to.map(|day| ("to", Value::Date(day))));
            facts
        });
        Papers {
            person,
            sentences: custody.sentences.iter().map(facts_of).collect(),
            adjustments: Some(adjustments.collect()),
            parameters: parameters(policy),
        }
    }

    /// What the component says about them, with every look allowed.
    pub(crate) fn derived(&self) -> Result<Vec<DerivedFact>, Vec<Refusal>> {
        let mut case = CaseInMemory::new(&Derivation::describe(), AS_OF);
        for (path, value) in &self.person {
            case = case.with(path, Term::from(value.clone()));
        }
        for facts in &self.sentences {
            case = case.with_entry("sentences[]", facts.clone());
        }
        if let Some(adjustments) = &self.adjustments {
            case = case.with_none("adjustments[]");
            for facts in adjustments {
                case = case.with_entry("adjustments[]", facts.clone());
            }
        }
        for (name, value) in &self.parameters {
            case = case.with_parameter(name, value.clone());
        }
        let derived = Derivation::derive(&Case::new(&case));
        assert_eq!(case.misuses(), []);
        derived
    }

    /// The dates by type name.
    pub(crate) fn dates(&self) -> BTreeMap<String, Date> {
        let derived = self.derived().unwrap_or_default();
        let dates = derived.iter().filter_map(|fact| {
            let name = fact.fact().path.strip_prefix("release_dates.")?;
            match fact.value() {
                Some(Value::Date(date)) if name != "release" => Some((name.to_uppercase(), *date)),
                _ => None,
            }
        });
        dates.collect()
    }
}

fn facts_of(sentence: &Sentence) -> BTreeMap<&'static str, Value> {
    let has = |named: &[(Exclusion, &'static str)]| {
        let found = named
            .iter()
            .find(|(exclusion, _)| sentence.exclusions.contains(exclusion));
        Value::text(found.map_or("none", |(_, word)| word))
    };
    let mut facts = BTreeMap::from([
        ("reference", Value::text(&sentence.reference)),
        ("kind", Value::text("standard determinate")),
        ("offence_on", Value::Date(sentence.offence_date)),
        ("imposed_on", Value::Date(sentence.sentence_date)),
        ("length", Value::text(&spoken(sentence.length))),
        ("sds_plus", Value::YesNo(sentence.sds_plus)),
        (
            "sds_plus_today",
            Value::YesNo(sentence.sds_plus_if_sentenced_today),
        ),
        ("section_250", Value::YesNo(sentence.section_250)),
        (
            "forty_per_cent_exclusion",
            has(&[
                (Exclusion::Sexual, "sexual"),
                (Exclusion::Violent, "violent"),
                (Exclusion::DomesticAbuse, "domestic abuse"),
                (Exclusion::NationalSecurity, "national security"),
                (Exclusion::Terrorism, "terrorism"),
            ]),
        ),
        (
            "later_exclusion",
            has(&[
                (Exclusion::SexualAddedLater, "sexual"),
                (Exclusion::DomesticAbuseAddedLater, "domestic abuse"),
                (Exclusion::MurderAddedLater, "murder"),
            ]),
        ),
        (
            "progression_exclusion",
            has(&[
                (Exclusion::ProgressionSchedule13Part3, "schedule 13, part 3"),
                (
                    Exclusion::ProgressionSchedule2026,
                    "schedule of the Sentencing Act 2026",
                ),
            ]),
        ),
        (
            "is_consecutive",
            Value::YesNo(sentence.consecutive_to.is_some()),
        ),
    ]);
    if let Some(before) = &sentence.consecutive_to {
        facts.insert("consecutive_to", Value::text(before));
    }
    facts
}

fn spoken(length: TermLength) -> String {
    let units = [
        (length.years, "years"),
        (length.months, "months"),
        (length.weeks, "weeks"),
        (length.days, "days"),
    ];
    let said = units.iter().filter(|(number, _)| *number != 0);
    said.map(|(number, unit)| format!("{number} {unit}"))
        .collect::<Vec<_>>()
        .join(" ")
}

fn word_of(kind: AdjustmentKind) -> &'static str {
    match kind {
        AdjustmentKind::Remand => "remand",
        AdjustmentKind::TaggedBail => "tagged bail",
        AdjustmentKind::AdditionalDaysAwarded => "additional days awarded",
        AdjustmentKind::RestorationOfAdditionalDays => "additional days given back",
        AdjustmentKind::UnlawfullyAtLarge => "unlawfully at large",
        AdjustmentKind::RecallRemand => "remand after recall",
        AdjustmentKind::RecallTaggedBail => "tagged bail after recall",
    }
}

/// The figures of the policy pack, with the switches of a reference case.
fn parameters(policy: Policy) -> BTreeMap<String, Value> {
    let mut parameters = BTreeMap::new();
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../policies/england-and-wales/parameters"
    );
    for entry in std::fs::read_dir(folder).expect("the pack is in the repository") {
        let path = entry.expect("the folder can be read").path();
        let text = std::fs::read_to_string(path).expect("its files can be read");
        let table: toml::Table = text.parse().expect("they are TOML");
        for (name, parameter) in table {
            parameters.extend(in_force(&parameter).map(|value| (name, value)));
        }
    }
    let word = |yes| Value::text(if yes { "yes" } else { "no" });
    let law = match policy.release_point_law {
        ReleasePointLaw::Half => "half",
        ReleasePointLaw::FortyPerCent => "sds40",
        ReleasePointLaw::Progression => "progression-2026-10",
    };
    parameters.extend([
        ("release-point-law".to_owned(), Value::text(law)),
        (
            "post-sentence-supervision-repealed".to_owned(),
            word(policy.post_sentence_supervision_repealed),
        ),
        (
            "hdc-ends-for-adults".to_owned(),
            word(policy.curfew_ended_for_adults),
        ),
        (
            "hdc-suspended-for-adults".to_owned(),
            word(policy.curfew_suspended_for_adults),
        ),
    ]);
    parameters
}

/// The value of a parameter of the pack, in the units in which the host holds it. Whatever is dated here is a switch.
fn in_force(parameter: &toml::Value) -> Option<Value> {
    let value = &parameter["values"][0]["value"];
    let number = || value.as_integer().expect("a whole number");
    let date = |value: &toml::Value| -> Date {
        value
            .as_datetime()
            .expect("a date")
            .to_string()
            .parse()
            .expect("a day")
    };
    Some(match parameter["unit"].as_str().expect("a unit") {
        "days" => Value::Days(number()),
        "months" => Value::Months(number()),
        "years" => Value::Months(12 * number()),
        "date" => Value::Date(date(value)),
        "dates" => Value::dates(value.as_array().expect("a list").iter().map(date)),
        "text" | "fraction" => Value::text(value.as_str().expect("a text")),
        _ => return None,
    })
}
