//! The help, in the reader's language. In English it stands in the code, beside what it describes, and clap lays it out.

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command};

use crate::exit::Exit;
use crate::words::{Language, Words};

/// The place of what every command has, after its own.
const LAST: usize = 999;

/// Returns the command line with its help in a language.
pub(crate) fn in_language(program: Command, words: &Words) -> Command {
    let program = program.after_help(exit_codes(words));
    if words.language() == Language::English {
        return program;
    }
    let version = Arg::new("version").short('V').long("version");
    let version = version.action(ArgAction::Version).display_order(LAST);
    let version = version.help(words.help("Print version"));
    let mut program = translated(program.disable_version_flag(true).arg(version), words);
    // The command `help` is clap's own, and there only now.
    program.build();
    with_help_command(program, words)
}

fn with_help_command(command: Command, words: &Words) -> Command {
    command.mut_subcommands(|command| match command.get_name() {
        "help" => {
            command.about(words.help("Print this message or the help of the given subcommand(s)"))
        }
        _ => with_help_command(command, words),
    })
}

/// The table at the end of the help.
fn exit_codes(words: &Words) -> String {
    let codes =
        Exit::ALL.map(|exit| format!("  {}  {}", exit.number(), words.help(exit.meaning())));
    let heading = words.help("Exit codes:");
    format!("{heading}\n{}", codes.join("\n"))
}

fn translated(mut command: Command, words: &Words) -> Command {
    let about = command
        .get_about()
        .map(|text| say(&text.to_string(), words));
    let long = command.get_long_about();
    let long = long.map(|text| say(&text.to_string(), words));
    command = command.disable_help_flag(true).arg(help_flag(words));
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(long) = long {
        command = command.long_about(long);
    }
    let has_commands = command.has_subcommands();
    let has_positionals = command.get_positionals().next().is_some();
    command
        .help_template(layout(has_commands, has_positionals, words))
        .mut_args(|argument| of_argument(argument, words))
        .mut_subcommands(|command| translated(command, words))
}

fn help_flag(words: &Words) -> Arg {
    let flag = Arg::new("help").short('h').long("help");
    let flag = flag.action(ArgAction::Help).display_order(LAST);
    flag.help(words.help("Print help"))
}

/// Where everything stands, as clap has it in English, with the headings of the language.
fn layout(has_commands: bool, has_positionals: bool, words: &Words) -> String {
    let parts = [
        (has_commands, words.help("Commands:"), "{subcommands}"),
        (has_positionals, words.help("Arguments:"), "{positionals}"),
        (true, words.help("Options:"), "{options}"),
    ];
    let parts = parts.into_iter().filter(|(is_there, ..)| *is_there);
    let parts = parts.map(|(_, heading, part)| format!("\n\n{heading}\n{part}"));
    let usage = words.help("Usage:");
    format!(
        "{{about-with-newline}}\n{usage} {{usage}}{}{{after-help}}",
        parts.collect::<String>()
    )
}

/// Says what an argument is for; which values it takes, and what holds without one, is said here too.
fn of_argument(argument: Arg, words: &Words) -> Arg {
    let Some(text) = argument
        .get_help()
        .map(|text| say(&text.to_string(), words))
    else {
        return argument;
    };
    if !argument.get_action().takes_values() {
        return argument.help(text);
    }
    let values = argument.get_possible_values();
    let (mut short, mut long) = (vec![text.clone()], vec![text]);
    if values.iter().any(|value| value.get_help().is_some()) {
        let lines = values.iter().map(|value| of_value(value, words));
        let heading = words.help("Possible values:");
        long.push(format!(
            "\n\n{heading}\n{}",
            lines.collect::<Vec<_>>().join("\n")
        ));
        short.push(in_brackets("[possible values: …]", &names(&values), words));
    } else if !values.is_empty() {
        let names = in_brackets("[possible values: …]", &names(&values), words);
        long.push(format!("\n\n{names}"));
        short.push(names);
    }
    let defaults: Vec<_> = argument
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy().into_owned())
        .collect();
    if !defaults.is_empty() {
        let default = in_brackets("[default: …]", &defaults.join(" "), words);
        long.push(format!("\n\n{default}"));
        short.push(default);
    }
    argument
        .hide_possible_values(true)
        .hide_default_value(true)
        .help(short.join(" "))
        .long_help(long.concat())
}

fn of_value(value: &PossibleValue, words: &Words) -> String {
    match value.get_help() {
        Some(text) => format!("- {}: {}", value.get_name(), say(&text.to_string(), words)),
        None => format!("- {}", value.get_name()),
    }
}

fn names(values: &[PossibleValue]) -> String {
    let names: Vec<_> = values.iter().map(PossibleValue::get_name).collect();
    names.join(", ")
}

/// Puts names where a text has an ellipsis.
fn in_brackets(text: &'static str, names: &str, words: &Words) -> String {
    words.help(text).replacen('…', names, 1)
}

/// Says a text of the help, paragraph by paragraph.
fn say(text: &str, words: &Words) -> String {
    let paragraphs = text.split("\n\n").map(|one| words.help(one));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use insta::assert_snapshot;

    use super::in_language;
    use crate::arguments::Program;
    use crate::words::{Language, Words};

    fn in_each(of: impl Fn(Language, clap::Command)) {
        for language in Language::ALL {
            let words = Words::of(language);
            of(language, in_language(Program::command(), &words));
        }
    }

    #[test]
    fn the_help_of_the_program_in_each_language() {
        in_each(|language, mut program| {
            assert_snapshot!(
                format!("program.{}", language.tag()),
                program.render_long_help()
            );
        });
    }

    #[test]
    fn the_help_of_a_command_in_each_language_long_and_short() {
        in_each(|language, mut program| {
            program.build();
            let command = program.find_subcommand_mut("plan").unwrap();
            let (long, short) = (command.render_long_help(), command.render_help());
            assert_snapshot!(
                format!("plan.{}", language.tag()),
                format!("{long}\n{short}")
            );
        });
    }

    #[test]
    fn the_command_line_is_the_same_in_each_language() {
        in_each(|language, program| {
            program.clone().debug_assert();
            for line in [
                "throughcare plan case.toml --format json --as-of 2026-11-23",
                "throughcare ask case.toml --language ar",
                "throughcare list items --color never",
            ] {
                let read = program.clone().try_get_matches_from(line.split(' '));
                assert!(read.is_ok(), "{language:?}: {line}: {read:?}");
            }
            for (line, kind) in [
                ("throughcare help plan", clap::error::ErrorKind::DisplayHelp),
                ("throughcare plan -h", clap::error::ErrorKind::DisplayHelp),
                (
                    "throughcare --version",
                    clap::error::ErrorKind::DisplayVersion,
                ),
                (
                    "throughcare plan",
                    clap::error::ErrorKind::MissingRequiredArgument,
                ),
            ] {
                let read = program.clone().try_get_matches_from(line.split(' '));
                assert_eq!(read.unwrap_err().kind(), kind, "{language:?}: {line}");
            }
        });
    }
}
