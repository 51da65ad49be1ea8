package io.kimaicontract.contract.source;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.UnreadableContract;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.web.Availability;
import io.kimaicontract.web.WebSession;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Finds the contract to check against: the one given, the target's doc.json, the document inside
 * its API page, or else the pinned contract of the nearest older version. It parses a document only
 * once.
 */
public final class ContractLocator {
  private final Optional<String> given;
  private final DocumentLoader reader;
  private final Optional<SchemaAdditions> additions;
  private final Map<Found, Contract> known = new ConcurrentHashMap<>();

  /** A document of the target. */
  private record Found(String document, ContractSource source) {}

  /** A locator for a run with, or without, {@code --contract}; the reader reads what it names. */
  public ContractLocator(Optional<String> given, DocumentLoader reader) {
    this(given, reader, Optional.empty());
  }

  /** Likewise, with what answers carry beyond the document. */
  public ContractLocator(
      Optional<String> given, DocumentLoader reader, Optional<SchemaAdditions> additions) {
    this.given = given;
    this.reader = reader;
    this.additions = additions;
  }

  /**
   * The contract of the target.
   *
   * @param session used only when no contract was given
   * @throws UsageException when the given contract cannot be read
   * @throws TargetUnusable when the target's own document is not a contract
   */
  public Contract locate(
      URI url, KimaiVersion kimaiVersion, Supplier<Availability<WebSession>> session) {
    Contract found = given.map(this::read).orElseGet(() -> own(url, kimaiVersion, session.get()));
    return extended(found);
  }

  /** The contract that was given, if one was. */
  public Optional<Contract> given() {
    return given.map(this::read).map(this::extended);
  }

  /** What answers carry beyond the document. */
  public Optional<SchemaAdditions> additions() {
    return additions;
  }

  private Contract extended(Contract contract) {
    return additions.map(a -> a.to(contract)).orElse(contract);
  }

  private Contract read(String location) {
    try {
      return Contract.parse(reader.read(location), new ContractSource.Given(location));
    } catch (UnreadableContract broken) {
      throw new UsageException(String.valueOf(broken.getMessage()));
    }
  }

  private Contract own(URI url, KimaiVersion kimaiVersion, Availability<WebSession> session) {
    if (session.value().isEmpty()) {
      return PinnedContracts.nearest(
          kimaiVersion, "the target's own needs a web session: " + session.reason());
    }
    WebSession pages = session.value().get();
    Availability<String> json = pages.docJson();
    if (json.value().isPresent()) {
      return known(json.value().get(), new ContractSource.DocJson(url + "/api/doc.json"));
    }
    Availability<String> page = pages.docPage();
    if (page.value().isPresent()) {
      return known(page.value().get(), new ContractSource.DocPage(url + "/api/doc"));
    }
    return PinnedContracts.nearest(
        kimaiVersion, "the target shows none: " + json.reason() + ", and " + page.reason());
  }

  private Contract known(String document, ContractSource source) {
    return known.computeIfAbsent(new Found(document, source), ContractLocator::parse);
  }

  private static Contract parse(Found found) {
    try {
      return Contract.parse(found.document, found.source);
    } catch (UnreadableContract broken) {
      throw new TargetUnusable(broken.getMessage() + ", or use another one with --contract");
    }
  }
}
