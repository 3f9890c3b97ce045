//! `cargo xtask import`: imports the vendor's current facts into the spec.

use std::fs;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use tc3_import::{Failure, Import, Inputs, Request};
use tc3_spec::calendar;
use tc3_spec::lock::LOCK;
use tc3_spec::{Diagnostics, FileId, SourceMap, Style};

use crate::package::{self, Packages, Version};
use crate::stage::{self, Stage};
use crate::{Outcome, arguments, count, failed, say, warn};

/// The files that an import reads. What is named by itself comes before what is in a package.
#[derive(Default)]
struct Files {
    metadata: Option<PathBuf>,
    examples: Option<PathBuf>,
    error_codes: Option<PathBuf>,
    pages: Vec<PathBuf>,
    packages: Vec<PathBuf>,
}

/// The arguments.
pub(crate) fn command() -> Command {
    let file = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name("FILE").value_parser(value_parser!(PathBuf)).help(help)
    };
    let name =
        |name: &'static str, value: &'static str, help: &'static str| Arg::new(name).value_name(value).help(help);
    let many = |argument: Arg| argument.action(ArgAction::Append);
    Command::new("import")
        .about("Import the vendor's documentation and metadata into spec/")
        .arg(name("service", "SERVICE", "Short name of the service, such as essbasic").required_unless_present("list"))
        .arg(name("version", "VERSION", "API version, such as 2021-05-26 [default: the newest in what `--from` names]"))
        .arg(package::argument())
        .arg(
            arguments::switch("list", "Print the services and versions that `--from` holds, and what there is of each")
                .requires("from"),
        )
        .arg(many(file("page", "Documentation page, as saved HTML, Markdown or copied text; can be repeated")))
        .arg(file("metadata", "The vendor's api.json"))
        .arg(file("examples", "The vendor's examples.json"))
        .arg(file("error-codes", "Error codes, as JSON or as the vendor's errorcodes.py"))
        .arg(arguments::spec_directory())
        .arg(arguments::text("as-of", "DATE", "Date of the sources; without it, nothing that is written gets a date"))
        .arg(many(arguments::text("only", "NAME", "Import only this action or type and what it uses; can be repeated")))
        .arg(many(arguments::text(
            "keep",
            "PATH",
            "Resolve the conflict at PATH in favour of the spec, or every conflict with `all`; can be repeated",
        )))
        .arg(many(arguments::text(
            "take",
            "PATH",
            "Write what is read otherwise than before at PATH, though the vendor's words are the same, or everywhere with `all`; \
             can be repeated",
        )))
        .arg(texts())
        .arg(arguments::switch("dry-run", "Print the plan and write nothing"))
}

/// `--texts`: also an argument of `new`.
pub(crate) fn texts() -> Arg {
    arguments::switch(
        "texts",
        "Keep the vendor's own descriptions as documentation, in English where its English edition is among the packages; for a \
         crate that stays private",
    )
}

/// Compares, writes unless it is a rehearsal, and tells.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let text = |name: &str| arguments::given(arguments, name).unwrap_or_default().to_owned();
    let all = |name: &str| arguments.get_many::<String>(name).into_iter().flatten().cloned().collect();
    let path = |name: &str| arguments.get_one::<PathBuf>(name).cloned();
    if arguments.get_flag("list") {
        return list(&Packages::open(&package::paths(arguments))?, arguments::given(arguments, "service"));
    }
    let request = Request {
        service: text("service"),
        version: text("version"),
        as_of: arguments::given(arguments, "as-of").map(str::to_owned),
        only: all("only"),
        keep: all("keep"),
        take: all("take"),
        texts: arguments.get_flag("texts"),
    };
    let files = Files {
        metadata: path("metadata"),
        examples: path("examples"),
        error_codes: path("error-codes"),
        pages: arguments.get_many::<PathBuf>("page").into_iter().flatten().cloned().collect(),
        packages: package::paths(arguments),
    };
    import(request, &files, &arguments::spec(arguments)?, arguments.get_flag("dry-run"))
}

/// Prints what packages hold, of all services or of one.
fn list(packages: &Packages, service: Option<&str>) -> Result<Outcome, String> {
    let folder = service.map(|service| packages.find(service, None)).transpose()?.map(|(_, found)| found.folder);
    let wanted = |version: &Version| folder.as_ref().is_none_or(|folder| *folder == version.folder);
    let versions: Vec<_> = packages.versions().into_iter().filter(|(version, _)| wanted(version)).collect();
    for (version, kinds) in &versions {
        say(&format!("{:<16} {}  {}", version.folder, version.version, package::words(kinds)))?;
    }
    say(&count(versions.len(), "version"))?;
    Ok(Outcome::Clean)
}

fn import(mut request: Request, files: &Files, spec: &Path, rehearsal: bool) -> Result<Outcome, String> {
    let inputs = read(files, &mut request)?;
    let folder = spec.join(&request.service).join(&request.version);
    tc3_import::check(&request).map_err(|failure| explain(failure, &SourceMap::default(), &inputs, spec, &folder))?;
    let stage = match rehearsal {
        true => stage::refuse_unfinished(&folder).map(|()| None)?,
        false => Some(Stage::open(spec, &folder)?),
    };
    let sources = if spec.is_dir() { tc3_files::tree(spec)? } else { SourceMap::default() };
    let lock = match fs::read(folder.join(LOCK)) {
        Ok(bytes) => {
            Some(String::from_utf8(bytes).map_err(|_| format!("{} is not UTF-8", folder.join(LOCK).display()))?)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed("read", &folder.join(LOCK), &error)),
    };
    let done = match tc3_import::import(&request, &sources, lock.as_deref(), &inputs) {
        Ok(done) => done,
        Err(failure) => return Err(explain(failure, &sources, &inputs, spec, &folder)),
    };
    stage::check_names(done.files.keys())?;
    if let Some(stage) = stage {
        stage.write(&done.files)?;
    }
    let outcome = tell(&done, rehearsal)?;
    if request.as_of.is_none() && done.files.keys().any(|path| path.ends_with(".yaml")) {
        let day = newest_day(files)?;
        say("no date was given, so `source` and `since` were left out of what was written")?;
        say(&format!(
            "  help: the newest file is of {day}; if the sources are, give `--as-of {day}` before you write"
        ))?;
    }
    Ok(outcome)
}

fn tell(done: &Import, rehearsal: bool) -> Result<Outcome, String> {
    say(done.report.text().trim_end())?;
    let verb = if rehearsal { "to be written" } else { "written" };
    let (files, conflicts) = (count(done.files.len(), "file"), count(done.report.conflicts(), "conflict"));
    say(&format!("{files} {verb}, {conflicts}"))?;
    if rehearsal {
        for path in done.files.keys() {
            say(&format!("  {path}"))?;
        }
    }
    Ok(if done.report.conflicts() == 0 { Outcome::Clean } else { Outcome::Findings })
}

/// Reads the sources. Where packages are given, they say which version is the newest, and the service's short name.
fn read(files: &Files, request: &mut Request) -> Result<Inputs, String> {
    let mut inputs = match files.packages.as_slice() {
        [] if request.version.is_empty() => {
            return Err("the version is missing: write it as `2021-05-26`, or give packages with `--from`".to_owned());
        }
        [] => Inputs::default(),
        paths => {
            let packages = Packages::open(paths)?;
            let wanted = Some(request.version.as_str()).filter(|version| !version.is_empty());
            let (service, found) = packages.find(&request.service, wanted)?;
            (request.service, request.version) = (service, found.version.clone());
            packages.inputs(&found)?
        }
    };
    let mut add = |path: &PathBuf| -> Result<FileId, String> {
        let bytes = package::bytes(path, package::LARGEST)?;
        Ok(inputs.sources.add("", &tc3_files::slashed(path), &bytes))
    };
    let metadata = files.metadata.as_ref().map(&mut add).transpose()?.or(inputs.metadata);
    let examples = files.examples.as_ref().map(&mut add).transpose()?.or(inputs.examples);
    let error_codes = files.error_codes.as_ref().map(&mut add).transpose()?.or(inputs.error_codes);
    let pages = files.pages.iter().map(add).collect::<Result<_, _>>()?;
    if metadata.is_none() && files.pages.is_empty() && examples.is_none() && error_codes.is_none() {
        let help = "give packages with `--from FILE`, or `--page FILE`, `--metadata FILE` or both";
        return Err(format!("there is nothing to import: {help}"));
    }
    Ok(Inputs { metadata, examples, error_codes, pages, ..inputs })
}

/// Draws what is wrong, and says what follows from it.
pub(crate) fn explain(failure: Failure, sources: &SourceMap, inputs: &Inputs, spec: &Path, folder: &Path) -> String {
    let drawn = |diagnostics: &Diagnostics, sources: &SourceMap| {
        let style = if std::io::stderr().is_terminal() { Style::Coloured } else { Style::Plain };
        warn(tc3_spec::render(diagnostics, sources, style).trim_end());
    };
    match failure {
        Failure::Inputs(diagnostics) => {
            drawn(&diagnostics, &inputs.sources);
            "a source is not what it should be; nothing was written".to_owned()
        }
        Failure::Spec(diagnostics) => {
            drawn(&diagnostics, sources);
            "the spec has to be right before something is imported; nothing was written".to_owned()
        }
        Failure::Result(after, diagnostics) => {
            let shown = if sources.files().next().is_none() { below(spec, &after) } else { *after };
            drawn(&diagnostics, &shown);
            "with these facts the spec would be wrong; nothing was written".to_owned()
        }
        Failure::Lock(reason) => format!(
            "{} cannot be read: {reason}; restore it from version control, or remove it and import the last sources again",
            folder.join(LOCK).display()
        ),
        Failure::Request(reason) => reason,
    }
}

/// Files that were shown by their paths below the spec's directory, under the path of that directory.
fn below(spec: &Path, sources: &SourceMap) -> SourceMap {
    let mut shown = SourceMap::default();
    for (_, file) in sources.files() {
        shown.add(&tc3_files::slashed(spec), file.path(), file.text().as_bytes());
    }
    shown
}

/// The day on which the newest of the sources was written: a hint at the day they are of, and no more.
fn newest_day(files: &Files) -> Result<String, String> {
    let alone = [&files.metadata, &files.examples, &files.error_codes].into_iter().flatten();
    let paths = alone.chain(&files.pages).chain(&files.packages);
    let mut newest = 0;
    for path in paths {
        let modified = fs::metadata(path).and_then(|metadata| metadata.modified());
        let modified = modified.map_err(|error| failed("read", path, &error))?;
        newest = newest.max(modified.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
    }
    Ok(calendar::day(newest))
}
