package io.kimaicontract.report.html;

import static io.kimaicontract.report.html.Html.all;
import static io.kimaicontract.report.html.Html.attribute;
import static io.kimaicontract.report.html.Html.tag;
import static io.kimaicontract.report.html.Html.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The other files of a run; the page links those that exist. */
public final class OtherReports {
  private record Report(String file, String title) {}

  private static final Report INDEX = new Report(IndexPage.FILE, "Verdict");
  private static final List<Report> REPORTS =
      List.of(
          new Report(CoveragePage.FILE, "Coverage: what was reached, what was not, and why"),
          new Report("allure.html", "Allure: steps, requests, answers"),
          new Report("cucumber.html", "Cucumber: features"),
          new Report("run.har", "HAR: every exchange"),
          new Report("run.json", "run.json: data"),
          new Report("coverage.json", "coverage.json: data"),
          new Report("answers.json", "answers.json: which properties who saw, and in which form"),
          new Report("contract.json", "contract.json: the contract of the run"),
          new Report("junit.xml", "JUnit XML"));

  private OtherReports() {}

  /** The names of all files, the page's own included. */
  public static List<String> names() {
    return Stream.concat(Stream.of(IndexPage.FILE), REPORTS.stream().map(Report::file)).toList();
  }

  static Html links(Path directory) {
    return linksFrom(IndexPage.FILE, directory);
  }

  /** Links from the file to the others, back to the index first. */
  static Html linksFrom(String file, Path directory) {
    List<Html> links =
        Stream.concat(Stream.of(INDEX), REPORTS.stream())
            .filter(r -> !r.file().equals(file))
            .filter(r -> r.equals(INDEX) || Files.exists(directory.resolve(r.file())))
            .map(r -> tag("li", tag("a", attribute("href", r.file()), text(r.title()))))
            .toList();
    return links.isEmpty()
        ? Html.nothing()
        : tag("nav", attribute("aria-label", "Other reports"), tag("ul", all(links)));
  }
}
