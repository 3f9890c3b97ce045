// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/FileConvertStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// State of a conversion to PDF.
    pub enum FileConvertStatus, UnknownFileConvertStatus {
        /// `0` – Submitted.
        Submitted = 0,
        /// `4` – Being converted.
        Processing = 4,
        /// `8` – Done.
        Completed = 8,
        /// `-2` – The file could not be fetched.
        DownloadFailed = -2,
        /// `-6` – The conversion failed.
        ConversionFailed = -6,
        /// `-13` – The conversion took too long.
        TimedOut = -13,
    }
}

impl FileConvertStatus {
    /// Whether it is `-2`, `-6` or `-13`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::DownloadFailed | Self::ConversionFailed | Self::TimedOut)
    }

    /// Whether it is `8`, `-2`, `-6` or `-13`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Completed | Self::DownloadFailed | Self::ConversionFailed |
            Self::TimedOut
        )
    }

    /// Whether it is `8`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Completed)
    }
}
