package org.comity.testkit.law;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Fact;
import org.comity.question.Part;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.topic.AboutComplaint;
import org.comity.topic.AboutDocument;
import org.comity.topic.AboutGroup;
import org.comity.topic.AboutMember;
import org.comity.topic.AboutOfficer;
import org.comity.topic.Agendas;
import org.comity.topic.DocumentAccess;
import org.comity.topic.Interpretation;

/** What a profile must have about an act for a law to say anything of it: read from its clauses and topics, never guessed. */
enum Concern {
    /** Any act. */
    EVERYTHING("speaks of any act", (profile, act) -> true),
    /** An act that is met with silence in some possible world. */
    SILENCES("is silent about an act of which it speaks", outcomes -> outcomes.contains(Outcome.SILENT)),
    /** An act that is answered in two ways. */
    DIFFERENCES("answers one act in two ways", outcomes -> outcomes.size() > 1),
    /** An act that is not always barred. */
    OPENINGS("answers an act other than with a bar", outcomes -> !AdditionLaws.AGAINST.containsAll(outcomes)),
    /** A clause that leaves the act to somebody, or sends doubts to somebody. */
    REFERRALS(
            "leaves an act to anybody",
            (profile, act) -> norms(profile, act)
                    .anyMatch(norm -> norm.kind() == NormKind.LEAVES || norm.kind() == NormKind.SENDS_DOUBTS)),
    /** A route, and facts on who holds its offices. */
    HELD_OFFICES(
            "sends a matter to an office that the person concerned can hold",
            (profile, act) -> !act.topic().emptyingSteps().isEmpty()
                    && norms(profile, act).anyMatch(norm -> !norm.route().isEmpty())),
    /** A clause that forbids the act, denies it, or lets something come first. */
    PROHIBITIONS(
            "forbids any act",
            (profile, act) -> norms(profile, act)
                    .anyMatch(norm -> !norm.onlyAfter().isEmpty()
                            || norm.modality()
                                    .filter(Set.of(Modality.MUST_NOT, Modality.NO_RIGHT, Modality.CANNOT)::contains)
                                    .isPresent())),
    /** A choice that a clause turns on. */
    CHOICES(
            "turns on any choice of the person asking",
            (profile, act) -> facts(profile, act).anyMatch(Fact::isChoice)),
    /** A fact with an ordinary value that a clause turns on. */
    PRESUMPTIONS(
            "turns on any fact with an ordinary value",
            (profile, act) -> facts(profile, act)
                    .anyMatch(fact -> fact.columns().stream()
                            .anyMatch(column -> column.ordinary().isPresent()))),
    /** Access to documents. */
    DOCUMENTS("speaks of access to documents", (profile, act) -> act.topic() == DocumentAccess.TOPIC),
    /** Which group is in administration. */
    SIDES(
            "asks anything of which the administration is a fact",
            (profile, act) -> act.topic().knows(AboutMember.IN_ADMINISTRATION)
                    || act.topic().knows(AboutGroup.GROUP_IN_ADMINISTRATION)),
    /** A member among the objects. */
    MEMBERS(
            "reads facts from a member",
            has(
                    AboutMember.MEMBER,
                    AboutComplaint.SUBJECT,
                    AboutComplaint.COMPLAINANT,
                    Interpretation.ASKER,
                    Interpretation.OTHER_PARTY),
            true),
    /** An officer among the objects. */
    OFFICERS(
            "reads facts from an officer",
            has(
                    AboutOfficer.OFFICER,
                    AboutComplaint.SUBJECT,
                    AboutComplaint.COMPLAINANT,
                    Interpretation.ASKER,
                    Interpretation.OTHER_PARTY),
            true),
    /** A document among the objects. */
    DOCUMENT_OBJECTS("reads facts from a document", has(AboutDocument.DOCUMENT), true),
    /** A political group among the objects, or behind one. */
    GROUPS(
            "reads facts from anybody of a political group",
            has(AboutGroup.GROUP, AboutMember.MEMBER, AboutDocument.DOCUMENT, AboutComplaint.SUBJECT),
            true),
    /** A body behind an object. */
    BODIES(
            "reads facts from anything of a body",
            has(AboutMember.MEMBER, AboutDocument.DOCUMENT, Agendas.PROPOSAL, AboutComplaint.SUBJECT),
            true),
    /** Any object. */
    OBJECTS(
            "reads facts from any object",
            (profile, act) -> !act.topic().parts().isEmpty(),
            true),
    /** An exception, or a clause that overrides another. */
    EXCEPTIONS(
            "has an exception",
            (profile, act) -> norms(profile, act)
                    .anyMatch(norm ->
                            !norm.limits().isEmpty() || !norm.overrides().isEmpty())),
    /** More than one clause about the act. */
    SEVERAL_CLAUSES(
            "has two clauses about one act",
            (profile, act) -> norms(profile, act).count() > 1);

    private final String needs;

    @SuppressWarnings("ImmutableEnumChecker") // a function of the profile and the act alone
    private final BiPredicate<AuthorityProfile, Act<?>> meets;

    private final boolean ofObjects;

    @SuppressWarnings("ImmutableEnumChecker") // a function of the outcomes alone
    private final Predicate<Set<Outcome>> answers;

    Concern(String needs, BiPredicate<AuthorityProfile, Act<?>> meets) {
        this(needs, meets, false);
    }

    Concern(String needs, BiPredicate<AuthorityProfile, Act<?>> meets, boolean ofObjects) {
        this.needs = needs;
        this.meets = meets;
        this.ofObjects = ofObjects;
        this.answers = outcomes -> true;
    }

    /** What no clause shows, but every answer together. */
    Concern(String needs, Predicate<Set<Outcome>> answers) {
        this.needs = needs;
        this.meets = (profile, act) -> true;
        this.ofObjects = false;
        this.answers = answers;
    }

    /** What the profile must do, as a verb: "has an exception". */
    String needs() {
        return needs;
    }

    boolean meets(AuthorityProfile profile, Act<?> act) {
        return meets.test(profile, act);
    }

    /** Whether the profile answers an act so that there is anything to look at: over every possible world, which takes a while. */
    boolean meetsInSomeWorld(AuthorityProfile profile, Act<?> act) {
        return answers.test(
                profile.everyRuling(act).stream().map(Ruling::outcome).collect(Collectors.toSet()));
    }

    boolean isOfObjects() {
        return ofObjects;
    }

    private static Stream<Norm> norms(AuthorityProfile profile, Act<?> act) {
        return profile.clauses().stream()
                .flatMap(clause -> clause.norm().stream())
                .filter(norm -> norm.act() == act);
    }

    private static Stream<Fact<?>> facts(AuthorityProfile profile, Act<?> act) {
        return norms(profile, act).flatMap(norm -> norm.condition().facts().stream());
    }

    private static BiPredicate<AuthorityProfile, Act<?>> has(Part<?, ?>... parts) {
        Predicate<Part<?, ?>> wanted = Set.copyOf(Arrays.asList(parts))::contains;
        return (profile, act) -> act.topic().parts().stream().anyMatch(wanted);
    }
}
