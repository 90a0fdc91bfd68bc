/** The catalogue of the profiles that come with Comity. */
@NullMarked
package org.comity.profiles;

import org.jspecify.annotations.NullMarked;
