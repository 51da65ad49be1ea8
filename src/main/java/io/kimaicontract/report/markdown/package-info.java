/** The summary of a run as Markdown, and its findings as annotations of a GitHub workflow. */
@NullMarked
package io.kimaicontract.report.markdown;

import org.jspecify.annotations.NullMarked;
