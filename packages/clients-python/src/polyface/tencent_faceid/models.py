# Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
"""The models of Tencent Cloud FaceID."""

from __future__ import annotations

from typing import Dict, List, Literal, Optional, Union

from pydantic import Field

from polyface._runtime.model import InputModel, OutputModel

__all__ = [
    "AnswerEncryption",
    "CompareWithBusiness",
    "GetFaceIdTokenBusiness",
    "CompareWithPhoto",
    "GetFaceIdTokenPhoto",
    "DetectAuthInput",
    "DetectAuthOutput",
    "DetectInfoBestFrame",
    "DetectInfoIdCardData",
    "DetectInfoText",
    "DetectInfoVideoData",
    "Encryption",
    "GetDetectInfoEnhancedInput",
    "GetDetectInfoEnhancedOutput",
    "GetFaceIdResultInput",
    "GetFaceIdResultOutput",
    "GetFaceIdTokenOutput",
    "IntentionAction",
    "IntentionActionResult",
    "IntentionConfig",
    "IntentionQuestion",
    "IntentionQuestionResult",
    "IntentionVerifyData",
    "GetFaceIdTokenInput",
]


class AnswerEncryption(OutputModel):
    """How members of the answer are encrypted, where that was asked for. Decrypt them with the key that
    you wrapped in the request.

    返回字段的加密信息，请求时要求加密才有内容。请用请求中所传的密钥解密。
    """

    encrypt_list: Optional[List[str]] = Field(
        default=None,
        validation_alias="EncryptList",
        serialization_alias="EncryptList",
    )
    """The places of the encrypted members in the answer, as Response.Text.IdCard.

    返回中被加密字段的路径，例如 Response.Text.IdCard。
    """
    ciphertext_blob: Optional[str] = Field(
        default=None,
        validation_alias="CiphertextBlob",
        serialization_alias="CiphertextBlob",
        repr=False,
    )
    """The wrapped symmetric key.

    加密后的对称密钥。
    """
    iv: Optional[str] = Field(
        default=None,
        validation_alias="Iv",
        serialization_alias="Iv",
    )
    """The initialisation vector of the answer.

    返回数据的初始向量。
    """
    algorithm: Optional[str] = Field(
        default=None,
        validation_alias="Algorithm",
        serialization_alias="Algorithm",
    )
    """The symmetric algorithm.

    对称加密算法。
    """
    tag_list: Optional[List[str]] = Field(
        default=None,
        validation_alias="TagList",
        serialization_alias="TagList",
    )
    """SM4-GCM only. The tags, in the order of EncryptList.

    仅 SM4-GCM 使用。各字段的消息摘要（tag），顺序与 EncryptList 一致。
    """


class CompareWithBusiness(InputModel):
    """Compare with the business library, by name and identity card number.

    与商业库比对，须传姓名与身份证号。
    """

    compare_lib: Literal["BUSINESS"] = Field(
        default="BUSINESS",
        validation_alias="CompareLib",
        serialization_alias="CompareLib",
    )
    """The library to compare with. BUSINESS: the business library.

    比对库。 - 取值范围: LOCAL:本地上传照片。 BUSINESS:商业库。
    """
    id_card: str = Field(
        validation_alias="IdCard",
        serialization_alias="IdCard",
        repr=False,
    )
    """The identity card number. Required when CompareLib is BUSINESS.

    身份证。 - CompareLib为商业库时必传。
    """
    name: str = Field(
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name. Required when CompareLib is BUSINESS.

    姓名。 - CompareLib为商业库时必传。
    """
    image_base64: Optional[str] = Field(
        default=None,
        validation_alias="ImageBase64",
        serialization_alias="ImageBase64",
        repr=False,
    )
    """The picture in Base64. At most 8 MB after encoding (8 x 1024 x 1024 characters). Use standard Base64
    with padding, RFC 4648; without data:...;base64, in front and without line breaks.

    图片的Base64。Base64后图片最大8MB。请使用标准的Base64编码方式(带=补位),编码规范参考RFC4648。
    """
    meta: Optional[str] = Field(
        default=None,
        validation_alias="Meta",
        serialization_alias="Meta",
        repr=False,
    )
    """The Meta text made by the SDK. Leave it out when it is empty.

    SDK中生成的Meta字符串。
    """
    meta_data: Optional[str] = Field(
        default=None,
        validation_alias="MetaData",
        serialization_alias="MetaData",
        repr=False,
    )
    """Facts on the SDK and the person's device, as JSON text from the HuiYan SDK; pass it on unchanged.
    Not on the page, but in the vendor's SDK.

    SDK和用户设备的元信息。该字段的值由HuiYan SDK以JSON字符串格式返回。说明：不要修改返回值，直接传递即
    可。页面未列出，取自官方 SDK。
    """
    extra: Optional[str] = Field(
        default=None,
        validation_alias="Extra",
        serialization_alias="Extra",
    )
    """Passed through to the result (GetFaceIdResult). A text of at most 1000 characters. Leave it out when
    it is empty.

    透传参数。 - 1000长度字符串
    """
    use_cos: Optional[bool] = Field(
        default=None,
        validation_alias="UseCos",
        serialization_alias="UseCos",
    )
    """Whether to use a COS bucket. Default false. When true, videos and pictures of the verification are
    stored in the bucket that the FaceID console was authorised for, and the result holds their full COS
    addresses. Activate it at https://console.cloud.tencent.com/faceid/cos. Note: with true no Base64
    data is returned (the fields keep their names and hold addresses), so change it with care.

    是否使用cos桶。 - 默认为false。 - 设置该参数为true后,核身过程中的视频图片将会存储在人脸核身控制台授
    权cos的bucket中,拉取结果时会返回对应资源完整cos地址。 - 开通地址见
    https://console.cloud.tencent.com/faceid/cos - 【注意】选择该参数为true后将不返回base64数据,请根据接
    入情况谨慎修改。
    """
    encryption: Optional[Encryption] = Field(
        default=None,
        validation_alias="Encryption",
        serialization_alias="Encryption",
    )
    """How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
    symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
    https://cloud.tencent.com/document/product/1007/47180.

    敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。（
    https://cloud.tencent.com/document/product/1007/47180）
    """
    rule_id: Optional[str] = Field(
        default=None,
        validation_alias="RuleId",
        serialization_alias="RuleId",
    )
    """Tells the scenes of a customer apart. Create it in the console of Tencent Cloud FaceID
    (https://console.cloud.tencent.com/faceid) under self-service access after activating the service;
    it can be used once it is approved. Ask the FaceID assistant if anything is unclear.

    用于细分客户使用场景。 - 申请开通服务后,可以在腾讯云慧眼人脸核身控制台
    (https://console.cloud.tencent.com/faceid) 自助接入里面创建,审核通过后即可调用。 - 如有疑问,请添加腾
    讯云人脸核身小助手进行咨询。
    """

GetFaceIdTokenBusiness = CompareWithBusiness


class CompareWithPhoto(InputModel):
    """Compare with a picture that is uploaded.

    与上传的照片比对，须传图片。
    """

    compare_lib: Literal["LOCAL"] = Field(
        default="LOCAL",
        validation_alias="CompareLib",
        serialization_alias="CompareLib",
    )
    """The library to compare with. LOCAL: a picture uploaded here.

    比对库。 - 取值范围: LOCAL:本地上传照片。 BUSINESS:商业库。
    """
    id_card: Optional[str] = Field(
        default=None,
        validation_alias="IdCard",
        serialization_alias="IdCard",
        repr=False,
    )
    """The number of the identity card. 18 characters, the last may be X; ciphertext when Encryption says
    so.

    身份证。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name of the person; ciphertext when Encryption says so.

    姓名。
    """
    image_base64: str = Field(
        validation_alias="ImageBase64",
        serialization_alias="ImageBase64",
        repr=False,
    )
    """The picture in Base64. Required when CompareLib is LOCAL. At most 8 MB after encoding. Use standard
    Base64 with padding, RFC 4648. The page's sample is cut: /9j/4AAQSkZJRg.....s97n//2Q==.

    图片的Base64。 - CompareLib为上传照片比对时必传。 - Base64后图片最大8MB。 - 请使用标准的Base64编码方
    式(带=补位),编码规范参考RFC4648。 示例值:/9j/4AAQSkZJRg.....s97n//2Q==
    """
    meta: Optional[str] = Field(
        default=None,
        validation_alias="Meta",
        serialization_alias="Meta",
        repr=False,
    )
    """The Meta text made by the SDK. Leave it out when it is empty.

    SDK中生成的Meta字符串。
    """
    meta_data: Optional[str] = Field(
        default=None,
        validation_alias="MetaData",
        serialization_alias="MetaData",
        repr=False,
    )
    """Facts on the SDK and the person's device, as JSON text from the HuiYan SDK; pass it on unchanged.
    Not on the page, but in the vendor's SDK.

    SDK和用户设备的元信息。该字段的值由HuiYan SDK以JSON字符串格式返回。说明：不要修改返回值，直接传递即
    可。页面未列出，取自官方 SDK。
    """
    extra: Optional[str] = Field(
        default=None,
        validation_alias="Extra",
        serialization_alias="Extra",
    )
    """Passed through to the result (GetFaceIdResult). A text of at most 1000 characters. Leave it out when
    it is empty.

    透传参数。 - 1000长度字符串
    """
    use_cos: Optional[bool] = Field(
        default=None,
        validation_alias="UseCos",
        serialization_alias="UseCos",
    )
    """Whether to use a COS bucket. Default false. When true, videos and pictures of the verification are
    stored in the bucket that the FaceID console was authorised for, and the result holds their full COS
    addresses. Activate it at https://console.cloud.tencent.com/faceid/cos. Note: with true no Base64
    data is returned (the fields keep their names and hold addresses), so change it with care.

    是否使用cos桶。 - 默认为false。 - 设置该参数为true后,核身过程中的视频图片将会存储在人脸核身控制台授
    权cos的bucket中,拉取结果时会返回对应资源完整cos地址。 - 开通地址见
    https://console.cloud.tencent.com/faceid/cos - 【注意】选择该参数为true后将不返回base64数据,请根据接
    入情况谨慎修改。
    """
    encryption: Optional[Encryption] = Field(
        default=None,
        validation_alias="Encryption",
        serialization_alias="Encryption",
    )
    """How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
    symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
    https://cloud.tencent.com/document/product/1007/47180.

    敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。（
    https://cloud.tencent.com/document/product/1007/47180）
    """
    rule_id: Optional[str] = Field(
        default=None,
        validation_alias="RuleId",
        serialization_alias="RuleId",
    )
    """Tells the scenes of a customer apart. Create it in the console of Tencent Cloud FaceID
    (https://console.cloud.tencent.com/faceid) under self-service access after activating the service;
    it can be used once it is approved. Ask the FaceID assistant if anything is unclear.

    用于细分客户使用场景。 - 申请开通服务后,可以在腾讯云慧眼人脸核身控制台
    (https://console.cloud.tencent.com/faceid) 自助接入里面创建,审核通过后即可调用。 - 如有疑问,请添加腾
    讯云人脸核身小助手进行咨询。
    """

GetFaceIdTokenPhoto = CompareWithPhoto


class DetectAuthInput(InputModel):
    """What is asked.

    请求参数。
    """

    rule_id: str = Field(
        validation_alias="RuleId",
        serialization_alias="RuleId",
    )
    """The business scene. Create it in the console of Tencent Cloud FaceID
    (https://console.cloud.tencent.com/faceid) after activating the service; it can be used once it is
    approved.

    业务流程ID。用于细分客户使用场景，可为业务配置不同的业务流程。申请开通服务后，登录腾讯云慧眼人脸核身
    控制台（https://console.cloud.tencent.com/faceid）进行创建，审核通过后即可调用。
    """
    terminal_type: Optional[str] = Field(
        default=None,
        validation_alias="TerminalType",
        serialization_alias="TerminalType",
    )
    """This operation does not need it; leave it out.

    本接口不需要传递此参数。
    """
    id_card: Optional[str] = Field(
        default=None,
        validation_alias="IdCard",
        serialization_alias="IdCard",
        repr=False,
    )
    """The identity card number of the person. A letter in it must be a capital X. Ciphertext when
    Encryption says so.

    验证人的身份证号码。若身份证号包含字母，该字母必须为大写 X，小写 x 将无法通过校验。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name of the person, at most 32 characters in UTF-8. Ciphertext when Encryption says so.

    验证人的姓名。最长长度32位。中文请使用UTF-8编码。
    """
    redirect_url: Optional[str] = Field(
        default=None,
        validation_alias="RedirectUrl",
        serialization_alias="RedirectUrl",
    )
    """Where the page leads when it is finished; for H5 pages in WeChat only. At most 1024 characters. By
    default it leads to the vendor's page on the product.

    认证结束后重定向的回调链接地址，仅微信H5场景使用。最长长度1024位。默认为腾讯云人脸核身产品介绍页。
    """
    extra: Optional[str] = Field(
        default=None,
        validation_alias="Extra",
        serialization_alias="Extra",
    )
    """Passed through to the result. At most 1024 characters.

    透传字段，在获取验证结果时返回。最长长度1024位。
    """
    image_base64: Optional[str] = Field(
        default=None,
        validation_alias="ImageBase64",
        serialization_alias="ImageBase64",
        repr=False,
    )
    """The picture to compare with, JPG or PNG, in Base64; at most 3 MB after encoding. Use standard Base64
    with padding, RFC 4648.

    用于人脸比对的图像数据，使用base64编码。Base64编码后的图片数据大小不超过3M。仅支持jpg、png格式。请使
    用标准的Base64编码方式(带=补位)，编码规范参考RFC4648。
    """
    encryption: Optional[Encryption] = Field(
        default=None,
        validation_alias="Encryption",
        serialization_alias="Encryption",
    )
    """How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
    symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
    https://cloud.tencent.com/document/product/1007/47180.

    敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。（
    https://cloud.tencent.com/document/product/1007/47180）
    """
    intention_verify_text: Optional[str] = Field(
        default=None,
        validation_alias="IntentionVerifyText",
        serialization_alias="IntentionVerifyText",
    )
    """The text that the person reads aloud to state their intention; at most 120 characters. Leave it out
    when the reading mode is not used.

    意愿核身（朗读模式）使用的文案。若未使用意愿核身（朗读模式），则该字段无需传入。最长可接受120的字符
    串长度。
    """
    intention_questions: Optional[List[IntentionQuestion]] = Field(
        default=None,
        validation_alias="IntentionQuestions",
        serialization_alias="IntentionQuestions",
    )
    """The questions that are played and answered aloud, 1 to 10. Needed when Config.IntentionType is 0 and
    the intention is verified.

    意愿核身（语音播报+语音回答模式）使用的文案。包括：系统语音播报的文本、需要核验的标准文本。问答模式
    支持1-10轮（不超过10轮）的意愿确认。
    """
    intention_actions: Optional[List[IntentionAction]] = Field(
        default=None,
        validation_alias="IntentionActions",
        serialization_alias="IntentionActions",
    )
    """The texts that the person confirms by nodding, 1 to 10. Leave it out when the nodding mode is not
    used.

    意愿核身（点头确认模式）使用的文案。若未使用意愿核身（点头确认模式），则该字段无需传入。点头确认模式
    支持1-10轮（不超过10轮）的意愿确认。
    """
    config: Optional[IntentionConfig] = Field(
        default=None,
        validation_alias="Config",
        serialization_alias="Config",
    )
    """Settings of the intention verification.

    意愿核身流程配置。
    """


class DetectAuthOutput(OutputModel):
    """The answer.

    返回结果。
    """

    url: str = Field(
        validation_alias="Url",
        serialization_alias="Url",
        repr=False,
    )
    """The address to open, for H5 pages in WeChat only.

    用于发起核身流程的URL，仅微信H5场景使用。
    """
    biz_token: str = Field(
        validation_alias="BizToken",
        serialization_alias="BizToken",
        repr=False,
    )
    """The token of the flow. Verify within 7200 seconds, then fetch the result with GetDetectInfoEnhanced.

    一次核验流程的唯一标识。有效时间为7,200秒，超过有效期再进行人脸核验会报错，请在有效期内进行核验。完
    成人脸核验后，需根据此标识调用获取实名核身结果信息增强版获取用户最终验证结果信息。
    """
    request_id: str = Field(
        validation_alias="RequestId",
        serialization_alias="RequestId",
    )
    """The unique ID of the request, made by the server and returned every time (a request that did not
    reach the server for some other reason gets none). Give it when you ask about a problem.

    唯一请求 ID,由服务端生成,每次请求都会返回(若请求因其他原因未能抵达服务端,则该次请求不会获得
    RequestId)。定位问题时需要提供该次请求的 RequestId。
    """


class DetectInfoBestFrame(OutputModel):
    """The best frames of the video.

    最佳帧信息。
    """

    best_frame: Optional[str] = Field(
        default=None,
        validation_alias="BestFrame",
        serialization_alias="BestFrame",
    )
    """The best frame in Base64.

    活体比对最佳帧Base64编码。
    """
    best_frames: Optional[List[str]] = Field(
        default=None,
        validation_alias="BestFrames",
        serialization_alias="BestFrames",
    )
    """More frames in Base64, as many as BestFramesCount asked for.

    自截帧Base64编码数组。
    """


class DetectInfoIdCardData(OutputModel):
    """The pictures of the identity card.

    身份证照片信息。
    """

    ocr_front: Optional[str] = Field(
        default=None,
        validation_alias="OcrFront",
        serialization_alias="OcrFront",
    )
    """The front as it was photographed, in Base64.

    OCR正面照片的base64编码。
    """
    ocr_back: Optional[str] = Field(
        default=None,
        validation_alias="OcrBack",
        serialization_alias="OcrBack",
    )
    """The back as it was photographed, in Base64.

    OCR反面照片的base64编码。
    """
    processed_front_image: Optional[str] = Field(
        default=None,
        validation_alias="ProcessedFrontImage",
        serialization_alias="ProcessedFrontImage",
    )
    """The front, turned and cut, in Base64.

    旋转裁边后的正面照片base64编码。
    """
    processed_back_image: Optional[str] = Field(
        default=None,
        validation_alias="ProcessedBackImage",
        serialization_alias="ProcessedBackImage",
    )
    """The back, turned and cut, in Base64.

    旋转裁边后的背面照片base64编码。
    """
    avatar: Optional[str] = Field(
        default=None,
        validation_alias="Avatar",
        serialization_alias="Avatar",
    )
    """The portrait on the front, in Base64.

    身份证正面人像图base64编码。
    """
    warn_infos: Optional[List[int]] = Field(
        default=None,
        validation_alias="WarnInfos",
        serialization_alias="WarnInfos",
    )
    """Warnings on the front, where they are switched on: -9100 not valid any more, -9101 border
    incomplete, -9102 copy, -9103 recapture, -9104 temporary card, -9105 covered in part, -9106 edited,
    -9107 reflection.

    身份证人像面告警码。开启身份证告警功能后才会返回。-9100 身份证有效日期不合法告警，-9101 身份证边框不
    完整告警，-9102 身份证复印件告警，-9103 身份证翻拍告警，-9104 临时身份证告警，-9105 身份证框内遮挡告
    警，-9106 身份证 PS 告警（疑似存在PS痕迹），-9107 身份证反光告警。
    """
    back_warn_infos: Optional[List[int]] = Field(
        default=None,
        validation_alias="BackWarnInfos",
        serialization_alias="BackWarnInfos",
    )
    """Warnings on the back, where they are switched on: -9100 not valid any more, -9101 border incomplete,
    -9102 copy, -9103 recapture, -9104 temporary card, -9105 covered in part, -9106 edited, -9107
    reflection.

    身份证国徽面告警码。开启身份证告警功能后才会返回。-9100 身份证有效日期不合法告警，-9101 身份证边框不
    完整告警，-9102 身份证复印件告警，-9103 身份证翻拍告警，-9104 临时身份证告警，-9105 身份证框内遮挡告
    警，-9106 身份证 PS 告警（疑似存在PS痕迹），-9107 身份证反光告警。
    """


class DetectInfoText(OutputModel):
    """The result of the verification, and what is known of the person in words.

    人脸核身识别结果及文本类信息。
    """

    err_code: Optional[int] = Field(
        default=None,
        validation_alias="ErrCode",
        serialization_alias="ErrCode",
    )
    """The result of the verification, 0 for passed. Face and liveness only, not the intention.

    本次流程最终验证结果。取值范围：0为成功。仅包含活体人脸核身结果，不包含意愿核身结果。
    """
    err_msg: Optional[str] = Field(
        default=None,
        validation_alias="ErrMsg",
        serialization_alias="ErrMsg",
    )
    """The result in words. May change at any time.

    本次流程最终验证结果描述。仅描述用，文案更新时不会通知。
    """
    id_card: Optional[str] = Field(
        default=None,
        validation_alias="IdCard",
        serialization_alias="IdCard",
    )
    """The identity card number that was verified.

    本次验证使用的身份证号。
    """
    use_id_type: Optional[int] = Field(
        default=None,
        validation_alias="UseIDType",
        serialization_alias="UseIDType",
    )
    """The type of the number, 0 identity card, 1 residence permit for Hong Kong, Macao and Taiwan, 2
    another.

    用户认证时使用的证件号码类型。0：二代身份证的证件号码。1：港澳台居住证的证件号码。2：其他（核验使用
    的证件号码非合法身份号码）。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
    )
    """The name that was verified.

    本次验证使用的姓名。
    """
    ocr_nation: Optional[str] = Field(
        default=None,
        validation_alias="OcrNation",
        serialization_alias="OcrNation",
    )
    """Read from the card, the ethnic group.

    身份校验环节识别结果：民族。
    """
    ocr_address: Optional[str] = Field(
        default=None,
        validation_alias="OcrAddress",
        serialization_alias="OcrAddress",
    )
    """Read from the card, the address.

    身份校验环节识别结果：家庭住址。
    """
    ocr_birth: Optional[str] = Field(
        default=None,
        validation_alias="OcrBirth",
        serialization_alias="OcrBirth",
    )
    """Read from the card, the birthday as YYYY/M/D.

    身份校验环节识别结果：生日。格式为：YYYY/M/D。
    """
    ocr_authority: Optional[str] = Field(
        default=None,
        validation_alias="OcrAuthority",
        serialization_alias="OcrAuthority",
    )
    """Read from the card, the issuing authority.

    身份校验环节识别结果：签发机关。
    """
    ocr_valid_date: Optional[str] = Field(
        default=None,
        validation_alias="OcrValidDate",
        serialization_alias="OcrValidDate",
    )
    """Read from the card, its validity as YYYY.MM.DD-YYYY.MM.DD.

    身份校验环节识别结果：有效日期。格式为：YYYY.MM.DD-YYYY.MM.DD。
    """
    ocr_name: Optional[str] = Field(
        default=None,
        validation_alias="OcrName",
        serialization_alias="OcrName",
    )
    """Read from the card, the name.

    身份校验环节识别结果：姓名。
    """
    ocr_id_card: Optional[str] = Field(
        default=None,
        validation_alias="OcrIdCard",
        serialization_alias="OcrIdCard",
    )
    """Read from the card, its number.

    身份校验环节识别结果：身份证号。
    """
    ocr_gender: Optional[str] = Field(
        default=None,
        validation_alias="OcrGender",
        serialization_alias="OcrGender",
    )
    """Read from the card, the sex.

    身份校验环节识别结果：性别。
    """
    id_info_from: Optional[str] = Field(
        default=None,
        validation_alias="IdInfoFrom",
        serialization_alias="IdInfoFrom",
    )
    """How the identity came in: NFC, OCR, typed in by hand, or another way.

    身份校验环节采用的信息上传方式。取值有"NFC"、"OCR"、"手动输入"、"其他"
    """
    live_status: Optional[int] = Field(
        default=None,
        validation_alias="LiveStatus",
        serialization_alias="LiveStatus",
    )
    """The result of the liveness check, 0 for passed.

    本次流程最终活体结果。0为成功。
    """
    live_msg: Optional[str] = Field(
        default=None,
        validation_alias="LiveMsg",
        serialization_alias="LiveMsg",
    )
    """The result of the liveness check in words. May change at any time.

    本次流程最终活体结果描述。仅描述用，文案更新时不会通知。
    """
    comparestatus: Optional[int] = Field(
        default=None,
        validation_alias="Comparestatus",
        serialization_alias="Comparestatus",
    )
    """The result of the comparison, 0 for passed.

    本次流程最终一比一结果。0为成功。
    """
    comparemsg: Optional[str] = Field(
        default=None,
        validation_alias="Comparemsg",
        serialization_alias="Comparemsg",
    )
    """The result of the comparison in words. May change at any time.

    本次流程最终一比一结果描述。仅描述用，文案更新时不会通知。
    """
    sim: Optional[str] = Field(
        default=None,
        validation_alias="Sim",
        serialization_alias="Sim",
    )
    """How similar the faces are, from 0.00 to 100.00 as text. From 70 on it is the same person (one wrong
    acceptance in ten thousand); the threshold is fixed.

    本次流程活体一比一的分数。取值范围 [0.00, 100.00]。相似度大于等于70时才判断为同一人，阈值不支持自定
    义。阈值70的误通过率为万分之一。
    """
    location: Optional[str] = Field(
        default=None,
        validation_alias="Location",
        serialization_alias="Location",
    )
    """Where the person was, longitude and latitude.

    地理位置经纬度。
    """
    extra: Optional[str] = Field(
        default=None,
        validation_alias="Extra",
        serialization_alias="Extra",
    )
    """The Extra given to DetectAuth.

    Auth接口带入额外信息。
    """
    liveness_detail: Optional[List[Dict[str, object]]] = Field(
        default=None,
        validation_alias="LivenessDetail",
        serialization_alias="LivenessDetail",
    )
    """The single attempts, each with its own time, similarity and results.

    本次流程进行的活体一比一流水。
    """
    liveness_info_tag: Optional[List[str]] = Field(
        default=None,
        validation_alias="LivenessInfoTag",
        serialization_alias="LivenessInfoTag",
    )
    """Why the liveness check refused, plus edition only: 01 eyes closed all the time, 02 action not done,
    03 suspected recapture, 04 suspected synthesis, 05 suspected fraud template, 06 suspected watermark,
    07 reflection check failed, 08 suspected change of person, 09 face of poor quality, 10 wrong
    distance, 11 suspected adversarial sample, 12 traces of an attack at the mouth, 13 traces of an
    attack at the eyes, 14 eyes or mouth covered.

    活体阶段被拒绝的详细原因，该参数仅限PLUS版本核身服务返回。01-用户全程闭眼，02-用户未完成指定动作，
    03-疑似翻拍攻击，04-疑似合成攻击，05-疑似黑产模板，06-疑似存在水印，07-反光校验未通过，08-疑似中途换
    人，09-人脸质量过差，10-距离校验不通过，11-疑似对抗样本攻击，12-嘴巴区域疑似存在攻击痕迹，13-眼睛区
    域疑似存在攻击痕迹，14-眼睛或嘴巴被遮挡。
    """
    mobile: Optional[str] = Field(
        default=None,
        validation_alias="Mobile",
        serialization_alias="Mobile",
    )
    """The mobile number.

    手机号码。
    """
    compare_lib_type: Optional[str] = Field(
        default=None,
        validation_alias="CompareLibType",
        serialization_alias="CompareLibType",
    )
    """What the face was compared with at last, as the authoritative library or your own.

    本次流程最终比对库源类型。取值范围：权威库；业务方自有库（用户上传照片、客户的混合库、混合部署库）；
    二次验证库；人工审核库。
    """
    liveness_mode: Optional[int] = Field(
        default=None,
        validation_alias="LivenessMode",
        serialization_alias="LivenessMode",
    )
    """The kind of the liveness check: 0 unknown, 1 digits, 2 actions, 3 silent, 4 flash (action and
    light), 5 near and far.

    本次流程最终活体类型。0：未知；1：数字活体；2：动作活体；3：静默活体；4：一闪活体（动作+光线）；5：
    远近活体。
    """
    nfc_request_ids: Optional[List[str]] = Field(
        default=None,
        validation_alias="NFCRequestIds",
        serialization_alias="NFCRequestIds",
    )
    """The request ids of NFC reads that were charged again.

    nfc重复计费requestId列表。
    """
    nfc_billing_counts: Optional[int] = Field(
        default=None,
        validation_alias="NFCBillingCounts",
        serialization_alias="NFCBillingCounts",
    )
    """How many NFC reads were charged again.

    nfc重复计费计数。
    """
    pass_no: Optional[str] = Field(
        default=None,
        validation_alias="PassNo",
        serialization_alias="PassNo",
    )
    """The travel permit number on the residence permit for Hong Kong, Macao and Taiwan.

    港澳台居住证通行证号码。
    """
    visa_num: Optional[str] = Field(
        default=None,
        validation_alias="VisaNum",
        serialization_alias="VisaNum",
    )
    """How often the residence permit was issued.

    港澳台居住证签发次数。
    """
    liveness_action_sequence: Optional[str] = Field(
        default=None,
        validation_alias="LivenessActionSequence",
        serialization_alias="LivenessActionSequence",
    )
    """The order of the actions, joined by commas: 1 mouth, 2 blink, 3 nod, 4 shake, 5 silent. H5 overlay
    only.

    活体检测的动作顺序，多动作以","分隔。1：张嘴；2：眨眼；3：点头；4：摇头；5：静默。仅浮层H5产品返回。
    """


class DetectInfoVideoData(OutputModel):
    """The videos.

    视频信息。
    """

    liveness_video: Optional[str] = Field(
        default=None,
        validation_alias="LivenessVideo",
        serialization_alias="LivenessVideo",
    )
    """The video of the liveness check in Base64.

    活体视频的base64编码。
    """
    liveness_videos: Optional[List[Dict[str, object]]] = Field(
        default=None,
        validation_alias="LivenessVideos",
        serialization_alias="LivenessVideos",
    )
    """The videos of all attempts, only with IsReturnAllVideo and with data storage switched on. Each has a
    Seq and a Video; the vendor calls Video both an address in COS and Base64.

    当次token中所有用户活体视频的COS存储路径，仅当您开启数据存储服务且“IsReturnAllVideo”入参取值为true
    时返回。其中 Video 一处称为 COS 存储路径，一处称为 base64 编码。
    """


class Encryption(InputModel):
    """How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
    symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
    https://cloud.tencent.com/document/product/1007/47180.

    敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。（
    https://cloud.tencent.com/document/product/1007/47180）
    """

    encrypt_list: List[str] = Field(
        validation_alias="EncryptList",
        serialization_alias="EncryptList",
    )
    """The names of the request fields that hold ciphertext, IdCard and Name for example; in any order.
    Newer texts of the vendor's SDK add the uploaded picture.

    被加密的请求字段名列表，例如 IdCard、Name，顺序不限。官方 SDK 的新版说明还包括上传的照片。
    """
    ciphertext_blob: str = Field(
        validation_alias="CiphertextBlob",
        serialization_alias="CiphertextBlob",
        repr=False,
    )
    """Base64 of the wrapped symmetric key.

    经公钥加密的对称密钥，Base64 编码。
    """
    iv: str = Field(
        validation_alias="Iv",
        serialization_alias="Iv",
    )
    """Base64 of the initialisation vector; 16 bytes with AES-256-CBC, 12 bytes with SM4-GCM. Older
    accounts that take their key from KMS send a text of 16 characters as it is.

    初始向量的 Base64 编码；AES-256-CBC 为 16 字节，SM4-GCM 为 12 字节。使用 KMS 密钥的旧账号则直接传 16
    个字符的字符串。
    """
    algorithm: Optional[Literal["AES-256-CBC", "SM4-GCM"]] = Field(
        default=None,
        validation_alias="Algorithm",
        serialization_alias="Algorithm",
    )
    """The symmetric algorithm. Always send it.

    对称加密算法，建议始终传入。
    """
    tag_list: Optional[List[str]] = Field(
        default=None,
        validation_alias="TagList",
        serialization_alias="TagList",
    )
    """SM4-GCM only. Base64 of the 16-byte tags, in the order of EncryptList.

    仅 SM4-GCM 使用。各字段 16 字节 tag 的 Base64 编码，顺序与 EncryptList 一致。
    """


class GetDetectInfoEnhancedInput(InputModel):
    """What is asked.

    请求参数。
    """

    biz_token: str = Field(
        validation_alias="BizToken",
        serialization_alias="BizToken",
        repr=False,
    )
    """The token of the flow, from DetectAuth.

    人脸核身流程的标识，调用DetectAuth接口时生成。
    """
    rule_id: str = Field(
        validation_alias="RuleId",
        serialization_alias="RuleId",
    )
    """The business scene, the same as given to DetectAuth.

    用于细分客户使用场景，与调用 DetectAuth 时相同。
    """
    info_type: Optional[str] = Field(
        default=None,
        validation_alias="InfoType",
        serialization_alias="InfoType",
    )
    """Which parts of the result are wanted, 0 by default: 0 all, 1 words, 2 the identity card, 3 the best
    frames, 4 the videos, 5 reading aloud, 6 questions and nodding. Write several one behind the other:
    13 gives words and best frames.

    指定拉取的结果信息。取值（0：全部；1：文本类；2：身份证信息；3：视频最佳截图信息；4：视频信息；5：意
    愿核身朗读模式相关结果；6：意愿核身问答/点头模式相关结果）。例如 13 表示拉取文本类、视频最佳截图信
    息。默认值：0。
    """
    best_frames_count: Optional[int] = Field(
        default=None,
        validation_alias="BestFramesCount",
        serialization_alias="BestFramesCount",
    )
    """How many frames of the video are wanted besides, 0 by default, at most 10. InfoType must contain 3.

    从活体视频中截取一定张数的自截帧。默认值为0，最大值为10，超出10的最多只给10张。InfoType需要包含3。
    """
    is_cut_id_card_image: Optional[bool] = Field(
        default=None,
        validation_alias="IsCutIdCardImage",
        serialization_alias="IsCutIdCardImage",
    )
    """Whether the pictures of the identity card shall be cut, false by default. InfoType must contain 2.

    是否对身份证照片进行裁边。默认为false。InfoType需要包含2。
    """
    is_need_id_card_avatar: Optional[bool] = Field(
        default=None,
        validation_alias="IsNeedIdCardAvatar",
        serialization_alias="IsNeedIdCardAvatar",
    )
    """Whether the portrait on the identity card is wanted, false by default. InfoType must contain 2.

    是否需要从身份证中抠出头像。默认为false。InfoType需要包含2。
    """
    is_encrypt: Optional[bool] = Field(
        default=None,
        validation_alias="IsEncrypt",
        serialization_alias="IsEncrypt",
    )
    """Deprecated; use Encryption or IsEncryptResponse.

    已弃用，请使用 Encryption 或 IsEncryptResponse。
    """
    encryption: Optional[Encryption] = Field(
        default=None,
        validation_alias="Encryption",
        serialization_alias="Encryption",
    )
    """Whether sensitive members of the answer (IdCard, Name, OcrIdCard and OcrName of Text) shall be
    encrypted. The vendor's text asks for Algorithm only, the others with default values; its demos send
    an empty EncryptList and the wrapped key in CiphertextBlob.

    是否需要对返回中的敏感信息进行加密。只需指定加密算法Algorithm即可，其余字段传入默认值。敏感信息包
    括：Response.Text.IdCard、Response.Text.Name、Response.Text.OcrIdCard、Response.Text.OcrName。官方示
    例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
    """
    is_encrypt_response: Optional[bool] = Field(
        default=None,
        validation_alias="IsEncryptResponse",
        serialization_alias="IsEncryptResponse",
    )
    """Whether the whole answer shall be encrypted; it then comes in EncryptedBody.

    是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
    """
    is_return_all_video: Optional[bool] = Field(
        default=None,
        validation_alias="IsReturnAllVideo",
        serialization_alias="IsReturnAllVideo",
    )
    """Whether the videos of all attempts are wanted, false by default. They are stored in COS, so data
    storage must be switched on too (https://cloud.tencent.com/document/product/1007/104229).

    是否需要返回认证中间过程的刷脸重试视频，默认不开启，多段视频需要存储到COS空间中，因此开启后还需要额
    外开启数据存储服务才可生效。详见数据存储指引（https://cloud.tencent.com/document/product/1007/104229
    ）。
    """


class GetDetectInfoEnhancedOutput(OutputModel):
    """The answer.

    返回结果。
    """

    text: Optional[DetectInfoText] = Field(
        validation_alias="Text",
        serialization_alias="Text",
        repr=False,
    )
    """The result of the verification, and what is known of the person in words.

    人脸核身识别结果及文本类信息。
    """
    id_card_data: Optional[DetectInfoIdCardData] = Field(
        default=None,
        validation_alias="IdCardData",
        serialization_alias="IdCardData",
        repr=False,
    )
    """The pictures of the identity card.

    身份证照片信息。
    """
    best_frame: Optional[DetectInfoBestFrame] = Field(
        default=None,
        validation_alias="BestFrame",
        serialization_alias="BestFrame",
        repr=False,
    )
    """The best frames of the video.

    最佳帧信息。
    """
    video_data: Optional[DetectInfoVideoData] = Field(
        default=None,
        validation_alias="VideoData",
        serialization_alias="VideoData",
        repr=False,
    )
    """The videos.

    视频信息。
    """
    encryption: Optional[AnswerEncryption] = Field(
        default=None,
        validation_alias="Encryption",
        serialization_alias="Encryption",
    )
    """How members of the answer are encrypted, where that was asked for. Decrypt them with the key that
    you wrapped in the request.

    返回字段的加密信息，请求时要求加密才有内容。请用请求中所传的密钥解密。
    """
    intention_verify_data: Optional[IntentionVerifyData] = Field(
        default=None,
        validation_alias="IntentionVerifyData",
        serialization_alias="IntentionVerifyData",
        repr=False,
    )
    """The result of reading aloud.

    意愿核身朗读模式结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
    """
    intention_question_result: Optional[IntentionQuestionResult] = Field(
        default=None,
        validation_alias="IntentionQuestionResult",
        serialization_alias="IntentionQuestionResult",
        repr=False,
    )
    """The result of the questions.

    意愿核身问答模式结果。若未使用该意愿核身功能，该字段返回值可以不处理。
    """
    intention_action_result: Optional[IntentionActionResult] = Field(
        default=None,
        validation_alias="IntentionActionResult",
        serialization_alias="IntentionActionResult",
        repr=False,
    )
    """The result of the nodding.

    意愿核身点头确认模式的结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
    """
    encrypted_body: Optional[str] = Field(
        default=None,
        validation_alias="EncryptedBody",
        serialization_alias="EncryptedBody",
    )
    """The whole answer encrypted, if asked for.

    加密后的数据，请求时要求整体加密才返回。
    """
    is_verify_intention: Optional[bool] = Field(
        default=None,
        validation_alias="IsVerifyIntention",
        serialization_alias="IsVerifyIntention",
    )
    """Whether the intention was verified too. If so, the final result is in the member of its mode, see
    IntentionVerifyType; if not, in Text.

    本次请求是否配置开启意愿核身校验。若请求开启了意愿核身校验，可结合IntentionVerifyType中具体使用的校
    验模式从对应的出参Result中获取最终的核验结果；若请求没有开启意愿核身校验，则可在出参Text中获取最终的
    核验结果。
    """
    intention_verify_type: Optional[str] = Field(
        default=None,
        validation_alias="IntentionVerifyType",
        serialization_alias="IntentionVerifyType",
    )
    """How the intention was verified: 0 by questions, 1 by nodding, 2 by reading aloud.

    本次请求意愿核身校验使用的具体模式。0：问答模式；1：点头确认模式；2：朗读模式。若未使用意愿核身功
    能，该字段返回值可以不处理。
    """
    request_id: str = Field(
        validation_alias="RequestId",
        serialization_alias="RequestId",
    )
    """The unique ID of the request, made by the server and returned every time (a request that did not
    reach the server for some other reason gets none). Give it when you ask about a problem.

    唯一请求 ID,由服务端生成,每次请求都会返回(若请求因其他原因未能抵达服务端,则该次请求不会获得
    RequestId)。定位问题时需要提供该次请求的 RequestId。
    """


class GetFaceIdResultInput(InputModel):
    """What is asked.

    请求参数。
    """

    face_id_token: str = Field(
        validation_alias="FaceIdToken",
        serialization_alias="FaceIdToken",
        repr=False,
    )
    """The token from GetFaceIdToken.

    SDK 核验 token，由 GetFaceIdToken 获取。
    """
    is_need_video: Optional[bool] = Field(
        default=None,
        validation_alias="IsNeedVideo",
        serialization_alias="IsNeedVideo",
    )
    """Whether the video is wanted.

    是否需要拉取视频，默认 false。
    """
    is_need_best_frame: Optional[bool] = Field(
        default=None,
        validation_alias="IsNeedBestFrame",
        serialization_alias="IsNeedBestFrame",
    )
    """Whether the best frame is wanted.

    是否需要拉取截帧，默认 false。
    """
    is_encrypt_response: Optional[bool] = Field(
        default=None,
        validation_alias="IsEncryptResponse",
        serialization_alias="IsEncryptResponse",
    )
    """Whether the whole answer shall be encrypted; it then comes in EncryptedBody.

    是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
    """
    encryption: Optional[Encryption] = Field(
        default=None,
        validation_alias="Encryption",
        serialization_alias="Encryption",
    )
    """Whether sensitive members of the answer shall be encrypted. The vendor's text asks for Algorithm
    only, the others with default values; its demos send an empty EncryptList and the wrapped key in
    CiphertextBlob.

    是否需要对返回中的敏感信息进行加密。只需指定加密算法Algorithm即可，其余字段传入默认值。官方示例代码
    中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
    """


class GetFaceIdResultOutput(OutputModel):
    """The answer.

    返回结果。
    """

    id_card: Optional[str] = Field(
        default=None,
        validation_alias="IdCard",
        serialization_alias="IdCard",
        repr=False,
    )
    """The number of the identity card.

    身份证号。
    """
    name: Optional[str] = Field(
        default=None,
        validation_alias="Name",
        serialization_alias="Name",
        repr=False,
    )
    """The name.

    姓名。
    """
    result: Optional[str] = Field(
        validation_alias="Result",
        serialization_alias="Result",
    )
    """The result of the verification. 0 passed (charged); 2, 3, 17 called wrongly; 4, 7, 8 a fault of the
    service, try later; 14 already finished; 15 the token expired; 18 too frequent; 19 out of validity;
    1001 the engine took too long; 1003, 1004, 1005 the face check failed; 1007 refused by risk control;
    1202 bad light; 2001 the engine took too long; 2002 the name is wrong; 2003 the ID number is wrong;
    2004 no picture could be taken from the video; 2005 the identity was not found; 2006 name and number
    do not match (charged); 2007 no reference photo (charged); 2009 the reference photo is too poor
    (charged); 2011 not the same person (suspected not live) (charged); 2012 several faces (charged);
    2013 the face is not complete (charged); 2014 the resolution is too low (charged); 2015 the
    comparison failed (charged); 2016 the similarity is too low (charged); 2017 the authoritative source
    is under maintenance. The set is open.

    核验结果。0 核验通过（收费）；2、3、17 调用方式错误；4、7、8 服务异常，请稍后重试；14 已完成核验；15
    token 已过期；18 操作过于频繁；19 超出有效期；1001 引擎超时；1003、1004、1005 人脸检测失败；1007 风
    控拒绝；1202 光线异常；2001 引擎超时；2002 姓名错误；2003 身份证号错误；2004 视频未取到图片；2005 未
    查到该身份；2006 姓名与身份证号不匹配（收费）；2007 无底库照片（收费）；2009 底库照片质量差（收
    费）；2011 非同一人（疑似非活体）（收费）；2012 存在多张人脸（收费）；2013 人脸不完整（收费）；2014
    分辨率过低（收费）；2015 比对失败（收费）；2016 相似度过低（收费）；2017 权威源维护中。取值可能增
    加。
    """
    description: Optional[str] = Field(
        default=None,
        validation_alias="Description",
        serialization_alias="Description",
    )
    """The result in words.

    核验结果描述。
    """
    similarity: Optional[float] = Field(
        default=None,
        validation_alias="Similarity",
        serialization_alias="Similarity",
    )
    """How similar the faces are, from 0 to 100.

    相似度，取值 0 到 100。
    """
    video_base64: Optional[str] = Field(
        default=None,
        validation_alias="VideoBase64",
        serialization_alias="VideoBase64",
        repr=False,
    )
    """The video in Base64, if asked for; with a COS bucket its full COS address.

    用户核验的视频base64，请求时要求才返回。如果选择了使用cos，返回完整cos地址。
    """
    best_frame_base64: Optional[str] = Field(
        default=None,
        validation_alias="BestFrameBase64",
        serialization_alias="BestFrameBase64",
        repr=False,
    )
    """The best frame of the video in Base64, if asked for; with a COS bucket its full COS address.

    用户核验视频的截帧base64，请求时要求才返回。如果选择了使用cos，返回完整cos地址。
    """
    extra: Optional[str] = Field(
        default=None,
        validation_alias="Extra",
        serialization_alias="Extra",
    )
    """The Extra given to GetFaceIdToken.

    GetFaceIdToken 传入的透传参数。
    """
    device_info_tag: Optional[str] = Field(
        default=None,
        validation_alias="DeviceInfoTag",
        serialization_alias="DeviceInfoTag",
    )
    """The suspected risk of the device, plus edition only: 01 root or jailbreak, 02 injected, 03 emulator,
    04 risky operations, 05 camera hijacked, 06 fraud device; null for none.

    plus版：设备风险标签。01 疑似被 Root 或越狱，02 疑似被注入，03 疑似为模拟器，04 疑似存在风险操作，05
    摄像头疑似被劫持，06 疑似黑产设备；null 无设备风险。
    """
    device_info_level: Optional[str] = Field(
        default=None,
        validation_alias="DeviceInfoLevel",
        serialization_alias="DeviceInfoLevel",
    )
    """The risk of the device, plus edition only: 1 safe, 2 low, 3 medium, 4 high; null where it could not
    be told.

    plus版：设备风险等级。1 安全，2 低风险，3 中风险，4 高危；null 未获取到风险等级。
    """
    liveness_info_tag: Optional[str] = Field(
        default=None,
        validation_alias="LivenessInfoTag",
        serialization_alias="LivenessInfoTag",
    )
    """Why the liveness check refused, plus edition only: 01 eyes closed all the time, 02 action not done,
    03 suspected recapture, 04 suspected synthetic picture, 05 suspected synthetic video, 06 suspected
    synthetic action, 07 suspected fraud template, 08 suspected watermark, 09 reflection check failed,
    10 best frame check failed, 11 face of poor quality, 12 face at the wrong distance, 13 suspected
    adversarial sample; null for none.

    plus版：活体阶段被拒绝的原因。01 用户全程闭眼，02 用户未完成指定动作，03 疑似翻拍攻击，04 疑似合成图
    片，05 疑似合成视频，06 疑似合成动作，07 疑似黑产模板，08 疑似存在水印，09 反光校验未通过，10 最佳帧
    校验未通过，11 人脸质量过差，12 人脸距离不匹配，13 疑似对抗样本攻击；null 无。
    """
    risk_info_tag: Optional[str] = Field(
        default=None,
        validation_alias="RiskInfoTag",
        serialization_alias="RiskInfoTag",
    )
    """The risk of the behaviour, with result 1007 only (the device is suspected to be hijacked); 02 is an
    attack.

    行为风险标签，仅 Result 为 1007（设备疑似被劫持）时返回；02 表示攻击风险。
    """
    encryption: Optional[AnswerEncryption] = Field(
        default=None,
        validation_alias="Encryption",
        serialization_alias="Encryption",
    )
    """How members of the answer are encrypted, where that was asked for. Decrypt them with the key that
    you wrapped in the request.

    返回字段的加密信息，请求时要求加密才有内容。请用请求中所传的密钥解密。
    """
    encrypted_body: Optional[str] = Field(
        default=None,
        validation_alias="EncryptedBody",
        serialization_alias="EncryptedBody",
    )
    """The whole answer encrypted, if asked for.

    加密后的返回包体，请求时要求才返回。
    """
    id_card_front_base64: Optional[str] = Field(
        default=None,
        validation_alias="IdCardFrontBase64",
        serialization_alias="IdCardFrontBase64",
        repr=False,
    )
    """The front of the identity card in Base64.

    身份证人像面照片的 Base64。
    """
    request_id: str = Field(
        validation_alias="RequestId",
        serialization_alias="RequestId",
    )
    """The unique ID of the request, made by the server and returned every time (a request that did not
    reach the server for some other reason gets none). Give it when you ask about a problem.

    唯一请求 ID,由服务端生成,每次请求都会返回(若请求因其他原因未能抵达服务端,则该次请求不会获得
    RequestId)。定位问题时需要提供该次请求的 RequestId。
    """


class GetFaceIdTokenOutput(OutputModel):
    """The token.

    核验 token。
    """

    face_id_token: str = Field(
        validation_alias="FaceIdToken",
        serialization_alias="FaceIdToken",
        repr=False,
    )
    """The token. Valid for 10 minutes; verifies once only.

    token值。- 有效期 10分钟。- 只能完成1次核身。
    """
    client_config: Optional[str] = Field(
        default=None,
        validation_alias="ClientConfig",
        serialization_alias="ClientConfig",
    )
    """Settings that the client SDK works by; hand them to it unchanged. Not on the page; newer servers
    send it.

    客户端配置信息，SDK将使用该配置进行后续操作。请将返回值原样传递给客户端SDK。页面未列出，新版服务端会
    返回。
    """
    request_id: str = Field(
        validation_alias="RequestId",
        serialization_alias="RequestId",
    )
    """The unique ID of the request, made by the server and returned every time (a request that did not
    reach the server for some other reason gets none). Give it when you ask about a problem.

    唯一请求 ID,由服务端生成,每次请求都会返回(若请求因其他原因未能抵达服务端,则该次请求不会获得
    RequestId)。定位问题时需要提供该次请求的 RequestId。
    """


class IntentionAction(InputModel):
    """A text that is played and confirmed by nodding.

    点头确认模式下播报的文本。
    """

    text: str = Field(
        validation_alias="Text",
        serialization_alias="Text",
    )
    """The text that is played; at most 250 characters.

    点头确认模式下，系统语音播报使用的问题文本，问题最大长度为250个字符。
    """


class IntentionActionResult(OutputModel):
    """The result of the nodding.

    意愿核身点头确认模式的结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
    """

    final_result_detail_code: Optional[int] = Field(
        default=None,
        validation_alias="FinalResultDetailCode",
        serialization_alias="FinalResultDetailCode",
    )
    """The result code of the nodding, 0 for passed. Empty where the face check failed before; see
    Text.ErrCode then.

    意愿核身错误码，0为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，请参考人脸核身
    错误码结果（DetectInfoText.ErrCode）。
    """
    final_result_message: Optional[str] = Field(
        default=None,
        validation_alias="FinalResultMessage",
        serialization_alias="FinalResultMessage",
    )
    """The result in words.

    意愿核身错误信息。
    """
    details: Optional[List[Dict[str, object]]] = Field(
        default=None,
        validation_alias="Details",
        serialization_alias="Details",
    )
    """One entry per text, with the Video and the ScreenShot list in Base64.

    意愿核身结果详细数据，与每段点头确认过程一一对应；每项含视频 Video 与屏幕截图列表 ScreenShot（base64
    ）。
    """


class IntentionConfig(InputModel):
    """Settings of the intention verification.

    意愿核身流程配置。
    """

    intention_recognition: Optional[bool] = Field(
        default=None,
        validation_alias="IntentionRecognition",
        serialization_alias="IntentionRecognition",
    )
    """Whether an answer that means the same as one of Answers passes too; true by default.

    意愿核身过程中识别用户的回答意图，开启后除了IntentionQuestions的Answers列表中的标准回答会通过，近似
    意图的回答也会通过，默认开启。
    """
    intention_type: Optional[Literal[0, 1]] = Field(
        default=None,
        validation_alias="IntentionType",
        serialization_alias="IntentionType",
    )
    """How the intention is verified: 0 by questions (give IntentionQuestions), 1 by nodding (give
    IntentionActions).

    意愿核身类型，默认为0。0：问答模式，DetectAuth接口需要传入IntentionQuestions字段；1：点头模式，
    DetectAuth接口需要传入IntentionActions字段。
    """
    mouth_open_recognition: Optional[bool] = Field(
        default=None,
        validation_alias="MouthOpenRecognition",
        serialization_alias="MouthOpenRecognition",
    )
    """Whether the mouth must be seen to open while the person answers; for questions only, false by
    default.

    用户语音回答过程中是否开启张嘴识别检测，默认不开启，仅在意愿核身问答模式中使用。
    """
    speed: Optional[Literal[0, 1, 2, 3]] = Field(
        default=None,
        validation_alias="Speed",
        serialization_alias="Speed",
    )
    """How fast texts are played: 0 by their length, 1 normal, 2 at 1.2 times, 3 at 1.5 times the speed.

    意愿核身语音播报速度，默认值为0。0：智能语速（根据播报文案的长度自动调整语音播报速度）；1：固定1倍
    速；2：固定1.2倍速；3：固定1.5倍速。
    """


class IntentionQuestion(InputModel):
    """A question that is played, and the answers that pass.

    系统语音播报的问题与标准答案。
    """

    question: str = Field(
        validation_alias="Question",
        serialization_alias="Question",
    )
    """The text of the question; at most 250 characters.

    当选择语音问答模式时，系统自动播报的问题文本。最大长度为250个字符。
    """
    answers: List[str] = Field(
        validation_alias="Answers",
        serialization_alias="Answers",
    )
    """The answers that pass; at most 50, each of at most 10 characters.

    当选择语音问答模式时，用于判断用户回答是否通过的标准答案列表。传入后可自动判断用户回答文本是否在标准
    文本列表中。列表长度最大为50，单个答案长度限制10个字符。
    """


class IntentionQuestionResult(OutputModel):
    """The result of the questions.

    意愿核身问答模式结果。若未使用该意愿核身功能，该字段返回值可以不处理。
    """

    final_result_code: Optional[str] = Field(
        default=None,
        validation_alias="FinalResultCode",
        serialization_alias="FinalResultCode",
    )
    """The result of the questions: 0 passed, -1 not passed, -2 the browser cannot do it.
    FinalResultDetailCode tells more.

    意愿核身最终结果。0：认证通过。-1：认证未通过。-2：浏览器内核不兼容，无法进行意愿校验。建议使用
    “FinalResultDetailCode”参数获取详细的错误码信息。
    """
    final_result_detail_code: Optional[int] = Field(
        default=None,
        validation_alias="FinalResultDetailCode",
        serialization_alias="FinalResultDetailCode",
    )
    """The detailed result code, 0 for passed. Empty where the face check failed before; see Text.ErrCode
    then.

    意愿核身错误码，0为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为空，请参考人脸核身
    错误码结果（DetectInfoText.ErrCode）。
    """
    final_result_message: Optional[str] = Field(
        default=None,
        validation_alias="FinalResultMessage",
        serialization_alias="FinalResultMessage",
    )
    """The result in words.

    意愿核身错误信息。
    """
    video: Optional[str] = Field(
        default=None,
        validation_alias="Video",
        serialization_alias="Video",
    )
    """The video with all questions and answers, MP4 in Base64.

    视频base64。其中包含全程问题和回答音频，mp4格式。
    """
    screen_shot: Optional[List[str]] = Field(
        default=None,
        validation_alias="ScreenShot",
        serialization_alias="ScreenShot",
    )
    """Screenshots in Base64.

    屏幕截图base64列表。
    """
    result_code: Optional[List[str]] = Field(
        default=None,
        validation_alias="ResultCode",
        serialization_alias="ResultCode",
    )
    """Whether each answer matched: 0 did, -1 did not.

    和答案匹配结果列表。取值范围（0：成功；-1：不匹配）。
    """
    asr_result: Optional[List[str]] = Field(
        default=None,
        validation_alias="AsrResult",
        serialization_alias="AsrResult",
    )
    """What the person answered, as text.

    回答问题语音识别结果列表。
    """
    audios: Optional[List[str]] = Field(
        default=None,
        validation_alias="Audios",
        serialization_alias="Audios",
    )
    """The sound of the answers.

    答案录音音频。
    """


class IntentionVerifyData(OutputModel):
    """The result of reading aloud.

    意愿核身朗读模式结果信息。若未使用意愿核身功能，该字段返回值可以不处理。
    """

    intention_verify_video: Optional[str] = Field(
        default=None,
        validation_alias="IntentionVerifyVideo",
        serialization_alias="IntentionVerifyVideo",
    )
    """The video of the reading in Base64; empty when there is none.

    意愿确认环节中录制的视频（base64）。若不存在则为空字符串。
    """
    asr_result: Optional[str] = Field(
        default=None,
        validation_alias="AsrResult",
        serialization_alias="AsrResult",
    )
    """What the person said, as text; empty when there is nothing.

    意愿确认环节中用户语音转文字的识别结果。若不存在则为空字符串。
    """
    error_code: Optional[int] = Field(
        default=None,
        validation_alias="ErrorCode",
        serialization_alias="ErrorCode",
    )
    """The result code of the reading, 0 for passed. Empty where the face check failed before; see
    Text.ErrCode then.

    意愿确认环节（朗读模式）的结果码，0为成功。若在人脸核身过程失败、未进入意愿确认过程，则该参数返回为
    空，请参考人脸核身错误码结果（DetectInfoText.ErrCode）。
    """
    error_message: Optional[str] = Field(
        default=None,
        validation_alias="ErrorMessage",
        serialization_alias="ErrorMessage",
    )
    """The result in words.

    意愿确认环节的结果信息。
    """
    intention_verify_best_frame: Optional[str] = Field(
        default=None,
        validation_alias="IntentionVerifyBestFrame",
        serialization_alias="IntentionVerifyBestFrame",
    )
    """The best frame of the video in Base64; empty when there is none.

    意愿确认环节中录制视频的最佳帧（base64）。若不存在则为空字符串。
    """
    asr_result_similarity: Optional[str] = Field(
        default=None,
        validation_alias="AsrResultSimilarity",
        serialization_alias="AsrResultSimilarity",
    )
    """How similar the speech is to the text, from 0.00 to 100.00. Deprecated by the vendor.

    本次流程用户语音与传入文本比对的相似度分值，取值范围 [0.00, 100.00]。官方已标记为弃用。
    """
    intention_verify_audio: Optional[str] = Field(
        default=None,
        validation_alias="IntentionVerifyAudio",
        serialization_alias="IntentionVerifyAudio",
    )
    """The sound in Base64; empty when there is none.

    意愿确认环节中录制的音频（base64）。若不存在则为空字符串。
    """


GetFaceIdTokenInput = Union[CompareWithBusiness, CompareWithPhoto]
"""What the person is compared with decides what must be given.

比对方式决定必传的字段。
"""
