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
    Budget, CacheKey, CaseWindow, CodeCache, Component, ComponentFile, ComponentSettings,
    Components, Names, Origin, ParametersInForce, Rule,
};
use throughcare_model::{
    Citation, DatedValue, Decimal, Entry, Fact, FactDefinition, FactKind, FactPath, FactState,
    FactTable, Parameter, Parameters, Question, SourceText, Span, Truth, Value, Verification,
    Vocabulary,
};

const TEN_RULES: &[u8] = include_bytes!("../../../tests/plugins/ten-rules/ten-rules.wasm");
const WORKING_DAYS: &[u8] = include_bytes!("../tests/components/kept/derivation-1.0.0.wasm");
/// A rule of a few instructions, written as text: it looks at `home.safe`.
const SMALLEST: &[u8] = include_bytes!("../tests/components/kept/rule-1.0.0.wasm");
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
    let ten_rules = read(&components, "ten-rules", TEN_RULES);
    println!(
        "\n{:<24} {:>11} {:>11} {:>11}",
        "one question", "component", "script", "Rust"
    );
    let questions: [Asked; 3] = [
        (
            "1 read",
            0,
            r#"is_declined("home.status")"#,
            Question::Declined,
            said_no,
        ),
        (
            "3 reads",
            9,
            r#"fact("sentence.served") > parameter("future") or fact("home.status") == parameter("best")"#,
            Question::Met,
            served_or_settled,
        ),
        (
            "21 reads",
            2,
            r#"any("children[]", |child| child.fact("carer") == "nobody" and not child.fact("with_us"))"#,
            Question::Met,
            a_child_alone,
        ),
    ];
    for asked in questions {
        compare(&ten_rules, asked);
    }
    // Nearly nothing but what every evaluation costs: a store, an instance, a call, one look.
    let smallest = read(&components, "smallest", SMALLEST);
    let papers = Papers::new(1);
    let rule = Rule::from_component(&smallest, papers.names(), Budget::default()).unwrap();
    report(
        "the smallest component, one look",
        least(60, 300, || rule.ask(Question::Met, &papers.window())),
    );
}

/// Its name, the number of the rule, the script, the question, and the same by hand.
type Asked = (
    &'static str,
    i64,
    &'static str,
    Question,
    fn(&Papers) -> Truth,
);

/// Times one rule in three forms, in turns, so that all see the same machine.
fn compare(component: &Component, (name, number, script, question, by_hand): Asked) {
    let papers = Papers::new(number);
    let source = SourceText::new(
        "rule.rhai",
        &format!("fn met() {{ {script} }} fn declined() {{ {script} }}"),
    );
    let script =
        Rule::from_script(&source, papers.names(), Budget::default()).expect("the script is sound");
    let component = Rule::from_component(component, papers.names(), Budget::default()).unwrap();
    let ask = |rule: &Rule| {
        let answer = rule.ask(question, &papers.window());
        assert!(answer.trouble.is_none());
        answer.truth
    };
    assert_eq!(ask(&script), ask(&component));
    assert_eq!(ask(&script), by_hand(&papers));
    let mut times = [Duration::MAX; 3];
    for _ in 0..40 {
        let [of_component, of_script, native] = &mut times;
        *of_component = least(1, 300, || ask(&component)).min(*of_component);
        *of_script = least(1, 1_000, || ask(&script)).min(*of_script);
        *native = least(1, 5_000, || by_hand(&papers)).min(*native);
    }
    let [of_component, of_script, native] = times;
    let times = |other: Duration| of_component.as_secs_f64() / other.as_secs_f64();
    println!(
        "{name:<24} {of_component:>11.2?} {of_script:>11.2?} {native:>11.2?}   component: {:.1} times the script, {:.0} \
         times Rust without reasons",
        times(of_script),
        times(native)
    );
}

fn read(components: &Components, name: &str, bytes: &[u8]) -> Component {
    let file = ComponentFile {
        name,
        bytes,
        digest: None,
    };
    components.load(&file, &Budget::default()).unwrap()
}

fn said_no(papers: &Papers) -> Truth {
    let status = papers.vocabulary.find("home.status").unwrap();
    match papers.facts.get(status).state {
        FactState::Recorded => Truth::No,
        FactState::Declined => Truth::Yes,
        _ => Truth::Unknown,
    }
}

fn served_or_settled(papers: &Papers) -> Truth {
    let fact = |path| {
        papers
            .facts
            .get(papers.vocabulary.find(path).unwrap())
            .known()
    };
    let law = |name| papers.in_force.get(papers.parameters.find(name).unwrap());
    let served = match (fact("sentence.served"), law("future")) {
        (Some(Value::Days(served)), Some(Value::Days(future))) => Some(served > future),
        _ => None,
    };
    let settled = fact("home.status")
        .zip(law("best"))
        .map(|(status, best)| status == best);
    Truth::from(served).or(Truth::from(settled))
}

/// The rule of 21 reads as one would write it by hand.
fn a_child_alone(papers: &Papers) -> Truth {
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
            fact("home.safe", FactKind::YesNo),
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
