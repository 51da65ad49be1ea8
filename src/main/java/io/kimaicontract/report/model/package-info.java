/**
 * A finished run as data, every secret masked: what {@code run.json} holds and every report is
 * drawn from. Depends on {@code verdict} and {@code http}.
 */
@NullMarked
package io.kimaicontract.report.model;

import org.jspecify.annotations.NullMarked;
