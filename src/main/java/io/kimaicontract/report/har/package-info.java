/** Every exchange as HAR 1.2, for other tools. Depends on {@code report.model}. */
@NullMarked
package io.kimaicontract.report.har;

import org.jspecify.annotations.NullMarked;
