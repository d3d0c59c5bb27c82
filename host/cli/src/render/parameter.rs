//! Parameters and times in words: what a number of law or practice is, since when, and who set it.

use throughcare::{Law, Moment, Offset};
use throughcare_model::{Date, Parameter, ParameterId, Value};

use super::citation::citation;
use super::wording::{clean, day, plural, value};

/// Returns a value with its unit as the pack writes it: `8 weeks (56 days)`.
pub(crate) fn with_unit(of: &Value, unit: &str) -> String {
    match (of, unit) {
        (Value::Days(days), "weeks") if days % 7 == 0 => {
            format!("{} ({of})", counted(days / 7, "week", "weeks"))
        }
        (Value::Months(months), "years") if months % 12 == 0 => {
            format!("{} ({of})", counted(months / 12, "year", "years"))
        }
        (Value::Integer(_) | Value::Decimal(_), unit) if unit != "number" => {
            format!("{of} {}", clean(unit))
        }
        _ => value(of),
    }
}

/// Returns a parameter with the value in force on a day: name, value, since when, by whom, what it is.
pub(crate) fn in_force(law: &Law, id: ParameterId, parameter: &Parameter, as_of: Date) -> String {
    let name = clean(&parameter.name);
    let title = clean(&parameter.title);
    let dated = law.parameter_on(id, as_of);
    if let (Some(dated), Some(reform)) = (dated, law.reform_of(id)) {
        return format!(
            "{name}: {}, under {} — {title} — {}",
            with_unit(&dated.value, &parameter.unit),
            clean(&reform.id),
            citation(&dated.source)
        );
    }
    match dated {
        None => format!("{name}: no value in force on {} — {title}", day(as_of)),
        Some(dated) => {
            let until = dated
                .until
                .map(|until| format!(" until {}", day(until)))
                .unwrap_or_default();
            format!(
                "{name}: {}, from {}{until} — {title} — {}",
                with_unit(&dated.value, &parameter.unit),
                day(dated.from),
                citation(&dated.source)
            )
        }
    }
}

/// Returns a day as it is counted: `8 weeks (56 days) before release.date (housing-referral-lead)`.
pub(crate) fn moment(moment: &Moment, law: &Law, as_of: Date) -> String {
    let from = law
        .vocabulary()
        .get(moment.from)
        .map_or_else(String::new, |definition| definition.path.to_string());
    let (side, parameter) = match moment.offset {
        Offset::SameDay => return from,
        Offset::Before(parameter) => ("before", parameter),
        Offset::After(parameter) => ("after", parameter),
    };
    let Some(named) = law.parameters().get(parameter) else {
        return from;
    };
    let lead = law.parameter_on(parameter, as_of).map_or_else(
        || "no value in force".to_owned(),
        |dated| with_unit(&dated.value, &named.unit),
    );
    format!("{lead} {side} {from} ({})", clean(&named.name))
}

fn counted(count: i64, one: &str, many: &str) -> String {
    plural(usize::try_from(count).unwrap_or_default(), one, many)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_and_years_are_shown_as_the_pack_writes_them() {
        assert_eq!(with_unit(&Value::Days(56), "weeks"), "8 weeks (56 days)");
        assert_eq!(with_unit(&Value::Months(12), "years"), "1 year (12 months)");
        assert_eq!(with_unit(&Value::Days(5), "days"), "5 days");
        assert_eq!(with_unit(&Value::Integer(50), "percent"), "50 percent");
        assert_eq!(with_unit(&Value::Integer(3), "number"), "3");
    }
}
