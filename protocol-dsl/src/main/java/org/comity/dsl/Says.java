package org.comity.dsl;

/** The step after the citation. */
public sealed interface Says permits Draft {

    /**
     * Says in own words what the clause says.
     *
     * @param ownWords the paraphrase, 30 words at most, never the source's own sentence
     * @return the next step: who, or what becomes of the matter
     */
    Who says(String ownWords);
}
