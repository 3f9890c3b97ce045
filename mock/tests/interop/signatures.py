"""Signs requests with the vendor's signer for Python: a line of JSON for each on the input, its header on the output."""

import json
import sys
from datetime import datetime

from tencentcloud.common import abstract_client
from tencentcloud.common.credential import Credential
from tencentcloud.common.http.request import RequestInternal
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile


def signed(wanted):
    """The header of a request, signed as the vendor's client signs it: the body is what was given, byte for byte."""
    profile = ClientProfile(httpProfile=HttpProfile(endpoint=wanted["host"]))
    profile.unsignedPayload = wanted["unsigned"]
    client = abstract_client.AbstractClient(Credential(wanted["id"], wanted["key"]), None, profile)
    client._service = wanted["service"]
    date = datetime.utcfromtimestamp(wanted["timestamp"]).strftime("%Y-%m-%d")
    request = RequestInternal(wanted["host"], wanted["method"], "/")
    request.header.update({"Host": wanted["host"], "Content-Type": wanted["content_type"],
                           "X-TC-Timestamp": str(wanted["timestamp"])})
    if wanted["unsigned"]:
        request.header["X-TC-Content-SHA256"] = "UNSIGNED-PAYLOAD"
    request.data = wanted["data"]
    signature = client._get_tc3_signature({}, request, date, wanted["service"], wanted["key"])
    return (f"TC3-HMAC-SHA256 Credential={wanted['id']}/{date}/{wanted['service']}/tc3_request, "
            f"SignedHeaders=content-type;host, Signature={signature}")


for line in sys.stdin:
    print(signed(json.loads(line)))
