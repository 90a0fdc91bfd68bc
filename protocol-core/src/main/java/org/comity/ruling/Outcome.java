package org.comity.ruling;

import org.comity.question.Named;

/** What a protocol answers. */
public enum Outcome implements Named {
    /** The act has to be done. */
    REQUIRED,
    /** The act ought to be done. */
    RECOMMENDED,
    /** The act can be done, with the duties that the ruling lists. */
    PERMITTED,
    /** The text leaves the matter to the offices or bodies of the route. */
    REFERRED,
    /** The act ought not to be done. */
    DISCOURAGED,
    /** The act is not to be done, or there is no right to it. */
    PROHIBITED,
    /** The text denies the power: doing it has no effect. */
    POWERLESS,
    /** Nothing in the protocol answers. Never a permission. */
    SILENT,
    /** Facts are missing, and they matter. */
    UNDETERMINED,
    /** Two norms disagree, and the text ranks neither. */
    CONFLICT;

    /**
     * Whether the act is open to the person asking, with its duties.
     *
     * @return true for required, recommended and permitted, and for nothing else
     */
    public boolean permits() {
        return this == REQUIRED || this == RECOMMENDED || this == PERMITTED;
    }

    /**
     * Whether duties of the act come with the answer.
     *
     * @return true where the act is open, or another decides on it
     */
    public boolean carriesDuties() {
        return permits() || this == REFERRED;
    }
}
