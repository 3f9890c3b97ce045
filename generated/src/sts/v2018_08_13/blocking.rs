// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};

rt::blocking_client! {
    SERVICE, Error;
    assume_role(AssumeRoleRequest) -> AssumeRoleResponse;
    assume_role_with_saml(AssumeRoleWithSAMLRequest) -> AssumeRoleWithSAMLResponse;
    assume_role_with_web_identity(AssumeRoleWithWebIdentityRequest) -> AssumeRoleWithWebIdentityResponse;
    get_caller_identity(GetCallerIdentityRequest) -> GetCallerIdentityResponse;
    get_federation_token(GetFederationTokenRequest) -> GetFederationTokenResponse;
    get_session_token(GetSessionTokenRequest) -> GetSessionTokenResponse;
    query_api_key(QueryApiKeyRequest) -> QueryApiKeyResponse;
}
