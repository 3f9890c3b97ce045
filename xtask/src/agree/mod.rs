//! `cargo xtask agree`: checks what `diff` says of callers against the compiler.
//!
//! Both sides are generated. cargo-semver-checks compares them, and a program that uses everything of the first is
//! compiled against the second. A finding that only some of the three report is a disagreement.

mod broken;
mod caller;
mod places;
mod scratch;
mod semver;
mod tables;

use clap::{Arg, ArgMatches, Command};
use tc3_spec::diff;

use crate::diff::models;
use crate::revision::Side;
use crate::{Outcome, say, workspace};
use broken::Broken;
use caller::Caller;
use places::Claim;
use scratch::Scratch;
use semver::Majors;

/// Lints that ask for a major version where no caller stops compiling, and why that is not SRC.
const NO_BREAK: [(&str, &str); 2] = [
    ("inherent_method_now_doc_hidden", "`internal` hides a setter from the documentation; calls of it go on compiling"),
    ("struct_pub_field_now_doc_hidden", "`internal` hides a field from the documentation; reads of it go on compiling"),
];

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("agree")
        .about("Check the verdicts of `diff` against the compiler and cargo-semver-checks")
        .arg(Arg::new("base").value_name("BASE").required(true).help("Revision or directory"))
        .arg(Arg::new("head").value_name("HEAD").help("Revision or directory [default: the working tree]"))
}

/// Generates, compiles, compares and prints.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let repository = &workspace::root()?;
    let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
    let before = Side::named(text("base").unwrap_or_default(), repository)?;
    let after = match text("head") {
        Some(name) => Side::named(name, repository)?,
        None => Side::working_tree(repository)?,
    };
    let (old, new) = models(&before, &after)?;
    if old.services.is_empty() {
        return Err(format!("{} has no service, so nothing could disagree: name a folder with `spec/`", before.name));
    }
    let findings = diff::diff(&old, &new);
    let claims = places::claims(&findings, &old);

    let scratch = Scratch::new(repository)?;
    let files = tc3_emit::generate(&old);
    scratch.write_generated("before", &old, &files)?;
    scratch.write_generated("after", &new, &tc3_emit::generate(&new))?;
    let majors = semver::find(&scratch)?;
    let broken = broken::find(&Caller::of(&files)?, &scratch)?;

    let report = Report::of(&claims, &broken, &majors);
    say(&report.print(&before.name, &after.name))?;
    Ok(if report.agrees() { Outcome::Clean } else { Outcome::Findings })
}

/// Who says what.
struct Report {
    claims: usize,
    by_caller: usize,
    by_semver: usize,
    majors: usize,
    broken: usize,
    explained: Vec<String>,
    unconfirmed: Vec<String>,
    unclaimed: Vec<String>,
}

impl Report {
    fn of(claims: &[Claim<'_>], broken: &Broken, majors: &Majors) -> Self {
        let items: Vec<(&str, &str)> = majors
            .iter()
            .flat_map(|(lint, items)| items.iter().map(move |item| (lint.as_str(), item.as_str())))
            .collect();
        let claimed = |item: &str| claims.iter().any(|claim| claim.covers_words(&semver::last_names(item)));
        let in_caller = |claim: &&Claim<'_>| broken.keys().any(|item| claim.covers(item));
        let in_semver =
            |claim: &&Claim<'_>| items.iter().any(|(_, item)| claim.covers_words(&semver::last_names(item)));
        let reason = |lint: &str| NO_BREAK.iter().find(|(known, _)| *known == lint).map(|(_, reason)| *reason);
        let unconfirmed = claims.iter().filter(|claim| !in_caller(claim) && !in_semver(claim));
        // What broke because another item is gone is told there.
        let causes = broken.iter().filter(|(_, because)| because.is_none()).map(|(name, _)| name);
        let unclaimed = causes.filter(|name| !claims.iter().any(|claim| claim.covers(name)));
        let unclaimed = unclaimed.map(|name| format!("the caller: {name}"));
        let others = items.iter().filter(|(_, item)| !claimed(item));
        let (explained, open): (Vec<_>, Vec<_>) = others.partition(|(lint, _)| reason(lint).is_some());
        Self {
            claims: claims.len(),
            by_caller: claims.iter().filter(in_caller).count(),
            by_semver: claims.iter().filter(in_semver).count(),
            majors: items.len(),
            broken: broken.len(),
            explained: explained
                .into_iter()
                .map(|(lint, item)| format!("{lint}: {item}\n    {}", reason(lint).unwrap_or_default()))
                .collect(),
            unconfirmed: unconfirmed
                .map(|claim| format!("{} {}: {}", claim.finding.rule.id(), claim.path, claim.finding.rule.title))
                .collect(),
            unclaimed: unclaimed.chain(open.into_iter().map(|(lint, item)| format!("{lint}: {item}"))).collect(),
        }
    }

    fn agrees(&self) -> bool {
        self.unconfirmed.is_empty() && self.unclaimed.is_empty()
    }

    fn print(&self, before: &str, after: &str) -> String {
        let mut text = format!(
            "{before} -> {after}\nSRC of `diff`: {}; confirmed by the caller {}, by cargo-semver-checks {}\n\
             stopped compiling in the caller: {}; majors of cargo-semver-checks: {}",
            self.claims, self.by_caller, self.by_semver, self.broken, self.majors
        );
        let lists = [
            ("unconfirmed SRC", &self.unconfirmed),
            ("breaks that `diff` does not tell", &self.unclaimed),
            ("majors that break no caller", &self.explained),
        ];
        for (title, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            text.push_str(&format!("\n{title} ({}):", lines.len()));
            for line in lines {
                text.push_str(&format!("\n  {line}"));
            }
        }
        text.push_str(if self.agrees() { "\nagreed" } else { "\nnot agreed" });
        text
    }
}
