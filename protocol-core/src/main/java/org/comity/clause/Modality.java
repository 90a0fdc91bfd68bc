package org.comity.clause;

import org.comity.question.Named;

/** The text's own modal. */
public enum Modality implements Named {
    /** Has to be done. */
    MUST("must", Strength.ABSOLUTE),
    /** Ought to be done. */
    SHOULD("should", Strength.NORMAL),
    /** Can be done by right. */
    ENTITLED("are entitled to", Strength.ABSOLUTE),
    /** Can be done. */
    MAY("may", Strength.NORMAL),
    /** Can be left undone. */
    NEED_NOT("need not", Strength.NORMAL),
    /** Ought not to be done. */
    SHOULD_NOT("should not", Strength.NORMAL),
    /** Is not to be done. */
    MUST_NOT("must not", Strength.ABSOLUTE),
    /** Cannot be demanded: there is no right to it. */
    NO_RIGHT("have no right to", Strength.ABSOLUTE),
    /** Cannot be done: the power is lacking. */
    CANNOT("cannot", Strength.ABSOLUTE);

    private final String words;
    private final Strength strength;

    Modality(String words, Strength strength) {
        this.words = words;
        this.strength = strength;
    }

    /**
     * The modal in a sentence.
     *
     * @return the words, for several actors
     */
    public String words() {
        return words;
    }

    /**
     * How strong it is where the text does not soften it.
     *
     * @return the strength
     */
    public Strength strength() {
        return strength;
    }
}
