package io.kimaicontract.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import io.kimaicontract.contract.compat.Impact;
import io.kimaicontract.report.text.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Draws what changed as one HTML file without scripts. */
public final class ComparisonPage {
  private static final String TEMPLATE = "/templates/compare.mustache";

  private ComparisonPage() {}

  /** The view of the template. */
  private record View(
      String title,
      String a,
      String b,
      String tone,
      String totals,
      List<Section> sections,
      List<String> notes,
      boolean hasNotes) {}

  /** The changes of one rating. */
  private record Section(String id, String name, int count, boolean open, List<Group> groups) {}

  /** Changes of which the same is to be said. */
  private record Group(
      String what, String area, String accepted, String subjects, List<Row> rows) {}

  /** One change. */
  private record Row(
      String subject,
      String before,
      String after,
      String operations,
      String scenarios,
      String place) {
    static Row of(Change change) {
      return new Row(
          change.subject(),
          change.before(),
          change.after(),
          String.join(", ", change.operations()),
          change.scenarios().isEmpty()
              ? ""
              : Formats.of(change.scenarios().size(), "scenario")
                  + ": "
                  + String.join(", ", change.scenarios()),
          change.place());
    }
  }

  /** The text of the page. */
  public static String of(ReleaseComparison comparison) {
    List<Headline> headlines = Headline.of(comparison.changes());
    View view =
        new View(
            comparison.a().title() + " → " + comparison.b().title(),
            comparison.a().name(),
            comparison.b().name(),
            comparison.exitCode().code() == 0 ? "conformant" : "broken",
            new ComparisonText(comparison).totals(),
            Arrays.stream(Impact.values())
                .map(impact -> section(impact, headlines))
                .filter(section -> section.count > 0)
                .toList(),
            comparison.notes(),
            !comparison.notes().isEmpty());
    return Mustache.compiler().emptyStringIsFalse(true).compile(template()).execute(view);
  }

  private static Section section(Impact impact, List<Headline> headlines) {
    List<Headline> rated = headlines.stream().filter(h -> h.impact() == impact).toList();
    String id = impact.name().toLowerCase(Locale.ROOT);
    return new Section(
        id,
        impact.name().charAt(0) + id.substring(1),
        rated.stream().mapToInt(h -> h.changes().size()).sum(),
        impact == Impact.BREAKING,
        rated.stream().map(ComparisonPage::group).toList());
  }

  private static Group group(Headline headline) {
    return new Group(
        headline.what(),
        headline.area().word(),
        headline.accepted(),
        headline.subjects(),
        headline.changes().stream().map(Row::of).toList());
  }

  private static String template() {
    try (InputStream in = ComparisonPage.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + TEMPLATE);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
