"""What a user writes. It must type-check, and each line marked `# error` must not."""

import asyncio
from typing import List, Optional

from polyface import Credentials, InvalidInputError, TransportError, VendorError
from polyface.alibaba_linkvisual import AlibabaLinkvisual, FaceUser, QueryFaceUserBatchInput
from polyface.megvii_finauth import AddFaceFile, AddFaceImage, MegviiFinauth
from polyface.tencent_faceid import AsyncTencentFaceid, GetFaceIdTokenBusiness, TencentFaceid


def start(key_id: str, secret: str) -> str:
    faceid = TencentFaceid(credentials=Credentials(key_id, secret), region="ap-guangzhou")
    try:
        return faceid.get_face_id_token(GetFaceIdTokenBusiness(id_card="1", name="n")).face_id_token
    except VendorError as error:
        return f"{error.code} {error.kind} {error.retry} {error.request_id}"
    except (InvalidInputError, TransportError) as error:
        return str(error)


async def start_async() -> str:
    async with AsyncTencentFaceid(credentials=lambda: Credentials("k", "s")) as faceid:
        token = await faceid.get_face_id_token(GetFaceIdTokenBusiness(id_card="1", name="n"), timeout=3)
        return token.face_id_token


def others() -> None:
    linkvisual = AlibabaLinkvisual(Credentials("k", "s"), signature_version="V2")
    users: List[FaceUser] = linkvisual.query_face_user_batch(
        QueryFaceUserBatchInput(isolation_id="i", user_id_list=["u"])
    )
    created: Optional[int] = users[0].create_time
    finauth = MegviiFinauth(Credentials("k", "s"), valid_for=60)
    finauth.add_face(AddFaceFile(group_id="g", file=b"", user_id="u"))
    finauth.add_face(AddFaceImage(group_id="g", image="", user_id="u", multi_oriented_detection="1"))
    print(created, asyncio.run(start_async()))

    GetFaceIdTokenBusiness(id_card="1", nmae="n")  # error
    GetFaceIdTokenBusiness(name="n")  # error
    GetFaceIdTokenBusiness(id_card=1, name="n")  # error
    AddFaceImage(group_id="g", image="", user_id="u", multi_oriented_detection="2")  # error
    AlibabaLinkvisual(Credentials("k", "s"), signature_version="V4")  # error
    TencentFaceid(Credentials("k", "s"), regoin="ap-guangzhou")  # error
    finauth.add_face(GetFaceIdTokenBusiness(id_card="1", name="n"))  # error
    users[0].face_token  # error
    start("k", "s") + 1  # error
