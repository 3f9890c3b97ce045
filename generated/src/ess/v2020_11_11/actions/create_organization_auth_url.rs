// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateOrganizationAuthUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{
    AuthorizationMethod, IdCardType, OrganizationAuthLinkForm, OrganizationLicense,
    RegistrationMethod,
};
use crate::ess::v2020_11_11::types::{JumpEvent, UserInfo};

impl Client {
    /// Makes a link with which another organization is verified; what is already known of it can be given beforehand.
    /// It needs a package of verifications, which is bought apart.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationAuthUrl)
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.AuthorizationType` – The way in which the organization is to be authorized is not allowed.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.FileType` – The type of a file is not allowed.
    /// - `InvalidParameter.JumpUrl` – The page to go to is not allowlisted.
    /// - `MissingParameter.OrganizationId` – The organization is missing.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     AuthorizationMethod, Client, CreateOrganizationAuthUrlRequest, Operator,
    ///     OrganizationAuthLinkForm, VerificationFollowUp,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwfsUUckpsqt647UE6uSrk1ZWhYH56z"));
    /// let request = CreateOrganizationAuthUrlRequest::new()
    ///     .authorization_types(
    ///         vec![
    ///             AuthorizationMethod::LegalRepresentative,
    ///             AuthorizationMethod::LetterAndPayment
    ///         ],
    ///     )
    ///     .organization_name("典子谦示例企业")
    ///     .uniform_social_credit_code("9144030071526726XG")
    ///     .uniform_social_credit_code_same(true)
    ///     .organization_name_same(true)
    ///     .endpoint(OrganizationAuthLinkForm::ShortUrl)
    ///     .initialization(vec![VerificationFollowUp::CreateSeal]);
    /// let response = client.create_organization_auth_url(&request).await?;
    /// println!("{}", response.auth_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_organization_auth_url(
        &self,
        request: &CreateOrganizationAuthUrlRequest,
    ) -> impl Future<Output = Result<CreateOrganizationAuthUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_organization_auth_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationAuthUrlRequest {
    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Ways of authorization that the organization may choose from.
    ///
    /// - On the wire: `AuthorizationTypes`, list of Integer, optional
    /// - Has an effect only if `OrganizationIdCardType` is `USCC` or left out
    /// - Example: `2`, `5`
    pub authorization_types: Option<Vec<AuthorizationMethod>>,

    /// Name of the organization as on its business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Required if `Endpoint` is `H5` or `SHORT_H5`
    /// - Example: `腾讯科技（深圳）有限公司`
    pub organization_name: Option<String>,

    /// Unified social credit code of the organization.
    ///
    /// - On the wire: `UniformSocialCreditCode`, String, optional
    /// - Example: `9144030071526726XG`
    pub uniform_social_credit_code: Option<String>,

    /// Name of the legal representative.
    ///
    /// - On the wire: `LegalName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub legal_name: Option<String>,

    /// Page opened after verification.
    ///
    /// - On the wire: `AutoJumpUrl`, String, optional
    /// - Limit: at most 500 characters (checked before sending), a URL (logs a warning)
    /// - Example: `https://auth.qq.com/action-next?uid=12345`
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: use `JumpEvents` instead. To be retired.
    #[deprecated(note = "use `JumpEvents` instead. To be retired.")]
    pub auto_jump_url: Option<String>,

    /// Address of the organization as on its business licence.
    ///
    /// - On the wire: `OrganizationAddress`, String, optional
    /// - Limit: at most 500 characters (checked before sending)
    /// - Example: `深圳市南山区高新区科技中一路腾讯大厦`
    pub organization_address: Option<String>,

    /// Name of the person who has the organization verified.
    ///
    /// - On the wire: `AdminName`, String, optional
    /// - Required if `PowerOfAttorneys` is set
    /// - Example: `李四`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: Option<String>,

    /// Mobile number of that person.
    ///
    /// - On the wire: `AdminMobile`, String, optional
    /// - Required if `PowerOfAttorneys` is set
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: Option<String>,

    /// Number of the identity document of that person.
    ///
    /// - On the wire: `AdminIdCardNumber`, String, optional
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_id_card_number: Option<String>,

    /// Kind of identity document.
    ///
    /// - On the wire: `AdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub admin_id_card_type: Option<IdCardType>,

    /// Whether the unified social credit code must be the one passed.
    ///
    /// - On the wire: `UniformSocialCreditCodeSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub uniform_social_credit_code_same: Option<bool>,

    /// Whether the name of the legal representative must be the one passed.
    ///
    /// - On the wire: `LegalNameSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `LegalName` is set
    /// - Example: `false`
    pub legal_name_same: Option<bool>,

    /// Whether the name of the person who has the organization verified must be the one passed.
    ///
    /// - On the wire: `AdminNameSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `AdminName` is set
    /// - Example: `false`
    pub admin_name_same: Option<bool>,

    /// Whether the number of the identity document must be the one passed.
    ///
    /// - On the wire: `AdminIdCardNumberSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `AdminIdCardNumber` is set
    /// - Example: `false`
    pub admin_id_card_number_same: Option<bool>,

    /// Whether the mobile number must be the one passed.
    ///
    /// - On the wire: `AdminMobileSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `AdminMobile` is set
    /// - Example: `false`
    pub admin_mobile_same: Option<bool>,

    /// Whether the name of the organization must be the one passed.
    ///
    /// - On the wire: `OrganizationNameSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `OrganizationName` is set
    /// - Example: `false`
    pub organization_name_same: Option<bool>,

    /// Front of the business licence.
    ///
    /// - On the wire: `BusinessLicense`, String, optional
    /// - Limit: at most 5 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `jpg`, `png` (not checked before sending)
    /// - Example: `UEsDBBQACAAIAAAAAAAAAAAAAAAAAAAAAAANAAAAeGwvc3R5bGVzLnhtbKyYXW==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub business_license: Option<String>,

    /// Kind of link to create.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Example: `PC`
    pub endpoint: Option<OrganizationAuthLinkForm>,

    /// What the organization is led to after verification.
    ///
    /// - On the wire: `Initialization`, list of Integer, optional
    /// - Example: `1`, `2`
    pub initialization: Option<Vec<VerificationFollowUp>>,

    /// Authorization letters, such as from `CreateOrganizationAuthFile`. `AuthorizationTypes` must hold nothing but
    /// the upload of a letter.
    ///
    /// - On the wire: `PowerOfAttorneys`, list of String, optional
    /// - Each item: at most 8 MB before Base64 (checked before sending), base64 text (logs a warning), a file of type
    ///   `pdf`, `jpg`, `png` (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub power_of_attorneys: Option<Vec<String>>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 4096 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `55So5oi355qE5pWw5o2u`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Bank account of the organization for the test payment; its holder is the organization.
    ///
    /// - On the wire: `BankAccountNumber`, String, optional
    /// - Has an effect only if `AuthorizationTypes` is `5`
    /// - Example: `6222024060740816912`
    /// - Sensitive: never shown in errors, logs and debug output
    pub bank_account_number: Option<String>,

    /// Whether the bank account for the payment must be the one passed.
    ///
    /// - On the wire: `BankAccountNumberSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `BankAccountNumber` is set
    /// - Example: `false`
    pub bank_account_number_same: Option<bool>,

    /// Where to go after events of the verification. With `Endpoint` = `APP` set `JumpUrl` to `true`: the user just
    /// returns to the calling app, an address would have no effect.
    ///
    /// - On the wire: `JumpEvents`, list of object `JumpEvent`, optional
    pub jump_events: Option<Vec<JumpEvent>>,

    /// Kind of licence of the organization. With a medical licence, only letter and upload of the licence are offered
    /// for authorization and verification.
    ///
    /// - On the wire: `OrganizationIdCardType`, String, optional
    /// - Default: `USCC`, applied by the service
    /// - Example: `USCC`
    pub organization_id_card_type: Option<OrganizationLicense>,

    /// Whether the kind of licence cannot be changed.
    ///
    /// - On the wire: `OrganizationIdCardTypeSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `OrganizationIdCardType` is set
    /// - Example: `true`
    pub organization_id_card_type_same: Option<bool>,

    /// Ways of verification that the organization may choose from. H5 pages offer the upload of the licence only.
    ///
    /// - On the wire: `AuthorizationMethod`, list of Integer, optional
    /// - Default: `1`, applied by the service
    /// - Has an effect only if `OrganizationIdCardType` is `USCC` or left out
    /// - Example: `1`, `2`
    pub authorization_method: Option<Vec<RegistrationMethod>>,

    /// Whether the page hides the upload of the business licence.
    ///
    /// - On the wire: `HideBizLicense`, Boolean, optional
    /// - Example: `false`
    pub hide_biz_license: Option<bool>,

    /// Whether the address is the one passed and cannot be changed.
    ///
    /// - On the wire: `AddressSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `OrganizationAddress` is set
    /// - Example: `true`
    pub address_same: Option<bool>,

    /// Whether the business licence is that of `BusinessLicense`, filled in and not editable.
    ///
    /// - On the wire: `BizLicenseSame`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `BusinessLicense` is set
    /// - Example: `true`
    pub biz_license_same: Option<bool>,
}

impl CreateOrganizationAuthUrlRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `AuthorizationTypes`. Ways of authorization that the organization may choose from.
    #[inline]
    pub fn authorization_types(
        mut self,
        authorization_types: Vec<AuthorizationMethod>,
    ) -> Self {
        self.authorization_types = Some(authorization_types);
        self
    }

    /// Sets `OrganizationName`. Name of the organization as on its business licence, with full-width brackets `（）` in
    /// place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `UniformSocialCreditCode`. Unified social credit code of the organization.
    pub fn uniform_social_credit_code(
        mut self,
        uniform_social_credit_code: impl Into<String>,
    ) -> Self {
        self.uniform_social_credit_code = Some(uniform_social_credit_code.into());
        self
    }

    /// Sets `LegalName`. Name of the legal representative.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Sets `AutoJumpUrl`. Page opened after verification.
    #[deprecated(note = "use `JumpEvents` instead. To be retired.")]
    #[allow(deprecated)]
    pub fn auto_jump_url(mut self, auto_jump_url: impl Into<String>) -> Self {
        self.auto_jump_url = Some(auto_jump_url.into());
        self
    }

    /// Sets `OrganizationAddress`. Address of the organization as on its business licence.
    pub fn organization_address(
        mut self,
        organization_address: impl Into<String>,
    ) -> Self {
        self.organization_address = Some(organization_address.into());
        self
    }

    /// Sets `AdminName`. Name of the person who has the organization verified.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = Some(admin_name.into());
        self
    }

    /// Sets `AdminMobile`. Mobile number of that person.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = Some(admin_mobile.into());
        self
    }

    /// Sets `AdminIdCardNumber`. Number of the identity document of that person.
    pub fn admin_id_card_number(
        mut self,
        admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.admin_id_card_number = Some(admin_id_card_number.into());
        self
    }

    /// Sets `AdminIdCardType`. Kind of identity document.
    #[inline]
    pub fn admin_id_card_type(mut self, admin_id_card_type: IdCardType) -> Self {
        self.admin_id_card_type = Some(admin_id_card_type);
        self
    }

    /// Sets `UniformSocialCreditCodeSame`. Whether the unified social credit code must be the one passed.
    #[inline]
    pub fn uniform_social_credit_code_same(
        mut self,
        uniform_social_credit_code_same: bool,
    ) -> Self {
        self.uniform_social_credit_code_same = Some(uniform_social_credit_code_same);
        self
    }

    /// Sets `LegalNameSame`. Whether the name of the legal representative must be the one passed.
    #[inline]
    pub fn legal_name_same(mut self, legal_name_same: bool) -> Self {
        self.legal_name_same = Some(legal_name_same);
        self
    }

    /// Sets `AdminNameSame`. Whether the name of the person who has the organization verified must be the one passed.
    #[inline]
    pub fn admin_name_same(mut self, admin_name_same: bool) -> Self {
        self.admin_name_same = Some(admin_name_same);
        self
    }

    /// Sets `AdminIdCardNumberSame`. Whether the number of the identity document must be the one passed.
    #[inline]
    pub fn admin_id_card_number_same(mut self, admin_id_card_number_same: bool) -> Self {
        self.admin_id_card_number_same = Some(admin_id_card_number_same);
        self
    }

    /// Sets `AdminMobileSame`. Whether the mobile number must be the one passed.
    #[inline]
    pub fn admin_mobile_same(mut self, admin_mobile_same: bool) -> Self {
        self.admin_mobile_same = Some(admin_mobile_same);
        self
    }

    /// Sets `OrganizationNameSame`. Whether the name of the organization must be the one passed.
    #[inline]
    pub fn organization_name_same(mut self, organization_name_same: bool) -> Self {
        self.organization_name_same = Some(organization_name_same);
        self
    }

    /// Sets `BusinessLicense`. Front of the business licence.
    pub fn business_license(mut self, business_license: impl Into<String>) -> Self {
        self.business_license = Some(business_license.into());
        self
    }

    /// Sets `Endpoint`. Kind of link to create.
    #[inline]
    pub fn endpoint(mut self, endpoint: OrganizationAuthLinkForm) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets `Initialization`. What the organization is led to after verification.
    #[inline]
    pub fn initialization(mut self, initialization: Vec<VerificationFollowUp>) -> Self {
        self.initialization = Some(initialization);
        self
    }

    /// Sets `PowerOfAttorneys`. Authorization letters, such as from `CreateOrganizationAuthFile`.
    #[inline]
    pub fn power_of_attorneys(mut self, power_of_attorneys: Vec<String>) -> Self {
        self.power_of_attorneys = Some(power_of_attorneys);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
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

    /// Sets `BankAccountNumberSame`. Whether the bank account for the payment must be the one passed.
    #[inline]
    pub fn bank_account_number_same(mut self, bank_account_number_same: bool) -> Self {
        self.bank_account_number_same = Some(bank_account_number_same);
        self
    }

    /// Sets `JumpEvents`. Where to go after events of the verification.
    #[inline]
    pub fn jump_events(mut self, jump_events: Vec<JumpEvent>) -> Self {
        self.jump_events = Some(jump_events);
        self
    }

    /// Sets `OrganizationIdCardType`. Kind of licence of the organization.
    #[inline]
    pub fn organization_id_card_type(
        mut self,
        organization_id_card_type: OrganizationLicense,
    ) -> Self {
        self.organization_id_card_type = Some(organization_id_card_type);
        self
    }

    /// Sets `OrganizationIdCardTypeSame`. Whether the kind of licence cannot be changed.
    #[inline]
    pub fn organization_id_card_type_same(
        mut self,
        organization_id_card_type_same: bool,
    ) -> Self {
        self.organization_id_card_type_same = Some(organization_id_card_type_same);
        self
    }

    /// Sets `AuthorizationMethod`. Ways of verification that the organization may choose from.
    #[inline]
    pub fn authorization_method(
        mut self,
        authorization_method: Vec<RegistrationMethod>,
    ) -> Self {
        self.authorization_method = Some(authorization_method);
        self
    }

    /// Sets `HideBizLicense`. Whether the page hides the upload of the business licence.
    #[inline]
    pub fn hide_biz_license(mut self, hide_biz_license: bool) -> Self {
        self.hide_biz_license = Some(hide_biz_license);
        self
    }

    /// Sets `AddressSame`. Whether the address is the one passed and cannot be changed.
    #[inline]
    pub fn address_same(mut self, address_same: bool) -> Self {
        self.address_same = Some(address_same);
        self
    }

    /// Sets `BizLicenseSame`. Whether the business licence is that of `BusinessLicense`, filled in and not editable.
    #[inline]
    pub fn biz_license_same(mut self, biz_license_same: bool) -> Self {
        self.biz_license_same = Some(biz_license_same);
        self
    }
}

impl Default for CreateOrganizationAuthUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_organization_auth_url`].
#[non_exhaustive]
pub struct CreateOrganizationAuthUrlResponse {
    /// Link for the verification.
    ///
    /// - On the wire: `AuthUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/24VopUGBZyF`
    /// - Valid for 30 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_url: String,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always present in responses
    /// - Example: `1733388643`
    pub expired_time: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateOrganizationAuthUrlResponse {
    /// How long [`Self::auth_url`] is valid: 30 days.
    pub const AUTH_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(2592000);
}

rt::integer_enum! {
    /// What an organization is led to after its verification.
    pub enum VerificationFollowUp, UnknownVerificationFollowUp {
        /// `1` – Creation of a seal.
        CreateSeal = 1,
        /// `2` – Authorization of signing through the API. Web pages only (`Endpoint` = `PC`).
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        AuthorizeApi = 2,
    }
}

impl rt::Action for CreateOrganizationAuthUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateOrganizationAuthUrl")
    };
    type Response = CreateOrganizationAuthUrlResponse;
}

rt::request! {
    CreateOrganizationAuthUrlRequest {
        0 operator: Option "Operator", required();
        1 authorization_types: Option "AuthorizationTypes", each(&[documented()]);
        2 organization_name: Option "OrganizationName";
        3 uniform_social_credit_code: Option "UniformSocialCreditCode";
        4 legal_name: Option "LegalName", sensitive();
        5 auto_jump_url: Option "AutoJumpUrl", sensitive().limits(&[max_chars(500), format(Url)]);
        6 organization_address: Option "OrganizationAddress", limits(&[max_chars(500)]);
        7 admin_name: Option "AdminName", sensitive();
        8 admin_mobile: Option "AdminMobile", sensitive();
        9 admin_id_card_number: Option "AdminIdCardNumber", sensitive();
        10 admin_id_card_type: Option "AdminIdCardType", known();
        11 uniform_social_credit_code_same: Option "UniformSocialCreditCodeSame";
        12 legal_name_same: Option "LegalNameSame";
        13 admin_name_same: Option "AdminNameSame";
        14 admin_id_card_number_same: Option "AdminIdCardNumberSame";
        15 admin_mobile_same: Option "AdminMobileSame";
        16 organization_name_same: Option "OrganizationNameSame";
        17 business_license: Option "BusinessLicense", sensitive().limits(&[max_file_bytes(5242880), format(Base64)]);
        18 endpoint: Option "Endpoint", known();
        19 initialization: Option "Initialization", each(&[documented()]);
        20 power_of_attorneys: Option "PowerOfAttorneys", sensitive().each(&[max_file_bytes(8388608), format(Base64)]);
        21 user_data: Option "UserData", sensitive().limits(&[max_chars(4096), format(Base64)]);
        22 bank_account_number: Option "BankAccountNumber", sensitive();
        23 bank_account_number_same: Option "BankAccountNumberSame";
        24 jump_events: Option "JumpEvents";
        25 organization_id_card_type: Option "OrganizationIdCardType", known();
        26 organization_id_card_type_same: Option "OrganizationIdCardTypeSame";
        27 authorization_method: Option "AuthorizationMethod", each(&[documented()]);
        28 hide_biz_license: Option "HideBizLicense";
        29 address_same: Option "AddressSame";
        30 biz_license_same: Option "BizLicenseSame";
    }
    rules [
        If { effect: Required, field: &["OrganizationName"], when: &[is(&["Endpoint"], &["H5", "SHORT_H5"])] },
        If { effect: Required, field: &["AdminName"], when: &[given(&["PowerOfAttorneys"])] },
        If { effect: Required, field: &["AdminMobile"], when: &[given(&["PowerOfAttorneys"])] },
        If { effect: Only, field: &["AuthorizationTypes"], when: &[is_by_default(&["OrganizationIdCardType"], &["USCC"])] },
        If { effect: Only, field: &["AuthorizationMethod"], when: &[is_by_default(&["OrganizationIdCardType"], &["USCC"])] },
        If { effect: Only, field: &["LegalNameSame"], when: &[given(&["LegalName"])] },
        If { effect: Only, field: &["AdminNameSame"], when: &[given(&["AdminName"])] },
        If { effect: Only, field: &["AdminIdCardNumberSame"], when: &[given(&["AdminIdCardNumber"])] },
        If { effect: Only, field: &["AdminMobileSame"], when: &[given(&["AdminMobile"])] },
        If { effect: Only, field: &["OrganizationNameSame"], when: &[given(&["OrganizationName"])] },
        If { effect: Only, field: &["BankAccountNumber"], when: &[is(&["AuthorizationTypes"], &["5"])] },
        If { effect: Only, field: &["BankAccountNumberSame"], when: &[given(&["BankAccountNumber"])] },
        If { effect: Only, field: &["OrganizationIdCardTypeSame"], when: &[given(&["OrganizationIdCardType"])] },
        If { effect: Only, field: &["AddressSame"], when: &[given(&["OrganizationAddress"])] },
        If { effect: Only, field: &["BizLicenseSame"], when: &[given(&["BusinessLicense"])] },
    ]
}

rt::response! {
    CreateOrganizationAuthUrlResponse {
        0 auth_url: "AuthUrl", always().sensitive();
        1 expired_time: "ExpiredTime", always();
        2 request_id: "RequestId";
    }
}
