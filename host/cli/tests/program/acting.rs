//! `what-if` and `fair`, as a caseworker reads them.

use insta::assert_snapshot;

use crate::{SETTLED, run};

const ON: [&str; 4] = ["--policy", "harbour", "--as-of", "2026-11-23"];

fn refused() -> String {
    SETTLED.replace("confirmed", "refused")
}

#[test]
fn what_if_shows_what_would_turn_each_unmet_item_and_who_can_do_it() {
    let run = run(&[&["what-if", "-"][..], &ON].concat(), &refused());
    assert_snapshot!(run.out, @r#"
    What would change how things stand: A-17
    As of 23 November 2026. 1 item is unmet. Each way below was tried by asking the
    rules again; it takes all of its changes, and no part of it is enough.

    A real address for the first night (first-night)
    Due 18 January 2027
      met, if home.first_night.status becomes "confirmed" (now "refused") — housing
        service
      arranged, if home.first_night.status becomes "promised" (now "refused") —
        housing service
    "#);
}

#[test]
fn what_if_with_a_fact_set_shows_before_and_after() {
    let set = ["what-if", "-", "--set", "home.first_night.status=confirmed"];
    let run = run(&[&set[..], &ON].concat(), &refused());
    assert_snapshot!(run.out, @r#"
    What if: A-17
    As of 23 November 2026, with home.first_night.status set.
    1 finding would be otherwise, 1 the same.

    A real address for the first night (first-night)
      Now: unmet — home.first_night.status is "confirmed" — recorded as "refused"
      Then: met — home.first_night.status is "confirmed" — recorded as "confirmed"

    No longer to do
      Refer to the housing authority — housing service, due 18 January 2027

    What this is
    A comparison of two plans made by the same rules. It proposes nothing, and
    nothing was written.
    "#);
}

#[test]
fn what_if_can_be_read_aloud_and_by_machines() {
    let plain = ["what-if", "-", "--format", "plain"];
    assert_snapshot!(run(&[&plain[..], &ON].concat(), &refused()).out, @r#"
    What would change how things stand: A-17.
    As of 23 November 2026. 1 item is unmet. Each way below was tried by asking the rules again; it takes all of its changes, and no part of it is enough.

    A real address for the first night (first-night):
    Due 18 January 2027.
    met, if home.first_night.status becomes "confirmed" (now "refused"), housing service.
    arranged, if home.first_night.status becomes "promised" (now "refused"), housing service.
    "#);
    let json = ["what-if", "-", "--format", "json"];
    assert_snapshot!(run(&[&json[..], &ON].concat(), &refused()).out, @r#"
    {
      "format_version": 1,
      "case": {
        "reference": "A-17",
        "jurisdiction": null
      },
      "as_of": "2026-11-23",
      "items": [
        {
          "item": "first-night",
          "title": "A real address for the first night",
          "due": "2027-01-18",
          "remedies": [
            {
              "turns_to": "met",
              "changes": [
                {
                  "path": "home.first_night.status",
                  "state": "recorded",
                  "now": "refused",
                  "to": [
                    {
                      "kind": "is",
                      "value": "confirmed"
                    }
                  ],
                  "by": [
                    "housing service"
                  ]
                }
              ]
            },
            {
              "turns_to": "arranged",
              "changes": [
                {
                  "path": "home.first_night.status",
                  "state": "recorded",
                  "now": "refused",
                  "to": [
                    {
                      "kind": "is",
                      "value": "promised"
                    }
                  ],
                  "by": [
                    "housing service"
                  ]
                }
              ]
            }
          ],
          "waits_for": [],
          "searched": {
            "extent": "everything"
          },
          "may_miss": false
        }
      ],
      "options": []
    }
    "#);
}

#[test]
fn what_if_names_every_mistake_in_what_is_set() {
    let set = [
        "what-if",
        "-",
        "--set",
        "home.first_night.status=villa",
        "--set",
        "ferry=yes",
    ];
    let run = run(&[&set[..], &ON].concat(), SETTLED);
    assert_eq!(run.code, Some(3));
    assert_snapshot!(run.err, @r#"
    error[setting/wrong-value]: `home.first_night.status` cannot have this value
     |
     = help: the words are `confirmed`, `promised`, `refused` and `none`

    error[setting/unknown-fact]: `ferry` is not a fact of this checklist
     |
     = help: see `throughcare list facts` for what may be recorded
    "#);
}

#[test]
fn what_if_of_one_item_says_if_there_is_nothing_to_turn() {
    let one = ["what-if", "-", "--item", "ferry-ticket"];
    assert_snapshot!(run(&[&one[..], &ON].concat(), &refused()).out, @r#"
    What would change how things stand: A-17
    As of 23 November 2026. It is not unmet: there is nothing to turn.
    "#);
    let none = ["what-if", "-", "--item", "fery-ticket"];
    assert_eq!(run(&[&none[..], &ON].concat(), &refused()).code, Some(2));
}

/// Somebody of Example-land who leaves by the ferry, has no bed and has booked nothing.
const NO_BED: &str = "\
[case]
reference = \"A-17\"
jurisdiction = \"example-land\"
[release]
date = 2027-02-15
[home.first_night]
status = \"none\"
[hostel]
place = \"not asked for\"
room_looked_for_since = 2026-10-01
[ferry]
needed = true
passage = \"not booked\"
";

const HOSTEL: [&str; 6] = [
    "--policy",
    "../../../policies/example-land",
    "--as-of",
    "2026-11-23",
    "--item",
    "mainland-hostel",
];

#[test]
fn what_if_shows_what_would_open_a_closed_option_and_what_a_person_still_checks() {
    let run = run(&[&["what-if", "-"][..], &HOSTEL].concat(), NO_BED);
    assert_snapshot!(run.out, @r#"
    What would change how things stand: A-17
    As of 23 November 2026. What would open what is closed or near: each way below
    was tried by asking the rules again; it takes all of its changes, and no part of
    it is enough.

    A place in the hostel on the mainland (mainland-hostel)
    Near.
    Can be had from: 23 November 2026
      open, if ferry.passage becomes "booked" (now "not booked") — release desk;
        ferry.sails_on becomes 15 February 2027 (now not recorded) — release desk
      then for a person to check: the warden has gone through the rules of the house
        with the person
    "#);
}

#[test]
fn what_would_open_an_option_can_be_read_aloud_and_by_machines() {
    let plain = ["what-if", "-", "--format", "plain"];
    assert_snapshot!(run(&[&plain[..], &HOSTEL].concat(), NO_BED).out, @r#"
    What would change how things stand: A-17.
    As of 23 November 2026. What would open what is closed or near: each way below was tried by asking the rules again; it takes all of its changes, and no part of it is enough.

    A place in the hostel on the mainland (mainland-hostel):
    Near.
    Can be had from: 23 November 2026.
    open, if ferry.passage becomes "booked" (now "not booked"), release desk; ferry.sails_on becomes 15 February 2027 (now not recorded), release desk.
    then for a person to check: the warden has gone through the rules of the house with the person.
    "#);
    let json = ["what-if", "-", "--format", "json"];
    assert_snapshot!(run(&[&json[..], &HOSTEL].concat(), NO_BED).out, @r#"
    {
      "format_version": 1,
      "case": {
        "reference": "A-17",
        "jurisdiction": "example-land"
      },
      "as_of": "2026-11-23",
      "items": [],
      "options": [
        {
          "option": "mainland-hostel",
          "title": "A place in the hostel on the mainland",
          "standing": "near",
          "opens": "2026-11-23",
          "until": null,
          "to_check": [
            "the warden has gone through the rules of the house with the person"
          ],
          "remedies": [
            {
              "turns_to": "open",
              "changes": [
                {
                  "path": "ferry.passage",
                  "state": "recorded",
                  "now": "not booked",
                  "to": [
                    {
                      "kind": "is",
                      "value": "booked"
                    }
                  ],
                  "by": [
                    "release desk"
                  ]
                },
                {
                  "path": "ferry.sails_on",
                  "state": "not-recorded",
                  "to": [
                    {
                      "kind": "is",
                      "value": "2027-02-15"
                    }
                  ],
                  "by": [
                    "release desk"
                  ]
                }
              ]
            }
          ],
          "waits_for": [],
          "searched": {
            "extent": "everything"
          },
          "may_miss": false
        }
      ]
    }
    "#);
}

#[test]
fn what_if_of_an_option_that_is_open_says_that_there_is_nothing_to_open() {
    let stays = NO_BED.replace("needed = true", "needed = false");
    assert_snapshot!(run(&[&["what-if", "-"][..], &HOSTEL].concat(), &stays).out, @r#"
    What would change how things stand: A-17
    As of 23 November 2026. It is neither closed nor near: there is nothing to open.
    "#);
}

#[test]
fn fair_shows_the_clause_that_looked_and_that_no_ground_is_declared() {
    let arguments = [
        "fair",
        "-",
        "--policy",
        "undeclared",
        "--as-of",
        "2026-11-23",
    ];
    assert_snapshot!(run(&arguments, SETTLED).out, @r#"
    Where who a person is makes a difference: A-17
    As of 23 November 2026. Each protected fact was tried at every value it may
    have, one fact at a time, everything else standing.

    How does the person describe their own sex or gender? (person.sex)
      first-night: "female" or "male": met; "other": does not apply
      looked at by applies: person.sex != other
        (undeclared/items/first-night/rule.rhai, line 3)
      no ground is declared for it

    What this is
    It finds direct use of protected facts, and use through declared derived facts,
    in the cases given. It does not prove that the rules are fair: other facts can
    stand in for a protected one, and other cases can differ.
    "#);
}

#[test]
fn fair_goes_through_a_folder_and_tells_of_files_that_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    std::fs::create_dir(&inner).unwrap();
    std::fs::write(inner.join("a.toml"), SETTLED).unwrap();
    std::fs::write(folder.path().join("b.toml"), refused()).unwrap();
    let path = folder.path().to_str().unwrap();
    let arguments = [
        "fair",
        path,
        "--policy",
        "undeclared",
        "--as-of",
        "2026-11-23",
    ];
    let many = run(&arguments, "");
    assert_eq!(many.code, Some(4));
    assert_snapshot!(many.out.replace(path, "[folder]"), @r#"
    Where who a person is makes a difference: 2 case files
    As of 23 November 2026. Each protected fact was tried at every value it may
    have, one fact at a time, everything else standing.

    How does the person describe their own sex or gender? (person.sex)
      first-night: in 2 of 2, such as [folder]/b.toml
      looked at by applies: person.sex != other
        (undeclared/items/first-night/rule.rhai, line 3)
      no ground is declared for it

    What this is
    It finds direct use of protected facts, and use through declared derived facts,
    in the cases given. It does not prove that the rules are fair: other facts can
    stand in for a protected one, and other cases can differ.
    "#);
    std::fs::write(folder.path().join("c.toml"), "[case\n").unwrap();
    let refused = run(&arguments, "");
    assert_eq!(refused.code, Some(3));
    assert_eq!(refused.out, many.out, "the others still count");
}

#[test]
fn check_refuses_a_rule_that_looks_at_a_protected_fact_without_a_ground() {
    let check = run(&["check", "undeclared"], "");
    assert_eq!(check.code, Some(3));
    assert_snapshot!(check.out, @r#"
    error[pack/undeclared-protected-read]: `person.sex` says who a person is, and no ground is declared for looking at it
     --> undeclared/items/first-night/rule.rhai:3:21
      |
    3 | fn applies() { fact("person.sex") != "other" }
      |                     ^^^^^^^^^^^^ looked at here
      |
      = help: name the special measure that it opens in `[[protected_grounds]]` of undeclared/items/first-night/item.toml, with its source; or do without the fact

    undeclared: 1 item, 4 facts, 1 parameter
    "#);
}
