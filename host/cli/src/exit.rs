//! Exit codes, by which a script learns how a plan stands without reading it.

use std::process::ExitCode;

use throughcare_model::{Counts, Diagnostic, Severity};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done, and nothing is outstanding.
    Done,
    /// The tool failed.
    Failed,
    /// It was asked for something that does not exist, or in a way that it does not understand.
    Usage,
    /// A case file or pack was refused, or a pack failed its tests.
    Refused,
    /// A plan was made in which something is unmet.
    Unmet,
    /// A plan was made in which nothing is unmet and something is undetermined.
    Undetermined,
}

impl Exit {
    /// All of them, in the order of their numbers.
    pub(crate) const ALL: [Self; 6] = [
        Self::Done,
        Self::Failed,
        Self::Usage,
        Self::Refused,
        Self::Unmet,
        Self::Undetermined,
    ];

    /// Returns what the help says of it, in English.
    pub(crate) fn meaning(self) -> &'static str {
        match self {
            Self::Done => "done; of a plan: nothing is outstanding",
            Self::Failed => "the tool failed",
            Self::Usage => "wrong usage",
            Self::Refused => "a document was refused, or a pack failed its tests",
            Self::Unmet => {
                "plan made, something is unmet; of fair: something differs without a declared ground"
            }
            Self::Undetermined => "plan made, nothing is unmet and something is undetermined",
        }
    }

    /// Returns how a plan with these counts ends.
    pub(crate) fn of_plan(counts: &Counts) -> Self {
        if counts.unmet > 0 {
            Self::Unmet
        } else if counts.undetermined > 0 {
            Self::Undetermined
        } else {
            Self::Done
        }
    }

    /// Returns how it ends to look for what depends on who a person is. A difference without a declared ground
    /// is something for a service to mend, as what is unmet is.
    pub(crate) fn of_differences(is_declared: bool) -> Self {
        if is_declared { Self::Done } else { Self::Unmet }
    }

    /// Returns how a check with these remarks ends.
    pub(crate) fn of_remarks(remarks: &[Diagnostic]) -> Self {
        if remarks
            .iter()
            .any(|remark| remark.severity == Severity::Error)
        {
            Self::Refused
        } else {
            Self::Done
        }
    }

    /// Returns the number.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Refused => 3,
            Self::Unmet => 4,
            Self::Undetermined => 5,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unmet_wins_over_undetermined() {
        let counts = |unmet, undetermined| Counts {
            unmet,
            undetermined,
            met: 7,
            ..Counts::default()
        };
        assert_eq!(Exit::of_plan(&counts(0, 0)).number(), 0);
        assert_eq!(Exit::of_plan(&counts(1, 0)).number(), 4);
        assert_eq!(Exit::of_plan(&counts(0, 1)).number(), 5);
        assert_eq!(Exit::of_plan(&counts(1, 1)).number(), 4);
    }

    #[test]
    fn every_code_has_the_number_of_its_place() {
        let numbers = Exit::ALL.map(Exit::number);
        assert_eq!(numbers, [0, 1, 2, 3, 4, 5]);
    }
}
