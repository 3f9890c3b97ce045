// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ExtendScene.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Where a seal comes from.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ExtendScene {
    /// Kind of origin.
    ///
    /// - On the wire: `GenerateType`, String
    /// - Example: `GENERATE`
    pub generate_type: Option<SealOrigin>,

    /// Description of the origin.
    ///
    /// - On the wire: `GenerateTypeDesc`, String
    /// - Example: `深圳电子印章`
    pub generate_type_desc: Option<String>,

    /// Logo of the origin.
    ///
    /// - On the wire: `GenerateTypeLogo`, String
    /// - Limit: a URL
    /// - Example: `https://file.cn/sist-seal-logo-alpha.png`
    pub generate_type_logo: Option<String>,
}

rt::text_enum! {
    /// Where a seal comes from.
    pub enum SealOrigin, UnknownSealOrigin {
        /// `CREATE` – Made from a picture that the organization uploaded.
        Uploaded = "CREATE",
        /// `GENERATE` – Made by the system from a pattern.
        Generated = "GENERATE",
        /// `SIST_SEAL` – Electronic seal of the city of Shenzhen.
        ShenzhenSeal = "SIST_SEAL",
    }
}

rt::structure! {
    received ExtendScene {
        0 generate_type: Option "GenerateType";
        1 generate_type_desc: Option "GenerateTypeDesc";
        2 generate_type_logo: Option "GenerateTypeLogo";
    }
}
