//! Writes the vendor's own words into a file of a private spec: `texts.yaml`. No fact is read from it.

use std::collections::BTreeMap;

use tc3_spec::model::Section;
use tc3_spec::{Sink, json, yaml};

use super::fact::Subject;
use super::{Failure, Inputs};
use crate::upstream::{self, Member, Prose, Upstream};

const HEAD: &str = "\
# What the vendor says, in its own words: for a crate that stays private. Written by `cargo xtask import --texts`.
";

/// The file, out of the edition that people can read best: `Inputs::texts`, else the metadata.
pub(super) fn file(inputs: &Inputs) -> Result<Option<String>, Failure> {
    let Some(id) = inputs.texts.or(inputs.metadata) else { return Ok(None) };
    let sink = Sink::default();
    let source = upstream::metadata::read(id, inputs.sources.file(id), &sink);
    sink.finish().map_err(Failure::Inputs)?;
    Ok(source.map(|source| printed(&texts(&source))))
}

fn texts(source: &Upstream) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut add = |subject: Subject, prose: &Prose| {
        let text = words(prose);
        if !text.is_empty() {
            texts.insert(subject.to_string(), text);
        }
    };
    for action in &source.actions {
        add(Subject::unit(&action.name), &action.prose);
        for (section, members) in [(Section::Request, &action.request), (Section::Response, &action.response)] {
            for Member { name, prose, .. } in members.iter().flatten() {
                add(Subject::member(&action.name, section, name), prose);
            }
        }
    }
    for item in &source.types {
        add(Subject::unit(&item.name), &item.prose);
        for Member { name, prose, .. } in &item.members {
            add(Subject::member(&item.name, Section::Fields, name), prose);
        }
    }
    texts
}

/// The text on one line, without what a spec file may not hold.
fn words(prose: &Prose) -> String {
    let lines: Vec<&str> = prose.lines.iter().map(|line| line.text.trim()).filter(|line| !line.is_empty()).collect();
    lines.join(" ").chars().map(|c| if yaml::is_hidden(c) { ' ' } else { c }).collect()
}

/// A line for each; what is a string of JSON is one of YAML.
fn printed(texts: &BTreeMap<String, String>) -> String {
    let mut out = HEAD.to_owned();
    for (path, text) in texts {
        out.push_str(path);
        out.push_str(": ");
        json::write_text(text, &mut out);
        out.push('\n');
    }
    out
}
