/** What the permissions of roles open, and what a request must be answered by them. */
@NullMarked
package io.kimaicontract.permission;

import org.jspecify.annotations.NullMarked;
