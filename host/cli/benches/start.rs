//! What a caseworker waits for: from the start of the program to the end of its first plan, with and without components.
//!
//! `cargo bench -p throughcare-cli --bench start`. Every command is run in turn in every round, so that all see the same
//! machine: compare them with each other.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program for developers that may simply end"
)]

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

const TEN_RULES: &[u8] = include_bytes!("../../../tests/plugins/ten-rules/ten-rules.wasm");
const PLUGINS: [&str; 5] = ["one", "two", "three", "four", "five"];
const ROUNDS: usize = 31;

fn main() {
    let five = five_plugins();
    let policies = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies");
    let case = five.path().join("case.toml");
    std::fs::write(&case, "[case]\nreference = \"A-17\"\n").unwrap();
    let warm = tempfile::tempdir().unwrap();
    let plan = |pack: Option<PathBuf>| Start {
        arguments: [
            "plan".into(),
            case.clone(),
            "--as-of".into(),
            "2026-11-23".into(),
        ]
        .into_iter()
        .chain(pack.into_iter().flat_map(|pack| ["--policy".into(), pack]))
        .collect(),
        cache: Some(warm.path()),
    };
    let starts = [
        (
            "start and end: --version",
            Start {
                arguments: vec!["--version".into()],
                cache: Some(warm.path()),
            },
        ),
        ("plan, 60 items, no component", plan(None)),
        (
            "plan, 5 items, 5 components, warm cache",
            plan(Some(five.path().join("pack"))),
        ),
        (
            "plan, 5 items, 5 components, no cache yet",
            Start {
                cache: None,
                ..plan(Some(five.path().join("pack")))
            },
        ),
        (
            "plan, England and Wales, warm cache",
            plan(Some(policies.join("england-and-wales"))),
        ),
    ];
    measure(&starts);
}

/// One run of the program.
struct Start<'a> {
    arguments: Vec<PathBuf>,
    /// The folder of compiled components; a new and empty one if none.
    cache: Option<&'a Path>,
}

impl Start<'_> {
    fn time(&self) -> Duration {
        let empty = tempfile::tempdir().unwrap();
        let home = self.cache.unwrap_or(empty.path());
        let mut program = Command::new(env!("CARGO_BIN_EXE_throughcare"));
        program
            .args(&self.arguments)
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_STATE_HOME", home.join("state"))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let start = Instant::now();
        let status = program.status().unwrap();
        let time = start.elapsed();
        // A plan was made: nothing outstanding, something unmet, or something undetermined.
        assert!(
            matches!(status.code(), Some(0 | 4 | 5)),
            "{:?}",
            self.arguments
        );
        time
    }
}

/// Prints the least, the median and the greatest time of each.
fn measure(starts: &[(&str, Start<'_>)]) {
    let mut times = vec![Vec::with_capacity(ROUNDS); starts.len()];
    // The first round fills what is kept warm, and is not counted.
    for round in 0..=ROUNDS {
        for ((_, start), times) in starts.iter().zip(&mut times) {
            let time = start.time();
            if round > 0 {
                times.push(time);
            }
        }
    }
    println!(
        "{:<44} {:>9} {:>9} {:>9}",
        "", "least", "median", "greatest"
    );
    for ((name, _), times) in starts.iter().zip(&mut times) {
        times.sort_unstable();
        let at = |place: usize| times.get(place).copied().unwrap_or_default();
        println!(
            "{name:<44} {:>9.1?} {:>9.1?} {:>9.1?}",
            at(0),
            at(ROUNDS / 2),
            at(ROUNDS - 1)
        );
    }
}

/// Writes a pack of five items, each answered by a component of its own.
fn five_plugins() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |file: &str, bytes: &[u8]| {
        let file = folder.path().join("pack").join(file);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    };
    let mut manifest = String::from(
        "id = \"five\"\ntitle = \"Five\"\nversion = \"1.0.0\"\nauthority = \"nobody\"\nin_force = { from = 2026-01-01 }\n\
         [[domain]]\nid = \"d\"\ntitle = \"D\"\n[instruments.I]\ntitle = \"An instrument\"\n[components]\n",
    );
    for name in PLUGINS {
        let component = named(name);
        let digest = HEXLOWER.encode(&Sha256::digest(&component));
        writeln!(manifest, "{name} = \"{digest}\"").unwrap();
        write(&format!("components/{name}.wasm"), &component);
        let item = format!(
            "title = \"{name}\"\ndomain = \"d\"\nstage = \"custody\"\nquestion = \"q\"\nwhy = \"w\"\nwho = [\"x\"]\n\
             component = \"{name}\"\n[[sources]]\ninstrument = \"I\"\nverification = \"text\"\n"
        );
        write(&format!("items/{name}/item.toml"), item.as_bytes());
    }
    write("pack.toml", manifest.as_bytes());
    let facts = FACTS.map(|(path, kind)| {
        format!("[\"{path}\"]\ntype = \"{kind}\"\nquestion = \"q\"\nholder = \"h\"\n")
    });
    write("facts.toml", facts.concat().as_bytes());
    let parameters = PARAMETERS.map(|(name, unit, value)| {
        format!(
            "[{name}]\ntitle = \"t\"\nunit = \"{unit}\"\n[[{name}.values]]\nvalue = {value}\nfrom = 2000-01-01\n\
             source = {{ instrument = \"I\", verification = \"text\" }}\n"
        )
    });
    write("parameters.toml", parameters.concat().as_bytes());
    folder
}

/// What the ten rules look at.
const FACTS: [(&str, &str); 11] = [
    ("release.date", "date"),
    ("home.status", "text"),
    ("home.unsafe", "yes-no"),
    ("home.shared", "yes-no"),
    ("health.care", "text"),
    ("money.debts", "integer"),
    ("money.balance", "decimal"),
    ("sentence.served", "days"),
    ("children[]", "list"),
    ("children[].carer", "text"),
    ("children[].with_us", "yes-no"),
];
/// What they look up.
const PARAMETERS: [(&str, &str, &str); 6] = [
    ("rule", "number", "0"),
    ("lead", "days", "56"),
    ("future", "days", "7"),
    ("notice", "months", "1"),
    ("least", "percent", "50.5"),
    ("best", "text", "\"confirmed\""),
];

/// The ten rules with a name at their end, which makes other bytes of them, and so another component to compile and keep.
fn named(name: &str) -> Vec<u8> {
    let length = |bytes: usize| u8::try_from(bytes).unwrap();
    let title = b"bench";
    let content = 1 + title.len() + name.len();
    [
        TEN_RULES,
        &[0, length(content), length(title.len())],
        title,
        name.as_bytes(),
    ]
    .concat()
}
