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
public final class SearchFacesOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "request_id",
      "time_used",
      "results");

  private SearchFacesOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static SearchFacesOutput fromMap(Object value) {
    return value == null ? null : new SearchFacesOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code SearchFacesOutput}.
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
   * The faces found. The field is not confirmed.
   * <p>
   * 搜索到的人脸。此字段未经确认。
   *
   * @return the value; {@code null} if absent
   */
  public List<SearchResult> results() {
    return get("results", Decode.list(SearchResult::fromMap));
  }

  /** Collects the members of a {@link SearchFacesOutput}. They are validated when it is sent. */
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
     * The faces found. The field is not confirmed.
     * <p>
     * 搜索到的人脸。此字段未经确认。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder results(List<SearchResult> value) {
      set("results", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public SearchFacesOutput build() {
      return new SearchFacesOutput(members());
    }
  }
}
