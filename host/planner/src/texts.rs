//! Every text that the loaded packs can put before a reader, so that all of them can be translated, and none is missed.

mod check;
mod file;

use std::collections::BTreeSet;

use throughcare_engine::{Budget, RuleText};
use throughcare_model::{Citation, FactDefinition, FactKind, Message, SourceText, message};

use crate::packs::{Derivation, Item, Law, PolicyOption, ProtectedGround};
use crate::translation::message_id;

pub(crate) use check::check;
pub(crate) use file::file;

/// A text of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackText {
    /// The name of its translations; see [`message_id`].
    pub id: String,
    /// The text, on one line.
    pub text: String,
    /// Of what it is: `item housing-first-night`.
    pub of: Message,
    /// What it is there: `title`.
    pub role: Message,
}

impl PackText {
    /// Gathers the texts of all packs of a law, each where it is first met, in the order in which a plan has them.
    pub(crate) fn all(law: &Law) -> Vec<Self> {
        let mut gathered = Gathered {
            texts: Vec::new(),
            seen: BTreeSet::new(),
            of: message!("headings of a plan"),
        };
        for pack in law.packs() {
            gathered.of = message!("pack {pack}", pack = &pack.id);
            gathered.add(message!("title"), &pack.title);
            gathered.add(message!("authority"), &pack.authority);
            let contact = pack.contact.iter();
            contact.for_each(|who| gathered.add(message!("whom a person may ask"), who));
        }
        gathered.of = message!("headings of a plan");
        for domain in law.domains() {
            gathered.add(message!("heading"), &domain.title);
        }
        law.items().iter().for_each(|item| gathered.item(item));
        law.options().iter().for_each(|one| gathered.option(one));
        law.derivations()
            .iter()
            .for_each(|one| gathered.derivation(one));
        for reform in law.reforms() {
            gathered.of = message!("reform {reform}", reform = &reform.id);
            gathered.add(message!("title"), &reform.title);
            gathered.add(message!("why it matters"), &reform.why);
            gathered.cited(&reform.source);
        }
        law.vocabulary()
            .iter()
            .for_each(|(_, fact)| gathered.fact(fact));
        gathered.of = message!("parameters");
        for (_, parameter) in law.parameters().iter() {
            gathered.add(message!("title"), &parameter.title);
            for dated in &parameter.values {
                gathered.cited(&dated.source);
            }
        }
        gathered.of = message!("derogations");
        for derogation in law.derogations() {
            gathered.add(message!("ground"), &derogation.ground);
            gathered.add(message!("approved by"), &derogation.approver);
            gathered.cited(&derogation.source);
        }
        gathered.of = message!("sources");
        for instrument in law.instruments().values() {
            gathered.add(message!("title of a source"), &instrument.title);
        }
        gathered.texts
    }
}

struct Gathered {
    texts: Vec<PackText>,
    seen: BTreeSet<String>,
    /// Of what the texts are that follow.
    of: Message,
}

impl Gathered {
    fn add(&mut self, role: Message, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let id = message_id(&text);
        if !text.is_empty() && self.seen.insert(id.clone()) {
            self.texts.push(PackText {
                id,
                text,
                of: self.of.clone(),
                role,
            });
        }
    }

    fn item(&mut self, item: &Item) {
        self.of = message!("item {item}", item = &item.id);
        self.add(message!("title"), &item.title);
        self.add(message!("question"), &item.question);
        self.add(message!("why it matters"), &item.why);
        item.who
            .iter()
            .for_each(|who| self.add(message!("who acts"), who));
        for (_, sentence) in item.letter.sentences() {
            self.add(
                message!("a sentence of a letter to the person"),
                sentence.text(),
            );
        }
        item.rule
            .script()
            .into_iter()
            .for_each(|rule| self.script(rule));
        item.sources.iter().for_each(|source| self.cited(source));
        self.grounds(&item.protected_grounds);
    }

    fn option(&mut self, option: &PolicyOption) {
        self.of = message!("option {option}", option = &option.id);
        self.add(message!("title"), &option.title);
        self.add(message!("question"), &option.question);
        self.add(message!("why it matters"), &option.why);
        option
            .who
            .iter()
            .for_each(|who| self.add(message!("who acts"), who));
        for one in &option.requirements {
            self.add(message!("what is required"), &one.title);
            for text in one.met.iter().chain(&one.unmet).chain(&one.near) {
                self.add(message!("how a requirement stands"), text);
            }
            one.source.iter().for_each(|source| self.cited(source));
        }
        for state in &option.states {
            self.add(message!("where a matter stands"), &state.title);
            state
                .action
                .iter()
                .for_each(|text| self.add(message!("what comes next"), text));
        }
        self.script(&option.rule);
        option.sources.iter().for_each(|source| self.cited(source));
        self.grounds(&option.protected_grounds);
    }

    fn derivation(&mut self, derivation: &Derivation) {
        self.of = message!("derivation {derivation}", derivation = &derivation.id);
        self.add(message!("title"), &derivation.title);
        self.add(message!("why it matters"), &derivation.why);
        if let Some(rule) = derivation.rule.script() {
            self.script(rule);
        }
        derivation
            .sources
            .iter()
            .for_each(|source| self.cited(source));
        self.grounds(&derivation.protected_grounds);
    }

    fn grounds(&mut self, grounds: &[ProtectedGround]) {
        for one in grounds {
            self.add(
                message!("on what ground a protected fact is looked at"),
                &one.ground,
            );
            self.cited(&one.source);
        }
    }

    /// What a component says is known only once it runs.
    fn script(&mut self, rule: &SourceText) {
        for text in RuleText::of_script(rule, Budget::default()) {
            match text {
                RuleText::Said(text) => self.add(message!("the rule says"), &text),
                RuleText::Named(text) => {
                    self.add(message!("a condition of the rule, by its name"), &text);
                }
            }
        }
    }

    fn fact(&mut self, fact: &FactDefinition) {
        let first = fact.path.as_str().split('.').next().unwrap_or_default();
        self.of = message!("facts of {facts}", facts = first.trim_end_matches("[]"));
        self.add(message!("question"), &fact.question);
        if let FactKind::Choice(choices) = &fact.kind {
            for choice in choices {
                self.add(message!("an answer"), choice);
            }
        }
        fact.unit
            .iter()
            .for_each(|unit| self.add(message!("unit"), unit));
        self.add(message!("who can answer"), &fact.holder);
        for who in &fact.changed_by {
            self.add(message!("who can change it"), who);
        }
    }

    /// Numbers of provisions are the same in every language; what a citation is about is not.
    fn cited(&mut self, source: &Citation) {
        if let Some(subject) = &source.subject {
            self.add(message!("what a source is cited for"), subject);
        }
    }
}
