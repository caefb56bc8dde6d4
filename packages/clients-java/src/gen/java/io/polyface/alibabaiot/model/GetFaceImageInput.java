// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import io.polyface.WireEnum;
import java.util.Map;
import java.util.Set;

/**
 * User whose picture is returned, and format of the picture.
 * <p>
 * 业务参数：查询的用户与图片的格式。
 */
public final class GetFaceImageInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "userType",
      "imageFormat");

  private GetFaceImageInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GetFaceImageInput fromMap(Object value) {
    return value == null ? null : new GetFaceImageInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GetFaceImageInput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Type of the user. Together with userId it identifies a face picture.
   * - IDENTITY: userId is an identityId.
   * - OPEN: Account system of a third-party office automation (OA) product.
   * - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
   * - PHONE: userId is a phone number.
   * <p>
   * 用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
   * - IDENTITY：用 identityId 作为 userId。
   * - OPEN：OA 三方账号体系。
   * - YUNDUN：云盾自定义用户体系。
   * - PHONE：用手机号作为 userId。
   *
   * @return the value; {@code null} if absent
   */
  public UserType userType() {
    return get("userType", UserType::of);
  }

  /**
   * User ID.
   * <p>
   * 用户 ID。
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("userId", Decode::ofString);
  }

  /**
   * Format of the returned picture: URL or BASE64. The default is URL.
   * <p>
   * 图片数据的返回格式，目前支持 URL 和 BASE64，默认为 URL。
   *
   * @return the value; {@code null} if absent
   */
  public ImageFormatEnum imageFormat() {
    return get("imageFormat", ImageFormatEnum::of);
  }

  /**
   * Format of the returned picture: URL or BASE64. The default is URL.
   * <p>
   * 图片数据的返回格式，目前支持 URL 和 BASE64，默认为 URL。
   */
  public enum ImageFormatEnum implements WireEnum {

    /** {@code "URL"} */
    URL("URL"),

    /** {@code "BASE64"} */
    BASE64("BASE64");

    private final Object value;

    ImageFormatEnum(Object value) {
      this.value = value;
    }

    @Override
    public Object value() {
      return value;
    }

    /**
     * Finds the constant of a value.
     *
     * @param value the value as the vendor writes it
     * @return the constant
     * @throws IllegalArgumentException if there is none
     */
    public static ImageFormatEnum of(Object value) {
      return WireEnum.find(ImageFormatEnum.class, value);
    }
  }

  /** Collects the members of a {@link GetFaceImageInput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Type of the user. Together with userId it identifies a face picture.
     * - IDENTITY: userId is an identityId.
     * - OPEN: Account system of a third-party office automation (OA) product.
     * - YUNDUN: Custom user system of Yundun (Alibaba Cloud Security).
     * - PHONE: userId is a phone number.
     * <p>
     * 用户类型，与 userId 共同作为人脸图片的唯一标识。目前支持以下取值。
     * - IDENTITY：用 identityId 作为 userId。
     * - OPEN：OA 三方账号体系。
     * - YUNDUN：云盾自定义用户体系。
     * - PHONE：用手机号作为 userId。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userType(UserType value) {
      set("userType", value);
      return this;
    }

    /**
     * User ID.
     * <p>
     * 用户 ID。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("userId", value);
      return this;
    }

    /**
     * Format of the returned picture: URL or BASE64. The default is URL.
     * <p>
     * 图片数据的返回格式，目前支持 URL 和 BASE64，默认为 URL。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder imageFormat(ImageFormatEnum value) {
      set("imageFormat", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public GetFaceImageInput build() {
      return new GetFaceImageInput(members());
    }
  }
}
