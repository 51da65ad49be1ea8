package io.kimaicontract.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * How a screen is set: labels at the left, and texts beside them.
 *
 * @param label how wide the labels are
 * @param width how wide the screen is
 */
record LabelledText(int label, int width) {

  /** A text beside a label. */
  List<String> line(String name, String text) {
    return wrap(name + " ".repeat(Math.max(1, label - name.length())), text);
  }

  /** The text after its beginning, on as many lines as it needs. */
  List<String> wrap(String begin, String text) {
    List<String> lines = new ArrayList<>();
    String indent = begin.isBlank() || begin.length() == label ? " ".repeat(label) : "    ";
    StringBuilder line = new StringBuilder(begin);
    for (String word : text.split(" ")) {
      if (line.length() + word.length() > width && line.length() > indent.length()) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
