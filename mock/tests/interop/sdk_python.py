"""Calls every case with the vendor's SDK for Python."""

import importlib
import json
import warnings

from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

import check


def module(case, suffix):
    version = "v" + case["version"].replace("-", "")
    return importlib.import_module(f"tencentcloud.{case['service']}.{version}.{suffix}")


def client_class(case, suffix="client"):
    found = vars(module(case, f"{case['service']}_{suffix}"))
    return next(found[name] for name in found if name.lower() == case["service"] + "client")


def call(url, case):
    profile = ClientProfile(httpProfile=HttpProfile(protocol="http", endpoint=url.split("//")[1]))
    client = client_class(case)(Credential(check.SECRET_ID, check.SECRET_KEY), check.REGION, profile)
    request = getattr(module(case, "models"), case["action"] + "Request")()
    request.from_json_string(json.dumps(case["request"]))
    try:
        return json.loads(getattr(client, case["action"])(request).to_json_string()), None
    except TencentCloudSDKException as error:
        return None, (error.get_code(), error.get_message(), error.get_request_id())


def main():
    warnings.simplefilter("ignore")
    url, cases = check.arguments()
    results = []
    for case in cases:
        check.prepare(url, case)
        results.append(check.report(case, *call(url, case)))
    check.finish(results)


if __name__ == "__main__":
    main()
