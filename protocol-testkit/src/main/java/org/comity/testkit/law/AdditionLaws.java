package org.comity.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Modality;
import org.comity.profile.AuthorityProfile;
import org.comity.ruling.Defeat;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/** Laws on what a clause laid over a profile can change. */
final class AdditionLaws {

    static final Set<Outcome> AGAINST = Set.of(Outcome.PROHIBITED, Outcome.POWERLESS, Outcome.DISCOURAGED);
    private static final Set<Modality> DENYING = Set.of(Modality.MUST_NOT, Modality.NO_RIGHT, Modality.CANNOT);
    private static final Duty ADDED = Duty.duty("note what a law added");

    private AdditionLaws() {}

    static Check addedProhibitionNeverPermits(Trial trial) {
        AuthorityProfile about = trial.subject().about();
        Ruling before = trial.subject().rule(about, trial.question());
        Ruling after = trial.subject()
                .rule(Rebuilt.adding(about, trial.question(), Modality.MUST_NOT, Layer.PROTOCOL), trial.question());
        if (!after.permits()) {
            return Check.KEPT;
        }
        boolean outranked =
                before.permits() && after.overreaching().stream().anyMatch(defeat -> isAdded(defeat.clause()));
        return Check.that(
                outranked,
                "with a prohibition added that speaks here, the answer changed from " + before.outcome() + " to "
                        + after.outcome());
    }

    static Check addedPermissionNeverForbids(Trial trial) {
        AuthorityProfile about = trial.subject().about();
        Ruling before = trial.subject().rule(about, trial.question());
        if (before.outcome() == Outcome.UNDETERMINED || AGAINST.contains(before.outcome())) {
            return Check.NOTHING;
        }
        Ruling after = trial.subject()
                .rule(Rebuilt.adding(about, trial.question(), Modality.MAY, Layer.PROTOCOL), trial.question());
        return Check.that(
                !AGAINST.contains(after.outcome()),
                "with a permission added that speaks here, the answer changed from " + before.outcome() + " to "
                        + after.outcome());
    }

    static Check addedDutyChangesNoOutcome(Trial trial) {
        AuthorityProfile about = trial.subject().about();
        Ruling before = trial.subject().rule(about, trial.question());
        Ruling after = trial.subject().rule(Rebuilt.adding(about, trial.question(), ADDED), trial.question());
        if (before.outcome() != after.outcome() || !before.reachable().equals(after.reachable())) {
            return Check.broken("with a duty added that comes with the act, the answer changed from "
                    + before.reachable() + " to " + after.reachable());
        }
        boolean owed = after.duties().contains(ADDED);
        boolean undetermined = before.outcome() == Outcome.UNDETERMINED;
        return Check.that(
                undetermined || owed == before.outcome().carriesDuties(),
                "a duty was added that comes with the act, the answer is " + before.outcome() + ", and the duty is "
                        + (owed ? "owed" : "not owed"));
    }

    static Check layeringIsNeverSilent(Trial trial) {
        AuthorityProfile about = trial.subject().about();
        Ruling before = trial.subject().rule(about, trial.question());
        Ruling after = trial.subject()
                .rule(Rebuilt.adding(about, trial.question(), Modality.ENTITLED, Layer.STATUTE), trial.question());
        boolean statute = Trial.isSettled(before)
                ? Likeness.taking(before).stream().anyMatch(AdditionLaws::isStatute)
                : about.clauses().stream().anyMatch(AdditionLaws::isStatute);
        boolean cannotRunOut = trial.act().topic().emptyingSteps().isEmpty();
        boolean denied = after.reachable().stream()
                .anyMatch(outcome -> outcome == Outcome.PROHIBITED
                        || outcome == Outcome.POWERLESS
                        || (outcome == Outcome.SILENT && cannotRunOut)
                        || outcome == Outcome.CONFLICT);
        if (denied && !statute) {
            return Check.broken(
                    "a statute gives the right here, and the answer can be " + after.reachable(), after.applied());
        }
        Optional<Clause> unsaid = Trial.isSettled(before) && Trial.isSettled(after) && !denied
                ? before.applied().stream()
                        .filter(AdditionLaws::denies)
                        .filter(clause -> after.overreaching().stream()
                                .map(Defeat::clause)
                                .noneMatch(clause::equals))
                        .findFirst()
                : Optional.empty();
        return unsaid.map(clause -> Check.broken(
                        "`" + clause.para() + "` takes away what a statute gives here, and the answer does not say so",
                        List.of(clause)))
                .orElseGet(() -> rightsOfItsOwn(trial));
    }

    /** A statutory right of the profile's own that applies where it is alone is named wherever it does not count. */
    private static Check rightsOfItsOwn(Trial trial) {
        Ruling ruling = trial.rule();
        if (!Trial.isSettled(ruling)) {
            return Check.KEPT;
        }
        for (Clause clause : trial.profile().clauses()) {
            boolean right = clause.layer() == Layer.STATUTE
                    && clause.norm()
                            .filter(norm ->
                                    norm.act() == trial.act() && norm.limits().isEmpty())
                            .flatMap(norm -> norm.modality())
                            .filter(Modality.ENTITLED::equals)
                            .isPresent();
            if (right
                    && !Likeness.taking(ruling).contains(clause)
                    && trial.subject()
                            .rule(Rebuilt.of(trial.profile(), List.of(clause)), trial.question())
                            .permits()) {
                return Check.broken(
                        "the statutory right of `" + clause.para() + "` applies, and the answer does not speak of it",
                        List.of(clause));
            }
        }
        return Check.KEPT;
    }

    private static boolean denies(Clause clause) {
        return clause.layer() != Layer.STATUTE
                && clause.norm()
                        .flatMap(norm -> norm.modality())
                        .filter(DENYING::contains)
                        .isPresent();
    }

    private static boolean isStatute(Clause clause) {
        return clause.layer() == Layer.STATUTE;
    }

    private static boolean isAdded(Clause clause) {
        return clause.para().equals(Rebuilt.ADDED);
    }
}
