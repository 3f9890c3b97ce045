//! Explains the keys of the spec language by name.

use std::collections::BTreeSet;

use crate::keyword::Keyword as _;
use crate::raw::ROWS;
use crate::raw::keys::{Form, Table, tables};

/// What a key means, and in which mappings it has this meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyMeaning {
    /// The mappings, as messages call them: "a field".
    pub places: Vec<&'static str>,
    /// A sentence or two.
    pub about: String,
}

/// Every key, in the order of the alphabet.
#[must_use]
pub fn keys() -> BTreeSet<&'static str> {
    every_table().into_iter().flat_map(Table::all).map(|key| key.name).collect()
}

/// The meanings of a key; none if the language does not have it.
#[must_use]
pub fn meanings(name: &str) -> Vec<KeyMeaning> {
    let mut found: Vec<KeyMeaning> = Vec::new();
    for table in every_table() {
        for key in table.all().filter(|key| key.name == name) {
            let about = match key.value {
                Form::Limit(limit) => format!("{} Level: {}.", key.about, limit.level.word()),
                _ => key.about.to_owned(),
            };
            match found.iter_mut().find(|meaning| meaning.about == about) {
                Some(meaning) if meaning.places.contains(&table.what) => {}
                Some(meaning) => meaning.places.push(table.what),
                None => found.push(KeyMeaning { places: vec![table.what], about }),
            }
        }
    }
    found
}

fn every_table() -> Vec<&'static Table> {
    let mut found = Vec::new();
    let contents = ROWS.iter().filter_map(|row| row.content.as_ref());
    contents.for_each(|content| tables(&content.value, &mut found));
    found
}
