//! Puts the answers of an option's rule together into how the option stands.

use throughcare_engine::{Answer, CaseWindow, EngineError, Read, ReadSet, Rule};
use throughcare_model::{Date, Question, Standing, Truth};

use crate::packs::PolicyOption;
use crate::timing;

/// The function that says whether an option is near, once only near misses fail.
pub(crate) const NEAR: &str = "near";

/// The function that says whether the day from which an option can be had has come, where it is not simply `opens`.
pub(crate) const OPENED: &str = "opened";

/// How one option stands for one case, before anything is written out.
#[derive(Debug)]
pub(crate) struct Weighed {
    pub(crate) standing: Standing,
    /// The place of the state that holds.
    pub(crate) state: Option<usize>,
    /// The day from which the option can be had.
    pub(crate) opens: Option<Date>,
    /// Whether it has come.
    pub(crate) opening: Opening,
    pub(crate) applies: Answer,
    /// One for each requirement; none for what only a person can check.
    pub(crate) requirements: Vec<Option<Answer>>,
    /// One for each state.
    pub(crate) states: Vec<Answer>,
    /// If the rule says when the option is near.
    pub(crate) near: Option<Answer>,
    /// If the rule says when the option can be had.
    pub(crate) opened: Option<Answer>,
}

impl Weighed {
    /// Asks a rule for everything that its option names, whatever the answers are.
    pub(crate) fn of(option: &PolicyOption, rule: &Rule, window: &CaseWindow<'_>) -> Self {
        let ask = |function: String| rule.ask(function.as_str(), window);
        let mut weighed = Self {
            standing: Standing::Undetermined,
            state: None,
            opens: timing::opens_on(option.opens.as_ref(), window),
            opening: Opening::Unknown,
            applies: rule.ask(Question::Applies, window),
            requirements: option
                .requirements
                .iter()
                .map(|one| (!one.human_only).then(|| ask(one.function())))
                .collect(),
            states: option
                .states
                .iter()
                .map(|one| ask(one.function()))
                .collect(),
            near: rule.answers(NEAR).then(|| rule.ask(NEAR, window)),
            opened: rule.answers(OPENED).then(|| rule.ask(OPENED, window)),
        };
        weighed.opening = weighed.opening(option, window.as_of);
        // A rule that fails must not read as a yes or a no, whatever its other answers say.
        if weighed.troubles().next().is_none() {
            (weighed.standing, weighed.state) = compose(&weighed.truths(option), weighed.opening);
        }
        weighed
    }

    /// Returns whether the day from which the option can be had has come.
    fn opening(&self, option: &PolicyOption, as_of: Date) -> Opening {
        if let Some(opened) = &self.opened {
            return match opened.truth {
                Truth::Yes => Opening::Come,
                Truth::No => Opening::ToCome,
                Truth::Unknown => Opening::Unknown,
            };
        }
        match (option.opens.is_some(), self.opens) {
            (false, _) => Opening::Come,
            (true, Some(day)) if day <= as_of => Opening::Come,
            (true, Some(_)) => Opening::ToCome,
            (true, None) => Opening::Unknown,
        }
    }

    /// Returns whether the option may stand so once what is unknown is found out, if it is a standing in which every
    /// requirement holds; of others, that it may.
    pub(crate) fn may_become(&self, option: &PolicyOption, standing: Standing) -> bool {
        match standing {
            Standing::Open => self.truths(option).may_all_hold() && self.opening != Opening::ToCome,
            Standing::Upcoming => {
                self.truths(option).may_all_hold() && self.opening != Opening::Come
            }
            _ => true,
        }
    }

    /// Returns every answer.
    pub(crate) fn answers(&self) -> impl Iterator<Item = &Answer> {
        std::iter::once(&self.applies)
            .chain(self.requirements.iter().flatten())
            .chain(&self.states)
            .chain(&self.near)
            .chain(&self.opened)
    }

    /// Returns everything that went wrong while the rule was asked.
    pub(crate) fn troubles(&self) -> impl Iterator<Item = &EngineError> {
        self.answers().filter_map(|answer| answer.trouble.as_ref())
    }

    /// Returns every fact that was looked at to answer.
    pub(crate) fn reads(&self, option: &PolicyOption) -> ReadSet {
        let mut reads = ReadSet::default();
        for answer in self.answers() {
            reads.merge(&answer.reads);
        }
        if let Some(opens) = &option.opens {
            reads.insert(Read::of(opens.from));
        }
        reads
    }

    /// Returns the unknown facts that could still change how the option stands, or which state holds.
    pub(crate) fn needs(&self, option: &PolicyOption) -> ReadSet {
        let mut needs = ReadSet::default();
        let mut add = |answer: &Answer| needs.merge(&answer.needs);
        if self.applies.truth == Truth::Unknown {
            add(&self.applies);
            return needs;
        }
        let truths = self.truths(option);
        let fails = truths.requirements.iter().any(|one| one.truth == Truth::No);
        let states = self.states.iter().zip(&truths.states);
        match self.standing {
            Standing::Undetermined => {
                states
                    .filter(|(_, state)| state.before_requirements)
                    .for_each(|(answer, _)| add(answer));
                if !fails {
                    self.requirements.iter().flatten().for_each(&mut add);
                    if let Some(opened) = &self.opened {
                        add(opened);
                    } else if self.opens.is_none()
                        && let Some(opens) = &option.opens
                    {
                        needs.insert(Read::of(opens.from));
                    }
                }
            }
            Standing::Closed if truths.may_be_near() => {
                let asked = self.requirements.iter().zip(&truths.requirements);
                asked
                    .filter(|(_, one)| !one.is_near_miss)
                    .filter_map(|(answer, _)| answer.as_ref())
                    .chain(&self.near)
                    .for_each(add);
            }
            Standing::Open | Standing::Upcoming if self.state.is_none() => {
                states
                    .filter(|(_, state)| !state.before_requirements)
                    .for_each(|(answer, _)| add(answer));
            }
            _ => {}
        }
        needs
    }

    fn truths(&self, option: &PolicyOption) -> Truths {
        let requirements = option.requirements.iter().zip(&self.requirements);
        let states = option.states.iter().zip(&self.states);
        Truths {
            applies: self.applies.truth,
            requirements: requirements
                .filter_map(|(of, answer)| {
                    Some(Required {
                        truth: answer.as_ref()?.truth,
                        is_near_miss: option.near_misses.contains(&of.id),
                    })
                })
                .collect(),
            states: states
                .map(|(of, answer)| State {
                    truth: answer.truth,
                    before_requirements: of.before_requirements,
                })
                .collect(),
            near: match &self.near {
                Some(near) => near.truth,
                None => Truth::Yes,
            },
        }
    }
}

/// Whether the day from which an option can be had has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opening {
    Come,
    ToCome,
    Unknown,
}

/// The truths of which the standing is made.
#[derive(Debug, Clone)]
struct Truths {
    applies: Truth,
    /// Those that a rule answers.
    requirements: Vec<Required>,
    states: Vec<State>,
    near: Truth,
}

#[derive(Debug, Clone, Copy)]
struct Required {
    truth: Truth,
    is_near_miss: bool,
}

#[derive(Debug, Clone, Copy)]
struct State {
    truth: Truth,
    before_requirements: bool,
}

impl Truths {
    /// Returns whether only near misses fail, and all else holds.
    fn is_near(&self) -> bool {
        self.near == Truth::Yes
            && self
                .requirements
                .iter()
                .all(|one| one.is_near_miss || one.truth == Truth::Yes)
    }

    /// Returns whether only near misses fail, and all else may hold.
    fn may_be_near(&self) -> bool {
        self.near != Truth::No
            && self
                .requirements
                .iter()
                .all(|one| one.is_near_miss || one.truth != Truth::No)
    }

    /// Returns whether everything that is required may hold, and no state stands before it.
    fn may_all_hold(&self) -> bool {
        let may_come_first = |one: &State| one.before_requirements && one.truth == Truth::Yes;
        self.applies != Truth::No
            && self.requirements.iter().all(|one| one.truth != Truth::No)
            && !self.states.iter().any(may_come_first)
    }

    /// Returns the first state of a kind that holds, or whether that cannot be told.
    fn state(&self, before_requirements: bool) -> Result<Option<usize>, Undecided> {
        for (place, state) in self.states.iter().enumerate() {
            if state.before_requirements != before_requirements {
                continue;
            }
            match state.truth {
                Truth::Yes => return Ok(Some(place)),
                Truth::Unknown => return Err(Undecided),
                Truth::No => {}
            }
        }
        Ok(None)
    }
}

/// An earlier state may hold.
struct Undecided;

/// Composes how an option stands, and which state holds.
fn compose(truths: &Truths, opening: Opening) -> (Standing, Option<usize>) {
    match truths.applies {
        Truth::No => return (Standing::NotApplicable, None),
        Truth::Unknown => return (Standing::Undetermined, None),
        Truth::Yes => {}
    }
    match truths.state(true) {
        Ok(None) => {}
        Ok(state) => return (Standing::UnderWay, state),
        Err(Undecided) => return (Standing::Undetermined, None),
    }
    let is = |truth: Truth| truths.requirements.iter().any(|one| one.truth == truth);
    if is(Truth::No) {
        let standing = if truths.is_near() {
            Standing::Near
        } else {
            Standing::Closed
        };
        return (standing, None);
    }
    if is(Truth::Unknown) {
        return (Standing::Undetermined, None);
    }
    // Which state holds says what to do next; that the option can be had does not hang on it.
    let state = truths.state(false).unwrap_or(None);
    match opening {
        Opening::Come => (Standing::Open, state),
        Opening::ToCome => (Standing::Upcoming, state),
        Opening::Unknown => (Standing::Undetermined, None),
    }
}

#[cfg(test)]
mod tests {
    use throughcare_model::Standing;
    use throughcare_model::Truth::{self, No, Unknown, Yes};

    use super::{Opening, Required, State, Truths, compose};

    const ALL: [Truth; 3] = [No, Unknown, Yes];

    /// Two requirements, the first of which is a near miss, and a state on either side of them.
    fn every_combination() -> impl Iterator<Item = Truths> {
        let mut all = Vec::new();
        for applies in ALL {
            for near_miss in ALL {
                for other in ALL {
                    for before in ALL {
                        for after in ALL {
                            for near in ALL {
                                let required = |truth, is_near_miss| Required {
                                    truth,
                                    is_near_miss,
                                };
                                let state = |truth, before_requirements| State {
                                    truth,
                                    before_requirements,
                                };
                                all.push(Truths {
                                    applies,
                                    requirements: vec![
                                        required(near_miss, true),
                                        required(other, false),
                                    ],
                                    states: vec![state(before, true), state(after, false)],
                                    near,
                                });
                            }
                        }
                    }
                }
            }
        }
        all.into_iter()
    }

    /// The same with one truth less known.
    fn forgotten(truths: &Truths) -> Vec<Truths> {
        let changes: [fn(&mut Truths); 6] = [
            |less| less.applies = Unknown,
            |less| less.requirements[0].truth = Unknown,
            |less| less.requirements[1].truth = Unknown,
            |less| less.states[0].truth = Unknown,
            |less| less.states[1].truth = Unknown,
            |less| less.near = Unknown,
        ];
        let less = |change: &fn(&mut Truths)| {
            let mut less = truths.clone();
            change(&mut less);
            less
        };
        changes.iter().map(less).collect()
    }

    #[test]
    fn an_option_is_open_only_if_every_requirement_holds() {
        for truths in every_combination() {
            let (standing, _) = compose(&truths, Opening::Come);
            let all_hold = truths.requirements.iter().all(|one| one.truth == Yes);
            let opens = truths.applies == Yes && truths.states[0].truth == No && all_hold;
            assert_eq!(standing == Standing::Open, opens, "{truths:?}");
        }
    }

    #[test]
    fn forgetting_never_opens_closes_or_nears_an_option() {
        for truths in every_combination() {
            for opening in [Opening::Come, Opening::ToCome] {
                let (before, _) = compose(&truths, opening);
                for less in forgotten(&truths) {
                    let (after, _) = compose(&less, opening);
                    let may = [before, Standing::Undetermined];
                    // That a requirement fails is known, whether or not the option is near as well.
                    let is_less_near = before == Standing::Near && after == Standing::Closed;
                    assert!(
                        may.contains(&after) || is_less_near,
                        "{truths:?} {before:?}, {less:?} {after:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn an_option_is_near_only_if_nothing_outside_its_near_misses_fails_or_is_unknown() {
        for truths in every_combination() {
            let (standing, _) = compose(&truths, Opening::Come);
            if standing == Standing::Near {
                assert_eq!(truths.requirements[0].truth, No, "{truths:?}");
                assert_eq!(truths.requirements[1].truth, Yes, "{truths:?}");
                assert_eq!(truths.near, Yes, "{truths:?}");
            }
        }
    }

    #[test]
    fn a_state_is_named_only_if_no_earlier_one_may_hold() {
        let states = |one, other| Truths {
            applies: Yes,
            requirements: Vec::new(),
            states: vec![
                State {
                    truth: one,
                    before_requirements: false,
                },
                State {
                    truth: other,
                    before_requirements: false,
                },
            ],
            near: Yes,
        };
        let named = |one, other| compose(&states(one, other), Opening::Come);
        assert_eq!(named(Yes, Yes), (Standing::Open, Some(0)));
        assert_eq!(named(No, Yes), (Standing::Open, Some(1)));
        assert_eq!(named(Unknown, Yes), (Standing::Open, None));
        assert_eq!(named(No, No), (Standing::Open, None));
    }

    #[test]
    fn an_opening_day_that_cannot_be_told_leaves_the_option_undetermined() {
        let all_hold = Truths {
            applies: Yes,
            requirements: vec![Required {
                truth: Yes,
                is_near_miss: false,
            }],
            states: Vec::new(),
            near: Yes,
        };
        let standing = |opening| compose(&all_hold, opening).0;
        assert_eq!(standing(Opening::Come), Standing::Open);
        assert_eq!(standing(Opening::ToCome), Standing::Upcoming);
        assert_eq!(standing(Opening::Unknown), Standing::Undetermined);
    }
}
