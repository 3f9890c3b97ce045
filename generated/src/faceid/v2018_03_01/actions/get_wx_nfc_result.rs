// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetWxNFCResult.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};

impl Client {
    /// Returns what the NFC SDK in WeChat read from an ID card, a residence permit or a travel permit. Asking again
    /// is not charged again.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetWxNFCResult)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.InvalidTokenParameter` – The token does not exist.
    /// - `InternalError` – The service failed.
    /// - `InternalError.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetWxNFCResultRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetWxNFCResultRequest::new("d102c9c8-5423-11f1-97f9-52540044344e");
    /// let response = client.get_wx_nfc_result(&request).await?;
    /// println!("{:?}", response.result_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_wx_nfc_result(
        &self,
        request: &GetWxNFCResultRequest,
    ) -> impl Future<Output = Result<GetWxNFCResultResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_wx_nfc_result`].
#[must_use]
#[non_exhaustive]
pub struct GetWxNFCResultRequest {
    /// Token that the NFC SDK returned.
    ///
    /// - On the wire: `NFCToken`, String, required
    /// - Example: `d102c9c8-5423-11f1-97f9-52540044344e`
    /// - Valid for 10 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub nfc_token: String,
}

impl GetWxNFCResultRequest {
    /// How long [`Self::nfc_token`] is valid: 10 minutes.
    pub const NFC_TOKEN_VALID_FOR: rt::Duration = rt::Duration::from_secs(600);
}

impl GetWxNFCResultRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(nfc_token: impl Into<String>) -> Self {
        Self {
            nfc_token: nfc_token.into(),
        }
    }
}

/// Response of [`Client::get_wx_nfc_result`].
#[non_exhaustive]
pub struct GetWxNFCResultResponse {
    /// Whether the document was read.
    ///
    /// - On the wire: `ResultCode`, String
    /// - Example: `0`
    pub result_code: Option<NfcReading>,

    /// ID card number.
    ///
    /// - On the wire: `IdNum`, String, may be null
    /// - Example: `350481***111140011`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_num: Option<String>,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, may be null
    /// - Example: `张*`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Portrait of the document.
    ///
    /// - On the wire: `Picture`, String, may be null
    /// - Example: `/9j/4AAQSkZJRgABAgAAAQAB`
    /// - Sensitive: never shown in errors, logs and debug output
    pub picture: Option<String>,

    /// Front of the document, with the portrait.
    ///
    /// - On the wire: `IdCardFrontImg`, String, may be null
    /// - Example: `/9j/4AAQSkZJRgABAgAAAQAB`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_front_img: Option<String>,

    /// Back of the document, with the emblem.
    ///
    /// - On the wire: `IdCardBackImg`, String, may be null
    /// - Example: `/9j/4AAQSkZJRgABAgAAAQ`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_back_img: Option<String>,

    /// Date of birth.
    ///
    /// - On the wire: `BirthDate`, String, may be null
    /// - Example: `20011114`
    /// - Sensitive: never shown in errors, logs and debug output
    pub birth_date: Option<String>,

    /// First day of validity.
    ///
    /// - On the wire: `BeginTime`, String, may be null
    /// - Example: `20220905`
    /// - Sensitive: never shown in errors, logs and debug output
    pub begin_time: Option<String>,

    /// Last day of validity.
    ///
    /// - On the wire: `EndTime`, String, may be null
    /// - Example: `20320905`
    /// - Sensitive: never shown in errors, logs and debug output
    pub end_time: Option<String>,

    /// Address of the person.
    ///
    /// - On the wire: `Address`, String, may be null
    /// - Example: `福建省**市*************区*幢*单元***室`
    /// - Sensitive: never shown in errors, logs and debug output
    pub address: Option<String>,

    /// Ethnic group.
    ///
    /// - On the wire: `Nation`, String, may be null
    /// - Example: `汉`
    /// - Sensitive: never shown in errors, logs and debug output
    pub nation: Option<String>,

    /// Sex of the person.
    ///
    /// - On the wire: `Sex`, String, may be null
    /// - Example: `男`
    /// - Sensitive: never shown in errors, logs and debug output
    pub sex: Option<String>,

    /// Kind of the document.
    ///
    /// - On the wire: `IdType`, String, may be null
    /// - Example: `01`
    pub id_type: Option<WeChatNfcDocument>,

    /// Name in Latin letters.
    ///
    /// - On the wire: `EnName`, String, may be null
    /// - Example: `ZHAN***ZHEN`
    /// - Sensitive: never shown in errors, logs and debug output
    pub en_name: Option<String>,

    /// Authority that issued it.
    ///
    /// - On the wire: `SigningOrganization`, String, may be null
    /// - Example: `永安市***`
    /// - Sensitive: never shown in errors, logs and debug output
    pub signing_organization: Option<String>,

    /// Number of the travel permit, for residents of Hong Kong, Macao and Taiwan.
    ///
    /// - On the wire: `OtherIdNum`, String, may be null
    /// - Example: `83100019900101123X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub other_id_num: Option<String>,

    /// Nationality, for travel documents.
    ///
    /// - On the wire: `Nationality`, String, may be null
    /// - Example: `CHN`
    /// - Sensitive: never shown in errors, logs and debug output
    pub nationality: Option<String>,

    /// Places 29 to 42 of the second machine-readable line of a travel document.
    ///
    /// - On the wire: `PersonalNumber`, String, may be null
    /// - Example: `NFMFNFOGA0`
    /// - Sensitive: never shown in errors, logs and debug output
    pub personal_number: Option<String>,

    /// Whether the document is genuine, as a JSON object: `result_issuer` (the certificate of the issuer),
    /// `result_paper` (the security object), `result_data` (no data was changed) and `result_chip` (the chip was not
    /// copied). 0 is passed, 1 failed, 2 not checked, 3 passed in part; the document is genuine if all are 0.
    ///
    /// - On the wire: `CheckMRTD`, String, may be null
    pub check_mrtd: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Whether a document was read by NFC.
    pub enum NfcReading, UnknownNfcReading {
        /// `0` – The document was read; this is charged once.
        Read = "0",
        /// `-1` – The document could not be read; this is not charged.
        Failed = "-1",
    }
}

impl NfcReading {
    /// Whether it is `0`.
    #[must_use]
    pub fn is_charged(&self) -> bool {
        matches!(self, Self::Read)
    }
}

rt::text_enum! {
    /// Kind of a document that was read by NFC in WeChat.
    pub enum WeChatNfcDocument, UnknownWeChatNfcDocument {
        /// `01` – An ID card.
        IdCard = "01",
        /// `03` – A Chinese passport.
        ChinesePassport = "03",
        /// `06` – A permit of a mainland resident to travel to Hong Kong and Macao.
        HongKongMacaoPermit = "06",
        /// `07` – A permit of a Taiwan resident to travel to the mainland.
        TaiwanCompatriotPermit = "07",
        /// `08` – A foreign passport.
        ForeignPassport = "08",
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

impl rt::Action for GetWxNFCResultRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetWxNFCResult")
    };
    type Response = GetWxNFCResultResponse;
}

rt::request! {
    GetWxNFCResultRequest {
        0 nfc_token: "NFCToken", required().sensitive();
    }
}

rt::response! {
    GetWxNFCResultResponse {
        0 result_code: Option "ResultCode";
        1 id_num: Option "IdNum", sensitive();
        2 name: Option "Name", sensitive();
        3 picture: Option "Picture", sensitive();
        4 id_card_front_img: Option "IdCardFrontImg", sensitive();
        5 id_card_back_img: Option "IdCardBackImg", sensitive();
        6 birth_date: Option "BirthDate", sensitive();
        7 begin_time: Option "BeginTime", sensitive();
        8 end_time: Option "EndTime", sensitive();
        9 address: Option "Address", sensitive();
        10 nation: Option "Nation", sensitive();
        11 sex: Option "Sex", sensitive();
        12 id_type: Option "IdType";
        13 en_name: Option "EnName", sensitive();
        14 signing_organization: Option "SigningOrganization", sensitive();
        15 other_id_num: Option "OtherIdNum", sensitive();
        16 nationality: Option "Nationality", sensitive();
        17 personal_number: Option "PersonalNumber", sensitive();
        18 check_mrtd: Option "CheckMRTD";
        19 request_id: "RequestId";
    }
}
