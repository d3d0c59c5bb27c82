//! A small vocabulary, its parameters, and cases made of them: what every test here stands on.

use jiff::civil::date;
use throughcare_model::{
    Citation, Date, DatedValue, Decimal, Entry, Fact, FactDefinition, FactKind, FactPath,
    FactState, FactTable, Parameter, Parameters, Question, Sensitivity, SourceText, Span, Truth,
    Value, Verification, Vocabulary,
};

use crate::{
    Advised, Answer, Budget, CaseWindow, EngineError, Names, ParametersInForce, Read, ReadSet,
    Rule, Way,
};

pub(super) const AS_OF: Date = date(2026, 11, 23);

pub(super) struct World {
    pub(super) vocabulary: Vocabulary,
    pub(super) parameters: Parameters,
    pub(super) budget: Budget,
}

/// The facts of one case, being put together.
#[derive(Clone, Default)]
pub(super) struct Case(pub(super) FactTable);

impl World {
    pub(super) fn new() -> Self {
        let choice = |all: &[&str]| FactKind::Choice(all.iter().map(|&one| one.into()).collect());
        let facts = [
            ("release.date", FactKind::Date, None),
            (
                "home.status",
                choice(&["confirmed", "promised", "none"]),
                None,
            ),
            ("home.unsafe", FactKind::YesNo, None),
            ("home.shared", FactKind::YesNo, None),
            (
                "health.care",
                choice(&["open", "closed"]),
                Some(Sensitivity::Health),
            ),
            ("money.debts", FactKind::Integer, None),
            ("money.balance", FactKind::Decimal, None),
            ("person.born", FactKind::Date, None),
            ("person.name", FactKind::Text, None),
            ("sentence.served", FactKind::Days, None),
            ("children[]", FactKind::List, None),
            (
                "children[].carer",
                choice(&["family", "nobody"]),
                Some(Sensitivity::Child),
            ),
            ("children[].born", FactKind::Date, None),
            ("children[].with_us", FactKind::YesNo, None),
            ("homes[]", FactKind::List, None),
            ("homes[].ready", FactKind::YesNo, None),
        ];
        let parameters = [
            ("lead", "days", Value::Days(56)),
            ("notice", "months", Value::Months(1)),
            ("adult", "number", Value::Integer(18)),
            ("two", "number", Value::Integer(2)),
            ("least", "euro", Value::Decimal(Decimal::new(5050, 2))),
            ("since", "date", Value::Date(date(2026, 1, 1))),
            ("best", "text", Value::text("confirmed")),
        ];
        let later = date(2030, 1, 1);
        let in_force = parameters
            .into_iter()
            .map(|(name, unit, value)| parameter(name, unit, value, Date::MIN));
        let not_yet = [
            parameter("future", "days", Value::Days(7), later),
            parameter("later", "number", Value::Integer(1), later),
        ];
        Self {
            vocabulary: Vocabulary::new(
                facts.map(|(path, kind, sensitivity)| fact(path, kind, sensitivity)),
            ),
            parameters: Parameters::new(in_force.chain(not_yet)),
            budget: Budget::default(),
        }
    }

    pub(super) fn names(&self) -> Names<'_> {
        Names {
            vocabulary: &self.vocabulary,
            parameters: &self.parameters,
        }
    }

    pub(super) fn case(&self, facts: &[(&str, Value)]) -> Case {
        let mut case = Case::default();
        for (path, value) in facts {
            case = case.fact(self, path, value.clone());
        }
        case
    }

    /// Prepares a rule, which must be sound.
    pub(super) fn rule(&self, text: &str) -> Rule {
        let source = SourceText::new("rule.rhai", text);
        Rule::from_script(&source, self.names(), self.budget)
            .unwrap_or_else(|errors| panic!("{text}\n{}", shown(&errors)))
    }

    /// Prepares a rule that must be refused, and returns why.
    pub(super) fn refused(&self, text: &str) -> Vec<EngineError> {
        let source = SourceText::new("rule.rhai", text);
        match Rule::from_script(&source, self.names(), self.budget) {
            Ok(_) => panic!("this was not refused: {text}"),
            Err(errors) => errors,
        }
    }

    pub(super) fn ask(&self, rule: &Rule, case: &Case) -> Answer {
        self.in_window(case, |window| rule.ask(Question::Met, window))
    }

    pub(super) fn advise(&self, text: &str, case: &Case) -> Advised {
        let rule = self.rule(text);
        self.in_window(case, |window| rule.advise(window))
    }

    pub(super) fn in_window<T>(&self, case: &Case, look: impl FnOnce(&CaseWindow<'_>) -> T) -> T {
        let parameters = ParametersInForce::on(&self.parameters, AS_OF);
        look(&CaseWindow {
            names: self.names(),
            facts: &case.0,
            parameters: &parameters,
            as_of: AS_OF,
        })
    }

    /// Asks a predicate as a condition and as a script, which must agree.
    pub(super) fn both(&self, predicate: &str, case: &Case) -> Answer {
        let text = format!("fn met() {{ {predicate} }}");
        let lowered = self.rule(&text);
        assert_eq!(lowered.way(Question::Met), Way::Condition, "{predicate}");
        let answer = self.ask(&lowered, case);
        let scripted = self.ask(&self.rule(&text).into_script(), case);
        self.agree(&text, &answer, &scripted);
        answer
    }

    pub(super) fn agree(&self, text: &str, condition: &Answer, script: &Answer) {
        let seen = |answer: &Answer| {
            (
                answer.truth,
                self.paths(&answer.reads),
                self.paths(&answer.needs),
                answer.trouble.as_ref().map(|trouble| trouble.fault.clone()),
            )
        };
        assert_eq!(
            seen(condition),
            seen(script),
            "condition, then script: {text}"
        );
    }

    /// Returns what a predicate comes to, both ways.
    pub(super) fn truth(&self, predicate: &str, case: &Case) -> Truth {
        let answer = self.both(predicate, case);
        assert_eq!(answer.trouble, None, "{predicate}");
        answer.truth
    }

    pub(super) fn paths(&self, reads: &ReadSet) -> Vec<String> {
        let facts = self.vocabulary.iter().map(|(id, _)| id);
        reads.iter(facts).map(|read| self.path(read)).collect()
    }

    fn path(&self, read: Read) -> String {
        let path = &self.vocabulary.get(read.fact).unwrap().path;
        match read.entry {
            Some(entry) => path.of_entry(entry),
            None => path.to_string(),
        }
    }
}

impl Case {
    pub(super) fn fact(mut self, world: &World, path: &str, value: Value) -> Self {
        let id = world.vocabulary.find(path).unwrap();
        self.0.put(id, Fact::recorded(value, Span::EMPTY));
        self
    }

    pub(super) fn state(mut self, world: &World, path: &str, state: FactState) -> Self {
        let id = world.vocabulary.find(path).unwrap();
        self.0.put(
            id,
            Fact {
                state,
                ..Fact::default()
            },
        );
        self
    }

    pub(super) fn list(mut self, world: &World, path: &str, entries: &[&[(&str, Value)]]) -> Self {
        let id = world.vocabulary.find(path).unwrap();
        let fact_of = |(field, value): &(&str, Value)| {
            let path = format!("{path}.{field}");
            let id = world.vocabulary.find(&path).unwrap();
            (id, Fact::recorded(value.clone(), Span::EMPTY))
        };
        let entries = entries
            .iter()
            .map(|facts| Entry::new(facts.iter().map(fact_of).collect()))
            .collect();
        let standing = Fact {
            state: FactState::Recorded,
            ..Fact::default()
        };
        self.0.put_list(id, standing, entries);
        self
    }
}

pub(super) fn text(text: &str) -> Value {
    Value::text(text)
}

pub(super) fn day(year: i16, month: i8, day: i8) -> Value {
    Value::Date(date(year, month, day))
}

/// Writes a text for each number, one after the other.
pub(super) fn repeated(count: usize, text: impl Fn(usize) -> String) -> String {
    let texts: Vec<_> = (0..count).map(text).collect();
    texts.concat()
}

/// Returns faults as a reader would meet them: code, message, what is pointed at, help.
pub(super) fn shown(errors: &[EngineError]) -> String {
    let one = |error: &EngineError| {
        let position = error.source_text.position(error.span);
        let mut line = format!(
            "{}: {} at {}:{} `{}`",
            error.fault.code(),
            error,
            position.line,
            position.column,
            error.source_text.slice(error.span).unwrap_or("?"),
        );
        if let Some(help) = error.fault.help() {
            line = format!("{line} ({help})");
        }
        line
    };
    let lines: Vec<_> = errors.iter().map(one).collect();
    lines.join("\n")
}

fn fact(path: &str, kind: FactKind, sensitivity: Option<Sensitivity>) -> FactDefinition {
    FactDefinition {
        path: FactPath::parse(path).unwrap(),
        kind,
        unit: None,
        question: String::new(),
        holder: String::new(),
        changed_by: Vec::new(),
        sensitivity,
        protected: false,
        fresh_for: None,
        list: None,
        pack: "example-land".to_owned(),
    }
}

pub(super) fn parameter(name: &str, unit: &str, value: Value, from: Date) -> Parameter {
    Parameter {
        name: name.to_owned(),
        title: String::new(),
        unit: unit.to_owned(),
        values: vec![DatedValue {
            value,
            from,
            until: None,
            source: Citation {
                instrument: "ERA".to_owned(),
                provision: None,
                subject: None,
                verification: Verification::Text,
            },
        }],
        pack: "example-land".to_owned(),
    }
}
