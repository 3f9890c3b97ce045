//! `cargo xtask gen`: spec to Rust.

use std::io::IsTerminal as _;
use std::path::Path;
use std::time::Instant;

use tc3_codegen::model::{Model, Role};
use tc3_codegen::{Diagnostics, SourceMap, Style};

use crate::write::{self, Difference, Mode};
use crate::{Outcome, load, say};

/// Checks the spec and writes, or compares, what comes out of it. An invalid spec writes nothing.
pub(crate) fn run(spec: &Path, out: &Path, mode: Mode) -> Result<Outcome, String> {
    let started = Instant::now();
    let sources = load::spec(spec)?;
    let model = match tc3_codegen::check(&sources) {
        Ok(model) => model,
        Err(diagnostics) => {
            report(&diagnostics, &sources);
            return Ok(Outcome::Findings);
        }
    };
    if model.services.is_empty() {
        return Err(format!("{} holds no service; one begins with <service>/<version>/service.yaml", spec.display()));
    }
    let files = tc3_codegen::generate(&model);
    let difference = write::compare(out, &files)?;
    if mode == Mode::Write {
        write::apply(out, &files, &difference)?;
    }
    let changes = changes(&difference, mode);
    say(&format!("{}\n{changes} in {:.2} s", contents(&model), started.elapsed().as_secs_f64()))?;
    if mode == Mode::Check && !difference.is_empty() {
        name_differences(&difference, out);
        return Ok(Outcome::Findings);
    }
    Ok(Outcome::Clean)
}

/// Prints every problem and how many there are.
fn report(diagnostics: &Diagnostics, sources: &SourceMap) {
    let style = if std::io::stderr().is_terminal() { Style::Coloured } else { Style::Plain };
    eprint!("{}", tc3_codegen::render(diagnostics, sources, style));
    eprintln!("{} in the spec; nothing was written", count(diagnostics.len(), "error"));
}

fn contents(model: &Model) -> String {
    let types =
        |service: &tc3_codegen::model::Service| service.structs().filter(|(_, item)| item.role == Role::Type).count();
    let sum = |of: &dyn Fn(&tc3_codegen::model::Service) -> usize| model.services.iter().map(of).sum::<usize>();
    format!(
        "{}: {}, {}, {}, {}",
        count(model.services.len(), "service"),
        count(sum(&|service| service.actions.len()), "action"),
        count(sum(&types), "type"),
        count(sum(&|service| service.enums.len()), "enum"),
        count(sum(&|service| service.codes.len()), "error code"),
    )
}

fn changes(difference: &Difference, mode: Mode) -> String {
    let differing = difference.stale.len() + difference.missing.len();
    let (written, removed) = match mode {
        Mode::Write => ("written", "removed"),
        Mode::Check => ("to be written", "to be removed"),
    };
    format!(
        "{}: {differing} {written}, {} unchanged, {} {removed}",
        count(differing + difference.unchanged, "file"),
        difference.unchanged,
        difference.orphans.len(),
    )
}

fn name_differences(difference: &Difference, out: &Path) {
    let kinds = [("stale", &difference.stale), ("missing", &difference.missing), ("orphan", &difference.orphans)];
    for (kind, paths) in kinds {
        for path in paths {
            eprintln!("{kind}: {}", load::slashed(&out.join(path)));
        }
    }
    eprintln!("help: run `cargo xtask gen`");
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
