package io.kimaicontract.report.har;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a HAR 1.2 file that an API exchange fills; sizes that are not known are -1. */
record Har(Log log) {
  record Log(String version, Creator creator, List<Entry> entries) {}

  record Creator(String name, String version) {}

  record Entry(
      String startedDateTime,
      double time,
      Sent request,
      Answered response,
      Map<String, String> cache,
      Timings timings,
      String comment) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Sent(
      String method,
      String url,
      String httpVersion,
      List<Pair> cookies,
      List<Pair> headers,
      List<Pair> queryString,
      Optional<PostData> postData,
      int headersSize,
      int bodySize) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record PostData(String mimeType, String text, List<Pair> params, Optional<String> comment) {}

  record Answered(
      int status,
      String statusText,
      String httpVersion,
      List<Pair> cookies,
      List<Pair> headers,
      Content content,
      String redirectURL,
      int headersSize,
      int bodySize) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Content(int size, String mimeType, String text, Optional<String> comment) {}

  record Timings(double send, @JsonProperty("wait") double waiting, double receive) {}

  record Pair(String name, String value) {}
}
