//! Numbers from law and practice: dated values, each with its source.

use std::collections::BTreeMap;

use crate::{Citation, Date, Value};

/// The number of a parameter in [`Parameters`], by which a prepared rule finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParameterId(u32);

/// A number, date or text that law or practice sets, and may change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// The name that rules use.
    pub name: String,
    /// What it is, in words.
    pub title: String,
    /// The unit as the pack writes it (`days`, `weeks`, `months`, `years`, `number`, `date`, `dates`,
    /// `text`, `percent`, `fraction`, a currency).
    pub unit: String,
    /// The values, earliest first, none overlapping.
    pub values: Vec<DatedValue>,
    /// The pack that sets it.
    pub pack: String,
}

/// A value with the time in which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedValue {
    /// The value; weeks are held as days, years as months.
    pub value: Value,
    /// The first day on which it holds.
    pub from: Date,
    /// The last day on which it holds; open if there is none.
    pub until: Option<Date>,
    /// Who set it.
    pub source: Citation,
}

/// Every parameter that the loaded packs set, numbered.
#[derive(Debug, Clone, Default)]
pub struct Parameters {
    all: Vec<Parameter>,
    by_name: BTreeMap<String, ParameterId>,
}

impl Parameter {
    /// Returns the value in force on a day, both ends of its time included.
    pub fn in_force(&self, on: Date) -> Option<&DatedValue> {
        self.values.iter().find(|dated| dated.holds_on(on))
    }
}

impl DatedValue {
    /// Returns whether it holds on a day, both ends included.
    pub fn holds_on(&self, on: Date) -> bool {
        self.from <= on && self.until.is_none_or(|until| on <= until)
    }
}

impl ParameterId {
    /// Returns the place of the parameter.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    fn at(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }
}

impl Parameters {
    /// Numbers the parameters in their order. Of two with one name the first stands.
    pub fn new(parameters: impl IntoIterator<Item = Parameter>) -> Self {
        let mut all = Self::default();
        for parameter in parameters {
            if !all.by_name.contains_key(&parameter.name) {
                all.by_name
                    .insert(parameter.name.clone(), ParameterId::at(all.all.len()));
                all.all.push(parameter);
            }
        }
        all
    }

    /// Returns the number of the parameter with this name.
    pub fn find(&self, name: &str) -> Option<ParameterId> {
        self.by_name.get(name).copied()
    }

    /// Returns a parameter, or nothing for a number from elsewhere.
    pub fn get(&self, id: ParameterId) -> Option<&Parameter> {
        self.all.get(id.index())
    }

    /// Returns the parameters in the order in which the packs set them.
    pub fn iter(&self) -> impl Iterator<Item = (ParameterId, &Parameter)> {
        self.all
            .iter()
            .enumerate()
            .map(|(index, parameter)| (ParameterId::at(index), parameter))
    }

    /// Returns how many parameters there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether there is no parameter at all.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}
