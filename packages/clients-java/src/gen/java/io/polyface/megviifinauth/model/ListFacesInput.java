// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The library and the page to return.
 * <p>
 * 要查询的人脸库与分页。
 */
public final class ListFacesInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "group_id",
      "start",
      "limit");

  private ListFacesInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static ListFacesInput fromMap(Object value) {
    return value == null ? null : new ListFacesInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code ListFacesInput}.
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
   * Number of the first face to return, 1 by default. Faces are sorted by the time they were added. To
   * get the next page, send the next of the previous response.
   * <p>
   * 要返回的第一张人脸的序号，默认 1。人脸按添加时间排序。传入上一次响应的 next 可获取下一页。
   *
   * @return the value; {@code null} if absent
   */
  public Integer start() {
    return get("start", Decode::ofInteger);
  }

  /**
   * How many faces to return, 100 by default, at most 1000.
   * <p>
   * 返回的人脸数，默认 100，最大 1000。
   *
   * @return the value; {@code null} if absent
   */
  public Integer limit() {
    return get("limit", Decode::ofInteger);
  }

  /** Collects the members of a {@link ListFacesInput}. They are validated when it is sent. */
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
     * Number of the first face to return, 1 by default. Faces are sorted by the time they were added. To
     * get the next page, send the next of the previous response.
     * <p>
     * 要返回的第一张人脸的序号，默认 1。人脸按添加时间排序。传入上一次响应的 next 可获取下一页。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder start(Integer value) {
      set("start", value);
      return this;
    }

    /**
     * How many faces to return, 100 by default, at most 1000.
     * <p>
     * 返回的人脸数，默认 100，最大 1000。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder limit(Integer value) {
      set("limit", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public ListFacesInput build() {
      return new ListFacesInput(members());
    }
  }
}
