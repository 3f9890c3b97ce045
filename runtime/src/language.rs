//! The language of error messages.

/// The language in which services write the messages of errors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// Chinese, as services do by default. Not all messages exist in English.
    #[default]
    ZhCn,
    /// English.
    EnUs,
}

impl Language {
    /// The name on the wire: `zh-CN` or `en-US`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::EnUs => "en-US",
        }
    }
}
