//! One case, as an author sees it.

use throughcare_model::{Date, Decimal, Value};

use crate::window::{Held, Window};
use crate::{FactRef, Kind, Quantifier, Source, Term, Verdict};

/// The facts of one case and the law of the day of the plan.
#[derive(Clone, Copy)]
pub struct Case<'a>(&'a dyn Window);

/// A fact, looked at in one of several ways.
#[derive(Clone)]
pub struct Fact<'a> {
    case: Case<'a>,
    at: FactRef,
}

/// A repeated fact.
#[derive(Clone)]
pub struct Entries<'a> {
    case: Case<'a>,
    path: String,
    count: Option<u32>,
}

/// One entry of a repeated fact.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    case: Case<'a>,
    list: &'a str,
    number: u32,
}

/// A dated value from law or practice, as it stands on the day of the plan.
#[derive(Clone, Copy)]
pub struct Parameter<'a> {
    case: Case<'a>,
    name: &'a str,
}

impl<'a> Case<'a> {
    /// Sees a case through a window.
    pub fn new(window: &'a dyn Window) -> Self {
        Self(window)
    }

    /// Returns a fact. Nothing is looked at before it is asked for a value.
    pub fn fact(self, path: &str) -> Fact<'a> {
        Fact {
            case: self,
            at: FactRef::new(path),
        }
    }

    /// Looks at a repeated fact: `children[]`.
    pub fn entries(self, path: &str) -> Entries<'a> {
        Entries {
            case: self,
            count: self.0.entries(path).unwrap_or_default(),
            path: path.to_owned(),
        }
    }

    /// Returns a parameter. Nothing is looked up before it is asked for a value.
    pub fn parameter(self, name: &'a str) -> Parameter<'a> {
        Parameter { case: self, name }
    }

    /// Returns the day of the plan, the only date that there is.
    pub fn as_of(self) -> Term {
        Term::new(Source::AsOf, Some(Value::Date(self.0.as_of())))
    }
}

impl Fact<'_> {
    /// Returns whether the fact is this text, or this value of a choice.
    pub fn is(&self, text: &str) -> Verdict {
        self.text().equals(text)
    }

    /// Returns whether the fact is another text, or another value of a choice.
    pub fn is_not(&self, text: &str) -> Verdict {
        self.text().differs_from(text)
    }

    /// Returns whether the fact is one of these.
    pub fn is_one_of(&self, texts: &[&str]) -> Verdict {
        self.text()
            .is_one_of(texts.iter().map(|text| Value::text(text)))
    }

    /// Returns whether the fact is recorded as yes.
    pub fn is_yes(&self) -> Verdict {
        self.yes_no().equals(true)
    }

    /// Returns whether the person said no to it.
    pub fn said_no(&self) -> Verdict {
        let declined = self.case.0.is_declined(&self.at.path, self.at.entry);
        Verdict::said_no(self.at.clone(), declined.unwrap_or_default())
    }

    /// Looks at it as a yes-or-no.
    pub fn yes_no(&self) -> Term {
        self.term(Kind::YesNo)
    }

    /// Looks at it as a whole number.
    pub fn integer(&self) -> Term {
        self.term(Kind::Integer)
    }

    /// Looks at it as a decimal number.
    pub fn decimal(&self) -> Term {
        self.term(Kind::Decimal)
    }

    /// Looks at it as a text.
    pub fn text(&self) -> Term {
        self.term(Kind::Text)
    }

    /// Looks at it as a date.
    pub fn date(&self) -> Term {
        self.term(Kind::Date)
    }

    /// Looks at it as a number of days.
    pub fn days(&self) -> Term {
        self.term(Kind::Days)
    }

    /// Returns how the fact is named in reasons and steps.
    pub fn name(&self) -> &FactRef {
        &self.at
    }

    fn term(&self, kind: Kind) -> Term {
        let seen = self.case.0.fact(&self.at.path, self.at.entry, kind);
        // A misuse is the host's to report; here it is just nothing.
        Term::new(Source::Fact(self.at.clone()), seen.unwrap_or_default())
    }
}

impl<'a> Entries<'a> {
    /// Returns how many entries there are, if the list is recorded.
    pub fn count(&self) -> Option<u32> {
        self.count
    }

    /// Returns the entries; none if the list is not recorded.
    pub fn each(&'a self) -> impl Iterator<Item = Entry<'a>> {
        let entry = |number| Entry {
            case: self.case,
            list: &self.path,
            number,
        };
        (0..self.count.unwrap_or_default()).map(entry)
    }

    /// Returns whether a clause holds for at least one entry.
    pub fn any(&'a self, clause: impl FnMut(Entry<'a>) -> Verdict) -> Verdict {
        self.asked(Quantifier::Any, clause)
    }

    /// Returns whether a clause holds for every entry.
    pub fn all(&'a self, clause: impl FnMut(Entry<'a>) -> Verdict) -> Verdict {
        self.asked(Quantifier::All, clause)
    }

    fn asked(
        &'a self,
        quantifier: Quantifier,
        clause: impl FnMut(Entry<'a>) -> Verdict,
    ) -> Verdict {
        let parts = self.each().map(clause).collect();
        Verdict::of_entries(quantifier, &self.path, self.count.is_some(), parts)
    }
}

impl<'a> Entry<'a> {
    /// Returns a fact of this entry, by the part of its path after the list: `carer` for `children[].carer`.
    pub fn fact(self, field: &str) -> Fact<'a> {
        let path = format!("{}.{field}", self.list);
        Fact {
            case: self.case,
            at: FactRef {
                path,
                entry: Some(self.number),
            },
        }
    }

    /// Returns which entry it is, the first being 0.
    pub fn number(self) -> u32 {
        self.number
    }
}

impl Parameter<'_> {
    /// Looks it up as a whole number.
    pub fn integer(self) -> Term {
        self.term(Kind::Integer)
    }

    /// Looks it up as a decimal number.
    pub fn decimal(self) -> Term {
        self.term(Kind::Decimal)
    }

    /// Looks it up as a text.
    pub fn text(self) -> Term {
        self.term(Kind::Text)
    }

    /// Looks it up as a date.
    pub fn date(self) -> Term {
        self.term(Kind::Date)
    }

    /// Looks it up as a number of days.
    pub fn days(self) -> Term {
        self.term(Kind::Days)
    }

    /// Looks it up as a number of months.
    pub fn months(self) -> Term {
        self.term(Kind::Months)
    }

    /// Looks it up as several dates, earliest first.
    pub fn dates(self) -> Option<Vec<Date>> {
        self.look(Kind::Dates).as_ref().and_then(Held::of)
    }

    fn term(self, kind: Kind) -> Term {
        Term::new(Source::Parameter(self.name.to_owned()), self.look(kind))
    }

    fn look(self, kind: Kind) -> Option<Value> {
        self.case.0.parameter(self.name, kind).unwrap_or_default()
    }
}

impl Term {
    /// Returns the value as a date, if it is known.
    pub fn as_date(&self) -> Option<Date> {
        self.value().and_then(Held::of)
    }

    /// Returns the value as a number: of days, of months, or of anything else.
    pub fn as_number(&self) -> Option<i64> {
        self.value().and_then(Held::of)
    }

    /// Returns the value as a decimal number, if it is known.
    pub fn as_decimal(&self) -> Option<Decimal> {
        self.value().and_then(Held::of)
    }

    /// Returns the value as a text, if it is known.
    pub fn as_text(&self) -> Option<String> {
        self.value().and_then(Held::of)
    }

    /// Returns the value as a yes-or-no, if it is known.
    pub fn as_yes_no(&self) -> Option<bool> {
        self.value().and_then(Held::of)
    }
}
