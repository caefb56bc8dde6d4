// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The input of `addFaceUserGroup`.
 * <p>
 * `addFaceUserGroup` 的输入。
 */
public final class AddFaceUserGroupInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "IsolationId",
      "UserGroupName");

  private AddFaceUserGroupInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static AddFaceUserGroupInput fromMap(Object value) {
    return value == null ? null : new AddFaceUserGroupInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code AddFaceUserGroupInput}.
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
   * Name of the user group.
   * <p>
   * 用户组名称。
   *
   * @return the value; {@code null} if absent
   */
  public String userGroupName() {
    return get("UserGroupName", Decode::ofString);
  }

  /** Collects the members of a {@link AddFaceUserGroupInput}. They are validated when it is sent. */
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
     * Name of the user group.
     * <p>
     * 用户组名称。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userGroupName(String value) {
      set("UserGroupName", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public AddFaceUserGroupInput build() {
      return new AddFaceUserGroupInput(members());
    }
  }
}
