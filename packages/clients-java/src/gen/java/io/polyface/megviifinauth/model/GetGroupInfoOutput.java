// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Successful response.
 * <p>
 * 成功响应。
 */
public final class GetGroupInfoOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "request_id",
      "time_used",
      "info");

  private GetGroupInfoOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GetGroupInfoOutput fromMap(Object value) {
    return value == null ? null : new GetGroupInfoOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GetGroupInfoOutput}.
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
   * A face library.
   * <p>
   * 人脸库信息。
   *
   * @return the value; {@code null} if absent
   */
  public GroupInfo info() {
    return get("info", GroupInfo::fromMap);
  }

  /** Collects the members of a {@link GetGroupInfoOutput}. They are validated when it is sent. */
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
     * A face library.
     * <p>
     * 人脸库信息。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder info(GroupInfo value) {
      set("info", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public GetGroupInfoOutput build() {
      return new GetGroupInfoOutput(members());
    }
  }
}
