//! Bytes that are base64 text on the wire.

use std::ops::Deref;
use std::path::Path;
use std::{fmt, fs, io};

use base64::display::Base64Display;
use base64::engine::general_purpose::STANDARD;

use crate::validate::Value;

/// Bytes, written as standard base64 with padding. `Debug` shows only how many there are.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Binary(Vec<u8>);

impl Binary {
    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn from_file(path: impl AsRef<Path>) -> io::Result<Self> {
        fs::read(path).map(Self)
    }

    /// The bytes themselves.
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

/// The wire text of these bytes, without building it.
pub(crate) fn base64(bytes: &[u8]) -> Base64Display<'_, 'static, base64::engine::GeneralPurpose> {
    Base64Display::new(bytes, &STANDARD)
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Binary {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

/// For the parameters that are documented as text and hold base64: `UploadFile::new(Binary::from_file("a.pdf")?)`.
impl From<Binary> for String {
    fn from(binary: Binary) -> Self {
        base64(&binary.0).to_string()
    }
}

impl<const N: usize> From<&[u8; N]> for Binary {
    fn from(bytes: &[u8; N]) -> Self {
        Self(bytes.to_vec())
    }
}

impl Deref for Binary {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Value::Binary(&self.0).fmt(f)
    }
}

impl serde_core::Serialize for Binary {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&base64(&self.0))
    }
}

impl<'de> serde_core::Deserialize<'de> for Binary {
    fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::decode::strict(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_text_where_text_is_wanted() {
        assert_eq!(String::from(Binary::from(b"\x00\xffa")), "AP9h");
        assert_eq!(String::from(Binary::default()), "");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_an_error() {
        let path = std::env::temp_dir().join(format!("tc3-binary-{}", std::process::id()));
        fs::write(&path, b"abc").unwrap();
        assert_eq!(&*Binary::from_file(&path).unwrap(), b"abc");
        fs::remove_file(&path).unwrap();
        assert!(Binary::from_file(&path).is_err());
    }
}
