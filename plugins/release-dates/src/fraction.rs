//! Exact fractions of a number of days.

/// A fraction of a term, such as the half or the 40 per cent at which release falls.
///
/// Always between nothing and the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

impl Fraction {
    /// The whole.
    pub(crate) const WHOLE: Fraction = Fraction {
        numerator: 1,
        denominator: 1,
    };

    /// Makes a fraction, or `None` if the denominator is zero or the fraction is more than the whole.
    ///
    /// ```
    /// use release_dates::Fraction;
    ///
    /// assert!(Fraction::new(2, 5).is_some());
    /// assert!(Fraction::new(1, 0).is_none());
    /// assert!(Fraction::new(3, 2).is_none());
    /// ```
    pub const fn new(numerator: u32, denominator: u32) -> Option<Fraction> {
        if denominator == 0 || numerator > denominator {
            return None;
        }
        Some(Fraction {
            numerator,
            denominator,
        })
    }

    /// The number above the line.
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// The number below the line; never zero.
    pub const fn denominator(self) -> u32 {
        self.denominator
    }

    /// This fraction of so many days, not rounded.
    pub(crate) fn of(self, days: i64) -> ExactDays {
        ExactDays::whole(days).times(self)
    }

    /// Whether two fractions are the same share, however they are written.
    pub(crate) fn is_same_share(self, other: Fraction) -> bool {
        u64::from(self.numerator) * u64::from(other.denominator)
            == u64::from(other.numerator) * u64::from(self.denominator)
    }
}

impl std::fmt::Display for Fraction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

/// A number of days that need not be whole, held exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ExactDays {
    numerator: i128,
    denominator: i128,
}

impl ExactDays {
    pub(crate) fn whole(days: i64) -> ExactDays {
        ExactDays {
            numerator: i128::from(days),
            denominator: 1,
        }
    }

    pub(crate) fn times(self, fraction: Fraction) -> ExactDays {
        ExactDays {
            numerator: self
                .numerator
                .saturating_mul(i128::from(fraction.numerator)),
            denominator: self
                .denominator
                .saturating_mul(i128::from(fraction.denominator)),
        }
    }

    /// Rounded up to whole days.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it: `service/ReleaseMultiplier.kt`.
    pub(crate) fn rounded_up(self) -> i64 {
        let down = self.numerator.div_euclid(self.denominator);
        let up = if self.numerator.rem_euclid(self.denominator) == 0 {
            down
        } else {
            down + 1
        };
        i64::try_from(up).unwrap_or(i64::MAX)
    }

    /// Rounded down to whole days.
    pub(crate) fn rounded_down(self) -> i64 {
        i64::try_from(self.numerator.div_euclid(self.denominator)).unwrap_or(i64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(numerator: u32, denominator: u32) -> Fraction {
        Fraction::new(numerator, denominator).unwrap()
    }

    #[test]
    fn a_part_of_a_day_is_a_whole_day() {
        assert_eq!(fraction(1, 2).of(1095).rounded_up(), 548);
        assert_eq!(fraction(2, 5).of(546).rounded_up(), 219);
        assert_eq!(fraction(2, 5).of(546).rounded_down(), 218);
    }

    #[test]
    fn a_third_of_a_multiple_of_three_is_not_tipped_over() {
        assert_eq!(fraction(2, 3).of(3).rounded_up(), 2);
        assert_eq!(fraction(1, 3).of(2757).rounded_up(), 919);
    }

    #[test]
    fn a_half_of_a_fraction_is_rounded_once() {
        // 546 days at 40 per cent are 218.4; their half is 109.2.
        assert_eq!(
            fraction(2, 5).of(546).times(fraction(1, 2)).rounded_up(),
            110
        );
    }

    #[test]
    fn the_same_share_may_be_written_in_two_ways() {
        assert!(fraction(2, 5).is_same_share(fraction(40, 100)));
        assert!(!fraction(2, 5).is_same_share(fraction(1, 2)));
    }
}
