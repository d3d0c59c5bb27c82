//! What is known of a value, and how two such are compared: the one meaning that every engine shares.

use std::borrow::Cow;

use throughcare_model::{Relation, Truth, Value};

use crate::arithmetic::{Unlike, compare};

/// What is known of one side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome<'a> {
    /// Exactly this.
    Known(Cow<'a, Value>),
    /// A whole number from the first to the second, both included: a count of which a part is unknown.
    Between(i64, i64),
    /// Nothing.
    Unknown,
}

impl<'a> Outcome<'a> {
    /// What is known of a count.
    pub(crate) fn count(least: i64, most: i64) -> Self {
        if least == most {
            Self::Known(Cow::Owned(Value::Integer(least)))
        } else {
            Self::Between(least, most)
        }
    }

    /// A value that a case or a rule holds.
    pub(crate) fn seen(value: Option<&'a Value>) -> Self {
        value.map_or(Self::Unknown, |value| Self::Known(Cow::Borrowed(value)))
    }

    /// Returns the value, if it is known exactly.
    pub(crate) fn known(&self) -> Option<&Value> {
        match self {
            Self::Known(value) => Some(value),
            Self::Between(..) | Self::Unknown => None,
        }
    }

    /// Returns the least and the greatest value that it can be, if anything is known.
    pub(crate) fn ends(&self) -> Option<(Cow<'_, Value>, Cow<'_, Value>)> {
        match self {
            Self::Known(value) => Some((Cow::Borrowed(value), Cow::Borrowed(value))),
            Self::Between(least, most) => Some((
                Cow::Owned(Value::Integer(*least)),
                Cow::Owned(Value::Integer(*most)),
            )),
            Self::Unknown => None,
        }
    }
}

/// Compares what is known of two values: `yes` or `no` only if it is so whatever the unknown part is.
pub(crate) fn relate(
    left: &Outcome<'_>,
    relation: Relation,
    right: &Outcome<'_>,
) -> Result<Truth, Unlike> {
    if let (Outcome::Known(left), Outcome::Known(right)) = (left, right) {
        return compare(left, relation, right).map(Truth::from);
    }
    let (Some(left), Some(right)) = (left.ends(), right.ends()) else {
        return Ok(Truth::Unknown);
    };
    let (left, right) = ((&*left.0, &*left.1), (&*right.0, &*right.1));
    match relation {
        Relation::Below => ordered(left, Relation::Below, right),
        Relation::AtMost => ordered(left, Relation::AtMost, right),
        Relation::Above => ordered(right, Relation::Below, left),
        Relation::AtLeast => ordered(right, Relation::AtMost, left),
        // At least one side is more than one number, so the two are never surely the same.
        Relation::Is => apart(left, right).map(|apart| (!apart).and(Truth::Unknown)),
        Relation::IsNot => apart(left, right).map(|apart| apart.or(Truth::Unknown)),
    }
}

type Ends<'a> = (&'a Value, &'a Value);

/// Whether everything in `left` is below, or at most, everything in `right`.
fn ordered(left: Ends<'_>, relation: Relation, right: Ends<'_>) -> Result<Truth, Unlike> {
    if compare(left.1, relation, right.0)? {
        Ok(Truth::Yes)
    } else if compare(left.0, relation, right.1)? {
        Ok(Truth::Unknown)
    } else {
        Ok(Truth::No)
    }
}

/// Whether two ranges surely hold no common number.
fn apart(left: Ends<'_>, right: Ends<'_>) -> Result<Truth, Unlike> {
    let apart =
        compare(left.1, Relation::Below, right.0)? || compare(left.0, Relation::Above, right.1)?;
    Ok(Truth::from(apart))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Truth::{No, Unknown, Yes};

    const ALL: [Relation; 6] = [
        Relation::Is,
        Relation::IsNot,
        Relation::Below,
        Relation::AtMost,
        Relation::Above,
        Relation::AtLeast,
    ];

    #[test]
    fn a_range_is_compared_as_every_number_in_it_would_be() {
        for (a, b) in [(0, 0), (0, 2), (1, 3), (2, 2)] {
            for (c, d) in [(0, 0), (1, 1), (1, 2), (3, 3), (0, 4)] {
                for relation in ALL {
                    let mut truths = Vec::new();
                    for left in a..=b {
                        for right in c..=d {
                            let (left, right) = (Value::Integer(left), Value::Integer(right));
                            truths.push(compare(&left, relation, &right).unwrap());
                        }
                    }
                    let expected = match (truths.contains(&true), truths.contains(&false)) {
                        (true, false) => Yes,
                        (false, _) => No,
                        (true, true) => Unknown,
                    };
                    let found = relate(&Outcome::count(a, b), relation, &Outcome::count(c, d));
                    assert_eq!(found, Ok(expected), "{a}..={b} {relation:?} {c}..={d}");
                }
            }
        }
    }
}
