//! `cargo xtask gen`: generates Rust from the spec.

use std::collections::BTreeMap;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::{ArgMatches, Command};
use tc3_spec::lint;
use tc3_spec::model::{Model, Role};
use tc3_spec::{Diagnostics, MOST_DRAWN, SourceMap, Style};

use crate::readme::Readme;
use crate::write::{self, Difference, Mode};
use crate::{Outcome, arguments, count, manifest, say, warn, workspace};

/// What comes out of a spec, and the directory that it fills.
struct Target {
    directory: PathBuf,
    files: BTreeMap<String, String>,
}

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("gen")
        .about("Check spec/ and write generated/src, the schemas in spec/schema and the table of README.md")
        .arg(arguments::switch("check", "Write nothing; fail if anything is out of date"))
        .arg(arguments::spec_directory())
        .arg(arguments::directory("out", "Directory to write [default: generated/src of this repository, src of a crate that `new` made]"))
        .arg(arguments::text(
            "crate",
            "NAME",
            "Name of the crate, which examples in the documentation import [default: that of the Cargo.toml above --out, \
             else tc3]",
        ))
}

/// Checks the spec and writes, or compares, what comes out of it.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    // Schemas and README belong to this repository, or to the crate that this runs in: no other directory gets them.
    let own = ["spec", "out"].iter().all(|name| !arguments.contains_id(name));
    let root = if own { Some(workspace::root()?) } else { None };
    let mode = if arguments.get_flag("check") { Mode::Check } else { Mode::Write };
    let out = match arguments.get_one::<PathBuf>("out") {
        Some(named) => named.clone(),
        None => workspace::sources(&workspace::root()?),
    };
    let name = arguments::given(arguments, "crate").map(manifest::crate_name);
    let name = name.or_else(|| manifest::crate_of(&out)).unwrap_or_else(|| tc3_emit::CRATE.to_owned());
    if !manifest::is_crate(&name) {
        return Err(format!("`{name}` is not the name of a crate: write it as `my_tencent`"));
    }
    let task = Task { spec: &arguments::spec(arguments)?, out: &out, krate: &name, root: root.as_deref() };
    task.run(mode)
}

/// What is made of what.
pub(crate) struct Task<'t> {
    pub(crate) spec: &'t Path,
    pub(crate) out: &'t Path,
    /// The crate that `out` belongs to.
    pub(crate) krate: &'t str,
    /// The repository that gets the schemas and a table in its README.md.
    pub(crate) root: Option<&'t Path>,
}

impl Task<'_> {
    /// Checks, and writes or compares. An invalid spec writes nothing.
    pub(crate) fn run(&self, mode: Mode) -> Result<Outcome, String> {
        let started = Instant::now();
        let sources = tc3_files::spec(self.spec)?;
        let Ok(model) = check(&sources, "nothing was written") else { return Ok(Outcome::Findings) };
        let plan = self.plan(model, started)?;
        if mode == Mode::Write {
            plan.write(say)?;
            return Ok(Outcome::Clean);
        }
        say(&plan.summary(mode))?;
        if plan.is_stale() {
            plan.name_differences();
            return Ok(Outcome::Findings);
        }
        Ok(Outcome::Clean)
    }

    /// What comes out of a model, beside what is there. Nothing is written.
    pub(crate) fn plan(&self, model: Model, started: Instant) -> Result<Plan, String> {
        let Self { spec, out, krate, root } = *self;
        let model = model.with_vendor_texts();
        if model.services.is_empty() {
            return Err(format!(
                "{} holds no service; one begins with <service>/<version>/service.yaml",
                spec.display()
            ));
        }
        let code = Target { directory: out.to_owned(), files: tc3_emit::generate_for(krate, &model) };
        let schemas = root.map(|root| Target { directory: root.join("spec/schema"), files: all_schemas() });
        let readme = match root {
            Some(root) => Readme::of(root, &model)?.map(|readme| (root.to_owned(), readme)),
            None => None,
        };
        let mut targets = Vec::new();
        for target in std::iter::once(code).chain(schemas) {
            let difference = write::compare(&target.directory, &target.files)?;
            targets.push((target, difference));
        }
        Ok(Plan { contents: contents(&model), targets, readme, started })
    }
}

/// What is to be written, and where it differs from what is there.
pub(crate) struct Plan {
    contents: String,
    targets: Vec<(Target, Difference)>,
    readme: Option<(PathBuf, Readme)>,
    started: Instant,
}

impl Plan {
    /// Refuses directories with files that were not generated.
    pub(crate) fn refuse_foreign(&self) -> Result<(), String> {
        self.targets.iter().try_for_each(|(target, difference)| write::refuse_foreign(&target.directory, difference))
    }

    /// Writes what differs, removes orphaned files, and prints the summary; nothing of it where a directory is refused.
    pub(crate) fn write(&self, print: fn(&str) -> Result<(), String>) -> Result<(), String> {
        self.refuse_foreign()?;
        for (target, difference) in &self.targets {
            write::apply(&target.directory, &target.files, difference)?;
            for path in difference.removed() {
                warn(format_args!("removed: {}", tc3_files::slashed(&target.directory.join(path))));
            }
        }
        if let Some((root, readme)) = &self.readme {
            readme.write(root)?;
        }
        print(&self.summary(Mode::Write))
    }

    fn summary(&self, mode: Mode) -> String {
        let changes = changes(self.targets.iter().map(|(_, difference)| difference), mode);
        format!("{}\n{changes} in {:.2} s", self.contents, self.started.elapsed().as_secs_f64())
    }

    fn is_stale(&self) -> bool {
        let readme = self.readme.as_ref().is_some_and(|(_, readme)| readme.is_stale);
        readme || self.targets.iter().any(|(_, difference)| !difference.is_empty())
    }

    fn name_differences(&self) {
        if let Some((root, _)) = self.readme.as_ref().filter(|(_, readme)| readme.is_stale) {
            warn(format_args!("stale: the table of {}", tc3_files::slashed(&root.join("README.md"))));
        }
        for (target, difference) in &self.targets {
            let kinds =
                [("stale", &difference.stale), ("missing", &difference.missing), ("orphan", &difference.orphans)];
            for (kind, paths) in kinds {
                for path in paths {
                    warn(format_args!("{kind}: {}", tc3_files::slashed(&target.directory.join(path))));
                }
            }
        }
        warn("help: run `cargo xtask gen`");
    }
}

/// The schemas of spec files, and that of what `lint` prints.
pub(crate) fn all_schemas() -> BTreeMap<String, String> {
    let mut schemas = tc3_spec::schemas();
    let (name, text) = lint::schema();
    schemas.insert(name.to_owned(), text);
    schemas
}

/// A spec that was found wrong, which has been printed.
pub(crate) struct Wrong;

/// The facts of a spec. What is wrong with one is printed, with what follows from that.
pub(crate) fn check(sources: &SourceMap, consequence: &str) -> Result<Model, Wrong> {
    tc3_spec::check(sources).map_err(|diagnostics| {
        report(&diagnostics, sources, consequence);
        Wrong
    })
}

/// Prints every problem, how many there are, and what follows from that.
fn report(diagnostics: &Diagnostics, sources: &SourceMap, consequence: &str) {
    let style = if std::io::stderr().is_terminal() { Style::Coloured } else { Style::Plain };
    warn(refusal(diagnostics, sources, consequence, style));
}

/// What [`report`] prints.
pub(crate) fn refusal(diagnostics: &Diagnostics, sources: &SourceMap, consequence: &str, style: Style) -> String {
    let drawn = tc3_spec::render(diagnostics, sources, style);
    let found = count(diagnostics.len(), "error");
    let all = if diagnostics.len() > MOST_DRAWN { "; `cargo xtask lint --format json` prints all" } else { "" };
    format!("{drawn}{found} in the spec; {consequence}{all}")
}

fn contents(model: &Model) -> String {
    let types =
        |service: &tc3_spec::model::Service| service.structs().filter(|(_, item)| item.role == Role::Type).count();
    let sum = |of: &dyn Fn(&tc3_spec::model::Service) -> usize| model.services.iter().map(of).sum::<usize>();
    format!(
        "{}: {}, {}, {}, {}",
        count(model.services.len(), "service"),
        count(sum(&|service| service.actions.len()), "action"),
        count(sum(&types), "type"),
        count(sum(&|service| service.enums.len()), "enum"),
        count(sum(&|service| service.codes.len()), "error code"),
    )
}

fn changes<'d>(differences: impl Iterator<Item = &'d Difference>, mode: Mode) -> String {
    let (mut unchanged, mut differing, mut orphans) = (0, 0, 0);
    for difference in differences {
        unchanged += difference.unchanged;
        differing += difference.stale.len() + difference.missing.len();
        orphans += difference.orphans.len();
    }
    let (written, removed) = match mode {
        Mode::Write => ("written", "removed"),
        Mode::Check => ("to be written", "to be removed"),
    };
    let files = count(differing + unchanged, "file");
    format!("{files}: {differing} {written}, {unchanged} unchanged, {orphans} {removed}")
}
