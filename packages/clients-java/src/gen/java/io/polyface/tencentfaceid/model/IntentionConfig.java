// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import io.polyface.WireEnum;
import java.util.Map;
import java.util.Set;

/**
 * Configuration of the intention verification, in which the person confirms by answering or nodding
 * that they agree.
 * <p>
 * 意愿核身流程配置。
 */
public final class IntentionConfig extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "IntentionRecognition",
      "IntentionType",
      "MouthOpenRecognition",
      "Speed");

  private IntentionConfig(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static IntentionConfig fromMap(Object value) {
    return value == null ? null : new IntentionConfig(Decode.ofMap(value));
  }

  /**
   * Starts a {@code IntentionConfig}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Whether an answer passes too if it means nearly the same as one of Answers. Default: true.
   * <p>
   * 意愿核身过程中识别用户的回答意图，开启后除了 IntentionQuestions 的 Answers 列表中的标准回答会通过，
   * 近似意图的回答也会通过，默认开启。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean intentionRecognition() {
    return get("IntentionRecognition", Decode::ofBoolean);
  }

  /**
   * How the intention is verified, 0 by default.
   * - 0: Question mode; IntentionQuestions is required.
   * - 1: Nodding mode; IntentionActions is required.
   * <p>
   * 意愿核身类型，默认为 0。
   * - 0：问答模式，DetectAuth 接口需要传入 IntentionQuestions 字段。
   * - 1：点头模式，DetectAuth 接口需要传入 IntentionActions 字段。
   *
   * @return the value; {@code null} if absent
   */
  public IntentionTypeEnum intentionType() {
    return get("IntentionType", IntentionTypeEnum::of);
  }

  /**
   * Whether to check that the person's mouth opens while they answer. Question mode only. Default:
   * false.
   * <p>
   * 用户语音回答过程中是否开启张嘴识别检测，默认不开启，仅在意愿核身问答模式中使用。
   *
   * @return the value; {@code null} if absent
   */
  public Boolean mouthOpenRecognition() {
    return get("MouthOpenRecognition", Decode::ofBoolean);
  }

  /**
   * Speed at which texts are played, 0 by default.
   * - 0: Adapted to the length of the text.
   * - 1: Normal speed.
   * - 2: 1.2 times normal speed.
   * - 3: 1.5 times normal speed.
   * <p>
   * 意愿核身语音播报速度，默认值为 0。
   * - 0：智能语速（根据播报文案的长度自动调整语音播报速度）。
   * - 1：固定 1 倍速。
   * - 2：固定 1.2 倍速。
   * - 3：固定 1.5 倍速。
   *
   * @return the value; {@code null} if absent
   */
  public SpeedEnum speed() {
    return get("Speed", SpeedEnum::of);
  }

  /**
   * How the intention is verified, 0 by default.
   * - 0: Question mode; IntentionQuestions is required.
   * - 1: Nodding mode; IntentionActions is required.
   * <p>
   * 意愿核身类型，默认为 0。
   * - 0：问答模式，DetectAuth 接口需要传入 IntentionQuestions 字段。
   * - 1：点头模式，DetectAuth 接口需要传入 IntentionActions 字段。
   */
  public enum IntentionTypeEnum implements WireEnum {

    /** {@code 0} */
    NUMBER_0(0),

    /** {@code 1} */
    NUMBER_1(1);

    private final Object value;

    IntentionTypeEnum(Object value) {
      this.value = value;
    }

    @Override
    public Object value() {
      return value;
    }

    /**
     * Finds the constant of a value.
     *
     * @param value the value as the vendor writes it
     * @return the constant
     * @throws IllegalArgumentException if there is none
     */
    public static IntentionTypeEnum of(Object value) {
      return WireEnum.find(IntentionTypeEnum.class, value);
    }
  }

  /**
   * Speed at which texts are played, 0 by default.
   * - 0: Adapted to the length of the text.
   * - 1: Normal speed.
   * - 2: 1.2 times normal speed.
   * - 3: 1.5 times normal speed.
   * <p>
   * 意愿核身语音播报速度，默认值为 0。
   * - 0：智能语速（根据播报文案的长度自动调整语音播报速度）。
   * - 1：固定 1 倍速。
   * - 2：固定 1.2 倍速。
   * - 3：固定 1.5 倍速。
   */
  public enum SpeedEnum implements WireEnum {

    /** {@code 0} */
    NUMBER_0(0),

    /** {@code 1} */
    NUMBER_1(1),

    /** {@code 2} */
    NUMBER_2(2),

    /** {@code 3} */
    NUMBER_3(3);

    private final Object value;

    SpeedEnum(Object value) {
      this.value = value;
    }

    @Override
    public Object value() {
      return value;
    }

    /**
     * Finds the constant of a value.
     *
     * @param value the value as the vendor writes it
     * @return the constant
     * @throws IllegalArgumentException if there is none
     */
    public static SpeedEnum of(Object value) {
      return WireEnum.find(SpeedEnum.class, value);
    }
  }

  /** Collects the members of a {@link IntentionConfig}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Whether an answer passes too if it means nearly the same as one of Answers. Default: true.
     * <p>
     * 意愿核身过程中识别用户的回答意图，开启后除了 IntentionQuestions 的 Answers 列表中的标准回答会通过，
     * 近似意图的回答也会通过，默认开启。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionRecognition(Boolean value) {
      set("IntentionRecognition", value);
      return this;
    }

    /**
     * How the intention is verified, 0 by default.
     * - 0: Question mode; IntentionQuestions is required.
     * - 1: Nodding mode; IntentionActions is required.
     * <p>
     * 意愿核身类型，默认为 0。
     * - 0：问答模式，DetectAuth 接口需要传入 IntentionQuestions 字段。
     * - 1：点头模式，DetectAuth 接口需要传入 IntentionActions 字段。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder intentionType(IntentionTypeEnum value) {
      set("IntentionType", value);
      return this;
    }

    /**
     * Whether to check that the person's mouth opens while they answer. Question mode only. Default:
     * false.
     * <p>
     * 用户语音回答过程中是否开启张嘴识别检测，默认不开启，仅在意愿核身问答模式中使用。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder mouthOpenRecognition(Boolean value) {
      set("MouthOpenRecognition", value);
      return this;
    }

    /**
     * Speed at which texts are played, 0 by default.
     * - 0: Adapted to the length of the text.
     * - 1: Normal speed.
     * - 2: 1.2 times normal speed.
     * - 3: 1.5 times normal speed.
     * <p>
     * 意愿核身语音播报速度，默认值为 0。
     * - 0：智能语速（根据播报文案的长度自动调整语音播报速度）。
     * - 1：固定 1 倍速。
     * - 2：固定 1.2 倍速。
     * - 3：固定 1.5 倍速。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder speed(SpeedEnum value) {
      set("Speed", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public IntentionConfig build() {
      return new IntentionConfig(members());
    }
  }
}
