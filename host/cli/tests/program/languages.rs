//! The program in the language of its reader.

use insta::assert_snapshot;

use super::{SETTLED, plan, program, run};

/// The languages beside English.
const OTHERS: [&str; 5] = ["fr", "es", "ru", "zh", "ar"];

#[test]
fn an_item_is_explained_in_every_language() {
    for language in OTHERS {
        let arguments = [
            "explain",
            "housing-first-night",
            "--as-of",
            "2026-11-23",
            "--language",
        ];
        let explained = run(&[&arguments[..], &[language]].concat(), "");
        assert_eq!(explained.code, Some(0), "{}", explained.err);
        // The rule itself is the same in every language.
        let text = explained.out.split("//!").next().unwrap();
        assert_snapshot!(format!("an_item_explained_in_{language}"), text);
    }
}

#[test]
fn the_checklist_is_listed_in_every_language() {
    for language in OTHERS {
        let listed = run(
            &[
                "list",
                "items",
                "--as-of",
                "2026-11-23",
                "--language",
                language,
            ],
            "",
        );
        let first: Vec<_> = listed.out.lines().take(12).collect();
        assert_snapshot!(format!("the_checklist_in_{language}"), first.join("\n"));
    }
}

#[test]
fn the_environment_chooses_the_language_unless_an_option_does() {
    let title = |environment: &[(&str, &str)], more: &[&str]| {
        let mut command = program(&["plan", "-", "--policy", "harbour", "--as-of", "2026-11-23"]);
        command.args(more).envs(environment.iter().copied());
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        std::io::Write::write_all(&mut input, SETTLED.as_bytes()).unwrap();
        drop(input);
        let text = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
        text.lines().next().unwrap_or_default().to_owned()
    };
    let french = [("LANG", "fr_CA.UTF-8")];
    let english = title(&[], &[]);
    assert_eq!(english, "Release plan for A-17");
    assert_ne!(title(&french, &[]), english);
    assert_eq!(title(&french, &["--language", "en"]), english);
    assert_eq!(title(&[("LANG", "de_DE.UTF-8")], &[]), english);
    let list = [("LANG", "de_DE.UTF-8"), ("LANGUAGE", "de:ru:fr")];
    assert_eq!(title(&list, &[]), title(&[], &["--language", "ru"]));
}

#[test]
fn machines_read_the_same_in_every_language() {
    let english = plan(SETTLED, &["--format", "json"]);
    for language in OTHERS {
        let other = plan(SETTLED, &["--format", "json", "--language", language]);
        assert_eq!(
            (english.code, &english.out),
            (other.code, &other.out),
            "{language}"
        );
    }
}

#[test]
fn a_language_that_the_program_does_not_speak_is_wrong_usage() {
    let refused = plan(SETTLED, &["--language", "de"]);
    assert_eq!(refused.code, Some(2));
    assert!(
        refused.err.contains("en, fr, es, ru, zh and ar"),
        "{}",
        refused.err
    );
}

#[test]
fn what_is_translated_is_kept_and_what_is_missing_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("harbour");
    copy(
        std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/harbour")),
        &pack,
    );
    let name = pack.display().to_string();
    let file = pack.join("messages/fr.ftl");

    assert_eq!(run(&["new", "messages", &name, "fr"], "").code, Some(0));
    let missing = run(&["check", &name, "--format", "plain"], "");
    assert_eq!(missing.code, Some(3));
    let title = "there is no text for `a-ticket-for-the-ferry--";
    assert!(missing.out.contains(title), "{}", missing.out);
    assert!(
        missing.out.contains("“A ticket for the ferry”"),
        "{}",
        missing.out
    );

    let text = std::fs::read_to_string(&file).unwrap();
    let id = text
        .lines()
        .find(|line| line.starts_with("a-ticket-for-the-ferry--"))
        .unwrap();
    let filled = text.replace(id, &format!("{id} Un billet pour le bac"));
    std::fs::write(&file, format!("{filled}\nold-text = Ancien texte\n")).unwrap();
    assert_eq!(run(&["new", "messages", &name, "fr"], "").code, Some(0));
    let again = std::fs::read_to_string(&file).unwrap();
    assert!(
        again.contains(&format!("{id} Un billet pour le bac")),
        "{again}"
    );
    assert!(again.contains("old-text = Ancien texte"), "{again}");
    let checked = run(&["check", &name, "--format", "plain"], "");
    assert!(!checked.out.contains(title), "{}", checked.out);
    assert!(
        checked.out.contains("warning messages/stale: `old-text`"),
        "{}",
        checked.out
    );

    let listed = run(
        &[
            "list",
            "items",
            "--policy",
            &name,
            "--as-of",
            "2026-11-23",
            "--language",
            "fr",
        ],
        "",
    );
    assert!(
        listed.out.contains("Un billet pour le bac"),
        "{}",
        listed.out
    );
}

#[test]
fn the_name_of_a_language_cannot_lead_out_of_its_folder() {
    for name in ["../fr", "", "french"] {
        assert_eq!(
            run(&["new", "messages", "harbour", name], "").code,
            Some(2),
            "{name}"
        );
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
