// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * A face that was not removed.
 * <p>
 * 删除失败的人脸。
 */
public final class RemovalFailure extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "reason");

  private RemovalFailure(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static RemovalFailure fromMap(Object value) {
    return value == null ? null : new RemovalFailure(Decode.ofMap(value));
  }

  /**
   * Starts a {@code RemovalFailure}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
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

  /**
   * Why the face was not removed. FACE_NOT_IN_GROUP: the library does not contain the face.
   * <p>
   * 删除失败的原因。FACE_NOT_IN_GROUP：人脸库中没有该人脸。
   *
   * @return the value; {@code null} if absent
   */
  public String reason() {
    return get("reason", Decode::ofString);
  }

  /** Collects the members of a {@link RemovalFailure}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Unique face token.
     * <p>
     * 人脸的唯一标识。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceToken(String value) {
      set("face_token", value);
      return this;
    }

    /**
     * Why the face was not removed. FACE_NOT_IN_GROUP: the library does not contain the face.
     * <p>
     * 删除失败的原因。FACE_NOT_IN_GROUP：人脸库中没有该人脸。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder reason(String value) {
      set("reason", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public RemovalFailure build() {
      return new RemovalFailure(members());
    }
  }
}
