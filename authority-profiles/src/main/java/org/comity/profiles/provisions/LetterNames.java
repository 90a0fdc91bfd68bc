package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;

import com.google.common.collect.ImmutableSet;
import org.comity.clause.Para;
import org.comity.dsl.Stands;
import org.comity.question.Condition;
import org.comity.topic.OfficialLetters;
import org.comity.topic.Signatory;
import org.comity.topic.WrittenFor;

/**
 * In whose name letters go out: an officer's rather than a member's, a member's where that fits, and not a member's where they
 * bind or instruct. Each authority says which letters it means and how strictly, and adds which letters fit a member's name and
 * what prevails over what. Immutable and thread-safe.
 *
 * @param which what every letter is that the authority speaks of
 */
public record LetterNames(ImmutableSet<Condition<? super OfficialLetters>> which) {

    private static final Condition<OfficialLetters> OFFICIAL = OfficialLetters.ON_BEHALF_OF.is(WrittenFor.AUTHORITY);

    private static final Condition<OfficialLetters> BINDS = OfficialLetters.CREATES_OBLIGATIONS.yes();

    private static final Condition<OfficialLetters> INSTRUCTS = OfficialLetters.GIVES_INSTRUCTIONS.yes();

    /**
     * Speaks of letters of every kind; those that have to bear an officer's name are the official ones.
     *
     * @return the provision
     */
    public static LetterNames ofLetters() {
        return new LetterNames(ImmutableSet.of());
    }

    /**
     * Speaks of official letters, in all parts.
     *
     * @return the provision
     */
    public static LetterNames ofOfficialLetters() {
        return new LetterNames(ImmutableSet.of(OFFICIAL));
    }

    /**
     * Speaks of certain letters only.
     *
     * @param condition which
     * @return the provision
     */
    public LetterNames sentAs(Condition<OfficialLetters> condition) {
        return new LetterNames(and(condition));
    }

    /**
     * Official letters in the name of the appropriate officer.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<OfficialLetters> anOfficers(Para para, Modal modal) {
        return named(
                para,
                "Official letters bear the appropriate officer's name.",
                modal,
                and(OFFICIAL, OfficialLetters.SIGNATORY.is(Signatory.OFFICER)));
    }

    /**
     * Official letters in the name of a member instead.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<OfficialLetters> ratherThanAMembers(Para para, Modal modal) {
        return named(
                para, "Rather than a member's.", modal, and(OFFICIAL, OfficialLetters.SIGNATORY.is(Signatory.MEMBER)));
    }

    /**
     * Letters in the name of a member where that fits.
     *
     * @param para where it says so
     * @param ownWords when it fits, in own words
     * @param modal how strictly
     * @param fitting when it fits
     * @return the clause
     */
    public Stands<OfficialLetters> aMembersWhereFitting(
            Para para, String ownWords, Modal modal, Condition<OfficialLetters> fitting) {
        return named(para, ownWords, modal, and(OfficialLetters.SIGNATORY.is(Signatory.MEMBER), fitting));
    }

    /**
     * Letters in the name of a member that create obligations or give instructions.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<OfficialLetters> aMembersToBindOrInstruct(Para para, Modal modal) {
        return named(
                para,
                "A member's name is not for letters that bind or instruct.",
                modal,
                and(OfficialLetters.SIGNATORY.is(Signatory.MEMBER), BINDS.or(INSTRUCTS)));
    }

    /**
     * Letters in the name of a member that create obligations, where the authority says so apart.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<OfficialLetters> aMembersToBind(Para para, Modal modal) {
        return named(
                para,
                "A member's name is not for letters that bind the authority in law.",
                modal,
                and(OfficialLetters.SIGNATORY.is(Signatory.MEMBER), BINDS));
    }

    /**
     * Letters in the name of a member that give instructions, where the authority says so apart.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<OfficialLetters> aMembersToInstruct(Para para, Modal modal) {
        return named(
                para,
                "Nor for those that instruct on its behalf.",
                modal,
                and(OfficialLetters.SIGNATORY.is(Signatory.MEMBER), INSTRUCTS));
    }

    private static Stands<OfficialLetters> named(
            Para para, String ownWords, Modal modal, ImmutableSet<Condition<? super OfficialLetters>> conditions) {
        return modal.of(clause(para).says(ownWords).anyone(), OfficialLetters.SEND)
                .when(Condition.all(conditions));
    }

    @SafeVarargs
    private final ImmutableSet<Condition<? super OfficialLetters>> and(Condition<? super OfficialLetters>... more) {
        return ImmutableSet.<Condition<? super OfficialLetters>>builder()
                .addAll(which)
                .add(more)
                .build();
    }
}
