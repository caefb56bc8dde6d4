// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Compare with a picture that is uploaded.
 * <p>
 * 与上传的照片比对，须传图片。
 */
public final class CompareWithPhoto extends Model implements GetFaceIdTokenInput {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "CompareLib",
      "Extra",
      "UseCos",
      "Encryption",
      "RuleId");

  private CompareWithPhoto(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static CompareWithPhoto fromMap(Object value) {
    return value == null ? null : new CompareWithPhoto(Decode.ofMap(value));
  }

  /**
   * Starts a {@code CompareWithPhoto}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The library to compare with. LOCAL: a picture uploaded here.
   * <p>
   * 比对库。 - 取值范围: LOCAL:本地上传照片。 BUSINESS:商业库。
   *
   * @return the value; {@code null} if absent
   */
  public String compareLib() {
    return get("CompareLib", Decode::ofString);
  }

  /**
   * The number of the identity card. 18 characters, the last may be X; ciphertext when Encryption says
   * so.
   * <p>
   * 身份证。
   *
   * @return the value; {@code null} if absent
   */
  public String idCard() {
    return get("IdCard", Decode::ofString);
  }

  /**
   * The name of the person; ciphertext when Encryption says so.
   * <p>
   * 姓名。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /**
   * The picture in Base64. Required when CompareLib is LOCAL. At most 8 MB after encoding. Use standard
   * Base64 with padding, RFC 4648. The page's sample is cut: /9j/4AAQSkZJRg.....s97n//2Q==.
   * <p>
   * 图片的Base64。 - CompareLib为上传照片比对时必传。 - Base64后图片最大8MB。 - 请使用标准的Base64编码方
   * 式(带=补位),编码规范参考RFC4648。 示例值:/9j/4AAQSkZJRg.....s97n//2Q==
   *
   * @return the value; {@code null} if absent
   */
  public String imageBase64() {
    return get("ImageBase64", Decode::ofString);
  }

  /**
   * The Meta text made by the SDK. Leave it out when it is empty.
   * <p>
   * SDK中生成的Meta字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String meta() {
    return get("Meta", Decode::ofString);
  }

  /**
   * Facts on the SDK and the person's device, as JSON text from the HuiYan SDK; pass it on unchanged.
   * Not on the page, but in the vendor's SDK.
   * <p>
   * SDK和用户设备的元信息。该字段的值由HuiYan SDK以JSON字符串格式返回。说明：不要修改返回值，直接传递即
   * 可。页面未列出，取自官方 SDK。
   *
   * @return the value; {@code null} if absent
   */
  public String metaData() {
    return get("MetaData", Decode::ofString);
  }

  /**
   * Passed through to the result (GetFaceIdResult). A text of at most 1000 characters. Leave it out when
   * it is empty.
   * <p>
   * 透传参数。 - 1000长度字符串
   *
   * @return the value; {@code null} if absent
   */
  public String extra() {
    return get("Extra", Decode::ofString);
  }

  /**
   * Whether to use a COS bucket. Default false. When true, videos and pictures of the verification are
   * stored in the bucket that the FaceID console was authorised for, and the result holds their full COS
   * addresses. Activate it at https://console.cloud.tencent.com/faceid/cos. Note: with true no Base64
   * data is returned (the fields keep their names and hold addresses), so change it with care.
   * <p>
   * 是否使用cos桶。 - 默认为false。 - 设置该参数为true后,核身过程中的视频图片将会存储在人脸核身控制台授
   * 权cos的bucket中,拉取结果时会返回对应资源完整cos地址。 - 开通地址见
   * https://console.cloud.tencent.com/faceid/cos - 【注意】选择该参数为true后将不返回base64数据,请根据接
   * 入情况谨慎修改。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean useCos() {
    return get("UseCos", Decode::ofBoolean);
  }

  /**
   * How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
   * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
   * https://cloud.tencent.com/document/product/1007/47180.
   * <p>
   * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。（
   * https://cloud.tencent.com/document/product/1007/47180）
   *
   * @return the value; {@code null} if absent
   */
  public Encryption encryption() {
    return get("Encryption", Encryption::fromMap);
  }

  /**
   * Tells the scenes of a customer apart. Create it in the console of Tencent Cloud FaceID
   * (https://console.cloud.tencent.com/faceid) under self-service access after activating the service;
   * it can be used once it is approved. Ask the FaceID assistant if anything is unclear.
   * <p>
   * 用于细分客户使用场景。 - 申请开通服务后,可以在腾讯云慧眼人脸核身控制台
   * (https://console.cloud.tencent.com/faceid) 自助接入里面创建,审核通过后即可调用。 - 如有疑问,请添加腾
   * 讯云人脸核身小助手进行咨询。
   *
   * @return the value; {@code null} if absent
   */
  public String ruleId() {
    return get("RuleId", Decode::ofString);
  }

  /** Collects the members of a {@link CompareWithPhoto}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {
      set("CompareLib", "LOCAL");
    }

    /**
     * The number of the identity card. 18 characters, the last may be X; ciphertext when Encryption says
     * so.
     * <p>
     * 身份证。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder idCard(String value) {
      set("IdCard", value);
      return this;
    }

    /**
     * The name of the person; ciphertext when Encryption says so.
     * <p>
     * 姓名。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder name(String value) {
      set("Name", value);
      return this;
    }

    /**
     * The picture in Base64. Required when CompareLib is LOCAL. At most 8 MB after encoding. Use standard
     * Base64 with padding, RFC 4648. The page's sample is cut: /9j/4AAQSkZJRg.....s97n//2Q==.
     * <p>
     * 图片的Base64。 - CompareLib为上传照片比对时必传。 - Base64后图片最大8MB。 - 请使用标准的Base64编码方
     * 式(带=补位),编码规范参考RFC4648。 示例值:/9j/4AAQSkZJRg.....s97n//2Q==
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageBase64(String value) {
      set("ImageBase64", value);
      return this;
    }

    /**
     * The Meta text made by the SDK. Leave it out when it is empty.
     * <p>
     * SDK中生成的Meta字符串。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder meta(String value) {
      set("Meta", value);
      return this;
    }

    /**
     * Facts on the SDK and the person's device, as JSON text from the HuiYan SDK; pass it on unchanged.
     * Not on the page, but in the vendor's SDK.
     * <p>
     * SDK和用户设备的元信息。该字段的值由HuiYan SDK以JSON字符串格式返回。说明：不要修改返回值，直接传递即
     * 可。页面未列出，取自官方 SDK。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder metaData(String value) {
      set("MetaData", value);
      return this;
    }

    /**
     * Passed through to the result (GetFaceIdResult). A text of at most 1000 characters. Leave it out when
     * it is empty.
     * <p>
     * 透传参数。 - 1000长度字符串
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder extra(String value) {
      set("Extra", value);
      return this;
    }

    /**
     * Whether to use a COS bucket. Default false. When true, videos and pictures of the verification are
     * stored in the bucket that the FaceID console was authorised for, and the result holds their full COS
     * addresses. Activate it at https://console.cloud.tencent.com/faceid/cos. Note: with true no Base64
     * data is returned (the fields keep their names and hold addresses), so change it with care.
     * <p>
     * 是否使用cos桶。 - 默认为false。 - 设置该参数为true后,核身过程中的视频图片将会存储在人脸核身控制台授
     * 权cos的bucket中,拉取结果时会返回对应资源完整cos地址。 - 开通地址见
     * https://console.cloud.tencent.com/faceid/cos - 【注意】选择该参数为true后将不返回base64数据,请根据接
     * 入情况谨慎修改。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder useCos(Boolean value) {
      set("UseCos", value);
      return this;
    }

    /**
     * How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
     * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
     * https://cloud.tencent.com/document/product/1007/47180.
     * <p>
     * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。（
     * https://cloud.tencent.com/document/product/1007/47180）
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryption(Encryption value) {
      set("Encryption", value);
      return this;
    }

    /**
     * Tells the scenes of a customer apart. Create it in the console of Tencent Cloud FaceID
     * (https://console.cloud.tencent.com/faceid) under self-service access after activating the service;
     * it can be used once it is approved. Ask the FaceID assistant if anything is unclear.
     * <p>
     * 用于细分客户使用场景。 - 申请开通服务后,可以在腾讯云慧眼人脸核身控制台
     * (https://console.cloud.tencent.com/faceid) 自助接入里面创建,审核通过后即可调用。 - 如有疑问,请添加腾
     * 讯云人脸核身小助手进行咨询。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ruleId(String value) {
      set("RuleId", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public CompareWithPhoto build() {
      return new CompareWithPhoto(members());
    }
  }
}
