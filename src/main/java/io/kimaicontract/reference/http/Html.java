package io.kimaicontract.reference.http;

/** HTML fragments that the pages share. */
public final class Html {

  private Html() {}

  public static String page(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="UTF-8"><title>%s</title></head>
        <body>
        %s
        </body>
        </html>
        """
        .formatted(escape(title), body);
  }

  public static String form(String name, String action, String content) {
    return """
        <form name="%s" method="post" action="%s">
        %s
        <input type="submit" value="Save" class="btn btn-primary">
        </form>
        """
        .formatted(name, escape(action), content);
  }

  /** A labelled text input; the name is that of Symfony's forms, {@code form[field]}. */
  public static String input(String form, String field, String type, String value, String more) {
    return """
        <label for="%1$s_%2$s">%2$s</label>
        <input type="%3$s" id="%1$s_%2$s" name="%1$s[%2$s]" value="%4$s" class="form-control"%5$s>
        """
        .formatted(form, field, type, escape(value), more.isEmpty() ? "" : " " + more);
  }

  public static String hidden(String form, String field, String value) {
    return "<input type=\"hidden\" id=\"%1$s_%2$s\" name=\"%1$s[%2$s]\" value=\"%3$s\">%n"
        .formatted(form, field, escape(value));
  }

  public static String complaint(String text) {
    return "<div class=\"invalid-feedback d-block\">" + escape(text) + "</div>\n";
  }

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
