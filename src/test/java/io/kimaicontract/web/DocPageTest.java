package io.kimaicontract.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where API pages carry their document. */
class DocPageTest {
  @Test
  void assignedInAScript() {
    String html =
        "<script>const docs = document.querySelector('#docs');"
            + " docs.apiDescriptionDocument = {\"spec\":{\"a\":\"} \\\" {\",\"b\":{}}}.spec;</script>{";

    assertThat(DocPage.document(html), is(Optional.of("{\"a\":\"} \\\" {\",\"b\":{}}")));
  }

  @Test
  void asDataOfAScript() {
    String html =
        "<script id=\"swagger-data\" type=\"application/json\">{\"spec\":{\"a\":1}}</script>";

    assertThat(DocPage.document(html), is(Optional.of("{\"a\":1}")));
  }

  @Test
  void notThere() {
    assertThat(DocPage.document("<html></html>"), is(Optional.empty()));
    assertThat(DocPage.document("docs.apiDescriptionDocument = {\"spec\""), is(Optional.empty()));
    assertThat(DocPage.document("docs.apiDescriptionDocument = {}"), is(Optional.empty()));
  }
}
