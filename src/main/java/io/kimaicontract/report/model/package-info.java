/** The result of a run as reports show it, masked. */
@NullMarked
package io.kimaicontract.report.model;

import org.jspecify.annotations.NullMarked;
