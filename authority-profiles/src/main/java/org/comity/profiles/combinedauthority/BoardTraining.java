package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.AboutMember.BOARD_MEMBER;

import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.Training;
import org.comity.topic.TrainingAndDevelopment;

/** Section 10: training of Board Members. */
final class BoardTraining {

    private static final Condition<TrainingAndDevelopment> NEEDED_BY_BOARD_MEMBER =
            TrainingAndDevelopment.TRAINING_NECESSARY.yes().and(BOARD_MEMBER.yes());

    private static final Duty MAKE_TIME = duty("allocate time and take part").asBestEffort();

    static final Section SECTION = section(
            "10 Member training",
            clause(para("10.1[1]"))
                    .says("Board Members are expected to welcome development and training.")
                    .isInert("asks for an attitude; 10.1[2] has the expectation that can be tested"),
            clause(para("10.1[2]"))
                    .says("They are expected to make time for all necessary training.")
                    .members()
                    .should(TrainingAndDevelopment.TAKE_PART_IN_TRAINING)
                    .when(NEEDED_BY_BOARD_MEMBER)
                    .owing(MAKE_TIME),
            clause(para("10.1[2]").part("decline"))
                    .says("They ought not to decline it.")
                    .members()
                    .shouldNot(TrainingAndDevelopment.DECLINE_TRAINING)
                    .when(NEEDED_BY_BOARD_MEMBER),
            clause(para("10.1[2]").part("others"))
                    .says("It names Board Members; others, co-opted members among them, are not mentioned.")
                    .stopsShortOf(TrainingAndDevelopment.TAKE_PART_IN_TRAINING)
                    .when(BOARD_MEMBER.no()),
            clause(para("10.1[3]"))
                    .says("The skills for the ICT they are given are part of it.")
                    .members()
                    .should(TrainingAndDevelopment.TAKE_PART_IN_TRAINING)
                    .when(NEEDED_BY_BOARD_MEMBER.and(TrainingAndDevelopment.TRAINING.is(Training.ICT_SKILLS)))
                    .owing(MAKE_TIME));

    private BoardTraining() {}
}
