// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth;

import io.polyface.CallOptions;
import io.polyface.Client;
import io.polyface.ClientBuilder;
import io.polyface.Operations;



import io.polyface.megviifinauth.model.AddFaceInput;

import io.polyface.megviifinauth.model.AddFaceOutput;

import io.polyface.megviifinauth.model.CreateGroupInput;

import io.polyface.megviifinauth.model.CreateGroupOutput;


import io.polyface.megviifinauth.model.FreeGroupInput;

import io.polyface.megviifinauth.model.FreeGroupOutput;

import io.polyface.megviifinauth.model.GetFaceInfoInput;

import io.polyface.megviifinauth.model.GetFaceInfoOutput;

import io.polyface.megviifinauth.model.GetGroupInfoInput;

import io.polyface.megviifinauth.model.GetGroupInfoOutput;

import io.polyface.megviifinauth.model.GetGroupSizeInput;

import io.polyface.megviifinauth.model.GetGroupSizeOutput;


import io.polyface.megviifinauth.model.ListFacesInput;

import io.polyface.megviifinauth.model.ListFacesOutput;

import io.polyface.megviifinauth.model.ListGroupsOutput;



import io.polyface.megviifinauth.model.RemoveFacesInput;

import io.polyface.megviifinauth.model.RemoveFacesOutput;



import io.polyface.megviifinauth.model.SearchFacesInput;

import io.polyface.megviifinauth.model.SearchFacesOutput;


import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Megvii FinAuth FaceSearch. Manage face libraries and identify the person in a picture: create a
 * library, add the faces of your users, then search the library with a new picture (1:N). FinAuth
 * (brand yljz) is the overseas counterpart of Megvii FaceID. Every call is a POST of
 * multipart/form-data that carries its own signature in the fields sign and sign_version.
 * <p>
 * 旷视 FinAuth 人脸搜索。管理人脸库，并识别图片中的人是谁：先创建人脸库并添加用户的人脸，再用新图片在
 * 库中搜索（1:N）。FinAuth（品牌 yljz）是旷视 FaceID 的海外姊妹产品。每次调用都以 POST 方式发送
 * multipart/form-data 表单，签名放在表单字段 sign 与 sign_version 中。
 */
public final class MegviiFinauth extends Client {
  private static final Operations OPERATIONS = new Operations(MegviiFinauth.class, "operations.gen.json");

  private MegviiFinauth(Builder builder) {
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
   * Add Face to Face Library
   * <p>
   * 向人脸库添加人脸
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public AddFaceOutput addFace(AddFaceInput input) {
    return await(addFaceAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Add Face to Face Library
   * <p>
   * 向人脸库添加人脸
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public AddFaceOutput addFace(AddFaceInput input, CallOptions options) {
    return await(addFaceAsync(input, options));
  }

  /**
   * Add Face to Face Library
   * <p>
   * 向人脸库添加人脸
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<AddFaceOutput> addFaceAsync(AddFaceInput input) {
    return addFaceAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Add Face to Face Library
   * <p>
   * 向人脸库添加人脸
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<AddFaceOutput> addFaceAsync(AddFaceInput input, CallOptions options) {
    return call("addFace", input.toMap(), options, AddFaceOutput::fromMap);
  }

  /**
   * Create Face Library
   * <p>
   * 创建人脸库
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public CreateGroupOutput createGroup(CreateGroupInput input) {
    return await(createGroupAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Create Face Library
   * <p>
   * 创建人脸库
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public CreateGroupOutput createGroup(CreateGroupInput input, CallOptions options) {
    return await(createGroupAsync(input, options));
  }

  /**
   * Create Face Library
   * <p>
   * 创建人脸库
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<CreateGroupOutput> createGroupAsync(CreateGroupInput input) {
    return createGroupAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Create Face Library
   * <p>
   * 创建人脸库
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<CreateGroupOutput> createGroupAsync(CreateGroupInput input, CallOptions options) {
    return call("createGroup", input.toMap(), options, CreateGroupOutput::fromMap);
  }

  /**
   * Delete Face Library
   * <p>
   * 删除人脸库
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public FreeGroupOutput freeGroup(FreeGroupInput input) {
    return await(freeGroupAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Delete Face Library
   * <p>
   * 删除人脸库
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public FreeGroupOutput freeGroup(FreeGroupInput input, CallOptions options) {
    return await(freeGroupAsync(input, options));
  }

  /**
   * Delete Face Library
   * <p>
   * 删除人脸库
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<FreeGroupOutput> freeGroupAsync(FreeGroupInput input) {
    return freeGroupAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Delete Face Library
   * <p>
   * 删除人脸库
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<FreeGroupOutput> freeGroupAsync(FreeGroupInput input, CallOptions options) {
    return call("freeGroup", input.toMap(), options, FreeGroupOutput::fromMap);
  }

  /**
   * Get Face Info in Face Library
   * <p>
   * 获取人脸库中的人脸信息
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public GetFaceInfoOutput getFaceInfo(GetFaceInfoInput input) {
    return await(getFaceInfoAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Get Face Info in Face Library
   * <p>
   * 获取人脸库中的人脸信息
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public GetFaceInfoOutput getFaceInfo(GetFaceInfoInput input, CallOptions options) {
    return await(getFaceInfoAsync(input, options));
  }

  /**
   * Get Face Info in Face Library
   * <p>
   * 获取人脸库中的人脸信息
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceInfoOutput> getFaceInfoAsync(GetFaceInfoInput input) {
    return getFaceInfoAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face Info in Face Library
   * <p>
   * 获取人脸库中的人脸信息
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceInfoOutput> getFaceInfoAsync(GetFaceInfoInput input, CallOptions options) {
    return call("getFaceInfo", input.toMap(), options, GetFaceInfoOutput::fromMap);
  }

  /**
   * Get Face Library Details
   * <p>
   * 获取人脸库详情
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public GetGroupInfoOutput getGroupInfo(GetGroupInfoInput input) {
    return await(getGroupInfoAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Get Face Library Details
   * <p>
   * 获取人脸库详情
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public GetGroupInfoOutput getGroupInfo(GetGroupInfoInput input, CallOptions options) {
    return await(getGroupInfoAsync(input, options));
  }

  /**
   * Get Face Library Details
   * <p>
   * 获取人脸库详情
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetGroupInfoOutput> getGroupInfoAsync(GetGroupInfoInput input) {
    return getGroupInfoAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face Library Details
   * <p>
   * 获取人脸库详情
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetGroupInfoOutput> getGroupInfoAsync(GetGroupInfoInput input, CallOptions options) {
    return call("getGroupInfo", input.toMap(), options, GetGroupInfoOutput::fromMap);
  }

  /**
   * Get Face Count in Face Library
   * <p>
   * 获取人脸库中的人脸数量
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public GetGroupSizeOutput getGroupSize(GetGroupSizeInput input) {
    return await(getGroupSizeAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Get Face Count in Face Library
   * <p>
   * 获取人脸库中的人脸数量
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public GetGroupSizeOutput getGroupSize(GetGroupSizeInput input, CallOptions options) {
    return await(getGroupSizeAsync(input, options));
  }

  /**
   * Get Face Count in Face Library
   * <p>
   * 获取人脸库中的人脸数量
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetGroupSizeOutput> getGroupSizeAsync(GetGroupSizeInput input) {
    return getGroupSizeAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face Count in Face Library
   * <p>
   * 获取人脸库中的人脸数量
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetGroupSizeOutput> getGroupSizeAsync(GetGroupSizeInput input, CallOptions options) {
    return call("getGroupSize", input.toMap(), options, GetGroupSizeOutput::fromMap);
  }

  /**
   * Get Face List in Face Library
   * <p>
   * 获取人脸库中的人脸列表
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public ListFacesOutput listFaces(ListFacesInput input) {
    return await(listFacesAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Get Face List in Face Library
   * <p>
   * 获取人脸库中的人脸列表
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public ListFacesOutput listFaces(ListFacesInput input, CallOptions options) {
    return await(listFacesAsync(input, options));
  }

  /**
   * Get Face List in Face Library
   * <p>
   * 获取人脸库中的人脸列表
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<ListFacesOutput> listFacesAsync(ListFacesInput input) {
    return listFacesAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face List in Face Library
   * <p>
   * 获取人脸库中的人脸列表
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<ListFacesOutput> listFacesAsync(ListFacesInput input, CallOptions options) {
    return call("listFaces", input.toMap(), options, ListFacesOutput::fromMap);
  }

  /**
   * Get Face Library List
   * <p>
   * 获取人脸库列表
   *
   * @return the data of the response
   */
  public ListGroupsOutput listGroups() {
    return await(listGroupsAsync(CallOptions.DEFAULT));
  }

  /**
   * Get Face Library List
   * <p>
   * 获取人脸库列表
   *
   * @param options the options of this call
   * @return the data of the response
   */
  public ListGroupsOutput listGroups(CallOptions options) {
    return await(listGroupsAsync(options));
  }

  /**
   * Get Face Library List
   * <p>
   * 获取人脸库列表
   *
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<ListGroupsOutput> listGroupsAsync() {
    return listGroupsAsync(CallOptions.DEFAULT);
  }

  /**
   * Get Face Library List
   * <p>
   * 获取人脸库列表
   *
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<ListGroupsOutput> listGroupsAsync(CallOptions options) {
    return call("listGroups", Map.of(), options, ListGroupsOutput::fromMap);
  }

  /**
   * Delete Faces from Face Library
   * <p>
   * 从人脸库删除人脸
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public RemoveFacesOutput removeFaces(RemoveFacesInput input) {
    return await(removeFacesAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Delete Faces from Face Library
   * <p>
   * 从人脸库删除人脸
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public RemoveFacesOutput removeFaces(RemoveFacesInput input, CallOptions options) {
    return await(removeFacesAsync(input, options));
  }

  /**
   * Delete Faces from Face Library
   * <p>
   * 从人脸库删除人脸
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<RemoveFacesOutput> removeFacesAsync(RemoveFacesInput input) {
    return removeFacesAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Delete Faces from Face Library
   * <p>
   * 从人脸库删除人脸
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<RemoveFacesOutput> removeFacesAsync(RemoveFacesInput input, CallOptions options) {
    return call("removeFaces", input.toMap(), options, RemoveFacesOutput::fromMap);
  }

  /**
   * Face Search
   * <p>
   * 人脸搜索
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public SearchFacesOutput searchFaces(SearchFacesInput input) {
    return await(searchFacesAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Face Search
   * <p>
   * 人脸搜索
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public SearchFacesOutput searchFaces(SearchFacesInput input, CallOptions options) {
    return await(searchFacesAsync(input, options));
  }

  /**
   * Face Search
   * <p>
   * 人脸搜索
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<SearchFacesOutput> searchFacesAsync(SearchFacesInput input) {
    return searchFacesAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Face Search
   * <p>
   * 人脸搜索
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<SearchFacesOutput> searchFacesAsync(SearchFacesInput input, CallOptions options) {
    return call("searchFaces", input.toMap(), options, SearchFacesOutput::fromMap);
  }

  /** Collects the options of a {@link MegviiFinauth}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    /**
     * Seconds a signature is valid for. Default: 100, as in the vendor&#39;s sample.
     *
     * @param value the value
     * @return this builder
     */
    public Builder validFor(int value) {
      return signing("validFor", value);
    }

    /**
     * Whether a signature may be used only once; &#x60;valid_for&#x60; has no effect then. Default: false.
     *
     * @param value the value
     * @return this builder
     */
    public Builder singleUse(boolean value) {
      return signing("singleUse", value);
    }

    /**
     * Creates the client.
     *
     * @return the client
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    public MegviiFinauth build() {
      return new MegviiFinauth(this);
    }
  }
}
