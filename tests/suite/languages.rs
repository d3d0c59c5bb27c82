//! The base pack and whole plans in the six languages of the program.

use throughcare::Translation;

use crate::support::{AS_OF, case_in, every_case, folder, kyoto};

/// The languages beside English.
pub(crate) const OTHERS: [&str; 5] = ["fr", "es", "ru", "zh", "ar"];

#[test]
fn the_base_pack_lacks_no_text_and_keeps_none_that_it_no_longer_says() {
    let remarks = kyoto().check_messages("kyoto");
    assert!(remarks.is_empty(), "{remarks:#?}");
}

#[test]
fn every_text_of_the_base_pack_is_said_otherwise_in_every_language() {
    for language in OTHERS {
        let translation = Translation::of(kyoto().law(), language);
        // Names of places and initials may be the same; a sentence is not.
        for text in kyoto()
            .texts()
            .iter()
            .filter(|text| text.text.contains(' '))
        {
            assert_ne!(
                translation.text(&text.text),
                text.text,
                "{language}: {}",
                text.id
            );
        }
    }
}

#[test]
fn no_plan_falls_back_to_the_english_of_the_pack() {
    let texts = kyoto().texts();
    let long: Vec<_> = texts.iter().filter(|text| text.text.len() > 24).collect();
    for case in every_case() {
        let plan = kyoto().plan(&case, AS_OF);
        let english = throughcare_cli::plain(&plan);
        assert!(long.iter().any(|text| english.contains(&text.text)));
        for language in OTHERS {
            let plain = throughcare_cli::plain_in(&plan, kyoto().law(), language);
            let left = long.iter().find(|text| plain.contains(&text.text));
            assert!(left.is_none(), "{language}: {left:?}");
        }
    }
}

#[test]
fn a_plan_in_every_language_is_as_it_was_reviewed() {
    for case in ["declined-help", "everything-secured"] {
        let situation = folder("cases").join(case);
        let plan = kyoto().plan(&case_in(kyoto(), &situation), AS_OF);
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&situation);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| {
            for language in OTHERS {
                let plain = throughcare_cli::plain_in(&plan, kyoto().law(), language);
                insta::assert_snapshot!(format!("plan.{language}"), plain);
            }
        });
    }
}
