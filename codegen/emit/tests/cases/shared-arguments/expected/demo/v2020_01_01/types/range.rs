// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Range.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// From here to there.
#[must_use]
#[non_exhaustive]
pub struct Range {
    /// First index.
    ///
    /// - On the wire: `Start`, Integer, required
    pub start: i64,

    /// Last second. Not the same type on the page but the same in Rust.
    ///
    /// - On the wire: `End`, Unix time in seconds, required
    pub end: i64,

    /// Distance.
    ///
    /// - On the wire: `Step`, Integer, optional
    pub step: Option<i64>,
}

impl Range {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: RangeArgs) -> Self {
        Self {
            start: args.start,
            end: args.end,
            ..rt::unset()
        }
    }

    /// Sets `Step`. Distance.
    #[inline]
    pub fn step(mut self, step: i64) -> Self {
        self.step = Some(step);
        self
    }
}

/// Named arguments of [`Range::new`].
#[derive(Clone)]
pub struct RangeArgs {
    /// `Start` – First index.
    pub start: i64,
    /// `End` – Last second.
    pub end: i64,
}

rt::structure! {
    sent Range {
        0 start: "Start", required();
        1 end: "End", required();
        2 step: Option "Step";
    }
}
