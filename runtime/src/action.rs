//! Descriptions of services and their actions.

use std::fmt;

use crate::request::max_body_bytes;
use crate::response::Response;
use crate::validate::{Object, Path};

/// One version of a service. Generated code writes it as a literal, so it is not `#[non_exhaustive]`.
#[derive(Clone, Copy, Debug)]
pub struct ServiceInfo {
    /// The name in signatures and links: `essbasic`.
    pub name: &'static str,
    /// The version: `2021-05-26`.
    pub version: &'static str,
    /// The host of its actions: `essbasic.tencentcloudapi.com`.
    pub host: &'static str,
}

/// One action of a service. `Debug` shows only which one, for it stands in every error.
///
/// Generated code writes it as a literal, so it is not `#[non_exhaustive]`.
#[derive(Clone, Copy)]
pub struct ActionInfo {
    /// The service it belongs to.
    pub service: &'static ServiceInfo,
    /// The name on the wire: `PrepareFlows`.
    pub name: &'static str,
    /// The host, if it is not that of the service.
    pub host: Option<&'static str>,
    /// The index of the operator field in the request's shape.
    pub operator: Option<usize>,
    /// Parts of the operator that this action needs, relative to the operator field.
    pub needs: &'static [Path<'static>],
    /// Whether a call whose answer was lost may be sent again.
    pub retry: ActionRetry,
    /// The parameter, by its wire name, for a token that keeps the service from carrying out a call twice. The client fills
    /// it in where the request has none, and repeats such calls.
    pub idempotency_token: Option<&'static str>,
    /// The documented limit, in requests per second.
    pub rate_limit: Option<u32>,
    /// Whether calls are signed.
    pub signature: ActionSignature,
}

/// Whether the calls of an action are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionSignature {
    /// They are.
    Required,
    /// They are not: their parameters say who calls. The client asks for no credentials.
    None,
}

/// Whether a call whose answer was lost may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionRetry {
    /// It may: the action only reads, or doing it twice changes nothing.
    Safe,
    /// It must not: the action would be done twice.
    Never,
    /// Nobody stated it; treated as [`ActionRetry::Never`].
    Unknown,
}

/// A request: its data, what is known about its action, and what answers it.
pub trait Action: Object + Sync {
    /// What is known about the action.
    const INFO: &'static ActionInfo;

    /// The answer.
    type Response: Response;
}

impl ActionInfo {
    /// An action of which nothing but its name is known, to be completed: `ActionInfo { host, ..ActionInfo::of(…) }`.
    pub const fn of(service: &'static ServiceInfo, name: &'static str) -> Self {
        Self {
            service,
            name,
            host: None,
            operator: None,
            needs: &[],
            retry: ActionRetry::Unknown,
            idempotency_token: None,
            rate_limit: None,
            signature: ActionSignature::Required,
        }
    }

    /// The address of this action in the vendor's API Explorer.
    pub fn explorer(&self) -> String {
        let ServiceInfo { name, version, .. } = self.service;
        format!("https://console.cloud.tencent.com/api/explorer?Product={name}&Version={version}&Action={}", self.name)
    }

    /// The biggest body that the action takes, in bytes, if that is documented for [its host](max_body_bytes). An endpoint
    /// that is set by hand leads to the same service, and changes nothing about that.
    pub fn max_body_bytes(&self) -> Option<usize> {
        max_body_bytes(self.host())
    }

    /// Whether any call whose answer was lost may be sent again. Where this is false, the client may still repeat a call
    /// that has an [idempotency token](Self::idempotency_token), since it sends the same one.
    pub fn is_repeatable(&self) -> bool {
        self.retry == ActionRetry::Safe
    }

    /// Whether calls are signed.
    pub fn is_signed(&self) -> bool {
        self.signature != ActionSignature::None
    }

    /// The host that answers this action.
    pub fn host(&self) -> &'static str {
        self.host.unwrap_or(self.service.host)
    }
}

impl fmt::Debug for ActionInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.service.name, self.service.version, self.name)
    }
}
