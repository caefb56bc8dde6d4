// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The input of `queryFaceUser`.
 * <p>
 * `queryFaceUser` 的输入。
 */
public final class QueryFaceUserInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "IsolationId");

  private QueryFaceUserInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static QueryFaceUserInput fromMap(Object value) {
    return value == null ? null : new QueryFaceUserInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code QueryFaceUserInput}.
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
   * User ID that LinkVisual returned when the user was added.
   * <p>
   * 用户 ID。
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("UserId", Decode::ofString);
  }

  /** Collects the members of a {@link QueryFaceUserInput}. They are validated when it is sent. */
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
     * User ID that LinkVisual returned when the user was added.
     * <p>
     * 用户 ID。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("UserId", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public QueryFaceUserInput build() {
      return new QueryFaceUserInput(members());
    }
  }
}
