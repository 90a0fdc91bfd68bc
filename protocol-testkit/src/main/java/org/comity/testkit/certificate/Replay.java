package org.comity.testkit.certificate;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.comity.analysis.Flaw;
import org.comity.clause.Clause;
import org.comity.clause.Modality;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/** Puts the question of a flaw to the profile, as any host would, and looks whether the answer shows the flaw. */
final class Replay {

    private static final ImmutableMap<Modality, Outcome> ANSWERS = ImmutableMap.<Modality, Outcome>builder()
            .put(Modality.MUST, Outcome.REQUIRED)
            .put(Modality.SHOULD, Outcome.RECOMMENDED)
            .put(Modality.ENTITLED, Outcome.PERMITTED)
            .put(Modality.MAY, Outcome.PERMITTED)
            .put(Modality.NEED_NOT, Outcome.PERMITTED)
            .put(Modality.SHOULD_NOT, Outcome.DISCOURAGED)
            .put(Modality.MUST_NOT, Outcome.PROHIBITED)
            .put(Modality.NO_RIGHT, Outcome.PROHIBITED)
            .put(Modality.CANNOT, Outcome.POWERLESS)
            .buildOrThrow();

    private Replay() {}

    static Witness of(AuthorityProfile profile, Flaw flaw, String id) {
        Question<?> question = Question.named(flaw.act(), flaw.facts());
        try {
            Ruling ruling = profile.rule(question);
            if (shows(flaw, ruling)) {
                return Witness.answered(flaw.act(), flaw.facts(), id, ruling);
            }
        } catch (IllegalArgumentException refused) {
            if (isRefusal(flaw)) {
                return Witness.refused(flaw.act(), flaw.facts(), String.valueOf(refused.getMessage()));
            }
            throw refused;
        }
        throw new IllegalStateException("the profile does not answer `" + question + "` as it should after `" + id
                + "` was found: report it as a defect of Comity");
    }

    private static boolean isRefusal(Flaw flaw) {
        return switch (flaw.kind()) {
            case VACUOUS -> true;
            default -> false;
        };
    }

    private static boolean shows(Flaw flaw, Ruling ruling) {
        List<Clause> clauses = flaw.clauses();
        return switch (flaw.kind()) {
            case CONFLICT ->
                ruling.outcome() == Outcome.CONFLICT && ruling.applied().containsAll(clauses);
            case VACUOUS -> false;
            case DANGLING_LIMIT ->
                ruling.defeated().stream()
                        .noneMatch(defeat -> defeat.by().equals(clauses.get(0))
                                && defeat.clause().equals(clauses.get(1)));
            case SHADOWED -> !decides(clauses.get(0), ruling);
            case DUPLICATE, REDUNDANT -> ruling.applied().containsAll(clauses.subList(0, Math.min(2, clauses.size())));
            case SILENCE ->
                ruling.outcome() == Outcome.SILENT && ruling.applied().isEmpty();
            case DEAD_END -> ruling.route().exhausted();
            case ROUTE_TO_SUBJECT, DUTY_WITHOUT_DEADLINE -> ruling.applied().contains(clauses.get(0));
        };
    }

    /** Whether its answer is the outcome. */
    private static boolean decides(Clause clause, Ruling ruling) {
        return ruling.applied().contains(clause)
                && clause.norm()
                        .flatMap(norm -> norm.modality())
                        .map(ANSWERS::get)
                        .filter(ruling.outcome()::equals)
                        .isPresent();
    }
}
