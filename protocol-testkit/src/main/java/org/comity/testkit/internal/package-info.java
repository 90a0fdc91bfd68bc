/** How questions are written as Java, for every report that shows one. Not exported. */
@NullMarked
package org.comity.testkit.internal;

import org.jspecify.annotations.NullMarked;
