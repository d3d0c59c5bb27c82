//! `parameters.toml` and `parameters/*.toml`: dated values, each with its source.

use throughcare_model::{
    Citation, Code, Date, DatedValue, Decimal, Diagnostic, Message, Parameter, Value, ValueKind,
    message,
};

use super::citations::{EXAMPLE, read_citation};
use super::files::PackFiles;
use super::names::{Entries, check_name, check_order, read_entries};
use super::pack::Period;
use crate::reading::document::{Content, Node, TableEntry};
use crate::reading::fields::Fields;
use crate::reading::mistakes::{Mistakes, Page, Written};
use crate::reading::nearest::{did_you_mean, quoted};

const UNKNOWN_UNIT: Code = Code("pack/unknown-unit");
const WRONG_VALUE: Code = Code("pack/wrong-value");
const NO_VALUES: Code = Code("pack/parameter-without-values");
const OVERLAP: Code = Code("pack/values-overlap");
const GAP: Code = Code("pack/values-leave-a-gap");

/// The units that are no currency.
const UNITS: [&str; 10] = [
    "days", "weeks", "months", "years", "number", "percent", "fraction", "date", "dates", "text",
];

/// A parameter as its pack sets it; what it cites is still to be looked up.
pub(super) struct ParameterDraft {
    /// The name, and where it stands.
    pub(super) name: Written<String>,
    /// The parameter.
    pub(super) parameter: Parameter,
    /// What kind of value it has, if its unit could be read.
    pub(super) kind: Option<ValueKind>,
    /// What its values cite.
    pub(super) cited: Vec<Written<Citation>>,
}

/// A dated value with its place.
type Dated = Written<DatedValue>;

/// Reads the parameters of a pack.
pub(super) fn read_parameters(
    files: &PackFiles,
    pack: &str,
    mistakes: &Mistakes,
) -> Entries<ParameterDraft> {
    read_entries(files, "parameters", mistakes, |page, entry| {
        read_parameter(page, entry, pack)
    })
}

fn read_parameter(page: Page<'_>, entry: &TableEntry, pack: &str) -> Option<ParameterDraft> {
    check_name(page, &entry.key, entry.key_span);
    let fields = Fields::new(page, &entry.node, message!("a parameter"))?;
    let title = fields.text("title").unwrap_or_default();
    let unit = fields.written_text("unit");
    let kind = unit.as_ref().and_then(|unit| kind_of(page, unit));
    let mut cited = Vec::new();
    let mut values: Vec<Dated> = Vec::new();
    let nodes = fields.list("values");
    for node in nodes {
        let unit = unit.as_ref().map(|unit| unit.value.as_str());
        values.extend(read_value(page, node, kind.and(unit), &mut cited));
    }
    if nodes.is_empty() {
        let message = message!("{parameter} has no value", parameter = quoted(&entry.key));
        let help = message!(
            "add `[[{parameter}.values]]` with `value`, `from` and `source`",
            parameter = &entry.key
        );
        page.error(NO_VALUES, entry.key_span, message, None, help);
    }
    fields.finish();
    values.sort_by_key(|dated| dated.value.from);
    check_times(page, &values);
    let mut values: Vec<DatedValue> = values.into_iter().map(|dated| dated.value).collect();
    let kind = alike(&mut values, kind);
    Some(ParameterDraft {
        name: page.written(entry.key.clone(), entry.key_span),
        parameter: Parameter {
            name: entry.key.clone(),
            title,
            unit: unit.map(|unit| unit.value).unwrap_or_default(),
            values,
            pack: pack.to_owned(),
        },
        kind,
        cited,
    })
}

fn read_value(
    page: Page<'_>,
    node: &Node,
    unit: Option<&str>,
    cited: &mut Vec<Written<Citation>>,
) -> Option<Dated> {
    let fields = Fields::new(page, node, message!("a value"))?;
    let value = fields.node("value", "8");
    let (from, until) = (fields.date("from"), fields.optional_date("until"));
    let source = fields
        .node("source", EXAMPLE)
        .and_then(|source| read_citation(page, source));
    fields.finish();
    cited.extend(source.clone());
    let value = unit
        .zip(value)
        .and_then(|(unit, value)| in_unit(page, value, unit));
    let from = from?;
    check_order(page, node.span, Period { from, until });
    let dated = DatedValue {
        value: value?,
        from,
        until,
        source: source?.value,
    };
    Some(page.written(dated, node.span))
}

/// Returns what kind of value a unit stands for; what is no other unit is a currency.
fn kind_of(page: Page<'_>, unit: &Written<String>) -> Option<ValueKind> {
    match unit.value.as_str() {
        "days" | "weeks" => Some(ValueKind::Days),
        "months" | "years" => Some(ValueKind::Months),
        "number" => Some(ValueKind::Integer),
        "percent" => Some(ValueKind::Decimal),
        "date" => Some(ValueKind::Date),
        "dates" => Some(ValueKind::Dates),
        "text" | "fraction" => Some(ValueKind::Text),
        other => {
            // A slip of the pen must not become a currency.
            let help = did_you_mean(other, UNITS);
            let is_currency = help.is_none() && other.chars().all(char::is_alphabetic);
            if is_currency {
                return Some(ValueKind::Decimal);
            }
            let help = help.unwrap_or_else(|| {
                message!(
                    "write {units} or the name of a currency",
                    units = UNITS.map(quoted).join(", ")
                )
            });
            let message = message!("{unit} is not a unit", unit = quoted(other));
            page.error(UNKNOWN_UNIT, unit.span, message, None, help);
            None
        }
    }
}

/// Reads a value as its unit has it: weeks become days and years months.
pub(super) fn in_unit(page: Page<'_>, node: &Node, unit: &str) -> Option<Value> {
    let counted = |times: i64| match node.content {
        Content::Integer(number) if number >= 0 => number.checked_mul(times),
        _ => None,
    };
    let value = match unit {
        "days" => counted(1).map(Value::Days),
        "weeks" => counted(7).map(Value::Days),
        "months" => counted(1).map(Value::Months),
        "years" => counted(12).map(Value::Months),
        "date" => node.as_date(page.format).map(Value::Date),
        "dates" => match &node.content {
            Content::List(nodes) => {
                let dates = nodes.iter().map(|node| node.as_date(page.format));
                dates.collect::<Option<Vec<_>>>().map(Value::dates)
            }
            _ => None,
        },
        "fraction" => match &node.content {
            Content::Text(text) if is_fraction(text) => Some(Value::text(text)),
            _ => None,
        },
        "text" => match &node.content {
            Content::Text(text) => Some(Value::text(text)),
            _ => None,
        },
        _ => match (&node.content, unit) {
            (Content::Integer(number), "number") => Some(Value::Integer(*number)),
            (Content::Integer(number), _) => Some(Value::Decimal(Decimal::from(*number))),
            (Content::Decimal(number), _) => Some(Value::Decimal(*number)),
            _ => None,
        },
    };
    if value.is_none() {
        let help = match unit {
            "days" | "weeks" | "months" | "years" => {
                message!("write a whole number, not below nought")
            }
            "date" => message!("write a date, without quotes: `2026-01-01`"),
            "dates" => {
                message!("write a list of dates, without quotes: `[2026-12-25, 2026-12-26]`")
            }
            "fraction" => message!(
                "write a part of one, in quotes: `\"2/3\"`; more than nothing, at most the whole"
            ),
            "text" => message!("write a text, in quotes"),
            _ => message!("write a number, without quotes"),
        };
        let message = message!("this is not a value in {unit}", unit = quoted(unit));
        page.error(WRONG_VALUE, node.span, message, None, help);
    }
    value
}

/// Returns whether a text is a fraction of something: two whole numbers, more than nothing, at most the whole.
/// It stays a text, so that no rule rounds it.
fn is_fraction(text: &str) -> bool {
    let number = |digits: &str| {
        let is_plain = !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_plain.then(|| digits.parse::<u32>().ok()).flatten()
    };
    let parts = text.split_once('/');
    let numbers = parts.and_then(|(part, whole)| number(part).zip(number(whole)));
    numbers.is_some_and(|(part, whole)| part <= whole)
}

/// Makes the values of a plain number all decimals if one of them is, so that they compare alike.
fn alike(values: &mut [DatedValue], kind: Option<ValueKind>) -> Option<ValueKind> {
    let has_decimals = values
        .iter()
        .any(|dated| dated.value.kind() == ValueKind::Decimal);
    if kind != Some(ValueKind::Integer) || !has_decimals {
        return kind;
    }
    for dated in values {
        if let Value::Integer(number) = dated.value {
            dated.value = Value::Decimal(Decimal::from(number));
        }
    }
    Some(ValueKind::Decimal)
}

/// Reports values that hold at the same time, and days between two on which none holds.
fn check_times(page: Page<'_>, values: &[Dated]) {
    for (earlier, later) in values.iter().zip(values.iter().skip(1)) {
        let from = later.value.from;
        let until = earlier.value.until;
        if until.is_none_or(|until| until >= from) {
            let help = from
                .yesterday()
                .ok()
                .filter(|day| *day >= earlier.value.from)
                .map_or_else(
                    || message!("keep one of the two, or change its days"),
                    |day| {
                        message!(
                            "let the earlier one end on the day before: `until = {day}`",
                            day = day.to_string()
                        )
                    },
                );
            page.mistakes.add(|| {
                Diagnostic::error(OVERLAP, message!("two values hold on the same day"))
                    .at(page.source, later.span, holds_from(from))
                    .at(page.source, earlier.span, message!("still holds then"))
                    .help(help)
            });
        } else if until.and_then(|until| until.tomorrow().ok()) != Some(from) {
            gap(page, earlier, later, until);
        }
    }
}

fn gap(page: Page<'_>, earlier: &Dated, later: &Dated, until: Option<Date>) {
    let last = until.map_or_else(String::new, |day| day.to_string());
    page.mistakes.add(|| {
        Diagnostic::warning(
            GAP,
            message!("between two values there are days on which none holds"),
        )
        .at(page.source, later.span, holds_from(later.value.from))
        .at(
            page.source,
            earlier.span,
            message!("holds until {day}", day = last),
        )
        .help(message!(
            "let one begin on the day after the other ends, if that is so in law"
        ))
    });
}

fn holds_from(day: Date) -> Message {
    message!("holds from {day}", day = day.to_string())
}

#[cfg(test)]
mod tests {
    use super::is_fraction;

    #[test]
    fn a_fraction_is_more_than_nothing_and_at_most_the_whole() {
        for good in ["1/2", "2/3", "40/100", "1/1"] {
            assert!(is_fraction(good), "{good}");
        }
        for bad in [
            "",
            "/",
            "1",
            "1/",
            "/2",
            "0/2",
            "1/0",
            "3/2",
            "-1/2",
            "1 / 2",
            "1/2/3",
            "01/2",
            "0.5/1",
            "1/99999999999",
            "\u{661}/2",
        ] {
            assert!(!is_fraction(bad), "{bad}");
        }
    }
}
