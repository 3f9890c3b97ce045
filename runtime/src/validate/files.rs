//! Types of files, by file name extension.

/// A set of types of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileTypes(u32);

impl FileTypes {
    /// No type.
    pub const NONE: Self = Self(0);
    /// The names of all types that the documentation names, each a bit of a set.
    pub const NAMES: [&'static str; 27] = [
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "csv", "html", "json", "xml", "jpg", "jpeg", "png",
        "bmp", "gif", "webp", "tiff", "mp3", "wav", "m4a", "mp4", "avi", "flv", "mov", "zip",
    ];

    /// The type of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().position(|known| *known == name).map(|index| Self(1 << index))
    }

    /// The types of both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The names of its types.
    pub fn names(self) -> Vec<&'static str> {
        Self::NAMES
            .into_iter()
            .enumerate()
            .filter(|(index, _)| self.0 >> index & 1 == 1)
            .map(|(_, name)| name)
            .collect()
    }

    /// Whether the set has every type of another one.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}
