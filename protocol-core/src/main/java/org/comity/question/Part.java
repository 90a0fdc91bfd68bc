package org.comity.question;

/**
 * A rich object that a question can be given, such as the member or the document, from which facts follow. Immutable.
 *
 * @param <T> the topic that knows this part
 * @param <P> the type of the object
 */
@SuppressWarnings("UnusedTypeParameter") // T keeps a part of another topic out
public final class Part<T, P> {

    private final String name;
    private final Class<P> type;

    Part(String name, Class<P> type) {
        this.name = Names.kebab("part", name);
        this.type = type;
    }

    /**
     * What the part is called in messages.
     *
     * @return the kebab-case name
     */
    public String name() {
        return name;
    }

    /** The object, which is one for this part. */
    P checked(Object object) {
        return type.cast(object);
    }

    /** An object that was checked when the question was given it. */
    @SuppressWarnings("unchecked") // checked once, and not for every fact that is read from it
    P of(Object checked) {
        return (P) checked;
    }

    @Override
    public String toString() {
        return name;
    }
}
