/**
 * Servers that break one rule each, over the embedded reference: they prove that the suite notices.
 *
 * <p>A mutant is one entry in the catalogue of its feature file, three lines long:
 *
 * <pre>{@code
 * new Mutant(
 *     "a deletion deletes nothing", DELETED, "rules/tokens", "TK-04, TK-05",
 *     instead(CallMatcher.path("DELETE /api/users/api-token/*"), Answer.empty(200)))
 * }</pre>
 *
 * <p>what it does wrong; the sentence of the {@code Rule:}; the feature file below {@code
 * features}; the scenarios that must fail, with the rows of outlines counted, and no other of the
 * file; and how it does it, with the words of {@link io.kimaicontract.mutant.engine.Mutation}
 * (answers, objects, bodies, calls, store, quirks) and {@link
 * io.kimaicontract.mutant.engine.CallMatcher}. Each runs twice: on the reference that keeps every
 * promise, judged strictly, and on one like a release, judged with the ledger, lest an entry of it
 * hides a mutant. Where a release is known to do the same, {@code released("...")} names the
 * scenarios that still fail there. A new feature file gets a class with {@code all()} beside the
 * others of its folder, named in the catalogue of that folder.
 *
 * <p>The suite talks to a mutant without a wire, see {@link
 * io.kimaicontract.mutant.engine.DirectTransport}; that the wire works is proved elsewhere. What
 * became of them stands in {@code target/mutants}.
 */
@NullMarked
package io.kimaicontract.mutant;

import org.jspecify.annotations.NullMarked;
