//! Determines which version a release needs.

use std::fmt;

use super::finding::Finding;

/// How much a version has to grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Not at all.
    None,
    /// The last number.
    Patch,
    /// The middle number.
    Minor,
    /// The first number.
    Major,
}

/// `0.1.0`; what follows a `-` or `+` is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number.
    pub major: u64,
    /// The middle number.
    pub minor: u64,
    /// The last number.
    pub patch: u64,
}

impl Bump {
    /// What the findings need of a crate of this version: before 1.0 every number counts for the one before it.
    #[must_use]
    pub fn needed(findings: &[Finding], version: Option<Version>) -> Self {
        let breaking = findings.iter().any(Finding::is_breaking);
        let additive = findings.iter().any(|finding| finding.adds);
        let early = version.is_some_and(|version| version.major == 0);
        match (breaking, additive, early) {
            (true, _, false) => Self::Major,
            (true, _, true) | (false, true, false) => Self::Minor,
            (false, true, true) => Self::Patch,
            (false, false, _) => Self::None,
        }
    }

    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl Version {
    /// Reads `1.2.3`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.split(['-', '+']).next().unwrap_or_default();
        let mut numbers = text.split('.').map(|number| number.parse().ok());
        let version = Self { major: numbers.next()??, minor: numbers.next()??, patch: numbers.next()?? };
        numbers.next().is_none().then_some(version)
    }

    /// The least version after this one that is far enough.
    #[must_use]
    pub fn bumped(self, bump: Bump) -> Self {
        match bump {
            Bump::None => self,
            Bump::Patch => Self { patch: self.patch + 1, ..self },
            Bump::Minor => Self { minor: self.minor + 1, patch: 0, ..self },
            Bump::Major => Self { major: self.major + 1, minor: 0, patch: 0 },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}
