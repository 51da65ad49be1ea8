package io.kimaicontract.reference.render;

import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.store.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON shape of one type of record: its columns in order. */
record Shape(RecordType recordType, List<Column> columns) {

  /** One column; with {@code embeds} the record replaces its stored id. */
  record Column(String name, @Nullable String embeds) {}

  /** Reads a line of shapes.txt as that release has it. */
  static Shape of(String name, String columns, KimaiProfile kimaiProfile) {
    List<Column> read =
        List.of(columns.split(" ", -1)).stream()
            .filter(text -> exists(text, kimaiProfile))
            .map(Shape::column)
            .toList();
    return new Shape(RecordType.named(name.substring(0, name.indexOf('.'))), read);
  }

  private static boolean exists(String column, KimaiProfile kimaiProfile) {
    int at = column.indexOf('@');
    return at < 0 || kimaiProfile.since(column.substring(at + 1));
  }

  private static Column column(String text) {
    int at = text.indexOf('@');
    String plain = at < 0 ? text : text.substring(0, at);
    int equals = plain.indexOf('=');
    return equals < 0
        ? new Column(plain, null)
        : new Column(plain.substring(0, equals), plain.substring(equals + 1));
  }
}
