package io.kimaicontract.api;

import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Deletes a resource in the way of its type: at the end of a scenario, at the end of a run, and in
 * a sweep. It repeats a request once after a passing failure.
 */
public final class Deleter {
  private final Kimai kimai;
  private final Page page;
  private final boolean deletesUsers;
  private final Predicate<ResourceType> byApi;

  /**
   * A deleter over the client.
   *
   * @param page the web page that deletes
   * @param deletesUsers whether that page should delete users too
   * @param byApi whether the API of the target has the operation
   */
  public Deleter(Kimai kimai, Page page, boolean deletesUsers, Predicate<ResourceType> byApi) {
    this.kimai = kimai.repeating();
    this.page = page;
    this.deletesUsers = deletesUsers;
    this.byApi = byApi;
  }

  @FunctionalInterface
  public interface Page {
    /**
     * Deletes one.
     *
     * @return whether it is seen to be gone
     * @throws RuntimeException when no page can be used, with the reason
     */
    boolean delete(ResourceType resourceType, long id);
  }

  /**
   * What the target said.
   *
   * @param status what became of it
   * @param reason why it is still there; empty if it is gone
   */
  public record Outcome(Status status, String reason) {
    /** What can become of it. */
    public enum Status {
      /** It was deleted, or was gone before. */
      DELETED,
      /** It is a user, whom nobody can delete here. */
      DISABLED,
      LEFT
    }

    static Outcome left(String reason) {
      return new Outcome(Status.LEFT, reason);
    }
  }

  private static final Outcome DELETED = new Outcome(Outcome.Status.DELETED, "");

  /**
   * Deletes one.
   *
   * @param parent the id of what it belongs to, if its type has a parent
   * @param creator tries first where it is the creator's
   * @param administrator tries otherwise
   */
  public Outcome delete(
      ResourceType resourceType, long parent, long id, Caller creator, Caller administrator) {
    Removal removal = resourceType.removal();
    if (removal == Removal.BY_PAGE_OR_DISABLED) {
      return byPage(resourceType, id).isEmpty() ? DELETED : disable(id, administrator);
    }
    String trouble = "";
    if (byApi.test(resourceType)) {
      Caller first = removal == Removal.BY_CREATOR ? creator : administrator;
      Exchange answer = kimai.delete(resourceType, parent, first, id);
      if (!isGone(resourceType, answer) && !first.equals(administrator)) {
        answer = kimai.delete(resourceType, parent, administrator, id);
      }
      if (isGone(resourceType, answer)) {
        return DELETED;
      }
      trouble = answer.status() == 405 ? "" : "answered " + answer.status();
    }
    if (removal != Removal.BY_API_OR_PAGE) {
      return Outcome.left(trouble.isEmpty() ? "answered 405" : trouble);
    }
    String why = byPage(resourceType, id);
    return why.isEmpty() ? DELETED : Outcome.left(trouble.isEmpty() ? why : trouble);
  }

  /** Disables a user who could not be deleted. */
  public Outcome disable(long id, Caller administrator) {
    Exchange answer =
        kimai.change(ResourceType.USER, administrator, id, Json.of(Map.of("enabled", false)));
    if (answer.status() != 200) {
      return Outcome.left("it is not even disabled, answered " + answer.status());
    }
    if (answer.at("/enabled").asBoolean(true)) {
      return Outcome.left("answered as disabled, and is not");
    }
    return deletesUsers
        ? Outcome.left("its web page did not delete it; it is disabled")
        : new Outcome(Outcome.Status.DISABLED, "");
  }

  /** Why its page did not delete it, though tried twice; empty when it did. */
  private String byPage(ResourceType resourceType, long id) {
    String why = "";
    for (int time = 0; time < 2; time++) {
      try {
        if (page.delete(resourceType, id)) {
          return "";
        }
        why = "its web page did not delete it";
      } catch (RuntimeException refused) {
        why = String.valueOf(refused.getMessage());
      }
    }
    return why;
  }

  /** Whether the answer is that of a deletion, or says that there is nothing to delete. */
  private static boolean isGone(ResourceType resourceType, Exchange answer) {
    return answer.status() == 204
        || answer.status() == 404
        || (answer.status() == 200 && resourceType == ResourceType.TOKEN);
  }
}
