//! Makes the components and cases that the tests use.
//!
//! A component is written as the body of a core module: the functions that matter to a test, in text. What every
//! component has (memory, a description, answers that say nothing) is added here unless the test brings its own.

use std::fmt::Write;
use std::sync::LazyLock;
use std::time::Duration;

use jiff::civil::date;
use throughcare_engine::{
    Budget, CaseWindow, Component, ComponentFile, ComponentSettings, Components, EngineError,
    Fault, Names, ParametersInForce, Rule,
};
use throughcare_model::{
    Citation, DatedValue, Fact, FactDefinition, FactKind, FactPath, FactTable, Parameter,
    Parameters, Span, Value, Verification, Vocabulary,
};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::{PackageId, Resolve};

/// The world of a component in the tests.
pub(crate) const RULE: &str = "rule-component";

/// What an answer that says `yes`, without reasons, looks like in memory.
const YES: &str = r#"(data (i32.const 600) "\02")"#;

/// Builds a component of a world of the contract from a core module.
pub(crate) fn component(world: &str, core: &str) -> Vec<u8> {
    let mut resolve = Resolve::default();
    let contract = concat!(env!("CARGO_MANIFEST_DIR"), "/../../sdk/wit/v1");
    let (package, _) = resolve
        .push_path(contract)
        .expect("the contract is well-formed");
    wrap(&resolve, package, world, core)
}

/// Builds a rule that imports a clock and files, as language runtimes do, as far as the core module uses them.
pub(crate) fn component_dragging(core: &str) -> Vec<u8> {
    let mut resolve = Resolve::default();
    let contract = concat!(env!("CARGO_MANIFEST_DIR"), "/../../sdk/wit/v1");
    resolve
        .push_path(contract)
        .expect("the contract is well-formed");
    let clock = "package wasi:clocks@0.2.0; interface monotonic-clock { now: func() -> u64; }";
    resolve.push_str("clock.wit", clock).expect("a package");
    let files = "package wasi:filesystem@0.2.0;
        interface types { resource descriptor { sync: func(); } }
        interface preopens {
            use types.{descriptor};
            get-directories: func() -> list<tuple<descriptor, string>>;
        }";
    resolve.push_str("files.wit", files).expect("a package");
    let world = "package test:runtime; world dragging {
        include throughcare:policy/rule-component@1.0.0;
        import wasi:clocks/monotonic-clock@0.2.0;
        import wasi:filesystem/preopens@0.2.0;
    }";
    let package = resolve.push_str("world.wit", world).expect("a package");
    wrap(&resolve, package, "dragging", core)
}

/// Builds a rule whose `ask` returns something else than the contract says.
pub(crate) fn component_of_another_contract(core: &str) -> Vec<u8> {
    let contract = [
        include_str!("../../../../sdk/wit/v1/types.wit"),
        include_str!("../../../../sdk/wit/v1/window.wit"),
        include_str!("../../../../sdk/wit/v1/worlds.wit"),
    ]
    .concat()
    .replace(
        "ask: func(what: question) -> answer;",
        "ask: func(what: question) -> u64;",
    );
    let mut resolve = Resolve::default();
    let package = resolve
        .push_str("contract.wit", &contract)
        .expect("the contract is well-formed");
    wrap(&resolve, package, RULE, core)
}

fn wrap(resolve: &Resolve, package: PackageId, world: &str, core: &str) -> Vec<u8> {
    let world = resolve
        .select_world(&[package], Some(world))
        .expect("the world exists");
    let mut module = wat::parse_str(core).expect("the text is a module");
    embed_component_metadata(&mut module, resolve, world, StringEncoding::UTF8)
        .expect("the world can be embedded");
    let encoder = ComponentEncoder::default().validate(true);
    encoder
        .module(&module)
        .and_then(|mut encoder| encoder.encode())
        .unwrap_or_else(|error| panic!("{error:#}\n{core}"))
}

/// Builds a rule that answers `met` by the body of `ask`, and may look at the facts and parameters of [`Papers`].
///
/// `ask` gets the question as local 0, and returns the place of an answer; at 600 stands one that says yes.
pub(crate) fn rule(ask: &str) -> Vec<u8> {
    rule_with("", ask, "(i32.const 640)")
}

/// The same with more at the top of the module, and a body of `advise`; at 640 stands an empty list.
pub(crate) fn rule_with(top: &str, ask: &str, advise: &str) -> Vec<u8> {
    component(RULE, &module(top, ask, advise))
}

/// Builds a derivation that provides the yes-no fact `home.safe` by the body of `derive`, and may look at two facts.
pub(crate) fn derivation(top: &str, derive: &str) -> Vec<u8> {
    let exports = format!(
        r#"(func (export "throughcare:policy/derivation@1.0.0#derive") (result i32) {derive})"#
    );
    component(
        "derivation-component",
        &core(&[0, 0, 0], &[1200, 1], top, &exports),
    )
}

/// Writes the core module of a rule.
pub(crate) fn module(top: &str, ask: &str, advise: &str) -> String {
    let exports = format!(
        r#"(func (export "throughcare:policy/rule@1.0.0#ask") (param i32) (result i32) {ask})
           (func (export "throughcare:policy/rule@1.0.0#advise") (result i32) {advise})"#
    );
    core(&[1110, 1, 1], &[0, 0], top, &exports)
}

/// Writes a core module: what its description says of answers (a list, and whether it advises) and of what it
/// provides (a list), and what it exports beside the description.
fn core(answers: &[u32], provides: &[u32], top: &str, exports: &str) -> String {
    let (description, names) = described(answers, provides);
    format!(
        r#"(module
            {IMPORTS}
            (memory (export "memory") 1)
            (global $free (mut i32) (i32.const 8192))
            {description}
            {names}
            {YES}
            {top}
            (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
                (local $at i32)
                (local.set $at (i32.and (i32.add (global.get $free) (i32.const 7)) (i32.const -8)))
                (global.set $free (i32.add (local.get $at) (local.get 3)))
                (local.get $at))
            (func (export "throughcare:policy/about@1.0.0#describe") (result i32) (i32.const 0))
            {exports}
        )"#
    )
}

/// The functions of the window that tests call.
const IMPORTS: &str = r#"
    (import "throughcare:policy/case-facts@1.0.0" "yes-no"
        (func $yes_no (param i32 i32 i32 i32 i32)))
    (import "throughcare:policy/case-facts@1.0.0" "text"
        (func $text (param i32 i32 i32 i32 i32)))
    (import "throughcare:policy/law@1.0.0" "as-of" (func $as_of (result i32)))
    (import "throughcare:policy/diagnostics@1.0.0" "panicked"
        (func $panicked (param i32 i32 i32 i32 i32)))
"#;

/// Where in memory the names stand that tests use: `home.safe` and `home.status`.
pub(crate) const SAFE: &str = "(i32.const 1024) (i32.const 9)";
pub(crate) const STATUS: &str = "(i32.const 1040) (i32.const 11)";
/// A name that the packs know and the description leaves out: `home.secret`.
pub(crate) const SECRET: &str = "(i32.const 1056) (i32.const 11)";

/// Writes the description at 0: it may look at two facts; the rest as given.
fn described(answers: &[u32], provides: &[u32]) -> (String, String) {
    let mut record = String::new();
    let mut word = |value: u32| {
        for byte in value.to_le_bytes() {
            write!(record, "\\{byte:02x}").expect("a text can be written to");
        }
    };
    let texts = [(1100, 4), (1100, 4), (1100, 4)];
    let lists = [(1200, 2), (0, 0)];
    for (at, length) in texts.into_iter().chain(lists) {
        word(at);
        word(length);
    }
    for part in answers.iter().chain(provides).chain(&[0, 0]) {
        word(*part);
    }
    // Two declared facts of twelve bytes: where the path stands, how long it is, and the kind.
    let mut facts = String::new();
    for (at, length, kind) in [(1024_u32, 9_u32, 0_u32), (1040, 11, 3)] {
        for part in [at, length, kind] {
            for byte in part.to_le_bytes() {
                write!(facts, "\\{byte:02x}").expect("a text can be written to");
            }
        }
    }
    let names = format!(
        r#"(data (i32.const 1024) "home.safe") (data (i32.const 1040) "home.status")
           (data (i32.const 1056) "home.secret")
           (data (i32.const 1100) "test") (data (i32.const 1110) "\01") (data (i32.const 1200) "{facts}")"#
    );
    (format!(r#"(data (i32.const 0) "{record}")"#), names)
}

/// A vocabulary, parameters and a case to look at.
pub(crate) struct Papers {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) parameters: Parameters,
    pub(crate) facts: FactTable,
    pub(crate) in_force: ParametersInForce,
}

impl Papers {
    /// Seven facts, of which none is recorded.
    pub(crate) fn new() -> Self {
        let choices = ["confirmed", "none"].map(std::sync::Arc::from);
        let vocabulary = Vocabulary::new([
            fact("home.safe", FactKind::YesNo),
            fact("home.status", FactKind::Choice(choices.to_vec())),
            fact("home.secret", FactKind::Text),
            fact("release.date", FactKind::Date),
            fact("release.last_working_day", FactKind::Date),
            fact("release.hand_in_by", FactKind::Date),
            fact("release.on_working_day", FactKind::YesNo),
        ]);
        let holidays = Value::dates([date(2026, 12, 25)]);
        let parameters = Parameters::new([
            parameter("public-holidays", "dates", holidays),
            parameter("office-lead-time", "number", Value::Integer(2)),
        ]);
        Self {
            in_force: ParametersInForce::on(&parameters, date(2026, 11, 23)),
            vocabulary,
            parameters,
            facts: FactTable::new(),
        }
    }

    pub(crate) fn with(mut self, path: &str, value: Value) -> Self {
        let id = self.vocabulary.find(path).expect("a fact of the test");
        self.facts.put(id, Fact::recorded(value, Span::EMPTY));
        self
    }

    pub(crate) fn names(&self) -> Names<'_> {
        Names {
            vocabulary: &self.vocabulary,
            parameters: &self.parameters,
        }
    }

    pub(crate) fn window(&self) -> CaseWindow<'_> {
        CaseWindow {
            names: self.names(),
            facts: &self.facts,
            parameters: &self.in_force,
            as_of: date(2026, 11, 23),
        }
    }
}

/// One host for all tests: what one component does must not reach another.
static HOST: LazyLock<Components> = LazyLock::new(|| {
    Components::new(ComponentSettings {
        // A busy machine must not decide a test.
        patience: Duration::from_mins(5),
        ..ComponentSettings::default()
    })
});

pub(crate) fn host() -> &'static Components {
    &HOST
}

pub(crate) fn load(bytes: &[u8]) -> Result<Component, Vec<EngineError>> {
    let file = ComponentFile {
        name: "test.wasm",
        bytes,
        digest: None,
    };
    host().load(&file, &Budget::default())
}

/// Reads a component and fits it to the papers.
pub(crate) fn fitted(bytes: &[u8], papers: &Papers) -> Rule {
    let component = load(bytes).expect("the component loads");
    Rule::from_component(&component, papers.names(), Budget::default()).expect("the component fits")
}

/// Says what is wrong with a file that cannot be used: one thing.
pub(crate) fn refused(bytes: &[u8]) -> String {
    let errors = load(bytes).expect_err("the file is refused");
    let [error] = errors.as_slice() else {
        panic!("one mistake is expected")
    };
    said(error)
}

/// What is wrong, as a reader would see it, with its code.
pub(crate) fn said(error: &EngineError) -> String {
    let Fault::Component(fault) = &error.fault else {
        panic!("{error} is not about a component");
    };
    format!("{}: {fault}", fault.cause.code())
}

fn fact(path: &str, kind: FactKind) -> FactDefinition {
    FactDefinition {
        path: FactPath::parse(path).expect("a path"),
        kind,
        unit: None,
        question: "Is it?".to_owned(),
        holder: "housing service".to_owned(),
        changed_by: Vec::new(),
        sensitivity: None,
        protected: false,
        fresh_for: None,
        list: None,
        pack: "test".to_owned(),
    }
}

fn parameter(name: &str, unit: &str, value: Value) -> Parameter {
    Parameter {
        name: name.to_owned(),
        title: name.to_owned(),
        unit: unit.to_owned(),
        values: vec![DatedValue {
            value,
            from: date(2020, 1, 1),
            until: None,
            source: Citation {
                instrument: "TEST".to_owned(),
                provision: None,
                subject: None,
                verification: Verification::Unchecked,
            },
        }],
        pack: "test".to_owned(),
    }
}
