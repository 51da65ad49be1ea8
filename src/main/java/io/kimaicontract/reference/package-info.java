/**
 * The embedded Kimai: its REST API and the few web pages that lead to tokens, in memory, on a free
 * port. Depends on the JDK, Jackson and nothing of this project.
 */
@NullMarked
package io.kimaicontract.reference;

import org.jspecify.annotations.NullMarked;
