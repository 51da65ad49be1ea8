/** The screens of check and sweep. */
@NullMarked
package io.kimaicontract.cli.screen;

import org.jspecify.annotations.NullMarked;
