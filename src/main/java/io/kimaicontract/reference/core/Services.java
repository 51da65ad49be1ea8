package io.kimaicontract.reference.core;

import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.render.MetaFields;
import io.kimaicontract.reference.render.Renderer;
import io.kimaicontract.reference.security.Access;
import io.kimaicontract.reference.store.Configuration;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Table;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/** The services that every resource uses. */
public record Services(
    ReferenceState state,
    KimaiProfile kimaiProfile,
    Clock clock,
    Access access,
    Renderer renderer) {

  public static Services of(KimaiProfile kimaiProfile, Clock clock) {
    return of(kimaiProfile, clock, new Configuration(Map.of()));
  }

  public static Services of(KimaiProfile kimaiProfile, Clock clock, Configuration configuration) {
    ReferenceState state = new ReferenceState(configuration);
    Access access = new Access(state, kimaiProfile);
    return new Services(
        state, kimaiProfile, clock, access, new Renderer(state, kimaiProfile, clock, access));
  }

  public Table of(RecordType recordType) {
    return state.of(recordType);
  }

  /** The settings of the installation. */
  public Configuration configuration() {
    return state.configuration();
  }

  public MetaFields metaFields() {
    return new MetaFields(state);
  }

  /** The record of that id, or 404. */
  public Row existing(RecordType recordType, int id) {
    Row row = of(recordType).find(id);
    if (row == null) {
      throw HttpError.of(404);
    }
    return row;
  }

  public Row project(Row timesheet) {
    return of(RecordType.PROJECT).get(timesheet.number("project"));
  }

  public Row activity(Row timesheet) {
    return of(RecordType.ACTIVITY).get(timesheet.number("activity"));
  }

  public Row customer(Row project) {
    return of(RecordType.CUSTOMER).get(project.number("customer"));
  }

  public Row owner(Row timesheet) {
    return of(RecordType.USER).get(timesheet.number("user"));
  }

  public static ZoneId zone(Row user) {
    return ZoneId.of(user.text("timezone"));
  }

  public ZonedDateTime now(ZoneId zone) {
    return ZonedDateTime.now(clock.withZone(zone));
  }
}
