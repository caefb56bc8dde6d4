// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Request parameters.
 * <p>
 * 请求参数。
 */
public final class GetFaceIdResultInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "IsNeedVideo",
      "IsNeedBestFrame",
      "IsEncryptResponse",
      "Encryption");

  private GetFaceIdResultInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GetFaceIdResultInput fromMap(Object value) {
    return value == null ? null : new GetFaceIdResultInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GetFaceIdResultInput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The token that GetFaceIdToken returned.
   * <p>
   * SDK 核验 token，由 GetFaceIdToken 获取。
   *
   * @return the value; {@code null} if absent
   */
  public String faceIdToken() {
    return get("FaceIdToken", Decode::ofString);
  }

  /**
   * Whether to return the video. Default: false.
   * <p>
   * 是否需要拉取视频，默认 false。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isNeedVideo() {
    return get("IsNeedVideo", Decode::ofBoolean);
  }

  /**
   * Whether to return the best frame. Default: false.
   * <p>
   * 是否需要拉取截帧，默认 false。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isNeedBestFrame() {
    return get("IsNeedBestFrame", Decode::ofBoolean);
  }

  /**
   * Whether to encrypt the whole response. It is then returned in EncryptedBody.
   * <p>
   * 是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean isEncryptResponse() {
    return get("IsEncryptResponse", Decode::ofBoolean);
  }

  /**
   * Encrypts the sensitive fields of the response.
   * - Tencent's documentation says that only Algorithm is needed and the other fields keep their default
   * values.
   * - Tencent's example code sends an empty EncryptList and the encrypted key in CiphertextBlob.
   * <p>
   * 是否需要对返回中的敏感信息进行加密。
   * - 只需指定加密算法 Algorithm 即可，其余字段传入默认值。
   * - 腾讯云示例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
   *
   * @return the value; {@code null} if absent
   */
  public Encryption encryption() {
    return get("Encryption", Encryption::fromMap);
  }

  /** Collects the members of a {@link GetFaceIdResultInput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The token that GetFaceIdToken returned.
     * <p>
     * SDK 核验 token，由 GetFaceIdToken 获取。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceIdToken(String value) {
      set("FaceIdToken", value);
      return this;
    }

    /**
     * Whether to return the video. Default: false.
     * <p>
     * 是否需要拉取视频，默认 false。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isNeedVideo(Boolean value) {
      set("IsNeedVideo", value);
      return this;
    }

    /**
     * Whether to return the best frame. Default: false.
     * <p>
     * 是否需要拉取截帧，默认 false。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isNeedBestFrame(Boolean value) {
      set("IsNeedBestFrame", value);
      return this;
    }

    /**
     * Whether to encrypt the whole response. It is then returned in EncryptedBody.
     * <p>
     * 是否对回包整体进行加密；加密后的内容在 EncryptedBody 中。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder isEncryptResponse(Boolean value) {
      set("IsEncryptResponse", value);
      return this;
    }

    /**
     * Encrypts the sensitive fields of the response.
     * - Tencent's documentation says that only Algorithm is needed and the other fields keep their default
     * values.
     * - Tencent's example code sends an empty EncryptList and the encrypted key in CiphertextBlob.
     * <p>
     * 是否需要对返回中的敏感信息进行加密。
     * - 只需指定加密算法 Algorithm 即可，其余字段传入默认值。
     * - 腾讯云示例代码中 EncryptList 为空，CiphertextBlob 为加密后的密钥。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryption(Encryption value) {
      set("Encryption", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public GetFaceIdResultInput build() {
      return new GetFaceIdResultInput(members());
    }
  }
}
