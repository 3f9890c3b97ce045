//! Reads ZIP archives without trusting them: an archive that is damaged, or made to harm a program that unpacks it, is
//! refused as a whole, and the size of every member in memory is limited.

use std::collections::BTreeMap;
use std::path::Path;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{
    CompressionMethod, ErrorKind, ZipArchive, ZipArchiveEntryWayfinder, ZipFileHeaderRecord, ZipSliceArchive,
};

/// Larger archives are no package of the vendor, which has 18 MB.
const LARGEST_ARCHIVE: u64 = 256 << 20;
/// The vendor's largest package has 1,840 members.
const MOST_MEMBERS: usize = 50_000;

/// An archive whose members were looked over.
pub(super) struct Archive {
    archive: ZipSliceArchive<Vec<u8>>,
    members: BTreeMap<String, Member>,
}

#[derive(Clone, Copy)]
struct Member {
    at: ZipArchiveEntryWayfinder,
    method: CompressionMethod,
    crc: u32,
}

impl Archive {
    /// Reads the list of members of a file, and refuses what no honest package has.
    pub(super) fn open(path: &Path) -> Result<Self, String> {
        let refused = |reason: String| format!("{} {reason}", path.display());
        let archive = ZipArchive::from_slice(super::bytes(path, LARGEST_ARCHIVE)?)
            .map_err(|error| refused(format!("is not a whole ZIP archive: {}; download it again", cause(error))))?;
        let members = members(&archive).map_err(refused)?;
        Ok(Self { archive, members })
    }

    /// The paths of its files.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.members.keys().map(String::as_str)
    }

    /// The bytes of a member, compared with what the archive says of them.
    pub(super) fn read(&self, path: &str, largest: u64) -> Result<Vec<u8>, String> {
        let member = *self.members.get(path).ok_or("is not in the archive")?;
        let broken = |error| format!("is damaged: {}; download the archive again", cause(error));
        let entry = self.archive.get_entry(member.at).map_err(broken)?;
        let claimed = member.at.uncompressed_size_hint();
        if claimed > largest {
            return Err(format!(
                "has {} MB, and {} MB are the limit: this is not documentation",
                claimed >> 20,
                largest >> 20
            ));
        }
        let bytes = match member.method {
            CompressionMethod::STORE => entry.data().to_vec(),
            CompressionMethod::DEFLATE => inflate(entry.data(), claimed)?,
            other => return Err(format!("is compressed by method {}, which is not read here", other.as_u16())),
        };
        if bytes.len() as u64 != claimed {
            return Err(format!(
                "is damaged: {} bytes where the archive says {claimed}; download it again",
                bytes.len()
            ));
        }
        if rawzip::crc32(&bytes) != member.crc {
            return Err("is damaged: its checksum is another one; download the archive again".to_owned());
        }
        Ok(bytes)
    }
}

fn members(archive: &ZipSliceArchive<Vec<u8>>) -> Result<BTreeMap<String, Member>, String> {
    let mut members = BTreeMap::new();
    let mut entries = archive.entries();
    loop {
        let next = entries.next_entry();
        let record = match next.map_err(|error| format!("is damaged: {}; download it again", cause(error)))? {
            Some(record) => record,
            None => return Ok(members),
        };
        let path = String::from_utf8(record.file_path().as_ref().to_vec())
            .map_err(|_| "has a member whose name is not UTF-8: it is not a package of the vendor".to_owned())?;
        if let Some(reason) = suspicious(&record, &path) {
            return Err(format!("has a member `{}` {reason}: it is not a package of the vendor", shown(&path)));
        }
        if record.is_dir() {
            continue;
        }
        let member = Member { at: record.wayfinder(), method: record.compression_method(), crc: record.crc32() };
        if members.insert(path.clone(), member).is_some() {
            return Err(format!("has two members `{}`: it is not a package of the vendor", shown(&path)));
        }
        if members.len() > MOST_MEMBERS {
            return Err(format!("has more than {MOST_MEMBERS} members: it is not a package of the vendor"));
        }
    }
}

/// What an archive may not hold, since it would harm whoever unpacks it, or hides what it is.
fn suspicious(record: &ZipFileHeaderRecord<'_>, path: &str) -> Option<&'static str> {
    let drive = path.as_bytes().get(1) == Some(&b':');
    let climbs = path.split(['/', '\\']).any(|part| part == "..");
    let flags = record.flags();
    match () {
        () if path.starts_with(['/', '\\']) || drive => Some("with an absolute path"),
        () if climbs => Some("whose path leads out of the archive"),
        () if path.chars().any(char::is_control) => Some("with an invisible character in its name"),
        () if record.mode().is_symlink() => Some("that is a symbolic link"),
        () if flags.is_encrypted() || flags.has_strong_encryption() => Some("that is encrypted"),
        () => None,
    }
}

/// The whole text of a member; more than it says is not read.
fn inflate(data: &[u8], claimed: u64) -> Result<Vec<u8>, String> {
    let limit = usize::try_from(claimed).map_err(|_| "is larger than this machine can hold")?;
    decompress_to_vec_with_limit(data, limit).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => format!("holds more than the {claimed} bytes that the archive says"),
        _ => "is damaged: it cannot be decompressed; download the archive again".to_owned(),
    })
}

fn shown(path: &str) -> String {
    path.chars().take(80).map(|c| if c.is_control() { '?' } else { c }).collect()
}

/// What is wrong, in our words: the reader's own begin in upper case and say where in its code.
fn cause(error: rawzip::Error) -> String {
    match error.kind() {
        ErrorKind::MissingEndOfCentralDirectory | ErrorKind::InvalidEndOfCentralDirectory => {
            "its list of members is missing".to_owned()
        }
        ErrorKind::Eof | ErrorKind::BufferTooSmall { .. } => "it ends in the middle".to_owned(),
        ErrorKind::InvalidSignature { .. } => "what its list of members points at is not there".to_owned(),
        other => other.to_string().to_lowercase(),
    }
}
