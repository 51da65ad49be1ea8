package io.kimaicontract.walk;

import io.kimaicontract.http.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of Kimai's API, and what its parameters promise.
 *
 * @param path its path
 * @param everything the query with which it hides nothing that the caller may see
 * @param isPaged whether it comes in pages
 * @param filters what its filters select
 * @param sortKeys the property by which each value of {@code orderBy} sorts
 * @param full the query with which its rows are expanded; empty if there is none
 */
record WalkList(
    String path,
    List<Parameter> everything,
    boolean isPaged,
    List<ListFilter> filters,
    Map<String, String> sortKeys,
    List<Parameter> full) {

  static final WalkList TIMESHEETS =
      new WalkList(
          "/api/timesheets",
          Parameter.parse("user=all"),
          true,
          List.of(
              ListFilter.ofRecord("user", "user"),
              ListFilter.ofRecord("users[]", "user"),
              ListFilter.ofRecord("project", "project"),
              ListFilter.ofRecord("projects[]", "project"),
              ListFilter.ofRecord("activity", "activity"),
              ListFilter.ofRecord("activities[]", "activity"),
              ListFilter.ofFlag("billable", "billable"),
              ListFilter.ofFlag("exported", "exported"),
              ListFilter.running("active"),
              ListFilter.ofTag("tags[]"),
              ListFilter.since("begin", "begin"),
              ListFilter.until("end", "begin"),
              ListFilter.ofWord("term", "description")),
          Map.of("id", "id", "begin", "begin", "end", "end", "rate", "rate"),
          Parameter.parse("full=true"));

  static final WalkList CUSTOMERS =
      new WalkList(
          "/api/customers",
          Parameter.parse("visible=3"),
          false,
          List.of(ListFilter.visible("visible").complete(), ListFilter.ofName("term", "name")),
          Map.of("id", "id", "name", "name"),
          Parameter.parse("full=1"));

  static final WalkList PROJECTS =
      new WalkList(
          "/api/projects",
          Parameter.parse("visible=3&ignoreDates=1"),
          false,
          List.of(
              ListFilter.ofRecord("customer", "customer").complete(),
              ListFilter.ofRecord("customers[]", "customer").complete(),
              ListFilter.visible("visible"),
              ListFilter.ofFlag("globalActivities", "globalActivities").complete(),
              ListFilter.ofName("term", "name")),
          Map.of("id", "id", "name", "name", "customer", "parentTitle"),
          List.of());

  static final WalkList ACTIVITIES =
      new WalkList(
          "/api/activities",
          Parameter.parse("visible=3"),
          false,
          List.of(
              ListFilter.ofRecordOrNone("project", "project").complete(),
              ListFilter.ofRecordOrNone("projects[]", "project").complete(),
              ListFilter.visible("visible"),
              ListFilter.without("globals", "project"),
              ListFilter.ofName("term", "name")),
          Map.of("id", "id", "name", "name", "project", "parentTitle"),
          List.of());

  static final WalkList USERS =
      new WalkList(
          "/api/users",
          Parameter.parse("visible=3"),
          false,
          List.of(ListFilter.visible("enabled").complete(), ListFilter.ofName("term", "username")),
          Map.of("id", "id", "username", "username", "alias", "alias", "email", "email"),
          Parameter.parse("full=true"));

  static final WalkList TEAMS =
      new WalkList("/api/teams", List.of(), false, List.of(), Map.of(), List.of());

  static final WalkList TAGS =
      new WalkList(
          "/api/tags/find",
          Parameter.parse("name="),
          false,
          List.of(ListFilter.ofPart("name", "name").complete()),
          Map.of(),
          List.of());

  static final WalkList INVOICES =
      new WalkList(
          "/api/invoices",
          List.of(),
          true,
          List.of(
              ListFilter.ofRecord("customers[]", "customer"),
              ListFilter.ofText("status[]", "status"),
              ListFilter.sinceDay("begin", "createdAt"),
              ListFilter.untilDay("end", "createdAt")),
          Map.of(),
          List.of());

  /** Every list whose parameters are known. */
  static final List<WalkList> ALL =
      List.of(TIMESHEETS, CUSTOMERS, PROJECTS, ACTIVITIES, USERS, TEAMS, TAGS, INVOICES);

  /** The list at that path, if it is known. */
  static Optional<WalkList> at(String path) {
    return ALL.stream().filter(list -> list.path.equals(path)).findFirst();
  }

  /** A list of which only the path is known. */
  static WalkList unknown(String path) {
    return new WalkList(path, List.of(), false, List.of(), Map.of(), List.of());
  }

  /** Everything, with these parameters in place of those of the same names. */
  List<Parameter> with(Parameter... parameters) {
    List<Parameter> given = List.of(parameters);
    boolean chosen = given.stream().anyMatch(p -> p.name().startsWith("user"));
    return Stream.concat(
            everything.stream()
                .filter(p -> given.stream().noneMatch(g -> g.name().equals(p.name())))
                .filter(p -> !(chosen && p.name().equals("user"))),
            given.stream())
        .toList();
  }
}
