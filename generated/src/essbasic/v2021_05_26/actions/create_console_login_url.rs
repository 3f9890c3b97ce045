// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateConsoleLoginUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{
    Agent, JumpEvent, OrganizationAuthorizationOptions, UserInfo,
};

impl Client {
    /// Creates a link to the console, mini program or H5 pages for an employee of a client organization; the only way
    /// into its web console. An organization that is not activated is led through activation, and the employee who
    /// first completes it becomes super administrator; an unverified employee is led through verification and joins;
    /// others reach the console. During activation a new link with another OpenId clears the verification so far: do
    /// not let several people work on it at once.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateConsoleLoginUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.ErrNotSyncProxyOrganization` – The organization is to be verified by a trusted third party,
    ///   but its data has not been sent yet.
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
    /// - `OperationDenied.ErrNotOpenWeakAuthorization` – The application may not have client organizations verified
    ///   by a trusted third party.
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
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
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
    /// let response = client.create_console_login_url(&request).await?;
    /// println!("{}", response.console_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_console_login_url(
        &self,
        request: &CreateConsoleLoginUrlRequest,
    ) -> impl Future<Output = Result<CreateConsoleLoginUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_console_login_url`].
///
/// - `OrganizationAuthorizationOptions.LegalNameSame` has an effect only if `ProxyLegalName` is set.
/// - `OrganizationAuthorizationOptions.BankAccountNumberSame` has an effect only if `BankAccountNumber` is set.
/// - `OrganizationAuthorizationOptions.AddressSame` has an effect only if `ProxyAddress` is set.
/// - `OrganizationAuthorizationOptions.BizLicenseSame` has an effect only if `BusinessLicense` is set.
/// - Set at most one of `BusinessLicense`, `BusinessLicenseId`.
#[must_use]
#[non_exhaustive]
pub struct CreateConsoleLoginUrlRequest {
    /// On whose behalf the call is made. Organization and employee keep the identifiers given here after activation
    /// and verification: store them for later calls. Both must be unique in the application.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Name of the client organization as on its business licence, full-width brackets `（）` in place of `()`; in the
    /// test environment it has to end in `测试`. It is bound to `Agent.ProxyOrganizationOpenId`. Has no effect once the
    /// organization is being authorized or is activated.
    ///
    /// - On the wire: `ProxyOrganizationName`, String, required
    /// - Example: `典子谦示例企业测试`
    pub proxy_organization_name: String,

    /// Unified social credit code of the client organization. Has no effect once the organization is being authorized
    /// or is activated.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, optional
    /// - Limit: at most 200 characters (checked before sending)
    /// - Example: `9XXXXXXXXXXXXXXXX1`
    pub uniform_social_credit_code: Option<String>,

    /// Real name of the employee; used for identity verification and on signatures. It is bound to
    /// `Agent.ProxyOperator.OpenId` by verification and has no effect afterwards.
    ///
    /// - On the wire: `ProxyOperatorName`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Required if `PowerOfAttorneys` is set
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_operator_name: Option<String>,

    /// Mainland mobile number of the employee, without +86. It is bound to `Agent.ProxyOperator.OpenId` by
    /// verification and has no effect afterwards.
    ///
    /// - On the wire: `ProxyOperatorMobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Required if `PowerOfAttorneys` is set
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_operator_mobile: Option<String>,

    /// Part of the console to open; if left out, the organization centre. Has an effect only if organization and
    /// employee are activated.
    ///
    /// - On the wire: `Module`, String, optional
    /// - If `Endpoint` is `CHANNEL` or `APP`: only `SEAL` (others log a warning)
    /// - Example: `SEAL`
    pub module: Option<ConsoleModule>,

    /// Shows the details of one thing in `Module`: a seal for `SEAL`, a template for `TEMPLATE`, a contract for
    /// `DOCUMENT`. Has an effect only if organization and employee are activated.
    ///
    /// - On the wire: `ModuleId`, String, optional
    /// - Has an effect only if `Module` is `SEAL` or `TEMPLATE` or `DOCUMENT`
    /// - Example: `yDRSRUUgygj6qnwfUuO4zjEwc193c2hH`
    pub module_id: Option<String>,

    /// Whether the menu on the left is shown. Has an effect only if organization and employee are activated.
    ///
    /// - On the wire: `MenuStatus`, String, optional
    /// - Default: `ENABLE`, applied by the service
    /// - Example: `ENABLE`
    pub menu_status: Option<ConsoleElementDisplay>,

    /// Kind of link to create.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `PC`, applied by the service
    /// - Example: `PC`
    pub endpoint: Option<ConsoleLoginEndpoint>,

    /// Event after which the user returns to the calling app or mini program.
    ///
    /// - On the wire: `AutoJumpBackEvent`, String, optional
    /// - Has an effect only if `Endpoint` is `APP`
    /// - Example: `VERIFIED`
    /// - Deprecated: since 2026-10-26; use `JumpEvents` instead. Abolished.
    #[deprecated(note = "since 2026-10-26; use `JumpEvents` instead. Abolished.")]
    pub auto_jump_back_event: Option<ConsoleJumpBackEvent>,

    /// Ways of authorization that the organization may choose from.
    ///
    /// - On the wire: `AuthorizationTypes`, list of Integer, optional
    /// - If `PowerOfAttorneys` is set: only `5` (others log a warning)
    /// - Example: `2`, `5`
    pub authorization_types: Option<Vec<ConsoleAuthorizationType>>,

    /// Mainland identity card number of the employee; other documents are not supported. It replaces a number
    /// submitted earlier.
    ///
    /// - On the wire: `ProxyOperatorIdCardNumber`, String, optional
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_operator_id_card_number: Option<String>,

    /// Page shown after verification.
    ///
    /// - On the wire: `AutoJumpUrl`, String, optional
    /// - Limit: a URL (logs a warning)
    /// - Has an effect only if `Endpoint` is `H5` or `PC` or left out
    /// - Example: `https://qian.tencent.com/`
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-10-26; use `JumpEvents` instead. Abolished.
    #[deprecated(note = "since 2026-10-26; use `JumpEvents` instead. Abolished.")]
    pub auto_jump_url: Option<String>,

    /// Whether the navigation bar at the top is shown. Has an effect only if organization and employee are activated.
    ///
    /// - On the wire: `TopNavigationStatus`, String, optional
    /// - Default: `ENABLE`, applied by the service
    /// - Example: `ENABLE`
    pub top_navigation_status: Option<ConsoleElementDisplay>,

    /// Whether the organization is activated by itself after registration, if licences are left; else activate it in
    /// the console or with `CreateChannelSubOrganizationActive`. Ignored if the application has automatic activation
    /// switched on.
    ///
    /// - On the wire: `AutoActive`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub auto_active: Option<bool>,

    /// Front of the business licence.
    ///
    /// - On the wire: `BusinessLicense`, String, optional
    /// - Limit: at most 5 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `jpg`, `png` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub business_license: Option<String>,

    /// Registered address of the organization as on its business licence.
    ///
    /// - On the wire: `ProxyAddress`, String, optional
    /// - Limit: at most 500 characters (checked before sending)
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦`
    pub proxy_address: Option<String>,

    /// Name of the legal representative as on the business licence.
    ///
    /// - On the wire: `ProxyLegalName`, String, optional
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_legal_name: Option<String>,

    /// Authorization letters. `AuthorizationTypes` must then hold nothing but 5, the way with a letter.
    ///
    /// - On the wire: `PowerOfAttorneys`, list of String, optional
    /// - Each item: at most 8 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `pdf`, `jpg`, `png` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub power_of_attorneys: Option<Vec<String>>,

    /// Which of the data passed here the user cannot change during verification.
    ///
    /// - On the wire: `OrganizationAuthorizationOptions`, object `OrganizationAuthorizationOptions`, optional
    pub organization_authorization_options: Option<OrganizationAuthorizationOptions>,

    /// Bank account of the organization for the test payment; its holder is the organization.
    ///
    /// - On the wire: `BankAccountNumber`, String, optional
    /// - Has an effect only if `AuthorizationTypes` is `5`
    /// - Example: `6222024060740816912`
    /// - Sensitive: never shown in errors, logs and debug output
    pub bank_account_number: Option<String>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Where to go after events of the verification. With `Endpoint` = `APP` set `JumpUrl` to `true`: the user just
    /// returns to the calling app, an address would have no effect.
    ///
    /// - On the wire: `JumpEvents`, list of object `JumpEvent`, optional
    pub jump_events: Option<Vec<JumpEvent>>,

    /// Kind of licence of the organization.
    ///
    /// - On the wire: `ProxyOrganizationIdCardType`, String, optional
    /// - Default: `USCC`, applied by the service
    /// - Example: `USCC`
    pub proxy_organization_id_card_type: Option<ConsoleOrganizationLicense>,

    /// Front of the business licence, as ID of a file of at most 8 MB from `UploadFiles`.
    ///
    /// - On the wire: `BusinessLicenseId`, String, optional
    /// - Limit: a file of type `jpg`, `png` (not checked before sending)
    /// - Example: `yDRSR*U**gj6**w*********c193c2hH`
    pub business_license_id: Option<String>,
}

impl CreateConsoleLoginUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(proxy_organization_name: impl Into<String>) -> Self {
        Self {
            proxy_organization_name: proxy_organization_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `UniformSocialCreditCode`. Unified social credit code of the client organization.
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl Into<String>,
    ) -> Self {
        self.uniform_social_credit_code = Some(uniform_social_credit_code.into());
        self
    }

    /// Sets `ProxyOperatorName`. Real name of the employee; used for identity verification and on signatures.
    pub fn proxy_operator_name(
        mut self,
        proxy_operator_name: impl Into<String>,
    ) -> Self {
        self.proxy_operator_name = Some(proxy_operator_name.into());
        self
    }

    /// Sets `ProxyOperatorMobile`. Mainland mobile number of the employee, without +86.
    pub fn proxy_operator_mobile(
        mut self,
        proxy_operator_mobile: impl Into<String>,
    ) -> Self {
        self.proxy_operator_mobile = Some(proxy_operator_mobile.into());
        self
    }

    /// Sets `Module`. Part of the console to open; if left out, the organization centre.
    #[inline]
    pub fn module(mut self, module: ConsoleModule) -> Self {
        self.module = Some(module);
        self
    }

    /// Sets `ModuleId`. Shows the details of one thing in `Module`: a seal for `SEAL`, a template for `TEMPLATE`, a
    /// contract for `DOCUMENT`.
    pub fn module_id(mut self, module_id: impl Into<String>) -> Self {
        self.module_id = Some(module_id.into());
        self
    }

    /// Sets `MenuStatus`. Whether the menu on the left is shown.
    #[inline]
    pub fn menu_status(mut self, menu_status: ConsoleElementDisplay) -> Self {
        self.menu_status = Some(menu_status);
        self
    }

    /// Sets `Endpoint`. Kind of link to create.
    #[inline]
    pub fn endpoint(mut self, endpoint: ConsoleLoginEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets `AutoJumpBackEvent`. Event after which the user returns to the calling app or mini program.
    #[deprecated(note = "since 2026-10-26; use `JumpEvents` instead. Abolished.")]
    #[allow(deprecated)]
    #[inline]
    pub fn auto_jump_back_event(
        mut self,
        auto_jump_back_event: ConsoleJumpBackEvent,
    ) -> Self {
        self.auto_jump_back_event = Some(auto_jump_back_event);
        self
    }

    /// Sets `AuthorizationTypes`. Ways of authorization that the organization may choose from.
    #[inline]
    pub fn authorization_types(
        mut self,
        authorization_types: Vec<ConsoleAuthorizationType>,
    ) -> Self {
        self.authorization_types = Some(authorization_types);
        self
    }

    /// Sets `ProxyOperatorIdCardNumber`. Mainland identity card number of the employee; other documents are not
    /// supported.
    pub fn proxy_operator_id_card_number(
        mut self,
        proxy_operator_id_card_number: impl Into<String>,
    ) -> Self {
        self.proxy_operator_id_card_number = Some(proxy_operator_id_card_number.into());
        self
    }

    /// Sets `AutoJumpUrl`. Page shown after verification.
    #[deprecated(note = "since 2026-10-26; use `JumpEvents` instead. Abolished.")]
    #[allow(deprecated)]
    pub fn auto_jump_url(mut self, auto_jump_url: impl Into<String>) -> Self {
        self.auto_jump_url = Some(auto_jump_url.into());
        self
    }

    /// Sets `TopNavigationStatus`. Whether the navigation bar at the top is shown.
    #[inline]
    pub fn top_navigation_status(
        mut self,
        top_navigation_status: ConsoleElementDisplay,
    ) -> Self {
        self.top_navigation_status = Some(top_navigation_status);
        self
    }

    /// Sets `AutoActive`. Whether the organization is activated by itself after registration, if licences are left;
    /// else activate it in the console or with `CreateChannelSubOrganizationActive`.
    #[inline]
    pub fn auto_active(mut self, auto_active: bool) -> Self {
        self.auto_active = Some(auto_active);
        self
    }

    /// Sets `BusinessLicense`. Front of the business licence.
    pub fn business_license(mut self, business_license: impl Into<String>) -> Self {
        self.business_license = Some(business_license.into());
        self
    }

    /// Sets `ProxyAddress`. Registered address of the organization as on its business licence.
    pub fn proxy_address(mut self, proxy_address: impl Into<String>) -> Self {
        self.proxy_address = Some(proxy_address.into());
        self
    }

    /// Sets `ProxyLegalName`. Name of the legal representative as on the business licence.
    pub fn proxy_legal_name(mut self, proxy_legal_name: impl Into<String>) -> Self {
        self.proxy_legal_name = Some(proxy_legal_name.into());
        self
    }

    /// Sets `PowerOfAttorneys`. Authorization letters.
    #[inline]
    pub fn power_of_attorneys(mut self, power_of_attorneys: Vec<String>) -> Self {
        self.power_of_attorneys = Some(power_of_attorneys);
        self
    }

    /// Sets `OrganizationAuthorizationOptions`. Which of the data passed here the user cannot change during
    /// verification.
    #[inline]
    pub fn organization_authorization_options(
        mut self,
        organization_authorization_options: OrganizationAuthorizationOptions,
    ) -> Self {
        self.organization_authorization_options = Some(
            organization_authorization_options,
        );
        self
    }

    /// Sets `BankAccountNumber`. Bank account of the organization for the test payment; its holder is the
    /// organization.
    pub fn bank_account_number(
        mut self,
        bank_account_number: impl Into<String>,
    ) -> Self {
        self.bank_account_number = Some(bank_account_number.into());
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `JumpEvents`. Where to go after events of the verification.
    #[inline]
    pub fn jump_events(mut self, jump_events: Vec<JumpEvent>) -> Self {
        self.jump_events = Some(jump_events);
        self
    }

    /// Sets `ProxyOrganizationIdCardType`. Kind of licence of the organization.
    #[inline]
    pub fn proxy_organization_id_card_type(
        mut self,
        proxy_organization_id_card_type: ConsoleOrganizationLicense,
    ) -> Self {
        self.proxy_organization_id_card_type = Some(proxy_organization_id_card_type);
        self
    }

    /// Sets `BusinessLicenseId`. Front of the business licence, as ID of a file of at most 8 MB from `UploadFiles`.
    pub fn business_license_id(
        mut self,
        business_license_id: impl Into<String>,
    ) -> Self {
        self.business_license_id = Some(business_license_id.into());
        self
    }
}

/// Response of [`Client::create_console_login_url`].
#[non_exhaustive]
pub struct CreateConsoleLoginUrlResponse {
    /// The link. Create a new one for each login. How long it is valid depends on `Endpoint`. Do not let it be
    /// escaped (`&` as `\u0026`) and add no parameters to it.
    ///
    /// - On the wire: `ConsoleUrl`, String, always present in responses
    /// - Example:
    ///   `https://es*.ap*.tencent.com/template-preview?channel=PROXYCHANNEL&expiredTime=1631712951&code=123456asdfghjk&templateId=yDxlzxxxoTxQfVnyxs&menuStatus=ENABLE`
    /// - Works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub console_url: String,

    /// Whether the organization has joined e-Sign, judged by `Agent.ProxyOrganizationOpenId` and not by name or
    /// credit code.
    ///
    /// - On the wire: `IsActivated`, Boolean, always present in responses
    /// - Example: `false`
    pub is_activated: bool,

    /// Whether the employee has verified and joined the organization, judged by `Agent.ProxyOperator.OpenId` and not
    /// by name.
    ///
    /// - On the wire: `ProxyOperatorIsVerified`, Boolean, always present in responses
    /// - Example: `false`
    pub proxy_operator_is_verified: bool,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Part of the console.
    pub enum ConsoleModule, UnknownConsoleModule {
        /// `DOCUMENT` – Contracts.
        Document = "DOCUMENT",
        /// `TEMPLATE` – Templates.
        Template = "TEMPLATE",
        /// `SEAL` – Seals.
        Seal = "SEAL",
        /// `OPERATOR` – Organization and employees.
        Operator = "OPERATOR",
    }
}

rt::text_enum! {
    /// Whether an element of the console is shown.
    pub enum ConsoleElementDisplay, UnknownConsoleElementDisplay {
        /// `ENABLE` – Shown.
        Enable = "ENABLE",
        /// `DISABLE` – Not shown.
        Disable = "DISABLE",
    }
}

rt::text_enum! {
    /// Kind of login link.
    pub enum ConsoleLoginEndpoint, UnknownConsoleLoginEndpoint {
        /// `PC` – Link to the web console, to be opened on a computer.
        ///
        /// - Valid for 5 minutes
        Pc = "PC",
        /// `CHANNEL` – H5 link that opens the e-Sign mini program, mostly sent in text messages.
        ///
        /// - Valid for 30 days
        Channel = "CHANNEL",
        /// `SHORT_URL` – Short form of the `CHANNEL` link, mostly sent in text messages.
        ShortUrl = "SHORT_URL",
        /// `WEIXIN_QRCODE_URL` – Link to be made into a QR code by you and scanned with WeChat; it opens the mini program
        /// directly. Clicking it has no effect.
        ///
        /// - Valid for 30 days
        WeixinQrCodeUrl = "WEIXIN_QRCODE_URL",
        /// `APP` – Path with which an app or mini program of your own opens the e-Sign mini program.
        ///
        /// - Valid for 30 days
        App = "APP",
        /// `H5` – Long link with which an H5 page of your own opens the e-Sign H5 pages.
        ///
        /// - Valid for 30 days
        H5 = "H5",
        /// `SHORT_H5` – Short link to the e-Sign H5 pages, mostly sent in text messages.
        ///
        /// - Valid for 30 days
        ShortH5 = "SHORT_H5",
    }
}

impl ConsoleLoginEndpoint {
    /// How long what it names is valid; `None` where that is not documented.
    #[must_use]
    pub fn valid_for(&self) -> Option<rt::Duration> {
        let seconds = match self {
            Self::Pc => 300,
            Self::Channel
            | Self::WeixinQrCodeUrl
            | Self::App
            | Self::H5
            | Self::ShortH5 => 2592000,
            _ => return None,
        };
        Some(rt::Duration::from_secs(seconds))
    }
}

rt::text_enum! {
    /// Event after which the user returns to the calling app.
    pub enum ConsoleJumpBackEvent, UnknownConsoleJumpBackEvent {
        /// `VERIFIED` – Organization or employee is verified.
        Verified = "VERIFIED",
    }
}

rt::integer_enum! {
    /// Way of authorization that an organization may choose when it registers through a login link.
    pub enum ConsoleAuthorizationType, UnknownConsoleAuthorizationType {
        /// `2` – The legal representative authorizes.
        LegalRepresentative = 2,
        /// `5` – Authorization letter and a payment to the bank account of the organization.
        LetterAndPayment = 5,
    }
}

rt::text_enum! {
    /// Kind of licence of an organization that registers through a login link.
    pub enum ConsoleOrganizationLicense, UnknownConsoleOrganizationLicense {
        /// `USCC` – Business licence.
        BusinessLicense = "USCC",
        /// `PRACTICELICENSEOFMEDICALINSTITUTION` – Licence of a medical institution.
        MedicalInstitutionLicense = "PRACTICELICENSEOFMEDICALINSTITUTION",
        /// `CLINICFILLINGCERTIFICATE` – Filing certificate of a clinic.
        ClinicFilingCertificate = "CLINICFILLINGCERTIFICATE",
    }
}

impl rt::Action for CreateConsoleLoginUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateConsoleLoginUrl")
    };
    type Response = CreateConsoleLoginUrlResponse;
}

rt::request! {
    CreateConsoleLoginUrlRequest {
        0 agent: Option "Agent", required();
        1 proxy_organization_name: "ProxyOrganizationName", required();
        2 uniform_social_credit_code: Option "UniformSocialCreditCode", limits(&[max_chars(200)]);
        3 proxy_operator_name: Option "ProxyOperatorName", sensitive().limits(&[max_chars(50)]);
        4 proxy_operator_mobile: Option "ProxyOperatorMobile", sensitive().limits(&[format(Mobile)]);
        5 module: Option "Module", known().cases(&[when(&[is(&["Endpoint"], &["CHANNEL", "APP"])]).values(&["SEAL"])]);
        6 module_id: Option "ModuleId";
        7 menu_status: Option "MenuStatus", known();
        8 endpoint: Option "Endpoint", known();
        9 auto_jump_back_event: Option "AutoJumpBackEvent", known();
        10 authorization_types: Option "AuthorizationTypes",
            each(&[documented()])
            .cases(&[when(&[given(&["PowerOfAttorneys"])]).values(&["5"])]);
        11 proxy_operator_id_card_number: Option "ProxyOperatorIdCardNumber", sensitive();
        12 auto_jump_url: Option "AutoJumpUrl", sensitive().limits(&[format(Url)]);
        13 top_navigation_status: Option "TopNavigationStatus", known();
        14 auto_active: Option "AutoActive";
        15 business_license: Option "BusinessLicense", sensitive().limits(&[max_file_bytes(5242880), format(Base64)]);
        16 proxy_address: Option "ProxyAddress", limits(&[max_chars(500)]);
        17 proxy_legal_name: Option "ProxyLegalName", sensitive();
        18 power_of_attorneys: Option "PowerOfAttorneys", sensitive().each(&[max_file_bytes(8388608), format(Base64)]);
        19 organization_authorization_options: Option "OrganizationAuthorizationOptions";
        20 bank_account_number: Option "BankAccountNumber", sensitive();
        21 operator: Option "Operator";
        22 jump_events: Option "JumpEvents";
        23 proxy_organization_id_card_type: Option "ProxyOrganizationIdCardType", known();
        24 business_license_id: Option "BusinessLicenseId";
    }
    rules [
        If { effect: Required, field: &["ProxyOperatorName"], when: &[given(&["PowerOfAttorneys"])] },
        If { effect: Required, field: &["ProxyOperatorMobile"], when: &[given(&["PowerOfAttorneys"])] },
        If { effect: Only, field: &["ModuleId"], when: &[is(&["Module"], &["SEAL", "TEMPLATE", "DOCUMENT"])] },
        If { effect: Only, field: &["AutoJumpBackEvent"], when: &[is(&["Endpoint"], &["APP"])] },
        If { effect: Only, field: &["AutoJumpUrl"], when: &[is_by_default(&["Endpoint"], &["H5", "PC"])] },
        If { effect: Only, field: &["BankAccountNumber"], when: &[is(&["AuthorizationTypes"], &["5"])] },
        If { effect: Only, field: &["OrganizationAuthorizationOptions", "LegalNameSame"], when: &[given(&["ProxyLegalName"])] },
        If { effect: Only, field: &["OrganizationAuthorizationOptions", "BankAccountNumberSame"], when: &[given(&["BankAccountNumber"])] },
        If { effect: Only, field: &["OrganizationAuthorizationOptions", "AddressSame"], when: &[given(&["ProxyAddress"])] },
        If { effect: Only, field: &["OrganizationAuthorizationOptions", "BizLicenseSame"], when: &[given(&["BusinessLicense"])] },
        AtMostOneOf(&[&["BusinessLicense"], &["BusinessLicenseId"]]),
    ]
}

rt::response! {
    CreateConsoleLoginUrlResponse {
        0 console_url: "ConsoleUrl", always().sensitive();
        1 is_activated: "IsActivated", always();
        2 proxy_operator_is_verified: "ProxyOperatorIsVerified", always();
        3 request_id: "RequestId";
    }
}
