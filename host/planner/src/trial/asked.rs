//! What is asked of a case: an item or an option with its rule, and how either may come to stand.

use throughcare_engine::{CaseWindow, Predicate, Read, ReadSet, Rule, Turns, Varied};
use throughcare_model::{Date, FactId, Question, Standing, Status, Value};

use crate::assess::Assessment;
use crate::dated_case::DatedCase;
use crate::options::{NEAR, OPENED, Weighed};
use crate::packs::{Item, MatterState, PolicyOption, Requirement};
use crate::timing;

/// What stands in some way in a case, and may be brought to stand otherwise.
pub(crate) trait Asks: Copy {
    /// How it can stand.
    type Standing: Copy + Eq;
    /// What its rule answers in one case.
    type Seen;

    /// Returns every fact that bears on how it stands, in the order of the vocabulary.
    fn may_read(self) -> Vec<FactId>;

    /// Finds where its answers turn as one fact varies.
    fn turns(self, read: Read, window: &CaseWindow<'_>) -> Turns;

    /// Asks its rule.
    fn see(self, case: &DatedCase<'_>) -> Self::Seen;

    /// Returns how it stands.
    fn standing(self, seen: &Self::Seen) -> Self::Standing;

    /// Returns whether it may stand so once what is unknown is found out.
    fn may_become(self, seen: &Self::Seen, standing: Self::Standing) -> bool;

    /// Returns the unknown facts that could still settle how it stands.
    fn needs(self, seen: &Self::Seen, case: &DatedCase<'_>) -> ReadSet;
}

/// An item with its rule.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'p> {
    pub(crate) item: &'p Item,
    pub(crate) rule: &'p Rule,
}

/// An option with its rule.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AskedOption<'p> {
    pub(crate) option: &'p PolicyOption,
    pub(crate) rule: &'p Rule,
}

impl Asks for Asked<'_> {
    type Standing = Status;
    type Seen = Assessment;

    fn may_read(self) -> Vec<FactId> {
        let questions = Question::ALL.map(Predicate::Question);
        in_order(
            questions
                .map(|question| self.rule.may_read(question))
                .concat(),
        )
    }

    fn turns(self, read: Read, window: &CaseWindow<'_>) -> Turns {
        turns(
            self.rule,
            Question::ALL.map(Predicate::Question),
            read,
            window,
        )
    }

    fn see(self, case: &DatedCase<'_>) -> Assessment {
        Assessment::in_case(self.rule, case)
    }

    fn standing(self, seen: &Assessment) -> Status {
        seen.status
    }

    fn may_become(self, seen: &Assessment, standing: Status) -> bool {
        seen.may_become(standing)
    }

    fn needs(self, seen: &Assessment, _case: &DatedCase<'_>) -> ReadSet {
        seen.needs.clone()
    }
}

impl Asks for AskedOption<'_> {
    type Standing = Standing;
    type Seen = Weighed;

    /// Neither nearness nor a state that counts only after the requirements bears on whether an option is open.
    fn may_read(self) -> Vec<FactId> {
        let requirements = self.option.requirements.iter();
        let requirements = requirements.filter(|one| !one.human_only);
        let states = self.option.states.iter();
        let states = states.filter(|one| one.before_requirements);
        let functions: Vec<String> = requirements
            .map(Requirement::function)
            .chain(states.map(MatterState::function))
            .chain([OPENED.to_owned()])
            .collect();
        let named = functions.iter().map(|name| Predicate::Named(name));
        let mut read: Vec<FactId> = std::iter::once(Predicate::Question(Question::Applies))
            .chain(named)
            .flat_map(|one| self.rule.may_read(one))
            .collect();
        read.extend(self.counted_from());
        in_order(read)
    }

    fn turns(self, read: Read, window: &CaseWindow<'_>) -> Turns {
        let functions = self.option.functions();
        let names = functions.iter().map(|(name, _)| name.as_str());
        let named = names.chain([NEAR, OPENED]).map(Predicate::Named);
        let applies = std::iter::once(Predicate::Question(Question::Applies));
        let mut turns = turns(self.rule, applies.chain(named), read, window);
        if self.counted_from() == Some(read.fact) {
            let opens = self.option.opens.as_ref();
            let first = opens.and_then(|opens| timing::first_too_late(opens, window));
            turns.at.extend(first.map(Value::Date));
        }
        turns
    }

    fn see(self, case: &DatedCase<'_>) -> Weighed {
        Weighed::of(self.option, self.rule, &case.window())
    }

    fn standing(self, seen: &Weighed) -> Standing {
        seen.standing
    }

    fn may_become(self, seen: &Weighed, standing: Standing) -> bool {
        seen.may_become(self.option, standing)
    }

    fn needs(self, seen: &Weighed, case: &DatedCase<'_>) -> ReadSet {
        case.recordable(&seen.needs(self.option))
    }
}

impl AskedOption<'_> {
    /// Returns the fact from which the day of the option is counted, unless its rule says itself whether it has come.
    fn counted_from(self) -> Option<FactId> {
        let opens = self.option.opens.as_ref();
        opens
            .filter(|_| !self.rule.answers(OPENED))
            .map(|opens| opens.from)
    }

    /// Returns the last day on which the option can be had.
    pub(crate) fn until(self) -> Option<Date> {
        self.option
            .in_force
            .as_ref()
            .and_then(|period| period.until)
    }
}

fn in_order(mut facts: Vec<FactId>) -> Vec<FactId> {
    facts.sort_unstable();
    facts.dedup();
    facts
}

fn turns<'a>(
    rule: &Rule,
    predicates: impl IntoIterator<Item = Predicate<'a>>,
    read: Read,
    window: &CaseWindow<'_>,
) -> Turns {
    let mut turns = Turns::default();
    for predicate in predicates {
        turns.merge(rule.turns(predicate, Varied::Fact(read), window));
    }
    turns
}
