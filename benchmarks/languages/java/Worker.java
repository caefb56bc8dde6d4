import com.aliyuncs.CommonRequest;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;
import com.google.gson.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.faceid.v20180301.FaceidClient;
import com.tencentcloudapi.faceid.v20180301.models.GetFaceIdTokenRequest;
import io.polyface.alibabalinkvisual.AlibabaLinkvisual;
import io.polyface.alibabalinkvisual.model.AddFaceUserInput;
import io.polyface.tencentfaceid.TencentFaceid;
import io.polyface.tencentfaceid.model.CompareWithBusiness;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * Makes the calls of one subject, and reports the processor time that they took, in microseconds: a line for each line with a number of calls.
 * The first line is the time from the start of the JVM to a client that is ready.
 */
public final class Worker {
  private static final String KEY_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
  private static final String SECRET = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

  private Worker() {}

  public static void main(String[] args) throws Exception {
    Callable<?> run = subject(args[0], args[1]);
    System.out.println(microseconds());
    if (run == null) return;
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      long start = microseconds();
      for (int left = Integer.parseInt(line.trim()); left > 0; left--) run.call();
      System.out.println(microseconds() - start);
    }
    System.exit(0);
  }

  /** The processor time of all threads of this process. */
  private static long microseconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1000;
  }

  private static Callable<?> subject(String name, String origin) {
    switch (name) {
      case "tencent":
        return tencent(origin);
      case "tencent-future":
        return tencentFuture(origin);
      case "tencent-peer":
        return tencentPeer(origin);
      case "linkvisual":
        return linkvisual(origin);
      case "linkvisual-future":
        return linkvisualFuture(origin);
      case "linkvisual-peer":
        return linkvisualPeer(origin);
      default:
        return null;
    }
  }

  private static Callable<?> tencent(String origin) {
    TencentFaceid client = tencentClient(origin);
    return () -> client.getFaceIdToken(person());
  }

  private static Callable<?> tencentFuture(String origin) {
    TencentFaceid client = tencentClient(origin);
    return () -> client.getFaceIdTokenAsync(person()).join();
  }

  private static TencentFaceid tencentClient(String origin) {
    return TencentFaceid.builder().credentials(KEY_ID, SECRET).region("ap-guangzhou").endpoint(origin).rateLimit(false).build();
  }

  private static CompareWithBusiness person() {
    return CompareWithBusiness.builder().idCard("11204416541220243X").name("韦小宝").build();
  }

  private static Callable<?> tencentPeer(String origin) {
    HttpProfile http = new HttpProfile();
    http.setEndpoint(origin.replace("http://", ""));
    http.setProtocol("http://");
    ClientProfile profile = new ClientProfile();
    profile.setHttpProfile(http);
    FaceidClient client = new FaceidClient(new Credential(KEY_ID, SECRET), "ap-guangzhou", profile);
    return () -> {
      GetFaceIdTokenRequest request = new GetFaceIdTokenRequest();
      request.setCompareLib("BUSINESS");
      request.setIdCard("11204416541220243X");
      request.setName("韦小宝");
      return client.GetFaceIdToken(request);
    };
  }

  private static Callable<?> linkvisual(String origin) {
    AlibabaLinkvisual client = linkvisualClient(origin);
    return () -> client.addFaceUser(user());
  }

  private static Callable<?> linkvisualFuture(String origin) {
    AlibabaLinkvisual client = linkvisualClient(origin);
    return () -> client.addFaceUserAsync(user()).join();
  }

  private static AlibabaLinkvisual linkvisualClient(String origin) {
    return AlibabaLinkvisual.builder().credentials(KEY_ID, SECRET).signatureVersion("V2").endpoint(origin).rateLimit(false).build();
  }

  private static AddFaceUserInput user() {
    return AddFaceUserInput.builder().isolationId("ZheJiangHZ").facePicUrl("https://example.com/test.jpeg").name("张三").build();
  }

  private static Callable<?> linkvisualPeer(String origin) {
    DefaultAcsClient client = new DefaultAcsClient(DefaultProfile.getProfile("cn-shanghai", KEY_ID, SECRET));
    return () -> {
      CommonRequest request = new CommonRequest();
      request.setSysDomain(origin.replace("http://", ""));
      request.setSysProtocol(ProtocolType.HTTP);
      request.setSysMethod(MethodType.POST);
      request.setSysVersion("2018-01-20");
      request.setSysAction("AddFaceUser");
      request.putQueryParameter("IsolationId", "ZheJiangHZ");
      request.putQueryParameter("FacePicUrl", "https://example.com/test.jpeg");
      request.putQueryParameter("Name", "张三");
      return JsonParser.parseString(client.getCommonResponse(request).getData());
    };
  }
}
