// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot;

import io.polyface.ApiResponse;
import io.polyface.CallOptions;
import io.polyface.Client;
import io.polyface.ClientBuilder;
import io.polyface.Decode;
import io.polyface.Explanation;
import io.polyface.Operations;

import io.polyface.alibabaiot.model.AddFacePermissionInput;

import io.polyface.alibabaiot.model.DeleteFaceImageInput;

import io.polyface.alibabaiot.model.DeleteFacePermissionInput;

import io.polyface.alibabaiot.model.GetFaceImageInput;

import io.polyface.alibabaiot.model.GetFaceImageOutput;




import io.polyface.alibabaiot.model.SaveFaceImageInput;


import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Alibaba Cloud IoT face service. Manage one face picture per user on Alibaba Cloud's IoT platform,
 * and the spaces and devices that the user may access: save, get and delete the picture, grant and
 * revoke access permissions.
 * <p>
 * 阿里云物联网平台人脸服务。管理阿里云物联网平台上的用户人脸图片（每个用户一张）以及用户可凭人脸通行的
 * 空间与设备：保存、查询、删除人脸图片，添加与删除通行权限。
 */
public final class AlibabaIot extends Client {
  private static final Operations OPERATIONS = new Operations(AlibabaIot.class, "operations.gen.json");

  private AlibabaIot(Builder builder) {
    super(OPERATIONS, builder);
  }

  /**
   * Starts a client.
   *
   * @return a builder; {@code credentials} is required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Grant access permissions
   * <p>
   * 添加通行权限
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> addFacePermission(AddFacePermissionInput input) {
    return addFacePermission(input, CallOptions.DEFAULT);
  }

  /**
   * Grant access permissions
   * <p>
   * 添加通行权限
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> addFacePermission(AddFacePermissionInput input, CallOptions options) {
    return callAndWait("addFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Grant access permissions
   * <p>
   * 添加通行权限
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> addFacePermissionAsync(AddFacePermissionInput input) {
    return addFacePermissionAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Grant access permissions
   * <p>
   * 添加通行权限
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> addFacePermissionAsync(AddFacePermissionInput input, CallOptions options) {
    return call("addFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #addFacePermission}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> addFacePermissionWithResponse(AddFacePermissionInput input) {
    return addFacePermissionWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #addFacePermission}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> addFacePermissionWithResponse(AddFacePermissionInput input, CallOptions options) {
    return callWithResponseAndWait("addFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #addFacePermissionAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> addFacePermissionWithResponseAsync(AddFacePermissionInput input, CallOptions options) {
    return callWithResponse("addFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #addFacePermission} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainAddFacePermission(AddFacePermissionInput input) {
    return explanation("addFacePermission", input.toMap());
  }

  /**
   * Delete the face picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceImage(DeleteFaceImageInput input) {
    return deleteFaceImage(input, CallOptions.DEFAULT);
  }

  /**
   * Delete the face picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceImage(DeleteFaceImageInput input, CallOptions options) {
    return callAndWait("deleteFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Delete the face picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceImageAsync(DeleteFaceImageInput input) {
    return deleteFaceImageAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Delete the face picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceImageAsync(DeleteFaceImageInput input, CallOptions options) {
    return call("deleteFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFaceImage}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFaceImageWithResponse(DeleteFaceImageInput input) {
    return deleteFaceImageWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #deleteFaceImage}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFaceImageWithResponse(DeleteFaceImageInput input, CallOptions options) {
    return callWithResponseAndWait("deleteFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFaceImageAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> deleteFaceImageWithResponseAsync(DeleteFaceImageInput input, CallOptions options) {
    return callWithResponse("deleteFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #deleteFaceImage} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainDeleteFaceImage(DeleteFaceImageInput input) {
    return explanation("deleteFaceImage", input.toMap());
  }

  /**
   * Revoke access permissions
   * <p>
   * 删除通行权限
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFacePermission(DeleteFacePermissionInput input) {
    return deleteFacePermission(input, CallOptions.DEFAULT);
  }

  /**
   * Revoke access permissions
   * <p>
   * 删除通行权限
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFacePermission(DeleteFacePermissionInput input, CallOptions options) {
    return callAndWait("deleteFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Revoke access permissions
   * <p>
   * 删除通行权限
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFacePermissionAsync(DeleteFacePermissionInput input) {
    return deleteFacePermissionAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Revoke access permissions
   * <p>
   * 删除通行权限
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFacePermissionAsync(DeleteFacePermissionInput input, CallOptions options) {
    return call("deleteFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFacePermission}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFacePermissionWithResponse(DeleteFacePermissionInput input) {
    return deleteFacePermissionWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #deleteFacePermission}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFacePermissionWithResponse(DeleteFacePermissionInput input, CallOptions options) {
    return callWithResponseAndWait("deleteFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFacePermissionAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> deleteFacePermissionWithResponseAsync(DeleteFacePermissionInput input, CallOptions options) {
    return callWithResponse("deleteFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #deleteFacePermission} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainDeleteFacePermission(DeleteFacePermissionInput input) {
    return explanation("deleteFacePermission", input.toMap());
  }

  /**
   * Get the face picture of a user
   * <p>
   * 查询人脸图片
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public GetFaceImageOutput getFaceImage(GetFaceImageInput input) {
    return getFaceImage(input, CallOptions.DEFAULT);
  }

  /**
   * Get the face picture of a user
   * <p>
   * 查询人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public GetFaceImageOutput getFaceImage(GetFaceImageInput input, CallOptions options) {
    return callAndWait("getFaceImage", input.toMap(), options, GetFaceImageOutput::fromMap);
  }

  /**
   * Get the face picture of a user
   * <p>
   * 查询人脸图片
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceImageOutput> getFaceImageAsync(GetFaceImageInput input) {
    return getFaceImageAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get the face picture of a user
   * <p>
   * 查询人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceImageOutput> getFaceImageAsync(GetFaceImageInput input, CallOptions options) {
    return call("getFaceImage", input.toMap(), options, GetFaceImageOutput::fromMap);
  }

  /**
   * As {@link #getFaceImage}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetFaceImageOutput> getFaceImageWithResponse(GetFaceImageInput input) {
    return getFaceImageWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #getFaceImage}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetFaceImageOutput> getFaceImageWithResponse(GetFaceImageInput input, CallOptions options) {
    return callWithResponseAndWait("getFaceImage", input.toMap(), options, GetFaceImageOutput::fromMap);
  }

  /**
   * As {@link #getFaceImageAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<GetFaceImageOutput>> getFaceImageWithResponseAsync(GetFaceImageInput input, CallOptions options) {
    return callWithResponse("getFaceImage", input.toMap(), options, GetFaceImageOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #getFaceImage} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainGetFaceImage(GetFaceImageInput input) {
    return explanation("getFaceImage", input.toMap());
  }

  /**
   * Save the face picture of a user
   * <p>
   * 保存人脸图片
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> saveFaceImage(SaveFaceImageInput input) {
    return saveFaceImage(input, CallOptions.DEFAULT);
  }

  /**
   * Save the face picture of a user
   * <p>
   * 保存人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> saveFaceImage(SaveFaceImageInput input, CallOptions options) {
    return callAndWait("saveFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Save the face picture of a user
   * <p>
   * 保存人脸图片
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> saveFaceImageAsync(SaveFaceImageInput input) {
    return saveFaceImageAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Save the face picture of a user
   * <p>
   * 保存人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> saveFaceImageAsync(SaveFaceImageInput input, CallOptions options) {
    return call("saveFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #saveFaceImage}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> saveFaceImageWithResponse(SaveFaceImageInput input) {
    return saveFaceImageWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #saveFaceImage}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> saveFaceImageWithResponse(SaveFaceImageInput input, CallOptions options) {
    return callWithResponseAndWait("saveFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #saveFaceImageAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> saveFaceImageWithResponseAsync(SaveFaceImageInput input, CallOptions options) {
    return callWithResponse("saveFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #saveFaceImage} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainSaveFaceImage(SaveFaceImageInput input) {
    return explanation("saveFaceImage", input.toMap());
  }

  /** Collects the options of a {@link AlibabaIot}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    /**
     * Language of localizedMsg. Its effect is inferred. Default: not sent.
     * <p>
     * localizedMsg 的语言。其作用为推断。默认不发送。
     *
     * @param value the value; {@code null} for the default
     * @return this builder
     */
    public Builder language(String value) {
      return option("language", value);
    }

    /**
     * Locale of localizedMsg. Not in Alibaba's documentation; from Alibaba's client. Its effect is
     * inferred. Default: not sent.
     * <p>
     * localizedMsg 的区域设置。阿里云文档未列出，取自阿里云客户端；其作用为推断。默认不发送。
     *
     * @param value the value; {@code null} for the default
     * @return this builder
     */
    public Builder locale(String value) {
      return option("locale", value);
    }

    /**
     * Stage of the API.
     * <p>
     * API 环境（stage）。
     *
     * @param value the value; {@code null} for the default
     * @return this builder
     */
    public Builder stage(String value) {
      return option("stage", value);
    }

    /**
     * The algorithm of the signature: &#x60;HmacSHA256&#x60; or &#x60;HmacSHA1&#x60;. Default: &#x60;HmacSHA256&#x60;.
     *
     * @param value the value
     * @return this builder
     */
    public Builder signatureMethod(String value) {
      return signing("signatureMethod", value);
    }

    /**
     * Creates the client.
     *
     * @return the client
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    public AlibabaIot build() {
      return new AlibabaIot(this);
    }
  }
}
