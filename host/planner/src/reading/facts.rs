//! The facts of a case file: every key is looked up in the vocabulary, table by table.

use std::collections::BTreeMap;

use throughcare_model::{
    Code, Diagnostic, Entry, Fact, FactDefinition, FactId, FactKind, FactState, FactTable, Message,
    Span, Vocabulary, message,
};

use super::document::{Content, Node, Table, TableEntry};
use super::fact::{read_fact, read_standing};
use super::mistakes::Page;
use super::nearest::{did_you_mean, listed, nearest, quoted};

const UNKNOWN_FACT: Code = Code("case/unknown-fact");
const REPEATED_FACT: Code = Code("case/repeated-fact");
const NOT_A_FACT: Code = Code("case/not-a-fact");
const NOT_AN_ENTRY: Code = Code("case/not-an-entry");
const EMPTY_ENTRY: Code = Code("case/empty-entry");

/// Facts under a heading that a message names.
const NAMED: usize = 5;

/// Reads the facts of a table, all but the keys of `skip`.
pub(crate) fn read_facts(
    page: Page<'_>,
    vocabulary: &Vocabulary,
    root: &Table,
    skip: &[&str],
) -> FactTable {
    let mut reader = FactReader {
        page,
        vocabulary,
        facts: FactTable::new(),
    };
    let mut seen = BTreeMap::new();
    for entry in root.iter().filter(|e| !skip.contains(&e.key.as_str())) {
        reader.single(&mut seen, &entry.key, entry);
    }
    reader.facts
}

struct FactReader<'a> {
    page: Page<'a>,
    vocabulary: &'a Vocabulary,
    facts: FactTable,
}

/// What a path is in the vocabulary.
enum Known<'v> {
    /// A fact or a list.
    Fact(FactId, &'v FactDefinition),
    /// The beginning of the paths of facts.
    Heading,
    /// Nothing.
    Unknown,
}

impl<'a> FactReader<'a> {
    /// Reads what stands under a path outside lists.
    fn single(&mut self, seen: &mut BTreeMap<FactId, Span>, path: &str, entry: &TableEntry) {
        if self.page.mistakes.is_enough() {
            return;
        }
        match self.known(path) {
            Known::Fact(id, of) => {
                if !self.is_new(seen, id, of, entry) {
                } else if of.kind == FactKind::List {
                    self.list(id, of, &entry.node);
                } else if let Some(fact) = read_fact(self.page, of, &entry.node) {
                    self.facts.put(id, fact);
                }
            }
            Known::Heading => {
                if let Some(table) = self.heading(path, entry) {
                    for under in table.iter() {
                        self.single(seen, &format!("{path}.{}", under.key), under);
                    }
                }
            }
            Known::Unknown => self.unknown(path, entry),
        }
    }

    /// Reads a repeated fact: its entries, or how it is missing as a whole.
    fn list(&mut self, id: FactId, of: &FactDefinition, node: &Node) {
        let (standing, entries) = match &node.content {
            Content::Table(table) => {
                let Some(long) = read_standing(self.page, of, node.span, table) else {
                    return;
                };
                (long.fact, long.value)
            }
            _ => (recorded(node.span), Some(node)),
        };
        let entries = match entries.map(|node| (&node.content, node)) {
            None => Vec::new(),
            Some((Content::List(nodes), _)) => self.entries(of, nodes),
            Some((_, other)) => {
                let message = message!(
                    "{list} should be a list of entries, and has {found}",
                    list = quoted(of.path.as_str()),
                    found = other.phrase()
                );
                self.not_an_entry(of, other, message);
                return;
            }
        };
        self.facts.put_list(id, standing, entries);
    }

    fn entries(&self, of: &FactDefinition, nodes: &[Node]) -> Vec<Entry> {
        let mut entries = Vec::new();
        for node in nodes {
            if self.page.mistakes.is_enough() {
                break;
            }
            let Some(table) = node.as_table() else {
                let message = message!(
                    "{list} should hold a table of facts for each entry, and has {found}",
                    list = quoted(of.path.as_str()),
                    found = node.phrase()
                );
                self.not_an_entry(of, node, message);
                continue;
            };
            let mut facts = Vec::new();
            let mut seen = BTreeMap::new();
            for under in table.iter() {
                let path = format!("{}.{}", of.path, under.key);
                self.in_entry(&mut facts, &mut seen, &path, under);
            }
            if table.iter().next().is_none() {
                self.page.mistakes.add(|| {
                    let list = quoted(of.path.as_str());
                    let message = message!("an entry of {list} records nothing", list);
                    let label = message!("counted as an entry");
                    Diagnostic::warning(EMPTY_ENTRY, message)
                        .at(self.page.source, node.span, label)
                        .help(message!("take it away if there is no such entry"))
                });
            }
            entries.push(Entry::new(facts));
        }
        entries
    }

    /// Reads what stands under a path inside an entry of a list.
    fn in_entry(
        &self,
        facts: &mut Vec<(FactId, Fact)>,
        seen: &mut BTreeMap<FactId, Span>,
        path: &str,
        entry: &TableEntry,
    ) {
        match self.known(path) {
            Known::Fact(id, of) => {
                if self.is_new(seen, id, of, entry)
                    && let Some(fact) = read_fact(self.page, of, &entry.node)
                {
                    facts.push((id, fact));
                }
            }
            Known::Heading => {
                if let Some(table) = self.heading(path, entry) {
                    for under in table.iter() {
                        self.in_entry(facts, seen, &format!("{path}.{}", under.key), under);
                    }
                }
            }
            Known::Unknown => self.unknown(path, entry),
        }
    }

    fn known(&self, path: &str) -> Known<'a> {
        let list = || self.vocabulary.find(&format!("{path}[]"));
        if let Some(id) = self.vocabulary.find(path).or_else(list)
            && let Some(definition) = self.vocabulary.get(id)
        {
            return Known::Fact(id, definition);
        }
        if self.under(path).next().is_some() {
            return Known::Heading;
        }
        Known::Unknown
    }

    /// Returns the rest of every known path that begins with this one.
    fn under(&self, path: &str) -> impl Iterator<Item = &'a str> {
        let start = format!("{path}.");
        self.vocabulary
            .iter()
            .filter_map(move |(_, known)| known.path.as_str().strip_prefix(start.as_str()))
    }

    /// Returns whether a fact is there for the first time; a second time is reported.
    ///
    /// It can be there twice because `a.b` may be written as one quoted key and as two.
    fn is_new(
        &self,
        seen: &mut BTreeMap<FactId, Span>,
        id: FactId,
        of: &FactDefinition,
        entry: &TableEntry,
    ) -> bool {
        let before = seen.insert(id, entry.key_span);
        if let Some(before) = before {
            self.page.mistakes.add(|| {
                let fact = quoted(of.path.as_str());
                Diagnostic::error(REPEATED_FACT, message!("{fact} is recorded twice", fact))
                    .at(self.page.source, entry.key_span, message!("a second time"))
                    .at(self.page.source, before, message!("here before"))
                    .help(message!("keep one of them"))
            });
        }
        before.is_none()
    }

    /// Returns the table under a heading; a value in its place is reported.
    fn heading<'n>(&self, path: &str, entry: &'n TableEntry) -> Option<&'n Table> {
        let table = entry.node.as_table();
        if table.is_none() {
            let facts: Vec<String> = self
                .under(path)
                .take(NAMED)
                .map(|rest| format!("{path}.{rest}"))
                .collect();
            let message = message!("{heading} is not itself a fact", heading = quoted(path));
            let facts = listed(facts.iter().map(String::as_str));
            let help = message!("under it are {facts}", facts);
            self.page
                .error(NOT_A_FACT, entry.key_span, message, None, help);
        }
        table
    }

    fn unknown(&self, path: &str, entry: &TableEntry) {
        self.page.mistakes.add(|| {
            let fact = quoted(path);
            let message = message!("{fact} is not a fact of this checklist", fact);
            Diagnostic::error(UNKNOWN_FACT, message)
                .at(self.page.source, entry.key_span, message!("not known"))
                .help(self.meant(path, entry))
        });
    }

    /// Says what may have been meant by an unknown path.
    fn meant(&self, path: &str, entry: &TableEntry) -> Message {
        let known = || self.vocabulary.iter().map(|(_, known)| known.path.as_str());
        let is_heading = entry.node.as_table().is_some();
        if is_heading && let Some(heading) = nearest(path, known().flat_map(headings)) {
            return message!("did you mean `{known}`?", known = heading);
        }
        let (heading, last) = path.rsplit_once('.').unwrap_or(("", path));
        let words: Vec<&str> = self.under(heading).collect();
        if let Some(word) = nearest(last, words.iter().copied()) {
            return message!(
                "did you mean `{known}`?",
                known = format!("{heading}.{word}")
            );
        }
        // What lies under the same heading was compared already, word with word.
        let others =
            known().filter(|known| known.rsplit_once('.').map(|(over, _)| over) != Some(heading));
        if let Some(help) = did_you_mean(path, others) {
            return help;
        }
        let elsewhere: Vec<&str> = known()
            .filter(|known| known.rsplit('.').next() == Some(last))
            .take(NAMED)
            .collect();
        match (elsewhere.is_empty(), path.rsplit_once('.')) {
            (false, _) => message!("the checklist has {facts}", facts = listed(elsewhere)),
            (true, Some((heading, _))) => message!(
                "among those under {heading} are {facts}",
                heading = quoted(heading),
                facts = listed(self.under(heading).take(NAMED))
            ),
            (true, None) => message!("see `throughcare list facts` for what may be recorded"),
        }
    }

    fn not_an_entry(&self, of: &FactDefinition, node: &Node, message: Message) {
        let help = message!(
            "write `[[{list}]]` above each entry, `{list} = []` for none, or `{list} = {{ not_known = \"…\" }}`",
            list = of.path.as_str().trim_end_matches("[]")
        );
        self.page
            .error(NOT_AN_ENTRY, node.span, message, None, help);
    }
}

fn recorded(at: Span) -> Fact {
    Fact {
        state: FactState::Recorded,
        at,
        ..Fact::default()
    }
}

/// Returns the beginnings of a path, the path itself left out: `a` and `a.b` of `a.b.c`.
fn headings(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('.')
        .filter_map(|(dot, _)| path.get(..dot))
}
