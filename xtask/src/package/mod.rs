//! Reads the vendor's packages: its command line (`tccli`), the English edition of that, and its SDK for Python, as
//! wheels or as folders with the same contents.
//!
//! Only three of the hundreds of files in a package are read, wherever they are: `<service>/v<yyyymmdd>/` with
//! `api.json`, `examples.json` or `errorcodes.py`. Nothing is unpacked to disk.

mod archive;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use tc3_import::Inputs;
use tc3_spec::{FileId, calendar};
use walkdir::WalkDir;

use archive::Archive;

/// Larger files are no documentation. The vendor's largest has 4 MB.
pub(crate) const LARGEST: u64 = 64 << 20;

/// What a file in a package holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Metadata,
    Examples,
    ErrorCodes,
}

/// The kinds, with their file names and what people call them.
const KINDS: [(Kind, &str, &str); 3] = [
    (Kind::Metadata, "api.json", "metadata"),
    (Kind::Examples, "examples.json", "examples"),
    (Kind::ErrorCodes, "errorcodes.py", "error codes"),
];

/// A version of a service, as the packages name it: the folder, and the version as `2021-01-11`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    pub(crate) folder: String,
    pub(crate) version: String,
}

/// A file of a package: how it is called in messages, and its bytes.
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// One file or folder that `--from` names.
struct Package {
    path: PathBuf,
    store: Store,
    english: bool,
    /// Where each file is, inside.
    found: BTreeMap<(Version, Kind), String>,
}

/// A file that counts, and where it is inside.
type Listed = ((Version, Kind), String);

enum Store {
    Archive(Archive),
    Folder,
}

/// Packages in the order in which they were named: the first that has something is asked for it.
pub(crate) struct Packages(Vec<Package>);

/// Why a version of a service was not found; both say it to people.
pub(crate) enum NotFound {
    /// No package has it.
    Absent(String),
    /// A package cannot be read, so it may have it.
    Unreadable(String),
}

impl From<NotFound> for String {
    fn from(reason: NotFound) -> Self {
        match reason {
            NotFound::Absent(text) | NotFound::Unreadable(text) => text,
        }
    }
}

/// `--from FILE`, for [`Packages::open`].
pub(crate) fn argument() -> Arg {
    Arg::new("from")
        .long("from")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .num_args(1..)
        .action(ArgAction::Append)
        .help("Wheel of tccli, tccli-intl-en or tencentcloud-sdk-python, or a folder with wheels or what is in one; can be repeated")
}

/// The paths that [`argument`] was given.
pub(crate) fn paths(arguments: &ArgMatches) -> Vec<PathBuf> {
    arguments.get_many::<PathBuf>("from").into_iter().flatten().cloned().collect()
}

/// The bytes of a file. Pipes and devices have no size, so what is read counts.
pub(crate) fn bytes(path: &Path, largest: u64) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(largest + 1).read_to_end(&mut bytes));
    read.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    if bytes.len() as u64 > largest {
        return Err(format!("{} is larger than {} MB: this is not documentation", path.display(), largest >> 20));
    }
    Ok(bytes)
}

impl Packages {
    /// Looks into each file or folder. A folder with wheels in it stands for the wheels.
    pub(crate) fn open(paths: &[PathBuf]) -> Result<Self, String> {
        let mut packages = Vec::new();
        for path in paths {
            let wheels = if path.is_dir() { wheels(path)? } else { Vec::new() };
            packages.extend(if wheels.is_empty() { vec![path.clone()] } else { wheels });
        }
        Ok(Self(packages.iter().map(|path| Package::open(path)).collect::<Result<_, _>>()?))
    }

    /// The files or folders, without the ones that they are in.
    pub(crate) fn names(&self) -> Vec<String> {
        let name = |package: &Package| package.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.0.iter().map(name).collect()
    }

    /// Every version, with the kinds of files that there are of it.
    pub(crate) fn versions(&self) -> BTreeMap<&Version, Vec<(Kind, bool)>> {
        let mut versions: BTreeMap<&Version, Vec<(Kind, bool)>> = BTreeMap::new();
        for package in &self.0 {
            for (version, kind) in package.found.keys() {
                versions.entry(version).or_default().push((*kind, package.english));
            }
        }
        for kinds in versions.values_mut() {
            kinds.sort_unstable();
            kinds.dedup();
        }
        versions
    }

    /// The version of a service that was asked for, or its newest with metadata. The service is found by its folder or by
    /// the short name that its metadata states; that is what the answer names.
    pub(crate) fn find(&self, service: &str, version: Option<&str>) -> Result<(String, Version), NotFound> {
        let known: Vec<&Version> =
            self.0.iter().flat_map(|package| package.found.keys()).map(|(version, _)| version).collect();
        let folder = match known.iter().any(|known| known.folder == service) {
            true => service.to_owned(),
            false => {
                let folder = self.folder_of(service).map_err(NotFound::Unreadable)?;
                folder.ok_or_else(|| NotFound::Absent(self.unknown(service)))?
            }
        };
        let mut versions: Vec<&Version> = known.into_iter().filter(|known| known.folder == folder).collect();
        versions.sort_unstable();
        versions.dedup();
        let found = match version {
            Some(wanted) => versions.iter().find(|known| known.version == wanted),
            None => versions.iter().rev().find(|known| self.has(known, Kind::Metadata)),
        };
        let found = (*found.ok_or_else(|| {
            let all: Vec<&str> = versions.iter().map(|known| known.version.as_str()).collect();
            NotFound::Absent(match version {
                Some(wanted) => format!("`{service}` has no version {wanted} there; it has {}", all.join(", ")),
                None => format!("there is no metadata of `{service}`; give the wheel of tccli with `--from`"),
            })
        })?)
        .clone();
        let name = self.short_name(&found).map_err(NotFound::Unreadable)?.unwrap_or(folder);
        Ok((name, found))
    }

    /// A file of a version. The Chinese edition comes first: it is the one that facts are read from.
    pub(crate) fn read(&self, version: &Version, kind: Kind) -> Result<Option<Source>, String> {
        let mut packages: Vec<&Package> = self.0.iter().collect();
        packages.sort_by_key(|package| package.english);
        packages.into_iter().find_map(|package| package.read(version, kind).transpose()).transpose()
    }

    /// What an import of a version reads.
    pub(crate) fn inputs(&self, version: &Version) -> Result<Inputs, String> {
        let mut inputs = Inputs::default();
        let mut add = |kind| -> Result<Option<FileId>, String> {
            let source = self.read(version, kind)?;
            Ok(source.map(|source| inputs.sources.add("", &source.name, &source.bytes)))
        };
        let (metadata, examples, error_codes) = (add(Kind::Metadata)?, add(Kind::Examples)?, add(Kind::ErrorCodes)?);
        let english = self.0.iter().filter(|package| package.english);
        let english =
            english.map(|package| package.read(version, Kind::Metadata)).find_map(Result::transpose).transpose()?;
        let texts = english.map(|source| inputs.sources.add("", &source.name, &source.bytes));
        Ok(Inputs { metadata, examples, error_codes, texts, ..inputs })
    }

    /// Whether there is a file of this kind.
    fn has(&self, version: &Version, kind: Kind) -> bool {
        self.0.iter().any(|package| package.found.contains_key(&(version.clone(), kind)))
    }

    /// The folder of a service whose metadata states another short name, such as `as` in `autoscaling`.
    fn folder_of(&self, service: &str) -> Result<Option<String>, String> {
        for version in self.versions().into_keys() {
            if self.short_name(version)?.as_deref() == Some(service) {
                return Ok(Some(version.folder.clone()));
            }
        }
        Ok(None)
    }

    /// The short name that the metadata states.
    fn short_name(&self, version: &Version) -> Result<Option<String>, String> {
        let source = self.read(version, Kind::Metadata)?;
        Ok(source.and_then(|source| stated_name(&source.bytes)))
    }

    fn unknown(&self, service: &str) -> String {
        let mut folders: Vec<&str> = self.versions().into_keys().map(|known| known.folder.as_str()).collect();
        folders.dedup();
        let near: Vec<String> =
            folders.iter().filter(|known| is_near(known, service)).take(5).map(|known| format!("`{known}`")).collect();
        let help = match near.is_empty() {
            true => "`cargo xtask import --list --from FILE` shows what it holds".to_owned(),
            false => format!("did you mean {}?", near.join(", ")),
        };
        format!("there is no service `{service}` in what `--from` names; {help}")
    }
}

impl Package {
    fn open(path: &Path) -> Result<Self, String> {
        let (store, listed) = if path.is_dir() {
            (Store::Folder, folder(path)?)
        } else if path.extension().is_some_and(|end| end == "json") {
            return Err(format!("{} is not a package: give it with `--metadata` or `--examples`", path.display()));
        } else {
            let archive = Archive::open(path)?;
            let listed = archive.paths().filter_map(|inside| Some((place(inside)?, inside.to_owned()))).collect();
            (Store::Archive(archive), listed)
        };
        let mut found = BTreeMap::new();
        for (key, inside) in listed {
            if let Some(other) = found.insert(key, inside.clone()) {
                return Err(format!(
                    "{} has {other} and {inside}, which are the same file of one service; name a folder further inside",
                    path.display()
                ));
            }
        }
        if found.is_empty() {
            return Err(format!(
                "{} holds no `<service>/v<yyyymmdd>/api.json`, `examples.json` or `errorcodes.py`; packages that do are \
                 tccli, tccli-intl-en and tencentcloud-sdk-python",
                path.display()
            ));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().replace('-', "_");
        Ok(Self { path: path.to_owned(), store, english: name.contains("intl_en"), found })
    }

    fn read(&self, version: &Version, kind: Kind) -> Result<Option<Source>, String> {
        let Some(inside) = self.found.get(&(version.clone(), kind)) else { return Ok(None) };
        let path = self.path.join(inside);
        let bytes = match &self.store {
            Store::Folder => bytes(&path, LARGEST)?,
            Store::Archive(archive) => {
                archive.read(inside, LARGEST).map_err(|reason| format!("{} {reason}", path.display()))?
            }
        };
        Ok(Some(Source { name: tc3_files::slashed(&path), bytes }))
    }
}

/// The files that count below a folder. Links are not followed: a package has none.
fn folder(path: &Path) -> Result<Vec<Listed>, String> {
    let absolute = std::fs::canonicalize(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let mut found = Vec::new();
    for entry in WalkDir::new(path).sort_by_file_name() {
        let entry = entry.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let inside = entry.path().strip_prefix(path).unwrap_or(entry.path());
        let whole = tc3_files::slashed(&absolute.join(inside));
        if let Some(key) = place(&whole).filter(|_| entry.file_type().is_file()) {
            found.push((key, tc3_files::slashed(inside)));
        }
    }
    Ok(found)
}

/// The wheels in a folder, as pip leaves them there.
fn wheels(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    let entries = std::fs::read_dir(folder).map_err(failed)?;
    let paths: Vec<PathBuf> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>().map_err(failed)?;
    let mut wheels: Vec<PathBuf> =
        paths.into_iter().filter(|path| path.extension().is_some_and(|end| end == "whl")).collect();
    wheels.sort();
    Ok(wheels)
}

/// What a path says that its file holds.
fn place(path: &str) -> Option<(Version, Kind)> {
    let mut parts = path.rsplit('/');
    let (file, version, folder) = (parts.next()?, parts.next()?, parts.next()?);
    let (kind, ..) = *KINDS.iter().find(|(_, name, _)| *name == file)?;
    let digits =
        version.strip_prefix('v').filter(|rest| rest.len() == 8 && rest.bytes().all(|b| b.is_ascii_digit()))?;
    let version = format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]);
    calendar::is_day(&version).then(|| (Version { folder: folder.to_owned(), version }, kind))
}

/// What people call the kinds of files, such as `metadata, metadata in English, error codes`.
pub(crate) fn words(kinds: &[(Kind, bool)]) -> String {
    let word = |(kind, english): &(Kind, bool)| {
        let word = KINDS.iter().find(|(known, ..)| known == kind).map_or("", |(.., word)| *word);
        if *english { format!("{word} in English") } else { word.to_owned() }
    };
    kinds.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// The value of `serviceShortName`, without reading the whole of a file of megabytes as JSON.
fn stated_name(bytes: &[u8]) -> Option<String> {
    const KEY: &[u8] = b"\"serviceShortName\"";
    let at = bytes.windows(KEY.len()).rposition(|part| part == KEY)? + KEY.len();
    let rest = std::str::from_utf8(bytes.get(at..bytes.len().min(at + 100))?).ok()?;
    let (name, _) = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split_once('"')?;
    Some(name.to_owned())
}

/// Whether a name may have been meant.
fn is_near(known: &str, wanted: &str) -> bool {
    let (known, wanted) = (known.to_lowercase(), wanted.to_lowercase());
    wanted.len() > 1 && (known.contains(&wanted) || wanted.contains(&known) && known.len() > 2)
}
