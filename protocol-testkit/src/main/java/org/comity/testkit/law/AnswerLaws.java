package org.comity.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Modality;
import org.comity.clause.Para;
import org.comity.clause.Step;
import org.comity.question.Fact;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.ruling.WhyNot;

/** Laws on what a single answer may be. */
final class AnswerLaws {

    private static final Set<Outcome> SHUT = Set.of(Outcome.PROHIBITED, Outcome.POWERLESS);
    private static final Set<Modality> FOR_THE_ACT =
            Set.of(Modality.MUST, Modality.SHOULD, Modality.MAY, Modality.ENTITLED);

    private AnswerLaws() {}

    static Check silenceNeverPermits(Trial trial) {
        Ruling ruling = trial.rule();
        boolean silent = ruling.outcome() == Outcome.SILENT;
        if (ruling.silence().isPresent() != silent) {
            return Check.broken(
                    "the protocol " + (silent ? "is silent, and does not say why" : "says why it is silent")
                            + ", and the answer is " + ruling.outcome(),
                    ruling.applied());
        }
        if (!ruling.reachable().contains(Outcome.SILENT)) {
            return Check.NOTHING;
        }
        boolean says = ruling.permits()
                || (silent && (!ruling.duties().isEmpty() || ruling.strength().isPresent()));
        return says
                ? Check.broken(
                        "the protocol may be silent, and yet it permits, binds or has a strength", ruling.applied())
                : Check.KEPT;
    }

    static Check everyAnswerCites(Trial trial) {
        Ruling ruling = trial.rule();
        if (ruling.outcome() == Outcome.SILENT || ruling.outcome() == Outcome.UNDETERMINED) {
            return Check.NOTHING;
        }
        ImmutableSet<Para> known = trial.profile().clauses().stream()
                .flatMap(clause -> clause.cites().stream())
                .collect(ImmutableSet.toImmutableSet());
        if (ruling.citations().isEmpty() && ruling.possibleCitations().isEmpty()) {
            return Check.broken("the answer is " + ruling.outcome() + " and cites no paragraph");
        }
        List<Citation> strange = ruling.citations().stream()
                .filter(citation -> !known.contains(citation.para())
                        || !citation.authority()
                                .equals(trial.profile().authority().id()))
                .toList();
        return Check.that(strange.isEmpty(), "the answer cites " + strange + ", which the protocol does not have");
    }

    static Check askedTwice(Trial trial) {
        Ruling once = trial.rule();
        Question<?> again = Question.named(trial.act(), trial.question().known());
        Ruling twice = trial.rule(trial.question().assumesOrdinary() ? again.assumingOrdinary() : again);
        return once.equals(twice)
                ? Check.KEPT
                : Check.broken(
                        "asked the same again, " + Likeness.inAll(once, twice).orElse("the answer is another one"));
    }

    static Check referralsEnd(Trial trial) {
        Ruling ruling = trial.rule();
        if (ruling.outcome() != Outcome.REFERRED
                || !Trial.isSettled(ruling)
                || !ruling.route().unresolved().isEmpty()) {
            return Check.NOTHING;
        }
        if (ruling.route().exhausted()) {
            return Check.broken("the matter is referred, and nobody is left who may decide it", ruling.applied());
        }
        List<Step> steps = ruling.route().steps();
        if (steps.stream().noneMatch(step -> step.kind() == Step.Kind.DECIDE)) {
            return Check.broken(
                    "the matter is referred"
                            + (steps.isEmpty() ? " to nobody" : " to " + ruling.route() + " only")
                            + ", where nobody decides it",
                    ruling.applied());
        }
        return Check.KEPT;
    }

    static Check nobodyJudgesTheirOwnCase(Trial trial) {
        Set<String> held = held(trial.question());
        Ruling ruling = trial.rule();
        List<Step> deciding = ruling.route().steps().stream()
                .filter(step -> step.kind() == Step.Kind.DECIDE)
                .toList();
        if (held.isEmpty() || (deciding.isEmpty() && ruling.route().fallen().isEmpty())) {
            return Check.NOTHING;
        }
        return deciding.stream()
                .filter(step -> step.parties().stream().anyMatch(party -> held.contains(party.id())))
                .findFirst()
                .map(step -> Check.broken(
                        "the matter goes to `" + step + "` to be decided, an office of the person concerned",
                        ruling.applied()))
                .orElse(Check.KEPT);
    }

    /** The offices that the persons concerned are known to hold. */
    private static Set<String> held(Question<?> question) {
        return question.act().topic().emptyingSteps().stream()
                .map(Fact::name)
                .flatMap(fact -> question.known().entrySet().stream()
                        .filter(known -> known.getKey().startsWith(fact + ":")
                                && known.getValue().equals("yes"))
                        .map(known -> known.getKey().substring(fact.length() + 1)))
                .collect(Collectors.toSet());
    }

    static Check noProhibitionIsMetByTheAct(Trial trial) {
        Ruling ruling = trial.rule();
        if (!SHUT.contains(ruling.outcome())) {
            return Check.NOTHING;
        }
        Optional<Duty> same = ruling.duties().stream()
                .filter(duty -> duty.id().equals(trial.act().name()))
                .findFirst();
        if (same.isPresent()) {
            return Check.broken(
                    "the act is " + ruling.outcome() + ", and the duty `" + same.get() + "` is met by doing it",
                    ruling.applied());
        }
        List<Clause> asking = ruling.applied().stream()
                .filter(clause -> clause.norm()
                        .filter(norm -> norm.onlyAfter().isEmpty())
                        .flatMap(norm -> norm.modality())
                        .filter(FOR_THE_ACT::contains)
                        .isPresent())
                .toList();
        return asking.isEmpty()
                ? Check.KEPT
                : Check.broken(
                        "the act is " + ruling.outcome() + ", and " + Likeness.named(asking)
                                + " counts, which asks for it or opens it",
                        asking);
    }

    static Check reasonsSuffice(Trial trial) {
        Ruling ruling = trial.rule();
        if (!Trial.isSettled(ruling) || ruling.outcome() == Outcome.SILENT) {
            return Check.NOTHING;
        }
        Ruling from = trial.rule(Question.named(trial.act(), ruling.reasons().suffices()));
        return Likeness.inOutcome(ruling, from)
                .map(difference -> Check.broken("the reasons say that "
                        + ruling.reasons().suffices() + " is enough, but from it alone " + difference))
                .orElse(Check.KEPT);
    }

    static Check whyNotAgrees(Trial trial) {
        Ruling ruling = trial.rule();
        if (!Trial.isSettled(ruling)) {
            return Check.NOTHING;
        }
        for (Clause clause : trial.profile().clauses()) {
            if (clause.norm().filter(norm -> norm.act() == trial.act()).isPresent()) {
                boolean counts = ruling.applied().contains(clause);
                WhyNot why = ruling.whyNot(clause);
                if (counts != (why.because() == WhyNot.Because.COUNTS)) {
                    return Check.broken(
                            "`" + clause.para() + "` " + (counts ? "counts" : "does not count")
                                    + " in the answer, but asked why not it is said that " + why,
                            List.of(clause));
                }
            }
        }
        return Check.KEPT;
    }

    static Check explanationNamesWhatApplied(Trial trial) {
        Ruling ruling = trial.rule();
        if (ruling.applied().isEmpty()) {
            return Check.NOTHING;
        }
        String words = ruling.explain();
        List<Clause> unsaid = ruling.applied().stream()
                .filter(clause -> !words.contains(clause.para().toString()) || !words.contains(clause.says()))
                .toList();
        return unsaid.isEmpty()
                ? Check.KEPT
                : Check.broken("the explanation leaves out " + Likeness.named(unsaid), unsaid);
    }
}
