//! One side of a comparison in words, and how the facts in it stand.

use throughcare_model::{FactState, Operand, Sensitive, Value};

use super::wording::{clean, list, value};

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
) -> String {
    match (state, recorded) {
        (FactState::Recorded, Some(known)) => format!("recorded as {}", value(known.reveal())),
        (FactState::Derived, Some(known)) => format!("worked out as {}", value(known.reveal())),
        (FactState::Derived, None) => "worked out, not quoted here".to_owned(),
        _ if is_named_only(path, state, recorded) => "recorded, not quoted here".to_owned(),
        _ => state.phrase().to_owned(),
    }
}

/// A known fact without a value is one that is named and not quoted, unless it is a list.
fn is_named_only(path: &str, state: FactState, recorded: Option<&Sensitive<Value>>) -> bool {
    matches!(state, FactState::Recorded | FactState::Derived)
        && recorded.is_none()
        && !path.ends_with("[]")
}

/// Returns one side of a comparison as a noun.
pub(super) fn noun(operand: &Operand) -> String {
    match operand {
        Operand::Fact { path, .. } => clean(path),
        Operand::Parameter {
            name,
            value: Some(known),
        } => {
            format!("{} ({})", clean(name), value(known))
        }
        Operand::Parameter { name, value: None } => {
            format!("{} (no value in force)", clean(name))
        }
        Operand::Literal { value: known } => value(known),
        Operand::OneOf { values } => {
            let values: Vec<_> = values.iter().map(value).collect();
            format!("one of {}", list(&values, "or"))
        }
        Operand::NotQuoted => "what the rule asks".to_owned(),
        Operand::AsOf { .. } => "the day of the plan".to_owned(),
        Operand::Computed {
            by,
            value: outcome,
            of,
        } => {
            let parts: Vec<_> = of.iter().map(noun).collect();
            let how = computed(by, &parts);
            match outcome {
                Some(outcome) => format!("{how}, which is {}", value(outcome.reveal())),
                None => how,
            }
        }
    }
}

fn computed(by: &str, parts: &[String]) -> String {
    match (by, parts) {
        ("count", [list, ..]) => format!("the number of entries of {list}"),
        ("full_years", [from, to]) => format!("the full years from {from} to {to}"),
        ("weekday", [date]) => format!("the weekday of {date}"),
        ("before_release", [release, lead]) => format!("{lead} before {release}"),
        ("after_release", [release, lead]) => format!("{lead} after {release}"),
        (sum, [left, right]) if sum.contains('+') => format!("{left} plus {right}"),
        ("date - date", [later, earlier]) => {
            format!("the days from {earlier} to {later}")
        }
        (difference, [left, right]) if difference.contains('-') => format!("{left} minus {right}"),
        (other, []) => clean(other),
        (other, parts) => format!("{} of {}", clean(other), list(parts, "and")),
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
pub(super) fn standings(operands: &[&Operand]) -> Vec<Standing> {
    let mut facts = Vec::new();
    for operand in operands {
        gather(operand, &mut facts);
    }
    facts
}

fn gather(operand: &Operand, facts: &mut Vec<Standing>) {
    match operand {
        Operand::Fact {
            path, state, value, ..
        } => {
            let fact = Standing {
                path: clean(path),
                state: standing(path, *state, value.as_ref()),
                is_withheld: is_named_only(path, *state, value.as_ref()),
                is_given: *state == FactState::Recorded && path.ends_with("[]"),
            };
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        Operand::Computed { of, .. } => {
            for part in of {
                gather(part, facts);
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

    #[test]
    fn a_fact_that_may_not_be_quoted_is_named_only() {
        assert_eq!(
            standing("health.plan", FactState::Recorded, None),
            "recorded, not quoted here"
        );
    }

    #[test]
    fn what_is_worked_out_is_told_with_its_parts() {
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
