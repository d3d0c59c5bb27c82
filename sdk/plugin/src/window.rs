//! The window itself: what a plugin can ask of the host, or of a case in memory.

use throughcare_model::{Date, Decimal, Value};

/// A look through the window: absent is `None`, a mistake of the plugin is an error.
pub type Look<T> = Result<Option<T>, Misuse>;

/// A look that the description does not allow. The host takes the whole answer as unknown and says which look it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misuse {
    /// The description does not name this fact or parameter.
    Undeclared,
    /// It is of another kind.
    WrongKind,
    /// A fact of each entry was asked for without an entry, or a single fact with one.
    WrongShape,
    /// The list has no such entry.
    NoSuchEntry,
}

/// What a plugin can see. Authors use it through [`crate::Case`].
pub trait Window {
    /// Looks at a fact of a kind. An `entry` counts from 0.
    ///
    /// # Errors
    ///
    /// [`Misuse`], if the description does not allow the look.
    fn fact(&self, path: &str, entry: Option<u32>, kind: crate::Kind) -> Look<Value>;

    /// Returns how many entries a list has.
    ///
    /// # Errors
    ///
    /// [`Misuse`], if the description does not allow the look.
    fn entries(&self, path: &str) -> Look<u32>;

    /// Returns whether the person said no to a fact.
    ///
    /// # Errors
    ///
    /// [`Misuse`], if the description does not allow the look.
    fn is_declined(&self, path: &str, entry: Option<u32>) -> Look<bool>;

    /// Looks up a parameter of a kind, as it stands on the day of the plan.
    ///
    /// # Errors
    ///
    /// [`Misuse`], if the description does not allow the look.
    fn parameter(&self, name: &str, kind: crate::Kind) -> Look<Value>;

    /// Returns the day of the plan.
    fn as_of(&self) -> Date;
}

/// Types that are held in a [`Value`], each under one [`crate::Kind`].
pub(crate) trait Held: Sized {
    /// Takes it out again.
    fn of(value: &Value) -> Option<Self>;
}

macro_rules! held {
    ($type:ty, $variant:ident, $value:ident => $taken:expr) => {
        impl Held for $type {
            fn of(value: &Value) -> Option<Self> {
                match value {
                    Value::$variant($value) => Some($taken),
                    _ => None,
                }
            }
        }
    };
}

held!(bool, YesNo, yes => *yes);
held!(Decimal, Decimal, number => *number);
held!(String, Text, text => text.to_string());
held!(Date, Date, date => *date);
held!(Vec<Date>, Dates, dates => dates.to_vec());

/// Whole numbers stand for themselves, for days and for months.
impl Held for i64 {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Integer(number) | Value::Days(number) | Value::Months(number) => Some(*number),
            _ => None,
        }
    }
}
