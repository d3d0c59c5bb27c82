//! Files to begin with: a case, an item, a pack.

use std::fmt::Write;

use throughcare_model::{FactDefinition, FactKind, Vocabulary};

/// A file to write, by its path from where it is asked for.
pub type NewFile = (String, String);

/// Writes a case file in which every fact of a vocabulary stands as a comment: its question, who can
/// answer it, and what it takes.
pub fn case(vocabulary: &Vocabulary) -> String {
    let mut text = String::from(
        "# A case file. Take away the `#` before what you know, and leave the rest: what is not\n\
         # recorded stays unknown, and never counts as a no.\n\
         #\n\
         # Who says so, since when:  status = { value = \"confirmed\", source = \"hostel\", on = 2026-11-02 }\n\
         # Asked, and not known:     status = { not_known = \"asked the hostel on 2 November\" }\n\
         # The person said no:       status = { declined = 2026-11-02 }\n\n\
         [case]\nreference = \"\"            # your own reference for this case\n\
         # jurisdiction = \"\"       # the policy pack that applies\n",
    );
    for table in tables(vocabulary) {
        write_table(&mut text, vocabulary, &table);
    }
    text
}

/// Returns the files of a new item of a pack, for its folder.
pub fn item(id: &str) -> Vec<NewFile> {
    let title = sentence(id);
    let manifest = format!(
        "title = \"{title}\"\ndomain = \"plan\"                 # one of the headings in pack.toml\n\
         stage = \"pre-release\"           # reception, custody, pre-release, release, aftercare\n\
         question = \"…?\"\nwhy = \"…\"\nwho = [\"prison case manager\"]   # the first one answers for it\n\n\
         [[sources]]\ninstrument = \"…\"               # a short name from pack.toml\n\
         provision = \"…\"\nverification = \"unchecked\"\n"
    );
    let rule = format!(
        "//! {title}.\n\nfn met() {{ fact(\"…\") == \"…\" }}\n\nfn advise() {{\n    \
         recommend(\"…\")\n        .because(\"…\");\n}}\n"
    );
    let test = |name: &str, status: &str| {
        format!(
            "[[test]]\nname = \"{name}\"\nas_of = 2026-11-23\nstatus = \"{status}\"\n\n[test.case]\n"
        )
    };
    let tests = [
        test("…", "met"),
        test("…", "unmet"),
        test("nothing recorded leaves it open", "undetermined"),
    ];
    vec![
        (format!("items/{id}/item.toml"), manifest),
        (format!("items/{id}/rule.rhai"), rule),
        (format!("items/{id}/tests.toml"), tests.join("\n")),
    ]
}

/// Returns the files of a new pack that inherits from the base pack, for its folder.
pub fn pack(id: &str) -> Vec<NewFile> {
    let title = sentence(id);
    let manifest = format!(
        "id = \"{id}\"\ntitle = \"{title}\"\nversion = \"0.1.0\"\nauthority = \"…\"\n\
         inherits = \"kyoto\"\nin_force = {{ from = 2026-01-01 }}\n\n\
         # Everything that this pack cites, by a short name.\n\
         [instruments.ACT]\ntitle = \"…\"\n\n\
         # A declared departure from something inherited: see policies/README.md.\n\
         # [[derogation]]\n# item = \"…\"\n# ground = \"…\"\n\
         # source = {{ instrument = \"ACT\", provision = \"…\", verification = \"unchecked\" }}\n\
         # approver = \"…\"\n# from = 2026-01-01\n# until = 2027-12-31\n"
    );
    let facts = "# The facts that this pack adds to the vocabulary, each in a table named by its path.\n\
                 # [\"home.island_ferry\"]\n# type = \"yes-no\"\n# question = \"…?\"\n# holder = \"…\"\n";
    let parameters = "# The numbers that this pack sets, each with its unit, its dates and its source.\n\
                      # [ferry-lead]\n# title = \"…\"\n# unit = \"days\"\n# [[ferry-lead.values]]\n\
                      # value = 3\n# from = 2026-01-01\n\
                      # source = { instrument = \"ACT\", provision = \"…\", verification = \"unchecked\" }\n";
    vec![
        ("pack.toml".to_owned(), manifest),
        ("facts.toml".to_owned(), facts.to_owned()),
        ("parameters.toml".to_owned(), parameters.to_owned()),
    ]
}

/// Returns the tables of a case file in the order in which the vocabulary first needs them.
fn tables(vocabulary: &Vocabulary) -> Vec<String> {
    let mut tables: Vec<String> = Vec::new();
    for (_, definition) in vocabulary.iter() {
        let table = table_of(definition);
        if !tables.contains(&table) {
            tables.push(table);
        }
    }
    tables
}

/// Returns the table in which a fact stands: `home.first_night`, or `children[]` for an entry's.
fn table_of(definition: &FactDefinition) -> String {
    let path = definition.path.as_str();
    if definition.path.is_list() {
        return path.to_owned();
    }
    definition.path.list().unwrap_or_else(|| {
        path.rsplit_once('.')
            .map_or_else(String::new, |(table, _)| table.to_owned())
    })
}

fn write_table(text: &mut String, vocabulary: &Vocabulary, table: &str) {
    let facts: Vec<_> = vocabulary
        .iter()
        .map(|(_, fact)| fact)
        .filter(|fact| table_of(fact) == table)
        .collect();
    let heading = match table.strip_suffix("[]") {
        Some(list) => {
            format!("\n# [[{list}]]     # once for each; `{list} = []` if there are none\n")
        }
        None => format!("\n[{table}]\n"),
    };
    text.push_str(&heading);
    for fact in facts {
        write_fact(text, fact);
    }
}

fn write_fact(text: &mut String, fact: &FactDefinition) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "# {} ({})", fact.question, fact.holder);
    let path = fact.path.as_str();
    let key = fact
        .path
        .field()
        .unwrap_or_else(|| path.rsplit('.').next().unwrap_or(path));
    let _ = match &fact.kind {
        FactKind::List => Ok(()),
        FactKind::Choice(choices) => {
            let all: Vec<_> = choices
                .iter()
                .map(|choice| format!("\"{choice}\""))
                .collect();
            writeln!(text, "# {key} = {}", all.join(" | "))
        }
        kind => writeln!(text, "# {key} = {}", example(kind)),
    };
}

fn example(kind: &FactKind) -> &'static str {
    match kind {
        FactKind::YesNo => "true | false",
        FactKind::Integer => "0",
        FactKind::Days => "0            # days",
        FactKind::Decimal => "0.00",
        FactKind::Date => "2026-11-23",
        FactKind::Text | FactKind::Choice(_) | FactKind::List => "\"…\"",
    }
}

fn sentence(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}
