package org.comity.authority;

/**
 * A body of the authority: a committee, a panel, the executive, the whole council.
 *
 * @param name what it is called, unique in its authority
 * @param kind what kind of body it is
 */
public record Body(String name, BodyKind kind) {

    /**
     * A body.
     *
     * @param name what it is called, unique in its authority
     * @param kind what kind of body it is
     * @return the body
     */
    public static Body of(String name, BodyKind kind) {
        return new Body(name, kind);
    }
}
