// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid;

import io.polyface.ApiResponse;
import io.polyface.CallOptions;
import io.polyface.Client;
import io.polyface.ClientBuilder;
import io.polyface.Explanation;
import io.polyface.Operations;



import io.polyface.tencentfaceid.model.DetectAuthInput;

import io.polyface.tencentfaceid.model.DetectAuthOutput;






import io.polyface.tencentfaceid.model.GetDetectInfoEnhancedInput;

import io.polyface.tencentfaceid.model.GetDetectInfoEnhancedOutput;

import io.polyface.tencentfaceid.model.GetFaceIdResultInput;

import io.polyface.tencentfaceid.model.GetFaceIdResultOutput;

import io.polyface.tencentfaceid.model.GetFaceIdTokenInput;

import io.polyface.tencentfaceid.model.GetFaceIdTokenOutput;








import java.util.concurrent.CompletableFuture;

/**
 * Tencent Cloud FaceID. Verify a person's identity. Your server gets a token, the SDK in your app or a
 * page hosted by Tencent records the person's face, and your server fetches the result: whether the
 * person is live and matches their identity card or a picture that you uploaded.
 * <p>
 * 腾讯云慧眼人脸核身。核实一个人的真实身份：服务端获取 token，App 内的 SDK 或腾讯云托管页面采集人脸，
 * 服务端再拉取结果，确认是真人，且与身份证信息或您上传的照片为同一人。
 */
public final class TencentFaceid extends Client {
  private static final Operations OPERATIONS = new Operations(TencentFaceid.class, "operations.gen.json");

  private TencentFaceid(Builder builder) {
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
   * Start a hosted verification
   * <p>
   * 实名核身鉴权
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public DetectAuthOutput detectAuth(DetectAuthInput input) {
    return detectAuth(input, CallOptions.DEFAULT);
  }

  /**
   * Start a hosted verification
   * <p>
   * 实名核身鉴权
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public DetectAuthOutput detectAuth(DetectAuthInput input, CallOptions options) {
    return callAndWait("detectAuth", input.toMap(), options, DetectAuthOutput::fromMap);
  }

  /**
   * Start a hosted verification
   * <p>
   * 实名核身鉴权
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<DetectAuthOutput> detectAuthAsync(DetectAuthInput input) {
    return detectAuthAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Start a hosted verification
   * <p>
   * 实名核身鉴权
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<DetectAuthOutput> detectAuthAsync(DetectAuthInput input, CallOptions options) {
    return call("detectAuth", input.toMap(), options, DetectAuthOutput::fromMap);
  }

  /**
   * As {@link #detectAuth}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<DetectAuthOutput> detectAuthWithResponse(DetectAuthInput input) {
    return detectAuthWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #detectAuth}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<DetectAuthOutput> detectAuthWithResponse(DetectAuthInput input, CallOptions options) {
    return callWithResponseAndWait("detectAuth", input.toMap(), options, DetectAuthOutput::fromMap);
  }

  /**
   * As {@link #detectAuthAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<DetectAuthOutput>> detectAuthWithResponseAsync(DetectAuthInput input, CallOptions options) {
    return callWithResponse("detectAuth", input.toMap(), options, DetectAuthOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #detectAuth} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainDetectAuth(DetectAuthInput input) {
    return explanation("detectAuth", input.toMap());
  }

  /**
   * Get the result of a hosted verification
   * <p>
   * 获取实名核身结果信息增强版
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public GetDetectInfoEnhancedOutput getDetectInfoEnhanced(GetDetectInfoEnhancedInput input) {
    return getDetectInfoEnhanced(input, CallOptions.DEFAULT);
  }

  /**
   * Get the result of a hosted verification
   * <p>
   * 获取实名核身结果信息增强版
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public GetDetectInfoEnhancedOutput getDetectInfoEnhanced(GetDetectInfoEnhancedInput input, CallOptions options) {
    return callAndWait("getDetectInfoEnhanced", input.toMap(), options, GetDetectInfoEnhancedOutput::fromMap);
  }

  /**
   * Get the result of a hosted verification
   * <p>
   * 获取实名核身结果信息增强版
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetDetectInfoEnhancedOutput> getDetectInfoEnhancedAsync(GetDetectInfoEnhancedInput input) {
    return getDetectInfoEnhancedAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get the result of a hosted verification
   * <p>
   * 获取实名核身结果信息增强版
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetDetectInfoEnhancedOutput> getDetectInfoEnhancedAsync(GetDetectInfoEnhancedInput input, CallOptions options) {
    return call("getDetectInfoEnhanced", input.toMap(), options, GetDetectInfoEnhancedOutput::fromMap);
  }

  /**
   * As {@link #getDetectInfoEnhanced}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetDetectInfoEnhancedOutput> getDetectInfoEnhancedWithResponse(GetDetectInfoEnhancedInput input) {
    return getDetectInfoEnhancedWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #getDetectInfoEnhanced}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetDetectInfoEnhancedOutput> getDetectInfoEnhancedWithResponse(GetDetectInfoEnhancedInput input, CallOptions options) {
    return callWithResponseAndWait("getDetectInfoEnhanced", input.toMap(), options, GetDetectInfoEnhancedOutput::fromMap);
  }

  /**
   * As {@link #getDetectInfoEnhancedAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<GetDetectInfoEnhancedOutput>> getDetectInfoEnhancedWithResponseAsync(GetDetectInfoEnhancedInput input, CallOptions options) {
    return callWithResponse("getDetectInfoEnhanced", input.toMap(), options, GetDetectInfoEnhancedOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #getDetectInfoEnhanced} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainGetDetectInfoEnhanced(GetDetectInfoEnhancedInput input) {
    return explanation("getDetectInfoEnhanced", input.toMap());
  }

  /**
   * Get the result of a verification
   * <p>
   * 获取 SDK 核验结果
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public GetFaceIdResultOutput getFaceIdResult(GetFaceIdResultInput input) {
    return getFaceIdResult(input, CallOptions.DEFAULT);
  }

  /**
   * Get the result of a verification
   * <p>
   * 获取 SDK 核验结果
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public GetFaceIdResultOutput getFaceIdResult(GetFaceIdResultInput input, CallOptions options) {
    return callAndWait("getFaceIdResult", input.toMap(), options, GetFaceIdResultOutput::fromMap);
  }

  /**
   * Get the result of a verification
   * <p>
   * 获取 SDK 核验结果
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceIdResultOutput> getFaceIdResultAsync(GetFaceIdResultInput input) {
    return getFaceIdResultAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get the result of a verification
   * <p>
   * 获取 SDK 核验结果
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceIdResultOutput> getFaceIdResultAsync(GetFaceIdResultInput input, CallOptions options) {
    return call("getFaceIdResult", input.toMap(), options, GetFaceIdResultOutput::fromMap);
  }

  /**
   * As {@link #getFaceIdResult}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetFaceIdResultOutput> getFaceIdResultWithResponse(GetFaceIdResultInput input) {
    return getFaceIdResultWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #getFaceIdResult}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetFaceIdResultOutput> getFaceIdResultWithResponse(GetFaceIdResultInput input, CallOptions options) {
    return callWithResponseAndWait("getFaceIdResult", input.toMap(), options, GetFaceIdResultOutput::fromMap);
  }

  /**
   * As {@link #getFaceIdResultAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<GetFaceIdResultOutput>> getFaceIdResultWithResponseAsync(GetFaceIdResultInput input, CallOptions options) {
    return callWithResponse("getFaceIdResult", input.toMap(), options, GetFaceIdResultOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #getFaceIdResult} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainGetFaceIdResult(GetFaceIdResultInput input) {
    return explanation("getFaceIdResult", input.toMap());
  }

  /**
   * Get an SDK token
   * <p>
   * 获取 SDK 核验 Token
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public GetFaceIdTokenOutput getFaceIdToken(GetFaceIdTokenInput input) {
    return getFaceIdToken(input, CallOptions.DEFAULT);
  }

  /**
   * Get an SDK token
   * <p>
   * 获取 SDK 核验 Token
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public GetFaceIdTokenOutput getFaceIdToken(GetFaceIdTokenInput input, CallOptions options) {
    return callAndWait("getFaceIdToken", input.toMap(), options, GetFaceIdTokenOutput::fromMap);
  }

  /**
   * Get an SDK token
   * <p>
   * 获取 SDK 核验 Token
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceIdTokenOutput> getFaceIdTokenAsync(GetFaceIdTokenInput input) {
    return getFaceIdTokenAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get an SDK token
   * <p>
   * 获取 SDK 核验 Token
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceIdTokenOutput> getFaceIdTokenAsync(GetFaceIdTokenInput input, CallOptions options) {
    return call("getFaceIdToken", input.toMap(), options, GetFaceIdTokenOutput::fromMap);
  }

  /**
   * As {@link #getFaceIdToken}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetFaceIdTokenOutput> getFaceIdTokenWithResponse(GetFaceIdTokenInput input) {
    return getFaceIdTokenWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #getFaceIdToken}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetFaceIdTokenOutput> getFaceIdTokenWithResponse(GetFaceIdTokenInput input, CallOptions options) {
    return callWithResponseAndWait("getFaceIdToken", input.toMap(), options, GetFaceIdTokenOutput::fromMap);
  }

  /**
   * As {@link #getFaceIdTokenAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<GetFaceIdTokenOutput>> getFaceIdTokenWithResponseAsync(GetFaceIdTokenInput input, CallOptions options) {
    return callWithResponse("getFaceIdToken", input.toMap(), options, GetFaceIdTokenOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #getFaceIdToken} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainGetFaceIdToken(GetFaceIdTokenInput input) {
    return explanation("getFaceIdToken", input.toMap());
  }

  /** Collects the options of a {@link TencentFaceid}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    /**
     * Language of error messages. Default: not sent.
     * <p>
     * 错误信息的语言。默认不发送。
     *
     * @param value the value; {@code null} for the default
     * @return this builder
     */
    public Builder language(String value) {
      return option("language", value);
    }

    /**
     * Common parameter: the region. This API supports only ap-beijing, ap-chengdu, ap-guangzhou and
     * ap-shanghai. The server no longer requires it.
     * <p>
     * 公共参数：地域。在产品支持的地域中，本接口仅支持 ap-beijing、ap-chengdu、ap-guangzhou、ap-shanghai。
     * 服务端已不再要求此参数。
     *
     * @param value the value; {@code null} for the default
     * @return this builder
     */
    public Builder region(String value) {
      return option("region", value);
    }

    /**
     * Creates the client.
     *
     * @return the client
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    public TencentFaceid build() {
      return new TencentFaceid(this);
    }
  }
}
