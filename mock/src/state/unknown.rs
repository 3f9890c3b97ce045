//! Decides what happens to requests with unknown identifiers.

/// What becomes of a request that names an identifier which the documentation does not show and no action gave out. Only for
/// the kinds of things that the `mock.json` of a service describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnknownIds {
    /// It is answered from the spec, as if the thing existed.
    Answered,
    /// It is refused with the documented code once something of the kind has been created; before, it is answered. So a server
    /// of which nobody has asked to create anything answers every request, and one that remembers is consistent.
    #[default]
    RefusedOnceCreated,
    /// It is refused with the documented code from the start.
    Refused,
}

impl UnknownIds {
    const ALL: [Self; 3] = [Self::Answered, Self::RefusedOnceCreated, Self::Refused];

    /// The word for it in settings and on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::RefusedOnceCreated => "refused-once-created",
            Self::Refused => "refused",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    ///
    /// The words that there are.
    pub fn read(word: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|known| known.word() == word);
        found.ok_or_else(|| {
            let words = Self::ALL.map(Self::word).join(", ");
            format!("`{word}` does not say what becomes of unknown identifiers; it is one of {words}")
        })
    }
}
