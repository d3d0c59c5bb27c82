//! What components cost: `cargo bench -p throughcare-engine --features wasm --bench components`.
//!
//! Every figure is the least of many batches, all in one run, so that the ratios mean something on a busy machine.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a program for developers that may simply end"
)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::date;
use throughcare_engine::{
    Budget, CacheKey, CaseWindow, CodeCache, ComponentFile, ComponentSettings, Components, Names,
    Origin, ParametersInForce, Rule,
};
use throughcare_model::{
    Citation, DatedValue, Decimal, Entry, Fact, FactDefinition, FactKind, FactPath, FactTable,
    Parameter, Parameters, Question, SourceText, Span, Truth, Value, Verification, Vocabulary,
};

const TEN_RULES: &[u8] = include_bytes!("../../../tests/plugins/ten-rules/ten-rules.wasm");
const WORKING_DAYS: &[u8] = include_bytes!("../../../policies/england-and-wales/components/working-days.wasm");
const CHILDREN: usize = 10;

fn main() {
    loading();
    asking();
}

fn loading() {
    let folder = tempfile::tempdir().unwrap();
    let directory = folder.path().join("components");
    let settings = || ComponentSettings {
        cache: Some(CodeCache::in_directory(&directory, CacheKey::new([7; 32])).unwrap()),
        ..ComponentSettings::default()
    };
    for (name, bytes) in [("working-days", WORKING_DAYS), ("ten-rules", TEN_RULES)] {
        let load = |settings| {
            let file = ComponentFile {
                name,
                bytes,
                digest: None,
            };
            Components::new(settings)
                .load(&file, &Budget::default())
                .unwrap()
        };
        report(
            &format!("read {name}, compiling"),
            least(5, 1, || load(ComponentSettings::default())),
        );
        drop(load(settings()));
        assert_eq!(load(settings()).origin(), Origin::Cache);
        report(
            &format!("read {name}, from the cache"),
            least(20, 1, || load(settings())),
        );
    }
    let papers = Papers::new(1);
    report(
        "a new host, five components from the cache, one question each",
        least(20, 1, || {
            let components = Components::new(settings());
            for _ in 0..5 {
                let file = ComponentFile {
                    name: "ten-rules",
                    bytes: TEN_RULES,
                    digest: None,
                };
                let component = components.load(&file, &Budget::default()).unwrap();
                let rule =
                    Rule::from_component(&component, papers.names(), Budget::default()).unwrap();
                black_box(rule.ask(Question::Met, &papers.window()));
            }
        }),
    );
}

fn asking() {
    let components = Components::new(ComponentSettings::default());
    let file = ComponentFile {
        name: "ten-rules",
        bytes: TEN_RULES,
        digest: None,
    };
    let component = components.load(&file, &Budget::default()).unwrap();
    let rules = [
        (
            "3 reads",
            9,
            r#"fact("sentence.served") > parameter("future") or fact("home.status") == parameter("best")"#,
        ),
        (
            "21 reads",
            2,
            r#"any("children[]", |child| child.fact("carer") == "nobody" and not child.fact("with_us"))"#,
        ),
    ];
    for (reads, number, script) in rules {
        let papers = Papers::new(number);
        let source = SourceText::new("rule.rhai", &format!("fn met() {{ {script} }}"));
        let script = Rule::from_script(&source, papers.names(), Budget::default())
            .expect("the script is sound");
        let component =
            Rule::from_component(&component, papers.names(), Budget::default()).unwrap();
        let ask = |rule: &Rule| {
            let answer = rule.ask(Question::Met, &papers.window());
            assert!(answer.trouble.is_none());
            answer
        };
        assert_eq!(ask(&script).truth, ask(&component).truth);
        report(
            &format!("{reads}: component"),
            least(30, 500, || ask(&component)),
        );
        report(
            &format!("{reads}: script, as a condition"),
            least(30, 2_000, || ask(&script)),
        );
    }
    let papers = Papers::new(2);
    report(
        "21 reads: hand-written Rust, without reasons",
        least(30, 20_000, || native(&papers)),
    );
    // A question that is answered by one look, so that nearly all of it is the fixed cost.
    let rule = Rule::from_component(&component, papers.names(), Budget::default()).unwrap();
    report(
        "1 read: component",
        least(30, 500, || rule.ask(Question::Declined, &papers.window())),
    );
}

/// The rule of 21 reads as one would write it by hand.
fn native(papers: &Papers) -> Truth {
    let find = |path| papers.vocabulary.find(path).unwrap();
    let (list, carer, with_us) = (
        find("children[]"),
        find("children[].carer"),
        find("children[].with_us"),
    );
    let Some(children) = papers.facts.entries(list) else {
        return Truth::Unknown;
    };
    let nobody = Value::text("nobody");
    children.iter().fold(Truth::No, |any, child| {
        let alone = Truth::from(child.get(carer).known().map(|carer| *carer == nobody));
        let with = Truth::from(
            child
                .get(with_us)
                .known()
                .map(|with| *with == Value::YesNo(true)),
        );
        any.or(alone.and(!with))
    })
}

/// Returns the least time of one call, over batches.
fn least<T>(batches: usize, calls: u32, mut call: impl FnMut() -> T) -> Duration {
    let batch = || {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(call());
        }
        start.elapsed() / calls
    };
    std::iter::repeat_with(batch)
        .take(batches)
        .min()
        .unwrap_or_default()
}

fn report(what: &str, time: Duration) {
    println!("{what:<64} {time:>12.2?}");
}

struct Papers {
    vocabulary: Vocabulary,
    parameters: Parameters,
    in_force: ParametersInForce,
    facts: FactTable,
}

impl Papers {
    fn new(rule: i64) -> Self {
        let choice =
            |all: &[&str]| FactKind::Choice(all.iter().map(|one| Arc::from(*one)).collect());
        let vocabulary = Vocabulary::new([
            fact("release.date", FactKind::Date),
            fact("home.status", choice(&["confirmed", "promised", "none"])),
            fact("home.unsafe", FactKind::YesNo),
            fact("home.shared", FactKind::YesNo),
            fact("health.care", choice(&["open", "closed"])),
            fact("money.debts", FactKind::Integer),
            fact("money.balance", FactKind::Decimal),
            fact("sentence.served", FactKind::Days),
            fact("children[]", FactKind::List),
            fact("children[].carer", choice(&["family", "nobody"])),
            fact("children[].with_us", FactKind::YesNo),
        ]);
        let parameters = Parameters::new([
            parameter("rule", Value::Integer(rule)),
            parameter("lead", Value::Days(56)),
            parameter("future", Value::Days(7)),
            parameter("notice", Value::Months(1)),
            parameter("least", Value::Decimal(Decimal::new(5050, 2))),
            parameter("best", Value::text("confirmed")),
        ]);
        let find = |path| vocabulary.find(path).unwrap();
        let mut facts = FactTable::new();
        facts.put(
            find("home.status"),
            Fact::recorded(Value::text("none"), Span::EMPTY),
        );
        facts.put(
            find("sentence.served"),
            Fact::recorded(Value::Days(3), Span::EMPTY),
        );
        let child = || {
            Entry::new(vec![
                (
                    find("children[].carer"),
                    Fact::recorded(Value::text("family"), Span::EMPTY),
                ),
                (
                    find("children[].with_us"),
                    Fact::recorded(Value::YesNo(true), Span::EMPTY),
                ),
            ])
        };
        let children = std::iter::repeat_with(child).take(CHILDREN).collect();
        facts.put_list(
            find("children[]"),
            Fact::recorded(Value::YesNo(true), Span::EMPTY),
            children,
        );
        Self {
            in_force: ParametersInForce::on(&parameters, date(2026, 11, 23)),
            vocabulary,
            parameters,
            facts,
        }
    }

    fn names(&self) -> Names<'_> {
        Names {
            vocabulary: &self.vocabulary,
            parameters: &self.parameters,
        }
    }

    fn window(&self) -> CaseWindow<'_> {
        CaseWindow {
            names: self.names(),
            facts: &self.facts,
            parameters: &self.in_force,
            as_of: date(2026, 11, 23),
        }
    }
}

fn fact(path: &str, kind: FactKind) -> FactDefinition {
    FactDefinition {
        path: FactPath::parse(path).expect("a path"),
        kind,
        unit: None,
        question: String::new(),
        holder: String::new(),
        changed_by: Vec::new(),
        sensitivity: None,
        protected: false,
        fresh_for: None,
        list: None,
        pack: "bench".to_owned(),
    }
}

fn parameter(name: &str, value: Value) -> Parameter {
    Parameter {
        name: name.to_owned(),
        title: String::new(),
        unit: String::new(),
        values: vec![DatedValue {
            value,
            from: date(2020, 1, 1),
            until: None,
            source: Citation {
                instrument: "BENCH".to_owned(),
                provision: None,
                subject: None,
                verification: Verification::Unchecked,
            },
        }],
        pack: "bench".to_owned(),
    }
}
