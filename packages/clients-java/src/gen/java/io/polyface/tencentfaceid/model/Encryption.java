// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import io.polyface.WireEnum;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How sensitive fields (name, identity card number) are encrypted, in addition to TLS. A fresh
 * symmetric key per request encrypts the fields and is itself wrapped by the vendor's public key:
 * https://cloud.tencent.com/document/product/1007/47180.
 * <p>
 * 敏感数据加密信息。对传入信息(姓名、身份证号)有加密需求的用户可使用此参数,详情请点击左侧链接。（
 * https://cloud.tencent.com/document/product/1007/47180）
 */
public final class Encryption extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "EncryptList",
      "Iv",
      "Algorithm",
      "TagList");

  private Encryption(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static Encryption fromMap(Object value) {
    return value == null ? null : new Encryption(Decode.ofMap(value));
  }

  /**
   * Starts a {@code Encryption}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The names of the request fields that hold ciphertext, IdCard and Name for example; in any order.
   * Newer texts of the vendor's SDK add the uploaded picture.
   * <p>
   * 被加密的请求字段名列表，例如 IdCard、Name，顺序不限。官方 SDK 的新版说明还包括上传的照片。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> encryptList() {
    return get("EncryptList", Decode.list(Decode::ofString));
  }

  /**
   * Base64 of the wrapped symmetric key.
   * <p>
   * 经公钥加密的对称密钥，Base64 编码。
   *
   * @return the value; {@code null} if absent
   */
  public String ciphertextBlob() {
    return get("CiphertextBlob", Decode::ofString);
  }

  /**
   * Base64 of the initialisation vector; 16 bytes with AES-256-CBC, 12 bytes with SM4-GCM. Older
   * accounts that take their key from KMS send a text of 16 characters as it is.
   * <p>
   * 初始向量的 Base64 编码；AES-256-CBC 为 16 字节，SM4-GCM 为 12 字节。使用 KMS 密钥的旧账号则直接传 16
   * 个字符的字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String iv() {
    return get("Iv", Decode::ofString);
  }

  /**
   * The symmetric algorithm. Always send it.
   * <p>
   * 对称加密算法，建议始终传入。
   *
   * @return the value; {@code null} if absent
   */
  public AlgorithmEnum algorithm() {
    return get("Algorithm", AlgorithmEnum::of);
  }

  /**
   * SM4-GCM only. Base64 of the 16-byte tags, in the order of EncryptList.
   * <p>
   * 仅 SM4-GCM 使用。各字段 16 字节 tag 的 Base64 编码，顺序与 EncryptList 一致。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> tagList() {
    return get("TagList", Decode.list(Decode::ofString));
  }

  /**
   * The symmetric algorithm. Always send it.
   * <p>
   * 对称加密算法，建议始终传入。
   */
  public enum AlgorithmEnum implements WireEnum {

    /** {@code "AES-256-CBC"} */
    AES_256_CBC("AES-256-CBC"),

    /** {@code "SM4-GCM"} */
    SM4_GCM("SM4-GCM");

    private final String value;

    AlgorithmEnum(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    /**
     * Finds the constant of a value.
     *
     * @param value the value as the vendor writes it
     * @return the constant
     * @throws IllegalArgumentException if there is none
     */
    public static AlgorithmEnum of(Object value) {
      return WireEnum.find(AlgorithmEnum.class, value);
    }
  }

  /** Collects the members of a {@link Encryption}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The names of the request fields that hold ciphertext, IdCard and Name for example; in any order.
     * Newer texts of the vendor's SDK add the uploaded picture.
     * <p>
     * 被加密的请求字段名列表，例如 IdCard、Name，顺序不限。官方 SDK 的新版说明还包括上传的照片。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryptList(List<String> value) {
      set("EncryptList", value);
      return this;
    }

    /**
     * Base64 of the wrapped symmetric key.
     * <p>
     * 经公钥加密的对称密钥，Base64 编码。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder ciphertextBlob(String value) {
      set("CiphertextBlob", value);
      return this;
    }

    /**
     * Base64 of the initialisation vector; 16 bytes with AES-256-CBC, 12 bytes with SM4-GCM. Older
     * accounts that take their key from KMS send a text of 16 characters as it is.
     * <p>
     * 初始向量的 Base64 编码；AES-256-CBC 为 16 字节，SM4-GCM 为 12 字节。使用 KMS 密钥的旧账号则直接传 16
     * 个字符的字符串。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder iv(String value) {
      set("Iv", value);
      return this;
    }

    /**
     * The symmetric algorithm. Always send it.
     * <p>
     * 对称加密算法，建议始终传入。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder algorithm(AlgorithmEnum value) {
      set("Algorithm", value);
      return this;
    }

    /**
     * SM4-GCM only. Base64 of the 16-byte tags, in the order of EncryptList.
     * <p>
     * 仅 SM4-GCM 使用。各字段 16 字节 tag 的 Base64 编码，顺序与 EncryptList 一致。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder tagList(List<String> value) {
      set("TagList", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public Encryption build() {
      return new Encryption(members());
    }
  }
}
