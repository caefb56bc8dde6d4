// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The input of `getFaceInfo`.
 * <p>
 * `getFaceInfo` 的输入。
 */
public final class GetFaceInfoInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "group_id");

  private GetFaceInfoInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GetFaceInfoInput fromMap(Object value) {
    return value == null ? null : new GetFaceInfoInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GetFaceInfoInput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * User-defined face library identifier. Letters, digits and the characters -%&#64;#&amp;_, at most 48 bytes.
   * <p>
   * 用户自定义的人脸库标识。由字母、数字及 -%&#64;#&amp;_ 组成，最长 48 字节。
   *
   * @return the value; {@code null} if absent
   */
  public String groupId() {
    return get("group_id", Decode::ofString);
  }

  /**
   * Unique face token.
   * <p>
   * 人脸的唯一标识。
   *
   * @return the value; {@code null} if absent
   */
  public String faceToken() {
    return get("face_token", Decode::ofString);
  }

  /** Collects the members of a {@link GetFaceInfoInput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * User-defined face library identifier. Letters, digits and the characters -%&#64;#&amp;_, at most 48 bytes.
     * <p>
     * 用户自定义的人脸库标识。由字母、数字及 -%&#64;#&amp;_ 组成，最长 48 字节。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder groupId(String value) {
      set("group_id", value);
      return this;
    }

    /**
     * Unique face token.
     * <p>
     * 人脸的唯一标识。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceToken(String value) {
      set("face_token", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public GetFaceInfoInput build() {
      return new GetFaceInfoInput(members());
    }
  }
}
