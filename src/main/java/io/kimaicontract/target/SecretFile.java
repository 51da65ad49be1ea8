package io.kimaicontract.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file whose first line is a secret. */
enum SecretFile {
  PASSWORD("password"),
  TOKEN("token"),
  HEADERS("header");

  private final String what;

  SecretFile(String what) {
    this.what = what;
  }

  /**
   * The first line. A byte order mark is not part of it, nor are blanks at its end: no editor shows
   * either, and Kimai takes a password with blanks at its end for another one.
   *
   * @param given the file as the user named it
   * @param place where it is named, such as {@code --password-file}
   * @throws UsageException when there is no such file or line
   */
  String read(Path file, String given, String place) {
    String line = text(file, given, place).lines().findFirst().orElse("").stripTrailing();
    if (line.isBlank()) {
      throw new UsageException(what + " file '" + given + "' is empty; see " + place);
    }
    return line;
  }

  /** The lines that are not blank. */
  List<String> lines(Path file, String given, String place) {
    List<String> lines = text(file, given, place).lines().filter(l -> !l.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new UsageException(what + " file '" + given + "' is empty; see " + place);
    }
    return lines;
  }

  private String text(Path file, String given, String place) {
    try {
      return TextFile.read(file, what + " file '" + given + "' (" + place + ")");
    } catch (IOException unreadable) {
      String why = Files.exists(file) ? "cannot be read" : "does not exist";
      throw new UsageException("%s file '%s' %s; check %s".formatted(what, given, why, place));
    }
  }
}
