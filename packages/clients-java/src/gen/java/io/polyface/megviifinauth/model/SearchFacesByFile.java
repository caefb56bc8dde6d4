// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Sends the picture as a file.
 * <p>
 * 以文件传入图片。
 */
public final class SearchFacesByFile extends Model implements SearchFacesInput {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "group_id",
      "limit",
      "threshold",
      "multi_oriented_detection");

  private SearchFacesByFile(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static SearchFacesByFile fromMap(Object value) {
    return value == null ? null : new SearchFacesByFile(Decode.ofMap(value));
  }

  /** Whether an object has the required members and the constants. */
  static boolean fits(Object value) {
    Map<String, Object> given = value == null ? Map.of() : Decode.ofMap(value);
    return true && given.containsKey("group_id") && given.containsKey("file");
  }

  /**
   * Starts a {@code SearchFacesByFile}.
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
   * The picture as a file.
   * <p>
   * 图片文件。
   *
   * @return the value; {@code null} if absent
   */
  public byte[] file() {
    return get("file", Decode::ofBytes);
  }

  /**
   * How many faces to return, 1 by default, at most 100.
   * <p>
   * 返回的人脸数，默认 1，最大 100。
   *
   * @return the value; {@code null} if absent
   */
  public Integer limit() {
    return get("limit", Decode::ofInteger);
  }

  /**
   * Similarity threshold: only faces with a higher confidence are returned.
   * <p>
   * 相似度阈值，仅返回相似度高于此值的人脸。
   *
   * @return the value; {@code null} if absent
   */
  public Double threshold() {
    return get("threshold", Decode::ofDouble);
  }

  /**
   * Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
   * - 0: Do not look for rotated faces (default).
   * - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
   * more time.
   * <p>
   * 是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
   * - 0：不检测旋转的人脸（默认）。
   * - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
   *
   * @return the value; {@code null} if absent
   */
  public MultiOrientedDetection multiOrientedDetection() {
    return get("multi_oriented_detection", MultiOrientedDetection::of);
  }

  /** Collects the members of a {@link SearchFacesByFile}. They are validated when it is sent. */
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
     * The picture as a file.
     * <p>
     * 图片文件。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder file(byte[] value) {
      set("file", value);
      return this;
    }

    /**
     * How many faces to return, 1 by default, at most 100.
     * <p>
     * 返回的人脸数，默认 1，最大 100。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder limit(Integer value) {
      set("limit", value);
      return this;
    }

    /**
     * Similarity threshold: only faces with a higher confidence are returned.
     * <p>
     * 相似度阈值，仅返回相似度高于此值的人脸。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder threshold(Double value) {
      set("threshold", value);
      return this;
    }

    /**
     * Whether to look for rotated faces. Any value other than 0 and 1 causes BAD_ARGUMENTS.
     * - 0: Do not look for rotated faces (default).
     * - 1: If no face is found, rotate the picture by 90, 180 and 270 degrees and look again. This takes
     * more time.
     * <p>
     * 是否检测旋转的人脸。取其他值返回 BAD_ARGUMENTS。
     * - 0：不检测旋转的人脸（默认）。
     * - 1：若未检测到人脸，则将图片旋转 90、180、270 度后再次检测，会增加耗时。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder multiOrientedDetection(MultiOrientedDetection value) {
      set("multi_oriented_detection", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public SearchFacesByFile build() {
      return new SearchFacesByFile(members());
    }
  }
}
