/** The pages index.html and coverage.html. */
@NullMarked
package io.kimaicontract.report.html;

import org.jspecify.annotations.NullMarked;
