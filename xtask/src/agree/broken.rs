//! Finds the uses in the caller that stop compiling.

use std::collections::{BTreeMap, BTreeSet};

use super::caller::{Caller, Line, Name};
use super::scratch::Scratch;

/// What stopped compiling, each with the item whose disappearance is the cause, where it is one.
pub(super) type Broken = BTreeMap<Name, Option<String>>;

/// Compiles the caller with its own side, where all must go well, and then with the other one, until all that is left compiles.
pub(super) fn find(caller: &Caller, scratch: &Scratch) -> Result<Broken, String> {
    if let Some((line, message)) = refused(caller, scratch, "before", &BTreeSet::new())?.into_iter().next() {
        return Err(format!("the caller does not compile with the side that it was made of: {line:?}: {message}"));
    }
    let mut gone: BTreeSet<Line> = BTreeSet::new();
    let mut broken = Broken::new();
    loop {
        let more = refused(caller, scratch, "after", &gone)?;
        if more.is_empty() {
            return Ok(broken);
        }
        for line in more.into_keys() {
            match &line {
                Line::Use(module, index) => {
                    let name = &caller.modules[module].uses[*index].name;
                    broken.insert(name.clone(), None);
                }
                Line::Import(module, item) => {
                    broken.insert(Name { owner: item.clone(), member: None }, None);
                    let uses = caller.modules[module].uses.iter().enumerate();
                    for (index, one) in uses.filter(|(_, one)| one.items.contains(item)) {
                        gone.insert(Line::Use(module.clone(), index));
                        broken.entry(one.name.clone()).or_insert_with(|| Some(item.clone()));
                    }
                }
            }
            gone.insert(line);
        }
    }
}

/// The lines that the compiler refuses, with what it says of each.
fn refused(
    caller: &Caller,
    scratch: &Scratch,
    side: &str,
    gone: &BTreeSet<Line>,
) -> Result<BTreeMap<Line, String>, String> {
    let (text, lines) = caller.print(gone);
    scratch.write_caller(side, &text)?;
    let manifest = scratch.folder("caller").join("Cargo.toml");
    let manifest = manifest.to_string_lossy();
    let output = scratch.cargo(&["check", "--quiet", "--message-format=short", "--manifest-path", &manifest])?;
    let said = String::from_utf8_lossy(&output.stderr);
    let mut found = BTreeMap::new();
    for message in said.lines().filter(|line| line.contains(": error")) {
        // `src/lib.rs:12:34: error[E0432]: …`
        let number = message.strip_prefix("src/lib.rs:").and_then(|rest| rest.split(':').next()?.parse::<usize>().ok());
        if let Some(line) = number.and_then(|number| lines.get(number - 1)?.clone()) {
            found.insert(line, message.to_owned());
        }
    }
    if output.status.success() || !found.is_empty() {
        return Ok(found);
    }
    Err(format!("the caller cannot be checked with the side `{side}`:\n{}", said.trim_end()))
}
