//! Whether a rule keeps the promises of the house, tried on cases made up from the vocabulary.
//!
//! It serves scripts and components alike, and says nothing about law: only that the rule answers the same when asked
//! twice, looks at no more than it says, does not fail, and never takes an absent fact for a yes or a no.

mod cases;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use throughcare_model::{Date, FactState, Question, Truth};

use crate::{Answer, CaseWindow, EngineError, Names, ParametersInForce, Rule};
use cases::MadeUp;

/// What became of trying a rule.
#[derive(Debug, Clone, Default)]
pub struct Conformance {
    /// How many questions were asked.
    pub asked: usize,
    /// Which truths each question came to. One that never comes may be right, and is worth a look.
    pub truths: BTreeMap<Question, BTreeSet<Truth>>,
    /// The promises that were not kept, each once for a question and a fact.
    pub breaches: Vec<Breach>,
}

/// A promise that a rule does not keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// The question; none if it is about `advise`.
    pub question: Option<Question>,
    /// What happened.
    pub what: Broken,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// Two askings about one case gave two answers.
    AskedTwice,
    /// The rule failed.
    Failed(Box<EngineError>),
    /// It looked at this fact, and did not say that it may.
    LookedFurther(String),
    /// With this fact taken away, `yes` and `no` changed places.
    AbsentDecides(String),
    /// It made a difference in which way this fact was absent.
    MannerDecides(String),
}

/// How many full cases are made up.
const CASES: usize = 24;

impl Conformance {
    /// Tries a rule on made-up cases, the same at every run.
    pub fn of(rule: &Rule, names: Names<'_>, parameters: &ParametersInForce, as_of: Date) -> Self {
        let mut trial = Trial {
            rule,
            names,
            parameters,
            as_of,
            found: Self::default(),
        };
        let facts: BTreeSet<_> = Question::ALL
            .iter()
            .flat_map(|question| rule.may_read(*question))
            .collect();
        trial.case(&MadeUp::nothing());
        for number in 0..CASES {
            let full = MadeUp::full(number, &facts, names.vocabulary, as_of);
            trial.case(&full);
            trial.without_each(&full);
        }
        trial.found
    }

    /// Returns whether every promise was kept.
    pub fn is_kept(&self) -> bool {
        self.breaches.is_empty()
    }
}

/// One rule on trial.
struct Trial<'a> {
    rule: &'a Rule,
    names: Names<'a>,
    parameters: &'a ParametersInForce,
    as_of: Date,
    found: Conformance,
}

impl Trial<'_> {
    /// Asks everything about one case, twice.
    fn case(&mut self, case: &MadeUp) {
        for question in Question::ALL
            .into_iter()
            .filter(|question| self.rule.answers(*question))
        {
            let (first, second) = (self.ask(question, case), self.ask(question, case));
            let same = (first.truth, &first.reads, &first.needs, &first.trouble)
                == (second.truth, &second.reads, &second.needs, &second.trouble);
            if !same {
                self.broken(Some(question), Broken::AskedTwice);
            }
            self.found
                .truths
                .entry(question)
                .or_default()
                .insert(first.truth);
            self.looked_further(question, &first);
            if let Some(trouble) = first.trouble {
                self.broken(Some(question), Broken::Failed(Box::new(trouble)));
            }
        }
        self.advise(case);
    }

    /// Takes each fact of a case away, in each manner, and asks again.
    fn without_each(&mut self, full: &MadeUp) {
        for fact in full.facts() {
            let name = self
                .names
                .vocabulary
                .get(fact)
                .map_or_else(String::new, |fact| fact.path.to_string());
            for question in Question::ALL
                .into_iter()
                .filter(|question| self.rule.answers(*question))
            {
                let before = self.ask(question, full).truth;
                let without = |manner| full.without(fact, manner);
                let after = self.ask(question, &without(FactState::NotRecorded)).truth;
                if after != before && after != Truth::Unknown && before != Truth::Unknown {
                    self.broken(Some(question), Broken::AbsentDecides(name.clone()));
                }
                let manners = [FactState::NotKnown, FactState::Withheld, FactState::Stale];
                let same = manners
                    .into_iter()
                    .all(|manner| self.ask(question, &without(manner)).truth == after);
                if !same {
                    self.broken(Some(question), Broken::MannerDecides(name.clone()));
                }
            }
        }
    }

    fn advise(&mut self, case: &MadeUp) {
        if !self.rule.has_advice() {
            return;
        }
        let facts = case.table();
        let advised = [(); 2].map(|()| self.rule.advise(&self.window(&facts)));
        let [first, second] = &advised;
        if (&first.advice, &first.reads) != (&second.advice, &second.reads) {
            self.broken(None, Broken::AskedTwice);
        }
        if let Some(trouble) = first.trouble.clone() {
            self.broken(None, Broken::Failed(Box::new(trouble)));
        }
    }

    fn looked_further(&mut self, question: Question, answer: &Answer) {
        let may = self.rule.may_read(question);
        let vocabulary = self.names.vocabulary;
        let further: Vec<String> = answer
            .reads
            .iter(vocabulary.iter().map(|(id, _)| id))
            .filter(|read| !may.contains(&read.fact))
            .filter_map(|read| Some(vocabulary.get(read.fact)?.path.to_string()))
            .collect();
        for path in further {
            self.broken(Some(question), Broken::LookedFurther(path));
        }
    }

    fn ask(&mut self, question: Question, case: &MadeUp) -> Answer {
        self.found.asked += 1;
        let facts = case.table();
        self.rule.ask(question, &self.window(&facts))
    }

    fn window<'b>(&'b self, facts: &'b throughcare_model::FactTable) -> CaseWindow<'b> {
        CaseWindow {
            names: self.names,
            facts,
            parameters: self.parameters,
            as_of: self.as_of,
        }
    }

    fn broken(&mut self, question: Option<Question>, what: Broken) {
        let breach = Breach { question, what };
        if !self.found.breaches.contains(&breach) {
            self.found.breaches.push(breach);
        }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let asked = self.question.map_or("advise", Question::word);
        match &self.what {
            Broken::AskedTwice => write!(f, "`{asked}` answers differently when it is asked twice"),
            Broken::Failed(error) => write!(f, "`{asked}` fails: {error}"),
            Broken::LookedFurther(fact) => {
                write!(f, "`{asked}` looks at `{fact}` without saying that it may")
            }
            Broken::AbsentDecides(fact) => {
                write!(
                    f,
                    "`{asked}` turns from yes to no, or from no to yes, when `{fact}` is not recorded"
                )
            }
            Broken::MannerDecides(fact) => {
                write!(
                    f,
                    "`{asked}` depends on the way in which `{fact}` is absent"
                )
            }
        }
    }
}
