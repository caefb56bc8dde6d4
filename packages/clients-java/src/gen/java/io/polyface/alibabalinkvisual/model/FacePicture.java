// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Face picture of the user.
 * <p>
 * 用户的人脸图片信息。
 */
public final class FacePicture extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "FeatureDTOList");

  private FacePicture(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static FacePicture fromMap(Object value) {
    return value == null ? null : new FacePicture(Decode.ofMap(value));
  }

  /**
   * Starts a {@code FacePicture}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * MD5 of the face picture.
   * <p>
   * 用户人脸图片的 MD5 值。
   *
   * @return the value; {@code null} if absent
   */
  public String faceMd5() {
    return get("FaceMd5", Decode::ofString);
  }

  /**
   * URL of the face picture. It may be signed and short-lived.
   * <p>
   * 用户的人脸图片 URL 地址。可能带有签名，且有效期较短。
   *
   * @return the value; {@code null} if absent
   */
  public String faceUrl() {
    return get("FaceUrl", Decode::ofString);
  }

  /**
   * List of face features.
   * <p>
   * 人脸特征值列表。
   *
   * @return the value; {@code null} if absent
   */
  public List<FaceFeature> featureDTOList() {
    return get("FeatureDTOList", Decode.list(FaceFeature::fromMap));
  }

  /** Collects the members of a {@link FacePicture}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * MD5 of the face picture.
     * <p>
     * 用户人脸图片的 MD5 值。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceMd5(String value) {
      set("FaceMd5", value);
      return this;
    }

    /**
     * URL of the face picture. It may be signed and short-lived.
     * <p>
     * 用户的人脸图片 URL 地址。可能带有签名，且有效期较短。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceUrl(String value) {
      set("FaceUrl", value);
      return this;
    }

    /**
     * List of face features.
     * <p>
     * 人脸特征值列表。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder featureDTOList(List<FaceFeature> value) {
      set("FeatureDTOList", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public FacePicture build() {
      return new FacePicture(members());
    }
  }
}
