package io.kimaicontract.run;

import io.kimaicontract.api.Kimai;
import io.kimaicontract.contract.Contract;
import io.kimaicontract.fixture.Removal;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.fixture.Stage;
import io.kimaicontract.fixture.Troupe;
import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.http.Transport;
import io.kimaicontract.users.Cast;
import io.kimaicontract.users.CleanupResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Gives each thread people and a stage of its own, and takes them all back at the end. */
final class Company implements Supplier<Troupe> {
  private final Supplier<Cast> userPools;
  private final Contract contract;
  private final Transport transport;
  private final RunNames names;
  private final List<Member> members = new CopyOnWriteArrayList<>();
  private final ThreadLocal<Troupe> contexts = ThreadLocal.withInitial(this::create);

  /** What belongs to one thread. */
  private record Member(Cast cast, UndoStack undos) {}

  Company(Supplier<Cast> casts, Contract contract, Transport transport, RunNames names) {
    this.userPools = casts;
    this.contract = contract;
    this.transport = transport;
    this.names = names;
  }

  @Override
  public Troupe get() {
    return contexts.get();
  }

  /** Undoes the stages and dismisses the casts; returns what became of it all. */
  synchronized List<CleanupResult> cleanUp() {
    List<CleanupResult> results = new ArrayList<>();
    for (Member member : members) {
      results.addAll(member.undos.unwind());
      results.addAll(member.cast.cleanUp());
    }
    members.clear();
    return results;
  }

  private Troupe create() {
    Cast cast = userPools.get();
    UndoStack undos = new UndoStack();
    members.add(new Member(cast, undos));
    Removal removal = new Removal(contract, cast);
    return new Troupe(cast, new Stage(Kimai.over(transport), removal, cast, names, undos));
  }
}
