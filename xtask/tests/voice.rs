//! Checks that the help of every command is free of the habits listed for all texts, and opens with the imperative.

pub mod support;

use tc3_testing::voice;

fn help(command: &[&str]) -> String {
    let (code, text) = support::run(support::xtask(&[command, &["--help"]].concat()));
    assert_eq!(code, 0, "{command:?} --help");
    text
}

/// Name and summary of every command, as `--help` lists them.
fn commands() -> Vec<(String, String)> {
    let text = help(&[]);
    let listed = text.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let named = listed.filter_map(|line| line.trim().split_once("  "));
    named.map(|(name, about)| (name.to_owned(), about.trim().to_owned())).collect()
}

#[test]
fn the_help_of_every_command_is_free_of_habits() {
    let commands = commands();
    assert!(commands.len() > 10, "{commands:?}");
    assert_eq!(voice::habits(&help(&[])), [""; 0]);
    for (name, _) in commands.iter().filter(|(name, _)| name != "help") {
        assert_eq!(voice::habits(&help(&[name])), [""; 0], "{name}");
    }
}

#[test]
fn the_help_of_a_command_begins_with_an_imperative() {
    for (name, about) in commands() {
        let verb = about.split(' ').next().unwrap_or_default();
        assert!(verb.starts_with(char::is_uppercase) && !verb.ends_with('s'), "{name}: {about}");
    }
}
