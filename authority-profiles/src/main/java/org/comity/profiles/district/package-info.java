/** The district council's protocol, in document order: a file or two for each section. */
@NullMarked
package org.comity.profiles.district;

import org.jspecify.annotations.NullMarked;
