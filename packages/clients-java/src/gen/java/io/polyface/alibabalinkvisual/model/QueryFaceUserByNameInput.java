// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The input of `queryFaceUserByName`.
 * <p>
 * `queryFaceUserByName` 的输入。
 */
public final class QueryFaceUserByNameInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "IsolationId",
      "PageSize",
      "PageNo");

  private QueryFaceUserByNameInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static QueryFaceUserByNameInput fromMap(Object value) {
    return value == null ? null : new QueryFaceUserByNameInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code QueryFaceUserByNameInput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
   * Use the IsolationId that you set when you added the user with AddFaceUser.
   * <p>
   * 业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
   * 置的 IsolationId 保持一致。
   *
   * @return the value; {@code null} if absent
   */
  public String isolationId() {
    return get("IsolationId", Decode::ofString);
  }

  /**
   * Name of the user (fuzzy match), at most 64 characters.
   * <p>
   * 姓名，模糊匹配，最长 64 个字符。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /**
   * Custom user parameters (exact match).
   * <p>
   * 自定义的用户参数，精确匹配。
   *
   * @return the value; {@code null} if absent
   */
  public String params() {
    return get("Params", Decode::ofString);
  }

  /**
   * Number of users per page, 1 to 50.
   * <p>
   * 每页的用户数，1 到 50。
   *
   * @return the value; {@code null} if absent
   */
  public Integer pageSize() {
    return get("PageSize", Decode::ofInteger);
  }

  /**
   * Page number.
   * <p>
   * 页码。
   *
   * @return the value; {@code null} if absent
   */
  public Integer pageNo() {
    return get("PageNo", Decode::ofInteger);
  }

  /** Collects the members of a {@link QueryFaceUserByNameInput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
     * Use the IsolationId that you set when you added the user with AddFaceUser.
     * <p>
     * 业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
     * 置的 IsolationId 保持一致。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder isolationId(String value) {
      set("IsolationId", value);
      return this;
    }

    /**
     * Name of the user (fuzzy match), at most 64 characters.
     * <p>
     * 姓名，模糊匹配，最长 64 个字符。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder name(String value) {
      set("Name", value);
      return this;
    }

    /**
     * Custom user parameters (exact match).
     * <p>
     * 自定义的用户参数，精确匹配。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder params(String value) {
      set("Params", value);
      return this;
    }

    /**
     * Number of users per page, 1 to 50.
     * <p>
     * 每页的用户数，1 到 50。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder pageSize(Integer value) {
      set("PageSize", value);
      return this;
    }

    /**
     * Page number.
     * <p>
     * 页码。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder pageNo(Integer value) {
      set("PageNo", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public QueryFaceUserByNameInput build() {
      return new QueryFaceUserByNameInput(members());
    }
  }
}
