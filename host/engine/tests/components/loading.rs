//! Files that are not what they should be: each is refused by name, with the reason.

use throughcare_engine::{Budget, ComponentFile, Rule};

use crate::making::{
    Papers, RULE, component, component_dragging, component_of_another_contract, fitted, host, load,
    module, refused, rule, rule_with, said,
};

#[test]
fn a_core_module_is_not_a_component() {
    let bytes = wat::parse_str("(module)").unwrap();
    assert_eq!(
        refused(&bytes),
        "component/not-a-component: component `test.wasm`: the file is a core module, not a component"
    );
}

#[test]
fn something_else_is_not_a_component() {
    for bytes in [&b""[..], b"\0asm", b"(component)", b"MZ\x90\0", &[0xff; 64]] {
        assert!(refused(bytes).starts_with("component/not-a-component"));
    }
}

#[test]
fn every_truncation_is_refused() {
    let whole = rule("(i32.const 600)");
    let host = host();
    for length in (0..whole.len()).step_by(97) {
        let bytes = whole.get(..length).unwrap();
        let file = ComponentFile {
            name: "test.wasm",
            bytes,
            digest: None,
        };
        assert!(
            host.load(&file, &Budget::default()).is_err(),
            "{length} bytes"
        );
    }
}

#[test]
fn a_flipped_bit_is_refused_or_runs_in_the_sandbox() {
    let whole = rule("(i32.const 600)");
    let host = host();
    let papers = Papers::new();
    let mut refused = 0;
    for (flip, byte) in (8..whole.len()).step_by(61).enumerate() {
        let mut bytes = whole.clone();
        if let Some(byte) = bytes.get_mut(byte) {
            *byte ^= 1 << (flip % 8);
        }
        let file = ComponentFile {
            name: "test.wasm",
            bytes: &bytes,
            digest: None,
        };
        let rule = host.load(&file, &Budget::default()).and_then(|component| {
            Rule::from_component(&component, papers.names(), Budget::default())
        });
        match rule {
            Ok(rule) => drop(rule.ask(throughcare_model::Question::Met, &papers.window())),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 0);
    // The host is as good as before.
    let file = ComponentFile {
        name: "test.wasm",
        bytes: &whole,
        digest: None,
    };
    assert!(host.load(&file, &Budget::default()).is_ok());
}

#[test]
fn a_flipped_bit_is_found_by_the_digest_of_the_pack() {
    let whole = rule("(i32.const 600)");
    let digest = load(&whole).unwrap().digest().to_owned();
    let named = |bytes| {
        let file = ComponentFile {
            name: "test.wasm",
            bytes,
            digest: Some(&digest),
        };
        host().load(&file, &Budget::default())
    };
    assert!(named(&whole).is_ok());
    let mut flipped = whole.clone();
    *flipped.last_mut().unwrap() ^= 1;
    let error = said(&named(&flipped).unwrap_err()[0]);
    assert!(error.starts_with("component/wrong-digest"), "{error}");
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let bytes = vec![0; (4 << 20) + 1];
    assert_eq!(
        refused(&bytes),
        "component/file-too-large: component `test.wasm`: the file has 4194305 bytes, and 4194304 are allowed"
    );
}

#[test]
fn an_import_outside_the_contract_is_refused_by_its_name() {
    for name in [
        "wasi:sockets/tcp@0.2.0",
        "wasi:http/outgoing-handler@0.2.0",
        "acme:secrets/reading@1.0.0",
    ] {
        let text = format!(r#"(component (import "{name}" (instance (export "get" (func)))))"#);
        assert_eq!(
            refused(&wat::parse_str(text).unwrap()),
            format!(
                "component/forbidden-import: component `test.wasm`: it imports `{name}`, which no rule has"
            )
        );
    }
}

#[test]
fn the_window_of_another_version_is_refused_by_its_name() {
    let text = r#"(component (import "throughcare:policy/case-facts@2.0.0" (instance (export "yes-no" (func)))))"#;
    assert!(
        refused(&wat::parse_str(text).unwrap())
            .contains("it imports `throughcare:policy/case-facts@2.0.0`")
    );
}

#[test]
fn a_function_that_the_window_does_not_have_is_refused_by_its_name() {
    let text = r#"(component (import "throughcare:policy/law@1.0.0" (instance (export "host-name" (func)))))"#;
    let error = refused(&wat::parse_str(text).unwrap());
    assert!(error.starts_with("component/wrong-contract"), "{error}");
    assert!(error.contains("host-name"), "{error}");
}

#[test]
fn a_component_of_another_world_is_refused() {
    let error = refused(&wat::parse_str("(component)").unwrap());
    assert!(error.starts_with("component/wrong-contract"), "{error}");
    assert!(error.contains("throughcare:policy/about"), "{error}");
}

#[test]
fn an_export_of_another_type_is_refused() {
    let text = r#"(component
        (core module $core (func (export "describe") (result i32) (i32.const 7)))
        (core instance $core (instantiate $core))
        (func $describe (result u32) (canon lift (core func $core "describe")))
        (instance $about (export "describe" (func $describe)))
        (export "throughcare:policy/about@1.0.0" (instance $about)))"#;
    let error = refused(&wat::parse_str(text).unwrap());
    assert!(error.starts_with("component/wrong-contract"), "{error}");
}

#[test]
fn a_trap_at_the_start_is_found_when_the_component_is_read() {
    let top = "(func $start (unreachable)) (start $start)";
    let error = refused(&rule_with(top, "(i32.const 600)", "(i32.const 640)"));
    assert_eq!(
        error,
        "component/trapped: component `test.wasm`, asked for `describe`: it trapped: it came \
         to a place that it takes for unreachable"
    );
}

#[test]
fn an_endless_start_ends_with_its_fuel() {
    let top = "(func $start (loop $for_ever (br $for_ever))) (start $start)";
    let error = refused(&rule_with(top, "(i32.const 600)", "(i32.const 640)"));
    assert!(error.starts_with("component/budget-spent"), "{error}");
}

#[test]
fn a_memory_that_starts_too_large_is_refused() {
    let core = module("", "(i32.const 600)", "(i32.const 640)").replace(
        r#"(memory (export "memory") 1)"#,
        r#"(memory (export "memory") 1025)"#,
    );
    let error = refused(&component(RULE, &core));
    assert!(error.contains("memory"), "{error}");
}

#[test]
fn proposals_that_no_rule_needs_are_off() {
    for (proposal, ask) in [
        ("simd", "(drop (v128.const i32x4 0 0 0 0)) (i32.const 600)"),
        ("tail calls", "(return_call $again (local.get 0))"),
    ] {
        let top = "(func $again (param i32) (result i32) (i32.const 600))";
        let error = refused(&rule_with(top, ask, "(i32.const 640)"));
        assert!(
            error.starts_with("component/unreadable"),
            "{proposal}: {error}"
        );
    }
}

#[test]
fn a_rule_is_not_a_derivation() {
    let papers = Papers::new();
    let component = load(&rule("(i32.const 600)")).unwrap();
    let errors = component
        .derivation(papers.names(), Budget::default())
        .unwrap_err();
    let errors: Vec<String> = errors.iter().map(said).collect();
    assert_eq!(
        errors,
        ["component/other-world: component `test.wasm`: it is not a derivation"]
    );
}

#[test]
fn a_rule_that_answers_with_something_else_is_refused() {
    let core = module("", "(unreachable)", "(i32.const 640)").replace(
        r#"#ask") (param i32) (result i32)"#,
        r#"#ask") (param i32) (result i64)"#,
    );
    let error = refused(&component_of_another_contract(&core));
    assert!(error.starts_with("component/wrong-contract"), "{error}");
    assert!(error.ends_with("expected `record` found `u64`"), "{error}");
}

/// What language runtimes drag in: a clock, and the folders of the host.
const CLOCK: &str = "wasi:clocks/monotonic-clock@0.2.0#now";
const FILES: &str = "wasi:filesystem/preopens@0.2.0#get-directories";

/// A rule that imports both, and may call them when it describes itself and when it is asked.
fn dragging(describe: &str, ask: &str) -> Vec<u8> {
    let core = module("", ask, "(i32.const 640)").replace(
        r#"#describe") (result i32) "#,
        &format!(r#"#describe") (result i32) {describe} "#),
    );
    let core = core.replace(
        "(memory ",
        r#"(import "wasi:clocks/monotonic-clock@0.2.0" "now" (func $now (result i64)))
           (import "wasi:filesystem/preopens@0.2.0" "get-directories" (func $folders (param i32)))
           (memory "#,
    );
    component_dragging(&core)
}

#[test]
fn what_a_language_runtime_drags_in_is_denied_when_it_is_called() {
    let papers = Papers::new();
    for (ask, denied) in [
        ("(i32.const 600)", None),
        ("(drop (call $now)) (i32.const 600)", Some(CLOCK)),
        (
            "(call $folders (i32.const 3000)) (i32.const 600)",
            Some(FILES),
        ),
    ] {
        let rule = fitted(&dragging("", ask), &papers);
        let ask = || {
            let answer = rule.ask(throughcare_model::Question::Met, &papers.window());
            answer.trouble.as_ref().map(said)
        };
        let expected = denied.map(|name| {
            format!(
                "component/denied: component `test.wasm`, asked for `ask(met)`: it called `{name}`, which no rule has"
            )
        });
        assert_eq!([ask(), ask()], [expected.clone(), expected]);
    }
}

#[test]
fn a_component_that_needs_a_clock_or_files_even_to_describe_itself_is_refused_by_their_names() {
    for (call, name) in [
        ("(drop (call $now))", CLOCK),
        ("(call $folders (i32.const 3000))", FILES),
    ] {
        assert_eq!(
            refused(&dragging(call, "(i32.const 600)")),
            format!(
                "component/denied: component `test.wasm`, asked for `describe`: it called `{name}`, which no rule has"
            )
        );
    }
}
