package org.comity.style;

/** What the builders of values throw where something is missing. A caller sees an {@link IllegalStateException}. */
public final class Unfinished extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is missing.
     *
     * @param missing the names of the attributes that are not set
     */
    public Unfinished(String... missing) {
        super("not all is there yet: set `" + String.join("`, `", missing) + "` before building");
    }
}
