//! One side of a comparison in words, and how the facts in it stand.

use throughcare_model::{FactState, Operand, Sensitive, Value};

use super::wording::{clean, state as stands, value};
use crate::words::Words;

/// How one fact stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Its path.
    pub(crate) path: String,
    /// How it stands, as a fragment: `recorded as "promised"`.
    pub(crate) state: String,
    /// Whether it is recorded and may only be named.
    pub(crate) is_withheld: bool,
    /// Whether it is a list that is there, which goes without saying: what counts is its entries.
    pub(crate) is_given: bool,
}

/// Returns how a fact stands, as a fragment: `recorded as "promised"`.
pub(crate) fn standing(
    path: &str,
    state: FactState,
    recorded: Option<&Sensitive<Value>>,
    words: &Words,
) -> String {
    match (state, recorded) {
        (FactState::Recorded, Some(known)) => {
            let value = value(known.reveal(), words);
            words.with("recorded-as", &[("value", value.into())])
        }
        (FactState::Derived, Some(known)) => {
            let value = value(known.reveal(), words);
            words.with("worked-out-as", &[("value", value.into())])
        }
        (FactState::Derived, None) => words.text("worked-out-not-quoted"),
        _ if is_named_only(path, state, recorded) => words.text("recorded-not-quoted"),
        _ => stands(state, words),
    }
}

/// A known fact without a value is one that is named and not quoted, unless it is a list.
fn is_named_only(path: &str, state: FactState, recorded: Option<&Sensitive<Value>>) -> bool {
    matches!(state, FactState::Recorded | FactState::Derived)
        && recorded.is_none()
        && !path.ends_with("[]")
}

/// Returns one side of a comparison as a noun.
pub(super) fn noun(operand: &Operand, words: &Words) -> String {
    match operand {
        Operand::Fact { path, .. } => clean(path),
        Operand::Parameter {
            name,
            value: Some(known),
        } => {
            let value = value(known, words);
            let given = [("name", clean(name).into()), ("value", value.into())];
            words.with("parameter-value", &given)
        }
        Operand::Parameter { name, value: None } => {
            words.with("parameter-without-value", &[("name", clean(name).into())])
        }
        Operand::Literal { value: known } => value(known, words),
        Operand::OneOf { values } => {
            let values: Vec<_> = values.iter().map(|one| value(one, words)).collect();
            words.with("one-of", &[("values", words.or(&values).into())])
        }
        Operand::NotQuoted => words.text("what-the-rule-asks"),
        Operand::AsOf { .. } => words.text("day-of-the-plan"),
        Operand::Computed {
            by,
            value: outcome,
            of,
        } => {
            let how = how(by, of, words);
            match outcome {
                Some(outcome) => {
                    let value = value(outcome.reveal(), words);
                    words.with("which-is", &[("how", how.into()), ("value", value.into())])
                }
                None => how,
            }
        }
    }
}

/// Returns the left side of a comparison as a noun: what is worked out carries its outcome in a clause of its own,
/// which wants closing there.
pub(super) fn subject(operand: &Operand, words: &Words) -> String {
    match operand {
        Operand::Computed {
            by,
            value: Some(outcome),
            of,
        } => {
            let how = how(by, of, words);
            let value = value(outcome.reveal(), words);
            words.with(
                "which-is-then",
                &[("how", how.into()), ("value", value.into())],
            )
        }
        other => noun(other, words),
    }
}

fn how(by: &str, of: &[Operand], words: &Words) -> String {
    let parts: Vec<_> = of.iter().map(|part| noun(part, words)).collect();
    computed(by, &parts, words)
}

fn computed(by: &str, parts: &[String], words: &Words) -> String {
    match (by, parts) {
        ("count", [list, ..]) => words.with("number-of-entries", &[("list", list.into())]),
        ("full_years", [from, to]) => {
            words.with("full-years", &[("from", from.into()), ("to", to.into())])
        }
        ("weekday", [date]) => words.with("weekday-of", &[("date", date.into())]),
        ("before_release", [release, lead]) => {
            let given = [("lead", lead.into()), ("date", release.into())];
            words.with("lead-before", &given)
        }
        ("after_release", [release, lead]) => {
            let given = [("lead", lead.into()), ("date", release.into())];
            words.with("lead-after", &given)
        }
        (sum, [left, right]) if sum.contains('+') => {
            words.with("plus", &[("left", left.into()), ("right", right.into())])
        }
        ("date - date", [later, earlier]) => words.with(
            "days-from-to",
            &[("from", earlier.into()), ("to", later.into())],
        ),
        (difference, [left, right]) if difference.contains('-') => {
            words.with("minus", &[("left", left.into()), ("right", right.into())])
        }
        (other, []) => clean(other),
        (other, parts) => {
            let given = [
                ("how", clean(other).into()),
                ("parts", words.and(parts).into()),
            ];
            words.with("worked-out-of", &given)
        }
    }
}

/// Returns whether this side is a date, as far as can be told; the paths of dates end alike.
pub(super) fn is_time(operand: &Operand) -> bool {
    let is_date = |value: &Value| matches!(value, Value::Date(_));
    match operand {
        Operand::AsOf { .. } => true,
        Operand::Fact {
            path, value: None, ..
        } => ["date", "on", "until", "from"]
            .iter()
            .any(|end| path.rsplit(['.', '_']).next() == Some(end)),
        Operand::Parameter { value, .. } => value.as_ref().is_some_and(is_date),
        Operand::Literal { value } => is_date(value),
        Operand::OneOf { .. } | Operand::NotQuoted => false,
        Operand::Fact {
            value: Some(known), ..
        }
        | Operand::Computed {
            value: Some(known), ..
        } => is_date(known.reveal()),
        Operand::Computed {
            by, value: None, ..
        } => by.ends_with("_release") || (by.starts_with("date") && by != "date - date"),
    }
}

/// Returns how every fact in these operands stands, each once.
pub(super) fn standings(operands: &[&Operand], words: &Words) -> Vec<Standing> {
    let mut facts = Vec::new();
    for operand in operands {
        gather(operand, words, &mut facts);
    }
    facts
}

fn gather(operand: &Operand, words: &Words, facts: &mut Vec<Standing>) {
    match operand {
        Operand::Fact {
            path, state, value, ..
        } => {
            let fact = Standing {
                path: clean(path),
                state: standing(path, *state, value.as_ref(), words),
                is_withheld: is_named_only(path, *state, value.as_ref()),
                is_given: *state == FactState::Recorded && path.ends_with("[]"),
            };
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        Operand::Computed { of, .. } => {
            for part in of {
                gather(part, words, facts);
            }
        }
        Operand::Parameter { .. }
        | Operand::Literal { .. }
        | Operand::OneOf { .. }
        | Operand::NotQuoted
        | Operand::AsOf { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_fact_that_may_not_be_quoted_is_named_only() {
        assert_eq!(
            standing(
                "health.plan",
                FactState::Recorded,
                None,
                &Words::of(Language::English)
            ),
            "recorded, not quoted here"
        );
    }

    #[test]
    fn what_is_worked_out_is_told_with_its_parts() {
        let words = Words::of(Language::English);
        let computed = |by, parts: &[String]| computed(by, parts, &words);
        let parts = |texts: [&str; 2]| texts.map(str::to_owned);
        assert_eq!(
            computed(
                "before_release",
                &parts(["release.date", "housing-lead (84 days)"])
            ),
            "housing-lead (84 days) before release.date"
        );
        assert_eq!(
            computed("date - date", &parts(["b", "a"])),
            "the days from a to b"
        );
        assert_eq!(computed("date + days", &parts(["a", "b"])), "a plus b");
        assert_eq!(
            computed("full_years", &parts(["a", "b"])),
            "the full years from a to b"
        );
    }
}
