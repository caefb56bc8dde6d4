// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One page of users.
 * <p>
 * 一页用户。
 */
public final class QueryFaceUserByNameOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "PageSize",
      "Total",
      "Page",
      "List");

  private QueryFaceUserByNameOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static QueryFaceUserByNameOutput fromMap(Object value) {
    return value == null ? null : new QueryFaceUserByNameOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code QueryFaceUserByNameOutput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Number of users per page.
   * <p>
   * 每页的用户数。
   *
   * @return the value; {@code null} if absent
   */
  public Integer pageSize() {
    return get("PageSize", Decode::ofInteger);
  }

  /**
   * Total number of users.
   * <p>
   * 用户总数。
   *
   * @return the value; {@code null} if absent
   */
  public Integer total() {
    return get("Total", Decode::ofInteger);
  }

  /**
   * Page number.
   * <p>
   * 页码。
   *
   * @return the value; {@code null} if absent
   */
  public Integer page() {
    return get("Page", Decode::ofInteger);
  }

  /**
   * Users on this page.
   * <p>
   * 本页用户。
   *
   * @return the value; {@code null} if absent
   */
  public List<Map<String, Object>> _list() {
    return get("List", Decode.list(Decode.map(Decode::ofObject)));
  }

  /** Collects the members of a {@link QueryFaceUserByNameOutput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Number of users per page.
     * <p>
     * 每页的用户数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder pageSize(Integer value) {
      set("PageSize", value);
      return this;
    }

    /**
     * Total number of users.
     * <p>
     * 用户总数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder total(Integer value) {
      set("Total", value);
      return this;
    }

    /**
     * Page number.
     * <p>
     * 页码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder page(Integer value) {
      set("Page", value);
      return this;
    }

    /**
     * Users on this page.
     * <p>
     * 本页用户。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder _list(List<Map<String, Object>> value) {
      set("List", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public QueryFaceUserByNameOutput build() {
      return new QueryFaceUserByNameOutput(members());
    }
  }
}
