// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * A face found. Its fields are expected, not confirmed.
 * <p>
 * 搜索到的人脸。其字段为预期，未经确认。
 */
public final class SearchResult extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "confidence");

  private SearchResult(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static SearchResult fromMap(Object value) {
    return value == null ? null : new SearchResult(Decode.ofMap(value));
  }

  /**
   * Starts a {@code SearchResult}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Similarity of the two faces.
   * <p>
   * 相似度。
   *
   * @return the value; {@code null} if absent
   */
  public Double confidence() {
    return get("confidence", Decode::ofDouble);
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
   * User ID.
   * <p>
   * 用户 ID。
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("user_id", Decode::ofString);
  }

  /** Collects the members of a {@link SearchResult}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Similarity of the two faces.
     * <p>
     * 相似度。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder confidence(Double value) {
      set("confidence", value);
      return this;
    }

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
     * User ID.
     * <p>
     * 用户 ID。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("user_id", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public SearchResult build() {
      return new SearchResult(members());
    }
  }
}
