package io.kimaicontract.report.html;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a run; each page links the others that exist. */
public final class OtherReports {
  /** A file and the text of the link to it. */
  record Report(String file, String title) {}

  private static final List<Report> REPORTS =
      List.of(
          new Report(IndexPage.FILE, "Verdict"),
          new Report(CoveragePage.FILE, "Coverage: what was reached, what was not, and why"),
          new Report("allure.html", "Allure: steps, requests, answers"),
          new Report("cucumber.html", "Cucumber: features"),
          new Report("run.har", "HAR: every exchange"),
          new Report("summary.md", "summary.md: for a merge request"),
          new Report("run.json", "run.json: data"),
          new Report("coverage.json", "coverage.json: data"),
          new Report("answers.json", "answers.json: which properties who saw, and in which form"),
          new Report("contract.json", "contract.json: the contract of the run"),
          new Report("junit.xml", "JUnit XML"));

  private OtherReports() {}

  /** The names of all files. */
  public static List<String> names() {
    return REPORTS.stream().map(Report::file).toList();
  }

  /** Links from the file to the others; the index is written last and always linked. */
  static List<Report> linksFrom(String file, Path directory) {
    return REPORTS.stream()
        .filter(r -> !r.file().equals(file))
        .filter(r -> r.file().equals(IndexPage.FILE) || Files.exists(directory.resolve(r.file())))
        .toList();
  }
}
