/** Small programs, each a real use of the library. Never published; nothing depends on them. */
@NullMarked
package org.comity.examples;

import org.jspecify.annotations.NullMarked;
