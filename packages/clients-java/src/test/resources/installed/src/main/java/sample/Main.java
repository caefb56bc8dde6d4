package sample;

import io.polyface.Credentials;
import io.polyface.VendorException;
import io.polyface.tencentfaceid.TencentFaceid;
import io.polyface.tencentfaceid.model.CompareWithBusiness;

/** Calls a server with the right secret and with a wrong one. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    CompareWithBusiness person = CompareWithBusiness.builder().idCard("11204416541220243X").name("韦小宝").build();
    System.out.println("token " + !client(args[0], args[1], args[2]).getFaceIdToken(person).faceIdToken().isEmpty());
    System.out.println("async " + !client(args[0], args[1], args[2]).getFaceIdTokenAsync(person).join().faceIdToken().isEmpty());
    try {
      client(args[0], args[1], "wrong").getFaceIdToken(person);
    } catch (VendorException error) {
      System.out.println(error.kind());
    }
    System.out.println("named " + Main.class.getModule().isNamed() + " " + TencentFaceid.class.getModule().isNamed());
  }

  private static TencentFaceid client(String endpoint, String keyId, String secret) {
    return TencentFaceid.builder().credentials(Credentials.of(keyId, secret)).endpoint(endpoint).rateLimit(false).build();
  }
}
