// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/actions/

mod assume_role;
mod assume_role_with_saml;
mod assume_role_with_web_identity;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;
mod query_api_key;

pub use assume_role::{AssumeRoleRequest, AssumeRoleRequestArgs, AssumeRoleResponse};
pub use assume_role_with_saml::{
    AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLRequestArgs, AssumeRoleWithSAMLResponse,
};
pub use assume_role_with_web_identity::{
    AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityRequestArgs,
    AssumeRoleWithWebIdentityResponse,
};
pub use get_caller_identity::{GetCallerIdentityRequest, GetCallerIdentityResponse};
pub use get_federation_token::{
    GetFederationTokenRequest, GetFederationTokenRequestArgs, GetFederationTokenResponse,
};
pub use get_session_token::{
    GetSessionTokenRequest, GetSessionTokenRequestArgs, GetSessionTokenResponse,
};
pub use query_api_key::{QueryApiKeyRequest, QueryApiKeyResponse};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<AssumeRoleRequest>(),
    tc3_runtime::dynamic::Entry::of::<AssumeRoleWithSAMLRequest>(),
    tc3_runtime::dynamic::Entry::of::<AssumeRoleWithWebIdentityRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetCallerIdentityRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetFederationTokenRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetSessionTokenRequest>(),
    tc3_runtime::dynamic::Entry::of::<QueryApiKeyRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sts::v2018_08_13::types::ApiKeyStatus,
    >(),
];
