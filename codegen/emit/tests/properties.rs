//! Checks properties of every spec: the same text generates the same bytes, and no text makes the generator panic.

use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tc3_spec::{Code, Style};
use tc3_testing::Files;
use tc3_testing::random::Random;

#[test]
fn the_same_spec_gives_the_same_bytes_in_any_file_order() {
    for files in cases().into_iter().chain([tc3_testing::product()]) {
        let generate =
            |files: &Files| tc3_emit::generate(&tc3_spec::check(&tc3_testing::sources(files)).expect("valid"));
        let first = generate(&files);
        assert!(!first.is_empty());
        assert_eq!(first, generate(&files));
        assert_eq!(first, generate(&files.iter().rev().cloned().collect()));
    }
}

#[test]
fn mutated_specs_never_panic() {
    mutate(&cases(), 2_000, 0x5eed);
}

/// With the product's own spec among them, of which each mutation takes as long as dozens of a case.
#[test]
#[ignore = "a quarter of an hour; for changes to reading and checking"]
fn many_mutated_specs_never_panic() {
    let specs: Vec<Files> = cases().into_iter().chain([tc3_testing::product()]).collect();
    mutate(&specs, 200_000, 0xfeed);
}

/// The valid cases.
fn cases() -> Vec<Files> {
    tc3_testing::valid_cases().iter().map(|case| tc3_testing::read(case)).collect()
}

/// Runs `count` mutations of the specs through the whole street.
fn mutate(specs: &[Files], count: usize, seed: u64) {
    let words: Vec<String> =
        specs.iter().flatten().flat_map(|(_, text)| tokens(text)).map(|(_, word)| word.to_owned()).collect();
    let mut random = Random::new(seed);
    let (mut parsed, mut valid) = (0, 0);
    for round in 0..count {
        let mut files = specs[round % specs.len()].clone();
        for _ in 0..=random.below(3) {
            let index = random.below(files.len());
            files[index].1 = mutation(&files[index].1, &words, &mut random);
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| walk(&files)));
        let outcome = outcome.unwrap_or_else(|_| panicked(round, seed, &files));
        parsed += usize::from(outcome != Outcome::NotYaml);
        valid += usize::from(outcome == Outcome::Valid);
    }
    // Straight to the terminal: the test harness keeps what a test that passes prints.
    let told = format!("{count} mutated specs: {parsed} got past parsing, {valid} are valid\n");
    std::io::stderr().write_all(told.as_bytes()).expect("written");
    assert!(parsed * 2 >= count, "only {parsed} of {count} got past parsing");
}

#[allow(clippy::panic, reason = "this is the failure of the test")]
fn panicked(round: usize, seed: u64, files: &Files) -> ! {
    panic!("round {round} of seed {seed:#x} panicked on {files:#?}")
}

#[derive(PartialEq, Eq)]
enum Outcome {
    NotYaml,
    Refused,
    Valid,
}

fn walk(files: &Files) -> Outcome {
    let sources = tc3_testing::sources(files);
    match tc3_spec::check(&sources) {
        Ok(model) => {
            assert!(!tc3_emit::generate(&model).is_empty());
            let findings = tc3_spec::lint::lint(&model, &sources);
            let drawn = tc3_spec::lint::text(&findings, &sources, Style::Plain);
            assert_eq!(drawn.is_empty(), findings.iter().next().is_none());
            Outcome::Valid
        }
        Err(diagnostics) => {
            assert!(!tc3_spec::render(&diagnostics, &sources, Style::Plain).is_empty());
            let syntax = diagnostics.iter().any(|diagnostic| diagnostic.code() == Code::Syntax);
            if syntax { Outcome::NotYaml } else { Outcome::Refused }
        }
    }
}

/// Words, numbers and names with their places.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let mut tokens = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(inside).map(|at| rest + at) {
        let end = text[start..].find(|c| !inside(c)).map_or(text.len(), |at| start + at);
        tokens.push((start, &text[start..end]));
        rest = end;
    }
    tokens
}

/// One change that people make: a word, a value or a line that is wrong, gone, doubled or moved.
fn mutation(text: &str, words: &[String], random: &mut Random) -> String {
    let tokens = tokens(text);
    let lines: Vec<&str> = text.lines().collect();
    if tokens.is_empty() || lines.is_empty() {
        return words[random.below(words.len())].clone();
    }
    let (at, token) = tokens[random.below(tokens.len())];
    let replace = |new: &str| format!("{}{new}{}", &text[..at], &text[at + token.len()..]);
    let mut changed: Vec<&str> = lines.clone();
    let line = random.below(lines.len());
    match random.below(8) {
        0 | 1 => return replace(&words[random.below(words.len())]),
        2 => {
            return replace(
                ["true", "~", "0", "-1", "none", "[]", "{}", "99999999999999999999", "é", "Self"][random.below(10)],
            );
        }
        3 => return replace(&token[..token.char_indices().last().map_or(0, |(end, _)| end)]),
        4 => {
            changed.remove(line);
        }
        5 => changed.insert(line, lines[line]),
        6 => changed.swap(line, random.below(lines.len())),
        _ => changed.truncate(line),
    }
    changed.join("\n") + "\n"
}
