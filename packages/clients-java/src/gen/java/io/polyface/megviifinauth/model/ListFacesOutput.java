// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Successful response.
 * <p>
 * 成功响应。
 */
public final class ListFacesOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "request_id",
      "time_used",
      "face_tokens",
      "next");

  private ListFacesOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static ListFacesOutput fromMap(Object value) {
    return value == null ? null : new ListFacesOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code ListFacesOutput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A unique string to distinguish each request.
   * <p>
   * 用于区分每次请求的唯一字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String requestId() {
    return get("request_id", Decode::ofString);
  }

  /**
   * Total time consumed by the request in milliseconds.
   * <p>
   * 整个请求所花费的时间，单位为毫秒。
   *
   * @return the value; {@code null} if absent
   */
  public Integer timeUsed() {
    return get("time_used", Decode::ofInteger);
  }

  /**
   * The faces of this page.
   * <p>
   * 本页的人脸。
   *
   * @return the value; {@code null} if absent
   */
  public List<FaceInfo> faceTokens() {
    return get("face_tokens", Decode.list(FaceInfo::fromMap));
  }

  /**
   * Start of the next page; send it as start. Missing on the last page. Megvii's documentation mentions
   * it only under start, so its type is not confirmed.
   * <p>
   * 下一页的起始位置，作为下一次的 start 传入；最后一页没有此字段。旷视文档仅在 start 处提及，类型未经确
   * 认。
   *
   * @return the value; {@code null} if absent
   */
  public Long next() {
    return get("next", Decode::ofLong);
  }

  /** Collects the members of a {@link ListFacesOutput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * A unique string to distinguish each request.
     * <p>
     * 用于区分每次请求的唯一字符串。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder requestId(String value) {
      set("request_id", value);
      return this;
    }

    /**
     * Total time consumed by the request in milliseconds.
     * <p>
     * 整个请求所花费的时间，单位为毫秒。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder timeUsed(Integer value) {
      set("time_used", value);
      return this;
    }

    /**
     * The faces of this page.
     * <p>
     * 本页的人脸。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceTokens(List<FaceInfo> value) {
      set("face_tokens", value);
      return this;
    }

    /**
     * Start of the next page; send it as start. Missing on the last page. Megvii's documentation mentions
     * it only under start, so its type is not confirmed.
     * <p>
     * 下一页的起始位置，作为下一次的 start 传入；最后一页没有此字段。旷视文档仅在 start 处提及，类型未经确
     * 认。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder next(Long value) {
      set("next", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public ListFacesOutput build() {
      return new ListFacesOutput(members());
    }
  }
}
