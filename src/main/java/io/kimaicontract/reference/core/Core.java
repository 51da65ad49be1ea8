package io.kimaicontract.reference.core;

import io.kimaicontract.reference.http.Refusal;
import io.kimaicontract.reference.release.Behaviour;
import io.kimaicontract.reference.render.MetaFields;
import io.kimaicontract.reference.render.Renderer;
import io.kimaicontract.reference.security.Access;
import io.kimaicontract.reference.store.Colours;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Table;
import io.kimaicontract.reference.store.Thing;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What every resource works with. */
public record Core(
    ReferenceState state, Behaviour behaviour, Clock clock, Access access, Renderer renderer) {

  public static Core of(Behaviour behaviour, Clock clock) {
    return of(behaviour, clock, Colours.standard());
  }

  public static Core of(Behaviour behaviour, Clock clock, Colours colours) {
    ReferenceState state = new ReferenceState(colours);
    Access access = new Access(state, behaviour);
    return new Core(state, behaviour, clock, access, new Renderer(state, behaviour, clock, access));
  }

  public Table of(Thing thing) {
    return state.of(thing);
  }

  public MetaFields metaFields() {
    return new MetaFields(state);
  }

  /** The record of that id, or 404. */
  public Row existing(Thing thing, int id) {
    Row row = of(thing).find(id);
    if (row == null) {
      throw Refusal.of(404);
    }
    return row;
  }

  public Row project(Row timesheet) {
    return of(Thing.PROJECT).get(timesheet.number("project"));
  }

  public Row activity(Row timesheet) {
    return of(Thing.ACTIVITY).get(timesheet.number("activity"));
  }

  public Row customer(Row project) {
    return of(Thing.CUSTOMER).get(project.number("customer"));
  }

  public Row owner(Row timesheet) {
    return of(Thing.USER).get(timesheet.number("user"));
  }

  public static ZoneId zone(Row user) {
    return ZoneId.of(user.text("timezone"));
  }

  public ZonedDateTime now(ZoneId zone) {
    return ZonedDateTime.now(clock.withZone(zone));
  }
}
