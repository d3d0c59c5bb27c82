//! What the operator chooses changes how soon an answer comes, never which.

use std::time::Duration;

use throughcare_engine::{Answer, Budget, ComponentFile, ComponentSettings, Components, Rule};
use throughcare_model::{Question, Truth, Value};

use crate::making::{Papers, rule, said};

fn answer(settings: ComponentSettings, budget: Budget, ask: &str) -> Answer {
    let bytes = rule(ask);
    let file = ComponentFile {
        name: "test.wasm",
        bytes: &bytes,
        digest: None,
    };
    let component = Components::new(settings)
        .load(&file, &budget)
        .expect("the component loads");
    let papers = Papers::new().with("home.safe", Value::YesNo(true));
    let rule =
        Rule::from_component(&component, papers.names(), budget).expect("the component fits");
    rule.ask(Question::Met, &papers.window())
}

const ENDLESS: &str = "(loop $for_ever (br $for_ever)) (unreachable)";
const BOMB: &str = "(loop $more (br_if $more (i32.ne (memory.grow (i32.const 100)) (i32.const -1)))) (unreachable)";

#[test]
fn without_a_pool_the_answers_are_the_same() {
    for ask in ["(i32.const 600)", ENDLESS, BOMB, "(unreachable)"] {
        let [with, without] = [true, false].map(|pooling| {
            let settings = ComponentSettings {
                pooling,
                ..ComponentSettings::default()
            };
            answer(settings, Budget::default(), ask)
        });
        assert_eq!(with.truth, without.truth, "{ask}");
        assert_eq!(with.trouble, without.trouble, "{ask}");
    }
}

#[test]
fn the_clock_ends_what_fuel_does_not_and_calls_it_not_evaluated() {
    let settings = ComponentSettings {
        patience: Duration::from_millis(30),
        ..ComponentSettings::default()
    };
    let budget = Budget {
        fuel: u64::MAX / 2,
        ..Budget::default()
    };
    let answer = answer(settings, budget, ENDLESS);
    assert_eq!(answer.truth, Truth::Unknown);
    let trouble = answer.trouble.unwrap();
    assert_eq!(
        said(&trouble),
        "component/out-of-time: component `test.wasm`, asked for `ask(met)`: it was stopped by the clock, so it was \
         not evaluated"
    );
    assert!(trouble.fault.help().is_some());
}

#[test]
fn a_budget_of_little_fuel_ends_what_a_larger_one_lets_through() {
    let counting = "(local $left i32)
        (local.set $left (i32.const 1000))
        (loop $again (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
        (i32.const 600)";
    for (fuel, enough) in [(1_000, false), (100_000, true)] {
        let budget = Budget {
            fuel,
            ..Budget::default()
        };
        let answer = answer(ComponentSettings::default(), budget, counting);
        assert_eq!(answer.trouble.is_none(), enough, "{fuel}");
    }
}

#[test]
fn one_at_a_time_is_enough_for_many_threads() {
    let bytes = rule("(i32.const 600)");
    let file = ComponentFile {
        name: "test.wasm",
        bytes: &bytes,
        digest: None,
    };
    let components = Components::new(ComponentSettings {
        at_once: 1,
        ..ComponentSettings::default()
    });
    let component = components.load(&file, &Budget::default()).unwrap();
    let papers = Papers::new();
    let rule = Rule::from_component(&component, papers.names(), Budget::default()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(rule.ask(Question::Met, &papers.window()).truth, Truth::Yes));
        }
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_host_without_components_starts_nothing() {
    let threads = || {
        std::fs::read_dir("/proc/self/task")
            .unwrap()
            .filter(|task| {
                let name = task.as_ref().unwrap().path().join("comm");
                std::fs::read_to_string(name).is_ok_and(|name| name.starts_with("component cloc"))
            })
            .count()
    };
    let before = threads();
    let idle: Vec<Components> = (0..10)
        .map(|_| Components::new(ComponentSettings::default()))
        .collect();
    // Other tests may start one each meanwhile, but not ten.
    assert!(threads() < before + 10);
    drop(idle);
}
