package io.kimaicontract.permission;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.permission.Verdict.Kind;

/**
 * The answer to a request that permissions of this installation decide otherwise than those of a
 * fresh Kimai.
 *
 * @param byDefault the verdict on a fresh Kimai
 * @param here the verdict by the roles of this installation
 * @param who the caller's role, such as {@code a teamlead}
 * @param late whether other checks may come first and refuse it, too
 */
public record ExpectedAnswer(Verdict byDefault, Verdict here, String who, boolean late) {

  /** Whether an exchange was answered so. */
  public boolean holds(Exchange exchange) {
    int status = exchange.status();
    return switch (here.kind()) {
      case FORBIDDEN -> status == 403 || (late && status == 400);
      case FIELD_REFUSED, CHOICE_REFUSED -> status == 400;
      case IGNORED -> status == 200 || status == 404 || (late && status == 400);
      case ALLOWED ->
          byDefault.kind() == Kind.FORBIDDEN
              ? status != 401 && status != 403 && status < 500
              : status >= 200 && status < 300;
    };
  }

  /** Whether the caller was given what the request needs. */
  public boolean isGranted() {
    return here.kind() == Kind.ALLOWED;
  }

  /** Whether the request is answered all the same, only without what it needs for more. */
  public boolean isIgnored() {
    return here.kind() == Kind.IGNORED;
  }

  /** Such as {@code 403 Forbidden, as a teamlead lacks view_other_timesheet here}. */
  public String sentence() {
    return switch (here.kind()) {
      case FORBIDDEN -> "403 Forbidden, as " + who + " lacks " + here.because() + " here";
      case FIELD_REFUSED, CHOICE_REFUSED ->
          "400 Bad Request, as " + who + " lacks " + here.because() + " here";
      case IGNORED ->
          "200 OK, as the parameter is ignored where " + who + " lacks " + here.because();
      case ALLOWED -> "no refusal, as " + who + " has " + byDefault.because() + " here";
    };
  }
}
