/** Runs against installations that somebody has configured. */
@NullMarked
package io.kimaicontract.run.installation;

import org.jspecify.annotations.NullMarked;
