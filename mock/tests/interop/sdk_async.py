"""Calls every case with the asynchronous clients of the vendor's SDK for Python."""

import asyncio
import json
import warnings

import httpx
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

import check
from sdk_python import client_class, module


async def call(clients, url, case):
    if case["service"] not in clients:
        profile = ClientProfile(httpProfile=HttpProfile(protocol="http", endpoint=url.split("//")[1]))
        credential = Credential(check.SECRET_ID, check.SECRET_KEY)
        clients[case["service"]] = client_class(case, "client_async")(credential, check.REGION, profile)
    request = getattr(module(case, "models"), case["action"] + "Request")()
    request.from_json_string(json.dumps(case["request"]))
    try:
        answer = await getattr(clients[case["service"]], case["action"])(request)
        return json.loads(answer.to_json_string()), None
    except TencentCloudSDKException as error:
        return None, (error.get_code(), error.get_message(), error.get_request_id())
    except httpx.HTTPError as error:
        # Where the connection breaks, these clients let the error of their HTTP library through.
        return None, ("connection", str(error), "")


async def all_of(url, cases):
    clients, results = {}, []
    for case in cases:
        check.prepare(url, case)
        results.append(check.report(case, *await call(clients, url, case)))
    for client in clients.values():
        await client.close()
    return results


def main():
    warnings.simplefilter("ignore")
    url, cases = check.arguments()
    check.finish(asyncio.run(all_of(url, cases)))


if __name__ == "__main__":
    main()
