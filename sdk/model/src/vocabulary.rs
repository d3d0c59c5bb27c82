//! Which facts may exist, and what is known of each before any case is read.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{FactPath, ValueKind};

/// The number of a fact in a [`Vocabulary`], by which a prepared rule finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(u32);

/// What may be recorded under one path, and how to go about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactDefinition {
    /// The path; `children[]` for a list, `children[].carer` for a fact of each entry.
    pub path: FactPath,
    /// What kind of value it takes.
    pub kind: FactKind,
    /// The unit of a number, such as `euro`.
    pub unit: Option<String>,
    /// The question that finds it out, as one would put it.
    pub question: String,
    /// Who can answer: a post or a service, never a name.
    pub holder: String,
    /// Who can change it; nobody, if it is history.
    pub changed_by: Vec<String>,
    /// Whether the content is to be kept from most readers.
    pub sensitivity: Option<Sensitivity>,
    /// Whether it says who a person is, and so may never be a ground for something worse.
    pub protected: bool,
    /// The parameter that says for how many days a record of it stands; for ever if there is none.
    pub fresh_for: Option<String>,
    /// The list of which this is a fact of each entry.
    pub list: Option<FactId>,
    /// The pack that defines it.
    pub pack: String,
}

/// What kind of value a fact takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactKind {
    /// `true` or `false`.
    YesNo,
    /// A whole number.
    Integer,
    /// An exact decimal number.
    Decimal,
    /// Free text.
    Text,
    /// One of these texts.
    Choice(Vec<Arc<str>>),
    /// A calendar date.
    Date,
    /// A number of calendar days, written as a whole number.
    Days,
    /// A repeated fact.
    List,
}

/// Why the content of a fact is to be kept from most readers: it is named, not quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Sensitivity {
    /// It is about the person's health.
    Health,
    /// It is about a victim.
    Victim,
    /// It is about a child.
    Child,
    /// It is about somebody else.
    ThirdParty,
}

/// Every fact that the loaded packs know, numbered.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    definitions: Vec<FactDefinition>,
    by_path: BTreeMap<FactPath, FactId>,
}

impl FactId {
    /// Returns the place of the fact in its vocabulary.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// Returns the fact at a place; past four thousand million there is none, and the last is meant.
    pub(crate) fn at(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }
}

impl Vocabulary {
    /// Numbers the definitions in their order. Of two with one path the first stands.
    ///
    /// The list of a fact of each entry is looked up here; `list` need not be filled in.
    pub fn new(definitions: impl IntoIterator<Item = FactDefinition>) -> Self {
        let mut vocabulary = Self::default();
        for definition in definitions {
            let id = FactId::at(vocabulary.definitions.len());
            if !vocabulary.by_path.contains_key(&definition.path) {
                vocabulary.by_path.insert(definition.path.clone(), id);
                vocabulary.definitions.push(definition);
            }
        }
        for definition in &mut vocabulary.definitions {
            definition.list = definition
                .path
                .list()
                .and_then(|list| vocabulary.by_path.get(list.as_str()).copied());
        }
        vocabulary
    }

    /// Returns the number of the fact with this path.
    pub fn find(&self, path: &str) -> Option<FactId> {
        self.by_path.get(path).copied()
    }

    /// Returns the definition of a fact, or nothing for a number from another vocabulary.
    pub fn get(&self, id: FactId) -> Option<&FactDefinition> {
        self.definitions.get(id.index())
    }

    /// Returns how many facts there are.
    pub fn len(&self) -> usize {
        self.definitions.len()
    }

    /// Returns whether there is no fact at all.
    pub fn is_empty(&self) -> bool {
        self.definitions.is_empty()
    }

    /// Returns the facts in the order in which the packs define them.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &FactDefinition)> {
        self.definitions
            .iter()
            .enumerate()
            .map(|(index, definition)| (FactId::at(index), definition))
    }
}

impl FactKind {
    /// Returns the kind of value this holds; a list holds none.
    pub fn value_kind(&self) -> Option<ValueKind> {
        match self {
            Self::YesNo => Some(ValueKind::YesNo),
            Self::Integer => Some(ValueKind::Integer),
            Self::Decimal => Some(ValueKind::Decimal),
            Self::Text | Self::Choice(_) => Some(ValueKind::Text),
            Self::Date => Some(ValueKind::Date),
            Self::Days => Some(ValueKind::Days),
            Self::List => None,
        }
    }

    /// Returns the kind as `facts.toml` writes it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Text => "text",
            Self::Choice(_) => "choice",
            Self::Date => "date",
            Self::Days => "days",
            Self::List => "list",
        }
    }
}

impl Sensitivity {
    /// Returns the ground as `facts.toml` writes it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Health => "health",
            Self::Victim => "victim",
            Self::Child => "child",
            Self::ThirdParty => "third-party",
        }
    }
}
