// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/redis/2018-04-19/errors.yaml, spec/common/errors.yaml
// A variant of `ErrorCode` for each code. `common`: every action may answer with it; `actions`: these document it.
// What every code has (`meaning`, `remedy`, `retry`, …) is in runtime/src/macros/error_codes.rs.

use tc3_runtime as rt;

rt::error_codes! {
}
