package io.kimaicontract.report.packing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedDataTest {
  private static final String TEXT = "</script><b>\u00e4\u2192'\"\\</b>".repeat(100);

  @Test
  void isReadAgain() {
    String page =
        "<script>" + PackedData.promise(TEXT) + ";" + PackedData.promise("") + "</script>";

    assertThat(PackedData.in(page), is(List.of(TEXT, "")));
  }

  @Test
  void isShortAndCannotEndItsScript() {
    String promise = PackedData.promise(TEXT);

    assertThat(promise.length(), lessThan(TEXT.length() / 4));
    assertThat(promise, not(stringContainsInOrder("<")));
  }

  @Test
  void aPageWithoutAnyHoldsNone() {
    assertThat(PackedData.in("<script>d('a','b')</script>"), is(List.of()));
  }
}
