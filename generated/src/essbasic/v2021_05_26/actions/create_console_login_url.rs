// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateConsoleLoginUrl.yaml

use crate::essbasic::v2021_05_26::types::{
    Agent, JumpEvent, OrganizationAuthorizationOptions, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Creates a link to the console, mini program or H5 pages for an employee of a client organization; the only way into its web console. An organization that is not activated is led through activation, and the employee who first completes it becomes super administrator; an unverified employee is led through verification and joins; others reach the console. During activation a new link with another OpenId clears the verification so far: do not let several people work on it at once.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateConsoleLoginUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.ErrNotSyncProxyOrganization` – The organization is to be verified by a trusted third party, but its data has not been sent yet.
    /// - `InternalError` – The service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.AuthorizationType` – The way in which the organization is to be authorized is not allowed.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.MenuStatus` – The setting of the side menu is not valid.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.OpenId` – The identifier of an employee is not valid.
    /// - `InvalidParameter.OrganizationId` – The identifier of an organization is not valid.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.UniformSocialCreditCode` – The unified social credit code is not valid.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.CompanyActiveInfo` – The organization has no activation data.
    /// - `MissingParameter.OrgOpenId` – The identifier of the organization is missing.
    /// - `MissingParameter.ProxyOperatorOpenId` – The identifier of the operator is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.BannedApplication` – The application has been banned.
    /// - `OperationDenied.ErrNotOpenWeakAuthorization` – The application may not have client organizations verified by a trusted third party.
    /// - `OperationDenied.NotSupportOrgType` – Organizations of this type are not supported.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.ApplicationId` – The ID of the application does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, ConsoleElementDisplay, ConsoleModule, CreateConsoleLoginUrlRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDRSRUUgygj6qnwfUuO4zjEwc193c2hH")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateConsoleLoginUrlRequest::new("典子谦示例企业")
    ///     .module(ConsoleModule::Template)
    ///     .module_id("yDwFdUUckpsvet4jUEn0aFRxtu5TdalM")
    ///     .menu_status(ConsoleElementDisplay::Enable)
    ///     .business_license_id("yDRSR*U**gj6**w*********c193c2hH");
    /// let response = desk.create_console_login_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_console_login_url(
        &self,
        request: &CreateConsoleLoginUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateConsoleLoginUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateConsoleLoginUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateConsoleLoginUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateConsoleLoginUrlResponse;
}

/// What is sent by [`Client::create_console_login_url`](crate::essbasic::v2021_05_26::Client::create_console_login_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConsoleLoginUrlRequest {
    /// On whose behalf the call is made. Organization and employee keep the identifiers given here after activation and verification: store them for later calls. Both must be unique in the application.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Name of the client organization as on its business licence, full-width brackets `（）` in place of `()`; in the test environment it has to end in `测试`. It is bound to `Agent.ProxyOrganizationOpenId`. Has no effect once the organization is being authorized or is activated.
    ///
    /// - On the wire: `ProxyOrganizationName`, String, required
    /// - Example: `典子谦示例企业测试`
    pub proxy_organization_name: ::std::string::String,
    /// Unified social credit code of the client organization. Has no effect once the organization is being authorized or is activated.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `9XXXXXXXXXXXXXXXX1`
    pub uniform_social_credit_code: ::std::option::Option<::std::string::String>,
    /// Real name of the employee; used for identity verification and on signatures. It is bound to `Agent.ProxyOperator.OpenId` by verification and has no effect afterwards.
    ///
    /// - On the wire: `ProxyOperatorName`, String, optional
    /// - Limit: at most 50 characters (else not sent)
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_operator_name: ::std::option::Option<::std::string::String>,
    /// Mainland mobile number of the employee, without +86. It is bound to `Agent.ProxyOperator.OpenId` by verification and has no effect afterwards.
    ///
    /// - On the wire: `ProxyOperatorMobile`, String, optional
    /// - Limit: a mobile number of 11 digits (else a warning)
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_operator_mobile: ::std::option::Option<::std::string::String>,
    /// Part of the console to open; if left out, the organization centre. With `Endpoint` = `CHANNEL` or `APP` only `SEAL` is supported. Has an effect only if organization and employee are activated.
    ///
    /// - On the wire: `Module`, String, optional
    /// - Example: `SEAL`
    pub module: ::std::option::Option<ConsoleModule>,
    /// Shows the details of one thing in `Module`: a seal for `SEAL`, a template for `TEMPLATE`, a contract for `DOCUMENT`. Has an effect only if organization and employee are activated.
    ///
    /// - On the wire: `ModuleId`, String, optional
    /// - Example: `yDRSRUUgygj6qnwfUuO4zjEwc193c2hH`
    pub module_id: ::std::option::Option<::std::string::String>,
    /// Whether the menu on the left is shown. Has an effect only if organization and employee are activated.
    ///
    /// - On the wire: `MenuStatus`, String, optional
    /// - Default: `ENABLE`, assumed by the service
    /// - Example: `ENABLE`
    pub menu_status: ::std::option::Option<ConsoleElementDisplay>,
    /// Kind of link to create.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `PC`, assumed by the service
    /// - Example: `PC`
    pub endpoint: ::std::option::Option<ConsoleLoginEndpoint>,
    /// Event after which the user returns to the calling app or mini program; only with `Endpoint` = `APP`.
    ///
    /// - On the wire: `AutoJumpBackEvent`, String, optional
    /// - Example: `VERIFIED`
    /// - Deprecated: since 2026-10-26; use `JumpEvents` instead; Abolished.
    #[deprecated(note = "since 2026-10-26; use `JumpEvents` instead; Abolished.")]
    pub auto_jump_back_event: ::std::option::Option<ConsoleJumpBackEvent>,
    /// Ways of authorization that the organization may choose from.
    ///
    /// - On the wire: `AuthorizationTypes`, list of Integer, optional
    /// - Example: `2`, `5`
    pub authorization_types: ::std::option::Option<
        ::std::vec::Vec<ConsoleAuthorizationType>,
    >,
    /// Mainland identity card number of the employee; other documents are not supported. It replaces a number handed over earlier.
    ///
    /// - On the wire: `ProxyOperatorIdCardNumber`, String, optional
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_operator_id_card_number: ::std::option::Option<::std::string::String>,
    /// Page shown after verification; only with `Endpoint` = `H5` or `PC`.
    ///
    /// - On the wire: `AutoJumpUrl`, String, optional
    /// - Limit: a URL (else a warning)
    /// - Example: `https://qian.tencent.com/`
    /// - Deprecated: since 2026-10-26; use `JumpEvents` instead; Abolished.
    #[deprecated(note = "since 2026-10-26; use `JumpEvents` instead; Abolished.")]
    pub auto_jump_url: ::std::option::Option<::std::string::String>,
    /// Whether the navigation bar at the top is shown. Has an effect only if organization and employee are activated.
    ///
    /// - On the wire: `TopNavigationStatus`, String, optional
    /// - Default: `ENABLE`, assumed by the service
    /// - Example: `ENABLE`
    pub top_navigation_status: ::std::option::Option<ConsoleElementDisplay>,
    /// Whether the organization is activated by itself after registration, if licences are left; else activate it in the console or with `CreateChannelSubOrganizationActive`. Ignored if the application has automatic activation switched on.
    ///
    /// - On the wire: `AutoActive`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub auto_active: ::std::option::Option<bool>,
    /// Front of the business licence, PNG or JPG in Base64, at most 5 MB. Either this or `BusinessLicenseId`.
    ///
    /// - On the wire: `BusinessLicense`, String, optional
    /// - Limit: base64 text (else a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub business_license: ::std::option::Option<::std::string::String>,
    /// Registered address of the organization as on its business licence.
    ///
    /// - On the wire: `ProxyAddress`, String, optional
    /// - Limit: at most 500 characters (else not sent)
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦`
    pub proxy_address: ::std::option::Option<::std::string::String>,
    /// Name of the legal representative as on the business licence.
    ///
    /// - On the wire: `ProxyLegalName`, String, optional
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_legal_name: ::std::option::Option<::std::string::String>,
    /// Authorization letters, PNG, JPG or PDF in Base64, at most 8 MB. Requires name and mobile number of the super administrator, and `AuthorizationTypes` must hold nothing but the upload of a letter.
    ///
    /// - On the wire: `PowerOfAttorneys`, list of String, optional
    /// - Each item: base64 text (else a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub power_of_attorneys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Which of the data passed here the user cannot change during verification.
    ///
    /// - On the wire: `OrganizationAuthorizationOptions`, object `OrganizationAuthorizationOptions`, optional
    pub organization_authorization_options: ::std::option::Option<
        OrganizationAuthorizationOptions,
    >,
    /// Bank account of the organization for the test payment; its holder is the organization. Has an effect only with authorization letter and payment (`AuthorizationTypes` 5).
    ///
    /// - On the wire: `BankAccountNumber`, String, optional
    /// - Example: `6222024060740816912`
    /// - Sensitive: never shown in errors, logs and debug output
    pub bank_account_number: ::std::option::Option<::std::string::String>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Where to go after events of the verification. With `Endpoint` = `APP` set `JumpUrl` to `true`: the user just returns to the calling app, an address would have no effect.
    ///
    /// - On the wire: `JumpEvents`, list of object `JumpEvent`, optional
    pub jump_events: ::std::option::Option<::std::vec::Vec<JumpEvent>>,
    /// Kind of licence of the organization.
    ///
    /// - On the wire: `ProxyOrganizationIdCardType`, String, optional
    /// - Default: `USCC`, assumed by the service
    /// - Example: `USCC`
    pub proxy_organization_id_card_type: ::std::option::Option<
        ConsoleOrganizationLicense,
    >,
    /// Front of the business licence, PNG or JPG of at most 8 MB, as file ID from `UploadFiles`. Either this or `BusinessLicense`.
    ///
    /// - On the wire: `BusinessLicenseId`, String, optional
    /// - Example: `yDRSR*U**gj6**w*********c193c2hH`
    pub business_license_id: ::std::option::Option<::std::string::String>,
}

impl CreateConsoleLoginUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        proxy_organization_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            proxy_organization_name: proxy_organization_name.into(),
            uniform_social_credit_code: ::std::option::Option::None,
            proxy_operator_name: ::std::option::Option::None,
            proxy_operator_mobile: ::std::option::Option::None,
            module: ::std::option::Option::None,
            module_id: ::std::option::Option::None,
            menu_status: ::std::option::Option::None,
            endpoint: ::std::option::Option::None,
            #[allow(deprecated)]
            auto_jump_back_event: ::std::option::Option::None,
            authorization_types: ::std::option::Option::None,
            proxy_operator_id_card_number: ::std::option::Option::None,
            #[allow(deprecated)]
            auto_jump_url: ::std::option::Option::None,
            top_navigation_status: ::std::option::Option::None,
            auto_active: ::std::option::Option::None,
            business_license: ::std::option::Option::None,
            proxy_address: ::std::option::Option::None,
            proxy_legal_name: ::std::option::Option::None,
            power_of_attorneys: ::std::option::Option::None,
            organization_authorization_options: ::std::option::Option::None,
            bank_account_number: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            jump_events: ::std::option::Option::None,
            proxy_organization_id_card_type: ::std::option::Option::None,
            business_license_id: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// Unified social credit code of the client organization.
    ///
    /// `UniformSocialCreditCode` on the wire.
    #[must_use]
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.uniform_social_credit_code = ::std::option::Option::Some(
            uniform_social_credit_code.into(),
        );
        self
    }
    /// Real name of the employee; used for identity verification and on signatures.
    ///
    /// `ProxyOperatorName` on the wire.
    #[must_use]
    pub fn proxy_operator_name(
        mut self,
        proxy_operator_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_operator_name = ::std::option::Option::Some(
            proxy_operator_name.into(),
        );
        self
    }
    /// Mainland mobile number of the employee, without +86.
    ///
    /// `ProxyOperatorMobile` on the wire.
    #[must_use]
    pub fn proxy_operator_mobile(
        mut self,
        proxy_operator_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_operator_mobile = ::std::option::Option::Some(
            proxy_operator_mobile.into(),
        );
        self
    }
    /// Part of the console to open; if left out, the organization centre.
    ///
    /// `Module` on the wire.
    #[must_use]
    pub fn module(mut self, module: ConsoleModule) -> Self {
        self.module = ::std::option::Option::Some(module);
        self
    }
    /// Shows the details of one thing in `Module`: a seal for `SEAL`, a template for `TEMPLATE`, a contract for `DOCUMENT`.
    ///
    /// `ModuleId` on the wire.
    #[must_use]
    pub fn module_id(
        mut self,
        module_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.module_id = ::std::option::Option::Some(module_id.into());
        self
    }
    /// Whether the menu on the left is shown.
    ///
    /// `MenuStatus` on the wire.
    #[must_use]
    pub fn menu_status(mut self, menu_status: ConsoleElementDisplay) -> Self {
        self.menu_status = ::std::option::Option::Some(menu_status);
        self
    }
    /// Kind of link to create.
    ///
    /// `Endpoint` on the wire.
    #[must_use]
    pub fn endpoint(mut self, endpoint: ConsoleLoginEndpoint) -> Self {
        self.endpoint = ::std::option::Option::Some(endpoint);
        self
    }
    /// Event after which the user returns to the calling app or mini program; only with `Endpoint` = `APP`.
    ///
    /// `AutoJumpBackEvent` on the wire.
    #[deprecated(note = "since 2026-10-26; use `JumpEvents` instead; Abolished.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn auto_jump_back_event(
        mut self,
        auto_jump_back_event: ConsoleJumpBackEvent,
    ) -> Self {
        self.auto_jump_back_event = ::std::option::Option::Some(auto_jump_back_event);
        self
    }
    /// Ways of authorization that the organization may choose from.
    ///
    /// `AuthorizationTypes` on the wire.
    #[must_use]
    pub fn authorization_types(
        mut self,
        authorization_types: ::std::vec::Vec<ConsoleAuthorizationType>,
    ) -> Self {
        self.authorization_types = ::std::option::Option::Some(authorization_types);
        self
    }
    /// Mainland identity card number of the employee; other documents are not supported.
    ///
    /// `ProxyOperatorIdCardNumber` on the wire.
    #[must_use]
    pub fn proxy_operator_id_card_number(
        mut self,
        proxy_operator_id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_operator_id_card_number = ::std::option::Option::Some(
            proxy_operator_id_card_number.into(),
        );
        self
    }
    /// Page shown after verification; only with `Endpoint` = `H5` or `PC`.
    ///
    /// `AutoJumpUrl` on the wire.
    #[deprecated(note = "since 2026-10-26; use `JumpEvents` instead; Abolished.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn auto_jump_url(
        mut self,
        auto_jump_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.auto_jump_url = ::std::option::Option::Some(auto_jump_url.into());
        self
    }
    /// Whether the navigation bar at the top is shown.
    ///
    /// `TopNavigationStatus` on the wire.
    #[must_use]
    pub fn top_navigation_status(
        mut self,
        top_navigation_status: ConsoleElementDisplay,
    ) -> Self {
        self.top_navigation_status = ::std::option::Option::Some(top_navigation_status);
        self
    }
    /// Whether the organization is activated by itself after registration, if licences are left; else activate it in the console or with `CreateChannelSubOrganizationActive`.
    ///
    /// `AutoActive` on the wire.
    #[must_use]
    pub fn auto_active(mut self, auto_active: bool) -> Self {
        self.auto_active = ::std::option::Option::Some(auto_active);
        self
    }
    /// Front of the business licence, PNG or JPG in Base64, at most 5 MB.
    ///
    /// `BusinessLicense` on the wire.
    #[must_use]
    pub fn business_license(
        mut self,
        business_license: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.business_license = ::std::option::Option::Some(business_license.into());
        self
    }
    /// Registered address of the organization as on its business licence.
    ///
    /// `ProxyAddress` on the wire.
    #[must_use]
    pub fn proxy_address(
        mut self,
        proxy_address: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_address = ::std::option::Option::Some(proxy_address.into());
        self
    }
    /// Name of the legal representative as on the business licence.
    ///
    /// `ProxyLegalName` on the wire.
    #[must_use]
    pub fn proxy_legal_name(
        mut self,
        proxy_legal_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.proxy_legal_name = ::std::option::Option::Some(proxy_legal_name.into());
        self
    }
    /// Authorization letters, PNG, JPG or PDF in Base64, at most 8 MB.
    ///
    /// `PowerOfAttorneys` on the wire.
    #[must_use]
    pub fn power_of_attorneys(
        mut self,
        power_of_attorneys: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.power_of_attorneys = ::std::option::Option::Some(power_of_attorneys);
        self
    }
    /// Which of the data passed here the user cannot change during verification.
    ///
    /// `OrganizationAuthorizationOptions` on the wire.
    #[must_use]
    pub fn organization_authorization_options(
        mut self,
        organization_authorization_options: OrganizationAuthorizationOptions,
    ) -> Self {
        self.organization_authorization_options = ::std::option::Option::Some(
            organization_authorization_options,
        );
        self
    }
    /// Bank account of the organization for the test payment; its holder is the organization.
    ///
    /// `BankAccountNumber` on the wire.
    #[must_use]
    pub fn bank_account_number(
        mut self,
        bank_account_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.bank_account_number = ::std::option::Option::Some(
            bank_account_number.into(),
        );
        self
    }
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Where to go after events of the verification.
    ///
    /// `JumpEvents` on the wire.
    #[must_use]
    pub fn jump_events(mut self, jump_events: ::std::vec::Vec<JumpEvent>) -> Self {
        self.jump_events = ::std::option::Option::Some(jump_events);
        self
    }
    /// Kind of licence of the organization.
    ///
    /// `ProxyOrganizationIdCardType` on the wire.
    #[must_use]
    pub fn proxy_organization_id_card_type(
        mut self,
        proxy_organization_id_card_type: ConsoleOrganizationLicense,
    ) -> Self {
        self.proxy_organization_id_card_type = ::std::option::Option::Some(
            proxy_organization_id_card_type,
        );
        self
    }
    /// Front of the business licence, PNG or JPG of at most 8 MB, as file ID from `UploadFiles`.
    ///
    /// `BusinessLicenseId` on the wire.
    #[must_use]
    pub fn business_license_id(
        mut self,
        business_license_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.business_license_id = ::std::option::Option::Some(
            business_license_id.into(),
        );
        self
    }
}

impl ::tc3_runtime::Record for CreateConsoleLoginUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateConsoleLoginUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "ProxyOrganizationName",
                "UniformSocialCreditCode",
                "ProxyOperatorName",
                "ProxyOperatorMobile",
                "Module",
                "ModuleId",
                "MenuStatus",
                "Endpoint",
                "AutoJumpBackEvent",
                "AuthorizationTypes",
                "ProxyOperatorIdCardNumber",
                "AutoJumpUrl",
                "TopNavigationStatus",
                "AutoActive",
                "BusinessLicense",
                "ProxyAddress",
                "ProxyLegalName",
                "PowerOfAttorneys",
                "OrganizationAuthorizationOptions",
                "BankAccountNumber",
                "Operator",
                "JumpEvents",
                "ProxyOrganizationIdCardType",
                "BusinessLicenseId",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Mobile,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (5, ::tc3_runtime::validate::Field::KNOWN),
                (7, ::tc3_runtime::validate::Field::KNOWN),
                (8, ::tc3_runtime::validate::Field::KNOWN),
                (9, ::tc3_runtime::validate::Field::KNOWN),
                (
                    10,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (11, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    12,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (13, ::tc3_runtime::validate::Field::KNOWN),
                (
                    15,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    16,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(500),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (17, ::tc3_runtime::validate::Field::SENSITIVE),
                (
                    18,
                    ::tc3_runtime::validate::Field {
                        sensitive: true,
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (20, ::tc3_runtime::validate::Field::SENSITIVE),
                (23, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.uniform_social_credit_code),
            3 => ::tc3_runtime::AsValue::as_value(&self.proxy_operator_name),
            4 => ::tc3_runtime::AsValue::as_value(&self.proxy_operator_mobile),
            5 => ::tc3_runtime::AsValue::as_value(&self.module),
            6 => ::tc3_runtime::AsValue::as_value(&self.module_id),
            7 => ::tc3_runtime::AsValue::as_value(&self.menu_status),
            8 => ::tc3_runtime::AsValue::as_value(&self.endpoint),
            #[allow(deprecated)]
            9 => ::tc3_runtime::AsValue::as_value(&self.auto_jump_back_event),
            10 => ::tc3_runtime::AsValue::as_value(&self.authorization_types),
            11 => ::tc3_runtime::AsValue::as_value(&self.proxy_operator_id_card_number),
            #[allow(deprecated)]
            12 => ::tc3_runtime::AsValue::as_value(&self.auto_jump_url),
            13 => ::tc3_runtime::AsValue::as_value(&self.top_navigation_status),
            14 => ::tc3_runtime::AsValue::as_value(&self.auto_active),
            15 => ::tc3_runtime::AsValue::as_value(&self.business_license),
            16 => ::tc3_runtime::AsValue::as_value(&self.proxy_address),
            17 => ::tc3_runtime::AsValue::as_value(&self.proxy_legal_name),
            18 => ::tc3_runtime::AsValue::as_value(&self.power_of_attorneys),
            19 => {
                ::tc3_runtime::AsValue::as_value(
                    &self.organization_authorization_options,
                )
            }
            20 => ::tc3_runtime::AsValue::as_value(&self.bank_account_number),
            21 => ::tc3_runtime::AsValue::as_value(&self.operator),
            22 => ::tc3_runtime::AsValue::as_value(&self.jump_events),
            23 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_id_card_type),
            24 => ::tc3_runtime::AsValue::as_value(&self.business_license_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateConsoleLoginUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateConsoleLoginUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateConsoleLoginUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            proxy_organization_name: ::tc3_runtime::Wire::empty(),
            uniform_social_credit_code: ::tc3_runtime::Wire::empty(),
            proxy_operator_name: ::tc3_runtime::Wire::empty(),
            proxy_operator_mobile: ::tc3_runtime::Wire::empty(),
            module: ::tc3_runtime::Wire::empty(),
            module_id: ::tc3_runtime::Wire::empty(),
            menu_status: ::tc3_runtime::Wire::empty(),
            endpoint: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            auto_jump_back_event: ::tc3_runtime::Wire::empty(),
            authorization_types: ::tc3_runtime::Wire::empty(),
            proxy_operator_id_card_number: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            auto_jump_url: ::tc3_runtime::Wire::empty(),
            top_navigation_status: ::tc3_runtime::Wire::empty(),
            auto_active: ::tc3_runtime::Wire::empty(),
            business_license: ::tc3_runtime::Wire::empty(),
            proxy_address: ::tc3_runtime::Wire::empty(),
            proxy_legal_name: ::tc3_runtime::Wire::empty(),
            power_of_attorneys: ::tc3_runtime::Wire::empty(),
            organization_authorization_options: ::tc3_runtime::Wire::empty(),
            bank_account_number: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            jump_events: ::tc3_runtime::Wire::empty(),
            proxy_organization_id_card_type: ::tc3_runtime::Wire::empty(),
            business_license_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.uniform_social_credit_code),
            3 => ::tc3_runtime::decode::slot(map, &mut self.proxy_operator_name),
            4 => ::tc3_runtime::decode::slot(map, &mut self.proxy_operator_mobile),
            5 => ::tc3_runtime::decode::slot(map, &mut self.module),
            6 => ::tc3_runtime::decode::slot(map, &mut self.module_id),
            7 => ::tc3_runtime::decode::slot(map, &mut self.menu_status),
            8 => ::tc3_runtime::decode::slot(map, &mut self.endpoint),
            #[allow(deprecated)]
            9 => ::tc3_runtime::decode::slot(map, &mut self.auto_jump_back_event),
            10 => ::tc3_runtime::decode::slot(map, &mut self.authorization_types),
            11 => {
                ::tc3_runtime::decode::slot(map, &mut self.proxy_operator_id_card_number)
            }
            #[allow(deprecated)]
            12 => ::tc3_runtime::decode::slot(map, &mut self.auto_jump_url),
            13 => ::tc3_runtime::decode::slot(map, &mut self.top_navigation_status),
            14 => ::tc3_runtime::decode::slot(map, &mut self.auto_active),
            15 => ::tc3_runtime::decode::slot(map, &mut self.business_license),
            16 => ::tc3_runtime::decode::slot(map, &mut self.proxy_address),
            17 => ::tc3_runtime::decode::slot(map, &mut self.proxy_legal_name),
            18 => ::tc3_runtime::decode::slot(map, &mut self.power_of_attorneys),
            19 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.organization_authorization_options,
                )
            }
            20 => ::tc3_runtime::decode::slot(map, &mut self.bank_account_number),
            21 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            22 => ::tc3_runtime::decode::slot(map, &mut self.jump_events),
            23 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.proxy_organization_id_card_type,
                )
            }
            24 => ::tc3_runtime::decode::slot(map, &mut self.business_license_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateConsoleLoginUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_console_login_url`](crate::essbasic::v2021_05_26::Client::create_console_login_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateConsoleLoginUrlResponse {
    /// The link. It can be used once; create a new one for each login. For `PC` it is valid for 5 minutes, for `CHANNEL`, `APP`, `H5`, `SHORT_H5` and `WEIXIN_QRCODE_URL` for 30 days. Do not let it be escaped (`&` as `\u0026`) and add no parameters to it.
    ///
    /// - On the wire: `ConsoleUrl`, String, always in responses
    /// - Example: `https://es*.ap*.tencent.com/template-preview?channel=PROXYCHANNEL&expiredTime=1631712951&code=123456asdfghjk&templateId=yDxlzxxxoTxQfVnyxs&menuStatus=ENABLE`
    /// - Sensitive: never shown in errors, logs and debug output
    pub console_url: ::std::string::String,
    /// Whether the organization has joined e-Sign, judged by `Agent.ProxyOrganizationOpenId` and not by name or credit code.
    ///
    /// - On the wire: `IsActivated`, Boolean, always in responses
    /// - Example: `false`
    pub is_activated: bool,
    /// Whether the employee has verified and joined the organization, judged by `Agent.ProxyOperator.OpenId` and not by name.
    ///
    /// - On the wire: `ProxyOperatorIsVerified`, Boolean, always in responses
    /// - Example: `false`
    pub proxy_operator_is_verified: bool,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateConsoleLoginUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateConsoleLoginUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateConsoleLoginUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["ConsoleUrl", "IsActivated", "ProxyOperatorIsVerified", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.console_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.is_activated),
            2 => ::tc3_runtime::AsValue::as_value(&self.proxy_operator_is_verified),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateConsoleLoginUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateConsoleLoginUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateConsoleLoginUrlResponse {
    fn empty() -> Self {
        Self {
            console_url: ::tc3_runtime::Wire::empty(),
            is_activated: ::tc3_runtime::Wire::empty(),
            proxy_operator_is_verified: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.console_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.is_activated),
            2 => ::tc3_runtime::decode::slot(map, &mut self.proxy_operator_is_verified),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for CreateConsoleLoginUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Part of the console.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConsoleModule {
    /// Contracts.
    ///
    /// On the wire: `DOCUMENT`.
    Document,
    /// Templates.
    ///
    /// On the wire: `TEMPLATE`.
    Template,
    /// Seals.
    ///
    /// On the wire: `SEAL`.
    Seal,
    /// Organization and employees.
    ///
    /// On the wire: `OPERATOR`.
    Operator,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ConsoleModule`] that this version does not know.
pub type UnknownConsoleModule = ::tc3_runtime::Unknown<ConsoleModule>;

impl ConsoleModule {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Document,
        Self::Template,
        Self::Seal,
        Self::Operator,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Document => "DOCUMENT",
            Self::Template => "TEMPLATE",
            Self::Seal => "SEAL",
            Self::Operator => "OPERATOR",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for ConsoleModule {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ConsoleModule",
        known: Self::KNOWN,
        wire: &["DOCUMENT", "TEMPLATE", "SEAL", "OPERATOR"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ConsoleModule {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ConsoleModule {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ConsoleModule {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ConsoleModule {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ConsoleModule {}

impl ::std::hash::Hash for ConsoleModule {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ConsoleModule {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ConsoleModule {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ConsoleModule {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Whether an element of the console is shown.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConsoleElementDisplay {
    /// Shown.
    ///
    /// On the wire: `ENABLE`.
    Enable,
    /// Not shown.
    ///
    /// On the wire: `DISABLE`.
    Disable,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ConsoleElementDisplay`] that this version does not know.
pub type UnknownConsoleElementDisplay = ::tc3_runtime::Unknown<ConsoleElementDisplay>;

impl ConsoleElementDisplay {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Enable, Self::Disable];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enable => "ENABLE",
            Self::Disable => "DISABLE",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for ConsoleElementDisplay {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ConsoleElementDisplay",
        known: Self::KNOWN,
        wire: &["ENABLE", "DISABLE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ConsoleElementDisplay {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ConsoleElementDisplay {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ConsoleElementDisplay {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ConsoleElementDisplay {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ConsoleElementDisplay {}

impl ::std::hash::Hash for ConsoleElementDisplay {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ConsoleElementDisplay {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ConsoleElementDisplay {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ConsoleElementDisplay {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Kind of login link.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConsoleLoginEndpoint {
    /// Web console, to be opened on a computer.
    ///
    /// On the wire: `PC`.
    Pc,
    /// H5 link that goes to the e-Sign mini program, for example from a text message.
    ///
    /// On the wire: `CHANNEL`.
    Channel,
    /// Short form of the `CHANNEL` link.
    ///
    /// On the wire: `SHORT_URL`.
    ShortUrl,
    /// Link to be made into a QR code by you and scanned with WeChat; it opens the mini program directly. Clicking it has no effect.
    ///
    /// On the wire: `WEIXIN_QRCODE_URL`.
    WeixinQrCodeUrl,
    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// On the wire: `APP`.
    App,
    /// Link to the e-Sign H5 pages, for use from your own H5 pages.
    ///
    /// On the wire: `H5`.
    H5,
    /// Short link to the e-Sign H5 pages, for example in a text message.
    ///
    /// On the wire: `SHORT_H5`.
    ShortH5,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ConsoleLoginEndpoint`] that this version does not know.
pub type UnknownConsoleLoginEndpoint = ::tc3_runtime::Unknown<ConsoleLoginEndpoint>;

impl ConsoleLoginEndpoint {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Pc,
        Self::Channel,
        Self::ShortUrl,
        Self::WeixinQrCodeUrl,
        Self::App,
        Self::H5,
        Self::ShortH5,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pc => "PC",
            Self::Channel => "CHANNEL",
            Self::ShortUrl => "SHORT_URL",
            Self::WeixinQrCodeUrl => "WEIXIN_QRCODE_URL",
            Self::App => "APP",
            Self::H5 => "H5",
            Self::ShortH5 => "SHORT_H5",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for ConsoleLoginEndpoint {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ConsoleLoginEndpoint",
        known: Self::KNOWN,
        wire: &[
            "PC",
            "CHANNEL",
            "SHORT_URL",
            "WEIXIN_QRCODE_URL",
            "APP",
            "H5",
            "SHORT_H5",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ConsoleLoginEndpoint {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ConsoleLoginEndpoint {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ConsoleLoginEndpoint {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ConsoleLoginEndpoint {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ConsoleLoginEndpoint {}

impl ::std::hash::Hash for ConsoleLoginEndpoint {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ConsoleLoginEndpoint {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ConsoleLoginEndpoint {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ConsoleLoginEndpoint {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Event after which the user returns to the calling app.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConsoleJumpBackEvent {
    /// Organization or employee is verified.
    ///
    /// On the wire: `VERIFIED`.
    Verified,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ConsoleJumpBackEvent`] that this version does not know.
pub type UnknownConsoleJumpBackEvent = ::tc3_runtime::Unknown<ConsoleJumpBackEvent>;

impl ConsoleJumpBackEvent {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Verified];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Verified => "VERIFIED",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for ConsoleJumpBackEvent {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ConsoleJumpBackEvent",
        known: Self::KNOWN,
        wire: &["VERIFIED"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ConsoleJumpBackEvent {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ConsoleJumpBackEvent {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ConsoleJumpBackEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ConsoleJumpBackEvent {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ConsoleJumpBackEvent {}

impl ::std::hash::Hash for ConsoleJumpBackEvent {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ConsoleJumpBackEvent {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ConsoleJumpBackEvent {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ConsoleJumpBackEvent {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Way of authorization that an organization may choose when it registers through a login link.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConsoleAuthorizationType {
    /// The legal representative authorizes.
    ///
    /// On the wire: `2`.
    LegalRepresentative,
    /// Authorization letter and a test payment to the bank account of the organization.
    ///
    /// On the wire: `5`.
    LetterAndPayment,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`ConsoleAuthorizationType`] that this version does not know.
pub type UnknownConsoleAuthorizationType = ::tc3_runtime::Unknown<
    ConsoleAuthorizationType,
    i64,
>;

impl ConsoleAuthorizationType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::LegalRepresentative,
        Self::LetterAndPayment,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::LegalRepresentative => 2,
            Self::LetterAndPayment => 5,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for ConsoleAuthorizationType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "ConsoleAuthorizationType",
        known: Self::KNOWN,
        wire: &[2, 5],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for ConsoleAuthorizationType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for ConsoleAuthorizationType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for ConsoleAuthorizationType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for ConsoleAuthorizationType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for ConsoleAuthorizationType {}

impl ::std::hash::Hash for ConsoleAuthorizationType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for ConsoleAuthorizationType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for ConsoleAuthorizationType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ConsoleAuthorizationType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}

/// Kind of licence of an organization that registers through a login link.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConsoleOrganizationLicense {
    /// Business licence.
    ///
    /// On the wire: `USCC`.
    BusinessLicense,
    /// Licence of a medical institution.
    ///
    /// On the wire: `PRACTICELICENSEOFMEDICALINSTITUTION`.
    MedicalInstitutionLicense,
    /// Filing certificate of a clinic.
    ///
    /// On the wire: `CLINICFILLINGCERTIFICATE`.
    ClinicFilingCertificate,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`ConsoleOrganizationLicense`] that this version does not know.
pub type UnknownConsoleOrganizationLicense = ::tc3_runtime::Unknown<
    ConsoleOrganizationLicense,
>;

impl ConsoleOrganizationLicense {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::BusinessLicense,
        Self::MedicalInstitutionLicense,
        Self::ClinicFilingCertificate,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BusinessLicense => "USCC",
            Self::MedicalInstitutionLicense => "PRACTICELICENSEOFMEDICALINSTITUTION",
            Self::ClinicFilingCertificate => "CLINICFILLINGCERTIFICATE",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for ConsoleOrganizationLicense {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "ConsoleOrganizationLicense",
        known: Self::KNOWN,
        wire: &[
            "USCC",
            "PRACTICELICENSEOFMEDICALINSTITUTION",
            "CLINICFILLINGCERTIFICATE",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for ConsoleOrganizationLicense {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for ConsoleOrganizationLicense {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for ConsoleOrganizationLicense {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for ConsoleOrganizationLicense {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for ConsoleOrganizationLicense {}

impl ::std::hash::Hash for ConsoleOrganizationLicense {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for ConsoleOrganizationLicense {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for ConsoleOrganizationLicense {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ConsoleOrganizationLicense {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
