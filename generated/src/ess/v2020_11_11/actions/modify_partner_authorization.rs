// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ModifyPartnerAuthorization.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{CallbackInfo, UserInfo};

impl Client {
    /// Changes the third-party application that a partner organization has authorized. Only the address of callbacks
    /// and its key can be changed, and only of applications with a business mark, which has to be `BusinessId`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyPartnerAuthorization)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     CallbackInfo, Client, ModifyPartnerAuthorizationRequest,
    ///     ModifyPartnerAuthorizationRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3U*c*p*8dv**UE*******pMfa0uw"));
    /// let request = ModifyPartnerAuthorizationRequest::new(ModifyPartnerAuthorizationRequestArgs {
    ///     business_id: "jdyxk".into(),
    ///     partner_application_id: "yD3nh****pf*u*k*******BN50TJsNwY".into(),
    ///     application_info: CallbackInfo::new("https://v.qq.com")
    ///         .callback_key("yDxjsU**yd**3*5*U********ko0F1BB"),
    /// });
    /// let response = client.modify_partner_authorization(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_partner_authorization(
        &self,
        request: &ModifyPartnerAuthorizationRequest,
    ) -> impl Future<Output = Result<ModifyPartnerAuthorizationResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_partner_authorization`].
#[must_use]
#[non_exhaustive]
pub struct ModifyPartnerAuthorizationRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Business mark that e-Sign gave to the integration; ask the product manager for it.
    ///
    /// - On the wire: `BusinessId`, String, required
    /// - Example: `jdyxk`
    pub business_id: String,

    /// Application that the partner organization created through the integration.
    ///
    /// - On the wire: `PartnerApplicationId`, String, required
    /// - Example: `yD3nh****pf*u*k*******BN50TJsNwY`
    pub partner_application_id: String,

    /// New settings of callbacks, which replace the present ones.
    ///
    /// - On the wire: `ApplicationInfo`, object `CallbackInfo`, required
    pub application_info: CallbackInfo,
}

impl ModifyPartnerAuthorizationRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifyPartnerAuthorizationRequestArgs) -> Self {
        Self {
            business_id: args.business_id,
            partner_application_id: args.partner_application_id,
            application_info: args.application_info,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Named arguments of [`ModifyPartnerAuthorizationRequest::new`].
#[derive(Clone)]
pub struct ModifyPartnerAuthorizationRequestArgs {
    /// `BusinessId` – Business mark that e-Sign gave to the integration; ask the product manager for it.
    pub business_id: String,
    /// `PartnerApplicationId` – Application that the partner organization created through the integration.
    pub partner_application_id: String,
    /// `ApplicationInfo` – New settings of callbacks, which replace the present ones.
    pub application_info: CallbackInfo,
}

/// Response of [`Client::modify_partner_authorization`].
#[non_exhaustive]
pub struct ModifyPartnerAuthorizationResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyPartnerAuthorizationRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyPartnerAuthorization")
    };
    type Response = ModifyPartnerAuthorizationResponse;
}

rt::request! {
    ModifyPartnerAuthorizationRequest {
        0 operator: Option "Operator", required();
        1 business_id: "BusinessId", required();
        2 partner_application_id: "PartnerApplicationId", required();
        3 application_info: "ApplicationInfo", required();
    }
}

rt::response! {
    ModifyPartnerAuthorizationResponse {
        0 request_id: "RequestId";
    }
}
