// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/types/Encryption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// How sensitive data is encrypted.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct Encryption {
    /// Names of the fields that are encrypted.
    ///
    /// - On the wire: `EncryptList`, list of String, optional, formerly required, may be null
    pub encrypt_list: Vec<String>,

    /// Encrypted symmetric key.
    ///
    /// - On the wire: `CiphertextBlob`, String, optional, formerly required, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub ciphertext_blob: String,

    /// Initialization vector of CBC, of your own choice.
    ///
    /// - On the wire: `Iv`, String, optional, formerly required, may be null
    /// - Limit: exactly 16 characters (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub iv: String,

    /// How it is encrypted.
    ///
    /// - On the wire: `Algorithm`, String, optional, may be null
    /// - Default: `AES-256-CBC`, applied by the service
    /// - Example: `SM4-GCM`
    pub algorithm: Option<EncryptionAlgorithm>,

    /// Digests of SM4-GCM, by which the data is checked.
    ///
    /// - On the wire: `TagList`, list of String, optional, may be null
    pub tag_list: Option<Vec<String>>,
}

impl Encryption {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: EncryptionArgs) -> Self {
        Self {
            encrypt_list: args.encrypt_list,
            ciphertext_blob: args.ciphertext_blob,
            iv: args.iv,
            ..rt::unset()
        }
    }

    /// Sets `Algorithm`. How it is encrypted.
    #[inline]
    pub fn algorithm(mut self, algorithm: EncryptionAlgorithm) -> Self {
        self.algorithm = Some(algorithm);
        self
    }

    /// Sets `TagList`. Digests of SM4-GCM, by which the data is checked.
    #[inline]
    pub fn tag_list(mut self, tag_list: Vec<String>) -> Self {
        self.tag_list = Some(tag_list);
        self
    }
}

/// Named arguments of [`Encryption::new`].
#[derive(Clone)]
pub struct EncryptionArgs {
    /// `EncryptList` – Names of the fields that are encrypted.
    pub encrypt_list: Vec<String>,
    /// `CiphertextBlob` – Encrypted symmetric key.
    pub ciphertext_blob: String,
    /// `Iv` – Initialization vector of CBC, of your own choice.
    pub iv: String,
}

rt::text_enum! {
    /// How data is encrypted.
    pub enum EncryptionAlgorithm, UnknownEncryptionAlgorithm {
        /// `AES-256-CBC` – AES with 256 bits in CBC mode.
        Aes256Cbc = "AES-256-CBC",
        /// `SM4-GCM` – SM4 in GCM mode.
        Sm4Gcm = "SM4-GCM",
    }
}

rt::structure! {
    both Encryption {
        0 encrypt_list: "EncryptList";
        1 ciphertext_blob: "CiphertextBlob", sensitive();
        2 iv: "Iv", sensitive();
        3 algorithm: Option "Algorithm", known();
        4 tag_list: Option "TagList";
    }
}
