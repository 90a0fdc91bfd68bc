package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Political speeches and publications of officers. */
public interface PoliticalExpression extends AboutRestriction {

    /** Declares the facts below. */
    Facts<PoliticalExpression> ITS = Facts.facts();

    /** The apparent intent. */
    OneOf<PoliticalExpression, ApparentIntent> APPARENT_INTENT =
            ITS.oneOf("apparent-intent", ApparentIntent.class, "the apparent intent");

    /** The effect. */
    OneOf<PoliticalExpression, PartyEffect> EFFECT = ITS.oneOf("effect", PartyEffect.class, "the effect");

    /** Whether it reaches the public. */
    YesNo<PoliticalExpression> IN_PUBLIC =
            ITS.yesNo("in-public", "it reaches the public").ordinarily(true);

    /** The author of the work. */
    OneOf<PoliticalExpression, WorkAuthor> AUTHOR = ITS.oneOf("author", WorkAuthor.class, "the author of the work");

    /** The kind of work. */
    OneOf<PoliticalExpression, WorkKind> WORK_KIND =
            ITS.oneOf("work-kind", WorkKind.class, "the kind of work").ordinarily(WorkKind.WRITTEN);

    /** Whether it is done in the officer's own time. */
    YesNo<PoliticalExpression> OWN_TIME =
            ITS.yesNo("own-time", "it is done in the officer's own time").ordinarily(false);

    /** Political speeches and publications of officers. */
    Topic<PoliticalExpression> TOPIC = ITS.topic(
            "political-expression",
            APPARENT_INTENT,
            EFFECT,
            IN_PUBLIC,
            AUTHOR,
            WORK_KIND,
            OWN_TIME,
            POLITICAL_RESTRICTION,
            RELEVANT_TO_MAYOR,
            OFFICER_HOLDS);

    /** Speaking in public. */
    Act<PoliticalExpression> SPEAK_IN_PUBLIC =
            TOPIC.act("speak-in-public", "May the officer make the speech?", Actor.OFFICER);

    /** Publishing a work. */
    Act<PoliticalExpression> PUBLISH_WORK =
            TOPIC.act("publish-work", "May the officer publish the work?", Actor.OFFICER);

    /** Editing a work for publication. */
    Act<PoliticalExpression> EDIT_PUBLICATION =
            TOPIC.act("edit-publication", "May the officer edit the work?", Actor.OFFICER);

    /** Causing or permitting others to publish a work. */
    Act<PoliticalExpression> PERMIT_PUBLICATION =
            TOPIC.act("permit-publication", "May the officer have others publish the work?", Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<PoliticalExpression>> ACTS =
            ImmutableList.of(SPEAK_IN_PUBLIC, PUBLISH_WORK, EDIT_PUBLICATION, PERMIT_PUBLICATION);
}
