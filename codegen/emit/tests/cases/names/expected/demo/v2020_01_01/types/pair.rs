// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Pair.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Has two texts, so its constructor takes them by name.
#[must_use]
#[non_exhaustive]
pub struct Pair {
    /// One.
    ///
    /// - On the wire: `Left`, String, required
    pub left: String,

    /// The other.
    ///
    /// - On the wire: `Right`, String, required
    pub right: String,
}

impl Pair {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: PairArgs) -> Self {
        Self {
            left: args.left,
            right: args.right,
        }
    }
}

/// Named arguments of [`Pair::new`].
#[derive(Clone)]
pub struct PairArgs {
    /// `Left` – One.
    pub left: String,
    /// `Right` – The other.
    pub right: String,
}

rt::structure! {
    sent Pair {
        0 left: "Left", required();
        1 right: "Right", required();
    }
}
