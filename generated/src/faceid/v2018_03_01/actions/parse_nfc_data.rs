// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/ParseNfcData.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};

impl Client {
    /// Returns what the SDK read by NFC from an ID card, a residence permit or a travel permit. Asking again is not
    /// charged again.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=ParseNfcData)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, ParseNfcDataRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = ParseNfcDataRequest::new(
    ///     "eyJyZXFJZCI6IjEyMzEiLCJkZXZpY2VJZCI6IjQ1NiJ9",
    /// );
    /// let response = client.parse_nfc_data(&request).await?;
    /// println!("{:?}", response.result_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn parse_nfc_data(
        &self,
        request: &ParseNfcDataRequest,
    ) -> impl Future<Output = Result<ParseNfcDataResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::parse_nfc_data`].
#[must_use]
#[non_exhaustive]
pub struct ParseNfcDataRequest {
    /// Identifier that the SDK returned.
    ///
    /// - On the wire: `ReqId`, String, required
    /// - Example: `ECBEC11E6-F05A-40DE-9CC3-C9EF119F55FE1`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub req_id: String,
}

impl ParseNfcDataRequest {
    /// How long [`Self::req_id`] is valid: 5 minutes.
    pub const REQ_ID_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl ParseNfcDataRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(req_id: impl Into<String>) -> Self {
        Self { req_id: req_id.into() }
    }
}

/// Response of [`Client::parse_nfc_data`].
#[non_exhaustive]
pub struct ParseNfcDataResponse {
    /// Whether the data was found.
    ///
    /// - On the wire: `ResultCode`, String, always present in responses, may be null
    /// - Example: `0`
    pub result_code: Option<NfcLookup>,

    /// ID card number.
    ///
    /// - On the wire: `IdNum`, String, always present in responses, may be null
    /// - Example: `11204416541220243X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_num: Option<String>,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, always present in responses, may be null
    /// - Example: `韦小宝`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Portrait of the document.
    ///
    /// - On the wire: `Picture`, String, always present in responses, may be null
    /// - Example: `/9j/4AAQSkZJRg.....s97n//2Q==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub picture: Option<String>,

    /// Date of birth.
    ///
    /// - On the wire: `BirthDate`, String, always present in responses, may be null
    /// - Example: `20220222`
    /// - Sensitive: never shown in errors, logs and debug output
    pub birth_date: Option<String>,

    /// First day of validity.
    ///
    /// - On the wire: `BeginTime`, String, always present in responses, may be null
    /// - Example: `20220222`
    /// - Sensitive: never shown in errors, logs and debug output
    pub begin_time: Option<String>,

    /// Last day of validity.
    ///
    /// - On the wire: `EndTime`, String, always present in responses, may be null
    /// - Example: `20220222`
    /// - Sensitive: never shown in errors, logs and debug output
    pub end_time: Option<String>,

    /// Address of the person.
    ///
    /// - On the wire: `Address`, String, always present in responses, may be null
    /// - Example: `北京市东城区景山前街4号紫禁城敬事房`
    /// - Sensitive: never shown in errors, logs and debug output
    pub address: Option<String>,

    /// Ethnic group.
    ///
    /// - On the wire: `Nation`, String, always present in responses, may be null
    /// - Example: `汉`
    /// - Sensitive: never shown in errors, logs and debug output
    pub nation: Option<String>,

    /// Sex of the person.
    ///
    /// - On the wire: `Sex`, String, always present in responses, may be null
    /// - Example: `男`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sex: Option<String>,

    /// Kind of the document.
    ///
    /// - On the wire: `IdType`, String, always present in responses, may be null
    /// - Example: `01`
    pub id_type: Option<NfcDocument>,

    /// Name in Latin letters.
    ///
    /// - On the wire: `EnName`, String, always present in responses, may be null
    /// - Example: `lily`
    /// - Sensitive: never shown in errors, logs and debug output
    pub en_name: Option<String>,

    /// Authority that issued it.
    ///
    /// - On the wire: `SigningOrganization`, String, always present in responses, may be null
    /// - Example: `广东省`
    /// - Sensitive: never shown in errors, logs and debug output
    pub signing_organization: Option<String>,

    /// Number of the travel permit, for residents of Hong Kong, Macao and Taiwan.
    ///
    /// - On the wire: `OtherIdNum`, String, always present in responses, may be null
    /// - Example: `830000199001010000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub other_id_num: Option<String>,

    /// Nationality, for travel documents.
    ///
    /// - On the wire: `Nationality`, String, always present in responses, may be null
    /// - Example: `英国`
    /// - Sensitive: never shown in errors, logs and debug output
    pub nationality: Option<String>,

    /// Places 29 to 42 of the second machine-readable line of a travel document.
    ///
    /// - On the wire: `PersonalNumber`, String, always present in responses, may be null
    /// - Example: `0602004212071`
    /// - Sensitive: never shown in errors, logs and debug output
    pub personal_number: Option<String>,

    /// Whether a travel document is genuine, as a JSON object: `result_issuer` (the certificate of the issuer),
    /// `result_paper` (the security object), `result_data` (no data was changed) and `result_chip` (the chip was not
    /// copied). 0 is passed, 1 failed, 2 not checked, 3 passed in part; the document is genuine if all are 0.
    ///
    /// - On the wire: `CheckMRTD`, String, always present in responses, may be null
    pub check_mrtd: Option<String>,

    /// Composed picture of the front of an ID card.
    ///
    /// - On the wire: `ImageA`, String, always present in responses, may be null
    /// - Example: `/9j/4AAQSkZJRg.....s97n//2Q==`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_a: Option<String>,

    /// Composed picture of the back of an ID card.
    ///
    /// - On the wire: `ImageB`, String, always present in responses, may be null
    /// - Example: `/9j/4AAQSk......j+5QVYZKxU`
    /// - Sensitive: never shown in errors, logs and debug output
    pub image_b: Option<String>,

    /// Explanation of `ResultCode`.
    ///
    /// - On the wire: `ResultDescription`, String, always present in responses, may be null
    /// - Example: `首次查询成功`
    pub result_description: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Kind of a document that was read by NFC.
    pub enum NfcDocument, UnknownNfcDocument {
        /// `01` – An ID card.
        IdCard = "01",
        /// `03` – A Chinese passport.
        ChinesePassport = "03",
        /// `04` – A card of an army officer.
        MilitaryOfficerCard = "04",
        /// `05` – A card of the armed police.
        ArmedPoliceCard = "05",
        /// `06` – A permit of a mainland resident to travel to Hong Kong and Macao.
        HongKongMacaoPermit = "06",
        /// `07` – A permit of a Taiwan resident to travel to the mainland.
        TaiwanCompatriotPermit = "07",
        /// `08` – A foreign passport.
        ForeignPassport = "08",
        /// `09` – A card of a soldier.
        SoldierCard = "09",
        /// `10` – A temporary ID card.
        TemporaryIdCard = "10",
        /// `11` – A household register.
        HouseholdRegister = "11",
        /// `12` – A card of a police officer.
        PoliceCard = "12",
        /// `13` – A permanent residence card of a foreigner.
        ForeignPermanentResidence = "13",
        /// `14` – A residence permit of a resident of Hong Kong, Macao or Taiwan.
        ResidencePermit = "14",
        /// `15` – A permit of a Hong Kong or Macao resident to travel to the mainland.
        HomeReturnPermit = "15",
        /// `16` – A permit of a mainland resident to travel to Taiwan.
        TaiwanTravelPermit = "16",
        /// `99` – Another document.
        Other = "99",
    }
}

rt::text_enum! {
    /// Whether the data of a document was found.
    pub enum NfcLookup, UnknownNfcLookup {
        /// `0` – The first query succeeded.
        Found = "0",
        /// `-1` – The query failed.
        Failed = "-1",
    }
}

impl rt::Action for ParseNfcDataRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ParseNfcData")
    };
    type Response = ParseNfcDataResponse;
}

rt::request! {
    ParseNfcDataRequest {
        0 req_id: "ReqId", required().sensitive();
    }
}

rt::response! {
    ParseNfcDataResponse {
        0 result_code: Option "ResultCode", always().nullable();
        1 id_num: Option "IdNum", always().nullable().sensitive();
        2 name: Option "Name", always().nullable().sensitive();
        3 picture: Option "Picture", always().nullable().sensitive();
        4 birth_date: Option "BirthDate", always().nullable().sensitive();
        5 begin_time: Option "BeginTime", always().nullable().sensitive();
        6 end_time: Option "EndTime", always().nullable().sensitive();
        7 address: Option "Address", always().nullable().sensitive();
        8 nation: Option "Nation", always().nullable().sensitive();
        9 sex: Option "Sex", always().nullable().sensitive();
        10 id_type: Option "IdType", always().nullable();
        11 en_name: Option "EnName", always().nullable().sensitive();
        12 signing_organization: Option "SigningOrganization", always().nullable().sensitive();
        13 other_id_num: Option "OtherIdNum", always().nullable().sensitive();
        14 nationality: Option "Nationality", always().nullable().sensitive();
        15 personal_number: Option "PersonalNumber", always().nullable().sensitive();
        16 check_mrtd: Option "CheckMRTD", always().nullable();
        17 image_a: Option "ImageA", always().nullable().sensitive();
        18 image_b: Option "ImageB", always().nullable().sensitive();
        19 result_description: Option "ResultDescription", always().nullable();
        20 request_id: "RequestId";
    }
}
