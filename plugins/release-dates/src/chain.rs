//! Consecutive terms: which sentences follow which, and how many days they come to laid end to end.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::calendar::plus_days;
use crate::{Fraction, Sentence, TermLength};

/// Finds the chains among some sentences: each a way from a sentence that follows none of them to one that none follows.
///
/// A sentence that stands alone is a chain of one. Where two sentences follow the same one, the chain forks and both
/// branches are kept.
pub(crate) fn chains(sentences: &[Sentence], among: &[usize]) -> Vec<Vec<usize>> {
    let by_reference: BTreeMap<&str, usize> = among
        .iter()
        .filter_map(|&index| Some((sentences.get(index)?.reference.as_str(), index)))
        .collect();
    let mut followed_by: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for &index in among {
        let link = sentences
            .get(index)
            .and_then(|sentence| sentence.consecutive_to.as_deref());
        let before = link.and_then(|reference| by_reference.get(reference).copied());
        followed_by.entry(before).or_default().push(index);
    }
    let next = |index: Option<usize>| followed_by.get(&index).map_or(&[][..], Vec::as_slice);
    let mut chains = Vec::new();
    let mut unfinished: Vec<Vec<usize>> =
        next(None).iter().rev().map(|&first| vec![first]).collect();
    while let Some(chain) = unfinished.pop() {
        let followers = chain.last().map_or(&[][..], |&last| next(Some(last)));
        // A circle never comes this far; without the second half this would never end if one did.
        if followers.is_empty() || chain.len() > among.len() {
            chains.push(chain);
            continue;
        }
        unfinished.extend(followers.iter().rev().map(|&follower| {
            let mut longer = chain.clone();
            longer.push(follower);
            longer
        }));
    }
    chains
}

/// The days that lengths come to when they are served one after the other from `start`.
///
/// The years and months of neighbouring lengths are taken together, and so are their weeks and days; each such stretch
/// is measured from the day after the one before.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `service/DurationAggregator.kt`.
pub(crate) fn days_end_to_end(start: Date, lengths: impl IntoIterator<Item = TermLength>) -> i64 {
    let mut stretches: Vec<(Unit, TermLength)> = Vec::new();
    for length in lengths {
        for (unit, part) in [
            (Unit::Months, length.years_and_months()),
            (Unit::Days, length.weeks_and_days()),
        ] {
            match stretches.last_mut() {
                _ if part.is_empty() => {}
                Some((last, stretch)) if *last == unit => *stretch = stretch.plus(part),
                _ => stretches.push((unit, part)),
            }
        }
    }
    let mut days = 0;
    for (_, stretch) in stretches {
        days += stretch.days(plus_days(start, days));
    }
    days
}

/// The days to release of a chain, release point by release point.
///
/// Terms with the same release point are taken together, in the order in which the points first appear; each group is
/// measured from the day after the notional release of the one before, and rounded up on its own.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `model/UnadjustedReleaseDate.kt`,
/// `getConsecutiveRelease`.
pub(crate) fn days_to_release(start: Date, terms: &[(TermLength, Fraction)]) -> i64 {
    let mut points: Vec<Fraction> = Vec::new();
    for (_, point) in terms {
        if !points.iter().any(|known| known.is_same_share(*point)) {
            points.push(*point);
        }
    }
    let mut days = 0;
    for point in points {
        let group = terms
            .iter()
            .filter(|(_, other)| other.is_same_share(point))
            .map(|(length, _)| *length);
        let length = days_end_to_end(plus_days(start, days), group);
        days += point.of(length).rounded_up();
    }
    days
}

/// What a stretch of a chain is counted in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Months,
    Days,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn sentence(reference: &str, consecutive_to: Option<&str>) -> Sentence {
        Sentence {
            reference: reference.to_owned(),
            kind: crate::SentenceKind::StandardDeterminate,
            offence_code: None,
            offence_date: date(2024, 1, 1),
            sentence_date: date(2024, 1, 1),
            length: months(1),
            consecutive_to: consecutive_to.map(str::to_owned),
            sds_plus: false,
            sds_plus_if_sentenced_today: false,
            exclusions: Vec::new(),
            section_250: false,
        }
    }

    #[test]
    fn sentences_are_followed_by_their_links_and_not_by_their_order() {
        let sentences = [
            sentence("c", Some("b")),
            sentence("b", Some("a")),
            sentence("a", None),
        ];
        assert_eq!(chains(&sentences, &[0, 1, 2]), [[2, 1, 0]]);
    }

    #[test]
    fn a_chain_forks_where_two_sentences_follow_the_same_one() {
        let sentences = [
            sentence("a", None),
            sentence("b", Some("a")),
            sentence("c", Some("a")),
        ];
        assert_eq!(chains(&sentences, &[0, 1, 2]), [[0, 1], [0, 2]]);
    }

    #[test]
    fn a_sentence_whose_predecessor_is_no_longer_served_stands_alone() {
        let sentences = [sentence("a", None), sentence("b", Some("a"))];
        assert_eq!(chains(&sentences, &[1]), [[1]]);
    }

    fn months(months: i64) -> TermLength {
        TermLength {
            months,
            ..TermLength::default()
        }
    }

    fn weeks(weeks: i64) -> TermLength {
        TermLength {
            weeks,
            ..TermLength::default()
        }
    }

    #[test]
    fn neighbouring_months_are_taken_together() {
        // 8 weeks and then a year; not a year from the first day.
        let start = date(2024, 9, 20);
        assert_eq!(days_end_to_end(start, [weeks(8), months(12)]), 56 + 365);
        assert_eq!(
            days_end_to_end(start, [months(6), months(6)]),
            months(12).days(start)
        );
    }

    #[test]
    fn a_length_of_both_units_makes_two_stretches() {
        let start = date(2023, 2, 16);
        let both = TermLength {
            years: 2,
            months: 5,
            weeks: 0,
            days: 30,
        };
        let together = days_end_to_end(
            start,
            [
                TermLength {
                    years: 2,
                    months: 6,
                    ..TermLength::default()
                },
                both,
            ],
        );
        assert_eq!(plus_days(start, together - 1), date(2028, 2, 14));
    }

    #[test]
    fn each_release_point_is_rounded_up_on_its_own() {
        let half = Fraction::new(1, 2).unwrap();
        let two_thirds = Fraction::new(2, 3).unwrap();
        let day = TermLength::of_days(1);
        let start = date(2024, 1, 1);
        assert_eq!(days_to_release(start, &[(day, half), (day, half)]), 1);
        assert_eq!(days_to_release(start, &[(day, half), (day, two_thirds)]), 2);
    }
}
