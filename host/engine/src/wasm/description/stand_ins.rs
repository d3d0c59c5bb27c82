//! Names made up from what a component declares, so that it can be tried without the pack that it is for.

use jiff::SignedDuration;
use throughcare_model::{
    Citation, Date, DatedValue, Decimal, FactDefinition, FactKind, FactPath, Parameter, Parameters,
    Value, Verification, Vocabulary,
};

use super::{DeclaredName, Description};
use crate::wasm::bindings::types::Kind;

impl Description {
    /// Makes up facts and parameters that the component fits. Texts are free, and each parameter has one value.
    pub(crate) fn stand_ins(&self, as_of: Date) -> (Vocabulary, Parameters) {
        let named = self.facts.iter().chain(&self.provides);
        let facts = named.clone().filter_map(DeclaredName::as_fact);
        // A fact of each entry needs its list, which the component need not declare.
        let lists = named
            .filter_map(|declared| FactPath::parse(&declared.name).ok()?.list())
            .filter_map(|list| fact(&list, FactKind::List));
        let parameters = self.parameters.iter();
        let parameters = parameters.filter_map(|declared| declared.as_parameter(as_of));
        (
            Vocabulary::new(facts.chain(lists)),
            Parameters::new(parameters),
        )
    }
}

impl DeclaredName {
    fn as_fact(&self) -> Option<FactDefinition> {
        let kind = match self.kind {
            Kind::YesNo => FactKind::YesNo,
            Kind::Integer => FactKind::Integer,
            Kind::Decimal => FactKind::Decimal,
            Kind::Text => FactKind::Text,
            Kind::Date => FactKind::Date,
            Kind::Days => FactKind::Days,
            Kind::Entries => FactKind::List,
            Kind::Months | Kind::Dates => return None,
        };
        fact(&self.name, kind)
    }

    fn as_parameter(&self, as_of: Date) -> Option<Parameter> {
        let value = match self.kind {
            Kind::YesNo => Value::YesNo(true),
            Kind::Integer => Value::Integer(2),
            Kind::Decimal => Value::Decimal(Decimal::new(250, 2)),
            Kind::Text => Value::text("something"),
            Kind::Date => Value::Date(as_of),
            Kind::Days => Value::Days(10),
            Kind::Months => Value::Months(1),
            Kind::Dates => Value::dates([0, 1, 10].map(|days| later(as_of, days))),
            Kind::Entries => return None,
        };
        Some(Parameter {
            name: self.name.clone(),
            title: self.name.clone(),
            unit: String::new(),
            values: vec![DatedValue {
                value,
                from: Date::MIN,
                until: None,
                source: Citation {
                    instrument: String::new(),
                    provision: None,
                    subject: None,
                    verification: Verification::Unchecked,
                },
            }],
            pack: String::new(),
        })
    }
}

fn later(day: Date, days: i64) -> Date {
    day.checked_add(SignedDuration::from_hours(24 * days))
        .unwrap_or(day)
}

fn fact(path: &str, kind: FactKind) -> Option<FactDefinition> {
    Some(FactDefinition {
        path: FactPath::parse(path).ok()?,
        kind,
        unit: None,
        question: String::new(),
        holder: String::new(),
        changed_by: Vec::new(),
        sensitivity: None,
        protected: false,
        fresh_for: None,
        list: None,
        pack: String::new(),
    })
}
