package io.kimaicontract.report.model;

import io.kimaicontract.verdict.Violation.Cause;
import io.kimaicontract.verdict.Violation.Line;
import java.util.List;

/**
 * One broken promise.
 *
 * @param title what is broken, in one line
 * @param cause what is broken, without the particulars
 * @param at where in the answer: a JSON pointer or a word; empty for the whole answer
 * @param expected what was promised
 * @param seen what was seen instead
 * @param contract the pointer into the contract; empty if none
 * @param lines the lines that explain it, as written by the violation itself
 * @param call the index of the scenario's call that shows it; -1 if it is not one call
 * @param reproduce the command line that sends that call again; empty if none
 */
public record Breach(
    String title,
    Cause cause,
    String at,
    String expected,
    String seen,
    String contract,
    List<Line> lines,
    int call,
    String reproduce) {}
