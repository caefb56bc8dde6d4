"""Makes the calls of one subject, and reports the processor time that they took, in microseconds: a line for each line with a number of calls."""

import json
import sys
import time
from typing import Any, Callable

KEY_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
SECRET = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"


def tencent(origin: str) -> Callable[[], Any]:
    from polyface import Credentials
    from polyface.tencent_faceid import GetFaceIdTokenBusiness, TencentFaceid

    client = TencentFaceid(Credentials(KEY_ID, SECRET), region="ap-guangzhou", endpoint=origin, rate_limit=False)
    return lambda: client.get_face_id_token(GetFaceIdTokenBusiness(id_card="11204416541220243X", name="韦小宝"))


def tencent_peer(origin: str) -> Callable[[], Any]:
    from tencentcloud.common.credential import Credential
    from tencentcloud.common.profile.client_profile import ClientProfile
    from tencentcloud.common.profile.http_profile import HttpProfile
    from tencentcloud.faceid.v20180301 import faceid_client, models

    http = HttpProfile(endpoint=origin.replace("http://", ""), protocol="http", keepAlive=True)
    client = faceid_client.FaceidClient(Credential(KEY_ID, SECRET), "ap-guangzhou", ClientProfile(httpProfile=http))

    def run() -> Any:
        request = models.GetFaceIdTokenRequest()
        request.CompareLib, request.IdCard, request.Name = "BUSINESS", "11204416541220243X", "韦小宝"
        return client.GetFaceIdToken(request)

    return run


def linkvisual(origin: str) -> Callable[[], Any]:
    from polyface import Credentials
    from polyface.alibaba_linkvisual import AddFaceUserInput, AlibabaLinkvisual

    client = AlibabaLinkvisual(Credentials(KEY_ID, SECRET), signature_version="V2", endpoint=origin, rate_limit=False)
    url = "https://example.com/test.jpeg"
    return lambda: client.add_face_user(AddFaceUserInput(isolation_id="ZheJiangHZ", face_pic_url=url, name="张三"))


def linkvisual_peer(origin: str) -> Callable[[], Any]:
    from aliyunsdkcore.client import AcsClient
    from aliyunsdkcore.request import CommonRequest

    client = AcsClient(KEY_ID, SECRET, "cn-shanghai")

    def run() -> Any:
        request = CommonRequest(domain=origin.replace("http://", ""), version="2018-01-20", action_name="AddFaceUser")
        request.set_method("POST")
        request.set_protocol_type("http")
        request.add_query_param("IsolationId", "ZheJiangHZ")
        request.add_query_param("FacePicUrl", "https://example.com/test.jpeg")
        request.add_query_param("Name", "张三")
        return json.loads(client.do_action_with_exception(request))

    return run


subject, origin = sys.argv[1:3]
run = {
    "tencent": tencent,
    "tencent-peer": tencent_peer,
    "linkvisual": linkvisual,
    "linkvisual-peer": linkvisual_peer,
}[subject](origin)
print("ready", flush=True)
for line in sys.stdin:
    start = time.process_time()
    for _ in range(int(line)):
        run()
    print(round((time.process_time() - start) * 1e6), flush=True)
