package io.kimaicontract.cli.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a screen: labels at the left, texts beside them.
 *
 * @param label the width of the labels
 * @param width the width of the screen
 */
record LabelledText(int label, int width) {

  /** A text beside a label. */
  List<String> line(String name, String text) {
    return wrap(name + " ".repeat(Math.max(1, label - name.length())), text);
  }

  /** The text after its beginning, wrapped. */
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
