package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Training and development. */
public interface TrainingAndDevelopment extends AboutMember {

    /** Declares the facts below. */
    Facts<TrainingAndDevelopment> ITS = Facts.facts();

    /** The subject of the training. */
    OneOf<TrainingAndDevelopment, Training> TRAINING =
            ITS.oneOf("training", Training.class, "the subject of the training").ordinarily(Training.ROLE_SKILLS);

    /** Whether the training is necessary for the role. */
    YesNo<TrainingAndDevelopment> TRAINING_NECESSARY = ITS.yesNo(
                    "training-necessary", "the training is necessary for the role")
            .ordinarily(true);

    /** Training and development. */
    Topic<TrainingAndDevelopment> TOPIC =
            ITS.topic("training", TRAINING, TRAINING_NECESSARY, MEMBER_KIND, MEMBER_HOLDS, BOARD_MEMBER);

    /** Taking part in training. */
    Act<TrainingAndDevelopment> TAKE_PART_IN_TRAINING =
            TOPIC.act("take-part-in-training", "Must the member take part in the training?", Actor.MEMBER);

    /** Declining training. */
    Act<TrainingAndDevelopment> DECLINE_TRAINING =
            TOPIC.act("decline-training", "May the member decline the training?", Actor.MEMBER);

    /** Offering training to members. */
    Act<TrainingAndDevelopment> OFFER_TRAINING =
            TOPIC.act("offer-training", "Must the member be offered the training?", Actor.OFFICER, Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<TrainingAndDevelopment>> ACTS =
            ImmutableList.of(TAKE_PART_IN_TRAINING, DECLINE_TRAINING, OFFER_TRAINING);
}
