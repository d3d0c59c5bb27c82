//! Parameters and times in words: what a number of law or practice is, since when, and who set it.

use throughcare::{Law, Moment, Offset};
use throughcare_model::{Date, Parameter, ParameterId, Value};

use super::citation::citation;
use super::wording::{clean, value};
use crate::words::Words;

/// Returns a value with its unit as the pack writes it: `8 weeks (56 days)`.
pub(crate) fn with_unit(of: &Value, unit: &str, words: &Words) -> String {
    let both = |written: String| {
        let given = [
            ("value", written.into()),
            ("in-days", value(of, words).into()),
        ];
        words.with("value-in-days", &given)
    };
    match (of, unit) {
        (Value::Days(days), "weeks") if days % 7 == 0 => {
            both(words.with("weeks", &[("count", (days / 7).into())]))
        }
        (Value::Months(months), "years") if months % 12 == 0 => {
            both(words.with("years", &[("count", (months / 12).into())]))
        }
        (Value::Integer(_) | Value::Decimal(_), unit) if unit != "number" => {
            let given = [
                ("value", value(of, words).into()),
                ("unit", unit_name(unit, words).into()),
            ];
            words.with("value-with-unit", &given)
        }
        _ => value(of, words),
    }
}

/// Returns a parameter with the value in force on a day: name, value, since when, by whom, what it is.
pub(crate) fn in_force(
    law: &Law,
    id: ParameterId,
    parameter: &Parameter,
    as_of: Date,
    words: &Words,
) -> String {
    let name = ("name", clean(&parameter.name).into());
    let title = ("title", words.pack(&parameter.title).into());
    let Some(dated) = law.parameter_on(id, as_of) else {
        let given = [name, title, ("day", words.day(as_of).into())];
        return words.with("parameter-not-in-force", &given);
    };
    let value = with_unit(&dated.value, &parameter.unit, words);
    let mut given = vec![
        name,
        title,
        ("value", value.into()),
        ("source", citation(&dated.source, words).into()),
    ];
    if let Some(reform) = law.reform_of(id) {
        given.push(("reform", clean(&reform.id).into()));
        return words.with("parameter-under-reform", &given);
    }
    given.push(("from", words.day(dated.from).into()));
    match dated.until {
        None => words.with("parameter-in-force", &given),
        Some(until) => {
            given.push(("until", words.day(until).into()));
            words.with("parameter-in-force-until", &given)
        }
    }
}

/// Returns a day as it is counted: `8 weeks (56 days) before release.date (housing-referral-lead)`.
pub(crate) fn moment(moment: &Moment, law: &Law, as_of: Date, words: &Words) -> String {
    let from = law
        .vocabulary()
        .get(moment.from)
        .map_or_else(String::new, |definition| definition.path.to_string());
    let parameter = match moment.offset {
        Offset::SameDay => return from,
        Offset::Before(parameter) | Offset::After(parameter) => parameter,
    };
    let Some(named) = law.parameters().get(parameter) else {
        return from;
    };
    let lead = law.parameter_on(parameter, as_of).map_or_else(
        || words.text("no-value-in-force"),
        |dated| with_unit(&dated.value, &named.unit, words),
    );
    let given = [
        ("lead", lead.into()),
        ("from", from.into()),
        ("parameter", clean(&named.name).into()),
    ];
    match moment.offset {
        Offset::After(_) => words.with("moment-after", &given),
        Offset::Before(_) | Offset::SameDay => words.with("moment-before", &given),
    }
}

/// Percent is the one unit of a number that is a word of the program; every other is a currency.
fn unit_name(unit: &str, words: &Words) -> String {
    match unit {
        "percent" => words.text("percent"),
        currency => words.pack(currency),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn weeks_and_years_are_shown_as_the_pack_writes_them() {
        let words = Words::of(Language::English);
        let with_unit = |value, unit| with_unit(&value, unit, &words);
        assert_eq!(with_unit(Value::Days(56), "weeks"), "8 weeks (56 days)");
        assert_eq!(with_unit(Value::Months(12), "years"), "1 year (12 months)");
        assert_eq!(with_unit(Value::Days(5), "days"), "5 days");
        assert_eq!(with_unit(Value::Integer(50), "percent"), "50 percent");
        assert_eq!(with_unit(Value::Integer(3), "number"), "3");
    }
}
