package org.comity.testkit.law;

import org.comity.profile.DecisionRecord;
import org.comity.question.Fact;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/** Laws on what is written down: names and decision records. */
final class RecordLaws {

    private RecordLaws() {}

    static Check namesRoundTrip(Trial trial) {
        Question<?> again = Question.named(trial.act(), trial.question().known());
        if (!again.known().equals(trial.question().known())) {
            return Check.broken("asked again by its names, " + trial.question().known() + " became " + again.known());
        }
        for (Fact<?> fact : trial.act().topic().facts()) {
            long names = fact.accepted().stream().distinct().count();
            if (names < fact.accepted().size() || trial.act().topic().fact(fact.name()) != fact) {
                return Check.broken("two values of `" + fact + "` have one name: " + fact.accepted());
            }
        }
        return Check.KEPT;
    }

    static Check decisionRecordsReplay(Trial trial) {
        DecisionRecord made = DecisionRecord.of(trial.profile(), trial.question());
        DecisionRecord read = DecisionRecord.parse(made.text());
        if (!read.equals(made)) {
            return Check.broken("the decision record is read otherwise than it was written");
        }
        try {
            Ruling replayed = read.replay(trial.profile());
            return Likeness.inAll(trial.rule(), replayed)
                    .map(difference -> Check.broken("from its decision record " + difference))
                    .orElse(Check.KEPT);
        } catch (IllegalArgumentException | IllegalStateException fault) {
            return Check.broken("the decision record does not replay: " + fault.getMessage());
        }
    }
}
