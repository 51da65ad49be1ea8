/** Texts for shells: scripts of completion, and lines that call this program. */
@NullMarked
package io.kimaicontract.cli.shell;

import org.jspecify.annotations.NullMarked;
