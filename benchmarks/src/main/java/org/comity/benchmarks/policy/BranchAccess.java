package org.comity.benchmarks.policy;

import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Answer;
import org.comity.question.Condition;
import org.comity.question.Count;
import org.comity.question.Facts;
import org.comity.question.Topic;
import org.comity.topic.DocumentAccess;

/** Inspection of documents held by one of a thousand branches, each with its own copy of the policy on the same act. */
interface BranchAccess extends DocumentAccess {

    /** Declares the facts below. */
    Facts<BranchAccess> AT = Facts.facts();

    /** The first digit of the branch. */
    Count<BranchAccess> HUNDREDS = AT.count("hundreds", 9, "the first digit of the branch");

    /** The second digit of the branch. */
    Count<BranchAccess> TENS = AT.count("tens", 9, "the second digit of the branch");

    /** The third digit of the branch. */
    Count<BranchAccess> UNITS = AT.count("units", 9, "the third digit of the branch");

    /** Inspection at a branch. */
    Topic<BranchAccess> BRANCHES = AT.topic(
            "branch-access",
            HUNDREDS,
            TENS,
            UNITS,
            RIGHT,
            PURPOSE,
            NEED_TO_KNOW_SHOWN,
            PAPERS_OF,
            SITS_ON_COMMITTEE,
            INFORMATION_CLASS,
            SCHEDULE_12A,
            CONTRACT_TERMS,
            BUSINESS_OF,
            CONCLUDED,
            HELD_BY_EXECUTIVE);

    /** Looking at a document of a branch. */
    Act<BranchAccess> INSPECT_AT_BRANCH =
            BRANCHES.act("inspect-at-branch", "May the member inspect the branch's document?", Actor.MEMBER);

    /** That a question is about a branch. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    static Answer<BranchAccess>[] at(int branch) {
        return new Answer[] {HUNDREDS.is(branch / 100), TENS.is(branch / 10 % 10), UNITS.is(branch % 10)};
    }

    /** Where a clause of a branch applies. */
    static Condition<BranchAccess> only(int branch) {
        Answer<BranchAccess>[] digits = at(branch);
        return digits[0].and(digits[1]).and(digits[2]);
    }
}
