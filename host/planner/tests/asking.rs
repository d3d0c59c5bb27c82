//! Asking to the end over all cases.

use std::path::Path;

use throughcare::{CaseFile, Date, Order, Planner, SourceText};

const AS_OF: Date = Date::constant(2026, 11, 23);

fn cases(planner: &Planner) -> Vec<(String, CaseFile)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases");
    let mut folders: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    folders.sort();
    folders
        .iter()
        .filter_map(|folder| {
            let file = ["case.toml", "case.json"]
                .map(|n| folder.join(n))
                .into_iter()
                .find(|f| f.is_file())?;
            let text = std::fs::read_to_string(&file).unwrap();
            let name = file.file_name().unwrap().to_str().unwrap();
            let case = planner
                .read_case(&SourceText::new(name, &text))
                .unwrap()
                .value;
            Some((
                folder.file_name().unwrap().to_str().unwrap().to_owned(),
                case,
            ))
        })
        .collect()
}

#[test]
#[ignore = "prints figures"]
fn figures() {
    let planner = Planner::builder().build().unwrap();
    let mut sum = [0; 3];
    for (name, key) in cases(&planner) {
        let text = "[case]\nreference = \"A\"\n";
        let start = planner
            .read_case(&SourceText::new("case.toml", text))
            .unwrap()
            .value;
        let t = std::time::Instant::now();
        let counts = [Order::MostTelling, Order::AsFiled, Order::EveryFact]
            .map(|order| planner.follow(&start, &key, AS_OF, order));
        let numbers = counts.each_ref().map(|c| c.asked.len());
        for (s, n) in sum.iter_mut().zip(numbers) {
            *s += n;
        }
        eprintln!(
            "{name} {numbers:?} left {:?} {:?}",
            counts.each_ref().map(|c| c.undetermined.len()),
            t.elapsed()
        );
    }
    eprintln!("sum {sum:?}");
}
