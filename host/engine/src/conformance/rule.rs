//! A rule on trial: every question, every truth, each fact absent in every manner.

use std::collections::BTreeSet;

use throughcare_model::{Date, FactState, Question, Truth};

use super::cases::MadeUp;
use super::{Asked, Broken, CASES, Conformance, MANNERS, Setting};
use crate::{Answer, Names, ParametersInForce, Rule};

impl Conformance {
    /// Tries a rule on made-up cases, the same at every run.
    pub fn of(rule: &Rule, names: Names<'_>, parameters: &ParametersInForce, as_of: Date) -> Self {
        let setting = Setting {
            names,
            parameters,
            as_of,
        };
        let mut trial = Trial {
            rule,
            setting,
            found: Self::default(),
        };
        let facts: BTreeSet<_> = rule.facts().into_iter().collect();
        trial.case(&MadeUp::nothing());
        for number in 0..CASES {
            let full = MadeUp::full(number, &facts, names.vocabulary, as_of);
            trial.case(&full);
            trial.without_each(&full);
        }
        trial.found
    }
}

struct Trial<'a> {
    rule: &'a Rule,
    setting: Setting<'a>,
    found: Conformance,
}

impl Trial<'_> {
    /// Asks everything about one case, twice.
    fn case(&mut self, case: &MadeUp) {
        for question in self.questions() {
            let (first, second) = (self.ask(question, case), self.ask(question, case));
            let same = (first.truth, &first.reads, &first.needs, &first.trouble)
                == (second.truth, &second.reads, &second.needs, &second.trouble);
            let asked = Asked::Question(question);
            if !same {
                self.found.broken(asked, Broken::AskedTwice);
            }
            let truths = self.found.truths.entry(question).or_default();
            truths.insert(first.truth);
            self.looked_further(question, &first);
            if let Some(trouble) = first.trouble {
                self.found.broken(asked, Broken::Failed(Box::new(trouble)));
            }
        }
        self.advise(case);
    }

    /// Takes each fact of a case away, in each manner, and asks again.
    fn without_each(&mut self, full: &MadeUp) {
        for fact in full.facts() {
            let name = self.setting.path(fact);
            for question in self.questions() {
                let mut truth = |manner| self.ask(question, &full.without(fact, manner)).truth;
                let after = truth(FactState::NotRecorded);
                let same = MANNERS.into_iter().all(|manner| truth(manner) == after);
                let before = self.ask(question, full).truth;
                let asked = Asked::Question(question);
                if after != before && after != Truth::Unknown && before != Truth::Unknown {
                    self.found
                        .broken(asked, Broken::AbsentDecides(name.clone()));
                }
                if !same {
                    self.found
                        .broken(asked, Broken::MannerDecides(name.clone()));
                }
            }
            self.case(&full.without(fact, FactState::Declined));
        }
    }

    fn advise(&mut self, case: &MadeUp) {
        if !self.rule.has_advice() {
            return;
        }
        let facts = case.table();
        let advised = [(); 2].map(|()| self.rule.advise(&self.setting.window(&facts)));
        self.found.asked += advised.len();
        let [first, second] = &advised;
        if (&first.advice, &first.reads) != (&second.advice, &second.reads) {
            self.found.broken(Asked::Advise, Broken::AskedTwice);
        }
        if let Some(trouble) = first.trouble.clone() {
            let failed = Broken::Failed(Box::new(trouble));
            self.found.broken(Asked::Advise, failed);
        }
    }

    fn looked_further(&mut self, question: Question, answer: &Answer) {
        let may = self.rule.may_read(question);
        let all = self.setting.names.vocabulary.iter().map(|(id, _)| id);
        let further: BTreeSet<_> = answer
            .reads
            .iter(all)
            .map(|read| read.fact)
            .filter(|fact| !may.contains(fact))
            .collect();
        for fact in further {
            let looked = Broken::LookedFurther(self.setting.path(fact));
            self.found.broken(Asked::Question(question), looked);
        }
    }

    fn questions(&self) -> impl Iterator<Item = Question> + use<> {
        let asked: Vec<Question> = Question::ALL
            .into_iter()
            .filter(|question| self.rule.answers(*question))
            .collect();
        asked.into_iter()
    }

    fn ask(&mut self, question: Question, case: &MadeUp) -> Answer {
        self.found.asked += 1;
        self.rule.ask(question, &self.setting.window(&case.table()))
    }
}
