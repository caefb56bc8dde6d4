// Generated from specs by `npm run languages`. Do not edit.
/** Typed clients of face-recognition services: signed, validated, retried, with errors to switch on. */
module io.polyface {
  requires transitive java.net.http;
  requires com.fasterxml.jackson.databind;

  exports io.polyface;
  exports io.polyface.alibabaiot;
  exports io.polyface.alibabaiot.model;
  exports io.polyface.alibabalinkvisual;
  exports io.polyface.alibabalinkvisual.model;
  exports io.polyface.megviifinauth;
  exports io.polyface.megviifinauth.model;
  exports io.polyface.tencentfaceid;
  exports io.polyface.tencentfaceid.model;
}
