// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/errors.yaml, spec/common/errors.yaml
// A variant of `ErrorCode` for each code. `common`: every action may answer with it; `actions`: these document it.
// What every code has (`meaning`, `remedy`, `retry`, …) is in runtime/src/macros/error_codes.rs.

use tc3_runtime as rt;

rt::error_codes! {
    FailedOperation = "FailedOperation" {
        meaning: "It failed.",
        remedy: "Ask again later.",
        retry: Never,
        actions: ["Ping"],
    }
    InternalError = "InternalError" {
        meaning: "The service failed.",
        remedy: "Try again.",
        retry: Never,
        common: true,
    }
    BadValue = "InvalidParameter.Value" {
        meaning: "A parameter has a wrong value.",
        remedy: "Correct the parameter that the message names.",
        retry: Never,
        common: true,
    }
}
