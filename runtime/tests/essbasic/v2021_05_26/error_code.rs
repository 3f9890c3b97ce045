// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/errors.yaml, spec/common/errors.yaml
// A variant of `ErrorCode` for each code. `common`: every action may answer with it; `actions`: these document it.
// What every code has (`meaning`, `remedy`, `retry`, …) is in runtime/src/macros/error_codes.rs.

use tc3_runtime as rt;

rt::error_codes! {
    InternalError = "InternalError" {
        meaning: "The service failed.",
        retry: Safe,
        common: true,
    }
    InvalidParameterParamError = "InvalidParameter.ParamError" {
        meaning: "A parameter is wrong.",
        remedy: "Compare the request with the documentation.",
        retry: Never,
        actions: ["PrepareFlows"],
    }
    RequestLimitExceeded = "RequestLimitExceeded" {
        meaning: "Too many calls.",
        remedy: "Wait a second.",
        retry: Throttled,
        common: true,
    }
}
